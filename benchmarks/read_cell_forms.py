"""Score how rows of a form are read by cells: exactly, with gaps, or wrong.

    python benchmarks/read_cell_forms.py [--count 60] [--seeds 0 1 2] [--bundle DIR]

Rows of four to nine cells are drawn: printed boxes, combs, combs above a line, and plain paper, a
digit in most cells, by one hand a row. The region exceeds the cells by up to a tenth. A row is
wrong if a digit is said that is not there, and none of its cells is marked as doubtful.
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

PRINTS = ("boxes", "comb", "raised", "nothing")
"""What is printed: whole boxes, lines between the cells, such that end higher up, or nothing."""

PITCHES = (28, 80)  # Pixels of a cell's width, least and most.
EMPTY = 0.15  # Fraction of the cells in which nothing stands.


def draw_form_row(rng: np.random.Generator, print_: str) -> tuple[NDArray[np.uint8], str]:
    """Draw a row of cells, ``uint8[h, w]``, and return what stands in it, ``_`` for nothing."""
    count, pitch = int(rng.integers(4, 10)), int(rng.integers(*PITCHES))
    high = round(pitch * rng.uniform(1.0, 1.4))
    text = "".join(
        "_" if rng.random() < EMPTY else str(digit) for digit in rng.integers(0, 10, count)
    )
    left, right = (round(rng.uniform(0, 0.05) * count * pitch) for _ in range(2))
    above, below = (round(rng.uniform(0.02, 0.1) * high) for _ in range(2))
    page = np.full((above + high + below, left + count * pitch + right), 1.0, np.float32)
    pen = max(1, round(pitch * rng.uniform(0.015, 0.05)))
    tone = float(rng.uniform(0.3, 0.8))
    bottom = above + high - 1
    lifted = round(0.15 * high) if print_ == "raised" else 0
    top = above if print_ == "boxes" else above + round(high * rng.uniform(0.5, 0.75)) - lifted
    if print_ != "nothing":
        for edge in range(left, left + count * pitch + 1, pitch):
            cv2.line(page, (edge, top), (edge, bottom - lifted), tone, pen)
        for line in {bottom, above} if print_ == "boxes" else {bottom}:
            cv2.line(page, (left, line), (left + count * pitch, line), tone, pen)
    hand, stroke = StrokeHand(wobble=float(rng.uniform(0, 0.02))), max(2, round(0.08 * pitch))
    size = rng.uniform(0.5, 0.75) * high
    for number, digit in enumerate(text):
        if digit != "_":
            ink = hand.write(digit, round(size), stroke, rng)
            ink = ink[:, ink.any(axis=0)][ink.any(axis=1)]
            ink = ink[:, : pitch - 2]
            x = left + number * pitch + round((pitch - ink.shape[1]) * rng.uniform(0.3, 0.7))
            y = above + max(0, round((high - ink.shape[0]) * rng.uniform(0.3, 0.7)))
            part = page[y : y + ink.shape[0], x : x + ink.shape[1]]
            part[:] = np.minimum(part, 1 - 0.85 * ink[: part.shape[0]] / 255.0)
    page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.4, 0.02 * pitch + 0.4))
    page = page * rng.uniform(150, 240) + rng.normal(0, rng.uniform(0.5, 4), page.shape)
    return np.asarray(page.clip(0, 255), np.uint8), text


def score(reader: Reader, print_: str, count: int, seed: int) -> tuple[int, int]:
    """Return how many rows are read exactly, and how many are wrong without a mark."""
    rng = np.random.default_rng([seed, PRINTS.index(print_)])
    exact = wrong = 0
    for _ in range(count):
        picture, text = draw_form_row(rng, print_)
        read = reader.read(picture, ReadingOptions(cells=(len(text), 1))).text
        exact += read == text or (not read and not text.strip("_"))
        wrong += read != text and "?" not in read and bool(read)
    return exact, wrong


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=60, help="rows of each print and seed")
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
    show_table(f"{options.count * len(options.seeds)} rows of cells each", header, rows)


if __name__ == "__main__":
    main()
