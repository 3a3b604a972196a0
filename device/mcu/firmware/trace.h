/* The ticks of every step of the network, for builds with profiling. Such builds include this header
 * before the source of the network, and define its macro for tracing as a call of trace_step. */

#ifndef TRACE_H
#define TRACE_H

#include <stdint.h>

#define TRACE_STEPS 128 /* the largest number of steps that are recorded */

extern uint32_t trace_ticks[TRACE_STEPS]; /* ticks of each step of the last run */
extern int trace_count;                   /* number of recorded steps; 0 without profiling */

/* Begin a run. */
void trace_start(void);

/* Record the ticks since the step before. */
void trace_step(int step);

#endif
