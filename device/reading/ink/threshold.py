"""From a picture to ink: lighting evened out, polarity decided, threshold set to each pen.

Paper is what a wide median sees: it follows shadows, gradients and the edges of the sheet, and
strokes are too thin to move it. Ink is the difference from the paper. The threshold follows the
strongest ink nearby, so that a faint pen and a marker keep the same outline on one page.

What changes slowly over the picture, the paper and the threshold, is worked out on a picture of
half the size or less; only ink itself is looked at in every pixel.
"""

from dataclasses import dataclass, replace
from typing import Final, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.components import components

Gray = NDArray[np.uint8]

_LEAST_SIDE: Final = 8  # Pixels; no digit is written in fewer.
_THUMB: Final = 128  # Longer side of the picture on which the paper is estimated.
_SAMPLE: Final = 64  # Pixels along the longer side that tell which colour channel serves.
_WINDOW: Final = 0.25  # Width of the median there, as a fraction of the longer side.
_STROKES: Final = 6  # Width of the median in widths of bold strokes that fill a picture.
_NARROW: Final = 0.02  # Of the longer side; strokes are narrower than this, holes wider.
_DARKEST: Final = 80.0  # Paper in darker shadow than this is mostly noise and rounding.
_FINE: Final = 3.0  # Pixels; a pen this fine skips over the grain of the paper.
_EDGE: Final = 0.6  # Soft edges of strokes reach no further out, in widths of the pen.
_CROSS: Final = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], np.uint8)
_CLEAR: Final = 0.4  # Logarithm of the ratio of energies that decides a polarity.
_RIM: Final = 0.08  # Of each side; within it, what falls off to the edge is taken for ink.
_BOLD: Final = 0.015  # Of the longer side of a picture; ordinary pens are finer...
_FINER: Final = 0.9  # ...and bolder ones are measured until they shrink by no more than this.
_CLOSING: Final = 3.5  # Width of the closing in widths of the pen.
NOISE_SIGMAS: Final = 4.5  # Ink differs from paper by more than this many noise deviations...
LEAST_CONTRAST: Final = 10.0  # ...and by at least this much of 255.
_NOISY: Final = 3.0  # Deviation of the paper, of 255, above which the picture is smoothed...
_SMOOTHING: Final = 0.0016  # ...by a Gaussian of this deviation, of the longer side.
_PEN: Final = 0.22  # Fainter than this fraction of the page's main ink is show-through.
_HALF: Final = 0.42  # A stroke ends where it has fallen to about half of its own darkness.


@dataclass(frozen=True)
class Strength:
    """How strong ink is: ``tones int64[256]``, a sample of its contrast all over the page, and
    ``peak uint8[h / 2, w / 2]``, the strongest contrast near each place.
    """

    tones: NDArray[np.int64]
    peak: Gray

    @classmethod
    def of(cls, soft: Gray) -> Self:
        """Measure the strength of ink, ``uint8[h, w]``."""
        reach = max(5, round(max(soft.shape) * 0.02)) | 1
        peak = cv2.dilate(half_size(soft), np.ones((reach, reach), np.uint8))
        peak = cv2.blur(peak, (reach, reach))
        return cls(tones(_every(soft, 4)), np.asarray(peak, np.uint8))


@dataclass(frozen=True)
class Ink:
    """What was written, apart from what it was written on.

    ``soft`` is ``uint8[h, w]``: the contrast with the paper, 0 on paper, of the given
    ``strength``; ``mask`` is ``uint8[h, w]`` with 255 on ink. ``dark`` tells dark ink on light
    paper from its opposite. ``floor`` is the contrast that noise stays below. ``sure`` is False
    where the picture might as well be of the other polarity.
    """

    soft: Gray
    strength: Strength
    mask: Gray
    dark: bool
    floor: float
    sure: bool = True

    def changed(self, soft: Gray, floor: float) -> "Ink":
        """Return ink of another contrast, thresholded anew."""
        strength = Strength.of(soft)
        mask = ink_mask(soft, strength, floor)
        return replace(self, soft=soft, strength=strength, mask=mask, floor=floor)


