"""Networks that lose accuracy in int8 are fine-tuned; others are not."""

from dataclasses import replace

import numpy as np
import pytest

from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.network.picture_input import PictureInput
from lenet_edge.network.runtimes import TflitePredictor
from tests.lenet_edge.train.float_networks import uneven_network
from tests.needs import require

require("tensorflow")
require("ai_edge_litert")

PICTURES = PictureInput(8, 8, 1, "float32")


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return uneven_network(tmp_path_factory.mktemp("uneven"))


def predicted(content: bytes, images: np.ndarray) -> np.ndarray:
    with TflitePredictor("network", content) as predictor:
        return predictor.predict(images).argmax(1)


@pytest.fixture(scope="module")
def dataset(network: bytes) -> Dataset:
    """Noise, with what the float network says as its labels."""
    images = np.random.default_rng(1).integers(0, 256, (1200, 8, 8)).astype(np.uint8)
    split = Split(images, predicted(network, images))
    train, rest = (
        Split(split.images[part], split.labels[part]) for part in (slice(0, 800), slice(800, 1200))
    )
    return Dataset("noise", "noise", train, rest, rest, ("a", "b", "c"), {})


def test_what_quantising_costs_is_won_back_by_fine_tuning(network: bytes, dataset: Dataset) -> None:
    from convert.foreign import quantize
    from lenet_edge.pipeline.quantization_step import quantize_network

    result = quantize_network(network, PICTURES, dataset)
    (finding,) = result.findings
    assert "after fine-tuning for int8" in finding
    images, labels = dataset.validation.images, dataset.validation.labels
    plain = quantize(network, PICTURES.values(dataset.train.images[:300]))
    wrong = [(predicted(content, images) != labels).sum() for content in (plain, result.int8)]
    assert wrong[1] < 0.85 * wrong[0]


def test_nothing_is_trained_without_data_or_labels(network: bytes, dataset: Dataset) -> None:
    from lenet_edge.pipeline.quantization_step import quantize_network

    (finding,) = quantize_network(network, PICTURES, None).findings
    assert finding.startswith("No --data")
    other = replace(dataset, labels=("a", "b"))
    assert quantize_network(network, PICTURES, other).findings == ()
