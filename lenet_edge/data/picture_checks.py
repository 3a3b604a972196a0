"""What is wrong with labelled pictures, as one list that is shown before training."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.problem import Problem
from lenet_edge.network.predictor import Images

FEW: Final = 20
"""Fewer training pictures than this teach a class badly."""

_IMBALANCE: Final = 10
"""How many times as many pictures the largest class may have as the smallest."""

_SHOWN: Final = 5
"""Names that a message lists before it counts the rest."""


def hashes_of(images: Images) -> list[bytes]:
    """Return a hash of every picture of ``uint8[N, ...]``; equal pictures have equal ones."""
    return [hashlib.sha256(image.tobytes()).digest() for image in images]


def some_of(names: Sequence[str]) -> str:
    """Return the first names, and how many more there are."""
    rest = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {rest:,} more" if rest > 0 else "")


def unusable(reasons: Mapping[str, str]) -> list[Problem]:
    """Return one problem per reason for which pictures cannot be used.

    Args:
        reasons: name of a picture -> why.
    """
    by_reason = defaultdict(list)
    for name, reason in reasons.items():
        by_reason[reason].append(name)
    return [
        Problem(
            f"{len(names):,} picture{'s' * (len(names) > 1)} left out, {reason}: {some_of(names)}",
            "replace or remove",
        )
        for reason, names in by_reason.items()
    ]


def check_counts(counts: Mapping[str, Mapping[str, int]]) -> list[Problem]:
    """Return the problems of how many pictures each class has.

    Args:
        counts: split -> class -> number of pictures.
    """
    train = counts["train"]
    few = {name: count for name, count in train.items() if 0 < count < FEW}
    problems = []
    if few:
        listed = some_of([f"'{name}' ({count})" for name, count in few.items()])
        problems.append(
            Problem(
                f"few training pictures (fewer than {FEW}) of class {listed}",
                "add pictures of it, or leave the class out",
            )
        )
    filled = {name: count for name, count in train.items() if count}
    if filled and max(filled.values()) > _IMBALANCE * min(filled.values()):
        most, least = max(filled, key=filled.__getitem__), min(filled, key=filled.__getitem__)
        problems.append(
            Problem(
                f"the classes are unbalanced: {filled[most]:,} training pictures of '{most}' and "
                f"{filled[least]:,} of '{least}'",
                "rare classes are recognised worse: add pictures of them",
            )
        )
    return problems


def check_copies(
    hashes: Mapping[str, Sequence[bytes]],
    labels: Mapping[str, NDArray[np.uint8]],
    names: Sequence[str],
) -> list[Problem]:
    """Return the problems of pictures that occur more than once.

    Args:
        hashes: split -> hash of each picture.
        labels: split -> class of each picture.
        names: of the classes.
    """
    problems = []
    trained, tested = Counter(hashes["train"]), set(hashes["test"])
    seen = {*hashes["train"], *hashes["validation"]}
    shared = sum(key in seen for key in hashes["test"])
    if shared:
        problems.append(
            Problem(
                f"{shared:,} of {len(hashes['test']):,} test pictures are training pictures too",
                "the measured accuracy is too good: remove them from one of the two",
            )
        )
    classes: dict[bytes, set[int]] = defaultdict(set)
    for split, keys in hashes.items():
        for key, label in zip(keys, labels[split].tolist(), strict=True):
            classes[key].add(label)
    contradictory = [sorted(found) for found in classes.values() if len(found) > 1]
    if contradictory:
        first = " and ".join(f"'{names[i]}'" for i in contradictory[0])
        problems.append(
            Problem(
                f"{len(contradictory):,} pictures have more than one label, the first {first}",
                "keep each picture in one class",
            )
        )
    copies = sum(count - 1 for key, count in trained.items() if key not in tested)
    if copies > 0.05 * max(1, trained.total()):
        problems.append(
            Problem(
                f"{copies:,} of {trained.total():,} training pictures are copies of others",
                "they add nothing: take other pictures",
            )
        )
    return problems


def check_polarity(images: Images) -> list[Problem]:
    """Return a problem if grey pictures ``uint8[N, h, w]`` are dark on a bright background."""
    if images.ndim != 3 or not len(images):
        return []
    sample = images[:: max(1, len(images) // 500)]
    border = np.concatenate(
        [sample[:, 0], sample[:, -1], sample[:, :, 0], sample[:, :, -1]], axis=1
    )
    bright = float(np.mean(np.median(border, axis=1) > 127))
    if bright <= 0.5:
        return []
    return [
        Problem(
            f"{100 * bright:.0f} % of the pictures are dark on a bright background",
            "the network learns better from bright on black: '--normalize center' inverts them, "
            "and '--normalize digits' does it for handwriting",
        )
    ]
