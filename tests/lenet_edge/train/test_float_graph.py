"""Networks are rebuilt in TensorFlow as TFLite computes them."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from tests.lenet_edge.train.float_networks import varied_network
from tests.needs import require

require("tensorflow")
require("ai_edge_litert")


def test_outputs_are_those_of_tflite(tmp_path: Path) -> None:
    from ai_edge_litert.interpreter import Interpreter

    from lenet_edge.train.float_graph import check_trainable, run_float, trained_tensors

    content = varied_network(tmp_path)
    graph = read_graph(content)
    check_trainable(graph)
    inputs = np.random.default_rng(1).normal(0, 1, (4, 8, 9, 3)).astype(np.float32)
    weights = trained_tensors(graph)
    outputs = run_float(graph, inputs, weights, lambda x, _: x, lambda x, _: x).numpy()
    interpreter = Interpreter(model_content=content)
    interpreter.allocate_tensors()
    for one, actual in zip(inputs, outputs, strict=True):
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], one[np.newaxis])
        interpreter.invoke()
        expected = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
        assert np.abs(actual - expected).max() < 1e-4


def test_an_operator_that_cannot_be_trained_is_named(tmp_path: Path) -> None:
    from lenet_edge.train.float_graph import check_trainable

    graph = read_graph(varied_network(tmp_path))
    first = replace(graph.operators[0], name="CUSTOM")
    with pytest.raises(ModelError, match="operator 0 CUSTOM cannot be trained"):
        check_trainable(replace(graph, operators=(first, *graph.operators[1:])))
