"""Programs are loaded into boards by the programs of the boards' makers."""

import os
import pty
import subprocess
import threading
from pathlib import Path

import pytest

from convert.c_engine import Optimize
from device.mcu.boards import FileFormat, load_board
from device.mcu.firmware_build import build_firmware
from device.mcu.firmware_images import image
from device.mcu.network_sources import generate_sources
from device.mcu.programmer import load_program, require_programmer
from lenet_edge.core.errors import DeviceError, MissingDependencyError
from tests.convert.networks import MODERN
from tests.device.mcu.board_tools import require_compiler
from tests.needs import needs

# STK500 version 2, which the boot loader of the Arduino Mega speaks (Atmel, AVR068).
START, TOKEN = 0x1B, 0x0E
SIGN_ON, LOAD_ADDRESS, PROGRAM_FLASH, READ_FLASH, READ_SIGNATURE = 0x01, 0x06, 0x13, 0x14, 0x1B
OK = 0x00
SIGNATURE = bytes([0x1E, 0x98, 0x01])


class BootLoader(threading.Thread):
    """The boot loader of an ATmega2560 at the other end of a pseudo terminal."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._host, board = pty.openpty()
        self.port = os.ttyname(board)
        self.flash = bytearray(b"\xff" * 0x40000)
        self._address = 0

    def run(self) -> None:
        """Answer until the terminal is closed."""
        while True:
            start, number, high, low, _ = self._read(5)
            body = self._read(high << 8 | low)
            self._read(1)  # the checksum
            assert start == START
            answer = self._answer(body)
            size = len(answer)
            message = bytes([START, number, size >> 8, size & 255, TOKEN]) + answer
            check = 0
            for byte in message:
                check ^= byte
            os.write(self._host, message + bytes([check]))

    def _answer(self, body: bytes) -> bytes:
        command = body[0]
        if command == SIGN_ON:
            return bytes([command, OK, 8]) + b"AVRISP_2"
        if command == LOAD_ADDRESS:
            self._address = 2 * (int.from_bytes(body[1:5], "big") & 0x7FFFFFFF)
        elif command == PROGRAM_FLASH:
            page = body[10:]
            self.flash[self._address : self._address + len(page)] = page
            self._address += len(page)
        elif command == READ_FLASH:
            size = int.from_bytes(body[1:3], "big")
            page = bytes(self.flash[self._address : self._address + size])
            self._address += size
            return bytes([command, OK]) + page + bytes([OK])
        elif command == READ_SIGNATURE:
            return bytes([command, OK, SIGNATURE[body[4]], OK])
        return bytes([command, OK])

    def _read(self, count: int) -> bytes:
        content = b""
        while len(content) < count:
            content += os.read(self._host, count - len(content))
        return content


@pytest.fixture
def boot_loader() -> BootLoader:
    loader = BootLoader()
    loader.start()
    return loader


@needs("avrdude")
def test_avrdude_writes_every_byte_of_the_program(boot_loader: BootLoader, tmp_path: Path) -> None:
    board = load_board("arduino-mega")
    require_compiler(board)
    firmware = build_firmware(board, generate_sources(MODERN.read_bytes(), Optimize.SIZE), tmp_path)
    load_program(board, firmware.elf, boot_loader.port)
    written = image(board, firmware.elf, FileFormat.BIN)
    assert len(written) == firmware.flash_bytes
    assert bytes(boot_loader.flash[: len(written)]) == written


@needs("avrdude", "avr-gcc", "avr-libc")
def test_a_board_that_is_not_there_or_does_not_answer_is_one_line(tmp_path: Path) -> None:
    board = load_board("arduino-uno")
    elf = tmp_path / "program.elf"
    command = ["avr-gcc", "-mmcu=atmega328p", "-xc", "-", "-o", str(elf)]
    subprocess.run(command, input="int main(void) { return 0; }", text=True, check=True)
    with pytest.raises(DeviceError, match=r"there is no serial port .*no-such-port; connect a USB"):
        load_program(board, elf, str(tmp_path / "no-such-port"))
    with pytest.raises(DeviceError, match="avrdude could not load the program into") as caught:
        load_program(board, elf, "/dev/null")
    assert len(str(caught.value).splitlines()) == 1


def test_a_missing_program_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingDependencyError, match="avrdude is not installed"):
        require_programmer(load_board("arduino-uno"))
    with pytest.raises(MissingDependencyError, match="wlink is not installed"):
        require_programmer(load_board("ch32v003"))
    require_programmer(load_board("arduino-uno-sim"))
