"""Fixed-point arithmetic is close to real arithmetic and rounds as documented."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.quantized import fixed_point

Q31 = 1 << 31
INT32 = st.integers(-(1 << 31), (1 << 31) - 1)
Q4_27 = st.integers(-(1 << 31) + 1, (1 << 31) - 1)


def round_half_away(value: Fraction) -> int:
    magnitude = math.floor(abs(value) + Fraction(1, 2))
    return magnitude if value >= 0 else -magnitude


@given(st.floats(2.0**-31, 2.0**30))
def test_a_multiplier_stands_for_its_real_number(real: float) -> None:
    multiplier, shift = fixed_point.quantize_multiplier(real)
    assert 1 << 30 <= multiplier < 1 << 31
    assert multiplier * 2.0 ** (shift - 31) == pytest.approx(real, rel=2.0**-30)


@pytest.mark.parametrize("real", [0.0, 2.0**-33, 1e-30])
def test_a_multiplier_too_small_becomes_zero(real: float) -> None:
    assert fixed_point.quantize_multiplier(real) == (0, 0)


def test_a_multiplier_that_rounds_up_to_a_power_of_two_stays_in_range() -> None:
    assert fixed_point.quantize_multiplier(1.0 - 2.0**-40) == (1 << 30, 1)


@given(INT32, st.integers(0, 30))
def test_a_right_shift_rounds_halves_away_from_zero(value: int, exponent: int) -> None:
    (result,) = fixed_point.rounding_shift_right(np.array([value], np.int64), exponent)
    assert result == round_half_away(Fraction(value, 1 << exponent))


@given(st.integers(-(1 << 29), 1 << 29), st.floats(2.0**-20, 1.0))
def test_scaling_is_within_one_of_the_exact_product(value: int, real: float) -> None:
    multiplier, shift = fixed_point.quantize_multiplier(real)
    (scaled,) = fixed_point.multiply_by_quantized_multiplier(
        np.array([value], np.int64), multiplier, shift
    )
    exact = Fraction(value) * Fraction(multiplier) * Fraction(2) ** (shift - 31)
    assert abs(int(scaled) - exact) <= 1


@given(st.lists(st.integers(-(1 << 29), 1 << 29), min_size=2, max_size=5))
def test_scaling_is_monotone(values: list[int]) -> None:
    ordered = np.array(sorted(values), np.int64)
    scaled = fixed_point.multiply_by_quantized_multiplier(ordered, 1_500_000_000, -7)
    assert np.all(np.diff(scaled) >= 0)


@given(st.integers(-(1 << 31), 0))
def test_the_exponential_is_close(value: int) -> None:
    result = fixed_point.exp_of_negative(value, 5)
    assert result / Q31 == pytest.approx(math.exp(value / (1 << 26)), abs=3e-7)


@given(Q4_27)
def test_the_hyperbolic_tangent_is_close_and_odd(value: int) -> None:
    result = fixed_point.tanh(value)
    assert result / Q31 == pytest.approx(math.tanh(value / (1 << 27)), abs=3e-7)
    assert fixed_point.tanh(-value) == -result


@given(Q4_27)
def test_the_logistic_function_is_close_and_symmetric(value: int) -> None:
    result = fixed_point.logistic(value)
    assert result / Q31 == pytest.approx(1 / (1 + math.exp(-value / (1 << 27))), abs=3e-7)
    assert abs(result + fixed_point.logistic(-value) - Q31) <= 1


@given(st.integers(0, Q31 - 1))
def test_the_reciprocal_is_close(value: int) -> None:
    result = fixed_point.one_over_one_plus(value)
    assert result / Q31 == pytest.approx(1 / (1 + value / Q31), abs=1e-8)
