"""Random int8 networks with branches, and with the operators of foreign networks."""

import numpy as np

from tests.convert.random_graphs import Activation, Chain, Padding, _output_size, schema


class Branches(Chain):
    """A ``Chain`` with operators of several inputs; ``tail`` may be set to any tensor."""

    def depthwise(
        self,
        multiplier: int,
        kernel: tuple[int, int],
        stride: tuple[int, int],
        padding: str,
        dilation: tuple[int, int] = (1, 1),
    ) -> None:
        _, height, width, channels = self.shape
        out = channels * multiplier
        shape = (
            1,
            _output_size(height, (kernel[0] - 1) * dilation[0] + 1, stride[0], padding),
            _output_size(width, (kernel[1] - 1) * dilation[1] + 1, stride[1], padding),
            out,
        )
        options = schema.DepthwiseConv2DOptionsT()
        options.padding = getattr(Padding, padding)
        options.strideH, options.strideW = stride
        options.depthMultiplier = multiplier
        options.dilationHFactor, options.dilationWFactor = dilation
        self._weighted(
            "DEPTHWISE_CONV_2D", (1, *kernel, out), shape, options, per_channel=True, axis=3
        )

    def every(self, outputs: int) -> None:
        """A dense layer of the channels of every pixel."""
        options = schema.FullyConnectedOptionsT()
        options.keepNumDims = True
        shape = (*self.shape[:-1], outputs)
        self._weighted(
            "FULLY_CONNECTED", (outputs, self.shape[-1]), shape, options, per_channel=False
        )

    def mean(self, keep: bool = False) -> None:
        """Global average pooling."""
        channels = self.shape[-1]
        scale = self._scale(self.tail) * float(self.rng.uniform(0.2, 1.2))
        shape = (1, 1, 1, channels) if keep else (1, channels)
        output = self._tensor(shape, scale, self._near(self.tail))
        axes = self._constant(np.array([1, 2], np.int32), [1.0], [])
        options = schema.ReducerOptionsT()
        options.keepDims = keep
        self._operator("MEAN", [self.tail, axes], output, options)

    def combine(self, name: str, first: int, second: int) -> None:
        """ADD, SUB or MUL of two tensors, the smaller of which is repeated."""
        options = {"ADD": schema.AddOptionsT, "SUB": schema.SubOptionsT, "MUL": schema.MulOptionsT}
        chosen = options[name]()
        chosen.fusedActivationFunction = self._activation()
        a, b = self._scale(first), self._scale(second)
        size = a * b * 60 if name == "MUL" else a + b
        shapes = [tuple(self.graph.tensors[tensor].shape) for tensor in (first, second)]
        clamps = chosen.fusedActivationFunction != Activation.NONE
        zero_point = int(self.rng.integers(-128, 0)) if clamps else None
        factor = float(self.rng.uniform(0.3, 1))
        output = self._tensor(np.broadcast_shapes(*shapes), size * factor, zero_point)
        self._operator(name, [first, second], output, chosen)

    def operand(self, shape: tuple[int, ...]) -> int:
        """Return a constant to combine with."""
        values = self.rng.integers(-128, 128, shape).astype(np.int8)
        scale, zero_point = float(self.rng.uniform(0.002, 0.02)), int(self.rng.integers(-128, 128))
        return self._constant(values, [scale], [zero_point])

    def join(self, tensors: list[int]) -> None:
        """CONCATENATION along the channels of tensors of one scale."""
        shapes = [tuple(self.graph.tensors[tensor].shape) for tensor in tensors]
        shape = (*shapes[0][:-1], sum(shape[-1] for shape in shapes))
        output = self._tensor(shape, self._scale(tensors[0]), self._zero_point(tensors[0]))
        options = schema.ConcatenationOptionsT()
        options.axis = int(self.rng.choice([3, -1]))
        self._operator("CONCATENATION", tensors, output, options)

    def rescale(self, like: int) -> None:
        """QUANTIZE the tail to the scale and zero point of another tensor."""
        output = self._tensor(self.shape, self._scale(like), self._zero_point(like))
        self._operator("QUANTIZE", [self.tail], output, None)

    def leaky_relu(self) -> None:
        options = schema.LeakyReluOptionsT()
        options.alpha = float(self.rng.choice([0.01, 0.1, 0.3, 1.0]))
        scale = self._scale(self.tail) * float(self.rng.uniform(0.5, 1.5))
        output = self._tensor(self.shape, scale, self._near(self.tail))
        self._operator("LEAKY_RELU", [self.tail], output, options)

    def extreme(self, name: str, first: int, second: int) -> None:
        """MAXIMUM or MINIMUM of two tensors of one scale."""
        shapes = [tuple(self.graph.tensors[tensor].shape) for tensor in (first, second)]
        scale, zero_point = self._scale(first), self._zero_point(first)
        output = self._tensor(np.broadcast_shapes(*shapes), scale, zero_point)
        self._operator(name, [first, second], output, schema.MaximumMinimumOptionsT())

    def hard_swish(self) -> None:
        scale = self._scale(self.tail) * float(self.rng.uniform(0.5, 1.5))
        output = self._tensor(self.shape, scale, self._near(self.tail))
        self._operator("HARD_SWISH", [self.tail], output, None)

    def prelu(self, slopes: tuple[int, ...]) -> None:
        values = self.rng.integers(-128, 128, slopes).astype(np.int8)
        zero_point = int(self.rng.integers(-128, 0))
        alpha = self._constant(values, [float(self.rng.uniform(0.001, 0.01))], [zero_point])
        scale = self._scale(self.tail) * float(self.rng.uniform(0.5, 1.5))
        output = self._tensor(self.shape, scale, self._near(self.tail))
        self._operator("PRELU", [self.tail, alpha], output, None)

    def largest(self, axes: tuple[int, ...], keep: bool = False) -> None:
        """REDUCE_MAX."""
        sizes = [(1 if n in axes else size, n in axes) for n, size in enumerate(self.shape)]
        shape = tuple(size for size, is_reduced in sizes if keep or not is_reduced)
        output = self._tensor(shape, self._scale(self.tail), self._zero_point(self.tail))
        places = self._constant(np.array(axes, np.int32), [1.0], [])
        options = schema.ReducerOptionsT()
        options.keepDims = keep
        self._operator("REDUCE_MAX", [self.tail, places], output, options)

    def relu6(self) -> None:
        output = self._tensor(self.shape, self._scale(self.tail), self._zero_point(self.tail))
        self._operator("RELU6", [self.tail], output, None)

    def keras_flatten(self) -> None:
        """What Keras 3 writes for Flatten: the new shape is computed."""
        size, source = int(np.prod(self.shape)), self.tail
        shape, kind = self._integers((len(self.shape),)), schema.ShapeOptionsT()
        kind.outType = schema.TensorType.INT32
        self._operator("SHAPE", [source], shape, kind)
        limits = [self._constant(np.array([n], np.int32), [1.0], []) for n in (0, 1, 1)]
        batch = self._integers(())
        options = schema.StridedSliceOptionsT()
        options.shrinkAxisMask = 1
        self._operator("STRIDED_SLICE", [shape, *limits], batch, options)
        packed = self._integers((2,))
        rest = self._constant(np.array(size, np.int32), [1.0], [])
        pack = schema.PackOptionsT()
        pack.valuesCount = 2
        self._operator("PACK", [batch, rest], packed, pack)
        output = self._tensor((1, size), self._scale(source), self._zero_point(source))
        self._operator("RESHAPE", [source, packed], output, schema.ReshapeOptionsT())

    def borders(self, kind: str) -> None:
        """Let the network's input and output be ``uint8`` or ``float32``."""
        inner, result = self.graph.inputs[0], self.tail
        outer = self._border(inner, kind)
        self.graph.inputs = [outer]
        self._operator("QUANTIZE", [outer], inner, None)
        self.graph.operators.insert(0, self.graph.operators.pop())
        name = "QUANTIZE" if kind == "uint8" else "DEQUANTIZE"
        self._operator(name, [result], self._border(result, kind), None)

    def _border(self, inner: int, kind: str) -> int:
        shape = tuple(self.graph.tensors[inner].shape)
        if kind == "float32":
            return self._add(shape, schema.TensorType.FLOAT32, 0, [], [])
        scale, zero_point = self._scale(inner), self._zero_point(inner) + 128
        return self._add(shape, schema.TensorType.UINT8, 0, [scale], [zero_point])

    def _integers(self, shape: tuple[int, ...]) -> int:
        return self._add(shape, schema.TensorType.INT32, 0, [], [])

    def _near(self, tensor: int) -> int:
        return int(np.clip(self._zero_point(tensor) + self.rng.integers(-20, 21), -128, 127))


