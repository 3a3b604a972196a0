/* Runs a board's drivers on the host, with a table in place of its registers, and prints every
 * register with its last value. */

#include "chip.h"
#include "led.h"
#include "uart.h"

#include <stdio.h>
#include <stdlib.h>

struct cell {
    uint32_t address, value, preset;
    int fixed; /* 1 if the value is the preset one whatever was written */
};

static struct cell cells[64];
static int count;

static struct cell *find(uint32_t address) {
    int i = 0;
    while (i < count && cells[i].address != address) {
        i++;
    }
    if (i == count) {
        cells[count++].address = address;
    }
    return &cells[i];
}

volatile uint32_t *register_at(uint32_t address) {
    struct cell *const cell = find(address);
    if (cell->fixed) {
        cell->value = cell->preset;
    }
    return &cell->value;
}

/* Arguments: ADDRESS=VALUE is the value after a reset, ADDRESS:VALUE one that never changes. */
int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        char *end;
        struct cell *const cell = find((uint32_t)strtoul(argv[i], &end, 16));
        cell->fixed = *end == ':';
        cell->value = cell->preset = (uint32_t)strtoul(end + 1, NULL, 16);
    }
    chip_start();
    uart_start();
    uart_write('U');
    for (int i = 0; i < count; i++) {
        printf("%08x %08x\n", cells[i].address, cells[i].value);
    }
    return 0;
}
