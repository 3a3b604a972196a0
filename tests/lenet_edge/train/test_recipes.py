"""The presets, and how a recipe is adapted to data and options."""

import json
from dataclasses import replace

import pytest

from lenet_edge.data.augmentation import Augmentation
from lenet_edge.data.picture_layout import CELL_LAYOUT, PictureLayout
from lenet_edge.train.recipes import CONTINUING, FINISH, OTHER_HANDS, PRESETS, Phase


def test_other_classes_than_digits_get_no_drawn_images() -> None:
    recipe = PRESETS["full"].for_labels(("shirt", "bag"))
    assert (recipe.allographs, recipe.nondigits, recipe.augmentation.habits) == (0, 0, 0)
    assert PRESETS["full"].for_labels(tuple("0123456789")) == PRESETS["full"]


def test_whole_pictures_keep_their_strokes_and_get_no_black_edges() -> None:
    digits, scenes = tuple("0123456789"), PictureLayout("none")
    recipe = PRESETS["full"].for_labels(digits, scenes)
    assert (recipe.allographs, recipe.augmentation.strokes) == (0, 0)
    assert recipe.augmentation.continue_edges
    assert not PRESETS["full"].for_labels(("a", "b")).augmentation.continue_edges


def test_cells_come_distorted_and_are_hardly_moved() -> None:
    recipe = PRESETS["full"].for_labels(tuple("0123456789"), CELL_LAYOUT)
    assert recipe == PRESETS["full"].for_cells()
    assert (recipe.allographs, recipe.augmentation.habits, recipe.augmentation.elastic) == (0, 0, 0)
    assert recipe.nondigits > 0
    assert recipe.copy_logits


@pytest.mark.parametrize("preset", PRESETS)
def test_of_few_images_the_quantised_network_learns_the_logits_only(preset: str) -> None:
    recipe = PRESETS[preset]
    assert not recipe.copy_logits
    assert recipe.for_few_images() == replace(recipe, copy_logits=True)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_recipe_is_stored_as_json(preset: str) -> None:
    stored = json.loads(json.dumps(PRESETS[preset].to_json()))
    assert stored["float_phase"]["epochs"] == PRESETS[preset].float_phase.epochs
    assert set(stored["augmentation"]) >= {"rotation", "elastic", "habits"}


def test_only_the_float_phase_gets_another_number_of_epochs() -> None:
    recipe = PRESETS["quick"].with_epochs(3)
    assert recipe.float_phase.epochs == 3
    assert recipe.qat_phase == PRESETS["quick"].qat_phase


@pytest.mark.parametrize("preset", CONTINUING)
def test_continuing_is_gentler_than_training(preset: str) -> None:
    for number, phase in enumerate(PRESETS[preset].phases):
        assert phase.learning_rate <= PRESETS["quick"].phases[number].learning_rate


@pytest.mark.parametrize(
    ("epochs", "share", "gentle"), [(6, 0.3, 2), (6, 0.0, 0), (100, 0.15, 15), (1, 0.15, 0)]
)
@pytest.mark.parametrize(("qat_share", "qat_gentle"), [(0.0, 0), (0.5, 1), (1.0, 2)])
def test_the_last_epochs_of_each_phase_are_gentle(
    epochs: int, share: float, gentle: int, qat_share: float, qat_gentle: int
) -> None:
    recipe = replace(
        PRESETS["tune"].with_epochs(epochs), gentle_share=share, gentle_qat_share=qat_share
    )
    used = [recipe.augmentation_of(epoch) for epoch in range(epochs + 2)]
    assert used == [
        *[OTHER_HANDS] * (epochs - gentle),
        *[Augmentation()] * gentle,
        *[OTHER_HANDS] * (2 - qat_gentle),
        *[Augmentation()] * qat_gentle,
    ]


def test_gentle_epochs_move_images_as_the_others_do() -> None:
    recipe = PRESETS[FINISH].with_changes(
        {"augmentation.sharp": False, "augmentation.continue_edges": True}
    )
    last = recipe.augmentation_of(recipe.float_phase.epochs - 1)
    assert last == Augmentation(sharp=False, continue_edges=True)


def test_few_bits_take_more_quantised_epochs_and_leave_the_float_phase() -> None:
    recipe = PRESETS["full"].for_few_bits("full")
    assert recipe.float_phase == PRESETS["full"].float_phase
    assert recipe.qat_phase.epochs > PRESETS["full"].qat_phase.epochs
    assert 0 < recipe.gentle_qat_share < 1


def test_a_network_whose_float_phase_is_over_has_only_quantised_epochs_left() -> None:
    recipe = PRESETS["tune"].for_few_bits("tune").after(Phase("float", 200, 6e-3))
    assert recipe.float_phase.epochs == 200
    assert recipe.augmentation_of(200) == OTHER_HANDS
    assert recipe.augmentation_of(200 + recipe.qat_phase.epochs - 1) == Augmentation()


def test_finishing_draws_forms_and_more_non_digits_and_ends_gently_with_most_images() -> None:
    recipe = PRESETS[FINISH]
    assert recipe.allographs > 0
    assert recipe.nondigits > PRESETS["full"].nondigits
    epochs = sum(phase.epochs for phase in recipe.phases)
    gentle = [recipe.augmentation_of(epoch) == Augmentation() for epoch in range(epochs)]
    assert gentle == [False] * 18 + [True] * 16
    assert 0 < recipe.rough_share < 0.5
