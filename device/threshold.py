"""From a picture to ink: lighting evened out, polarity decided, threshold set to each pen.

Paper is what a wide median sees: it follows shadows, gradients and the edges of the sheet, and
strokes are too thin to move it. Ink is the difference from the paper. The threshold follows the
strongest ink nearby, so that a faint pen and a marker keep the same outline on one page.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

_THUMB: Final = 160  # Longer side of the picture on which the paper is estimated.
_WINDOW: Final = 0.25  # Width of the median there, as a fraction of the longer side.
_STROKES: Final = (
    6  # Width of the median in widths of bold strokes, where strokes fill the picture.
)
_CLOSING: Final = 3.5  # Width of the closing in widths of the pen.
_NOISE_SIGMAS: Final = 4.5  # Ink differs from paper by more than this many noise deviations...
_LEAST_CONTRAST: Final = 10  # ...and by at least this much of 255.
_PEN: Final = 0.22  # Fainter than this fraction of the page's main ink is show-through.
_HALF: Final = 0.42  # A stroke ends where it has fallen to about half of its own darkness.


@dataclass(frozen=True)
class Ink:
    """What was written, apart from what it was written on.

    ``soft`` is ``uint8[h, w]``: the contrast with the paper, 0 on paper; ``mask`` is
    ``uint8[h, w]`` with 255 on ink. ``dark`` tells dark ink on light paper from its opposite.
    """

    soft: Gray
    mask: Gray
    dark: bool
    level: float


def to_gray(image: NDArray[np.uint8]) -> Gray:
    """Return ``uint8[h, w]`` of a grey or BGR picture: the channel in which ink stands out most.

    Brightness serves, unless one colour channel shows the ink much better (red ink, coloured
    paper).
    """
    if image.ndim == 2:
        return image
    gray = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    thumb = thumbnail(image)
    best = _contrast(np.asarray(cv2.cvtColor(thumb, cv2.COLOR_BGR2GRAY), np.uint8)) * 1.4
    chosen = None
    for channel in range(3):
        contrast = _contrast(np.ascontiguousarray(thumb[:, :, channel]))
        if contrast > best:
            best, chosen = contrast, channel
    return gray if chosen is None else np.asarray(cv2.extractChannel(image, chosen), np.uint8)


def thumbnail(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture scaled down to at most 160 pixels."""
    scale = _THUMB / max(image.shape[:2])
    if scale >= 1:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _contrast(thumb: Gray) -> float:
    """Return how far the strongest strokes stand out of the noise."""
    away = cv2.absdiff(thumb, cv2.blur(thumb, (25, 25)))
    histogram = np.bincount(away.ravel(), minlength=256).cumsum()
    strong, middle = np.searchsorted(histogram, [0.99 * histogram[-1], 0.5 * histogram[-1]])
    return float(strong) / (float(middle) + 3)


def find_ink(gray: Gray, dark: bool | None = None) -> Ink:
    """Separate ink from paper.

    Args:
        gray: ``uint8[h, w]`` picture.
        dark: whether the ink is darker than its paper; decided from the picture if None.
    """
    paper = _paper(gray)
    if dark is None:
        dark = is_dark_ink(gray, paper)
    ink = _ink(gray, paper, dark)
    # Now that the pen is known, the paper can be followed into the corners of shadows.
    return _ink(gray, _close_paper(gray, paper, dark, _pen_width(ink.mask)), dark)


def _ink(gray: Gray, paper: Gray, dark: bool) -> Ink:
    darker, lighter = cv2.subtract(paper, gray), cv2.subtract(gray, paper)
    # Light falls on paper and ink alike: in a shadow, ink differs from its paper by less.
    light = cv2.max(paper, 48)
    soft = np.asarray(cv2.divide(darker, light, scale=255) if dark else lighter, np.uint8)
    other = np.asarray(cv2.divide(lighter, light, scale=255) if dark else darker, np.uint8)
    floor, level = _levels(soft, other)
    return Ink(soft, _local_mask(soft, floor, level), dark, level)


def _pen_width(mask: Gray) -> float:
    """Return the mean width of strokes in pixels, the picture's rim left out; 0 without ink."""
    rim = round(0.05 * min(mask.shape))
    inner = mask[rim : mask.shape[0] - rim, rim : mask.shape[1] - rim]
    area = cv2.countNonZero(inner)
    if not area:
        return 0.0
    outline = cv2.countNonZero(cv2.morphologyEx(inner, cv2.MORPH_GRADIENT, np.ones((2, 2))))
    return 2 * area / max(1, outline)


