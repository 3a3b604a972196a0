"""Programs on real boards that are loaded through a debug probe with pyOCD."""

import subprocess
from pathlib import Path

from device.mcu.boards import Board, Probe
from device.mcu.channel import ProcessChannel
from device.mcu.link import Link, Opening
from device.mcu.tools import find_tool
from lenet_edge.core.errors import DeviceError


def require_probe(board: Board) -> Probe:
    """Check that a probe for the board is connected, and return its description.

    Raises:
        MissingDependencyError: if pyOCD is not installed.
        DeviceError: if no probe is connected, or the board does not exist outside QEMU.
    """
    if board.probe is None:
        raise DeviceError(f"{board.name} cannot be used with a debug probe; it runs in QEMU only")
    find_tool("pyocd")
    result = subprocess.run(
        ["pyocd", "list", "--probes"], capture_output=True, text=True, check=False
    )
    if result.returncode != 0 or "No available debug probes" in result.stdout + result.stderr:
        raise DeviceError(
            f"no debug probe is connected; for {board.name}, connect {board.probe.cable}"
        )
    return board.probe


def probe_link(board: Board, elf: Path) -> Link:
    """Load the program ``elf`` through the probe and return a link to its semihosting console.

    Raises:
        MissingDependencyError: if pyOCD is not installed.
        DeviceError: if no probe is connected, or loading fails.
    """
    target = require_probe(board).target
    load = ["pyocd", "load", "--target", target, str(elf)]
    result = subprocess.run(load, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        reason = (result.stderr.strip() or "no message").splitlines()[-1]
        raise DeviceError(f"pyOCD could not load the program into {board.name}: {reason}")
    run = ["pyocd", "run", "--target", target, "--semihosting"]
    run += ["-O", "semihost_console_type=console", str(elf)]
    return Link(ProcessChannel(run, board.name), board.name, Opening.GREETING)
