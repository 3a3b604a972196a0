"""A simplified graph has neither shape arithmetic nor float or uint8 borders."""

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from convert.quantized.simplify import simplify
from tests.convert.branching_graphs import Branches
from tests.convert.networks import MODERN


def chain() -> Branches:
    net = Branches(np.random.default_rng(3), 6, 6, 2)
    net.conv(3, (3, 3), (1, 1), "VALID")
    return net


def names(content: bytes) -> list[str]:
    return [operator.name for operator in simplify(read_graph(content)).operators]


def test_a_plain_graph_is_returned_as_it_is() -> None:
    graph = read_graph(MODERN)
    assert simplify(graph) is graph


def test_the_flatten_of_keras_3_becomes_a_reshape() -> None:
    net = chain()
    net.keras_flatten()
    net.dense(4)
    assert len(read_graph(net.content()).operators) == 6
    assert names(net.content()) == ["CONV_2D", "RESHAPE", "FULLY_CONNECTED"]


@pytest.mark.parametrize("kind", ["uint8", "float32"])
def test_borders_of_another_type_are_left_out(kind: str) -> None:
    net = chain()
    entry, result = net.graph.inputs[0], net.tail
    net.borders(kind)
    graph = read_graph(net.content())
    assert [t.dtype for t in (*graph.inputs, *graph.outputs)] == [kind, kind]
    plain = simplify(graph)
    assert [operator.name for operator in plain.operators] == ["CONV_2D"]
    assert (plain.inputs[0].index, plain.outputs[0].index) == (entry, result)
    assert simplify(plain) is plain


def test_a_change_of_scale_at_a_uint8_border_stays_as_int8() -> None:
    net = chain()
    net.borders("uint8")
    net.graph.tensors[net.graph.inputs[0]].quantization.scale = [0.5]
    plain = simplify(read_graph(net.content()))
    assert [operator.name for operator in plain.operators] == ["QUANTIZE", "CONV_2D"]
    source = plain.inputs[0]
    assert (source.dtype, source.scale) == ("int8", 0.5)
    assert source == plain.operators[0].input
