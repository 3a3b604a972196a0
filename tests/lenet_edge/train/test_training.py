"""Training: repeatable, resumable at any time, and without access to the test split."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.data.augmentation import Augmentation
from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.network.evaluation import softmax
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.pipeline.training_step import TrainingRequest, train_model
from lenet_edge.train.archive import pack_arrays
from lenet_edge.train.recipes import PRESETS, Phase, Recipe
from lenet_edge.train.trained_model import Epoch, TrainedModel
from tests.needs import require

require("train")

from lenet_edge.train import training
from lenet_edge.train.training import Targets

RECIPE = Recipe(Phase("float", 2, 3e-3), Phase("qat", 2, 1e-3), allographs=0.1, nondigits=0.1)


@pytest.fixture(scope="module")
def digits() -> Dataset:
    whole = load_dataset("digits")
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


class Teacher:
    """Takes everything for a 3, and is quite sure."""

    name = "teacher"

    def predict(self, images: Images) -> Logits:
        return np.tile(np.eye(10, dtype=np.float32)[3] * 2, (len(images), 1))

    def __enter__(self) -> "Teacher":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_only_the_targets_of_digits_contain_the_answers_of_teachers(digits: Dataset) -> None:
    recipe = replace(RECIPE, distillation=0.5)
    images, plain = training._Epochs(digits.train, 10, recipe, 1).draw(0)
    same_images, taught = training._Epochs(digits.train, 10, recipe, 1, [Teacher()]).draw(0)
    np.testing.assert_array_equal(same_images, images)
    opinion = softmax(Teacher().predict(images))
    changed = (taught != plain).any(axis=1)
    assert changed.sum() == len(digits.train)
    np.testing.assert_allclose(taught[changed], ((plain + opinion) / 2)[changed], rtol=1e-5)


def test_an_epoch_depends_on_the_seed_and_on_its_number_and_on_nothing_else(
    digits: Dataset,
) -> None:
    # Nothing is drawn once for all epochs, which would make the seeds differ as well.
    recipe = replace(RECIPE, allographs=0.0, nondigits=0.0)

    def epoch(seed: int, number: int) -> Images:
        return training._Epochs(digits.train, 10, recipe, seed).draw(number)[0]

    np.testing.assert_array_equal(epoch(1, 0), epoch(1, 0))
    assert (epoch(1, 0) != epoch(2, 0)).any()
    assert (epoch(1, 0) != epoch(1, 1)).any()


STILL = Augmentation(rotation=0, scale=0, shear=0, shift=0)


def drawn_epoch(
    digits: Dataset, number: int = 0, classes: int = 10, **facts: Any
) -> tuple[Images, Targets]:
    """Return an epoch of 300 digits that are not distorted, and of drawn images."""
    recipe = replace(
        RECIPE, **{"allographs": 0.0, "nondigits": 0.0, "augmentation": STILL, **facts}
    )
    return training._Epochs(digits.train, classes, recipe, 1).draw(number)


def test_an_epoch_has_every_digit_with_its_class_in_another_order(digits: Dataset) -> None:
    images, targets = drawn_epoch(digits)
    assert images.shape == (300, 28, 28)
    assert targets.dtype == np.float32
    found = sorted(
        (image.tobytes(), row.tolist()) for image, row in zip(images, targets, strict=True)
    )
    one_hot = np.eye(10, dtype=np.float32)[digits.train.labels]
    assert found == sorted(
        (image.tobytes(), row.tolist())
        for image, row in zip(digits.train.images, one_hot, strict=True)
    )
    assert (images != digits.train.images).any()


@pytest.mark.parametrize(("per_epoch", "repeats"), [(1, 1), (300, 1), (301, 2), (900, 3)])
def test_a_small_split_is_repeated_within_an_epoch(
    digits: Dataset, monkeypatch: pytest.MonkeyPatch, per_epoch: int, repeats: int
) -> None:
    monkeypatch.setattr(training, "IMAGES_PER_EPOCH", per_epoch)
    images, targets = drawn_epoch(digits, nondigits=0.1)
    assert len(images) == len(targets) == 330 * repeats
    is_digit = targets.max(axis=1) == 1
    assert is_digit.sum() == 300 * repeats
    counts = np.bincount(targets[is_digit].argmax(axis=1), minlength=10)
    assert counts.tolist() == (repeats * np.bincount(digits.train.labels, minlength=10)).tolist()


@pytest.mark.parametrize(
    ("kind", "highest", "count"),
    [("allographs", 1.0, 30), ("nondigits", 0.1, 30), ("lookalikes", 0.55, 30)],
)
def test_drawn_images_have_their_share_and_their_target(
    digits: Dataset, kind: str, highest: float, count: int
) -> None:
    images, targets = drawn_epoch(digits, **{kind: 0.1})
    assert len(images) == 300 + count
    peak = targets.max(axis=1)
    assert np.isclose(peak, highest).sum() == (330 if kind == "allographs" else count)
    assert np.allclose(targets.sum(axis=1), 1)


def test_drawn_images_are_enough_for_four_epochs_and_are_limited(
    digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = replace(RECIPE, allographs=0.1, nondigits=0.2, lookalikes=0.05)

    def sizes() -> list[int]:
        epochs = training._Epochs(digits.train, 10, recipe, 1)
        return [len(images) for _, images, _ in epochs._drawn]

    assert sizes() == [120, 240, 60]
    monkeypatch.setattr(training, "MAX_DRAWN_IMAGES", 100)
    assert sizes() == [100, 100, 60]


def test_drawn_images_are_distorted_as_digits_are(digits: Dataset) -> None:
    still, targets = drawn_epoch(digits, nondigits=0.5)
    is_drawn = np.isclose(targets.max(axis=1), 0.1)
    assert is_drawn.sum() == 150
    pool = {
        image.tobytes()
        for image in training._Epochs(
            digits.train, 10, replace(RECIPE, allographs=0.0, nondigits=0.5, augmentation=STILL), 1
        )._drawn[1][1]
    }
    assert all(image.tobytes() in pool for image in still[is_drawn])
    moved, targets = drawn_epoch(digits, nondigits=0.5, augmentation=Augmentation(0, 0, 0, 3.0))
    is_drawn = np.isclose(targets.max(axis=1), 0.1)
    assert sum(image.tobytes() in pool for image in moved[is_drawn]) < 20


def test_epochs_come_in_order_and_are_those_that_are_drawn_alone(digits: Dataset) -> None:
    epochs = training._Epochs(digits.train, 10, RECIPE, 1)
    fetched = list(epochs.prefetch(range(2, 5)))
    assert len(fetched) == 3
    for number, (images, targets) in zip(range(2, 5), fetched, strict=True):
        alone = epochs.draw(number)
        np.testing.assert_array_equal(images, alone[0])
        np.testing.assert_array_equal(targets, alone[1])
    assert list(epochs.prefetch(range(0))) == []


def test_another_seed_draws_other_images(digits: Dataset) -> None:
    one, same, other = (
        training._Epochs(digits.train, 10, RECIPE, seed)._drawn[1][1] for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(one, same)
    assert (one != other).any()


def test_some_images_of_a_pool_are_chosen_and_none_of_an_empty_one() -> None:
    rng = np.random.default_rng(0)
    chosen = training._choose(np.zeros((5, 28, 28), np.uint8), 99.6, rng)
    assert len(chosen) == 100
    assert set(chosen.tolist()) == set(range(5))
    assert len(training._choose(np.zeros((0, 28, 28), np.uint8), 10, rng)) == 0


def test_chunks_are_all_images_in_order() -> None:
    images = np.arange(7 * 28 * 28, dtype=np.int64).reshape(7, 28, 28).astype(np.uint8)
    parts = list(training._chunks(images, 3))
    assert [len(part) for part in parts] == [3, 3, 1]
    np.testing.assert_array_equal(np.concatenate(parts), images)


PROVENANCE = {"seed": 1, "labels": ["a"], "recipe": {"x": 1}}


def checkpoint_state() -> training._State:
    weights = {"c1/kernel": np.ones(3, np.float32), "c1/bias": np.zeros(2, np.float32)}
    return training._State(
        [Epoch("float", 0, 1e-3, 0.5, 0.9, 0.4, 0.8, 1.0), Epoch("qat", 0, 1, 1, 1, 1, 1, 1)],
        [np.arange(i, dtype=np.float32) for i in range(12)],
        {"float": weights, "qat": {"f5/kernel": np.array([7], np.int64)}},
    )


def test_a_checkpoint_is_the_same_after_reading(tmp_path: Path) -> None:
    path, state = tmp_path / "checkpoint.npz", checkpoint_state()
    training._save(path, PROVENANCE, state)
    read = training._load(path, PROVENANCE)
    assert read.history == state.history
    assert len(read.variables) == 12
    for mine, other in zip(read.variables, state.variables, strict=True):
        np.testing.assert_array_equal(mine, other)
    assert {phase: list(weights) for phase, weights in read.best.items()} == {
        "float": ["c1/bias", "c1/kernel"],
        "qat": ["f5/kernel"],
    }
    for phase, weights in state.best.items():
        for name, values in weights.items():
            np.testing.assert_array_equal(read.best[phase][name], values)


def test_a_checkpoint_names_what_was_different(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.npz"
    training._save(path, PROVENANCE, checkpoint_state())
    for changes, named in (
        ({"seed": 2}, "another seed;"),
        ({"seed": 2, "labels": ["b"]}, "another seed and labels;"),
        ({"new": 1}, "another new;"),
    ):
        with pytest.raises(ModelError, match=named):
            training._load(path, {**PROVENANCE, **changes})
    assert training._load(path, {"seed": 1}).history


@pytest.mark.parametrize(
    ("meta", "arrays", "message"),
    [
        ({"provenance": None}, {}, "no provenance"),
        ({"history": None}, {}, "history is not a list"),
        ({}, {"other/0": np.ones(1)}, "holds 'other/0'"),
        ({}, {"variables": np.ones(1)}, "holds 'variables'"),
        ({}, {"best/float": np.ones(1)}, "holds 'best/float'"),
        ({"history": [asdict(Epoch("qat", 0, 1, 1, 1, 1, 1, 1))]}, {}, "no weights of the phase"),
    ],
)
def test_a_checkpoint_that_lacks_something_is_refused(
    tmp_path: Path, meta: dict[str, Any], arrays: dict[str, Any], message: str
) -> None:
    path = tmp_path / "checkpoint.npz"
    path.write_bytes(pack_arrays({"provenance": PROVENANCE, "history": [], **meta}, arrays))
    with pytest.raises(ModelError, match=rf"checkpoint\.npz is damaged.*{message}.*start over"):
        training._load(path, PROVENANCE)


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
