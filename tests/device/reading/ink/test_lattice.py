"""Cells that printed lines enclose are found, and their lines removed without harm to strokes."""

import cv2
import numpy as np
import pytest

from device.reading.ink.lattice import find_boxes
from device.reading.ink.threshold import find_ink
from tests.device.reading.ink.grids import LEFT, SIDE, TOP, cells_of, grid


def turned(page: np.ndarray, degrees: float) -> np.ndarray:
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 0.9)
    return cv2.warpAffine(page, turn, (width, height), borderValue=230)


@pytest.mark.parametrize("degrees", [0, 3, -4])
@pytest.mark.parametrize(("rows", "columns"), [(9, 9), (4, 3)])
def test_every_cell_of_a_table_is_found(rows: int, columns: int, degrees: float) -> None:
    _, lattice = cells_of(turned(grid(rows, columns), degrees))
    assert lattice is not None
    assert len(lattice.cells) == rows * columns


def test_two_cells_without_a_side_between_them_are_one() -> None:
    page = grid(6, 3)
    page[TOP + 4 : TOP + SIDE - 4, LEFT + SIDE - 5 : LEFT + SIDE + 6] = 230
    _, lattice = cells_of(page)
    assert lattice is not None
    assert len(lattice.cells) == 17
    assert max(cell.size[0] for cell in lattice.cells) > 1.9 * SIDE


def test_a_page_without_lines_has_no_cells() -> None:
    page = np.full((300, 400), 230, np.uint8)
    cv2.putText(page, "4711", (40, 180), cv2.FONT_HERSHEY_SIMPLEX, 4, 40, 8)
    ink, lattice = cells_of(page)
    assert lattice is None
    assert find_boxes(ink.mask) is None


def test_boxes_that_stand_apart_are_cells() -> None:
    page = np.full((200, 600), 230, np.uint8)
    for number in range(5):
        left = 30 + 100 * number
        cv2.rectangle(page, (left, 50), (left + 70, 140), 90, 2)
        cv2.putText(page, "8", (left + 15, 120), cv2.FONT_HERSHEY_SIMPLEX, 2, 40, 5)
    lattice = find_boxes(find_ink(page).mask)
    assert lattice is not None
    assert len(lattice.cells) == 5  # And not the ten holes of the digits.


@pytest.mark.parametrize("crossed", [(1,), (0, 4), (1, 3)])
def test_boxes_are_found_though_strokes_reach_across_their_sides(crossed: tuple[int, ...]) -> None:
    page = np.full((200, 600), 230, np.uint8)
    for number in range(5):
        left = 30 + 100 * number
        cv2.rectangle(page, (left, 50), (left + 70, 140), 90, 2)
        reach = 20 if number in crossed else -20
        cv2.line(page, (left + 40, 50 - reach), (left + 30, 140 + reach), 40, 5)
    lattice = find_boxes(find_ink(page).mask)
    assert lattice is not None
    lefts = sorted(min(x for x, _ in cell.corners) for cell in lattice.cells)
    assert lefts == pytest.approx([30 + 100 * number for number in range(5)], abs=3)


def test_angular_zeros_are_no_boxes() -> None:
    page = np.full((200, 500), 230, np.uint8)
    for left in (40, 180, 320):
        cv2.rectangle(page, (left, 50), (left + 70, 150), 40, 10)
    assert find_boxes(find_ink(page).mask) is None


def test_rows_are_told_by_the_lines_above() -> None:
    _, lattice = cells_of(turned(grid(5, 5), 3))
    assert lattice is not None
    boxes = [
        (round(x) + 5, round(y) + 15, 20, 60) for x, y in (c.corners[0] for c in lattice.cells)
    ]
    assert lattice.rows_of(boxes) == [row for row in range(1, 6) for _ in range(5)]
    assert lattice.rows_of([*boxes, (2, 2, 10, 10)])[-1] is None
    across = [(x, y + 60, 20, 60) for x, y, _, _ in boxes]
    assert lattice.rows_of(across) is None  # Writing that ignores the lines.
