"""A row of wheels or of a display: every cell is read whole, where the row reads best.

The cells are then read again moved by a little to either side: a digit is accepted only if it is
the same in all of these looks.
"""

from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.frames.frame import Image
from device.reading.cells.cell_layout import CellRow
from device.reading.cells.cell_network import Cell, CellNetwork, CellVerdicts
from device.reading.cells.last_wheel import ROLLS, tenths_turned
from device.reading.cells.row_picture import contrasts
from device.reading.cells.row_search import ReadLayout, find_row
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

_TINTED: Final = 0.5
"""How much more colour than the strongest digit a faint one has that is printed in another colour.

Colour is the contrast of the difference of the channels, over that of the tones. Red digits beside
black ones have about 1.1, unlit segments no more than the lit ones of their display.
"""


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
    """A row that was read: its cells from left to right, and their layout, in its pixels."""

    layout: CellRow
    cells: tuple[Cell, ...]


def read_row(
    gray: Gray,
    count: int,
    network: CellNetwork,
    wheels: Wheels | None = None,
    picture: Image | None = None,
) -> RowReading:
    """Read a row of cells.

    Args:
        gray: ``uint8[h, w]``, the row, upright, with little around it.
        count: number of cells.
        network: judges the cells; it was trained on whole cells.
        wheels: given if they are the wheels of a counter.
        picture: ``uint8[H, W, 3]``, the same row in colour, of any size; None if it has none.
    """
    best, disputed = find_row(gray, count, network, upright=wheels is not None)
    tints = None if picture is None else _Tints(picture, gray, best)
    return _judged(best, network, wheels, disputed, tints)


def _judged(
    best: ReadLayout,
    network: CellNetwork,
    wheels: Wheels | None,
    disputed: NDArray[np.bool_],
    tints: "_Tints | None",
) -> RowReading:
    """Look at the cells of a layout again, moved, and decide about each.

    ``disputed``, ``bool[count]``, are those that another layout reads otherwise, and as clearly.
    """
    row, layout, count = best.region.row, best.layout, best.layout.count
    contrast = contrasts(best.seen)
    empty = _empty(contrast)
    moved = stretch_cells(row.cells([layout], _MOVES).reshape(-1, SIZE, SIZE))
    looks = network.logits(moved).reshape(len(_MOVES), count, -1)
    found = network.judge_mean(np.concatenate([best.logits[None], looks]))
    reflecting = _reflecting(best, network, found)
    found = replace(found, rejected=found.rejected | disputed | reflecting)
    if wheels is None:
        ghosts = _ghosts(best.seen, contrast, found)
        if tints is not None and ghosts.any():
            ghosts &= ~tints.differ_from(int(contrast.argmax()))
        empty |= ghosts
    labels, rejected = found.labels.tolist(), (found.rejected | empty).tolist()
    tenths = None
    if wheels is not None and any(rejected):
        labels, rejected = _resolved(best, network, found, empty, wheels.last)
    if wheels is not None and wheels.tenths:
        digits = [None if out else label for label, out in zip(labels, rejected, strict=True)]
        rolled = row.cells([layout], [(0.0, roll) for roll in ROLLS])[0]
        tenths = tenths_turned(rolled, digits, network)
    left, top = best.region.box[:2]
    shown = layout.scaled(*row.scale)
    boxes = [(x + left, y + top, w, h) for x, y, w, h in shown.boxes(*row.size)]
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
    return RowReading(replace(shown, left=shown.left + left, top=shown.top + top), cells)


