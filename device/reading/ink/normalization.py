"""From the crop of a digit to the layout of MNIST: see ``lenet_edge.network.mnist_layout``.

Beyond MNIST's own recipe, the stroke width is brought near MNIST's, so that a fine liner does not
fade to grey and a marker leaves no blot; and small digits are sharpened, so that blur does not
close their loops.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.ruled_lines import remove_ruled_lines
from device.reading.ink.segmentation import Page, segment
from device.reading.ink.stroke_width import stroke_widths
from device.reading.ink.threshold import Gray, find_ink, to_gray
from device.reading.ink.work_size import MIN_WORK_SIDE, to_work_size
from lenet_edge.core.geometry import ink_box
from lenet_edge.network.mnist_layout import BOX, SIZE, centre

_WORK_BOX: Final = 3 * BOX  # Longer side, in pixels, at which strokes are measured and widened.


@dataclass(frozen=True)
class NormalizationTuning:
    """How a digit is brought to MNIST's look."""

    ink_edge: float = 0.2  # Ink begins at this fraction of the brightest pixel.
    min_stroke_px: float = 1.7  # Of the 20x20 box; nine in ten strokes of MNIST are wider.
    max_stroke_px: float = 4.6  # Of the 20x20 box; one in a hundred of MNIST's is wider.
    small_digit_px: int = 26  # Side; strokes of smaller digits are hardly wider than blur.
    camera_blur_px: float = 1.4  # Deviation of a Gaussian like the blur of a camera.
    sharpening: float = 2.0  # How many times the detail that this blur removes is added again.


TUNING: Final = NormalizationTuning()


def normalize_digit(crop: Gray) -> Gray:
    """Bring the crop of one digit to the layout of MNIST, ``uint8[28, 28]``."""
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
    pictures = np.zeros((len(crops), SIZE, SIZE), np.uint8)
    inked = {i: ink for i, crop in enumerate(crops) if (ink := _trim(crop)) is not None}
    if inked:
        inks = _stretch([_fit(ink, _WORK_BOX, enlarge=False) for ink in inked.values()])
        widths = stroke_widths(inks).tolist()
        inks = [_to_usual_width(ink, width) for ink, width in zip(inks, widths, strict=True)]
        inks = _stretch([_fit(ink, BOX, enlarge=True) for ink in inks])
        pictures[list(inked)] = centre(inks)
    return pictures


def _trim(crop: Gray) -> Gray | None:
    """Cut away the rows and columns without ink; None if there is no ink at all."""
    if crop.ndim != 2 or crop.dtype != np.uint8:
        raise ValueError(f"a crop is uint8[h, w], not {crop.dtype}{list(crop.shape)}")
    if crop.size and max(crop.shape) < TUNING.small_digit_px:
        crop = _sharpen(crop)
    x, y, w, h = ink_box(crop, TUNING.ink_edge)
    return crop[y : y + h, x : x + w] if w else None


def _sharpen(crop: Gray) -> Gray:
    """Open the loops that blur has closed in a small digit, by unsharp masking."""
    blurred = cv2.GaussianBlur(crop, (0, 0), TUNING.camera_blur_px, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(
        cv2.addWeighted(crop, 1 + TUNING.sharpening, blurred, -TUNING.sharpening, 0), np.uint8
    )


def _fit(ink: Gray, side: int, *, enlarge: bool) -> Gray:
    """Scale the longer side to ``side`` pixels, keeping the aspect ratio."""
    h, w = ink.shape
    scale = side / max(h, w)
    if scale == 1 or (scale > 1 and not enlarge):
        return ink
    size = (max(1, round(w * scale)), max(1, round(h * scale)))
    # Averaging over areas makes the grey edges of MNIST; it cannot enlarge smoothly.
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(ink, size, interpolation=method), np.uint8)


def _stretch(inks: list[Gray]) -> list[Gray]:
    """Bring the middle of the strokes to 255, whatever the pen."""
    histograms = np.array([np.bincount(ink.ravel(), minlength=256) for ink in inks])
    tones = np.arange(256)
    brightest = (tones * (histograms > 0)).max(1)
    histograms *= tones > (TUNING.ink_edge * brightest).astype(int)[:, None]
    cumulative = histograms.cumsum(1)
    peaks = (cumulative < 0.8 * cumulative[:, -1:]).sum(1).tolist()
    return [
        np.asarray(cv2.convertScaleAbs(ink, alpha=255 / peak), np.uint8)
        for ink, peak in zip(inks, peaks, strict=True)
    ]


def _to_usual_width(ink: Gray, width: float) -> Gray:
    """Widen the strokes of a fine liner, and narrow those of a marker, to the widths of MNIST.

    ``width`` is what they measure now, in pixels of ``ink``.
    """
    scale = BOX / max(ink.shape)
    width *= scale
    if width < TUNING.min_stroke_px:
        return _widen(ink, (TUNING.min_stroke_px - width) / scale)
    if width > TUNING.max_stroke_px:
        return _narrow(ink, width - TUNING.max_stroke_px)
    return ink


def _widen(ink: Gray, missing: float) -> Gray:
    """Widen strokes by ``missing`` pixels of ``ink``."""
    if missing <= 0.5:
        return ink
    reach = max(1, round(missing / 2))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    room = cv2.copyMakeBorder(ink, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0)
    return np.asarray(cv2.dilate(room, kernel), np.uint8)


def _narrow(ink: Gray, excess: float) -> Gray:
    """Narrow strokes by ``excess`` pixels of the 20x20 box."""
    reach = round(excess / 2 * _WORK_BOX / BOX)
    if reach < 1:
        return ink
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    # Strokes along the sides of the crop narrow on their inner side only: the digit keeps its size.
    return np.asarray(cv2.erode(_fit(ink, _WORK_BOX, enlarge=True), kernel), np.uint8)


def normalize_picture(picture: NDArray[np.uint8]) -> Gray:
    """Bring a picture of one digit, dark on light or light on dark, to the layout of MNIST.

    Every step is the reader's own, so that a digit looks the same to the network whether it was
    imported or read. Only pictures large enough to show paper may have ruled lines.

    Args:
        picture: ``uint8[h, w]``, or ``uint8[h, w, 3]`` in blue, green and red, of one digit.

    Returns:
        ``uint8[28, 28]``; all black if the picture holds no ink.
    """
    page = _written_page(picture)
    if not page.pieces:
        return np.zeros((SIZE, SIZE), np.uint8)
    return normalize_digit(page.crop(page.pieces))


def _written_page(picture: NDArray[np.uint8]) -> Page:
    """Return the pieces of ink in a picture, without ruled lines."""
    ink = find_ink(to_gray(to_work_size(picture)))
    if max(picture.shape[:2]) >= MIN_WORK_SIDE:
        unruled, bands = remove_ruled_lines(ink)
        page = segment(unruled.soft, unruled.mask, bands, dark=ink.dark)
        if page.pieces:
            return page
    return segment(ink.soft, ink.mask, dark=ink.dark)
