"""From a graph to the steps that the emitted C performs, with what can be fused already fused."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized import fixed_point, reference
from convert.quantized.graph import Graph, Operator
from lenet_edge.core.errors import ModelError

Table = NDArray[np.int8]
"""``int8[256]``: the image of -128 .. 127."""

_ACCUMULATOR_LIMIT = 1 << 30


@dataclass(frozen=True)
class Step:
    """One function of the emitted C; ``operators`` are the graph's operators that it computes."""

    operators: tuple[Operator, ...]
    input_size: int
    output_size: int


@dataclass(frozen=True)
class Requantization:
    """From int32 accumulators to int8, per channel; clamped to ``low`` .. ``high``."""

    multipliers: tuple[int, ...]
    shifts: tuple[int, ...]
    zero_point: int
    low: int
    high: int

    @property
    def clamps_negative(self) -> bool:
        """Whether negative results are clamped anyway, so that their rounding never shows."""
        return self.low >= self.zero_point

    @property
    def only_right_shifts(self) -> bool:
        """Whether every channel shifts right by at least one bit, as trained networks do."""
        return all(shift < 0 for shift in self.shifts)


@dataclass(frozen=True)
class Convolution(Step):
    """A convolution without padding, then a table, then 2 x 2 pooling with stride 2 (or none).

    ``weights`` are ``int8[out, kernel_h, kernel_w, in]``; ``bias`` ``int64[out]``. For ``max``
    pooling the table is applied after the pool (it is monotone), for ``average`` before it.
    """

    height: int
    width: int
    channels: int
    stride_h: int
    stride_w: int
    out_h: int
    out_w: int
    weights: NDArray[np.int8]
    bias: NDArray[np.int64]
    input_zero_point: int
    requantization: Requantization
    pool: str
    table: Table | None


@dataclass(frozen=True)
class Dense(Step):
    """A fully connected layer ``int8[outputs, inputs]``, then a table."""

    weights: NDArray[np.int8]
    bias: NDArray[np.int64]
    input_zero_point: int
    requantization: Requantization
    table: Table | None


@dataclass(frozen=True)
class Pool(Step):
    """Pooling that stands alone: any window, stride and padding."""

    kind: str
    height: int
    width: int
    channels: int
    kernel_h: int
    kernel_w: int
    stride_h: int
    stride_w: int
    pad_top: int
    pad_left: int
    out_h: int
    out_w: int
    low: int
    high: int


@dataclass(frozen=True)
class Lookup(Step):
    """An elementwise function of int8 as a table."""

    table: Table


@dataclass(frozen=True)
class Pad(Step):
    """Rows and columns of ``value`` around a picture of ``height`` x ``width`` x ``channels``."""

    height: int
    width: int
    channels: int
    top: int
    left: int
    out_h: int
    out_w: int
    value: int


@dataclass(frozen=True)
class Softmax(Step):
    """Softmax over rows of ``depth``; ``exponentials`` in Q0.31 by distance from the maximum."""

    depth: int
    exponentials: NDArray[np.int64]


def plan(graph: Graph) -> tuple[Step, ...]:
    """Return the steps of a sequential int8 graph.

    Raises:
        ModelError: if the graph is not sequential, not int8, or holds something that the engine
            does not compute; the message names the operator.
    """
    _check_sequential(graph)
    steps: list[Step] = []
    remaining = list(graph.operators)
    while remaining:
        operator = remaining[0]
        if operator.name not in _BUILDERS:
            raise ModelError(
                f"operator {operator.index} {operator.name} is not supported by the C engine; "
                f"it computes {', '.join(sorted(_BUILDERS))}"
            )
        fresh, used = _BUILDERS[operator.name](remaining)
        steps += fresh
        del remaining[:used]
    if not steps:
        raise ModelError("the model computes nothing: it only reshapes its input")
    return tuple(steps)


def _check_sequential(graph: Graph) -> None:
    if len(graph.inputs) != 1 or len(graph.outputs) != 1:
        raise ModelError(
            f"the model has {len(graph.inputs)} inputs and {len(graph.outputs)} outputs; "
            "the C engine takes one of each"
        )
    current = graph.inputs[0].index
    for operator in graph.operators:
        where = f"operator {operator.index} {operator.name}"
        if operator.input.index != current or len(operator.outputs) != 1:
            raise ModelError(f"{where} does not follow the operator before it; use a plain chain")
        for tensor in (operator.input, operator.output):
            if tensor.dtype != "int8":
                raise ModelError(f"{where} works on {tensor.dtype}; convert the model to full int8")
            if tensor.shape and tensor.shape[0] != 1:
                raise ModelError(f"{where} has batch {tensor.shape[0]}; convert with batch 1")
        current = operator.output.index
    if current != graph.outputs[0].index:
        raise ModelError("the model's output is not what its last operator computes")


