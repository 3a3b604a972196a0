/* Input and output by semihosting (Arm's "Semihosting for AArch32 and AArch64", version 2.0), the
 * counters, and the measurement of the stack. */

#include "board.h"

#include <string.h>

enum {
    SYS_OPEN = 0x01,
    SYS_WRITE = 0x05,
    SYS_READ = 0x06,
    SYS_EXIT = 0x18,
    SYS_EXIT_EXTENDED = 0x20
};
enum { MODE_READ = 0, MODE_WRITE = 4 };
#define APPLICATION_EXIT 0x20026u

extern uint32_t _stack_bottom[], _stack_top[];

static uint32_t semihosting(uint32_t operation, const void *arguments) {
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = arguments;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory", "r2", "r3", "ip", "lr", "cc");
    return r0;
}

/* The console of a debug probe is called ":tt". QEMU's console of that name loses input that
 * arrives while the program waits for it, so builds for QEMU open the host's own streams. */
#ifdef BOARD_QEMU
#define CONSOLE_INPUT "/dev/stdin"
#define CONSOLE_OUTPUT "/dev/stdout"
#else
#define CONSOLE_INPUT ":tt"
#define CONSOLE_OUTPUT ":tt"
#endif

static uint32_t open_file(const char *name, uint32_t mode) {
    const struct {
        const char *name;
        uint32_t mode, length;
    } arguments = {name, mode, (uint32_t)strlen(name)};
    return semihosting(SYS_OPEN, &arguments);
}

size_t board_read(char *buffer, size_t size) {
    static uint32_t handle;
    if (handle == 0) {
        handle = open_file(CONSOLE_INPUT, MODE_READ);
    }
    const struct {
        uint32_t handle;
        char *buffer;
        uint32_t size;
    } arguments = {handle, buffer, (uint32_t)size};
    const uint32_t missing = semihosting(SYS_READ, &arguments); /* bytes that were not read */
    return missing <= size ? size - missing : 0;
}

void board_write(const char *text, size_t size) {
    static uint32_t handle;
    if (handle == 0) {
        handle = open_file(CONSOLE_OUTPUT, MODE_WRITE);
    }
    const struct {
        uint32_t handle;
        const char *text;
        uint32_t size;
    } arguments = {handle, text, (uint32_t)size};
    semihosting(SYS_WRITE, &arguments);
}

void board_exit(int status) {
    const uint32_t arguments[2] = {APPLICATION_EXIT, (uint32_t)status};
    semihosting(SYS_EXIT_EXTENDED, arguments);
    semihosting(SYS_EXIT, (const void *)(uintptr_t)APPLICATION_EXIT);
    for (;;) {
    }
}

#define SYSTICK_CONTROL (*(volatile uint32_t *)0xE000E010u)
#define SYSTICK_RELOAD (*(volatile uint32_t *)0xE000E014u)
#define SYSTICK_VALUE (*(volatile uint32_t *)0xE000E018u)
#define SYSTICK_MASK 0xFFFFFFu

#ifdef BOARD_DWT

#define DEMCR (*(volatile uint32_t *)0xE000EDFCu)
#define DWT_CONTROL (*(volatile uint32_t *)0xE0001000u)
#define DWT_CYCLES (*(volatile uint32_t *)0xE0001004u)

void board_start_counter(void) {
    DEMCR |= 1u << 24; /* TRCENA */
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

/* The value that marks words of the stack that were never written. */
#define STACK_PAINT 0x5AA5C33Cu

void board_paint_stack(void) {
    uintptr_t top;
    __asm__ volatile("mov %0, sp" : "=r"(top));
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
