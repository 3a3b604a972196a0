"""Boards with an AVR chip in simavr, which counts every cycle."""

import subprocess
from importlib import resources
from pathlib import Path

from device.mcu.boards import Board
from device.mcu.channel import ProcessChannel
from device.mcu.link import Link, Opening
from device.mcu.tools import find_tool
from lenet_edge.core.errors import MissingDependencyError

_SOURCE = "avr_board.c"
_INSTALL = "on Debian and Raspberry Pi OS: sudo apt install libsimavr-dev libelf-dev"


def simavr_link(board: Board, elf: Path) -> Link:
    """Return a link to the program ``elf`` in simavr; the simulator is compiled beside it.

    Raises:
        MissingDependencyError: if simavr's library or a C compiler is not installed.
    """
    simulator = _compile(elf.parent)
    command = [str(simulator), str(board.core), str(board.uart.clock), str(elf)]
    return Link(ProcessChannel(command, board.name), board.name, Opening.GREETING)


def _compile(folder: Path) -> Path:
    simulator = folder / "avr_board"
    source = resources.files("device.mcu").joinpath("simulator", _SOURCE)
    (folder / _SOURCE).write_bytes(source.read_bytes())
    command = [find_tool("gcc"), "-O2", _SOURCE, "-o", simulator.name, "-lsimavr", "-lelf"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise MissingDependencyError(f"the library of simavr is not installed; {_INSTALL}")
    return simulator
