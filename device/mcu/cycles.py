"""An estimate of cycles, from the instructions that were executed and Arm's timing of each.

Sources: the instruction timing tables, for memory without wait states, in the Technical Reference
Manuals of Cortex-M0 (DDI 0432, 3.3), Cortex-M0+ (DDI 0484, 3.3), Cortex-M3 (DDI 0337, 18.2) and
Cortex-M4 (DDI 0439, 3.3). For Cortex-M55, the Software Optimization Guide: a vector instruction
takes two cycles, or one if it overlaps with the vector instruction before it, which must be of the
other kind (memory or arithmetic). Arm publishes no table for Cortex-M7 and M33; the table of
Cortex-M4 is used, which overestimates the dual-issue M7.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from device.mcu.boards import Core
from device.mcu.firmware_build import Firmware
from device.mcu.network_sources import PREFIX
from device.mcu.qemu import emulator_command
from device.mcu.tools import find_tool
from lenet_edge.core.errors import DeviceError

_TRACE_TIMEOUT_SECONDS = 300


@dataclass(frozen=True, kw_only=True)
class _Timing:
    """Cycles per instruction of a core; all other instructions take one cycle."""

    load: int = 2
    next_load: int
    """A load right after another load or store."""

    store: int
    branch: int
    """A branch that is taken."""

    call: int
    accumulate: int = 1
    """MLA and MLS."""

    long_multiply: int = 1
    """Multiplications with a 64-bit result."""


_TIMINGS = {
    Core.CORTEX_M0: _Timing(next_load=2, store=2, branch=3, call=4),
    Core.CORTEX_M0PLUS: _Timing(next_load=2, store=2, branch=2, call=3),
    Core.CORTEX_M3: _Timing(next_load=1, store=1, branch=3, call=3, accumulate=2, long_multiply=4),
    Core.CORTEX_M4: _Timing(next_load=1, store=1, branch=3, call=3),
}
_DEFAULT_TIMING = _TIMINGS[Core.CORTEX_M4]


class _Kind(Enum):
    """What the timing of the following instruction may depend on."""

    SIMPLE = auto()
    BRANCH = auto()
    MEMORY = auto()
    VECTOR = auto()
    VECTOR_MEMORY = auto()


_VECTOR_KINDS = {_Kind.VECTOR, _Kind.VECTOR_MEMORY}


@dataclass(frozen=True, kw_only=True)
class _Instruction:
    """One instruction of the program.

    ``size`` is in bytes; ``registers`` is the number of registers in its list, if it has one.
    """

    size: int
    mnemonic: str
    registers: int


def estimate_cycles(firmware: Firmware) -> int:
    """Return the estimated cycles of ``network_run`` in a minimal firmware for a QEMU board.

    Raises:
        DeviceError: if the emulator or the disassembler fails.
    """
    program = _disassemble(firmware.elf)
    start, end = (_address(firmware.elf, f"{PREFIX}_{name}") for name in ("run", "argmax"))
    timing = _TIMINGS.get(firmware.board.core, _DEFAULT_TIMING)
    cycles = 0
    trace = list(_between(_trace(firmware), start, end))
    kind = _Kind.SIMPLE
    for address, following in zip(trace, [*trace[1:], 0], strict=True):
        instruction = program.get(address)
        if instruction is None:
            raise DeviceError(
                f"{firmware.elf.name} executed address {address:#x}, where it has no code"
            )
        cost, kind = _cost(instruction, timing, kind, following != address + instruction.size)
        cycles += cost
    return cycles


def _cost(
    instruction: _Instruction, timing: _Timing, previous: _Kind, jumped: bool
) -> tuple[int, _Kind]:
    """Return the cycles and the kind of an instruction.

    ``previous`` is the kind of the instruction before it. ``jumped`` says that the next instruction
    executed is not the next one in memory.
    """
    name = instruction.mnemonic
    if re.match(r"v|cdp|ldc|stc", name):
        is_memory = re.match(r"vld|vst|ldc|stc", name)
        kind = _Kind.VECTOR_MEMORY if is_memory else _Kind.VECTOR
        overlaps = previous in _VECTOR_KINDS and previous is not kind
        return (1 if overlaps else 2), kind
    if re.match(r"ldm|stm|push|pop|ldrd|strd", name):
        return 1 + instruction.registers + (timing.branch if jumped else 0), _Kind.MEMORY
    load = timing.next_load if previous is _Kind.MEMORY else timing.load
    costs = (
        (r"ldr", load, _Kind.MEMORY),
        (r"str", timing.store, _Kind.MEMORY),
        (r"blx?$", timing.call, _Kind.BRANCH),
        (r"mla|mls", timing.accumulate, _Kind.SIMPLE),
        (r"[su]mull|[su]mlal", timing.long_multiply, _Kind.SIMPLE),
    )
    for pattern, cycles, kind in costs:
        if re.match(pattern, name):
            return cycles, kind
    return (timing.branch if jumped else 1), _Kind.SIMPLE


def _disassemble(elf: Path) -> dict[int, _Instruction]:
    """Return the instructions of a program by their addresses."""
    text = _output([find_tool("arm-none-eabi-objdump"), "-d", "-w", str(elf)])
    program = {}
    pattern = re.compile(r"^\s*([0-9a-f]+):\t((?:[0-9a-f]{4} ?)+)\s*\t(\S+)(.*)$", re.MULTILINE)
    for address, code, mnemonic, operands in pattern.findall(text):
        listed = re.search(r"\{([^}]*)\}", operands)
        registers = listed[1].count(",") + 1 if listed else 2
        program[int(address, 16)] = _Instruction(
            size=len(code.split()) * 2,
            mnemonic=mnemonic.split(".")[0],
            registers=registers,
        )
    return program


def _address(elf: Path, symbol: str) -> int:
    """Return the address of a function."""
    for line in _output([find_tool("arm-none-eabi-nm"), str(elf)]).splitlines():
        fields = line.split()
        if fields[-1] == symbol:
            return int(fields[0], 16) & ~1
    raise DeviceError(f"{elf.name} has no function {symbol}")


def _trace(firmware: Firmware) -> Iterator[int]:
    """Yield the address of every instruction that the program executes."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "trace"
        command = [*emulator_command(firmware.board), "-serial", "none"]
        find_tool(command[0])
        command += ["-semihosting-config", "enable=on,target=native"]
        command += ["-kernel", str(firmware.elf), "-singlestep", "-d", "exec,nochain"]
        subprocess.run(
            [*command, "-D", str(log)],
            capture_output=True,
            check=False,
            timeout=_TRACE_TIMEOUT_SECONDS,
        )
        with log.open() as lines:
            for line in lines:
                if line.startswith("Trace"):
                    yield int(line.split("/", 2)[1], 16)


def _between(trace: Iterator[int], start: int, end: int) -> Iterator[int]:
    """Yield the part of a trace from the first ``start`` until ``end``, which is left out."""
    running = False
    for address in trace:
        if address == end and running:
            return
        running = running or address == start
        if running:
            yield address


def _output(command: Sequence[str]) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise DeviceError(f"{command[0]} failed: {result.stderr.strip()}")
    return result.stdout
