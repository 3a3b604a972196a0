"""Whether the parts of a graph fit together: types, shapes, scales, and the order of operators.

The rules are those that TFLite's kernels assume. Operators that this project does not compute are
checked for their order only.
"""

import math
from collections.abc import Callable

import numpy as np

from convert.quantized.flatbuffer import DamageError
from convert.quantized.operators import Operator, OperatorKind, Padding, Tensor

MAX_ELEMENTS = 1 << 26
"""Most elements of a tensor: 20 times the largest activation of a common vision network."""

_MAX_RANK = 8
_MAX_WINDOW = 1024
"""Most rows or columns of a window, a step between windows, or a border."""

_MAX_FACTOR = 2.0**22
"""The integer kernels shift 9-bit values left by the exponent, and the result must fit int32."""

_MAX_JOINED = 256
"""Most tensors that one operator joins."""

_MAX_ALPHA = 1024.0
"""The steepest slope of a leaky ReLU; usual are 0.01 to 0.3."""

_SMALLEST_SCALE, _LARGEST_SCALE = 2.0**-125, 2.0**63
"""Between these, products and quotients of two scales are finite in float32, as TFLite computes."""

_SMALLEST_SOFTMAX_FACTOR = 2.0**-26
"""Below this, one step of an int8 input is less than one in TFLite's fixed-point format."""

Shape = tuple[int, ...]


def check_tensor(tensor: Tensor) -> None:
    """Check the shape and the quantisation parameters of a tensor.

    Raises:
        DamageError: if they are impossible.
    """
    where = f"tensor {tensor.index} {tensor.name!r}"
    if len(tensor.shape) > _MAX_RANK or min(tensor.shape, default=0) < 0:
        raise DamageError(f"{where} has shape {_text(tensor.shape)}")
    if tensor.size > MAX_ELEMENTS:
        raise DamageError(
            f"{where} has shape {_text(tensor.shape)}, more than {MAX_ELEMENTS:,} elements"
        )
    scales, zero_points = tensor.scales, tensor.zero_points
    if not all(_SMALLEST_SCALE <= scale <= _LARGEST_SCALE for scale in scales):
        raise DamageError(f"{where} has a scale that is not a positive number of usual size")
    if len(zero_points) != len(scales):
        raise DamageError(f"{where} has {len(scales)} scales and {len(zero_points)} zero points")
    if zero_points and np.dtype(tensor.dtype).kind in "iu":
        range_ = np.iinfo(tensor.dtype)
        if min(zero_points) < range_.min or max(zero_points) > range_.max:
            raise DamageError(f"{where} has a zero point outside of {tensor.dtype}")
    if len(scales) > 1:
        axis = tensor.quantized_dimension
        if len(tensor.shape) == 1 and axis > 0:
            axis = 0  # Older converters give a bias the axis of its weights.
        if not 0 <= axis < len(tensor.shape) or tensor.shape[axis] != len(scales):
            raise DamageError(
                f"{where} has {len(scales)} scales along axis {axis} of {_text(tensor.shape)}"
            )


def check_order(
    operators: tuple[Operator, ...],
    inputs: tuple[Tensor, ...],
    outputs: tuple[Tensor, ...],
    variables: frozenset[int],
) -> None:
    """Check that every tensor is computed once, and before it is read.

    Args:
        operators: the operators in the order in which they run.
        inputs: the inputs of the graph.
        outputs: the outputs of the graph.
        variables: the indices of tensors that keep their value between inferences.

    Raises:
        DamageError: if not.
    """
    known = {tensor.index for tensor in inputs} | variables
    for operator in operators:
        for tensor in operator.inputs:
            if tensor and tensor.index not in known and not _needs_no_operator(tensor):
                raise DamageError(
                    f"{_where(operator)} reads {tensor.name!r}, which nothing before it computes"
                )
        for tensor in operator.outputs:
            if tensor.is_constant or tensor.index in known - variables:
                raise DamageError(f"{_where(operator)} computes {tensor.name!r} a second time")
            known.add(tensor.index)
    for tensor in outputs:
        if tensor.index not in known and not _needs_no_operator(tensor):
            raise DamageError(f"no operator computes the output {tensor.name!r}")


