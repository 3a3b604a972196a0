"""Built-in scenes: labelled pages of digits with the difficulties of real pictures.

They let everything be tried without a camera, and the reader be measured on any number of pages.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.demo.strokes import Hand, StrokeHand
from device.frames.frame import Frame, Image
from lenet_edge.core.geometry import Box

Layer = NDArray[np.float32]
"""``float32[h, w]`` or ``float32[h, w, 3]``, 0 to 1: how much light paper or ink reflects."""

Written = tuple[str, Box]
"""A digit and its box in the picture."""

LAYOUTS: Final = ("lines", "slanted", "columns", "column", "scattered", "sizes", "border", "tiny")
"""How digits are arranged on the page; each scene has one layout."""

HAZARDS: Final = (
    "gradient", "shadow", "vignette", "faint", "thin", "marker", "ruled", "squared", "table",
    "edge", "showthrough", "specks", "broken", "touching", "inverse", "cast", "blur", "noise",
    "perspective", "jpeg",
)  # fmt: skip
"""Difficulties of real pictures; a scene may have several that do not exclude each other."""

_EXCLUDING: Final = (
    {"ruled", "squared", "table"},
    {"faint", "showthrough"},
    {"thin", "marker"},
    {"inverse", "showthrough"},
    {"inverse", "edge"},
    {"broken", "touching"},
    {"perspective", "edge"},
)
"""Hazards that are not combined in one scene."""

_DEFAULT_SIZE: Final = (640, 480)  # Width and height in pixels.
_DEFAULT_FPS: Final = 15  # Frames per second.


@dataclass(frozen=True)
class Scene:
    """A picture with digits.

    Attributes:
        image: ``uint8[h, w, 3]``.
        lines: what is written, in reading order.
        layout: one of ``LAYOUTS``.
        hazards: of ``HAZARDS``.
        digits: each digit and its box.
    """

    image: Image
    lines: tuple[str, ...]
    layout: str
    hazards: tuple[str, ...]
    digits: tuple[Written, ...]

    @property
    def ordered(self) -> bool:
        """Whether everybody would read the digits in the same order."""
        return self.layout != "scattered"


@dataclass(frozen=True)
class _Place:
    """A digit, its left and top, and its height, in pixels."""

    label: str
    x: float
    y: float
    height: float


def make_scene(
    seed: int,
    layout: str | None = None,
    hazards: Sequence[str] | None = None,
    size: tuple[int, int] | None = None,
    hand: Hand | None = None,
) -> Scene:
    """Make a scene; the same arguments make the same scene.

    Args:
        seed: any number.
        layout: one of ``LAYOUTS``; random if None.
        hazards: of ``HAZARDS``; none to three random ones if None.
        size: width and height in pixels; random if None.
        hand: draws the digits; a ``StrokeHand`` if None.
    """
    rng = np.random.default_rng(seed)
    layout = layout or LAYOUTS[int(rng.integers(len(LAYOUTS)))]
    chosen = _random_hazards(rng) if hazards is None else set(hazards)
    if layout == "tiny":
        size = (300, 120)
    elif size is None:
        size = ((640, 480), (800, 600), (1280, 720), (480, 640))[int(rng.integers(4))]
    hand = hand or StrokeHand(broken=0.6 if "broken" in chosen else 0.0)
    lines, places = _arrange(layout, size, rng)
    unit = float(np.median([p.height for p in places]))
    paper = rng.uniform(0.75, 0.95) * rng.uniform(0.95, 1.0, 3).astype(np.float32)
    page = np.ones((size[1], size[0], 3), np.float32) * paper
    page *= texture(size, rng)
    if "showthrough" in chosen:
        _show_through(page, size, rng)
    _draw_lines(page, chosen, places, unit, rng)
    digits = _write(page, places, chosen, hand, rng)
    if "specks" in chosen:
        _add_specks(page, unit, rng)
    page, digits = _warp(page, digits, layout, chosen, rng)
    return Scene(photograph(page, chosen, rng), lines, layout, tuple(sorted(chosen)), tuple(digits))


def _random_hazards(rng: np.random.Generator) -> set[str]:
    """Choose up to three hazards that do not exclude each other."""
    chosen: set[str] = set()
    for hazard in rng.permutation(HAZARDS)[: int(rng.integers(0, 4))].tolist():
        if not any({hazard, other} <= pair for pair in _EXCLUDING for other in chosen):
            chosen.add(hazard)
    return chosen


def random_digits(count: int, rng: np.random.Generator) -> str:
    """Return ``count`` random digits."""
    return "".join(str(d) for d in rng.integers(0, 10, count))


def _arrange(
    layout: str, size: tuple[int, int], rng: np.random.Generator
) -> tuple[tuple[str, ...], list[_Place]]:
    """Choose the lines of digits, and the place of each digit."""
    width, height = size
    if layout in ("column", "scattered"):
        count = int(rng.integers(3, 7 if layout == "column" else 10))
        text = random_digits(count, rng)
        if layout == "column":
            unit = height / (count * 1.5 + 1)
            left = rng.uniform(0.2, 0.7) * width
            places = [
                _Place(d, left + rng.uniform(-0.15, 0.15) * unit, (0.7 + 1.5 * i) * unit, unit)
                for i, d in enumerate(text)
            ]
            return tuple(text), places
        side = min(width, height) / 5
        cells = [(x, y) for x in range(int(width // (1.4 * side))) for y in range(3)]
        picked = rng.permutation(len(cells))[:count]
        places = [
            _Place(
                d,
                (cells[k][0] + rng.uniform(0.15, 0.35)) * 1.4 * side,
                (cells[k][1] + rng.uniform(0.15, 0.3)) * 1.5 * side,
                side * rng.uniform(0.7, 1.1),
            )
            for d, k in zip(text, picked, strict=False)
        ]
        return (text[: len(places)],), places
    if layout == "columns":
        return _two_columns(size, rng)
    rows = 1 if layout in ("tiny", "slanted", "border") else int(rng.integers(1, 5))
    counts = rng.integers(3, 9 if layout != "tiny" else 6, rows)
    unit = min(height / (1.8 * rows + 1.2), width / (max(counts) * 1.15 + 1.5))
    unit *= rng.uniform(0.6, 1.0)
    lines, places = [], []
    top = rng.uniform(0.3, 0.5) * (height - 1.75 * unit * rows)
    for row, count in enumerate(counts):
        text = random_digits(int(count), rng)
        scale = 1.0
        if layout == "sizes" and row % 2 == 0:
            scale = rng.uniform(0.1, 0.3) if unit > 90 else rng.uniform(0.3, 0.5)
        left = rng.uniform(0.3, 1.0) * unit
        if layout == "border":
            left = width - 1.0 * unit * count + 0.2 * unit
        y = top + 1.75 * unit * row + (1 - scale) * unit / 2
        places += [
            _Place(d, left + 1.05 * unit * scale * i, y + rng.uniform(-0.06, 0.06) * unit,
                   unit * scale * rng.uniform(0.9, 1.05))
            for i, d in enumerate(text)
        ]  # fmt: skip
        lines.append(text)
    return tuple(lines), places


def _two_columns(
    size: tuple[int, int], rng: np.random.Generator
) -> tuple[tuple[str, ...], list[_Place]]:
    """Choose two columns of lines that are not in line with each other, and their places."""
    width, height = size
    lines, places = [], []
    unit = min(width / 13, height / 9)
    for left, top in ((0.05 * width, 0.08 * height), (0.58 * width, 0.08 * height + unit)):
        for row in range(3):
            text = random_digits(int(rng.integers(3, 5)), rng)
            lines.append(text)
            places += [
                _Place(d, left + 1.1 * unit * i, top + 2 * unit * row, unit)
                for i, d in enumerate(text)
            ]
    return tuple(lines), places


def texture(size: tuple[int, int], rng: np.random.Generator) -> Layer:
    """Return the unevenness of paper, a factor ``float32[h, w, 1]`` near 1."""
    coarse = cv2.resize(rng.normal(0, 0.012, (24, 24)).astype(np.float32), size)
    fine = rng.normal(0, 0.008, (size[1], size[0])).astype(np.float32)
    return np.asarray((1 + coarse + fine)[:, :, None], np.float32)


def put_ink(
    page: Layer, ink: NDArray[np.uint8], x: float, y: float, tint: Layer, alpha: float
) -> None:
    """Put ink on the page, in place; ink beyond the edge is cut off.

    Args:
        page: ``float32[h, w, 3]``.
        ink: ``uint8[h, w]``, 255 where it covers the page.
        x: left of the ink, in pixels.
        y: top of the ink, in pixels.
        tint: ``float32[3]``, how much light the ink reflects.
        alpha: how opaque the ink is, 0 to 1.
    """
    left, top = round(x), round(y)
    height, width = ink.shape
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + width, page.shape[1]), min(top + height, page.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    part = ink[y0 - top : y1 - top, x0 - left : x1 - left, None].astype(np.float32) / 255
    part = part * np.float32(alpha)
    view = page[y0:y1, x0:x1]
    view *= 1 - part
    view += part * tint


def _write(
    page: Layer, places: Sequence[_Place], chosen: set[str], hand: Hand, rng: np.random.Generator
) -> list[Written]:
    """Write the digits with one pen, in place; return each digit and its box."""
    tint = np.array([(0.12, 0.1, 0.1), (0.45, 0.18, 0.1), (0.15, 0.15, 0.6)])[
        int(rng.choice(3, p=[0.6, 0.3, 0.1]))
    ].astype(np.float32)
    alpha = rng.uniform(0.18, 0.35) if "faint" in chosen else rng.uniform(0.75, 1.0)
    share = rng.uniform(0.05, 0.1)
    if "thin" in chosen:
        share = 0.025
    if "marker" in chosen:
        share = rng.uniform(0.14, 0.2)
    end, row = -1.0, -1e9
    written: list[Written] = []
    for place in places:
        pen = max(1.3, share * place.height)
        ink = hand.write(place.label, round(place.height), pen, rng)
        columns = np.flatnonzero(ink.max(0))
        rows = np.flatnonzero(ink.max(1))
        ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        x = place.x
        same_row = abs(place.y - row) < 0.5 * place.height
        if "touching" in chosen and same_row and rng.random() < 0.4:
            x = end - max(1.0, 0.7 * pen)
        elif same_row:
            x = max(x, end + 0.08 * place.height)
        x = min(x, page.shape[1] - ink.shape[1])
        put_ink(page, ink, x, place.y, tint, alpha)
        written.append((place.label, (round(x), round(place.y), ink.shape[1], ink.shape[0])))
        end, row = x + ink.shape[1], place.y
    return written


def _draw_lines(
    page: Layer,
    chosen: set[str],
    places: Sequence[_Place],
    unit: float,
    rng: np.random.Generator,
) -> None:
    """Draw ruled lines, squares or a table on the page, in place."""
    height, width = page.shape[:2]
    tint = np.array((0.75, 0.6, 0.5) if rng.random() < 0.6 else (0.55, 0.55, 0.55), np.float32)
    thick = max(1, round(unit * rng.uniform(0.015, 0.03)))
    if "ruled" in chosen or "squared" in chosen:
        step = unit * (rng.uniform(1.3, 1.75) if "ruled" in chosen else rng.uniform(0.5, 1.0))
        for y in np.arange(rng.uniform(0, step), height, step):
            page[int(y) : int(y) + thick] *= tint
        if "squared" in chosen:
            for x in np.arange(rng.uniform(0, step), width, step):
                page[:, int(x) : int(x) + thick] *= tint
    if "table" in chosen:
        dark = np.float32(rng.uniform(0.15, 0.5))
        left = max(2, int(min(p.x for p in places) - 0.3 * unit))
        right = min(width - 3, int(max(p.x + p.height for p in places) + 0.2 * unit))
        tops = sorted({round(p.y / unit) for p in places})
        ys = [int((t - 0.25) * unit) for t in tops] + [int((tops[-1] + 1.3) * unit)]
        ys = [min(max(y, 2), height - 3) for y in ys]
        for y in ys:
            page[y : y + thick, left:right] *= dark
        for x in (left, (left + right) // 2, right):
            page[ys[0] : ys[-1] + thick, x : x + thick] *= dark


def _show_through(page: Layer, size: tuple[int, int], rng: np.random.Generator) -> None:
    """Let writing on the other side show through, mirrored and blurred."""
    other = np.ones_like(page)
    _, places = _arrange("lines", size, rng)
    _write(other, places, set(), StrokeHand(), rng)
    other = cv2.GaussianBlur(other[:, ::-1], (0, 0), 1.5)
    page *= 1 - np.float32(rng.uniform(0.08, 0.14)) * (1 - other)


def _add_specks(page: Layer, unit: float, rng: np.random.Generator) -> None:
    """Scatter dust and full stops."""
    height, width = page.shape[:2]
    for _ in range(int(rng.integers(10, 40))):
        centre = int(rng.integers(width)), int(rng.integers(height))
        radius = max(1, round(unit * rng.uniform(0.005, 0.045)))
        cv2.circle(page, centre, radius, (0.2, 0.2, 0.2), -1, cv2.LINE_AA)


def _warp(
    page: Layer, digits: list[Written], layout: str, chosen: set[str], rng: np.random.Generator
) -> tuple[Layer, list[Written]]:
    """Turn the page, tilt it, or put it on a dark desk; return also the digits' new boxes."""
    height, width = page.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    moved = corners.copy()
    if layout == "slanted":
        angle = rng.uniform(4, 12) * rng.choice([-1, 1])
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, rng.uniform(0.75, 0.9))
        moved = (corners @ turn[:, :2].T + turn[:, 2]).astype(np.float32)
    if "perspective" in chosen:
        moved += rng.uniform(-0.05, 0.05, (4, 2)).astype(np.float32) * (width, height)
    desk = np.float32(rng.uniform(0.08, 0.3))
    if "edge" in chosen:
        # The sheet ends before the picture does, on two sides or more.
        inward = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)], np.float32)
        moved = (moved + inward * rng.uniform(0.02, 0.08, (4, 2)) * (width, height)).astype(
            np.float32
        )
    if np.array_equal(moved, corners):
        return page, digits
    homography = cv2.getPerspectiveTransform(corners, moved)
    digits = [(label, warped_box(box, homography)) for label, box in digits]
    if "edge" in chosen:
        warped = cv2.warpPerspective(page, homography, (width, height), borderValue=(2.0, 2.0, 2.0))
        beyond = cv2.warpPerspective(np.ones_like(page), homography, (width, height)) < 0.5
        wood = desk * texture((width, height), rng) ** 4 * np.ones(3, np.float32)
        return np.where(beyond, wood, np.minimum(warped, 1)).astype(np.float32), digits
    border = cv2.BORDER_REPLICATE
    warped = cv2.warpPerspective(page, homography, (width, height), borderMode=border)
    return np.asarray(warped, np.float32), digits


