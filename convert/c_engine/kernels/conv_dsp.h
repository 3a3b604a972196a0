/* Convolution block for the Arm DSP extension: 4 positions x 2 channels, two taps per SMLAD.
 *
 * The input is widened to 16 bits once per layer, into rows of an even number of halfwords. All
 * words are loaded from multiples of 4, because a program may trap unaligned accesses. If
 * neighbouring positions are an odd number of halfwords apart, the second and the fourth position of
 * a block start in the middle of a word. They load from the halfword before it, and have weights of
 * their own, which are shifted by one tap.
 *
 * The weights of a group are words [kernel_h][pairs][2], or [kernel_h][pairs][2][2] with the shifted
 * weights after the others. Each word holds two taps of one channel. Taps that do not exist have
 * zero weights, and the inputs that they are multiplied with do not matter. */

#define CONV_GROUP 2
typedef int16_t conv_input_t;
typedef uint32_t conv_weight_t;

/* 1 if neighbouring positions are an odd number of halfwords apart. */
ALWAYS_INLINE int conv_is_shifted(const struct conv *s) { return s->stride_w * s->channels & 1; }

/* Number of words that the taps of one row of the kernel are in. */
ALWAYS_INLINE int conv_pairs(const struct conv *s) {
    return conv_is_shifted(s) ? s->row / 2 + 1 : (s->row + 1) / 2;
}

/* Halfwords from one row of the widened input to the next. */
ALWAYS_INLINE int conv_pitch(const struct conv *s) { return (s->width * s->channels + 1) & ~1; }

ALWAYS_INLINE void widen_word(uint32_t word, uint8_t *out) {
    const uint32_t even = even_bytes(word), odd = odd_bytes(word);
    store_word(out, lower_halves(even, odd));
    store_word(out + 4, upper_halves(even, odd));
}

NEVER_INLINE void widen(const uint8_t *in, uint8_t *out, int count) {
    for (; count >= 4; count -= 4, in += 4, out += 8) {
        widen_word(load_word(in), out);
    }
    if (count > 0) {
        widen_word(load_bytes(in, count), out);
    }
}

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    const int row = s->width * s->channels;
    uint8_t *const out = (uint8_t *)work;
    if (row == conv_pitch(s)) {
        widen(in, out, s->height * row);
    } else {
        for (int y = 0; y < s->height; y++) {
            widen(in + y * row, out + 2 * y * conv_pitch(s), row);
        }
    }
    return (const conv_input_t *)work;
}

/* The sums of a whole window, as one block of assembly: it uses all registers, which compilers do
 * not achieve.
 *
 *     r0          input
 *     r1          weights
 *     r2, r3      inputs of one or two positions
 *     r4, r5      weights of the two channels
 *     r6 to r12   sums, two for each position; the eighth is in lr
 *
 * r7 is saved and restored here, because compilers reserve it where it is the frame pointer, and
 * then do not accept it as an operand or a clobbered register. */
#define CONV_FIRST(sum, x, w) "smuad " sum ", " x ", " w "\n\t"
#define CONV_NEXT(sum, x, w) "smlad " sum ", " x ", " w ", " sum "\n\t"

/* Two taps at positions that are an even number of halfwords apart: 13 instructions for 16
 * products. */
#define CONV_STEP_PLAIN(multiply)                                                                  \
    "ldrd r4, r5, [r1], #8\n\t"                                                                    \
    "ldr r2, [r0], #4\n\t" multiply("r6", "r2", "r4") multiply("r7", "r2", "r5")                   \
    "ldr r2, [r0, %[b]]\n\t" multiply("r8", "r2", "r4") multiply("r9", "r2", "r5")                 \
    "ldr r2, [r0, %[c]]\n\t" multiply("r10", "r2", "r4") multiply("r11", "r2", "r5")               \
    "ldr r2, [r0, %[d]]\n\t" multiply("r12", "r2", "r4") multiply("lr", "r2", "r5")

/* The same with shifted weights for the second and the fourth position. */
#define CONV_STEP_SHIFTED(multiply)                                                                \
    "ldrd r4, r5, [r1], #8\n\t"                                                                    \
    "ldr r2, [r0], #4\n\t" multiply("r6", "r2", "r4") multiply("r7", "r2", "r5")                   \
    "ldr r2, [r0, %[c]]\n\t" multiply("r10", "r2", "r4") multiply("r11", "r2", "r5")               \
    "ldrd r4, r5, [r1], #8\n\t"                                                                    \
    "ldr r2, [r0, %[b]]\n\t" multiply("r8", "r2", "r4") multiply("r9", "r2", "r5")                 \
    "ldr r2, [r0, %[d]]\n\t" multiply("r12", "r2", "r4") multiply("lr", "r2", "r5")

