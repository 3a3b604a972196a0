/* Negative inputs times a slope of their own; there are period slopes, which are repeated. */

struct prelu {
    int count, period;
    int32_t input_zero, slope_zero; /* with the offset of 128 */
    int32_t positive_multiplier, positive_shift;
    int32_t negative_multiplier, negative_shift; /* of an input times its slope */
    int32_t zero_point;                          /* of the output, with the offset of 128 */
};

NEVER_INLINE void prelu(const struct prelu *s, const uint8_t *in, uint8_t *out,
                        const uint8_t *slopes) {
    int place = 0;
    for (int i = 0; i < s->count; i++) {
        const int32_t x = (int32_t)in[i] - s->input_zero;
        const int32_t slope = (int32_t)CONST_U8(slopes + place) - s->slope_zero;
        const int32_t value =
            x >= 0 ? scaled(x, s->positive_multiplier, s->positive_shift)
                   : scaled(x * slope, s->negative_multiplier, s->negative_shift);
        out[i] = (uint8_t)clamp(value + s->zero_point, 0, 255);
        place = place + 1 == s->period ? 0 : place + 1;
    }
}
