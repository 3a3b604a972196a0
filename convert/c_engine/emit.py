"""Writes the generated C: a header with its manual, and one source file."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from importlib import resources
from string import Template
from typing import Any, NoReturn

import numpy as np

from convert.c_engine import calls
from convert.c_engine.constants import (
    constants,
    convolution_shape,
    memory,
    only,
    second_look_memory,
)
from convert.c_engine.identifiers import check_identifier
from convert.c_engine.memory import aligned, arena_bytes
from convert.c_engine.packing import Packing, packing
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
    Prelu,
    Product,
    Softmax,
    Step,
    Sum,
    is_chain,
    plan,
)
from convert.c_engine.purpose import purpose_of
from convert.c_engine.self_test import (
    CELLS,
    CHECKSUM_START,
    Picture,
    SelfTest,
    checksum,
    choose,
    image_shape,
)
from convert.c_engine.stream import find_band, streamed_steps
from convert.c_engine.weight_layout import Isa, is_unusual
from convert.quantized.graph import Graph
from convert.quantized.simplify import simplify
from lenet_edge.core.errors import UsageError
from lenet_edge.core.version import __version__
from lenet_edge.network.second_look import SHIFTS, SecondLook


class Optimize(StrEnum):
    """What the generated C is optimised for."""

    SPEED = "speed"
    """Code specialised for every layer, and kernels and weights for each instruction set."""

    SIZE = "size"
    """One copy of each kernel, in plain C."""

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise UsageError(f"the C can be optimised for {' or '.join(cls)}, not for {value!r}")


def emit(
    graph: Graph,
    name: str = "lenet5",
    optimize: Optimize = Optimize.SPEED,
    second_look: SecondLook | None = None,
    labels: Sequence[str] | None = None,
) -> dict[str, str]:
    """Return ``{"<name>.h": text, "<name>.c": text}`` for an int8 graph, which is simplified first.

    Everything public in the C starts with ``name``. With ``second_look``, which the bundle of the
    network has, there is also a function that looks again at pictures that leave a doubt. Whether
    the text speaks of digits follows from ``labels``, those of the classes in order, or else from
    input and output. The same arguments give the same text.

    Raises:
        UsageError: if ``name`` is not a C identifier or ``optimize`` is unknown.
        ModelError: if the C engine does not support the graph, or a layer has only zero weights;
            the message names the operator.
    """
    check_identifier(name)
    mode = Optimize(optimize)
    graph = simplify(graph)
    steps = plan(graph)
    isas = list(Isa) if mode is Optimize.SPEED else [Isa.PORTABLE]
    test = choose(graph, steps)
    return {
        f"{name}.h": _header(graph, steps, name, mode, isas, test, second_look, labels),
        f"{name}.c": _source(graph, steps, name, mode, isas, test, second_look),
    }


def _header(
    graph: Graph,
    steps: Sequence[Step],
    name: str,
    mode: Optimize,
    isas: Sequence[Isa],
    test: SelfTest,
    second_look: SecondLook | None,
    labels: Sequence[str] | None,
) -> str:
    purpose = purpose_of(graph, name, labels)
    source, result = graph.inputs[0], graph.outputs[0]
    return _fill(
        "engine.h",
        name=name,
        NAME=name.upper(),
        version=__version__,
        mode=mode.value,
        input_text=purpose.input_text,
        output_text=purpose.output_text,
        call=purpose.call,
        input_size=steps[0].input_size,
        input_shape=purpose.input_shape,
        input_scale=_float(source.scale),
        input_zero=source.zero_point + 128,
        output_size=steps[-1].output_size,
        output_scale=_float(result.scale),
        output_zero_point=f"({result.zero_point})",
        test_limits=_test_limits(test),
        test_runs=2 * len(test.pictures),
        self_test_scratch=_self_test_scratch(steps, name),
        arena=_arena_selection(f"{name.upper()}_ARENA_SIZE", steps, isas),
        steps=_describe(steps),
        second_look=_second_look_header(name, second_look, purpose.inputs),
        stream=_stream_header(steps, name, isas),
    )


def _second_look_header(name: str, second_look: SecondLook | None, inputs: str) -> str:
    if second_look is None:
        return ""
    text = _fill(
        "second_look.h",
        name=name,
        NAME=name.upper(),
        margin=second_look.margin,
        percent=f"{100 * second_look.asked_again:.1f}",
        average=f"{second_look.average_runs:.2f}",
        inputs=inputs,
    )
    return f"{text.strip()}\n\n"


def _second_look_source(graph: Graph, name: str, second_look: SecondLook | None) -> str:
    if second_look is None:
        return ""
    height, width, channels = image_shape(graph.inputs[0].shape[1:])
    text = _fill(
        "second_look.c",
        name=name,
        NAME=name.upper(),
        height=height,
        row=width * channels,
        channels=channels,
        shifts=", ".join(f"{x}, {y}" for x, y in SHIFTS),
    )
    return f"{text.strip()}\n\n"


def _stream_header(steps: Sequence[Step], name: str, isas: Sequence[Isa]) -> str:
    band = find_band(steps)
    if band is None:
        return "/* Streaming is not available: this network does not start with a convolution. */"
    picture = band.pad or steps[band.number]
    assert isinstance(picture, Pad | Convolution)
    streamed = streamed_steps(steps, band)
    return _fill(
        "stream.h",
        name=name,
        NAME=name.upper(),
        rows=picture.height,
        row_size=picture.width * picture.channels,
        arena=_arena_selection(f"{name.upper()}_STREAM_ARENA_SIZE", streamed, isas),
        band_size=band.step.height * band.row,
    ).strip()


def _stream_source(steps: Sequence[Step], isas: Sequence[Isa], name: str) -> str:
    band = find_band(steps)
    if band is None:
        return ""
    n, pad, whole = band.number, band.pad, steps[band.number]
    assert isinstance(whole, Convolution)
    return _fill(
        "stream.c",
        name=name,
        NAME=name.upper(),
        number=n,
        band_constant=convolution_shape(f"conv_{n}_band", band.step, isas),
        band_calls="\n".join(
            line if line.startswith("#") else f"    {line}"
            for line in calls.convolution_calls(f"conv_{n}_band", n, band.step, isas)
        ),
        band_rows=band.step.height,
        advance=band.advance,
        row=band.row,
        left=pad.left * pad.channels if pad else 0,
        top=pad.top if pad else 0,
        bottom=pad.out_h - pad.top - pad.height if pad else 0,
        border=pad.value + 128 if pad else 0,
        out_rows=whole.out_h,
        out_row=whole.out_w * len(whole.weights),
        **_stream_places(streamed_steps(steps, band), isas, name, n),
    ).strip()


def _stream_places(
    streamed: Sequence[Step], isas: Sequence[Isa], name: str, number: int
) -> dict[str, str]:
    """Return the C for where the results of a streamed run are, and of the calls after the band."""
    arena = f"{name.upper()}_STREAM_ARENA_SIZE"
    after = calls.calls(streamed, arena, name, number)
    if is_chain(streamed):
        place = f"{arena} - {aligned(streamed[0].output_size)}"
        return {
            "places": "",
            "out_place": place,
            "work_place": "",
            "declarations": f"uint8_t *high = low + {place}, *last;",
            "calls": after,
        }
    return {
        "places": f"\n{calls.places(streamed, isas, calls.STREAM_PREFIX)}\n",
        "out_place": calls.result_place(0, calls.STREAM_PREFIX),
        "work_place": f" + {calls.STREAM_PREFIX}WORK_0",
        "declarations": "uint8_t *last;",
        "calls": after,
    }


def _describe(steps: Sequence[Step]) -> str:
    lines = []
    for number, step in enumerate(steps):
        names = " + ".join(operator.name for operator in step.operators) or "PAD (of SAME)"
        lines.append(f" *   {number}  {names}: {step.input_size} -> {step.output_size} bytes")
    return "\n".join(lines)


_ENABLED = {
    Isa.MVE: "defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1)",
    Isa.DOT: "defined(__aarch64__) && defined(__ARM_FEATURE_DOTPROD)",
    Isa.NEON: "defined(__ARM_NEON)",
    Isa.DSP: "defined(__ARM_FEATURE_SIMD32) && defined(__thumb2__)",
    Isa.THUMB1: "defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)",
    Isa.AVX2: "defined(__AVX2__)",
    Isa.RISCV: "defined(__riscv_mul)",
    Isa.WASM: "defined(__wasm_simd128__)",
}
"""Instruction set -> the preprocessor condition for a compiler whose options enable it."""

_ARCHITECTURES: dict[str, Sequence[Isa]] = {
    _ENABLED[Isa.MVE]: [Isa.MVE],
    "defined(__aarch64__) || (defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'A')": [
        Isa.DOT,
        Isa.NEON,
        Isa.DSP,
    ],
    _ENABLED[Isa.DSP]: [Isa.DSP],
    _ENABLED[Isa.THUMB1]: [Isa.THUMB1],
    "defined(__riscv) && !defined(__riscv_32e)": [Isa.RISCV],
    "defined(__x86_64__) || defined(__i386__)": [Isa.AVX2],
    "defined(__wasm__)": [Isa.WASM],
}
"""Preprocessor condition for processors -> the instruction sets that they may have.

