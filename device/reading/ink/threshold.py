"""From a picture to ink: the lighting evened out, the polarity decided, the threshold set.

The paper is what a wide median sees: it follows shadows, gradients and the edges of the sheet, and
strokes are too thin to move it. Ink is the difference from the paper. The threshold follows the
strongest ink nearby, so that a faint pen and a marker keep the same outline on one page.

The paper and the threshold change slowly over the picture, so they are computed on a picture of
half the size or less; only the ink itself is computed for every pixel.
"""

from dataclasses import dataclass, replace
from typing import Final, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.components import find_components
from device.reading.ink.stroke_width import mask_stroke_width

Gray = NDArray[np.uint8]
"""``uint8[h, w]``: one channel."""


@dataclass(frozen=True)
class InkTuning:
    """What is ink, and what is paper, noise or shadow; tones and contrasts are of 255."""

    min_contrast: float = 10.0  # Of ink with its paper, however little noise there is.
    noise_sigmas: float = 4.5  # Ink differs from its paper by more deviations of the noise.
    min_piece_px: int = 7  # Longer side of a piece of writing; anything smaller is like a speck.
    stroke_end: float = 0.42  # A stroke ends at this fraction of the strongest contrast nearby.
    pale: float = 0.22  # Fraction of the page's main ink; paler ink shows through the paper.
    min_paper_tone: float = 80.0  # Paper in darker shadow is mostly noise and rounding.
    shadow_tone: float = 0.5  # Shadows are lighter than this fraction of paper; bold ink is not.

    thumbnail_side: int = 128  # Longer side, in pixels, of the picture that shows the paper.
    paper_window: float = 0.25  # Of the median that sees the paper, over the longer side.
    bold_window: int = 6  # Its width in strokes, if bold strokes fill the picture.
    closing_pens: float = 3.5  # Width of the grey closing that refines the paper, in pen widths.
    max_noise: float = 3.0  # Deviation; pictures with more are smoothed, which takes time.
    smoothing: float = 0.0016  # Deviation of the Gaussian for noisy pictures, over longer side.

    fine_pen_px: float = 3.0  # Lines of finer pens show gaps on the grain of the paper.
    shaded_rim: float = 0.08  # Fraction of each side in which falling light looks like ink.
    bold_pen: float = 0.015  # Over the longer side; wider strokes may be edges of shadows.
    narrow: float = 0.02  # Width over longer side; strokes are narrower, the holes in them wider.
    clear_vote: float = 0.4  # Natural logarithm of a ratio of energies that decides a polarity.

    colour_advantage: float = 1.4  # A colour channel is used if it shows ink this much better.
    clear_chroma: int = 40  # Difference between channels that a clear colour makes.
    min_coloured: float = 0.002  # Fraction of the picture that a coloured pen or form covers.

    def floor(self, noise: float) -> float:
        """Return the contrast that noise of a standard deviation stays below."""
        return max(self.min_contrast, self.noise_sigmas * noise)


TUNING: Final = InkTuning()

_CROSS_KERNEL: Final = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], np.uint8)


@dataclass(frozen=True)
class Strength:
    """How strong ink is.

    Attributes:
        tones: ``int64[256]``, histogram of a sample of its contrast over the whole page.
        peak: ``uint8[h / 2, w / 2]``, the strongest contrast near each place.
    """

    tones: NDArray[np.int64]
    peak: Gray

    @classmethod
    def of(cls, soft: Gray) -> Self:
        """Measure the strength of ink contrast ``uint8[h, w]``."""
        reach = max(5, round(TUNING.narrow * max(soft.shape))) | 1
        peak = cv2.dilate(half_size(soft), np.ones((reach, reach), np.uint8))
        peak = cv2.blur(peak, (reach, reach))
        return cls(histogram(_every_nth(soft, 4)), np.asarray(peak, np.uint8))


