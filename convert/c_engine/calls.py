"""The C that runs the steps: a function for each, and the calls in their order."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from convert.c_engine.constants import only
from convert.c_engine.memory import MemoryPlan, aligned, plan_memory
from convert.c_engine.plan import (
    INPUT,
    Convolution,
    Dense,
    Depthwise,
    Extreme,
    Join,
    Lookup,
    Mean,
    Pad,
    Pool,
    Prelu,
    Product,
    Softmax,
    Step,
    Sum,
    is_chain,
)
from convert.c_engine.weight_layout import Isa, has_tiles

STREAM_PREFIX = "STREAM_"
"""What the names of places in the arena of a streamed run start with."""


def layer(n: int, step: Step, isas: Sequence[Isa]) -> str:
    """Return the C function ``step_<n>``, which calls the step's kernel with its constants."""
    if isinstance(step, Convolution):
        body = convolution_calls(f"conv_{n}", n, step, isas)
    else:
        body = [f"{call};" for call in _CALLS[type(step)](n, step)]
    if not any("work" in line for line in body):
        body.insert(0, "(void)work;")
    inputs = ", ".join(f"const uint8_t *{name}" for name in _input_names(step))
    lines = [line if line.startswith("#") else f"    {line}" for line in body]
    return "\n".join(
        [f"NEVER_INLINE void step_{n}({inputs}, uint8_t *out, uint8_t *work) {{", *lines, "}"]
    )


def declarations(steps: Sequence[Step]) -> str:
    """Return the C that declares the variables of ``calls``."""
    return "uint8_t *high, *last;" if is_chain(steps) else "uint8_t *last;"


def calls(steps: Sequence[Step], arena: str, name: str, streamed_number: int | None = None) -> str:
    """Return the C statements that run all steps.

    ``streamed_number`` is the number of the first step in a streamed network, where this step has
    already run.
    """
    run = _alternating if is_chain(steps) else _planned
    return "\n".join(run(steps, arena, name, streamed_number))


def places(steps: Sequence[Step], isas: Sequence[Isa], prefix: str = "") -> str:
    """Return the C constants of the places in the arena; empty for a chain, which needs none."""
    if is_chain(steps):
        return ""
    plans = {isa: plan_memory(steps, isa) for isa in isas}
    texts = [only([isa], _enumeration(plan, prefix), isas) for isa, plan in plans.items()]
    return "\n\n".join(
        ["/* Where the results and the working memory of every step are in the arena. */", *texts]
    )


def result_place(number: int, prefix: str = "") -> str:
    """Return the C constant of the place of a step's results in the arena of ``places``."""
    return f"{prefix}RESULT_{number}"


def _enumeration(plan: MemoryPlan, prefix: str) -> str:
    lines = [
        f"    {result_place(n, prefix)} = {result}, {prefix}WORK_{n} = {work},"
        for n, (result, work) in enumerate(zip(plan.results, plan.work, strict=True))
    ]
    return "enum {\n" + "\n".join(lines).rstrip(",") + "\n};"


def _planned(
    steps: Sequence[Step], arena: str, name: str, streamed_number: int | None
) -> Iterator[str]:
    """Yield the calls of a network whose buffers have planned places."""
    prefix = "" if streamed_number is None else STREAM_PREFIX
    for n, step in enumerate(steps):
        number = n + (streamed_number or 0)
        target = f"low + {result_place(n, prefix)}"
        if streamed_number is None or n > 0:
            sources = [
                "pixels" if source == INPUT else f"low + {result_place(source, prefix)}"
                for source in step.sources
            ]
            yield f"    step_{number}({', '.join(sources)}, {target}, low + {prefix}WORK_{n});"
        yield f"    {_done(step, name)}({number}, {target}, {step.output_size});"
    yield f"    last = low + {result_place(len(steps) - 1, prefix)};"


