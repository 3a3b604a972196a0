"""Digits arranged in lines of text, in the order in which a person reads them."""

from collections.abc import Iterator, Sequence
from statistics import fmean, median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.geometry import Box

_MAX_TEXT_SLOPE: Final = 0.4  # Rise over run of a line of writing, up or down (22 degrees).
_TEXT_SLOPES: Final = np.linspace(-_MAX_TEXT_SLOPE, _MAX_TEXT_SLOPE, 41)
_MIN_SHARED_HEIGHT: Final = 0.4  # Fraction of the lower one's height that neighbours share.
_MIN_GUTTER: Final = 1.5  # Width of a gutter, in digit heights, and in gaps within lines.
_MIN_COLUMN_OFFSET: Final = 0.25  # Mean offset of the lines of two columns, in digit heights.


def arrange_all(boxes: Sequence[Box], rejected: Sequence[bool]) -> list[list[int]]:
    """Arrange digits, and put rejected shapes into the lines in which they stand.

    Rejected shapes do not bend lines; those that stand in no line follow as lines of their own.

    Returns:
        Indices into ``boxes``.
    """
    good = [i for i, r in enumerate(rejected) if not r]
    lines = [[good[k] for k in line] for line in arrange([boxes[i] for i in good])]
    strays = []
    for i in (i for i, r in enumerate(rejected) if r):
        x, y, w, h = boxes[i]
        home = None
        for line in lines:
            nearest = min(line, key=lambda k: abs(boxes[k][0] + boxes[k][2] / 2 - x - w / 2))
            _, top, _, height = boxes[nearest]
            if min(y + h, top + height) - max(y, top) > 0.5 * min(h, height):
                home = line
        if home is None:
            strays.append([i])
        else:
            home.append(i)
    for line in lines:
        line.sort(key=lambda k: boxes[k][0] + boxes[k][2] / 2)
    return lines + strays


def arrange_rows(
    boxes: Sequence[Box], rejected: Sequence[bool], rows: Sequence[int | None]
) -> list[list[int]]:
    """Arrange digits in the rows of a table, and those outside it as ``arrange_all`` does.

    Args:
        boxes: of the digits.
        rejected: whether each was rejected.
        rows: the row of the table in which each stands; None outside.

    Returns:
        Indices into ``boxes``.
    """
    outside = [i for i, row in enumerate(rows) if row is None]
    free = arrange_all([boxes[i] for i in outside], [rejected[i] for i in outside])
    lines = [[outside[k] for k in line] for line in free]
    for number in sorted({row for row in rows if row is not None}):
        row = [i for i, r in enumerate(rows) if r == number]
        if _stacked([boxes[i] for i in row if not rejected[i]]):
            found = arrange_all([boxes[i] for i in row], [rejected[i] for i in row])
            lines += [[row[k] for k in line] for line in found]
        else:
            lines.append(sorted(row, key=lambda i: boxes[i][0] + boxes[i][2] / 2))
    # Lines of rejected shapes only follow the others.
    return sorted(
        lines,
        key=lambda line: (all(rejected[i] for i in line), fmean([boxes[i][1] for i in line])),
    )


def in_columns(lines: Sequence[Sequence[int]], boxes: Sequence[Box]) -> bool:
    """Return True if lines of several digits are read one column after the other."""
    long = [[boxes[i] for i in line] for line in lines if len(line) > 1]
    tops = [min(b[1] for b in line) for line in long]
    bottoms = [max(b[1] + b[3] for b in line) for line in long]
    return any(after < before for before, after in zip(tops, bottoms[1:], strict=False))


def _stacked(boxes: Sequence[Box]) -> bool:
    """Return True if one box stands below another, so that they are two lines."""
    left, top, width, height = np.array(boxes, np.float64).reshape(-1, 4).T
    right, bottom = left + width, top + height
    beside = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
    over = beside > 0.5 * np.minimum(width[:, None], width)
    return bool((over & (bottom[:, None] <= top)).any())


def arrange(boxes: Sequence[Box]) -> list[list[int]]:
    """Arrange boxes in lines, top to bottom, each from left to right.

    Lines may slant. Boxes in line with each other are one line, however far apart. Columns are
    read one after the other if most of their lines are not in line with each other.

    Returns:
        Indices into ``boxes``.
    """
    if not boxes:
        return []
    return _arranged(np.array(boxes, np.float64))


def _arranged(places: NDArray[np.float64]) -> list[list[int]]:
    """Arrange boxes ``float64[n, 4]``: by columns if there are any, then by lines."""
    x = places[:, 0] + places[:, 2] / 2
    y = places[:, 1] + places[:, 3] / 2
    height = places[:, 3]
    slope = line_slope(x, y, height)
    for gap, left in _gutters(places):
        # The slope may hardly differ from that within the two sides, because any columns can be
        # brought in line if tilted enough. Moved far apart, the sides have no common neighbours.
        step = float(_TEXT_SLOPES[1] - _TEXT_SLOPES[0])
        own = line_slope(x + 1e6 * ~left, y, height)
        rows = y - float(np.clip(slope, own - step, own + step)) * x
        sides = [np.flatnonzero(left), np.flatnonzero(~left)]
        columns = [
            [side[line] for line in _lines(places[side], x[side], rows[side])] for side in sides
        ]
        if _are_columns(columns, gap, places, rows):
            return [side[line].tolist() for side in sides for line in _arranged(places[side])]
    y = y - slope * x
    down = y.tolist()
    return sorted(_lines(places, x, y), key=lambda line: fmean([down[i] for i in line]))


