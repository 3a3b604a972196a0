/* Fully connected block for NEON. The products of a block, four inputs by four outputs, have 16 bits
 * each, and are added in pairs. */

typedef int8_t dense_input_t;

ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    flip_signs(in, (dense_input_t *)work, s->inputs);
    return (const dense_input_t *)work;
}

/* Add the products of four inputs; each of the four outputs has two lanes of sums. */
ALWAYS_INLINE void dense_quad(int32x4_t sums[2], const dense_input_t *in, const int8_t *w) {
    int32_t four;
    __builtin_memcpy(&four, in, sizeof four);
    const int8x8_t x = vreinterpret_s8_s32(vdup_n_s32(four));
    const int8x16_t weights = vld1q_s8(w);
    sums[0] = vpadalq_s16(sums[0], vmull_s8(vget_low_s8(weights), x));
    sums[1] = vpadalq_s16(sums[1], vmull_s8(vget_high_s8(weights), x));
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    int32x4_t pairs[2] = {vdupq_n_s32(0), vdupq_n_s32(0)};
    int i = 0;
    for (; i + 16 <= s->inputs; i += 16, in += 16, w += 64) {
        dense_quad(pairs, in, w);
        dense_quad(pairs, in + 4, w + 16);
        dense_quad(pairs, in + 8, w + 32);
        dense_quad(pairs, in + 12, w + 48);
    }
    for (; i < s->inputs; i += 4, in += 4, w += 16) {
        dense_quad(pairs, in, w);
    }
    vst1_s32(sums, vpadd_s32(vget_low_s32(pairs[0]), vget_high_s32(pairs[0])));
    vst1_s32(sums + 2, vpadd_s32(vget_low_s32(pairs[1]), vget_high_s32(pairs[1])));
    return w;
}
