/* Convolution block in plain C: 4 positions x 2 channels. Six loads (4 inputs and 2 weights) serve
 * 8 products, and the 8 sums fit into registers. The weights of a group are
 * int8_t [kernel_h][row][2]; packed, the two weights of a tap share a byte. AVR has too few
 * registers for 8 sums: it computes one position after the other. */

#define CONV_GROUP 2
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
#if defined(__AVR__)
    (void)remaining;
    const conv_weight_t *next = w;
    for (int position = 0; position < 4; position++) {
        const conv_input_t *row = in + in_offsets[position];
        sums[position][0] = sums[position][1] = 0;
        next = w;
        sum24 part[2] = {0, 0};
        int taps = 0; /* in part */
        for (int y = 0; y < s->kernel_h; y++, row += s->width * s->channels) {
            for (int i = 0; i < s->row; i += 255) {
                const int count = s->row - i < 255 ? s->row - i : 255;
                if (taps + count > 255) {
                    avr_add_up(part, CONV_PACKED(s), sums[position]);
                    taps = 0;
                }
                taps += count;
                next = avr_two_channels(row + i, next, (uint8_t)count, CONV_PACKED(s), part);
            }
        }
        avr_add_up(part, CONV_PACKED(s), sums[position]);
    }
    return next;
#else
    int32_t a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0;
    (void)remaining;
    for (int y = 0; y < s->kernel_h; y++) {
        UNROLL
        for (int i = 0; i < s->row; i++) {
            COMPILER_BARRIER();
#if ENGINE_PACKED
            const int8_t first = CONST_I8(w);
            const int32_t w0 = s->packed ? PACKED_FIRST(first) : first;
            const int32_t w1 = s->packed ? PACKED_SECOND(first) : CONST_I8(w + 1);
#else
            const int32_t w0 = CONST_I8(w), w1 = CONST_I8(w + 1);
#endif
            int32_t x = in[i];
            a0 += x * w0;
            a1 += x * w1;
            x = in[i + in_offsets[1]];
            b0 += x * w0;
            b1 += x * w1;
            x = in[i + in_offsets[2]];
            c0 += x * w0;
            c1 += x * w1;
            x = in[i + in_offsets[3]];
            d0 += x * w0;
            d1 += x * w1;
            w += CONV_PACKED(s) ? 1 : 2;
        }
        in += s->width * s->channels;
    }
    sums[0][0] = a0;
    sums[0][1] = a1;
    sums[1][0] = b0;
    sums[1][1] = b1;
    sums[2][0] = c0;
    sums[2][1] = c1;
    sums[3][0] = d0;
    sums[3][1] = d1;
    return w;
#endif
}
