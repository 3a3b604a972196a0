"""The data of an epoch: repeatable by seed and number, complete, and in random order."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from lenet_edge.data.augmentation import Augmentation
from lenet_edge.data.datasets import Split, load_dataset
from lenet_edge.network.evaluation import softmax
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.train import epoch_data
from lenet_edge.train.epoch_data import EpochData, Targets
from lenet_edge.train.recipes import Phase, Recipe
from tests.needs import needs

pytestmark = needs("sklearn")

RECIPE = Recipe(Phase("float", 2, 3e-3), Phase("qat", 2, 1e-3), allographs=0.1, nondigits=0.1)


@pytest.fixture(scope="module")
def digits() -> Split:
    whole = load_dataset("digits").train
    return Split(whole.images[:300], whole.labels[:300])


@pytest.fixture(autouse=True)
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epoch_data, "IMAGES_PER_EPOCH", 1)


def test_an_epoch_depends_on_the_seed_and_on_its_number_and_on_nothing_else(
    digits: Split,
) -> None:
    # Nothing is drawn once for all epochs, which would make the seeds differ as well.
    recipe = replace(RECIPE, allographs=0.0, nondigits=0.0)

    def epoch(seed: int, number: int) -> Images:
        return EpochData(digits, 10, recipe, seed).draw(number)[0]

    np.testing.assert_array_equal(epoch(1, 0), epoch(1, 0))
    assert (epoch(1, 0) != epoch(2, 0)).any()
    assert (epoch(1, 0) != epoch(1, 1)).any()


STILL = Augmentation(rotation=0, scale=0, shear=0, shift=0)


def drawn_epoch(
    digits: Split, number: int = 0, classes: int = 10, **facts: Any
) -> tuple[Images, Targets]:
    """Return an epoch of 300 digits that are not distorted, and of drawn images."""
    recipe = replace(
        RECIPE, **{"allographs": 0.0, "nondigits": 0.0, "augmentation": STILL, **facts}
    )
    return EpochData(digits, classes, recipe, 1).draw(number)


def test_an_epoch_has_every_digit_with_its_class_in_another_order(digits: Split) -> None:
    images, targets = drawn_epoch(digits)
    assert images.shape == (300, 28, 28)
    assert targets.dtype == np.float32
    found = sorted(
        (image.tobytes(), row.tolist()) for image, row in zip(images, targets, strict=True)
    )
    one_hot = np.eye(10, dtype=np.float32)[digits.labels]
    assert found == sorted(
        (image.tobytes(), row.tolist()) for image, row in zip(digits.images, one_hot, strict=True)
    )
    assert (images != digits.images).any()


@pytest.mark.parametrize(("per_epoch", "repeats"), [(1, 1), (300, 1), (301, 2), (900, 3)])
def test_a_small_split_is_repeated_within_an_epoch(
    digits: Split, monkeypatch: pytest.MonkeyPatch, per_epoch: int, repeats: int
) -> None:
    monkeypatch.setattr(epoch_data, "IMAGES_PER_EPOCH", per_epoch)
    images, targets = drawn_epoch(digits, nondigits=0.1)
    assert len(images) == len(targets) == 330 * repeats
    is_digit = targets.max(axis=1) == 1
    assert is_digit.sum() == 300 * repeats
    counts = np.bincount(targets[is_digit].argmax(axis=1), minlength=10)
    assert counts.tolist() == (repeats * np.bincount(digits.labels, minlength=10)).tolist()


@pytest.mark.parametrize(
    ("kind", "highest", "count"),
    [("allographs", 1.0, 30), ("nondigits", 0.1, 30), ("lookalikes", 0.55, 30)],
)
def test_drawn_images_have_their_share_and_their_target(
    digits: Split, kind: str, highest: float, count: int
) -> None:
    images, targets = drawn_epoch(digits, **{kind: 0.1})
    assert len(images) == 300 + count
    peak = targets.max(axis=1)
    assert np.isclose(peak, highest).sum() == (330 if kind == "allographs" else count)
    assert np.allclose(targets.sum(axis=1), 1)


def test_drawn_images_are_enough_for_four_epochs_and_are_limited(
    digits: Split, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = replace(RECIPE, allographs=0.1, nondigits=0.2, lookalikes=0.05)

    def sizes() -> list[int]:
        epochs = EpochData(digits, 10, recipe, 1)
        return [len(images) for _, images, _ in epochs._drawn]

    assert sizes() == [120, 240, 60]
    monkeypatch.setattr(epoch_data, "MAX_DRAWN_IMAGES", 100)
    assert sizes() == [100, 100, 60]


def test_drawn_images_are_distorted_as_digits_are(digits: Split) -> None:
    still, targets = drawn_epoch(digits, nondigits=0.5)
    is_drawn = np.isclose(targets.max(axis=1), 0.1)
    assert is_drawn.sum() == 150
    pool = {
        image.tobytes()
        for image in EpochData(
            digits, 10, replace(RECIPE, allographs=0.0, nondigits=0.5, augmentation=STILL), 1
        )._drawn[1][1]
    }
    assert all(image.tobytes() in pool for image in still[is_drawn])
    moved, targets = drawn_epoch(digits, nondigits=0.5, augmentation=Augmentation(0, 0, 0, 3.0))
    is_drawn = np.isclose(targets.max(axis=1), 0.1)
    assert sum(image.tobytes() in pool for image in moved[is_drawn]) < 20


def test_gentle_epochs_are_only_turned_scaled_slanted_and_shifted(digits: Split) -> None:
    faded = Augmentation(0, 0, 0, 0, uneven=1.0, contrast=1.0)
    recipe = replace(RECIPE, allographs=0.0, nondigits=0.0, augmentation=faded)
    recipe = replace(recipe, gentle_share=0.5, gentle_qat_share=1.0)
    epochs, plain = (
        EpochData(digits, 10, each, 1)
        for each in (recipe, replace(recipe, augmentation=Augmentation()))
    )
    assert (epochs.draw(0)[0] != plain.draw(0)[0]).any()
    for gentle in (1, 2, 3):  # The last float epoch, and those of quantisation-aware training.
        np.testing.assert_array_equal(epochs.draw(gentle)[0], plain.draw(gentle)[0])


def test_a_share_of_the_images_of_a_gentle_epoch_is_distorted_as_in_the_others(
    digits: Split, monkeypatch: pytest.MonkeyPatch
) -> None:
    rough = Augmentation(elastic=0.6, habits=0.2)

    def mark(augmentation: Augmentation, images: Images, labels: Any, rng: Any) -> Images:
        assert labels is None or len(labels) == len(images)
        return np.full_like(images, 200 if augmentation == rough else 100)

    monkeypatch.setattr(Augmentation, "apply", mark)
    recipe = replace(RECIPE, augmentation=rough, gentle_share=0.5, rough_share=0.3)
    before, gentle = (EpochData(digits, 10, recipe, 1).draw(epoch)[0] for epoch in (0, 1))
    assert (before == 200).all()
    assert 0.22 < (gentle == 200).mean() < 0.38
    assert (gentle[gentle != 200] == 100).all()


def test_epochs_come_in_order_and_are_those_that_are_drawn_alone(digits: Split) -> None:
    epochs = EpochData(digits, 10, RECIPE, 1)
    fetched = list(epochs.prefetch(range(2, 5)))
    assert len(fetched) == 3
    for number, (images, targets) in zip(range(2, 5), fetched, strict=True):
        alone = epochs.draw(number)
        np.testing.assert_array_equal(images, alone[0])
        np.testing.assert_array_equal(targets, alone[1])
    assert list(epochs.prefetch(range(0))) == []


def test_another_seed_draws_other_images(digits: Split) -> None:
    one, same, other = (EpochData(digits, 10, RECIPE, seed)._drawn[1][1] for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, same)
    assert (one != other).any()


def test_some_images_of_a_pool_are_chosen_and_none_of_an_empty_one() -> None:
    rng = np.random.default_rng(0)
    chosen = epoch_data._choose(np.zeros((5, 28, 28), np.uint8), 99.6, rng)
    assert len(chosen) == 100
    assert set(chosen.tolist()) == set(range(5))
    assert len(epoch_data._choose(np.zeros((0, 28, 28), np.uint8), 10, rng)) == 0


class Teacher:
    """Takes everything for a 3, and is quite sure."""

    name = "teacher"

    def predict(self, images: Images) -> Logits:
        return np.tile(np.eye(10, dtype=np.float32)[3] * 2, (len(images), 1))

    def __enter__(self) -> "Teacher":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_only_the_targets_of_digits_contain_the_answers_of_teachers(digits: Split) -> None:
    recipe = replace(RECIPE, distillation=0.5)
    images, plain = EpochData(digits, 10, recipe, 1).draw(0)
    same_images, taught = EpochData(digits, 10, recipe, 1, [Teacher()]).draw(0)
    data = EpochData(digits, 10, recipe, 1)
    data.add_teacher(Teacher())
    np.testing.assert_array_equal(data.draw(0)[1], taught)
    np.testing.assert_array_equal(same_images, images)
    opinion = softmax(Teacher().predict(images))
    changed = (taught != plain).any(axis=1)
    assert changed.sum() == len(digits)
    np.testing.assert_allclose(taught[changed], ((plain + opinion) / 2)[changed], rtol=1e-5)
