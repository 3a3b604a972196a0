/* AVX2: sixteen 16-bit products per instruction. */

ALWAYS_INLINE __m256i load_vector(const void *address) {
    return _mm256_loadu_si256((const __m256i *)address);
}

ALWAYS_INLINE void store_vector(void *address, __m256i vector) {
    _mm256_storeu_si256((__m256i *)address, vector);
}

/* Load two neighbouring 16-bit inputs and copy them to all eight 32-bit lanes. */
ALWAYS_INLINE __m256i load_pairs(const int16_t *in) {
    int32_t pair;
    __builtin_memcpy(&pair, in, sizeof pair);
    return _mm256_set1_epi32(pair);
}

/* sums + low(a) * low(b) + high(a) * high(b) in every 32-bit lane; low and high are its halves. */
ALWAYS_INLINE __m256i dual_multiply(__m256i sums, __m256i a, __m256i b) {
#if defined(__AVX512VNNI__) && defined(__AVX512VL__)
    return _mm256_dpwssd_epi32(sums, a, b);
#elif defined(__AVXVNNI__)
    return _mm256_dpwssd_avx_epi32(sums, a, b);
#else
    return _mm256_add_epi32(sums, _mm256_madd_epi16(a, b));
#endif
}

/* Widen count activations to 16 bits and append zeros up to a multiple of 16 bytes. */
ALWAYS_INLINE void widen(const uint8_t *in, void *out, int count) {
    uint8_t *to = (uint8_t *)out;
    int i = 0;
    for (; i + 16 <= count; i += 16, to += 32) {
        store_vector(to, _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(in + i))));
    }
    for (; i < ((count + 7) & ~7); i++, to += 2) {
        const uint16_t half = i < count ? in[i] : 0;
        __builtin_memcpy(to, &half, sizeof half);
    }
}
