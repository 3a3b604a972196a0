/* Convolution block for RISC-V: 4 positions x 3 channels. Seven loads serve 12 products, and the 12
 * sums fit into registers. The weights of a group are int8_t [kernel_h][row][3]. */

#define CONV_GROUP 3
typedef uint8_t conv_input_t;
typedef int8_t conv_weight_t;

/* Inputs from one row to the next. */
ALWAYS_INLINE int conv_pitch(const struct conv *s) { return s->width * s->channels; }

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    (void)s;
    (void)work;
    return in;
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    int32_t a0 = 0, a1 = 0, a2 = 0, b0 = 0, b1 = 0, b2 = 0;
    int32_t c0 = 0, c1 = 0, c2 = 0, d0 = 0, d1 = 0, d2 = 0;
    (void)remaining;
    for (int y = 0; y < s->kernel_h; y++) {
        UNROLL
        for (int i = 0; i < s->row; i++, w += 3) {
            COMPILER_BARRIER();
            const int32_t a = in[i], b = in[i + in_offsets[1]];
            const int32_t c = in[i + in_offsets[2]], d = in[i + in_offsets[3]];
            int32_t weight = w[0];
            a0 += a * weight;
            b0 += b * weight;
            c0 += c * weight;
            d0 += d * weight;
            weight = w[1];
            a1 += a * weight;
            b1 += b * weight;
            c1 += c * weight;
            d1 += d * weight;
            weight = w[2];
            a2 += a * weight;
            b2 += b * weight;
            c2 += c * weight;
            d2 += d * weight;
        }
        in += s->width * s->channels;
    }
    const int32_t results[4][CONV_GROUP] = {{a0, a1, a2}, {b0, b1, b2}, {c0, c1, c2}, {d0, d1, d2}};
    memcpy(sums, results, sizeof results);
    return w;
}
