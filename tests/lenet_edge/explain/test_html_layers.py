"""One layer on the page: a chip, facts, maps or bars."""

import base64
import io
import re

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from convert.quantized import reference
from convert.quantized.graph import read_graph
from lenet_edge.explain import html_layers
from lenet_edge.explain.explanation import explain_digit
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.runtimes import dequantize, quantize_input


def drawn_maps(html: str) -> list[NDArray[np.float64]]:
    """Return what the opacity of each map's picture says: its share of the layer's largest."""
    uris = re.findall(r'data-map="\d+"><img class="pixel" src="data:image/png;base64,([^"]+)', html)
    pictures = [Image.open(io.BytesIO(base64.b64decode(uri))).convert("RGBA") for uri in uris]
    return [np.asarray(picture)[..., 3] / 255 for picture in pictures]


def test_the_maps_drawn_are_those_of_the_exact_arithmetic(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    graph = read_graph(opened.path("lenet5-int8.tflite"))
    expected = reference.run(graph, quantize_input(four[np.newaxis]))
    layers = explain_digit(opened, four).layers
    for place in (1, 2, 3, 4):
        output = graph.operators[place - 1].output
        values = dequantize(expected[output.index][0], output.scale, output.zero_point)
        maps = drawn_maps(html_layers.maps(layers[place], place))
        assert len(maps) == values.shape[2]
        for index, drawn in enumerate(maps):
            assert np.abs(drawn - np.abs(values[..., index]) / values.max()).max() < 0.01


def test_every_map_of_a_convolution_has_its_kernel(opened: Bundle, four: NDArray[np.uint8]) -> None:
    layers = explain_digit(opened, four).layers
    assert html_layers.maps(layers[1], 1).count('class="kernels"') == 6
    assert html_layers.maps(layers[2], 2).count('class="kernels"') == 0
    assert html_layers.maps(layers[3], 3).count('class="kernels"') == 16


def test_the_facts_are_those_of_the_graph(opened: Bundle, four: NDArray[np.uint8]) -> None:
    facts = html_layers.facts(explain_digit(opened, four).layers[1])
    scale = read_graph(opened.path(INT8_FILE)).operators[0].output.scale
    quantisation = f"{scale:.4g}, −128"
    for fact in ("156 (150 + 6 biases)", "86,400", quantisation, "174 weights, 3,456 output"):
        assert f"<dd>{fact}</dd>" in facts


def test_a_layer_of_units_is_drawn_as_bars(opened: Bundle, four: NDArray[np.uint8]) -> None:
    layer = explain_digit(opened, four).layers[5]
    assert html_layers.bars(layer, 5).count("<rect") == np.count_nonzero(layer.values)


def test_the_overview_links_to_the_section(opened: Bundle, four: NDArray[np.uint8]) -> None:
    chip = html_layers.layer_chip(explain_digit(opened, four).layers[3], 3)
    assert 'href="#layer-3"' in chip
    assert "16 of 8×8" in chip
