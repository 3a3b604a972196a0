"""Cells are found where they are, whatever is drawn around them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.reading.cells.cell_layout import (
    CellRow,
    equal_row,
    variations,
)


@given(
    st.floats(-20, 200),
    st.floats(1, 60),
    st.floats(-20, 100),
    st.floats(1, 120),
    st.integers(1, 12),
    st.floats(-0.5, 0.5),
)
def test_every_box_lies_within_the_picture_from_left_to_right(
    left: float, pitch: float, top: float, height: float, count: int, fall: float
) -> None:
    boxes = CellRow(left, pitch, top, height, count, 0.1, fall).boxes(120, 80)
    assert len(boxes) == count
    assert [box[0] for box in boxes] == sorted(box[0] for box in boxes)
    for x, y, w, h in boxes:
        assert x >= 0
        assert y >= 0
        assert w >= 1
        assert h >= 1
        assert x + w <= 120
        assert y + h <= 80


def test_cells_of_a_full_row_touch_and_fill_it() -> None:
    boxes = equal_row(100, 30, 4).boxes(100, 30)
    assert boxes == [(0, 0, 25, 30), (25, 0, 25, 30), (50, 0, 25, 30), (75, 0, 25, 30)]


def test_variations_move_one_side_or_the_whole_row_and_stay_within_it() -> None:
    start = CellRow(10.0, 20.0, 5.0, 30.0, 4)
    gray = np.zeros((40, 100), np.uint8)
    ends = {(r.left, round(r.left + 4 * r.pitch, 6)) for r in variations(gray, start, 0.1)}
    assert ends == {(8, 88), (12, 92), (8, 90), (12, 90), (10, 88), (10, 92), (10, 90)}
    heights = {(r.top, r.top + r.height) for r in variations(gray, start, 0.1)}
    assert heights == {(5, 35), (2, 35), (8, 35), (5, 32), (5, 38)}
    assert all(r.top >= 0 for r in variations(gray, CellRow(0.0, 20.0, 1.0, 38.0, 4), 0.1))


def test_variations_lean_and_fall_either_way() -> None:
    varied = variations(np.zeros((40, 100), np.uint8), CellRow(10.0, 20.0, 5.0, 30.0, 4), 0.1)
    assert {-1, 0, 1} == {np.sign(r.lean) for r in varied} == {np.sign(r.fall) for r in varied}
    upright = variations(
        np.zeros((40, 100), np.uint8), CellRow(10.0, 20.0, 5.0, 30.0, 4), 0.1, upright=True
    )
    assert all(r.lean == r.fall == 0 for r in upright)


def test_boxes_of_a_row_that_falls_go_down_to_the_right() -> None:
    boxes = CellRow(0.0, 20.0, 10.0, 20.0, 3, fall=0.2).boxes(60, 40)
    assert [y for _, y, _, _ in boxes] == [6, 10, 14]


def test_a_scaled_row_lies_at_the_same_place_of_a_larger_picture() -> None:
    row_of_four = CellRow(10.0, 20.0, 5.0, 30.0, 4, 0.1)
    small, large = row_of_four.boxes(100, 40), row_of_four.scaled(2, 3).boxes(200, 120)
    assert large == [(2 * x, 3 * y, 2 * w, 3 * h) for x, y, w, h in small]


def test_a_scaled_row_leans_and_falls_to_the_same_places_of_a_larger_picture() -> None:
    small = CellRow(0.0, 20.0, 10.0, 30.0, 3, lean=0.2, fall=0.1)
    large = small.scaled(2, 3)
    assert large.drops().tolist() == pytest.approx((3 * small.drops()).tolist())
    # The top of a cell is as far to the right of its bottom: 6 pixels, which become 12.
    assert large.lean * large.height == pytest.approx(2 * small.lean * small.height)
