"""The part of a frame that is read: it is first flipped, then turned, then cropped.

What is cropped is a region with upright sides, or lies between four corners and is laid straight.
"""

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from device.frames.frame import Frame, Image
from device.reading.page.perspective import Homography, mapped_boxes, rectify, straightened
from device.reading.result import Reading
from lenet_edge.core.errors import FrameError
from lenet_edge.core.geometry import Box, flip_image, turn_image, turn_size

_MIN_REGION_PIXELS: Final = 16  # Per side; no digit is smaller.
_ROUNDING: Final = 1e-6  # Of a side; a sum of fractions may exceed 1 by that.

Corners = tuple[float, float, float, float, float, float, float, float]
"""x and y of four corners, clockwise from the top left one, as fractions of the picture."""


@dataclass(frozen=True)
class ReadingArea:
    """Which part of a frame is read, and which way up.

    Attributes:
        rotation: degrees clockwise: 0, 90, 180 or 270.
        region: left, top, width and height as fractions of the turned picture; all of it if None.
        flip: how the frame is mirrored before it is turned, one of ``FLIPS``.
        corners: the corners of what is read, which is laid straight; they replace the region.
    """

    rotation: int = 0
    region: tuple[float, float, float, float] | None = None
    flip: str = "none"
    corners: Corners | None = None

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
        """Return the region of a turned frame, laid straight if it has corners."""
        if self.corners is not None:
            height, width = turned.image.shape[:2]
            homography, across, down = _straight(self.corners, width, height)
            straight: Image = rectify(turned.image, homography, across, down)
            original = _straight(self.corners, *turned.size)[1:] if turned.size else None
            return replace(turned, image=straight, size=original)
        if self.region is None:
            return turned
        x, y, w, h = self.in_pixels(turned.image.shape[1], turned.image.shape[0])
        image: Image = np.ascontiguousarray(turned.image[y : y + h, x : x + w])
        size = self.in_pixels(*turned.size)[2:] if turned.size else None
        return replace(turned, image=image, size=size)

    def with_boxes_in_frame(self, reading: Reading, turned: Frame) -> Reading:
        """Return the reading of a crop with its boxes in pixels of the turned frame."""
        if self.region is None and self.corners is None:
            return reading
        width, height = turned.size or (turned.image.shape[1], turned.image.shape[0])
        homography = self.to_frame(width, height)
        lines = []
        for line in reading.lines:
            boxes = mapped_boxes([d.box for d in line.digits], homography, width, height)
            digits = (replace(d, box=box) for d, box in zip(line.digits, boxes, strict=True))
            lines.append(replace(line, digits=tuple(digits)))
        return replace(reading, width=width, height=height, lines=tuple(lines))

    def to_frame(self, width: int, height: int) -> Homography:
        """Return what maps pixels of the crop to those of a turned frame of that size."""
        if self.corners is not None:
            return _straight(self.corners, width, height)[0]
        left, top, *_ = self.in_pixels(width, height)
        return np.array([[1, 0, left], [0, 1, top], [0, 0, 1]], np.float64)


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
            FrameError: if it does not lie within the picture.
        """
        sides = zip(
            (self.left, self.top, self.width, self.height), (width, height) * 2, strict=True
        )
        x, y, w, h = (value / 100 if share else value / side for (value, share), side in sides)
        for start, length, edge in ((x, w, "right"), (y, h, "bottom")):
            if start >= 1:
                raise FrameError(
                    f"the region begins outside the picture, which has {width}x{height} pixels"
                )
            if start + length > 1 + _ROUNDING:
                raise FrameError(
                    f"the region exceeds the {edge} edge of the picture, which has "
                    f"{width}x{height} pixels; written in per cent, it fits every size"
                )
        return ReadingArea(region=(x, y, min(w, 1 - x), min(h, 1 - y)))


@dataclass(frozen=True)
class FourCorners:
    """Corners of a part of a picture, clockwise from the top left one.

    Attributes:
        places: x and y of each, each a number, and whether that is in per cent, not in pixels.
    """

    places: tuple[tuple[float, bool], ...]

    def area(self, width: int, height: int) -> ReadingArea:
        """Return what lies between the corners in a picture of ``width`` x ``height`` pixels.

        Raises:
            FrameError: if a corner lies outside the picture, or they are not in order.
        """
        sides = zip(self.places, (width, height) * 4, strict=True)
        corners = [value / 100 if share else value / side for (value, share), side in sides]
        if max(corners) > 1:
            raise FrameError(
                f"a corner lies outside the picture, which has {width}x{height} pixels"
            )
        problem = corners_problem(tuple(corners))
        if problem:
            raise FrameError(problem)
        a, b, c, d, e, f, g, h = corners
        return ReadingArea(corners=(a, b, c, d, e, f, g, h))


def corners_problem(corners: tuple[float, ...]) -> str | None:
    """Return what is wrong with four corners, given as x and y of each; None if nothing is."""
    points = np.array(corners, np.float64).reshape(4, 2)
    sides = np.roll(points, -1, axis=0) - points
    after = np.roll(sides, -1, axis=0)
    if (sides[:, 0] * after[:, 1] - sides[:, 1] * after[:, 0] <= 1e-6).any():
        return "the corners must go clockwise from the top left one, around some area"
    return None


def parse_region(text: str) -> Region | FourCorners:
    """Parse ``X,Y,W,H`` or four corners, each number in pixels or in per cent of its side.

    ``X,Y,W,H`` is left, top, width and height; four corners are ``X1,Y1,X2,Y2,X3,Y3,X4,Y4``,
    clockwise from the top left one.

    Raises:
        ValueError: if it is not a region, or lies outside every picture.
    """
    parts = [part.strip() for part in text.split(",")]
    try:
        numbers = [float(part.removesuffix("%")) for part in parts]
    except ValueError:
        numbers = []
    if len(numbers) == 8:
        return _parse_corners(text, parts, numbers)
    if len(numbers) != 4:
        count = f"it has {len(numbers)} numbers, not 4 or 8" if numbers else "not all are numbers"
        raise ValueError(
            f"{text!r} is not a region ({count}): write left, top, width and height in pixels or "
            "in per cent, as in 10%,5%,50%,20%, or the x and y of four corners"
        )
    if not all(math.isfinite(number) and number >= 0 for number in numbers) or 0 in numbers[2:]:
        raise ValueError(f"the region {text!r} has no area in the picture")
    shares = [part.endswith("%") for part in parts]
    for start, length, axis in ((0, 2, "right"), (1, 3, "bottom")):
        if shares[start] and numbers[start] + shares[length] * numbers[length] > 100:
            raise ValueError(f"the region {text!r} exceeds the {axis} edge: more than 100%")
    return Region(*((number, share) for number, share in zip(numbers, shares, strict=True)))


def _parse_corners(text: str, parts: list[str], numbers: list[float]) -> FourCorners:
    shares = [part.endswith("%") for part in parts]
    if not all(math.isfinite(number) and number >= 0 for number in numbers):
        raise ValueError(f"a corner of {text!r} lies outside the picture")
    if any(share and number > 100 for number, share in zip(numbers, shares, strict=True)):
        raise ValueError(f"a corner of {text!r} lies outside the picture: more than 100%")
    if len(set(shares)) == 1:
        problem = corners_problem(tuple(numbers))
        if problem:
            raise ValueError(f"{text!r}: {problem}")
    return FourCorners(tuple(zip(numbers, shares, strict=True)))


def _straight(corners: Corners, width: int, height: int) -> tuple[Homography, int, int]:
    """Return how a picture of that size is laid straight, and the size that it has then."""
    points = np.array(corners, np.float64).reshape(4, 2) * (width, height)
    homography, across, down = straightened(points)
    if min(across, down) >= _MIN_REGION_PIXELS:
        return homography, across, down
    grown = max(across, _MIN_REGION_PIXELS), max(down, _MIN_REGION_PIXELS)
    return homography @ np.diag([across / grown[0], down / grown[1], 1.0]), *grown


def _span(start: float, length: float, whole: int) -> tuple[int, int]:
    """Return the start and length in pixels of a part of a side that is ``whole`` pixels long."""
    size = min(max(round(length * whole), _MIN_REGION_PIXELS), whole)
    return min(round(start * whole), whole - size), size
