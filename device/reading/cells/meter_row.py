"""A row of wheels or of a display: every cell is read whole, where the row reads best.

The layouts that the tones of the row suggest are all read in one call. Where one of them reads
clearly, it is taken; otherwise its sides are moved, as long as the row reads better. Where the
region has room around the digits, the same is done closer around them; what reads best is taken:
with room, the cells are often a little too wide, and the outer ones show parts of digits. The cells
are then read again moved by a little to either side: a digit is accepted only if it is the same in
all of these looks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.cells.cell_layout import (
    CellRow,
    equal_row,
    propose_rows,
    refinements,
    variations,
)
from device.reading.cells.cell_network import Cell, CellNetwork, CellVerdicts, Logits
from device.reading.cells.digit_band import bands
from device.reading.cells.last_wheel import ROLLS, tenths_turned
from device.reading.cells.row_picture import RowPicture, contrasts
from device.reading.cells.single_cell import FLAT
from device.reading.cells.wheels import Wheel, resolve
from device.reading.ink.cell import stretch_cells
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box
from lenet_edge.network.cell_looks import CELL_MOVES
from lenet_edge.network.mnist_layout import SIZE

_MOVES: Final = tuple((x / SIZE, y / SIZE) for x, y in CELL_MOVES)
"""How far the cells are moved to the right and down for further looks, in cells.

Five looks, one in each direction, reject and misread as many, and take twice as long.
"""

_ROLLS: Final = (-0.4, -0.3, -0.2, 0.2, 0.3, 0.4)
"""How far a cell is moved down to see the digit above or below, in heights of a cell."""

_SIZE_PRICE: Final = 0.6
"""Price of cells that fill less of the row than the user drew, over the logarithm of the share.

Without it, a layout that leaves out a digit which is hard to read would win.
"""

_BETTER: Final = 0.008  # Rise of the mean quality from which a closer region is taken.
_CLEAR: Final = 0.96  # Mean quality from which a layout is taken without looking for a better one.
_STEPS: Final = (0.12, 0.12, 0.06, 0.06)  # How far the sides of a layout are moved, in cells.
_FAINT: Final = 0.2  # Contrast of an empty cell, over the usual one of the row's cells.
_GHOST: Final = 0.5
"""Contrast of unlit segments, over that of the strongest cell of a display.

All segments of an empty place form an 8, and nothing but its faintness tells it from a lit one. A
lit 8 has at least the contrast of any other digit.
"""

_SAME_GROUND: Final = 0.25
"""Largest difference of the grounds of two places of a display, over the strongest's tones.

