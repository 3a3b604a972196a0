"""The int8 network layer by layer: where two forms first differ, and how layers use int8."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized import reference
from convert.quantized.graph import Graph, Operator, read_graph
from convert.quantized.prefix import prefix
from convert.quantized.reference import Int8
from lenet_edge.network.bundle import FLOAT32_FILE, INT8_FILE, Bundle
from lenet_edge.network.predictor import Images, Predictor
from lenet_edge.network.runtimes import TflitePredictor, quantize_input
from lenet_edge.verify.forms import INT8_RUNTIMES, is_native, open_form, open_model


@dataclass(frozen=True)
class LayerDifference:
    """The first layer and element in which a form differs from the exact arithmetic.

    ``element`` is ``(image, ...)`` within the layer's output. ``unequal`` of ``count`` values
    differ, by at most ``largest`` steps. If the number of values is wrong, ``element`` is empty,
    and ``expected`` and ``actual`` are the numbers of values.
    """

    operator: int
    name: str
    layer: str
    element: tuple[int, ...]
    expected: int
    actual: int
    unequal: int
    count: int
    largest: int

    def __str__(self) -> str:
        where = f"layer {self.operator} {self.layer} ({self.name})"
        if not self.element:
            return f"{where}: {self.actual:,} values instead of {self.expected:,}"
        return (
            f"{where}, element {list(self.element)}: {self.actual} instead of {self.expected}; "
            f"{self.unequal:,} of {self.count:,} values differ, by at most {self.largest}"
        )


@dataclass(frozen=True)
class LayerFit:
    """How a layer's activations use int8.

    ``lowest`` and ``highest`` are the extremes that occurred. ``saturated_low`` and
    ``saturated_high`` count values at the ends of int8; zeros of a ReLU do not count as saturated.
    ``sqnr_db`` is the ratio of the float network's signal to the difference from it. The difference
    includes what fine-tuning changed, besides rounding noise. It is None if the float network has
    no such layer.
    """

    operator: int
    name: str
    layer: str
    scale: float
    zero_point: int
    lowest: int
    highest: int
    saturated_low: int
    saturated_high: int
    count: int
    sqnr_db: float | None


def layer_name(operator: Operator) -> str:
    """Return the trainer's name of a layer, such as ``c1``, or the operator's name if unknown."""
    parts = operator.output.name.split(";")[0].split("/")
    return parts[1].removeprefix("quant_") if len(parts) > 1 else operator.name.lower()


def first_differing_layer(bundle: Bundle, form: str, images: Images) -> LayerDifference | None:
    """Compare an integer form with the exact arithmetic layer by layer; None if all are equal.

    TFLite runtimes and boards run the network cut off after each layer in turn. The generated C is
    compiled with its trace enabled. ``images`` are ``uint8[N, 28, 28]``.
    """
    model = bundle.path(INT8_FILE).read_bytes()
    graph = read_graph(model)
    expected = reference.run(graph, quantize_input(images))
    if is_native(form):
        return _first_differing_step(bundle, form, graph, expected, images)
    if form in INT8_RUNTIMES:
        return _first_differing_prefix(
            model, graph, expected, images, lambda part: open_model(part, form)
        )
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        return _first_differing_prefix(
            model, graph, expected, images, lambda part: _on_board(form, part, Path(folder))
        )


def layer_fits(bundle: Bundle, images: Images) -> tuple[LayerFit, ...]:
    """Measure how the activations of each layer use int8, for ``uint8[N, 28, 28]`` images."""
    graph = read_graph(bundle.path(INT8_FILE))
    values = reference.run(graph, quantize_input(images))
    whole = b""
    ends: list[int | None] = [None] * len(graph.operators)
    if FLOAT32_FILE in bundle.manifest["files"]:
        whole = bundle.path(FLOAT32_FILE).read_bytes()
        ends = _float_ends(graph, read_graph(whole))
    return tuple(
        _layer_fit(operator, values[operator.output.index], images, whole, end)
        for operator, end in zip(graph.operators, ends, strict=True)
    )


def _float_ends(graph: Graph, whole: Graph) -> list[int | None]:
    """Return, per int8 operator, how many float operators lead to the end of the same layer.

    QUANTIZE only changes the scale and therefore has no counterpart in the float network.
    """
    ends: list[int | None] = []
    done = 0
    for operator in graph.operators:
        if operator.name != "QUANTIZE":
            if done == len(whole.operators) or whole.operators[done].name != operator.name:
                return [*ends, *[None] * (len(graph.operators) - len(ends))]
            done += 1
        ends.append(done or None)
    return ends


def _layer_fit(
    operator: Operator, values: Int8, images: Images, whole: bytes, end: int | None
) -> LayerFit:
    output = operator.output
    is_relu_zero = operator.options.get("activation", "NONE") == "RELU" or operator.name == "RELU"
    return LayerFit(
        operator.index,
        operator.name,
        layer_name(operator),
        output.scale,
        output.zero_point,
        int(values.min()),
        int(values.max()),
        0 if is_relu_zero or output.zero_point == -128 else int((values == -128).sum()),
        int((values == 127).sum()),
        values.size,
        None if end is None else _sqnr(operator, values, images, prefix(whole, end)),
    )


def _sqnr(operator: Operator, values: Int8, images: Images, part: bytes) -> float | None:
    """Return 10 log10 of the float signal's power divided by the power of the difference."""
    with TflitePredictor("float32", part) as predictor:
        signal = predictor.predict(images).reshape(values.shape).astype(np.float64)
    output = operator.output
    noise = (values.astype(np.float64) - output.zero_point) * output.scale - signal
    power = float((noise**2).sum())
    return 10 * float(np.log10((signal**2).sum() / power)) if power else None


