"""Cells that printed lines enclose are found, and their lines removed without harm to strokes."""

import cv2
import numpy as np
import pytest

from device.reading.ink.lattice import Lattice, find_boxes
from device.reading.ink.lattice_removal import remove_lattice
from device.reading.ink.ruled_lines import find_lines
from device.reading.ink.segmentation import segment
from device.reading.ink.threshold import Ink, find_ink

SIDE, LEFT, TOP = 120, 40, 30


def grid(rows: int, columns: int, tone: int = 120) -> np.ndarray:
    page = np.full((TOP + rows * SIDE + 40, LEFT + columns * SIDE + 40), 230, np.uint8)
    for row in range(rows + 1):
        y = TOP + row * SIDE
        cv2.line(page, (LEFT, y), (LEFT + columns * SIDE, y), tone, 2 if row % 3 else 4)
    for column in range(columns + 1):
        x = LEFT + column * SIDE
        cv2.line(page, (x, TOP), (x, TOP + rows * SIDE), tone, 2 if column % 3 else 4)
    return page


def turned(page: np.ndarray, degrees: float) -> np.ndarray:
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 0.9)
    return cv2.warpAffine(page, turn, (width, height), borderValue=230)


def cells_of(page: np.ndarray) -> tuple[Ink, Lattice | None]:
    ink = find_ink(page)
    return ink, find_lines(ink).lattice()


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


def test_lines_go_and_strokes_across_or_beside_them_stay() -> None:
    page = grid(4, 4)
    cross = LEFT + SIDE + 20
    cv2.line(page, (cross, TOP + SIDE - 40), (cross, TOP + SIDE + 40), 30, 8)
    beside = TOP + 3 * SIDE - 6
    cv2.line(page, (LEFT + 2 * SIDE + 12, beside), (LEFT + 3 * SIDE - 12, beside), 30, 8)
    ink, lattice = cells_of(page)
    assert lattice is not None
    bare, _ = remove_lattice(ink, lattice, find_lines(ink).faint)
    boxes = sorted(p.box for p in segment(bare.soft, bare.mask).pieces)
    assert len(boxes) == 2
    assert boxes[0][3] > 75  # Whole, from one cell into the other.
    assert boxes[1][3] >= 7  # Not narrower, although it touches the line.


def test_digits_of_two_cells_that_touch_are_two_pieces() -> None:
    page = grid(4, 4)
    middle = LEFT + SIDE + SIDE // 2
    for top in (TOP + 5, TOP + SIDE + 1):
        cv2.ellipse(page, (middle, top + 58), (30, 57), 0, 0, 360, 30, 8)
    ink, lattice = cells_of(page)
    assert lattice is not None
    bare, bands = remove_lattice(ink, lattice, find_lines(ink).faint)
    page_of = segment(bare.soft, bare.mask, bands, lattice=lattice)
    assert len({piece.cell for piece in page_of.pieces}) == 2


def test_rows_are_told_by_the_lines_above() -> None:
    _, lattice = cells_of(turned(grid(5, 5), 3))
    assert lattice is not None
    rows = [lattice.row_at(tuple(map(round, (*c.corners[0], 20, 40)))) for c in lattice.cells]
    assert rows == [1] * 5 + [2] * 5 + [3] * 5 + [4] * 5 + [5] * 5
    assert lattice.row_at((2, 2, 10, 10)) is None
