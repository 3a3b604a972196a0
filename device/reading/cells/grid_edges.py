"""Where the edges of equal cells are: on printed lines, and between what is written.

A layout is judged by two things. Printed lines are seen at nearly all of its edges, and all about
equally strongly; a stroke that stands where one edge would be says nothing, however strong it is.
And what is written stands near the middles of the cells, each digit in one of its own. What the
user drew is taken as it is, unless another layout is better by both together.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box


@dataclass(frozen=True)
class FormTuning:
    """What the cells of a form are like, and what is written and printed in them."""

    filled: float = 0.85  # Fraction of the region's side that the cells fill, at least.
    reach: float = 0.04  # How far a printed line may be from where it should be, in cells.
    gaps: float = 0.35  # Fraction of the rows of pixels, or edges, that may lack a printed line.
    contrast: float = 0.06  # Of lines, over the strongest; fainter ones are none.
    tooth: float = 0.3  # Fraction of the height, at top or bottom, that short lines take at least.
    between: float = 0.3  # Distance from the middle of a cell from which a digit is between two.
    printed: float = 0.6  # What lines are worth that are seen at the edges, at least.
    digit: float = 0.22  # Height of a digit, over that of its cell, at least.
    line: float = 0.16  # Width of a short line, or of what is left of a long one, over the cell's.
    line_length: float = 0.6  # Length of a short line, or of a corner of two, over the cell's side.
    on_edge: float = 0.08  # How far the middle of a line may be from the edge it is on, in cells.


TUNING: Final = FormTuning()

Edges = NDArray[np.float64]
"""``float64[cells + 1]``: places of the edges of cells, in pixels."""

Places = NDArray[np.float64]


@dataclass(frozen=True)
class _Layouts:
    """Layouts that are tried: the first edge of each, and the width of its cells, in pixels."""

    starts: Places
    pitches: Places
    count: int

    @property
    def edges(self) -> Places:
        """``float64[layouts, count + 1]``."""
        return np.asarray(
            self.starts[:, None] + self.pitches[:, None] * np.arange(self.count + 1), np.float64
        )


def find_edges(soft: Gray, mask: Gray, count: int, across: int) -> tuple[Edges, frozenset[int]]:
    """Find the edges of equal cells from left to right.

    Args:
        soft: contrast with the paper, ``uint8[h, w]``, printed lines included.
        mask: ``uint8[h, w]``, what is written; without printed lines, as far as they are known.
        count: number of cells from left to right.
        across: number of cells from top to bottom.

    Returns:
        The edges, and the numbers of cells that cannot be trusted, from 0: a digit stands between
        two of them, or beside the first or the last, as if there were more or fewer cells.
    """
    size = soft.shape[1]
    reach = max(1, round(TUNING.reach * size / count))
    layouts = _candidates(size, count, reach)
    profiles = _profiles(soft, reach, across)
    least = max(1.0, TUNING.contrast * float(soft.max()))
    lines = np.stack([_line_worth(each, layouts, reach, least) for each in profiles])
    digits = _digits(mask, size / count, across)
    worth = lines.max(axis=0)
    worth -= _ink_price(digits, layouts, alone=across == 1)
    best = int(worth.argmax())
    edges = np.asarray(layouts.edges[best], np.float64)
    gains = lines[:, best]
    if gains.any():
        edges = _on_lines(edges, profiles[int(gains.argmax())], reach)
    if across > 1:
        return edges, frozenset()
    return edges, _doubtful(edges, digits, size, printed=float(gains.max()) >= TUNING.printed)


def _candidates(size: int, count: int, reach: int) -> _Layouts:
    """Return all layouts that are tried; the first is that of the region as it was drawn."""
    step = reach / count  # Then the last edge moves by no more than lines may be off.
    widths = np.arange(size / count, TUNING.filled * size / count, -step)
    starts = [np.arange(0.0, size - count * width + 1e-6, reach) for width in widths.tolist()]
    pitches = [np.full(len(each), width) for each, width in zip(starts, widths, strict=True)]
    return _Layouts(np.concatenate(starts), np.concatenate(pitches), count)


def _profiles(soft: Gray, reach: int, across: int) -> list[NDArray[np.float32]]:
    """Return how strong an upright line is at each column, ``float32[w]``: long and short ones."""
    # A line is narrower than the kernel, and runs through most rows; a digit's stroke does not.
    thin = cv2.morphologyEx(soft, cv2.MORPH_TOPHAT, np.ones((1, 4 * reach + 3), np.uint8))
    parts = [thin]
    if across == 1:  # A comb has short lines, at the bottom or at the top.
        tooth = max(1, round(TUNING.tooth * len(soft)))
        parts += [thin[:tooth], thin[-tooth:]]
    return [np.quantile(each, TUNING.gaps, axis=0).astype(np.float32) for each in parts]


def _line_worth(
    profile: NDArray[np.float32], layouts: _Layouts, reach: int, least: float
) -> Places:
    """Return how much printed lines support layouts, ``float64[layouts]``, at most 1.

    Args:
        profile: how strong an upright line is at each column.
        layouts: to be judged.
        reach: how far a line may be from an edge, in pixels.
        least: strength of the faintest lines.
    """
    size, edges = len(profile), layouts.edges
    on = _near(profile, reach)[_columns(edges, size)]
    between = profile[_columns((edges[:, :-1] + edges[:, 1:]) / 2, size)]
    strength = np.quantile(on, TUNING.gaps, axis=1)[:, None]
    full = np.maximum(strength, least)
    gain = np.minimum(on / full, 1.0).mean(axis=1) - np.minimum(between / full, 1.0).mean(axis=1)
    return np.asarray(np.where(strength[:, 0] >= least, gain, 0.0), np.float64)


def _on_lines(edges: Places, profile: NDArray[np.float32], reach: int) -> Edges:
    """Move the ends of a layout, so that its edges lie on lines exactly.

    A line counted that has one of its columns of pixels within ``reach``, so it may be wider.
    """
    size, count = len(profile), len(edges) - 1
    moves = np.arange(-2 * reach, 2 * reach + 1)
    firsts, lasts = (each.ravel() for each in np.meshgrid(edges[0] + moves, edges[-1] + moves))
    tried = firsts[:, None] + (lasts - firsts)[:, None] * np.arange(count + 1) / count
    near = _near(profile, reach)[_columns(edges, size)]
    strength = max(float(np.quantile(near, TUNING.gaps)), 1.0)
    seen = np.minimum(_near(profile, 1)[_columns(tried, size)] / strength, 1.0).mean(axis=1)
    seen += np.minimum(profile[_columns(tried, size)] / strength, 1.0).mean(axis=1)
    moved = np.abs(firsts - edges[0]) + np.abs(lasts - edges[-1])
    return np.asarray(tried[np.lexsort((moved, -np.round(seen, 6)))[0]], np.float64)


def _near(profile: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """Return the strongest line near each column: lines need not be quite straight."""
    kernel = np.ones((1, 2 * reach + 1), np.uint8)
    return np.asarray(cv2.dilate(profile[None], kernel)[0], np.float32)


def _columns(places: Places, size: int) -> NDArray[np.intp]:
    return np.clip(np.round(places), 0, size - 1).astype(np.intp)


def _digits(mask: Gray, pitch: float, across: int) -> list[Box]:
    """Return boxes of pieces of ink that may be digits, or most of one, from left to right."""
    high = mask.shape[0] / across
    boxes = cv2.connectedComponentsWithStats(mask)[2][1:, :4].tolist()
    return sorted(
        (x, y, w, h)
        for x, y, w, h in boxes
        if w <= pitch
        and TUNING.digit * high <= h <= high
        and not _is_tooth((x, y, w, h), pitch, mask.shape[0], high)
    )


def _is_tooth(box: Box, pitch: float, height: int, cell_height: float) -> bool:
    """Return True if a piece of ink is a short printed line at the top or the bottom."""
    _, y, w, h = box
    at_end = min(y, height - y - h) <= TUNING.tooth * cell_height
    return at_end and w < TUNING.line * pitch and h < TUNING.line_length * cell_height


def _ink_price(digits: list[Box], layouts: _Layouts, *, alone: bool) -> Places:
    """Return what layouts cost in which digits stand beside the middles of cells.

    Args:
        digits: boxes of what is written.
        layouts: to be judged.
        alone: whether there is one row of cells, so that each digit has one of its own.
    """
    if not digits:
        return np.zeros(len(layouts.starts))
    middles = np.array([x + w / 2 for x, _, w, _ in digits])
    places = (middles - layouts.starts[:, None]) / layouts.pitches[:, None]
    cells = np.floor(places)
    off = np.abs(places - np.clip(cells, 0, layouts.count - 1) - 0.5)
    price = ((2 * off) ** 2).mean(axis=1)  # 1 for a digit on an edge of its cell.
    if alone:
        price += (np.diff(cells, axis=1) == 0).sum(axis=1) / len(digits)
    return np.asarray(price, np.float64)


def _doubtful(edges: Edges, digits: list[Box], size: int, *, printed: bool) -> frozenset[int]:
    """Return the numbers of cells in a row that cannot be trusted; see ``find_edges``.

    Args:
        edges: of the cells.
        digits: boxes of what is written.
        size: width of the region in pixels.
        printed: whether lines are printed on the edges: then it is known where the cells are.
    """
    count = len(edges) - 1
    pitch = (edges[-1] - edges[0]) / count
    found = set()
    for x, _, w, _ in digits:
        place = (x + w / 2 - edges[0]) / pitch
        at_border = x <= 1 or x + w >= size - 1
        if w < TUNING.line * pitch and (at_border or abs(place - round(place)) < TUNING.on_edge):
            continue  # What is left of a printed line.
        if not 0 <= place < count:
            found.add(0 if place < 0 else count - 1)
        elif not printed and abs(place % 1 - 0.5) > TUNING.between:
            other = int(place) + (1 if place % 1 > 0.5 else -1)
            found |= {int(place), min(max(other, 0), count - 1)}
    return frozenset(found)
