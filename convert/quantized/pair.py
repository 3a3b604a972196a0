"""The integer arithmetic of operators that combine two tensors element by element.

The formulas are those of TensorFlow Lite Micro's reference kernels for ADD, SUB, MUL, MAXIMUM
and MINIMUM.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from convert.quantized import fixed_point
from convert.quantized.fixed_point import Integers
from convert.quantized.graph import Operator, OperatorKind, Tensor
from lenet_edge.core.errors import ModelError

SUM_LEFT_SHIFT = 20
"""Operands of a sum are shifted left by this, to keep fractions of a step until the end."""

Factor = tuple[int, int]
"""A multiplier and a shift, see ``fixed_point.quantize_multiplier``."""


EXTREMES: dict[str, Callable[[Integers, Integers], Integers]] = {
    OperatorKind.MAXIMUM: np.maximum,
    OperatorKind.MINIMUM: np.minimum,
}
"""Operators that choose one of two stored values."""


@dataclass(frozen=True)
class SumFactors:
    """What the operands and the result of a sum are multiplied by; no shift is to the left."""

    first: Factor
    second: Factor
    result: Factor


def sum_factors(operator: Operator) -> SumFactors:
    """Return the factors of ADD or SUB.

    Raises:
        ModelError: if the output's scale is too small, which TensorFlow Lite Micro rejects.
    """
    first, second = operands(operator)
    scales = [float(np.float32(tensor.scale)) for tensor in (first, second)]
    twice_largest = 2 * max(scales)
    output = float(np.float32(operator.output.scale))
    result = twice_largest / ((1 << SUM_LEFT_SHIFT) * output)
    if result >= 1:
        raise ModelError(
            f"operator {operator.index} {operator.name} has an output scale of {output:g}, too "
            f"small for inputs of scale {max(scales):g}; quantise the model again"
        )
    one, two = (fixed_point.quantize_multiplier(scale / twice_largest) for scale in scales)
    return SumFactors(one, two, fixed_point.quantize_multiplier(result))


def product_factor(operator: Operator) -> Factor:
    """Return the factor of MUL from the product of its operands to its output."""
    first, second = (float(np.float32(tensor.scale)) for tensor in operands(operator))
    return fixed_point.quantize_multiplier(
        first * second / float(np.float32(operator.output.scale))
    )


def operands(operator: Operator) -> tuple[Tensor, Tensor]:
    """Return the two operands.

    Raises:
        ModelError: if there are not two.
    """
    first, second = operator.inputs
    if first is None or second is None:
        raise ModelError(f"operator {operator.index} {operator.name} lacks an operand")
    return first, second


def combine(operator: Operator, first: Integers, second: Integers) -> Integers:
    """Return the results of a pair, zero point included, before they are clamped.

    ``first`` and ``second`` are stored values that broadcast against each other.
    """
    one, two = operands(operator)
    if operator.name in EXTREMES:
        return EXTREMES[operator.name](first, second)
    a, b = first - one.zero_point, second - two.zero_point
    scale = fixed_point.multiply_by_quantized_multiplier
    if operator.name == OperatorKind.MUL:
        return scale(a * b, *product_factor(operator)) + operator.output.zero_point
    factors = sum_factors(operator)
    a = scale(a << SUM_LEFT_SHIFT, *factors.first)
    b = scale(b << SUM_LEFT_SHIFT, *factors.second)
    total = a - b if operator.name == OperatorKind.SUB else a + b
    return scale(total, *factors.result) + operator.output.zero_point
