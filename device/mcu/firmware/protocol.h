/* A line of text in, a line of text out: the network as a service on a wire.
 *
 *   name                      -> ok name network <input bytes> <output bytes>
 *   load <hex pixels> <crc>   -> ok load
 *   infer [repeats]           -> ok infer              runs the loaded picture
 *   logits                    -> ok logits <hex int8 logits> <crc>
 *   time                      -> ok time <ticks>       of the last infer, all its repeats
 *   steps                     -> ok steps <ticks> ...  of each step, where built with profiling
 *   spin <loops>              -> ok spin <ticks>       of a loop of two instructions
 *   stack                     -> ok stack <bytes>      deepest use since the start
 *   test                      -> ok test <code>        the network's own self-test
 *   quit                      -> ok quit               and the firmware ends
 *
 * Numbers are decimal. <crc> is the CRC-32 of IEEE 802.3 over the bytes, eight hex digits.
 * Anything else is answered by "error <reason>".
 */

#ifndef PROTOCOL_H
#define PROTOCOL_H

#include "network.h"
#include "trace.h"

#include <stddef.h>
#include <stdint.h>

#define PROTOCOL_LINE_SIZE (2 * NETWORK_INPUT_SIZE + 32)
#define PROTOCOL_REPLY_SIZE (2 * NETWORK_OUTPUT_SIZE + 11 * TRACE_STEPS + 32)

struct protocol {
    uint8_t pixels[NETWORK_INPUT_SIZE];
    int8_t logits[NETWORK_OUTPUT_SIZE];
    uint8_t scratch[NETWORK_SELF_TEST_SCRATCH_SIZE];
    uint32_t ticks;
    uint8_t loaded, inferred, finished;
};

/* Answer one line (length bytes, without its end) into reply, NUL-terminated with a newline.
 * Returns the length of the reply. */
size_t protocol_answer(struct protocol *p, const char *line, size_t length,
                       char reply[PROTOCOL_REPLY_SIZE]);

uint32_t protocol_crc(const void *bytes, size_t size);

#endif
