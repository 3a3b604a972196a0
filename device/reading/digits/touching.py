"""Cuts through digits that touch: cheap paths from top to bottom between the strokes.

The network judges the parts afterwards; here only places are proposed. The paths are those of
dynamic programming over the ink they cross, as in seam carving (Avidan and Shamir, 2007).
"""

import itertools
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray

_HEIGHT: Final = 48  # Rows on which paths are searched; digits keep enough detail there.
_MOST: Final = 12  # Cuts proposed in one piece of ink...
_DENSE: Final = 3  # ...or this many in each height of its width, where many digits touch.
_APART: Final = 0.05  # Neighbouring cuts are at least this far apart, in heights.
_SAME: Final = 0.08  # Cuts with less ink between them are one; of a width of one height.
_SIDEWAYS: Final = 0.15  # Price of one step aside, in pixels of full ink.
_LOOP: Final = 0.25  # Price of a pixel within a closed loop.
_NARROWEST: Final = 0.08  # Width over height of the narrowest part, a 1 of a fine pen.
_WIDEST: Final = 1.25
_CRUMB: Final = 0.12  # Of a part's largest piece; smaller ones are left of the neighbour...
_TORN: Final = 0.35  # ...and larger ones tell that the cut ran through a digit.


@dataclass(frozen=True)
class Parts:
    """The digits into which a piece of ink may fall apart.

    ``crops`` are of the size of the whole, ``uint8[h, w]``, other ink blacked out. ``spans`` says
    for each the edges between which it lies, ``(first, last)``, and ``torn`` whether it came apart.
    ``edges`` holds for each edge its column at each row, ``intp[h]``: the left side of the crop,
    the cuts, and the right side.
    """

    crops: list[Gray]
    spans: list[tuple[int, int]]
    torn: list[bool]
    edges: list[NDArray[np.intp]]

    @property
    def last(self) -> int:
        """Number of the last edge."""
        return len(self.edges) - 1


def propose_parts(crop: Gray) -> Parts:
    """Propose the digits into which a piece of ink ``uint8[h, w]``, bright on black, may fall."""
    height, width = crop.shape
    paths = find_cuts(crop, max(_MOST, round(_DENSE * width / height)))
    edges = [np.zeros(height, np.intp), *paths, np.full(height, width, np.intp)]
    columns = np.arange(width)
    crops, spans, torn = [], [], []
    for first in range(len(edges) - 1):
        for last in range(first + 1, len(edges)):
            if (first, last) == (0, len(edges) - 1):
                continue
            mean = float((edges[last] - edges[first]).mean()) / height
            if not _NARROWEST <= mean <= _WIDEST:
                continue
            between = (columns >= edges[first][:, None]) & (columns < edges[last][:, None])
            part, apart = _main_ink(crop * between.astype(np.uint8))
            crops.append(part)
            spans.append((first, last))
            torn.append(apart)
    return Parts(crops, spans, torn, edges)


def _main_ink(part: Gray) -> tuple[Gray, bool]:
    """Black out the crumbs that a cut leaves of the neighbour; say whether much is left apart.

    Cuts through the sides of a 0 leave its top and its bottom, which may look like a 2.
    """
    mask = (part > 0.3 * max(1.0, float(part.max()))).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 3:
        return part, False
    share = stats[1:, cv2.CC_STAT_AREA] / stats[1:, cv2.CC_STAT_AREA].max()
    crumbs = 1 + np.flatnonzero(share < _CRUMB)
    torn = int((share > _TORN).sum()) > 1
    if not len(crumbs):
        return part, torn
    near = cv2.dilate(np.isin(labels, crumbs).astype(np.uint8), np.ones((3, 3), np.uint8))
    return np.asarray(part * (1 - near), np.uint8), torn


