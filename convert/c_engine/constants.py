"""The constants of every step: as C declarations, and as the values that the C has in memory."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convert.c_engine.packing import packing, stored_weights
from convert.c_engine.plan import (
    Convolution,
    Dense,
    Depthwise,
    Extreme,
    Join,
    Lookup,
    Mean,
    Pad,
    Pool,
    PoolKind,
    Prelu,
    Product,
    Requantization,
    Softmax,
    Step,
    Sum,
    Table,
)
from convert.c_engine.weight_layout import Isa
from lenet_edge.network.second_look import SHIFTS, SecondLook

_MAX_LINE_LENGTH = 100


class MemoryArray(NamedTuple):
    """A constant array of the C: its name, and its elements of one or four bytes."""

    name: str
    values: NDArray[np.generic]


def constants(steps: Sequence[Step], isas: Sequence[Isa]) -> Iterable[str]:
    """Yield the C declarations of all steps, in their order."""
    for number, step in enumerate(steps):
        title = " + ".join(operator.name for operator in step.operators) or "PAD"
        yield f"/* Step {number}: {title}. */"
        yield from _STEP_CONSTANTS[type(step)](number, step, isas)


def memory(steps: Sequence[Step], isa: Isa, isas: Sequence[Isa]) -> Iterator[MemoryArray]:
    """Yield the arrays of weights and other constants that the C for ``isa`` has in memory.

    ``isas`` are the instruction sets that the C is generated for. The shapes of the layers are not
    among the arrays, because compilers make them a part of the code.
    """
    for n, step in enumerate(steps):
        if isinstance(step, Convolution):
            yield MemoryArray(f"conv_{n}_weights", stored_weights(step, isa, isas))
            unused = [0] if Isa.MVE in isas else []
            rows = [
                [_fold(bias, total, isa), *scale, *unused]
                for bias, total, *scale in _channels(step, isas)
            ]
            yield MemoryArray(f"conv_{n}_channels", np.array(rows, np.int32))
        elif isinstance(step, Dense):
            yield MemoryArray(f"dense_{n}_weights", stored_weights(step, isa, isas))
            biases = [_fold(bias, total, isa) for bias, total in _biases(step)]
            yield MemoryArray(f"dense_{n}_biases", np.array(biases, np.int32))
            yield MemoryArray(f"dense_{n}_scales", np.array(_scales(step), np.int32))
        elif isinstance(step, Depthwise):
            yield MemoryArray(f"depthwise_{n}_weights", _depthwise_weights(step))
            rows = [
                [bias - 128 * total, *scale, *([0] if Isa.MVE in isas else [])]
                for bias, total, *scale in _depthwise_channels(step)
            ]
            yield MemoryArray(f"depthwise_{n}_channels", np.array(rows, np.int32))
        elif isinstance(step, Sum | Product | Extreme) and step.constant is not None:
            kernel = _KERNELS_OF_PAIRS[type(step)]
            yield MemoryArray(f"{kernel}_{n}_operand", _table_bytes(step.constant))
        elif isinstance(step, Prelu):
            yield MemoryArray(f"prelu_{n}_slopes", _table_bytes(step.slopes))
        elif isinstance(step, Softmax):
            yield MemoryArray(f"exponentials_{n}", step.exponentials.astype(np.int32))
        table = getattr(step, "table", None)
        if table is not None:
            yield MemoryArray(f"table_{n}", _table_bytes(table))


def second_look_memory(second_look: SecondLook) -> MemoryArray:
    """Return the array of the second look: its margin, then its shifts, right and down."""
    values = [second_look.margin, *(pixels for shift in SHIFTS for pixels in shift)]
    return MemoryArray("second_look_constants", np.array(values, np.int32))


def convolution_shape(name: str, step: Convolution, isas: Sequence[Isa]) -> str:
    """Return the C declaration of a convolution's ``struct conv``: everything but its weights."""
    _, kernel_h, kernel_w, channels = step.weights.shape
    return (
        f"static const struct conv {name} = {{\n"
        f"    {step.height}, {step.width}, {channels}, {kernel_h}, {kernel_w * channels}, "
        f"{step.stride_h}, {step.stride_w}, {step.out_h}, {step.out_w}, {len(step.weights)},\n"
        f"    POOL_{step.pool.name}, {_output(step.requantization)}, "
        f"{int(packing(step, isas))}}};"
    )


