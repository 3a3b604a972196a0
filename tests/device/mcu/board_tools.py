"""What the tests need to build for a board and to simulate it."""

from device.mcu.boards import Board, board_names, load_board
from device.mcu.tools import Architecture
from tests.needs import require

WHOLE_PICTURE_BOARDS = [
    name
    for name in board_names()
    if load_board(name).is_simulated and not load_board(name).row_by_row
]
"""The simulated boards with room for any network."""

_COMPILERS = {
    Architecture.CORTEX_M: ("arm-none-eabi-gcc", "newlib"),
    Architecture.RISCV: ("riscv64-unknown-elf-gcc", "picolibc"),
    Architecture.AVR: ("avr-gcc", "avr-libc"),
}
_SIMULATORS = {
    Architecture.CORTEX_M: ("qemu-system-arm",),
    Architecture.RISCV: ("qemu-system-riscv32",),
    Architecture.AVR: ("gcc", "libsimavr", "libelf"),
}


def require_compiler(board: Board) -> None:
    """Skip the test that runs unless firmware can be built for a board."""
    __tracebackhide__ = True
    require(*_COMPILERS[board.architecture])


def require_simulator(board: Board) -> None:
    """Skip the test that runs unless firmware can be built for a board and simulated."""
    __tracebackhide__ = True
    require(*_COMPILERS[board.architecture], *_SIMULATORS[board.architecture])
