/* The APB UART of Arm's Cortex-M System Design Kit (DDI 0479, 4.3). */

#include "board_config.h"
#include "registers.h"
#include "uart.h"

enum { DATA = 0x00, STATE = 0x04, CTRL = 0x08, BAUDDIV = 0x10 };
enum { STATE_FULL = 1 << 0, STATE_RECEIVED = 1 << 1 };
enum { CTRL_TRANSMIT = 1 << 0, CTRL_RECEIVE = 1 << 1 };

void uart_start(void) {
    REGISTER(UART_BASE + BAUDDIV) = (UART_CLOCK + UART_BAUD / 2u) / UART_BAUD;
    REGISTER(UART_BASE + CTRL) = CTRL_TRANSMIT | CTRL_RECEIVE;
}

int uart_read(void) {
    if ((REGISTER(UART_BASE + STATE) & STATE_RECEIVED) == 0) {
        return -1;
    }
    return (int)(REGISTER(UART_BASE + DATA) & 0xFFu);
}

void uart_write(uint8_t byte) {
    while ((REGISTER(UART_BASE + STATE) & STATE_FULL) != 0) {
    }
    REGISTER(UART_BASE + DATA) = byte;
}
