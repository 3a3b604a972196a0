"""``lenet-edge bench mcu``: measures instructions, cycles and bytes on simulated boards."""

from pathlib import Path
from typing import Any

import click

from lenet_edge.commands.board_options import model_sources, optimize_option, real_digits
from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import note, print_json, print_line
from lenet_edge.core.errors import VerdictError

EPILOG = """\b
Examples:
  lenet-edge bench mcu
  lenet-edge bench mcu build/lenet5-modern --board mps2-an386 --optimize size
  lenet-edge bench mcu mobilenet.tflite --board mps2-an386
  lenet-edge bench mcu --json > mcu.json

The exit code is 8 if a board does not compute what the model computes.
"""

_ROW_FIELDS = (
    "board",
    "core",
    "instructions",
    "second_look_doubtful",
    "cycles_estimate",
    "flash_bytes",
    "ram_bytes",
    "stack_bytes",
    "exact",
)


@click.command("mcu", epilog=EPILOG)
@click.argument("model", required=False, type=click.Path(path_type=Path))
@click.option(
    "--board",
    "boards",
    metavar="NAME",
    multiple=True,
    show_default="all boards with a simulator that have room for the network",
    help="A board to measure; give the option several times for several boards.",
)
@optimize_option
@json_option
def command(
    model: Path | None, boards: tuple[str, ...], optimize: str | None, as_json: bool
) -> None:
    """Count the instructions or cycles of one inference on boards that are simulated here.

    MODEL is the folder of a bundle, whose lenet5.c is compiled as it is, or an int8 .tflite file of
    any network that the C engine computes. Without it, the bundle that came with lenet-edge is
    measured. Instruction counts are exact and the same in every run. Cycles of an AVR are counted,
    too. Those of Cortex-M are estimated from the executed instructions and Arm's published timing
    of each; on a real board they also depend on its memory. second_look_doubtful is what a picture
    takes that leaves a doubt, if the network has a second look. Bytes are those of the smallest
    program that runs the network. A board is exact if its logits of real digits and of noise are
    those of the model, and its self-test passes.
    """
    from device.mcu.board_benchmark import (
        BOARD_BENCHMARK_SCHEMA,
        measure_boards,
        simulated_boards,
    )

    sources = model_sources(model, optimize)
    digits = real_digits()
    rows = []
    measured = measure_boards(
        sources, boards or simulated_boards(), digits=digits, skipped=None if boards else note
    )
    for row in measured:
        rows.append(row)
        if not as_json:
            _show(row, header=len(rows) == 1)
    if as_json:
        print_json({"schema": BOARD_BENCHMARK_SCHEMA, "rows": rows})
    else:
        print_line(f"runs {sources.summary}")
        print_line(f"exact is judged on {_checks(rows[0])}")
    wrong = [f"{row['board']} ({_mistakes(row)})" for row in rows if not row["exact"]]
    if wrong:
        raise VerdictError(
            f"{', '.join(wrong)} does not compute what the model computes; convert the model "
            "again, and report the compiler's version if that does not help"
        )


def _checks(row: dict[str, Any]) -> str:
    checked = row["checked"]
    digits = f"{checked['digits']} real digits (UCI), " if checked["digits"] else ""
    return f"{digits}{checked['noise']} pictures of noise and the self-test"


def _mistakes(row: dict[str, Any]) -> str:
    checked = row["checked"]
    count = checked["digits"] + checked["noise"]
    return f"wrong on {checked['wrong']} of {count} pictures, self-test {checked['self_test']}"


def _show(row: dict[str, Any], *, header: bool) -> None:
    if header:
        print_line("".join(_cell(name, name) for name in _ROW_FIELDS))
    print_line("".join(_cell(row[name], name) for name in _ROW_FIELDS))


def _cell(value: object, column: str) -> str:
    """Return a value, right-aligned to the width of its column."""
    # A bool is an int, too, and has no thousands.
    text = f"{value:,}" if type(value) is int else "-" if value is None else str(value)
    return text.rjust(max(14, len(column) + 2))
