"""Inputs that reveal differences between two forms of a network which test images may not."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.predictor import Images

Pixels = NDArray[Any]


def adversarial_images(filters: Pixels | None = None, seed: int = 0) -> Images:
    """Return ``uint8[N, 28, 28]`` images that drive every layer to the ends of its range.

    They are: every constant image, every single white pixel, checkerboards, ramps, several kinds of
    noise, and, if the first layer's ``filters`` (``[out, height, width, 1]``) are given, tilings of
    each filter's sign, which give its largest and smallest outputs. They are shuffled, so that the
    first few are of all kinds.
    """
    rng = np.random.default_rng(seed)
    parts = [
        np.broadcast_to(np.arange(256)[:, None, None], (256, SIZE, SIZE)),
        255 * np.eye(SIZE * SIZE).reshape(-1, SIZE, SIZE),
        _patterns(),
        rng.integers(0, 256, (200, SIZE, SIZE)),
        255 * rng.integers(0, 2, (100, SIZE, SIZE)),
        255 * (rng.random((100, SIZE, SIZE)) < rng.random((100, 1, 1))),
    ]
    if filters is not None:
        parts.append(_tilings(filters[..., 0]))
    images = np.concatenate([np.asarray(part).astype(np.uint8) for part in parts])
    return images[rng.permutation(len(images))]


def _patterns() -> Pixels:
    """Return checkerboards of several sizes, stripes, edges and ramps, each with its inverse."""
    y, x = np.mgrid[:SIZE, :SIZE]
    patterns = [255 * ((y // size + x // size) % 2) for size in (1, 2, 3, 5, 7, 14)]
    patterns += [255 * (axis // size % 2) for axis in (y, x) for size in (1, 2, 5, 14)]
    patterns += [9 * y, 9 * x, (9 * (y + x)) % 256, 255 * (y == x), 255 * (y > x)]
    images = np.stack(patterns)
    return np.concatenate([images, 255 - images])


def _tilings(filters: Pixels) -> Pixels:
    """Tile each filter's sign over an image, with every offset, and add the inverse images."""
    height, width = filters.shape[1:]
    repeats = (SIZE // height + 2, SIZE // width + 2)
    tiles = [
        np.tile(255 * (weights > 0), repeats)[top : top + SIZE, left : left + SIZE]
        for weights in filters
        for top in range(height)
        for left in range(width)
    ]
    images = np.stack(tiles)
    return np.concatenate([images, 255 - images])
