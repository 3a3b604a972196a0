"""Pictures of everything but one digit, to learn and to measure what is to be rejected.

Each is drawn from one *family*: printed and handwritten letters, symbols, scribbles, zigzags, arcs,
lines, blobs, noise, halves of digits, two digits in one box. Training, calibration and judging may
use families of their own, so that rejection is measured on kinds never trained on.

What a careful reader would take for a digit is left out on purpose, since teaching the network to
reject it would cost accuracy: the letters I O S Z b l o q s z, by hand also B D G J Q Y a g i j r t
y, a lone upright stroke (1), closed loops (0), a stroke of two or three straight parts (7, Z). Of
the printed ones among them, ``sample_lookalikes`` draws pictures to be less sure of.
"""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import UsageError
from lenet_edge.data.pen import CANVAS, Image, Points, draw, draw_glyph, round_off
from lenet_edge.network.mnist_layout import SIZE, lay_out
from lenet_edge.network.predictor import Images

PRINTED = "ABCDEFGHJKLMNPQRTUVWXYacdefghijkmnprtuvwxy#%&?@*+<>"
LOOKALIKES = {"O": 0, "o": 0, "I": 1, "l": 1, "Z": 2, "z": 2, "S": 5, "s": 5, "b": 6, "q": 9}
FONTS = range(8)  # every cv2.FONT_HERSHEY_*; since OpenCV 5 they are drawn from an outline font

# Letters by hand, in the notation of draw_glyph.
LETTERS = (
    "06 20 46,14 34",  # A
    "41 20 02 04 26 45",  # C
    "40 00 06 46,03 33",  # E
    "40 00 06,03 33",  # F
    "00 06,40 46,03 43",  # H
    "00 06,40 03 46",  # K
    "06 00 23 40 46",  # M
    "06 00 46 40",  # N
    "06 00 30 41 32 03",  # P
    "06 00 30 41 32 03,23 46",  # R
    "00 40,20 26",  # T
    "00 04 16 36 44 40",  # U
    "00 26 40",  # V
    "00 16 23 36 40",  # W
    "00 46,40 06",  # X
    "42 12 03 05 16 45,40 46",  # d
    "04 44 33 13 04 05 16 36",  # e
    "30 20 11 16,03 33",  # f
    "00 06,04 23 34 36",  # h
    "02 06,03 12 23 26,23 32 43 46",  # m
    "02 06,03 22 33 36",  # n
    "02 06,02 32 43 34 04",  # p
    "02 05 16 36 45,42 46",  # u
)
SYMBOLS = (
    "20 26,03 43",  # +
    "02 42,04 44",  # =
    "10 16,30 36,02 42,04 44",  # #
    "21 25,03 43,02 44,42 04",  # *
    "40 03 46",  # <
    "00 43 06",  # >
    "03 20 43",  # ^
    "04 12 23 34 42",  # ~
    "02 25 40,06 46",  # checked and underlined
    "01 10 21 30 41 33 26 13 01,22 25",  # a heart, crossed
    "20 26,03 20 43",  # an arrow up
    "03 43,21 43 25",  # an arrow right
)


def sample(
    count: int,
    rng: np.random.Generator,
    digits: Images | None = None,
    families: Sequence[str] | None = None,
) -> Images:
    """Return ``uint8[count, 28, 28]`` non-digits in MNIST's layout; equal generators, equal result.

    Args:
        count: how many.
        rng: where all chance comes from.
        digits: ``uint8[N, 28, 28]`` to make halves and pairs of; without it there are none.
        families: names from ``FAMILIES`` to draw from; all that are possible where None.

    Raises:
        UsageError: if a family is unknown, or needs digits and there are none.
    """
    names = _possible(digits) if families is None else list(families)
    for name in names:
        if name not in FAMILIES:
            raise UsageError(f"no family {name!r} of non-digits; there are: {', '.join(FAMILIES)}")
        if name not in _possible(digits):
            raise UsageError(f"the family {name!r} of non-digits is made of digits: pass some")
    source = np.empty((0, SIZE, SIZE), np.uint8) if digits is None else digits
    images = np.empty((count, SIZE, SIZE), np.uint8)
    for image, choice in zip(images, rng.integers(len(names), size=count), strict=True):
        image[:] = FAMILIES[names[choice]](rng, source)
    _vary(images, rng)
    return images


def sample_lookalikes(count: int, rng: np.random.Generator) -> tuple[Images, NDArray[np.uint8]]:
    """Return printed letters that pass for digits, ``uint8[count, 28, 28]``, and those digits.

    Equal generators, equal result.
    """
    letters = list(LOOKALIKES)
    chosen = [letters[i] for i in rng.integers(len(letters), size=count)]
    images = np.empty((count, SIZE, SIZE), np.uint8)
    for image, letter in zip(images, chosen, strict=True):
        image[:] = _print(letter, rng)
    _vary(images, rng)
    return images, np.array([LOOKALIKES[letter] for letter in chosen], np.uint8)


