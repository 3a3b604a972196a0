"""Score how whole rows of drawn digits are read by cells: exactly, with gaps, or wrong.

``python -m benchmarks.read_rows --bundle meter`` draws rows of a seed and of fonts that were not
trained on: counters, displays with and without a decimal point, printed rows and dot matrices, in
several sizes. The number of digits is known, as in use. A row is wrong if a digit was accepted that
is not there; a row with a rejected cell is not, as a reading with it is never valid.
"""

import argparse
from pathlib import Path

import numpy as np

from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from lenet_edge.core.console import show_table
from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.printed_rows import draw_row

HEIGHTS = (16, 24, 36, 56)  # Heights in pixels of the rows.
MIN_DIGITS, MAX_DIGITS = 4, 8


def score(reader: Reader, style: str, height: int, count: int, seed: int) -> tuple[int, int, int]:
    """Return how many rows are exact and wrong, and how many cells are rejected, per thousand."""
    rng = np.random.default_rng([seed, list(STYLES).index(style), height])
    exact = wrong = rejected = cells = 0
    for _ in range(count):
        text = "".join(map(str, rng.integers(0, 10, rng.integers(MIN_DIGITS, MAX_DIGITS + 1))))
        picture = draw_row(text, style, rng, height)
        found = reader.read(picture, ReadingOptions(expected=len(text))).digits
        pairs = list(zip(found, text, strict=True))
        exact += all(not d.rejected and d.label == true for d, true in pairs)
        wrong += any(not d.rejected and d.label != true for d, true in pairs)
        rejected += sum(d.rejected for d, _ in pairs)
        cells += len(text)
    return exact, wrong, round(1000 * rejected / cells)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=Path("meter"))
    parser.add_argument("--count", type=int, default=200, help="Rows of each style and height.")
    parser.add_argument("--seed", type=int, default=1000)
    options = parser.parse_args()
    rows = []
    with Reader(options.bundle) as reader:
        for style in STYLES:
            for height in HEIGHTS:
                exact, wrong, rejected = score(reader, style, height, options.count, options.seed)
                rows.append(
                    (
                        f"{style}, {height} px",
                        f"{100 * exact / options.count:.1f} %",
                        f"{100 * wrong / options.count:.1f} %",
                        f"{rejected / 10:.1f} %",
                    )
                )
    header = ("rows", "exact", "wrong", "cells rejected")
    show_table(f"{options.count} rows each, read with {options.bundle}", header, rows)


if __name__ == "__main__":
    main()
