"""``lenet-edge convert``: turns a trained model into a bundle, or any model into C."""

import math
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from lenet_edge.commands.shared_options import (
    command_line,
    data_option,
    headline,
    json_option,
    labels_option,
    output_options,
    refuse_given,
)
from lenet_edge.commands.verdict_output import (
    outcome_document,
    require_no_problem,
    show_outcome,
    show_problems_and_verdict,
)
from lenet_edge.core.console import note, print_json, print_line, print_text, show_table
from lenet_edge.core.errors import OutputError, UsageError, VerdictError

if TYPE_CHECKING:
    from lenet_edge.pipeline.conversion_step import Measured
    from lenet_edge.pipeline.foreign_step import Converted

_ONLY_FOR_BUNDLES: Final = (
    *(
        "source",
        "labels",
        "out",
        "bundle_name",
        "array_name",
        "with_report",
        "strict",
        "real_range",
    ),
)
"""Parameters that say how a bundle is made."""

_ONLY_FOR_C: Final = ("c_name", "package", "optimize")
"""Parameters that say how C is written."""

_NOT_FOR_PAGES: Final = (*_ONLY_FOR_BUNDLES, *_ONLY_FOR_C, "c_folder", "reader")
"""Parameters without a meaning for a page."""

EPILOG = """\b
Examples:
  lenet-edge convert build/lenet5-modern.npz
  lenet-edge convert build/lenet5-modern --out copy     convert a bundle's model again
  lenet-edge convert build/lenet5-modern --c firmware/  write lenet5.h and lenet5.c
  lenet-edge convert model.tflite --c firmware/ --c-name digits --optimize size
  lenet-edge convert build/lenet5-modern --c lenet5/ --package arduino --reader
  lenet-edge convert build/lenet5-modern --web pad.html  a drawing pad for browsers
  lenet-edge convert mine.keras --data mnist            your own network, as a bundle
  lenet-edge convert mine.onnx --input-range -1,1 --labels cat,dog
"""


