/* Chips whose UART is always connected, and whose LED is bit 0 of a register: Arm's FPGA images. */

#include "board_config.h"
#include "chip.h"
#include "registers.h"

void chip_start(void) {}

void chip_set_led(int on) {
#ifdef LED_REGISTER
    REGISTER(LED_REGISTER) = on ? 1 : 0;
#else
    (void)on;
#endif
}
