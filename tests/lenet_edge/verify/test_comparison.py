"""Statistics of two forms of a network over the same images."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.errors import UsageError
from lenet_edge.network.calibration import Calibration
from lenet_edge.verify.comparison import compare_logits, mcnemar
from tests.needs import needs

A = np.array([[1.0, 0.0], [0.0, 2.0], [3.0, 1.0]], np.float32)
B = np.array([[1.0, 0.5], [2.5, 2.0], [3.0, 1.0]], np.float32)


def test_differences_are_counted_and_measured() -> None:
    found = compare_logits(("a", A), ("b", B), [0, 1, 0])
    assert (found.count, found.same_class, found.unequal) == (3, 2, 2)
    assert found.largest_difference == 2.5
    assert found.mean_difference == pytest.approx(0.5)
    assert found.rmse == pytest.approx(math.sqrt((0.25 + 6.25) / 6))
    assert found.relative_l2 == pytest.approx(math.sqrt(6.5 / 15))
    assert found.accuracies == (1.0, 2 / 3)
    assert (found.only_first_right, found.only_second_right) == (1, 0)
    assert [image.index for image in found.most_different] == [1, 0]


def test_equal_logits_have_no_differences() -> None:
    found = compare_logits(("a", A), ("a again", A.copy()))
    assert (found.unequal, found.rmse, found.relative_l2, found.cosine) == (0, 0, 0, 1)
    assert found.most_different == ()
    assert found.mcnemar is None


def test_labels_that_do_not_fit_are_refused() -> None:
    with pytest.raises(UsageError, match="3 images but labels of shape"):
        compare_logits(("a", A), ("b", B), [0, 1])


@pytest.mark.parametrize(
    ("only_first", "only_second", "p"),
    [(0, 0, 1.0), (1, 0, 1.0), (5, 0, 0.0625), (10, 2, 0.03857421875), (6, 6, 1.0)],
)
def test_mcnemar_is_the_exact_binomial_test(only_first: int, only_second: int, p: float) -> None:
    assert mcnemar(only_first, only_second) == pytest.approx(p)


@given(st.integers(0, 300), st.integers(0, 300))
def test_mcnemar_is_a_probability_and_symmetric(a: int, b: int) -> None:
    assert 0 <= mcnemar(a, b) <= 1
    assert mcnemar(a, b) == mcnemar(b, a)


@needs("sklearn")  # It installs SciPy.
@given(st.integers(0, 300), st.integers(0, 300))
def test_mcnemar_equals_scipys_binomial_test(only_first: int, only_second: int) -> None:
    from scipy import stats

    count = only_first + only_second
    expected = stats.binomtest(only_first, count).pvalue if count else 1.0
    assert mcnemar(only_first, only_second) == pytest.approx(expected, rel=1e-9)


def test_a_comparison_is_complete_in_json() -> None:
    found = compare_logits(("a", A), ("b", B), [0, 1, 0])
    low, high = found.intervals[1]
    assert found.to_json(0.5) == {
        "count": 3,
        "agreement": 2 / 3,
        "different_classes": 1,
        "unequal_logits": 2,
        "largest_difference": 2.5,
        "mean_difference": pytest.approx(0.5),
        "largest_difference_steps": 5.0,
        "mean_difference_steps": pytest.approx(1.0),
        "rmse": pytest.approx(math.sqrt(6.5 / 6)),
        "cosine": pytest.approx((1 / math.sqrt(1.25) + 4 / (2 * math.hypot(2.5, 2)) + 1) / 3),
        "relative_l2": pytest.approx(math.sqrt(6.5 / 15)),
        "accuracies": [1.0, 2 / 3],
        "accuracy_intervals": [list(found.intervals[0]), [low, high]],
        "only_first_right": 1,
        "only_second_right": 0,
        "mcnemar_p": 1.0,
        "most_different": [
            {"index": 1, "first": 1, "second": 0, "difference": 2.5},
            {"index": 0, "first": 0, "second": 0, "difference": 0.5},
        ],
    }
    assert low < 2 / 3 < high < 1


def test_without_labels_and_steps_their_numbers_are_absent() -> None:
    found = compare_logits(("a", A), ("b", B))
    assert (found.accuracies, found.intervals) == ((), ())
    assert (found.only_first_right, found.only_second_right) == (None, None)
    document = found.to_json(None)
    assert document["largest_difference_steps"] is None
    assert document["mean_difference_steps"] is None
    assert "accuracies" not in document


def test_both_forms_are_named_in_their_order() -> None:
    found = compare_logits(("a", A), ("b", B))
    assert (found.first, found.second) == ("a", "b")
    assert compare_logits(("b", B), ("a", A), [0, 1, 0]).accuracies == (2 / 3, 1.0)


def test_images_that_only_one_form_gets_right_are_counted_for_each() -> None:
    right = np.eye(2, dtype=np.float32)[[0, 0, 0, 0, 1]]
    wrong = right[:, ::-1]
    first = np.concatenate([right[:3], wrong[3:]])
    second = np.concatenate([wrong[:1], right[1:2], wrong[2:3], right[3:4], wrong[4:]])
    found = compare_logits(("a", first), ("b", second), [0, 0, 0, 0, 1])
    assert (found.only_first_right, found.only_second_right) == (2, 1)
    assert found.mcnemar == mcnemar(2, 1)
    assert found.accuracies == (0.6, 0.4)


def test_the_cosine_of_zero_logits_is_1_with_zero_and_0_with_others() -> None:
    zero, one, both = np.zeros((1, 2)), np.array([[1.0, 0.0]]), np.array([[1.0, 1.0]])

    def cosine(a: np.ndarray, b: np.ndarray) -> float:
        return compare_logits(("a", a.astype(np.float32)), ("b", b.astype(np.float32))).cosine

    assert cosine(zero, zero) == 1
    assert cosine(zero, one) == 0
    assert cosine(one, zero) == 0
    assert cosine(one, -one) == pytest.approx(-1)
    assert cosine(one, 7 * both) == pytest.approx(math.sqrt(0.5))
    assert cosine(0.25 * both, 0.5 * both) == pytest.approx(1)
    assert cosine(np.concatenate([zero, one]), np.concatenate([one, one])) == 0.5


def test_differences_from_zero_logits_have_no_relative_size() -> None:
    zero = np.zeros((1, 2), np.float32)
    assert compare_logits(("a", zero), ("b", zero + 1)).relative_l2 == 0
    assert compare_logits(("a", zero + 0.5), ("b", zero)).relative_l2 == 1


def test_the_ten_most_different_images_are_kept_and_equals_stay_in_order() -> None:
    a = np.zeros((30, 3), np.float32)
    b = a.copy()
    b[np.arange(30), np.arange(30) % 3] = np.r_[np.ones(15), -2 * np.ones(15)]
    kept = compare_logits(("a", a), ("b", b)).most_different
    assert [image.index for image in kept] == list(range(15, 25))
    assert {image.difference for image in kept} == {2.0}
    assert [image.second for image in kept] == [1, 0, 0] * 3 + [1]
    assert {image.first for image in kept} == {0}


def test_images_that_a_form_accepts_are_counted() -> None:
    calibration = Calibration(1.0, -1.0)  # Accepts rows whose highest logit is 1 above the mean.
    first = np.array([[4, 0], [4, 0], [0, 1], [0, 1], [4, 0]], np.float32)
    second = np.array([[4, 0], [0, 4], [0, 1], [1, 0], [1, 0]], np.float32)
    pair = compare_logits(("a", first), ("b", second), calibration=calibration)
    assert (pair.count, pair.same_class) == (5, 3)
    assert (pair.accepted, pair.accepted_same, pair.same_acceptance) == (3, 2, 4)
    assert pair.to_json(None)["accepted"] == 3
    assert compare_logits(("a", first), ("b", second)).accepted is None
