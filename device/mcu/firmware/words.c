/* Words and numbers of a text protocol, as words.h describes them. */

#include "words.h"

uint32_t words_crc(const void *bytes, size_t size) {
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

static void send(struct words_writer *w) {
    console_write(w->text, w->length);
    w->length = 0;
}

static void put_char(struct words_writer *w, char c) {
    if (w->length == sizeof w->text) {
        send(w);
    }
    w->text[w->length++] = c;
}

static void put_plain(struct words_writer *w, const char *text) {
    for (; TEXT_CHAR(text) != '\0'; text++) {
        put_char(w, TEXT_CHAR(text));
    }
}

static void begin(struct words_writer *w) {
    if (!w->begun) {
        w->begun = 1;
        put_plain(w, TEXT("ok "));
        put_plain(w, w->name);
    }
}

void words_put_text(struct words_writer *w, const char *text) {
    begin(w);
    put_plain(w, text);
}

void words_end(struct words_writer *w, const char *problem) {
    if (problem != NULL) {
        put_plain(w, TEXT("error "));
        put_plain(w, problem);
    } else {
        begin(w);
    }
    put_char(w, '\n');
    send(w);
}

void words_put_number(struct words_writer *w, uint32_t value) {
    char digits[10];
    int count = 0;
    do {
        digits[count++] = (char)('0' + value % 10u);
        value /= 10u;
    } while (value != 0);
    begin(w);
    put_char(w, ' ');
    while (count > 0) {
        put_char(w, digits[--count]);
    }
}

static char hex_char(int digit) { return (char)(digit + (digit < 10 ? '0' : 'a' - 10)); }

void words_put_hex(struct words_writer *w, const void *bytes, size_t size) {
    const uint8_t *byte = bytes;
    begin(w);
    for (; size > 0; size--, byte++) {
        put_char(w, hex_char(*byte >> 4));
        put_char(w, hex_char(*byte & 15));
    }
}

void words_put_crc(struct words_writer *w, uint32_t crc) {
    const uint8_t bytes[4] = {(uint8_t)(crc >> 24), (uint8_t)(crc >> 16), (uint8_t)(crc >> 8),
                              (uint8_t)crc};
    words_put_text(w, TEXT(" "));
    words_put_hex(w, bytes, sizeof bytes);
}

int words_take_command(struct words_reader *r, struct words_writer *w, const char *name) {
    const char *at = r->at;
    const char *text = name;
    for (; TEXT_CHAR(text) != '\0'; at++, text++) {
        if (at == r->end || *at != TEXT_CHAR(text)) {
            return 0;
        }
    }
    if (at < r->end && *at != ' ') {
        return 0;
    }
    r->at = at < r->end ? at + 1 : at;
    w->name = name;
    return 1;
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

int words_take_hex(struct words_reader *r, uint8_t *bytes, size_t size) {
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

const char *words_check_crc(struct words_reader *r, const uint8_t *bytes, size_t size) {
    uint8_t crc[4];
    if (r->at == r->end || *r->at++ != ' ' || !words_take_hex(r, crc, sizeof crc) || r->at != r->end) {
        return TEXT("a CRC of eight hex digits must follow the pixels");
    }
    const uint32_t expected = (uint32_t)crc[0] << 24 | (uint32_t)crc[1] << 16 |
                              (uint32_t)crc[2] << 8 | (uint32_t)crc[3];
    return words_crc(bytes, size) == expected ? NULL
                                                 : TEXT("the pixels do not match their CRC");
}

int words_take_number(struct words_reader *r, uint32_t max, uint32_t *value) {
    const char *const start = r->at;
    *value = 0;
    for (; r->at < r->end && *r->at >= '0' && *r->at <= '9'; r->at++) {
        if (*value > max / 10u) {
            return 0;
        }
        *value = *value * 10u + (uint32_t)(*r->at - '0');
    }
    if (r->at == start || *value > max || (r->at < r->end && *r->at != ' ')) {
        return 0;
    }
    r->at += r->at < r->end;
    return 1;
}
