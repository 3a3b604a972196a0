"""How good a network is: accuracy with its interval, loss, scores per class, worst mistakes.

It works on any Predictor, so that Keras, every TFLite runtime, generated C and boards are evaluated
by the same code. It needs only NumPy, so that it runs on a Raspberry Pi; the tests compare every
score with scikit-learn's.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.network.predictor import Images, Logits, Predictor
from lenet_edge.network.second_look import SecondLook, resolve_doubts

EVALUATION_SCHEMA = "lenet-edge/evaluation/1"
EVALUATION_BATCH = 1000
"""Images per call of ``predict``: large enough for speed, small enough for visible progress."""

MISTAKES_KEPT = 36
"""Number of mistakes kept: they fill a contact sheet of six rows."""

RELIABILITY_BINS = 15
"""Number of equal-width confidence bins, as in Guo et al. 2017."""

_NORMAL_QUANTILE_975 = 1.959963984540054  # 97.5 % quantile of the normal distribution.

BatchProgress = Callable[[int], None]
"""Called after each batch with the number of images in it."""


@dataclass(frozen=True)
class ClassScore:
    """Scores of one class; a ratio whose denominator is 0 is 0, as in scikit-learn.

    ``recall`` is None if there is no image of the class.
    """

    label: int
    precision: float
    recall: float | None
    f1: float
    support: int


@dataclass(frozen=True)
class Mistake:
    """One image that was assigned a wrong class."""

    index: int
    label: int
    predicted: int
    confidence: float


@dataclass(frozen=True)
class ReliabilityBin:
    """The images whose confidence is in ``(lower, upper]``."""

    lower: float
    upper: float
    count: int
    confidence: float
    accuracy: float


@dataclass(frozen=True)
class Evaluation:
    """The result of ``evaluate``; ratios are in [0, 1], rows of ``confusion`` are true classes.

    All figures are of a single look. ``second_look`` has those with a second look, which was taken
    at ``asked_again`` of the images; both are None if the network has no second look.
    """

    name: str
    count: int
    correct: int
    accuracy: float
    accuracy_interval: tuple[float, float]
    loss: float
    temperature: float
    calibration_error: float
    scores: tuple[ClassScore, ...]
    confusion: NDArray[np.int64] = field(compare=False, repr=False)
    worst: tuple[Mistake, ...] = field(repr=False)
    reliability: tuple[ReliabilityBin, ...] = field(repr=False)
    logits: Logits = field(compare=False, repr=False)
    second_look: "Evaluation | None" = None
    asked_again: int | None = None

    @property
    def macro_f1(self) -> float:
        """Unweighted mean of F1 over the classes."""
        return sum(score.f1 for score in self.scores) / len(self.scores)

    def to_json(self) -> dict[str, Any]:
        """Return one element of ``models`` in the document ``lenet-edge/evaluation/1``."""
        return {
            "name": self.name,
            "count": self.count,
            "correct": self.correct,
            "accuracy": self.accuracy,
            "accuracy_interval": list(self.accuracy_interval),
            "loss": self.loss,
            "macro_f1": self.macro_f1,
            "temperature": self.temperature,
            "expected_calibration_error": self.calibration_error,
            "per_class": [asdict(score) for score in self.scores],
            "confusion_matrix": self.confusion.tolist(),
            "worst_mistakes": [asdict(mistake) for mistake in self.worst],
            "second_look": self.second_look and self.second_look._as_second_look(self.asked_again),
        }

    def _as_second_look(self, asked_again: int | None) -> dict[str, Any]:
        """Return the JSON object ``second_look`` of an evaluation."""
        document = self.to_json()
        del document["name"], document["second_look"]
        return {"asked_again": asked_again, **document}


@dataclass(frozen=True)
class Agreement:
    """How well two forms of a network agree; differences are between logits."""

    count: int
    same: int
    largest_difference: float
    mean_difference: float

    @property
    def fraction(self) -> float:
        """Fraction of images that both forms give the same class."""
        return self.same / self.count


def evaluate(
    predictor: Predictor,
    images: Images,
    labels: ArrayLike,
    *,
    temperature: float = 1.0,
    second_look: SecondLook | None = None,
    progress: BatchProgress | None = None,
) -> Evaluation:
    """Evaluate an open predictor on ``uint8[N, 28, 28]`` images and their ``N`` integer labels.

    The loss is the mean cross-entropy of the unscaled logits. ``temperature`` divides the logits
    only for confidences (worst mistakes, reliability, calibration error). With ``second_look``, the
    same figures are also computed after a second look.

    Raises:
        UsageError: if images and labels do not match, or the temperature is not positive.
        ModelError: if the predictor's logits have a wrong shape or are not finite, or its network
            has fewer classes than the labels.
    """
    truth = np.asarray(labels, dtype=np.int64)
    if truth.shape != (len(images),) or not len(images):
        raise UsageError(
            f"{len(images)} images but labels of shape {truth.shape}; evaluation needs one label "
            "for each of at least one image"
        )
    if not temperature > 0:
        raise UsageError(f"temperature is {temperature}; it must be above 0")
    logits, second_logits, again = _predict(predictor, images, second_look, progress)
    classes = logits.shape[1]
    if truth.min() < 0 or truth.max() >= classes:
        raise ModelError(
            f"{predictor.name} has {classes} classes, but the labels go from {truth.min()} to "
            f"{truth.max()}; evaluate it on the data that it was trained for"
        )
    single = _evaluation(predictor.name, logits, truth, temperature)
    if second_look is None:
        return single
    name = f"{predictor.name}, second look"
    second = _evaluation(name, second_logits, truth, temperature)
    return replace(single, second_look=second, asked_again=again)


def _evaluation(
    name: str, logits: Logits, truth: NDArray[np.int64], temperature: float
) -> Evaluation:
    predicted = logits.argmax(axis=1)
    confidence = softmax(logits, temperature).max(axis=1)
    correct = int((predicted == truth).sum())
    confusion = confusion_matrix(truth, predicted, logits.shape[1])
    bins = reliability(confidence, predicted == truth)
    return Evaluation(
        name=name,
        count=len(truth),
        correct=correct,
        accuracy=correct / len(truth),
        accuracy_interval=wilson_interval(correct, len(truth)),
        loss=cross_entropy(logits, truth),
        temperature=temperature,
        calibration_error=expected_calibration_error(bins),
        scores=class_scores(confusion),
        confusion=confusion,
        worst=_worst(truth, predicted, confidence),
        reliability=bins,
        logits=logits,
    )


def evaluation_document(
    dataset: Mapping[str, Any], evaluations: Sequence[Evaluation]
) -> dict[str, Any]:
    """Return the JSON document ``lenet-edge/evaluation/1``."""
    return {
        "schema": EVALUATION_SCHEMA,
        "dataset": dict(dataset),
        "models": [evaluation.to_json() for evaluation in evaluations],
    }


def agreement(a: Logits, b: Logits) -> Agreement:
    """Compare two ``float32[N, classes]`` arrays of logits of the same images.

    Raises:
        UsageError: if their shapes differ, or they are empty.
    """
    if a.shape != b.shape or a.ndim != 2 or not a.size:
        raise UsageError(f"cannot compare logits of shapes {a.shape} and {b.shape}")
    difference = np.abs(a.astype(np.float64) - b.astype(np.float64))
    return Agreement(
        count=len(a),
        same=int((a.argmax(axis=1) == b.argmax(axis=1)).sum()),
        largest_difference=float(difference.max()),
        mean_difference=float(difference.mean()),
    )


def wilson_interval(correct: int, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a proportion (Wilson 1927), without continuity correction.

    Unlike the textbook's symmetric interval, it stays inside [0, 1] and is valid near 100 %.
    """
    fraction, square = correct / count, _NORMAL_QUANTILE_975**2
    centre = fraction + square / (2 * count)
    spread = _NORMAL_QUANTILE_975 * math.sqrt(
        fraction * (1 - fraction) / count + square / (4 * count**2)
    )
    low, high = ((centre + sign * spread) / (1 + square / count) for sign in (-1, 1))
    # Without this, rounding errors would move the end of a perfect score off the limit.
    return (0.0 if correct == 0 else low), (1.0 if correct == count else high)


