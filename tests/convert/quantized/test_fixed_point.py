"""Fixed-point arithmetic is close to real arithmetic and rounds as documented."""

import math
import random
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


@pytest.mark.parametrize(
    ("real", "multiplier", "shift"),
    [
        (1.0, 1 << 30, 1),
        (0.5, 1 << 30, 0),
        (0.75, 3 << 29, 0),
        (2.0**-32, 1 << 30, -31),
        (2.0**-31, 1 << 30, -30),
        (3.0, 3 << 29, 2),
        (2.0**20, 1 << 30, 21),
        # What rounds up to the next power of two stays in range.
        (1.0 - 2.0**-40, 1 << 30, 1),
        (2.0 - 2.0**-40, 1 << 30, 2),
        (0.25 - 2.0**-40, 1 << 30, -1),
        # A half of the last bit rounds up, and less does not.
        (((1 << 31) + 1) / 2**32, (1 << 30) + 1, 0),
        (((1 << 33) + 1) / 2**34, 1 << 30, 0),
    ],
)
def test_a_multiplier_is_exact(real: float, multiplier: int, shift: int) -> None:
    found = fixed_point.quantize_multiplier(real)
    assert found == (multiplier, shift)
    assert [type(part) for part in found] == [int, int]


# From here on, 'exact' means: to the last bit what these functions returned while
# tests/convert/quantized/test_reference.py compared them with TensorFlow Lite Micro.
EXACT_TANH = {
    -(1 << 31) + 1: -2147483647,
    -1234567890: -2147483596,
    -(1 << 27): -1635510876,
    -1000003: -15999888,
    -1: -260,
    0: 0,
    1: 260,
    7: 360,
    1000003: 15999888,
    1 << 26: 992388804,
    987654321: 2147481900,
    (1 << 31) - 1: 2147483647,
}
EXACT_LOGISTIC = {
    -(1 << 31) + 1: 241,
    -1234567890: 217335,
    -(1 << 27): 577547421,
    -1000003: 1069741739,
    -1: 1073741699,
    0: 1 << 30,
    1: 1073741948,
    7: 1073741976,
    1000003: 1077741908,
    1 << 26: 1336721090,
    987654321: 2146116376,
    (1 << 31) - 1: 2147483406,
}
EXACT_EXPONENTIAL = {
    (0, 4): 2147483647,
    (-1, 4): 2147483140,
    (-5, 4): 2147483077,
    (-1000003, 4): 2131542697,
    (-(1 << 26), 4): 1302515042,
    (-123456789, 4): 855963115,
    (-(1 << 31), 4): 242,
    (0, 5): 2147483647,
    (-1, 5): 2147483124,
    (-(1 << 24), 5): 1672462419,
    (-(1 << 28) - 7, 5): 39332522,
    (-(1 << 31), 5): 0,
}
EXACT_RECIPROCAL = {
    0: 2147483647,
    12345: 2147471304,
    1 << 28: 1908874352,
    1 << 30: 1431655762,
    1987654321: 1115243566,
    (1 << 31) - 1: 1073741820,
}


def test_transcendental_functions_are_exact() -> None:
    assert {v: fixed_point.tanh(v) for v in EXACT_TANH} == EXACT_TANH
    assert {v: fixed_point.logistic(v) for v in EXACT_LOGISTIC} == EXACT_LOGISTIC
    assert {
        place: fixed_point.exp_of_negative(*place) for place in EXACT_EXPONENTIAL
    } == EXACT_EXPONENTIAL
    assert {v: fixed_point.one_over_one_plus(v) for v in EXACT_RECIPROCAL} == EXACT_RECIPROCAL


def test_transcendental_functions_are_exact_at_two_thousand_places() -> None:
    draw = random.Random(1)
    places = [draw.randrange(-(1 << 31) + 1, 1 << 31) for _ in range(1000)]
    places += [draw.randrange(-(1 << 28), 1 << 28) for _ in range(1000)]
    assert sum(map(fixed_point.tanh, places)) == 53352884952
    assert sum(map(fixed_point.logistic, places)) == 2166752710903
    assert sum(fixed_point.exp_of_negative(-abs(v), 5) for v in places) == 614960079428
    assert sum(fixed_point.exp_of_negative(-abs(v), 4) for v in places) == 1078358421973
    assert sum(fixed_point.one_over_one_plus(abs(v)) for v in places[:1000]) == 1481967633658


@pytest.mark.parametrize(
    ("value", "multiplier", "shift", "scaled"),
    [
        (100, 1 << 30, 1, 100),
        (100, 1 << 30, 2, 200),
        (100, 1 << 30, 5, 1600),
        (3, 1 << 30, 0, 2),
        (-3, 1 << 30, 0, -1),
        (5, 1 << 30, -1, 2),
        (-5, 1 << 30, -1, -1),
        (6, 1 << 30, -1, 2),
        (-6, 1 << 30, -1, -2),
        (1000, 1518500250, -3, 88),
        (7, 0, 0, 0),
    ],
)
def test_scaling_rounds_twice(value: int, multiplier: int, shift: int, scaled: int) -> None:
    product = fixed_point.multiply_by_quantized_multiplier(np.array([value]), multiplier, shift)
    assert product.tolist() == [scaled]
    assert product.dtype == np.int64


def test_multipliers_and_shifts_broadcast() -> None:
    product = fixed_point.multiply_by_quantized_multiplier(
        np.array([[100, 101], [-100, -101]]),
        np.array([1 << 30, 3 << 29]),
        np.array([1, -1]),
    )
    assert product.tolist() == [[100, 38], [-100, -38]]


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
