"""The link exchanges lines with a firmware and reports everything that goes wrong."""

import re
import sys
import zlib
from collections.abc import Iterator

import numpy as np
import pytest

from convert.c_engine import Optimize
from device.mcu import link as link_module
from device.mcu.boards import load_board
from device.mcu.channel import ProcessChannel
from device.mcu.firmware_build import build_firmware
from device.mcu.link import Link, Opening
from device.mcu.network_sources import NetworkSources, generate_sources
from device.mcu.qemu import qemu_link
from lenet_edge.core.errors import DeviceError, ModelError
from tests.convert.networks import MODERN
from tests.needs import require


@pytest.fixture(scope="module")
def sources() -> NetworkSources:
    return generate_sources(MODERN.read_bytes())


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory, sources: NetworkSources) -> Iterator[Link]:
    """Return a link to the firmware on an emulated Cortex-M4."""
    require("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
    board = load_board("mps2-an386")
    firmware = build_firmware(board, sources, tmp_path_factory.mktemp("firmware"))
    with qemu_link(board, firmware.elf) as opened:
        yield opened


def scripted(program: str) -> Link:
    """Return a link to a Python program in place of a board."""
    return Link(ProcessChannel([sys.executable, "-c", program], "the board"), "the board")


def test_the_firmware_describes_its_network(link: Link) -> None:
    assert link.ask("name") == ["network", "784", "10"]


def test_the_firmware_says_what_it_was_compiled_from(link: Link, sources: NetworkSources) -> None:
    assert link.ask("about") == [sources.source_sha256, sources.model_sha256]
    link.check_runs(sources)
    other = generate_sources(MODERN.read_bytes(), Optimize.SIZE)
    with pytest.raises(DeviceError, match=r"mps2-an386 runs C with SHA-256 .* instead of"):
        link.check_runs(other)


def test_a_network_of_other_sizes_than_its_model_is_reported(link: Link) -> None:
    link.check_sizes(784, 10)
    with pytest.raises(ModelError, match="784 and 10 bytes, but its model 784 and 26"):
        link.check_sizes(784, 26)


def test_the_firmware_greets_when_it_starts(link: Link) -> None:
    assert link.greeting == "ready, self-test passed"


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
        ("second", "this network has no second look"),
        ("infer 99999999999", "number of repeats"),
        ("logits", "nothing was inferred"),
        ("spin -1", "number of loops"),
        ("steps", "unknown command"),
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


def test_a_firmware_that_stops_is_reported_with_its_last_message() -> None:
    with (
        scripted("import sys; sys.exit('out of memory')") as opened,
        pytest.raises(DeviceError, match="the board has stopped: out of memory"),
    ):
        opened.ask("name")


def test_a_firmware_that_does_not_answer_is_reported() -> None:
    with (
        scripted("import time; time.sleep(60)") as opened,
        pytest.raises(DeviceError, match="did not answer in time; reset it"),
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


def test_a_firmware_that_starts_anew_is_still_understood() -> None:
    with scripted("input(); print('ready, self-test passed\\nok name network 1 2')") as opened:
        assert opened.ask("name") == ["network", "1", "2"]
        assert opened.greeting == "ready, self-test passed"


def test_a_firmware_that_faults_when_it_starts_is_reported() -> None:
    program = "print('fault', flush=True); input()"
    channel = ProcessChannel([sys.executable, "-c", program], "the board")
    with (
        pytest.raises(DeviceError, match="the board stopped with a fault when it started"),
        Link(channel, "the board", Opening.GREETING),
    ):
        pass


def test_answers_to_earlier_requests_are_discarded_when_joining() -> None:
    program = "print('0011\\nok load\\nok name network 9 9', flush=True)\n"
    program += "for line in 'name', 'about', 'stack':\n"
    program += "    while input() != line: print('error unknown command')\n"
    program += "    print('ok', line, 77, flush=True)\n"
    channel = ProcessChannel([sys.executable, "-c", program], "the board")
    with Link(channel, "the board", Opening.ANSWER) as opened:
        assert opened.stack_bytes() == 77


def test_a_board_that_never_answers_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_module, "_JOIN_SECONDS", 0.1)
    channel = ProcessChannel([sys.executable, "-c", "import time; time.sleep(60)"], "the board")
    with (
        pytest.raises(DeviceError, match="the board does not answer; check that this firmware"),
        Link(channel, "the board", Opening.ANSWER),
    ):
        pass