def softmax(logits: Logits, temperature: float = 1.0) -> NDArray[np.float64]:
    """Return the probabilities ``float64[N, classes]`` of ``logits / temperature``."""
    return np.exp(_log_softmax(logits.astype(np.float64) / temperature))


def cross_entropy(logits: Logits, labels: NDArray[np.int64]) -> float:
    """Return the mean of ``-log softmax(logits)[label]``, in nats."""
    log_probabilities = _log_softmax(logits.astype(np.float64))
    return float(-log_probabilities[np.arange(len(labels)), labels].mean())


def confusion_matrix(
    labels: NDArray[np.int64], predicted: NDArray[np.int64], classes: int
) -> NDArray[np.int64]:
    """Count ``int64[classes, classes]``: row is the true class, column the predicted one."""
    return np.bincount(labels * classes + predicted, minlength=classes**2).reshape(classes, classes)


def class_scores(confusion: NDArray[np.int64]) -> tuple[ClassScore, ...]:
    """Return precision, recall and F1 of every class from a confusion matrix."""
    hits, support, claimed = confusion.diagonal(), confusion.sum(axis=1), confusion.sum(axis=0)
    return tuple(
        ClassScore(
            label,
            _ratio(hit, said),
            hit / real if real else None,
            _ratio(2 * hit, said + real),
            real,
        )
        for label, (hit, real, said) in enumerate(
            zip(hits.tolist(), support.tolist(), claimed.tolist(), strict=True)
        )
    )


