/* Fully connected block for weights of -1, 0 and 1, five neighbouring inputs to a byte: int8_t
 * [outputs / 4][inputs / 5][4]. The weights plus one are the digits, to the base of three, of a
 * fraction that the byte gives in 256ths: three times the byte has the first digit above its lowest
 * eight bits, which give the rest. */

#if defined(__AVR__)
/* Return the sum of the products of 5 * count inputs (count is 1 to 255) with the weights of -1, 0 and
 * 1 of one of four outputs, five to a byte. MUL by 3 leaves the next weight plus one in r1, and the
 * rest of the byte in r0. */
ALWAYS_INLINE int32_t avr_trits(const uint8_t *in, const int8_t *w, uint8_t count) {
    sum24 a = 0;
    int8_t weight;
    uint8_t code, x, t;
    const uint8_t three = 3;
    __asm__ volatile("1: lpm %[code], Z+\n\tadiw r30, 3\n\t.rept 5\n\t"
                     "mul %[code], %[three]\n\tmov %[code], r0\n\tmov %[weight], r1\n\t"
                     "dec %[weight]\n\tld %[x], X+\n\t" AVR_ADD("weight", "a")
                     ".endr\n\tdec %[n]\n\tbrne 1b\n\tclr r1"
                     : [a] "+r"(a), [n] "+r"(count), "+x"(in), "+z"(w), [weight] "=&a"(weight),
                       [code] "=&r"(code), [x] "=&a"(x), [t] "=&r"(t)
                     : [three] "r"(three)
                     : "memory");
    return a;
}
#endif

ALWAYS_INLINE const int8_t *dense_block_trits(const struct dense *s, const uint8_t *in,
                                              const int8_t *w, int32_t sums[4]) {
    memset(sums, 0, 4 * sizeof sums[0]);
    int i = 0;
#if defined(__AVR__)
    const int whole = s->inputs / 5;
    for (int k = 0; k < 4; k++) {
        for (i = 0; i < whole; i += 255) {
            const int count = whole - i < 255 ? whole - i : 255;
            sums[k] += avr_trits(in + 5 * i, w + 4 * i + k, (uint8_t)count);
        }
    }
    in += 5 * whole;
    w += 4 * whole;
    i = 5 * whole;
#endif
    for (; i < s->inputs; i += 5) {
        const int count = s->inputs - i < 5 ? s->inputs - i : 5;
        for (int k = 0; k < 4; k++) {
            uint32_t code = (uint8_t)CONST_I8(w++);
            for (int j = 0; j < count; j++) {
                code = (code & 255u) * 3;
#if defined(__riscv) && !defined(__riscv_mul)
                const uint32_t digit = code >> 8;
                sums[k] += digit == 2 ? in[j] : digit == 0 ? -in[j] : 0;
#else
                sums[k] += in[j] * ((int32_t)(code >> 8) - 1);
#endif
            }
        }
        in += 5;
    }
    return w;
}
