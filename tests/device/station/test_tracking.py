"""Labels are voted over frames, and a stability reading is reported once."""

from dataclasses import replace

import numpy as np

from device.reading.result import Digit, Line, Reading
from device.station.tracking import StabilityFilter, Tracker
from lenet_edge.core.geometry import intersection_over_union


def reading(text: str, shift: int = 0, confidence: float = 0.9) -> Reading:
    digits = tuple(
        Digit(c, confidence, (50 * i + shift, 10, 30, 50), False, np.zeros((28, 28), np.uint8))
        for i, c in enumerate(text)
    )
    return Reading("test", 0, 0.0, 640, 480, (Line(digits),), {})


def test_one_blurred_frame_changes_no_reading() -> None:
    tracker = Tracker()
    seen = [tracker.update(reading(t, i)).text for i, t in enumerate(["123"] * 4 + ["173", "123"])]
    assert seen == ["123"] * 6


def test_a_digit_that_really_changes_is_followed() -> None:
    tracker = Tracker()
    seen = [tracker.update(reading(t)).text for t in ["1"] * 5 + ["2"] * 8]
    assert seen[0] == "1"
    assert seen[-1] == "2"


def test_a_digit_rejected_once_stays() -> None:
    tracker = Tracker()
    for _ in range(4):
        tracker.update(reading("5"))
    doubted = reading("5")
    digit = replace(doubted.digits[0], rejected=True)
    assert tracker.update(replace(doubted, lines=(Line((digit,)),))).text == "5"


def test_tracks_of_lost_digits_are_dropped() -> None:
    tracker = Tracker()
    for shift in range(0, 4000, 100):
        tracker.update(reading("123", shift))
    assert len(tracker._tracks) < 40


def test_a_reading_is_reported_when_it_is_stable_and_when_it_changes() -> None:
    stability = StabilityFilter(3)
    reported = [t for t in ["1", "1", "12", "12", "12", "12", "1", "12", "12", "12", "3", "3", "3"]
            if stability.update(t)]  # fmt: skip
    assert reported == ["12", "3"]


def test_overlap_of_boxes() -> None:
    assert intersection_over_union((0, 0, 10, 10), (0, 0, 10, 10)) == 1
    assert intersection_over_union((0, 0, 10, 10), (20, 0, 10, 10)) == 0
    assert intersection_over_union((0, 0, 10, 10), (5, 0, 10, 10)) == 50 / 150
