"""``lenet-edge flash``: builds the firmware for a board, loads it and tests it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.board_options import bundle_sources, optimize_option, port_option
from lenet_edge.commands.shared_options import json_option, refuse_all_beside
from lenet_edge.core.console import note, print_json, print_line
from lenet_edge.core.errors import UsageError, VerdictError

if TYPE_CHECKING:
    from device.mcu.boards import Board
    from device.mcu.firmware_build import Firmware
    from device.mcu.link import Link

FLASH_SCHEMA = "lenet-edge/flash/1"
BOARDS_SCHEMA = "lenet-edge/boards/1"

EPILOG = """\b
Examples:
  lenet-edge flash --list
  lenet-edge flash --list --json
  lenet-edge flash --board mps2-an386 --run          test in QEMU, without hardware
  lenet-edge flash --board nucleo-f411re --run       load through the debug probe, and test
  lenet-edge flash --board raspberry-pi-pico         write a .uf2 file for its USB drive
  lenet-edge flash --board raspberry-pi-pico --port auto      test over its serial port
  lenet-edge flash --board nucleo-f767zi --reader    with the reader of camera frames
  lenet-edge flash --board arduino-mega --run        load with avrdude, and test
"""


@click.command("flash", epilog=EPILOG)
@click.option(
    "--board", "name", metavar="NAME", help="The board to build for; --list shows all names."
)
@click.option(
    "--bundle",
    type=click.Path(path_type=Path),
    show_default="handwriting",
    help="The bundle whose network is built in: its folder, or a name that 'lenet-edge bundles' "
    "lists.",
)
@optimize_option
@click.option(
    "--run",
    "run",
    is_flag=True,
    help="Load the firmware into the board, or into QEMU, and run its self-test.",
)
@port_option
@click.option(
    "--reader",
    is_flag=True,
    help="Build the reader of camera frames in, for 'read --on BOARD --port' and 'evaluate --on "
    "BOARD --frames'.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build/firmware"),
    help="The folder to write the firmware to, in a folder named after the board.",
)
@click.option("--list", "list_boards", is_flag=True, help="List all boards and exit.")
@json_option
def command(
    name: str | None,
    bundle: Path | None,
    optimize: str | None,
    run: bool,
    port: str | None,
    reader: bool,
    out: Path,
    list_boards: bool,
    as_json: bool,
) -> None:
    """Build the firmware for a board, show its size, load it and run its self-test.

    The bundle's own lenet5.c is compiled, and the board confirms its SHA-256. This needs the
    compiler for the board. Simulated boards also need their simulator; real boards need a debug
    probe and pyOCD, or the program that loads them, such as avrdude, or take a file on a USB drive,
    and are then tested over their serial port with --port. If a tool is missing or the firmware is
    too large, the command stops before it writes anything to the board.
    """
    from device.mcu.board_reader import check_room
    from device.mcu.boards import board_names, load_board
    from lenet_edge.core.files import check_not_read
    from lenet_edge.network.bundle import bundle_folder

    if list_boards:
        refuse_all_beside("list_boards", "lists the boards", ("as_json",))
        boards = list(map(load_board, board_names()))
        if as_json:
            print_json({"schema": BOARDS_SCHEMA, "boards": list(map(_facts, boards))})
            return
        for board in boards:
            print_line(f"{board.name:20} {board.core:14} {board.connection:10} {board.title}")
        return
    if name is None:
        raise UsageError(f"choose a board with --board: {', '.join(board_names())}")
    board = load_board(name)
    if reader:
        check_room(board)
    if run:
        _check_loadable(board, port)
    check_not_read(out / name, [bundle_folder(bundle)])
    built = _build(board, bundle, optimize, out / name, reader=reader)
    if not as_json:
        _show(built)
    if run or port:
        _test(built, port, load=run)
    if as_json:
        print_json(built.to_json())
    elif built.self_test:
        print_line(f"runs   {built.firmware.sources.summary}")
        print_line(
            f"self-test {built.self_test} on {name}; it used {built.stack_used:,} B of stack"
        )
    else:
        _show_next_steps(board)
    if built.self_test == "failed":
        raise VerdictError(
            f"{name} does not compute what the model computes: its self-test failed. Convert the "
            "model again, and report the compiler's version if that does not help"
        )


def _facts(board: "Board") -> dict[str, str]:
    """Return what a list says of a board."""
    return {
        "name": board.name,
        "core": board.core.value,
        "connection": board.connection.value,
        "title": board.title,
    }


def _check_loadable(board: "Board", port: str | None) -> None:
    """Check that firmware can be loaded into a board, before it is built.

    Raises:
        UsageError: if there is a port, and the board is not loaded over it.
        MissingDependencyError: if what loads it is not installed.
        DeviceError: if the board is not connected.
    """
    from device.mcu.boards import Connection
    from device.mcu.probe import require_probe
    from device.mcu.programmer import require_programmer

    if port and board.connection is not Connection.PROGRAMMER:
        raise UsageError("--run loads the firmware, and --port tests what is loaded; give one")
    if board.connection is Connection.PROBE:
        require_probe(board)
    require_programmer(board)


@dataclass
class _Built:
    """The firmware, its files, and what the board said."""

    firmware: "Firmware"
    files: list[Path] = field(default_factory=list)
    self_test: str | None = None
    stack_used: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the JSON document ``lenet-edge/flash/1``; untested values are null."""
        return {
            "schema": FLASH_SCHEMA,
            "board": self.firmware.board.name,
            "runs": self.firmware.sources.to_json(),
            "files": [str(file) for file in self.files],
            "flash_bytes": self.firmware.flash_bytes,
            "ram_bytes": self.firmware.ram_bytes,
            "stack_bytes": self.firmware.stack_bytes,
            "self_test": self.self_test,
            "stack_used_bytes": self.stack_used,
        }


