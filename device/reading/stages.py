"""What each stage of reading made of a picture, for overlays, debugging and the live page."""

from dataclasses import dataclass

from device.frames.frame import Image
from device.reading.digits.shapes import Shape
from device.reading.ink.segmentation import Page
from device.reading.ink.threshold import Gray, Ink
from device.reading.page.perspective import Homography


@dataclass(frozen=True)
class Stages:
    """What each stage made of a picture, at the size at which it was read.

    Attributes:
        image: the picture, grey or in colour.
        gray: its channel that shows ink best, the surroundings of a sheet painted over.
        ink: the ink on it.
        unruled: the ink without ruled lines and tables.
        page: its pieces.
        shapes: what the network made of the pieces: digits and rejected shapes.
        homography: maps pixels of the stages to those of the original picture.
        rectified: whether a sheet was laid flat: the edges are those of the sheet then, not those
            of the picture.
        one_colour: whether only ink of one colour was read.
    """

    image: Image
    gray: Gray
    ink: Ink
    unruled: Ink
    page: Page
    shapes: list[Shape]
    homography: Homography
    rectified: bool = False
    one_colour: bool = False
