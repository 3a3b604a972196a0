"""Digits that touch: where a piece of ink may be cut, and which parts are best.

Cuts are cheap paths from top to bottom between the strokes, found by dynamic programming over the
ink they cross, as in seam carving (Avidan and Shamir, 2007). The network judges the parts
afterwards.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box, ink_box, inked

PART_INK: Final = 0.3
"""Fraction of a part's brightest pixel above which a pixel is ink."""

MIN_SPLIT_ASPECT: Final = 0.6
"""Width over height of a doubtful shape that may be two digits, at least.

From twice this, it may be two however sure the network is of one.
"""

_SEARCH_HEIGHT_PX: Final = 48  # Rows on which cuts are searched; digits keep enough detail.
_CUTS_PER_HEIGHT: Final = 6  # Cuts proposed for each height in the width of a piece.
_MIN_CUT_DISTANCE: Final = 0.05  # Distance of neighbouring cuts, in heights.
# Price of a step sideways, and of a pixel within a closed loop, so that a 0 stays whole; in pixels
# of full ink.
_STEP_PRICE: Final = 0.15
_MIN_PART_ASPECT: Final = 0.08  # Width over height of the narrowest part, a 1 of a fine pen.
_CRUMB_AREA: Final = 0.2  # Of the part's largest piece; a larger one was torn off.


@dataclass(frozen=True)
class Parts:
    """The digits into which a piece of ink may be cut.

    Edges are the left side of the crop, the cuts, and the right side of the crop.

    Attributes:
        crops: one for each part, as high as the whole, ``uint8[h, w]``, other ink black.
        lefts: for each part, the first column of its crop in the whole.
        spans: numbers of the edges between which each part lies, ``(first, last)``.
        torn: whether each part came apart, because a cut ran through a digit.
        edges: for each edge its column at each row, ``intp[h]``.
    """

    crops: list[Gray]
    lefts: list[int]
    spans: list[tuple[int, int]]
    torn: list[bool]
    edges: list[NDArray[np.intp]]

    @property
    def last(self) -> int:
        """Number of the last edge."""
        return len(self.edges) - 1

    def box(self, part: int, origin: tuple[int, int]) -> Box:
        """Return the box of a part's ink on the page.

        Args:
            part: its index.
            origin: left and top of the whole crop on the page.
        """
        x, y, w, h = ink_box(self.crops[part], PART_INK)
        return origin[0] + self.lefts[part] + x, origin[1] + y, w, h

    def rest(self, part: int, whole: Gray) -> Gray:
        """Return the ink of the whole crop ``uint8[h, w]`` that does not belong to a part."""
        rest = whole.copy()
        left, ink = self.lefts[part], self.crops[part]
        window = rest[:, left : left + ink.shape[1]]
        window[:] = cv2.subtract(window, ink)
        return rest


def propose_parts(crop: Gray) -> Parts:
    """Propose the digits into which a piece of ink may be cut.

    Args:
        crop: ``uint8[h, w]``, bright ink on black.
    """
    height, width = crop.shape
    paths = find_cuts(crop)
    edges = [np.zeros(height, np.intp), *paths, np.full(height, width, np.intp)]
    means = [float(edge.mean()) for edge in edges]
    columns = np.arange(width)
    right_of = [(columns >= edge[:, None]).view(np.uint8) for edge in edges]
    crops, lefts, spans, torn = [], [], [], []
    for first in range(len(edges) - 1):
        for last in range(first + 1, len(edges)):
            if (first, last) == (0, len(edges) - 1):
                continue
            aspect = (means[last] - means[first]) / height
            # A wider part may be two digits itself.
            if not _MIN_PART_ASPECT <= aspect <= 2 * MIN_SPLIT_ASPECT:
                continue
            left, right = int(edges[first].min()), int(edges[last].max())
            within = slice(left, right)
            between = right_of[first][:, within] & ~right_of[last][:, within]
            part, is_torn = _without_crumbs(crop[:, within] * between)
            crops.append(part)
            lefts.append(left)
            spans.append((first, last))
            torn.append(is_torn)
    return Parts(crops, lefts, spans, torn, edges)


def _without_crumbs(part: Gray) -> tuple[Gray, bool]:
    """Remove the crumbs that a cut leaves of a neighbour; return also whether the part is torn.

    Cuts through the sides of a 0 leave its top and its bottom, which may look like a 2.
    """
    count, labels = cv2.connectedComponents(inked(part, PART_INK))
    if count < 3:
        return part, False
    areas = np.bincount(np.asarray(labels).ravel())[1:]
    share = areas / areas.max()
    crumbs = 1 + np.flatnonzero(share < _CRUMB_AREA)
    torn = int((share > _CRUMB_AREA).sum()) > 1
    if not len(crumbs):
        return part, torn
    near = cv2.dilate(np.isin(labels, crumbs).astype(np.uint8), np.ones((3, 3), np.uint8))
    return np.asarray(part * (1 - near), np.uint8), torn


