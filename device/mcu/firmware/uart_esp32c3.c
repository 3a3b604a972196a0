/* UART 0 of the ESP32-C3, which the boot ROM has set to 115,200 baud. */

#include "board_config.h"
#include "registers.h"
#include "uart.h"

enum { FIFO = 0x00, STATE = 0x1C };
enum { STATE_RECEIVED_MASK = 0x3FF, STATE_SENDING_SHIFT = 16, FIFO_SIZE = 128 };

void uart_start(void) {}

int uart_read(void) {
    if ((REGISTER(UART_BASE + STATE) & STATE_RECEIVED_MASK) == 0) {
        return -1;
    }
    return (int)(REGISTER(UART_BASE + FIFO) & 0xFFu);
}

void uart_write(uint8_t byte) {
    while (((REGISTER(UART_BASE + STATE) >> STATE_SENDING_SHIFT) & STATE_RECEIVED_MASK) >=
           FIFO_SIZE - 1) {
    }
    REGISTER(UART_BASE + FIFO) = byte;
}
