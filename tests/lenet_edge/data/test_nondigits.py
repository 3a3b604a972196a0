import numpy as np
import pytest

from lenet_edge.core.errors import UsageError
from lenet_edge.data import embedded
from lenet_edge.data.nondigits import FAMILIES, MADE_OF_DIGITS, sample, sample_lookalikes
from tests.needs import needs

pytestmark = needs("sklearn")


@pytest.fixture(scope="module")
def digits():
    return embedded.load_digits()[0]


def test_equal_generators_give_equal_pictures(digits):
    first = sample(300, np.random.default_rng(5), digits)
    assert first.shape == (300, 28, 28)
    assert first.dtype == np.uint8
    np.testing.assert_array_equal(first, sample(300, np.random.default_rng(5), digits))
    assert (first != sample(300, np.random.default_rng(6), digits)).any()


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_shows_ink_and_variety(family, digits):
    images = sample(60, np.random.default_rng(5), digits, [family])
    assert images.any(axis=(1, 2)).all()
    assert len(np.unique(images, axis=0)) > 55


@pytest.mark.parametrize("family", ["printed", "written", "symbols", "scribbles", "pairs"])
def test_what_is_drawn_is_laid_out_as_digits_are(family, digits):
    images = sample(100, np.random.default_rng(5), digits, [family]).astype(np.float64)
    mass = images.sum(axis=(1, 2))
    down = (images.sum(axis=2) @ np.arange(28)) / mass
    across = (images.sum(axis=1) @ np.arange(28)) / mass
    # Within half a pixel; a quarter of them moved by up to 2 more.
    assert np.mean(np.abs(down - 14) <= 0.5) > 0.7
    assert max(np.abs(down - 14).max(), np.abs(across - 14).max()) <= 2.6


def test_families_may_be_chosen_so_that_judging_uses_others_than_training(digits):
    rng = np.random.default_rng(5)
    assert len(sample(10, rng, digits, ["printed", "pairs"])) == 10


def test_halves_are_not_whole_digits(digits):
    halves = sample(200, np.random.default_rng(5), digits, ["halves"])
    whole = {digit.tobytes() for digit in digits}
    assert not any(half.tobytes() in whole for half in halves)


def test_without_digits_nothing_is_made_of_them():
    assert len(sample(50, np.random.default_rng(5))) == 50
    for family in MADE_OF_DIGITS:
        with pytest.raises(UsageError, match="made of digits"):
            sample(1, np.random.default_rng(5), None, [family])


def test_an_unknown_family_lists_those_there_are():
    with pytest.raises(UsageError, match="'words' of non-digits; there are: printed"):
        sample(1, np.random.default_rng(5), None, ["words"])


def test_none_wanted_none_given():
    assert sample(0, np.random.default_rng(5)).shape == (0, 28, 28)


def test_letters_that_pass_for_digits_come_with_the_digit_and_are_repeatable() -> None:
    images, digits = sample_lookalikes(200, np.random.default_rng(1))
    again, same = sample_lookalikes(200, np.random.default_rng(1))
    np.testing.assert_array_equal(images, again)
    np.testing.assert_array_equal(digits, same)
    assert set(digits.tolist()) == {0, 1, 2, 5, 6, 9}
    assert all(image.max() > 100 for image in images)
