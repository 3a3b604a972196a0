"""Every board's file is complete, and boards are found by their names."""

import pytest

from device.mcu.boards import (
    ChipFamily,
    Connection,
    Core,
    FileFormat,
    UartKind,
    board_names,
    load_board,
    pin_number,
)
from lenet_edge.core.errors import UsageError


@pytest.mark.parametrize("name", board_names())
def test_every_board_has_a_way_to_run_programs(name: str) -> None:
    board = load_board(name)
    assert board.name == name
    assert board.title
    assert board.flash.size > 0
    assert board.ram.size > 0
    ways = (board.emulator, board.simavr, board.probe, board.drive, board.programmer)
    assert any(ways)
    if board.is_simulated:
        assert not board.programmer, "the name says which of the two it is"


@pytest.mark.parametrize("name", board_names())
def test_every_board_has_a_console_and_an_led(name: str) -> None:
    board = load_board(name)
    chip, uart, led = board.chip, board.uart, board.led
    assert uart.cable.startswith("a "), "completes 'connect ...'"
    assert 16 * uart.baud <= uart.clock
    if led is None:
        assert board.emulator
        assert board.emulator.machine == "virt", "no board at all"
        return
    assert (led.pin is None) != (led.register is None)
    if chip.family is ChipFamily.FIXED:
        assert uart.tx is uart.rx is led.pin is None
    elif chip.family is ChipFamily.AVR:
        assert uart.tx is uart.rx is None, "a USART of an AVR has its own pins"
        assert led.pin is not None
    else:
        assert None not in {uart.tx, uart.rx, led.pin}
        assert len({uart.tx, uart.rx, led.pin, led.low_pin}) == 4
    if chip.family is ChipFamily.STM32:
        assert chip.gpio
        assert chip.clocks
        assert uart.function is not None
        assert uart.kind in {UartKind.STM32_V1, UartKind.STM32_V2}


@pytest.mark.parametrize("name", board_names())
def test_a_board_with_a_usb_drive_names_it(name: str) -> None:
    drive = load_board(name).drive
    if drive is not None:
        assert drive.name.startswith("USB drive")
        assert (drive.family is not None) == (drive.format is FileFormat.UF2)


@pytest.mark.parametrize(
    ("name", "number"), [("PA2", 2), ("PD8", 56), ("PA15", 15), ("P0.24", 24), ("GP25", 25)]
)
def test_a_pin_has_a_number(name: str, number: int) -> None:
    assert pin_number(name) == number


@pytest.mark.parametrize("name", ["PA16", "P1.02", "A5", "GP32", "", "P0.06"])
def test_what_is_not_the_name_of_a_pin_is_rejected(name: str) -> None:
    with pytest.raises(ValueError, match=r"is not a pin such as PA2, P0.24 or GP25"):
        pin_number(name)


def test_flash_and_ram_of_a_board_do_not_overlap() -> None:
    for board in map(load_board, board_names()):
        first, second = sorted((board.flash, board.ram), key=lambda memory: memory.origin)
        assert first.origin + first.size <= second.origin, board.name


def test_every_core_can_be_simulated_or_shares_its_instructions_with_one_that_can() -> None:
    simulated = {board.core for board in map(load_board, board_names()) if board.is_simulated}
    assert set(Core) - simulated == {Core.CORTEX_M0PLUS}


def test_only_helium_uses_a_floating_point_unit() -> None:
    for board in map(load_board, board_names()):
        has_fpu = "-mfloat-abi=hard" in board.compiler_options
        assert has_fpu == (board.core is Core.CORTEX_M55), board.name
        assert any(option.endswith(f"={board.core}") for option in board.compiler_options)


def test_a_simulated_arduino_is_like_the_real_one() -> None:
    for name in ("arduino-uno", "arduino-mega"):
        real, simulated = load_board(name), load_board(f"{name}-sim")
        assert simulated.connection is Connection.SIMAVR
        assert real.connection is Connection.PROGRAMMER
        for part in ("core", "flash", "ram", "chip", "uart", "led", "row_by_row", "optimize"):
            assert getattr(simulated, part) == getattr(real, part), part


def test_only_boards_without_room_for_a_picture_take_it_row_by_row() -> None:
    small = {board.name for board in map(load_board, board_names()) if board.ram.size <= 2048}
    assert small == {board.name for board in map(load_board, board_names()) if board.row_by_row}
    assert "arduino-uno" in small


def test_a_board_that_runs_from_ram_is_recognised() -> None:
    assert load_board("raspberry-pi-pico").runs_from_ram
    assert not load_board("nucleo-f411re").runs_from_ram


def test_cortex_m0_has_no_cycle_counter() -> None:
    assert not load_board("microbit").has_cycle_counter
    assert load_board("nucleo-f411re").has_cycle_counter


def test_an_unknown_board_is_rejected_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="mps2-an386, mps2-an500"):
        load_board("arduino")
