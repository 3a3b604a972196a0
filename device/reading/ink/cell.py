"""From the picture of one cell of a counter or display to the input of a network for cells.

A cell is the part of a meter that shows one digit: a wheel's window, or one place of a display. It
is read whole, with its frame and background; nothing is segmented, because glare, low contrast and
shadows defeat thresholds long before they make a digit hard to recognise.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.network.mnist_layout import SIZE

_EXTREME: Final = 0.02  # Fraction of the pixels that become black, and that become white.
_RIM: Final = np.flatnonzero(np.pad(np.zeros((SIZE - 2, SIZE - 2)), 1, constant_values=1))
_MIN_SPAN: Final = 8.0  # Grey levels; what spans fewer is noise, and is not stretched further.


def normalize_cell(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring a grey picture of one cell to the input of a network for cells.

    The whole cell is resized to 28x28, whatever its aspect ratio. Its 2nd percentile becomes 0
    and its 98th becomes 255. Where the rim, which is one pixel wide, is mostly bright, the picture
    is inverted, so that the digit is bright as in MNIST.

    Args:
        grey: ``uint8[h, w]``, at least one pixel; the digit may be darker or brighter than its
            background.

    Returns:
        ``uint8[28, 28]``.

    Raises:
        ValueError: if ``grey`` is not a two-dimensional ``uint8`` array, or has no pixels.
    """
    return np.asarray(normalize_cells([grey])[0], np.uint8)


def normalize_cells(cells: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Bring grey pictures of cells to the input of a network for cells; see ``normalize_cell``.

    Args:
        cells: at least one, each ``uint8[h, w]``.

    Returns:
        ``uint8[n, 28, 28]``.

    Raises:
        ValueError: if a cell is not a two-dimensional ``uint8`` array, or has no pixels.
    """
    return stretch_cells(np.stack([resize_cell(cell) for cell in cells]))


def stretch_cells(small: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Stretch the tones of cells that have the network's size already, and invert bright ones.

    Args:
        small: ``uint8[n, 28, 28]``.

    Returns:
        ``uint8[n, 28, 28]``; see ``normalize_cell``.
    """
    tones = small.reshape(len(small), -1)
    ranks = [round(share * (tones.shape[1] - 1)) for share in (_EXTREME, 1 - _EXTREME)]
    ordered = np.partition(tones, ranks, axis=1)
    low, high = (ordered[:, rank, None].astype(np.float32) for rank in ranks)
    gain = np.float32(255) / np.maximum(high - low, np.float32(_MIN_SPAN))
    values = (tones - low) * gain
    np.clip(values, 0, 255, out=values)
    stretched = np.rint(values, out=values).astype(np.uint8)
    mostly_bright = np.count_nonzero(stretched[:, _RIM] > 255 // 2, axis=1) >= len(_RIM) / 2
    stretched[mostly_bright] = 255 - stretched[mostly_bright]
    return np.asarray(stretched.reshape(small.shape), np.uint8)


def resize_cell(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Scale a cell ``uint8[h, w]`` to the network's size, ``uint8[28, 28]``.

    Raises:
        ValueError: if ``grey`` is not a two-dimensional ``uint8`` array, or has no pixels.
    """
    if grey.ndim != 2 or grey.dtype != np.uint8 or not grey.size:
        raise ValueError(f"a cell is uint8[h, w], not {grey.dtype}{list(grey.shape)}")
    # Averaging over areas avoids patterns when a cell shrinks; it cannot enlarge smoothly.
    method = cv2.INTER_AREA if min(grey.shape) >= SIZE else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(grey, (SIZE, SIZE), interpolation=method), np.uint8)
