"""Score the reader on lines of digits with signs between them, which it should leave out.

    python benchmarks/read_signs.py --mnist FOLDER [--count 200] [--seed 0] [--bundle DIR]
        [--failures FOLDER]

The digits of sums, dates, prices, times, percentages, telephone numbers and numbers in brackets are
those of MNIST's test set; signs are strokes of three pens. Each line is read twice, with its signs
and without, so that what the signs cost can be told from what is misread anyway.
"""

import argparse
from collections import Counter
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from read_scenes import DatasetHand

from device.reading.overlay import draw
from device.reading.reader import Reader
from device.reading.result import Reading
from lenet_edge.core.geometry import Box
from lenet_edge.data.datasets import load_dataset

HEIGHT: Final = 56  # Pixels of a digit.
PENS: Final = (0.07, 0.1, 0.14)  # Width of a stroke of a sign, over the height of a digit.
_SLOPE: Final = np.deg2rad(3.0)  # Tilt of a line, at most.

# Strokes of each sign: x and y in heights of a digit; 0 is the top of digits, 1 their bottom.
_SIGNS: Final[dict[str, list[list[tuple[float, float]]]]] = {
    "+": [[(0.25, 0.25), (0.25, 0.8)], [(0.0, 0.52), (0.5, 0.52)]],
    "-": [[(0.0, 0.52), (0.45, 0.5)]],
    "=": [[(0.0, 0.4), (0.5, 0.4)], [(0.0, 0.65), (0.5, 0.64)]],
    "x": [[(0.0, 0.4), (0.4, 0.9)], [(0.4, 0.4), (0.0, 0.9)]],
    "/": [[(0.45, -0.05), (0.0, 1.05)]],
    ":": [[(0.05, 0.3), (0.06, 0.33)], [(0.05, 0.8), (0.06, 0.83)]],
    ",": [[(0.1, 0.92), (0.09, 1.0), (0.0, 1.2)]],
    ".": [[(0.0, 0.96), (0.03, 0.99)]],
    "(": [[(0.2, -0.1), (0.08, 0.2), (0.05, 0.5), (0.08, 0.8), (0.2, 1.1)]],
    ")": [[(0.0, -0.1), (0.12, 0.2), (0.15, 0.5), (0.12, 0.8), (0.0, 1.1)]],
    "%": [
        [(0.55, 0.0), (0.05, 1.0)],
        [(0.12, 0.0), (0.0, 0.15), (0.12, 0.3), (0.24, 0.15), (0.12, 0.0)],
        [(0.5, 0.7), (0.38, 0.85), (0.5, 1.0), (0.62, 0.85), (0.5, 0.7)],
    ],
}


def random_text(rng: np.random.Generator) -> str:
    """Return a sum, date, price, time, percentage, telephone number or number in brackets."""
    a, b = (int(n) for n in rng.integers(2, 99, 2))
    more, less = max(a, b), min(a, b)
    day, month, year = rng.integers(1, 32), rng.integers(1, 13), rng.integers(1990, 2030)
    texts = (
        f"{a}+{b}={a + b}",
        f"{more}-{less}={more - less}",
        f"{a % 9 + 1}x{b % 9 + 1}={(a % 9 + 1) * (b % 9 + 1)}",
        f"{day}.{month}.{year}",
        f"{day}/{month}/{year}",
        f"{year}-{month:02}-{day:02}",
        f"{a},{b:02}",
        f"{a}.{b:02}",
        f"{a % 24:02}:{b % 60:02}",
        f"{a}%",
        f"{rng.integers(100, 999)}-{rng.integers(1000, 9999)}",
        f"{rng.integers(100, 999)}/{rng.integers(10000, 99999)}",
        f"({rng.integers(100, 999)}){rng.integers(10000, 99999)}",
        f"({a})",
    )
    return texts[int(rng.integers(len(texts)))]


def _sign(sign: str, pen: float, rng: np.random.Generator) -> tuple[NDArray[np.uint8], int, int]:
    """Return the ink of a sign ``uint8[h, w]``, and its left and top beside the top of a digit."""
    margin = HEIGHT // 2
    ink = np.zeros((2 * HEIGHT, 2 * HEIGHT), np.uint8)
    for stroke in _SIGNS[sign]:
        points = np.array(stroke) + rng.normal(0, 0.015, (len(stroke), 2))
        at = np.round((points * HEIGHT + margin) * 16).astype(np.int32)
        cv2.polylines(ink, [at], False, 255, max(2, round(pen * HEIGHT)), cv2.LINE_AA, 4)
    x, y, w, h = cv2.boundingRect(ink)
    return ink[y : y + h, x : x + w], x - margin, y - margin


