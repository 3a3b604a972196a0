"""The lines of a lattice removed from ink, side by side of each cell.

Where a line lies is measured anew every few pixels, because paper is not quite flat and bold lines
differ from fine ones. Only strokes that go on beyond a line are kept on it.
"""

from statistics import median
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.hough import TUNING as LINES
from device.reading.ink.hough import RuledLine
from device.reading.ink.lattice import Lattice
from device.reading.ink.threshold import Gray, Ink

_CHUNK_PX: Final = 24  # Pixels of its length after which a line is measured anew.
_SOFT_EDGE_PX: Final = 1  # Pixels of a line's soft edge.


def remove_lattice(ink: Ink, lattice: Lattice, faint: Gray) -> tuple[Ink, Gray]:
    """Remove the lines of a lattice.

    Args:
        ink: all ink.
        lattice: its lines.
        faint: ``uint8[h, w]``, 255 on ink, pale lines included.

    Returns:
        The ink without the lines, and the bands in which they lay, ``uint8[h, w]``: how strong
        the lines were there, 0 elsewhere.
    """
    mask, shape = ink.mask, ink.mask.shape
    across, down = np.zeros(shape, np.uint8), np.zeros(shape[::-1], np.uint8)
    # The place of boxes that stand apart is well known, and the next line may be close.
    stray = 2 * LINES.stray_px if lattice.is_table else 1
    strips = [_Strip(line, faint, across, stray) for line in lattice.horizontal]
    turned = np.asarray(cv2.transpose(faint), np.uint8)
    turned_strips = [_Strip(line, turned, down, stray) for line in lattice.vertical]
    bands = np.asarray(cv2.bitwise_or(across, cv2.transpose(down)), np.uint8)
    # Strokes of digits, not the lines of the other direction, are continued across a line.
    free = np.asarray(cv2.bitwise_and(mask, cv2.bitwise_not(bands)), np.uint8)
    for strip in strips:
        strip.keep_strokes(free, ink.soft, across)
    free, turned = (np.asarray(cv2.transpose(each), np.uint8) for each in (free, ink.soft))
    for strip in turned_strips:
        strip.keep_strokes(free, turned, down)
    erased = np.asarray(cv2.bitwise_and(bands, cv2.bitwise_or(across, cv2.transpose(down))))
    kept = cv2.bitwise_not(erased)
    soft = np.asarray(cv2.bitwise_and(ink.soft, kept), np.uint8)
    bands = np.asarray(cv2.bitwise_and(bands, ink.soft), np.uint8)
    return ink.with_contrast(soft, ink.floor), bands


class _Strip:
    """What lies along one nearly horizontal line.

    Args:
        line: the line.
        faint: ``uint8[h, w]``, 255 on ink, pale lines included.
        bands: ``uint8[h, w]``, where the place of the line is marked.
        stray: pixels by which the line may leave the straight line that was fitted.
    """

    def __init__(self, line: RuledLine, faint: Gray, bands: Gray, stray: int) -> None:
        height, width = faint.shape
        xs = np.arange(max(line.start - _CHUNK_PX, 0), min(line.end + _CHUNK_PX, width))
        reach = stray + round(line.thickness) + 2
        highest = np.rint(line.intercept + line.slope * xs).astype(np.intp) - reach
        self._rows, self._width, self._height = 2 * reach + 1, width, height
        self._highest, self._xs, self._corner = highest, xs, highest * width + xs
        self._is_inside = highest.min() >= 0 and highest.max() + self._rows <= height
        # As far away as a line may stray, it must show two more pixels of ink.
        price = 2 / (stray * _CHUNK_PX)
        top, thickness = _line_rows(faint.take(self._places(0, self._rows)) > 0, price)
        near = self._places(top - 2, thickness + 4)
        self._above, self._line, self._below = near[:2], near[2:-2], near[-2:]
        self._has_above, self._has_below = top >= 2, top + thickness + 2 <= self._rows
        bands.ravel()[self._line] = 255

    def _places(self, first: NDArray[np.intp] | int, count: int) -> NDArray[np.intp]:
        """Return where ``count`` rows of the strip are in the flattened picture.

        The strip follows the line; ``first`` is its first row in each column.
        """
        within = np.arange(count)[:, None] + first
        np.minimum(np.maximum(within, 0, out=within), self._rows - 1, out=within)
        if self._is_inside:
            return np.asarray(within * self._width + self._corner, np.intp)
        rows = np.clip(within + self._highest, 0, self._height - 1)
        return np.asarray(rows * self._width + self._xs, np.intp)

    def keep_strokes(self, free: Gray, soft: Gray, bands: Gray) -> None:
        """Unmark where strokes reach the line from either side, or are stronger than it.

        Args:
            free: ``uint8[h, w]``, 255 on ink that lies on no line.
            soft: ``uint8[h, w]``, ink contrast.
            bands: ``uint8[h, w]``, where the place of the line was marked.
        """
        above, below = ((free.take(side) > 0).all(0) for side in (self._above, self._below))
        touched = (above & self._has_above) | (below & self._has_below)
        tones = soft.take(self._line)
        peak = tones.max(0)
        bare = peak[~touched & (peak > 0)]
        if len(bare):
            bare.sort()
            usual = (float(bare[(len(bare) - 1) // 2]) + float(bare[len(bare) // 2])) / 2
            smooth = cv2.blur(tones.astype(np.float32), (2 * LINES.stray_px + 1, 1))
            touched = touched | (smooth > LINES.over_line * usual)
        cleared = self._line[touched] if touched.ndim == 2 else self._line[:, touched]
        bands.ravel()[cleared] = 0


def _line_rows(strip: NDArray[np.bool_], price: float) -> tuple[NDArray[np.intp], int]:
    """Return the first row of a line in each column of a strip along it, and how many it covers.

    ``price`` is the ink, in fractions of a row, that outweighs one pixel of straying.
    """
    rows, columns = strip.shape
    chunks = max(1, columns // _CHUNK_PX)
    edges = np.arange(chunks + 1) * columns // chunks
    lengths = np.diff(edges)
    share = np.add.reduceat(strip.view(np.uint8), edges[:-1], 1, np.int32) / lengths
    # A line is as thick as in most places; where it seems thicker, a stroke lies along it. Short
    # lines end within the strip.
    drawn = (share >= LINES.min_drawn).sum(0)
    thickness = round(median(drawn[drawn > 0].tolist())) if drawn.any() else 1
    total = np.zeros((rows + thickness, chunks))
    share.cumsum(0, out=total[thickness:])
    covered = total[thickness:] - total[:-thickness]  # By a band that ends with each row.
    away = np.abs(np.arange(rows) - (rows + thickness) / 2 + 1)[:, None]
    bottom = np.repeat((covered - price * away).argmax(0), lengths)
    return bottom - thickness + 1 - _SOFT_EDGE_PX, thickness + 2 * _SOFT_EDGE_PX