def residual_chain(seed: int) -> Branches:
    """Return a network like ResNet: sums of a branch and a shortcut, then a mean."""
    rng = np.random.default_rng(seed)
    net = Branches(rng, int(rng.integers(6, 12)), int(rng.integers(6, 12)), int(rng.integers(1, 4)))
    net.conv(int(rng.integers(2, 9)), (3, 3), (1, 1), "SAME")
    for _ in range(int(rng.integers(1, 3))):
        start, channels = net.tail, net.shape[-1]
        step = int(rng.choice([1, 2]))
        out = channels if step == 1 else channels + int(rng.integers(0, 4))
        net.conv(out, (3, 3), (step, step), "SAME")
        if rng.random() < 0.5:
            net.elementwise("TANH")
        net.conv(out, (3, 3), (1, 1), "SAME")
        branch, net.tail = net.tail, start
        if step == 2:
            net.conv(out, (1, 1), (step, step), "SAME")
        pair = [net.tail, branch]
        net.combine(str(rng.choice(["ADD", "ADD", "SUB", "MUL"])), *rng.permutation(pair).tolist())
    net.mean()
    net.dense(int(rng.integers(2, 8)))
    return net


def separable_chain(seed: int) -> Branches:
    """Return a network like DS-CNN or MobileNet: depthwise and pointwise convolutions."""
    rng = np.random.default_rng(seed)
    net = Branches(rng, int(rng.integers(7, 14)), int(rng.integers(7, 14)), int(rng.integers(1, 5)))
    for _ in range(int(rng.integers(1, 4))):
        kernel = tuple(int(rng.integers(1, min(3, size) + 1)) for size in net.shape[1:3])
        stride = (int(rng.choice([1, 1, 2])), int(rng.choice([1, 1, 2])))
        net.depthwise(
            int(rng.choice([1, 1, 2])), kernel, stride, str(rng.choice(["SAME", "VALID"]))
        )
        net.conv(int(rng.integers(1, 12)), (1, 1), (1, 1), "SAME")
        if rng.random() < 0.4:
            net.leaky_relu() if rng.random() < 0.5 else net.relu6()
        if rng.random() < 0.4:
            constant = net.operand((int(net.shape[-1]),) if rng.random() < 0.7 else (1,))
            pair = [net.tail, constant]
            order = pair if rng.random() < 0.5 else pair[::-1]
            net.combine(str(rng.choice(["ADD", "SUB", "MUL"])), *order)
    if rng.random() < 0.5:
        net.mean(keep=bool(rng.random() < 0.5))
    else:
        net.keras_flatten()
    net.dense(int(rng.integers(2, 8)))
    if rng.random() < 0.5:
        net.softmax()
    return net


