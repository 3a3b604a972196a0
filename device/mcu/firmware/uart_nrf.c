/* The UART of Nordic's nRF51, which the nRF52 has, too. */

#include "board_config.h"
#include "registers.h"
#include "uart.h"

enum { TASKS_STARTRX = 0x000, TASKS_STARTTX = 0x008 };
enum { EVENTS_RXDRDY = 0x108, EVENTS_TXDRDY = 0x11C };
enum { ENABLE = 0x500, PSELTXD = 0x50C, PSELRXD = 0x514, RXD = 0x518, TXD = 0x51C };
enum { BAUDRATE = 0x524 };
enum { ENABLED = 4 };

/* The rate in units of 16 MHz / 2^32, rounded to the 12 bits below which the register has none. */
#define BAUD_UNITS \
    ((uint32_t)((((uint64_t)UART_BAUD << 32) / UART_CLOCK + 0x800u) & 0xFFFFF000u))

void uart_start(void) {
    REGISTER(UART_BASE + PSELTXD) = UART_TX_PIN;
    REGISTER(UART_BASE + PSELRXD) = UART_RX_PIN;
    REGISTER(UART_BASE + BAUDRATE) = BAUD_UNITS;
    REGISTER(UART_BASE + ENABLE) = ENABLED;
    REGISTER(UART_BASE + EVENTS_RXDRDY) = 0;
    REGISTER(UART_BASE + TASKS_STARTRX) = 1;
    REGISTER(UART_BASE + TASKS_STARTTX) = 1;
}

int uart_read(void) {
    if (REGISTER(UART_BASE + EVENTS_RXDRDY) == 0) {
        return -1;
    }
    /* The event is cleared first: reading the byte raises it again if there are more. */
    REGISTER(UART_BASE + EVENTS_RXDRDY) = 0;
    return (int)(REGISTER(UART_BASE + RXD) & 0xFFu);
}

void uart_write(uint8_t byte) {
    REGISTER(UART_BASE + EVENTS_TXDRDY) = 0;
    REGISTER(UART_BASE + TXD) = byte;
    while (REGISTER(UART_BASE + EVENTS_TXDRDY) == 0) {
    }
}
