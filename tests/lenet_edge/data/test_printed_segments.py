"""Seven segments: which of them are lit, and where their digit is."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from lenet_edge.data import printed_segments
from lenet_edge.data.cell_canvas import NONE, Canvas, Drawn, Glyphs
from lenet_edge.data.printed_glyphs import glyphs
from lenet_edge.data.printed_segments import Display, _lit_segments, glowing_segments, segments

Draw = Callable[[int, Glyphs, Canvas, np.random.Generator], Drawn]
CANVAS, FONT = Canvas(36), glyphs("test")[0]


@pytest.mark.parametrize("draw", [segments, glowing_segments])
def test_a_digit_stands_apart_from_its_neighbours(draw: Draw) -> None:
    for seed in range(40):
        drawn = draw(8, FONT, CANVAS, np.random.default_rng(seed))
        left, top, right, bottom = drawn.digit
        # A slant of a fifth, the strokes' thickness and half of a tenth to each side.
        assert right - left < 1.35 * CANVAS.cell_width
        assert bottom - top > 20


def test_no_segments_that_are_lit_for_no_digit_are_a_digit_with_one_fault() -> None:
    rng = np.random.default_rng(0)
    digits = [set(_lit_segments(digit, rng)) for digit in range(10)]
    for _ in range(200):
        lit = set(_lit_segments(NONE, rng))
        assert all(len(lit ^ digit) > 1 for digit in digits)


def test_glowing_segments_are_brighter_than_their_background() -> None:
    for seed in range(20):
        face = glowing_segments(8, FONT, CANVAS, np.random.default_rng(seed)).face
        assert np.median(face) < face.max() - 0.3


def test_an_empty_place_has_no_unlit_segments_that_would_be_an_eight(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ghosts: list[float] = []

    class Watched(Display):
        def __init__(self, *args: Any) -> None:
            ghosts.append(args[2])
            super().__init__(*args)

    monkeypatch.setattr(printed_segments, "Display", Watched)
    for digit in (NONE, 8):
        for seed in range(20):
            segments(digit, FONT, CANVAS, np.random.default_rng(seed))
    assert not any(ghosts[:20])
    assert any(ghosts[20:])
