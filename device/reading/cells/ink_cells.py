"""Handwriting in cells: boxes of a form, a table or squared paper, one digit in each, or nothing.

The cells are equal, and their number is known. Printed lines, where there are any, place them.
Within each cell, ink that lies along an edge is taken for what is printed, and the rest is read in
place.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.cells.cell_network import Cell, CellNetwork
from device.reading.cells.grid_edges import TUNING, find_edges
from device.reading.ink.normalization import normalize_digits
from device.reading.ink.ruled_lines import remove_ruled_lines
from device.reading.ink.segmentation import TUNING as PIECES
from device.reading.ink.segmentation import segment, union_box
from device.reading.ink.threshold import Gray, Ink, find_ink
from lenet_edge.core.geometry import Box

_TRIMS: Final = (0.03, 0.12)  # Fraction of a cell cut off on each side; both are tried.
_OUT: Final = 0.12  # How far ink may lie outside the cell that it belongs to, in cells.
_SPECK: Final = 0.1  # Area of a speck, over that of the largest piece of ink in the cell.


def read_grid(
    gray: Gray, grid: tuple[int, int], network: CellNetwork, ink: Ink | None = None
) -> list[list[Cell]]:
    """Read the cells of a grid.

    Args:
        gray: ``uint8[h, w]``, the grid, upright, with little around it.
        grid: number of columns and rows.
        network: judges single digits in the layout of MNIST.
        ink: what is written and printed; found if None.

    Returns:
        The rows from top to bottom, each with its cells from left to right.
    """
    ink = find_ink(gray) if ink is None else ink
    unruled, _ = remove_ruled_lines(ink)
    columns, doubtful = find_edges(ink.soft, unruled.mask, *grid)
    rows, others = find_edges(_turned(ink.soft), _turned(unruled.mask), grid[1], grid[0])
    doubtful |= others  # Only one of them has any: that of a single row, or column.
    boxes = [
        _box(columns[i], columns[i + 1], rows[j], rows[j + 1], gray.shape)
        for j in range(grid[1])
        for i in range(grid[0])
    ]
    inks = [ink] if unruled is ink else [ink, unruled]
    ways = [_ways(inks, box) for box in boxes]
    pictures = normalize_digits([crop for tried in ways for crop in tried])
    verdicts = network.judge(network.logits(pictures))
    count = len(ways[0])
    has_ink = np.array([crop.any() for tried in ways for crop in tried]).reshape(-1, count)
    quality = np.where(has_ink, verdicts.quality.reshape(-1, count), -1.0)
    best = quality.argmax(axis=1) + count * np.arange(len(boxes))
    cells = [
        Cell(
            box,
            int(verdicts.labels[k]),
            float(verdicts.confidence[k]),
            bool(verdicts.rejected[k]) or not has_ink[i].any() or i in doubtful,
            np.asarray(pictures[k], np.uint8),
            not has_ink[i].any() and i not in doubtful,
            float(verdicts.scores[k]),
        )
        for i, (box, k) in enumerate(zip(boxes, best.tolist(), strict=True))
    ]
    return [cells[j * grid[0] : (j + 1) * grid[0]] for j in range(grid[1])]


def _turned(plane: Gray) -> Gray:
    return np.ascontiguousarray(plane.T)


def _ways(inks: list[Ink], box: Box) -> list[Gray]:
    """Return what may be the digit in a cell, in several ways: equally many for each cell.

    What stands only where the largest trim cuts is printed, or another cell's: the cell is empty.
    """
    whole = _whole_pieces(inks[-1], box)
    crops = [[_digit_ink(ink, box, trim) for trim in _TRIMS] for ink in inks]
    if not whole.any() and not any(trimmed[-1].any() for trimmed in crops):
        return [np.zeros((1, 1), np.uint8)] * (1 + len(inks) * len(_TRIMS))
    return [whole, *(crop for trimmed in crops for crop in trimmed)]


def _digit_ink(ink: Ink, box: Box, trim: float) -> Gray:
    """Return the ink of the digit in a cell, ``uint8[h, w]``; black if there is none."""
    x, y, w, h = box
    across, down = round(trim * w), round(trim * h)
    part = slice(y + down, y + h - down), slice(x + across, x + w - across)
    mask, soft = ink.mask[part], ink.soft[part]
    nothing = np.zeros((1, 1), np.uint8)
    if min(mask.shape) < 4:
        return nothing
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    kept = [k for k in range(1, count) if not _is_printed(stats[k], mask.shape)]
    if not kept:
        return nothing
    largest = max(int(stats[k, cv2.CC_STAT_AREA]) for k in kept)
    kept = [k for k in kept if stats[k, cv2.CC_STAT_AREA] >= _SPECK * largest]
    top = min(stats[k, cv2.CC_STAT_TOP] for k in kept)
    bottom = max(stats[k, cv2.CC_STAT_TOP] + stats[k, cv2.CC_STAT_HEIGHT] for k in kept)
    if bottom - top < TUNING.digit * h:
        return nothing
    chosen = np.isin(labels, kept).astype(np.uint8)
    return np.asarray(soft * cv2.dilate(chosen, np.ones((3, 3), np.uint8)), np.uint8)


def _is_printed(stats: NDArray[np.int32], shape: tuple[int, ...]) -> bool:
    """Return True if a piece of ink is what is left of a line along an edge of the cell."""
    x, y, w, h, _ = stats.tolist()
    height, width = shape
    at_side = x <= 1 or x + w >= width - 1
    at_end = y <= 1 or y + h >= height - 1
    if at_side and at_end and w > TUNING.line_length * width and h > TUNING.line_length * height:
        return bool(w >= width - 1 or h >= height - 1)
    upright = at_side and w < TUNING.line * width
    level = at_end and h < TUNING.line * height
    return bool(upright or level)


def _whole_pieces(ink: Ink, box: Box) -> Gray:
    """Return the ink of whole pieces that lie in a cell, though they may leave it a little."""
    x, y, w, h = box
    left, top = max(0, round(x - _OUT * w)), max(0, round(y - _OUT * h))
    right, bottom = round(x + (1 + _OUT) * w), round(y + (1 + _OUT) * h)
    soft = np.ascontiguousarray(ink.soft[top:bottom, left:right])
    mask = np.ascontiguousarray(ink.mask[top:bottom, left:right])
    page = segment(soft, mask, dark=ink.dark)
    inside = tuple(
        p
        for p in page.pieces
        if not p.at_edge
        and x <= left + p.box[0] + p.box[2] / 2 <= x + w
        and y <= top + p.box[1] + p.box[3] / 2 <= y + h
        and not _is_on_edge(p.box, (x - left, y - top, w, h))
    )
    if not inside:
        return np.zeros((1, 1), np.uint8)
    largest = max(p.area for p in inside)
    kept = tuple(p for p in inside if p.area >= _SPECK * largest)
    _, _, wide, high = union_box(kept)
    fits = high >= TUNING.digit * h and wide <= PIECES.max_digit_aspect * high
    return page.crop(kept) if fits else np.zeros((1, 1), np.uint8)


def _is_on_edge(piece: Box, cell: Box) -> bool:
    """Return True if a piece of ink is a part of a printed line on an edge of its cell."""
    return any(
        size < TUNING.line * side and min(middle, side - middle) < TUNING.on_edge * side
        for size, side, middle in (
            (piece[2], cell[2], piece[0] + piece[2] / 2 - cell[0]),
            (piece[3], cell[3], piece[1] + piece[3] / 2 - cell[1]),
        )
    )


def _box(left: float, right: float, top: float, bottom: float, shape: tuple[int, ...]) -> Box:
    height, width = shape
    x, y = min(max(round(left), 0), width - 1), min(max(round(top), 0), height - 1)
    return x, y, max(1, min(round(right), width) - x), max(1, min(round(bottom), height) - y)
