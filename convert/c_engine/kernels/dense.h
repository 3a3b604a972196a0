/* Compute out[outputs] from vector[inputs], four outputs at a time. */
KERNEL void dense(const struct dense *s, const uint8_t *vector, uint8_t *out, void *work,
                  const int8_t *weights, const int32_t *biases, const struct scale *scales,
                  const uint8_t *table) {
    const dense_input_t *const in = dense_prepare(s, vector, work);
    for (int o = 0; o < s->outputs; o += 4) {
        int32_t sums[4];
        weights = dense_block(s, in, weights, sums);
        UNROLL
        for (int k = 0; k < 4; k++) {
            if (s->outputs % 4 != 0 && o + k >= s->outputs) {
                break;
            }
            const struct scale *const scale = s->uniform ? scales : scales + o + k;
            const uint8_t value = requantize(sums[k] + CONST_I32(biases + o + k), CONST_I32(&scale->multiplier),
                                             CONST_I32(&scale->shift), &s->output);
            out[o + k] = table ? CONST_U8(table + value) : value;
        }
    }
}
