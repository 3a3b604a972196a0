"""Train, convert, check, measure and bundle: the steps behind ``build``, ``train``, ``convert``."""

import hashlib
import importlib.metadata
import platform
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from convert.arena import measure_arena
from convert.c_array import emit_c_array
from convert.c_engine import emit as emit_c_engine
from convert.quantized.graph import read_graph
from lenet_edge import __version__
from lenet_edge.core.console import note, progress_bar
from lenet_edge.core.errors import DatasetError, ModelError
from lenet_edge.core.files import dump_json
from lenet_edge.data.datasets import Dataset
from lenet_edge.data.nondigits import sample as sample_nondigits
from lenet_edge.network.bundle import Bundle, write_bundle
from lenet_edge.network.calibration import Calibration, auroc, fit
from lenet_edge.network.evaluation import Evaluation, agreement, evaluate
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.runtimes import TflitePredictor, int8_predictors
from lenet_edge.network.variants import Variant
from lenet_edge.report.build_report import (
    Artefact,
    Data,
    Rejection,
    Report,
    RuntimeComparison,
    metrics,
    write_report,
)
from lenet_edge.report.document import Section
from lenet_edge.report.model_facts import model_facts
from lenet_edge.train.recipes import PRESETS
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.verify.parity_check import measure
from lenet_edge.verify.parity_report import section

VERSIONED_PACKAGES = (
    "tensorflow",
    "tf-keras",
    "tensorflow-model-optimization",
    "numpy",
    "ai-edge-litert",
    "tflite-micro",
    "opencv-python-headless",
    "scikit-learn",
)

MODEL_FILE = "model.npz"
"""The trained weights within a bundle."""

CALIBRATION_SEED = 20_000
CALIBRATION_NONDIGITS = 6_000
"""As many as MNIST has validation digits."""

LEAST_AGREEMENT = 0.99
"""Share of test images on which the int8 file must give the quantisation-aware model's class.

Both compute the same network; they differ by rounding alone, which decides only near-ties.
"""

REPORTED = ("float16", "int8", "int8-reference", "tflm", "native")
"""Forms that the report compares with float32; 'lenet-edge parity' compares all."""

CONTRACT = {
    "int8_accuracy_within": 0.001,
    "agreement_at_least": 0.997,
    "c_equals_tflm": True,
}
"""What ``parity`` holds the deployed forms to: int8 against float, and C against TFLM."""


@dataclass(frozen=True)
class TrainingRequest:
    """What to train."""

    variant: Variant
    preset: str
    seed: int
    resume: bool
    start: TrainedModel | None = None
    teachers: tuple[TrainedModel, ...] = ()
    epochs: int | None = None


def train_model(dataset: Dataset, request: TrainingRequest, checkpoint: Path) -> TrainedModel:
    """Train with progress bars; the state after every epoch is kept in ``checkpoint``.

    Raises:
        ModelError: if ``request.resume`` and the checkpoint was made from something else.
        OutputError: if the checkpoint cannot be written.
    """
    note("Loading TensorFlow ...")
    from lenet_edge.train.training import Progress, train

    recipe = PRESETS[request.preset].for_labels(dataset.labels)
    if request.epochs is not None:
        recipe = recipe.with_epochs(request.epochs)
    provenance = {
        "variant": request.variant,
        "preset": request.preset,
        "seed": request.seed,
        "recipe": recipe.to_json(),
        "labels": list(dataset.labels),
        "dataset": _dataset_facts(dataset),
        "start": _start_facts(request, dataset),
        "teachers": _teachers_facts(request.teachers, dataset),
    }
    if checkpoint.exists() and not request.resume:
        note(f"An unfinished run is in {checkpoint}; starting anew (--resume would continue it)")
    with progress_bar() as bars:
        tasks = {
            phase.name: bars.add_task(f"Training, {phase.name}", total=phase.epochs, detail="")
            for phase in recipe.phases
        }

        def show(progress: Progress) -> None:
            for phase in recipe.phases:
                done = [epoch for epoch in progress.history if epoch.phase == phase.name]
                if done:
                    detail = f"validation {100 * done[-1].validation_accuracy:.2f} %"
                    bars.update(tasks[phase.name], completed=len(done), detail=detail)
            if progress.fraction < 1:
                bars.update(
                    tasks[progress.phase.name], completed=progress.epoch + progress.fraction
                )

        return train(
            dataset.train,
            dataset.validation,
            len(dataset.labels),
            variant=request.variant,
            recipe=recipe,
            seed=request.seed,
            checkpoint=checkpoint,
            resume=request.resume,
            provenance=provenance,
            initial=request.start.float_weights if request.start else None,
            teachers=request.teachers,
            report=show,
        )


