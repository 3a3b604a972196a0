"""A digit as MNIST made its own: 20x20 box, grey edges, centre of mass in the middle of 28x28.

The recipe is that of LeCun, Bottou, Bengio and Haffner, "Gradient-Based Learning Applied to
Document Recognition", Proceedings of the IEEE 86(11), 1998, section III.A; the stroke width is
brought near MNIST's, so that a fine liner does not fade to grey and a marker leaves no blot.
"""

from typing import Final

import cv2
import numpy as np

from device.rules import remove_rules
from device.threshold import Gray, find_ink

SIDE: Final = 28
"""Height and width of the picture that the network takes, in pixels."""

BOX: Final = 20
"""The digit's longer side inside that picture, in pixels."""

_SUPERSAMPLED: Final = 3 * BOX  # Longer side at which strokes are measured and widened.
_EDGE: Final = 0.2  # Ink begins at this fraction of the stroke's own brightness.
_THINNEST: Final = 1.7  # Pixels of the 20x20 box; nine in ten strokes of MNIST are wider...
_THICKEST: Final = 4.6  # ...and hardly one in a hundred is wider than this.


def normalize_digit(crop: Gray) -> Gray:
    """Bring the crop of one digit to the layout of MNIST.

    Args:
        crop: ``uint8[h, w]``, bright ink on black; what does not belong to the digit is black.

    Returns:
        ``uint8[28, 28]``; all black where the crop holds no ink.

    Raises:
        ValueError: if the crop is not a two-dimensional ``uint8`` array.
    """
    if crop.ndim != 2 or crop.dtype != np.uint8:
        raise ValueError(f"a crop is uint8[h, w], not {crop.dtype}{list(crop.shape)}")
    ink = _trim(crop)
    if ink is None:
        return np.zeros((SIDE, SIDE), np.uint8)
    ink = _stretch(_fit(ink, _SUPERSAMPLED, enlarge=False))
    ink = _near_usual_width(ink)
    return _center(_stretch(_fit(ink, BOX, enlarge=True)))


def _trim(crop: Gray) -> Gray | None:
    """Cut away the rows and columns without ink; None where there is no ink at all."""
    if not crop.size:
        return None
    edge = _EDGE * float(crop.max())
    if edge <= 0:
        return None
    x, y, w, h = cv2.boundingRect((crop > edge).view(np.uint8))
    return crop[y : y + h, x : x + w]


def _fit(ink: Gray, side: int, *, enlarge: bool) -> Gray:
    """Scale the longer side to ``side`` pixels, keeping the aspect ratio."""
    h, w = ink.shape
    scale = side / max(h, w)
    if scale == 1 or (scale > 1 and not enlarge):
        return ink
    size = (max(1, round(w * scale)), max(1, round(h * scale)))
    # Averaging over areas is what gives the grey edges of MNIST; it cannot enlarge smoothly.
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(ink, size, interpolation=method), np.uint8)


def _stretch(ink: Gray) -> Gray:
    """Bring the middle of the strokes to 255, whatever the pen."""
    histogram = np.bincount(ink.ravel())
    histogram[: int(_EDGE * (len(histogram) - 1)) + 1] = 0
    cumulative = histogram.cumsum()
    peak = int(cumulative.searchsorted(0.8 * cumulative[-1]))
    return np.asarray(cv2.convertScaleAbs(ink, alpha=255 / peak), np.uint8)


def stroke_width(ink: Gray) -> float:
    """Estimate the mean stroke width in pixels: twice the area over the length of the outline.

    The outline of a grey picture is its total variation; both follow soft edges exactly.
    """
    padded = cv2.copyMakeBorder(ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0).astype(np.float32)
    dx = padded[:-1, 1:] - padded[:-1, :-1]
    dy = padded[1:, :-1] - padded[:-1, :-1]
    outline = float(cv2.magnitude(dx, dy).sum())
    return 2 * float(padded.sum()) / outline if outline else 0.0


def _near_usual_width(ink: Gray) -> Gray:
    """Bring strokes near MNIST's width once in the 20x20 box: a fine liner's, or a marker's."""
    scale = BOX / max(ink.shape)
    width = stroke_width(ink) * scale
    if width < _THINNEST:
        return _widen(ink, (_THINNEST - width) / scale)
    if width > _THICKEST:
        return _narrow(ink, width - _THICKEST)
    return ink


def _widen(ink: Gray, missing: float) -> Gray:
    """Thicken strokes by so many pixels of ``ink``."""
    if missing <= 0.5:
        return ink
    reach = max(1, round(missing / 2))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    room = cv2.copyMakeBorder(ink, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0)
    return np.asarray(cv2.dilate(room, kernel), np.uint8)


def _narrow(ink: Gray, excess: float) -> Gray:
    """Thin strokes by so many pixels of the 20x20 box."""
    reach = round(excess / 2 * _SUPERSAMPLED / BOX)
    if reach < 1:
        return ink
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    # Strokes along the sides of the crop thin from within only: the digit keeps its extent.
    return np.asarray(cv2.erode(_fit(ink, _SUPERSAMPLED, enlarge=True), kernel), np.uint8)


def _center(ink: Gray) -> Gray:
    """Paste into 28x28 so that the centre of mass lies at the picture's centre."""
    h, w = ink.shape
    mass = cv2.moments(ink)
    picture = np.zeros((SIDE, SIDE), np.uint8)
    # Where MNIST has it: at pixel (14, 14), counted from 0.
    left = round(SIDE // 2 - mass["m10"] / mass["m00"])
    top = round(SIDE // 2 - mass["m01"] / mass["m00"])
    left = min(max(left, 0), SIDE - w)
    top = min(max(top, 0), SIDE - h)
    picture[top : top + h, left : left + w] = ink
    return picture


def normalize_picture(picture: Gray) -> Gray:
    """Bring a grey picture of one digit, dark on light or light on dark, to the layout of MNIST.

    Args:
        picture: ``uint8[h, w]`` of one digit on paper, which may be ruled.

    Returns:
        ``uint8[28, 28]``; all black where the picture holds no ink.
    """
    ink, _ = remove_rules(find_ink(picture))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink.mask)
    areas = stats[1:, cv2.CC_STAT_AREA]
    if count < 2:
        return np.zeros((SIDE, SIDE), np.uint8)
    kept = 1 + np.flatnonzero(areas >= 0.1 * areas.max())
    mask = np.isin(labels, kept).astype(np.uint8) * np.uint8(255)
    mask = np.asarray(cv2.dilate(mask, np.ones((3, 3), np.uint8)), np.uint8)
    return normalize_digit(np.asarray(cv2.bitwise_and(ink.soft, mask), np.uint8))
