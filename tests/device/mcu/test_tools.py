"""A program that is missing is named, with how to install it."""

import pytest

from device.mcu.tools import Architecture, find_tool
from lenet_edge.core.errors import MissingDependencyError


@pytest.mark.parametrize(
    ("tool", "hint"),
    [
        ("qemu-system-arm", "apt install qemu-system-arm"),
        ("avrdude", "apt install avrdude"),
        ("pyocd", "pip install 'lenet-edge[mcu]'"),
        ("arm-none-eabi-gcc", "gcc-arm-none-eabi"),
        ("avr-objdump", "gcc-avr"),
        ("riscv64-unknown-elf-gcc", "picolibc-riscv64-unknown-elf"),
        ("some-other-tool", "put it on the path"),
    ],
)
def test_the_message_says_how_to_install_it(
    tool: str, hint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingDependencyError, match=f"{tool} is not installed") as caught:
        find_tool(tool)
    assert hint in str(caught.value)


def test_every_architecture_has_a_compiler() -> None:
    assert {kind.toolchain.compiler for kind in Architecture} == {
        "arm-none-eabi-gcc",
        "avr-gcc",
        "riscv64-unknown-elf-gcc",
    }
