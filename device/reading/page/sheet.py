"""The sheet of paper in a picture: found, and its surroundings painted over with paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import TUNING as INK
from device.reading.ink.threshold import Gray, border_pixels, thumbnail


@dataclass(frozen=True)
class SheetTuning:
    """What is a sheet of paper, and what surrounds it; lengths are pixels of the thumbnail."""

    min_area: float = 0.2  # Fraction of the picture; a smaller bright patch is not a sheet.
    min_fill: float = 0.75  # Fraction of its convex hull that a sheet fills.
    min_outline: float = 0.75  # Fraction of a sheet's outline that is in the picture.
    four_cornered: float = 0.85  # Fraction of the smallest rectangle around a sheet that it fills.

    surroundings_tone: float = 0.9  # Surroundings reflect at most this fraction of paper's light.
    sharp_step: float = 0.6  # Fraction of the step in brightness that its sharp edge makes.
    abrupt: float = 0.9  # Step in brightness near the edge of a sheet, over that from farther off.
    lit_part_ratio: float = 1.4  # A sheet has this many times the area of its lit part, or more.
    shared_outline: float = 0.25  # Fraction of a lit part's outline that is also its sheet's.

    min_step: float = 4.0  # Step in brightness, of 255, that any edge makes.
    min_sharp_outline: float = 0.9  # Fraction of a sheet's outline at which there is a sharp edge.
    enough_paper: float = 16.0  # Weight of the paper nearby, of 255, that counts in full.


TUNING: Final = SheetTuning()

_EVEN_SHARES: Final = (0.7, 0.8, 0.88)  # Fractions of the picture that are taken to be even.
_PAPER_REACHES_PX: Final = (121, 61, 31, 15, 7)  # Pixels of the thumbnail that paper is carried.
_NEAR: Final = np.ones((5, 5), np.uint8)  # Two pixels of the thumbnail all round.


def find_sheet(gray: Gray, thumb: Gray | None = None) -> NDArray[np.int32] | None:
    """Find the outline of a bright sheet on something darker.

    A shadow that falls on the sheet is not its edge. The surroundings of a sheet are dark along
    most of its outline or on at least three sides of the picture, or much darker than paper in
    shadow; its edge is sharp, and light does not fall off as it does in a vignette.

    Args:
        gray: ``uint8[h, w]``.
        thumb: its ``thumbnail``, if it has been made already.

    Returns:
        Corners of a convex polygon, ``int32[n, 2]`` (x, y) in pixels; None if no sheet stands out
        from its surroundings.
    """
    thumb = thumbnail(gray) if thumb is None else thumb
    thumb = np.asarray(cv2.GaussianBlur(thumb, (3, 3), 0), np.uint8)
    level = _otsu_level(thumb)
    if border_pixels(thumb).min() > level:  # The hull below would be that of the whole picture.
        return None
    hull = _sheet_above(thumb, level)
    # Where a shadow falls on the sheet, the desk is darker still.
    whole = _sheet_above(thumb, _otsu_level(thumb[thumb <= level]))
    if hull is None or (whole is not None and _is_lit_part(hull, whole, thumb)):
        hull = whole
    if hull is None:
        return None
    return _full_scale(hull, thumb.shape, gray.shape)


def find_outlined_sheet(image: NDArray[np.uint8]) -> NDArray[np.int32] | None:
    """Find the outline of an even sheet with sharp edges, on a floor of any brightness.

    Args:
        image: ``uint8[h, w]``, or with colours ``uint8[h, w, 3]``.

    Returns:
        Corners as ``find_sheet`` returns them; None if no even region has four sharp edges.
    """
    thumb = cv2.medianBlur(thumbnail(image), 3)
    pictures = [thumb] if thumb.ndim == 2 else [thumb, _hues(thumb)]
    hulls = [hull for picture in pictures for hull in _even_hulls(np.asarray(picture, np.uint8))]
    if not hulls:
        return None
    return _full_scale(max(hulls, key=cv2.contourArea), thumb.shape, image.shape)


def _hues(thumb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the share of each channel in the light; no shadow changes it much."""
    light = (
        cv2.GaussianBlur(thumb.astype(np.float32), (0, 0), 1) + TUNING.min_step
    )  # Darker, it is noise.
    share = light / light.sum(2, keepdims=True)
    return np.asarray(np.clip(510 * share - 42, 0, 255), np.uint8)  # A third is 128.


