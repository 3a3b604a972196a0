/* Start-up code of RISC-V: initialises memory and calls main. A board without a debugger has nothing
 * that could end the program, and waits for a reset when main returns. */

#include "csr.h"
#include "faults.h"
#include "semihosting.h"

#include <stdint.h>

extern uint32_t _data_source[], _data_start[], _data_end[], _bss_start[], _bss_end[];

int main(void);
void reset_handler(void);
void trap_handler(void);
void start(void) __attribute__((noreturn));

static void __attribute__((noreturn)) end_program(int status) {
    semihosting_exit(status);
    for (;;) {
    }
}

/* faults.c and faults_riscv.c replace these two. */
__attribute__((weak)) void fault_handler(void) { end_program(1); }
__attribute__((weak, aligned(4))) void trap_handler(void) { end_program(1); }

__attribute__((section(".entry"), naked)) void reset_handler(void) {
    __asm__ volatile("la sp, _stack_top\n\tla t0, trap_handler\n\tcsrw mtvec, t0\n\tj start");
}

__attribute__((noreturn, used, optimize("no-tree-loop-distribute-patterns"))) void start(void) {
    const uint32_t *source = _data_source;
    for (uint32_t *word = _data_start; word < _data_end; word++) {
        *word = *source++;
    }
    for (uint32_t *word = _bss_start; word < _bss_end; word++) {
        *word = 0;
    }
    end_program(main());
}
