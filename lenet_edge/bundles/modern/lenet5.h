/* lenet5: an int8 neural network in C99, without heap, globals or dependencies.
 *
 * Written by Lenet Edge 0.1.0 (optimised for speed); do not edit, convert the model again.
 *
 *     uint8_t pixels[LENET5_INPUT_SIZE] = {...};
 *     int8_t logits[LENET5_OUTPUT_SIZE];
 *     static uint8_t scratch[LENET5_SCRATCH_SIZE];
 *
 *     if (lenet5_run(pixels, logits, scratch, sizeof scratch) == LENET5_OK) {
 *         int digit = lenet5_argmax(logits);
 *     }
 *
 * Steps, with the bytes that go in and come out:
 *   0  CONV_2D + MAX_POOL_2D: 784 -> 864 bytes
 *   1  CONV_2D + MAX_POOL_2D: 864 -> 256 bytes
 *   2  FULLY_CONNECTED: 256 -> 120 bytes
 *   3  FULLY_CONNECTED: 120 -> 84 bytes
 *   4  FULLY_CONNECTED: 84 -> 10 bytes
 *
 * Compile lenet5.c with -O3 for speed or -Os for size. The instruction set is chosen by what the
 * compiler says of its target; define LENET5_PORTABLE to have plain C everywhere. All functions
 * are reentrant: the only memory they write is what the caller hands in.
 */

#ifndef LENET5_H
#define LENET5_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of scratch memory, which may start at any address. The size depends on the architecture
 * alone, so that it is the same wherever this header is included. */
#if defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1)
#define LENET5_ARENA_SIZE 2128
#elif defined(__ARM_FEATURE_SIMD32) && defined(__thumb2__)
#define LENET5_ARENA_SIZE 2856
#elif defined(__x86_64__) || defined(__i386__)
#define LENET5_ARENA_SIZE 2856
#else
#define LENET5_ARENA_SIZE 1120
#endif
#define LENET5_SCRATCH_SIZE (LENET5_ARENA_SIZE + 3)

#define LENET5_INPUT_SIZE 784 /* 28 x 28 x 1 */
#define LENET5_OUTPUT_SIZE 10

/* The self-test also keeps a generated input there. */
#define LENET5_SELF_TEST_SCRATCH_SIZE (LENET5_SCRATCH_SIZE + LENET5_INPUT_SIZE)

enum {
    LENET5_OK = 0,
    LENET5_NULL_POINTER = -1,      /* an argument is NULL */
    LENET5_SCRATCH_TOO_SMALL = -2, /* fewer bytes than the macro above says */
    LENET5_SELF_TEST_FAILED = -3,  /* this build computes something else than the model */
    LENET5_WRONG_ROWS = -4         /* a streamed picture has too many or too few rows */
};

/* Run the network on a picture: bright ink (255) on black (0), row by row. The model's quantised
 * input is pixel - 128. Writes int8 logits and returns LENET5_OK, or an error code and nothing. */
int lenet5_run(const uint8_t pixels[LENET5_INPUT_SIZE], int8_t logits[LENET5_OUTPUT_SIZE],
    void *scratch, size_t scratch_size);

/* The index of the largest logit; of equal ones, the first. */
int lenet5_argmax(const int8_t logits[LENET5_OUTPUT_SIZE]);

/* The real number that a quantised logit stands for. */
float lenet5_dequantize(int8_t logit);

/* Run the network on inputs generated from a fixed seed and compare with what the model gave when
 * it was converted. Returns LENET5_OK or an error code. */
int lenet5_self_test(void *scratch, size_t scratch_size);

#ifdef LENET5_STREAM
/* Streaming: with LENET5_STREAM defined, here and where lenet5.c is compiled, the picture comes row
 * by row and never has to be in memory:
 *
 *     struct lenet5_stream stream;
 *     static uint8_t scratch[LENET5_STREAM_SCRATCH_SIZE];
 *
 *     lenet5_stream_begin(&stream, scratch, sizeof scratch);
 *     for (int y = 0; y < LENET5_INPUT_ROWS; y++) {
 *         lenet5_stream_row(&stream, next_row());
 *     }
 *     lenet5_stream_end(&stream, logits);
 *
 * The logits are those of lenet5_run. A stream that was begun may be left or begun anew at any
 * time; its scratch must stay as it is until the end. */
#define LENET5_INPUT_ROWS 28
#define LENET5_INPUT_ROW_SIZE 28
#if defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1)
#define LENET5_STREAM_ARENA_SIZE 2128
#elif defined(__ARM_FEATURE_SIMD32) && defined(__thumb2__)
#define LENET5_STREAM_ARENA_SIZE 2856
#elif defined(__x86_64__) || defined(__i386__)
#define LENET5_STREAM_ARENA_SIZE 2856
#else
#define LENET5_STREAM_ARENA_SIZE 1120
#endif
#define LENET5_STREAM_SCRATCH_SIZE (LENET5_STREAM_ARENA_SIZE + 3 + 168)

struct lenet5_stream {
    uint8_t *arena;
    int rows, held, done; /* rows taken, rows in the band, rows computed */
};

int lenet5_stream_begin(struct lenet5_stream *stream, void *scratch, size_t scratch_size);

/* Take the next row of pixels; it is not needed afterwards. */
int lenet5_stream_row(struct lenet5_stream *stream, const uint8_t row[LENET5_INPUT_ROW_SIZE]);

int lenet5_stream_end(struct lenet5_stream *stream, int8_t logits[LENET5_OUTPUT_SIZE]);
#endif

#ifdef __cplusplus
}
#endif

#endif