@dataclass(frozen=True)
class Ink:
    """What was written, separated from its paper.

    Attributes:
        soft: ``uint8[h, w]``, contrast with the paper; 0 on paper.
        mask: ``uint8[h, w]``, 255 on ink.
        dark: True for dark ink on light paper, False for light ink on dark paper.
        floor: the contrast that noise stays below.
        polarity_sure: False if the picture might have the other polarity.
    """

    soft: Gray
    mask: Gray
    dark: bool
    floor: float
    polarity_sure: bool = True

    def with_contrast(self, soft: Gray, floor: float) -> "Ink":
        """Return the ink with another contrast, thresholded again."""
        mask = ink_mask(soft, Strength.of(soft), floor)
        return replace(self, soft=soft, mask=mask, floor=floor)


def to_gray(image: NDArray[np.uint8]) -> Gray:
    """Return the channel of a grey or BGR picture in which ink stands out most, ``uint8[h, w]``.

    That is the brightness, unless one colour channel shows the ink much better (red ink, coloured
    paper).
    """
    if image.ndim == 2:
        return image
    sample = _every_nth(image, max(1, 2 * max(image.shape[:2]) // TUNING.thumbnail_side))
    *colours, brightness = _contrasts(cv2.merge([sample, _brightness(sample)]))
    if max(colours) > TUNING.colour_advantage * brightness:
        return np.asarray(cv2.extractChannel(image, int(np.argmax(colours))), np.uint8)
    return _brightness(image)


def _brightness(image: NDArray[np.uint8]) -> Gray:
    """Return the brightness ``uint8[h, w]`` of a BGR picture."""
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)


def may_be_coloured(image: NDArray[np.uint8]) -> bool:
    """Return True if a picture shows ink or lines of a colour other than that of its paper."""
    if image.ndim == 2:
        return False
    chroma = _chroma(_balanced(_every_nth(image, 2)))
    return (
        cv2.countNonZero(brighter_than(chroma, TUNING.clear_chroma))
        > TUNING.min_coloured * chroma.size
    )


def without_coloured(image: NDArray[np.uint8]) -> Gray:
    """Return the brightest channel of a BGR picture, in which coloured ink is pale."""
    blue, green, red = cv2.split(_balanced(image))
    return np.asarray(cv2.max(cv2.max(blue, green), red), np.uint8)


def only_coloured(image: NDArray[np.uint8]) -> Gray:
    """Return how colourless a BGR picture is: in this, black ink is as bright as paper."""
    return np.asarray(cv2.bitwise_not(_chroma(_balanced(image))), np.uint8)


def _balanced(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a BGR picture in light without a colour, in which most of its paper is white."""
    tones = paper_colour(image)
    table = np.arange(256)[:, None] * (tones.max() / np.maximum(tones, 1.0))
    return np.asarray(
        cv2.LUT(image, np.clip(table, 0, 255).astype(np.uint8)[None].reshape(1, 256, 3))
    )


def paper_colour(image: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the blue, green and red of most paper in a BGR picture, ``float64[3]``."""
    return np.percentile(_every_nth(image, 8).reshape(-1, 3), 75, axis=0)


def _chroma(image: NDArray[np.uint8]) -> Gray:
    """Return the difference between the brightest and the darkest channel, ``uint8[h, w]``."""
    blue, green, red = cv2.split(image)  # OpenCV compares planes 50 times as fast as NumPy pixels.
    brightest = cv2.max(cv2.max(blue, green), red)
    return np.asarray(cv2.subtract(brightest, cv2.min(cv2.min(blue, green), red)), np.uint8)


def thumbnail(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture scaled down to at most 128 pixels."""
    while max(image.shape[:2]) >= 2 * TUNING.thumbnail_side and min(image.shape[:2]) > 1:
        image = half_size(image)  # Repeated halving is faster than one large step.
    scale = TUNING.thumbnail_side / max(image.shape[:2])
    if scale >= 1:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def border_pixels(gray: Gray) -> Gray:
    """Return the pixels along the four edges of a picture, one after the other."""
    return np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])


def brighter_than(gray: Gray, level: Gray | float) -> Gray:
    """Return ``uint8[h, w]``, 255 where a picture is brighter than a level."""
    return np.asarray(cv2.compare(gray, level, cv2.CMP_GT), np.uint8)


def half_size(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture at half its width and height, rounded up."""
    size = (image.shape[1] + 1) // 2, (image.shape[0] + 1) // 2
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def full_size(half: Gray, shape: tuple[int, ...]) -> Gray:
    """Undo ``half_size``: every pixel becomes a square of four.

    This takes a quarter of the time of an interpolation, and what changes slowly looks the same.
    """
    wide = cv2.merge([half, half]).reshape(len(half), -1)
    full = cv2.hconcat([wide, wide]).reshape(2 * len(half), -1)
    return np.ascontiguousarray(full[: shape[0], : shape[1]], np.uint8)


def _every_nth(image: NDArray[np.uint8], step: int) -> NDArray[np.uint8]:
    """Return a sample: the pixels of every ``step``-th row and column."""
    return np.ascontiguousarray(image[::step, ::step])


def histogram(gray: Gray) -> NDArray[np.int64]:
    """Return how many pixels of a picture have each of the 256 tones, ``int64[256]``."""
    return np.asarray(cv2.calcHist([gray], [0], None, [256], [0, 256]).ravel(), np.int64)


def _contrasts(channels: NDArray[np.uint8]) -> list[float]:
    """Return for each channel how far the strongest strokes stand out of the noise."""
    difference = np.asarray(cv2.absdiff(channels, cv2.blur(channels, (11, 11))), np.uint8)
    # The tones of each channel have numbers of their own, so that one call counts all of them.
    first_tones = 256 * np.arange(difference.shape[2])
    tones = (difference + first_tones).ravel()
    counts = np.bincount(tones, minlength=256 * len(first_tones)).reshape(-1, 256).cumsum(1)
    strong, middle = ((counts < share * counts[:, -1:]).sum(1) for share in (0.99, 0.5))
    contrasts: list[float] = (strong / (middle + 3.0)).tolist()
    return contrasts


def find_ink(
    gray: Gray, dark: bool | None = None, sensitivity: float = 1.0, thumb: Gray | None = None
) -> Ink:
    """Separate ink from paper.

    Args:
        gray: ``uint8[h, w]`` picture; one no larger than a speck holds no ink.
        dark: whether the ink is darker than its paper; decided from the picture if None.
        sensitivity: how faint ink may be; 2 finds ink half as strong.
        thumb: the picture's ``thumbnail``, if it has been made already.
    """
    if min(gray.shape) <= TUNING.min_piece_px:
        nothing = np.zeros_like(gray)
        return Ink(nothing, nothing, dark is not False, TUNING.min_contrast)
    half = half_size(gray)
    thumb = thumbnail(half) if thumb is None else thumb
    bold_stroke, is_shadow = _bold_stroke(thumb)
    paper = _median_paper(thumb, 0.0 if is_shadow else bold_stroke, half.shape)
    polarity_sure = True
    if dark is None:
        dark, polarity_sure = find_polarity(half, paper, bold_stroke)
    noise = _noise(gray, paper, dark)
    if noise > TUNING.max_noise:
        gray = smoothed(gray)
        half = half_size(gray)
        noise = _noise(gray, paper, dark)
    floor = TUNING.floor(noise) / sensitivity
    # Once the width of the pen is known, the paper can be followed into the corners of shadows.
    pen = _pen_width(half, paper, dark, floor)
    if not pen:  # On a page that is full of strokes, most of the grain is ink.
        floor = TUNING.floor(_noise(gray, paper, dark, 3)) / sensitivity
        pen = _pen_width(half, paper, dark, floor)
    closed = _close_paper(half, paper, dark, pen)
    bold_pen = TUNING.bold_pen * max(gray.shape)
    # Wide strokes are a bold pen's, or the edge of a shadow. Against the refined paper, the edge
    # of a shadow is no longer ink, and the pen is measured as finer.
    while pen > bold_pen and (finer := _pen_width(half, closed, dark, floor)) < 0.9 * pen:
        pen, closed = finer, _close_paper(half, paper, dark, finer)
    paper = full_size(closed, gray.shape)
    soft = _contrast_with(gray, paper, dark)
    mask = follow_strokes(soft, Strength.of(soft), floor, pen, sensitivity)
    return Ink(soft, mask, dark, floor, polarity_sure)


def smoothed(gray: Gray) -> Gray:
    """Return a noisy picture, smoothed by less than the width of strokes."""
    sigma = TUNING.smoothing * max(gray.shape)
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), sigma), np.uint8)


