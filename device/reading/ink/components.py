"""Connected pieces of ink: which pixels belong together, and the box and area of each piece.

OpenCV labels pixels fast, but its statistics visit every pixel of the picture, one at a time or
with tables for every thread. Here they are taken from runs of ink, which are few.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Components:
    """The pieces of a mask, numbered from 1; number 0 is what is no ink.

    ``labels`` is ``int32[h, w]``. ``stats`` is ``int32[n, 5]``: left, top, width, height and
    area of each piece in pixels, as OpenCV has them; piece 1 comes first. ``places`` is
    ``intp[m]``, the ink's pixels in the flattened picture, and ``owners int32[m]`` the pieces
    to which they belong.
    """

    labels: NDArray[np.int32]
    stats: NDArray[np.int32]
    places: NDArray[np.intp]
    owners: NDArray[np.int32]

    @property
    def sides(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return the longer and the shorter side of each piece's box in pixels, ``int32[n]``."""
        width, height = self.stats[:, cv2.CC_STAT_WIDTH], self.stats[:, cv2.CC_STAT_HEIGHT]
        return np.maximum(width, height), np.minimum(width, height)

    def counts(self, chosen: NDArray[np.bool_] | slice = slice(None)) -> NDArray[np.intp]:
        """Return how many of the chosen pixels of ink each piece has, ``intp[n]``."""
        return np.bincount(self.owners[chosen], minlength=len(self.stats) + 1)[1:]

    def sums(self, values: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Return the sum of a picture's values over each piece, ``float64[n]``."""
        weights = values.ravel()[self.places]
        summed = np.bincount(self.owners, weights, minlength=len(self.stats) + 1)[1:]
        return np.asarray(summed, np.float64)


def components(mask: NDArray[np.uint8]) -> Components:
    """Find the pieces of ink in a mask, ``uint8[h, w]``; pixels that touch at corners join."""
    window = _inked(mask)
    count, found = cv2.connectedComponents(mask[window])
    labels = np.zeros(mask.shape, np.int32)
    labels[window] = found
    inner = np.flatnonzero(mask[window] > 0)  # of truths: a quarter of the time of bytes
    owners = np.asarray(found, np.int32).ravel()[inner]
    row, column = np.divmod(inner, found.shape[1])
    row, column = row + window[0].start, column + window[1].start
    places = row * mask.shape[1] + column
    # Ink that goes on in its row to the right belongs to the same piece: a run.
    first = np.flatnonzero((np.diff(places, prepend=-2) > 1) | (column == 0))
    last = np.append(first[1:], len(places))[: len(first)] - 1
    piece = owners[first] - 1
    left = np.full(count - 1, mask.shape[1], np.int32)
    top = np.full(count - 1, mask.shape[0], np.int32)
    right, bottom = np.zeros((2, count - 1), np.int32)
    np.minimum.at(left, piece, column[first].astype(np.int32))
    np.maximum.at(right, piece, column[last].astype(np.int32))
    np.minimum.at(top, piece, row[first].astype(np.int32))
    np.maximum.at(bottom, piece, row[first].astype(np.int32))
    area = np.bincount(piece, last - first + 1, minlength=count - 1).astype(np.int32)
    stats = np.stack([left, top, right - left + 1, bottom - top + 1, area], axis=1)
    return Components(labels, stats, places, owners)


def _inked(mask: NDArray[np.uint8]) -> tuple[slice, slice]:
    """Return the window that holds all ink; most of a page is white.

    It starts at even rows and columns: OpenCV labels blocks of two by two pixels, so pieces are
    numbered as in the whole picture.
    """
    x, y, width, height = cv2.boundingRect(mask)
    return slice(y & ~1, y + max(1, height)), slice(x & ~1, x + max(1, width))
