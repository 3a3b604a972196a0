"""Compiles the firmware for a board and says how much of the board it takes."""

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from string import Template

from device.mcu.boards import Board
from lenet_edge.core.errors import DeviceError, MissingDependencyError, UsageError

COMPILER = "arm-none-eabi-gcc"
WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Werror")
NETWORK = "network"
"""The prefix under which the firmware wants the network to be emitted."""

_TOOLCHAIN = (
    "on Debian and Raspberry Pi OS: sudo apt install gcc-arm-none-eabi libnewlib-arm-none-eabi"
)
_INSTALL = {
    "qemu-system-arm": "on Debian and Raspberry Pi OS: sudo apt install qemu-system-arm",
    "pyocd": "pip install pyocd",
}

_STACK_SIZE = 8192
_STACK_LEAST = 1024
_OPTIMIZE_FLAGS = {"speed": "-O3", "size": "-Os"}
_FIRMWARE = ("startup.c", "board.c", "protocol.c", "trace.c", "main.c")
_MINIMAL = ("startup.c", "board.c", "minimal.c")


@dataclass(frozen=True)
class Firmware:
    """A linked program; sizes in bytes. ``ram_bytes`` leaves the stack out."""

    board: Board
    elf: Path
    flash_bytes: int
    ram_bytes: int
    stack_bytes: int

    def check_fits(self) -> None:
        """Raise ``DeviceError`` with the numbers if the board has too little flash or RAM."""
        for kind, needed, region in (
            ("flash", self.flash_bytes, self.board.flash),
            ("RAM", self.ram_bytes + self.stack_bytes, self.board.ram),
        ):
            if needed > region.size:
                raise DeviceError(
                    f"{self.board.name} has {region.size:,} B of {kind}, the firmware needs "
                    f"{needed:,} B; try --optimize size or a larger board"
                )


def build_firmware(
    board: Board,
    network: Mapping[str, str],
    folder: Path,
    optimize: str = "speed",
    *,
    profile: bool = False,
) -> Firmware:
    """Compile the protocol firmware around an emitted network (``emit(graph, NETWORK, ...)``).

    ``profile`` records the ticks of every step, which costs a few instructions a step.

    Raises:
        MissingDependencyError: if there is no ``arm-none-eabi-gcc``.
        DeviceError: if the program does not fit the board, with the numbers.
    """
    return _build(board, network, folder, optimize, _FIRMWARE, profile=profile)


def build_minimal(
    board: Board, network: Mapping[str, str], folder: Path, optimize: str = "speed"
) -> Firmware:
    """Compile the smallest program around the network: start-up, one run, nothing else."""
    return _build(board, network, folder, optimize, _MINIMAL, profile=False)


def linker_script(board: Board) -> str:
    """Return the linker script for the board's memory map."""
    text = resources.files("device.mcu").joinpath("firmware", "link.ld").read_text()
    return Template(text).substitute(
        flash_origin=f"0x{board.flash.origin:08X}",
        flash_size=f"0x{board.flash.size:X}",
        ram_origin=f"0x{board.ram.origin:08X}",
        ram_size=f"0x{board.ram.size:X}",
        stack_size=_STACK_SIZE,
        stack_least=_STACK_LEAST,
    )


