/* The requests about frames, as frames.h describes them. */

#include "frames.h"

#include "board.h"

#ifdef NETWORK_READER

enum { MAX_SIDE = 65535, MAX_PICTURES = NETWORK_READER_MAX_DIGITS };

static uint32_t picture_crcs[MAX_PICTURES];
static uint32_t pictures; /* that were traced */

void frames_trace(const unsigned char *picture) {
    if (pictures < MAX_PICTURES) {
        picture_crcs[pictures++] = words_crc(picture, NETWORK_INPUT_SIZE);
    }
}

const char *frames_describe(struct words_writer *w) {
    words_put_text(w, TEXT(" " NETWORK_READER_SOURCE_SHA256));
    words_put_number(w, NETWORK_READER_MAX_WIDTH);
    words_put_number(w, NETWORK_READER_MAX_HEIGHT);
    words_put_number(w, NETWORK_READER_MAX_DIGITS);
    return NULL;
}

const char *frames_begin(struct frames *f, struct words_reader *r) {
    uint32_t width = 0, height = 0, factor = 1;
    f->columns = 0;
    f->read = 0;
    if (!words_take_number(r, MAX_SIDE, &width) || !words_take_number(r, MAX_SIDE, &height)) {
        return TEXT("frame needs a width and a height");
    }
    f->streamed = r->at < r->end;
    if (f->streamed && !words_take_number(r, MAX_SIDE, &factor)) {
        return TEXT("the factor of a frame is a number");
    }
    if (r->at != r->end || width > NETWORK_INPUT_SIZE ||
        network_reader_begin(&f->stream, (int)width, (int)height, (int)factor, f->frame,
                             sizeof f->frame, f->scratch, sizeof f->scratch) != NETWORK_READER_OK) {
        return TEXT("the frame is too large or too small");
    }
    f->columns = (uint16_t)width;
    f->ticks = 0;
    return NULL;
}

const char *frames_line(struct frames *f, struct words_reader *r, uint8_t row[NETWORK_INPUT_SIZE]) {
    if (f->columns == 0) {
        return TEXT("no frame was begun");
    }
    if (!words_take_hex(r, row, f->columns)) {
        return TEXT("line needs two hex digits for every pixel");
    }
    const char *const problem = words_check_crc(r, row, f->columns);
    if (problem != NULL) {
        return problem;
    }
    const uint32_t start = board_ticks();
    const int status = network_reader_row(&f->stream, row);
    f->ticks += f->streamed ? board_ticks() - start : 0;
    return status == NETWORK_READER_OK ? NULL : "the frame has no further row";
}

const char *frames_read(struct frames *f, struct words_reader *r, struct words_writer *w) {
    struct network_reader_options options = {0};
    uint32_t values[6] = {0};
    for (int i = 0; i < 6 && r->at < r->end; i++) {
        if (!words_take_number(r, i < 4 ? MAX_SIDE : 255, &values[i]) || (i < 5 && r->at == r->end)) {
            return TEXT("read takes no options, or six numbers");
        }
    }
    options.x = (uint16_t)values[0];
    options.y = (uint16_t)values[1];
    options.width = (uint16_t)values[2];
    options.height = (uint16_t)values[3];
    options.cells = (uint8_t)values[4];
    options.ink = (uint8_t)values[5];
    pictures = 0;
    f->read = 0;
    if (r->at != r->end) {
        return TEXT("read takes no options, or six numbers");
    }
    const uint32_t start = board_ticks();
    const int status = f->columns == 0 ? NETWORK_READER_WRONG_ROWS
                                       : network_reader_end(&f->stream, &options, &f->result);
    f->ticks += board_ticks() - start;
    f->columns = 0;
    switch (status) {
    case NETWORK_READER_OK: break;
    case NETWORK_READER_WRONG_ROWS: return TEXT("rows of the frame are missing");
    case NETWORK_READER_WRONG_SIZE: return TEXT("the region is too small or not within the frame");
    case NETWORK_READER_WRONG_CELLS: return TEXT("no such number of cells, or cells that are too narrow");
    default: return TEXT("the reader reported an error");
    }
    f->read = 1;
    words_put_number(w, f->result.verdict);
    words_put_number(w, f->result.count);
    return NULL;
}

const char *frames_digit(const struct frames *f, struct words_reader *r, struct words_writer *w) {
    uint32_t number = 0;
    if (!words_take_number(r, MAX_SIDE, &number) || r->at != r->end || !f->read ||
        number >= f->result.count) {
        return TEXT("there is no such digit");
    }
    const struct network_reader_digit *const digit = &f->result.digits[number];
    const uint16_t values[] = {digit->x,     digit->y,        digit->width, digit->height,
                               digit->confidence, digit->label, digit->rejected, digit->line,
                               digit->cut_off};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        words_put_number(w, values[i]);
    }
    return NULL;
}

const char *frames_picture(struct words_reader *r, struct words_writer *w) {
    uint32_t number = 0;
    if (!words_take_number(r, MAX_SIDE, &number) || r->at != r->end || number >= pictures) {
        return TEXT("there is no such picture, or it was built without profiling");
    }
    words_put_crc(w, picture_crcs[number]);
    return NULL;
}

#else

void frames_trace(const unsigned char *picture) {
    (void)picture;
}

#endif
