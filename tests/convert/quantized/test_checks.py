"""A graph that is not deployable is rejected, and the message names every problem."""

from dataclasses import replace
from typing import Any

import pytest

from convert.quantized.checks import check_int8
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import SHIPPED


@pytest.fixture(scope="module")
def graph() -> Graph:
    return read_graph(SHIPPED / "lenet5-int8.tflite")


def with_operator(graph: Graph, index: int, **changes: Any) -> Graph:
    operators = list(graph.operators)
    operators[index] = replace(operators[index], **changes)
    return replace(graph, operators=tuple(operators))


def with_input(graph: Graph, index: int, place: int, **changes: Any) -> Graph:
    inputs = list(graph.operators[index].inputs)
    tensor = inputs[place]
    assert tensor is not None
    inputs[place] = replace(tensor, **changes)
    return with_operator(graph, index, inputs=tuple(inputs))


def test_the_shipped_graph_is_accepted(graph: Graph) -> None:
    check_int8(graph)


def test_an_unknown_operator_is_named(graph: Graph) -> None:
    with pytest.raises(ModelError, match="operator 1 LSTM is not one of the deployable operators"):
        check_int8(with_operator(graph, 1, name="LSTM"))


def test_an_operator_in_floating_point_is_named(graph: Graph) -> None:
    with pytest.raises(ModelError, match="operator 2 CONV_2D has a float32 tensor"):
        check_int8(with_input(graph, 2, 0, dtype="float32"))


def test_a_weight_with_a_zero_point_is_named(graph: Graph) -> None:
    with pytest.raises(ModelError, match=r"operator 5 FULLY_CONNECTED has weights .* zero point"):
        check_int8(with_input(graph, 5, 1, zero_points=(3,)))


def test_an_operator_version_that_old_runtimes_reject_is_named(graph: Graph) -> None:
    with pytest.raises(ModelError, match=r"FULLY_CONNECTED has version 12; tflite-runtime 2\.14"):
        check_int8(with_operator(graph, 6, version=12))


@pytest.mark.parametrize("changes", [{"scales": (1 / 256,)}, {"zero_points": (0,)}])
def test_an_input_that_is_not_pixel_minus_128_is_rejected(
    graph: Graph, changes: dict[str, Any]
) -> None:
    wrong = replace(graph, inputs=(replace(graph.inputs[0], **changes),))
    with pytest.raises(ModelError, match=r"instead of 1/255 and -128"):
        check_int8(wrong)


def test_a_picture_of_another_size_is_rejected(graph: Graph) -> None:
    wrong = replace(graph, inputs=(replace(graph.inputs[0], shape=(1, 32, 32, 2)),))
    with pytest.raises(ModelError, match=r"\[1, 32, 32, 2\] instead of \[1, height, width"):
        check_int8(wrong)


def test_all_problems_are_reported_at_once(graph: Graph) -> None:
    wrong = with_operator(with_operator(graph, 1, name="LSTM"), 6, version=12)
    with pytest.raises(ModelError, match=r"LSTM.*version 12"):
        check_int8(wrong)


def test_a_float_model_is_not_deployable() -> None:
    with pytest.raises(ModelError, match="float32"):
        check_int8(read_graph(SHIPPED / "lenet5-float32.tflite"))
