"""What the other shapes of a page say of a shape: among digits it is one, among letters it is not.

Thresholds are rejection scores; the lower a shape's score, the more it is like a digit.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median  # For few numbers, it takes a tenth of the time of NumPy's.
from typing import Final

import numpy as np

from device.reading.digits.judge import TUNING as JUDGE
from device.reading.digits.judge import stroke_width
from device.reading.digits.shapes import ONE, Shape
from device.reading.digits.words import TUNING as WORDS
from device.reading.digits.words import has_words, in_numbers


@dataclass(frozen=True)
class ContextTuning:
    """When other shapes change what is said of one."""

    small_shape: float = 0.35  # Over the size of a digit; what is smaller beside it must be sure.
    score_slack: float = 0.6  # Of the threshold, by which a score may exceed it among digits.


TUNING: Final = ContextTuning()


def is_strange_page(shapes: Sequence[Shape]) -> bool:
    """Return True if the network rejected more than half of the large shapes of a page."""
    largest = max((max(s.box[2:]) for s in shapes), default=0)
    rejected = [s.rejected for s in shapes if max(s.box[2:]) > TUNING.small_shape * largest]
    return len(shapes) >= WORDS.length and sum(rejected) > 0.5 * len(rejected)


def stricter_among_strangers(shapes: list[Shape]) -> list[Shape]:
    """Reject more on a page of non-digits.

    Where letters or scribbles abound, a shape that only resembles a digit is probably a letter.
    """
    if not is_strange_page(shapes):
        return shapes
    sure = [not s.rejected and s.confidence >= JUDGE.sure_confidence for s in shapes]
    # Among the sure digits of a number, another shape that looks like a digit is one.
    safe = np.array(sure) | in_numbers(shapes, sure)
    return [
        replace(s, rejected=s.rejected or not accepted)
        for s, accepted in zip(shapes, safe.tolist(), strict=True)
    ]


def accept_by_context(
    shapes: list[Shape], threshold: float, *, in_cells: bool = False
) -> list[Shape]:
    """Accept doubtful shapes on a page of digits, where most likely they are digits too.

    Digits may be of several sizes, but what is doubtful and has none of these is more likely a
    letter, a sign or a speck. What the network cannot name at all raises no doubt.
    """
    good = np.array([not s.rejected for s in shapes])
    if good.all() or not good.any():
        return shapes
    heights = np.log([s.box[3] for s in shapes])
    clear = good & np.array([s.label != ONE for s in shapes])
    sizes = heights[clear if clear.any() else good]
    nearest = np.abs(heights[:, None] - sizes).min(1)
    likely = nearest < -math.log(WORDS.heights)
    likely &= np.array([s.confidence >= JUDGE.min_confidence for s in shapes])
    doubted = likely & ~good
    many = doubted.sum() > max(1, 0.5 * (likely & good).sum())
    if many or (not in_cells and has_words(shapes)):  # Then it may be a letter.
        doubted &= in_numbers(shapes, good.tolist())
    return [
        replace(s, rejected=False, assumed=True)
        if doubtful and _passes_with_slack(s, threshold)
        else s
        for s, doubtful in zip(shapes, doubted, strict=True)
    ]


def _passes_with_slack(shape: Shape, threshold: float) -> bool:
    """Return True if a shape is accepted where digits are expected."""
    highest = threshold + TUNING.score_slack * abs(threshold)
    return shape.score <= highest and stroke_width(shape) <= JUDGE.max_stroke_px


def accept_lone_shape(shapes: list[Shape], threshold: float) -> list[Shape]:
    """Accept the only shape of a picture: the user cropped it to be read."""
    if not all(s.rejected for s in shapes):
        return shapes
    largest = max(shapes, key=lambda s: s.box[2] * s.box[3])
    size = max(largest.box[2:])
    others = (s for s in shapes if s is not largest)
    if any(max(s.box[2:]) > TUNING.small_shape * size for s in others) or largest.at_edge:
        return shapes
    if not _passes_with_slack(largest, threshold):
        return shapes
    return [replace(s, rejected=False) if s is largest else s for s in shapes]


def reject_by_context(shapes: list[Shape]) -> list[Shape]:
    """Reject what stands too close to a much larger digit to be one itself.

    Specks, ends of broken strokes and remains of ruled lines look like a small 1 when seen alone.
    """
    if len(shapes) < 2:
        return shapes
    boxes = np.array([s.box for s in shapes], np.float64)
    left, top, width, height = boxes.T
    right, bottom = left + width, top + height
    size = np.maximum(height, width)
    shared = np.maximum(
        np.minimum(right[:, None], right) - np.maximum(left[:, None], left), 0
    ) * np.maximum(np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top), 0)
    # inside[i, j]: shape i lies inside the box of a larger shape j.
    inside = (shared > 0.8 * (width * height)[:, None]) & (size[:, None] < 0.8 * size)
    small = size.min() < TUNING.small_shape * size.max()
    if not small and not inside.any() and not any(s.at_edge for s in shapes):
        return shapes  # In plain lines of digits, nothing below would be rejected.
    good = np.array([not s.rejected for s in shapes])
    gap = np.hypot(
        np.maximum(np.maximum(left[:, None], left) - np.minimum(right[:, None], right), 0),
        np.maximum(np.maximum(top[:, None], top) - np.minimum(bottom[:, None], bottom), 0),
    )
    # Digits stand in line with others of their size.
    in_line = (
        np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
        > 0.6 * np.maximum(height[:, None], height)
    ) & (gap < 2 * height)
    in_line &= ~np.eye(len(shapes), dtype=bool)
    alone = ~(in_line & good).any(1)
    sure = np.array([s.confidence > JUDGE.sure_confidence and s.label != ONE for s in shapes])
    dwarfed = (size[:, None] < TUNING.small_shape * size) & (gap < 3 * size)
    usual = median(size[good].tolist()) if good.any() else 0.0
    dwarfed |= (size < TUNING.small_shape * usual)[:, None]
    dwarfed &= (alone & ~sure)[:, None]
    # What holds digits is a frame, or the edge of a sheet or a shadow, not a digit.
    holds = ((inside & good[:, None]).sum(0) >= 2) & (inside & (good & sure)[:, None]).any(0)
    good &= ~holds
    rim = np.array([s.at_edge for s in shapes]) & alone & (good.sum() > 1)
    doubted = ((dwarfed | inside) & good).any(1) | rim | holds
    return [replace(s, rejected=True) if d else s for s, d in zip(shapes, doubted, strict=True)]