@click.command("convert", epilog=EPILOG)
@click.argument("model", type=click.Path(path_type=Path))
@data_option
@labels_option
@output_options
@click.option(
    "--c",
    "c_folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write only the generated C, to this folder. MODEL may be any bundle or int8 .tflite "
    "file.",
)
@click.option(
    "--c-name",
    default="lenet5",
    help="The name that the files and functions of the generated C start with.",
)
@click.option(
    "--package",
    type=click.Choice(["plain", "arduino", "esp-idf", "zephyr", "cmake"]),
    default="plain",
    help="Write the generated C as a library with an example, or, for 'plain', as two files. "
    "PlatformIO uses the Arduino library.",
)
@click.option(
    "--optimize",
    type=click.Choice(["speed", "size"]),
    default="speed",
    help="Optimise the generated C for speed or size.",
)
@click.option(
    "--input-range",
    "real_range",
    metavar="LOW,HIGH",
    callback=lambda ctx, param, value: _range(value),
    help="What black and white stand for in a float model of another tool.  [default: the one of "
    "0,1 and 0,255 and -1,1 that recognises most of --data's validation images; without --data, "
    "0,1]",
)
@click.option(
    "--reader",
    is_flag=True,
    help="With --c: also write C that reads the digits of whole camera frames, as ink or, with a "
    "network for cells, in the cells of a meter. Packages have examples of cameras then. MODEL "
    "must be a bundle.",
)
@click.option(
    "--web",
    "page",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write only a page for browsers, to this file: a drawing pad, and the generated C in "
    "WebAssembly. MODEL must be a bundle; needs clang.",
)
@json_option
def command(
    model: Path,
    source: str | None,
    labels: tuple[str, ...] | None,
    out: Path | None,
    bundle_name: str | None,
    array_name: str,
    with_report: bool,
    force: bool,
    strict: bool,
    c_folder: Path | None,
    c_name: str,
    package: str,
    optimize: str,
    real_range: tuple[float, float] | None,
    reader: bool,
    page: Path | None,
    as_json: bool,
) -> None:
    """Turn MODEL into a bundle: TFLite files, C array, generated C, report and manifest.

    MODEL is a file that 'train' wrote, or a bundle (its folder, or a name that 'lenet-edge bundles'
    lists); or a model of another tool: .keras, .h5, a
    SavedModel, .onnx, or a .tflite file. Such a model is quantised to int8 with pictures of --data,
    and the generated C is compared with TensorFlow Lite Micro bit by bit. The int8 network of any
    other MODEL is checked operator by
    operator, and the accuracy of every form is measured on the test set of the data set that the
    model was trained on. The bundle is written as a whole, or not at all. The last line is the
    verdict: whether every form of the network computes the same, or, for another tool's model, what
    was compared.
    """
    from convert.c_engine.identifiers import check_identifier
    from convert.foreign import is_foreign
    from lenet_edge.core.files import check_not_read_within
    from lenet_edge.data.datasets import load_dataset, source_paths
    from lenet_edge.data.picture_import import ImportOptions
    from lenet_edge.data.picture_layout import MNIST_LAYOUT
    from lenet_edge.network.bundle import TRAINED_MODEL_FILE, check_exists, check_replaceable
    from lenet_edge.pipeline.conversion_step import convert_model
    from lenet_edge.pipeline.foreign_step import ForeignModel, convert_foreign
    from lenet_edge.pipeline.training_step import load_model

    if page is not None:
        refuse_given(_NOT_FOR_PAGES, "--web writes a page only, without any data")
        write_page(model, page, force, as_json)
        return
    if reader and model.is_file():
        raise UsageError(f"--reader needs a bundle, and {model} is a file")
    if reader and c_folder is None:
        raise UsageError("--reader needs --c FOLDER: where the C is written to")
    if c_folder is not None:
        refuse_given(_ONLY_FOR_BUNDLES, "--c writes C only, without any data")
        files = c_files(model, c_name, package, optimize, reader=reader)
        write_c(files, c_folder, force, as_json, package=package, name=c_name)
        return
    refuse_given(_ONLY_FOR_C, "without --c FOLDER, a bundle is written")
    check_identifier(array_name)
    if is_foreign(model):
        check_exists(model)
        out = out or Path("build") / model.stem
        check_replaceable(out, force)
        check_not_read_within(out, [model, *(source_paths(source) if source else [])])
        dataset = load_dataset(source, labels=labels, notify=note) if source else None
        foreign = ForeignModel(model, dataset, labels, real_range, bundle_name)
        converted = convert_foreign(foreign, out, array_name=array_name, command=command_line())
        show_converted(out, converted, as_json)
        if strict and converted.problems:
            raise VerdictError(f"{out}: {converted.problems[0]}")
        return
    refuse_given(("real_range",), "a model of 'train' says its range itself")
    trained = load_model(model)
    out = out or Path(f"build/lenet5-{trained.variant}")
    check_replaceable(out, force)
    check_not_read_within(out, source_paths(source))
    if model.resolve() not in {out.resolve(), (out / TRAINED_MODEL_FILE).resolve()}:
        check_not_read_within(out, [model])
    dataset = load_dataset(
        source,
        labels=labels or trained.provenance["labels"],
        options=ImportOptions.of(trained.layout),
        notify=note,
    )
    measured = convert_model(
        trained,
        dataset,
        out,
        array_name=array_name,
        name=bundle_name,
        with_report=with_report,
        command=command_line(),
    )
    show_result(out, measured, as_json, reads=trained.layout.shape == MNIST_LAYOUT.shape)
    if strict:
        require_no_problem(out, measured)


def write_page(folder: Path, page: Path, force: bool, as_json: bool) -> None:
    """Write the page of a bundle for browsers, and print what was written.

    Raises:
        UsageError: if the network is not one for digits, or ``folder`` is a file.
        OutputError: if ``page`` exists with another content, unless ``force``.
        MissingDependencyError: if clang is not installed.
    """
    from convert.web_page import web_page
    from lenet_edge.core.files import write_file
    from lenet_edge.network.bundle import Bundle

    if folder.is_file():
        raise UsageError(f"--web needs a bundle, and {folder} is a file")
    text = web_page(Bundle.open(folder))
    if page.exists() and page.read_text(errors="replace") != text and not force:
        raise OutputError(f"{page} exists and differs; use --force to replace it")
    write_file(page, text)
    if as_json:
        print_json({"schema": "lenet-edge/web/1", "page": str(page), "bytes": len(text.encode())})
        return
    print_line(f"Wrote {page}. Open it in a browser; it needs no server and no internet.")


def _range(text: str | None) -> tuple[float, float] | None:
    """Return the two numbers of ``--input-range``."""
    if text is None:
        return None
    try:
        low, high = (float(number) for number in text.split(","))
    except ValueError:
        raise UsageError(f"--input-range is two numbers such as 0,255, not {text!r}") from None
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        raise UsageError(f"--input-range needs a lower and a higher number, not {text!r}")
    return low, high


