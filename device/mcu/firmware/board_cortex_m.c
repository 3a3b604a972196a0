/* The counters of Cortex-M. */

#include "board.h"

#define SYSTICK_CONTROL (*(volatile uint32_t *)0xE000E010u)
#define SYSTICK_RELOAD (*(volatile uint32_t *)0xE000E014u)
#define SYSTICK_VALUE (*(volatile uint32_t *)0xE000E018u)
#define SYSTICK_MASK 0xFFFFFFu

#ifdef BOARD_DWT

#define DEMCR (*(volatile uint32_t *)0xE000EDFCu)
#define DWT_CONTROL (*(volatile uint32_t *)0xE0001000u)
#define DWT_CYCLES (*(volatile uint32_t *)0xE0001004u)
#define DWT_LOCK (*(volatile uint32_t *)0xE0001FB0u)

void board_start_counter(void) {
    DEMCR |= 1u << 24; /* TRCENA */
#if __ARM_ARCH == 7
    DWT_LOCK = 0xC5ACCE55u; /* Cortex-M7 locks the unit against software */
#endif
    DWT_CYCLES = 0;
    DWT_CONTROL |= 1;
}

uint32_t board_ticks(void) { return DWT_CYCLES; }

#else

/* SysTick counts down with 24 bits; its interrupt counts the overflows, which gives 32 bits. */
static volatile uint32_t overflows;

void board_start_counter(void) {
    SYSTICK_RELOAD = SYSTICK_MASK;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = 7; /* use the processor clock, enable the interrupt, enable the counter */
}

uint32_t board_ticks(void) {
    for (;;) {
        const uint32_t before = overflows;
        const uint32_t value = SYSTICK_VALUE;
        /* cppcheck-suppress knownConditionTrueFalse ; the interrupt may have changed it */
        if (before == overflows) {
            return (before << 24) + (SYSTICK_MASK - value);
        }
    }
}

#endif

void tick_handler(void);
void tick_handler(void) {
#ifndef BOARD_DWT
    overflows++;
#endif
}

void board_spin(uint32_t loops) {
    __asm__ volatile(".syntax unified\n\t1: subs %0, #1\n\tbne 1b" : "+l"(loops) : : "cc");
}
