"""Score a network for cells by style, size and hazard, on drawn cells or on your own pictures.

Each cell is read by the reader, as ``lenet-edge read --cells --digits 1`` does it.
``python -m benchmarks.read_cells --bundle build/meter`` draws cells of the test split, whose fonts
and seed were not trained on. ``--pictures FOLDER`` scores a folder instead, which holds pictures
and a ``labels.json``: file name -> digit, or ``N`` for a cell that shows no whole digit.
"""

import argparse
import itertools
import json
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from lenet_edge.core.console import show_table
from lenet_edge.data.cell_canvas import NONE
from lenet_edge.data.printed import draw_cells
from lenet_edge.data.printed_faces import STYLES

_SIZES = (12, 16, 24, 36, 65)  # Heights in pixels between which the table has one row each.


def outcomes(
    labels: NDArray[np.uint8], answers: NDArray[np.intp], rejected: NDArray[np.bool_]
) -> tuple[str, str, str, str]:
    """Return how many cells there are, and the shares right, wrong and rightly rejected."""
    digits, none = labels != NONE, labels == NONE
    right = digits & ~rejected & (answers == labels)
    wrong = digits & ~rejected & (answers != labels)

    def share(part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> str:
        return f"{100 * part.sum() / whole.sum():.1f} %" if whole.any() else "-"

    return (
        f"{len(labels):,}",
        share(right, digits),
        share(wrong, digits),
        share(none & rejected, none),
    )


def load_folder(folder: Path) -> tuple[list[Gray], NDArray[np.uint8]]:
    """Read the pictures that ``labels.json`` names, and their labels."""
    labels = json.loads((folder / "labels.json").read_text())
    images = [
        np.asarray(cv2.imread(str(folder / name), cv2.IMREAD_COLOR), np.uint8) for name in labels
    ]
    numbers = [NONE if label == "N" else int(label) for label in labels.values()]
    return images, np.array(numbers, np.uint8)


def judge(
    reader: Reader, images: Iterable[Gray], reject: float | None
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return what is read in each cell, and which cells are rejected."""
    options = ReadingOptions(expected=1, reject=reject)
    read = [reader.read(image, options).digits[0] for image in images]
    labels = [int(digit.label) if digit.label else 0 for digit in read]
    return np.array(labels, np.intp), np.array([digit.rejected for digit in read], np.bool_)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, required=True)
    parser.add_argument("--count", type=int, default=5000, help="Drawn cells of each style.")
    parser.add_argument("--seed", type=int, default=1000)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--reject", type=float, help="Rejection score; the bundle's if left out.")
    options = parser.parse_args()
    rows: list[tuple[str, ...]] = []
    with Reader(options.bundle) as reader:
        if options.pictures:
            images, labels = load_folder(options.pictures)
            rows.append(
                (options.pictures.name, *outcomes(labels, *judge(reader, images, options.reject)))
            )
        else:
            for style in STYLES:
                cells = draw_cells(options.count, options.seed, "test", [style])
                answers, rejected = judge(reader, cells.images, options.reject)
                rows.append((style, *outcomes(cells.labels, answers, rejected)))
                for low, high in itertools.pairwise(_SIZES):
                    some = (low <= cells.heights) & (cells.heights < high)
                    name = f"{style}, {low} to {high - 1} px"
                    judged = outcomes(cells.labels[some], answers[some], rejected[some])
                    rows.append((name, *judged))
    show_table(
        f"Cells, read with {options.bundle}",
        ("cells", "count", "right", "wrong", "no digit, rejected"),
        rows,
    )


if __name__ == "__main__":
    main()
