"""From an ink mask to pieces of ink, and to the ways in which pieces may make up one digit."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.components import Components, components
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box, union

_SMALLEST: Final = 7  # Pixels; nothing lower and narrower can be told from a speck.
_SPECK: Final = 0.07  # Of the usual piece's longer side; digits may differ in size by ten.
_MOST: Final = 600  # Pieces looked at in one picture; a page holds up to 200 digits.
_NEAR: Final = 0.16  # Pieces of one digit are no further apart, in digit heights.
_ALONG: Final = 0.5  # Ink that touches an edge with this much of its length is the page's rim.
_PALE: Final = 0.3  # Of the ink's contrast, below which writing is on the other side...
_SEVERAL: Final = 3  # ...even if there is more of it: so many dark pieces are no blots.
_SPARSE: Final = 0.5  # A table's lines fill less of its box than this.
_MOST_FRAMES: Final = 12  # Tables looked for in one picture.
_STRAIGHT: Final = 0.25  # Width over length of a straight line.
_COVERED: Final = 0.5  # Of the page; bands of rules that cover more tell little of what is within.
_CROSSING: Final = 2.0  # Times the contrast of a rule; where two cross there is no more than that.
_BROKEN: Final = 12  # Most pieces of one broken digit.
_WIDEST: Final = 1.5  # Width over height of the widest digit.


@dataclass(frozen=True)
class Piece:
    """One connected piece of ink: its label in the label image, box and number of pixels.

    ``beside`` marks what lies along an edge of the picture, as the rims of pages do.
    """

    label: int
    box: Box
    area: int
    beside: bool = False


@dataclass(frozen=True)
class Page:
    """A picture taken apart: ``soft`` ink ``uint8[h, w]``, ``labels int32[h, w]`` and pieces."""

    soft: Gray
    labels: NDArray[np.int32]
    pieces: tuple[Piece, ...]

    def crop(self, members: tuple[Piece, ...]) -> Gray:
        """Cut pieces out together: ``uint8[h, w]``, black wherever other ink was."""
        x, y, w, h = union_box(members)
        y0, x0 = max(0, y - 1), max(0, x - 1)
        window = self.labels[y0 : y + h + 1, x0 : x + w + 1]
        mask = (window == members[0].label).view(np.uint8)
        for other in members[1:]:
            mask = mask | (window == other.label).view(np.uint8)
        # One pixel more all round: the soft edges of the strokes.
        mask = cv2.dilate(mask, _NEIGHBOURS)
        return np.asarray(self.soft[y0 : y + h + 1, x0 : x + w + 1] * mask, np.uint8)


_NEIGHBOURS: Final = np.ones((3, 3), np.uint8)


def union_box(pieces: tuple[Piece, ...]) -> Box:
    """Return the smallest box around all the pieces."""
    return pieces[0].box if len(pieces) == 1 else union([p.box for p in pieces])


def segment(soft: Gray, mask: Gray, bands: Gray | None = None, *, dark: bool = True) -> Page:
    """Take the ink of a picture apart.

    Args:
        soft: ``uint8[h, w]`` ink contrast.
        mask: ``uint8[h, w]``, 255 on ink.
        bands: ``uint8[h, w]``, how strong rules were where they were taken out, 0 elsewhere; what
            is left of them there is no writing.
        dark: whether ink is darker than its paper; light ink does not show on the other side, and
            it is paler in shadow.
    """
    ink = components(mask)
    labels, stats = ink.labels, ink.stats
    longer, _shorter = ink.sides
    beside = _beside_edges(ink)
    kept, usual = _plausible(ink, beside)
    rim = beside & (longer > 1.5 * usual)
    if (kept & ~rim).any():  # otherwise a close crop of one digit
        kept &= ~rim
    through = (stats[:, cv2.CC_STAT_WIDTH] == labels.shape[1]) | (
        stats[:, cv2.CC_STAT_HEIGHT] == labels.shape[0]
    )
    if (kept & through).sum() > 2:  # otherwise a close crop of a 1, or an 11
        kept &= ~through
    if kept.any():
        if bands is not None:
            kept &= ~_remains(ink, soft, bands, usual)
        if dark:
            kept &= ~_pale(ink, soft, kept & (longer > 0.4 * usual))
    order = np.flatnonzero(kept)
    if len(order) > _MOST:
        order = np.sort(order[np.argsort(stats[order, cv2.CC_STAT_AREA])[-_MOST:]])
    pieces = tuple(
        Piece(i + 1, (x, y, w, h), area, along)
        for i, (x, y, w, h, area), along in zip(
            order.tolist(), stats[order].tolist(), beside[order].tolist(), strict=True
        )
    )
    return Page(soft, labels, pieces)


def _plausible(ink: Components, beside: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], float]:
    """Tell pieces from specks; also return the usual size of a piece, in pixels."""
    area = ink.stats[:, cv2.CC_STAT_AREA]
    longer, _shorter = ink.sides
    kept = (longer >= _SMALLEST) & (area >= 2 * _SMALLEST)
    if not kept.any():
        return kept, 0.0
    # Rims of pages are as large as the picture and tell nothing of the writing.
    writing = kept & ~beside if (kept & ~beside).any() else kept
    # The size at which half of all ink lies in larger pieces: specks weigh nothing here.
    order = np.argsort(longer[writing])
    areas = area[writing][order].cumsum()
    usual = float(longer[writing][order][np.searchsorted(areas, 0.5 * areas[-1])])
    kept &= longer >= _SPECK * usual
    return kept, usual


def _beside_edges(ink: Components) -> NDArray[np.bool_]:
    """Tell the pieces that lie along an edge of the picture: rims of pages, what lies beyond.

    A digit that is cut off at the edge touches it with less of its length; but a straight line
    that touches it at all may be either.
    """
    labels, stats = ink.labels, ink.stats
    _height, width = labels.shape
    along = np.zeros(len(stats) + 1, np.intp)
    for edge in (labels[:2], labels[-2:], labels[:, :2].T, labels[:, -2:].T):
        touched = np.maximum(edge[0], edge[1])
        along = np.maximum(along, np.bincount(touched, minlength=len(along)))
    longer, shorter = ink.sides
    beside = (along[1:] > _ALONG * longer) | ((along[1:] > 0) & (shorter < _STRAIGHT * longer))
    beside |= (stats[:, cv2.CC_STAT_WIDTH] > 0.9 * width) & (
        stats[:, cv2.CC_STAT_WIDTH] > 4 * stats[:, cv2.CC_STAT_HEIGHT]
    )
    return np.asarray(beside, np.bool_)


def _remains(ink: Components, soft: Gray, bands: Gray, usual: float) -> NDArray[np.bool_]:
    """Tell what is left of rules: pieces within their bands, not digits on a fine grid."""
    within = ink.counts(bands.ravel()[ink.places] > 0)
    area = ink.stats[:, cv2.CC_STAT_AREA]
    share = within / area
    longer, shorter = ink.sides
    small = longer < 0.35 * usual
    entire = share > 0.95
    if cv2.countNonZero(bands) > _COVERED * bands.size:  # anything lies within such bands
        entire &= small | (shorter < _STRAIGHT * longer)
    rule = ink.sums(bands) / np.maximum(within, 1)
    darker = ink.sums(soft) > _CROSSING * rule * area
    return np.asarray((entire | ((share > 0.6) & small)) & ~darker, np.bool_)


def _pale(ink: Components, soft: Gray, writing: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell what shines through from the other side of the paper: paler than the page's writing."""
    if not writing.any():
        return np.zeros(len(writing), np.bool_)
    contrast = ink.sums(soft) / ink.stats[:, cv2.CC_STAT_AREA]
    ranked = np.sort(contrast[writing])
    dark = ranked[max(int(0.85 * len(ranked)), len(ranked) - _SEVERAL)]
    return np.asarray(contrast < _PALE * dark, np.bool_)


