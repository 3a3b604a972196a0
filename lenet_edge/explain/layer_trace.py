"""The layers of an int8 graph, each with what it made of one picture.

An operator and the activation behind it are one layer here, as in the literature: C1 of LeNet-5 is
a convolution with its tanh or ReLU. A flattening moves no number, and so is no layer.
"""

from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from convert.quantized import reference
from convert.quantized.graph import Activation, Graph, Operator, OperatorKind, Tensor
from lenet_edge.network.runtimes import dequantize, quantize_input
from lenet_edge.verify.layers import layer_name

Reals = NDArray[np.float32]


class LayerKind(Enum):
    """What a layer does; the value is its name in texts."""

    INPUT = "input"
    PADDING = "padding"
    CONVOLUTION = "convolution"
    MAX_POOLING = "max-pooling"
    AVERAGE_POOLING = "average-pooling"
    DENSE = "fully connected"
    ACTIVATION = "activation"
    SOFTMAX = "softmax"


_KINDS: dict[str, LayerKind] = {
    OperatorKind.PAD: LayerKind.PADDING,
    OperatorKind.PADV2: LayerKind.PADDING,
    OperatorKind.CONV_2D: LayerKind.CONVOLUTION,
    OperatorKind.MAX_POOL_2D: LayerKind.MAX_POOLING,
    OperatorKind.AVERAGE_POOL_2D: LayerKind.AVERAGE_POOLING,
    OperatorKind.FULLY_CONNECTED: LayerKind.DENSE,
    OperatorKind.SOFTMAX: LayerKind.SOFTMAX,
}

_ACTIVATIONS: dict[str, str] = {
    Activation.RELU: "ReLU",
    Activation.RELU6: "ReLU6",
    Activation.RELU_N1_TO_1: "clipping to −1..1",
    OperatorKind.TANH: "tanh",
    OperatorKind.LOGISTIC: "sigmoid",
}
"""Functions of one number, fused into an operator or operators of their own."""


@dataclass(frozen=True)
class SlidingWindow:
    """The patch of the layer below that one value is computed from.

    The value at row ``y`` and column ``x`` sees ``height`` rows from ``y * stride_y - top`` and
    ``width`` columns from ``x * stride_x - left``; ``top`` and ``left`` are rows and columns of
    padding.
    """

    height: int
    width: int
    stride_y: int = 1
    stride_x: int = 1
    top: int = 0
    left: int = 0


@dataclass(frozen=True)
class LayerTrace:
    """One layer, and its output for one picture.

    ``stored`` is the output as the network holds it, ``int8[height, width, maps]`` or
    ``int8[units]``; ``values`` are the real numbers that it stands for. ``shows_pixels`` is true
    for the picture itself, also with a border round it. The input has no operators.
    """

    name: str
    kind: LayerKind
    operators: tuple[Operator, ...]
    output: Tensor
    stored: reference.Int8 = field(repr=False, compare=False)
    shows_pixels: bool = False

    @property
    def shape(self) -> tuple[int, ...]:
        """Height, width and number of maps, or the number of units alone."""
        return self.stored.shape

    @property
    def has_maps(self) -> bool:
        """Whether the output is a stack of maps, not a row of units."""
        return self.stored.ndim == 3

    @property
    def values(self) -> Reals:
        """The real values, ``float32`` of the shape of ``stored``."""
        return dequantize(self.stored, self.output.scale, self.output.zero_point)

    @property
    def largest(self) -> float:
        """The largest distance of a value from 0; 1 where all values are 0."""
        return float(np.abs(self.values).max()) or 1.0

    @property
    def activation(self) -> str:
        """Name of the function that the sums go through, e.g. ``tanh``; empty without one."""
        names = [op.options.get("activation", op.name) for op in self.operators]
        return ", ".join(_ACTIVATIONS[name] for name in names if name in _ACTIVATIONS)

    @property
    def weights(self) -> Reals | None:
        """The real weights: ``float32[kernels, height, width, maps below]`` or ``[units, inputs]``.

        None for layers without any.
        """
        operator = self._weighted()
        if operator is None:
            return None
        tensor = reference.constant(operator, 1)
        scales = np.array(tensor.scales, np.float32)
        spread = scales.reshape(-1, *[1] * (len(tensor.shape) - 1))
        return reference.values_of(tensor).astype(np.float32) * spread

    @property
    def biases(self) -> Reals | None:
        """The real biases ``float32[kernels or units]``; None for layers without weights."""
        operator = self._weighted()
        if operator is None:
            return None
        scales = np.array(reference.constant(operator, 1).scales) * operator.input.scale
        return (reference.bias(operator) * scales).astype(np.float32)

    @property
    def parameters(self) -> int:
        """Number of weights and biases."""
        return sum(operator.parameters for operator in self.operators)

    @property
    def macs(self) -> int:
        """Multiply-accumulates for one picture."""
        return sum(operator.macs for operator in self.operators)

    @property
    def weight_bytes(self) -> int:
        """Bytes of weights (int8) and biases (int32)."""
        operator = self._weighted()
        constants = operator.inputs[1:] if operator else ()
        return sum(tensor.bytes for tensor in constants if tensor and tensor.is_constant)

    @property
    def window(self) -> SlidingWindow | None:
        """The patch of the layer below that one value sees; None where it sees all of it."""
        if not self.operators or not self.has_maps:
            return None
        operator = self.operators[0]
        if self.kind is LayerKind.PADDING:
            widths = reference.values_of(reference.constant(operator, 1)).reshape(-1, 2)
            return SlidingWindow(1, 1, top=int(widths[1, 0]), left=int(widths[2, 0]))
        if self.kind is LayerKind.ACTIVATION:
            return SlidingWindow(1, 1)
        return _window(operator)

    def _weighted(self) -> Operator | None:
        return next((operator for operator in self.operators if operator.parameters), None)


