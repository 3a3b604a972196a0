"""Non-digits: repeatable, varied, and in MNIST's layout."""

import numpy as np
import pytest

from lenet_edge.core.errors import UsageError
from lenet_edge.data import uci_digits
from lenet_edge.data.nondigits import (
    CALIBRATION_FAMILIES,
    FAMILIES,
    MADE_OF_DIGITS,
    calibration_nondigits,
    sample_lookalikes,
    sample_nondigits,
)


@pytest.fixture(scope="module")
def digits():
    return uci_digits.load_digits()[0]


def test_generators_in_the_same_state_give_the_same_images(digits):
    first = sample_nondigits(300, np.random.default_rng(5), digits)
    assert first.shape == (300, 28, 28)
    assert first.dtype == np.uint8
    np.testing.assert_array_equal(first, sample_nondigits(300, np.random.default_rng(5), digits))
    assert (first != sample_nondigits(300, np.random.default_rng(6), digits)).any()


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_shows_ink_and_variety(family, digits):
    images = sample_nondigits(60, np.random.default_rng(5), digits, [family])
    assert images.any(axis=(1, 2)).all()
    assert len(np.unique(images, axis=0)) > 55


@pytest.mark.parametrize("family", ["printed", "written", "symbols", "scribbles", "pairs"])
def test_drawn_nondigits_have_the_layout_of_mnist(family, digits):
    images = sample_nondigits(100, np.random.default_rng(5), digits, [family]).astype(np.float64)
    mass = images.sum(axis=(1, 2))
    down = (images.sum(axis=2) @ np.arange(28)) / mass
    across = (images.sum(axis=1) @ np.arange(28)) / mass
    # Within half a pixel; a quarter of them moved by up to 2 more.
    assert np.mean(np.abs(down - 14) <= 0.5) > 0.7
    assert max(np.abs(down - 14).max(), np.abs(across - 14).max()) <= 2.6


def test_the_families_can_be_chosen(digits):
    rng = np.random.default_rng(5)
    assert len(sample_nondigits(10, rng, digits, ["printed", "pairs"])) == 10


def test_halves_are_not_whole_digits(digits):
    halves = sample_nondigits(200, np.random.default_rng(5), digits, ["halves"])
    whole = {digit.tobytes() for digit in digits}
    assert not any(half.tobytes() in whole for half in halves)


def test_without_digits_no_family_made_from_them_is_drawn():
    assert len(sample_nondigits(50, np.random.default_rng(5))) == 50
    for family in MADE_OF_DIGITS:
        with pytest.raises(UsageError, match="made from digits"):
            sample_nondigits(1, np.random.default_rng(5), None, [family])


def test_an_unknown_family_lists_the_known_ones():
    with pytest.raises(UsageError, match="'words' of non-digits; choose from printed"):
        sample_nondigits(1, np.random.default_rng(5), None, ["words"])


def test_a_count_of_zero_gives_no_images():
    assert sample_nondigits(0, np.random.default_rng(5)).shape == (0, 28, 28)


def test_lookalikes_come_with_their_digit_and_are_repeatable() -> None:
    images, digits = sample_lookalikes(200, np.random.default_rng(1))
    again, same = sample_lookalikes(200, np.random.default_rng(1))
    np.testing.assert_array_equal(images, again)
    np.testing.assert_array_equal(digits, same)
    assert set(digits.tolist()) == {0, 1, 2, 5, 6, 9}
    assert all(image.max() > 100 for image in images)


def test_calibrations_are_fitted_to_all_families_but_the_cut_outs(digits, monkeypatch):
    cut_out = {"textures", "things", "prints", "frames"}
    assert set(FAMILIES) - set(CALIBRATION_FAMILIES) == cut_out
    drawn = []
    for name in FAMILIES:
        monkeypatch.setitem(FAMILIES, name, lambda rng, source, name=name: _note(drawn, name))
    monkeypatch.setattr("lenet_edge.data.nondigits.CALIBRATION_NONDIGITS", 200)
    calibration_nondigits(digits, groups=1)
    assert set(drawn) == set(CALIBRATION_FAMILIES)
    drawn.clear()
    calibration_nondigits(np.zeros((1, 32, 32, 3), np.uint8), groups=1)
    assert set(drawn) == set(CALIBRATION_FAMILIES) - MADE_OF_DIGITS


def _note(drawn, name):
    drawn.append(name)
    return np.zeros((28, 28), np.uint8)
