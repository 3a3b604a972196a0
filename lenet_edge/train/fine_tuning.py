"""Fine-tunes a float ``.tflite`` network for its int8 form: quantisation-aware training.

Activations are rounded to the steps of the int8 form, and weights to 255 values per channel, with
gradients passed through the rounding (Jacob et al. 2018, "Quantization and Training of Neural
Networks for Efficient Integer-Arithmetic-Only Inference"). What is trained is to give the outputs
of the float network itself (Hinton et al. 2015, "Distilling the Knowledge in a Neural Network"), so
the pictures need no labels.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import Graph, OperatorKind, Tensor, read_graph
from convert.quantized.reference import WEIGHTED
from convert.quantized.simplify import simplify
from convert.rewrite import with_constants
from lenet_edge.core.legacy_keras import keras, tf
from lenet_edge.train.float_graph import check_trainable, run_float, trained_tensors

MAX_IMAGES = 6_000
"""Most pictures of an epoch: more take longer than they help, as only roundings are learned."""

EPOCHS = 5
BATCH = 32
LEARNING_RATE = 2e-2
"""At the start; it falls to 0 along half a cosine. Of 0.003, 0.01 and 0.02, it was the best for
networks that lose 2 points or more, and as good for others."""

_SMALLEST_UNIT = 1e-3
"""Of a weight's change, as a share of the largest weight, so that what is 0 may change, too."""

_SMALLEST_BIAS_UNIT = 0.02
"""Of a bias' change, as a share of the largest product in its channel."""

_LARGEST_WEIGHT = 127
"""Of an int8 weight: TFLite leaves -128 out."""


@dataclass(frozen=True)
class _Steps:
    """The int8 values of a tensor stand for ``low`` to ``high`` in steps of ``step``."""

    low: float
    high: float
    step: float


def fine_tune(
    float32: bytes,
    int8: bytes,
    inputs: NDArray[np.float32],
    *,
    teacher: bytes | None = None,
    epochs: int = EPOCHS,
    seed: int = 0,
) -> bytes:
    """Return the float network with weights whose int8 form is closer to it.

    The same arguments give the same network on the same machine.

    Args:
        float32: a ``.tflite`` file of logits.
        int8: its int8 form, which has the ranges of the activations.
        inputs: pictures ``float32[N, *input shape without batch]``.
        teacher: the network whose outputs are learned; ``float32`` without one. It is the network
            as it was where ``float32`` is the result of an earlier call.
        epochs: how often every picture is used.
        seed: of the order of the pictures.

    Raises:
        ModelError: if the network has an operator that cannot be trained.
    """
    graph = read_graph(float32)
    check_trainable(graph)
    stored = trained_tensors(graph)
    original = read_graph(teacher) if teacher else graph
    targets = _outputs(original, trained_tensors(original), inputs)
    steps, axes = _activation_steps(int8), _channel_axes(graph)
    units = _units(graph, stored, steps, axes)
    changes = {index: tf.Variable(np.zeros_like(values)) for index, values in stored.items()}
    batches = -(-len(inputs) // BATCH)
    schedule = keras.optimizers.schedules.CosineDecay(LEARNING_RATE, epochs * batches)
    optimizer = keras.optimizers.Adam(schedule)

    def current() -> dict[int, Any]:
        return {index: stored[index] + units[index] * changes[index] for index in stored}

    @tf.function  # type: ignore[untyped-decorator]
    def train_step(batch: Any, target: Any) -> None:
        with tf.GradientTape() as tape:
            outputs = run_float(
                graph,
                batch,
                current(),
                lambda weights, tensor: _rounded_weights(weights, axes[tensor.index]),
                lambda values, tensor: _rounded(values, steps.get(tensor.name)),
            )
            losses = tf.nn.softmax_cross_entropy_with_logits(tf.nn.softmax(target), outputs)
            loss = tf.reduce_mean(losses)
        trained = list(changes.values())
        optimizer.apply_gradients(zip(tape.gradient(loss, trained), trained, strict=True))

    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        order = rng.permutation(len(inputs))
        for start in range(0, len(inputs), BATCH):
            chosen = order[start : start + BATCH]
            train_step(tf.constant(inputs[chosen]), tf.constant(targets[chosen]))
    return with_constants(float32, {index: value.numpy() for index, value in current().items()})


def _units(
    graph: Graph,
    stored: Mapping[int, NDArray[np.float32]],
    steps: Mapping[str, _Steps],
    axes: Mapping[int, int],
) -> dict[int, NDArray[np.float32]]:
    """Return the unit in which the change of every value is trained, by the tensors' indices.

    It is the value's own size, because the channels of networks whose normalisation was merged into
    their weights differ in size by orders, and at least a share of the largest weight, or for a
    bias, of the largest product in its channel.
    """
    units = {}
    for operator in graph.operators:
        if operator.name not in WEIGHTED:
            continue
        weights, *bias = [tensor for tensor in operator.inputs[1:] if tensor is not None]
        sizes = np.abs(stored[weights.index])
        units[weights.index] = sizes + np.float32(_SMALLEST_UNIT) * sizes.max(initial=0)
        source = steps.get(operator.input.name)
        reach = max(abs(source.low), abs(source.high)) if source else 1.0
        axis = axes[weights.index]
        largest = sizes.max(tuple(n for n in range(sizes.ndim) if n != axis), initial=0)
        for tensor in bias:
            least = (_SMALLEST_BIAS_UNIT * reach * largest).astype(np.float32)
            units[tensor.index] = np.abs(stored[tensor.index]) + least
    return units


def _outputs(
    graph: Graph, weights: Mapping[int, NDArray[np.float32]], inputs: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the logits ``float32[N, classes]`` of the network as it is."""

    @tf.function  # type: ignore[untyped-decorator]
    def run(batch: Any) -> Any:
        outputs = run_float(graph, batch, weights, lambda x, _: x, lambda x, _: x)
        return tf.reshape(outputs, (tf.shape(batch)[0], -1))

    parts = [run(inputs[n : n + BATCH]).numpy() for n in range(0, len(inputs), BATCH)]
    return np.concatenate(parts)


def _activation_steps(int8: bytes) -> dict[str, _Steps]:
    """Return the steps of every activation of an int8 network by its name."""
    graph = simplify(read_graph(int8))
    tensors = [*graph.inputs, *(operator.output for operator in graph.operators)]
    return {
        t.name: _Steps(
            low=t.scale * (-128 - t.zero_point), high=t.scale * (127 - t.zero_point), step=t.scale
        )
        for t in tensors
        if t.dtype == "int8"
    }


def _channel_axes(graph: Graph) -> dict[int, int]:
    """Return the axis of the output channels of every tensor of weights, by its index."""
    axes = {}
    for operator in graph.operators:
        weights: Tensor | None = operator.inputs[1] if len(operator.inputs) > 1 else None
        if weights is not None:
            axes[weights.index] = 3 if operator.name == OperatorKind.DEPTHWISE_CONV_2D else 0
    return axes


def _rounded_weights(weights: Any, axis: int) -> Any:
    others = [n for n in range(len(weights.shape)) if n != axis]
    largest = tf.reduce_max(tf.abs(weights), axis=others, keepdims=True)
    step = tf.maximum(largest / _LARGEST_WEIGHT, np.finfo(np.float32).tiny)
    return weights + tf.stop_gradient(tf.round(weights / step) * step - weights)


def _rounded(values: Any, steps: _Steps | None) -> Any:
    if steps is None:
        return values
    inside = tf.clip_by_value(values, steps.low, steps.high)
    return inside + tf.stop_gradient(tf.round(inside / steps.step) * steps.step - inside)
