"""Every style draws every class, within the tones of a picture."""

import numpy as np
import pytest

from lenet_edge.data.cell_canvas import NONE, Canvas
from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.printed_glyphs import glyphs


@pytest.mark.parametrize("style", STYLES)
def test_each_class_is_drawn_in_the_size_of_the_canvas(style: str) -> None:
    canvas, font = Canvas(36), glyphs("test")[0]
    for digit in (*range(10), NONE):
        drawn = STYLES[style](digit, font, canvas, np.random.default_rng(digit))
        face = drawn.face
        assert (drawn.digit is None) == (digit == NONE)
        assert face.shape == canvas.shape
        assert face.dtype == np.float32
        assert face.min() >= -0.01
        assert face.max() <= 1.01


@pytest.mark.parametrize("style", STYLES)
def test_another_digit_gives_another_face(style: str) -> None:
    canvas, font = Canvas(36), glyphs("test")[0]
    faces = [STYLES[style](d, font, canvas, np.random.default_rng(5)).face for d in range(10)]
    assert len({face.tobytes() for face in faces}) == 10
