"""Drawn rows of a form: a digit in each cell, or nothing, written stronger than what is printed."""

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo.strokes import StrokeHand

PITCH = 60
"""Width and height of a cell in pixels."""

_HEIGHT, _STROKE = 38, 5
_PRINTED, _WRITTEN = 150, 50  # Tones.


def form(
    digits: str, print_: str, left: int = 0, right: int = 0, pen: int = 1
) -> NDArray[np.uint8]:
    """Draw a row.

    Args:
        digits: what stands in the cells; ``_`` for nothing.
        print_: ``boxes``, ``comb`` (a line below, and short ones between the cells) or ``nothing``.
        left: pixels of paper to the left of the cells.
        right: the same to the right.
        pen: width of printed lines in pixels.

    Returns:
        ``uint8[PITCH, w]``.
    """
    wide = PITCH * len(digits)
    page = np.full((PITCH, left + wide + right), 230, np.uint8)
    if print_ != "nothing":
        top = {"boxes": 0, "comb": 2 * PITCH // 3}[print_]
        cv2.line(page, (left, PITCH - 1), (left + wide, PITCH - 1), _PRINTED, pen)
        for edge in range(left, left + wide + 1, PITCH):
            cv2.line(page, (edge, top), (edge, PITCH - 1), _PRINTED, pen)
    if print_ == "boxes":
        cv2.line(page, (left, 0), (left + wide, 0), _PRINTED, pen)
    rng, hand = np.random.default_rng(3), StrokeHand(wobble=0.01)
    for number, digit in enumerate(digits):
        if digit == "_":
            continue
        ink = hand.write(digit, _HEIGHT, _STROKE, rng)
        ink = ink[:, ink.any(axis=0)][ink.any(axis=1)]
        high, wide = ink.shape
        x = left + PITCH * number + (PITCH - wide) // 2 + (-3, 2, 4)[number % 3]
        y = (PITCH - high) // 2
        part = page[y : y + high, x : x + wide]
        part[:] = np.minimum(part, 230 - ink / 255.0 * (230 - _WRITTEN))
    return np.asarray(cv2.GaussianBlur(page, (0, 0), 0.6), np.uint8)
