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
from device.mcu.generated_headers import board_header, network_header
from device.mcu.network_sources import PREFIX, NetworkSources
from lenet_edge.core.errors import DeviceError, MissingDependencyError, ModelError

COMPILER = "arm-none-eabi-gcc"

_INSTALL_TOOLCHAIN = (
    "on Debian and Raspberry Pi OS: sudo apt install gcc-arm-none-eabi libnewlib-arm-none-eabi"
)
_INSTALL_HINTS = {
    "qemu-system-arm": "on Debian and Raspberry Pi OS: sudo apt install qemu-system-arm",
    "pyocd": "run: pip install 'lenet-edge[mcu]'",
}
"""Program -> how to install it, where that is not the compiler's package."""

_WARNING_OPTIONS = ("-Wall", "-Wextra", "-Wconversion", "-Werror")
_OPTIMIZE_OPTIONS = {Optimize.SPEED: "-O3", Optimize.SIZE: "-Os"}
_MAX_STACK_BYTES = 8192
_MIN_STACK_BYTES = 1024
_START_SOURCES = ("startup.c", "semihosting.c", "board.c")
_MINIMAL_SOURCES = (*_START_SOURCES, "minimal.c")
_PROTOCOL_SOURCES = (
    *(*_START_SOURCES, "faults.c", "console.c", "led.c"),
    *("protocol.c", "trace.c", "main.c"),
)


@dataclass(frozen=True, kw_only=True)
class Firmware:
    """A linked program and its sizes in bytes. ``ram_bytes`` does not include the stack."""

    board: Board
    sources: NetworkSources
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
    board: Board, sources: NetworkSources, folder: Path, *, profile: bool = False
) -> Firmware:
    """Compile the firmware that answers the text protocol of ``firmware/protocol.h``.

    Args:
        board: the target.
        sources: the C of the network; its bytes are compiled as they are.
        folder: where sources, objects and the program are written.
        profile: record the ticks of every step, which costs a few instructions per step.

    Raises:
        MissingDependencyError: if ``arm-none-eabi-gcc`` is not installed.
        ModelError: if the network's C does not compile; the message names the file and the
            compiler's first error.
        DeviceError: if the program does not fit the board; the message has the sizes.
    """
    drivers = (f"chip_{board.chip.family}.c", board.uart.kind.source)
    return _build(board, sources, folder, (*_PROTOCOL_SOURCES, *drivers), profile=profile)


def build_minimal(board: Board, sources: NetworkSources, folder: Path) -> Firmware:
    """Compile the smallest program that runs the network once; arguments as ``build_firmware``."""
    return _build(board, sources, folder, _MINIMAL_SOURCES, profile=False)


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
    sources: NetworkSources,
    folder: Path,
    programs: Sequence[str],
    *,
    profile: bool,
) -> Firmware:
    find_tool(COMPILER)
    folder.mkdir(parents=True, exist_ok=True)
    _write_sources(board, sources, folder)
    elf = folder / f"{board.name}.elf"
    options = _options(board)
    network_object = _compile_network(board, sources, folder, options, profile=profile)
    link = ["-nostartfiles", "--specs=nano.specs", "-Wl,--gc-sections"]
    link += ["-Wl,--no-warn-rwx-segments", "-T", "link.ld", "-o", elf.name]
    # Only the network needs speed; the rest of the program spends its time waiting for the host.
    errors = _compile([*options, "-Os", *programs, network_object, *link], folder)
    if errors:
        raise DeviceError(_size_explanation(board, errors) or _program_explanation(board, errors))
    flash, ram = _sizes(elf)
    firmware = Firmware(
        board=board,
        sources=sources,
        elf=elf,
        flash_bytes=flash,
        ram_bytes=ram,
        stack_bytes=_max_stack_bytes(folder),
    )
    firmware.check_fits()
    return firmware


def _options(board: Board) -> list[str]:
    """Return the compiler's options that the whole program shares."""
    in_qemu = board.connection is Connection.QEMU
    return [
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
    ]


def _compile_network(
    board: Board, sources: NetworkSources, folder: Path, options: Sequence[str], *, profile: bool
) -> str:
    """Compile the network's C and return the name of the object file."""
    trace = f"-D{PREFIX.upper()}_TRACE(step,activations,size)=trace_step(step)"
    command = [*options, _OPTIMIZE_OPTIONS[sources.optimize]]
    command += ["-include", "trace.h", trace] if profile else []
    errors = _compile([*command, "-c", f"{PREFIX}.c", "-o", f"{PREFIX}.o"], folder)
    if errors:
        raise ModelError(
            f"{sources.name} does not compile for {board.name}: {_first_error(errors)}; "
            "convert the model again"
        )
    return f"{PREFIX}.o"


def _compile(arguments: Sequence[str], folder: Path) -> str:
    """Run the compiler in a folder, and return its messages if it failed."""
    command = [COMPILER, *arguments]
    result = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, errors="replace", check=False
    )
    return "" if result.returncode == 0 else result.stderr or "it gave no reason"


def _write_sources(board: Board, sources: NetworkSources, folder: Path) -> None:
    for old_call_graph in folder.glob("*.ci"):
        old_call_graph.unlink()
    for entry in resources.files("device.mcu").joinpath("firmware").iterdir():
        if entry.name.endswith((".c", ".h")):
            (folder / entry.name).write_bytes(entry.read_bytes())
    for name, content in sources.files.items():
        (folder / name).write_bytes(content)
    (folder / "network.h").write_text(network_header(sources))
    (folder / "board_config.h").write_text(board_header(board))
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


def _size_explanation(board: Board, errors: str) -> str | None:
    """Return one line with the sizes if the linker's error is too little memory."""
    overflow = re.search(r"region `(\w+)' overflowed by (\d+) bytes", errors)
    if not overflow:
        return None
    kind, region = ("flash", board.flash) if overflow[1] == "FLASH" else ("RAM", board.ram)
    return (
        f"{board.name} has {region.size:,} B of {kind} and the firmware needs "
        f"{region.size + int(overflow[2]):,} B; try --optimize size or a larger board"
    )


def _program_explanation(board: Board, errors: str) -> str:
    return f"{COMPILER} could not build the firmware for {board.name}: {_first_error(errors)}"


def _first_error(errors: str) -> str:
    """Return the first error of the compiler or linker, without notes and warnings before it."""
    lines = [line for line in errors.splitlines() if "error" in line or "ld:" in line]
    return (lines or errors.splitlines())[0].strip()


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
