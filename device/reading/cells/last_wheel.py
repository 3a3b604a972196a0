"""How far the last wheel of a counter has turned on to its next digit, in tenths.

The wheel is looked at again and again while its cell moves down, to see where its digits stand.
Where the digits of wheels that rest stand says where a digit that has not turned would be.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.cells.cell_network import CellNetwork, CellVerdicts
from device.reading.ink.cell import stretch_cells
from device.reading.ink.threshold import Gray
from lenet_edge.network.mnist_layout import SIZE

ROLLS: Final = tuple(float(roll) for roll in np.linspace(-0.6, 0.6, 13).round(2))
"""How far the cells are moved down for each look, in heights of a cell."""

_PITCH: Final = 1.15
"""Usual distance from digit to digit around a wheel, in heights of a cell.

It counts where only one of the two digits is seen; windows are a little lower than the distance.
"""


def tenths_turned(looks: Gray, digits: Sequence[int | None], network: CellNetwork) -> int | None:
    """Return how far the last wheel has turned on from its digit, 0 to 9; None if it is not seen.

    Args:
        looks: ``uint8[rolls, wheels, 28, 28]``, the wheels at each of ``ROLLS``.
        digits: of the wheels, as they were read; None for one that was not.
        network: judges the looks.
    """
    digit = digits[-1]
    if digit is None:
        return None
    found = network.judge(network.logits(stretch_cells(looks.reshape(-1, SIZE, SIZE))))
    clear, labels = _clearness(found), found.labels
    shape = looks.shape[:2]
    clear, labels = clear.reshape(shape), labels.reshape(shape)
    others = [
        _place(clear[:, i], labels[:, i] == each)
        for i, each in enumerate(digits[:-1])
        if each is not None
    ]
    rests = [place for place in others if place is not None]
    rest = float(np.median(rests)) if rests else 0.0
    leaving = _place(clear[:, -1], labels[:, -1] == digit)
    coming = _place(clear[:, -1], labels[:, -1] == (digit + 1) % 10)
    if leaving is not None and coming is not None and coming > leaving:
        turned = (rest - leaving) / (coming - leaving)
    elif leaving is not None:
        turned = (rest - leaving) / _PITCH
    elif coming is not None:
        turned = 1 - (coming - rest) / _PITCH
    else:
        return None
    return min(9, max(0, round(10 * turned)))


def _clearness(found: CellVerdicts) -> NDArray[np.float64]:
    """Return how clearly each look shows a digit, ``float64[n]``, 0 for a rejected one."""
    beyond = np.where(found.rejected, 0.0, found.threshold - found.scores)
    return np.asarray(np.maximum(beyond, 0.0), np.float64)


def _place(clear: NDArray[np.float64], shown: NDArray[np.bool_]) -> float | None:
    """Return the mean roll of the looks that show a digit, by clearness; None if none does."""
    weights = clear * shown
    total = float(weights.sum())
    return float(np.dot(weights, ROLLS)) / total if total > 0 else None
