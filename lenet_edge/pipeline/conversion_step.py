"""Convert a trained model, verify and measure the result, and write it as a bundle."""

import hashlib
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from convert.arena import measure_arena
from convert.c_array import emit_c_array
from convert.c_engine import emit as emit_c_engine
from convert.quantized.graph import Graph, read_graph
from lenet_edge.core.console import note
from lenet_edge.core.files import dump_json
from lenet_edge.data.datasets import Dataset
from lenet_edge.data.picture_layout import MNIST_LAYOUT
from lenet_edge.data.problem import Problem
from lenet_edge.network.bundle import CELL, TRAINED_MODEL_FILE, Bundle, write_bundle
from lenet_edge.network.evaluation import Evaluation
from lenet_edge.pipeline.calibration_step import Calibrated, calibrate
from lenet_edge.pipeline.measurement_step import (
    check_conversion,
    compare_runtimes,
    conversion_checks,
    evaluate_file,
)
from lenet_edge.pipeline.problems import find_problems
from lenet_edge.pipeline.provenance import check_trained_on, versions
from lenet_edge.report.build_report import (
    Artefact,
    Data,
    Rejection,
    Report,
    RuntimeComparison,
    metrics_document,
    write_report,
)
from lenet_edge.report.model_facts import flatten_settings, model_facts
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.verify.contract import usual_contract
from lenet_edge.verify.manifest_checks import packed_weights
from lenet_edge.verify.parity_check import Parity, measure_parity
from lenet_edge.verify.parity_report import parity_section, verdict_line

REPORTED_FORMS = ("float16", "int8", "int8-reference", "tflm", "native", "native-portable")
"""Forms that a conversion compares with float32; 'lenet-edge parity' compares all of them."""


@dataclass(frozen=True)
class Measured:
    """What conversion measured besides writing the bundle."""

    evaluations: tuple[Evaluation, ...]
    runtimes: tuple[RuntimeComparison, ...]
    parity: Parity
    problems: tuple[Problem, ...]


def convert_model(
    trained: TrainedModel,
    dataset: Dataset,
    out: Path,
    *,
    array_name: str,
    with_report: bool,
    command: str,
    name: str | None = None,
) -> Measured:
    """Convert, verify and measure a trained model, and write the bundle ``out``.

    Args:
        trained: what to convert.
        dataset: what it was trained on.
        out: the folder of the bundle.
        array_name: name of the C array and of its header.
        with_report: include report.html and report.md, which show images of the test set.
        command: what the user typed, for the manifest.
        name: the network's name; ``lenet5-VARIANT`` if None.

    Raises:
        ModelError: if a deployed form fails a check; nothing is written then.
        DatasetError: if ``dataset`` is not what the model was trained on.
        OutputError: if the bundle cannot be written.
    """
    check_trained_on(trained, dataset)
    note("Converting to float32, float16 and int8 .tflite ...")
    from convert.tflite import convert
    from lenet_edge.train.models import KerasPredictor, models_to_convert

    float_model, qat_model = models_to_convert(trained)
    forms = convert(float_model, qat_model)
    note("Measuring every form over the test set ...")
    qat_logits = KerasPredictor("qat", qat_model).predict(dataset.test.images)
    calibrated = calibrate(forms["int8"], dataset, trained.carried)
    calibration, second_look = calibrated.calibration, calibrated.second_look
    evaluations = tuple(
        evaluate_file(name, content, dataset, calibration.temperature, second_look)
        for name, content in forms.items()
    )
    check_conversion(qat_logits, evaluations[-1].logits)
    runtimes = compare_runtimes(forms["int8"], dataset.test.images)
    graph = read_graph(forms["int8"])
    arena_bytes = measure_arena(forms["int8"])
    files: dict[str, bytes | str] = {
        **{f"lenet5-{form}.tflite": content for form, content in forms.items()},
        f"{array_name}.h": emit_c_array(
            forms["int8"], name=array_name, labels=dataset.labels, arena_bytes=arena_bytes
        ),
        **emit_c_engine(graph, second_look=second_look, labels=dataset.labels),
        TRAINED_MODEL_FILE: trained.to_bytes(),
    }
    facts = _manifest_facts(trained, dataset, graph, command, arena_bytes, calibrated, evaluations)
    facts["name"] = name or facts["name"]
    parity = _compare_forms(facts, files, dataset)
    problems = tuple(find_problems(dataset, evaluations, contract_of(trained)))
    report = Report(
        title=f"LeNet-5 {trained.variant}, trained on {dataset.name}",
        checks=[
            *((False, str(problem)) for problem in problems),
            (parity.passed, verdict_line(parity)),
            *((False, str(check)) for check in parity.checks if check.holds is False),
            *conversion_checks(
                evaluations, qat_logits, dataset.test.labels, contract_of(trained), calibration
            ),
        ],
        data=Data(dataset.name, dataset.description, trained.provenance["dataset"]["counts"]),
        images=dataset.test.images,
        labels=dataset.labels,
        evaluations=evaluations,
        model=model_facts(trained.variant, graph),
        recipe=flatten_settings(trained.provenance["recipe"]),
        history=[asdict(epoch) for epoch in trained.history],
        runtimes=runtimes,
        rejection=Rejection(
            calibration.reject_threshold,
            calibrated.auroc,
            calibrated.second_look_auroc,
            calibration.looks_threshold,
        ),
        artefacts=[_artefact(name, content) for name, content in files.items()],
        versions=versions(),
        next_commands=next_commands(Path("."), reads=trained.layout.shape == MNIST_LAYOUT.shape),
        extra=[parity_section(parity)] if with_report else [],
    )
    if with_report:
        files |= _report_files(report)
    else:
        files["metrics.json"] = dump_json(metrics_document(report))
    write_bundle(out, facts, files)
    return Measured(evaluations, runtimes, parity, problems)


