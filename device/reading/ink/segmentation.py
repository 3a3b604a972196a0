"""From an ink mask to pieces of ink, and to the groups of pieces that may be one digit."""

from dataclasses import dataclass, replace
from statistics import median_low
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.components import Components, find_components
from device.reading.ink.lattice import Lattice
from device.reading.ink.ruled_lines import TUNING as RULES
from device.reading.ink.threshold import TUNING as INK
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import EDGE_MARGIN_PX, Box, union


@dataclass(frozen=True)
class PieceTuning:
    """What is a piece of writing, and which pieces may be one digit."""

    max_pieces: int = 600  # That are looked at in one picture; a page holds up to 200 digits.
    speck_size: float = 0.07  # Of the usual piece's size; digits on a page differ tenfold.
    edge_contact: float = 0.5  # Fraction of its length along which a page's rim touches an edge.
    straight_aspect: float = 0.25  # Width over length of a straight line, at most.
    pale: float = 0.3  # Fraction of the page's contrast; paler pieces show through the paper.
    min_dark_pieces: int = 3  # So many dark pieces are the page's writing; fewer may be blots.

    max_band_cover: float = 0.5  # Fraction of the page; bands that cover more prove nothing.
    over_band: float = 2.0  # Pieces this many times as strong as the line there are strokes.
    plain_sizes: float = 2.0  # Size of the largest piece of a plain page, over the usual one.
    line_reach_px: int = 6  # Pixels from a stroke within which a line may hide more of it.
    min_cell_share: float = 0.22  # Fraction of its ink in a second cell, of what is two digits.
    max_in_cell: float = 1.15  # Sides of a digit that leaves its cell, over those of the cell.

    max_gap: float = 0.16  # Gap between pieces of one digit, in digit heights.
    max_broken: int = 12  # Pieces of one broken digit; a grid holds more.
    max_digit_aspect: float = 1.5  # Width over height of the widest digit.


TUNING: Final = PieceTuning()

_NEIGHBOURS_KERNEL: Final = np.ones((3, 3), np.uint8)


@dataclass(frozen=True)
class Piece:
    """One connected piece of ink.

    Attributes:
        label: its number in the page's label image.
        box: in pixels.
        area: number of its pixels.
        at_edge: True if it lies along an edge of the picture, as the rims of pages do.
        cell: number of the cell that most of it lies in, from 1; 0 if in none.
        divided: number of the piece that it was a part of before pieces in two cells were cut;
            0 if it was none.
    """

    label: int
    box: Box
    area: int
    at_edge: bool = False
    cell: int = 0
    divided: int = 0


@dataclass(frozen=True)
class Page:
    """A picture divided into pieces of ink.

    Attributes:
        soft: ``uint8[h, w]``, ink contrast.
        labels: ``int32[h, w]``, the label of the piece that each pixel belongs to; 0 is paper.
        pieces: those that may be writing.
        edge_pieces: those that touch an edge of the picture, whether they may be writing or not.
        lines: ``uint8[h, w]``, ink of the lines of cells, which may hide strokes; 0 elsewhere.
        lattice: these cells.
        ruled: whether ruled lines were removed.
    """

    soft: Gray
    labels: NDArray[np.int32]
    pieces: tuple[Piece, ...]
    edge_pieces: tuple[Piece, ...] = ()
    lines: Gray | None = None
    lattice: Lattice | None = None
    ruled: bool = False

    def crop(self, members: tuple[Piece, ...]) -> Gray:
        """Cut pieces out together: ``uint8[h, w]``, black where other ink was.

        The crop is one pixel larger than their box on each side, for the soft edges of strokes.
        """
        x, y, w, h = union_box(members)
        left, top = crop_origin((x, y, w, h))
        window = self.labels[top : y + h + 1, left : x + w + 1]
        mask = (window == members[0].label).view(np.uint8)
        for other in members[1:]:
            mask = mask | (window == other.label).view(np.uint8)
        mask = cv2.dilate(mask, _NEIGHBOURS_KERNEL)
        return np.asarray(self.soft[top : y + h + 1, left : x + w + 1] * mask, np.uint8)

    def crops_with_lines(self, members: tuple[Piece, ...]) -> list[Gray]:
        """Cut pieces out together with the lines of their cell that may hide some of their strokes.

        Returns:
            Crops with what lies on lines between strokes, and with what lies on lines beside them;
            none if there are no lines.
        """
        x, y, w, h = union_box(members)
        height, width = self.labels.shape
        window = (
            slice(max(0, y - TUNING.line_reach_px), min(height, y + h + TUNING.line_reach_px)),
            slice(max(0, x - TUNING.line_reach_px), min(width, x + w + TUNING.line_reach_px)),
        )
        lines = None if self.lines is None else self.lines[window]
        if lines is None or not lines.any():
            return []
        labels = self.labels[window]
        own = np.isin(labels, [p.label for p in members]).view(np.uint8)
        crop = self.soft[window] * cv2.dilate(own, _NEIGHBOURS_KERNEL)
        between = np.zeros_like(own)
        hull = cv2.convexHull(np.asarray(cv2.findNonZero(own)))
        cv2.fillConvexPoly(between, np.asarray(hull, np.int32), 1)
        beside = np.zeros_like(own)
        left, top = x - window[1].start, y - window[0].start
        beside[:, left : left + w] = beside[top : top + h, :] = 1
        reach = np.ones((2 * TUNING.line_reach_px + 1,) * 2, np.uint8)
        return [
            np.asarray(cv2.max(crop, lines * where), np.uint8)
            for where in (cv2.dilate(between, reach), beside)
        ]


