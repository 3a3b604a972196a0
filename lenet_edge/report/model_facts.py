"""The cost of a network, layer by layer, for reports and for ``inspect``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from convert.quantized.graph import Graph, Operator, Tensor


@dataclass(frozen=True)
class LayerFacts:
    """One operator of the graph; bytes are counted in the stored element types.

    ``scale`` and ``zero_point`` belong to the output, and are None if it is not quantised.
    ``weights`` is the element type of the weights and how they are quantised.
    """

    operator: str
    detail: str
    shape: tuple[int, ...]
    parameters: int
    macs: int
    weight_bytes: int
    activation_bytes: int
    scale: float | None
    zero_point: int | None
    weights: str


@dataclass(frozen=True)
class ModelFacts:
    """The layers of a network, and their totals for one inference."""

    variant: str
    layers: tuple[LayerFacts, ...]
    parameters: int
    macs: int
    weight_bytes: int
    peak_activation_bytes: int


def model_facts(variant: str, graph: Graph) -> ModelFacts:
    """Return the facts of a graph that ``read_graph`` returned."""
    layers = tuple(_layer(operator) for operator in graph.operators)
    return ModelFacts(
        variant=variant,
        layers=layers,
        parameters=graph.parameters,
        macs=graph.macs,
        weight_bytes=sum(layer.weight_bytes for layer in layers),
        peak_activation_bytes=graph.peak_activation_bytes,
    )


def flatten_settings(recipe: Mapping[str, Any], group: str = "") -> dict[str, str]:
    """Flatten a recipe to ``group: setting`` -> value, for a table."""
    rows: dict[str, str] = {}
    for key, value in recipe.items():
        name = f"{group}{key}".replace("_", " ")
        if isinstance(value, Mapping):
            inner = {k: v for k, v in value.items() if k != "name"}
            rows |= flatten_settings(inner, f"{name}: ")
        else:
            rows[name] = str(value)
    return rows


def _layer(operator: Operator) -> LayerFacts:
    output = operator.output
    weights = operator.inputs[1] if operator.parameters else None
    quantized = len(output.scales) == 1
    return LayerFacts(
        operator=operator.name,
        detail=_detail(operator),
        shape=output.shape,
        parameters=operator.parameters,
        macs=operator.macs,
        weight_bytes=_weight_bytes(operator) if weights else 0,
        activation_bytes=output.bytes,
        scale=output.scale if quantized else None,
        zero_point=output.zero_point if quantized else None,
        weights=_weights(weights) if weights else "",
    )


def _weight_bytes(operator: Operator) -> int:
    return sum(tensor.bytes for tensor in operator.inputs if tensor and tensor.is_constant)


def _detail(operator: Operator) -> str:
    """Return window, padding and activation, such as ``5x5 valid, ReLU``."""
    options: dict[str, Any] = operator.options
    parts = []
    if operator.name == "CONV_2D" and operator.inputs[1]:
        _, high, wide, _ = operator.inputs[1].shape
        parts.append(f"{high}x{wide} {options['padding'].lower()}")
    elif "filter_h" in options:
        parts.append(f"{options['filter_h']}x{options['filter_w']}")
    activation = options.get("activation", "NONE")
    if activation != "NONE":
        parts.append(activation.replace("RELU", "ReLU"))
    return ", ".join(parts)


def _weights(tensor: Tensor) -> str:
    if not tensor.scales:
        return tensor.dtype
    return f"{tensor.dtype} per {'channel' if len(tensor.scales) > 1 else 'tensor'}"
