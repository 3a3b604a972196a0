"""Cut-outs: what a reader cuts out of pictures in which nobody has written.

Grain, hatching and brickwork, things that lie about, and the parts of print and of printed boxes
have strokes as dark as a pen's. A small picture of them is drawn, its ink is found by contrast with
what is around it, and one connected piece is brought to MNIST's layout by the reader's own
``normalize_digit``.

Pieces that a careful reader could take for a digit are left out: narrow ones (1), and ones with a
large hole or two (0, 6, 8, 9), unless they were drawn with corners that no hand gives a 0. Of bars
and rings, ``cut_lookalike`` gives examples that a network may be half sure of.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.normalization import normalize_digit
from lenet_edge.core.geometry import ink_box
from lenet_edge.data.pen_strokes import DigitImage, Polyline, round_corners

Drawing = NDArray[np.float32]
"""``float32[SIDE, SIDE]``, dark things on a light ground, about 0 to 1."""

Shape = NDArray[np.uint8]
"""``uint8[h, w]``, 1 where a piece is and 0 around it."""

SIDE = 72
"""Width and height, in pixels, of the picture that a piece is cut out of."""

MIN_PIECE_PX = 12
"""Pixels of the longer side of a piece; a reader takes smaller ones for specks."""

MAX_NARROW = 0.45
"""Width over height of the narrow pieces that are left out, because they could be a 1."""

MAX_ROD_RATIO = 0.25
"""Deviation across over deviation along a rod; a rod that does not lie down could be a 1."""

LYING_RAD = 1.05
"""Angle from the vertical, in radians, from which a rod lies: no 1 leans by 60 degrees."""

MIN_HOLE_SHARE = 0.02
"""Area of a hole, over that of the piece's box, from which it may be the hole of a 0, 6, 8 or 9."""

MAX_RING = 1.15
"""Width over height of a ring that could be a 0."""

RING_HOLE_SHARE = 0.15
"""Area of the hole of a ring, over that of its box."""

_EDGE = 0.42  # Fraction of the strongest contrast at which a piece ends, as in the reader.
_MAX_TRIES = 30  # Drawings without a suitable piece; more than three in a row are rare.
_MIN_CONTRAST = 0.02  # Of weaker drawings, only rounding would be cut out.


def cut_texture(rng: np.random.Generator) -> DigitImage:
    """Cut a piece out of grain, hatching, brickwork or a weave."""
    return _cut_out(_texture, rng)


def cut_thing(rng: np.random.Generator) -> DigitImage:
    """Cut a piece out of things that lie about: plates, boxes, cables, leaves, faces."""
    return _cut_out(_things, rng)


def cut_print(rng: np.random.Generator) -> DigitImage:
    """Cut a piece out of words, boxes, rules and their crossings, which the cut may go through."""
    return _cut_out(_print, rng)


def draw_frame(rng: np.random.Generator) -> DigitImage:
    """Draw the outline of a triangle or a box that is not upright, or of two that cross."""
    corners = int(rng.integers(3, 5))
    canvas = np.zeros((SIDE, SIDE), np.uint8)
    for _ in range(1 + int(rng.random() < 0.3)):
        turn, flat = rng.uniform(0.2, np.pi / 2 - 0.2), rng.uniform(0.45, 1.0)
        angles = turn + 2 * np.pi * (np.arange(corners) + 0.5) / corners
        cos, sin = np.cos(turn), np.sin(turn)
        shape = np.column_stack([np.cos(angles), flat * np.sin(angles)])
        shape = shape @ np.array([[cos, sin], [-sin, cos]]) * rng.uniform(14, 26)
        shape += SIDE / 2 + rng.uniform(-4, 4, 2)
        pen = int(rng.integers(1, 7))
        cv2.polylines(canvas, [shape.round().astype(np.int32)], True, 255, pen, cv2.LINE_AA)
    return np.asarray(normalize_digit(canvas), np.uint8)


