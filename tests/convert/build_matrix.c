/* Runs the network on pictures and reports whether every logit is exact, and how long it took.
 *
 * It prints one line: the number of wrong pictures of network_run, the number of wrong pictures of
 * a stream, the ticks of all runs, and the ticks of 200,000 instructions. */

#include "board.h"
#include "network.h"
#include "pictures.h"
#include "semihosting.h"

#include <string.h>

#ifndef NETWORK_STREAM_SCRATCH_SIZE
#define NETWORK_STREAM_SCRATCH_SIZE 0 /* this network cannot be streamed */
#endif
static uint8_t scratch[NETWORK_SELF_TEST_SCRATCH_SIZE > NETWORK_STREAM_SCRATCH_SIZE
                           ? NETWORK_SELF_TEST_SCRATCH_SIZE
                           : NETWORK_STREAM_SCRATCH_SIZE];
static int8_t logits[NETWORK_OUTPUT_SIZE];

#ifdef TRAP_UNALIGNED
#define CCR (*(volatile uint32_t *)0xE000ED14u)
#endif

/* Run the network on a picture, row by row. */
static int stream(const uint8_t *pixels) {
#ifdef NETWORK_INPUT_ROWS
    struct network_stream state;
    int status = network_stream_begin(&state, scratch, sizeof scratch);
    for (int y = 0; y < NETWORK_INPUT_ROWS; y++) {
        status |= network_stream_row(&state, pixels + y * NETWORK_INPUT_ROW_SIZE);
    }
    return status | network_stream_end(&state, logits);
#else
    (void)pixels;
    return NETWORK_OK;
#endif
}

/* 1 if the last run failed or its logits are not the expected ones. */
static int is_wrong(int status, int picture) {
    return status != NETWORK_OK || memcmp(logits, expected[picture], sizeof logits) != 0;
}

static void put_number(uint32_t value) {
    char text[11];
    char *at = text + sizeof text;
    *--at = ' ';
    do {
        *--at = (char)('0' + value % 10u);
        value /= 10u;
    } while (value != 0);
    semihosting_write(at, (size_t)(text + sizeof text - at));
}

/* Ticks of a loop of two instructions. */
static uint32_t spin_ticks(uint32_t loops) {
    const uint32_t start = board_ticks();
    board_spin(loops);
    return board_ticks() - start;
}

int main(void) {
    uint32_t wrong = 0, wrong_streams = 0, ticks = 0;
    semihosting_open();
    board_start_counter();
    board_spin(1000); /* The counter is valid after its first tick. */
#ifdef TRAP_UNALIGNED
    CCR |= 1u << 3;
#endif
    for (int i = 0; i < PICTURES; i++) {
        /* The scratch memory may start at any address. */
        uint8_t *const arena = scratch + (i & 3);
        const uint32_t start = board_ticks();
        const int status = network_run(pictures[i], logits, arena, NETWORK_SCRATCH_SIZE);
        ticks += board_ticks() - start;
        wrong += (uint32_t)is_wrong(status, i);
        wrong_streams += (uint32_t)is_wrong(stream(pictures[i]), i);
    }
    put_number(wrong);
    put_number(wrong_streams + (network_self_test(scratch, sizeof scratch) != NETWORK_OK));
    put_number(ticks);
    put_number(spin_ticks(200000) - spin_ticks(100000));
    semihosting_write("\n", 1);
    return 0;
}