def reliability(
    confidence: NDArray[np.float64], correct: NDArray[np.bool_]
) -> tuple[ReliabilityBin, ...]:
    """Group predictions by confidence into ``RELIABILITY_BINS`` bins; empty bins have zeros."""
    place = np.clip(
        np.ceil(confidence * RELIABILITY_BINS).astype(np.int64) - 1, 0, RELIABILITY_BINS - 1
    )
    counts = np.bincount(place, minlength=RELIABILITY_BINS)
    confidences = np.bincount(place, weights=confidence, minlength=RELIABILITY_BINS)
    corrects = np.bincount(place, weights=correct, minlength=RELIABILITY_BINS)
    return tuple(
        ReliabilityBin(
            lower=i / RELIABILITY_BINS,
            upper=(i + 1) / RELIABILITY_BINS,
            count=int(counts[i]),
            confidence=_ratio(float(confidences[i]), int(counts[i])),
            accuracy=_ratio(float(corrects[i]), int(counts[i])),
        )
        for i in range(RELIABILITY_BINS)
    )


def expected_calibration_error(bins: Sequence[ReliabilityBin]) -> float:
    """Return the mean gap of confidence and accuracy, by count (Guo et al. 2017, equation 3)."""
    total = sum(b.count for b in bins)
    return sum(b.count * abs(b.confidence - b.accuracy) for b in bins) / total


def percent(fraction: float, places: int = 2) -> str:
    """Format a fraction as a percentage; only 1 is shown as 100, and only 0 as 0."""
    step = 10.0**-places
    shown = round(100 * fraction, places)
    if shown >= 100 and fraction < 1:
        shown = 100 - step
    if shown <= 0 < fraction:
        shown = step
    return f"{shown:.{places}f}"


def _predict(
    predictor: Predictor,
    images: Images,
    second_look: SecondLook | None,
    progress: BatchProgress | None,
) -> tuple[Logits, Logits, int]:
    """Return the logits, those with a second look, and at how many images that was taken."""
    parts, second_parts = [], []
    asked_again = 0
    for start in range(0, len(images), EVALUATION_BATCH):
        batch = images[start : start + EVALUATION_BATCH]
        logits = predictor.predict(batch)
        if logits.ndim != 2 or len(logits) != len(batch) or not np.isfinite(logits).all():
            raise ModelError(
                f"for {len(batch)} images, {predictor.name} returned logits of shape "
                f"{logits.shape}, or values that are not finite; convert the model again"
            )
        parts.append(logits)
        if second_look is not None:
            looks = resolve_doubts(predictor, batch, logits, second_look)
            second_parts.append(looks.second)
            asked_again += int(looks.again.sum())
        if progress:
            progress(len(batch))
    logits = np.concatenate(parts)
    return logits, np.concatenate(second_parts) if second_parts else logits, asked_again


def _worst(
    labels: NDArray[np.int64], predicted: NDArray[np.int64], confidence: NDArray[np.float64]
) -> tuple[Mistake, ...]:
    """Return the most confident mistakes first; equal confidences in the order of the images."""
    wrong = np.flatnonzero(predicted != labels)
    ranked = wrong[np.argsort(-confidence[wrong], kind="stable")][:MISTAKES_KEPT]
    return tuple(
        Mistake(int(i), int(labels[i]), int(predicted[i]), float(confidence[i])) for i in ranked
    )


def _log_softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    shifted: NDArray[np.float64] = logits - logits.max(axis=1, keepdims=True)
    shifted -= np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return shifted


def _ratio(part: float, whole: float) -> float:
    """Divide, and return 0 if the denominator is 0."""
    return part / whole if whole else 0.0
