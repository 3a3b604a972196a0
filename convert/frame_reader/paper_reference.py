"""The paper of a frame, as ``templates/ink.c`` estimates it, in NumPy and whole numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from convert.frame_reader.frame_types import FrameInk, Grey

TILE: Final = 16  # Pixels.
_BLOCK: Final = 4
_MIN_CONTRAST: Final = 16
_CUT: Final = 27  # 64ths.
_FLAT: Final = 24
_DARK_PAPER: Final = 40

Levels = NDArray[np.int64]


@dataclass(frozen=True)
class Paper:
    """What is known of the paper.

    Attributes:
        pixels: ``int64[h, w]``, inverted if ink is light.
        paper: brightness of each tile, ``int64[rows, columns]``.
        cut: what is below is ink, likewise.
        paper_levels: 256 times the paper at each pixel, ``int64[h, w]``.
        cut_levels: likewise.
        is_dark: whether even the brightest tile is dark.
    """

    pixels: Levels
    paper: Levels
    cut: Levels
    paper_levels: Levels
    cut_levels: Levels
    is_dark: bool

    @property
    def ink(self) -> NDArray[np.bool_]:
        """Which pixels are ink, ``bool[h, w]``."""
        return self.pixels < self.cut_levels >> 8


def measure_paper(frame: Grey, ink: FrameInk) -> Paper:
    """Find out whether ink is dark, and estimate paper and cut."""
    pixels = frame.astype(np.int64)
    rows, columns = (-(-side // TILE) for side in frame.shape)
    low, high, bright, dark = (np.zeros((rows, columns), np.int64) for _ in range(4))
    votes = 0
    for row in range(rows):
        for column in range(columns):
            at = row, column
            tile = pixels[TILE * row : TILE * row + TILE : 2, TILE * column :][:, :TILE:2]
            low[at], high[at] = tile.min(), tile.max()
            bright[at] = dark[at] = tile.sum() // tile.size
            if high[at] - low[at] <= _FLAT:
                continue
            above = tile >= (low[at] + high[at] + 1) // 2
            count = int(above.sum())
            bright[at] = tile[above].sum() // count
            dark[at] = tile[~above].sum() // (tile.size - count)
            votes += 2 * count - tile.size
    is_light = ink is FrameInk.LIGHT or (ink is not FrameInk.DARK and votes < 0)
    plain, extreme = (255 - dark, 255 - high) if is_light else (bright, low)
    paper = np.maximum(plain, _around(plain, lambda values: np.sort(values)[len(values) // 2]))
    cut = _cut(paper, np.maximum(paper - extreme, 0))
    return Paper(
        255 - pixels if is_light else pixels,
        paper,
        cut,
        _interpolate(paper, frame.shape),
        _interpolate(cut, frame.shape),
        int(bright.max()) < _DARK_PAPER,
    )


def _cut(paper: Levels, contrast: Levels) -> Levels:
    histogram = np.bincount(contrast.ravel(), minlength=256)
    strongest = int(contrast.max())
    quiet = max(_quantile(histogram, -1, 4) * 3 // 2, _MIN_CONTRAST)
    floor = min(quiet, max(strongest // 2, _MIN_CONTRAST))
    usual = _quantile(histogram, floor, 12)
    floor = max(floor, usual * 14 // 64)
    peak = np.minimum(_around(contrast, np.max), usual) * _CUT // 64
    cut = np.maximum(paper - np.maximum(floor, peak), 0)
    return cut if strongest > _MIN_CONTRAST else np.zeros_like(cut)


def peak_contrast(paper: Paper, x: int, y: int) -> int:
    """Return the contrast of strong ink in the tile of a pixel."""
    tile = y // TILE, x // TILE
    return max(1, int(paper.paper[tile] - paper.cut[tile]) * 64 // _CUT)


def _around(grid: Levels, summary: Callable[[Levels], np.int64]) -> Levels:
    """Return the summary of each tile and its neighbours."""
    rows, columns = grid.shape
    result = np.zeros_like(grid)
    for row in range(rows):
        for column in range(columns):
            near = grid[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]
            result[row, column] = summary(near.ravel())
    return result


def _quantile(histogram: NDArray[np.intp], floor: int, share: int) -> int:
    """Return the value that at least ``share`` / 16 of those above ``floor`` do not exceed."""
    below = np.concatenate([[0], np.cumsum(histogram[floor + 1 :])])
    return floor + int(np.argmax(16 * below >= share * below[-1]))


def _interpolate(grid: Levels, shape: tuple[int, ...]) -> Levels:
    """Return 256 times the grid at every pixel; it is the same in a block.

    Tiles have their values in their middle.
    """
    edges = np.pad(grid, 1, "edge")
    y, x = (np.arange(side) // _BLOCK * _BLOCK + _BLOCK // 2 + TILE // 2 for side in shape)
    share = (y % TILE)[:, None]
    down = edges[y // TILE] * (TILE - share) + edges[y // TILE + 1] * share
    share = x % TILE
    across = down[:, x // TILE] * (TILE - share) + down[:, x // TILE + 1] * share
    return np.asarray(across, np.int64)
