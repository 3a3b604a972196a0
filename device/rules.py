"""Ruled lines, squares and table borders: found as long straight runs, taken out of the ink.

A rule is thin across and long along. Its pixels are told from the strokes that cross it by the
length of the run across the rule: where a stroke passes, the run is longer, and stays.
"""

from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.threshold import Gray, Ink, above, ink_mask

_THICKEST: Final = 0.012  # Of the longer side of the picture; wider runs are strokes.
_STEEPEST: Final = 0.27  # Slope to either side of level (15 degrees).
_SLOPES: Final = 55
_DARKER: Final = 1.4  # Ink this much darker than a rule is a stroke that runs along it.
_PARALLEL: Final = 0.08  # Rules of one direction differ in slope by less than this.
_HOLE: Final = 15  # Pixels; smaller holes in a rule are dots or strokes that cross it.
_ACROSS: Final = 0.7  # Of a table's width or height, that its outer lines are long.
_FAINT: Final = 0.4  # Of the threshold for strokes: soft edges of rules are left out.
_CANDIDATES: Final = 60
_POINTS: Final = 4000  # Pixels of thin runs that vote for lines.
_SPAN: Final = 0.3  # A rule is at least this fraction of the picture's side long...
_FILLED: Final = 0.55  # ...and this much of its length is drawn (dotted rules).
_SOLID: Final = 0.75  # Of its length is drawn where nothing else tells that it is a rule.

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


def remove_rules(ink: Ink) -> tuple[Ink, Gray]:
    """Take rules out of ink.

    Returns:
        The ink without rules, and the bands in which rules lay, ``uint8[h, w]``, 255 there.
    """
    level, upright = _find_both(ink, _thickest(ink))
    if not level and not upright:
        return ink, np.zeros_like(ink.mask)
    soft, bands = _without(ink.soft, ink.floor, level, upright)
    return replace(ink, soft=soft, mask=ink_mask(soft, ink.floor)), bands


def remove_frames(ink: Ink, boxes: list[tuple[int, int, int, int]]) -> Ink:
    """Take the lines of small tables and frames out of ink.

    Args:
        ink: ink without the rules that span the picture.
        boxes: left, top, width and height of pieces of ink that may be tables.

    Returns:
        The ink without the lines of those pieces that two lines or more cross each way: fewer
        may be strokes of a digit. ``ink`` itself where there are none.
    """
    soft = ink.soft
    for x, y, w, h in boxes:
        part = replace(ink, soft=np.ascontiguousarray(soft[y : y + h, x : x + w]))
        level, upright = _find_both(part, _thickest(ink))
        across = sum(r.end - r.start >= _ACROSS * w for r in level)
        down = sum(r.end - r.start >= _ACROSS * h for r in upright)
        if min(across, down) >= 2:
            soft = soft.copy() if soft is ink.soft else soft
            soft[y : y + h, x : x + w] = _without(part.soft, ink.floor, level, upright)[0]
    if soft is ink.soft:
        return ink
    return replace(ink, soft=soft, mask=ink_mask(soft, ink.floor))


def _thickest(ink: Ink) -> int:
    longer: int = max(ink.soft.shape)
    return max(3, round(_THICKEST * longer))


def _find_both(ink: Ink, thickest: int) -> tuple[list[Rule], list[Rule]]:
    """Return nearly level rules, and nearly upright ones with x and y exchanged."""
    # Printed rules are often paler than what is written on them.
    faint = ink_mask(ink.soft, ink.floor, fraction=_FAINT)
    sides = (faint, _turned(faint))
    level, upright = (find_rules(_thin_runs(side, thickest), side) for side in sides)
    return _believable(level, upright, faint.shape)