_Built = tuple[list[Step], int]


def _build_convolution(operators: list[Operator]) -> _Built:
    operator = operators[0]
    weights = reference.values_of(reference.constant(operator, 1)).astype(np.int8)
    options = operator.options
    where = f"operator {operator.index} CONV_2D"
    if (options["dilation_h"], options["dilation_w"]) != (1, 1):
        raise ModelError(f"{where} is dilated; the C engine computes dense kernels only")
    if weights.shape[3] != operator.input.shape[3]:
        raise ModelError(f"{where} is grouped; the C engine computes ungrouped convolutions only")
    (_, height, width, channels), (_, out_h, out_w, out_c) = (
        operator.input.shape,
        operator.output.shape,
    )
    steps: list[Step] = []
    padding = _same_padding(operator, weights.shape[1], weights.shape[2])
    if any(padding):
        top, bottom, left, right = padding
        steps.append(
            Pad(
                (),
                operator.input.size,
                (height + top + bottom) * (width + left + right) * channels,
                height,
                width,
                channels,
                top,
                left,
                height + top + bottom,
                width + left + right,
                operator.input.zero_point,
            )
        )
        height, width = height + top + bottom, width + left + right
    tables = list(_leading_tables(operators[1:]))
    used = 1 + len(tables)
    table = _compose(tables)
    pool = _fusable_pool(operators[used:], out_h, out_w, table)
    if pool:
        used += 1
        out_h, out_w = out_h // 2, out_w // 2
        if pool == "max":
            after = list(_leading_tables(operators[used:]))
            table = _compose(tables + after)
            used += len(after)
    steps.append(
        Convolution(
            tuple(operators[:used]),
            height * width * channels,
            out_h * out_w * out_c,
            height,
            width,
            channels,
            options["stride_h"],
            options["stride_w"],
            out_h,
            out_w,
            weights,
            reference.bias(operator),
            operator.input.zero_point,
            _requantization(operator, weights),
            pool,
            table,
        )
    )
    return steps, used


def _build_dense(operators: list[Operator]) -> _Built:
    operator = operators[0]
    weights = reference.values_of(reference.constant(operator, 1)).astype(np.int8)
    if operator.input.size != weights.shape[1]:
        raise ModelError(
            f"operator {operator.index} FULLY_CONNECTED runs over several rows; "
            "the C engine computes one row"
        )
    tables = list(_leading_tables(operators[1:]))
    used = 1 + len(tables)
    step = Dense(
        tuple(operators[:used]),
        operator.input.size,
        operator.output.size,
        weights,
        reference.bias(operator),
        operator.input.zero_point,
        _requantization(operator, weights),
        _compose(tables),
    )
    return [step], used


def _build_pool(operators: list[Operator]) -> _Built:
    operator = operators[0]
    options = operator.options
    source, target = operator.input, operator.output
    if (abs(source.scale - target.scale) > 1e-6) or source.zero_point != target.zero_point:
        raise ModelError(
            f"operator {operator.index} {operator.name} changes the quantisation; "
            "TFLM pools only within one scale"
        )
    top, _, left, _ = _same_padding(operator, options["filter_h"], options["filter_w"])
    (_, height, width, channels), (_, out_h, out_w, _) = source.shape, target.shape
    low, high = reference.activation_range(operator)
    step = Pool(
        (operator,),
        source.size,
        target.size,
        "max" if operator.name == "MAX_POOL_2D" else "average",
        height,
        width,
        channels,
        options["filter_h"],
        options["filter_w"],
        options["stride_h"],
        options["stride_w"],
        top,
        left,
        out_h,
        out_w,
        low,
        high,
    )
    return [step], 1


def _build_lookup(operators: list[Operator]) -> _Built:
    tables = list(_leading_tables(operators))
    used = tuple(operators[: len(tables)])
    table = _compose(tables)
    assert table is not None
    return [Lookup(used, used[0].input.size, used[0].input.size, table)], len(tables)


def _build_pad(operators: list[Operator]) -> _Built:
    operator = operators[0]
    paddings = reference.values_of(reference.constant(operator, 1)).astype(int).reshape(-1, 2)
    if len(paddings) != 4 or paddings[0].any() or paddings[3].any():
        raise ModelError(
            f"operator {operator.index} {operator.name} pads batch or channels; "
            "the C engine pads rows and columns"
        )
    (_, height, width, channels) = operator.input.shape
    (_, out_h, out_w, _) = operator.output.shape
    step = Pad(
        (operator,),
        operator.input.size,
        operator.output.size,
        height,
        width,
        channels,
        int(paddings[1, 0]),
        int(paddings[2, 0]),
        out_h,
        out_w,
        reference.padding_value(operator),
    )
    return [step], 1


