"""Rolling wheels are read as a person reads them, and never guessed."""

from hypothesis import given
from hypothesis import strategies as st

from device.reading.cells.wheels import Wheel, resolve


def _wheels(text: str) -> list[Wheel]:
    return [Wheel(int(label)) for label in text]


def test_a_wheel_on_its_way_shows_the_earlier_digit_until_its_neighbour_shows_0() -> None:
    rolling = Wheel(None, leaving=3, coming=4)
    assert resolve([Wheel(1), rolling, Wheel(9)]) == [1, 3, 9]
    assert resolve([Wheel(1), rolling, Wheel(0)]) == [1, 4, 0]


def test_the_last_wheel_shows_the_digit_that_is_leaving() -> None:
    assert resolve([Wheel(7), Wheel(None, 5, 6)]) == [7, 5]


def test_all_wheels_that_roll_together_are_resolved_from_right_to_left() -> None:
    wheels = [Wheel(None, 0, 1), Wheel(None, 9, 0), Wheel(None, 9, 0)]
    assert resolve(wheels) == [0, 9, 9]


def test_digits_that_do_not_follow_one_another_stay_unknown() -> None:
    assert resolve([Wheel(None, 3, 5), Wheel(0)]) == [None, 0]


def test_a_neighbour_that_is_not_turning_over_leaves_a_wheel_unknown() -> None:
    assert resolve([Wheel(None, 3, 4), Wheel(5)], "35") == [None, 5]


def test_one_digit_that_was_seen_needs_the_last_valid_reading() -> None:
    rolling = [Wheel(None, leaving=3), Wheel(0)]
    assert resolve(rolling) == [None, 0]
    assert resolve(rolling, "39") == [4, 0]
    assert resolve(rolling, "19") == [None, 0]
    assert resolve(rolling, "139") == [None, 0]


def test_a_wheel_of_which_nothing_was_seen_stays_unknown() -> None:
    assert resolve([Wheel(None), Wheel(0)], "39") == [None, 0]


@given(st.text("0123456789", min_size=1, max_size=9))
def test_wheels_at_rest_are_read_as_they_are(text: str) -> None:
    assert resolve(_wheels(text), "0" * len(text)) == [int(label) for label in text]


@given(st.integers(0, 10**6 - 2))
def test_a_counter_that_turns_over_shows_the_number_before(number: int) -> None:
    before, after = f"{number:06}", f"{number + 1:06}"
    pairs = list(zip(map(int, before), map(int, after), strict=True))
    rolling = [Wheel(None, a, b) if a != b else Wheel(a) for a, b in pairs]
    assert resolve(rolling) == [a for a, _ in pairs]


def test_a_wheel_that_seems_to_rest_while_those_beside_it_turn_over_needs_the_last_reading() -> (
    None
):
    turning = [Wheel(None, 9, 0), Wheel(None, 9, 0)]
    assert resolve([Wheel(1), *turning], "099") == [1, 0, 0]
    assert resolve([Wheel(0), *turning], "099") == [0, 9, 9]
    assert resolve([Wheel(1), *turning]) == [1, None, None]
    assert resolve([Wheel(7), *turning], "099") == [7, None, None]
