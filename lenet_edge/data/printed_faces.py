"""What a cell of a meter or display looks like, before any camera: one function per style.

A face is ``float32[H, W]`` in [0, 1], drawn with room around the cell, so that a crop may be off.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.printed_glyphs import HEIGHT, WIDTH, dot_pattern

CELL_HEIGHT: Final = 56
"""Height in pixels of a cell in its face."""

MARGIN: Final = 16
"""Pixels around a cell that are drawn as well."""

NONE: Final = 10
"""The class of cells without a whole digit."""

_TURN_WHOLE: Final = 0.16  # A wheel turned by less of its pitch than this still shows its digit.
_TURN_BETWEEN: Final = 0.24  # One turned by more shows no digit; nothing in between is drawn.

Face = NDArray[np.float32]
Glyphs = NDArray[np.uint8]
"""``uint8[10, HEIGHT, WIDTH]``: the digits of one font."""


@dataclass(frozen=True)
class Canvas:
    """The size of a face, and where its cell lies: ``MARGIN`` from every side."""

    cell_width: int

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the whole face."""
        return CELL_HEIGHT + 2 * MARGIN, self.cell_width + 2 * MARGIN

    @property
    def middle(self) -> tuple[float, float]:
        """X and y of the cell's centre."""
        return self.shape[1] / 2 - 0.5, self.shape[0] / 2 - 0.5


def _tones(rng: np.random.Generator) -> tuple[float, float]:
    """Draw the tones of background and ink: white on black, black on white, or faint."""
    contrast = rng.uniform(0.12, 0.9) if rng.random() < 0.6 else rng.uniform(0.05, 0.3)
    dark = rng.uniform(0, 1 - contrast)
    tones = (dark, dark + contrast)
    return tones if rng.random() < 0.6 else tones[::-1]


def _place(
    canvas: Canvas, glyph: Glyphs, x: float, y: float, width: float, height: float, tilt: float
) -> Face:
    """Draw one bitmap with its middle at (x, y), ``float32`` of the canvas's size in [0, 1].

    ``width`` and ``height`` are those of the whole bitmap, in pixels of the canvas.
    """
    sx, sy = width / WIDTH, height / HEIGHT
    matrix = np.array(
        [[sx, tilt * sy, x - sx * WIDTH / 2 - tilt * sy * HEIGHT / 2], [0, sy, y - sy * HEIGHT / 2]]
    )
    size = (canvas.shape[1], canvas.shape[0])
    drawn = cv2.warpAffine(glyph, matrix, size, flags=cv2.INTER_LINEAR)
    return np.asarray(drawn, np.float32) / np.float32(255)


def _strokes(glyph: Glyphs, rng: np.random.Generator) -> Callable[[Glyphs], Glyphs]:
    """Choose how much bolder or lighter a font's strokes become."""
    ink = float(np.count_nonzero(glyph)) / glyph.size
    change = int(rng.integers(-2, 4))
    if change == 0 or (change < 0 and ink < 0.2):
        return lambda picture: picture
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (abs(change) + 1, abs(change) + 1))
    method = cv2.dilate if change > 0 else cv2.erode
    return lambda picture: np.asarray(method(picture, kernel), np.uint8)


