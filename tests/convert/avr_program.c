/* Sends ">", reads pictures from the serial port of an AVR, and answers with logits, cycles and stack.
 *
 * A picture is 784 bytes; after every row the program sends a dot, so that the host never sends more
 * than a row ahead. With NETWORK_STREAM, each row goes to the network at once, and only a band of the picture
 * is in memory. The program ends after ROUNDS pictures. */
#include "network.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <stdint.h>

#include "avr_serial.h"

static volatile uint16_t overflows;
ISR(TIMER1_OVF_vect) { overflows++; }

static uint32_t cycles(void) {
    uint16_t high = overflows, low = TCNT1;
    if (high != overflows) {
        high = overflows;
        low = TCNT1;
    }
    return (uint32_t)high << 16 | low;
}

extern uint8_t _end;
enum { PAINT = 0xA5 };

static void paint(void) {
    for (uint8_t *byte = &_end; byte < (uint8_t *)SP; byte++) {
        *byte = PAINT;
    }
}

/* Bytes of RAM in use: all variables, and the most that the stack has used. */
static uint16_t ram(void) {
    const uint8_t *byte = &_end;
    while (byte < (const uint8_t *)RAMEND && *byte == PAINT) {
        byte++;
    }
    return (uint16_t)(&_end - (uint8_t *)RAMSTART) + (uint16_t)((uint8_t *)RAMEND - byte + 1);
}

#ifdef NETWORK_STREAM
static uint8_t scratch[NETWORK_STREAM_SCRATCH_SIZE];
#else
static uint8_t scratch[NETWORK_SELF_TEST_SCRATCH_SIZE], pixels[NETWORK_INPUT_SIZE];
#endif

int main(void) {
    int8_t logits[NETWORK_OUTPUT_SIZE];
    paint();
    UBRR0 = 16; /* 115,200 baud at 16 MHz */
    UCSR0A = 1 << U2X0;
    UCSR0B = 1 << RXEN0 | 1 << TXEN0;
    TCCR1B = 1;
    TIMSK1 = 1 << TOIE1;
    sei();
    send('>');
    for (int i = 0; i < ROUNDS; i++) {
        uint32_t spent = 0, start;
        int status = 0;
#ifdef NETWORK_STREAM
        struct network_stream stream;
        status = network_stream_begin(&stream, scratch, sizeof scratch);
        for (uint8_t y = 0; y < 28; y++) {
            uint8_t row[28];
            for (uint8_t x = 0; x < 28; x++) {
                row[x] = receive();
            }
            start = cycles();
            status |= network_stream_row(&stream, row);
            spent += cycles() - start;
            send('.');
        }
        start = cycles();
        status |= network_stream_end(&stream, logits);
#else
        for (uint16_t j = 0; j < sizeof pixels; j++) {
            pixels[j] = receive();
            if (j % 28 == 27) {
                send('.');
            }
        }
        start = cycles();
        status = network_run(pixels, logits, scratch, sizeof scratch);
#endif
        spent += cycles() - start;
        send('\n');
        send_number(status);
        send_number((int32_t)spent);
        send_number(ram());
        for (uint8_t c = 0; c < NETWORK_OUTPUT_SIZE; c++) {
            send_number(logits[c]);
        }
        send('\n');
    }
#ifndef NETWORK_STREAM
    send_number(network_self_test(scratch, sizeof scratch));
    send('\n');
#endif
    cli();
    sleep_mode();
    return 0;
}
