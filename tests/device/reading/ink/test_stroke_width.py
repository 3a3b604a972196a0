"""The measured width of a stroke is that of the pen, in masks and in grey pictures."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.reading.ink.stroke_width import cut_off_stroke_widths, mask_stroke_width, stroke_widths
from tests.device.reading.pages import Gray


def bar(width: int, height: int = 200) -> Gray:
    """Return a vertical bar with room around it."""
    return np.pad(np.full((height, width), 255, np.uint8), 10)


@given(st.integers(2, 14))
def test_the_width_of_a_bar(width: int) -> None:
    picture = bar(width)
    assert mask_stroke_width(picture) == pytest.approx(width, rel=0.1)
    assert stroke_widths([picture])[0] == pytest.approx(width, rel=0.1)


def test_soft_edges_do_not_change_the_width() -> None:
    soft = np.asarray(cv2.GaussianBlur(bar(8), (0, 0), 1.5), np.uint8)
    assert stroke_widths([soft])[0] == pytest.approx(8, rel=0.1)


def test_pictures_of_any_sizes_measure_together_what_they_measure_alone() -> None:
    pictures = [bar(3), bar(9, height=40), np.zeros((5, 5), np.uint8), bar(6)]
    together = stroke_widths(pictures)
    assert together == pytest.approx([stroke_widths([picture])[0] for picture in pictures])
    assert together[2] == 0


def test_ink_that_is_cut_off_has_no_outline_at_the_edge_if_there_is_no_margin() -> None:
    picture = np.zeros((28, 28), np.uint8)
    picture[12:16] = 255
    stack = np.stack([picture, np.zeros_like(picture), picture])
    alone = cut_off_stroke_widths(stack[:1])
    assert cut_off_stroke_widths(stack) == pytest.approx([alone[0], 0, alone[0]])
    assert alone[0] > stroke_widths(stack)[0]


def test_no_ink_has_no_width() -> None:
    assert mask_stroke_width(np.zeros((10, 10), np.uint8)) == 0
