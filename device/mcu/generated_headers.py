"""The two headers of the firmware that are generated: for the board, and for the network."""

from device.mcu.boards import Board, Chip, Led, Uart, UartKind
from device.mcu.network_sources import PREFIX, NetworkSources, ReaderSources

_FUNCTIONS = ("run", "argmax", "self_test")
_CONSTANTS = ("OK", "INPUT_SIZE", "OUTPUT_SIZE", "SCRATCH_SIZE", "SELF_TEST_SCRATCH_SIZE")
_READER_NAMES = ("begin", "row", "end", "stream", "options", "result", "digit")
_READER_CONSTANTS = (
    *("OK", "WRONG_SIZE", "WRONG_ROWS", "WRONG_CELLS", "SCRATCH_SIZE"),
    *("MAX_WIDTH", "MAX_HEIGHT", "MAX_DIGITS"),
)
_STREAM_FUNCTIONS = ("begin", "row", "end")
_STREAM_CONSTANTS = ("INPUT_ROWS", "INPUT_ROW_SIZE", "STREAM_SCRATCH_SIZE")


def board_header(board: Board) -> str:
    """Return ``board_config.h``: the addresses and pins of a board's UART and LED."""
    macros = _uart(board.uart) | _chip(board.chip) | (_led(board.led) if board.led else {})
    lines = [f"#define {name} {value}".rstrip() for name, value in macros.items()]
    return _header("BOARD_CONFIG_H", f"The UART and the LED of {board.name}.", lines)


def network_header(sources: NetworkSources) -> str:
    """Return ``network.h``: names of the firmware's own for the network, and both SHA-256."""
    functions = [f"#define network_{name} {PREFIX}_{name}" for name in _FUNCTIONS]
    constants = [f"#define NETWORK_{name} {PREFIX.upper()}_{name}" for name in _CONSTANTS]
    second_look = [
        f"#ifdef {PREFIX.upper()}_SECOND_LOOK_MARGIN",
        f"#define network_run_second_look {PREFIX}_run_second_look",
        "#endif",
    ]
    stream = [
        f"#ifdef {PREFIX.upper()}_STREAM",
        "#define NETWORK_STREAM",
        f"#define network_stream {PREFIX}_stream",
        *(f"#define network_stream_{part} {PREFIX}_stream_{part}" for part in _STREAM_FUNCTIONS),
        *(f"#define NETWORK_{part} {PREFIX.upper()}_{part}" for part in _STREAM_CONSTANTS),
        "#endif",
    ]
    hashes = [
        f'#define NETWORK_SOURCE_SHA256 "{sources.source_sha256}"',
        f'#define NETWORK_MODEL_SHA256 "{sources.model_sha256}"',
    ]
    return _header(
        "NETWORK_H",
        f"The firmware's names for the network in {PREFIX}.h.",
        [
            f'#include "{PREFIX}.h"',
            "",
            *functions,
            "",
            *constants,
            "",
            *second_look,
            "",
            *stream,
            "",
            *hashes,
            *(_reader(sources.reader) if sources.reader else []),
        ],
    )


def _reader(reader: ReaderSources) -> list[str]:
    """Return the firmware's names for the reader of frames."""
    name = f"{PREFIX}_reader"
    return [
        "",
        f'#include "{name}.h"',
        "",
        "#define NETWORK_READER",
        f'#define NETWORK_READER_SOURCE_SHA256 "{reader.source_sha256}"',
        *(f"#define network_reader_{part} {name}_{part}" for part in _READER_NAMES),
        *(f"#define NETWORK_READER_{part} {name.upper()}_{part}" for part in _READER_CONSTANTS),
    ]


def _header(guard: str, comment: str, lines: list[str]) -> str:
    body = "\n".join(lines)
    return f"/* {comment} Generated. */\n\n#ifndef {guard}\n#define {guard}\n\n{body}\n\n#endif\n"


def _uart(uart: Uart) -> dict[str, str]:
    macros = {
        "UART_BASE": f"0x{uart.base:08X}u",
        "UART_CLOCK": f"{uart.clock}u",
        "UART_BAUD": f"{uart.baud}u",
    }
    if uart.kind is UartKind.STM32_V1:
        macros["UART_STM32_V1"] = ""
    for name, number in (("TX_PIN", uart.tx), ("RX_PIN", uart.rx), ("FUNCTION", uart.function)):
        if number is not None:
            macros[f"UART_{name}"] = f"{number}u"
    return macros


def _chip(chip: Chip) -> dict[str, str]:
    macros = {f"CHIP_{chip.family.upper()}": ""}
    if chip.gpio is not None:
        macros["GPIO_BASE"] = f"0x{chip.gpio:08X}u"
    if chip.clocks:
        macros["CHIP_CLOCKS"] = ", ".join(f"{{0x{at:08X}u, {bit}u}}" for at, bit in chip.clocks)
    return macros


def _led(led: Led) -> dict[str, str]:
    macros = {"LED_ACTIVE_LOW": str(int(led.active_low))}
    if led.register is not None:
        macros["LED_REGISTER"] = f"0x{led.register:08X}u"
    for name, number in (("LED_PIN", led.pin), ("LED_LOW_PIN", led.low_pin)):
        if number is not None:
            macros[name] = f"{number}u"
    return macros
