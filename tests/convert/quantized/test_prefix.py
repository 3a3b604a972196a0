"""A network ended early computes what the whole network computes at that operator."""

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import read_graph
from convert.quantized.prefix import prefix
from lenet_edge.core.errors import UsageError
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.runtimes import TflitePredictor, TflmPredictor, quantize_input
from tests.needs import needs

SHIPPED_MODEL = Bundle.open().path("lenet5-int8.tflite").read_bytes()
OPERATOR_COUNT = len(read_graph(SHIPPED_MODEL).operators)


@needs("ai_edge_litert", "tflite_micro")
@pytest.mark.parametrize("count", range(1, OPERATOR_COUNT + 1))
def test_a_prefix_outputs_its_last_operator(count: int) -> None:
    images = np.random.default_rng(count).integers(0, 256, (3, 28, 28)).astype(np.uint8)
    whole = read_graph(SHIPPED_MODEL)
    output = whole.operators[count - 1].output
    part = prefix(SHIPPED_MODEL, count)
    assert [o.name for o in read_graph(part).operators] == [o.name for o in whole.operators[:count]]
    expected = reference.run(whole, quantize_input(images))[output.index]
    with TflmPredictor("tflm", part) as tflm:
        np.testing.assert_array_equal(tflm.predict_raw(images).reshape(expected.shape), expected)
    with TflitePredictor("int8", part, kernels="reference") as litert:
        assert litert.predict_raw(images).reshape(expected.shape).shape == expected.shape


def test_the_longest_prefix_is_the_whole_network() -> None:
    assert prefix(SHIPPED_MODEL, OPERATOR_COUNT) == SHIPPED_MODEL


@pytest.mark.parametrize("count", [0, -1, OPERATOR_COUNT + 1])
def test_a_prefix_needs_a_valid_number_of_operators(count: int) -> None:
    with pytest.raises(UsageError, match="cannot end a network of"):
        prefix(SHIPPED_MODEL, count)