A display has one ground, and unlit segments are closer to it than lit ones. The wheels of decimals
have a ground of their own instead, and their digits the tone of the others: where these have less
than half of the contrast, their ground is further than half of it from that of the others.
"""

_TONES: Final = (2, 98)  # Percentiles of a cell's tones that are its darkest and brightest.
_EIGHT: Final = 8


@dataclass(frozen=True)
class Wheels:
    """What is known of the wheels of a counter, which turn from one digit to the next.

    Attributes:
        last: digits of the last valid reading; None if there is none.
        tenths: whether to say how far the last wheel has turned on.
    """

    last: str | None = None
    tenths: bool = False


@dataclass(frozen=True)
class RowReading:
    """A row that was read: its cells from left to right, and their layout."""

    layout: CellRow
    cells: tuple[Cell, ...]


def read_row(
    gray: Gray, count: int, network: CellNetwork, wheels: Wheels | None = None
) -> RowReading:
    """Read a row of cells.

    Args:
        gray: ``uint8[h, w]``, the row, upright, with little around it.
        count: number of cells.
        network: judges the cells; it was trained on whole cells.
        wheels: given if they are the wheels of a counter.
    """
    height, width = gray.shape
    clearest = _found(gray, (0, 0, width, height), count, network)
    disputed = np.zeros(count, np.bool_)
    for box in bands(gray):
        closer = _found(gray, box, count, network)
        gain = closer.best.quality - clearest.best.quality
        otherwise = closer.best.logits.argmax(axis=1) != clearest.best.logits.argmax(axis=1)
        if gain > _BETTER:
            clearest, disputed = closer, np.zeros(count, np.bool_)
        elif gain > -_BETTER:
            disputed |= otherwise
        if clearest.best.quality >= _CLEAR:
            break
    read = _judged(clearest.row, clearest.best, network, wheels, disputed)
    return _placed(read, clearest.box)


def _judged(
    row: RowPicture,
    best: "_Candidate",
    network: CellNetwork,
    wheels: Wheels | None,
    disputed: NDArray[np.bool_],
) -> RowReading:
    """Look at the cells of a layout again, moved, and decide about each.

    ``disputed``, ``bool[count]``, are those that another layout reads otherwise, and as clearly.
    """
    count = best.layout.count
    layout, contrast = best.layout, contrasts(best.seen)
    empty = _empty(contrast)
    moved = stretch_cells(row.cells([layout], _MOVES).reshape(-1, SIZE, SIZE))
    looks = network.logits(moved).reshape(len(_MOVES), count, -1)
    found = network.judge_mean(np.concatenate([best.logits[None], looks]))
    found = replace(found, rejected=found.rejected | disputed)
    if wheels is None:
        empty |= _ghosts(best.seen, contrast, found)
    labels, rejected = found.labels.tolist(), (found.rejected | empty).tolist()
    tenths = None
    if wheels is not None and any(rejected):
        labels, rejected = _resolved(row, layout, network, found, empty, wheels.last)
    if wheels is not None and wheels.tenths:
        digits = [None if out else label for label, out in zip(labels, rejected, strict=True)]
        rolled = row.cells([layout], [(0.0, roll) for roll in ROLLS])[0]
        tenths = tenths_turned(rolled, digits, network)
    shown = layout.scaled(*row.scale)
    boxes = shown.boxes(*row.size)
    cells = tuple(
        Cell(
            boxes[i],
            labels[i],
            float(found.confidence[i]),
            rejected[i],
            best.pictures[i],
            bool(empty[i]),
            float(found.scores[i]),
            tenths if i == count - 1 else None,
        )
        for i in range(count)
    )
    return RowReading(shown, cells)


@dataclass(frozen=True)
class _Found:
    """The layout that reads best in a part of the region, ``box`` in its pixels."""

    row: RowPicture
    best: "_Candidate"
    box: Box


def _found(gray: Gray, box: Box, count: int, network: CellNetwork) -> _Found:
    x, y, w, h = box
    row = RowPicture(np.ascontiguousarray(gray[y : y + h, x : x + w]), count)
    return _Found(row, _best_layout(row, count, network), box)


def _placed(read: RowReading, box: Box) -> RowReading:
    """Return what was read in a part of the region, in pixels of the region."""
    x, y = box[:2]
    layout = replace(read.layout, left=read.layout.left + x, top=read.layout.top + y)
    cells = (
        replace(cell, box=(cell.box[0] + x, cell.box[1] + y, *cell.box[2:])) for cell in read.cells
    )
    return RowReading(layout, tuple(cells))


@dataclass(frozen=True)
class _Candidate:
    """A layout that was read.

    Attributes:
        layout: where the cells are.
        worth: the mean quality of its cells, less its price.
        quality: the mean quality of its cells, 0 to 1.
        seen: ``uint8[count, 28, 28]``, its cells before their tones are stretched.
        pictures: ``uint8[count, 28, 28]``, its cells as the network sees them.
        logits: ``float32[count, labels]``.
    """

    layout: CellRow
    worth: float
    quality: float
    seen: Gray
    pictures: Gray
    logits: Logits


def _best_layout(row: RowPicture, count: int, network: CellNetwork) -> _Candidate:
    """Return the layout whose cells read best, and stop where one reads clearly.

    The row is taken as full of cells first, then its tones say where they are from left to right,
    then closer around; then each side is moved. One cell alone is what the user drew.
    """
    height, width = row.gray.shape
    full = equal_row(width, height, count)
    best = _best(row, [full], network)
    if count == 1:
        # A part of a cell can look like a digit although the cell shows none: a wheel between two.
        return best
    if best.quality < _CLEAR:
        others = [each for each in propose_rows(row.gray, count) if each != full]
        best = _better(best, _best(row, others, network)) if others else best
    if best.quality < _CLEAR:
        best = _better(best, _best(row, refinements(row.gray, best.layout), network))
    for step in _STEPS:
        if best.quality >= _CLEAR:
            break
        others = variations(row.gray, best.layout, step)
        best = _better(best, _best(row, others, network))
    return best


def _better(one: _Candidate, other: _Candidate) -> _Candidate:
    return other if other.worth > one.worth else one


def _best(row: RowPicture, layouts: Sequence[CellRow], network: CellNetwork) -> _Candidate:
    """Read layouts in one call, and return the one that is worth most."""
    seen = row.cells(layouts)[:, 0]
    pictures = stretch_cells(seen.reshape(-1, SIZE, SIZE))
    logits = network.logits(pictures)
    quality = network.judge(logits).quality.reshape(len(layouts), -1).mean(axis=1)
    width = row.gray.shape[1]
    share = np.array([min(1.0, each.pitch * each.count / width) for each in layouts])
    worth = quality + _SIZE_PRICE * np.log(share)
    best = int(worth.argmax())
    layout = layouts[best]
    cells = slice(best * layout.count, (best + 1) * layout.count)
    return _Candidate(
        layout,
        float(worth[best]),
        float(quality[best]),
        np.asarray(seen[best], np.uint8),
        np.asarray(pictures[cells], np.uint8),
        logits[cells],
    )


def _empty(contrast: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return ``bool[count]``: which cells of these contrasts hardly differ from one tone."""
    return np.asarray(contrast < max(FLAT, _FAINT * median(contrast.tolist())))