def _possible(digits: Images | None) -> list[str]:
    has_digits = digits is not None and len(digits) > 0
    return [name for name in FAMILIES if has_digits or name not in MADE_OF_DIGITS]


def _vary(images: Images, rng: np.random.Generator) -> None:
    """Fade some, blur some and move some, in place, as light, lens and segmentation do."""
    fade, blur, move = rng.random((3, len(images))) < 0.25
    gains = rng.uniform(0.5, 1.0, len(images))
    steps = rng.integers(-2, 3, (len(images), 2))
    images[fade] = (images[fade] * gains[fade, None, None]).astype(np.uint8)
    for i in np.flatnonzero(blur):
        images[i] = cv2.GaussianBlur(images[i], (3, 3), 0.7)
    for i in np.flatnonzero(move):
        images[i] = np.roll(images[i], tuple(steps[i]), axis=(0, 1))


def _printed(rng: np.random.Generator, digits: Images) -> Image:
    return _print(PRINTED[rng.integers(len(PRINTED))], rng)


def _print(character: str, rng: np.random.Generator) -> Image:
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    font = int(rng.choice(FONTS)) | int(rng.random() < 0.3) * cv2.FONT_ITALIC
    cv2.putText(canvas, character, (16, 44), font, 1.2, 255, int(rng.integers(1, 5)), cv2.LINE_AA)
    slant, turn, widen = rng.uniform(-0.3, 0.3), rng.uniform(-0.25, 0.25), rng.uniform(0.7, 1.3)
    linear = np.array([[widen, slant], [turn, 1]])
    centre = np.full(2, CANVAS / 2)
    affine = np.column_stack([linear, centre - linear @ centre])
    return lay_out(cv2.warpAffine(canvas, affine, (CANVAS, CANVAS)))


def _written(rng: np.random.Generator, digits: Images) -> Image:
    return draw_glyph(LETTERS[rng.integers(len(LETTERS))], rng)


def _symbol(rng: np.random.Generator, digits: Images) -> Image:
    return draw_glyph(SYMBOLS[rng.integers(len(SYMBOLS))], rng)


def _scribble(rng: np.random.Generator, digits: Images) -> Image:
    """A line to and fro."""
    return _pen_about(rng.uniform(-1, 1, (rng.integers(7, 18), 2)), rng)


def _wandering(rng: np.random.Generator, digits: Images) -> Image:
    """A line that wanders; half of them follow an edge where they would leave their place."""
    line = np.cumsum(rng.normal(0, 1, (rng.integers(6, 25), 2)), axis=0)
    line = 2 * (line - line.min(axis=0)) / max(np.ptp(line, axis=0)) - 1
    if rng.random() < 0.5:
        room = rng.uniform(0.4, 1.0)
        line = np.clip(line, -room, room) / room
    return _pen_about(line, rng)


def _pen_about(line: Points, rng: np.random.Generator) -> Image:
    """Draw a line, round or angular."""
    return draw([round_off(round_off(line)) if rng.random() < 0.5 else line], rng, thickest=5)


def _zigzag(rng: np.random.Generator, digits: Images) -> Image:
    """Four to eight strokes up and down, or to and fro."""
    corners = int(rng.integers(5, 10))
    line = np.column_stack([np.linspace(-1, 1, corners), np.resize([-0.8, 0.8], corners)])
    line += rng.normal(0, 0.15, line.shape)
    return draw([line if rng.random() < 0.7 else line[:, ::-1]], rng)


def _arcs(rng: np.random.Generator, digits: Images) -> Image:
    """One to three arcs in parallel, too open for a 0 and too round for a 1."""
    start, span = rng.uniform(0, 2 * np.pi), rng.uniform(0.95, 1.4) * np.pi
    angles = np.linspace(start, start + span, 16)
    circle = np.column_stack([np.cos(angles), np.sin(angles)])
    return draw([circle * radius for radius in (1, 0.6, 0.2)[: rng.integers(1, 4)]], rng)


def _lines(rng: np.random.Generator, digits: Images) -> Image:
    """Ruling, boxes' corners and crossings: from edge to edge, or a dash or two laid out."""
    if rng.random() < 0.3:
        heights = rng.uniform(-0.6, 0.6, rng.integers(1, 4))
        return draw([np.array([[-1, y], [1, y + rng.normal(0, 0.1)]]) for y in heights], rng)
    image = np.zeros((SIZE, SIZE), np.uint8)
    corner = rng.integers(2, SIZE - 2, 2)
    pen, tilt = int(rng.integers(1, 4)), rng.integers(-2, 3, 2)
    ends = np.array([[0, corner[1]], [SIZE - 1, corner[1]], [corner[0], 0], [corner[0], SIZE - 1]])
    ends[:2, 1] += [tilt[0], -tilt[0]]
    ends[2:, 0] += [tilt[1], -tilt[1]]
    # One horizontal arm at least: a lone upright line could be a 1.
    arms = rng.random(4) < 0.6
    arms[rng.integers(2)] = True
    for end in ends[arms]:
        cv2.line(image, tuple(map(int, corner)), tuple(map(int, end)), 255, pen, cv2.LINE_AA)
    return image


