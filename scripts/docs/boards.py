"""The page of boards: from their descriptions in ``device/mcu/boards``."""

from device.mcu.boards import Board, board_names, load_board
from scripts.docs.markdown import code, table

_INTRODUCTION = """\
# Boards

Every board that `lenet-edge flash`, `evaluate --on` and `parity --on` know, generated from
`device/mcu/boards/*.toml`. A board in QEMU or simavr needs no hardware. Without a debugger, the
console is the board's UART, 115,200 baud, at the end of the cable in the last column. [Adding a
board](../embed/add-a-board.md) takes one small file."""


def boards_page() -> str:
    """Return the page as Markdown."""
    boards = [load_board(name) for name in board_names()]
    header = (
        "name",
        "board",
        "core",
        "flash",
        "RAM",
        "how it is flashed",
        "console without a debugger",
    )
    rows = [
        (
            code(board.name),
            board.title,
            core_name(board.core),
            _size(board.flash.size),
            _size(board.ram.size),
            how_flashed(board),
            board.uart.cable,
        )
        for board in boards
    ]
    return "\n\n".join([_INTRODUCTION, table(header, rows)]) + "\n"


def how_flashed(board: Board) -> str:
    """Return how a program gets onto the board."""
    ways = []
    if board.emulator:
        ways.append(f"QEMU, machine {code(board.emulator.machine)}")
    if board.simavr:
        ways.append(f"simavr, chip {code(board.core)}")
    if board.programmer:
        ways.append(code(board.programmer.commands[0].split()[0]))
    if board.drive:
        ways.append(f"{code('.' + board.drive.format)} file on its USB drive")
    if board.probe:
        ways.append(f"debug probe, pyOCD target {code(board.probe.target)}")
    return "; or ".join(ways)


def core_name(core: str) -> str:
    """Return ``Cortex-M0+`` for ``cortex-m0plus``."""
    return core.replace("cortex-m", "Cortex-M").replace("plus", "+")


def _size(count: int) -> str:
    kib = count / 1024
    return f"{kib / 1024:g} MiB" if kib >= 1024 else f"{kib:g} KiB"
