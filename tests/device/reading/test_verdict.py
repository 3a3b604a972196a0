"""A frame without writing gives no digits, and says why; a page of writing does."""

from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from device.demo.drawn_forms import make_form
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.reading.result import Verdict
from tests.device.reading.cells.rows import row
from tests.device.reading.pages import page, strokes


def test_a_page_of_digits_is_writing(reader: Reader) -> None:
    found = reader.read(page()).page
    assert (found.verdict, found.reasons) == (Verdict.WRITING, ())


def test_a_blank_page_is_nothing(reader: Reader) -> None:
    assert reader.read(np.full((240, 320), 220, np.uint8)).page.verdict is Verdict.NOTHING


def test_a_frame_without_light_is_too_dark(reader: Reader) -> None:
    noise = np.random.default_rng(0).integers(0, 14, (240, 320)).astype(np.uint8)
    reading = reader.read(noise)
    assert (reading.text, reading.page.verdict) == ("", Verdict.TOO_DARK)


def test_a_page_behind_much_blur_is_out_of_focus(reader: Reader) -> None:
    soft = cv2.GaussianBlur(page(), (0, 0), 14)
    stretched = cv2.normalize(soft, None, 40, 230, cv2.NORM_MINMAX)
    reading = reader.read(np.asarray(stretched, np.uint8))
    if not reading.text:
        assert reading.page.verdict is Verdict.OUT_OF_FOCUS


@pytest.mark.parametrize("seed", [102, 106, 112, 62006, 62018, 62031])
def test_things_that_look_like_digits_are_clutter(reader: Reader, seed: int) -> None:
    reading = reader.read(make_form(seed, "clutter").image)
    assert reading.text == ""
    assert reading.page.verdict is Verdict.CLUTTER
    assert reading.page.reasons


@pytest.mark.parametrize("seed", [31005, 97026, 97027])  # Unlike in size and pen; at the edge.
def test_few_shapes_that_are_sure_digits_but_unlike_each_other_are_clutter(
    reader: Reader, seed: int
) -> None:
    assert reader.read(make_form(seed, "clutter").image).text == ""


def test_clear_digits_of_one_pen_are_writing_whatever_is_around_them(reader: Reader) -> None:
    form = make_form(41018)  # A table in colour, its paper darkened towards the corners.
    assert reader.read(form.image).page.verdict is Verdict.WRITING


def test_few_digits_beside_many_printed_words_are_writing(reader: Reader) -> None:
    form = np.full((560, 760), 225, np.uint8)
    for line, (word, digit) in enumerate((("Name", "2"), ("Total", "3"), ("Points", "5"))):
        digits = page(digit, size=(160, 140), seed=line)
        top = 40 + 170 * line
        form[top : top + 140, 520:680] = digits
        place = (60, top + 90)
        cv2.putText(form, word, place, cv2.FONT_HERSHEY_DUPLEX, 2.2, 50, 4, cv2.LINE_AA)
    reading = reader.read(form)
    assert (reading.text, reading.page.verdict) == ("2\n3\n5", Verdict.WRITING)


@pytest.mark.parametrize("seed", [30023, 99113])  # A shelf of books, and cloth.
def test_straight_things_are_not_read_as_ones(reader: Reader, seed: int) -> None:
    reading = reader.read(make_form(seed, "things").image)
    assert reading.text == ""
    assert "its digits are straight strokes" in reading.page.reasons


@pytest.mark.parametrize("text", ["11", "1111", "11111"])
def test_a_row_of_ones_alone_is_writing(reader: Reader, text: str) -> None:
    assert reader.read(strokes([60] * len(text))).text == text


def test_strokes_that_differ_are_not_read_as_ones(reader: Reader) -> None:
    reading = reader.read(strokes([60, 25, 95, 40]))
    assert reading.text == ""
    assert "its digits are straight strokes" in reading.page.reasons


def test_a_close_crop_is_read_whatever_is_behind_it(reader: Reader) -> None:
    crop = page("3", height=200, size=(300, 240))
    rng = np.random.default_rng(2)
    uneven = crop + cv2.GaussianBlur(rng.normal(0, 120, crop.shape), (0, 0), 6)
    reading = reader.read(np.clip(uneven, 0, 255).astype(np.uint8))
    assert reading.page.verdict is not Verdict.CLUTTER


def test_digits_at_the_edge_are_cut_off(reader: Reader) -> None:
    reading = reader.read(page()[:, 52:])
    assert reading.page.verdict is Verdict.CUT_OFF
    assert "left" in reading.page.reasons[0]


def test_the_verdict_is_part_of_the_json_form(reader: Reader) -> None:
    assert reader.read(page()).to_json()["page"] == {"verdict": "writing", "reasons": []}


@pytest.fixture(scope="module")
def meter_reader() -> Iterator[Reader]:
    with Reader("meter") as opened:
        yield opened


SIX = ReadingOptions(expected=6)


def test_wheels_that_are_read_are_writing(meter_reader: Reader) -> None:
    assert meter_reader.read(row(123456.0), SIX).page.verdict is Verdict.WRITING


def test_light_that_is_reflected_on_wheels_is_glare(meter_reader: Reader) -> None:
    lit = cv2.GaussianBlur(row(123456.0), (0, 0), 0.8)
    lit[4:62, 54 * 3 + 5 : 54 * 3 + 38] = 255
    found = meter_reader.read(np.asarray(lit, np.uint8), SIX).page
    assert found.verdict is Verdict.GLARE
    assert found.reasons == ("light is reflected in 1 of 6 cells",)


def test_wheels_behind_much_blur_are_out_of_focus(meter_reader: Reader) -> None:
    reading = meter_reader.read(cv2.GaussianBlur(row(123456.0), (0, 0), 10), SIX)
    assert reading.page.verdict is Verdict.OUT_OF_FOCUS


def test_wheels_without_light_are_too_dark(meter_reader: Reader) -> None:
    dark = np.random.default_rng(0).integers(0, 14, (66, 320)).astype(np.uint8)
    assert meter_reader.read(dark, SIX).page.verdict is Verdict.TOO_DARK
