"""Nearly level lines in a mask of ink: pixels vote for slope and intercept (Hough, 1962)."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray, half_size

_STEEPEST: Final = 0.27  # Slope to either side of level (15 degrees).
_SLOPES: Final = 55
_PARALLEL: Final = 0.08  # Rules of one direction differ in slope by less than this.
_HOLE: Final = 15  # Pixels; smaller holes in a rule are dots or strokes that cross it.
_CANDIDATES: Final = 60
_POINTS: Final = 4000  # Pixels of thin runs that vote for lines.
_SPAN: Final = 0.3  # A rule is at least this fraction of the picture's side long...
UNBROKEN: Final = 0.24  # ...and this much is not hidden under strokes anywhere...
_FILLED: Final = 0.55  # ...and this much of its length is drawn (dotted rules).

Places = NDArray[np.intp]


@dataclass(frozen=True)
class Rule:
    """A nearly level line ``y = intercept + slope * x`` for ``start <= x < end``, all in pixels."""

    slope: float
    intercept: float
    start: int
    end: int
    thickness: float
    filled: float  # of its length, drawn and not hidden under strokes
    drawn: float  # of its length, drawn at all

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


def thin_runs(mask: Gray, thickest: int) -> Gray:
    """Keep the pixels whose vertical run of ink is at most ``thickest`` long."""
    column = np.ones((thickest + 1, 1), np.uint8)
    # By default OpenCV takes what lies outside the picture for ink.
    thick = cv2.morphologyEx(
        mask, cv2.MORPH_OPEN, column, borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    return np.asarray(cv2.subtract(mask, thick), np.uint8)


def may_hold_rules(mask: Gray, unbroken: float = UNBROKEN) -> bool:
    """Whether any ink, thin or not, joins up to pieces as long as rules, level or upright.

    In plain text none does, which is told in a fifth of the time that looking for rules takes.
    """
    joined = cv2.dilate(half_size(mask), np.ones((_HOLE // 2, _HOLE // 2), np.uint8))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    height, width = joined.shape
    sizes = [cv2.boundingRect(outline)[2:] for outline in outlines]
    return any(w >= unbroken * width or h >= unbroken * height for w, h in sizes)


def find_rules(thin: Gray, mask: Gray, unbroken: float = UNBROKEN) -> list[Rule]:
    """Find nearly level lines by letting pixels vote for slope and intercept (Hough, 1962).

    Args:
        thin: ``uint8[h, w]``, 255 where ink is thin across; these pixels vote.
        mask: ``uint8[h, w]``, all ink: under a stroke that crosses it, a rule goes on.
        unbroken: a rule shows this much of the picture's width in one piece.
    """
    width = thin.shape[1]
    long = _long_pieces(thin, unbroken)
    if long is None:
        return []
    runs = _runs(long)
    step = max(1, len(runs.xs) // _POINTS)
    votes = _Votes(runs.xs[::step], runs.ys[::step], thin.shape)
    rules: list[Rule] = []
    for _ in range(_CANDIDATES):
        slope, intercept, count = votes.strongest()
        if count * step < _SPAN * _FILLED * width:
            break
        rule = _trace(runs, slope, intercept, mask)
        if rule is None:
            votes.dismiss()
            continue
        if edges_touched(rule, width) == 2:
            votes.narrow(rule.slope)
        rules.append(rule)
        votes.withdraw(rule)
    return rules


def _long_pieces(thin: Gray, unbroken: float) -> Gray | None:
    """Keep the thin runs that join up to long pieces; None where there are none, as in plain text.

    Joined across small holes: dots, and strokes that cross.
    """
    joined = cv2.dilate(half_size(thin), np.ones((1, _HOLE // 2), np.uint8))  # any grey is ink
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    least = unbroken * joined.shape[1]
    long = [outline for outline in outlines if cv2.boundingRect(outline)[2] >= least]
    if not long:
        return None
    kept = np.zeros_like(joined)
    cv2.drawContours(kept, long, -1, 255, cv2.FILLED)
    kept = cv2.resize(kept, thin.shape[::-1], interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.bitwise_and(thin, kept), np.uint8)


def _runs(thin: Gray) -> _Runs:
    """Return the vertical runs of ink, from the topmost down.

    A line votes with the middles of its runs: bold or fine, it lies in few bins, and only once.
    """
    places = np.flatnonzero(cv2.transpose(thin))
    xs, ys = np.divmod(places, len(thin))
    first = np.flatnonzero((np.diff(places, prepend=-2) > 1) | (ys == 0))
    lengths = np.diff(first, append=len(places))
    xs, middles = xs[first], ys[first] + lengths // 2
    order = np.argsort(middles, kind="stable")
    return _Runs(xs[order], middles[order], lengths[order])


class _Votes:
    """The ballot of the Hough transform: how many pixels lie on each line."""

    def __init__(self, xs: Places, ys: Places, shape: tuple[int, ...]) -> None:
        height, width = shape[:2]
        self._xs, self._ys = xs, ys
        self._slopes = np.linspace(-_STEEPEST, _STEEPEST, _SLOPES)
        self._margin = int(_STEEPEST * width) + 2
        self._size = height + 2 * self._margin
        self._middle = width / 2
        self._dismissed = np.zeros((_SLOPES, self._size), bool)
        self._counts = self._count(xs, ys)

    def narrow(self, slope: float) -> None:
        """Go on with slopes like this one: rules of one page are nearly parallel."""
        near = np.abs(self._slopes - np.clip(slope, -_STEEPEST, _STEEPEST)) <= _PARALLEL
        if not near.any():
            return
        self._slopes = self._slopes[near]
        self._counts, self._dismissed = self._counts[near], self._dismissed[near]

    def _count(self, xs: Places, ys: Places) -> NDArray[np.float32]:
        rows = [
            np.bincount((ys - s * xs).astype(np.intp) + self._margin, minlength=self._size)
            for s in self._slopes
        ]
        return np.stack(rows).astype(np.float32)  # slopes x intercepts

    def strongest(self) -> tuple[float, float, float]:
        """Return slope, intercept and count of the line with most pixels."""
        # A thick or bent line spreads over neighbouring bins, a row of writing over many.
        line = cv2.blur(self._counts, (3, 1), borderType=cv2.BORDER_CONSTANT) * 3
        writing = cv2.blur(self._counts, (25, 1), borderType=cv2.BORDER_CONSTANT) * 3
        peaks = np.where((line > 2 * writing) & ~self._dismissed, line, 0)
        self._best = divmod(int(peaks.argmax()), self._size)
        row, column = self._best
        return float(self._slopes[row]), float(column - self._margin), float(peaks[row, column])

    def dismiss(self) -> None:
        """Leave out the line last returned, and those that pass close to it at mid-picture."""
        row, column = self._best
        at_middle = np.arange(self._size) + self._slopes[:, None] * self._middle
        self._dismissed |= np.abs(at_middle - at_middle[row, column]) < 4
        self._dismissed[row, column] = True

    def withdraw(self, rule: Rule) -> None:
        """Take back the votes of the pixels on a rule that was found."""
        mine = np.abs(self._ys - (rule.intercept + rule.slope * self._xs)) <= 4
        self._counts -= self._count(self._xs[mine], self._ys[mine])
        self._xs, self._ys = self._xs[~mine], self._ys[~mine]
        if not mine.any():
            self.dismiss()


def _trace(runs: _Runs, slope: float, intercept: float, mask: Gray) -> Rule | None:
    """Follow one line: refine it, and keep its longest stretch if that is drawn densely enough."""
    height, width = mask.shape
    lowest = intercept + min(0.0, slope * width)
    reach = max(3.0, _STEEPEST / _SLOPES * width)
    first, last = np.searchsorted(
        runs.ys, [lowest - reach - 3, lowest + abs(slope) * width + reach + 3]
    )
    xs, ys = runs.xs[first:last], runs.ys[first:last]
    for tolerance in (reach, 2.5):
        near = np.abs(ys - (intercept + slope * xs)) <= tolerance
        if near.sum() < 8 or np.ptp(xs[near]) < _SPAN * width:
            return None
        slope, intercept = _fit(xs[near], ys[near])
    near = np.abs(ys - (intercept + slope * xs)) <= 5
    drawn = np.zeros(width, bool)
    drawn[xs[near]] = True
    rows = np.round(intercept + slope * np.arange(width)).astype(np.intp)
    inside = (rows >= 0) & (rows < height)
    drawn[inside] |= mask[rows[inside], np.flatnonzero(inside)] > 0
    if not drawn.any():
        return None
    start, end = _longest_stretch(drawn, gap=max(6, round(0.08 * width)))
    if end - start < _SPAN * width or drawn[start:end].mean() < _FILLED:
        return None
    # Where no stroke passes.
    plain = near & (start <= xs) & (xs < end)
    if not plain.any():
        return None
    thickness = float(np.percentile(runs.lengths[first:last][plain], 75))
    filled = len(np.unique(xs[plain])) / (end - start)
    return Rule(slope, intercept, start, end, thickness, filled, float(drawn[start:end].mean()))


def _fit(xs: Places, ys: Places) -> tuple[float, float]:
    """Return slope and intercept of the least-squares line."""
    x, y = xs.mean(), ys.mean()
    slope = float(((xs - x) * (ys - y)).sum() / np.square(xs - x).sum())
    return slope, float(y - slope * x)


def _longest_stretch(drawn: NDArray[np.bool_], gap: int) -> tuple[int, int]:
    """Return the longest stretch whose holes are at most ``gap`` wide."""
    places = np.flatnonzero(drawn)
    breaks = np.flatnonzero(np.diff(places) > gap)
    starts = places[np.concatenate([[0], breaks + 1])]
    ends = places[np.concatenate([breaks, [len(places) - 1]])] + 1
    longest = int((ends - starts).argmax())
    return int(starts[longest]), int(ends[longest])


def edges_touched(rule: Rule, width: int) -> int:
    """Return how many edges of the picture a rule touches."""
    margin = max(3, round(0.04 * width))
    return (rule.start <= margin) + (rule.end >= width - margin)
