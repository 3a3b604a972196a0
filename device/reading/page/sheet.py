"""The sheet of paper in a scene: what lies beyond it is painted over as if paper went on."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray, border_pixels, thumbnail

_LEAST: Final = 0.2  # Of the picture, below which a bright patch is no sheet...
_MOST: Final = 0.985  # ...and above which there is nothing beyond it.
_DARKER: Final = 0.72  # What lies beyond reflects less than this fraction of the paper's light.
_MUCH_DARKER: Final = 0.4  # No shadow on the sheet itself is darker than this.
_AROUND: Final = 0.75  # Of a sheet's outline that lies within the picture; a shadow has less.
_LARGER: Final = 1.4  # Times its lit part a sheet measures; its blurred edge adds less.
_SHARED: Final = 0.25  # Of the lit part's outline that is the sheet's; one on a mat shares none.
_NEAR: Final = 7  # Pixels of the thumbnail across which two outlines are the same.
_REACHES: Final = (121, 61, 31, 15, 7)  # Pixels of the thumbnail across which paper is continued.
_PLENTY: Final = 16.0  # Weight of the paper near a place, at most 255, from which it tells enough.
_SHARP: Final = 0.6  # Part of the step in brightness that falls within the sheet's sharp edge.


def find_sheet(gray: Gray, thumb: Gray | None = None) -> NDArray[np.int32] | None:
    """Find the outline of a bright sheet on something darker.

    A shadow that falls on the sheet is no edge of it: the dark lies around the sheet, on most of
    its outline or on at least three sides of the picture, or is much darker than paper in shadow;
    and the edge is sharp.

    Args:
        gray: ``uint8[h, w]``.
        thumb: its ``thumbnail``, where that has been made.

    Returns:
        Corners of a convex polygon, ``int32[n, 2]`` (x, y) in pixels; None where there is no
        sheet to be told from what is around it.
    """
    thumb = thumbnail(gray) if thumb is None else thumb
    thumb = np.asarray(cv2.GaussianBlur(thumb, (3, 3), 0), np.uint8)
    level = _between_tones(thumb)
    if (
        border_pixels(thumb).min() > level
    ):  # told at once: the hull below would be the whole picture's
        return None
    hull = _sheet_above(thumb, level)
    # Where a shadow falls on the sheet, the desk is darker still.
    whole = _sheet_above(thumb, _between_tones(thumb[thumb <= level]))
    if hull is None or (whole is not None and _lit_part(hull, whole, thumb)):
        hull = whole
    if hull is None:
        return None
    small, large = (np.array(each.shape[::-1]) for each in (thumb, gray))
    corners = np.where(hull[:, 0] == small - 1, large - 1, (hull[:, 0] + 0.5) * large / small)
    return np.where(hull[:, 0] == 0, 0, corners).astype(np.int32)


def _between_tones(pixels: Gray) -> float:
    """Return the tone that best parts pixels into dark and bright ones (Otsu, 1979)."""
    level, _ = cv2.threshold(pixels.reshape(1, -1), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return float(level)


def _sheet_above(thumb: Gray, level: float) -> NDArray[np.int32] | None:
    """Return the convex hull of what is brighter, ``int32[n, 1, 2]``, if that is a sheet."""
    bright = np.asarray(cv2.threshold(thumb, level, 255, cv2.THRESH_BINARY)[1], np.uint8)
    contours, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    hull = np.asarray(cv2.convexHull(max(contours, key=cv2.contourArea)), np.int32)
    return hull if _stands_out(thumb, bright, hull) else None


def _lit_part(part: NDArray[np.int32], sheet: NDArray[np.int32], thumb: Gray) -> bool:
    """Whether an outline is of the lit part of a sheet: it goes along the sheet's own outline."""
    if _LARGER * cv2.contourArea(part) > cv2.contourArea(sheet):
        return False
    lines = [np.zeros_like(thumb) for _ in range(2)]
    for outline, picture in zip((part, sheet), lines, strict=True):
        cv2.polylines(picture, [outline], isClosed=True, color=255)
    near = cv2.dilate(lines[1], np.ones((_NEAR, _NEAR), np.uint8))
    along = cv2.countNonZero(cv2.bitwise_and(near, lines[0]))
    return along > _SHARED * cv2.countNonZero(lines[0])


