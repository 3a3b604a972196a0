/* Words and numbers of the text protocol: parsed from a line, and written to a reply. */

#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>
#include <stdint.h>

/* The part of a line that has not been parsed yet. */
struct text_reader {
    const char *at, *end;
};

/* The part of a reply's buffer that has not been written yet; what does not fit is left out. */
struct text_writer {
    char *at, *end;
};

void text_put(struct text_writer *w, const char *text);

/* Write a space and a decimal number. */
void text_put_number(struct text_writer *w, uint32_t value);

/* Write two hexadecimal digits for each byte. */
void text_put_hex(struct text_writer *w, const void *bytes, size_t size);

/* Write a space and a CRC. */
void text_put_crc(struct text_writer *w, uint32_t crc);

/* Skip word and the space after it and return 1. Returns 0 if the line does not continue with
 * word. */
int text_take_word(struct text_reader *r, const char *word);

/* Parse a decimal number up to max, and the space after it. Returns 0 if there is something else. */
int text_take_number(struct text_reader *r, uint32_t max, uint32_t *value);

/* Parse size bytes of two hexadecimal digits each, and the CRC of these bytes after a space, up to
 * the end of the line. Returns TEXT_FINE, or what is wrong. */
int text_take_bytes(struct text_reader *r, uint8_t *bytes, size_t size);

enum { TEXT_FINE, TEXT_NO_BYTES, TEXT_NO_CRC, TEXT_WRONG_CRC };

/* Return the CRC-32 of IEEE 802.3. */
uint32_t text_crc(const void *bytes, size_t size);

#endif
