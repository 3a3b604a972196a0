"""The network's verdicts on pictures of shapes, at a first and at a second look."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from device.reading.digits.shapes import Shape, Verdicts
from device.reading.ink.normalization import normalize_digits
from device.reading.ink.stroke_width import cut_off_stroke_widths
from device.reading.ink.threshold import Gray
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Predictor
from lenet_edge.network.second_look import SecondLook, all_looks


@dataclass(frozen=True)
class JudgeTuning:
    """What is made of the network's confidence in a shape."""

    min_confidence: float = 0.35  # A label with less is a guess: the shape is rejected.
    sure_confidence: float = 0.97  # A digit with more may be small, or have a tail.
    max_stroke_px: float = 6.3  # Of the 20x20 box; strokes of digits are narrower than blots.
    # Natural logarithm of how much better pieces must be like digits once they are joined though
    # each is a digit, once a shape is split, or once it has the strokes that a line hides.
    clear_gain: float = 0.5


TUNING: Final = JudgeTuning()


class Judge:
    """Asks one network about shapes, and counts the time that this takes.

    Args:
        predictor: the open network.
        calibration: turns logits into probabilities and rejection scores.
        second_look: when to look again at a digit that was accepted; None for never.
    """

    def __init__(
        self,
        predictor: Predictor,
        calibration: Calibration,
        second_look: SecondLook | None = None,
    ) -> None:
        self._predictor, self._calibration = predictor, calibration
        self._second_look = second_look
        self.forget_times()

    @property
    def threshold(self) -> float:
        """The rejection score above which a shape is rejected."""
        return self._calibration.reject_threshold

    def forget_times(self) -> None:
        """Count the milliseconds spent in normalising and in the network from 0 again."""
        self.normalize_ms = self.infer_ms = 0.0

    def normalized(self, crops: Sequence[Gray]) -> Gray:
        """Return crops ``uint8[h, w]`` as pictures for the network, ``uint8[N, 28, 28]``."""
        started = time.perf_counter()
        pictures = normalize_digits(crops)
        self.normalize_ms += 1000 * (time.perf_counter() - started)
        return pictures

    def verdicts(self, pictures: Gray) -> Verdicts:
        """Ask the network about pictures ``uint8[N, 28, 28]``, all in one call."""
        started = time.perf_counter()
        logits = self._predictor.predict(pictures)
        self.infer_ms += 1000 * (time.perf_counter() - started)
        confidence = self._calibration.confidence(logits)
        scores = self._calibration.rejection(logits)
        rejected = scores > self.threshold
        rejected |= confidence < TUNING.min_confidence
        rejected |= cut_off_stroke_widths(pictures) > TUNING.max_stroke_px
        weight = np.where(rejected, TUNING.min_confidence, 1.0)  # The network guesses then.
        quality = np.log(np.maximum(confidence * weight, 1e-4)).astype(np.float32)
        rule = self._second_look
        doubtful = rule.in_doubt(logits) if rule else np.zeros(len(logits), np.bool_)
        return Verdicts(logits.argmax(-1), confidence, rejected, scores, quality, doubtful)

    def look_again(self, shapes: list[Shape]) -> list[Shape]:
        """Take a second look at the accepted digits that are doubtful, all in one call.

        It may change which digit a shape is, but not whether it is accepted. No shape that was
        looked at again is doubtful any more, so that it is not looked at a third time.
        """
        rule = self._second_look
        chosen = [i for i, s in enumerate(shapes) if s.doubtful and not s.rejected]
        if rule is None or not chosen:
            return shapes
        started = time.perf_counter()
        pictures = np.stack([shapes[i].picture for i in chosen])
        logits = rule.mean(all_looks(self._predictor, pictures))
        self.infer_ms += 1000 * (time.perf_counter() - started)
        labels, confidence = logits.argmax(-1), self._calibration.confidence(logits)
        looked = list(shapes)
        for place, label, value in zip(chosen, labels, confidence, strict=True):
            looked[place] = replace(
                shapes[place], label=int(label), confidence=float(value), doubtful=False
            )
        return looked


def stroke_width(shape: Shape) -> float:
    """Return the stroke width of a shape, in pixels of its picture."""
    return float(cut_off_stroke_widths(shape.picture[None])[0])
