"""Digits to lines of text, in the order in which a person reads them."""

from collections.abc import Sequence
from statistics import fmean, median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.segmentation import Box

_STEEPEST: Final = 0.4  # Slope to either side that a line of writing may have (22 degrees).
_TRIED: Final = 41
_OVERLAP: Final = 0.4  # Neighbours in a line share this much of the lower one's height.
_GUTTER: Final = 1.5  # White between columns, in digit heights.


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
    do not stand level with each other are read one after the other.

    Returns:
        Indices into ``boxes``.
    """
    if not boxes:
        return []
    places = np.array(boxes, np.float64)
    x = places[:, 0] + places[:, 2] / 2
    y = places[:, 1] + places[:, 3] / 2
    height = places[:, 3]
    y = y - line_slope(x, y, height) * x
    # Lists: one number at a time is slow to fetch from an array.
    lines = _lines(places[:, 0].tolist(), x.tolist(), y.tolist(), height.tolist())
    return _columns(lines, places, y.tolist(), median(height.tolist()))


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
    slopes = np.linspace(-_STEEPEST, _STEEPEST, _TRIED)
    away = (dy - slopes[:, None] * dx) / (0.3 * lower)
    score = (near * np.exp(-np.square(away))).sum(1)
    # Level unless another slope is clearly better: chance neighbours must not tilt a page.
    score *= 1 - 0.3 * np.abs(slopes) / _STEEPEST
    return float(slopes[int(score.argmax())])


def _lines(
    left: list[float], x: list[float], y: list[float], height: list[float]
) -> list[list[int]]:
    """Let each box, from left to right, follow the line whose end it stands most level with."""
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


def _columns(
    lines: list[list[int]],
    places: NDArray[np.float64],
    y: list[float],
    height: float,
) -> list[list[int]]:
    """Order lines from top to bottom, one column of lines after the other."""
    wide = sum(len(line) > 1 for line in lines) > len(lines) / 2
    if wide and len(lines) >= 4:  # two columns of two lines
        starts = np.array([places[line, 0].min() for line in lines])
        ends = np.array([(places[line, 0] + places[line, 2]).max() for line in lines])
        for gap in np.unique(starts):
            left, right = ends <= gap - _GUTTER * height, starts >= gap
            if (left | right).all() and left.sum() > 1 and right.sum() > 1:
                first = [line for line, here in zip(lines, left, strict=True) if here]
                second = [line for line, here in zip(lines, right, strict=True) if here]
                return _columns(first, places, y, height) + _columns(second, places, y, height)
    return sorted(lines, key=lambda line: fmean([y[i] for i in line]))