def check_operator(operator: Operator) -> None:
    """Check the tensors and options of an operator, if it is one that this project computes.

    Raises:
        DamageError: if they do not fit together.
    """
    if operator.name not in _RULES:
        return
    rule, fewest, most = _RULES[operator.name]
    present = [tensor for tensor in operator.inputs[:fewest] if tensor is not None]
    if len(present) < fewest or len(operator.inputs) > most or len(operator.outputs) != 1:
        raise DamageError(
            f"{_where(operator)} has {len(operator.inputs)} inputs and "
            f"{len(operator.outputs)} outputs"
        )
    for tensor in (*present, operator.output):
        if not tensor.size:
            raise DamageError(f"{_where(operator)} has an empty tensor {tensor.name!r}")
    rule(operator)


def _check_convolution(operator: Operator) -> None:
    weights = _weights(operator)
    _expect(operator, "input", len(operator.input.shape) == 4, "four axes")
    _expect(operator, "weights", len(weights.shape) == 4, "four axes")
    out, kernel_h, kernel_w, depth = weights.shape
    channels = operator.input.shape[3]
    groups = channels // depth
    if channels % depth or out % groups:
        raise DamageError(
            f"{_where(operator)} has weights {_text(weights.shape)} for {channels} channels"
        )
    _check_windows(operator, (kernel_h, kernel_w), out)
    _check_weighted(operator, out)


def _check_depthwise(operator: Operator) -> None:
    weights = _weights(operator)
    _expect(operator, "input", len(operator.input.shape) == 4, "four axes")
    _expect(operator, "weights", len(weights.shape) == 4, "four axes")
    one, kernel_h, kernel_w, out = weights.shape
    channels = operator.input.shape[3]
    if one != 1 or out % channels:
        raise DamageError(
            f"{_where(operator)} has weights {_text(weights.shape)} for {channels} channels"
        )
    _check_windows(operator, (kernel_h, kernel_w), out)
    _check_weighted(operator, out, axis=3)


def _check_dense(operator: Operator) -> None:
    weights = _weights(operator)
    _expect(operator, "weights", len(weights.shape) == 2, "two axes")
    outputs, inputs = weights.shape
    rows, rest = divmod(operator.input.size, inputs)
    if rest or operator.output.size != rows * outputs or operator.output.shape[-1:] != (outputs,):
        raise DamageError(
            f"{_where(operator)} has weights {_text(weights.shape)} between "
            f"{_text(operator.input.shape)} and {_text(operator.output.shape)}"
        )
    _expect_options(operator)
    _check_weighted(operator, outputs)


def _check_pool(operator: Operator) -> None:
    _expect(operator, "input", len(operator.input.shape) == 4, "four axes")
    _expect_options(operator)
    window = (operator.options["filter_h"], operator.options["filter_w"])
    _check_windows(operator, window, operator.input.shape[3])


def _check_windows(operator: Operator, window: tuple[int, int], channels: int) -> None:
    """Check the options of an operator that moves a window, and the shape of its output."""
    _expect_options(operator)
    options = operator.options
    strides = (options["stride_h"], options["stride_w"])
    dilations = (options.get("dilation_h", 1), options.get("dilation_w", 1))
    for size in (*window, *strides, *dilations):
        if not 1 <= size <= _MAX_WINDOW:
            raise DamageError(f"{_where(operator)} has a window or a stride of {size}")
    batch, *sizes, _ = operator.input.shape
    wanted = (
        batch,
        *(
            _output_size(*axis, options["padding"])
            for axis in zip(sizes, window, strides, dilations, strict=True)
        ),
        channels,
    )
    _expect_output(operator, wanted)


