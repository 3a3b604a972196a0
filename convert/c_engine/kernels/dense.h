/* Outputs that a block computes at once, four if the block does not say so. */
#ifndef DENSE_WIDTH
#define DENSE_WIDTH 4
#define DENSE_BLOCK(s, in, weights, remaining, sums) dense_block(s, in, weights, sums)
#else
#define DENSE_BLOCK dense_block
#endif

/* Compute out[outputs] from vector[inputs]. */
KERNEL void dense(const struct dense *s, const uint8_t *vector, uint8_t *out, void *work,
                  const int8_t *weights, const int32_t *biases, const struct scale *scales,
                  const uint8_t *table) {
    const dense_input_t *const in = dense_prepare(s, vector, work);
    for (int o = 0; o < s->outputs; o += DENSE_WIDTH) {
        int32_t sums[DENSE_WIDTH];
        weights = DENSE_BLOCK(s, in, weights, s->outputs - o, sums);
        UNROLL
        for (int k = 0; k < DENSE_WIDTH; k++) {
            if (s->outputs % DENSE_WIDTH != 0 && o + k >= s->outputs) {
                break;
            }
            const struct scale *const scale = s->uniform ? scales : scales + o + k;
            const uint8_t value = requantize(sums[k] + CONST_I32(biases + o + k), CONST_I32(&scale->multiplier),
                                             CONST_I32(&scale->shift), &s->output);
            out[o + k] = table ? CONST_U8(table + value) : value;
        }
    }
}
