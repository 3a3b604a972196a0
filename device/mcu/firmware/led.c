/* The LED, as led.h describes it. */

#include "led.h"

#include "chip.h"

#include <stdint.h>

/* Calls of led_poll between two changes of the LED: about a quarter of a second at 16 MHz. */
#define POLLS_PER_CHANGE 0x20000u

static int blinks;

void led_show(int passed) {
    blinks = !passed;
    chip_set_led(passed);
}

void led_poll(void) {
    static uint32_t polls;
    if (blinks && ++polls % POLLS_PER_CHANGE == 0) {
        chip_set_led((polls / POLLS_PER_CHANGE) & 1u);
    }
}
