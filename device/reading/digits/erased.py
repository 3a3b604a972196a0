"""Digits that the removal of ruled lines has damaged: restored where they read better whole."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.digits.judge import Judge
from device.reading.digits.shapes import ONE
from device.reading.ink.components import Components, find_components
from device.reading.ink.normalization import normalize_digits
from device.reading.ink.segmentation import TUNING as PIECES
from device.reading.ink.threshold import TUNING as INK
from device.reading.ink.threshold import Gray, Ink

_GAIN: Final = 0.05  # Gain in quality that restoring a piece needs if it still is in one piece.
_MAX_LOST: Final = 0.6  # Fraction; a piece that lost more was a ruled line itself.


def restore_digits(ink: Ink, bare: Ink, judge: Judge) -> Ink:
    """Restore pieces that look like digits as they were, and less so without ruled lines.

    Only pieces that stand free are considered: those joined to a ruled line were one piece with it.

    Args:
        ink: all ink.
        bare: the ink without ruled lines.
        judge: judges both.
    """
    lost = cv2.subtract(ink.mask, bare.mask)
    if not cv2.countNonZero(lost):
        return bare
    whole = find_components(ink.mask)
    chosen = _damaged(whole, np.asarray(lost, np.uint8))
    if not len(chosen):
        return bare
    crops = [_crop(whole, int(i), ink.soft) for i in chosen]
    verdicts = judge.verdicts(normalize_digits(crops))
    good = verdicts.clear & (verdicts.labels != ONE)
    if not good.any():
        return bare
    chosen, quality = chosen[good], verdicts.quality[good]
    remains = [_crop(whole, int(i), bare.soft) for i in chosen]
    after = judge.verdicts(normalize_digits(remains)).quality
    restored = [i for i, q, a in zip(chosen, quality, after, strict=True) if q > a + _GAIN]
    if not restored:
        return bare
    soft, mask = bare.soft.copy(), bare.mask.copy()
    for i in restored:
        x, y, w, h = whole.stats[i, :4].tolist()
        window = slice(y, y + h), slice(x, x + w)
        own = whole.labels[window] == i + 1
        soft[window][own] = ink.soft[window][own]
        mask[window][own] = 255
    return Ink(soft, mask, bare.dark, bare.floor, bare.polarity_sure)


def _damaged(whole: Components, lost: Gray) -> NDArray[np.intp]:
    """Return the indices of components that lost some of their ink, but not most of it."""
    share = whole.counts(lost.ravel()[whole.pixels] > 0) / whole.stats[:, cv2.CC_STAT_AREA]
    longer, _shorter = whole.sides
    damaged = (share > 0) & (share < _MAX_LOST) & (longer >= INK.min_piece_px)
    return np.flatnonzero(damaged)[: PIECES.max_pieces]


def _crop(whole: Components, index: int, soft: Gray) -> Gray:
    """Return the soft ink of a component, with the soft edges of its strokes."""
    x, y, w, h = whole.stats[index, :4].tolist()
    left, top = max(0, x - 1), max(0, y - 1)
    window = slice(top, y + h + 1), slice(left, x + w + 1)
    own = (whole.labels[window] == index + 1).view(np.uint8)
    near = cv2.dilate(own, np.ones((3, 3), np.uint8))
    return np.asarray(soft[window] * near, np.uint8)
