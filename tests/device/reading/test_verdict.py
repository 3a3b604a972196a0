"""A frame without writing gives no digits, and says why; a page of writing does."""

import cv2
import numpy as np
import pytest

from device.demo.drawn_forms import make_form
from device.reading.reader import Reader
from device.reading.result import Verdict
from tests.device.reading.pages import page


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


@pytest.mark.parametrize("seed", [102, 106, 112])
def test_things_that_look_like_digits_are_clutter(reader: Reader, seed: int) -> None:
    reading = reader.read(make_form(seed, "clutter").image)
    assert reading.text == ""
    assert reading.page.verdict is Verdict.CLUTTER
    assert reading.page.reasons


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
