"""How much stack a program needs at most, from the compiler's call graphs or from the program."""

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

from device.mcu.tools import find_tool
from lenet_edge.core.errors import DeviceError

Frames = dict[str, int]
"""Function -> the bytes of stack that it needs alone."""

Calls = dict[str, set[str]]
"""Function -> the functions that it calls."""


def stack_of_call_graphs(folder: Path) -> int:
    """Return the bytes of the deepest call path, from the ``.ci`` files of gcc 10 and later.

    Raises:
        DeviceError: if a function calls itself.
    """
    frames: Frames = {}
    calls: Calls = {}
    for report in sorted(folder.glob("*.ci")):
        text = report.read_text()
        for title, size in re.findall(r'node: \{ title: "([^"]+)" label: "[^"]*?(\d+) bytes', text):
            frames[title] = int(size)
        for source, target in re.findall(r'sourcename: "([^"]+)" targetname: "([^"]+)"', text):
            calls.setdefault(source, set()).add(target)
    return _deepest(frames, calls)


def stack_of_avr_program(elf: Path, folder: Path) -> int:
    """Return the bytes of the deepest call path of an AVR program, with an interrupt on top.

    Frames are those of the ``.su`` files that gcc wrote, which include the return address. What the
    C library brings has none: it pushes registers, which are counted. The calls are those in the
    program's code.

    Raises:
        DeviceError: if the disassembler fails, or a function calls itself.
    """
    command = [find_tool("avr-objdump"), "-d", str(elf)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise DeviceError(f"{command[0]} failed: {done.stderr.strip()}")
    frames: Frames = {}
    calls: Calls = {}
    for name, body in re.findall(r"^[0-9a-f]+ <([^>]+)>:\n((?:.+\n)*)", done.stdout, re.MULTILINE):
        frames[name] = _AVR_RETURN_ADDRESS + len(re.findall(r"\tpush\t", body))
        jumps = re.findall(r"\t(?:r?call|r?jmp)\t.*<([^>+]+)(?:\+0x0)?>", body)
        calls[name] = {target for target in jumps if target != name}
    for report in sorted(folder.glob("*.su")):
        for name, size in re.findall(r":([^:\t]+)\t(\d+)\t", report.read_text()):
            frames[name] = max(frames.get(name, 0), int(size))
    interrupts = {name for name in frames if re.fullmatch(r"__vector_\d+", name)}
    program = {name: size for name, size in frames.items() if name not in interrupts}
    handlers = [_depth(name, frames, calls, ()) for name in interrupts]
    return _deepest({"main": program["main"]}, calls, program) + max(handlers, default=0)


_AVR_RETURN_ADDRESS = 3
"""Bytes; two on chips with less than 128 kB of flash."""


def _deepest(starts: Mapping[str, int], calls: Calls, frames: Frames | None = None) -> int:
    every = frames or dict(starts)
    return max((_depth(name, every, calls, ()) for name in starts), default=0)


def _depth(
    name: str, frames: Mapping[str, int], calls: Mapping[str, set[str]], callers: tuple[str, ...]
) -> int:
    """Return the bytes of stack that a function and everything that it calls need."""
    if name in callers:
        raise DeviceError(f"{name} calls itself, so the firmware's stack has no upper bound")
    deepest = max(
        (_depth(callee, frames, calls, (*callers, name)) for callee in calls.get(name, ())),
        default=0,
    )
    return frames.get(name, 0) + deepest
