"""Calibration of logits: how confident a reading is, and whether to reject it as a non-digit."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lenet_edge.core.errors import BundleError, UsageError
from lenet_edge.network.evaluation import softmax
from lenet_edge.network.predictor import Logits
from lenet_edge.network.remedy import make_again

TEMPERATURES = (0.05, 20.0)
"""Range in which the temperature is searched; for a network without mistakes it would tend to 0."""

KEPT_DIGITS = 0.99
"""Fraction of the validation digits that the rejection threshold must accept."""

ADMITTED_CELLS = 0.01
"""Fraction of the validation cells without a digit that a network for cells may accept.

A counter that is misread without notice costs more than one that is read a frame later. On photos
of meters for development, 1 % of the drawn cells are 12 % of the photographed ones.
"""

_BISECTION_STEPS = 60


@dataclass(frozen=True)
class Calibration:
    """How to interpret the logits of one network.

    Attributes:
        temperature: divisor of the logits before softmax, chosen so that a confidence of 0.9 is
            right nine times in ten (Guo et al. 2017, section 4.2).
        reject_threshold: rejection score above which a picture is rejected as a non-digit.
        looks_threshold: the same for the least certain of the looks at a cell, see
            ``lenet_edge.network.cell_looks``; None for a network that reads no whole cells.
    """

    temperature: float
    reject_threshold: float
    looks_threshold: float | None = None

    @classmethod
    def from_manifest(cls, manifest: Mapping[str, Any]) -> Self:
        """Read the section ``calibration`` of a bundle's manifest.

        Raises:
            BundleError: if it is missing or invalid.
        """
        again = make_again(manifest)
        if "calibration" not in manifest:
            raise BundleError(
                f"the bundle does not know how sure its network is (no calibration): {again}"
            )
        try:
            section = manifest["calibration"]
            looks = section.get("looks_threshold")
            read = cls(
                float(section["temperature"]),
                float(section["reject_threshold"]),
                None if looks is None else float(looks),
            )
        except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
            raise BundleError(
                f"the manifest's calibration lacks a usable {error}; {again}"
            ) from error
        thresholds = read.reject_threshold, read.looks_threshold or 0.0
        if not (0 < read.temperature < math.inf and all(map(math.isfinite, thresholds))):
            raise BundleError(f"the manifest's {read} is invalid; {again}")
        return read

    def to_manifest(self) -> dict[str, float]:
        """Return the section ``calibration`` of a manifest, as JSON values."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    def probabilities(self, logits: Logits) -> NDArray[np.float32]:
        """Return calibrated probabilities ``float32[N, K]`` of logits ``float32[N, K]``."""
        return softmax(logits, self.temperature).astype(np.float32)

    def confidence(self, logits: Logits) -> NDArray[np.float32]:
        """Return the probability ``float32[N]`` of the most probable class."""
        highest: NDArray[np.float32] = self.probabilities(logits).max(axis=-1)
        return highest

    def rejection(self, logits: Logits) -> NDArray[np.float32]:
        """Return a score ``float32[N]``, higher for images that are less like a digit.

        The score is the mean logit minus the highest logit. A network that was trained on
        non-digits with a uniform target (outlier exposure, Hendrycks et al. 2019) gives them equal
        logits, whose score is 0; a digit has one high logit and therefore a negative score. Unlike
        the highest softmax, the score does not saturate. Unlike the free energy, it does not change
        when a constant is added to all logits, which training with a uniform target allows.
        """
        values = np.asarray(logits, np.float32)
        score: NDArray[np.float32] = values.mean(axis=-1) - values.max(axis=-1)
        return score

    def rejects(self, logits: Logits) -> NDArray[np.bool_]:
        """Return ``bool[N]``: whether each image is rejected as a non-digit."""
        return self.rejection(logits) > self.reject_threshold


