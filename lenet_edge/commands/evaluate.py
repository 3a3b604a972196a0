"""``lenet-edge evaluate``: measure the accuracy of every form of a network over a test set."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.board_options import check_port, port_option
from lenet_edge.commands.shared_options import (
    data_option,
    headline,
    json_option,
    labels_option,
    refuse_given,
)
from lenet_edge.core.console import (
    note,
    print_json,
    print_line,
    print_text,
    progress_bar,
    show_table,
)
from lenet_edge.core.errors import UsageError

if TYPE_CHECKING:
    from lenet_edge.data.datasets import Dataset
    from lenet_edge.data.picture_import import ImportOptions
    from lenet_edge.network.evaluation import Evaluation
    from lenet_edge.network.predictor import Predictor, Provenance
    from lenet_edge.network.second_look import SecondLook

DEFAULT_FORMS = ("float32", "float16", "int8")

EPILOG = """\b
Examples:
  lenet-edge evaluate                       evaluate the shipped bundle
  lenet-edge evaluate build/lenet5-modern --json
  lenet-edge evaluate build/lenet5-modern.npz          evaluate what 'train' wrote
  lenet-edge evaluate model.tflite --data my-idx-folder
  lenet-edge evaluate --on int8 --on native --on mps2-an386 --limit 500
  lenet-edge evaluate --on mps2-an386 --frames 20       whole frames, read on a board
