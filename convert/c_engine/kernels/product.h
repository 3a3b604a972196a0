/* The product of two tensors. The second one has period elements and is repeated. */

struct product {
    int count, period;
    int32_t first_zero, second_zero; /* with the offset of 128 */
    int32_t multiplier, shift;
    int32_t zero_point, low, high; /* of the output, with the offset of 128 */
};

NEVER_INLINE void product(const struct product *s, const uint8_t *first, const uint8_t *second,
                          uint8_t *out) {
    int place = 0;
    for (int i = 0; i < s->count; i++) {
        const int32_t value =
            ((int32_t)first[i] - s->first_zero) * ((int32_t)second[place] - s->second_zero);
        const int32_t result = scaled(value, s->multiplier, s->shift) + s->zero_point;
        out[i] = (uint8_t)clamp(result, s->low, s->high);
        place = place + 1 == s->period ? 0 : place + 1;
    }
}
