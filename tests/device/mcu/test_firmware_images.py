"""Programs as files for the USB drives of real boards."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.c_engine import Optimize
from device.mcu.boards import load_board
from device.mcu.firmware_build import build_firmware
from device.mcu.firmware_images import uf2, write_drive_file
from device.mcu.network_sources import generate_sources
from lenet_edge.core.errors import DeviceError
from tests.convert.networks import MODERN
from tests.needs import needs

BLOCK_BYTES = 512


def blocks_of(content: bytes) -> list[bytes]:
    return [content[i : i + BLOCK_BYTES] for i in range(0, len(content), BLOCK_BYTES)]


def test_uf2_blocks_cover_the_image() -> None:
    image = bytes(range(256)) * 2 + b"end"
    blocks = blocks_of(uf2(image, 0x20000000, 0xE48BFF56))
    assert [int.from_bytes(block[12:16], "little") for block in blocks] == [
        0x20000000,
        0x20000100,
        0x20000200,
    ]
    assert b"".join(block[32:288] for block in blocks).rstrip(b"\0") == image


@given(image=st.binary(max_size=2000), origin=st.integers(0, 0xFFFF0000))
def test_a_uf2_file_gives_back_any_image(image: bytes, origin: int) -> None:
    memory = bytearray()
    blocks = blocks_of(uf2(image, origin, 0xE48BFF56))
    for number, block in enumerate(blocks):
        assert len(block) == BLOCK_BYTES
        assert block[:8] == b"UF2\nWQ]\x9e"
        assert block[-4:] == bytes.fromhex("306fb10a")
        _flags, address, size, index, count = (
            int.from_bytes(block[i : i + 4], "little") for i in range(8, 28, 4)
        )
        assert (address, index, count) == (origin + len(memory), number, len(blocks))
        memory += block[32 : 32 + size]
    assert bytes(memory[: len(image)]) == image
    assert not any(memory[len(image) :])


@needs("arm-none-eabi-gcc", "newlib")
def test_firmware_is_written_for_a_usb_drive_beside_its_elf_file(tmp_path: Path) -> None:
    sources = generate_sources(MODERN.read_bytes(), Optimize.SIZE)
    firmware = build_firmware(load_board("raspberry-pi-pico"), sources, tmp_path)
    path = write_drive_file(firmware)
    assert path == firmware.elf.with_suffix(".uf2")
    first = blocks_of(path.read_bytes())[0]
    assert int.from_bytes(first[12:16], "little") == firmware.board.flash.origin
    nucleo = dataclasses.replace(firmware, board=load_board("nucleo-f411re"))
    assert write_drive_file(nucleo).suffix == ".bin"
    microbit = write_drive_file(dataclasses.replace(firmware, board=load_board("microbit")))
    assert microbit.suffix == ".hex"
    assert microbit.read_text().startswith(":")
    other = dataclasses.replace(firmware, board=load_board("mps2-an386"))
    with pytest.raises(DeviceError, match="mps2-an386 has no USB drive"):
        write_drive_file(other)