The header uses these conditions for the size of the scratch memory, so that it does not depend on
options that enable an instruction set.
"""


def _isa_selection(prefix: str, isas: Sequence[Isa]) -> str:
    """Return the C that sets ``ENGINE_ISA`` to the instruction set of the target."""
    lines = [f"#define {isa.macro} {number}" for number, isa in enumerate(Isa)]
    portable = f"#define ENGINE_ISA {Isa.PORTABLE.macro}"
    if list(isas) == [Isa.PORTABLE]:
        return "\n".join([*lines, portable])
    lines += [
        "/* Without optimisation, values that the inline assembly needs as immediates are not",
        " * constants for the compiler: plain C is used then. */",
        f"#if defined({prefix}_PORTABLE) || !defined(__GNUC__) || !defined(__OPTIMIZE__) || \\",
        "    __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__",
        portable,
    ]
    for isa, condition in _ENABLED.items():
        lines += [f"#elif {condition}", f"#define ENGINE_ISA {isa.macro}"]
    return "\n".join([*lines, "#else", portable, "#endif"])


def _arena_selection(macro: str, steps: Sequence[Step], isas: Sequence[Isa]) -> str:
    """Return the C that defines ``macro`` as the arena's bytes on the target's architecture."""
    portable = arena_bytes(steps, Isa.PORTABLE)
    lines: list[str] = []
    for condition, some in _ARCHITECTURES.items():
        size = max((arena_bytes(steps, isa) for isa in some if isa in isas), default=0)
        if size > portable:
            lines += [
                f"#{'elif' if lines else 'if'} {condition}",
                f"#define {macro} {size}",
            ]
    last = f"#define {macro} {portable}"
    return "\n".join([*lines, "#else", last, "#endif"] if lines else [last])


def _test_limits(test: SelfTest) -> str:
    """Return a sentence of the manual about what the self-test cannot show."""
    if test.output_spread > 0:
        return ""
    return (
        " The outputs of this network are the same for\n"
        " * all generated inputs, so that the self-test compares the results of the other steps."
    )


def _self_test_scratch(steps: Sequence[Step], name: str) -> str:
    """Return the C that defines the scratch memory of the self-test, which may stream, too."""
    prefix = name.upper()
    run = f"#define {prefix}_SELF_TEST_SCRATCH_SIZE ({prefix}_SCRATCH_SIZE + {prefix}_INPUT_SIZE)"
    if find_band(steps) is None:
        return run
    return (
        f"#if defined({prefix}_STREAM_ONLY)\n"
        f"#define {prefix}_SELF_TEST_SCRATCH_SIZE \\\n"
        f"    ({prefix}_STREAM_SCRATCH_SIZE + {prefix}_INPUT_ROW_SIZE)\n"
        f"#elif defined({prefix}_STREAM)\n"
        f"#define {prefix}_SELF_TEST_SCRATCH_SIZE ({prefix}_INPUT_SIZE + \\\n"
        f"    ({prefix}_STREAM_SCRATCH_SIZE > {prefix}_SCRATCH_SIZE \\\n"
        f"        ? {prefix}_STREAM_SCRATCH_SIZE \\\n        : {prefix}_SCRATCH_SIZE))\n"
        f"#else\n{run}\n#endif"
    )


def _source(
    graph: Graph,
    steps: Sequence[Step],
    name: str,
    mode: Optimize,
    isas: Sequence[Isa],
    test: SelfTest,
    second_look: SecondLook | None,
) -> str:
    prefix = name.upper()
    return _fill(
        "engine.c",
        name=name,
        NAME=prefix,
        version=__version__,
        mode=mode.value,
        isas=_isa_selection(prefix, isas),
        optimize_size=int(mode is Optimize.SIZE),
        packed=int(max(packing(step, isas) for step in steps)),
        memory=_fill("memory.h", name=name, NAME=prefix).strip() + _too_large_for_avr(steps, isas),
        kernels="\n\n".join(_kernels(steps, isas)),
        constants="\n\n".join(constants(steps, isas)),
        layers="\n\n".join(_layers(steps, isas)),
        checksum_start=CHECKSUM_START,
        places=_PLACES_ALTERNATE if is_chain(steps) else _PLACES_PLANNED,
        declarations=calls.declarations(steps),
        calls=calls.calls(steps, f"{prefix}_ARENA_SIZE", name),
        second_look=_second_look_source(graph, name, second_look),
        stream=_stream_source(steps, isas, name),
        self_test=_self_test_source(graph, steps, name, isas, test, second_look),
    )


_AVR_MOST_BYTES_OF_ARRAY = 32_767
_AVR_MOST_BYTES = 64_000
"""Of all constants: 64 kB less those of the second look and the self-test."""


def _too_large_for_avr(steps: Sequence[Step], isas: Sequence[Isa]) -> str:
    """Return C that refuses to compile for AVR if the constants cannot be read there.

    avr-gcc has 16-bit pointers into flash: beyond 64 kB they would read something else.
    """
    sizes = [array.values.nbytes for array in memory(steps, Isa.PORTABLE, isas)]
    if sum(sizes) <= _AVR_MOST_BYTES and max(sizes) <= _AVR_MOST_BYTES_OF_ARRAY:
        return ""
    return (
        "\n\n#if defined(__AVR__)\n"
        f'#error "AVR reads 64 kB of constants, in arrays of 32 kB, and this network has '
        f"{sum(sizes):,} bytes, {max(sizes):,} of them in one array: make a smaller one with "
        "'lenet-edge build --bits 4' or --width, and convert it with --optimize size\"\n#endif"
    )


_PLACES_ALTERNATE = """\
The outputs of the steps alternate between the low and the high
 * end of the arena, and the working memory lies between them."""
_PLACES_PLANNED = """\
The results of a step keep their place in the arena until the
 * last step that reads them."""


def _layers(steps: Sequence[Step], isas: Sequence[Isa]) -> Iterable[str]:
    yield from (calls.layer(number, step, isas) for number, step in enumerate(steps))
    if not is_chain(steps):
        yield calls.places(steps, isas)


def _self_test_source(
    graph: Graph,
    steps: Sequence[Step],
    name: str,
    isas: Sequence[Isa],
    test: SelfTest,
    second_look: SecondLook | None,
) -> str:
    height, width, channels = image_shape(graph.inputs[0].shape[1:])
    return _fill(
        "self_test.c",
        name=name,
        NAME=name.upper(),
        cells=CELLS,
        pictures=len(test.pictures),
        packed=",\n".join(_packed(picture) for picture in test.pictures),
        expected_digest=_expected_digest(name, test),
        width=width,
        channels=channels,
        last_row=max(height - 1, 1),
        last_column=max(width - 1, 1),
        expected_checksums="\n\n".join(_expected_checksum(steps, isa, isas) for isa in isas),
        checksum_calls="\n".join(
            f"    sum = CHECKSUM(sum, {array.name});" for array in memory(steps, isas[0], isas)
        ),
        second_look=_self_test_second_look(name, second_look),
        run=_self_test_run(name, height, width * channels, has_stream=find_band(steps) is not None),
    ).strip()


def _expected_digest(name: str, test: SelfTest) -> str:
    """Return the C definition of the digest, which leaves out a border where a stream has none."""
    comment = "of the results of every step and the logits, all pictures"
    whole = f"#define EXPECTED_DIGEST {test.digest}u /* {comment} */"
    if test.stream_digest in {None, test.digest}:
        return whole
    streamed = f"#define EXPECTED_DIGEST {test.stream_digest}u /* without the border's results */"
    return f"#ifdef {name.upper()}_STREAM_ONLY\n{streamed}\n#else\n{whole}\n#endif"


def _self_test_run(name: str, height: int, row_size: int, *, has_stream: bool) -> str:
    """Return the C that runs the pictures of the self-test and adds their results to the digest."""
    names = {"name": name, "NAME": name.upper()}
    stream = _fill("self_test_stream.c", **names) if has_stream else ""
    run = _fill("self_test_run.c", **names, height=height, row_size=row_size, stream=stream)
    if not has_stream:
        return run
    only_stream = _fill("self_test_stream_only.c", **names)
    return f"#ifdef {name.upper()}_STREAM_ONLY\n{only_stream}#else\n{run}#endif\n"


def _self_test_second_look(name: str, second_look: SecondLook | None) -> str:
    if second_look is None:
        return ""
    expected = checksum(CHECKSUM_START, second_look_memory(second_look).values)
    text = _fill("self_test_second_look.c", name=name, NAME=name.upper(), checksum=expected)
    return f"\n{text.strip()}"


def _packed(picture: Picture) -> str:
    return f"{{{', '.join(str(byte) for byte in picture.packed())}}}"


def _expected_checksum(steps: Sequence[Step], isa: Isa, isas: Sequence[Isa]) -> str:
    """Return the C definition of the checksum over the constants of one instruction set."""
    result = CHECKSUM_START
    for array in memory(steps, isa, isas):
        result = checksum(result, array.values)
    return only([isa], f"#define EXPECTED_CHECKSUM {result}u", isas)


def _fill(file: str, **values: Any) -> str:
    """Fill the ``$placeholders`` of a file in the folder ``kernels``."""
    return Template(_read(file)).substitute({key: str(value) for key, value in values.items()})


def _read(file: str) -> str:
    return resources.files("convert.c_engine").joinpath("kernels", file).read_text()


def _kernels(steps: Sequence[Step], isas: Sequence[Isa]) -> Iterable[str]:
    """Yield the text of every kernel file that the steps need, inside its ``#if``."""
    kinds = {type(step) for step in steps}
    yield _read("common.h").strip()
    if kinds & {Convolution, Dense}:
        yield _read("avr.h").strip()
        yield from _for_some(_ARITHMETIC_FILES, isas)
    if Convolution in kinds:
        yield _read("conv_shape.h").strip()
        yield from _for_some(_convolution_files(steps, isas), isas)
    if Dense in kinds:
        yield _read("dense_shape.h").strip()
        if any(packing(step, isas) is Packing.TRITS for step in steps):
            yield _read("dense_trits.h").strip()
        yield from _for_some(_DENSE_FILES, isas)
    if kinds & {Mean, Sum, Product, Prelu}:
        yield _read("scale.h").strip()
    for kind, file in _PORTABLE_FILES.items():
        if kind in kinds:
            yield _read(file).strip()


