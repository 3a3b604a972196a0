"""Sums and products of two tensors compute what TensorFlow Lite Micro computes."""

import numpy as np
import pytest

from convert.quantized import pair
from convert.quantized.graph import Operator, Tensor
from lenet_edge.core.errors import ModelError


def operator(
    name: str, scales: tuple[float, float, float], zeros: tuple[int, int, int]
) -> Operator:
    first, second, output = (
        Tensor(index, f"t{index}", (1, 4), "int8", (scale,), (zero,))
        for index, (scale, zero) in enumerate(zip(scales, zeros, strict=True))
    )
    return Operator(0, name, 1, (first, second), (output,), {"activation": "NONE"})


@pytest.mark.parametrize(
    ("name", "function"), [("ADD", np.add), ("SUB", np.subtract), ("MUL", np.multiply)]
)
def test_the_result_is_the_real_one_to_half_a_step(name: str, function: np.ufunc) -> None:
    scales, zeros = (0.02, 0.05, 0.3), (3, -7, 11)
    values = np.arange(-128, 128)
    first, second = np.meshgrid(values, values)
    result = pair.combine(operator(name, scales, zeros), first, second)
    real = function(scales[0] * (first - zeros[0]), scales[1] * (second - zeros[1]))
    assert np.abs(scales[2] * (result - zeros[2]) - real).max() <= 0.51 * scales[2]


def test_an_output_scale_that_tflm_rejects_is_named() -> None:
    with pytest.raises(ModelError, match="operator 0 ADD has an output scale of 1e-08, too small"):
        pair.sum_factors(operator("ADD", (0.02, 0.05, 1e-8), (0, 0, 0)))


def test_a_missing_operand_is_named() -> None:
    lacking = Operator(5, "ADD", 1, (None, None), (), {})
    with pytest.raises(ModelError, match="operator 5 ADD lacks an operand"):
        pair.operands(lacking)
