"""A board at a serial port: the real firmware in QEMU, whose UART is a terminal of this machine."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from convert.c_engine import Optimize
from device.mcu import serial_port
from device.mcu.board_predictor import open_board_predictor, serial_link
from device.mcu.boards import load_board
from device.mcu.firmware_build import build_firmware
from device.mcu.network_sources import generate_sources
from device.mcu.serial_port import SerialPort, find_port
from lenet_edge.core.errors import DeviceError, MissingDependencyError
from tests.convert.networks import MODERN
from tests.needs import needs, require

BOARD = load_board("microbit")
SOURCES = generate_sources(MODERN.read_bytes(), Optimize.SIZE)


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the name of a terminal at which a board in QEMU runs without a debugger."""
    require("arm-none-eabi-gcc", "newlib", "qemu-system-arm", "serial")
    firmware = build_firmware(BOARD, SOURCES, tmp_path_factory.mktemp("firmware"))
    command = ["qemu-system-arm", "-machine", "microbit", "-display", "none", "-monitor", "none"]
    command += ["-serial", "pty", "-kernel", str(firmware.elf)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"/dev/\S+", process.stdout.readline())
        assert found is not None
        yield found[0]
        process.kill()


def test_a_board_that_runs_on_its_own_answers_at_its_serial_port(port: str) -> None:
    with serial_link(BOARD, port) as link:
        link.check_runs(SOURCES)
        assert link.self_test() == 0
        link.load(np.zeros((28, 28), np.uint8))
        assert link.infer().shape == (10,)


def test_what_was_sent_before_is_discarded(port: str) -> None:
    first = SerialPort(port, BOARD)
    first.open()
    first.write(b"load 00112233")
    first.close()
    with serial_link(BOARD, port) as link:
        assert link.ask("name") == ["network", "784", "10"]


def test_a_predictor_checks_that_the_board_runs_its_network(port: str, tmp_path: Path) -> None:
    with open_board_predictor(MODERN, "microbit", Optimize.SIZE, port=port) as predictor:
        assert predictor.predict_int8(np.zeros((1, 28, 28), np.uint8)).shape == (1, 10)
    with (
        pytest.raises(DeviceError, match=r"microbit runs C with SHA-256 .* instead of .*'lenet-ed"),
        open_board_predictor(MODERN, "microbit", Optimize.SPEED, port=port),
    ):
        pass


@needs("serial")
def test_a_port_that_does_not_exist_is_one_line_with_the_cable() -> None:
    with pytest.raises(
        DeviceError, match=r"cannot open the serial port /no/port: .*USB cable"
    ) as e:
        SerialPort("/no/port", BOARD).open()
    assert len(str(e.value).splitlines()) == 1


@needs("serial")
@pytest.mark.parametrize(
    ("board", "vendors", "found"),
    [
        ("microbit", [0x0D28, 0x0483, None], "/dev/tty0"),
        ("nucleo-f411re", [0x0D28, 0x0483, None], "/dev/tty1"),
        ("raspberry-pi-pico", [0x10C4, None], "/dev/tty0"),
        ("raspberry-pi-pico", [], "connect a 3.3 V USB-serial adapter"),
        ("nucleo-f411re", [0x0D28], "connect a USB cable to its ST-LINK"),
        ("nucleo-f411re", [0x0483, 0x0483], r"several .* /dev/tty0 \(ST\), /dev/tty1 \(ST\); name"),
    ],
)
def test_the_port_of_a_board_is_found_by_its_vendor(
    board: str, vendors: list[int | None], found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from serial.tools import list_ports

    ports = [
        SimpleNamespace(device=f"/dev/tty{i}", vid=vendor, description="ST")
        for i, vendor in enumerate(vendors)
    ]
    monkeypatch.setattr(list_ports, "comports", lambda: ports)
    if found.startswith("/dev"):
        assert find_port(load_board(board)) == found
        return
    with pytest.raises(DeviceError, match=found):
        find_port(load_board(board))


def test_a_missing_pyserial_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial_port.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(MissingDependencyError, match=r"pip install 'lenet-edge\[mcu\]'"):
        SerialPort("auto", BOARD).open()


def test_a_port_that_is_not_open_is_reported() -> None:
    with pytest.raises(DeviceError, match="the link to microbit is not open"):
        SerialPort("auto", BOARD).write(b"")
