"""A ``.tflite`` file as plain dataclasses, read by the checks, the report and the C engine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import tflite
from numpy.typing import NDArray

from convert.quantized.consistency import check_operator, check_order, check_tensor
from convert.quantized.flatbuffer import DamageError, verify
from convert.quantized.operators import Activation, Operator, OperatorKind, Padding, Tensor
from lenet_edge.core.errors import ModelError

__all__ = [
    "Activation",
    "Graph",
    "Operator",
    "OperatorKind",
    "Padding",
    "Tensor",
    "read_graph",
    "read_model",
]

MAX_BYTES = 1 << 28
"""Largest file that is read."""

_ABSENT = -1
"""The index that stands for an optional input that an operator does not have."""

_DTYPES: dict[int, str] = {
    tflite.TensorType.FLOAT32: "float32",
    tflite.TensorType.FLOAT16: "float16",
    tflite.TensorType.INT32: "int32",
    tflite.TensorType.UINT8: "uint8",
    tflite.TensorType.INT64: "int64",
    tflite.TensorType.INT16: "int16",
    tflite.TensorType.INT8: "int8",
    tflite.TensorType.BOOL: "bool",
}
_OPERATOR_NAMES = {
    code: name for name, code in vars(tflite.BuiltinOperator).items() if isinstance(code, int)
}
_PADDINGS = {tflite.Padding.SAME: Padding.SAME, tflite.Padding.VALID: Padding.VALID}
_ACTIVATIONS = {
    getattr(tflite.ActivationFunctionType, activation.value): activation
    for activation in Activation
}


@dataclass(frozen=True)
class Graph:
    """A whole single-subgraph model."""

    operators: tuple[Operator, ...]
    tensors: tuple[Tensor, ...]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]

    @property
    def macs(self) -> int:
        """Multiply-accumulates per inference."""
        return sum(operator.macs for operator in self.operators)

    @property
    def parameters(self) -> int:
        """Number of trained parameters: weights and biases of the layers."""
        return sum(operator.parameters for operator in self.operators)

    @property
    def weight_bytes(self) -> int:
        """Bytes of all constant tensors."""
        return sum(tensor.bytes for tensor in self.tensors if tensor.is_constant)

    @property
    def peak_activation_bytes(self) -> int:
        """Bytes of one operator's activation inputs and outputs, for the largest operator."""
        return max(
            sum(t.bytes for t in (*op.inputs, *op.outputs) if t is not None and not t.is_constant)
            for op in self.operators
        )


def read_graph(model: Path | bytes) -> Graph:
    """Read a ``.tflite`` file (a path or its bytes) into a ``Graph``.

    Raises:
        ModelError: if it is not a TFLite flatbuffer, is damaged, or holds several subgraphs.
    """
    where = str(model) if isinstance(model, Path) else "the model"
    content = read_model(model)
    if len(content) < 16 or content[4:8] != b"TFL3":
        raise ModelError(f"{where} is not a .tflite file {_what_else(content, where)}")
    try:
        verify(content)
        return _parse(tflite.Model.GetRootAs(content, 0))
    except DamageError as error:
        raise ModelError(f"{where} is damaged: {error}; convert or copy it again") from error


def _what_else(content: bytes, where: str) -> str:
    """Return in words what a file is that is none, and what to do with it."""
    if content.startswith(b"PK") and where.endswith(".npz"):
        return (
            "but plain arrays, as 'train' writes a model: 'lenet-edge convert' makes a bundle of it"
        )
    return "(no 'TFL3' identifier)"


def read_model(model: Path | bytes) -> bytes:
    """Return the bytes of a ``.tflite`` file.

    Raises:
        ModelError: if the file cannot be read, or has more than ``MAX_BYTES``.
    """
    if isinstance(model, bytes):
        return model
    try:
        with model.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ModelError(f"cannot read {model}: {error.strerror}") from error
    if len(content) > MAX_BYTES:
        raise ModelError(
            f"{model} has more than {MAX_BYTES:,} bytes, the limit for a .tflite file; "
            "name another file"
        )
    return content