def trace_layers(graph: Graph, picture: NDArray[np.uint8]) -> tuple[LayerTrace, ...]:
    """Run one picture through an int8 graph in exact integer arithmetic.

    Args:
        graph: of a ``.tflite`` file, see ``convert.quantized.graph.read_graph``.
        picture: ``uint8[28, 28]``, bright ink on black.

    Returns:
        The layers in order, the input first.

    Raises:
        ModelError: if the graph holds an operator outside this project's family.
    """
    stored = reference.run(graph, quantize_input(picture[np.newaxis]))
    entry = graph.inputs[0]
    layers = [LayerTrace("Input", LayerKind.INPUT, (), entry, stored[entry.index][0], True)]
    groups = _group(graph.operators)
    for place, operators in enumerate(groups):
        output = operators[-1].output
        kind = _KINDS.get(_main(operators).name, LayerKind.ACTIVATION)
        name = "Output" if place == len(groups) - 1 else _display_name(operators, kind)
        pixels = kind is LayerKind.PADDING and layers[-1].shows_pixels
        layers.append(LayerTrace(name, kind, operators, output, stored[output.index][0], pixels))
    return tuple(layers)


def _group(operators: tuple[Operator, ...]) -> list[tuple[Operator, ...]]:
    """Put every flattening before, and every elementwise operator behind, its layer."""
    groups: list[list[Operator]] = []
    flattened: list[Operator] = []
    for operator in operators:
        if operator.name == OperatorKind.RESHAPE:
            flattened.append(operator)
        elif operator.name in reference.ELEMENTWISE and groups and not flattened:
            groups[-1].append(operator)
        else:
            groups.append([*flattened, operator])
            flattened = []
    if flattened:
        groups.append(flattened)
    return [tuple(group) for group in groups]


def _main(operators: tuple[Operator, ...]) -> Operator:
    """Return the operator that a layer is named after."""
    return next((op for op in operators if op.name != OperatorKind.RESHAPE), operators[0])


def _display_name(operators: tuple[Operator, ...], kind: LayerKind) -> str:
    """Return the trainer's name of a layer, as ``C1``; that of its kind where there is none."""
    main = _main(operators)
    named = layer_name(main)
    is_short = len(named) <= 3 and named[:1].isalpha() and named[1:].isdigit()
    return named.upper() if is_short else kind.value.capitalize()


def _window(operator: Operator) -> SlidingWindow:
    options = operator.options
    if operator.name == OperatorKind.CONV_2D:
        _, height, width, _ = reference.constant(operator, 1).shape
    else:
        height, width = options["filter_h"], options["filter_w"]
    strides = options["stride_h"], options["stride_w"]
    top, left = (
        reference.padding_before(
            operator.input.shape[axis],
            (height, width)[axis - 1],
            strides[axis - 1],
            operator.output.shape[axis],
            options["padding"],
        )
        for axis in (1, 2)
    )
    return SlidingWindow(height, width, *strides, top, left)
