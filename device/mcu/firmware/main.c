/* Shows the result of the self-test, then answers lines from the console until the input ends or
 * the command quit arrives. */

#include "board.h"
#include "chip.h"
#include "console.h"
#include "led.h"
#include "protocol.h"
#include "text.h"

static struct protocol protocol;
static char line[PROTOCOL_LINE_SIZE];

/* Read one line, without its end, and return its length; -1 at the end of the input. A line that is
 * too long is cut to PROTOCOL_LINE_SIZE bytes; the protocol then rejects it because of its CRC. */
static int read_line(void) {
    static char block[CONSOLE_BLOCK];
    static size_t at, filled;
    int length = 0;
    for (;;) {
        if (at == filled) {
            at = 0;
            filled = console_read(block, sizeof block);
            if (filled == 0) {
                return -1;
            }
        }
        const char c = block[at++];
        if (c == '\n') {
            return length;
        }
        if (c != '\r' && length < PROTOCOL_LINE_SIZE) {
            line[length++] = c;
        }
    }
}

static void greet(int passed) {
    const char *text = passed ? TEXT("ready, self-test passed\n") : TEXT("ready, self-test FAILED\n");
    for (; TEXT_CHAR(text) != '\0'; text++) {
        const char c = TEXT_CHAR(text);
        console_write(&c, 1);
    }
}

int main(void) {
    board_start_counter();
    board_paint_stack();
    chip_start();
    console_start();
    const int passed = protocol_self_test(&protocol) == 0;
    led_show(passed);
    greet(passed);
    while (!protocol.finished) {
        const int length = read_line();
        if (length < 0) {
            return 0;
        }
        protocol_answer(&protocol, line, (size_t)length);
    }
    return 0;
}
