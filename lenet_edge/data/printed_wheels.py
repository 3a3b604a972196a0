"""Drawn cells of counters: wheels that turn, their windows, and what lies beside them."""

from typing import Final

import cv2
import numpy as np

from lenet_edge.data.cell_canvas import (
    CELL_HEIGHT,
    MARGIN,
    NONE,
    Canvas,
    Drawn,
    Face,
    Glyphs,
    draw_strokes,
    draw_tones,
    extent_of,
    place_glyph,
)
from lenet_edge.data.drum import draw_wheel
from lenet_edge.data.printed_glyphs import HEIGHT, WIDTH

_TURN_WHOLE: Final = 0.16  # A wheel turned by less of its pitch than this still shows its digit.
_TURN_BETWEEN: Final = 0.24  # One turned by more may show no digit; see _draw_between.
_HIGHEST_WINDOW: Final = 0.58  # Half of the highest window that a crop shows, in heights of a cell.
_LOWEST_WINDOW: Final = 0.46  # The same of the lowest.
_CUT: Final = 0.12  # Part of a digit without which nobody takes it for a whole one.
_SEEN: Final = 0.06  # Part of a second digit that shows that a wheel stands between two.


def wheel(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Drawn:
    """Draw a counter wheel; class ``NONE`` is a wheel between two digits, or an empty window."""
    paper, ink = draw_tones(rng)
    height = CELL_HEIGHT * rng.uniform(0.5, 0.92)
    width = height * WIDTH / HEIGHT * rng.uniform(0.62, 1.2)
    pitch = max(height * rng.uniform(1.08, 1.9), CELL_HEIGHT * rng.uniform(0.8, 1.3))
    between = digit == NONE
    if between:
        digit = int(rng.integers(10))
        if pitch > 1.25 * CELL_HEIGHT and rng.random() < 0.5:
            pitch = max(1.08 * height, CELL_HEIGHT * rng.uniform(0.9, 1.2))
        turned = _draw_between(height, pitch, rng)
    else:
        near = _TURN_WHOLE if rng.random() < 0.5 else 0.04
        turned = rng.uniform(-near, near)
    x, y = canvas.middle
    tilt = rng.uniform(-0.12, 0.12) if rng.random() < 0.3 else 0.0
    change = draw_strokes(font[8], rng)

    def draw(shown: int, below: float) -> Face:
        return place_glyph(canvas, change(font[shown]), x, y + below, width, height, tilt)

    reach = CELL_HEIGHT / 2 + MARGIN + height / 2
    coverage = draw_wheel(digit, turned, pitch, reach, draw)
    extent = None if between else extent_of(draw(digit, -turned * pitch))
    if rng.random() < 0.25:
        coverage *= _worn(canvas, rng)
    face = paper + (ink - paper) * coverage
    rows = (np.arange(canvas.shape[0]) - y) / (CELL_HEIGHT / 2)
    curve = rng.uniform(0, 0.5)
    face *= (1 - curve * np.clip(np.abs(rows + rng.uniform(-0.4, 0.4)), 0, 1.4) ** 2)[:, None]
    face = _sides(face, canvas, rng)
    if rng.random() < 0.75:
        face = _window(face, canvas, paper, rng)
    return Drawn(face, extent)


def _draw_between(height: float, pitch: float, rng: np.random.Generator) -> float:
    """Draw how far a wheel has turned whose window shows no digit alone and whole.

    However a crop is aimed, the nearer digit is cut off, or a part of the other is seen too. So a
    wheel with small digits far apart counts as one between two only near the middle of its way.
    """
    while True:
        turned = rng.uniform(_TURN_BETWEEN, 1 - _TURN_BETWEEN)
        near, far = pitch * min(turned, 1 - turned), pitch * max(turned, 1 - turned)
        cut = near >= _HIGHEST_WINDOW * CELL_HEIGHT - (0.5 - _CUT) * height
        both = far <= _LOWEST_WINDOW * CELL_HEIGHT + (0.5 - _SEEN) * height
        if cut or both:
            return turned


def _sides(face: Face, canvas: Canvas, rng: np.random.Generator) -> Face:
    """Draw what lies beside a wheel: a gap, teeth, or a part of its neighbours."""
    tone, teeth = rng.uniform(0, 1), rng.random() < 0.3
    for side in (-1, 1):
        if rng.random() < 0.45:
            continue
        edge = canvas.middle[0] + side * canvas.cell_width * rng.uniform(0.38, 0.62)
        width = rng.uniform(1, 7)
        left, right = sorted((edge, edge + side * width))
        columns = slice(max(0, round(left)), max(0, round(right)))
        if teeth:
            period, shift = rng.integers(8, 24), rng.integers(24)
            rows = (np.arange(len(face)) + shift) % period < period // 2
            face[rows, columns] = tone
        else:
            face[:, columns] = tone
    return face


def _window(face: Face, canvas: Canvas, paper: float, rng: np.random.Generator) -> Face:
    """Draw a bezel around the window, with a shadow or a bright edge."""
    bezel = np.clip(paper + rng.uniform(-0.7, 0.7), 0, 1) if rng.random() < 0.7 else paper
    reach = rng.uniform(0.44, 0.62, 4) * [CELL_HEIGHT, CELL_HEIGHT, *[canvas.cell_width] * 2]
    x, y = canvas.middle
    top, bottom = max(0, round(y - reach[0])), round(y + reach[1])
    left, right = max(0, round(x - reach[2])), round(x + reach[3])
    inside = face[top:bottom, left:right].copy()
    shadow = rng.uniform(0, 0.7)
    depth = int(rng.integers(1, 9))
    fall = 1 - shadow * np.linspace(1, 0, depth)
    if rng.random() < 0.6:
        inside[:depth] *= fall[: len(inside[:depth]), None]
    if rng.random() < 0.5:
        inside[:, :depth] *= fall[None, : inside[:, :depth].shape[1]]
    whole = rng.random() < 0.5
    framed = np.full_like(face, bezel)
    framed[top:bottom, left:right] = inside
    if whole:
        return framed
    # Only above and below: the window of several wheels.
    face[:top], face[bottom:] = bezel, bezel
    return face


def _worn(canvas: Canvas, rng: np.random.Generator) -> Face:
    """Draw how much of the ink is left, as patches: ``float32`` in [0, 1]."""
    coarse = rng.random((int(rng.integers(4, 14)), int(rng.integers(3, 10)))).astype(np.float32)
    patches = cv2.resize(coarse, canvas.shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(rng.uniform(0.5, 1.2) + patches, 0, 1), np.float32)