def find_cuts(crop: Gray, most: int = _MOST) -> list[NDArray[np.intp]]:
    """Find paths from top to bottom that cross little ink.

    Returns:
        For each path, from left to right, the column at each row, ``intp[h]``.
    """
    height, width = crop.shape
    scale = min(1.0, _HEIGHT / height)
    size = (max(3, round(width * scale)), max(3, round(height * scale)))
    ink = cv2.resize(crop, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    ink = np.maximum(ink, _LOOP * _loops(ink))
    down, down_steps = _cheapest(ink)
    up, up_steps = _cheapest(ink[::-1])
    middle = size[1] // 2
    through = down[middle] + up[size[1] - 1 - middle] - ink[middle]
    apart = max(2, round(_APART * size[1]))
    paths: list[NDArray[np.intp]] = []
    same = _SAME * float(ink.sum()) * size[1] / size[0]
    sides: list[NDArray[np.bool_]] = []
    while len(paths) < most:
        column = int(through.argmin())
        if not np.isfinite(through[column]):
            break
        through[max(0, column - apart) : column + apart + 1] = np.inf
        if not apart <= column < size[0] - apart:
            continue
        upper = _follow(down_steps, middle, column)  # rows middle .. 0
        lower = _follow(up_steps, size[1] - 1 - middle, column)  # rows middle .. last
        path = np.concatenate([upper[::-1], lower[1:]])
        before = np.arange(size[0]) < path[:, None]
        if any(ink[before ^ other].sum() < same for other in sides):
            continue
        sides.append(before)
        rows = np.minimum((np.arange(height) * scale).astype(np.intp), size[1] - 1)
        paths.append(np.asarray(np.round((path[rows] + 0.5) / scale), np.intp))
    paths.sort(key=lambda path: float(path.mean()))
    return _uncrossed(paths)


def _loops(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return 1 within closed loops and 0 elsewhere, ``float32[h, w]``: a 0 is not cut in halves."""
    outside = np.pad((ink < 0.5).astype(np.uint8), 1, constant_values=1)
    cv2.floodFill(outside, None, (0, 0), 0)
    return outside[1:-1, 1:-1].astype(np.float32)


def _cheapest(ink: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.int8]]:
    """Return for each pixel the price of the cheapest path from the first row, and its last step.

    A step is -1, 0 or 1: where the path came from in the row before.
    """
    price = ink.copy()
    steps = np.zeros(ink.shape, np.int8)
    for row in range(1, len(ink)):
        before = price[row - 1]
        ways = np.stack(
            [
                np.concatenate([[np.inf], before[:-1]]) + _SIDEWAYS,
                before,
                np.concatenate([before[1:], [np.inf]]) + _SIDEWAYS,
            ]
        )
        best = ways.argmin(0)
        price[row] += ways[best, np.arange(ink.shape[1])]
        steps[row] = best - 1
    return price, steps


def _follow(steps: NDArray[np.int8], row: int, column: int) -> NDArray[np.intp]:
    """Walk back from a pixel to the first row; columns from ``row`` to 0."""
    path = [column]
    for back in range(row, 0, -1):
        column += int(steps[back, column])
        path.append(column)
    return np.array(path, np.intp)


def _uncrossed(paths: list[NDArray[np.intp]]) -> list[NDArray[np.intp]]:
    """Push paths apart so that each lies to the right of the one before."""
    for before, path in itertools.pairwise(paths):
        np.maximum(path, before, out=path)
    return paths


def best_split(
    quality: NDArray[np.float32], spans: list[tuple[int, int]], last: int, price: float
) -> tuple[float, list[int]]:
    """Choose the parts that cover the whole and together are most like digits.

    Args:
        quality: ``float32[parts]``, logarithms of how much each part is like a digit.
        spans: the cuts between which each part lies.
        last: number of the last cut.
        price: what each further part costs.

    Returns:
        The best sum of qualities less prices, and the indices of its parts from left to right;
        minus infinity and no parts where none cover the whole.
    """
    best: list[tuple[float, list[int]]] = [(0.0, []), *((-np.inf, []) for _ in range(last))]
    for end in range(1, last + 1):
        for index, (first, stop) in enumerate(spans):
            if stop != end or not np.isfinite(best[first][0]):
                continue
            total = best[first][0] + float(quality[index]) - price
            if total > best[end][0]:
                best[end] = (total, [*best[first][1], index])
    return best[last]