def _without(soft: Gray, floor: float, level: list[Rule], upright: list[Rule]) -> tuple[Gray, Gray]:
    """Return soft ink without rules, and the bands in which they lay."""
    bands = np.zeros_like(soft)
    if level:
        soft, bands = _rub_out(level, soft, floor)
    if upright:
        turned, band = _rub_out(upright, _turned(soft), floor)
        soft = _turned(turned)
        bands = np.asarray(cv2.bitwise_or(bands, _turned(band)), np.uint8)
    return soft, bands


def _turned(picture: Gray) -> Gray:
    """Return a picture with x and y exchanged, in a tenth of the time that NumPy takes to copy."""
    return np.asarray(cv2.transpose(picture), np.uint8)


def _rub_out(rules: list[Rule], soft: Gray, floor: float) -> tuple[Gray, Gray]:
    """Return soft ink without nearly level rules, and their bands."""
    # As thick as these rules are, and no thicker: strokes beside them must stay.
    thickness = round(max(r.thickness for r in rules)) + 1
    band = _draw(rules, soft.shape, thickness)
    faint = ink_mask(soft, floor, fraction=_FAINT)
    rubbed = cv2.bitwise_and(_thin_runs(faint, thickness), band)
    tones = soft[rubbed > 0]
    if not tones.size:
        return soft, band
    pale = _DARKER * float(np.percentile(tones, 75))
    rubbed = cv2.subtract(rubbed, above(soft, pale))
    bare = cv2.bitwise_and(soft, cv2.bitwise_not(rubbed))
    # Strokes that the rule crossed are drawn on across it, as dark as on its two sides.
    mended = cv2.morphologyEx(bare, cv2.MORPH_CLOSE, np.ones((thickness + 3, 1), np.uint8))
    return np.asarray(cv2.max(bare, cv2.bitwise_and(mended, rubbed)), np.uint8), band


def _believable(
    level: list[Rule], upright: list[Rule], shape: tuple[int, ...]
) -> tuple[list[Rule], list[Rule]]:
    """Tell rules from long straight strokes of digits.

    A rule runs from edge to edge of the picture, or half as far beside two that do, or from one
    edge across two rules of the other direction, or is part of a table: it meets two rules that
    each meet another like itself.
    """
    height, width = shape[:2]
    met = np.array([[_meet(a, b) for b in upright] for a in level], bool)
    met = met.reshape(len(level), len(upright))
    solid_rows = np.array([r.filled > _SOLID for r in level], bool)
    solid_columns = np.array([r.filled > _SOLID for r in upright], bool)
    edges = np.array([_edges(r, width) for r in level], int)
    ends = np.array([_edges(r, height) for r in upright], int)
    table = met.sum(1) >= 2
    columns = ((met & table[:, None]).sum(0) >= 2) & solid_columns | (ends == 2)
    rows = ((met & columns).sum(1) >= 2) & solid_rows | (edges == 2)
    long_rows = np.array([r.end - r.start for r in level]) > 0.5 * width
    long_columns = np.array([r.end - r.start for r in upright]) > 0.5 * height
    more_rows = (edges == 1) & ((met & columns).sum(1) >= 2) | long_rows & (rows.sum() >= 2)
    more_columns = (ends == 1) & ((met & rows[:, None]).sum(0) >= 2) | long_columns & (
        columns.sum() >= 2
    )
    rows, columns = rows | more_rows & solid_rows, columns | more_columns & solid_columns
    return (
        [r for r, kept in zip(level, rows, strict=True) if kept],
        [r for r, kept in zip(upright, columns, strict=True) if kept],
    )


def _edges(rule: Rule, width: int) -> int:
    """Return how many edges of the picture a rule touches."""
    margin = max(3, round(0.04 * width))
    return (rule.start <= margin) + (rule.end >= width - margin)


def _meet(level: Rule, upright: Rule) -> bool:
    """Whether two rules of different directions cross or touch."""
    y = (level.intercept + level.slope * upright.intercept) / (1 - level.slope * upright.slope)
    x = upright.intercept + upright.slope * y
    slack = 0.1 * min(level.end - level.start, upright.end - upright.start)
    return (
        level.start - slack <= x <= level.end + slack
        and upright.start - slack <= y <= upright.end + slack
    )


