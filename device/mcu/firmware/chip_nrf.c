/* Clocks and pins of Nordic's nRF51 and nRF52. */

#include "board_config.h"
#include "chip.h"
#include "registers.h"

#define CLOCK_BASE 0x40000000u
enum { TASKS_HFCLKSTART = 0x000, EVENTS_HFCLKSTARTED = 0x100 };

/* Registers of the GPIO port, which has 32 pins. */
enum { OUTSET = 0x508, OUTCLR = 0x50C, PIN_CNF = 0x700 };
enum { PIN_OUTPUT = 0x3, PIN_INPUT_PULLED_UP = 0xC };

static void configure(uint32_t pin, uint32_t value) {
    REGISTER(GPIO_BASE + PIN_CNF + 4u * pin) = value;
}

void chip_start(void) {
    /* The oscillator with a crystal: the internal one is too inaccurate for a UART. */
    REGISTER(CLOCK_BASE + EVENTS_HFCLKSTARTED) = 0;
    REGISTER(CLOCK_BASE + TASKS_HFCLKSTART) = 1;
    while (REGISTER(CLOCK_BASE + EVENTS_HFCLKSTARTED) == 0) {
    }
    REGISTER(GPIO_BASE + OUTSET) = 1u << UART_TX_PIN; /* an idle line is high */
    configure(UART_TX_PIN, PIN_OUTPUT);
    configure(UART_RX_PIN, PIN_INPUT_PULLED_UP);
#ifdef LED_PIN
    chip_set_led(0);
    configure(LED_PIN, PIN_OUTPUT);
#endif
#ifdef LED_LOW_PIN
    REGISTER(GPIO_BASE + OUTCLR) = 1u << LED_LOW_PIN;
    configure(LED_LOW_PIN, PIN_OUTPUT);
#endif
}

void chip_set_led(int on) {
#ifdef LED_PIN
    REGISTER(GPIO_BASE + (on == LED_ACTIVE_LOW ? OUTCLR : OUTSET)) = 1u << LED_PIN;
#else
    (void)on;
#endif
}
