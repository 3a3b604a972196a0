"""Drawn cells of dot-matrix displays."""

import cv2
import numpy as np

from lenet_edge.data.cell_canvas import CELL_HEIGHT, NONE, Canvas, Drawn, Glyphs, draw_tones
from lenet_edge.data.printed_glyphs import dot_pattern


def dots(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Drawn:
    """Draw a digit of a 5x7 dot matrix; class ``NONE`` is an empty place, or other dots."""
    paper, ink = draw_tones(rng)
    ghost = rng.uniform(0, 0.3) if rng.random() < 0.5 else 0.0
    size = 8  # Pixels of a dot, in the picture that is then scaled.
    pattern = np.zeros((11, 9), np.float32)
    field = pattern[2:9, 2:7]
    if digit != NONE:
        field[:] = dot_pattern(digit, rng.random() < 0.4)
    elif rng.random() < 0.4:
        field[:] = rng.random((7, 5)) < rng.uniform(0.1, 0.6)
    if ghost:
        pattern[2:9, 2:7] = np.maximum(field, ghost)
    if rng.random() < 0.3:
        pattern[10] = rng.random(9) < 0.6  # The next line, or the cursor.
    if rng.random() < 0.15:
        pattern[0] = rng.random(9) < 0.6
    if rng.random() < 0.3:
        pattern[2:9, rng.choice([0, 8])] = rng.random(7) < 0.5  # A neighbour.
    dot = np.zeros((size, size), np.float32)
    gap = int(rng.integers(0, 3))
    if rng.random() < 0.7:
        dot[gap:, gap:] = 1
    else:
        cv2.circle(dot, (size // 2, size // 2), size // 2 - gap // 2, 1.0, cv2.FILLED)
    picture = np.kron(pattern, dot)
    height = CELL_HEIGHT * rng.uniform(0.5, 0.95)
    scale_y = height / (7 * size)
    scale_x = scale_y * rng.uniform(0.7, 1.15)
    x, y = canvas.middle
    matrix = np.array(
        [
            [scale_x, 0, x - scale_x * picture.shape[1] / 2],
            [0, scale_y, y - scale_y * picture.shape[0] / 2],
        ]
    )
    coverage = cv2.warpAffine(picture, matrix, canvas.shape[::-1], flags=cv2.INTER_AREA)
    half = 2.5 * size * scale_x, 3.5 * size * scale_y
    extent = (x - half[0], y - half[1], x + half[0], y + half[1]) if digit != NONE else None
    return Drawn(np.asarray(paper + (ink - paper) * coverage, np.float32), extent)
