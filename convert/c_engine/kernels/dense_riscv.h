/* Fully connected block for RISC-V: each input is loaded once and used for eight outputs, whose
 * weights are in two neighbouring blocks. */

#define DENSE_WIDTH 8
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
                                        const int8_t *w, int remaining,
                                        int32_t sums[DENSE_WIDTH]) {
    const int size = 4 * ((s->inputs + 3) & ~3); /* of the weights of four outputs */
    int32_t a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
    if (remaining > 4) {
        for (int i = 0; i < s->inputs; i += 4, in += 4, w += 16) {
            UNROLL
            for (int k = 0; k < 4; k++) {
                COMPILER_BARRIER();
                const int32_t x = in[k];
                a += x * w[k];
                b += x * w[k + 4];
                c += x * w[k + 8];
                d += x * w[k + 12];
                e += x * w[size + k];
                f += x * w[size + k + 4];
                g += x * w[size + k + 8];
                h += x * w[size + k + 12];
            }
        }
        w += size;
    } else {
        for (int i = 0; i < s->inputs; i += 4, in += 4, w += 16) {
            UNROLL
            for (int k = 0; k < 4; k++) {
                const int32_t x = in[k];
                a += x * w[k];
                b += x * w[k + 4];
                c += x * w[k + 8];
                d += x * w[k + 12];
            }
        }
    }
    const int32_t results[DENSE_WIDTH] = {a, b, c, d, e, f, g, h};
    memcpy(sums, results, sizeof results);
    return w;
}
