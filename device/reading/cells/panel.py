"""The panel of a display within its frame: a rectangle of another tone than what is around it.

The edges of a frame differ more from top to bottom, and from left to right, than faint digits do.
So a display that was drawn with its frame is looked for before its digits are.
"""

from typing import Final

import cv2
import numpy as np

from device.reading.cells.small_copy import SmallCopy
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

_FILLED: Final = 0.8  # Area within the outline of a panel, over that of its box.
_RIM: Final = 0.04  # Fraction of the panel's height that its edge takes, where it is out of focus.


def find_panel(gray: Gray) -> Box | None:
    """Return the largest panel in a picture ``uint8[h, w]``, in its pixels; None if there is none.

    It is as far within its edges as they may be blurred.
    """
    small = SmallCopy(gray)
    tones = small.tones.astype(np.uint8)
    _, bright = cv2.threshold(tones, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    found: list[Box] = []
    for mask in (bright, cv2.bitwise_not(bright)):
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in outlines:
            x, y, w, h = cv2.boundingRect(outline)
            filled = cv2.contourArea(outline) >= _FILLED * (w - 1) * (h - 1)
            if w > h and filled and small.part(x, y, x + w, y + h) is not None:
                found.append((x, y, w, h))
    if not found:
        return None
    x, y, w, h = max(found, key=lambda box: box[2] * box[3])
    rim = max(1.0, _RIM * h)
    return small.part(x + rim, y + rim, x + w - rim, y + h - rim)
