"""The second look: a picture about which the network is in doubt is run again, moved by one pixel.

This is the definition; the generated C (``convert/c_engine/kernels/second_look.c``) computes the
same whole numbers. Logits are counted in steps of the int8 output.

1. The network runs on the picture. It is in doubt if its largest logit exceeds the second largest
   by fewer steps than the margin. Without doubt, the logits are the result.
2. Otherwise the picture is moved by one whole pixel up, down, left and right. The row or column
   that moves in is background (0), the one that moves out is lost, and nothing is resampled. The
   network runs on these four pictures, too.
3. The result is the mean of the five logits of each class, rounded down, but rounded up for the
   class with the largest sum (the first one, if several are equal). So the result has the type and
   scale of the logits, and its largest logit belongs to the class with the largest sum.

The margin is a bound for the highest probability p: with a margin of m steps, a scale of s and a
temperature of T, p is below 1 / (1 + exp(-m * s / T)) wherever the network is in doubt.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, Self, runtime_checkable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lenet_edge.core.errors import BundleError, UsageError
from lenet_edge.network.predictor import Images, Logits, Predictor
from lenet_edge.network.remedy import make_again

SHIFTS = ((0, -1), (0, 1), (-1, 0), (1, 0))
"""How far each further picture is moved: pixels to the right, pixels down."""

LOOKS = 1 + len(SHIFTS)
"""Number of times that the network runs on a picture if it is in doubt."""

MAX_MARGIN = 256
"""The smallest margin that is above every difference of two int8 logits."""

MAX_ASKED_AGAIN = 0.02
"""Largest fraction of the validation digits that may be looked at again.

