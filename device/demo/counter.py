"""A mechanical counter, drawn: drums that roll from one digit to the next behind a window.

A counter goes from one value to the next, which no page of digits does.
"""

from typing import Final

import cv2
import numpy as np

from device.demo.strokes import StrokeHand
from device.frames.frame import Image

_DIGIT_HEIGHT: Final = 64  # Pixels.
_PITCH: Final = 76  # Pixels from drum to drum.
_DRUM_PITCH: Final = 100  # Pixels from digit to digit of a drum.
_WINDOW_HEIGHT: Final = 96  # Pixels of a drum that are seen.
_MARGIN: Final = 40  # Pixels of the case around the window.
_PEN: Final = 7  # Pixels.
_DRUM_TONE: Final = 228
_INK_TONE: Final = 30
_CASE_TONE: Final = 175
_SEED: Final = 37  # Of the way in which the drums' digits are written.


def counter_picture(value: float, digits: int) -> Image:
    """Draw a counter.

    Args:
        value: what it shows. Its fraction is how far the last drum has rolled on to the next digit;
            the drums before it roll along where a 9 goes over to a 0.
        digits: number of drums.

    Returns:
        ``uint8[h, w]``.
    """
    number, rolled = divmod(value, 1)
    window = np.full((_WINDOW_HEIGHT, digits * _PITCH), _DRUM_TONE, np.uint8)
    for place in range(digits):
        digit = int(number // 10**place) % 10
        left = (digits - 1 - place) * _PITCH
        window[:, left : left + _PITCH] = _drum(digit, rolled)
        if digit != 9:
            rolled = 0.0
    return np.asarray(
        cv2.copyMakeBorder(
            window, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=_CASE_TONE
        ),
        np.uint8,
    )


def _drum(digit: int, rolled: float) -> Image:
    """Return what the window shows of a drum, ``uint8[h, w]``; new digits come from below."""
    strip = np.full((2 * _DRUM_PITCH + _WINDOW_HEIGHT, _PITCH), _DRUM_TONE, np.uint8)
    for number in (0, 1):
        ink = _glyph((digit + number) % 10)
        top = (_WINDOW_HEIGHT - ink.shape[0]) // 2 + number * _DRUM_PITCH
        left = (_PITCH - ink.shape[1]) // 2
        place = strip[top : top + ink.shape[0], left : left + ink.shape[1]]
        place[...] = (place.astype(np.int32) * (255 - ink) + _INK_TONE * ink) // 255
    top = round(rolled * _DRUM_PITCH)
    return strip[top : top + _WINDOW_HEIGHT]


def _glyph(digit: int) -> Image:
    """Return the ink of a digit, ``uint8[h, w]``, 255 on ink; each drum has the same ten."""
    hand = StrokeHand(wobble=0.0)
    return hand.write(str(digit), _DIGIT_HEIGHT, _PEN, np.random.default_rng(_SEED + 10 * digit))
