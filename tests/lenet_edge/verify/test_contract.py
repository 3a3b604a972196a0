"""The checks of a bundle's contract: each holds, fails, and never contradicts its own numbers."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.verify.comparison import Comparison, compare_logits
from lenet_edge.verify.contract import (
    Check,
    check_accuracy,
    check_agreement,
    check_equality,
    check_rounding,
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
    pair = pair_of_counts(count, (0, 0), round(same * count))
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
