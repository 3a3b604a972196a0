"""Augmentation: repeatable by seed, within bounds, and still the same digits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet_edge.data.augmentation import Augmentation
from lenet_edge.data.datasets import Split, load_dataset
from lenet_edge.data.pen_strokes import draw_glyph
from lenet_edge.network.predictor import Images
from tests.needs import require

EVERYTHING = Augmentation(
    elastic=0.6, strokes=0.5, contrast=0.5, uneven=0.5, resolution=0.5, habits=0.5
)
NOTHING = Augmentation(rotation=0, scale=0, shear=0, shift=0)


@pytest.fixture(scope="module")
def digits() -> Split:
    require("sklearn")
    return load_dataset("digits").train


def test_equal_seeds_give_equal_images(digits: Split) -> None:
    one, other = (
        EVERYTHING.apply(digits.images, digits.labels, np.random.default_rng(3)) for _ in range(2)
    )
    np.testing.assert_array_equal(one, other)
    third = EVERYTHING.apply(digits.images, digits.labels, np.random.default_rng(4))
    assert not np.array_equal(one, third)


def test_the_original_images_are_not_changed(digits: Split) -> None:
    before = digits.images.copy()
    EVERYTHING.apply(digits.images, digits.labels, np.random.default_rng(0))
    np.testing.assert_array_equal(digits.images, before)


def test_ranges_of_zero_change_nothing(digits: Split) -> None:
    out = NOTHING.apply(digits.images, digits.labels, np.random.default_rng(0))
    np.testing.assert_array_equal(out, digits.images)


def offsets(images):
    """How far the centre of mass of each image is from the middle, ``float[N, 2]``."""
    y, x = np.mgrid[:28, :28]
    weights = images / images.sum(axis=(1, 2), keepdims=True, dtype=float)
    return np.stack([(weights * x).sum((1, 2)), (weights * y).sum((1, 2))], axis=1) - 13.5


@pytest.mark.parametrize("axis", [0, 1])
def test_shifts_fill_their_range_in_every_direction(axis: int) -> None:
    dot = np.zeros((400, 28, 28), np.uint8)
    dot[:, 12:16, 12:16] = 255
    only_shift = Augmentation(rotation=0, scale=0, shear=0, shift=2)
    moved = offsets(only_shift.apply(dot, None, np.random.default_rng(0)))[:, axis]
    assert moved.min() < -1.9
    assert moved.max() > 1.9
    assert abs(moved.mean()) < 0.2


@given(shift=st.floats(0, 3), seed=st.integers(0, 100))
@settings(max_examples=20, deadline=None)
def test_a_shift_moves_the_centre_of_mass_by_no_more_than_its_range(
    shift: float, seed: int
) -> None:
    dot = np.zeros((50, 28, 28), np.uint8)
    dot[:, 12:16, 12:16] = 255
    only_shift = Augmentation(rotation=0, scale=0, shear=0, shift=shift)
    out = only_shift.apply(dot, np.zeros(50, np.uint8), np.random.default_rng(seed))
    assert np.abs(offsets(out)).max() <= shift + 0.1


def test_strokes_become_thinner_and_thicker(digits: Split) -> None:
    only = Augmentation(rotation=0, scale=0, shear=0, shift=0, strokes=1.0)
    out = only.apply(digits.images, digits.labels, np.random.default_rng(0))
    ratio = out.sum(axis=(1, 2)) / digits.images.sum(axis=(1, 2), dtype=float)
    assert ratio.min() < 0.9
    assert ratio.max() > 1.3


def test_uneven_ink_fades_in_patches_and_never_grows(digits: Split) -> None:
    only = Augmentation(rotation=0, scale=0, shear=0, shift=0, uneven=1.0)
    out = only.apply(digits.images, digits.labels, np.random.default_rng(0))
    assert (out <= digits.images).all()
    kept = out.sum(axis=(1, 2)) / digits.images.sum(axis=(1, 2), dtype=float)
    assert 0.6 < np.median(kept) < 0.95
    bright = digits.images == 255
    assert (out[bright] == 255).mean() > 0.3


def test_habits_change_only_their_digits_and_only_add_ink(digits: Split) -> None:
    only = Augmentation(rotation=0, scale=0, shear=0, shift=0, habits=1.0)
    out = only.apply(digits.images, digits.labels, np.random.default_rng(0))
    changed = (out != digits.images).any(axis=(1, 2))
    assert set(digits.labels[changed]) == {0, 1, 7}
    # Some of these 7s are crossed already, where a bar adds nothing.
    assert changed[digits.labels == 7].mean() > 0.8
    assert (out >= digits.images).all()


def test_an_image_without_ink_stays_empty() -> None:
    blank = np.zeros((3, 28, 28), np.uint8)
    out = EVERYTHING.apply(blank, np.array([0, 1, 7], np.uint8), np.random.default_rng(0))
    assert not out.any()


def variation_per_ink(images: Images) -> float:
    """Return the sum of all differences between neighbouring pixels, over the sum of the pixels."""
    levels = np.pad(images.astype(np.float64), ((0, 0), (1, 1), (1, 1)))
    differences = sum(np.abs(np.diff(levels, axis=axis)).sum() for axis in (1, 2))
    return float(differences / levels.sum())


def test_distorted_digits_are_as_sharp_as_they_were() -> None:
    rng = np.random.default_rng(0)
    thin = np.stack([draw_glyph("00 40 16,13 43", rng, thickest=4) for _ in range(300)])
    distorted = Augmentation().apply(thin, None, rng)
    assert variation_per_ink(distorted) == pytest.approx(variation_per_ink(thin), rel=0.02)
    blurred = Augmentation(sharp=False).apply(thin, None, rng)
    assert variation_per_ink(blurred) < 0.97 * variation_per_ink(thin)
