"""Ink on an evenly lit page of clear writing, found with one threshold.

Most of ``find_ink`` follows shadows, gradients, faint pens and fine ones. Where the paper is of one
tone and all that stands out of it is strong, one table and one threshold give the same ink.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.stroke_width import mask_stroke_width
from device.reading.ink.threshold import TUNING as INK
from device.reading.ink.threshold import Gray, Ink, brighter_than, histogram, smoothed

_MAX_INK: Final = 0.15  # Fraction of a page that is written; in close crops there is more.
_TONES: Final = np.arange(256, dtype=np.uint8)[None]  # All of them, as a picture.


def find_even_ink(gray: Gray) -> Ink | None:
    """Separate dark ink from light paper that is lit evenly.

    Args:
        gray: ``uint8[h, w]`` picture.

    Returns:
        Its ink; None unless the paper has one tone and all ink is much stronger than its noise.
    """
    tones, paper, noise, lightest = _paper(gray)
    if noise > INK.max_noise:
        gray = smoothed(gray)
        tones, paper, noise, lightest = _paper(gray)
    floor = INK.floor(noise)
    if paper < INK.min_paper_tone or noise > INK.max_noise or lightest > floor:
        return None
    contrasts = _contrast(_TONES, paper)[0]
    written = np.where(contrasts > floor, tones, 0)[::-1].cumsum()  # From weak to strong ink.
    if not 0 < written[-1] < _MAX_INK * tones.sum():
        return None
    main_ink = float(contrasts[::-1][np.searchsorted(written, 0.8 * written[-1])])
    level = max(floor, INK.stroke_end * main_ink)
    soft = _contrast(gray, paper)
    mask = brighter_than(soft, level)
    box = cv2.boundingRect(mask)
    pen = mask_stroke_width(mask[_around(box, 1)])
    if pen < INK.fine_pen_px:
        return None
    # Weak ink may only be the soft edge of strong ink.
    weak = brighter_than(soft, max(level / 2, 1.5 * floor))
    reach = round(pen / 2)
    strong = _around(box, reach)
    near = cv2.dilate(mask[strong], np.ones((2 * reach + 1,) * 2, np.uint8))
    weak[strong] = cv2.subtract(weak[strong], near)
    if cv2.countNonZero(weak):
        return None
    return Ink(soft, mask, dark=True, floor=floor)


def _paper(gray: Gray) -> tuple[NDArray[np.int64], int, float, int]:
    """Return the histogram of a sample, the tone of the paper, its noise, and its lightest places.

    Noise is a standard deviation, and the lightest places are so much lighter than most paper. No
    ink disturbs either on the lighter side. One place in a thousand does not count: noise has
    outliers.
    """
    tones = histogram(np.ascontiguousarray(gray[::4, ::4]))
    paper = int(np.searchsorted(tones.cumsum(), 0.5 * tones.sum()))
    lighter = tones[paper:].cumsum()
    deviation, lightest = np.searchsorted(lighter, (0.68 * lighter[-1], 0.999 * lighter[-1]))
    return tones, paper, float(deviation) + 0.5, int(lightest)


def _contrast(gray: Gray, paper: int) -> Gray:
    """Return the contrast with paper of one tone, as a fraction of its brightness."""
    darker = cv2.subtract(float(paper), gray)
    return np.asarray(cv2.convertScaleAbs(darker, alpha=255 / paper), np.uint8)


def _around(box: Sequence[int], margin: int) -> tuple[slice, slice]:
    """Return the rows and columns of a box and of a margin around it, in pixels."""
    x, y, width, height = box
    rows = slice(max(0, y - margin), y + height + margin)
    return rows, slice(max(0, x - margin), x + width + margin)
