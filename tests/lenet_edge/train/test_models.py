"""The networks in Keras: their size, their input, and what is deployed of them."""

import importlib

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.network.variants import Variant
from tests.needs import require

require("train")
models = importlib.import_module("lenet_edge.train.models")


IMAGES = np.random.default_rng(0).integers(0, 256, (50, 28, 28), np.uint8)


@pytest.mark.parametrize(("variant", "parameters"), [("modern", 44_426), ("classic", 61_706)])
def test_the_networks_have_the_documented_number_of_parameters(
    variant: Variant, parameters: int
) -> None:
    assert models.build(variant).count_params() == parameters


@pytest.mark.parametrize(("width", "parameters"), [(0.5, 11_418), (2, 175_242)])
def test_the_width_multiplies_every_layer(width: float, parameters: int) -> None:
    assert models.build("modern", width=width).count_params() == parameters


@pytest.mark.parametrize("variant", ["modern", "classic"])
@pytest.mark.parametrize("shape", [(20, 20, 1), (33, 33, 3)])
def test_networks_take_pictures_of_other_sizes_and_in_colour(
    variant: Variant, shape: tuple[int, int, int]
) -> None:
    pictures = np.zeros((2, *shape), np.uint8)[..., 0 if shape[2] == 1 else slice(None)]
    assert models.input_shape(pictures) == shape
    model = models.build(variant, 3, shape, 0.5)
    assert models.KerasPredictor("", model).predict(pictures).shape == (2, 3)


@pytest.mark.parametrize("variant", ["modern", "classic"])
def test_normalisations_are_folded_into_the_deployed_network(
    variant: Variant,
) -> None:
    rng = np.random.default_rng(0)
    trained = models.build_normalized(variant, 10)
    for variable in trained.weights:
        drawn = rng.uniform(0.5, 1.5, variable.shape)
        variable.assign(drawn if "norm" in variable.name else 0.1 * (drawn - 1))
    plain = models.build(variant, 10)
    models.set_weights(plain, models.deployable_weights(trained))
    expected, got = (models.KerasPredictor("", model).predict(IMAGES) for model in (trained, plain))
    np.testing.assert_allclose(
        got, expected - expected.mean(axis=1, keepdims=True), rtol=1e-3, atol=1e-4
    )
    np.testing.assert_allclose(got.mean(axis=1), 0, atol=1e-4)


def test_batches_of_any_size_are_one_trace_and_so_no_warning() -> None:
    predictor = models.KerasPredictor("", models.build("modern"))
    for count in (1, 7, 30, 50):
        predictor.predict(IMAGES[:count])
    assert predictor._forward.experimental_get_tracing_count() == 1


def test_pixels_become_floats_from_0_to_1() -> None:
    values = models.to_input(np.array([[[0, 255]]], np.uint8)).numpy()
    assert values.shape == (1, 1, 2, 1)
    assert values.dtype == np.float32
    assert values.ravel().tolist() == [0, 1]


def test_weights_that_do_not_fit_are_refused() -> None:
    model = models.build("modern")
    weights = models.get_weights(model)
    del weights["f5/kernel"]
    with pytest.raises(ModelError, match="f5/kernel is missing or has another shape"):
        models.set_weights(model, weights)


def test_activation_ranges_start_with_those_of_the_float_network() -> None:
    model = models.build("modern")
    qat = models.quantization_aware(model)
    models.calibrate_ranges(qat, model, models.to_input(IMAGES))
    ranges = models.get_weights(qat)
    assert (ranges["input/min"], ranges["input/max"]) == (0, 1)
    assert ranges["c1/post_activation_min"] == 0
    assert ranges["c1/post_activation_max"] > 0
