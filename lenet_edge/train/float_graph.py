"""A float32 ``.tflite`` network in TensorFlow, with weights that can be trained."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import Activation, Graph, Operator, OperatorKind, Padding, Tensor
from convert.quantized.reference import WEIGHTED, constant, mean_axes, values_of
from lenet_edge.core.errors import ModelError
from lenet_edge.core.legacy_keras import tf

Rounding = Callable[[Any, Tensor], Any]
"""A function of a tensor of TensorFlow and the tensor of the graph that it is."""


def trained_tensors(graph: Graph) -> dict[int, NDArray[np.float32]]:
    """Return the weights and biases of a graph by their tensors' indices."""
    return {
        tensor.index: values_of(tensor).astype(np.float32)
        for operator in graph.operators
        if operator.name in WEIGHTED
        for tensor in operator.inputs[1:]
        if tensor is not None
    }


def check_trainable(graph: Graph) -> None:
    """Raise ``ModelError`` if an operator cannot be computed by ``run_float``."""
    for operator in graph.operators:
        where = f"operator {operator.index} {operator.name}"
        if operator.name not in _KERNELS:
            raise ModelError(f"{where} cannot be trained")
        is_convolution = operator.name == OperatorKind.CONV_2D
        if is_convolution and constant(operator, 1).shape[3] != operator.input.shape[3]:
            raise ModelError(f"{where} is grouped, which cannot be trained")
        is_depthwise = operator.name == OperatorKind.DEPTHWISE_CONV_2D
        if is_depthwise and operator.options["stride_h"] != operator.options["stride_w"]:
            raise ModelError(f"{where} has two strides, which cannot be trained")


def run_float(
    graph: Graph,
    inputs: Any,
    weights: Mapping[int, Any],
    round_weights: Rounding,
    round_activations: Rounding,
) -> Any:
    """Return the outputs of a batch ``float32[N, ...]``.

    Args:
        graph: a float32 graph that passed ``check_trainable``.
        inputs: the batch.
        weights: the values of ``trained_tensors``.
        round_weights: what is done to weights, but not biases, before they are used.
        round_activations: what is done to the input and the result of every operator.
    """
    source = graph.inputs[0]
    values = {source.index: round_activations(inputs, source)}

    def value(tensor: Tensor) -> Any:
        if tensor.index in values:
            return values[tensor.index]
        return tf.constant(values_of(tensor))

    for operator in graph.operators:
        operands = []
        for place, tensor in enumerate(operator.inputs):
            if tensor is None:
                continue
            if tensor.index in weights and operator.name in WEIGHTED:
                stored = weights[tensor.index]
                operands.append(round_weights(stored, tensor) if place == 1 else stored)
            else:
                operands.append(value(tensor))
        result = _activated(operator, _KERNELS[operator.name](operator, operands))
        values[operator.output.index] = round_activations(result, operator.output)
    return values[graph.outputs[0].index]


def _activated(operator: Operator, result: Any) -> Any:
    return _ACTIVATIONS[operator.options.get("activation", Activation.NONE)](result)


_ACTIVATIONS: dict[str, Callable[[Any], Any]] = {
    Activation.NONE: lambda x: x,
    Activation.RELU: tf.nn.relu,
    Activation.RELU6: tf.nn.relu6,
    Activation.RELU_N1_TO_1: lambda x: tf.clip_by_value(x, -1.0, 1.0),
}


def _padding(operator: Operator) -> str:
    return "SAME" if operator.options["padding"] == Padding.SAME else "VALID"


def _steps(operator: Operator, kind: str) -> list[int]:
    return [operator.options[f"{kind}_h"], operator.options[f"{kind}_w"]]


def _biased(result: Any, operands: list[Any]) -> Any:
    return result + operands[2] if len(operands) > 2 else result


def _convolution(operator: Operator, operands: list[Any]) -> Any:
    result = tf.nn.conv2d(
        operands[0],
        tf.transpose(operands[1], [1, 2, 3, 0]),
        _steps(operator, "stride"),
        _padding(operator),
        dilations=_steps(operator, "dilation"),
    )
    return _biased(result, operands)


def _depthwise(operator: Operator, operands: list[Any]) -> Any:
    _, height, width, _ = constant(operator, 1).shape
    kernel = tf.reshape(operands[1], (height, width, operator.input.shape[3], -1))
    result = tf.nn.depthwise_conv2d(
        operands[0],
        kernel,
        [1, *_steps(operator, "stride"), 1],
        _padding(operator),
        dilations=_steps(operator, "dilation"),
    )
    return _biased(result, operands)


