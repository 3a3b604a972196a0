/* The measurement of the stack, for architectures whose linker script is ours. */

#include "board.h"

extern uint32_t _stack_bottom[], _stack_top[];

#ifdef __riscv
#define READ_STACK_POINTER "mv %0, sp"
#else
#define READ_STACK_POINTER "mov %0, sp"
#endif

/* The value that marks words of the stack that were never written. */
#define STACK_PAINT 0x5AA5C33Cu

void board_paint_stack(void) {
    uintptr_t top;
    __asm__ volatile(READ_STACK_POINTER : "=r"(top));
    for (volatile uint32_t *word = _stack_bottom; (uintptr_t)word < top; word++) {
        *word = STACK_PAINT;
    }
}

uint32_t board_stack_used(void) {
    const uintptr_t top = (uintptr_t)_stack_top;
    const volatile uint32_t *word = _stack_bottom;
    while ((uintptr_t)word < top && *word == STACK_PAINT) {
        word++;
    }
    return (uint32_t)(top - (uintptr_t)word);
}
