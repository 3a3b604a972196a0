"""Anyone's model to a bundle: converted, quantised, measured, and compared bit by bit."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

import numpy as np

from convert.arena import measure_arena
from convert.c_array import emit_c_array
from convert.c_engine import emit as emit_c_engine
from convert.foreign import float_network
from convert.quantized.graph import Graph, read_graph
from convert.quantized.simplify import simplify
from convert.rewrite import deployable
from device.inference.native import NativeEngine
from lenet_edge.core.console import counted, note
from lenet_edge.core.errors import MissingDependencyError, ModelError, UsageError
from lenet_edge.core.files import dump_json
from lenet_edge.data.datasets import DIGITS, Dataset, load_dataset
from lenet_edge.data.fitting import fitted
from lenet_edge.network.bundle import C_FILES, CELL, FLOAT32_FILE, INT8_FILE, write_bundle
from lenet_edge.network.evaluation import Evaluation, evaluate, evaluation_document
from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.picture_input import PictureInput, Range
from lenet_edge.network.predictor import Images, Predictor
from lenet_edge.network.remedy import FOREIGN
from lenet_edge.network.runtimes import TflitePredictor, TflmPredictor
from lenet_edge.pipeline.calibration_step import Calibrated, calibrate
from lenet_edge.pipeline.network_file import open_network
from lenet_edge.pipeline.provenance import dataset_facts, versions
from lenet_edge.pipeline.quantization_step import quantize_network
from lenet_edge.verify.contract import usual_contract
from lenet_edge.verify.forms import ExactPredictor
from lenet_edge.verify.metrics_checks import EVALUATION_FILE

COMPARED_IMAGES = 100
"""Images on which every integer form must give the same bits."""

MAX_LOSS = 0.003
"""How much less accurate than the float network the int8 one may be without a warning."""


@dataclass(frozen=True)
class ForeignModel:
    """What to convert.

    Attributes:
        path: the model.
        dataset: pictures to quantise with and to measure accuracy on; None if there are none.
        labels: names of the classes; those of the data set, or numbers, if None.
        real_range: what black and white stand for in a float model; found out if None.
        name: the network's name; that of the file, without its suffix, if None.
    """

    path: Path
    dataset: Dataset | None
    labels: tuple[str, ...] | None
    real_range: Range | None
    name: str | None = None


@dataclass(frozen=True)
class Converted:
    """What a conversion found out and measured.

    Attributes:
        findings: what the conversion found out, in sentences.
        problems: what is wrong with the result, in sentences.
        evaluations: accuracy of each form; none without data of the network's classes.
        equal: the exact arithmetic first, and the forms that give its bits.
        missing: the forms that could not be compared, each with the reason.
        compared: the pictures that were compared on, such as ``100 pictures of mnist``.
        can_read: whether the reader can give the network what it finds on paper.
    """

    findings: tuple[str, ...]
    problems: tuple[str, ...]
    evaluations: tuple[Evaluation, ...]
    equal: tuple[str, ...]
    missing: tuple[str, ...]
    compared: str
    can_read: bool

    @property
    def verdict(self) -> str:
        """``pass``, or ``not judged`` if no form could be compared."""
        return "pass" if len(self.equal) > 1 else "not judged"

    @property
    def verdict_line(self) -> str:
        """The verdict as one line, and what it is about."""
        reference, *forms = self.equal
        if not forms:
            return f"Verdict: {self.verdict.upper()} (no other form of the network runs here)."
        notes = [f"{', '.join(forms)} give the same bits as {reference} on {self.compared}"]
        if self.missing:
            notes.append(f"{len(self.missing)} not compared")
        if not self.evaluations:
            notes.append("accuracy not measured")
        return f"Verdict: {self.verdict.upper()} ({'; '.join(notes)})."


def convert_foreign(model: ForeignModel, out: Path, *, array_name: str, command: str) -> Converted:
    """Convert a model, check it, and write the bundle ``out``.

    Raises:
        UsageError: if ``real_range`` is given for an int8 network.
        ModelError: if the model cannot be read, has an operator that the C engine does not compute,
            or a form differs from the others; nothing is written then.
        OutputError: if the bundle cannot be written.
    """
    forms, pictures, findings = _forms(model)
    int8 = forms["int8"]
    graph = read_graph(int8)
    labels = _labels(model, graph)
    calibrated = _calibrated(int8, pictures, model.dataset, labels)
    second_look = calibrated.second_look if calibrated else None
    engine = emit_c_engine(graph, second_look=second_look, labels=labels)
    note("Comparing the forms bit by bit ...")
    source = model.dataset or load_dataset(DIGITS)
    images = pictures.fitting(source.test.images[:COMPARED_IMAGES])
    equal, missing = _compare(int8, engine, images)
    evaluations = _evaluations(forms, model.dataset, labels, pictures, calibrated)
    arena_bytes = measure_arena(int8)
    names = {"float32": FLOAT32_FILE, "int8": INT8_FILE}
    files: dict[str, bytes | str] = {
        **{names[form]: content for form, content in forms.items()},
        f"{array_name}.h": emit_c_array(
            int8, name=array_name, labels=labels, arena_bytes=arena_bytes
        ),
        **engine,
    }
    if evaluations and model.dataset:
        facts = {"name": model.dataset.name, "count": evaluations[0].count}
        files[EVALUATION_FILE] = dump_json(evaluation_document(facts, evaluations))
    manifest = _manifest(model, graph, pictures, labels, command, arena_bytes, evaluations)
    if calibrated:
        manifest["calibration"] = calibrated.calibration.to_manifest()
        manifest["second_look"] = calibrated.second_look.to_manifest()
    write_bundle(out, manifest, files)
    return Converted(
        findings=tuple(findings),
        problems=tuple(_problems(evaluations)),
        evaluations=evaluations,
        equal=equal,
        missing=missing,
        compared=f"{counted(len(images), 'picture')} of {source.name}",
        can_read=calibrated is not None and _has_the_size_of_a_digit(pictures),
    )


def _forms(model: ForeignModel) -> tuple[dict[str, bytes], PictureInput, list[str]]:
    """Return the float32 form, if there is one, the int8 form, its input, and the findings."""
    if model.path.suffix == ".tflite":
        content = _read(model.path)
        graph = simplify(read_graph(content))
        kinds = {tensor.dtype for o in graph.operators for tensor in o.activations}
        if kinds != {"float32"}:
            if model.real_range is not None:
                raise UsageError(
                    f"{model.path} is int8, and says itself what black and white stand for: leave "
                    "out --input-range"
                )
            pictures, findings = _quantized_input(graph)
            if model.dataset is None:
                findings.append(
                    "No --data: the accuracy is unknown, and the bundle does not know how sure its "
                    "network is, which reading needs."
                )
            return {"int8": deployable(content)}, pictures, findings
        _require_float_weights(graph)
        float32 = deployable(content)
    else:
        note("Converting to float32 .tflite ...")
        float32 = float_network(model.path)
    validation = model.dataset.validation if model.dataset else None
    network = open_network(float32, validation, model.real_range)
    quantized = quantize_network(float32, network.pictures, model.dataset)
    findings = [*network.findings, *quantized.findings]
    return {"float32": float32, "int8": quantized.int8}, network.pictures, findings


def _quantized_input(graph: Graph) -> tuple[PictureInput, list[str]]:
    source = graph.inputs[0]
    pictures = PictureInput.from_shape(source.shape, source.dtype)
    black, white = (source.scale * (end - source.zero_point) for end in (-128, 127))
    return pictures, [
        f"The network takes pictures of {pictures}.",
        f"Black and white stand for {black:.4g} and {white:.4g}: a pixel is a byte of the input.",
    ]


def _require_float_weights(graph: Graph) -> None:
    for operator in graph.operators:
        for tensor in operator.inputs:
            if tensor is not None and tensor.dtype == "int8":
                raise ModelError(
                    f"operator {operator.index} {operator.name} has int8 weights and float32 "
                    "activations (dynamic-range quantisation), which microcontrollers do not "
                    "compute; convert the float model instead"
                )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}") from error


def _labels(model: ForeignModel, graph: Graph) -> tuple[str, ...]:
    """Return one label per output: those given, those of the data, or numbers.

    Raises:
        ModelError: if there are more or fewer labels than outputs.
    """
    count = graph.outputs[0].size
    given = model.labels or (model.dataset.labels if model.dataset else None)
    labels = given or tuple(str(number) for number in range(count))
    if len(labels) != count:
        raise ModelError(
            f"the network has {count} outputs, and there are {len(labels)} labels; "
            "name one label per output with --labels, and the data it was trained on with --data"
        )
    return tuple(labels)


def _calibrated(
    int8: bytes, pictures: PictureInput, dataset: Dataset | None, labels: Sequence[str]
) -> Calibrated | None:
    """Return the calibration of a network on a data set of its own classes, else None."""
    if not _has_the_classes(dataset, labels):
        return None
    return calibrate(int8, fitted(dataset, pictures))


def _has_the_classes(dataset: Dataset | None, labels: Sequence[str]) -> TypeGuard[Dataset]:
    return dataset is not None and len(dataset.labels) == len(labels)


def _has_the_size_of_a_digit(pictures: PictureInput) -> bool:
    """Return whether the reader can give the network what it finds on paper."""
    return (pictures.height, pictures.width, pictures.channels) == (SIZE, SIZE, 1)


def _compare(
    int8: bytes, engine: dict[str, str], images: Images
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the forms that give the same bits as the exact arithmetic, and the missing ones.

    Raises:
        ModelError: if one differs.
    """
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        path = Path(folder) / INT8_FILE
        path.write_bytes(int8)
        sources = {name: engine[name] for name in C_FILES}
        forms: list[Predictor] = [
            NativeEngine(path, sources=sources),
            NativeEngine(path, sources=sources, portable=True),
            TflmPredictor("tflm", int8),
        ]
        expected = ExactPredictor("exact", int8).predict(images)
        equal, missing = ["exact"], []
        for form in forms:
            try:
                with form:
                    outputs = form.predict(images)
            except MissingDependencyError as error:
                missing.append(f"{form.name}: {error}")
                continue
            if np.array_equal(outputs, expected):
                equal.append(form.name)
            else:
                raise ModelError(
                    f"{form.name} differs from the exact arithmetic on "
                    f"{int((outputs != expected).any(1).sum())} of {len(images)} pictures; nothing "
                    "was written: please report this with the model"
                )
    return tuple(equal), tuple(missing)