/* The same for neighbours that are one halfword apart: they share their inputs, which makes 12
 * instructions for 16 products. */
#define CONV_STEP_SHARED(multiply)                                                                 \
    "ldrd r4, r5, [r1], #8\n\t"                                                                    \
    "ldr r2, [r0], #4\n\t" multiply("r6", "r2", "r4") multiply("r7", "r2", "r5")                   \
    "ldr r3, [r0, %[c]]\n\t" multiply("r10", "r3", "r4") multiply("r11", "r3", "r5")               \
    "ldrd r4, r5, [r1], #8\n\t" multiply("r8", "r2", "r4") multiply("r9", "r2", "r5")              \
    multiply("r12", "r3", "r4") multiply("lr", "r3", "r5")

/* first = max(first, second) */
#define CONV_MAX(first, second)                                                                    \
    "cmp " first ", " second "\n\t"                                                                \
    "it lt\n\t"                                                                                    \
    "movlt " first ", " second "\n\t"

/* The largest window, in steps of at most 14 instructions, and lines of this length. */
#define CONV_MOST_STEPS 80
#define CONV_LINES LINES_256 LINES_256 LINES_256 LINES_256 LINES_64 LINES_64

#define CONV_WINDOW(step)                                                                          \
    __asm__ volatile("push {r2, r7}\n\t"                                                           \
                     step(CONV_FIRST)                                                              \
                     ".rept %c[pairs] - 1\n\t"                                                     \
                     step(CONV_NEXT)                                                               \
                     ".endr\n\t"                                                                   \
                     ".rept %c[rows] - 1\n\t"                                                      \
                     "addw r0, r0, %[gap]\n\t"                                                     \
                     ".rept %c[pairs]\n\t"                                                         \
                     step(CONV_NEXT)                                                               \
                     ".endr\n\t"                                                                   \
                     ".endr\n\t"                                                                   \
                     "pop {r2}\n\t"                                                                \
                     ".if %c[pool]\n\t"                                                            \
                     CONV_MAX("r6", "r8")                                                          \
                     CONV_MAX("r7", "r9")                                                          \
                     CONV_MAX("r10", "r12")                                                        \
                     CONV_MAX("r11", "lr")                                                         \
                     CONV_MAX("r6", "r10")                                                         \
                     CONV_MAX("r7", "r11")                                                         \
                     "strd r6, r7, [r2]\n\t"                                                       \
                     ".else\n\t"                                                                   \
                     "stmia r2, {r6, r7, r8, r9, r10, r11, r12, lr}\n\t"                           \
                     ".endif\n\t"                                                                  \
                     "pop {r7}" CONV_LINES                                                         \
                     : "+r"(x), "+r"(w), "+r"(out)                                                 \
                     : [rows] "i"(s->kernel_h), [pairs] "i"(pairs), [gap] "i"(gap), [b] "i"(b),    \
                       [c] "i"(c), [d] "i"(d), [pool] "i"(s->pool == POOL_MAX)                     \
                     : "r3", "r4", "r5", "r6", "r8", "r9", "r10", "r11", "r12", "lr", "cc",        \
                       "memory")

/* The sums of a block; with maximum pooling, the largest of the four positions' sums is in
 * sums[0]. */
ALWAYS_INLINE void conv_window(const struct conv *s, const conv_input_t *in, const int *in_offsets,
                               const conv_weight_t *weights, int32_t sums[4][CONV_GROUP]) {
    const int pairs = conv_pairs(s), gap = 2 * (conv_pitch(s) - 2 * pairs);
    /* In bytes, from where the load of the first position leaves r0. */
    const int before = 4 + 2 * conv_is_shifted(s);
    const int b = 2 * in_offsets[1] - before, c = 2 * in_offsets[2] - 4;
    const int d = 2 * in_offsets[3] - before;
    register const conv_input_t *x __asm__("r0") = in;
    register const conv_weight_t *w __asm__("r1") = weights;
    register int32_t *out __asm__("r2") = sums[0];
    if (!conv_is_shifted(s)) {
        CONV_WINDOW(CONV_STEP_PLAIN);
    } else if (in_offsets[1] == 1) {
        CONV_WINDOW(CONV_STEP_SHARED);
    } else {
        CONV_WINDOW(CONV_STEP_SHIFTED);
    }
    (void)x;
    (void)w;
    (void)out;
    if (s->pool == POOL_MAX) {
        UNROLL
        for (int p = 1; p < 4; p++) {
            sums[p][0] = sums[0][0];
            sums[p][1] = sums[0][1];
        }
    }
}