_ALL_BUT_MVE = tuple(isa for isa in Isa if isa is not Isa.MVE)
"""Helium has kernels that are made in another way."""

_ARITHMETIC_FILES: dict[str, Sequence[Isa]] = {
    "widen.h": [Isa.DSP],
    "mve.h": [Isa.MVE],
    "avx2.h": [Isa.AVX2],
    "neon.h": [Isa.NEON, Isa.DOT],
    "wasm.h": [Isa.WASM],
}
"""Functions that kernels for convolutions and dense layers share -> their instruction sets."""

_DENSE_FILES: dict[str, Sequence[Isa]] = {
    **{f"dense_{isa}.h": [isa] for isa in Isa},
    "dense.h": _ALL_BUT_MVE,
}
"""Kernels for dense layers, in the order of the text -> their instruction sets."""

_PORTABLE_FILES: dict[type[Step], str] = {
    Pool: "pool.h",
    Pad: "pad.h",
    Lookup: "lookup.h",
    Softmax: "softmax.h",
    Depthwise: "depthwise.h",
    Mean: "mean.h",
    Sum: "sum.h",
    Product: "product.h",
    Extreme: "extreme.h",
    Prelu: "prelu.h",
    Join: "join.h",
}
"""Kernels in plain C that serve every instruction set."""


