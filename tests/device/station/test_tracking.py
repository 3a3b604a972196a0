"""Labels are voted over frames, and a stability reading is reported once."""

from dataclasses import replace

import numpy as np
import pytest

from device.reading.result import Digit, Line, Reading
from device.station.tracking import StabilityFilter, Tracker
from lenet_edge.core.geometry import Box, intersection_over_union


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


def one(label: str, box: Box, confidence: float = 0.9, rejected: bool = False) -> Digit:
    return Digit(label, confidence, box, rejected, np.zeros((28, 28), np.uint8))


def seen(tracker: Tracker, *digits: Digit) -> tuple[Digit, ...]:
    """Return the digits of a frame after tracking."""
    frame = Reading("test", 0, 0.0, 640, 480, (Line(digits),), {})
    return tracker.update(frame).lines[0].digits


BOX = (10, 10, 100, 10)


def test_the_confidence_of_a_voted_label_is_its_share_of_the_decayed_votes() -> None:
    tracker = Tracker()
    for confidence in (0.9, 0.5, 0.7):
        (digit,) = seen(tracker, one("1", BOX, confidence))
        assert (digit.label, digit.confidence, digit.rejected) == ("1", confidence, False)
    (digit,) = seen(tracker, one("7", BOX, 0.6))
    for_one = 0.8 * (0.7 + 0.8 * (0.5 + 0.8 * 0.9))
    assert (digit.label, digit.rejected, digit.box) == ("1", False, BOX)
    assert digit.confidence == pytest.approx(for_one / (for_one + 0.6))


def test_a_label_wins_from_the_frame_in_which_it_has_more_votes() -> None:
    tracker = Tracker()
    seen(tracker, one("1", BOX))
    # 0.8 * 0.9 = 0.72 votes are left for the 1.
    assert seen(tracker, one("2", BOX, 0.71))[0].label == "1"
    tracker = Tracker()
    seen(tracker, one("1", BOX))
    assert seen(tracker, one("2", BOX, 0.73))[0].label == "2"


def test_a_digit_that_is_mostly_rejected_is_rejected() -> None:
    tracker = Tracker()
    for _ in range(3):
        assert seen(tracker, one("5", BOX, rejected=True))[0].rejected
    (digit,) = seen(tracker, one("5", BOX))
    assert (digit.label, digit.confidence, digit.rejected) == ("5", 0.9, True)


def test_a_digit_rejected_once_gets_the_label_and_the_share_of_the_votes() -> None:
    tracker = Tracker()
    for _ in range(2):
        seen(tracker, one("5", BOX))
    (digit,) = seen(tracker, one("5", BOX, 0.4, rejected=True))
    for_five = 0.8 * (0.9 + 0.8 * 0.9)
    assert (digit.label, digit.rejected) == ("5", False)
    assert digit.confidence == pytest.approx(for_five / (for_five + 0.4))


@pytest.mark.parametrize(("absent", "remembered"), [(1, True), (5, True), (6, False)])
def test_a_digit_is_remembered_while_it_is_absent_for_five_frames(
    absent: int, remembered: bool
) -> None:
    tracker = Tracker()
    for _ in range(5):
        seen(tracker, one("1", BOX))
    for _ in range(absent):
        seen(tracker, one("9", (10, 300, 100, 10)))
    (digit,) = seen(tracker, one("7", BOX))
    assert digit.label == ("1" if remembered else "7")


def test_every_frame_with_the_digit_starts_the_count_of_absent_frames_again() -> None:
    tracker = Tracker()
    for _ in range(5):
        seen(tracker, one("1", BOX))
        for _ in range(3):
            seen(tracker)
    assert seen(tracker, one("7", BOX, 0.3))[0].label == "1"


@pytest.mark.parametrize(("width", "same"), [(29, False), (30, True)])
def test_boxes_are_of_one_digit_if_three_tenths_of_them_overlap(width: int, same: bool) -> None:
    tracker = Tracker()
    for _ in range(4):
        seen(tracker, one("1", BOX))
    (digit,) = seen(tracker, one("7", (10, 10, width, 10)))
    assert digit.label == ("1" if same else "7")


def test_the_box_follows_the_digit() -> None:
    tracker = Tracker()
    for shift in range(0, 300, 30):
        (digit,) = seen(tracker, one("1", (10 + shift, 10, 100, 10)))
        assert digit.box == (10 + shift, 10, 100, 10)
    assert seen(tracker, one("7", (310, 10, 100, 10)))[0].label == "1"
    assert len(tracker._tracks) == 1


def test_each_digit_has_the_track_that_overlaps_it_most_and_none_is_shared() -> None:
    tracker = Tracker()
    first, second = one("1", (0, 0, 100, 10)), one("2", (40, 0, 100, 10))
    for _ in range(4):
        assert [digit.label for digit in seen(tracker, first, second)] == ["1", "2"]
    # The second track overlaps this digit most, although the first one does as well.
    assert seen(tracker, one("7", (30, 0, 100, 10)))[0].label == "2"
    # Both tracks are taken, so that the third digit gets one of its own.
    three = (first, second, one("3", (20, 0, 100, 10)))
    assert [digit.label for digit in seen(tracker, *three)] == ["1", "2", "3"]


def test_the_rest_of_a_reading_is_left_as_it_is() -> None:
    before = replace(reading("12"), lines=(Line(reading("12").digits), Line(reading("3").digits)))
    after = Tracker().update(before)
    assert after.text == before.text
    assert replace(after, lines=()) == replace(before, lines=())


@pytest.mark.parametrize(
    ("frames", "texts", "reported"),
    [
        (1, ["1", "1", "2", "1"], [True, False, True, True]),
        (2, ["1", "1", "1", "2", "1", "1", "2", "2"], [0, 1, 0, 0, 0, 0, 0, 1]),
        (2, ["", ""], [False, True]),
        (3, ["1", "1", "2", "1", "1", "1"], [0, 0, 0, 0, 0, 1]),
    ],
)
def test_a_reading_is_reported_in_the_frame_that_makes_it_stable(
    frames: int, texts: list[str], reported: list[bool]
) -> None:
    stability = StabilityFilter(frames)
    assert [stability.update(text) for text in texts] == reported
