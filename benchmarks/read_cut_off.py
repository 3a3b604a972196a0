"""Numbers that the region cuts off: how many are read wrong, and how many of these pass as valid.

    python benchmarks/read_cut_off.py [--count 100] [--seed 0] [--mnist FOLDER]

From each of the built-in scenes one line is cut out: once whole, and once for each side and each
share of the digits that is cut off. A line that is cut at the top or bottom loses that share of the
height of all its digits, one that is cut at a side that share of the width of its last digit there.
With ``--mnist``, half of the scenes are written with digits of MNIST's test set.

Each line of output has the numbers read, those that were read wrong, those of them that are not
marked as cut off, and the right ones that are. The same follows for single digits: each digit of
the line that was read as another.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from read_scenes import DatasetHand

from device.demo.scenes import Scene, Written, make_scene
from device.frames.frame import Image
from device.reading.reader import Reader
from device.reading.result import Reading
from lenet_edge.core.geometry import EDGES, Box, union

WHOLE = "whole"
SHARES = (0.1, 0.2, 0.38, 0.6)
SURE = 0.9


def lines_of(scene: Scene) -> list[tuple[Written, ...]]:
    """Return the digits of each line of a scene."""
    found, start = [], 0
    for text in scene.lines:
        found.append(scene.digits[start : start + len(text)])
        start += len(text)
    return found


def regions(line: tuple[Written, ...], rng: np.random.Generator) -> Iterator[tuple[str, Box]]:
    """Yield a name for each way to cut a line out of its scene, and the region in pixels."""
    boxes = [box for _, box in line]
    height = float(np.median([box[3] for box in boxes]))
    left, top, width, tall = union(boxes)
    right, bottom = left + width, top + tall
    room = rng.uniform(0.12, 0.35, 4) * height
    outer = np.array([left, top, right, bottom]) + room * (-1, -1, 1, 1)
    yield WHOLE, _box(outer)
    first, last = min(boxes), max(boxes, key=lambda box: box[0] + box[2])
    for share in SHARES:
        cuts = (
            first[0] + share * first[2],
            top + share * height,
            right - share * last[2],
            bottom - share * height,
        )
        for side, edge in enumerate(EDGES):
            inner = outer.copy()
            inner[side] = cuts[side]
            yield f"{edge:6} {share:4.0%}", _box(inner)


def _box(sides: np.ndarray) -> Box:
    left, top, right, bottom = (round(float(side)) for side in sides)
    return left, top, right - left, bottom - top


def crop(image: Image, box: Box) -> Image:
    """Return the part of a picture within a box."""
    left, top, right, bottom = box[0], box[1], box[0] + box[2], box[1] + box[3]
    part = image[max(0, top) : bottom, max(0, left) : right]
    return np.asarray(np.ascontiguousarray(part), np.uint8)


def count(tally: Counter[str], reading: Reading, line: tuple[Written, ...], region: Box) -> None:
    """Add a reading to a tally."""
    passes = not reading.cut_off
    right = reading.text == "".join(label for label, _ in line)
    wrong = not right and reading.text != ""
    tally.update(numbers=1, wrong=wrong, wrong_passed=wrong and passes)
    tally["right_marked"] += right and not passes
    for digit in reading.digits:
        middle = digit.box[0] + digit.box[2] / 2 + max(0, region[0])
        written = [label for label, box in line if box[0] <= middle <= box[0] + box[2]]
        if len(written) == 1 and not digit.rejected:
            misread = digit.label != written[0]
            sure = misread and digit.confidence > SURE
            tally.update(digits=1, misread=misread, sure=sure, sure_passed=sure and passes)


def report(name: str, tally: Counter[str]) -> None:
    """Print the counts of one way to cut."""
    print(
        f"{name:12} {tally['numbers']:5} numbers: {tally['wrong']:4} wrong, of them "
        f"{tally['wrong_passed']:3} not marked; {tally['right_marked']:4} right ones marked. "
        f"{tally['digits']:5} digits: {tally['misread']:4} wrong, of them {tally['sure']:4} above "
        f"{SURE}, of these {tally['sure_passed']:3} not marked"
    )


def main() -> None:
    """Make scenes, cut lines out of them, read these and print the counts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--mnist", type=Path, help="folder with MNIST's IDX files")
    options = parser.parse_args()
    other = None
    if options.mnist:
        from lenet_edge.data.datasets import load_dataset

        test = load_dataset(str(options.mnist)).test
        other = DatasetHand(test.images, test.labels)
    tallies: dict[str, Counter[str]] = {}
    with Reader() as reader:
        for number in range(options.seed, options.seed + options.count):
            scene = make_scene(number, "lines", hand=other if number % 2 else None)
            rng = np.random.default_rng(number)
            line = lines_of(scene)[int(rng.integers(len(scene.lines)))]
            for name, region in regions(line, rng):
                reading = reader.read(crop(scene.image, region))
                count(tallies.setdefault(name, Counter()), reading, line, region)
    for name, tally in tallies.items():
        report(name, tally)
    report("all cut", sum((t for n, t in tallies.items() if n != WHOLE), Counter()))


if __name__ == "__main__":
    main()
