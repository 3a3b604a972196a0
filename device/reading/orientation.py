"""Pictures that lie on their side or head: every quarter turn is read, and the best one kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from device.frames.frame import Frame
from device.reading.ink.segmentation import Box

if TYPE_CHECKING:
    from device.reading.reader import Line, Reading, Stages

_TURNS: Final = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_UPRIGHT_BONUS: Final = 0.05  # A picture is turned only if that reads clearly better.


def read_turned(
    frame: Frame, read: "Callable[[Frame], tuple[Reading, Stages]]"
) -> "tuple[Reading, Stages]":
    """Read a frame in all four orientations, and return the reading that is most like digits.

    Boxes are those of the frame as it came.
    """
    best = read(frame)
    most = _likeness(best[0]) + _UPRIGHT_BONUS
    for degrees, code in _TURNS.items():
        turned = np.asarray(cv2.rotate(frame.image, code), np.uint8)
        size = frame.size[::-1] if frame.size and degrees != 180 else frame.size
        reading, stages = read(replace(frame, image=turned, size=size))
        if _likeness(reading) > most:
            best, most = (_turned_back(reading, degrees), stages), _likeness(reading)
    return best


def _likeness(reading: "Reading") -> float:
    """Return how much of the ink reads as digits, and how surely."""
    digits = reading.digits
    if not digits:
        return 0.0
    # A 1 reads as nothing else when turned by 180 degrees, and as no digit by 90: it tells little.
    told = [d for d in digits if d.label != "1"] or digits
    return sum(0.0 if d.rejected else d.confidence for d in told) / len(told)


def _turned_back(reading: "Reading", degrees: int) -> "Reading":
    width, height = reading.width, reading.height

    def back(box: Box) -> Box:
        x, y, w, h = box
        if degrees == 90:
            return y, width - x - w, h, w
        if degrees == 180:
            return width - x - w, height - y - h, w, h
        return height - y - h, x, h, w

    def line_back(line: "Line") -> "Line":
        return replace(line, digits=tuple(replace(d, box=back(d.box)) for d in line.digits))

    lines = tuple(line_back(line) for line in reading.lines)
    size = (width, height) if degrees == 180 else (height, width)
    return replace(reading, width=size[0], height=size[1], lines=lines)
