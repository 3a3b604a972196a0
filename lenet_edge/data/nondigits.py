"""Non-digits: images that show anything but one digit, for training and measuring rejection.

Each image is drawn from one *family*: printed and handwritten letters, symbols, scribbles, zigzags,
arcs, lines, blobs, noise, halves of digits, two digits in one box, and what a reader cuts out of
pictures without writing (``cut_outs``). Training, calibration and evaluation may use different
families, so that rejection is measured on kinds never trained on.

Shapes that a careful reader would take for a digit are left out on purpose, because training the
network to reject them would cost accuracy: the letters I O S Z b l o q s z (handwritten also B D G
J Q Y a g i j r t y), a single upright stroke (1), closed loops (0), and a stroke of two or three
straight parts (7, Z). For some of these letters in print, ``sample_lookalikes`` draws images on
which the network learns to be less confident.
"""

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import UsageError
from lenet_edge.data import cut_outs
from lenet_edge.data.pen_strokes import (
    CANVAS_SIZE,
    DigitImage,
    Polyline,
    draw_glyph,
    draw_strokes,
    round_corners,
)
from lenet_edge.network.mnist_layout import SIZE, lay_out
from lenet_edge.network.predictor import Images

PRINTED = "ABCDEFGHJKLMNPQRTUVWXYacdefghijkmnprtuvwxy#%&?@*+<>"
LOOKALIKES = {"O": 0, "o": 0, "I": 1, "l": 1, "Z": 2, "z": 2, "S": 5, "s": 5, "b": 6, "q": 9}
FONTS = range(8)  # Every cv2.FONT_HERSHEY_*; OpenCV 5 and later draws them from outlines.

# Handwritten letters, in the notation of draw_glyph.
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
    "02 25 40,06 46",  # a check mark, underlined
    "01 10 21 30 41 33 26 13 01,22 25",  # a crossed heart
    "20 26,03 20 43",  # an arrow up
    "03 43,21 43 25",  # an arrow right
)

CALIBRATION_SEED = 20_000

CALIBRATION_NONDIGITS = 6_000
"""Number of non-digits in a group for calibration: as many as MNIST has validation images."""


def calibration_nondigits(digits: Images, groups: int) -> list[Images]:
    """Draw the groups of non-digits that a calibration is fitted to and measured on.

    They are always the same for the same validation images ``digits``. The first group is for
    fitting and the second for measuring; ask for one group if nothing is measured. Pictures of
    another size or in colour get scribbles, symbols and noise of that size, in random colours.
    """
    rng = np.random.default_rng(CALIBRATION_SEED)
    if digits.shape[1:] == (SIZE, SIZE):
        return [
            sample_nondigits(CALIBRATION_NONDIGITS, rng, digits, CALIBRATION_FAMILIES)
            for _ in range(groups)
        ]
    families = [name for name in CALIBRATION_FAMILIES if name not in MADE_OF_DIGITS]
    return [
        _resized(
            sample_nondigits(CALIBRATION_NONDIGITS, rng, families=families), digits.shape[1:], rng
        )
        for _ in range(groups)
    ]


def _resized(images: Images, shape: tuple[int, ...], rng: np.random.Generator) -> Images:
    """Return ``uint8[N, *shape]``: images in another size, and in random colours."""
    height, width, *channels = shape
    resized = np.stack([cv2.resize(image, (width, height)) for image in images])
    if not channels:
        return np.asarray(resized, np.uint8)
    ink, paper = rng.integers(0, 256, (2, len(images), 1, 1, *channels))
    share = resized[..., np.newaxis] / 255
    return np.asarray(np.rint(share * ink + (1 - share) * paper), np.uint8)


def sample_nondigits(
    count: int,
    rng: np.random.Generator,
    digits: Images | None = None,
    families: Sequence[str] | None = None,
) -> Images:
    """Draw non-digits in MNIST's layout, ``uint8[count, 28, 28]``.

    Generators in the same state give the same result.

    Args:
        count: number of images.
        rng: source of all randomness.
        digits: ``uint8[N, 28, 28]`` from which halves and pairs are made; if None, there are none.
        families: names from ``FAMILIES`` to draw from; if None, all that are possible.

    Raises:
        UsageError: if a family is unknown, or needs digits and none are given.
    """
    names = _possible_families(digits) if families is None else list(families)
    for name in names:
        if name not in FAMILIES:
            raise UsageError(f"no family {name!r} of non-digits; choose from {', '.join(FAMILIES)}")
        if name not in _possible_families(digits):
            raise UsageError(f"the family {name!r} of non-digits is made from digits; pass some")
    source = np.empty((0, SIZE, SIZE), np.uint8) if digits is None else digits
    images = np.empty((count, SIZE, SIZE), np.uint8)
    for image, choice in zip(images, rng.integers(len(names), size=count), strict=True):
        image[:] = FAMILIES[names[choice]](rng, source)
    _vary(images, rng)
    return images