def _parse(model: Any) -> Graph:
    if model.SubgraphsLength() != 1:
        raise ModelError(f"the model has {model.SubgraphsLength()} subgraphs; one is supported")
    subgraph = model.Subgraphs(0)
    tables = [subgraph.Tensors(i) for i in range(subgraph.TensorsLength())]
    tensors = tuple(_parse_tensor(model, table, i) for i, table in enumerate(tables))
    operators = tuple(
        _parse_operator(model, subgraph.Operators(i), i, tensors)
        for i in range(subgraph.OperatorsLength())
    )
    if not operators:
        raise ModelError("the model has no operators")
    graph = Graph(
        operators=operators,
        tensors=tensors,
        inputs=_listed(tensors, subgraph.InputsAsNumpy(), "the inputs of the model"),
        outputs=_listed(tensors, subgraph.OutputsAsNumpy(), "the outputs of the model"),
    )
    for operator in operators:
        check_operator(operator)
    variables = frozenset(i for i, table in enumerate(tables) if table.IsVariable())
    check_order(operators, graph.inputs, graph.outputs, variables)
    return graph


def _listed(tensors: tuple[Tensor, ...], indices: Any, where: str) -> tuple[Tensor, ...]:
    """Return the tensors of a flatbuffer vector of their indices."""
    chosen = _vector(indices)
    for index in chosen:
        if not 0 <= index < len(tensors):
            raise DamageError(f"{where} name tensor {index} of {len(tensors)}")
    return tuple(tensors[index] for index in chosen)


def _vector(values: Any) -> list[int]:
    """Return a flatbuffer vector as a list; the library returns 0 for one that is absent."""
    return [] if isinstance(values, int) else [int(value) for value in values]


def _text(raw: bytes | None, where: str) -> str:
    """Return a flatbuffer string; empty if it is absent."""
    try:
        text = (raw or b"").decode()
    except UnicodeDecodeError as error:
        raise DamageError(f"{where} is not UTF-8") from error
    if text and not text.isprintable():
        raise DamageError(f"{where} is not text")
    return text


def _parse_tensor(model: Any, table: Any, index: int) -> Tensor:
    dtype = _DTYPES.get(table.Type())
    name = _text(table.Name(), f"the name of tensor {index}")
    if dtype is None:
        raise ModelError(f"tensor {name!r} has element type {table.Type()}, which is unsupported")
    scales: tuple[float, ...] = ()
    zero_points: tuple[int, ...] = ()
    dimension = 0
    quantization = table.Quantization()
    if quantization is not None and quantization.ScaleLength():
        scales = tuple(float(scale) for scale in quantization.ScaleAsNumpy())
        zero_points = tuple(_vector(quantization.ZeroPointAsNumpy())) or (0,) * len(scales)
        dimension = quantization.QuantizedDimension()
    shape = tuple(_vector(table.ShapeAsNumpy()))
    tensor = Tensor(index, name, shape, dtype, scales, zero_points, dimension)
    check_tensor(tensor)
    return replace(tensor, data=_constant(model, table.Buffer(), tensor))


def _constant(model: Any, index: int, tensor: Tensor) -> NDArray[Any] | None:
    """Return the values of ``tensor`` that buffer ``index`` holds; None if it is empty."""
    if index >= model.BuffersLength():
        raise DamageError(f"tensor {tensor.name!r} names buffer {index} of {model.BuffersLength()}")
    buffer = model.Buffers(index)
    length = buffer.DataLength()
    if not length:
        return None
    if length != tensor.bytes:
        raise DamageError(
            f"tensor {tensor.name!r} holds {length} bytes where its shape needs {tensor.bytes}"
        )
    values: NDArray[Any] = buffer.DataAsNumpy().view(tensor.dtype).reshape(tensor.shape)
    return values


def _parse_operator(model: Any, table: Any, index: int, tensors: tuple[Tensor, ...]) -> Operator:
    where = f"operator {index}"
    if table.OpcodeIndex() >= model.OperatorCodesLength():
        raise DamageError(
            f"{where} has kind {table.OpcodeIndex()} of {model.OperatorCodesLength()}"
        )
    code = model.OperatorCodes(table.OpcodeIndex())
    builtin = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
    name = _OPERATOR_NAMES.get(builtin, f"UNKNOWN_{builtin}")
    if name == "CUSTOM":
        name = f"CUSTOM {_text(code.CustomCode(), f'the kind of {where}')}"
    inputs = _vector(table.InputsAsNumpy())
    present = iter(_listed(tensors, [i for i in inputs if i != _ABSENT], f"the inputs of {where}"))
    return Operator(
        index=index,
        name=name,
        version=code.Version(),
        inputs=tuple(None if i == _ABSENT else next(present) for i in inputs),
        outputs=_listed(tensors, table.OutputsAsNumpy(), f"the outputs of {where}"),
        options=_parse_options(f"{where} {name}", name, table),
    )


