"""The supported boards; each is described by a TOML file in the folder ``boards``."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from typing import Any

from convert.c_engine import Optimize
from device.mcu.tools import Architecture
from lenet_edge.core.errors import UsageError


class Core(StrEnum):
    """The processor cores that firmware can be built for, by their names in the compiler.

    These names are those of ``-mcpu`` for Cortex-M, of ``-mmcu`` for AVR, where the chip stands for
    its core, and of ``-march`` for RISC-V.
    """

    CORTEX_M0 = "cortex-m0"
    CORTEX_M0PLUS = "cortex-m0plus"
    CORTEX_M3 = "cortex-m3"
    CORTEX_M4 = "cortex-m4"
    CORTEX_M7 = "cortex-m7"
    CORTEX_M33 = "cortex-m33"
    CORTEX_M55 = "cortex-m55"
    ATMEGA328P = "atmega328p"
    ATMEGA2560 = "atmega2560"
    RV32EC = "rv32ec"
    RV32IMC = "rv32imc"

    @property
    def architecture(self) -> Architecture:
        """The architecture that the core belongs to."""
        if self.startswith("cortex-m"):
            return Architecture.CORTEX_M
        return Architecture.RISCV if self.startswith("rv32") else Architecture.AVR


class Connection(StrEnum):
    """How programs are run on a board."""

    QEMU = "QEMU"
    """In the emulator, which has a model of the board."""

    SIMAVR = "simavr"
    """In the simulator of AVR chips."""

    PROBE = "probe"
    """On the board itself, through a debug probe."""

    PROGRAMMER = "programmer"
    """On the board itself, loaded by a program such as avrdude, and then over its serial port."""


class ChipFamily(StrEnum):
    """Chips whose clocks and pins are set up in the same way: ``firmware/chip_<name>.c``."""

    FIXED = "fixed"
    """Nothing needs to be set up: Arm's FPGA images."""

    NRF = "nrf"
    RP2040 = "rp2040"
    STM32 = "stm32"
    AVR = "avr"
    CH32V003 = "ch32v003"
    ESP32C3 = "esp32c3"


class UartKind(StrEnum):
    """The kinds of UART that the firmware has drivers for."""

    CMSDK = "cmsdk"
    NRF = "nrf"
    PL011 = "pl011"
    STM32_V1 = "stm32-v1"
    STM32_V2 = "stm32-v2"
    AVR = "avr"
    ESP32C3 = "esp32c3"
    NS16550 = "ns16550"

    @property
    def source(self) -> str:
        """File name of the driver in the folder ``firmware``."""
        return f"uart_{self.partition('-')[0]}.c"


_CORES_WITHOUT_CYCLE_COUNTER = {Core.CORTEX_M0, Core.CORTEX_M0PLUS}
_RAM_START = 0x20000000
"""Where the RAM of Cortex-M starts in the address space."""

_RISCV_ABIS = {Core.RV32EC: "ilp32e", Core.RV32IMC: "ilp32"}


@dataclass(frozen=True, kw_only=True)
class Memory:
    """A region of the address space: its first address and its size in bytes."""

    origin: int
    size: int


@dataclass(frozen=True, kw_only=True)
class Chip:
    """How the pins and clocks of the chip are set up.

    ``gpio`` is the address of its first GPIO port. ``clocks`` has the register and the bit of each
    clock that the UART and the LED need.
    """

    family: ChipFamily
    gpio: int | None = None
    clocks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Uart:
    """The UART that is the board's console where no debugger is attached.

    ``clock`` is its clock in hertz, and ``function`` the number by which an STM32's pins are
    switched to it. Pins are numbers, as ``pin_number`` returns them.
    """

    kind: UartKind
    base: int
    clock: int
    baud: int
    tx: int | None = None
    rx: int | None = None
    function: int | None = None
    cable: str
    """What connects the UART to the host: "connect <cable>"."""

    usb_vendor: int | None = None
    """USB vendor number of the serial port that appears on the host, where it is known."""


@dataclass(frozen=True, kw_only=True)
class Led:
    """The LED that shows the self-test: a pin, or bit 0 of a register.

    ``low_pin`` is a pin that must be low for the LED to shine.
    """

    pin: int | None = None
    register: int | None = None
    active_low: bool = False
    low_pin: int | None = None


@dataclass(frozen=True, kw_only=True)
class Probe:
    """How a debug probe reaches the board: the chip's name in pyOCD, and what to connect."""

    target: str
    cable: str


class FileFormat(StrEnum):
    """The files that boards or their programmers take, by the ending of their names."""

    BIN = "bin"
    HEX = "hex"
    UF2 = "uf2"


@dataclass(frozen=True, kw_only=True)
class Drive:
    """The USB drive to which a program's file is copied.

    ``name`` completes "copy it to the ...". ``family`` is the number of the chip's family in UF2
    files.
    """

    format: FileFormat
    name: str
    family: int | None = None


@dataclass(frozen=True, kw_only=True)
class Emulator:
    """QEMU's model of a board: the machine, and options that it needs besides."""

    machine: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Programmer:
    """The commands that load a program into a board over a cable.

    ``{elf}`` stands for the program's ELF file, ``{file}`` for a file beside it, which is in
    ``format`` unless that is None and a command writes it, and ``{port}`` for the serial port.
    """

    commands: tuple[str, ...]
    format: FileFormat | None = None


