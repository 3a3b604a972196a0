/* The text protocol that protocol.h describes. */

#include "protocol.h"

#include "board.h"

#include <string.h>

uint32_t protocol_crc(const void *bytes, size_t size) {
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

/* The part of the line that has not been parsed yet. */
struct reader {
    const char *at, *end;
};

/* The part of the reply's buffer that has not been written yet. */
struct writer {
    char *at, *end;
};

static void put_char(struct writer *w, char c) {
    if (w->at < w->end) {
        *w->at++ = c;
    }
}

static void put_text(struct writer *w, const char *text) {
    while (*text != '\0') {
        put_char(w, *text++);
    }
}

static void put_number(struct writer *w, uint32_t value) {
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

static void put_hex(struct writer *w, const void *bytes, size_t size) {
    static const char digits[] = "0123456789abcdef";
    const uint8_t *byte = bytes;
    for (; size > 0; size--, byte++) {
        put_char(w, digits[*byte >> 4]);
        put_char(w, digits[*byte & 15]);
    }
}

static void put_crc(struct writer *w, uint32_t crc) {
    const uint8_t bytes[4] = {(uint8_t)(crc >> 24), (uint8_t)(crc >> 16), (uint8_t)(crc >> 8),
                              (uint8_t)crc};
    put_char(w, ' ');
    put_hex(w, bytes, sizeof bytes);
}

/* Skip word and the space after it and return 1. Returns 0 if the line does not continue with
 * word. */
static int take_word(struct reader *r, const char *word) {
    const size_t length = strlen(word);
    if ((size_t)(r->end - r->at) < length || memcmp(r->at, word, length) != 0) {
        return 0;
    }
    const char *const after = r->at + length;
    if (after < r->end && *after != ' ') {
        return 0;
    }
    r->at = after < r->end ? after + 1 : after;
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

/* Parse size bytes of two hexadecimal digits each. Returns 0 if there is something else. */
static int take_hex(struct reader *r, uint8_t *bytes, size_t size) {
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

/* Parse a decimal number from 1 to 1,000,000; at the end of the line, use fallback. Returns 0 if
 * there is something else. */
static int take_count(struct reader *r, uint32_t fallback, uint32_t *count) {
    uint32_t value = 0;
    if (r->at == r->end) {
        *count = fallback;
        return 1;
    }
    for (; r->at < r->end; r->at++) {
        if (*r->at < '0' || *r->at > '9' || value > 100000u) {
            return 0;
        }
        value = value * 10u + (uint32_t)(*r->at - '0');
    }
    *count = value;
    return value >= 1 && value <= 1000000u;
}

/* Commands. Each one writes its answer and returns NULL, or returns the reason for an error. */

static const char *load(struct protocol *p, struct reader *r) {
    uint8_t crc[4];
    p->loaded = 0;
    p->inferred = 0;
    if (!take_hex(r, p->pixels, sizeof p->pixels)) {
        return "load needs two hex digits for every pixel";
    }
    if (r->at == r->end || *r->at++ != ' ' || !take_hex(r, crc, sizeof crc) || r->at != r->end) {
        return "load needs a CRC of eight hex digits after the pixels";
    }
    const uint32_t expected = (uint32_t)crc[0] << 24 | (uint32_t)crc[1] << 16 |
                              (uint32_t)crc[2] << 8 | (uint32_t)crc[3];
    if (protocol_crc(p->pixels, sizeof p->pixels) != expected) {
        return "the pixels do not match their CRC";
    }
    p->loaded = 1;
    return NULL;
}

#ifdef network_run_second_look
enum { HAS_SECOND_LOOK = 1 };
#else
enum { HAS_SECOND_LOOK = 0 };
#define network_run_second_look network_run /* is not called */
#endif

static const char *infer(struct protocol *p, struct reader *r, int second_look) {
    uint32_t repeats = 0;
    int status = 0;
    if (second_look && !HAS_SECOND_LOOK) {
        return "this network has no second look";
    }
    if (!take_count(r, 1, &repeats)) {
        return "infer and second take a number of repeats";
    }
    if (!p->loaded) {
        return "no picture is loaded";
    }
    trace_start();
    const uint32_t start = board_ticks();
    /* Two loops, so that the choice between them is not part of what is measured. */
    for (; repeats > 0 && second_look; repeats--) {
        status |= network_run_second_look(p->pixels, p->logits, p->scratch, sizeof p->scratch);
    }
    for (; repeats > 0; repeats--) {
        status |= network_run(p->pixels, p->logits, p->scratch, sizeof p->scratch);
    }
    p->ticks = board_ticks() - start;
    p->inferred = status == 0;
    return status == 0 ? NULL : "the network reported an error";
}

static const char *logits(const struct protocol *p, struct writer *w) {
    if (!p->inferred) {
        return "nothing was inferred yet";
    }
    put_char(w, ' ');
    put_hex(w, p->logits, sizeof p->logits);
    put_crc(w, protocol_crc(p->logits, sizeof p->logits));
    return NULL;
}

static const char *spin(struct reader *r, struct writer *w) {
    uint32_t loops = 0;
    if (!take_count(r, 1000, &loops)) {
        return "spin takes a number of loops";
    }
    const uint32_t start = board_ticks();
    board_spin(loops);
    put_number(w, board_ticks() - start);
    return NULL;
}

static const char *steps(struct writer *w) {
    for (int i = 0; i < trace_count; i++) {
        put_number(w, trace_ticks[i]);
    }
    return trace_count > 0 ? NULL : "built without profiling";
}

static void describe(struct writer *w) {
    put_text(w, " network");
    put_number(w, NETWORK_INPUT_SIZE);
    put_number(w, NETWORK_OUTPUT_SIZE);
}

static void identify(struct writer *w) {
    put_text(w, " " NETWORK_SOURCE_SHA256);
    put_text(w, " " NETWORK_MODEL_SHA256);
}

int protocol_self_test(struct protocol *p) {
    return network_self_test(p->scratch, sizeof p->scratch);
}

size_t protocol_answer(struct protocol *p, const char *line, size_t length,
                       char reply[PROTOCOL_REPLY_SIZE]) {
    static const char *const names[] = {"name",   "about", "load", "infer", "second", "logits",
                                        "time",   "steps", "spin", "stack", "test",   "quit"};
    enum { NAME, ABOUT, LOAD, INFER, SECOND, LOGITS, TIME, STEPS, SPIN, STACK, TEST, QUIT, COUNT };
    struct reader r = {line, line + length};
    struct writer w = {reply, reply + PROTOCOL_REPLY_SIZE - 2};
    const char *problem = NULL;
    int command = 0;
    while (command < COUNT && !take_word(&r, names[command])) {
        command++;
    }
    if (command < COUNT) {
        put_text(&w, "ok ");
        put_text(&w, names[command]);
    }
    switch (command) {
    case NAME: describe(&w); break;
    case ABOUT: identify(&w); break;
    case LOAD: problem = load(p, &r); break;
    case INFER: problem = infer(p, &r, 0); break;
    case SECOND: problem = infer(p, &r, 1); break;
    case LOGITS: problem = logits(p, &w); break;
    case TIME: put_number(&w, p->ticks); break;
    case STEPS: problem = steps(&w); break;
    case SPIN: problem = spin(&r, &w); break;
    case STACK: put_number(&w, board_stack_used()); break;
    case TEST: put_number(&w, (uint32_t)-protocol_self_test(p)); break;
    case QUIT: p->finished = 1; break;
    default: problem = "unknown command";
    }
    if (problem != NULL) {
        w.at = reply;
        put_text(&w, "error ");
        put_text(&w, problem);
    }
    *w.at++ = '\n';
    *w.at = '\0';
    return (size_t)(w.at - reply);
}
