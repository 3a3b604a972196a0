"""Copies of a bundle in which one thing was broken on purpose."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from convert import reference
from convert.c_engine import emit
from convert.graph import Graph, Operator, Tensor, read_graph
from lenet_edge.bundle import Bundle, write_bundle
from lenet_edge.runtimes import quantize_input

MODEL = "lenet5-int8.tflite"


def with_files(bundle: Bundle, folder: Path, files: dict[str, bytes | str]) -> Bundle:
    """Copy a bundle with other contents of some files, sealed as if they were right."""
    rest = {
        name: (bundle.folder / name).read_bytes()
        for name in bundle.manifest["files"]
        if not name.startswith("report")
    }
    facts = {k: v for k, v in bundle.manifest.items() if k not in {"schema", "files", "seal"}}
    write_bundle(folder, facts, {**rest, **files})
    return Bundle.open(folder)


def with_graph(bundle: Bundle, folder: Path, graph: Graph) -> Bundle:
    """Copy a bundle with the C of another graph."""
    return with_files(bundle, folder, dict(emit(graph)))


def change_weight(model: bytes, operator: int, by: int) -> bytes:
    """Add ``by`` to a weight of an operator of a .tflite file, in the file itself.

    It is the weight that weighs most on noise: that of a unit which is always off changes nothing.
    """
    graph = read_graph(model)
    target = graph.operators[operator]
    weights = target.inputs[1]
    assert weights is not None
    assert weights.data is not None
    influence = np.abs(weights.data.astype(float))
    if target.name == "FULLY_CONNECTED":
        noise = np.random.default_rng(0).integers(0, 256, (20, 28, 28)).astype(np.uint8)
        inputs = reference.run(graph, quantize_input(noise))[target.input.index]
        influence *= (inputs.astype(float) - target.input.zero_point).mean(axis=0).reshape(1, -1)
    place = model.index(weights.data.tobytes()) + int(influence.argmax())
    return model[:place] + bytes([(model[place] + by) % 256]) + model[place + 1 :]


def with_output_zero_point(graph: Graph, operator: int, zero_point: int) -> Graph:
    """Change the zero point that an operator writes with, but not that of whoever reads it."""
    wrong = graph.operators[operator]
    output = replace(wrong.output, zero_points=(zero_point,))
    operators = list(graph.operators)
    operators[operator] = replace(wrong, outputs=(output,))
    return replace(graph, operators=tuple(operators))


def swapped(graph: Graph, first: int) -> Graph:
    """Exchange an elementwise operator and the pool behind it."""
    elementwise, pool = graph.operators[first], graph.operators[first + 1]
    source, target = elementwise.input, pool.output
    between = replace(
        target, index=elementwise.output.index, scales=source.scales, zero_points=source.zero_points
    )
    pooled = _between(pool, source, between, first)
    applied = _between(elementwise, between, target, first + 1)
    operators = list(graph.operators)
    operators[first : first + 2] = [pooled, applied]
    return replace(graph, operators=tuple(operators))


def _between(operator: Operator, source: Tensor, target: Tensor, index: int) -> Operator:
    return replace(operator, index=index, inputs=(source, *operator.inputs[1:]), outputs=(target,))
