"""Boxes in pixels, the box around ink, edges of pictures, and turns and flips of all of them."""

import itertools
from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""

Edges = frozenset[str]
"""Some of the names in ``EDGES``."""

EDGES: Final = ("left", "top", "right", "bottom")
"""The edges of a picture, clockwise."""

EDGE_MARGIN_PX: Final = 1
"""Pixels between ink and an edge that it still touches: the last row may be pale."""

FULL_DETAIL_SIDE: Final = 1600
"""Pixels of the longer side above which more detail does not help to read handwriting.

Larger JPEGs are decoded at a fraction of their size, and larger frames are scaled down.
"""

QUARTER_TURNS: Final = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
"""Degrees clockwise -> OpenCV's code for that turn."""

FLIPS: Final = {"none": None, "horizontal": 1, "vertical": 0}
"""Direction in which a picture is mirrored -> OpenCV's code for it."""


def union(boxes: Sequence[Box]) -> Box:
    """Return the smallest box around all the boxes."""
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, bottom = max(b[0] + b[2] for b in boxes), max(b[1] + b[3] for b in boxes)
    return left, top, right - left, bottom - top


def shared_area(a: Box, b: Box) -> int:
    """Return the area of the intersection of two boxes, in pixels."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(width, 0) * max(height, 0)


def ink_box(picture: NDArray[np.uint8], share: float = 0.0) -> Box:
    """Return the smallest box around bright ink on black, ``uint8[h, w]``.

    Pixels count as ink if they are brighter than ``share`` times the brightest one. Where there
    are none, the box is ``(0, 0, 0, 0)``.
    """
    x, y, width, height = cv2.boundingRect(inked(picture, share))
    return x, y, width, height


def inked(picture: NDArray[np.uint8], share: float = 0.0) -> NDArray[np.uint8]:
    """Return ``uint8[h, w]``: 1 where a picture is brighter than a share of its brightest pixel."""
    return (picture > int(share * int(picture.max(initial=0)))).view(np.uint8)


def edges_touched(box: Box, width: int, height: int) -> Edges:
    """Return the edges of a picture, ``width`` by ``height`` pixels, that a box touches."""
    distances = box[0], box[1], width - box[0] - box[2], height - box[1] - box[3]
    touched = (away <= EDGE_MARGIN_PX for away in distances)
    return frozenset(itertools.compress(EDGES, touched))


def turn_image(image: NDArray[Any], degrees: int) -> NDArray[np.uint8]:
    """Turn a picture ``uint8[h, w]`` or ``uint8[h, w, 3]`` clockwise by 0, 90, 180 or 270."""
    if not degrees:
        return image
    return np.asarray(cv2.rotate(image, QUARTER_TURNS[degrees]), np.uint8)


def flip_image(image: NDArray[Any], direction: str) -> NDArray[np.uint8]:
    """Mirror a picture ``uint8[h, w]`` or ``uint8[h, w, 3]`` in a direction of ``FLIPS``."""
    code = FLIPS[direction]
    return image if code is None else np.asarray(cv2.flip(image, code), np.uint8)


def turn_size(size: tuple[int, int], degrees: int) -> tuple[int, int]:
    """Return the ``(width, height)`` of a picture after turning it by ``degrees``."""
    return size[::-1] if degrees in {90, 270} else size


def turn_box_back(box: Box, degrees: int, width: int, height: int) -> Box:
    """Convert a box on a turned picture to a box on the original picture.

    Args:
        box: in pixels of the turned picture.
        degrees: clockwise turn of the picture: 0, 90, 180 or 270.
        width: width of the turned picture, in pixels.
        height: height of the turned picture, in pixels.
    """
    x, y, w, h = box
    match degrees:
        case 90:
            return y, width - x - w, h, w
        case 180:
            return width - x - w, height - y - h, w, h
        case 270:
            return height - y - h, x, h, w
        case _:
            return box


def turn_edges_back(edges: Edges, degrees: int) -> Edges:
    """Convert edges of a turned picture to those of the original picture.

    Args:
        edges: of the turned picture.
        degrees: clockwise turn of the picture: 0, 90, 180 or 270.
    """
    return frozenset(EDGES[(EDGES.index(edge) - degrees // 90) % 4] for edge in edges)
