/* The text protocol between the host and the firmware. The host sends one line, and the firmware
 * answers with one line. When it starts, the firmware also sends one line on its own, "ready, " and
 * the result of the self-test.
 *
 *   request                   answer
 *   name                      ok name network <input bytes> <output bytes> [<rows>]
 *   about                     ok about <source> <model>
 *   load <pixels> <crc>       ok load                 stores a picture
 *   row <pixels> <crc>        ok row                  gives the network the next row of a picture
 *   infer [<repeats>]         ok infer                runs the network on the picture
 *   second [<repeats>]        ok second               the same, with a second look if in doubt
 *   logits                    ok logits <logits> <crc>
 *   time                      ok time <ticks>         of the last of them, for all repeats together
 *   steps                     ok steps <ticks> ...    of each step; only in builds with profiling
 *   spin [<loops>]            ok spin <ticks>         of a loop of two instructions
 *   stack                     ok stack <bytes>        the most stack used since the start
 *   test                      ok test <code>          of the network's self-test, 0 if it passed
 *   quit                      ok quit                 ends the firmware, until a reset
 *
 * Boards that are too small for a picture take it row by row. They say so in the answer to name, have
 * row in place of load and second, and infer takes no repeats.
 *
 * Firmware that is built with the reader of frames also answers these:
 *
 *   reader                    ok reader <source> <width> <height> <digits>
 *   frame <width> <height> [<factor>]
 *                             ok frame                begins a frame; a factor reduces it
 *   line <pixels> <crc>       ok line                 the next row of the frame
 *   read [<x> <y> <width> <height> <cells> <ink>]
 *                             ok read <verdict> <count>   reads the frame
 *   digit <number>            ok digit <x> <y> <width> <height> <confidence> <label> <rejected>
 *                                      <line> <cut off>   one of the digits, from 0
 *   picture <number>          ok picture <crc>        of what the network saw, from 0; only in
 *                                                     builds with profiling
 *
 * <x> to <ink> are the options, and <verdict> and the rest the result, as the reader's header
 * describes them. After read, time is what the frame took: to read it, and with a factor also to
 * reduce its rows.
 *
 * Any other line, and any request that fails, is answered with "error <reason>". After a fault the
 * firmware sends "fault" and answers nothing more.
 *
 * <source> and <model> are the SHA-256 of the C file of the network, or of the reader, and of the
 * .tflite file that the network was converted from, in hexadecimal digits.
 *
 * <pixels> and <logits> are bytes of two hexadecimal digits each; logits are int8_t. <crc> is the
 * CRC-32 of IEEE 802.3 over these bytes, in eight hexadecimal digits. All other numbers are
 * decimal.
 */

#ifndef PROTOCOL_H
#define PROTOCOL_H

#include "frames.h"
#include "network.h"
#include "trace.h"

#include <stddef.h>
#include <stdint.h>

/* The longest line is a picture, or a row of it. */
#ifdef NETWORK_STREAM
#define PROTOCOL_LINE_SIZE (2 * NETWORK_INPUT_ROW_SIZE + 16)
#else
#define PROTOCOL_LINE_SIZE (2 * NETWORK_INPUT_SIZE + 32)
#endif

/* The state of the firmware; all zeros at the start. */
struct protocol {
#ifdef NETWORK_STREAM
    struct network_stream stream;
    uint8_t rows; /* of the picture, so far */
#else
    uint8_t pixels[NETWORK_INPUT_SIZE];
    uint8_t loaded; /* 1 if pixels holds a picture */
#endif
    int8_t logits[NETWORK_OUTPUT_SIZE];
    uint8_t scratch[NETWORK_SELF_TEST_SCRATCH_SIZE];
    uint32_t ticks;   /* of the last inference, for all repeats together */
    uint8_t inferred; /* 1 if logits belong to that picture */
    uint8_t finished; /* 1 after the command quit */
#ifdef NETWORK_READER
    struct frames frames;
#endif
};

/* Answer one line of length bytes, without its end, on the console. */
void protocol_answer(struct protocol *p, const char *line, size_t length);

/* Run the network's self-test. Returns its code, which is 0 if it passed. */
int protocol_self_test(struct protocol *p);

#endif
