/* The counters of RISC-V. */

#include "board.h"
#include "board_config.h"
#include "csr.h"
#include "registers.h"

#if defined(CHIP_CH32V003)

/* The system timer of QingKe cores counts up, with 32 bits. */
enum { STK_CTLR = 0x0, STK_CNTL = 0x8 };
#define STK_BASE 0xE000F000u
#define STK_RUN (1u << 0)
#define STK_PROCESSOR_CLOCK (1u << 2)

void board_start_counter(void) {
    REGISTER(STK_BASE + STK_CNTL) = 0;
    REGISTER(STK_BASE + STK_CTLR) = STK_RUN | STK_PROCESSOR_CLOCK;
}

uint32_t board_ticks(void) { return REGISTER(STK_BASE + STK_CNTL); }

#elif defined(CHIP_ESP32C3)

/* The ESP32-C3 has a counter of its own in place of the standard ones: mpcer chooses what it counts
 * (1 is cycles), mpcmr starts it. */
void board_start_counter(void) {
    __asm__ volatile("csrw 0x7E0, %0\n\tcsrw 0x7E1, %0" : : "r"(1));
}

uint32_t board_ticks(void) {
    uint32_t ticks;
    __asm__ volatile("csrr %0, 0x7E2" : "=r"(ticks));
    return ticks;
}

#else

void board_start_counter(void) {}

uint32_t board_ticks(void) {
    uint32_t ticks;
    __asm__ volatile("csrr %0, 0xC02" : "=r"(ticks)); /* instret */
    return ticks;
}

#endif

void board_spin(uint32_t loops) {
    __asm__ volatile("1: addi %0, %0, -1\n\tbnez %0, 1b" : "+r"(loops));
}
