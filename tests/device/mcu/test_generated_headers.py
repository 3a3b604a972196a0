"""The generated headers hold what a board's file says, and lead to the network's own names."""

import re

from convert.c_engine import Optimize
from device.mcu.boards import board_names, load_board
from device.mcu.generated_headers import board_header, network_header
from device.mcu.network_sources import generate_sources
from tests.convert.networks import MODERN


def macros(header: str) -> dict[str, str]:
    return dict(re.findall(r"^#define (\w+)(?: (.+))?$", header, re.MULTILINE))


def test_a_board_s_header_has_its_addresses_pins_and_clocks() -> None:
    assert macros(board_header(load_board("nucleo-f411re"))) == {
        "BOARD_CONFIG_H": "",
        "CHIP_STM32": "",
        "UART_BASE": "0x40004400u",
        "UART_CLOCK": "16000000u",
        "UART_BAUD": "115200u",
        "UART_STM32_V1": "",
        "UART_TX_PIN": "2u",
        "UART_RX_PIN": "3u",
        "UART_FUNCTION": "7u",
        "GPIO_BASE": "0x40020000u",
        "CHIP_CLOCKS": "{0x40023830u, 0u}, {0x40023840u, 17u}",
        "LED_ACTIVE_LOW": "0",
        "LED_PIN": "5u",
    }


def test_the_led_s_polarity_and_second_pin_are_in_the_header() -> None:
    assert macros(board_header(load_board("nrf52840-dk")))["LED_ACTIVE_LOW"] == "1"
    assert macros(board_header(load_board("microbit")))["LED_LOW_PIN"] == "4u"
    assert macros(board_header(load_board("mps2-an386")))["LED_REGISTER"] == "0x40028000u"


def test_every_board_has_a_uart_and_what_it_has_of_leds() -> None:
    for name in board_names():
        found = macros(board_header(load_board(name)))
        assert "UART_BASE" in found, name
        assert ("LED_ACTIVE_LOW" in found) == (load_board(name).led is not None), name


def test_the_network_s_header_names_its_own_functions_and_both_hashes() -> None:
    sources = generate_sources(MODERN.read_bytes(), Optimize.SIZE)
    header = network_header(sources)
    found = macros(header)
    assert '#include "lenet5.h"' in header
    assert found["network_run"] == "lenet5_run"
    assert found["NETWORK_INPUT_SIZE"] == "LENET5_INPUT_SIZE"
    assert found["NETWORK_SOURCE_SHA256"] == f'"{sources.source_sha256}"'
    assert found["NETWORK_MODEL_SHA256"] == f'"{sources.model_sha256}"'
