"""A network ended early is a network, and gives what the whole one computes there."""

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import read_graph
from convert.quantized.prefix import prefix
from lenet_edge.core.errors import UsageError
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.runtimes import TflitePredictor, TflmPredictor, quantize_input
from tests.needs import needs

MODEL = Bundle.open().path("lenet5-int8.tflite").read_bytes()
OPERATORS = len(read_graph(MODEL).operators)


@needs("ai_edge_litert", "tflite_micro")
@pytest.mark.parametrize("count", range(1, OPERATORS + 1))
def test_a_prefix_gives_the_layer_that_it_ends_at(count: int) -> None:
    images = np.random.default_rng(count).integers(0, 256, (3, 28, 28)).astype(np.uint8)
    whole = read_graph(MODEL)
    output = whole.operators[count - 1].output
    part = prefix(MODEL, count)
    assert [o.name for o in read_graph(part).operators] == [o.name for o in whole.operators[:count]]
    expected = reference.run(whole, quantize_input(images))[output.index]
    with TflmPredictor("tflm", part) as tflm:
        np.testing.assert_array_equal(tflm.predict_raw(images).reshape(expected.shape), expected)
    with TflitePredictor("int8", part, kernels="reference") as litert:
        assert litert.predict_raw(images).reshape(expected.shape).shape == expected.shape


def test_the_whole_network_is_its_own_last_prefix() -> None:
    assert prefix(MODEL, OPERATORS) == MODEL


@pytest.mark.parametrize("count", [0, -1, OPERATORS + 1])
def test_there_is_no_prefix_of_nothing_or_of_more(count: int) -> None:
    with pytest.raises(UsageError, match="cannot end a network of"):
        prefix(MODEL, count)
