"""The flow of a reading by cells: from a picture to its cells, and to the stages that show them."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.frames.frame import Image
from device.reading.cells.cell_network import Cell, CellNetwork
from device.reading.cells.ink_cells import read_grid
from device.reading.cells.meter_row import Wheels, read_row
from device.reading.cells.single_cell import read_cell
from device.reading.digits.shapes import Shape
from device.reading.ink.segmentation import Page
from device.reading.ink.threshold import Gray, Ink, find_ink, to_gray
from device.reading.options import ReadingOptions
from device.reading.page.perspective import Homography
from device.reading.stages import Stages

_MIN_CELL_SIDE: Final = 24  # Pixels; pictures of smaller cells are enlarged.
_MAX_CELL_SIDE: Final = 96  # Pixels; pictures of larger cells are reduced: the network sees 28.

Rows = Sequence[Sequence[Cell]]
"""Rows of cells from top to bottom, each from left to right."""


@dataclass(frozen=True)
class ReadCells:
    """The cells of a picture, and what they were read in.

    Attributes:
        rows: the cells, from top to bottom; boxes are in pixels of ``gray``.
        image: the picture, ``uint8[H, W]`` or ``uint8[H, W, 3]``.
        gray: ``uint8[h, w]``, the picture as it was read.
        homography: maps pixels of ``gray`` to those of the original picture.
        ink: what is written and printed; None if the network saw whole cells.
    """

    rows: Rows
    image: Image
    gray: Gray
    homography: Homography
    ink: Ink | None

    def stages(self) -> Stages:
        """Return the stages; made when they are asked for, as most readings show none."""
        ink = _seen_by_network(self.rows, self.gray.shape) if self.ink is None else self.ink
        shapes = [
            Shape(c.box, c.label, c.confidence, c.rejected, c.picture, score=c.score)
            for row in self.rows
            for c in row
        ]
        page = Page(ink.soft, _numbered(self.rows, ink.mask), ())
        shown = self.image
        if shown.shape[:2] != self.gray.shape:
            size = self.gray.shape[::-1]
            shown = np.asarray(cv2.resize(shown, size, interpolation=cv2.INTER_AREA), np.uint8)
        return Stages(shown, self.gray, ink, ink, page, shapes, self.homography)


def read_cells(
    image: Image,
    size: tuple[int, int],
    network: CellNetwork,
    options: ReadingOptions,
    *,
    whole: bool,
) -> ReadCells:
    """Read the cells of a picture.

    Args:
        image: the picture, ``uint8[h, w]`` or ``uint8[h, w, 3]``, with little around the cells.
        size: width and height of the original picture, in pixels.
        network: judges the cells.
        options: how to read; without a grid, it is one row of the expected digits, or one cell.
        whole: whether the network sees whole cells, or the digits in them as in MNIST.
    """
    grid = options.cells or (options.expected or 1, 1)
    gray = _at_work_size(to_gray(image), grid)
    scale = size[0] / gray.shape[1], size[1] / gray.shape[0]
    homography = np.diag([*scale, 1.0]).astype(np.float64)
    if whole:
        rows = _whole_rows(gray, grid, network, options, image)
        return ReadCells(rows, image, gray, homography, None)
    ink = find_ink(gray, options.dark, options.sensitivity)
    return ReadCells(read_grid(gray, grid, network, ink), image, gray, homography, ink)


def _whole_rows(
    gray: Gray,
    grid: tuple[int, int],
    network: CellNetwork,
    options: ReadingOptions,
    image: Image,
) -> list[list[Cell]]:
    """Read every row of a grid by itself; one cell alone is what the user drew."""
    if grid == (1, 1) and not options.wheels:
        return [[read_cell(gray, network)]]
    columns, count = grid
    edges = [round(row * gray.shape[0] / count) for row in range(count + 1)]
    rows = []
    for top, bottom in itertools.pairwise(edges):
        strip = np.ascontiguousarray(gray[top : max(bottom, top + 1)])
        wheels = Wheels(options.last, options.tenths) if options.wheels else None
        picture = None if image.ndim == 2 else _strip(image, top, bottom, gray.shape[0])
        read = read_row(strip, columns, network, wheels, picture)
        rows.append([_moved_down(cell, top) if top else cell for cell in read.cells])
    return rows


def _strip(image: Image, top: int, bottom: int, height: int) -> Image:
    """Return the part of a picture that lies between two lines of another of that height."""
    scale = image.shape[0] / height
    start = min(round(top * scale), image.shape[0] - 1)
    return image[start : max(round(bottom * scale), start + 1)]


def _moved_down(cell: Cell, top: int) -> Cell:
    x, y, w, h = cell.box
    return replace(cell, box=(x, y + top, w, h))


def _at_work_size(gray: Gray, grid: tuple[int, int]) -> Gray:
    """Scale a picture so that its cells have a size at which all of a digit is seen."""
    side = min(gray.shape[1] / grid[0], gray.shape[0] / grid[1])
    scale = 1.0
    if side > _MAX_CELL_SIDE:
        scale = _MAX_CELL_SIDE / side
    elif side < _MIN_CELL_SIDE:
        scale = min(_MIN_CELL_SIDE / side, 4.0)
    if scale == 1.0:
        return gray
    width, height = max(1, round(gray.shape[1] * scale)), max(1, round(gray.shape[0] * scale))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(gray, (width, height), interpolation=method), np.uint8)


def _seen_by_network(rows: Rows, shape: tuple[int, ...]) -> Ink:
    """Return ink as the network saw it, each cell in its place."""
    soft = np.zeros(shape, np.uint8)
    for cell in (c for row in rows for c in row):
        x, y, w, h = cell.box
        soft[y : y + h, x : x + w] = cv2.resize(cell.picture, (w, h))
    mask = np.asarray(cv2.threshold(soft, 127, 255, cv2.THRESH_BINARY)[1], np.uint8)
    return Ink(soft, mask, dark=False, floor=0.0)


def _numbered(rows: Rows, mask: Gray) -> NDArray[np.int32]:
    """Return ``int32[h, w]``: the number of the cell that ink lies in, 0 elsewhere."""
    labels = np.zeros(mask.shape, np.int32)
    for number, cell in enumerate((c for row in rows for c in row), 1):
        x, y, w, h = cell.box
        labels[y : y + h, x : x + w] = (mask[y : y + h, x : x + w] > 0) * number
    return labels
