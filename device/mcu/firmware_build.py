"""Compiles the firmware for a board and measures how much flash, RAM and stack it needs."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from string import Template

from convert.c_engine import Optimize
from device.mcu.boards import Board, Connection
from device.mcu.generated_headers import board_header, network_header
from device.mcu.network_sources import PREFIX, NetworkSources
from device.mcu.stack import stack_of_avr_program, stack_of_call_graphs
from device.mcu.tools import Architecture, find_tool
from lenet_edge.core.errors import DeviceError, ModelError

_WARNING_OPTIONS = ("-Wall", "-Wextra", "-Wconversion", "-Werror")
_OPTIMIZE_OPTIONS = {Optimize.SPEED: "-O3", Optimize.SIZE: "-Os"}
_MAX_STACK_BYTES = 8192
_MIN_STACK_SHARE = 1 / 8
"""Share of the RAM that the linker leaves for the stack; what the stack needs is checked later."""

_MIN_STACK_BYTES = 1024
"""The most that this share is."""

_START_SOURCES = {
    Architecture.CORTEX_M: ("startup_cortex_m.c", "semihosting.c", "board_cortex_m.c", "stack.c"),
    Architecture.RISCV: ("startup_riscv.c", "semihosting.c", "board_riscv.c", "stack.c"),
    # Start-up code, linker script and interrupt table come with avr-libc.
    Architecture.AVR: ("board_avr.c",),
}
_FAULT_SOURCES = {
    Architecture.CORTEX_M: ("faults.c", "faults_cortex_m.c"),
    Architecture.RISCV: ("faults.c", "faults_riscv.c"),
    Architecture.AVR: (),
}
_PROTOCOL_SOURCES = ("console.c", "led.c", "protocol.c", "words.c", "trace.c", "main.c")
_READER_SOURCES = ("frames.c",)

_OWN_SCRIPT = ("-nostartfiles", "-Wl,--no-warn-rwx-segments", "-T", "link.ld")
_LINK_OPTIONS = {
    Architecture.CORTEX_M: ("--specs=nano.specs", *_OWN_SCRIPT),
    Architecture.RISCV: _OWN_SCRIPT,
    # A program that is too large is linked all the same, so that its size can be told.
    Architecture.AVR: (
        "-Wl,--defsym=__TEXT_REGION_LENGTH__=0x100000",
        "-Wl,--defsym=__DATA_REGION_LENGTH__=0x10000",
    ),
}
_VECTOR_ALIGNMENTS = {Architecture.CORTEX_M: 256, Architecture.RISCV: 4}


class TooSmallError(DeviceError):
    """A board has too little flash or RAM."""


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
        """Raise ``TooSmallError``, with the sizes, if the board has too little flash or RAM."""
        for kind, needed, region in (
            ("flash", self.flash_bytes, self.board.flash),
            ("RAM", self.ram_bytes + self.stack_bytes, self.board.ram),
        ):
            if needed > region.size:
                raise TooSmallError(_too_small(self.board, kind, region.size, needed))


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
        MissingDependencyError: if the compiler for the board is not installed.
        ModelError: if the network's C does not compile; the message names the file and the
            compiler's first error.
        TooSmallError: if the program does not fit the board; the message has the sizes.
    """
    drivers = (f"chip_{board.chip.family}.c", board.uart.kind.source)
    programs = (*_FAULT_SOURCES[board.architecture], *_PROTOCOL_SOURCES, *drivers)
    programs += _READER_SOURCES if sources.reader else ()
    return _build(board, sources, folder, programs, profile=profile)


def build_minimal(board: Board, sources: NetworkSources, folder: Path) -> Firmware:
    """Compile the smallest program that runs the network once; arguments as ``build_firmware``."""
    return _build(board, sources, folder, ("minimal.c",), profile=False)


