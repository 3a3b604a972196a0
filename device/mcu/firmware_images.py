"""Programs as files for a board's USB drive or for the program that loads it."""

import struct
import subprocess
import tempfile
from pathlib import Path

from device.mcu.boards import Board, FileFormat
from device.mcu.firmware_build import Firmware
from device.mcu.tools import find_tool
from lenet_edge.core.errors import DeviceError
from lenet_edge.core.files import write_file

# From Microsoft's description of UF2.
_UF2_START_MAGIC = (0x0A324655, 0x9E5D5157)
_UF2_END_MAGIC = 0x0AB16F30
_UF2_FLAG_HAS_FAMILY = 0x2000
_UF2_PAYLOAD_BYTES = 256
_UF2_DATA_BYTES = 476
"""The payload's field in a block; the rest of it is padding."""


def write_drive_file(firmware: Firmware) -> Path:
    """Write the program as a file for the board's USB drive beside its ELF file; return its path.

    Raises:
        DeviceError: if the board has no USB drive, or the ELF file cannot be converted.
    """
    board = firmware.board
    if board.drive is None:
        raise DeviceError(f"{board.name} has no USB drive")
    content = image(board, firmware.elf, board.drive.format)
    if board.drive.family is not None:
        content = uf2(content, board.flash.origin, board.drive.family)
    target = firmware.elf.with_suffix(f".{board.drive.format}")
    write_file(target, content)
    return target


def image(board: Board, elf: Path, kind: FileFormat) -> bytes:
    """Return a board's program as Intel HEX, or as the bytes of its memory in any other format.

    Raises:
        DeviceError: if the ELF file cannot be converted.
    """
    objcopy = find_tool(f"{board.architecture.toolchain.prefix}objcopy")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "image"
        output = "ihex" if kind is FileFormat.HEX else "binary"
        # avr-gcc's files also have sections for memories that are not loaded.
        command = [objcopy, "-O", output, "-R", ".eeprom", str(elf), str(target)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise DeviceError(f"objcopy could not convert {elf}: {result.stderr.strip()}")
        return target.read_bytes()


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
