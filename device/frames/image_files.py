"""Picture files of every kind, read upright as 8-bit grey or colour."""

import time
import warnings
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import PIL.Image
import PIL.ImageOps
from numpy.typing import NDArray

from device.frames.frame import FULL_DETAIL_SIDE, Frame, Image
from lenet_edge.core.errors import FrameError

PICTURE_SUFFIXES: Final = (
    ".jpg",
    ".jpeg",
    ".png",
    ".bmp",
    ".gif",
    ".tif",
    ".tiff",
    ".webp",
    ".pgm",
)
"""Suffixes of files that count as pictures in a folder."""


def picture_frame(path: Path, index: int = 0) -> Frame:
    """Read one picture file as a frame, upright as its EXIF orientation says.

    Raises:
        FrameError: if the file is missing, damaged, or not a picture.
    """
    started = time.perf_counter()
    image, size = read_picture(path)
    elapsed_ms = 1000 * (time.perf_counter() - started)
    return Frame(image, time.time(), index, str(path), size, elapsed_ms)


def list_pictures(folder: Path) -> list[Path]:
    """Return the picture files of a folder, sorted by name; subfolders are left out.

    Raises:
        FrameError: if the folder cannot be read, or holds no pictures.
    """
    try:
        found = sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file()
        )
    except OSError as error:
        raise FrameError(f"cannot read the folder {folder}: {error.strerror}") from error
    if not found:
        raise FrameError(f"{folder} holds no pictures ({', '.join(PICTURE_SUFFIXES)})")
    return found


def read_picture(path: Path) -> tuple[Image, tuple[int, int]]:
    """Read the pixels of a picture file.

    Returns:
        ``uint8[h, w]`` or ``uint8[h, w, 3]`` (blue, green, red), turned upright as the EXIF
        orientation says, transparent pictures on paper that shows their ink; and the width and
        height of the original, which are larger than the array's where a huge JPEG was decoded at
        a fraction of its size.

    Raises:
        FrameError: if the file is missing, damaged, or not a picture.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of damage that it can repair.
            warnings.simplefilter("error", PIL.Image.DecompressionBombWarning)
            with PIL.Image.open(path) as picture:
                return _decode(picture)
    except OSError as error:
        reason = error.strerror or "it is not a picture, or it is damaged"
        raise FrameError(f"cannot read {path}: {reason}") from error
    except Exception as error:  # Decoders raise errors of any kind when a file is broken.
        raise FrameError(
            f"cannot read {path}: it is not a picture, or it is damaged ({error})"
        ) from error


def _decode(picture: PIL.Image.Image) -> tuple[Image, tuple[int, int]]:
    """Return an upright picture, and the upright original's width and height."""
    width, height = picture.size
    fraction = min(1.0, FULL_DETAIL_SIDE / max(width, height))
    picture.draft(None, (round(width * fraction), round(height * fraction)))
    upright = PIL.ImageOps.exif_transpose(picture)
    if (upright.width > upright.height) != (picture.width > picture.height):
        width, height = height, width
    return _to_array(upright), (width, height)


def _to_array(picture: PIL.Image.Image) -> Image:
    if picture.mode in ("L", "1"):
        return np.asarray(picture.convert("L"), np.uint8)
    if picture.mode.startswith("I") or picture.mode == "F":
        return _to_eight_bits(np.asarray(picture))
    if picture.has_transparency_data:
        return _on_paper(np.asarray(picture.convert("RGBA"), np.uint8))
    return np.ascontiguousarray(np.asarray(picture.convert("RGB"), np.uint8)[:, :, ::-1])


def _to_eight_bits(deep: NDArray[Any]) -> Image:
    """Scale deep grey to 0..255 by the range in use, because cameras fill 10, 12 or 16 bits."""
    values = np.nan_to_num(deep.astype(np.float32))
    low, high = float(values.min()), float(values.max())
    if high <= 255 and low >= 0 and high > 1:
        return values.astype(np.uint8)
    return ((values - low) * (255 / max(high - low, 1e-6))).astype(np.uint8)


def _on_paper(rgba: Image) -> Image:
    """Put a transparent picture on white paper, or on black paper if its ink is bright."""
    alpha = rgba[:, :, 3:].astype(np.float32) / 255
    opaque = cv2.cvtColor(rgba, cv2.COLOR_RGBA2GRAY)[rgba[:, :, 3] > 127]
    bright = opaque.size < rgba[:, :, 3].size and opaque.size and float(opaque.mean()) > 160
    mostly_transparent = float(alpha.mean()) < 0.5
    paper = 0.0 if bright and mostly_transparent else 255.0
    blended = rgba[:, :, 2::-1] * alpha + paper * (1 - alpha)
    return np.asarray(np.round(blended), np.uint8)