def sample_lookalikes(count: int, rng: np.random.Generator) -> tuple[Images, NDArray[np.uint8]]:
    """Draw what looks like digits, ``uint8[count, 28, 28]``; also return those digits.

    Half of it are letters, half bars and rings that are cut out. Generators in the same state give
    the same result.
    """
    letters = list(LOOKALIKES)
    images, digits = np.empty((count, SIZE, SIZE), np.uint8), np.empty(count, np.uint8)
    for i, is_letter in enumerate(rng.random(count) < 0.5):
        if is_letter:
            letter = letters[int(rng.integers(len(letters)))]
            images[i], digits[i] = _print_letter(letter, rng), LOOKALIKES[letter]
        else:
            images[i], digits[i] = cut_outs.cut_lookalike(rng)
    _vary(images, rng)
    return images, digits


def _possible_families(digits: Images | None) -> list[str]:
    has_digits = digits is not None and len(digits) > 0
    return [name for name in FAMILIES if has_digits or name not in MADE_OF_DIGITS]


def _vary(images: Images, rng: np.random.Generator) -> None:
    """Fade, blur and move some images, in place, as light, lenses and segmentation do."""
    fade, blur, move = rng.random((3, len(images))) < 0.25
    gains = rng.uniform(0.5, 1.0, len(images))
    steps = rng.integers(-2, 3, (len(images), 2))
    images[fade] = (images[fade] * gains[fade, None, None]).astype(np.uint8)
    for i in np.flatnonzero(blur):
        images[i] = cv2.GaussianBlur(images[i], (3, 3), 0.7)
    for i in np.flatnonzero(move):
        images[i] = np.roll(images[i], tuple(steps[i]), axis=(0, 1))


def _printed(rng: np.random.Generator, digits: Images) -> DigitImage:
    return _print_letter(PRINTED[rng.integers(len(PRINTED))], rng)


def _print_letter(character: str, rng: np.random.Generator) -> DigitImage:
    canvas = np.zeros((CANVAS_SIZE, CANVAS_SIZE), np.uint8)
    font = int(rng.choice(FONTS)) | int(rng.random() < 0.3) * cv2.FONT_ITALIC
    cv2.putText(canvas, character, (16, 44), font, 1.2, 255, int(rng.integers(1, 5)), cv2.LINE_AA)
    slant, turn, widen = rng.uniform(-0.3, 0.3), rng.uniform(-0.25, 0.25), rng.uniform(0.7, 1.3)
    linear = np.array([[widen, slant], [turn, 1]])
    centre = np.full(2, CANVAS_SIZE / 2)
    affine = np.column_stack([linear, centre - linear @ centre])
    return lay_out(cv2.warpAffine(canvas, affine, (CANVAS_SIZE, CANVAS_SIZE)))


def _written(rng: np.random.Generator, digits: Images) -> DigitImage:
    return draw_glyph(LETTERS[rng.integers(len(LETTERS))], rng)


def _symbol(rng: np.random.Generator, digits: Images) -> DigitImage:
    return draw_glyph(SYMBOLS[rng.integers(len(SYMBOLS))], rng)


