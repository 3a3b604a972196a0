/* Words and numbers of the text protocol, as text.h describes them. */

#include "text.h"

#include <string.h>

uint32_t text_crc(const void *bytes, size_t size) {
    const uint8_t *byte = bytes;
    uint32_t crc = 0xFFFFFFFFu;
    for (; size > 0; size--) {
        crc ^= *byte++;
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
        }
    }
    return ~crc;
}

static void put_char(struct text_writer *w, char c) {
    if (w->at < w->end) {
        *w->at++ = c;
    }
}

void text_put(struct text_writer *w, const char *text) {
    while (*text != '\0') {
        put_char(w, *text++);
    }
}

void text_put_number(struct text_writer *w, uint32_t value) {
    char digits[10];
    int count = 0;
    do {
        digits[count++] = (char)('0' + value % 10u);
        value /= 10u;
    } while (value != 0);
    put_char(w, ' ');
    while (count > 0) {
        put_char(w, digits[--count]);
    }
}

void text_put_hex(struct text_writer *w, const void *bytes, size_t size) {
    static const char digits[] = "0123456789abcdef";
    const uint8_t *byte = bytes;
    for (; size > 0; size--, byte++) {
        put_char(w, digits[*byte >> 4]);
        put_char(w, digits[*byte & 15]);
    }
}

void text_put_crc(struct text_writer *w, uint32_t crc) {
    const uint8_t bytes[4] = {(uint8_t)(crc >> 24), (uint8_t)(crc >> 16), (uint8_t)(crc >> 8),
                              (uint8_t)crc};
    put_char(w, ' ');
    text_put_hex(w, bytes, sizeof bytes);
}

/* Skip the space after a word, or nothing at the end of the line. Returns 0 if there is something
 * else. */
static int take_space(struct text_reader *r) {
    if (r->at == r->end) {
        return 1;
    }
    return *r->at++ == ' ';
}

int text_take_word(struct text_reader *r, const char *word) {
    const size_t length = strlen(word);
    struct text_reader after = *r;
    if ((size_t)(r->end - r->at) < length || memcmp(r->at, word, length) != 0) {
        return 0;
    }
    after.at += length;
    if (!take_space(&after)) {
        return 0;
    }
    *r = after;
    return 1;
}

int text_take_number(struct text_reader *r, uint32_t max, uint32_t *value) {
    const char *const start = r->at;
    *value = 0;
    for (; r->at < r->end && *r->at >= '0' && *r->at <= '9'; r->at++) {
        if (*value > max / 10u) {
            return 0;
        }
        *value = *value * 10u + (uint32_t)(*r->at - '0');
    }
    return r->at > start && *value <= max && take_space(r);
}

/* Return the value of a hexadecimal digit, or -1. */
static int hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

/* Parse size bytes of two hexadecimal digits each. Returns 0 if there is something else. */
static int take_hex(struct text_reader *r, uint8_t *bytes, size_t size) {
    if ((size_t)(r->end - r->at) < 2 * size) {
        return 0;
    }
    for (size_t i = 0; i < size; i++, r->at += 2) {
        const int high = hex_digit(r->at[0]), low = hex_digit(r->at[1]);
        if (high < 0 || low < 0) {
            return 0;
        }
        bytes[i] = (uint8_t)(high * 16 + low);
    }
    return 1;
}

int text_take_bytes(struct text_reader *r, uint8_t *bytes, size_t size) {
    uint8_t crc[4];
    if (!take_hex(r, bytes, size)) {
        return TEXT_NO_BYTES;
    }
    if (r->at == r->end || *r->at++ != ' ' || !take_hex(r, crc, sizeof crc) || r->at != r->end) {
        return TEXT_NO_CRC;
    }
    const uint32_t expected = (uint32_t)crc[0] << 24 | (uint32_t)crc[1] << 16 |
                              (uint32_t)crc[2] << 8 | (uint32_t)crc[3];
    return text_crc(bytes, size) == expected ? TEXT_FINE : TEXT_WRONG_CRC;
}
