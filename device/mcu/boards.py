"""Boards as data: one TOML file each, read into a dataclass."""

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any

from lenet_edge.core.errors import UsageError

CORE_FLAGS: dict[str, tuple[str, ...]] = {
    "cortex-m0": ("-mcpu=cortex-m0",),
    "cortex-m0plus": ("-mcpu=cortex-m0plus",),
    "cortex-m3": ("-mcpu=cortex-m3",),
    "cortex-m4": ("-mcpu=cortex-m4",),
    "cortex-m7": ("-mcpu=cortex-m7",),
    "cortex-m33": ("-mcpu=cortex-m33",),
    "cortex-m55": ("-mcpu=cortex-m55", "-mfloat-abi=hard"),
}
"""Compiler options by core. The network needs no floating point, so only Helium brings an FPU."""

_WITHOUT_CYCLE_COUNTER = {"cortex-m0", "cortex-m0plus"}


@dataclass(frozen=True)
class Memory:
    """A region of the address space, in bytes."""

    origin: int
    size: int


@dataclass(frozen=True)
class Board:
    """What the build, the loader and the measurements need to know of a board."""

    name: str
    title: str
    core: str
    flash: Memory
    ram: Memory
    qemu_machine: str | None
    pyocd_target: str | None
    uf2_family: int | None

    @property
    def flags(self) -> tuple[str, ...]:
        """Compiler options of the core."""
        return CORE_FLAGS[self.core]

    @property
    def runs_from_ram(self) -> bool:
        """Whether code is loaded into RAM, so that the vector table must be pointed to."""
        return self.flash.origin >= 0x20000000

    @property
    def has_cycle_counter(self) -> bool:
        """Whether real silicon of this core counts cycles in the DWT."""
        return self.core not in _WITHOUT_CYCLE_COUNTER


def board_names() -> tuple[str, ...]:
    """Return the names of all boards, sorted."""
    folder = resources.files("device.mcu").joinpath("boards")
    return tuple(
        sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml"))
    )


def load_board(name: str) -> Board:
    """Return a board by its name.

    Raises:
        UsageError: if there is no such board; the message lists those that there are.
    """
    if name not in board_names():
        raise UsageError(f"there is no board {name!r}; choose one of {', '.join(board_names())}")
    text = resources.files("device.mcu").joinpath("boards", f"{name}.toml").read_text()
    table: dict[str, Any] = tomllib.loads(text)
    return Board(
        name,
        table["title"],
        table["core"],
        Memory(**table["flash"]),
        Memory(**table["ram"]),
        table.get("qemu", {}).get("machine"),
        table.get("pyocd", {}).get("target"),
        table.get("uf2", {}).get("family"),
    )