def make_line(
    text: str, hand: DatasetHand, rng: np.random.Generator
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], list[tuple[str, Box]]]:
    """Draw a line.

    Returns:
        Pictures ``uint8[h, w]`` with signs and without, and each character with its box.
    """
    pen = PENS[int(rng.integers(len(PENS)))]
    width = HEIGHT * (len(text) + 3)
    slope = np.tan(rng.uniform(-_SLOPE, _SLOPE))
    inks = np.zeros((2, 4 * HEIGHT, width), np.uint8)
    marks = []
    x = float(HEIGHT)
    for character in text:
        if character.isdigit():
            ink, left, top = hand.write(character, HEIGHT, 0.0, rng), 0, 0
        else:
            ink, left, top = _sign(character, pen, rng)
        h, w = ink.shape
        x0, y0 = round(x) + left, round(1.5 * HEIGHT + slope * (x - width / 2) + top)
        for layer in inks if character.isdigit() else inks[:1]:
            place = layer[y0 : y0 + h, x0 : x0 + w]
            np.maximum(place, ink[:, : place.shape[1]], out=place)
        marks.append((character, (x0, y0, w, h)))
        x += w + HEIGHT * rng.uniform(0.15, 0.3)
    end = min(width, round(x) + HEIGHT)
    noise = rng.normal(0, 3, inks[0].shape)
    pages = np.clip(235 - inks * (190 / 255) + noise, 0, 255).astype(np.uint8)
    return pages[0, :, :end], pages[1, :, :end], marks


def _shared(a: Box, b: Box) -> float:
    """Return the area that boxes share, over the area that either covers."""
    w = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    h = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    both = max(w, 0) * max(h, 0)
    return both / (a[2] * a[3] + b[2] * b[3] - both)


def digits_at(reading: Reading, marks: list[tuple[str, Box]]) -> list[str]:
    """Return what was read at each character, accepted digits only; "" where nothing was."""
    read = [""] * len(marks)
    for digit in reading.digits:
        if not digit.rejected:
            read[max(range(len(marks)), key=lambda i: _shared(digit.box, marks[i][1]))] += (
                digit.label
            )
    return read


def main() -> None:
    """Draw lines, read them, and print what signs cost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mnist", type=Path, required=True, help="folder with MNIST's IDX files")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--failures", type=Path, help="write overlays of failures to this folder")
    options = parser.parse_args()
    test = load_dataset(str(options.mnist)).test
    hand = DatasetHand(test.images, test.labels)
    lines: Counter[str] = Counter()
    taken: Counter[str] = Counter()
    written: Counter[str] = Counter()
    harmed: Counter[str] = Counter()
    with Reader(options.bundle) as reader:
        for number in range(options.seed, options.seed + options.count):
            rng = np.random.default_rng(number)
            text = random_text(rng)
            signed, plain, marks = make_line(text, hand, rng)
            reading, without = reader.read(signed), reader.read(plain)
            got, alone = digits_at(reading, marks), digits_at(without, marks)
            as_digits = [(c, g) for c, g in zip(text, got, strict=True) if g and not c.isdigit()]
            cost = [
                f"{c} as {g or 'nothing'}"
                for c, g, a in zip(text, got, alone, strict=True)
                if c.isdigit() and a == c != g
            ]
            written.update(c for c in text if not c.isdigit())
            taken.update(c for c, _ in as_digits)
            harmed.update(c for c in set(text) if cost and not c.isdigit())
            right = "".join(c for c in text if c.isdigit())
            lines["all"] += 1
            lines["right with signs"] += reading.text == right
            lines["right without signs"] += without.text == right
            lines["a sign became a digit"] += bool(as_digits)
            lines["a sign cost a digit"] += bool(cost)
            if as_digits or cost:
                read = reading.text.replace("\n", " ")
                verdict = "; ".join((reading.page.verdict, *reading.page.reasons))
                print(f"{number:6} {text:14} {read:14} signs {as_digits} cost {cost} ({verdict})")
                if options.failures:
                    options.failures.mkdir(parents=True, exist_ok=True)
                    picture = draw(cv2.cvtColor(signed, cv2.COLOR_GRAY2BGR), reading)
                    cv2.imwrite(str(options.failures / f"{number:05}.png"), picture)
    for name, count in lines.items():
        print(f"{count:6} lines: {name}")
    for sign, count in written.items():
        print(f"{count:6} {sign}: {taken[sign]} became digits, {harmed[sign]} in harmed lines")


if __name__ == "__main__":
    main()