def linker_script(board: Board) -> str:
    """Return the linker script for the board's memory map."""
    text = resources.files("device.mcu").joinpath("firmware", "link.ld").read_text()
    return Template(text).substitute(
        flash_origin=f"0x{board.flash.origin:08X}",
        flash_size=f"0x{board.flash.size:X}",
        ram_origin=f"0x{board.ram.origin:08X}",
        ram_size=f"0x{board.ram.size:X}",
        vector_alignment=_VECTOR_ALIGNMENTS[board.architecture],
        max_stack=_MAX_STACK_BYTES,
        min_stack=min(_MIN_STACK_BYTES, int(board.ram.size * _MIN_STACK_SHARE)),
    )


def _build(
    board: Board,
    sources: NetworkSources,
    folder: Path,
    programs: Sequence[str],
    *,
    profile: bool,
) -> Firmware:
    find_tool(board.architecture.toolchain.compiler)
    folder.mkdir(parents=True, exist_ok=True)
    _write_sources(board, sources, folder)
    elf = folder / f"{board.name}.elf"
    options = _options(board, profile=profile)
    if sources.reader:
        options += [f"-D{name}={value}" for name, value in sources.reader.macros.items()]
    objects = [_compile_network(board, sources, folder, options, profile=profile)]
    if sources.reader:
        objects.append(_compile_reader(board, folder, options, profile=profile))
    link = ["-Wl,--gc-sections", *_LINK_OPTIONS[board.architecture], "-o", elf.name]
    programs = [*_START_SOURCES[board.architecture], *programs]
    # Only the network needs speed; the rest of the program spends its time waiting for the host.
    errors = _compile(board, [*options, "-Os", *programs, *objects, *link], folder)
    if errors:
        too_small = _size_explanation(board, errors)
        raise TooSmallError(too_small) if too_small else DeviceError(_explanation(board, errors))
    flash, ram = _sizes(board, elf)
    firmware = Firmware(
        board=board,
        sources=sources,
        elf=elf,
        flash_bytes=flash,
        ram_bytes=ram,
        stack_bytes=_stack_bytes(board, elf),
    )
    firmware.check_fits()
    return firmware


def _options(board: Board, *, profile: bool) -> list[str]:
    """Return the compiler's options that the whole program shares."""
    in_qemu = board.connection is Connection.QEMU
    is_avr = board.architecture is Architecture.AVR
    return [
        *board.compiler_options,
        *(["--specs=picolibc.specs"] if board.architecture is Architecture.RISCV else []),
        "-std=gnu99",
        *_WARNING_OPTIONS,
        "-ffunction-sections",
        "-fdata-sections",
        # avr-gcc 5 cannot write call graphs.
        "-fstack-usage" if is_avr else "-fcallgraph-info=su",
        *(["-DBOARD_SEMIHOSTING"] if _has_semihosting(board) else []),
        *([f"-D{PREFIX.upper()}_STREAM_ONLY", "-DBOARD_SMALL"] if board.row_by_row else []),
        *(["-DFIRMWARE_PROFILE"] if profile else []),
        *(["-DBOARD_SET_VTOR"] if board.runs_from_ram else []),
        *(["-DBOARD_QEMU"] if in_qemu else []),
        *(["-DBOARD_DWT"] if board.has_cycle_counter and not in_qemu else []),
    ]


def _has_semihosting(board: Board) -> bool:
    """Return whether a debugger or emulator may be the console.

    The small boards have no room for it, and no debugger of AVR does it.
    """
    is_avr = board.architecture is Architecture.AVR
    return not is_avr and (board.connection is Connection.QEMU or not board.row_by_row)


def _compile_network(
    board: Board, sources: NetworkSources, folder: Path, options: Sequence[str], *, profile: bool
) -> str:
    """Compile the network's C and return the name of the object file."""
    trace = f"-D{PREFIX.upper()}_TRACE(step,activations,size)=trace_step(step)"
    command = [*options, _OPTIMIZE_OPTIONS[sources.optimize]]
    command += ["-include", "trace.h", trace] if profile else []
    errors = _compile(board, [*command, "-c", f"{PREFIX}.c", "-o", f"{PREFIX}.o"], folder)
    if errors:
        raise ModelError(
            f"{sources.name} does not compile for {board.name}: {_first_error(errors)}"
            f"{_advice(errors)}"
        )
    return f"{PREFIX}.o"


