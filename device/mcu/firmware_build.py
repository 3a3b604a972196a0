"""Compiles the firmware for a board and measures how much flash, RAM and stack it needs."""

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from string import Template

from convert.c_engine import Optimize
from device.mcu.boards import Board, Connection
from lenet_edge.core.errors import DeviceError, MissingDependencyError

COMPILER = "arm-none-eabi-gcc"
NETWORK_NAME = "network"
"""The name that the firmware's own code uses for the generated C: ``emit(graph, NETWORK_NAME)``."""

_INSTALL_TOOLCHAIN = (
    "on Debian and Raspberry Pi OS: sudo apt install gcc-arm-none-eabi libnewlib-arm-none-eabi"
)
_INSTALL_HINTS = {
    "qemu-system-arm": "on Debian and Raspberry Pi OS: sudo apt install qemu-system-arm",
    "pyocd": "pip install pyocd",
}
"""Program -> how to install it, where that is not the compiler's package."""

_WARNING_OPTIONS = ("-Wall", "-Wextra", "-Wconversion", "-Werror")
_OPTIMIZE_OPTIONS = {Optimize.SPEED: "-O3", Optimize.SIZE: "-Os"}
_MAX_STACK_BYTES = 8192
_MIN_STACK_BYTES = 1024
_PROTOCOL_SOURCES = ("startup.c", "board.c", "protocol.c", "trace.c", "main.c")
_MINIMAL_SOURCES = ("startup.c", "board.c", "minimal.c")


@dataclass(frozen=True, kw_only=True)
class Firmware:
    """A linked program and its sizes in bytes. ``ram_bytes`` does not include the stack."""

    board: Board
    elf: Path
    flash_bytes: int
    ram_bytes: int
    stack_bytes: int

    def check_fits(self) -> None:
        """Raise ``DeviceError``, with the sizes, if the board has too little flash or RAM."""
        for kind, needed, region in (
            ("flash", self.flash_bytes, self.board.flash),
            ("RAM", self.ram_bytes + self.stack_bytes, self.board.ram),
        ):
            if needed > region.size:
                raise DeviceError(
                    f"{self.board.name} has {region.size:,} B of {kind} and the firmware needs "
                    f"{needed:,} B; try --optimize size or a larger board"
                )


def build_firmware(
    board: Board,
    network: Mapping[str, str],
    folder: Path,
    optimize: Optimize = Optimize.SPEED,
    *,
    profile: bool = False,
) -> Firmware:
    """Compile the firmware that answers the text protocol of ``firmware/protocol.h``.

    Args:
        board: the target.
        network: the generated C, ``emit(graph, NETWORK_NAME, optimize)``.
        folder: where sources, objects and the program are written.
        optimize: how to compile the network.
        profile: record the ticks of every step, which costs a few instructions per step.

    Raises:
        MissingDependencyError: if ``arm-none-eabi-gcc`` is not installed.
        DeviceError: if the program does not fit the board; the message has the sizes.
    """
    return _build(board, network, folder, optimize, _PROTOCOL_SOURCES, profile=profile)


def build_minimal(
    board: Board,
    network: Mapping[str, str],
    folder: Path,
    optimize: Optimize = Optimize.SPEED,
) -> Firmware:
    """Compile the smallest program that runs the network once; arguments as ``build_firmware``."""
    return _build(board, network, folder, optimize, _MINIMAL_SOURCES, profile=False)


def linker_script(board: Board) -> str:
    """Return the linker script for the board's memory map."""
    text = resources.files("device.mcu").joinpath("firmware", "link.ld").read_text()
    return Template(text).substitute(
        flash_origin=f"0x{board.flash.origin:08X}",
        flash_size=f"0x{board.flash.size:X}",
        ram_origin=f"0x{board.ram.origin:08X}",
        ram_size=f"0x{board.ram.size:X}",
        max_stack=_MAX_STACK_BYTES,
        min_stack=_MIN_STACK_BYTES,
    )


