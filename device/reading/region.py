"""The part of a frame that is read: it is first flipped, then turned, then cropped to a region."""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from device.frames.frame import Frame, Image
from device.reading.result import Reading
from lenet_edge.core.errors import FrameError
from lenet_edge.core.geometry import Box, flip_image, turn_image, turn_size

_MIN_REGION_PIXELS: Final = 16  # Per side; no digit is smaller.


@dataclass(frozen=True)
class ReadingArea:
    """Which part of a frame is read, and which way up.

    Attributes:
        rotation: degrees clockwise: 0, 90, 180 or 270.
        region: left, top, width and height as fractions of the turned picture; all of it if None.
        flip: how the frame is mirrored before it is turned, one of ``FLIPS``.
    """

    rotation: int = 0
    region: tuple[float, float, float, float] | None = None
    flip: str = "none"

    def turn(self, frame: Frame) -> Frame:
        """Return the frame the right way up."""
        if not self.rotation and self.flip == "none":
            return frame
        image = turn_image(flip_image(frame.image, self.flip), self.rotation)
        size = turn_size(frame.size, self.rotation) if frame.size else None
        return replace(frame, image=image, size=size)

    def in_pixels(self, width: int, height: int) -> Box:
        """Return the region in pixels of a turned picture; it never exceeds the picture."""
        if self.region is None:
            return 0, 0, width, height
        x, y, w, h = self.region
        left, pixels_wide = _span(x, w, width)
        top, pixels_high = _span(y, h, height)
        return left, top, pixels_wide, pixels_high

    def crop(self, turned: Frame) -> Frame:
        """Return the region of a turned frame."""
        if self.region is None:
            return turned
        x, y, w, h = self.in_pixels(turned.image.shape[1], turned.image.shape[0])
        image: Image = np.ascontiguousarray(turned.image[y : y + h, x : x + w])
        size = self.in_pixels(*turned.size)[2:] if turned.size else None
        return replace(turned, image=image, size=size)

    def with_boxes_in_frame(self, reading: Reading, turned: Frame) -> Reading:
        """Return the reading of a crop with its boxes in pixels of the turned frame."""
        if self.region is None:
            return reading
        width, height = turned.size or (turned.image.shape[1], turned.image.shape[0])
        left, top, *_ = self.in_pixels(width, height)
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


@dataclass(frozen=True)
class Region:
    """A part of a picture: each side a number, and whether that is in per cent, not in pixels."""

    left: tuple[float, bool]
    top: tuple[float, bool]
    width: tuple[float, bool]
    height: tuple[float, bool]

    def area(self, width: int, height: int) -> ReadingArea:
        """Return the region of a picture of ``width`` x ``height`` pixels.

        Raises:
            FrameError: if it lies outside the picture.
        """
        sides = zip(
            (self.left, self.top, self.width, self.height), (width, height) * 2, strict=True
        )
        x, y, w, h = (value / 100 if share else value / side for (value, share), side in sides)
        if x >= 1 or y >= 1:
            raise FrameError(
                f"the region begins outside the picture, which has {width}x{height} pixels"
            )
        return ReadingArea(region=(x, y, min(w, 1 - x), min(h, 1 - y)))


def parse_region(text: str) -> Region:
    """Parse ``X,Y,W,H``: left, top, width and height, each in pixels or in per cent of its side.

    Raises:
        ValueError: if it is not a region, or lies outside every picture.
    """
    parts = [part.strip() for part in text.split(",")]
    try:
        numbers = [float(part.removesuffix("%")) for part in parts]
    except ValueError:
        numbers = []
    if len(numbers) != 4:
        raise ValueError(
            f"{text!r} is not a region; write X,Y,W,H in pixels, or in per cent: 10%,5%,50%,20%"
        )
    if not all(math.isfinite(number) and number >= 0 for number in numbers) or 0 in numbers[2:]:
        raise ValueError(f"the region {text!r} has no area in the picture")
    shares = [part.endswith("%") for part in parts]
    for start, length, axis in ((0, 2, "right"), (1, 3, "bottom")):
        if shares[start] and numbers[start] + shares[length] * numbers[length] > 100:
            raise ValueError(f"the region {text!r} exceeds the {axis} edge: more than 100%")
    return Region(*((number, share) for number, share in zip(numbers, shares, strict=True)))


def _span(start: float, length: float, whole: int) -> tuple[int, int]:
    """Return the start and length in pixels of a part of a side that is ``whole`` pixels long."""
    size = min(max(round(length * whole), _MIN_REGION_PIXELS), whole)
    return min(round(start * whole), whole - size), size
