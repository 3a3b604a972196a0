"""What a .tflite file takes and gives is found out, whatever tool wrote it."""

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import Split
from lenet_edge.network.evaluation import evaluate
from lenet_edge.pipeline.network_file import ends_with_softmax, open_network
from tests.convert.branching_graphs import Branches
from tests.needs import require

require("ai_edge_litert")


def network(size: int, channels: int, border: str | None, softmax: bool) -> bytes:
    net = Branches(np.random.default_rng(8), size, size, channels)
    net.conv(3, (3, 3), (2, 2), "SAME")
    net.keras_flatten()
    net.dense(10)
    if softmax:
        net.softmax()
    if border:
        net.borders(border)
    return net.content()


@pytest.mark.parametrize("size", [28, 32])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("border", [None, "uint8", "float32"])
def test_every_kind_of_input_can_be_evaluated(size: int, channels: int, border: str | None) -> None:
    rng = np.random.default_rng(1)
    images = rng.integers(0, 256, (12, 28, 28)).astype(np.uint8)
    labels = np.arange(12).astype(np.uint8) % 10
    opened = open_network(network(size, channels, border, True), Split(images, labels))
    assert opened.ends_with_softmax
    with opened.predictor as predictor:
        result = evaluate(predictor, images, labels)
        probabilities = np.exp(predictor.predict(images))
    assert result.count == 12
    # Softmax is not taken twice: the logarithms of probabilities are logits of the same.
    assert np.abs(probabilities.sum(1) - 1).max() < 0.05


def test_softmax_is_seen_behind_a_change_of_type() -> None:
    assert ends_with_softmax(read_graph(network(28, 1, "uint8", True)))
    assert not ends_with_softmax(read_graph(network(28, 1, "uint8", False)))


def test_the_range_is_the_one_that_recognises_most() -> None:
    content = network(28, 1, "float32", False)
    images = np.random.default_rng(2).integers(0, 256, (300, 28, 28)).astype(np.uint8)
    with open_network(content, None, (0.0, 255.0)).predictor as predictor:
        labels = predictor.predict(images).argmax(1).astype(np.uint8)
    found = open_network(content, Split(images, labels))
    with open_network(content, None).predictor as predictor:
        same = (predictor.predict(images).argmax(1) == labels).mean()
    assert found.pictures.real_range == ((0.0, 255.0) if same < 0.98 else (0.0, 1.0))
    assert "Black and white are taken as" in found.findings[1]


def test_a_network_that_takes_no_pictures_is_refused() -> None:
    net = Branches(np.random.default_rng(7), 4, 4, 7)
    net.dense(3)
    with pytest.raises(ModelError, match="not a picture"):
        open_network(net.content(), None)
