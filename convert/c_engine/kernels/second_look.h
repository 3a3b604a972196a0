/* SECOND LOOK
 *
 * ${name}_run_second_look runs the network on the picture. If the largest logit exceeds the second
 * largest by less than ${NAME}_SECOND_LOOK_MARGIN, the network is in doubt: then it also runs on
 * the picture moved by one pixel up, down, left and right, where the row or column that moves in
 * is background (0). The logits are then the means over the five runs, rounded down, but rounded
 * up for the class with the largest sum. They are used like those of ${name}_run.
 *
 * It takes one run, or five runs if the network is in doubt. It was in doubt about $percent % of the
 * $inputs that the margin was chosen on, which makes $average runs on average. A streamed picture
 * is not kept, and has no second look. Define ${NAME}_NO_SECOND_LOOK where $name.c is compiled to
 * leave out this function. */
#define ${NAME}_SECOND_LOOK_MARGIN $margin /* steps of a logit */

/* Bytes of scratch memory for ${name}_run_second_look, which also keeps the moved picture there.
 * The scratch memory of ${name}_self_test is enough. */
#define ${NAME}_SECOND_LOOK_SCRATCH_SIZE (${NAME}_SCRATCH_SIZE + ${NAME}_INPUT_SIZE)

/* Run the network on one picture, and look again if it is in doubt. Returns ${NAME}_OK and writes
 * the logits, or returns an error code and writes nothing. */
int ${name}_run_second_look(const uint8_t pixels[${NAME}_INPUT_SIZE],
    int8_t logits[${NAME}_OUTPUT_SIZE], void *scratch, size_t scratch_size);
