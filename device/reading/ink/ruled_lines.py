"""Ruled lines, squares and table borders: found as long straight runs, taken out of the ink.

A rule is thin across and long along. Its pixels are told from the strokes that cross it by the
length of the run across the rule: where a stroke passes, the run is longer, and stays.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.components import components
from device.reading.ink.hough import (
    UNBROKEN,
    Rule,
    edges_touched,
    find_rules,
    may_hold_rules,
    thin_runs,
)
from device.reading.ink.threshold import (
    LEAST_CONTRAST,
    NOISE_SIGMAS,
    Gray,
    Ink,
    Strength,
    above,
    ink_mask,
    tones,
)

_THICKEST: Final = 0.012  # Of the longer side of the picture; wider runs are strokes.
_DARKER: Final = 1.4  # Ink this much darker than a rule is a stroke that runs along it.
_FAINT: Final = 0.4  # Of the threshold for strokes: soft edges of rules are left out.
_NOISY: Final = 12.0  # Noise above this may be a fine grid: long lines stand out of either.
_SOLID: Final = 0.75  # Of its length is drawn where nothing else tells that it is a rule...
_CLEAR: Final = 0.6  # ...and of most lines of a table, which others cross...
_HIDDEN: Final = 0.15  # ...while digits may hide most of the rest.
_SHOWN: Final = 0.08  # Of a table's width a line shows in one piece.
_DRAWN: Final = 0.85  # Of a table's line is drawn, hidden or not.
_REACH: Final = 0.85  # Of a table's line lies between the first and last line that it meets.
_BESIDE: Final = 4  # Pixels around a table in which its lines still lie.
_ROUNDS: Final = 4  # In which lines are dropped that meet too few of those not dropped.
_LEVEL: Final = 0.1  # Of the picture's width, within which rules of one sheet begin and end.
_REGULAR: Final = 4  # Rules of one direction, at least, that tell of a ruled page.
_SAMPLES: Final = 400  # Places along a line at which its tone is looked at.
_EMPTY: Final = 0.05  # Of a picture's ink, below which a frame holds nothing.
_STRIP: Final = 0.2  # Of a side of the picture; rows of cells are longer.
_MOST_STRIPS: Final = 12  # Of these looked at in one picture.
_STRAYS: Final = 2  # Pixels by which a rule strays from its band.

Flags = NDArray[np.bool_]


def remove_rules(ink: Ink) -> tuple[Ink, Gray | None]:
    """Take rules out of ink.

    Returns:
        The ink without rules, and the bands in which rules lay, ``uint8[h, w]``: how strong the
        rules were there, 0 elsewhere. ``ink`` itself and None where there are none.
    """
    shape = ink.soft.shape
    faint = _faint(ink.soft, ink.strength, ink.floor)
    lines = _find_both(faint, _thickest(ink))
    level, upright = _believable(*lines, shape) if any(lines) else lines
    if not level and not upright:
        return ink, None
    if len(level) > 1 or (level and upright):  # digits may hide some lines of a table
        ink = remove_frames(ink, [*_strips(faint), _extent(level, upright, shape)])
    level = level + _parallels(level, ink.soft)
    upright = upright + _parallels(upright, _turned(ink.soft))
    soft, bands = _without(ink.soft, ink.floor, level, upright)
    floor = min(ink.floor, noise_floor(soft))  # a fine grid was part of the noise
    return ink.changed(soft, floor), bands


def noise_floor(soft: Gray) -> float:
    """Return the contrast that noise stays below, of ink that covers a tenth of the paper at most.

    The other half of the noise is lighter than paper: 0.8 of all is below 0.84 of its deviation.
    """
    histogram = tones(np.ascontiguousarray(soft[::2, ::2])).cumsum()
    spread = float(np.searchsorted(histogram, 0.8 * histogram[-1]))
    return max(LEAST_CONTRAST, NOISE_SIGMAS * spread / 0.84)


def remove_frames(ink: Ink, boxes: list[tuple[int, int, int, int]]) -> Ink:
    """Take the lines of small tables and frames out of ink.

    Args:
        ink: ink without the rules that span the picture.
        boxes: left, top, width and height of pieces of ink that may be tables.

    Returns:
        The ink without the lines of those pieces in which two lines or more cross each way: fewer
        may be strokes of a digit. ``ink`` itself where there are none.
    """
    soft = ink.soft
    cells = 0
    for x, y, w, h in boxes:
        part = np.ascontiguousarray(soft[y : y + h, x : x + w])
        faint = _faint(part, Strength.of(part), ink.floor)
        level, upright = _framed(*_find_both(faint, _thickest(ink), _SHOWN))
        if level:
            cells += (len(level) - 1) * (len(upright) - 1)
            soft = soft.copy() if soft is ink.soft else soft
            soft[y : y + h, x : x + w] = _without(part, ink.floor, level, upright)[0]
    if soft is ink.soft:
        return ink
    bare = ink.changed(soft, ink.floor)
    # One frame around nothing, in a picture of nothing else, may be an angular 0.
    if cells == 1 and cv2.countNonZero(bare.mask) < _EMPTY * cv2.countNonZero(ink.mask):
        return ink
    return bare


def _strips(faint: Gray) -> list[tuple[int, int, int, int]]:
    """Return the boxes of pieces of ink that may be tables of their own: wide or high ones.

    Where a page holds several, none of their short lines spans much of it.
    """
    height, width = faint.shape
    found = components(faint).stats
    sides = found[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]]
    large = (sides > _STRIP * np.array([width, height])).any(1)
    sparse = found[:, cv2.CC_STAT_AREA] < 0.5 * sides.prod(1)
    part = (sides < 0.9 * np.array([width, height])).any(1)
    strips = found[large & sparse & part]
    order = np.argsort(-strips[:, cv2.CC_STAT_AREA])[:_MOST_STRIPS]
    return [(int(x), int(y), int(w), int(h)) for x, y, w, h, _ in strips[order]]


def _thickest(ink: Ink) -> int:
    longer: int = max(ink.soft.shape)
    return max(3, round(_THICKEST * longer))


def _find_both(
    faint: Gray, thickest: int, unbroken: float = UNBROKEN
) -> tuple[list[Rule], list[Rule]]:
    """Return what may be nearly level rules, and nearly upright ones with x and y exchanged."""
    if not may_hold_rules(faint, unbroken):
        return [], []
    sides = (faint, _turned(faint))
    level, upright = (find_rules(thin_runs(side, thickest), side, unbroken) for side in sides)
    return level, upright


def _without(soft: Gray, floor: float, level: list[Rule], upright: list[Rule]) -> tuple[Gray, Gray]:
    """Return soft ink without rules, and the bands in which they lay."""
    bands = np.zeros_like(soft)
    if level:
        soft, bands = _rub_out(level, soft, floor)
    if upright:
        turned, band = _rub_out(upright, _turned(soft), floor)
        soft = _turned(turned)
        bands = np.asarray(cv2.max(bands, _turned(band)), np.uint8)
    return soft, bands


def _faint(soft: Gray, strength: Strength, floor: float) -> Gray:
    """Threshold ink so that pale rules count, ``uint8[h, w]``, 255 on ink.

    Printed rules are often paler than what is written on them.
    """
    return ink_mask(soft, strength, min(floor, _NOISY), fraction=_FAINT)


def _turned(picture: Gray) -> Gray:
    """Return a picture with x and y exchanged, in a tenth of the time that NumPy takes to copy."""
    return np.asarray(cv2.transpose(picture), np.uint8)


def _rub_out(rules: list[Rule], soft: Gray, floor: float) -> tuple[Gray, Gray]:
    """Return soft ink without nearly level rules, and their bands."""
    # As thick as these rules are, and no thicker: strokes beside them must stay.
    thickness = round(max(r.thickness for r in rules)) + 1
    band = _draw(rules, soft.shape, thickness)
    thin = thin_runs(_faint(soft, Strength.of(soft), floor), thickness)
    rubbed = cv2.bitwise_and(thin, band)
    for _ in range(_STRAYS):  # a rule is not quite straight: runs that begin in the band go on
        rubbed = cv2.bitwise_and(thin, cv2.dilate(rubbed, np.ones((3, 1), np.uint8)))
    tones = soft[rubbed > 0]
    if not tones.size:
        return soft, band
    tone = float(np.percentile(tones, 75))
    band = np.asarray(cv2.min(band, tone), np.uint8)
    rubbed = cv2.subtract(rubbed, above(soft, _DARKER * tone))
    bare = cv2.bitwise_and(soft, cv2.bitwise_not(rubbed))
    # Strokes that the rule crossed are drawn on across it, as dark as on its two sides.
    mended = cv2.morphologyEx(bare, cv2.MORPH_CLOSE, np.ones((thickness + 3, 1), np.uint8))
    return np.asarray(cv2.max(bare, cv2.bitwise_and(mended, rubbed)), np.uint8), band


def _believable(
    level: list[Rule], upright: list[Rule], shape: tuple[int, ...]
) -> tuple[list[Rule], list[Rule]]:
    """Tell rules from long straight strokes of digits.

    A rule runs from edge to edge of the picture, or half as far beside two that do or beside one
    that begins and ends where it does, as on a sheet that lies on a desk; or from one edge, or
    half as far, across two rules of the other direction; or it is part of a table: it meets two
    rules that each meet another like itself; or of a frame.
    """
    height, width = shape[:2]
    _x, _y, met = _crossings(level, upright)
    solid_rows = np.array([r.filled > _SOLID for r in level], bool)
    solid_columns = np.array([r.filled > _SOLID for r in upright], bool)
    edges = np.array([edges_touched(r, width) for r in level], int)
    ends = np.array([edges_touched(r, height) for r in upright], int)
    table = met.sum(1) >= 2
    columns = ((met & table[:, None]).sum(0) >= 2) & solid_columns | (ends == 2)
    rows = ((met & columns).sum(1) >= 2) & solid_rows | (edges == 2)
    if min(rows.sum(), columns.sum()) < 2:  # a crossed 7 has two bars, but one stem
        rows, columns = edges == 2, ends == 2
    long_rows = np.array([r.length for r in level]) > 0.5 * width
    long_columns = np.array([r.length for r in upright]) > 0.5 * height
    rows = rows | _alike(level, width)
    more_rows = (edges == 1) & ((met & columns).sum(1) >= 2) | long_rows & (rows.sum() >= 2)
    # Upright, a stroke of a 1 may be as long as the picture is high.
    more_columns = ((ends == 1) | long_columns) & ((met & rows[:, None]).sum(0) >= 2)
    more_columns |= long_columns & (columns.sum() >= 2)
    rows, columns = rows | more_rows & solid_rows, columns | more_columns & solid_columns
    framed = _framed(level, upright)
    rows = rows | np.array([r in framed[0] for r in level], bool)
    columns = columns | np.array([r in framed[1] for r in upright], bool)
    return _kept(level, rows), _kept(upright, columns)


def _alike(rules: list[Rule], width: int) -> Flags:
    """Tell the rules beside which another of half the picture's width begins and ends."""
    ends = np.array([(r.start, r.end) for r in rules], float).reshape(-1, 2)
    long = _drawn(rules) & (ends[:, 1] - ends[:, 0] > 0.5 * width)
    close = (np.abs(ends[:, None] - ends) < _LEVEL * width).all(2) & long[:, None] & long
    solid = np.array([r.filled > _SOLID for r in rules], bool)
    return np.asarray((close.sum(1) >= 2) & (close & solid).any(1), np.bool_)  # with itself: two


