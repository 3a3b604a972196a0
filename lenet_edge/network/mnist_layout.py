"""MNIST's layout of a digit: a box of 20x20, its centre of mass in the middle of 28x28.

The recipe is that of LeCun, Bottou, Bengio and Haffner, "Gradient-Based Learning Applied to
Document Recognition", Proceedings of the IEEE 86(11), 1998, section III.A.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.geometry import ink_box

SIZE: Final = 28
"""Width and height of the picture, in pixels."""

BOX: Final = 20
"""Longer side of the digit in the picture, in pixels."""

_MOMENTS: Final = np.array([(x, y, 1) for y in range(BOX) for x in range(BOX)], np.float32)
"""``float32[400, 3]``: x, y and 1 for each pixel of a box; ``float32`` sums them exactly."""


def lay_out(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring bright ink on black, ``uint8[H, W]``, to MNIST's layout, ``uint8[28, 28]``.

    The ink's box is scaled, aspect ratio kept, until its longer side is 20 pixels, and centred. A
    picture without ink stays black.
    """
    x, y, width, height = ink_box(ink)
    if not width:
        return np.zeros((SIZE, SIZE), np.uint8)
    scale = BOX / max(width, height)
    box = ink[y : y + height, x : x + width]
    width, height = max(1, round(width * scale)), max(1, round(height * scale))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.asarray(cv2.resize(box, (width, height), interpolation=method), np.uint8)
    return np.asarray(centre([small])[0], np.uint8)


def centre(digits: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Paste digits into pictures so that each centre of mass is as near as possible to (14, 14).

    Args:
        digits: each ``uint8[h, w]`` of at most 20x20 pixels.

    Returns:
        ``uint8[N, 28, 28]``; a digit moves by whole pixels, and stays within its picture.
    """
    boxes = np.zeros((len(digits), BOX, BOX), np.uint8)
    for box, digit in zip(boxes, digits, strict=True):
        box[: digit.shape[0], : digit.shape[1]] = digit
    moments = (boxes.reshape(-1, BOX * BOX).astype(np.float32) @ _MOMENTS).T.astype(np.float64)
    masses = moments[:2] / np.maximum(moments[2], 1)
    room = SIZE - np.transpose([digit.shape[::-1] for digit in digits])
    lefts, tops = np.clip(np.rint(SIZE // 2 - masses), 0, room).astype(int).tolist()
    pictures = np.zeros((len(digits), SIZE, SIZE), np.uint8)
    for picture, digit, left, top in zip(pictures, digits, lefts, tops, strict=True):
        picture[top : top + digit.shape[0], left : left + digit.shape[1]] = digit
    return pictures
