"""How far a digit stands out in a photograph: less with noise, blur, glare and little contrast."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lenet_edge.data.cell_canvas import Face
from lenet_edge.data.legibility import READABLE, legibility

DIGIT = (12.0, 8.0, 28.0, 32.0)


def _digit(contrast: float = 0.5, ground: float = 0.3) -> Face:
    """Draw a 2 on an even ground that gets brighter to the right."""
    ink = np.zeros((40, 40), np.uint8)
    cv2.putText(ink, "2", (11, 31), cv2.FONT_HERSHEY_SIMPLEX, 1.05, 255, 3, cv2.LINE_AA)
    light = np.linspace(0, 0.1, 40, dtype=np.float32)
    return np.asarray(ground + light + contrast * ink / np.float32(255), np.float32)


def _taken(clean: Face, noise: float = 0.0) -> NDArray[np.uint8]:
    grain = np.random.default_rng(1).normal(0, noise, clean.shape) if noise else 0
    return np.asarray(np.clip(255 * (clean + grain), 0, 255), np.uint8)


def test_a_clear_digit_is_readable_and_one_below_the_noise_is_lost() -> None:
    clean = _digit(0.1)
    assert legibility(clean, _taken(clean), DIGIT) > 5 * READABLE
    assert legibility(clean, _taken(clean, noise=0.3), DIGIT) < READABLE / 2


def test_the_more_noise_the_less_legible() -> None:
    clean = _digit()
    seen = [legibility(clean, _taken(clean, noise), DIGIT) for noise in (0.02, 0.05, 0.1, 0.3)]
    assert seen == sorted(seen, reverse=True)


def test_a_digit_that_stands_out_half_as_far_is_half_as_legible() -> None:
    faint, clear = (
        legibility(_digit(contrast), _taken(_digit(contrast), 0.05), DIGIT)
        for contrast in (0.2, 0.4)
    )
    assert faint == pytest.approx(clear / 2, rel=0.15)


def test_a_blurred_digit_is_less_legible_under_the_same_noise() -> None:
    sharp = _digit()
    soft = np.asarray(cv2.GaussianBlur(sharp, (0, 0), 4), np.float32)
    one, other = (legibility(clean, _taken(clean, 0.05), DIGIT) for clean in (sharp, soft))
    assert other < one / 3


def test_a_digit_that_is_burnt_out_is_lost() -> None:
    clean = _digit(0.3, ground=1.05)
    assert legibility(clean, _taken(clean), DIGIT) < READABLE / 2


def test_a_digit_whose_upper_half_is_burnt_out_is_far_less_legible() -> None:
    clean = _digit(0.3, ground=0.5)
    lit = clean.copy()
    lit[:20] += 0.6
    assert legibility(lit, _taken(lit), DIGIT) < legibility(clean, _taken(clean), DIGIT) / 8


def test_a_digit_that_compression_leaves_nothing_of_is_lost() -> None:
    clean = _digit()
    assert legibility(clean, _taken(_digit(0)), DIGIT) < READABLE / 2


def test_the_light_around_a_digit_makes_nothing_legible() -> None:
    clean = _digit(0)
    assert legibility(clean, _taken(clean, 0.02), DIGIT) < READABLE / 2


def test_a_digit_outside_the_picture_is_lost() -> None:
    clean = _digit()
    assert legibility(clean, _taken(clean), (50.0, 8.0, 60.0, 30.0)) == 0