def cut_lookalike(rng: np.random.Generator) -> tuple[DigitImage, int]:
    """Cut out a bar, which could be a 1, or a ring, which could be a 0; return also that digit."""
    for _ in range(_MAX_TRIES):
        digit = int(rng.integers(2))
        draw = (_texture, _things, _print)[int(rng.integers(3))] if digit else _outlines
        piece = _find_piece(draw(rng), is_bar if digit else is_ring, rng)
        if piece is not None:
            return piece, digit
    return draw_frame(rng), 0


def _cut_out(
    draw: Callable[[np.random.Generator], Drawing], rng: np.random.Generator
) -> DigitImage:
    """Draw until a piece is found that could not be a digit; return it in MNIST's layout."""
    for _ in range(_MAX_TRIES):
        piece = _find_piece(draw(rng), lambda shape: not could_be_digit(shape), rng)
        if piece is not None:
            return piece
    return draw_frame(rng)


def _find_piece(
    picture: Drawing, is_wanted: Callable[[Shape], bool], rng: np.random.Generator
) -> DigitImage | None:
    """Return one connected piece of ink of a wanted shape, laid out; None if there is none."""
    picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.5, 1.5)), np.float32)
    ground = cv2.GaussianBlur(picture, (0, 0), rng.uniform(5, 16))
    contrast = (ground - picture) * (1 if rng.random() < 0.7 else -1)
    strongest = float(contrast.max())
    if strongest < _MIN_CONTRAST:
        return None
    mask = (contrast > strongest * _EDGE * rng.uniform(0.5, 1.0)).astype(np.uint8)
    count, pieces, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    for piece in rng.permutation(np.arange(1, count)):
        x, y, width, height, _ = boxes[piece]
        inside = np.s_[y : y + height, x : x + width]
        shape = (pieces[inside] == piece).astype(np.uint8)
        if max(width, height) >= MIN_PIECE_PX and is_wanted(shape):
            ink = np.clip(255 * contrast[inside] / strongest, 0, 255).astype(np.uint8)
            return np.asarray(normalize_digit(ink * shape), np.uint8)
    return None


def could_be_digit(shape: Shape) -> bool:
    """Return whether a shape is narrow like a 1, or has a hole like a 0 or a 6, or two like an 8.

    A shape with many holes, or with one that is only a gap in its texture, is no digit.
    """
    return is_narrow(shape) or 1 <= len(_holes(shape)) <= 2


def is_narrow(shape: Shape) -> bool:
    """Return whether a shape is narrow, or a thin rod that does not lie."""
    _, _, width, height = ink_box(shape)
    return width < MAX_NARROW * height or _is_leaning_rod(shape)


def is_bar(shape: Shape) -> bool:
    """Return whether a shape is narrow and has no hole."""
    return is_narrow(shape) and not _holes(shape)


def is_ring(shape: Shape) -> bool:
    """Return whether a shape has one hole that takes much of its box, which does not lie."""
    _, _, width, height = ink_box(shape)
    return width < MAX_RING * height and len(_holes(shape, RING_HOLE_SHARE)) == 1


def _holes(shape: Shape, least: float = MIN_HOLE_SHARE) -> list[int]:
    """Return the areas of the holes of a shape that take at least this share of its box."""
    count, _, boxes, _ = cv2.connectedComponentsWithStats(1 - np.pad(shape, 1), connectivity=4)
    areas: list[int] = boxes[2:count, cv2.CC_STAT_AREA].tolist()
    return [area for area in areas if area > least * shape.size]


def _is_leaning_rod(shape: Shape) -> bool:
    """Return whether a shape is long, thin and straight, and does not lie."""
    moments = cv2.moments(shape, binaryImage=True)
    spread = np.array(
        [[moments["mu20"], moments["mu11"]], [moments["mu11"], moments["mu02"]]], np.float64
    )
    (across, along), axes = np.linalg.eigh(spread)
    lean = np.arctan2(abs(axes[0, 1]), abs(axes[1, 1]))
    return bool(across < MAX_ROD_RATIO**2 * along and lean < LYING_RAD)


