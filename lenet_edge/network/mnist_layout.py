"""MNIST's layout: a digit scaled to a 20x20 box, its centre of mass in the middle of 28x28."""

import cv2
import numpy as np
from numpy.typing import NDArray

SIZE = 28
"""Height and width of an image, in pixels."""

BOX = 20
"""Longer side of the digit in the image, in pixels."""


def lay_out(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring bright ink on black, ``uint8[H, W]``, to MNIST's layout, ``uint8[28, 28]``.

    The ink's bounding box is scaled with its aspect ratio until its longer side is 20 pixels, and
    moved by whole pixels until the centre of mass is as close as possible to pixel (14, 14), as in
    MNIST itself (LeCun et al. 1998, section III.A). A picture without ink stays black.
    """
    canvas = np.zeros((SIZE, SIZE), np.uint8)
    x, y, width, height = cv2.boundingRect(ink)
    if not width:
        return canvas
    scale = BOX / max(width, height)
    box = ink[y : y + height, x : x + width]
    width, height = max(1, round(width * scale)), max(1, round(height * scale))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.resize(box, (width, height), interpolation=method)
    moments = cv2.moments(small)
    mass = moments["m00"] or 1.0
    left = _start(moments["m10"] / mass, width)
    top = _start(moments["m01"] / mass, height)
    canvas[top : top + height, left : left + width] = small
    return canvas


def _start(centre: float, length: int) -> int:
    """Return where to paste ``length`` pixels: they fit, and their centre of mass is central."""
    return min(max(round(SIZE / 2 - centre), 0), SIZE - length)
