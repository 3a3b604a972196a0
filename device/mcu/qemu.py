"""Boards in QEMU."""

from pathlib import Path

from device.mcu.boards import Board
from device.mcu.channel import ProcessChannel
from device.mcu.link import Link, Opening
from device.mcu.tools import Architecture
from lenet_edge.core.errors import DeviceError

_PROGRAMS = {
    Architecture.CORTEX_M: "qemu-system-arm",
    Architecture.RISCV: "qemu-system-riscv32",
}


def emulator_command(board: Board) -> list[str]:
    """Return the command that starts QEMU's model of a board, without a program or a console.

    Raises:
        DeviceError: if QEMU has no model of the board.
    """
    if board.emulator is None:
        raise DeviceError(f"QEMU has no model of {board.name}; use a real board")
    command = [_PROGRAMS[board.architecture], "-machine", board.emulator.machine]
    return [*command, *board.emulator.options, "-display", "none", "-monitor", "none"]


def qemu_link(
    board: Board, elf: Path, *, count_instructions: bool = False, debugger: bool = True
) -> Link:
    """Return a link to the program ``elf`` in QEMU.

    With ``count_instructions``, every instruction takes one nanosecond of emulated time, so the
    counters are exact and the same in every run. Without ``debugger``, QEMU does no semihosting,
    like a board on its own, and the link is to the board's UART.

    Raises:
        DeviceError: if QEMU has no model of the board.
    """
    command = [*emulator_command(board), "-kernel", str(elf)]
    if debugger:
        command += ["-serial", "none", "-semihosting-config", "enable=on,target=native"]
    else:
        command += ["-serial", "stdio"]
    if count_instructions:
        command += ["-icount", "shift=0,sleep=off"]
    return Link(ProcessChannel(command, board.name), board.name, Opening.GREETING)
