"""From a picture that Pillow has opened to its pixels: upright, 8 bits, grey or colour."""

from collections.abc import Callable
from typing import Any, Final

import cv2
import numpy as np
import PIL.Image
import PIL.ImageOps
from numpy.typing import NDArray

from device.frames.frame import Image
from lenet_edge.core.errors import FrameError
from lenet_edge.core.geometry import FULL_DETAIL_SIDE

_MAX_PIXELS: Final = 250_000_000
"""More are refused: in grey they take 250 MB, and a reader should fit into 500 MB."""

_MAX_COLOUR_PIXELS: Final = 64_000_000
"""More are decoded in grey: Pillow takes 4 bytes for each pixel in colour, 256 MB here."""

_MAX_FULL_PIXELS: Final = 32_000_000
"""More are reduced before they are converted, because the copies take 10 bytes for each pixel."""

_ORIENTATION: Final = 0x0112  # The tag of EXIF that says how a camera was held.


def decode(
    picture: PIL.Image.Image, decode_gray: Callable[[], Image | None]
) -> tuple[Image, tuple[int, int]]:
    """Return the pixels of an opened picture, and the width and height of the upright original.

    Args:
        picture: opened by Pillow, not yet loaded.
        decode_gray: decodes its file as ``uint8[h, w]``, not turned, with one byte for each pixel;
            None if it cannot. It is called for pictures too large to be decoded in colour.

    Raises:
        FrameError: if it is too large.
    """
    width, height = picture.size
    megapixels = width * height / 1e6
    if width * height > _MAX_PIXELS:
        raise FrameError(
            f"it has {megapixels:,.0f} megapixels; at most {_MAX_PIXELS / 1e6:.0f} can be read"
        )
    fraction = min(1.0, FULL_DETAIL_SIDE / max(width, height))
    picture.draft(None, (round(width * fraction), round(height * fraction)))
    if picture.width * picture.height > _MAX_COLOUR_PIXELS:
        gray = decode_gray()
        if gray is None:
            raise FrameError(
                f"{megapixels:,.0f} megapixels are too many for {picture.format}; "
                "save it as JPEG or PNG"
            )
        reduced = PIL.Image.fromarray(_reduced(gray))
        reduced.getexif()[_ORIENTATION] = picture.getexif().get(_ORIENTATION, 1)
        picture = reduced
    elif picture.width * picture.height > _MAX_FULL_PIXELS:
        exif = picture.getexif()
        plain = picture if picture.mode in ("L", "RGB", "RGBA") else picture.convert("RGB")
        reduced = plain.reduce(max(plain.size) // FULL_DETAIL_SIDE)
        reduced.getexif()[_ORIENTATION] = exif.get(_ORIENTATION, 1)
        picture = reduced
    upright = PIL.ImageOps.exif_transpose(picture)
    if (upright.width > upright.height) != (picture.width > picture.height):
        width, height = height, width
    return _to_array(upright), (width, height)


def _reduced(gray: Image) -> Image:
    """Scale huge pixels down to the side above which more detail does not help."""
    scale = FULL_DETAIL_SIDE / max(gray.shape)
    size = max(1, round(gray.shape[1] * scale)), max(1, round(gray.shape[0] * scale))
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), np.uint8)


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
