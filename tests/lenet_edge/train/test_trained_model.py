"""A trained model on disk: the same after reading, reproducible, refused if damaged."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.network.carried_calibration import CARRIED
from lenet_edge.train.archive import pack_arrays, parse_arrays
from lenet_edge.train.trained_model import Epoch, TrainedModel


def epoch(phase: str, number: int, loss: float) -> Epoch:
    return Epoch(phase, number, 1e-3, 0.5, 0.9, loss, 0.9, 1.0)


@pytest.fixture
def model() -> TrainedModel:
    return TrainedModel(
        "modern",
        10,
        {"c1/kernel": np.arange(6, dtype=np.float32).reshape(2, 3)},
        {"c1/kernel": np.ones((2, 3), np.float32), "input/max": np.float32(1)},
        (epoch("float", 0, 0.3), epoch("float", 1, 0.2), epoch("qat", 0, 0.25)),
        {"seed": 0, "labels": ["a", "b"]},
    )


def test_a_model_is_the_same_after_reading(model: TrainedModel, tmp_path: Path) -> None:
    model.save(tmp_path / "model.npz")
    again = TrainedModel.load(tmp_path / "model.npz")
    for mine, read in (
        (model.float_weights, again.float_weights),
        (model.qat_weights, again.qat_weights),
    ):
        assert mine.keys() == read.keys()
        for name in mine:
            np.testing.assert_array_equal(mine[name], read[name])
    assert (again.variant, again.classes) == ("modern", 10)
    assert (again.history, again.provenance) == (model.history, model.provenance)
    assert again.to_bytes() == model.to_bytes()


def test_the_best_epoch_has_the_lowest_validation_loss(model: TrainedModel) -> None:
    assert model.best("float").epoch == 1
    assert model.best("qat").epoch == 0


def test_where_the_recipe_keeps_the_last_epoch_it_is_the_best() -> None:
    history = (epoch("float", 0, 0.2), epoch("float", 1, 0.3), epoch("qat", 0, 0.25))
    kept, chosen = (
        TrainedModel("modern", 10, {}, {}, history, {"recipe": {"keep_last": last}})
        for last in (True, False)
    )
    assert kept.best("float").epoch == 1
    assert chosen.best("float").epoch == 0


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 but no more"])
def test_a_damaged_file_is_a_model_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.npz"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.npz is damaged"):
        TrainedModel.load(path)


def test_another_archive_is_not_a_trained_model(tmp_path: Path) -> None:
    path = tmp_path / "model.npz"
    path.write_bytes(pack_arrays({"schema": "something/1"}, {}))
    with pytest.raises(ModelError, match="is not a trained model"):
        TrainedModel.load(path)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"classes": "ten"}, "'ten' classes"),
        ({"classes": 1}, "1 classes"),
        ({"classes": 1001}, "1001 classes"),
        ({"provenance": None}, "no provenance"),
        ({"provenance": {"labels": [1]}}, "no labels"),
        ({"provenance": {}}, "no labels"),
        ({"provenance": {"labels": ["a", "b"], CARRIED: {}}}, "carried calibration lacks"),
        ({"history": {}}, "history is not a list"),
        ({"history": [{}]}, "does not have phase, epoch"),
        ({"history": [{**asdict(epoch("float", 0, 1)), "seconds": "1"}]}, "has seconds '1'"),
        ({"history": [{**asdict(epoch("float", 0, 1)), "epoch": 0.5}]}, "has epoch 0.5"),
        ({"history": [{**asdict(epoch("float", 0, 1)), "epoch": True}]}, "has epoch True"),
        ({"history": [{**asdict(epoch("float", 0, 1)), "phase": 1}]}, "has phase 1"),
    ],
)
def test_a_header_that_lacks_something_is_refused(
    model: TrainedModel, tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    meta, arrays = parse_arrays(model.to_bytes())
    path = tmp_path / "model.npz"
    path.write_bytes(pack_arrays({**meta, **changes}, arrays))
    with pytest.raises(ModelError, match=rf"model\.npz is damaged.*{message}"):
        TrainedModel.load(path)


def test_weights_that_are_not_finite_are_refused(model: TrainedModel, tmp_path: Path) -> None:
    meta, arrays = parse_arrays(model.to_bytes())
    path = tmp_path / "model.npz"
    path.write_bytes(pack_arrays(meta, {**arrays, "float/c1/kernel": np.array([np.nan])}))
    with pytest.raises(ModelError, match="float/c1/kernel holds a value that is not finite"):
        TrainedModel.load(path)


def test_the_hash_of_a_model_changes_with_its_provenance(model: TrainedModel) -> None:
    assert model.sha256 == replace(model).sha256
    assert model.sha256 != replace(model, provenance={"seed": 1}).sha256


def test_the_origins_of_a_model_are_its_teachers_and_what_it_is_the_mean_of() -> None:
    plain, mean = (
        TrainedModel("modern", 2, {}, {}, (), provenance)
        for provenance in ({}, {"teachers": ["12"], "averaged": [{"sha256": "34", "share": 1}]})
    )
    assert plain.origins == {"teachers": []}
    assert mean.origins == {"teachers": ["12"], "averaged": [{"sha256": "34", "share": 1}]}
