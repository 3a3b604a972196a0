"""Ink is brought to MNIST's layout: 20x20 box, centre of mass in the middle of 28x28."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.network.mnist_layout import BOX, SIZE, lay_out


@given(
    st.integers(1, 60), st.integers(1, 60), st.integers(0, 20), st.integers(0, 20), st.integers(0)
)
def test_the_longer_side_becomes_twenty_pixels_wherever_the_ink_is(
    width: int, height: int, left: int, top: int, seed: int
) -> None:
    picture = np.zeros((90, 90), np.uint8)
    ink = np.random.default_rng(seed).integers(128, 256, (height, width))
    picture[top : top + height, left : left + width] = ink
    image = lay_out(picture)
    assert image.shape == (SIZE, SIZE)
    extents = [np.ptp(np.flatnonzero(image.any(axis))) + 1 for axis in (0, 1)]
    assert max(extents) == BOX


@given(st.integers(1, 40), st.integers(1, 40))
def test_the_centre_of_mass_is_in_the_middle(width: int, height: int) -> None:
    picture = np.zeros((50, 50), np.uint8)
    picture[3 : 3 + height, 5 : 5 + width] = 255
    image = lay_out(picture).astype(float)
    y, x = np.mgrid[:SIZE, :SIZE]
    assert abs((image * x).sum() / image.sum() - SIZE / 2) <= 0.5
    assert abs((image * y).sum() / image.sum() - SIZE / 2) <= 0.5


def test_a_picture_without_ink_stays_black() -> None:
    assert not lay_out(np.zeros((5, 9), np.uint8)).any()
