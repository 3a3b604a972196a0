"""Boxes and quarter turns: invariants of unions, intersections and turns."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.geometry import (
    Box,
    intersection_over_union,
    shared_area,
    turn_box_back,
    turn_image,
    turn_size,
    union,
)

SIZES = st.integers(1, 30)
BOXES = st.tuples(st.integers(-20, 20), st.integers(-20, 20), SIZES, SIZES)


@given(st.lists(BOXES, min_size=1, max_size=5))
def test_the_union_is_the_smallest_box_around_all(boxes: list[Box]) -> None:
    left, top, width, height = union(boxes)
    assert all(shared_area(box, (left, top, width, height)) == box[2] * box[3] for box in boxes)
    assert {left, top} <= {box[0] for box in boxes} | {box[1] for box in boxes}
    assert left + width in {box[0] + box[2] for box in boxes}
    assert top + height in {box[1] + box[3] for box in boxes}


@given(BOXES, BOXES)
def test_intersection_over_union_counts_pixels(a: Box, b: Box) -> None:
    first, second = np.zeros((2, 80, 80), bool)
    for canvas, (x, y, width, height) in ((first, a), (second, b)):
        canvas[y + 20 : y + 20 + height, x + 20 : x + 20 + width] = True
    assert shared_area(a, b) == (first & second).sum()
    expected = (first & second).sum() / (first | second).sum()
    assert intersection_over_union(a, b) == pytest.approx(expected)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@given(x=st.integers(0, 9), y=st.integers(0, 6), width=SIZES, height=SIZES)
def test_a_box_on_a_turned_image_is_found_on_the_original(
    degrees: int, x: int, y: int, width: int, height: int
) -> None:
    box = (x, y, min(width, 12 - x), min(height, 8 - y))
    image = np.zeros((8, 12), np.uint8)
    image[y : y + box[3], x : x + box[2]] = 1
    turned = turn_image(image, degrees)
    assert turned.shape[::-1] == turn_size((12, 8), degrees)
    rows, columns = np.flatnonzero(turned.any(1)), np.flatnonzero(turned.any(0))
    found = (columns[0], rows[0], np.ptp(columns) + 1, np.ptp(rows) + 1)
    turned_width, turned_height = turn_size((12, 8), degrees)
    assert turn_box_back(found, degrees, turned_width, turned_height) == box


def test_a_turn_is_clockwise() -> None:
    image = np.array([[1, 2], [3, 4]], np.uint8)
    assert turn_image(image, 90).tolist() == [[3, 1], [4, 2]]
