/* Ticks of every step of the network, recorded in profiling builds (which compile the network
 * with this header included first and TRACE_STEPS_OF_NETWORK defined). */

#ifndef TRACE_H
#define TRACE_H

#include <stdint.h>

#define TRACE_STEPS 24

extern uint32_t trace_ticks[TRACE_STEPS]; /* of the last run */
extern int trace_count;                   /* 0 in builds without profiling */

void trace_start(void);
void trace_step(int step);

#ifdef TRACE_STEPS_OF_NETWORK
#define NETWORK_TRACE(step, activations, size) trace_step(step)
#endif

#endif
