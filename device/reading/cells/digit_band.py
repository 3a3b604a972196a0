"""Where the digits are in a region that was drawn far around them.

Strokes of digits stand upright or lean, so a row of digits is a band of the picture in which tones
change often from left to right. The edges of a frame change them too, but beyond the band as well.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

_HEIGHT: Final = 96  # Pixels to which a region is reduced before its tones are compared.
_BUSY: Final = 0.3  # Change of tones of a row of digits, over that of a busy one.
_BUSY_COLUMNS: Final = (0.3, 0.12)
"""The same of a column. Digits on red wheels may have a fifth of the contrast of the others, but
the sides of a frame may change as much.
"""

_BUSIEST: Final = 0.9  # Fraction of the rows, or columns, that change less than a busy one.
_LOWEST: Final = 0.12  # Height of the lowest band, over that of the region.
_ROOM: Final = (0.12, 0.3)  # Room around the digits that is tried, over their height.
_FULL: Final = 0.92  # A band that takes more of the region than this is the region.


def bands(gray: Gray) -> list[Box]:
    """Return regions around a row of digits, the closest first; none if the digits fill ``gray``.

    Args:
        gray: ``uint8[h, w]``, with room around the row.

    Returns:
        Boxes in pixels of ``gray``.
    """
    height, width = gray.shape
    scale = min(1.0, _HEIGHT / height)
    size = max(3, round(width * scale)), max(3, round(height * scale))
    small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    soft = cv2.GaussianBlur(small, (0, 0), 1.0)
    changes = cv2.absdiff(soft[:, 2:], soft[:, :-2])
    changes = cv2.copyMakeBorder(changes, 0, 0, 1, 1, cv2.BORDER_REPLICATE)
    rows = _span(changes.mean(axis=1), _BUSY, longest=True)
    if rows is None or rows[1] - rows[0] < _LOWEST * size[1]:
        return []
    top, bottom = rows
    within = changes[top:bottom].mean(axis=0)
    beyond = np.concatenate([changes[:top], changes[bottom:], np.zeros((1, size[0]))]).mean(axis=0)
    digits = np.maximum(within - beyond, 0.0)
    spans = dict.fromkeys(_span(digits, share, longest=False) for share in _BUSY_COLUMNS)
    found = []
    for left, right in filter(None, spans):
        for room in _ROOM:
            margin = room * (bottom - top)
            x, y = max(0.0, left - margin) / scale, max(0.0, top - margin) / scale
            end_x, end_y = (right + margin) / scale, (bottom + margin) / scale
            w, h = min(width, round(end_x)) - round(x), min(height, round(end_y)) - round(y)
            if w * h < _FULL * width * height and w > 0 and h > 1:
                found.append((round(x), round(y), w, h))
    return found


def _span(changes: NDArray[np.floating], share: float, *, longest: bool) -> tuple[int, int] | None:
    """Return start and end of the longest run of busy places, or of all of them.

    Busy are those that change more than a ``share`` of a busy one's change.
    """
    place = round(_BUSIEST * (len(changes) - 1))
    busy = changes > share * np.partition(changes, place)[place]
    edges = np.flatnonzero(np.diff(np.concatenate([[0], busy.astype(np.int8), [0]])))
    if not len(edges):
        return None
    starts, ends = edges[::2], edges[1::2]
    if not longest:
        return int(starts[0]), int(ends[-1])
    place = int((ends - starts).argmax())
    return int(starts[place]), int(ends[place])
