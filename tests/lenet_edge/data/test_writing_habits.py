"""Habits: a bar, slash, flag or foot is added to the right digits, and only ink is added."""

import numpy as np
import pytest

from lenet_edge.data.uci_digits import load_digits
from lenet_edge.data.writing_habits import add_habits

HABITUAL = (0, 1, 7)


@pytest.fixture
def digits() -> tuple[np.ndarray, np.ndarray]:
    images, labels = load_digits()
    return images[:500].copy(), labels[:500]


def test_only_zeros_ones_and_sevens_get_habits(digits) -> None:
    images, labels = digits
    before = images.copy()
    add_habits(images, labels, 1.0, np.random.default_rng(0))
    changed = (images != before).any(axis=(1, 2))
    assert set(labels[changed]) == set(HABITUAL)
    assert changed[np.isin(labels, HABITUAL)].mean() > 0.9


def test_habits_add_ink_and_remove_none(digits) -> None:
    images, labels = digits
    before = images.copy()
    add_habits(images, labels, 1.0, np.random.default_rng(0))
    assert (images >= before).all()


def test_the_fraction_decides_how_many_digits_change(digits) -> None:
    images, labels = digits
    before = images.copy()
    add_habits(images, labels, 0.3, np.random.default_rng(0))
    changed = (images != before).any(axis=(1, 2))[np.isin(labels, HABITUAL)]
    assert 0.15 < changed.mean() < 0.45


def test_an_image_with_little_ink_is_left_unchanged() -> None:
    images = np.zeros((3, 28, 28), np.uint8)
    images[:, 12:16, 12:16] = 255
    before = images.copy()
    add_habits(images, np.array(HABITUAL, np.uint8), 1.0, np.random.default_rng(0))
    np.testing.assert_array_equal(images, before)