def find_cuts(crop: Gray) -> list[NDArray[np.intp]]:
    """Find paths from top to bottom that cross little ink.

    Args:
        crop: ``uint8[h, w]``, bright ink on black.

    Returns:
        For each path, from left to right, its column at each row, ``intp[h]``.
    """
    height, width = crop.shape
    max_cuts = math.ceil(_CUTS_PER_HEIGHT * width / height)
    scale = min(1.0, _SEARCH_HEIGHT_PX / height)
    size = (max(3, round(width * scale)), max(3, round(height * scale)))
    ink = cv2.resize(crop, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    ink = np.maximum(ink, _STEP_PRICE * _closed_loops(ink))
    (down, up), (down_steps, up_steps) = _cheapest_paths(np.stack([ink, ink[::-1]]))
    middle = size[1] // 2
    through = down[middle] + up[size[1] - 1 - middle] - ink[middle]
    distance = max(2, round(_MIN_CUT_DISTANCE * size[1]))
    paths: list[NDArray[np.intp]] = []
    # Between two cuts lies at least the ink that the narrowest part has on average.
    min_ink = _MIN_PART_ASPECT * float(ink.sum()) * size[1] / size[0]
    left_sides: list[NDArray[np.bool_]] = []
    while len(paths) < max_cuts:
        column = int(through.argmin())
        if not np.isfinite(through[column]):
            break
        through[max(0, column - distance) : column + distance + 1] = np.inf
        if not distance <= column < size[0] - distance:
            continue
        upper = _walk_back(down_steps, middle, column)  # From the middle row up to the first.
        lower = _walk_back(up_steps, size[1] - 1 - middle, column)  # Down to the last row.
        path = np.concatenate([upper[::-1], lower[1:]])
        left_side = np.arange(size[0]) < path[:, None]
        if any(ink[left_side ^ other].sum() < min_ink for other in left_sides):
            continue
        left_sides.append(left_side)
        rows = np.minimum((np.arange(height) * scale).astype(np.intp), size[1] - 1)
        paths.append(np.asarray(np.round((path[rows] + 0.5) / scale), np.intp))
    paths.sort(key=lambda path: float(path.mean()))
    return _uncrossed(paths)


def _closed_loops(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return 1 within closed loops and 0 elsewhere, ``float32[h, w]``."""
    outside = np.pad((ink < 0.5).astype(np.uint8), 1, constant_values=1)
    cv2.floodFill(outside, None, (0, 0), 0)
    return outside[1:-1, 1:-1].astype(np.float32)


def _cheapest_paths(
    inks: NDArray[np.float32],
) -> tuple[NDArray[np.float32], NDArray[np.int8]]:
    """Return for each pixel the price of the cheapest path from the first row, and its last step.

    A step is -1, 0 or 1: how far to the side the path was in the row before.

    Args:
        inks: pictures ``float32[n, h, w]``, searched side by side.
    """
    price = inks.copy()
    count, rows, columns = inks.shape
    steps = np.zeros(inks.shape, np.int8)
    before = np.full((count, columns + 2), np.inf, np.float32)
    straight = before[:, 1:-1]
    for row in range(1, rows):
        straight[:] = price[:, row - 1]
        aside = before + np.float32(_STEP_PRICE)
        left, right = aside[:, :-2], aside[:, 2:]
        best = np.minimum(np.minimum(left, straight), right)
        price[:, row] += best
        steps[:, row] = np.where(left == best, -1, straight != best)
    return price, steps


def _walk_back(steps: NDArray[np.int8], row: int, column: int) -> NDArray[np.intp]:
    """Return the columns of the cheapest path from a pixel back to the first row, ``row`` first."""
    path = [column]
    for back in range(row, 0, -1):
        column += int(steps[back, column])
        path.append(column)
    return np.array(path, np.intp)


def _uncrossed(paths: list[NDArray[np.intp]]) -> list[NDArray[np.intp]]:
    """Push paths to the right, in place, until none crosses the one to its left."""
    for before, path in itertools.pairwise(paths):
        np.maximum(path, before, out=path)
    return paths


def best_splits(
    quality: NDArray[np.floating], spans: Sequence[tuple[int, int]], last: int, max_parts: int
) -> list[tuple[float, list[int]]]:
    """Return the best split into each number of parts that is possible, fewest parts first.

    Args:
        quality: ``float[parts]``, how much each part is like a digit; minus infinity to exclude
            it.
        spans: numbers of the edges between which each part lies.
        last: number of the last edge; a split covers everything from edge 0 to this one.
        max_parts: number of parts at most.

    Returns:
        The sum of qualities of each split, and the indices of its parts from left to right.
    """
    parts = [
        (index, first, end, value)
        for index, ((first, end), value) in enumerate(zip(spans, quality.tolist(), strict=True))
        if math.isfinite(value)
    ]
    chains: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}  # By the edge where they end.
    splits = []
    for _ in range(max_parts):
        longer: dict[int, tuple[float, list[int]]] = {}
        for index, first, end, value in parts:
            if first in chains:
                total = chains[first][0] + value
                if end not in longer or total > longer[end][0]:
                    longer[end] = total, [*chains[first][1], index]
        chains = longer
        if last in chains:
            splits.append(chains[last])
    return splits


def best_split(
    quality: NDArray[np.floating], spans: Sequence[tuple[int, int]], last: int
) -> tuple[float, list[int]]:
    """Return the best split into any number of parts.

    Args:
        quality: ``float[parts]``, logarithms of how much each part is like a digit.
        spans: numbers of the edges between which each part lies.
        last: number of the last edge.

    Returns:
        The sum of qualities, and the indices of the parts from left to right; minus infinity and
        no parts if none cover the whole.
    """
    splits = best_splits(quality, spans, last, max_parts=last)
    return max(splits, key=itemgetter(0), default=(-np.inf, []))
