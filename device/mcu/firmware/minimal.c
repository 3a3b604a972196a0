/* The smallest program that runs the network, used to measure its flash, RAM and stack. */

#include "network.h"

#ifdef NETWORK_STREAM

static uint8_t row[NETWORK_INPUT_ROW_SIZE];
static int8_t logits[NETWORK_OUTPUT_SIZE];
static uint8_t scratch[NETWORK_STREAM_SCRATCH_SIZE];
static struct network_stream stream;

int main(void) {
    (void)network_stream_begin(&stream, scratch, sizeof scratch);
    for (int y = 0; y < NETWORK_INPUT_ROWS; y++) {
        (void)network_stream_row(&stream, row);
    }
    const int status = network_stream_end(&stream, logits);
    return status == NETWORK_OK ? network_argmax(logits) : status;
}

#else

static uint8_t pixels[NETWORK_INPUT_SIZE];
static int8_t logits[NETWORK_OUTPUT_SIZE];
static uint8_t scratch[NETWORK_SCRATCH_SIZE];

int main(void) {
    const int status = network_run(pixels, logits, scratch, sizeof scratch);
    return status == NETWORK_OK ? network_argmax(logits) : status;
}

#endif
