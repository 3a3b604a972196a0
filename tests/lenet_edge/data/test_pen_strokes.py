"""Strokes: drawn with an unsteady hand, repeatable, and in MNIST's layout."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.data.pen_strokes import draw_glyph, draw_strokes, round_corners

LINES = st.lists(st.tuples(st.integers(-5, 5), st.integers(-5, 5)), min_size=2, max_size=9)


def extent(image: np.ndarray) -> int:
    return int(max(np.ptp(np.flatnonzero(image.any(axis))) for axis in (0, 1))) + 1


@given(st.integers(0, 1000))
def test_a_glyph_fills_the_box_of_twenty_pixels(seed: int) -> None:
    image = draw_glyph("00 40 16,13 43", np.random.default_rng(seed))
    assert image.shape == (28, 28)
    assert extent(image) == 20


def test_generators_in_the_same_state_draw_the_same() -> None:
    first, second = (draw_glyph("11 20 26", np.random.default_rng(4)) for _ in range(2))
    np.testing.assert_array_equal(first, second)


def test_every_drawing_is_different() -> None:
    rng = np.random.default_rng(0)
    assert len(np.unique([draw_glyph("11 20 26", rng) for _ in range(20)], axis=0)) == 20


@given(LINES)
def test_rounding_keeps_the_ends_and_stays_within_the_line(points: list[tuple[int, int]]) -> None:
    line = np.array(points, np.float64)
    rounded = round_corners(line)
    np.testing.assert_array_equal(rounded[[0, -1]], line[[0, -1]])
    assert (rounded.min(axis=0) >= line.min(axis=0) - 1e-9).all()
    assert (rounded.max(axis=0) <= line.max(axis=0) + 1e-9).all()


def test_a_larger_limit_gives_thicker_strokes() -> None:
    line = [np.array([[0.0, -1.0], [0.0, 1.0]])]
    thin, thick = (
        [draw_strokes(line, np.random.default_rng(seed), thickest).sum() for seed in range(30)]
        for thickest in (2, 12)
    )
    assert np.mean(thick) > 2 * np.mean(thin)
    assert np.ptp(thick) > np.ptp(thin)
