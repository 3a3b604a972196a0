"""A ``.tflite`` file as plain dataclasses, read by the checks, the report and the C engine."""

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
import tflite
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError


class OperatorKind(StrEnum):
    """The operators that this project knows, by their names in TFLite's schema."""

    AVERAGE_POOL_2D = "AVERAGE_POOL_2D"
    CONV_2D = "CONV_2D"
    DEPTHWISE_CONV_2D = "DEPTHWISE_CONV_2D"
    FULLY_CONNECTED = "FULLY_CONNECTED"
    LOGISTIC = "LOGISTIC"
    MAX_POOL_2D = "MAX_POOL_2D"
    PAD = "PAD"
    PADV2 = "PADV2"
    QUANTIZE = "QUANTIZE"
    RELU = "RELU"
    RESHAPE = "RESHAPE"
    SOFTMAX = "SOFTMAX"
    TANH = "TANH"


class Activation(StrEnum):
    """The activation functions that TFLite can fuse into an operator."""

    NONE = "NONE"
    RELU = "RELU"
    RELU_N1_TO_1 = "RELU_N1_TO_1"
    RELU6 = "RELU6"
    TANH = "TANH"
    SIGN_BIT = "SIGN_BIT"


class Padding(StrEnum):
    """How a window operator treats the border of its input."""

    SAME = "SAME"
    VALID = "VALID"


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
_WEIGHTED_LAYERS = {OperatorKind.CONV_2D, OperatorKind.FULLY_CONNECTED}
"""Operators whose multiply-accumulates are counted."""


@dataclass(frozen=True)
class Tensor:
    """One tensor: ``real = scale * (stored - zero_point)`` along ``quantized_dimension``."""

    index: int
    name: str
    shape: tuple[int, ...]
    dtype: str
    scales: tuple[float, ...] = ()
    zero_points: tuple[int, ...] = ()
    quantized_dimension: int = 0
    data: NDArray[Any] | None = field(default=None, compare=False, repr=False)

    @property
    def is_constant(self) -> bool:
        """Whether the file holds this tensor's values (weights, biases, shapes)."""
        return self.data is not None

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def bytes(self) -> int:
        """Bytes of the values."""
        return self.size * np.dtype(self.dtype).itemsize

    @property
    def scale(self) -> float:
        """The scale of a tensor that is quantised per tensor.

        Raises:
            ModelError: if it is not quantised per tensor.
        """
        if len(self.scales) != 1:
            raise ModelError(f"tensor {self.name!r} is not quantised per tensor")
        return self.scales[0]

    @property
    def zero_point(self) -> int:
        """The zero point of a tensor that is quantised per tensor; raises as ``scale`` does."""
        if len(self.zero_points) != 1:
            raise ModelError(f"tensor {self.name!r} is not quantised per tensor")
        return self.zero_points[0]


