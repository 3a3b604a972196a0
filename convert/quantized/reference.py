"""An exact integer model in NumPy of TensorFlow Lite Micro's int8 kernels, for whole batches.

The expected results of the C engine's self-test come from it, and the parity check compares every
other implementation with it. Activations are int8, in the order NHWC.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from convert.quantized import fixed_point, pair
from convert.quantized.graph import Activation, Graph, Operator, OperatorKind, Padding, Tensor
from convert.quantized.simplify import simplify
from lenet_edge.core.errors import ModelError

Int8 = NDArray[np.int8]

MAX_WEIGHTS = 1 << 24
"""Most weights of a convolution, as many bytes as the largest microcontrollers have of flash."""

Scaling = Callable[[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]], NDArray[np.int64]]
"""A function of accumulators, multipliers and shifts, see ``multiply_by_quantized_multiplier``."""


def run(graph: Graph, inputs: Int8) -> dict[int, Int8]:
    """Run ``inputs`` (``int8[N, *input shape without batch]``) through every operator.

    The graph is simplified first, so the input is int8 also where the file's is not. Returns the
    activations, and the input, by tensor index.

    Raises:
        ModelError: if the graph has an operator that is not implemented here; the message names it.
    """
    graph = simplify(graph)
    values = {graph.inputs[0].index: inputs}
    for operator in graph.operators:
        activations = [values[tensor.index] for tensor in operator.activations]
        values[operator.output.index] = run_operator(operator, *activations)
    return values


def run_operator(operator: Operator, *activations: Int8) -> Int8:
    """Run one operator on its computed inputs, ``int8[N, ...]`` each; raises as ``run``."""
    if operator.name in _JOINING_KERNELS:
        return _JOINING_KERNELS[operator.name](operator, activations)
    if operator.name not in _KERNELS or len(activations) != 1:
        raise ModelError(f"operator {operator.index} {operator.name} has no integer reference")
    return _KERNELS[operator.name](operator, activations[0])


def channels(operator: Operator) -> int:
    """Return the number of output channels of an operator with weights."""
    axis = 3 if operator.name == OperatorKind.DEPTHWISE_CONV_2D else 0
    return constant(operator, 1).shape[axis]


def weight_scales(operator: Operator) -> list[float]:
    """Return ``input scale * weight scale / output scale`` of every output channel.

    ``operator`` is a convolution or a fully connected layer. All is computed in float64, as in
    tflite-micro 0.dev20261023. Older sources of TFLM round the product of a fully connected layer
    with one scale to float32; one value in about 70,000 depends on it.
    """
    weights, count = constant(operator, 1), channels(operator)
    source, target = np.float64(np.float32(operator.input.scale)), np.float64(operator.output.scale)
    scales = weights.scales if len(weights.scales) > 1 else weights.scales * count
    return [float(source * np.float64(np.float32(s)) / target) for s in scales]


def activation_range(operator: Operator) -> tuple[int, int]:
    """Return the lowest and highest int8 output that a fused activation allows.

    Raises:
        ModelError: if the activation is not one of NONE, RELU, RELU6, RELU_N1_TO_1.
    """
    output = operator.output
    activation = operator.options.get("activation", Activation.NONE)
    if activation not in _ACTIVATION_BOUNDS:
        raise ModelError(
            f"operator {operator.index} {operator.name} has activation {activation}; "
            f"supported are {', '.join(_ACTIVATION_BOUNDS)}"
        )
    low, high = _ACTIVATION_BOUNDS[activation]
    return (
        -128 if low is None else max(-128, output.zero_point + _quantize(low, output.scale)),
        127 if high is None else min(127, output.zero_point + _quantize(high, output.scale)),
    )


def padding_before(size: int, kernel: int, stride: int, output: int, padding: str) -> int:
    """Return the rows above (or columns left of) the input that SAME padding adds; 0 for VALID."""
    return 0 if padding == Padding.VALID else max(0, (output - 1) * stride + kernel - size) // 2


def constant(operator: Operator, position: int) -> Tensor:
    """Return the constant input at ``position``.

    Raises:
        ModelError: if the input is missing or computed at run time.
    """
    tensor = operator.inputs[position] if position < len(operator.inputs) else None
    if tensor is None or tensor.data is None:
        raise ModelError(
            f"operator {operator.index} {operator.name}: input {position} is not constant"
        )
    return tensor


def bias(operator: Operator) -> NDArray[np.int64]:
    """Return the biases ``int64[output channels]``; zeros if the operator has none."""
    if len(operator.inputs) > 2 and operator.inputs[2] is not None:
        return values_of(constant(operator, 2)).astype(np.int64)
    return np.zeros(channels(operator), np.int64)


def values_of(tensor: Tensor) -> NDArray[np.generic]:
    """Return the values of a constant tensor.

    Raises:
        ModelError: if the tensor is not constant.
    """
    if tensor.data is None:
        raise ModelError(f"tensor {tensor.name!r} is not constant")
    return tensor.data


def window_weights(operator: Operator) -> Int8:
    """Return the weights of CONV_2D or DEPTHWISE_CONV_2D for dense windows and all channels.

    A dilated window is a larger one, and a group of channels is all channels, with weights of 0
    elsewhere: these change no sum, because the input's zero point is subtracted first. The result
    is ``int8[out, kernel_h, kernel_w, in]``, or ``int8[1, kernel_h, kernel_w, out]``.

    Raises:
        ModelError: if there would be more than ``MAX_WEIGHTS`` weights.
    """
    weights = values_of(constant(operator, 1)).astype(np.int8)
    steps = (operator.options["dilation_h"], operator.options["dilation_w"])
    height, width = ((n - 1) * step + 1 for n, step in zip(weights.shape[1:3], steps, strict=True))
    is_depthwise = operator.name == OperatorKind.DEPTHWISE_CONV_2D
    groups = 1 if is_depthwise else operator.input.shape[3] // weights.shape[3]
    size = weights.shape[0] * height * width * weights.shape[3] * groups
    if size > MAX_WEIGHTS:
        raise ModelError(
            f"operator {operator.index} {operator.name} takes {size:,} weights without dilation "
            f"and groups, and the limit is {MAX_WEIGHTS:,}; train with smaller ones"
        )
    whole = np.zeros((groups, weights.shape[0], height, width, weights.shape[3]), np.int8)
    for group, rows in enumerate(np.array_split(np.arange(weights.shape[0]), groups)):
        whole[group, rows, :: steps[0], :: steps[1]] = weights[rows]
    return np.moveaxis(whole, 0, 3).reshape(weights.shape[0], height, width, -1)


def elementwise_table(operator: Operator) -> Int8:
    """Return ``int8[256]``: the results of an elementwise operator for -128 .. 127."""
    values = np.arange(-128, 128, dtype=np.int64)
    return _ELEMENTWISE_TABLES[operator.name](operator, values).astype(np.int8)


def softmax_exponentials(operator: Operator) -> NDArray[np.int64]:
    """Return exp(-beta * scale * d) in Q0.31 for d = 0 .. 255; 0 where TFLM ignores the term."""
    beta = float(operator.options.get("beta", 1.0))
    real = min(beta * float(np.float32(operator.input.scale)) * (1 << 26), (1 << 31) - 1.0)
    multiplier, shift = fixed_point.quantize_multiplier(real)
    largest_distance = int(np.floor(31.0 * (1 << 26) / (1 << shift)))
    differences = -np.arange(256, dtype=np.int64)
    scaled = fixed_point.multiply_by_quantized_multiplier(differences, multiplier, shift)
    return np.array(
        [
            fixed_point.exp_of_negative(int(value), 5) if distance <= largest_distance else 0
            for distance, value in enumerate(scaled)
        ],
        np.int64,
    )


def _quantize(value: float, scale: float) -> int:
    """Return ``value / scale`` in float32, rounded to nearest with halves away from zero."""
    ratio = np.float32(value) / np.float32(scale)
    return int(np.floor(ratio + 0.5) if ratio >= 0 else np.ceil(ratio - 0.5))


def requantize(
    operator: Operator,
    sums: NDArray[np.int64],
    scale: Scaling = fixed_point.multiply_by_quantized_multiplier,
) -> Int8:
    """Turn accumulators ``int64[..., channels]`` into outputs: scale, add the zero point, clamp.

    ``scale`` takes the accumulators and the multiplier and shift of every channel.
    """
    pairs = [fixed_point.quantize_multiplier(real) for real in weight_scales(operator)]
    multipliers, shifts = (np.array(column, np.int64) for column in zip(*pairs, strict=True))
    scaled = scale(sums, multipliers, shifts)
    low, high = activation_range(operator)
    return np.clip(scaled + operator.output.zero_point, low, high).astype(np.int8)


def _pad_spatially(operator: Operator, values: Int8, kernel: tuple[int, int], fill: int) -> Int8:
    """Pad ``values`` with ``fill`` so that every window of the operator lies inside."""
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


def accumulators(operator: Operator, values: Int8) -> NDArray[np.int64]:
    """Return the sums ``int64[N, ..., channels]`` of a convolution or fully connected layer.

    ``values`` are the layer's inputs. The sums include the biases.
    """
    return _SUMS[operator.name](operator, values) + bias(operator)


def _weighted(operator: Operator, values: Int8) -> Int8:
    outputs = requantize(operator, accumulators(operator, values))
    return outputs.reshape(len(values), *operator.output.shape[1:])


def _convolution_sums(operator: Operator, values: Int8) -> NDArray[np.int64]:
    weights = window_weights(operator).astype(np.float64)
    zero_point = operator.input.zero_point
    windows = _windows(operator, values, (weights.shape[1], weights.shape[2]), zero_point)
    # All sums stay far below 2**53, so a float64 matrix product gives exact integers.
    centred = windows.astype(np.float64) - zero_point
    kernels = weights.transpose(0, 3, 1, 2).reshape(weights.shape[0], -1)
    return (centred.reshape(*centred.shape[:3], -1) @ kernels.T).astype(np.int64)


def _depthwise_sums(operator: Operator, values: Int8) -> NDArray[np.int64]:
    weights = window_weights(operator).astype(np.float64)[0]
    zero_point = operator.input.zero_point
    windows = _windows(operator, values, (weights.shape[0], weights.shape[1]), zero_point)
    centred = windows.astype(np.float64) - zero_point
    per_input = weights.reshape(*weights.shape[:2], operator.input.shape[3], -1)
    sums = np.einsum("nyxcij,ijcm->nyxcm", centred, per_input, optimize=True)
    return np.asarray(sums.reshape(*sums.shape[:3], -1), np.int64)


def _fully_connected_sums(operator: Operator, values: Int8) -> NDArray[np.int64]:
    weights = values_of(constant(operator, 1)).astype(np.float64)
    centred = values.reshape(-1, weights.shape[1]).astype(np.float64) - operator.input.zero_point
    return (centred @ weights.T).astype(np.int64)


def _pool_window(operator: Operator) -> tuple[int, int]:
    return operator.options["filter_h"], operator.options["filter_w"]


def _max_pool(operator: Operator, values: Int8) -> Int8:
    largest = _windows(operator, values, _pool_window(operator), -128).max((-1, -2))
    low, high = activation_range(operator)
    clipped: Int8 = np.clip(largest, low, high).astype(np.int8)
    return clipped


def _average_pool(operator: Operator, values: Int8) -> Int8:
    sums = _windows(operator, values, _pool_window(operator), 0).sum((-1, -2), dtype=np.int64)
    inside = np.ones((1, *operator.input.shape[1:3], 1), np.int8)
    counts = _windows(operator, inside, _pool_window(operator), 0).sum((-1, -2), dtype=np.int64)
    rounded = (np.abs(sums) + counts // 2) // counts * np.sign(sums)
    low, high = activation_range(operator)
    clipped: Int8 = np.clip(rounded, low, high).astype(np.int8)
    return clipped


def mean_axes(operator: Operator) -> tuple[int, ...]:
    """Return the axes that MEAN or REDUCE_MAX reduces, sorted and not negative."""
    rank = len(operator.input.shape)
    axes = np.ravel(values_of(constant(operator, 1))).astype(int)
    return tuple(sorted({int(axis) % rank for axis in axes}))


def mean_factor(operator: Operator) -> pair.Factor:
    """Return multiplier and shift from a sum of MEAN to its output, the division included.

    As in TFLM, the multiplier of the two scales is divided by the number of elements, after it was
    shifted left as far as that number allows.
    """
    ratio = float(np.float32(operator.input.scale)) / float(np.float32(operator.output.scale))
    multiplier, shift = fixed_point.quantize_multiplier(ratio)
    count = _mean_count(operator)
    left = min(count.bit_length() - 1, 32, 31 + shift)
    return (multiplier << left) // count, shift - left


def _mean_count(operator: Operator) -> int:
    return int(np.prod([operator.input.shape[axis] for axis in mean_axes(operator)]))


def _mean(operator: Operator, values: Int8) -> Int8:
    centred = values.astype(np.int64) - operator.input.zero_point
    sums = centred.sum(mean_axes(operator)).reshape(len(values), *operator.output.shape[1:])
    scaled = fixed_point.multiply_by_quantized_multiplier(sums, *mean_factor(operator))
    clipped: Int8 = np.clip(scaled + operator.output.zero_point, -128, 127).astype(np.int8)
    return clipped


def _reduce_max(operator: Operator, values: Int8) -> Int8:
    largest: Int8 = values.max(mean_axes(operator))
    return largest.reshape(len(values), *operator.output.shape[1:])


def prelu_factors(operator: Operator) -> tuple[pair.Factor, pair.Factor]:
    """Return the factors of PRELU from positive inputs, and from negative ones times slopes."""
    source, output = (float(np.float32(t.scale)) for t in (operator.input, operator.output))
    slope = float(np.float32(constant(operator, 1).scale))
    return (
        fixed_point.quantize_multiplier(source / output),
        fixed_point.quantize_multiplier(source * slope / output),
    )


def _prelu(operator: Operator, values: Int8) -> Int8:
    slopes = constant(operator, 1)
    centred = values.astype(np.int64) - operator.input.zero_point
    sloped = centred * (values_of(slopes).astype(np.int64) - slopes.zero_point)
    positive, negative = prelu_factors(operator)
    scale = fixed_point.multiply_by_quantized_multiplier
    chosen = np.where(centred >= 0, scale(centred, *positive), scale(sloped, *negative))
    clipped: Int8 = np.clip(chosen + operator.output.zero_point, -128, 127).astype(np.int8)
    return clipped


def _pair(operator: Operator, activations: Sequence[Int8]) -> Int8:
    computed = iter(activations)
    rank = len(operator.output.shape)
    first, second = (
        (values_of(t) if t.is_constant else _with_rank(next(computed), rank)).astype(np.int64)
        for t in pair.operands(operator)
    )
    low, high = activation_range(operator)
    combined = np.clip(pair.combine(operator, first, second), low, high).astype(np.int8)
    return np.reshape(combined, (len(activations[0]), *operator.output.shape[1:]))


def _with_rank(values: Int8, rank: int) -> Int8:
    """Return ``int8[N, ...]`` with axes of 1 after the batch: it broadcasts as in TFLite."""
    return values.reshape(len(values), *[1] * (rank - values.ndim), *values.shape[1:])


def _concatenation(operator: Operator, activations: Sequence[Int8]) -> Int8:
    return np.concatenate(activations, axis=operator.options["axis"])


def _pad(operator: Operator, values: Int8) -> Int8:
    widths = values_of(constant(operator, 1)).astype(int).reshape(-1, 2)
    return np.pad(values, widths.tolist(), constant_values=padding_value(operator))


def padding_value(operator: Operator) -> int:
    """Return the int8 value that PAD or PADV2 puts around its input."""
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
    # TFLM divides these two scales in float32, unlike those of QUANTIZE.
    ratio = np.float32(operator.input.scale) / np.float32(operator.output.scale)
    multiplier, shift = fixed_point.quantize_multiplier(float(ratio))
    scaled = fixed_point.multiply_by_quantized_multiplier(
        values - operator.input.zero_point, multiplier, shift
    )
    zero = operator.output.zero_point
    return np.clip(scaled + zero, max(-128, zero), 127)


def _relu6_table(operator: Operator, values: NDArray[np.int64]) -> NDArray[np.int64]:
    # TFLM clamps without a change of scale.
    source, output = operator.input, operator.output
    if (source.scale, source.zero_point) != (output.scale, output.zero_point):
        raise ModelError(
            f"operator {operator.index} RELU6 changes the scale or zero point; TFLM's does not"
        )
    zero = source.zero_point
    return np.clip(values, max(-128, zero), min(127, zero + _quantize(6, source.scale)))


def _hard_swish_table(operator: Operator, values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return x * clip(x + 3, 0, 6) / 6 as TFLM computes it, in 16 bits."""
    finer = np.float32(operator.input.scale) * np.float32(1 / 128)
    output = fixed_point.quantize_multiplier(float(finer / np.float32(operator.output.scale)))
    gate = fixed_point.quantize_multiplier(float(finer / np.float32(3 / 32768)))
    if output[1] > 0:
        raise ModelError(
            f"operator {operator.index} HARD_SWISH has an output scale that is too small for "
            "TFLM; quantise the model again"
        )
    fine = (values - operator.input.zero_point) << 7
    scaled = fixed_point.multiply_int16(fine, fixed_point.int16_multiplier(output[0]))
    shift, opening = gate[1], fine
    if shift > 0:
        opening = fixed_point.saturate_int16(opening << (shift - 1))
    opening = fixed_point.multiply_int16(opening, fixed_point.int16_multiplier(gate[0]))
    if shift > 0:
        opening = fixed_point.saturate_int16(opening << 1)
    opening = fixed_point.rounding_shift_right(opening, max(-shift, 0))
    product = ((opening + (1 << 15)) >> 1) * scaled
    gated = np.sign(product) * (np.abs(product) >> 15)
    result = fixed_point.rounding_shift_right(gated, -output[1]) + operator.output.zero_point
    return np.clip(result, -128, 127)


