"""Statistics of two forms of a network over the same images."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lenet_edge.core.errors import UsageError
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.evaluation import agreement, wilson_interval
from lenet_edge.network.predictor import Logits

DIFFERENCES_KEPT = 10
"""Images kept per pair: those whose logits differ most."""


@dataclass(frozen=True)
class Different:
    """One image on which two forms differ: its index, both classes, and the largest difference."""

    index: int
    first: int
    second: int
    difference: float


@dataclass(frozen=True)
class Comparison:
    """The result of ``compare_logits``; differences are between dequantised logits.

    Attributes:
        first: name of the first form.
        second: name of the second form.
        count: number of images.
        same_class: number of images that both forms give the same class.
        unequal: number of logits that are not exactly equal.
        largest_difference: largest absolute difference of a logit.
        mean_difference: mean absolute difference of the logits.
        rmse: root mean square of the differences.
        cosine: mean cosine similarity of the logits of an image.
        relative_l2: norm of the difference divided by the norm of the first form's logits.
        first_rms: root mean square of the first form's logits.
        accuracies: accuracy of the first and of the second form; empty without labels.
        intervals: the 95 % intervals of the accuracies; empty without labels.
        only_first_right: images that only the first form classifies correctly; None without labels.
        only_second_right: images that only the second form classifies correctly.
        mcnemar: two-sided p-value of equal accuracies (McNemar's test); None without labels.
        most_different: the images whose logits differ most.
        accepted: number of images that at least one form accepts; None if none rejects.
        accepted_same: number of these that both forms give the same class.
        same_acceptance: number of images that both forms accept, or both reject.
    """

    first: str
    second: str
    count: int
    same_class: int
    unequal: int
    largest_difference: float
    mean_difference: float
    rmse: float
    cosine: float
    relative_l2: float
    first_rms: float
    accuracies: tuple[float, ...] = ()
    intervals: tuple[tuple[float, float], ...] = ()
    only_first_right: int | None = None
    only_second_right: int | None = None
    mcnemar: float | None = None
    most_different: tuple[Different, ...] = field(default=(), repr=False)
    accepted: int | None = None
    accepted_same: int | None = None
    same_acceptance: int | None = None

    @property
    def agreement(self) -> float:
        """Fraction of images that both forms give the same class."""
        return self.same_class / self.count

    def to_json(self, step: float | None) -> dict[str, Any]:
        """Return one side of an element of ``pairs``; ``step`` is one step of an int8 logit."""
        document: dict[str, Any] = {
            "count": self.count,
            "agreement": self.agreement,
            "different_classes": self.count - self.same_class,
            "unequal_logits": self.unequal,
            "largest_difference": self.largest_difference,
            "mean_difference": self.mean_difference,
            "largest_difference_steps": step and self.largest_difference / step,
            "mean_difference_steps": step and self.mean_difference / step,
            "rmse": self.rmse,
            "cosine": self.cosine,
            "relative_l2": self.relative_l2,
        }
        if self.accuracies:
            document |= {
                "accuracies": list(self.accuracies),
                "accuracy_intervals": [list(interval) for interval in self.intervals],
                "only_first_right": self.only_first_right,
                "only_second_right": self.only_second_right,
                "mcnemar_p": self.mcnemar,
            }
        if self.accepted is not None:
            document |= {
                "accepted": self.accepted,
                "accepted_same": self.accepted_same,
                "same_acceptance": self.same_acceptance,
            }
        document["most_different"] = [vars(image) for image in self.most_different]
        return document


def compare_logits(
    first: tuple[str, Logits],
    second: tuple[str, Logits],
    labels: ArrayLike | None = None,
    calibration: Calibration | None = None,
) -> Comparison:
    """Compare the logits ``float32[N, classes]`` of two forms for the same images.

    Args:
        first: name and logits of the first form.
        second: name and logits of the second form.
        labels: the true classes.
        calibration: decides which images a form accepts; None if all count.

    Raises:
        UsageError: if the shapes differ, or there is not one label per image.
    """
    a, b = first[1].astype(np.float64), second[1].astype(np.float64)
    pair = agreement(first[1], second[1])
    difference = a - b
    norms = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    # The cosine with a zero vector is undefined: 1 if both are zero, 0 if only one is.
    cosines = np.where(norms > 0, (a * b).sum(axis=1) / np.where(norms > 0, norms, 1), 0)
    cosines[~a.any(axis=1) & ~b.any(axis=1)] = 1
    return Comparison(
        first=first[0],
        second=second[0],
        count=pair.count,
        same_class=pair.same,
        unequal=int((a != b).sum()),
        largest_difference=pair.largest_difference,
        mean_difference=pair.mean_difference,
        rmse=float(np.sqrt((difference**2).mean())),
        cosine=float(cosines.mean()),
        relative_l2=_relative_l2(difference, a),
        first_rms=float(np.sqrt((a**2).mean())),
        most_different=_most_different(a, b),
        **_compare_accuracies(a.argmax(axis=1), b.argmax(axis=1), labels),
        **_compare_accepted(first[1], second[1], calibration),
    )


def mcnemar(only_first: int, only_second: int) -> float:
    """Return the exact two-sided p-value of McNemar's test.

    If both forms are equally accurate, an image that only one of them classifies correctly is
    equally likely to be the first's or the second's: a binomial test (McNemar 1947; exact form as
    in Agresti, Categorical Data Analysis, 10.1). SciPy would offer it too, but is not installed on
    a device.
    """
    count, fewer = only_first + only_second, min(only_first, only_second)
    tail = chosen = 1
    for k in range(fewer):
        chosen = chosen * (count - k) // (k + 1)
        tail += chosen
    return float(min(1.0, 2 * tail / 2**count))


def _compare_accuracies(
    first: NDArray[Any], second: NDArray[Any], labels: ArrayLike | None
) -> Mapping[str, Any]:
    if labels is None:
        return {}
    truth = np.asarray(labels)
    if truth.shape != first.shape:
        raise UsageError(f"{len(first)} images but labels of shape {truth.shape}")
    hits = (first == truth, second == truth)
    counts = [int(hit.sum()) for hit in hits]
    only = [int((hits[i] & ~hits[1 - i]).sum()) for i in (0, 1)]
    return {
        "accuracies": tuple(count / len(truth) for count in counts),
        "intervals": tuple(wilson_interval(count, len(truth)) for count in counts),
        "only_first_right": only[0],
        "only_second_right": only[1],
        "mcnemar": mcnemar(*only),
    }


def _compare_accepted(
    first: Logits, second: Logits, calibration: Calibration | None
) -> Mapping[str, Any]:
    if calibration is None:
        return {}
    accepted = [~calibration.rejects(logits) for logits in (first, second)]
    either = accepted[0] | accepted[1]
    same = first.argmax(axis=1) == second.argmax(axis=1)
    return {
        "accepted": int(either.sum()),
        "accepted_same": int((either & same).sum()),
        "same_acceptance": int((accepted[0] == accepted[1]).sum()),
    }


def _most_different(a: NDArray[np.float64], b: NDArray[np.float64]) -> tuple[Different, ...]:
    largest = np.abs(a - b).max(axis=1)
    ranked = np.argsort(-largest, kind="stable")[:DIFFERENCES_KEPT]
    return tuple(
        Different(int(i), int(a[i].argmax()), int(b[i].argmax()), float(largest[i]))
        for i in ranked
        if largest[i] > 0
    )


def _relative_l2(difference: NDArray[np.float64], reference: NDArray[np.float64]) -> float:
    norm = float(np.linalg.norm(reference))
    return float(np.linalg.norm(difference)) / norm if norm else 0.0
