"""Ink is brought to MNIST's layout: 20 pixels in its longer side, its mass in the middle of 28."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet_edge.core.geometry import ink_box
from lenet_edge.network.mnist_layout import BOX, SIZE, centre, lay_out


@given(st.integers(3, 90), st.integers(3, 90), st.integers(0, 40))
@settings(max_examples=40, deadline=None)
def test_the_longer_side_has_20_pixels(width: int, height: int, left: int) -> None:
    ink = np.zeros((120, 150), np.uint8)
    ink[10 : 10 + height, left : left + width] = 255
    digit = lay_out(ink)
    assert digit.shape == (SIZE, SIZE)
    assert max(ink_box(digit)[2:]) == BOX


@given(st.lists(st.integers(0, 255), min_size=12, max_size=12))
@settings(max_examples=40, deadline=None)
def test_the_centre_of_mass_is_in_the_middle(pixels: list[int]) -> None:
    ink = np.array(pixels, np.uint8).reshape(3, 4)
    ink[0, 0] = ink[2, 3] = 255
    mass = cv2.moments(centre([ink])[0])
    assert mass["m10"] / mass["m00"] == pytest.approx(SIZE / 2, abs=0.51)
    assert mass["m01"] / mass["m00"] == pytest.approx(SIZE / 2, abs=0.51)


def test_a_digit_whose_mass_is_to_one_side_stays_within_its_picture() -> None:
    flag = np.zeros((BOX, BOX), np.uint8)
    flag[:, 0] = 255
    flag[0] = 255
    assert ink_box(centre([flag])[0])[2:] == (BOX, BOX)


def test_a_picture_without_ink_stays_black() -> None:
    assert not lay_out(np.zeros((40, 30), np.uint8)).any()