def _leaky_relu_table(operator: Operator, values: NDArray[np.int64]) -> NDArray[np.int64]:
    ratio = float(np.float32(operator.input.scale)) / float(np.float32(operator.output.scale))
    alpha = float(np.float32(operator.options["alpha"]))
    if alpha < 0:
        raise ModelError(
            f"operator {operator.index} LEAKY_RELU has a negative slope, {alpha:g}; "
            "train with a slope of at least 0"
        )
    centred = values - operator.input.zero_point
    slope = (
        float(np.float32(operator.input.scale)) * alpha / float(np.float32(operator.output.scale))
    )
    above, below = (
        fixed_point.multiply_by_quantized_multiplier(
            centred, *fixed_point.quantize_multiplier(factor)
        )
        for factor in (ratio, slope)
    )
    chosen: NDArray[np.int64] = np.where(centred >= 0, above, below)
    return np.clip(chosen + operator.output.zero_point, -128, 127)


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
    """Evaluate a sigmoidal ``function`` and keep ``bits`` fraction bits.

    ``function`` maps Q4.27 to Q0.31. Inputs too large for Q4.27 give +1 or -1.
    """
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


_ACTIVATION_BOUNDS: dict[str, tuple[float | None, float | None]] = {
    Activation.NONE: (None, None),
    Activation.RELU: (0, None),
    Activation.RELU6: (0, 6),
    Activation.RELU_N1_TO_1: (-1, 1),
}
"""Fused activation -> the lowest and highest real output; None for no bound."""

