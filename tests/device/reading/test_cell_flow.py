"""Cells are read at a size that suits them, and shown where they are."""

import numpy as np
import pytest

from device.reading.cell_flow import read_cells
from device.reading.options import ReadingOptions
from tests.device.reading.cells.rows import network, row


@pytest.mark.parametrize("zoom", [1, 3])
def test_a_row_is_read_at_any_size_and_its_stages_map_to_the_picture(zoom: int) -> None:
    image = np.repeat(np.repeat(row(123456.0), zoom, axis=0), zoom, axis=1)
    size = image.shape[1], image.shape[0]
    found = read_cells(image, size, network(), ReadingOptions(expected=6), whole=True)
    rows, stages = found.rows, found.stages()
    assert "".join(str(cell.label) for cell in rows[0] if not cell.rejected) == "123456"
    x, y, w, h = rows[0][-1].box
    right, bottom, _ = stages.homography @ (x + w, y + h, 1)
    assert right <= size[0] + 1
    assert bottom <= size[1] + 1
    assert right > 0.9 * size[0]


def test_without_a_number_of_digits_the_picture_is_one_cell() -> None:
    image = row(123456.0)[:, :46]
    rows = read_cells(image, (46, 66), network(), ReadingOptions(), whole=True).rows
    assert [len(cells) for cells in rows] == [1]
    assert (rows[0][0].label, rows[0][0].rejected) == (1, False)


def test_a_red_eight_beside_black_digits_is_read_by_its_colour() -> None:
    gray = 255 - 235 * (row(123458.0) > 150)
    red = np.repeat(gray[..., None], 3, axis=2).astype(np.uint8)
    last = round(5 / 6 * red.shape[1])
    red[:, last:] = np.where(red[:, last:] < 128, np.array([150, 150, 235]), red[:, last:])
    black = np.repeat(red.mean(axis=2, keepdims=True), 3, axis=2).astype(np.uint8)
    texts = []
    for image in (red, black):
        options = ReadingOptions(expected=6)
        (cells,) = read_cells(image, image.shape[1::-1], network(), options, whole=True).rows
        texts.append("".join("?" if cell.rejected else str(cell.label) for cell in cells))
    assert texts == ["123458", "12345?"]