def to_gray(image: NDArray[np.uint8]) -> Gray:
    """Return ``uint8[h, w]`` of a grey or BGR picture: the channel in which ink stands out most.

    Brightness serves, unless one colour channel shows the ink much better (red ink, coloured
    paper).
    """
    if image.ndim == 2:
        return image
    sample = _every(image, max(1, max(image.shape[:2]) // _SAMPLE))
    *colours, brightness = _contrasts(cv2.merge([sample, _gray(sample)]))
    if max(colours) > 1.4 * brightness:
        return np.asarray(cv2.extractChannel(image, int(np.argmax(colours))), np.uint8)
    return _gray(image)


def _gray(image: NDArray[np.uint8]) -> Gray:
    """Return the brightness ``uint8[h, w]`` of a BGR picture."""
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)


def thumbnail(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture scaled down to at most 128 pixels."""
    while max(image.shape[:2]) >= 2 * _THUMB and min(image.shape[:2]) > 1:
        image = half_size(image)  # Quicker step by step: halves are averaged four by four.
    scale = _THUMB / max(image.shape[:2])
    if scale >= 1:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def rim(gray: Gray) -> Gray:
    """Return the pixels along the four edges of a picture, one after the other."""
    return np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])


def above(gray: Gray, level: Gray | float) -> Gray:
    """Return ``uint8[h, w]``, 255 where a picture is brighter than a level."""
    return np.asarray(cv2.compare(gray, level, cv2.CMP_GT), np.uint8)


def half_size(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture at half its width and height, rounded up."""
    size = (image.shape[1] + 1) // 2, (image.shape[0] + 1) // 2
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _full_size(half: Gray, shape: tuple[int, ...]) -> Gray:
    """Undo ``half_size`` for what changes slowly: every pixel becomes a square of four.

    This takes a quarter of the time of an interpolation, which would show no difference.
    """
    wide = cv2.merge([half, half]).reshape(len(half), -1)
    full = cv2.hconcat([wide, wide]).reshape(2 * len(half), -1)
    return np.ascontiguousarray(full[: shape[0], : shape[1]], np.uint8)


def _every(image: NDArray[np.uint8], step: int) -> NDArray[np.uint8]:
    """Return a sample: the pixels of every ``step``-th row and column."""
    return np.ascontiguousarray(image[::step, ::step])


def tones(image: NDArray[np.uint8], channel: int = 0) -> NDArray[np.int64]:
    """Return how many pixels of a channel have each of the 256 tones, ``int64[256]``."""
    return np.asarray(cv2.calcHist([image], [channel], None, [256], [0, 256]).ravel(), np.int64)


def _contrasts(channels: NDArray[np.uint8]) -> list[float]:
    """Return for each channel how far the strongest strokes stand out of the noise."""
    away = np.asarray(cv2.absdiff(channels, cv2.blur(channels, (11, 11))), np.uint8)
    counts = np.stack([tones(away, i) for i in range(away.shape[2])]).cumsum(1)
    strong, middle = ((counts < share * counts[:, -1:]).sum(1) for share in (0.99, 0.5))
    contrasts: list[float] = (strong / (middle + 3.0)).tolist()
    return contrasts


def find_ink(
    gray: Gray, dark: bool | None = None, sensitivity: float = 1.0, thumb: Gray | None = None
) -> Ink:
    """Separate ink from paper.

    Args:
        gray: ``uint8[h, w]`` picture; one narrower or lower than 8 pixels holds no ink.
        dark: whether the ink is darker than its paper; decided from the picture if None.
        sensitivity: how faint ink may be; 2 sees ink half as strong.
        thumb: the picture's ``thumbnail``, where that has been made.
    """
    if min(gray.shape) < _LEAST_SIDE:
        none = np.zeros_like(gray)
        return Ink(none, Strength.of(none), none, dark is not False, LEAST_CONTRAST)
    half = half_size(gray)
    thumb = thumbnail(half) if thumb is None else thumb
    bold = _bold_stroke(thumb)
    paper = _paper(thumb, bold, half.shape)
    sure = True
    if dark is None:
        dark, sure = polarity(half, paper, bold)
    noise = _noise(gray, paper, dark)
    if noise > _NOISY:
        sigma = _SMOOTHING * max(gray.shape)
        gray = np.asarray(cv2.GaussianBlur(gray, (0, 0), sigma), np.uint8)
        half = half_size(gray)
        noise = _noise(gray, paper, dark)
    floor = max(LEAST_CONTRAST, NOISE_SIGMAS * noise) / sensitivity
    # Now that the pen is known, the paper can be followed into the corners of shadows.
    pen = _rough_pen(half, paper, dark, floor)
    closed = _close_paper(half, paper, dark, pen)
    bold = _BOLD * max(gray.shape)
    # A bold pen, or the edge of a shadow that was taken for ink: it no longer is.
    while pen > bold and (finer := _rough_pen(half, closed, dark, floor)) < _FINER * pen:
        pen, closed = finer, _close_paper(half, paper, dark, finer)
    paper = _full_size(closed, gray.shape)
    soft = _contrast_with(gray, paper, dark)
    strength = Strength.of(soft)
    mask = follow_strokes(soft, strength, floor, pen, sensitivity)
    return Ink(soft, strength, mask, dark, floor, sure)


def _contrast_with(paper_and_ink: Gray, paper: Gray, dark: bool) -> Gray:
    """Return the contrast with the paper on the side of the ink, ``uint8[h, w]``."""
    if not dark:
        return np.asarray(cv2.subtract(paper_and_ink, paper), np.uint8)
    return _reflected(cv2.subtract(paper, paper_and_ink), paper)


def _reflected(difference: Gray, paper: Gray) -> Gray:
    """Return a difference as a fraction of the light that the paper gives back, 255 for all.

    Light falls on paper and ink alike: in a shadow, ink differs from its paper by less.
    """
    return np.asarray(cv2.divide(difference, cv2.max(paper, _DARKEST), scale=255), np.uint8)


def _rough_pen(half: Gray, paper: Gray, dark: bool, floor: float) -> float:
    """Return the width of strokes, in pixels of the whole picture, from one of half the size."""
    rough = _contrast_with(half, paper, dark)
    return 2 * _pen_width(ink_mask(rough, Strength.of(rough), floor))


def _pen_width(mask: Gray) -> float:
    """Return the mean width of strokes in pixels, the picture's rim left out; 0 without ink."""
    height, width = mask.shape
    y, x = round(_RIM * height), round(_RIM * width)
    inner = mask[y : height - y, x : width - x]
    area = cv2.countNonZero(inner)
    if not area:
        return 0.0
    outline = cv2.countNonZero(cv2.morphologyEx(inner, cv2.MORPH_GRADIENT, np.ones((2, 2))))
    return 2 * area / max(1, outline)


def _close_paper(half: Gray, paper: Gray, dark: bool, pen: float) -> Gray:
    """Bring the estimate of the paper to where a grey closing, wider than strokes, has it.

    A closing keeps steps of shadows where they are, which a median on a thumbnail rounds off.
    ``pen`` is in pixels of the whole picture, of which ``half`` has half the size.
    """
    width = max(5, round(_CLOSING * pen / 2)) | 1
    operation = cv2.MORPH_CLOSE if dark else cv2.MORPH_OPEN
    closed = cv2.morphologyEx(half, operation, np.ones((width, width), np.uint8))
    # An extreme of many noisy pixels lies beyond the paper's mean.
    closed = cv2.blur(closed, (width, width))
    nearer = cv2.min(paper, closed) if dark else cv2.max(paper, closed)
    return np.asarray(nearer, np.uint8)


def _paper(thumb: Gray, bold: float, shape: tuple[int, ...]) -> Gray:
    """Estimate the unwritten paper under the ink, ``uint8[h, w]`` of a given shape."""
    longer = max(thumb.shape)
    window = max(3, round(max(_WINDOW * longer, min(_STROKES * bold, longer)))) | 1
    # Mirrored, not repeated, at the rim: a digit at the border must not become paper. Half as far
    # as the median looks is enough; a median takes its time for every pixel, mirrored or not.
    reach = max(1, window // 4)
    wide = cv2.copyMakeBorder(thumb, reach, reach, reach, reach, cv2.BORDER_REFLECT)
    paper = cv2.medianBlur(wide, window)[reach:-reach, reach:-reach]
    paper = cv2.resize(paper, shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(paper, np.uint8)


def _bold_stroke(thumb: Gray) -> float:
    """Return the width of bold strokes that fill a picture, in pixels; 0 where there are none.

    A close crop of a marker's digit has two clear tones, of which the rarer one is narrow; a
    shadow is wide.
    """
    _level, bright = cv2.threshold(thumb, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    share = cv2.countNonZero(bright) / bright.size
    if not 0.02 < share < 0.98:
        return 0.0
    apart = cv2.mean(thumb, bright)[0] - cv2.mean(thumb, 1 - bright)[0]
    variance = float(cv2.meanStdDev(thumb)[1].item()) ** 2
    if variance - share * (1 - share) * apart**2 > 0.25 * variance:
        return 0.0
    rarer = bright if share < 0.5 else 1 - bright
    outline = cv2.countNonZero(cv2.morphologyEx(rarer, cv2.MORPH_GRADIENT, np.ones((2, 2))))
    width = 2 * cv2.countNonZero(rarer) / max(1, outline)
    return width if width < 0.2 * min(thumb.shape) else 0.0


def polarity(gray: Gray, paper: Gray, bold: float) -> tuple[bool, bool]:
    """Decide whether ink is darker than its paper, and whether that is sure.

    Strong differences from the paper lie on the side of the ink, and so do narrow shapes; where
    the two disagree, as with a shadow or with bold strokes around narrow holes, it is not.
    ``bold`` is the width of bold strokes that fill the picture, 0 where there are none.
    """
    differences = _vote(cv2.subtract(paper, gray), cv2.subtract(gray, paper))
    narrow = np.ones((max(3, round(_NARROW * max(gray.shape))),) * 2, np.uint8)
    shapes = _vote(
        cv2.morphologyEx(gray, cv2.MORPH_BLACKHAT, narrow),
        cv2.morphologyEx(gray, cv2.MORPH_TOPHAT, narrow),
    )
    total = differences + shapes
    agreed = (differences >= 0) == (shapes >= 0) and min(abs(differences), abs(shapes)) > _CLEAR
    if bold:
        # Where strokes fill the picture, its rim is paper more often than not.
        base = np.full_like(gray, round(float(np.median(rim(gray)))))
        total += 0.5 * _vote(cv2.subtract(base, gray), cv2.subtract(gray, base))
        # The edge of a shadow is such a bold stroke too, but ink then lies on the other side.
        alike = (differences >= 0) == (shapes >= 0) == (total >= 0)
        agreed = alike and abs(total) > 2 * _CLEAR
    return total >= 0, agreed


def _vote(darker: Gray, lighter: Gray) -> float:
    energy = cv2.norm(darker, cv2.NORM_L2SQR) + 1, cv2.norm(lighter, cv2.NORM_L2SQR) + 1
    return float(np.log(energy[0] / energy[1]))


def _noise(gray: Gray, paper: Gray, dark: bool) -> float:
    """Return the standard deviation of the paper's own contrast, from a sample of pixels.

    The side that holds no ink shows it undisturbed. ``paper`` has half the size of ``gray``.
    """
    sample, paper = _every(gray, 4), _every(paper, 2)
    away = cv2.subtract(sample, paper) if dark else cv2.subtract(paper, sample)
    histogram = tones(_reflected(away, paper) if dark else away)
    ink_side = cv2.compare(sample, paper, cv2.CMP_LT if dark else cv2.CMP_GT)
    on_this_side = sample.size - cv2.countNonZero(ink_side)
    histogram[0] = max(on_this_side - int(histogram[1:].sum()), 0)
    cumulative = histogram.cumsum()
    spread = float(np.searchsorted(cumulative, 0.68 * cumulative[-1])) + 0.5
    if NOISE_SIGMAS * spread <= LEAST_CONTRAST:
        return spread  # less of it would make no difference
    # Where the paper was not followed well, as in deep vignettes, it is fine grain that counts.
    sample = _every(gray, 2)
    grain = _every(np.asarray(cv2.absdiff(sample, cv2.blur(sample, (5, 5))), np.uint8), 2)
    cumulative = tones(_reflected(grain, paper) if dark else grain).cumsum()
    fine = 1.5 * float(np.searchsorted(cumulative, 0.5 * cumulative[-1]))
    return min(spread, 2 * fine + 1)


def ink_mask(soft: Gray, strength: Strength, floor: float, fraction: float = 1.0) -> Gray:
    """Threshold ink at about half of the strongest ink nearby, never below ``floor``.

    Args:
        soft: ``uint8[h, w]``, contrast with the paper.
        strength: of that contrast.
        floor: the contrast that noise stays below.
        fraction: of that threshold to apply instead; what is fainter than the page's pen
            counts too if less than 1.

    Returns:
        ``uint8[h, w]``, 255 on ink.
    """
    level = _local_level(strength, floor, 0.0 if fraction < 1 else _PEN, fraction)
    return above(soft, _full_size(level, soft.shape))


def follow_strokes(
    soft: Gray, strength: Strength, floor: float, pen: float, sensitivity: float = 1.0
) -> Gray:
    """Return the ink mask, with strokes followed to a lower threshold where they fade.

    ``pen`` is the width of strokes in pixels.
    """
    level = _local_level(strength, floor, _PEN / sensitivity)
    strong = above(soft, _full_size(level, soft.shape))
    lower = cv2.max(cv2.convertScaleAbs(level, alpha=0.5), min(1.5 * floor, 255))
    weak = above(soft, _full_size(np.asarray(lower, np.uint8), soft.shape))
    if pen < _FINE:  # gaps in its lines are no wider than the soft edges that are left out
        closed = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
        strong = np.asarray(cv2.bitwise_or(strong, cv2.bitwise_and(weak, closed)), np.uint8)
    return _follow(strong, weak, pen)


def _local_level(strength: Strength, floor: float, pen: float, fraction: float = 1.0) -> Gray:
    """Return the contrast at which strokes end, ``uint8[h / 2, w / 2]``, or a fraction of it.

    It is at least ``floor``, and what the page's main ink has times ``pen``.
    """
    histogram = strength.tones.copy()
    histogram[: min(int(floor) + 1, 255)] = 0
    cumulative = histogram.cumsum()
    level = float(np.searchsorted(cumulative, 0.8 * cumulative[-1])) if cumulative[-1] else 255.0
    local = cv2.convertScaleAbs(cv2.min(strength.peak, level), alpha=_HALF * fraction)
    least = min(max(floor, pen * level * fraction), 255)
    return np.asarray(cv2.max(local, least), np.uint8)


def _follow(strong: Gray, weak: Gray, pen: float) -> Gray:
    """Add to strong ink the weak ink that goes on from its strokes, but not their soft edges."""
    edge = max(1, round(_EDGE * pen))
    square = np.ones((2 * edge + 1, 2 * edge + 1), np.uint8)
    near = cv2.dilate(strong, square)
    beyond = cv2.subtract(weak, near)
    if not cv2.countNonZero(beyond):
        return strong
    weaker = components(np.asarray(beyond, np.uint8))
    touching = weaker.counts(cv2.dilate(near, _CROSS).ravel()[weaker.places] > 0) > 0
    longer, _shorter = weaker.sides
    kept = touching & (longer >= max(3, pen))
    if not kept.any():
        return strong
    tails = np.zeros_like(strong)
    tails.ravel()[weaker.places[kept[weaker.owners - 1]]] = 255
    joints = cv2.bitwise_and(weak, cv2.dilate(tails, np.ones((2 * edge + 3,) * 2, np.uint8)))
    return np.asarray(cv2.bitwise_or(strong, cv2.bitwise_or(tails, joints)), np.uint8)
