"""Signs between digits: told from digits by their place in the line and by their parts.

Alone, the bar of a 7 is a minus sign, a comma is a 1, and one half of a percent sign is a 9. Beside
a digit that is complete without them they are not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.digits.shapes import ONE, Shape
from lenet_edge.core.geometry import Box


@dataclass(frozen=True)
class SignTuning:
    """What is a sign beside digits."""

    level_bar: float = 2.0  # Width over height of a level bar, at least.
    max_overlap: float = 0.3  # Fraction of its width by which a bar reaches under a digit.
    max_height: float = 0.7  # Height of a sign that is not a long stroke, over a digit's.
    slash_height: float = 1.05  # Height of a slash, over that of the digits on both sides.
    slash_slant: float = 0.15  # Slant of a slash beyond the usual one of the page, at least.
    # How far both brackets bend, over their height, at least. Of two of MNIST's ones, 0.15 % do.
    bracket_bend: float = 0.07


TUNING: Final = SignTuning()

_MIDDLE: Final = (0.3, 0.75)  # Heights within a digit at which a minus sign lies; 0 is the top.
_RING_SIZES: Final = (0.2, 0.55)  # Height of a ring of a percent sign, over that of its stroke.


def has_minus(bars: Sequence[Box], digit: Box) -> bool:
    """Return True if one of the bars is a minus sign beside a digit, not a stroke of the digit.

    The bar at the top of a broken 5 or 7, and the one at the foot of a 2, lie at another height.
    """
    return any(_is_minus(bar, digit) for bar in bars)


def _is_minus(bar: Box, digit: Box) -> bool:
    x, y, w, h = bar
    left, top, width, height = digit
    middle = (y + h / 2 - top) / height
    overlap = min(x + w, left + width) - max(x, left)
    return (
        w >= TUNING.level_bar * h
        and _MIDDLE[0] < middle < _MIDDLE[1]
        and overlap < TUNING.max_overlap * w
    )


def percent_signs(boxes: Sequence[Box]) -> list[tuple[int, int, int]]:
    """Find percent signs: strokes with a small piece at the top left and one at the lower right.

    Args:
        boxes: of pieces of ink.

    Returns:
        Indices of the upper ring, the stroke and the lower ring of each.
    """
    heights = [box[3] for box in boxes]
    if len(boxes) < 3 or min(heights) >= _RING_SIZES[1] * max(heights):
        return []
    left, top, width, height = np.array(boxes, np.float64).T
    x, y = left + width / 2, top + height / 2
    small = (height < _RING_SIZES[1] * height[:, None]) & (
        height > _RING_SIZES[0] * height[:, None]
    )
    small &= (width < 2 * height) & (height < 2 * width)  # Row: the stroke; column: the ring.
    across, down = (x - x[:, None]) / height[:, None], (y - y[:, None]) / height[:, None]
    small &= (np.abs(across) < 0.6) & (np.abs(down) < 0.6) & (np.abs(down) > 0.1)
    upper, lower = small & (across < 0) & (down < 0), small & (across > 0) & (down > 0)
    found = []
    for stroke in np.flatnonzero(upper.any(1) & lower.any(1)).tolist():
        first, second = np.flatnonzero(upper[stroke]), np.flatnonzero(lower[stroke])
        if len(first) == len(second) == 1:
            found.append((int(first[0]), stroke, int(second[0])))
    return found


def reject_signs(shapes: list[Shape]) -> list[Shape]:
    """Reject signs between digits.

    A small shape at the foot of a line that looks like a 1 is a comma; other digits may be small.
    """
    if not any(s.rejected or s.label == ONE for s in shapes):
        return shapes
    digits = np.array([not s.rejected for s in shapes])
    ones = digits & [s.label == ONE for s in shapes]
    small, hanging = small_signs([s.box for s in shapes], digits)
    signs = np.where(ones, hanging, small & ~digits)
    boxes = [s.box for s in shapes if not s.rejected]
    signs |= brackets(shapes)
    high = ones & [
        one and between_lower_digits(s.box, boxes)
        for s, one in zip(shapes, ones.tolist(), strict=True)
    ]
    if high.any():
        slants = np.array([slant(s.picture) for s in shapes])
        others = digits & ~high
        usual = float(np.median(slants[others])) if others.any() else 0.0
        signs |= high & (slants > usual + TUNING.slash_slant)
    return [
        replace(s, rejected=True, sign=True) if sign else s
        for s, sign in zip(shapes, signs.tolist(), strict=True)
    ]


def small_signs(
    boxes: Sequence[Box], digits: NDArray[np.bool_]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Find what is much smaller than the digit beside it.

    Args:
        boxes: of shapes, at least one.
        digits: ``bool[n]``, which of them are digits.

    Returns:
        Two of ``bool[n]``: which are small and within the height of the line, and which of them
        hang at its foot as commas do.
    """
    heights = [box[3] for box in boxes]
    if min(heights) >= TUNING.max_height * max(heights):
        return np.zeros(len(boxes), np.bool_), np.zeros(len(boxes), np.bool_)
    left, top, width, height = np.array(boxes, np.float64).T
    gap = np.maximum(left[:, None], left) - np.minimum((left + width)[:, None], left + width)
    middle = ((top + height / 2)[:, None] - top) / height  # Row: the sign; column: the digit.
    beside = (gap < height) & (middle > 0) & (middle < 1.3) & digits
    beside &= (height[:, None] < TUNING.max_height * height) & (width[:, None] < height)
    np.fill_diagonal(beside, val=False)
    hanging = beside & ((top[:, None] - top) > 0.6 * height)
    return np.asarray(beside.any(1)), np.asarray(hanging.any(1))