def _blobs(rng: np.random.Generator, digits: Images) -> Image:
    """One filled shape that is not tall, or a handful of dots."""
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    if rng.random() < 0.5:
        angles = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(5, 14)))
        radii = rng.uniform(8, 14, angles.size) * rng.uniform(1, 2)
        shape = np.column_stack([np.cos(angles), 0.8 * np.sin(angles)]) * radii[:, None]
        cv2.fillPoly(canvas, [(shape + CANVAS / 2).astype(np.int32)], 255, cv2.LINE_AA)
    else:
        for x, y, radius in rng.integers((4, 4, 1), (60, 60, 7), (rng.integers(2, 12), 3)):
            cv2.circle(canvas, (int(x), int(y)), int(radius), 255, -1, cv2.LINE_AA)
    return lay_out(canvas)


def _noise(rng: np.random.Generator, digits: Images) -> Image:
    """Grain, clouds, specks, stripes, checks and shades; over all of the picture, or in the box."""
    kind = rng.integers(6)
    y, x = np.mgrid[:SIZE, :SIZE]
    wave = rng.uniform(-1.2, 1.2, 2)
    if kind == 0:
        image = rng.integers(0, 256, (SIZE, SIZE))
    elif kind == 1:
        grain = rng.standard_normal((SIZE, SIZE))
        clouds = cv2.GaussianBlur(grain, (0, 0), rng.uniform(0.8, 3))
        image = 128 + 100 * clouds / clouds.std()
    elif kind == 2:
        image = 255 * (rng.random((SIZE, SIZE)) < rng.uniform(0.02, 0.5))
    elif kind == 3:
        image = 128 + 127 * np.sin(wave[0] * x + wave[1] * y + rng.uniform(0, 6))
    elif kind == 4:
        image = 255 * ((x // rng.integers(1, 8) + y // rng.integers(1, 8)) % 2)
    else:
        image = rng.uniform(0, 255) + 8 * (wave[0] * (x - 14) + wave[1] * (y - 14))
    picture = np.clip(image, 0, 255).astype(np.uint8)
    return lay_out(picture) if rng.random() < 0.5 else picture


def _half(rng: np.random.Generator, digits: Images) -> Image:
    """Half of a digit: where it was, or cut off and laid out anew.

    Those laid out anew are left or lower halves, neither narrow nor with a closed loop: the others
    are often digits themselves (the upper half of a 9 is a 0, the right half of an 8 a 3), as is
    a 1 cut lengthwise.
    """
    while True:
        image: Image = digits[rng.integers(len(digits))].copy()
        side, less = int(rng.integers(4)), int(rng.integers(3))
        if side in {1, 3} and _ink(image).shape[1] < 10:
            continue
        low, high = 14 - less, 14 + less
        image[(np.s_[:high], np.s_[:, low:], np.s_[low:], np.s_[:, :high])[side]] = 0
        if np.count_nonzero(image) < 12:
            continue
        anew = rng.random() < 0.6 and side < 2 and not _could_be_digit(image)
        return lay_out(image) if anew else image


def _could_be_digit(half: Image) -> bool:
    """Whether half a digit is narrow, as a 1 is, or has a hole, as a 0 has."""
    height, width = _ink(half).shape
    background = (np.pad(half, 1) < 100).astype(np.uint8)
    return width < 0.45 * height or int(cv2.connectedComponents(background, None, 4)[0]) > 2


def _pair(rng: np.random.Generator, digits: Images) -> Image:
    """Two digits side by side, touching or not, squeezed into one box."""
    first, second = (_ink(digits[i]) for i in rng.integers(len(digits), size=2))
    narrow = min(first.shape[1], second.shape[1]) < 8
    gap = int(rng.integers(2 if narrow else -2, 7))
    down = int(rng.integers(0, 7))
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    canvas[6 : 6 + first.shape[0], : first.shape[1]] = first
    left = first.shape[1] + gap
    place = canvas[3 + down : 3 + down + second.shape[0], left : left + second.shape[1]]
    np.maximum(place, second, out=place)
    return lay_out(canvas)


def _ink(image: Image) -> Image:
    x, y, width, height = cv2.boundingRect(image)
    ink: Image = image[y : y + height, x : x + width]
    return ink


FAMILIES: dict[str, Callable[[np.random.Generator, Images], Image]] = {
    "printed": _printed,
    "written": _written,
    "symbols": _symbol,
    "scribbles": _scribble,
    "wanderings": _wandering,
    "zigzags": _zigzag,
    "arcs": _arcs,
    "lines": _lines,
    "blobs": _blobs,
    "noise": _noise,
    "halves": _half,
    "pairs": _pair,
}
"""Name -> a function that draws one picture; the order is that of the chance to be chosen."""

MADE_OF_DIGITS = frozenset({"halves", "pairs"})
