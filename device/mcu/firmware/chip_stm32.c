/* Clocks and pins of STM32 chips whose GPIO ports have mode and alternate function registers: all
 * but the F1 series. The clocks of the processor and the buses stay as they are after reset. */

#include "board_config.h"
#include "chip.h"
#include "registers.h"

/* Registers of a GPIO port. */
enum { MODER = 0x00, PUPDR = 0x0C, BSRR = 0x18, AFR = 0x20, PORT_SIZE = 0x400 };
enum { MODE_OUTPUT = 1, MODE_FUNCTION = 2 };
enum { PULL_NONE = 0, PULL_UP = 1 };

static uint32_t port(uint32_t pin) { return GPIO_BASE + PORT_SIZE * (pin / 16u); }

static void set_field(uint32_t address, uint32_t shift, uint32_t mask, uint32_t value) {
    REGISTER(address) = (REGISTER(address) & ~(mask << shift)) | value << shift;
}

static void use_for_uart(uint32_t pin) {
    const uint32_t n = pin % 16u;
    set_field(port(pin) + AFR + 4u * (n / 8u), 4u * (n % 8u), 15, UART_FUNCTION);
    set_field(port(pin) + PUPDR, 2u * n, 3, PULL_UP);
    set_field(port(pin) + MODER, 2u * n, 3, MODE_FUNCTION);
}

void chip_start(void) {
    static const struct {
        uint32_t address, bit;
    } clocks[] = {CHIP_CLOCKS};
    for (uint32_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        REGISTER(clocks[i].address) |= 1u << clocks[i].bit;
        (void)REGISTER(clocks[i].address); /* a clock runs two cycles after it was enabled */
    }
    use_for_uart(UART_TX_PIN);
    use_for_uart(UART_RX_PIN);
#ifdef LED_PIN
    chip_set_led(0);
    set_field(port(LED_PIN) + PUPDR, 2u * (LED_PIN % 16u), 3, PULL_NONE);
    set_field(port(LED_PIN) + MODER, 2u * (LED_PIN % 16u), 3, MODE_OUTPUT);
#endif
}

void chip_set_led(int on) {
#ifdef LED_PIN
    /* The low half of the register sets pins, the high half clears them. */
    REGISTER(port(LED_PIN) + BSRR) = 1u << (LED_PIN % 16u + (on == LED_ACTIVE_LOW ? 16u : 0u));
#else
    (void)on;
#endif
}
