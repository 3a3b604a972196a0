/* Multiply by multiplier * 2^(shift - 31) as TensorFlow Lite Micro does, rounding twice. */
ALWAYS_INLINE int32_t scaled(int32_t value, int32_t multiplier, int32_t shift) {
    const int32_t left = shift > 0 ? shift : 0;
    value = high_multiply(value * ((int32_t)1 << left), multiplier);
    return shift < 0 ? rounding_shift(value, -shift - 1, 0) : value;
}
