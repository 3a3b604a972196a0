"""The plan of the generated C: a graph as a list of steps, each with as much as can be fused."""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convert.quantized import fixed_point, pair, reference
from convert.quantized.graph import Graph, Operator, OperatorKind, Padding, Tensor
from convert.quantized.simplify import simplify
from lenet_edge.core.errors import ModelError

Table = NDArray[np.int8]
"""``int8[256]``: the results of a function for -128 .. 127."""

_ACCUMULATOR_LIMIT = 1 << 30
"""The kernels' requantisation is exact for accumulators of a smaller magnitude."""


INPUT = -1
"""Stands for the network's input among the numbers of steps."""


class PoolKind(Enum):
    """How a window is pooled; the names are those of the kernels' ``POOL_`` constants."""

    NONE = "no pooling"
    MAX = "maximum"
    AVERAGE = "average"


@dataclass(frozen=True, kw_only=True)
class Step:
    """One function of the generated C.

    ``operators`` are the operators of the graph that it computes; none for the padding of a SAME
    convolution. ``sources`` are the numbers of the steps whose results it reads, or ``INPUT``.
    Sizes are in elements, which are bytes in the C; ``input_size`` counts all sources.
    """

    operators: tuple[Operator, ...]
    input_size: int
    output_size: int
    sources: tuple[int, ...] = (INPUT,)


@dataclass(frozen=True, kw_only=True)
class Requantization:
    """How int32 accumulators become int8, per channel; results are clamped to ``low`` .. ``high``.

    The factor of a channel is ``multiplier * 2**(shift - 31)``.
    """

    multipliers: tuple[int, ...]
    shifts: tuple[int, ...]
    zero_point: int
    low: int
    high: int

    @property
    def clamps_negative(self) -> bool:
        """Whether clamping hides every result below zero, so that its rounding does not matter."""
        return self.low >= self.zero_point

    @property
    def only_right_shifts(self) -> bool:
        """Whether every channel shifts right by at least one bit; true of trained networks."""
        return all(shift < 0 for shift in self.shifts)


