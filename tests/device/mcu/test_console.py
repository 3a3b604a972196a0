"""Every board has a console of its own: in QEMU without a debugger, and register by register."""

import dataclasses
import subprocess
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import Optimize
from convert.quantized import reference
from convert.quantized.graph import read_graph
from device.mcu.boards import (
    Board,
    Chip,
    ChipFamily,
    Core,
    Emulator,
    Memory,
    Uart,
    UartKind,
    board_names,
    load_board,
    pin_number,
)
from device.mcu.firmware_build import build_firmware
from device.mcu.generated_headers import board_header
from device.mcu.network_sources import NetworkSources, generate_sources
from device.mcu.qemu import qemu_link
from lenet_edge.core.errors import DeviceError
from lenet_edge.data.uci_digits import load_digits
from tests.convert.networks import MODERN
from tests.device.mcu.board_tools import WHOLE_PICTURE_BOARDS, require_simulator
from tests.needs import needs, require

EMULATED = [name for name in WHOLE_PICTURE_BOARDS if load_board(name).emulator]
FIRMWARE = Path(__file__).parents[3] / "device" / "mcu" / "firmware"

# Machines of QEMU with the UARTs of boards that QEMU lacks: USART version 1 and PL011.
STM32F405 = Board(
    name="netduinoplus2",
    title="STM32F405",
    core=Core.CORTEX_M4,
    flash=Memory(origin=0x08000000, size=0x100000),
    ram=Memory(origin=0x20000000, size=0x20000),
    chip=Chip(family=ChipFamily.STM32, gpio=0x40020000, clocks=((0x40023830, 0), (0x40023844, 4))),
    uart=Uart(
        kind=UartKind.STM32_V1,
        base=0x40011000,
        clock=16_000_000,
        baud=115_200,
        tx=pin_number("PA9"),
        rx=pin_number("PA10"),
        function=7,
        cable="",
    ),
    emulator=Emulator(machine="netduinoplus2"),
)
LM3S6965 = Board(
    name="lm3s6965evb",
    title="LM3S6965",
    core=Core.CORTEX_M3,
    flash=Memory(origin=0x00000000, size=0x40000),
    ram=Memory(origin=0x20000000, size=0x10000),
    chip=Chip(family=ChipFamily.FIXED),
    uart=Uart(kind=UartKind.PL011, base=0x4000C000, clock=12_000_000, baud=115_200, cable=""),
    emulator=Emulator(machine="lm3s6965evb"),
)
BOARDS = [*map(load_board, EMULATED), STM32F405, LM3S6965]
each_board = pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.name)


@pytest.fixture(scope="module")
def sources() -> NetworkSources:
    return generate_sources(MODERN.read_bytes(), Optimize.SIZE)


def with_source(sources: NetworkSources, old: str, new: str) -> NetworkSources:
    """Return the C with one text replaced."""
    text = sources.files["lenet5.c"].decode()
    assert old in text
    return dataclasses.replace(
        sources, files={**sources.files, "lenet5.c": text.replace(old, new).encode()}
    )


