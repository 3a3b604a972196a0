"""Weights of few values: rounded while training, and the same few whole numbers when deployed."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from convert.tflite import convert
from lenet_edge.core.legacy_keras import tf
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import SHIPPED, TRAINED_MODEL_FILE
from lenet_edge.network.runtimes import TflitePredictor
from lenet_edge.train import few_bits, models
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.train.weight_bits import LEVELS, parse_bits
from tests.needs import needs

pytestmark = needs("train")

BITS = parse_bits("4,F5=ternary")
IMAGES = load_dataset("digits").test.images


@pytest.fixture(scope="module")
def trained() -> TrainedModel:
    return TrainedModel.load(SHIPPED / TRAINED_MODEL_FILE)


@pytest.fixture(scope="module")
def few(trained: TrainedModel) -> Any:
    """Return the shipped network with few bits, not trained, in the form that is trained."""
    network = models.float_model(trained)
    qat = few_bits.quantization_aware(network, BITS)
    qat(models.to_input(IMAGES), training=True)  # measures the range of the layer of eight bits
    models.calibrate_ranges(qat, network, models.to_input(IMAGES))
    return qat


@pytest.fixture(scope="module")
def int8(trained: TrainedModel, few: Any) -> bytes:
    weights = few_bits.plain_weights(models.get_weights(few), BITS)
    return convert(*models.models_to_convert(replace(trained, qat_weights=weights)))["int8"]


def test_the_deployed_weights_are_the_few_whole_numbers(int8: bytes) -> None:
    layers = [op.inputs[1] for op in read_graph(int8).operators if op.parameters]
    values = [np.unique(t.data) for t in layers if t and t.data is not None]
    limits = [(-127, 127), (-8, 7), (-1, 1), (-8, 7), (-8, 7)]
    for weights, (low, high) in zip(values, limits, strict=True):
        assert low <= weights[0] < 0 < weights[-1] <= high
    assert values[2].tolist() == [-1, 0, 1]


def test_what_is_deployed_computes_what_was_trained(int8: bytes, few: Any) -> None:
    logits = few(models.to_input(IMAGES), training=False).numpy()
    step = read_graph(int8).outputs[0].scale
    with TflitePredictor("int8", int8) as network:
        deployed = network.predict(IMAGES)
    # A rounded activation may fall to the other side of a half where the float sums differ.
    assert np.abs(deployed - logits).max() < 4 * step
    assert np.mean(np.abs(deployed - logits) < 0.01 * step) > 0.9


def test_layers_of_eight_bits_keep_their_variables(few: Any) -> None:
    weights = models.get_weights(few)
    plain = few_bits.plain_weights(weights, BITS)
    assert set(plain) == set(models.get_weights(models.quantization_aware(models.build("modern"))))
    np.testing.assert_array_equal(plain["c1/kernel"], weights["c1/kernel"])


def test_the_scale_is_learnt() -> None:
    """Its gradient is what moving the scale a little does, where no weight changes its value."""
    quantizer = few_bits.LearntScale(*LEVELS["4"])
    kernel = tf.constant([-5.2, -0.6, 0.3, 1.1, 9.0])
    scale = tf.Variable(np.log(0.5), dtype=tf.float32)
    weights = {"scale": scale}
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(quantizer(kernel, training=True, weights=weights))
    # Per weight: outside the range its limit, inside the rounding error; times the scale.
    expected = 0.5 * sum([-8, -1 + 1.2, 1 - 0.6, 2 - 2.2, 7])
    assert float(tape.gradient(total, scale)) == pytest.approx(expected, abs=1e-4)


def test_gradients_reach_the_weights_inside_the_range_only() -> None:
    quantizer = few_bits.LearntScale(*LEVELS["ternary"])
    kernel = tf.Variable([-0.4, 0.2, 3.0])
    with tf.GradientTape() as tape:
        rounded = quantizer(kernel, training=True, weights={"scale": tf.constant(0.0)})
    assert tape.gradient(rounded, kernel).numpy().tolist() == [1, 1, 0]


def test_the_first_scale_has_the_smallest_error() -> None:
    rng = np.random.default_rng(1)
    kernel = rng.normal(size=(5, 5, 1, 6)).astype(np.float32) * np.arange(1, 7)
    scales = few_bits.best_scale(kernel.astype(np.float32), *LEVELS["ternary"])
    assert scales.shape == (6,)
    columns = kernel.reshape(-1, 6)

    def error(scale: Any) -> Any:
        rounded = scale * np.clip(np.round(columns / scale), -1, 1)
        return np.sum((columns - rounded) ** 2, axis=0)

    for factor in (0.8, 1.25):
        assert (error(scales) <= error(factor * scales)).all()


def test_a_dense_layer_has_one_scale() -> None:
    assert few_bits.best_scale(np.ones((4, 3), np.float32), -1, 1).shape == ()


def test_a_layer_of_zeros_has_a_scale_all_the_same() -> None:
    assert few_bits.best_scale(np.zeros((5, 5, 1, 2), np.float32), -8, 7).min() > 0
