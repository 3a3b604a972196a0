"""Pictures of cells are taken where a layout says, moved as they are asked for."""

import numpy as np
import pytest

from device.reading.cells.cell_layout import CellRow
from device.reading.cells.row_picture import CELL_SIZE, RowPicture, contrasts

WIDE, HIGH = CELL_SIZE


def _steps(count: int) -> np.ndarray:
    """Return a row whose cells have one tone each: 0, 40, 80 and so on."""
    return np.repeat(np.arange(count, dtype=np.uint8) * 40, WIDE)[None].repeat(HIGH, axis=0)


def test_each_cell_is_taken_from_its_place() -> None:
    row = RowPicture(_steps(5), 5)
    (((one, *_, five),),) = row.cells([CellRow(0.0, WIDE, 0.0, HIGH, 5)])
    assert (one[:, :26] == 0).all()
    assert (five[:, 2:] == 160).all()


def test_moved_cells_are_taken_beside_and_below() -> None:
    gray = _steps(5)
    gray[HIGH // 2 :] += 7
    moves = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)]
    still, right, down = RowPicture(gray, 5).cells([CellRow(0.0, WIDE, 0.0, HIGH / 2, 4)], moves)[0]
    assert (right[0, 2:26, 2:26] == still[1, 2:26, 2:26]).all()
    assert (down[:, 2:26, 2:26] == still[:, 2:26, 2:26] + 7).all()


def test_cells_end_where_the_row_ends() -> None:
    row = RowPicture(_steps(3), 3)
    seen = row.cells([CellRow(-20.0, 3 * WIDE, -9.0, 3 * HIGH, 3)])[0, 0]
    assert seen.shape == (3, 28, 28)
    assert seen[0].min() == 0
    assert seen[0].max() <= 80
    assert (seen[2] == 80).all()


def test_cells_that_lean_are_taken_upright() -> None:
    gray = np.zeros((HIGH, 3 * WIDE), np.uint8)
    middle = (HIGH - 1) / 2
    for y in range(HIGH):
        x = round(1.5 * WIDE - 0.3 * (y - middle))
        gray[y, x - 3 : x + 3] = 255
    still, leaning = RowPicture(gray, 3).cells(
        [CellRow(0.0, WIDE, 0.0, HIGH, 3, lean=lean) for lean in (0.0, 0.3)]
    )[:, 0, 1]
    assert leaning.mean(axis=0).max() > 240
    assert still.mean(axis=0).max() < 150


def test_cells_of_a_row_that_falls_are_taken_further_down_to_the_right() -> None:
    gray = np.repeat(np.arange(HIGH, dtype=np.uint8)[:, None] * 5, 3 * WIDE, axis=1)
    falling = CellRow(0.0, WIDE, 10.0, 20.0, 3, fall=0.1)
    left, middle, right = RowPicture(gray, 3).cells([falling])[0, 0].mean(axis=(1, 2))
    assert right - middle == pytest.approx(5 * 0.1 * WIDE, abs=1)
    assert middle - left == pytest.approx(5 * 0.1 * WIDE, abs=1)


def test_pictures_of_any_size_come_to_the_same_cells() -> None:
    small, large = (RowPicture(np.kron(_steps(4), np.ones((k, k), np.uint8)), 4) for k in (1, 3))
    assert (small.gray == large.gray).all()
    assert large.scale == (3, 3)


def test_contrast_tells_an_empty_cell() -> None:
    cells = np.full((2, 28, 28), 100, np.uint8)
    cells[1, 10:18, 10:18] = 200
    even, inked = contrasts(cells)
    assert even == 0
    assert inked > 20
