"""The cost of a network is the sum of its operators."""

from typing import Any

import numpy as np

from convert.quantized.graph import Graph, Operator, Tensor
from lenet_edge.report.model_facts import flatten_settings, model_facts


def constant(name: str, values: Any, **quantization: Any) -> Tensor:
    return Tensor(0, name, values.shape, str(values.dtype), data=values, **quantization)


def activation(name: str, *shape: int, scale: float = 0.5, zero_point: int = -128) -> Tensor:
    return Tensor(0, name, (1, *shape), "int8", (scale,), (zero_point,))


IMAGE, MAPS, LOGITS = (
    activation("image", 28, 28, 1),
    activation("maps", 24, 24, 6),
    activation("logits", 10),
)
CONVOLUTION = Operator(
    0,
    "CONV_2D",
    3,
    (
        IMAGE,
        constant("w", np.zeros((6, 5, 5, 1), np.int8), scales=(0.1,) * 6, zero_points=(0,) * 6),
        constant("b", np.zeros(6, np.int32)),
    ),
    (MAPS,),
    {"padding": "VALID", "activation": "RELU"},
)
RESHAPE = Operator(1, "RESHAPE", 1, (MAPS, constant("shape", np.zeros(2, np.int32))), (MAPS,))
DENSE = Operator(
    2,
    "FULLY_CONNECTED",
    4,
    (MAPS, constant("w", np.zeros((10, 3456), np.int8), scales=(0.1,), zero_points=(0,)), None),
    (LOGITS,),
    {"activation": "NONE"},
)
FACTS = model_facts("modern", Graph((CONVOLUTION, RESHAPE, DENSE), (), (IMAGE,), (LOGITS,)))


def test_each_layer_has_its_cost_and_its_quantisation() -> None:
    convolution, reshape, dense = FACTS.layers
    assert (convolution.parameters, convolution.macs) == (156, 86_400)
    assert (convolution.weight_bytes, convolution.activation_bytes) == (150 + 4 * 6, 3_456)
    assert (convolution.detail, convolution.weights) == ("5x5 valid, ReLU", "int8 per channel")
    assert (convolution.scale, convolution.zero_point) == (0.5, -128)
    assert (dense.weights, dense.parameters) == ("int8 per tensor", 34_560)
    assert (reshape.weights, reshape.weight_bytes, reshape.detail) == ("", 0, "")


def test_the_totals_are_the_sums_of_the_layers() -> None:
    assert FACTS.parameters == sum(layer.parameters for layer in FACTS.layers)
    assert FACTS.macs == sum(layer.macs for layer in FACTS.layers)
    assert FACTS.weight_bytes == sum(layer.weight_bytes for layer in FACTS.layers)
    assert FACTS.peak_activation_bytes == 2 * 3_456


def test_the_settings_of_a_recipe_are_flat() -> None:
    nested = {"phase": {"name": "float", "epochs": 3}, "batch_size": 128}
    assert flatten_settings(nested) == {"phase: epochs": "3", "batch size": "128"}