def _advice(errors: str) -> str:
    """Return what to do about C that does not compile, unless the C says so itself."""
    return "" if "#error" in errors else "; convert the model again"


def _compile_reader(board: Board, folder: Path, options: Sequence[str], *, profile: bool) -> str:
    """Compile the reader of frames for size, and return the name of the object file."""
    name = f"{PREFIX}_reader"
    trace = f"-D{name.upper()}_TRACE(picture)=frames_trace(picture)"
    command = [*options, "-Os", *(["-include", "frames.h", trace] if profile else [])]
    errors = _compile(board, [*command, "-c", f"{name}.c", "-o", f"{name}.o"], folder)
    if errors:
        raise ModelError(
            f"{name}.c does not compile for {board.name}: {_first_error(errors)}{_advice(errors)}"
        )
    return f"{name}.o"


def _compile(board: Board, arguments: Sequence[str], folder: Path) -> str:
    """Run the board's compiler in a folder, and return its messages if it failed."""
    command = [board.architecture.toolchain.compiler, *arguments]
    result = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, errors="replace", check=False
    )
    return "" if result.returncode == 0 else result.stderr or "it gave no reason"


def _write_sources(board: Board, sources: NetworkSources, folder: Path) -> None:
    for old in (*folder.glob("*.ci"), *folder.glob("*.su")):
        old.unlink()
    for entry in resources.files("device.mcu").joinpath("firmware").iterdir():
        if entry.name.endswith((".c", ".h")):
            (folder / entry.name).write_bytes(entry.read_bytes())
    reader = sources.reader.files if sources.reader else {}
    for name, content in {**sources.files, **reader}.items():
        (folder / name).write_bytes(content)
    (folder / "network.h").write_text(network_header(sources))
    (folder / "board_config.h").write_text(board_header(board))
    if board.architecture is not Architecture.AVR:
        (folder / "link.ld").write_text(linker_script(board))


def _size_explanation(board: Board, errors: str) -> str | None:
    """Return one line with the sizes if the linker's error is too little memory."""
    overflow = re.search(r"region `(\w+)' overflowed by (\d+) bytes", errors)
    if not overflow:
        return None
    kind, region = ("flash", board.flash) if overflow[1] == "FLASH" else ("RAM", board.ram)
    return _too_small(board, kind, region.size, region.size + int(overflow[2]))


def _too_small(board: Board, kind: str, size: int, needed: int) -> str:
    advice = (
        "'lenet-edge build --bits mixed'" if board.optimize is Optimize.SIZE else "--optimize size"
    )
    return (
        f"{board.name} has {size:,} B of {kind} and the firmware needs {needed:,} B; "
        f"try {advice} or a larger board"
    )


def _explanation(board: Board, errors: str) -> str:
    compiler = board.architecture.toolchain.compiler
    return f"{compiler} could not build the firmware for {board.name}: {_first_error(errors)}"


def _first_error(errors: str) -> str:
    """Return the first error of the compiler or linker, without notes and warnings before it."""
    lines = [line for line in errors.splitlines() if "error" in line or "ld:" in line]
    return (lines or errors.splitlines())[0].strip()


def _sizes(board: Board, elf: Path) -> tuple[int, int]:
    """Return the bytes of flash (code, constants, initial data) and of RAM (data, bss)."""
    size = find_tool(f"{board.architecture.toolchain.prefix}size")
    result = subprocess.run([size, str(elf)], capture_output=True, text=True, check=True)
    text, data, bss = (int(field) for field in result.stdout.splitlines()[1].split()[:3])
    return text + data, data + bss


def _stack_bytes(board: Board, elf: Path) -> int:
    """Return the most bytes of stack that the program needs."""
    if board.architecture is Architecture.AVR:
        return stack_of_avr_program(elf, elf.parent)
    return stack_of_call_graphs(elf.parent)
