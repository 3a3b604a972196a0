/* The console, as console.h describes it. */

#include "console.h"

#include "led.h"
#include "uart.h"

#ifdef BOARD_SEMIHOSTING
#include "semihosting.h"
#else
static int semihosting_open(void) { return 0; }
static size_t semihosting_read(char *buffer, size_t size) { return (void)buffer, size; }
static void semihosting_write(const char *text, size_t size) { (void)text, (void)size; }
#endif

static enum { NOT_STARTED, DEBUGGER, UART } console;

void console_start(void) {
    /* cppcheck-suppress knownConditionTrueFalse ; true of boards without it only */
    if (semihosting_open()) {
        console = DEBUGGER;
        return;
    }
    uart_start();
    console = UART;
}

size_t console_read(char *buffer, size_t size) {
    int c = -1;
    if (console == DEBUGGER) {
        return semihosting_read(buffer, size);
    }
    while (c < 0) {
        led_poll();
        c = uart_read();
    }
    *buffer = (char)c;
    return 1;
}

void console_write(const char *text, size_t size) {
    if (console == DEBUGGER) {
        semihosting_write(text, size);
    }
    for (; console == UART && size > 0; size--) {
        uart_write((uint8_t)*text++);
    }
}
