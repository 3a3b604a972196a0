/* Activations as 16-bit halves of words, for dual multiply-accumulate instructions (SMLAD). */

/* Load a word from any address; the compiler uses an unaligned access only if its options allow it. */
ALWAYS_INLINE uint32_t load_word(const void *address) {
    uint32_t word;
    __builtin_memcpy(&word, address, sizeof word);
    return word;
}

/* Load the first bytes of a word, at most count, and zeros for the others. */
ALWAYS_INLINE uint32_t load_bytes(const uint8_t *address, int count) {
    if (count >= 4) {
        return load_word(address);
    }
    uint32_t word = 0;
    for (int i = 0; i < count; i++) {
        word |= (uint32_t)address[i] << (8 * i);
    }
    return word;
}

ALWAYS_INLINE void store_word(void *address, uint32_t word) {
    __builtin_memcpy(__builtin_assume_aligned(address, 4), &word, sizeof word);
}

/* Load a word from an aligned address; the compiler may combine such loads. */
ALWAYS_INLINE uint32_t load_aligned_word(const void *address) {
    return load_word(__builtin_assume_aligned(address, 4));
}

/* sum + low(a) * low(b) + high(a) * high(b); low and high are the signed 16-bit halves. */
ALWAYS_INLINE int32_t dual_multiply(uint32_t a, uint32_t b, int32_t sum) {
    __asm__("smlad %0, %1, %2, %0" : "+r"(sum) : "r"(a), "r"(b));
    return sum;
}

/* Zero-extend bytes 0 and 2 of a word to 16 bits. */
ALWAYS_INLINE uint32_t even_bytes(uint32_t word) { return word & 0x00FF00FFu; }

/* Sign-extend bytes 0 and 2 of a word to 16 bits. */
ALWAYS_INLINE uint32_t signed_even_bytes(uint32_t word) {
    uint32_t halves;
    __asm__("sxtb16 %0, %1" : "=r"(halves) : "r"(word));
    return halves;
}

/* Sign-extend bytes 1 and 3 of a word to 16 bits. */
ALWAYS_INLINE uint32_t signed_odd_bytes(uint32_t word) {
    uint32_t halves;
    __asm__("sxtb16 %0, %1, ror #8" : "=r"(halves) : "r"(word));
    return halves;
}
