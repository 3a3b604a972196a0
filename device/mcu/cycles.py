"""An estimate of cycles from the instructions that really ran and what Arm publishes of each.

Sources: the instruction timing tables of the Technical Reference Manuals of Cortex-M0 (DDI 0432,
3.3), Cortex-M0+ (DDI 0484, 3.3), Cortex-M3 (DDI 0337, 18.2) and Cortex-M4 (DDI 0439, 3.3), with
memory that answers at once; for Cortex-M55 its Software Optimization Guide (two cycles for a
vector instruction, one where it overlaps with one of the other kind before it). Arm publishes no
table for Cortex-M7 and M33: M4's stands in, which is too high for the dual-issue M7.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from device.mcu.firmware_build import Firmware, find_tool
from device.mcu.link import QEMU
from lenet_edge.core.errors import DeviceError

_TRACE_SECONDS = 300


@dataclass(frozen=True)
class _Timing:
    """Cycles of a core: simple operations take one."""

    load: int
    next_load: int
    """Of a load or store right after another one."""
    store: int
    branch: int
    call: int
    accumulate: int
    """MLA and MLS."""
    long_multiply: int


_TIMINGS = {
    "cortex-m0": _Timing(2, 2, 2, 3, 4, 1, 1),
    "cortex-m0plus": _Timing(2, 2, 2, 2, 3, 1, 1),
    "cortex-m3": _Timing(2, 1, 1, 3, 3, 2, 4),
    "cortex-m4": _Timing(2, 1, 1, 3, 3, 1, 1),
}
_FALLBACK = _TIMINGS["cortex-m4"]


@dataclass(frozen=True)
class _Instruction:
    """One instruction of the program: its size in bytes, name and number of registers listed."""

    size: int
    mnemonic: str
    registers: int


def estimate_cycles(firmware: Firmware) -> int:
    """Return the estimated cycles of one ``network_run`` of a minimal firmware for a QEMU board.

    Raises:
        DeviceError: if the emulator or the disassembler does not do its part.
    """
    program = _disassemble(firmware.elf)
    start, end = (_address(firmware.elf, name) for name in ("network_run", "network_argmax"))
    timing = _TIMINGS.get(firmware.board.core, _FALLBACK)
    cycles = 0
    trace = list(_between(_trace(firmware), start, end))
    kind = ""
    for address, following in zip(trace, [*trace[1:], 0], strict=True):
        instruction = program.get(address)
        if instruction is None:
            raise DeviceError(f"{firmware.elf.name} ran code at {address:#x} that is not in it")
        cost, kind = _cost(instruction, timing, kind, following != address + instruction.size)
        cycles += cost
    return cycles


def _cost(instruction: _Instruction, timing: _Timing, before: str, jumped: bool) -> tuple[int, str]:
    """Return the cycles of one instruction and its kind, which the next one's may depend on."""
    name = instruction.mnemonic
    if re.match(r"v|cdp|ldc|stc", name):
        kind = "vector memory" if re.match(r"vld|vst|ldc|stc", name) else "vector"
        overlaps = before.startswith("vector") and before != kind
        return (1 if overlaps else 2), kind
    if re.match(r"ldm|stm|push|pop|ldrd|strd", name):
        return 1 + instruction.registers + (timing.branch if jumped else 0), "memory"
    costs = (
        (r"ldr", timing.next_load if before == "memory" else timing.load, "memory"),
        (r"str", timing.store, "memory"),
        (r"blx?$", timing.call, "branch"),
        (r"mla|mls", timing.accumulate, "simple"),
        (r"[su]mull|[su]mlal", timing.long_multiply, "simple"),
    )
    for pattern, cycles, kind in costs:
        if re.match(pattern, name):
            return cycles, kind
    return (timing.branch if jumped else 1), "simple"


def _disassemble(elf: Path) -> dict[int, _Instruction]:
    text = _output([find_tool("arm-none-eabi-objdump"), "-d", "-w", str(elf)])
    program = {}
    pattern = re.compile(r"^\s*([0-9a-f]+):\t((?:[0-9a-f]{4} ?)+)\s*\t(\S+)(.*)$", re.MULTILINE)
    for address, code, mnemonic, operands in pattern.findall(text):
        listed = re.search(r"\{([^}]*)\}", operands)
        registers = listed[1].count(",") + 1 if listed else 2
        program[int(address, 16)] = _Instruction(
            len(code.split()) * 2, mnemonic.split(".")[0], registers
        )
    return program


def _address(elf: Path, symbol: str) -> int:
    for line in _output([find_tool("arm-none-eabi-nm"), str(elf)]).splitlines():
        fields = line.split()
        if fields[-1] == symbol:
            return int(fields[0], 16) & ~1
    raise DeviceError(f"{elf.name} has no {symbol}")


def _trace(firmware: Firmware) -> Iterator[int]:
    """Yield the address of every instruction that the program executes."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "trace"
        command = [find_tool(QEMU), "-machine", str(firmware.board.qemu_machine)]
        command += ["-display", "none", "-monitor", "none", "-serial", "none"]
        command += ["-semihosting-config", "enable=on,target=native"]
        command += ["-kernel", str(firmware.elf), "-singlestep", "-d", "exec,nochain"]
        subprocess.run(
            [*command, "-D", str(log)], capture_output=True, check=False, timeout=_TRACE_SECONDS
        )
        with log.open() as lines:
            for line in lines:
                if line.startswith("Trace"):
                    yield int(line.split("/", 2)[1], 16)


def _between(trace: Iterator[int], start: int, end: int) -> Iterator[int]:
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
