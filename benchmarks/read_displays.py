"""Score how drawn displays are read whole, hazard by hazard: exactly, with gaps, or wrong.

``python -m benchmarks.read_displays --bundle meter`` draws liquid-crystal displays of four to six
digits, as a fuel pump has them, of a seed that nothing was chosen by. The number of digits is
known. A reading is exact if all digits are right, and wrong if it has no gap and is not exact.
"""

import argparse
from pathlib import Path

import numpy as np

from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from lenet_edge.core.console import show_table
from lenet_edge.data.printed_displays import HAZARDS, draw_display

HEIGHTS = (16, 24, 36, 56)  # Heights in pixels of the regions.


def score(reader: Reader, hazard: str, height: int, count: int, seed: int) -> tuple[int, int]:
    """Return how many displays are read exactly, and how many are whole and wrong."""
    rng = np.random.default_rng([seed, HAZARDS.index(hazard), height])
    exact = wrong = 0
    for _ in range(count):
        text = "".join(map(str, rng.integers(0, 10, rng.integers(4, 7))))
        picture = draw_display(text, hazard, rng, height)
        read = reader.read(picture, ReadingOptions(expected=len(text))).digits
        whole = not any(digit.rejected for digit in read)
        exact += whole and "".join(digit.label for digit in read) == text
        wrong += whole and "".join(digit.label for digit in read) != text
    return exact, wrong


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=Path("meter"))
    parser.add_argument("--count", type=int, default=100, help="Displays of each hazard and size.")
    parser.add_argument("--seed", type=int, default=1000)
    parser.add_argument("--hazards", nargs="+", choices=HAZARDS, default=HAZARDS)
    options = parser.parse_args()
    rows = []
    with Reader(options.bundle) as reader:
        for hazard in options.hazards:
            found = [score(reader, hazard, h, options.count, options.seed) for h in HEIGHTS]
            share = [f"{100 * exact / options.count:.0f} %" for exact, _ in found]
            worst = max(wrong for _, wrong in found)
            rows.append((hazard, *share, f"{100 * worst / options.count:.0f} %"))
    header = ("hazard", *(f"{h} px" for h in HEIGHTS), "wrong, at most")
    show_table(f"{options.count} displays each, read exactly with {options.bundle}", header, rows)


if __name__ == "__main__":
    main()
