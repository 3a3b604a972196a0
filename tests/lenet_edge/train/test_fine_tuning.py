"""Fine-tuning brings the int8 form of a network closer to the network, repeatably."""

import numpy as np
import pytest
from numpy.typing import NDArray

from convert.quantized import reference
from convert.quantized.graph import read_graph
from tests.lenet_edge.train.float_networks import uneven_network
from tests.needs import require

require("tensorflow")
require("ai_edge_litert")

INPUTS = np.random.default_rng(1).random((400, 8, 8, 1), np.float32)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return uneven_network(tmp_path_factory.mktemp("uneven"))


def int8_logits(content: bytes) -> NDArray[np.float64]:
    graph = read_graph(content)
    source, result = graph.inputs[0], graph.outputs[0]
    stored = np.rint(INPUTS / source.scale + source.zero_point).clip(-128, 127).astype(np.int8)
    outputs = reference.run(graph, stored)[result.index].astype(float)
    return np.asarray((outputs - result.zero_point) * result.scale)


def float_logits(content: bytes) -> NDArray[np.float32]:
    from lenet_edge.train.float_graph import run_float, trained_tensors

    graph = read_graph(content)
    weights = trained_tensors(graph)
    outputs = run_float(graph, INPUTS, weights, lambda x, _: x, lambda x, _: x)
    return np.asarray(outputs)


def relative(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return logits without what all classes have in common, which changes no probability."""
    return np.asarray(logits - logits.mean(1, keepdims=True), float)


def test_int8_comes_closer_and_the_same_arguments_give_the_same_network(network: bytes) -> None:
    from convert.foreign import quantize
    from lenet_edge.train.fine_tuning import fine_tune

    int8 = quantize(network, INPUTS)
    tuned = fine_tune(network, int8, INPUTS)
    wanted = float_logits(network)
    before, after = (
        np.abs(relative(int8_logits(content)) - relative(wanted)).mean()
        for content in (int8, quantize(tuned, INPUTS))
    )
    assert after < 0.95 * before
    assert fine_tune(network, int8, INPUTS) == tuned
    assert fine_tune(network, int8, INPUTS, epochs=1) != tuned


def test_only_weights_and_biases_change(network: bytes) -> None:
    from convert.foreign import quantize
    from lenet_edge.train.fine_tuning import fine_tune
    from lenet_edge.train.float_graph import trained_tensors

    tuned = fine_tune(network, quantize(network, INPUTS[:50]), INPUTS[:50], epochs=1)
    before, after = read_graph(network), read_graph(tuned)
    assert [o.name for o in before.operators] == [o.name for o in after.operators]
    assert [t.shape for t in before.tensors] == [t.shape for t in after.tensors]
    changed = [
        not np.array_equal(old, new)
        for old, new in zip(
            trained_tensors(before).values(), trained_tensors(after).values(), strict=True
        )
    ]
    assert all(changed)
