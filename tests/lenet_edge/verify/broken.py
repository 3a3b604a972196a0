"""Copies of a bundle in which one thing is wrong on purpose."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from convert.c_engine import emit
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from convert.quantized.reference import Int8
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import INT8_FILE, Bundle, write_bundle
from lenet_edge.network.runtimes import quantize_input
from lenet_edge.network.second_look import SecondLook
from lenet_edge.verify.metrics_checks import METRICS_FILE
from tests.needs import require

require("sklearn", "ai_edge_litert")

_DIGITS = load_dataset("digits").test.images[:10]


def with_files(bundle: Bundle, folder: Path, files: dict[str, bytes | str]) -> Bundle:
    """Copy a bundle with other contents of some files, sealed as if they were right."""
    rest = {
        name: (bundle.folder / name).read_bytes()
        for name in bundle.manifest["files"]
        if not name.startswith("report")
    }
    facts = {k: v for k, v in bundle.manifest.items() if k not in {"schema", "files", "seal"}}
    files = {**rest, **files}
    if files.get(METRICS_FILE) == rest.get(METRICS_FILE):
        files |= _listed_in_metrics(files)
    write_bundle(folder, facts, files)
    return Bundle.open(folder)


def _listed_in_metrics(files: dict[str, bytes | str]) -> dict[str, bytes | str]:
    """Return ``metrics.json``, if there is one, with the sizes and hashes of the files."""
    if METRICS_FILE not in files:
        return {}
    document = json.loads(files[METRICS_FILE])
    for entry in document["artefacts"]:
        content = files[entry["name"]]
        data = content.encode() if isinstance(content, str) else content
        entry |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    return {METRICS_FILE: json.dumps(document)}


def with_graph(bundle: Bundle, folder: Path, graph: Graph) -> Bundle:
    """Copy a bundle with the C of another graph."""
    rule = SecondLook.from_manifest(bundle.manifest)
    return with_files(bundle, folder, dict(emit(graph, second_look=rule)))


def change_weight(model: bytes, operator: int, by: int) -> bytes:
    """Add ``by`` to a weight of an operator of a .tflite file, in the file itself.

    It is the largest one that matters: that of a unit which is always off changes nothing.
    """
    weights = read_graph(model).operators[operator].inputs[1]
    assert weights is not None
    assert weights.data is not None
    start = model.index(weights.data.tobytes())
    before = _logits(model)
    for place in start + np.argsort(-np.abs(weights.data.astype(int)), axis=None):
        changed = model[:place] + bytes([(model[place] + by) % 256]) + model[place + 1 :]
        if not np.array_equal(_logits(changed), before):
            return changed
    raise AssertionError("no weight of this operator matters")


def _logits(model: bytes) -> Int8:
    graph = read_graph(model)
    return reference.run(graph, quantize_input(_DIGITS))[graph.outputs[0].index]


def with_output_zero_point(graph: Graph, operator: int, zero_point: int) -> Graph:
    """Change the zero point that an operator writes with, but not that of whoever reads it."""
    wrong = graph.operators[operator]
    output = replace(wrong.output, zero_points=(zero_point,))
    operators = list(graph.operators)
    operators[operator] = replace(wrong, outputs=(output,))
    return replace(graph, operators=tuple(operators))


def with_pool_before_tanh(graph: Graph, tanh: int) -> Graph:
    """Move the pool behind TANH and QUANTIZE to before them: the shapes still fit."""
    first, second, pool = graph.operators[tanh : tanh + 3]
    assert (first.name, second.name, pool.name) == ("TANH", "QUANTIZE", "AVERAGE_POOL_2D")
    source, target, shape = first.input, pool.output, pool.output.shape
    pooled = replace(source, index=second.output.index, shape=shape, name=target.name)
    squashed = replace(first.output, shape=shape)
    moved = (
        replace(pool, index=tanh, inputs=(source,), outputs=(pooled,)),
        replace(first, index=tanh + 1, inputs=(pooled,), outputs=(squashed,)),
        replace(second, index=tanh + 2, inputs=(squashed,), outputs=(target,)),
    )
    operators = (*graph.operators[:tanh], *moved, *graph.operators[tanh + 3 :])
    return replace(graph, operators=operators)


def without_second_look(bundle: Bundle, folder: Path) -> Bundle:
    """Copy a bundle as it was before bundles had a second look."""
    manifest = {k: v for k, v in bundle.manifest.items() if k != "second_look"}
    metrics = {
        form: {key: value for key, value in figures.items() if key != "second_look"}
        for form, figures in manifest["metrics"].items()
    }
    older = replace(bundle, manifest={**manifest, "metrics": metrics})
    return with_graph(older, folder, read_graph(bundle.path(INT8_FILE)))
