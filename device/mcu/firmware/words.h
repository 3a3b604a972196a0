/* Words and numbers of a text protocol: parsed from a line, and written to the console. */

#ifndef WORDS_H
#define WORDS_H

#include "console.h"
#include "text.h"

#include <stddef.h>
#include <stdint.h>

/* The part of the line that has not been parsed yet. */
struct words_reader {
    const char *at, *end;
};

/* An answer, of which a part waits to be sent to the console. It begins with its first word, so a
 * command must not write before it can no longer fail. All zeros at the start. */
struct words_writer {
    const char *name; /* of the command */
    uint8_t begun;    /* 1 if the answer has begun */
    uint8_t length;   /* of what waits */
    char text[CONSOLE_BLOCK];
};

/* Return the CRC-32 of IEEE 802.3. */
uint32_t words_crc(const void *bytes, size_t size);

/* Write a text; see text.h. */
void words_put_text(struct words_writer *w, const char *text);

/* Write what is left, and the end of the line. If problem is not NULL, it is the whole answer. */
void words_end(struct words_writer *w, const char *problem);

/* Write a space and a decimal number. */
void words_put_number(struct words_writer *w, uint32_t value);

/* Write two hexadecimal digits for each byte. */
void words_put_hex(struct words_writer *w, const void *bytes, size_t size);

/* Write a space and a CRC. */
void words_put_crc(struct words_writer *w, uint32_t crc);

/* If the line begins with the command's name, skip it and the space after it and return 1. */
int words_take_command(struct words_reader *r, struct words_writer *w, const char *name);

/* Parse size bytes of two hexadecimal digits each. Returns 0 if there is something else. */
int words_take_hex(struct words_reader *r, uint8_t *bytes, size_t size);

/* Parse a CRC, the last thing on a line, and compare it with that of the bytes. Returns NULL, or what
 * is wrong. */
const char *words_check_crc(struct words_reader *r, const uint8_t *bytes, size_t size);

/* Parse a decimal number up to max, and the space after it. Returns 0 if there is something else. */
int words_take_number(struct words_reader *r, uint32_t max, uint32_t *value);

#endif
