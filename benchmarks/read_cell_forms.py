"""Score how the cells of forms are read: exactly, with gaps, or wrong.

    python benchmarks/read_cell_forms.py [--count 60] [--seeds 0 1 2] [--bundle DIR]

Four to nine cells side by side are drawn, a digit in most of them, all by one hand: in printed
boxes, in a comb, in a comb above its line, on plain paper, or in two to four rows of boxes. The
region exceeds the cells by up to a tenth. A form is wrong if a digit is said that is not there, and
none of its cells is marked as doubtful.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo.strokes import StrokeHand
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from lenet_edge.core.console import show_table

PRINTS = ("boxes", "comb", "raised", "nothing", "grid")
"""What is printed: boxes, lines between the cells, such that end higher up, nothing, or a grid."""

PITCHES = (28, 80)  # Pixels of a cell's width, least and most.
EMPTY = 0.15  # Fraction of the cells in which nothing stands.
CARELESS = 0.2  # Fraction of the digits that may leave their cells.
WITHIN, BESIDE = (0.3, 0.7), (-0.15, 1.15)  # Where digits stand, as a fraction of the free room.


def draw_cells(rng: np.random.Generator, print_: str) -> tuple[NDArray[np.uint8], list[str]]:
    """Draw the cells of a form, ``uint8[h, w]``; return what its rows hold, ``_`` for nothing."""
    count, pitch = int(rng.integers(4, 10)), int(rng.integers(*PITCHES))
    rows = int(rng.integers(2, 5)) if print_ == "grid" else 1
    high = round(pitch * rng.uniform(1.0, 1.4))
    left, right = (round(rng.uniform(0, 0.05) * count * pitch) for _ in range(2))
    above, below = (round(rng.uniform(0.02, 0.1) * high) for _ in range(2))
    page = np.ones((above + rows * high + below, left + count * pitch + right), np.float32)
    _print_lines(page[above:], (left, left + count * pitch), pitch, (high, rows), print_, rng)
    hand, size = StrokeHand(wobble=float(rng.uniform(0, 0.02))), rng.uniform(0.5, 0.75) * high
    texts = []
    for row in range(rows):
        digits = rng.integers(0, 10, count)
        text = "".join("_" if rng.random() < EMPTY else str(digit) for digit in digits)
        for number, digit in enumerate(text):
            if digit != "_":
                ink = hand.write(digit, round(size), max(2, round(0.08 * pitch)), rng)
                ink = ink[:, ink.any(axis=0)][ink.any(axis=1)][:high, : pitch - 2]
                across, down = rng.uniform(*(BESIDE if rng.random() < CARELESS else WITHIN), 2)
                x = left + number * pitch + round((pitch - ink.shape[1]) * across)
                y = above + row * high + round((high - ink.shape[0]) * down)
                x = min(max(0, x), page.shape[1] - ink.shape[1])
                y = min(max(0, y), page.shape[0] - ink.shape[0])
                part = page[y : y + ink.shape[0], x : x + ink.shape[1]]
                part[:] = np.minimum(part, 1 - 0.85 * ink / 255.0)
        texts.append(text)
    page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.4, 0.02 * pitch + 0.4))
    page = page * rng.uniform(150, 240) + rng.normal(0, rng.uniform(0.5, 4), page.shape)
    return np.asarray(page.clip(0, 255), np.uint8), texts


def _print_lines(
    page: NDArray[np.float32],
    ends: tuple[int, int],
    pitch: int,
    size: tuple[int, int],
    print_: str,
    rng: np.random.Generator,
) -> None:
    """Print the lines of cells between two columns; ``size`` is the height and number of rows."""
    high, rows = size[0] * size[1], size[1]
    pen, tone = max(1, round(pitch * rng.uniform(0.015, 0.05))), float(rng.uniform(0.3, 0.8))
    boxes = print_ in ("boxes", "grid")
    top = 0 if boxes else round(high * rng.uniform(0.5, 0.75))
    bottom, lift = high - 1, round(0.15 * high) if print_ == "raised" else 0
    if print_ == "nothing":
        return
    for edge in range(ends[0], ends[1] + 1, pitch):
        cv2.line(page, (edge, top - lift), (edge, bottom - lift), tone, pen)
    lines = [round(row * bottom / rows) for row in range(rows + 1)] if boxes else [bottom]
    for line in lines:
        cv2.line(page, (ends[0], line), (ends[1], line), tone, pen)


def score(reader: Reader, print_: str, count: int, seed: int) -> tuple[int, int]:
    """Return how many forms are read exactly, and how many are wrong without a mark."""
    rng = np.random.default_rng([seed, PRINTS.index(print_)])
    exact = wrong = 0
    for _ in range(count):
        picture, texts = draw_cells(rng, print_)
        options = ReadingOptions(cells=(len(texts[0]), len(texts)))
        read, text = reader.read(picture, options).text, "\n".join(texts)
        exact += read == text or (not read and not text.strip("_\n"))
        wrong += read != text and "?" not in read and bool(read)
    return exact, wrong


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=60, help="forms of each print and seed")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--bundle", type=Path)
    options = parser.parse_args()
    rows = []
    with Reader(options.bundle) as reader:
        for print_ in PRINTS:
            found = [score(reader, print_, options.count, seed) for seed in options.seeds]
            exact, wrong = (sum(column) for column in zip(*found, strict=True))
            rows.append((print_, f"{exact}", f"{wrong}"))
    header = ("printed", "exact", "wrong, unmarked")
    show_table(f"{options.count * len(options.seeds)} forms each", header, rows)


if __name__ == "__main__":
    main()
