"""Random sequential int8 networks, as the bytes of .tflite files."""

from typing import Any

import flatbuffers
import numpy as np

from convert.quantized.graph import Graph, read_graph
from tests.needs import require

require("ai_edge_litert")

from ai_edge_litert import schema_py_generated as schema

Padding = schema.Padding
Activation = schema.ActivationFunctionType


class Chain:
    """Builds a network operator by operator; the next operator reads the tensor ``tail``."""

    def __init__(self, rng: np.random.Generator, height: int, width: int, channels: int) -> None:
        self.rng = rng
        self.model = schema.ModelT()
        self.model.version = 3
        self.model.description = b"random"
        self.model.buffers = [schema.BufferT()]
        self.model.operatorCodes = []
        self.graph = schema.SubGraphT()
        self.graph.tensors, self.graph.operators = [], []
        self.tail = self._tensor((1, height, width, channels), float(rng.uniform(0.002, 0.02)))
        self.graph.inputs = [self.tail]

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(self.graph.tensors[self.tail].shape)

    def conv(
        self,
        out: int,
        kernel: tuple[int, int],
        stride: tuple[int, int],
        padding: str,
        dilation: tuple[int, int] = (1, 1),
        groups: int = 1,
    ) -> None:
        _, height, width, channels = self.shape
        shape = (
            1,
            _output_size(height, (kernel[0] - 1) * dilation[0] + 1, stride[0], padding),
            _output_size(width, (kernel[1] - 1) * dilation[1] + 1, stride[1], padding),
            out,
        )
        options = schema.Conv2DOptionsT()
        options.padding = getattr(Padding, padding)
        options.strideH, options.strideW = stride
        options.dilationHFactor, options.dilationWFactor = dilation
        weights = (out, *kernel, channels // groups)
        self._weighted("CONV_2D", weights, shape, options, per_channel=True)

    def dense(self, outputs: int) -> None:
        inputs = int(np.prod(self.shape))
        options = schema.FullyConnectedOptionsT()
        per_channel = bool(self.rng.random() < 0.3)
        self._weighted(
            "FULLY_CONNECTED", (outputs, inputs), (1, outputs), options, per_channel=per_channel
        )

    def pool(
        self, kind: str, window: tuple[int, int], stride: tuple[int, int], padding: str
    ) -> None:
        _, height, width, channels = self.shape
        shape = (
            1,
            _output_size(height, window[0], stride[0], padding),
            _output_size(width, window[1], stride[1], padding),
            channels,
        )
        options = schema.Pool2DOptionsT()
        options.padding = getattr(Padding, padding)
        options.filterHeight, options.filterWidth = window
        options.strideH, options.strideW = stride
        options.fusedActivationFunction = self._activation()
        before = self.graph.tensors[self.tail].quantization
        output = self._tensor(shape, before.scale[0], before.zeroPoint[0])
        self._operator(kind, [self.tail], output, options)

    def elementwise(self, name: str) -> None:
        before = int(self.graph.tensors[self.tail].quantization.zeroPoint[0])
        # Near the zero point before, because far from it all values would be clamped.
        near = int(np.clip(before + self.rng.integers(-20, 21), -128, 127 if name != "RELU" else 0))
        scale, zero_point = {
            "TANH": (1 / 128, 0),
            "LOGISTIC": (1 / 256, -128),
        }.get(name, (float(self._scale(self.tail) * self.rng.uniform(0.5, 1.5)), near))
        output = self._tensor(self.shape, scale, zero_point)
        self._operator(name, [self.tail], output, None)

    def softmax(self) -> None:
        options = schema.SoftmaxOptionsT()
        options.beta = float(self.rng.choice([1.0, 0.5, 2.0]))
        output = self._tensor(self.shape, 1 / 256, -128)
        self._operator("SOFTMAX", [self.tail], output, options)

    def pad(self, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        _, height, width, channels = self.shape
        before = self.graph.tensors[self.tail].quantization
        paddings = np.array([[0, 0], rows, columns, [0, 0]], np.int32)
        shape = (1, height + sum(rows), width + sum(columns), channels)
        output = self._tensor(shape, before.scale[0], before.zeroPoint[0])
        self._operator("PAD", [self.tail, self._constant(paddings, [1.0], [])], output, None)

    def flatten(self) -> None:
        shape = (1, int(np.prod(self.shape)))
        before = self.graph.tensors[self.tail].quantization
        output = self._tensor(shape, before.scale[0], before.zeroPoint[0])
        target = self._constant(np.array(shape, np.int32), [1.0], [])
        self._operator("RESHAPE", [self.tail, target], output, schema.ReshapeOptionsT())

    def content(self) -> bytes:
        self.graph.outputs = [self.tail]
        self.model.subgraphs = [self.graph]
        builder = flatbuffers.Builder(1024)
        builder.Finish(self.model.Pack(builder), b"TFL3")
        return bytes(builder.Output())

    def _weighted(
        self,
        name: str,
        weight_shape: tuple[int, ...],
        shape: tuple[int, ...],
        options: Any,
        *,
        per_channel: bool,
        axis: int = 0,
    ) -> None:
        rng, channels = self.rng, weight_shape[axis]
        spread = rng.choice([1, 8, 40, 127])
        weights = rng.integers(-spread, spread + 1, weight_shape).astype(np.int8)
        scales = rng.uniform(0.001, 0.02, channels if per_channel else 1)
        taps = int(np.prod(weight_shape)) // channels
        # A typical sum covers a random part of the output's range, sometimes more than the range.
        typical = np.sqrt(taps) * spread / 2 * 74 * scales.mean() * self._scale(self.tail)
        options.fusedActivationFunction = self._activation()
        clamps = options.fusedActivationFunction != Activation.NONE
        # An activation clamps at the zero point: a high one would leave the same result everywhere.
        zero_point = int(rng.choice([-128, rng.integers(-128, 0)])) if clamps else None
        output = self._tensor(shape, float(typical / rng.uniform(10, 100)), zero_point)
        inputs = [self.tail, self._constant(weights, scales, [0] * len(scales))]
        if rng.random() < 0.8:
            reach = int(np.sqrt(taps) * spread * 30) + 1
            biases = rng.integers(-reach, reach + 1, channels).astype(np.int32)
            bias_scales = scales * self._scale(self.tail)
            inputs.append(self._constant(biases, bias_scales, [0] * len(scales)))
        for tensor in inputs[1:]:
            quantization = self.graph.tensors[tensor].quantization
            quantization.quantizedDimension = axis if tensor == inputs[1] else 0
        self._operator(name, inputs, output, options)

    def _activation(self) -> int:
        return int(self.rng.choice([Activation.NONE, Activation.RELU, Activation.RELU6]))

    def _zero_point(self, tensor: int) -> int:
        return int(self.graph.tensors[tensor].quantization.zeroPoint[0])

    def _scale(self, tensor: int) -> float:
        return float(np.float32(self.graph.tensors[tensor].quantization.scale[0]))

    def _tensor(self, shape: tuple[int, ...], scale: float, zero_point: int | None = None) -> int:
        if zero_point is None:
            zero_point = int(self.rng.choice([-128, 127, 0, self.rng.integers(-128, 128)]))
        return self._add(shape, schema.TensorType.INT8, 0, [scale], [zero_point])

    def _constant(self, values: np.ndarray, scales: Any, zero_points: list[int]) -> int:
        buffer = schema.BufferT()
        buffer.data = np.frombuffer(values.tobytes(), np.uint8)
        self.model.buffers.append(buffer)
        kind = schema.TensorType.INT8 if values.dtype == np.int8 else schema.TensorType.INT32
        index = len(self.model.buffers) - 1
        return self._add(values.shape, kind, index, list(scales), zero_points)

    def _add(
        self, shape: tuple[int, ...], kind: int, buffer: int, scales: list[float], zeros: list[int]
    ) -> int:
        tensor = schema.TensorT()
        tensor.shape, tensor.type, tensor.buffer = list(shape), kind, buffer
        tensor.name = f"tensor{len(self.graph.tensors)}".encode()
        if zeros:
            tensor.quantization = schema.QuantizationParametersT()
            tensor.quantization.scale = [float(scale) for scale in scales]
            tensor.quantization.zeroPoint = zeros
        self.graph.tensors.append(tensor)
        return len(self.graph.tensors) - 1

    def _operator(self, name: str, inputs: list[int], output: int, options: Any) -> None:
        code = schema.OperatorCodeT()
        code.builtinCode = getattr(schema.BuiltinOperator, name)
        code.deprecatedBuiltinCode = code.builtinCode
        code.version = 1
        self.model.operatorCodes.append(code)
        operator = schema.OperatorT()
        operator.opcodeIndex = len(self.model.operatorCodes) - 1
        operator.inputs, operator.outputs = inputs, [output]
        if options is not None:
            operator.builtinOptions = options
            kind = type(options).__name__.removesuffix("T")
            operator.builtinOptionsType = getattr(schema.BuiltinOptions, kind)
        self.graph.operators.append(operator)
        self.tail = output


def random_graph(seed: int) -> bytes:
    """Return a random network of one to three convolutions and up to three dense layers."""
    rng = np.random.default_rng(seed)
    chain = Chain(
        rng, int(rng.integers(7, 19)), int(rng.integers(7, 19)), int(rng.choice([1, 1, 2, 3, 4]))
    )
    if rng.random() < 0.3:
        chain.pad(tuple(rng.integers(0, 3, 2).tolist()), tuple(rng.integers(0, 3, 2).tolist()))
    for _ in range(rng.integers(1, 4)):
        _random_block(chain, rng)
    if rng.random() < 0.8:
        if rng.random() < 0.5:
            chain.flatten()
        for _ in range(rng.integers(1, 4)):
            chain.dense(int(rng.integers(1, 30)))
            _maybe_elementwise(chain, rng)
    if len(chain.shape) == 2 and rng.random() < 0.4:
        chain.softmax()
    return chain.content()


def classic_graph(seed: int) -> bytes:
    """Return a network with the operators that the converter writes for the classic variant."""
    chain = Chain(np.random.default_rng(seed), 28, 28, 1)
    chain.pad((2, 2), (2, 2))
    for channels in (6, 16):
        chain.conv(channels, (5, 5), (1, 1), "VALID")
        chain.elementwise("TANH")
        chain.elementwise("QUANTIZE")
        chain.pool("AVERAGE_POOL_2D", (2, 2), (2, 2), "VALID")
    chain.flatten()
    for outputs in (120, 84, 10):
        chain.dense(outputs)
        chain.elementwise("TANH")
    return chain.content()


def regression_graph(seed: int) -> bytes:
    """Return a network with one number as input and one as output."""
    chain = Chain(np.random.default_rng(seed), 1, 1, 1)
    for outputs in (16, 16, 1):
        chain.dense(outputs)
    return chain.content()


def one_of_each() -> Graph:
    """Return a small network that uses every kernel."""
    return read_graph(one_of_each_content())


def one_of_each_content() -> bytes:
    """Return the file of ``one_of_each``."""
    return one_of_each_chain().content()


def one_of_each_chain() -> Chain:
    """Return the network of ``one_of_each`` before it becomes a file."""
    chain = Chain(np.random.default_rng(4), 12, 12, 1)
    chain.pad((1, 1), (1, 1))
    chain.conv(3, (3, 3), (1, 1), "SAME")
    chain.pool("MAX_POOL_2D", (2, 2), (2, 2), "VALID")
    chain.conv(4, (2, 2), (1, 1), "VALID")
    chain.pool("AVERAGE_POOL_2D", (3, 3), (2, 2), "SAME")
    chain.elementwise("TANH")
    chain.dense(5)
    chain.softmax()
    return chain


def _random_block(chain: Chain, rng: np.random.Generator) -> None:
    _, height, width, _ = chain.shape
    kernel = (int(rng.integers(1, min(5, height) + 1)), int(rng.integers(1, min(5, width) + 1)))
    stride = (int(rng.choice([1, 1, 2])), int(rng.choice([1, 1, 2])))
    chain.conv(int(rng.integers(1, 20)), kernel, stride, str(rng.choice(["SAME", "VALID"])))
    _maybe_elementwise(chain, rng)
    _, height, width, _ = chain.shape
    if min(height, width) >= 2 and rng.random() < 0.7:
        kind = str(rng.choice(["MAX_POOL_2D", "AVERAGE_POOL_2D"]))
        padding = str(rng.choice(["SAME", "VALID"]))
        if rng.random() < 0.6:
            chain.pool(kind, (2, 2), (2, 2), padding)
        else:
            window = tuple(int(rng.integers(1, min(3, n) + 1)) for n in (height, width))
            chain.pool(kind, window, tuple(rng.integers(1, 4, 2).tolist()), padding)
        _maybe_elementwise(chain, rng)


def _maybe_elementwise(chain: Chain, rng: np.random.Generator) -> None:
    while rng.random() < 0.35:
        chain.elementwise(str(rng.choice(["TANH", "LOGISTIC", "QUANTIZE", "RELU"])))


def _output_size(size: int, kernel: int, stride: int, padding: str) -> int:
    """Return the output size of a window operator, as TFLite's ComputeOutSize does."""
    return -(-size // stride) if padding == "SAME" else (size - kernel) // stride + 1
