"""The digits of free fonts as bitmaps, and the 5x7 digits of dot-matrix displays."""

from functools import cache
from pathlib import Path
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

FILE: Final = Path(__file__).with_name("printed_glyphs.npz")
"""Written by ``scripts/printed_glyphs.py``, which lists the fonts and their licences."""

HEIGHT: Final = 64
WIDTH: Final = 72
"""Size in pixels of a bitmap; digits of one font have one scale, and lie in the middle."""

Part = Literal["train", "validation", "test"]
"""A split of a data set; no font is in two of them."""

_SPLIT_EVERY: Final = 8  # One font in eight validates, and one in eight tests.

_DOTS: Final = (
    "01110 10001 10011 10101 11001 10001 01110",
    "00100 01100 00100 00100 00100 00100 01110",
    "01110 10001 00001 00010 00100 01000 11111",
    "11111 00010 00100 00010 00001 10001 01110",
    "00010 00110 01010 10010 11111 00010 00010",
    "11111 10000 11110 00001 00001 10001 01110",
    "00110 01000 10000 11110 10001 10001 01110",
    "11111 00001 00010 00100 01000 01000 01000",
    "01110 10001 10001 01110 10001 10001 01110",
    "01110 10001 10001 01111 00001 00010 01100",
)
_OTHER_DOTS: Final = {
    0: "01110 10001 10001 10001 10001 10001 01110",
    1: "00100 01100 10100 00100 00100 00100 11111",
    2: "01110 10001 00001 00110 01000 10000 11111",
    3: "01110 10001 00001 00110 00001 10001 01110",
    6: "01110 10000 10000 11110 10001 10001 01110",
    7: "11111 00001 00001 00010 00100 00100 00100",
    9: "01110 10001 10001 01111 00001 00001 01110",
}
"""How other displays draw some digits."""


@cache
def font_names() -> tuple[str, ...]:
    """Return the names of all fonts, in the order of their bitmaps."""
    with np.load(FILE) as stored:
        return tuple(map(str, stored["names"]))


@cache
def glyphs(part: Part) -> NDArray[np.uint8]:
    """Return the bitmaps of a split's fonts, ``uint8[fonts, 10, HEIGHT, WIDTH]``, 255 on ink."""
    with np.load(FILE) as stored:
        bits = np.unpackbits(stored["bitmaps"], axis=-1)[..., :WIDTH]
    number = np.arange(len(bits)) % _SPLIT_EVERY
    chosen = {"validation": number == 3, "test": number == 5}.get(
        part, (number != 3) & (number != 5)
    )
    return np.asarray(bits[chosen] * np.uint8(255), np.uint8)


@cache
def font(name: str) -> NDArray[np.uint8]:
    """Return the digits of the font of that name, ``uint8[10, HEIGHT, WIDTH]``, 255 on ink."""
    with np.load(FILE) as stored:
        bits = np.unpackbits(stored["bitmaps"][font_names().index(name)], axis=-1)
    return np.asarray(bits[..., :WIDTH] * np.uint8(255), np.uint8)


def dot_pattern(digit: int, other: bool) -> NDArray[np.bool_]:
    """Return which of a display's 7x5 dots form a digit; ``other`` takes the second shape."""
    text = _OTHER_DOTS.get(digit, _DOTS[digit]) if other else _DOTS[digit]
    return np.array([[dot == "1" for dot in row] for row in text.split()])