def wheel(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Face:
    """Draw a counter wheel; class ``NONE`` is a wheel between two digits, or an empty window."""
    paper, ink = _tones(rng)
    height = CELL_HEIGHT * rng.uniform(0.5, 0.92)
    width = height * WIDTH / HEIGHT * rng.uniform(0.62, 1.2)
    pitch = max(height * rng.uniform(1.08, 1.9), CELL_HEIGHT * rng.uniform(0.8, 1.3))
    between = digit == NONE
    if between:
        digit = int(rng.integers(10))
        turned = rng.uniform(_TURN_BETWEEN, 1 - _TURN_BETWEEN)
        if pitch > 1.25 * CELL_HEIGHT and rng.random() < 0.5:
            pitch = CELL_HEIGHT * rng.uniform(0.9, 1.2)
    else:
        near = _TURN_WHOLE if rng.random() < 0.5 else 0.04
        turned = rng.uniform(-near, near)
    x, y = canvas.middle
    tilt = rng.uniform(-0.12, 0.12) if rng.random() < 0.3 else 0.0
    change = _strokes(font[8], rng)
    coverage = np.zeros(canvas.shape, np.float32)
    for step in (-2, -1, 0, 1, 2):
        at = y + (step - turned) * pitch
        if abs(at - y) < CELL_HEIGHT / 2 + MARGIN + height / 2:
            shape = change(font[(digit + step) % 10])
            coverage = np.maximum(coverage, _place(canvas, shape, x, at, width, height, tilt))
    if rng.random() < 0.25:
        coverage *= _worn(canvas, rng)
    face = paper + (ink - paper) * coverage
    rows = (np.arange(canvas.shape[0]) - y) / (CELL_HEIGHT / 2)
    curve = rng.uniform(0, 0.5)
    face *= (1 - curve * np.clip(np.abs(rows + rng.uniform(-0.4, 0.4)), 0, 1.4) ** 2)[:, None]
    face = _sides(face, canvas, rng)
    return _window(face, canvas, paper, rng) if rng.random() < 0.75 else face


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


_LIT: Final = (
    "abcdef",
    "bc",
    "abged",
    "abgcd",
    "fgbc",
    "afgcd",
    "afgedc",
    "abc",
    "abcdefg",
    "abcdfg",
)
_OTHER_LIT: Final = {6: "fgedc", 9: "abcfg", 7: "abcf"}


def segments(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Face:
    """Draw seven segments of an LCD; class ``NONE`` is an empty place, or not one digit."""
    return _seven_segments(digit, canvas, rng, lit_background=False)


def glowing_segments(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Face:
    """Draw seven glowing segments of an LED or vacuum fluorescent display, with bloom."""
    face = _seven_segments(digit, canvas, rng, lit_background=True)
    bloom = cv2.GaussianBlur(face, (0, 0), rng.uniform(2, 6))
    return np.asarray(np.clip(face + rng.uniform(0.2, 1.2) * bloom, 0, 1), np.float32)


def _seven_segments(
    digit: int, canvas: Canvas, rng: np.random.Generator, *, lit_background: bool
) -> Face:
    ghost = rng.uniform(0, 0.35) if rng.random() < 0.5 else 0.0
    if lit_background:
        paper, ink = rng.uniform(0, 0.15), rng.uniform(0.6, 1)
        ghost *= 0.5
    else:
        paper, ink = _tones(rng)
    lit = _lit_segments(digit, rng)
    height = CELL_HEIGHT * rng.uniform(0.5, 0.95)
    width = height * rng.uniform(0.38, 0.66)
    thick = height * rng.uniform(0.07, 0.19)
    slant = rng.uniform(-0.02, 0.2)
    x, y = canvas.middle
    x += rng.uniform(-0.1, 0.1) * canvas.cell_width
    gap = rng.uniform(0, 0.35) * thick
    point = rng.choice([0.0, 0.6, 1.0], p=[0.7, 0.1, 0.2])
    coverage = np.zeros(canvas.shape, np.uint8)
    for name, corners in _segment_shapes(width, height, thick, gap, rng).items():
        level = 1.0 if name in lit else ghost
        if level:
            _fill(coverage, corners, slant, (x, y), round(255 * level))
    if point:
        at = (width / 2 + thick * rng.uniform(0.8, 1.6), height / 2 - thick / 2)
        square = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * thick * 0.5 + at
        _fill(coverage, square, slant, (x, y), round(255 * point))
    soft = coverage.astype(np.float32) / 255
    if rng.random() < 0.3:  # The shadow that an LCD casts on its reflector.
        moved = np.roll(soft, tuple(rng.integers(-2, 4, 2)), (0, 1))
        soft = np.maximum(soft, rng.uniform(0.1, 0.45) * moved)
    return (paper + (ink - paper) * soft).astype(np.float32)


def _lit_segments(digit: int, rng: np.random.Generator) -> str:
    if digit != NONE:
        other = _OTHER_LIT.get(digit)
        return other if other and rng.random() < 0.15 else _LIT[digit]
    if rng.random() < 0.6:
        return ""
    known = {frozenset(text) for text in (*_LIT, *_OTHER_LIT.values())}
    while True:
        some = "".join(name for name in "abcdefg" if rng.random() < 0.4)
        # A segment more or less is a digit with a fault; only what is far from all is none.
        if all(len(known_set ^ set(some)) > 1 for known_set in known):
            return some


def _segment_shapes(
    width: float, height: float, thick: float, gap: float, rng: np.random.Generator
) -> dict[str, NDArray[np.float64]]:
    """Return the corners of each segment around the middle of the digit, ``float64[n, 2]``."""
    half_w, half_h, t = width / 2 - thick / 2, height / 2 - thick / 2, thick / 2
    bevel = t * rng.choice([0.15, 0.6, 1.0])

    def bar(x0: float, y0: float, x1: float, y1: float) -> NDArray[np.float64]:
        along = np.array([x1 - x0, y1 - y0])
        along /= np.hypot(*along)
        across = np.array([-along[1], along[0]]) * t
        start, end = np.array([x0, y0]) + along * gap, np.array([x1, y1]) - along * gap
        cut = along * bevel
        outer = along * (t - bevel) * 0.5
        return np.array(
            [
                start - outer,
                start + cut - outer + across,
                end - cut + outer + across,
                end + outer,
                end - cut + outer - across,
                start + cut - outer - across,
            ]
        )

    return {
        "a": bar(-half_w, -half_h, half_w, -half_h),
        "b": bar(half_w, -half_h, half_w, 0),
        "c": bar(half_w, 0, half_w, half_h),
        "d": bar(-half_w, half_h, half_w, half_h),
        "e": bar(-half_w, 0, -half_w, half_h),
        "f": bar(-half_w, -half_h, -half_w, 0),
        "g": bar(-half_w, 0, half_w, 0),
    }


def _fill(
    coverage: NDArray[np.uint8],
    corners: NDArray[np.float64],
    slant: float,
    middle: tuple[float, float],
    level: int,
) -> None:
    places = corners.copy()
    places[:, 0] -= slant * places[:, 1]
    fixed = np.round((places + middle) * 16).astype(np.int32)
    cv2.fillPoly(coverage, [fixed], level, cv2.LINE_AA, 4)


def dots(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Face:
    """Draw a digit of a 5x7 dot matrix; class ``NONE`` is an empty place, or other dots."""
    paper, ink = _tones(rng)
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
    return np.asarray(paper + (ink - paper) * coverage, np.float32)


def printed(digit: int, font: Glyphs, canvas: Canvas, rng: np.random.Generator) -> Face:
    """Draw a digit that is printed, enamelled or embossed; ``NONE`` is bare, or half a digit."""
    paper, ink = _tones(rng)
    height = CELL_HEIGHT * rng.uniform(0.5, 0.95)
    width = height * WIDTH / HEIGHT * rng.uniform(0.65, 1.2)
    x, y = canvas.middle
    shape = font[digit % 10]
    if digit == NONE:
        if rng.random() < 0.5:
            return np.full(canvas.shape, paper, np.float32)
        shape = font[rng.integers(10)]
        if rng.random() < 0.5:
            x += rng.choice([-1, 1]) * canvas.cell_width * rng.uniform(0.55, 0.8)
        else:
            y += rng.choice([-1, 1]) * CELL_HEIGHT * rng.uniform(0.5, 0.8)
    tilt = rng.uniform(-0.2, 0.2) if rng.random() < 0.4 else 0.0
    coverage = _place(canvas, _strokes(font[8], rng)(shape), x, y, width, height, tilt)
    face = paper + (ink - paper) * coverage
    if rng.random() < 0.3:  # Embossed: light from one side.
        relief = coverage - np.roll(coverage, tuple(rng.choice([-2, -1, 1, 2], 2)), (0, 1))
        face += rng.uniform(0.2, 0.6) * relief
    if rng.random() < 0.3:  # An enamel plate with its border.
        box = np.array([canvas.cell_width, CELL_HEIGHT]) * rng.uniform(0.45, 0.6)
        start = np.round(np.array([x, y]) - box).astype(int).tolist()
        end = np.round(np.array([x, y]) + box).astype(int).tolist()
        cv2.rectangle(face, start, end, float(ink), int(rng.integers(1, 4)), cv2.LINE_AA)
    return np.asarray(np.clip(face, 0, 1), np.float32)


STYLES: Final[dict[str, Callable[[int, Glyphs, Canvas, np.random.Generator], Face]]] = {
    "wheels": wheel,
    "lcd": segments,
    "led": glowing_segments,
    "print": printed,
    "dots": dots,
}
"""Name of a style -> what draws one of its cells."""
