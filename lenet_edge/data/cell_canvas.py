"""The canvas that a cell of a meter or display is drawn on, and what every style draws with.

A face is drawn with room around its cell, so that a crop may be off.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.printed_glyphs import HEIGHT, WIDTH

CELL_HEIGHT: Final = 56
"""Height in pixels of a cell in its face."""

MARGIN: Final = 16
"""Pixels around a cell that are drawn as well."""

NONE: Final = 10
"""The class of cells without a whole digit."""

_INKED: Final = 0.3  # Of 1; what is less covered is the soft rim of a digit, or a ghost.

Face = NDArray[np.float32]
Glyphs = NDArray[np.uint8]
"""``uint8[10, HEIGHT, WIDTH]``: the digits of one font."""

Extent = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels of a face."""


@dataclass(frozen=True)
class Canvas:
    """The size of a face, and where its cell lies: ``MARGIN`` from every side."""

    cell_width: int

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the whole face."""
        return CELL_HEIGHT + 2 * MARGIN, self.cell_width + 2 * MARGIN

    @property
    def middle(self) -> tuple[float, float]:
        """X and y of the cell's centre."""
        return self.shape[1] / 2 - 0.5, self.shape[0] / 2 - 0.5


@dataclass(frozen=True)
class Drawn:
    """A drawn face.

    Attributes:
        face: ``float32[H, W]`` of the canvas's size, 0 to 1.
        digit: where the digit is, so that a crop can hold all of it; None if there is no digit.
        row: where each digit is, if there are several; ``digit`` is what holds all of them then.
    """

    face: Face
    digit: Extent | None = None
    row: tuple[Extent, ...] = ()

    @property
    def all_digits(self) -> tuple[Extent, ...]:
        """Where each digit is."""
        return self.row or ((self.digit,) if self.digit else ())


def extent_of(coverage: NDArray[np.float32]) -> Extent | None:
    """Return where a digit of coverage 0 to 1 lies; None if there is none."""
    x, y, w, h = cv2.boundingRect((coverage > _INKED).astype(np.uint8))
    return (float(x), float(y), float(x + w), float(y + h)) if w else None


def add_frame(drawn: Drawn, canvas: Canvas, rng: np.random.Generator) -> Drawn:
    """Draw the edges of the display or plate beyond the digit, on some of the four sides."""
    x, y = canvas.middle
    cell = (x - canvas.cell_width / 2, y - CELL_HEIGHT / 2)
    cell_end = (x + canvas.cell_width / 2, y + CELL_HEIGHT / 2)
    left, top, right, bottom = drawn.digit or (*cell, *cell_end)
    face, tone = drawn.face.copy(), rng.uniform(0, 1)
    gaps = rng.uniform(0.03, 0.3, 4) * CELL_HEIGHT
    sides = rng.random(4) < (0.6, 0.6, 0.25, 0.25)
    if sides[0]:
        face[: max(0, round(top - gaps[0]))] = tone
    if sides[1]:
        face[round(bottom + gaps[1]) :] = tone
    if sides[2]:
        face[:, : max(0, round(left - gaps[2]))] = tone
    if sides[3]:
        face[:, round(right + gaps[3]) :] = tone
    return dataclasses.replace(drawn, face=face)


def cover_with_light(drawn: Drawn, rng: np.random.Generator) -> Drawn:
    """Draw a reflection over a digit, of which too little is left to be read."""
    assert drawn.digit is not None
    left, top, right, bottom = drawn.digit
    size = np.array([max(right - left, 0.3 * CELL_HEIGHT), bottom - top])
    radius_x, radius_y = rng.uniform(0.36, 0.6, 2) * size
    centre_x, centre_y = np.array([left + right, top + bottom]) / 2 + rng.normal(0, 0.06, 2) * size
    rows, columns = np.indices(drawn.face.shape)
    distance = ((columns - centre_x) / radius_x) ** 2 + ((rows - centre_y) / radius_y) ** 2
    with np.errstate(over="ignore"):  # Far away, there is no light at all.
        light = 1 / (1 + np.exp(-rng.uniform(3, 20) * (1 - distance)))
    tone = min(1.0, float(drawn.face.max()) + rng.uniform(0.05, 0.6))
    return Drawn(np.asarray(drawn.face + (tone - drawn.face) * light, np.float32))


def draw_tones(rng: np.random.Generator) -> tuple[float, float]:
    """Draw the tones of background and ink: white on black, black on white, or faint."""
    contrast = rng.uniform(0.12, 0.9) if rng.random() < 0.6 else rng.uniform(0.07, 0.3)
    dark = rng.uniform(0, 1 - contrast)
    tones = (dark, dark + contrast)
    return tones if rng.random() < 0.6 else tones[::-1]


def place_glyph(
    canvas: Canvas, glyph: Glyphs, x: float, y: float, width: float, height: float, tilt: float
) -> Face:
    """Draw one bitmap with its middle at (x, y), ``float32`` of the canvas's size in [0, 1].

    ``width`` and ``height`` are those of the whole bitmap, in pixels of the canvas.
    """
    sx, sy = width / WIDTH, height / HEIGHT
    matrix = np.array(
        [[sx, tilt * sy, x - sx * WIDTH / 2 - tilt * sy * HEIGHT / 2], [0, sy, y - sy * HEIGHT / 2]]
    )
    size = (canvas.shape[1], canvas.shape[0])
    drawn = cv2.warpAffine(glyph, matrix, size, flags=cv2.INTER_LINEAR)
    return np.asarray(drawn, np.float32) / np.float32(255)


def draw_strokes(glyph: Glyphs, rng: np.random.Generator) -> Callable[[Glyphs], Glyphs]:
    """Choose how much bolder or lighter a font's strokes become."""
    ink = float(np.count_nonzero(glyph)) / glyph.size
    change = int(rng.integers(-2, 4))
    if change == 0 or (change < 0 and ink < 0.2):
        return lambda picture: picture
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (abs(change) + 1, abs(change) + 1))
    method = cv2.dilate if change > 0 else cv2.erode
    return lambda picture: np.asarray(method(picture, kernel), np.uint8)
