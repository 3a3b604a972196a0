/* Faults of Cortex-M: a breakpoint that no debugger takes is passed over, and every other fault is
 * reported. */

#include "faults.h"

#include <stdint.h>

void hard_fault_handler(void);
void hard_fault(uint32_t *frame);

extern const uint8_t _code_start[], _code_end[];

#define SEMIHOSTING_BREAKPOINT 0xBEABu /* the instruction bkpt 0xAB */

/* Positions in the frame that the processor stores when it takes an exception. */
enum { FRAME_R0 = 0, FRAME_PC = 6 };

/* The program uses the main stack only, so the frame is where the stack pointer points. */
__attribute__((naked)) void hard_fault_handler(void) {
    __asm__ volatile("mov r0, sp\n\tldr r1, =hard_fault\n\tbx r1");
}

__attribute__((used)) void hard_fault(uint32_t *frame) {
    const uintptr_t pc = frame[FRAME_PC];
    /* The program counter may be anything after a jump to a wrong address, and reading there would
     * be a second fault, which stops the processor. */
    const int in_code = pc >= (uintptr_t)_code_start && pc < (uintptr_t)_code_end;
    if (!in_code || *(const uint16_t *)pc != SEMIHOSTING_BREAKPOINT) {
        fault_handler();
    }
    frame[FRAME_PC] += 2;
    frame[FRAME_R0] = 0xFFFFFFFFu; /* the result of a semihosting request that failed */
}