def next_commands(bundle: Path, *, reads: bool = True) -> list[tuple[str, str]]:
    """Return what a user may want to do with a bundle next: command and purpose.

    ``reads`` says whether its network takes what the reader finds on paper.
    """
    commands = [
        (f"lenet-edge inspect {bundle}", "verify the bundle and show its layers"),
        (f"lenet-edge evaluate {bundle}", "measure its accuracy again"),
        (f"lenet-edge read photo.jpg --bundle {bundle}", "read digits in a picture with it"),
        (f"lenet-edge convert {bundle} --c firmware", "write it as C for a microcontroller"),
    ]
    return [line for line in commands if reads or " read " not in line[0]]


def _manifest_facts(
    trained: TrainedModel,
    dataset: Dataset,
    graph: Graph,
    command: str,
    arena_bytes: int | None,
    calibrated: Calibrated,
    evaluations: tuple[Evaluation, ...],
) -> dict[str, Any]:
    """Return the bundle's manifest, except for what ``write_bundle`` adds."""
    entry, output = graph.inputs[0], graph.outputs[0]
    return {
        "name": f"lenet5-{trained.variant}",
        "variant": trained.variant,
        "labels": list(dataset.labels),
        "command": command,
        "versions": versions(),
        **{key: trained.provenance[key] for key in ("preset", "seed", "recipe", "dataset")},
        **trained.origins,
        "input": trained.layout.to_manifest(),
        "quantization": {
            "input": {"scale": entry.scale, "zero_point": entry.zero_point},
            "output": {"scale": output.scale, "zero_point": output.zero_point},
        },
        "packed_weights": packed_weights(graph),
        "arena_bytes": arena_bytes,
        "calibration": calibrated.calibration.to_manifest(),
        "second_look": calibrated.second_look.to_manifest(),
        "contract": contract_of(trained),
        "metrics": {evaluation.name: _headline(evaluation) for evaluation in evaluations},
    }


def contract_of(trained: TrainedModel) -> dict[str, Any]:
    """Return what parity requires of the bundle of a network."""
    return usual_contract(
        few_bits="bits" in trained.provenance, of_cells=trained.layout.normalize == CELL
    )


def _compare_forms(
    facts: Mapping[str, Any], files: Mapping[str, bytes | str], dataset: Dataset
) -> Parity:
    """Compare the forms that can run here, using the bundle as it will be without its report."""
    note("Comparing every form with every other ...")
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        write_bundle(Path(folder) / "bundle", facts, files)
        bundle = Bundle.open_unsigned(Path(folder) / "bundle")
        images, labels = dataset.test.images, dataset.test.labels
        return measure_parity(
            bundle, images, labels, forms=REPORTED_FORMS, optional=True, data=dataset
        )


def _report_files(report: Report) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        write_report(Path(folder), report)
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(Path(folder).rglob("*"))
            if path.is_file()
        }


def _headline(evaluation: Evaluation) -> dict[str, Any]:
    keys = ("accuracy", "accuracy_interval", "correct", "count", "loss")
    document = evaluation.to_json()
    second = document["second_look"]
    return {
        **{key: document[key] for key in keys},
        "second_look": second and {key: second[key] for key in ("asked_again", *keys)},
    }


def _artefact(name: str, content: bytes | str) -> Artefact:
    data = content.encode() if isinstance(content, str) else content
    return Artefact(name, len(data), hashlib.sha256(data).hexdigest())
