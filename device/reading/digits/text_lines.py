"""Digits to lines of text, in the order in which a person reads them."""

from collections.abc import Iterator, Sequence
from statistics import fmean, median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.geometry import Box

_STEEPEST: Final = 0.4  # Slope to either side that a line of writing may have (22 degrees).
_SLOPES: Final = np.linspace(-_STEEPEST, _STEEPEST, 41)
_OVERLAP: Final = 0.4  # Neighbours in a line share this much of the lower one's height.
_GUTTER: Final = 1.5  # White between columns, in digit heights, and in gaps within lines.
_BENT: Final = 0.03  # Slope that a line across the white may have besides that of its sides.
_LEVEL: Final = 0.25  # Digit heights by which lines of one row miss each other, on average.


def arrange_all(boxes: Sequence[Box], rejected: Sequence[bool]) -> list[list[int]]:
    """Arrange digits, and put what was rejected into the lines in which it stands.

    Rejected boxes do not bend lines; those that stand in none follow as lines of their own.

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
            near = min(line, key=lambda k: abs(boxes[k][0] + boxes[k][2] / 2 - x - w / 2))
            _, top, _, height = boxes[near]
            if min(y + h, top + height) - max(y, top) > 0.5 * min(h, height):
                home = line
        if home is None:
            strays.append([i])
        else:
            home.append(i)
    for line in lines:
        line.sort(key=lambda k: boxes[k][0] + boxes[k][2] / 2)
    return lines + strays


def arrange(boxes: Sequence[Box]) -> list[list[int]]:
    """Arrange boxes in lines, top to bottom, each from left to right.

    Lines may slant. Boxes that stand level are one line, however far apart; columns whose lines
    do not stand level with each other, but for a few by chance, are read one after the other.

    Returns:
        Indices into ``boxes``.
    """
    if not boxes:
        return []
    return _arranged(np.array(boxes, np.float64))


def _arranged(places: NDArray[np.float64]) -> list[list[int]]:
    """Arrange boxes ``float64[n, 4]``: column by column where they stand so, then by lines."""
    x = places[:, 0] + places[:, 2] / 2
    y = places[:, 1] + places[:, 3] / 2
    height = places[:, 3]
    slope = line_slope(x, y, height)
    for gap, left in _gutters(places):
        # The slope within the sides, or nearly: any columns are level if tilted enough.
        # So far apart, they do not look at each other.
        own = line_slope(x + 1e6 * ~left, y, height)
        level = y - float(np.clip(slope, own - _BENT, own + _BENT)) * x
        sides = [np.flatnonzero(left), np.flatnonzero(~left)]
        columns = [
            [side[line] for line in _lines(places[side], x[side], level[side])] for side in sides
        ]
        if _are_columns(columns, gap, places, level):
            return [side[line].tolist() for side in sides for line in _arranged(places[side])]
    y = y - slope * x
    down = y.tolist()
    return sorted(_lines(places, x, y), key=lambda line: fmean([down[i] for i in line]))


def line_slope(
    x: NDArray[np.float64], y: NDArray[np.float64], height: NDArray[np.float64]
) -> float:
    """Return the slope at which most neighbours stand level."""
    if len(x) < 2:
        return 0.0
    dx = x[None, :] - x[:, None]
    dy = y[None, :] - y[:, None]
    lower = np.minimum(height[:, None], height)
    ahead = dx > 0.3 * lower
    dx, dy, lower = dx[ahead], dy[ahead], lower[ahead]
    if not len(dx):
        return 0.0
    near = np.exp(-dx / (5 * lower))
    away = (dy - _SLOPES[:, None] * dx) / (0.3 * lower)
    score = (near * np.exp(-np.square(away))).sum(1)
    # Level unless another slope is clearly better: chance neighbours must not tilt a page.
    score *= 1 - 0.3 * np.abs(_SLOPES) / _STEEPEST
    return float(_SLOPES[int(score.argmax())])


def _lines(
    places: NDArray[np.float64], middle: NDArray[np.float64], level: NDArray[np.float64]
) -> list[list[int]]:
    """Let each box, from left to right, follow the line whose end it stands most level with."""
    # Lists: one number at a time is slow to fetch from an array.
    left, x, y, height = (v.tolist() for v in (places[:, 0], middle, level, places[:, 3]))
    lines: list[list[int]] = []
    for i in np.argsort(x, kind="stable").tolist():
        best, away = None, np.inf
        for line in lines:
            end = line[-1]
            down = abs(y[i] - y[end])
            lower, higher = sorted((height[i], height[end]))
            shared = min(lower, (lower + higher) / 2 - down)
            aside = x[i] - x[end] > 0.25 * lower
            if shared < _OVERLAP * lower or not aside:
                continue
            distance = (down + 0.02 * (left[i] - left[end])) / higher
            if distance < away:
                best, away = line, distance
        if best is None:
            lines.append([i])
        else:
            best.append(i)
    return lines


def _gutters(places: NDArray[np.float64]) -> Iterator[tuple[float, NDArray[np.bool_]]]:
    """Yield the width of each strip of white between columns, and what stands to its left.

    The widest comes first.
    """
    order = np.argsort(places[:, 0])
    starts = places[order, 0]
    gaps = starts[1:] - np.maximum.accumulate(starts + places[order, 2])[:-1]
    least = _GUTTER * median(places[:, 3].tolist())
    for i in np.argsort(-gaps):
        if gaps[i] < least:
            return
        yield float(gaps[i]), places[:, 0] < starts[i + 1]


def _are_columns(
    columns: list[list[NDArray[np.intp]]],
    gap: float,
    places: NDArray[np.float64],
    y: NDArray[np.float64],
) -> bool:
    """Whether the lines to both sides of a gap are two texts, not rows that run across it."""
    lines = [line for column in columns for line in column]
    several = sum(len(line) > 1 for line in lines) > len(lines) / 2
    if not several or min(map(len, columns)) < 2:
        return False
    within = np.concatenate(
        [places[line[1:], 0] - places[line[:-1], 0] - places[line[:-1], 2] for line in lines]
    )
    if gap < _GUTTER * np.median(within):
        return False
    heights = [np.array([y[line].mean() for line in column]) for column in columns]
    away = np.abs(heights[0][:, None] - heights[1])
    nearest = away.min(0) if len(heights[0]) > len(heights[1]) else away.min(1)
    return float(nearest.mean()) > _LEVEL * float(np.median(places[:, 3]))