def _convolution_constants(n: int, step: Convolution, isas: Sequence[Isa]) -> Iterable[str]:
    yield from _shapes(n, step, isas)
    texts: dict[str, list[Isa]] = {}
    for isa in isas:
        text = _array(f"conv_{n}_weights", stored_weights(step, isa, isas))
        texts.setdefault(text, []).append(isa)
    yield from (only(same, text, isas) for text, same in texts.items())
    unused = ", 0" if Isa.MVE in isas else ""
    rows = [
        f"    {{{_folded(bias, total)}, {multiplier}, {shift}{unused}}},"
        for bias, total, multiplier, shift in _channels(step, isas)
    ]
    yield f"static const FLASH struct channel conv_{n}_channels[] = {{\n" + "\n".join(rows) + "\n};"
    yield from _table_constant(n, step.table)


def _shapes(n: int, step: Convolution, isas: Sequence[Isa]) -> Iterable[str]:
    """Yield the declarations of a convolution's shape, which may depend on the instruction set."""
    name = f"conv_{n}"
    flat = _flattened(step)
    if flat is step or Isa.MVE not in isas:
        yield convolution_shape(name, flat, isas)
        return
    mve = f"ENGINE_ISA == {Isa.MVE.macro}"
    whole, row = (convolution_shape(name, shape, isas) for shape in (step, flat))
    yield f"#if {mve}\n\n{whole}\n\n#else\n\n{row}\n\n#endif"


def _flattened(step: Convolution) -> Convolution:
    """Return a pointwise convolution as one row, which divides better into blocks of four.

    Rows of an odd number of inputs stay, because the DSP kernel adds a halfword to each.
    """
    is_pointwise = step.weights.shape[1:3] == (1, 1) and (step.stride_h, step.stride_w) == (1, 1)
    is_even = step.width * step.channels % 2 == 0
    if not is_pointwise or not is_even or step.pool is not PoolKind.NONE or step.out_w % 4 == 0:
        return step
    positions = step.height * step.width
    return replace(step, height=1, width=positions, out_h=1, out_w=positions)


def _dense_constants(n: int, step: Dense, isas: Sequence[Isa]) -> Iterable[str]:
    scales = _scales(step)
    yield (
        f"static const struct dense dense_{n} = {{\n"
        f"    {step.weights.shape[1]}, {len(step.weights)}, {int(len(scales) == 1)}, "
        f"{_output(step.requantization)}, {int(packing(step, isas))}}};"
    )
    weights = stored_weights(step, isas[0], isas)
    yield _array(f"dense_{n}_weights", weights, "ALIGNED ")
    biases = [_folded(bias, total) for bias, total in _biases(step)]
    yield f"static const FLASH int32_t dense_{n}_biases[] = {{\n{_wrapped(biases)}\n}};"
    rows = [f"    {{{m}, {s}}}," for m, s in scales]
    yield f"static const FLASH struct scale dense_{n}_scales[] = {{\n" + "\n".join(rows) + "\n};"
    yield from _table_constant(n, step.table)


def _depthwise_constants(n: int, step: Depthwise, isas: Sequence[Isa]) -> Iterable[str]:
    out, kernel_h, kernel_w = step.weights.shape
    yield (
        f"static const struct depthwise depthwise_{n} = {{\n"
        f"    {step.width}, {step.channels}, {kernel_h}, {kernel_w}, {step.stride_h}, "
        f"{step.stride_w}, {step.out_h}, {step.out_w}, {out // step.channels},\n"
        f"    {_output(step.requantization)}}};"
    )
    yield _array(f"depthwise_{n}_weights", _depthwise_weights(step))
    unused = ", 0" if Isa.MVE in isas else ""
    rows = [
        f"    {{{bias - 128 * total}, {multiplier}, {shift}{unused}}},"
        for bias, total, multiplier, shift in _depthwise_channels(step)
    ]
    yield (
        f"static const FLASH struct channel depthwise_{n}_channels[] = {{\n"
        + "\n".join(rows)
        + "\n};"
    )
    yield from _table_constant(n, step.table)


def _depthwise_weights(step: Depthwise) -> NDArray[np.int8]:
    """Return the weights as the flat array that ``depthwise.h`` reads."""
    return np.moveaxis(step.weights, 0, -1).ravel()


