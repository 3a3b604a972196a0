"""The convolution for training computes what a plain one does, and so do its gradients."""

import numpy as np
import pytest

from lenet_edge.core.legacy_keras import keras, tf
from lenet_edge.train.blocked_convolution import BlockedConv2D


@pytest.mark.parametrize("maximum", [False, True])
@pytest.mark.parametrize(
    ("shape", "size"), [((28, 28, 1), 5), ((13, 14, 6), 5), ((9, 20, 3), 3), ((8, 8, 2), 4)]
)
def test_results_and_gradients_are_those_of_a_plain_convolution(
    shape: tuple[int, int, int], size: int, maximum: bool
) -> None:
    rng = np.random.default_rng(0)
    images = tf.constant(rng.normal(size=(3, *shape)), tf.float32)
    options = {"activation": "relu", "bias_initializer": "random_normal"}
    blocked = BlockedConv2D(4, size, maximum=maximum, **options)
    plain = keras.layers.Conv2D(4, size, **options)
    reference = keras.Sequential([plain, *[keras.layers.MaxPool2D(2)] * maximum])
    blocked.build((None, *shape))
    reference.build((None, *shape))
    plain.set_weights(blocked.get_weights())
    found = []
    for layer in (blocked, reference):
        with tf.GradientTape() as tape:
            tape.watch(images)
            result = layer(images)
            loss = tf.reduce_sum(result**2)
        found.append([result, *tape.gradient(loss, [images, *layer.trainable_variables])])
    assert tuple(found[0][0].shape) == tuple(blocked.compute_output_shape((3, *shape)))
    for got, expected in zip(*found, strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-4, atol=1e-4)