def line_slope(
    x: NDArray[np.float64], y: NDArray[np.float64], height: NDArray[np.float64]
) -> float:
    """Return the slope at which most neighbours are in line.

    Args:
        x: horizontal centres of boxes, ``float64[n]``, in pixels.
        y: vertical centres.
        height: heights.
    """
    if len(x) < 2:
        return 0.0
    dx = x[None, :] - x[:, None]
    dy = y[None, :] - y[:, None]
    lower = np.minimum(height[:, None], height)
    # What is so far above or below is in line at no slope.
    ahead = (dx > 0.3 * lower) & (np.abs(dy) < _MAX_TEXT_SLOPE * dx + 1.2 * lower)
    dx, dy, lower = dx[ahead], dy[ahead], lower[ahead]
    if not len(dx):
        return 0.0
    near = np.exp(-dx / (5 * lower))
    away = (dy - _TEXT_SLOPES[:, None] * dx) / (0.3 * lower)
    score = (near * np.exp(-np.square(away))).sum(1)
    # Horizontal, unless another slope is clearly better: chance neighbours must not tilt a page.
    score *= 1 - 0.3 * np.abs(_TEXT_SLOPES) / _MAX_TEXT_SLOPE
    return float(_TEXT_SLOPES[int(score.argmax())])


def _lines(
    places: NDArray[np.float64], middle: NDArray[np.float64], row: NDArray[np.float64]
) -> list[list[int]]:
    """Append each box, from left to right, to the line whose end is nearest to its height.

    Args:
        places: boxes, ``float64[n, 4]``.
        middle: their horizontal centres.
        row: their vertical centres, less the slope of the page.
    """
    # Lists, because fetching single numbers from an array is slow.
    left, x, y, height = (v.tolist() for v in (places[:, 0], middle, row, places[:, 3]))
    lines: list[list[int]] = []
    for i in np.argsort(x, kind="stable").tolist():
        best, shortest = None, np.inf
        for line in lines:
            end = line[-1]
            down = abs(y[i] - y[end])
            lower, higher = height[i], height[end]
            if lower > higher:
                lower, higher = higher, lower
            shared = min(lower, (lower + higher) / 2 - down)
            beside = x[i] - x[end] > 0.25 * lower
            if shared < _MIN_SHARED_HEIGHT * lower or not beside:
                continue
            distance = (down + 0.02 * (left[i] - left[end])) / higher
            if distance < shortest:
                best, shortest = line, distance
        if best is None:
            lines.append([i])
        else:
            best.append(i)
    return lines


def _gutters(places: NDArray[np.float64]) -> Iterator[tuple[float, NDArray[np.bool_]]]:
    """Yield the width of each gutter, the widest first, and the boxes to its left.

    A gutter is a strip of white from top to bottom that may separate columns.
    """
    order = np.argsort(places[:, 0])
    starts = places[order, 0]
    gaps = starts[1:] - np.maximum.accumulate(starts + places[order, 2])[:-1]
    narrowest = _MIN_GUTTER * median(places[:, 3].tolist())
    for i in np.argsort(-gaps):
        if gaps[i] < narrowest:
            return
        yield float(gaps[i]), places[:, 0] < starts[i + 1]


def _are_columns(
    columns: list[list[NDArray[np.intp]]],
    gap: float,
    places: NDArray[np.float64],
    row: NDArray[np.float64],
) -> bool:
    """Return True if the lines on both sides of a gap are two texts, not rows across it.

    Args:
        columns: the lines of both sides, as indices into ``places``.
        gap: width of the gap in pixels.
        places: boxes, ``float64[n, 4]``.
        row: their vertical centres, less the slope of the page.
    """
    lines = [line for column in columns for line in column]
    several = sum(len(line) > 1 for line in lines) > len(lines) / 2
    if not several or min(map(len, columns)) < 2:
        return False
    within = np.concatenate(
        [places[line[1:], 0] - places[line[:-1], 0] - places[line[:-1], 2] for line in lines]
    )
    if gap < _MIN_GUTTER * np.median(within):
        return False
    heights = [np.array([row[line].mean() for line in column]) for column in columns]
    away = np.abs(heights[0][:, None] - heights[1]) / np.median(places[:, 3])
    nearest = np.concatenate([away.min(0), away.min(1)])
    # A line with nothing beside it proves nothing: in tables there are empty cells.
    beside = nearest[nearest < 1]
    return not len(beside) or float(beside.mean()) > _MIN_COLUMN_OFFSET
