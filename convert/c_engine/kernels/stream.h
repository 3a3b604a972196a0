#ifdef ${NAME}_STREAM
/* Streaming: with ${NAME}_STREAM defined, here and where $name.c is compiled, the picture comes row
 * by row and never has to be in memory:
 *
 *     struct ${name}_stream stream;
 *     static uint8_t scratch[${NAME}_STREAM_SCRATCH_SIZE];
 *
 *     ${name}_stream_begin(&stream, scratch, sizeof scratch);
 *     for (int y = 0; y < ${NAME}_INPUT_ROWS; y++) {
 *         ${name}_stream_row(&stream, next_row());
 *     }
 *     ${name}_stream_end(&stream, logits);
 *
 * The logits are those of ${name}_run. A stream that was begun may be left or begun anew at any
 * time; its scratch must stay as it is until the end. */
#define ${NAME}_INPUT_ROWS $rows
#define ${NAME}_INPUT_ROW_SIZE $row_size
$arena
#define ${NAME}_STREAM_SCRATCH_SIZE (${NAME}_STREAM_ARENA_SIZE + 3 + $band_size)

struct ${name}_stream {
    uint8_t *arena;
    int rows, held, done; /* rows taken, rows in the band, rows computed */
};

int ${name}_stream_begin(struct ${name}_stream *stream, void *scratch, size_t scratch_size);

/* Take the next row of pixels; it is not needed afterwards. */
int ${name}_stream_row(struct ${name}_stream *stream, const uint8_t row[${NAME}_INPUT_ROW_SIZE]);

int ${name}_stream_end(struct ${name}_stream *stream, int8_t logits[${NAME}_OUTPUT_SIZE]);
#endif
