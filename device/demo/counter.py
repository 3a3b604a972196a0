"""A mechanical counter, drawn: drums that roll from one digit to the next behind a window.

A counter goes from one value to the next, which no page of digits does.
"""

from typing import Final

import cv2
import numpy as np

from device.demo.strokes import StrokeHand
from device.frames.frame import Image
from lenet_edge.data.cell_canvas import Face
from lenet_edge.data.drum import draw_wheel, wheels_at

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
    drums = [_drum(digit, rolled) for digit, rolled in wheels_at(value, digits)]
    window = np.concatenate(drums, axis=1)
    return np.asarray(
        cv2.copyMakeBorder(
            window, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=_CASE_TONE
        ),
        np.uint8,
    )


def _drum(digit: int, rolled: float) -> Image:
    """Return what the window shows of a drum, ``uint8[h, w]``."""
    ink = draw_wheel(digit, rolled, _DRUM_PITCH, _DRUM_PITCH, _ink)
    return np.asarray((1 - ink) * _DRUM_TONE + ink * _INK_TONE, np.uint8)


def _ink(digit: int, below: float) -> Face:
    """Return the ink of a digit whose middle is below that of the window, 0 to 1."""
    glyph = _glyph(digit)
    room = _DRUM_PITCH  # So that what leaves the window needs no cutting.
    ink = np.zeros((_WINDOW_HEIGHT + 2 * room, _PITCH), np.float32)
    top = room + (_WINDOW_HEIGHT - glyph.shape[0]) // 2 + round(below)
    left = (_PITCH - glyph.shape[1]) // 2
    ink[top : top + glyph.shape[0], left : left + glyph.shape[1]] = glyph / np.float32(255)
    return ink[room : room + _WINDOW_HEIGHT]


def _glyph(digit: int) -> Image:
    """Return the ink of a digit, ``uint8[h, w]``, 255 on ink; each drum has the same ten."""
    hand = StrokeHand(wobble=0.0)
    return hand.write(str(digit), _DIGIT_HEIGHT, _PEN, np.random.default_rng(_SEED + 10 * digit))
