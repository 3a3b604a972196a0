"""The layers of a graph, and what each makes of a picture."""

from tests.needs import require

require("device")

import numpy as np
import pytest
from numpy.typing import NDArray

from convert.quantized import reference
from convert.quantized.graph import read_graph
from lenet_edge.explain.layer_trace import LayerKind, SlidingWindow, trace_layers
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.runtimes import quantize_input
from tests.convert.random_graphs import random_graph


def test_the_layers_of_lenet_5_have_their_names_and_sizes(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    layers = trace_layers(read_graph(opened.path("lenet5-int8.tflite")), four)
    assert [(layer.name, layer.shape, layer.parameters, layer.macs) for layer in layers] == [
        ("Input", (28, 28, 1), 0, 0),
        ("C1", (24, 24, 6), 156, 86_400),
        ("S2", (12, 12, 6), 0, 0),
        ("C3", (8, 8, 16), 2_416, 153_600),
        ("S4", (4, 4, 16), 0, 0),
        ("F5", (120,), 30_840, 30_720),
        ("F6", (84,), 10_164, 10_080),
        ("Output", (10,), 850, 840),
    ]


def test_every_map_is_what_the_exact_arithmetic_gives(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    graph = read_graph(opened.path("lenet5-int8.tflite"))
    expected = reference.run(graph, quantize_input(four[np.newaxis]))
    for layer in trace_layers(graph, four):
        assert np.array_equal(layer.stored, expected[layer.output.index][0])


def test_values_are_what_the_integers_stand_for(opened: Bundle, four: NDArray[np.uint8]) -> None:
    graph = read_graph(opened.path("lenet5-int8.tflite"))
    entry, first, *_ = trace_layers(graph, four)
    assert np.allclose(entry.values[..., 0], four / 255, atol=1e-6)
    assert first.weights is not None
    assert first.biases is not None
    # The sum under one place of map 2, in real numbers, is what int8 holds to within half a step.
    real = (first.weights[2, :, :, 0] * four[12:17, 12:17] / 255).sum() + first.biases[2]
    step = first.output.scale
    assert first.values[12, 12, 2] == pytest.approx(max(0, real), abs=0.51 * step)


def test_an_activation_belongs_to_the_layer_before_it(fruit: Bundle) -> None:
    graph = read_graph(fruit.path("lenet5-int8.tflite"))
    layers = trace_layers(graph, np.zeros((28, 28), np.uint8))
    assert [layer.kind for layer in layers] == [
        LayerKind.INPUT,
        LayerKind.PADDING,
        LayerKind.CONVOLUTION,
        LayerKind.AVERAGE_POOLING,
        LayerKind.CONVOLUTION,
        LayerKind.AVERAGE_POOLING,
        LayerKind.DENSE,
        LayerKind.DENSE,
        LayerKind.DENSE,
    ]
    assert [layer.activation.endswith("tanh") for layer in layers if layer.weights is not None] == (
        [True] * 5
    )
    assert [layer.shows_pixels for layer in layers] == [True, True, *[False] * 7]


def test_the_window_says_where_a_value_comes_from(fruit: Bundle) -> None:
    graph = read_graph(fruit.path("lenet5-int8.tflite"))
    _, padded, convolved, pooled, *_, output = trace_layers(graph, np.zeros((28, 28), np.uint8))
    assert padded.window == SlidingWindow(1, 1, top=2, left=2)
    assert convolved.window == SlidingWindow(5, 5)
    assert pooled.window == SlidingWindow(2, 2, 2, 2)
    assert output.window is None


SEEDS = [s for s in range(40) if read_graph(random_graph(s)).inputs[0].shape[3] == 1]
"""Random networks whose pictures have one channel, as all of this project's have."""


@pytest.mark.parametrize("seed", SEEDS)
def test_any_graph_of_the_family_is_explained_whole(seed: int) -> None:
    graph = read_graph(random_graph(seed))
    _, height, width, _ = graph.inputs[0].shape
    picture = np.random.default_rng(seed).integers(0, 256, (height, width)).astype(np.uint8)
    layers = trace_layers(graph, picture)
    assert [op for layer in layers for op in layer.operators] == list(graph.operators)
    assert sum(layer.parameters for layer in layers) == graph.parameters
    assert sum(layer.macs for layer in layers) == graph.macs
    assert layers[-1].output == graph.outputs[0]
    for layer in layers:
        assert layer.stored.shape == layer.output.shape[1:]
        assert (layer.weights is None) == (layer.biases is None)
        assert layer.largest > 0


def test_each_value_depends_on_its_window_alone(opened: Bundle, four: NDArray[np.uint8]) -> None:
    graph = read_graph(opened.path("lenet5-int8.tflite"))
    changed = four.copy()
    changed[10, 10] ^= 255
    before, after = (trace_layers(graph, picture)[1] for picture in (four, changed))
    differs = np.argwhere((before.stored != after.stored).any(-1))
    assert differs.min() >= 6
    assert differs.max() <= 10