def _texture(rng: np.random.Generator) -> Drawing:
    """Draw grain, hatching, brickwork or a weave, in any direction."""
    kind = int(rng.integers(4))
    if kind < 2:
        grain = rng.standard_normal((SIDE, SIDE)).astype(np.float32)
        coarse = float(rng.uniform(0.8, 5))
        return _unit(cv2.GaussianBlur(grain, (0, 0), coarse, sigmaY=coarse * rng.uniform(0.5, 2)))
    turn = float(rng.uniform(0, np.pi))
    y, x = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    along, across = np.cos(turn) * x + np.sin(turn) * y, np.cos(turn) * y - np.sin(turn) * x
    pitch, length = float(rng.uniform(5, 22)), float(rng.uniform(5, 40))
    row = np.floor(across / pitch)
    shift = row * length / 2 if kind == 2 else 0
    gaps = np.minimum(across % pitch, (along + shift) % length) < rng.uniform(1, 0.4 * pitch + 1)
    grain = rng.standard_normal((SIDE, SIDE)).astype(np.float32)
    uneven = _unit(cv2.GaussianBlur(grain, (0, 0), float(rng.uniform(1, 4))))
    return np.asarray(1 - gaps * (0.3 + 0.7 * uneven) * rng.uniform(0.5, 1), np.float32)


def _unit(field: NDArray[np.float32]) -> Drawing:
    """Bring a field to the range 0 to 1."""
    low, high = float(field.min()), float(field.max())
    return np.asarray((field - low) / max(high - low, 1e-6), np.float32)


def _things(rng: np.random.Generator) -> Drawing:
    """Draw some things on a ground with a little grain."""
    grain = rng.standard_normal((SIDE, SIDE)).astype(np.float32)
    picture = 0.8 + float(rng.uniform(0, 0.15)) * cv2.GaussianBlur(grain, (0, 0), 1.5)
    picture = np.asarray(picture, np.float32)
    for _ in range(int(rng.integers(1, 7))):
        tone = float(rng.uniform(0, 1))
        place = rng.uniform(8, SIDE - 8, 2)
        _THINGS[int(rng.integers(len(_THINGS)))](picture, place, tone, rng)
    shade = cv2.resize(rng.uniform(0.7, 1.2, (3, 3)).astype(np.float32), (SIDE, SIDE))
    return np.asarray(picture * shade, np.float32)


def _outlines(rng: np.random.Generator) -> Drawing:
    """Draw an empty plate or an upright box, sometimes with another thing."""
    picture = np.ones((SIDE, SIDE), np.float32)
    x, y = (rng.uniform(0.4, 0.6, 2) * SIDE).tolist()
    width, height = rng.uniform(16, 52, 2).tolist()
    pen = int(rng.integers(1, 7))
    if rng.random() < 0.5:
        ring = ((x, y), (width, height), float(rng.uniform(0, 180)))
        cv2.ellipse(picture, ring, 0, pen, cv2.LINE_AA)
    else:
        corners = cv2.boxPoints(((x, y), (width, height), float(rng.normal(0, 8))))
        cv2.polylines(picture, [corners.round().astype(np.int32)], True, 0, pen, cv2.LINE_AA)
    if rng.random() < 0.3:
        _THINGS[int(rng.integers(len(_THINGS)))](picture, rng.uniform(0, SIDE, 2), 0.3, rng)
    return picture


def _plate(picture: Drawing, place: Polyline, tone: float, rng: np.random.Generator) -> None:
    """A filled or empty ellipse."""
    axes = tuple(int(axis) for axis in rng.integers(3, 26, 2))
    thick = int(rng.choice([-1, -1, 2, 4, 7]))
    centre = (int(place[0]), int(place[1]))
    cv2.ellipse(picture, centre, axes, rng.uniform(0, 180), 0, 360, tone, thick, cv2.LINE_AA)


def _box(picture: Drawing, place: Polyline, tone: float, rng: np.random.Generator) -> None:
    """A filled or empty polygon."""
    corners = int(rng.integers(3, 7))
    angles = np.sort(rng.uniform(0, 2 * np.pi, corners))
    shape = place + np.column_stack([np.cos(angles), np.sin(angles)]) * rng.uniform(5, 28, 2)
    points = [shape.round().astype(np.int32)]
    if rng.random() < 0.6:
        cv2.fillPoly(picture, points, tone, cv2.LINE_AA)
    else:
        cv2.polylines(picture, points, True, tone, int(rng.integers(1, 7)), cv2.LINE_AA)


