"""``lenet-edge convert``: from a trained model to a bundle, or from a bundle to C."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import (
    command_line,
    data_option,
    headline,
    json_option,
    labels_option,
    output_options,
)
from lenet_edge.core.console import note, print_json, show_table
from lenet_edge.core.errors import OutputError, UsageError

if TYPE_CHECKING:
    from lenet_edge.pipeline.conversion_step import Measured

EPILOG = """\b
Examples:
  lenet-edge convert build/lenet5-modern.npz
  lenet-edge convert build/lenet5-modern --out again    a bundle holds its model too
  lenet-edge convert build/lenet5-modern --c firmware/  lenet5.h and lenet5.c
  lenet-edge convert model.tflite --c firmware/ --c-name digits --optimize size
  lenet-edge convert build/lenet5-modern --c lenet5/ --package arduino
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
    help="Write only the C engine, to this folder; MODEL may be any bundle or int8 .tflite file.",
)
@click.option(
    "--c-name", default="lenet5", help="What the C engine's files and functions start with."
)
@click.option(
    "--package",
    type=click.Choice(["plain", "arduino", "esp-idf", "cmake"]),
    default="plain",
    help="plain: two files. Else a library with an example; PlatformIO takes the Arduino one.",
)
@click.option(
    "--optimize",
    type=click.Choice(["speed", "size"]),
    default="speed",
    help="What the C engine is arranged for.",
)
@json_option
def command(
    model: Path,
    source: str | None,
    labels: tuple[str, ...] | None,
    out: Path | None,
    array_name: str,
    with_report: bool,
    force: bool,
    c_folder: Path | None,
    c_name: str,
    package: str,
    optimize: str,
    as_json: bool,
) -> None:
    """Turn MODEL into a bundle: TFLite files, C array, C engine, report and manifest.

    MODEL is what 'train' wrote, or a bundle. The int8 graph is read back and checked operator by
    operator, every form is measured over the test set of the data it was trained on, and only
    then is the bundle written, whole.
    """
    from convert.c_engine.identifiers import check_identifier
    from lenet_edge.data.datasets import load_dataset
    from lenet_edge.network.bundle import check_replaceable
    from lenet_edge.pipeline.conversion_step import convert_model
    from lenet_edge.pipeline.training_step import load_model

    if c_folder is not None:
        files = c_files(model, c_name, package, optimize)
        write_c(files, c_folder, force, as_json)
        return
    if model.suffix == ".tflite":
        raise UsageError(f"{model} is converted already; --c FOLDER turns it into C")
    check_identifier(array_name)
    trained = load_model(model)
    out = out or Path(f"build/lenet5-{trained.variant}")
    check_replaceable(out, force)
    dataset = load_dataset(source, labels=labels or trained.provenance["labels"], notify=note)
    measured = convert_model(
        trained,
        dataset,
        out,
        array_name=array_name,
        with_report=with_report,
        command=command_line(),
    )
    show_result(out, measured, as_json)


def c_files(model: Path, name: str, package: str, optimize: str) -> dict[str, str]:
    """Return the C engine, as files by their paths, of a bundle's or a file's int8 network."""
    from convert.c_engine import emit
    from convert.packages import package_files
    from convert.quantized.graph import read_graph
    from lenet_edge.network.bundle import Bundle

    path = model if model.is_file() else Bundle.open(model).path("lenet5-int8.tflite")
    graph = read_graph(path)
    if package == "plain":
        return emit(graph, name, optimize)
    return package_files(graph, package, name, optimize)


def write_c(files: dict[str, str], folder: Path, force: bool, as_json: bool) -> None:
    """Write the files of the C engine to ``folder``, over none that differ unless ``force``."""
    from lenet_edge.core.files import write_file

    for name, text in files.items():
        there = folder / name
        if there.exists() and there.read_text(errors="replace") != text and not force:
            raise OutputError(f"{there} is there and differs; give --force to replace it")
    for name, text in files.items():
        write_file(folder / name, text)
    if as_json:
        sizes = {name: len(text.encode()) for name, text in files.items()}
        print_json({"schema": "lenet-edge/c-engine/1", "folder": str(folder), "files": sizes})
        return
    header, source = (next(n for n in files if n.endswith(end)) for end in (".h", ".c"))
    click.echo(f"Wrote {', '.join(files)} to {folder}.")
    click.echo(f"{header} is the manual. Next:\n  cc -O3 -c {folder / source}")


def show_result(out: Path, measured: "Measured", as_json: bool) -> None:
    """Print what was written and measured, and what to do next."""
    from lenet_edge.pipeline.conversion_step import next_commands

    if as_json:
        print_json(
            {
                "schema": "lenet-edge/build/1",
                "bundle": str(out),
                "models": [evaluation.to_json() for evaluation in measured.evaluations],
            }
        )
        return
    show_table(
        f"Test set, {measured.evaluations[0].count:,} images",
        ("model", "accuracy", "95 % interval", "mistakes", "bytes"),
        [
            (*headline(e), f"{(out / f'lenet5-{e.name}.tflite').stat().st_size:,}")
            for e in measured.evaluations
        ],
    )
    report = out / "report.html"
    its_report = f"; its report is {report}" if report.exists() else ""
    click.echo(f"The bundle is {out}{its_report}. Next:")
    for line, purpose in next_commands(out):
        click.echo(f"  {line:<60} {purpose}")