def _empty(contrast: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return ``bool[count]``: which cells of these contrasts hardly differ from one tone."""
    return np.asarray(contrast < FLAT)


class _Tints:
    """How coloured the cells of a row are; told only where it is asked for.

    Args:
        picture: ``uint8[H, W, 3]``, the row in colour.
        gray: ``uint8[h, w]``, the row in which the cells were found.
        best: the layout that was found.
    """

    def __init__(self, picture: Image, gray: Gray, best: ReadLayout) -> None:
        self._picture, self._best = picture, best
        self._scale = picture.shape[1] / gray.shape[1], picture.shape[0] / gray.shape[0]

    def differ_from(self, strongest: int) -> NDArray[np.bool_]:
        """Return ``bool[count]``: which cells have clearly more colour than this one."""
        tints = np.array([self._tint(box) for box in self._boxes()])
        return np.asarray(tints > tints[strongest] + _TINTED)

    def _boxes(self) -> list[Box]:
        left, top = self._best.region.box[:2]
        layout = self._best.layout.scaled(*self._best.region.row.scale)
        layout = replace(layout, left=layout.left + left, top=layout.top + top)
        return layout.scaled(*self._scale).boxes(self._picture.shape[1], self._picture.shape[0])

    def _tint(self, box: Box) -> float:
        x, y, w, h = box
        cell = self._picture[y : y + h, x : x + w].astype(np.float32)
        # Noise differs between the channels: averaged over the width of a stroke, it does not.
        cell = cv2.blur(cell, (max(1, h // 10),) * 2)
        return float(np.ptp(cell, axis=2).std() / max(FLAT, float(cell.mean(axis=2).std())))


def _reflecting(best: ReadLayout, network: CellNetwork, found: CellVerdicts) -> NDArray[np.bool_]:
    """Return ``bool[count]``: which cells show another digit once their tones are as in most.

    In most rows, all digits are darker than what is around them, or all are brighter. Where one
    seems to be the other way round, a reflection may have been taken for its strokes.
    """
    count = best.layout.count
    seen, pictures = best.seen.reshape(count, -1), best.pictures.reshape(count, -1)
    cells = np.arange(count)
    dark = pictures[cells, seen.argmin(axis=1)] > pictures[cells, seen.argmax(axis=1)]
    odd = dark != (best.clear[dark].sum() > best.clear[~dark].sum())
    if odd.any():
        odd[odd] = network.logits(255 - best.pictures[odd]).argmax(axis=1) != found.labels[odd]
    return np.asarray(odd, np.bool_)


def _ghosts(seen: Gray, contrast: NDArray[np.float64], found: CellVerdicts) -> NDArray[np.bool_]:
    """Return ``bool[count]``: which cells show no digit but the unlit segments of a display.

    Args:
        seen: ``uint8[count, 28, 28]``, the cells before their tones are stretched.
        contrast: ``float64[count]``, of these cells.
        found: what they read as.
    """
    faint = contrast < _GHOST * contrast.max()
    if not (faint & (found.labels == 8)).any():
        return np.zeros(len(faint), np.bool_)
    if (faint & ~found.rejected & (found.labels != 8)).any():
        return np.zeros(len(faint), np.bool_)  # Lit segments are as faint: a shadow, for example.
    flat = seen.reshape(len(seen), -1).astype(np.float32)
    ground = np.median(flat, axis=1)
    strongest = flat[contrast.argmax()]
    tones = float(np.ptp(strongest))
    other = np.abs(ground - np.median(strongest)) > _SAME_GROUND * tones
    return np.asarray(faint & ~other & (found.labels == 8))


def _resolved(
    best: ReadLayout,
    network: CellNetwork,
    found: CellVerdicts,
    empty: NDArray[np.bool_],
    last: str | None,
) -> tuple[list[int], list[bool]]:
    """Return labels, and which cells are rejected, after rolling wheels were resolved.

    A wheel whose unmoved look is accepted seems to rest: it is not taken for another digit.
    """
    row, layout, still = best.region.row, best.layout, network.judge(best.logits)
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
    for i in rolling.tolist():
        if not still.rejected[i] and digits[i] != still.labels[i]:
            digits[i] = None
    return (
        [int(found.labels[i]) if digit is None else digit for i, digit in enumerate(digits)],
        [digit is None for digit in digits],
    )


def _surest(labels: NDArray[np.intp], sure: NDArray[np.float64]) -> int | None:
    """Return the digit of the surest look; None if none was accepted, or two differ."""
    accepted = set(labels[sure > 0].tolist())
    return accepted.pop() if len(accepted) == 1 else None
