"""Handwritten digits as pen strokes, varied at random each time they are written."""

from typing import Final, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

Stroke = tuple[tuple[float, float], ...]
"""Points that the pen passes: x to the right, y down, in heights of the digit."""

DIGIT_STROKES: Final[dict[str, tuple[tuple[Stroke, ...], ...]]] = {
    "0": (
        (((0.38, 0.0), (0.1, 0.2), (0.04, 0.55), (0.2, 0.93), (0.42, 0.98), (0.62, 0.7),
          (0.62, 0.3), (0.5, 0.06), (0.36, 0.01)),),
        (((0.4, 0.03), (0.12, 0.15), (0.02, 0.5), (0.12, 0.88), (0.38, 1.0), (0.66, 0.82),
          (0.72, 0.45), (0.58, 0.1), (0.4, 0.0), (0.26, 0.06)),),
    ),
    "1": (
        (((0.2, 0.0), (0.19, 0.5), (0.2, 1.0)),),
        (((0.05, 0.25), (0.15, 0.16), (0.28, 0.0)), ((0.28, 0.0), (0.28, 0.5), (0.27, 1.0))),
        (((0.08, 0.2), (0.28, 0.0)), ((0.28, 0.0), (0.28, 1.0)), ((0.08, 1.0), (0.5, 0.99))),
    ),
    "2": (
        (((0.05, 0.22), (0.2, 0.03), (0.45, 0.01), (0.58, 0.2), (0.48, 0.5), (0.05, 0.98)),
         ((0.05, 0.98), (0.35, 0.95), (0.68, 0.97))),
        (((0.04, 0.2), (0.25, 0.0), (0.52, 0.08), (0.55, 0.34), (0.32, 0.72), (0.1, 0.96),
          (0.06, 0.84), (0.2, 0.8), (0.42, 0.96), (0.68, 0.92)),),
    ),
    "3": (
        (((0.06, 0.1), (0.25, 0.0), (0.5, 0.06), (0.52, 0.3), (0.26, 0.46)),
         ((0.26, 0.46), (0.52, 0.52), (0.6, 0.75), (0.42, 0.97), (0.15, 0.98), (0.0, 0.86))),
        (((0.05, 0.02), (0.3, 0.02), (0.58, 0.0)), ((0.58, 0.0), (0.4, 0.2), (0.24, 0.42)),
         ((0.24, 0.42), (0.5, 0.44), (0.62, 0.68), (0.48, 0.94), (0.22, 1.0), (0.02, 0.9))),
    ),
    "4": (
        (((0.2, 0.0), (0.12, 0.3), (0.03, 0.6)), ((0.03, 0.6), (0.35, 0.6), (0.68, 0.57)),
         ((0.5, 0.12), (0.47, 0.55), (0.45, 1.0))),
        (((0.48, 1.0), (0.49, 0.5), (0.5, 0.0)), ((0.5, 0.0), (0.25, 0.35), (0.0, 0.68)),
         ((0.0, 0.68), (0.35, 0.67), (0.7, 0.66))),
    ),
    "5": (
        (((0.14, 0.03), (0.11, 0.22), (0.08, 0.44)),
         ((0.08, 0.44), (0.3, 0.36), (0.56, 0.52), (0.56, 0.8), (0.32, 0.99), (0.02, 0.93)),
         ((0.14, 0.03), (0.35, 0.03), (0.58, 0.0))),
        (((0.56, 0.02), (0.36, 0.03), (0.14, 0.06)), ((0.14, 0.06), (0.06, 0.45)),
         ((0.06, 0.45), (0.32, 0.4), (0.54, 0.58), (0.5, 0.86), (0.28, 0.99), (0.0, 0.94))),
    ),
    "6": (
        (((0.48, 0.0), (0.22, 0.25), (0.05, 0.62), (0.12, 0.92), (0.35, 1.0), (0.56, 0.84),
          (0.52, 0.6), (0.3, 0.54), (0.08, 0.72)),),
        (((0.4, 0.0), (0.12, 0.35), (0.02, 0.7), (0.18, 0.97), (0.44, 0.96), (0.58, 0.75),
          (0.44, 0.56), (0.2, 0.6), (0.06, 0.8)),),
    ),
    "7": (
        (((0.02, 0.04), (0.3, 0.05), (0.62, 0.02)), ((0.62, 0.02), (0.42, 0.45), (0.24, 1.0))),
        (((0.02, 0.06), (0.3, 0.04), (0.6, 0.02)), ((0.6, 0.02), (0.4, 0.5), (0.26, 1.0)),
         ((0.16, 0.52), (0.36, 0.5), (0.58, 0.48))),
    ),
    "8": (
        (((0.52, 0.14), (0.32, 0.0), (0.1, 0.14), (0.16, 0.36), (0.38, 0.5), (0.58, 0.72),
          (0.48, 0.96), (0.2, 0.98), (0.05, 0.78), (0.2, 0.54), (0.44, 0.36), (0.54, 0.16)),),
        (((0.3, 0.48), (0.1, 0.3), (0.16, 0.06), (0.4, 0.0), (0.54, 0.2), (0.34, 0.46),
          (0.08, 0.68), (0.1, 0.94), (0.38, 1.0), (0.58, 0.8), (0.48, 0.58), (0.28, 0.47)),),
    ),
    "9": (
        (((0.54, 0.14), (0.3, 0.0), (0.08, 0.18), (0.12, 0.44), (0.36, 0.48), (0.54, 0.24)),
         ((0.54, 0.14), (0.54, 0.55), (0.48, 1.0))),
        (((0.56, 0.1), (0.3, 0.0), (0.06, 0.2), (0.16, 0.46), (0.42, 0.42), (0.56, 0.12)),
         ((0.56, 0.12), (0.58, 0.5), (0.5, 0.88), (0.26, 1.0), (0.08, 0.92))),
    ),
}  # fmt: skip
"""Digit -> several ways to write it, each a tuple of strokes."""