def warped_box(box: Box, homography: NDArray[np.float64]) -> Box:
    """Return the upright box around a box of the page, in the picture."""
    x, y, w, h = box
    corners = np.array([[(x, y), (x + w, y), (x + w, y + h), (x, y + h)]], np.float32)
    left, top, width, height = cv2.boundingRect(cv2.perspectiveTransform(corners, homography))
    return left, top, width, height


def photograph(page: Layer, chosen: set[str], rng: np.random.Generator) -> Image:
    """Light the page, blur it, and add the noise and compression of a camera."""
    height, width = page.shape[:2]
    x, y = np.meshgrid(
        np.linspace(-1, 1, width, dtype=np.float32), np.linspace(-1, 1, height, dtype=np.float32)
    )
    if "inverse" in chosen:
        page = np.clip(1.05 - page, 0.05, 1).astype(np.float32)
    light = np.full((height, width), rng.uniform(0.8, 1.0), np.float32)
    if "gradient" in chosen:
        angle = rng.uniform(0, 2 * np.pi)
        light *= 1 + np.float32(rng.uniform(0.2, 0.4)) * (
            np.cos(angle) * x + np.sin(angle) * y
        ).astype(np.float32)
    if "vignette" in chosen:
        light *= 1 - np.float32(rng.uniform(0.25, 0.45)) * (x**2 + y**2)
    if "shadow" in chosen:
        angle, offset = rng.uniform(0, 2 * np.pi), rng.uniform(-0.4, 0.4)
        soft = rng.uniform(0.02, 0.3)
        side = (np.cos(angle) * x + np.sin(angle) * y - offset) / soft
        light *= 1 - np.float32(rng.uniform(0.3, 0.6)) / (1 + np.exp(-np.clip(4 * side, -30, 30)))
    picture = page * light[:, :, None]
    if "cast" in chosen:
        picture = picture * rng.uniform(0.55, 1.0, 3).astype(np.float32)
    sharpness = rng.uniform(0.9, 1.6) if "blur" in chosen else 0.5
    picture = cv2.GaussianBlur(picture, (0, 0), sharpness * max(width, height) / 800)
    grain = rng.uniform(0.03, 0.06) if "noise" in chosen else 0.008
    picture = picture + rng.normal(0, grain, picture.shape).astype(np.float32)
    image = np.asarray(np.clip(255 * picture, 0, 255), np.uint8)
    if "jpeg" in chosen:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 60))]
        image = np.asarray(
            cv2.imdecode(cv2.imencode(".jpg", image, quality)[1], cv2.IMREAD_COLOR), np.uint8
        )
    return image


