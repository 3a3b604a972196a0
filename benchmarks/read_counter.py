"""A mechanical counter that steps, and one whose last drum rests between two digits.

    python benchmarks/read_counter.py [--steps 100] [--seed 0]

Each step goes from a value to the next on a counter of four to eight digits, seen by a camera that
trembles, with blurred and lost frames and drums in motion. For each number of frames that must
agree (``reading.stable``) it counts steps at which a text was reported that the counter never
showed, and steps whose new value came later than ``stable + 2`` frames after the last disturbed
frame.

Then drums rest at every tenth of the way to the next digit, read with the case around the window
and with a region along the window. Texts that were never shown, but have the right number of
digits, are counted with those of them that are not marked as cut off.
"""

import argparse
from collections import Counter
from collections.abc import Iterator

import cv2
import numpy as np

from device.demo.counter import counter_picture
from device.frames.frame import Image
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.station.stability import StabilityFilter

CASE = 41  # Pixels of the case around the window, and one of the window.
BEFORE, MOVING, AFTER = 15, 2, 25  # Frames.
MAX_STABLE = 10


def a_step(rng: np.random.Generator, number: int) -> tuple[int, int]:
    """Return a number of digits and a value: whole decades, tens and any others in turn."""
    digits = int(rng.integers(4, 9))
    value = int(rng.integers(0, 10**digits))
    if number % 3 == 0:
        return digits, 10 ** int(rng.integers(1, digits + 1)) - 1
    return digits, value // 10 * 10 + 9 if number % 3 == 1 else value


def frames(value: int, digits: int, rng: np.random.Generator) -> Iterator[Image]:
    """Yield the frames of one step."""
    moving = [value + (i + 1) / (MOVING + 1) for i in range(MOVING)]
    for shown in (*[value] * BEFORE, *moving, *[(value + 1) % 10**digits] * AFTER):
        picture = counter_picture(shown, digits)
        shift = np.array([[1, 0, rng.normal(0, 1.5)], [0, 1, rng.normal(0, 1.5)]])
        picture = cv2.warpAffine(
            picture, shift, picture.shape[::-1], borderMode=cv2.BORDER_REPLICATE
        )
        if rng.random() < 0.05:
            picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(2, 7))
        if rng.random() < 0.03:
            picture = np.full_like(picture, rng.integers(0, 256))
        yield np.asarray(picture, np.uint8)


def count_step(texts: list[str], before: str, after: str, never: Counter[int]) -> Counter[int]:
    """Add to ``never`` for each ``stable`` whether a step failed; return where it came late."""
    late: Counter[int] = Counter()
    for stable in range(1, MAX_STABLE + 1):
        stability = StabilityFilter(stable)
        found = [(i, text) for i, text in enumerate(texts) if stability.update(text)]
        # A lost frame shows nothing, and is rightly read as nothing.
        never[stable] += any(text not in {before, after, ""} for _, text in found)
        undisturbed = [after] * (stable + 2)
        due = [i for i in range(len(texts)) if texts[i - stable - 1 : i + 1] == undisturbed]
        arrived = [i for i, text in found if text == after]
        late[stable] += bool(due) and (not arrived or arrived[0] > due[0])
    return late


def measure_steps(reader: Reader, steps: int, seed: int) -> None:
    """Print one line for each number of frames that must agree."""
    never: Counter[int] = Counter()
    late: Counter[int] = Counter()
    for number in range(steps):
        rng = np.random.default_rng([seed, number])
        digits, value = a_step(rng, number)
        options = ReadingOptions(expected=digits)
        texts = [reader.read(frame, options).text for frame in frames(value, digits, rng)]
        before, after = f"{value:0{digits}}", f"{(value + 1) % 10**digits:0{digits}}"
        late += count_step(texts, before, after, never)
    for stable in range(1, MAX_STABLE + 1):
        print(f"stable {stable:2}: {steps} steps, never shown {never[stable]}, late {late[stable]}")


def measure_resting_drums(reader: Reader, count: int, seed: int) -> None:
    """Print one line for the case seen around the window, and one for a region along it."""
    tallies = {"case seen": Counter[str](), "region along the window": Counter[str]()}
    for number in range(count):
        digits, value = a_step(np.random.default_rng([seed, number]), number)
        shown = {f"{value:0{digits}}", f"{(value + 1) % 10**digits:0{digits}}"}
        for tenth in range(10):
            picture = counter_picture(value + tenth / 10, digits)
            window = np.ascontiguousarray(picture[CASE:-CASE, CASE:-CASE])
            for tally, image in zip(tallies.values(), (picture, window), strict=True):
                reading = reader.read(image, ReadingOptions(expected=digits))
                wrong = len(reading.text) == digits and reading.text not in shown
                passed = wrong and not reading.cut_off
                resting = tenth == 0
                tally.update(read=1, wrong=wrong, passed=passed, resting=resting)
                tally["resting_marked"] += resting and bool(reading.cut_off)
    for name, tally in tallies.items():
        print(
            f"{name}: {tally['read']} pictures, never shown {tally['wrong']}, of them not marked "
            f"{tally['passed']}; whole digits marked {tally['resting_marked']} of "
            f"{tally['resting']}"
        )


def main() -> None:
    """Draw counters, read them and print the counts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with Reader() as reader:
        measure_steps(reader, options.steps, options.seed)
        measure_resting_drums(reader, options.steps, options.seed)


if __name__ == "__main__":
    main()