def _even_hulls(thumb: NDArray[np.uint8]) -> Iterator[NDArray[np.int32]]:
    """Yield the hulls of the even regions that are as large as sheets."""
    steps = cv2.morphologyEx(thumb, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    steps = np.asarray(steps if steps.ndim == 2 else steps.max(2), np.uint8)
    for share in _EVEN_SHARES:
        level = max(TUNING.min_step, float(np.percentile(steps, 100 * share)))
        even = np.asarray(cv2.compare(steps, level, cv2.CMP_LT), np.uint8)
        _, labels = cv2.connectedComponents(even, connectivity=4)
        areas = np.bincount(np.asarray(labels).ravel())
        for label in 1 + np.flatnonzero(areas[1:] >= TUNING.min_area / 2 * steps.size):
            hull = _even_region(np.asarray(labels == label).view(np.uint8), steps, level)
            if hull is not None and cv2.contourArea(hull) > TUNING.min_area * steps.size:
                yield hull


def _even_region(region: Gray, steps: Gray, level: float) -> NDArray[np.int32] | None:
    """Return the convex hull of an even region, if its edge is convex and sharp all round."""
    contours, _ = cv2.findContours(region, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outline = max(contours, key=cv2.contourArea)
    hull = np.asarray(cv2.convexHull(outline), np.int32)
    area = cv2.contourArea(hull)
    if cv2.contourArea(outline) < TUNING.min_fill * area:
        return None
    edge = np.zeros_like(region)
    cv2.polylines(edge, [hull], isClosed=True, color=255)
    edge[:2] = edge[-2:] = edge[:, :2] = edge[:, -2:] = 0
    if cv2.countNonZero(edge) < TUNING.min_outline * cv2.arcLength(hull, True) * 0.9:
        return None
    sharp = cv2.dilate(steps, _NEAR)[edge > 0] > level
    return hull if sharp.mean() > TUNING.min_sharp_outline else None


def _full_scale(
    hull: NDArray[np.int32], small: tuple[int, ...], large: tuple[int, ...]
) -> NDArray[np.int32]:
    """Return the corners ``int32[n, 1, 2]`` of a thumbnail in pixels of its picture."""
    few, many = np.array(small[1::-1]), np.array(large[1::-1])
    corners = np.where(hull[:, 0] == few - 1, many - 1, (hull[:, 0] + 0.5) * many / few)
    return np.where(hull[:, 0] == 0, 0, corners).astype(np.int32)


def _otsu_level(pixels: Gray) -> float:
    """Return the tone that best separates pixels into dark and bright ones (Otsu, 1979)."""
    level, _ = cv2.threshold(pixels.reshape(1, -1), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return float(level)


def _sheet_above(thumb: Gray, level: float) -> NDArray[np.int32] | None:
    """Return the convex hull of what is brighter, ``int32[n, 1, 2]``, if that is a sheet."""
    bright = np.asarray(cv2.threshold(thumb, level, 255, cv2.THRESH_BINARY)[1], np.uint8)
    contours, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    hull = np.asarray(cv2.convexHull(max(contours, key=cv2.contourArea)), np.int32)
    return hull if _is_sheet(thumb, bright, hull) else None


def _is_lit_part(part: NDArray[np.int32], sheet: NDArray[np.int32], thumb: Gray) -> bool:
    """Return True if an outline is that of the lit part of a sheet.

    The lit part is much smaller than the sheet, and shares some of its outline; a sheet on a mat
    shares none of the mat's.
    """
    if TUNING.lit_part_ratio * cv2.contourArea(part) > cv2.contourArea(sheet):
        return False
    lines = [np.zeros_like(thumb) for _ in range(2)]
    for outline, picture in zip((part, sheet), lines, strict=True):
        cv2.polylines(picture, [outline], isClosed=True, color=255)
    near = cv2.dilate(lines[1], _NEAR)
    shared = cv2.countNonZero(cv2.bitwise_and(near, lines[0]))
    return shared > TUNING.shared_outline * cv2.countNonZero(lines[0])


def _is_sheet(thumb: Gray, bright: Gray, hull: NDArray[np.int32]) -> bool:
    """Return True if a bright region has the size, surroundings and sharp edge of a sheet."""
    sheet = np.zeros_like(thumb)
    cv2.fillConvexPoly(sheet, hull, 255)
    area = cv2.countNonZero(sheet)
    filled = cv2.countNonZero(cv2.bitwise_and(sheet, bright))
    if area < TUNING.min_area * sheet.size or filled < TUNING.min_fill * area:
        return False
    # The picture's own rim is not an edge of the sheet.
    wide = cv2.copyMakeBorder(sheet, 2, 2, 2, 2, cv2.BORDER_REPLICATE)
    inner = cv2.erode(wide, _NEAR)[2:-2, 2:-2]
    outer = cv2.dilate(wide, _NEAR)[2:-2, 2:-2]
    beyond = 255 - outer
    just_in = cv2.subtract(inner, cv2.erode(inner, _NEAR)) > 0
    just_out = cv2.subtract(cv2.dilate(outer, _NEAR), outer) > 0
    if not just_in.any() or not just_out.any():
        return False
    step = float(np.median(thumb[just_in])) - float(np.median(thumb[just_out]))
    paper = float(np.median(thumb[inner > 0]))
    surroundings = float(np.percentile(thumb[beyond > 0], 80))
    sides = (beyond[0], beyond[-1], beyond[:, 0], beyond[:, -1])
    dark_sides = sum(bool((side > 0).mean() > 0.85) for side in sides)
    edge = np.zeros_like(sheet)
    cv2.polylines(edge, [hull], isClosed=True, color=255)
    seen = cv2.countNonZero(edge[2:-2, 2:-2]) > TUNING.min_outline * cv2.countNonZero(edge)
    darkest = TUNING.surroundings_tone if dark_sides >= 3 or seen else INK.shadow_tone
    if _is_vignette(thumb, sheet, hull):
        return False
    return surroundings <= darkest * paper and step >= TUNING.sharp_step * (paper - surroundings)


def _is_vignette(thumb: Gray, sheet: Gray, hull: NDArray[np.int32]) -> bool:
    """Return True if a region is round, and light falls off beyond its edge as within it."""
    _, sides, _ = cv2.minAreaRect(hull)
    if cv2.contourArea(hull) > TUNING.four_cornered * sides[0] * sides[1]:
        return False
    wide = cv2.copyMakeBorder(sheet, 6, 6, 6, 6, cv2.BORDER_REPLICATE)
    steps = []
    for first, last in ((1, 3), (3, 6)):
        tones = []
        for change in (cv2.erode, cv2.dilate):
            near, far = (
                change(wide, np.ones((2 * reach + 1,) * 2, np.uint8))[6:-6, 6:-6]
                for reach in (first, last)
            )
            ring = cv2.absdiff(near, far) > 0
            tones.append(float(np.median(thumb[ring])) if ring.any() else 0.0)
        steps.append(tones[0] - tones[1])
    return steps[0] < TUNING.abrupt * steps[1]


def hide_surroundings(gray: Gray, outline: NDArray[np.int32] | None) -> Gray:
    """Paint over what lies beyond the sheet with the brightness of the nearest paper.

    Args:
        gray: ``uint8[h, w]``.
        outline: of the sheet, from ``find_sheet``.

    Returns:
        ``uint8[h, w]``; ``gray`` itself if there is no outline.
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
    # Only the brightest pixel near each place counts, because ink is not paper.
    bright = cv2.dilate(small, _NEAR).astype(np.float32)
    paper = np.full_like(bright, np.median(small))
    for reach in _PAPER_REACHES_PX:
        total = cv2.blur(bright * weight, (reach, reach), borderType=cv2.BORDER_CONSTANT)
        count = cv2.blur(weight, (reach, reach), borderType=cv2.BORDER_CONSTANT)
        # Paper nearby counts in full and fades with distance, because steps would read as strokes.
        near = np.minimum(count / TUNING.enough_paper, 1)
        paper += near * (total / np.maximum(count, 1) - paper)
    filled = cv2.resize(paper, gray.shape[::-1], interpolation=cv2.INTER_LINEAR).astype(np.uint8)
    return np.where(sheet > 0, gray, filled).astype(np.uint8)
