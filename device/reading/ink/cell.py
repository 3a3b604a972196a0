"""From the cell of a digit to what the network sees: the whole cell, nothing thresholded."""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from device.reading.ink.threshold import Gray
from lenet_edge.network.mnist_layout import SIZE

_DARKEST: Final = 0.02  # Fraction of the pixels that become black.
_LIGHTEST: Final = 0.98  # Fraction of the pixels that do not become white.


def normalize_cell(cell: Gray) -> Gray:
    """Return a cell as bright ink on a dark ground, ``uint8[28, 28]``.

    Args:
        cell: ``uint8[h, w]``, grey, with one digit that fills most of it.
    """
    return np.asarray(normalize_cells([cell])[0], np.uint8)


def normalize_cells(cells: Sequence[Gray]) -> Gray:
    """Return cells as bright ink on a dark ground, ``uint8[n, 28, 28]``; see ``normalize_cell``."""
    small = np.stack(
        [cv2.resize(cell, (SIZE, SIZE), interpolation=cv2.INTER_AREA) for cell in cells]
    )
    ordered = np.sort(small.reshape(len(cells), -1), axis=1)
    last = ordered.shape[1] - 1
    dark = ordered[:, round(_DARKEST * last), None, None].astype(np.float32)
    light = ordered[:, round(_LIGHTEST * last), None, None].astype(np.float32)
    tones = np.clip((small - dark) * (255 / np.maximum(light - dark, 1)), 0, 255).astype(np.uint8)
    rim = np.concatenate([tones[:, 0], tones[:, -1], tones[:, 1:-1, 0], tones[:, 1:-1, -1]], axis=1)
    middle = rim.shape[1] // 2
    dark_ink = np.partition(rim, middle, axis=1)[:, middle] > 127
    return np.asarray(np.where(dark_ink[:, None, None], 255 - tones, tones), np.uint8)
