/* Fully connected block for NEON's dot product of four bytes: a lane of the sums is an output. */

typedef int8_t dense_input_t;

ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    flip_signs(in, (dense_input_t *)work, s->inputs);
    return (const dense_input_t *)work;
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    int32x4_t even = vdupq_n_s32(0), odd = even; /* one chain of additions would be slower */
    int i = 0;
    for (; i + 16 <= s->inputs; i += 16, w += 64) {
        const int8x16_t x = vld1q_s8(in + i);
        even = vdotq_laneq_s32(even, vld1q_s8(w), x, 0);
        odd = vdotq_laneq_s32(odd, vld1q_s8(w + 16), x, 1);
        even = vdotq_laneq_s32(even, vld1q_s8(w + 32), x, 2);
        odd = vdotq_laneq_s32(odd, vld1q_s8(w + 48), x, 3);
    }
    for (; i < s->inputs; i += 4, w += 16) {
        int32_t four;
        __builtin_memcpy(&four, in + i, sizeof four);
        even = vdotq_s32(even, vld1q_s8(w), vreinterpretq_s8_s32(vdupq_n_s32(four)));
    }
    vst1q_s32(sums, vaddq_s32(even, odd));
    return w;
}
