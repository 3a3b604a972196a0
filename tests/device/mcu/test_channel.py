"""A channel to a child process carries bytes, and reports a process that stops."""

import sys

import pytest

from device.mcu.channel import ProcessChannel
from lenet_edge.core.errors import DeviceError, MissingDependencyError


def scripted(program: str) -> ProcessChannel:
    """Return a channel to a Python program in place of a board."""
    return ProcessChannel([sys.executable, "-c", program], "the board")


def test_bytes_go_there_and_back() -> None:
    channel = scripted("print(input()[::-1], flush=True); input()")
    channel.open()
    channel.write(b"abc\n")
    answer = b""
    while not answer.endswith(b"\n"):
        answer += channel.read(10)
    assert answer == b"cba\n"
    assert channel.read(0.01) == b""
    channel.close()
    channel.close()


def test_a_missing_program_is_reported() -> None:
    with pytest.raises(MissingDependencyError, match="no-such-emulator is not installed"):
        ProcessChannel(["no-such-emulator"], "the board").open()


def test_a_process_that_stops_is_reported_with_its_last_message() -> None:
    channel = scripted("import sys; sys.exit('out of memory')")
    channel.open()
    with pytest.raises(DeviceError, match="the board has stopped: out of memory"):
        channel.read(10)


def test_a_channel_that_is_not_open_is_reported() -> None:
    with pytest.raises(DeviceError, match="the link to the board is not open"):
        scripted("").read(0)
    with pytest.raises(DeviceError, match="the link to the board is not open"):
        scripted("").write(b"")
