"""What the network says of cells: a digit, nothing, or something that is rejected."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.cell_looks import least_certain
from lenet_edge.network.predictor import Predictor

Logits = NDArray[np.float32]
"""``float32[n, labels]``."""

NO_DIGIT: Final = "none"
"""Label of a network that has a class for cells that show no digit, or two halves."""

_MIN_CONFIDENCE: Final = 0.5  # A digit with less confidence is a guess: the cell is rejected.


@dataclass(frozen=True)
class Cell:
    """One cell, and what was read in it.

    Attributes:
        box: in pixels of the picture that it was read in.
        label: index of the most likely digit.
        confidence: calibrated probability of that label.
        rejected: True if no digit is accepted: it shows none, two halves, or something else.
        picture: ``uint8[28, 28]``, what the network saw.
        empty: True if nothing stands in it.
        score: rejection score; the lower, the more it is like a digit.
        tenths: how far the last wheel of a counter has turned on; None if it is not known.
    """

    box: Box
    label: int
    confidence: float
    rejected: bool
    picture: Gray
    empty: bool = False
    score: float = 0.0
    tenths: int | None = None


@dataclass(frozen=True)
class CellVerdicts:
    """What the network says of cells, one number each.

    Attributes:
        labels: ``intp[n]``, index of the most likely digit.
        confidence: ``float32[n]``, calibrated probability of that digit.
        rejected: ``bool[n]``.
        scores: ``float32[n]``, rejection scores.
        threshold: rejection score above which a cell is rejected.
    """

    labels: NDArray[np.intp]
    confidence: NDArray[np.float32]
    rejected: NDArray[np.bool_]
    scores: NDArray[np.float32]
    threshold: float

    @property
    def quality(self) -> NDArray[np.float64]:
        """How much each cell is like a digit, ``float64[n]``, 0 to 1.

        It rises with the distance from the threshold, so that better layouts are found step by
        step.
        """
        return np.asarray(self.confidence / (1 + np.exp(self.scores - self.threshold)), np.float64)


class CellNetwork:
    """Asks a network about pictures of cells.

    Args:
        predictor: the open network.
        calibration: turns logits into probabilities and rejection scores.
        labels: names of the network's classes.
    """

    def __init__(
        self, predictor: Predictor, calibration: Calibration, labels: Sequence[str]
    ) -> None:
        self._predictor = predictor
        self._calibration = calibration
        self._digits = np.array([label != NO_DIGIT for label in labels])
        self.infer_ms = 0.0

    def logits(self, pictures: Gray) -> Logits:
        """Return the logits of pictures ``uint8[n, 28, 28]``, all in one call."""
        started = time.perf_counter()
        logits = self._predictor.predict(pictures)
        self.infer_ms += 1000 * (time.perf_counter() - started)
        return logits

    def judge(self, logits: Logits) -> CellVerdicts:
        """Judge cells by their logits ``float32[n, labels]``."""
        rows = np.arange(len(logits))
        probabilities = self._calibration.probabilities(logits)
        labels = np.where(self._digits, logits, -np.inf).argmax(axis=-1)
        confidence = probabilities[rows, labels]
        scores = self._calibration.rejection(logits)
        threshold = self._calibration.reject_threshold
        rejected = (scores > threshold) | (confidence < _MIN_CONFIDENCE)
        return CellVerdicts(labels, confidence, rejected, scores, threshold)

    def judge_mean(self, logits: NDArray[np.float32]) -> CellVerdicts:
        """Judge the cells of a layout by several looks at each, ``float32[looks, n, labels]``.

        A digit is accepted if the mean of the looks is, and all of them see it. The layout was
        chosen by how clear one look is, so that one says too little, and the others too much.
        """
        whole = self.judge(logits.mean(axis=0))
        return replace(whole, rejected=whole.rejected | self._differ(logits, whole))

    def judge_least_certain(self, logits: NDArray[np.float32]) -> CellVerdicts:
        """Judge cells that were given by several looks at each, ``float32[looks, n, labels]``.

        A digit is accepted if all looks see it, and the least certain of them accepts it; without a
        threshold for looks, if their mean accepts it.
        """
        threshold = self._calibration.looks_threshold
        if threshold is None:
            return self.judge_mean(logits)
        whole = self.judge(logits.mean(axis=0))
        scores = least_certain(self._calibration.rejection(logits))
        unsure = (scores > threshold) | (whole.confidence < _MIN_CONFIDENCE)
        rejected = unsure | self._differ(logits, whole)
        return CellVerdicts(whole.labels, whole.confidence, rejected, scores, threshold)

    @staticmethod
    def _differ(logits: NDArray[np.float32], whole: CellVerdicts) -> NDArray[np.bool_]:
        """Return ``bool[n]``: which cells show other labels in some look than in their mean."""
        return np.asarray((logits.argmax(axis=-1) != whole.labels).any(axis=0))
