"""The training step: what is kept with a network, and which networks it may start from."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.network.bundle import Bundle
from lenet_edge.pipeline.training_step import (
    TrainingRequest,
    load_model,
    network_to_continue,
    teachers_of,
    train_model,
)
from lenet_edge.train.recipes import PRESETS, Phase, Recipe
from lenet_edge.train.trained_model import TrainedModel
from tests.needs import require

RECIPE = Recipe(Phase("float", 2, 3e-3), Phase("qat", 2, 1e-3), allographs=0.1, nondigits=0.1)


@pytest.fixture(autouse=True)
def short_training(monkeypatch: pytest.MonkeyPatch) -> None:
    require("train")
    monkeypatch.setitem(PRESETS, "quick", RECIPE)
    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)


@pytest.fixture(scope="module")
def digits() -> Dataset:
    require("sklearn")
    whole = load_dataset("digits")
    return replace(whole, train=Split(whole.train.images[:300], whole.train.labels[:300]))


@pytest.fixture(scope="module")
def trained(digits: Dataset, tmp_path_factory: pytest.TempPathFactory) -> TrainedModel:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(PRESETS, "quick", RECIPE)
        patch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)
        checkpoint = tmp_path_factory.mktemp("trained") / "checkpoint.npz"
        return train_model(digits, TrainingRequest("modern", "quick", 1, False), checkpoint)


def test_tuning_a_network_of_another_variant_is_refused(
    digits: Dataset, trained: TrainedModel, tmp_path: Path
) -> None:
    request = TrainingRequest("classic", "tune", 1, False, trained)
    with pytest.raises(ModelError, match=r"is modern .* wanted is classic"):
        train_model(digits, request, tmp_path / "checkpoint.npz")


def test_the_teachers_are_recorded(digits: Dataset, trained: TrainedModel, tmp_path: Path) -> None:
    request = TrainingRequest("modern", "quick", 1, False, teachers=(trained,))
    student = train_model(digits, request, tmp_path / "checkpoint.npz")
    assert len(student.provenance["teachers"]) == 1
    assert not np.array_equal(
        student.float_weights["c1/kernel"], trained.float_weights["c1/kernel"]
    )


def test_only_tune_and_finish_continue_a_network_and_finish_learns_from_it() -> None:
    shipped = load_model(Bundle.open().folder)
    path = Bundle.open().folder
    for preset, continues, teachers in (
        ("quick", False, ()),
        ("full", False, ()),
        ("tune", True, ()),
        ("finish", True, (shipped.sha256,)),
    ):
        start = network_to_continue(preset, None)
        assert (start.sha256 if start else None) == (shipped.sha256 if continues else None)
        assert tuple(t.sha256 for t in teachers_of(preset, start, [])) == teachers
        assert [t.sha256 for t in teachers_of(preset, start, [path])] == [shipped.sha256]


def test_a_teacher_with_other_labels_is_refused(
    digits: Dataset, trained: TrainedModel, tmp_path: Path
) -> None:
    foreign = replace(trained, provenance={**trained.provenance, "labels": ["cat", "dog"]})
    request = TrainingRequest("modern", "quick", 1, False, teachers=(foreign,))
    with pytest.raises(ModelError, match=r"teacher has the labels cat,dog"):
        train_model(digits, request, tmp_path / "checkpoint.npz")


def test_the_length_of_training_can_be_chosen(digits: Dataset, tmp_path: Path) -> None:
    request = TrainingRequest("modern", "quick", 1, False, epochs=1)
    model = train_model(digits, request, tmp_path / "checkpoint.npz")
    assert [epoch.phase for epoch in model.history] == ["float", "qat", "qat"]
    assert model.provenance["recipe"]["float_phase"]["epochs"] == 1


@pytest.mark.parametrize("more", [0, 1])
def test_logits_are_copied_where_an_epoch_repeats_the_images(
    digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", len(digits.train) + more)
    request = TrainingRequest("modern", "quick", 1, resume=False, epochs=1)
    model = train_model(digits, request, tmp_path / "checkpoint.npz")
    assert model.provenance["recipe"]["copy_logits"] == (more == 1)


def test_a_log_gets_one_line_for_each_finished_phase(
    digits: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    request = TrainingRequest("modern", "quick", 1, False, epochs=1)
    train_model(digits, request, tmp_path / "checkpoint.npz")
    printed = capsys.readouterr()
    assert printed.out == ""
    lines = [line for line in printed.err.splitlines() if line.startswith("Training, ")]
    patterns = ["Training, float: 1 epoch in ", "Training, qat: 2 epochs in "]
    figures = r"\d+ s, validation \d+\.\d\d % in epoch [12], which is kept"
    assert len(lines) == len(patterns)
    for line, start in zip(lines, patterns, strict=True):
        assert re.fullmatch(re.escape(start) + figures, line)


def test_tuning_changes_a_network_only_a_little(
    digits: Dataset, trained: TrainedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gentle = replace(RECIPE, float_phase=Phase("float", 1, 1e-5), qat_phase=Phase("qat", 1, 1e-5))
    monkeypatch.setitem(PRESETS, "tune", gentle)
    request = TrainingRequest("modern", "tune", 1, False, trained)
    tuned = train_model(digits, request, tmp_path / "checkpoint.npz")
    for name, value in trained.float_weights.items():
        np.testing.assert_allclose(tuned.float_weights[name], value, atol=0.01)
    assert tuned.provenance["start"] is not None


def test_a_model_is_read_from_its_file_and_from_a_bundle(
    trained: TrainedModel, tmp_path: Path
) -> None:
    from lenet_edge.network.bundle import TRAINED_MODEL_FILE, write_bundle

    trained.save(tmp_path / "model.npz")
    write_bundle(tmp_path / "bundle", {"labels": []}, {TRAINED_MODEL_FILE: trained.to_bytes()})
    for path in (tmp_path / "model.npz", tmp_path / "bundle"):
        assert load_model(path).to_bytes() == trained.to_bytes()