def _dense(operator: Operator, operands: list[Any]) -> Any:
    inputs = constant(operator, 1).shape[1]
    rows = tf.reshape(operands[0], (-1, inputs))
    result = _biased(tf.matmul(rows, operands[1], transpose_b=True), operands)
    return tf.reshape(result, (-1, *operator.output.shape[1:]))


def _pool(function: Callable[..., Any]) -> Callable[[Operator, list[Any]], Any]:
    def pool(operator: Operator, operands: list[Any]) -> Any:
        window, stride = _steps(operator, "filter"), _steps(operator, "stride")
        return function(operands[0], window, stride, _padding(operator))

    return pool


def _reduced(function: Callable[..., Any]) -> Callable[[Operator, list[Any]], Any]:
    def reduce(operator: Operator, operands: list[Any]) -> Any:
        result = function(operands[0], axis=list(mean_axes(operator)))
        return tf.reshape(result, (-1, *operator.output.shape[1:]))

    return reduce


def _pair(function: Callable[[Any, Any], Any]) -> Callable[[Operator, list[Any]], Any]:
    def combine(operator: Operator, operands: list[Any]) -> Any:
        rank = len(operator.output.shape)
        first, second = (
            x
            if tensor is None or tensor.is_constant
            else tf.reshape(x, (-1, *[1] * (rank - len(tensor.shape)), *tensor.shape[1:]))
            for x, tensor in zip(operands, operator.inputs, strict=True)
        )
        return function(first, second)

    return combine


def _pad(operator: Operator, operands: list[Any]) -> Any:
    fill = tf.reshape(operands[2], ()) if len(operands) > 2 else 0
    return tf.pad(operands[0], operands[1], constant_values=fill)


def _reshape(operator: Operator, operands: list[Any]) -> Any:
    return tf.reshape(operands[0], (-1, *operator.output.shape[1:]))


def _prelu(operator: Operator, operands: list[Any]) -> Any:
    x, slopes = operands
    return tf.nn.relu(x) - slopes * tf.nn.relu(-x)


_KERNELS: dict[str, Callable[[Operator, list[Any]], Any]] = {
    OperatorKind.CONV_2D: _convolution,
    OperatorKind.DEPTHWISE_CONV_2D: _depthwise,
    OperatorKind.FULLY_CONNECTED: _dense,
    OperatorKind.MAX_POOL_2D: _pool(tf.nn.max_pool2d),
    OperatorKind.AVERAGE_POOL_2D: _pool(tf.nn.avg_pool2d),
    OperatorKind.MEAN: _reduced(tf.reduce_mean),
    OperatorKind.REDUCE_MAX: _reduced(tf.reduce_max),
    OperatorKind.ADD: _pair(tf.add),
    OperatorKind.SUB: _pair(tf.subtract),
    OperatorKind.MUL: _pair(tf.multiply),
    OperatorKind.MAXIMUM: _pair(tf.maximum),
    OperatorKind.MINIMUM: _pair(tf.minimum),
    OperatorKind.CONCATENATION: lambda o, x: tf.concat(x, o.options["axis"]),
    OperatorKind.PAD: _pad,
    OperatorKind.PADV2: _pad,
    OperatorKind.RESHAPE: _reshape,
    OperatorKind.SQUEEZE: _reshape,
    OperatorKind.EXPAND_DIMS: _reshape,
    OperatorKind.PRELU: _prelu,
    OperatorKind.RELU: lambda o, x: tf.nn.relu(x[0]),
    OperatorKind.RELU6: lambda o, x: tf.nn.relu6(x[0]),
    OperatorKind.LEAKY_RELU: lambda o, x: tf.nn.leaky_relu(x[0], o.options["alpha"]),
    OperatorKind.HARD_SWISH: lambda o, x: x[0] * tf.nn.relu6(x[0] + 3) / 6,
    OperatorKind.LOGISTIC: lambda o, x: tf.sigmoid(x[0]),
    OperatorKind.TANH: lambda o, x: tf.tanh(x[0]),
    OperatorKind.SOFTMAX: lambda o, x: tf.nn.softmax(x[0] * o.options.get("beta", 1.0)),
}
