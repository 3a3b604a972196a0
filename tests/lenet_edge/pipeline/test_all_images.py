"""A release learns from every image that has a label, and says so."""

from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import UsageError
from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.network.bundle import SHIPPED, Bundle
from lenet_edge.network.carried_calibration import CARRIED, CarriedCalibration
from lenet_edge.pipeline.all_images import calibration_to_carry, say_who_knows, with_all_images
from lenet_edge.pipeline.training_step import TrainingRequest, load_model, train_model
from lenet_edge.train.recipes import PRESETS, Phase, Recipe
from tests.conftest import run_cli
from tests.needs import require

CARRIED_ONE = CarriedCalibration(0.75, -3.7, 2.9, 0.02, "ab" * 32)


@pytest.fixture(scope="module")
def digits() -> Dataset:
    require("sklearn")
    return load_dataset("digits")


def test_no_image_with_a_label_is_held_back(digits: Dataset) -> None:
    whole = with_all_images(digits)
    assert len(whole.train) == len(digits.train) + len(digits.validation)
    assert len(whole.train.images) == len(whole.train.labels)
    assert len(whole.validation) == 0
    assert whole.test is digits.test


def test_drawn_cells_have_no_need_of_it(digits: Dataset) -> None:
    validation = replace(digits.validation, nondigits=digits.test.images)
    with pytest.raises(UsageError, match="any number can be drawn"):
        with_all_images(replace(digits, validation=validation))


def test_a_calibration_is_carried_from_a_network_that_was_trained_in_the_same_way(
    digits: Dataset,
) -> None:
    hashes = Bundle.open(SHIPPED).manifest["dataset"]["hashes"]
    same = replace(digits, hashes={**hashes, "extra": "12"})
    carried = calibration_to_carry(SHIPPED, same, "modern", "finish")
    assert carried == CarriedCalibration.from_bundle(Bundle.open(SHIPPED))
    for data, variant, preset, other in (
        (same, "classic", "finish", "variant"),
        (same, "modern", "full", "preset"),
        (replace(same, labels=tuple("abcdefghij")), "modern", "finish", "labels"),
        (digits, "modern", "finish", "data"),
    ):
        with pytest.raises(UsageError, match=f"has another {other};"):
            calibration_to_carry(SHIPPED, data, variant, preset)  # type: ignore[arg-type]


def test_a_network_that_knows_the_validation_images_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shipped = load_model(SHIPPED)
    provenance = {**shipped.provenance, CARRIED: asdict(CARRIED_ONE)}
    say_who_knows(None, shipped)
    assert capsys.readouterr().err == ""
    say_who_knows(None, replace(shipped, provenance=provenance))
    assert "knows the validation images" in capsys.readouterr().err


def test_training_learns_from_the_validation_images_and_keeps_the_last_epochs(
    digits: Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    require("train")
    recipe = Recipe(Phase("float", 2, 3e-3), Phase("qat", 1, 1e-3))
    monkeypatch.setitem(PRESETS, "quick", recipe)
    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)
    few = Split(digits.train.images[:128], digits.train.labels[:128])
    data = replace(digits, train=few)
    request = TrainingRequest("modern", "quick", 1, False, carried=CARRIED_ONE)
    trained = train_model(data, request, tmp_path / "checkpoint.npz")
    assert trained.carried == CARRIED_ONE
    assert trained.origins["calibration_from"] == CARRIED_ONE.source
    assert trained.provenance["recipe"]["keep_last"] is True
    assert trained.best("float").epoch == 1
    counts = trained.provenance["dataset"]["counts"]
    assert counts == {
        "train": 128 + len(digits.validation),
        "validation": 0,
        "test": len(digits.test),
    }
    assert "of images it learns from in epoch 2, which is kept" in capsys.readouterr().err
    held_back = train_model(
        data, TrainingRequest("modern", "quick", 1, False), tmp_path / "checkpoint.npz"
    )
    assert not np.array_equal(
        trained.float_weights["c1/kernel"], held_back.float_weights["c1/kernel"]
    )


@pytest.mark.long
def test_a_release_is_built_from_all_images_and_judged(modern: Path, tmp_path: Path) -> None:
    out = tmp_path / "release"
    built = run_cli("build", "--data", "digits", "--all-images", modern, "--out", out)
    assert built.returncode == 0, built.stderr
    source, release = Bundle.open(modern), Bundle.open(out)
    assert release.manifest["calibration"] == source.manifest["calibration"]
    assert release.manifest["dataset"]["counts"]["validation"] == 0
    shown = run_cli("inspect", out)
    assert "it learnt from all images" in " ".join(shown.stdout.split())
    judged = run_cli("parity", out, "--data", "digits")
    assert judged.returncode == 0, judged.stdout
    assert "manifest.json's calibration is the one that model.npz carries" in judged.stdout
    assert "All images but the test images were learnt from" in (out / "report.md").read_text()
