"""The calibration step: confidence and rejection are fitted on validation images."""

import math
from dataclasses import replace

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from lenet_edge.data import nondigits
from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.network.bundle import INT8_FILE, SHIPPED
from lenet_edge.network.calibration import ADMITTED_CELLS
from lenet_edge.network.carried_calibration import CarriedCalibration
from lenet_edge.network.cell_looks import least_certain, moved_cells
from lenet_edge.network.runtimes import TflitePredictor
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


def test_what_is_carried_is_not_fitted(digits: Dataset, few_nondigits: None) -> None:
    carried = CarriedCalibration(0.9, -2.5, 1.5, 0.01, "ab" * 32)
    calibrated = calibrate((SHIPPED / INT8_FILE).read_bytes(), digits, carried)
    assert calibrated.calibration == carried.calibration
    assert calibrated.second_look == carried.second_look(calibrated.second_look.step)
    assert calibrated.auroc > 0.9


def test_the_result_is_repeatable(digits: Dataset, calibrated: Calibrated) -> None:
    assert calibrate((SHIPPED / INT8_FILE).read_bytes(), digits) == calibrated


def test_few_of_the_data_sets_own_nondigits_are_accepted(digits: Dataset) -> None:
    def with_halves(split: Split) -> Split:
        """Add digits without their lower half: some still look like digits."""
        halves = split.images.copy()
        halves[:, 14:] = 0
        return replace(split, nondigits=halves)

    model = (SHIPPED / INT8_FILE).read_bytes()
    cells = replace(
        digits, validation=with_halves(digits.validation), test=with_halves(digits.test)
    )
    calibration = calibrate(model, cells).calibration
    assert cells.validation.nondigits is not None
    with TflitePredictor("int8", model) as predictor:
        halves = cells.validation.nondigits
        logits = predictor.predict(halves)
        looks = [logits, *(predictor.predict(moved) for moved in moved_cells(halves))]
    assert 0 < np.mean(~calibration.rejects(logits)) <= ADMITTED_CELLS
    assert calibration.looks_threshold is not None
    scores = least_certain(np.stack([calibration.rejection(look) for look in looks]))
    assert 0 < np.mean(scores <= calibration.looks_threshold) <= ADMITTED_CELLS


def test_a_network_for_ink_has_no_threshold_for_looks_at_cells(calibrated: Calibrated) -> None:
    assert calibrated.calibration.looks_threshold is None