def _build(
    board: Board,
    network: Mapping[str, str],
    folder: Path,
    optimize: Optimize,
    sources: Sequence[str],
    *,
    profile: bool,
) -> Firmware:
    compiler = find_tool(COMPILER)
    folder.mkdir(parents=True, exist_ok=True)
    _write_sources(board, network, folder)
    elf = folder / f"{board.name}.elf"
    in_qemu = board.connection is Connection.QEMU
    common = [
        compiler,
        *board.compiler_options,
        "-mthumb",
        "-std=gnu99",
        *_WARNING_OPTIONS,
        "-ffunction-sections",
        "-fdata-sections",
        "-fcallgraph-info=su",
        *(["-DBOARD_SET_VTOR"] if board.runs_from_ram else []),
        *(["-DBOARD_QEMU"] if in_qemu else []),
        *(["-DBOARD_DWT"] if board.has_cycle_counter and not in_qemu else []),
        *(["-include", "trace.h", "-DTRACE_STEPS_OF_NETWORK"] if profile else []),
    ]
    network_object = f"{NETWORK_NAME}.o"
    # Only the network needs speed; the rest of the program spends its time waiting for the host.
    _compile(
        board,
        [*common, _OPTIMIZE_OPTIONS[optimize], "-c", f"{NETWORK_NAME}.c", "-o", network_object],
        folder,
    )
    _compile(
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
    firmware = Firmware(
        board=board,
        elf=elf,
        flash_bytes=flash,
        ram_bytes=ram,
        stack_bytes=_max_stack_bytes(folder),
    )
    firmware.check_fits()
    return firmware


def _compile(board: Board, command: Sequence[str], folder: Path) -> None:
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise DeviceError(_explanation(board, result.stderr))


def _write_sources(board: Board, network: Mapping[str, str], folder: Path) -> None:
    for old_call_graph in folder.glob("*.ci"):
        old_call_graph.unlink()
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
        hint = _INSTALL_HINTS.get(tool, _INSTALL_TOOLCHAIN)
        raise MissingDependencyError(f"{tool} is not installed; {hint}")
    return path


def _explanation(board: Board, errors: str) -> str:
    """Return one line for the compiler's errors: the sizes if memory is too small, or the first."""
    overflow = re.search(r"region `(\w+)' overflowed by (\d+) bytes", errors)
    if overflow:
        kind, region = ("flash", board.flash) if overflow[1] == "FLASH" else ("RAM", board.ram)
        return (
            f"{board.name} has {region.size:,} B of {kind} and the firmware needs "
            f"{region.size + int(overflow[2]):,} B; try --optimize size or a larger board"
        )
    lines = [line for line in errors.splitlines() if "error" in line or "ld:" in line]
    return f"{COMPILER} could not build the firmware for {board.name}: {(lines or [errors])[0]}"


def _sizes(elf: Path) -> tuple[int, int]:
    """Return the bytes of flash (code, constants, initial data) and of RAM (data, bss)."""
    result = subprocess.run(
        [find_tool("arm-none-eabi-size"), str(elf)], capture_output=True, text=True, check=True
    )
    text, data, bss = (int(field) for field in result.stdout.splitlines()[1].split()[:3])
    return text + data, data + bss


def _max_stack_bytes(folder: Path) -> int:
    """Return the bytes of stack of the deepest call path, from the compiler's call graphs."""
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
    name: str, frames: Mapping[str, int], calls: Mapping[str, set[str]], callers: tuple[str, ...]
) -> int:
    """Return the bytes of stack that a function and everything that it calls need.

    ``frames`` are the bytes of each function alone, ``calls`` the functions that each one calls.
    """
    if name in callers:
        raise DeviceError(f"{name} calls itself, so the firmware's stack has no upper bound")
    deepest = max(
        (_depth(callee, frames, calls, (*callers, name)) for callee in calls.get(name, ())),
        default=0,
    )
    return frames.get(name, 0) + deepest
