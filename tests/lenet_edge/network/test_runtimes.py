"""A ``.tflite`` file gives the same logits in every runtime, up to rounding."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import MissingDependencyError, ModelError
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.runtimes import (
    RUNTIME_BATCH,
    TFLITE_RUNTIME_VARIABLE,
    TflitePredictor,
    TfliteRuntimePredictor,
    TflmPredictor,
    dequantize,
    int8_predictors,
    quantize_input,
)
from tests.needs import require

require("ai_edge_litert")
IMAGES = np.random.default_rng(0).integers(0, 256, (20, 28, 28), np.uint8)


@pytest.fixture(scope="module")
def model() -> bytes:
    return Bundle.open().path(INT8_FILE).read_bytes()


def test_the_quantised_input_is_the_pixel_minus_128() -> None:
    pixels = np.arange(256, dtype=np.uint8).reshape(1, 16, 16)
    quantized = quantize_input(pixels)
    assert quantized.dtype == np.int8
    assert quantized.shape == (1, 16, 16, 1)
    np.testing.assert_array_equal(quantized.ravel().astype(int), np.arange(256) - 128)


@given(st.integers(-128, 127), st.floats(1e-3, 10), st.integers(-128, 127))
def test_dequantising_multiplies_the_distance_from_the_zero_point(
    value: int, scale: float, zero_point: int
) -> None:
    real = dequantize(np.array([[value]], np.int8), scale, zero_point)
    assert real.dtype == np.float32
    assert real[0, 0] == pytest.approx((value - zero_point) * scale, rel=1e-6)


def test_runtimes_differ_by_at_most_two_steps(model: bytes) -> None:
    first, *others = int8_predictors(model)
    with first as litert:
        reference = litert.predict(IMAGES)
    scale = read_graph(model).outputs[0].scale
    assert others
    for other in others:
        with other as predictor:
            assert np.abs(predictor.predict(IMAGES) - reference).max() <= 2.01 * scale, other.name


def test_more_images_than_a_batch_are_all_answered(model: bytes) -> None:
    images = np.resize(IMAGES, (RUNTIME_BATCH + 3, 28, 28))
    with TflitePredictor("int8", model) as predictor:
        logits = predictor.predict(images)
        assert logits.shape == (len(images), 10)
        np.testing.assert_array_equal(logits[-1:], predictor.predict(images[-1:]))


def test_tensorflow_lite_micro_returns_int8_without_dequantising(model: bytes) -> None:
    require("tflite_micro")
    with TflmPredictor("tflm", model) as predictor:
        assert predictor.predict_raw(IMAGES[:2]).dtype == np.int8


@pytest.mark.parametrize("kind", [TflitePredictor, TflmPredictor])
def test_a_damaged_model_is_a_model_error(kind: type[TflitePredictor | TflmPredictor]) -> None:
    if kind is TflmPredictor:
        require("tflite_micro")
    with pytest.raises(ModelError, match=r"rejects .*broken"):
        kind("broken", b"not a model").__enter__()


def test_a_runtime_that_is_not_installed_is_named_with_the_command_to_install_it(
    model: bytes,
) -> None:
    with pytest.raises(MissingDependencyError, match="pip install"):
        TflitePredictor("int8", model, module="no_such_runtime").__enter__()


def test_a_separate_python_that_fails_is_reported_with_its_last_line(model: bytes) -> None:
    # The test runs with this Python, which has no tflite-runtime: its import fails.
    if importlib.util.find_spec("tflite_runtime"):
        pytest.skip("tflite-runtime is installed in this Python")
    with (
        TfliteRuntimePredictor("tflite-runtime", model, Path(sys.executable)) as predictor,
        pytest.raises(ModelError, match="No module named 'tflite_runtime'"),
    ):
        predictor.predict(IMAGES[:1])


def test_a_python_named_by_the_environment_is_one_of_the_runtimes(
    model: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TFLITE_RUNTIME_VARIABLE, "/some/python")
    assert "tflite-runtime" in [predictor.name for predictor in int8_predictors(model)]
    monkeypatch.delenv(TFLITE_RUNTIME_VARIABLE)
    assert "tflite-runtime" not in [predictor.name for predictor in int8_predictors(model)]
