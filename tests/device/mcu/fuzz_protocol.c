/* Runs libFuzzer on the parser of the protocol: any bytes as a line, with and without a loaded
 * picture. */

#include "board.h"
#include "console.h"
#include "protocol.h"

#include <stdlib.h>
#include <string.h>

static uint32_t clock_ticks;

uint32_t board_ticks(void) { return clock_ticks += 1000; }
void board_spin(uint32_t loops) { clock_ticks += loops; }
uint32_t board_stack_used(void) { return 0; }

static char last; /* the last byte of the answer */
static int lines;

void console_write(const char *text, size_t size) {
    for (; size > 0; size--) {
        last = *text++;
        lines += last == '\n';
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static struct protocol protocol;
    /* A copy of exactly this size lets the sanitizer detect every read beyond the line. */
    char *const line = malloc(size + 1);
    memcpy(line, data, size);
    lines = 0;
    protocol_answer(&protocol, line, size);
    if (lines != 1 || last != '\n') {
        abort();
    }
    free(line);
    return 0;
}
