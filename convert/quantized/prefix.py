"""The first operators of a ``.tflite`` model as a model of its own.

Ending a network early shows what a runtime computes inside it. This works in every runtime and
keeps the kernels that the runtime uses for the whole network; asking a runtime for intermediate
tensors does neither.
"""

import struct

import tflite

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import UsageError

# Offsets of two fields in the virtual table of SubGraph, from TFLite's schema.fbs.
_OUTPUTS_FIELD = 8
_OPERATORS_FIELD = 10


def prefix(model: bytes, operators: int) -> bytes:
    """Return ``model`` ended after its first ``operators`` operators.

    The output is that of the last operator kept. Two numbers of the flatbuffer are overwritten: the
    index of the output tensor and the number of operators.

    Raises:
        UsageError: if ``operators`` is less than 1 or more than the model has.
        ModelError: if ``model`` is not a ``.tflite`` model.
    """
    graph = read_graph(model)
    if not 0 < operators <= len(graph.operators):
        raise UsageError(
            f"cannot end a network of {len(graph.operators)} operators after {operators}"
        )
    content = bytearray(model)
    table = tflite.Model.GetRootAs(model, 0).Subgraphs(0)._tab
    # A flatbuffer vector is its length, four bytes, then its elements; Vector() finds the elements.
    outputs, listed = (
        table.Vector(table.Offset(field)) for field in (_OUTPUTS_FIELD, _OPERATORS_FIELD)
    )
    struct.pack_into("<i", content, outputs, graph.operators[operators - 1].output.index)
    struct.pack_into("<I", content, listed - 4, operators)
    return bytes(content)
