"""The cells that ruled lines enclose: those of a table, a grid, or a row of boxes on a form."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.hough import TUNING as LINES
from device.reading.ink.hough import RuledLine
from device.reading.ink.stroke_width import mask_stroke_width
from device.reading.ink.threshold import TUNING as INK
from device.reading.ink.threshold import Gray, half_size
from lenet_edge.core.geometry import Box

LINE_SAMPLES: Final = 200
"""Places along a line at which its ink is sampled."""

_MIN_CELL_PX: Final = 2 * INK.min_piece_px  # Of a side; digits in smaller cells cannot be read.


@dataclass(frozen=True)
class LatticeTuning:
    """What is a lattice of cells, or a row of boxes."""

    min_cells: int = 3  # Cells that prove a table; one or two may be an 8, or a 0.
    max_cells: int = 300  # More cells are squared paper, where digits fill what they like.
    within_cell: float = 0.8  # Fraction of a digit in its cell, and of a table's digits so placed.

    alike_boxes: float = 0.2  # Difference of two boxes' sides in a row (natural logarithm).
    max_box_aspect: float = 2.5  # Longer over shorter side of a box for one digit.
    min_box_fill: float = 0.9  # Fraction of its rectangle that a box fills; a 0 fills 0.8.
    min_filled: float = 0.3  # Fraction of the boxes with ink in them; the holes of 000 have none.
    middle_of_box: float = 0.3  # Reach of the middle of a box, up, down and aside, over its sides.


TUNING: Final = LatticeTuning()

Flags = NDArray[np.bool_]
"""``bool[n]``: one for each line."""

_InkAlong = NDArray[np.int32]
"""``int32[lines, w + 1]``: for each column, and after the last one, the ink of a line before it."""

Quad = tuple[tuple[float, float], ...]
"""The corners of a cell, clockwise from the top left: x and y in pixels."""


@dataclass(frozen=True)
class LatticeCell:
    """A closed cell.

    Attributes:
        row: number of the line above it, from the top.
        column: number of the line to its left, from the left.
        corners: of it.
    """

    row: int
    column: int
    corners: Quad

    @property
    def size(self) -> tuple[float, float]:
        """Mean width and height in pixels."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.corners
        return (bx + cx - ax - dx) / 2, (cy + dy - ay - by) / 2


