"""Measure rejection: pages of letters and scribbles, pages of digits to compare, and clutter.

    python benchmarks/read_nondigits.py [--pages 60] [--clutter 70] [--seed 97000] [--bundle DIR]
        [--mnist FOLDER]

Each page holds twelve shapes in cells of their own. A shape counts as rejected if no digit is
accepted within its cell. Clutter are drawn pictures without writing; it is said in how many of them
digits were read. Network and reader are developed on the seeds 97000 to 97069; for a figure that
nothing was chosen by, take others.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from read_scenes import DatasetHand

from device.demo.drawn_forms import make_form
from device.demo.strokes import Hand, StrokeHand
from device.reading.reader import Reader

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYabcdefghjkmnpqrtuvwxy"
"""Letters that do not look like digits, as I l i O o S s Z z do."""

FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
)
CELL = 120
"""Side of a cell in pixels."""

ROWS, COLUMNS = 3, 4


def letter(rng: np.random.Generator) -> NDArray[np.uint8]:
    """Draw one letter, turned a little, in a cell."""
    cell = np.zeros((CELL, CELL), np.uint8)
    text = LETTERS[int(rng.integers(len(LETTERS)))]
    font, scale = FONTS[int(rng.integers(len(FONTS)))], float(rng.uniform(1.8, 2.5))
    cv2.putText(cell, text, (30, 85), font, scale, 255, int(rng.integers(2, 7)), cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((60, 60), float(rng.uniform(-12, 12)), 1)
    return np.asarray(cv2.warpAffine(cell, turn, (CELL, CELL)), np.uint8)


def scribble(rng: np.random.Generator) -> NDArray[np.uint8]:
    """Draw a scribble, a line of random steps, in a cell."""
    cell = np.zeros((CELL, CELL), np.uint8)
    steps = rng.normal(0, 18, (int(rng.integers(8, 25)), 2))
    path = np.clip(60 + np.cumsum(steps, 0), 12, CELL - 12).astype(np.int32)
    cv2.polylines(cell, [path], False, 255, int(rng.integers(2, 6)), cv2.LINE_AA)
    return cell


def accepted_cells(reader: Reader, cells: list[NDArray[np.uint8]]) -> int:
    """Read a page of cells; return the number of cells in which a digit was accepted."""
    rows = [np.hstack(cells[r * COLUMNS : (r + 1) * COLUMNS]) for r in range(ROWS)]
    ink = cv2.copyMakeBorder(np.vstack(rows), 20, 20, 20, 20, cv2.BORDER_CONSTANT, value=0)
    reading = reader.read(np.asarray(225 - ink.astype(np.float32) * 0.75, np.uint8))
    centres = [
        (int((y + h / 2 - 20) // CELL), int((x + w / 2 - 20) // CELL))
        for d in reading.digits
        if not d.rejected
        for x, y, w, h in [d.box]
    ]
    return len({c for c in centres if 0 <= c[0] < ROWS and 0 <= c[1] < COLUMNS})


def main() -> None:
    """Print the share of each kind of shape that is rejected."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--clutter", type=int, default=70, help="number of pictures")
    parser.add_argument("--seed", type=int, default=97_000, help="of the first of these pictures")
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--mnist", type=Path, help="folder with MNIST's IDX files")
    options = parser.parse_args()
    hands: dict[str, Hand] = {"written digits": StrokeHand()}
    if options.mnist:
        from lenet_edge.data.datasets import load_dataset

        test = load_dataset(str(options.mnist)).test
        hands["MNIST test digits"] = DatasetHand(test.images, test.labels)

    def digit(rng: np.random.Generator, hand: Hand) -> NDArray[np.uint8]:
        ink = hand.write(str(rng.integers(10)), 70, float(rng.uniform(3, 7)), rng)
        cell = np.zeros((CELL, CELL), np.uint8)
        cell[15 : 15 + ink.shape[0], 15 : 15 + ink.shape[1]] = ink[: CELL - 15, : CELL - 15]
        return cell

    with Reader(options.bundle) as reader:
        for name, draw in (("letters", letter), ("scribbles", scribble)):
            rng = np.random.default_rng(0)
            accepted = sum(
                accepted_cells(reader, [draw(rng) for _ in range(ROWS * COLUMNS)])
                for _ in range(options.pages)
            )
            total = options.pages * ROWS * COLUMNS
            print(f"{name:18} {total:5} shapes  {1 - accepted / total:.1%} rejected")
        for name, hand in hands.items():
            rng = np.random.default_rng(0)
            accepted = sum(
                accepted_cells(reader, [digit(rng, hand) for _ in range(ROWS * COLUMNS)])
                for _ in range(options.pages)
            )
            total = options.pages * ROWS * COLUMNS
            print(f"{name:18} {total:5} shapes  {1 - accepted / total:.1%} rejected")
        seeds = range(options.seed, options.seed + options.clutter)
        with_digits = sum(bool(reader.read(make_form(s, "clutter").image).text) for s in seeds)
        print(f"clutter: digits in {with_digits} of {len(seeds)} pictures")


if __name__ == "__main__":
    main()
