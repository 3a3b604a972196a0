"""Judge a bundle's calibration: fit it again, and compare."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import BundleError
from lenet_edge.data.datasets import Dataset
from lenet_edge.data.nondigits import calibration_nondigits
from lenet_edge.network.bundle import INT8_FILE, MANIFEST, Bundle
from lenet_edge.network.calibration import (
    ADMITTED_CELLS,
    KEPT_DIGITS,
    Calibration,
    fit_calibration,
    strict_threshold,
)
from lenet_edge.network.cell_looks import look_scores
from lenet_edge.network.predictor import Logits
from lenet_edge.network.remedy import FOREIGN, make_again
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.verify.contract import Check
from lenet_edge.verify.manifest_checks import is_data_of

TEMPERATURE_WITHIN = 0.01
"""Largest relative difference of the recorded temperature from the fitted one.

Between LiteRT's kernels, whose logits differ by a step here and there, it is 0.003.
"""

SEPARATION_WITHIN = 0.001
"""Largest loss of separation (see ``Separation``), and of accepted digits, that is allowed."""

_STATEMENT = f"{MANIFEST}'s calibration is the one that fits {INT8_FILE} on the validation images"


@dataclass(frozen=True)
class Separation:
    """The fractions of validation digits and of non-digits that a threshold accepts."""

    digits: float
    nondigits: float

    @property
    def difference(self) -> float:
        """What fitting maximises: 1 if digits and non-digits are separated without a mistake."""
        return self.digits - self.nondigits

    def __str__(self) -> str:
        return f"{100 * self.digits:.2f} % of digits and {100 * self.nondigits:.2f} % of non-digits"


def check_calibration(bundle: Bundle, data: Dataset | None, whole: bool) -> Check:
    """Fit the calibration again, on the validation images that it was fitted on, and compare.

    A processor that rounds a few logits differently may find another threshold that separates as
    well, so the threshold is judged by what it accepts.

    Args:
        bundle: the bundle.
        data: the data set at hand.
        whole: whether the whole data set is to be used; fitting takes several seconds.
    """
    if bundle.manifest.get("variant") == FOREIGN and "calibration" not in bundle.manifest:
        reason = f"the bundle has none; {make_again(bundle.manifest)}"
        return Check(_STATEMENT, None, reason, (MANIFEST,))
    try:
        recorded = Calibration.from_manifest(bundle.manifest)
    except BundleError as error:
        return Check(_STATEMENT, False, str(error), (MANIFEST,))
    if data is None or not is_data_of(bundle, data, "train"):
        return Check(_STATEMENT, None, "it was fitted on other images than these", (MANIFEST,))
    if not whole:
        reason = "fitting needs the whole data set; leave out --limit"
        return Check(_STATEMENT, None, reason, (MANIFEST,))
    for_fitting = data.validation.nondigits
    admit = None if for_fitting is None else ADMITTED_CELLS
    if for_fitting is None:
        (for_fitting,) = calibration_nondigits(data.validation.images, groups=1)
    with TflitePredictor("int8", bundle.path(INT8_FILE).read_bytes()) as predictor:
        logits = predictor.predict(data.validation.images)
        nondigit_logits = predictor.predict(for_fitting)
        scores = None if admit is None else look_scores(predictor, recorded, for_fitting)
    if scores is not None and not _looks_hold(recorded, scores):
        detail = (
            f"recorded: threshold {recorded.looks_threshold} for looks at cells; fitted: "
            f"{strict_threshold(scores, ADMITTED_CELLS):.4g}"
        )
        return Check(_STATEMENT, False, detail, (MANIFEST,))
    fitted = fit_calibration(logits, data.validation.labels, nondigit_logits, admit=admit)
    return compare_calibrations(recorded, fitted, logits, nondigit_logits)


def _looks_hold(recorded: Calibration, scores: NDArray[np.float32]) -> bool:
    """Return whether a threshold for looks at cells accepts as many as one that is fitted again."""
    if recorded.looks_threshold is None:
        return True  # A bundle of an earlier version: cells are read with its other threshold.
    fitted = strict_threshold(scores, ADMITTED_CELLS)
    ours, best = (float((scores <= each).mean()) for each in (recorded.looks_threshold, fitted))
    return abs(ours - best) <= max(SEPARATION_WITHIN, 1 / len(scores))


def compare_calibrations(
    recorded: Calibration, fitted: Calibration, logits: Logits, nondigit_logits: Logits
) -> Check:
    """Check that a recorded calibration is as good as one fitted to these logits."""
    ours, best = (
        Separation(
            float((~calibration.rejects(logits)).mean()),
            float((~calibration.rejects(nondigit_logits)).mean()),
        )
        for calibration in (recorded, fitted)
    )
    # In a small validation split, one digit more or less is a large fraction.
    within = max(SEPARATION_WITHIN, 1 / len(logits))
    holds = (
        abs(recorded.temperature / fitted.temperature - 1) <= TEMPERATURE_WITHIN
        and ours.difference >= best.difference - within
        and ours.digits >= min(KEPT_DIGITS, best.digits) - within
    )
    return Check(
        _STATEMENT,
        holds,
        f"recorded: temperature {recorded.temperature:.4g}, threshold "
        f"{recorded.reject_threshold:.4g}, which accepts {ours}; fitted: {fitted.temperature:.4g}, "
        f"{fitted.reject_threshold:.4g}, {best}",
        (MANIFEST,),
    )
