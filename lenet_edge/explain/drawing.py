"""Feature maps, kernels and photographs as pictures inside a page: data URIs, nothing to load.

One colour language everywhere: orange is positive, blue is negative, and the nearer to zero a value
is the more of the page shows through, light or dark. Only the picture that the network reads is
drawn in grey, as it is.
"""

import base64
import io
import math
from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from device.frames.frame import Image

POSITIVE: Final = (232, 104, 10)
NEGATIVE: Final = (28, 130, 214)
"""Colours of values above and below zero: red, green, blue. Colour-blind eyes tell them apart."""

_PHOTO_SIDE: Final = 900  # Longer side in pixels of a photograph on the page.
_PHOTO_QUALITY: Final = 85
_ZERO: Final = 127  # Palette index of zero; 127 steps to either side.
_KERNEL_GAP: Final = 1  # Pixels between the pictures of a kernel.


def map_uri(values: NDArray[np.floating[Any]], largest: float) -> str:
    """Draw ``float[h, w]`` as a PNG of one pixel per value; +-``largest`` has full colour.

    NaN leaves a pixel empty.
    """
    steps = np.rint(np.clip(np.nan_to_num(values) / largest, -1, 1) * _ZERO)
    picture = Pillow.fromarray((steps + _ZERO).astype(np.uint8), mode="P")
    picture.putpalette([*NEGATIVE * _ZERO, *POSITIVE * (256 - _ZERO)])
    opacity = bytes(min(255, abs(index - _ZERO) * 255 // _ZERO) for index in range(256))
    return _png(picture, transparency=opacity)


def kernel_uri(kernel: NDArray[np.floating[Any]]) -> str:
    """Draw one kernel, ``float[h, w, maps below]``: a small picture for each map below, in rows.

    Its largest weight has full colour: int8 weights, too, are scaled kernel by kernel.
    """
    height, width, below = kernel.shape
    columns = math.ceil(math.sqrt(below))
    rows = math.ceil(below / columns)
    step_y, step_x = height + _KERNEL_GAP, width + _KERNEL_GAP
    sheet = np.full((rows * step_y, columns * step_x), np.nan, np.float32)
    for place in range(below):
        top, left = place // columns * step_y, place % columns * step_x
        sheet[top : top + height, left : left + width] = kernel[..., place]
    return map_uri(sheet[:-_KERNEL_GAP, :-_KERNEL_GAP], float(np.abs(kernel).max()) or 1.0)


def pixels_uri(pixels: NDArray[np.uint8]) -> str:
    """Draw ``uint8[h, w]`` in grey, as it is."""
    return _png(Pillow.fromarray(pixels))


def photo_uri(image: Image) -> str:
    """Draw a photograph, ``uint8[h, w]`` or blue, green, red; a large one is scaled down."""
    scale = min(1.0, _PHOTO_SIDE / max(image.shape[:2]))
    size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA) if scale < 1 else image
    picture = Pillow.fromarray(np.ascontiguousarray(small[..., ::-1] if small.ndim == 3 else small))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_PHOTO_QUALITY)
    return _uri("image/jpeg", buffer.getvalue())


def bars_svg(values: Sequence[float] | NDArray[np.floating[Any]], description: str) -> str:
    """Draw a row of values as bars above and below a line of zero, as an inline SVG."""
    numbers = np.asarray(values, np.float64)
    low, high = min(0.0, float(numbers.min())), max(0.0, float(numbers.max()))
    span = (high - low) or 1.0
    bars = "".join(
        f'<rect class="{"up" if value > 0 else "down"}" x="{place + 0.1:.1f}" '
        f'y="{(high - max(value, 0)) / span * 100:.2f}" width=".8" '
        f'height="{abs(value) / span * 100:.2f}"/>'
        for place, value in enumerate(numbers)
        if value
    )
    zero = high / span * 100
    return (
        f'<svg role="img" aria-label="{description}" viewBox="0 0 {len(numbers)} 100" '
        f'preserveAspectRatio="none">{bars}'
        f'<path class="zero" d="M0 {zero:.2f}H{len(numbers)}"/></svg>'
    )


def _png(picture: Pillow.Image, **options: Any) -> str:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True, **options)
    return _uri("image/png", buffer.getvalue())


def _uri(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
