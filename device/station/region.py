"""The part of a frame that is read, and which way up: a quarter turn, then a region."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from device.frames.frame import Frame, Image
from device.reading.result import Reading
from lenet_edge.core.geometry import Box, turn_image, turn_size

_LEAST: Final = 16  # Pixels along a side of a region; no digit is written in fewer.


@dataclass(frozen=True)
class View:
    """How a frame is looked at.

    Attributes:
        rotation: degrees clockwise, a multiple of 90 below 360.
        region: left, top, width and height of the turned picture, as fractions of it; all if None.
    """

    rotation: int = 0
    region: tuple[float, float, float, float] | None = None

    def turn(self, frame: Frame) -> Frame:
        """Return the frame the right way up."""
        if not self.rotation:
            return frame
        image = turn_image(frame.image, self.rotation)
        size = turn_size(frame.size, self.rotation) if frame.size else None
        return replace(frame, image=image, size=size)

    def window(self, width: int, height: int) -> Box:
        """Return the region in pixels of a turned picture, all within it."""
        if self.region is None:
            return 0, 0, width, height
        x, y, w, h = self.region
        left, wide = _span(x, w, width)
        top, high = _span(y, h, height)
        return left, top, wide, high

    def crop(self, turned: Frame) -> Frame:
        """Return what is read of a turned frame."""
        if self.region is None:
            return turned
        x, y, w, h = self.window(turned.image.shape[1], turned.image.shape[0])
        image: Image = np.ascontiguousarray(turned.image[y : y + h, x : x + w])
        size = self.window(*turned.size)[2:] if turned.size else None
        return replace(turned, image=image, size=size)

    def back(self, reading: Reading, turned: Frame) -> Reading:
        """Return the reading of a crop with its boxes in pixels of the turned frame."""
        if self.region is None:
            return reading
        width, height = turned.size or (turned.image.shape[1], turned.image.shape[0])
        left, top, *_ = self.window(width, height)
        lines = tuple(
            replace(
                line,
                digits=tuple(
                    replace(d, box=(d.box[0] + left, d.box[1] + top, d.box[2], d.box[3]))
                    for d in line.digits
                ),
            )
            for line in reading.lines
        )
        return replace(reading, width=width, height=height, lines=lines)


def _span(start: float, length: float, whole: int) -> tuple[int, int]:
    """Return where a part of a side begins, and how long it is, in pixels."""
    size = min(max(round(length * whole), _LEAST), whole)
    return min(round(start * whole), whole - size), size
