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
from device.reading.cells.panel import find_panel
from device.reading.cells.proposed_rows import (
    TUNING as ROWS,
)
from device.reading.cells.proposed_rows import (
    closer_rows,
    propose_far_rows,
    propose_rows,
)
from device.reading.cells.row_picture import RowPicture
from device.reading.ink.cell import stretch_cells
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box
from lenet_edge.network.mnist_layout import SIZE

_WEAKEST: Final = 0.25
"""What the least clear cell counts for in the quality of a row; the mean counts for the rest.

By the mean alone, a layout that cuts one digit off would win over one that shows all of them: of
drawn rows, 3 % fewer are exact.
"""

_BETTER: Final = 0.008  # Rise of the quality from which a closer region is taken.
_NEAR: Final = 0.05
"""Difference in worth of a layout that may be right as well.

Twice as much rejects 1.5 % of the drawn rows more, and a third of the wrong ones.
"""

_AS_CLEAR: Final = 0.1  # Difference in quality of a cell that reads as clearly.
_CLEAR: Final = 0.93
"""Quality from which a layout is taken without looking for a better one.

At 0.96, no more rows are exact, and a reading takes a quarter longer.
"""

_STEPS: Final = (0.12, 0.12, 0.06, 0.06)  # How far the sides of a layout are moved, in cells.
_LEANS: Final = (0.0, 0.2)  # Of layouts that leave much of the region free; displays lean so far.
_FAR: Final = 8  # Number of layouts that leave much of the region free, for each lean.
_CLIMBS: Final = 3  # Number of them that are improved.


@dataclass(frozen=True)
class RowRegion:
    """A part of what the user drew, ``box`` in its pixels."""

    row: RowPicture
    box: Box


@dataclass(frozen=True)
class ReadLayout:
    """A layout that was read.

    Attributes:
        region: where it lies.
        layout: where the cells are, in pixels of the region's picture.
        worth: its quality, less its price.
        quality: how clear its cells are, 0 to 1.
        clear: ``float64[count]``, how clear each of them is, 0 to 1.
        seen: ``uint8[count, 28, 28]``, its cells before their tones are stretched.
        pictures: ``uint8[count, 28, 28]``, its cells as the network sees them.
        logits: ``float32[count, labels]``.
    """

    region: RowRegion
    layout: CellRow
    worth: float
    quality: float
    clear: NDArray[np.float64]
    seen: Gray
    pictures: Gray
    logits: Logits

    @property
    def labels(self) -> NDArray[np.intp]:
        """``intp[count]``, the digit that each cell is most like."""
        return np.asarray(self.logits.argmax(axis=1), np.intp)


class _Layouts:
    """Reads layouts, and keeps all that were read.

    Args:
        network: judges the cells.
    """

    def __init__(self, network: CellNetwork) -> None:
        self._network = network
        self._all: list[ReadLayout] = []

    def read(self, starts: Sequence[tuple[RowRegion, CellRow]]) -> list[ReadLayout]:
        """Read layouts of regions in one call; those of one region stand side by side."""
        read = _read(starts, self._network) if starts else []
        self._all += read
        return read

    def disputes(self, best: ReadLayout) -> NDArray[np.bool_]:
        """Return ``bool[count]``: which cells another layout reads otherwise, and as clearly."""
        near = [each for each in self._all if each.worth > best.worth - _NEAR]
        otherwise = np.stack([each.labels for each in near]) != best.labels
        as_clear = np.stack([each.clear for each in near]) > best.clear - _AS_CLEAR
        return np.asarray((otherwise & as_clear).any(axis=0))


def find_row(
    gray: Gray, count: int, network: CellNetwork, *, upright: bool = False
) -> tuple[ReadLayout, NDArray[np.bool_]]:
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
    regions = [_region(gray, box, count) for box in boxes[:2]]
    layouts = _Layouts(network)
    read = layouts.read([(region, _full(region, count)) for region in regions])
    best = _best(read)
    if count > 1 and best.quality < _CLEAR:
        framed = [_region(gray, box, count) for box in _within_frame(gray)]
        looser = [_region(gray, box, count) for box in boxes[2:]]
        read += layouts.read([(region, _full(region, count)) for region in [*looser, *framed]])
        best = _best(read)
        regions = [*(framed or regions[:1]), *regions[1:], *looser]
    if count > 1 and best.quality < _CLEAR:
        chosen = [regions[0]] if best.region is regions[0] else [regions[0], best.region]
        near = layouts.read(
            [
                (each, row)
                for each in chosen
                for row in propose_rows(each.row.gray, count)
                if row != _full(each, count)
            ]
        )
        read += [_climb(_best([best, *near]), layouts, upright)]
        best = _best(read)
    if count > 1 and best.quality < _CLEAR:
        read += _far(regions, count, layouts, upright)
        best = _best(read)
    return best, layouts.disputes(best)


def _within_frame(gray: Gray) -> list[Box]:
    """Return the panel of a display within its frame, and closer boxes in it; none without one."""
    panel = find_panel(gray)
    if panel is None:
        return []
    x, y, w, h = panel
    inner = np.ascontiguousarray(gray[y : y + h, x : x + w])
    return [panel, *((x + left, y + top, wide, high) for left, top, wide, high in bands(inner))]


def _region(gray: Gray, box: Box, count: int) -> RowRegion:
    x, y, w, h = box
    return RowRegion(RowPicture(np.ascontiguousarray(gray[y : y + h, x : x + w]), count), box)


def _full(region: RowRegion, count: int) -> CellRow:
    height, width = region.row.gray.shape
    return equal_row(width, height, count)


def _far(
    regions: Sequence[RowRegion], count: int, layouts: _Layouts, upright: bool
) -> list[ReadLayout]:
    """Return layouts that leave much of the region free, and such around its band, improved."""
    whole = regions[0]
    starts = [
        (whole, row)
        for lean in _LEANS
        for row in propose_far_rows(whole.row.gray, count, _FAR, lean)
    ]
    starts += [(r, row) for r in regions[1:] for row in propose_rows(r.row.gray, count)]
    read = sorted(layouts.read(starts), key=lambda each: -each.worth)
    found: list[ReadLayout] = []
    for start in read[:_CLIMBS]:
        found.append(_climb(start, layouts, upright))
        if found[-1].quality >= _CLEAR:
            break
    return found


def _climb(start: ReadLayout, layouts: _Layouts, upright: bool) -> ReadLayout:
    """Return a layout improved step by step, until it reads clearly."""
    best, region = start, start.region
    for step in (None, *_STEPS):
        if best.quality >= _CLEAR:
            break
        gray, layout = region.row.gray, best.layout
        tried = (
            closer_rows(gray, layout)
            if step is None
            else variations(gray, layout, step, upright=upright)
        )
        read = layouts.read([(region, each) for each in tried])
        best = max([best, *read], key=lambda each: each.worth)
    return best


def _best(read: Sequence[ReadLayout]) -> ReadLayout:
    """Return the layout that is worth most; a later one only if it is clearly better."""
    best = read[0]
    for each in read[1:]:
        if each.worth > best.worth + _BETTER:
            best = each
    return best


def _read(starts: Sequence[tuple[RowRegion, CellRow]], network: CellNetwork) -> list[ReadLayout]:
    """Read layouts as ``_Layouts.read`` does."""
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
    worth = quality + ROWS.size_price * np.log(filled)
    logits = logits.reshape(rows, count, -1)
    return [
        ReadLayout(region, row, float(w), float(q), c, s, p, z)
        for (region, row), w, q, c, s, p, z in zip(
            starts, worth, quality, each, seen, pictures, logits, strict=True
        )
    ]
