/* The USART of STM32 chips. Version 1 is that of the series F1, F2, F4 and L1; all later series have
 * version 2. */

#include "board_config.h"
#include "registers.h"
#include "uart.h"

#ifdef UART_STM32_V1
enum { STATUS = 0x00, DATA_IN = 0x04, DATA_OUT = 0x04, BRR = 0x08, CR1 = 0x0C };
enum { CR1_ENABLE = 1 << 13 };
#else
enum { CR1 = 0x00, CR3 = 0x08, BRR = 0x0C, STATUS = 0x1C, DATA_IN = 0x24, DATA_OUT = 0x28 };
enum { CR1_ENABLE = 1 << 0 };
#endif
enum { CR1_RECEIVE = 1 << 2, CR1_TRANSMIT = 1 << 3 };
enum { CR3_NO_OVERRUN = 1 << 12 };
enum { STATUS_RECEIVED = 1 << 5, STATUS_ROOM = 1 << 7 };

void uart_start(void) {
    REGISTER(UART_BASE + CR1) = 0;
#ifndef UART_STM32_V1
    REGISTER(UART_BASE + CR3) = CR3_NO_OVERRUN; /* an overrun would stay until it is cleared */
#endif
    REGISTER(UART_BASE + BRR) = (UART_CLOCK + UART_BAUD / 2u) / UART_BAUD;
    REGISTER(UART_BASE + CR1) = CR1_ENABLE | CR1_RECEIVE | CR1_TRANSMIT;
}

int uart_read(void) {
    if ((REGISTER(UART_BASE + STATUS) & STATUS_RECEIVED) == 0) {
        return -1;
    }
    return (int)(REGISTER(UART_BASE + DATA_IN) & 0xFFu);
}

void uart_write(uint8_t byte) {
    while ((REGISTER(UART_BASE + STATUS) & STATUS_ROOM) == 0) {
    }
    REGISTER(UART_BASE + DATA_OUT) = byte;
}