class Hand(Protocol):
    """Something that writes digits."""

    def write(
        self, label: str, height: int, pen: float, rng: np.random.Generator
    ) -> NDArray[np.uint8]:
        """Return the ink of one digit, ``uint8[h, w]``, 255 on ink.

        Args:
            label: the digit.
            height: of the digit, in pixels.
            pen: width of the strokes, in pixels.
            rng: source of variation.
        """
        ...


class StrokeHand:
    """Writes digits as in ``DIGIT_STROKES``, each time a little differently.

    Args:
        wobble: standard deviation of each point, in heights of the digit.
        broken: probability that a stroke has a gap.
    """

    def __init__(self, wobble: float = 0.022, broken: float = 0.0) -> None:
        self._wobble = wobble
        self._broken = broken

    def write(
        self, label: str, height: int, pen: float, rng: np.random.Generator
    ) -> NDArray[np.uint8]:
        """Return the ink of one digit, ``uint8[h, w]``; see ``Hand``."""
        ways = DIGIT_STROKES[label]
        strokes = ways[int(rng.integers(len(ways)))]
        slant, width, turn = rng.normal(0, 0.1), rng.uniform(0.85, 1.2), rng.normal(0, 0.05)
        bend = np.array([[width, -slant], [np.sin(turn), np.cos(turn)]])
        paths = [_curve(self._moved(stroke, rng)) @ bend.T for stroke in strokes]
        low = np.concatenate(paths).min(0)
        extent = np.concatenate(paths).max(0) - low
        margin = int(np.ceil(pen)) + 2
        # Strokes extend half a pen beyond the path on each side.
        scale = max(height - pen, 4.0) / max(float(extent[1]), 1e-3)
        shape = (
            int(np.ceil(extent[1] * scale)) + 2 * margin,
            int(np.ceil(extent[0] * scale)) + 2 * margin,
        )
        ink = np.zeros(shape, np.uint8)
        for path in paths:
            self._draw_stroke(ink, (path - low) * scale + margin, pen, rng)
        return ink

    def _moved(self, stroke: Stroke, rng: np.random.Generator) -> NDArray[np.float64]:
        points = np.array(stroke)
        return points + rng.normal(0, self._wobble, points.shape)

    def _draw_stroke(
        self,
        ink: NDArray[np.uint8],
        path: NDArray[np.float64],
        pen: float,
        rng: np.random.Generator,
    ) -> None:
        """Draw one stroke on the ink, in place, with a gap by chance."""
        pieces = [path]
        if rng.random() < self._broken and len(path) > 12:
            cut = int(rng.integers(4, len(path) - 6))
            pieces = [path[:cut], path[cut + int(rng.integers(2, 4)) :]]
        for piece in pieces:
            fixed = [np.round(piece * 16).astype(np.int32)]
            cv2.polylines(ink, fixed, False, 255, max(1, round(pen)), cv2.LINE_AA, shift=4)


def _curve(points: NDArray[np.float64], steps: int = 10) -> NDArray[np.float64]:
    """Return a smooth path through points: a Catmull-Rom spline (Catmull and Rom, 1974)."""
    if len(points) < 3:
        return np.linspace(points[0], points[-1], 2 * steps)
    ends = np.concatenate([[2 * points[0] - points[1]], points, [2 * points[-1] - points[-2]]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    path = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        path.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    return np.concatenate([*path, points[-1:]])
