"""Pictures without any writing, in which no digit is to be read: things, surfaces, people."""

from collections.abc import Callable, Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo.scenes import Layer

Size = tuple[int, int]
"""Width and height in pixels."""


def draw_shapes(size: Size, rng: np.random.Generator) -> Layer:
    """Draw a floor with ellipses and boxes of any colour, filled or outlined."""
    width, height = size
    page = floor_texture(size, rng) * np.float32(rng.uniform(0.3, 0.9))
    for _ in range(int(rng.integers(0, 14))):
        tint = tuple(map(float, rng.uniform(0.05, 1.0, 3)))
        centre = (int(rng.integers(width)), int(rng.integers(height)))
        radius = rng.uniform(0.03, 0.25, 2) * height
        angle = float(rng.uniform(0, 180))
        thick = int(rng.choice([-1, -1, 2, 6, 12]))
        if rng.random() < 0.5:
            axes = (round(float(radius[0])), round(float(radius[1])))
            cv2.ellipse(page, centre, axes, angle, 0, 360, tint, thick, cv2.LINE_AA)
        else:
            box = cv2.boxPoints((centre, (2 * float(radius[0]), 2 * float(radius[1])), angle))
            corners: NDArray[np.int32] = box.astype(np.int32)
            if thick < 0:
                cv2.fillPoly(page, [corners], tint, cv2.LINE_AA)
            else:
                cv2.polylines(page, [corners], True, tint, thick, cv2.LINE_AA)
    return _lit(page, rng)


def draw_things(size: Size, rng: np.random.Generator) -> Layer:
    """Draw one of the kinds of things in ``_THINGS``, ``float32[h, w, 3]``."""
    draw = _THINGS[int(rng.integers(len(_THINGS)))]
    return _lit(draw(size, rng), rng)


