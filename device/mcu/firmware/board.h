/* What the firmware needs from a processor: a counter of ticks, and a way to measure the use of the
 * stack. */

#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

/* Start the counter of ticks. It counts cycles: of Cortex-M in the core's DWT unit with BOARD_DWT,
 * else with SysTick; of AVR with timer 1. QEMU's RISC-V counts instructions. */
void board_start_counter(void);

/* Return the ticks since the counter was started, modulo 2^32. */
uint32_t board_ticks(void);

/* Run a loop of two instructions (of five on AVR, where nobody asks), so that the host can find out how many instructions a tick is. */
void board_spin(uint32_t loops);

/* Fill the unused stack with a known value, for board_stack_used. */
void board_paint_stack(void);

/* Return the largest number of bytes of stack used since board_paint_stack. */
uint32_t board_stack_used(void);

#endif
