/* The text protocol that protocol.h describes. */

#include "protocol.h"

#include "board.h"

#include <string.h>

/* Parse a decimal number from 1 to 1,000,000; at the end of the line, use fallback. Returns 0 if
 * there is something else. */
static int take_count(struct text_reader *r, uint32_t fallback, uint32_t *count) {
    if (r->at == r->end) {
        *count = fallback;
        return 1;
    }
    return text_take_number(r, 1000000u, count) && r->at == r->end && *count >= 1;
}

/* Commands. Each one writes its answer and returns NULL, or returns the reason for an error. */

static const char *load(struct protocol *p, struct text_reader *r) {
    p->loaded = 0;
    p->inferred = 0;
    switch (text_take_bytes(r, p->pixels, sizeof p->pixels)) {
    case TEXT_NO_BYTES: return "load needs two hex digits for every pixel";
    case TEXT_NO_CRC: return "load needs a CRC of eight hex digits after the pixels";
    case TEXT_WRONG_CRC: return "the pixels do not match their CRC";
    default: p->loaded = 1; return NULL;
    }
}

#ifdef network_run_second_look
enum { HAS_SECOND_LOOK = 1 };
#else
enum { HAS_SECOND_LOOK = 0 };
#define network_run_second_look network_run /* is not called */
#endif

static const char *infer(struct protocol *p, struct text_reader *r, int second_look) {
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

static const char *logits(const struct protocol *p, struct text_writer *w) {
    if (!p->inferred) {
        return "nothing was inferred yet";
    }
    text_put(w, " ");
    text_put_hex(w, p->logits, sizeof p->logits);
    text_put_crc(w, text_crc(p->logits, sizeof p->logits));
    return NULL;
}

static const char *spin(struct text_reader *r, struct text_writer *w) {
    uint32_t loops = 0;
    if (!take_count(r, 1000, &loops)) {
        return "spin takes a number of loops";
    }
    const uint32_t start = board_ticks();
    board_spin(loops);
    text_put_number(w, board_ticks() - start);
    return NULL;
}

static const char *steps(struct text_writer *w) {
    for (int i = 0; i < trace_count; i++) {
        text_put_number(w, trace_ticks[i]);
    }
    return trace_count > 0 ? NULL : "built without profiling";
}

static void describe(struct text_writer *w) {
    text_put(w, " network");
    text_put_number(w, NETWORK_INPUT_SIZE);
    text_put_number(w, NETWORK_OUTPUT_SIZE);
}

static void identify(struct text_writer *w) {
    text_put(w, " " NETWORK_SOURCE_SHA256);
    text_put(w, " " NETWORK_MODEL_SHA256);
}

int protocol_self_test(struct protocol *p) {
    return network_self_test(p->scratch, sizeof p->scratch);
}

#ifdef NETWORK_READER

/* A row of a frame takes the place of the loaded picture. */
static const char *take_row(struct protocol *p, struct text_reader *r) {
    p->loaded = 0;
    p->inferred = 0;
    return frames_row(&p->frames, r, p->pixels);
}

static const char *read_frame(struct protocol *p, struct text_reader *r, struct text_writer *w) {
    const char *const problem = frames_read(&p->frames, r, w);
    p->ticks = p->frames.ticks;
    return problem;
}

#endif

size_t protocol_answer(struct protocol *p, const char *line, size_t length,
                       char reply[PROTOCOL_REPLY_SIZE]) {
    static const char *const names[] = {
        "name", "about", "load", "infer", "second", "logits", "time", "steps", "spin", "stack",
        "test", "quit",
#ifdef NETWORK_READER
        "reader", "frame", "row", "read", "digit", "picture",
#endif
    };
    enum {
        NAME, ABOUT, LOAD, INFER, SECOND, LOGITS, TIME, STEPS, SPIN, STACK,
        TEST, QUIT, READER, FRAME, ROW, READ, DIGIT, PICTURE
    };
    const int count = sizeof names / sizeof names[0];
    struct text_reader r = {line, line + length};
    struct text_writer w = {reply, reply + PROTOCOL_REPLY_SIZE - 2};
    const char *problem = NULL;
    int command = 0;
    while (command < count && !text_take_word(&r, names[command])) {
        command++;
    }
    if (command < count) {
        text_put(&w, "ok ");
        text_put(&w, names[command]);
    }
    switch (command) {
    case NAME: describe(&w); break;
    case ABOUT: identify(&w); break;
    case LOAD: problem = load(p, &r); break;
    case INFER: problem = infer(p, &r, 0); break;
    case SECOND: problem = infer(p, &r, 1); break;
    case LOGITS: problem = logits(p, &w); break;
    case TIME: text_put_number(&w, p->ticks); break;
    case STEPS: problem = steps(&w); break;
    case SPIN: problem = spin(&r, &w); break;
    case STACK: text_put_number(&w, board_stack_used()); break;
    case TEST: text_put_number(&w, (uint32_t)-protocol_self_test(p)); break;
    case QUIT: p->finished = 1; break;
#ifdef NETWORK_READER
    case READER: problem = frames_describe(&w); break;
    case FRAME: problem = frames_begin(&p->frames, &r); break;
    case ROW: problem = take_row(p, &r); break;
    case READ: problem = read_frame(p, &r, &w); break;
    case DIGIT: problem = frames_digit(&p->frames, &r, &w); break;
    case PICTURE: problem = frames_picture(&r, &w); break;
#endif
    default: problem = "unknown command";
    }
    if (problem != NULL) {
        w.at = reply;
        text_put(&w, "error ");
        text_put(&w, problem);
    }
    *w.at++ = '\n';
    *w.at = '\0';
    return (size_t)(w.at - reply);
}
