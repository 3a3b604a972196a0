"""The region of a turned frame: its pixels are where the boxes say."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.frames.frame import Frame
from device.reading.region import ReadingArea, parse_region
from device.reading.result import Digit, Line, Reading
from lenet_edge.core.errors import FrameError

SIDES = st.integers(1, 90)
PARTS = st.floats(0, 0.9)
SIZES = st.floats(0.01, 1)
TURNS = st.sampled_from([0, 90, 180, 270])


def frame_of(width: int, height: int) -> Frame:
    image = np.arange(width * height, dtype=np.uint32).reshape(height, width)
    return Frame((image % 251).astype(np.uint8), 0.0, 0, "test")


@given(SIDES, SIDES, TURNS, PARTS, PARTS, SIZES, SIZES)
def test_a_box_in_the_region_is_the_same_pixels_of_the_turned_frame(
    width: int, height: int, rotation: int, x: float, y: float, w: float, h: float
) -> None:
    area = ReadingArea(rotation, (x, y, min(w, 1 - x), min(h, 1 - y)))
    turned = area.turn(frame_of(width, height))
    crop = area.crop(turned)
    size = crop.image.shape[1], crop.image.shape[0]
    digit = Digit("1", 1.0, (0, 0, *size), False, crop.image)
    reading = area.with_boxes_in_frame(
        Reading("test", 0, 0.0, *size, (Line((digit,)),), {}), turned
    )
    assert (reading.width, reading.height) == turned.image.shape[::-1]
    left, top, wide, high = reading.digits[0].box
    assert np.array_equal(turned.image[top : top + high, left : left + wide], crop.image)
    assert crop.image.size


@given(SIDES, SIDES)
def test_four_quarter_turns_give_the_same_picture(width: int, height: int) -> None:
    frame = frame_of(width, height)
    turned = frame
    for _ in range(4):
        turned = ReadingArea(90).turn(turned)
    assert np.array_equal(turned.image, frame.image)


@given(SIDES, SIDES, TURNS)
def test_a_frame_is_mirrored_before_it_is_turned(width: int, height: int, rotation: int) -> None:
    frame = frame_of(width, height)
    mirrored = ReadingArea(rotation, flip="horizontal").turn(frame)
    by_hand = ReadingArea(rotation).turn(replace(frame, image=frame.image[:, ::-1].copy()))
    assert np.array_equal(mirrored.image, by_hand.image)
    upside_down = ReadingArea(flip="vertical").turn(frame)
    assert np.array_equal(upside_down.image, frame.image[::-1])


def test_sizes_of_frames_decoded_smaller_are_those_of_the_original() -> None:
    frame = replace(frame_of(40, 30), size=(400, 300))
    area = ReadingArea(90, (0.5, 0, 0.5, 1))
    turned = area.turn(frame)
    assert turned.size == (300, 400)
    assert area.crop(turned).size == (150, 400)


@given(SIDES, SIDES, PARTS, PARTS, SIZES, SIZES)
def test_a_region_in_per_cent_is_that_part_of_any_picture(
    width: int, height: int, x: float, y: float, w: float, h: float
) -> None:
    w, h = min(w, 1 - x), min(h, 1 - y)
    text = ",".join(f"{100 * share:.9f}%" for share in (x, y, w, h))
    try:
        region = parse_region(text).area(width, height).region
    except ValueError:
        assert x + w > 1 - 1e-9 or y + h > 1 - 1e-9  # The text is rounded.
        return
    assert region == pytest.approx((x, y, w, h), abs=1e-9)


def test_a_region_in_pixels_is_that_part_of_the_picture() -> None:
    area = parse_region("100, 20, 100, 30").area(200, 100)
    assert area.in_pixels(200, 100) == (100, 20, 100, 30)
    assert parse_region("50%,20,25%,30").area(200, 100).in_pixels(200, 100) == (100, 20, 50, 30)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1,2,3", "it has 3 numbers, not 4 or 8"),
        ("1,2,3,4,5,6,7", "it has 7 numbers, not 4 or 8"),
        ("a,b,c,d", "not a region"),
        ("1,2,3,nan", "no area"),
        ("1,2,0,4", "no area"),
        ("-1,2,3,4", "no area"),
        ("60%,0%,50%,10%", "right edge"),
        ("0%,60%,10%,50%", "bottom edge"),
    ],
)
def test_what_is_not_a_region_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_region(text)


@pytest.mark.parametrize(
    ("text", "edge"),
    [("100,20,101,30", "right"), ("0,20,10,81", "bottom"), ("9%,0,190,9", "right")],
)
def test_a_region_that_exceeds_the_picture_is_refused(text: str, edge: str) -> None:
    with pytest.raises(FrameError, match=f"the {edge} edge of the picture, which has 200x100"):
        parse_region(text).area(200, 100)


def test_a_region_outside_the_picture_names_its_size() -> None:
    with pytest.raises(FrameError, match="200x100 pixels"):
        parse_region("300,0,10,10").area(200, 100)
