"""An int8 ``.tflite`` file as a C header: an aligned constant array and macros that describe it."""

import hashlib
from collections.abc import Sequence

from convert.c_engine.identifiers import check_identifier
from convert.c_engine.purpose import reads_digits
from convert.quantized.graph import Graph, OperatorKind, Tensor, read_graph
from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.core.version import __version__

RESOLVER_METHODS: dict[str, str] = {
    OperatorKind.ADD: "AddAdd",
    OperatorKind.AVERAGE_POOL_2D: "AddAveragePool2D",
    OperatorKind.CONCATENATION: "AddConcatenation",
    OperatorKind.CONV_2D: "AddConv2D",
    OperatorKind.DEPTHWISE_CONV_2D: "AddDepthwiseConv2D",
    OperatorKind.EXPAND_DIMS: "AddExpandDims",
    OperatorKind.FULLY_CONNECTED: "AddFullyConnected",
    OperatorKind.HARD_SWISH: "AddHardSwish",
    OperatorKind.LEAKY_RELU: "AddLeakyRelu",
    OperatorKind.LOGISTIC: "AddLogistic",
    OperatorKind.MAXIMUM: "AddMaximum",
    OperatorKind.MAX_POOL_2D: "AddMaxPool2D",
    OperatorKind.MEAN: "AddMean",
    OperatorKind.MINIMUM: "AddMinimum",
    OperatorKind.MUL: "AddMul",
    OperatorKind.PAD: "AddPad",
    OperatorKind.PADV2: "AddPadV2",
    OperatorKind.PRELU: "AddPrelu",
    OperatorKind.QUANTIZE: "AddQuantize",
    OperatorKind.REDUCE_MAX: "AddReduceMax",
    OperatorKind.RELU: "AddRelu",
    OperatorKind.RELU6: "AddRelu6",
    OperatorKind.RESHAPE: "AddReshape",
    OperatorKind.SOFTMAX: "AddSoftmax",
    OperatorKind.SQUEEZE: "AddSqueeze",
    OperatorKind.SUB: "AddSub",
    OperatorKind.TANH: "AddTanh",
}
"""Operator -> the method of ``tflite::MicroMutableOpResolver`` that registers it."""

ALIGNMENT_BYTES = 16
"""The alignment that TensorFlow Lite Micro's examples give a model, and flatbuffers need."""

_ARRAY_BYTES_PER_LINE = 16
_ARENA_ROUNDING_BYTES = 1024


