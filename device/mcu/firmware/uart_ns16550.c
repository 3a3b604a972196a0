/* The UART 16550, which QEMU's RISC-V machine has, with registers of one byte. */

#include "board_config.h"
#include "registers.h"
#include "uart.h"

enum { DATA = 0, DIVISOR_LOW = 0, DIVISOR_HIGH = 1, FIFO = 2, LINE = 3, STATE = 5 };
enum { FIFO_ON = 1, LINE_8_BITS = 3, LINE_DIVISOR = 1 << 7 };
enum { STATE_RECEIVED = 1 << 0, STATE_ROOM = 1 << 5 };

#define DIVISOR ((UART_CLOCK + 8u * UART_BAUD) / (16u * UART_BAUD))

void uart_start(void) {
    REGISTER8(UART_BASE + LINE) = LINE_8_BITS | LINE_DIVISOR;
    REGISTER8(UART_BASE + DIVISOR_LOW) = (uint8_t)DIVISOR;
    REGISTER8(UART_BASE + DIVISOR_HIGH) = (uint8_t)(DIVISOR >> 8);
    REGISTER8(UART_BASE + LINE) = LINE_8_BITS;
    REGISTER8(UART_BASE + FIFO) = FIFO_ON;
}

int uart_read(void) {
    if ((REGISTER8(UART_BASE + STATE) & STATE_RECEIVED) == 0) {
        return -1;
    }
    return REGISTER8(UART_BASE + DATA);
}

void uart_write(uint8_t byte) {
    while ((REGISTER8(UART_BASE + STATE) & STATE_ROOM) == 0) {
    }
    REGISTER8(UART_BASE + DATA) = byte;
}
