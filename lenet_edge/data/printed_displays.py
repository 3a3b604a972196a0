"""Drawn photographs of liquid-crystal displays, one hazard at a time, to measure how they are read.

No network is trained on them. They are what a user gets who points a camera at a fuel pump or an
electricity meter: a row of digits with a decimal point on a lit panel, cut out by hand.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.cell_canvas import CELL_HEIGHT, MARGIN, Canvas, Face
from lenet_edge.data.printed_segments import LIT, Display

HAZARDS: Final = (
    "none",
    "point",
    "ghosts",
    "unit",
    "angle",
    "light",
    "glare",
    "faint",
    "blur",
    "noise",
    "loose",
    "rows",
    "places",
    "text",
    "tilt",
    "frame",
    "several",
)
"""What is in the way: nothing, a decimal point, unlit segments, the sign of a unit beside the row,
a camera aside, uneven back light, a reflection, little contrast, a camera out of focus, noise, much
room around the digits, parts of the rows above and below, places before the row that are not lit,
small text above it, a row that is not level, the frame of the panel, or three
of the others at once."""

_PITCH: Final = (30, 44)  # Pixels from digit to digit, in the face.
_ROOM: Final = (0.04, 0.16)  # Room around the digits in a careful region, over their size.
_LOOSE_ROOM: Final = (0.25, 0.6)  # The same in a careless one.
_UNLIT: Final = 3  # Number of places before the row that are not lit, at most.
_TILT: Final = (1.5, 5.0)  # Degrees by which a row is not level.
_BEZEL: Final = (0.1, 0.6)  # Width of a frame in the region, over the height of the digits.
_PANEL_ROOM: Final = (0.15, 0.5)  # Room between the digits and the frame, over their height.
_OTHER_TONE: Final = (0.2, 0.8)  # Difference of the tones of frame and panel, modulo 1.
_SEVERAL: Final = 3  # Number of hazards at once.
_BLUR: Final = 0.035  # Standard deviation of a camera out of focus, over the region's height.


Hazards = frozenset[str]


def draw_display(
    text: str, hazard: str, rng: np.random.Generator, height: int = 48
) -> NDArray[np.uint8]:
    """Draw the region around a row of digits of a display, ``uint8[h, w]``.

    Args:
        text: digits.
        hazard: one of ``HAZARDS``.
        rng: the source of everything random.
        height: of the region, in pixels.
    """
    hazards = frozenset({hazard})
    if hazard == "several":
        hazards = frozenset(map(str, rng.choice(HAZARDS[1:-2], _SEVERAL, replace=False)))
    face, box = _panel(text, hazards, rng)
    picture = _region(face, box, hazards, rng, height)
    picture = _lit(picture, hazards, rng)
    if "blur" in hazards:
        picture = cv2.GaussianBlur(picture, (0, 0), max(0.5, _BLUR * height))
    noise = 0.06 if "noise" in hazards else 0.01
    picture = picture + np.float32(noise) * rng.standard_normal(picture.shape, np.float32)
    grey = np.clip(255 * picture, 0, 255).astype(np.uint8)
    _, coded = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(70, 95))])
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), np.uint8)


def _panel(
    text: str, hazards: Hazards, rng: np.random.Generator
) -> tuple[Face, tuple[float, float, float, float]]:
    """Draw a panel with room around its digits; return also where they are."""
    pitch = int(rng.integers(*_PITCH))
    unlit = int(rng.integers(1, _UNLIT + 1)) if "places" in hazards else 0
    digits = Canvas((unlit + len(text)) * pitch)
    ghost = rng.uniform(0.12, 0.3) if "ghosts" in hazards else 0.0
    display = Display(digits, rng, ghost, pitch)
    places = MARGIN + (unlit + np.arange(len(text)) + 0.5) * pitch
    y = digits.middle[1]
    if ghost:
        for x in MARGIN + (np.arange(unlit) + 0.5) * pitch:
            display.add("", float(x), y)
    for x, digit in zip(places.tolist(), text, strict=True):
        display.add(LIT[int(digit)], x, y)
    assert display.extent is not None
    top, bottom = display.extent[1], display.extent[3]
    if "point" in hazards:
        display.add_point(float(rng.choice(places[:-1])), y, 1.0)
    around = 2 * CELL_HEIGHT
    coverage = np.pad(display.coverage, around)
    left, right = around + MARGIN, around + MARGIN + digits.cell_width
    if "unit" in hazards:
        sign = str(rng.choice(["L", "kWh", "m3", "EUR"]))
        at = (right + int(0.2 * pitch), round(around + bottom))
        cv2.putText(coverage, sign, at, cv2.FONT_HERSHEY_SIMPLEX, 0.6, 255, 2, cv2.LINE_AA)
        right += int(0.3 * pitch)
    if "text" in hazards:
        sign = str(rng.choice(["LITRES", "EUR", "Total", "Volume"]))
        at = (
            left + int(rng.uniform(0, 0.5) * (right - left)),
            round(around + top - 0.14 * (bottom - top)),
        )
        cv2.putText(coverage, sign, at, cv2.FONT_HERSHEY_SIMPLEX, 0.45, 255, 1, cv2.LINE_AA)
    ink = coverage.astype(np.float32) / 255
    if "rows" in hazards:
        own = ink[round(around + top) : round(around + bottom)].copy()
        gap = round(rng.uniform(0.12, 0.3) * len(own))
        for start in (round(around + top) - gap - len(own), round(around + bottom) + gap):
            ink[start : start + len(own)] = np.roll(own, pitch, axis=1)
    contrast = rng.uniform(0.06, 0.12) if "faint" in hazards else rng.uniform(0.3, 0.7)
    dark = rng.uniform(0.05, 0.9 - contrast)
    paper, tone = (dark, dark + contrast) if rng.random() < 0.25 else (dark + contrast, dark)
    face = np.asarray(paper + (tone - paper) * ink, np.float32)
    frame = around - round(rng.uniform(0.3, 0.8) * CELL_HEIGHT)
    bezel = np.full_like(face, rng.uniform(0, 1))
    box = np.array([left, around + top, right, around + bottom])
    edges = np.array([frame, frame, face.shape[1] - frame, face.shape[0] - frame])
    if "frame" in hazards:
        outward = np.array([-1, -1, 1, 1]) * (bottom - top)
        edges = box + outward * rng.uniform(*_PANEL_ROOM, 4)
        box = edges + outward * rng.uniform(*_BEZEL, 4)
        bezel[:] = (paper + rng.uniform(*_OTHER_TONE)) % 1
    x, y, end_x, end_y = edges.round().astype(int).tolist()
    bezel[y:end_y, x:end_x] = face[y:end_y, x:end_x]
    left, top, right, bottom = box.tolist()
    return bezel, (left, top, right, bottom)


def _region(
    face: Face,
    box: tuple[float, float, float, float],
    hazards: Hazards,
    rng: np.random.Generator,
    height: int,
) -> Face:
    """Cut a region around the digits out, as it is seen."""
    left, top, right, bottom = box
    high = bottom - top
    rooms = rng.uniform(*(_LOOSE_ROOM if "loose" in hazards else _ROOM), 4) * high
    if "text" in hazards:
        rooms[1] = rng.uniform(0.3, 0.45) * high
    if "rows" in hazards:
        rooms[1::2] = rng.uniform(0.25, 0.5, 2) * high
    corners = np.array(
        [
            [left - rooms[0], top - rooms[1]],
            [right + rooms[2], top - rooms[1]],
            [right + rooms[2], bottom + rooms[3]],
            [left - rooms[0], bottom + rooms[3]],
        ],
        np.float32,
    )
    if "angle" in hazards:
        corners += (rng.uniform(-0.12, 0.12, (4, 2)) * high).astype(np.float32)
    size = np.ptp(corners, axis=0)
    if "tilt" in hazards:
        angle = np.deg2rad(rng.uniform(*_TILT) * rng.choice([-1, 1]))
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        middle = corners.mean(axis=0)
        corners = ((corners - middle) @ turn.T + middle).astype(np.float32)
    width = max(1, round(height * float(size[0] / size[1])))
    ends = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    shrink = float(size[1]) / height
    if shrink > 1:
        face = cv2.GaussianBlur(face, (0, 0), 0.45 * shrink)
    seen = cv2.warpPerspective(
        face,
        cv2.getPerspectiveTransform(corners, ends),
        (width, height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(seen, np.float32)


def _lit(picture: Face, hazards: Hazards, rng: np.random.Generator) -> Face:
    """Light a region unevenly, or reflect a lamp in it."""
    height, width = picture.shape
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)
    if "light" in hazards:
        middle = rng.uniform(-0.8, 0.8, 2)
        fall = rng.uniform(0.3, 0.6)
        distance = np.clip((x - middle[0]) ** 2 + 0.5 * (y - middle[1]) ** 2, 0, 2)
        return np.asarray(picture * (1 - fall * distance / 2), np.float32)
    if "glare" in hazards:
        spot = rng.uniform(-0.9, 0.9, 2)
        size = rng.uniform(0.06, 0.2), rng.uniform(0.4, 1.2)
        distance = ((x - spot[0]) / size[0]) ** 2 + ((y - spot[1]) / size[1]) ** 2
        return np.asarray(picture + rng.uniform(0.2, 0.5) * np.exp(-distance), np.float32)
    return picture