def frames(page: Page) -> list[Box]:
    """Return the boxes of pieces that may be tables: sparse ones that hold others, or the largest.

    Where digits touch the lines around them, table and digits are one piece.
    """
    if not page.pieces:
        return []
    boxes = np.array([p.box for p in page.pieces], np.float32)
    left, top, width, height = boxes.T
    x, y = left + width / 2, top + height / 2
    holds = (
        (left[:, None] < x) & (x < (left + width)[:, None])
        & (top[:, None] < y) & (y < (top + height)[:, None])
    ).sum(1) > 1  # fmt: skip
    longer = np.maximum(width, height)
    holds[int(longer.argmax())] |= len(longer) == 1 or longer.max() > 0.25 * max(page.soft.shape)
    sparse = np.array([p.area for p in page.pieces]) < _SPARSE * width * height
    large = np.minimum(width, height) > 2 * _SMALLEST
    return [page.pieces[i].box for i in np.flatnonzero(holds & sparse & large)][:_MOST_FRAMES]


def groups(pieces: tuple[Piece, ...]) -> list[tuple[int, ...]]:
    """Propose sets of pieces that may be one broken digit.

    Returns:
        Sorted tuples of two or more indices into ``pieces``: pairs and triples of close pieces,
        and whole clusters of up to twelve.
    """
    count = len(pieces)
    if count < 2:
        return []
    boxes = np.array([p.box for p in pieces], np.float32)
    left, top, width, height = boxes.T
    right, bottom = left + width, top + height
    gap_x = np.maximum(left[:, None], left) - np.minimum(right[:, None], right)
    gap_y = np.maximum(top[:, None], top) - np.minimum(bottom[:, None], bottom)
    size = np.maximum(width, height)
    larger = np.maximum(size[:, None], size)
    smaller = np.minimum(size[:, None], size)
    gap = np.hypot(np.maximum(gap_x, 0), np.maximum(gap_y, 0))
    # Two whole digits side by side are of one height and overlap little from left to right.
    overlap = -gap_x / np.minimum(width[:, None], width)
    broken = (smaller < 0.75 * larger) | (overlap > 0.4) | (gap < 0.05 * larger)
    stacked = np.maximum(larger, height[:, None] + height) * (overlap > 0.4)
    linked = (gap <= _NEAR * np.maximum(larger, stacked) + 1) & broken
    np.fill_diagonal(linked, val=False)
    pairs = [(i, j) for i, j in np.argwhere(linked).tolist() if i < j]
    found = set[tuple[int, ...]](pairs)
    for i, j in pairs:
        for k in np.flatnonzero(linked[i] | linked[j]).tolist():
            if k not in (i, j):
                found.add(tuple(sorted((i, j, k))))
    # A badly broken digit; last, all ink of a picture that shows nothing else.
    for cluster in (*_clusters(count, pairs), tuple(range(count))):
        if 1 < len(cluster) <= _BROKEN:
            found.add(cluster)
    return [g for g in sorted(found) if _digit_shaped(tuple(pieces[i] for i in g))]


def _clusters(count: int, pairs: list[tuple[int, int]]) -> set[tuple[int, ...]]:
    """Return the sets into which pairs connect so many indices."""
    cluster = [{i} for i in range(count)]
    for i, j in pairs:
        if cluster[i] is not cluster[j]:
            cluster[i] |= cluster[j]
            for k in cluster[j]:
                cluster[k] = cluster[i]
    return {tuple(sorted(c)) for c in cluster}


def _digit_shaped(pieces: tuple[Piece, ...]) -> bool:
    _, _, width, height = union_box(pieces)
    return width <= _WIDEST * height
