"""Where the tones of a row say that its cells are.

Nothing is thresholded. Between two digits, a column of pixels has one tone from top to bottom, be
it paper, a bezel or a gap; across a digit it has several. Rows of pixels tell top and bottom
likewise.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.cells.cell_layout import CellRow
from device.reading.ink.threshold import Gray


@dataclass(frozen=True)
class RowTuning:
    """What rows of digits are like; widths are in cells."""

    usual: float = 0.8  # Fraction of the columns, or rows, that have no more detail than is usual.
    core: float = 0.22  # Part of a cell, at each edge, that need not have ink.
    gap: float = 0.11  # Half of the width that two cells leave free between them.
    offset_step: float = 0.06  # Distance of the offsets that are tried.
    distinct: float = 0.08  # Difference of two layouts at either end that makes them two.
    inked: float = 0.3  # Fraction of the contrast of the strongest row that a digit's row has.
    room: float = 0.12  # Room around digits, over their height, in closer parts of a region.
    size_price: float = 0.5
    """Price of cells that fill less of the row than the user drew, over the logarithm of the share.

    Without it, a layout that leaves out a digit which is hard to read would win.
    """


TUNING: Final = RowTuning()

_PITCHES: Final = tuple(float(pitch) for pitch in np.linspace(0.76, 1.04, 15))
"""Widths of a cell that are tried, over the row's width divided by the number of cells."""

_WIDE_PITCHES: Final = tuple(float(pitch) for pitch in np.geomspace(0.42, 1.04, 28))
"""The same where there may be much room beside the digits, such as unlit places of a display."""

Places = NDArray[np.float64]


def propose_rows(gray: Gray, count: int, most: int = 3) -> list[CellRow]:
    """Return layouts of ``count`` cells in a row that fits loosely around them, likely ones first.

    All of them are as high as the row.

    Args:
        gray: ``uint8[h, w]``, the row, upright; at least two pixels high, and as wide as ``count``.
        count: number of cells.
        most: number of layouts; that of a row that is full of cells is always among them.
    """
    height, width = gray.shape
    places = _places(gray.astype(np.float32), count, most - 1, _PITCHES)
    whole = 0.0, width / count
    if all(_differ(whole, other, count) for other in places):
        places.append(whole)
    return [CellRow(left, pitch, 0.0, float(height), count) for left, pitch in places]


