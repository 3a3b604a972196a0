ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    const int pairs = conv_pairs(s), gap = conv_pitch(s) - 2 * pairs;
    /* Every block starts at an even halfword, and its positions are a constant distance apart. */
    const int is_regular = !conv_is_shifted(s) || s->pool != POOL_NONE ||
                           (s->out_w >= 4 && s->out_w % 2 == 0);
    (void)remaining;
    if (is_regular && s->kernel_h * pairs <= CONV_MOST_STEPS && gap >= 0 && 2 * gap < 4096 &&
        2 * in_offsets[3] < 4096) {
        conv_window(s, in, in_offsets, w, sums);
    } else {
        conv_large_window(s, in, in_offsets, w, sums);
    }
    return w + s->kernel_h * pairs * (conv_is_shifted(s) ? 4 : 2);
}
