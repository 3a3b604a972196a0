#ifdef ${NAME}_STREAM_ONLY
#define ${NAME}_STREAM
#endif
#ifdef ${NAME}_STREAM
/* STREAMING
 *
 * For targets that cannot hold a whole picture: the picture arrives row by row, for example from a
 * camera. Define ${NAME}_STREAM both here and where $name.c is compiled.
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
 * The logits are the same as those of ${name}_run. All functions return ${NAME}_OK or an
 * error code. Between begin and end, the scratch memory must not be changed. A stream may be
 * abandoned, or begun again, at any time.
 *
 * Define ${NAME}_STREAM_ONLY in place of ${NAME}_STREAM where there is no memory for a picture at
 * all: there is no ${name}_run then, and the self-test streams its pictures. */
#define ${NAME}_INPUT_ROWS $rows
#define ${NAME}_INPUT_ROW_SIZE $row_size /* bytes */

/* Bytes of the arena in which a stream keeps activations. */
$arena

/* Bytes of scratch memory for a stream, which holds the arena and a few rows of the picture. It may
 * start at any address. */
#define ${NAME}_STREAM_SCRATCH_SIZE (${NAME}_STREAM_ARENA_SIZE + 3 + $band_size)

/* The state of a stream; only the functions below use its members. */
struct ${name}_stream {
    uint8_t *arena;
    int rows; /* rows of the picture received so far */
    int held; /* rows in the band, which the next output row is computed from */
    int done; /* output rows computed so far */
};

/* Begin a picture. */
int ${name}_stream_begin(struct ${name}_stream *stream, void *scratch, size_t scratch_size);

/* Add the next row of pixels. The row is copied, so its memory may be reused afterwards. */
int ${name}_stream_row(struct ${name}_stream *stream, const uint8_t row[${NAME}_INPUT_ROW_SIZE]);

/* Finish the picture and write its logits. */
int ${name}_stream_end(struct ${name}_stream *stream, int8_t logits[${NAME}_OUTPUT_SIZE]);
#endif
