"""The contract of a bundle: what it requires of the deployed forms, and the checks of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from convert.quantized.graph import Graph, Operator, read_graph
from lenet_edge.network.bundle import C_FILES, INT8_FILE, Bundle
from lenet_edge.verify.comparison import Comparison
from lenet_edge.verify.layers import layer_name


@dataclass(frozen=True)
class Check:
    """A statement, whether it holds (None if it could not be checked), and the details."""

    statement: str
    holds: bool | None
    detail: str


def check_accuracy(contract: Mapping[str, Any], pair: Comparison) -> Check:
    """Check how much less accurate the second form is than the first.

    One image is always allowed, because it is the smallest difference of a small test set.
    """
    within = float(contract["int8_accuracy_within"])
    hits = [round(accuracy * pair.count) for accuracy in pair.accuracies]
    lost = hits[0] - hits[1]
    points = 100 * lost / pair.count
    change = f"{abs(points):.2f} points {'less' if lost > 0 else 'more'}" if lost else "equally"
    images = f"{pair.count:,} images, {hits[0]:,} and {hits[1]:,} right"
    return Check(
        f"{pair.second} is at most {100 * within:g} points less accurate than {pair.first}",
        lost <= max(1, int(within * pair.count + 1e-9)),
        f"{change} accurate ({images})",
    )


def check_agreement(contract: Mapping[str, Any], pair: Comparison) -> Check:
    """Check on how many images two forms give the same class; one image may always differ."""
    least = float(contract["agreement_at_least"])
    others = pair.count - pair.same_class
    return Check(
        f"{pair.second} agrees with {pair.first} on at least {100 * least:g} % of the images",
        others <= max(1, int((1 - least) * pair.count + 1e-9)),
        f"{100 * pair.agreement:.2f} %: the class differs on {others:,} of {pair.count:,} images",
    )


def check_equality(oracle: str, form: str, pairs: Sequence[Comparison]) -> Check:
    """Check that every logit of every image is equal."""
    unequal, count = sum(p.unequal for p in pairs), sum(p.count for p in pairs)
    return Check(
        f"{form} equals {oracle} in every logit",
        unequal == 0,
        f"{unequal:,} logits differ over {count:,} images",
    )


def check_header(bundle: Bundle) -> list[Check]:
    """Check that the C arrays of the bundle hold the bytes of its int8 ``.tflite`` file."""
    model = bundle.path(INT8_FILE).read_bytes()
    return [
        _check_array(name, bundle.path(name).read_text(), model)
        for name in bundle.manifest["files"]
        if name.endswith(".h") and name not in C_FILES
    ]


def _check_array(name: str, text: str, model: bytes) -> Check:
    held = array_bytes(text)
    statement = f"{name} holds the bytes of {INT8_FILE}"
    if held == model:
        return Check(statement, True, f"{len(model):,} bytes")
    if len(held) != len(model):
        return Check(statement, False, f"{len(held):,} bytes instead of {len(model):,}")
    place = next(i for i, (a, b) in enumerate(zip(held, model, strict=True)) if a != b)
    return Check(
        statement,
        False,
        f"first difference at byte {place:,}, in "
        f"{_changed_layer(read_graph(held), read_graph(model))}",
    )


def array_bytes(text: str) -> bytes:
    """Return the bytes of the unsigned char array in a C header."""
    rows = re.findall(r"^\s*(?:0x[0-9a-fA-F]{2}(?:, ?|\b))+", text, re.MULTILINE)
    return bytes.fromhex("".join(re.findall(r"0x(..)", "".join(rows))))


def _changed_layer(first: Graph, second: Graph) -> str:
    """Return the name of the first layer whose constants or quantisation differ."""
    for a, b in zip(first.operators, second.operators, strict=False):
        if _facts(a) != _facts(b):
            return f"layer {b.index} {layer_name(b)} ({b.name})"
    return "no layer: names or metadata"


def _facts(operator: Operator) -> list[Any]:
    tensors = [tensor for tensor in (*operator.inputs[1:], *operator.outputs) if tensor]
    return [operator.name, operator.options] + [
        (t.shape, t.dtype, t.scales, t.zero_points, None if t.data is None else t.data.tobytes())
        for t in tensors
    ]
