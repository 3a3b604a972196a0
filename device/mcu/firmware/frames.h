/* Reads whole camera frames with the generated reader, for firmware that is built with it; such
 * builds define NETWORK_READER in network.h. protocol.h describes the requests. */

#ifndef FRAMES_H
#define FRAMES_H

#include "network.h"
#include "words.h"

#ifdef NETWORK_READER

/* The frame that arrives row by row, and what was read in it; all zeros at the start. */
struct frames {
    struct network_reader_stream stream;
    struct network_reader_result result;
    uint8_t frame[NETWORK_READER_MAX_WIDTH * NETWORK_READER_MAX_HEIGHT];
    uint8_t scratch[NETWORK_READER_SCRATCH_SIZE];
    uint32_t ticks;           /* of the last frame: of reducing its rows, and of reading it */
    uint16_t columns;         /* of the frame that arrives; 0 before the first one */
    uint8_t streamed, read;   /* 1 if its rows are reduced; 1 if result belongs to it */
};

/* Requests. Each takes the rest of its line, writes its answer and returns NULL, or returns the
 * reason for an error. row holds the pixels of a row. */
const char *frames_describe(struct words_writer *w);
const char *frames_begin(struct frames *f, struct words_reader *r);
const char *frames_line(struct frames *f, struct words_reader *r, uint8_t row[NETWORK_INPUT_SIZE]);
const char *frames_read(struct frames *f, struct words_reader *r, struct words_writer *w);
const char *frames_digit(const struct frames *f, struct words_reader *r, struct words_writer *w);
const char *frames_picture(struct words_reader *r, struct words_writer *w);

#endif

/* Record the network's picture of a digit, for builds with profiling. Such builds define the
 * reader's macro for tracing as a call of it. */
void frames_trace(const unsigned char *picture);

#endif
