"""Inputs that reveal differences between two forms of a network which test images may not."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.predictor import Images

Pixels = NDArray[Any]


def adversarial_images(
    filters: Pixels | None = None, seed: int = 0, shape: tuple[int, ...] = (SIZE, SIZE)
) -> Images:
    """Return ``uint8[N, *shape]`` images that drive every layer to the ends of its range.

    ``shape`` is ``(height, width)`` or ``(height, width, channels)``.

    They are: every constant image, every single white pixel, checkerboards, ramps, several kinds of
    noise, and, if the first layer's ``filters`` (``[out, height, width, channels]``) are given,
    tilings of each filter's sign, which give its largest and smallest outputs. They are shuffled,
    so that the first few are of all kinds.
    """
    rng = np.random.default_rng(seed)
    height, width, *channels = shape
    ones = (1,) * len(shape)
    parts = [
        np.broadcast_to(np.arange(256).reshape(-1, *ones), (256, *shape)),
        _in_channels(255 * np.eye(height * width).reshape(-1, height, width), channels),
        _in_channels(_patterns(height, width), channels),
        rng.integers(0, 256, (200, *shape)),
        255 * rng.integers(0, 2, (100, *shape)),
        255 * (rng.random((100, *shape)) < rng.random((100, *ones))),
    ]
    if filters is not None:
        parts.append(_tilings(filters if channels else filters[..., 0], height, width))
    images = np.concatenate([np.asarray(part).astype(np.uint8) for part in parts])
    return images[rng.permutation(len(images))]


def _in_channels(images: Pixels, channels: list[int]) -> Pixels:
    """Repeat grey images ``[N, H, W]`` for every channel, if there are any."""
    return np.repeat(images[..., None], channels[0], axis=-1) if channels else images


def _patterns(height: int, width: int) -> Pixels:
    """Return checkerboards of several sizes, stripes, edges and ramps, each with its inverse."""
    y, x = np.mgrid[:height, :width]
    patterns = [255 * ((y // size + x // size) % 2) for size in (1, 2, 3, 5, 7, 14)]
    patterns += [255 * (axis // size % 2) for axis in (y, x) for size in (1, 2, 5, 14)]
    patterns += [(9 * y) % 256, (9 * x) % 256, (9 * (y + x)) % 256, 255 * (y == x), 255 * (y > x)]
    images = np.stack(patterns)
    return np.concatenate([images, 255 - images])


def _tilings(filters: Pixels, rows: int, columns: int) -> Pixels:
    """Tile each filter's sign over an image, with every offset, and add the inverse images."""
    height, width = filters.shape[1:3]
    repeats = (rows // height + 2, columns // width + 2, 1)[: filters.ndim - 1]
    tiles = [
        np.tile(255 * (weights > 0), repeats)[top : top + rows, left : left + columns]
        for weights in filters
        for top in range(height)
        for left in range(width)
    ]
    images = np.stack(tiles)
    return np.concatenate([images, 255 - images])
