/* Pins of AVR chips: each port has three registers, one after the other. */

#include "board_config.h"
#include "chip.h"
#include "registers.h"

#include <stdint.h>

enum { DDR = 1, PORT = 2 };

static uint16_t port(uint8_t pin) { return (uint16_t)(GPIO_BASE + 3u * (pin / 16u)); }

void chip_start(void) {
#ifdef LED_PIN
    chip_set_led(0);
    REGISTER8(port(LED_PIN) + DDR) |= 1u << LED_PIN % 16;
#endif
}

void chip_set_led(int on) {
#ifdef LED_PIN
    const uint8_t bit = 1u << LED_PIN % 16;
    if (on == LED_ACTIVE_LOW) {
        REGISTER8(port(LED_PIN) + PORT) &= (uint8_t)~bit;
    } else {
        REGISTER8(port(LED_PIN) + PORT) |= bit;
    }
#else
    (void)on;
#endif
}
