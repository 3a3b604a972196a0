"""The integer reference computes what TensorFlow Lite Micro computes, tensor by tensor."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import Activation, Graph, read_graph
from convert.quantized.reference import Int8
from lenet_edge.core.errors import ModelError
from lenet_edge.data.idx import read_idx
from tests.convert.activations import first_mismatch
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import classic_graph, random_graph
from tests.needs import require


def oracle(model: bytes, graph: Graph, inputs: Int8) -> dict[int, Int8]:
    """Return every activation that TensorFlow Lite Micro computes, by tensor index."""
    require("tflite_micro")
    from tflite_micro import runtime

    interpreter = runtime.Interpreter.from_bytes(
        model,
        arena_size=2_000_000,
        intrepreter_config=runtime.InterpreterConfig.kPreserveAllTensors,
    )
    rows: dict[int, list[Int8]] = {operator.output.index: [] for operator in graph.operators}
    for one in inputs:
        interpreter.set_input(one[np.newaxis], 0)
        interpreter.invoke()
        for index, outputs in rows.items():
            outputs.append(np.array(interpreter.GetTensor(index, 0)["tensor_data"]))
    return {index: np.concatenate(outputs) for index, outputs in rows.items()}


@pytest.mark.parametrize("seed", range(40))
def test_random_networks_agree_with_tflm_in_every_tensor(seed: int) -> None:
    model = random_graph(seed)
    graph = read_graph(model)
    inputs = noise(graph, 4, seed)
    expected = oracle(model, graph, inputs)
    assert first_mismatch(graph, expected, reference.run(graph, inputs)) is None


@pytest.mark.parametrize("seed", range(3))
def test_the_classic_network_agrees_with_tflm_in_every_tensor(seed: int) -> None:
    model = classic_graph(seed)
    graph = read_graph(model)
    inputs = noise(graph, 8, seed)
    expected = oracle(model, graph, inputs)
    assert first_mismatch(graph, expected, reference.run(graph, inputs)) is None


def test_mnist_agrees_with_tflm_in_every_tensor(mnist_folder: Path) -> None:
    model = MODERN.read_bytes()
    graph = read_graph(model)
    pixels = read_idx(mnist_folder / "t10k-images-idx3-ubyte.gz", 3).values[:300]
    inputs = (pixels.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    expected = oracle(model, graph, inputs)
    assert first_mismatch(graph, expected, reference.run(graph, inputs)) is None


def test_an_unknown_operator_is_rejected_by_its_name() -> None:
    graph = read_graph(MODERN)
    strange = replace(graph.operators[0], name="LSTM")
    with pytest.raises(ModelError, match="operator 0 LSTM has no integer reference"):
        reference.run(replace(graph, operators=(strange,)), noise(graph, 1, 0))


def test_an_unknown_activation_is_rejected_by_its_name() -> None:
    operator = read_graph(MODERN).operators[0]
    strange = replace(operator, options={**operator.options, "activation": Activation.SIGN_BIT})
    with pytest.raises(ModelError, match="operator 0 CONV_2D has activation SIGN_BIT"):
        reference.activation_range(strange)


@pytest.mark.parametrize(
    ("activation", "expected"),
    [
        (Activation.NONE, (-128, 127)),
        (Activation.RELU, (-10, 127)),
        (Activation.RELU6, (-10, 50)),
        (Activation.RELU_N1_TO_1, (-20, 0)),
    ],
)
def test_a_fused_activation_limits_the_output(
    activation: Activation, expected: tuple[int, int]
) -> None:
    operator = read_graph(MODERN).operators[0]
    output = replace(operator.output, scales=(0.1,), zero_points=(-10,))
    limited = replace(operator, outputs=(output,), options={"activation": activation})
    assert reference.activation_range(limited) == expected