def fit_calibration(
    logits: Logits,
    labels: ArrayLike,
    nondigit_logits: Logits,
    keep: float = KEPT_DIGITS,
    admit: float | None = None,
) -> Calibration:
    """Fit a calibration to validation data that the network was not trained on.

    Args:
        logits: ``float32[N, K]`` of digits.
        labels: ``int[N]``, their true classes.
        nondigit_logits: ``float32[M, K]`` of non-digits.
        keep: minimum fraction of the digits that must be accepted.
        admit: maximum fraction of the non-digits that may be accepted, instead of ``keep``.

    Raises:
        UsageError: if there are no digits or no non-digits, or ``keep`` is not in (0, 1].
    """
    if not len(logits) or not len(nondigit_logits):
        raise UsageError("a calibration needs the logits of some digits and of some non-digits")
    if not 0 < keep <= 1:
        raise UsageError(
            f"keep is the fraction of digits to accept, above 0 and up to 1, not {keep}"
        )
    temperature = _fit_temperature(np.asarray(logits, np.float64), np.asarray(labels, np.intp))
    unfinished = Calibration(temperature, 0.0)
    digits, nondigits = unfinished.rejection(logits), unfinished.rejection(nondigit_logits)
    if admit is None:
        return Calibration(temperature, _fit_threshold(digits, nondigits, keep))
    return Calibration(temperature, strict_threshold(nondigits, admit))


def _fit_temperature(logits: NDArray[np.float64], labels: NDArray[np.intp]) -> float:
    """Return the temperature with the lowest mean negative log-likelihood.

    The likelihood is convex in 1 / T, so its derivative, mean(E[z] - z[label]), has one root.
    """
    true = logits[np.arange(len(labels)), labels].mean()

    def slope(inverse: float) -> float:
        shares = np.exp((logits - logits.max(axis=1, keepdims=True)) * inverse)
        expected = (shares * logits).sum(axis=1) / shares.sum(axis=1)
        return float(expected.mean() - true)

    low, high = 1 / TEMPERATURES[1], 1 / TEMPERATURES[0]
    for _ in range(_BISECTION_STEPS):
        middle = math.sqrt(low * high)
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return 1 / math.sqrt(low * high)


def _fit_threshold(
    digits: NDArray[np.float32], nondigits: NDArray[np.float32], keep: float
) -> float:
    """Return the threshold with the lowest balanced error among those that accept enough digits.

    If digits and non-digits are well separated, it accepts more digits than required.
    """
    scores = np.sort(digits)
    needed = max(1, math.ceil(keep * len(scores) - 1e-9))
    candidates = scores[needed - 1 :]
    kept = np.searchsorted(scores, candidates, side="right") / len(scores)
    admitted = np.searchsorted(np.sort(nondigits), candidates, side="right") / len(nondigits)
    return float(candidates[np.argmax(kept - admitted)])


def strict_threshold(nondigits: NDArray[np.float32], admit: float) -> float:
    """Return the highest threshold that accepts no larger fraction of the non-digits.

    Args:
        nondigits: ``float32[M]``, their rejection scores.
        admit: the fraction, below 1.
    """
    first_rejected = np.sort(nondigits)[math.floor(admit * len(nondigits))]
    return float(np.nextafter(first_rejected, np.float32(-np.inf)))


def auroc(digit_scores: ArrayLike, nondigit_scores: ArrayLike) -> float:
    """Return the probability that a digit scores higher than a non-digit; ties count half.

    This is the area under the ROC curve, exactly (Mann and Whitney 1947).

    Raises:
        UsageError: if either array is empty.
    """
    higher, lower = np.sort(np.ravel(digit_scores)), np.sort(np.ravel(nondigit_scores))
    if not higher.size or not lower.size:
        raise UsageError("the AUROC needs the scores of some digits and of some non-digits")
    below = np.searchsorted(lower, higher, side="left").sum(dtype=np.float64)
    not_above = np.searchsorted(lower, higher, side="right").sum(dtype=np.float64)
    return float((below + not_above) / 2 / (higher.size * lower.size))
