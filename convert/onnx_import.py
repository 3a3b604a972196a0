"""Feed-forward ONNX networks as Keras models: PyTorch writes them with ``torch.onnx.export``.

ONNX keeps channels before rows and columns; TFLite and this project keep them last. Tensors are
therefore reordered while the network is built, and so are the weights of the first dense layer
after a flattening, which count channels first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import MissingDependencyError, ModelError

Attributes = dict[str, Any]


@dataclass(frozen=True)
class _Value:
    """A computed tensor with channels last; ``chw`` is its shape before it was flattened.

    ``is_last`` says that channels are last in the ONNX network, too, after a transposition.
    """

    tensor: Any
    chw: tuple[int, int, int] | None = None
    is_last: bool = False


@dataclass
class _Build:
    """The network so far: constants and computed tensors by their ONNX names."""

    keras: Any
    constants: dict[str, NDArray[Any]]
    values: dict[str, _Value]
    where: str = ""

    def fail(self, reason: str) -> ModelError:
        """Return an error about the operator that is being built."""
        return ModelError(f"{self.where} {reason}")

    def value(self, name: str, *, last: bool = False) -> _Value:
        """Return a computed tensor; with ``last``, its channels may be last in ONNX."""
        if name not in self.values:
            raise self.fail(f"reads {name!r}, which is not computed from the input")
        found = self.values[name]
        if found.is_last and not last:
            raise self.fail("reads channels as the last axis; only flattening may do that")
        return found

    def constant(self, name: str) -> NDArray[np.float32]:
        """Return a constant."""
        if name not in self.constants:
            raise self.fail(f"needs {name!r} to be a constant")
        return self.constants[name]

    def layer(self, kind: str, tensor: Any, *args: Any, **options: Any) -> Any:
        """Apply a new Keras layer."""
        return getattr(self.keras.layers, kind)(*args, **options)(tensor)

    def weighted(self, layer: Any, tensor: Any, weights: list[NDArray[Any]]) -> Any:
        """Apply a Keras layer and set its weights."""
        result = layer(tensor)
        layer.set_weights(weights)
        return result


def keras_model(path: Path) -> Any:
    """Return the Keras model of an ONNX file, with a batch of 1 and channels last.

    Raises:
        ModelError: if the file is damaged, or has an operator that is not known; the message names
            it.
        MissingDependencyError: if the ``onnx`` package is not installed.
    """
    try:
        import onnx
    except ImportError as error:
        raise MissingDependencyError(
            "ONNX files need the onnx package; run: pip install 'lenet-edge[onnx]'"
        ) from error
    import keras
    from google.protobuf.message import DecodeError

    # Selects the Keras that TensorFlow uses, before anything else loads it.
    from lenet_edge.core import legacy_keras  # noqa: F401

    try:
        graph = onnx.load(path).graph
    except (DecodeError, OSError, ValueError) as error:
        raise ModelError(f"{path} is not an ONNX file: {error}") from error
    constants = {t.name: onnx.numpy_helper.to_array(t) for t in graph.initializer}
    inputs = [entry for entry in graph.input if entry.name not in constants]
    if len(inputs) != 1 or len(graph.output) != 1:
        raise ModelError(
            f"{path} has {len(inputs)} inputs and {len(graph.output)} outputs instead of one each"
        )
    sizes = [dim.dim_value for dim in inputs[0].type.tensor_type.shape.dim]
    if len(sizes) != 4 or min(sizes[1:]) < 1:
        shape = ", ".join(str(size or "?") for size in sizes)
        raise ModelError(
            f"{path} takes [{shape}]; an input of [1, channels, rows, columns] of fixed size is "
            "needed: export it with an example picture and without dynamic axes"
        )
    is_last = _is_turned(graph, inputs[0].name)
    _, channels, rows, columns = (sizes[axis] for axis in (_TO_FIRST if is_last else range(4)))
    start = keras.Input((rows, columns, channels), batch_size=1)
    build = _Build(keras, constants, {inputs[0].name: _Value(start, is_last=is_last)})
    for number, node in enumerate(graph.node):
        build.where = f"{path}: operator {number} {node.op_type}"
        attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        if node.op_type == "Constant":
            build.constants[node.output[0]] = onnx.numpy_helper.to_array(attributes["value"])
            continue
        if node.op_type not in _OPERATORS:
            raise build.fail(
                f"is not supported; these are: {', '.join(sorted(_OPERATORS))}. Convert the model "
                "to .tflite with another tool, and then with this one"
            )
        result = _OPERATORS[node.op_type](build, list(node.input), attributes)
        if isinstance(result, _Value):
            build.values[node.output[0]] = result
        else:
            build.constants[node.output[0]] = result
    return keras.Model(start, build.value(graph.output[0].name).tensor)


Result = _Value | NDArray[Any]

_TO_FIRST = (0, 3, 1, 2)
_TO_LAST = (0, 2, 3, 1)


def _is_turned(graph: Any, name: str) -> bool:
    """Return whether the input has its channels last: all that it goes to are transpositions.

    Networks of TensorFlow are exported in this way.
    """
    readers = [node for node in graph.node if name in node.input]
    return bool(readers) and all(
        node.op_type == "Transpose" and tuple(node.attribute[0].ints) == _TO_FIRST
        for node in readers
    )


def _transpose(b: _Build, names: list[str], a: Attributes) -> Result:
    order = tuple(a.get("perm", ()))
    if names[0] in b.constants:
        return b.constants[names[0]].transpose(order or None)
    source = b.value(names[0], last=True)
    if order != (_TO_FIRST if source.is_last else _TO_LAST):
        raise b.fail(f"reorders its axes to {list(order)}; only channels may be moved")
    return _Value(source.tensor, is_last=not source.is_last)


def _convolution(b: _Build, names: list[str], a: Attributes) -> Result:
    source, kernel = b.value(names[0]).tensor, b.constant(names[1])
    out, depth, kernel_h, kernel_w = kernel.shape
    groups, channels = a.get("group", 1), int(source.shape[-1])
    strides, dilations = (tuple(a.get(key, [1, 1])) for key in ("strides", "dilations"))
    if max(strides) > 1 and max(dilations) > 1:
        raise b.fail("has strides and is dilated, which Keras does not have; use one of the two")
    reach = ((kernel_h - 1) * dilations[0] + 1, (kernel_w - 1) * dilations[1] + 1)
    padded, padding = _padded(b, source, reach, a, 0.0)
    options = {
        "strides": strides,
        "dilation_rate": dilations,
        "padding": padding,
        "use_bias": len(names) > 2 and bool(names[2]),
    }
    bias = [b.constant(names[2])] if options["use_bias"] else []
    if groups == 1:
        layer = b.keras.layers.Conv2D(out, (kernel_h, kernel_w), **options)
        return _Value(b.weighted(layer, padded, [kernel.transpose(2, 3, 1, 0), *bias]))
    if groups != channels or depth != 1:
        raise b.fail(f"has {groups} groups for {channels} channels; 1 or {channels} are supported")
    many = out // channels
    layer = b.keras.layers.DepthwiseConv2D((kernel_h, kernel_w), depth_multiplier=many, **options)
    weights = kernel.reshape(channels, many, kernel_h, kernel_w).transpose(2, 3, 0, 1)
    return _Value(b.weighted(layer, padded, [weights, *bias]))


def _padded(
    b: _Build, source: Any, kernel: tuple[int, int], a: Attributes, fill: float
) -> tuple[Any, str]:
    """Return the input with its border, and the padding that is left to the layer."""
    automatic = a.get("auto_pad", b"NOTSET").decode()
    if automatic == "SAME_UPPER":
        return source, "same"
    if automatic == "SAME_LOWER":
        raise b.fail("pads SAME_LOWER, which TFLite cannot; export it with explicit padding")
    top, left, bottom, right = a.get("pads", [0, 0, 0, 0])
    if not any((top, left, bottom, right)):
        return source, "valid"
    half = tuple((size - 1) // 2 for size in kernel)
    odd = all(size % 2 for size in kernel) and list(a.get("strides", [1, 1])) == [1, 1]
    if odd and (top, left) == (bottom, right) == half:
        return source, "same"
    if fill:
        raise b.fail("pads its maxima, which is supported for odd windows with stride 1 only")
    return b.layer("ZeroPadding2D", source, ((top, bottom), (left, right))), "valid"


def _pool(kind: str) -> Callable[[_Build, list[str], Attributes], Result]:
    def build(b: _Build, names: list[str], a: Attributes) -> Result:
        window = tuple(a["kernel_shape"])
        if a.get("ceil_mode", 0):
            raise b.fail("rounds its size up (ceil_mode), which is not supported")
        source, padding = _padded(b, b.value(names[0]).tensor, window, a, 1.0)
        if kind == "AveragePooling2D" and padding == "same" and a.get("count_include_pad", 0):
            raise b.fail("counts its border (count_include_pad), which TFLite does not")
        strides = tuple(a.get("strides", [1, 1]))
        return _Value(b.layer(kind, source, window, strides=strides, padding=padding))

    return build


def _global_pool(kind: str) -> Callable[[_Build, list[str], Attributes], Result]:
    def build(b: _Build, names: list[str], a: Attributes) -> Result:
        return _Value(b.layer(kind, b.value(names[0]).tensor, keepdims=True))

    return build


def _flatten(b: _Build, names: list[str], a: Attributes) -> Result:
    source = b.value(names[0], last=True)
    if len(source.tensor.shape) == 2:
        return source
    _, rows, columns, channels = (int(size) for size in source.tensor.shape)
    size = rows * columns * channels
    flat = b.layer("Reshape", source.tensor, (size,))
    return _Value(flat, None if source.is_last else (channels, rows, columns))


def _reshape(b: _Build, names: list[str], a: Attributes) -> Result:
    if names[0] in b.constants:
        return b.constants[names[0]].reshape(b.constant(names[1]).astype(int).tolist())
    shape = b.constant(names[1]).astype(int).tolist()
    if len(shape) != 2:
        raise b.fail(f"reshapes to {shape}; only flattening is supported")
    return _flatten(b, names[:1], a)


def _dense(b: _Build, source: _Value, kernel: NDArray[Any], bias: NDArray[Any] | None) -> _Value:
    """A dense layer of ``kernel[inputs, outputs]``, whose rows may count channels first."""
    if source.chw is not None:
        channels, rows, columns = source.chw
        ordered = kernel.reshape(channels, rows, columns, -1).transpose(1, 2, 0, 3)
        kernel = ordered.reshape(kernel.shape)
    layer = b.keras.layers.Dense(kernel.shape[1], use_bias=bias is not None)
    return _Value(b.weighted(layer, source.tensor, [kernel, *([] if bias is None else [bias])]))


def _gemm(b: _Build, names: list[str], a: Attributes) -> Result:
    kernel = b.constant(names[1])
    kernel = (kernel.T if a.get("transB", 0) else kernel) * a.get("alpha", 1.0)
    bias = b.constant(names[2]).reshape(-1) * a.get("beta", 1.0) if len(names) > 2 else None
    if a.get("transA", 0):
        raise b.fail("transposes its input, which is not supported")
    return _dense(b, b.value(names[0]), kernel, bias)


def _matmul(b: _Build, names: list[str], a: Attributes) -> Result:
    return _dense(b, b.value(names[0]), b.constant(names[1]), None)


def _batch_normalization(b: _Build, names: list[str], a: Attributes) -> Result:
    source = b.value(names[0])
    if source.chw is not None:
        raise b.fail("follows a flattening, where channels are not the last axis")
    layer = b.keras.layers.BatchNormalization(epsilon=a.get("epsilon", 1e-5))
    return _Value(b.weighted(layer, source.tensor, [b.constant(name) for name in names[1:5]]))


def _activation(kind: str, **options: Any) -> Callable[[_Build, list[str], Attributes], Result]:
    def build(b: _Build, names: list[str], a: Attributes) -> Result:
        source = b.value(names[0])
        return _Value(b.layer(kind, source.tensor, **options), source.chw)

    return build


def _leaky_relu(b: _Build, names: list[str], a: Attributes) -> Result:
    slope = a.get("alpha", 0.01)
    return _activation("LeakyReLU", negative_slope=slope)(b, names, a)


def _prelu(b: _Build, names: list[str], a: Attributes) -> Result:
    """One slope, or one for each channel."""
    source, slopes = b.value(names[0]), b.constant(names[1])
    rank, channels = len(source.tensor.shape), int(source.tensor.shape[-1])
    if slopes.size not in {1, channels} or source.chw is not None:
        raise b.fail(f"has slopes of shape {list(slopes.shape)} for {channels} channels")
    each = np.broadcast_to(slopes.reshape(-1), (channels,)).astype(np.float32)
    layer = b.keras.layers.PReLU(shared_axes=list(range(1, rank - 1)) or None)
    return _Value(b.weighted(layer, source.tensor, [each.reshape(*[1] * (rank - 2), channels)]))


def _clip(b: _Build, names: list[str], a: Attributes) -> Result:
    bounds = [
        float(b.constant(names[place])) if len(names) > place and names[place] else a.get(key)
        for place, key in ((1, "min"), (2, "max"))
    ]
    if bounds[0] != 0:
        raise b.fail(f"clips to {bounds[0]} .. {bounds[1]}; a lower bound of 0 is supported")
    return _activation("ReLU", max_value=bounds[1])(b, names, a)


def _combine(kind: str) -> Callable[[_Build, list[str], Attributes], Result]:
    def build(b: _Build, names: list[str], a: Attributes) -> Result:
        if any(name in b.constants for name in names):
            return _combine_constant(b, kind, names)
        first, second = (b.value(name) for name in names)
        layer = getattr(b.keras.layers, kind)()
        return _Value(layer([first.tensor, second.tensor]), first.chw)

    return build


def _combine_constant(b: _Build, kind: str, names: list[str]) -> Result:
    """A constant per channel is a normalisation, which TFLite merges into the layer before it."""
    constant = next(b.constants[name] for name in names if name in b.constants)
    source = b.value(next(name for name in names if name not in b.constants))
    if kind == "Subtract" and names[0] in b.constants:
        raise b.fail("subtracts from a constant, which is not supported")
    channels = int(source.tensor.shape[-1])
    if constant.size not in {1, channels} or (source.chw is not None and constant.size > 1):
        raise b.fail(f"has a constant of shape {list(constant.shape)} for {channels} channels")
    each = np.broadcast_to(constant.reshape(-1), (channels,)).astype(np.float32)
    zeros, ones = np.zeros_like(each), np.ones_like(each)
    scale = each if kind == "Multiply" else ones
    offset = {"Add": each, "Subtract": -each, "Multiply": zeros}[kind]
    layer = b.keras.layers.BatchNormalization(epsilon=0.0)
    return _Value(b.weighted(layer, source.tensor, [scale, offset, zeros, ones]), source.chw)


def _concat(b: _Build, names: list[str], a: Attributes) -> Result:
    sources = [b.value(name) for name in names]
    if a["axis"] not in {1, -3} or any(source.chw is not None for source in sources):
        raise b.fail("joins along another axis than the channels")
    return _Value(b.keras.layers.Concatenate()([source.tensor for source in sources]))


def _same(b: _Build, names: list[str], a: Attributes) -> Result:
    if names[0] in b.constants:
        return b.constants[names[0]]
    return b.value(names[0])


def _quantize(b: _Build, names: list[str], a: Attributes) -> Result:
    """Keep what rounding does not change: a zero point at the lowest value clips negatives."""
    if names[0] in b.constants:
        raise b.fail("quantises a constant, which is not supported")
    zero = b.constants.get(names[2]) if len(names) > 2 else np.zeros((), np.uint8)
    if zero is not None and int(zero.reshape(-1)[0]) == np.iinfo(zero.dtype).min:
        return _activation("ReLU")(b, names[:1], a)
    return b.value(names[0])


def _dequantize(b: _Build, names: list[str], a: Attributes) -> Result:
    if names[0] not in b.constants:
        return b.value(names[0])
    stored, scale = b.constants[names[0]].astype(np.float32), b.constant(names[1])
    zero = b.constant(names[2]).astype(np.float32) if len(names) > 2 else np.float32(0)
    shape = [1] * stored.ndim
    if scale.size > 1:
        shape[a.get("axis", 1)] = -1
        scale, zero = scale.reshape(shape), np.reshape(zero, shape)
    values: NDArray[Any] = ((stored - zero) * scale).astype(np.float32).reshape(stored.shape)
    return values


_OPERATORS: dict[str, Callable[[_Build, list[str], Attributes], Result]] = {
    "Add": _combine("Add"),
    "AveragePool": _pool("AveragePooling2D"),
    "BatchNormalization": _batch_normalization,
    "Clip": _clip,
    "Concat": _concat,
    "Conv": _convolution,
    "DequantizeLinear": _dequantize,
    "Dropout": _same,
    "Flatten": _flatten,
    "Gemm": _gemm,
    "GlobalAveragePool": _global_pool("GlobalAveragePooling2D"),
    "GlobalMaxPool": _global_pool("GlobalMaxPooling2D"),
    "HardSwish": _activation("Activation", activation="hard_silu"),
    "Identity": _same,
    "LeakyRelu": _leaky_relu,
    "MatMul": _matmul,
    "MaxPool": _pool("MaxPooling2D"),
    "Mul": _combine("Multiply"),
    "PRelu": _prelu,
    "QuantizeLinear": _quantize,
    "Relu": _activation("ReLU"),
    "Reshape": _reshape,
    "Sigmoid": _activation("Activation", activation="sigmoid"),
    "Softmax": _activation("Softmax"),
    "Sub": _combine("Subtract"),
    "Tanh": _activation("Activation", activation="tanh"),
    "Transpose": _transpose,
}
"""ONNX operator -> the function that builds it, given its inputs and attributes."""
