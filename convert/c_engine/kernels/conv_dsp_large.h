/* Load two halfwords from any address of a halfword. */
ALWAYS_INLINE uint32_t conv_load(const conv_input_t *in) {
    return load_word(__builtin_assume_aligned(in, 2));
}

/* The same as conv_window in C, without pooling, for windows of any size and positions anywhere. The
 * barrier keeps compilers from loading more taps than there are registers for. */
ALWAYS_INLINE void conv_large_window(const struct conv *s, const conv_input_t *in,
                                     const int *in_offsets, const conv_weight_t *w,
                                     int32_t sums[4][CONV_GROUP]) {
    int32_t a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0;
    const int pairs = conv_pairs(s);
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < pairs; i++) {
            COMPILER_BARRIER();
            const uint32_t w0 = w[0], w1 = w[1];
            uint32_t x = conv_load(in);
            a0 = dual_multiply(x, w0, a0);
            a1 = dual_multiply(x, w1, a1);
            x = conv_load(in + in_offsets[1]);
            b0 = dual_multiply(x, w0, b0);
            b1 = dual_multiply(x, w1, b1);
            x = conv_load(in + in_offsets[2]);
            c0 = dual_multiply(x, w0, c0);
            c1 = dual_multiply(x, w1, c1);
            x = conv_load(in + in_offsets[3]);
            d0 = dual_multiply(x, w0, d0);
            d1 = dual_multiply(x, w1, d1);
            in += 2;
            w += conv_is_shifted(s) ? 4 : 2;
        }
        in += conv_pitch(s) - 2 * pairs;
    }
    sums[0][0] = a0;
    sums[0][1] = a1;
    sums[1][0] = b0;
    sums[1][1] = b1;
    sums[2][0] = c0;
    sums[2][1] = c1;
    sums[3][0] = d0;
    sums[3][1] = d1;
}
