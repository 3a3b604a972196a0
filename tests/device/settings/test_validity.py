"""Rules for readings of a meter: what breaks them is told in plain words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.settings.validity import Judge, Rules
from lenet_edge.core.errors import SettingsError

COUNTER = Rules(digits=4, rising=True, largest_step=20, wraps=True)
numbers = st.integers(0, 9999)
texts = st.text("0123456789x\n", max_size=6)


@settings(deadline=None)
@given(texts, st.none() | texts)
def test_without_rules_every_reading_is_valid(text: str, before: str | None) -> None:
    assert Rules().check(text, before) == []


@settings(deadline=None)
@given(texts)
def test_digits_alone_ask_only_for_their_number(text: str) -> None:
    valid = Rules(digits=4).check(text) == []
    assert valid == (len(text) == 4 and "\n" not in text)


@settings(deadline=None)
@given(numbers, numbers)
def test_rising_allows_the_same_number_and_higher_ones(before: int, value: int) -> None:
    problems = Rules(rising=True).check(str(value), str(before))
    assert (problems == []) == (value >= before)


@settings(deadline=None)
@given(numbers, numbers, st.integers(0, 50))
def test_a_step_may_go_either_way_but_not_too_far(before: int, value: int, most: int) -> None:
    problems = Rules(largest_step=most).check(str(value), str(before))
    assert (problems == []) == (abs(value - before) <= most)


@settings(deadline=None)
@given(numbers, st.integers(0, 9999))
def test_a_counter_goes_on_from_zero_after_its_highest_number(before: int, step: int) -> None:
    after = (before + step) % 10000
    assert (COUNTER.check(f"{after:04}", f"{before:04}") == []) == (step <= 20)


@settings(deadline=None)
@given(texts, st.none() | texts, st.sampled_from([COUNTER, Rules(rising=True)]))
def test_what_is_valid_is_valid_again(text: str, before: str | None, rules: Rules) -> None:
    if not rules.check(text, before):
        assert rules.check(text, text) == []


@pytest.mark.parametrize(
    ("rules", "text", "reason"),
    [
        (Rules(digits=5), "", "no digits were read"),
        (Rules(rising=True), "", "no digits were read"),
        (Rules(digits=5), "1", "1 has 1 digit, not 5"),
        (Rules(digits=5), "1234", "1234 has 4 digits, not 5"),
        (Rules(digits=3), "12\n3", "2 lines were read, not one"),
        (Rules(rising=True), "12a", "12a is no number"),
        (Rules(rising=True), "0099", "0099 is less than 0100, the valid reading before"),
        (
            Rules(largest_step=5),
            "0110",
            "0110 is 10 from 0100, the valid reading before; 5 is the most",
        ),
    ],
)
def test_reasons_are_plain(rules: Rules, text: str, reason: str) -> None:
    assert rules.check(text, "0100") == [reason]


def test_both_reasons_are_given() -> None:
    assert len(Rules(rising=True, largest_step=5).check("80", "100")) == 2


@pytest.mark.parametrize(
    "rules",
    [{"wraps": True}, {"wraps": True, "rising": True, "digits": 4}, {"wraps": True, "digits": 4}],
)
def test_a_counter_that_wraps_needs_its_highest_number_and_step(rules: dict[str, int]) -> None:
    with pytest.raises(SettingsError, match=r"sanity\.largest_step"):
        Rules(**rules)


def test_readings_are_judged_by_the_valid_one_before() -> None:
    judge = Judge(COUNTER)
    texts = ["0100", "0900", "0105", "105", "0090", "0106"]
    assert [not judge.judge(text) for text in texts] == [True, False, True, False, False, True]
    assert judge.previous_valid == "0106"


def test_rules_changed_while_running_hold_at_once() -> None:
    judge = Judge(COUNTER)
    judge.judge("0100")
    judge.rules = Rules(largest_step=1000)
    assert judge.judge("0900") == []


def test_a_meter_that_jumped_is_believed_again_if_asked_for() -> None:
    jump = ["0100", "5000", "5001", "5002", "5003"]
    never, third = Judge(COUNTER), Judge(Rules(**{**vars(COUNTER), "believe_after": 3}))
    assert [not never.judge(text) for text in jump] == [True, False, False, False, False]
    assert [not third.judge(text) for text in jump] == [True, False, False, True, True]


def test_only_readings_that_follow_one_another_are_believed() -> None:
    judge = Judge(Rules(**{**vars(COUNTER), "believe_after": 3}))
    texts = ["0100", "5000", "7000", "5001", "5002", "12", "5003", "0101", "5004", "5005"]
    assert [text for text in texts if not judge.judge(text)] == ["0100", "0101"]


@settings(deadline=None)
@given(st.lists(numbers.map("{:04}".format), max_size=30), st.integers(2, 4))
def test_believed_readings_always_have_the_right_form(texts: list[str], after: int) -> None:
    judge = Judge(Rules(digits=4, rising=True, believe_after=after))
    for text in [*texts, "1", "x"]:
        judge.judge(text)
        assert judge.previous_valid is None or len(judge.previous_valid) == 4
