"""From a picture to the one digit that is explained."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from device.frames.frame import Frame
from device.reading.reader import Reader
from lenet_edge.core.errors import FrameError, UsageError
from lenet_edge.explain.chosen_digit import choose_digit, open_picture
from tests.device.reading.pages import page


def frame(text: str) -> Frame:
    return Frame(page(text), 0.0, 0, "page.png")


def test_the_first_digit_is_the_default(reader: Reader) -> None:
    chosen = choose_digit(reader, frame("725"))
    assert (chosen.number, chosen.count, chosen.digit.label) == (1, 3, "7")


@pytest.mark.parametrize(("number", "label"), [(1, "7"), (2, "2"), (3, "5")])
def test_a_digit_is_chosen_by_its_place(reader: Reader, number: int, label: str) -> None:
    chosen = choose_digit(reader, frame("725"), number)
    assert chosen.digit.label == label
    assert chosen.digit.picture.shape == (28, 28)


@pytest.mark.parametrize("number", [0, 4, -1])
def test_a_digit_out_of_range_is_one_line_with_the_choice(reader: Reader, number: int) -> None:
    with pytest.raises(UsageError, match=r"page\.png has 3 digits; --digit must be 1 to 3"):
        choose_digit(reader, frame("725"), number)


def test_a_picture_without_digits_says_what_to_do(reader: Reader) -> None:
    blank = Frame(np.full((200, 300), 220, np.uint8), 0.0, 0, "blank.png")
    with pytest.raises(FrameError, match=r"no digit was found in blank.png; .*--debug"):
        choose_digit(reader, blank)


def letter_and_digits() -> Frame:
    """Return a picture of an A, and of 2 and 5 to its right."""
    wide = cv2.copyMakeBorder(page("25"), 0, 0, 160, 0, cv2.BORDER_REPLICATE)
    cv2.putText(wide, "A", (60, 150), cv2.FONT_HERSHEY_SIMPLEX, 2.4, 20, 6)
    return Frame(wide, 0.0, 0, "letter.png")


def test_a_rejected_shape_is_not_the_default(reader: Reader) -> None:
    chosen = choose_digit(reader, letter_and_digits())
    assert (chosen.number, chosen.count, chosen.digit.label) == (2, 3, "2")


def test_a_rejected_shape_can_be_chosen(reader: Reader) -> None:
    assert choose_digit(reader, letter_and_digits(), 1).digit.rejected


def test_the_crop_shows_the_digit_with_some_paper(reader: Reader) -> None:
    chosen = choose_digit(reader, frame("725"), 2)
    x, y, width, height = chosen.digit.box
    assert chosen.crop.shape[0] >= height
    assert chosen.crop.shape[1] >= width
    inside = chosen.image[y : y + height, x : x + width]
    assert chosen.crop.min() == inside.min()


def test_the_crop_of_a_reduced_picture_is_at_its_own_scale(reader: Reader) -> None:
    image = page("725")
    size = (2 * image.shape[1], 2 * image.shape[0])
    whole = choose_digit(reader, frame("725"), 2)
    reduced = choose_digit(reader, Frame(image, 0.0, 0, "huge.jpg", size), 2)
    assert reduced.digit.box[2] > 1.8 * whole.digit.box[2]
    assert abs(reduced.crop.shape[0] - whole.crop.shape[0]) <= 2


def test_demo_is_a_picture_that_is_always_there(reader: Reader) -> None:
    chosen = choose_digit(reader, open_picture("demo"))
    assert chosen.reading.text == "46236851\n44853983\n928918"


def test_a_missing_picture_is_named(tmp_path: Path) -> None:
    with pytest.raises(FrameError, match=r"nothing\.png"):
        open_picture(str(tmp_path / "nothing.png"))
