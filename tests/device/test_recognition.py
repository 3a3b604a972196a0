"""Pieces of one broken digit are read as that digit, and digits that stand close are not joined."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from device.reader import Reader
from tests.device.pages import Gray

Line = Sequence[tuple[int, int]]


def drawn(*strokes: Line) -> Gray:
    """Return ``uint8[h, w]``: strokes of a pen on white paper."""
    paper = np.full((220, 300), 225, np.uint8)
    for stroke in strokes:
        cv2.polylines(paper, [np.array(stroke, np.int32)], False, 30, 7, cv2.LINE_AA)
    return paper


def test_a_1_broken_in_halves_is_one_digit(reader: Reader) -> None:
    assert reader.read(drawn([(150, 40), (148, 100)], [(147, 116), (146, 180)])).text == "1"


@pytest.mark.parametrize("gap", [14, 18])
def test_a_4_whose_strokes_stand_apart_is_one_digit(reader: Reader, gap: int) -> None:
    left = [(120, 40), (112, 62)]
    bar = [(108, 62 + gap), (100, 118), (186, 114)]
    stem = [(170, 60), (165, 185)]
    assert reader.read(drawn(left, bar, stem)).text == "4"


def test_a_column_of_1s_is_as_many_digits(reader: Reader) -> None:
    column = [[(150, y), (148, y + 45)] for y in (10, 85, 160)]
    assert reader.read(drawn(*column)).text == "1\n1\n1"