"""


@click.command("evaluate", epilog=EPILOG)
@click.argument(
    "target",
    metavar="[BUNDLE|MODEL.npz|FILE.tflite]",
    required=False,
    type=click.Path(path_type=Path),
)
@click.option(
    "--on",
    "places",
    multiple=True,
    metavar="NAME",
    help="Form of the bundle's network to evaluate: float32, float16 or int8 (in the installed "
    "TFLite runtime), int8-reference, tflite-runtime, tflm (TensorFlow Lite Micro), native "
    "(generated C, compiled here), native-portable (its branch in plain C), native-size (C for "
    "size), keras-float, keras-qat, or a board's name. Repeat the option for several forms.  "
    "[default: float32, float16, int8]",
)
@port_option
@click.option(
    "--limit",
    type=click.IntRange(1),
    help="Number of test images to evaluate.  [default: all]",
)
@click.option(
    "--frames",
    type=click.IntRange(1),
    help="With --on BOARD: let it read this number of drawn camera frames, each with several lines "
    "of digits, instead of the test set's pictures.",
)
@data_option
@labels_option
@json_option
def command(
    target: Path | None,
    places: tuple[str, ...],
    port: str | None,
    limit: int | None,
    frames: int | None,
    source: str | None,
    labels: tuple[str, ...] | None,
    as_json: bool,
) -> None:
    """Measure accuracy, loss and the scores of every class over a test set.

    BUNDLE is a folder, or a name that 'lenet-edge bundles' lists; the default is handwriting. For a
    bundle, the float32, float16 and int8 .tflite files are evaluated; for a trained model,
    its float and its quantisation-aware Keras network. The data set may differ from the one used
    for training. A board runs the bundle's own lenet5.c, and confirms its SHA-256. If the bundle
    has a second look, both looks are reported apart. A .tflite file may have any picture size, one
    or three channels, and float32, int8 or uint8 input; what was found out about it is said.
    """
    from lenet_edge.commands.drawn_data import source_for, use_of_drawn
    from lenet_edge.data.datasets import load_dataset
    from lenet_edge.data.fitting import fitted_to_bundle
    from lenet_edge.network.bundle import Bundle, bundle_folder, check_exists
    from lenet_edge.network.evaluation import evaluate, evaluation_document
    from lenet_edge.network.predictor import Traceable
    from lenet_edge.pipeline.network_file import check_network

    if frames is not None:
        refuse_given(("limit", "source", "labels"), "--frames draws its frames")
        _evaluate_frames(target, places, port, frames, as_json=as_json)
        return
    target = target and bundle_folder(target)
    if target is not None:
        check_exists(target)
    is_file = target is not None and target.suffix == ".tflite" and not target.is_dir()
    if target is not None and is_file:
        check_network(target)  # Before the data, which takes longer.
    network = None if is_file else _predictors(target, places, port)
    _refuse_forms_of_a_file(target, places)
    names, options = _data_of(target, labels)
    with progress_bar() as bars:
        dataset = load_dataset(
            source if is_file else source_for(target, source),
            labels=names,
            options=options,
            notify=note,
            use=None if is_file else use_of_drawn(bars, ("test",), limit),
        )
    if target is not None and target.is_dir():
        dataset = fitted_to_bundle(dataset, Bundle.open(target).manifest)
    predictors, temperature, second_look = network or _of_file(target, dataset)
    images, truth = dataset.test.images[:limit], dataset.test.labels[:limit]
    evaluations = []
    runs: dict[str, Provenance] = {}
    with progress_bar() as bars:
        for predictor in predictors:
            task = bars.add_task(predictor.name, total=len(images), detail="")
            with predictor:
                if isinstance(predictor, Traceable):
                    runs[predictor.name] = predictor.sources
                evaluations.append(
                    evaluate(
                        predictor,
                        images,
                        truth,
                        temperature=temperature,
                        second_look=second_look,
                        progress=partial(bars.advance, task),
                    )
                )
    facts = {"name": dataset.name, "description": dataset.description, "count": len(images)}
    if as_json:
        document = evaluation_document(facts, evaluations)
        print_json({**document, "runs": {name: files.to_json() for name, files in runs.items()}})
    else:
        _show(evaluations, dataset.labels)
        for name, files in runs.items():
            print_line(f"{name} runs {files.summary}")


def _evaluate_frames(
    target: Path | None, boards: Sequence[str], port: str | None, count: int, *, as_json: bool
) -> None:
    from lenet_edge.commands.frame_evaluation import evaluate_frames
    from lenet_edge.network.bundle import Bundle, bundle_folder

    target = target and bundle_folder(target)
    _refuse_forms_of_a_file(target, boards)
    check_port(port, boards)
    evaluate_frames(Bundle.open(target), boards, port, count, as_json=as_json)


def _data_of(
    target: Path | None, labels: Sequence[str] | None
) -> tuple[Sequence[str] | None, "ImportOptions"]:
    """Return the labels, and how pictures are prepared, of the network at ``target``."""
    from lenet_edge.data.picture_import import ImportOptions, import_options
    from lenet_edge.network.bundle import Bundle

    if target is None or target.is_dir():
        bundle = Bundle.open(target)
        return labels or bundle.labels, import_options(bundle)
    if target.suffix == ".npz":
        from lenet_edge.train.trained_model import TrainedModel

        trained = TrainedModel.load(target)
        return labels or trained.provenance["labels"], ImportOptions.of(trained.layout)
    return labels, ImportOptions()


def _predictors(
    target: Path | None, places: Sequence[str], port: str | None
) -> tuple[Sequence["Predictor"], float, "SecondLook | None"]:
    """Return the forms of the network at ``target``, its temperature and its second look."""
    check_port(port, places)
    from lenet_edge.network.bundle import Bundle, bundle_folder
    from lenet_edge.network.second_look import SecondLook
    from lenet_edge.verify.forms import files_of, open_form

    target = target and bundle_folder(target)
    if target is None or target.is_dir():
        bundle = Bundle.open(target)
        # A network that was quantised elsewhere has no float form, and perhaps no calibration.
        held = [f for f in DEFAULT_FORMS if all(n in bundle.manifest["files"] for n in files_of(f))]
        calibration = bundle.manifest.get("calibration", {"temperature": 1.0})
        return (
            [open_form(bundle, place, port=port) for place in places or held or DEFAULT_FORMS],
            float(calibration["temperature"]),
            SecondLook.from_manifest(bundle.manifest),
        )
    _refuse_forms_of_a_file(target, places)
    from lenet_edge.train.models import KerasPredictor, float_model, qat_model
    from lenet_edge.train.trained_model import TrainedModel

    trained = TrainedModel.load(target)
    return (
        [
            KerasPredictor("float", float_model(trained)),
            KerasPredictor("qat", qat_model(trained)),
        ],
        1.0,
        None,
    )


def _refuse_forms_of_a_file(target: Path | None, places: Sequence[str]) -> None:
    if places and target is not None and not target.is_dir():
        raise UsageError(f"--on needs a bundle, but {target} is a file; leave out --on")


def _of_file(
    target: Path | None, dataset: "Dataset"
) -> tuple[Sequence["Predictor"], float, "SecondLook | None"]:
    """Return the network of a ``.tflite`` file, which may be anyone's."""
    from lenet_edge.pipeline.network_file import open_network

    assert target is not None
    network = open_network(target.read_bytes(), dataset.validation)
    for line in network.findings:
        note(line)
    return [network.predictor], 1.0, None


def _second_look_line(evaluation: "Evaluation") -> str:
    """Say how often a form looked again, or that its network has no second look."""
    again, count = evaluation.asked_again, evaluation.count
    if again is None:
        return f"{evaluation.name}: a single look; nothing is recorded about a second one"
    return (
        f"{evaluation.name}: a second look at {again:,} of {count:,} images "
        f"({100 * again / count:.2f} %)"
    )


def _show(evaluations: Sequence["Evaluation"], labels: Sequence[str]) -> None:
    show_table(
        f"Test set, {evaluations[0].count:,} images",
        ("model", "accuracy", "95 % interval", "mistakes", "loss", "calibration error"),
        [
            (*headline(e), f"{e.loss:.4f}", f"{100 * e.calibration_error:.2f} %")
            for evaluation in evaluations
            for e in (evaluation, evaluation.second_look)
            if e
        ],
    )
    print_text("\n".join(map(_second_look_line, evaluations)))
    last = evaluations[-1]
    show_table(
        f"Classes, {last.name}",
        ("class", "images", "precision", "recall", "F1"),
        [
            (
                label,
                f"{s.support:,}",
                *("-" if v is None else f"{100 * v:.2f}" for v in (s.precision, s.recall, s.f1)),
            )
            for label, s in zip(labels, last.scores, strict=True)
        ],
    )
