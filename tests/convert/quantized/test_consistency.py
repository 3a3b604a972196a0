"""Operators whose tensors or options cannot belong together are found, and others are not."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from convert.quantized.consistency import (
    MAX_ELEMENTS,
    check_operator,
    check_order,
    check_tensor,
)
from convert.quantized.flatbuffer import DamageError
from convert.quantized.graph import read_graph
from convert.quantized.operators import Operator, Tensor
from tests.convert.networks import MODERN
from tests.convert.random_graphs import one_of_each, random_graph

INT8 = {"dtype": "int8", "scales": (0.5,), "zero_points": (0,)}
GRAPH = read_graph(MODERN)


def tensor(*shape: int, **facts: Any) -> Tensor:
    return Tensor(0, "t", shape, **{**INT8, **facts})


@pytest.mark.parametrize(
    "fine",
    [
        tensor(),
        tensor(0),
        tensor(MAX_ELEMENTS),
        tensor(1, 2, 3, 4, 5, 6, 7, 8),
        tensor(2, zero_points=(-128,)),
        tensor(2, zero_points=(127,)),
        tensor(2, 3, scales=(0.1, 0.2, 0.3), zero_points=(0, 0, 0), quantized_dimension=1),
        tensor(2, dtype="float32", scales=(), zero_points=()),
    ],
)
def test_possible_tensors_pass(fine: Tensor) -> None:
    check_tensor(fine)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (tensor(-1, 28), r"has shape \[-1, 28\]"),
        (tensor(*[1] * 9), "has shape"),
        (tensor(MAX_ELEMENTS + 1), "more than 67,108,864 elements"),
        (tensor(1 << 31, 1 << 31), "elements"),
        (tensor(2, scales=(0.0,)), "not a positive number"),
        (tensor(2, scales=(-0.5,)), "not a positive number"),
        (tensor(2, scales=(float("nan"),)), "not a positive number"),
        (tensor(2, scales=(float("inf"),)), "not a positive number"),
        (tensor(2, scales=(1e-40,)), "not a positive number"),
        (tensor(2, scales=(1e20,)), "not a positive number"),
        (tensor(2, zero_points=(0, 0)), "1 scales and 2 zero points"),
        (tensor(2, zero_points=(128,)), "zero point outside of int8"),
        (tensor(2, zero_points=(-129,)), "zero point outside of int8"),
        (tensor(3, scales=(1, 1), zero_points=(0, 0)), "2 scales along axis 0"),
        (
            tensor(2, 2, scales=(1, 1), zero_points=(0, 0), quantized_dimension=2),
            "2 scales along axis 2",
        ),
        (
            tensor(2, 3, scales=(1, 1), zero_points=(0, 0), quantized_dimension=-1),
            "2 scales along axis -1",
        ),
    ],
)
def test_impossible_tensors_are_found(wrong: Tensor, message: str) -> None:
    with pytest.raises(DamageError, match=message):
        check_tensor(wrong)


def test_a_bias_may_have_the_axis_of_its_weights() -> None:
    check_tensor(tensor(2, scales=(1, 1), zero_points=(0, 0), quantized_dimension=3))


def test_every_operator_of_real_and_random_networks_passes() -> None:
    for graph in (GRAPH, one_of_each(), *(read_graph(random_graph(seed)) for seed in range(40))):
        for operator in graph.operators:
            check_operator(operator)


def test_an_unknown_operator_may_be_anything() -> None:
    check_operator(Operator(0, "STRIDED_SLICE", 1, (), ()))


CONVOLUTION, POOL, _, _, RESHAPE, DENSE = GRAPH.operators[:6]
EACH = {operator.name: operator for operator in one_of_each().operators}
PAD, SOFTMAX, TANH = EACH["PAD"], EACH["SOFTMAX"], EACH["TANH"]


def with_input(operator: Operator, position: int, **facts: Any) -> Operator:
    """Return the operator with other facts of an input."""
    inputs = list(operator.inputs)
    was = inputs[position]
    assert was is not None
    inputs[position] = replace(was, **facts)
    return replace(operator, inputs=tuple(inputs))


def with_output(operator: Operator, **facts: Any) -> Operator:
    return replace(operator, outputs=(replace(operator.output, **facts),))


def with_options(operator: Operator, **options: Any) -> Operator:
    return replace(operator, options={**operator.options, **options})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (replace(CONVOLUTION, inputs=()), "has 0 inputs and 1 outputs"),
        (replace(CONVOLUTION, inputs=(None, *CONVOLUTION.inputs[1:])), "has 3 inputs"),
        (replace(CONVOLUTION, inputs=(*CONVOLUTION.inputs, None)), "has 4 inputs"),
        (replace(CONVOLUTION, outputs=()), "0 outputs"),
        (replace(POOL, outputs=POOL.outputs * 2), "2 outputs"),
        (replace(CONVOLUTION, options={}), "has no options"),
        (replace(POOL, options={}), "has no options"),
        (replace(DENSE, options={}), "has no options"),
        (replace(SOFTMAX, options={}), "has no options"),
        (with_input(CONVOLUTION, 0, shape=(28, 28)), "input without four axes"),
        (with_input(POOL, 0, shape=(28, 28)), "input without four axes"),
        (with_input(CONVOLUTION, 1, shape=(6, 25)), "weights without four axes"),
        (with_input(CONVOLUTION, 1, shape=(6, 5, 5, 2)), "for 1 channels"),
        (with_input(CONVOLUTION, 1, shape=(0, 5, 5, 1)), "an empty tensor"),
        (with_input(CONVOLUTION, 1, shape=(7, 5, 5, 1)), "has output"),
        (with_input(CONVOLUTION, 1, shape=(6, 4, 5, 1)), "has output"),
        (with_input(CONVOLUTION, 2, shape=(5,)), r"a bias \[5\] for 6 channels"),
        (with_input(CONVOLUTION, 2, dtype="int8"), "weights or a bias of another type"),
        (with_input(CONVOLUTION, 1, dtype="float32"), "weights or a bias of another type"),
        (with_input(CONVOLUTION, 1, scales=()), "without one scale per channel"),
        (with_input(CONVOLUTION, 1, scales=(1.0,) * 5), "without one scale per channel"),
        (with_input(CONVOLUTION, 1, zero_points=(0, 0, 1, 0, 0, 0)), "zero points of 0"),
        (with_input(CONVOLUTION, 1, quantized_dimension=3), "along another axis"),
        (with_input(CONVOLUTION, 1, scales=(1e9,)), "between its scales"),
        (with_options(CONVOLUTION, stride_h=0), "a window or a stride of 0"),
        (with_options(CONVOLUTION, stride_w=-1), "a window or a stride of -1"),
        (with_options(CONVOLUTION, dilation_h=0), "a window or a stride of 0"),
        (with_options(CONVOLUTION, dilation_w=2), "has output"),
        (with_options(CONVOLUTION, stride_h=2), "has output"),
        (with_options(CONVOLUTION, padding="SAME"), "has output"),
        (with_options(POOL, filter_h=0), "a window or a stride of 0"),
        (with_options(POOL, filter_w=1 << 30), "a window or a stride of"),
        (with_options(POOL, filter_h=26), "has output"),
        (with_output(POOL, shape=(1, 12, 12, 5)), "has output"),
        (with_output(POOL, shape=(2, 12, 12, 6)), "has output"),
        (with_input(DENSE, 1, shape=(400,)), "weights without two axes"),
        (with_input(DENSE, 1, shape=(120, 399)), "has weights"),
        (with_output(DENSE, shape=(1, 121)), "has weights"),
        (with_output(DENSE, shape=(120, 1)), "has weights"),
        (with_output(RESHAPE, shape=(1, 255)), "turns"),
        (with_output(TANH, shape=(1,)), "has output"),
        (with_input(TANH, 0, scales=(1e9,)), "between its scales"),
        (with_output(SOFTMAX, shape=(5,)), "has output"),
        (with_input(SOFTMAX, 0, shape=()), "input without an axis"),
        (with_options(SOFTMAX, beta=float("nan")), "has beta nan"),
        (with_options(SOFTMAX, beta=0.0), "has beta 0 for"),
        (with_options(SOFTMAX, beta=-1.0), "has beta -1 for"),
        (with_input(SOFTMAX, 0, scales=(1e-9,)), "for an input of scale 1e-09"),
        (with_input(PAD, 1, data=np.zeros((3, 2), np.int32)), "padding without two numbers"),
        (with_input(PAD, 1, data=np.full((4, 2), -1, np.int32)), "a damaged number of elements"),
        (with_input(PAD, 1, data=np.full((4, 2), 1 << 20, np.int32)), "a damaged number"),
        (with_input(PAD, 1, data=np.zeros((4, 2), np.float32)), "a damaged number of elements"),
        (with_input(PAD, 1, data=np.zeros((4, 2), np.int32)), "has output"),
        (
            replace(PAD, name="PADV2", inputs=(*PAD.inputs, tensor(2))),
            "a padding value that is not one int8",
        ),
        (
            replace(PAD, name="PADV2", inputs=(*PAD.inputs, tensor(1, dtype="int32"))),
            "a padding value that is not one int8",
        ),
    ],
)
def test_what_cannot_belong_together_is_found(wrong: Operator, message: str) -> None:
    with pytest.raises(DamageError, match=message) as caught:
        check_operator(wrong)
    assert str(caught.value).startswith(f"operator {wrong.index} {wrong.name} ")


@pytest.mark.parametrize(
    "fine",
    [
        replace(CONVOLUTION, inputs=CONVOLUTION.inputs[:2]),
        replace(CONVOLUTION, inputs=(*CONVOLUTION.inputs[:2], None)),
        with_input(CONVOLUTION, 1, scales=(0.1,), zero_points=(0,)),
        replace(PAD, name="PADV2", inputs=(*PAD.inputs, tensor(1))),
        with_input(PAD, 1, data=None),
        replace(RESHAPE, inputs=RESHAPE.inputs[:1]),
    ],
)
def test_what_is_optional_may_be_absent(fine: Operator) -> None:
    check_operator(fine)


A, B, C = (Tensor(index, name, (1,), "int8") for index, name in enumerate("abc"))
CONSTANT = Tensor(3, "constant", (1,), "int8", data=np.zeros(1, np.int8))
NOTHING: frozenset[int] = frozenset()


def step(inputs: tuple[Tensor | None, ...], output: Tensor) -> Operator:
    return Operator(0, "TANH", 1, inputs, (output,))


def test_a_chain_is_in_order() -> None:
    check_order((step((A, CONSTANT, None), B), step((B,), C)), (A,), (C,), NOTHING)
    check_order((step((B,), B),), (), (B,), frozenset({1}))
    check_order((step((A,), B),), (A,), (CONSTANT,), NOTHING)


@pytest.mark.parametrize(
    ("operators", "outputs", "message"),
    [
        ((step((B,), C),), (C,), "reads 'b', which nothing before it computes"),
        ((step((C,), B), step((B,), C)), (C,), "reads 'c', which nothing before it computes"),
        ((step((B,), B),), (B,), "reads 'b'"),
        ((step((A,), B), step((A,), B)), (B,), "computes 'b' a second time"),
        ((step((A,), A),), (A,), "computes 'a' a second time"),
        ((step((A,), CONSTANT),), (CONSTANT,), "computes 'constant' a second time"),
        ((step((A,), B),), (C,), "no operator computes the output 'c'"),
    ],
)
def test_a_wrong_order_is_found(
    operators: tuple[Operator, ...], outputs: tuple[Tensor, ...], message: str
) -> None:
    with pytest.raises(DamageError, match=message):
        check_order(operators, (A,), outputs, NOTHING)
