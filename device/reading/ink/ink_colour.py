"""Ink of one colour, told from all other ink by the light that it absorbs.

What passes through ink is a product: the paper's light times the share that the ink lets through
(Lambert-Beer law). So the logarithm of pixel over paper points from white towards the colour of
the ink, however thick the ink is; other inks point elsewhere.
"""

import re
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import TUNING as INK
from device.reading.ink.threshold import Gray, paper_colour

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255 each."""

NAMED_COLOURS: Final[dict[str, Colour]] = {
    "black": (20, 20, 20),
    "blue": (30, 60, 170),
    "brown": (120, 70, 30),
    "green": (20, 130, 60),
    "grey": (120, 120, 120),
    "orange": (240, 130, 30),
    "pink": (230, 80, 150),
    "purple": (110, 40, 140),
    "red": (200, 30, 40),
    "turquoise": (20, 160, 170),
    "yellow": (230, 200, 30),
}
"""Inks by name; blue and green are those of pens."""

_HEX: Final = re.compile(r"#?([0-9a-f]{6})", re.IGNORECASE)
_OTHER_PRICE: Final = 2.5  # How much absorption of other colours counts against that of the ink.
_MOST_ABSORBED: Final = 1.2  # Absorption (natural logarithm) of full ink.


def parse_ink(text: str) -> tuple[bool | None, Colour | None]:
    """Parse ``auto``, ``dark``, ``light``, the name of a colour, or ``#rrggbb``.

    Returns:
        Whether ink is darker than its paper, None if the picture decides; and its colour, None for
        any.

    Raises:
        ValueError: if it is none of these.
    """
    word = text.strip().lower()
    if word in {"auto", "dark", "light"}:
        return (None if word == "auto" else word == "dark"), None
    if word in NAMED_COLOURS:
        return True, NAMED_COLOURS[word]
    found = _HEX.fullmatch(word)
    if found is None:
        names = ", ".join(NAMED_COLOURS)
        raise ValueError(f"{text!r} is no ink; write auto, dark, light, {names}, or #rrggbb")
    number = int(found[1], 16)
    colour = number >> 16, number >> 8 & 255, number & 255
    if min(colour) > _lightest():
        raise ValueError(f"{text!r} is too pale to be told from white paper; write a darker colour")
    return True, colour


def _lightest() -> int:
    """Return the tone above which a colour absorbs no light to speak of."""
    return round(255 * float(np.exp(-0.1)))


def only_ink(image: NDArray[np.uint8], colour: Colour) -> Gray:
    """Return a picture in which ink of one colour is dark, and all else is white.

    Args:
        image: ``uint8[h, w]``, or in blue, green and red ``uint8[h, w, 3]``, of ink on lighter
            paper.
        colour: of the ink on white paper.
    """
    if image.ndim == 2:
        image = np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR), np.uint8)
    darkest = INK.min_contrast  # In a darker channel, most is noise.
    paper = np.maximum(paper_colour(image), darkest)
    tones = np.maximum(np.arange(256.0)[:, None], darkest)
    table = np.log(np.maximum(paper / tones, 1.0)).astype(np.float32)
    absorbed = cv2.LUT(image, table[None].reshape(1, 256, 3))
    ink = np.log(255 / np.maximum(np.array(colour[::-1], np.float32), darkest))
    ink /= np.linalg.norm(ink)
    along = absorbed @ ink.astype(np.float32)
    other = np.sqrt(np.maximum(np.square(absorbed).sum(2) - np.square(along), 0))
    share = np.clip((along - _OTHER_PRICE * other) / _MOST_ABSORBED, 0, 1)
    return np.asarray(255 - 225 * share, np.uint8)
