"""Writes a ``.tflite`` file again with only what a deployed network needs."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import Graph, Operator, OperatorKind, read_graph
from convert.quantized.simplify import simplify
from lenet_edge.core.errors import MissingDependencyError, ModelError


def deployable(content: bytes) -> bytes:
    """Return a network without softmax, shape arithmetic, and conversions at its borders.

    The outputs are logits. An int8 network takes and gives int8. Every other operator computes what
    it did. The same content gives the same bytes.

    Raises:
        ModelError: if the file is damaged, or nothing would be left.
        MissingDependencyError: if the TFLite runtime, which knows the format, is not installed.
    """
    schema = _schema()
    graph = read_graph(content)
    plain = _without_softmax(simplify(graph))
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))
    table = model.subgraphs[0]
    table.operators = [_kept(schema, model, table, o, graph) for o in plain.operators]
    table.inputs = [tensor.index for tensor in plain.inputs]
    table.outputs = [tensor.index for tensor in plain.outputs]
    model.signatureDefs, model.metadata, model.metadataBuffer = [], [], []
    _prune(model, table)
    return _packed(model)


def with_constants(content: bytes, values: Mapping[int, NDArray[np.float32]]) -> bytes:
    """Return a network with other values in some of its constant tensors, by their indices.

    Raises:
        MissingDependencyError: as ``deployable``.
    """
    schema = _schema()
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))
    for index, array in values.items():
        buffer = schema.BufferT()
        buffer.data = np.frombuffer(array.astype("<f4").tobytes(), np.uint8)
        tensor = model.subgraphs[0].tensors[index]
        model.buffers.append(buffer)
        tensor.buffer = len(model.buffers) - 1
    _prune(model, model.subgraphs[0])
    return _packed(model)


def _packed(model: Any) -> bytes:
    import flatbuffers

    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _schema() -> Any:
    try:
        from ai_edge_litert import schema_py_generated
    except ImportError as error:
        raise MissingDependencyError(
            "converting a model needs LiteRT; run: pip install 'lenet-edge[device]'"
        ) from error
    return schema_py_generated


def _without_softmax(graph: Graph) -> Graph:
    """Return a graph that ends before its SOFTMAX, if that is its last operator."""
    last = graph.operators[-1]
    if last.name != OperatorKind.SOFTMAX or last.output.index != graph.outputs[0].index:
        return graph
    if len(graph.operators) == 1:
        raise ModelError("the model is nothing but a softmax")
    return Graph(graph.operators[:-1], graph.tensors, graph.inputs, (last.input,))


def _kept(schema: Any, model: Any, table: Any, operator: Operator, graph: Graph) -> Any:
    """Return an operator's table; a reshape whose shape was computed gets a constant one."""
    kept = table.operators[operator.index]
    was = next(other for other in graph.operators if other.index == operator.index)
    if was.name == OperatorKind.RESHAPE and len(operator.inputs) < len(was.inputs):
        buffer = schema.BufferT()
        buffer.data = np.frombuffer(np.array(was.output.shape, "<i4").tobytes(), np.uint8)
        model.buffers.append(buffer)
        shape = schema.TensorT()
        shape.shape, shape.type = [len(was.output.shape)], schema.TensorType.INT32
        shape.buffer, shape.name = len(model.buffers) - 1, f"{was.output.name}/shape".encode()
        table.tensors.append(shape)
        kept.inputs = [was.input.index, len(table.tensors) - 1]
    return kept


def _prune(model: Any, table: Any) -> None:
    """Remove tensors, buffers and kinds of operators that nothing refers to, and renumber."""
    tensors = sorted(
        {
            int(index)
            for indices in (
                table.inputs,
                table.outputs,
                *(o.inputs for o in table.operators),
                *(o.outputs for o in table.operators),
            )
            for index in indices
            if index >= 0
        }
    )
    codes = sorted({operator.opcodeIndex for operator in table.operators})
    new = {old: number for number, old in enumerate(tensors)} | {-1: -1}
    table.tensors = [table.tensors[index] for index in tensors]
    table.inputs = [new[int(index)] for index in table.inputs]
    table.outputs = [new[int(index)] for index in table.outputs]
    model.operatorCodes = [model.operatorCodes[index] for index in codes]
    for operator in table.operators:
        operator.opcodeIndex = codes.index(operator.opcodeIndex)
        operator.inputs = [new[int(index)] for index in operator.inputs]
        operator.outputs = [new[int(index)] for index in operator.outputs]
    buffers = sorted({0, *(tensor.buffer for tensor in table.tensors)})
    model.buffers = [model.buffers[index] for index in buffers]
    for tensor in table.tensors:
        tensor.buffer = buffers.index(tensor.buffer)
