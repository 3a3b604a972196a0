/* Reads pictures from stdin, runs the network and writes the output of every step to stdout. The
 * scratch buffer has exactly the documented size and starts at an odd address, so the address
 * sanitizer detects every access beyond it. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void trace(const uint8_t *activations, size_t size) {
    fwrite(activations, 1, size, stdout);
}

#define NETWORK_TRACE(step, activations, size) trace(activations, size)
#include "network.c"

int main(void) {
    uint8_t *const buffer = malloc(NETWORK_SCRATCH_SIZE + 1);
    uint8_t *const pixels = malloc(NETWORK_INPUT_SIZE);
    int8_t *const logits = malloc(NETWORK_OUTPUT_SIZE);
    int status = NETWORK_OK;
    while (status == NETWORK_OK && fread(pixels, NETWORK_INPUT_SIZE, 1, stdin) == 1) {
        status = network_run(pixels, logits, buffer + 1, NETWORK_SCRATCH_SIZE);
    }
    free(buffer);
    free(pixels);
    free(logits);
    return status;
}
