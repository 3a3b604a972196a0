"""Boards in QEMU."""

from pathlib import Path

from device.mcu.boards import Board
from device.mcu.channel import ProcessChannel
from device.mcu.link import Link, Opening
from lenet_edge.core.errors import DeviceError

QEMU_PROGRAM = "qemu-system-arm"


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
    if board.qemu_machine is None:
        raise DeviceError(f"QEMU has no model of {board.name}; use a real board")
    command = [QEMU_PROGRAM, "-machine", board.qemu_machine, "-display", "none"]
    command += ["-monitor", "none", "-kernel", str(elf)]
    if debugger:
        command += ["-serial", "none", "-semihosting-config", "enable=on,target=native"]
    else:
        command += ["-serial", "stdio"]
    if count_instructions:
        command += ["-icount", "shift=0,sleep=off"]
    return Link(ProcessChannel(command, board.name), board.name, Opening.GREETING)
