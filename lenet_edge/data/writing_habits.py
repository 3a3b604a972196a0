"""Writing habits that MNIST rarely shows: crossed 7s, slashed 0s, 1s with a flag or a foot."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.network.predictor import Images

_SUBPIXEL_BITS = 3
"""OpenCV takes line ends as integers with this many fractional bits: eighths of a pixel."""

InkBounds = tuple[float, float, float, float]
"""Left, top, right and bottom of the ink, in pixels."""


def add_habits(
    images: Images, labels: NDArray[np.uint8], fraction: float, rng: np.random.Generator
) -> None:
    """Draw habits into a random fraction of the 0s, 1s and 7s of ``uint8[N, H, W]``, in place."""
    for label, draw in _HABITS.items():
        of_class = np.flatnonzero(labels == label)
        for index in of_class[rng.random(len(of_class)) < fraction]:
            box = _ink_bounds(images[index])
            if box is not None:
                draw(images[index], box, rng)


def _ink_bounds(image: NDArray[np.uint8]) -> InkBounds | None:
    """Return the bounds of the ink, or None if it is less than 8 rows high."""
    rows, columns = np.flatnonzero(image.max(axis=1) > 64), np.flatnonzero(image.max(axis=0) > 64)
    if len(rows) < 8:
        return None
    return float(columns[0]), float(rows[0]), float(columns[-1]), float(rows[-1])


def _mean_column(image: NDArray[np.uint8], row: float) -> float:
    """Return the mean column of the ink around a row: where a single stroke is."""
    band = image[max(0, round(row) - 1) : round(row) + 2].astype(np.float64).sum(axis=0)
    return float(band @ np.arange(len(band)) / max(1.0, band.sum()))


def _cross_seven(image: NDArray[np.uint8], box: InkBounds, rng: np.random.Generator) -> None:
    left, top, right, bottom = box
    row = top + rng.uniform(0.42, 0.62) * (bottom - top)
    x, reach = _mean_column(image, row), rng.uniform(0.22, 0.38) * max(right - left, 10.0)
    slope = rng.uniform(-0.25, 0.1) * reach
    _draw_line(image, (x - reach, row - slope), (x + reach, row + slope), rng)


def _slash_zero(image: NDArray[np.uint8], box: InkBounds, rng: np.random.Generator) -> None:
    left, top, right, bottom = box
    inset = rng.uniform(-0.1, 0.25)
    dx, dy = inset * (right - left), inset * (bottom - top)
    _draw_line(image, (left + dx, bottom - dy), (right - dx, top + dy), rng)


def _flag_or_foot_one(image: NDArray[np.uint8], box: InkBounds, rng: np.random.Generator) -> None:
    _, top, _, bottom = box
    height = bottom - top
    if height < 12:
        return
    flag, foot = ((True, False), (False, True), (True, True))[rng.integers(3)]
    if flag:
        x, reach = _mean_column(image, top + 1), rng.uniform(0.2, 0.4) * height
        _draw_line(image, (x, top + 1), (x - reach, top + rng.uniform(0.6, 1.1) * reach), rng)
    if foot:
        x, reach = _mean_column(image, bottom - 1), rng.uniform(0.15, 0.3) * height
        _draw_line(image, (x - reach, bottom - 0.5), (x + reach, bottom - 0.5), rng)


_HABITS: dict[int, Callable[[NDArray[np.uint8], InkBounds, np.random.Generator], None]] = {
    0: _slash_zero,
    1: _flag_or_foot_one,
    7: _cross_seven,
}


def _draw_line(
    image: NDArray[np.uint8],
    start: tuple[float, float],
    end: tuple[float, float],
    rng: np.random.Generator,
) -> None:
    """Draw an anti-aliased stroke over the ink, about as bright and wide as a pen's."""
    scale = 1 << _SUBPIXEL_BITS
    ends = [tuple(round(value * scale) for value in point) for point in (start, end)]
    stroke = np.zeros_like(image)
    cv2.line(
        stroke,
        ends[0],
        ends[1],
        int(rng.integers(190, 256)),
        thickness=int(rng.integers(1, 4)),
        lineType=cv2.LINE_AA,
        shift=_SUBPIXEL_BITS,
    )
    np.maximum(image, stroke, out=image)
