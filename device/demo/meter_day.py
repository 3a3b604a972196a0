"""A meter that counts, drawn: wheels that turn behind a window, seen by a fixed camera all day.

Glare, shadows, clouds, condensation and lost frames come and go, and the camera moves by some
pixels. Every frame carries what the wheels show, so that a day of counting can be checked. The same
seed gives the same day.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.frames.frame import Frame, Image
from lenet_edge.data.cell_canvas import Canvas, Face, place_glyph
from lenet_edge.data.drum import draw_wheel, wheels_at
from lenet_edge.data.printed_glyphs import HEIGHT, WIDTH, font

_WHEEL: Final = (46, 66)  # Width and height of a wheel in the window, in pixels.
_GAP: Final = 8  # Pixels between two wheels.
_DIGIT_HEIGHT: Final = 42  # Pixels.
_DRUM_PITCH: Final = 62  # Pixels from digit to digit around a wheel.
_CASE: Final = (52, 46)  # Pixels of the case beside, and above and below the window.
_FONTS: Final = (
    "B612-Regular",
    "Roboto-Light",
    "Quicksand-Medium",
    "Karla[wght]",
    "DejaVuSerif-Bold",
    "OCRB",
)
"""Fonts of the test split: no network was trained on them."""

_DEFAULT_FPS: Final = 5.0
_TURN: Final = 0.35  # Share of a unit during which the last wheel turns; otherwise it rests.

Layer = NDArray[np.float32]
"""``float32[h, w, 3]`` blue, green, red, 0 to 1."""


@dataclass(frozen=True)
class MeterLook:
    """How a meter looks.

    Attributes:
        digits: number of wheels.
        reds: number of wheels at the end that are red.
        light: whether the digits are light on dark wheels.
        font: name of one of ``lenet_edge.data.printed_glyphs``.
        case: tone of the case, 0 to 1.
        contrast: difference of digits and wheels, 0 to 1.
    """

    digits: int = 7
    reds: int = 0
    light: bool = True
    font: str = _FONTS[0]
    case: float = 0.62
    contrast: float = 0.8

    @classmethod
    def by_seed(cls, seed: int) -> "MeterLook":
        """Return one of many looks."""
        rng = np.random.default_rng([seed, 71])
        digits = int(rng.integers(5, 9))
        return cls(
            digits=digits,
            reds=int(rng.integers(0, 3)),
            light=bool(rng.random() < 0.6),
            font=_FONTS[int(rng.integers(len(_FONTS)))],
            case=float(rng.uniform(0.3, 0.85)),
            contrast=float(rng.uniform(0.5, 0.85)),
        )

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a picture of the meter, in pixels."""
        window = self.digits * _WHEEL[0] + (self.digits - 1) * _GAP
        return window + 2 * _CASE[0], _WHEEL[1] + 2 * _CASE[1]

    @property
    def region(self) -> tuple[float, float, float, float]:
        """The window: left, top, width and height as fractions of the picture."""
        width, height = self.size
        return (
            round(_CASE[0] / width, 4),
            round(_CASE[1] / height, 4),
            round(1 - 2 * _CASE[0] / width, 4),
            round(1 - 2 * _CASE[1] / height, 4),
        )


@dataclass(frozen=True)
class MeterFrame:
    """One picture of a meter, and what it shows.

    Attributes:
        image: ``uint8[h, w, 3]``.
        value: what the meter shows; its fraction is how far the last wheel has turned on.
        lost: whether nothing can be seen in it.
    """

    image: Image
    value: float
    lost: bool

    def shows(self, digits: int) -> frozenset[str]:
        """Return what may be read: the number, and the next one while the wheels turn to it."""
        whole = int(self.value)
        numbers = {whole} if self.value == whole else {whole, whole + 1}
        return frozenset(f"{number % 10**digits:0{digits}}" for number in numbers)


def turned(units: float) -> float:
    """Return what the wheels show after ``units``: they rest, and then turn on to the next one."""
    whole, part = divmod(units, 1.0)
    return whole + round(max(0.0, (part - (1 - _TURN)) / _TURN), 6)


