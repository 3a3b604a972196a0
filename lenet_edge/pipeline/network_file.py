"""Anyone's ``.tflite`` network: what its input and output are, found out from the file and data."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from convert.quantized.graph import Graph, OperatorKind, read_graph
from convert.quantized.simplify import simplify
from lenet_edge.core.errors import ModelError
from lenet_edge.data.datasets import Split
from lenet_edge.network.picture_input import USUAL_RANGES, PictureInput, Range
from lenet_edge.network.runtimes import TflitePredictor

_TRIED_IMAGES = 300
"""Validation images to find the range of a float input with: ranges differ by far more than this
number's uncertainty of 3 points of accuracy."""

_SAME_RANGE = 0.02
"""How much more accurate another range must be than the most usual one."""


_SMALLEST_FLOAT = 1e-30
"""Stands for a probability of 0 of a network that computes in float32."""


@dataclass(frozen=True)
class NetworkFile:
    """A network as a predictor of logits, and what was found out about it, line by line."""

    predictor: TflitePredictor
    graph: Graph
    pictures: PictureInput
    ends_with_softmax: bool
    findings: tuple[str, ...]


def open_network(
    content: bytes, validation: Split | None, real_range: Range | None = None
) -> NetworkFile:
    """Find out what a ``.tflite`` file takes and gives.

    Args:
        content: the file.
        validation: images to find out the range of a float input with; without them, the most usual
            range is taken.
        real_range: what black and white stand for, if it is known.

    Raises:
        ModelError: if the file is damaged, or is not a network that classifies pictures.
    """
    graph, pictures = check_network(content)
    source = graph.inputs[0]
    softmax = ends_with_softmax(graph)
    floor = _smallest_probability(graph) if softmax else None

    def predictor(chosen: Range) -> TflitePredictor:
        return TflitePredictor(source.dtype, content, real_range=chosen, smallest_probability=floor)

    findings = [f"The network takes pictures of {pictures}."]
    if source.dtype == "float32" and real_range is None:
        real_range = USUAL_RANGES[0]
        if validation is not None and len(validation):
            real_range = _find_range(predictor, validation)
        findings.append(f"Black and white are taken as {real_range[0]:g} and {real_range[1]:g}.")
    if softmax:
        findings.append("Its outputs are probabilities (it ends with SOFTMAX).")
    real_range = real_range or USUAL_RANGES[0]
    pictures = replace(pictures, real_range=real_range)
    return NetworkFile(predictor(real_range), graph, pictures, softmax, tuple(findings))


def check_network(model: Path | bytes) -> tuple[Graph, PictureInput]:
    """Return the graph of a ``.tflite`` file, or of its content, and the pictures that it takes.

    Raises:
        ModelError: as ``open_network``.
    """
    graph = read_graph(model)
    if len(graph.inputs) != 1 or len(graph.outputs) != 1:
        raise ModelError(
            f"the model has {len(graph.inputs)} inputs and {len(graph.outputs)} outputs; "
            "one picture in and one row of scores out are needed"
        )
    return graph, PictureInput.from_shape(graph.inputs[0].shape, graph.inputs[0].dtype)


def ends_with_softmax(graph: Graph) -> bool:
    """Return whether a graph's output is that of SOFTMAX, whatever its type is at the end."""
    index = graph.outputs[0].index
    for operator in reversed(graph.operators):
        if operator.output.index != index:
            continue
        if operator.name == OperatorKind.SOFTMAX:
            return True
        if operator.name not in {OperatorKind.QUANTIZE, OperatorKind.DEQUANTIZE}:
            return False
        index = operator.input.index
    return False


def _smallest_probability(graph: Graph) -> float:
    """Return half a step of a quantised softmax: what is less is stored as 0."""
    result = simplify(graph).outputs[0]
    return result.scale / 2 if result.scales else _SMALLEST_FLOAT


def _find_range(predictor: Callable[[Range], TflitePredictor], data: Split) -> Range:
    """Return the usual range with which the network recognises the most images."""
    images, labels = data.images[:_TRIED_IMAGES], data.labels[:_TRIED_IMAGES]
    shares = []
    for chosen in USUAL_RANGES:
        with predictor(chosen) as opened:
            shares.append(float(np.mean(opened.predict(images).argmax(1) == labels)))
    best = int(np.argmax(shares))
    return USUAL_RANGES[best if shares[best] > shares[0] + _SAME_RANGE else 0]
