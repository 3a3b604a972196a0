/* Activations as 16-bit halves of words, for dual multiply-accumulates (SMLAD). */

/* A word from any address: the cores with SMLAD load unaligned words in hardware. */
ALWAYS_INLINE uint32_t load_word(const void *address) {
    uint32_t word;
    memcpy(&word, address, sizeof word);
    return word;
}

ALWAYS_INLINE void store_word(void *address, uint32_t word) {
    memcpy(__builtin_assume_aligned(address, 4), &word, sizeof word);
}

/* A word from a multiple of 4, which compilers may load with its neighbours. */
ALWAYS_INLINE uint32_t load_aligned_word(const void *address) {
    return load_word(__builtin_assume_aligned(address, 4));
}

/* sum + low(a) * low(b) + high(a) * high(b), 16-bit halves. */
ALWAYS_INLINE int32_t dual_multiply(uint32_t a, uint32_t b, int32_t sum) {
    __asm__("smlad %0, %1, %2, %0" : "+r"(sum) : "r"(a), "r"(b));
    return sum;
}

/* Bytes 0 and 2 of a word, zero-extended to halves. */
ALWAYS_INLINE uint32_t even_bytes(uint32_t word) { return word & 0x00FF00FFu; }

/* Bytes 0 and 2 of a word rotated right by 8 or 0 bits, sign-extended to halves. */
ALWAYS_INLINE uint32_t signed_even_bytes(uint32_t word) {
    uint32_t halves;
    __asm__("sxtb16 %0, %1" : "=r"(halves) : "r"(word));
    return halves;
}

ALWAYS_INLINE uint32_t signed_odd_bytes(uint32_t word) {
    uint32_t halves;
    __asm__("sxtb16 %0, %1, ror #8" : "=r"(halves) : "r"(word));
    return halves;
}
