/* The product of two tensors. The second one has period elements and is repeated; if it is constant,
 * it is in flash, and second is NULL. */

struct product {
    int count, period;
    int32_t first_zero, second_zero; /* with the offset of 128 */
    int32_t multiplier, shift;
    int32_t zero_point, low, high; /* of the output, with the offset of 128 */
};

NEVER_INLINE void product(const struct product *s, const uint8_t *first, const uint8_t *second,
                          const uint8_t *constant, uint8_t *out) {
    int place = 0;
    for (int i = 0; i < s->count; i++) {
        const int32_t other = second != NULL ? second[place] : CONST_U8(constant + place);
        const int32_t value = ((int32_t)first[i] - s->first_zero) * (other - s->second_zero);
        const int32_t result = scaled(value, s->multiplier, s->shift) + s->zero_point;
        out[i] = (uint8_t)clamp(result, s->low, s->high);
        place = place + 1 == s->period ? 0 : place + 1;
    }
}
