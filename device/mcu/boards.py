"""The supported boards; each is described by a TOML file in the folder ``boards``."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from typing import Any

from lenet_edge.core.errors import UsageError


class Core(StrEnum):
    """The processor cores that firmware can be built for, by their names in the compiler."""

    CORTEX_M0 = "cortex-m0"
    CORTEX_M0PLUS = "cortex-m0plus"
    CORTEX_M3 = "cortex-m3"
    CORTEX_M4 = "cortex-m4"
    CORTEX_M7 = "cortex-m7"
    CORTEX_M33 = "cortex-m33"
    CORTEX_M55 = "cortex-m55"


class Connection(StrEnum):
    """How programs are run on a board."""

    QEMU = "QEMU"
    """In the emulator, which has a model of the board."""

    PROBE = "probe"
    """On the board itself, through a debug probe."""


_CORES_WITHOUT_CYCLE_COUNTER = {Core.CORTEX_M0, Core.CORTEX_M0PLUS}
_RAM_START = 0x20000000
"""Where the RAM of Cortex-M starts in the address space."""


@dataclass(frozen=True, kw_only=True)
class Memory:
    """A region of the address space: its first address and its size in bytes."""

    origin: int
    size: int


@dataclass(frozen=True, kw_only=True)
class Board:
    """What the build, the loader and the measurements need to know about a board."""

    name: str
    title: str
    core: Core
    flash: Memory
    ram: Memory
    qemu_machine: str | None
    """Name of the board's model in QEMU."""

    pyocd_target: str | None
    """Name of the board's chip in pyOCD."""

    uf2_family: int | None
    """Number of the chip's family, for boards that accept UF2 files."""

    @property
    def connection(self) -> Connection:
        """How programs are run on this board."""
        return Connection.QEMU if self.qemu_machine else Connection.PROBE

    @property
    def compiler_options(self) -> tuple[str, ...]:
        """Compiler options for the core.

        The network needs no floating point. Only Cortex-M55 uses its FPU, because Helium needs it.
        """
        options = (f"-mcpu={self.core}",)
        return (*options, "-mfloat-abi=hard") if self.core is Core.CORTEX_M55 else options

    @property
    def runs_from_ram(self) -> bool:
        """Whether programs run from RAM, so that start-up code must set the vector table."""
        return self.flash.origin >= _RAM_START

    @property
    def has_cycle_counter(self) -> bool:
        """Whether the core counts cycles in its DWT unit (QEMU's models do not)."""
        return self.core not in _CORES_WITHOUT_CYCLE_COUNTER


def board_names() -> tuple[str, ...]:
    """Return the names of all boards, sorted."""
    folder = resources.files("device.mcu").joinpath("boards")
    return tuple(
        sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml"))
    )


def load_board(name: str) -> Board:
    """Return a board by its name.

    Raises:
        UsageError: if there is no such board; the message lists the boards.
    """
    if name not in board_names():
        raise UsageError(f"there is no board {name!r}; choose one of {', '.join(board_names())}")
    text = resources.files("device.mcu").joinpath("boards", f"{name}.toml").read_text()
    table: dict[str, Any] = tomllib.loads(text)
    return Board(
        name=name,
        title=table["title"],
        core=Core(table["core"]),
        flash=Memory(**table["flash"]),
        ram=Memory(**table["ram"]),
        qemu_machine=table.get("qemu", {}).get("machine"),
        pyocd_target=table.get("pyocd", {}).get("target"),
        uf2_family=table.get("uf2", {}).get("family"),
    )
