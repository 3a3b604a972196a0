"""Three looks at a cell: as it is, and moved by one pixel along a diagonal, either way.

A cell with a digit reads alike when it is moved a little; one that shows something else often reads
as a digit in one look and not in another. So the least certain of the looks decides.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.network.calibration import Calibration, strict_threshold
from lenet_edge.network.predictor import Images, Predictor

CELL_MOVES: Final = ((-1, 1), (1, -1))
"""How far a cell is moved for each further look: pixels of the network to the right, and down."""


def moved_cells(images: Images) -> Images:
    """Return cells moved by each of ``CELL_MOVES``; what moves in continues their edge.

    Args:
        images: ``uint8[N, 28, 28]``.

    Returns:
        ``uint8[2, N, 28, 28]``.
    """
    height, width = images.shape[1:3]
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)), mode="edge")
    return np.stack(
        [padded[:, 1 - y : 1 - y + height, 1 - x : 1 - x + width] for x, y in CELL_MOVES]
    )


def least_certain(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the highest rejection score of the looks at each cell, ``float32[looks, N]``."""
    worst: NDArray[np.float32] = scores.max(axis=0)
    return worst


def look_scores(
    predictor: Predictor, calibration: Calibration, cells: Images
) -> NDArray[np.float32]:
    """Return the rejection score of the least certain of the looks at each cell, ``float32[N]``.

    Args:
        predictor: the open network.
        calibration: gives logits their rejection score.
        cells: ``uint8[N, 28, 28]``.
    """
    pictures = np.concatenate([cells[np.newaxis], moved_cells(cells)])
    logits = predictor.predict(pictures.reshape(-1, *cells.shape[1:]))
    return least_certain(calibration.rejection(logits).reshape(len(pictures), -1))


def fit_looks_threshold(
    predictor: Predictor, calibration: Calibration, nondigits: Images, admit: float
) -> float:
    """Return the highest score that at most the fraction ``admit`` of cells without a digit has.

    Args:
        predictor: the open network.
        calibration: gives logits their rejection score.
        nondigits: ``uint8[M, 28, 28]``, cells without a digit.
        admit: maximum fraction of them that may be accepted.
    """
    return strict_threshold(look_scores(predictor, calibration, nondigits), admit)
