"""From the cell of a digit to what the network sees: the whole cell, nothing thresholded."""

from typing import Final

import cv2
import numpy as np

from device.reading.ink.threshold import Gray
from lenet_edge.network.mnist_layout import SIZE

_DARKEST: Final = 2.0  # Percentile of the tones that becomes black.
_LIGHTEST: Final = 98.0  # Percentile of the tones that becomes white.


def normalize_cell(cell: Gray) -> Gray:
    """Return a cell as bright ink on a dark ground, ``uint8[28, 28]``.

    Args:
        cell: ``uint8[h, w]``, grey, with one digit that fills most of it.
    """
    small = cv2.resize(cell, (SIZE, SIZE), interpolation=cv2.INTER_AREA).astype(np.float32)
    dark, light = np.percentile(small, (_DARKEST, _LIGHTEST))
    tones = np.clip((small - dark) / max(float(light - dark), 1.0), 0.0, 1.0)
    rim = np.concatenate([tones[0], tones[-1], tones[1:-1, 0], tones[1:-1, -1]])
    if np.median(rim) > 0.5:
        tones = 1.0 - tones
    return np.asarray(np.round(255 * tones), np.uint8)
