/* Convolution block for the Arm DSP extension: 4 positions x 2 channels, two taps a SMLAD.
 *
 * The input is widened to 16 bits once a layer. Weights are words [kernel_h][(row + 1) / 2][2]:
 * two taps of each of two channels; an odd row ends with a zero weight, which meets whatever
 * lies behind the row. */

#define CONV_GROUP 2
typedef int16_t conv_input_t; /* read as words, from any halfword */
typedef uint32_t conv_weight_t;

NEVER_INLINE void widen(const uint8_t *in, uint8_t *out, int count) {
    for (int i = 0; i < count; i += 4) {
        uint32_t word = 0;
        if (count - i >= 4) {
            word = load_word(in + i);
        } else { /* read nothing behind the input */
            memcpy(&word, in + i, (size_t)(count - i));
        }
        const uint32_t even = even_bytes(word), odd = even_bytes(word >> 8);
        store_word(out + 2 * i, (even & 0xFFFFu) | odd << 16);
        store_word(out + 2 * i + 4, even >> 16 | (odd & 0xFFFF0000u));
    }
}

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    widen(in, work, s->height * s->width * s->channels);
    return work;
}

/* Two taps of two channels at four positions: 13 instructions for 16 products. One piece of
 * assembly, because compilers that see its parts keep inputs for later taps, or mix taps, and run
 * out of registers either way. Both pointers step with their loads. */
#define CONV_POSITION(load, first, second)                                                         \
    "ldr %[x], " load "\n\t"                                                                       \
    "smlad %[" first "], %[x], %[w0], %[" first "]\n\t"                                            \
    "smlad %[" second "], %[x], %[w1], %[" second "]\n\t"

#define CONV_TAPS                                                                                  \
    __asm__("ldrd %[w0], %[w1], [%[w]], #8\n\t"                                                    \
            CONV_POSITION("[%[p]], #4", "a0", "a1")                                                \
            CONV_POSITION("[%[p], %[b]]", "b0", "b1")                                              \
            CONV_POSITION("[%[p], %[c]]", "c0", "c1")                                              \
            CONV_POSITION("[%[p], %[d]]", "d0", "d1")                                              \
            : [a0] "+r"(a0), [a1] "+r"(a1), [b0] "+r"(b0), [b1] "+r"(b1), [c0] "+r"(c0),           \
              [c1] "+r"(c1), [d0] "+r"(d0), [d1] "+r"(d1), [p] "+r"(in), [w] "+r"(w),              \
              [x] "=&r"(x), [w0] "=&r"(w0), [w1] "=&r"(w1)                                         \
            : [b] "i"(2 * at[1] - 4), [c] "i"(2 * at[2] - 4), [d] "i"(2 * at[3] - 4)               \
            : "memory")

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *at, const conv_weight_t *w, int left,
                                              int32_t sums[4][CONV_GROUP]) {
    int32_t a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0;
    const int pairs = (s->row + 1) / 2;
    (void)left;
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < pairs; i++) {
            uint32_t x, w0, w1;
            /* Where the compiler knows the offsets, and they are within the loads' reach. */
            if (__builtin_constant_p(at[3]) && 2 * at[3] < 4096) {
                CONV_TAPS;
            } else {
                w0 = *w++;
                w1 = *w++;
                x = load_word(in);
                a0 = dual_multiply(x, w0, a0);
                a1 = dual_multiply(x, w1, a1);
                x = load_word(in + at[1]);
                b0 = dual_multiply(x, w0, b0);
                b1 = dual_multiply(x, w1, b1);
                x = load_word(in + at[2]);
                c0 = dual_multiply(x, w0, c0);
                c1 = dual_multiply(x, w1, c1);
                x = load_word(in + at[3]);
                d0 = dual_multiply(x, w0, d0);
                d1 = dual_multiply(x, w1, d1);
                in += 2;
            }
        }
        in += s->width * s->channels - 2 * pairs;
    }
    sums[0][0] = a0;
    sums[0][1] = a1;
    sums[1][0] = b0;
    sums[1][1] = b1;
    sums[2][0] = c0;
    sums[2][1] = c1;
    sums[3][0] = d0;
    sums[3][1] = d1;
    return w;
}
