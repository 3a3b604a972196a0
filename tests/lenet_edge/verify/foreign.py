"""Files of another network than that of a bundle: the same structure, other weights."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from convert.quantized.graph import read_graph
from lenet_edge.network.bundle import TRAINED_MODEL_FILE, Bundle, write_bundle
from lenet_edge.train.trained_model import TrainedModel


def foreign_float16(bundle: Bundle) -> bytes:
    """Return the float16 file with the outputs of one layer permuted."""
    model = bundle.path("lenet5-float16.tflite").read_bytes()
    for operator in read_graph(model).operators:
        weights = operator.input
        if operator.name == "DEQUANTIZE" and weights.shape[-1] == 120 and len(weights.shape) == 2:
            assert weights.data is not None
            held = weights.data.tobytes()
            return model.replace(held, np.roll(weights.data, 1, axis=0).tobytes())
    raise AssertionError("the layer f6 was not found")


def foreign_trained_model(bundle: Bundle, *weights: str) -> bytes:
    """Return ``model.npz`` with the inputs of the layer ``f6`` in another order.

    ``weights`` are ``float_weights``, ``qat_weights`` or both.
    """
    trained = TrainedModel.load(bundle.path(TRAINED_MODEL_FILE))
    changed = {}
    for kind in weights:
        arrays = dict(getattr(trained, kind))
        arrays["f6/kernel"] = np.roll(arrays["f6/kernel"], 1, axis=0)
        changed[kind] = arrays
    return replace(trained, **changed).to_bytes()


def with_branch_error(text: str, branch: str) -> str:
    """Return the generated C with an ``#error`` in the kernels of one instruction set."""
    condition = f"#if ENGINE_ISA == ENGINE_{branch}\n"
    start = text.index(condition) + len(condition)
    return text[:start] + '#error "broken on purpose"\n' + text[start:]


def with_branch_weight(text: str, branch: str) -> str:
    """Return the generated C with one other weight of a convolution, for one instruction set."""
    declaration = rf"#if ENGINE_ISA == ENGINE_{branch}\s+static const .*_weights\[\] = \{{"
    start = [match.end() for match in re.finditer(declaration, text)][-1]
    first = text[start:].split(",", maxsplit=1)[0]
    number = int(first.strip().rstrip("u"))
    other = first.replace(str(number), str(number // 2 + 1))
    return text[:start] + other + text[start + len(first) :]


def sealed_again(bundle: Bundle, folder: Path, **facts: object) -> Bundle:
    """Copy a bundle with other entries in its manifest, sealed as if they were right."""
    files = {name: bundle.path(name).read_bytes() for name in bundle.manifest["files"]}
    rest = {k: v for k, v in bundle.manifest.items() if k not in {"schema", "files", "seal"}}
    write_bundle(folder, {**rest, **facts}, files)
    return Bundle.open(folder)
