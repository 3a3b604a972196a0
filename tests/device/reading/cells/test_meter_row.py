"""A row of wheels is read cell by cell, and what cannot be read is rejected."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from device.reading.cells.cell_network import CellNetwork, Logits
from device.reading.cells.meter_row import RowReading, Wheels, _resolved, read_row
from device.reading.cells.row_search import find_row
from device.reading.ink.threshold import Gray
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


def _with_lamp(text: str, height: int, place: float) -> NDArray[np.uint8]:
    """Draw a bright display with dark segments, and a lamp that it reflects at a part of its width.

    ``height`` is that of the picture in pixels.
    """
    ink = _display(text, ghost=0.0).astype(np.float32) / 255
    width = round(ink.shape[1] * height / ink.shape[0])
    ink = cv2.resize(ink, (width, height), interpolation=cv2.INTER_AREA)
    y, x = np.mgrid[:height, :width]
    lamp = np.exp(-(((x / width - place) / 0.06) ** 2) - ((y / height - 0.3) / 0.5) ** 2)
    return np.asarray(np.clip(255 * (0.5 - 0.25 * ink + 0.45 * lamp), 0, 255), np.uint8)


@pytest.mark.parametrize(("text", "height", "place"), [("0619", 16, 0.15), ("8086", 36, 0.9)])
def test_a_reflection_is_not_taken_for_strokes_of_a_digit(
    text: str, height: int, place: float
) -> None:
    read = _text(read_row(_with_lamp(text, height, place), 4, network()))
    assert all(seen in ("?", shown) for seen, shown in zip(read, text, strict=True))


def _painted(text: str, ground: int, last: int) -> NDArray[np.uint8]:
    """Draw wheels with bright digits, of which the last ones have another ground."""
    cells = []
    for place, digit in enumerate(text):
        cell = np.full((90, 60), ground if place >= len(text) - last else 25, np.uint8)
        (w, h), _ = cv2.getTextSize(digit, cv2.FONT_HERSHEY_DUPLEX, 2.2, 4)
        at = ((60 - w) // 2, (90 + h) // 2)
        cv2.putText(cell, digit, at, cv2.FONT_HERSHEY_DUPLEX, 2.2, 235, 4, cv2.LINE_AA)
        cells.append(cell)
    return np.concatenate(cells, axis=1)


@pytest.mark.parametrize(("text", "last"), [("047138", 1), ("048718", 3), ("040888", 3)])
def test_an_eight_on_a_wheel_of_another_ground_is_a_digit(text: str, last: int) -> None:
    reading = read_row(_painted(text, 190, last), len(text), network())
    assert not any(cell.empty for cell in reading.cells)
    assert _text(reading) == text


def _in_colour(text: str, ink: int, last: tuple[int, int, int]) -> NDArray[np.uint8]:
    """Return a printed row on white, whose last digit has another colour, ``uint8[h, w, 3]``."""
    tones = _painted(text, 25, 0).astype(np.float32)[..., None] / 255
    colours = np.full((1, tones.shape[1], 3), ink, np.float32)
    colours[:, -60:] = last
    return np.asarray(235 - tones * (235 - colours), np.uint8)


@pytest.mark.parametrize("text", ["047138", "888888", "120958"])
def test_a_faint_red_eight_beside_black_digits_is_a_digit(text: str) -> None:
    picture = _in_colour(text, 20, (140, 140, 230))
    gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    assert _text(read_row(gray, 6, network(), picture=picture)) == text
    larger = np.asarray(cv2.resize(picture, None, fx=2, fy=2), np.uint8)
    assert _text(read_row(gray, 6, network(), picture=larger)) == text
    # Without its colour it is an unlit place.
    assert read_row(gray, 6, network()).cells[-1].empty


def test_unlit_segments_in_the_colour_of_their_display_are_no_digit() -> None:
    for last in ((180, 180, 180), (190, 180, 180)):
        picture = _in_colour("047138", 20, last)
        gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
        assert read_row(gray, 6, network(), picture=picture).cells[-1].empty


def test_unlit_segments_are_no_digit_in_the_colour_noise_of_a_camera() -> None:
    picture = _in_colour("047138", 20, (218, 218, 218))
    noise = np.random.default_rng(0).normal(0, 6, picture.shape)
    noisy = np.clip(picture + noise, 0, 255).astype(np.uint8)
    gray = np.asarray(cv2.cvtColor(noisy, cv2.COLOR_BGR2GRAY), np.uint8)
    assert read_row(gray, 6, network(), picture=noisy).cells[-1].empty


def test_an_eight_is_no_unlit_place_where_other_digits_are_as_faint() -> None:
    shaded = _display("123586", ghost=0.0)
    shaded[:, shaded.shape[1] // 2 :] = shaded[:, shaded.shape[1] // 2 :] // 3
    reading = read_row(shaded, 6, network())
    assert not any(cell.empty for cell in reading.cells)


def _in_housing(text: str, room: int) -> Gray:
    """Return painted wheels with that many pixels of their housing around, and strips between."""
    panels = _painted(text, 25, 0)
    for place in range(len(text) + 1):
        panels[:, max(0, 60 * place - 4) : 60 * place + 4] = 180
    return np.asarray(np.pad(panels, room, constant_values=180), np.uint8)


@pytest.mark.parametrize(("text", "room"), [("285", 25), ("73217646", 22), ("179265", 25)])
def test_a_digit_that_two_clear_layouts_read_differently_is_rejected(text: str, room: int) -> None:
    for wheels in (None, Wheels()):
        read = _text(read_row(_in_housing(text, room), len(text), network(), wheels))
        assert read in (text, f"{text[:-1]}?")


@pytest.mark.parametrize("wheels", [None, Wheels()])
@pytest.mark.parametrize("room", [0, 12, 20, 32, 40])
def test_wheels_are_read_right_with_some_of_their_housing_around(
    room: int, wheels: Wheels | None
) -> None:
    exact = 0
    for text in ("9779285", "694438", "771285", "012345"):
        read = _text(read_row(_in_housing(text, room), len(text), network(), wheels))
        assert all(digit in ("?", true) for digit, true in zip(read, text, strict=True))
        exact += read == text
    assert exact >= 3


class _SeesBoth(CellNetwork):
    """Sees a 3 above and a 4 below wherever cells are moved."""

    def __init__(self, inner: CellNetwork) -> None:
        self.__dict__.update(inner.__dict__)

    def logits(self, pictures: Gray) -> Logits:
        seen = np.zeros((len(pictures), 10), np.float32)
        half = len(pictures) // 2
        seen[:half, 3] = seen[half:, 4] = 40
        return seen


def test_a_wheel_that_seems_to_rest_is_not_taken_for_the_digit_before() -> None:
    best, _ = find_row(row(123454.0), 6, network(), upright=True)
    found = replace(network().judge(best.logits), rejected=np.arange(6) == 5)
    _, rejected = _resolved(best, _SeesBoth(network()), found, np.zeros(6, np.bool_), "123453")
    assert rejected[5]
    turning = replace(best, logits=np.concatenate([best.logits[:5], np.zeros((1, 10), np.float32)]))
    labels, rejected = _resolved(
        turning, _SeesBoth(network()), found, np.zeros(6, np.bool_), "123453"
    )
    assert (labels[5], rejected[5]) == (3, False)
