"""A wheel shows its digit while it rests, and parts of two while it turns."""

import numpy as np

from lenet_edge.data.cell_canvas import CELL_HEIGHT, NONE, Canvas
from lenet_edge.data.printed_glyphs import glyphs
from lenet_edge.data.printed_wheels import wheel

CANVAS, FONT = Canvas(36), glyphs("test")[0]


def test_a_resting_wheel_has_its_digit_in_the_middle() -> None:
    middle = CANVAS.middle[1]
    for seed in range(40):
        drawn = wheel(seed % 10, FONT, CANVAS, np.random.default_rng(seed))
        assert drawn.digit is not None
        _, top, _, bottom = drawn.digit
        assert abs((top + bottom) / 2 - middle) < 0.35 * CELL_HEIGHT


def test_a_wheel_between_two_digits_has_none() -> None:
    assert wheel(NONE, FONT, CANVAS, np.random.default_rng(1)).digit is None
