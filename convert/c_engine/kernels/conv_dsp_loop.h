/* The sums of a window that is too large for conv_window, as one block of assembly with loops. It
 * needs the registers of conv_window, and r3 for the end of a row of the kernel. */
#define CONV_LOOP(step)                                                                            \
    __asm__ volatile("push {r2, r3, r7}\n\t"                                                       \
                     "mov r6, #0\n\t"                                                              \
                     "mov r7, #0\n\t"                                                              \
                     "mov r8, #0\n\t"                                                              \
                     "mov r9, #0\n\t"                                                              \
                     "mov r10, #0\n\t"                                                             \
                     "mov r11, #0\n\t"                                                             \
                     "mov r12, #0\n\t"                                                             \
                     "mov lr, #0\n"                                                                \
                     "1:\n\t"                                                                      \
                     "addw r3, r0, %[taps]\n"                                                      \
                     "2:\n\t"                                                                      \
                     ".rept %c[repeats]\n\t"                                                       \
                     step(CONV_NEXT)                                                               \
                     ".endr\n\t"                                                                   \
                     "cmp r0, r3\n\t"                                                              \
                     "bne.w 2b\n\t"                                                                \
                     "addw r0, r0, %[gap]\n\t"                                                     \
                     "ldr r2, [sp, #4]\n\t"                                                        \
                     "cmp r1, r2\n\t"                                                              \
                     "bne.w 1b\n\t"                                                                \
                     "pop {r2, r3}\n\t"                                                            \
                     "stmia r2, {r6, r7, r8, r9, r10, r11, r12, lr}\n\t"                           \
                     "pop {r7}" LINES_256                                                          \
                     : "+r"(x), "+r"(w), "+r"(out), "+r"(end)                                      \
                     : [repeats] "i"(conv_repeats(pairs)), [taps] "i"(4 * pairs), [gap] "i"(gap),  \
                       [b] "i"(b), [c] "i"(c), [d] "i"(d)                                          \
                     : "r4", "r5", "r6", "r8", "r9", "r10", "r11", "r12", "lr", "cc", "memory")

/* How many steps the body of the inner loop has: a divisor of their number. */
ALWAYS_INLINE int conv_repeats(int pairs) {
    return pairs % 16 == 0  ? 16
           : pairs % 12 == 0 ? 12
           : pairs % 9 == 0  ? 9
           : pairs % 8 == 0  ? 8
           : pairs % 7 == 0  ? 7
           : pairs % 5 == 0  ? 5
           : pairs % 4 == 0  ? 4
           : pairs % 3 == 0  ? 3
           : pairs % 2 == 0  ? 2
                             : 1;
}

/* conv_large_window for positions whose distances are constant, and even or one step apart. */
ALWAYS_INLINE void conv_looped_window(const struct conv *s, const conv_input_t *in,
                                      const int *in_offsets, const conv_weight_t *weights,
                                      int32_t sums[4][CONV_GROUP]) {
    const int pairs = conv_pairs(s);
    const int gap = s->kernel_h == 1 ? 0 : 2 * (conv_pitch(s) - 2 * pairs);
    const int before = 4 + 2 * conv_is_shifted(s);
    const int b = 2 * in_offsets[1] - before, c = 2 * in_offsets[2] - 4;
    const int d = 2 * in_offsets[3] - before;
    register const conv_input_t *x __asm__("r0") = in;
    register const conv_weight_t *w __asm__("r1") = weights;
    register int32_t *out __asm__("r2") = sums[0];
    register const conv_weight_t *end __asm__("r3") =
        weights + s->kernel_h * pairs * (conv_is_shifted(s) ? 4 : 2);
    if (conv_is_shifted(s)) {
        CONV_LOOP(CONV_STEP_SHIFTED);
    } else {
        CONV_LOOP(CONV_STEP_PLAIN);
    }
    (void)x;
    (void)w;
    (void)out;
    (void)end;
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    const int pairs = conv_pairs(s);
    const int gap = s->kernel_h == 1 ? 0 : conv_pitch(s) - 2 * pairs;
    /* Every block starts at an even halfword, and its positions are a constant distance apart. */
    const int is_regular = !conv_is_shifted(s) || s->pool != POOL_NONE ||
                           (s->out_w >= 4 && s->out_w % 2 == 0);
    (void)remaining;
    if (!is_regular || gap < 0 || 2 * gap >= 4096 || 2 * in_offsets[3] >= 4096 ||
        4 * pairs >= 4096) {
        conv_large_window(s, in, in_offsets, w, sums);
    } else if (s->kernel_h * pairs <= CONV_MOST_STEPS) {
        conv_window(s, in, in_offsets, w, sums);
    } else {
        conv_looped_window(s, in, in_offsets, w, sums);
    }
    return w + s->kernel_h * pairs * (conv_is_shifted(s) ? 4 : 2);
}
