/* A console, and the end of the program, by semihosting: the program stops at a breakpoint, and the
 * debugger or emulator does what it asks for (Arm's "Semihosting for AArch32 and AArch64", version
 * 2.0).
 *
 * Without a debugger the breakpoint is a fault. The handlers in faults_<architecture>.c then let the
 * program continue as if the request had failed. RISC-V has the same requests ("RISC-V Semihosting",
 * version 1.0). */

#ifndef SEMIHOSTING_H
#define SEMIHOSTING_H

#include <stddef.h>

/* Open the console. Returns 1, or 0 if there is no debugger or it has no console. */
int semihosting_open(void);

/* Read at most size bytes. Returns the number of bytes read, 0 at the end of the input. */
size_t semihosting_read(char *buffer, size_t size);

void semihosting_write(const char *text, size_t size);

/* End the program, and the emulator. Returns if nobody does so. */
void semihosting_exit(int status);

#endif
