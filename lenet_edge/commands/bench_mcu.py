"""``lenet-edge bench mcu``: measures instructions, cycles and bytes on emulated boards."""

from pathlib import Path
from typing import Any

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import note, print_json

EPILOG = """\b
Examples:
  lenet-edge bench mcu
  lenet-edge bench mcu build/lenet5-modern --board mps2-an386 --optimize size
  lenet-edge bench mcu --json > mcu.json
"""

_ROW_FIELDS = (
    "board",
    "core",
    "instructions",
    "cycles_estimate",
    "flash_bytes",
    "ram_bytes",
    "stack_bytes",
    "exact",
)


@click.command("mcu", epilog=EPILOG)
@click.argument("bundle", required=False, type=click.Path(path_type=Path))
@click.option(
    "--board",
    "boards",
    metavar="NAME",
    multiple=True,
    show_default="all boards that QEMU can emulate",
    help="A board to measure; give the option several times for several boards.",
)
@click.option(
    "--optimize",
    type=click.Choice(["speed", "size"]),
    default="speed",
    help="Optimise the network's C for speed or size.",
)
@json_option
def command(bundle: Path | None, boards: tuple[str, ...], optimize: str, as_json: bool) -> None:
    """Count the instructions of one inference on boards that QEMU emulates.

    BUNDLE is the folder of a bundle; without it, the bundle that came with lenet-edge is measured.
    Instruction counts are exact and the same in every run. Cycles are estimated from the executed
    instructions and Arm's published timing of each; on a real board they also depend on its memory.
    Bytes are those of the smallest program that runs the network.
    """
    from convert.c_engine import Optimize
    from device.mcu.board_benchmark import (
        BOARD_BENCHMARK_SCHEMA,
        emulated_boards,
        measure_boards,
    )
    from lenet_edge.network.bundle import INT8_FILE, Bundle

    model = Bundle.open(bundle).path(INT8_FILE)
    rows = []
    for row in measure_boards(model, boards or emulated_boards(), Optimize(optimize)):
        rows.append(row)
        if not as_json:
            _show(row, header=len(rows) == 1)
    if as_json:
        print_json({"schema": BOARD_BENCHMARK_SCHEMA, "rows": rows})
    elif not all(row["exact"] for row in rows):
        note("Some boards do not compute what the model computes: see the column 'exact'.")


def _show(row: dict[str, Any], *, header: bool) -> None:
    if header:
        click.echo("".join(_cell(name, name) for name in _ROW_FIELDS))
    click.echo("".join(_cell(row[name], name) for name in _ROW_FIELDS))


def _cell(value: object, column: str) -> str:
    """Return a value, right-aligned to the width of its column."""
    # A bool is an int, too, and has no thousands.
    text = f"{value:,}" if type(value) is int else str(value)
    return text.rjust(max(14, len(column) + 2))
