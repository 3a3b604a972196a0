/* Reads frames that come over the serial port of an AVR. A frame is FRAME_WIDTH x FRAME_HEIGHT bytes; the program
 * sends a dot when it waits for a row, and then the verdict, the count, the digits and a checksum of
 * the network's pictures. It ends after ROUNDS frames. */
#include <stdint.h>

static uint16_t checksum;

static void trace(const uint8_t *picture) {
    for (uint16_t i = 0; i < 784; i++) {
        checksum = (uint16_t)(checksum * 31u + picture[i]);
    }
}

#define LENET5_READER_TRACE(picture) trace(picture)
#include "lenet5_reader.c"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

#include "../avr_serial.h"

static uint8_t frame[FRAME_WIDTH * FRAME_HEIGHT], scratch[LENET5_READER_SCRATCH_SIZE];
static struct lenet5_reader_result result;

int main(void) {
    const struct lenet5_reader_options options = {0, 0, 0, 0, FRAME_CELLS, 0};
    UBRR0 = 16; /* 115,200 baud at 16 MHz */
    UCSR0A = 1 << U2X0;
    UCSR0B = 1 << RXEN0 | 1 << TXEN0;
    for (uint8_t round = 0; round < ROUNDS; round++) {
        for (uint8_t y = 0; y < FRAME_HEIGHT; y++) {
            send('.');
            for (uint8_t x = 0; x < FRAME_WIDTH; x++) {
                frame[y * FRAME_WIDTH + x] = receive();
            }
        }
        checksum = 0;
        send('\n');
        send_number(-lenet5_read(frame, FRAME_WIDTH, FRAME_WIDTH, FRAME_HEIGHT, &options, &result, scratch,
                                 sizeof scratch));
        send_number(result.verdict);
        for (uint8_t i = 0; i < result.count; i++) {
            const struct lenet5_reader_digit *const digit = &result.digits[i];
            const uint16_t numbers[] = {digit->x, digit->y, digit->width, digit->height,
                                        digit->confidence, digit->label, digit->rejected,
                                        digit->line, digit->cut_off};
            for (uint8_t k = 0; k < 9; k++) {
                send_number(numbers[k]);
            }
        }
        send_number(checksum);
        send('\n');
    }
    cli();
    sleep_mode();
    return 0;
}
