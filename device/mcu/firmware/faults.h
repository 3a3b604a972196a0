/* What the firmware does after a fault. */

#ifndef FAULTS_H
#define FAULTS_H

/* Report the fault on the console, and let the LED blink until a reset. Programs without a console
 * end instead. */
void fault_handler(void) __attribute__((noreturn));

#endif
