"""The calibration step: confidence and rejection are fitted on validation images."""

import math

import pytest

from convert.quantized.graph import read_graph
from lenet_edge.data import nondigits
from lenet_edge.data.datasets import Dataset, load_dataset
from lenet_edge.network.bundle import INT8_FILE, SHIPPED
from lenet_edge.network.second_look import MAX_ASKED_AGAIN
from lenet_edge.pipeline.calibration_step import Calibrated, calibrate
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
def calibrated(digits: Dataset, few_nondigits: None) -> Calibrated:
    return calibrate((SHIPPED / INT8_FILE).read_bytes(), digits)


def test_digits_are_separated_from_nondigits(calibrated: Calibrated) -> None:
    calibration = calibrated.calibration
    assert calibrated.auroc > 0.9
    assert calibrated.second_look_auroc > calibrated.auroc - 0.01
    assert 0 < calibration.temperature < 20
    assert math.isfinite(calibration.reject_threshold)


def test_the_second_look_is_rare_on_validation_images(calibrated: Calibrated) -> None:
    assert calibrated.second_look.margin > 0
    assert calibrated.second_look.asked_again <= MAX_ASKED_AGAIN
    assert calibrated.second_look.step == read_graph(SHIPPED / INT8_FILE).outputs[0].scale


def test_the_result_is_repeatable(digits: Dataset, calibrated: Calibrated) -> None:
    assert calibrate((SHIPPED / INT8_FILE).read_bytes(), digits) == calibrated
