"""Ruled lines, squares and table borders: found as long straight runs, removed from the ink.

A ruled line is thin across and long along. Its pixels are separated from the strokes that cross it
by the length of the run across the line: where a stroke passes, the run is longer, and stays.

Nearly vertical lines are found by the same code as nearly horizontal ones, with x and y exchanged.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.components import find_components
from device.reading.ink.hough import TUNING as LINES
from device.reading.ink.hough import (
    RuledLine,
    edges_touched,
    find_ruled_lines,
    may_have_ruled_lines,
    thin_runs,
)
from device.reading.ink.lattice import (
    LINE_SAMPLES,
    Flags,
    Lattice,
    crossings,
    find_lattice,
)
from device.reading.ink.threshold import TUNING as INK
from device.reading.ink.threshold import (
    Gray,
    Ink,
    Strength,
    brighter_than,
    histogram,
    ink_mask,
)
from lenet_edge.core.geometry import Box


@dataclass(frozen=True)
class RuledTuning:
    """Which lines are ruled, or those of tables."""

    max_thickness: float = 0.012  # Over the picture's longer side; strokes are thicker.
    pale: float = 0.4  # Fraction of the strokes' threshold at which ruled lines count as ink.
    max_grid_noise: float = 12.0  # Contrast, of 255; what seems stronger may be a fine grid.
    aligned_ends: float = 0.1  # Fraction of the width within which lines of a sheet begin and end.
    min_parallels: int = 3  # Lines of one direction that prove a ruled page.
    max_tables: int = 12  # Tables, or rows of cells, that are searched for in one picture.
    max_fill: float = 0.5  # Fraction of its box that the lines of a table fill.
    empty_frame: float = 0.05  # Fraction of a picture's ink; a frame with less in it is a 0.


TUNING: Final = RuledTuning()


@dataclass(frozen=True)
class RuledLines:
    """The ruled lines of a picture.

    Attributes:
        horizontal: nearly horizontal lines.
        vertical: nearly vertical lines, x and y exchanged.
        faint: ``uint8[h, w]``, 255 on ink, pale lines included.
    """

    horizontal: list[RuledLine]
    vertical: list[RuledLine]
    faint: Gray

    def lattice(self) -> Lattice | None:
        """Return the cells between the lines; None if there are too few."""
        return find_lattice(self.horizontal, self.vertical, self.faint)


def find_lines(ink: Ink) -> RuledLines:
    """Find the ruled lines among all ink."""
    faint = _faint_mask(ink.soft, Strength.of(ink.soft), ink.floor)
    candidates = _find_both(faint, _max_thickness(ink))
    if any(candidates):
        candidates = _believable(*candidates, ink.soft.shape)
    return RuledLines(*candidates, faint)


def remove_ruled_lines(ink: Ink, lines: RuledLines | None = None) -> tuple[Ink, Gray | None]:
    """Remove ruled lines from ink.

    Args:
        ink: all ink.
        lines: its ruled lines; found if None.

    Returns:
        The ink without ruled lines, and the bands in which they lay, ``uint8[h, w]``: how strong
        the lines were there, 0 elsewhere. ``ink`` itself and None if there are none.
    """
    shape = ink.soft.shape
    lines = find_lines(ink) if lines is None else lines
    horizontal, vertical = lines.horizontal, lines.vertical
    if not horizontal and not vertical:
        return ink, None
    # Digits may hide some lines of a table.
    if len(horizontal) > 1 or (horizontal and vertical):
        ink = remove_frames(ink, [*_cell_rows(lines.faint), _extent(horizontal, vertical, shape)])
    horizontal = horizontal + _parallels(horizontal, ink.soft)
    vertical = vertical + _parallels(vertical, _transposed(ink.soft))
    return _without_lines(ink, horizontal, vertical)


def _without_lines(
    ink: Ink, horizontal: list[RuledLine], vertical: list[RuledLine]
) -> tuple[Ink, Gray]:
    soft, bands = _without(ink.soft, ink.floor, horizontal, vertical)
    floor = min(ink.floor, noise_floor(soft))  # A fine grid was part of the noise.
    return ink.with_contrast(soft, floor), bands


def noise_floor(soft: Gray) -> float:
    """Return the contrast that noise stays below, for ink on a tenth of the paper at most.

    Half of the noise is lighter than the paper and does not show in ``soft``: 0.8 of all pixels
    are below 0.84 standard deviations.
    """
    cumulative = histogram(np.ascontiguousarray(soft[::2, ::2])).cumsum()
    spread = float(np.searchsorted(cumulative, 0.8 * cumulative[-1]))
    return INK.floor(spread / 0.84)


def remove_frames(ink: Ink, boxes: list[Box]) -> Ink:
    """Remove the lines of small tables and frames from ink.

    Only lines that cross at least two others count: fewer may be strokes of a digit.

    Args:
        ink: ink without the ruled lines that span the picture.
        boxes: boxes of ink that may be tables.

    Returns:
        The ink without the lines of those boxes; ``ink`` itself if none of them is a table.
    """
    soft = ink.soft
    cells = 0
    for x, y, w, h in boxes:
        part = np.ascontiguousarray(soft[y : y + h, x : x + w])
        faint = _faint_mask(part, Strength.of(part), ink.floor)
        horizontal, vertical = _table_lines(*_find_both(faint, _max_thickness(ink)))
        if horizontal:
            cells += (len(horizontal) - 1) * (len(vertical) - 1)
            soft = soft.copy() if soft is ink.soft else soft
            soft[y : y + h, x : x + w] = _without(part, ink.floor, horizontal, vertical)[0]
    if soft is ink.soft:
        return ink
    bare = ink.with_contrast(soft, ink.floor)
    # One frame around nothing, in a picture of nothing else, may be an angular 0.
    if cells == 1 and cv2.countNonZero(bare.mask) < TUNING.empty_frame * cv2.countNonZero(ink.mask):
        return ink
    return bare


def _cell_rows(faint: Gray) -> list[Box]:
    """Return the boxes of wide or high components, which may be rows or columns of cells.

    On a page with several small tables, none of their short lines spans much of the page.
    """
    height, width = faint.shape
    found = find_components(faint).stats
    sides = found[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]]
    large = (sides > LINES.min_length * np.array([width, height])).any(1)
    sparse = found[:, cv2.CC_STAT_AREA] < TUNING.max_fill * sides.prod(1)
    part = (sides < 0.9 * np.array([width, height])).any(1)
    rows = found[large & sparse & part]
    order = np.argsort(-rows[:, cv2.CC_STAT_AREA])[: TUNING.max_tables]
    return [(int(x), int(y), int(w), int(h)) for x, y, w, h, _ in rows[order]]


def _max_thickness(ink: Ink) -> int:
    """Return the greatest thickness of a ruled line in pixels."""
    longer: int = max(ink.soft.shape)
    return max(3, round(TUNING.max_thickness * longer))


def _find_both(faint: Gray, max_thickness: int) -> tuple[list[RuledLine], list[RuledLine]]:
    """Return what may be horizontal lines, and vertical ones with x and y exchanged."""
    if not may_have_ruled_lines(faint):
        return [], []
    horizontal, vertical = (
        find_ruled_lines(thin_runs(mask, max_thickness), mask)
        for mask in (faint, _transposed(faint))
    )
    return horizontal, vertical


def _without(
    soft: Gray, floor: float, horizontal: list[RuledLine], vertical: list[RuledLine]
) -> tuple[Gray, Gray]:
    """Return soft ink without ruled lines, and the bands in which they lay."""
    bands = np.zeros_like(soft)
    if horizontal:
        soft, bands = _erase(horizontal, soft, floor)
    if vertical:
        turned, band = _erase(vertical, _transposed(soft), floor)
        soft = _transposed(turned)
        bands = np.asarray(cv2.max(bands, _transposed(band)), np.uint8)
    return soft, bands


def _faint_mask(soft: Gray, strength: Strength, floor: float) -> Gray:
    """Threshold ink so low that pale lines count, ``uint8[h, w]``, 255 on ink.

    Printed lines are often paler than what is written on them. Still lower, the soft edges of
    lines would make them look thick.
    """
    return ink_mask(soft, strength, min(floor, TUNING.max_grid_noise), fraction=TUNING.pale)


def _transposed(picture: Gray) -> Gray:
    """Return a picture with x and y exchanged, in a tenth of the time that NumPy takes to copy."""
    return np.asarray(cv2.transpose(picture), np.uint8)


def _erase(lines: list[RuledLine], soft: Gray, floor: float) -> tuple[Gray, Gray]:
    """Return soft ink without nearly horizontal lines, and their bands."""
    # As thick as these lines are, and no thicker: strokes beside them must stay.
    thickness = round(max(line.thickness for line in lines)) + 1
    band = _draw_bands(lines, soft.shape, thickness)
    thin = thin_runs(_faint_mask(soft, Strength.of(soft), floor), thickness)
    erased = cv2.bitwise_and(thin, band)
    for _ in range(LINES.stray_px):  # Follow runs that begin in the band a little way out of it.
        erased = cv2.bitwise_and(thin, cv2.dilate(erased, np.ones((3, 1), np.uint8)))
    tones = soft[erased > 0]
    if not tones.size:
        return soft, band
    tone = float(np.percentile(tones, 75))
    band = np.asarray(cv2.min(band, tone), np.uint8)
    erased = cv2.subtract(erased, brighter_than(soft, LINES.over_line * tone))
    bare = cv2.bitwise_and(soft, cv2.bitwise_not(erased))
    # Continue the strokes that the line crossed across it, as dark as on its two sides.
    mended = cv2.morphologyEx(bare, cv2.MORPH_CLOSE, np.ones((thickness + 3, 1), np.uint8))
    return np.asarray(cv2.max(bare, cv2.bitwise_and(mended, erased)), np.uint8), band


def _believable(
    horizontal: list[RuledLine], vertical: list[RuledLine], shape: tuple[int, ...]
) -> tuple[list[RuledLine], list[RuledLine]]:
    """Keep the ruled lines, and drop the long straight strokes of digits.

    A line is ruled if one of these holds:

    - It runs from edge to edge of the picture.
    - It is half as long as the picture, beside two that run from edge to edge, or beside one that
      begins and ends where it does, as on a sheet that lies on a desk.
    - It runs from one edge, or is half as long as the picture, and crosses two lines of the other
      direction.
    - It is part of a table: it crosses two lines that each cross another line like it.
    - It is part of a frame.
    """
    height, width = shape[:2]
    _x, _y, met = crossings(horizontal, vertical)
    solid_rows = np.array([line.uncovered > LINES.min_drawn for line in horizontal], bool)
    solid_columns = np.array([line.uncovered > LINES.min_drawn for line in vertical], bool)
    row_edges = np.array([edges_touched(line, width) for line in horizontal], int)
    column_edges = np.array([edges_touched(line, height) for line in vertical], int)
    table = met.sum(1) >= 2
    columns = ((met & table[:, None]).sum(0) >= 2) & solid_columns | (column_edges == 2)
    rows = ((met & columns).sum(1) >= 2) & solid_rows | (row_edges == 2)
    if min(rows.sum(), columns.sum()) < 2:  # A crossed 7 has two bars, but one stem.
        rows, columns = row_edges == 2, column_edges == 2
    long_rows = np.array([line.length for line in horizontal]) > 0.5 * width
    long_columns = np.array([line.length for line in vertical]) > 0.5 * height
    rows = rows | _aligned(horizontal, width)
    more_rows = (row_edges == 1) & ((met & columns).sum(1) >= 2) | long_rows & (rows.sum() >= 2)
    # A vertical stroke of a 1 may be as long as the picture is high.
    more_columns = ((column_edges == 1) | long_columns) & ((met & rows[:, None]).sum(0) >= 2)
    more_columns |= long_columns & (columns.sum() >= 2)
    rows, columns = rows | more_rows & solid_rows, columns | more_columns & solid_columns
    framed = _table_lines(horizontal, vertical)
    rows = rows | np.array([line in framed[0] for line in horizontal], bool)
    columns = columns | np.array([line in framed[1] for line in vertical], bool)
    return _chosen(horizontal, rows), _chosen(vertical, columns)


def _aligned(lines: list[RuledLine], width: int) -> Flags:
    """Flag the lines beside which another of half the picture's width begins and ends."""
    ends = np.array([(line.start, line.end) for line in lines], float).reshape(-1, 2)
    long = _fully_drawn(lines) & (ends[:, 1] - ends[:, 0] > 0.5 * width)
    close = (
        (np.abs(ends[:, None] - ends) < TUNING.aligned_ends * width).all(2) & long[:, None] & long
    )
    solid = np.array([line.uncovered > LINES.min_drawn for line in lines], bool)
    # Every long line is aligned with itself, so the count for a pair is 2.
    return np.asarray((close.sum(1) >= 2) & (close & solid).any(1), np.bool_)


