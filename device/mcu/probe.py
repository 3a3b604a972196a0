"""Programs on real boards: loaded through a debug probe with pyOCD, or as a file on a USB drive."""

import struct
import subprocess
import tempfile
from pathlib import Path

from device.mcu.boards import Board, DriveFormat, Probe
from device.mcu.channel import ProcessChannel
from device.mcu.firmware_build import Firmware, find_tool
from device.mcu.link import Link, Opening
from lenet_edge.core.errors import DeviceError
from lenet_edge.core.files import write_file

# From Microsoft's description of UF2.
_UF2_START_MAGIC = (0x0A324655, 0x9E5D5157)
_UF2_END_MAGIC = 0x0AB16F30
_UF2_FLAG_HAS_FAMILY = 0x2000
_UF2_PAYLOAD_BYTES = 256
_UF2_DATA_BYTES = 476
"""The payload's field in a block; the rest of it is padding."""


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


def write_drive_file(firmware: Firmware) -> Path:
    """Write the program as a file for the board's USB drive beside its ELF file; return its path.

    Raises:
        DeviceError: if the board has no USB drive, or the ELF file cannot be converted.
    """
    board = firmware.board
    if board.drive is None:
        raise DeviceError(f"{board.name} has no USB drive")
    target = firmware.elf.with_suffix(f".{board.drive.format}")
    with tempfile.TemporaryDirectory() as folder:
        image = Path(folder) / "image"
        kind = "ihex" if board.drive.format is DriveFormat.HEX else "binary"
        command = [find_tool("arm-none-eabi-objcopy"), "-O", kind, str(firmware.elf), str(image)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise DeviceError(f"objcopy could not convert {firmware.elf}: {result.stderr.strip()}")
        content = image.read_bytes()
    if board.drive.family is not None:
        content = uf2(content, board.flash.origin, board.drive.family)
    write_file(target, content)
    return target


def uf2(image: bytes, origin: int, family: int) -> bytes:
    """Return a memory image that starts at address ``origin`` as a UF2 file.

    Every block of 512 bytes carries 256 bytes of the image.
    """
    count = -(-len(image) // _UF2_PAYLOAD_BYTES)
    blocks = []
    for number in range(count):
        start = number * _UF2_PAYLOAD_BYTES
        payload = image[start : start + _UF2_PAYLOAD_BYTES]
        header = struct.pack(
            "<8I",
            *_UF2_START_MAGIC,
            _UF2_FLAG_HAS_FAMILY,
            origin + start,
            _UF2_PAYLOAD_BYTES,
            number,
            count,
            family,
        )
        data = payload.ljust(_UF2_DATA_BYTES, b"\0")
        blocks.append(header + data + struct.pack("<I", _UF2_END_MAGIC))
    return b"".join(blocks)
