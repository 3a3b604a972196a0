"""The overlay shows accepted digits in green and rejected ones in red, on an unchanged frame."""

import numpy as np
import pytest

from device.reading.overlay import BLUE, GREEN, ORANGE, RED, draw
from device.reading.result import Digit, Line, Reading
from lenet_edge.core.geometry import Edges

PICTURE = np.full((120, 200), 225, np.uint8)


def reading(rejected: bool, cut_off: Edges = frozenset()) -> Reading:
    """Return a reading of a picture of 400 x 240 pixels with one digit."""
    digit = Digit("7", 0.987, (100, 80, 60, 80), rejected, np.zeros((28, 28), np.uint8), cut_off)
    return Reading("", 0, 0.0, 400, 240, (Line((digit,)),), {})


def shown(overlay: np.ndarray, colour: tuple[int, int, int]) -> bool:
    return bool((overlay == colour).all(axis=2).any())


@pytest.mark.parametrize(("rejected", "colour", "other"), [(False, GREEN, RED), (True, RED, GREEN)])
def test_digits_are_drawn_in_the_colour_of_their_verdict(
    rejected: bool, colour: tuple[int, int, int], other: tuple[int, int, int]
) -> None:
    before = PICTURE.copy()
    overlay = draw(PICTURE, reading(rejected))
    assert overlay.shape == (120, 200, 3)
    assert shown(overlay, colour)
    assert not shown(overlay, other)
    assert (before == PICTURE).all()


def test_a_digit_that_is_cut_off_is_drawn_in_orange() -> None:
    overlay = draw(PICTURE, reading(False, frozenset({"left"})))
    assert shown(overlay, ORANGE)
    assert not shown(overlay, GREEN)


def test_boxes_are_scaled_to_a_picture_smaller_than_its_reading() -> None:
    changed = (draw(PICTURE, reading(True)) != 225).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert rows.max() in range(79, 83)
    assert columns.min() in range(47, 52)


def test_a_line_without_accepted_digits_has_no_frame() -> None:
    assert not shown(draw(PICTURE, reading(True)), BLUE)


def test_a_huge_picture_gets_a_smaller_overlay() -> None:
    huge = np.full((2400, 4000), 225, np.uint8)
    assert draw(huge, reading(False)).shape == (1200, 2000, 3)