def emit_c_array(
    tflite: bytes,
    *,
    name: str = "lenet5_model",
    labels: Sequence[str],
    arena_bytes: int | None = None,
) -> str:
    """Return the text of ``NAME.h``, which is valid C99 and C++17.

    The same arguments give the same text.

    Args:
        tflite: an int8 model with one input and one output.
        name: the name of the array; the macros start with it in capitals.
        labels: one label per class, in the order of the outputs.
        arena_bytes: the smallest tensor arena, from ``convert.arena.measure_arena``; without it the
            header defines no arena macros.

    Raises:
        UsageError: if ``name`` cannot be declared in C or C++, or the number of labels is wrong.
        ModelError: if the model is damaged, not int8, or has an operator that cannot be registered.
    """
    check_identifier(name)
    graph = read_graph(tflite)
    source, result = _only_int8(graph.inputs, "input"), _only_int8(graph.outputs, "output")
    if result.size != len(labels):
        raise UsageError(f"the model has {result.size} outputs and {len(labels)} labels were given")
    prefix, sha256 = name.upper(), hashlib.sha256(tflite).hexdigest()
    # Part of the guard, so that no other header of this name is mistaken for this one.
    guard = f"{prefix}_{sha256[:8].upper()}_H"
    methods = _resolver_methods(graph)
    sections = [
        _opening(name, prefix, methods, arena_bytes is not None),
        f"#ifndef {guard}\n#define {guard}",
        _defines(
            prefix,
            {
                "LENGTH": f"{len(tflite)}u",
                "SHA256": f'"{sha256}"',
            },
        ),
        _tensors(graph, labels)
        + _defines(
            prefix,
            {
                "INPUT_SIZE": f"{source.size}u",
                "INPUT_SCALE": _float_literal(source.scale),
                "INPUT_ZERO_POINT": f"({source.zero_point})",
                "OUTPUT_SIZE": f"{result.size}u",
                "OUTPUT_SCALE": _float_literal(result.scale),
                "OUTPUT_ZERO_POINT": f"({result.zero_point})",
            },
        ),
        _registration(prefix, methods),
        "" if arena_bytes is None else _arena(prefix, graph, arena_bytes),
        _label_array(name, labels),
        _model_array(name, prefix, tflite),
        f"#endif /* {guard} */",
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _only_int8(tensors: Sequence[Tensor], role: str) -> Tensor:
    if len(tensors) != 1 or tensors[0].dtype != "int8":
        kinds = ", ".join(tensor.dtype for tensor in tensors) or "none"
        raise ModelError(f"the C array needs one int8 {role}; the model has: {kinds}")
    return tensors[0]


def _resolver_methods(graph: Graph) -> list[str]:
    names = sorted({operator.name for operator in graph.operators})
    unknown = [name for name in names if name not in RESOLVER_METHODS]
    if unknown:
        raise ModelError(
            f"the C array cannot register {', '.join(unknown)}; it knows "
            f"{', '.join(RESOLVER_METHODS)}"
        )
    return [RESOLVER_METHODS[name] for name in names]


def _opening(name: str, prefix: str, methods: list[str], has_arena: bool) -> str:
    arena = f"{prefix}_ARENA_BYTES" if has_arena else "32 * 1024"
    return f"""\
/* Generated by lenet-edge {__version__} from an int8 .tflite model. Do not edit this file.
 *
 * It is valid C99 and C++17. Include it in only one source file: every source file that includes
 * it and uses the array gets a copy of the array.
 *
 * How to use it with TensorFlow Lite Micro:
 *
 *   static tflite::MicroMutableOpResolver<{prefix}_OPERATORS> resolver;
 *   alignas({ALIGNMENT_BYTES}) static uint8_t arena[{arena}];
 *   if (!{prefix}_REGISTER(resolver)) {{ ... }}
 *   static tflite::MicroInterpreter interpreter(tflite::GetModel({name}), resolver,
 *                                               arena, sizeof(arena));
 *
 * Operators: {", ".join(method.removeprefix("Add") for method in methods)}.
 */"""


def _tensors(graph: Graph, labels: Sequence[str]) -> str:
    meaning = "/* A stored int8 stands for the real number scale * (int8 - zero point)."
    if not reads_digits(graph, labels):
        return f"{meaning} */\n"
    return (
        f"{meaning} The input is an\n"
        " * image, row by row, bright ink (255) on black (0), stored as int8 = pixel - 128. The\n"
        " * outputs are logits: the largest one belongs to the digit. */\n"
    )


def _defines(prefix: str, macros: dict[str, str]) -> str:
    return "\n".join(f"#define {prefix}_{macro} {value}" for macro, value in macros.items())


def _float_literal(value: float) -> str:
    """Return a C literal; nine significant digits are enough for any float32."""
    text = f"{value:.9g}"
    return f"{text}f" if "." in text or "e" in text else f"{text}.0f"


def _registration(prefix: str, methods: list[str]) -> str:
    calls = " && \\\n     ".join(f"(resolver).{method}() == kTfLiteOk" for method in methods)
    return (
        "/* Register the operators that the model needs; true if every registration worked. */\n"
        f"#define {prefix}_OPERATORS {len(methods)}\n"
        f"#define {prefix}_REGISTER(resolver) \\\n    ({calls})"
    )


def _arena(prefix: str, graph: Graph, smallest: int) -> str:
    scratch = _largest_scratch(graph)
    steps = -(-(smallest + scratch) // _ARENA_ROUNDING_BYTES)
    recommended = steps * _ARENA_ROUNDING_BYTES
    return f"""\
/* The tensor arena, in bytes.
 *
 * {prefix}_ARENA_SMALLEST was measured with TensorFlow Lite Micro's reference
 * kernels on a 64-bit host. The arena also holds structures full of pointers, so a 32-bit target
 * with the same kernels needs less.
 *
 * {prefix}_ARENA_BYTES is the recommended size. It adds room for the scratch
 * buffers of optimised kernels: a few hundred bytes for CMSIS-NN; for ESP-NN on an ESP32-S3 about
 * two copies of one convolution's weights and input, here {scratch} bytes. It is rounded up to a
 * multiple of {_ARENA_ROUNDING_BYTES} bytes. interpreter.arena_used_bytes() returns how many bytes
 * are in use. */
#define {prefix}_ARENA_SMALLEST {smallest}
#define {prefix}_ARENA_BYTES {recommended}"""


def _largest_scratch(graph: Graph) -> int:
    """Return twice the bytes of the largest convolution's weights and input."""
    return max(
        (
            2 * (operator.input.bytes + operator.inputs[1].bytes)
            for operator in graph.operators
            if operator.name == OperatorKind.CONV_2D and operator.inputs[1] is not None
        ),
        default=0,
    )


def _label_array(name: str, labels: Sequence[str]) -> str:
    strings = ", ".join(_string_literal(label) for label in labels)
    return f"static const char *const {name}_labels[{len(labels)}] = {{\n    {strings}}};"


def _string_literal(text: str) -> str:
    """Return a C string literal of ``text`` in UTF-8.

    Bytes that are not plain ASCII become octal escapes: these have a fixed length, unlike
    hexadecimal ones.
    """
    return '"' + "".join(_escape(byte) for byte in text.encode()) + '"'


def _escape(byte: int) -> str:
    character = chr(byte)
    # A question mark is escaped too, because two of them start a trigraph.
    plain = character.isascii() and character.isprintable() and character not in '"\\?'
    return character if plain else f"\\{byte:03o}"


def _model_array(name: str, prefix: str, content: bytes) -> str:
    return f"""\
/* Align to {ALIGNMENT_BYTES} bytes, with the newest syntax that the compiler knows. */
#if defined(__cplusplus) && __cplusplus >= 201103L
#define {prefix}_ALIGNED alignas({ALIGNMENT_BYTES})
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define {prefix}_ALIGNED _Alignas({ALIGNMENT_BYTES})
#elif defined(__GNUC__)
#define {prefix}_ALIGNED __attribute__((aligned({ALIGNMENT_BYTES})))
#elif defined(_MSC_VER)
#define {prefix}_ALIGNED __declspec(align({ALIGNMENT_BYTES}))
#else
#error "this compiler has no known way to align the model to {ALIGNMENT_BYTES} bytes"
#endif

/* The model. It is constant, so that the linker keeps it in flash. */
{prefix}_ALIGNED static const unsigned char {name}[{len(content)}] = {{
{_hexadecimal(content)}}};

#undef {prefix}_ALIGNED"""


def _hexadecimal(content: bytes) -> str:
    starts = range(0, len(content), _ARRAY_BYTES_PER_LINE)
    lines = (content[start : start + _ARRAY_BYTES_PER_LINE] for start in starts)
    return ",\n".join("    " + ", ".join(f"0x{byte:02x}" for byte in line) for line in lines)
