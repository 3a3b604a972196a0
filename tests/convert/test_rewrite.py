"""A file that is written again computes the same with fewer operators."""

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import read_graph
from convert.quantized.simplify import simplify
from convert.rewrite import deployable
from lenet_edge.core.errors import ModelError
from tests.convert.branching_graphs import Branches
from tests.convert.networks import noise
from tests.needs import require

require("ai_edge_litert")


def network(kind: str | None) -> bytes:
    net = Branches(np.random.default_rng(5), 8, 8, 1)
    net.conv(3, (3, 3), (1, 1), "SAME")
    net.keras_flatten()
    net.dense(4)
    net.softmax()
    if kind:
        net.borders(kind)
    return net.content()


@pytest.mark.parametrize("kind", [None, "uint8", "float32"])
def test_the_logits_are_those_of_the_whole_network(kind: str | None) -> None:
    content = network(kind)
    before, after = read_graph(content), read_graph(deployable(content))
    assert [o.name for o in after.operators] == ["CONV_2D", "RESHAPE", "FULLY_CONNECTED"]
    assert [t.dtype for t in (*after.inputs, *after.outputs)] == ["int8", "int8"]
    inputs = noise(after, 5, 1)
    logits = next(o for o in simplify(before).operators if o.name == "SOFTMAX").input
    expected = reference.run(before, inputs)[logits.index]
    assert np.array_equal(reference.run(after, inputs)[after.outputs[0].index], expected)


def test_tflm_runs_the_rewritten_file() -> None:
    require("tflite_micro")
    from tflite_micro import runtime

    content = deployable(network("uint8"))
    graph = read_graph(content)
    inputs = noise(graph, 3, 2)
    interpreter = runtime.Interpreter.from_bytes(content)
    for one, expected in zip(
        inputs, reference.run(graph, inputs)[graph.outputs[0].index], strict=True
    ):
        interpreter.set_input(one[np.newaxis], 0)
        interpreter.invoke()
        assert np.array_equal(interpreter.get_output(0)[0], expected)


def test_the_same_content_gives_the_same_bytes_and_nothing_is_left_to_do() -> None:
    once = deployable(network("float32"))
    assert once == deployable(network("float32"))
    assert deployable(once) == once


def test_a_network_that_is_only_a_softmax_is_refused() -> None:
    net = Branches(np.random.default_rng(5), 1, 1, 4)
    net.softmax()
    with pytest.raises(ModelError, match="nothing but a softmax"):
        deployable(net.content())