@dataclass(frozen=True)
class Operator:
    """One operator.

    ``name`` is an ``OperatorKind``, or the schema's name of an operator that this project does not
    know. ``options`` holds the builtin options by their schema names in snake case.
    """

    index: int
    name: str
    version: int
    inputs: tuple[Tensor | None, ...]
    outputs: tuple[Tensor, ...]
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def input(self) -> Tensor:
        """The data input (the first)."""
        tensor = self.inputs[0]
        if tensor is None:
            raise ModelError(f"operator {self.index} {self.name} has no input")
        return tensor

    @property
    def output(self) -> Tensor:
        """The only output."""
        return self.outputs[0]

    @property
    def macs(self) -> int:
        """Multiply-accumulates of this operator per inference."""
        if self.name not in _WEIGHTED_LAYERS or self.inputs[1] is None:
            return 0
        return self.output.size * (self.inputs[1].size // self.inputs[1].shape[0])

    @property
    def parameters(self) -> int:
        """Number of weights and biases that this operator reads."""
        if self.name not in {*_WEIGHTED_LAYERS, OperatorKind.DEPTHWISE_CONV_2D}:
            return 0
        return sum(tensor.size for tensor in self.inputs[1:] if tensor and tensor.is_constant)


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
    content = _read(model)
    if len(content) < 16 or content[4:8] != b"TFL3":
        raise ModelError(f"{where} is not a .tflite file (no 'TFL3' identifier)")
    try:
        return _parse(tflite.Model.GetRootAs(content, 0))
    except ModelError:
        raise
    except (struct.error, IndexError, TypeError, ValueError, KeyError, AttributeError) as error:
        raise ModelError(f"{where} is a damaged .tflite file: {error}; convert it again") from error


def _read(model: Path | bytes) -> bytes:
    if isinstance(model, bytes):
        return model
    try:
        return model.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot read {model}: {error.strerror}") from error


def _parse(model: Any) -> Graph:
    if model.SubgraphsLength() != 1:
        raise ModelError(f"the model has {model.SubgraphsLength()} subgraphs; one is supported")
    subgraph = model.Subgraphs(0)
    tensors = tuple(
        _parse_tensor(model, subgraph.Tensors(i), i) for i in range(subgraph.TensorsLength())
    )
    operators = tuple(
        _parse_operator(model, subgraph.Operators(i), i, tensors)
        for i in range(subgraph.OperatorsLength())
    )
    if not operators:
        raise ModelError("the model has no operators")
    return Graph(
        operators=operators,
        tensors=tensors,
        inputs=tuple(tensors[i] for i in _vector(subgraph.InputsAsNumpy())),
        outputs=tuple(tensors[i] for i in _vector(subgraph.OutputsAsNumpy())),
    )


def _vector(values: Any) -> list[int]:
    """Return a flatbuffer vector as a list; the library returns 0 for one that is absent."""
    return [] if isinstance(values, int) else [int(value) for value in values]


def _parse_tensor(model: Any, tensor: Any, index: int) -> Tensor:
    dtype = _DTYPES.get(tensor.Type())
    name = (tensor.Name() or b"").decode(errors="replace")
    if dtype is None:
        raise ModelError(f"tensor {name!r} has element type {tensor.Type()}, which is unsupported")
    shape = tuple(_vector(tensor.ShapeAsNumpy()))
    scales: tuple[float, ...] = ()
    zero_points: tuple[int, ...] = ()
    dimension = 0
    quantization = tensor.Quantization()
    if quantization is not None and quantization.ScaleLength():
        scales = tuple(float(scale) for scale in quantization.ScaleAsNumpy())
        zero_points = tuple(_vector(quantization.ZeroPointAsNumpy())) or (0,) * len(scales)
        dimension = quantization.QuantizedDimension()
    return Tensor(
        index=index,
        name=name,
        shape=shape,
        dtype=dtype,
        scales=scales,
        zero_points=zero_points,
        quantized_dimension=dimension,
        data=_constant(model.Buffers(tensor.Buffer()), name, shape, dtype),
    )


def _constant(buffer: Any, name: str, shape: tuple[int, ...], dtype: str) -> NDArray[Any] | None:
    if buffer is None or not buffer.DataLength():
        return None
    raw = buffer.DataAsNumpy().tobytes()
    wanted = math.prod(shape) * np.dtype(dtype).itemsize
    if len(raw) != wanted:
        raise ModelError(f"tensor {name!r} holds {len(raw)} bytes where its shape needs {wanted}")
    return np.frombuffer(raw, dtype=dtype).reshape(shape)


def _parse_operator(model: Any, operator: Any, index: int, tensors: tuple[Tensor, ...]) -> Operator:
    code = model.OperatorCodes(operator.OpcodeIndex())
    builtin = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
    name = _OPERATOR_NAMES.get(builtin, f"UNKNOWN_{builtin}")
    if name == "CUSTOM":
        name = f"CUSTOM {(code.CustomCode() or b'?').decode(errors='replace')}"
    return Operator(
        index=index,
        name=name,
        version=code.Version(),
        inputs=tuple(None if i < 0 else tensors[i] for i in _vector(operator.InputsAsNumpy())),
        outputs=tuple(tensors[i] for i in _vector(operator.OutputsAsNumpy())),
        options=_parse_options(name, operator.BuiltinOptions()),
    )


_OptionReader = Callable[[Any], dict[str, Any]]


def _convolution_options(o: Any) -> dict[str, Any]:
    return {
        "padding": _PADDINGS[o.Padding()],
        "stride_h": o.StrideH(),
        "stride_w": o.StrideW(),
        "dilation_h": o.DilationHFactor(),
        "dilation_w": o.DilationWFactor(),
        "activation": _ACTIVATIONS[o.FusedActivationFunction()],
    }


def _pool_options(o: Any) -> dict[str, Any]:
    return {
        "padding": _PADDINGS[o.Padding()],
        "stride_h": o.StrideH(),
        "stride_w": o.StrideW(),
        "filter_h": o.FilterHeight(),
        "filter_w": o.FilterWidth(),
        "activation": _ACTIVATIONS[o.FusedActivationFunction()],
    }


def _dense_options(o: Any) -> dict[str, Any]:
    return {
        "activation": _ACTIVATIONS[o.FusedActivationFunction()],
        "keep_num_dims": bool(o.KeepNumDims()),
    }


def _softmax_options(o: Any) -> dict[str, Any]:
    return {"beta": float(o.Beta())}


_OPTION_TABLES: dict[str, tuple[type[Any], _OptionReader]] = {
    OperatorKind.CONV_2D: (tflite.Conv2DOptions, _convolution_options),
    OperatorKind.MAX_POOL_2D: (tflite.Pool2DOptions, _pool_options),
    OperatorKind.AVERAGE_POOL_2D: (tflite.Pool2DOptions, _pool_options),
    OperatorKind.FULLY_CONNECTED: (tflite.FullyConnectedOptions, _dense_options),
    OperatorKind.SOFTMAX: (tflite.SoftmaxOptions, _softmax_options),
}
"""Operator -> the flatbuffer table of its options, and how to read it."""


def _parse_options(name: str, table: Any) -> dict[str, Any]:
    if name not in _OPTION_TABLES or table is None:
        return {}
    table_type, read = _OPTION_TABLES[name]
    options = table_type()
    options.Init(table.Bytes, table.Pos)
    return read(options)
