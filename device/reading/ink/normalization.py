"""A digit as MNIST made its own: 20x20 box, grey edges, centre of mass in the middle of 28x28.

The recipe is that of LeCun, Bottou, Bengio and Haffner, "Gradient-Based Learning Applied to
Document Recognition", Proceedings of the IEEE 86(11), 1998, section III.A; the stroke width is
brought near MNIST's, so that a fine liner does not fade to grey and a marker leaves no blot, and
small digits are sharpened, so that blur does not close their loops.
"""

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.ruled_lines import remove_rules
from device.reading.ink.threshold import Gray, find_ink

SIDE: Final = 28
"""Height and width of the picture that the network takes, in pixels."""

BOX: Final = 20
"""The digit's longer side inside that picture, in pixels."""

_SUPERSAMPLED: Final = 3 * BOX  # Longer side at which strokes are measured and widened.
_SMALL: Final = 26  # Pixels; strokes of smaller digits are hardly wider than a camera's blur...
_BLUR: Final = 1.4  # ...which is about a Gaussian of this deviation; in pixels...
_SHARPENED: Final = 2.0  # ...and so many times what that takes is given back.
_EDGE: Final = 0.2  # Ink begins at this fraction of the stroke's own brightness.
_THINNEST: Final = 1.7  # Pixels of the 20x20 box; nine in ten strokes of MNIST are wider...
_THICKEST: Final = 4.6  # ...and hardly one in a hundred is wider than this.

_MOMENTS: Final = np.array([(x, y, 1) for y in range(BOX) for x in range(BOX)], np.float32)
"""``float32[400, 3]``: x, y and 1 for each pixel of a box, which a ``float32`` sums exactly."""


def normalize_digit(crop: Gray) -> Gray:
    """Bring the crop of one digit to the layout of MNIST: ``normalize_digits`` for one."""
    return np.asarray(normalize_digits([crop])[0], np.uint8)


def normalize_digits(crops: Sequence[Gray]) -> Gray:
    """Bring the crops of digits to the layout of MNIST.

    Args:
        crops: each ``uint8[h, w]``, bright ink on black; what does not belong to the digit is
            black.

    Returns:
        ``uint8[N, 28, 28]``; all black where a crop holds no ink.

    Raises:
        ValueError: if a crop is not a two-dimensional ``uint8`` array.
    """
    pictures = np.zeros((len(crops), SIDE, SIDE), np.uint8)
    inked = {i: ink for i, crop in enumerate(crops) if (ink := _trim(crop)) is not None}
    if inked:
        inks = _stretch([_fit(ink, _SUPERSAMPLED, enlarge=False) for ink in inked.values()])
        widths = stroke_widths(inks).tolist()
        inks = [_near_usual_width(ink, width) for ink, width in zip(inks, widths, strict=True)]
        inks = _stretch([_fit(ink, BOX, enlarge=True) for ink in inks])
        pictures[list(inked)] = _center(inks)
    return pictures


def _trim(crop: Gray) -> Gray | None:
    """Cut away the rows and columns without ink; None where there is no ink at all."""
    if crop.ndim != 2 or crop.dtype != np.uint8:
        raise ValueError(f"a crop is uint8[h, w], not {crop.dtype}{list(crop.shape)}")
    if crop.size and max(crop.shape) < _SMALL:
        crop = _sharpen(crop)
    brightest = int(crop.max(initial=0))
    if not brightest:
        return None
    x, y, w, h = cv2.boundingRect((crop > int(_EDGE * brightest)).view(np.uint8))
    return crop[y : y + h, x : x + w]


def _sharpen(crop: Gray) -> Gray:
    """Open the loops that blur has closed in a small digit, by unsharp masking."""
    blurred = cv2.GaussianBlur(crop, (0, 0), _BLUR, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(cv2.addWeighted(crop, 1 + _SHARPENED, blurred, -_SHARPENED, 0), np.uint8)


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


def _stretch(inks: list[Gray]) -> list[Gray]:
    """Bring the middle of the strokes to 255, whatever the pen."""
    histograms = np.array([np.bincount(ink.ravel(), minlength=256) for ink in inks])
    tones = np.arange(256)
    brightest = (tones * (histograms > 0)).max(1)
    histograms *= tones > (_EDGE * brightest).astype(int)[:, None]
    cumulative = histograms.cumsum(1)
    peaks = (cumulative < 0.8 * cumulative[:, -1:]).sum(1).tolist()
    return [
        np.asarray(cv2.convertScaleAbs(ink, alpha=255 / peak), np.uint8)
        for ink, peak in zip(inks, peaks, strict=True)
    ]


def stroke_widths(inks: Sequence[Gray]) -> NDArray[np.float64]:
    """Estimate mean stroke widths in pixels: twice the area over the length of the outline.

    The outline of a grey picture is its total variation; both follow soft edges exactly.

    Args:
        inks: each ``uint8[h, w]``.

    Returns:
        ``float64[N]``.
    """
    # Side by side, with a black column between: one call for all.
    lefts = np.cumsum([0, *(ink.shape[1] + 1 for ink in inks)]).tolist()
    row = np.zeros((max(len(ink) for ink in inks) + 2, lefts[-1] + 1), np.float32)
    for ink, left in zip(inks, lefts, strict=False):
        row[1 : 1 + ink.shape[0], left + 1 : left + 1 + ink.shape[1]] = ink
    dx = cv2.subtract(row[:-1, 1:], row[:-1, :-1])
    dy = cv2.subtract(row[1:, :-1], row[:-1, :-1])
    outlines = np.add.reduceat(_column_sums(cv2.magnitude(dx, dy)), lefts[:-1])
    areas = np.add.reduceat(_column_sums(row[:, :-1]), lefts[:-1])
    return np.asarray(2 * areas / np.maximum(outlines, 1), np.float64)


def _column_sums(picture: NDArray[Any]) -> NDArray[np.float64]:
    """Return the sum of each column, ``float64[w]``, in half the time that NumPy takes."""
    return np.asarray(cv2.reduce(picture, 0, cv2.REDUCE_SUM, dtype=cv2.CV_64F)[0], np.float64)


def _near_usual_width(ink: Gray, width: float) -> Gray:
    """Bring strokes near MNIST's width once in the 20x20 box: a fine liner's, or a marker's.

    ``width`` is what they have now, in pixels of ``ink``.
    """
    scale = BOX / max(ink.shape)
    width *= scale
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


def _center(inks: list[Gray]) -> Gray:
    """Paste into 28x28 so that each centre of mass lies at the picture's centre."""
    boxes = np.zeros((len(inks), BOX, BOX), np.uint8)
    for box, ink in zip(boxes, inks, strict=True):
        box[: ink.shape[0], : ink.shape[1]] = ink
    moments = (boxes.reshape(-1, BOX * BOX).astype(np.float32) @ _MOMENTS).T.astype(np.float64)
    masses = moments[:2] / moments[2]
    # Where MNIST has it: at pixel (14, 14), counted from 0.
    room = SIDE - np.transpose([ink.shape[::-1] for ink in inks])
    lefts, tops = np.clip(np.rint(SIDE // 2 - masses), 0, room).astype(int).tolist()
    pictures = np.zeros((len(inks), SIDE, SIDE), np.uint8)
    for picture, ink, left, top in zip(pictures, inks, lefts, tops, strict=True):
        picture[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return pictures


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
