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


def test_places_that_are_not_lit_make_the_row_longer() -> None:
    for seed in SEEDS:
        bare, before = (_drawn(hazard, seed) for hazard in ("none", "places"))
        assert before.shape[1] > 1.1 * bare.shape[1]
        # Nothing stands in the first of them, away from the edge.
        first = before[:, 4 : before.shape[1] // 10].astype(float)
        assert first.std() < 0.3 * before.astype(float).std()


def test_a_row_that_is_not_level_has_digits_at_different_heights() -> None:
    def level(picture: np.ndarray) -> float:
        """Return how sharply rows of pixels differ from those below."""
        means = picture[3:-3, 6:-6].astype(float).mean(axis=1)
        return float(np.abs(np.diff(means)).max() / _contrast(picture))

    level_rows = [level(_drawn("none", seed, 72)) for seed in range(12)]
    tilted = [level(_drawn("tilt", seed, 72)) for seed in range(12)]
    assert np.mean(tilted) < 0.8 * np.mean(level_rows)


def test_several_hazards_at_once_differ_from_picture_to_picture() -> None:
    sizes = {_drawn("several", seed).shape for seed in range(12)}
    assert len(sizes) > 6


def test_a_frame_is_another_tone_at_the_edges_of_the_region() -> None:
    for seed in SEEDS:
        picture = _drawn("frame", seed, 96).astype(float)
        edge = np.median(np.concatenate([picture[:3].ravel(), picture[-3:].ravel()]))
        inside = np.median(picture[40:56])
        assert abs(edge - inside) > 5
        assert (
            abs(np.median(_drawn("none", seed, 96)[:3]) - np.median(_drawn("none", seed, 96))) < 60
        )
