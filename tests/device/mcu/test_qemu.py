"""Boards in QEMU: which there are, with and without a debugger."""

from pathlib import Path

import pytest

from device.mcu.boards import load_board
from device.mcu.qemu import qemu_link
from lenet_edge.core.errors import DeviceError


def test_a_board_without_a_model_in_qemu_is_rejected() -> None:
    with pytest.raises(DeviceError, match="QEMU has no model of nucleo-f411re"):
        qemu_link(load_board("nucleo-f411re"), Path("program.elf"))


@pytest.mark.parametrize("debugger", [True, False])
def test_without_a_debugger_the_uart_is_the_console(debugger: bool) -> None:
    link = qemu_link(load_board("microbit"), Path("program.elf"), debugger=debugger)
    words = link._channel._command  # type: ignore[attr-defined]
    assert ("-semihosting-config" in words) == debugger
    assert words[words.index("-serial") + 1] == ("none" if debugger else "stdio")