@dataclass(frozen=True)
class Measured:
    """What conversion measured on the way, beside the bundle that it wrote."""

    evaluations: tuple[Evaluation, ...]
    runtimes: tuple[RuntimeComparison, ...]


def convert_model(
    trained: TrainedModel,
    dataset: Dataset,
    out: Path,
    *,
    array_name: str,
    with_report: bool,
    command: str,
) -> Measured:
    """Convert, verify and measure a trained model, and write the bundle ``out``.

    Args:
        trained: what to convert.
        dataset: what it was trained on.
        out: the folder of the bundle.
        array_name: of the C array and its header.
        with_report: include report.html and report.md, which show images of the test set.
        command: what the user typed, for the manifest.

    Raises:
        ModelError: if a deployed form is not what it must be; nothing is written then.
        DatasetError: if ``dataset`` is not what the model was trained on.
        OutputError: if the bundle cannot be written.
    """
    _check_dataset(trained, dataset)
    note("Converting to float32, float16 and int8 .tflite ...")
    from convert.tflite import convert
    from lenet_edge.train.models import KerasPredictor, models_to_convert

    float_model, qat_model = models_to_convert(trained)
    forms = convert(float_model, qat_model)
    note("Measuring every form over the test set ...")
    reference = KerasPredictor("qat", qat_model).predict(dataset.test.images)
    calibration, auroc = calibrate(forms["int8"], dataset)
    evaluations = tuple(
        _evaluate_form(name, content, dataset, calibration) for name, content in forms.items()
    )
    _check_agreement(reference, evaluations[-1].logits)
    runtimes = compare_runtimes(forms["int8"], dataset.test.images)
    arena = measure_arena(forms["int8"])
    files: dict[str, bytes | str] = {f"lenet5-{form}.tflite": c for form, c in forms.items()}
    files[f"{array_name}.h"] = emit_c_array(
        forms["int8"], name=array_name, labels=dataset.labels, arena_bytes=arena
    )
    graph = read_graph(forms["int8"])
    files |= emit_c_engine(graph)
    files[MODEL_FILE] = trained.to_bytes()
    facts = {
        "name": f"lenet5-{trained.variant}",
        "variant": trained.variant,
        "labels": list(dataset.labels),
        "command": command,
        "versions": versions(),
        **{key: trained.provenance[key] for key in ("preset", "seed", "recipe", "dataset")},
        "teachers": trained.provenance.get("teachers", []),
        "input": {
            "shape": [28, 28],
            "dtype": "uint8",
            "layout": "one digit, bright ink (255) on black (0), 20x20 box, centre of mass centred",
            "quantized": "int8 = pixel - 128",
        },
        "quantization": {
            "input": {"scale": graph.inputs[0].scale, "zero_point": graph.inputs[0].zero_point},
            "output": {"scale": graph.outputs[0].scale, "zero_point": graph.outputs[0].zero_point},
        },
        "arena_bytes": arena,
        "calibration": calibration.to_manifest(),
        "contract": CONTRACT,
        "metrics": {evaluation.name: _headline(evaluation) for evaluation in evaluations},
    }
    report = Report(
        title=f"LeNet-5 {trained.variant}, trained on {dataset.name}",
        checks=_checks(evaluations, reference),
        data=Data(dataset.name, dataset.description, _counts(dataset)),
        images=dataset.test.images,
        labels=dataset.labels,
        evaluations=evaluations,
        model=model_facts(trained.variant, graph),
        recipe=_settings(trained.provenance["recipe"]),
        history=[asdict(epoch) for epoch in trained.history],
        runtimes=runtimes,
        rejection=Rejection(calibration.reject_threshold, auroc),
        artefacts=[_artefact(name, content) for name, content in files.items()],
        versions=versions(),
        next_commands=next_commands(Path(".")),
        extra=[_parity_section(facts, files, dataset)] if with_report else [],
    )
    files |= _report_files(report) if with_report else {"metrics.json": dump_json(metrics(report))}
    write_bundle(out, facts, files)
    return Measured(evaluations, runtimes)


