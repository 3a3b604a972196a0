/* The mean over the middle axis of [outer][count][inner]; the factor includes the division. */

struct mean {
    int outer, count, inner;
    int32_t multiplier, shift;
    int32_t zero_sum;   /* what the sum is where all inputs stand for 0 */
    int32_t zero_point; /* of the output, with the offset of 128 */
};

NEVER_INLINE void mean(const struct mean *s, const uint8_t *in, uint8_t *out) {
    for (int o = 0; o < s->outer; o++) {
        for (int c = 0; c < s->inner; c++) {
            int32_t sum = -s->zero_sum;
            for (int i = 0; i < s->count; i++) {
                sum += in[i * s->inner + c];
            }
            *out++ = (uint8_t)clamp(scaled(sum, s->multiplier, s->shift) + s->zero_point, 0, 255);
        }
        in += s->count * s->inner;
    }
}
