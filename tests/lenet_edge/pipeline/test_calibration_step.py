"""The calibration step: confidence and rejection are fitted on validation images."""

import math

import pytest

from lenet_edge.data import nondigits
from lenet_edge.data.datasets import Dataset, load_dataset
from lenet_edge.network.bundle import INT8_FILE, SHIPPED
from lenet_edge.network.calibration import Calibration
from lenet_edge.pipeline.calibration_step import calibrate
from tests.needs import require


@pytest.fixture(scope="module")
def digits() -> Dataset:
    require("sklearn")
    require("ai_edge_litert")
    return load_dataset("digits")


@pytest.fixture
def few_nondigits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nondigits, "CALIBRATION_NONDIGITS", 500)


@pytest.fixture
def calibrated(digits: Dataset, few_nondigits: None) -> tuple[Calibration, float]:
    return calibrate((SHIPPED / INT8_FILE).read_bytes(), digits)


def test_digits_are_separated_from_nondigits(calibrated: tuple[Calibration, float]) -> None:
    calibration, auroc = calibrated
    assert auroc > 0.9
    assert 0 < calibration.temperature < 20
    assert math.isfinite(calibration.reject_threshold)


def test_the_result_is_repeatable(digits: Dataset, calibrated: tuple[Calibration, float]) -> None:
    assert calibrate((SHIPPED / INT8_FILE).read_bytes(), digits) == calibrated
