"""Two forms of a network over the same images: how much they differ, and whether by chance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lenet_edge.core.errors import UsageError
from lenet_edge.network.evaluation import agreement, wilson_interval
from lenet_edge.network.predictor import Logits

DIFFERENT = 10
"""Images shown of a pair: those whose logits differ most."""


@dataclass(frozen=True)
class Different:
    """One image on which two forms differ: its index, classes, and largest logit difference."""

    index: int
    first: int
    second: int
    difference: float


@dataclass(frozen=True)
class Comparison:
    """What ``compare`` found; differences are of logits, in real units.

    ``accuracies`` and their 95 % ``intervals`` are of the first and the second form, and
    ``mcnemar`` is the two-sided p-value that their accuracies are equal; all three are empty or
    None where the images have no labels. ``cosine`` is the mean over the images. ``relative_l2``
    is the norm of the difference over the norm of the first. ``unequal`` counts logits.
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
    accuracies: tuple[float, ...] = ()
    intervals: tuple[tuple[float, float], ...] = ()
    only_first_right: int | None = None
    only_second_right: int | None = None
    mcnemar: float | None = None
    most_different: tuple[Different, ...] = field(default=(), repr=False)

    @property
    def agreement(self) -> float:
        """Share of images given the same class."""
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
        document["most_different"] = [vars(image) for image in self.most_different]
        return document


def compare(
    first: tuple[str, Logits], second: tuple[str, Logits], labels: ArrayLike | None = None
) -> Comparison:
    """Compare two forms' logits ``float32[N, classes]`` of the same images.

    Raises:
        UsageError: if the shapes differ, or the labels are not one an image.
    """
    a, b = first[1].astype(np.float64), second[1].astype(np.float64)
    pair = agreement(first[1], second[1])
    difference = a - b
    norms = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    # Two rows of zeros point the same way; one alone points nowhere.
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
        relative_l2=_relative(difference, a),
        most_different=_most_different(a, b),
        **_right(a.argmax(axis=1), b.argmax(axis=1), labels),
    )


def mcnemar(only_first: int, only_second: int) -> float:
    """Return the exact two-sided p-value of McNemar's test.

    Of the images that exactly one form reads rightly, each is as likely to be the one's as the
    other's if both are equally accurate: a binomial test (McNemar 1947; exact form as in Agresti,
    Categorical Data Analysis, 10.1).
    """
    count, fewer = only_first + only_second, min(only_first, only_second)
    tail = chosen = 1
    for k in range(fewer):
        chosen = chosen * (count - k) // (k + 1)
        tail += chosen
    return float(min(1.0, 2 * tail / 2**count))


def _right(
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


def _most_different(a: NDArray[np.float64], b: NDArray[np.float64]) -> tuple[Different, ...]:
    largest = np.abs(a - b).max(axis=1)
    ranked = np.argsort(-largest, kind="stable")[:DIFFERENT]
    return tuple(
        Different(int(i), int(a[i].argmax()), int(b[i].argmax()), float(largest[i]))
        for i in ranked
        if largest[i] > 0
    )


def _relative(difference: NDArray[np.float64], reference: NDArray[np.float64]) -> float:
    norm = float(np.linalg.norm(reference))
    return float(np.linalg.norm(difference)) / norm if norm else 0.0