def _contrast_with(gray: Gray, paper: Gray, dark: bool) -> Gray:
    """Return the contrast of a picture with its paper on the side of the ink, ``uint8[h, w]``."""
    if not dark:
        return np.asarray(cv2.subtract(gray, paper), np.uint8)
    return _relative_to_light(cv2.subtract(paper, gray), paper)


def _relative_to_light(difference: Gray, paper: Gray) -> Gray:
    """Return a difference as a fraction of the paper's brightness, 255 for all of it.

    Light falls on paper and ink alike: in a shadow, ink differs from its paper by less.
    """
    return np.asarray(
        cv2.divide(difference, cv2.max(paper, TUNING.min_paper_tone), scale=255), np.uint8
    )


def _pen_width(half: Gray, paper: Gray, dark: bool, floor: float) -> float:
    """Estimate the width of strokes in pixels of the whole picture; 0 without ink.

    ``half`` and ``paper`` have half the picture's size. The picture's rim is left out.
    """
    soft = _contrast_with(half, paper, dark)
    mask = ink_mask(soft, Strength.of(soft), floor)
    height, width = mask.shape
    y, x = round(TUNING.shaded_rim * height), round(TUNING.shaded_rim * width)
    return 2 * mask_stroke_width(mask[y : height - y, x : width - x])


