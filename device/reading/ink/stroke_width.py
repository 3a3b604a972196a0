"""Mean width of strokes: twice the area of the ink over the length of its outline.

A stroke of length l and width w has the area l * w and an outline of about 2 * l.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray


def mask_stroke_width(mask: NDArray[np.uint8]) -> float:
    """Return the mean stroke width of a mask ``uint8[h, w]``, in pixels; 0 without ink.

    The outline is counted in pixels of the morphological gradient.
    """
    outline = cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((2, 2)))
    return 2 * cv2.countNonZero(mask) / max(1, cv2.countNonZero(outline))


def stroke_widths(
    inks: Sequence[NDArray[np.uint8]] | NDArray[np.uint8], *, margin: int = 1
) -> NDArray[np.float64]:
    """Return the mean stroke width of each picture of grey ink on black, in pixels.

    The outline of a grey picture is its total variation; area and outline both follow soft edges
    exactly.

    Args:
        inks: each ``uint8[h, w]``, at least one; without a margin, all of one height.
        margin: 1 to surround each picture with black, so that ink ends at the edge; 0 if ink may
            be cut off there, and has no outline along the edge.

    Returns:
        ``float64[N]``, 0 for a black picture.
    """
    # All pictures side by side are measured in one call.
    lefts = np.cumsum([0, *(ink.shape[1] + margin for ink in inks)]).tolist()
    strip = np.zeros((max(len(ink) for ink in inks) + 2 * margin, lefts[-1] + margin), np.float32)
    for ink, left in zip(inks, lefts, strict=False):
        height, width = ink.shape
        strip[margin : margin + height, left + margin : left + margin + width] = ink
    dx = cv2.subtract(strip[:-1, 1:], strip[:-1, :-1])
    dy = cv2.subtract(strip[1:, :-1], strip[:-1, :-1])
    outlines = _column_sums(cv2.magnitude(dx, dy))
    if not margin:  # The step from one picture to the next belongs to neither.
        outlines[np.array(lefts[1:-1], np.intp) - 1] = 0
    areas = np.add.reduceat(_column_sums(strip), lefts[:-1])
    outlines = np.add.reduceat(outlines, lefts[:-1])
    return np.asarray(2 * areas / np.maximum(outlines, 1), np.float64)


def _column_sums(picture: NDArray[Any]) -> NDArray[np.float64]:
    """Return the sum of each column, ``float64[w]``, in half the time that NumPy takes."""
    return np.asarray(cv2.reduce(picture, 0, cv2.REDUCE_SUM, dtype=cv2.CV_64F)[0], np.float64)
