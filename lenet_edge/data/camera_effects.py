"""What a camera and a loose crop make of a drawn face: the picture of a cell."""

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.cell_canvas import CELL_HEIGHT, MARGIN, Canvas, Drawn, Extent, Face
from lenet_edge.data.legibility import legibility

SMALLEST_PX: Final = 12
"""Height of the smallest picture of a cell."""

_LARGEST_PX: Final = 64
_LOOSE_FROM_PX: Final = 18  # Height of a picture from which a crop is loose; digits get small.
_CROP_OFF_ALONG: Final = 0.1  # The same along its height, where a wheel's position is at stake.


@dataclass(frozen=True)
class Aim:
    """How loosely a camera and a crop are aimed.

    Attributes:
        tilt: standard deviation of the angle, in degrees.
        off: largest shift of the crop, over the width of what is drawn.
        cut: largest part of a digit beyond the crop, on one side.
        zoom: smallest and largest size of a crop, over that of what is drawn.
        stretch: the same of its width, over its size.
        loosest: largest size of a quarter of the crops.
    """

    tilt: float = 3.0
    off: float = 0.2
    cut: float = 0.05
    zoom: tuple[float, float] = (0.86, 1.14)
    stretch: tuple[float, float] = (0.85, 1.15)
    loosest: float = 1.3


CELL_AIM: Final = Aim()


@dataclass(frozen=True)
class Photograph:
    """A picture of a face.

    Attributes:
        picture: ``uint8[h, w]``.
        legibility: of the digit that is hardest to read, see ``legibility``; infinite without one.
    """

    picture: NDArray[np.uint8]
    legibility: float


def photograph(
    drawn: Drawn,
    canvas: Canvas,
    rng: np.random.Generator,
    height: int | None = None,
    aim: Aim = CELL_AIM,
) -> Photograph:
    """Take a picture of a face.

    Args:
        drawn: what to photograph.
        canvas: where its cell lies.
        rng: the source of everything random.
        height: of the picture in pixels; random if None.
        aim: how loosely it is photographed.
    """
    height = height or round(float(np.exp(rng.uniform(*np.log([SMALLEST_PX, _LARGEST_PX])))))
    picture, places = _crop(drawn, canvas, height, aim, rng)
    contrast = float(np.ptp(picture))
    picture = _light(picture, contrast, rng)
    if rng.random() < 0.5:
        sigma = height * rng.uniform(0.005, 0.035)
        picture = cv2.GaussianBlur(picture, (0, 0), max(0.2, sigma))
    elif rng.random() < 0.15:
        length = int(rng.integers(2, 2 + max(1, height // 10)))
        picture = cv2.blur(picture, (length, 1) if rng.random() < 0.5 else (1, length))
    clean = picture
    noise = rng.uniform(0, 0.1) * max(0.1, contrast) if rng.random() < 0.5 else 0.0
    picture = picture + np.float32(noise) * rng.standard_normal(picture.shape, np.float32)
    grey = np.clip(255 * picture, 0, 255).astype(np.uint8)
    if rng.random() < 0.4:
        # Strong compression leaves nothing of what has little contrast.
        quality = int(rng.integers(30 if contrast > 0.3 else 70, 95))
        _, coded = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])
        grey = np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), np.uint8)
    least = min((legibility(clean, grey, place) for place in places), default=math.inf)
    return Photograph(grey, least)