def _scribble(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw a line that goes back and forth."""
    return _draw_loose_line(rng.uniform(-1, 1, (rng.integers(7, 18), 2)), rng)


def _wandering(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw a random walk; half of them are clipped to a square, and follow its edges."""
    line = np.cumsum(rng.normal(0, 1, (rng.integers(6, 25), 2)), axis=0)
    line = 2 * (line - line.min(axis=0)) / max(np.ptp(line, axis=0)) - 1
    if rng.random() < 0.5:
        room = rng.uniform(0.4, 1.0)
        line = np.clip(line, -room, room) / room
    return _draw_loose_line(line, rng)


def _draw_loose_line(line: Polyline, rng: np.random.Generator) -> DigitImage:
    """Draw a line with round or angular corners."""
    return draw_strokes(
        [round_corners(round_corners(line)) if rng.random() < 0.5 else line], rng, thickest=5
    )


def _zigzag(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw four to eight strokes up and down, or left and right."""
    corners = int(rng.integers(5, 10))
    line = np.column_stack([np.linspace(-1, 1, corners), np.resize([-0.8, 0.8], corners)])
    line += rng.normal(0, 0.15, line.shape)
    return draw_strokes([line if rng.random() < 0.7 else line[:, ::-1]], rng)


def _arcs(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw one to three parallel arcs, too open for a 0 and too round for a 1."""
    start, span = rng.uniform(0, 2 * np.pi), rng.uniform(0.95, 1.4) * np.pi
    angles = np.linspace(start, start + span, 16)
    circle = np.column_stack([np.cos(angles), np.sin(angles)])
    return draw_strokes([circle * radius for radius in (1, 0.6, 0.2)[: rng.integers(1, 4)]], rng)


def _lines(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw parts of ruled lines and tables up to the image's edge, or one to three dashes."""
    if rng.random() < 0.3:
        heights = rng.uniform(-0.6, 0.6, rng.integers(1, 4))
        return draw_strokes(
            [np.array([[-1, y], [1, y + rng.normal(0, 0.1)]]) for y in heights], rng
        )
    image = np.zeros((SIZE, SIZE), np.uint8)
    corner = rng.integers(2, SIZE - 2, 2)
    pen, tilt = int(rng.integers(1, 4)), rng.integers(-2, 3, 2)
    ends = np.array([[0, corner[1]], [SIZE - 1, corner[1]], [corner[0], 0], [corner[0], SIZE - 1]])
    ends[:2, 1] += [tilt[0], -tilt[0]]
    ends[2:, 0] += [tilt[1], -tilt[1]]
    # Draw at least one horizontal arm, because a single upright line could be a 1.
    arms = rng.random(4) < 0.6
    arms[rng.integers(2)] = True
    for end in ends[arms]:
        cv2.line(image, tuple(map(int, corner)), tuple(map(int, end)), 255, pen, cv2.LINE_AA)
    return image


def _blobs(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw one filled shape that is not tall, or up to a dozen dots."""
    canvas = np.zeros((CANVAS_SIZE, CANVAS_SIZE), np.uint8)
    if rng.random() < 0.5:
        angles = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(5, 14)))
        radii = rng.uniform(8, 14, angles.size) * rng.uniform(1, 2)
        shape = np.column_stack([np.cos(angles), 0.8 * np.sin(angles)]) * radii[:, None]
        cv2.fillPoly(canvas, [(shape + CANVAS_SIZE / 2).astype(np.int32)], 255, cv2.LINE_AA)
    else:
        for x, y, radius in rng.integers((4, 4, 1), (60, 60, 7), (rng.integers(2, 12), 3)):
            cv2.circle(canvas, (int(x), int(y)), int(radius), 255, -1, cv2.LINE_AA)
    return lay_out(canvas)


def _noise(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw grain, clouds, specks, stripes, checks or a gradient, in the image or in its box."""
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


def _half(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Return half of a digit, where it was or brought to MNIST's layout.

    Only left and lower halves that are neither narrow nor have a closed loop are brought to MNIST's
    layout. The others often are digits themselves: the upper half of a 9 is a 0, the right half of
    an 8 is a 3, and a 1 cut lengthwise is still a 1.
    """
    while True:
        image: DigitImage = digits[rng.integers(len(digits))].copy()
        side, less = int(rng.integers(4)), int(rng.integers(3))
        if side in {1, 3} and _crop_ink(image).shape[1] < 10:
            continue
        low, high = 14 - less, 14 + less
        image[(np.s_[:high], np.s_[:, low:], np.s_[low:], np.s_[:, :high])[side]] = 0
        if np.count_nonzero(image) < 12:
            continue
        enlarge = rng.random() < 0.6 and side < 2 and not _could_be_digit(image)
        return lay_out(image) if enlarge else image


def _could_be_digit(half: DigitImage) -> bool:
    """Return whether half a digit is narrow like a 1, or has a hole like a 0."""
    height, width = _crop_ink(half).shape
    background = (np.pad(half, 1) < 100).astype(np.uint8)
    return width < 0.45 * height or int(cv2.connectedComponents(background, None, 4)[0]) > 2


def _pair(rng: np.random.Generator, digits: Images) -> DigitImage:
    """Draw two digits side by side, touching or not, scaled to one box."""
    first, second = (_crop_ink(digits[i]) for i in rng.integers(len(digits), size=2))
    narrow = min(first.shape[1], second.shape[1]) < 8
    gap = int(rng.integers(2 if narrow else -2, 7))
    down = int(rng.integers(0, 7))
    canvas = np.zeros((CANVAS_SIZE, CANVAS_SIZE), np.uint8)
    canvas[6 : 6 + first.shape[0], : first.shape[1]] = first
    left = first.shape[1] + gap
    place = canvas[3 + down : 3 + down + second.shape[0], left : left + second.shape[1]]
    np.maximum(place, second, out=place)
    return lay_out(canvas)


def _crop_ink(image: DigitImage) -> DigitImage:
    x, y, width, height = cv2.boundingRect(image)
    ink: DigitImage = image[y : y + height, x : x + width]
    return ink


def _without_digits(
    draw: Callable[[np.random.Generator], DigitImage],
) -> Callable[[np.random.Generator, Images], DigitImage]:
    """Let a function that needs no digits draw a family."""
    return lambda rng, digits: draw(rng)


FAMILIES: dict[str, Callable[[np.random.Generator, Images], DigitImage]] = {
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
    "textures": _without_digits(cut_outs.cut_texture),
    "things": _without_digits(cut_outs.cut_thing),
    "prints": _without_digits(cut_outs.cut_print),
    "frames": _without_digits(cut_outs.draw_frame),
}
"""Name -> a function that draws one image. The order decides which one a random number selects."""

MADE_OF_DIGITS = frozenset({"halves", "pairs"})
"""Families that need digits to draw from."""

CALIBRATION_FAMILIES = tuple(FAMILIES)[:12]
"""What rejection thresholds are fitted to and AUROC is measured on: all but the cut-outs.

Whether those are rejected is measured by reading pictures without writing.
"""
