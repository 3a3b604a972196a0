"""What operators and tensors say about themselves."""

import numpy as np
import pytest

from convert.quantized.operators import Operator, Tensor
from lenet_edge.core.errors import ModelError

PICTURE = Tensor(0, "picture", (1, 4, 4, 1), "int8", (0.5,), (3,))
WEIGHTS = Tensor(1, "weights", (2, 3, 3, 1), "int8", (0.1, 0.2), (0, 0), data=np.zeros(18, np.int8))
BIAS = Tensor(2, "bias", (2,), "int32", data=np.zeros(2, np.int32))
OUTPUT = Tensor(3, "output", (1, 2, 2, 2), "int8", (0.5,), (0,))
CONVOLUTION = Operator(7, "CONV_2D", 1, (PICTURE, WEIGHTS, BIAS), (OUTPUT,))


def test_a_tensor_knows_its_size() -> None:
    assert (BIAS.size, BIAS.bytes, WEIGHTS.size, WEIGHTS.bytes) == (2, 8, 18, 18)
    assert Tensor(0, "one number", (), "float32").size == 1
    assert WEIGHTS.is_constant
    assert not PICTURE.is_constant


def test_only_a_tensor_with_one_scale_has_the_scale() -> None:
    assert (PICTURE.scale, PICTURE.zero_point) == (0.5, 3)
    for tensor in (WEIGHTS, BIAS):
        for part in ("scale", "zero_point"):
            with pytest.raises(ModelError, match=f"'{tensor.name}' is not quantised per tensor"):
                getattr(tensor, part)


def test_multiply_accumulates_and_parameters_are_those_of_the_layer() -> None:
    assert CONVOLUTION.macs == 2 * 2 * 2 * 9
    assert CONVOLUTION.parameters == 18 + 2
    pool = Operator(1, "MAX_POOL_2D", 1, (PICTURE,), (OUTPUT,))
    assert (pool.macs, pool.parameters) == (0, 0)


def test_weights_that_are_computed_are_no_parameters() -> None:
    dense = Operator(0, "FULLY_CONNECTED", 1, (PICTURE, OUTPUT, None), (OUTPUT,))
    assert dense.parameters == 0


@pytest.mark.parametrize(("inputs", "part"), [((), "input"), ((None,), "input"), ((), "output")])
def test_an_operator_without_input_or_output_is_named(inputs: tuple[None, ...], part: str) -> None:
    operator = Operator(4, "SHAPE", 1, inputs, ())
    with pytest.raises(ModelError, match=f"operator 4 SHAPE has no {part}"):
        getattr(operator, part)
