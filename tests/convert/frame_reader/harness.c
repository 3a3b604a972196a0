/* Reads frames from stdin and writes what the reader found to stdout. A frame is a header of seven
 * uint16_t (width, height, region, factor) and two bytes (cells, ink), then its pixels. The answer
 * is the status, and if that is 0 the verdict, the count, the digits and the number of pictures,
 * then the pictures. A factor above 0 streams the frame. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t pictures[5 * 255][784];
static int drawn;

static void trace(const uint8_t *picture) {
    memcpy(pictures[drawn++], picture, 784);
}

#define LENET5_READER_TRACE(picture) trace(picture)
#include "lenet5_reader.c"

struct header {
    uint16_t width, height, x, y, w, h, factor;
    uint8_t cells, ink;
};

int main(void) {
    struct header header;
    while (fread(&header, sizeof header, 1, stdin) == 1) {
        const size_t size = (size_t)header.width * header.height;
        /* Exact sizes from the heap, so that the sanitiser sees every access beyond them. */
        uint8_t *const frame = malloc(size), *const small = malloc(size);
        uint8_t *const scratch = malloc(LENET5_READER_SCRATCH_SIZE + 1);
        const struct lenet5_reader_options options = {header.x, header.y,     header.w,
                                                      header.h, header.cells, header.ink};
        struct lenet5_reader_result result;
        int32_t status = 0;
        if (fread(frame, 1, size, stdin) != size) {
            return 1;
        }
        drawn = 0;
        if (header.factor == 0) {
            status = lenet5_read(frame, header.width, header.width, header.height, &options,
                                 &result, scratch + 1, LENET5_READER_SCRATCH_SIZE);
        } else {
            struct lenet5_reader_stream stream;
            status = lenet5_reader_begin(&stream, header.width, header.height, header.factor,
                                         small, size, scratch + 1, LENET5_READER_SCRATCH_SIZE);
            for (int y = 0; status == 0 && y < header.height; y++) {
                status = lenet5_reader_row(&stream, frame + (size_t)y * header.width);
            }
            if (status == 0) {
                status = lenet5_reader_end(&stream, &options, &result);
            }
        }
        fwrite(&status, sizeof status, 1, stdout);
        if (status == 0) {
            const uint16_t counts[3] = {result.verdict, result.count, (uint16_t)drawn};
            fwrite(counts, sizeof counts, 1, stdout);
            fwrite(result.digits, sizeof result.digits[0], result.count, stdout);
            fwrite(pictures, 784, (size_t)drawn, stdout);
        }
        free(frame);
        free(small);
        free(scratch);
    }
    return 0;
}