def _output_size(size: int, window: int, stride: int, dilation: int, padding: str) -> int:
    """Return the positions of a window along an axis of ``size`` elements."""
    covered = 1 if padding == Padding.SAME else (window - 1) * dilation + 1
    return max(0, -(-(size - covered + 1) // stride))


def _check_weighted(operator: Operator, channels: int, axis: int = 0) -> None:
    """Check the bias, and where the operator computes in int8, types and scales."""
    bias = operator.inputs[2] if len(operator.inputs) > 2 else None
    if bias is not None and bias.shape != (channels,):
        raise DamageError(
            f"{_where(operator)} has a bias {_text(bias.shape)} for {channels} channels"
        )
    if operator.input.dtype != "int8":
        return
    weights = _weights(operator)
    if weights.dtype != "int8" or (bias is not None and bias.dtype != "int32"):
        raise DamageError(
            f"{_where(operator)} has an int8 input, and weights or a bias of another type"
        )
    if len(weights.scales) not in {1, channels} or any(weights.zero_points):
        raise DamageError(
            f"{_where(operator)} has weights without one scale per channel and zero points of 0"
        )
    if len(weights.scales) > 1 and weights.quantized_dimension != axis:
        raise DamageError(f"{_where(operator)} has weights with scales along another axis")
    _check_factor(operator, max(weights.scales))


def _check_factor(operator: Operator, more: float = 1.0) -> None:
    """Check the factor from the input's scale (times ``more``) to the output's."""
    source, target = operator.input, operator.output
    if len(source.scales) == len(target.scales) == 1 and source.dtype == target.dtype == "int8":
        factor = source.scale * more / target.scale
        if factor > _MAX_FACTOR:
            raise DamageError(f"{_where(operator)} multiplies by {factor:g} between its scales")


def _check_elementwise(operator: Operator) -> None:
    _expect_output(operator, operator.input.shape)
    _check_factor(operator)


def _check_pair(operator: Operator) -> None:
    """Check an operator that computes with two tensors; the smaller one is repeated."""
    _expect_options(operator)
    _check_operands(operator)
    second = operator.inputs[1]
    assert second is not None
    _check_factor(operator, max(second.scales, default=1.0) if operator.name == "MUL" else 1.0)


def _check_operands(operator: Operator) -> None:
    first, second = operator.input, operator.inputs[1]
    assert second is not None
    try:
        wanted = np.broadcast_shapes(first.shape, second.shape)
    except ValueError:
        raise DamageError(
            f"{_where(operator)} combines {_text(first.shape)} with {_text(second.shape)}"
        ) from None
    _expect_output(operator, wanted)


def _check_extreme(operator: Operator) -> None:
    """Check an operator that compares stored values, which must stand for the same numbers."""
    _check_operands(operator)
    tensors = (*operator.inputs, operator.output)
    kinds = {(t.scales, t.zero_points) for t in tensors if t is not None}
    _expect(operator, "tensors", len(kinds) == 1, "the same scale")


def _check_concatenation(operator: Operator) -> None:
    _expect_options(operator)
    rank = len(operator.output.shape)
    axis = operator.options["axis"]
    _expect(operator, "an axis", -rank <= axis < rank, "a place in its output")
    axis %= rank
    shapes = [tensor.shape for tensor in operator.inputs if tensor is not None]
    rests = {(*shape[:axis], *shape[axis + 1 :]) for shape in shapes}
    if (
        len(shapes) != len(operator.inputs)
        or len(rests) != 1
        or any(len(shape) != rank for shape in shapes)
    ):
        raise DamageError(f"{_where(operator)} joins tensors that do not fit together")
    wanted = (*shapes[0][:axis], sum(shape[axis] for shape in shapes), *shapes[0][axis + 1 :])
    _expect_output(operator, wanted)


def _check_mean(operator: Operator) -> None:
    _expect_options(operator)
    axes_tensor = operator.inputs[1]
    if axes_tensor is None or axes_tensor.data is None:
        return
    shape = operator.input.shape
    values = np.ravel(axes_tensor.data)
    if values.dtype.kind != "i" or any(not -len(shape) <= axis < len(shape) for axis in values):
        raise DamageError(f"{_where(operator)} has axes that its input does not have")
    axes = {int(axis) % len(shape) for axis in values}
    keep = operator.options["keep_dims"]
    _expect_output(
        operator,
        tuple(
            1 if axis in axes else size
            for axis, size in enumerate(shape)
            if keep or axis not in axes
        ),
    )
    _check_factor(operator)


def _check_leaky_relu(operator: Operator) -> None:
    _check_elementwise(operator)
    _expect_options(operator)
    alpha = operator.options["alpha"]
    if not (math.isfinite(alpha) and abs(alpha) <= _MAX_ALPHA):
        raise DamageError(f"{_where(operator)} has alpha {alpha:g}")
    _check_factor(operator, abs(alpha))


def _check_prelu(operator: Operator) -> None:
    source, slopes = operator.input, operator.inputs[1]
    assert slopes is not None
    _expect_output(operator, source.shape)
    try:
        wanted = np.broadcast_shapes(source.shape, slopes.shape)
    except ValueError:
        wanted = ()
    _expect(operator, "slopes", wanted == source.shape, "a shape that can be repeated")
    _check_factor(operator)
    _check_factor(operator, max(slopes.scales, default=1.0))


def _check_softmax(operator: Operator) -> None:
    _expect(operator, "input", len(operator.input.shape) > 0, "an axis")
    _expect_options(operator)
    _expect_output(operator, operator.input.shape)
    beta = operator.options["beta"]
    scale = max(operator.input.scales, default=1.0)
    if not (math.isfinite(beta) and beta * scale >= _SMALLEST_SOFTMAX_FACTOR):
        raise DamageError(f"{_where(operator)} has beta {beta:g} for an input of scale {scale:g}")


def _check_reshape(operator: Operator) -> None:
    if operator.input.size != operator.output.size:
        raise DamageError(
            f"{_where(operator)} turns {_text(operator.input.shape)} into "
            f"{_text(operator.output.shape)}"
        )


def _check_pad(operator: Operator) -> None:
    source, paddings = operator.input, operator.inputs[1]
    value = operator.inputs[2] if len(operator.inputs) > 2 else None
    if value is not None and (value.size != 1 or value.dtype != source.dtype):
        raise DamageError(f"{_where(operator)} has a padding value that is not one {source.dtype}")
    if paddings is None or paddings.data is None:
        return
    widths = paddings.data
    _expect(operator, "padding", widths.shape == (len(source.shape), 2), "two numbers per axis")
    if widths.dtype.kind != "i" or widths.min() < 0 or widths.max() > _MAX_WINDOW:
        raise DamageError(f"{_where(operator)} pads by a damaged number of elements")
    _expect_output(
        operator,
        tuple(
            size + int(before) + int(after)
            for size, (before, after) in zip(source.shape, widths, strict=True)
        ),
    )


_RULES: dict[str, tuple[Callable[[Operator], None], int, int]] = {
    OperatorKind.ADD: (_check_pair, 2, 2),
    OperatorKind.SUB: (_check_pair, 2, 2),
    OperatorKind.MUL: (_check_pair, 2, 2),
    OperatorKind.CONCATENATION: (_check_concatenation, 1, _MAX_JOINED),
    OperatorKind.DEPTHWISE_CONV_2D: (_check_depthwise, 2, 3),
    OperatorKind.MAXIMUM: (_check_extreme, 2, 2),
    OperatorKind.MINIMUM: (_check_extreme, 2, 2),
    OperatorKind.MEAN: (_check_mean, 2, 2),
    OperatorKind.LEAKY_RELU: (_check_leaky_relu, 1, 1),
    OperatorKind.HARD_SWISH: (_check_elementwise, 1, 1),
    OperatorKind.PRELU: (_check_prelu, 2, 2),
    OperatorKind.REDUCE_MAX: (_check_mean, 2, 2),
    OperatorKind.RELU6: (_check_elementwise, 1, 1),
    OperatorKind.SQUEEZE: (_check_reshape, 1, 1),
    OperatorKind.EXPAND_DIMS: (_check_reshape, 1, 2),
    OperatorKind.DEQUANTIZE: (_check_elementwise, 1, 1),
    OperatorKind.CONV_2D: (_check_convolution, 2, 3),
    OperatorKind.FULLY_CONNECTED: (_check_dense, 2, 3),
    OperatorKind.MAX_POOL_2D: (_check_pool, 1, 1),
    OperatorKind.AVERAGE_POOL_2D: (_check_pool, 1, 1),
    OperatorKind.PAD: (_check_pad, 2, 2),
    OperatorKind.PADV2: (_check_pad, 2, 3),
    OperatorKind.RESHAPE: (_check_reshape, 1, 2),
    OperatorKind.SOFTMAX: (_check_softmax, 1, 1),
    OperatorKind.QUANTIZE: (_check_elementwise, 1, 1),
    OperatorKind.RELU: (_check_elementwise, 1, 1),
    OperatorKind.TANH: (_check_elementwise, 1, 1),
    OperatorKind.LOGISTIC: (_check_elementwise, 1, 1),
}
"""Operator -> its rule, and the fewest and most inputs that it has."""


def _needs_no_operator(tensor: Tensor) -> bool:
    """Return whether the file holds a tensor's values, or there are none."""
    return tensor.is_constant or not tensor.size


def _weights(operator: Operator) -> Tensor:
    weights = operator.inputs[1]
    assert weights is not None
    return weights


def _expect(operator: Operator, what: str, holds: bool, needed: str) -> None:
    if not holds:
        raise DamageError(f"{_where(operator)} has {what} without {needed}")


def _expect_options(operator: Operator) -> None:
    if not operator.options:
        raise DamageError(f"{_where(operator)} has no options")


def _expect_output(operator: Operator, shape: Shape) -> None:
    if operator.output.shape != shape:
        raise DamageError(
            f"{_where(operator)} has output {_text(operator.output.shape)} where "
            f"its input and options give {_text(shape)}"
        )


def _where(operator: Operator) -> str:
    return f"operator {operator.index} {operator.name}"


def _text(shape: Shape) -> str:
    return str(list(shape))
