"""Training: repeatable, resumable at any time, and without access to the test split."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.network.predictor import Predictor
from lenet_edge.pipeline.training_step import TrainingRequest, train_model
from lenet_edge.train.epoch_data import EpochData
from lenet_edge.train.models import KerasPredictor, models_to_convert
from lenet_edge.train.recipes import FEW_BITS_EPOCHS, PRESETS, TUNE, Phase, Recipe
from lenet_edge.train.trained_model import Epoch, TrainedModel
from lenet_edge.train.weight_bits import parse_bits
from tests.needs import needs

pytestmark = needs("train")


RECIPE = Recipe(Phase("float", 2, 3e-3), Phase("qat", 2, 1e-3), allographs=0.1, nondigits=0.1)


@pytest.fixture(scope="module")
def digits() -> Dataset:
    whole = load_dataset("digits")
    return replace(whole, train=Split(whole.train.images[:300], whole.train.labels[:300]))


@pytest.fixture(autouse=True)
def short_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PRESETS, "quick", RECIPE)
    monkeypatch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)


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
        patch.setattr("lenet_edge.train.epoch_data.IMAGES_PER_EPOCH", 1)
        return run(digits, tmp_path_factory.mktemp("whole") / "checkpoint.npz")


def test_the_same_seed_gives_the_same_weights(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    assert_same_weights(run(digits, tmp_path / "again.npz"), whole_run)


def test_another_seed_gives_other_weights(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    other = run(digits, tmp_path / "other.npz", seed=2)
    assert not np.array_equal(
        other.float_weights["c1/kernel"], whole_run.float_weights["c1/kernel"]
    )


@pytest.mark.parametrize("finished", [1, 2, 3])
def test_stopped_and_resumed_training_gives_the_same_weights(
    digits: Dataset,
    whole_run: TrainedModel,
    tmp_path: Path,
    finished: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checkpoint = tmp_path / "checkpoint.npz"
    draw = EpochData.draw

    def stop_in_the_middle(self: Any, epoch: int) -> Any:
        if epoch == finished:
            raise KeyboardInterrupt
        return draw(self, epoch)

    with monkeypatch.context() as patch:
        patch.setattr(EpochData, "draw", stop_in_the_middle)
        with pytest.raises(KeyboardInterrupt):
            run(digits, checkpoint)
    resumed = run(digits, checkpoint, resume=True)
    assert_same_weights(resumed, whole_run)
    assert [epoch.validation_loss for epoch in resumed.history] == [
        epoch.validation_loss for epoch in whole_run.history
    ]


def test_a_checkpoint_made_with_other_options_is_not_resumed(
    digits: Dataset, tmp_path: Path
) -> None:
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


def test_training_never_uses_the_test_split(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    blind = replace(digits, test=Split(Untouchable(), Untouchable()))  # type: ignore[arg-type]
    assert_same_weights(run(blind, tmp_path / "blind.npz"), whole_run)


def test_each_phase_keeps_the_epoch_with_the_lowest_validation_loss(
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


def test_each_phase_can_keep_its_last_epoch(
    digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lenet_edge.train.models import KerasPredictor, float_model

    # The first epoch is the best, and of another accuracy than the last.
    monkeypatch.setattr(Epoch, "score", property(lambda epoch: (-epoch.epoch, 0.0)))
    recipe = replace(RECIPE, float_phase=Phase("float", 3, 3e-3), keep_last=True)
    monkeypatch.setitem(PRESETS, "quick", recipe)
    trained = run(digits, tmp_path / "checkpoint.npz")
    first, _, last = (epoch for epoch in trained.history if epoch.phase == "float")
    assert first.validation_accuracy != last.validation_accuracy
    classes = KerasPredictor("float", float_model(trained)).predict(digits.validation.images)
    measured = float(np.mean(classes.argmax(axis=1) == digits.validation.labels))
    assert measured == pytest.approx(last.validation_accuracy, abs=1e-6)


def test_chunks_are_all_images_in_order() -> None:
    images = np.arange(7 * 28 * 28, dtype=np.int64).reshape(7, 28, 28).astype(np.uint8)
    from lenet_edge.train.training import _chunks

    parts = list(_chunks(images, 3))
    assert [len(part) for part in parts] == [3, 3, 1]
    np.testing.assert_array_equal(np.concatenate(parts), images)


def test_the_float_network_teaches_the_quantised_one(
    digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = []

    def record(data: EpochData, teacher: Predictor) -> None:
        answers.append(teacher.predict(digits.validation.images))

    monkeypatch.setattr(EpochData, "add_teacher", record)
    trained = run(digits, tmp_path / "checkpoint.npz")
    network, _ = models_to_convert(trained)
    expected = KerasPredictor("float", network).predict(digits.validation.images)
    np.testing.assert_allclose(answers, [expected], rtol=1e-4, atol=1e-4)


def test_where_logits_are_copied_the_quantised_network_follows_the_float_one(
    digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = digits.validation.images

    def distance(recipe: Recipe, name: str) -> float:
        monkeypatch.setitem(PRESETS, "quick", recipe)
        network, quantised = models_to_convert(run(digits, tmp_path / name))
        apart = KerasPredictor("float", network).predict(images)
        apart = apart - KerasPredictor("int8", quantised).predict(images)
        return float(np.sqrt(np.mean(apart**2)))

    taught, copied = (
        distance(replace(RECIPE, copy_logits=each), str(each)) for each in (False, True)
    )
    assert copied < 0.7 * taught


def test_where_logits_are_copied_the_epoch_that_copies_best_is_kept(
    digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PRESETS, "quick", replace(RECIPE, copy_logits=True))
    trained = run(digits, tmp_path / "checkpoint.npz")
    network, quantised = models_to_convert(trained)
    images = digits.validation.images
    apart = KerasPredictor("float", network).predict(images)
    apart = apart - KerasPredictor("int8", quantised).predict(images)
    epochs = [epoch for epoch in trained.history if epoch.phase == "qat"]
    assert trained.best("qat") == min(epochs, key=lambda epoch: epoch.validation_loss)
    assert trained.best("qat").validation_loss == pytest.approx(np.mean(apart**2), rel=0.02)


@pytest.fixture
def short_few_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FEW_BITS_EPOCHS, "quick", 1)
    monkeypatch.setitem(FEW_BITS_EPOCHS, TUNE, 2)


def values_of(trained: TrainedModel, layer: str) -> set[float]:
    """Return the weights of a layer in units of its scale."""
    weights = trained.qat_weights
    units = weights[f"{layer}/kernel"] * 127 / weights[f"{layer}/kernel_max"]
    return set(units.round(3).ravel().tolist())


@pytest.mark.usefixtures("short_few_bits")
def test_a_new_network_gets_few_bits_after_its_float_phase(digits: Dataset, tmp_path: Path) -> None:
    request = TrainingRequest("modern", "quick", 1, resume=False, bits=parse_bits("4,F5=ternary"))
    trained = train_model(digits, request, tmp_path / "checkpoint.npz")
    assert [epoch.phase for epoch in trained.history] == ["float", "float", "qat"]
    assert trained.provenance["bits"]["F5"] == "ternary"
    assert values_of(trained, "f5") <= {-1, 0, 1}
    assert values_of(trained, "f6") <= set(range(-8, 8))
    assert len(values_of(trained, "c1")) > 16


@pytest.mark.usefixtures("short_few_bits")
def test_a_network_for_the_same_data_keeps_its_float_weights(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path
) -> None:
    request = TrainingRequest("modern", TUNE, 1, resume=False, start=whole_run, bits={"f5": "4"})
    trained = train_model(digits, request, tmp_path / "checkpoint.npz")
    assert [epoch.phase for epoch in trained.history] == ["float", "float", "qat", "qat"]
    assert trained.history[:2] == whole_run.history[:2]
    for name, value in whole_run.float_weights.items():
        np.testing.assert_array_equal(trained.float_weights[name], value)
    other = replace(digits, hashes={"train": "others"})
    longer = train_model(other, request, tmp_path / "other.npz")
    assert [epoch.phase for epoch in longer.history].count("float") == PRESETS[TUNE].phases[
        0
    ].epochs


@pytest.mark.usefixtures("short_few_bits")
def test_few_bits_resume_after_an_interruption(
    digits: Dataset, whole_run: TrainedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def few(checkpoint: Path, *, resume: bool) -> TrainedModel:
        bits = {"f5": "ternary"}
        request = TrainingRequest("modern", TUNE, 1, resume, start=whole_run, bits=bits)
        return train_model(digits, request, checkpoint)

    draw = EpochData.draw

    def stop_in_the_middle(self: Any, epoch: int) -> Any:
        if epoch == 3:
            raise KeyboardInterrupt
        return draw(self, epoch)

    with monkeypatch.context() as patch:
        patch.setattr(EpochData, "draw", stop_in_the_middle)
        with pytest.raises(KeyboardInterrupt):
            few(tmp_path / "stopped.npz", resume=False)
    resumed = few(tmp_path / "stopped.npz", resume=True)
    assert_same_weights(resumed, few(tmp_path / "whole.npz", resume=False))
