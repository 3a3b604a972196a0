"""From a picture to the one digit that is explained."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from device.demo.scenes import make_scene
from device.frames.frame import Frame, Image
from device.frames.image_files import picture_frame
from device.reading.reader import Reader
from device.reading.result import Digit, Reading
from lenet_edge.core.errors import FrameError, UsageError

DEMO: Final = "demo"
"""Names the built-in picture."""

_DEMO_SCENE: Final = 4
_DEMO_SIZE: Final = (640, 480)
_CROP_MARGIN: Final = 0.2  # Paper shown around a digit, as a fraction of its longer side.


@dataclass(frozen=True)
class ChosenDigit:
    """One digit of a reading, and where it came from.

    ``number`` is its place in reading order, counted from 1, rejected shapes included. ``image``
    is the whole picture, ``crop`` the part of it around the digit.
    """

    reading: Reading
    number: int
    image: Image = field(repr=False, compare=False)
    crop: Image = field(repr=False, compare=False)

    @property
    def digit(self) -> Digit:
        """The digit itself, with the ``uint8[28, 28]`` that the network takes."""
        return self.reading.digits[self.number - 1]

    @property
    def count(self) -> int:
        """How many digits and rejected shapes were found in the picture."""
        return len(self.reading.digits)


def open_picture(name: str) -> Frame:
    """Read a picture file, or draw the built-in page of digits where ``name`` is ``demo``.

    Raises:
        FrameError: if the file is missing, damaged, or not a picture.
    """
    if name != DEMO:
        return picture_frame(Path(name))
    scene = make_scene(_DEMO_SCENE, "lines", (), _DEMO_SIZE)
    return Frame(scene.image, 0.0, 0, DEMO)


def choose_digit(reader: Reader, frame: Frame, number: int | None = None) -> ChosenDigit:
    """Read a picture and choose one of its digits.

    Args:
        reader: an open reader.
        frame: the picture.
        number: which digit in reading order, counted from 1, rejected shapes included; the first
            that was not rejected if None, or the first shape where all were rejected.

    Raises:
        FrameError: if there is nothing in the picture that could be a digit.
        UsageError: if there is no digit of that number.
    """
    reading = reader.read(frame)
    found = reading.digits
    if not found:
        raise FrameError(
            f"no digit was found in {frame.source}; give a picture of a digit that stands out "
            "from its paper, or see what 'lenet-edge read PICTURE --debug FOLDER' makes of it"
        )
    if number is None:
        number = next((i for i, digit in enumerate(found, 1) if not digit.rejected), 1)
    if not 1 <= number <= len(found):
        choice = "1 digit; --digit must be 1"
        if len(found) > 1:
            choice = f"{len(found)} digits; --digit must be 1 to {len(found)}"
        raise UsageError(f"{frame.source} has {choice}")
    crop = _crop(frame.image, reading, found[number - 1])
    return ChosenDigit(reading, number, frame.image, crop)


def _crop(image: Image, reading: Reading, digit: Digit) -> Image:
    """Cut the digit out of the picture, with some paper around it."""
    # A huge JPEG is decoded at a fraction of the size that boxes refer to.
    scale = np.array([image.shape[1] / reading.width, image.shape[0] / reading.height])
    x, y, width, height = digit.box
    margin = _CROP_MARGIN * max(width, height)
    left, top = np.maximum((np.array([x, y]) - margin) * scale, 0).astype(int)
    right, bottom = np.ceil((np.array([x + width, y + height]) + margin) * scale).astype(int)
    return image[top:bottom, left:right]