_ELEMENTWISE_TABLES: dict[str, Callable[[Operator, NDArray[np.int64]], NDArray[np.int64]]] = {
    OperatorKind.RELU: _relu_table,
    OperatorKind.RELU6: _relu6_table,
    OperatorKind.HARD_SWISH: _hard_swish_table,
    OperatorKind.LEAKY_RELU: _leaky_relu_table,
    OperatorKind.QUANTIZE: _quantize_table,
    OperatorKind.TANH: _tanh_table,
    OperatorKind.LOGISTIC: _logistic_table,
}
ELEMENTWISE = frozenset(_ELEMENTWISE_TABLES)
"""Operators that one table of 256 values computes."""

_SUMS: dict[str, Callable[[Operator, Int8], NDArray[np.int64]]] = {
    OperatorKind.CONV_2D: _convolution_sums,
    OperatorKind.DEPTHWISE_CONV_2D: _depthwise_sums,
    OperatorKind.FULLY_CONNECTED: _fully_connected_sums,
}
WEIGHTED = frozenset(_SUMS)
"""Operators that multiply their input with weights."""

_KERNELS: dict[str, Callable[[Operator, Int8], Int8]] = {
    **dict.fromkeys(WEIGHTED, _weighted),
    OperatorKind.MAX_POOL_2D: _max_pool,
    OperatorKind.AVERAGE_POOL_2D: _average_pool,
    OperatorKind.MEAN: _mean,
    OperatorKind.REDUCE_MAX: _reduce_max,
    OperatorKind.PRELU: _prelu,
    OperatorKind.PAD: _pad,
    OperatorKind.PADV2: _pad,
    OperatorKind.RESHAPE: _reshape,
    OperatorKind.SQUEEZE: _reshape,
    OperatorKind.EXPAND_DIMS: _reshape,
    OperatorKind.SOFTMAX: _softmax,
    **dict.fromkeys(ELEMENTWISE, _elementwise),
}

_JOINING_KERNELS: dict[str, Callable[[Operator, Sequence[Int8]], Int8]] = {
    OperatorKind.ADD: _pair,
    OperatorKind.SUB: _pair,
    OperatorKind.MUL: _pair,
    OperatorKind.MAXIMUM: _pair,
    OperatorKind.MINIMUM: _pair,
    OperatorKind.CONCATENATION: _concatenation,
}
"""Operators that may have several computed inputs."""
