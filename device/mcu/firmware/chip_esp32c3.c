/* The ESP32-C3 as its boot ROM leaves it: the crystal is the clock and UART 0 works. Four watchdogs
 * would reset the chip, and are stopped (technical reference manual, chapters 9 and 12). */

#include "board_config.h"
#include "chip.h"
#include "registers.h"

#define WATCHDOG_KEY 0x50D83AA1u
#define SUPER_WATCHDOG_KEY 0x8F1D312Au
#define SUPER_WATCHDOG_FEEDS_ITSELF (1u << 31)

#define RTC_BASE 0x60008000u
enum { RTC_WDTCONFIG0 = 0x90, RTC_WDTWPROTECT = 0xA8, RTC_SWD_CONF = 0xAC, RTC_SWD_WPROTECT = 0xB0 };
#define TIMER_GROUP_0 0x6001F000u
#define TIMER_GROUP_1 0x60020000u
enum { TIMG_WDTCONFIG0 = 0x48, TIMG_WDTWPROTECT = 0x64 };

#define GPIO_ENABLE_SET (GPIO_BASE + 0x24u)
#define GPIO_OUT_SET (GPIO_BASE + 0x08u)
#define GPIO_OUT_CLEAR (GPIO_BASE + 0x0Cu)
#define GPIO_FUNCTION (GPIO_BASE + 0x554u) /* one word for each pin */
#define FUNCTION_GPIO 128u

static void stop_watchdog(uint32_t config, uint32_t protection) {
    REGISTER(protection) = WATCHDOG_KEY;
    REGISTER(config) = 0;
    REGISTER(protection) = 0;
}

void chip_start(void) {
    stop_watchdog(TIMER_GROUP_0 + TIMG_WDTCONFIG0, TIMER_GROUP_0 + TIMG_WDTWPROTECT);
    stop_watchdog(TIMER_GROUP_1 + TIMG_WDTCONFIG0, TIMER_GROUP_1 + TIMG_WDTWPROTECT);
    stop_watchdog(RTC_BASE + RTC_WDTCONFIG0, RTC_BASE + RTC_WDTWPROTECT);
    REGISTER(RTC_BASE + RTC_SWD_WPROTECT) = SUPER_WATCHDOG_KEY;
    REGISTER(RTC_BASE + RTC_SWD_CONF) |= SUPER_WATCHDOG_FEEDS_ITSELF;
    REGISTER(RTC_BASE + RTC_SWD_WPROTECT) = 0;
#ifdef LED_PIN
    chip_set_led(0);
    REGISTER(GPIO_FUNCTION + 4u * LED_PIN) = FUNCTION_GPIO;
    REGISTER(GPIO_ENABLE_SET) = 1u << LED_PIN;
#endif
}

void chip_set_led(int on) {
#ifdef LED_PIN
    REGISTER(on == LED_ACTIVE_LOW ? GPIO_OUT_CLEAR : GPIO_OUT_SET) = 1u << LED_PIN;
#else
    (void)on;
#endif
}
