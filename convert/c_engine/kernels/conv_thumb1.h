/* Convolution block for Armv6-M: 2 positions x 4 channels, done twice for 4 positions.
 *
 * A multiplication overwrites one operand, and only the eight lower registers can be multiplied, so
 * every product needs an extraction, a multiplication and an addition: 28 instructions for 8
 * products. All fourteen registers are in use, which compilers do not achieve, so the whole kernel
 * window is one block of assembly. Six sums are in upper registers, which can only be added to.
 *
 *     r0                input
 *     r1                weights
 *     r2, r3            inputs of the two positions
 *     r4                weights of two channels
 *     r5                product
 *     r8 to r11         sums of the first position
 *     r12, lr, r6, r7   sums of the second position
 *
 * The weights are words [kernel_h][row][2]; each word holds the int16_t weights of two channels,
 * because only word loads can advance their pointer. For a last group of one or two channels, the
 * words are [kernel_h][row]. */

#define CONV_GROUP 4
typedef uint8_t conv_input_t;
typedef uint32_t conv_weight_t;

/* Inputs from one row to the next. */
ALWAYS_INLINE int conv_pitch(const struct conv *s) { return s->width * s->channels; }

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    (void)s;
    (void)work;
    return in;
}

/* Multiply the weights of two channels with the inputs of both positions. */
#define CONV_CHANNELS(first, second, first_next, second_next)                                      \
    "ldmia r1!, {r4}\n\t"                                                                          \
    "sxth r5, r4\n\t"                                                                              \
    "muls r5, r2, r5\n\t"                                                                          \
    "add " first ", r5\n\t"                                                                        \
    "sxth r5, r4\n\t"                                                                              \
    "muls r5, r3, r5\n\t"                                                                          \
    "add " second ", r5\n\t"                                                                       \
    "asrs r5, r4, #16\n\t"                                                                         \
    "muls r5, r2, r5\n\t"                                                                          \
    "add " first_next ", r5\n\t"                                                                   \
    "asrs r4, r4, #16\n\t"                                                                         \
    "muls r4, r3, r4\n\t"                                                                          \
    "add " second_next ", r4\n\t"

#define CONV_INPUTS(i)                                                                             \
    "ldrb r2, [r0, #" #i "]\n\t"                                                                   \
    "ldrb r3, [r0, #" #i " + %c[across]]\n\t"

#define CONV_TAP2(i) CONV_INPUTS(i) CONV_CHANNELS("r8", "r12", "r9", "lr")
#define CONV_TAP4(i) CONV_TAP2(i) CONV_CHANNELS("r10", "r6", "r11", "r7")

/* All taps of the window. A row of the kernel takes steps rounds of chunk taps each. The stack
 * holds, from sp upwards: the end of the row, the sums, the end of the weights, the gap between two
 * rows, the length of a row, and the caller's r7. Compilers reserve r7 where it is the frame
 * pointer, and then do not accept it as an operand or a clobbered register. */
#define CONV_WINDOW(taps)                                                                          \
    __asm__ volatile(".syntax unified\n\t"                                                         \
                     "push {r2, r3, r4, r5, r7}\n\t"                                               \
                     "sub sp, #4\n\t"                                                              \
                     "movs r6, #0\n\t"                                                             \
                     "movs r7, #0\n\t"                                                             \
                     "mov r8, r6\n\t"                                                              \
                     "mov r9, r6\n\t"                                                              \
                     "mov r10, r6\n\t"                                                             \
                     "mov r11, r6\n\t"                                                             \
                     "mov r12, r6\n\t"                                                             \
                     "mov lr, r6\n"                                                                \
                     "1:\n\t"                                                                      \
                     ".if %c[steps] > 1\n\t"                                                       \
                     "ldr r2, [sp, #16]\n\t"                                                       \
                     "adds r2, r0, r2\n\t"                                                         \
                     "str r2, [sp]\n"                                                              \
                     "2:\n\t"                                                                      \
                     ".endif\n\t" taps                                                             \
                     "adds r0, #%c[chunk]\n\t"                                                     \
                     ".if %c[steps] > 1\n\t"                                                       \
                     "ldr r2, [sp]\n\t"                                                            \
                     "cmp r0, r2\n\t"                                                              \
                     "beq 3f\n\t"                                                                  \
                     "b 2b\n"                                                                      \
                     "3:\n\t"                                                                      \
                     ".endif\n\t"                                                                  \
                     "ldr r2, [sp, #12]\n\t"                                                       \
                     "adds r0, r0, r2\n\t"                                                         \
                     "ldr r2, [sp, #8]\n\t"                                                        \
                     "cmp r1, r2\n\t"                                                              \
                     "beq 4f\n\t"                                                                  \
                     "b 1b\n"                                                                      \
                     "4:\n\t"                                                                      \
                     "add sp, #4\n\t"                                                              \
                     "pop {r2, r3, r4, r5}\n\t"                                                    \
                     "mov r3, r8\n\t"                                                              \
                     "mov r4, r9\n\t"                                                              \
                     "mov r5, r10\n\t"                                                             \
                     "stmia r2!, {r3, r4, r5}\n\t"                                                 \
                     "mov r3, r11\n\t"                                                             \
                     "mov r4, r12\n\t"                                                             \
                     "mov r5, lr\n\t"                                                              \
                     "stmia r2!, {r3, r4, r5, r6, r7}\n\t"                                         \
                     "pop {r7}"                                                                    \
                     : "+r"(x), "+r"(w), "+r"(out), "+r"(end), "+r"(gap), "+r"(length)             \
                     : [across] "i"(across), [chunk] "i"(chunk), [steps] "i"(steps)                \
                     : "r6", "r8", "r9", "r10", "r11", "r12", "lr", "cc", "memory")