def _first_differing_prefix(
    model: bytes,
    graph: Graph,
    expected: Mapping[int, Int8],
    images: Images,
    opened: Callable[[bytes], Predictor],
) -> LayerDifference | None:
    for operator in graph.operators:
        output = operator.output
        with opened(prefix(model, operator.index + 1)) as predictor:
            real = predictor.predict(images)
        steps = np.rint(real.astype(np.float64) / output.scale) + output.zero_point
        found = _difference((operator,), expected[output.index], steps)
        if found:
            return found
    return None


def _first_differing_step(
    bundle: Bundle, form: str, graph: Graph, expected: Mapping[int, Int8], images: Images
) -> LayerDifference | None:
    from convert.c_engine.plan import plan
    from device.inference.native import NativeEngine

    native = open_form(bundle, form)
    assert isinstance(native, NativeEngine)
    with native:
        traced = native.trace(images)
    steps = plan(graph)
    for step, values in zip(steps, traced, strict=False):
        if not step.operators:
            continue  # The border of a SAME convolution belongs to the operator of the next step.
        found = _difference(step.operators, expected[step.operators[-1].output.index], values)
        if found:
            return found
    if len(steps) != len(traced):
        return _size_difference(steps[-1].operators, len(steps), len(traced))
    return None


def _on_board(name: str, model: bytes, folder: Path) -> Predictor:
    from device.mcu.board_predictor import BoardPredictor
    from device.mcu.boards import load_board

    path = folder / INT8_FILE
    path.write_bytes(model)
    return BoardPredictor(path, load_board(name))


def _difference(
    operators: Sequence[Operator], want: Int8, got: NDArray[Any]
) -> LayerDifference | None:
    """Compare the output of ``operators``, which may be fused into one step."""
    if want.size != got.size:
        return _size_difference(operators, want[0].size, got[0].size)
    values = got.reshape(want.shape).astype(np.int64)
    distance = np.abs(want.astype(np.int64) - values)
    if not distance.any():
        return None
    element = tuple(int(i) for i in np.argwhere(distance)[0])
    return LayerDifference(
        **_layer_names(operators),
        element=element,
        expected=int(want[element]),
        actual=int(values[element]),
        unequal=int((distance > 0).sum()),
        count=want.size,
        largest=int(distance.max()),
    )


def _size_difference(operators: Sequence[Operator], want: int, got: int) -> LayerDifference:
    return LayerDifference(
        **_layer_names(operators),
        element=(),
        expected=want,
        actual=got,
        unequal=got,
        count=want,
        largest=0,
    )


def _layer_names(operators: Sequence[Operator]) -> dict[str, Any]:
    named = [operator for operator in operators if operator.name != "RESHAPE"] or operators
    return {
        "operator": named[0].index,
        "name": " + ".join(operator.name for operator in named),
        "layer": " + ".join(dict.fromkeys(layer_name(operator) for operator in named)),
    }


def difference_to_json(found: LayerDifference | None) -> dict[str, Any] | None:
    """Return a difference as JSON values."""
    return None if found is None else {**asdict(found), "element": list(found.element)}
