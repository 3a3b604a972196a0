"""Drawn cells of seven-segment displays: LCD, LED and vacuum fluorescent."""

import dataclasses
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.cell_canvas import (
    CELL_HEIGHT,
    NONE,
    Canvas,
    Drawn,
    Extent,
    Glyphs,
    draw_tones,
    extent_of,
)

LIT: Final = (
    "abcdef",
    "bc",
    "abged",
    "abgcd",
    "fgbc",
    "afgcd",
    "afgedc",
    "abc",
    "abcdefg",
    "abcdfg",
)
"""The segments that are lit for each digit: ``a`` on top, on clockwise, ``g`` in the middle."""

_OTHER_LIT: Final = {6: "fgedc", 9: "abcfg", 7: "abcf"}
_NEIGHBOURS_SHARE: Final = 0.6  # Fraction of the cells that may show parts of their neighbours.
_OFTEN_CENTRED: Final = "023456789"  # Digits that show half a digit each if cut in the middle.


def segments(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Drawn:
    """Draw seven segments of an LCD; class ``NONE`` is an empty place, or not one digit."""
    return _seven_segments(digit, canvas, rng, glowing=False)


def glowing_segments(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Drawn:
    """Draw seven glowing segments of an LED or vacuum fluorescent display, with bloom."""
    return add_bloom(_seven_segments(digit, canvas, rng, glowing=True), rng)


def add_bloom(drawn: Drawn, rng: np.random.Generator) -> Drawn:
    """Return a face whose light spreads around what glows."""
    bloom = cv2.GaussianBlur(drawn.face, (0, 0), rng.uniform(2, 6))
    bright = np.clip(drawn.face + rng.uniform(0.1, 0.8) * bloom, 0, 1)
    return dataclasses.replace(drawn, face=np.asarray(bright, np.float32))


def _seven_segments(
    digit: int, canvas: Canvas, rng: np.random.Generator, *, glowing: bool
) -> Drawn:
    ghost = rng.uniform(0, 0.35) if rng.random() < 0.5 else 0.0
    if glowing:
        paper, ink = rng.uniform(0, 0.15), rng.uniform(0.6, 1)
        ghost *= 0.5
    else:
        paper, ink = draw_tones(rng)
    if digit == NONE:
        # All unlit segments of a place are seen as an 8. Once the tones of its cell are stretched,
        # they are one; only the other places of the row tell that it is faint.
        ghost = 0.0
    x, y = canvas.middle
    x += rng.uniform(-0.1, 0.1) * canvas.cell_width
    display = Display(canvas, rng, ghost, canvas.cell_width)
    extent = None
    if digit == NONE and rng.random() < 0.2:  # Cut in the middle between two digits.
        for side in (-0.5, 0.5):
            half = int(rng.choice(list(_OFTEN_CENTRED)))
            display.add(LIT[half], x + side * canvas.cell_width, y)
    else:
        display.add(_lit_segments(digit, rng), x, y)
        extent = display.extent if digit != NONE else None
        if rng.random() < _NEIGHBOURS_SHARE:
            pitch = canvas.cell_width * rng.uniform(0.95, 1.15)
            for side in (-1, 1):
                if rng.random() < 0.8:
                    display.add(LIT[rng.integers(10)], x + side * pitch, y)
    point = rng.choice([0.0, 0.6, 1.0], p=[0.7, 0.1, 0.2])
    if point:
        display.add_point(x, y, point)
    soft = display.coverage.astype(np.float32) / 255
    if rng.random() < 0.3:  # The shadow that an LCD casts on its reflector.
        moved = np.roll(soft, tuple(rng.integers(-2, 4, 2)), (0, 1))
        soft = np.maximum(soft, rng.uniform(0.1, 0.45) * moved)
    return Drawn((paper + (ink - paper) * soft).astype(np.float32), extent)


class Display:
    """Draws digits of one shape, ``coverage: uint8[H, W]``, 255 on lit segments.

    Args:
        canvas: what is drawn on.
        rng: the source of the shape.
        ghost: how much of unlit segments is seen, 0 to 1.
        pitch: distance from digit to digit, in pixels.
    """

    def __init__(
        self, canvas: Canvas, rng: np.random.Generator, ghost: float, pitch: float
    ) -> None:
        height = CELL_HEIGHT * rng.uniform(0.5, 0.95)
        # The digits of a display stand apart.
        width = min(height * rng.uniform(0.38, 0.66), 0.86 * pitch)
        self._thick = min(height * rng.uniform(0.06, 0.17), 0.32 * width)
        self._size = width, height
        self._slant = rng.uniform(-0.02, 0.2)
        gap = rng.uniform(0, 0.22) * self._thick
        self._shapes = _segment_shapes(width, height, self._thick, gap, rng)
        self._ghost = round(255 * ghost)
        self.coverage = np.zeros(canvas.shape, np.uint8)

    @property
    def extent(self) -> Extent | None:
        """Where the lit segments are that were drawn so far."""
        return extent_of((self.coverage > self._ghost).astype(np.float32))

    def add(self, lit: str, x: float, y: float) -> None:
        """Draw a digit with its middle at (x, y)."""
        for name, corners in self._shapes.items():
            level = 255 if name in lit else self._ghost
            if level:
                _fill(self.coverage, corners, self._slant, (x, y), level)

    def add_point(self, x: float, y: float, level: float) -> None:
        """Draw the decimal point of the digit whose middle is at (x, y), ``level`` strong."""
        width, height = self._size
        at = (width / 2 + 1.1 * self._thick, height / 2 - self._thick / 2)
        square = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * self._thick * 0.5 + at
        _fill(self.coverage, square, self._slant, (x, y), round(255 * level))


def _lit_segments(digit: int, rng: np.random.Generator) -> str:
    if digit != NONE:
        other = _OTHER_LIT.get(digit)
        return other if other and rng.random() < 0.15 else LIT[digit]
    if rng.random() < 0.6:
        return ""
    known = {frozenset(text) for text in (*LIT, *_OTHER_LIT.values())}
    while True:
        some = "".join(name for name in "abcdefg" if rng.random() < 0.4)
        # A segment more or less is a digit with a fault; only what is far from all is none.
        if all(len(known_set ^ set(some)) > 1 for known_set in known):
            return some


def _segment_shapes(
    width: float, height: float, thick: float, gap: float, rng: np.random.Generator
) -> dict[str, NDArray[np.float64]]:
    """Return the corners of each segment around the middle of the digit, ``float64[n, 2]``."""
    half_w, half_h, t = width / 2 - thick / 2, height / 2 - thick / 2, thick / 2
    bevel = t * rng.choice([0.15, 0.6, 1.0])

    def bar(x0: float, y0: float, x1: float, y1: float) -> NDArray[np.float64]:
        along = np.array([x1 - x0, y1 - y0])
        along /= np.hypot(*along)
        across = np.array([-along[1], along[0]]) * t
        start, end = np.array([x0, y0]) + along * gap, np.array([x1, y1]) - along * gap
        cut = along * bevel
        outer = along * (t - bevel) * 0.5
        return np.array(
            [
                start - outer,
                start + cut - outer + across,
                end - cut + outer + across,
                end + outer,
                end - cut + outer - across,
                start + cut - outer - across,
            ]
        )

    return {
        "a": bar(-half_w, -half_h, half_w, -half_h),
        "b": bar(half_w, -half_h, half_w, 0),
        "c": bar(half_w, 0, half_w, half_h),
        "d": bar(-half_w, half_h, half_w, half_h),
        "e": bar(-half_w, 0, -half_w, half_h),
        "f": bar(-half_w, -half_h, -half_w, 0),
        "g": bar(-half_w, 0, half_w, 0),
    }


def _fill(
    coverage: NDArray[np.uint8],
    corners: NDArray[np.float64],
    slant: float,
    middle: tuple[float, float],
    level: int,
) -> None:
    places = corners.copy()
    places[:, 0] -= slant * places[:, 1]
    fixed = np.round((places + middle) * 16).astype(np.int32)
    cv2.fillPoly(coverage, [fixed], level, cv2.LINE_AA, 4)
