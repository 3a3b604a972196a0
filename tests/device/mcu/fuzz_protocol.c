/* Runs libFuzzer on the parser of the protocol: any bytes as a line, with and without a loaded
 * picture. */

#include "board.h"
#include "protocol.h"

#include <stdlib.h>
#include <string.h>

static uint32_t clock_ticks;

uint32_t board_ticks(void) { return clock_ticks += 1000; }
void board_spin(uint32_t loops) { clock_ticks += loops; }
uint32_t board_stack_used(void) { return 0; }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static struct protocol protocol;
    char reply[PROTOCOL_REPLY_SIZE];
    /* A copy of exactly this size lets the sanitizer detect every read beyond the line. */
    char *const line = malloc(size + 1);
    memcpy(line, data, size);
    const size_t length = protocol_answer(&protocol, line, size, reply);
    if (length != strlen(reply) || reply[length - 1] != '\n') {
        abort();
    }
    free(line);
    return 0;
}