def _close_paper(gray: Gray, paper: Gray, dark: bool, pen: float) -> Gray:
    """Bring the estimate of the paper to where a grey closing, wider than strokes, has it.

    A closing keeps steps of shadows where they are, which a median on a thumbnail rounds off.
    """
    half = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    width = max(5, round(_CLOSING * pen / 2)) | 1
    operation = cv2.MORPH_CLOSE if dark else cv2.MORPH_OPEN
    closed = cv2.morphologyEx(half, operation, np.ones((width, width), np.uint8))
    # An extreme of many noisy pixels lies beyond the paper's mean.
    closed = cv2.blur(closed, (width, width))
    closed = cv2.resize(closed, gray.shape[::-1], interpolation=cv2.INTER_LINEAR)
    nearer = cv2.min(paper, closed) if dark else cv2.max(paper, closed)
    return np.asarray(nearer, np.uint8)


def _paper(gray: Gray) -> Gray:
    """Estimate the unwritten paper under the ink."""
    thumb = thumbnail(gray)
    longer = max(thumb.shape)
    window = max(3, round(max(_WINDOW * longer, min(_STROKES * _bold_stroke(thumb), longer)))) | 1
    rim = window // 2
    # Mirrored, not repeated, at the rim: a digit at the border must not become paper.
    wide = cv2.copyMakeBorder(thumb, rim, rim, rim, rim, cv2.BORDER_REFLECT)
    paper = cv2.medianBlur(wide, window)[rim : rim + thumb.shape[0], rim : rim + thumb.shape[1]]
    paper = cv2.resize(paper, gray.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(paper, np.uint8)


def _bold_stroke(thumb: Gray) -> float:
    """Return the width of bold strokes that fill a picture, in pixels; 0 where there are none.

    A close crop of a marker's digit has two clear tones, of which the rarer one is narrow; a
    shadow is wide.
    """
    _level, bright = cv2.threshold(thumb, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    share = float(bright.mean())
    if not 0.02 < share < 0.98:
        return 0.0
    apart = float(thumb[bright > 0].mean()) - float(thumb[bright == 0].mean())
    within = float(thumb.std()) ** 2 - share * (1 - share) * apart**2
    if within > 0.25 * float(thumb.std()) ** 2:
        return 0.0
    rarer = bright if share < 0.5 else 1 - bright
    outline = cv2.countNonZero(cv2.morphologyEx(rarer, cv2.MORPH_GRADIENT, np.ones((2, 2))))
    width = 2 * cv2.countNonZero(rarer) / max(1, outline)
    return width if width < 0.2 * min(thumb.shape) else 0.0


def is_dark_ink(gray: Gray, paper: Gray) -> bool:
    """Decide the polarity: strong differences from the paper lie on the side of the ink."""
    vote = _vote(cv2.subtract(paper, gray), cv2.subtract(gray, paper))
    if _bold_stroke(thumbnail(gray)):
        # Where strokes fill the picture, its rim is paper more often than not.
        rim = np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])
        base = np.full_like(gray, round(float(np.median(rim))))
        vote += 0.5 * _vote(cv2.subtract(base, gray), cv2.subtract(gray, base))
    return vote >= 0


def _vote(darker: Gray, lighter: Gray) -> float:
    energy = cv2.norm(darker, cv2.NORM_L2SQR) + 1, cv2.norm(lighter, cv2.NORM_L2SQR) + 1
    return float(np.log(energy[0] / energy[1]))


def _levels(soft: Gray, other: Gray) -> tuple[float, float]:
    """Return the least contrast that counts as ink, and that of the page's main ink."""
    histogram = np.bincount(soft.ravel(), minlength=256)
    # Paper's own deviations: the side that holds no ink shows them undisturbed.
    noise = np.bincount(other.ravel(), minlength=256)
    noise[0] = max(histogram[0] - int(noise[1:].sum()), 0)
    cumulative = noise.cumsum()
    spread = int(np.searchsorted(cumulative, 0.68 * cumulative[-1]))
    floor = max(_LEAST_CONTRAST, _NOISE_SIGMAS * (spread + 0.5))
    bright = histogram.copy()
    bright[: min(int(floor) + 1, 255)] = 0
    total = int(bright.sum())
    level = float(np.searchsorted(bright.cumsum(), 0.8 * total)) if total else 255.0
    return max(floor, _PEN * level), level


def _local_mask(soft: Gray, floor: float, level: float) -> Gray:
    """Threshold at about half of the strongest ink nearby, never below ``floor``."""
    reach = max(5, round(max(soft.shape) * 0.02)) | 1
    half = cv2.resize(soft, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    peak = cv2.dilate(half, np.ones((reach, reach), np.uint8))
    peak = cv2.blur(peak, (reach, reach))
    local = cv2.convertScaleAbs(cv2.min(peak, int(level)), alpha=_HALF)
    local = cv2.max(cv2.resize(local, soft.shape[::-1]), int(floor))
    return np.asarray(cv2.compare(soft, local, cv2.CMP_GT), np.uint8)
