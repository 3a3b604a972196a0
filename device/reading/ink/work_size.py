"""The size at which a picture is read."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import half_size
from lenet_edge.core.geometry import FULL_DETAIL_SIDE

MIN_WORK_SIDE: Final = 256
"""Pixels of the longer side; smaller pictures are enlarged, until strokes have some width."""


def to_work_size(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Scale a picture, ``uint8[h, w]`` or ``[h, w, 3]``, until strokes are a few pixels wide."""
    longer = max(image.shape[:2])
    if MIN_WORK_SIDE <= longer <= FULL_DETAIL_SIDE:
        return image
    # Repeated halving takes a tenth of the time of one large step.
    while max(image.shape[:2]) >= 2 * FULL_DETAIL_SIDE and min(image.shape[:2]) > 1:
        image = half_size(image)
    side = FULL_DETAIL_SIDE if longer > FULL_DETAIL_SIDE else MIN_WORK_SIDE
    scale = side / max(image.shape[:2])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    method = cv2.INTER_LINEAR if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, size, interpolation=method), np.uint8)