def _crop(
    drawn: Drawn, canvas: Canvas, height: int, aim: Aim, rng: np.random.Generator
) -> tuple[Face, list[Extent]]:
    """Cut the cell out, tilted, too large or too small, and off its place; but never the digit.

    Returns:
        The picture, and where its digits are in it.
    """
    face = drawn.face
    zoom = rng.uniform(*aim.zoom)
    if height >= _LOOSE_FROM_PX and rng.random() < 0.25:
        zoom = rng.uniform(aim.zoom[1], aim.loosest)
    stretch = rng.uniform(*aim.stretch)
    out_width = max(6, round(height * canvas.cell_width / CELL_HEIGHT))
    angle = np.deg2rad(rng.normal(0, aim.tilt))
    # From pixels of the crop to pixels of the face.
    scale_y = CELL_HEIGHT * zoom / height
    scale_x = canvas.cell_width * zoom * stretch / out_width
    shift = np.clip(rng.normal(0, 0.5, 2), -1, 1) * [
        aim.off * canvas.cell_width,
        _CROP_OFF_ALONG * CELL_HEIGHT,
    ]
    shear = rng.normal(0, 0.04)
    turn = np.array([[np.cos(angle), shear - np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.diag([scale_x, scale_y])
    middle = np.array([(out_width - 1) / 2, (height - 1) / 2])
    centre = np.array(canvas.middle) + shift
    if drawn.digit is not None:
        seen = np.array([scale_x * out_width, scale_y * height])
        centre = _over_digit(centre, seen, drawn.digit, aim.cut)
    offset = centre - matrix @ middle
    if max(scale_x, scale_y) > 1.3:
        face = cv2.GaussianBlur(face, (0, 0), 0.4 * scale_x, None, 0.4 * scale_y)
    picture = cv2.warpAffine(
        face,
        np.column_stack([matrix, offset]),
        (out_width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    back = np.linalg.inv(matrix)
    places = [_place_in_crop(digit, back, offset) for digit in drawn.all_digits]
    return np.asarray(picture, np.float32), places


def _place_in_crop(digit: Extent, back: NDArray[np.float64], offset: NDArray[np.float64]) -> Extent:
    """Return where a digit lies in a crop, whose pixels ``back`` gives for those of the face."""
    left, top, right, bottom = digit
    corners = np.array([(x, y) for x in (left, right) for y in (top, bottom)])
    seen = (corners - offset) @ back.T
    (x, y), (x_end, y_end) = seen.min(axis=0), seen.max(axis=0)
    return float(x), float(y), float(x_end), float(y_end)


def _over_digit(
    centre: NDArray[np.float64], seen: NDArray[np.float64], digit: Extent, most: float
) -> NDArray[np.float64]:
    """Move the centre of a crop of the size ``seen`` so that no more of a digit is cut off.

    An 8 without its right side is an E to everybody.
    """
    start, end = np.array(digit[:2]), np.array(digit[2:])
    cut = most * (end - start)
    lowest, highest = end - cut - seen / 2, start + cut + seen / 2
    middle = (start + end) / 2
    return np.where(
        lowest <= highest, np.clip(centre, np.minimum(lowest, highest), highest), middle
    )


def _light(picture: Face, contrast: float, rng: np.random.Generator) -> Face:
    """Light a picture unevenly, with shadows and glare, in proportion to the face's contrast."""
    height, width = picture.shape
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)
    strength = 0.5 + contrast
    slope = rng.normal(0, 0.12 * strength, 2).astype(np.float32)
    lit = picture * np.clip(1 + slope[0] * x + slope[1] * y, 0.2, 2)
    if rng.random() < 0.15:  # The edge of a shadow.
        angle, at = rng.uniform(0, 2 * np.pi), rng.uniform(-0.8, 0.8)
        soft = rng.uniform(4, 30)
        side = 1 / (1 + np.exp(-soft * (np.cos(angle) * x + np.sin(angle) * y - at)))
        lit = lit * (1 - rng.uniform(0.1, 0.5) * strength * side)
    if rng.random() < 0.12:  # Glare.
        spot = rng.uniform(-1.2, 1.2, 2)
        size = rng.uniform(0.15, 0.5, 2)
        distance = ((x - spot[0]) / size[0]) ** 2 + ((y - spot[1]) / size[1]) ** 2
        lit = lit + rng.uniform(0.2, 0.8) * contrast * np.exp(-distance)
    if rng.random() < 0.2:  # Veiling light, or another exposure.
        lit = lit * rng.uniform(0.4, 1.3) + rng.uniform(0, 0.3)
    return np.asarray(lit, np.float32)


def cell_canvas(rng: np.random.Generator) -> Canvas:
    """Draw the width of a cell."""
    return Canvas(round(CELL_HEIGHT * rng.uniform(0.45, 0.8)))


assert MARGIN > (_CROP_OFF_ALONG + 0.07) * CELL_HEIGHT
