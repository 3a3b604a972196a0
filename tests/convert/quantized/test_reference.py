"""The integer reference computes what TensorFlow Lite Micro computes, tensor by tensor."""

from pathlib import Path

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from convert.quantized.reference import Int8
from lenet_edge.data.idx import read_idx
from tests.convert.random_graphs import classic_graph, random_graph
from tests.needs import require

MODERN = Path(__file__).parents[1] / "lenet5-int8.tflite"


def oracle(model: bytes, graph: Graph, inputs: Int8) -> dict[int, Int8]:
    """Every activation of TensorFlow Lite Micro, by tensor index."""
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


def noise(graph: Graph, count: int, seed: int) -> Int8:
    rng = np.random.default_rng(seed)
    return rng.integers(-128, 128, (count, *graph.inputs[0].shape[1:])).astype(np.int8)


@pytest.mark.parametrize("seed", range(40))
def test_random_networks_agree_with_tflm_in_every_tensor(seed: int) -> None:
    model = random_graph(seed)
    graph = read_graph(model)
    inputs = noise(graph, 4, seed)
    expected = oracle(model, graph, inputs)
    assert reference.first_difference(graph, expected, reference.run(graph, inputs)) is None


@pytest.mark.parametrize("seed", range(3))
def test_the_classic_network_agrees_with_tflm_in_every_tensor(seed: int) -> None:
    model = classic_graph(seed)
    graph = read_graph(model)
    inputs = noise(graph, 8, seed)
    expected = oracle(model, graph, inputs)
    assert reference.first_difference(graph, expected, reference.run(graph, inputs)) is None


def test_mnist_agrees_with_tflm_in_every_tensor(mnist_folder: Path) -> None:
    model = MODERN.read_bytes()
    graph = read_graph(model)
    pixels = read_idx(mnist_folder / "t10k-images-idx3-ubyte.gz", 3).values[:300]
    inputs = (pixels.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    expected = oracle(model, graph, inputs)
    assert reference.first_difference(graph, expected, reference.run(graph, inputs)) is None


def test_a_difference_names_the_first_layer_and_element() -> None:
    graph = read_graph(MODERN)
    values = reference.run(graph, noise(graph, 2, 0))
    wrong = {index: value.copy() for index, value in values.items()}
    second = graph.operators[2].output.index
    wrong[second][1, 3, 4, 5] ^= 1
    wrong[graph.outputs[0].index][:] = 0
    difference = reference.first_difference(graph, values, wrong)
    assert difference is not None
    assert str(difference).startswith("operator 2 CONV_2D, element (1, 3, 4, 5): expected ")
