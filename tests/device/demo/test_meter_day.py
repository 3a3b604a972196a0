"""A drawn meter counts as a real one does, and says what it shows."""

import itertools

import numpy as np

from device.demo.meter_day import (
    MeterDay,
    MeterFrame,
    MeterLook,
    MeterSource,
    meter_picture,
    turned,
)


def test_the_same_seed_is_the_same_day() -> None:
    first, second = ([f.image for f in MeterDay(3, 40)] for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def test_wheels_rest_and_then_turn_on() -> None:
    assert turned(4.0) == turned(4.5) == 4.0
    assert 4.0 < turned(4.9) < 5.0
    shown = [turned(step / 50) for step in range(200)]
    assert shown == sorted(shown)


def test_a_frame_shows_one_number_at_rest_and_two_while_it_turns() -> None:
    picture = np.zeros((2, 2, 3), np.uint8)
    assert MeterFrame(picture, 129.0, lost=False).shows(5) == {"00129"}
    assert MeterFrame(picture, 99999.5, lost=False).shows(5) == {"99999", "00000"}


def test_only_the_wheels_that_turn_change() -> None:
    look = MeterLook(digits=5)
    still, turning = meter_picture(12399.0, look), meter_picture(12399.5, look)
    changed = np.flatnonzero(np.abs(still - turning).max(axis=(0, 2)) > 0)
    x, _, w, _ = look.region
    wheel = w * look.size[0] / 5
    assert changed.min() > x * look.size[0] + 1.9 * wheel


def test_a_day_has_lost_frames_and_seen_ones() -> None:
    lost = [frame.lost for frame in MeterDay(2, 250)]
    assert any(lost)
    assert sum(lost) < 50


def test_the_source_gives_frames_without_end() -> None:
    with MeterSource(fps=200) as source:
        frames = list(itertools.islice(source, 3))
    assert [frame.index for frame in frames] == [0, 1, 2]
    assert frames[0].image.shape[2] == 3
