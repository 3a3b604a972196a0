"""An exact integer model of TensorFlow Lite Micro's int8 kernels, for whole batches at once.

It is what the C engine's self-test vectors are made from, and what names the first layer and
element where some other implementation differs. Every array is NHWC int8 in, int8 out.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from convert.quantized import fixed_point
from convert.quantized.graph import Graph, Operator, Tensor
from lenet_edge.core.errors import ModelError

Int8 = NDArray[np.int8]


@dataclass(frozen=True)
class Difference:
    """The first place where two runs of one network disagree."""

    operator: int
    name: str
    element: tuple[int, ...]
    expected: int
    actual: int

    def __str__(self) -> str:
        return (
            f"operator {self.operator} {self.name}, element {self.element}: "
            f"expected {self.expected}, got {self.actual}"
        )


def run(graph: Graph, inputs: Int8) -> dict[int, Int8]:
    """Run ``inputs`` (``int8[N, *input shape without batch]``) through every operator.

    Returns the activations by tensor index, the input included.

    Raises:
        ModelError: if the graph holds an operator that has no integer reference, by its name.
    """
    values = {graph.inputs[0].index: inputs}
    for operator in graph.operators:
        if operator.name not in _KERNELS:
            raise ModelError(f"operator {operator.index} {operator.name} has no integer reference")
        values[operator.output.index] = _KERNELS[operator.name](
            operator, values[operator.input.index]
        )
    return values


def first_difference(
    graph: Graph, expected: dict[int, Int8], actual: dict[int, Int8]
) -> Difference | None:
    """Compare activations by tensor index, in the order of execution; None where all are equal."""
    for operator in graph.operators:
        index = operator.output.index
        if index not in expected or index not in actual:
            continue
        want = expected[index]
        got = actual[index].reshape(want.shape)
        if not np.array_equal(want, got):
            element = tuple(int(i) for i in np.argwhere(want != got)[0])
            return Difference(
                operator.index, operator.name, element, int(want[element]), int(got[element])
            )
    return None


def weight_scales(operator: Operator) -> list[float]:
    """Effective scale ``input * weight / output`` of every output channel of a conv or dense layer.

    TFLM multiplies the input and weight scales of a per-tensor dense layer in float32, everything
    else in float64; the last bit of a multiplier depends on it.
    """
    weights = constant(operator, 1)
    channels = weights.shape[0]
    source, target = np.float32(operator.input.scale), np.float64(operator.output.scale)
    if operator.name == "FULLY_CONNECTED" and len(weights.scales) == 1:
        return [float(np.float64(source * np.float32(weights.scale)) / target)] * channels
    scales = weights.scales if len(weights.scales) > 1 else weights.scales * channels
    return [float(np.float64(source) * np.float64(np.float32(s)) / target) for s in scales]


def activation_range(operator: Operator) -> tuple[int, int]:
    """Return the int8 bounds of a fused activation.

    Raises:
        ModelError: if the activation is not one of NONE, RELU, RELU6, RELU_N1_TO_1.
    """
    output = operator.output
    bounds = {"NONE": (None, None), "RELU": (0, None), "RELU6": (0, 6), "RELU_N1_TO_1": (-1, 1)}
    activation = operator.options.get("activation", "NONE")
    if activation not in bounds:
        raise ModelError(
            f"operator {operator.index} {operator.name} has activation {activation}, "
            f"which is none of {', '.join(bounds)}"
        )
    low, high = bounds[activation]
    return (
        -128 if low is None else max(-128, output.zero_point + _quantize(low, output.scale)),
        127 if high is None else min(127, output.zero_point + _quantize(high, output.scale)),
    )


def padding_before(size: int, kernel: int, stride: int, output: int, padding: str) -> int:
    """Rows or columns of SAME padding before the first one; 0 for VALID."""
    return 0 if padding == "VALID" else max(0, (output - 1) * stride + kernel - size) // 2


def constant(operator: Operator, position: int) -> Tensor:
    """Return a constant input.

    Raises:
        ModelError: if it is missing or computed at run time.
    """
    tensor = operator.inputs[position] if position < len(operator.inputs) else None
    if tensor is None or tensor.data is None:
        raise ModelError(
            f"operator {operator.index} {operator.name}: input {position} is no constant"
        )
    return tensor


def bias(operator: Operator) -> NDArray[np.int64]:
    """Return the biases ``int64[output channels]``, zeros where the operator has none."""
    if len(operator.inputs) > 2 and operator.inputs[2] is not None:
        return values_of(constant(operator, 2)).astype(np.int64)
    return np.zeros(constant(operator, 1).shape[0], np.int64)


def values_of(tensor: Tensor) -> NDArray[np.generic]:
    """Return the values of a constant tensor."""
    if tensor.data is None:
        raise ModelError(f"tensor {tensor.name!r} is no constant")
    return tensor.data


def elementwise_table(operator: Operator) -> Int8:
    """Return ``int8[256]``: what an elementwise operator makes of -128 .. 127."""
    values = np.arange(-128, 128, dtype=np.int64)
    return _ELEMENTWISE[operator.name](operator, values).astype(np.int8)


def softmax_exponentials(operator: Operator) -> NDArray[np.int64]:
    """Return exp(-beta * scale * d) in Q0.31 for d = 0 .. 255; 0 where TFLM skips the term."""
    beta = float(operator.options.get("beta", 1.0))
    real = min(beta * float(np.float32(operator.input.scale)) * (1 << 26), (1 << 31) - 1.0)
    multiplier, shift = fixed_point.quantize_multiplier(real)
    furthest = int(np.floor(31.0 * (1 << 26) / (1 << shift)))
    differences = -np.arange(256, dtype=np.int64)
    scaled = fixed_point.multiply_by_quantized_multiplier(differences, multiplier, shift)
    return np.array(
        [
            fixed_point.exp_of_negative(int(value), 5) if distance <= furthest else 0
            for distance, value in enumerate(scaled)
        ],
        np.int64,
    )


def _quantize(value: float, scale: float) -> int:
    ratio = np.float32(value) / np.float32(scale)
    return int(np.floor(ratio + 0.5) if ratio >= 0 else np.ceil(ratio - 0.5))


def _requantize(operator: Operator, accumulators: NDArray[np.int64]) -> Int8:
    """Scale, shift by the zero point and clamp ``int64[..., channels]``."""
    pairs = [fixed_point.quantize_multiplier(scale) for scale in weight_scales(operator)]
    multipliers, shifts = (np.array(column, np.int64) for column in zip(*pairs, strict=True))
    scaled = fixed_point.multiply_by_quantized_multiplier(accumulators, multipliers, shifts)
    low, high = activation_range(operator)
    return np.clip(scaled + operator.output.zero_point, low, high).astype(np.int8)


def _pad_spatially(operator: Operator, values: Int8, kernel: tuple[int, int], fill: int) -> Int8:
    """Pad NHWC ``values`` so that every window of the operator lies inside."""
    widths = [(0, 0)]
    for axis, key in ((1, "stride_h"), (2, "stride_w")):
        size, output = operator.input.shape[axis], operator.output.shape[axis]
        stride = operator.options[key]
        before = padding_before(
            size, kernel[axis - 1], stride, output, str(operator.options["padding"])
        )
        after = max(0, (output - 1) * stride + kernel[axis - 1] - size - before)
        widths.append((before, after))
    return np.pad(values, [*widths, (0, 0)], constant_values=fill)


def _windows(operator: Operator, values: Int8, kernel: tuple[int, int], fill: int) -> Int8:
    """Return ``int8[N, out_h, out_w, channels, kernel_h, kernel_w]``."""
    padded = _pad_spatially(operator, values, kernel, fill)
    view = sliding_window_view(padded, kernel, axis=(1, 2))
    view = view[:, :: operator.options["stride_h"], :: operator.options["stride_w"]]
    return view[:, : operator.output.shape[1], : operator.output.shape[2]]


def _conv(operator: Operator, values: Int8) -> Int8:
    weights = values_of(constant(operator, 1)).astype(np.float64)
    zero_point = operator.input.zero_point
    windows = _windows(operator, values, (weights.shape[1], weights.shape[2]), zero_point)
    # Products stay far below 2**53, so that float64 matrix products are exact integers.
    left = windows.astype(np.float64) - zero_point
    right = weights.transpose(0, 3, 1, 2).reshape(weights.shape[0], -1)
    sums = left.reshape(*left.shape[:3], -1) @ right.T
    return _requantize(operator, sums.astype(np.int64) + bias(operator))


def _fully_connected(operator: Operator, values: Int8) -> Int8:
    weights = values_of(constant(operator, 1)).astype(np.float64)
    left = values.reshape(-1, weights.shape[1]).astype(np.float64) - operator.input.zero_point
    sums = (left @ weights.T).astype(np.int64) + bias(operator)
    return _requantize(operator, sums).reshape(len(values), *operator.output.shape[1:])


def _kernel(operator: Operator) -> tuple[int, int]:
    return operator.options["filter_h"], operator.options["filter_w"]


def _max_pool(operator: Operator, values: Int8) -> Int8:
    largest = _windows(operator, values, _kernel(operator), -128).max((-1, -2))
    low, high = activation_range(operator)
    clipped: Int8 = np.clip(largest, low, high).astype(np.int8)
    return clipped


def _average_pool(operator: Operator, values: Int8) -> Int8:
    sums = _windows(operator, values, _kernel(operator), 0).sum((-1, -2), dtype=np.int64)
    inside = np.ones((1, *operator.input.shape[1:3], 1), np.int8)
    counts = _windows(operator, inside, _kernel(operator), 0).sum((-1, -2), dtype=np.int64)
    rounded = (np.abs(sums) + counts // 2) // counts * np.sign(sums)
    low, high = activation_range(operator)
    clipped: Int8 = np.clip(rounded, low, high).astype(np.int8)
    return clipped


def _pad(operator: Operator, values: Int8) -> Int8:
    widths = values_of(constant(operator, 1)).astype(int).reshape(-1, 2)
    return np.pad(values, widths.tolist(), constant_values=padding_value(operator))


def padding_value(operator: Operator) -> int:
    """Return the int8 value that PAD or PADV2 writes."""
    if len(operator.inputs) > 2 and operator.inputs[2] is not None:
        return int(np.asarray(values_of(constant(operator, 2))).reshape(-1)[0])
    return operator.output.zero_point


def _softmax(operator: Operator, values: Int8) -> Int8:
    table = softmax_exponentials(operator)
    rows = values.reshape(-1, operator.input.shape[-1]).astype(np.int64)
    exponentials = table[rows.max(-1, keepdims=True) - rows]
    sums = fixed_point.rounding_shift_right(exponentials, 12).sum(-1)
    output = np.empty(rows.shape, np.int64)
    for row, total in enumerate(sums):
        headroom = 32 - int(total).bit_length()
        reciprocal = fixed_point.one_over_one_plus((int(total) << headroom) - (1 << 31))
        products = (exponentials[row] * reciprocal + (1 << 30)) >> 31
        output[row] = fixed_point.rounding_shift_right(products, 12 - headroom + 23)
    return np.clip(output - 128, -128, 127).astype(np.int8).reshape(values.shape)


def _reshape(operator: Operator, values: Int8) -> Int8:
    return np.reshape(values, (len(values), *operator.output.shape[1:]))


def _elementwise(operator: Operator, values: Int8) -> Int8:
    return elementwise_table(operator)[values.astype(np.int64) + 128]


def _relu_table(operator: Operator, values: NDArray[np.int64]) -> NDArray[np.int64]:
    # TFLM divides the two scales in float32 here.
    ratio = np.float32(operator.input.scale) / np.float32(operator.output.scale)
    multiplier, shift = fixed_point.quantize_multiplier(float(ratio))
    scaled = fixed_point.multiply_by_quantized_multiplier(
        values - operator.input.zero_point, multiplier, shift
    )
    zero = operator.output.zero_point
    return np.clip(scaled + zero, max(-128, zero), 127)


def _quantize_table(operator: Operator, values: NDArray[np.int64]) -> NDArray[np.int64]:
    multiplier, shift = fixed_point.quantize_multiplier(
        float(np.float32(operator.input.scale)) / float(np.float32(operator.output.scale))
    )
    scaled = fixed_point.multiply_by_quantized_multiplier(
        values - operator.input.zero_point, multiplier, shift
    )
    return np.clip(scaled + operator.output.zero_point, -128, 127)


def _sigmoidal_table(
    operator: Operator, values: NDArray[np.int64], function: Callable[[int], int], bits: int
) -> NDArray[np.int64]:
    """Evaluate ``function`` in Q4.27 and keep ``bits`` fraction bits; saturate out of range."""
    real = float(np.float32(operator.input.scale)) * (1 << 27)
    multiplier, shift = fixed_point.quantize_multiplier(real)
    radius = int(np.floor(15.0 * (1 << 27) / 2.0**shift))
    centred = values - operator.input.zero_point
    inside = np.abs(centred) < radius
    scaled = fixed_point.multiply_by_quantized_multiplier(
        np.where(inside, centred, 0), multiplier, shift
    )
    exact = np.array([function(int(value)) for value in scaled], np.int64)
    rounded = fixed_point.rounding_shift_right(exact, 31 - bits)
    return np.where(inside, rounded, np.where(centred > 0, 1 << bits, -(1 << bits)))


def _tanh_table(operator: Operator, values: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.clip(_sigmoidal_table(operator, values, fixed_point.tanh, 7), -128, 127)


def _logistic_table(operator: Operator, values: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.clip(_sigmoidal_table(operator, values, fixed_point.logistic, 8) - 128, -128, 127)


_ELEMENTWISE: dict[str, Callable[[Operator, NDArray[np.int64]], NDArray[np.int64]]] = {
    "RELU": _relu_table,
    "QUANTIZE": _quantize_table,
    "TANH": _tanh_table,
    "LOGISTIC": _logistic_table,
}
ELEMENTWISE = frozenset(_ELEMENTWISE)
"""Operators that are one table of 256 values."""

_KERNELS: dict[str, Callable[[Operator, Int8], Int8]] = {
    "CONV_2D": _conv,
    "FULLY_CONNECTED": _fully_connected,
    "MAX_POOL_2D": _max_pool,
    "AVERAGE_POOL_2D": _average_pool,
    "PAD": _pad,
    "PADV2": _pad,
    "RESHAPE": _reshape,
    "SOFTMAX": _softmax,
    **dict.fromkeys(_ELEMENTWISE, _elementwise),
}
