/* The sum of two tensors of different scales, each with its sign. The second one has period
 * elements and is repeated; if it is constant, it is in flash, and second is NULL. Operands are
 * shifted left by 20 bits first. */

struct sum {
    int count, period;
    int32_t first_zero, first_multiplier, first_shift;    /* zero: with the offset of 128 */
    int32_t second_zero, second_multiplier, second_shift; /* likewise */
    int32_t first_sign, second_sign;                      /* 1, or -1 if subtracted */
    int32_t multiplier, shift;
    int32_t zero_point, low, high; /* of the output, with the offset of 128 */
};

NEVER_INLINE void sum(const struct sum *s, const uint8_t *first, const uint8_t *second,
                      const uint8_t *constant, uint8_t *out) {
    int place = 0;
    for (int i = 0; i < s->count; i++) {
        const int32_t other = second != NULL ? second[place] : CONST_U8(constant + place);
        const int32_t a = scaled(((int32_t)first[i] - s->first_zero) * ((int32_t)1 << 20),
                                 s->first_multiplier, s->first_shift);
        const int32_t b = scaled((other - s->second_zero) * ((int32_t)1 << 20),
                                 s->second_multiplier, s->second_shift);
        const int32_t total = a * s->first_sign + b * s->second_sign;
        const int32_t value = scaled(total, s->multiplier, s->shift) + s->zero_point;
        out[i] = (uint8_t)clamp(value, s->low, s->high);
        place = place + 1 == s->period ? 0 : place + 1;
    }
}