def _ghosts(seen: Gray, contrast: NDArray[np.float64], found: CellVerdicts) -> NDArray[np.bool_]:
    """Return ``bool[count]``: which cells show no digit but the unlit segments of a display.

    Args:
        seen: ``uint8[count, 28, 28]``, the cells before their tones are stretched.
        contrast: ``float64[count]``, of these cells.
        found: what they read as.
    """
    faint = contrast < _GHOST * contrast.max()
    if (faint & ~found.rejected & (found.labels != _EIGHT)).any():
        return np.zeros(len(faint), np.bool_)  # Lit segments are as faint: a shadow, for example.
    flat = seen.reshape(len(seen), -1).astype(np.float32)
    ground = np.median(flat, axis=1)
    strongest = flat[contrast.argmax()]
    tones = float(np.ptp(np.percentile(strongest, _TONES)))
    other = np.abs(ground - np.median(strongest)) > _SAME_GROUND * tones
    return np.asarray(faint & ~other & (found.labels == _EIGHT))


def _resolved(
    row: RowPicture,
    layout: CellRow,
    network: CellNetwork,
    found: CellVerdicts,
    empty: NDArray[np.bool_],
    last: str | None,
) -> tuple[list[int], list[bool]]:
    """Return labels, and which cells are rejected, after rolling wheels were resolved."""
    rolling = np.flatnonzero(found.rejected & ~empty)
    wheels = [
        Wheel(None if found.rejected[i] or empty[i] else int(found.labels[i]))
        for i in range(layout.count)
    ]
    if len(rolling):
        moved = row.cells([layout], [(0.0, roll) for roll in _ROLLS])[0][:, rolling]
        seen = network.judge(network.logits(stretch_cells(moved.reshape(-1, SIZE, SIZE))))
        sure = np.where(seen.rejected, 0.0, seen.confidence).reshape(len(_ROLLS), -1)
        labels = seen.labels.reshape(len(_ROLLS), -1)
        upper, lower = np.array(_ROLLS) < 0, np.array(_ROLLS) > 0
        for place, i in enumerate(rolling.tolist()):
            wheels[i] = Wheel(
                None,
                _surest(labels[upper, place], sure[upper, place]),
                _surest(labels[lower, place], sure[lower, place]),
            )
    digits = resolve(wheels, last)
    return (
        [int(found.labels[i]) if digit is None else digit for i, digit in enumerate(digits)],
        [digit is None for digit in digits],
    )


def _surest(labels: NDArray[np.intp], sure: NDArray[np.float64]) -> int | None:
    """Return the digit of the surest look; None if none was accepted, or two differ."""
    accepted = set(labels[sure > 0].tolist())
    return accepted.pop() if len(accepted) == 1 else None
