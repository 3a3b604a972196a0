/* Records the ticks of every step of the network. */

#include "trace.h"

#include "board.h"

uint32_t trace_ticks[TRACE_STEPS];
int trace_count;

static uint32_t last;

void trace_start(void) {
    trace_count = 0;
    last = board_ticks();
}

void trace_step(int step) {
    const uint32_t now = board_ticks();
    if (step < TRACE_STEPS) {
        trace_ticks[step] = now - last;
        trace_count = step + 1;
    }
    last = board_ticks();
}
