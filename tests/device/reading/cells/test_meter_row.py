"""A row of wheels is read cell by cell, and what cannot be read is rejected."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from device.reading.cells.meter_row import RowReading, Wheels, read_row
from lenet_edge.data.cell_canvas import Canvas
from lenet_edge.data.printed_segments import LIT, Display
from tests.device.reading.cells.rows import LOOK, network, row


def _text(reading: RowReading) -> str:
    return "".join("?" if cell.rejected else str(cell.label) for cell in reading.cells)


@pytest.mark.parametrize("margin", [0, 6, 18])
def test_wheels_at_rest_are_read_in_a_tight_region_and_in_a_loose_one(margin: int) -> None:
    assert _text(read_row(row(123456.0, margin=margin), 6, network())) == "123456"


def test_low_contrast_does_not_matter() -> None:
    faint = (100 + row(907856.0) * 0.12).astype(np.uint8)
    assert _text(read_row(faint, 6, network())) == "907856"


def test_boxes_go_from_left_to_right_over_the_wheels() -> None:
    reading = read_row(row(123456.0), 6, network())
    middles = [cell.box[0] + cell.box[2] / 2 for cell in reading.cells]
    assert np.allclose(middles, 23 + 54 * np.arange(6), atol=8)


def test_a_wheel_between_two_digits_is_rejected() -> None:
    assert _text(read_row(row(123456.5), 6, network()))[:5] == "12345"
    assert _text(read_row(row(123456.5), 6, network()))[5] == "?"


@pytest.mark.parametrize("turn", [0.0, 0.25, 0.4, 0.5, 0.6, 0.75])
@pytest.mark.parametrize("number", [123459, 120999, 356789])
def test_wheels_that_turn_show_a_number_that_they_pass_or_none(number: int, turn: float) -> None:
    gray = row(number + turn)
    text = _text(read_row(gray, 6, network(), Wheels(f"{number:06}")))
    assert "?" in text or text in {f"{number:06}", f"{number + 1:06}"}


def test_a_covered_wheel_is_empty() -> None:
    gray = row(123456.0)
    gray[:, 54 * 2 : 54 * 2 + 46] = 60
    reading = read_row(gray, 6, network())
    assert _text(reading) == "12?456"
    assert reading.cells[2].empty


def test_a_reflection_is_rejected() -> None:
    gray = row(123456.0)
    gray = cv2.GaussianBlur(gray, (0, 0), 0.8)
    gray[5:60, 54 * 3 + 5 : 54 * 3 + 42] = 255
    assert _text(read_row(gray, 6, network()))[3] == "?"


def test_a_picture_with_fewer_columns_than_cells_gives_cells_all_the_same() -> None:
    assert len(read_row(np.zeros((5, 3), np.uint8), LOOK.digits, network()).cells) == LOOK.digits


def _display(text: str, ghost: float) -> NDArray[np.uint8]:
    """Draw a dark display with bright segments; a space is a place of unlit ones."""
    pitch = 40
    canvas = Canvas(pitch * len(text))
    display = Display(canvas, np.random.default_rng(5), ghost, pitch)
    for place, digit in enumerate(text):
        lit = "" if digit == " " else LIT[int(digit)]
        display.add(lit, 16 + (place + 0.5) * pitch, canvas.middle[1])
    return np.asarray(cv2.GaussianBlur(display.coverage, (0, 0), 1.0)[12:-12, 16:-16], np.uint8)


@pytest.mark.parametrize("text", ["   482", "     1", "888888"])
def test_unlit_segments_of_a_display_are_an_empty_place_and_no_eight(text: str) -> None:
    reading = read_row(_display(text, ghost=0.25), 6, network())
    assert [cell.empty for cell in reading.cells] == [digit == " " for digit in text]