_OptionReader = Callable[[Any], dict[str, Any]]
_Choice = TypeVar("_Choice")


def _convolution_options(o: Any) -> dict[str, Any]:
    return {
        "padding": _choice(_PADDINGS, o.Padding(), "padding"),
        "stride_h": o.StrideH(),
        "stride_w": o.StrideW(),
        "dilation_h": o.DilationHFactor(),
        "dilation_w": o.DilationWFactor(),
        "activation": _choice(_ACTIVATIONS, o.FusedActivationFunction(), "activation"),
    }


def _depthwise_options(o: Any) -> dict[str, Any]:
    return {**_convolution_options(o), "depth_multiplier": o.DepthMultiplier()}


def _pool_options(o: Any) -> dict[str, Any]:
    return {
        "padding": _choice(_PADDINGS, o.Padding(), "padding"),
        "stride_h": o.StrideH(),
        "stride_w": o.StrideW(),
        "filter_h": o.FilterHeight(),
        "filter_w": o.FilterWidth(),
        "activation": _choice(_ACTIVATIONS, o.FusedActivationFunction(), "activation"),
    }


def _dense_options(o: Any) -> dict[str, Any]:
    return {
        "activation": _choice(_ACTIVATIONS, o.FusedActivationFunction(), "activation"),
        "keep_num_dims": bool(o.KeepNumDims()),
    }


def _softmax_options(o: Any) -> dict[str, Any]:
    return {"beta": float(o.Beta())}


def _activation_options(o: Any) -> dict[str, Any]:
    return {"activation": _choice(_ACTIVATIONS, o.FusedActivationFunction(), "activation")}


def _concatenation_options(o: Any) -> dict[str, Any]:
    return {**_activation_options(o), "axis": o.Axis()}


def _leaky_relu_options(o: Any) -> dict[str, Any]:
    return {"alpha": float(o.Alpha())}


def _reducer_options(o: Any) -> dict[str, Any]:
    return {"keep_dims": bool(o.KeepDims())}


_OPTION_TABLES: dict[str, tuple[type[Any], _OptionReader]] = {
    OperatorKind.ADD: (tflite.AddOptions, _activation_options),
    OperatorKind.CONCATENATION: (tflite.ConcatenationOptions, _concatenation_options),
    OperatorKind.CONV_2D: (tflite.Conv2DOptions, _convolution_options),
    OperatorKind.DEPTHWISE_CONV_2D: (tflite.DepthwiseConv2DOptions, _depthwise_options),
    OperatorKind.LEAKY_RELU: (tflite.LeakyReluOptions, _leaky_relu_options),
    OperatorKind.MEAN: (tflite.ReducerOptions, _reducer_options),
    OperatorKind.REDUCE_MAX: (tflite.ReducerOptions, _reducer_options),
    OperatorKind.MUL: (tflite.MulOptions, _activation_options),
    OperatorKind.SUB: (tflite.SubOptions, _activation_options),
    OperatorKind.MAX_POOL_2D: (tflite.Pool2DOptions, _pool_options),
    OperatorKind.AVERAGE_POOL_2D: (tflite.Pool2DOptions, _pool_options),
    OperatorKind.FULLY_CONNECTED: (tflite.FullyConnectedOptions, _dense_options),
    OperatorKind.SOFTMAX: (tflite.SoftmaxOptions, _softmax_options),
}
"""Operator -> the flatbuffer table of its options, and how to read it."""


def _parse_options(where: str, name: str, operator: Any) -> dict[str, Any]:
    table = operator.BuiltinOptions()
    if name not in _OPTION_TABLES or table is None:
        return {}
    table_type, read = _OPTION_TABLES[name]
    if operator.BuiltinOptionsType() != getattr(tflite.BuiltinOptions, table_type.__name__):
        raise DamageError(f"{where} has the options of another operator")
    options = table_type()
    options.Init(table.Bytes, table.Pos)
    try:
        return read(options)
    except DamageError as error:
        raise DamageError(f"{where} {error}") from error


def _choice(choices: Mapping[int, _Choice], code: int, what: str) -> _Choice:
    if code not in choices:
        raise DamageError(f"has {what} {code}, which does not exist")
    return choices[code]
