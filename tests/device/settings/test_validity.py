"""Plausibility rules for meter readings, and the reasons that they give in words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.settings.validity import ComparedReadings, ValidityChecker, ValidityRules
from lenet_edge.core.schema import parse_section

COUNTER = ValidityRules(digits=4, rising=True, largest_step=20, wraps=True)
numbers = st.integers(0, 9999)
texts = st.text("0123456789x\n", max_size=6)


@settings(deadline=None)
@given(texts, st.none() | texts)
def test_without_rules_every_reading_is_valid(text: str, before: str | None) -> None:
    assert ValidityRules().problems(text, before) == []


@settings(deadline=None)
@given(texts)
def test_the_rule_on_digits_checks_only_their_number(text: str) -> None:
    valid = ValidityRules(digits=4).problems(text) == []
    assert valid == (len(text) == 4 and "\n" not in text)


@settings(deadline=None)
@given(numbers, numbers)
def test_rising_allows_the_same_number_and_higher_ones(before: int, value: int) -> None:
    problems = ValidityRules(rising=True).problems(str(value), str(before))
    assert (problems == []) == (value >= before)


@settings(deadline=None)
@given(numbers, numbers, st.integers(0, 50))
def test_the_largest_step_limits_both_directions(before: int, value: int, most: int) -> None:
    problems = ValidityRules(largest_step=most).problems(str(value), str(before))
    assert (problems == []) == (abs(value - before) <= most)


@settings(deadline=None)
@given(numbers, st.integers(0, 9999))
def test_a_counter_may_roll_over_to_zero(before: int, step: int) -> None:
    after = (before + step) % 10000
    assert (COUNTER.problems(f"{after:04}", f"{before:04}") == []) == (step <= 20)


@settings(deadline=None)
@given(texts, st.none() | texts, st.sampled_from([COUNTER, ValidityRules(rising=True)]))
def test_a_valid_reading_is_valid_after_itself(
    text: str, before: str | None, rules: ValidityRules
) -> None:
    if not rules.problems(text, before):
        assert rules.problems(text, text) == []


@pytest.mark.parametrize(
    ("rules", "text", "reason"),
    [
        (ValidityRules(digits=5), "", "no digits were read"),
        (ValidityRules(rising=True), "", "no digits were read"),
        (ValidityRules(digits=5), "1", "1 has 1 digit, not 5"),
        (ValidityRules(digits=5), "1234", "1234 has 4 digits, not 5"),
        (ValidityRules(digits=3), "12\n3", "2 lines were read, not one"),
        (ValidityRules(rising=True), "12a", "12a is not a number"),
        (ValidityRules(rising=True), "0099", "0099 is lower than 0100, the last valid reading"),
        (
            ValidityRules(largest_step=5),
            "0110",
            "0110 differs by 10 from 0100, the last valid reading; the largest allowed step is 5",
        ),
    ],
)
def test_each_problem_has_a_reason_in_words(rules: ValidityRules, text: str, reason: str) -> None:
    assert rules.problems(text, "0100") == [reason]


@pytest.mark.parametrize("text", ["12?4", "?123", "_123", "12_?"])
def test_a_gap_is_no_digit(text: str) -> None:
    assert ValidityRules(digits=4).problems(text)[0].startswith(f"{text} has ")
    assert ValidityRules(rising=True).problems(text) == [f"{text} is not a number"]


def test_both_reasons_are_given() -> None:
    assert len(ValidityRules(rising=True, largest_step=5).problems("80", "100")) == 2


def test_readings_are_compared_with_the_last_valid_one() -> None:
    checker = ValidityChecker(COUNTER)
    texts = ["0100", "0900", "0105", "105", "0090", "0106"]
    assert [not checker.check(text) for text in texts] == [True, False, True, False, False, True]
    assert checker.last_valid == "0106"


def test_changed_rules_take_effect_at_once() -> None:
    checker = ValidityChecker(COUNTER)
    checker.check("0100")
    checker.rules = ValidityRules(largest_step=1000)
    assert checker.check("0900") == []


def test_a_new_level_is_accepted_after_believe_after_readings() -> None:
    jump = ["0100", "5000", "5001", "5002", "5003"]
    never, third = (
        ValidityChecker(ValidityRules(**{**vars(COUNTER), "believe_after": 0})),
        ValidityChecker(COUNTER),
    )
    assert [not never.check(text) for text in jump] == [True, False, False, False, False]
    assert [not third.check(text) for text in jump] == [True, False, False, True, True]


def test_a_new_level_needs_consistent_readings() -> None:
    checker = ValidityChecker(COUNTER)
    texts = ["0100", "5000", "7000", "5001", "5002", "12", "5003", "0101", "5004", "5005"]
    assert [text for text in texts if not checker.check(text)] == ["0100", "0101"]


def test_one_wrong_reading_does_not_lock_a_rising_meter_out() -> None:
    checker = ValidityChecker(ValidityRules(rising=True))
    texts = ["30119", "80120", "30121", "30122", "30123", "30124"]
    assert [not checker.check(text) for text in texts] == [True, True, False, False, True, True]


def test_a_new_level_is_also_found_by_runs_that_read_once_each() -> None:
    rules, compared = ValidityRules(rising=True), ComparedReadings("80120")
    valid = []
    for text in ["30121", "30121", "30121", "30122", "", "30123"]:
        checker = ValidityChecker(rules, compared)
        valid.append(not checker.check(text))
        compared = checker.compared
    assert valid == [False, False, False, False, False, True]


@pytest.mark.parametrize(("count", "allowed"), [(0, True), (1, False), (2, True)])
def test_one_reading_is_not_enough_to_believe(count: int, allowed: bool) -> None:
    _values, problems = parse_section("validity", ValidityRules, {"believe_after": count})
    assert (problems == {}) == allowed


@settings(deadline=None)
@given(st.lists(numbers.map("{:04}".format), max_size=30), st.integers(2, 4))
def test_accepted_readings_always_have_the_right_form(texts: list[str], after: int) -> None:
    checker = ValidityChecker(ValidityRules(digits=4, rising=True, believe_after=after))
    for text in [*texts, "1", "x"]:
        checker.check(text)
        assert checker.last_valid is None or len(checker.last_valid) == 4


def test_the_first_consistent_reading_counts_as_one() -> None:
    checker = ValidityChecker(ValidityRules(largest_step=5, believe_after=2))
    checker.check("100")
    assert [bool(checker.check(text)) for text in ("500", "501")] == [True, False]
    assert checker.last_valid == "501"
    # The count starts again at every new level.
    assert [bool(checker.check(text)) for text in ("900", "700", "701")] == [True, True, False]


def test_a_valid_reading_ends_the_count_of_a_new_level() -> None:
    checker = ValidityChecker(ValidityRules(largest_step=5, believe_after=2))
    for text in ("100", "500", "101"):
        checker.check(text)
    assert checker.check("501")
    assert not checker.check("502")


def test_a_reading_of_the_wrong_form_ends_the_count_of_a_new_level() -> None:
    checker = ValidityChecker(ValidityRules(digits=3, largest_step=5, believe_after=2))
    assert [bool(checker.check(text)) for text in ("100", "500", "50", "501", "502")] == [
        *(False, True, True, True),
        False,
    ]


def test_the_last_valid_reading_of_an_earlier_run_is_compared_with() -> None:
    assert ValidityChecker(ValidityRules(rising=True), ComparedReadings("0500")).check("0499")
    assert not ValidityChecker(ValidityRules(rising=True), ComparedReadings("0500")).check("0500")
    assert not ValidityChecker(ValidityRules(rising=True)).check("0499")


@pytest.mark.parametrize("before", ["12a", "", "\u0661\u0662", "1\n2"])
def test_a_last_valid_reading_that_is_no_number_is_not_compared_with(before: str) -> None:
    assert ValidityRules(rising=True).problems("0001", before) == []


@pytest.mark.parametrize("text", ["\u0661\u0662", "\u00b2", "-5", "1.5", " 1"])
def test_only_the_digits_0_to_9_make_a_number(text: str) -> None:
    assert ValidityRules(largest_step=1).problems(text) == [f"{text} is not a number"]


def test_without_comparing_a_reading_need_not_be_a_number() -> None:
    assert ValidityRules(digits=3).problems("1a3", "999") == []


def test_only_a_counter_that_wraps_may_start_again() -> None:
    rules = ValidityRules(digits=4, rising=True, largest_step=20)
    assert rules.problems("0003", "9999") == [
        "0003 is lower than 9999, the last valid reading",
        "0003 differs by 9996 from 9999, the last valid reading; the largest allowed step is 20",
    ]
    assert COUNTER.problems("0003", "9999") == []
    assert COUNTER.problems("0020", "9999") == [
        "0020 differs by 21 from 9999, the last valid reading; the largest allowed step is 20"
    ]


@pytest.mark.parametrize(
    ("rules", "compares"),
    [
        (ValidityRules(), False),
        (ValidityRules(digits=4), False),
        (ValidityRules(rising=True), True),
        (ValidityRules(largest_step=0), True),
    ],
)
def test_which_rules_compare(rules: ValidityRules, compares: bool) -> None:
    assert rules.compare is compares


def test_a_largest_step_of_zero_allows_no_change() -> None:
    rules = ValidityRules(largest_step=0)
    assert rules.problems("5", "5") == []
    assert len(rules.problems("6", "5")) == 1
