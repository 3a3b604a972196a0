"""Pieces of ink: digits are kept, specks and rims are dropped, broken digits are proposed."""

import cv2
import numpy as np

from device.reading.ink.segmentation import (
    Page,
    Piece,
    looks_plain,
    possible_digits,
    possible_tables,
    segment,
    union_box,
)
from device.reading.ink.threshold import find_ink
from tests.device.reading.pages import Gray, page


def segment_of(picture: Gray) -> Page:
    ink = find_ink(picture)
    return segment(ink.soft, ink.mask)


def boxes(picture: Gray) -> list[tuple[int, int, int, int]]:
    return [p.box for p in segment_of(picture).pieces]


def test_each_digit_is_a_piece() -> None:
    assert len(boxes(page("23571"))) == 5


def test_specks_are_dropped() -> None:
    picture = page("2357")
    for x in range(10, 470, 30):
        cv2.circle(picture, (x, 20), 1, 30, -1)
    assert len(boxes(picture)) == 4


def test_the_dark_rim_of_a_page_is_dropped() -> None:
    picture = page("2357")
    picture[:, -9:] = 40
    picture[-7:] = 50
    assert len(boxes(picture)) == 4


def test_writing_that_shows_through_is_dropped() -> None:
    picture = page("2357", size=(480, 400))
    faint = np.roll(picture[:, ::-1], 90, axis=0)
    both = np.minimum(picture, 225 - (225 - faint.astype(int)) // 8).astype(np.uint8)
    assert len(boxes(both)) == 4


def test_writing_that_shows_through_is_dropped_even_if_there_is_more_of_it() -> None:
    picture = page("235", size=(640, 120))
    other = np.concatenate([page("2357235", size=(640, 120), seed=i) for i in range(3)])
    pale = 225 - (225 - other[:, ::-1].astype(int)) // 8
    both = np.concatenate([picture, pale.astype(np.uint8)])
    assert len(boxes(both)) == 3


def test_light_ink_in_shadow_is_not_taken_for_show_through() -> None:
    picture = 255 - page("2357", size=(480, 400))
    light = np.clip(np.linspace(2, -1, 480), 0.15, 1)
    ink = find_ink((picture * light).astype(np.uint8))
    assert len(segment(ink.soft, ink.mask, dark=ink.dark).pieces) == 4
    assert len(segment(ink.soft, ink.mask).pieces) == 3


def test_a_crop_has_a_margin_of_one_pixel() -> None:
    ink = find_ink(page("23"))
    whole = segment(ink.soft, ink.mask)
    first = min(whole.pieces, key=lambda p: p.box[0])
    assert whole.crop((first,)).shape == (first.box[3] + 2, first.box[2] + 2)


def piece(label: int, x: int, y: int, w: int, h: int) -> Piece:
    return Piece(label, (x, y, w, h), w * h // 3)


def test_a_bar_above_its_five_is_proposed_as_one_digit() -> None:
    assert possible_digits((piece(1, 0, 10, 40, 60), piece(2, 12, 0, 34, 6))) == [(0, 1)]


def test_separate_digits_are_not_proposed_as_one() -> None:
    assert possible_digits((piece(1, 0, 0, 40, 60), piece(2, 70, 0, 40, 60))) == []


def test_the_union_of_boxes_holds_both() -> None:
    assert union_box((piece(1, 3, 4, 10, 10), piece(2, 20, 1, 5, 5))) == (3, 1, 22, 13)


def test_other_ink_in_a_crop_is_black() -> None:
    labels = np.zeros((9, 12), np.int32)
    labels[2, 2:9] = labels[2:7, 2] = 1
    labels[6, 6:9] = 2
    angle, other = Piece(1, (2, 2, 7, 5), 11), Piece(2, (6, 6, 3, 1), 3)
    whole = Page(np.full(labels.shape, 200, np.uint8), labels, (angle, other))
    assert whole.crop((angle,)).shape == (7, 9)
    assert not whole.crop((angle,))[5, 5:8].any()
    assert whole.crop((angle, other))[5, 5:8].all()


def test_a_frame_around_digits_may_be_a_table() -> None:
    framed = page("2357")
    cv2.rectangle(framed, (20, 60), (300, 180), 30, 2)
    largest = max(possible_tables(segment_of(framed)), key=lambda box: box[2])
    assert np.allclose(largest, (20, 60, 281, 121), atol=4)


def test_solid_pieces_are_not_tables() -> None:
    picture = np.full((240, 320), 225, np.uint8)
    for x in (60, 150):
        cv2.rectangle(picture, (x, 60), (x + 40, 160), 30, -1)
    assert len(boxes(picture)) == 2
    assert possible_tables(segment_of(picture)) == []


def test_a_page_of_digits_looks_plain() -> None:
    assert looks_plain(segment_of(page("2357")))


def test_a_page_with_a_ruled_line_does_not_look_plain() -> None:
    picture = page("2357")
    cv2.line(picture, (40, 180), (430, 180), 60, 2)
    assert not looks_plain(segment_of(picture))


def test_a_page_with_a_large_frame_does_not_look_plain() -> None:
    picture = page("2357")
    cv2.rectangle(picture, (30, 30), (450, 210), 60, 2)
    assert not looks_plain(segment_of(picture))


def test_an_empty_page_does_not_look_plain() -> None:
    assert not looks_plain(segment_of(np.full((240, 480), 225, np.uint8)))


def test_a_digit_beside_a_table_that_others_touch_is_no_plain_page() -> None:
    picture = np.full((240, 480), 225, np.uint8)
    picture[60:160, :100] = page("5", height=60, size=(100, 100))
    cv2.rectangle(picture, (200, 15), (410, 225), 60, 3)
    cv2.line(picture, (300, 15), (300, 225), 60, 3)
    assert not looks_plain(segment_of(picture))
