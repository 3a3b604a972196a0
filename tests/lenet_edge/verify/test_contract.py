"""The checks of a bundle's contract: each holds, fails, and never contradicts its own numbers."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.errors import BundleError
from lenet_edge.verify.comparison import Comparison, compare_logits
from lenet_edge.verify.contract import (
    ACCEPTED,
    JUDGED,
    Check,
    _apart,
    check_accuracy,
    check_agreement,
    check_contract,
    check_equality,
    check_rounding,
    read_contract,
    usual_contract,
)

CONTRACT = {"int8_accuracy_within": 0.001, "agreement_at_least": 0.997, "c_equals_tflm": True}


def pair_with(wrong: int, count: int = 5000) -> Comparison:
    """Compare a form that is always right with one that is wrong on the first images."""
    truth = np.arange(count) % 10
    right = np.eye(10, dtype=np.float32)[truth]
    other = right.copy()
    other[:wrong] = np.roll(other[:wrong], 1, axis=1)
    return compare_logits(("float32", right), ("int8", other), truth)


def pair_of_counts(count: int, hits: tuple[int, int], same: int) -> Comparison:
    """Return a comparison with these numbers of images, right ones and equal classes."""
    accuracies = (hits[0] / count, hits[1] / count)
    return Comparison(
        "float32", "int8", count, same, 0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, accuracies=accuracies
    )


def numbers(text: str) -> list[float]:
    return [float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", text)]


@pytest.mark.parametrize(("wrong", "holds"), [(0, True), (5, True), (6, False)])
def test_accuracy_may_be_a_tenth_of_a_point_lower(wrong: int, holds: bool) -> None:
    check = check_accuracy(CONTRACT, pair_with(wrong))
    assert check.holds is holds
    assert check.statement == (
        "int8 is right on at most 5 of 5,000 images fewer than float32 (0.1 points)"
    )


@pytest.mark.parametrize(("wrong", "holds"), [(0, True), (15, True), (16, False)])
def test_other_classes_are_allowed_on_three_images_per_thousand(wrong: int, holds: bool) -> None:
    check = check_agreement(CONTRACT, pair_with(wrong))
    assert check.holds is holds
    assert check.detail == f"on {wrong}"


@pytest.mark.parametrize(("right", "holds"), [(79, False), (80, True), (95, True)])
def test_a_form_that_is_as_accurate_may_give_other_classes(right: int, holds: bool) -> None:
    pair = pair_of_counts(100, (80, right), 84)
    assert check_agreement(CONTRACT, pair).holds is holds


def test_without_labels_other_classes_are_counted() -> None:
    pair = replace(pair_of_counts(100, (0, 0), 84), accuracies=())
    check = check_agreement(CONTRACT, pair)
    assert check.holds is False
    assert "unless" not in check.statement


@pytest.mark.parametrize(("same", "holds"), [(997, True), (996, False)])
def test_a_contract_for_cells_judges_the_accepted_images(same: int, holds: bool) -> None:
    pair = replace(
        pair_of_counts(5000, (4500, 4499), 4000),
        accepted=1000,
        accepted_same=same,
        same_acceptance=4990,
    )
    check = check_agreement(CONTRACT | {JUDGED: ACCEPTED}, pair)
    assert check.holds is holds
    assert "at most 3 of 1,000 images that one of them accepts (0.3 %)" in check.statement
    assert check.detail == f"on {1000 - same}; one alone accepts 10 images"
    assert check_agreement(CONTRACT, pair).holds is False


@pytest.mark.parametrize("check", [check_accuracy, check_agreement])
def test_one_image_is_allowed_on_a_small_test_set(check) -> None:
    one = check(CONTRACT, pair_with(1, count=20))
    assert one.holds
    assert "would be less than one image" in one.statement
    assert not check(CONTRACT, pair_with(2, count=20)).holds


@given(
    st.integers(1, 20_000),
    st.floats(0, 1),
    st.floats(0, 1),
    st.floats(0, 0.05),
)
def test_the_text_about_accuracy_never_contradicts_the_result(
    count: int, first: float, second: float, within: float
) -> None:
    hits = (round(first * count), round(second * count))
    contract = {"int8_accuracy_within": within}
    check = check_accuracy(contract, pair_of_counts(count, hits, count))
    allowed = numbers(check.statement)[1]
    deployed, whole = numbers(check.detail)[:2]
    assert check.holds == (whole - deployed <= allowed)
    if "one image" not in check.statement:
        share = float(f"{100 * within:.6g}") / 100
        assert allowed / count <= share * (1 + 1e-5)
        if not check.holds:
            assert (whole - deployed) / count > share * (1 - 1e-5)
    words = check.detail.rpartition(", ")[2]
    change = deployed - whole
    assert words == (
        f"{abs(change):,.0f} {'fewer' if change < 0 else 'more'}" if change else "as many"
    )


@given(st.integers(1, 20_000), st.floats(0, 1), st.floats(0.9, 1))
def test_the_text_about_agreement_never_contradicts_the_result(
    count: int, same: float, least: float
) -> None:
    pair = pair_of_counts(count, (count, count - 1), round(same * count))
    check = check_agreement({"agreement_at_least": least}, pair)
    assert check.holds == (numbers(check.detail)[0] <= numbers(check.statement)[2])


@given(st.floats(1e-9, 10), st.floats(0.5, 1.5))
def test_the_text_about_rounding_never_contradicts_the_result(error: float, ratio: float) -> None:
    first = np.array([[3.0, -4.0]], np.float32)
    second = first + np.float32(error * ratio * np.sqrt(12.5))
    test = compare_logits(("float32", first), ("float16", second))
    check = check_rounding(error, "why", test, test)
    limit = float(re.search(r"at most (\S+)", check.statement)[1])
    value = float(re.search(r"by (\S+),", check.detail)[1])
    assert check.holds == (value <= limit)


def test_equality_allows_no_difference() -> None:
    assert check_equality("tflm", "native", [pair_with(0)]).holds
    unequal = check_equality("tflm", "native", [pair_with(0), pair_with(1)])
    assert not unequal.holds
    assert unequal.detail == "2 logits differ over 10,000 images"


def test_rounding_is_judged_on_adversarial_images_too() -> None:
    logits = np.ones((4, 10), np.float32)
    equal = compare_logits(("float32", logits), ("float16", logits))
    other = compare_logits(("float32", logits), ("float16", 1.1 * logits))
    assert check_rounding(0.01, "why", equal, equal).holds
    assert not check_rounding(0.01, "why", equal, other).holds
    assert not check_rounding(0.01, "why", other, equal).holds


@pytest.mark.parametrize(
    ("holds", "result"), [(True, "passed"), (False, "failed"), (None, "not judged")]
)
def test_a_result_has_its_own_word(holds: bool | None, result: str) -> None:
    check = Check("it is so", holds, "because", ("a.c",))
    assert check.result == result
    assert check.to_json() == {
        "statement": "it is so",
        "holds": holds,
        "result": result,
        "detail": "because",
        "files": ["a.c"],
    }


@pytest.mark.parametrize(
    ("first", "second", "detail"),
    [
        (0, 5, "4,995 against 5,000, 5 fewer"),
        (1, 2, "4,998 against 4,999, 1 fewer"),
        (5, 0, "5,000 against 4,995, 5 more"),
        (7, 7, "4,993 against 4,993, as many"),
    ],
)
def test_the_detail_says_how_many_more_or_fewer(first: int, second: int, detail: str) -> None:
    pair = pair_of_counts(5000, (5000 - first, 5000 - second), 5000)
    check = check_accuracy(CONTRACT, pair, ("a", "b"))
    assert (check.detail, check.holds, check.files) == (detail, True, ("a", "b"))


@pytest.mark.parametrize(
    ("within", "count", "allowed", "share"),
    [
        (0.001, 5000, 5, "0.1 points"),
        (0.001, 1000, 1, "0.1 points"),
        (0.001, 1999, 1, "0.1 points"),
        (0.001, 2000, 2, "0.1 points"),
        (0.001, 999, 1, "0.1 points would be less than one image"),
        (0.0, 10, 1, "0 points would be less than one image"),
        (0.5, 7, 3, "50 points"),
        (1.0, 3, 3, "100 points"),
    ],
)
def test_the_allowance_is_in_whole_images(
    within: float, count: int, allowed: int, share: str
) -> None:
    pair = pair_of_counts(count, (count, count - allowed), count)
    check = check_accuracy({"int8_accuracy_within": within}, pair)
    assert check.holds
    assert check.statement == (
        f"int8 is right on at most {allowed:,} of {count:,} images fewer than float32 ({share})"
    )
    assert not check_accuracy(
        {"int8_accuracy_within": within}, pair_of_counts(count, (count, count - allowed - 1), count)
    ).holds


def test_agreement_says_what_is_required() -> None:
    check = check_agreement(CONTRACT, pair_with(12), ("c",))
    assert check.statement == (
        "int8 gives another class than float32 on at most 15 of 5,000 images (0.3 %), unless it is "
        "at least as accurate"
    )
    assert (check.detail, check.holds, check.files) == ("on 12", True, ("c",))


def test_equality_names_both_and_counts_over_all_pairs() -> None:
    check = check_equality("tflm", "native", [pair_with(0), pair_with(0, count=10)], ("d",))
    assert check.statement == "native equals tflm in every logit"
    assert check.detail == "0 logits differ over 5,010 images"
    assert (check.holds, check.files) == (True, ("d",))
    assert not check_equality("tflm", "native", [pair_with(1), pair_with(0)]).holds


def test_rounding_is_judged_against_the_size_of_the_logits() -> None:
    logits = np.full((4, 10), 2.0, np.float32)
    apart = compare_logits(("float32", logits), ("float16", logits + np.float32(0.5)))
    equal = compare_logits(("float32", logits), ("float16", logits))
    check = check_rounding(0.25, "half precision", apart, equal, ("a.tflite", "b.tflite"))
    assert check.holds
    assert check.statement == (
        "a.tflite and b.tflite's logits differ from float32's by at most 0.5 (half precision, "
        "times logits of 2)"
    )
    assert check.detail == "by 0.5, root mean square, over 8 images"
    assert check.files == ("a.tflite", "b.tflite")
    unnamed = check_rounding(0.2, "half precision", apart, equal)
    assert not unnamed.holds
    assert unnamed.statement.startswith("float16's logits differ from float32's by at most 0.4 (")


@pytest.mark.parametrize(
    ("value", "limit", "texts"),
    [
        (1.23456, 2.34567, ("1.23", "2.35")),
        (0.5, 0.5, ("0.5", "0.5")),
        (1.0001, 1.0, ("1.0001", "1")),
        (1.0, 1.0001, ("1", "1")),
        (1.0000000000000002, 1.0, ("1.0000000000000002", "1")),
        (12345.0, 12344.0, ("12345", "12344")),
    ],
)
def test_two_numbers_have_as_many_digits_as_tell_which_is_larger(
    value: float, limit: float, texts: tuple[str, str]
) -> None:
    assert _apart(value, limit) == texts


def test_the_usual_contract_is_read_and_enough() -> None:
    contract = read_contract({"contract": CONTRACT})
    assert contract == CONTRACT
    assert check_contract(contract, CONTRACT, "m").holds


@pytest.mark.parametrize(
    ("key", "value", "holds"),
    [
        ("int8_accuracy_within", 0, True),
        ("int8_accuracy_within", 0.0011, False),
        ("agreement_at_least", 1, True),
        ("agreement_at_least", 0.9969, False),
        ("c_equals_tflm", False, False),
    ],
)
def test_a_contract_that_requires_less_is_found(key: str, value: float, holds: bool) -> None:
    check = check_contract(read_contract({"contract": {**CONTRACT, key: value}}), CONTRACT, "m")
    assert check.holds is holds
    assert f"{key} {value}" in check.detail
    assert check.files == ("m",)


@pytest.mark.parametrize("value", [None, "0.1", float("nan"), -0.1, 1.1, True, {}])
def test_a_contract_that_cannot_be_used_is_one_line(value: object) -> None:
    for key in ("int8_accuracy_within", "agreement_at_least"):
        with pytest.raises(BundleError, match=f"no usable '{key}'"):
            read_contract({"contract": {**CONTRACT, key: value}})
    for manifest in ({}, {"contract": value}, {"contract": {**CONTRACT, "c_equals_tflm": 1}}):
        with pytest.raises(BundleError, match="no usable"):
            read_contract(manifest)


def test_each_kind_of_network_has_its_contract() -> None:
    assert usual_contract(few_bits=False, of_cells=False) == CONTRACT
    few = {**CONTRACT, "int8_accuracy_within": 0.003, "agreement_at_least": 0.992}
    assert usual_contract(few_bits=True, of_cells=False) == few
    assert usual_contract(few_bits=False, of_cells=True) == {**CONTRACT, "judged": "accepted"}
    assert usual_contract(few_bits=True, of_cells=True) == {**few, "judged": "accepted"}


def test_hard_images_are_left_out_for_cells_only() -> None:
    of_cells = usual_contract(few_bits=False, of_cells=True)
    assert check_contract(of_cells, of_cells, "m").holds
    assert not check_contract(of_cells, CONTRACT, "m").holds


def test_few_bits_require_less_and_only_where_weights_have_few() -> None:
    few = usual_contract(few_bits=True, of_cells=False)
    assert check_contract(few, few, "m").holds
    assert check_contract(CONTRACT, few, "m").holds
    assert not check_contract(few, CONTRACT, "m").holds
