"""Digits are arranged in the order in which people read them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.reading.digits.text_lines import arrange, arrange_all

Box = tuple[int, int, int, int]


def grid(rows: int, columns: int, slope: float = 0.0, size: int = 40) -> list[Box]:
    return [
        (50 + c * 60, round(50 + r * 90 + slope * c * 60), size * 2 // 3, size)
        for r in range(rows)
        for c in range(columns)
    ]


@pytest.mark.parametrize("slope", [-0.25, -0.1, 0, 0.1, 0.25])
def test_lines_may_slant(slope: float) -> None:
    assert arrange(grid(3, 6, slope)) == [list(range(r * 6, r * 6 + 6)) for r in range(3)]


def test_each_digit_of_a_single_column_is_a_line() -> None:
    boxes = [(100, 20 + 80 * i, 30, 50) for i in range(5)]
    assert arrange(boxes) == [[0], [1], [2], [3], [4]]


def test_columns_whose_lines_are_offset_are_read_one_after_the_other() -> None:
    left = grid(3, 3)
    right = [(x + 500, y + 45, w, h) for x, y, w, h in grid(3, 3)]
    assert arrange(left + right) == [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11],
                                     [12, 13, 14], [15, 16, 17]]  # fmt: skip


def test_columns_with_a_line_in_line_by_chance_are_read_one_after_the_other() -> None:
    left = grid(4, 3)
    right = [(x + 400, round(50 + (y - 50) * 0.75 + 20), w, h) for x, y, w, h in grid(4, 3)]
    lines = [list(range(3 * i, 3 * i + 3)) for i in range(8)]
    assert arrange(left + right) == lines


@pytest.mark.parametrize("slope", [-0.15, 0, 0.15])
def test_rows_continue_across_a_wide_gap(slope: float) -> None:
    rows = grid(4, 10, slope)
    apart = [box for i, box in enumerate(rows) if i % 10 not in (3, 4, 5, 6)]
    assert arrange(apart) == [list(range(6 * i, 6 * i + 6)) for i in range(4)]


def test_digits_in_line_are_one_line_however_far_apart() -> None:
    assert arrange([(0, 0, 30, 50), (900, 4, 30, 50)]) == [[0, 1]]


def test_small_digits_stay_in_their_line() -> None:
    boxes = [(0, 0, 60, 100), (80, 60, 10, 18), (100, 58, 10, 18)]
    assert arrange(boxes) == [[0, 1, 2]]


def test_no_digits_are_no_lines() -> None:
    assert arrange([]) == []


def test_rejected_shapes_do_not_bend_lines_and_are_not_lost() -> None:
    boxes = [*grid(1, 3), (400, 60, 20, 20), (90, 300, 300, 10)]
    assert arrange_all(boxes, [False] * 3 + [True, True]) == [[0, 1, 2, 3], [4]]


@given(st.permutations(range(12)), st.integers(-300, 300), st.floats(0.5, 4))
@settings(max_examples=40, deadline=None)
def test_order_place_and_scale_make_no_difference(
    order: list[int], shift: int, scale: float
) -> None:
    boxes = grid(3, 4, 0.05)
    moved = [tuple(round(scale * v) for v in boxes[i]) for i in order]
    moved = [(x + shift, y - shift, w, h) for x, y, w, h in moved]
    lines = [[order[i] for i in line] for line in arrange(moved)]
    assert lines == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]


@given(st.lists(st.tuples(*[st.integers(0, 2000)] * 2, *[st.integers(1, 400)] * 2), max_size=40))
@settings(max_examples=60, deadline=None)
def test_every_box_is_in_one_line(boxes: list[Box]) -> None:
    assert sorted(i for line in arrange(boxes) for i in line) == list(range(len(boxes)))
    assert np.all([len(line) for line in arrange(boxes)])