ALWAYS_INLINE void conv_pair(const struct conv *s, const conv_input_t *in, int across,
                             const conv_weight_t *weights, int group, int32_t sums[8]) {
    /* A byte load can add at most 31 to its address: six taps (0 to 5) of positions that are at
     * most 25 bytes apart stay within that range. */
    const int row = s->row;
    const int chunk = row % 6 == 0 ? 6 : row % 5 == 0 ? 5 : row % 3 == 0 ? 3 : 1;
    const int steps = row / chunk;
    register const conv_input_t *x __asm__("r0") = in;
    register const conv_weight_t *w __asm__("r1") = weights;
    register int32_t *out __asm__("r2") = sums;
    register const conv_weight_t *end __asm__("r3") = weights + s->kernel_h * row * group / 2;
    register int gap __asm__("r4") = s->width * s->channels - row;
    register int length __asm__("r5") = row;
    if (group == 4 && chunk == 6) {
        CONV_WINDOW(CONV_TAP4(0) CONV_TAP4(1) CONV_TAP4(2) CONV_TAP4(3) CONV_TAP4(4) CONV_TAP4(5));
    } else if (group == 4 && chunk == 5) {
        CONV_WINDOW(CONV_TAP4(0) CONV_TAP4(1) CONV_TAP4(2) CONV_TAP4(3) CONV_TAP4(4));
    } else if (group == 4 && chunk == 3) {
        CONV_WINDOW(CONV_TAP4(0) CONV_TAP4(1) CONV_TAP4(2));
    } else if (group == 4) {
        CONV_WINDOW(CONV_TAP4(0));
    } else if (chunk == 6) {
        CONV_WINDOW(CONV_TAP2(0) CONV_TAP2(1) CONV_TAP2(2) CONV_TAP2(3) CONV_TAP2(4) CONV_TAP2(5));
    } else if (chunk == 5) {
        CONV_WINDOW(CONV_TAP2(0) CONV_TAP2(1) CONV_TAP2(2) CONV_TAP2(3) CONV_TAP2(4));
    } else if (chunk == 3) {
        CONV_WINDOW(CONV_TAP2(0) CONV_TAP2(1) CONV_TAP2(2));
    } else {
        CONV_WINDOW(CONV_TAP2(0));
    }
    (void)x;
    (void)w;
    (void)out;
    (void)end;
    (void)gap;
    (void)length;
}

/* The same as conv_pair in C, for positions that are too far apart for the offsets of loads. */
NEVER_INLINE void conv_far_pair(const struct conv *s, const conv_input_t *in, int across,
                                const conv_weight_t *w, int group, int32_t sums[8]) {
    memset(sums, 0, 8 * sizeof *sums);
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < s->row; i++) {
            for (int k = 0; k < group; k += 2, w++) {
                const int32_t even = (int16_t)(*w & 0xFFFFu), odd = (int16_t)(*w >> 16);
                sums[k] += in[i] * even;
                sums[k + 1] += in[i] * odd;
                sums[4 + k] += in[i + across] * even;
                sums[4 + k + 1] += in[i + across] * odd;
            }
        }
        in += s->width * s->channels;
    }
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    const int across = s->stride_w * s->channels;
    const int group = remaining <= 2 ? 2 : 4;
    if (across > 25 || in_offsets[1] != across || in_offsets[3] - in_offsets[2] != across) {
        conv_far_pair(s, in, in_offsets[1], w, group, sums[0]);
        conv_far_pair(s, in + in_offsets[2], in_offsets[3] - in_offsets[2], w, group, sums[2]);
    } else if (s->out_channels % 4 == 1 || s->out_channels % 4 == 2) {
        if (group == 2) {
            conv_pair(s, in, across, w, 2, sums[0]);
            conv_pair(s, in + in_offsets[2], across, w, 2, sums[2]);
        } else {
            conv_pair(s, in, across, w, 4, sums[0]);
            conv_pair(s, in + in_offsets[2], across, w, 4, sums[2]);
        }
    } else {
        conv_pair(s, in, across, w, 4, sums[0]);
        conv_pair(s, in + in_offsets[2], across, w, 4, sums[2]);
    }
    return w + s->kernel_h * s->row * group / 2;
}
