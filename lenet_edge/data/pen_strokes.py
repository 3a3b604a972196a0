"""Pen strokes, drawn with an unsteady hand and brought to MNIST's layout."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.network.mnist_layout import lay_out

DigitImage = NDArray[np.uint8]
"""``uint8[28, 28]``."""

Polyline = NDArray[np.float64]
"""``float64[N, 2]``: x to the right, y down, each within about -1 to 1."""

CANVAS_SIZE = 64
"""Side, in pixels, of the square on which strokes are drawn before they are laid out."""

_SIXTEENTH_BITS = 4  # OpenCV takes points with this many fractional bits: sixteenths of a pixel.


def draw_strokes(
    lines: Sequence[Polyline], rng: np.random.Generator, thickest: int = 8
) -> DigitImage:
    """Draw polylines with a random pen and affine map, and bring them to MNIST's layout."""
    turn, slant = rng.uniform(-0.25, 0.25), rng.uniform(-0.3, 0.3)
    widen = rng.uniform(0.7, 1.3)
    cos, sin = np.cos(turn), np.sin(turn)
    linear = np.array([[cos, -sin], [sin, cos]]) @ np.array([[widen, slant], [0, 1]])
    scale = CANVAS_SIZE / 4 * 2**_SIXTEENTH_BITS
    points = [((line @ linear.T + 2) * scale).astype(np.int32) for line in lines]
    canvas = np.zeros((CANVAS_SIZE, CANVAS_SIZE), np.uint8)
    pen = int(rng.integers(2, thickest + 1))
    cv2.polylines(canvas, points, False, 255, pen, cv2.LINE_AA, _SIXTEENTH_BITS)
    return lay_out(canvas)


def round_corners(line: Polyline) -> Polyline:
    """Cut the corners of a polyline but keep its ends (Chaikin 1974)."""
    quarter, three_quarters = 0.75 * line[:-1] + 0.25 * line[1:], 0.25 * line[:-1] + 0.75 * line[1:]
    cut = np.stack([quarter, three_quarters], axis=1).reshape(-1, 2)
    return np.concatenate([line[:1], cut[1:-1], line[-1:]])


def draw_glyph(
    strokes: str, rng: np.random.Generator, rounded: float = 0.6, thickest: int = 8
) -> DigitImage:
    """Draw a glyph with an unsteady hand, ``uint8[28, 28]``.

    Args:
        strokes: polylines separated by commas; each is a list of points "xy" on a grid of 5
            columns and 7 rows.
        rng: source of all randomness.
        rounded: probability that the corners are rounded.
        thickest: largest width of the pen, in pixels of the canvas.
    """
    lines = []
    smooth = rng.random() < rounded
    for stroke in strokes.split(","):
        grid = np.array([divmod(int(point), 10) for point in stroke.split()], np.float64)
        line = (grid - (2, 3)) / 3 + rng.normal(0, 0.06, grid.shape)
        lines.append(round_corners(round_corners(line)) if smooth else line)
    return draw_strokes(lines, rng, thickest)
