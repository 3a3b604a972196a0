"""Every board's file is complete, and boards are found by their names."""

import pytest

from device.mcu.boards import Connection, Core, board_names, load_board
from lenet_edge.core.errors import UsageError


@pytest.mark.parametrize("name", board_names())
def test_every_board_has_a_way_to_run_programs(name: str) -> None:
    board = load_board(name)
    assert board.name == name
    assert board.title
    assert board.flash.size > 0
    assert board.ram.size > 0
    if board.connection is Connection.QEMU:
        assert board.qemu_machine
    else:
        assert board.pyocd_target or board.uf2_family is not None


def test_flash_and_ram_of_a_board_do_not_overlap() -> None:
    for board in map(load_board, board_names()):
        first, second = sorted((board.flash, board.ram), key=lambda memory: memory.origin)
        assert first.origin + first.size <= second.origin, board.name


def test_every_core_can_be_tested_in_qemu_or_shares_its_instructions_with_one_that_can() -> None:
    emulated = {
        board.core
        for board in map(load_board, board_names())
        if board.connection is Connection.QEMU
    }
    assert set(Core) - emulated == {Core.CORTEX_M0PLUS}


def test_only_helium_uses_a_floating_point_unit() -> None:
    for board in map(load_board, board_names()):
        has_fpu = "-mfloat-abi=hard" in board.compiler_options
        assert has_fpu == (board.core is Core.CORTEX_M55), board.name
        assert f"-mcpu={board.core}" in board.compiler_options


def test_a_board_that_runs_from_ram_is_recognised() -> None:
    assert load_board("raspberry-pi-pico").runs_from_ram
    assert not load_board("nucleo-f411re").runs_from_ram


def test_cortex_m0_has_no_cycle_counter() -> None:
    assert not load_board("microbit").has_cycle_counter
    assert load_board("nucleo-f411re").has_cycle_counter


def test_an_unknown_board_is_rejected_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="mps2-an386, mps2-an500"):
        load_board("arduino")