def _close_paper(half: Gray, paper: Gray, dark: bool, pen: float) -> Gray:
    """Refine the paper where a grey closing, wider than strokes, is nearer to the picture.

    A closing keeps the steps of shadows where they are; a median on a thumbnail rounds them off.

    Args:
        half: the picture at half its size.
        paper: the paper found so far, of the same size.
        dark: whether the ink is darker than its paper.
        pen: width of the strokes in pixels of the whole picture.
    """
    width = max(5, round(TUNING.closing_pens * pen / 2)) | 1
    operation = cv2.MORPH_CLOSE if dark else cv2.MORPH_OPEN
    closed = cv2.morphologyEx(half, operation, np.ones((width, width), np.uint8))
    # The extreme of many noisy pixels lies beyond the paper's mean; blurring brings it back.
    closed = cv2.blur(closed, (width, width))
    nearer = cv2.min(paper, closed) if dark else cv2.max(paper, closed)
    return np.asarray(nearer, np.uint8)


def _median_paper(thumb: Gray, bold_stroke: float, shape: tuple[int, ...]) -> Gray:
    """Estimate the unwritten paper under the ink, ``uint8[h, w]`` of a given shape."""
    longer = max(thumb.shape)
    strokes = min(TUNING.bold_window * bold_stroke, longer)
    window = max(3, round(max(TUNING.paper_window * longer, strokes))) | 1
    # Mirrored, not repeated, at the rim: a digit at the border must not become paper. Mirroring
    # half as far as the median reaches is enough, and saves its time on the rest.
    reach = max(1, window // 4)
    wide = cv2.copyMakeBorder(thumb, reach, reach, reach, reach, cv2.BORDER_REFLECT)
    paper = cv2.medianBlur(wide, window)[reach:-reach, reach:-reach]
    paper = cv2.resize(paper, shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(paper, np.uint8)


def _bold_stroke(thumb: Gray) -> tuple[float, bool]:
    """Return the width of bold strokes that fill a picture, and whether they may be a shadow.

    A close crop of a marker's digit has two clear tones, and the rarer one is narrow. A shadow is
    wide, or takes less light away than ink does.

    Returns:
        The width in pixels, 0 if there are none; True if they are no darker than shadows.
    """
    _level, bright = cv2.threshold(thumb, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    share = cv2.countNonZero(bright) / bright.size
    if not 0.02 < share < 0.98:
        return 0.0, False
    lighter, darker = cv2.mean(thumb, bright)[0], cv2.mean(thumb, 1 - bright)[0]
    variance = float(cv2.meanStdDev(thumb)[1].item()) ** 2
    if variance - share * (1 - share) * (lighter - darker) ** 2 > 0.25 * variance:
        return 0.0, False
    rarer = bright if share < 0.5 else 1 - bright
    width = mask_stroke_width(np.asarray(rarer, np.uint8))
    width = width if width < 0.2 * min(thumb.shape) else 0.0
    return width, darker > TUNING.shadow_tone * lighter


def find_polarity(gray: Gray, paper: Gray, bold_stroke: float) -> tuple[bool, bool]:
    """Decide whether ink is darker than its paper, and whether that is certain.

    Strong differences from the paper lie on the side of the ink, and so do narrow shapes. Where
    the two disagree, as at a shadow or at bold strokes around narrow holes, it is not certain.

    Args:
        gray: ``uint8[h, w]`` picture.
        paper: its paper, of the same shape.
        bold_stroke: width of bold strokes that fill the picture, in pixels; 0 if there are none.
    """
    differences = _vote(cv2.subtract(paper, gray), cv2.subtract(gray, paper))
    kernel = np.ones((max(3, round(TUNING.narrow * max(gray.shape))),) * 2, np.uint8)
    shapes = _vote(
        cv2.morphologyEx(gray, cv2.MORPH_BLACKHAT, kernel),
        cv2.morphologyEx(gray, cv2.MORPH_TOPHAT, kernel),
    )
    total = differences + shapes
    weaker = min(abs(differences), abs(shapes))
    certain = (differences >= 0) == (shapes >= 0) and weaker > TUNING.clear_vote
    if bold_stroke:
        # Where strokes fill the picture, its border is paper more often than not.
        border = np.full_like(gray, round(float(np.median(border_pixels(gray)))))
        total += 0.5 * _vote(cv2.subtract(border, gray), cv2.subtract(gray, border))
        # The edge of a shadow looks like a bold stroke too, but there the votes disagree.
        agree = (differences >= 0) == (shapes >= 0) == (total >= 0)
        certain = agree and abs(total) > 2 * TUNING.clear_vote
    return total >= 0, certain


def _vote(darker: Gray, lighter: Gray) -> float:
    """Return the logarithm of the ratio of energies: positive for dark ink, else negative."""
    energy = cv2.norm(darker, cv2.NORM_L2SQR) + 1, cv2.norm(lighter, cv2.NORM_L2SQR) + 1
    return float(np.log(energy[0] / energy[1]))


def _noise(gray: Gray, paper: Gray, dark: bool, grain_px: int = 5) -> float:
    """Return the standard deviation of the paper's own contrast, from a sample of pixels.

    It is measured on the side away from the ink, where no ink disturbs it. ``paper`` has half the
    size of ``gray``. Grain is what stands out within ``grain_px`` samples.
    """
    sample, paper = _every_nth(gray, 4), _every_nth(paper, 2)
    away = cv2.subtract(sample, paper) if dark else cv2.subtract(paper, sample)
    counts = histogram(_relative_to_light(away, paper) if dark else away)
    ink_side = cv2.compare(sample, paper, cv2.CMP_LT if dark else cv2.CMP_GT)
    on_this_side = sample.size - cv2.countNonZero(ink_side)
    counts[0] = max(on_this_side - int(counts[1:].sum()), 0)
    cumulative = counts.cumsum()
    spread = float(np.searchsorted(cumulative, 0.68 * cumulative[-1])) + 0.5
    if TUNING.floor(spread) <= TUNING.min_contrast:
        return spread  # A smaller value would make no difference.
    # Where the paper was not followed well, as in deep vignettes, only fine grain is noise.
    sample = _every_nth(gray, 2)
    smooth = cv2.blur(sample, (grain_px, grain_px))
    grain = _every_nth(np.asarray(cv2.absdiff(sample, smooth), np.uint8), 2)
    cumulative = histogram(_relative_to_light(grain, paper) if dark else grain).cumsum()
    fine = 1.5 * float(np.searchsorted(cumulative, 0.5 * cumulative[-1]))
    return min(spread, 2 * fine + 1)


def ink_mask(soft: Gray, strength: Strength, floor: float, fraction: float = 1.0) -> Gray:
    """Threshold ink at about half of the strongest ink nearby, never below ``floor``.

    Args:
        soft: ``uint8[h, w]``, contrast with the paper.
        strength: of that contrast.
        floor: the contrast that noise stays below.
        fraction: of that threshold to apply; below 1, ink fainter than the page's main ink
            counts too.

    Returns:
        ``uint8[h, w]``, 255 on ink.
    """
    level = _local_level(strength, floor, 0.0 if fraction < 1 else TUNING.pale, fraction)
    return brighter_than(soft, full_size(level, soft.shape))


def follow_strokes(
    soft: Gray, strength: Strength, floor: float, pen: float, sensitivity: float = 1.0
) -> Gray:
    """Return the ink mask, with strokes followed to a lower threshold where they fade.

    Args:
        soft: ``uint8[h, w]``, contrast with the paper.
        strength: of that contrast.
        floor: the contrast that noise stays below.
        pen: width of the strokes in pixels.
        sensitivity: how faint ink may be; 2 finds ink half as strong.

    Returns:
        ``uint8[h, w]``, 255 on ink.
    """
    level = _local_level(strength, floor, TUNING.pale / sensitivity)
    strong = brighter_than(soft, full_size(level, soft.shape))
    lower = cv2.max(cv2.convertScaleAbs(level, alpha=0.5), min(1.5 * floor, 255))
    weak = brighter_than(soft, full_size(np.asarray(lower, np.uint8), soft.shape))
    if pen < TUNING.fine_pen_px:  # The gaps in its lines are no wider than their soft edges.
        closed = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
        strong = np.asarray(cv2.bitwise_or(strong, cv2.bitwise_and(weak, closed)), np.uint8)
    return _continue_strokes(strong, weak, pen)


def _local_level(
    strength: Strength, floor: float, main_ink_share: float, fraction: float = 1.0
) -> Gray:
    """Return the contrast at which strokes end, ``uint8[h / 2, w / 2]``, or a fraction of it.

    It is at least ``floor``, and at least ``main_ink_share`` times the page's main ink.
    """
    counts = strength.tones.copy()
    counts[: min(int(floor) + 1, 255)] = 0
    cumulative = counts.cumsum()
    main_ink = 255.0
    if cumulative[-1]:
        main_ink = float(np.searchsorted(cumulative, 0.8 * cumulative[-1]))
    local = cv2.convertScaleAbs(
        cv2.min(strength.peak, main_ink), alpha=TUNING.stroke_end * fraction
    )
    lowest = min(max(floor, main_ink_share * main_ink * fraction), 255)
    return np.asarray(cv2.max(local, lowest), np.uint8)


def _continue_strokes(strong: Gray, weak: Gray, pen: float) -> Gray:
    """Add to strong ink the weak ink that continues its strokes, but not their soft edges."""
    edge = max(1, round(pen / 2))
    square = np.ones((2 * edge + 1, 2 * edge + 1), np.uint8)
    near = cv2.dilate(strong, square)
    beyond = cv2.subtract(weak, near)
    if not cv2.countNonZero(beyond):
        return strong
    weaker = find_components(np.asarray(beyond, np.uint8))
    touching = weaker.counts(cv2.dilate(near, _CROSS_KERNEL).ravel()[weaker.pixels] > 0) > 0
    longer, _shorter = weaker.sides
    kept = touching & (longer >= max(3, pen))
    if not kept.any():
        return strong
    tails = np.zeros_like(strong)
    tails.ravel()[weaker.pixels[kept[weaker.owners - 1]]] = 255
    joints = cv2.bitwise_and(weak, cv2.dilate(tails, np.ones((2 * edge + 3,) * 2, np.uint8)))
    return np.asarray(cv2.bitwise_or(strong, cv2.bitwise_or(tails, joints)), np.uint8)
