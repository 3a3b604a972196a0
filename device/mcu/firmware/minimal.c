/* The smallest program that runs the network, used to measure its flash, RAM and stack. */

#include "network.h"

static uint8_t pixels[NETWORK_INPUT_SIZE];
static int8_t logits[NETWORK_OUTPUT_SIZE];
static uint8_t scratch[NETWORK_SCRATCH_SIZE];

int main(void) {
    const int status = network_run(pixels, logits, scratch, sizeof scratch);
    return status == NETWORK_OK ? network_argmax(logits) : status;
}
