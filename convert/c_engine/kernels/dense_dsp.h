/* Fully connected block for the Arm DSP extension: 19 instructions for 16 products. One word holds
 * four weights of one output. They are sign-extended in pairs, bytes 0 and 2, then bytes 1 and 3;
 * the inputs are widened in the same order. */

typedef uint8_t dense_input_t; /* four inputs are two words of 16-bit halves: (x0, x2), (x1, x3) */

ALWAYS_INLINE void dense_widen(uint32_t word, uint8_t *out) {
    store_word(out, even_bytes(word));
    store_word(out + 4, odd_bytes(word));
}

ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    uint8_t *const out = (uint8_t *)work;
    int i = 0;
    for (; i + 4 <= s->inputs; i += 4) {
        dense_widen(load_word(in + i), out + 2 * i);
    }
    if (i < s->inputs) {
        dense_widen(load_bytes(in + i, s->inputs - i), out + 2 * i);
    }
    return out;
}

/* Two words of weights, of two outputs. */
#define DENSE_OUTPUTS(first, second)                                                               \
    "ldrd %[wa], %[wb], [%[w]], #8\n\t"                                                            \
    "sxtb16 %[t], %[wa]\n\t"                                                                      \
    "sxtb16 %[wa], %[wa], ror #8\n\t"                                                             \
    "smlad %[" first "], %[t], %[even], %[" first "]\n\t"                                         \
    "sxtb16 %[t], %[wb]\n\t"                                                                      \
    "smlad %[" first "], %[wa], %[odd], %[" first "]\n\t"                                         \
    "sxtb16 %[wb], %[wb], ror #8\n\t"                                                             \
    "smlad %[" second "], %[t], %[even], %[" second "]\n\t"                                       \
    "smlad %[" second "], %[wb], %[odd], %[" second "]\n\t"

/* The sums of four outputs. It is assembly so that every compiler loads pairs of words and repeats
 * the block as often. */
ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    int32_t a = 0, b = 0, c = 0, d = 0;
    uint32_t even, odd, wa, wb, t;
    const int quads = (s->inputs + 3) / 4;
    const dense_input_t *const end = in + 8 * quads;
    __asm__ volatile("1:\n\t"
                     ".rept %c[repeats]\n\t"
                     "ldrd %[even], %[odd], [%[in]], #8\n\t"
                     DENSE_OUTPUTS("a", "b")
                     DENSE_OUTPUTS("c", "d")
                     ".endr\n\t"
                     "cmp %[in], %[end]\n\t"
                     "bne 1b" LINES_64 LINES_64 LINES_64
                     : [a] "+r"(a), [b] "+r"(b), [c] "+r"(c), [d] "+r"(d), [in] "+r"(in),
                       [w] "+r"(w), [even] "=&r"(even), [odd] "=&r"(odd), [wa] "=&r"(wa),
                       [wb] "=&r"(wb), [t] "=&r"(t)
                     : [end] "r"(end), [repeats] "i"(quads % 8 == 0   ? 8
                                                     : quads % 4 == 0 ? 4
                                                     : quads % 3 == 0 ? 3
                                                     : quads % 2 == 0 ? 2
                                                                      : 1)
                     : "cc", "memory");
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    return w;
}
