"""The vocabulary of a graph: its operators, and the tensors that they read and write."""

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError


class OperatorKind(StrEnum):
    """The operators that this project knows, by their names in TFLite's schema."""

    ADD = "ADD"
    AVERAGE_POOL_2D = "AVERAGE_POOL_2D"
    CONCATENATION = "CONCATENATION"
    CONV_2D = "CONV_2D"
    DEPTHWISE_CONV_2D = "DEPTHWISE_CONV_2D"
    DEQUANTIZE = "DEQUANTIZE"
    EXPAND_DIMS = "EXPAND_DIMS"
    FULLY_CONNECTED = "FULLY_CONNECTED"
    HARD_SWISH = "HARD_SWISH"
    LEAKY_RELU = "LEAKY_RELU"
    LOGISTIC = "LOGISTIC"
    MAXIMUM = "MAXIMUM"
    MAX_POOL_2D = "MAX_POOL_2D"
    MEAN = "MEAN"
    MINIMUM = "MINIMUM"
    MUL = "MUL"
    PAD = "PAD"
    PADV2 = "PADV2"
    PRELU = "PRELU"
    QUANTIZE = "QUANTIZE"
    REDUCE_MAX = "REDUCE_MAX"
    RELU = "RELU"
    RELU6 = "RELU6"
    RESHAPE = "RESHAPE"
    SOFTMAX = "SOFTMAX"
    SQUEEZE = "SQUEEZE"
    SUB = "SUB"
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


_WEIGHTED_LAYERS = {
    OperatorKind.CONV_2D,
    OperatorKind.DEPTHWISE_CONV_2D,
    OperatorKind.FULLY_CONNECTED,
}
"""Operators whose multiply-accumulates and parameters are counted."""


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
        """The data input (the first).

        Raises:
            ModelError: if it has none.
        """
        tensor = self.inputs[0] if self.inputs else None
        if tensor is None:
            raise ModelError(f"operator {self.index} {self.name} has no input")
        return tensor

    @property
    def activations(self) -> tuple[Tensor, ...]:
        """The inputs that are computed at run time, in their order."""
        return tuple(t for t in self.inputs if t is not None and not t.is_constant)

    @property
    def output(self) -> Tensor:
        """The only output.

        Raises:
            ModelError: if it has none.
        """
        if not self.outputs:
            raise ModelError(f"operator {self.index} {self.name} has no output")
        return self.outputs[0]

    @property
    def macs(self) -> int:
        """Multiply-accumulates of this operator per inference."""
        if self.name not in _WEIGHTED_LAYERS or self.inputs[1] is None:
            return 0
        weights = self.inputs[1]
        axis = 3 if self.name == OperatorKind.DEPTHWISE_CONV_2D else 0
        return self.output.size * (weights.size // weights.shape[axis])

    @property
    def parameters(self) -> int:
        """Number of weights and biases that this operator reads."""
        if self.name not in _WEIGHTED_LAYERS:
            return 0
        return sum(tensor.size for tensor in self.inputs[1:] if tensor and tensor.is_constant)
