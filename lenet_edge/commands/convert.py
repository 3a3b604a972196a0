"""``lenet-edge convert``: from a trained model to a bundle."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.options import (
    command_line,
    data_option,
    json_option,
    labels_option,
    output_options,
)
from lenet_edge.console import note, print_json

if TYPE_CHECKING:
    from lenet_edge.pipeline import Measured

EPILOG = """\b
Examples:
  lenet-edge convert build/lenet5-modern.npz
  lenet-edge convert build/lenet5-modern --out again    a bundle holds its model too
"""


@click.command("convert", epilog=EPILOG)
@click.argument("model", type=click.Path(path_type=Path))
@data_option
@labels_option
@output_options
@json_option
def command(
    model: Path,
    source: str | None,
    labels: tuple[str, ...] | None,
    out: Path | None,
    array_name: str,
    force: bool,
    as_json: bool,
) -> None:
    """Turn MODEL into a bundle: TFLite files, C array, report and manifest.

    MODEL is what 'train' wrote, or a bundle. The int8 graph is read back and checked operator by
    operator, every form is measured over the test set of the data it was trained on, and only
    then is the bundle written, whole.
    """
    from convert.identifiers import check_identifier
    from lenet_edge.bundle import check_replaceable
    from lenet_edge.datasets import load
    from lenet_edge.pipeline import convert_model, load_model

    check_identifier(array_name)
    trained = load_model(model)
    out = out or Path(f"build/lenet5-{trained.variant}")
    check_replaceable(out, force)
    dataset = load(source, labels=labels, report=note)
    measured = convert_model(trained, dataset, out, array_name=array_name, command=command_line())
    show_result(out, measured, as_json)


def show_result(out: Path, measured: "Measured", as_json: bool) -> None:
    """Print what was written and measured, and what to do next."""
    from rich.console import Console
    from rich.table import Table

    from lenet_edge.pipeline import next_commands

    if as_json:
        print_json(
            {
                "schema": "lenet-edge/build/1",
                "bundle": str(out),
                "models": [evaluation.to_json() for evaluation in measured.evaluations],
            }
        )
        return
    table = Table(title=f"Test set, {measured.evaluations[0].count:,} images")
    for column in ("model", "accuracy", "95 % interval", "mistakes", "bytes"):
        table.add_column(column, justify="left" if column == "model" else "right")
    for evaluation in measured.evaluations:
        low, high = evaluation.accuracy_interval
        table.add_row(
            evaluation.name,
            f"{100 * evaluation.accuracy:.2f} %",
            f"{100 * low:.2f} to {100 * high:.2f} %",
            str(evaluation.count - evaluation.correct),
            f"{(out / f'lenet5-{evaluation.name}.tflite').stat().st_size:,}",
        )
    Console().print(table)
    click.echo(f"The bundle is {out}; its report is {out / 'report.html'}. Next:")
    for line, purpose in next_commands(out):
        click.echo(f"  {line:<48} {purpose}")
