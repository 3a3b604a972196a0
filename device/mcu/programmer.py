"""Boards that a program of their makers loads over a cable: avrdude, wlink, esptool."""

import shlex
import subprocess
from pathlib import Path

from device.mcu.boards import Board
from device.mcu.firmware_images import image
from device.mcu.serial_port import AUTO, find_port
from device.mcu.tools import find_tool
from lenet_edge.core.errors import DeviceError
from lenet_edge.core.files import write_file

_TIMEOUT_SECONDS = 120
"""Several times what avrdude takes to write and verify the flash of an Arduino Mega, 30 s."""


def require_programmer(board: Board) -> None:
    """Check that the program that loads a board is installed.

    Raises:
        MissingDependencyError: if it is not.
    """
    for command in board.programmer.commands if board.programmer else ():
        find_tool(shlex.split(command)[0])


def load_program(board: Board, elf: Path, port: str = AUTO) -> None:
    """Load the program ``elf`` into a board at a serial port of this machine, or ``auto``.

    Raises:
        MissingDependencyError: if the program that loads the board is not installed.
        DeviceError: if the port is not found, or loading fails.
    """
    programmer = board.programmer
    if programmer is None:
        raise DeviceError(f"{board.name} is not loaded by a program")
    require_programmer(board)
    file = elf.with_suffix(f".{programmer.format or 'image'}")
    if programmer.format:
        write_file(file, image(board, elf, programmer.format))
    values = {"elf": elf, "file": file}
    if any("{port}" in command for command in programmer.commands):
        values["port"] = _port_of(board, port)
    for command in programmer.commands:
        words = [word.format(**values) for word in shlex.split(command)]
        reason = _run(words)
        if reason:
            raise DeviceError(
                f"{words[0]} could not load the program into {board.name}: {reason}; "
                f"connect {board.uart.cable}"
            )


def _port_of(board: Board, port: str) -> Path:
    path = Path(find_port(board) if port == AUTO else port)
    if not path.exists():  # avrdude would try it for ever.
        raise DeviceError(f"there is no serial port {path}; connect {board.uart.cable}")
    return path


def _run(command: list[str]) -> str:
    """Run a command, and return why it failed; empty if it did not."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_TIMEOUT_SECONDS
        )
    except subprocess.TimeoutExpired:
        return f"it did not end within {_TIMEOUT_SECONDS} s"
    if done.returncode == 0:
        return ""
    lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower()]
    return (errors or lines or ["it gave no reason"])[-1]
