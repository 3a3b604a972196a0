/* THE INTERFACE */

static int is_side(int side, int limit) {
    return side >= MIN_SIDE_OF_REGION && side <= limit;
}

/* Whether a region is inside the frame along one of its sides. */
static int is_inside(uint16_t start, uint16_t length, int side) {
    return (int32_t)start + length <= side;
}

int ${name}_read(const uint8_t *frame, size_t stride, int width, int height,
                 const struct ${name}_reader_options *options,
                 struct ${name}_reader_result *result, void *scratch, size_t scratch_size) {
    /* The size that the header promises covers the alignment of the scratch memory. */
    typedef char fits[sizeof(struct work) + 7 <= ${NAME}_READER_SCRATCH_SIZE ? 1 : -1];
    (void)sizeof(fits);
    if (frame == NULL || options == NULL || result == NULL || scratch == NULL) {
        return ${NAME}_READER_NULL_POINTER;
    }
    if (scratch_size < ${NAME}_READER_SCRATCH_SIZE) {
        return ${NAME}_READER_SCRATCH_TOO_SMALL;
    }
    struct work *const w =
        (struct work *)(void *)((uint8_t *)scratch + (8u - ((uintptr_t)scratch & 7u)) % 8u);
    if (width > 0 && stride < (size_t)width) {
        return ${NAME}_READER_WRONG_STRIDE;
    }
    w->x = w->y = 0;
    w->width = width;
    w->height = height;
    if (options->width != 0 && options->height != 0) {
        if (!is_inside(options->x, options->width, width) ||
            !is_inside(options->y, options->height, height)) {
            return ${NAME}_READER_WRONG_SIZE;
        }
        w->x = (int)options->x;
        w->y = (int)options->y;
        w->width = (int)options->width;
        w->height = (int)options->height;
    }
    if (!is_side(w->width, MAX_WIDTH) || !is_side(w->height, MAX_HEIGHT)) {
        return ${NAME}_READER_WRONG_SIZE;
    }
    const int cells = options->cells;
    if (cells < MIN_CELLS || cells > MAX_DIGITS ||
        (int32_t)cells * w->height > MAX_SHAPE_OF_CELL * w->width) {
        return ${NAME}_READER_WRONG_CELLS;
    }
    w->frame = frame + (size_t)w->y * stride + w->x;
    w->stride = stride;
    memset(result, 0, sizeof *result);
    result->verdict = (uint8_t)read_region(w, options, result);
    return ${NAME}_READER_OK;
}

/* STREAMING */

/* The sums of columns, at the start of the scratch memory. */
static uint16_t *sums_of(const struct ${name}_reader_stream *stream) {
    return (uint16_t *)(void *)((uint8_t *)stream->scratch + ((uintptr_t)stream->scratch & 1u));
}

int ${name}_reader_begin(struct ${name}_reader_stream *stream, int width, int height, int factor,
                         uint8_t *small, size_t small_size, void *scratch, size_t scratch_size) {
    if (stream == NULL || small == NULL || scratch == NULL) {
        return ${NAME}_READER_NULL_POINTER;
    }
    stream->row = 0;
    stream->rows = -1; /* until all is well, so that rows are refused, and the end */
    if (scratch_size < ${NAME}_READER_SCRATCH_SIZE) {
        return ${NAME}_READER_SCRATCH_TOO_SMALL;
    }
    if (factor < 1 || factor > 16 || width < 1 || height < 1 ||
        !is_side(width / factor, MAX_WIDTH) || !is_side(height / factor, MAX_HEIGHT) ||
        (uint32_t)(width / factor) * (uint32_t)(height / factor) > small_size) {
        return ${NAME}_READER_WRONG_SIZE;
    }
    stream->small = small;
    stream->scratch = scratch;
    stream->width = width / factor;
    stream->height = height / factor;
    stream->factor = factor;
    stream->rows = height;
    memset(sums_of(stream), 0, 2 * (size_t)stream->width);
    return ${NAME}_READER_OK;
}

int ${name}_reader_row(struct ${name}_reader_stream *stream, const uint8_t *row) {
    if (stream == NULL || row == NULL) {
        return ${NAME}_READER_NULL_POINTER;
    }
    if (stream->row >= stream->rows) {
        return ${NAME}_READER_WRONG_ROWS;
    }
    const int factor = stream->factor, line = stream->row++ / factor;
    const int is_last = stream->row % factor == 0;
    const unsigned pixels = (unsigned)(factor * factor);
    uint16_t *const sums = sums_of(stream);
    if (line >= stream->height) { /* rows that do not fill one of the small frame are left out */
        return ${NAME}_READER_OK;
    }
    for (int x = 0; x < stream->width; x++) {
        unsigned sum = sums[x];
        for (int i = 0; i < factor; i++) {
            sum += *row++;
        }
        sums[x] = (uint16_t)(is_last ? 0 : sum);
        if (is_last) {
            stream->small[(size_t)line * (size_t)stream->width + (size_t)x] =
                (uint8_t)((sum + pixels / 2) / pixels);
        }
    }
    return ${NAME}_READER_OK;
}

int ${name}_reader_end(const struct ${name}_reader_stream *stream,
                       const struct ${name}_reader_options *options,
                       struct ${name}_reader_result *result) {
    if (stream == NULL) {
        return ${NAME}_READER_NULL_POINTER;
    }
    if (stream->row != stream->rows) {
        return ${NAME}_READER_WRONG_ROWS;
    }
    const int status = ${name}_read(stream->small, (size_t)stream->width, stream->width,
                                    stream->height, options, result, stream->scratch,
                                    ${NAME}_READER_SCRATCH_SIZE);
    const uint16_t factor = (uint16_t)(stream->factor);
    for (int i = 0; status == ${NAME}_READER_OK && i < result->count; i++) {
        struct ${name}_reader_digit *const digit = &result->digits[i];
        digit->x = (uint16_t)(digit->x * factor);
        digit->y = (uint16_t)(digit->y * factor);
        digit->width = (uint16_t)(digit->width * factor);
        digit->height = (uint16_t)(digit->height * factor);
    }
    return status;
}

void ${name}_reader_grey_rgb565(const uint8_t *pixels, uint8_t *grey, size_t count, int swapped) {
    for (; count > 0; count--, pixels += 2) {
        const unsigned pixel = swapped ? pixels[0] * 256u + pixels[1] : pixels[1] * 256u + pixels[0];
        const unsigned red = pixel >> 11, green = pixel >> 5 & 63u, blue = pixel & 31u;
        /* ITU-R BT.601: 0.299, 0.587 and 0.114, scaled from 31 and 63 to 255, times 256. */
        *grey++ = (uint8_t)((red * 630u + green * 608u + blue * 240u + 128u) >> 8);
    }
}

void ${name}_reader_grey_yuv422(const uint8_t *pixels, uint8_t *grey, size_t count, int first) {
    for (pixels += first != 0; count > 0; count--, pixels += 2) {
        *grey++ = *pixels;
    }
}
