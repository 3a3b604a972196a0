"""The way MNIST lays a digit out: a 20x20 box, its centre of mass in the middle of 28x28."""

import cv2
import numpy as np
from numpy.typing import NDArray

SIZE = 28
BOX = 20


def lay_out(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring bright ink on black, ``uint8[H, W]``, to MNIST's layout, ``uint8[28, 28]``.

    The ink's bounding box is scaled, aspect ratio kept, until its longer side is 20 pixels, and
    moved by whole pixels until the centre of mass is as near as it gets to pixel (14, 14), as in
    MNIST itself (LeCun et al. 1998, section III.A). A picture without ink stays black.
    """
    canvas = np.zeros((SIZE, SIZE), np.uint8)
    rows, columns = np.flatnonzero(ink.max(axis=1)), np.flatnonzero(ink.max(axis=0))
    if not rows.size:
        return canvas
    box = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = BOX / max(box.shape)
    height, width = (max(1, round(side * scale)) for side in box.shape)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.asarray(cv2.resize(box, (width, height), interpolation=method), np.uint8)
    top, left = _offset(small, axis=0), _offset(small, axis=1)
    canvas[top : top + height, left : left + width] = small
    return canvas


def _offset(small: NDArray[np.uint8], axis: int) -> int:
    """Where ``small`` starts along ``axis`` so that its centre of mass is central, and it fits."""
    weights = small.sum(axis=1 - axis, dtype=np.float64)
    centre = float(weights @ np.arange(weights.size)) / max(1.0, float(weights.sum()))
    return int(np.clip(round(SIZE / 2 - centre), 0, SIZE - weights.size))
