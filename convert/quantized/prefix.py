"""The first operators of a ``.tflite`` model as a model of its own.

What a runtime computes within a network is seen by ending the network earlier: that works in every
runtime, with the kernels that it really uses, where asking for intermediate tensors does not.
"""

import struct

import tflite

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import UsageError

_OUTPUTS, _OPERATORS = 8, 10  # places in the table SubGraph of TFLite's schema.fbs


def prefix(model: bytes, operators: int) -> bytes:
    """Return ``model`` ended after its first ``operators``, whose last output it gives.

    Two numbers of the flatbuffer are overwritten: the output's index and the operators' count.

    Raises:
        UsageError: if the model has fewer operators, or there are none.
        ModelError: if it is no ``.tflite`` model.
    """
    graph = read_graph(model)
    if not 0 < operators <= len(graph.operators):
        raise UsageError(f"cannot end a network of {len(graph.operators)} after {operators}")
    content = bytearray(model)
    table = tflite.Model.GetRootAs(model, 0).Subgraphs(0)._tab
    outputs, listed = (table.Vector(table.Offset(place)) for place in (_OUTPUTS, _OPERATORS))
    struct.pack_into("<i", content, outputs, graph.operators[operators - 1].output.index)
    struct.pack_into("<I", content, listed - 4, operators)
    return bytes(content)
