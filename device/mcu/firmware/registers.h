/* Access to registers by their addresses. A test that runs drivers on the host defines REGISTER. */

#ifndef REGISTERS_H
#define REGISTERS_H

#include <stdint.h>

#ifndef REGISTER
#define REGISTER(address) (*(volatile uint32_t *)(uintptr_t)(address))
#endif

#endif
