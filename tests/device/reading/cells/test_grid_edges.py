"""The edges of cells are found by printed lines and by writing, whatever stands in the cells."""

import cv2
import numpy as np
import pytest

from device.reading.cells.grid_edges import find_edges
from device.reading.ink.ruled_lines import remove_ruled_lines
from device.reading.ink.threshold import find_ink
from tests.device.reading.cells.forms import PITCH, form

PRINTS = ("boxes", "comb", "nothing")
ROWS = ("73191675", "1_1100_1", "11111111")


def _found(page: np.ndarray, count: int, across: int = 1) -> tuple[np.ndarray, frozenset[int]]:
    ink = find_ink(page)
    return find_edges(ink.soft, remove_ruled_lines(ink)[0].mask, count, across)


@pytest.mark.parametrize("print_", PRINTS)
@pytest.mark.parametrize("digits", ROWS)
@pytest.mark.parametrize(("left", "right"), [(0, 0), (36, 0), (0, 40), (20, 25)])
def test_cells_lie_where_they_were_drawn(digits: str, print_: str, left: int, right: int) -> None:
    edges, doubtful = _found(form(digits, print_, left, right), len(digits))
    drawn = left + PITCH * np.arange(len(digits) + 1)
    assert np.abs(edges - drawn).max() <= 0.2 * PITCH
    assert not doubtful


@pytest.mark.parametrize("print_", ["boxes", "comb"])
def test_edges_lie_on_printed_lines(print_: str) -> None:
    edges, _ = _found(form("1_0_01", print_, 15, 20), 6)
    assert np.abs(edges - 15 - PITCH * np.arange(7)).max() <= 2


@pytest.mark.parametrize("pen", [1, 2])
def test_a_comb_may_stand_above_the_lower_end_of_the_region(pen: int) -> None:
    page = np.pad(form("868_44_5", "comb", pen=pen), ((4, 8), (0, 0)), constant_values=230)
    edges, doubtful = _found(page, 8)
    assert np.abs(edges - PITCH * np.arange(9)).max() <= 0.1 * PITCH
    assert not doubtful


def test_an_empty_region_without_lines_is_divided_equally() -> None:
    page = np.full((60, 240), 230, np.uint8)
    edges, doubtful = _found(page, 4)
    np.testing.assert_allclose(edges, [0, 60, 120, 180, 240])
    assert not doubtful


@pytest.mark.parametrize("print_", PRINTS)
def test_a_digit_beside_the_cells_puts_the_nearest_cell_in_doubt(print_: str) -> None:
    _, doubtful = _found(form("01010010", print_), 7)
    assert doubtful & {0, 6}


@pytest.mark.parametrize("print_", PRINTS)
def test_digits_between_two_cells_put_both_in_doubt(print_: str) -> None:
    _, doubtful = _found(form("01010010", print_), 9)
    assert len(doubtful) >= 2


def test_columns_of_a_grid_are_found_by_the_writing_in_all_rows() -> None:
    rows = ["1_01", "_1_0", "0_1_"]
    page = np.concatenate([form(each, "nothing", 10, 20) for each in rows])
    edges, doubtful = _found(page, 4, len(rows))
    assert np.abs(edges - 10 - PITCH * np.arange(5)).max() <= 0.2 * PITCH
    assert not doubtful


def test_a_row_of_cells_may_be_upright() -> None:
    page = cv2.transpose(cv2.flip(form("1101", "boxes"), 1))
    edges, _ = _found(np.ascontiguousarray(page), 1, 4)
    assert np.abs(edges - [0, PITCH]).max() <= 0.2 * PITCH
