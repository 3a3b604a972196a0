"""Whether a digit in a photograph can be read: how far it stands out from what covers it.

A drawn digit may be lost: smaller than its strokes need, fainter than the noise, burnt out by a
reflection, or smoothed away by compression. Nobody can read such a picture, so a test of it
measures luck.

What is compared is the picture with and without noise, compression and burnt-out tones, around the
digit alone and without slow changes of light. For white noise, the measure is the root of the
digit's contrast energy over the noise's power, which limits how people tell letters apart (Pelli,
Burns, Farell and Moore-Page 2006, "Feature detection and letter identification"). It falls with
blur, too, as only details are counted.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.cell_canvas import Extent, Face

READABLE: Final = 15.0
"""Legibility from which a digit can be read.

Judged by eye on 200 drawn wheels in bands of legibility: of those from 8 to 12, about half were a
guess; from 15 to 20, few. A network of that time named 53 % of the first, 77 % of the others, and
94 % above 50.
"""

_DETAIL: Final = 0.16  # Of a digit's height: what changes more slowly tells no digits apart.
_GREY: Final = 1 / 255
"""Step of a picture's tones. What is fainter is not seen, whatever is done with it."""


def legibility(clean: Face, taken: NDArray[np.uint8], digit: Extent) -> float:
    """Return how far a digit stands out from noise and compression; 0 if it is lost.

    Args:
        clean: ``float32[h, w]``, before noise and compression; in 0 to 1 where it is not burnt out.
        taken: ``uint8[h, w]``, the picture.
        digit: where the digit is in them.
    """
    left, top, right, bottom = digit
    height = bottom - top
    part = (
        slice(max(0, round(top) - 1), max(0, round(bottom) + 1)),
        slice(max(0, round(left) - 1), max(0, round(right) + 1)),
    )
    shown, got = clean[part], np.asarray(taken[part], np.float32) * np.float32(_GREY)
    if not shown.size:
        return 0.0
    signal, answer = _details(shown, height), _details(got, height)
    energy = float((signal * signal).sum())
    if energy == 0:
        return 0.0
    # What is left of the signal, and what is there besides.
    gain = float((signal * answer).sum()) / energy
    rest = answer - gain * signal
    noise = float(np.sqrt((rest * rest).mean() + (_GREY / 2) ** 2))
    return max(0.0, gain) * float(np.sqrt(energy)) / noise


def _details(part: Face, height: float) -> Face:
    """Return a part of a picture without what changes slowly."""
    slow = cv2.GaussianBlur(part, (0, 0), _DETAIL * height, borderType=cv2.BORDER_REFLECT)
    return np.asarray(part - slow, np.float32)
