"""What a network costs, layer by layer: for tables of reports and of ``inspect``."""

from dataclasses import dataclass
from typing import Any

from convert.graph import Graph, Operator, Tensor


@dataclass(frozen=True)
class Layer:
    """One operator of the deployed graph; bytes are of its stored element types."""

    operator: str
    detail: str
    shape: tuple[int, ...]
    parameters: int
    macs: int
    weight_bytes: int
    activation_bytes: int
    quantization: str


@dataclass(frozen=True)
class ModelFacts:
    """A variant's layers, and what they add up to for one inference."""

    variant: str
    layers: tuple[Layer, ...]
    parameters: int
    macs: int
    weight_bytes: int
    peak_activation_bytes: int


def model_facts(variant: str, graph: Graph) -> ModelFacts:
    """Gather the facts of a graph that ``read_graph`` returned."""
    layers = tuple(_layer(operator) for operator in graph.operators)
    return ModelFacts(
        variant=variant,
        layers=layers,
        parameters=graph.parameters,
        macs=graph.macs,
        weight_bytes=sum(layer.weight_bytes for layer in layers),
        peak_activation_bytes=graph.peak_activation_bytes,
    )


def _layer(operator: Operator) -> Layer:
    weighted = operator.parameters > 0
    constants = [tensor for tensor in operator.inputs if tensor and tensor.is_constant]
    return Layer(
        operator=operator.name,
        detail=_detail(operator),
        shape=operator.output.shape,
        parameters=operator.parameters,
        macs=operator.macs,
        weight_bytes=sum(tensor.bytes for tensor in constants) if weighted else 0,
        activation_bytes=operator.output.bytes,
        quantization=_quantization(operator.output, operator.inputs[1] if weighted else None),
    )


def _detail(operator: Operator) -> str:
    """Window, padding and activation: ``5x5 valid, ReLU``."""
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


def _quantization(output: Tensor, weights: Tensor | None) -> str:
    """Element types, and the scale and zero point of what the layer puts out."""
    if len(output.scales) != 1:
        return output.dtype if weights is None else f"weights {weights.dtype}"
    text = f"scale {output.scale:.6g}, zero point {output.zero_point}"
    if weights is None:
        return text
    kind = f"per channel ({len(weights.scales)})" if len(weights.scales) > 1 else "per tensor"
    return f"{text}; weights {weights.dtype} {kind}"