def load_model(path: Path) -> TrainedModel:
    """Read a trained model from its file, or from the bundle that holds it.

    Raises:
        ModelError: if the file is missing, damaged or no trained model.
        BundleError: if ``path`` is a folder but no whole bundle.
    """
    if path.is_dir():
        path = Bundle.open(path).path(MODEL_FILE)
    return TrainedModel.load(path)


def calibrate(int8: bytes, dataset: Dataset) -> tuple[Calibration, float]:
    """Fit confidence and rejection on validation data; also return the rejection's AUROC.

    The non-digits that the AUROC is measured on are drawn anew, after those that were fitted to.
    """
    rng = np.random.default_rng(CALIBRATION_SEED)
    fitted, judged = (
        sample_nondigits(CALIBRATION_NONDIGITS, rng, dataset.validation.images) for _ in range(2)
    )
    with TflitePredictor("int8", int8) as predictor:
        logits = predictor.predict(dataset.validation.images)
        calibration = fit(logits, dataset.validation.labels, predictor.predict(fitted))
        digits = calibration.rejection(predictor.predict(dataset.test.images))
        strangers = calibration.rejection(predictor.predict(judged))
    return calibration, auroc(-digits, -strangers)


def compare_runtimes(int8: bytes, images: Images) -> tuple[RuntimeComparison, ...]:
    """Compare the int8 file in LiteRT with the same file in every other runtime here."""
    graph = read_graph(int8)
    first, *others = int8_predictors(int8)
    with first:
        reference = first.predict(images)
    comparisons = []
    for other in others:
        with other:
            pair = agreement(reference, other.predict(images))
        comparisons.append(RuntimeComparison(first.name, other.name, graph.outputs[0].scale, pair))
    return tuple(comparisons)


def versions() -> dict[str, str]:
    """Return the versions of everything that has a say in the result."""
    found = {"lenet-edge": __version__, "python": platform.python_version()}
    for name in VERSIONED_PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def next_commands(bundle: Path) -> list[tuple[str, str]]:
    """Return what a user may want to do with a bundle next: command and purpose."""
    return [
        (f"lenet-edge inspect {bundle}", "verify the bundle and show its layers"),
        (f"lenet-edge evaluate {bundle}", "measure its accuracy again"),
        (f"lenet-edge read photo.jpg --bundle {bundle}", "read digits in a picture with it"),
        (f"lenet-edge convert {bundle} --c firmware", "write it as C for a microcontroller"),
    ]


def _parity_section(
    facts: Mapping[str, Any], files: Mapping[str, bytes | str], dataset: Dataset
) -> Section:
    """Compare the forms that can run here, from a bundle as it will be but for its report."""
    note("Comparing every form with every other ...")
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        write_bundle(Path(folder) / "bundle", facts, files)
        bundle = Bundle.open(Path(folder) / "bundle")
        test = dataset.test
        return section(measure(bundle, test.images, test.labels, forms=REPORTED, optional=True))


def _report_files(report: Report) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        write_report(Path(folder), report)
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(Path(folder).rglob("*"))
            if path.is_file()
        }


def _evaluate_form(
    name: str, content: bytes, dataset: Dataset, calibration: Calibration
) -> Evaluation:
    with TflitePredictor(name, content) as predictor:
        return evaluate(
            predictor,
            dataset.test.images,
            dataset.test.labels,
            temperature=calibration.temperature,
        )


