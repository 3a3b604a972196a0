"""Draw folders of labelled pictures for the tests."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

SIGNS = {"stop": (40, 40, 200), "go": (60, 180, 60), "yield": (40, 200, 220)}
"""Label -> colour of a sign, in blue, green and red."""


def save(path: Path, picture: NDArray[np.uint8]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture)
    return path


def draw_signs(folder: Path, count: int = 12, size: int = 32, seed: int = 0) -> Path:
    """Draw ``count`` coloured signs of each of ``SIGNS`` on backgrounds that are not plain."""
    rng = np.random.default_rng(seed)
    for label, colour in SIGNS.items():
        for index in range(count):
            picture = rng.integers(0, 255, (size // 4, size // 4, 3), np.uint8)
            picture = cv2.resize(picture, (size, size), interpolation=cv2.INTER_NEAREST)
            shade = tuple(int(c) for c in np.clip(colour + rng.integers(-25, 25, 3), 0, 255))
            x, y, radius = (int(value * size) for value in rng.uniform(0.35, 0.4, 3))
            if label == "stop":
                cv2.circle(picture, (x, y), radius, shade, -1)
            elif label == "go":
                cv2.rectangle(
                    picture, (x - radius, y - radius), (x + radius, y + radius), shade, -1
                )
            else:
                corners = [[x - radius, y - radius], [x + radius, y - radius], [x, y + radius]]
                cv2.fillPoly(picture, [np.array(corners, np.int32)], shade)
            save(folder / label / f"{index:03}.png", picture)
    return folder


def draw_letters(
    folder: Path, labels: Sequence[str], count: int = 12, size: int = 48, seed: int = 0
) -> Path:
    """Draw ``count`` dark letters on bright paper for each label."""
    rng = np.random.default_rng(seed)
    for label in labels:
        for index in range(count):
            picture = np.full((size, size), 225, np.uint8)
            x, y = (int(value * size) for value in rng.uniform((0.2, 0.7), (0.3, 0.8)))
            scale = size / 40 * float(rng.uniform(0.9, 1.1))
            ink = int(rng.integers(20, 70))
            cv2.putText(picture, label, (x, y), 0, scale, ink, 2, cv2.LINE_AA)
            save(folder / label / f"{index:03}.png", picture)
    return folder


def draw_clothes(folder: Path, count: int = 40, size: int = 28, seed: int = 0) -> Path:
    """Draw grey shapes with patterns, ``count`` of each of ten labels, as Fashion-MNIST's are.

    A label is one of five outlines with one of two patterns, so that a network must see both.
    """
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:size, :size] / size - 0.5
    for label in range(10):
        outline, is_striped = label % 5, label >= 5
        for index in range(count):
            x, y, scale, tilt = rng.uniform((-0.06, -0.06, 0.9, -0.2), (0.06, 0.06, 1.1, 0.2))
            u, v = (columns - x + tilt * rows) / scale, (rows - y) / scale
            inside = [
                (abs(u) < 0.2) & (abs(v) < 0.42),
                (abs(u) < 0.42) & (abs(v) < 0.2),
                np.hypot(u, v) < 0.36,
                abs(u) < 0.2 + 0.4 * v,
                (abs(u) < 0.42) & (abs(v) < 0.42) & ((abs(u) > 0.16) | (v < -0.1)),
            ][outline]
            cloth = rng.uniform(110, 220) + rng.normal(0, 12, (size, size))
            stripes = np.where(np.sin(2 * np.pi * 5 * v + rng.uniform(0, 6)) > 0, 70, 0)
            picture = np.where(inside, cloth - stripes * is_striped, 0)
            pixels = np.clip(picture, 0, 255).astype(np.uint8)
            save(folder / f"{label}" / f"{index:03}.png", pixels)
    return folder
