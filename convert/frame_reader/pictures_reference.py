"""What the network sees of digits and cells, as the C of the reader draws it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from convert.frame_reader.components_reference import Component
from convert.frame_reader.frame_types import Grey
from convert.frame_reader.paper_reference import Paper, peak_contrast

_SIDE: Final = 28
_BOX: Final = 20
_MASK_BITS: Final = 8 * 1280
_MAX_SWEEPS: Final = 6
_MIN_SPAN: Final = 8
_EMPTY_SPAN: Final = 12
_THIN: Final = 4


def draw_digit(paper: Paper, c: Component, *, crowded: bool) -> Grey:
    """Draw a digit as ``uint8[28, 28]``; ``crowded`` says that other ink is in its box."""
    box = slice(c.top, c.bottom + 1), slice(c.left, c.right + 1)
    level = paper.paper_levels[box]
    contrast = (level >> 8) - paper.pixels[box]
    peak = peak_contrast(paper, (c.left + c.right) // 2, c.middle // 2)
    is_ink = contrast > (level - paper.cut_levels[box]) >> 9
    if crowded and (c.width + 2) * (c.height + 2) <= _MASK_BITS:
        is_ink = np.logical_and(is_ink, _mask(c, paper.ink[box]))
    ink = np.where(is_ink, np.minimum(contrast, peak), 0)
    longer = max(c.width, c.height)
    width, height = (
        max(1, (2 * side * _BOX + longer) // (2 * longer)) for side in (c.width, c.height)
    )
    return _centre(_resample(ink, width, height, peak))


def draw_cell(frame: Grey) -> tuple[Grey, int]:
    """Return a whole cell as ``uint8[28, 28]``, and its brightest tone: 0 if nothing is in it."""
    small = _resample(frame.astype(np.int64), _SIDE, _SIDE, 255)
    tones = np.sort(small.ravel())
    few = tones.size // 49
    low, high = int(tones[few]), int(tones[-few - 1])
    span = max(high - low, _MIN_SPAN)
    values = np.clip(small - low, 0, span) * ((255 << 8) // span) >> 8
    rim = np.ones((_SIDE, _SIDE), np.bool_)
    rim[1:-1, 1:-1] = False
    if int((values[rim] > 127).sum()) >= 2 * (_SIDE - 1):
        values = 255 - values
    return values.astype(np.uint8), 0 if high - low < _EMPTY_SPAN else high


def _mask(c: Component, ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return ``bool[h, w]``: the ink of a digit's pieces in its box, and what touches it."""
    filled = np.zeros((c.height + 2, c.width + 2), np.bool_)
    for x, y in c.pieces:
        filled[y - c.top + 1, x - c.left + 1] = True
    rows = range(c.height)
    for _ in range(_MAX_SWEEPS):
        if not sum([_fill_row(ink, filled, y) for y in (*rows, *reversed(rows))]):
            break
    near = np.zeros_like(ink)
    for dy in range(3):
        for dx in range(3):
            near |= filled[dy : dy + c.height, dx : dx + c.width]
    return near


def _fill_row(ink: NDArray[np.bool_], filled: NDArray[np.bool_], y: int) -> int:
    """Fill the runs of ink of a row that touch what is filled, and return how many pixels."""
    around = np.asarray(filled[y : y + 3].any(axis=0))
    near = around[:-2] | around[1:-1] | around[2:]
    row = filled[y + 1, 1:-1]
    before = int(row.sum())
    changes = np.diff(np.pad(ink[y].astype(np.int8), 1))
    for start, end in zip(np.flatnonzero(changes == 1), np.flatnonzero(changes == -1), strict=True):
        if near[start:end].any():
            row[start:end] = True
    return int(row.sum()) - before


def _resample(ink: NDArray[np.int64], width: int, height: int, peak: int) -> NDArray[np.int64]:
    """Average over areas, or interpolate, with whole weights; ``peak`` becomes 255."""
    down, across = ink.shape
    sums = _weights(down, height) @ ink @ _weights(across, width).T
    gain = (255 << 24) // (peak * max(down, height) * max(across, width))
    return np.asarray(sums * gain >> 24)


def _weights(source: int, target: int) -> NDArray[np.int64]:
    """Return how much of each source pixel each target pixel gets, ``int64[target, source]``.

    A target pixel gets what lies under it, but at least a window as wide as a source pixel.
    """
    length = max(source, target)
    starts = source * np.arange(target)[:, None] - (length - source) // 2
    starts = np.clip(starts, 0, source * target - length)
    pixels = np.arange(source)[None] * target
    overlap = np.minimum(starts + length, pixels + target) - np.maximum(starts, pixels)
    return np.asarray(np.maximum(overlap, 0), np.int64)


def _centre(small: NDArray[np.int64]) -> Grey:
    """Stretch a digit, and put its centre of mass in the middle of the network's picture."""
    height, width = small.shape
    brightest = max(int(small.max()), 1)
    mass = 1 + int(small.sum())
    thin = int(_THIN * mass < brightest * width * height)
    scale = (255 << 8) // (brightest - brightest // 2) << thin
    values = np.minimum(np.maximum(small - brightest // 4, 0) * scale >> 8, 255)
    middle = _SIDE // 2 * mass
    moments = int((small * np.arange(width)).sum()), int((small.T * np.arange(height)).sum())
    left, top = (
        min(
            (2 * (middle - moment) + mass) // (2 * mass) if moment < middle else 0,
            _SIDE - side - thin,
        )
        for moment, side in zip(moments, (width, height), strict=True)
    )
    picture = np.zeros((_SIDE, _SIDE), np.uint8)
    picture[top : top + height, left : left + width] = values
    return _widen(picture) if thin else picture


def _widen(picture: Grey) -> Grey:
    """Widen strokes by a pixel to the right and down; there is room for them."""
    wider = picture.copy()
    wider[:, 1:] = np.maximum(wider[:, 1:], picture[:, :-1])
    wider[1:] = np.maximum(wider[1:], picture[:-1])
    return wider
