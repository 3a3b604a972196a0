/* $name: an int8 neural network in C99, without heap, globals or dependencies.
 *
 * Written by Lenet Edge $version (optimised for $mode); do not edit, convert the model again.
 *
 *     uint8_t pixels[${NAME}_INPUT_SIZE] = {...};
 *     int8_t logits[${NAME}_OUTPUT_SIZE];
 *     static uint8_t scratch[${NAME}_SCRATCH_SIZE];
 *
 *     if (${name}_run(pixels, logits, scratch, sizeof scratch) == ${NAME}_OK) {
 *         int digit = ${name}_argmax(logits);
 *     }
 *
 * Steps, with the bytes that go in and come out:
$steps
 *
 * Compile $name.c with -O3 for speed or -Os for size. The instruction set is chosen by what the
 * compiler says of its target; define ${NAME}_PORTABLE to have plain C everywhere. All functions
 * are reentrant: the only memory they write is what the caller hands in.
 */

#ifndef ${NAME}_H
#define ${NAME}_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of scratch memory, which may start at any address. The size depends on the architecture
 * alone, so that it is the same wherever this header is included. */
$arena
#define ${NAME}_SCRATCH_SIZE (${NAME}_ARENA_SIZE + 3)

#define ${NAME}_INPUT_SIZE $input_size /* $input_shape */
#define ${NAME}_OUTPUT_SIZE $output_size

/* The self-test also keeps a generated input there. */
#define ${NAME}_SELF_TEST_SCRATCH_SIZE (${NAME}_SCRATCH_SIZE + ${NAME}_INPUT_SIZE)

enum {
    ${NAME}_OK = 0,
    ${NAME}_NULL_POINTER = -1,      /* an argument is NULL */
    ${NAME}_SCRATCH_TOO_SMALL = -2, /* fewer bytes than the macro above says */
    ${NAME}_SELF_TEST_FAILED = -3,  /* this build computes something else than the model */
    ${NAME}_WRONG_ROWS = -4         /* a streamed picture has too many or too few rows */
};

/* Run the network on a picture: bright ink (255) on black (0), row by row. The model's quantised
 * input is pixel - 128. Writes int8 logits and returns ${NAME}_OK, or an error code and nothing. */
int ${name}_run(const uint8_t pixels[${NAME}_INPUT_SIZE], int8_t logits[${NAME}_OUTPUT_SIZE],
    void *scratch, size_t scratch_size);

/* The index of the largest logit; of equal ones, the first. */
int ${name}_argmax(const int8_t logits[${NAME}_OUTPUT_SIZE]);

/* The real number that a quantised logit stands for. */
float ${name}_dequantize(int8_t logit);

/* Run the network on inputs generated from a fixed seed and compare with what the model gave when
 * it was converted. Returns ${NAME}_OK or an error code. */
int ${name}_self_test(void *scratch, size_t scratch_size);

$stream

#ifdef __cplusplus
}
#endif

#endif
