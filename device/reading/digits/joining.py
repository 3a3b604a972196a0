"""Pieces of ink that are one digit together: joined where that explains the ink better.

Gains are natural logarithms of how well the ink is explained.
"""

from typing import Final

import numpy as np

from device.reading.digits.judge import TUNING as JUDGE
from device.reading.digits.shapes import ONE, Verdicts
from device.reading.digits.signs import has_minus
from device.reading.ink.segmentation import Piece, union_box
from lenet_edge.core.geometry import Box, union

_JOIN_GAIN: Final = (
    0.05  # Gain that joining pieces needs, where it is not likely from their places.
)
_ONE_ASPECT: Final = 3.5  # Height over width that only a 1 reaches.


def best_groups(
    groups: list[tuple[int, ...]],
    members: list[tuple[Piece, ...]],
    verdicts: Verdicts,
    apart: set[int],
) -> list[int]:
    """Choose which pieces to join: greedily, the group that explains most first.

    What was joined may be joined further, if that explains it better still. The pieces ``apart``
    are joined to none.

    Returns:
        Indices into ``groups``, so that each piece is in exactly one.
    """
    singles = sum(len(group) == 1 for group in groups)
    group_of = list(range(singles))  # The group of each piece.
    tried = [i for i in range(singles, len(groups)) if apart.isdisjoint(groups[i])]
    while tried:
        gains = []
        for index in tried:
            parts = sorted({group_of[i] for i in groups[index]})
            if sum(len(groups[part]) for part in parts) == len(groups[index]):
                gains.append((_gain(index, parts, members, verdicts), index))
        joined: set[int] = set()
        for gain, index in sorted(gains, reverse=True):
            if gain > 0 and joined.isdisjoint(groups[index]):
                joined.update(groups[index])
                for i in groups[index]:
                    group_of[i] = index
        tried = [t for t in tried if t not in group_of and not joined.isdisjoint(groups[t])]
    return sorted(set(group_of))


def _gain(
    index: int, parts: list[int], members: list[tuple[Piece, ...]], verdicts: Verdicts
) -> float:
    """Return by how much a group explains its ink better than its parts do; at most 0 if not.

    Args:
        index: the group.
        parts: the groups into which its pieces are divided now.
        members: the pieces of every group.
        verdicts: what the network says of every group.
    """
    if verdicts.rejected[index]:
        return 0.0
    boxes = [union_box(members[part]) for part in parts]
    areas = [sum(p.area for p in members[part]) for part in parts]
    quality = verdicts.quality[parts]
    # Any straight piece looks like a 1, but two that look like other digits are two digits.
    clear = verdicts.clear[parts]
    sure_digits = clear & (verdicts.labels[parts] != ONE)
    _, _, width, height = union_box(members[index])
    too_slender = height > _ONE_ASPECT * width and verdicts.labels[index] != ONE
    if sure_digits.sum() > 1 or too_slender:
        return 0.0
    largest = int(np.argmax(areas))
    others = [p.box for i, part in enumerate(parts) if i != largest for p in members[part]]
    if clear[largest] and has_minus(others, boxes[largest]):
        return 0.0
    # A piece may also be left out as a speck; the smaller it is, the less that costs.
    specks = [-0.1 - 4.0 * area / max(areas) for area in areas]
    apart = float(np.maximum(quality, specks).sum())
    needed = JUDGE.clear_gain if clear.all() else _JOIN_GAIN
    if _nested(boxes):
        sizes = sorted(max(box[2:]) for box in boxes)
        broken_one = bool((verdicts.labels[[*parts, index]] == ONE).all())
        needed = -JUDGE.clear_gain if sizes[-2] < 0.75 * sizes[-1] or broken_one else _JOIN_GAIN
    return float(verdicts.quality[index]) - apart - needed


def _nested(boxes: list[Box]) -> bool:
    """Return True if one box lies within or close below another, where a second digit cannot be."""
    _, _, width, height = union(boxes)
    within = any(b[2] > 0.95 * width and b[3] > 0.95 * height for b in boxes)
    narrowest = min(b[2] for b in boxes)
    shared = min(b[0] + b[2] for b in boxes) - max(b[0] for b in boxes)
    return within or (shared > 0.5 * narrowest and width < height)
