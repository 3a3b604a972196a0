"""A frame: one picture from a file, a video, a stream or a camera, and when it was taken."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import FrameError

Image = NDArray[np.uint8]
"""``uint8[h, w]`` grey or ``uint8[h, w, 3]`` blue, green, red."""

_MAX_SIDE: Final = 16384  # Pixels; larger frames are refused before they fill the memory.
_MIN_CAMERA_SIDE: Final = 16  # Pixels; no camera takes smaller pictures.


@dataclass(frozen=True)
class Frame:
    """One picture from a source.

    Attributes:
        image: the pixels, at the original size or smaller.
        timestamp: when it was taken, in seconds since 1970.
        index: its number within the source, from 0.
        source: name of the file, camera or stream.
        size: width and height of the original in pixels, if ``image`` was decoded smaller.
        capture_ms: milliseconds that decoding it, or waiting for the camera, took.
        pages: of the file that it is from: 1, or more of a document or an animation.
    """

    image: Image
    timestamp: float
    index: int
    source: str
    size: tuple[int, int] | None = None
    capture_ms: float = 0.0
    pages: int = 1

    def __post_init__(self) -> None:
        """Check type, shape and size.

        Raises:
            FrameError: if the array is empty, too large, or not grey or colour ``uint8``.
        """
        image = self.image
        fits = isinstance(image, np.ndarray) and image.dtype == np.uint8
        if not fits or not (image.ndim == 2 or (image.ndim == 3 and image.shape[2] == 3)):
            kind = getattr(image, "dtype", type(image).__name__)
            raise FrameError(
                f"{self.source}: frame {self.index} is {kind}{list(np.shape(image))}, "
                "not uint8[h, w] or uint8[h, w, 3]"
            )
        if not image.size or max(image.shape[:2]) > _MAX_SIDE:
            raise FrameError(
                f"{self.source}: frame {self.index} is {image.shape[1]}x{image.shape[0]} pixels; "
                f"1x1 to {_MAX_SIDE}x{_MAX_SIDE} can be read"
            )

    @property
    def original_size(self) -> tuple[int, int]:
        """Width and height of the original in pixels."""
        return self.size or (self.image.shape[1], self.image.shape[0])


def parse_size(text: str) -> tuple[int, int]:
    """Parse a camera's frame size such as ``640x480`` into width and height in pixels.

    Raises:
        ValueError: if the text is not a size, or not one that a camera can have.
    """
    width, separator, height = text.lower().partition("x")
    if not separator or not width.isdigit() or not height.isdigit():
        raise ValueError(f"{text!r} is not a size; write WIDTHxHEIGHT, for example 640x480")
    size = int(width), int(height)
    if not all(_MIN_CAMERA_SIDE <= side <= _MAX_SIDE for side in size):
        raise ValueError(
            f"{text!r} is not a camera's frame size; each side has {_MIN_CAMERA_SIDE} to "
            f"{_MAX_SIDE} pixels"
        )
    return size
