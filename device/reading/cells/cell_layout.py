"""Where the cells of a row are: equally wide, side by side, their number known."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box


@dataclass(frozen=True)
class CellRow:
    """Equal cells side by side, in pixels of the row.

    Attributes:
        left: of the first cell.
        pitch: width of each cell.
        top: of all cells.
        height: of all cells.
        count: number of cells.
        lean: how far upright strokes lean to the right, over their height.
        fall: how far each cell lies below the one to its left, over the pitch.
    """

    left: float
    pitch: float
    top: float
    height: float
    count: int
    lean: float = 0.0
    fall: float = 0.0

    def sides(self) -> NDArray[np.float64]:
        """Return where every cell starts and ends, ``float64[2, count]``."""
        starts = self.left + np.arange(self.count) * self.pitch
        return np.stack([starts, starts + self.pitch])

    def drops(self) -> NDArray[np.float64]:
        """Return how far every cell lies below ``top``, ``float64[count]``."""
        places = np.arange(self.count) - (self.count - 1) / 2
        return np.asarray(self.fall * self.pitch * places, np.float64)

    def scaled(self, across: float, down: float) -> "CellRow":
        """Return the row in pixels of which so many are one pixel of this row, each way."""
        return replace(
            self,
            left=self.left * across,
            pitch=self.pitch * across,
            top=self.top * down,
            height=self.height * down,
            lean=self.lean * across / down,
            fall=self.fall * down / across,
        )

    def boxes(self, width: int, height: int) -> list[Box]:
        """Return the box of every cell within a picture, in whole pixels, at least one wide."""
        tops = self.top + self.drops()
        boxes = []
        for start, end, high in zip(*self.sides().tolist(), tops.tolist(), strict=True):
            x, y = _within(start, width), _within(high, height)
            right, bottom = _within(end, width + 1), _within(high + self.height, height + 1)
            boxes.append((x, y, max(1, right - x), max(1, bottom - y)))
        return boxes


def variations(gray: Gray, row: CellRow, step: float, *, upright: bool = False) -> list[CellRow]:
    """Return layouts with one side moved out or in, or with more or less lean or fall.

    With another fall, the outer cells lie about as far from where they lay as a side does.

    Args:
        gray: ``uint8[h, w]``, the row.
        row: the layout to start from.
        step: how far a side moves, in cells.
        upright: whether all of them lean and fall as ``row`` does.
    """
    height = gray.shape[0]
    varied = []
    for way in (-step, step):
        across, down = way * row.pitch, way * row.height
        varied += [
            replace(row, left=row.left + across),
            replace(row, left=row.left + across, pitch=row.pitch - across / row.count),
            replace(row, pitch=row.pitch + across / row.count),
            replace(row, top=row.top + down, height=row.height - down),
            replace(row, height=row.height + down),
        ]
        if not upright:
            varied.append(replace(row, lean=row.lean + way))
            varied.append(replace(row, fall=row.fall + 2 * down / (row.count * row.pitch)))
    return [each for each in varied if each.top >= 0 and each.top + each.height <= height + 1e-6]


def equal_row(width: int, height: int, count: int) -> CellRow:
    """Return a row that a picture of ``width`` x ``height`` pixels is full of."""
    return CellRow(0.0, width / count, 0.0, float(height), count)


def _within(place: float, size: int) -> int:
    return min(max(round(place), 0), size - 1)