def _alternating(
    steps: Sequence[Step], arena: str, name: str, streamed_number: int | None
) -> Iterator[str]:
    """Yield the calls of a chain.

    The outputs of the steps alternate between the two ends of the arena, with the working memory
    between them.
    """
    for n, step in enumerate(steps):
        number = n + (streamed_number or 0)
        end = "low" if n % 2 else "high"
        if n == 0 and streamed_number is not None:
            yield f"    {_done(step, name)}({number}, {end}, {step.output_size});"
            continue
        input_bytes = 0 if n == 0 else aligned(step.input_size)
        source = "pixels" if n == 0 else ("high" if n % 2 else "low")
        if n % 2 == 0:
            yield f"    high = low + {arena} - {aligned(step.output_size)};"
            work = f"low + {input_bytes}" if input_bytes else "low"
            yield f"    step_{number}({source}, high, {work});"
        else:
            yield f"    step_{number}({source}, low, low + {aligned(step.output_size)});"
        yield f"    {_done(step, name)}({number}, {end}, {step.output_size});"
    yield f"    last = {'low' if len(steps) % 2 == 0 else 'high'};"


def _done(step: Step, name: str) -> str:
    # The border that SAME adds is not a tensor of the model.
    return "STEP_DONE" if step.operators else f"{name.upper()}_TRACE"


def _input_names(step: Step) -> list[str]:
    return ["in", *(f"in_{place}" for place in range(1, len(step.sources)))]


def _table(n: int, step: Convolution | Dense | Depthwise | Lookup) -> str:
    return f"table_{n}" if step.table is not None else "NULL"


def convolution_calls(shape: str, n: int, step: Convolution, isas: Sequence[Isa]) -> list[str]:
    """Return the lines of C that convolve ``in``, with the constants of step ``n``.

    ``shape`` is the name of the ``struct conv``.
    """
    constants = f"conv_{n}_weights, conv_{n}_channels, {_table(n, step)}"
    call = f"conv(&{shape}, in, out, work, {constants});"
    tiled = [isa for isa in isas if has_tiles(step, isa)]
    if not tiled:
        return [call]
    condition = " || ".join(f"ENGINE_ISA == {isa.macro}" for isa in tiled)
    return [f"#if {condition}", call.replace("conv(", "conv_tiles(", 1), "#else", call, "#endif"]


def _depthwise_call(n: int, step: Depthwise) -> list[str]:
    constants = f"depthwise_{n}_weights, depthwise_{n}_channels, {_table(n, step)}"
    return [f"depthwise(&depthwise_{n}, in, out, {constants})"]


def _dense_call(n: int, step: Dense) -> list[str]:
    constants = f"dense_{n}_weights, dense_{n}_biases, dense_{n}_scales, {_table(n, step)}"
    return [f"dense(&dense_{n}, in, out, work, {constants})"]


def _join_calls(n: int, step: Join) -> list[str]:
    starts = [sum(step.blocks[:place]) for place in range(len(step.blocks))]
    return [
        f"join({step.rows}, {block}, {sum(step.blocks)}, {name}, out + {start})"
        for name, block, start in zip(_input_names(step), step.blocks, starts, strict=True)
    ]


def _softmax_call(n: int, step: Softmax) -> list[str]:
    rows = step.input_size // step.depth
    return [f"softmax({rows}, {step.depth}, in, out, exponentials_{n})"]


def _extreme_call(n: int, step: Extreme) -> list[str]:
    second = "in_1" if step.constant is None else f"extreme_{n}_operand"
    sizes = f"{step.output_size}, {step.period}, {int(step.is_maximum)}"
    return [f"extreme({sizes}, in, {second}, out)"]


def _pair_call(kernel: str) -> Callable[[int, Sum | Product], list[str]]:
    def call(n: int, step: Sum | Product) -> list[str]:
        second = "in_1, NULL" if step.constant is None else f"NULL, {kernel}_{n}_operand"
        return [f"{kernel}(&{kernel}_{n}, in, {second}, out)"]

    return call


_CALLS: dict[type[Step], Callable[[int, Any], list[str]]] = {
    Depthwise: _depthwise_call,
    Dense: _dense_call,
    Pool: lambda n, step: [f"pool(&pool_{n}, in, out)"],
    Pad: lambda n, step: [f"pad(&pad_{n}, in, out)"],
    Mean: lambda n, step: [f"mean(&mean_{n}, in, out)"],
    Sum: _pair_call("sum"),
    Product: _pair_call("product"),
    Extreme: _extreme_call,
    Prelu: lambda n, step: [f"prelu(&prelu_{n}, in, out, prelu_{n}_slopes)"],
    Join: _join_calls,
    Softmax: _softmax_call,
    Lookup: lambda n, step: [f"lookup({step.input_size}, in, out, {_table(n, step)})"],
}
"""Kind of step -> the calls of its kernel."""