def _build(
    board: Board,
    network: Mapping[str, str],
    folder: Path,
    optimize: str,
    sources: Sequence[str],
    *,
    profile: bool,
) -> Firmware:
    if optimize not in _OPTIMIZE_FLAGS:
        raise UsageError(f"--optimize is speed or size, not {optimize!r}")
    compiler = find_tool(COMPILER)
    folder.mkdir(parents=True, exist_ok=True)
    _write_sources(board, network, folder)
    elf = folder / f"{board.name}.elf"
    common = [
        compiler,
        *board.flags,
        "-mthumb",
        "-std=gnu99",
        *WARNINGS,
        "-ffunction-sections",
        "-fdata-sections",
        "-fcallgraph-info=su",
        *(["-DBOARD_SET_VTOR"] if board.runs_from_ram else []),
        *(["-DBOARD_QEMU"] if board.qemu_machine else []),
        *(["-DBOARD_DWT"] if board.has_cycle_counter and not board.qemu_machine else []),
        *(["-include", "trace.h", "-DTRACE_STEPS_OF_NETWORK"] if profile else []),
    ]
    network_object = f"{NETWORK}.o"
    # Speed is for the network alone; what is around it only waits for the wire.
    _run(
        board,
        [*common, _OPTIMIZE_FLAGS[optimize], "-c", f"{NETWORK}.c", "-o", network_object],
        folder,
    )
    _run(
        board,
        [
            *common,
            "-Os",
            *sources,
            network_object,
            "-nostartfiles",
            "--specs=nano.specs",
            "-Wl,--gc-sections",
            "-Wl,--no-warn-rwx-segments",
            "-T",
            "link.ld",
            "-o",
            elf.name,
        ],
        folder,
    )
    flash, ram = _sizes(elf)
    firmware = Firmware(board, elf, flash, ram, _worst_stack(folder))
    firmware.check_fits()
    return firmware


def _run(board: Board, command: Sequence[str], folder: Path) -> None:
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        _explain(board, result.stderr)


def _write_sources(board: Board, network: Mapping[str, str], folder: Path) -> None:
    for stale in folder.glob("*.ci"):
        stale.unlink()
    source = resources.files("device.mcu").joinpath("firmware")
    for entry in source.iterdir():
        if entry.name.endswith((".c", ".h")):
            (folder / entry.name).write_text(entry.read_text())
    for name, text in network.items():
        (folder / name).write_text(text)
    (folder / "link.ld").write_text(linker_script(board))


def find_tool(tool: str) -> str:
    """Return the path of a program.

    Raises:
        MissingDependencyError: if it is not installed; the message says how to install it.
    """
    path = shutil.which(tool)
    if path is None:
        raise MissingDependencyError(f"{tool} is not installed; {_INSTALL.get(tool, _TOOLCHAIN)}")
    return path


def _explain(board: Board, errors: str) -> None:
    """Turn the linker's overflow into the board's numbers, anything else into its first error."""
    overflow = re.search(r"region `(\w+)' overflowed by (\d+) bytes", errors)
    if overflow:
        region = board.flash if overflow[1] == "FLASH" else board.ram
        raise DeviceError(
            f"{board.name} has {region.size:,} B of {overflow[1].replace('FLASH', 'flash')}, "
            f"the firmware needs {region.size + int(overflow[2]):,} B; "
            "try --optimize size or a larger board"
        )
    lines = [line for line in errors.splitlines() if "error" in line or "ld:" in line]
    raise DeviceError(
        f"{COMPILER} could not build the firmware for {board.name}: {(lines or [errors])[0]}"
    )


def _sizes(elf: Path) -> tuple[int, int]:
    """Return flash (code, constants, initial data) and RAM (data, bss) bytes."""
    result = subprocess.run(
        [find_tool("arm-none-eabi-size"), str(elf)], capture_output=True, text=True, check=True
    )
    text, data, bss = (int(field) for field in result.stdout.splitlines()[1].split()[:3])
    return text + data, data + bss


def _worst_stack(folder: Path) -> int:
    """Return the bytes of the deepest call path, from the compiler's call graphs (no recursion)."""
    frames: dict[str, int] = {}
    calls: dict[str, set[str]] = {}
    for report in sorted(folder.glob("*.ci")):
        text = report.read_text()
        for title, size in re.findall(r'node: \{ title: "([^"]+)" label: "[^"]*?(\d+) bytes', text):
            frames[title] = int(size)
        for source, target in re.findall(r'sourcename: "([^"]+)" targetname: "([^"]+)"', text):
            calls.setdefault(source, set()).add(target)
    return max((_depth(name, frames, calls, ()) for name in frames), default=0)


def _depth(
    name: str, frames: Mapping[str, int], calls: Mapping[str, set[str]], above: tuple[str, ...]
) -> int:
    if name in above:
        raise DeviceError(f"{name} calls itself; its stack has no bound")
    deepest = max(
        (_depth(callee, frames, calls, (*above, name)) for callee in calls.get(name, ())), default=0
    )
    return frames.get(name, 0) + deepest