def _depthwise_channels(step: Depthwise) -> list[tuple[int, int, int, int]]:
    """Return bias, weight sum, multiplier and shift of each channel; the inputs are uint8."""
    scaling = step.requantization
    pairs = zip(scaling.multipliers, _shifts(scaling), strict=True)
    return [(*bias, *pair) for bias, pair in zip(_biases(step), pairs, strict=True)]


def _mean_constants(n: int, step: Mean, isas: Sequence[Isa]) -> Iterable[str]:
    yield (
        f"static const struct mean mean_{n} = {{{step.outer}, {step.count}, {step.inner}, "
        f"{step.multiplier}, {step.shift}, {step.count * (step.input_zero_point + 128)}, "
        f"{step.output_zero_point + 128}}};"
    )


def _sum_constants(n: int, step: Sum, isas: Sequence[Isa]) -> Iterable[str]:
    first, second = step.zero_points
    factors = step.factors
    yield (
        f"static const struct sum sum_{n} = {{\n    {step.output_size}, {step.period}, "
        f"{first + 128}, {factors.first[0]}, {factors.first[1]}, "
        f"{second + 128}, {factors.second[0]}, {factors.second[1]}, "
        f"{step.signs[0]}, {step.signs[1]},\n    {factors.result[0]}, {factors.result[1]}, "
        f"{step.output_zero_point + 128}, {step.low + 128}, {step.high + 128}}};"
    )
    yield from _operand_constant(f"sum_{n}", step)


def _product_constants(n: int, step: Product, isas: Sequence[Isa]) -> Iterable[str]:
    first, second = step.zero_points
    yield (
        f"static const struct product product_{n} = {{{step.output_size}, {step.period}, "
        f"{first + 128}, {second + 128}, {step.multiplier}, {step.shift}, "
        f"{step.output_zero_point + 128}, {step.low + 128}, {step.high + 128}}};"
    )
    yield from _operand_constant(f"product_{n}", step)


def _prelu_constants(n: int, step: Prelu, isas: Sequence[Isa]) -> Iterable[str]:
    yield (
        f"static const struct prelu prelu_{n} = {{\n    {step.output_size}, {len(step.slopes)}, "
        f"{step.input_zero_point + 128}, {step.slope_zero_point + 128}, "
        f"{step.positive[0]}, {step.positive[1]}, {step.negative[0]}, {step.negative[1]}, "
        f"{step.output_zero_point + 128}}};"
    )
    yield _array(f"prelu_{n}_slopes", _table_bytes(step.slopes))


def _extreme_constants(n: int, step: Extreme, isas: Sequence[Isa]) -> Iterable[str]:
    yield from _operand_constant(f"extreme_{n}", step)


def _operand_constant(name: str, step: Sum | Product | Extreme) -> Iterable[str]:
    if step.constant is not None:
        yield _array(f"{name}_operand", _table_bytes(step.constant))


def _join_constants(n: int, step: Join, isas: Sequence[Isa]) -> Iterable[str]:
    return ()


def _pool_constants(n: int, step: Pool, isas: Sequence[Isa]) -> Iterable[str]:
    yield (
        f"static const struct pool pool_{n} = {{\n"
        f"    {step.height}, {step.width}, {step.channels}, {step.kernel_h}, {step.kernel_w}, "
        f"{step.stride_h}, {step.stride_w}, {step.pad_top}, {step.pad_left}, "
        f"{step.out_h}, {step.out_w},\n"
        f"    {int(step.kind is PoolKind.AVERAGE)}, {step.low + 128}, {step.high + 128}}};"
    )


def _pad_constants(n: int, step: Pad, isas: Sequence[Isa]) -> Iterable[str]:
    right = step.out_w - step.left - step.width
    bottom = step.out_h - step.top - step.height
    yield (
        f"static const struct pad pad_{n} = {{{step.height}, {step.width * step.channels}, "
        f"{step.top}, {step.left * step.channels}, {bottom}, {right * step.channels}, "
        f"{step.value + 128}}};"
    )


def _lookup_constants(n: int, step: Lookup, isas: Sequence[Isa]) -> Iterable[str]:
    yield from _table_constant(n, step.table)


def _softmax_constants(n: int, step: Softmax, isas: Sequence[Isa]) -> Iterable[str]:
    yield _array(f"exponentials_{n}", step.exponentials.astype(np.int32))


def _table_constant(n: int, table: Table | None) -> Iterable[str]:
    if table is not None:
        yield _array(f"table_{n}", _table_bytes(table))


