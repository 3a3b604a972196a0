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

#if ENGINE_PACKED
/* As below, for packed weights: a byte holds those of two neighbouring inputs. */
ALWAYS_INLINE const int8_t *dense_block_packed(const struct dense *s, const dense_input_t *in,
                                               const int8_t *w, int32_t sums[4]) {
    memset(sums, 0, 4 * sizeof sums[0]);
    for (int i = 0; i < s->inputs; i += 4) {
        for (int k = 0; k < 4; k++, w += 2) {
            const int8_t first = CONST_I8(w), second = CONST_I8(w + 1);
            sums[k] += in[0] * PACKED_FIRST(first) + in[1] * PACKED_SECOND(first) +
                       in[2] * PACKED_FIRST(second) + in[3] * PACKED_SECOND(second);
        }
        in += 4;
    }
    return w;
}
#endif

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
#if ENGINE_PACKED > 1
    if (TRITS(s)) {
        return dense_block_trits(s, in, w, sums);
    }
#endif
#if defined(__AVR__)
    const int whole = (s->inputs + 3) / 4, size = DENSE_PACKED(s) ? 2 : 4;
    for (int k = 0; k < 4; k++) {
        sums[k] = 0;
        for (int i = 0; i < whole; i += 63) {
            const int count = whole - i < 63 ? whole - i : 63;
            sums[k] += avr_one_output(in + 4 * i, w + (4 * i + k) * size, (uint8_t)count,
                                      DENSE_PACKED(s));
        }
    }
    return w + 4 * whole * size;
#else
#if ENGINE_PACKED
    if (s->packed) {
        return dense_block_packed(s, in, w, sums);
    }
#endif
    int32_t a = 0, b = 0, c = 0, d = 0;
    for (int i = 0; i < s->inputs; i += 4) {
        UNROLL
        for (int k = 0; k < 4; k++) {
            const int32_t x = in[k];
            a += x * CONST_I8(w + k);
            b += x * CONST_I8(w + k + 4);
            c += x * CONST_I8(w + k + 8);
            d += x * CONST_I8(w + k + 12);
        }
        in += 4;
        w += 16;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    return w;
#endif
}