def _stands_out(thumb: Gray, bright: Gray, hull: NDArray[np.int32]) -> bool:
    """Whether a bright region has the size, the surroundings and the sharp edge of a sheet."""
    sheet = np.zeros_like(thumb)
    cv2.fillConvexPoly(sheet, hull, 255)
    area = cv2.countNonZero(sheet)
    filled = cv2.countNonZero(cv2.bitwise_and(sheet, bright))
    if not _LEAST * sheet.size <= area <= _MOST * sheet.size or filled < 0.7 * area:
        return False
    kernel = np.ones((5, 5), np.uint8)
    # The picture's own rim is no edge of the sheet.
    wide = cv2.copyMakeBorder(sheet, 2, 2, 2, 2, cv2.BORDER_REPLICATE)
    inner = cv2.erode(wide, kernel)[2:-2, 2:-2]
    outer = cv2.dilate(wide, kernel)[2:-2, 2:-2]
    beyond = 255 - outer
    just_in = cv2.subtract(inner, cv2.erode(inner, kernel)) > 0
    just_out = cv2.subtract(cv2.dilate(outer, kernel), outer) > 0
    if not just_in.any() or not just_out.any():
        return False
    paper = float(np.median(thumb[inner > 0]))
    ground = float(np.percentile(thumb[beyond > 0], 80))
    step = float(np.median(thumb[just_in])) - float(np.median(thumb[just_out]))
    sides = (beyond[0], beyond[-1], beyond[:, 0], beyond[:, -1])
    around = sum(bool((side > 0).mean() > 0.85) for side in sides)
    edge = np.zeros_like(sheet)
    cv2.polylines(edge, [hull], isClosed=True, color=255)
    within = cv2.countNonZero(edge[2:-2, 2:-2]) > _AROUND * cv2.countNonZero(edge)
    darkest = _DARKER if around >= 3 or within else _MUCH_DARKER
    return ground <= darkest * paper and step >= _SHARP * (paper - ground)


def hide_surroundings(gray: Gray, outline: NDArray[np.int32] | None) -> Gray:
    """Paint over what lies beyond the sheet with the brightness of the nearest paper.

    Args:
        gray: ``uint8[h, w]``.
        outline: of the sheet, from ``find_sheet``.

    Returns:
        ``gray`` itself where there is no outline.
    """
    if outline is None:
        return gray
    sheet = np.zeros_like(gray)
    cv2.fillConvexPoly(sheet, outline, 255)
    # The edge itself is a line that would read as a 1.
    rim = max(3, round(0.012 * max(gray.shape))) | 1
    wide = cv2.copyMakeBorder(sheet, rim, rim, rim, rim, cv2.BORDER_REPLICATE)
    sheet = cv2.erode(wide, np.ones((rim, rim), np.uint8))[rim:-rim, rim:-rim]
    small = thumbnail(gray)
    weight = cv2.resize(sheet, small.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
    weight = np.where(weight > 254, weight, 0).astype(np.float32)
    # Ink is not paper: only the brighter half near each place counts.
    bright = cv2.dilate(small, np.ones((5, 5), np.uint8)).astype(np.float32)
    paper = np.full_like(bright, np.median(small))
    for reach in _REACHES:
        total = cv2.blur(bright * weight, (reach, reach), borderType=cv2.BORDER_CONSTANT)
        count = cv2.blur(weight, (reach, reach), borderType=cv2.BORDER_CONSTANT)
        # What is near counts in full and fades with its distance: steps would read as strokes.
        near = np.minimum(count / _PLENTY, 1)
        paper += near * (total / np.maximum(count, 1) - paper)
    filled = cv2.resize(paper, gray.shape[::-1], interpolation=cv2.INTER_LINEAR).astype(np.uint8)
    return np.where(sheet > 0, gray, filled).astype(np.uint8)