def crop_origin(box: Box) -> tuple[int, int]:
    """Return the left and top of the crop of pieces within a box, in pixels of the page."""
    return max(0, box[0] - 1), max(0, box[1] - 1)


def union_box(pieces: tuple[Piece, ...]) -> Box:
    """Return the smallest box around all the pieces."""
    return pieces[0].box if len(pieces) == 1 else union([p.box for p in pieces])


def segment(
    soft: Gray,
    mask: Gray,
    bands: Gray | None = None,
    *,
    dark: bool = True,
    lattice: Lattice | None = None,
) -> Page:
    """Divide the ink of a picture into pieces.

    Args:
        soft: ``uint8[h, w]`` ink contrast.
        mask: ``uint8[h, w]``, 255 on ink.
        bands: ``uint8[h, w]``, how strong ruled lines were where they were removed, 0 elsewhere;
            what is left of them there is not writing.
        dark: whether ink is darker than its paper. Light ink does not show through the paper, and
            is paler in shadow.
        lattice: printed cells; what lies in two of them is divided.
    """
    ink = find_components(mask)
    whole = None
    if lattice is not None:
        ink, whole = _divided(ink, mask, lattice)
    labels, stats = ink.labels, ink.stats
    longer, _shorter = ink.sides
    at_edge = _along_edges(ink)
    kept, usual = _plausible(ink, at_edge)
    rim = at_edge & (longer > 1.5 * usual)
    if (kept & ~rim).any():  # Otherwise this is a close crop of one digit.
        kept &= ~rim
    across = (stats[:, cv2.CC_STAT_WIDTH] == labels.shape[1]) | (
        stats[:, cv2.CC_STAT_HEIGHT] == labels.shape[0]
    )
    if (kept & across).sum() > 2:  # Otherwise this is a close crop of a 1, or of an 11.
        kept &= ~across
    if kept.any():
        if bands is not None:
            kept &= ~_left_of_ruled_lines(ink, soft, bands, usual)
        if dark:
            kept &= ~_show_through(ink, soft, mask, kept & (longer > 0.4 * usual))
    order = np.flatnonzero(kept)
    if len(order) > TUNING.max_pieces:
        order = np.sort(order[np.argsort(stats[order, cv2.CC_STAT_AREA])[-TUNING.max_pieces :]])
    pieces = _pieces(ink, order, at_edge)
    if lattice is not None:
        cells = _in_cells(ink, lattice).argmax(1)[order].tolist()
        parts = [0] * len(order) if whole is None else whole[order].tolist()
        pieces = tuple(
            replace(piece, cell=cell, divided=part)
            for piece, cell, part in zip(pieces, cells, parts, strict=True)
        )
    edge_pieces = _pieces(ink, _touching_edges(ink), at_edge)
    lines = None if lattice is None else bands
    return Page(soft, labels, pieces, edge_pieces, lines, lattice, bands is not None)


def _pieces(
    ink: Components, chosen: NDArray[np.intp], at_edge: NDArray[np.bool_]
) -> tuple[Piece, ...]:
    """Return components by their indices as pieces."""
    return tuple(
        Piece(i + 1, (x, y, w, h), area, edge)
        for i, (x, y, w, h, area), edge in zip(
            chosen.tolist(), ink.stats[chosen].tolist(), at_edge[chosen].tolist(), strict=True
        )
    )


def _in_cells(ink: Components, lattice: Lattice) -> NDArray[np.intp]:
    """Return how much of each component lies in each cell, ``intp[n, cells + 1]``, 0 for none."""
    cells = len(lattice.cells) + 1
    pairs = (ink.owners.astype(np.intp) - 1) * cells + lattice.places.ravel()[ink.pixels]
    return np.bincount(pairs, minlength=len(ink.stats) * cells).reshape(-1, cells)