def brackets(shapes: Sequence[Shape]) -> NDArray[np.bool_]:
    """Find pairs of brackets: what looks like ones that bend apart, with digits between them.

    A single one that bends is a digit, as a hand may write them.

    Returns:
        ``bool[n]``: which of the shapes, at least one, are brackets.
    """
    bends = np.array([bend(s.picture) if s.label == ONE else 0.0 for s in shapes])
    opening, closing = bends > TUNING.bracket_bend, bends < -TUNING.bracket_bend
    digits = np.array([not s.rejected for s in shapes]) & ~opening & ~closing
    left, top, width, height = np.array([s.box for s in shapes], np.float64).T
    x, y = left + width / 2, top + height / 2
    found = np.zeros(len(shapes), np.bool_)
    for first in np.flatnonzero(opening).tolist():
        after = (np.abs(y - y[first]) < height[first] / 2) & (x > x[first])
        within = min(x[after & digits], default=np.inf)
        closed_by = np.flatnonzero(after & closing & (x > within))
        if len(closed_by):
            found[[first, closed_by[x[closed_by].argmin()]]] = True
    return found


def bend(picture: NDArray[np.uint8]) -> float:
    """Return how far the ends of ink lie to the right of its middle, over its height."""
    y = np.flatnonzero(picture.any(1))
    if len(y) < 3:
        return 0.0
    ink = picture[y].astype(np.float64)
    x = ink @ np.arange(ink.shape[1]) / ink.sum(1)
    curve = np.linspace(-1, 1, len(y)) ** 2  # A parabola is fitted to the middles of the rows.
    curve -= curve.mean()
    return float(x @ curve / (curve @ curve) / len(y))


def slant(picture: NDArray[np.uint8]) -> float:
    """Return how far ink leans to the right, in pixels across for each pixel up."""
    rows, columns = np.nonzero(picture)
    if len(np.unique(rows)) < 2:
        return 0.0  # A level stroke leans to no side.
    weight = picture[rows, columns].astype(np.float64)
    x, y = columns - np.average(columns, weights=weight), rows - np.average(rows, weights=weight)
    return float(-(weight * x * y).sum() / (weight * y * y).sum())


def between_lower_digits(stroke: Box, boxes: Sequence[Box]) -> bool:
    """Return True if a stroke stands between two digits, and is higher than both.

    ``boxes`` are those of all digits of the page.
    """
    x, y, w, h = stroke
    line = [b for b in boxes if min(y + h, b[1] + b[3]) - max(y, b[1]) > 0.5 * b[3]]
    before = [b for b in line if 2 * b[0] + b[2] < 2 * x + w]
    after = [b for b in line if 2 * b[0] + b[2] > 2 * x + w]
    if not before or not after:
        return False
    beside = max(before, key=lambda b: 2 * b[0] + b[2]), min(after, key=lambda b: 2 * b[0] + b[2])
    return 2 * h > TUNING.slash_height * sum(b[3] for b in beside) and all(
        y <= top and y + h >= top + height for _, top, _, height in beside
    )
