"""Where the digits are in a region that was drawn far around them.

Strokes of digits stand upright or lean, so a row of digits is a band of the picture in which tones
change often from left to right. The edges of a frame change them too, but beyond the band as well.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.cells.proposed_rows import TUNING
from device.reading.cells.small_copy import SmallCopy
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

_BUSY: Final = 0.3  # Change of tones of a row of digits, over that of a busy one.
_BUSY_COLUMNS: Final = (0.3, 0.12)
"""The same of a column. Digits on red wheels may have a fifth of the contrast of the others, but
the sides of a frame may change as much.
"""

_BUSIEST: Final = 0.9  # Fraction of the rows, or columns, that change less than a busy one.


def bands(gray: Gray) -> list[Box]:
    """Return regions around a row of digits, the closest first; none if the digits fill ``gray``.

    Args:
        gray: ``uint8[h, w]``, with room around the row.

    Returns:
        Boxes in pixels of ``gray``.
    """
    small = SmallCopy(gray)
    soft = small.tones
    changes = cv2.absdiff(soft[:, 2:], soft[:, :-2])
    changes = cv2.copyMakeBorder(changes, 0, 0, 1, 1, cv2.BORDER_REPLICATE)
    rows = _span(changes.mean(axis=1), _BUSY, longest=True)
    if rows is None:
        return []
    top, bottom = rows
    within = changes[top:bottom].mean(axis=0)
    around = [changes[:top], changes[bottom:], np.zeros((1, soft.shape[1]), np.float32)]
    beyond = np.concatenate(around).mean(axis=0)
    digits = np.maximum(within - beyond, 0.0)
    spans = dict.fromkeys(_span(digits, share, longest=False) for share in _BUSY_COLUMNS)
    room = TUNING.room * (bottom - top)
    parts = [
        small.part(span[0] - room, top - room, span[1] + room, bottom + room)
        for span in spans
        if span is not None
    ]
    return [part for part in parts if part is not None]


def _span(changes: NDArray[np.floating], share: float, *, longest: bool) -> tuple[int, int] | None:
    """Return start and end of the longest run of busy places, or of all of them.

    Busy are those that change more than a ``share`` of a busy one's change.
    """
    place = round(_BUSIEST * (len(changes) - 1))
    busy = np.flatnonzero(changes > share * np.partition(changes, place)[place])
    if not len(busy):
        return None
    if not longest:
        return int(busy[0]), int(busy[-1]) + 1
    gaps = np.flatnonzero(busy[1:] - busy[:-1] > 1)
    starts, ends = np.append(0, gaps + 1), np.append(gaps, len(busy) - 1)
    place = int((ends - starts).argmax())
    return int(busy[starts[place]]), int(busy[ends[place]]) + 1
