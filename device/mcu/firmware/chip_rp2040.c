/* Clocks and pins of the RP2040. The boot ROM leaves its own choice of clocks: the firmware runs
 * everything from the crystal, UART_CLOCK. */

#include "board_config.h"
#include "chip.h"
#include "registers.h"

#define CLEAR 0x3000u /* distance to the alias of a register that clears the bits written to it */

#define XOSC_BASE 0x40024000u
enum { XOSC_CTRL = 0x00, XOSC_STATUS = 0x04, XOSC_STARTUP = 0x0C };
#define XOSC_ENABLE (0xFABu << 12 | 0xAA0u) /* on, and of 1 to 15 MHz */
#define XOSC_STABLE (1u << 31)

#define CLOCKS_BASE 0x40008000u
enum { REF_CTRL = 0x30, REF_SELECTED = 0x38, SYS_CTRL = 0x3C, SYS_SELECTED = 0x44 };
enum { PERI_CTRL = 0x48 };
#define REF_FROM_XOSC 2u
#define SYS_FROM_REF 0u
#define PERI_FROM_XOSC (1u << 11 | 4u << 5) /* enabled; source */

#define RESETS_BASE 0x4000C000u
enum { RESET = 0x0, RESET_DONE = 0x8 };
#define USED_BLOCKS (1u << 5 | 1u << 8 | 1u << 22) /* IO_BANK0, PADS_BANK0, UART0 */

#define IO_BASE 0x40014000u
#define PADS_BASE 0x4001C000u
#define SIO_BASE 0xD0000000u
enum { SIO_OUT_SET = 0x14, SIO_OUT_CLR = 0x18, SIO_OE_SET = 0x24 };
enum { FUNCTION_UART = 2, FUNCTION_SIO = 5 };
#define PAD_PULLED_UP 0x5Au /* input enabled, 4 mA, pull-up, Schmitt trigger */

static void set_function(uint32_t pin, uint32_t function) {
    REGISTER(IO_BASE + 8u * pin + 4u) = function;
}

static void start_clocks(void) {
    REGISTER(XOSC_BASE + XOSC_STARTUP) = (UART_CLOCK / 1000u + 255u) / 256u; /* 1 ms */
    REGISTER(XOSC_BASE + XOSC_CTRL) = XOSC_ENABLE;
    while ((REGISTER(XOSC_BASE + XOSC_STATUS) & XOSC_STABLE) == 0) {
    }
    /* SELECTED has one bit for each source: that of the source in use is set. */
    REGISTER(CLOCKS_BASE + SYS_CTRL + CLEAR) = 1;
    while (REGISTER(CLOCKS_BASE + SYS_SELECTED) != 1u << SYS_FROM_REF) {
    }
    REGISTER(CLOCKS_BASE + REF_CTRL) = REF_FROM_XOSC;
    while (REGISTER(CLOCKS_BASE + REF_SELECTED) != 1u << REF_FROM_XOSC) {
    }
    REGISTER(CLOCKS_BASE + PERI_CTRL) = PERI_FROM_XOSC;
}

void chip_start(void) {
    start_clocks();
    REGISTER(RESETS_BASE + RESET + CLEAR) = USED_BLOCKS;
    while ((REGISTER(RESETS_BASE + RESET_DONE) & USED_BLOCKS) != USED_BLOCKS) {
    }
    REGISTER(PADS_BASE + 4u + 4u * UART_RX_PIN) = PAD_PULLED_UP;
    set_function(UART_TX_PIN, FUNCTION_UART);
    set_function(UART_RX_PIN, FUNCTION_UART);
#ifdef LED_PIN
    chip_set_led(0);
    REGISTER(SIO_BASE + SIO_OE_SET) = 1u << LED_PIN;
    set_function(LED_PIN, FUNCTION_SIO);
#endif
}

void chip_set_led(int on) {
#ifdef LED_PIN
    REGISTER(SIO_BASE + (on == LED_ACTIVE_LOW ? SIO_OUT_CLR : SIO_OUT_SET)) = 1u << LED_PIN;
#else
    (void)on;
#endif
}
