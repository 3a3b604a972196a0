"""Small float networks of Keras, as ``.tflite`` files."""

from pathlib import Path

import numpy as np

from convert.foreign import float_network
from tests.needs import require

SPREAD = 300.0
"""The largest channel of ``uneven_network``, as a multiple of the smallest."""


def varied_network(folder: Path) -> bytes:
    """Return a network with most of the layers that can be trained."""
    require("tensorflow")
    import keras

    from lenet_edge.core import legacy_keras  # noqa: F401

    layers = keras.layers
    keras.utils.set_random_seed(1)
    start = keras.Input((8, 9, 3))
    first = layers.Conv2D(4, 3, strides=2, padding="same", activation="relu")(start)
    each = layers.DepthwiseConv2D(3, padding="same", activation="relu6")(first)
    slopes = layers.PReLU(shared_axes=[1, 2], alpha_initializer="uniform")(each)
    summed = layers.LeakyReLU()(layers.Add()([first, slopes]))
    gate = layers.Dense(4, activation="sigmoid")(layers.GlobalAveragePooling2D()(summed))
    gated = layers.Multiply()([summed, gate])
    both = layers.Concatenate()([gated, layers.MaxPooling2D(2, 1, padding="same")(summed)])
    small = layers.AveragePooling2D(2)(layers.ZeroPadding2D(1)(both))
    flat = layers.Flatten()(layers.Activation("hard_silu")(small))
    return _converted(keras.Model(start, layers.Dense(5)(flat)), folder)


def uneven_network(folder: Path) -> bytes:
    """Return a network that loses accuracy in int8: its channels have very different sizes.

    ReLU is linear for positive factors, so a channel may be larger, and the weights that read it
    smaller, without a change of the outputs.
    """
    require("tensorflow")
    import keras

    from lenet_edge.core import legacy_keras  # noqa: F401

    layers = keras.layers
    keras.utils.set_random_seed(1)
    first = layers.Conv2D(8, 3, activation="relu")
    second = layers.Conv2D(6, 3, strides=2, activation="relu")
    model = keras.Sequential([keras.Input((8, 8, 1)), first, second, layers.Flatten()])
    model.add(layers.Dense(3))
    factors = np.geomspace(1, SPREAD, 8).astype(np.float32)
    weights, bias = first.get_weights()
    first.set_weights([weights * factors, bias * factors])
    weights, bias = second.get_weights()
    second.set_weights([weights / factors[:, np.newaxis], bias])
    return _converted(model, folder)


def _converted(model: object, folder: Path) -> bytes:
    path = folder / "net.keras"
    model.save(path)  # type: ignore[attr-defined]
    return float_network(path)
