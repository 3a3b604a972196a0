"""Drawn cells of meters and displays: a data set that needs no download.

Every image depends on nothing but the seed, the split and its number. The splits have different
seeds and different fonts.
"""

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.ink.cell import normalize_cell
from lenet_edge.core.errors import DatasetError
from lenet_edge.data.camera_effects import cell_canvas, photograph
from lenet_edge.data.cell_canvas import NONE, add_frame, cover_with_light
from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.printed_glyphs import Part, glyphs
from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.predictor import Images

DRAWING: Final = "lenet-edge/drawn-cells/3"
"""Name of what this package draws; a change in the drawing changes the number."""

WEIGHTS: Final = {"wheels": 0.45, "lcd": 0.2, "led": 0.08, "print": 0.12, "dots": 0.15}
"""How often each style is drawn."""

_NONE_SHARE: Final = 0.16  # Fraction of the cells that show no whole digit.
_REFLECTION_SHARE: Final = 0.15  # Fraction of them that show a reflection on a digit.
_FRAME_SHARE: Final = 0.25  # Fraction of the cells with the edge of a frame in them.
_CHUNK: Final = 2000  # Cells that are drawn from one generator.
_MOST_NONE: Final = 0.2  # Fraction of the cells of a chunk that show no digit, at most.
_PARTS: Final[tuple[Part, ...]] = ("train", "validation", "test")


@dataclass(frozen=True)
class Cells:
    """Drawn cells.

    Attributes:
        images: ``uint8[N, 28, 28]``, normalised by ``normalize_cell``.
        labels: ``uint8[N]``, the digit, or ``NONE``.
        styles: ``uint8[N]``, positions in ``STYLES``.
        heights: ``uint8[N]``, heights in pixels of the pictures before they were normalised.
    """

    images: Images
    labels: NDArray[np.uint8]
    styles: NDArray[np.uint8]
    heights: NDArray[np.uint8]


def draw_cells(
    count: int,
    seed: int = 0,
    part: Part = "train",
    styles: Sequence[str] = tuple(STYLES),
    progress: Callable[[int], None] | None = None,
) -> Cells:
    """Draw cells; the same arguments give the same bytes.

    Args:
        count: how many.
        seed: fixes everything random.
        part: the split, which decides the fonts.
        styles: names of ``STYLES``, at least one.
        progress: called with the number of cells that were drawn since it was last called.

    Raises:
        DatasetError: if a style is unknown.
    """
    unknown = sorted(set(styles) - set(STYLES))
    if unknown or not styles:
        raise DatasetError(
            f"there is no style {', '.join(unknown) or '(none was named)'}; "
            f"choose from {','.join(STYLES)}"
        )
    numbers = [number for number, style in enumerate(STYLES) if style in styles]
    starts = range(0, max(1, count), _CHUNK)
    chunks = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for drawn in pool.map(
            lambda start: _draw_chunk(
                min(_CHUNK, count - start), (seed, _PARTS.index(part), start), part, numbers
            ),
            starts,
        ):
            chunks.append(drawn)
            if progress is not None:
                progress(len(drawn[0]))
    parts = zip(*chunks, strict=True)
    return Cells(*(np.concatenate(arrays) for arrays in parts))


def cells_with_digits(digits: int) -> int:
    """Return how many cells are drawn for this number of digits: whole chunks, and some more.

    Whole chunks are the first ones of every longer drawing.
    """
    return _CHUNK * math.ceil((digits + 1) / (_CHUNK * (1 - _MOST_NONE)))


def _draw_chunk(
    count: int, seed: tuple[int, ...], part: Part, styles: Sequence[int]
) -> tuple[NDArray[np.uint8], ...]:
    rng = np.random.default_rng(seed)
    fonts, draw = glyphs(part), tuple(STYLES.values())
    weights = np.array([tuple(WEIGHTS.values())[style] for style in styles])
    chosen = rng.choice(np.array(styles, np.uint8), count, p=weights / weights.sum())
    none = rng.random(count) < _NONE_SHARE
    labels = np.where(none, NONE, rng.integers(0, 10, count)).astype(np.uint8)
    images = np.empty((count, SIZE, SIZE), np.uint8)
    heights = np.empty(count, np.uint8)
    for number, (label, style) in enumerate(zip(labels.tolist(), chosen.tolist(), strict=True)):
        canvas = cell_canvas(rng)
        covered = label == NONE and rng.random() < _REFLECTION_SHARE
        shown = int(rng.integers(10)) if covered else label
        drawn = draw[style](shown, fonts[rng.integers(len(fonts))], canvas, rng)
        if covered:
            drawn = cover_with_light(drawn, rng)
        if rng.random() < _FRAME_SHARE:
            drawn = add_frame(drawn, canvas, rng)
        picture = photograph(drawn, canvas, rng).picture
        heights[number] = len(picture)
        images[number] = normalize_cell(picture)
    return images, labels, chosen, heights