def meter_picture(value: float, look: MeterLook) -> Layer:
    """Draw a meter from straight ahead, without a camera.

    Args:
        value: what it shows; its fraction is how far the last wheel has turned on. The wheels
            before it turn along where a 9 goes over to a 0.
        look: how it looks.
    """
    width, height = look.size
    page = np.full((height, width, 3), look.case, np.float32)
    left, top = _CASE
    window = page[top : top + _WHEEL[1], left : width - left]
    window[:] = 0.5 * look.case
    for number, (digit, turn) in enumerate(wheels_at(value, look.digits)):
        at, is_red = number * (_WHEEL[0] + _GAP), number >= look.digits - look.reds
        window[:, at : at + _WHEEL[0]] = _wheel(digit, turn, look, is_red=is_red)
    cv2.rectangle(page, (left - 3, top - 3), (width - left + 2, top + _WHEEL[1] + 2), (0.2,) * 3, 2)
    unit = _written("m3", 0.6, 1)[..., None]
    y, x = top + _WHEEL[1] - 24, width - left + 10
    page[y : y + unit.shape[0], x : x + unit.shape[1]] *= 1 - 0.8 * unit
    return page


def _wheel(digit: int, turn: float, look: MeterLook, *, is_red: bool) -> Layer:
    """Return what the window shows of a wheel, ``float32[h, w, 3]``; digits come from below."""
    wide, high = _WHEEL
    glyphs = font(look.font)
    canvas = Canvas(wide)
    x, y = canvas.middle
    height = _DIGIT_HEIGHT * HEIGHT / max(1, _tallest(look.font))
    width = height * WIDTH / HEIGHT

    def draw(shown: int, below: float) -> Face:
        return place_glyph(canvas, glyphs[shown], x, y + below, width, height, 0.0)

    ink = draw_wheel(digit, turn, _DRUM_PITCH, _DRUM_PITCH + high, draw)
    top, left = (ink.shape[0] - high) // 2, (ink.shape[1] - wide) // 2
    seen = ink[top : top + high, left : left + wide, None]
    ground = 0.12 if look.light else 0.92
    tone = ground + look.contrast * (1 if look.light else -1)
    colour = np.array([0.15, 0.15, 0.75] if is_red else [ground] * 3, np.float32)
    digit_tone = np.float32(0.92 if is_red else tone)
    curve = 1 - 0.35 * np.linspace(-1, 1, high, dtype=np.float32)[:, None, None] ** 4
    return np.asarray((colour * (1 - seen) + digit_tone * seen) * curve, np.float32)


@cache
def _tallest(name: str) -> int:
    """Return the height of the tallest digit of a font, in pixels of its bitmaps."""
    return int(np.ptp(np.flatnonzero(font(name).any(axis=(0, 2))))) + 1


def _written(text: str, scale: float, stroke: int) -> NDArray[np.float32]:
    """Return the ink of a text, ``float32[h, w]``, 0 to 1."""
    face = cv2.FONT_HERSHEY_SIMPLEX
    (wide, high), base = cv2.getTextSize(text, face, scale, stroke)
    ink = np.zeros((high + base + 4 * stroke, wide + 4 * stroke), np.uint8)
    cv2.putText(ink, text, (2 * stroke, high + 2 * stroke), face, scale, 255, stroke, cv2.LINE_AA)
    x, y, w, h = cv2.boundingRect(ink)
    return np.asarray(ink[y : y + h, x : x + w], np.float32) / np.float32(255)


