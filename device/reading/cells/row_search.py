"""Where the cells of a row are, found by reading: the layout whose cells read best.

A row may fill the region that a user drew, or lie in it with room around. Layouts that are likely
are read all in one call. Where one of them reads clearly, it is taken; otherwise the best of them
are improved: their sides are moved, and they lean or fall otherwise, as long as they read better.
Only where no layout reads clearly are those tried that leave much of the region free.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.cells.cell_layout import CellRow, equal_row, variations
from device.reading.cells.cell_network import CellNetwork, Logits
from device.reading.cells.digit_band import bands
from device.reading.cells.proposed_rows import propose_far_rows, propose_rows, refinements
from device.reading.cells.row_picture import RowPicture
from device.reading.ink.cell import stretch_cells
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box
from lenet_edge.network.mnist_layout import SIZE

_SIZE_PRICE: Final = 0.6
"""Price of cells that fill less of the row than the user drew, over the logarithm of the share.

Without it, a layout that leaves out a digit which is hard to read would win.
"""

_WEAKEST: Final = 0.25
"""What the least clear cell counts for in the quality of a row; the mean counts for the rest.

By the mean alone, a layout that cuts one digit off would win over one that shows all of them.
"""

_BETTER: Final = 0.008  # Rise of the quality from which a closer region is taken.
_CLEAR: Final = 0.96  # Quality from which a layout is taken without looking for a better one.
_STEPS: Final = (0.12, 0.12, 0.06, 0.06)  # How far the sides of a layout are moved, in cells.
_LEANS: Final = (0.0, 0.2)  # Of layouts that leave much of the region free; displays lean so far.
_FAR: Final = 8  # Number of layouts that leave much of the region free, for each lean.
_CLIMBS: Final = 3  # Number of them that are improved.


@dataclass(frozen=True)
class Region:
    """A part of what the user drew, ``box`` in its pixels."""

    row: RowPicture
    box: Box


@dataclass(frozen=True)
class Candidate:
    """A layout that was read.

    Attributes:
        region: where it lies.
        layout: where the cells are, in pixels of the region's picture.
        worth: its quality, less its price.
        quality: how clear its cells are, 0 to 1.
        seen: ``uint8[count, 28, 28]``, its cells before their tones are stretched.
        pictures: ``uint8[count, 28, 28]``, its cells as the network sees them.
        logits: ``float32[count, labels]``.
    """

    region: Region
    layout: CellRow
    worth: float
    quality: float
    seen: Gray
    pictures: Gray
    logits: Logits


def find_row(
    gray: Gray, count: int, network: CellNetwork, *, upright: bool = False
) -> tuple[Candidate, NDArray[np.bool_]]:
    """Return the layout that reads best, and which of its cells another reads otherwise.

    Args:
        gray: ``uint8[h, w]``, the row, upright.
        count: number of cells.
        network: judges the cells; it was trained on whole cells.
        upright: whether the digits stand upright and level, as those of wheels on one axle do. What
            seems to lean or fall is a wheel that turns then.

    Returns:
        The layout, and ``bool[count]``: the cells that another layout, which reads as clearly,
        reads otherwise.
    """
    height, width = gray.shape
    boxes = [(0, 0, width, height), *(bands(gray) if count > 1 else [])]
    regions = [_region(gray, box, count) for box in boxes]
    read = _read([(region, _full(region, count)) for region in regions], network)
    best = _best(read)
    if count > 1 and best.quality < _CLEAR:
        chosen = [regions[0]] if best.region is regions[0] else [regions[0], best.region]
        near = _read(
            [
                (each, row)
                for each in chosen
                for row in propose_rows(each.row.gray, count)
                if row != _full(each, count)
            ],
            network,
        )
        read += [_climb(_best([best, *near]), network, upright)]
        best = _best(read)
    if count > 1 and best.quality < _CLEAR:
        read += _far(regions, count, network, upright)
        best = _best(read)
    rivals = [each for each in read if each.quality > best.quality - _BETTER]
    labels = [each.logits.argmax(axis=1) for each in rivals]
    return best, np.asarray((np.stack(labels) != best.logits.argmax(axis=1)).any(axis=0))


def _region(gray: Gray, box: Box, count: int) -> Region:
    x, y, w, h = box
    return Region(RowPicture(np.ascontiguousarray(gray[y : y + h, x : x + w]), count), box)


def _full(region: Region, count: int) -> CellRow:
    height, width = region.row.gray.shape
    return equal_row(width, height, count)


def _far(
    regions: Sequence[Region], count: int, network: CellNetwork, upright: bool
) -> list[Candidate]:
    """Return layouts that leave much of the region free, and such around its band, improved."""
    whole = regions[0]
    starts = [
        (whole, row)
        for lean in _LEANS
        for row in propose_far_rows(whole.row.gray, count, _FAR, lean)
    ]
    starts += [(r, row) for r in regions[1:] for row in propose_rows(r.row.gray, count)]
    read = sorted(_read(starts, network), key=lambda each: -each.worth)
    found: list[Candidate] = []
    for start in read[:_CLIMBS]:
        found.append(_climb(start, network, upright))
        if found[-1].quality >= _CLEAR:
            break
    return found


def _climb(start: Candidate, network: CellNetwork, upright: bool) -> Candidate:
    """Return a layout improved step by step, until it reads clearly."""
    best, region = start, start.region
    for step in (None, *_STEPS):
        if best.quality >= _CLEAR:
            break
        gray, layout = region.row.gray, best.layout
        tried = (
            refinements(gray, layout)
            if step is None
            else variations(gray, layout, step, upright=upright)
        )
        better = max(_read([(region, each) for each in tried], network), key=lambda e: e.worth)
        best = better if better.worth > best.worth else best
    return best


def _best(read: Sequence[Candidate]) -> Candidate:
    """Return the layout that is worth most; a later one only if it is clearly better."""
    best = read[0]
    for each in read[1:]:
        if each.worth > best.worth + _BETTER:
            best = each
    return best


def _read(starts: Sequence[tuple[Region, CellRow]], network: CellNetwork) -> list[Candidate]:
    """Read layouts of regions in one call; those of one region stand side by side."""
    if not starts:
        return []
    seen = np.concatenate(
        [
            region.row.cells([row for each, row in starts if each is region])[:, 0]
            for region in dict.fromkeys(region for region, _ in starts)
        ]
    )
    rows, count = seen.shape[:2]
    pictures = stretch_cells(seen.reshape(-1, SIZE, SIZE)).reshape(seen.shape)
    logits = network.logits(pictures.reshape(-1, SIZE, SIZE))
    each = network.judge(logits).quality.reshape(rows, count)
    quality = (1 - _WEAKEST) * each.mean(axis=1) + _WEAKEST * each.min(axis=1)
    filled = [min(1.0, row.pitch * row.count / region.row.gray.shape[1]) for region, row in starts]
    worth = quality + _SIZE_PRICE * np.log(filled)
    logits = logits.reshape(rows, count, -1)
    return [
        Candidate(region, row, float(w), float(q), s, p, z)
        for (region, row), w, q, s, p, z in zip(
            starts, worth, quality, seen, pictures, logits, strict=True
        )
    ]
