"""Printed lines place the cells of a grid; what stands in them is read in place."""

import numpy as np
import pytest

from device.reading.cells.ink_cells import read_grid
from lenet_edge.network.bundle import HANDWRITING
from tests.device.reading.cells.forms import form
from tests.device.reading.cells.rows import network


def _grid(columns: int, rows: int, side: int = 40, margin: int = 6) -> np.ndarray:
    paper = np.full((rows * side + 2 * margin, columns * side + 2 * margin), 225, np.uint8)
    for i in range(columns + 1):
        x = margin + i * side
        paper[margin : margin + rows * side + 2, x : x + 2] = 90
    for j in range(rows + 1):
        y = margin + j * side
        paper[y : y + 2, margin : margin + columns * side + 2] = 90
    return paper


@pytest.mark.parametrize("grid", [(12, 4), (9, 9)])
def test_cells_lie_between_the_printed_lines(grid: tuple[int, int]) -> None:
    rows = read_grid(_grid(*grid), grid, network(HANDWRITING))
    assert [len(row) for row in rows] == [grid[0]] * grid[1]
    for j, row in enumerate(rows):
        for i, cell in enumerate(row):
            assert abs(cell.box[0] - 6 - 40 * i) <= 3
            assert abs(cell.box[1] - 6 - 40 * j) <= 3


def test_boxes_of_one_row_are_found_to_a_sixth_of_a_cell() -> None:
    (row,) = read_grid(_grid(5, 1), (5, 1), network(HANDWRITING))
    assert all(abs(cell.box[0] - 6 - 40 * i) <= 6 for i, cell in enumerate(row))


def test_a_cell_in_which_nothing_stands_is_empty_and_another_is_not() -> None:
    paper = _grid(4, 2)
    paper[14:38, 60:65] = 40
    cells = [cell for row in read_grid(paper, (4, 2), network(HANDWRITING)) for cell in row]
    assert [cell.empty for cell in cells] == [True, False] + [True] * 6
    assert all(cell.rejected for cell in cells if cell.empty)


@pytest.mark.parametrize("print_", ["boxes", "comb", "nothing"])
@pytest.mark.parametrize("digits", ["73191675", "1_1100_1"])
@pytest.mark.parametrize("room", [(0, 0), (12, 30)])
def test_a_row_of_a_form_is_read_as_it_was_written(
    digits: str, print_: str, room: tuple[int, int]
) -> None:
    page = form(digits, print_, *room)
    (row,) = read_grid(page, (len(digits), 1), network(HANDWRITING))
    text = ("_" if cell.empty else "?" if cell.rejected else str(cell.label) for cell in row)
    # The network rejects a plain bar, which it may take for a printed line.
    assert all(
        seen == written or (seen, written) == ("?", "1")
        for seen, written in zip(text, digits, strict=True)
    )


@pytest.mark.parametrize(("pen", "below"), [(1, 0), (1, 6), (2, 2), (2, 6), (3, 0), (3, 4)])
@pytest.mark.parametrize("room", [(0, 0), (10, 30)])
def test_what_is_printed_around_an_empty_cell_is_no_digit(
    pen: int, below: int, room: tuple[int, int]
) -> None:
    page = np.pad(
        form("7_3_29__", "comb", *room, pen), ((below // 2, below), (0, 0)), constant_values=230
    )
    (row,) = read_grid(page, (8, 1), network(HANDWRITING))
    assert [cell.empty for cell in row] == [text == "_" for text in "7_3_29__"]


@pytest.mark.parametrize("print_", ["boxes", "comb", "nothing"])
@pytest.mark.parametrize("count", [7, 9])
def test_a_row_that_has_another_number_of_cells_is_not_read_without_a_doubt(
    print_: str, count: int
) -> None:
    (row,) = read_grid(form("73296275", print_), (count, 1), network(HANDWRITING))
    assert any(cell.rejected and not cell.empty for cell in row)
