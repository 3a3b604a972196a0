"""Nearly horizontal lines in a mask of ink, by the Hough transform (Hough, 1962).

Every pixel votes for all lines through it, given by slope and intercept; lines are where many
votes meet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray, full_size, half_size


@dataclass(frozen=True)
class LineTuning:
    """What is a drawn line, and how it is looked for."""

    min_length: float = 0.3  # Of a ruled line, over the picture's width.
    min_drawn: float = 0.6  # Fraction of a line that is ink; dotted lines have gaps.
    whole: float = 0.9  # Fraction of a line that is ink, though strokes hide and cross it.
    max_slope: float = 0.27  # Rise over run of a ruled line, up or down (15 degrees).
    parallel_slope: float = 0.08  # Ruled lines of one page differ in slope by less than this.
    max_gap_px: int = 15  # Smaller gaps in a line are between dots, or under strokes.
    stray_px: int = 2  # Pixels by which a line may leave its band, as none is quite straight.
    over_line: float = 1.3  # Ink this many times as strong as the line that it is on is a stroke.

    slope_bins: int = 55  # Slopes that are tried, from the steepest down to the steepest up.
    writing_bins: int = 25  # Pixels over which the votes of a row of writing are spread.
    enough_voters: int = 2000  # Runs of ink; where there are twice as many, not all vote.
    max_tried: int = 60  # Lines that are tried in one picture.


TUNING: Final = LineTuning()

Places = NDArray[np.intp]
"""``intp[n]``: coordinates in pixels."""


@dataclass(frozen=True)
class RuledLine:
    """A nearly horizontal line ``y = intercept + slope * x`` for ``start <= x < end``, in pixels.

    Attributes:
        slope: rise of y for each pixel of x.
        intercept: y where x is 0.
        start: x of its first pixel.
        end: x after its last pixel.
        thickness: in pixels.
        uncovered: fraction of its length that is drawn, and not hidden under strokes.
        drawn: fraction of its length that is ink, its own or that of strokes over it.
    """

    slope: float
    intercept: float
    start: int
    end: int
    thickness: float
    uncovered: float
    drawn: float

    @property
    def length(self) -> int:
        """Length along x in pixels."""
        return self.end - self.start


@dataclass(frozen=True)
class _Runs:
    """Vertical runs of ink: column, row of the middle, and length, each ``intp[n]``."""

    xs: Places
    ys: Places
    lengths: Places


def thin_runs(mask: Gray, max_length: int) -> Gray:
    """Keep the pixels whose vertical run of ink is at most ``max_length`` pixels long."""
    column = np.ones((max_length + 1, 1), np.uint8)
    # By default, OpenCV treats everything outside the picture as ink.
    thick = cv2.morphologyEx(
        mask, cv2.MORPH_OPEN, column, borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    return np.asarray(cv2.subtract(mask, thick), np.uint8)


def may_have_ruled_lines(mask: Gray) -> bool:
    """Return False if no ink, joined over small gaps, is as long as a ruled line.

    Quick pre-check: skips the full search on pages without ruled lines (5x faster).

    Args:
        mask: ``uint8[h, w]``, 255 on ink; horizontal and vertical lines both count.
    """
    joined = cv2.dilate(
        half_size(mask), np.ones((TUNING.max_gap_px // 2, TUNING.max_gap_px // 2), np.uint8)
    )
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    height, width = joined.shape
    sizes = [cv2.boundingRect(outline)[2:] for outline in outlines]
    least = TUNING.min_length
    return any(w >= least * width or h >= least * height for w, h in sizes)


def find_ruled_lines(thin: Gray, mask: Gray) -> list[RuledLine]:
    """Find nearly horizontal lines.

    Args:
        thin: ``uint8[h, w]``, 255 where ink is thin from top to bottom; these pixels vote.
        mask: ``uint8[h, w]``, all ink: a line continues under a stroke that crosses it.
    """
    width = thin.shape[1]
    long = _long_components(thin)
    if long is None:
        return []
    runs = _vertical_runs(long)
    step = max(1, len(runs.xs) // TUNING.enough_voters)
    votes = _Votes(runs.xs[::step], runs.ys[::step], thin.shape)
    lines: list[RuledLine] = []
    tried = 0
    while tried < TUNING.max_tried:
        peaks = votes.peaks(TUNING.min_length * TUNING.min_drawn * width / step)
        if not peaks:
            break
        tried += len(peaks)
        found = {peak: _trace(runs, *votes.line_at(peak), mask) for peak in peaks}
        votes.withdraw(found)
        for line in filter(None, found.values()):
            # Two lines that hardly differ in slope show how the page is ruled.
            twin = any(abs(line.slope - other.slope) < TUNING.parallel_slope / 4 for other in lines)
            if twin or edges_touched(line, width) == 2:
                votes.narrow(line.slope)
            lines.append(line)
    return lines


def _long_components(thin: Gray) -> Gray | None:
    """Keep the thin runs that join up to long components; None if there are none.

    Runs are joined over small gaps: between dots, and under strokes that cross.
    """
    # Any grey of the picture at half its size counts as ink.
    joined = cv2.dilate(half_size(thin), np.ones((1, TUNING.max_gap_px // 2), np.uint8))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    min_width = TUNING.min_length * joined.shape[1]
    long = [outline for outline in outlines if cv2.boundingRect(outline)[2] >= min_width]
    if not long:
        return None
    kept = np.zeros_like(joined)
    cv2.drawContours(kept, long, -1, 255, cv2.FILLED)
    return np.asarray(cv2.bitwise_and(thin, full_size(kept, thin.shape)), np.uint8)


def _vertical_runs(thin: Gray) -> _Runs:
    """Return the vertical runs of ink, sorted by the row of their middle.

    Only the middles vote, so that a bold line counts no more than a fine one and stays in few
    bins.
    """
    # An empty row above the picture ends the runs of each column.
    height, width = thin.shape
    inked = np.zeros(width * (height + 1) + 1, np.bool_)
    np.greater(cv2.transpose(thin), 0, out=inked[:-1].reshape(width, -1)[:, 1:])
    steps = np.flatnonzero(inked[1:] != inked[:-1])
    lengths = steps[1::2] - steps[::2]
    xs, middles = np.divmod(steps[::2], height + 1)
    middles += lengths // 2
    # Rows fit into 16 bits, which NumPy sorts much faster.
    order = np.argsort(middles.astype(np.uint16), kind="stable")
    return _Runs(xs[order], middles[order], lengths[order])


class _Votes:
    """The accumulator of the Hough transform: how many pixels lie on each line.

    Args:
        xs: columns of the pixels that vote.
        ys: rows of these pixels.
        shape: height and width of the picture.
    """

    def __init__(self, xs: Places, ys: Places, shape: tuple[int, ...]) -> None:
        height, width = shape[:2]
        self._xs, self._ys = xs, ys
        self._slopes = np.linspace(-TUNING.max_slope, TUNING.max_slope, TUNING.slope_bins)
        self._margin = int(TUNING.max_slope * width) + 2
        self._size = height + 2 * self._margin
        self._middle = width / 2
        self._dismissed = np.zeros((TUNING.slope_bins, self._size), bool)
        self._is_narrow = False
        self._counts = self._count(xs, ys)

    def narrow(self, slope: float) -> None:
        """Keep only slopes near this one: ruled lines of one page are nearly parallel."""
        clipped = np.clip(slope, -TUNING.max_slope, TUNING.max_slope)
        near = np.abs(self._slopes - clipped) <= TUNING.parallel_slope
        if not near.any():
            return
        self._is_narrow = True
        self._slopes = self._slopes[near]
        self._counts, self._dismissed = self._counts[near], self._dismissed[near]

    def _count(self, xs: Places, ys: Places) -> NDArray[np.float32]:
        """Return the votes of pixels, ``float32[slopes, intercepts]``."""
        counts = np.empty((len(self._slopes), self._size), np.float32)
        x, y = xs.astype(np.float64), (ys + self._margin).astype(np.float64)
        # Some slopes at once: about 16,000 votes fit into the cache.
        some = max(1, 16384 // max(1, len(xs)))
        for first in range(0, len(counts), some):
            rows = counts[first : first + some]
            intercepts = np.multiply.outer(-self._slopes[first : first + some], x)
            intercepts += y
            places = intercepts.astype(np.intp)
            places += self._size * np.arange(len(rows))[:, None]
            rows[:] = np.bincount(places.ravel(), minlength=rows.size).reshape(rows.shape)
        return counts

    def peaks(self, least: float) -> list[tuple[int, int]]:
        """Return the bins of the line with most votes, and of lines that do not share its votes.

        Args:
            least: number of votes that a line needs.
        """
        # A thick or bent line spreads over neighbouring bins, a row of writing over many.
        line = cv2.blur(self._counts, (3, 1), borderType=cv2.BORDER_CONSTANT) * 3
        writing = (
            cv2.blur(self._counts, (TUNING.writing_bins, 1), borderType=cv2.BORDER_CONSTANT) * 3
        )
        peaks = np.where((line > 2 * writing) & ~self._dismissed, line, 0)
        found: list[tuple[int, int]] = []
        while True:
            best = divmod(int(peaks.argmax()), self._size)
            least = max(least, peaks[best] / 2)
            if peaks[best] < least:
                return found
            found.append(best)
            # Only lines that are nearly parallel share no votes unless they are close.
            if not self._is_narrow:
                return found
            peaks[self._near(best, TUNING.writing_bins // 2)] = 0

    def line_at(self, peak: tuple[int, int]) -> tuple[float, float]:
        """Return slope and intercept of the line of a bin."""
        return float(self._slopes[peak[0]]), float(peak[1] - self._margin)

    def _near(self, peak: tuple[int, int], reach: int) -> NDArray[np.bool_]:
        """Flag the bins of lines that pass within ``reach`` pixels of another at mid-picture."""
        at_middle = np.arange(self._size) + self._slopes[:, None] * self._middle
        return np.asarray(np.abs(at_middle - at_middle[peak]) < reach, np.bool_)

    def withdraw(self, found: Mapping[tuple[int, int], RuledLine | None]) -> None:
        """Remove the votes of pixels on lines, and exclude bins that hold no line.

        Args:
            found: the line of each bin that was tried.
        """
        on_lines = np.zeros(len(self._xs), np.bool_)
        for peak, line in found.items():
            on_line = None
            if line is not None:
                on_line = np.abs(self._ys - (line.intercept + line.slope * self._xs)) <= 4
                on_lines |= on_line
            if on_line is None or not on_line.any():
                self._dismissed |= self._near(peak, 4)
                self._dismissed[peak] = True
        if on_lines.any():
            self._counts -= self._count(self._xs[on_lines], self._ys[on_lines])
            self._xs, self._ys = self._xs[~on_lines], self._ys[~on_lines]


def _trace(runs: _Runs, slope: float, intercept: float, mask: Gray) -> RuledLine | None:
    """Fit one line, and return its longest stretch if that is drawn densely enough."""
    height, width = mask.shape
    lowest = intercept + min(0.0, slope * width)
    reach = max(3.0, TUNING.max_slope / TUNING.slope_bins * width)
    first, last = np.searchsorted(
        runs.ys, [lowest - reach - 3, lowest + abs(slope) * width + reach + 3]
    )
    xs, ys = runs.xs[first:last], runs.ys[first:last]
    for tolerance in (reach, 2.5):
        near = np.abs(ys - (intercept + slope * xs)) <= tolerance
        x = xs[near]
        if len(x) < 8 or x.max() - x.min() < TUNING.min_length * width:
            return None
        slope, intercept = _fit(x, ys[near])
    near = np.abs(ys - (intercept + slope * xs)) <= 5
    x = xs[near]
    own = np.zeros(width, bool)  # Thin runs near the line lie where no stroke covers it.
    own[x] = True
    columns = np.arange(width)
    rows = np.rint(intercept + slope * columns).astype(np.intp)
    inside = (rows >= 0) & (rows < height)
    if not inside.all():
        columns, rows = columns[inside], rows[inside]
    drawn = own.copy()
    drawn[columns] |= mask[rows, columns] > 0
    if not drawn.any():
        return None
    start, end = _longest_stretch(drawn, max_gap=max(6, round(0.08 * width)))
    length = end - start
    share = np.count_nonzero(drawn[start:end]) / length
    uncovered = np.count_nonzero(own[start:end])
    if length < TUNING.min_length * width or share < TUNING.min_drawn or not uncovered:
        return None
    lengths = np.sort(runs.lengths[first:last][near][(start <= x) & (x < end)])
    return RuledLine(
        slope,
        intercept,
        start,
        end,
        thickness=float(lengths[round(0.75 * (len(lengths) - 1))]),
        uncovered=uncovered / length,
        drawn=share,
    )


def _fit(xs: Places, ys: Places) -> tuple[float, float]:
    """Return slope and intercept of the least-squares line."""
    x, y = xs.sum() / len(xs), ys.sum() / len(ys)
    aside = xs - x
    slope = float(aside @ ys / (aside @ aside))
    return slope, float(y - slope * x)


def _longest_stretch(drawn: NDArray[np.bool_], max_gap: int) -> tuple[int, int]:
    """Return the longest stretch whose gaps are at most ``max_gap`` pixels wide."""
    (places,) = drawn.nonzero()
    (breaks,) = (places[1:] - places[:-1] > max_gap).nonzero()
    starts = [0, *(breaks + 1).tolist()]
    ends = [*breaks.tolist(), len(places) - 1]
    stretches = zip(places[starts].tolist(), places[ends].tolist(), strict=True)
    start, last = max(stretches, key=lambda stretch: stretch[1] - stretch[0])
    return start, last + 1


def edges_touched(line: RuledLine, width: int) -> int:
    """Return how many of the picture's two sides a line reaches, 0 to 2."""
    margin = max(3, round(0.04 * width))
    return (line.start <= margin) + (line.end >= width - margin)
