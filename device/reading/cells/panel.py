"""The panel of a display within its frame: a rectangle of another tone than what is around it.

The edges of a frame differ more from top to bottom, and from left to right, than faint digits do.
So a display that was drawn with its frame is looked for before its digits are.
"""

from typing import Final

import cv2
import numpy as np

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

_HEIGHT: Final = 96  # Pixels to which a picture is reduced before a panel is looked for.
_SMALLEST: Final = 0.12  # Area of a panel, over that of the picture.
_LARGEST: Final = 0.9  # The same; a larger one is the picture.
_FILLED: Final = 0.8  # Area within the outline of a panel, over that of its box.
_RIM: Final = 0.04  # Fraction of the panel's height that its edge takes, where it is out of focus.


def find_panel(gray: Gray) -> Box | None:
    """Return the largest panel in a picture ``uint8[h, w]``, in its pixels; None if there is none.

    It is as far within its edges as they may be blurred.
    """
    height, width = gray.shape
    scale = min(1.0, _HEIGHT / height)
    size = max(3, round(width * scale)), max(3, round(height * scale))
    small = cv2.GaussianBlur(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), (0, 0), 1.0)
    _, bright = cv2.threshold(small, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    found: list[tuple[float, Box]] = []
    for mask in (bright, cv2.bitwise_not(bright)):
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in outlines:
            x, y, w, h = cv2.boundingRect(outline)
            share = w * h / (size[0] * size[1])
            filled = cv2.contourArea(outline) >= _FILLED * (w - 1) * (h - 1)
            if _SMALLEST <= share <= _LARGEST and w > h and filled:
                found.append((share, (x, y, w, h)))
    if not found:
        return None
    x, y, w, h = max(found)[1]
    rim = max(1.0, _RIM * h)
    left, top, right, bottom = (
        np.array([x + rim, y + rim, x + w - rim, y + h - rim]) / scale
    ).round()
    if right - left < 3 or bottom - top < 3:
        return None
    return int(left), int(top), int(min(right, width) - left), int(min(bottom, height) - top)
