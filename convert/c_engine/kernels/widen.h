/* Activations as 16-bit halves of words, for dual multiply-accumulate instructions (SMLAD). */

/* Load a word from any address; the compiler makes an unaligned access only if its options allow
 * it. */
ALWAYS_INLINE uint32_t load_word(const void *address) {
    uint32_t word;
    __builtin_memcpy(&word, address, sizeof word);
    return word;
}

/* Load a word whose last bytes do not exist: the first count bytes, and zeros. */
ALWAYS_INLINE uint32_t load_bytes(const uint8_t *address, int count) {
    uint32_t word = 0;
    for (int i = 0; i < count; i++) {
        word |= (uint32_t)address[i] << (8 * i);
    }
    return word;
}

/* Store a word at an aligned address. */
ALWAYS_INLINE void store_word(void *address, uint32_t word) {
    __builtin_memcpy(__builtin_assume_aligned(address, 4), &word, sizeof word);
}

/* sum + low(a) * low(b) + high(a) * high(b); low and high are the signed 16-bit halves. */
ALWAYS_INLINE int32_t dual_multiply(uint32_t a, uint32_t b, int32_t sum) {
    __asm__("smlad %0, %1, %2, %0" : "+r"(sum) : "r"(a), "r"(b));
    return sum;
}

/* Zero-extend bytes 0 and 2 of a word to 16 bits. */
ALWAYS_INLINE uint32_t even_bytes(uint32_t word) { return word & 0x00FF00FFu; }

/* Zero-extend bytes 1 and 3 of a word to 16 bits. */
ALWAYS_INLINE uint32_t odd_bytes(uint32_t word) {
    uint32_t halves;
    __asm__("uxtb16 %0, %1, ror #8" : "=r"(halves) : "r"(word));
    return halves;
}

/* The lower halves of two words, the first one's in the lower half. */
ALWAYS_INLINE uint32_t lower_halves(uint32_t first, uint32_t second) {
    uint32_t halves;
    __asm__("pkhbt %0, %1, %2, lsl #16" : "=r"(halves) : "r"(first), "r"(second));
    return halves;
}

/* The upper halves of two words, the first one's in the lower half. */
ALWAYS_INLINE uint32_t upper_halves(uint32_t first, uint32_t second) {
    uint32_t halves;
    __asm__("pkhtb %0, %2, %1, asr #16" : "=r"(halves) : "r"(first), "r"(second));
    return halves;
}