@dataclass(frozen=True)
class Lattice:
    """Closed cells, and the lines that enclose them.

    Attributes:
        shape: height and width of the picture.
        horizontal: nearly horizontal lines, from top to bottom.
        vertical: nearly vertical lines, x and y exchanged, from left to right.
        cells: in the order of their rows, each row from left to right.
        is_table: whether the lines go through; otherwise each cell has lines of its own.
    """

    shape: tuple[int, int]
    horizontal: tuple[RuledLine, ...]
    vertical: tuple[RuledLine, ...]
    cells: tuple[LatticeCell, ...]
    is_table: bool = True

    @cached_property
    def places(self) -> NDArray[np.int32]:
        """``int32[h, w]``: the number of the cell that a pixel lies in, from 1; 0 outside."""
        places = np.zeros(self.shape, np.int32)
        for number, outline in enumerate(self._outlines, 1):
            cv2.fillConvexPoly(places, outline, number)
        return places

    def rows_of(self, boxes: Sequence[Box]) -> list[int | None] | None:
        """Return the row, from 1, that each box stands in; None for a box outside the lines.

        Returns:
            None if writing does not keep to the cells, as on squared paper.
        """
        if not self.is_table or not boxes:
            return None
        left, top, width, height = np.array(boxes, np.float64).T
        x, y = left + width / 2, top + height / 2
        above, below, row, lines = _around(self.horizontal, x, y)
        before, after, column, columns = _around(self.vertical, y, x)
        between = (column > 0) & (column < columns)
        inside = (row > 0) & (row < lines) & (between | self._is_beside(x, y))
        share = (np.minimum(top + height, below) - np.maximum(top, above)) / height
        across = (np.minimum(left + width, after) - np.maximum(left, before)) / width
        share = np.where(between, np.minimum(share, across), share)[inside]
        if (share > TUNING.within_cell).sum() < TUNING.within_cell * (share != 0).sum():
            return None
        return [number if i else None for number, i in zip(row.tolist(), inside, strict=True)]

    def _is_beside(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Flags:
        """Return whether places beside the outer lines may be in cells that are open there."""
        places = np.array([line.intercept + line.slope * y for line in self.vertical])
        first, last = places.min(0), places.max(0)
        beside = (last - first) / _distinct(places).sum(0)
        return np.asarray((first - beside <= x) & (x <= last + beside), np.bool_)

    @cached_property
    def borders(self) -> Gray:
        """``uint8[h, w]``: 255 on the borders between cells."""
        borders = np.zeros(self.shape, np.uint8)
        cv2.polylines(borders, list(self._outlines), True, 255, 2)
        return borders

    @cached_property
    def _outlines(self) -> NDArray[np.int32]:
        """``int32[n, 4, 2]``: x and y of the corners of each cell, in whole pixels."""
        return np.round([cell.corners for cell in self.cells]).astype(np.int32)


def crossings(
    horizontal: Sequence[RuledLine], vertical: Sequence[RuledLine]
) -> tuple[NDArray[np.float64], NDArray[np.float64], Flags]:
    """Return x and y where each horizontal line crosses each vertical one, and if both reach it.

    Each array has the shape ``[horizontal, vertical]``.
    """
    a, b = (
        np.array([(r.slope, r.intercept, r.start, r.end) for r in lines]).reshape(-1, 4)
        for lines in (horizontal, vertical)
    )
    slope, intercept, start, end = a.T[:, :, None]
    y = (intercept + slope * b[:, 1]) / (1 - slope * b[:, 0])
    x = b[:, 1] + b[:, 0] * y
    slack = 0.1 * np.minimum(end - start, b[:, 3] - b[:, 2])
    met = (
        (start - slack <= x) & (x <= end + slack) & (b[:, 2] - slack <= y) & (y <= b[:, 3] + slack)
    )
    return x, y, met


def find_lattice(
    horizontal: Sequence[RuledLine], vertical: Sequence[RuledLine], mask: Gray
) -> Lattice | None:
    """Find the cells that lines enclose; None if they are too few, or those of squared paper.

    Args:
        horizontal: nearly horizontal lines.
        vertical: nearly vertical lines, x and y exchanged.
        mask: ``uint8[h, w]``, 255 on ink.
    """
    height, width = mask.shape
    if min(len(horizontal), len(vertical)) < 2:
        return None
    turned = np.asarray(cv2.transpose(mask), np.uint8)
    horizontal = [*horizontal, *_hidden_lines(horizontal, vertical, mask)]
    vertical = [*vertical, *_hidden_lines(vertical, horizontal, turned)]
    if (len(horizontal) - 1) * (len(vertical) - 1) > TUNING.max_cells:
        return None
    rows = sorted(horizontal, key=lambda line: line.intercept + line.slope * width / 2)
    columns = sorted(vertical, key=lambda line: line.intercept + line.slope * height / 2)
    across, down = _ink_along(rows, mask), _ink_along(columns, turned)
    long_rows = _extended(rows, columns, across)
    columns = _extended(columns, long_rows, down)
    rows = long_rows
    cells = tuple(_Search(rows, columns, across, down).cells())
    if len(cells) < TUNING.min_cells:
        return None
    return Lattice((height, width), tuple(rows), tuple(columns), cells)


def find_boxes(mask: Gray) -> Lattice | None:
    """Find boxes of equal size that stand apart, as for the digits of a postal code.

    Args:
        mask: ``uint8[h, w]``, 255 on ink.

    Returns:
        Each box as a cell with lines of its own; None if there are fewer than three.
    """
    # Any grey of the picture at half its size counts as ink.
    contours, hierarchy = cv2.findContours(half_size(mask), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if hierarchy is None:
        return None
    holes = [2 * c for c, (*_, parent) in zip(contours, hierarchy[0], strict=True) if parent >= 0]
    found = [quad for hole in holes if (quad := _as_box(hole)) is not None]
    sides = np.array([np.ptp(quad, axis=0) for quad in found]).reshape(-1, 2)
    alike = (np.abs(np.log(sides[:, None] / sides)) < TUNING.alike_boxes).all(2)
    if len(found) < TUNING.min_cells - 1:
        return None
    chosen = np.flatnonzero(alike[int(alike.sum(1).argmax())])[: TUNING.max_cells]
    pen = mask_stroke_width(mask)  # Of the boxes, or of digits, which are about as bold.
    boxes = _with_neighbours([_on_its_lines(found[k], pen) for k in chosen], mask)
    if len(boxes) < TUNING.min_cells:
        return None
    if sum(_holds_ink(box, mask) for box in boxes) < TUNING.min_filled * len(boxes):
        return None
    cells, horizontal, vertical = [], [], []
    for number, corners in enumerate(boxes):
        top_left, top_right, bottom_right, bottom_left = corners
        horizontal += [
            _side(*ends, pen) for ends in ((top_left, top_right), (bottom_left, bottom_right))
        ]
        vertical += [
            _side(a[::-1], b[::-1], pen)
            for a, b in ((top_left, bottom_left), (top_right, bottom_right))
        ]
        cells.append(LatticeCell(0, number, tuple((float(x), float(y)) for x, y in corners)))
    return Lattice(
        (mask.shape[0], mask.shape[1]),
        tuple(horizontal),
        tuple(vertical),
        tuple(cells),
        is_table=False,
    )


def _with_neighbours(boxes: list[NDArray[np.float64]], mask: Gray) -> list[NDArray[np.float64]]:
    """Add the boxes of a row whose white a digit divides, as it reaches across their sides."""
    width, height = np.median([np.ptp(box, axis=0) for box in boxes], axis=0)
    middles = [box.mean(0) for box in boxes]
    ways = np.array(middles) - np.array(middles)[:, None]
    aside = ways[(ways[..., 0] > width / 2) & (np.abs(ways[..., 1]) < height / 2)]
    if not len(aside):
        return boxes
    step = aside[aside[:, 0].argmin()]
    if step[0] > 2 * width:
        step = step / 2  # Every second box is hidden.
    boxes, open_ends = [*boxes], [*boxes]
    mask = np.asarray(cv2.dilate(mask, np.ones((3, 3))), np.uint8)  # Lines are not quite straight.
    while open_ends and len(boxes) < TUNING.max_cells:
        end = open_ends.pop()
        for near in (end + step, end - step):
            middle = near.mean(0)
            if any(abs(middle - other).max() < width / 2 for other in middles):
                continue
            if (drawn := _as_drawn(near, mask)) is not None:
                boxes.append(drawn)
                open_ends.append(drawn)
                middles.append(drawn.mean(0))
    return boxes


def _as_drawn(corners: NDArray[np.float64], mask: Gray) -> NDArray[np.float64] | None:
    """Move a box to where its sides are drawn nearby; return None if they are not."""
    for axis in (0, 1):
        reach = round(TUNING.alike_boxes / 2 * float(np.ptp(corners[:, axis])))
        way = np.eye(2)[axis]
        moved = [corners + off * way for off in sorted(range(-reach, reach + 1), key=abs)]
        shares = [_sides_drawn(box, axis, mask) for box in moved]
        if max(shares) < LINES.min_drawn:
            return None
        # The side of the next box may be drawn better, but is farther off.
        nearness = 1 + np.abs([box[0, axis] - corners[0, axis] for box in moved]) / max(1, reach)
        corners = moved[int(np.argmax(shares / nearness))]
    return corners


def _sides_drawn(corners: NDArray[np.float64], axis: int, mask: Gray) -> float:
    """Return how much of the less drawn of two opposite sides is ink.

    Args:
        corners: of the box, clockwise from the top left.
        axis: 0 for the left and right sides, 1 for top and bottom.
        mask: ``uint8[h, w]``, 255 on ink.
    """
    shares = []
    for first in (1 - axis, 3 - axis):
        ends = corners[first], corners[(first + 1) % 4]
        places = np.round(np.linspace(*ends, LINE_SAMPLES)).astype(np.intp)
        if places.min() < 0 or (places.max(0) >= mask.shape[::-1]).any():
            return 0.0
        shares.append(float((mask[places[:, 1], places[:, 0]] > 0).mean()))
    return min(shares)


def _as_box(hole: NDArray[np.int32]) -> NDArray[np.float64] | None:
    """Return the corners of a box around white, clockwise from the top left, if it is one."""
    _, _, width, height = cv2.boundingRect(hole)
    shorter, longer = sorted((width, height))
    if shorter < _MIN_CELL_PX or longer > TUNING.max_box_aspect * shorter:
        return None
    hull = cv2.convexHull(hole)
    rectangle = cv2.minAreaRect(hull)
    area = rectangle[1][0] * rectangle[1][1]
    if cv2.contourArea(hull) < TUNING.min_box_fill * area:
        return None
    corners = np.asarray(cv2.boxPoints(rectangle), np.float64)
    middle = corners.mean(0)
    angle = np.arctan2(*(corners - middle).T[::-1])
    corners = corners[np.argsort(angle)]  # From the top left, as y points down.
    return corners


def _on_its_lines(corners: NDArray[np.float64], pen: float) -> NDArray[np.float64]:
    """Move the corners of the white within a box to the middle of the lines around it."""
    outwards = np.sign(corners - corners.mean(0))
    return np.asarray(corners + max(1.0, pen / 2) * outwards, np.float64)


def _holds_ink(corners: NDArray[np.float64], mask: Gray) -> bool:
    """Return True if there is ink in the middle of a box."""
    x, y = corners.mean(0)
    wide, high = TUNING.middle_of_box * np.ptp(corners, axis=0)
    middle = mask[int(y - high) : int(y + high) + 1, int(x - wide) : int(x + wide) + 1]
    return bool(middle.any())


def _side(start: NDArray[np.float64], end: NDArray[np.float64], pen: float) -> RuledLine:
    """Return the line from one corner to another, ``pen`` pixels thick."""
    slope = float((end[1] - start[1]) / max(end[0] - start[0], 1.0))
    return RuledLine(
        slope,
        float(start[1] - slope * start[0]),
        round(float(start[0])),
        round(float(end[0])),
        thickness=pen,
        uncovered=1.0,
        drawn=1.0,
    )


def _hidden_lines(
    lines: Sequence[RuledLine], others: Sequence[RuledLine], mask: Gray
) -> list[RuledLine]:
    """Find lines of a lattice that digits hide so much that they were not found.

    Every place is tried through which a line like those found may run, from the first of the lines
    that it crosses to the last.

    Args:
        lines: nearly horizontal lines that were found.
        others: nearly vertical lines, x and y exchanged.
        mask: ``uint8[h, w]``, 255 on ink.
    """
    height, width = mask.shape
    middles = np.array([line.intercept + line.slope * width / 2 for line in lines])
    slopes = np.array([line.slope for line in lines])
    degree = 1 if len(lines) > 2 and np.ptp(middles) > 0.3 * height else 0
    fit = np.polyfit(middles, slopes, degree)
    # Where each candidate, a pixel below the one before, meets the first and the last line.
    places = np.arange(height)
    start, end = max(line.start for line in others), min(line.end for line in others)
    free = (places >= start - _MIN_CELL_PX) & (places <= end + _MIN_CELL_PX)
    for middle in middles:
        free[max(0, int(middle) - _MIN_CELL_PX) : int(middle) + _MIN_CELL_PX] = False
    slope = np.polyval(fit, places)
    across = np.array([line.intercept + line.slope * places for line in others])
    first, last = across.min(0), across.max(0)
    tried = np.flatnonzero(free)
    share = np.linspace(0.0, 1.0, LINE_SAMPLES, dtype=np.float32)
    left, reach = first[tried].astype(np.float32), (last - first)[tried].astype(np.float32)
    xs = np.clip(np.multiply.outer(share, reach) + left, 0, width - 1).astype(np.int32)
    ys = np.rint((xs - width / 2) * slope[tried] + tried).astype(np.int32)
    inside = (ys >= 0) & (ys < height)
    at = np.clip(ys, 0, height - 1) * width + xs
    drawn = np.zeros(height)
    drawn[tried] = ((mask.take(at) > 0) & inside).mean(0)
    thickness = float(np.median([line.thickness for line in lines]))
    found = []
    while drawn.max() >= LINES.whole:
        run = np.flatnonzero(drawn >= drawn.max())
        y = int(run[len(run) // 2])
        found.append(
            RuledLine(
                slope=float(slope[y]),
                intercept=float(y - slope[y] * width / 2),
                start=max(0, round(float(first[y]))),
                end=min(width, round(float(last[y]))),
                thickness=thickness,
                uncovered=0.0,
                drawn=float(drawn[y]),
            )
        )
        drawn[max(0, y - _MIN_CELL_PX) : y + _MIN_CELL_PX] = 0
    return found


def _extended(
    lines: Sequence[RuledLine], others: Sequence[RuledLine], inks: _InkAlong
) -> list[RuledLine]:
    """Return lines that go on to the last of the lines that they reach, all of it drawn.

    Args:
        lines: nearly horizontal lines.
        others: nearly vertical lines, x and y exchanged.
        inks: the ink along each line.
    """
    x, _y, _met = crossings(lines, others)
    most = inks.shape[1] - 1
    places = np.clip(np.round(x), 0, most).astype(np.intp)
    starts, ends = (
        np.clip([[limit] for limit in limits], 0, most)
        for limits in ([line.start for line in lines], [line.end for line in lines])
    )
    reached = np.take_along_axis(inks, places, 1)
    before = _is_drawn(np.take_along_axis(inks, starts, 1) - reached, starts - places)
    after = _is_drawn(reached - np.take_along_axis(inks, ends, 1), places - ends)
    first = np.where(before & (places < starts), places, starts).min(1)
    last = np.where(after & (places > ends), places, ends).max(1)
    return [
        replace(line, start=start, end=end)
        for line, start, end in zip(lines, first.tolist(), last.tolist(), strict=True)
    ]


def _around(
    lines: Sequence[RuledLine], x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp], NDArray[np.intp]]:
    """Return which nearly horizontal lines pass above and below places.

    Returns:
        Where the next line above each place is, minus infinity if there is none, and the next one
        below it, infinity if there is none; how many lines are above it, and how many in all.
    """
    at = np.array([line.intercept + line.slope * x for line in lines])
    distinct = _distinct(at)
    over = distinct & (at < y)
    return (
        np.where(over, at, -np.inf).max(0),
        np.where(distinct & ~over, at, np.inf).min(0),
        over.sum(0),
        distinct.sum(0),
    )


def _distinct(at: NDArray[np.float64]) -> Flags:
    """Flag each line once, where a bold line was found twice; ``at`` is where lines pass places.

    Both have the shape ``[lines, places]``.
    """
    return np.asarray(np.diff(at, axis=0, prepend=-np.inf) > _MIN_CELL_PX / 2, np.bool_)


class _Search:
    """Looks for cells: the smallest closed ones to the right of and below each crossing."""

    def __init__(
        self,
        rows: Sequence[RuledLine],
        columns: Sequence[RuledLine],
        across: _InkAlong,
        down: _InkAlong,
    ) -> None:
        x, y, met = crossings(rows, columns)
        # Lists, because fetching single numbers from an array is slow.
        self._x, self._y, self._met = x.tolist(), y.tolist(), met.tolist()
        # By line, and by the two lines between which it may be a side.
        self._across, self._down = (
            _drawn_sides(x, across).tolist(),
            _drawn_sides(y.T, down).tolist(),
        )

    def cells(self) -> Iterator[LatticeCell]:
        """Yield the cells row by row."""
        x, y = self._x, self._y
        seen: set[tuple[int, int]] = set()
        for top, row in enumerate(self._met):
            for left, met in enumerate(row):
                found = self._smallest(top, left) if met else None
                # Where a bold line was found twice, so is the cell beside it.
                if found is None or found in seen:
                    continue
                seen.add(found)
                bottom, right = found
                corners = tuple(
                    (x[i][j], y[i][j])
                    for i, j in ((top, left), (top, right), (bottom, right), (bottom, left))
                )
                yield LatticeCell(top, left, corners)

    def _smallest(self, top: int, left: int) -> tuple[int, int] | None:
        """Return the lower and the right line of the smallest cell at a crossing, if any."""
        x, y, met = self._x, self._y, self._met
        for right in range(left + 1, len(met[top])):
            if not met[top][right] or x[top][right] - x[top][left] < _MIN_CELL_PX:
                continue
            if not self._across[top][left][right]:
                return None
            for bottom in range(top + 1, len(met)):
                if not (met[bottom][left] and met[bottom][right]):
                    continue
                if y[bottom][left] - y[top][left] < _MIN_CELL_PX:
                    continue
                if not self._down[left][top][bottom]:
                    return None
                if not self._down[right][top][bottom]:
                    break
                if self._across[bottom][left][right]:
                    return bottom, right
        return None


def _drawn_sides(crossings: NDArray[np.float64], ink: _InkAlong) -> Flags:
    """Return which sides of cells are drawn, ``bool[lines, others, others]``.

    Args:
        crossings: ``float64[lines, others]``, where along each line it crosses each other one.
        ink: that along each line.
    """
    places = np.clip(np.rint(crossings), 0, ink.shape[1] - 1).astype(np.intp)
    before = np.take_along_axis(ink, places, 1)
    lengths = places[:, None, :] - places[:, :, None]
    return _is_drawn(before[:, None, :] - before[:, :, None], lengths)


def _is_drawn(ink: NDArray[np.integer], length: NDArray[np.integer]) -> Flags:
    """Return whether there is enough ink along a length."""
    return np.asarray(ink >= LINES.min_drawn * np.maximum(length, 1), np.bool_)


def _ink_along(lines: Sequence[RuledLine], mask: Gray) -> _InkAlong:
    """Return how much of each nearly horizontal line is ink up to each column.

    A line may leave its place by a pixel.
    """
    height, width = mask.shape
    near = np.asarray(cv2.dilate(mask, np.ones((3, 1), np.uint8)))
    slope, intercept = np.array([(line.slope, line.intercept) for line in lines]).T[:, :, None]
    xs = np.arange(width)
    ys = np.clip(np.rint(intercept + slope * xs), 0, height - 1).astype(np.intp)
    found = np.zeros((len(lines), width + 1), np.int32)
    np.cumsum(near.take(ys * width + xs) > 0, axis=1, out=found[:, 1:])
    return found
