"""A row of wheels or of a display: every cell is read whole, where the row reads best.

The layouts that the tones of the row suggest are all read in one call, and the one with the highest
sum of confidences is taken. It is then read again moved by a little in each direction: a digit is
accepted only if it is the same in nearly all of these looks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.cells.cell_layout import CellRow, equal_row, propose_rows, refinements
from device.reading.cells.cell_network import (
    Cell,
    CellNetwork,
    CellVerdicts,
    cell_pictures,
    contrasts,
)
from device.reading.cells.wheels import Wheel, resolve
from device.reading.ink.threshold import Gray

_LOOKS: Final = ((0.0, 0.0), (-0.05, 0.0), (0.05, 0.0), (0.0, -0.05), (0.0, 0.05))
"""How far the cells are moved to the right and down, in cells."""

_ROLLS: Final = (-0.4, -0.3, -0.2, 0.2, 0.3, 0.4)
"""How far a cell is moved down to see the digit above or below, in heights of a cell."""

_SIZE_PRICE: Final = 0.6
"""Price of cells that fill less of the row than the user drew, over the logarithm of the share.

Without it, a layout that leaves out a digit which is hard to read would win.
"""

_FAINT: Final = 0.2  # Contrast of an empty cell, over the usual one of the row's cells.
_FLAT: Final = 3.0  # Standard deviation of tones, of 255, that noise does not exceed.


@dataclass(frozen=True)
class RowReading:
    """A row that was read: its cells from left to right, and their layout."""

    layout: CellRow
    cells: tuple[Cell, ...]


def read_row(
    gray: Gray, count: int, network: CellNetwork, *, wheels: bool = False, last: str | None = None
) -> RowReading:
    """Read a row of cells.

    Args:
        gray: ``uint8[h, w]``, the row, upright, with little around it.
        count: number of cells.
        network: judges the cells; it was trained on whole cells.
        wheels: whether they are the wheels of a counter, which turn from one digit to the next.
        last: digits of the last valid reading, if there is one; used for wheels.
    """
    layout = _best_layout(gray, count, network)
    height, width = gray.shape
    boxes = [layout.boxes(width, height, across, down) for across, down in _LOOKS]
    pictures = cell_pictures(gray, [box for moved in boxes for box in moved])
    logits = network.logits(pictures)
    found = network.judge_looks(logits.reshape(len(_LOOKS), count, -1))
    empty = _empty(gray, layout)
    labels, rejected = found.labels.tolist(), (found.rejected | empty).tolist()
    if wheels and any(rejected):
        labels, rejected = _resolved(gray, layout, network, found, empty, last)
    cells = tuple(
        Cell(
            boxes[0][i],
            labels[i],
            float(found.confidence[i]),
            rejected[i],
            np.asarray(pictures[i], np.uint8),
            bool(empty[i]),
            float(found.scores[i]),
        )
        for i in range(count)
    )
    return RowReading(layout, cells)


def _best_layout(gray: Gray, count: int, network: CellNetwork) -> CellRow:
    """Return the layout whose cells read best: first from left to right, then closer around."""
    height, width = gray.shape
    if height < 2 or width < count:
        return equal_row(width, height, count)
    best = _best(gray, propose_rows(gray, count), network)
    return _best(gray, refinements(gray, best), network)


def _best(gray: Gray, rows: Sequence[CellRow], network: CellNetwork) -> CellRow:
    height, width = gray.shape
    if len(rows) == 1:
        return rows[0]
    pictures = cell_pictures(gray, [box for row in rows for box in row.boxes(width, height)])
    quality = network.judge(network.logits(pictures)).quality.reshape(len(rows), -1)
    share = np.array([min(1.0, row.pitch * row.count / width) for row in rows])
    return rows[int((quality.mean(axis=1) + _SIZE_PRICE * np.log(share)).argmax())]


def _empty(gray: Gray, layout: CellRow) -> NDArray[np.bool_]:
    """Return ``bool[count]``: which cells hardly differ from one tone."""
    height, width = gray.shape
    found = contrasts(gray, layout.boxes(width, height))
    return np.asarray(found < max(_FLAT, _FAINT * float(np.median(found))))


def _resolved(
    gray: Gray,
    layout: CellRow,
    network: CellNetwork,
    found: CellVerdicts,
    empty: NDArray[np.bool_],
    last: str | None,
) -> tuple[list[int], list[bool]]:
    """Return labels, and which cells are rejected, after rolling wheels were resolved."""
    height, width = gray.shape
    rolling = np.flatnonzero(found.rejected & ~empty)
    boxes = [layout.boxes(width, height, 0.0, roll) for roll in _ROLLS]
    wheels = [
        Wheel(None if found.rejected[i] or empty[i] else int(found.labels[i]))
        for i in range(layout.count)
    ]
    if len(rolling):
        pictures = cell_pictures(gray, [moved[i] for moved in boxes for i in rolling])
        seen = network.judge(network.logits(pictures))
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