def _evaluations(
    forms: dict[str, bytes],
    dataset: Dataset | None,
    labels: Sequence[str],
    pictures: PictureInput,
    calibrated: Calibrated | None,
) -> tuple[Evaluation, ...]:
    if not _has_the_classes(dataset, labels):
        return ()
    evaluations = []
    for name, content in forms.items():
        with TflitePredictor(name, content, real_range=pictures.real_range) as predictor:
            evaluations.append(
                evaluate(
                    predictor,
                    dataset.test.images,
                    dataset.test.labels,
                    temperature=calibrated.calibration.temperature if calibrated else 1.0,
                    second_look=calibrated.second_look if calibrated else None,
                )
            )
    return tuple(evaluations)


def _problems(evaluations: Sequence[Evaluation]) -> list[str]:
    if len(evaluations) < 2:
        return []
    lost = evaluations[0].accuracy - evaluations[-1].accuracy
    if lost <= MAX_LOSS:
        return []
    return [
        f"int8 is {100 * lost:.2f} points less accurate than float32; train the network with "
        "quantisation (tensorflow-model-optimization) and convert the int8 .tflite file"
    ]


def _manifest(
    model: ForeignModel,
    graph: Graph,
    pictures: PictureInput,
    labels: Sequence[str],
    command: str,
    arena_bytes: int | None,
    evaluations: Sequence[Evaluation],
) -> dict[str, Any]:
    """Return the bundle's manifest, except for what ``write_bundle`` adds."""
    source, result = graph.inputs[0], graph.outputs[0]
    size = [pictures.height, pictures.width]
    keys = ("accuracy", "accuracy_interval", "correct", "count", "loss")
    return {
        "name": model.name or model.path.stem,
        "variant": FOREIGN,
        "labels": list(labels),
        "command": command,
        "versions": versions(),
        "dataset": dataset_facts(model.dataset) if model.dataset else None,
        "input": {
            "shape": size if pictures.channels == 1 else [*size, pictures.channels],
            "dtype": "uint8",
            **({"normalization": model.dataset.layout.normalization} if model.dataset else {}),
            "layout": "as the network was trained",
            "real_range": list(pictures.real_range),
            "quantized": "int8 = pixel - 128",
        },
        "quantization": {
            "input": {"scale": source.scale, "zero_point": source.zero_point},
            "output": {"scale": result.scale, "zero_point": result.zero_point},
        },
        "arena_bytes": arena_bytes,
        "contract": usual_contract(
            few_bits=False,
            of_cells=model.dataset is not None and model.dataset.layout.normalization == CELL,
        ),
        "metrics": {
            e.name: {
                **{key: e.to_json()[key] for key in keys},
                "second_look": None,
            }
            for e in evaluations
        },
    }