def _build(
    board: "Board",
    folder_of_bundle: Path | None,
    optimize: str | None,
    folder: Path,
    *,
    reader: bool,
) -> _Built:
    from convert.frame_reader.frame_types import FrameLimits
    from device.mcu.firmware_build import build_firmware
    from device.mcu.firmware_images import write_drive_file
    from device.mcu.network_sources import add_reader
    from lenet_edge.network.bundle import Bundle

    bundle = Bundle.open(folder_of_bundle)
    sources = bundle_sources(bundle, optimize or board.optimize)
    if reader:
        sources = add_reader(sources, bundle, FrameLimits())
    firmware = build_firmware(board, sources, folder)
    files = [firmware.elf]
    if board.drive:
        files.append(write_drive_file(firmware))
    return _Built(firmware, files)


def _test(built: _Built, port: str | None, *, load: bool) -> None:
    """Load the firmware if asked for, check what the board runs, and run its self-test."""
    with _link(built.firmware, port, load=load) as link:
        link.check_runs(built.firmware.sources)
        built.self_test = "passed" if link.self_test() == 0 else "failed"
        built.stack_used = link.stack_bytes()


def _link(firmware: "Firmware", port: str | None, *, load: bool) -> "Link":
    from device.mcu.board_predictor import open_link, serial_link

    if load:
        return open_link(firmware.board, firmware.elf, port or "auto")
    return serial_link(firmware.board, port or "auto")


def _show(built: _Built) -> None:
    firmware, board = built.firmware, built.firmware.board
    for label, used, size in (
        ("flash", firmware.flash_bytes, board.flash.size),
        ("RAM", firmware.ram_bytes, board.ram.size),
    ):
        print_line(f"{label:6} {used:>9,} B of {size:,} B ({used / size:.1%})")
    print_line(f"{'stack':6} {firmware.stack_bytes:>9,} B at most")
    for file in built.files:
        print_line(f"wrote  {file}")


def _show_next_steps(board: "Board") -> None:
    """Say how the firmware gets onto the board, and how it is tested there."""
    run = f"lenet-edge flash --board {board.name}"
    if board.is_simulated:
        note(f"Next, in {board.connection}: {run} --run")
    elif board.probe:
        note(f"Next: connect {board.probe.cable}, and type {run} --run")
    elif board.programmer:
        note(f"Next: connect {board.uart.cable}, and type {run} --run")
    if board.drive:
        note(
            f"{'On a real board' if board.is_simulated else 'Without pyOCD'}: copy the "
            f".{board.drive.format} file to the {board.drive.name}, connect {board.uart.cable}, "
            f"and type {run} --port auto"
        )
