/* Fully connected block in plain C: each input is loaded once and used for four outputs. */

typedef uint8_t dense_input_t;

/* Copy the inputs and pad them with zeros if their number is not a multiple of 4, so that the block
 * reads nothing beyond them. */
ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    if (s->inputs % 4 == 0) {
        return in;
    }
    dense_input_t *const padded = (dense_input_t *)work;
    memset(padded, 0, (size_t)(s->inputs + 3));
    copy_bytes(padded, in, (size_t)s->inputs);
    return padded;
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    int32_t a = 0, b = 0, c = 0, d = 0;
    for (int i = 0; i < s->inputs; i += 4) {
        UNROLL
        for (int k = 0; k < 4; k++) {
            const int32_t x = in[k];
            a += x * w[k];
            b += x * w[k + 4];
            c += x * w[k + 8];
            d += x * w[k + 12];
        }
        in += 4;
        w += 16;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    return w;
}
