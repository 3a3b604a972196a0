"""Numbers that an edge cuts off are told from whole ones beside frames, rules and dirt."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from device.reading.digits.cut_off import LineInk
from device.reading.ink.segmentation import segment
from device.reading.reader import Reader
from lenet_edge.core.geometry import Box, Edges
from tests.device.reading.pages import Gray, page

TEXT = "24357"
PAGE = page(TEXT)
INK = PAGE < 128
ROWS, COLUMNS = np.flatnonzero(INK.any(1)), np.flatnonzero(INK.any(0))
TOP, BOTTOM, LEFT, RIGHT = int(ROWS[0]), int(ROWS[-1]), int(COLUMNS[0]), int(COLUMNS[-1])
PAPER, DARK = 225, 30


def shown(top: int, left: int, bottom: int, right: int) -> Gray:
    """Return the part of the page around its digits, with room on each side, in pixels.

    Where the room is negative, the digits are cut off.
    """
    return PAGE[TOP - top : BOTTOM + bottom + 1, LEFT - left : RIGHT + right + 1].copy()


def with_frame(picture: Gray) -> Gray:
    wide = cv2.copyMakeBorder(picture, 9, 9, 9, 9, cv2.BORDER_CONSTANT, value=DARK)
    return np.asarray(wide, np.uint8)


def with_frame_on_one_side(picture: Gray) -> Gray:
    return with_frame(picture)[9:-9, :-9]


def with_tilted_frame(picture: Gray) -> Gray:
    height, width = picture.shape
    cv2.fillPoly(picture, [np.array([(0, 0), (8, 0), (0, height)], np.int32)], DARK)
    cv2.fillPoly(picture, [np.array([(0, 0), (width, 0), (0, 9)], np.int32)], DARK)
    return picture


def with_rule_below(picture: Gray) -> Gray:
    picture[-8:-6] = DARK
    return picture


def with_rule_through(picture: Gray) -> Gray:
    picture[36:38] = np.minimum(picture[36:38], 110)
    return picture


def with_dirt(picture: Gray) -> Gray:
    for x, y in ((1, 40), (picture.shape[1] - 2, 50), (60, 1), (150, picture.shape[0] - 2)):
        cv2.circle(picture, (x, y), 2, DARK, -1)
    return picture


def with_digits_of_another_line(picture: Gray) -> Gray:
    return np.vstack([picture, shown(15, 20, -30, 20)])


@pytest.mark.parametrize("height_lost", [6, 12, 23])
def test_digits_cut_at_the_top_or_bottom_are_marked(reader: Reader, height_lost: int) -> None:
    top = reader.read(shown(-height_lost, 25, 25, 25))
    bottom = reader.read(shown(25, 25, -height_lost, 25))
    for reading, edge in ((top, "top"), (bottom, "bottom")):
        assert reading.cut_off == ({edge} if reading.text else set())
        assert all(digit.cut_off <= {edge} for digit in reading.digits)
        assert not reading.text or any(digit.cut_off for digit in reading.digits)


@pytest.mark.parametrize("width_lost", [4, 12, 20, 26])
def test_a_number_that_leaves_at_a_side_is_marked_whatever_is_left(
    reader: Reader, width_lost: int
) -> None:
    assert reader.read(shown(25, -width_lost, 25, 25)).cut_off == {"left"}
    assert reader.read(shown(25, 25, 25, -width_lost)).cut_off == {"right"}


@pytest.mark.parametrize(
    "around",
    [
        with_frame,
        with_frame_on_one_side,
        with_tilted_frame,
        with_rule_below,
        with_rule_through,
        with_dirt,
    ],
)
def test_what_else_touches_an_edge_cuts_no_number_off(
    reader: Reader, around: Callable[[Gray], Gray]
) -> None:
    reading = reader.read(around(shown(25, 25, 25, 25)))
    assert reading.text == TEXT
    assert reading.cut_off == frozenset()


def test_another_line_that_is_cut_off_is_not_this_one(reader: Reader) -> None:
    lines = reader.read(with_digits_of_another_line(shown(25, 20, 15, 20))).lines
    assert (lines[0].text, lines[0].cut_off) == (TEXT, frozenset())


def cut_beside(*boxes: Box) -> Edges:
    """Return where a line of two upright digits is cut off, beside filled boxes of ink."""
    digits = [(50, 20, 6, 40), (90, 20, 6, 40)]
    mask = np.zeros((80, 200), np.uint8)
    for x, y, w, h in (*digits, *boxes):
        mask[y : y + h, x : x + w] = 255
    return LineInk(digits, [], segment(mask, mask)).cut_off()


@pytest.mark.parametrize(
    ("remains", "edges"),
    [
        ((0, 20, 8, 40), {"left"}),
        ((0, 50, 12, 10), {"left"}),
        ((0, 20, 2, 40), set()),  # As thin as a shadow.
        ((0, 30, 9, 3), set()),  # As thin as a rule.
        ((0, 5, 8, 70), set()),  # Taller than the digits.
        ((0, 66, 8, 14), set()),  # Below the line.
        ((3, 20, 8, 40), set()),  # Not at the edge.
    ],
)
def test_remains_are_of_a_digits_size_in_line_with_the_digits(
    remains: Box, edges: set[str]
) -> None:
    assert cut_beside(remains) == edges


def test_remains_far_from_the_line_are_not_its_own() -> None:
    assert cut_beside((192, 20, 8, 40)) == frozenset()


def test_ends_of_strokes_count_together() -> None:
    assert cut_beside((0, 22, 6, 6), (0, 50, 6, 6)) == {"left"}
    assert cut_beside((0, 22, 6, 6)) == frozenset()