def _parallels(lines: list[RuledLine], soft: Gray) -> list[RuledLine]:
    """Find lines parallel to known ones that are too faint or too dotted to be found alone.

    Over the width of a page, even a faint line stands out of the mean tone along it.
    """
    height, width = soft.shape
    middles = np.array([line.intercept + line.slope * width / 2 for line in lines])
    known = np.unique(np.round(middles).astype(np.intp))
    known = known[(known >= 0) & (known < height)]
    if len(known) < TUNING.min_parallels:
        return []
    thickness = float(np.median([line.thickness for line in lines]))
    # In perspective, the slope changes from line to line.
    degree = 1 if np.ptp(middles) > 0.3 * height else 0
    slopes = np.polyval(
        np.polyfit(middles, [line.slope for line in lines], degree), np.arange(height)
    )  # Slope of the line through the middle of each row.
    xs = np.arange(0, width, max(1, width // LINE_SAMPLES))
    rows = np.round(np.arange(height)[:, None] + slopes[:, None] * (xs - width / 2)).astype(np.intp)
    inside = (rows >= 0) & (rows < height)
    near = np.asarray(cv2.dilate(soft, np.ones((3, 1), np.uint8)))
    tones = near[np.clip(rows, 0, height - 1), xs]
    cap = np.percentile(tones[known], 75)  # Strokes are darker, and must not count for more.
    profile = (np.minimum(tones, cap) * inside).sum(1) / np.maximum(inside.sum(1), 1)
    profile = profile.astype(np.float32)[:, None]
    window = np.ones((4 * round(thickness) + 7, 1), np.uint8)
    peaks = cv2.morphologyEx(profile, cv2.MORPH_TOPHAT, window)
    apart = np.ones((2 * round(thickness) + 5, 1), np.uint8)
    highest = (peaks >= cv2.dilate(peaks, apart)) & (peaks > TUNING.pale * np.median(peaks[known]))
    highest[np.clip(known[:, None] + np.arange(-2, 3), 0, height - 1)] = False
    return [
        RuledLine(
            slope=float(slopes[y]),
            intercept=float(y - slopes[y] * width / 2),
            start=0,
            end=width,
            thickness=thickness,
            uncovered=0.0,
            drawn=0.0,
        )
        for y in np.flatnonzero(highest)
    ]


def _extent(horizontal: list[RuledLine], vertical: list[RuledLine], shape: tuple[int, ...]) -> Box:
    """Return the box around lines of both directions."""
    ends: list[tuple[float, float]] = []
    ends += [
        (x, line.intercept + line.slope * x) for line in horizontal for x in (line.start, line.end)
    ]
    ends += [
        (line.intercept + line.slope * y, y) for line in vertical for y in (line.start, line.end)
    ]
    first = np.maximum(np.min(ends, axis=0) - 2 * LINES.stray_px, 0).astype(int)
    last = np.minimum(np.max(ends, axis=0) + 2 * LINES.stray_px, shape[1::-1]).astype(int)
    return int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1])


