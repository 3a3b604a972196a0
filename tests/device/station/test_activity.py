"""The activity of a station: its rate, and whether frames still come."""

import time

import pytest

from device.station.activity import Activity


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_before_the_first_frame_there_is_nothing(clock: list[float]) -> None:
    activity = Activity()
    assert (activity.frames, activity.age, activity.fps) == (0, None, 0.0)
    assert activity.last_frame is None
    assert not activity.healthy


def test_the_rate_falls_while_no_frames_arrive(clock: list[float]) -> None:
    activity = Activity()
    for number in range(3):
        activity.count(1000.0 + number)
        clock[0] += 0.5
    assert (activity.frames, activity.age, activity.last_frame) == (3, 0.5, 1002.0)
    assert activity.fps == 2.0
    clock[0] += 3.5
    assert activity.fps == 0.25


def test_frames_may_be_late_by_ten_seconds_or_five_intervals(clock: list[float]) -> None:
    activity = Activity()
    activity.count(0.0)
    clock[0] += 9.9
    assert activity.healthy
    clock[0] += 0.2
    assert not activity.healthy
    activity.count(0.0)  # Ten seconds between frames are usual from now on.
    clock[0] += 49
    assert activity.healthy
    clock[0] += 2
    assert not activity.healthy
