/* The ticks of every step of the network, for builds with profiling. Such builds define
 * TRACE_STEPS_OF_NETWORK and include this header before the source of the network. */

#ifndef TRACE_H
#define TRACE_H

#include <stdint.h>

#define TRACE_STEPS 24 /* the largest number of steps that are recorded */

extern uint32_t trace_ticks[TRACE_STEPS]; /* ticks of each step of the last run */
extern int trace_count;                   /* number of recorded steps; 0 without profiling */

/* Begin a run. */
void trace_start(void);

/* Record the ticks since the step before. */
void trace_step(int step);

#ifdef TRACE_STEPS_OF_NETWORK
#define NETWORK_TRACE(step, activations, size) trace_step(step)
#endif

#endif
