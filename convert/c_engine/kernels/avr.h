/* Sums of products for AVR, in assembly. MULSU multiplies a signed by an unsigned byte in two cycles;
 * products are added up in 24 bits, which is enough for 255 of them: 255 * 255 * 128 < 2^23. Weights
 * that are packed stay in the upper half of their byte, so that the sums are 16 times too large. */
#if defined(__AVR__)
__extension__ typedef __int24 sum24;

#define AVR_ADD(weight, sum)                                                                       \
    "mulsu %[" weight "], %[x]\n\tsbc %[t], %[t]\n\t"                                               \
    "add %A[" sum "], r0\n\tadc %B[" sum "], r1\n\tadc %C[" sum "], %[t]\n\t"

/* Add the products of count inputs (1 to 255) with the weights of two channels to sums, which are 16
 * times too large if the weights are packed. Returns the weights that follow. */
ALWAYS_INLINE const int8_t *avr_two_channels(const uint8_t *in, const int8_t *w, uint8_t count,
                                             int packed, sum24 sums[2]) {
    sum24 a = sums[0], b = sums[1];
    int8_t w0, w1;
    uint8_t x, t;
    if (packed) {
        __asm__ volatile("1: lpm %[w1], Z+\n\tld %[x], X+\n\tmov %[w0], %[w1]\n\t"
                         "swap %[w1]\n\tandi %[w0], 0xF0\n\tandi %[w1], 0xF0\n\t"
                         AVR_ADD("w0", "a") AVR_ADD("w1", "b")
                         "dec %[n]\n\tbrne 1b\n\tclr r1"
                         : [a] "+r"(a), [b] "+r"(b), [n] "+r"(count), "+x"(in), "+z"(w),
                           [w0] "=&a"(w0), [w1] "=&a"(w1), [x] "=&a"(x), [t] "=&r"(t)
                         :
                         : "memory");
    } else {
        __asm__ volatile("1: lpm %[w0], Z+\n\tlpm %[w1], Z+\n\tld %[x], X+\n\t"
                         AVR_ADD("w0", "a") AVR_ADD("w1", "b")
                         "dec %[n]\n\tbrne 1b\n\tclr r1"
                         : [a] "+r"(a), [b] "+r"(b), [n] "+r"(count), "+x"(in), "+z"(w),
                           [w0] "=&a"(w0), [w1] "=&a"(w1), [x] "=&a"(x), [t] "=&r"(t)
                         :
                         : "memory");
    }
    sums[0] = a;
    sums[1] = b;
    return w;
}

/* Add sums in 24 bits to those of two channels, and clear them. */
ALWAYS_INLINE void avr_add_up(sum24 part[2], int packed, int32_t sums[2]) {
    for (uint8_t k = 0; k < 2; k++) {
        sums[k] += packed ? part[k] >> 4 : part[k];
        part[k] = 0;
    }
}

/* Return the sum of the products of 4 * count inputs (count is 1 to 63) with the weights of one of
 * four outputs. */
ALWAYS_INLINE int32_t avr_one_output(const uint8_t *in, const int8_t *w, uint8_t count,
                                     int packed) {
    sum24 a = 0;
    int8_t w0, w1;
    uint8_t x, t;
    if (packed) {
        __asm__ volatile("1:\n\t.rept 2\n\tlpm %[w1], Z+\n\tld %[x], X+\n\tmov %[w0], %[w1]\n\t"
                         "andi %[w0], 0xF0\n\t" AVR_ADD("w0", "a")
                         "ld %[x], X+\n\tswap %[w1]\n\tandi %[w1], 0xF0\n\t" AVR_ADD("w1", "a")
                         ".endr\n\tadiw r30, 6\n\tdec %[n]\n\tbrne 1b\n\tclr r1"
                         : [a] "+r"(a), [n] "+r"(count), "+x"(in), "+z"(w), [w0] "=&a"(w0),
                           [w1] "=&a"(w1), [x] "=&a"(x), [t] "=&r"(t)
                         :
                         : "memory");
        a >>= 4;
    } else {
        __asm__ volatile("1:\n\t.rept 4\n\tlpm %[w0], Z+\n\tld %[x], X+\n\t" AVR_ADD("w0", "a")
                         ".endr\n\tadiw r30, 12\n\tdec %[n]\n\tbrne 1b\n\tclr r1"
                         : [a] "+r"(a), [n] "+r"(count), "+x"(in), "+z"(w), [w0] "=&a"(w0),
                           [x] "=&a"(x), [t] "=&r"(t)
                         :
                         : "memory");
        (void)w1;
    }
    return a;
}
#endif
