/* Faults, as faults.h describes them. */

#include "faults.h"

#include "console.h"
#include "led.h"

void fault_handler(void) {
    console_write("fault\n", 6);
    led_show(0);
    for (;;) {
        led_poll();
    }
}