def _table_lines(
    horizontal: list[RuledLine], vertical: list[RuledLine]
) -> tuple[list[RuledLine], list[RuledLine]]:
    """Return the lines of a table or frame; none if no two lines cross two others.

    Lines of a table end where they meet. Strokes of digits continue, or end before.
    """
    x, y, met = crossings(horizontal, vertical)
    rows, columns = _fully_drawn(horizontal), _fully_drawn(vertical)
    before = -1
    while (count := int(rows.sum() + columns.sum())) != before:  # A line may hold up another.
        before = count
        crossed = met & rows[:, None] & columns
        rows = (crossed.sum(1) >= 2) & _end_at_crossings(horizontal, vertical, x, crossed)
        columns = (crossed.sum(0) >= 2) & _end_at_crossings(vertical, horizontal, y.T, crossed.T)
    kept = _chosen(horizontal, rows), _chosen(vertical, columns)
    clear = [sum(line.uncovered > LINES.min_drawn for line in lines) for lines in kept]
    return kept if min(clear) >= 1 and sum(clear) >= 3 else ([], [])


def _chosen(lines: list[RuledLine], flags: Flags) -> list[RuledLine]:
    return [line for line, flag in zip(lines, flags, strict=True) if flag]


def _end_at_crossings(
    lines: list[RuledLine], others: list[RuledLine], at: NDArray[np.float64], met: Flags
) -> Flags:
    """Flag the lines that reach from the first to the last of those they cross, and no further.

    Args:
        lines: the lines to flag.
        others: the lines of the other direction.
        at: ``float64[lines, others]``, where along each line it crosses each other one.
        met: ``bool[lines, others]``, whether both reach the crossing.
    """
    half = np.array([line.thickness / 2 for line in others], np.float64)
    first = np.where(met, at - half, np.inf).min(1, initial=np.inf)
    last = np.where(met, at + half, -np.inf).max(1, initial=-np.inf)
    length = np.array([line.length for line in lines], np.float64)
    return np.asarray(last - first >= LINES.whole * length, np.bool_)


def _fully_drawn(lines: list[RuledLine]) -> Flags:
    """Flag the lines that are drawn over their whole length, though strokes may cover them."""
    return np.array([line.drawn > LINES.whole for line in lines], bool)


def _draw_bands(lines: list[RuledLine], shape: tuple[int, ...], thickness: int) -> Gray:
    """Return the bands in which lines lie, ``uint8[h, w]``."""
    band = np.zeros(shape, np.uint8)
    for line in lines:
        # A little beyond its ends, because what is left there would look like a stroke.
        start, end = line.start - 2 * thickness, line.end + 2 * thickness
        ends = [(x, round(line.intercept + line.slope * x)) for x in (start, end)]
        cv2.line(band, ends[0], ends[1], 255, thickness + 2)
    return band