class MeterDay:
    """What a camera sees of a meter, frame after frame.

    Args:
        seed: of the look of the meter, its first value, and all that happens.
        frames: number of frames of the day; the light goes around once in it.
        rate: units that the meter counts per frame.
        look: how the meter looks; by the seed if None.
    """

    def __init__(
        self, seed: int, frames: int, rate: float = 0.05, look: MeterLook | None = None
    ) -> None:
        self.look = look or MeterLook.by_seed(seed)
        self._frames, self._rate = frames, rate
        self._rng = np.random.default_rng([seed, 72])
        self._start = int(self._rng.integers(10 ** (self.look.digits - 1)))
        self._lost = 0
        self._hazard, self._until = "", 0

    def __iter__(self) -> Iterator[MeterFrame]:
        """Yield the frames of the day."""
        drift = np.zeros(2)
        for index in range(self._frames):
            value = self._start + turned(self._rate * index)
            drift = np.clip(0.97 * drift + self._rng.normal(0, 0.35, 2), -5, 5)
            yield self._photograph(index, value, drift)

    def _photograph(self, index: int, value: float, drift: NDArray[np.float64]) -> MeterFrame:
        rng = self._rng
        if self._lost == 0 and rng.random() < 0.002:
            self._lost = int(rng.integers(1, 12))
        if self._lost:
            self._lost -= 1
            width, height = self.look.size
            return MeterFrame(
                np.full((height, width, 3), rng.integers(0, 256), np.uint8), value, True
            )
        page = meter_picture(value, self.look)
        height, width = page.shape[:2]
        day = 0.6 + 0.35 * np.sin(2 * np.pi * index / self._frames)
        page *= np.float32(day)
        if index >= self._until and rng.random() < 0.01:
            self._hazard = ("glare", "shadow", "mist", "dark", "lamp")[int(rng.integers(5))]
            self._until = index + int(rng.integers(5, 120))
            self._place = rng.uniform(0, 1, 4)
        if index < self._until:
            self._disturb(page)
        shift = np.array([[1, 0, drift[0]], [0, 1, drift[1]]])
        page = cv2.warpAffine(page, shift, (width, height), borderMode=cv2.BORDER_REPLICATE)
        page = cv2.GaussianBlur(page, (0, 0), 0.7)
        noise = rng.normal(0, 0.015, (height, width, 1)).astype(np.float32)
        image = np.clip(255 * (page + noise), 0, 255).astype(np.uint8)
        return MeterFrame(image, value, False)

    def _disturb(self, page: Layer) -> None:
        """Add the hazard of the hour, in place."""
        height, width = page.shape[:2]
        x, y, size, strength = self._place
        columns, rows = np.meshgrid(np.arange(width) / width, np.arange(height) / height)
        if self._hazard == "glare":
            spread = 0.03 + 0.12 * size
            distance = ((columns - x) / spread) ** 2 + ((rows - y) / (3 * spread)) ** 2
            page += (0.3 + 0.7 * strength) * np.exp(-distance).astype(np.float32)[..., None]
        elif self._hazard == "shadow":
            side = columns + (y - 0.5) * rows < x
            page *= np.where(side, 1 - 0.6 * strength, 1).astype(np.float32)[..., None]
        elif self._hazard == "mist":
            page[:] = (1 - 0.6 * strength) * cv2.GaussianBlur(page, (0, 0), 1 + 4 * size)
            page += np.float32(0.4 * strength)
        elif self._hazard == "dark":
            page *= np.float32(0.05 + 0.3 * strength)
        else:
            page *= np.float32(1 + strength)


class MeterSource:
    """A source of the frames of a meter that counts, without end, as a camera would give them.

    Args:
        fps: frames per second; 5 if None.
        seed: of the meter and its days.
    """

    live = True
    name = "demo:meter"

    def __init__(self, fps: float | None = None, seed: int = 0) -> None:
        self._pause = 1 / (fps or _DEFAULT_FPS)
        self._seed = seed

    def __enter__(self) -> "MeterSource":
        """Nothing needs opening."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing needs closing."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield frames without end."""
        due = time.monotonic()
        day = MeterDay(self._seed, 10**9, 0.2 * self._pause, MeterLook())
        for index, seen in enumerate(day):
            yield Frame(seen.image, time.time(), index, self.name)
            due += self._pause
            time.sleep(max(0.0, due - time.monotonic()))
