"""Drawn rows of a form: a digit in each cell, or nothing, written stronger than what is printed."""

import cv2
import numpy as np
from numpy.typing import NDArray

PITCH = 60
"""Width and height of a cell in pixels."""

_PRINTED, _WRITTEN = 150, 50  # Tones.


def form(digits: str, print_: str, left: int = 0, right: int = 0) -> NDArray[np.uint8]:
    """Draw a row of ``0``, ``1`` and ``_``, which is an empty cell.

    Args:
        digits: what stands in the cells.
        print_: ``boxes``, ``comb`` (a line below, and short ones between the cells) or ``nothing``.
        left: pixels of paper to the left of the cells.
        right: the same to the right.

    Returns:
        ``uint8[PITCH, w]``.
    """
    wide = PITCH * len(digits)
    page = np.full((PITCH, left + wide + right), 230, np.uint8)
    if print_ != "nothing":
        top = {"boxes": 0, "comb": 2 * PITCH // 3}[print_]
        cv2.line(page, (left, PITCH - 1), (left + wide, PITCH - 1), _PRINTED, 1)
        for edge in range(left, left + wide + 1, PITCH):
            cv2.line(page, (edge, top), (edge, PITCH - 1), _PRINTED, 1)
    if print_ == "boxes":
        cv2.line(page, (left, 0), (left + wide, 0), _PRINTED, 1)
    for number, digit in enumerate(digits):
        middle = left + PITCH * number + PITCH // 2 + (-3, 2, 4)[number % 3]
        if digit == "1":
            cv2.line(page, (middle + 1, 10), (middle - 1, 48), _WRITTEN, 5, cv2.LINE_AA)
        elif digit == "0":
            cv2.ellipse(page, (middle, 29), (12, 18), 0, 0, 360, _WRITTEN, 4, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(page, (0, 0), 0.6), np.uint8)
