/* The serial port of an AVR: bytes, and numbers as text. */
#include <avr/io.h>
#include <stdint.h>

static uint8_t receive(void) {
    while (!(UCSR0A & (1 << RXC0))) {
    }
    return UDR0;
}

static void send(char c) {
    while (!(UCSR0A & (1 << UDRE0))) {
    }
    UDR0 = (uint8_t)c;
}

static void send_number(int32_t value) {
    char digits[12];
    int8_t count = 0;
    uint32_t rest = (uint32_t)(value < 0 ? -value : value);
    if (value < 0) {
        send('-');
    }
    do {
        digits[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    while (count > 0) {
        send(digits[--count]);
    }
    send(' ');
}
