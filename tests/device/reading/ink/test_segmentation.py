"""Pieces of ink: digits are kept, specks and rims are not, parts of one digit are proposed."""

import cv2
import numpy as np

from device.reading.ink.segmentation import Piece, groups, segment, union_box
from device.reading.ink.threshold import find_ink
from tests.device.reading.pages import Gray, page


def boxes(picture: Gray) -> list[tuple[int, int, int, int]]:
    ink = find_ink(picture)
    return [p.box for p in segment(ink.soft, ink.mask).pieces]


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


def test_writing_on_the_other_side_is_dropped() -> None:
    picture = page("2357", size=(480, 400))
    faint = np.roll(picture[:, ::-1], 90, axis=0)
    both = np.minimum(picture, 225 - (225 - faint.astype(int)) // 8).astype(np.uint8)
    assert len(boxes(both)) == 4


def test_three_dark_digits_tell_that_much_writing_is_on_the_other_side() -> None:
    picture = page("235", size=(640, 120))
    other = np.concatenate([page("2357235", size=(640, 120), seed=i) for i in range(3)])
    pale = 225 - (225 - other[:, ::-1].astype(int)) // 8
    both = np.concatenate([picture, pale.astype(np.uint8)])
    assert len(boxes(both)) == 3


def test_light_ink_in_shadow_is_not_taken_for_writing_on_the_other_side() -> None:
    picture = 255 - page("2357", size=(480, 400))
    light = np.clip(np.linspace(2, -1, 480), 0.15, 1)
    ink = find_ink((picture * light).astype(np.uint8))
    assert len(segment(ink.soft, ink.mask, dark=ink.dark).pieces) == 4
    assert len(segment(ink.soft, ink.mask).pieces) == 3


def test_a_crop_holds_its_own_piece_only() -> None:
    ink = find_ink(page("23"))
    whole = segment(ink.soft, ink.mask)
    first = min(whole.pieces, key=lambda p: p.box[0])
    assert whole.crop((first,)).shape == (first.box[3] + 2, first.box[2] + 2)


def piece(label: int, x: int, y: int, w: int, h: int) -> Piece:
    return Piece(label, (x, y, w, h), w * h // 3)


def test_a_bar_above_its_five_is_proposed_as_one_digit() -> None:
    assert groups((piece(1, 0, 10, 40, 60), piece(2, 12, 0, 34, 6))) == [(0, 1)]


def test_digits_apart_are_not_proposed_as_one() -> None:
    assert groups((piece(1, 0, 0, 40, 60), piece(2, 70, 0, 40, 60))) == []


def test_the_union_of_boxes_holds_both() -> None:
    assert union_box((piece(1, 3, 4, 10, 10), piece(2, 20, 1, 5, 5))) == (3, 1, 22, 13)
