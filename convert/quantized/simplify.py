"""A graph without what a converter adds around the int8 network.

The batch is 1 and every shape is known, so shape arithmetic (what Keras 3 writes for Flatten) has
no effect. The types at the borders are another way to write the same bytes: a ``uint8`` value is
the ``int8`` value plus 128, and a float is what the caller converts.
"""

from dataclasses import replace

from convert.quantized.graph import Graph, Operator, OperatorKind, Tensor

_RESHAPES = frozenset({OperatorKind.RESHAPE, OperatorKind.SQUEEZE, OperatorKind.EXPAND_DIMS})
"""Operators that keep the order of the elements in memory."""

_INTEGER_SHAPES = frozenset({"int32", "int64"})


def simplify(graph: Graph) -> Graph:
    """Return ``graph`` without shape arithmetic and without float or ``uint8`` borders.

    Operators keep their indices, and tensors too. Everything that is not understood stays, so that
    whoever needs an int8 graph can name it. A graph without such parts is returned as it is.
    """
    operators = _with_int8_borders(_without_shape_arithmetic(graph.operators), graph)
    inputs, outputs, operators = _without_conversions(graph, operators)
    if operators == graph.operators and (inputs, outputs) == (graph.inputs, graph.outputs):
        return graph
    return replace(graph, operators=operators, inputs=inputs, outputs=outputs)


def _without_shape_arithmetic(operators: tuple[Operator, ...]) -> tuple[Operator, ...]:
    """Remove operators that only compute the new shape of a reshape."""
    plain = [
        replace(operator, name=OperatorKind.RESHAPE, inputs=operator.inputs[:1], options={})
        if operator.name in _RESHAPES and _has_computed_shape(operator, operators)
        else operator
        for operator in operators
    ]
    read = {tensor.index for operator in plain for tensor in operator.inputs if tensor}
    kept = [
        operator
        for operator in plain
        if not _computes_shape(operator) or any(t.index in read for t in operator.outputs)
    ]
    if len(kept) < len(plain):
        return _without_shape_arithmetic(tuple(kept))
    return tuple(plain)


def _has_computed_shape(operator: Operator, operators: tuple[Operator, ...]) -> bool:
    """Return whether the operator is a reshape by another name, or by a computed shape."""
    if operator.name != OperatorKind.RESHAPE:
        return True
    shape = operator.inputs[1] if len(operator.inputs) > 1 else None
    return shape is not None and not shape.is_constant


def _computes_shape(operator: Operator) -> bool:
    return bool(operator.outputs) and all(t.dtype in _INTEGER_SHAPES for t in operator.outputs)


def _with_int8_borders(operators: tuple[Operator, ...], graph: Graph) -> tuple[Operator, ...]:
    """Write the ``uint8`` tensors at the graph's borders as ``int8``, where QUANTIZE follows."""
    borders = {t.index for t in (*graph.inputs, *graph.outputs) if t.dtype == "uint8"}
    if not borders:
        return operators
    return tuple(
        replace(
            operator,
            inputs=tuple(_as_int8(t) if t and t.index in borders else t for t in operator.inputs),
            outputs=tuple(_as_int8(t) if t.index in borders else t for t in operator.outputs),
        )
        if operator.name == OperatorKind.QUANTIZE
        else operator
        for operator in operators
    )


def _as_int8(tensor: Tensor) -> Tensor:
    """Return a ``uint8`` tensor as ``int8``: every value and the zero point are 128 less."""
    zero_points = tuple(zero_point - 128 for zero_point in tensor.zero_points)
    return replace(tensor, dtype="int8", zero_points=zero_points)


def _without_conversions(
    graph: Graph, operators: tuple[Operator, ...]
) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...], tuple[Operator, ...]]:
    """Return inputs, outputs and operators without QUANTIZE and DEQUANTIZE at the borders."""
    inputs, outputs, remaining = list(graph.inputs), list(graph.outputs), list(operators)
    for place, tensor in enumerate(graph.inputs):
        readers = [o for o in remaining if any(t and t.index == tensor.index for t in o.inputs)]
        if len(readers) == 1 and _is_border(readers[0], readers[0].input, readers[0].output):
            inputs[place] = readers[0].output
            remaining.remove(readers[0])
        elif len(readers) == 1 and tensor.dtype == "uint8":
            inputs[place] = readers[0].input
    for place, tensor in enumerate(graph.outputs):
        writers = [o for o in remaining if any(t.index == tensor.index for t in o.outputs)]
        if len(writers) == 1 and _is_border(writers[0], writers[0].output, writers[0].input):
            others = [o for o in remaining if o is not writers[0]]
            if any(t.index == writers[0].input.index for o in others for t in o.outputs):
                outputs[place] = writers[0].input
                remaining = others
        elif len(writers) == 1 and tensor.dtype == "uint8":
            outputs[place] = writers[0].output
    return tuple(inputs), tuple(outputs), tuple(remaining)


def _is_border(operator: Operator, outer: Tensor, inner: Tensor) -> bool:
    """Return whether an operator only changes how ``outer`` is stored inside the network."""
    if operator.name not in {OperatorKind.QUANTIZE, OperatorKind.DEQUANTIZE}:
        return False
    if inner.dtype != "int8":
        return False
    if outer.dtype == "float32":
        return True
    same = (outer.dtype, outer.scales, outer.zero_points)
    return same == (inner.dtype, inner.scales, inner.zero_points)