class DemoSource:
    """A source of endless scenes, each shown for a while by a camera that trembles a little.

    Args:
        size: width and height of frames in pixels; 640x480 if None.
        fps: frames per second; 15 if None.
        hold: number of frames for which each scene is shown.
    """

    live = True
    name = "demo"

    def __init__(
        self, size: tuple[int, int] | None = None, fps: float | None = None, hold: int = 45
    ) -> None:
        self._size = size or _DEFAULT_SIZE
        self._pause = 1 / (fps or _DEFAULT_FPS)
        self._hold = hold

    def __enter__(self) -> "DemoSource":
        """Nothing needs opening."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing needs closing."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield frames without end."""
        rng = np.random.default_rng(0)
        scene = make_scene(0, "lines", (), self._size)
        index = 0
        due = time.monotonic()
        while True:
            if index and index % self._hold == 0:
                scene = make_scene(index // self._hold, "lines", None, self._size)
            started = time.perf_counter()
            shift = np.array([[1, 0, rng.normal(0, 0.7)], [0, 1, rng.normal(0, 0.7)]])
            image = cv2.warpAffine(scene.image, shift, self._size, borderMode=cv2.BORDER_REPLICATE)
            elapsed_ms = 1000 * (time.perf_counter() - started)
            yield Frame(
                np.asarray(image, np.uint8), time.time(), index, self.name, None, elapsed_ms
            )
            index += 1
            due += self._pause
            time.sleep(max(0.0, due - time.monotonic()))
