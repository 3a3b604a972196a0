"""The presets, and how a recipe is adapted to data and options."""

import json
from dataclasses import replace

import pytest

from lenet_edge.data.augmentation import Augmentation
from lenet_edge.data.picture_layout import CELL_LAYOUT, PictureLayout
from lenet_edge.train.recipes import OTHER_HANDS, PRESETS, TUNE


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
def test_a_recipe_is_stored_as_json(preset: str) -> None:
    stored = json.loads(json.dumps(PRESETS[preset].to_json()))
    assert stored["float_phase"]["epochs"] == PRESETS[preset].float_phase.epochs
    assert set(stored["augmentation"]) >= {"rotation", "elastic", "habits"}


def test_only_the_float_phase_gets_another_number_of_epochs() -> None:
    recipe = PRESETS["quick"].with_epochs(3)
    assert recipe.float_phase.epochs == 3
    assert recipe.qat_phase == PRESETS["quick"].qat_phase


def test_tuning_is_gentler_than_training() -> None:
    assert TUNE in PRESETS
    for number, phase in enumerate(PRESETS[TUNE].phases):
        assert phase.learning_rate <= PRESETS["quick"].phases[number].learning_rate


@pytest.mark.parametrize(
    ("epochs", "share", "full"), [(6, 0.3, 4), (6, 0.0, 8), (100, 0.15, 85), (1, 0.15, 1)]
)
def test_the_last_float_epochs_and_all_quantised_ones_are_gentle(
    epochs: int, share: float, full: int
) -> None:
    recipe = replace(PRESETS["tune"].with_epochs(epochs), gentle_share=share)
    used = [recipe.augmentation_of(epoch) for epoch in range(epochs + 2)]
    assert used == [OTHER_HANDS] * full + [Augmentation()] * (epochs + 2 - full)
