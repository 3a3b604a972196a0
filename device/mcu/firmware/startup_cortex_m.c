/* Start-up code of Cortex-M: the vector table, and the reset handler, which initialises memory, enables the
 * coprocessors that the compiler may use and calls main. A board without a debugger has nothing that
 * could end the program, and waits for a reset when main returns. */

#include "faults.h"
#include "semihosting.h"

#include <stdint.h>

extern uint32_t _data_source[], _data_start[], _data_end[], _bss_start[], _bss_end[];
extern uint32_t _stack_top[];

int main(void);
void reset_handler(void);
void hard_fault_handler(void);
void tick_handler(void);

#define CPACR (*(volatile uint32_t *)0xE000ED88u)
#define VTOR (*(volatile uint32_t *)0xE000ED08u)

static void __attribute__((noreturn)) end_program(int status) {
    semihosting_exit(status);
    for (;;) {
    }
}

/* faults.c and faults_cortex_m.c replace these two. */
__attribute__((weak)) void fault_handler(void) { end_program(1); }
__attribute__((weak)) void hard_fault_handler(void) { end_program(1); }

/* The initial stack pointer and the 15 system exceptions. There are no entries for peripherals,
 * because no peripheral interrupt is enabled. */
typedef void (*handler)(void);
__attribute__((section(".vectors"), used)) static const handler vectors[16] = {
    (handler)(uintptr_t)_stack_top,
    reset_handler,
    fault_handler, /* NMI */
    hard_fault_handler,
    fault_handler, /* MemManage */
    fault_handler, /* BusFault */
    fault_handler, /* UsageFault */
    fault_handler, /* SecureFault */
    NULL,
    NULL,
    NULL,
    fault_handler, /* SVCall */
    fault_handler, /* DebugMonitor */
    NULL,
    fault_handler, /* PendSV */
    tick_handler,
};

#ifdef BOARD_SET_VTOR
/* The first code of a program that is loaded into RAM: the boot loader jumps to its first byte and
 * leaves its own stack pointer. */
__attribute__((section(".entry"), naked, used)) static void entry(void) {
    __asm__ volatile("ldr r0, =_stack_top\n\tmsr msp, r0\n\tldr r0, =reset_handler\n\tbx r0");
}
#endif

/* Memory is initialised with plain loops, because a library's memcpy may use registers of a
 * coprocessor that is not enabled yet. */
__attribute__((noreturn, optimize("no-tree-loop-distribute-patterns"))) void reset_handler(void) {
#if defined(__ARM_ARCH) && __ARM_ARCH >= 7
    CPACR |= 0xFu << 20; /* coprocessors 10 and 11: floating point and Helium */
    __asm__ volatile("dsb\n\tisb" ::: "memory");
#endif
#ifdef BOARD_SET_VTOR
    VTOR = (uint32_t)(uintptr_t)vectors;
#endif
    const uint32_t *source = _data_source;
    for (uint32_t *word = _data_start; word < _data_end; word++) {
        *word = *source++;
    }
    for (uint32_t *word = _bss_start; word < _bss_end; word++) {
        *word = 0;
    }
    end_program(main());
}