It limits the average cost to 1.08 runs per digit.
"""


@dataclass(frozen=True)
class SecondLook:
    """When to look again.

    Attributes:
        margin: steps by which the largest logit must exceed the second largest for no doubt.
        step: what one step of the int8 output stands for (its scale).
        asked_again: fraction of the validation digits about which the network is in doubt.
    """

    margin: int
    step: float
    asked_again: float

    @classmethod
    def from_manifest(cls, manifest: Mapping[str, Any]) -> Self | None:
        """Read the section ``second_look`` of a bundle's manifest; None if it has none.

        Raises:
            BundleError: if it is invalid.
        """
        if "second_look" not in manifest:
            return None
        again = make_again(manifest)
        try:
            section = manifest["second_look"]
            step = float(manifest["quantization"]["output"]["scale"])
            read = cls(section["margin"], step, float(section["asked_again"]))
            shifts = tuple(tuple(shift) for shift in section["shifts"])
        except (KeyError, OverflowError, TypeError, ValueError) as error:
            raise BundleError(
                f"the manifest's second look lacks a usable {error}; {again}"
            ) from error
        if type(read.margin) is not int or not 0 <= read.margin <= MAX_MARGIN:
            raise BundleError(
                f"the manifest's second look has a margin of {read.margin!r} instead of a whole "
                f"number from 0 to {MAX_MARGIN}; {again}"
            )
        if shifts != SHIFTS or not 0 <= read.asked_again <= 1 or not 0 < step < np.inf:
            raise BundleError(
                "the manifest's second look is not one that this version knows (one pixel up, "
                f"down, left and right); {again}"
            )
        return read

    def to_manifest(self) -> dict[str, Any]:
        """Return the section ``second_look`` of a manifest, as JSON values."""
        return {
            "margin": self.margin,
            "shifts": [list(shift) for shift in SHIFTS],
            "asked_again": self.asked_again,
        }

    @property
    def average_runs(self) -> float:
        """Average number of runs for a digit like those of the validation set."""
        return 1 + len(SHIFTS) * self.asked_again

    def in_doubt(self, logits: Logits) -> NDArray[np.bool_]:
        """Return ``bool[N]``: whether each of ``float32[N, K]`` logits leaves a doubt."""
        # Differences of int8 logits are whole steps. Half a step absorbs the rounding of float32.
        return _gaps(logits, self.step) < self.margin - 0.5

    def mean(self, looks: Logits) -> Logits:
        """Return the result ``float32[N, K]`` of the logits ``float32[LOOKS, N, K]``.

        For a float form, the sums of the logits are rounded to whole steps.
        """
        sums = np.rint((np.asarray(looks, np.float64) / self.step).sum(axis=0)).astype(np.int64)
        # Multiplied like the int8 output of every runtime, so that equal steps are equal numbers.
        return (mean_of_looks(sums).astype(np.int32) * np.float32(self.step)).astype(np.float32)


@dataclass(frozen=True)
class Looks:
    """What a network says of ``N`` pictures.

    Attributes:
        single: ``float32[N, K]``, the logits of one run.
        second: ``float32[N, K]``, the logits after a second look where there was a doubt.
        again: ``bool[N]``, where the network looked again.
    """

    single: Logits
    second: Logits
    again: NDArray[np.bool_]


@runtime_checkable
class LooksAgain(Protocol):
    """A predictor whose own code has the second look; generated C and boards implement it."""

    @property
    def has_second_look(self) -> bool:
        """Whether the code that is loaded has it."""
        ...

    def predict_second_look(self, images: Images) -> Logits:
        """Return logits like ``predict``, after a second look where there was a doubt."""
        ...


def look_twice(predictor: Predictor, images: Images, rule: SecondLook) -> Looks:
    """Run an open predictor on ``uint8[N, height, width]``, and again where it is in doubt.

    A predictor with a second look of its own decides again by itself whether it is in doubt.
    """
    return resolve_doubts(predictor, images, predictor.predict(images), rule)


def resolve_doubts(predictor: Predictor, images: Images, single: Logits, rule: SecondLook) -> Looks:
    """Complete a first look, with the logits ``single``: look again where they leave a doubt."""
    again = rule.in_doubt(single)
    second = single.copy()
    if again.any():
        if isinstance(predictor, LooksAgain) and predictor.has_second_look:
            second[again] = predictor.predict_second_look(images[again])
        else:
            second[again] = look_again(predictor, images[again], single[again], rule)
    return Looks(single, second, again)


def look_again(predictor: Predictor, images: Images, single: Logits, rule: SecondLook) -> Logits:
    """Return the logits ``float32[N, K]`` of a second look at every image, in one call.

    ``single`` are the logits ``float32[N, K]`` of the first look.
    """
    moved = predictor.predict(moved_images(images).reshape(-1, *images.shape[1:]))
    return rule.mean(np.concatenate([single[np.newaxis], moved.reshape(-1, *single.shape)]))


def all_looks(predictor: Predictor, images: Images) -> Logits:
    """Return the logits ``float32[LOOKS, N, K]`` of images and of their moved pictures."""
    pictures = np.concatenate([images[np.newaxis], moved_images(images)])
    logits = predictor.predict(pictures.reshape(-1, *images.shape[1:]))
    return logits.reshape(LOOKS, len(images), -1)


def moved_images(images: Images) -> Images:
    """Return ``uint8[4, N, ...]``: the images moved by each of ``SHIFTS``."""
    height, width = images.shape[1:3]
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1), (0, 0))[: images.ndim])
    return np.stack([padded[:, 1 - y : 1 - y + height, 1 - x : 1 - x + width] for x, y in SHIFTS])


def mean_of_looks(sums: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the mean logits of the sums ``int64[N, K]`` of ``LOOKS`` logits, in steps."""
    means = sums // LOOKS
    rows, best = np.arange(len(sums)), sums.argmax(axis=1)
    means[rows, best] = -(-sums[rows, best] // LOOKS)
    return means


def choose_second_look(looks: Logits, labels: ArrayLike, step: float) -> SecondLook:
    """Choose the margin on validation data that the network was not trained on.

    Of the margins with which at most ``MAX_ASKED_AGAIN`` of the digits are looked at again, it is
    the one with the most right answers; of several, the largest, because other handwriting leaves
    more doubt than that of the validation set.

    Args:
        looks: ``float32[LOOKS, N, K]``, the logits of the digits and of their moved pictures.
        labels: ``int[N]``, their true classes.
        step: scale of the int8 output.

    Raises:
        UsageError: if there are no digits.
    """
    truth = np.asarray(labels)
    if not len(truth):
        raise UsageError("a second look needs the logits of some validation images")
    gaps = np.rint(_gaps(looks[0], step)).astype(np.int64)
    unsure = SecondLook(MAX_MARGIN, step, 1.0)
    first_right = looks[0].argmax(axis=1) == truth
    second_right = unsure.mean(looks).argmax(axis=1) == truth
    best = SecondLook(0, step, 0.0)
    most_right = int(first_right.sum())
    for margin in range(1, MAX_MARGIN + 1):
        again = gaps < margin
        if again.mean() > MAX_ASKED_AGAIN:
            break
        right = int(np.where(again, second_right, first_right).sum())
        if right >= most_right:
            best, most_right = SecondLook(margin, step, float(again.mean())), right
    return best


def _gaps(logits: Logits, step: float) -> NDArray[np.float64]:
    """Return by how many steps the largest logit exceeds the second largest, ``float64[N]``."""
    largest = np.partition(np.asarray(logits, np.float64) / step, (-2, -1), axis=1)[:, -2:]
    gaps: NDArray[np.float64] = largest[:, 1] - largest[:, 0]
    return gaps
