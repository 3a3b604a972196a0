"""The converted files hold the same network in every form, for every runtime."""

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from convert.quantized.checks import check_int8
from convert.quantized.graph import read_graph
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Images
from lenet_edge.network.runtimes import (
    TFLITE_RUNTIME_VARIABLE,
    TflitePredictor,
    TfliteRuntimePredictor,
    TflmPredictor,
    quantize_input,
)
from tests.conftest import Build, run_cli
from tests.needs import missing, require

VARIANTS = ("modern", "classic")


@pytest.fixture(scope="module")
def images() -> Images:
    """Return test digits, and inputs that reach the ends of every range."""
    rng = np.random.default_rng(0)
    extremes = np.stack([np.zeros((28, 28)), np.full((28, 28), 255)]).astype(np.uint8)
    noise = rng.integers(0, 256, (100, 28, 28), dtype=np.uint8)
    require("sklearn")
    return np.concatenate([load_dataset("digits").test.images, extremes, noise])


def test_every_pixel_value_is_quantized_by_subtracting_128() -> None:
    pixels = np.arange(256, dtype=np.uint8).reshape(1, 16, 16)
    quantized = quantize_input(pixels)
    assert quantized.shape == (1, 16, 16, 1)
    np.testing.assert_array_equal(quantized.ravel(), np.arange(256) - 128)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_int8_graph_is_deployable(build: Build, variant: str) -> None:
    check_int8(read_graph(build(variant) / "lenet5-int8.tflite"))


@pytest.mark.parametrize("variant", VARIANTS)
def test_int8_is_about_as_accurate_as_float(build: Build, variant: str) -> None:
    metrics = Bundle.open(build(variant)).manifest["metrics"]
    assert metrics["float32"]["accuracy"] > 0.9
    assert abs(metrics["float32"]["accuracy"] - metrics["float16"]["accuracy"]) < 0.005
    assert metrics["int8"]["accuracy"] > metrics["float32"]["accuracy"] - 0.02


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("other", ["litert-reference", "tflm", "tflite-runtime"])
def test_every_runtime_gives_the_same_network(
    build: Build, variant: str, other: str, images: Images
) -> None:
    model = (build(variant) / "lenet5-int8.tflite").read_bytes()
    scale = read_graph(model).outputs[0].scale
    with TflitePredictor("litert", model) as litert:
        ours = litert.predict(images)
    if other == "litert-reference":
        predictor = TflitePredictor(other, model, kernels="reference")
    elif other == "tflm":
        predictor = TflmPredictor(other, model)
    elif python := os.environ.get(TFLITE_RUNTIME_VARIABLE):
        predictor = TfliteRuntimePredictor(other, model, Path(python))
    else:
        reason = f"{TFLITE_RUNTIME_VARIABLE} names no Python that has tflite-runtime"
        if sys.version_info < (3, 12):
            missing(f"{reason}; 'make test' sets one up")
        pytest.skip(f"{reason}, whose last release is for Python 3.11")
    with predictor:
        theirs = predictor.predict(images)
    steps = np.abs(ours - theirs) / scale
    assert steps.max() < 3.5, "more than rounding"
    # A different class is legitimate only where the two logits are within those steps.
    for row in np.flatnonzero(ours.argmax(axis=1) != theirs.argmax(axis=1)):
        best, second = np.sort(ours[row])[:-3:-1]
        assert (best - second) / scale < 3.5


@pytest.mark.long
@pytest.mark.parametrize("variant", ["modern", "classic"])
def test_the_same_model_gives_the_same_bytes(build: Build, variant: str, tmp_path: Path) -> None:
    first = build(variant)
    again = tmp_path / "again"
    done = run_cli(
        *("convert", first, "--data", "digits", "--out", again, "--bundle-name", "mine", "--json")
    )
    assert done.returncode == 0, done.stderr
    names = [json.loads((out / "manifest.json").read_text())["name"] for out in (first, again)]
    assert names == [f"lenet5-{variant}", "mine"]
    for name in json.loads((first / "manifest.json").read_text())["files"]:
        assert (again / name).read_bytes() == (first / name).read_bytes(), name


def test_a_model_is_not_measured_on_a_data_set_it_was_not_trained_on(
    modern: Path, mnist_folder: Path, tmp_path: Path
) -> None:
    done = run_cli("convert", modern, "--data", mnist_folder, "--out", tmp_path / "out")
    assert done.returncode == 3
    assert "trained on digits" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_model_of_wrong_shape_is_refused_by_convert(tmp_path: Path) -> None:
    (tmp_path / "model.npz").write_bytes(b"not a model")
    done = run_cli("convert", tmp_path / "model.npz", "--data", "digits")
    assert done.returncode == 4
    assert len(done.stderr.splitlines()) == 1


def test_evaluate_reports_every_form_as_documented(modern: Path) -> None:
    done = run_cli("evaluate", modern, "--data", "digits", "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/evaluation/1"
    assert document["dataset"]["name"] == "digits"
    assert [model["name"] for model in document["models"]] == ["float32", "float16", "int8"]
    kept = Bundle.open(modern).manifest["metrics"]
    for model in document["models"]:
        low, high = model["accuracy_interval"]
        assert low <= model["accuracy"] <= high
        assert model["accuracy"] == kept[model["name"]]["accuracy"]


def test_evaluate_takes_a_single_tflite_file(modern: Path) -> None:
    done = run_cli("evaluate", modern / "lenet5-int8.tflite", "--data", "digits", "--json")
    assert done.returncode == 0, done.stderr
    (model,) = json.loads(done.stdout)["models"]
    assert model["name"] == "int8"


def test_evaluate_takes_what_train_wrote(modern: Path) -> None:
    done = run_cli("evaluate", modern / "model.npz", "--data", "digits", "--json")
    assert done.returncode == 0, done.stderr
    assert [m["name"] for m in json.loads(done.stdout)["models"]] == ["float", "qat"]
