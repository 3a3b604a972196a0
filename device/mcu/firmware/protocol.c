/* The text protocol that protocol.h describes. */

#include "protocol.h"

#include "board.h"
#include "text.h"
#include "words.h"

#include <string.h>

/* Parse a decimal number from 1 to 1,000,000; at the end of the line, use fallback. Returns 0 if
 * there is something else. */
static int take_count(struct words_reader *r, uint32_t fallback, uint32_t *count) {
    if (r->at == r->end) {
        *count = fallback;
        return 1;
    }
    return words_take_number(r, 1000000u, count) && r->at == r->end && *count >= 1;
}

/* Commands. Each one writes its answer and returns NULL, or returns the reason for an error. */

#ifdef NETWORK_STREAM

/* A row that cannot be used ends its picture. */
static const char *row(struct protocol *p, struct words_reader *r) {
    uint8_t pixels[NETWORK_INPUT_ROW_SIZE];
    const uint8_t before = p->inferred ? 0 : p->rows;
    p->inferred = 0;
    p->rows = 0;
    if (!words_take_hex(r, pixels, sizeof pixels)) {
        return TEXT("row needs two hex digits for every pixel");
    }
    const char *const problem = words_check_crc(r, pixels, sizeof pixels);
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

static const char *infer(struct protocol *p, struct words_reader *r) {
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

static const char *load(struct protocol *p, struct words_reader *r) {
    p->loaded = 0;
    p->inferred = 0;
    if (!words_take_hex(r, p->pixels, sizeof p->pixels)) {
        return TEXT("load needs two hex digits for every pixel");
    }
    const char *const problem = words_check_crc(r, p->pixels, sizeof p->pixels);
    p->loaded = problem == NULL;
    return problem;
}

#ifdef network_run_second_look
enum { HAS_SECOND_LOOK = 1 };
#else
enum { HAS_SECOND_LOOK = 0 };
#define network_run_second_look network_run /* is not called */
#endif

static const char *infer(struct protocol *p, struct words_reader *r, int second_look) {
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

static const char *logits(const struct protocol *p, struct words_writer *w) {
    if (!p->inferred) {
        return TEXT("nothing was inferred yet");
    }
    words_put_text(w, TEXT(" "));
    words_put_hex(w, p->logits, sizeof p->logits);
    words_put_crc(w, words_crc(p->logits, sizeof p->logits));
    return NULL;
}

static const char *spin(struct words_reader *r, struct words_writer *w) {
    uint32_t loops = 0;
    if (!take_count(r, 1000, &loops)) {
        return TEXT("spin takes a number of loops");
    }
    const uint32_t start = board_ticks();
    board_spin(loops);
    words_put_number(w, board_ticks() - start);
    return NULL;
}

#ifdef FIRMWARE_PROFILE
static const char *steps(struct words_writer *w) {
    for (int i = 0; i < trace_count; i++) {
        words_put_number(w, trace_ticks[i]);
    }
    return NULL;
}
#endif

static const char *describe(struct words_writer *w) {
    words_put_text(w, TEXT(" network"));
    words_put_number(w, NETWORK_INPUT_SIZE);
    words_put_number(w, NETWORK_OUTPUT_SIZE);
#ifdef NETWORK_STREAM
    words_put_number(w, NETWORK_INPUT_ROWS);
#endif
    return NULL;
}

static const char *identify(struct words_writer *w) {
    words_put_text(w, TEXT(" " NETWORK_SOURCE_SHA256 " " NETWORK_MODEL_SHA256));
    return NULL;
}

static const char *number(struct words_writer *w, uint32_t value) {
    words_put_number(w, value);
    return NULL;
}

int protocol_self_test(struct protocol *p) {
#ifdef NETWORK_STREAM
    p->rows = 0; /* the test uses the scratch memory */
#endif
    return network_self_test(p->scratch, sizeof p->scratch);
}

#ifdef NETWORK_READER

/* Answer a request about frames. A row of a frame takes the place of the loaded picture. */
static const char *answer_about_frames(struct protocol *p, struct words_reader *r,
                                       struct words_writer *w) {
    const char *problem = NULL;
    if (words_take_command(r, w, TEXT("reader"))) {
        return frames_describe(w);
    }
    if (words_take_command(r, w, TEXT("frame"))) {
        return frames_begin(&p->frames, r);
    }
    if (words_take_command(r, w, TEXT("line"))) {
        p->loaded = p->inferred = 0;
        return frames_line(&p->frames, r, p->pixels);
    }
    if (words_take_command(r, w, TEXT("read"))) {
        problem = frames_read(&p->frames, r, w);
        p->ticks = p->frames.ticks;
        return problem;
    }
    if (words_take_command(r, w, TEXT("digit"))) {
        return frames_digit(&p->frames, r, w);
    }
    if (words_take_command(r, w, TEXT("picture"))) {
        return frames_picture(r, w);
    }
    return TEXT("unknown command");
}

#endif

static const char *answer(struct protocol *p, struct words_reader *r, struct words_writer *w) {
    if (words_take_command(r, w, TEXT("name"))) {
        return describe(w);
    }
    if (words_take_command(r, w, TEXT("about"))) {
        return identify(w);
    }
#ifdef NETWORK_STREAM
    if (words_take_command(r, w, TEXT("row"))) {
        return row(p, r);
    }
    if (words_take_command(r, w, TEXT("infer"))) {
        return infer(p, r);
    }
#else
    if (words_take_command(r, w, TEXT("load"))) {
        return load(p, r);
    }
    if (words_take_command(r, w, TEXT("infer"))) {
        return infer(p, r, 0);
    }
    if (words_take_command(r, w, TEXT("second"))) {
        return infer(p, r, 1);
    }
#endif
    if (words_take_command(r, w, TEXT("logits"))) {
        return logits(p, w);
    }
    if (words_take_command(r, w, TEXT("time"))) {
        return number(w, p->ticks);
    }
#ifdef FIRMWARE_PROFILE
    if (words_take_command(r, w, TEXT("steps"))) {
        return steps(w);
    }
#endif
    if (words_take_command(r, w, TEXT("spin"))) {
        return spin(r, w);
    }
    if (words_take_command(r, w, TEXT("stack"))) {
        return number(w, board_stack_used());
    }
    if (words_take_command(r, w, TEXT("test"))) {
        return number(w, (uint32_t)-protocol_self_test(p));
    }
    if (words_take_command(r, w, TEXT("quit"))) {
        p->finished = 1;
        return NULL;
    }
#ifdef NETWORK_READER
    return answer_about_frames(p, r, w);
#else
    return TEXT("unknown command");
#endif
}

void protocol_answer(struct protocol *p, const char *line, size_t length) {
    struct words_reader r = {line, line + length};
    struct words_writer w;
    w.name = TEXT("");
    w.begun = 0;
    w.length = 0;
    words_end(&w, answer(p, &r, &w));
}
