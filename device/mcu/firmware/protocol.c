/* The text protocol that protocol.h describes. */

#include "protocol.h"

#include "board.h"
#include "console.h"
#include "text.h"

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

/* An answer, of which a part waits to be sent to the console. */
struct writer {
    const char *name; /* of the command; the answer begins with it */
    uint8_t begun, length;
    char text[CONSOLE_BLOCK];
};

static void send(struct writer *w) {
    console_write(w->text, w->length);
    w->length = 0;
}

static void put_char(struct writer *w, char c) {
    if (w->length == sizeof w->text) {
        send(w);
    }
    w->text[w->length++] = c;
}

static void put_text(struct writer *w, const char *text) {
    for (; TEXT_CHAR(text) != '\0'; text++) {
        put_char(w, TEXT_CHAR(text));
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

static char hex_char(int digit) { return (char)(digit + (digit < 10 ? '0' : 'a' - 10)); }

static void put_hex(struct writer *w, const void *bytes, size_t size) {
    const uint8_t *byte = bytes;
    for (; size > 0; size--, byte++) {
        put_char(w, hex_char(*byte >> 4));
        put_char(w, hex_char(*byte & 15));
    }
}

static void put_crc(struct writer *w, uint32_t crc) {
    const uint8_t bytes[4] = {(uint8_t)(crc >> 24), (uint8_t)(crc >> 16), (uint8_t)(crc >> 8),
                              (uint8_t)crc};
    put_char(w, ' ');
    put_hex(w, bytes, sizeof bytes);
}

/* Begin the answer of a command that has not failed, and cannot fail any more. */
static void begin(struct writer *w) {
    if (!w->begun) {
        w->begun = 1;
        put_text(w, TEXT("ok "));
        put_text(w, w->name);
    }
}

/* If the line begins with the command's name, skip it and the space after it and return 1. */
static int take_command(struct reader *r, struct writer *w, const char *name) {
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

/* Parse a CRC, the last thing on a line, and compare it with that of the bytes. Returns NULL, or what
 * is wrong. */
static const char *check_crc(struct reader *r, const uint8_t *bytes, size_t size) {
    uint8_t crc[4];
    if (r->at == r->end || *r->at++ != ' ' || !take_hex(r, crc, sizeof crc) || r->at != r->end) {
        return TEXT("a CRC of eight hex digits must follow the pixels");
    }
    const uint32_t expected = (uint32_t)crc[0] << 24 | (uint32_t)crc[1] << 16 |
                              (uint32_t)crc[2] << 8 | (uint32_t)crc[3];
    return protocol_crc(bytes, size) == expected ? NULL
                                                 : TEXT("the pixels do not match their CRC");
}

/* Commands. Each one writes its answer and returns NULL, or returns the reason for an error. */

#ifdef NETWORK_STREAM

/* A row that cannot be used ends its picture. */
static const char *row(struct protocol *p, struct reader *r) {
    uint8_t pixels[NETWORK_INPUT_ROW_SIZE];
    const uint8_t before = p->inferred ? 0 : p->rows;
    p->inferred = 0;
    p->rows = 0;
    if (!take_hex(r, pixels, sizeof pixels)) {
        return TEXT("row needs two hex digits for every pixel");
    }
    const char *const problem = check_crc(r, pixels, sizeof pixels);
    if (problem != NULL) {
        return problem;
    }
    if (before == 0) {
        p->ticks = 0;
        (void)network_stream_begin(&p->stream, p->scratch, sizeof p->scratch);
    }
    const uint32_t start = board_ticks();
    const int status = network_stream_row(&p->stream, pixels);
    p->ticks += board_ticks() - start;
    p->rows = (uint8_t)(before + 1);
    return status == 0 ? NULL : TEXT("the picture has no more rows");
}

static const char *infer(struct protocol *p, struct reader *r) {
    if (r->at != r->end) {
        return TEXT("this board keeps no picture, and cannot repeat");
    }
    if (p->inferred) {
        return NULL;
    }
    const uint32_t start = board_ticks();
    const int status = p->rows > 0 ? network_stream_end(&p->stream, p->logits) : NETWORK_OK + 1;
    p->ticks += board_ticks() - start;
    p->inferred = status == NETWORK_OK;
    return p->inferred ? NULL : TEXT("rows of the picture are missing");
}

#else

static const char *load(struct protocol *p, struct reader *r) {
    p->loaded = 0;
    p->inferred = 0;
    if (!take_hex(r, p->pixels, sizeof p->pixels)) {
        return TEXT("load needs two hex digits for every pixel");
    }
    const char *const problem = check_crc(r, p->pixels, sizeof p->pixels);
    p->loaded = problem == NULL;
    return problem;
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
        return TEXT("this network has no second look");
    }
    if (!take_count(r, 1, &repeats)) {
        return TEXT("infer and second take a number of repeats");
    }
    if (!p->loaded) {
        return TEXT("no picture is loaded");
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
    return status == 0 ? NULL : TEXT("the network reported an error");
}

#endif

static const char *logits(const struct protocol *p, struct writer *w) {
    if (!p->inferred) {
        return TEXT("nothing was inferred yet");
    }
    begin(w);
    put_char(w, ' ');
    put_hex(w, p->logits, sizeof p->logits);
    put_crc(w, protocol_crc(p->logits, sizeof p->logits));
    return NULL;
}

static const char *spin(struct reader *r, struct writer *w) {
    uint32_t loops = 0;
    if (!take_count(r, 1000, &loops)) {
        return TEXT("spin takes a number of loops");
    }
    const uint32_t start = board_ticks();
    board_spin(loops);
    const uint32_t ticks = board_ticks() - start;
    begin(w);
    put_number(w, ticks);
    return NULL;
}

#ifdef FIRMWARE_PROFILE
static const char *steps(struct writer *w) {
    begin(w);
    for (int i = 0; i < trace_count; i++) {
        put_number(w, trace_ticks[i]);
    }
    return NULL;
}
#endif

static const char *describe(struct writer *w) {
    begin(w);
    put_text(w, TEXT(" network"));
    put_number(w, NETWORK_INPUT_SIZE);
    put_number(w, NETWORK_OUTPUT_SIZE);
#ifdef NETWORK_STREAM
    put_number(w, NETWORK_INPUT_ROWS);
#endif
    return NULL;
}

static const char *identify(struct writer *w) {
    begin(w);
    put_text(w, TEXT(" " NETWORK_SOURCE_SHA256 " " NETWORK_MODEL_SHA256));
    return NULL;
}

static const char *number(struct writer *w, uint32_t value) {
    begin(w);
    put_number(w, value);
    return NULL;
}

int protocol_self_test(struct protocol *p) {
#ifdef NETWORK_STREAM
    p->rows = 0; /* the test uses the scratch memory */
#endif
    return network_self_test(p->scratch, sizeof p->scratch);
}

static const char *answer(struct protocol *p, struct reader *r, struct writer *w) {
    if (take_command(r, w, TEXT("name"))) {
        return describe(w);
    }
    if (take_command(r, w, TEXT("about"))) {
        return identify(w);
    }
#ifdef NETWORK_STREAM
    if (take_command(r, w, TEXT("row"))) {
        return row(p, r);
    }
    if (take_command(r, w, TEXT("infer"))) {
        return infer(p, r);
    }
#else
    if (take_command(r, w, TEXT("load"))) {
        return load(p, r);
    }
    if (take_command(r, w, TEXT("infer"))) {
        return infer(p, r, 0);
    }
    if (take_command(r, w, TEXT("second"))) {
        return infer(p, r, 1);
    }
#endif
    if (take_command(r, w, TEXT("logits"))) {
        return logits(p, w);
    }
    if (take_command(r, w, TEXT("time"))) {
        return number(w, p->ticks);
    }
#ifdef FIRMWARE_PROFILE
    if (take_command(r, w, TEXT("steps"))) {
        return steps(w);
    }
#endif
    if (take_command(r, w, TEXT("spin"))) {
        return spin(r, w);
    }
    if (take_command(r, w, TEXT("stack"))) {
        return number(w, board_stack_used());
    }
    if (take_command(r, w, TEXT("test"))) {
        return number(w, (uint32_t)-protocol_self_test(p));
    }
    if (take_command(r, w, TEXT("quit"))) {
        p->finished = 1;
        return NULL;
    }
    return TEXT("unknown command");
}

void protocol_answer(struct protocol *p, const char *line, size_t length) {
    struct reader r = {line, line + length};
    struct writer w;
    w.begun = 0;
    w.length = 0;
    const char *const problem = answer(p, &r, &w);
    if (problem != NULL) {
        put_text(&w, TEXT("error "));
        put_text(&w, problem);
    } else {
        begin(&w);
    }
    put_char(&w, '\n');
    send(&w);
}

void protocol_greet(int passed) {
    struct writer w;
    w.length = 0;
    put_text(&w, passed ? TEXT("ready, self-test passed\n") : TEXT("ready, self-test FAILED\n"));
    send(&w);
}