def _divided(
    ink: Components, mask: Gray, lattice: Lattice
) -> tuple[Components, NDArray[np.int32] | None]:
    """Cut the components that lie in two cells where the line between these was.

    Returns:
        The components; and the number of the one that each was a part of, ``int32[n]``, 0 if it
        was none. None if nothing was cut.
    """
    shares = _in_cells(ink, lattice) / ink.stats[:, [cv2.CC_STAT_AREA]]
    both = (shares > TUNING.min_cell_share).sum(1) > 1
    if not both.any():
        return ink, None
    own = ink.pixels[both[ink.owners - 1]]
    cut = mask.copy()
    cut.ravel()[own[lattice.borders.ravel()[own] > 0]] = 0
    parts = find_components(cut)
    whole = np.zeros(len(parts.stats) + 1, np.int32)
    former = ink.labels.ravel()[parts.pixels]
    whole[parts.owners] = np.where(both[former - 1], former, 0)
    return parts, whole[1:]


def _touching_edges(ink: Components) -> NDArray[np.intp]:
    """Return the indices of the components that touch an edge of the picture."""
    height, width = ink.labels.shape
    left, top, wide, high, _area = ink.stats.T
    farthest = np.minimum(width - left - wide, height - top - high)
    return np.flatnonzero(np.minimum(np.minimum(left, top), farthest) <= EDGE_MARGIN_PX)


def _plausible(ink: Components, at_edge: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], float]:
    """Flag the pieces that are not specks; also return the usual size of a piece, in pixels."""
    area = ink.stats[:, cv2.CC_STAT_AREA]
    longer, _shorter = ink.sides
    kept = (longer >= INK.min_piece_px) & (area >= 2 * INK.min_piece_px)
    if not kept.any():
        return kept, 0.0
    # Rims of pages are as large as the picture, whatever the size of the writing.
    writing = kept & ~at_edge if (kept & ~at_edge).any() else kept
    # The size at which half of all ink lies in larger pieces; specks hardly change it.
    order = np.argsort(longer[writing])
    areas = area[writing][order].cumsum()
    usual = float(longer[writing][order][np.searchsorted(areas, 0.5 * areas[-1])])
    kept &= longer >= TUNING.speck_size * usual
    return kept, usual


def _along_edges(ink: Components) -> NDArray[np.bool_]:
    """Flag the pieces that lie along an edge of the picture: rims of pages and what is beyond.

    A digit that is cut off at the edge touches it with less of its length. A straight line that
    touches the edge at all is flagged, as it may be either.
    """
    labels, stats = ink.labels, ink.stats
    _height, width = labels.shape
    contact = np.zeros(len(stats) + 1, np.intp)
    for edge in (labels[:2], labels[-2:], labels[:, :2].T, labels[:, -2:].T):
        touched = np.maximum(edge[0], edge[1])
        contact = np.maximum(contact, np.bincount(touched, minlength=len(contact)))
    longer, shorter = ink.sides
    straight = shorter < TUNING.straight_aspect * longer
    at_edge = (contact[1:] > TUNING.edge_contact * longer) | ((contact[1:] > 0) & straight)
    at_edge |= (stats[:, cv2.CC_STAT_WIDTH] > 0.9 * width) & (
        stats[:, cv2.CC_STAT_WIDTH] > 4 * stats[:, cv2.CC_STAT_HEIGHT]
    )
    return np.asarray(at_edge, np.bool_)


def _left_of_ruled_lines(
    ink: Components, soft: Gray, bands: Gray, usual: float
) -> NDArray[np.bool_]:
    """Flag the remains of ruled lines: pieces within their bands, but not digits on a fine grid."""
    within = ink.counts(bands.ravel()[ink.pixels] > 0)
    area = ink.stats[:, cv2.CC_STAT_AREA]
    share = within / area
    longer, shorter = ink.sides
    small = longer < 0.35 * usual
    entirely = share > 0.95
    if cv2.countNonZero(bands) > TUNING.max_band_cover * bands.size:  # Any writing lies in these.
        entirely &= small | (shorter < TUNING.straight_aspect * longer)
    line_strength = ink.sums(bands) / np.maximum(within, 1)
    darker = ink.sums(soft) > TUNING.over_band * line_strength * area
    return np.asarray((entirely | ((share > 0.6) & small)) & ~darker, np.bool_)


