"""Picture files of every kind, as 8-bit grey or colour, upright."""

import warnings
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from lenet_edge.core.errors import FrameError

SUFFIXES: Final = (".jpg", ".jpeg", ".png", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".pgm")
"""File names taken for pictures in a folder."""

_ENOUGH: Final = 1600  # Pixels of the longer side; JPEG decodes at 1/2, 1/4, 1/8 down to this.


def read_picture(path: Path) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    """Read a picture.

    Returns:
        ``uint8[h, w]`` or ``uint8[h, w, 3]`` (blue, green, red), turned upright as its EXIF
        orientation says, transparency laid on paper of the other brightness; and the width and
        height of the original, larger than the array where a huge JPEG was decoded at a fraction.

    Raises:
        FrameError: if the file is missing, damaged, or no picture.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Small damage is not worth a line of its own.
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                return _decode(picture)
    except OSError as error:
        reason = error.strerror or "it is no picture, or damaged"
        raise FrameError(f"cannot read {path}: {reason}") from error
    except Exception as error:  # Decoders raise whatever a broken file makes them stumble over.
        raise FrameError(f"cannot read {path}: it is no picture, or damaged ({error})") from error


def _decode(picture: Image.Image) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    width, height = picture.size
    fraction = min(1.0, _ENOUGH / max(width, height))
    picture.draft(None, (round(width * fraction), round(height * fraction)))
    upright = ImageOps.exif_transpose(picture)
    if (upright.width > upright.height) != (picture.width > picture.height):
        width, height = height, width
    return _to_array(upright), (width, height)


def _to_array(picture: Image.Image) -> NDArray[np.uint8]:
    if picture.mode in ("L", "1"):
        return np.asarray(picture.convert("L"), np.uint8)
    if picture.mode.startswith("I") or picture.mode == "F":
        return _to_eight_bits(np.asarray(picture))
    if picture.has_transparency_data:
        return _on_paper(np.asarray(picture.convert("RGBA"), np.uint8))
    return np.ascontiguousarray(np.asarray(picture.convert("RGB"), np.uint8)[:, :, ::-1])


def _to_eight_bits(deep: NDArray[Any]) -> NDArray[np.uint8]:
    """Scale deep grey to 0..255 by the range that is used: cameras fill 10, 12 or 16 bits."""
    values = np.nan_to_num(deep.astype(np.float32))
    low, high = float(values.min()), float(values.max())
    if high <= 255 and low >= 0 and high > 1:
        return values.astype(np.uint8)
    return ((values - low) * (255 / max(high - low, 1e-6))).astype(np.uint8)


def _on_paper(colour: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lay a transparent picture on white, or on black where its ink is bright."""
    alpha = colour[:, :, 3:].astype(np.float32) / 255
    inked = cv2.cvtColor(colour, cv2.COLOR_RGBA2GRAY)[colour[:, :, 3] > 127]
    bright = inked.size < colour[:, :, 3].size and inked.size and float(inked.mean()) > 160
    mostly_transparent = float(alpha.mean()) < 0.5
    paper = 0.0 if bright and mostly_transparent else 255.0
    laid = colour[:, :, 2::-1] * alpha + paper * (1 - alpha)
    return np.asarray(np.round(laid), np.uint8)
