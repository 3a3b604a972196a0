"""Digits are arranged in the order in which people read them."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.reading.digits.text_lines import (
    _are_columns,
    _gutters,
    _lines,
    arrange,
    arrange_all,
    arrange_rows,
    in_columns,
    line_slope,
)

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


def written(seed: int) -> tuple[list[Box], list[list[int]]]:
    """Return the boxes of a page in random order, and its lines as a person would read them."""
    draw = np.random.default_rng(seed)
    size, slope = draw.integers(20, 60), draw.uniform(-0.2, 0.2)
    lines, boxes = [], []
    for row in range(draw.integers(1, 6)):
        x = float(draw.integers(0, size))
        line = []
        for _ in range(draw.integers(3, 9)):
            height = size * draw.uniform(0.85, 1.15)
            width = height * draw.uniform(0.25, 0.8)
            middle = 400 + 2.2 * size * row + slope * (x + width / 2) + size * draw.normal(0, 0.04)
            line.append(len(boxes))
            boxes.append((round(x), round(middle - height / 2), round(width), round(height)))
            x += width + size * draw.uniform(0.2, 0.9)
        lines.append(line)
    order = draw.permutation(len(boxes)).tolist()
    place = {box: i for i, box in enumerate(order)}
    return [boxes[i] for i in order], [[place[i] for i in line] for line in lines]


@pytest.mark.parametrize("seed", range(60))
def test_pages_are_read_as_they_were_written(seed: int) -> None:
    boxes, lines = written(seed)
    assert arrange(boxes) == lines


@pytest.mark.parametrize("seed", range(20))
def test_two_pages_side_by_side_are_two_columns(seed: int) -> None:
    left, right = (grid(3, 3), grid(4, 3))
    draw = np.random.default_rng(seed)
    down = int(draw.integers(35, 50))
    right = [(x + 420, y + down, w, h) for x, y, w, h in right]
    lines = [list(range(3 * i, 3 * i + 3)) for i in range(7)]
    order = draw.permutation(21).tolist()
    place = {box: i for i, box in enumerate(order)}
    boxes = [*left, *right]
    assert arrange([boxes[i] for i in order]) == [[place[i] for i in line] for line in lines]


def centres(boxes: list[Box]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    places = np.array(boxes, float)
    return places[:, 0] + places[:, 2] / 2, places[:, 1] + places[:, 3] / 2, places[:, 3]


@pytest.mark.parametrize("slope", [-0.4, -0.3, -0.12, -0.02, 0.0, 0.02, 0.12, 0.3, 0.4])
def test_the_slope_of_lines_is_found(slope: float) -> None:
    x = np.arange(8) * 60.0
    for rows in (1, 3):
        xs, ys = np.tile(x, rows), np.concatenate([slope * x + 200 * row for row in range(rows)])
        assert line_slope(xs, ys, np.full(8 * rows, 40.0)) == pytest.approx(slope)


@pytest.mark.parametrize(
    "boxes",
    [
        [(0, 0, 10, 20)],
        [(0, 0, 10, 20), (0, 50, 10, 20)],
        [(0, 0, 10, 20), (5, 50, 10, 20), (2, 90, 10, 20)],
    ],
)
def test_without_neighbours_lines_are_level(boxes: list[Box]) -> None:
    assert line_slope(*centres(boxes)) == 0.0


def test_two_neighbours_alone_tilt_nothing_unless_they_are_clearly_in_line() -> None:
    # A pair with a slope of 0.1 could be in line at 0 as well: 6 px of 40 px.
    assert abs(line_slope(*centres([(0, 0, 20, 40), (60, 6, 20, 40)]))) <= 0.1
    assert line_slope(*centres([(0, 0, 20, 40), (60, 24, 20, 40)])) == pytest.approx(0.4, abs=0.1)


def level(boxes: list[Box]) -> list[list[int]]:
    """Return the lines of boxes on a page that does not slant."""
    x, y, _ = centres(boxes)
    return _lines(np.array(boxes, float), x, y)


@pytest.mark.parametrize(("down", "lines"), [(60, [[0, 1]]), (61, [[0], [1]])])
def test_boxes_in_line_share_two_fifths_of_the_lower_height(
    down: int, lines: list[list[int]]
) -> None:
    assert level([(0, 0, 50, 100), (100, down, 50, 100)]) == lines
    assert level([(0, down, 50, 100), (100, 0, 50, 100)]) == lines


@pytest.mark.parametrize(("down", "lines"), [(42, [[0, 1]]), (43, [[0], [1]])])
def test_a_low_box_is_compared_by_its_own_height(down: int, lines: list[list[int]]) -> None:
    # Heights 100 and 20 with centres d apart share 60 - d, and need 8: d = 52.
    assert level([(0, 0, 50, 100), (100, 50 - 10 + down + 10, 20, 20)]) == lines


@pytest.mark.parametrize(("right", "lines"), [(25, [[0], [1]]), (26, [[0, 1]])])
def test_boxes_in_line_are_a_quarter_of_the_height_apart(
    right: int, lines: list[list[int]]
) -> None:
    assert level([(0, 0, 50, 100), (right, 10, 50, 100)]) == lines


def test_a_box_joins_the_line_whose_end_is_nearest_to_its_height() -> None:
    boxes = [(0, 0, 50, 100), (0, 90, 50, 100), (100, 40, 50, 100), (200, 80, 50, 100)]
    assert level(boxes) == [[0, 2], [1, 3]]


def test_of_two_lines_at_one_height_a_box_joins_the_one_that_ends_beside_it() -> None:
    boxes = [(0, 0, 10, 100), (0, 50, 10, 100), (500, 100, 10, 100), (600, 75, 10, 100)]
    assert level(boxes) == [[0], [1, 2, 3]]


@pytest.mark.parametrize(("gap", "found"), [(59, 0), (60, 1)])
def test_a_gutter_is_one_and_a_half_heights_wide(gap: int, found: int) -> None:
    places = np.array([(0, 0, 20, 40), (20 + gap, 0, 20, 40)], float)
    gutters = list(_gutters(places))
    assert len(gutters) == found
    for width, left in gutters:
        assert (width, left.tolist()) == (gap, [True, False])


def test_gutters_come_widest_first_and_long_boxes_bridge_them() -> None:
    places = np.array(
        [(400, 0, 20, 20), (0, 0, 20, 20), (100, 0, 20, 20), (300, 0, 20, 20), (0, 50, 90, 20)],
        float,
    )
    gutters = [(width, left.tolist()) for width, left in _gutters(places)]
    assert gutters == [
        (180, [False, True, True, False, True]),
        (80, [False, True, True, True, True]),
    ]


def rejected_last(boxes: list[Box]) -> list[list[int]]:
    return arrange_all(boxes, [False] * (len(boxes) - 1) + [True])


@pytest.mark.parametrize(("down", "joins"), [(49, True), (50, False)])
def test_a_rejected_shape_joins_a_line_that_it_overlaps_by_more_than_half(
    down: int, joins: bool
) -> None:
    boxes = [(0, 0, 50, 100), (100, 0, 50, 100), (200, down, 50, 100)]
    assert rejected_last(boxes) == ([[0, 1, 2]] if joins else [[0, 1], [2]])


def test_a_rejected_shape_is_compared_with_its_nearest_digit_and_sorted_in() -> None:
    boxes = [(0, 0, 50, 100), (300, 110, 50, 100), (360, 110, 50, 100), (250, 100, 30, 100)]
    lines = arrange_all([*boxes[:3], (60, 5, 30, 90)], [False, False, False, True])
    assert [0, 3] in [line[:2] for line in lines]
    assert arrange_all([(0, 0, 20, 40), (100, 0, 20, 40), (50, 0, 20, 40)], [0, 0, 1]) == [
        [0, 2, 1]
    ]


def test_rejected_shapes_alone_are_lines_of_their_own() -> None:
    assert arrange_all([(0, 0, 9, 9), (20, 0, 9, 9)], [True, True]) == [[0], [1]]
    assert arrange_all([], []) == []


def test_a_low_rejected_shape_is_measured_by_its_own_height() -> None:
    boxes = [(0, 0, 50, 100), (100, 0, 50, 100)]
    assert rejected_last([*boxes, (200, 90, 50, 18)]) == [[0, 1, 2]]
    assert rejected_last([*boxes, (200, 91, 50, 18)]) == [[0, 1], [2]]
    assert rejected_last([*boxes, (200, -8, 50, 18)]) == [[0, 1, 2]]
    assert rejected_last([*boxes, (200, -9, 50, 18)]) == [[0, 1], [2]]


def test_a_tilted_table_is_read_row_by_row() -> None:
    boxes = [(0, 100, 20, 30), (400, 60, 20, 30), (0, 140, 20, 30), (400, 100, 20, 30)]
    lines = arrange_rows(boxes, [False] * 4, [1, 1, 2, 2])
    assert lines == [[0, 1], [2, 3]]


def test_two_lines_in_one_row_of_a_table_are_two() -> None:
    boxes = [(0, 0, 20, 30), (30, 0, 20, 30), (0, 50, 20, 30), (30, 50, 20, 30)]
    assert arrange_rows(boxes, [False] * 4, [1] * 4) == [[0, 1], [2, 3]]


def test_columns_are_told_from_rows() -> None:
    boxes = [(0, 0, 20, 30), (25, 0, 20, 30), (0, 60, 20, 30), (25, 60, 20, 30),
             (200, 20, 20, 30), (225, 20, 20, 30)]  # fmt: skip
    assert in_columns([[0, 1], [2, 3], [4, 5]], boxes)
    assert not in_columns([[0, 1], [4, 5], [2, 3]], boxes)


@pytest.mark.parametrize(("x", "joins"), [(60, True), (70, False)])
def test_the_nearest_digit_is_the_one_with_the_nearest_middle(x: int, joins: bool) -> None:
    # The middles are at 160 and 10, so the border is at 85. The shape overlaps the second one only.
    boxes = [(100, 50, 120, 100), (0, 0, 20, 100), (x, -10, 40, 60)]
    assert rejected_last(boxes) == ([[1, 2, 0]] if joins else [[1, 0], [2]])


@pytest.mark.parametrize(
    ("shape", "line"), [((30, 0, 100, 40), [0, 1, 2]), ((40, 0, 40, 40), [0, 2, 1])]
)
def test_a_rejected_shape_is_sorted_in_by_its_middle(shape: Box, line: list[int]) -> None:
    assert rejected_last([(0, 0, 20, 40), (60, 0, 20, 40), shape]) == [line]


@pytest.mark.parametrize("second", [(20, 0, 20, 40), (35, 0, 20, 40)])
def test_digits_are_in_the_order_of_their_middles(second: Box) -> None:
    assert arrange([(0, 0, 120, 40), second]) == [[1, 0]]


def test_a_low_digit_belongs_to_the_line_by_its_middle() -> None:
    boxes = [(60 * i, 0, 50, 100) for i in range(5)]
    assert arrange([*boxes, (300, 88, 20, 20)]) == [[0, 1, 2, 3, 4, 5]]
    assert len(arrange([*boxes, (300, 96, 20, 20)])) == 2


@pytest.mark.parametrize(("apart", "slope"), [(12, 0.0), (13, 0.24), (40, 0.24)])
def test_neighbours_are_more_than_three_tenths_of_a_height_apart(apart: int, slope: float) -> None:
    pair = [(0, 0, 10, 40), (apart, apart, 10, 40)]
    assert (line_slope(*centres(pair)) > 0) == (slope > 0)


@pytest.mark.parametrize(("down", "slope"), [(6, 0.08), (18, 0.28), (24, 0.38)])
def test_a_steep_slope_must_be_clearly_better(down: int, slope: float) -> None:
    assert line_slope(*centres([(0, 0, 20, 40), (60, down, 20, 40)])) == pytest.approx(slope)


@pytest.mark.parametrize(("count", "rises"), [(5, True), (6, False)])
def test_a_near_pair_counts_as_much_as_five_far_ones(count: int, rises: bool) -> None:
    # A pair one height apart, and others ten heights apart, all far from each other.
    near = [(0, 0, 20, 40), (40, 8, 20, 40)]
    far = [
        (100_000 * (pair + 1) + 400 * end, -80 * end, 20, 40)
        for pair in range(count)
        for end in range(2)
    ]
    assert (line_slope(*centres([*near, *far])) > 0) == rises


def test_of_two_lines_equally_high_a_box_joins_the_one_that_ends_nearer() -> None:
    assert level([(0, 0, 10, 100), (300, 100, 10, 100), (400, 50, 10, 100)]) == [[0], [1, 2]]
    assert level([(0, 100, 10, 100), (300, 0, 10, 100), (400, 50, 10, 100)]) == [[0], [1, 2]]


def test_of_two_lines_that_end_alike_a_box_joins_the_first() -> None:
    assert level([(0, 0, 10, 100), (0, 100, 10, 100), (100, 50, 10, 100)]) == [[0, 2], [1]]


def test_how_near_a_line_is_counts_in_heights() -> None:
    assert level([(0, 36, 10, 200), (300, 200, 10, 100), (400, 150, 10, 100)]) == [[0, 2], [1]]


def test_boxes_at_one_place_keep_their_order() -> None:
    boxes = [(0, 500 * (i * 37 % 64), 10, 40) for i in range(64)]
    assert level(boxes) == [[i] for i in range(64)]


def side(left: int, rows: list[int], size: int = 3) -> list[list[Box]]:
    """Return lines of ``size`` boxes, 40 high and 10 apart, whose first one is wider."""
    return [
        [(left, row, 30, 40), *((left + 10 + 30 * i, row, 20, 40) for i in range(1, size))]
        for row in rows
    ]


def are_columns(left: list[list[Box]], right: list[list[Box]], gap: float = 200) -> bool:
    boxes = [box for line in (*left, *right) for box in line]
    numbers = iter(range(len(boxes)))
    columns = [
        [np.array([next(numbers) for _ in line]) for line in lines] for lines in (left, right)
    ]
    places = np.array(boxes, float)
    return _are_columns(columns, gap, places, places[:, 1] + places[:, 3] / 2)


def test_columns_have_two_lines_each() -> None:
    assert are_columns(side(0, [0, 100]), side(300, [50, 150]))
    assert not are_columns(side(0, [0, 100]), side(300, [50]))
    assert not are_columns(side(0, [0]), side(300, [50, 150]))


@pytest.mark.parametrize(("sizes", "found"), [((2, 2), True), ((2, 1), False), ((1, 1), False)])
def test_most_lines_of_columns_have_several_digits(sizes: tuple[int, int], found: bool) -> None:
    left, right = side(0, [0, 100], sizes[0]), side(300, [50, 150], sizes[1])
    assert are_columns(left, right) == found


@pytest.mark.parametrize(("gap", "found"), [(14, False), (15, True), (20, True)])
def test_a_gutter_is_wider_than_the_gaps_within_lines(gap: float, found: bool) -> None:
    # Its width does not follow from the places here.
    assert are_columns(side(0, [0, 100]), side(300, [50, 150]), gap) == found


@pytest.mark.parametrize(("down", "found"), [(10, False), (11, True)])
def test_lines_of_columns_are_offset_by_a_quarter_of_a_height(down: int, found: bool) -> None:
    assert are_columns(side(0, [0, 100]), side(300, [down, 100 + down])) == found


def test_a_line_with_nothing_beside_it_proves_nothing() -> None:
    # All that stand beside another are in line with it.
    assert not are_columns(side(0, [0, 100, 190]), side(300, [0, 100]))
    assert not are_columns(side(0, [0, 100, 200, 300]), side(300, [100, 400, 500]))
    # Half of them are not.
    assert are_columns(side(0, [0, 100]), side(300, [0, 130]))
    # None stands beside another: two texts.
    assert are_columns(side(0, [0, 100]), side(300, [200, 300]))


@pytest.mark.parametrize("empty", [{(0, 1), (0, 2), (3, 0)}, {(2, 0), (2, 1), (3, 2)}])
def test_tables_with_empty_cells_are_read_row_by_row(empty: set[tuple[int, int]]) -> None:
    boxes: list[Box] = []
    rows: list[list[int]] = [[] for _ in range(4)]
    for row, column in itertools.product(range(4), range(3)):
        for digit in range(0 if (row, column) in empty else 3):
            rows[row].append(len(boxes))
            boxes.append((300 * column + 30 * digit, 90 * row, 20, 40))
    assert arrange(boxes) == rows


@pytest.mark.parametrize(("apart", "down", "gap"), [(74, 36, 129), (119, -22, 111)])
def test_columns_are_not_brought_in_line_by_tilting_the_page(
    apart: int, down: int, gap: int
) -> None:
    left = [(40 * i, apart * row, 20, 40) for row in range(4) for i in range(2)]
    right = [(60 + gap + 40 * i, apart * row + down, 20, 40) for row in range(2) for i in range(2)]
    assert arrange([*left, *right]) == [[2 * i, 2 * i + 1] for i in range(6)]
