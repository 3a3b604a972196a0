"""The fixed-point arithmetic of TensorFlow Lite Micro.

The formulas come from the gemmlowp fixed-point library, which TFLite's reference kernels use. Every
function takes and returns raw 32-bit integers. ``Qm.n`` is a fixed-point format with ``m`` integer
bits and ``n`` fraction bits besides the sign bit: the raw integer is the real number times
``2**n``.
"""

import math

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]

_INT16_MAX = (1 << 15) - 1
_INT32_MIN = -(1 << 31)
_INT32_MAX = (1 << 31) - 1
_ONE_Q31 = _INT32_MAX
"""1.0 in Q0.31: the largest number of that format stands for it."""

_EXP_OF_MINUS_POWERS_OF_TWO = (
    (-2, 1672461947),
    (-1, 1302514674),
    (0, 790015084),
    (1, 290630308),
    (2, 39332535),
    (3, 720401),
    (4, 242),
)
"""Pairs of ``k`` and exp(-2**k) in Q0.31."""


def quantize_multiplier(real: float) -> tuple[int, int]:
    """Return ``(multiplier, shift)`` such that ``real`` is about ``multiplier * 2**(shift - 31)``.

    ``real`` is not negative. The multiplier is in [2**30, 2**31), or 0 if ``real`` is less than
    2**-32.
    """
    if real == 0.0:
        return 0, 0
    fraction, shift = math.frexp(real)
    multiplier = math.floor(fraction * (1 << 31) + 0.5)
    if multiplier == 1 << 31:
        multiplier //= 2
        shift += 1
    return (0, 0) if shift < -31 else (multiplier, shift)


def multiply_by_quantized_multiplier(
    values: Integers, multiplier: Integers | int, shift: Integers | int
) -> Integers:
    """Multiply int32 ``values`` by ``multiplier * 2**(shift - 31)`` as TFLM does, rounding twice.

    ``multiplier`` and ``shift`` broadcast against ``values``. The result is ``int64``; its values
    fit into int32.
    """
    left = np.maximum(shift, 0)
    right = np.maximum(-np.asarray(shift), 0)
    scaled = (values << left) * np.asarray(multiplier, np.int64)
    return rounding_shift_right((scaled + (1 << 30)) >> 31, right)


def rounding_shift_right(values: Integers, exponent: Integers | int) -> Integers:
    """Divide by ``2**exponent`` and round to the nearest integer, halves away from zero."""
    exponent = np.asarray(exponent)
    half = (np.int64(1) << exponent) >> 1
    negative = np.where(exponent > 0, values >> 63, 0)
    return np.asarray((values + half + negative) >> exponent, np.int64)


def int16_multiplier(multiplier: int) -> int:
    """Return a multiplier of ``quantize_multiplier`` with 15 bits instead of 31."""
    return min((multiplier + (1 << 15)) >> 16, _INT16_MAX)


def multiply_int16(values: Integers, multiplier: int) -> Integers:
    """Return ``values * multiplier / 2**15``, rounded: gemmlowp's 16-bit doubling multiply."""
    products = values * multiplier
    nudged = products + np.where(products >= 0, 1 << 14, 1 - (1 << 14))
    return np.asarray(np.sign(nudged) * (np.abs(nudged) >> 15), np.int64)


def saturate_int16(values: Integers) -> Integers:
    """Return ``values`` limited to what int16 holds."""
    return np.asarray(np.clip(values, -_INT16_MAX - 1, _INT16_MAX), np.int64)


def exp_of_negative(value: int, integer_bits: int) -> int:
    """Return exp(x) in Q0.31, where ``value`` is x <= 0 with ``integer_bits`` integer bits."""
    if value == 0:
        return _ONE_Q31
    fraction_bits = 31 - integer_bits
    quarter = 1 << (fraction_bits - 2)
    reduced = (value & (quarter - 1)) - quarter
    result = _exp_near_minus_eighth(reduced << integer_bits)
    remainder = reduced - value
    for power, constant in _EXP_OF_MINUS_POWERS_OF_TWO:
        if integer_bits > power and remainder & (1 << (fraction_bits + power)):
            result = _multiply(result, constant)
    return result


def tanh(value: int) -> int:
    """Return the hyperbolic tangent in Q0.31 of ``value``, which is in Q4.27."""
    if value == 0:
        return 0
    # exp(-2|x|): doubling x keeps the raw integer and moves the binary point, Q4.27 to Q5.26.
    exponential = exp_of_negative(-abs(value), 5)
    result = _saturating_shift_left(_two_over_one_plus(exponential) - (1 << 29), 2)
    return result if value > 0 else -result


def logistic(value: int) -> int:
    """Return 1 / (1 + exp(-x)) in Q0.31, where ``value`` is x in Q4.27."""
    if value == 0:
        return 1 << 30
    positive = one_over_one_plus(exp_of_negative(-abs(value), 4))
    return positive if value > 0 else _ONE_Q31 - positive


def one_over_one_plus(value: int) -> int:
    """Return 1 / (1 + x) in Q0.31, where ``value`` is x in Q0.31 and 0 <= x < 1."""
    return _saturating_shift_left(_two_over_one_plus(value), 1)


def _two_over_one_plus(value: int) -> int:
    """Return 2 / (1 + x) in Q2.29, where ``value`` is x in Q0.31 and 0 <= x < 1.

    Three Newton-Raphson steps for 1 / d, where d = (1 + x) / 2; the first estimate is
    (48 - 32 d) / 17.
    """
    half_denominator = (value + (1 << 31)) // 2
    x = 1515870810 + _multiply(half_denominator, -1010580540)
    for _ in range(3):
        error = (1 << 29) - _multiply(half_denominator, x)
        x += _saturating_shift_left(_multiply(x, error), 2)
    return x


def _exp_near_minus_eighth(value: int) -> int:
    """Return exp(x) in Q0.31, where ``value`` is x in Q0.31 and -1/4 <= x < 0.

    The Taylor expansion at -1/8.
    """
    constant = 1895147668  # exp(-1/8)
    x = value + (1 << 28)
    x2 = _multiply(x, x)
    x3 = _multiply(x2, x)
    x4_over_4 = _shift_right(_multiply(x2, x2), 2)
    tail = _shift_right(_multiply(x4_over_4 + x3, 715827883) + x2, 1)
    return constant + _multiply(constant, x + tail)


def _multiply(a: int, b: int) -> int:
    """Return a * b of two numbers in Q0.31, rounded: gemmlowp's doubling high multiply."""
    if a == b == _INT32_MIN:
        return _INT32_MAX
    return (a * b + (1 << 30)) >> 31


def _shift_right(value: int, exponent: int) -> int:
    """Divide by ``2**exponent``, rounded: ``rounding_shift_right`` of one integer, not negative."""
    return (value + (1 << (exponent - 1))) >> exponent


def _saturating_shift_left(value: int, exponent: int) -> int:
    return max(_INT32_MIN, min(_INT32_MAX, value << exponent))