def _convolution_files(steps: Sequence[Step], isas: Sequence[Isa]) -> dict[str, Sequence[Isa]]:
    """Return the kernel files of convolutions, in the order of the text -> instruction sets."""
    packed = any(
        isinstance(step, Convolution) and packing(step, isas) is Packing.NIBBLES for step in steps
    )
    block = "loop" if any(isinstance(s, Convolution) and is_unusual(s) for s in steps) else "block"
    return {
        "conv_finish.h": _ALL_BUT_MVE,
        **{f"conv_{isa}.h": [isa] for isa in Isa},
        "conv_dsp_large.h": [Isa.DSP],
        f"conv_dsp_{block}.h": [Isa.DSP],
        "conv_finish_neon.h": [Isa.NEON, Isa.DOT],
        **({"conv_shift.h": [Isa.PORTABLE]} if packed else {}),
        "conv.h": _ALL_BUT_MVE,
        "conv_tiles.h": [Isa.RISCV],
    }


def _for_some(files: Mapping[str, Sequence[Isa]], isas: Sequence[Isa]) -> Iterable[str]:
    """Yield the text of every file that one of ``isas`` needs."""
    for file, wanted in files.items():
        some = [isa for isa in wanted if isa in isas]
        text = _read(file).strip()
        if len(some) == len(isas) - 1 > 1:
            (other,) = set(isas) - set(some)
            yield f"#if ENGINE_ISA != {other.macro}\n\n{text}\n\n#endif"
        elif some:
            yield only(some, text, isas)


def _float(value: float) -> str:
    """Return a C literal of exactly this float32."""
    text = np.format_float_scientific(np.float32(value), unique=True, trim="0")
    return f"{text}f"