def _parallels(rules: list[Rule], soft: Gray) -> list[Rule]:
    """Find what runs parallel to rules that were found, too faint or too dotted to be found alone.

    Over the width of a page even faint lines stand out of the mean tone along them.
    """
    height, width = soft.shape
    middles = np.array([r.intercept + r.slope * width / 2 for r in rules])
    known = np.unique(np.round(middles).astype(np.intp))
    known = known[(known >= 0) & (known < height)]
    if len(known) < _REGULAR:
        return []
    thickness = float(np.median([r.thickness for r in rules]))
    # In perspective, rules fan out.
    degree = 1 if np.ptp(middles) > 0.3 * height else 0
    slopes = np.polyval(
        np.polyfit(middles, [r.slope for r in rules], degree), np.arange(height)
    )  # of the line through the middle of each row
    xs = np.arange(0, width, max(1, width // _SAMPLES))
    rows = np.round(np.arange(height)[:, None] + slopes[:, None] * (xs - width / 2)).astype(np.intp)
    inside = (rows >= 0) & (rows < height)
    near = np.asarray(cv2.dilate(soft, np.ones((3, 1), np.uint8)))
    tones = near[np.clip(rows, 0, height - 1), xs]
    cap = np.percentile(tones[known], 75)  # strokes are darker, and must not count for more
    profile = (np.minimum(tones, cap) * inside).sum(1) / np.maximum(inside.sum(1), 1)
    profile = profile.astype(np.float32)[:, None]
    window = np.ones((4 * round(thickness) + 7, 1), np.uint8)
    peaks = cv2.morphologyEx(profile, cv2.MORPH_TOPHAT, window)
    apart = np.ones((2 * round(thickness) + 5, 1), np.uint8)
    highest = (peaks >= cv2.dilate(peaks, apart)) & (peaks > _FAINT * np.median(peaks[known]))
    highest[np.clip(known[:, None] + np.arange(-2, 3), 0, height - 1)] = False
    return [
        Rule(float(slopes[y]), float(y - slopes[y] * width / 2), 0, width, thickness, 0.0, 0.0)
        for y in np.flatnonzero(highest)
    ]


def _extent(
    level: list[Rule], upright: list[Rule], shape: tuple[int, ...]
) -> tuple[int, int, int, int]:
    """Return the box around rules of both directions: left, top, width and height."""
    ends: list[tuple[float, float]] = []
    ends += [(x, r.intercept + r.slope * x) for r in level for x in (r.start, r.end)]
    ends += [(r.intercept + r.slope * y, y) for r in upright for y in (r.start, r.end)]
    first = np.maximum(np.min(ends, axis=0) - _BESIDE, 0).astype(int)
    last = np.minimum(np.max(ends, axis=0) + _BESIDE, shape[1::-1]).astype(int)
    return int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1])


