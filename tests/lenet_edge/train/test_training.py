"""Training: repeatable, resumable at any moment, and blind to the test set."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import Dataset, Split, load
from lenet_edge.network.evaluation import softmax
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.variants import Variant
from lenet_edge.pipeline.steps import TrainingRequest, train_model
from lenet_edge.train.recipes import PRESETS, Phase, Recipe
from lenet_edge.train.trained_model import TrainedModel
from tests.conftest import run_cli
from tests.needs import needs

pytestmark = needs("train")


RECIPE = Recipe(Phase("float", 2, 3e-3), Phase("qat", 2, 1e-3), allographs=0.1, nondigits=0.1)


@pytest.fixture(scope="module")
def digits() -> Dataset:
    whole = load("digits")
    return replace(whole, train=Split(whole.train.images[:300], whole.train.labels[:300]))


@pytest.fixture(autouse=True)
def short_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PRESETS, "quick", RECIPE)
    monkeypatch.setattr("lenet_edge.train.training.IMAGES_PER_EPOCH", 1)


def run(dataset: Dataset, checkpoint: Path, *, seed: int = 1, resume: bool = False) -> TrainedModel:
    return train_model(dataset, TrainingRequest("modern", "quick", seed, resume), checkpoint)


def assert_same_weights(one: TrainedModel, other: TrainedModel) -> None:
    for a, b in (
        (one.float_weights, other.float_weights),
        (one.qat_weights, other.qat_weights),
    ):
        assert a.keys() == b.keys()
        for name in a:
            np.testing.assert_array_equal(a[name], b[name], err_msg=name)


@pytest.fixture(scope="module")
def whole_run(digits: Dataset, tmp_path_factory: pytest.TempPathFactory) -> TrainedModel:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(PRESETS, "quick", RECIPE)
        patch.setattr("lenet_edge.train.training.IMAGES_PER_EPOCH", 1)
        return run(digits, tmp_path_factory.mktemp("whole") / "checkpoint.npz")


def test_the_same_seed_gives_the_same_weights(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    assert_same_weights(run(digits, tmp_path / "again.npz"), whole_run)


@pytest.mark.parametrize("variant", ["modern", "classic"])
def test_normalisations_fold_into_the_network_that_is_deployed(
    digits: Dataset, variant: Variant
) -> None:
    from lenet_edge.train import models

    rng = np.random.default_rng(0)
    trained = models.build_normalized(variant, 10)
    for variable in trained.weights:
        drawn = rng.uniform(0.5, 1.5, variable.shape)
        variable.assign(drawn if "norm" in variable.name else 0.1 * (drawn - 1))
    plain = models.build(variant, 10)
    models.set_weights(plain, models.deployable_weights(trained))
    expected, got = (
        models.KerasPredictor("", model).predict(digits.train.images[:50])
        for model in (trained, plain)
    )
    np.testing.assert_allclose(
        got, expected - expected.mean(axis=1, keepdims=True), rtol=1e-3, atol=1e-4
    )
    np.testing.assert_allclose(got.mean(axis=1), 0, atol=1e-4)


def test_tuning_goes_on_from_a_network_and_keeps_most_of_it(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gentle = replace(RECIPE, float_phase=Phase("float", 1, 1e-5), qat_phase=Phase("qat", 1, 1e-5))
    monkeypatch.setitem(PRESETS, "tune", gentle)
    request = TrainingRequest("modern", "tune", 1, False, whole_run)
    tuned = train_model(digits, request, tmp_path / "checkpoint.npz")
    for name, value in whole_run.float_weights.items():
        np.testing.assert_allclose(tuned.float_weights[name], value, atol=0.01)
    assert tuned.provenance["start"] is not None


def test_tuning_a_network_of_another_kind_is_refused(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    request = TrainingRequest("classic", "tune", 1, False, whole_run)
    with pytest.raises(ModelError, match=r"is modern .* wanted is classic"):
        train_model(digits, request, tmp_path / "checkpoint.npz")


class Teacher:
    """Takes everything for a 3, and is quite sure."""

    name = "teacher"

    def predict(self, images: Images) -> Logits:
        return np.tile(np.eye(10, dtype=np.float32)[3] * 2, (len(images), 1))

    def __enter__(self) -> "Teacher":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_what_teachers_say_is_part_of_a_digits_target_and_of_nothing_else(digits: Dataset) -> None:
    from lenet_edge.train.training import _Epochs

    recipe = replace(RECIPE, distillation=0.5)
    images, plain = _Epochs(digits.train, 10, recipe, 1).draw(0)
    same_images, taught = _Epochs(digits.train, 10, recipe, 1, [Teacher()]).draw(0)
    np.testing.assert_array_equal(same_images, images)
    opinion = softmax(Teacher().predict(images))
    changed = (taught != plain).any(axis=1)
    assert changed.sum() == len(digits.train)
    np.testing.assert_allclose(taught[changed], ((plain + opinion) / 2)[changed], rtol=1e-5)


def test_who_taught_is_kept_with_the_network(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    request = TrainingRequest("modern", "quick", 1, False, teachers=(whole_run,))
    taught = train_model(digits, request, tmp_path / "checkpoint.npz")
    assert len(taught.provenance["teachers"]) == 1
    assert not np.array_equal(
        taught.float_weights["c1/kernel"], whole_run.float_weights["c1/kernel"]
    )


def test_a_teacher_of_other_classes_is_refused(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    foreign = replace(whole_run, provenance={**whole_run.provenance, "labels": ["cat", "dog"]})
    request = TrainingRequest("modern", "quick", 1, False, teachers=(foreign,))
    with pytest.raises(ModelError, match=r"teacher has the labels cat,dog"):
        train_model(digits, request, tmp_path / "checkpoint.npz")


def test_what_is_drawn_of_digits_is_left_out_of_other_data() -> None:
    recipe = PRESETS["full"].for_labels(("shirt", "bag"))
    assert (recipe.allographs, recipe.nondigits, recipe.augmentation.habits) == (0, 0, 0)
    assert PRESETS["full"].for_labels(tuple("0123456789")) == PRESETS["full"]


def test_the_length_of_training_can_be_chosen(digits: Dataset, tmp_path: Path) -> None:
    request = TrainingRequest("modern", "quick", 1, False, epochs=1)
    trained = train_model(digits, request, tmp_path / "checkpoint.npz")
    assert [epoch.phase for epoch in trained.history] == ["float", "qat", "qat"]
    assert trained.provenance["recipe"]["float_phase"]["epochs"] == 1


def test_another_seed_gives_other_weights(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    other = run(digits, tmp_path / "other.npz", seed=2)
    assert not np.array_equal(
        other.float_weights["c1/kernel"], whole_run.float_weights["c1/kernel"]
    )


@pytest.mark.parametrize("finished", [1, 2, 3])
def test_stopped_and_resumed_is_the_same_as_never_stopped(
    digits: Dataset,
    whole_run: TrainedModel,
    tmp_path: Path,
    finished: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from lenet_edge.train import training

    checkpoint = tmp_path / "checkpoint.npz"
    draw = training._Epochs.draw

    def stop_in_the_middle(self: Any, epoch: int) -> Any:
        if epoch == finished:
            raise KeyboardInterrupt
        return draw(self, epoch)

    with monkeypatch.context() as patch:
        patch.setattr(training._Epochs, "draw", stop_in_the_middle)
        with pytest.raises(KeyboardInterrupt):
            run(digits, checkpoint)
    resumed = run(digits, checkpoint, resume=True)
    assert_same_weights(resumed, whole_run)
    assert [epoch.validation_loss for epoch in resumed.history] == [
        epoch.validation_loss for epoch in whole_run.history
    ]


def test_a_checkpoint_of_other_options_is_not_continued(digits: Dataset, tmp_path: Path) -> None:
    run(digits, tmp_path / "checkpoint.npz")
    with pytest.raises(ModelError, match="another seed"):
        run(digits, tmp_path / "checkpoint.npz", seed=2, resume=True)


def test_a_damaged_checkpoint_is_one_clear_error(digits: Dataset, tmp_path: Path) -> None:
    checkpoint = tmp_path / "checkpoint.npz"
    checkpoint.write_bytes(b"PK\x03\x04 but no more")
    with pytest.raises(ModelError, match=r"checkpoint\.npz is damaged"):
        run(digits, checkpoint, resume=True)


class Untouchable:
    """Stands for the test images: any use of them fails."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"training looked at the test set's {name}")

    def __getitem__(self, key: Any) -> Any:
        raise AssertionError("training looked at the test set")

    def __len__(self) -> int:
        return 0


