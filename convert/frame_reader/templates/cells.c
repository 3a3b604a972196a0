/* CELLS: whole cells of a meter or display. Nothing is segmented, because glare and low contrast
 * defeat thresholds long before they make a digit hard to recognise. */

enum {
    SIDE = 28,      /* of the network's picture */
    STEP = 20,      /* a cell is moved by one of so many parts of its side */
    MIN_AGREEING = (4 * LOOKS + 4) / 5, /* looks that see the digit that all together see */
    MIN_SPAN = 8,   /* grey levels; what spans fewer is not stretched further */
    EMPTY_SPAN = 12 /* grey levels of a cell in which nothing stands */
};

/* What the steps need one after the other. */
union shared {
    struct {
        column_sum sums[MAX_WIDTH]; /* for one row of the picture */
        uint16_t histogram[256];
    } drawing;
    uint8_t network[${NAME}_SCRATCH_SIZE];
};

struct work {
    const uint8_t *frame;
    size_t stride;
    int x, y, width, height; /* of the region in the frame, which starts at its first pixel */
    union shared shared;
    uint8_t picture[PICTURE];
};

/* Shrink or enlarge a part of the region to the network's picture. */
static void resample(struct work *w, int left, int top, int across, int down) {
    column_sum *const sums = w->shared.drawing.sums;
    const int length = larger(down, SIDE);
    const uint32_t gain = ((uint32_t)1 << 24) / ((uint32_t)length * (uint32_t)larger(across, SIDE));
    memset(sums, 0, sizeof w->shared.drawing.sums);
    for (int at = 0; at < SIDE; at++) {
        int from = moved_inside(at * down + (down - length) / 2, down * SIDE - length);
        const int end = from + length;
        while (from < end) {
            const int y = from / SIDE, to = smaller((y + 1) * SIDE, end);
            add_row(sums, w->frame + (size_t)(top + y) * w->stride + left, across, to - from);
            from = to;
        }
        finish_row(sums, across, SIDE, gain, w->picture + at * SIDE);
    }
}

/* The tone that a number of the picture's pixels do not exceed. */
static int tone(const uint16_t *histogram, int count) {
    int at = 0;
    for (; (count -= (int)histogram[at]) >= 0; at++) {
    }
    return at;
}

/* Stretch the tones of the picture between its 2nd and 98th percentile, and invert it if its rim,
 * one pixel wide, is mostly bright. Returns the brightest tone, or 0 if it has no contrast. */
static int stretch(struct work *w) {
    uint16_t *const histogram = w->shared.drawing.histogram;
    int bright = 0;
    memset(histogram, 0, sizeof w->shared.drawing.histogram);
    for (int at = 0; at < PICTURE; at++) {
        histogram[w->picture[at]]++;
    }
    const int low = tone(histogram, PICTURE / 49);
    const int high = tone(histogram, PICTURE - PICTURE / 49 - 1);
    const int span = larger(high - low, MIN_SPAN);
    const int32_t scale = ((int32_t)255 << 8) / span;
    for (int at = 0; at < PICTURE; at++) {
        const int value = (int)(smaller(larger(w->picture[at] - low, 0), span) * scale >> 8);
        const int column = at % SIDE, row = at / SIDE;
        w->picture[at] = (uint8_t)value;
        bright += (row == 0 || row == SIDE - 1 || column == 0 || column == SIDE - 1) && value > 127;
    }
    for (int at = 0; at < PICTURE && bright >= 2 * (SIDE - 1); at++) {
        w->picture[at] = (uint8_t)(255 - w->picture[at]);
    }
    return high - low < EMPTY_SPAN ? 0 : high;
}

/* Read one cell, which is accepted if nearly all looks see the same digit: it is moved a little to
 * the left, right, up and down. Returns the brightest tone in it. */
static int read_cell(struct work *w, int left, int across, struct ${name}_reader_digit *digit) {
    int16_t sums[${NAME}_OUTPUT_SIZE] = {0};
    uint8_t votes[${NAME}_OUTPUT_SIZE] = {0};
    int brightest = 0;
    for (int look = 0; look < LOOKS; look++) {
        int8_t logits[${NAME}_OUTPUT_SIZE];
        const int right = look == 1 ? -across / STEP : look == 2 ? across / STEP : 0;
        const int down = look == 3 ? -w->height / STEP : look == 4 ? w->height / STEP : 0;
        const int start = smaller(larger(left + right, 0), w->width - across);
        const int top = larger(down, 0);
        resample(w, start, top, across, w->height - larger(down, -down));
        const int bright = stretch(w);
        if (look == 0 && bright == 0) {
            digit->rejected = 1;
            return 0;
        }
        brightest = larger(brightest, bright);
        ${NAME}_READER_TRACE(w->picture);
        ${name}_run(w->picture, logits, w->shared.network, sizeof w->shared.network);
        votes[${name}_argmax(logits)]++;
        for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
            sums[i] = (int16_t)(sums[i] + logits[i]);
        }
    }
    judge(sums, digit);
    if (votes[digit->label] < MIN_AGREEING) {
        digit->rejected = 1;
    }
    return brightest;
}

/* Read the region. Returns the verdict. */
static int read_region(struct work *w, const struct ${name}_reader_options *options,
                       struct ${name}_reader_result *result) {
    int accepted = 0, brightest = 0;
    for (int i = 0; i < options->cells; i++) {
        struct ${name}_reader_digit *const digit = &result->digits[i];
        const int left = start_of_cell(w->width, i, options->cells);
        const int across = start_of_cell(w->width, i + 1, options->cells) - left;
        brightest = larger(brightest, read_cell(w, left, across, digit));
        digit->x = (uint16_t)(w->x + left);
        digit->y = (uint16_t)w->y;
        digit->width = (uint16_t)across;
        digit->height = (uint16_t)w->height;
        accepted += !digit->rejected;
    }
    result->count = options->cells;
    return accepted > 0 ? ${NAME}_READER_FINE
           : brightest < DARK_PAPER ? ${NAME}_READER_TOO_DARK
                                    : ${NAME}_READER_NOTHING;
}