def _thin_runs(mask: Gray, thickest: int) -> Gray:
    """Keep the pixels whose vertical run of ink is at most ``thickest`` long."""
    column = np.ones((thickest + 1, 1), np.uint8)
    # By default OpenCV takes what lies outside the picture for ink.
    thick = cv2.morphologyEx(
        mask, cv2.MORPH_OPEN, column, borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    return np.asarray(cv2.subtract(mask, thick), np.uint8)


def find_rules(thin: Gray, mask: Gray) -> list[Rule]:
    """Find nearly level lines by letting pixels vote for slope and intercept (Hough, 1962).

    Args:
        thin: ``uint8[h, w]``, 255 where ink is thin across; these pixels vote.
        mask: ``uint8[h, w]``, all ink: under a stroke that crosses it, a rule goes on.
    """
    width = thin.shape[1]
    long = _long_pieces(thin)
    if long is None:
        return []
    ys, xs = np.nonzero(long)
    step = max(1, len(xs) // _POINTS)
    votes = _Votes(xs[::step], ys[::step], thin.shape)
    rules: list[Rule] = []
    for _ in range(_CANDIDATES):
        slope, intercept, count = votes.strongest()
        if count * step < _SPAN * _FILLED * width:
            break
        rule = _trace(xs, ys, slope, intercept, mask)
        if rule is None:
            votes.dismiss()
            continue
        if _edges(rule, width) == 2:
            votes.narrow(rule.slope)
        rules.append(rule)
        votes.withdraw(rule)
    return rules


def _long_pieces(thin: Gray) -> Gray | None:
    """Keep the thin runs that join up to long pieces; None where there are none, as in plain text.

    Joined across small holes: dots, and strokes that cross.
    """
    joined = np.ascontiguousarray(cv2.dilate(thin, np.ones((3, _HOLE), np.uint8))[::2, ::2])
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    least = 0.8 * _SPAN * joined.shape[1]
    long = [outline for outline in outlines if cv2.boundingRect(outline)[2] >= least]
    if not long:
        return None
    kept = np.zeros_like(joined)
    cv2.drawContours(kept, long, -1, 255, cv2.FILLED)
    kept = cv2.resize(kept, thin.shape[::-1], interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.bitwise_and(thin, kept), np.uint8)


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


def _trace(xs: Places, ys: Places, slope: float, intercept: float, mask: Gray) -> Rule | None:
    """Follow one line: refine it, and keep its longest stretch if that is drawn densely enough."""
    height, width = mask.shape
    lowest = intercept + min(0.0, slope * width)
    reach = max(3.0, _STEEPEST / _SLOPES * width)
    first, last = np.searchsorted(
        ys, [lowest - reach - 3, lowest + abs(slope) * width + reach + 3]
    )  # ``np.nonzero`` sorts by row
    xs, ys = xs[first:last], ys[first:last]
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
    # Each column's own thickness, where no stroke passes.
    columns = np.bincount(xs[near], minlength=width)[start:end]
    if not columns.any():
        return None
    thickness = float(np.percentile(columns[columns > 0], 75))
    filled = float((columns > 0).mean())
    return Rule(slope, intercept, start, end, thickness, filled)


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


def _draw(rules: list[Rule], shape: tuple[int, ...], thickness: int) -> Gray:
    """Return the bands in which rules lie, ``uint8[h, w]``."""
    band = np.zeros(shape, np.uint8)
    for rule in rules:
        # A little beyond its ends: what is left there would be taken for a stroke.
        start, end = rule.start - 2 * thickness, rule.end + 2 * thickness
        ends = [(x, round(rule.intercept + rule.slope * x)) for x in (start, end)]
        cv2.line(band, ends[0], ends[1], 255, thickness + 2)
    return band
