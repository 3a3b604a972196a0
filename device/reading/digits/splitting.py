"""Shapes that are no digit, split into digits that touch, or freed of a long tail.

Prices and gains are natural logarithms of how well the ink is explained.
"""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.digits.context import is_strange_page
from device.reading.digits.judge import TUNING as JUDGE
from device.reading.digits.judge import Judge, stroke_width
from device.reading.digits.shapes import ONE, Shape, Verdicts, shape_of
from device.reading.digits.touching import (
    MIN_SPLIT_ASPECT,
    PART_INK,
    Parts,
    best_split,
    propose_parts,
)
from device.reading.digits.words import TUNING as WORDS
from device.reading.ink.segmentation import Piece, crop_origin
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box, ink_box

_SIZE_RATIO: Final = 2.0  # Size of touching digits over the usual one of digits, or its inverse.
_MAX_TAIL_HEIGHT: Final = 0.6  # Height of a tail that may be cut off, over that of the shape.


class Splitter:
    """Splits shapes; remembers the parts of a picture, as it may be read several times.

    Args:
        judge: asks the network about parts.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._known_parts: dict[tuple[int, bytes], tuple[Parts, Gray, Verdicts] | None] = {}

    def forget(self) -> None:
        """Forget the parts of the last picture."""
        self._known_parts.clear()

    def split(
        self, crop: Gray, whole: Shape, quality: float, usual: float | None
    ) -> tuple[Shape, ...]:
        """Try to split a shape the network does not recognise into touching digits.

        Args:
            crop: ``uint8[h, w]``, its ink.
            whole: the shape.
            quality: logarithm of how much it is like a digit.
            usual: the usual size of the digits of the page; None if it is not known.

        Returns:
            The digits from left to right; one digit if only a tail was cut off; none if it stays
            whole.
        """
        if not _may_be_several(whole, quality, usual):
            return ()
        judged = self._judged_parts(crop)
        if judged is None:
            return ()
        parts, pictures, verdicts = judged
        # Half of any letter is a 1, and a cut through a 0 leaves torn parts.
        value = verdicts.quality - np.where(verdicts.labels == ONE, JUDGE.clear_gain, 0.0)
        value[parts.torn] = -np.inf
        total, chosen = best_split(value, parts.spans, parts.last)
        origin = crop_origin(whole.box)
        boxes = [parts.box(i, origin) for i in chosen]
        if (
            total < quality + JUDGE.clear_gain
            or sum(verdicts.rejected[i] for i in chosen) > 0.5 * len(chosen)
            or all(
                verdicts.labels[i] == ONE for i in chosen
            )  # H, N and some 4s are two strokes too.
            or not _side_by_side(boxes)
        ):
            core = _without_tail(crop, parts, verdicts) if whole.rejected else None
            if core is None:
                return ()
            return (shape_of(whole.box, pictures[core], verdicts, core, at_edge=whole.at_edge),)
        return tuple(
            replace(
                shape_of(box, pictures[i], verdicts, i),
                cut=_on_page(parts.edges[parts.spans[i][0]], origin) if i != chosen[0] else None,
            )
            for box, i in zip(boxes, chosen, strict=True)
        )

    def _judged_parts(self, crop: Gray) -> tuple[Parts, Gray, Verdicts] | None:
        """Propose the parts of a crop, and judge them; None if it cannot be cut."""
        key = crop.shape[1], crop.tobytes()
        if key not in self._known_parts:
            parts = propose_parts(crop)
            pictures = self._judge.normalized(parts.crops)
            self._known_parts[key] = (
                (parts, pictures, self._judge.verdicts(pictures)) if parts.crops else None
            )
        return self._known_parts[key]


def replace_by_parts(shapes: list[Shape]) -> list[Shape]:
    """Put parts in the place of wholes, unless this is a page of non-digits.

    Halves of letters often look like digits. Digits that touch, among other digits, are split; but
    few letters fall apart into nothing but digits.
    """
    likely = [
        replace(s, rejected=False)
        if s.rejected and len(s.parts) > 1 and not any(p.rejected for p in s.parts)
        else s
        for s in shapes
    ]
    if is_strange_page(likely):
        return shapes
    return [part for s in shapes for part in (s.parts or (s,))]


def usual_size(pieces: Sequence[Piece], verdicts: Verdicts) -> float | None:
    """Return the usual longer side of the pieces that are digits; None if they are few.

    Half of the ink of digits is in larger ones; specks that look like digits hardly change it.
    """
    digits = [p for p, rejected in zip(pieces, verdicts.rejected, strict=False) if not rejected]
    if len(digits) < WORDS.length:
        return None
    digits.sort(key=lambda p: max(p.box[2:]))
    areas = np.cumsum([p.area for p in digits])
    return max(digits[int(np.searchsorted(areas, 0.5 * areas[-1]))].box[2:])


def _may_be_several(shape: Shape, quality: float, usual: float | None) -> bool:
    """Return True if a shape is as large as touching digits, and is not clearly one digit."""
    _, _, width, height = shape.box
    # Two sure digits would not gain enough over one that is quite sure.
    sure = quality + JUDGE.clear_gain > 0
    if sure or width < MIN_SPLIT_ASPECT * height:
        return False
    if usual is not None and (
        _SIZE_RATIO * height < usual or min(width, height) > _SIZE_RATIO * usual
    ):
        return False
    return stroke_width(shape) <= 0.8 * JUDGE.max_stroke_px


def _without_tail(crop: Gray, parts: Parts, verdicts: Verdicts) -> int | None:
    """Return the part that is a digit once a long tail is cut off; None if there is none."""
    ink = float(crop.sum())
    best = None
    for i, part in enumerate(parts.crops):
        tail = ink_box(parts.rest(i, crop), PART_INK)
        good = not verdicts.rejected[i] and verdicts.confidence[i] > JUDGE.sure_confidence
        if (
            good
            and verdicts.labels[i] != ONE
            and float(part.sum()) > 0.5 * ink
            and tail[3] < _MAX_TAIL_HEIGHT * crop.shape[0]
            and (best is None or verdicts.confidence[i] > verdicts.confidence[best])
        ):
            best = i
    return best


def _side_by_side(boxes: list[Box]) -> bool:
    """Return True if each box stands beside the next, as digits do, not above it, as a tail."""
    return all(
        min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1]) > 0.5 * min(a[3], b[3])
        and min(a[3], b[3]) > 0.4 * max(a[3], b[3])
        for a, b in itertools.pairwise(boxes)
    )


def _on_page(edge: NDArray[np.intp], origin: tuple[int, int]) -> NDArray[np.intp]:
    """Return x and y on the page, ``intp[h, 2]``, of an edge that has a column for each row.

    ``origin`` is the left and top of the crop on the page.
    """
    return np.stack([edge + origin[0], np.arange(len(edge)) + origin[1]], axis=1)