def test_training_never_looks_at_the_test_set(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    blind = replace(digits, test=Split(Untouchable(), Untouchable()))  # type: ignore[arg-type]
    assert_same_weights(run(blind, tmp_path / "blind.npz"), whole_run)


def test_each_phase_keeps_the_epoch_that_validation_chose(
    digits: Dataset, whole_run: TrainedModel
) -> None:
    from lenet_edge.train.models import KerasPredictor, float_model, qat_model

    for phase, model in (("float", float_model(whole_run)), ("qat", qat_model(whole_run))):
        losses = [e.validation_loss for e in whole_run.history if e.phase == phase]
        best = whole_run.best(phase)
        assert best.validation_loss == min(losses)
        classes = KerasPredictor(phase, model).predict(digits.validation.images).argmax(axis=1)
        measured = float(np.mean(classes == digits.validation.labels))
        assert measured == pytest.approx(best.validation_accuracy, abs=1e-6)


def test_a_trained_model_is_read_back_as_it_was(whole_run: TrainedModel, tmp_path: Path) -> None:
    whole_run.save(tmp_path / "model.npz")
    again = TrainedModel.load(tmp_path / "model.npz")
    assert_same_weights(again, whole_run)
    assert again.history == whole_run.history
    assert again.to_bytes() == whole_run.to_bytes()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_killed_command_leaves_what_resume_needs(tmp_path: Path, how: signal.Signals) -> None:
    out = tmp_path / "model.npz"
    checkpoint = tmp_path / "model.checkpoint.npz"
    command = [sys.executable, "-m", "lenet_edge", "train", "--data", "digits", "--out", str(out)]
    # Children of a background shell start with Ctrl-C switched off.
    listening = ["env", "--default-signal=INT", *command]
    process = subprocess.Popen(listening, stderr=subprocess.PIPE, text=True)
    while not checkpoint.exists():
        assert process.poll() is None, "it ended before its first checkpoint"
        time.sleep(0.05)
    os.kill(process.pid, how)
    _, errors = process.communicate()
    assert process.returncode == (-9 if how == signal.SIGKILL else 130)
    assert not out.exists()
    if how != signal.SIGKILL:
        assert "--resume" in errors.splitlines()[-1]
        return
    resumed = run_cli(*command[3:], "--resume", "--json")
    assert resumed.returncode == 0, resumed.stderr
    assert out.exists()
    assert not checkpoint.exists()
