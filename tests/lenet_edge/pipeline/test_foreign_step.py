"""Another tool's model becomes a bundle whose forms compute the same bits."""

from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import BundleError, ModelError
from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.data.fitting import fitted_to_bundle
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.pipeline.foreign_step import ForeignModel, convert_foreign
from lenet_edge.verify.parity_check import measure_parity
from tests.convert.branching_graphs import Branches
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


def test_a_network_whose_pictures_have_no_axis_for_channels_is_converted(tmp_path: Path) -> None:
    net = Branches(np.random.default_rng(9), 12, 12, 1)
    net.graph.tensors[net.tail].shape = [1, 12, 12]  # As Keras' Input((12, 12)) does.
    net.flatten()
    net.dense(3)
    bundle = converted(tmp_path, net.content(), dataset=None)
    assert bundle.manifest["input"]["shape"] == [12, 12]
