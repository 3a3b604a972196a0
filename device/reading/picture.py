"""A picture at the size at which it is read: its sheet, its channels, and views of both."""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from device.frames.frame import Image
from device.reading.ink.threshold import (
    Gray,
    may_be_coloured,
    only_coloured,
    thumbnail,
    to_gray,
    without_coloured,
)
from device.reading.ink.work_size import to_work_size
from device.reading.page.perspective import Homography, rectify, sheet_homography
from device.reading.page.sheet import find_outlined_sheet, find_sheet, hide_surroundings
from lenet_edge.core.geometry import edges_touched


class Sheet(Enum):
    """Where the sheet of paper is."""

    NONE = "the whole picture is paper"
    BRIGHT = "the bright region"
    OUTLINED = "the even region within a sharp outline"


class InkColour(Enum):
    """Which ink is read."""

    ANY = "the channel in which most ink stands out"
    COLOURLESS = "black and grey ink, not what is coloured"
    COLOURED = "coloured ink, not what is black or grey"


@dataclass(frozen=True)
class View:
    """What is read of a picture.

    Attributes:
        image: the picture, grey or in colour, laid flat or as it is.
        gray: its channel that is read, the surroundings of a sheet painted over.
        thumb: the thumbnail of ``gray``, if it has been made already.
        homography: maps pixels of the view to those of the original picture.
    """

    image: Image
    gray: Gray
    thumb: Gray | None
    homography: Homography


class WorkPicture:
    """A picture at the size at which it is read; its facts are found when first asked for.

    Args:
        image: the picture, grey or in colour.
        size: width and height of the original picture, in pixels.
    """

    def __init__(self, image: Image, size: tuple[int, int]) -> None:
        self._image = to_work_size(image)
        height, width = self._image.shape[:2]
        self._to_original = np.diag([size[0] / width, size[1] / height, 1.0])
        self._gray = to_gray(self._image)

    @cached_property
    def is_coloured(self) -> bool:
        """Whether there is ink of a colour other than the paper's."""
        return may_be_coloured(self._image)

    def has_sheet(self, sheet: Sheet) -> bool:
        """Return True if the picture has a sheet of that kind."""
        return self._outline(sheet) is not None

    def leans(self, sheet: Sheet) -> bool:
        """Return True if such a sheet leans, and its four corners are known."""
        return self._corners(sheet) is not None

    def may_be_lit_part(self, sheet: Sheet) -> bool:
        """Return True if a sheet reaches three sides: it may be all of a page but its shadow."""
        outline = self._outline(sheet)
        if outline is None:
            return False
        height, width = self._gray.shape
        x, y, w, h = cv2.boundingRect(outline)
        return len(edges_touched((x, y, w, h), width, height)) >= 3

    def view(self, sheet: Sheet, channel: InkColour, *, flat: bool) -> View:
        """Return a view of a sheet, or of the whole picture if it has no sheet of that kind."""
        corners = self._corners(sheet) if flat else None
        if corners is not None:
            image = rectify(self._image, *corners)
            return View(image, _channel(image, channel), None, self._to_original @ corners[0])
        outline = self._outline(sheet)
        plain = channel is InkColour.ANY
        gray = self._gray if plain else _channel(self._image, channel)
        # Looking for a sheet has made the thumbnail.
        has_thumb = plain and outline is None and sheet is not Sheet.NONE
        thumb = self._thumb if has_thumb else None
        return View(self._image, hide_surroundings(gray, outline), thumb, self._to_original)

    def _outline(self, sheet: Sheet) -> NDArray[np.int32] | None:
        if sheet is Sheet.BRIGHT:
            return self._bright
        return self._outlined if sheet is Sheet.OUTLINED else None

    def _corners(self, sheet: Sheet) -> tuple[Homography, int, int] | None:
        """Return how to lay a sheet flat, see ``sheet_homography``."""
        outline = self._outline(sheet)
        return None if outline is None else sheet_homography(outline, self._gray.shape)

    @cached_property
    def _thumb(self) -> Gray:
        return thumbnail(self._gray)

    @cached_property
    def _bright(self) -> NDArray[np.int32] | None:
        return find_sheet(self._gray, self._thumb)

    @cached_property
    def _outlined(self) -> NDArray[np.int32] | None:
        return find_outlined_sheet(self._image)


def _channel(image: Image, channel: InkColour) -> Gray:
    """Return a channel of a picture, in which its ink is dark."""
    if channel is InkColour.ANY or image.ndim == 2:
        return to_gray(image)
    return only_coloured(image) if channel is InkColour.COLOURED else without_coloured(image)
