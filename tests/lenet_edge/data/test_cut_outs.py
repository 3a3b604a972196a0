"""Cut-outs: pieces of pictures without writing, none of which could be a digit."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lenet_edge.data.cut_outs import (
    could_be_digit,
    cut_lookalike,
    cut_print,
    cut_texture,
    cut_thing,
    draw_frame,
    is_bar,
    is_ring,
)

Draw = Callable[[np.random.Generator], NDArray[np.uint8]]


@pytest.mark.parametrize("draw", [cut_texture, cut_thing, cut_print, draw_frame])
def test_pieces_are_repeatable_varied_and_laid_out_like_digits(draw: Draw) -> None:
    first, again = (
        np.stack([draw(rng) for _ in range(60)])
        for rng in (np.random.default_rng(3), np.random.default_rng(3))
    )
    assert first.shape == (60, 28, 28)
    np.testing.assert_array_equal(first, again)
    assert len(np.unique(first, axis=0)) == 60
    sides = [max(cv2.boundingRect(piece)[2:]) for piece in first]
    assert set(sides) <= {19, 20}
    assert first.max(axis=(1, 2)).min() > 180


def _stroke(*points: tuple[int, int], pen: int = 3) -> NDArray[np.uint8]:
    canvas = np.zeros((60, 60), np.uint8)
    cv2.polylines(canvas, [np.array(points, np.int32)], False, 1, pen)
    return canvas


def _ring() -> NDArray[np.uint8]:
    canvas = np.zeros((60, 60), np.uint8)
    return np.asarray(cv2.ellipse(canvas, (30, 30), (14, 20), 0, 0, 360, 1, 4), np.uint8)


def _sieve() -> NDArray[np.uint8]:
    canvas = np.ones((60, 60), np.uint8)
    canvas[5:55:10, 5:55:10] = 0
    return canvas


@pytest.mark.parametrize(
    ("shape", "possible"),
    [
        pytest.param(_stroke((30, 5), (30, 55)), True, id="upright"),
        pytest.param(_stroke((12, 55), (48, 5)), True, id="leaning"),
        pytest.param(_stroke((5, 28), (55, 32)), False, id="lying"),
        pytest.param(_stroke((5, 5), (55, 5), (55, 55)), False, id="angle"),
        pytest.param(_ring(), True, id="ring"),
        pytest.param(_sieve(), False, id="sieve"),
    ],
)
def test_what_could_be_a_one_or_has_the_hole_of_a_digit_is_no_cut_out(
    shape: NDArray[np.uint8], possible: bool
) -> None:
    assert could_be_digit(shape) is possible


@pytest.mark.parametrize(
    ("shape", "digit"),
    [
        pytest.param(_stroke((30, 5), (30, 55)), 1, id="bar"),
        pytest.param(_ring(), 0, id="ring"),
        pytest.param(_ring().T, None, id="lying ring"),
        pytest.param(_sieve(), None, id="sieve"),
        pytest.param(_stroke((5, 28), (55, 32)), None, id="lying bar"),
    ],
)
def test_bars_look_like_a_one_and_rings_like_a_zero(
    shape: NDArray[np.uint8], digit: int | None
) -> None:
    assert (is_ring(shape), is_bar(shape)) == (digit == 0, digit == 1)


def test_lookalikes_are_bars_and_rings_with_the_digit_that_they_look_like() -> None:
    rng = np.random.default_rng(4)
    pieces, digits = zip(*(cut_lookalike(rng) for _ in range(120)), strict=True)
    assert {digits.count(0) > 30, digits.count(1) > 30, set(digits) == {0, 1}} == {True}
    middles = {
        digit: np.mean(
            [p[12:16, 12:16].mean() for p, d in zip(pieces, digits, strict=True) if d == digit]
        )
        for digit in (0, 1)
    }
    assert middles[0] < 60 < middles[1]
