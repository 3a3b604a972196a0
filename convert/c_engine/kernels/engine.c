/* $name: see $name.h. Written by Lenet Edge $version (optimised for $mode); do not edit. */

#include "$name.h"

#include <string.h>

$isas

#if ENGINE_ISA == ENGINE_MVE
#include <arm_mve.h>
#elif ENGINE_ISA == ENGINE_AVX2
#include <immintrin.h>
#endif

#define ENGINE_OPTIMIZE_SIZE $optimize_size

/* Called after every step with what it computed (int8 value + 128); define it to watch a run. */
#ifndef ${NAME}_TRACE
#define ${NAME}_TRACE(step, activations, size) ((void)0)
#endif

$kernels

$constants

$layers

int ${name}_run(const uint8_t pixels[${NAME}_INPUT_SIZE], int8_t logits[${NAME}_OUTPUT_SIZE],
    void *scratch, size_t scratch_size) {
    if (pixels == NULL || logits == NULL || scratch == NULL) {
        return ${NAME}_NULL_POINTER;
    }
    if (scratch_size < ${NAME}_SCRATCH_SIZE) {
        return ${NAME}_SCRATCH_TOO_SMALL;
    }
    /* The arena starts at a multiple of 4 and is used from both ends. */
    uint8_t *const low = (uint8_t *)scratch + (-(uintptr_t)scratch & 3u);
    uint8_t *high, *last;
$calls
    for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
        logits[i] = (int8_t)(last[i] - 128);
    }
    return ${NAME}_OK;
}

$stream

int ${name}_argmax(const int8_t logits[${NAME}_OUTPUT_SIZE]) {
    int best = 0;
    for (int i = 1; i < ${NAME}_OUTPUT_SIZE; i++) {
        best = logits[i] > logits[best] ? i : best;
    }
    return best;
}

float ${name}_dequantize(int8_t logit) {
    return $output_scale * (float)(logit - ($output_zero_point));
}

int ${name}_self_test(void *scratch, size_t scratch_size) {
    static const int8_t expected[$vectors][${NAME}_OUTPUT_SIZE] = {
$expected
    };
    uint32_t state = 1;
    if (scratch == NULL) {
        return ${NAME}_NULL_POINTER;
    }
    if (scratch_size < ${NAME}_SELF_TEST_SCRATCH_SIZE) {
        return ${NAME}_SCRATCH_TOO_SMALL;
    }
    uint8_t *const pixels = scratch;
    for (uint32_t vector = 0; vector < $vectors; vector++) {
        for (size_t i = 0; i < ${NAME}_INPUT_SIZE; i++) {
            state = state * 1664525u + 1013904223u;
            pixels[i] = ((state >> 16) & 3u) <= vector ? (uint8_t)(state >> 24) : 0;
        }
        int8_t logits[${NAME}_OUTPUT_SIZE];
        const int status = ${name}_run(pixels, logits, pixels + ${NAME}_INPUT_SIZE,
                                       scratch_size - ${NAME}_INPUT_SIZE);
        if (status != ${NAME}_OK) {
            return status;
        }
        if (memcmp(logits, expected[vector], sizeof logits) != 0) {
            return ${NAME}_SELF_TEST_FAILED;
        }
    }
    return ${NAME}_OK;
}
