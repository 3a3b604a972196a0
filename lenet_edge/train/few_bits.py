"""Quantisation-aware training of weights with few values and a learnt scale.

The weights of a layer are whole multiples of a scale, which is learnt like any other weight (Esser
et al., "Learned step size quantization", 2020): one scale per output channel of a convolution, one
per dense layer. Steps of its logarithm are relative, so that Adam's learning rate suits it.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.legacy_keras import keras, tf, tfmot
from lenet_edge.train.weight_bits import LEVELS

Weights = dict[str, NDArray[Any]]
Quantizer = tfmot.quantization.keras.quantizers.Quantizer

SCALE_CANDIDATES = np.linspace(0.05, 1.2, 60)
"""First scales that are tried, as fractions of the one that reaches the largest weight."""

_PLAIN_LIMIT = 127.0


class LearntScale(Quantizer):  # type: ignore[misc, valid-type]
    """Rounds weights to ``low`` .. ``high`` times a learnt scale, with straight-through slopes."""

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high

    def build(self, tensor_shape: Any, name: str, layer: Any) -> dict[str, tf.Variable]:
        """Create the logarithm of the scale as a variable of ``layer``."""
        is_convolution = len(tensor_shape) == 4
        shape = (tensor_shape[-1],) if is_convolution else ()
        zeros = keras.initializers.Zeros()
        return {"scale": layer.add_weight(f"{name}_log_scale", shape=shape, initializer=zeros)}

    def __call__(
        self, inputs: tf.Tensor, training: bool, weights: dict[str, tf.Variable], **_: Any
    ) -> tf.Tensor:
        """Return the rounded weights; autodiff gives equation 3 of the paper for the scale."""
        scale = tf.exp(weights["scale"])
        inside = tf.clip_by_value(inputs / scale, self.low, self.high)
        return (inside + tf.stop_gradient(tf.round(inside) - inside)) * scale

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        return {"low": self.low, "high": self.high}


class FewBits(tfmot.quantization.keras.QuantizeConfig):  # type: ignore[misc]
    """How a layer is quantised: its kernel to few values, its activations as by default."""

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high

    def get_weights_and_quantizers(self, layer: Any) -> list[tuple[tf.Variable, Any]]:
        """Return the kernel and its quantiser."""
        return [(layer.kernel, LearntScale(self.low, self.high))]

    def get_activations_and_quantizers(self, layer: Any) -> list[tuple[Any, Any]]:
        """Return the activation and the toolkit's default quantiser for it."""
        default = tfmot.quantization.keras.quantizers.MovingAverageQuantizer(
            num_bits=8, per_axis=False, symmetric=False, narrow_range=False
        )
        return [(layer.activation, default)]

    def set_quantize_weights(self, layer: Any, quantize_weights: list[tf.Tensor]) -> None:
        """Let the layer compute with rounded weights."""
        (layer.kernel,) = quantize_weights

    def set_quantize_activations(self, layer: Any, quantize_activations: list[Any]) -> None:
        """Let the layer compute a rounded activation."""
        (layer.activation,) = quantize_activations

    def get_output_quantizers(self, layer: Any) -> list[Any]:
        """Return none: the activation is the output."""
        return []

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        return {"low": self.low, "high": self.high}


def quantization_aware(model: keras.Model, bits: Mapping[str, str]) -> keras.Model:
    """Copy a float model to one with few values in the kernels of the layers that ``bits`` names.

    Everything else is quantised as by ``models.quantization_aware``. The first scales are those
    with the smallest squared error of the weights.
    """
    keras_tools = tfmot.quantization.keras

    def annotate(layer: keras.layers.Layer) -> keras.layers.Layer:
        wanted = bits.get(layer.name)
        if isinstance(layer, keras.layers.InputLayer):
            return layer
        return keras_tools.quantize_annotate_layer(
            layer, quantize_config=FewBits(*LEVELS[wanted]) if wanted else None
        )

    with keras_tools.quantize_scope({"FewBits": FewBits}):
        annotated = keras.models.clone_model(model, clone_function=annotate)
        annotated.set_weights(model.get_weights())
        qat = keras_tools.quantize_apply(annotated)
    for layer in qat.layers:
        name = layer.name.removeprefix("quant_")
        if name in bits:
            kernel = model.get_layer(name).kernel.numpy()
            (scale,) = (v for v in layer.weights if v.name.endswith("kernel_log_scale:0"))
            scale.assign(np.log(best_scale(kernel, *LEVELS[bits[name]])))
    return qat


def best_scale(kernel: NDArray[np.float32], low: int, high: int) -> NDArray[np.float32]:
    """Return the scales with the smallest squared error: one per channel, or one if dense."""
    columns = kernel.reshape(-1, kernel.shape[-1]) if kernel.ndim == 4 else kernel.reshape(-1, 1)
    largest = np.maximum(np.abs(columns).max(axis=0), 1e-6) / high
    scales = SCALE_CANDIDATES[:, None] * largest
    errors = [
        np.sum((columns - scale * np.clip(np.round(columns / scale), low, high)) ** 2, axis=0)
        for scale in scales
    ]
    best: NDArray[np.float32] = scales[np.argmin(errors, axis=0), np.arange(len(largest))].astype(
        np.float32
    )
    return best if kernel.ndim == 4 else best.reshape(())


def plain_weights(weights: Weights, bits: Mapping[str, str]) -> Weights:
    """Return the variables of the default quantisation-aware network that computes the same.

    Kernels become multiples of their scale, and their range becomes 127 scales, so that the int8
    weights in the ``.tflite`` file are the few whole numbers themselves.
    """
    plain: Weights = {}
    for name, value in weights.items():
        layer, _, variable = name.partition("/")
        if layer not in bits or variable not in {"kernel", "kernel_log_scale"}:
            plain[name] = value
            continue
        scale = np.exp(weights[f"{layer}/kernel_log_scale"])
        if variable == "kernel":
            plain[name] = (np.clip(np.round(value / scale), *LEVELS[bits[layer]]) * scale).astype(
                np.float32
            )
        else:
            plain[f"{layer}/kernel_min"] = np.asarray(-_PLAIN_LIMIT * scale, np.float32)
            plain[f"{layer}/kernel_max"] = np.asarray(_PLAIN_LIMIT * scale, np.float32)
    return plain
