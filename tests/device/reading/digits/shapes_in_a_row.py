"""Shapes for tests: rows of strokes."""

import numpy as np

from device.reading.digits.shapes import Shape

STROKE = np.zeros((28, 28), np.uint8)
STROKE[4:24, 13:15] = 255


def row(rejected: list[bool], heights: list[int], label: int = 7) -> list[Shape]:
    return [
        Shape((60 * i, 0, 30, height), label, 0.9, no, STROKE, score=-3.5)
        for i, (no, height) in enumerate(zip(rejected, heights, strict=True))
    ]
