"""Another tool's model becomes a bundle whose forms compute the same bits."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_edge.core.errors import BundleError, ModelError
from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.data.fitting import fitted_to_bundle
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.evaluation import evaluate
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.pipeline.foreign_step import ForeignModel, convert_foreign
from lenet_edge.verify.metrics_checks import check_evaluation
from lenet_edge.verify.parity_check import measure_parity
from tests.convert.branching_graphs import Branches
from tests.lenet_edge.verify.broken import with_files
from tests.lenet_edge.verify.foreign import sealed_again
from tests.needs import require

require("ai_edge_litert")
require("gcc")


def network(outputs: int = 3) -> bytes:
    net = Branches(np.random.default_rng(9), 16, 16, 3)
    net.conv(4, (3, 3), (2, 2), "SAME")
    start = net.tail
    net.depthwise(1, (3, 3), (1, 1), "SAME")
    net.combine("ADD", start, net.tail)
    net.mean()
    net.dense(outputs)
    net.softmax()
    net.borders("uint8")
    return net.content()


def dataset() -> Dataset:
    rng = np.random.default_rng(1)
    split = Split(rng.integers(0, 256, (30, 28, 28)).astype(np.uint8), np.arange(30) % 3)
    return Dataset("noise", "noise", split, split, split, ("a", "b", "c"), {})


def converted(folder: Path, content: bytes, **facts: object) -> Bundle:
    path = folder / "net.tflite"
    path.write_bytes(content)
    known = {"dataset": dataset(), "labels": None, "real_range": None, **facts}
    result = convert_foreign(
        ForeignModel(path, **known),  # type: ignore[arg-type]
        folder / "bundle",
        array_name="net_model",
        command="test",
    )
    assert {"exact", "native", "native-portable"} <= set(result.equal)
    assert not result.can_read
    return Bundle.open(folder / "bundle")


@pytest.fixture(scope="module")
def with_data(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return converted(tmp_path_factory.mktemp("with"), network())


@pytest.fixture(scope="module")
def without_data(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    labels = ("x", "y", "z")
    return converted(tmp_path_factory.mktemp("without"), network(), dataset=None, labels=labels)


def test_an_int8_network_of_another_size_becomes_a_bundle(with_data: Bundle) -> None:
    bundle = with_data
    assert bundle.name == "net"
    assert bundle.labels == ("a", "b", "c")
    assert bundle.manifest["input"]["shape"] == [16, 16, 3]
    assert set(bundle.manifest["files"]) == {
        "evaluation.json",
        "lenet5-int8.tflite",
        "lenet5.c",
        "lenet5.h",
        "net_model.h",
    }
    assert "AddDepthwiseConv2D" in bundle.path("net_model.h").read_text()
    assert bundle.manifest["metrics"]["int8"]["count"] == 30


def test_labels_of_another_number_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="the network has 4 outputs, and there are 3 labels"):
        converted(tmp_path, network(4))
    assert not (tmp_path / "bundle").exists()


def test_labels_can_be_given(without_data: Bundle) -> None:
    assert without_data.labels == ("x", "y", "z")


def test_with_data_of_its_classes_a_network_of_any_size_is_calibrated(with_data: Bundle) -> None:
    assert Calibration.from_manifest(with_data.manifest).temperature > 0
    assert with_data.manifest["second_look"]["margin"] >= 0


def test_without_data_a_bundle_says_how_it_becomes_calibrated(without_data: Bundle) -> None:
    with pytest.raises(BundleError, match="convert the model again with --data, the pictures"):
        Calibration.from_manifest(without_data.manifest)


@pytest.mark.parametrize("kind", ["with_data", "without_data"])
def test_a_network_that_was_quantised_elsewhere_passes_parity(
    kind: str, request: pytest.FixtureRequest
) -> None:
    bundle = request.getfixturevalue(kind)
    data = fitted_to_bundle(dataset(), bundle.manifest)
    assert data.test.images.shape == (30, 16, 16, 3)
    forms = ["native", "native-portable"]
    parity = measure_parity(
        bundle, data.test.images, data.test.labels, forms=forms, adversarial=30, data=data
    )
    assert not parity.failures
    assert {pair.second for pair in parity.pairs} >= set(forms)
    assert "float32" not in {pair.first for pair in parity.pairs}


def of_known_data(folder: Path, bundle: Bundle) -> tuple[Bundle, Dataset]:
    """Return a bundle whose manifest has the hashes of its data set, and that data set."""
    hashes = {"test-images": "i", "test-labels": "l"}
    facts = {**bundle.manifest["dataset"], "hashes": hashes}
    data = replace(fitted_to_bundle(dataset(), bundle.manifest), hashes=hashes)
    return sealed_again(bundle, folder, dataset=facts), data


def failures(bundle: Bundle, data: Dataset) -> tuple[str, ...]:
    images, labels = data.test.images, data.test.labels
    return measure_parity(bundle, images, labels, forms=["int8"], adversarial=1, data=data).failures


def test_what_was_measured_at_the_conversion_is_measured_again(
    with_data: Bundle, tmp_path: Path
) -> None:
    bundle, data = of_known_data(tmp_path / "b", with_data)
    parity = measure_parity(
        bundle, data.test.images, data.test.labels, forms=["int8"], adversarial=1, data=data
    )
    passed = {check.statement for check in parity.checks if check.holds}
    assert not parity.failures
    assert "evaluation.json has the data set and accuracies of manifest.json" in passed
    assert any(
        "int8 with a second look is right on as many test images as evaluation.json" in text
        for text in passed
    )


def raise_accuracies(models: list[dict[str, Any]]) -> None:
    for model in models:
        model["accuracy"] = model["second_look"]["accuracy"] = 0.9999


class Perfect:
    """A network that is always right about ``dataset()``."""

    name = "perfect"

    def predict(self, images: Images) -> Logits:
        return np.eye(3, dtype=np.float32)[np.arange(len(images)) % 3]


def perfect_second_looks(models: list[dict[str, Any]]) -> None:
    """Claim better counts, and everything that follows from them."""
    test = dataset().test
    perfect = evaluate(Perfect(), test.images, test.labels).to_json()
    for model in models:
        model["second_look"] |= {key: perfect[key] for key in model["second_look"].keys() & perfect}


@pytest.mark.parametrize(
    ("change", "file"),
    [
        (raise_accuracies, "evaluation.json has the data set and accuracies"),
        (raise_accuracies, "the scores in evaluation.json follow"),
        (perfect_second_looks, "int8 with a second look is right on as many"),
    ],
)
def test_a_falsified_evaluation_is_found_though_hash_and_seal_are_made_again(
    with_data: Bundle, tmp_path: Path, change: Callable[[list[dict[str, Any]]], None], file: str
) -> None:
    bundle, data = of_known_data(tmp_path / "a", with_data)
    document = json.loads(bundle.path("evaluation.json").read_text())
    change(document["models"])
    wrong = with_files(bundle, tmp_path / "b", {"evaluation.json": json.dumps(document)})
    assert any(failure.startswith(file) for failure in failures(wrong, data))


@pytest.mark.parametrize("content", ["{}", "[]", "no JSON", '{"models": [{"name": "int8"}]}'])
def test_an_evaluation_that_cannot_be_read_fails(
    with_data: Bundle, tmp_path: Path, content: str
) -> None:
    wrong = with_files(with_data, tmp_path / "b", {"evaluation.json": content})
    assert [check.holds for check in check_evaluation(wrong)] == [False, False, None]


def test_a_network_whose_pictures_have_no_axis_for_channels_is_converted(tmp_path: Path) -> None:
    net = Branches(np.random.default_rng(9), 12, 12, 1)
    net.graph.tensors[net.tail].shape = [1, 12, 12]  # As Keras' Input((12, 12)) does.
    net.flatten()
    net.dense(3)
    bundle = converted(tmp_path, net.content(), dataset=None)
    assert bundle.manifest["input"]["shape"] == [12, 12]
