/* Convolution block for NEON's dot product of four bytes: 4 positions x 8 channels.
 *
 * The inputs become int8_t once per layer. Those under the kernel at the four positions are then
 * copied, one row of the kernel after the other, so that no lanes are left unused at the end of each
 * row. The weights of a group are int8_t [(kernel_h * row + 3) / 4][8][4], padded with zeros, so that
 * the inputs after the end of a window do not matter. */

#define CONV_GROUP 8
typedef int8_t conv_input_t;
typedef int8_t conv_weight_t;

/* Inputs from one row to the next. */
ALWAYS_INLINE int conv_pitch(const struct conv *s) { return s->width * s->channels; }

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    flip_signs(in, (conv_input_t *)work, s->height * s->width * s->channels);
    return (const conv_input_t *)work;
}

/* Bytes of a window. Copying writes up to 15 bytes beyond its end. */
ALWAYS_INLINE int conv_window_size(const struct conv *s) {
    return ((s->kernel_h * s->row + 15) & ~15) + 16;
}

/* Copy the inputs of four positions to the end of the working memory. Rows are copied in whole
 * vectors: what they write beyond their end belongs to the next row. */
ALWAYS_INLINE const conv_input_t *conv_gather(const struct conv *s, const conv_input_t *corner,
                                              const int *in_offsets, void *work) {
    const int count = s->height * s->width * s->channels;
    conv_input_t *const windows = (conv_input_t *)work + ((count + 15) & ~15) + 16;
    for (int p = 0; p < 4; p++) {
        const conv_input_t *from = corner + in_offsets[p];
        conv_input_t *to = windows + p * conv_window_size(s);
        for (int y = 0; y < s->kernel_h; y++, from += conv_pitch(s), to += s->row) {
            for (int i = 0; i < s->row; i += 16) {
                if (s->row - i <= 8) {
                    vst1_s8(to + i, vld1_s8(from + i));
                } else {
                    vst1q_s8(to + i, vld1q_s8(from + i));
                }
            }
        }
    }
    return windows;
}
#define BLOCK_INPUTS(s, corner, in_offsets, work) conv_gather(s, corner, in_offsets, work)

/* Four taps, a lane of each vector of inputs; w is moved to the next four. */
#define CONV_TAPS(lane)                                                                            \
    {                                                                                              \
        const int8x16_t first = vld1q_s8(w), second = vld1q_s8(w + 16);                            \
        for (int p = 0; p < 4; p++) {                                                              \
            low[p] = vdotq_laneq_s32(low[p], first, x[p], lane);                                   \
            high[p] = vdotq_laneq_s32(high[p], second, x[p], lane);                                \
        }                                                                                          \
        w += 32;                                                                                   \
    }

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *windows,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    const int taps = s->kernel_h * s->row;
    int32x4_t low[4], high[4];
    (void)in_offsets;
    (void)remaining;
    for (int p = 0; p < 4; p++) {
        low[p] = high[p] = vdupq_n_s32(0);
    }
    for (int i = 0; i < taps; i += 16) {
        int8x16_t x[4];
        for (int p = 0; p < 4; p++) {
            x[p] = vld1q_s8(windows + p * conv_window_size(s) + i);
        }
        CONV_TAPS(0)
        if (i + 4 < taps) {
            CONV_TAPS(1)
        }
        if (i + 8 < taps) {
            CONV_TAPS(2)
        }
        if (i + 12 < taps) {
            CONV_TAPS(3)
        }
    }
    for (int p = 0; p < 4; p++) {
        vst1q_s32(sums[p], low[p]);
        vst1q_s32(sums[p] + 4, high[p]);
    }
    return w;
}
