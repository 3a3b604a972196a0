"""Connected components of ink: which pixels belong together, and the box and area of each.

OpenCV labels pixels fast, but its statistics visit every pixel of the picture, one at a time or
with tables for every thread. Here the statistics come from horizontal runs of ink, which are few.
"""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Components:
    """The connected components of a mask, numbered from 1; 0 is the background.

    Attributes:
        labels: ``int32[h, w]``, the component of each pixel.
        stats: ``int32[n, 5]``, left, top, width, height and area of each component in pixels, as
            OpenCV has them; component 1 comes first.
        firsts: ``intp[r]``, the index of the first pixel of each run of ink in the flattened
            picture.
        lengths: ``intp[r]``, the number of pixels of each run.
        run_owners: ``int32[r]``, the component of each run.
    """

    labels: NDArray[np.int32]
    stats: NDArray[np.int32]
    firsts: NDArray[np.intp]
    lengths: NDArray[np.intp]
    run_owners: NDArray[np.int32]

    @cached_property
    def pixels(self) -> NDArray[np.intp]:
        """The indices of the ink's pixels in the flattened picture, ``intp[m]``."""
        before = self.lengths.cumsum() - self.lengths
        return np.arange(self.lengths.sum()) + np.repeat(self.firsts - before, self.lengths)

    @cached_property
    def owners(self) -> NDArray[np.int32]:
        """The component of each of the ``pixels``, ``int32[m]``."""
        return np.repeat(self.run_owners, self.lengths)

    @property
    def sides(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """The longer and the shorter side of each component's box in pixels, ``int32[n]``."""
        width, height = self.stats[:, cv2.CC_STAT_WIDTH], self.stats[:, cv2.CC_STAT_HEIGHT]
        return np.maximum(width, height), np.minimum(width, height)

    def counts(self, chosen: NDArray[np.bool_] | slice = slice(None)) -> NDArray[np.intp]:
        """Return how many of the chosen ``pixels`` each component has, ``intp[n]``."""
        return np.bincount(self.owners[chosen], minlength=len(self.stats) + 1)[1:]

    def sums(self, values: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Return the sum of a picture's values over each component, ``float64[n]``."""
        weights = values.ravel()[self.pixels]
        summed = np.bincount(self.owners, weights, minlength=len(self.stats) + 1)[1:]
        return np.asarray(summed, np.float64)


def find_components(mask: NDArray[np.uint8]) -> Components:
    """Find the components of a mask ``uint8[h, w]``; pixels that touch at corners are connected."""
    window = _ink_window(mask)
    count, found = cv2.connectedComponents(mask[window])
    labels = np.asarray(found, np.int32)
    if labels.shape != mask.shape:
        labels = np.zeros(mask.shape, np.int32)
        labels[window] = found
    # A run is a stretch of ink within one row; it belongs to one component. An empty column on
    # the left of the window ends the runs of each row.
    height, width = found.shape
    inked = np.zeros(height * (width + 1) + 1, np.bool_)
    np.greater(mask[window], 0, out=inked[:-1].reshape(height, -1)[:, 1:])
    steps = np.flatnonzero(inked[1:] != inked[:-1])
    lengths = steps[1::2] - steps[::2]
    row, column = np.divmod(steps[::2], width + 1)
    owners = np.asarray(found, np.int32)[row, column]
    row, column = row + window[0].start, column + window[1].start
    component = owners - 1
    left = np.full(count - 1, mask.shape[1], np.int32)
    top = np.full(count - 1, mask.shape[0], np.int32)
    right, bottom = np.zeros((2, count - 1), np.int32)
    np.minimum.at(left, component, column.astype(np.int32))
    np.maximum.at(right, component, (column + lengths - 1).astype(np.int32))
    np.minimum.at(top, component, row.astype(np.int32))
    np.maximum.at(bottom, component, row.astype(np.int32))
    area = np.bincount(component, lengths, minlength=count - 1).astype(np.int32)
    stats = np.stack([left, top, right - left + 1, bottom - top + 1, area], axis=1)
    return Components(labels, stats, row * mask.shape[1] + column, lengths, owners)


def _ink_window(mask: NDArray[np.uint8]) -> tuple[slice, slice]:
    """Return the window that holds all ink, because most of a page is white.

    It starts at an even row and column: OpenCV labels blocks of two by two pixels, and so numbers
    components in the window as it would in the whole picture. Where it is most of the picture, the
    whole is faster, as its labels need not be copied.
    """
    x, y, width, height = cv2.boundingRect(mask)
    if width * height > 0.7 * mask.size:
        return slice(0, mask.shape[0]), slice(0, mask.shape[1])
    return slice(y & ~1, y + max(1, height)), slice(x & ~1, x + max(1, width))
