"""What a network carries from another one must stand in its manifest as it was carried."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from lenet_edge.network.bundle import TRAINED_MODEL_FILE, Bundle, write_bundle
from lenet_edge.network.carried_calibration import CALIBRATION_FROM, CARRIED, CarriedCalibration
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.verify.carried_check import (
    check_carried_calibration,
    check_carried_margin,
    is_carried,
)
from lenet_edge.verify.manifest_checks import check_training


def release(shipped: Bundle, folder: Path, **changes: Any) -> Bundle:
    """Return the shipped bundle as if its network had learnt from all images."""
    trained = TrainedModel.load(shipped.path(TRAINED_MODEL_FILE))
    carried = CarriedCalibration.from_bundle(shipped)
    trained = replace(trained, provenance={**trained.provenance, CARRIED: asdict(carried)})
    files = {name: shipped.path(name).read_bytes() for name in shipped.manifest["files"]}
    rest = {k: v for k, v in shipped.manifest.items() if k not in {"schema", "files", "seal"}}
    facts = {**rest, CALIBRATION_FROM: carried.source, **changes}
    facts = {name: value for name, value in facts.items() if value is not None}
    write_bundle(folder, facts, {**files, TRAINED_MODEL_FILE: trained.to_bytes()})
    return Bundle.open(folder)


def test_what_was_carried_passes(shipped: Bundle, tmp_path: Path) -> None:
    bundle = release(shipped, tmp_path / "b")
    assert is_carried(bundle)
    assert not is_carried(shipped)
    for check in (check_carried_calibration(bundle), check_carried_margin(bundle)):
        assert check.holds is True
        assert "all images were learnt from" in check.detail
    assert all(check.holds for check in check_training(bundle))


def test_another_calibration_or_second_look_fails(shipped: Bundle, tmp_path: Path) -> None:
    second = {**shipped.manifest["second_look"], "margin": 35}
    sure = {**shipped.manifest["calibration"], "temperature": 0.5}
    bundle = release(shipped, tmp_path / "b", second_look=second, calibration=sure)
    assert check_carried_calibration(bundle).holds is False
    assert check_carried_margin(bundle).holds is False
    assert "0.5" in check_carried_calibration(bundle).detail


@pytest.mark.parametrize("source", [None, "12"])
def test_a_manifest_that_hides_or_changes_whose_it_is_fails(
    shipped: Bundle, tmp_path: Path, source: str | None
) -> None:
    bundle = release(shipped, tmp_path / "b", **{CALIBRATION_FROM: source})
    assert [check.holds for check in check_training(bundle)] == [True, False]


def test_a_network_that_carries_nothing_fails(shipped: Bundle, tmp_path: Path) -> None:
    bundle = replace(shipped, manifest={**shipped.manifest, CALIBRATION_FROM: "12"})
    assert check_carried_calibration(bundle).holds is False
    assert check_carried_margin(bundle).holds is False
    assert "carries none" in check_carried_margin(bundle).detail
