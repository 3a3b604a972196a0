"""The programs that build firmware and run it, and how to install those that are missing."""

import shutil
from dataclasses import dataclass
from enum import StrEnum

from lenet_edge.core.errors import MissingDependencyError

_DEBIAN = "on Debian and Raspberry Pi OS: sudo apt install"


@dataclass(frozen=True, kw_only=True)
class Toolchain:
    """What the names of an architecture's compiler and tools start with, and their packages."""

    prefix: str
    packages: str

    @property
    def compiler(self) -> str:
        """The name of the C compiler."""
        return f"{self.prefix}gcc"


class Architecture(StrEnum):
    """Processors that share a compiler and start-up code, ``firmware/*_<name>.c``."""

    CORTEX_M = "cortex_m"
    AVR = "avr"
    RISCV = "riscv"

    @property
    def toolchain(self) -> Toolchain:
        """The programs that build for it."""
        return _TOOLCHAINS[self]


_TOOLCHAINS = {
    Architecture.CORTEX_M: Toolchain(
        prefix="arm-none-eabi-", packages="gcc-arm-none-eabi libnewlib-arm-none-eabi"
    ),
    Architecture.AVR: Toolchain(prefix="avr-", packages="gcc-avr avr-libc"),
    Architecture.RISCV: Toolchain(
        prefix="riscv64-unknown-elf-",
        packages="gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf",
    ),
}

_INSTALL = {
    "qemu-system-arm": f"{_DEBIAN} qemu-system-arm",
    "qemu-system-riscv32": f"{_DEBIAN} qemu-system-misc",
    "gcc": f"{_DEBIAN} gcc",
    "avrdude": f"{_DEBIAN} avrdude",
    "pyocd": "run: pip install 'lenet-edge[mcu]'",
    "esptool.py": "run: pip install esptool",
    "wlink": "run: cargo install --git https://github.com/ch32-rs/wlink",
}
"""Program -> how to install it, where it does not come with a compiler."""


def find_tool(tool: str) -> str:
    """Return the path of a program.

    Raises:
        MissingDependencyError: if it is not installed; the message says how to install it.
    """
    path = shutil.which(tool)
    if path is None:
        raise MissingDependencyError(f"{tool} is not installed; {_how_to_install(tool)}")
    return path


def _how_to_install(tool: str) -> str:
    if tool in _INSTALL:
        return _INSTALL[tool]
    chains = (chain for chain in _TOOLCHAINS.values() if tool.startswith(chain.prefix))
    chain = next(chains, None)
    return f"{_DEBIAN} {chain.packages}" if chain else "install it, and put it on the path"
