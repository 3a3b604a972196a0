"""Digits are brought to MNIST's layout, whatever the pen, the size and the polarity."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from device.demo.strokes import StrokeHand
from device.reading.ink.normalization import (
    normalize_digit,
    normalize_digits,
    normalize_picture,
)
from device.reading.ink.stroke_width import stroke_widths
from lenet_edge.data.datasets import load_dataset
from tests.device.reading.pages import Gray


def written(label: str = "3", height: int = 90, pen: float = 8.0) -> Gray:
    return StrokeHand(wobble=0).write(label, height, pen, np.random.default_rng(1))


def test_digits_of_mnist_hardly_change(mnist_folder: Path) -> None:
    images = load_dataset(str(mnist_folder)).test.images[:300]
    away = [np.abs(normalize_digit(i).astype(int) - i).mean() for i in images]
    assert np.median(away) < 1


def test_the_digit_fills_twenty_pixels_around_the_centre_of_mass() -> None:
    digit = normalize_digit(written())
    _x, _y, w, h = cv2.boundingRect((digit > 40).astype(np.uint8))
    assert max(w, h) == 20
    mass = cv2.moments(digit)
    assert mass["m10"] / mass["m00"] == pytest.approx(14, abs=0.6)
    assert mass["m01"] / mass["m00"] == pytest.approx(14, abs=0.6)


@pytest.mark.parametrize("height", [40, 90, 400])
def test_the_size_of_the_crop_makes_no_difference(height: int) -> None:
    here, there = (
        normalize_digit(written(height=height, pen=height / 11)),
        normalize_digit(written()),
    )
    assert np.abs(here.astype(int) - there).mean() < 20


def test_strokes_of_a_fine_pen_do_not_fade() -> None:
    digit = normalize_digit(written(height=300, pen=2.0))
    assert digit.max() == 255
    assert stroke_widths([digit])[0] > 1.3


@pytest.mark.parametrize(("height", "pen"), [(100, 26.0), (22, 4.0)])
def test_strokes_of_a_marker_are_narrowed(height: int, pen: float) -> None:
    blurred = cv2.GaussianBlur(written("6", height, pen), (0, 0), 1)
    assert stroke_widths([normalize_digit(np.asarray(blurred, np.uint8))])[0] < 5.5


def test_the_loop_of_a_small_blurred_digit_stays_open() -> None:
    blurred = np.asarray(cv2.GaussianBlur(written("0", 14, 2.0), (0, 0), 1.2), np.uint8)
    x, y, w, h = cv2.boundingRect((blurred > 20).astype(np.uint8))
    digit = normalize_digit(blurred[y : y + h, x : x + w])
    assert digit[10:21, 11:17].min() < 100


def test_a_faint_pen_becomes_as_bright_as_any() -> None:
    faint = (written() // 6).astype(np.uint8)
    assert normalize_digit(faint).max() == 255


def test_a_crop_without_ink_becomes_black() -> None:
    assert not normalize_digit(np.zeros((30, 20), np.uint8)).any()
    assert not normalize_digit(np.zeros((0, 0), np.uint8)).any()


def test_digits_normalised_together_are_the_same_as_alone() -> None:
    crops = [
        written("1", height=30, pen=2.0),
        np.zeros((9, 9), np.uint8),
        written("8", height=200, pen=50.0),
        written("4"),
    ]
    together = normalize_digits(crops)
    assert together.shape == (4, 28, 28)
    for digit, crop in zip(together, crops, strict=True):
        assert np.array_equal(digit, normalize_digit(crop))
    assert normalize_digits([]).shape == (0, 28, 28)


def test_other_arrays_are_refused() -> None:
    with pytest.raises(ValueError, match="uint8"):
        normalize_digit(np.zeros((30, 20), np.float32))  # type: ignore[arg-type]


@given(arrays(np.uint8, st.tuples(st.integers(1, 60), st.integers(1, 60))))
@settings(max_examples=60, deadline=None)
def test_any_crop_becomes_28_by_28(crop: Gray) -> None:
    digit = normalize_digit(crop)
    assert digit.shape == (28, 28)
    assert digit.dtype == np.uint8
    assert digit.any() == crop.any()


def test_a_picture_of_either_polarity_gives_the_same_digit() -> None:
    ink = cv2.copyMakeBorder(written(), 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=0)
    dark_on_light = np.asarray(220 - ink // 255 * 190, np.uint8)
    light_on_dark = np.asarray(30 + ink // 255 * 190, np.uint8)
    one, other = normalize_picture(dark_on_light), normalize_picture(light_on_dark)
    assert one.max() == other.max() == 255
    assert np.abs(one.astype(int) - other).mean() < 6
