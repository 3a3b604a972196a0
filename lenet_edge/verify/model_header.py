"""Judge the C array of a bundle: its bytes, its labels, and the rest of its text."""

import re
from typing import Any

from convert.c_array import emit_c_array
from convert.quantized.graph import Graph, Operator, read_graph
from lenet_edge.core.errors import LenetEdgeError, ModelError
from lenet_edge.network.bundle import C_FILES, INT8_FILE, Bundle
from lenet_edge.verify.contract import Check
from lenet_edge.verify.generated_text import check_text
from lenet_edge.verify.layers import layer_name


def header_names(bundle: Bundle) -> list[str]:
    """Return the names of the headers with a C array; a bundle has one."""
    return [
        name for name in bundle.manifest["files"] if name.endswith(".h") and name not in C_FILES
    ]


def check_headers(bundle: Bundle) -> list[Check]:
    """Check the C arrays: the bytes of the int8 file, the manifest's labels, and all other text."""
    model = bundle.path(INT8_FILE).read_bytes()
    checks = []
    for name in header_names(bundle):
        text = bundle.path(name).read_bytes().decode(errors="replace")
        checks += [
            _check_array(name, text, model),
            _check_labels(name, text, bundle.labels),
            _check_rest(bundle, name, text, model),
        ]
    return checks


def array_bytes(text: str) -> bytes:
    """Return the bytes of the unsigned char array in a C header."""
    rows = re.findall(r"^\s*(?:0x[0-9a-fA-F]{2}(?:, ?|\b))+", text, re.MULTILINE)
    return bytes.fromhex("".join(re.findall(r"0x(..)", "".join(rows))))


def array_labels(text: str) -> tuple[str, ...] | None:
    """Return the labels in a C header, or None if it has none."""
    found = re.search(r"_labels\[\d+\] = \{(.*?)\};", text, re.DOTALL)
    if found is None:
        return None
    strings = re.findall(r'"((?:[^"\\]|\\[0-7]{3})*)"', found[1])
    return tuple(_unescaped(string) for string in strings)


def _unescaped(string: str) -> str:
    characters = re.findall(r"\\([0-7]{3})|(.)", string, re.DOTALL)
    content = bytes(int(octal, 8) if octal else ord(plain) for octal, plain in characters)
    return content.decode(errors="replace")


def _check_labels(name: str, text: str, labels: tuple[str, ...]) -> Check:
    held = array_labels(text)
    statement = f"{name} has the labels of manifest.json, in their order"
    detail = ", ".join(labels)
    if held != labels:
        detail = f"{', '.join(held) if held else 'none'} instead of {detail}"
    return Check(statement, held == labels, detail, (name, "manifest.json"))


def _check_rest(bundle: Bundle, name: str, text: str, model: bytes) -> Check:
    statement = f"{name} is what this version writes for {INT8_FILE}"
    try:
        expected = emit_c_array(
            model,
            name=name.removesuffix(".h"),
            labels=bundle.labels,
            arena_bytes=bundle.manifest.get("arena_bytes"),
        )
    except LenetEdgeError as error:
        return Check(statement, False, str(error), (name,))
    return check_text(bundle, statement, name, text, expected)


def _check_array(name: str, text: str, model: bytes) -> Check:
    held = array_bytes(text)
    statement = f"{name} holds the bytes of {INT8_FILE}"
    if held == model:
        return Check(statement, True, f"{len(model):,} bytes", (name,))
    if len(held) != len(model):
        return Check(statement, False, f"{len(held):,} bytes instead of {len(model):,}", (name,))
    place = next(i for i, (a, b) in enumerate(zip(held, model, strict=True)) if a != b)
    where = _changed_layer(held, model)
    return Check(statement, False, f"first difference at byte {place:,}, in {where}", (name,))


def _changed_layer(held: bytes, model: bytes) -> str:
    """Return the name of the first layer whose constants or quantisation differ."""
    try:
        first, second = read_graph(held), read_graph(model)
    except ModelError:
        return "its structure: the array is not a readable model"
    return _first_difference(first, second)


def _first_difference(first: Graph, second: Graph) -> str:
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