def _build_softmax(operators: list[Operator]) -> _Built:
    operator = operators[0]
    if operator.output.zero_point != -128 or operator.output.scale != 1 / 256:
        raise ModelError(
            f"operator {operator.index} SOFTMAX must have scale 1/256 and zero point -128"
        )
    step = Softmax(
        (operator,),
        operator.input.size,
        operator.output.size,
        operator.input.shape[-1],
        reference.softmax_exponentials(operator),
    )
    return [step], 1


def _build_nothing(operators: list[Operator]) -> _Built:
    return [], 1


_BUILDERS: dict[str, Any] = {
    "CONV_2D": _build_convolution,
    "FULLY_CONNECTED": _build_dense,
    "MAX_POOL_2D": _build_pool,
    "AVERAGE_POOL_2D": _build_pool,
    "PAD": _build_pad,
    "PADV2": _build_pad,
    "SOFTMAX": _build_softmax,
    "RESHAPE": _build_nothing,
    **dict.fromkeys(reference.ELEMENTWISE, _build_lookup),
}


def _same_padding(operator: Operator, kernel_h: int, kernel_w: int) -> tuple[int, int, int, int]:
    """Return the rows above and below and the columns left and right of SAME padding."""
    result: list[int] = []
    for axis, kernel, key in ((1, kernel_h, "stride_h"), (2, kernel_w, "stride_w")):
        size, output = operator.input.shape[axis], operator.output.shape[axis]
        stride = operator.options[key]
        before = reference.padding_before(
            size, kernel, stride, output, str(operator.options["padding"])
        )
        result += [before, max(0, (output - 1) * stride + kernel - size - before)]
    return result[0], result[1], result[2], result[3]


def _leading_tables(operators: list[Operator]) -> Iterator[Table]:
    """Yield the tables of the elementwise operators that ``operators`` starts with."""
    for operator in operators:
        if operator.name not in reference.ELEMENTWISE:
            return
        yield reference.elementwise_table(operator)


def _compose(tables: list[Table]) -> Table | None:
    """Return one table that applies ``tables`` in order; None for none."""
    if not tables:
        return None
    result = tables[0]
    for table in tables[1:]:
        result = table[result.astype(np.int64) + 128]
    return result


def _fusable_pool(operators: list[Operator], out_h: int, out_w: int, table: Table | None) -> str:
    """Return ``max`` or ``average`` where the next operator is a plain 2 x 2 pool, else ``none``.

    Maximum and any non-decreasing function can change places, so that the larger accumulator is
    chosen before it is requantised and looked up.
    """
    if not operators or operators[0].name not in {"MAX_POOL_2D", "AVERAGE_POOL_2D"}:
        return ""
    operator = operators[0]
    options = operator.options
    whole = options["padding"] == "VALID" or (out_h % 2 == 0 and out_w % 2 == 0)
    window = [options[key] for key in ("filter_h", "filter_w", "stride_h", "stride_w")]
    if window != [2, 2, 2, 2] or not whole or min(out_h, out_w) < 2:
        return ""
    if reference.activation_range(operator) != (-128, 127):
        return ""
    if operator.name == "AVERAGE_POOL_2D":
        return "average"
    monotone = table is None or bool(np.all(np.diff(table.astype(int)) >= 0))
    return "max" if monotone else ""


def _requantization(operator: Operator, weights: NDArray[np.int8]) -> Requantization:
    pairs = [fixed_point.quantize_multiplier(s) for s in reference.weight_scales(operator)]
    multipliers, shifts = zip(*pairs, strict=True)
    _check_accumulators(operator, weights, max(shifts))
    return Requantization(
        multipliers, shifts, operator.output.zero_point, *reference.activation_range(operator)
    )


def _check_accumulators(operator: Operator, weights: NDArray[np.int8], shift: int) -> None:
    """Refuse a layer whose sums could leave the range in which its C arithmetic is exact."""
    reach = np.abs(weights.astype(np.int64)).reshape(len(weights), -1).sum(1) * 255
    largest = int((reach + np.abs(reference.bias(operator))).max()) << max(shift, 0)
    if largest >= _ACCUMULATOR_LIMIT:
        raise ModelError(
            f"operator {operator.index} {operator.name} could reach an accumulator of {largest}, "
            f"beyond {_ACCUMULATOR_LIMIT}; its bias or scale is out of proportion"
        )
