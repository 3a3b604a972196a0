"""LeNet-5 in Keras, float and quantisation-aware."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError
from lenet_edge.core.legacy_keras import keras, tf, tfmot
from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.variants import Variant
from lenet_edge.train.blocked_convolution import BlockedConv2D
from lenet_edge.train.trained_model import TrainedModel

Weights = dict[str, NDArray[Any]]
"""Variable name -> value, in the order of the layers."""


@dataclass(frozen=True)
class Widths:
    """Filters and units of the layers of LeNet-5, times a factor."""

    c1: int
    c3: int
    f5: int
    f6: int

    @classmethod
    def of(cls, factor: float) -> "Widths":
        """Return the widths of the original network (6, 16, 120, 84) times ``factor``."""
        return cls(*(max(2, round(factor * width)) for width in (6, 16, 120, 84)))


def input_shape(images: NDArray[np.uint8]) -> tuple[int, int, int]:
    """Return height, width and channels of ``uint8[N, H, W]`` or ``uint8[N, H, W, 3]``."""
    height, width, *channels = images.shape[1:]
    return height, width, channels[0] if channels else 1


def build(
    variant: Variant,
    classes: int = 10,
    shape: tuple[int, int, int] = (SIZE, SIZE, 1),
    width: float = 1.0,
    *,
    blocked: bool = False,
) -> keras.Model:
    """Build an untrained network: ``float32[N, *shape]`` in [0, 1] -> logits ``[N, classes]``.

    ``width`` multiplies the number of filters and units of every layer. With ``blocked``, the
    convolutions are those that train faster, with the same variables; such a network cannot be
    converted.

    ``modern`` is the network of today's tutorials (ReLU, max-pooling; 44,426 parameters for ten
    classes). ``classic`` follows LeCun et al., "Gradient-based learning applied to document
    recognition" (1998), section II.B: 32x32 input, tanh, average-pooling; 61,706 parameters.
    """
    layers = keras.layers
    modern = variant == "modern"
    activation = "relu" if modern else "tanh"
    pool = layers.MaxPool2D if modern else layers.AveragePooling2D
    padding = [] if modern else [layers.ZeroPadding2D(2, name="pad")]
    wide = Widths.of(width)

    def convolution(filters: int, name: str, pooling: str) -> list[keras.layers.Layer]:
        if not blocked:
            layer = layers.Conv2D(filters, 5, activation=activation, name=name)
        else:
            layer = BlockedConv2D(filters, 5, maximum=modern, activation=activation, name=name)
            if modern:
                return [layer]
        return [layer, pool(2, name=pooling)]

    return keras.Sequential(
        [
            layers.Input(shape, name="image"),
            *padding,
            *convolution(wide.c1, "c1", "s2"),
            *convolution(wide.c3, "c3", "s4"),
            layers.Flatten(name="flatten"),
            layers.Dense(wide.f5, activation=activation, name="f5"),
            layers.Dense(wide.f6, activation=activation, name="f6"),
            layers.Dense(classes, name="logits"),
        ],
        name=f"lenet5_{variant}",
    )


def build_normalized(
    variant: Variant,
    classes: int = 10,
    shape: tuple[int, int, int] = (SIZE, SIZE, 1),
    width: float = 1.0,
) -> keras.Model:
    """Build the network as it is trained: with batch normalisation before each activation.

    With it, a small network learns faster and becomes more accurate (Ioffe and Szegedy, "Batch
    normalization", 2015). ``deployable_weights`` folds the normalisations into the layers of
    ``build``.

    In ``modern``, pooling comes first, because a maximum commutes with a monotonic function; only a
    quarter of the values is then normalised and activated. Its normalisations have no scale,
    because a scale before a ReLU is redundant with the weights of the next layer. Neither holds for
    ``classic``.
    """
    layers = keras.layers
    modern = variant == "modern"
    wide = Widths.of(width)

    def normalized(layer: keras.layers.Layer) -> list[keras.layers.Layer]:
        # With tanh, TensorFlow's optimiser would create a fused operator that does not exist.
        norm = layers.BatchNormalization(
            scale=not modern, fused=None if modern else False, name=f"{layer.name}_norm"
        )
        if modern:
            return [layer, norm, layers.ReLU()]
        pooling = [layers.AveragePooling2D(2)] * isinstance(layer, layers.Conv2D)
        return [layer, norm, layers.Activation("tanh"), *pooling]

    def convolution(filters: int, name: str) -> list[keras.layers.Layer]:
        return normalized(BlockedConv2D(filters, 5, maximum=modern, use_bias=False, name=name))

    return keras.Sequential(
        [
            layers.Input(shape, name="image"),
            *([] if modern else [layers.ZeroPadding2D(2, name="pad")]),
            *convolution(wide.c1, "c1"),
            *convolution(wide.c3, "c3"),
            layers.Flatten(name="flatten"),
            *normalized(layers.Dense(wide.f5, use_bias=False, name="f5")),
            *normalized(layers.Dense(wide.f6, use_bias=False, name="f6")),
            layers.Dense(classes, name="logits"),
        ],
        name=f"lenet5_{variant}_normalized",
    )


def deployable_weights(model: keras.Model) -> Weights:
    """Return the variables of ``model``, with normalisations folded into the layers before them.

    The variables of ``build_normalized`` become those of ``build``, which then computes the same
    (Jacob et al., "Quantization and training of neural networks for efficient
    integer-arithmetic-only inference", 2018, section 3.2).
    """
    if not any(isinstance(layer, keras.layers.BatchNormalization) for layer in model.layers):
        return get_weights(model)
    weights: Weights = {}
    for name in ("c1", "c3", "f5", "f6"):
        norm = model.get_layer(f"{name}_norm")
        factor = 1.0 / np.sqrt(norm.moving_variance.numpy() + norm.epsilon)
        if norm.scale:
            factor *= norm.gamma.numpy()
        weights[f"{name}/kernel"] = model.get_layer(name).kernel.numpy() * factor
        weights[f"{name}/bias"] = norm.beta.numpy() - norm.moving_mean.numpy() * factor
    logits = model.get_layer("logits")
    # Softmax ignores a constant added to all logits, but int8 would spend part of its range on it.
    for leaf, value in (("kernel", logits.kernel.numpy()), ("bias", logits.bias.numpy())):
        weights[f"logits/{leaf}"] = value - value.mean(axis=-1, keepdims=True)
    return weights


def quantization_aware(model: keras.Model) -> keras.Model:
    """Copy a float model to one that rounds weights and activations to int8, as when deployed.

    Weights are symmetric, per channel for convolutions and per tensor for dense layers;
    activations are asymmetric per tensor (the toolkit's default 8-bit scheme).
    """
    return tfmot.quantization.keras.quantize_model(model)


def calibrate_ranges(qat: keras.Model, model: keras.Model, images: tf.Tensor) -> None:
    """Initialise the activation ranges of ``qat`` with those of ``model`` on ``images``.

    The toolkit starts with [-6, 6] and adapts slowly: the range of a ReLU would keep its useless
    negative half for thousands of steps.
    """
    probe = keras.Model(model.inputs, [layer.output for layer in model.layers])
    outputs = dict(zip([layer.name for layer in model.layers], probe(images), strict=True))
    variables = _named_variables(qat)
    for name, variable in variables.items():
        layer, leaf = name.split("/")
        if leaf in {"post_activation_min", "output_min", "pre_activation_min"}:
            values = outputs[layer].numpy()
            if leaf == "pre_activation_min":
                values = np.arctanh(np.clip(values, -0.99999, 0.99999))
            variable.assign(min(0.0, float(values.min())))
            variables[name.removesuffix("min") + "max"].assign(max(0.0, float(values.max())))
    # The input contract: pixels / 255 lie in exactly [0, 1].
    variables["input/min"].assign(0.0)
    variables["input/max"].assign(1.0)


def float_model(trained: TrainedModel) -> keras.Model:
    """Return the float Keras model with its trained weights."""
    model = _untrained(trained)
    set_weights(model, trained.float_weights)
    return model


def qat_model(trained: TrainedModel) -> keras.Model:
    """Return the quantisation-aware Keras model with its trained weights and ranges."""
    model = quantization_aware(_untrained(trained))
    set_weights(model, trained.qat_weights)
    return model


def _untrained(trained: TrainedModel) -> keras.Model:
    layout = trained.layout
    shape = (layout.size, layout.size, layout.channels)
    return build(trained.variant, trained.classes, shape, trained.width)


def models_to_convert(trained: TrainedModel) -> tuple[keras.Model, keras.Model]:
    """Return the float and the quantisation-aware model, with the same names in every process.

    Keras numbers repeated layer names, and the names are part of a ``.tflite`` file. Clearing the
    session first makes the same model give the same bytes.
    """
    keras.backend.clear_session()
    return float_model(trained), qat_model(trained)


def get_weights(model: keras.Model) -> Weights:
    """Return every variable of ``model`` as ``layer/variable`` -> value."""
    return {name: variable.numpy() for name, variable in _named_variables(model).items()}


def set_weights(model: keras.Model, weights: Weights) -> None:
    """Set every variable of ``model``.

    Raises:
        ModelError: if a name is missing or a shape differs.
    """
    for name, variable in _named_variables(model).items():
        value = weights.get(name)
        if value is None or value.shape != tuple(variable.shape):
            raise ModelError(
                f"the weights do not fit {model.name}: {name} is missing or has another shape; "
                "train or copy the model again"
            )
        variable.assign(value)


def _named_variables(model: keras.Model) -> dict[str, tf.Variable]:
    """Name variables after their layer, without the counters that Keras adds for uniqueness."""
    named = {}
    for layer in model.layers:
        for variable in layer.weights:
            leaf = variable.name.rsplit("/", 1)[-1].split(":")[0]
            if layer.name.startswith("quantize_layer"):
                named["input/" + leaf.rsplit("_", 1)[-1]] = variable
            else:
                named[f"{layer.name.removeprefix('quant_')}/{leaf}"] = variable
    return named


def to_input(images: tf.Tensor) -> tf.Tensor:
    """Convert images to the networks' ``float32[N, height, width, channels]`` in [0, 1]."""
    values = tf.cast(images, tf.float32)
    return (values if values.shape.rank == 4 else values[..., tf.newaxis]) / 255.0


class KerasPredictor:
    """A Keras model as a Predictor."""

    def __init__(self, name: str, model: keras.Model) -> None:
        self.name = name
        # Batches of any size are one trace; TensorFlow warns of many.
        shape = model.input_shape[:-1] if model.input_shape[-1] == 1 else model.input_shape
        self._forward = tf.function(
            lambda images: model(to_input(images), training=False),
            input_signature=[tf.TensorSpec(shape, tf.uint8)],
        )

    def predict(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return logits ``float32[N, classes]`` of images."""
        chunks = [
            self._forward(tf.constant(images[i : i + 1000])) for i in range(0, len(images), 1000)
        ]
        return np.concatenate([chunk.numpy() for chunk in chunks])

    def __enter__(self) -> "KerasPredictor":
        return self

    def __exit__(self, *_: object) -> None:
        pass
