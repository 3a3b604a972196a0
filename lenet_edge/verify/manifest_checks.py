"""Judge what a bundle's manifest records: labels, quantisation and accuracy."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.c_engine.packing import packed_sizes
from convert.quantized.graph import Graph, Tensor, read_graph
from lenet_edge.core.errors import DatasetError, ModelError
from lenet_edge.data.datasets import DIGITS, MNIST, PRINTED, Dataset
from lenet_edge.network.bundle import INT8_FILE, MANIFEST, TRAINED_MODEL_FILE, Bundle
from lenet_edge.network.carried_calibration import CALIBRATION_FROM
from lenet_edge.network.predictor import Logits
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.train.weight_bits import LAYERS
from lenet_edge.verify.contract import Check
from lenet_edge.verify.metrics_checks import EVALUATION_FILE, evaluated_second_look

WHOLE_TEST_SET = "only the whole test set can judge it; leave out --limit"
"""Why a check of a recorded figure was not made."""

RECORDED_TWICE = ("preset", "seed", "recipe", "dataset")
"""Facts that a manifest and the provenance of ``model.npz`` both have."""

TRAINING_FACTS = ("variant", *RECORDED_TWICE, "teachers", "averaged", CALIBRATION_FROM)
"""Facts of a manifest that only ``model.npz`` can contradict."""

_SHOWN = 80
"""Characters that are shown of a fact."""


def check_quantization(bundle: Bundle) -> Check:
    """Check the scales and zero points of input and output, their sizes and number of labels."""
    graph = read_graph(bundle.path(INT8_FILE))
    held = {
        side: {"scale": tensor.scale, "zero_point": tensor.zero_point}
        for side, tensor in (("input", graph.inputs[0]), ("output", graph.outputs[0]))
    }
    recorded = bundle.manifest.get("quantization")
    labels, classes = len(bundle.labels), graph.outputs[0].size
    section = bundle.manifest.get("input")
    shape = section.get("shape") if isinstance(section, dict) else None
    wanted = _picture_shape(graph.inputs[0])
    sizes = bundle.manifest.get("packed_weights")
    # Networks of other tools have layers of any number and name, and no such record.
    packed = None if sizes is None else packed_weights(graph)
    detail = f"scales and zero points agree; {labels} labels for {classes} classes"
    if recorded != held:
        detail = f"{json.dumps(recorded)} instead of {json.dumps(held)}"
    elif shape != wanted:
        detail = f"pictures of {json.dumps(shape)} instead of {json.dumps(wanted)}"
    elif sizes != packed:
        detail = f"packed weights of {json.dumps(sizes)} instead of {json.dumps(packed)}"
    return Check(
        f"{MANIFEST} describes the input, output and weights of {INT8_FILE}",
        recorded == held and labels == classes and shape == wanted and sizes == packed,
        detail,
        (MANIFEST,),
    )


def packed_weights(graph: Graph) -> list[dict[str, Any]]:
    """Return layer, bits and bytes of the weights in C optimised for size."""
    sizes = packed_sizes(graph).values()
    return [
        {"layer": layer, "bits": bits, "bytes": size}
        for layer, (bits, size) in zip(LAYERS, sizes, strict=True)
    ]


def _picture_shape(tensor: Tensor) -> list[int]:
    """Return the shape of the pictures for an input; grey ones have no axis for channels."""
    shape = list(tensor.shape[1:])
    return shape[:-1] if shape[-1] == 1 else shape


def check_training(bundle: Bundle) -> list[Check]:
    """Check what the manifest says of the training: labels in their order, recipe, data, input."""
    if TRAINED_MODEL_FILE not in bundle.manifest["files"]:
        return []
    labels = f"{MANIFEST} has the labels that {TRAINED_MODEL_FILE} was trained with, in order"
    facts = f"{MANIFEST} says how {TRAINED_MODEL_FILE} was trained, and what its input is"
    try:
        trained = TrainedModel.load(bundle.path(TRAINED_MODEL_FILE))
        names, held = trained.provenance["labels"], _training_facts(trained)
    except (DatasetError, ModelError, KeyError) as error:
        return [Check(text, False, str(error), (TRAINED_MODEL_FILE,)) for text in (labels, facts)]
    holds = tuple(names) == bundle.labels
    detail = ", ".join(bundle.labels) + ("" if holds else f" instead of {', '.join(names)}")
    recorded = {key: bundle.manifest.get(key) for key in held}
    wrong = [key for key in held if recorded[key] != held[key]]
    return [
        Check(labels, holds, detail, (MANIFEST,)),
        Check(facts, not wrong, _differences(recorded, held, wrong), (MANIFEST,)),
    ]


def _training_facts(trained: TrainedModel) -> dict[str, Any]:
    """Return what the manifest of a bundle says of its trained model; its name is free."""
    return {
        "variant": trained.variant,
        **{key: trained.provenance[key] for key in RECORDED_TWICE},
        **trained.origins,
        "input": trained.layout.to_manifest(),
    }


def _differences(recorded: Mapping[str, Any], held: Mapping[str, Any], wrong: Sequence[str]) -> str:
    if not wrong:
        return f"{', '.join(held)} agree"
    return "; ".join(
        f"{key} is {json.dumps(recorded[key])[:_SHOWN]} instead of {json.dumps(held[key])[:_SHOWN]}"
        for key in wrong
    )


def unjudged_facts(bundle: Bundle) -> list[Check]:
    """Return a check without a result for the facts that nothing in a bundle can contradict."""
    facts = ["name", "command", "versions"]
    if TRAINED_MODEL_FILE not in bundle.manifest["files"]:
        facts += [key for key in TRAINING_FACTS if key in bundle.manifest]
    return [
        Check(
            f"{MANIFEST} tells the truth about {', '.join(facts)}",
            None,
            "nothing else in the bundle depends on them",
            (MANIFEST,),
        )
    ]


def check_digit_labels(
    bundle: Bundle, logits: Logits, truth: NDArray[Any], data: Dataset | None
) -> Check:
    """Check that the labels name the digits that are written in MNIST or in the embedded digits.

    Args:
        bundle: the bundle.
        logits: of its float32 form, for images of the test split.
        truth: the digits in these images.
        data: where the images come from.
    """
    statement = f"{MANIFEST}'s labels name the digits that are written"
    names = [str(digit) for digit in range(10)]
    if data is None or data.name.partition(":")[0] not in {MNIST, DIGITS, PRINTED}:
        reason = (
            f"only {MNIST}, {DIGITS} and {PRINTED} tell which digit it is; pass one with --data"
        )
        return Check(statement, None, reason, (MANIFEST,))
    if set(bundle.labels) != set(names):
        reason = f"the labels are other names: {', '.join(bundle.labels)}"
        return Check(statement, None, reason, (MANIFEST,))
    read = np.array(bundle.labels)[logits.argmax(axis=1)]
    right = int((read == truth.astype(str)).sum())
    return Check(
        statement,
        list(bundle.labels) == names,
        f"read by these names, {right:,} of {len(truth):,} images are right",
        (MANIFEST,),
    )


def check_recorded_accuracy(
    bundle: Bundle,
    form: str,
    logits: Logits,
    truth: NDArray[Any],
    data: Dataset | None,
    files: tuple[str, ...],
    *,
    second_look: bool = False,
) -> Check:
    """Check that a form is as accurate on its test set as the manifest records.

    The number of right images may differ as much as the contract allows between int8 and float32,
    because another processor may round differently. With ``second_look``, ``logits`` are those with
    a second look, and are compared with what is recorded about that, in ``evaluation.json`` if the
    manifest of another tool's network has nothing.
    """
    name = f"{form} with a second look" if second_look else form
    recorded, source = _recorded(bundle, form, second_look)
    statement = f"{name} is right on as many test images as {source} records"
    if recorded is None:
        return Check(statement, None, f"{MANIFEST} records nothing for {name}", files)
    if not is_data_of(bundle, data, "test"):
        reason = f"it was measured on the test images of {_data_name(bundle)}, not on these"
        return Check(statement, None, reason, files)
    if len(truth) != recorded["count"]:
        return Check(statement, None, WHOLE_TEST_SET, files)
    right = int((logits.argmax(axis=1) == truth).sum())
    within = float(bundle.manifest["contract"]["int8_accuracy_within"])
    allowed = max(1, int(within * len(truth) + 1e-9))
    return Check(
        f"{statement}, give or take {allowed:,}",
        abs(right - recorded["correct"]) <= allowed,
        f"{right:,} of {len(truth):,}, recorded are {recorded['correct']:,}",
        (*files, source),
    )


def _recorded(bundle: Bundle, form: str, second_look: bool) -> tuple[Mapping[str, Any] | None, str]:
    """Return the recorded figures of a form, or None, and the file that has or lacks them."""
    figures = bundle.manifest.get("metrics", {}).get(form)
    if not second_look or figures is None:
        return figures, MANIFEST
    if figures.get("second_look") is not None:
        return figures["second_look"], MANIFEST
    evaluated = evaluated_second_look(bundle, form)
    return evaluated, MANIFEST if evaluated is None else EVALUATION_FILE


def is_data_of(bundle: Bundle, data: Dataset | None, split: str) -> bool:
    """Return whether the files of a split (``train`` or ``test``) are those of the bundle."""
    recorded = (bundle.manifest.get("dataset") or {}).get("hashes", {})
    whole = [name for name in ("pictures", "drawing") if name in recorded]  # One for all splits.
    names = whole or [f"{split}-images", f"{split}-labels"]
    return data is not None and all(
        name in recorded and data.hashes.get(name) == recorded[name] for name in names
    )


def _data_name(bundle: Bundle) -> str:
    return str((bundle.manifest.get("dataset") or {}).get("name", "an unknown data set"))
