/* Access to registers by their addresses. A test that runs drivers on the host defines
 * REGISTER and REGISTER8. */

#ifndef REGISTERS_H
#define REGISTERS_H

#include <stdint.h>

#ifndef REGISTER
#define REGISTER(address) (*(volatile uint32_t *)(uintptr_t)(address))
#endif

/* Registers of one byte. */
#ifndef REGISTER8
#define REGISTER8(address) (*(volatile uint8_t *)(uintptr_t)(address))
#endif

#endif
