"""Cells are found where they are, whatever is drawn around them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.reading.cells.cell_layout import (
    CellRow,
    equal_row,
    propose_rows,
    refinements,
    variations,
)
from tests.device.reading.cells.rows import LOOK, row


@given(
    st.floats(-20, 200),
    st.floats(1, 60),
    st.floats(-20, 100),
    st.floats(1, 120),
    st.integers(1, 12),
    st.floats(0, 0.4),
)
def test_every_box_lies_within_the_picture_from_left_to_right(
    left: float, pitch: float, top: float, height: float, count: int, inset: float
) -> None:
    boxes = CellRow(left, pitch, top, height, count, inset).boxes(120, 80)
    assert len(boxes) == count
    assert boxes == sorted(boxes)
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


@pytest.mark.parametrize("margin", [0, 8, 16])
@pytest.mark.parametrize("value", [123456.0, 901827.0])
def test_wheels_are_found_within_a_loose_region(margin: int, value: float) -> None:
    gray = row(value, margin=margin)
    found = propose_rows(gray, LOOK.digits)
    window = gray.shape[1] - 2 * margin
    errors = [
        max(abs(r.left - margin), abs(r.left + r.count * r.pitch - margin - window)) for r in found
    ]
    assert min(errors) < 0.2 * window / LOOK.digits


def test_an_even_picture_is_cut_into_equal_cells() -> None:
    found = propose_rows(np.full((40, 200), 128, np.uint8), 5)
    assert any(abs(r.left) < 4 and abs(5 * r.pitch - 200) < 6 for r in found)


def test_refinements_are_no_larger_than_the_row() -> None:
    gray = row(123456.0, margin=16)
    (first, *_) = propose_rows(gray, LOOK.digits)
    refined = refinements(gray, first)
    assert refined[0].height == pytest.approx(first.height)
    assert len(refined) > 2
    assert all(r.top >= 0 and r.top + r.height <= gray.shape[0] + 1e-6 for r in refined)
    assert all(r.left == first.left and r.pitch == first.pitch for r in refined)


def test_variations_move_one_side_or_the_whole_row_and_stay_within_it() -> None:
    start = CellRow(10.0, 20.0, 5.0, 30.0, 4)
    gray = np.zeros((40, 100), np.uint8)
    ends = {(r.left, round(r.left + 4 * r.pitch, 6)) for r in variations(gray, start, 0.1)}
    assert ends == {(8, 88), (12, 92), (8, 90), (12, 90), (10, 88), (10, 92), (10, 90)}
    heights = {(r.top, r.top + r.height) for r in variations(gray, start, 0.1)}
    assert heights == {(5, 35), (2, 35), (8, 35), (5, 32), (5, 38)}
    assert all(r.top >= 0 for r in variations(gray, CellRow(0.0, 20.0, 1.0, 38.0, 4), 0.1))


def test_a_scaled_row_lies_at_the_same_place_of_a_larger_picture() -> None:
    row_of_four = CellRow(10.0, 20.0, 5.0, 30.0, 4, 0.1)
    small, large = row_of_four.boxes(100, 40), row_of_four.scaled(2, 3).boxes(200, 120)
    assert large == [(2 * x, 3 * y, 2 * w, 3 * h) for x, y, w, h in small]
