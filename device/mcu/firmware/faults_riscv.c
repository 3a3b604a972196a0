/* Faults of RISC-V: the breakpoint of a semihosting request that no debugger takes is passed over,
 * and every other fault is reported. */

#include "csr.h"
#include "faults.h"

#include <stdint.h>

void trap_handler(void);

enum { CAUSE_BREAKPOINT = 3 };

/* The instruction before the breakpoint of a request, which is at a multiple of 16. */
#define REQUEST_MARK 0x01F01013 /* slli zero, zero, 0x1f */

/* Only a1 is saved: a request returns its result in a0. fault_handler runs after mret, outside the
 * trap. */
__attribute__((naked, aligned(4), used)) void trap_handler(void) {
    __asm__ volatile("csrw mscratch, a1\n\t"
                     "csrr a1, mcause\n\t"
                     "addi a1, a1, %0\n\t"
                     "bnez a1, 1f\n\t"
                     "csrr a1, mepc\n\t"
                     "andi a0, a1, 15\n\t"
                     "addi a0, a0, -4\n\t"
                     "bnez a0, 1f\n\t"
                     "lw a0, -4(a1)\n\t"
                     "addi a1, a1, 4\n\t"
                     "csrw mepc, a1\n\t"
                     "li a1, %1\n\t"
                     "bne a0, a1, 1f\n\t"
                     "li a0, -1\n\t" /* the result of a request that failed */
                     "csrr a1, mscratch\n\t"
                     "mret\n"
                     "1:\n\t"
                     "la a1, fault_handler\n\t"
                     "csrw mepc, a1\n\t"
                     "mret"
                     :
                     : "i"(-CAUSE_BREAKPOINT), "i"(REQUEST_MARK));
}
