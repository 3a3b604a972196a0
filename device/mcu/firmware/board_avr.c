/* The counter and the measurement of the stack, for AVR. */

#include "board.h"

#include <avr/interrupt.h>
#include <avr/io.h>

/* Timer 1 counts cycles with 16 bits; its interrupt counts the overflows, which gives 32 bits. */
static volatile uint16_t overflows;

ISR(TIMER1_OVF_vect) { overflows++; }

void board_start_counter(void) {
    TCCR1A = 0;
    TCCR1B = 1 << CS10; /* use the processor clock */
    TIMSK1 = 1 << TOIE1;
    sei();
}

uint32_t board_ticks(void) {
    for (;;) {
        const uint16_t before = overflows;
        const uint16_t value = TCNT1;
        if (before == overflows) {
            return (uint32_t)before << 16 | value;
        }
    }
}

void board_spin(uint32_t loops) {
    while (loops-- != 0) {
        __asm__ volatile("");
    }
}

extern uint8_t _end; /* of the variables */

/* The value that marks bytes of the stack that were never written. */
enum { STACK_PAINT = 0xA5 };

void board_paint_stack(void) {
    for (volatile uint8_t *byte = &_end; byte < (volatile uint8_t *)SP; byte++) {
        *byte = STACK_PAINT;
    }
}

uint32_t board_stack_used(void) {
    const volatile uint8_t *byte = &_end;
    while (byte <= (const volatile uint8_t *)RAMEND && *byte == STACK_PAINT) {
        byte++;
    }
    return (uint16_t)(RAMEND + 1 - (uint16_t)byte);
}
