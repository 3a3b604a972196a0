"""What a cell of a meter or display looks like, before any camera: one function per style."""

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np

from lenet_edge.data.cell_canvas import (
    CELL_HEIGHT,
    NONE,
    Canvas,
    Drawn,
    Glyphs,
    draw_strokes,
    draw_tones,
    extent_of,
    place_glyph,
)
from lenet_edge.data.printed_dots import dots
from lenet_edge.data.printed_glyphs import HEIGHT, WIDTH
from lenet_edge.data.printed_segments import glowing_segments, segments
from lenet_edge.data.printed_wheels import wheel


def printed(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Drawn:
    """Draw a digit that is printed, enamelled or embossed; ``NONE`` is bare, or half a digit."""
    paper, ink = draw_tones(rng)
    height = CELL_HEIGHT * rng.uniform(0.5, 0.95)
    width = height * WIDTH / HEIGHT * rng.uniform(0.65, 1.2)
    x, y = canvas.middle
    shape = font[digit % 10]
    if digit == NONE:
        if rng.random() < 0.5:
            return Drawn(np.full(canvas.shape, paper, np.float32))
        shape = font[rng.integers(10)]
        if rng.random() < 0.5:
            x += rng.choice([-1, 1]) * canvas.cell_width * rng.uniform(0.75, 1.0)
        else:
            y += rng.choice([-1, 1]) * CELL_HEIGHT * rng.uniform(0.62, 0.85)
    tilt = rng.uniform(-0.2, 0.2) if rng.random() < 0.4 else 0.0
    coverage = place_glyph(canvas, draw_strokes(font[8], rng)(shape), x, y, width, height, tilt)
    face = paper + (ink - paper) * coverage
    if rng.random() < 0.3:  # Embossed: light from one side.
        relief = coverage - np.roll(coverage, tuple(rng.choice([-2, -1, 1, 2], 2)), (0, 1))
        face += rng.uniform(0.2, 0.6) * relief
    if rng.random() < 0.3:  # An enamel plate with its border.
        box = np.array([canvas.cell_width, CELL_HEIGHT]) * rng.uniform(0.45, 0.6)
        start = np.round(np.array([x, y]) - box).astype(int).tolist()
        end = np.round(np.array([x, y]) + box).astype(int).tolist()
        cv2.rectangle(face, start, end, float(ink), int(rng.integers(1, 4)), cv2.LINE_AA)
    extent = extent_of(coverage) if digit != NONE else None
    return Drawn(np.asarray(np.clip(face, 0, 1), np.float32), extent)


STYLES: Final[dict[str, Callable[[int, Glyphs, Canvas, np.random.Generator], Drawn]]] = {
    "wheels": wheel,
    "lcd": segments,
    "led": glowing_segments,
    "print": printed,
    "dots": dots,
}
"""Name of a style -> what draws one of its cells."""
