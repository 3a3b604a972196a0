/* Runs libFuzzer on the reader of frames: any bytes as options and pixels. The first eight bytes are
 * the size of the frame, the region, the number of cells and whether pixels are
 * colours, the polarity and the factor of a stream;
 * the others are pixels, repeated until the frame is full. */

#include "lenet5_reader.c"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct lenet5_reader_result *result) {
    if (result->count > LENET5_READER_MAX_DIGITS || result->verdict > LENET5_READER_TOO_MUCH) {
        abort();
    }
    for (int i = 0; i < result->count; i++) {
        if (result->digits[i].label >= LENET5_OUTPUT_SIZE || result->digits[i].confidence > 1000) {
            abort();
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct lenet5_reader_options options = {0};
    struct lenet5_reader_stream stream;
    struct lenet5_reader_result result;
    int status = 0;
    if (size < 9) {
        return 0;
    }
    const int width = data[0] % 120 + 1, height = data[1] % 90 + 1, factor = data[7] % 6;
    options.x = data[2] % 64;
    options.y = data[3] % 64;
    options.width = data[4] % 128;
    options.height = data[5] % 96;
    options.cells = (uint8_t)(data[6] % 40);
    options.ink = (uint8_t)(data[7] / 6 % 4);
    /* Exact sizes from the heap, so that the sanitizer sees every access beyond them. */
    const size_t pixels = (size_t)(width * height), content = size - 8;
    uint8_t *const frame = malloc(pixels), *const small = malloc(pixels);
    uint8_t *const scratch = malloc(LENET5_READER_SCRATCH_SIZE + 1);
    for (size_t at = 0; at < pixels; at++) {
        frame[at] = data[8 + at % content];
    }
    if (data[6] & 64) { /* in place, as rows of a colour camera */
        lenet5_reader_grey_yuv422(frame, frame, pixels / 2, data[6] >> 7);
    } else if (data[6] & 128) {
        lenet5_reader_grey_rgb565(frame, frame, pixels / 2, data[6] & 1);
    }
    if (factor == 0) {
        status = lenet5_read(frame, (size_t)width, width, height, &options, &result, scratch + 1,
                             LENET5_READER_SCRATCH_SIZE);
    } else {
        status = lenet5_reader_begin(&stream, width, height, factor, small, pixels, scratch,
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
