"""What is left of ruled lines looks like a 1."""

import numpy as np
import pytest

from device.reading.digits.line_ends import reject_line_ends
from device.reading.digits.shapes import Shape
from device.reading.ink.lattice import Lattice
from device.reading.ink.segmentation import Page
from tests.device.reading.digits.shapes_in_a_row import STROKE, row


@pytest.mark.parametrize(
    ("height", "width", "left"), [(50, 2, True), (50, 4, False), (20, 2, False)]
)
def test_a_1_much_thinner_than_the_pen_is_what_is_left_of_a_line(
    height: int, width: int, left: bool
) -> None:
    # STROKE is 2 of 20 pixels wide, so that the pen of digits 50 high is about 5.
    labels = np.zeros((60, 400), np.int32)
    for y in range(height):  # It leans: its box is wider than the stroke.
        labels[y, 300 + y // 5 : 300 + y // 5 + width] = 1
    one = Shape((300, 0, width + height // 5, height), 1, 0.99, False, STROKE)
    soft = np.zeros(labels.shape, np.uint8)
    digits = row([False] * 3, [50] * 3)
    found = reject_line_ends([*digits, one], Page(soft, labels, ()))
    assert [f.rejected for f in found] == [False] * 3 + [left]
    cells = Page(soft, labels, (), lattice=Lattice((60, 400), (), (), ()))
    assert len(reject_line_ends([*digits, one], cells)) == 4 - left
