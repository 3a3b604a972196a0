"""A small soft copy of a region, in which closer parts of it are looked for."""

from typing import Final

import cv2
import numpy as np

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

_HEIGHT: Final = 96  # Pixels of the copy; smaller regions keep their size.
_WHOLE: Final = 0.92  # A part that takes more of the region than this is the region.


class SmallCopy:
    """A copy of a region without its finest detail, and the way back to the region.

    Args:
        gray: ``uint8[h, w]``, the region.
    """

    def __init__(self, gray: Gray) -> None:
        self._height, self._width = gray.shape
        self._scale = min(1.0, _HEIGHT / self._height)
        size = max(3, round(self._width * self._scale)), max(3, round(self._height * self._scale))
        small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA).astype(np.float32)
        self.tones = np.asarray(cv2.GaussianBlur(small, (0, 0), 1.0), np.float32)
        """``float32[h, w]``, of 255."""

    def part(self, left: float, top: float, right: float, bottom: float) -> Box | None:
        """Return a part of the copy in pixels of the region; None if it is nearly the region."""
        x, y = (round(max(0.0, place) / self._scale) for place in (left, top))
        w = min(self._width, round(right / self._scale)) - x
        h = min(self._height, round(bottom / self._scale)) - y
        closer = w > 2 and h > 2 and w * h < _WHOLE * self._width * self._height
        return (x, y, w, h) if closer else None
