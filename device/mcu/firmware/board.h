/* What the firmware needs of a Cortex-M: semihosting, a counter and a painted stack. */

#ifndef BOARD_H
#define BOARD_H

#include <stddef.h>
#include <stdint.h>

/* Console of the debug probe or emulator; read returns the bytes read, 0 at its end. */
size_t board_read(char *buffer, size_t size);
void board_write(const char *text, size_t size);
void board_exit(int status) __attribute__((noreturn));

/* Start the counter: DWT cycles where the core has them and BOARD_DWT is set, else SysTick. */
void board_start_counter(void);
uint32_t board_ticks(void);

/* A loop of two instructions, to find out what a tick is worth. */
void board_spin(uint32_t loops);

/* Paint the unused stack; afterwards board_stack_used says how deep it was ever written. */
void board_paint_stack(void);
uint32_t board_stack_used(void);

#endif
