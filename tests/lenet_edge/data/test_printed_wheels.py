"""A wheel shows its digit while it rests, and parts of two while it turns."""

import numpy as np

from lenet_edge.data.cell_canvas import CELL_HEIGHT, NONE, Canvas
from lenet_edge.data.printed_glyphs import glyphs
from lenet_edge.data.printed_wheels import _draw_between, wheel

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


def test_a_wheel_between_two_digits_shows_neither_alone_and_whole() -> None:
    rng, height, pitch = np.random.default_rng(0), 0.5 * CELL_HEIGHT, 1.2 * CELL_HEIGHT
    for _ in range(200):
        turned = _draw_between(height, pitch, rng)
        nearest = pitch * min(turned, 1 - turned)
        other = pitch - nearest
        is_whole = nearest + height / 2 < 0.55 * CELL_HEIGHT
        is_alone = other - height / 2 > 0.45 * CELL_HEIGHT
        assert not (is_whole and is_alone)