def _framed(level: list[Rule], upright: list[Rule]) -> tuple[list[Rule], list[Rule]]:
    """Return the lines of a table or frame; none where no two cross two others.

    They end where they meet: strokes of digits go on, or end before.
    """
    x, y, met = _crossings(level, upright)
    rows, columns = _drawn(level), _drawn(upright)
    for _ in range(_ROUNDS):
        crossed = met & rows[:, None] & columns
        rows = (crossed.sum(1) >= 2) & _span(level, upright, x, crossed)
        columns = (crossed.sum(0) >= 2) & _span(upright, level, y.T, crossed.T)
    lines = _kept(level, rows), _kept(upright, columns)
    clear = [sum(r.filled > _CLEAR for r in rules) for rules in lines]
    return lines if min(clear) >= 1 and sum(clear) >= 3 else ([], [])


def _kept(rules: list[Rule], chosen: Flags) -> list[Rule]:
    return [r for r, kept in zip(rules, chosen, strict=True) if kept]


def _crossings(
    level: list[Rule], upright: list[Rule]
) -> tuple[NDArray[np.float64], NDArray[np.float64], Flags]:
    """Return x and y where each level rule crosses each upright one, and whether both reach it."""
    a = np.array([(r.slope, r.intercept, r.start, r.end) for r in level]).reshape(-1, 4)
    b = np.array([(r.slope, r.intercept, r.start, r.end) for r in upright]).reshape(-1, 4)
    slope, intercept, start, end = a.T[:, :, None]
    y = (intercept + slope * b[:, 1]) / (1 - slope * b[:, 0])
    x = b[:, 1] + b[:, 0] * y
    slack = 0.1 * np.minimum(end - start, b[:, 3] - b[:, 2])
    met = (
        (start - slack <= x) & (x <= end + slack) & (b[:, 2] - slack <= y) & (y <= b[:, 3] + slack)
    )
    return x, y, met


