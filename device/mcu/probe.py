"""Real boards: programs loaded through a debug probe (pyOCD) or as a UF2 file."""

import struct
import subprocess
from pathlib import Path

from device.mcu.boards import Board
from device.mcu.firmware_build import Firmware, find_tool
from device.mcu.link import Link
from lenet_edge.core.errors import DeviceError
from lenet_edge.core.files import write_file

_UF2_START = (0x0A324655, 0x9E5D5157)
_UF2_END = 0x0AB16F30
_UF2_HAS_FAMILY = 0x2000
_UF2_PAYLOAD = 256
_UF2_DATA = 476


def require_probe(board: Board) -> None:
    """Check that the board can be reached, before anything is built or written.

    Raises:
        MissingDependencyError: if pyOCD is not installed.
        DeviceError: if no probe is connected, or pyOCD has no target for the board.
    """
    if board.pyocd_target is None:
        raise DeviceError(f"{board.name} has no debug-probe target; it runs in QEMU")
    find_tool("pyocd")
    result = subprocess.run(
        ["pyocd", "list", "--probes"], capture_output=True, text=True, check=False
    )
    if result.returncode != 0 or "No available debug probes" in result.stdout + result.stderr:
        raise DeviceError(f"no debug probe is connected; plug in {board.name} over USB")


def probe_link(board: Board, elf: Path) -> Link:
    """Load ``elf`` through the probe and return a link to its semihosting console.

    Raises as ``require_probe`` does, and ``DeviceError`` if loading fails.
    """
    require_probe(board)
    target = str(board.pyocd_target)
    load = ["pyocd", "load", "--target", target, str(elf)]
    result = subprocess.run(load, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        reason = (result.stderr.strip() or "no message").splitlines()[-1]
        raise DeviceError(f"pyocd could not load {board.name}: {reason}")
    run = ["pyocd", "run", "--target", target, "--semihosting"]
    run += ["-O", "semihost_console_type=console", str(elf)]
    return Link(run, board.name)


def write_uf2(firmware: Firmware) -> Path:
    """Write the program beside its ELF file as UF2, for boards that appear as a USB drive.

    Raises:
        DeviceError: if the board takes no UF2, or the ELF file cannot be flattened.
    """
    board = firmware.board
    if board.uf2_family is None:
        raise DeviceError(f"{board.name} takes no UF2 files")
    flat = firmware.elf.with_suffix(".bin")
    command = [find_tool("arm-none-eabi-objcopy"), "-O", "binary", str(firmware.elf), str(flat)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise DeviceError(f"objcopy failed: {result.stderr.strip()}")
    target = firmware.elf.with_suffix(".uf2")
    write_file(target, uf2(flat.read_bytes(), board.flash.origin, board.uf2_family))
    return target


def uf2(image: bytes, origin: int, family: int) -> bytes:
    """Wrap a flat memory image in UF2 blocks of 256 bytes, as Microsoft's format describes."""
    count = -(-len(image) // _UF2_PAYLOAD)
    blocks = []
    for number in range(count):
        payload = image[number * _UF2_PAYLOAD : (number + 1) * _UF2_PAYLOAD]
        header = struct.pack(
            "<8I",
            *_UF2_START,
            _UF2_HAS_FAMILY,
            origin + number * _UF2_PAYLOAD,
            _UF2_PAYLOAD,
            number,
            count,
            family,
        )
        blocks.append(header + payload.ljust(_UF2_DATA, b"\0") + struct.pack("<I", _UF2_END))
    return b"".join(blocks)
