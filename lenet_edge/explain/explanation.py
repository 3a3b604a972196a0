"""Everything there is to say about how a network reads one digit.

>>> from lenet_edge.network.bundle import Bundle
>>> import numpy as np
>>> explanation = explain_digit(Bundle.open(), np.zeros((28, 28), np.uint8))
>>> [layer.name for layer in explanation.layers]
['Input', 'C1', 'S2', 'C3', 'S4', 'F5', 'F6', 'Output']
>>> explanation.rejected
True
"""

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import BundleError
from lenet_edge.explain.chosen_digit import ChosenDigit
from lenet_edge.explain.layer_trace import LayerTrace, Reals, trace_layers
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.remedy import make_again

SCHEMA: Final = "lenet-edge/explanation/1"


@dataclass(frozen=True)
class Explanation:
    """A network's layers for one picture ``uint8[28, 28]``, its scores and its verdict.

    ``probabilities`` are calibrated and belong to ``labels`` in order, as ``logits`` do. A
    ``rejection`` score above ``threshold`` says that the picture is not a digit.
    """

    bundle: str
    labels: tuple[str, ...]
    picture: NDArray[np.uint8] = field(repr=False, compare=False)
    layers: tuple[LayerTrace, ...] = field(repr=False)
    logits: Reals = field(repr=False, compare=False)
    probabilities: Reals = field(repr=False, compare=False)
    rejection: float
    threshold: float

    @property
    def best(self) -> int:
        """Index of the most probable class."""
        return int(self.probabilities.argmax())

    @property
    def label(self) -> str:
        """Name of the most probable class."""
        return self.labels[self.best]

    @property
    def confidence(self) -> float:
        """Calibrated probability of the most probable class."""
        return float(self.probabilities[self.best])

    @property
    def rejected(self) -> bool:
        """Whether the network takes the picture for something else than a digit."""
        return self.rejection > self.threshold


def explain_digit(bundle: Bundle, picture: NDArray[np.uint8]) -> Explanation:
    """Run a bundle's int8 network on one picture, in exact integer arithmetic.

    Args:
        bundle: an open bundle.
        picture: ``uint8[28, 28]``, bright ink on black, laid out as in MNIST.

    Raises:
        BundleError: if the bundle lacks the int8 network or a calibration.
        ModelError: if the network has an operator outside this project's family.
    """
    calibration = Calibration.from_manifest(bundle.manifest)
    layers = trace_layers(read_graph(bundle.path(INT8_FILE)), picture)
    logits = layers[-1].values
    if logits.shape != (len(bundle.labels),):
        raise BundleError(
            f"{bundle.folder} names {len(bundle.labels)} labels, and its network has "
            f"{logits.size} outputs; {make_again(bundle.manifest)}"
        )
    return Explanation(
        bundle.name,
        bundle.labels,
        picture,
        layers,
        logits,
        calibration.probabilities(logits[np.newaxis])[0],
        float(calibration.rejection(logits[np.newaxis])[0]),
        calibration.reject_threshold,
    )


def to_json(explanation: Explanation, chosen: ChosenDigit) -> dict[str, Any]:
    """Return the JSON document ``lenet-edge/explanation/1``."""
    digit = chosen.digit
    return {
        "schema": SCHEMA,
        "bundle": explanation.bundle,
        "source": chosen.reading.source,
        "digit": {
            "number": chosen.number,
            "count": chosen.count,
            "box": list(digit.box),
            "rejected": digit.rejected,
        },
        "label": explanation.label,
        "confidence": round(explanation.confidence, 6),
        "rejection": {
            "score": explanation.rejection,
            "threshold": explanation.threshold,
            "rejected": explanation.rejected,
        },
        "scores": [
            {"label": label, "logit": float(logit), "probability": float(probability)}
            for label, logit, probability in zip(
                explanation.labels, explanation.logits, explanation.probabilities, strict=True
            )
        ],
        "layers": [_layer_json(layer) for layer in explanation.layers],
    }


def _layer_json(layer: LayerTrace) -> dict[str, Any]:
    values = layer.values
    return {
        "name": layer.name,
        "kind": layer.kind.value,
        "operators": [operator.name for operator in layer.operators],
        "activation": layer.activation or None,
        "shape": list(layer.shape),
        "parameters": layer.parameters,
        "macs": layer.macs,
        "weight_bytes": layer.weight_bytes,
        "activation_bytes": layer.output.bytes,
        "scale": layer.output.scale,
        "zero_point": layer.output.zero_point,
        "lowest": float(values.min()),
        "highest": float(values.max()),
    }
