#if !defined(${NAME}_NO_SECOND_LOOK) && !defined(${NAME}_STREAM_ONLY)
enum { LOOKS = 5 };

/* The margin; then, for each further look, by how many pixels the picture moves right and down. */
static const FLASH int32_t second_look_constants[] = {
    ${NAME}_SECOND_LOOK_MARGIN, $shifts};

/* Copy a picture, moved by x pixels to the right and y pixels down; what moves in is 0. */
static void move_picture(const uint8_t *pixels, uint8_t *moved, int x, int y) {
    enum { ROWS = $height, ROW = $row, PIXEL = $channels }; /* rows, and bytes */
    const size_t size = ROW - (size_t)(x != 0 ? PIXEL : 0);
    memset(moved, 0, ${NAME}_INPUT_SIZE);
    for (int row = y > 0 ? y : 0; row < ROWS + (y < 0 ? y : 0); row++) {
        copy_bytes(moved + row * ROW + (x > 0 ? PIXEL : 0),
                   pixels + (row - y) * ROW + (x < 0 ? PIXEL : 0), size);
    }
}

/* Return by how much the largest logit exceeds the second largest. */
static int lead_of(const int8_t *logits) {
    int first = -128, second = -128;
    for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
        if (logits[i] > first) {
            second = first;
            first = logits[i];
        } else if (logits[i] > second) {
            second = logits[i];
        }
    }
    return first - second;
}

int ${name}_run_second_look(const uint8_t pixels[${NAME}_INPUT_SIZE],
    int8_t logits[${NAME}_OUTPUT_SIZE], void *scratch, size_t scratch_size) {
    int16_t sums[${NAME}_OUTPUT_SIZE];
    int best = 0;
    if (scratch == NULL) {
        return ${NAME}_NULL_POINTER;
    }
    if (scratch_size < ${NAME}_SECOND_LOOK_SCRATCH_SIZE) {
        return ${NAME}_SCRATCH_TOO_SMALL;
    }
    uint8_t *const moved = (uint8_t *)scratch;
    uint8_t *const work = moved + ${NAME}_INPUT_SIZE;
    const size_t work_size = scratch_size - ${NAME}_INPUT_SIZE;
    const int status = ${name}_run(pixels, logits, work, work_size);
    if (status != ${NAME}_OK || lead_of(logits) >= CONST_I32(second_look_constants)) {
        return status;
    }
    for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
        sums[i] = logits[i];
    }
    for (int look = 0; look < LOOKS - 1; look++) {
        const int32_t *const shift = second_look_constants + 1 + 2 * look;
        move_picture(pixels, moved, (int)CONST_I32(shift), (int)CONST_I32(shift + 1));
        (void)${name}_run(moved, logits, work, work_size);
        for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
            sums[i] = (int16_t)(sums[i] + logits[i]);
        }
    }
    for (int i = 1; i < ${NAME}_OUTPUT_SIZE; i++) {
        best = sums[i] > sums[best] ? i : best;
    }
    for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
        /* Above 0, so that division rounds down. */
        const int sum = sums[i] + 128 * LOOKS + (i == best ? LOOKS - 1 : 0);
        logits[i] = (int8_t)(sum / LOOKS - 128);
    }
    return ${NAME}_OK;
}
#endif
