"""The digits of dot-matrix displays."""

import numpy as np

from lenet_edge.data.cell_canvas import NONE, Canvas
from lenet_edge.data.printed_dots import dots
from lenet_edge.data.printed_glyphs import glyphs

CANVAS, FONT = Canvas(40), glyphs("test")[0]


def test_the_digit_lies_in_the_middle_of_the_canvas() -> None:
    for seed in range(30):
        drawn = dots(seed % 10, FONT, CANVAS, np.random.default_rng(seed))
        assert drawn.digit is not None
        left, top, right, bottom = drawn.digit
        assert np.allclose(((left + right) / 2, (top + bottom) / 2), CANVAS.middle)
        assert bottom - top > right - left


def test_no_digit_has_no_place() -> None:
    assert dots(NONE, FONT, CANVAS, np.random.default_rng(1)).digit is None
