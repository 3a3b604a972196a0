/* Softmax over rows of depth elements. exponentials[d] is the exponential of an element that is d
 * steps below the largest of its row, in Q0.31; 0 if it is negligible. */

/* (a * b + 2^30) >> 31, the rounded product in Q0.31, for any int32_t but a = b = INT32_MIN. */
ALWAYS_INLINE int32_t q31_multiply(int32_t a, int32_t b) {
    return (int32_t)(((int64_t)a * b + ((int64_t)1 << 30)) >> 31);
}

/* 1 / (1 + x) in Q0.31 for x in Q0.31, 0 <= x < 1. With d = (1 + x) / 2, three Newton-Raphson steps
 * in Q2.29 compute 1 / d; the first estimate is (48 - 32 d) / 17. */
ALWAYS_INLINE int32_t one_over_one_plus(int32_t x) {
    const int32_t half = (int32_t)(((int64_t)x + INT32_MAX + 1) >> 1);
    int32_t estimate = 1515870810 + q31_multiply(half, -1010580540);
    for (int i = 0; i < 3; i++) {
        const int32_t error = ((int32_t)1 << 29) - q31_multiply(half, estimate);
        estimate += q31_multiply(estimate, error) * 4;
    }
    return estimate >= (int32_t)1 << 30 ? INT32_MAX : estimate * 2;
}

NEVER_INLINE void softmax(int rows, int depth, const uint8_t *in, uint8_t *out,
                          const int32_t *exponentials) {
    for (; rows > 0; rows--, in += depth, out += depth) {
        uint8_t largest = 0;
        for (int i = 0; i < depth; i++) {
            largest = in[i] > largest ? in[i] : largest;
        }
        int32_t sum = 0; /* in Q12.19 */
        for (int i = 0; i < depth; i++) {
            sum += rounding_shift(CONST_I32(exponentials + largest - in[i]), 11, 1);
        }
        int headroom = 0;
        uint32_t normalized = (uint32_t)sum;
        while (!(normalized >> 31)) {
            normalized <<= 1;
            headroom++;
        }
        const int32_t scale = one_over_one_plus((int32_t)(normalized & INT32_MAX));
        for (int i = 0; i < depth; i++) {
            const int32_t product = q31_multiply(CONST_I32(exponentials + largest - in[i]), scale);
            const int32_t value = rounding_shift(product, 12 - headroom + 23 - 1, 1);
            out[i] = (uint8_t)clamp(value, 0, 255);
        }
    }
}