def _span(rules: list[Rule], others: list[Rule], at: NDArray[np.float64], met: Flags) -> Flags:
    """Tell the rules that reach from the first to the last of those that they meet, no further."""
    half = np.array([r.thickness / 2 for r in others], np.float64)
    first = np.where(met, at - half, np.inf).min(1, initial=np.inf)
    last = np.where(met, at + half, -np.inf).max(1, initial=-np.inf)
    length = np.array([r.length for r in rules], np.float64)
    return np.asarray(last - first >= _REACH * length, np.bool_)


def _drawn(rules: list[Rule]) -> Flags:
    """Tell the rules that are drawn all along, though strokes may hide most of them."""
    return np.array([r.filled > _HIDDEN and r.drawn > _DRAWN for r in rules], bool)


def _draw(rules: list[Rule], shape: tuple[int, ...], thickness: int) -> Gray:
    """Return the bands in which rules lie, ``uint8[h, w]``."""
    band = np.zeros(shape, np.uint8)
    for rule in rules:
        # A little beyond its ends: what is left there would be taken for a stroke.
        start, end = rule.start - 2 * thickness, rule.end + 2 * thickness
        ends = [(x, round(rule.intercept + rule.slope * x)) for x in (start, end)]
        cv2.line(band, ends[0], ends[1], 255, thickness + 2)
    return band
