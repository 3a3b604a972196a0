"""One cell alone: its whole picture is the cell, exactly as the network was trained on it.

Its edges are not searched for. A wheel that has left its place shows a digit and a part of another;
around that digit, a smaller cell would be found that looks whole.
"""

from typing import Final

import numpy as np

from device.reading.cells.cell_network import Cell, CellNetwork
from device.reading.cells.row_picture import contrasts
from device.reading.ink.cell import resize_cell, stretch_cells
from device.reading.ink.threshold import Gray
from lenet_edge.network.cell_looks import moved_cells

FLAT: Final = 3.0  # Standard deviation of tones, of 255, that noise does not exceed.


def read_cell(gray: Gray, network: CellNetwork) -> Cell:
    """Read one cell, in three looks.

    Args:
        gray: ``uint8[h, w]``, the cell.
        network: judges it; it was trained on whole cells.
    """
    small = resize_cell(gray)[np.newaxis]
    picture = stretch_cells(small)
    looks = np.concatenate([picture[np.newaxis], moved_cells(picture)])
    logits = network.logits(looks[:, 0])[:, np.newaxis]
    found = network.judge_least_certain(logits)
    empty = bool(contrasts(small)[0] < FLAT)
    return Cell(
        (0, 0, gray.shape[1], gray.shape[0]),
        int(found.labels[0]),
        float(found.confidence[0]),
        bool(found.rejected[0]) or empty,
        picture[0],
        empty,
        float(found.scores[0]),
    )