def propose_far_rows(gray: Gray, count: int, most: int, lean: float) -> list[CellRow]:
    """Return layouts that may leave much of the row free, likely ones first.

    Args:
        gray: ``uint8[h, w]``; see ``propose_rows``.
        count: number of cells.
        most: number of layouts.
        lean: of all of them.
    """
    height, width = gray.shape
    upright = gray
    if lean:
        matrix = np.array([[1.0, -lean, lean * (height - 1) / 2], [0.0, 1.0, 0.0]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        upright = np.asarray(
            cv2.warpAffine(
                gray, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE
            ),
            np.uint8,
        )
    places = _places(upright.astype(np.float32), count, most, _WIDE_PITCHES)
    return [CellRow(x, pitch, 0.0, float(height), count, lean=lean) for x, pitch in places]


def closer_rows(gray: Gray, row: CellRow) -> list[CellRow]:
    """Return a layout like another, but lower: closer around the digits; none if it is not."""
    small = gray.astype(np.float32)
    height, width = small.shape
    # The gaps between cells have one tone from top to bottom, and say nothing about digits.
    places = ((np.arange(width) + 0.5 - row.left) / row.pitch) % 1.0
    columns = small[:, np.abs(places - 0.5) < 0.5 - TUNING.core]
    inked = np.flatnonzero(_scaled(columns.std(axis=1)) > TUNING.inked)
    if not len(inked):
        return []
    first, last = float(inked[0]), float(inked[-1] + 1)
    room = TUNING.room * (last - first)
    top, bottom = max(0.0, first - room), min(float(height), last + room)
    return [replace(row, top=top, height=bottom - top)] if bottom - top < row.height else []


def _places(
    small: NDArray[np.float32], count: int, most: int, pitches: tuple[float, ...]
) -> list[tuple[float, float]]:
    """Return left and width of the cells of the best layouts."""
    width = small.shape[1]
    tried = _candidates(width, count, pitches)
    scores = tried.scores(_column_detail(small))
    ends = tried.lefts + count * tried.pitches
    reach = TUNING.distinct * tried.pitches
    kept: list[tuple[float, float]] = []
    for _ in range(most):
        best = int(scores.argmax())
        kept.append((float(tried.lefts[best]), float(tried.pitches[best])))
        near = np.abs(tried.lefts - tried.lefts[best]) <= reach
        scores[near & (np.abs(ends - ends[best]) <= reach)] = -np.inf
    return kept


class _Spans:
    """Spans of columns, whose means are computed in one step.

    Args:
        starts: ``float64[layouts, n]``, where they start, in columns.
        ends: where they end.
        width: number of columns. Beyond it there is nothing known: the nearest column counts.
    """

    def __init__(self, starts: Places, ends: Places, width: int) -> None:
        self._first = np.clip(np.round(starts).astype(int), 0, width - 1)
        self._last = np.clip(np.round(ends).astype(int), self._first + 1, width)
        self._sizes = (self._last - self._first).astype(np.float64)

    def means(self, sums: Places) -> Places:
        """Return the mean of every span, ``float64[layouts, n]``, of sums from the first column."""
        return np.asarray((sums[self._last] - sums[self._first]) / self._sizes)


class _Candidates:
    """All layouts that are tried for a row."""

    def __init__(self, width: int, count: int, shares: tuple[float, ...]) -> None:
        lefts, pitches = [], []
        for share in shares:
            pitch = share * width / count
            first, last = -TUNING.gap * pitch, width - (count - TUNING.gap) * pitch
            offsets = np.arange(first, max(last, first) + 1e-9, TUNING.offset_step * pitch)
            lefts.append(offsets)
            pitches.append(np.full(len(offsets), pitch))
        self.lefts, self.pitches = np.concatenate(lefts), np.concatenate(pitches)
        wide = self.pitches[:, None]
        edges = self.lefts[:, None] + wide * np.arange(count + 1)
        self._cores = _Spans(
            edges[:, :-1] + TUNING.core * wide, edges[:, 1:] - TUNING.core * wide, width
        )
        self._gaps = _Spans(edges - TUNING.gap * wide, edges + TUNING.gap * wide, width)
        self._prices = TUNING.size_price * np.log(np.minimum(self.pitches * count / width, 1.0))

    def scores(self, detail: Places) -> Places:
        """Return for each layout the mean detail within its cells, less that between them."""
        sums = np.concatenate([[0.0], np.cumsum(detail)])
        cores = np.minimum(self._cores.means(sums), 1.0).mean(axis=1)
        return np.asarray(cores - self._gaps.means(sums).mean(axis=1) + self._prices)


# They depend on the number of cells and the widths alone, which for a camera are always the same;
# of 200 drawn displays, none takes more than two.
_candidates = lru_cache(maxsize=8)(_Candidates)


def _column_detail(small: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return for every column how much its tones differ from top to bottom, 1 for a usual digit."""
    cut = int(TUNING.core * len(small))
    inside = small[cut : len(small) - cut]
    # The edges of the window, for example, are in every column and say nothing about digits.
    plain = inside - np.median(inside, axis=1, keepdims=True)
    return _scaled(plain.std(axis=0))


def _scaled(detail: NDArray[np.float32]) -> NDArray[np.float64]:
    """Scale and limit detail to 1, so that one reflection does not outweigh the digits."""
    place = int(TUNING.usual * (len(detail) - 1))
    usual = float(np.partition(detail, place)[place]) + 1e-3
    return np.asarray(np.minimum(detail / usual, 1.0), np.float64)


def _differ(a: tuple[float, float], b: tuple[float, float], count: int) -> bool:
    reach = TUNING.distinct * max(a[1], b[1])
    ends = a[0] + count * a[1], b[0] + count * b[1]
    return abs(a[0] - b[0]) > reach or abs(ends[0] - ends[1]) > reach
