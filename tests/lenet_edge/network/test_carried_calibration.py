"""A calibration is carried from a network that held images back to one that learnt from all."""

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.network.bundle import SHIPPED, TRAINED_MODEL_FILE, Bundle, write_bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.carried_calibration import (
    CALIBRATION_FROM,
    CARRIED,
    CarriedCalibration,
)
from lenet_edge.network.second_look import MAX_MARGIN, SecondLook

CARRIED_ONE = CarriedCalibration(0.75, -3.7, 2.9, 0.02, "ab" * 32)


def test_a_bundle_hands_on_its_calibration_and_its_second_look() -> None:
    bundle = Bundle.open(SHIPPED)
    carried = CarriedCalibration.from_bundle(bundle)
    assert carried.calibration == Calibration.from_manifest(bundle.manifest)
    rule = SecondLook.from_manifest(bundle.manifest)
    assert rule is not None
    assert carried.second_look(rule.step) == rule
    assert carried.source == bundle.manifest["files"][TRAINED_MODEL_FILE]["sha256"]


def test_the_margin_is_the_same_in_logits_where_the_steps_differ() -> None:
    assert CARRIED_ONE.second_look(0.1) == SecondLook(29, 0.1, 0.02)
    assert CARRIED_ONE.second_look(0.05) == SecondLook(58, 0.05, 0.02)
    assert CARRIED_ONE.second_look(1e-6).margin == MAX_MARGIN


def test_a_provenance_gives_back_what_was_written_into_it() -> None:
    assert CarriedCalibration.from_provenance({CARRIED: asdict(CARRIED_ONE)}) == CARRIED_ONE
    assert CarriedCalibration.from_provenance({"seed": 1}) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"temperature": 0},
        {"temperature": float("inf")},
        {"reject_threshold": float("nan")},
        {"margin": -1},
        {"margin": "much"},
        {"asked_again": 1.5},
    ],
)
def test_an_invalid_one_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ModelError, match="its"):
        CarriedCalibration.from_provenance({CARRIED: asdict(CARRIED_ONE) | changes})
    with pytest.raises(ModelError, match="lacks"):
        CarriedCalibration.from_provenance({CARRIED: []})


def test_what_is_carried_already_or_belongs_to_no_trained_model_is_not_handed_on(
    tmp_path: Path,
) -> None:
    shipped = Bundle.open(SHIPPED)
    facts = {k: v for k, v in shipped.manifest.items() if k not in {"schema", "files", "seal"}}
    write_bundle(tmp_path / "bare", facts, {})
    with pytest.raises(UsageError, match=r"no model.npz"):
        CarriedCalibration.from_bundle(Bundle.open(tmp_path / "bare"))
    again = replace(shipped, manifest={**shipped.manifest, CALIBRATION_FROM: "12"})
    with pytest.raises(UsageError, match="itself has learnt from all images"):
        CarriedCalibration.from_bundle(again)
