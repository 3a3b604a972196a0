"""How a picture of any kind becomes the input of a network.

The layout is part of a trained network: what runs it must prepare its pictures in the same way, so
it is kept with the network and in the manifest of its bundle.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.cell import normalize_cell
from device.reading.ink.normalization import normalize_picture
from lenet_edge.core.errors import DatasetError, UsageError
from lenet_edge.core.geometry import ink_box
from lenet_edge.network.bundle import CELL, DIGIT
from lenet_edge.network.mnist_layout import BOX, SIZE
from lenet_edge.network.variants import NORMALIZATIONS, SIZES

Picture = NDArray[np.uint8]
"""``uint8[h, w]`` grey, or ``uint8[h, w, 3]`` in blue, green and red, as decoders give it."""

_TEXTS: Final = {
    "digits": "one digit, bright ink (255) on black (0), 20x20 box, centre of mass centred",
    "center": "the object on a plain background, scaled to 5/7 of the side and centred",
    "cell": "a whole cell of a meter or display, scaled to 28x28, its 2nd to 98th percentile "
    "stretched to 0 to 255, inverted if its rim is bright",
    "none": "the whole picture, padded to a square by repeating its edges, and resized",
}

_MIN_CONTRAST: Final = 24.0
"""Difference from the background, of 255, from which a pixel belongs to the object."""


@dataclass(frozen=True)
class PictureLayout:
    """How pictures are prepared.

    Attributes:
        normalize: ``digits`` as in MNIST, ``center`` for an object on a plain background, ``cell``
            for a printed digit with what is around it, or ``none`` for the whole picture.
        size: width and height of the network's input, in pixels.
        channels: 1 for grey, 3 for red, green and blue.
    """

    normalize: str = "digits"
    size: int = SIZE
    channels: int = 1

    def __post_init__(self) -> None:
        """Raise UsageError if the layout is impossible."""
        if self.normalize not in NORMALIZATIONS:
            raise UsageError(
                f"there is no normalisation {self.normalize!r}; choose {', '.join(NORMALIZATIONS)}"
            )
        if not SIZES[0] <= self.size <= SIZES[1]:
            raise UsageError(f"the size is {SIZES[0]} to {SIZES[1]} pixels, not {self.size}")
        if self.channels not in (1, 3):
            raise UsageError(f"a picture has 1 or 3 channels, not {self.channels}")
        if self.normalize in {"digits", "cell"} and self.channels == 3:
            raise UsageError(
                f"'--normalize {self.normalize}' gives grey pictures; choose center or none"
            )

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of one picture as data sets hold it: ``(size, size)`` or ``(size, size, 3)``."""
        square = (self.size, self.size)
        return square if self.channels == 1 else (*square, self.channels)

    @property
    def normalization(self) -> str:
        """``input.normalization`` of a manifest, by which readers know what they may give."""
        return {"digits": DIGIT, "cell": CELL}.get(self.normalize, self.normalize)

    @property
    def text(self) -> str:
        """What the network sees, in words."""
        return _TEXTS[self.normalize]

    def to_manifest(self) -> dict[str, Any]:
        """Return the section ``input`` of a manifest, as JSON values."""
        return {
            "shape": list(self.shape),
            "dtype": "uint8",
            "normalization": self.normalization,
            "layout": self.text,
            "quantized": "int8 = pixel - 128",
        }

    def to_json(self) -> dict[str, Any]:
        """Return the layout as JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any] | None) -> Self:
        """Return the layout of ``to_json``; that of MNIST if there is none.

        Raises:
            DatasetError: if it is not one that this version knows.
        """
        try:
            return cls(**(values or {}))
        except (TypeError, UsageError) as error:
            raise DatasetError(f"the picture layout {values} is unusable ({error})") from error

    def apply(self, picture: Picture) -> Picture:
        """Return a picture as the network sees it: ``uint8[size, size]`` or ``[size, size, 3]``.

        Colours are red, green and blue then. Without ink or an object, the picture is black.
        """
        if self.normalize == "digits":
            return self._as_digit(picture)
        if self.normalize == "cell":
            return self._resized(normalize_cell(_in_channels(picture, 1)))
        square = _centred(picture, self.channels) if self.normalize == "center" else picture
        return self._resized(_in_channels(_padded(square), self.channels))

    def _as_digit(self, picture: Picture) -> Picture:
        digit = picture if is_laid_out(picture) else normalize_picture(picture)
        return digit if self.size == SIZE else self._resized(digit)

    def _resized(self, square: Picture) -> Picture:
        if square.shape[:2] == (self.size, self.size):
            return square
        method = cv2.INTER_AREA if len(square) > self.size else cv2.INTER_CUBIC
        return np.asarray(
            cv2.resize(square, (self.size, self.size), interpolation=method), np.uint8
        )


MNIST_LAYOUT: Final = PictureLayout()
"""That of MNIST."""

CELL_LAYOUT: Final = PictureLayout("cell")
"""That of the cells of meters and displays."""


def is_laid_out(picture: Picture) -> bool:
    """Return whether it is 28x28 with a black background; in MNIST, the border has no ink."""
    return picture.shape == (SIZE, SIZE) and bool(np.median(border_of(picture)) == 0)


def border_of(picture: Picture) -> Picture:
    """Return the pixels along the four edges, ``uint8[N]`` or ``uint8[N, 3]``."""
    return np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])


def _in_channels(picture: Picture, channels: int) -> Picture:
    if channels == 1:
        if picture.ndim == 2:
            return picture
        return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    code = cv2.COLOR_GRAY2RGB if picture.ndim == 2 else cv2.COLOR_BGR2RGB
    return np.asarray(cv2.cvtColor(picture, code), np.uint8)


def _padded(picture: Picture) -> Picture:
    """Pad a picture to a square by repeating its edges."""
    height, width = picture.shape[:2]
    missing = abs(height - width)
    before, after = missing // 2, missing - missing // 2
    if not missing:
        return picture
    top, bottom, left, right = (0, 0, before, after) if height > width else (before, after, 0, 0)
    padded = cv2.copyMakeBorder(picture, top, bottom, left, right, cv2.BORDER_REPLICATE)
    return np.asarray(padded, np.uint8)


def _centred(picture: Picture, channels: int) -> Picture:
    """Cut out the object on a plain background, in the middle of a square.

    In grey, the object is bright on black, whatever it was: its contrast with the background. In
    colour, it keeps its colours, on its own background.
    """
    background = np.median(border_of(picture), axis=0)
    difference = np.abs(picture - background.astype(np.float32))
    contrast = np.asarray(difference if difference.ndim == 2 else difference.max(axis=2), np.uint8)
    level, _ = cv2.threshold(contrast, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    mask = np.where(contrast > max(_MIN_CONTRAST, 0.5 * level), contrast, 0).astype(np.uint8)
    x, y, width, height = ink_box(mask)
    if not width:
        return np.zeros((SIZE, SIZE), np.uint8)
    side = round(max(width, height) * SIZE / BOX)
    source = contrast if channels == 1 else picture
    if channels == 1:
        source = np.asarray(cv2.convertScaleAbs(source, alpha=255 / max(1, source.max())), np.uint8)
        background = np.zeros(())
    square = np.empty((side, side, *source.shape[2:]), np.uint8)
    square[:] = background.astype(np.uint8)
    top, left = (side - height) // 2, (side - width) // 2
    square[top : top + height, left : left + width] = source[y : y + height, x : x + width]
    return square
