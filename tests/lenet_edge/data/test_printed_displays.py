"""Drawn displays show their digits, with one hazard in the way."""

import numpy as np
import pytest

from lenet_edge.data.printed_displays import HAZARDS, draw_display

SEEDS = range(6)


def _drawn(hazard: str, seed: int, height: int = 48) -> np.ndarray:
    return draw_display("40816", hazard, np.random.default_rng(seed), height)


def _contrast(picture: np.ndarray) -> float:
    low, high = np.percentile(picture, (5, 95))
    return float(high - low)


@pytest.mark.parametrize("hazard", HAZARDS)
def test_the_same_seed_draws_the_same_picture_of_the_wanted_height(hazard: str) -> None:
    first = _drawn(hazard, 3, 36)
    assert first.dtype == np.uint8
    assert first.shape[0] == 36
    assert first.shape[1] > 36
    assert np.array_equal(first, _drawn(hazard, 3, 36))
    assert not np.array_equal(first, _drawn(hazard, 4, 36))


def test_faint_displays_have_little_contrast() -> None:
    for seed in SEEDS:
        assert _contrast(_drawn("faint", seed)) < 0.5 * _contrast(_drawn("none", seed))


def test_a_careless_region_has_more_room_around_the_digits() -> None:
    def ink_rows(picture: np.ndarray) -> int:
        inside = picture[:, 4:-4].astype(float)
        return int((inside.std(axis=1) > 0.3 * inside.std(axis=1).max()).sum())

    for seed in SEEDS:
        assert ink_rows(_drawn("loose", seed, 96)) < ink_rows(_drawn("none", seed, 96))
