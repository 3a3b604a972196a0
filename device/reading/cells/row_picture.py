"""A row of cells in a small size, and pictures of its cells wherever they are supposed to be."""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.cells.cell_layout import CellRow
from device.reading.ink.threshold import Gray
from lenet_edge.network.mnist_layout import SIZE

CELL_SIZE: Final = (40, 44)
"""Width and height in pixels of a cell that has its share of the row; the network sees 28x28."""

_MIDDLES: Final = (np.arange(SIZE) + 0.5) / SIZE  # Of the network's pixels, in a cell.
_SIXTH: Final = SIZE // 6  # Pixels at each edge of a cell that its contrast leaves out.

Move = tuple[float, float]
"""How far cells are moved to the right, in widths of a cell, and down, in heights."""


class RowPicture:
    """Takes pictures of cells out of a row.

    All of them are sampled at once, between the pixels of a small copy of the row. Layouts are in
    pixels of the copy.

    Args:
        gray: ``uint8[h, w]``, the row.
        count: number of its cells.
    """

    def __init__(self, gray: Gray, count: int) -> None:
        size = count * CELL_SIZE[0], CELL_SIZE[1]
        self.gray = _resized(gray, size)
        self.size = gray.shape[1], gray.shape[0]
        """Width and height of the row, in its own pixels."""
        self.scale = gray.shape[1] / size[0], gray.shape[0] / size[1]
        """How many pixels of the row one of the copy is, each way."""

    def cells(self, rows: Sequence[CellRow], moves: Sequence[Move] = ((0.0, 0.0),)) -> Gray:
        """Return the cells of layouts, each moved as in ``moves``.

        Returns:
            ``uint8[rows, moves, count, 28, 28]``. Cells end where the row ends.
        """
        still = moves == ((0.0, 0.0),)
        if still and all(self._has_within(row) for row in rows):
            return np.stack([self._side_by_side(row) for row in rows])[:, None]
        return self._sampled(rows, moves)

    def _has_within(self, row: CellRow) -> bool:
        """Return True if all of a layout is seen, and its cells touch."""
        height, width = self.gray.shape
        return (
            row.fall == 0
            and row.left >= 0
            and row.top >= 0
            and row.left + row.count * row.pitch <= width + 1e-6
            and row.top + row.height <= height + 1e-6
        )

    def _side_by_side(self, row: CellRow) -> Gray:
        """Return cells that touch, ``uint8[count, 28, 28]``: one strip, which is cut."""
        across, down = row.pitch / SIZE, row.height / SIZE
        sheared = -row.lean * down
        middle = row.lean * (row.height / 2 - down / 2)
        matrix = np.array(
            [
                [across, sheared, row.left + across / 2 - 0.5 + middle],
                [0.0, down, row.top + down / 2 - 0.5],
            ]
        )
        strip = cv2.warpAffine(
            self.gray,
            matrix,
            (row.count * SIZE, SIZE),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(strip.reshape(SIZE, row.count, SIZE).swapaxes(0, 1), np.uint8)

    def _sampled(self, rows: Sequence[CellRow], moves: Sequence[Move]) -> Gray:
        """Return cells wherever they are, as ``cells`` does: sampled pixel by pixel."""
        height, width = self.gray.shape
        places = [(row.left, row.pitch, row.top, row.height, row.lean, row.fall) for row in rows]
        left, pitch, top, high, lean, fall = np.array(places).T[:, :, None]
        across, down = np.array(moves).T[:, None, :]
        numbers = np.arange(rows[0].count)
        starts = (left + across * pitch)[..., None] + pitch[..., None] * numbers
        tops = top + down * high
        columns = _samples(starts, starts + pitch[..., None], width)
        lines = _samples(tops, tops + high, height)
        x = np.broadcast_to(columns[..., None, :], (*columns.shape[:-1], SIZE, SIZE))
        y = np.broadcast_to(lines[:, :, None, :, None], x.shape)
        if lean.any() or fall.any():
            leaned = (lean * high)[..., None] * (0.5 - _MIDDLES)
            drops = (fall * pitch)[..., None] * (numbers - (rows[0].count - 1) / 2)
            x = x + leaned[:, :, None, :, None].astype(np.float32)
            y = y + drops[..., None, None].astype(np.float32)
        seen = cv2.remap(
            self.gray,
            np.ascontiguousarray(x.reshape(-1, SIZE)),
            np.ascontiguousarray(y.reshape(-1, SIZE)),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(seen.reshape(x.shape), np.uint8)


def _resized(gray: Gray, size: tuple[int, int]) -> Gray:
    """Scale a row to a width and height, each way by itself: smaller by means, larger smoothly."""
    width, height = gray.shape[1], gray.shape[0]
    across = cv2.INTER_AREA if width > size[0] else cv2.INTER_LINEAR
    down = cv2.INTER_AREA if height > size[1] else cv2.INTER_LINEAR
    if across == down:
        return np.asarray(cv2.resize(gray, size, interpolation=across), np.uint8)
    lower = cv2.resize(gray, (width, size[1]), interpolation=down)
    return np.asarray(cv2.resize(lower, size, interpolation=across), np.uint8)


def _samples(
    starts: NDArray[np.float64], ends: NDArray[np.float64], size: int
) -> NDArray[np.float32]:
    """Return where each of 28 pixels is sampled, ``float32[..., 28]``, within ``size`` pixels."""
    starts = np.minimum(np.maximum(starts, 0), size - 1)
    ends = np.minimum(np.maximum(ends, starts + 1), size)
    places = starts[..., None] + (ends - starts)[..., None] * _MIDDLES - 0.5
    return places.astype(np.float32)


def contrasts(cells: Gray) -> NDArray[np.float64]:
    """Return the standard deviation of the tones of the middle of cells, ``float64[...]``.

    Args:
        cells: ``uint8[..., 28, 28]``, before their tones are stretched.
    """
    middles = cells[..., _SIXTH:-_SIXTH, _SIXTH:-_SIXTH].astype(np.float32)
    return np.asarray(middles.std(axis=(-2, -1)), np.float64)
