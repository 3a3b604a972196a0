/* Convolution block for NEON: 4 positions x 8 channels.
 *
 * The input is widened to int16_t once per layer; at least 16 readable bytes follow it. The weights of
 * a group are words [kernel_h][(row + 1) / 2][8]; each word holds two taps of one channel, which a
 * load takes apart. If row is odd, its last tap is a zero weight. */

#define CONV_GROUP 8
typedef int16_t conv_input_t;
typedef uint32_t conv_weight_t;

/* Inputs from one row to the next. */
ALWAYS_INLINE int conv_pitch(const struct conv *s) { return s->width * s->channels; }

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    const int count = s->height * s->width * s->channels;
    conv_input_t *const out = (conv_input_t *)work;
    const int whole = count & ~7;
    for (int i = 0; i < whole; i += 8) {
        const int8x8_t flipped = vreinterpret_s8_u8(veor_u8(vld1_u8(in + i), vdup_n_u8(0x80)));
        vst1q_s16(out + i, vmovl_s8(flipped));
    }
    for (int i = whole; i < count; i++) {
        out[i] = (int16_t)(in[i] - 128);
    }
    return out;
}

/* Add the products of one tap, a lane of each vector of inputs, at four positions. */
#define CONV_TAP(half, lane, taps)                                                                 \
    for (int p = 0; p < 4; p++) {                                                                  \
        low[p] = vmlal_lane_s16(low[p], vget_low_s16(taps), half(x[p]), lane);                     \
        high[p] = vmlal_lane_s16(high[p], vget_high_s16(taps), half(x[p]), lane);                  \
    }

/* Taps number + i and the one after it, if there are so many; w is moved to the next two. */
#define CONV_PAIR(number, half, lane)                                                              \
    if (i + number < s->row) {                                                                     \
        const int16x8x2_t taps = vld2q_s16((const int16_t *)(const void *)w);                      \
        CONV_TAP(half, lane, taps.val[0])                                                          \
        if (i + number + 1 < s->row) {                                                             \
            CONV_TAP(half, lane + 1, taps.val[1])                                                  \
        }                                                                                          \
        w += 8;                                                                                    \
    }

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    int32x4_t low[4], high[4];
    (void)remaining;
    for (int p = 0; p < 4; p++) {
        low[p] = high[p] = vdupq_n_s32(0);
    }
    for (int y = 0; y < s->kernel_h; y++, in += s->width * s->channels) {
        for (int i = 0; i < s->row; i += 8) {
            int16x8_t x[4];
            for (int p = 0; p < 4; p++) {
                x[p] = vld1q_s16(in + i + in_offsets[p]);
            }
            CONV_PAIR(0, vget_low_s16, 0)
            CONV_PAIR(2, vget_low_s16, 2)
            CONV_PAIR(4, vget_high_s16, 0)
            CONV_PAIR(6, vget_high_s16, 2)
        }
    }
    for (int p = 0; p < 4; p++) {
        vst1q_s32(sums[p], low[p]);
        vst1q_s32(sums[p] + 4, high[p]);
    }
    return w;
}