def show_converted(out: Path, converted: "Converted", as_json: bool) -> None:
    """Print what was found out about another tool's model, measured and written."""
    if as_json:
        print_json(
            {
                "schema": "lenet-edge/foreign/1",
                "bundle": str(out),
                "findings": list(converted.findings),
                "problems": list(converted.problems),
                "models": [evaluation.to_json() for evaluation in converted.evaluations],
                "equal": list(converted.equal),
                "not_run": list(converted.missing),
                "verdict": converted.verdict,
                "can_read": converted.can_read,
            }
        )
        return
    print_text("\n".join(converted.findings))
    if converted.evaluations:
        show_table(
            f"Test set, {converted.evaluations[0].count:,} images",
            ("model", "accuracy", "95 % interval", "mistakes"),
            [headline(evaluation) for evaluation in converted.evaluations],
        )
    show_next(out, reads=converted.can_read)
    for missing in converted.missing:
        print_line(f"Not compared: {missing}")
    print_line(f"For all checks: lenet-edge parity {out}")
    show_problems_and_verdict(converted.problems, converted.verdict_line)


def c_files(
    model: Path, name: str, package: str, optimize: str, *, reader: bool = False
) -> dict[str, str]:
    """Return the generated C of a bundle or an int8 ``.tflite`` file: path -> text.

    With ``reader``, the C that reads frames is among it; the model is a bundle then.

    Raises:
        UsageError: if ``name`` is not a C identifier, or ``package`` or ``optimize`` is unknown, or
            frames cannot be read with the network.
        ModelError: if the C engine does not support the model.
    """
    from convert.bundle_reader import bundle_judgement
    from convert.c_engine import Optimize
    from convert.packages import PackageKind, package_files
    from convert.quantized.graph import read_graph
    from lenet_edge.network.bundle import INT8_FILE, Bundle
    from lenet_edge.network.second_look import SecondLook

    bundle = None if model.is_file() else Bundle.open(model)
    path = bundle.path(INT8_FILE) if bundle else model
    second_look = SecondLook.from_manifest(bundle.manifest) if bundle else None
    kind, mode = PackageKind(package), Optimize(optimize)
    judgement = bundle_judgement(bundle) if bundle and reader else None
    labels = bundle.labels if bundle else None
    return package_files(read_graph(path), kind, name, mode, second_look, judgement, labels)


def write_c(
    files: dict[str, str], folder: Path, force: bool, as_json: bool, *, package: str, name: str
) -> None:
    """Write the files of the generated C to ``folder``; print what was written, and what is next.

    Raises:
        OutputError: if one of the files exists with another content, unless ``force``.
    """
    from convert.packages import PackageKind
    from lenet_edge.commands.package_steps import next_steps
    from lenet_edge.core.files import write_file

    for file, text in files.items():
        path = folder / file
        if path.exists() and path.read_text(errors="replace") != text and not force:
            raise OutputError(f"{path} exists and differs; use --force to replace it")
    for file, text in files.items():
        write_file(folder / file, text)
    if as_json:
        sizes = {file: len(text.encode()) for file, text in files.items()}
        print_json({"schema": "lenet-edge/c-engine/1", "folder": str(folder), "files": sizes})
        return
    print_line(f"Wrote {', '.join(files)} to {folder}.")
    *others, last = [file for file in files if file.endswith(".h")]
    manual = f"{', '.join(others)} and {last}" if others else last
    print_line(f"The comments of {manual} are the manual. Next:")
    for step in next_steps(PackageKind(package), files, folder, name):
        print_line(f"  {step}")


def show_result(out: Path, measured: "Measured", as_json: bool, *, reads: bool = True) -> None:
    """Print what was written and measured, which commands to run next, and the verdict.

    ``reads`` says whether the network takes what the reader finds on paper.
    """
    if as_json:
        print_json(
            {
                "schema": "lenet-edge/build/1",
                "bundle": str(out),
                "models": [evaluation.to_json() for evaluation in measured.evaluations],
                **outcome_document(measured),
            }
        )
        return
    show_table(
        f"Test set, {measured.evaluations[0].count:,} images",
        ("model", "accuracy", "95 % interval", "mistakes", "bytes"),
        [
            (*headline(e), f"{(out / f'lenet5-{form.name}.tflite').stat().st_size:,}")
            for form in measured.evaluations
            for e in (form, form.second_look)
            if e
        ],
    )
    show_next(out, reads=reads)
    show_outcome(out, measured)


def show_next(out: Path, *, reads: bool) -> None:
    """Print where a bundle is, and which commands to run next; see ``show_result``."""
    from lenet_edge.pipeline.conversion_step import next_commands

    report = out / "report.html"
    report_note = f"; its report is {report}" if report.exists() else ""
    print_line(f"The bundle is {out}{report_note}. Next:")
    for line, purpose in next_commands(out, reads=reads):
        print_line(f"  {line:<60} {purpose}")
