/* Runs libFuzzer on the reader of frames: any bytes as options and pixels. The first eight bytes are
 * the size of the frame, the region, the number of cells and whether pixels are colours, and the
 * way of reading; the others are pixels, repeated until the frame is full. Most frames are small,
 * and most sizes and regions are allowed, so that many frames are read in a second. */

#include "lenet5_reader.c"

#include <stdio.h>
#include <stdlib.h>

enum {
    LARGE = 0xfa,      /* a way of reading from here on: the frame and its cells may be large */
    WITH_REGION = 0x80 /* this bit of the number of cells: the region is not the whole frame */
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned long frames_read, digits_read;

static void report(void) {
    fprintf(stderr, "READ %lu frames, %lu digits and shapes\n", frames_read, digits_read);
}

static void check(const struct lenet5_reader_result *result) {
    if (result->count > LENET5_READER_MAX_DIGITS || result->verdict > LENET5_READER_TOO_MUCH) {
        abort();
    }
    for (int i = 0; i < result->count; i++) {
        if (result->digits[i].label >= LENET5_OUTPUT_SIZE || result->digits[i].confidence > 1000) {
            abort();
        }
    }
    frames_read++;
    digits_read += result->count;
}

static struct lenet5_reader_options options_of(const uint8_t *data, int width, int height,
                                               int is_large) {
    struct lenet5_reader_options options = {0};
    options.cells = (uint8_t)(is_large ? data[6] % 40 : data[6] % 4);
    options.ink = (uint8_t)(data[7] / 6 % 4);
    if (data[6] & WITH_REGION) { /* one row or column of them is beyond the frame */
        options.x = (uint16_t)(data[2] % width);
        options.y = (uint16_t)(data[3] % height);
        options.width = (uint16_t)(data[4] % (width - options.x + 2));
        options.height = (uint16_t)(data[5] % (height - options.y + 2));
    }
    return options;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static int is_reporting;
    struct lenet5_reader_stream stream;
    struct lenet5_reader_result result;
    int status = 0;
    if (!is_reporting) {
        is_reporting = atexit(report) == 0;
    }
    if (size < 9) {
        return 0;
    }
    const int is_large = data[7] >= LARGE, factor = data[7] % 6;
    const int width = data[0] % (is_large ? 128 : 48) + 15;
    const int height = data[1] % (is_large ? 96 : 32) + 15;
    const struct lenet5_reader_options options = options_of(data, width, height, is_large);
    /* Exact sizes from the heap, so that the sanitizer sees every access beyond them. */
    const size_t pixels = (size_t)(width * height), content = size - 8;
    uint8_t *const frame = malloc(pixels), *const small = malloc(pixels);
    uint8_t *const scratch = malloc(LENET5_READER_SCRATCH_SIZE + 1);
    for (size_t at = 0; at < pixels; at += content) {
        memcpy(frame + at, data + 8, content < pixels - at ? content : pixels - at);
    }
    if (data[6] & 64) { /* in place, as rows of a colour camera */
        lenet5_reader_grey_yuv422(frame, frame, pixels / 2, data[5] & 1);
    } else if (data[6] & 32) {
        lenet5_reader_grey_rgb565(frame, frame, pixels / 2, data[5] & 1);
    }
    if (factor < 4) { /* whole frames, most often */
        status = lenet5_read(frame, (size_t)width, width, height, &options, &result, scratch + 1,
                             LENET5_READER_SCRATCH_SIZE);
    } else {
        status = lenet5_reader_begin(&stream, width, height, factor - 3, small, pixels, scratch,
                                     LENET5_READER_SCRATCH_SIZE);
        for (int y = 0; status == LENET5_READER_OK && y < height; y++) {
            status = lenet5_reader_row(&stream, frame + y * width);
        }
        if (status == LENET5_READER_OK) {
            status = lenet5_reader_end(&stream, &options, &result);
        }
    }
    if (status == LENET5_READER_OK) {
        check(&result);
    }
    free(frame);
    free(small);
    free(scratch);
    return 0;
}