def floor_texture(size: Size, rng: np.random.Generator) -> Layer:
    """Return wood, tiles, or a speckled floor, ``float32[h, w, 3]`` around 1."""
    width, height = size
    kind = int(rng.integers(3))
    grain = rng.normal(0, 1, (height, width)).astype(np.float32)
    if kind == 0:  # Wood: grain along x, and gaps between boards.
        tone = 1 + 0.35 * cv2.GaussianBlur(grain, (0, 0), sigmaX=25, sigmaY=1.0)
        board = max(30, height // int(rng.integers(3, 8)))
        tone[::board] *= 0.7
    elif kind == 1:
        tone = 1 + 0.1 * cv2.GaussianBlur(grain, (0, 0), 2.0)
        tile = max(60, width // int(rng.integers(3, 7)))
        for gap in range(3):
            tone[gap::tile] *= 0.75
            tone[:, gap::tile] *= 0.75
    else:
        tone = 1 + 0.35 * cv2.GaussianBlur(grain, (0, 0), 2.5)
    tint = rng.uniform(0.85, 1.05, 3).astype(np.float32)
    return np.asarray(np.clip(tone, 0.3, 1.6)[:, :, None] * tint, np.float32)


def _lit(page: Layer, rng: np.random.Generator) -> Layer:
    """Blur a drawing a little, and light it unevenly."""
    height, width = page.shape[:2]
    blur = cv2.GaussianBlur(page, (0, 0), float(rng.uniform(0.5, 3.0)))
    shade = cv2.resize(rng.uniform(0.6, 1.2, (4, 5)).astype(np.float32), (width, height))
    return np.asarray(np.clip(blur * shade[:, :, None], 0.02, 1.0), np.float32)


def _ground(size: Size, rng: np.random.Generator) -> Layer:
    """Return an even surface or a floor, ``float32[h, w, 3]``."""
    bright = np.float32(rng.uniform(0.25, 0.95))
    if rng.random() < 0.5:
        return floor_texture(size, rng) * bright
    tint = bright * rng.uniform(0.8, 1.0, 3).astype(np.float32)
    return np.ones((size[1], size[0], 3), np.float32) * tint


def _colour(rng: np.random.Generator) -> Sequence[float]:
    tone = rng.uniform(0.05, 0.95)
    return tuple(np.clip(tone + rng.uniform(-0.2, 0.2, 3), 0.02, 1.0).tolist())


def _dot(
    page: Layer,
    x: float,
    y: float,
    across: float,
    down: float,
    tint: Sequence[float],
    angle: float = 0.0,
    thick: int = -1,
) -> None:
    """Draw an ellipse by its centre and both radii."""
    axes = (max(1, round(across)), max(1, round(down)))
    cv2.ellipse(page, (round(x), round(y)), axes, angle, 0, 360, tint, thick, cv2.LINE_AA)


def _path(page: Layer, points: NDArray[np.float64], tint: Sequence[float], thick: float) -> None:
    """Draw a stroke through points ``float64[n, 2]``."""
    cv2.polylines(page, [np.round(points).astype(np.int32)], False, tint, max(1, round(thick)),
                  cv2.LINE_AA)  # fmt: skip


def _wave(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return a smooth random line, ``float64[length]`` of deviation near 1."""
    coarse = rng.normal(0, 1, (1, 6)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (length, 1), interpolation=cv2.INTER_CUBIC)[0], np.float64)


def _face(size: Size, rng: np.random.Generator) -> Layer:
    """A face with hair, eyes, nose and mouth before a wall."""
    width, height = size
    page = _ground(size, rng)
    unit = height * rng.uniform(0.25, 0.4)
    x, y = width * rng.uniform(0.35, 0.65), height * rng.uniform(0.45, 0.6)
    skin = np.array((0.55, 0.68, 0.9)) * rng.uniform(0.45, 1.0)
    hair, dark = _colour(rng), (skin * 0.35).tolist()
    _dot(page, x, y - 0.25 * unit, 0.95 * unit, 1.05 * unit, hair)
    _dot(page, x, y + 1.9 * unit, 1.7 * unit, unit, _colour(rng))
    _dot(page, x, y, 0.75 * unit, unit, skin.tolist())
    for side in (-1, 1):
        eye = x + side * 0.3 * unit, y - 0.15 * unit
        _dot(page, *eye, 0.15 * unit, 0.07 * unit, (0.9, 0.9, 0.9))
        _dot(page, *eye, 0.06 * unit, 0.06 * unit, (0.1, 0.1, 0.1))
        _dot(page, eye[0], eye[1] - 0.14 * unit, 0.2 * unit, 0.05 * unit, dark, side * 8.0)
    nose = np.array([(0.0, -0.1), (-0.12, 0.25), (0.08, 0.28)]) * unit + (x, y)
    _path(page, nose, (skin * 0.7).tolist(), 0.03 * unit)
    _dot(page, x, y + 0.5 * unit, 0.28 * unit, rng.uniform(0.03, 0.12) * unit, (0.3, 0.3, 0.65))
    for _ in range(int(rng.integers(10, 60))):  # Locks of hair.
        turn = rng.uniform(np.pi, 2 * np.pi)
        start = np.array((x + 0.8 * unit * np.cos(turn), y + 0.9 * unit * np.sin(turn)))
        bend = start + rng.uniform(-0.4, 0.4, 2) * unit
        tint = (np.array(hair) * rng.uniform(0.5, 1.4)).tolist()
        _path(page, np.stack([start, bend, bend + np.array((0, 0.3 * unit))]), tint, 0.02 * unit)
    return page


def _keyboard(size: Size, rng: np.random.Generator) -> Layer:
    """Rows of keys with nothing on them."""
    width, height = size
    page = _ground(size, rng)
    step = height / rng.uniform(4, 9)
    tint, edge = _colour(rng), _colour(rng)
    for row in range(int(height / step) + 1):
        x = -rng.uniform(0, step)
        while x < width:
            across = step * float(rng.choice([1, 1, 1, 1, 1.5, 2]))
            a, b = (round(x + 0.06 * step), round((row + 0.06) * step)), (
                round(x + across - 0.06 * step), round((row + 0.94) * step))  # fmt: skip
            cv2.rectangle(page, a, b, edge, -1)
            cap = round(0.1 * step)
            cv2.rectangle(page, (a[0] + cap, a[1] + cap // 2), (b[0] - cap, b[1] - 2 * cap), tint,
                          -1)  # fmt: skip
            x += across
    return page


def _stamps(size: Size, rng: np.random.Generator) -> Layer:
    """Postage stamps with pictures on them, and a postmark without a date."""
    width, height = size
    page = _ground(size, rng)
    for _ in range(int(rng.integers(1, 5))):
        across = height * rng.uniform(0.2, 0.45)
        x, y = rng.uniform(-0.1, 0.8) * width, rng.uniform(-0.1, 0.7) * height
        down = across * rng.uniform(1.0, 1.4)
        cv2.rectangle(page, (round(x), round(y)), (round(x + across), round(y + down)),
                      (0.92, 0.95, 0.95), -1)  # fmt: skip
        hole = across / 12
        for along in np.arange(0, 12.5).tolist():
            for dot in ((x + along * hole, y), (x + along * hole, y + down)):
                _dot(page, *dot, 0.3 * hole, 0.3 * hole, (0.4, 0.4, 0.4))
        inner = (round(x + hole), round(y + hole), round(x + across - hole), round(y + down - hole))
        cv2.rectangle(page, inner[:2], inner[2:], _colour(rng), -1)
        for _ in range(int(rng.integers(2, 7))):
            part = rng.uniform(0.15, 0.85, 2)
            radii = rng.uniform(0.03, 0.2, 2) * across
            _dot(page, x + part[0] * across, y + part[1] * down, float(radii[0]), float(radii[1]),
                 _colour(rng), float(rng.uniform(0, 180)))  # fmt: skip
    x, y, radius = rng.uniform(0.2, 0.8) * width, rng.uniform(0.2, 0.8) * height, 0.2 * height
    for ring in (1.0, 0.7):
        _dot(
            page,
            x,
            y,
            ring * radius,
            ring * radius,
            (0.15, 0.15, 0.15),
            thick=max(1, height // 200),
        )
    for number in range(5):
        along = np.arange(0, 2 * radius, 4.0)
        wave = y + (number - 2) * 0.3 * radius + 0.06 * radius * np.sin(along / (0.12 * radius))
        _path(page, np.stack([x + radius + along, wave], 1), (0.15, 0.15, 0.15), height / 200)
    return page


def _leaves(size: Size, rng: np.random.Generator) -> Layer:
    """Leaves with veins, one over the other."""
    width, height = size
    page = _ground(size, rng)
    for _ in range(int(rng.integers(4, 40))):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        long, turn = height * rng.uniform(0.08, 0.3), rng.uniform(0, 180)
        tint = np.array((0.2, 0.55, 0.4)) * rng.uniform(0.4, 1.6) * rng.uniform(0.7, 1.3, 3)
        _dot(page, x, y, long, long * rng.uniform(0.25, 0.5), np.clip(tint, 0, 1).tolist(), turn)
        way = np.array((np.cos(np.radians(turn)), np.sin(np.radians(turn))))
        vein = np.clip(tint * rng.choice([0.6, 1.4]), 0, 1).tolist()
        ends = np.stack([(x, y) - 1.2 * long * way, (x, y) + long * way])
        _path(page, ends, vein, long / 20)
        for part in np.linspace(-0.7, 0.7, 6).tolist():
            start = np.array((x, y)) + part * long * way
            for side in (-1, 1):
                tip = start + 0.25 * long * (way + side * np.array((-way[1], way[0])))
                _path(page, np.stack([start, tip]), vein, long / 40)
    return page


def _fabric(size: Size, rng: np.random.Generator) -> Layer:
    """Woven cloth: checked, striped or dotted, with folds."""
    width, height = size
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    fold = 6 * np.sin((x + 0.6 * y) / rng.uniform(60, 200)).astype(np.float32)
    step = height / float(rng.integers(4, 25))
    across, down = np.mod((x + fold) / step, 1), np.mod((y + fold) / step, 1)
    kind = int(rng.integers(3))
    thick = rng.uniform(0.1, 0.6)
    if kind == 0:
        cover = 0.5 * (across < thick) + 0.5 * (down < thick)
    elif kind == 1:
        cover = (np.mod(across + down * rng.uniform(-0.3, 0.3), 1) < thick).astype(np.float32)
    else:
        cover = (np.hypot(across - 0.5, down - 0.5) < 0.5 * thick).astype(np.float32)
    cover = cover[:, :, None].astype(np.float32)
    weave = (1 + 0.06 * np.sin(x * 1.9) * np.sin(y * 1.9) + fold / 60)[:, :, None]
    colours = np.array([_colour(rng), _colour(rng)], np.float32)
    page = (colours[0] * (1 - cover) + colours[1] * cover) * weave
    return np.asarray(np.clip(page, 0, 1), np.float32)


def _bricks(size: Size, rng: np.random.Generator) -> Layer:
    """A wall of bricks with mortar between them."""
    width, height = size
    page = np.ones((height, width, 3), np.float32) * np.float32(rng.uniform(0.3, 0.85))
    down = height / float(rng.integers(4, 14))
    across, joint = down * rng.uniform(1.8, 3.0), max(1, round(down * rng.uniform(0.05, 0.15)))
    base = np.array((0.3, 0.4, 0.7)) * rng.uniform(0.5, 1.2)
    for row in range(int(height / down) + 1):
        for number in range(-1, int(width / across) + 1):
            x = (number + 0.5 * (row % 2)) * across
            tint = np.clip(base * rng.uniform(0.7, 1.3), 0, 1).tolist()
            cv2.rectangle(page, (round(x), round(row * down)),
                          (round(x + across) - joint, round((row + 1) * down) - joint), tint,
                          -1)  # fmt: skip
    rough = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 1.5)
    return np.asarray(page * (1 + 0.25 * rough[:, :, None]), np.float32)


def _cables(size: Size, rng: np.random.Generator) -> Layer:
    """Cables that curl and cross."""
    width, height = size
    page = _ground(size, rng)
    for _ in range(int(rng.integers(1, 9))):
        thick, tint = height * rng.uniform(0.006, 0.035), np.array(_colour(rng))
        way = np.stack([_wave(200, rng) * 0.4 * width, _wave(200, rng) * 0.4 * height], 1)
        way += (rng.uniform(0, width), rng.uniform(0, height))
        _path(page, way, (tint * 0.6).tolist(), thick)
        _path(page, way - (0, thick / 6), tint.tolist(), thick / 2)
    return page


def _print(size: Size, rng: np.random.Generator) -> Layer:
    """A printed picture of hills, trees and a sun, in a frame on paper."""
    width, height = size
    picture = np.ones((height, width, 3), np.float32) * np.array(_colour(rng), np.float32)
    _dot(picture, rng.uniform(0.1, 0.9) * width, 0.25 * height, 0.1 * height, 0.1 * height,
         _colour(rng))  # fmt: skip
    for layer in range(int(rng.integers(2, 5))):
        top = height * (0.45 + 0.15 * layer) + _wave(width, rng) * 0.08 * height
        below = np.arange(height)[:, None] > top
        picture[below] = _colour(rng)
        for _ in range(int(rng.integers(0, 7))):
            x = rng.uniform(0, width)
            y, tall = top[int(x)], height * rng.uniform(0.05, 0.2)
            _path(picture, np.array([(x, y), (x, y - tall)]), _colour(rng), tall / 8)
            _dot(picture, x, y - tall, 0.4 * tall, 0.5 * tall, _colour(rng))
    margin = rng.uniform(0, 0.15)
    page = np.full((height, width, 3), 0.9, np.float32)
    part = (round(width * (1 - 2 * margin)), round(height * (1 - 2 * margin)))
    x, y = round(width * margin), round(height * margin)
    page[y : y + part[1], x : x + part[0]] = cv2.resize(picture, part, interpolation=cv2.INTER_AREA)
    return page


def _desk(size: Size, rng: np.random.Generator) -> Layer:
    """Pens, clips, cups, coins and papers on a desk."""
    width, height = size
    page = _ground(size, rng)
    for _ in range(int(rng.integers(3, 14))):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        unit, turn = height * rng.uniform(0.05, 0.2), float(rng.uniform(0, 360))
        way = np.array((np.cos(np.radians(turn)), np.sin(np.radians(turn))))
        kind, tint = int(rng.integers(5)), _colour(rng)
        if kind == 0:  # A pen with its cap.
            ends = np.stack([(x, y) - 1.5 * unit * way, (x, y) + 1.5 * unit * way])
            _path(page, ends, tint, unit / 5)
            _path(
                page, ends[1] - np.array([0.8, 0.0])[:, None] * unit * way, _colour(rng), unit / 4
            )
        elif kind == 1:  # A paper clip.
            for part in (1.0, 0.7):
                _dot(page, x, y, 0.6 * part * unit, 0.2 * part * unit, tint, turn,
                     max(1, round(unit / 15)))  # fmt: skip
        elif kind == 2:  # A cup from above.
            _dot(page, x, y, unit, unit, tint)
            _dot(page, x, y, 0.85 * unit, 0.85 * unit, _colour(rng))
            handle = x + 1.2 * unit * way[0], y + 1.2 * unit * way[1]
            _dot(page, handle[0], handle[1], 0.3 * unit, 0.2 * unit, tint, turn,
                 max(1, round(unit / 8)))  # fmt: skip
        elif kind == 3:  # A coin.
            _dot(page, x, y, 0.4 * unit, 0.4 * unit, tint)
            _dot(page, x, y, 0.35 * unit, 0.35 * unit, _colour(rng), thick=max(1, round(unit / 20)))
        else:  # A sheet of paper.
            corners = cv2.boxPoints(((x, y), (3 * unit, 4 * unit), turn))
            cv2.fillPoly(page, [corners.astype(np.int32)], (0.9, 0.9, 0.9), cv2.LINE_AA)
    return page


def _shelf(size: Size, rng: np.random.Generator) -> Layer:
    """Backs of books, or the ribs of a radiator or of a blind."""
    width, height = size
    page = _ground(size, rng)
    alike, tint = rng.random() < 0.4, _colour(rng)
    x, step = 0.0, width * rng.uniform(0.02, 0.08)
    while x < width:
        across = step if alike else step * rng.uniform(0.5, 2.0)
        top = 0.1 * height if alike else height * rng.uniform(0.02, 0.3)
        colour = tint if alike else _colour(rng)
        cv2.rectangle(page, (round(x), round(top)), (round(x + 0.92 * across), round(0.9 * height)),
                      colour, -1)  # fmt: skip
        if not alike and rng.random() < 0.6:
            band = round(height * rng.uniform(0.3, 0.8))
            cv2.rectangle(page, (round(x), band), (round(x + 0.92 * across), band + height // 40),
                          _colour(rng), -1)  # fmt: skip
        x += across
    return page if rng.random() < 0.6 else np.ascontiguousarray(
        cv2.resize(page.transpose(1, 0, 2), size))  # fmt: skip


def _scribbles(size: Size, rng: np.random.Generator) -> Layer:
    """Paper with doodles: spirals, hearts, arrows, crosses, hatching."""
    width, height = size
    page = np.ones((height, width, 3), np.float32) * np.float32(rng.uniform(0.8, 0.95))
    tint = (np.array(_colour(rng)) * 0.5).tolist()
    for _ in range(int(rng.integers(1, 8))):
        unit = height * rng.uniform(0.04, 0.15)
        x, y = rng.uniform(0.05, 0.95) * width, rng.uniform(0.05, 0.95) * height
        turn = np.linspace(0, 2 * np.pi, 60)
        kind = int(rng.integers(5))
        if kind == 0:
            turn = turn * rng.uniform(1.5, 4)
            points = np.stack([turn * np.cos(turn), turn * np.sin(turn)], 1) / turn.max()
        elif kind == 1:
            points = np.stack([np.sin(turn) ** 3, -0.8 * np.cos(turn) + 0.3 * np.cos(2 * turn)], 1)
        elif kind == 2:
            points = np.array([(-1, 0.0), (1, 0), (0.6, -0.3), (1, 0), (0.6, 0.3)])
        elif kind == 3:
            points = np.array([(-1, -1.0), (1, 1), (0, 0), (1, -1), (-1, 1)])
        else:
            rows = np.linspace(-1, 1, int(rng.integers(5, 14)))
            points = np.stack([np.where(np.arange(len(rows)) % 2, 1.0, -1.0), rows], 1)
        points = points + rng.normal(0, 0.03, points.shape)
        _path(page, points * unit + (x, y), tint, unit * rng.uniform(0.05, 0.15))
    return page


def _circuit(size: Size, rng: np.random.Generator) -> Layer:
    """A circuit board: traces, pads, chips with legs."""
    width, height = size
    page = np.ones((height, width, 3), np.float32) * np.array((0.25, 0.4, 0.15), np.float32)
    page *= np.float32(rng.uniform(0.6, 1.6))
    step, copper = height / float(rng.integers(12, 30)), (0.45, 0.65, 0.6)
    for _ in range(int(rng.integers(10, 50))):
        x, y = rng.integers(0, round(width / step)), rng.integers(0, round(height / step))
        moves = rng.integers(-3, 4, (int(rng.integers(2, 5)), 2))
        moves[::2, 0], moves[1::2, 1] = 0, 0
        way = np.cumsum(np.vstack([(x, y), moves]), 0) * step
        _path(page, way.astype(np.float64), copper, step / 5)
        _dot(page, float(way[-1, 0]), float(way[-1, 1]), step / 4, step / 4, (0.8, 0.85, 0.85))
    for _ in range(int(rng.integers(1, 8))):
        left, top = rng.uniform(0, width), rng.uniform(0, height)
        across, down = rng.integers(2, 7, 2) * step
        for leg in np.arange(0.5 * step, across, step).tolist():
            ends = [(left + leg, top - 0.5 * step), (left + leg, top + down + 0.5 * step)]
            _path(page, np.array(ends), (0.8, 0.85, 0.85), step / 3)
        cv2.rectangle(page, (round(left), round(top)), (round(left + across), round(top + down)),
                      (0.12, 0.12, 0.12), -1)  # fmt: skip
    return page


def _plants(size: Size, rng: np.random.Generator) -> Layer:
    """Blades of grass or branches before a bright sky."""
    width, height = size
    page = _ground(size, rng)
    tone = rng.uniform(0.05, 0.5)
    for _ in range(int(rng.integers(10, 120))):
        x, tall = rng.uniform(0, width), height * rng.uniform(0.2, 0.9)
        along = np.linspace(0, 1, 12)
        bend = rng.uniform(-0.5, 0.5) * tall * along**2
        tint = (tone * rng.uniform(0.5, 1.5) * np.array((0.6, 1.0, 0.8))).tolist()
        _path(page, np.stack([x + bend, height - tall * along], 1), tint,
              height * rng.uniform(0.003, 0.02))  # fmt: skip
    return page


_THINGS: Final[tuple[Callable[[Size, np.random.Generator], Layer], ...]] = (
    _face, _keyboard, _stamps, _leaves, _fabric, _bricks, _cables, _print, _desk, _shelf,
    _scribbles, _circuit, _plants,
)  # fmt: skip
