"""A recorded calibration must be as good as one that is fitted again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Logits
from lenet_edge.pipeline.calibration_step import calibrate
from lenet_edge.verify.calibration_check import check_calibration, compare_calibrations
from tests.lenet_edge.verify.foreign import sealed_again

FITTED = Calibration(1.0, -4.0)


def logits_of(scores: np.ndarray) -> Logits:
    """Return logits of two classes with these rejection scores (mean minus highest)."""
    return np.stack([-2 * scores, np.zeros_like(scores)], axis=1).astype(np.float32)


DIGIT_LOGITS = logits_of(np.linspace(-8, -3.975, 2000))
NONDIGIT_LOGITS = logits_of(np.linspace(-5, 0, 2000))


@pytest.mark.parametrize(
    ("temperature", "threshold", "holds"),
    [
        (1.0, -4.0, True),
        (1.009, -4.0, True),
        (1.02, -4.0, False),
        (0.98, -4.0, False),
        (1.0, -4.002, True),
        (1.0, -4.5, False),
        (1.0, -3.5, False),
    ],
)
def test_only_a_calibration_that_is_as_good_passes(
    temperature: float, threshold: float, holds: bool
) -> None:
    recorded = Calibration(temperature, threshold)
    check = compare_calibrations(recorded, FITTED, DIGIT_LOGITS, NONDIGIT_LOGITS)
    assert check.holds is holds
    assert f"threshold {threshold:.4g}" in check.detail


def test_a_threshold_that_rejects_too_many_digits_fails_even_if_it_separates_as_well() -> None:
    digits = logits_of(np.linspace(-8, -3, 2000))
    nondigits_like_digits = logits_of(np.linspace(-8, -3, 2000))
    recorded = Calibration(1.0, -6.0)
    check = compare_calibrations(recorded, Calibration(1.0, -3.0), digits, nondigits_like_digits)
    assert check.holds is False


def test_what_the_build_fitted_passes_and_another_threshold_fails(
    shipped: Bundle, tmp_path: Path, digits: Dataset
) -> None:
    fitted = calibrate(shipped.path(INT8_FILE).read_bytes(), digits).calibration
    facts = {"hashes": digits.hashes, "name": digits.name}
    right = sealed_again(
        shipped, tmp_path / "right", calibration=fitted.to_manifest(), dataset=facts
    )
    assert check_calibration(right, digits, whole=True).holds is True
    moved = replace(fitted, reject_threshold=fitted.reject_threshold + 1.5)
    wrong = sealed_again(
        shipped, tmp_path / "wrong", calibration=moved.to_manifest(), dataset=facts
    )
    assert check_calibration(wrong, digits, whole=True).holds is False
    part = check_calibration(right, digits, whole=False)
    assert part.holds is None
    assert "leave out --limit" in part.detail


def test_a_calibration_for_the_data_sets_own_nondigits_is_judged_by_them(
    shipped: Bundle, tmp_path: Path, digits: Dataset
) -> None:
    def with_halves(split: Split) -> Split:
        halves = split.images.copy()
        halves[:, 14:] = 0
        return replace(split, nondigits=halves)

    cells = replace(
        digits, validation=with_halves(digits.validation), test=with_halves(digits.test)
    )
    facts = {"hashes": digits.hashes, "name": digits.name}
    fitted = calibrate(shipped.path(INT8_FILE).read_bytes(), cells).calibration
    for name, by, holds in (("right", 0.0, True), ("low", -3.0, False), ("high", 0.5, False)):
        moved = replace(fitted, reject_threshold=fitted.reject_threshold + by)
        bundle = sealed_again(
            shipped, tmp_path / name, calibration=moved.to_manifest(), dataset=facts
        )
        assert check_calibration(bundle, cells, whole=True).holds is holds
    assert fitted.looks_threshold is not None
    other = replace(fitted, looks_threshold=fitted.looks_threshold + 2.0)
    bundle = sealed_again(
        shipped, tmp_path / "looks", calibration=other.to_manifest(), dataset=facts
    )
    check = check_calibration(bundle, cells, whole=True)
    assert check.holds is False
    assert "looks at cells" in check.detail


def test_a_calibration_of_other_images_is_not_judged(shipped: Bundle, digits: Dataset) -> None:
    assert check_calibration(shipped, digits, whole=True).holds is None
    assert check_calibration(shipped, None, whole=True).holds is None


def test_an_invalid_calibration_fails(shipped: Bundle, tmp_path: Path) -> None:
    facts = {"temperature": -1.0, "reject_threshold": 0.0}
    wrong = sealed_again(shipped, tmp_path / "b", calibration=facts)
    check = check_calibration(wrong, None, whole=True)
    assert check.holds is False
    assert "is invalid" in check.detail