@dataclass(frozen=True, kw_only=True)
class Board:
    """What the build, the loader and the measurements need to know about a board."""

    name: str
    title: str
    core: Core
    flash: Memory
    ram: Memory
    chip: Chip
    uart: Uart
    led: Led | None = None
    emulator: Emulator | None = None
    """Absent if QEMU has no model of the board."""

    simavr: bool = False
    """Whether this is a chip in simavr rather than a board."""

    probe: Probe | None = None
    """Absent if no debug probe reaches the board."""

    drive: Drive | None = None
    """Absent if the board shows no USB drive."""

    programmer: Programmer | None = None
    """Absent if the board is loaded in another way."""

    row_by_row: bool = False
    """Whether the RAM is too small for a picture, so that the network takes it row by row."""

    optimize: Optimize | None = None
    """What the C must be optimised for to fit; None if the board has room for either."""

    @property
    def architecture(self) -> Architecture:
        """The architecture of the core."""
        return self.core.architecture

    @property
    def connection(self) -> Connection:
        """How programs are run on this board."""
        if self.simavr:
            return Connection.SIMAVR
        if self.emulator:
            return Connection.QEMU
        return Connection.PROGRAMMER if self.programmer else Connection.PROBE

    @property
    def is_simulated(self) -> bool:
        """Whether programs run on this machine, without the board."""
        return self.connection in {Connection.QEMU, Connection.SIMAVR}

    @property
    def compiler_options(self) -> tuple[str, ...]:
        """Compiler options for the core.

        The network needs no floating point. Only Cortex-M55 uses its FPU, because Helium needs it.
        """
        if self.architecture is Architecture.AVR:
            return (f"-mmcu={self.core}",)
        if self.architecture is Architecture.RISCV:
            # Without small data, start-up code need not set the global pointer.
            return (
                f"-march={self.core}",
                f"-mabi={_RISCV_ABIS[self.core]}",
                "-msmall-data-limit=0",
            )
        options = (f"-mcpu={self.core}", "-mthumb")
        return (*options, "-mfloat-abi=hard") if self.core is Core.CORTEX_M55 else options

    @property
    def runs_from_ram(self) -> bool:
        """Whether programs run from RAM, so that start-up code must set the vector table."""
        return self.flash.origin >= _RAM_START and self.architecture is Architecture.CORTEX_M

    @property
    def has_cycle_counter(self) -> bool:
        """Whether the core is a Cortex-M that counts cycles in its DWT unit (not in QEMU)."""
        return (
            self.architecture is Architecture.CORTEX_M
            and self.core not in _CORES_WITHOUT_CYCLE_COUNTER
        )


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
    table = _read(name)
    probe = table.get("pyocd")
    return Board(
        name=name,
        title=table["title"],
        core=Core(table["core"]),
        flash=Memory(**table["flash"]),
        ram=Memory(**table["ram"]),
        chip=_chip(table["chip"]),
        uart=_uart(table["uart"]),
        led=_led(table["led"]) if "led" in table else None,
        emulator=_emulator(table["qemu"]) if "qemu" in table else None,
        simavr=table.get("simavr", False),
        probe=Probe(**probe) if probe else None,
        drive=_drive(table["drive"]) if "drive" in table else None,
        programmer=_programmer(table["programmer"]) if "programmer" in table else None,
        row_by_row=table.get("row_by_row", False),
        optimize=Optimize(table["optimize"]) if "optimize" in table else None,
    )


def _read(name: str) -> dict[str, Any]:
    """Return the table of a board's file.

    A file with ``like = "other-board"`` has only what differs from that board; how that board is
    loaded does not belong to it.
    """
    text = resources.files("device.mcu").joinpath("boards", f"{name}.toml").read_text()
    table: dict[str, Any] = tomllib.loads(text)
    if "like" not in table:
        return table
    loaders = {"qemu", "simavr", "pyocd", "drive", "programmer"}
    model = {key: value for key, value in _read(table["like"]).items() if key not in loaders}
    return model | table


def pin_number(name: str) -> int:
    """Return the number by which the firmware knows a pin.

    This is 16 for each port and the number in it for STM32, CH32V and AVR (``PA2``, ``PD8``), and
    the number alone for Nordic's chips (``P0.24``), and the RP2040 and the ESP32-C3 (``GP25``).

    Raises:
        ValueError: if ``name`` is not the name of a pin.
    """
    found = re.fullmatch(r"P([A-K])(\d|1[0-5])|(?:P0\.|GP)(\d|[12]\d|3[01])", name)
    if not found:
        raise ValueError(f"{name!r} is not a pin such as PA2, P0.24 or GP25")
    port, in_port, alone = found.groups()
    return int(alone) if alone else 16 * (ord(port) - ord("A")) + int(in_port)


def _chip(table: Mapping[str, Any]) -> Chip:
    return Chip(
        family=ChipFamily(table["family"]),
        gpio=table.get("gpio"),
        clocks=tuple((register, bit) for register, bit in table.get("clocks", ())),
    )


def _uart(table: Mapping[str, Any]) -> Uart:
    return Uart(
        kind=UartKind(table["kind"]),
        tx=_pin(table, "tx"),
        rx=_pin(table, "rx"),
        **{key: value for key, value in table.items() if key not in {"kind", "tx", "rx"}},
    )


def _led(table: Mapping[str, Any]) -> Led:
    return Led(
        pin=_pin(table, "pin"),
        register=table.get("register"),
        active_low=table.get("active_low", False),
        low_pin=_pin(table, "low_pin"),
    )


def _emulator(table: Mapping[str, Any]) -> Emulator:
    return Emulator(machine=table["machine"], options=tuple(table.get("options", ())))


def _programmer(table: Mapping[str, Any]) -> Programmer:
    ending = table.get("format")
    return Programmer(
        commands=tuple(table["commands"]), format=FileFormat(ending) if ending else None
    )


def _drive(table: Mapping[str, Any]) -> Drive:
    return Drive(format=FileFormat(table["format"]), name=table["name"], family=table.get("family"))


def _pin(table: Mapping[str, Any], key: str) -> int | None:
    return pin_number(table[key]) if key in table else None