@dataclass(frozen=True, kw_only=True)
class Convolution(Step):
    """A convolution without padding, a table and 2 x 2 pooling with stride 2 (both optional).

    ``weights`` are ``int8[out, kernel_h, kernel_w, in]``; ``bias`` is ``int64[out]``. ``out_h`` and
    ``out_w`` are the size after pooling. The table is applied before average pooling and after
    maximum pooling, which gives the same because it is then monotone.
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
    pool: PoolKind
    table: Table | None


@dataclass(frozen=True, kw_only=True)
class Dense(Step):
    """A fully connected layer and an optional table.

    ``weights`` are ``int8[outputs, inputs]``; ``bias`` is ``int64[outputs]``.
    """

    weights: NDArray[np.int8]
    bias: NDArray[np.int64]
    input_zero_point: int
    requantization: Requantization
    table: Table | None


@dataclass(frozen=True, kw_only=True)
class Depthwise(Step):
    """A convolution of every channel by itself, without padding, and an optional table.

    ``weights`` are ``int8[out, kernel_h, kernel_w]``; ``bias`` is ``int64[out]``. Output channel o
    belongs to input channel o // (out // channels).
    """

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
    table: Table | None


@dataclass(frozen=True, kw_only=True)
class Mean(Step):
    """The mean over the middle axis of ``[outer][count][inner]``.

    The factor ``multiplier * 2**(shift - 31)`` of a sum includes the division by ``count``.
    """

    outer: int
    count: int
    inner: int
    multiplier: int
    shift: int
    input_zero_point: int
    output_zero_point: int


@dataclass(frozen=True, kw_only=True)
class Combination(Step):
    """Two operands combined element by element: a sum, difference, product, or the larger one.

    The second operand has ``period`` elements and is repeated. It is ``constant``, which is
    ``int8[period]``, or the last of ``sources``. The results are clamped to ``low`` .. ``high``.
    """

    zero_points: tuple[int, int]
    period: int
    constant: NDArray[np.int8] | None
    output_zero_point: int
    low: int
    high: int


@dataclass(frozen=True, kw_only=True)
class Sum(Combination):
    """A sum of both operands, each times its sign: -1 where it is subtracted."""

    factors: pair.SumFactors
    signs: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Product(Combination):
    """A product, and the factor from it to the output."""

    multiplier: int
    shift: int


@dataclass(frozen=True, kw_only=True)
class Extreme(Combination):
    """The larger operand, or the smaller one."""

    is_maximum: bool


@dataclass(frozen=True, kw_only=True)
class Prelu(Step):
    """What is negative times a slope of its own; ``slopes`` are ``int8[period]``, repeated.

    The factors ``multiplier * 2**(shift - 31)`` lead from a positive input, and from the product of
    a negative input and its slope, to the output.
    """

    slopes: NDArray[np.int8]
    input_zero_point: int
    slope_zero_point: int
    positive: pair.Factor
    negative: pair.Factor
    output_zero_point: int


@dataclass(frozen=True, kw_only=True)
class Join(Step):
    """Tensors side by side: ``rows`` rows, of ``blocks`` elements from each source."""

    rows: int
    blocks: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Pool(Step):
    """Pooling that is not fused into a convolution: any window, stride and padding.

    Results are clamped to ``low`` .. ``high``.
    """

    kind: PoolKind
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


@dataclass(frozen=True, kw_only=True)
class Lookup(Step):
    """An elementwise function of int8 as a table."""

    table: Table


@dataclass(frozen=True, kw_only=True)
class Pad(Step):
    """A border of ``value`` around a picture of ``height`` x ``width`` x ``channels``.

    ``top`` is in rows, ``left`` in columns.
    """

    height: int
    width: int
    channels: int
    top: int
    left: int
    out_h: int
    out_w: int
    value: int


@dataclass(frozen=True, kw_only=True)
class Softmax(Step):
    """Softmax over rows of ``depth`` elements.

    ``exponentials`` are ``int64[256]`` in Q0.31, by the distance of an element from its row's
    maximum.
    """

    depth: int
    exponentials: NDArray[np.int64]


def plan(graph: Graph) -> tuple[Step, ...]:
    """Return the steps of an int8 graph, which is simplified first.

    Raises:
        ModelError: if the graph is not int8, or has an operator that the engine does not support;
            the message names the operator.
    """
    graph = simplify(graph)
    _check_graph(graph)
    steps: list[Step] = []
    places = {graph.inputs[0].index: INPUT}
    built: set[int] = set()
    for operator in graph.operators:
        if operator.index in built:
            continue
        run = _run_from(operator, graph)
        added, used, is_swapped = _BUILDERS[operator.name](run)
        sources = tuple(places[tensor.index] for tensor in operator.activations)
        sources = sources[::-1] if is_swapped else sources
        for step in added:
            steps.append(replace(step, sources=sources))
            sources = (len(steps) - 1,)
        places[run[used - 1].output.index] = sources[0]
        built |= {fused.index for fused in run[:used]}
    if not steps:
        raise ModelError("the model has nothing to compute: it only reshapes its input")
    if places.get(graph.outputs[0].index) != len(steps) - 1:
        raise ModelError("the model's output is not the output of its last operator")
    return tuple(steps)


def is_chain(steps: Sequence[Step]) -> bool:
    """Return whether every step reads nothing but the results of the one before it."""
    return all(step.sources == (number - 1,) for number, step in enumerate(steps))


def _run_from(operator: Operator, graph: Graph) -> list[Operator]:
    """Return ``operator`` and what follows it as long as nothing else reads what it computes."""
    readers = Counter(t.index for o in graph.operators for t in o.activations)
    next_reader = {t.index: o for o in graph.operators for t in o.activations}
    run = [operator]
    while True:
        index = run[-1].output.index
        following = next_reader.get(index)
        if readers[index] != 1 or following is None or len(following.activations) != 1:
            return run
        if index in {tensor.index for tensor in graph.outputs}:
            return run
        run.append(following)


def _check_graph(graph: Graph) -> None:
    if len(graph.inputs) != 1 or len(graph.outputs) != 1:
        raise ModelError(
            f"the model has {len(graph.inputs)} inputs and {len(graph.outputs)} outputs; "
            "the C engine takes one of each"
        )
    known = {graph.inputs[0].index}
    for operator in graph.operators:
        where = f"operator {operator.index} {operator.name}"
        if len(operator.outputs) != 1 or not operator.activations:
            raise ModelError(f"{where} needs an input and an output; the C engine takes one output")
        if operator.name == OperatorKind.DEQUANTIZE and operator.input.dtype == "int8":
            raise ModelError(_stays_float(operator, graph))
        if operator.name not in _BUILDERS:
            remedy = _REMEDIES.get(operator.name, "train without it")
            raise ModelError(f"{where} is not supported by the C engine; {remedy}")
        for tensor in (*operator.activations, operator.output):
            _check_activation(where, tensor)
        if any(tensor.index not in known for tensor in operator.activations):
            raise ModelError(f"{where} reads a tensor that no operator before it computes")
        known.add(operator.output.index)


_OTHER_ACTIVATION = "use ReLU, ReLU6, leaky ReLU, PReLU, hard swish, tanh or sigmoid instead"
_REMEDIES = {
    **dict.fromkeys(("ELU", "GELU", "EXP", "SELECT_V2", "GREATER", "LOG"), _OTHER_ACTIVATION),
    **dict.fromkeys(("SLICE", "STRIDED_SLICE", "GATHER"), "cut the pictures before the network"),
    **dict.fromkeys(("SPLIT", "SPLIT_V", "UNPACK"), "compute the parts by layers of their own"),
    "TRANSPOSE": "keep the order of rows, columns and channels",
    "TRANSPOSE_CONV": "the C engine is for networks that classify; train without it",
    **dict.fromkeys(
        ("TILE", "RESIZE_BILINEAR", "RESIZE_NEAREST_NEIGHBOR"),
        "the C engine does not enlarge; train without it",
    ),
    "CAST": "let the network take and give numbers of one kind",
}
"""Operator that is not supported -> what to do."""


def _stays_float(operator: Operator, graph: Graph) -> str:
    """Return the message about what reads the floats of a DEQUANTIZE inside the network."""
    readers = [
        o for o in graph.operators if any(operator.output.index == t.index for t in o.activations)
    ]
    if not readers:
        return f"operator {operator.index} DEQUANTIZE works on float32; convert to full int8"
    reader = readers[0]
    remedy = _REMEDIES.get(reader.name, "train without it")
    return (
        f"operator {reader.index} {reader.name} stays in float32, because TensorFlow Lite does not "
        f"quantise it; {remedy}"
    )


def _check_activation(where: str, tensor: Tensor) -> None:
    if tensor.dtype == "float32":
        raise ModelError(
            f"{where} works on float32; convert the model to full int8, which "
            "'lenet-edge convert MODEL --data FOLDER' does"
        )
    if tensor.dtype == "uint8":
        raise ModelError(
            f"{where} works on uint8, as networks quantised by TensorFlow 1 do; quantise the float "
            "model again with TensorFlow 2, which writes int8"
        )
    if tensor.dtype != "int8":
        raise ModelError(f"{where} works on {tensor.dtype}; convert the model to full int8")
    if tensor.shape and tensor.shape[0] != 1:
        raise ModelError(f"{where} has batch {tensor.shape[0]}; convert with batch 1")


class _Built(NamedTuple):
    """The steps that a builder made of the first ``used`` operators.

    With ``is_swapped``, the first step reads the operator's computed inputs in reverse order.
    """

    steps: list[Step]
    used: int
    is_swapped: bool = False


class _Border(NamedTuple):
    """Rows and columns of padding around a picture."""

    top: int
    bottom: int
    left: int
    right: int


def _build_convolution(operators: list[Operator]) -> _Built:
    operator = operators[0]
    weights, bias = _without_constant_channels(operator, reference.window_weights(operator))
    options = operator.options
    _, out_h, out_w, out_channels = operator.output.shape
    steps, height, width = _with_border(operator, weights.shape[1], weights.shape[2])
    channels = operator.input.shape[3]
    tables = list(_leading_tables(operators[1:]))
    used = 1 + len(tables)
    table = _compose(tables)
    pool = _fusable_pool(operators[used:], out_h, out_w, table)
    if pool is not PoolKind.NONE:
        used += 1
        out_h, out_w = out_h // 2, out_w // 2
    if pool is PoolKind.MAX:
        after_pool = list(_leading_tables(operators[used:]))
        table = _compose(tables + after_pool)
        used += len(after_pool)
    steps.append(
        Convolution(
            operators=tuple(operators[:used]),
            input_size=height * width * channels,
            output_size=out_h * out_w * out_channels,
            height=height,
            width=width,
            channels=channels,
            stride_h=options["stride_h"],
            stride_w=options["stride_w"],
            out_h=out_h,
            out_w=out_w,
            weights=weights,
            bias=bias,
            input_zero_point=operator.input.zero_point,
            requantization=_requantization(operator, weights, bias),
            pool=pool,
            table=table,
        )
    )
    return _Built(steps, used)


def _with_border(operator: Operator, kernel_h: int, kernel_w: int) -> tuple[list[Step], int, int]:
    """Return the step that adds the border of SAME, if any, and the height and width after it."""
    _, height, width, channels = operator.input.shape
    border = _same_padding(operator, kernel_h, kernel_w)
    if not any(border):
        return [], height, width
    padded_height = height + border.top + border.bottom
    padded_width = width + border.left + border.right
    pad = Pad(
        operators=(),
        input_size=operator.input.size,
        output_size=padded_height * padded_width * channels,
        height=height,
        width=width,
        channels=channels,
        top=border.top,
        left=border.left,
        out_h=padded_height,
        out_w=padded_width,
        value=operator.input.zero_point,
    )
    return [pad], padded_height, padded_width


def _build_depthwise(operators: list[Operator]) -> _Built:
    operator = operators[0]
    stored = reference.window_weights(operator)
    weights = np.ascontiguousarray(np.moveaxis(stored[0], -1, 0))
    weights, bias = _without_constant_channels(operator, weights)
    options = operator.options
    _, out_h, out_w, out_channels = operator.output.shape
    steps, height, width = _with_border(operator, weights.shape[1], weights.shape[2])
    channels = operator.input.shape[3]
    tables = list(_leading_tables(operators[1:]))
    used = 1 + len(tables)
    steps.append(
        Depthwise(
            operators=tuple(operators[:used]),
            input_size=height * width * channels,
            output_size=out_h * out_w * out_channels,
            width=width,
            channels=channels,
            stride_h=options["stride_h"],
            stride_w=options["stride_w"],
            out_h=out_h,
            out_w=out_w,
            weights=weights,
            bias=bias,
            input_zero_point=operator.input.zero_point,
            requantization=_requantization(operator, weights, bias),
            table=_compose(tables),
        )
    )
    return _Built(steps, used)


def _build_dense(operators: list[Operator]) -> _Built:
    operator = operators[0]
    stored = reference.values_of(reference.constant(operator, 1)).astype(np.int8)
    weights, bias = _without_constant_channels(operator, stored)
    tables = list(_leading_tables(operators[1:]))
    used = 1 + len(tables)
    facts: dict[str, Any] = {
        "operators": tuple(operators[:used]),
        "input_size": operator.input.size,
        "output_size": operator.output.size,
        "bias": bias,
        "input_zero_point": operator.input.zero_point,
        "requantization": _requantization(operator, weights, bias),
        "table": _compose(tables),
    }
    rows = operator.input.size // weights.shape[1]
    if rows == 1:
        return _Built([Dense(**facts, weights=weights)], used)
    # Every row of inputs is a position of a convolution.
    step = Convolution(
        **facts,
        weights=weights[:, np.newaxis, np.newaxis, :],
        height=1,
        width=rows,
        channels=weights.shape[1],
        stride_h=1,
        stride_w=1,
        out_h=1,
        out_w=rows,
        pool=PoolKind.NONE,
    )
    return _Built([step], used)


def _build_pool(operators: list[Operator]) -> _Built:
    operator = operators[0]
    options = operator.options
    source, target = operator.input, operator.output
    if (abs(source.scale - target.scale) > 1e-6) or source.zero_point != target.zero_point:
        raise ModelError(
            f"operator {operator.index} {operator.name} changes the scale or zero point; "
            "TFLM's pooling does not"
        )
    border = _same_padding(operator, options["filter_h"], options["filter_w"])
    _, height, width, channels = source.shape
    _, out_h, out_w, _ = target.shape
    low, high = reference.activation_range(operator)
    step = Pool(
        operators=(operator,),
        input_size=source.size,
        output_size=target.size,
        kind=_POOL_KINDS[operator.name],
        height=height,
        width=width,
        channels=channels,
        kernel_h=options["filter_h"],
        kernel_w=options["filter_w"],
        stride_h=options["stride_h"],
        stride_w=options["stride_w"],
        pad_top=border.top,
        pad_left=border.left,
        out_h=out_h,
        out_w=out_w,
        low=low,
        high=high,
    )
    return _Built([step], 1)


def _build_lookup(operators: list[Operator]) -> _Built:
    tables = list(_leading_tables(operators))
    used = tuple(operators[: len(tables)])
    table = _compose(tables)
    assert table is not None
    size = used[0].input.size
    step = Lookup(operators=used, input_size=size, output_size=size, table=table)
    return _Built([step], len(used))


def _build_pad(operators: list[Operator]) -> _Built:
    operator = operators[0]
    paddings = reference.values_of(reference.constant(operator, 1)).astype(int).reshape(-1, 2)
    if len(paddings) != 4 or paddings[0].any() or paddings[3].any():
        raise ModelError(
            f"operator {operator.index} {operator.name} pads batch or channels; "
            "the C engine can pad rows and columns only"
        )
    _, height, width, channels = operator.input.shape
    _, out_h, out_w, _ = operator.output.shape
    step = Pad(
        operators=(operator,),
        input_size=operator.input.size,
        output_size=operator.output.size,
        height=height,
        width=width,
        channels=channels,
        top=int(paddings[1, 0]),
        left=int(paddings[2, 0]),
        out_h=out_h,
        out_w=out_w,
        value=reference.padding_value(operator),
    )
    return _Built([step], 1)


def _build_reduce_max(operators: list[Operator]) -> _Built:
    """A maximum over neighbouring axes is a pool over all rows of a picture one column wide."""
    operator = operators[0]
    source, target = operator.input, operator.output
    if (source.scale, source.zero_point) != (target.scale, target.zero_point):
        raise ModelError(
            f"operator {operator.index} REDUCE_MAX changes the scale or zero point; TFLM's does not"
        )
    outer, count, inner = _around_axes(operator)
    step = Pool(
        operators=(operator,),
        input_size=source.size,
        output_size=target.size,
        kind=PoolKind.MAX,
        height=outer * count,
        width=1,
        channels=inner,
        kernel_h=count,
        kernel_w=1,
        stride_h=count,
        stride_w=1,
        pad_top=0,
        pad_left=0,
        out_h=outer,
        out_w=1,
        low=-128,
        high=127,
    )
    return _Built([step], 1)


def _around_axes(operator: Operator) -> tuple[int, int, int]:
    """Return the number of elements before, along and after the axes that are reduced.

    Raises:
        ModelError: if the axes are not neighbours.
    """
    axes, shape = reference.mean_axes(operator), operator.input.shape
    if not axes or list(axes) != list(range(axes[0], axes[-1] + 1)):
        raise ModelError(
            f"operator {operator.index} {operator.name} reduces axes {list(axes)}; "
            "the C engine reduces neighbouring axes only"
        )
    first, last = axes[0], axes[-1] + 1
    return math.prod(shape[:first]), math.prod(shape[first:last]), math.prod(shape[last:])


def _build_prelu(operators: list[Operator]) -> _Built:
    operator = operators[0]
    slopes = reference.constant(operator, 1)
    shape = slopes.shape
    while len(shape) > 0 and shape[0] == 1:
        shape = shape[1:]
    if operator.input.shape[len(operator.input.shape) - len(shape) :] != shape:
        raise ModelError(
            f"operator {operator.index} PRELU has slopes of shape {list(slopes.shape)}; "
            "the C engine repeats whole rows or channels only"
        )
    positive, negative = reference.prelu_factors(operator)
    _check_limit(operator, 255 << max(positive[1], 0))
    _check_limit(operator, 255 * 255 << max(negative[1], 0))
    step = Prelu(
        operators=(operator,),
        input_size=operator.input.size,
        output_size=operator.output.size,
        slopes=reference.values_of(slopes).astype(np.int8).ravel(),
        input_zero_point=operator.input.zero_point,
        slope_zero_point=slopes.zero_point,
        positive=positive,
        negative=negative,
        output_zero_point=operator.output.zero_point,
    )
    return _Built([step], 1)


def _build_mean(operators: list[Operator]) -> _Built:
    operator = operators[0]
    outer, count, inner = _around_axes(operator)
    multiplier, shift = reference.mean_factor(operator)
    _check_limit(operator, 255 * count << max(shift, 0))
    step = Mean(
        operators=(operator,),
        input_size=operator.input.size,
        output_size=operator.output.size,
        outer=outer,
        count=count,
        inner=inner,
        multiplier=multiplier,
        shift=shift,
        input_zero_point=operator.input.zero_point,
        output_zero_point=operator.output.zero_point,
    )
    return _Built([step], 1)


def _build_pair(operators: list[Operator]) -> _Built:
    operator = operators[0]
    first, second = pair.operands(operator)
    swapped = first.is_constant or first.size < second.size
    if swapped:
        first, second = second, first
    repeated = second.shape
    while len(repeated) > 0 and repeated[0] == 1:
        repeated = repeated[1:]
    whole = operator.output.shape
    if first.size != operator.output.size or whole[len(whole) - len(repeated) :] != repeated:
        raise ModelError(
            f"operator {operator.index} {operator.name} combines {list(first.shape)} with "
            f"{list(second.shape)}; the C engine repeats whole rows or channels only"
        )
    low, high = reference.activation_range(operator)
    facts: dict[str, Any] = {
        "operators": (operator,),
        "input_size": sum(tensor.size for tensor in operator.activations),
        "output_size": operator.output.size,
        "zero_points": (first.zero_point, second.zero_point),
        "period": second.size,
        "constant": None if second.data is None else second.data.ravel().astype(np.int8),
        "output_zero_point": operator.output.zero_point,
        "low": low,
        "high": high,
    }
    if operator.name == OperatorKind.MUL:
        multiplier, shift = pair.product_factor(operator)
        _check_limit(operator, 255 * 255 << max(shift, 0))
        step = Product(**facts, multiplier=multiplier, shift=shift)
        return _Built([step], 1, is_swapped=swapped)
    if operator.name in pair.EXTREMES:
        is_maximum = operator.name == OperatorKind.MAXIMUM
        return _Built([Extreme(**facts, is_maximum=is_maximum)], 1, is_swapped=swapped)
    factors = pair.sum_factors(operator)
    signs = (1, -1 if operator.name == OperatorKind.SUB else 1)
    if swapped:
        factors = replace(factors, first=factors.second, second=factors.first)
        signs = (signs[1], signs[0])
    return _Built([Sum(**facts, factors=factors, signs=signs)], 1, is_swapped=swapped)


def _build_join(operators: list[Operator]) -> _Built:
    operator = operators[0]
    where = f"operator {operator.index} CONCATENATION"
    axis = operator.options["axis"] % len(operator.output.shape)
    for tensor in operator.inputs:
        if tensor is None or tensor.is_constant:
            raise ModelError(f"{where} joins a constant, which the C engine does not support")
        if (tensor.scale, tensor.zero_point) != (operator.output.scale, operator.output.zero_point):
            raise ModelError(
                f"{where} joins tensors of different scales, which TFLM does not convert; "
                "quantise the model again"
            )
    if reference.activation_range(operator) != (-128, 127):
        raise ModelError(f"{where} has a fused activation, which the C engine does not support")
    step = Join(
        operators=(operator,),
        input_size=operator.output.size,
        output_size=operator.output.size,
        rows=math.prod(operator.output.shape[:axis]),
        blocks=tuple(math.prod(tensor.shape[axis:]) for tensor in operator.activations),
    )
    return _Built([step], 1)


def _build_softmax(operators: list[Operator]) -> _Built:
    operator = operators[0]
    if operator.output.zero_point != -128 or operator.output.scale != 1 / 256:
        raise ModelError(
            f"operator {operator.index} SOFTMAX must have scale 1/256 and zero point -128"
        )
    step = Softmax(
        operators=(operator,),
        input_size=operator.input.size,
        output_size=operator.output.size,
        depth=operator.input.shape[-1],
        exponentials=reference.softmax_exponentials(operator),
    )
    return _Built([step], 1)


def _build_reshape(operators: list[Operator]) -> _Built:
    """A reshape needs no code: the order of the elements in memory stays the same."""
    return _Built([], 1)


_BUILDERS: dict[str, Callable[[list[Operator]], _Built]] = {
    OperatorKind.ADD: _build_pair,
    OperatorKind.SUB: _build_pair,
    OperatorKind.MUL: _build_pair,
    OperatorKind.MAXIMUM: _build_pair,
    OperatorKind.MINIMUM: _build_pair,
    OperatorKind.CONCATENATION: _build_join,
    OperatorKind.DEPTHWISE_CONV_2D: _build_depthwise,
    OperatorKind.MEAN: _build_mean,
    OperatorKind.PRELU: _build_prelu,
    OperatorKind.REDUCE_MAX: _build_reduce_max,
    OperatorKind.SQUEEZE: _build_reshape,
    OperatorKind.EXPAND_DIMS: _build_reshape,
    OperatorKind.CONV_2D: _build_convolution,
    OperatorKind.FULLY_CONNECTED: _build_dense,
    OperatorKind.MAX_POOL_2D: _build_pool,
    OperatorKind.AVERAGE_POOL_2D: _build_pool,
    OperatorKind.PAD: _build_pad,
    OperatorKind.PADV2: _build_pad,
    OperatorKind.SOFTMAX: _build_softmax,
    OperatorKind.RESHAPE: _build_reshape,
    **dict.fromkeys(reference.ELEMENTWISE, _build_lookup),
}
"""Operator -> the function that builds its steps, given the run of operators that it starts."""

_POOL_KINDS: dict[str, PoolKind] = {
    OperatorKind.MAX_POOL_2D: PoolKind.MAX,
    OperatorKind.AVERAGE_POOL_2D: PoolKind.AVERAGE,
}


def _same_padding(operator: Operator, kernel_h: int, kernel_w: int) -> _Border:
    """Return the border that SAME padding adds to the operator's input; all 0 for VALID."""
    added: list[tuple[int, int]] = []
    for axis, kernel, key in ((1, kernel_h, "stride_h"), (2, kernel_w, "stride_w")):
        size, output = operator.input.shape[axis], operator.output.shape[axis]
        stride = operator.options[key]
        before = reference.padding_before(
            size, kernel, stride, output, str(operator.options["padding"])
        )
        added.append((before, max(0, (output - 1) * stride + kernel - size - before)))
    (top, bottom), (left, right) = added
    return _Border(top=top, bottom=bottom, left=left, right=right)


