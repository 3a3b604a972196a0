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


def stroke_widths(inks: Sequence[NDArray[np.uint8]]) -> NDArray[np.float64]:
    """Return the mean stroke width of each picture of grey ink on black, in pixels.

    The outline of a grey picture is its total variation; area and outline both follow soft edges
    exactly.

    Args:
        inks: each ``uint8[h, w]``, at least one. What lies around it is black.

    Returns:
        ``float64[N]``, 0 for a black picture.
    """
    # All pictures side by side are measured in one call.
    lefts = np.cumsum([0, *(ink.shape[1] + 1 for ink in inks)]).tolist()
    strip = np.zeros((max(len(ink) for ink in inks) + 2, lefts[-1] + 1), np.float32)
    for ink, left in zip(inks, lefts, strict=False):
        height, width = ink.shape
        strip[1 : 1 + height, left + 1 : left + 1 + width] = ink
    areas, outlines = _areas_and_outlines(strip)
    areas = np.add.reduceat(areas, lefts[:-1])
    outlines = np.add.reduceat(outlines, lefts[:-1])
    return np.asarray(2 * areas / np.maximum(outlines, 1), np.float64)


def cut_off_stroke_widths(pictures: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return what ``stroke_widths`` does for pictures ``uint8[N, h, w]`` whose edges cut ink off.

    Ink has no outline along an edge.
    """
    count, height, width = pictures.shape
    strip = pictures.transpose(1, 0, 2).reshape(height, -1).astype(np.float32)
    areas, outlines = _areas_and_outlines(strip)
    outlines = np.append(outlines, 0).reshape(count, width)
    outlines[:, -1] = 0  # The step from one picture to the next belongs to neither.
    widths = 2 * areas.reshape(count, width).sum(1) / np.maximum(outlines.sum(1), 1)
    return np.asarray(widths, np.float64)


def _areas_and_outlines(strip: NDArray[np.float32]) -> tuple[NDArray[np.float64], ...]:
    """Return for each column its ink, and that of the outline on its right."""
    dx = cv2.subtract(strip[:-1, 1:], strip[:-1, :-1])
    dy = cv2.subtract(strip[1:, :-1], strip[:-1, :-1])
    return _column_sums(strip), _column_sums(cv2.magnitude(dx, dy))


def _column_sums(picture: NDArray[Any]) -> NDArray[np.float64]:
    """Return the sum of each column, ``float64[w]``, in half the time that NumPy takes."""
    return np.asarray(cv2.reduce(picture, 0, cv2.REDUCE_SUM, dtype=cv2.CV_64F)[0], np.float64)
