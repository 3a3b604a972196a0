/* The board's UART: 8 data bits, no parity, 1 stop bit, no interrupts. Call chip_start first. */

#ifndef UART_H
#define UART_H

#include <stdint.h>

void uart_start(void);

/* Return the next byte that was received, or -1 if there is none. */
int uart_read(void);

/* Wait until there is room for a byte, and send it. */
void uart_write(uint8_t byte);

#endif
