/* Arm's PrimeCell UART PL011 (DDI 0183), which the RP2040 has. */

#include "board_config.h"
#include "registers.h"
#include "uart.h"

enum { DR = 0x00, FR = 0x18, IBRD = 0x24, FBRD = 0x28, LCR_H = 0x2C, CR = 0x30 };
enum { FR_EMPTY = 1 << 4, FR_FULL = 1 << 5 };
enum { LCR_H_8_BITS = 3 << 5, LCR_H_FIFO = 1 << 4 };
enum { CR_ENABLE = 1 << 0, CR_TRANSMIT = 1 << 8, CR_RECEIVE = 1 << 9 };

#define DIVISOR ((4u * UART_CLOCK + UART_BAUD / 2u) / UART_BAUD) /* in 64ths */

void uart_start(void) {
    REGISTER(UART_BASE + CR) = 0;
    REGISTER(UART_BASE + IBRD) = DIVISOR / 64u;
    REGISTER(UART_BASE + FBRD) = DIVISOR % 64u;
    /* Writing this register makes the divisor take effect. */
    REGISTER(UART_BASE + LCR_H) = LCR_H_8_BITS | LCR_H_FIFO;
    REGISTER(UART_BASE + CR) = CR_ENABLE | CR_TRANSMIT | CR_RECEIVE;
}

int uart_read(void) {
    if ((REGISTER(UART_BASE + FR) & FR_EMPTY) != 0) {
        return -1;
    }
    return (int)(REGISTER(UART_BASE + DR) & 0xFFu);
}

void uart_write(uint8_t byte) {
    while ((REGISTER(UART_BASE + FR) & FR_FULL) != 0) {
    }
    REGISTER(UART_BASE + DR) = byte;
}