def _leading_tables(operators: list[Operator]) -> Iterator[Table]:
    """Yield the tables of the elementwise operators that ``operators`` starts with."""
    for operator in operators:
        if operator.name not in reference.ELEMENTWISE:
            return
        yield reference.elementwise_table(operator)


def _compose(tables: list[Table]) -> Table | None:
    """Return one table that applies ``tables`` in their order; None if there are none."""
    if not tables:
        return None
    result = tables[0]
    for table in tables[1:]:
        result = table[result.astype(np.int64) + 128]
    return result


def _fusable_pool(
    operators: list[Operator], out_h: int, out_w: int, table: Table | None
) -> PoolKind:
    """Return the kind of the next operator if it is a 2 x 2 pool that can be fused, else NONE.

    ``out_h`` x ``out_w`` is the size of the convolution's output before pooling, and ``table`` is
    applied to it. A maximum commutes with non-decreasing functions, so the kernels pool the
    accumulators first, and requantise and look up only the largest one.
    """
    if not operators or operators[0].name not in _POOL_KINDS:
        return PoolKind.NONE
    operator = operators[0]
    options = operator.options
    has_whole_windows = options["padding"] == Padding.VALID or (out_h % 2 == 0 and out_w % 2 == 0)
    window = [options[key] for key in ("filter_h", "filter_w", "stride_h", "stride_w")]
    if window != [2, 2, 2, 2] or not has_whole_windows or min(out_h, out_w) < 2:
        return PoolKind.NONE
    if reference.activation_range(operator) != (-128, 127):
        return PoolKind.NONE
    is_monotone = table is None or bool(np.all(np.diff(table.astype(int)) >= 0))
    kind = _POOL_KINDS[operator.name]
    return kind if kind is PoolKind.AVERAGE or is_monotone else PoolKind.NONE


