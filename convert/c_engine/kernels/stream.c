#ifdef ${NAME}_STREAM
/* A band is the rows of the picture that one row of step $number's output depends on. */
$band_constant

enum {
    BAND_ROWS = $band_rows,  /* rows of a band */
    BAND_ADVANCE = $advance, /* rows from the start of one band to the start of the next */
    BAND_ROW = $row,         /* bytes of a row, border included */
    BAND_LEFT = $left,       /* bytes of the border left of a row */
    BAND_TOP = $top,         /* rows of the border above the picture */
    BAND_BOTTOM = $bottom,   /* rows of the border below the picture */
    BAND_BORDER = $border,   /* value of the border's activations */
    BAND_COUNT = $out_rows   /* number of bands */
};
$places
/* Compute one row of the step's output from a band. */

NEVER_INLINE void band(const uint8_t *in, uint8_t *out, uint8_t *work) {
$band_calls
}

/* Append a row to the band, or a row of the border if row is NULL. If this completes the band,
 * compute one row of the output and start the next band. */
static void stream_push(struct ${name}_stream *stream, const uint8_t *row) {
    uint8_t *const rows = stream->arena + ${NAME}_STREAM_ARENA_SIZE;
    if (stream->held >= 0) {
        uint8_t *const target = rows + stream->held * BAND_ROW;
        memset(target, BAND_BORDER, BAND_ROW);
        if (row != NULL) {
            copy_bytes(target + BAND_LEFT, row, ${NAME}_INPUT_ROW_SIZE);
        }
    }
    stream->held++;
    if (stream->held == BAND_ROWS && stream->done < BAND_COUNT) {
        uint8_t *const out = stream->arena + $out_place;
        band(rows, out + stream->done * $out_row, stream->arena$work_place);
        stream->done++;
        if (BAND_ROWS > BAND_ADVANCE) {
            copy_bytes(rows, rows + BAND_ADVANCE * BAND_ROW,
                       (size_t)(BAND_ROWS - BAND_ADVANCE) * BAND_ROW);
        }
        stream->held = BAND_ROWS - BAND_ADVANCE; /* if negative, that many rows are skipped */
    } else if (stream->held == BAND_ROWS) {
        stream->held = 0; /* no band is left: ignore the remaining rows */
    }
}

int ${name}_stream_begin(struct ${name}_stream *stream, void *scratch, size_t scratch_size) {
    if (stream == NULL || scratch == NULL) {
        return ${NAME}_NULL_POINTER;
    }
    if (scratch_size < ${NAME}_STREAM_SCRATCH_SIZE) {
        return ${NAME}_SCRATCH_TOO_SMALL;
    }
    stream->arena = (uint8_t *)scratch + (-(uintptr_t)scratch & 3u);
    stream->rows = 0;
    stream->held = 0;
    stream->done = 0;
    for (int y = 0; y < BAND_TOP; y++) {
        stream_push(stream, NULL);
    }
    return ${NAME}_OK;
}

int ${name}_stream_row(struct ${name}_stream *stream, const uint8_t row[${NAME}_INPUT_ROW_SIZE]) {
    if (stream == NULL || row == NULL) {
        return ${NAME}_NULL_POINTER;
    }
    if (stream->rows >= ${NAME}_INPUT_ROWS) {
        return ${NAME}_WRONG_ROWS;
    }
    stream->rows++;
    stream_push(stream, row);
    return ${NAME}_OK;
}

/* ${name}_stream_end; if digest is not NULL, the results of every step are added to that checksum. */
static int stream_finish(struct ${name}_stream *stream, int8_t logits[${NAME}_OUTPUT_SIZE],
                         uint32_t *digest) {
    if (stream == NULL || logits == NULL) {
        return ${NAME}_NULL_POINTER;
    }
    if (stream->rows != ${NAME}_INPUT_ROWS) {
        return ${NAME}_WRONG_ROWS;
    }
    for (int y = 0; y < BAND_BOTTOM; y++) {
        stream_push(stream, NULL);
    }
    stream->rows++; /* a second call of this function then fails */
    uint8_t *const low = stream->arena;
    $declarations
$calls
    for (int i = 0; i < ${NAME}_OUTPUT_SIZE; i++) {
        logits[i] = (int8_t)(last[i] - 128);
    }
    return ${NAME}_OK;
}

int ${name}_stream_end(struct ${name}_stream *stream, int8_t logits[${NAME}_OUTPUT_SIZE]) {
    return stream_finish(stream, logits, NULL);
}
#endif
