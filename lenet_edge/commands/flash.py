"""``lenet-edge flash``: the network's firmware for a board, loaded and tested."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.core.console import note

if TYPE_CHECKING:
    from device.mcu.firmware_build import Firmware

EPILOG = """\b
Examples:
  lenet-edge flash --list
  lenet-edge flash --board mps2-an386 --run          in QEMU, no hardware needed
  lenet-edge flash --board nucleo-f411re --run
  lenet-edge flash --board raspberry-pi-pico         writes a .uf2 for its USB drive
"""


@click.command("flash", epilog=EPILOG)
@click.option("--board", "name", metavar="NAME", help="Which board: see --list.")
@click.option(
    "--bundle", type=click.Path(path_type=Path), help="The network.  [default: the shipped one]"
)
@click.option(
    "--optimize",
    type=click.Choice(["speed", "size"]),
    default="speed",
    help="What the C is arranged for.",
)
@click.option("--run", "run", is_flag=True, help="Load the board (or start QEMU) and test it.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build/firmware"),
    help="Folder for what is built.",
)
@click.option("--list", "list_boards", is_flag=True, help="List the boards and stop.")
def command(
    name: str | None,
    bundle: Path | None,
    optimize: str,
    run: bool,
    out: Path,
    list_boards: bool,
) -> None:
    """Build the firmware for a board, say what it takes, load it and run its self-test.

    Needs arm-none-eabi-gcc; boards in QEMU need qemu-system-arm, real ones a debug probe and
    pyOCD. What is missing, or does not fit, is said before anything is written to the board.
    """
    from device.mcu.boards import board_names, load_board
    from lenet_edge.core.errors import UsageError

    if list_boards:
        for board in map(load_board, board_names()):
            reached = "QEMU" if board.qemu_machine else "probe"
            click.echo(f"{board.name:20} {board.core:14} {reached:6} {board.title}")
        return
    if name is None:
        raise UsageError(f"name a board with --board: {', '.join(board_names())}")
    _flash(name, bundle, optimize, run, out)


def _flash(name: str, bundle: Path | None, optimize: str, run: bool, out: Path) -> None:
    from convert.c_engine import emit
    from convert.quantized.graph import read_graph
    from device.mcu.boards import load_board
    from device.mcu.firmware_build import NETWORK, build_firmware
    from device.mcu.probe import require_probe, write_uf2
    from lenet_edge.network.bundle import Bundle

    board = load_board(name)
    if run and not board.qemu_machine:
        require_probe(board)
    graph = read_graph(Bundle.open(bundle).path("lenet5-int8.tflite"))
    firmware = build_firmware(board, emit(graph, NETWORK, optimize), out / name, optimize)
    for label, used, size in (
        ("flash", firmware.flash_bytes, board.flash.size),
        ("RAM", firmware.ram_bytes, board.ram.size),
    ):
        click.echo(f"{label:6} {used:>9,} B of {size:,} B ({used / size:.1%})")
    click.echo(f"{'stack':6} {firmware.stack_bytes:>9,} B at most")
    click.echo(f"wrote  {firmware.elf}")
    if board.uf2_family is not None:
        click.echo(f"wrote  {write_uf2(firmware)}: copy it to the board's USB drive")
    if run:
        _test(firmware)
    else:
        note(f"Next: lenet-edge flash --board {name} --run")


def _test(firmware: "Firmware") -> None:
    from device.mcu.link import qemu_link
    from device.mcu.probe import probe_link
    from lenet_edge.core.errors import VerdictError

    board = firmware.board
    open_link = qemu_link if board.qemu_machine else probe_link
    with open_link(board, firmware.elf) as link:
        outcome = int(link.ask("test")[0])
        stack = int(link.ask("stack")[0])
    if outcome != 0:
        raise VerdictError(
            f"{board.name} computes something else than the model (self-test code {outcome}); "
            "compile with -O2 or report the compiler's version"
        )
    click.echo(f"self-test passed on {board.name}; {stack:,} B of stack were used")