@each_board
def test_a_board_without_a_debugger_answers_on_its_uart(
    board: Board, sources: NetworkSources, tmp_path: Path
) -> None:
    require("sklearn")
    require_simulator(board)
    digit = load_digits()[0][:1]
    graph = read_graph(MODERN)
    inputs = (digit.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    expected = reference.run(graph, inputs)[graph.outputs[0].index]
    firmware = build_firmware(board, sources, tmp_path)
    with qemu_link(board, firmware.elf, debugger=False) as link:
        link.check_runs(sources)
        assert link.self_test() == 0
        link.load(digit[0])
        assert link.infer().tolist() == expected[0].tolist()
        assert link.stack_bytes() <= firmware.stack_bytes + 64


@each_board
def test_a_broken_network_and_a_fault_are_reported(
    board: Board, sources: NetworkSources, tmp_path: Path
) -> None:
    require_simulator(board)
    wrong = with_source(sources, "[i] - 128)", "[i] - 127)")
    check = "if (pixels == NULL || logits == NULL"
    traps = "if (pixels != NULL && pixels[0] == 66) __builtin_trap();\n"
    traps += "if (pixels != NULL && pixels[0] == 67) ((void (*)(void))0xF0000000u)();\n"
    firmware = build_firmware(board, with_source(wrong, check, traps + check), tmp_path)
    for debugger, cause in ((True, 66), (False, 66), (False, 67)):
        with qemu_link(board, firmware.elf, debugger=debugger) as link:
            assert link.greeting == "ready, self-test FAILED"
            assert link.self_test() != 0
            link.load(np.full((28, 28), cause, np.uint8))
            with pytest.raises(DeviceError, match="answered 'infer' with 'fault'"):
                link.ask("infer", 10)


# Registers of each real board after its drivers have run, from the reference manuals and the
# headers of the chips' makers. ADDRESS=VALUE is a register after a reset, ADDRESS:VALUE has flags.
REAL_BOARDS: dict[str, tuple[str, Mapping[int, int]]] = {
    "nucleo-f411re": (
        "40020000=a8000000 4002000c=64000000 40004400:80",
        {
            0x40023830: 1 << 0,  # RCC_AHB1ENR: GPIOA
            0x40023840: 1 << 17,  # RCC_APB1ENR: USART2
            0x40020000: 0xA80004A0,  # MODER: PA2 and PA3 are functions, PA5 is an output
            0x4002000C: 0x64000050,  # PUPDR: PA2 and PA3 are pulled up
            0x40020018: 1 << (16 + 5),  # BSRR: PA5 is low
            0x40020020: 0x7700,  # AFRL
            0x40004404: ord("U"),  # DR
            0x40004408: 139,  # BRR: 16 MHz / 115,200
            0x4000440C: 1 << 13 | 1 << 3 | 1 << 2,  # CR1: UE, TE, RE
        },
    ),
    "nucleo-f767zi": (
        "4000481c:80",
        {
            0x40023830: 1 << 3 | 1 << 1,  # RCC_AHB1ENR: GPIOD, GPIOB
            0x40023840: 1 << 18,  # RCC_APB1ENR: USART3
            0x40020C00: 0xA0000,  # GPIOD MODER: PD8 and PD9 are functions
            0x40020C0C: 0x50000,
            0x40020C24: 0x77,  # AFRH
            0x40020400: 1,  # GPIOB MODER: PB0 is an output
            0x40020418: 1 << 16,
            0x40004800: 1 << 3 | 1 << 2 | 1 << 0,  # CR1: TE, RE, UE
            0x40004808: 1 << 12,  # CR3: OVRDIS
            0x4000480C: 139,
            0x40004828: ord("U"),  # TDR
        },
    ),
    "nucleo-g071rb": (
        "50000000=ebffffff 5000000c=24000000 4000441c:80",
        {
            0x40021034: 1 << 0,  # RCC_IOPENR: GPIOA
            0x4002103C: 1 << 17,  # RCC_APBENR1: USART2
            0x50000000: 0xEBFFF7AF,
            0x5000000C: 0x24000050,
            0x50000020: 0x1100,
            0x40004400: 0xD,
            0x4000440C: 139,
            0x40004428: ord("U"),
        },
    ),
    "nucleo-u575zi": (
        "42020000=abffffff 42020800=ffffffff 4001381c:80",
        {
            0x46020C8C: 1 << 0 | 1 << 2,  # RCC_AHB2ENR1: GPIOA, GPIOC
            0x46020CA4: 1 << 14,  # RCC_APB2ENR: USART1
            0x42020000: 0xABEBFFFF,  # MODER: PA9 and PA10 are functions
            0x42020024: 0x770,
            0x42020800: 0xFFFF7FFF,  # PC7 is an output
            0x40013800: 0xD,
            0x4001380C: 35,  # 4 MHz / 115,200
            0x40013828: ord("U"),
        },
    ),
    "nrf52840-dk": (
        "40000100:1 4000211c:1",
        {
            0x40000000: 1,  # CLOCK TASKS_HFCLKSTART
            0x50000718: 0x3,  # PIN_CNF[6]: output
            0x50000720: 0xC,  # PIN_CNF[8]: input, pulled up
            0x50000734: 0x3,  # PIN_CNF[13]
            0x50000508: 1 << 13,  # OUTSET: the LED is off
            0x4000250C: 6,  # PSEL.TXD
            0x40002514: 8,  # PSEL.RXD
            0x40002524: 0x01D7E000,  # BAUDRATE: Baud115200
            0x40002500: 4,  # ENABLE
            0x40002000: 1,  # TASKS_STARTRX
            0x40002008: 1,  # TASKS_STARTTX
            0x4000251C: ord("U"),
        },
    ),
    "raspberry-pi-pico": (
        "40024004:80000000 40008044:1 40008038:4 4000c008:ffffffff 40034018:90",
        {
            0x4002400C: 47,  # XOSC STARTUP: 1 ms
            0x40024000: 0xFABAA0,  # XOSC CTRL
            0x4000B03C: 1,  # CLK_SYS_CTRL: source clk_ref
            0x40008030: 2,  # CLK_REF_CTRL: source XOSC
            0x40008048: 0x880,  # CLK_PERI_CTRL: enabled, source XOSC
            0x4000F000: 0x00400120,  # RESETS: UART0, PADS_BANK0, IO_BANK0 leave reset
            0x4001C008: 0x5A,  # PADS GPIO1
            0x40014004: 2,  # GPIO0_CTRL: UART0 TX
            0x4001400C: 2,  # GPIO1_CTRL: UART0 RX
            0x400140CC: 5,  # GPIO25_CTRL: SIO
            0xD0000018: 1 << 25,  # GPIO_OUT_CLR
            0xD0000024: 1 << 25,  # GPIO_OE_SET
            0x40034024: 6,  # IBRD
            0x40034028: 33,  # FBRD
            0x4003402C: 0x70,  # LCR_H: 8 bits, FIFO
            0x40034030: 0x301,  # CR
            0x40034000: ord("U"),
        },
    ),
    "ch32v003": (
        "40021004=20 40011400=44444444 40013800:80",
        {
            0x40021004: 0,  # CFGR0: the clock is not divided
            0x40021018: 1 << 14 | 1 << 5,  # APB2PCENR: USART1, GPIOD
            0x40011400: 0x48A24444,  # CFGLR: PD4 is an output, PD5 a function, PD6 an input
            0x40011410: 1 << 4,  # BSHR: the LED is off
            0x40013804: ord("U"),  # DATAR
            0x40013808: 208,  # BRR: 24 MHz / 115,200
            0x4001380C: 1 << 13 | 1 << 3 | 1 << 2,  # CTLR1: UE, TE, RE
        },
    ),
    "esp32-c3": (
        "6001f048=fffff 60020048=fffff 60008090=fffff 600080ac=4 6000001c:0",
        {
            0x6001F048: 0,  # TIMG_WDTCONFIG0
            0x6001F064: 0,  # TIMG_WDTWPROTECT
            0x60020048: 0,
            0x60008090: 0,  # RTC_CNTL_WDTCONFIG0
            0x600080A8: 0,  # RTC_CNTL_WDTWPROTECT
            0x600080AC: 1 << 31 | 4,  # RTC_CNTL_SWD_CONF: it feeds itself
            0x600080B0: 0,  # RTC_CNTL_SWD_WPROTECT
            0x60004024: 1 << 7,  # GPIO_ENABLE_W1TS
            0x6000400C: 1 << 7,  # GPIO_OUT_W1TC: the LED is off
            0x60004570: 128,  # GPIO_FUNC7_OUT_SEL_CFG
            0x60000000: ord("U"),  # UART_FIFO
        },
    ),
}


@needs("cc")
@pytest.mark.parametrize("name", REAL_BOARDS)
def test_the_drivers_of_a_real_board_write_what_its_manual_says(name: str, tmp_path: Path) -> None:
    presets, expected = REAL_BOARDS[name]
    registers = run_drivers(load_board(name), presets.split(), tmp_path)
    assert {address: registers.get(address) for address in expected} == expected


def test_every_board_without_a_simulator_has_its_registers_checked() -> None:
    real = {name for name in board_names() if not load_board(name).is_simulated}
    assert set(REAL_BOARDS) == {name for name in real if load_board(name).chip.family != "avr"}


@needs("cc")
def test_the_led_is_steady_or_blinks(tmp_path: Path) -> None:
    (tmp_path / "led_test.c").write_text(
        '#include "chip.h"\n#include "led.h"\n#include <stdio.h>\n'
        'void chip_set_led(int on) { printf("%d", on); }\n'
        "int main(void) { for (int failed = 0; failed < 2; failed++) { led_show(!failed);"
        " for (int i = 0; i < 1000000; i++) led_poll(); } return 0; }\n"
    )
    command = ["cc", f"-I{FIRMWARE}", "led_test.c", str(FIRMWARE / "led.c"), "-o", "led"]
    subprocess.run(command, cwd=tmp_path, check=True)
    done = subprocess.run(["./led"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "1" + "0" + "1010101"


def run_drivers(board: Board, presets: list[str], folder: Path) -> dict[int, int]:
    """Run a board's drivers on this machine, and return the last value of every register."""
    (folder / "board_config.h").write_text(board_header(board))
    command = ["cc", "-std=gnu99", f"-I{FIRMWARE}", "-I.", "-DREGISTER(a)=(*register_at(a))"]
    command += ["-include", "stdint.h", "-include", "fake.h"]
    (folder / "fake.h").write_text("volatile uint32_t *register_at(uint32_t address);\n")
    drivers = [FIRMWARE / f"chip_{board.chip.family}.c", FIRMWARE / board.uart.kind.source]
    sources = [str(path) for path in (*drivers, Path(__file__).parent / "drivers.c")]
    subprocess.run([*command, *sources, "-o", "drivers"], cwd=folder, check=True)
    done = subprocess.run(
        ["./drivers", *presets], cwd=folder, capture_output=True, text=True, check=True, timeout=20
    )
    rows = (line.split() for line in done.stdout.splitlines())
    return {int(address, 16): int(value, 16) for address, value in rows}
