"""What each stage of reading made of a picture, for overlays, debugging and the live page."""

from dataclasses import dataclass

from device.frames.frame import Image
from device.reading.digits.recognition import Found
from device.reading.ink.segmentation import Page
from device.reading.ink.threshold import Gray, Ink
from device.reading.page.perspective import Homography


@dataclass(frozen=True)
class Stages:
    """What each stage made of a picture, at the size on which it was read.

    ``view`` maps its pixels to those of the original picture.
    """

    image: Image
    gray: Gray
    ink: Ink
    unruled: Ink
    page: Page
    found: list[Found]
    homography: Homography
