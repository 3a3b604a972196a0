"""``lenet-edge flash``: builds the firmware for a board, loads it and tests it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.core.console import note

if TYPE_CHECKING:
    from device.mcu.firmware_build import Firmware

EPILOG = """\b
Examples:
  lenet-edge flash --list
  lenet-edge flash --board mps2-an386 --run          test in QEMU, without hardware
  lenet-edge flash --board nucleo-f411re --run       load a real board and test it
  lenet-edge flash --board raspberry-pi-pico         write a .uf2 file for its USB drive
"""


@click.command("flash", epilog=EPILOG)
@click.option(
    "--board", "name", metavar="NAME", help="The board to build for; --list shows all names."
)
@click.option(
    "--bundle",
    type=click.Path(path_type=Path),
    show_default="the included bundle",
    help="The folder of the bundle whose network is built in.",
)
@click.option(
    "--optimize",
    type=click.Choice(["speed", "size"]),
    default="speed",
    help="Optimise the network's C for speed or size.",
)
@click.option(
    "--run",
    "run",
    is_flag=True,
    help="Load the firmware into the board, or into QEMU, and run its self-test.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build/firmware"),
    help="The folder to write the firmware to, in a folder named after the board.",
)
@click.option("--list", "list_boards", is_flag=True, help="List all boards and exit.")
def command(
    name: str | None,
    bundle: Path | None,
    optimize: str,
    run: bool,
    out: Path,
    list_boards: bool,
) -> None:
    """Build the firmware for a board, show its size, load it and run its self-test.

    This needs arm-none-eabi-gcc. Boards in QEMU also need qemu-system-arm; real boards need a debug
    probe and pyOCD. If a tool is missing or the firmware is too large, the command stops before it
    writes anything to the board.
    """
    from device.mcu.boards import board_names, load_board
    from lenet_edge.core.errors import UsageError

    if list_boards:
        for board in map(load_board, board_names()):
            click.echo(f"{board.name:20} {board.core:14} {board.connection:6} {board.title}")
        return
    if name is None:
        raise UsageError(f"choose a board with --board: {', '.join(board_names())}")
    _flash(name, bundle, optimize, run, out)


def _flash(name: str, bundle: Path | None, optimize: str, run: bool, out: Path) -> None:
    from convert.c_engine import Optimize, emit
    from convert.quantized.graph import read_graph
    from device.mcu.boards import Connection, load_board
    from device.mcu.firmware_build import NETWORK_NAME, build_firmware
    from device.mcu.probe import require_probe, write_uf2
    from lenet_edge.network.bundle import INT8_FILE, Bundle

    board = load_board(name)
    if run and board.connection is Connection.PROBE:
        require_probe(board)
    graph = read_graph(Bundle.open(bundle).path(INT8_FILE))
    mode = Optimize(optimize)
    firmware = build_firmware(board, emit(graph, NETWORK_NAME, mode), out / name, mode)
    for label, used, size in (
        ("flash", firmware.flash_bytes, board.flash.size),
        ("RAM", firmware.ram_bytes, board.ram.size),
    ):
        click.echo(f"{label:6} {used:>9,} B of {size:,} B ({used / size:.1%})")
    click.echo(f"{'stack':6} {firmware.stack_bytes:>9,} B at most")
    click.echo(f"wrote  {firmware.elf}")
    if board.uf2_family is not None:
        click.echo(f"wrote  {write_uf2(firmware)}; copy it to the board's USB drive")
    if run:
        _test(firmware)
    else:
        note(f"Next: lenet-edge flash --board {name} --run")


def _test(firmware: "Firmware") -> None:
    from device.mcu.board_predictor import open_link
    from lenet_edge.core.errors import VerdictError

    board = firmware.board
    with open_link(board, firmware.elf) as link:
        code = link.self_test()
        stack = link.stack_bytes()
    if code != 0:
        raise VerdictError(
            f"{board.name} does not compute what the model computes (self-test code {code}); "
            "try --optimize size, and report the compiler's version"
        )
    click.echo(f"self-test passed on {board.name}; it used {stack:,} B of stack")
