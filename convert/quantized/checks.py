"""What an int8 graph must be like to be deployed; any other graph is rejected before writing it."""

from collections.abc import Iterator

from convert.quantized.graph import Graph, Operator, OperatorKind, Tensor
from lenet_edge.core.errors import ModelError

INPUT_SCALE = 1 / 255
INPUT_ZERO_POINT = -128

NEWEST_VERSIONS: dict[str, int] = {
    OperatorKind.ADD: 4,
    OperatorKind.AVERAGE_POOL_2D: 3,
    OperatorKind.CONCATENATION: 3,
    OperatorKind.CONV_2D: 7,
    OperatorKind.DEPTHWISE_CONV_2D: 6,
    OperatorKind.FULLY_CONNECTED: 10,
    OperatorKind.HARD_SWISH: 1,
    OperatorKind.LEAKY_RELU: 2,
    OperatorKind.LOGISTIC: 3,
    OperatorKind.MAXIMUM: 4,
    OperatorKind.MAX_POOL_2D: 3,
    OperatorKind.MEAN: 3,
    OperatorKind.MINIMUM: 4,
    OperatorKind.MUL: 5,
    OperatorKind.PAD: 4,
    OperatorKind.PRELU: 1,
    OperatorKind.QUANTIZE: 2,
    OperatorKind.REDUCE_MAX: 2,
    OperatorKind.RELU: 3,
    OperatorKind.RELU6: 3,
    OperatorKind.RESHAPE: 1,
    OperatorKind.SOFTMAX: 3,
    OperatorKind.SUB: 5,
    OperatorKind.TANH: 3,
}
"""The deployable operators, each with the newest version that tflite-runtime 2.14 accepts."""

_WITH_WEIGHTS = frozenset(
    {OperatorKind.CONV_2D, OperatorKind.DEPTHWISE_CONV_2D, OperatorKind.FULLY_CONNECTED}
)

_INT32_INPUTS: dict[str, int] = {
    OperatorKind.RESHAPE: 1,  # the new shape
    OperatorKind.PAD: 1,  # the rows and columns to add
    OperatorKind.CONV_2D: 2,  # the bias
    OperatorKind.DEPTHWISE_CONV_2D: 2,  # the bias
    OperatorKind.MEAN: 1,  # the axes
    OperatorKind.REDUCE_MAX: 1,  # the axes
    OperatorKind.FULLY_CONNECTED: 2,  # the bias
}
"""Operator -> the position of its only input that holds int32 instead of int8."""


def check_int8(graph: Graph) -> None:
    """Check that ``graph`` is a full-integer LeNet-like network that every runtime accepts.

    Raises:
        ModelError: if it is not; the message names every unsuitable operator and tensor.
    """
    problems = [*_graph_problems(graph)]
    for operator in graph.operators:
        problems += _operator_problems(operator)
    if problems:
        raise ModelError("the int8 graph is not deployable: " + "; ".join(problems))


def _graph_problems(graph: Graph) -> Iterator[str]:
    if len(graph.inputs) != 1 or len(graph.outputs) != 1:
        yield f"{len(graph.inputs)} inputs and {len(graph.outputs)} outputs instead of one each"
        return
    picture, logits = graph.inputs[0], graph.outputs[0]
    if len(picture.shape) != 4 or picture.shape[0] != 1 or picture.shape[3] not in (1, 3):
        yield (
            f"input {picture.name!r} has shape {list(picture.shape)} instead of "
            "[1, height, width, 1 or 3]"
        )
    if picture.dtype != "int8" or logits.dtype != "int8":
        yield f"input and output are {picture.dtype} and {logits.dtype} instead of int8"
    elif not _is_pixel_scale(picture):
        yield (
            f"input {picture.name!r} has scale {picture.scales} and zero point "
            f"{picture.zero_points} instead of 1/255 and -128"
        )
    if len(logits.shape) != 2 or len(logits.scales) != 1:
        yield f"output {logits.name!r} is not one row of logits quantised per tensor"


def _is_pixel_scale(tensor: Tensor) -> bool:
    return (
        tensor.zero_points == (INPUT_ZERO_POINT,)
        and abs(tensor.scale / INPUT_SCALE - 1) < 1e-6  # allows for 1/255 rounded to float32
    )


def _operator_problems(operator: Operator) -> Iterator[str]:
    where = f"operator {operator.index} {operator.name}"
    newest = NEWEST_VERSIONS.get(operator.name)
    if newest is None:
        yield f"{where} is not one of the deployable operators"
        return
    if operator.version > newest:
        yield f"{where} has version {operator.version}; tflite-runtime 2.14 accepts up to {newest}"
    placed = [(n, tensor) for n, tensor in enumerate(operator.inputs) if tensor is not None]
    for position, tensor in (*placed, *((None, tensor) for tensor in operator.outputs)):
        is_int32 = position is not None and position == _INT32_INPUTS.get(operator.name)
        if tensor.dtype != ("int32" if is_int32 else "int8"):
            yield f"{where} has a {tensor.dtype} tensor {tensor.name!r}"
        elif not is_int32 and not tensor.scales:
            yield f"{where} has an unquantised tensor {tensor.name!r}"
    weights = operator.inputs[1] if len(operator.inputs) > 1 else None
    if operator.name in _WITH_WEIGHTS and weights is not None:
        if any(weights.zero_points):
            yield f"{where} has weights {weights.name!r} with a zero point"
        if not weights.is_constant:
            yield f"{where} has weights that are not constant"