def inception_chain(seed: int) -> Branches:
    """Return a network whose branches are joined, and one that is multiplied by a gate."""
    rng = np.random.default_rng(seed)
    net = Branches(rng, int(rng.integers(6, 12)), int(rng.integers(6, 12)), int(rng.integers(1, 4)))
    net.conv(int(rng.integers(2, 6)), (3, 3), (1, 1), "VALID")
    start, ends = net.tail, []
    for kernel in ((1, 1), (3, 3), (5, 3)):
        net.tail = start
        net.conv(int(rng.integers(1, 5)), kernel, (1, 1), "SAME")
        if ends:
            net.rescale(ends[0])
        ends.append(net.tail)
    net.join([*ends, *ends[: int(rng.integers(0, 2))]])
    whole = net.tail
    net.mean(keep=True)
    net.conv(int(net.graph.tensors[whole].shape[-1]), (1, 1), (1, 1), "SAME")
    net.elementwise("LOGISTIC")
    net.combine("MUL", *([whole, net.tail] if rng.random() < 0.5 else [net.tail, whole]))
    net.pool("MAX_POOL_2D", (2, 2), (2, 2), "VALID")
    net.keras_flatten()
    net.dense(4)
    return net


def activation_chain(seed: int) -> Branches:
    """Return a network of activation functions with and without slopes, and maxima."""
    rng = np.random.default_rng(seed)
    net = Branches(rng, int(rng.integers(5, 9)), int(rng.integers(5, 9)), int(rng.integers(1, 4)))
    net.conv(int(rng.integers(2, 6)), (3, 3), (1, 1), "SAME")
    net.hard_swish()
    _, height, width, channels = net.shape
    net.prelu((1, 1, channels) if rng.random() < 0.5 else (height, width, channels))
    net.conv(int(rng.integers(2, 6)), (1, 1), (1, 1), "SAME")
    net.prelu((1, 1, net.shape[-1]))
    bound = net.graph.tensors[net.tail].quantization
    values = rng.integers(-128, 128, (net.shape[-1],)).astype(np.int8)
    limit = net._constant(values, [float(bound.scale[0])], [int(bound.zeroPoint[0])])
    net.extreme(str(rng.choice(["MAXIMUM", "MINIMUM"])), net.tail, limit)
    if rng.random() < 0.5:
        net.largest((1, 2), keep=bool(rng.random() < 0.5))
    else:
        net.largest((2,))
        net.keras_flatten()
    net.dense(4)
    return net


def sparse_chain(seed: int) -> Branches:
    """Return a network of dilated and grouped convolutions, a gate, and a dense layer of pixels."""
    rng = np.random.default_rng(seed)
    net = Branches(rng, int(rng.integers(7, 10)), int(rng.integers(7, 10)), 4)
    net.conv(4, (3, 2), (1, 1), str(rng.choice(["SAME", "VALID"])), dilation=(2, 1))
    net.conv(6, (2, 2), (1, 1), "SAME", groups=2)
    net.depthwise(1, (2, 2), (1, 1), str(rng.choice(["SAME", "VALID"])), dilation=(1, 2))
    whole = net.tail
    net.mean()
    net.dense(int(net.shape[-1]))
    net.elementwise("LOGISTIC")
    net.combine("MUL", whole, net.tail)
    net.every(3)
    start = net.tail
    net.conv(3, (1, 1), (1, 1), "SAME")
    net.rescale(start)
    net.extreme(str(rng.choice(["MAXIMUM", "MINIMUM"])), start, net.tail)
    net.keras_flatten()
    net.dense(4)
    return net


KINDS = {
    "sparse": sparse_chain,
    "activations": activation_chain,
    "residual": residual_chain,
    "separable": separable_chain,
    "inception": inception_chain,
}


def branching_graph(kind: str, seed: int) -> bytes:
    """Return the file of a random network of a kind of ``KINDS``."""
    return KINDS[kind](seed).content()
