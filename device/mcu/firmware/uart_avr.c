/* The USART of AVR chips. */

#include "board_config.h"
#include "registers.h"
#include "uart.h"

enum { UCSRA = 0, UCSRB = 1, UCSRC = 2, UBRRL = 4, UBRRH = 5, UDR = 6 };
enum { UCSRA_RECEIVED = 1 << 7, UCSRA_ROOM = 1 << 5, UCSRA_DOUBLE_SPEED = 1 << 1 };
enum { UCSRB_RECEIVE = 1 << 4, UCSRB_TRANSMIT = 1 << 3 };
enum { UCSRC_8_BITS = 3 << 1 };

#define DIVISOR ((UART_CLOCK + 4u * UART_BAUD) / (8u * UART_BAUD) - 1u)

void uart_start(void) {
    REGISTER8(UART_BASE + UBRRH) = (uint8_t)(DIVISOR >> 8);
    REGISTER8(UART_BASE + UBRRL) = (uint8_t)DIVISOR;
    REGISTER8(UART_BASE + UCSRA) = UCSRA_DOUBLE_SPEED;
    REGISTER8(UART_BASE + UCSRC) = UCSRC_8_BITS;
    REGISTER8(UART_BASE + UCSRB) = UCSRB_RECEIVE | UCSRB_TRANSMIT;
}

int uart_read(void) {
    if ((REGISTER8(UART_BASE + UCSRA) & UCSRA_RECEIVED) == 0) {
        return -1;
    }
    return REGISTER8(UART_BASE + UDR);
}

void uart_write(uint8_t byte) {
    while ((REGISTER8(UART_BASE + UCSRA) & UCSRA_ROOM) == 0) {
    }
    REGISTER8(UART_BASE + UDR) = byte;
}
