"""Boxes: their union, their overlap, the edges they touch; and quarter turns there and back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.geometry import (
    EDGES,
    Box,
    edges_touched,
    ink_box,
    inked,
    shared_area,
    turn_box_back,
    turn_edges_back,
    turn_image,
    turn_size,
    union,
)

BOXES = st.tuples(st.integers(0, 30), st.integers(0, 20), st.integers(1, 10), st.integers(1, 10))


def area(box: Box) -> np.ndarray:
    """Return ``bool[30, 40]``, True within a box."""
    x, y, w, h = box
    cells = np.zeros((30, 40), bool)
    cells[y : y + h, x : x + w] = True
    return cells


@given(BOXES, BOXES)
def test_overlap_counts_shared_pixels(a: Box, b: Box) -> None:
    assert shared_area(a, b) == (area(a) & area(b)).sum()


@given(BOXES, BOXES)
def test_a_union_holds_both_boxes_and_nothing_that_it_need_not_hold(a: Box, b: Box) -> None:
    rows, columns = np.nonzero(area(a) | area(b))
    left, top, width, height = union([a, b])
    assert (left, top) == (columns.min(), rows.min())
    assert (left + width - 1, top + height - 1) == (columns.max(), rows.max())


def test_the_ink_box_leaves_out_fainter_pixels() -> None:
    picture = np.zeros((20, 30), np.uint8)
    picture[4, 5] = 50
    picture[8:12, 10:15] = 200
    assert ink_box(picture) == (5, 4, 10, 8)
    assert ink_box(picture, 0.3) == (10, 8, 5, 4)
    assert inked(picture, 0.3).sum() == 20


def test_a_black_picture_has_no_ink_box() -> None:
    assert ink_box(np.zeros((5, 5), np.uint8), 0.3) == (0, 0, 0, 0)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@given(box=BOXES)
def test_a_box_that_is_turned_back_is_the_box_before_the_turn(degrees: int, box: Box) -> None:
    turned = turn_image(area(box).astype(np.uint8), degrees)
    width, height = turn_size((40, 30), degrees)
    assert turned.shape == (height, width)
    assert turn_box_back(ink_box(turned), degrees, width, height) == box


def test_a_box_touches_the_edges_that_it_reaches_up_to_a_pixel() -> None:
    assert edges_touched((2, 2, 36, 26), 40, 30) == frozenset()
    assert edges_touched((1, 2, 36, 26), 40, 30) == {"left"}
    assert edges_touched((2, 0, 37, 27), 40, 30) == {"top", "right"}
    assert edges_touched((0, 0, 40, 30), 40, 30) == set(EDGES)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@given(box=BOXES)
def test_edges_are_turned_back_as_boxes_are(degrees: int, box: Box) -> None:
    width, height = turn_size((40, 30), degrees)
    back = turn_box_back(box, degrees, width, height)
    touched = edges_touched(box, width, height)
    assert turn_edges_back(touched, degrees) == edges_touched(back, 40, 30)
