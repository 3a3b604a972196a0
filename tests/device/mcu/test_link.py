"""The link exchanges lines with a firmware and reports everything that goes wrong."""

import re
import sys
import zlib
from collections.abc import Iterator

import numpy as np
import pytest

from convert.c_engine import emit
from convert.quantized.graph import read_graph
from device.mcu.boards import load_board
from device.mcu.firmware_build import NETWORK_NAME, build_firmware
from device.mcu.link import Link, qemu_link
from lenet_edge.core.errors import DeviceError, MissingDependencyError
from tests.convert.networks import MODERN
from tests.needs import require


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Link]:
    """Return a link to the firmware on an emulated Cortex-M4."""
    require("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
    board = load_board("mps2-an386")
    network = emit(read_graph(MODERN), NETWORK_NAME)
    firmware = build_firmware(board, network, tmp_path_factory.mktemp("firmware"))
    with qemu_link(board, firmware.elf) as opened:
        yield opened


def scripted(program: str) -> Link:
    """Return a link to a Python program in place of a board."""
    return Link([sys.executable, "-c", program], "the board")


def test_the_firmware_describes_its_network(link: Link) -> None:
    assert link.ask("name") == ["network", "784", "10"]


def test_the_self_test_of_the_firmware_passes(link: Link) -> None:
    assert link.self_test() == 0


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "unknown command"),
        ("inferno", "unknown command"),
        ("load", "two hex digits for every pixel"),
        ("load " + "0" * 1568, "CRC of eight hex digits"),
        ("load " + "0" * 1568 + " 00000000", "do not match their CRC"),
        ("load " + "g" * 1568 + " 00000000", "two hex digits"),
        ("load " + "0" * 5000, "CRC of eight hex digits"),
        ("infer", "no picture is loaded"),
        ("infer 0", "number of repeats"),
        ("infer 99999999999", "number of repeats"),
        ("logits", "nothing was inferred"),
        ("spin -1", "number of loops"),
        ("steps", "built without profiling"),
    ],
)
def test_a_bad_line_is_answered_with_a_reason(link: Link, line: str, reason: str) -> None:
    with pytest.raises(DeviceError, match=re.escape(reason)):
        link.ask(line)
    assert link.ask("name"), "the firmware still answers"


def test_more_repeats_take_more_ticks(link: Link) -> None:
    link.load(np.zeros((28, 28), np.uint8))
    assert len(link.infer()) == 10
    assert link.inference_ticks(20) > link.inference_ticks(1) > 0


def test_a_missing_program_is_reported() -> None:
    with (
        pytest.raises(MissingDependencyError, match="no-such-emulator is not installed"),
        Link(["no-such-emulator"], "the board"),
    ):
        pass


def test_a_firmware_that_stops_is_reported_with_its_last_message() -> None:
    with (
        scripted("import sys; sys.exit('out of memory')") as opened,
        pytest.raises(DeviceError, match="the board has stopped: out of memory"),
    ):
        opened.ask("name")


def test_a_firmware_that_does_not_answer_is_reported() -> None:
    with (
        scripted("import time; time.sleep(60)") as opened,
        pytest.raises(DeviceError, match="did not answer within 0 s"),
    ):
        opened.ask("name", seconds=0.2)


def test_an_answer_to_another_command_is_reported() -> None:
    with (
        scripted("input(); print('ok load')") as opened,
        pytest.raises(DeviceError, match="answered 'name' with 'ok load'"),
    ):
        opened.ask("name")


def test_logits_are_checked_against_their_crc() -> None:
    logits = np.arange(-5, 5).astype(np.int8).tobytes()
    answers = "input(); print('ok infer'); input(); print('ok logits {} {:08x}')"
    with scripted(answers.format(logits.hex(), zlib.crc32(logits))) as opened:
        assert opened.infer().tolist() == list(range(-5, 5))
    with (
        scripted(answers.format(logits.hex(), zlib.crc32(logits) ^ 1)) as opened,
        pytest.raises(DeviceError, match="do not match their CRC"),
    ):
        opened.infer()


def test_a_link_that_is_not_open_is_reported() -> None:
    with pytest.raises(DeviceError, match="is not open"):
        scripted("").ask("name")


def test_a_board_without_a_model_in_qemu_is_rejected() -> None:
    with pytest.raises(DeviceError, match="QEMU has no model of nucleo-f411re"):
        qemu_link(load_board("nucleo-f411re"), MODERN)