def _cable(picture: Drawing, place: Polyline, tone: float, rng: np.random.Generator) -> None:
    """A line that wanders through the picture and crosses itself."""
    line = place + np.cumsum(rng.normal(0, 14, (int(rng.integers(4, 9)), 2)), axis=0)
    line = round_corners(round_corners(line))
    pen = int(rng.integers(2, 8))
    cv2.polylines(picture, [line.round().astype(np.int32)], False, tone, pen, cv2.LINE_AA)


def _leaf(picture: Drawing, place: Polyline, tone: float, rng: np.random.Generator) -> None:
    """A pointed shape with a rib of another tone."""
    turn, length, width = rng.uniform(0, 2 * np.pi), rng.uniform(10, 34), rng.uniform(0.2, 0.6)
    t = np.linspace(0, 2 * np.pi, 24)
    shape = np.column_stack([np.cos(t), width * np.sin(t) * np.abs(np.sin(t))]) * length
    around = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    shape = (place + shape @ around).round().astype(np.int32)
    cv2.fillPoly(picture, [shape], tone, cv2.LINE_AA)
    ends = tuple(map(int, shape[0])), tuple(map(int, shape[12]))
    cv2.line(picture, *ends, (tone + 0.5) % 1, int(rng.integers(1, 3)), cv2.LINE_AA)


def _face(picture: Drawing, place: Polyline, tone: float, rng: np.random.Generator) -> None:
    """A round shape with two spots and an arc in another tone."""
    x, y, radius = int(place[0]), int(place[1]), int(rng.integers(12, 30))
    other = (tone + 0.5) % 1
    cv2.ellipse(picture, (x, y), (radius, round(radius * 1.2)), 0, 0, 360, tone, -1, cv2.LINE_AA)
    for side in (-1, 1):
        eye = (x + side * round(0.4 * radius), y - round(0.3 * radius))
        cv2.circle(picture, eye, max(2, round(0.15 * radius)), other, -1, cv2.LINE_AA)
    mouth = (round(0.45 * radius), round(0.3 * radius))
    below = (x, y + round(0.3 * radius))
    cv2.ellipse(picture, below, mouth, 0, 0, 180, other, int(rng.integers(1, 5)), cv2.LINE_AA)


_THINGS = (_plate, _box, _cable, _leaf, _face)


def _print(rng: np.random.Generator) -> Drawing:
    """Draw a part of a form: letters, the corner of a box, a rule, arrows; and cut through it."""
    picture = np.full((SIDE, SIDE), 255, np.uint8)  # OpenCV prints on bytes only.
    for _ in range(int(rng.integers(1, 3))):
        text = "".join(rng.choice(list(_PRINT), int(rng.integers(1, 4))))
        at = (int(rng.integers(-20, 30)), int(rng.integers(20, SIDE + 20)))
        size, pen = float(rng.uniform(0.8, 2.6)), int(rng.integers(1, 7))
        cv2.putText(picture, text, at, int(rng.integers(8)), size, 0, pen, cv2.LINE_AA)
    tilt = rng.uniform(-0.15, 0.15)
    for _ in range(int(rng.integers(0, 4))):
        start, reach = rng.uniform(-10, SIDE + 10, 2), rng.uniform(15, 2 * SIDE)
        turn = tilt + np.pi / 2 * float(rng.integers(4))
        end = start + reach * np.array([np.cos(turn), np.sin(turn)])
        pen = int(rng.integers(1, 6))
        ends = tuple(map(int, start)), tuple(map(int, end))
        cv2.line(picture, *ends, int(rng.integers(128)), pen, cv2.LINE_AA)
    low, high = sorted(rng.integers(0, SIDE + 1, 2).tolist())
    if rng.random() < 0.6 and high - low > SIDE / 3:
        turned = picture if rng.random() < 0.5 else picture.T
        turned[:low], turned[high:] = 255, 255
    return np.asarray(picture / np.float32(255), np.float32)


_PRINT = "ABCDEFGHJKLMNPQRTUVWXYacdefghijkmnprtuvwxy#%&?@*+<>()[]/="
