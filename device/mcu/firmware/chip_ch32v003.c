/* Clocks and pins of the CH32V003 (reference manual, chapters 3 and 7). */

#include "board_config.h"
#include "chip.h"
#include "registers.h"

/* The clock of 24 MHz is divided by three after a reset. */
#define RCC_BASE 0x40021000u
enum { RCC_CFGR0 = 0x04, HPRE_SHIFT = 4, HPRE_MASK = 15 };

/* Registers of a GPIO port; four bits of CFGLR belong to each pin. */
enum { CFGLR = 0x00, BSHR = 0x10, PORT_SIZE = 0x400 };
enum { PIN_OUTPUT = 0x2, PIN_INPUT_PULLED = 0x8, PIN_FUNCTION = 0xA }; /* outputs: 2 MHz */

static uint32_t port(uint32_t pin) { return GPIO_BASE + PORT_SIZE * (pin / 16u); }

static void configure(uint32_t pin, uint32_t mode) {
    const uint32_t shift = 4u * (pin % 16u);
    const uint32_t address = port(pin) + CFGLR;
    REGISTER(address) = (REGISTER(address) & ~(15u << shift)) | mode << shift;
}

void chip_start(void) {
    static const struct {
        uint32_t address, bit;
    } clocks[] = {CHIP_CLOCKS};
    REGISTER(RCC_BASE + RCC_CFGR0) &= ~((uint32_t)HPRE_MASK << HPRE_SHIFT);
    for (uint32_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        REGISTER(clocks[i].address) |= 1u << clocks[i].bit;
    }
    configure(UART_TX_PIN, PIN_FUNCTION);
    REGISTER(port(UART_RX_PIN) + BSHR) = 1u << UART_RX_PIN % 16u; /* pulled up */
    configure(UART_RX_PIN, PIN_INPUT_PULLED);
#ifdef LED_PIN
    chip_set_led(0);
    configure(LED_PIN, PIN_OUTPUT);
#endif
}

void chip_set_led(int on) {
#ifdef LED_PIN
    /* The low half of the register sets pins, the high half clears them. */
    REGISTER(port(LED_PIN) + BSHR) = 1u << (LED_PIN % 16u + (on == LED_ACTIVE_LOW ? 16u : 0u));
#else
    (void)on;
#endif
}
