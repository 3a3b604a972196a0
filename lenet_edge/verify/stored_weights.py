"""Judge the constants of a bundle's files against each other, in NumPy alone.

The ``.tflite`` files and ``model.npz`` hold the same weights and biases in several number formats.
Comparing them needs neither TensorFlow nor a TFLite runtime.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import Graph, Operator, Tensor, read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import FLOAT32_FILE, INT8_FILE, TRAINED_MODEL_FILE, Bundle
from lenet_edge.train.archive import Arrays
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.verify.contract import Check

FLOAT16_FILE = "lenet5-float16.tflite"

_HALF_STEP = 0.51
"""Largest distance of a real number from the integer it is rounded to.

It is half a step, and a little for the float32 arithmetic that computed a bias of many steps.
"""

_RANGE_ERROR = 1e-4
"""Relative error of a scale that float32 arithmetic may cause."""

Array = NDArray[Any]


@dataclass(frozen=True)
class WeightedLayer:
    """A layer with weights: its operator, and its weights ``[out, ...]`` and biases ``[out]``."""

    operator: Operator
    weights: Array
    bias: Array
    weight_tensor: Tensor
    bias_tensor: Tensor


def check_constants(bundle: Bundle) -> list[Check]:
    """Check the weights and biases of every file with constants.

    ``lenet5-float16.tflite`` must hold those of ``lenet5-float32.tflite`` rounded to half
    precision. Of ``model.npz``, the float weights must be those of ``lenet5-float32.tflite``, and
    the quantisation-aware ones, rounded, those of ``lenet5-int8.tflite``.
    """
    checks = [
        (f"{FLOAT16_FILE} holds the constants of {FLOAT32_FILE} in half precision", _float16),
        (f"{TRAINED_MODEL_FILE} holds the constants of {FLOAT32_FILE}", _trained_float),
        (
            f"{TRAINED_MODEL_FILE}, rounded to int8, gives the constants of {INT8_FILE}",
            _trained_qat,
        ),
    ]
    return [
        _judge(bundle, statement, measure)
        for statement, measure in checks
        if statement.split(",")[0].split()[0] in bundle.manifest["files"]
    ]


def weighted_layers(graph: Graph) -> list[WeightedLayer]:
    """Return the layers of a graph that have weights, with constants behind DEQUANTIZE resolved.

    Raises:
        ModelError: if a layer's weights or biases are not constants.
    """
    sources = {o.output.index: o.input for o in graph.operators if o.name == "DEQUANTIZE"}
    layers = []
    for operator in graph.operators:
        if operator.name not in {"CONV_2D", "FULLY_CONNECTED"}:
            continue
        tensors = [sources.get(t.index, t) for t in operator.inputs[1:] if t is not None]
        weights, bias = tensors if len(tensors) == 2 else (None, None)
        if weights is None or bias is None or weights.data is None or bias.data is None:
            raise ModelError(f"layer {operator.index} ({operator.name}) lacks constant weights")
        layers.append(WeightedLayer(operator, weights.data, bias.data, weights, bias))
    return layers


def _judge(bundle: Bundle, statement: str, measure: Callable[[Bundle], str | None]) -> Check:
    files = tuple(name for name in bundle.manifest["files"] if name in statement)
    try:
        difference = measure(bundle)
    except ModelError as error:
        difference = str(error)
    return Check(statement, difference is None, difference or "every constant agrees", files)


def _float16(bundle: Bundle) -> str | None:
    whole = weighted_layers(read_graph(bundle.path(FLOAT32_FILE)))
    half = weighted_layers(read_graph(bundle.path(FLOAT16_FILE)))
    return _first_difference(
        [(f"layer {n}", a, b) for n, (a, b) in enumerate(_paired(whole, half))],
        lambda wanted, held: [
            (held.weights, wanted.weights.astype(np.float16), 0.0),
            (held.bias, wanted.bias.astype(np.float16), 0.0),
        ],
    )


def _trained_float(bundle: Bundle) -> str | None:
    trained = TrainedModel.load(bundle.path(TRAINED_MODEL_FILE)).float_weights
    layers = weighted_layers(read_graph(bundle.path(FLOAT32_FILE)))
    return _first_difference(
        [(name, arrays, layer) for (name, arrays), layer in _paired(_layers_of(trained), layers)],
        lambda arrays, layer: [
            (_as_stored(arrays["kernel"]), layer.weights, 0.0),
            (arrays["bias"], layer.bias, 0.0),
        ],
    )


def _trained_qat(bundle: Bundle) -> str | None:
    trained = TrainedModel.load(bundle.path(TRAINED_MODEL_FILE)).qat_weights
    layers = weighted_layers(read_graph(bundle.path(INT8_FILE)))
    return _first_difference(
        [(name, arrays, layer) for (name, arrays), layer in _paired(_layers_of(trained), layers)],
        _rounded,
    )


def _rounded(arrays: Arrays, layer: WeightedLayer) -> list[tuple[Array, Array, float]]:
    """Return pairs of what an int8 layer should hold, in its own steps, and what it holds."""
    weights = _as_stored(arrays["kernel"])
    scales = np.array(layer.weight_tensor.scales).reshape(-1, *[1] * (weights.ndim - 1))
    pairs = [
        (np.clip(weights / scales, -127, 127), layer.weights, _HALF_STEP),
        (arrays["bias"] / np.array(layer.bias_tensor.scales), layer.bias, _HALF_STEP),
    ]
    for kind in ("pre", "post"):
        ends = [arrays.get(f"{kind}_activation_{end}") for end in ("min", "max")]
        if ends[0] is not None and ends[1] is not None:
            ratio = (ends[1] - ends[0]) / 255 / layer.operator.output.scale
            pairs.append((np.atleast_1d(ratio), np.ones(1), _RANGE_ERROR))
    return pairs


def _first_difference(
    layers: Sequence[tuple[str, Any, Any]],
    pairs: Callable[[Any, Any], list[tuple[Array, Array, float]]],
) -> str | None:
    """Describe the first array that differs by more than its tolerance, or return None."""
    kinds = ("weights", "biases", "ranges")
    for name, first, second in layers:
        for kind, (a, b, tolerance) in zip(kinds, pairs(first, second), strict=False):
            if a.shape != b.shape:
                return f"the {kind} of {name} have the shape {a.shape} instead of {b.shape}"
            wrong = ~(np.abs(a.astype(np.float64) - b.astype(np.float64)) <= tolerance)
            if wrong.any():
                return f"{int(wrong.sum()):,} of {wrong.size:,} {kind} of {name} differ"
    return None


def _paired(first: Sequence[Any], second: Sequence[Any]) -> list[tuple[Any, Any]]:
    """Pair the layers of two networks.

    Raises:
        ModelError: if one has more layers.
    """
    if len(first) != len(second):
        raise ModelError(f"{len(first)} layers with weights instead of {len(second)}")
    return list(zip(first, second, strict=True))


def _layers_of(weights: Arrays) -> list[tuple[str, Arrays]]:
    """Group variables by their layer, and keep the layers that have a kernel.

    Raises:
        ModelError: if one of these layers has no bias.
    """
    layers: dict[str, Arrays] = {}
    for name, value in weights.items():
        layer, _, variable = name.partition("/")
        layers.setdefault(layer, {})[variable] = value
    kept = [(name, arrays) for name, arrays in layers.items() if "kernel" in arrays]
    for name, arrays in kept:
        if "bias" not in arrays:
            raise ModelError(f"layer {name} has no bias")
    return kept


def _as_stored(kernel: Array) -> Array:
    """Move the outputs, the last axis in Keras, to the front, as in a ``.tflite`` file."""
    return np.moveaxis(kernel, -1, 0)