def _table_bytes(table: NDArray[np.int8]) -> NDArray[np.uint8]:
    return (table.astype(np.int16) + 128).astype(np.uint8)


_STEP_CONSTANTS: dict[type[Step], Callable[[int, Any, Sequence[Isa]], Iterable[str]]] = {
    Convolution: _convolution_constants,
    Dense: _dense_constants,
    Pool: _pool_constants,
    Pad: _pad_constants,
    Lookup: _lookup_constants,
    Softmax: _softmax_constants,
    Depthwise: _depthwise_constants,
    Mean: _mean_constants,
    Sum: _sum_constants,
    Product: _product_constants,
    Extreme: _extreme_constants,
    Prelu: _prelu_constants,
    Join: _join_constants,
}

_KERNELS_OF_PAIRS: dict[type[Step], str] = {
    Sum: "sum",
    Product: "product",
    Extreme: "extreme",
}


def _biases(step: Convolution | Dense | Depthwise) -> list[tuple[int, int]]:
    """Return each output channel's bias, with the input's zero point folded in, and weight sum."""
    sums = step.weights.astype(np.int64).reshape(len(step.weights), -1).sum(1)
    biases = step.bias - step.input_zero_point * sums
    return list(zip(biases.tolist(), sums.tolist(), strict=True))


def _channels(step: Convolution, isas: Sequence[Isa]) -> list[tuple[int, int, int, int]]:
    """Return bias and weight sum (as ``_biases``), multiplier and shift of each ``struct channel``.

    Helium reads four of them at once, and AVX2 eight, so there may be unused ones at the end.
    """
    scaling = step.requantization
    pairs = zip(scaling.multipliers, _shifts(scaling), strict=True)
    rows = [(*bias, *pair) for bias, pair in zip(_biases(step), pairs, strict=True)]
    if Isa.MVE in isas:
        rows += [(0, 0, 0, 0)] * (-len(rows) % (8 if Isa.AVX2 in isas else 4))
    return rows


def _scales(step: Dense) -> list[tuple[int, int]]:
    """Return multiplier and shift of each ``struct scale``: a single one if all are the same."""
    scales = list(zip(step.requantization.multipliers, _shifts(step.requantization), strict=True))
    return scales[:1] if len(set(scales)) == 1 else scales


def _folded(bias: int, weight_sum: int) -> str:
    """Return the C for a bias as the kernels of an instruction set need it, see ``_fold``."""
    return f"FOLD({bias}, {weight_sum})"


def _fold(bias: int, weight_sum: int, isa: Isa) -> int:
    """Return what the C macro ``FOLD`` gives: a bias with the offset of the inputs folded in."""
    return bias - (0 if isa in {Isa.MVE, Isa.NEON, Isa.DOT} else 128) * weight_sum


def _shifts(requantization: Requantization) -> list[int]:
    if requantization.only_right_shifts:
        return [-shift - 1 for shift in requantization.shifts]
    return list(requantization.shifts)


def _output(r: Requantization) -> str:
    return (
        f"{{{r.zero_point + 128}, {r.low + 128}, {r.high + 128}, "
        f"{int(r.only_right_shifts)}, {int(r.clamps_negative)}}}"
    )


def _array(name: str, values: NDArray[np.generic], qualifier: str = "") -> str:
    kind = f"{values.dtype.name}_t"
    suffix = "u" if values.dtype == np.uint32 else ""
    texts = [f"{value}{suffix}" for value in values.tolist()]
    return f"static const FLASH {qualifier}{kind} {name}[] = {{\n{_wrapped(texts)}\n}};"


def _wrapped(texts: Sequence[str]) -> str:
    """Join with commas, in lines of limited length that are indented by four spaces."""
    lines, line = [], "   "
    for text in texts:
        if len(line) + len(text) + 2 > _MAX_LINE_LENGTH:
            lines.append(line)
            line = "   "
        line += f" {text},"
    return "\n".join([*lines, line])


def only(some: Sequence[Isa], text: str, isas: Sequence[Isa]) -> str:
    """Return C code that is compiled for some instruction sets of ``isas`` only."""
    if list(some) == list(isas):
        return text
    condition = " || ".join(f"ENGINE_ISA == {isa.macro}" for isa in some)
    return f"#if {condition}\n\n{text}\n\n#endif"