def _check_dataset(trained: TrainedModel, dataset: Dataset) -> None:
    wanted = trained.provenance["dataset"]
    # Pictures of one's own were only in the training set, and are not needed again.
    hashes = {name: value for name, value in wanted["hashes"].items() if name != "extra"}
    if any(dataset.hashes.get(name) != value for name, value in hashes.items()):
        raise DatasetError(
            f"the model was trained on {wanted['name']} and this is {dataset.name} (or other "
            "files of it): its test accuracy would mean nothing; name the right data with --data"
        )


def _check_agreement(reference: Logits, deployed: Logits) -> None:
    share = agreement(reference, deployed).fraction
    if share < LEAST_AGREEMENT:
        raise ModelError(
            f"the int8 file gives the class of the quantisation-aware model on {share:.2%} of the "
            f"test images, less than {LEAST_AGREEMENT:.0%}: the conversion went wrong and nothing "
            "was written; train for more epochs, or report this with the model.npz"
        )


def _checks(evaluations: tuple[Evaluation, ...], reference: Logits) -> list[tuple[bool, str]]:
    whole, deployed = evaluations[0], evaluations[-1]
    drop = whole.accuracy - deployed.accuracy
    same = agreement(whole.logits, deployed.logits).fraction
    as_trained = agreement(reference, deployed.logits).fraction
    within, least = CONTRACT["int8_accuracy_within"], CONTRACT["agreement_at_least"]
    return [
        (drop <= within, f"int8 is at most {100 * within:.1f} points less accurate than float32"),
        (same >= least, f"int8 and float32 agree on at least {least:.1%} of the test images"),
        (as_trained >= LEAST_AGREEMENT, "the int8 file computes what was trained for int8"),
        (
            True,
            "the int8 graph has integer operators only, each of a version that all runtimes run",
        ),
    ]


def _start_facts(request: TrainingRequest, dataset: Dataset) -> str | None:
    """Return the SHA-256 of the network that training goes on from, if any.

    Raises:
        ModelError: if it is another network, or tells other classes apart.
    """
    start = request.start
    if start is None:
        return None
    has = (start.variant, list(start.provenance["labels"]))
    wanted = (request.variant, list(dataset.labels))
    if has != wanted:
        raise ModelError(
            f"the network to go on from is {has[0]} with the labels {','.join(has[1])}, wanted is "
            f"{wanted[0]} with {','.join(wanted[1])}; name another with --start, or train anew "
            "with --preset quick"
        )
    return hashlib.sha256(start.to_bytes()).hexdigest()


def _teachers_facts(teachers: tuple[TrainedModel, ...], dataset: Dataset) -> list[str]:
    """Return the SHA-256 of each network to learn from.

    Raises:
        ModelError: if one tells other classes apart.
    """
    for teacher in teachers:
        if teacher.provenance["labels"] != list(dataset.labels):
            raise ModelError(
                f"a teacher has the labels {','.join(teacher.provenance['labels'])}, wanted are "
                f"{','.join(dataset.labels)}; name networks trained on this data with --teacher"
            )
    return [hashlib.sha256(teacher.to_bytes()).hexdigest() for teacher in teachers]


def _dataset_facts(dataset: Dataset) -> dict[str, Any]:
    return {
        "name": dataset.name,
        "description": dataset.description,
        "hashes": dataset.hashes,
        "counts": _counts(dataset),
    }


def _counts(dataset: Dataset) -> dict[str, int]:
    return {s: len(getattr(dataset, s)) for s in ("train", "validation", "test")}


def _headline(evaluation: Evaluation) -> dict[str, Any]:
    keys = ("accuracy", "accuracy_interval", "correct", "count", "loss")
    return {key: evaluation.to_json()[key] for key in keys}


def _artefact(name: str, content: bytes | str) -> Artefact:
    data = content.encode() if isinstance(content, str) else content
    return Artefact(name, len(data), hashlib.sha256(data).hexdigest())


def _settings(recipe: Mapping[str, Any], group: str = "") -> dict[str, str]:
    """Flatten a recipe to ``group: setting`` -> value, for a table."""
    rows: dict[str, str] = {}
    for key, value in recipe.items():
        name = f"{group}{key}".replace("_", " ")
        if isinstance(value, Mapping):
            rows |= _settings({k: v for k, v in value.items() if k != "name"}, f"{name}: ")
        else:
            rows[name] = str(value)
    return rows
