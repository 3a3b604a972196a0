"""Wheels turn on together where a 9 goes over to a 0, and show parts of two digits on the way."""

import numpy as np

from lenet_edge.data.drum import draw_wheel, wheels_at


def test_only_the_last_wheel_turns_and_those_before_nines() -> None:
    assert wheels_at(1234.5, 5) == [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0.5)]
    assert wheels_at(199.25, 4) == [(0, 0), (1, 0.25), (9, 0.25), (9, 0.25)]
    assert wheels_at(12345, 3) == [(3, 0), (4, 0), (5, 0)]


def _line(digit: int, below: float) -> np.ndarray:
    """Draw a digit as one line of its own tone."""
    face = np.zeros((100, 1), np.float32)
    place = round(50 + below)
    if 0 <= place < 100:
        face[place] = digit + 1
    return face


def test_digits_come_from_below() -> None:
    resting, turning = (draw_wheel(9, turn, 40, 60, _line)[:, 0] for turn in (0.0, 0.25))
    assert np.flatnonzero(resting).tolist() == [10, 50, 90]
    assert resting[[10, 50, 90]].tolist() == [9, 10, 1]
    assert np.flatnonzero(turning).tolist() == [0, 40, 80]
    assert turning[[40, 80]].tolist() == [10, 1]


def test_digits_out_of_reach_are_not_drawn() -> None:
    assert np.count_nonzero(draw_wheel(3, 0.0, 40, 30, _line)) == 1
