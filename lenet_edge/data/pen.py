"""Strokes of a pen, drawn with an unsteady hand and laid out as MNIST would."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.network.mnist_layout import lay_out

Image = NDArray[np.uint8]
"""``uint8[28, 28]``."""

Points = NDArray[np.float64]
"""``float64[N, 2]``: x to the right, y down, the shape within about -1 to 1."""

CANVAS = 64
"""Side of the square on which strokes are drawn before they are laid out."""

_SHIFT_BITS = 4  # cv2 draws at sixteenths of a pixel


def draw(lines: Sequence[Points], rng: np.random.Generator, thickest: int = 8) -> Image:
    """Draw polylines with one pen after a random affine change, and lay them out."""
    turn, slant = rng.uniform(-0.25, 0.25), rng.uniform(-0.3, 0.3)
    widen = rng.uniform(0.7, 1.3)
    cos, sin = np.cos(turn), np.sin(turn)
    linear = np.array([[cos, -sin], [sin, cos]]) @ np.array([[widen, slant], [0, 1]])
    scale = CANVAS / 4 * 2**_SHIFT_BITS
    points = [((line @ linear.T + 2) * scale).astype(np.int32) for line in lines]
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    pen = int(rng.integers(2, thickest + 1))
    cv2.polylines(canvas, points, False, 255, pen, cv2.LINE_AA, _SHIFT_BITS)
    return lay_out(canvas)


def round_off(line: Points) -> Points:
    """Cut the corners of a polyline (Chaikin 1974), its ends stay."""
    quarter, three_quarters = 0.75 * line[:-1] + 0.25 * line[1:], 0.25 * line[:-1] + 0.75 * line[1:]
    cut = np.stack([quarter, three_quarters], axis=1).reshape(-1, 2)
    return np.concatenate([line[:1], cut[1:-1], line[-1:]])


def draw_glyph(
    strokes: str, rng: np.random.Generator, rounded: float = 0.6, thickest: int = 8
) -> Image:
    """Draw a glyph with an unsteady hand; a share ``rounded`` of them with rounded corners.

    ``strokes`` are separated by commas; each is a list of points "xy" on a grid 5 wide, 7 high.
    """
    lines = []
    smooth = rng.random() < rounded
    for stroke in strokes.split(","):
        grid = np.array([divmod(int(point), 10) for point in stroke.split()], np.float64)
        line = (grid - (2, 3)) / 3 + rng.normal(0, 0.06, grid.shape)
        lines.append(round_off(round_off(line)) if smooth else line)
    return draw(lines, rng, thickest)
