"""What a user should know about a trained network and its data, and what to do about it."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from lenet_edge.data.datasets import Dataset
from lenet_edge.data.problem import Problem
from lenet_edge.network.evaluation import Evaluation
from lenet_edge.verify.comparison import compare_logits
from lenet_edge.verify.contract import CONTRACT, check_accuracy

_CONSEQUENCES = {
    "train": "the network cannot learn it: add images of it to the training images",
    "validation": "it had no say in which epoch is kept and in the calibration; the validation "
    "images are a tenth of each class of the training images: add training images of it",
    "test": "nothing says how well it is recognised: add images of it to the test images",
}
"""Split -> what it means that a class is missing in it, and what to do."""


def find_problems(
    dataset: Dataset,
    evaluations: Sequence[Evaluation],
    contract: Mapping[str, Any] = CONTRACT,
) -> list[Problem]:
    """Return the problems of a network and its data.

    Args:
        dataset: what it was trained on.
        evaluations: over the test images, from the float network to the deployed one.
        contract: that of the bundle.
    """
    return [
        *missing_classes(dataset),
        *unrecognized_classes(dataset, evaluations[-1]),
        *lost_accuracy(dataset, evaluations[0], evaluations[-1], contract),
    ]


def missing_classes(dataset: Dataset) -> list[Problem]:
    """Return a problem for every split that has no image of some class."""
    problems = []
    for split, advice in _CONSEQUENCES.items():
        labels = getattr(dataset, split).labels
        counts = np.bincount(labels, minlength=len(dataset.labels))
        missing = [f"'{dataset.labels[i]}'" for i in np.flatnonzero(counts == 0)]
        if missing:
            statement = f"the {split} images have none of class {', '.join(missing)}"
            problems.append(Problem(statement, advice))
    return problems


def unrecognized_classes(dataset: Dataset, evaluation: Evaluation) -> list[Problem]:
    """Return a problem for every class that has test images and none of them is recognised."""
    return [
        Problem(
            f"{evaluation.name} recognises none of the {score.support:,} test images of class "
            f"'{dataset.labels[score.label]}'",
            "see that its training images are there and labelled right, and train for longer: "
            "--preset full, or --epochs N",
        )
        for score in evaluation.scores
        if score.support and score.recall == 0
    ]


def lost_accuracy(
    dataset: Dataset,
    whole: Evaluation,
    deployed: Evaluation,
    contract: Mapping[str, Any] = CONTRACT,
) -> list[Problem]:
    """Return a problem if the deployed network is less accurate than the contract allows."""
    pair = compare_logits(
        (whole.name, whole.logits), (deployed.name, deployed.logits), dataset.test.labels
    )
    check = check_accuracy(contract, pair)
    if check.holds:
        return []
    return [
        Problem(
            f"{deployed.name} loses more accuracy than the contract allows: {check.detail} right "
            f"of {pair.count:,} test images",
            "train for longer (--preset full, or --epochs N), or deploy float16 where the target "
            "can run it",
        )
    ]
