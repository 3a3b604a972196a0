/* The console: that of the debugger or emulator if there is one, else the board's UART. */

#ifndef CONSOLE_H
#define CONSOLE_H

#include <stddef.h>

/* How many bytes are read or written at once: a request to a debugger takes long. A UART needs no
 * more than one, and small boards have no room for many. */
#if !defined(BOARD_SEMIHOSTING)
#define CONSOLE_BLOCK 1
#elif defined(BOARD_SMALL)
#define CONSOLE_BLOCK 16
#else
#define CONSOLE_BLOCK 255
#endif

/* Find out which console there is, and start it. */
void console_start(void);

/* Wait for input and read at most size bytes. Returns the number of bytes read, 0 at the end of the
 * input; a UART has no end. */
size_t console_read(char *buffer, size_t size);

/* Write text; this does nothing before console_start. */
void console_write(const char *text, size_t size);

#endif