def _show_through(
    ink: Components, soft: Gray, mask: Gray, writing: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Flag what shows through from the other side: ink much paler than the page's writing."""
    palest, darkest, _, _ = cv2.minMaxLoc(soft, mask)
    if palest >= TUNING.pale * darkest or not writing.any():
        return np.zeros(len(writing), np.bool_)
    contrast = ink.sums(soft) / ink.stats[:, cv2.CC_STAT_AREA]
    ranked = np.sort(contrast[writing])
    dark = ranked[max(int(0.85 * len(ranked)), len(ranked) - TUNING.min_dark_pieces)]
    return np.asarray(contrast < TUNING.pale * dark, np.bool_)


def looks_plain(page: Page) -> bool:
    """Return True if all pieces have the shape of digits, and none is much larger than the others.

    Ruled lines are longer than that, and so are digits that touch them.
    """
    boxes = [p.box for p in (*page.pieces, *page.edge_pieces)]
    if not boxes:
        return False
    # Of two, the smaller is the usual one: a table and the digits that touch it are one piece.
    usual = median_low(max(box[2:]) for box in boxes)
    return all(
        max(w, h) <= TUNING.plain_sizes * usual and w <= TUNING.max_digit_aspect * h
        for _, _, w, h in boxes
    )


def possible_tables(page: Page) -> list[Box]:
    """Return the boxes of sparse pieces that hold others, and of the largest if it is sparse.

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
    sparse = np.array([p.area for p in page.pieces]) < RULES.max_fill * width * height
    large = np.minimum(width, height) > 2 * INK.min_piece_px
    return [page.pieces[i].box for i in np.flatnonzero(holds & sparse & large)][: RULES.max_tables]


def possible_digits(
    pieces: tuple[Piece, ...], lattice: Lattice | None = None
) -> list[tuple[int, ...]]:
    """Propose groups of pieces that may be one broken digit.

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
    # Two whole digits side by side have about the same height, and overlap little horizontally.
    overlap = -gap_x / np.minimum(width[:, None], width)
    broken = (smaller < 0.75 * larger) | (overlap > 0.4) | (gap < 0.05 * larger)
    stacked = np.maximum(larger, height[:, None] + height) * (overlap > 0.4)
    linked = (gap <= TUNING.max_gap * np.maximum(larger, stacked) + 1) & broken
    cell, part = (np.array([(p.cell, p.divided) for p in pieces])).T
    if lattice is not None:
        same_cell = cell[:, None] == cell
        linked &= same_cell | (part[:, None] == part) & (part > 0)
        # The line between two cells may have cut a digit that was in pieces already.
        cut = (part[:, None] > 0) & (part > 0) & (part[:, None] != part)
        linked |= cut & ~same_cell & (gap <= TUNING.line_reach_px)
    np.fill_diagonal(linked, val=False)
    held = (gap_x <= -width[:, None]) & (gap_y <= -height[:, None])  # [i, j]: i lies within j.
    grids = held.sum(0) > TUNING.max_broken
    linked[grids] = linked[:, grids] = False
    pairs = [(i, j) for i, j in np.argwhere(linked).tolist() if i < j]
    found = set[tuple[int, ...]](pairs)
    for i, j in pairs:
        for k in np.flatnonzero(linked[i] | linked[j]).tolist():
            if k not in (i, j):
                found.add(tuple(sorted((i, j, k))))
    # A badly broken digit is a whole cluster, or all the ink of the picture.
    cells = [tuple(np.flatnonzero(cell == number).tolist()) for number in set(cell.tolist())]
    cells += [tuple(np.flatnonzero(part == n).tolist()) for n in set(part.tolist()) - {0}]
    for cluster in (*_clusters(count, pairs), *cells):
        if 1 < len(cluster) <= TUNING.max_broken:
            found.add(cluster)
    groups = [group for group in sorted(found) if _digit_shaped(tuple(pieces[i] for i in group))]
    return [g for g in groups if _fits_a_cell(tuple(pieces[i] for i in g), lattice)]


def _fits_a_cell(pieces: tuple[Piece, ...], lattice: Lattice | None) -> bool:
    """Return True unless pieces from two cells are together larger than a cell."""
    if lattice is None or len({p.cell for p in pieces}) == 1:
        return True
    _, _, width, height = union_box(pieces)
    wide, high = lattice.cells[max(p.cell for p in pieces) - 1].size
    return width <= TUNING.max_in_cell * wide and height <= TUNING.max_in_cell * high


def _clusters(count: int, pairs: list[tuple[int, int]]) -> set[tuple[int, ...]]:
    """Return the sets into which pairs connect ``count`` indices."""
    cluster = [{i} for i in range(count)]
    for i, j in pairs:
        if cluster[i] is not cluster[j]:
            cluster[i] |= cluster[j]
            for k in cluster[j]:
                cluster[k] = cluster[i]
    return {tuple(sorted(c)) for c in cluster}


def _digit_shaped(pieces: tuple[Piece, ...]) -> bool:
    _, _, width, height = union_box(pieces)
    return width <= TUNING.max_digit_aspect * height
