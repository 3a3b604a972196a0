"""Ruled lines are removed from the ink; strokes, even straight ones, stay."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.reading.ink.hough import RuledLine
from device.reading.ink.ruled_lines import _parallels, remove_frames, remove_ruled_lines
from device.reading.ink.segmentation import segment
from device.reading.ink.threshold import find_ink
from tests.device.reading.pages import Gray, page

CLEAN = page("4271", height=80)
INK = find_ink(CLEAN).mask > 0


def kept(picture: Gray) -> tuple[float, float]:
    """Return the shares of the digits' ink: how much of it is left, and how much other ink."""
    mask = remove_ruled_lines(find_ink(picture))[0].mask > 0
    near = cv2.dilate(INK.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    return float((mask & INK).sum() / INK.sum()), float((mask & ~near).sum() / INK.sum())


def ruled(
    horizontal: bool = True, vertical: bool = False, tone: int = 130, slope: float = 0.0
) -> Gray:
    picture = CLEAN.copy()
    height, width = picture.shape
    if horizontal:
        for y in range(20, height, 45):
            ends = (0, round(y - slope * width / 2)), (width, round(y + slope * width / 2))
            cv2.line(picture, *ends, tone, 2)
    if vertical:
        for x in range(25, width, 45):
            cv2.line(picture, (x, 0), (x, height), tone, 2)
    return np.minimum(picture, CLEAN)


@pytest.mark.parametrize("tone", [60, 130, 180])
@pytest.mark.parametrize("vertical", [False, True])
def test_ruled_lines_are_removed_and_digits_stay(tone: int, vertical: bool) -> None:
    digits, rest = kept(ruled(vertical=vertical, tone=tone))
    assert digits > 0.8
    assert rest < 0.12


@given(st.floats(-0.15, 0.15))
@settings(max_examples=15, deadline=None)
def test_slanted_lines_are_removed_too(slope: float) -> None:
    digits, rest = kept(ruled(slope=slope))
    assert digits > 0.75
    assert rest < 0.15


def test_ink_without_ruled_lines_stays_as_it_is() -> None:
    ink = find_ink(CLEAN)
    assert remove_ruled_lines(ink)[0] is ink


def test_the_lines_of_a_small_table_are_removed() -> None:
    picture = page("58", height=60, size=(640, 480))
    x, y, w, h = cv2.boundingRect((picture < 128).astype(np.uint8))
    framed = picture.copy()
    box = (x - 8, y - 8), (x + w + 8, y + h + 8)
    cv2.rectangle(framed, *box, 60, 2)
    cv2.line(framed, (x + w // 2, y - 8), (x + w // 2, y + h + 8), 60, 2)
    bare = remove_frames(find_ink(framed), [(x - 10, y - 10, w + 20, h + 20)])
    found = bare.mask[y - 12 : y - 3, x : x + w]
    assert (found > 0).mean() < 0.1
    assert (bare.mask[picture < 128] > 0).mean() > 0.7


def table(picture: Gray, slope: float = 0.0) -> Gray:
    """Draw a frame around the digits, with a line through their middle each way."""
    x, y, w, h = cv2.boundingRect((picture < 128).astype(np.uint8))
    framed = picture.copy()
    middle = np.array([x + w / 2, y + h / 2])

    def place(across: float, down: float) -> tuple[int, int]:
        along = np.array([across * (w / 2 + 10), down * (h / 2 + 10)])
        turned = middle + along @ np.array([[1, slope], [-slope, 1]])
        return round(turned[0]), round(turned[1])

    for side in (-1.0, 0.0, 1.0):
        cv2.line(framed, place(-1, side), place(1, side), 60, 2)
        cv2.line(framed, place(side, -1), place(side, 1), 60, 2)
    return framed


@pytest.mark.parametrize("slope", [-0.15, 0.0, 0.1])
def test_the_lines_of_a_slanted_table_are_removed_even_under_digits(slope: float) -> None:
    picture = page("4271", height=80, size=(640, 480))
    digits = cv2.dilate((picture < 128).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    ink = remove_ruled_lines(find_ink(table(picture, slope)))[0]
    x, y, w, h = cv2.boundingRect(ink.mask)
    bare = remove_frames(ink, [(x, y, w, h)])
    assert (bare.mask[~digits] > 0).sum() < 0.1 * (picture < 128).sum()
    assert (bare.mask[picture < 128] > 0).mean() > 0.7


def test_an_angular_zero_is_not_a_frame() -> None:
    picture = np.full((240, 320), 225, np.uint8)
    cv2.rectangle(picture, (120, 60), (180, 180), 40, 2)
    ink = find_ink(picture)
    assert remove_frames(ink, [(118, 58, 65, 125)]) is ink


def test_lines_that_fade_are_removed_with_their_parallels() -> None:
    picture = page("4271", height=80, size=(640, 480))
    digits = cv2.dilate((picture < 128).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    lined = picture.copy()
    for y in range(20, 480, 40):
        cv2.line(lined, (0, y), (640, y), 150, 2)
    for x in range(0, 640, 40):  # One of them shows in places only.
        lined[139:142, x : x + 22] = 225
    lined = np.minimum(lined, picture)
    bare = remove_ruled_lines(find_ink(lined))[0]
    assert (bare.mask[~digits] > 0).sum() < 0.05 * (picture < 128).sum()


def test_lines_that_end_at_the_edges_of_a_sheet_are_removed() -> None:
    picture = page("4271", height=80, size=(640, 480))
    digits = cv2.dilate((picture < 128).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    lined = picture.copy()
    for y in range(40, 440, 70):
        cv2.line(lined, (70, y), (580, y + 10), 120, 2)
    bare = remove_ruled_lines(find_ink(np.minimum(lined, picture)))[0]
    assert (bare.mask[~digits] > 0).sum() < 0.05 * (picture < 128).sum()
    assert (bare.mask[picture < 128] > 0).mean() > 0.8


def test_long_ones_are_not_ruled_lines() -> None:
    picture = np.full((240, 480), 225, np.uint8)
    for x in range(60, 400, 70):
        cv2.line(picture, (x, 40), (x + 6, 200), 40, 3)
    ink = find_ink(picture)
    assert remove_ruled_lines(ink)[0] is ink


def test_bold_lines_of_a_table_are_removed_from_a_large_picture() -> None:
    picture = page("4271", height=150, size=(1600, 1200))
    digits = cv2.dilate((picture < 128).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    lined = picture.copy()
    for y in range(300, 1000, 175):
        cv2.line(lined, (20, y), (900, y), 60, 9)
    for x in (20, 900):
        cv2.line(lined, (x, 300), (x, 825), 60, 9)
    lined = np.asarray(cv2.GaussianBlur(lined, (0, 0), 2), np.uint8)
    bare = remove_ruled_lines(find_ink(lined))[0]
    assert (bare.mask[~digits] > 0).sum() < 0.1 * (picture < 128).sum()


def test_the_lines_of_each_row_of_cells_are_removed() -> None:
    picture = np.full((480, 640), 225, np.uint8)
    for row in range(3):
        for column in range(6):
            left, top = 60 + 60 * column, 40 + 130 * row
            cv2.rectangle(picture, (left, top), (left + 60, top + 80), 60, 2)
            cv2.circle(picture, (left + 30, top + 40), 20, 40, 4)
    bare = remove_ruled_lines(find_ink(picture))[0]
    _, _, pieces, _ = cv2.connectedComponentsWithStats(bare.mask)
    assert [(w, h) for _, _, w, h, _ in pieces[1:] if max(w, h) > 8 and abs(w - h) > 3] == []


def test_a_line_that_leaves_the_picture_is_no_error() -> None:
    lines = [
        RuledLine(0.0, y, start=0, end=480, thickness=2.0, uncovered=1.0, drawn=1.0)
        for y in (20.0, 65.0, 110.0, 155.0, 200.0, 239.7)
    ]
    assert _parallels(lines, np.zeros((240, 480), np.uint8)) == []


def test_digits_on_a_fine_grid_stay() -> None:
    ink = find_ink(CLEAN)
    bands = np.full_like(ink.mask, 255)
    assert segment(ink.soft, ink.mask, bands).pieces == segment(ink.soft, ink.mask).pieces


def test_small_digits_on_ruled_lines_stay_if_they_are_darker() -> None:
    picture = page("47", height=120, size=(640, 360))
    small = page("2357", height=30, size=(640, 100))
    picture[:100] = small
    ink = find_ink(picture)
    pale, dark = (np.full_like(ink.mask, tone) for tone in (40, 180))
    lower = [
        sum(p.box[3] < 40 for p in segment(ink.soft, ink.mask, bands).pieces)
        for bands in (pale, dark)
    ]
    assert lower == [4, 0]
