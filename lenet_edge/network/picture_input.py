"""How pictures enter a network: size, channels, type and range of its input."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError
from lenet_edge.network.predictor import Images

Range = tuple[float, float]
"""The real numbers that black (0) and white (255) stand for."""

USUAL_RANGES: tuple[Range, ...] = ((0.0, 1.0), (0.0, 255.0), (-1.0, 1.0))
"""The ranges that networks are usually trained with, the most usual first."""

_LARGEST_BORDER = 0.25
"""A larger input is filled with a border up to this share of the picture's size: LeNet-5's input of
32 x 32 is MNIST's 28 x 28 with a border of 2. Beyond it, the picture is enlarged."""


@dataclass(frozen=True)
class PictureInput:
    """The input of a network that takes pictures.

    ``dtype`` is float32, int8 or uint8. A quantised input takes the pixels as they are (int8 is
    pixel - 128), whatever numbers they stand for; ``real_range`` is used for float32 only.
    """

    height: int
    width: int
    channels: int
    dtype: str
    real_range: Range = USUAL_RANGES[0]

    @classmethod
    def from_shape(
        cls, shape: Any, dtype: str, real_range: Range = USUAL_RANGES[0]
    ) -> "PictureInput":
        """Return the input of a network whose input has this shape, batch included.

        Raises:
            ModelError: if it takes no pictures, or has another type.
        """
        sizes = tuple(int(size) for size in shape)[1:]
        if len(sizes) == 2:
            sizes = (*sizes, 1)
        if len(sizes) != 3 or sizes[2] not in {1, 3} or min(sizes) < 1:
            raise ModelError(
                f"the network's input has shape {[int(n) for n in shape]}, which is not a picture "
                "of one or three channels; give it an input of [rows, columns, channels], and "
                "flatten it inside, or write its C alone with 'convert FILE.tflite --c FOLDER'"
            )
        if dtype not in {"float32", "int8", "uint8"}:
            raise ModelError(
                f"the network's input is {dtype}; convert it with float32, int8 or uint8 input"
            )
        return cls(*sizes, dtype, real_range)

    def fitting(self, images: Images) -> NDArray[np.uint8]:
        """Return ``uint8[N, height, width, channels]`` of ``uint8[N, h, w]`` or ``[N, h, w, c]``.

        A smaller picture gets a black border, or is resized where the sizes differ much. Grey is
        repeated for three channels, and colours become grey for one (ITU-R BT.601).
        """
        pictures = images[..., np.newaxis] if images.ndim == 3 else images
        if pictures.shape[3] != self.channels:
            pictures = _with_channels(pictures, self.channels)
        if pictures.shape[1:3] != (self.height, self.width):
            pictures = _with_size(pictures, self.height, self.width)
        return pictures

    def values(self, images: Images) -> NDArray[Any]:
        """Return what the network's input takes for these pictures."""
        pictures = self.fitting(images)
        if self.dtype == "int8":
            return (pictures ^ np.uint8(0x80)).view(np.int8)
        if self.dtype == "uint8":
            return pictures
        low, high = self.real_range
        scaled = pictures.astype(np.float32) / np.float32(255)
        return scaled if (low, high) == (0, 1) else scaled * np.float32(high - low) + low

    def __str__(self) -> str:
        return f"{self.height} x {self.width} x {self.channels}, {self.dtype}"


def _with_channels(pictures: NDArray[np.uint8], channels: int) -> NDArray[np.uint8]:
    if channels == 3:
        return np.repeat(pictures, 3, axis=3)
    weighted = pictures.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    return np.rint(weighted).astype(np.uint8)[..., np.newaxis]


def _with_size(pictures: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
    rows, columns = height - pictures.shape[1], width - pictures.shape[2]
    limit = _LARGEST_BORDER * min(pictures.shape[1:3])
    if 0 <= rows <= limit and 0 <= columns <= limit:
        borders = ((rows // 2, rows - rows // 2), (columns // 2, columns - columns // 2))
        return np.pad(pictures, ((0, 0), *borders, (0, 0)))
    import cv2

    resized = [cv2.resize(p, (width, height), interpolation=cv2.INTER_AREA) for p in pictures]
    shape = (len(pictures), height, width, pictures.shape[3])
    return np.asarray(resized, np.uint8).reshape(shape)
