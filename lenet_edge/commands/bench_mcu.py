"""``lenet-edge bench mcu``: the firmware's instructions, cycles and bytes on emulated boards."""

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

_COLUMNS = (
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
    "--board", "boards", metavar="NAME", multiple=True, help="May be given again.  [default: all]"
)
@click.option(
    "--optimize",
    type=click.Choice(["speed", "size"]),
    default="speed",
    help="What the C is arranged for.",
)
@json_option
def command(bundle: Path | None, boards: tuple[str, ...], optimize: str, as_json: bool) -> None:
    """Count the instructions of one inference on boards that QEMU emulates.

    Counts are exact and the same in every run. Cycles are estimated from the instructions that
    ran and the timings that Arm publishes of each; a real board's differ with its memory. Bytes
    are those of the smallest program around the network.
    """
    from device.mcu.board_benchmark import SCHEMA, emulated_boards, measure_boards
    from lenet_edge.network.bundle import Bundle

    model = Bundle.open(bundle).path("lenet5-int8.tflite")
    rows = []
    for row in measure_boards(model, boards or emulated_boards(), optimize):
        rows.append(row)
        if not as_json:
            _show(row, header=len(rows) == 1)
    if as_json:
        print_json({"schema": SCHEMA, "rows": rows})
    elif not all(row["exact"] for row in rows):
        note("Some boards do not compute what the model does: see the column 'exact'.")


def _show(row: dict[str, Any], *, header: bool) -> None:
    if header:
        click.echo("".join(name.rjust(max(14, len(name) + 2)) for name in _COLUMNS))
    cells = [row[name] for name in _COLUMNS]
    texts = [f"{cell:,}" if type(cell) is int else str(cell) for cell in cells]
    click.echo(
        "".join(
            text.rjust(max(14, len(name) + 2)) for text, name in zip(texts, _COLUMNS, strict=True)
        )
    )
