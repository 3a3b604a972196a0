"""Statistics of two forms of a network over the same images."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.errors import UsageError
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