def _without_constant_channels(
    operator: Operator, weights: NDArray[np.int8]
) -> tuple[NDArray[np.int8], NDArray[np.int64]]:
    """Return ``int8[out, ...]`` weights and biases with small sums in channels that never change.

    Converters write biases of up to 2**30 for channels whose output is always the same. If the
    largest and the smallest sum of such a channel give the same output, a sum without weights that
    is in range does so, too.
    """
    flat = weights.astype(np.int64).reshape(len(weights), -1)
    bias = reference.bias(operator)
    reach = 255 * np.abs(flat).sum(1)
    small = np.clip(bias, 1 - _ACCUMULATOR_LIMIT, _ACCUMULATOR_LIMIT - 1)
    outputs = reference.requantize(operator, np.stack([bias - reach, bias + reach, small]))
    is_constant = (np.abs(bias) + reach >= _ACCUMULATOR_LIMIT) & (outputs == outputs[0]).all(0)
    kept = np.where(is_constant[:, np.newaxis], 0, flat).astype(np.int8).reshape(weights.shape)
    return kept, np.where(is_constant, small, bias)


def _requantization(
    operator: Operator, weights: NDArray[np.int8], bias: NDArray[np.int64]
) -> Requantization:
    pairs = [fixed_point.quantize_multiplier(s) for s in reference.weight_scales(operator)]
    multipliers, shifts = zip(*pairs, strict=True)
    _check_accumulators(operator, weights, bias, max(shifts))
    low, high = reference.activation_range(operator)
    return Requantization(
        multipliers=multipliers,
        shifts=shifts,
        zero_point=operator.output.zero_point,
        low=low,
        high=high,
    )


def _check_accumulators(
    operator: Operator, weights: NDArray[np.int8], bias: NDArray[np.int64], shift: int
) -> None:
    """Raise ``ModelError`` if an accumulator could leave the range of exact C arithmetic.

    ``shift`` is the largest shift of a channel.
    """
    sums = np.abs(weights.astype(np.int64)).reshape(len(weights), -1).sum(1) * 255
    largest = int((sums + np.abs(bias)).max()) << max(shift, 0)
    _check_limit(operator, largest)


def _check_limit(operator: Operator, largest: int) -> None:
    if largest >= _ACCUMULATOR_LIMIT:
        raise ModelError(
            f"operator {operator.index} {operator.name} could reach an accumulator of {largest}, "
            f"and the limit is {_ACCUMULATOR_LIMIT}; its bias or scale is too large"
        )
