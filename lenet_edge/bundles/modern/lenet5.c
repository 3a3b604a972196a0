/* lenet5: see lenet5.h. Written by Lenet Edge 0.1.0 (optimised for speed); do not edit. */

#include "lenet5.h"

#include <string.h>

#if LENET5_ISA == LENET5_ISA_MVE
#include <arm_mve.h>
#elif LENET5_ISA == LENET5_ISA_AVX2
#include <immintrin.h>
#endif

#define ENGINE_PORTABLE LENET5_ISA_PORTABLE
#define ENGINE_THUMB1 LENET5_ISA_THUMB1
#define ENGINE_DSP LENET5_ISA_DSP
#define ENGINE_MVE LENET5_ISA_MVE
#define ENGINE_AVX2 LENET5_ISA_AVX2
#define ENGINE_ISA LENET5_ISA
#define ENGINE_OPTIMIZE_SIZE 0

/* Called after every step with what it computed (int8 value + 128); define it to watch a run. */
#ifndef LENET5_TRACE
#define LENET5_TRACE(step, activations, size) ((void)0)
#endif

/* Arithmetic shared by all kernels.
 *
 * Activations are stored as uint8_t = int8 value + 128, so that a picture's pixels are the input
 * as they are, and so that loads need no sign extension. Right shifts of negative numbers are
 * arithmetic, as on every compiler for the targets served here.
 */

#if defined(__GNUC__)
#define ALWAYS_INLINE static inline __attribute__((always_inline, unused))
#define NEVER_INLINE static __attribute__((noinline, unused))
#else
#define ALWAYS_INLINE static inline
#define NEVER_INLINE static
#endif

/* Speed: every call is specialised for its layer's constant shape. Size: one copy for all. */
#if ENGINE_OPTIMIZE_SIZE
#define KERNEL NEVER_INLINE
#else
#define KERNEL ALWAYS_INLINE
#endif

/* The value that stands for the int8 zero in a kernel's form of the input: 128 where it reads
 * uint8_t, 0 where it flips the sign bit to int8_t first. */
#if ENGINE_ISA == ENGINE_MVE
#define INPUT_OFFSET 0
#else
#define INPUT_OFFSET 128
#endif
#define FOLD(bias, weight_sum) ((int32_t)(bias) - INPUT_OFFSET * (int32_t)(weight_sum))

#if defined(__GNUC__)
#define ALIGNED __attribute__((aligned(16)))
#else
#define ALIGNED
#endif

/* Keeps the compiler from holding inputs in registers for a later tap that reads them again: there
 * are too few registers, and the spills cost more than the loads. */
#if defined(__GNUC__)
#define FORGET_LOADS() __asm__ volatile("" ::: "memory")
#else
#define FORGET_LOADS() ((void)0)
#endif

/* What turns one output channel's accumulator into an activation. */
struct channel {
    int32_t bias;       /* with the input's zero point folded in */
    int32_t multiplier; /* in [2^30, 2^31) */
    int32_t shift;      /* right_only: right shift minus 1; else positive to the left */
#if !ENGINE_OPTIMIZE_SIZE
    int32_t spare; /* makes four words, which Helium loads for four channels at once */
#endif
};

/* How the outputs of a layer are stored; zero, low and high include the offset of 128. */
struct output {
    int32_t zero;
    int32_t low;
    int32_t high;
    uint8_t right_only;      /* every channel shifts right by 1 or more */
    uint8_t clamps_negative; /* low >= zero: the rounding of negative values never shows */
};

/* (2 * a * b + 2^31) >> 32: the rounding doubling high multiply of gemmlowp; |a| < 2^30. */
ALWAYS_INLINE int32_t high_multiply(int32_t a, int32_t b) {
#if ENGINE_ISA == ENGINE_DSP
    int32_t result;
    __asm__("smmulr %0, %1, %2" : "=r"(result) : "r"(a * 2), "r"(b));
    return result;
#elif ENGINE_ISA == ENGINE_THUMB1
    /* Four 16-bit products; the core has no instruction with a 64-bit result. b is positive. */
    const int32_t twice = a * 2;
    const uint32_t a_low = (uint32_t)twice & 0xFFFFu, b_low = (uint32_t)b & 0xFFFFu;
    const int32_t a_high = twice >> 16, b_high = b >> 16;
    const uint32_t low = a_low * b_low;
    const uint32_t cross = a_low * (uint32_t)b_high + (low >> 16);
    const int32_t middle = a_high * (int32_t)b_low + (int32_t)(cross & 0xFFFFu);
    return a_high * b_high + (int32_t)(cross >> 16) + (((middle >> 15) + 1) >> 1);
#else
    return (int32_t)(((int64_t)a * b + ((int64_t)1 << 30)) >> 31);
#endif
}

/* Divide by 2^(exponent + 1), rounding to nearest and halves away from zero (halves up where
 * up is set, which is cheaper and the same for values >= 0). */
ALWAYS_INLINE int32_t rounding_shift(int32_t value, int32_t exponent, int up) {
    const int32_t sign = up ? 0 : value >> 31;
    return (((value + sign) >> exponent) + 1) >> 1;
}

ALWAYS_INLINE int32_t clamp(int32_t value, int32_t low, int32_t high) {
    value = value < low ? low : value;
    return value > high ? high : value;
}

/* One accumulator (bias included) to one activation, exactly as TensorFlow Lite Micro does. */
KERNEL uint8_t requantize(int32_t sum, const struct channel *c, const struct output *o) {
    int32_t value;
    if (o->right_only) {
        value = rounding_shift(high_multiply(sum, c->multiplier), c->shift, o->clamps_negative);
    } else {
        const int32_t left = c->shift > 0 ? c->shift : 0;
        value = high_multiply(sum * ((int32_t)1 << left), c->multiplier);
        value = c->shift < 0 ? rounding_shift(value, -c->shift - 1, 0) : value;
    }
    return (uint8_t)clamp(value + o->zero, o->low, o->high);
}

#if ENGINE_ISA == ENGINE_DSP

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

#endif

#if ENGINE_ISA == ENGINE_MVE

/* Requantisation of four channels at a time for Helium; the lowest byte of every lane counts.
 * For layers with right_only: the others take the scalar path. */
ALWAYS_INLINE uint32x4_t requantize4(int32x4_t sums, int32x4_t multiplier, int32x4_t shift,
                                     const struct output *o) {
    int32x4_t value = vqrdmulhq_s32(sums, multiplier);
    if (!o->clamps_negative) { /* halves away from zero, where the shift rounds them up */
        value = vaddq_s32(value, vshrq_n_s32(value, 31));
    }
    value = vrshlq_s32(value, vmvnq_s32(shift)); /* right by shift + 1 */
    value = vaddq_n_s32(value, o->zero);
    if (o->low == 0 && o->high == 255) { /* by saturation, which needs no constants */
        const int16x8_t halves = vqmovnbq_s32(vuninitializedq_s16(), value);
        return vreinterpretq_u32_u8(vqmovunbq_s16(vuninitializedq_u8(), halves));
    }
    value = vminq_s32(vmaxq_s32(value, vdupq_n_s32(o->low)), vdupq_n_s32(o->high));
    return vreinterpretq_u32_s32(value);
}

#endif

#if ENGINE_ISA == ENGINE_AVX2

/* Sixteen 16-bit products an instruction. */

ALWAYS_INLINE __m256i load_vector(const void *address) {
    return _mm256_loadu_si256((const __m256i *)address);
}

ALWAYS_INLINE void store_vector(void *address, __m256i vector) {
    _mm256_storeu_si256((__m256i *)address, vector);
}

/* Two neighbouring 16-bit inputs, in every lane. */
ALWAYS_INLINE __m256i load_pairs(const int16_t *in) {
    int32_t pair;
    memcpy(&pair, in, sizeof pair);
    return _mm256_set1_epi32(pair);
}

/* sums + low(a) * low(b) + high(a) * high(b), in every lane. */
ALWAYS_INLINE __m256i dual_multiply(__m256i sums, __m256i a, __m256i b) {
#if defined(__AVX512VNNI__) && defined(__AVX512VL__)
    return _mm256_dpwssd_epi32(sums, a, b);
#else
    return _mm256_add_epi32(sums, _mm256_madd_epi16(a, b));
#endif
}

/* count activations to 16 bits, and zeros up to a multiple of 16 bytes. */
ALWAYS_INLINE void widen(const uint8_t *in, void *out, int count) {
    uint8_t *to = out;
    int i = 0;
    for (; i + 16 <= count; i += 16, to += 32) {
        store_vector(to, _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(in + i))));
    }
    for (; i < ((count + 7) & ~7); i++, to += 2) {
        const uint16_t half = i < count ? in[i] : 0;
        memcpy(to, &half, sizeof half);
    }
}

#endif

/* What a convolution is: constants of a layer, known when the C compiles. */

enum { POOL_NONE, POOL_MAX, POOL_AVERAGE };

struct conv {
    int height, width, channels;    /* of the input, padding included */
    int kernel_h, row;              /* row = kernel_w * channels */
    int stride_h, stride_w;
    int out_h, out_w, out_channels; /* after pooling */
    int pool;
    struct output output;
};

/* Mean of four activations, halves away from zero, as TFLM's average pool computes it. */
ALWAYS_INLINE uint8_t average4(int32_t a, int32_t b, int32_t c, int32_t d) {
    const int32_t sum = a + b + c + d - 4 * 128;
    return (uint8_t)((sum > 0 ? sum + 2 : sum - 2) / 4 + 128);
}

ALWAYS_INLINE int32_t max4(int32_t a, int32_t b, int32_t c, int32_t d) {
    a = a > b ? a : b;
    c = c > d ? c : d;
    return a > c ? a : c;
}

#if ENGINE_ISA == ENGINE_PORTABLE

/* Convolution block in plain C: 4 positions x 2 channels, so that 6 loads serve 8 products and
 * the 8 sums stay in registers. Weights are int8_t [kernel_h][row][2]. */

#define CONV_GROUP 2
typedef uint8_t conv_input_t;
typedef int8_t conv_weight_t;

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    (void)s;
    (void)work;
    return in;
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *at, const conv_weight_t *w, int left,
                                              int32_t sums[4][CONV_GROUP]) {
    int32_t a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0;
    (void)left;
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < s->row; i++) {
            FORGET_LOADS();
            const int32_t w0 = w[0], w1 = w[1];
            int32_t x = in[i];
            a0 += x * w0;
            a1 += x * w1;
            x = in[i + at[1]];
            b0 += x * w0;
            b1 += x * w1;
            x = in[i + at[2]];
            c0 += x * w0;
            c1 += x * w1;
            x = in[i + at[3]];
            d0 += x * w0;
            d1 += x * w1;
            w += 2;
        }
        in += s->width * s->channels;
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

#endif

#if ENGINE_ISA == ENGINE_THUMB1

/* Convolution block for Armv6-M: 2 positions x 4 channels at a time, twice.
 *
 * A multiplication destroys an operand and only the eight lower registers can be multiplied, so
 * that a product costs a copy or a load, a multiply and an add: 26 instructions for 8 products.
 * All fourteen registers are in use, which compilers do not manage: hence one piece of assembly
 * for the whole kernel window. Six sums live in the upper registers, which can be added to.
 *
 *     r0 input, r1 weights, r2 r3 inputs of both positions, r4 weight, r5 product,
 *     r8 - r11 sums of the first position, r12 lr r6 r7 sums of the second.
 *
 * Weights are int32_t [kernel_h][row][4] (only word loads step their pointer); where one or two
 * channels remain, [kernel_h][row][2]. */

#define CONV_GROUP 4
typedef uint8_t conv_input_t;
typedef int32_t conv_weight_t;

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    (void)s;
    (void)work;
    return in;
}

/* One weight of one channel, times the inputs of both positions. */
#define CONV_CHANNEL(first, second)                                                                \
    "ldmia r1!, {r4}\n\t"                                                                          \
    "mov r5, r4\n\t"                                                                               \
    "muls r5, r2, r5\n\t"                                                                          \
    "add " first ", r5\n\t"                                                                        \
    "muls r4, r3, r4\n\t"                                                                          \
    "add " second ", r4\n\t"

#define CONV_INPUTS(i)                                                                             \
    "ldrb r2, [r0, #" #i "]\n\t"                                                                   \
    "ldrb r3, [r0, #" #i " + %c[across]]\n\t"

#define CONV_TAP4(i)                                                                               \
    CONV_INPUTS(i)                                                                                 \
    CONV_CHANNEL("r8", "r12")                                                                      \
    CONV_CHANNEL("r9", "lr") CONV_CHANNEL("r10", "r6") CONV_CHANNEL("r11", "r7")

#define CONV_TAP2(i) CONV_INPUTS(i) CONV_CHANNEL("r8", "r12") CONV_CHANNEL("r9", "lr")

/* All taps of the window: chunk taps at a time, steps times a row. On the stack: where the row
 * ends, the sums, where the weights end, the gap between rows, the length of a row. */
#define CONV_WINDOW(taps)                                                                          \
    __asm__ volatile(".syntax unified\n\t"                                                         \
                     "push {r2, r3, r4, r5}\n\t"                                                   \
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
                     "stmia r2!, {r3, r4, r5, r6, r7}"                                             \
                     : "+r"(x), "+r"(w), "+r"(out), "+r"(end), "+r"(gap), "+r"(length)             \
                     : [across] "i"(across), [chunk] "i"(chunk), [steps] "i"(steps)                \
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "lr", "cc", "memory")

ALWAYS_INLINE void conv_pair(const struct conv *s, const conv_input_t *in, int across,
                             const conv_weight_t *weights, int group, int32_t sums[8]) {
    /* Byte loads reach 31 bytes, so that the positions may be 25 apart and six taps unrolled. */
    const int row = s->row;
    const int chunk = row % 6 == 0 ? 6 : row % 5 == 0 ? 5 : row % 3 == 0 ? 3 : 1;
    const int steps = row / chunk;
    register const conv_input_t *x __asm__("r0") = in;
    register const conv_weight_t *w __asm__("r1") = weights;
    register int32_t *out __asm__("r2") = sums;
    register const conv_weight_t *end __asm__("r3") = weights + s->kernel_h * row * group;
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

/* The same in C, for positions that are too far apart for the loads' offsets. */
NEVER_INLINE void conv_far_pair(const struct conv *s, const conv_input_t *in, int across,
                                const conv_weight_t *w, int group, int32_t sums[8]) {
    memset(sums, 0, 8 * sizeof *sums);
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < s->row; i++) {
            for (int k = 0; k < group; k++, w++) {
                sums[k] += in[i] * *w;
                sums[4 + k] += in[i + across] * *w;
            }
        }
        in += s->width * s->channels;
    }
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *at, const conv_weight_t *w, int left,
                                              int32_t sums[4][CONV_GROUP]) {
    const int across = s->stride_w * s->channels;
    const int group = left <= 2 ? 2 : 4;
    if (across > 25 || at[1] != across || at[3] - at[2] != across) {
        conv_far_pair(s, in, at[1], w, group, sums[0]);
        conv_far_pair(s, in + at[2], at[3] - at[2], w, group, sums[2]);
    } else if (s->out_channels % 4 == 1 || s->out_channels % 4 == 2) {
        if (group == 2) {
            conv_pair(s, in, across, w, 2, sums[0]);
            conv_pair(s, in + at[2], across, w, 2, sums[2]);
        } else {
            conv_pair(s, in, across, w, 4, sums[0]);
            conv_pair(s, in + at[2], across, w, 4, sums[2]);
        }
    } else {
        conv_pair(s, in, across, w, 4, sums[0]);
        conv_pair(s, in + at[2], across, w, 4, sums[2]);
    }
    return w + s->kernel_h * s->row * group;
}

#endif

#if ENGINE_ISA == ENGINE_DSP

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

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *at, const conv_weight_t *w, int left,
                                              int32_t sums[4][CONV_GROUP]) {
    int32_t a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0;
    (void)left;
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < s->row; i += 2) {
            FORGET_LOADS();
            const uint32_t w0 = w[0], w1 = w[1];
            uint32_t x = load_word(in + i);
            a0 = dual_multiply(x, w0, a0);
            a1 = dual_multiply(x, w1, a1);
            x = load_word(in + i + at[1]);
            b0 = dual_multiply(x, w0, b0);
            b1 = dual_multiply(x, w1, b1);
            x = load_word(in + i + at[2]);
            c0 = dual_multiply(x, w0, c0);
            c1 = dual_multiply(x, w1, c1);
            x = load_word(in + i + at[3]);
            d0 = dual_multiply(x, w0, d0);
            d1 = dual_multiply(x, w1, d1);
            w += 2;
        }
        in += s->width * s->channels;
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

#endif

#if ENGINE_ISA == ENGINE_MVE

/* Convolution for Helium: 2 x 2 positions by 2 channels, sixteen taps an instruction.
 *
 * For two neighbouring columns of the output, the kernel rows of every input row are copied one
 * behind the other (as int8_t, the sign bit flipped). The window of any output row is then one
 * contiguous run of kernel_h * row bytes, which wastes fewer lanes than row by row, and the copy
 * is shared by all output rows. Weights are int8_t [out / 2][vectors][2][16], zero-padded, so
 * that what lies behind a window does not matter. */

typedef int8_t conv_weight_t;

/* Channels whose sums are staged at once, for each of four positions. */
#define CONV_STAGE 16

/* Copy the kernel rows of one output column: int8_t [height][row]. Vectors of all rows but the
 * last are read and written whole; what they write too much belongs to the next row's first
 * vector, which is therefore written later. */
ALWAYS_INLINE void conv_gather(const struct conv *s, const uint8_t *in, int8_t *column) {
    const uint8x16_t flip = vdupq_n_u8(0x80);
    const int pitch = s->width * s->channels;
    const int whole_rows = pitch >= 16 ? s->height - 1 : 0;
    for (int i = (s->row - 1) & ~15; i >= 0; i -= 16) {
        const uint8_t *from = in + i;
        uint8_t *to = (uint8_t *)column + i;
        int y = 0;
        if (pitch <= 127 && s->row <= 127 && whole_rows > 0) {
            register int count __asm__("lr") = whole_rows;
            __asm__ volatile("dls lr, lr\n"
                             "1:\n\t"
                             "vldrb.8 q0, [%[from]], %[pitch]\n\t"
                             "veor q0, q0, %q[flip]\n\t"
                             "vstrb.8 q0, [%[to]], %[row]\n\t"
                             "le lr, 1b"
                             : [from] "+r"(from), [to] "+r"(to), "+r"(count)
                             : [flip] "w"(flip), [pitch] "i"(pitch), [row] "i"(s->row)
                             : "q0", "memory");
            y = whole_rows;
        }
        for (; y < s->height; y++, from += pitch, to += s->row) {
            const mve_pred16_t lanes = vctp8q((uint32_t)(s->row - i));
            vstrbq_p_u8(to, veorq_u8(vldrbq_z_u8(from, lanes), flip), lanes);
        }
    }
}

/* One vector of taps of two channels; r1, r3, r5, r9 point 112 bytes into the four windows. */
#define CONV_STEP(multiply)                                                                        \
    "vldrb.8 q2, [r11], #16\n\t"                                                                   \
    "vldrb.8 q0, [r1, #16 * step - 112]\n\t" multiply " r0, q0, q2\n\t"                            \
    "vldrb.8 q3, [r11], #16\n\t" multiply " r2, q0, q3\n\t"                                        \
    "vldrb.8 q1, [r3, #16 * step - 112]\n\t" multiply " r4, q1, q2\n\t" multiply                   \
    " r6, q1, q3\n\t"                                                                              \
    "vldrb.8 q0, [r5, #16 * step - 112]\n\t" multiply " r8, q0, q2\n\t" multiply                   \
    " r10, q0, q3\n\t"                                                                             \
    "vldrb.8 q1, [r9, #16 * step - 112]\n\t" multiply " r12, q1, q2\n\t" multiply                  \
    " lr, q1, q3\n\t"                                                                              \
    ".set step, step + 1\n\t"

/* Compilers estimate how long assembly is, for their branches over it, by counting its lines:
 * empty ones for what .rept repeats. */
#define CONV_LINES_16 "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
#define CONV_LINES_64 CONV_LINES_16 CONV_LINES_16 CONV_LINES_16 CONV_LINES_16
#define CONV_LINES CONV_LINES_64 CONV_LINES_64 CONV_LINES_64

/* Sums of up to CONV_STAGE channels over the windows of four positions: stage[position][channel].
 * In assembly, because the sums must be in even registers, all eight of them, and compilers move
 * them there and back. Windows have at most 15 vectors, which is as far as the loads reach. */
ALWAYS_INLINE const conv_weight_t *conv_tile(int vectors, const int8_t *left, const int8_t *right,
                                             int below, const conv_weight_t *weights, int channels,
                                             int32_t *stage) {
    register const int8_t *x0 __asm__("r1") = left + 112;
    register const int8_t *x1 __asm__("r3") = right + 112;
    register const int8_t *x2 __asm__("r5") = left + below + 112;
    register const int8_t *x3 __asm__("r9") = right + below + 112;
    register const int8_t *w __asm__("r11") = weights;
    register int32_t *at __asm__("r7") = stage;
    register int32_t *end __asm__("r0") = stage + ((channels + 1) & ~1);
    __asm__ volatile("push {r0}\n"
                     "1:\n\t"
                     ".set step, 0\n\t"
                     CONV_STEP("vmladav.s8")
                     ".rept %c[more]\n\t"
                     CONV_STEP("vmladava.s8")
                     ".endr\n\t"
                     "strd r4, r6, [r7, #64]\n\t"
                     "strd r8, r10, [r7, #128]\n\t"
                     "strd r12, lr, [r7, #192]\n\t"
                     "ldr r4, [sp]\n\t"
                     "strd r0, r2, [r7], #8\n\t"
                     "cmp r7, r4\n\t"
                     "bne.w 1b\n\t"
                     "pop {r0}" CONV_LINES
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(w), "+r"(at), "+r"(end)
                     : [more] "i"(vectors - 1)
                     : "r2", "r4", "r6", "r8", "r10", "r12", "lr", "q0", "q1", "q2", "q3", "cc",
                       "memory");
    return w;
}

/* The same in C, for windows of more than 15 vectors. */
NEVER_INLINE const conv_weight_t *conv_long_tile(int vectors, const int8_t *left,
                                                 const int8_t *right, int below,
                                                 const conv_weight_t *w, int channels,
                                                 int32_t *stage) {
    const int8_t *const windows[4] = {left, right, left + below, right + below};
    for (int c = 0; c < channels; c += 2, w += 32 * vectors) {
        for (int p = 0; p < 4; p++) {
            int32_t first = 0, second = 0;
            for (int i = 0; i < vectors; i++) {
                const int8x16_t x = vld1q_s8(windows[p] + 16 * i);
                first = vmladavaq_s8(first, x, vld1q_s8(w + 32 * i));
                second = vmladavaq_s8(second, x, vld1q_s8(w + 32 * i + 16));
            }
            stage[p * CONV_STAGE + c] = first;
            stage[p * CONV_STAGE + c + 1] = second;
        }
    }
    return w;
}

/* Requantise one position's sums (the largest of four for max pooling). */
ALWAYS_INLINE void conv_requantize(const struct conv *s, const int32_t *sums,
                                   const struct channel *channels, int count, uint8_t *out) {
    for (int c = 0; c < count; c += 4) {
        /* Opaque pointers: nothing is kept for the next tile, for which registers are too few,
         * and the loads below share their base. */
        const int32_t *staged = sums + c;
        const struct channel *four = channels + c;
        __asm__("" : "+r"(staged), "+r"(four));
        int32x4_t sum = vld1q_s32(staged);
        if (s->pool == POOL_MAX) {
            sum = vmaxq_s32(sum, vld1q_s32(staged + CONV_STAGE));
            sum = vmaxq_s32(sum, vld1q_s32(staged + 2 * CONV_STAGE));
            sum = vmaxq_s32(sum, vld1q_s32(staged + 3 * CONV_STAGE));
        }
        const int32x4x4_t k = vld4q_s32(&four->bias);
        sum = vaddq_s32(sum, k.val[0]);
        if (s->output.right_only) {
            const uint32x4_t value = requantize4(sum, k.val[1], k.val[2], &s->output);
            if (count - c >= 4) {
                vstrbq_u32(out + c, value);
            } else {
                vstrbq_p_u32(out + c, value, vctp32q((uint32_t)(count - c)));
            }
        } else {
            int32_t values[4];
            vst1q_s32(values, sum);
            for (int i = 0; i < 4 && c + i < count; i++) {
                out[c + i] = requantize(values[i], channels + c + i, &s->output);
            }
        }
    }
}

/* Requantise, look up and pool the staged sums of a tile whose first output is at pixel. */
ALWAYS_INLINE void conv_finish(const struct conv *s, const int32_t *stage,
                               const struct channel *channels, int count, const uint8_t *table,
                               uint8_t *pixel, const int *at) {
    uint8_t means[4][CONV_STAGE];
    for (int p = 0; p < (s->pool == POOL_MAX ? 1 : 4); p++) {
        uint8_t *const values = s->pool == POOL_AVERAGE ? means[p] : pixel + at[p];
        conv_requantize(s, stage + p * CONV_STAGE, channels, count, values);
        for (int c = 0; table && c < count; c++) {
            values[c] = table[values[c]];
        }
    }
    for (int c = 0; s->pool == POOL_AVERAGE && c < count; c++) {
        pixel[c] = average4(means[0][c], means[1][c], means[2][c], means[3][c]);
    }
}

/* Work memory: the staged sums, then the two columns with 16 bytes behind each of them. */
KERNEL void conv(const struct conv *s, const uint8_t *in, uint8_t *out, void *work,
                 const conv_weight_t *weights, const struct channel *channels,
                 const uint8_t *table) {
    const int pooled = s->pool != POOL_NONE;
    const int scale = pooled ? 2 : 1;
    const int tile = pooled ? 1 : 2; /* outputs in each direction */
    const int across = s->stride_w * s->channels;
    const int below = s->stride_h * s->row;
    const int vectors = (s->kernel_h * s->row + 15) / 16;
    int32_t *const stage = work;
    int8_t *const left = (int8_t *)(stage + 4 * CONV_STAGE);
    int8_t *const right = left + s->height * s->row + 16;
    for (int x = 0; x < s->out_w; x += tile) {
        const int has_right = pooled || x + 1 < s->out_w;
        conv_gather(s, in + scale * x * across, left);
        conv_gather(s, in + scale * x * across + (has_right ? across : 0), right);
        for (int y = 0; y < s->out_h; y += tile) {
            const int has_below = pooled || y + 1 < s->out_h;
            const int window = scale * y * below;
            const int next = has_right ? s->out_channels : 0;
            const int down = has_below ? s->out_w * s->out_channels : 0;
            const int at[4] = {0, next, down, down + next};
            uint8_t *const pixel = out + (y * s->out_w + x) * s->out_channels;
            const conv_weight_t *w = weights;
            for (int c = 0; c < s->out_channels; c += CONV_STAGE) {
                const int left_over = s->out_channels - c;
                const int count = left_over < CONV_STAGE ? left_over : CONV_STAGE;
                if (vectors <= 15) {
                    w = conv_tile(vectors, left + window, right + window, has_below ? below : 0,
                                  w, count, stage);
                } else {
                    w = conv_long_tile(vectors, left + window, right + window,
                                       has_below ? below : 0, w, count, stage);
                }
                conv_finish(s, stage, channels + c, count, table, pixel + c, at);
            }
        }
    }
}

#endif

#if ENGINE_ISA == ENGINE_AVX2

/* Convolution block for hosts with AVX2: 4 positions x 8 channels, two taps a lane.
 *
 * The input is widened to 16 bits once a layer, with 4 bytes behind it. Weights are words
 * [kernel_h][(row + 1) / 2][8]: two taps of each of eight channels; an odd row ends with a zero
 * weight, which meets whatever lies behind the row. */

#define CONV_GROUP 8
typedef int16_t conv_input_t;
typedef uint32_t conv_weight_t;

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    widen(in, work, s->height * s->width * s->channels);
    return work;
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *at, const conv_weight_t *w, int left,
                                              int32_t sums[4][CONV_GROUP]) {
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    (void)left;
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < s->row; i += 2) {
            const __m256i taps = load_vector(w);
            a = dual_multiply(a, load_pairs(in + i), taps);
            b = dual_multiply(b, load_pairs(in + i + at[1]), taps);
            c = dual_multiply(c, load_pairs(in + i + at[2]), taps);
            d = dual_multiply(d, load_pairs(in + i + at[3]), taps);
            w += 8;
        }
        in += s->width * s->channels;
    }
    store_vector(sums[0], a);
    store_vector(sums[1], b);
    store_vector(sums[2], c);
    store_vector(sums[3], d);
    return w;
}

#endif

#if ENGINE_ISA != ENGINE_MVE

/* Direct convolution over NHWC, four positions by a few output channels at a time.
 *
 * There is no im2col: a kernel row covers kernel_w * channels consecutive inputs. With max
 * pooling the largest of the four accumulators is requantised, which gives the same result as
 * requantising all four (requantisation is monotone) at a quarter of the cost.
 */

/* Finish one channel of four positions: pool, requantise, look up, store. */
ALWAYS_INLINE void conv_finish(const struct conv *s, const struct channel *c, const uint8_t *table,
                               int32_t a, int32_t b, int32_t d, int32_t e, uint8_t *out,
                               const int *at) {
    if (s->pool == POOL_MAX) {
        const uint8_t value = requantize(max4(a, b, d, e) + c->bias, c, &s->output);
        *out = table ? table[value] : value;
        return;
    }
    uint8_t v0 = requantize(a + c->bias, c, &s->output);
    uint8_t v1 = requantize(b + c->bias, c, &s->output);
    uint8_t v2 = requantize(d + c->bias, c, &s->output);
    uint8_t v3 = requantize(e + c->bias, c, &s->output);
    if (table) {
        v0 = table[v0];
        v1 = table[v1];
        v2 = table[v2];
        v3 = table[v3];
    }
    if (s->pool == POOL_AVERAGE) {
        *out = average4(v0, v1, v2, v3);
    } else {
        out[0] = v0;
        out[at[1]] = v1;
        out[at[2]] = v2;
        out[at[3]] = v3;
    }
}

/* Run a layer over in[height][width][channels]. Weights are blocks of CONV_GROUP output channels,
 * their taps in the order of the input. */
KERNEL void conv(const struct conv *s, const uint8_t *image, uint8_t *out, void *work,
                 const conv_weight_t *weights, const struct channel *channels,
                 const uint8_t *table) {
    const conv_input_t *const in = conv_prepare(s, image, work);
    const int pooled = s->pool != POOL_NONE;
    const int step_x = s->stride_w * s->channels;
    const int step_y = s->stride_h * s->width * s->channels;
    /* The four positions of a block: a 2 x 2 window to pool, or four neighbours in a row. Where
     * a row has fewer than four, the last one is computed again rather than read beyond. */
    const int last = s->out_w - 1;
    const int next[4] = {0, last < 1 ? last : 1, last < 2 ? last : 2, last < 3 ? last : 3};
    const int at[4] = {0, pooled ? step_x : next[1] * step_x, pooled ? step_y : next[2] * step_x,
                       pooled ? step_y + step_x : next[3] * step_x};
    const int store[4] = {0, next[1] * s->out_channels, next[2] * s->out_channels,
                          next[3] * s->out_channels};
    for (int y = 0; y < s->out_h; y++) {
        for (int x = 0; x < s->out_w; x += pooled ? 1 : 4) {
            const int column = pooled || x + 4 <= s->out_w || last < 4 ? x : s->out_w - 4;
            const conv_input_t *const corner =
                in + (pooled ? 2 : 1) * (y * step_y + column * step_x);
            uint8_t *const pixel = out + (y * s->out_w + column) * s->out_channels;
            const conv_weight_t *w = weights;
            for (int c = 0; c < s->out_channels; c += CONV_GROUP) {
                int32_t sums[4][CONV_GROUP];
                w = conv_block(s, corner, at, w, s->out_channels - c, sums);
                for (int k = 0; k < CONV_GROUP && c + k < s->out_channels; k++) {
                    conv_finish(s, channels + c + k, table, sums[0][k], sums[1][k], sums[2][k],
                                sums[3][k], pixel + c + k, store);
                }
            }
        }
    }
}

#endif

/* Fully connected layer, four outputs at a time.
 *
 * Weights are int8_t [outputs / 4][inputs / 4][4][4]: a block holds four consecutive inputs of
 * four consecutive outputs, so that one 32-bit load feeds two dual multiplies on Armv7E-M and
 * one 128-bit load feeds four outputs on hosts. Both sizes are padded to multiples of 4.
 */

struct dense {
    int inputs, outputs;
    int uniform; /* all channels share the multiplier and shift of scales[0] */
    struct output output;
};

struct scale {
    int32_t multiplier;
    int32_t shift;
};

#if ENGINE_ISA == ENGINE_PORTABLE

/* Fully connected block in plain C: each input is loaded once for four outputs. */

typedef uint8_t dense_input_t;

/* A size that is no multiple of 4 is copied, so that nothing behind the input is read. */
ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    if (s->inputs % 4 == 0) {
        return in;
    }
    memset(work, 0, (size_t)(s->inputs + 3));
    memcpy(work, in, (size_t)s->inputs);
    return work;
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    int32_t a = 0, b = 0, c = 0, d = 0;
    for (int i = 0; i < s->inputs; i += 4) {
        for (int k = 0; k < 4; k++) {
            const int32_t x = in[k];
            a += x * w[k];
            b += x * w[k + 4];
            c += x * w[k + 8];
            d += x * w[k + 12];
        }
        in += 4;
        w += 16;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    return w;
}

#endif

#if ENGINE_ISA == ENGINE_THUMB1

/* Fully connected block for Armv6-M: every input is loaded once for four outputs, whose weights
 * lie four bytes apart. The sums live in the upper registers. */

typedef uint8_t dense_input_t;

/* A size that is no multiple of 4 is copied, so that nothing behind the input is read. */
ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    if (s->inputs % 4 == 0) {
        return in;
    }
    memset(work, 0, (size_t)(s->inputs + 3));
    memcpy(work, in, (size_t)s->inputs);
    return work;
}

/* One input of four outputs. */
#define DENSE_INPUT(i)                                                                             \
    "ldrb %[x], [%[in], #" #i "]\n\t"                                                              \
    DENSE_OUTPUT("%[o0]", "%[a]")                                                                  \
    DENSE_OUTPUT("%[o4]", "%[b]")                                                                  \
    DENSE_OUTPUT("%[o8]", "%[c]")                                                                  \
    DENSE_OUTPUT("%[o12]", "%[d]")

#define DENSE_OUTPUT(offset, sum)                                                                  \
    "ldrsb %[weight], [%[w], " offset "]\n\t"                                                      \
    "muls %[weight], %[x], %[weight]\n\t"                                                          \
    "add " sum ", %[weight]\n\t"

/* Four inputs of four outputs: 56 instructions for 16 products. */
ALWAYS_INLINE const int8_t *dense_quad(const dense_input_t *in, const int8_t *w, int32_t sums[4]) {
    int32_t x, weight;
    __asm__(".syntax unified\n\t"
            DENSE_INPUT(0) "adds %[w], #1\n\t"
            DENSE_INPUT(1) "adds %[w], #1\n\t"
            DENSE_INPUT(2) "adds %[w], #1\n\t"
            DENSE_INPUT(3) "adds %[w], #13"
            : [w] "+l"(w), [a] "+h"(sums[0]), [b] "+h"(sums[1]), [c] "+h"(sums[2]),
              [d] "+h"(sums[3]), [x] "=&l"(x), [weight] "=&l"(weight)
            : [in] "l"(in), [o0] "l"(0), [o4] "l"(4), [o8] "l"(8), [o12] "l"(12)
            : "cc", "memory");
    return w;
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    sums[0] = sums[1] = sums[2] = sums[3] = 0;
    for (const dense_input_t *const end = in + s->inputs; in < end; in += 4) {
        w = dense_quad(in, w, sums);
    }
    return w;
}

#endif

#if ENGINE_ISA == ENGINE_DSP

/* Fully connected block for the Arm DSP extension: four weights of each of four outputs are
 * loaded as words and sign-extended in pairs (bytes 0 and 2, 1 and 3), which is the order in
 * which the inputs are widened. 18 instructions for 16 products. */

typedef uint8_t dense_input_t; /* two words for four inputs: (x0, x2), (x1, x3) */

ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    uint8_t *const out = work;
    for (int i = 0; i < s->inputs; i += 4) {
        uint32_t word = 0;
        if (s->inputs - i >= 4) {
            word = load_word(in + i);
        } else { /* read nothing behind the input */
            memcpy(&word, in + i, (size_t)(s->inputs - i));
        }
        store_word(out + 2 * i, even_bytes(word));
        store_word(out + 2 * i + 4, even_bytes(word >> 8));
    }
    return out;
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    int32_t a = 0, b = 0, c = 0, d = 0;
    for (int i = 0; i < s->inputs; i += 4) {
        const uint32_t even = load_aligned_word(in), odd = load_aligned_word(in + 4);
        const uint32_t wa = load_aligned_word(w), wb = load_aligned_word(w + 4);
        const uint32_t wc = load_aligned_word(w + 8), wd = load_aligned_word(w + 12);
        a = dual_multiply(signed_even_bytes(wa), even, a);
        a = dual_multiply(signed_odd_bytes(wa), odd, a);
        b = dual_multiply(signed_even_bytes(wb), even, b);
        b = dual_multiply(signed_odd_bytes(wb), odd, b);
        c = dual_multiply(signed_even_bytes(wc), even, c);
        c = dual_multiply(signed_odd_bytes(wc), odd, c);
        d = dual_multiply(signed_even_bytes(wd), even, d);
        d = dual_multiply(signed_odd_bytes(wd), odd, d);
        in += 8;
        w += 16;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    return w;
}

#endif

#if ENGINE_ISA == ENGINE_MVE

/* Fully connected layer for Helium: sixteen inputs of four outputs at a time.
 *
 * A de-interleaving load of four blocks of weights gives each output's sixteen weights in one
 * vector. The inputs are copied as int8_t (the sign bit flipped) and padded with zeros to a
 * multiple of 16, so that what lies behind the last block does not matter; the array of weights
 * ends with spare bytes for that. */

ALWAYS_INLINE void dense_prepare(const struct dense *s, const uint8_t *in, int8_t *out) {
    for (int i = 0; i < s->inputs; i += 16) {
        const mve_pred16_t lanes = vctp8q((uint32_t)(s->inputs - i));
        const uint8x16_t bytes = vldrbq_z_u8(in + i, lanes);
        vst1q_u8((uint8_t *)out + i, veorq_m_u8(vdupq_n_u8(0), bytes, vdupq_n_u8(0x80), lanes));
    }
}

/* A loop of ten instructions for 64 products; in assembly to keep the sums where they are. */
ALWAYS_INLINE int32x4_t dense_block(const int8_t *in, const int8_t *weights, int vectors) {
    register const int8_t *x __asm__("r1") = in;
    register const int8_t *w __asm__("r3") = weights;
    register int32_t a __asm__("r0") = 0, b __asm__("r2") = 0;
    register int32_t c __asm__("r4") = 0, d __asm__("r6") = 0;
    register int count __asm__("lr") = vectors;
    __asm__ volatile("dls lr, lr\n"
                     "1:\n\t"
                     "vldrb.8 q4, [r1], #16\n\t"
                     "vld40.32 {q0, q1, q2, q3}, [r3]\n\t"
                     "vld41.32 {q0, q1, q2, q3}, [r3]\n\t"
                     "vld42.32 {q0, q1, q2, q3}, [r3]\n\t"
                     "vld43.32 {q0, q1, q2, q3}, [r3]!\n\t"
                     "vmladava.s8 r0, q4, q0\n\t"
                     "vmladava.s8 r2, q4, q1\n\t"
                     "vmladava.s8 r4, q4, q2\n\t"
                     "vmladava.s8 r6, q4, q3\n\t"
                     "le lr, 1b"
                     : "+r"(x), "+r"(w), "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(count)
                     :
                     : "q0", "q1", "q2", "q3", "q4", "memory");
    const int32x4_t sums = {a, b, c, d};
    return sums;
}

KERNEL void dense(const struct dense *s, const uint8_t *vector, uint8_t *out, void *work,
                  const int8_t *weights, const int32_t *biases, const struct scale *scales,
                  const uint8_t *table) {
    const int8_t *const in = work;
    dense_prepare(s, vector, work);
    for (int o = 0; o < s->outputs; o += 4) {
        const mve_pred16_t lanes = vctp32q((uint32_t)(s->outputs - o));
        int32x4_t sums = dense_block(in, weights, (s->inputs + 15) / 16);
        sums = vaddq_s32(sums, vldrwq_z_s32(biases + o, lanes));
        if (s->uniform && s->output.right_only) {
            const uint32x4_t values =
                requantize4(sums, vdupq_n_s32(scales->multiplier), vdupq_n_s32(scales->shift),
                            &s->output);
            vstrbq_p_u32(out + o, values, lanes);
        } else {
            int32_t values[4];
            vst1q_s32(values, sums);
            for (int k = 0; k < 4 && o + k < s->outputs; k++) {
                const struct scale *const scale = s->uniform ? scales : scales + o + k;
                const struct channel c = {.multiplier = scale->multiplier,
                                          .shift = scale->shift};
                out[o + k] = requantize(values[k], &c, &s->output);
            }
        }
        for (int k = 0; table && k < 4 && o + k < s->outputs; k++) {
            out[o + k] = table[out[o + k]];
        }
        weights += ((s->inputs + 3) & ~3) * 4;
    }
}

#endif

#if ENGINE_ISA == ENGINE_AVX2

/* Fully connected block for hosts with AVX2: a block of weights is widened to 16 bits and meets
 * its four inputs four times, once for each output. */

typedef int16_t dense_input_t;

ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    widen(in, work, s->inputs);
    return work;
}

/* Add four inputs' products for four outputs; each has two lanes of sums. */
ALWAYS_INLINE __m256i dense_quad(__m256i sums, const dense_input_t *in, const int8_t *w) {
    int64_t four;
    memcpy(&four, in, sizeof four);
    const __m256i weights = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)w));
    return dual_multiply(sums, _mm256_set1_epi64x(four), weights);
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    int i = 0;
    for (; i + 16 <= s->inputs; i += 16, in += 16, w += 64) {
        a = dense_quad(a, in, w);
        b = dense_quad(b, in + 4, w + 16);
        c = dense_quad(c, in + 8, w + 32);
        d = dense_quad(d, in + 12, w + 48);
    }
    for (; i < s->inputs; i += 4, in += 4, w += 16) {
        a = dense_quad(a, in, w);
    }
    a = _mm256_add_epi32(_mm256_add_epi32(a, b), _mm256_add_epi32(c, d));
    int32_t lanes[8];
    store_vector(lanes, a);
    for (int k = 0; k < 4; k++) {
        sums[k] = lanes[2 * k] + lanes[2 * k + 1];
    }
    return w;
}

#endif

#if ENGINE_ISA != ENGINE_MVE

KERNEL void dense(const struct dense *s, const uint8_t *vector, uint8_t *out, void *work,
                  const int8_t *weights, const int32_t *biases, const struct scale *scales,
                  const uint8_t *table) {
    const dense_input_t *const in = dense_prepare(s, vector, work);
    for (int o = 0; o < s->outputs; o += 4) {
        int32_t sums[4];
        weights = dense_block(s, in, weights, sums);
        for (int k = 0; k < 4 && o + k < s->outputs; k++) {
            const struct scale *const scale = s->uniform ? scales : scales + o + k;
            const struct channel c = {.multiplier = scale->multiplier, .shift = scale->shift};
            const uint8_t value = requantize(sums[k] + biases[o + k], &c, &s->output);
            out[o + k] = table ? table[value] : value;
        }
    }
}

#endif

/* Step 0: CONV_2D + MAX_POOL_2D. */

static const struct conv conv_0 = {
    28, 28, 1, 5, 5, 1, 1, 12, 12, 6,
    POOL_MAX, {0, 0, 255, 1, 1}};

#if ENGINE_ISA == ENGINE_PORTABLE

static const int8_t conv_0_weights[] = {
    49, -13, -7, -2, -5, 55, -4, -12, -11, 19, 7, -34, 101, -31, 97, 33, 38, 17, 10, 37, 16, -111,
    31, -31, 87, -30, 106, 69, 41, 59, -59, -127, -52, -23, -76, -63, -41, 77, 30, 78, -34, -88,
    -127, -127, -123, -59, -56, 110, -18, 19, 24, -33, -31, 1, -69, 11, -53, 50, 13, -1, 38, -24,
    66, 70, -25, 82, -83, 38, -127, -63, 15, 4, 105, 127, 60, 45, -23, -22, -86, -93, -6, 35, 18,
    73, 100, -27, 77, -88, -15, -95, 11, 39, -15, -28, -13, -45, 32, -84, 23, 37, 0, -68, -5, -90,
    51, -24, -41, -6, -49, 12, -25, -61, -23, 2, 127, 66, -41, 20, -38, 12, -37, 59, -6, 127, 68,
    28, 7, -10, -18, -6, -23, 23, -4, -28, 8, -16, 23, -7, -15, 13, -9, -8, -8, -4, -4, -1, 16, -11,
    -8, -8,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const int32_t conv_0_weights[] = {
    49, -13, 24, -33, -7, -2, -31, 1, -5, 55, -69, 11, -4, -12, -53, 50, -11, 19, 13, -1, 7, -34,
    38, -24, 101, -31, 66, 70, 97, 33, -25, 82, 38, 17, -83, 38, 10, 37, -127, -63, 16, -111, 15, 4,
    31, -31, 105, 127, 87, -30, 60, 45, 106, 69, -23, -22, 41, 59, -86, -93, -59, -127, -6, 35, -52,
    -23, 18, 73, -76, -63, 100, -27, -41, 77, 77, -88, 30, 78, -15, -95, -34, -88, 11, 39, -127,
    -127, -15, -28, -123, -59, -13, -45, -56, 110, 32, -84, -18, 19, 23, 37, 0, -68, -5, -90, 51,
    -24, -41, -6, -49, 12, -25, -61, -23, 2, 127, 66, -41, 20, -38, 12, -37, 59, -6, 127, 68, 28, 7,
    -10, -18, -6, -23, 23, -4, -28, 8, -16, 23, -7, -15, 13, -9, -8, -8, -4, -4, -1, 16, -11, -8,
    -8,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_0_weights[] = {
    4294508593u, 4294901747u, 4294770683u, 4294180919u, 65525u, 19u, 6619143u, 4293001182u,
    2490465u, 1114145u, 10u, 37u, 2031632u, 4293001105u, 6946903u, 4587490u, 41u, 59u, 4291624901u,
    4293525377u, 4292345780u, 5111745u, 30u, 78u, 4286709726u, 4286709672u, 4291362693u, 7274437u,
    65518u, 19u, 4292935704u, 131039u, 4291559355u, 3276811u, 13u, 65535u, 4325414u, 4653032u,
    4289593319u, 2490450u, 65409u, 65473u, 6881295u, 8323076u, 4293460028u, 4293525549u, 65450u,
    65443u, 1245178u, 4784163u, 5046372u, 4289265637u, 65521u, 65441u, 4293984267u, 4293132327u,
    2162675u, 4289527763u, 23u, 37u, 4294639616u, 4289134524u, 4292280371u, 4294639592u, 65487u,
    12u, 4293525479u, 196547u, 4292280447u, 1310786u, 65498u, 12u, 4294639579u, 8323131u, 458820u,
    4294311964u, 65518u, 65530u, 4294770665u, 4293132311u, 1507336u, 4294574064u, 65521u, 13u,
    4294508535u, 4294770680u, 1114108u, 4294311935u, 65528u, 65528u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_0_weights[] = {
    49, -7, -5, -4, -11, 7, 101, 97, 38, 10, 16, 31, 87, 106, 41, -59, -13, -2, 55, -12, 19, -34,
    -31, 33, 17, 37, -111, -31, -30, 69, 59, -127, -52, -76, -41, 30, -34, -127, -123, -56, -18, 0,
    0, 0, 0, 0, 0, 0, -23, -63, 77, 78, -88, -127, -59, 110, 19, 0, 0, 0, 0, 0, 0, 0, 24, -31, -69,
    -53, 13, 38, 66, -25, -83, -127, 15, 105, 60, -23, -86, -6, -33, 1, 11, 50, -1, -24, 70, 82, 38,
    -63, 4, 127, 45, -22, -93, 35, 18, 100, 77, -15, 11, -15, -13, 32, 23, 0, 0, 0, 0, 0, 0, 0, 73,
    -27, -88, -95, 39, -28, -45, -84, 37, 0, 0, 0, 0, 0, 0, 0, 0, -5, 51, -41, -49, -25, -23, 127,
    -41, -38, -37, -6, 68, 7, -18, -23, -68, -90, -24, -6, 12, -61, 2, 66, 20, 12, 59, 127, 28, -10,
    -6, 23, -4, 8, 23, -15, -9, -8, -4, 16, -8, 0, 0, 0, 0, 0, 0, 0, -28, -16, -7, 13, -8, -4, -1,
    -11, -8, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_0_weights[] = {
    4294508593u, 4294901747u, 4292935704u, 131039u, 4294639616u, 4289134524u, 0u, 0u, 4294770683u,
    4294180919u, 4291559355u, 3276811u, 4292280371u, 4294639592u, 0u, 0u, 65525u, 19u, 13u, 65535u,
    65487u, 12u, 0u, 0u, 6619143u, 4293001182u, 4325414u, 4653032u, 4293525479u, 196547u, 0u, 0u,
    2490465u, 1114145u, 4289593319u, 2490450u, 4292280447u, 1310786u, 0u, 0u, 10u, 37u, 65409u,
    65473u, 65498u, 12u, 0u, 0u, 2031632u, 4293001105u, 6881295u, 8323076u, 4294639579u, 8323131u,
    0u, 0u, 6946903u, 4587490u, 4293460028u, 4293525549u, 458820u, 4294311964u, 0u, 0u, 41u, 59u,
    65450u, 65443u, 65518u, 65530u, 0u, 0u, 4291624901u, 4293525377u, 1245178u, 4784163u,
    4294770665u, 4293132311u, 0u, 0u, 4292345780u, 5111745u, 5046372u, 4289265637u, 1507336u,
    4294574064u, 0u, 0u, 30u, 78u, 65521u, 65441u, 65521u, 13u, 0u, 0u, 4286709726u, 4286709672u,
    4293984267u, 4293132327u, 4294508535u, 4294770680u, 0u, 0u, 4291362693u, 7274437u, 2162675u,
    4289527763u, 1114108u, 4294311935u, 0u, 0u, 65518u, 19u, 23u, 37u, 65528u, 65528u, 0u, 0u,
};

#endif

static const struct channel conv_0_channels[] = {
    {FOLD(2693, 0), 1831635904, 8, 0},
    {FOLD(-23239, -178), 1326246904, 8, 0},
    {FOLD(4919, 36), 1633978141, 8, 0},
    {FOLD(953, 9), 1644875288, 8, 0},
    {FOLD(-6731, -54), 1513169860, 7, 0},
    {FOLD(1993, 14), 1207446105, 7, 0},
    {0, 0, 0, 0},
    {0, 0, 0, 0},
};

/* Step 1: CONV_2D + MAX_POOL_2D. */

static const struct conv conv_1 = {
    12, 12, 6, 5, 30, 1, 1, 4, 4, 16,
    POOL_MAX, {0, 0, 255, 1, 1}};

#if ENGINE_ISA == ENGINE_PORTABLE

static const int8_t conv_1_weights[] = {
    17, -26, -4, 3, -12, -55, 7, -69, -1, -70, -7, -38, -17, -1, 29, -46, -16, -19, 11, -105, 15,
    -89, -3, 26, -26, -20, -30, -16, -20, 1, 41, -127, 28, -48, 11, -15, -23, -107, -92, 20, -9, 20,
    73, -63, 20, -33, -13, -18, 16, -91, -127, -34, 0, 41, 4, -6, -73, -44, -85, -5, 0, -63, -34,
    30, -35, -77, 0, -92, 20, -31, -4, -15, -35, -31, -9, -36, -28, -10, -9, 33, 28, -40, -2, 20,
    -41, 62, -58, -38, -6, -29, -42, -40, -10, -46, -8, 29, -73, 17, -43, 15, 16, -3, -127, -80,
    -76, -24, -8, -7, 23, -43, -46, 43, 38, 3, -81, 8, -57, -24, 60, 13, 10, -35, -22, 56, 45, -60,
    -15, 10, 2, 36, 17, -32, 10, -42, -15, 51, 41, 2, -31, 86, 5, 16, 4, -22, 11, 22, -42, -32, 27,
    -35, -30, -13, -53, 10, -17, 26, 3, 37, -31, -3, 23, 15, 25, -57, -62, 29, 65, 3, 5, -40, 8,
    -17, 13, 2, 0, -8, 7, 8, 63, 1, 18, -30, -16, 53, -27, -21, 10, 4, -26, 18, 27, 6, 0, -49, -11,
    34, -28, 19, 31, 37, -39, 0, 37, -36, -5, -27, -30, -65, -31, 52, 33, 43, -35, 61, 38, 26, -6,
    30, -54, 19, 2, -52, 16, -75, 17, 54, 14, 9, -16, -11, -6, 10, 23, 23, -6, -15, 30, 47, 19, -52,
    -4, 2, -1, 19, -9, 39, 9, 17, 17, 4, -7, 3, -12, 11, -17, 15, -3, 16, 10, 28, 30, 5, -6, -40,
    -5, 8, -37, -86, 13, 51, -3, 6, 34, 65, -12, -60, 10, 29, -56, 1, 14, -17, -8, -32, 11, 28, 21,
    18, 5, 27, -5, 34, 1, 43, 11, -15, 1, 21, 35, -27, 41, -9, -48, 8, -32, 55, 68, -32, -51, -10,
    3, 17, -57, -32, -8, -2, -9, 17, 39, 7, -66, -49, 24, -10, -13, 30, 16, -127, -11, -59, 20, -17,
    -94, -45, -1, 24, 53, 52, -102, -11, 21, -45, 4, 2, -76, -36, 18, 22, -24, -13, -10, -1, 46,
    -98, -3, 12, -2, -25, 7, -3, -75, 24, 16, -11, -127, 31, 11, -30, -74, 3, 36, 16, -64, -10, 31,
    34, -54, 78, 31, -18, -77, -15, 14, -20, 48, -78, -90, -17, -30, 23, 59, -35, -26, -41, 59, -3,
    76, 18, -99, -80, 38, -25, -60, -14, 15, -97, 25, 41, -23, 1, 46, 35, 13, -45, -9, -21, 51, -57,
    -48, -38, -77, -1, 73, -36, -67, -30, -2, -2, 29, -17, 22, 46, 1, 6, 13, 10, -35, 35, 79, -3, 9,
    7, 9, 12, 56, -41, -105, 65, -59, 73, -26, -8, 56, 21, 24, -50, -7, -43, -49, -116, -17, 71, -4,
    -30, 103, 54, -59, -27, -23, -60, 35, 3, 20, -40, 53, -6, 22, -32, -20, 24, 11, 24, 26, -43, 13,
    -68, -1, -6, 11, 27, -30, 35, 17, 0, -24, -24, 38, -38, -29, 18, 36, 13, -60, 40, 16, -28, -33,
    56, 2, 32, -32, 15, 30, -5, -23, 7, 9, -63, 21, 35, -7, 77, 51, 6, 73, 14, 68, -78, -11, -44,
    12, -19, 8, -13, 19, 31, 8, 3, -35, -9, 14, -9, -33, -1, 34, -34, -92, 32, -6, 31, -60, 3, -4,
    3, -26, -7, 18, -43, -65, 42, -9, 26, -49, 46, 0, -23, 13, -15, -6, -16, -5, 42, 19, -5, -1, 58,
    11, -34, -7, 4, -1, 30, 4, 39, -44, 6, -4, -26, -6, -52, -39, 13, -3, 8, -9, 11, -24, 25, 17,
    -50, -19, -27, 25, 7, -30, -35, -9, 8, -15, 12, -15, -9, 2, -2, 16, -7, -12, -20, 2, 1, -11, -8,
    13, 11, 8, -4, 24, -15, -5, -5, -27, -10, -25, -15, 40, 4, 17, 33, 1, 2, -14, 13, -55, -25, -11,
    -15, 34, 9, 31, -8, 2, 3, 55, 2, -44, -9, -8, 2, 39, -11, 2, -3, 20, 5, 19, -20, -8, -39, 6, 22,
    -25, -25, 25, 33, -4, -12, 28, 3, -27, -37, 0, -10, -13, -3, 26, 16, 3, 0, -7, 10, -36, -1, 23,
    -17, -4, 23, 45, -5, 2, 23, -2, 22, -85, -4, 14, -10, 25, -1, 41, -9, 58, 0, 49, 6, -107, 0, 11,
    13, 46, -20, 14, 69, -26, -42, -23, -12, -16, -40, -19, 10, -23, 0, 31, 36, -54, -1, -46, 15, 3,
    -92, -92, -10, -7, 37, 66, -41, -16, 21, -92, 14, 40, 23, -100, -1, 29, -14, -8, -25, -10, 5,
    -62, 2, -127, 14, -12, 21, 4, -31, -64, 32, 59, -127, 49, -11, -25, 13, 34, -22, -48, -12, 18,
    66, -13, -30, -24, -46, 6, -33, -57, -91, -42, 4, 29, -64, -21, 3, -37, -3, 67, 10, -64, -20, 0,
    -2, 3, -73, -29, 10, -52, -1, 59, 57, -3, 63, -12, -23, -52, -11, -36, -81, -68, -13, 29, 24,
    -37, 10, 15, -19, -21, 52, 3, -64, 2, 5, 20, 10, -14, -60, 11, -27, 2, -13, -5, 14, -75, -56,
    -1, 3, -27, -41, -15, 22, 4, -44, 9, 11, -46, -8, 13, 50, -50, 33, 47, 30, -2, -55, -5, 42, -15,
    -8, 3, 19, -37, 36, 62, 2, 7, -8, -4, -21, -10, 1, -6, -8, 31, -7, 31, -19, 13, 45, -3, -49, -6,
    20, -2, -12, 4, -66, 11, -28, -52, 3, -12, 27, -34, -35, 3, 1, 58, 25, 23, -41, -59, -33, -10,
    48, 28, -13, 22, 1, 2, 22, -9, -8, 6, -35, -36, 27, 35, -5, 32, 12, 18, 5, -12, -18, 5, -18,
    -84, 4, 28, -15, 47, 27, 25, 8, -11, -9, 3, -6, -107, 16, -32, -29, 53, 31, -6, -4, -36, -14, 2,
    76, 20, -36, -16, -73, 35, -4, -9, 10, 7, -22, -49, 32, 43, 33, -3, -61, 51, -4, -16, 5, -12,
    -25, 3, -10, -113, 83, -4, -53, 28, 18, -4, 3, 2, -10, 24, -34, -84, 54, -15, -21, 17, 11, -89,
    0, 17, -24, 14, -23, -76, 17, -30, 1, 18, 12, -18, 9, 35, 24, 1, -36, 22, -71, -33, -17, 56, 26,
    9, -17, 38, 24, -49, -23, 13, -127, 2, 4, 6, -27, 32, -44, -6, 5, -45, 31, -127, -41, -6, -53,
    -15, -84, -42, -59, -25, -40, 25, 39, -31, 37, 10, -23, -18, -110, -97, 1, -11, -84, 63, 8, -66,
    13, 6, -2, -36, -53, -53, 2, 16, -35, 2, -39, 12, 7, -6, -20, 0, 20, 17, -27, 25, 35, -14, 8,
    -16, -6, 42, 58, -51, 1, 38, -32, -26, 63, -22, -17, -83, -91, 13, 92, -32, -45, -19, -30, -71,
    60, 39, -46, 30, -74, 17, 67, -47, -45, -61, 18, 29, 7, 40, -32, -70, 24, 16, 70, -37, -32, -27,
    22, 33, -49, 2, -25, 8, 33, 14, 42, 11, -14, 33, 21, 5, 54, 0, 5, 6, 44, 9, 46, -2, -28, 19, 1,
    -39, 39, -4, 28, -2, 27, -7, 61, -5, -29, 25, -28, -28, 24, -11, 10, -4, -14, -10, 59, -6, -12,
    44, -18, 20, 52, -8, -18, -20, -44, 0, 48, -16, -12, 35, -8, 5, 46, 0, -4, -47, 15, 32, 2, -34,
    -34, -1, 41, -34, -7, -44, -16, 69, 14, 19, -2, 61, -4, 52, 40, -19, -9, -81, -23, 44, 18, -79,
    13, 19, 12, 1, 19, -43, -7, -127, -39, 19, -2, -32, 12, 19, 24, -39, 19, 39, -9, -85, -16, 29,
    -5, 19, -10, -19, 29, -11, 15, 28, 13, -36, 20, -1, -1, 31, 16, 40, -66, 14, 25, -10, -5, -37,
    -30, -85, 4, -6, 7, 12, -33, 43, 18, -30, -1, -112, -81, 17, 14, -57, 11, -30, -19, 68, 17, -11,
    -8, -80, -53, 58, -23, 16, 13, 26, -19, 10, -4, 9, 2, -17, 6, 50, -10, 14, 10, -1, 1, 61, 10,
    -17, 6, 13, 17, -6, 4, 53, 19, 38, -94, 11, -1, 2, 34, -7, -32, -93, 4, 8, 11, -84, -47, 14, 8,
    -42, 14, -44, -81, 2, 6, -48, 13, 39, -21, 58, 19, 32, 0, -9, -2, 39, -41, 8, 6, 35, -21, -1, 0,
    4, 2, -16, 8, 11, -17, 8, 9, 15, -15, 16, 7, -11, 6, 6, 12, -10, 15, 36, -7, -7, -38, 0, -48,
    -12, 31, 4, -41, -16, 11, -22, 8, -7, -22, -3, -4, -14, 14, -10, -51, 25, 2, -39, -2, 38, 4, 11,
    -8, 39, 0, -9, 8, 36, -78, -8, 18, 20, -3, 1, -31, 11, -17, 3, 37, 18, 18, -4, 20, 18, -1, -1,
    -4, -3, 3, 4, -4, 0, 34, 14, -127, -10, -3, -1, -69, 4, 31, 6, -27, -2, 16, -14, -61, -11, 12,
    -22, -24, 1, 18, 2, -31, -21, 28, 4, -3, -2, 15, -15, 17, 18, -9, 6, -16, -5, -7, 4, 28, -4, 12,
    -5, 38, 7, -67, -4, 33, -10, 1, 13, 28, 9, 19, -8, 24, -22, -28, -16, -12, 47, 47, 12, -29, -22,
    -27, 15, -6, -8, 24, -36, -5, 46, 79, 38, 8, -18, -13, 11, -13, 10, 9, -29, -16, 58, 34, 5, 5,
    6, -16, 8, -5, 2, -2, -21, 11, 20, 33, -8, 13, 49, -12, 3, -32, 25, 54, 19, -5, -5, -7, 4, 101,
    62, -72, -33, 1, 11, 52, 36, 25, 27, 56, -2, 25, -14, -19, -26, -2, -27, -30, 89, 81, 9, -82,
    19, 58, -13, -68, -36, -23, 3, -3, 127, 68, -43, -39, 3, 19, 4, -93, -8, 6, 12, 30, 100, -85,
    -61, 31, -36, 17, 15, -23, -17, 7, 16, 10, 37, -116, -7, 58, -54, 60, 28, 3, 0, 9, 31, -7, 47,
    21, -37, -34, 30, 40, -39, -43, 6, -14, -23, 17, -20, 0, -70, -127, 18, 40, -63, -109, -43, 52,
    -49, 51, -53, -120, -56, -51, -53, 13, -84, 66, -120, 74, -91, -6, -50, -83, -41, -13, -65, 4,
    -59, 68, -76, 54, -42, 17, -54, -18, -14, -42, -33, -7, -16, 54, -21, 6, 24, -29, -8, -29, -19,
    -20, -24, 89, 14, -99, -21, 73, -7, -23, -37, -15, 6, -37, -10, 8, 41, 8, -13, 43, 9, 9, -45,
    -29, 39, -20, 24, -73, 46, 55, -34, 40, 40, 122, -25, 8, 42, -75, 60, -58, -7, 5, -16, -13, 51,
    84, 26, 15, -11, -59, 25, -44, -3, 35, 4, -24, 47, -18, -2, 19, -4, -33, 2, 16, 12, -80, 14,
    -35, 2, 49, -8, 39, 8, -31, 4, -90, 3, 1, 9, -79, 0, 117, -10, 53, 22, -12, 17, -30, 3, -21, 18,
    -88, -16, 54, 0, 25, 19, -16, 13, -35, -15, -30, 4, -41, -29, 12, 8, 61, 18, -22, -4, -38, -8,
    -17, 0, 9, -36, -90, -23, -1, -16, 3, -30, 17, 20, -12, -17, 7, 3, -15, -15, -12, 2, 39, -16,
    10, 4, 5, -8, 24, 7, -15, -86, -7, 10, 9, -32, 34, 21, 15, 29, 49, 10, -40, -57, -3, -77, -22,
    -3, -18, 82, -5, 20, -45, 35, -30, -11, -34, -1, -10, -29, -34, 56, -14, -19, 6, 21, -23, -5,
    14, -9, -3, 14, 14, -5, -10, -7, 16, 6, -2, 38, 23, -13, 6, 75, 4, -87, 19, -16, 12, -1, -21,
    40, 10, -65, -45, 113, -32, -123, 29, -49, -16, -18, -70, -70, -33, -117, 4, 41, -38, -64, -5,
    -10, -54, -17, -25, -62, -48, -2, 15, -3, 7, 17, -28, 65, -21, 46, -17, -6, 48, 14, -35, -66,
    -21, 35, 11, -19, -14, 0, -1, 9, -10, -8, -18, -34, -20, 11, 28, -28, -41, 28, -58, 108, -88,
    -27, -17, 44, -52, -59, -127, -15, -92, -17, 1, 88, -77, -43, -6, 74, -16, -99, 5, -18, -49,
    -31, 28, -11, -7, -9, -35, 28, 9, -22, -17, 2, 18, 54, 43, -2, 21, 31, 9, -24, -27, 35, 11, 25,
    -40, -21, -20, -50, -103, 13, 5, -34, -29, 48, -2, 46, -100, -30, 7, -33, -63, -48, 7, -127,
    -28, -10, 45, -8, -61, -33, 37, 23, -29, -37, -5, -45, -12, -42, -1, 4, -30, 9, 41, 33, -3, -7,
    -19, -21, 20, -31, -1, -6, 38, 38, 57, 1, -49, 15, 24, -18, -36, 21, 11, 6, -28, -18, 32, -5,
    -44, 26, 7, 12, -25, 29, 29, 24, -28, -78, 62, -14, -24, 8, 24, 46, 17, 16, 36, 34, -5, -68, 38,
    26, -2, -18, 1, 2, 27, 1, 9, 54, 38, -19, 28, 7, 16, -34, -26, -63, 14, -1, 7, 26, -21, -23,
    -16, 7, -34, 2, 2, 7, -17, 12, 20, 3, -6, 7, 20, -6, -14, 26, -4, -1, 23, 5, 10, -7, -29, -1, 5,
    -3, -4, 30, -16, 8, 27, 16, -6, -1, -10, -4, 15, 2, 6, 15, -7, 3, 33, 3, -2, 17, 0, -6, 3, -8,
    -28, 8, -12, 2, 15, 19, 28, 11, 14, -8, -7, 34, -29, -5, -1, 0, -15, -12, -5, -23, 16, 7, 13,
    -3, -47, 14, 25, -3, 2, -3, 20, -1, 23, 9, -4, 6, -30, 8, -6, 12, 27, -4, 24, -7, 7, -9, 10, 11,
    -1, 8, -43, 0, 33, 4, 27, -2, -17, -3, 1, 8, -15, 6, -17, -11, -6, 13, 28, -9, -6, 1, -10, 43,
    3, -4, 7, 8, -55, -29, -11, 2, 27, 21, -6, 18, -38, 7, 51, -13, -34, -6, 47, -9, -3, 4, -38, 13,
    -99, -2, 16, -10, -43, 0, 56, -5, 14, -3, 20, 12, -8, -7, -125, 2, -15, 7, 5, -8, 13, 1, 48, 8,
    -9, -56, -54, -25, -9, 25, 32, -2, 7, 18, 56, 28, -6, -46, -9, 9, -56, -60, -44, 5, 21, -51, 11,
    15, -1, -49, 28, -25, 28, -58, -38, -21, 17, -35, -55, 8, -26, -72, -5, -32, 77, -22, -38, -8,
    16, -38, -63, 13, -34, -83, -127, -30, -16, 2, -10, -17, 45, -28, 31, -6, -14, -63, 15, -52,
    -36, 14, 66, -21, 48, -63, 65, 4, 52, -26, -30, 29, -59, -37, -82, -30, 11, 7, 9, 4, 37, -22,
    -14, 27, 9, -63, -82, -110, 26, -41, -37, -17, 54, -12, -15, 9, 42, -70, -57, -127, 23, -52,
    -105, -15, 39, -18, -37, 15, 31, -86, -52, -116, -29, -15, -28, 5, 10, 7, -47, 55, -27, -80, 1,
    -55, 20, 18, 86,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const int32_t conv_1_weights[] = {
    17, -26, 41, -9, -4, 3, -48, 8, -12, -55, -32, 55, 7, -69, 68, -32, -1, -70, -51, -10, -7, -38,
    3, 17, -17, -1, -57, -32, 29, -46, -8, -2, -16, -19, -9, 17, 11, -105, 39, 7, 15, -89, -66, -49,
    -3, 26, 24, -10, -26, -20, -13, 30, -30, -16, 16, -127, -20, 1, -11, -59, 41, -127, 20, -17, 28,
    -48, -94, -45, 11, -15, -1, 24, -23, -107, 53, 52, -92, 20, -102, -11, -9, 20, 21, -45, 73, -63,
    4, 2, 20, -33, -76, -36, -13, -18, 18, 22, 16, -91, -24, -13, -127, -34, -10, -1, 0, 41, 46,
    -98, 4, -6, -3, 12, -73, -44, -2, -25, -85, -5, 7, -3, 0, -63, -75, 24, -34, 30, 16, -11, -35,
    -77, -127, 31, 0, -92, 11, -30, 20, -31, -74, 3, -4, -15, 36, 16, -35, -31, -64, -10, -9, -36,
    31, 34, -28, -10, -54, 78, -9, 33, 31, -18, 28, -40, -77, -15, -2, 20, 14, -20, -41, 62, 48,
    -78, -58, -38, -90, -17, -6, -29, -30, 23, -42, -40, 59, -35, -10, -46, -26, -41, -8, 29, 59,
    -3, -73, 17, 76, 18, -43, 15, -99, -80, 16, -3, 38, -25, -127, -80, -60, -14, -76, -24, 15, -97,
    -8, -7, 25, 41, 23, -43, -23, 1, -46, 43, 46, 35, 38, 3, 13, -45, -81, 8, -9, -21, -57, -24, 51,
    -57, 60, 13, -48, -38, 10, -35, -77, -1, -22, 56, 73, -36, 45, -60, -67, -30, -15, 10, -2, -2,
    2, 36, 29, -17, 17, -32, 22, 46, 10, -42, 1, 6, -15, 51, 13, 10, 41, 2, -35, 35, -31, 86, 79,
    -3, 5, 16, 9, 7, 4, -22, 9, 12, 11, 22, 56, -41, -42, -32, -105, 65, 27, -35, -59, 73, -30, -13,
    -26, -8, -53, 10, 56, 21, -17, 26, 24, -50, 3, 37, -7, -43, -31, -3, -49, -116, 23, 15, -17, 71,
    25, -57, -4, -30, -62, 29, 103, 54, 65, 3, -59, -27, 5, -40, -23, -60, 8, -17, 35, 3, 13, 2, 20,
    -40, 0, -8, 53, -6, 7, 8, 22, -32, 63, 1, -20, 24, 18, -30, 11, 24, -16, 53, 26, -43, -27, -21,
    13, -68, 10, 4, -1, -6, -26, 18, 11, 27, 27, 6, -30, 35, 0, -49, 17, 0, -11, 34, -24, -24, -28,
    19, 38, -38, 31, 37, -29, 18, -39, 0, 36, 13, 37, -36, -60, 40, -5, -27, 16, -28, -30, -65, -33,
    56, -31, 52, 2, 32, 33, 43, -32, 15, -35, 61, 30, -5, 38, 26, -23, 7, -6, 30, 9, -63, -54, 19,
    21, 35, 2, -52, -7, 77, 16, -75, 51, 6, 17, 54, 73, 14, 14, 9, 68, -78, -16, -11, -11, -44, -6,
    10, 12, -19, 23, 23, 8, -13, -6, -15, 19, 31, 30, 47, 8, 3, 19, -52, -35, -9, -4, 2, 14, -9, -1,
    19, -33, -1, -9, 39, 34, -34, 9, 17, -92, 32, 17, 4, -6, 31, -7, 3, -60, 3, -12, 11, -4, 3, -17,
    15, -26, -7, -3, 16, 18, -43, 10, 28, -65, 42, 30, 5, -9, 26, -6, -40, -49, 46, -5, 8, 0, -23,
    -37, -86, 13, -15, 13, 51, -6, -16, -3, 6, -5, 42, 34, 65, 19, -5, -12, -60, -1, 58, 10, 29, 11,
    -34, -56, 1, -7, 4, 14, -17, -1, 30, -8, -32, 4, 39, 11, 28, -44, 6, 21, 18, -4, -26, 5, 27, -6,
    -52, -5, 34, -39, 13, 1, 43, -3, 8, 11, -15, -9, 11, 1, 21, -24, 25, 35, -27, 17, -50, -19, -27,
    -52, 3, 25, 7, -12, 27, -30, -35, -34, -35, -9, 8, 3, 1, -15, 12, 58, 25, -15, -9, 23, -41, 2,
    -2, -59, -33, 16, -7, -10, 48, -12, -20, 28, -13, 2, 1, 22, 1, -11, -8, 2, 22, 13, 11, -9, -8,
    8, -4, 6, -35, 24, -15, -36, 27, -5, -5, 35, -5, -27, -10, 32, 12, -25, -15, 18, 5, 40, 4, -12,
    -18, 17, 33, 5, -18, 1, 2, -84, 4, -14, 13, 28, -15, -55, -25, 47, 27, -11, -15, 25, 8, 34, 9,
    -11, -9, 31, -8, 3, -6, 2, 3, -107, 16, 55, 2, -32, -29, -44, -9, 53, 31, -8, 2, -6, -4, 39,
    -11, -36, -14, 2, -3, 2, 76, 20, 5, 20, -36, 19, -20, -16, -73, -8, -39, 35, -4, 6, 22, -9, 10,
    -25, -25, 7, -22, 25, 33, -49, 32, -4, -12, 43, 33, 28, 3, -3, -61, -27, -37, 51, -4, 0, -10,
    -16, 5, -13, -3, -12, -25, 26, 16, 3, -10, 3, 0, -113, 83, -7, 10, -4, -53, -36, -1, 28, 18, 23,
    -17, -4, 3, -4, 23, 2, -10, 45, -5, 24, -34, 2, 23, -84, 54, -2, 22, -15, -21, -85, -4, 17, 11,
    14, -10, -89, 0, 25, -1, 17, -24, 41, -9, 14, -23, 58, 0, -76, 17, 49, 6, -30, 1, -107, 0, 18,
    12, 11, 13, -18, 9, 46, -20, 35, 24, 14, 69, 1, -36, -26, -42, 22, -71, -23, -12, -33, -17, -16,
    -40, 56, 26, -19, 10, 9, -17, -23, 0, 38, 24, 31, 36, -49, -23, -54, -1, 13, -127, -46, 15, 2,
    4, 3, -92, 6, -27, -92, -10, 32, -44, -7, 37, -6, 5, 66, -41, -45, 31, -16, 21, -127, -41, -92,
    14, -6, -53, 40, 23, -15, -84, -100, -1, -42, -59, 29, -14, -25, -40, -8, -25, 25, 39, -10, 5,
    -31, 37, -62, 2, 10, -23, -127, 14, -18, -110, -12, 21, -97, 1, 4, -31, -11, -84, -64, 32, 63,
    8, 59, -127, -66, 13, 49, -11, 6, -2, -25, 13, -36, -53, 34, -22, -53, 2, -48, -12, 16, -35, 18,
    66, 2, -39, -13, -30, 12, 7, -24, -46, -6, -20, 6, -33, 0, 20, -57, -91, 17, -27, -42, 4, 25,
    35, 29, -64, -14, 8, -21, 3, -16, -6, -37, -3, 42, 58, 67, 10, -51, 1, -64, -20, 38, -32, 0, -2,
    -26, 63, 3, -73, -22, -17, -29, 10, -83, -91, -52, -1, 13, 92, 59, 57, -32, -45, -3, 63, -19,
    -30, -12, -23, -71, 60, -52, -11, 39, -46, -36, -81, 30, -74, -68, -13, 17, 67, 29, 24, -47,
    -45, -37, 10, -61, 18, 15, -19, 29, 7, -21, 52, 40, -32, 3, -64, -70, 24, 2, 5, 16, 70, 20, 10,
    -37, -32, -14, -60, -27, 22, 11, -27, 33, -49, 2, -13, 2, -25, -5, 14, 8, 33, -75, -56, 14, 42,
    -1, 3, 11, -14, -27, -41, 33, 21, -15, 22, 5, 54, 4, -44, 0, 5, 9, 11, 6, 44, -46, -8, 9, 46,
    13, 50, -2, -28, -50, 33, 19, 1, 47, 30, -39, 39, -2, -55, -4, 28, -5, 42, -2, 27, -15, -8, -7,
    61, 3, 19, -5, -29, -37, 36, 25, -28, 62, 2, -28, 24, 7, -8, -11, 10, -4, -21, -4, -14, -10, 1,
    -10, 59, -6, -8, -6, -12, 31, -7, 44, -18, 31, -19, 20, 52, 13, 45, -8, -18, -3, -49, -20, -44,
    -6, 20, 0, 48, -2, -12, -16, -12, 4, -66, 35, -8, 11, -28, 5, 46, 0, -4, -16, -12, -47, 15, 47,
    47, 32, 2, 12, -29, -34, -34, -22, -27, -1, 41, 15, -6, -34, -7, -8, 24, -44, -16, -36, -5, 69,
    14, 46, 79, 19, -2, 38, 8, 61, -4, -18, -13, 52, 40, 11, -13, -19, -9, 10, 9, -81, -23, -29,
    -16, 44, 18, 58, 34, -79, 13, 5, 5, 19, 12, 6, -16, 1, 19, 8, -5, -43, -7, 2, -2, -127, -39,
    -21, 11, 19, -2, 20, 33, -32, 12, -8, 13, 19, 24, 49, -12, -39, 19, 3, -32, 39, -9, 25, 54, -85,
    -16, 19, -5, 29, -5, -5, -7, 19, -10, 4, 101, -19, 29, 62, -72, -11, 15, -33, 1, 28, 13, 11, 52,
    -36, 20, 36, 25, -1, -1, 27, 56, 31, 16, -2, 25, 40, -66, -14, -19, 14, 25, -26, -2, -10, -5,
    -27, -30, -37, -30, 89, 81, -85, 4, 9, -82, -6, 7, 19, 58, 12, -33, -13, -68, 43, 18, -36, -23,
    -30, -1, 3, -3, -112, -81, 127, 68, 17, 14, -43, -39, -57, 11, 3, 19, -30, -19, 4, -93, 68, 17,
    -8, 6, -11, -8, 12, 30, -80, -53, 100, -85, 58, -23, -61, 31, 16, 13, -36, 17, 26, -19, 15, -23,
    10, -4, -17, 7, 9, 2, 16, 10, -17, 6, 37, -116, 50, -10, -7, 58, 14, 10, -54, 60, -1, 1, 28, 3,
    61, 10, 0, 9, -17, 6, 31, -7, 13, 17, 47, 21, -6, 4, -37, -34, 53, 19, 30, 40, 38, -94, -39,
    -43, 11, -1, 6, -14, 2, 34, -23, 17, -7, -32, -20, 0, -93, 4, -70, -127, 8, 11, 18, 40, -84,
    -47, -63, -109, 14, 8, -43, 52, -42, 14, -49, 51, -44, -81, -53, -120, 2, 6, -56, -51, -48, 13,
    -53, 13, 39, -21, -84, 66, 58, 19, -120, 74, 32, 0, -91, -6, -9, -2, -50, -83, 39, -41, -41,
    -13, 8, 6, -65, 4, 35, -21, -59, 68, -1, 0, -76, 54, 4, 2, -42, 17, -16, 8, -54, -18, 11, -17,
    -14, -42, 8, 9, -33, -7, 15, -15, -16, 54, 16, 7, -21, 6, -11, 6, 24, -29, 6, 12, -8, -29, -10,
    15, -19, -20, 36, -7, -24, 89, -7, -38, 14, -99, 0, -48, -21, 73, -12, 31, -7, -23, 4, -41, -37,
    -15, -16, 11, 6, -37, -22, 8, -10, 8, -7, -22, 41, 8, -3, -4, -13, 43, -14, 14, 9, 9, -10, -51,
    -45, -29, 25, 2, 39, -20, -39, -2, 24, -73, 38, 4, 46, 55, 11, -8, -34, 40, 39, 0, 40, 122, -9,
    8, -25, 8, 36, -78, 42, -75, -8, 18, 60, -58, 20, -3, -7, 5, 1, -31, -16, -13, 11, -17, 51, 84,
    3, 37, 26, 15, 18, 18, -11, -59, -4, 20, 25, -44, 18, -1, -3, 35, -1, -4, 4, -24, -3, 3, 47,
    -18, 4, -4, -2, 19, 0, 34, -4, -33, 14, -127, 2, 16, -10, -3, 12, -80, -1, -69, 14, -35, 4, 31,
    2, 49, 6, -27, -8, 39, -2, 16, 8, -31, -14, -61, 4, -90, -11, 12, 3, 1, -22, -24, 9, -79, 1, 18,
    0, 117, 2, -31, -10, 53, -21, 28, 22, -12, 4, -3, 17, -30, -2, 15, 3, -21, -15, 17, 18, -88, 18,
    -9, -16, 54, 6, -16, 0, 25, -5, -7, 19, -16, 4, 28, 13, -35, -4, 12, -15, -30, -5, 38, 4, -41,
    7, -67, -29, 12, -4, 33, 8, 61, -10, 1, 18, -22, 13, 28, -4, -38, 9, 19, -8, -17, -8, 24, 0, 9,
    -22, -28, -36, -90, -23, -1, 7, -34, -16, 3, 2, 2, -30, 17, 7, -17, 20, -12, 12, 20, -17, 7, 3,
    -6, 3, -15, 7, 20, -15, -12, -6, -14, 2, 39, 26, -4, -16, 10, -1, 23, 4, 5, 5, 10, -8, 24, -7,
    -29, 7, -15, -1, 5, -86, -7, -3, -4, 10, 9, 30, -16, -32, 34, 8, 27, 21, 15, 16, -6, 29, 49, -1,
    -10, 10, -40, -4, 15, -57, -3, 2, 6, -77, -22, 15, -7, -3, -18, 3, 33, 82, -5, 3, -2, 20, -45,
    17, 0, 35, -30, -6, 3, -11, -34, -8, -28, -1, -10, 8, -12, -29, -34, 2, 15, 56, -14, 19, 28,
    -19, 6, 11, 14, 21, -23, -8, -7, -5, 14, 34, -29, -9, -3, -5, -1, 14, 14, 0, -15, -5, -10, -12,
    -5, -7, 16, -23, 16, 6, -2, 7, 13, 38, 23, -3, -47, -13, 6, 14, 25, 75, 4, -3, 2, -87, 19, -3,
    20, -16, 12, -1, 23, -1, -21, 9, -4, 40, 10, 6, -30, -65, -45, 8, -6, 113, -32, 12, 27, -123,
    29, -4, 24, -49, -16, -7, 7, -18, -70, -9, 10, -70, -33, 11, -1, -117, 4, 8, -43, 41, -38, 0,
    33, -64, -5, 4, 27, -10, -54, -2, -17, -17, -25, -3, 1, -62, -48, 8, -15, -2, 15, 6, -17, -3, 7,
    -11, -6, 17, -28, 13, 28, 65, -21, -9, -6, 46, -17, 1, -10, -6, 48, 43, 3, 14, -35, -4, 7, -66,
    -21, 8, -55, 35, 11, -29, -11, -19, -14, 2, 27, 0, -1, 21, -6, 9, -10, 18, -38, -8, -18, 7, 51,
    -34, -20, -13, -34, 11, 28, -6, 47, -28, -41, -9, -3, 28, -58, 4, -38, 108, -88, 13, -99, -27,
    -17, -2, 16, 44, -52, -10, -43, -59, -127, 0, 56, -15, -92, -5, 14, -17, 1, -3, 20, 88, -77, 12,
    -8, -43, -6, -7, -125, 74, -16, 2, -15, -99, 5, 7, 5, -18, -49, -8, 13, -31, 28, 1, 48, -11, -7,
    8, -9, -9, -35, -56, -54, 28, 9, -25, -9, -22, -17, 25, 32, 2, 18, -2, 7, 54, 43, 18, 56, -2,
    21, 28, -6, 31, 9, -46, -9, -24, -27, 9, -56, 35, 11, -60, -44, 25, -40, 5, 21, -21, -20, -51,
    11, -50, -103, 15, -1, 13, 5, -49, 28, -34, -29, -25, 28, 48, -2, -58, -38, 46, -100, -21, 17,
    -30, 7, -35, -55, -33, -63, 8, -26, -48, 7, -72, -5, -127, -28, -32, 77, -10, 45, -22, -38, -8,
    -61, -8, 16, -33, 37, -38, -63, 23, -29, 13, -34, -37, -5, -83, -127, -45, -12, -30, -16, -42,
    -1, 2, -10, 4, -30, -17, 45, 9, 41, -28, 31, 33, -3, -6, -14, -7, -19, -63, 15, -21, 20, -52,
    -36, -31, -1, 14, 66, -6, 38, -21, 48, 38, 57, -63, 65, 1, -49, 4, 52, 15, 24, -26, -30, -18,
    -36, 29, -59, 21, 11, -37, -82, 6, -28, -30, 11, -18, 32, 7, 9, -5, -44, 4, 37, 26, 7, -22, -14,
    12, -25, 27, 9, 29, 29, -63, -82, 24, -28, -110, 26, -78, 62, -41, -37, -14, -24, -17, 54, 8,
    24, -12, -15, 46, 17, 9, 42, 16, 36, -70, -57, 34, -5, -127, 23, -68, 38, -52, -105, 26, -2,
    -15, 39, -18, 1, -18, -37, 2, 27, 15, 31, 1, 9, -86, -52, 54, 38, -116, -29, -19, 28, -15, -28,
    7, 16, 5, 10, -34, -26, 7, -47, -63, 14, 55, -27, -1, 7, -80, 1, 26, -21, -55, 20, -23, -16, 18,
    86,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_1_weights[] = {
    4294705169u, 262118u, 524276u, 4290510793u, 4294574079u, 4292542394u, 1966063u, 4292018175u,
    786416u, 4288151533u, 4294770703u, 1769383u, 4293066726u, 4293984236u, 2752492u, 4286644225u,
    720924u, 4294049744u, 4289003497u, 1376149u, 4849655u, 4290838548u, 4294115348u, 4293853151u,
    4286644240u, 4292804517u, 262144u, 4294574121u, 4289462199u, 4294705108u, 4292739072u, 2031553u,
    65501u, 4289003443u, 4294705172u, 4294049761u, 4294442973u, 4292673505u, 4294442980u, 2228214u,
    4294836252u, 1376216u, 4291231703u, 4292476990u, 4292280314u, 4292411363u, 4294508534u,
    1966034u, 4292214711u, 983057u, 4286644240u, 4289789949u, 4294508468u, 4294574056u, 4291952663u,
    2883541u, 4289658918u, 524291u, 3997639u, 917480u, 4293525514u, 3735517u, 4293984301u, 720836u,
    1114114u, 4292870180u, 4293984266u, 3407830u, 4292935721u, 5636098u, 262149u, 4293525520u,
    4292214795u, 4292870166u, 4293001243u, 4294180829u, 4293918667u, 1703946u, 4292935683u,
    4294770725u, 1638423u, 4291231759u, 4325314u, 196637u, 524293u, 4293918680u, 13u, 4294443010u,
    4128775u, 65544u, 4293918738u, 3538914u, 720869u, 327659u, 1834982u, 393234u, 4294246400u,
    2293711u, 2097124u, 2424851u, 2490329u, 4292608000u, 4293066747u, 4290772965u, 2228193u,
    2818100u, 2555869u, 1703997u, 4291493882u, 1245214u, 1048578u, 4290117580u, 917521u, 589878u,
    4294639600u, 720885u, 4294574103u, 4293984279u, 1245214u, 4291559471u, 4294967292u, 1245186u,
    655351u, 1114151u, 4294508561u, 196612u, 4293918708u, 983051u, 720893u, 1835024u, 4294574110u,
    4292345861u, 4292607995u, 4289331208u, 4294770701u, 393267u, 4294180898u, 4291035201u,
    4291297290u, 65565u, 4294443022u, 4292935663u, 1376267u, 1179676u, 4294639621u, 2228251u,
    720897u, 4293984299u, 2293761u, 4293197845u, 4291821609u, 589815u, 4521952u, 4292870199u,
    262093u, 1179638u, 4294508487u, 4294901728u, 2621431u, 458769u, 1638334u, 4294377423u, 1114099u,
    4286644254u, 1376245u, 4293918661u, 4294967202u, 1638355u, 4288282677u, 4294246452u, 262165u,
    196563u, 1245108u, 1507292u, 4294377448u, 4294967283u, 4294770734u, 851870u, 524286u,
    4294836199u, 1114037u, 4294246424u, 786305u, 4293001247u, 2424758u, 1048579u, 2097088u,
    2293750u, 2097098u, 4293787726u, 982963u, 4293722097u, 4289069104u, 4293918642u, 3932130u,
    4292673559u, 3932134u, 4294836183u, 4288479308u, 4289724434u, 4291035174u, 4294115303u,
    1638415u, 2752415u, 3080169u, 2293761u, 4294377485u, 4293656531u, 4291821619u, 4292542407u,
    4849587u, 4292673535u, 4294901693u, 4294901730u, 1441821u, 3080175u, 851969u, 655366u, 5242845u,
    4294770723u, 589833u, 786439u, 4288086072u, 4325335u, 4293328837u, 4294443081u, 1572920u,
    4291690517u, 4291821561u, 4287430613u, 4294770671u, 4293001287u, 4291100775u, 4293197878u,
    2359273u, 262084u, 3473428u, 4294639576u, 4293656598u, 1638368u, 1703947u, 4292149272u,
    4294901773u, 4294639548u, 4293001227u, 2293787u, 4293394449u, 4293394432u, 4293066790u,
    1245146u, 4291035172u, 2621453u, 4292804624u, 3735524u, 4292870146u, 983072u, 4293459998u,
    524283u, 1376265u, 2359233u, 3407865u, 393293u, 4456521u, 4289855502u, 851957u, 4293787604u,
    1245192u, 2097139u, 4292673544u, 4294377475u, 4292804622u, 4294967287u, 4288938018u, 2162654u,
    4291100666u, 196639u, 4293328892u, 4294508547u, 4290707474u, 2818005u, 4291821559u, 3014682u,
    851968u, 4294049769u, 4294705146u, 2818032u, 4294901779u, 3866619u, 4294508555u, 327646u,
    327679u, 2555934u, 4294770644u, 4293263366u, 4292476922u, 917452u, 4294443005u, 720904u,
    1179624u, 4291690521u, 1703917u, 524261u, 4294442978u, 589789u, 4294049777u, 4294377484u,
    1048578u, 4294574078u, 196596u, 131052u, 917493u, 786424u, 1572872u, 4294049788u, 4293263355u,
    4294377467u, 2686951u, 327665u, 65553u, 131105u, 4291428338u, 4293328909u, 2293749u, 655345u,
    131103u, 262136u, 4292083767u, 4294377474u, 2621432u, 4294246402u, 1310722u, 393213u,
    4294443027u, 4292476908u, 4293328902u, 4293328918u, 4294705177u, 4294180897u, 4293197852u,
    4292542467u, 4294115328u, 4294836214u, 196634u, 16u, 4292673529u, 4294901770u, 4294705175u,
    1572847u, 131117u, 1572859u, 4289462270u, 4294705174u, 1638414u, 4294967286u, 3801129u, 65527u,
    4287954993u, 6u, 3014667u, 4293656589u, 4293263374u, 4292214853u, 4293984233u, 4292411380u,
    4293525485u, 10u, 4291428383u, 4294901796u, 262098u, 4288937999u, 4294573988u, 2490358u,
    4293918786u, 1441751u, 2686884u, 1507342u, 1965980u, 4294115327u, 4294377464u, 393191u,
    4286709698u, 917506u, 327668u, 4292935701u, 3932096u, 4286644256u, 4293328945u, 917493u,
    4291821602u, 4294246378u, 4294115346u, 4293001282u, 458728u, 4292870098u, 4292280263u, 327589u,
    4293591069u, 262080u, 4456411u, 720893u, 65472u, 4294901740u, 4293066755u, 720823u, 3932108u,
    3801087u, 4294246397u, 4293460031u, 4292673484u, 4289724405u, 1966012u, 1638387u, 1048539u,
    4293722122u, 262123u, 4290773044u, 1310722u, 655365u, 786418u, 4293263300u, 4294639618u,
    983027u, 4294967221u, 262088u, 4294049765u, 1507287u, 589828u, 786388u, 917458u, 3342328u,
    3145678u, 1966113u, 4294705150u, 2817993u, 262129u, 1310712u, 4128731u, 131108u, 4294705159u,
    4293656568u, 4294639606u, 4294443009u, 2031647u, 4293787641u, 4294770701u, 4291756077u,
    4294901754u, 4294180884u, 720900u, 4293197758u, 4294246348u, 1769475u, 262110u, 131037u,
    1507386u, 4292280345u, 4294377413u, 3211231u, 1441820u, 131059u, 4294377474u, 4294443030u,
    4292608006u, 1834973u, 2097187u, 851963u, 4294180882u, 4293787653u, 4289462277u, 327662u,
    3080220u, 1834993u, 4294246425u, 4294377480u, 4287954947u, 1114106u, 3538912u, 2097123u,
    4292673530u, 4294115324u, 1310722u, 4292608076u, 2359280u, 4294770615u, 524279u, 4293525514u,
    2883535u, 2162720u, 3407869u, 4294770627u, 4294246384u, 4293328901u, 4287561731u, 5505014u,
    1900540u, 1245131u, 196604u, 4294311939u, 4289462296u, 3604446u, 1179633u, 786411u, 1179559u,
    4293394432u, 4289986574u, 1179625u, 1245154u, 786433u, 2359278u, 1572873u, 1441793u,
    4290379740u, 3735519u, 1769455u, 2490377u, 1638383u, 917455u, 4286709737u, 393218u, 4293197828u,
    4294574112u, 393172u, 4286709715u, 4292280351u, 4294049786u, 4289527755u, 4293394390u,
    4292411333u, 4292935705u, 2424871u, 4293787658u, 4287823849u, 4294311839u, 4289462273u,
    4290641983u, 851976u, 4292608006u, 4291559422u, 1114059u, 4292673538u, 786434u, 524249u, 65530u,
    1376236u, 1638417u, 2359269u, 4293984242u, 4294574088u, 4291625002u, 65594u, 4293263398u,
    4194272u, 4289593322u, 4289069039u, 4292870157u, 4292018268u, 4290379757u, 3997666u, 1966119u,
    4290183122u, 4291887121u, 4292018243u, 1966019u, 458770u, 4290379816u, 1638368u, 4292542480u,
    4292870214u, 2228197u, 4291756054u, 524290u, 2228199u, 720910u, 4294049834u, 327713u, 3538965u,
    393216u, 2883589u, 4294836233u, 4293132334u, 4292411411u, 2555905u, 4294901756u, 1769500u,
    4294705145u, 4293066813u, 4293132313u, 1638372u, 4294770677u, 4294049802u, 4294639606u,
    4294180923u, 1310764u, 3473390u, 4293722104u, 4292149230u, 4293918720u, 4294180912u, 327715u,
    3080184u, 4291887104u, 1048572u, 4292739104u, 4292739074u, 4292804607u, 4294508585u, 4587476u,
    983024u, 3997715u, 4294770686u, 4293722164u, 4294377512u, 2949039u, 1245161u, 1310641u, 786445u,
    4292149249u, 4294508563u, 1310593u, 4294901721u, 1310688u, 1572876u, 2621401u, 4294377491u,
    1965995u, 4294705136u, 4293722131u, 1966070u, 1900533u, 851983u, 4294967260u, 4294901780u,
    2621471u, 4290641936u, 4294311950u, 4294639641u, 4289462235u, 327650u, 851962u, 4292804615u,
    4293001259u, 4294901778u, 1179536u, 982959u, 4293066695u, 4293722123u, 4294246468u, 4294443025u,
    3866544u, 4293525451u, 1703952u, 4293722125u, 589834u, 196604u, 3342319u, 4294311942u,
    4294901774u, 65546u, 4293853245u, 393226u, 4294574093u, 262161u, 2490421u, 4288806931u, 131083u,
    2293759u, 4288937977u, 327648u, 4289462280u, 4291887115u, 4292214798u, 917512u, 196564u,
    458671u, 2621392u, 4293591053u, 2097210u, 19u, 2621431u, 4292345854u, 2293768u, 4293591046u,
    327679u, 131072u, 786416u, 4293853192u, 983048u, 4293984265u, 4294246416u, 393223u, 4294311942u,
    983052u, 4294508580u, 4292542457u, 4294180864u, 2097104u, 4293918724u, 786391u, 4294574058u,
    4293525512u, 4294115325u, 983036u, 1703926u, 196557u, 2555865u, 327678u, 2555915u, 65528u,
    2424823u, 4289855496u, 1376248u, 4294770706u, 720897u, 4293918689u, 1179651u, 1179685u,
    1245180u, 4294901780u, 4294836223u, 262140u, 4u, 2293756u, 4294311950u, 4294836097u, 327679u,
    2097083u, 4294836230u, 1114085u, 4294311922u, 851907u, 131050u, 1245160u, 4293591042u, 1900513u,
    4294836228u, 1048573u, 1245169u, 4294377489u, 4294639622u, 4294574064u, 4294705156u, 786460u,
    524283u, 4290576422u, 4294377468u, 65569u, 589837u, 1245212u, 4293591032u, 4293132312u,
    3145712u, 3145716u, 4293525516u, 4293263331u, 4294443023u, 1638394u, 3080156u, 5242875u,
    4293787686u, 4294115336u, 655371u, 655347u, 3866595u, 2293744u, 393221u, 4293918725u, 131080u,
    4294901755u, 1376235u, 2162699u, 3276792u, 4294180877u, 1638403u, 3604448u, 4294639635u,
    4294574075u, 4063236u, 4290248805u, 786399u, 3407873u, 1769508u, 3670041u, 4294115326u,
    4293722137u, 4293263334u, 4293066750u, 589913u, 4289593425u, 4294115347u, 4290510906u, 262108u,
    4294836201u, 4292149375u, 4292411460u, 262147u, 4288872467u, 851960u, 1966086u, 4290969700u,
    2097067u, 1048540u, 4293459985u, 1114095u, 655367u, 4294508581u, 3866508u, 1900490u, 196668u,
    2031616u, 4294508553u, 4292542511u, 4292739093u, 4292411422u, 4292149288u, 4293459974u,
    1179634u, 4290445292u, 4286644224u, 4290838546u, 4287823912u, 4291821525u, 3342388u,
    4291362763u, 4291690376u, 4289527755u, 4325389u, 4289068936u, 4294574154u, 4292345806u,
    4294180781u, 4291166143u, 4456452u, 4292280244u, 1114166u, 4294115274u, 4292280302u,
    4293984223u, 3604473u, 1638379u, 4293066758u, 4293787640u, 4293722083u, 983016u, 4288479321u,
    4294574059u, 4293460041u, 458715u, 4292607985u, 2752502u, 524296u, 655347u, 589867u, 2621395u,
    4293722083u, 3014680u, 3669943u, 2686942u, 7995432u, 2818023u, 4290052104u, 4294508604u,
    393158u, 3407856u, 5570547u, 4294246426u, 4291100687u, 4294770713u, 2359252u, 3080196u,
    4293853160u, 4294770686u, 4292804627u, 786434u, 4289724432u, 131086u, 3276765u, 589816u,
    4292935719u, 196612u, 130982u, 9u, 7733169u, 1507318u, 4294180917u, 196625u, 4293656546u,
    4293918738u, 3604392u, 1245184u, 4293918745u, 4293984269u, 4293066717u, 4293066756u, 851927u,
    1179656u, 4293525565u, 4294508540u, 4293918682u, 4292608000u, 4289069065u, 4293984233u, 262143u,
    1376226u, 4294180881u, 262127u, 4293984263u, 196593u, 2621428u, 327664u, 327690u, 524280u,
    4293984280u, 720810u, 655353u, 1441760u, 983074u, 655389u, 4292345905u, 4289986503u,
    4293591037u, 5439485u, 4294705134u, 2293780u, 4293066707u, 4294967285u, 4294377438u, 3735523u,
    4294115294u, 1441773u, 4293459974u, 4294443003u, 4294770702u, 4294639630u, 4294311950u, 458745u,
    4294836240u, 4294115366u, 393239u, 4289265739u, 1245188u, 4294967280u, 4293591052u, 4290707496u,
    4292018186u, 4286906481u, 1966048u, 4293853135u, 4290445296u, 4287365050u, 327647u, 4290773033u,
    4294705114u, 4293918710u, 4293394378u, 4294901698u, 1048528u, 1179645u, 4293132295u, 3014721u,
    4293918699u, 983034u, 4292673584u, 2359230u, 786411u, 65517u, 4294967282u, 4294443017u,
    4293853174u, 786398u, 1900524u, 1900516u, 4291231703u, 4293197932u, 4293918632u, 4291100716u,
    4286709708u, 4293918705u, 130980u, 4292149336u, 4294639539u, 4288479306u, 393200u, 4293001198u,
    1900495u, 4294442997u, 4292739065u, 4293525532u, 4293853193u, 3538946u, 2818066u, 2097150u,
    589845u, 2359272u, 786405u, 4293591065u, 4293722072u, 917454u, 393113u, 3211230u, 4294901731u,
    4293001262u, 524188u, 4291887071u, 524225u, 4294377345u, 3014628u, 4292870136u, 2490307u,
    4292542487u, 4294705123u, 4292280275u, 4294967284u, 589828u, 2752482u, 4294508577u, 4293787645u,
    4293001195u, 4294901780u, 2555898u, 3735590u, 983041u, 1638351u, 1441774u, 786396u, 4293787654u,
    2162660u, 1769467u, 524244u, 1900556u, 1966055u, 4289855512u, 4128740u, 589810u, 1638376u,
    1048622u, 2359313u, 4290510882u, 2555899u, 4293787674u, 131070u, 65538u, 589851u, 4293722166u,
    1835046u, 4292739079u, 4293263376u, 4294967233u, 458766u, 4293459994u, 4293984235u, 131079u,
    196574u, 786439u, 1376239u, 458755u, 1376250u, 1769466u, 4294770674u, 393215u, 655383u,
    4294967289u, 393187u, 2031613u, 4293984252u, 1048584u, 4294574107u, 4294770687u, 1048566u,
    983042u, 4294508550u, 196611u, 4294836257u, 4294574097u, 196608u, 589816u, 4294246372u,
    1245186u, 1835023u, 4294443019u, 4294508558u, 4294639650u, 4294967267u, 4294180864u,
    4294705137u, 524265u, 851984u, 983037u, 1703889u, 4294836221u, 1310722u, 655359u, 4294705175u,
    524294u, 4294639586u, 4294705164u, 1572891u, 4294443001u, 655367u, 524299u, 4292214783u,
    262144u, 1769505u, 4294836222u, 131055u, 393224u, 4293918705u, 917493u, 1900538u, 131063u,
    4294377466u, 4294705195u, 458755u, 4293066760u, 4294311881u, 1376258u, 4294574107u, 458770u,
    3407834u, 4294639603u, 3145694u, 327671u, 4292542461u, 4294836237u, 1114013u, 65526u, 3735509u,
    4294836219u, 1310734u, 4294508556u, 4286840824u, 458754u, 393201u, 131064u, 3145741u,
    4291297288u, 4291493879u, 1703911u, 2162679u, 1245182u, 3670023u, 4291952668u, 4294443002u,
    4291035145u, 4292149192u, 4291624965u, 720917u, 4291756047u, 1900543u, 4291231719u, 4292476956u,
    4292739051u, 4291362833u, 4290248712u, 4294705126u, 4293591008u, 4292477005u, 4292542456u,
    4290838544u, 4289527821u, 4286709726u, 196578u, 4294377456u, 4293197807u, 2031661u, 4290904058u,
    1048562u, 982988u, 4390876u, 4290904043u, 4259888u, 4293263364u, 4293001268u, 4292542493u,
    4289658821u, 524258u, 589835u, 4293525508u, 4294049829u, 4290838555u, 4289593353u, 4292345746u,
    4292542490u, 4294246383u, 4293984310u, 4290379785u, 4291231786u, 4291624833u, 4288086039u,
    4293853169u, 4292542503u, 4289331215u, 4291559455u, 4294049676u, 4293197795u, 458757u,
    4291887114u, 4289724471u, 131045u, 1245129u, 5636116u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_1_weights[] = {
    17, -4, -12, 7, -1, -7, -17, 29, -16, 11, 15, -3, -26, -30, -20, 41, -26, 3, -55, -69, -70, -38,
    -1, -46, -19, -105, -89, 26, -20, -16, 1, -127, 28, 11, -23, -92, -9, 73, 20, -13, 16, -127, 0,
    4, -73, -85, 0, -34, -48, -15, -107, 20, 20, -63, -33, -18, -91, -34, 41, -6, -44, -5, -63, 30,
    -35, 0, 20, -4, -35, -9, -28, -9, 28, -2, -41, -58, -6, -42, -10, -8, -77, -92, -31, -15, -31,
    -36, -10, 33, -40, 20, 62, -38, -29, -40, -46, 29, -73, -43, 16, -127, -76, -8, 23, -46, 38,
    -81, -57, 60, 10, -22, 45, -15, 17, 15, -3, -80, -24, -7, -43, 43, 3, 8, -24, 13, -35, 56, -60,
    10, 2, 17, 10, -15, 41, -31, 5, 4, 11, -42, 27, -30, -53, -17, 3, -31, 36, -32, -42, 51, 2, 86,
    16, -22, 22, -32, -35, -13, 10, 26, 37, -3, 23, 25, -62, 65, 5, 8, 13, 0, 7, 63, 18, -16, -27,
    10, -26, 27, 15, -57, 29, 3, -40, -17, 2, -8, 8, 1, -30, 53, -21, 4, 18, 6, 0, -11, -28, 31,
    -39, 37, -5, -30, -31, 33, -35, 38, -6, -54, 2, 16, -49, 34, 19, 37, 0, -36, -27, -65, 52, 43,
    61, 26, 30, 19, -52, -75, 17, 14, -16, -6, 23, -6, 30, 19, -4, -1, -9, 9, 17, -7, -12, -17, 54,
    9, -11, 10, 23, -15, 47, -52, 2, 19, 39, 17, 4, 3, 11, 15, -3, 10, 30, -6, -5, -37, 13, -3, 34,
    -12, 10, -56, 14, -8, 11, 21, 16, 28, 5, -40, 8, -86, 51, 6, 65, -60, 29, 1, -17, -32, 28, 18,
    5, -5, 1, 11, 1, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 34, 43, -15, 21, -27, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 41, -48, -32, 68, -51, 3, -57, -8, -9, 39, -66, 24, -13, 16, -11, 20, -9, 8, 55,
    -32, -10, 17, -32, -2, 17, 7, -49, -10, 30, -127, -59, -17, -94, -1, 53, -102, 21, 4, -76, 18,
    -24, -10, 46, -3, -2, 7, -75, 16, -45, 24, 52, -11, -45, 2, -36, 22, -13, -1, -98, 12, -25, -3,
    24, -11, -127, 11, -74, 36, -64, 31, -54, 31, -77, 14, 48, -90, -30, 59, -26, 59, 31, -30, 3,
    16, -10, 34, 78, -18, -15, -20, -78, -17, 23, -35, -41, -3, 76, -99, 38, -60, 15, 25, -23, 46,
    13, -9, 51, -48, -77, 73, -67, -2, 18, -80, -25, -14, -97, 41, 1, 35, -45, -21, -57, -38, -1,
    -36, -30, -2, 29, 22, 1, 13, -35, 79, 9, 9, 56, -105, -59, -26, 56, 24, -7, -49, -17, 46, 6, 10,
    35, -3, 7, 12, -41, 65, 73, -8, 21, -50, -43, -116, -17, -4, 103, -59, -23, 35, 20, 53, 22, -20,
    11, 26, 13, -1, 11, -30, 71, -30, 54, -27, -60, 3, -40, -6, -32, 24, 24, -43, -68, -6, 27, 35,
    17, -24, 38, -29, 36, -60, 16, -33, 2, -32, 30, -23, 9, 21, -7, 51, 0, -24, -38, 18, 13, 40,
    -28, 56, 32, 15, -5, 7, -63, 35, 77, 6, 73, 68, -11, 12, 8, 19, 8, -35, 14, -33, 34, -92, -6,
    -60, -4, -26, 14, -78, -44, -19, -13, 31, 3, -9, -9, -1, -34, 32, 31, 3, 3, -7, 18, -65, -9,
    -49, 0, 13, -6, -5, 19, -1, 11, -7, -1, 4, -44, -4, -43, 42, 26, 46, -23, -15, -16, 42, -5, 58,
    -34, 4, 30, 39, 6, -26, -6, -39, -3, -9, -24, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -52, 13, 8, 11,
    25, -50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -19, 25, -30, -9, -15, -15, 2, 16, -12, 2, -11, 13, 8,
    24, -5, -27, -27, 7, -35, 8, 12, -9, -2, -7, -20, 1, -8, 11, -4, -15, -5, -10, -25, 40, 17, 1,
    -14, -55, -11, 34, 31, 2, 55, -44, -8, 39, 2, 20, -15, 4, 33, 2, 13, -25, -15, 9, -8, 3, 2, -9,
    2, -11, -3, 5, 19, -8, 6, -25, 25, -4, 28, -27, 0, -13, 26, 3, -7, -36, 23, -4, -20, -39, 22,
    -25, 33, -12, 3, -37, -10, -3, 16, 0, 10, -1, -17, 23, 45, 2, -2, -85, 14, 25, 41, 58, 49, -107,
    11, 46, 14, -26, -23, -16, -5, 23, 22, -4, -10, -1, -9, 0, 6, 0, 13, -20, 69, -42, -12, -40,
    -19, -23, 31, -54, -46, 3, -92, -7, 66, -16, -92, 40, -100, 29, -8, -10, 10, 0, 36, -1, 15, -92,
    -10, 37, -41, 21, 14, 23, -1, -14, -25, 5, -62, -127, -12, 4, -64, 59, 49, -25, 34, -48, 18,
    -13, -24, 6, -57, -42, 2, 14, 21, -31, 32, -127, -11, 13, -22, -12, 66, -30, -46, -33, -91, 4,
    29, -21, -37, 67, -64, 0, 3, -29, -52, 59, -3, -12, -52, -36, -68, 29, -64, 3, -3, 10, -20, -2,
    -73, 10, -1, 57, 63, -23, -11, -81, -13, 24, -37, 15, -21, 3, 2, 20, -14, 11, 2, -5, -75, -1,
    -27, -15, 4, 9, 10, -19, 52, -64, 5, 10, -60, -27, -13, 14, -56, 3, -41, 22, -44, 11, -46, 13,
    -50, 47, -2, -5, -15, 3, -37, 62, 7, -4, -10, -6, 31, 31, -8, 50, 33, 30, -55, 42, -8, 19, 36,
    2, -8, -21, 1, -8, -7, -19, 13, -3, -6, -2, 4, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, -49, 20,
    -12, -66, -28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -52, -12, -34, 3, 58, 23, -59, -10, 28, 22, 2, -9,
    6, -36, 35, 32, 3, 27, -35, 1, 25, -41, -33, 48, -13, 1, 22, -8, -35, 27, -5, 12, 18, -12, 5,
    -84, 28, 47, 25, -11, 3, -107, -32, 53, -6, -36, 2, 20, 5, -18, -18, 4, -15, 27, 8, -9, -6, 16,
    -29, 31, -4, -14, 76, -36, -16, 35, -9, 7, -49, 43, -3, 51, -16, -12, 3, -113, -4, 28, -4, 2,
    -73, -4, 10, -22, 32, 33, -61, -4, 5, -25, -10, 83, -53, 18, 3, -10, 24, -84, -15, 17, -89, 17,
    14, -76, -30, 18, -18, 35, 1, 22, -33, 56, -34, 54, -21, 11, 0, -24, -23, 17, 1, 12, 9, 24, -36,
    -71, -17, 26, 9, 38, -49, 13, 2, 6, 32, -6, -45, -127, -6, -15, -42, -25, 25, -31, -17, 24, -23,
    -127, 4, -27, -44, 5, 31, -41, -53, -84, -59, -40, 39, 37, 10, -18, -97, -11, 63, -66, 6, -36,
    -53, 16, 2, 12, -6, 0, 17, 25, -23, -110, 1, -84, 8, 13, -2, -53, 2, -35, -39, 7, -20, 20, -27,
    35, -14, -16, 42, -51, 38, -26, -22, -83, 13, -32, -19, -71, 39, 30, 17, -47, 8, -6, 58, 1, -32,
    63, -17, -91, 92, -45, -30, 60, -46, -74, 67, -45, -61, 29, 40, -70, 16, -37, -27, 33, 2, 8, 14,
    11, 33, 5, 0, 6, 18, 7, -32, 24, 70, -32, 22, -49, -25, 33, 42, -14, 21, 54, 5, 44, 9, -2, 19,
    -39, -4, -2, -7, -5, 25, -28, -11, -4, -10, -6, 44, 20, 46, -28, 1, 39, 28, 27, 61, -29, -28,
    24, 10, -14, 59, -12, -18, 52, -8, -20, 0, -16, 35, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -18, -44,
    48, -12, -8, 46, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -47, 32, -34, -1, -34, -44, 69, 19, 61, 52,
    -19, -81, 44, -79, 19, -4, 15, 2, -34, 41, -7, -16, 14, -2, -4, 40, -9, -23, 18, 13, 12, 1, -43,
    -127, 19, -32, 19, -39, 39, -85, 29, 19, -19, -11, 28, -36, -1, 19, -7, -39, -2, 12, 24, 19, -9,
    -16, -5, -10, 29, 15, 13, 20, -1, 31, 40, 14, -10, -37, -85, -6, 12, 43, -30, -112, 17, -57,
    -30, 68, -11, 16, -66, 25, -5, -30, 4, 7, -33, 18, -1, -81, 14, 11, -19, 17, -8, -80, 58, 16,
    26, 10, 9, -17, 50, 14, -1, 61, -17, 13, -6, 53, 38, -53, -23, 13, -19, -4, 2, 6, -10, 10, 1,
    10, 6, 17, 4, 19, -94, 11, 2, -7, -93, 8, -84, 14, -42, -44, 2, -48, 39, 58, 32, -9, 39, -1, 34,
    -32, 4, 11, -47, 8, 14, -81, 6, 13, -21, 19, 0, -2, -41, 8, 35, -1, 4, -16, 11, 8, 15, 16, -11,
    6, -10, 36, -7, 0, -12, 6, -21, 0, 2, 8, -17, 9, -15, 7, 6, 12, 15, -7, -38, -48, 31, 4, -16,
    -22, -7, -3, -14, -10, 25, -39, 38, 11, 39, -9, 36, -8, 20, -41, 11, 8, -22, -4, 14, -51, 2, -2,
    4, -8, 0, 8, -78, 18, -3, 1, 11, 3, 18, -4, 18, -1, -3, 4, 0, 14, -10, -1, 4, 6, -2, -31, -17,
    37, 18, 20, -1, -4, 3, -4, 34, -127, -3, -69, 31, -27, 16, -14, -11, -22, 1, 2, -21, 4, -2, -15,
    18, 6, -5, 4, -4, -5, 7, -61, 12, -24, 18, -31, 28, -3, 15, 17, -9, -16, -7, 28, 12, 38, -67,
    -4, -10, 13, 9, -8, -22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 1, 28, 19, 24, -28, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, -16, 47, 12, -22, 15, -8, -36, 46, 38, -18, 11, 10, -29, 58, 5, 6, -12, 47, -29,
    -27, -6, 24, -5, 79, 8, -13, -13, 9, -16, 34, 5, -16, 8, 2, -21, 20, -8, 49, 3, 25, 19, -5, 4,
    62, -33, 11, 36, 27, -5, -2, 11, 33, 13, -12, -32, 54, -5, -7, 101, -72, 1, 52, 25, 56, -2, -14,
    -26, -27, 89, 9, 19, -13, -36, 3, 127, -43, 3, 4, -8, 12, 25, -19, -2, -30, 81, -82, 58, -68,
    -23, -3, 68, -39, 19, -93, 6, 30, 100, -61, -36, 15, -17, 16, 37, -7, -54, 28, 0, 31, 47, -37,
    30, -39, -85, 31, 17, -23, 7, 10, -116, 58, 60, 3, 9, -7, 21, -34, 40, -43, 6, -23, -20, -70,
    18, -63, -43, -49, -53, -56, -53, -84, -120, -91, -50, -41, -14, 17, 0, -127, 40, -109, 52, 51,
    -120, -51, 13, 66, 74, -6, -83, -13, -65, -59, -76, -42, -54, -14, -33, -16, -21, 24, -8, -19,
    -24, 14, -21, -7, 4, 68, 54, 17, -18, -42, -7, 54, 6, -29, -29, -20, 89, -99, 73, -23, -37, 6,
    -10, 41, -13, 9, -45, 39, 24, 46, -34, 40, -25, 42, 60, -7, -15, -37, 8, 8, 43, 9, -29, -20,
    -73, 55, 40, 122, 8, -75, -58, 5, -16, 51, 26, -11, 25, -3, 4, 47, -2, -4, 2, 12, 14, 2, -8, 8,
    -13, 84, 15, -59, -44, 35, -24, -18, 19, -33, 16, -80, -35, 49, 39, -31, 4, 3, 9, 0, -10, 22,
    17, 3, 18, -16, 0, 19, 13, -15, 4, -29, -90, 1, -79, 117, 53, -12, -30, -21, -88, 54, 25, -16,
    -35, -30, -41, 12, 8, 18, -4, -8, 0, -36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 61, -22, -38, -17, 9,
    -90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -23, -16, -30, 20, -17, 3, -15, 2, -16, 4, -8, 7, -86, 10,
    -32, 21, -1, 3, 17, -12, 7, -15, -12, 39, 10, 5, 24, -15, -7, 9, 34, 15, 29, 10, -57, -77, -3,
    82, 20, 35, -11, -1, -29, 56, -19, 21, -5, -9, 49, -40, -3, -22, -18, -5, -45, -30, -34, -10,
    -34, -14, 6, -23, 14, -3, 14, -5, -7, 6, 38, -13, 75, -87, -16, -1, 40, -65, 113, -123, -49,
    -18, 14, -10, 16, -2, 23, 6, 4, 19, 12, -21, 10, -45, -32, 29, -16, -70, -70, -117, 41, -64,
    -10, -17, -62, -2, -3, 17, 65, 46, -6, 14, -66, 35, -33, 4, -38, -5, -54, -25, -48, 15, 7, -28,
    -21, -17, 48, -35, -21, 11, -19, 0, 9, -8, -34, 11, -28, 28, 108, -27, 44, -59, -15, -17, 88,
    -43, -14, -1, -10, -18, -20, 28, -41, -58, -88, -17, -52, -127, -92, 1, -77, -6, 74, -99, -18,
    -31, -11, -9, 28, -22, 2, 54, -2, 31, -24, 35, 25, -21, -16, 5, -49, 28, -7, -35, 9, -17, 18,
    43, 21, 9, -27, 11, -40, -20, -50, 13, -34, 48, 46, -30, -33, -48, -127, -10, -8, -33, 23, -37,
    -45, -42, -103, 5, -29, -2, -100, 7, -63, 7, -28, 45, -61, 37, -29, -5, -12, -1, 4, 9, 33, -7,
    -21, -31, -6, 38, 1, 15, -18, 21, 6, -18, -5, 26, -30, 41, -3, -19, 20, -1, 38, 57, -49, 24,
    -36, 11, -28, 32, -44, 7, 12, 29, 24, -78, -14, 8, 46, 16, 34, -68, 26, -18, 2, 1, 54, -19, -25,
    29, -28, 62, -24, 24, 17, 36, -5, 38, -2, 1, 27, 9, 38, 28, 7, -34, -63, -1, 26, -23, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, -26, 14, 7, -21, -16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 2, 7, 12, 3, 7,
    -6, 26, -1, 5, -7, -1, -3, 30, 8, 16, -34, 2, -17, 20, -6, 20, -14, -4, 23, 10, -29, 5, -4, -16,
    27, -6, -1, -4, 2, 15, 3, 3, 17, -6, -8, 8, 2, 19, 11, -8, 34, -5, -10, 15, 6, -7, 33, -2, 0, 3,
    -28, -12, 15, 28, 14, -7, -29, -1, 0, -12, -23, 7, -3, 14, -3, -3, -1, 9, 6, 8, 12, -4, -7, -9,
    -15, -5, 16, 13, -47, 25, 2, 20, 23, -4, -30, -6, 27, 24, 7, 10, 11, 8, 0, 4, -2, -3, 8, 6, -11,
    13, -9, 1, 43, -4, 8, -29, -1, -43, 33, 27, -17, 1, -15, -17, -6, 28, -6, -10, 3, 7, -55, -11,
    2, 21, 18, 7, -13, -6, -9, 4, 13, -2, -10, 0, -5, -3, 12, -7, 27, -6, -38, 51, -34, 47, -3, -38,
    -99, 16, -43, 56, 14, 20, -8, -125, 2, 7, -8, 1, 8, -56, -25, 25, -2, 18, 28, -46, 9, -60, 5,
    -51, -15, 5, 13, 48, -9, -54, -9, 32, 7, 56, -6, -9, -56, -44, 21, 11, 15, -49, -25, -58, -21,
    -35, 8, -72, -32, -22, -8, -38, 13, -83, -30, 2, -1, 28, 28, -38, 17, -55, -26, -5, 77, -38, 16,
    -63, -34, -127, -16, -10, -17, -28, -6, -63, -52, 14, -21, -63, 4, -26, 29, -37, -30, 7, 4, -22,
    45, 31, -14, 15, -36, 66, 48, 65, 52, -30, -59, -82, 11, 9, 37, -14, 27, -63, -110, -41, -17,
    -12, 9, -70, -127, -52, -15, -18, 15, -86, -116, -15, 9, -82, 26, -37, 54, -15, 42, -57, 23,
    -105, 39, -37, 31, -52, -29, -28, 5, 7, 55, -80, -55, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, -47,
    -27, 1, 20, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_1_weights[] = {
    4294705169u, 262118u, 4291821609u, 589815u, 1703917u, 524261u, 4294246348u, 1769475u, 524276u,
    4290510793u, 4521952u, 4292870199u, 4294442978u, 589789u, 262110u, 131037u, 4294574079u,
    4292542394u, 262093u, 1179638u, 4294049777u, 4294377484u, 1507386u, 4292280345u, 1966063u,
    4292018175u, 4294508487u, 4294901728u, 1048578u, 4294574078u, 4294377413u, 3211231u, 786416u,
    4288151533u, 2621431u, 458769u, 196596u, 131052u, 1441820u, 131059u, 4294770703u, 1769383u,
    1638334u, 4294377423u, 917493u, 786424u, 4294377474u, 4294443030u, 4293066726u, 4293984236u,
    1114099u, 4286644254u, 1572872u, 4294049788u, 4292608006u, 1834973u, 2752492u, 4286644225u,
    1376245u, 4293918661u, 4293263355u, 4294377467u, 2097187u, 851963u, 720924u, 4294049744u,
    4294967202u, 1638355u, 2686951u, 327665u, 4294180882u, 4293787653u, 4289003497u, 1376149u,
    4288282677u, 4294246452u, 65553u, 131105u, 4289462277u, 327662u, 4849655u, 4290838548u, 262165u,
    196563u, 4291428338u, 4293328909u, 3080220u, 1834993u, 4294115348u, 4293853151u, 1245108u,
    1507292u, 2293749u, 655345u, 4294246425u, 4294377480u, 4286644240u, 4292804517u, 4294377448u,
    4294967283u, 131103u, 262136u, 4287954947u, 1114106u, 262144u, 4294574121u, 4294770734u,
    851870u, 4292083767u, 4294377474u, 3538912u, 2097123u, 4289462199u, 4294705108u, 524286u,
    4294836199u, 2621432u, 4294246402u, 4292673530u, 4294115324u, 4292739072u, 2031553u, 1114037u,
    4294246424u, 1310722u, 393213u, 1310722u, 4292608076u, 65501u, 4289003443u, 786305u,
    4293001247u, 4294443027u, 4292476908u, 2359280u, 4294770615u, 4294705172u, 4294049761u,
    2424758u, 1048579u, 4293328902u, 4293328918u, 524279u, 4293525514u, 4294442973u, 4292673505u,
    2097088u, 2293750u, 4294705177u, 4294180897u, 2883535u, 2162720u, 4294442980u, 2228214u,
    2097098u, 4293787726u, 4293197852u, 4292542467u, 3407869u, 4294770627u, 4294836252u, 1376216u,
    982963u, 4293722097u, 4294115328u, 4294836214u, 4294246384u, 4293328901u, 4291231703u,
    4292476990u, 4289069104u, 4293918642u, 196634u, 16u, 4287561731u, 5505014u, 4292280314u,
    4292411363u, 3932130u, 4292673559u, 4292673529u, 4294901770u, 1900540u, 1245131u, 4294508534u,
    1966034u, 3932134u, 4294836183u, 4294705175u, 1572847u, 196604u, 4294311939u, 4292214711u,
    983057u, 4288479308u, 4289724434u, 131117u, 1572859u, 4289462296u, 3604446u, 4286644240u,
    4289789949u, 4291035174u, 4294115303u, 4289462270u, 4294705174u, 1179633u, 786411u, 4294508468u,
    4294574056u, 1638415u, 2752415u, 1638414u, 4294967286u, 1179559u, 4293394432u, 4291952663u,
    2883541u, 3080169u, 2293761u, 3801129u, 65527u, 4289986574u, 1179625u, 4289658918u, 524291u,
    4294377485u, 4293656531u, 4287954993u, 6u, 1245154u, 786433u, 3997639u, 917480u, 4291821619u,
    4292542407u, 3014667u, 4293656589u, 2359278u, 1572873u, 4293525514u, 3735517u, 4849587u,
    4292673535u, 4293263374u, 4292214853u, 1441793u, 4290379740u, 4293984301u, 720836u, 4294901693u,
    4294901730u, 4293984233u, 4292411380u, 3735519u, 1769455u, 1114114u, 4292870180u, 1441821u,
    3080175u, 4293525485u, 10u, 2490377u, 1638383u, 4293984266u, 3407830u, 851969u, 655366u,
    4291428383u, 4294901796u, 917455u, 4286709737u, 4292935721u, 5636098u, 5242845u, 4294770723u,
    262098u, 4288937999u, 393218u, 4293197828u, 262149u, 4293525520u, 589833u, 786439u, 4294573988u,
    2490358u, 4294574112u, 393172u, 4292214795u, 4292870166u, 4288086072u, 4325335u, 4293918786u,
    1441751u, 4286709715u, 4292280351u, 4293001243u, 4294180829u, 4293328837u, 4294443081u,
    2686884u, 1507342u, 4294049786u, 4289527755u, 4293918667u, 1703946u, 1572920u, 4291690517u,
    1965980u, 4294115327u, 4293394390u, 4292411333u, 4292935683u, 4294770725u, 4291821561u,
    4287430613u, 4294377464u, 393191u, 4292935705u, 2424871u, 1638423u, 4291231759u, 4294770671u,
    4293001287u, 4286709698u, 917506u, 4293787658u, 4287823849u, 4325314u, 196637u, 4291100775u,
    4293197878u, 327668u, 4292935701u, 4294311839u, 4289462273u, 524293u, 4293918680u, 2359273u,
    262084u, 3932096u, 4286644256u, 4290641983u, 851976u, 13u, 4294443010u, 3473428u, 4294639576u,
    4293328945u, 917493u, 4292608006u, 4291559422u, 4128775u, 65544u, 4293656598u, 1638368u,
    4291821602u, 4294246378u, 1114059u, 4292673538u, 4293918738u, 3538914u, 1703947u, 4292149272u,
    4294115346u, 4293001282u, 786434u, 524249u, 720869u, 327659u, 4294901773u, 4294639548u, 458728u,
    4292870098u, 65530u, 1376236u, 1834982u, 393234u, 4293001227u, 2293787u, 4292280263u, 327589u,
    1638417u, 2359269u, 4294246400u, 2293711u, 4293394449u, 4293394432u, 4293591069u, 262080u,
    4293984242u, 4294574088u, 2097124u, 2424851u, 4293066790u, 1245146u, 4456411u, 720893u,
    4291625002u, 65594u, 2490329u, 4292608000u, 4291035172u, 2621453u, 65472u, 4294901740u,
    4293263398u, 4194272u, 4293066747u, 4290772965u, 4292804624u, 3735524u, 4293066755u, 720823u,
    4289593322u, 4289069039u, 2228193u, 2818100u, 4292870146u, 983072u, 3932108u, 3801087u,
    4292870157u, 4292018268u, 2555869u, 1703997u, 4293459998u, 524283u, 4294246397u, 4293460031u,
    4290379757u, 3997666u, 4291493882u, 1245214u, 1376265u, 2359233u, 4292673484u, 4289724405u,
    1966119u, 4290183122u, 1048578u, 4290117580u, 3407865u, 393293u, 1966012u, 1638387u,
    4291887121u, 4292018243u, 917521u, 589878u, 4456521u, 4289855502u, 1048539u, 4293722122u,
    1966019u, 458770u, 4294639600u, 720885u, 851957u, 4293787604u, 262123u, 4290773044u,
    4290379816u, 1638368u, 4294574103u, 4293984279u, 1245192u, 2097139u, 1310722u, 655365u,
    4292542480u, 4292870214u, 1245214u, 4291559471u, 4292673544u, 4294377475u, 786418u, 4293263300u,
    2228197u, 4291756054u, 4294967292u, 1245186u, 4292804622u, 4294967287u, 4294639618u, 983027u,
    524290u, 2228199u, 655351u, 1114151u, 4288938018u, 2162654u, 4294967221u, 262088u, 720910u,
    4294049834u, 4294508561u, 196612u, 4291100666u, 196639u, 4294049765u, 1507287u, 327713u,
    3538965u, 4293918708u, 983051u, 4293328892u, 4294508547u, 589828u, 786388u, 393216u, 2883589u,
    720893u, 1835024u, 4290707474u, 2818005u, 917458u, 3342328u, 4294836233u, 4293132334u,
    4294574110u, 4292345861u, 4291821559u, 3014682u, 3145678u, 1966113u, 4292411411u, 2555905u,
    4292607995u, 4289331208u, 851968u, 4294049769u, 4294705150u, 2817993u, 4294901756u, 1769500u,
    4294770701u, 393267u, 4294705146u, 2818032u, 262129u, 1310712u, 4294705145u, 4293066813u,
    4294180898u, 4291035201u, 4294901779u, 3866619u, 4128731u, 131108u, 4293132313u, 1638372u,
    4291297290u, 65565u, 4294508555u, 327646u, 4294705159u, 4293656568u, 4294770677u, 4294049802u,
    4294443022u, 4292935663u, 327679u, 2555934u, 4294639606u, 4294443009u, 4294639606u, 4294180923u,
    1376267u, 1179676u, 4294770644u, 4293263366u, 2031647u, 4293787641u, 1310764u, 3473390u,
    4294639621u, 2228251u, 4292476922u, 917452u, 4294770701u, 4291756077u, 4293722104u, 4292149230u,
    720897u, 4293984299u, 4294443005u, 720904u, 4294901754u, 4294180884u, 4293918720u, 4294180912u,
    2293761u, 4293197845u, 1179624u, 4291690521u, 720900u, 4293197758u, 327715u, 3080184u,
    4291887104u, 1048572u, 3145712u, 3145716u, 4293984233u, 262143u, 131079u, 196574u, 4292739104u,
    4292739074u, 4293525516u, 4293263331u, 1376226u, 4294180881u, 786439u, 1376239u, 4292804607u,
    4294508585u, 4294443023u, 1638394u, 262127u, 4293984263u, 458755u, 1376250u, 4587476u, 983024u,
    3080156u, 5242875u, 196593u, 2621428u, 1769466u, 4294770674u, 3997715u, 4294770686u,
    4293787686u, 4294115336u, 327664u, 327690u, 393215u, 655383u, 4293722164u, 4294377512u, 655371u,
    655347u, 524280u, 4293984280u, 4294967289u, 393187u, 2949039u, 1245161u, 3866595u, 2293744u,
    720810u, 655353u, 2031613u, 4293984252u, 1310641u, 786445u, 393221u, 4293918725u, 1441760u,
    983074u, 1048584u, 4294574107u, 4292149249u, 4294508563u, 131080u, 4294901755u, 655389u,
    4292345905u, 4294770687u, 1048566u, 1310593u, 4294901721u, 1376235u, 2162699u, 4289986503u,
    4293591037u, 983042u, 4294508550u, 1310688u, 1572876u, 3276792u, 4294180877u, 5439485u,
    4294705134u, 196611u, 4294836257u, 2621401u, 4294377491u, 1638403u, 3604448u, 2293780u,
    4293066707u, 4294574097u, 196608u, 1965995u, 4294705136u, 4294639635u, 4294574075u, 4294967285u,
    4294377438u, 589816u, 4294246372u, 4293722131u, 1966070u, 4063236u, 4290248805u, 3735523u,
    4294115294u, 1245186u, 1835023u, 1900533u, 851983u, 786399u, 3407873u, 1441773u, 4293459974u,
    4294443019u, 4294508558u, 4294967260u, 4294901780u, 1769508u, 3670041u, 4294443003u,
    4294770702u, 4294639650u, 4294967267u, 2621471u, 4290641936u, 4294115326u, 4293722137u,
    4294639630u, 4294311950u, 4294180864u, 4294705137u, 4294311950u, 4294639641u, 4293263334u,
    4293066750u, 458745u, 4294836240u, 524265u, 851984u, 4289462235u, 327650u, 589913u, 4289593425u,
    4294115366u, 393239u, 983037u, 1703889u, 851962u, 4292804615u, 4294115347u, 4290510906u,
    4289265739u, 1245188u, 4294836221u, 1310722u, 4293001259u, 4294901778u, 262108u, 4294836201u,
    4294967280u, 4293591052u, 655359u, 4294705175u, 1179536u, 982959u, 4292149375u, 4292411460u,
    4290707496u, 4292018186u, 524294u, 4294639586u, 4293066695u, 4293722123u, 262147u, 4288872467u,
    4286906481u, 1966048u, 4294705164u, 1572891u, 4294246468u, 4294443025u, 851960u, 1966086u,
    4293853135u, 4290445296u, 4294443001u, 655367u, 3866544u, 4293525451u, 4290969700u, 2097067u,
    4287365050u, 327647u, 524299u, 4292214783u, 1703952u, 4293722125u, 1048540u, 4293459985u,
    4290773033u, 4294705114u, 262144u, 1769505u, 589834u, 196604u, 1114095u, 655367u, 4293918710u,
    4293394378u, 4294836222u, 131055u, 3342319u, 4294311942u, 4294508581u, 3866508u, 4294901698u,
    1048528u, 393224u, 4293918705u, 4294901774u, 65546u, 1900490u, 196668u, 1179645u, 4293132295u,
    917493u, 1900538u, 4293853245u, 393226u, 2031616u, 4294508553u, 3014721u, 4293918699u, 131063u,
    4294377466u, 4294574093u, 262161u, 4292542511u, 4292739093u, 983034u, 4292673584u, 4294705195u,
    458755u, 2490421u, 4288806931u, 4292411422u, 4292149288u, 2359230u, 786411u, 4293066760u,
    4294311881u, 131083u, 2293759u, 4293459974u, 1179634u, 65517u, 4294967282u, 1376258u,
    4294574107u, 4288937977u, 327648u, 4290445292u, 4286644224u, 4294443017u, 4293853174u, 458770u,
    3407834u, 4289462280u, 4291887115u, 4290838546u, 4287823912u, 786398u, 1900524u, 4294639603u,
    3145694u, 4292214798u, 917512u, 4291821525u, 3342388u, 1900516u, 4291231703u, 327671u,
    4292542461u, 196564u, 458671u, 4291362763u, 4291690376u, 4293197932u, 4293918632u, 4294836237u,
    1114013u, 2621392u, 4293591053u, 4289527755u, 4325389u, 4291100716u, 4286709708u, 65526u,
    3735509u, 2097210u, 19u, 4289068936u, 4294574154u, 4293918705u, 130980u, 4294836219u, 1310734u,
    2621431u, 4292345854u, 4292345806u, 4294180781u, 4292149336u, 4294639539u, 4294508556u,
    4286840824u, 2293768u, 4293591046u, 4291166143u, 4456452u, 4288479306u, 393200u, 458754u,
    393201u, 327679u, 131072u, 4292280244u, 1114166u, 4293001198u, 1900495u, 131064u, 3145741u,
    786416u, 4293853192u, 4294115274u, 4292280302u, 4294442997u, 4292739065u, 4291297288u,
    4291493879u, 983048u, 4293984265u, 4293984223u, 3604473u, 4293525532u, 4293853193u, 1703911u,
    2162679u, 4294246416u, 393223u, 1638379u, 4293066758u, 3538946u, 2818066u, 1245182u, 3670023u,
    4294311942u, 983052u, 4293787640u, 4293722083u, 2097150u, 589845u, 4291952668u, 4294443002u,
    4294508580u, 4292542457u, 983016u, 4288479321u, 2359272u, 786405u, 4291035145u, 4292149192u,
    4294180864u, 2097104u, 4294574059u, 4293460041u, 4293591065u, 4293722072u, 4291624965u, 720917u,
    4293918724u, 786391u, 458715u, 4292607985u, 917454u, 393113u, 4291756047u, 1900543u,
    4294574058u, 4293525512u, 2752502u, 524296u, 3211230u, 4294901731u, 4291231719u, 4292476956u,
    4294115325u, 983036u, 655347u, 589867u, 4293001262u, 524188u, 4292739051u, 4291362833u,
    1703926u, 196557u, 2621395u, 4293722083u, 4291887071u, 524225u, 4290248712u, 4294705126u,
    2555865u, 327678u, 3014680u, 3669943u, 4294377345u, 3014628u, 4293591008u, 4292477005u,
    2555915u, 65528u, 2686942u, 7995432u, 4292870136u, 2490307u, 4292542456u, 4290838544u, 2424823u,
    4289855496u, 2818023u, 4290052104u, 4292542487u, 4294705123u, 4289527821u, 4286709726u,
    1376248u, 4294770706u, 4294508604u, 393158u, 4292280275u, 4294967284u, 196578u, 4294377456u,
    720897u, 4293918689u, 3407856u, 5570547u, 589828u, 2752482u, 4293197807u, 2031661u, 1179651u,
    1179685u, 4294246426u, 4291100687u, 4294508577u, 4293787645u, 4290904058u, 1048562u, 1245180u,
    4294901780u, 4294770713u, 2359252u, 4293001195u, 4294901780u, 982988u, 4390876u, 4294836223u,
    262140u, 3080196u, 4293853160u, 2555898u, 3735590u, 4290904043u, 4259888u, 4u, 2293756u,
    4294770686u, 4292804627u, 983041u, 1638351u, 4293263364u, 4293001268u, 4294311950u, 4294836097u,
    786434u, 4289724432u, 1441774u, 786396u, 4292542493u, 4289658821u, 327679u, 2097083u, 131086u,
    3276765u, 4293787654u, 2162660u, 524258u, 589835u, 4294836230u, 1114085u, 589816u, 4292935719u,
    1769467u, 524244u, 4293525508u, 4294049829u, 4294311922u, 851907u, 196612u, 130982u, 1900556u,
    1966055u, 4290838555u, 4289593353u, 131050u, 1245160u, 9u, 7733169u, 4289855512u, 4128740u,
    4292345746u, 4292542490u, 4293591042u, 1900513u, 1507318u, 4294180917u, 589810u, 1638376u,
    4294246383u, 4293984310u, 4294836228u, 1048573u, 196625u, 4293656546u, 1048622u, 2359313u,
    4290379785u, 4291231786u, 1245169u, 4294377489u, 4293918738u, 3604392u, 4290510882u, 2555899u,
    4291624833u, 4288086039u, 4294639622u, 4294574064u, 1245184u, 4293918745u, 4293787674u, 131070u,
    4293853169u, 4292542503u, 4294705156u, 786460u, 4293984269u, 4293066717u, 65538u, 589851u,
    4289331215u, 4291559455u, 524283u, 4290576422u, 4293066756u, 851927u, 4293722166u, 1835046u,
    4294049676u, 4293197795u, 4294377468u, 65569u, 1179656u, 4293525565u, 4292739079u, 4293263376u,
    458757u, 4291887114u, 589837u, 1245212u, 4294508540u, 4293918682u, 4294967233u, 458766u,
    4289724471u, 131045u, 4293591032u, 4293132312u, 4292608000u, 4289069065u, 4293459994u,
    4293984235u, 1245129u, 5636116u,
};

#endif

static const struct channel conv_1_channels[] = {
    {FOLD(-108352, -851), 1096013712, 6, 0},
    {FOLD(-143557, -1151), 1484168013, 7, 0},
    {FOLD(-84782, -659), 1402192013, 7, 0},
    {FOLD(-93786, -745), 1631431860, 7, 0},
    {FOLD(-102570, -799), 1859475774, 7, 0},
    {FOLD(-100340, -789), 1105156696, 6, 0},
    {FOLD(-108754, -850), 1833107127, 7, 0},
    {FOLD(-55455, -437), 1605279856, 7, 0},
    {FOLD(-27845, -224), 1893118332, 7, 0},
    {FOLD(-69955, -535), 1209592068, 6, 0},
    {FOLD(-57878, -442), 1559529891, 7, 0},
    {FOLD(-40309, -322), 2098325873, 8, 0},
    {FOLD(-93257, -734), 1404632731, 7, 0},
    {FOLD(-148115, -1186), 1141915767, 6, 0},
    {FOLD(-175374, -1384), 1603028321, 6, 0},
    {FOLD(-59899, -477), 1671484945, 7, 0},
};

/* Step 2: FULLY_CONNECTED. */

static const struct dense dense_2 = {
    256, 120, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_2_weights[] = {
    -22, -20, -45, 11, 13, -3, 3, 5, -13, 8, 13, -2, 9, -4, 22, 15, 11, -29, -68, 2, 4, 7, -17, 23,
    -17, 8, 12, -3, -5, -16, 17, 4, -35, -25, 13, 10, 13, 10, 14, 20, -8, 2, -37, 14, -3, 20, 16,
    25, -7, -35, 8, -35, 10, 19, 27, -9, -14, 10, -30, -6, -3, 2, 14, 1, -1, 15, -41, 12, 7, 5, -4,
    0, -10, 2, 13, 7, 1, 9, -6, 6, 12, -28, -64, 12, 2, -3, -31, 13, -22, -5, -5, -6, -1, 6, 12,
    -11, 11, -29, -12, -14, 7, 0, 11, 2, -2, 5, -30, 4, 6, 16, 6, 5, -12, -58, -4, -19, 10, 16, 0,
    -12, -12, 7, 20, 21, 4, 9, 6, 1, -15, -2, -31, -9, 15, 0, -15, 16, 0, 5, 8, 5, 0, 6, 2, 1, 16,
    -3, -18, 18, 14, -12, 2, 3, -23, 9, -6, -7, 9, 4, 10, -10, 26, -7, 5, 4, 13, 8, 6, -11, 8, 7,
    -25, 12, -5, 1, 12, 10, 6, -27, 2, -8, -5, 24, 0, 1, -8, 15, -15, 13, 3, 10, -5, -5, -15, 8,
    -20, 13, 2, 6, -33, 3, -5, 7, 17, -19, -10, 8, 7, 7, 18, -7, 1, 7, 26, 2, -2, 11, -3, -3, 0,
    -16, -6, -11, 6, -5, 17, 19, 2, 22, -2, -10, -15, -21, -3, 16, -26, 16, -10, 9, 6, 6, 7, -12,
    -5, 10, 10, 27, -33, 19, -6, 19, -33, -8, 3, -4, 0, 28, -35, -7, -20, 14, 10, 17, 5, 27, 8, 6,
    18, 8, 2, -3, -4, 12, -13, -55, -61, 21, 4, -9, 11, -12, 9, -27, 13, -9, -11, -13, 29, -6, -26,
    -27, 9, 6, 10, 1, -1, -9, -22, -29, -5, 10, 7, 16, 6, 20, -11, -58, -4, -38, 11, 26, 8, 1, -3,
    -17, 20, 19, 7, -4, 5, 3, -39, 13, -7, 5, 8, 27, -5, 19, 13, 2, 0, -12, 5, -3, -4, -19, 14, -24,
    -41, 16, -6, 0, -2, 2, 14, 0, -17, 12, -1, 1, 11, -1, -19, 6, 1, 9, 8, 10, -13, -27, -26, -19,
    1, 1, 6, -7, 0, 12, -12, -48, -6, -6, 6, 10, -20, 5, 17, 0, -1, 3, 1, 7, 3, -8, 6, -19, -1, 0,
    -14, 8, -13, 8, 3, -19, 6, -28, 6, -8, -7, -2, 8, 2, -8, 0, -1, -19, -12, 4, -2, 4, 18, -8, -4,
    8, 10, 16, 21, -3, 6, 3, -8, 11, -16, -26, 3, -3, -10, -2, -4, 12, -1, 6, 2, 8, -10, 0, -6, -21,
    1, -6, 12, -3, -18, 10, 0, -8, 1, -7, 10, -11, -5, 1, -15, -11, -40, 9, 7, 0, 4, -24, 11, -13,
    -2, -2, -39, -19, -11, 17, 27, -11, -11, 1, -17, 13, 4, -32, -29, -5, 2, 2, 0, 31, 8, -10, 2,
    -14, -14, -16, -3, 13, 13, 4, -3, 6, 6, 11, 8, 17, 24, 1, 8, -22, -19, 4, -2, 18, 11, -16, 0,
    -22, 31, -3, -19, -5, -27, 33, -22, -2, 9, 19, -10, -33, 0, -48, 4, -13, -1, -41, 1, 21, -33,
    33, -14, -5, 3, 4, 31, 40, -29, 4, -1, -14, 11, -42, -29, -16, 25, 14, 13, 26, -30, -9, -35,
    -47, 11, 9, 5, -33, 23, -16, -2, -23, -19, -35, 14, 22, 4, -6, 27, 7, -18, -40, -5, 16, 13, -3,
    -12, -2, -24, 11, -14, -4, 8, 10, -9, -20, -2, -27, 6, -6, -6, -26, 15, 8, -24, 18, -13, -12,
    -8, -5, -5, 12, -22, -19, 15, 14, 8, -23, -10, -11, 8, 16, -12, 9, -63, -14, -19, -29, -11, 10,
    0, -26, 8, -10, -9, -23, -26, -36, 16, 11, -16, -11, 8, 11, -59, -39, -13, 19, -1, -8, 28, 13,
    -8, 1, -49, 13, -30, 2, -13, 9, 5, -47, 5, -20, -10, -28, 7, 0, -8, 12, 13, -6, -13, -2, -8, -1,
    -4, -15, 7, 36, 11, -13, 0, 1, 4, 7, -7, 37, -33, -20, -6, -3, -1, 5, 1, -2, 10, -9, 1, 9, -5,
    -11, -3, 3, 3, 6, 12, 25, 17, -8, -21, -1, -18, 4, 27, 15, 7, -1, -42, -4, -25, 10, 0, -28, -6,
    -49, 9, -31, 3, -40, -24, -6, -29, 30, 40, 15, -14, -3, 1, -31, -12, -8, -42, 18, 13, -34, -13,
    29, 19, 13, 20, 33, -8, 7, 1, -33, -1, -37, -4, -16, 16, -33, 24, 13, 21, -5, -5, -4, -10, -5,
    14, 1, 22, -34, -1, 15, -8, 4, 27, -23, -19, 28, 29, -3, 34, 16, 20, 4, -7, -8, 12, 8, 8, -31,
    9, 45, -10, 22, -14, -11, -6, 10, -1, 9, 51, 70, 4, -32, -11, -102, -7, -11, 4, 31, 6, 18, -32,
    25, 2, 8, -23, 10, -4, -30, 15, -31, 3, -9, -22, -37, -4, 5, -5, 15, 12, 14, -22, -6, -11, 15,
    15, -43, 13, 15, 10, -8, -3, -26, 6, -9, 6, -16, 22, -11, -17, 1, -3, -21, 4, 34, -4, 5, -23,
    -33, 9, -1, -13, -13, 22, 23, 23, 0, 6, -90, 12, -18, 6, 25, 3, 12, -58, 4, 13, 21, -10, -16,
    -13, -12, 8, -27, -7, 8, -10, -40, -6, 11, -7, 2, -7, 18, 10, 18, -25, 8, -14, 9, 21, 24, 15,
    11, 6, 2, 7, -33, 9, -14, 10, -25, 17, 0, -11, -22, -13, 24, -13, 9, -6, -24, 0, 2, -12, -3, -1,
    27, 14, 9, 9, -90, 12, -1, -4, 19, -13, 28, -49, 12, -15, 10, 11, -34, -8, 16, -8, -48, 0, 10,
    -1, -22, 17, 1, 7, 3, 25, 6, 21, 28, -27, -7, -20, 37, 43, 26, 20, 12, 11, 0, 4, -16, -5, 43, 0,
    -22, 9, 15, -6, -23, -7, 28, -13, 10, -11, -12, 1, 38, -40, -43, -15, 16, -68, -7, 9, -52, -4,
    22, 10, 8, 1, 1, -4, 13, -56, -13, 9, -52, -18, 5, -11, -102, 24, 42, 7, -3, 32, -6, 0, 30, 8,
    -4, 4, -17, -5, -15, 3, 21, 28, -32, -29, 12, 12, -4, -12, 33, -4, -39, -3, -35, -14, -19, -3,
    -13, 26, 15, -7, 20, 6, -1, -15, 5, 8, -23, -9, 19, -1, -5, -7, 3, -15, -31, 43, 33, -3, -7, -2,
    8, -29, -16, 38, 33, -1, -3, 15, 8, 19, -23, 46, -35, -8, 2, 8, 3, -6, -48, 29, -37, 10, 18, 9,
    5, -12, -18, -16, -13, 0, -8, -1, 8, 0, -21, -24, -10, -10, 1, 5, -20, 7, 4, 30, -1, 11, 1, -1,
    2, 11, 21, 19, 2, 3, -5, -17, 15, 4, 18, -13, -2, -3, -9, -6, 19, -10, -1, -1, 9, 15, -4, 3, -2,
    2, -13, 25, -1, 2, 6, 8, 4, -19, -6, -2, -3, 8, 2, 28, -1, -33, -34, -9, -11, 5, 8, 1, -2, 14,
    -15, -12, -13, -7, 4, 20, -3, 1, -9, 20, 3, 8, 1, -20, 2, -18, 30, 21, 1, 1, 8, 4, -3, -4, 15,
    -3, -7, 9, 0, 5, 7, 2, 16, 7, 3, 9, -8, 9, -10, -16, 0, 3, 3, 4, -4, 15, -5, 3, 18, -18, 5, -9,
    -12, -3, 0, -1, -10, -7, -65, 6, 9, 13, -12, 18, -2, 22, -32, -14, -45, 33, 3, 42, 5, 30, 7, 4,
    10, 12, 2, -30, -33, 3, -2, 10, -4, 6, -23, 9, 47, 47, 16, 33, -6, 12, 17, -6, 40, 54, 15, -7,
    -5, 3, -5, 16, 5, 16, 31, 1, 27, -4, -5, 16, 12, 32, 4, -1, -64, -7, 1, 15, -38, -17, 22, 16,
    11, 2, 33, -7, -24, -9, -53, 8, 20, -2, -31, 5, 2, 3, -25, 7, 27, -6, 13, 6, -39, -28, 34, 7, 5,
    -14, 1, -5, -26, 4, 17, -19, -10, -16, -20, -23, -40, 21, 18, -1, 2, 9, 9, 4, -10, 21, 4, -14,
    -11, -24, 5, -4, -44, 18, -53, 5, 8, 0, -7, 12, -24, -6, 24, 5, -10, 7, 18, 2, 9, -18, -5, 2, 6,
    -9, 19, -5, 1, 22, 2, 10, -2, 2, 6, 12, 7, 9, 19, -7, -2, 7, 12, -1, 7, 1, -8, -18, -6, -14,
    -12, -1, 12, 11, 24, -2, -2, 0, 10, -15, 1, 20, 18, 9, 4, -6, 12, -13, -6, 19, -24, 21, 18, -6,
    2, -13, -8, 0, -10, -6, -20, 8, 5, 15, -16, -2, 1, -1, -3, -16, -6, -18, 8, 1, 17, 13, -5, -15,
    -12, -18, -3, 21, 3, -13, -3, 11, 25, -14, 18, 5, -11, 7, -5, -1, -6, 14, 8, 19, -12, 23, 7, -4,
    10, -7, 11, 12, -1, 7, 7, 0, 3, 1, 44, 30, 6, 26, -21, -26, -3, 24, 5, -12, -36, 14, -9, 6, 5,
    15, 11, -12, -14, 19, -1, -7, 9, 14, 11, 10, -4, 8, -3, 14, -19, -65, -43, -12, -1, -12, 0, 11,
    -7, 4, 42, 36, -20, 18, -22, 4, 10, -37, 23, 36, -7, -1, 23, 5, 23, 21, 12, -1, 10, 2, 7, -25,
    -12, 26, 36, 18, 11, 36, -44, -11, 3, -6, -15, -13, 9, -2, -21, -19, 0, 10, -14, -52, 5, 17, 32,
    21, -38, 6, -33, -21, 30, 23, 2, -3, -27, 6, 15, -18, 11, 13, -4, -1, -37, 2, -10, 14, -33, -17,
    8, -22, 16, -18, -20, 29, 7, -11, -10, 13, -6, 2, -32, 37, -37, 5, -3, -50, -43, -7, -2, -14,
    -60, -17, 16, 7, 22, 0, -19, -3, -6, -10, 7, 10, 26, 22, 6, -18, -5, 27, 27, 30, 0, -9, -17, -5,
    31, -10, -22, 6, -17, 6, 25, 12, 17, 7, -8, -3, -23, 7, 0, 9, -23, -3, 12, -21, 6, 6, 21, 9, 18,
    -34, -7, -5, -4, -8, -3, 40, 3, -8, 1, -11, -6, -11, 27, -2, -32, 1, 7, -31, 28, -23, 3, 6, -23,
    -3, -1, 13, 21, 24, 6, 6, 6, 0, 27, 5, 19, -4, -5, 7, 6, -1, -13, -2, -24, -2, 3, -1, -1, -2,
    -8, -12, -12, 23, 22, 4, -30, 5, 18, -29, 3, 5, 3, 13, -16, -40, -9, -11, -9, -11, -19, 42, -9,
    0, 0, -22, 3, 6, 26, -27, 0, 26, -7, -28, -1, -13, 11, -30, -35, -6, -7, 22, 4, 20, 17, -22, 0,
    -6, 38, -15, 15, 16, -10, 3, 5, 31, 14, 6, -17, -71, 4, -9, -22, -3, 7, 6, -6, 2, -10, 15, -61,
    7, -15, 12, -2, -33, -3, 32, 8, -16, 6, -2, -9, -4, 18, 35, 3, -19, -39, -42, 3, 17, 40, 2, 19,
    51, -23, -24, 16, -7, -4, -43, 7, -2, 3, 19, -38, -38, -12, -22, 8, 8, -9, -17, -15, -28, 13,
    -15, 25, 3, 7, 28, 5, 20, 14, -52, -60, -10, -5, 7, -1, -4, 20, 2, -60, 5, 30, -52, 8, -17, -4,
    1, -28, 14, -11, -11, -26, -33, -18, -1, -18, -40, -5, -53, 6, -27, -37, -10, -62, 1, -11, 9, 5,
    7, -16, -33, 10, -5, 10, 34, 5, 4, 9, -3, 20, -23, 18, 9, -43, -21, 18, 2, 17, -27, -33, -9, -1,
    22, 11, -3, -42, -25, -25, -26, -1, -21, 21, -4, -48, 5, 11, -29, -1, -16, 7, 8, -13, 12, -22,
    2, 0, -27, -2, 21, -22, -15, 3, 9, 23, -10, -21, -16, -21, -12, -16, 14, 6, -24, -12, -11, -5,
    -13, -12, 14, 37, 30, -3, -2, 14, -27, 4, 10, -3, 8, 22, 5, 2, -3, -18, -7, 17, 1, 7, 15, -1,
    -11, -26, -27, -2, 9, 29, -3, -93, -16, 2, -13, 16, -19, 9, -1, -22, -9, -6, -7, 9, -27, 2, 21,
    -22, -10, 6, -17, -6, 2, -8, -28, 18, -16, -24, 5, -20, -31, 25, -44, -8, -29, -33, 8, 28, 55,
    27, -18, -15, -8, 2, 17, 2, 11, 20, -11, 7, 52, 21, 17, -1, -15, 20, 13, 32, -6, -20, -13, -32,
    -3, 30, 16, -118, 4, 2, -18, 17, -13, -16, 2, -43, 8, -16, -10, 3, 23, -7, 10, -1, -38, -8, -37,
    -33, 15, 9, -22, 29, 1, 4, 6, -23, 18, 8, 12, 6, -3, 21, -11, 7, -41, 5, -33, 8, 10, 20, -47,
    -2, -4, -24, -5, -1, -1, 7, 23, 9, -6, -13, -28, -2, -21, 5, -85, 32, -28, -35, 9, -2, 22, 34,
    -6, -10, 11, -9, -69, -8, 4, -12, -22, -12, -3, 14, 14, 19, 10, 7, -18, 10, -30, -15, -8, -7,
    -7, 26, -4, -19, 9, -7, -7, 27, -1, 15, -13, -10, -30, 18, -37, 3, 17, 31, -37, 11, -2, -4, -33,
    0, -10, -3, 6, -6, 0, -6, 9, 7, 20, -2, -25, 19, -12, -16, -11, -4, -6, 23, 27, 13, 19, 1, -43,
    -11, -2, 6, -41, -8, -9, 2, -6, 22, 19, 12, 13, 20, -44, -3, -9, 2, 4, 15, 44, -7, -2, 4, 3, 10,
    16, 8, 6, -4, -26, 10, -12, 3, 14, 23, -13, 12, 1, -10, -20, 4, -17, -81, -13, -13, -27, 1, -27,
    -9, 2, -9, -29, 14, -15, 0, 0, 5, 19, 15, 20, -5, 0, 31, -27, -14, -16, 8, -58, -11, -11, -26,
    13, 32, 1, 16, 21, 16, -50, 1, 9, -5, 6, 4, 46, 9, -29, -8, 2, 19, 5, -40, 9, -13, -16, 15, 2,
    1, 14, 36, -57, 19, 14, -13, 7, -3, -37, -79, -21, -5, -6, 9, -18, -13, -21, -13, -54, 27, -8,
    14, -5, 11, 5, -11, -6, -16, 4, 12, -35, -3, -25, 25, -27, -28, -8, -25, -18, -19, -8, -22, 25,
    8, -8, -3, -3, -9, 12, 12, 12, 18, -12, -10, -9, 5, 18, 17, -20, -8, 5, 0, -15, -38, 5, 24, 8,
    15, 16, -69, 12, 19, -7, -8, 38, 10, 11, 17, 1, -4, -12, 10, -22, 12, -8, -43, 6, 18, 18, 12,
    -22, 8, -1, -13, -59, -4, -4, -15, -24, 4, 7, -10, 3, 13, -9, 15, 10, 21, 14, 10, -11, -4, -5,
    12, -10, 14, -13, -17, -19, -7, 5, 1, -28, 0, -12, 11, -14, -7, -4, 21, 11, -9, 12, 20, -2, 13,
    -7, -11, 23, 1, 4, 0, 14, -2, 18, 0, -2, 21, 14, -22, -1, 3, -12, 13, 28, -3, -1, 6, -37, -2,
    -2, 6, -18, 17, 16, -8, 0, -18, -3, -40, 6, 24, -15, 7, 2, 9, 3, 18, 3, 5, -18, -15, -18, 2, 1,
    11, -12, 9, -19, -17, -25, -9, 7, 1, -23, 6, 7, 7, -8, -5, -4, -13, -13, 9, -19, -9, -7, -8, 3,
    -7, -4, 12, -1, 9, -6, 5, -43, -17, 10, -21, -3, 19, -33, -2, -18, 25, -20, 7, -8, -10, 6, -1,
    -6, 35, 11, -16, -50, 4, 10, -3, 11, -7, -20, 10, -34, -2, -35, 11, 10, -2, -27, 5, -4, 20, 9,
    -4, -6, 30, -9, 13, 21, 0, 8, -34, -7, -17, -29, 13, -21, 12, 3, -12, 32, -1, -35, 8, -2, 17,
    -37, -10, -86, -22, 13, -75, 13, 2, -18, 13, -9, 35, -26, -3, -18, -27, 15, -5, -6, 9, -6, -5,
    14, -5, 3, -5, 1, -15, -37, 16, 16, 2, -25, 13, 15, -8, 4, -9, 8, -10, -16, -32, -8, 1, 5, 21,
    9, 22, -12, -8, 11, 11, 12, 11, 19, 25, -1, -10, 7, 12, -12, -2, -20, 0, 18, 0, 20, 0, 10, 21,
    4, 15, -34, 22, 5, 17, -23, 10, 2, -7, 15, 11, -23, -10, 8, -9, -14, 16, -2, 12, 0, 19, -21, 8,
    11, -13, -28, -14, 25, 1, -2, 12, 13, -1, 3, -18, -8, 34, 6, -20, 3, -1, -11, -22, 17, -7, -8,
    19, 7, 10, 12, -15, 18, 22, -27, 3, -10, 3, 7, -3, -12, -1, 9, 7, 0, 6, -28, -1, 0, 18, -9, 9,
    -22, 8, 16, -6, -19, -23, -4, -3, 11, 7, 1, 14, 11, -4, -18, 3, -54, -4, 5, -10, 3, 23, 11, 16,
    -2, -1, -4, -18, -4, 18, -11, 0, -4, 1, -16, -18, 8, 21, -29, 4, -8, 10, 3, -31, 1, 22, -19, 3,
    -1, -1, 6, 7, -18, 6, -18, 1, 10, 26, -6, -4, 2, -2, -8, -22, -15, 9, 12, -23, -9, -1, -1, -19,
    -13, -11, 3, -4, 1, -25, -1, 0, -66, -6, 9, -16, 13, -10, -20, 14, 1, 40, 5, -27, -48, 27, -7,
    12, -46, 11, -2, -6, 32, -1, -15, 6, -22, 11, 11, -8, 25, 11, -15, -27, 7, -3, -6, 0, -50, 15,
    -9, -4, 5, 21, 15, -7, 3, 6, -13, -17, -32, 4, 5, -11, 3, -4, 3, 3, -18, 21, 7, 11, -2, -28, -3,
    15, -14, -2, -18, 3, -6, -3, -17, 10, 18, 6, 8, -4, -4, 7, 29, 15, -5, -2, -7, 9, -9, 6, -6,
    -13, 20, 33, 24, -21, -2, 13, 10, 4, 20, -10, -6, 9, -1, -4, 10, -5, 16, -1, -5, 6, 9, 2, -4, 5,
    8, 4, 10, 18, -12, -2, 1, -16, 8, 13, -5, 19, 4, -4, -5, -15, 21, -15, -16, -18, -16, 8, 1, 26,
    12, -9, 3, -6, -2, 16, 15, 5, -2, -8, 21, -35, -9, 8, 2, 11, 23, 16, 16, -17, -9, 10, 0, 7, 20,
    5, -6, -3, 13, -1, 12, -2, -1, 1, -1, -5, 13, -15, -9, -8, 8, 18, 3, -10, 6, -7, -14, -2, -7,
    15, -14, 1, 6, -7, -13, -13, -59, 12, -8, -19, -4, -5, -25, 7, -13, 7, 16, -7, -16, 21, 5, -20,
    14, -3, 9, -86, -13, 6, 12, 8, 19, 13, -1, -15, -6, -10, -15, 7, 6, 10, 8, 6, 4, 6, -13, -1, -9,
    10, 0, -17, 7, -23, 0, -16, -41, -7, 6, -22, -2, 0, 8, 8, -4, 4, -20, 1, 2, -16, -7, 9, -71, 18,
    17, 2, -17, 18, -19, -2, 7, 43, -7, 17, -50, 22, 13, -17, -57, -16, -5, -100, 23, 3, 8, 16, -23,
    21, 0, 4, -13, -3, -9, -11, 9, -5, -31, -8, -4, 12, -5, 15, -2, 6, 0, -22, 27, -39, 6, -21, -43,
    -10, 12, -3, 2, -12, 7, -34, 14, 11, 2, 11, -14, 6, 14, 5, -4, -18, -10, 1, 27, -2, 33, -3, 13,
    4, -34, -15, -2, 1, 19, 0, 23, -3, -12, 18, -18, 0, 4, 7, -23, -4, -27, 26, -8, -15, 4, -12,
    -50, -17, 5, -3, 3, 33, -12, 29, 3, 4, -23, 13, 18, -8, -15, 0, 9, -38, 34, -30, 16, 7, 13, 4,
    5, 0, 25, -19, -11, 7, -1, 18, -5, -13, -99, 2, 8, 1, 15, 29, 7, 3, -3, 1, -6, 7, 9, -3, 20, 33,
    11, 14, 13, -12, -8, -6, -9, -4, -23, 5, 2, -3, 7, -4, -16, -14, -45, -1, -38, 17, -7, 2, 9, 5,
    3, 9, 14, -10, -12, 0, 7, -22, 7, -10, 0, 21, -5, -7, 21, 11, 22, -14, -9, 4, 24, 21, -3, -4,
    -127, -7, -6, 6, -1, 19, 4, 15, 1, -5, -3, 1, -4, 10, -12, 12, 15, 2, 21, 20, -17, -8, -22, -30,
    -31, -7, -5, -4, -4, 9, -18, -8, -63, -2, -48, -11, -42, -7, -11, -4, 4, -10, -15, 12, 9, -1, 8,
    0, -3, -4, 1, -1, -24, 11, 16, 26, 43, 3, -2, -3, 3, -6, -1, 23, -58, -21, -11, 7, -18, 1, 15,
    7, 12, 7, 0, -4, -7, -4, 10, -10, -15, 5, -18, 5, -20, 14, 22, -7, -17, 9, 0, -5, -8, 5, -35,
    -16, -5, 0, -20, -14, -63, -45, -10, -17, -1, -21, 0, 23, 11, 11, -50, 31, 21, -15, -9, -47, -2,
    -1, 6, 9, -11, -13, 4, 11, -4, 10, 2, -6, -11, -3, 1, -10, 21, -23, 13, 16, -19, -12, -2, -12,
    3, -15, 10, 11, -25, 24, 5, -30, -27, 2, -17, -2, 0, 1, -5, -2, -18, 16, -7, -11, -7, -6, 16,
    -22, 11, 8, 11, 5, 5, -15, 16, -3, 8, 11, 8, -18, 15, -27, -9, -31, 3, -21, 4, 3, 19, 5, 4, 9,
    16, -18, 1, -3, -19, 8, 18, -7, 7, 3, 6, -1, -4, 9, -2, -9, 2, -21, 36, 5, 9, 27, 15, -11, -1,
    -17, 0, -22, 1, 5, 15, -7, -4, 7, 12, 7, 9, 10, 2, -10, -9, -12, -13, 10, 5, -23, -9, -4, 6, 10,
    10, -10, 21, -17, -8, -12, 18, -3, 10, 19, 2, 13, -5, 3, -7, -4, 20, -32, -29, 15, 3, -14, 5,
    14, 5, 8, 13, 7, 2, -6, -1, -1, 22, 21, 37, 0, 14, 3, 9, 11, 8, -14, -50, 11, 10, 18, 1, -22,
    14, 13, 8, 4, 1, 1, -29, 10, -24, -18, 10, -22, -10, 1, 5, 4, 5, -1, 0, -10, -6, -3, -34, 6, 16,
    -4, 26, 9, -10, 3, -24, -2, 12, 1, -2, 8, 11, -3, 1, -5, 6, -8, 2, -7, -15, -23, 5, -12, -8, 20,
    -8, 15, 7, 5, 3, 12, 46, 0, -32, 10, -21, 5, 1, -15, -6, -14, -9, -8, 9, 13, -84, 6, -15, -7, 6,
    9, 2, -18, 6, -4, -19, 5, 33, -13, -1, -2, -3, 15, -7, -9, -83, -23, -8, 26, 25, 16, 4, 17, 3,
    4, -15, -41, -14, -33, 14, 2, -35, 21, 26, 8, 10, -3, -2, 4, -12, -13, -32, -36, -68, 3, 13,
    -26, -17, 40, -6, 31, -10, -19, -2, 18, -3, 0, -29, -6, 23, -4, -1, -12, -2, 10, -8, 11, 21, 9,
    -16, 5, 13, -2, -55, 8, 0, -38, -21, 0, 10, -14, 8, 2, -14, 8, 3, -2, 4, -11, 20, -10, 17, -17,
    11, -9, 6, 14, -3, 0, 0, -13, 19, 13, 29, 14, -24, -13, -25, -6, 13, 18, -6, 27, -17, 4, -11,
    -14, 0, 15, 0, -5, 4, 9, 8, 0, 8, -26, -1, 1, 9, 4, 0, 18, 3, 22, -16, 11, -30, 24, 10, -20,
    -25, -11, 6, 0, 10, 15, -26, 1, 5, 2, -4, 9, 6, -2, 3, 6, 9, -5, -10, 0, 10, -19, 15, -37, -7,
    5, 9, 17, -1, 3, 6, 12, 5, 21, -12, -1, -34, -10, -8, -31, 1, 12, 4, -5, 10, 16, -8, 5, 4, 23,
    1, 12, -1, 23, -13, -13, -3, -4, 0, -13, -4, -4, 15, 1, -17, 8, 4, -20, 0, -15, 0, 2, 26, -9,
    10, -9, 23, 0, -7, -4, 17, 9, -3, -10, 23, -12, 18, -16, 7, 16, -5, -1, 10, 8, -6, 2, -5, 13,
    25, -12, -37, -58, -6, -8, -11, 5, -9, -4, 16, 0, -16, 20, -5, 10, -34, 23, 11, 0, 0, -15, 17,
    -29, 21, -19, 4, 5, 12, 16, -10, 15, -4, -2, 8, 30, 5, -6, -3, 6, -4, -17, -17, 14, 25, -33, 14,
    16, -10, -28, 5, 5, 4, -10, -14, 3, -10, -41, -37, -26, -42, -14, 2, 5, -54, -31, 18, 57, 42,
    -48, 7, 20, -14, -15, 2, 24, 6, -8, -15, 24, 6, 23, 5, 12, -10, 0, -15, -4, -2, -11, -31, 34,
    -9, 16, -28, 32, -9, -11, 17, 29, -23, 4, -14, 24, 16, 19, 2, 5, 19, -38, 0, 26, 7, 20, 0, 20,
    6, -62, -9, -4, 2, -28, -2, -10, 4, 2, 8, 2, 8, -31, -20, 31, 21, 13, 5, 16, 4, -20, 3, 36, 5,
    6, 0, 21, 8, -12, -1, 31, -20, -15, 6, 22, -1, -4, -3, 29, 12, 8, -7, 34, -21, 2, 11, 16, -19,
    21, -5, 27, -1, -4, 23, 5, -3, 16, 0, 24, 16, 8, 40, 24, 0, -48, -28, -9, 7, -16, 7, 3, 15, 18,
    19, 17, 21, -15, -41, -5, -11, -9, -8, 0, -12, -7, -27, 19, -4, -3, -23, 28, 4, -22, -2, 44, -6,
    -13, 23, 6, -1, -7, 6, -1, 8, 7, 11, 28, -25, 14, 27, -4, 5, 18, 37, 19, -23, -12, 36, 3, -4,
    -2, 14, 27, -11, 6, 49, 27, 11, -6, 24, -16, -3, 10, 31, -2, 11, 25, 8, 20, 15, 10, -20, -67,
    -24, -19, -2, -19, -7, -17, 12, -4, 11, -1, -14, 8, -17, -29, -2, -8, 19, -11, 29, 10, 3, 1, 14,
    -14, 9, 8, 18, -21, -13, 12, 10, 5, 26, -31, 11, -19, -6, -10, -2, -25, 23, -67, 2, -29, 6, 19,
    11, 23, -2, 2, -13, 5, 19, -9, 1, -6, 15, -26, 21, 21, -88, 5, 19, -13, -8, 25, 5, 7, -44, 27,
    -12, -3, -40, 11, -67, -17, 38, 23, 0, -21, -6, -10, -31, 26, -47, 2, 11, -3, -44, -46, -14,
    -34, -1, -35, 9, -19, -70, 21, -19, -10, -8, -5, -11, -12, 1, 7, -6, -44, -7, 10, 22, 17, 1, 11,
    1, 10, 15, -10, 1, -6, 12, -9, 17, 26, -12, -7, 3, -24, -4, -2, 16, 4, -44, 9, -10, 6, -11, 10,
    -31, -4, 2, 24, 3, -3, 19, 19, -31, 18, 15, 14, 9, 4, 7, -19, -14, -13, -14, 0, 18, -19, -14, 7,
    -24, 4, -9, 5, 0, -4, 4, -1, -16, -41, -6, -18, 11, 5, -8, -3, -40, -24, 13, -12, 3, 5, -2, -9,
    -6, 22, 38, -21, 0, -10, -29, -4, 33, 0, -38, 7, -13, 14, 12, 7, 0, -14, -8, 27, 30, -4, 8, 24,
    -30, 11, 13, 19, -3, 5, 0, -4, -8, -24, -20, 12, 18, -28, -1, 10, -18, 14, -17, -7, 2, 10, -3,
    9, -35, -33, -8, -21, 4, 34, 0, 12, -4, 3, -7, -8, 14, -8, -8, -3, -74, -3, 47, -3, -15, 10, 10,
    -18, 42, 0, -31, -2, -5, 15, -7, -9, 19, -30, -42, -4, 31, -26, 6, 12, -48, 23, -51, 21, -8, 9,
    -14, -3, -28, 8, 34, 21, -4, -18, -2, 0, 9, -20, 10, -44, 26, 4, 29, -12, -10, 14, 13, -25, -32,
    19, -1, -15, -5, 3, 31, -17, -22, 9, 18, -4, 1, 6, -61, 22, 1, 1, -1, -14, 20, 4, 1, 34, 4, -9,
    -11, -26, -9, 1, 19, 5, -11, -23, -25, 30, 26, 28, 21, -2, -14, 37, -35, -5, -9, 3, 14, -19, -1,
    -26, -88, 23, 5, 7, 4, -18, 0, -1, 20, -20, -12, 16, 22, 3, -15, 12, 1, 2, 1, 2, 14, -8, 1, -23,
    5, -17, -3, 8, 18, 4, -17, -17, 14, -16, -5, 14, -12, -13, -1, 5, 7, -18, -14, -7, 2, 10, -28,
    14, -11, 32, 12, 20, -1, 6, -10, 23, 20, 11, 3, 12, 21, 8, 16, -40, -5, 2, -9, 18, 11, -13, -3,
    -11, 14, 3, 5, -4, 19, -4, 18, -3, 2, -8, -23, -11, -10, 7, 3, -21, -10, -18, -10, 6, 12, -11,
    -25, -23, -10, -4, 7, 11, -3, -24, 20, 7, 2, -2, -9, -39, 17, -13, -23, 8, 5, 9, -19, 1, -1, 10,
    6, 31, -5, 17, -7, -19, 12, -4, 8, -47, -12, 11, -3, 24, -11, -14, -7, 23, 11, 6, 24, 3, -15, 5,
    1, -13, 11, 12, -38, -6, -4, -22, 22, -17, -9, 18, -47, -9, -3, 19, -24, -5, -15, -12, 23, 9,
    -26, -16, 5, 15, 1, -9, -9, -9, 1, -29, -12, -20, 3, 11, 1, 2, -37, 12, -8, 34, -4, 14, -13, 12,
    7, -17, -5, -36, -34, -17, 11, -21, 2, -1, 12, 22, 7, -33, 19, 5, -2, 6, -57, 11, 10, -21, 27,
    -1, 12, -21, -10, -10, 19, 4, 18, -6, -2, 5, 16, -15, -16, -8, 6, -10, 19, 31, 15, -19, -48,
    -16, 13, -17, 5, 9, -1, 10, -41, 36, 31, 20, 22, -18, 6, -22, -20, 24, 0, -5, 27, -3, -1, 18,
    -44, 1, 8, 13, 2, 10, 13, -6, 1, -24, 7, -15, 11, 31, -39, 27, 0, -2, 6, 14, -13, 3, -29, 1, 1,
    -3, 10, 10, 21, -1, -6, -35, 0, -6, -3, -11, -9, -3, 24, 0, -5, 9, -15, -11, 25, 12, -22, 18,
    -25, 26, 30, -11, 1, 12, 13, -20, 8, 0, 11, 12, 0, 13, -2, -31, -32, 10, 7, 6, -3, -34, 12, 16,
    -5, -5, 3, -2, -11, 9, 1, 8, 14, -15, -16, 4, -11, 27, -3, -3, 14, -4, -4, -2, -8, 2, -29, -41,
    -10, -22, 15, -7, -7, -5, 16, 9, 12, -1, 5, 4, 4, 8, -37, 11, 7, 2, 11, 5, -36, 1, -43, 6, 21,
    6, -7, 18, 16, -6, 7, -58, -35, 8, 34, 28, -9, -28, -1, 35, 12, -12, 13, -11, 8, 0, -1, -12, 1,
    -20, -8, -10, 2, -21, 3, 14, 13, 0, 19, -11, -18, -15, -51, 2, -14, -32, 19, 34, 14, -26, 18, 4,
    -11, -6, -40, 17, -31, 7, -8, 4, 0, -6, 44, -24, -10, -9, -35, 30, 1, 5, -7, 14, -11, -6, -4,
    -28, -34, 11, 26, -4, 14, 1, 25, -49, -27, -39, 21, -3, 13, -5, -37, 22, 38, 4, 25, 0, 9, -31,
    22, 28, -21, 6, 1, -29, 0, 14, 9, -6, -24, -3, 2, -5, 17, 17, -15, -34, 18, 13, 12, 4, 15, 13,
    4, 23, 3, 37, 19, 6, 8, -36, 4, -9, 0, -3, -4, 19, 3, 3, 20, -39, 3, -25, 23, 22, 7, -17, 3,
    -58, -12, -27, 4, -11, 14, -3, 4, 48, 14, -4, 24, 10, -6, -48, 21, 34, -23, 30, -3, -28, 13,
    -13, -8, -10, -3, -3, 7, -32, -5, -1, -6, -39, 20, -8, 12, -14, -2, -8, -28, -1, -14, 25, 16,
    -3, 4, -25, -15, -25, -15, -18, 4, 26, 0, 3, 21, -82, -14, -5, 6, -28, 13, -14, -3, -8, 7, -31,
    3, -11, -11, -19, 16, 26, 27, -17, 0, 9, 0, -16, 19, 13, -7, -6, -20, -11, -10, 9, -5, -6, -14,
    -13, 5, -8, -1, -5, 2, -16, 3, -20, 1, 14, -7, -8, -22, -51, -5, 1, 15, -7, -7, -1, -31, 0, -8,
    7, -7, 17, 6, -18, 23, -79, -2, 8, 21, -14, 1, -14, -8, 11, -2, -24, 3, 9, 2, -33, 16, -38, 24,
    -24, -23, 7, -5, 5, 24, 17, 1, -33, -1, -22, -3, -12, -7, -22, 4, -13, -7, -23, -4, -38, -3,
    -16, -6, -35, -5, -7, 10, -1, -24, -91, -16, -1, 19, -12, -6, 8, -8, -2, -10, 16, 0, 2, 10, -20,
    40, -18, 2, 26, 8, 0, -41, 45, -3, -4, 4, 2, 5, 6, -3, -44, -85, -7, -82, 15, 13, -6, 23, -4, 1,
    -6, -3, 3, -16, -19, 14, -25, 7, 17, -1, -8, 13, 3, 41, 30, -3, 2, -3, -6, -5, 11, -26, -28,
    -10, -29, -52, -36, 7, -70, 40, 22, 6, 0, 0, -4, -11, -3, 0, 4, -95, -5, 34, -35, 1, 5, -78, 16,
    -3, -1, -3, -4, 1, 8, 2, -25, -25, 7, -72, -1, -27, 3, 0, -13, -6, -2, -4, 0, 3, -11, 12, -1,
    -20, 27, 15, 1, 17, -10, 1, 4, -3, -3, -2, 1, -8, 10, -5, -28, 20, -2, -69, -15, -23, -16, -4,
    0, -1, -6, -5, 1, -4, 6, 4, 8, -51, -8, -67, -2, 20, 4, -33, 6, -4, -5, 0, -4, -2, 1, 1, 3, -11,
    -10, -21, -30, -11, -14, -8, 4, -5, 1, -6, 2, 1, -7, -19, 8, -50, 24, 20, -4, 13, -13, 7, -14,
    2, -4, -5, 3, -33, -3, 8, -13, 22, 25, -26, -8, -17, -16, 3, -15, -6, -4, 0, -4, 4, 6, 5, 14, 1,
    4, -25, 5, 45, 10, 4, -11, -1, -4, -3, -6, 4, -1, 12, 15, 4, 30, 9, -29, 17, 12, -8, -13, 2, -1,
    3, 0, 37, -10, -15, 8, -13, -28, 5, 0, 20, -5, 56, 21, -3, -2, -1, 2, -47, -2, 4, -9, 22, 13,
    16, 11, 6, 6, 11, 24, 1, 0, -6, -2, -1, -32, -51, -1, 24, 30, 35, -10, 17, -12, -37, 7, 0, -1,
    1, -1, 13, 4, -7, 3, -37, 9, -43, 13, -31, 2, 7, -9, -4, -1, -2, -4, 4, -13, 10, 20, -9, -9, 0,
    1, 0, 10, 17, 10, -1, 1, -4, -5, 12, -19, -13, -6, -5, -23, -77, -4, -4, -24, 12, -11, 3, -1,
    -3, 2, -13, -24, -11, 2, -32, 14, -23, -11, 14, -8, -18, 1, -4, -2, 0, -4, 16, 7, -4, 11, -2, 7,
    -44, -1, -2, 10, -11, -5, -1, -4, 1, -4, 4, -13, 11, 4, -46, 0, 11, 7, 12, 3, -5, -4, -2, 0, -2,
    1, 7, 3, 12, 5, 10, -7, -52, 8, -13, -21, -10, -7, -6, 1, -4, -1, 2, -27, -59, 8, -18, 18, 13,
    4, -3, 11, 6, -6, 0, -4, 2, -3, 9, -11, -10, -4, 1, -5, -25, -11, 4, -1, -7, -5, -4, 1, -2, -4,
    -13, 2, -9, 19, -19, 2, 30, 10, 22, -8, -11, 11, 1, -3, -2, -1, -4, 5, 14, 23, 36, 8, -6, -12,
    -4, -22, -8, -1, 0, 0, -4, 3, -15, -24, -11, 0, -6, 23, 17, -4, 7, -27, -48, -5, 1, 0, 0, 1,
    -13, -29, -13, -10, 27, 18, 8, 8, -8, 13, 15, -7, 0, -5, 1, -3, -10, 2, -9, -23, -7, -2, 13, 15,
    13, -7, 0, 5, 1, 0, -3, 3, 3, 5, 3, 25, -6, 14, 22, -16, -12, -14, -22, 2, 0, -5, -5, -1, -20,
    -1, -14, 15, 6, 9, 20, 1, 0, 4, -10, -18, -1, 1, 5, 3, 5, 8, -2, -1, -31, 3, 8, 12, -45, 24, 13,
    9, 3, -4, -4, -4, 26, 24, -32, 18, -7, -19, 15, 12, 16, 15, 5, -9, 1, 4, 2, 2, -10, 0, 0, 41,
    -3, -10, -12, -16, 13, -41, -37, -12, -3, -5, 1, -1, 7, 18, -37, -16, -14, -9, -11, -2, 7, -2,
    -44, 11, -1, 2, 3, 3, 8, 24, -31, 11, 7, -5, 4, -22, -27, -19, 17, -1, -4, 3, 2, -1, 10, 23, 12,
    -2, -12, 8, -8, 13, -2, -2, 6, -21, -7, -1, 1, -6, -12, 0, 2, -6, 1, 8, 16, 3, 7, -35, -23, -10,
    -3, -2, -6, -4, 17, -15, -14, -18, 5, 7, -3, -1, 9, -6, -37, -6, -2, 1, -5, -3, 20, 2, -10, -7,
    7, -8, -13, -6, 6, -2, -9, -14, -1, -1, -1, -4, 9, 11, 10, -10, 17, 16, 5, 8, 4, 11, 21, -11,
    -7, 0, -3, -1, -21, 9, -1, -12, 16, 18, 11, 14, 2, -7, -13, -6, 0, 0, -2, 2, -10, -13, 11, -10,
    -4, -16, 2, 2, -23, -16, -30, 1, -5, -3, -4, -4, 12, 21, -22, -15, 7, -1, -10, 9, 21, 12, 12,
    -28, -1, 2, -1, 2, -20, 11, 22, -65, -9, 15, 0, 8, -2, 7, -19, -20, 2, -2, -5, -3, -2, -33, 12,
    -8, -18, -7, 6, 5, -12, -48, -29, -10, -1, 0, -6, -3, 7, -26, 12, 21, -1, -16, 11, 12, 9, 19,
    -3, 8, 1, 1, 4, -3, 15, 26, 33, 11, -11, -1, -10, 16, -35, 46, 30, 9, -3, -6, -3, -2, -46, -2,
    20, 15, -1, 14, -21, 10, 11, -3, -33, 27, -6, 1, -4, 0, -14, -9, -15, 19, -12, -12, 3, -9, -7,
    -37, -40, 9, 3, 1, -2, -4, 23, 28, -20, 9, 11, -5, -7, 5, -14, 7, -58, 19, -5, -2, 3, -5, 7, 26,
    6, -2, 0, 3, -2, 29, -22, 0, 1, 0, -3, 3, 1, 1, -17, -3, 11, 11, -3, -12, -4, 15, -6, 4, -12,
    -3, 0, -4, -3, 3, -19, 8, -14, 10, -8, -4, 4, 5, 3, -25, -2, -1, 3, -5, 0, -1, 20, -12, 7, -3,
    6, -1, -6, 6, -5, 9, -16, 1, 1, -1, 2, -1, 7, 4, -7, -9, 0, 6, 0, 9, -6, 4, -3, -30, 3, 2, -5,
    0, -16, -3, -10, -13, -1, -12, -5, 12, -6, 20, 20, -1, -3, 1, -2, -5, -20, -1, 12, 13, -7, 17,
    6, 9, 18, -10, 32, 5, -1, -2, -5, -2, -15, -14, 19, -17, -11, -10, 3, 16, -39, 8, -5, -21, -4,
    -4, -3, 0, -14, 23, -15, -5, -4, 5, -18, 12, 13, -17, 4, 20, 2, -3, -4, -4, -42, 9, -20, -52,
    -12, 16, -5, -20, -6, -11, 0, 22, 1, 1, -1, -1, -32, -11, 13, 19, -7, 6, -22, -2, -6, -9, 12,
    35, 0, 2, -4, -1, -27, -4, 28, -64, -16, -2, -6, 10, -6, -6, 16, 27, 23, 2, 17, 29, 14, 2, 1, 9,
    15, -6, -12, 0, 9, 4, -13, 7, -7, -10, -5, 17, 4, 2, 12, 8, -3, -5, -14, -11, 9, 24, -25, 2, 18,
    -3, 19, -32, -3, 8, -1, 10, -15, 6, -13, -16, 4, 15, -13, -11, -5, -7, -3, 4, 2, 8, -16, -10, 1,
    12, 10, 13, 1, 9, 6, 4, -4, 12, 16, 31, -9, -3, -14, 20, 10, 2, -12, 3, 6, -1, -7, -2, 7, -2,
    -38, 19, 2, -1, -12, -1, 2, -6, -12, 10, 2, 5, 12, 9, -47, -23, -7, -12, -5, -4, -5, -12, -19,
    1, -14, -2, -7, 0, 25, -8, 4, -13, -16, 12, 1, 3, -3, -11, 2, 0, -39, -7, 4, 1, -15, 5, -19, 2,
    -20, 15, 2, 7, -9, 2, 26, 12, -3, 4, 13, 3, 12, -8, 36, 7, -34, 25, 4, 5, -35, 16, -8, 6, 10, 0,
    19, 12, 10, -3, -59, -35, -20, 14, -20, -4, 0, 2, 4, 19, -18, -3, -1, 1, 37, -13, 3, -55, -14,
    -6, 16, -10, 3, 17, -5, -10, -7, 10, 21, -3, -17, 3, -12, 0, -22, 28, 4, 3, -24, -26, -1, 6,
    -21, -1, 12, -18, 4, -10, 28, 1, -17, 10, -11, -17, -14, 0, -9, 3, -4, -2, 4, -1, 2, -9, -14, 6,
    -42, 15, 31, 17, 16, 44, 7, -7, 5, -6, 8, 4, 14, 1, -9, -47, -49, -23, 8, 11, -48, 5, 4, -6, -5,
    2, -14, -15, 18, -11, 12, -11, -23, -15, 21, 18, -2, -7, 4, -11, -5, 18, -12, -17, -12, 1, -13,
    -16, 21, 17, -30, -22, 20, -1, 4, -6, -11, -4, 1, 1, 19, 10, 9, 8, 0, -13, -6, 16, -15, -2, 0,
    2, -14, -6, -16, -12, -18, -23, 14, 20, 6, 17, -20, 17, -8, 11, -30, 18, 1, -35, -12, 11, 7, 7,
    -2, -5, -5, 24, 12, -13, -3, -3, -29, -13, -16, 3, 15, 0, -15, -20, -1, -4, 3, 6, -11, -9, -10,
    -1, 2, -16, 11, -29, 0, -2, 3, 9, -11, -10, 0, 3, 20, -11, -9, -5, 0, 3, -12, -1, 2, 10, 5, -18,
    2, 20, 7, 3, -23, -2, 6, 18, -28, 13, -3, 4, 15, 2, 8, 10, -28, 13, -20, 21, -3, -37, -11, -3,
    -9, -3, 1, -1, 5, 11, -1, -9, 8, 5, 8, 2, -9, 21, -10, 9, 5, -19, -10, -21, -12, -3, -5, -7, -6,
    -5, 7, 2, 18, -14, 8, 5, 16, -2, -15, -9, 6, 4, -3, -2, -16, -31, 16, 6, 2, 10, 2, -43, -23, 7,
    -30, 1, 0, 20, -4, 19, -13, 0, -7, 6, -4, -15, 17, 3, -3, -7, -18, -6, 6, -2, -12, -12, 19, -12,
    18, -14, 14, -27, -2, 15, -19, -7, 4, 13, -34, 11, 0, -12, 3, 17, -38, 11, -7, 4, -17, -13, 9,
    0, 3, -17, 9, -4, -33, 4, -13, 9, 15, -7, 17, -6, -58, -11, -6, 14, -1, 8, 2, -21, 6, 6, 0, 1,
    -7, 6, -9, 8, -30, 0, 16, 18, 0, 12, -44, -9, -8, 8, -8, 11, -1, 14, 13, 5, 10, -10, -37, 5, 22,
    15, -9, 5, 10, 15, 5, -7, -8, -15, -9, 16, -28, 25, 5, 13, -37, 22, -61, -7, -31, 2, 20, 12, 1,
    4, 11, -3, -11, -6, -31, 22, -93, 29, 1, 7, 16, -7, 9, 1, -16, 6, 1, 12, -7, 5, -1, 12, 0, -20,
    1, -6, -24, -2, 0, 4, -11, 13, -31, -30, -8, 4, -28, -24, 0, 7, 4, -7, 13, 4, -5, 8, 11, 9, 19,
    15, -28, 9, 4, 19, -17, 14, 9, 8, -2, -4, -11, -11, 13, 1, 2, -2, -6, 7, -33, 15, -40, 23, -2,
    7, 13, 19, 3, 22, -11, 10, 14, -3, 4, -16, 7, -3, -2, 5, 5, 16, 1, -1, 2, 8, -4, 7, 0, -16, -4,
    9, 8, -19, -7, 8, -11, -30, -1, -11, -8, 3, 18, 11, -14, 21, -6, -22, 2, -2, -37, 15, 24, 11,
    -14, -64, -19, -9, 7, -23, 13, 19, 12, -15, -17, 8, -49, 1, -32, 6, 16, 10, -7, -2, -8, -11, -2,
    -16, 18, -2, 25, 10, 8, 2, 22, 17, -8, -33, 24, -3, -4, -27, 32, -18, -30, 11, -32, 1, 5, 22, 7,
    -12, -28, -9, 7, -22, -13, 14, -33, 14, -26, 14, 6, 5, -11, 19, 20, 23, -45, -10, -1, -6, -1,
    -2, 3, -36, -11, -15, 19, 7, -49, 0, -2, 15, -8, 20, -15, 0, -14, -10, -19, -29, 7, -19, 24,
    -21, -1, -19, -16, 25, 19, 3, 9, 32, -26, -9, 9, 44, -6, -46, -9, -32, 2, 1, -3, 16, -9, 15, 19,
    9, 10, 12, -15, 30, -13, 31, 30, -14, -33, 17, 6, -16, 2, 26, -6, 28, -4, -17, 6, -21, -7, -37,
    16, -44, 4, 19, -7, -22, 17, -18, 8, -2, -17, -10, -4, -13, 10, -18, -3, -14, 9, -26, -61, -22,
    -8, 6, 9, 19, -5, -5, 11, 26, 7, -12, -3, 41, -14, -8, -3, 11, -4, 7, -8, 13, 10, 11, -40, 1,
    -4, -4, 24, 11, -7, 0, -3, -10, 11, 11, 2, 16, -8, -14, 23, -23, -6, -2, 5, -68, -13, -28, -13,
    -15, 9, -41, 8, -15, -8, -30, 25, -25, -2, -19, 25, 2, -4, -17, -40, 9, 0, -1, -18, 15, -4, 6,
    15, 22, -10, 17, 20, 48, 9, 4, 1, 26, -11, 10, -6, 3, 7, 13, -23, 12, -11, -28, 3, 16, -19, -18,
    -64, 14, -4, -45, 9, 36, -6, -14, 23, -29, -11, 19, -12, -26, -30, -20, -40, -6, -7, -9, -9, 15,
    7, 2, 9, -25, -9, -63, 48, -23, -38, 0, -15, 12, 11, -19, -13, 15, -2, -10, 3, -16, -13, 15, 11,
    27, 12, -14, -11, -7, -37, 8, -8, -7, 0, 3, 15, 0, 11, 17, 20, 31, -21, -40, -47, -10, -21, -70,
    8, 5, -12, -16, 13, 5, 18, 12, 22, -65, -47, 50, 1, -6, -5, -2, -37, 12, -5, 16, -8, -1, -3, 0,
    -10, 22, -44, 8, 0, 10, 10, -6, 27, -14, -48, -26, -4, -2, 1, -1, -7, 13, 39, -8, 8, -3, -20, 8,
    15, 19, -19, 28, -6, -7, -7, -6, 20, 16, -35, -18, 17, -8, 1, -13, -15, -13, 40, -30, -4, -8,
    -1, -3, 7, -2, -13, 21, 9, -3, 3, -1, -14, 9, -2, 10, -5, -8, -3, -2, -4, -7, -27, -12, 0, 0, 6,
    -17, 10, 14, 33, -12, 2, -9, -5, -6, -29, 9, 34, -9, -1, -1, -5, -10, 30, 10, 19, -17, -3, -1,
    -5, 0, 8, -6, 18, 8, 8, -10, 15, 2, -17, 15, 26, -3, -1, -4, -7, -1, 1, 12, 11, 16, -7, 4, 7,
    -6, -19, 2, -12, 4, -1, -5, -3, 2, -4, -4, -10, -18, -1, -19, -10, -22, -11, -7, 19, -6, -8, -3,
    2, -1, -47, -30, 20, 1, 6, -8, -10, 1, 14, 0, 6, -45, -3, -1, -6, -4, 6, -16, 2, 2, -9, -6, 9,
    -2, -1, -11, -30, 11, 0, 3, -10, -6, -26, 16, 9, 10, -21, -1, -4, -4, 4, 8, -6, -13, 1, -2, -4,
    -2, 4, 2, 6, -56, 13, 10, -8, -14, -83, -4, -8, 8, -7, 0, 0, -3, -55, -39, -14, -12, 1, 13, -2,
    -6, -1, -12, -24, -44, 1, -5, -8, -1, -19, -13, 27, -22, -12, -3, -6, 10, -3, 0, 13, 4, -7, -4,
    -6, -4, -1, 18, 43, -3, 9, -4, 0, -2, 0, 3, 5, -14, -5, -8, -5, -5, -5, 3, -13, 15, -2, -2, 13,
    16, 14, 15, -63, -16, 0, -6, -6, 1, -15, -5, 6, 33, 5, -10, -2, 13, -9, -12, 9, -10, -5, -1, 4,
    -7, 28, -15, 4, -8, -2, -2, 0, 1, -4, 4, 10, -47, -9, -7, -4, -8, -16, -10, 18, 8, 5, -19, 5,
    14, -34, 18, 13, 25, 0, -6, -2, -10, 24, 11, -12, -2, -12, -1, 2, 1, 14, 10, -2, -21, -7, -4,
    -5, -5, 16, 5, 8, 29, -12, -4, -3, 0, 13, -11, -14, -39, 0, 1, 1, -6, 21, -5, 10, 2, 7, 5, 4,
    -3, -7, 3, -8, -9, -2, -3, -4, -4, 4, -19, 15, -4, -9, 17, -2, -12, -5, -3, -1, 0, -4, -1, 4,
    -6, 5, 14, 4, 6, -2, 1, -14, -8, -29, -6, -4, 15, -2, 2, -1, 1, 20, 17, 2, 17, 11, -17, 6, -13,
    3, 4, 3, -54, 1, -7, -2, -4, 12, 11, -2, 8, -6, -7, 12, -19, -36, -34, -21, 0, -6, -4, 0, -5,
    15, 8, 27, -5, -11, -15, -15, -6, 6, -5, -21, 13, -6, -5, -5, 0, 12, 10, 0, 8, -7, 11, -4, -22,
    -43, -29, -25, 19, -1, -1, -5, -3, 21, 17, -20, 4, 8, 14, -14, -12, -5, 13, -5, -53, -3, -3, -4,
    -7, -21, 27, 4, -19, 0, 9, -4, 2, 7, 14, 18, -1, -6, -2, -4, -4, 7, -15, 25, -9, 16, 6, 15, 5,
    -1, 7, 14, -35, -4, -8, -1, 3, 15, -10, -17, 31, -15, 0, 13, 2, 6, 23, -46, 0, -2, -6, -3, -5,
    -2, 23, -20, 12, 13, -3, -12, 5, -10, -19, 2, -18, -8, -3, -1, 0, 19, -8, 21, 1, -17, -11, -6,
    11, -60, -2, 6, -21, -1, -9, 3, -1, 4, -33, 10, -16, -3, 6, -11, 4, 12, 12, -4, 13, -1, 0, -4,
    -6, 19, -5, 10, 1, -15, 5, -13, -21, -3, 15, -6, 28, 2, -4, -6, 1, 9, 3, 6, 12, 3, 2, -7, 3, 3,
    -7, -27, -7, -5, 1, 2, -1, -17, -5, 15, 10, 4, -6, -12, -13, -35, -3, -12, -6, -7, -4, 3, -5,
    -8, 2, 5, 2, -19, 12, -15, -1, 14, 0, -23, 4, -7, -3, -6, -5, -3, -8, -6, 11, 3, -19, -24, -24,
    9, -8, -1, 19, -2, -1, -2, -5, 11, -5, -11, 11, 15, -20, -13, -21, 14, 15, -12, -2, -5, 1, -6,
    1, 12, -7, 2, 7, -17, 3, -9, -7, -24, 3, -54, 10, -6, -2, 5, 3, -8, 25, 15, -25, -15, -10, -5,
    -3, 3, 5, 3, 0, -6, -6, -3, -7, -24, 13, 1, -14, -11, 4, 3, -8, -28, -6, -6, 15, 1, 2, -7, 1,
    36, -14, -16, 0, 6, 16, -16, -12, -9, 21, 24, -7, 2, -1, -8, 2, -3, 1, -35, -1, -25, -8, -9, 22,
    -15, 3, 25, 21, -3, -4, 2, -3, -19, 7, -3, 2, 10, -9, 18, -6, 6, -19, 7, -29, -1, -8, -5, 1, 23,
    -27, 18, -6, -13, 15, -3, -9, 13, 24, -50, -33, 1, 0, -4, 3, -12, -14, 8, 10, 1, -3, -5, 1, -21,
    -6, -7, 4, -1, 3, -4, -3, 5, -2, 3, 14, 5, -3, 5, -1, -10, -1, -25, -8, -4, 3, -5, -2, -13, 24,
    6, 0, -8, -11, 4, 5, 20, -7, -11, 25, -8, -3, -4, -6, 6, -11, -6, -5, -10, -21, -4, -14, 7, 8,
    9, 3, -1, -5, -9, 2, -5, 10, 20, -6, 2, 19, -8, -13, -8, -2, -33, 17, -9, 2, 0, 2, 7, 11, 0, 7,
    -5, -2, 8, 5, -12, -7, -2, -2, -9, 6, -6, -2, 1, 21, -4, -23, -8, 15, -7, -12, 19, -1, -27, 7,
    -4, -4, -5, -3, -26, -10, 1, -22, -6, -25, -12, -8, -4, -3, 3, 9, 0, -1, -1, -4, -3, 6, 9, 11,
    14, -16, -16, -11, 4, -6, -17, 9, -5, -2, -6, 2, 16, -20, 7, 3, -11, -19, -3, -14, -12, 32, 30,
    10, -4, 3, -1, -6, 6, 13, 6, -18, -13, 0, 8, -9, 19, 21, 4, 12, 2, 0, -1, -8, -14, 2, 5, -16,
    -10, -3, -5, -3, -37, -20, -12, 11, -1, -5, -2, 0, 8, -8, -4, 31, 8, 1, -10, -9, -8, 15, 2, -6,
    -7, 0, -1, 5, 5, 13, -22, 8, -1, 1, 2, 21, -9, 2, 3, 7, -2, 2, -3, -2, -44, 18, 4, -12, -15, 1,
    -4, 8, 1, -6, -2, -3, -11, 4, -2, 10, 7, 4, 11, 13, 3, 11, 19, -9, -2, -5, -5, -4, 8, 19, -55,
    9, 1, -13, 18, -22, 10, 0, -5, -12, -1, -3, -6, 2, 7, 11, -8, 2, -22, -1, 17, 27, 1, -20, -4, 8,
    0, -6, -4, -4, 8, -8, 26, 0, -25, -37, 12, 10, -7, 0, -11, 0, -1, 1, -3, -6, -20, -7, -2, 16,
    16, -9, -8, 3, -9, 4, 5, 10, 0, -2, -3, 1, 14, -26, -21, 14, 4, 2, 18, -7, -1, 3, -4, -3, -2,
    -7, -5, -6, 22, 27, -10, 20, -21, 2, 27, 2, -13, 1, -11, -10, -4, 1, -6, 2, 7, -9, 0, -12, -13,
    -10, 11, -4, -8, 4, -12, 0, 2, -1, -3, -3, -18, -21, -11, 7, 6, 8, 8, -2, -1, -4, 11, 15, 4, 1,
    -1, -4, 25, -5, -27, 7, 8, 10, 3, -5, 8, -3, 0, 10, -5, 0, -6, -4, -30, 26, -10, 4, -17, 2, 19,
    0, -10, 6, -12, -8, 0, 3, 0, -3, 15, 5, 10, -3, -8, -5, -4, -12, -11, 7, 3, 4, -4, -3, -1, -6,
    3, -37, 1, 10, -4, -34, 12, 13, -1, 1, -1, 6, -2, -5, -1, -1, 17, -12, -4, 9, -13, 18, -2, -9,
    5, -4, -9, 11, -1, 0, -6, 2, -26, 25, 3, -2, -6, 0, 12, 2, -4, -1, -22, 5, -1, -1, 0, 1, 14, -8,
    44, -5, -26, 2, 24, 7, 12, -7, -16, -21, -5, -3, -3, -3, -4, -19, 3, 5, -4, -22, -3, -42, 8, 4,
    6, -4, -1, -5, -1, 1, 12, -4, -14, 5, -3, -32, -53, -14, 8, 9, -12, 16, -4, -3, -3, 3, 8, 6, -7,
    -2, -12, -34, 24, 4, -2, -2, 2, -5, 1, 0, -1, -5, -19, -7, 22, -24, -33, -11, 18, -18, 25, -3,
    -13, -13, 0, 3, -2, 3, -14, 15, 8, 2, -2, -20, -17, 16, 1, 3, -3, -15, -8, -3, -5, 1, 15, 7,
    -23, 0, -7, -19, -4, -4, 2, 12, -8, 5, 2, -5, -7, 1, 0, -15, -2, -19, -1, -9, 11, -9, 5, 4, -7,
    -3, -1, -5, -2, -4, 2, 10, 2, -27, -12, -1, 15, -2, 8, -7, -12, -13, -5, 4, 0, -2, -11, -15,
    -17, 6, 15, -10, -7, 3, -8, -10, 4, -14, -2, 0, -6, -8, 21, 6, 15, -1, 7, -8, 11, 18, 5, -13,
    -11, -3, -3, -3, -2, -4, -2, 4, -3, -11, -17, 4, 13, 8, 14, -3, 7, -10, -2, -2, -5, -8, 8, 20,
    55, 12, 6, 15, 9, 10, -4, -4, -11, -8, -5, -4, 0, -3, -39, -40, 20, 10, 23, 17, -4, 14, -1, 0,
    -3, 3, -8, -7, -3, -4, 19, -8, -2, 20, 21, -10, -3, 22, 8, 4, 4, 1, -6, -1, -6, -3, -26, 37, 13,
    -5, -16, -3, 2, -3, 4, 9, 8, -2, -3, -1, -5, -1, -4, -2, 40, -26, 15, -2, 7, -8, 9, -10, 9, -21,
    -1, 0, -3, 0, -9, -24, -19, 3, -36, 1, -23, 18, -3, 13, 8, -2, 0, -4, 1, 2, 3, 8, -13, -11, -16,
    13, -47, 26, 12, 14, -8, 6, -6, -6, -4, -6, 0, 13, 16, 0, -7, -20, 41, -33, -13, 5, 4, -17, 5,
    -8, 1, -7, -48, 10, 30, -39, -39, -9, 22, -16, -4, -15, 10, -1, -5, -3, 0, 3, -11, -13, 4, 5, 1,
    5, -7, -16, 11, 3, 3, -21, -7, -5, -6, 2, 10, 2, -28, -7, 1, -21, -17, 21, -14, 17, 3, -15, -3,
    -4, -3, 1, 8, 11, -2, -7, 9, -9, 14, -18, -8, 11, 4, -18, 0, 3, -4, 1, -28, 13, 11, -43, -22,
    -42, -9, -5, -10, 1, -4, -3, -2, -5, -2, 0, -41, -21, 2, 14, 7, 6, 17, 31, 13, -7, -2, -17, -6,
    -7, 3, 2, 14, -2, 24, -4, 21, 5, -8, 10, -28, 8, 6, -27, -2, 0, 1, 1, -2, -6, -18, 11, 6, 10, 9,
    -1, -2, 3, 12, -8, 0, -1, -3, -5, -12, 11, 42, -8, -3, -22, 6, -22, 0, 1, -9, 1, -6, -5, -3, 0,
    -116, -13, 18, 8, -4, -13, 13, 24, 0, -5, -7, 3, -2, -6, -1, 1, 5, 23, 6, -19, 45, 17, -9, -8,
    -10, -11, 4, -22, 0, -2, -4, -1, 9, 30, -10, 11, -26, 5, -12, 1, -2, 4, -3, 6, 1, -5, -2, -4,
    -50, 8, 11, -19, -2, -27, -39, 6, -9, -4, 13, -17, -7, -4, -3, -5, -1, -33, 23, -40, -28, 15, 7,
    3, -13, 1, 16, -9, -1, -6, 0, -2, -14, -3, -15, -38, -13, 22, -29, 7, -7, 2, -3, -10, 1, 1, -4,
    -5, -3, -2, -5, -6, 4, -27, 22, -6, -23, 2, -5, 5, -4, 3, -4, -1, -27, -1, -6, -24, 5, -11, -11,
    21, -18, -4, 3, -22, -5, 3, 3, 2, 0, -34, -5, -15, -14, -12, 11, 6, -5, 0, 7, -18, -6, -4, 0,
    -2, -3, -23, -12, -22, -5, 12, -16, 10, -13, 9, -9, -2, -3, 1, -5, -3, 12, 11, 3, -6, -11, -39,
    16, 17, -23, 19, -2, -9, 0, 2, 1, -5, -18, -10, 0, -27, 4, 27, 6, 10, -15, 2, -21, -8, 0, -3,
    -4, 3, -31, -5, 5, -18, 5, -5, 4, 14, 1, 3, -4, -7, 1, -4, -3, -6, 10, -25, 12, -64, -2, 8, -30,
    11, 2, 13, -8, -8, 0, -5, -2, 0, 3, -10, 22, 14, 3, 0, -6, 7, -11, -7, -7, 10, -2, 1, 2, -2,
    -66, -13, 26, -32, -10, -3, 6, -11, -4, 0, -4, 6, -5, 0, -5, 0, -103, 29, 19, -1, -43, -29, 4,
    1, 19, -2, -5, 4, -8, -3, 0, 2, -31, 3, 0, -110, -16, 16, 16, -24, -9, -5, 2, -2, -6, -1, 1, -1,
    30, 10, -12, 9, 17, 11, -17, 17, 4, -10, -5, 1, 2, -5, -2, 0, -77, 6, 16, -46, -38, -16, -2,
    -37, 10, 9, 12, 3, -4, -8, 14, -21, -22, 27, 1, -68, 23, 19, -32, 8, 6, -15, -18, 4, -5, -10,
    -6, -14, 5, -12, -31, -12, -6, 7, -24, 24, -5, -6, 0, 1, -8, 0, 2, -6, 23, 14, -17, 22, 15, 6,
    -20, -12, 14, -7, 4, -1, 3, 8, 3, 3, -21, 3, -6, -1, 0, 1, 12, -17, 29, 17, -3, 8, 4, 1, 14, -6,
    -3, -15, 7, 8, 6, 18, -22, 12, 4, -24, -4, 7, -5, -4, -5, 3, 0, 20, 18, -13, 3, 6, -17, 3, -6,
    -15, -6, 14, -11, 8, 22, 1, 4, 20, 11, 3, 16, 2, 9, -7, 16, -16, 3, -9, 6, 14, -8, 4, -4, 13,
    13, -7, 13, -11, 34, -7, -12, -5, 4, 11, 1, -4, 12, -1, -23, -8, 4, 21, 5, 10, -7, 4, 30, -6, 4,
    2, 1, -3, -7, 5, -2, 5, 12, 6, 14, -2, -9, -1, -10, -14, -11, -11, -25, 0, 10, 5, -7, 27, 10,
    -5, 17, -17, -1, -6, -8, -59, -26, 1, 0, 8, -15, -5, -10, 3, 14, -1, 1, -3, 4, 0, -13, -12, -64,
    -7, -7, -27, -3, 12, -24, -7, 23, 7, 12, 16, -5, 23, -29, 5, 23, -5, -7, 15, -1, -8, -39, -1,
    -6, 11, 18, 22, -9, 16, 6, 15, -69, -2, -28, -29, 4, 14, 12, 8, -4, -12, 6, -15, -6, 13, -23,
    -37, -1, 9, -29, -25, 21, -41, 1, -12, 25, 12, 6, 12, -27, 8, 17, -4, -13, 15, -15, -13, 3, 3,
    -8, 7, 10, -18, 13, 9, -19, 34, -1, -24, -40, 0, 13, -19, 11, -10, 14, 0, 27, -7, -27, 14, 14,
    8, -19, -15, 4, -12, 7, 6, 1, -13, -10, -13, 7, 12, -5, 14, -19, 7, -18, 2, -5, -10, -10, -17,
    -3, 7, -20, -3, 9, 1, -4, -8, -1, -1, 5, 15, -2, 0, 6, -11, -5, -1, -34, -27, -13, 6, 9, -2,
    -13, 9, 9, -8, -28, 11, -4, -10, 1, -15, 9, 7, 11, -25, -7, 6, -8, 19, 2, 17, -4, 5, -8, -8, 13,
    -5, 0, 6, 7, 2, 5, 17, 10, -15, -12, 8, 17, -9, -6, 1, 3, 17, 0, 14, 40, -15, -1, -18, 4, -11,
    6, -6, -35, 6, 6, -22, -14, -17, -74, -23, 2, -8, 19, 4, -1, 2, 0, -13, -6, 7, -25, 4, 4, -8, 0,
    3, 12, -65, 20, -6, 11, 9, 17, 29, -21, 11, 1, 5, 13, 20, 6, 9, 11, -10, -1, -14, 13, -2, -19,
    6, -26, -17, -26, 13, -15, 7, -29, 13, -7, 5, -1, 5, -13, -6, 43, 10, -63, -10, 26, -39, -13, 3,
    -40, 5, 24, -17, 4, 5, 4, -2, -4, -12, 7, 12, -53, 6, 5, -7, -61, 12, -3, -30, 29, 22, 12, -3,
    -4, 28, 2, -7, -2, -31, 16, 5, 6, 5, 1, -28, 8, -12, 0, 2, 40, -17, -9, 4, -11, 23, 46, -13,
    -20, 13, 14, 9, 8, 2, -45, 22, -8, 24, 16, -24, -14, 16, -2, -18, 15, 25, -1, -8, 2, -21, 3, 32,
    -35, -14, -6, -6, 8, -11, 5, 19, 0, 10, 9, -4, -18, 11, 6, -43, -22, 6, 3, -4, -2, -4, 15, -24,
    9, 20, -4, 26, 7, 26, -25, 8, -22, 11, -7, 25, -5, 4, -17, 0, -15, 11, 13, -3, -10, 6, -1, -19,
    -19, 9, 17, -10, 4, 15, -4, -11, -14, 9, -18, -5, -17, 26, -9, 3, -6, -9, -36, 13, 7, -24, 7,
    -7, 4, 12, 9, -51, -2, -19, -11, 1, -23, -2, -20, 0, 3, -4, 13, 5, -3, 14, 0, -23, 16, 16, -11,
    -26, -17, 17, 21, 15, 9, 16, -2, -1, -42, 8, -52, -4, -20, -17, 7, -22, -11, 2, -9, 3, 11, 6,
    -3, 0, -39, 20, -14, -12, -12, 22, 6, 16, 4, 4, -6, 21, -4, -29, 11, -10, -21, 5, 8, -39, 27,
    -1, -13, 14, 13, 8, -3, -8, -19, 5, 14, 14, -3, 22, -2, -26, 4, 0, 2, -16, 9, -10, -3, -27, 3,
    -2, 15, 21, -44, 0, 5, 11, -3, -21, 15, 1, 2, 27, -23, 9, 44, 1, -3, 30, -30, 19, -2, -17, 4,
    -22, 11, 16, 28, -8, 12, 11, -4, -15, -20, 22, -18, -13, -7, -11, 36, 18, -2, -1, -7, 6, 30,
    -21, -19, -15, 1, 3, 5, 16, 5, -50, -3, 9, -9, 8, 22, -59, 19, 7, 8, 15, -23, 9, -19, 9, 16, 17,
    16, 17, -34, 16, -40, 8, -2, -34, 11, 9, 2, -32, -42, 13, 17, 1, -29, -27, 37, -26, -7, 9, -7,
    -55, -11, -38, 0, -3, 5, -10, 6, 32, -30, 17, -6, -107, 15, 11, -10, -28, 2, -33, 3, -35, 19,
    -3, -2, 27, 14, -16, 6, 13, -16, 1, 9, -1, -1, 32, -3, 11, 13, -10, 11, 19, -65, 24, 12, -77,
    -31, 20, 0, -28, 3, -1, 15, -18, 9, -9, -5, 19, -51, 34, 21, -16, -14, 4, -5, -55, -10, -54,
    -16, -12, -1, -1, 10, 5, -21, -10, -34, -111, -7, 13, 10, 3, -10, -11, 17, 21, 7, -6, -17, -3,
    -9, 5, -9, -23, -34, -11, 16, -13, 8, 46, 16, 20, -11, -6, -14, -10, -18, 8, -13, -60, -10, 13,
    1, -4, 22, 4, -1, 3, -26, 10, -5, 8, -35, 20, 1, 4, 22, 14, 3, -7, -8, -45, -40, -7, -15, 6, 3,
    -37, 19, 31, -12, -37, -9, 11, -10, -11, -28, -5, 15, 26, -2, -7, -3, -26, -5, -4, -1, -26, -14,
    11, -10, 3, 5, 10, 9, -2, -6, -4, -13, -9, -1, 15, -6, -20, -9, 14, -22, 6, 21, 13, 17, 42, -30,
    36, -46, -5, -5, -10, -5, 1, 1, -14, 6, 19, 47, -12, -30, 31, 19, -13, -18, -41, 2, 10, 0, 13,
    -1, -25, -21, -60, -16, 0, -3, 23, -1, -27, 3, -57, 19, 4, -3, -25, 30, -31, 2, 10, 3, 0, -19,
    -11, -3, -13, 13, -8, 14, 13, 8, 27, 14, -4, -1, 7, 6, -2, 18, -2, -15, -31, 0, -77, 12, 23, 27,
    1, 20, 15, 5, -21, 6, -7, 23, -25, -10, -71, -67, 6, 14, -7, 38, -27, -5, -1, 15, 26, -28, 15,
    6, 6, -38, -28, 43, 7, -12, -27, 19, -35, 15, 2, 7, -8, -8, 15, -5, 21, -17, -38, 53, -21, 6,
    -9, -22, 61, 6, -13, 5, -4, -1, -7, 16, -2, 5, -31, -6, -51, -3, 1, 17, -19, 24, 19, -17, -9,
    11, 13, 1, -14, 5, -48, -50, 19, 0, -8, 17, -22, -5, -11, 10, -2, -57, 20, 6, 12, 1, 3, 26, 8,
    1, -9, 5, -1, -2, 0, -10, 1, -3, 4, -16, 23, -1, -27, 25, -32, -10, -9, 1, 55, 7, 6, 1, -9, 7,
    5, 1, 0, 4, -35, 5, -12, -7, -9, 8, -16, 3, 13, -7, 3, 8, -6, 18, 3, 20, 12, 3, 18, -20, -4, -6,
    -11, 16, -10, 8, -2, -57, 20, 11, -1, -7, 21, 19, 10, -19, -12, -5, 21, -4, -18, -6, 10, 6, 15,
    -29, 23, -1, -22, 3, -9, -12, -16, -7, 25, 0, -4, 10, -5, 4, -23, -15, 5, -10, -23, 10, 13, 1,
    0, 22, -8, -13, 25, 20, -12, -9, -40, -15, -11, 26, 13, 16, 1, -6, -6, 0, -15, 15, -28, -24, -4,
    -37, -1, 8, -17, -9, 5, -33, 17, -12, -1, 27, 30, -15, -19, -33, 8, 34, -5, 24, 21, -21, -32,
    -22, 17, 12, -1, 4, 7, 5, -23, 2, -24, -15, 10, -5, -22, -3, 15, -15, -43, -12, -43, -36, 0, 13,
    -57, -11, -30, 13, -1, 24, -8, -13, -3, -112, 17, 41, 15, -40, 13, -2, -6, 14, 2, -30, -4, 6,
    12, -34, -20, 37, -14, -17, -12, 4, 10, -4, -11, 10, -15, -2, 8, 22, 21, -17, -16, 6, -26, 22,
    -11, 25, -35, 6, -44, 0, -1, -2, 0, -9, 7, 12, -9, 3, -25, -12, -23, -17, 15, -10, -7, 13, -16,
    -8, 9, 7, -13, -16, -13, -30, 18, 12, 25, 9, 5, -17, -8, 3, 10, -27, 0, 8, 21, -13, -9, 16, 3,
    -7, -1, -3, 10, -21, -4, -12, 15, -5, -9, 9, -3, -14, -3, -3, -30, 17, -13, 4, -13, 16, 5, -8,
    2, -18, 11, -9, 5, -9, -3, 6, 7, 2, -10, 0, -8, -12, -25, 8, 8, -11, 11, 16, -5, -15, 9, 4, 3,
    -4, 14, 15, -7, -18, 14, 10, 21, -13, -10, -8, -11, 5, 12, 15, 6, -7, -14, -1, 16, -17, -15, -1,
    1, -6, -24, 20, -2, 7, 9, 1, 0, -1, -25, -4, 4, 57, -6, -4, -2, -23, 21, -28, 8, -22, -22, -1,
    1, 5, -28, -8, -4, -35, -22, 16, -24, -8, -15, -8, -18, -11, 1, 20, -10, -18, 6, 28, -10, -9,
    28, -4, 11, -25, -13, 24, -22, 9, -4, -16, 11, 6, -28, 12, 17, 13, -6, -7, -3, -6, -28, 4, 5,
    15, 0, 9, 10, 17, -9, 36, 12, -16, 4, 12, -30, -16, -26, -23, -21, 13, 17, -19, -11, -15, -5, 7,
    -1, 1, 37, -30, 6, 13, 5, 5, -1, -6, 10, -29, 24, 9, -2, -10, -12, -17, -3, 0, -17, -7, -58, 20,
    -7, -21, 5, -8, 12, -6, -7, 33, -22, -16, -30, -16, -15, 1, -25, 19, -30, -12, 2, 10, 3, -14,
    20, 20, 4, -15, -1, -5, -44, -4, 22, 8, -1, 12, 4, 3, -4, -6, 4, 16, 13, 9, 13, 34, 29, 18, 36,
    2, -2, 5, 8, 11, 3, 11, 3, 1, -2, -23, 19, -16, 10, -31, -28, 15, 13, -23, 2, 14, 16, -10, -12,
    21, -3, -7, -32, 5, 13, -4, -1, 3, -15, 6, 1, 10, -7, 2, 8, 3, -4, -5, -2, -20, -17, -29, -46,
    -5, 1, -4, -1, 6, 0, -32, 1, -2, 13, -17, 3, -1, 3, -6, 14, -15, 6, 7, 20, 13, -1, 9, 4, 1, 1,
    -31, 13, 9, 7, -25, -20, -11, 10, -24, 12, 8, -1, -29, 3, 9, 5, 22, -20, -7, 9, -44, -13, 4, 13,
    11, 4, 7, 8, -12, 16, -3, 3, 22, 8, -29, -3, 3, 34, -7, -9, -4, -9, -12, 7, -13, -43, -20, 14,
    -32, -9, -4, -19, -29, -24, -17, 14, 4, 14, 3, -24, 17, -4, 18, -17, -33, -1, 7, -7, 10, -3, -3,
    1, 15, -3, 4, -9, -32, 19, 10, -8, 44, 10, 11, 9, -24, 29, 39, -29, 28, -13, 8, 7, -16, -41,
    -10, -3, -24, -12, -6, 3, -2, -3, -17, -5, 12, -6, -4, 3, 14, 21, -7, 2, 31, 4, 4, -12, -4, 50,
    -3, 36, -10, -8, 9, 19, -25, -20, 1, 5, -26, -20, -16, 6, -5, -60, 31, 0, 10, -1, -13, 16, 12,
    -34, -15, -26, -18, -6, -5, -30, 3, -5, 0, -35, 12, -3, 9, 18, 5, -7, 6, 5, -10, 9, 8, 4, -9, 3,
    0, 19, -2, -10, -1, 29, 0, -3, 0, -12, 21, 22, -2, -4, 0, 23, 25, 8, 8, 2, 16, -5, -28, -25, -5,
    -3, -13, -1, 10, -2, 14, -31, 5, -9, -8, -11, 8, 10, 18, -15, -9, 1, -21, -8, -29, -27, -2, 11,
    -6, -9, 7, 10, 14, 17, 5, 7, 5, 4, -6, -2, 7, 6, -5, -18, 13, 6, -11, -21, -3, 19, -18, -4, 7,
    2, -22, 16, 5, -61, -11, 10, 24, 13, 7, 2, 12, 2, -3, -15, 3, 10, -3, -5, 17, -32, -2, -7, 15,
    -12, -1, 2, 3, 9, 4, -4, -9, -4, 24, -24, -21, -6, -4, -18, 7, 8, 19, 15, 2, 19, 2, 15, 6, 9, 4,
    -23, -3, -3, 17, 9, -11, -21, -21, -39, 2, 10, -29, 15, 4, 1, -33, 9, 2, -53, -15, -21, -6, 18,
    18, 12, 6, -10, -26, -19, -4, -10, -34, -7, 19, -71, 4, 25, 7, -9, 12, -16, 3, -8, -10, 3, -1,
    9, 17, 20, 20, 0, -35, 32, 22, -8, 8, 27, 2, 8, -17, 4, 16, 9, -20, -13, -12, -15, -36, -10,
    -31, -15, 23, 23, 26, -49, 10, -5, 0, 12, 2, 23, 62, -24, 1, -52, -31, 12, -18, -2, 13, -53, -1,
    -10, -24, 23, 33, 2, 9, 1, -23, -15, -8, -5, 10, 4, 8, -35, 4, 13, -2, 1, 0, -10, -19, 1, -29,
    0, -12, -10, -15, 10, -5, 3, 22, 1, 15, -8, -18, -24, 17, -20, -10, -8, -14, -12, 11, 5, 24, -7,
    1, 1, -11, -3, -9, 0, 29, -6, 15, 15, -9, 19, -8, -7, -11, -46, 5, 2, -21, 19, 24, 10, 7, -2, 6,
    7, -11, -8, -32, -17, 3, -14, -7, 21, 1, 11, -12, -13, 2, 12, -7, -6, -9, -12, -4, 16, -25, 5,
    16, 2, -15, -5, 5, -11, 3, 5, -6, -13, -3, -14, -7, -6, 18, 9, 12, 16, -1, -2, -7, -7, 15, 7, 8,
    10, 3, -2, 17, -8, -5, -21, 9, 7, -41, 12, 3, -2, -3, -10, -11, 5, 2, 15, -62, -18, -17, 7, -30,
    8, -23, 8, 0, 16, 15, -7, 4, -1, -28, 5, -5, -1, -9, 7, 21, 3, 9, -5, 5, 21, 5, 30, 14, -17, 26,
    -14, -43, -18, 24, 24, 3, 6, -5, 15, -2, -20, -14, 12, -6, -13, -8, -13, 24, -9, -5, -12, 11,
    -2, -38, 19, -40, -4, -26, -33, -34, 4, 23, 29, -48, -13, -23, 5, 1, 7, -28, 3, -3, 5, -1, -22,
    28, 13, 16, 10, -15, -30, -55, -10, -5, 1, -24, -22, -8, 3, 7, -11, -41, 22, -17, 47, 7, -1, -3,
    -2, -6, 16, -9, 15, 5, 19, 4, -14, -8, -42, -56, 32, 4, -17, 3, 29, 14, -2, 24, 7, 8, 20, 9,
    -31, -17, 1, 4, -8, 13, -38, 0, -5, 17, 8, 4, -1, -19, -28, -11, 13, -9, -14, 1, 4, 16, -11, 7,
    3, 25, 3, -3, 1, -5, 0, 1, -16, -1, -3, -8, 8, -5, 5, -4, -26, -17, 5, -15, 10, -2, -3, -12, -9,
    -7, -7, 9, 22, -10, 1, 10, 1, 12, 7, 11, -19, 30, 11, 12, -23, -6, 2, 9, -7, 29, -18, -8, 24,
    -4, -1, -7, -15, -6, -20, -8, 5, -2, -7, -1, -20, 16, -14, 12, 1, 29, 6, 11, 15, 2, 18, 7, 5,
    -12, 0, -7, 9, -7, 4, -7, 3, 10, -5, 4, 9, 5, -27, -11, 11, -7, 8, 7, 6, 5, 2, 13, 3, 13, 2, -2,
    -18, 6, 2, -3, -23, -9, 1, -6, 5, 20, 6, -8, 17, -20, -25, -4, -17, 7, 15, -32, -14, 5, -26, -5,
    17, -6, 3, -41, -21, 7, 1, 15, -27, 9, 12, 21, -1, -7, -18, -6, 23, -26, -26, -9, 8, -35, -5,
    17, -10, 36, -8, -45, -6, -22, -2, 9, -54, -7, 4, 19, -4, 15, -4, -22, -6, -17, -3, -48, 5, -15,
    -2, 25, 4, -7, 11, -56, 1, -24, -13, -28, -14, 0, -9, -107, -10, 18, -47, 7, 23, -60, 13, -16,
    3, -20, -34, -34, -7, -35, 4, 2, 32, -37, 8, -48, 28, 8, -18, -39, 24, 11, -13, -1, 13, 11, 17,
    13, 3, -27, 4, -23, 38, -5, -1, -37, 21, 4, -40, -7, 4, 0, -30, -24, -42, -11, -22, 2, 16, -19,
    17, 4, 18, 3, -21, -8, -4, 14, -44, 6, 6, 10, -31, 9, 11, 12, 32, 1, -27, -18, 27, 11, -19, -3,
    28, -1, 5, 4, 11, -16, 30, 6, -1, -15, 7, 5, -23, -4, 9, -23, -8, 7, 4, 5, 1, 9, -10, 4, 24, -3,
    -9, -31, -8, 9, -8, 16, -7, -3, -3, -3, 9, 20, 15, 5, 0, 7, 14, 8, -10, 11, -6, 0, -8, 5, 11, 3,
    -16, 18, -6, -3, 14, 4, -22, -23, 22, 0, -13, 7, 23, 5, 18, -22, 4, -21, 25, -8, -13, -15, -12,
    -13, -12, -9, -8, -17, -10, 2, -3, -14, 15, 2, -3, 15, 17, 3, -22, -20, -2, 16, -10, 8, 5, 5, 5,
    -6, 9, 9, 6, 20, -8, 10, -9, 13, 26, 7, -13, -12, 0, -15, 14, -14, -12, 4, 18, -21, 8, -15, -11,
    -66, 15, -17, -21, -28, -5, 23, -3, -23, -38, -29, 21, -4, -14, -4, 3, 0, 15, 12, -15, 9, -6,
    -14, -17, -3, 18, 3, -58, -42, 14, -5, 0, 0, 3, -14, 0, -30, -3, 1, 11, -6, 17, 25, 12, 6, 7, 4,
    -4, -17, 15, -13, 0, 13, -19, 1, 6, -40, -18, 0, 10, -14, 42, 25, -1, -7, 21, -39, -30, -21, -9,
    -32, -4, -2, -8, -15, -1, 27, 29, 28, 24, 31, 12, -6, 9, 14, -24, -15, -21, -14, -29, -6, 16,
    -10, -12, -1, -25, -14, -28, -10, -17, -19, -53, -31, -35, -16, -16, 2, 16, -7, 16, -14, -1,
    -15, 3, -2, 10, 20, -21, -7, 12, 28, 9, 17, 32, -6, 33, -15, 7, -14, 37, -4, 1, 7, -5, -6, 22,
    -6, 1, -10, -5, 10, 26, 12, 10, -1, -34, -5, 1, 9, -53, -1, 8, -3, -1, -1, -7, 7, -8, 16, -11,
    -16, -16, 3, -16, 15, -19, -11, 1, 0, 15, -11, 15, -10, 9, -3, 0, 1, 2, -11, 4, 21, -60, 3, 15,
    -10, -6, 17, 12, 23, 42, -11, 11, -3, 33, 7, 13, 4, -13, -21, -14, -13, -7, -28, -14, 4, 8, -2,
    -26, 7, -12, -19, -46, -24, -58, 2, 15, -18, -13, 11, -6, 12, 2, 16, 18, -16, -10, 1, 6, 14, -6,
    -6, -7, 12, 25, 10, 1, 9, 0, 5, -11, -3, 38, -32, 2, 26, -39, 7, 28, -17, 9, 12, -19, 30, 10,
    -12, 22, -14, 42, 0, 21, -9, -12, -40, -16, -24, -6, -9, -23, 15, 13, -9, -4, 26, 26, 2, -52,
    -15, -31, 15, -30, -42, -20, 5, -77, -7, -6, 0, 39, 16, 19, 5, 9, 7, -19, 7, 8, 19, 4, -8, 9,
    25, 8, -11, 10, 7, 29, -1, 10, 15, 1, 6, -3, -40, 17, 1, -15, 28, 13, -3, 44, 26, 18, -21, 16,
    -8, -3, -2, -29, 24, -6, 41, -39, -12, 20, -44, 30, 5, 10, -11, 15, -17, 2, 58, -16, -8, -17,
    -25, -1, 10, 25, 1, 27, 0, 3, -14, 8, -2, 25, -40, 10, 0, -1, 20, 7, 19, 6, -10, 25, 2, -7, -14,
    13, -1, 30, -2, 5, 16, 20, -2, -8, 32, 4, 24, -1, 8, 2, 11, 3, 0, 16, 33, -17, 12, -17, 7, 13,
    -2, 14, -29, 7, 3, 9, 8, 1, -2, 7, 18, -17, 0, -2, -25, -5, -3, 12, 25, 2, -1, 5, -17, -4, -14,
    28, 0, 10, -32, -20, 15, 6, 23, 16, -29, 14, 8, -2, -16, 4, 11, 27, -12, 1, 2, 8, 16, -5, 6, 7,
    16, -8, -6, 13, -16, 4, -2, 5, 11, -11, 15, -6, 6, 7, 18, 14, -15, -5, -9, -4, 5, -3, 8, 16, 16,
    -6, -6, 19, -5, 2, 8, -5, 2, 5, 13, 1, 11, -4, -22, 6, 10, 4, -18, 3, 38, 6, 14, 8, -11, -3,
    -12, -15, -19, 6, 7, 28, -1, 14, -1, -11, -6, -18, 7, 3, 16, 0, -21, 7, 27, -3, -11, -13, 3, -3,
    -4, 11, 7, 1, 24, 20, -17, -1, -11, 14, -1, 9, 2, -7, 1, -1, -14, 5, 4, 17, 5, -1, -23, 14, 5,
    10, 2, -9, -41, 27, -2, -4, 33, 0, 47, 18, -5, 12, 16, -1, -9, -1, -38, -16, 16, -11, 17, -4,
    -11, 8, 17, 7, -7, 4, -24, 20, -26, -5, -21, 5, -20, 9, -5, -12, 16, 15, 33, -63, -11, -2, -21,
    12, 9, -1, -17, 24, -18, -2, 21, -86, -33, -14, -8, -19, 26, 12, -28, -15, 7, 4, 12, -6, 4, 23,
    -20, 0, 18, -9, 9, -9, 1, -9, 23, 22, 10, 0, -5, 14, -15, 8, 5, 2, 15, -5, -6, 10, -1, -19, -5,
    -30, -3, 13, 3, -9, 15, -5, -4, 3, -9, -6, -2, 27, -2, -4, -3, -1, 16, 3, -2, 6, 22, -2, 18,
    -22, -2, -24, -17, -53, 15, -11, 3, 12, 4, 5, 6, -8, 3, 17, -10, -14, -14, -15, 4, 6, 6, -12, 7,
    18, -2, 12, -5, -1, 12, 12, 21, 6, 3, -20, 23, -2, -7, -3, -13, -28, -2, 23, -8, -4, 5, 15, 4,
    9, 1, -24, -10, 6, 19, -6, 0, -9, 2, 8, -1, 4, 20, 29, 17, -2, 13, -2, 12, -28, 24, 3, -27, 14,
    7, -6, -5, -5, -2, 7, -1, 4, 7, -8, 2, -8, 2, -4, 0, 8, 0, 1, -2, -5, 26, -18, 12, 31, 4, 5,
    -26, 3, -6, 14, -6, -10, -6, -8, 15, -7, -37, -24, -6, 9, -29, 17, -17, 1, 23, -9, 6, -6, -15,
    -6, -11, 6, -24, -23, -5, 1, -36, 4, 31, 16, 20, 16, 0, -6, 2, 0, 3, -4, -17, 13, 3, 11, 9, -12,
    -30, -19, 3, 3, -17, 14, 18, -8, -26, 1, 14, 11, 20, -8, -14, 30, -22, 25, -4, -8, -51, 17, -12,
    -6, -12, 5, -30, 19, -5, -7, 5, 18, 7, -19, -63, -2, -2, 1, 3, -17, -7, 8, -6, 25, 20, -97, -14,
    -28, 9, 17, -19, 8, -35, 19, 1, -52, 5, -26, -2, 26, -21, -94, 9, 2, -14, 4, -16, -20, 11, 0,
    -12, 1, 0, -1, -5, -16, 18, -4, 3, -6, 8, 21, -43, -37, -19, -57, 9, 18, 2, 3, -1, 20, -27, 2,
    -17, -11, -2, -52, -21, 34, -9, -26, 19, -31, -18, -4, -1, -6, 18, -26, -3, -3, -23, 9, -25, 8,
    4, 12, -11, -67, -1, 2, -18, 28, -1, -55, 11, -2, 11, 13, -3, 1, 5, -6, 4, 0, -3, -1, 17, -21,
    29, 9, -22, 10, 18, -14, -39, -14, -21, -10, 9, 7, 10, 6, 4, 9, -10, 13, -43, 16, 33, 0, 7, 31,
    -8, -14, 10, -2, 7, -10, 7, 17, 13, -17, 8, -10, 3, -18, -5, -20, 3, -16, 4, -3, -22, 19, -3,
    -1, 9, -10, 5, -2, 0, -7, -26, 16, 6, 1, 7, -7, 8, 17, 16, -15, 12, 19, -4, 9, 22, -14, 17, 2,
    5, 10, 1, -11, 30, 1, -8, -20, -23, 11, -61, 31, 3, 10, 10, 27, -3, 14, 25, 23, -5, 3, -35, -18,
    9, -2, 13, -6, 7, -16, 0, -16, -11, -15, 29, -14, -14, -5, -15, 1, 20, -31, 6, -10, -51, -29,
    -5, 10, -17, 3, 7, -14, 1, 25, -2, 42, 31, 23, 2, -18, -12, 18, 25, -9, -8, 4, 0, -40, -86, 15,
    -50, -13, -16, 18, -18, -1, -38, -15, -41, 5, -9, 18, 4, -26, -19, -22, 5, 20, 39, -77, -1, -8,
    -6, -15, -2, 0, -12, 11, -18, -94, -42, 3, -4, 2, -52, -88, 12, 18, -8, -7, -6, 6, 0, 10, 6,
    -42, 3, -21, -10, -34, -9, -11, 14, -11, 18, 4, -32, -11, -21, -34, -10, -35, 36, -25, 18, 11,
    -26, -22, -8, -20, -11, -22, 1, 22, -17, 36, -14, -6, 11, -18, -4, -17, 22, -24, -11, 19, 6,
    -15, -6, 14, -3, 11, 6, -49, -22, -1, -2, -21, 0, -46, 9, 25, 5, -18, -41, 13, 1, -3, 0, -54, 2,
    3, 4, -32, -3, -2, -27, -18, 15, -4, -27, -34, -8, -18, 1, -13, 29, -48, 22, -1, -25, -7, 3, 16,
    9, 4, 3, 9, -14, 38, 2, 8, 11, 0, -24, -53, 13, -1, 6, 4, -13, -11, -18, 14, -1, -16, 31, 58,
    -12, 8, 5, -53, 18, -33, 0, 18, -6, -21, -46, 5, 12, -14, 12, -9, 0, -4, -4, -2, 2, -1, -38, 7,
    -13, -4, 6, -14, -3, -8, -20, -2, -16, -47, 24, -11, -23, -1, -15, 36, -26, -1, -25, -17, -6,
    33, 20, -2, -1, 12, -25, -81, -10, -23, 44, 2, -7, -7, -7, 20, 0, -42, 43, 50, 8, -20, -11, -55,
    10, -37, -7, 37, -36, -29, -35, -4, 0, -17, 4, 8, -8, -23, -33, 0, 23, 0, -6, -20, -42, 8, 13,
    -6, -5, -16, 4, -66, -97, 11, -23, -2, 16, 47, -17, 0, -58, -5, -8, -8, -8, -4, 9, 10, -2, 15,
    10, 20, 0, 20, -41, -1, 25, 5, -5, -7, 5, 0, -33, -10, -10, 13, -15, -14, 11, 22, -9, -3, -105,
    -56, -3, -2, -8, -8, -3, 6, -12, -9, -24, 0, -21, 3, -62, -26, -1, 10, 0, -6, -4, -9, -10, 3, 0,
    4, -19, -14, -26, 21, -8, -6, -24, -2, -6, -3, -8, 3, 7, -5, 19, -22, 4, 30, 22, 9, -9, -17, 20,
    -8, -1, 0, -1, 0, -14, -14, -9, 8, -2, 9, -95, 12, 8, 1, -47, -34, 7, 0, -2, -9, -11, 7, -8, -2,
    -33, -10, 25, -2, -29, 10, -15, -14, -5, -4, 3, -2, 15, 4, 21, -8, -9, 7, -33, 10, -7, 6, -15,
    0, -5, -5, 0, 1, 17, 6, 16, -10, -27, 7, 12, 2, 9, 6, -1, 17, -5, 2, -1, -2, -6, -8, -3, 0, 7,
    39, -63, -24, -2, 11, -12, -13, -1, -2, 3, -1, -3, 5, 7, 7, -38, 7, -13, 15, -5, 19, 22, -20,
    -3, -4, 0, 0, 19, 8, 5, 3, -17, 30, -40, 7, -20, 4, -10, -3, -3, -4, 1, -6, 18, 6, 9, -5, -19,
    -9, -37, 9, -13, 12, -12, 24, -5, -10, 0, -4, -13, -14, -20, 4, 28, 10, -58, -38, -10, 4, -20,
    -38, -6, -1, 5, -5, -27, -37, 12, -20, -57, 34, 17, -9, 3, 9, -1, -26, -1, -2, 2, -2, 20, 16,
    19, -15, -13, -2, 9, 11, 7, 8, -33, 25, -6, -1, -4, 2, 0, 13, -2, 16, 29, -3, -19, 16, -23, -46,
    15, -26, -3, -9, -2, -2, -6, 13, -4, -5, -13, -17, 27, 15, 3, 9, -86, -20, -9, 5, -5, -3, -12,
    -1, -17, -38, -5, -26, 13, -6, -37, -23, 9, 7, -8, 0, -2, -1, -5, -20, -17, 19, 4, -7, -4, 23,
    7, 19, -3, -8, -6, -2, -6, -4, -6, 13, 12, 1, 6, 5, 24, 11, 15, -27, 3, -4, -9, 5, 0, -2, -25,
    2, 4, -4, 2, 4, -13, 3, -1, 11, -22, -6, 0, 2, -6, 0, 11, 14, -5, -8, -21, -18, 15, 2, -48, -7,
    -7, -11, 1, -6, -9, 3, -2, 5, -29, 29, 10, -4, -15, 5, 5, 0, 11, -1, -10, -1, -6, -3, 27, 18,
    -5, -7, -14, 0, 16, 4, 15, -1, 11, -3, 0, -6, 2, 4, -20, -6, -5, -7, 36, 11, -32, 0, -9, 3, -17,
    1, -10, 0, 0, -2, -14, -4, -6, -7, -5, 18, 9, 4, -9, 14, -14, 19, -1, 0, -9, -2, 6, -4, 1, 11,
    -21, 37, -2, -3, 6, 6, 22, -1, -2, -4, 1, -1, 35, 4, 6, 4, -18, 3, -13, 3, -4, -19, -16, 35, -3,
    -7, -4, 1, -7, 0, -30, 5, 18, 7, -52, -27, 11, 33, -12, 24, -4, 3, 3, -4, -33, 6, 29, 5, -19,
    52, -7, -3, 20, 57, 1, 29, -5, 1, -5, -4, 19, -9, 7, -10, -26, -13, 9, -3, 46, -21, -29, 1, -4,
    -5, -5, -2, -22, -4, -23, 6, 9, 9, -19, 7, -9, -3, 20, -17, -1, -2, -5, -4, 25, -2, -15, -1, -6,
    10, 17, 23, -5, -21, -94, -6, -2, -5, -4, 6, -6, 14, -25, 10, -7, -12, -9, -9, 5, -12, -10, -22,
    0, -1, -6, -5, 9, -12, -42, -12, 2, -26, -9, 5, -3, 4, -9, -20, 1, 0, -4, -7, -17, 16, 20, 6, 2,
    10, 10, 5, -8, 5, 20, -7, -9, -3, 4, 0, 6, 1, -9, -2, -1, 11, -1, 5, 7, -11, -27, -13, -3, 1,
    -9, 4, 12, 22, -25, 16, 11, -14, -3, -2, -8, -23, -3, -3, -7, -7, -5, -5, 9, -14, -7, 2, -2,
    -18, 10, 8, -4, 5, -5, -15, -2, 0, -7, -9, -6, 2, -7, 7, 6, -1, -1, 0, 22, -22, 14, 7, -5, -8,
    0, -1, 2, 9, 14, -6, 24, 4, -8, -3, 8, 2, -27, 4, -6, -3, -5, 0, 6, 25, -10, 19, -1, 6, 9, -12,
    2, 18, 11, 16, 4, -6, -7, -3, -27, -13, 18, -9, -16, 6, 13, -6, 9, 6, 10, 10, 2, 4, -7, -3, 5,
    0, 1, 2, 20, 2, -22, 7, 13, 7, -13, 34, 0, -4, -7, 3, -7, 14, 19, 22, 2, 12, -24, 2, 21, 17,
    -12, 24, 5, 0, -9, -4, -2, 3, -3, 5, -18, 26, 7, -11, 18, 39, 22, 18, -1, 2, -4, 3, -25, -13,
    -2, 23, -33, -16, 16, -6, 55, -12, 2, 11, -2, -5, 0, -6, -29, 4, 7, -1, 7, 10, -9, 1, -12, -10,
    11, 17, -1, -2, -5, -1, -1, 14, 9, -33, 0, -11, 14, 17, -1, 8, -32, 10, -1, 0, -12, 4, -6, 20,
    -29, -6, 0, -3, 11, 1, 4, -21, -15, -12, -2, -6, -8, 0, -5, 16, -65, 14, 2, 15, 30, 6, -15, -1,
    -12, -23, 0, -2, 2, 3, -13, 30, 16, 1, 2, 7, 9, 4, -6, 16, 5, -5, -7, -5, 0, -5, -4, -9, 15, -1,
    -5, -12, 11, 15, 16, -6, -5, -16, -3, -4, 1, 1, -16, 21, -7, -8, -4, 4, 0, 7, 10, -24, -4, 8,
    -1, -12, -4, -8, -7, -7, -24, 4, 5, 6, 8, -1, 0, 34, -19, -40, 0, -8, -7, 6, -13, 14, -20, 2,
    -18, -3, 5, 8, 17, 5, -4, 9, -2, -10, 0, 1, -29, 9, 14, 0, 14, 3, -8, 1, 14, 7, 1, 9, -4, -11,
    6, -1, -26, 25, 9, -13, 10, 7, -4, 5, 15, -10, 4, 25, -1, -1, -2, -2, -22, -22, -9, 6, -30, -16,
    10, -11, 26, 13, 6, 1, -6, -7, -7, -2, -10, -1, -16, 25, -8, -8, -2, 6, 13, 9, -16, 38, -5, -5,
    -2, 2, 12, -2, 7, -15, 12, -18, -19, -4, -3, 5, 12, 36, 4, 0, 0, 3, -27, 19, 5, -16, -8, -1, 3,
    -2, 38, 4, 22, 16, -3, -5, 1, -1, -40, -16, 0, 1, 6, -14, 4, -31, 3, 4, -7, -27, 33, -7, -1,
    -20, -5, 24, -3, -10, -12, 4, 4, -3, 5, -13, -16, -2, -43, 20, 38, 0, -5, -34, -90, 2, -13, 10,
    1, 9, 9, 15, 4, 0, -2, 11, -23, -8, -27, -9, -1, 0, 17, 8, 26, 1, 11, 4, -17, 3, -5, 38, -2,
    -37, -6, 20, -11, -16, 19, -4, -6, -12, -3, -5, 5, -14, 15, -19, -3, -6, -5, 19, -8, 10, -3, -5,
    -39, 0, 12, -11, -11, 2, -6, 0, 13, 8, 12, -11, -67, 11, -15, -1, -11, -10, -14, 0, 15, -11, 2,
    -18, -17, -7, -35, 5, 6, -9, 4, 14, 18, 5, 8, 6, -14, 8, -23, 20, -31, -23, 7, 9, 5, -23, 12, 8,
    6, 8, 7, -9, 5, -6, 4, 9, 13, 14, 0, 6, -16, 21, -1, 12, -14, 5, 10, 20, -12, 0, -3, 4, 14, 18,
    2, -6, -74, 11, -15, -3, -8, 7, -5, -5, 7, -3, 13, -14, -16, -4, -50, 15, -7, 6, 3, -1, -15, 6,
    8, -15, -38, -10, -6, 28, 23, -9, 7, 10, 36, 1, -7, 7, -1, 13, 7, -10, -8, -9, -10, 11, 4, 3,
    14, 6, -33, 17, -9, -3, -6, 1, -18, 3, -2, -4, -25, -15, -5, 9, 31, -2, -56, 6, -39, 6, -1, 2,
    12, 0, 4, 9, 19, -14, -19, -12, -33, 15, -40, -10, -13, -4, 4, 0, 7, -7, -33, -21, 5, 32, 16,
    -26, -6, 2, -20, -10, 6, -1, 6, -41, 16, 2, -7, 14, 13, 3, 25, -12, -21, 20, 10, -4, 13, -2,
    -15, -20, 2, 6, -6, 6, -60, -13, 40, -24, -9, -13, -26, 13, -9, 3, 6, -18, 2, -12, 3, -29, 1,
    34, -37, 7, -20, 8, -1, -4, -9, -3, -5, 7, 6, -11, -19, 22, -24, 23, -27, -7, -6, 11, 18, -22,
    12, -3, 1, -18, -18, -11, 14, 8, 20, -9, 1, -1, 3, 10, -4, 10, 5, 4, 2, -4, 3, -2, -8, 8, 0, 5,
    -2, -1, 21, 6, 2, 7, -8, -33, -17, 10, -10, -12, -5, 4, 0, 18, -18, 6, -5, -4, -3, -4, -9, 17,
    -9, 5, -13, -14, -20, 21, 8, 20, -30, -6, 12, 14, 5, 9, 1, 5, -1, -10, 15, -21, 5, 1, 16, 15,
    12, 16, -12, -1, -2, 18, 0, -9, 10, -6, -2, 1, 0, -3, 5, -10, -16, 9, 13, 10, -2, -1, -2, -4, 0,
    12, -2, 9, -4, 17, -14, 6, -15, 2, -2, 17, -14, 5, -11, 15, 15, 5, -10, 3, -31, -14, 11, 23,
    -17, 5, -7, 0, 36, 5, -22, 3, -7, 5, 19, -24, 8, -15, 16, 43, 5, 12, -33, -2, 6, 5, 0, -6, 9,
    13, -50, -2, 15, -14, 1, -15, -24, 13, 12, -4, -32, -14, -4, -21, 9, -4, -15, -19, -12, -1, -4,
    -26, -9, -25, -2, 10, -21, 2, -29, 11, 26, 7, -11, 27, -6, -36, -18, 9, 3, -2, -11, -15, 2, -11,
    -11, 3, -6, -55, -4, -38, -28, 13, 19, 28, 12, -6, 17, 15, 5, -9, -2, -62, -24, 6, 43, 34, -2,
    -19, -23, -15, 50, -52, -17, -39, -12, -5, -11, -64, 12, 4, -14, 7, 1, 9, 10, 5, -72, -3, -4,
    -24, 11, -5, -11, -11, 20, -25, 7, -6, -35, -16, -17, 9, -32, 25, -13, -3, -6, 6, 22, 19, 12,
    -11, 8, -29, 1, -6, 6, -3, 4, 7, -7, -1, 7, 19, 8, 16, 5, -16, -8, 22, 8, -27, -21, -23, -2,
    -12, 16, -31, 12, 0, -11, -18, 6, 5, -2, 6, -5, -3, 2, 15, -9, 2, -16, -22, 4, 6, 0, -2, 13, -7,
    -3, 11, -38, -24, -10, 7, -3, 13, 5, 9, 14, 15, 12, -27, 24, 0, -1, 5, 14, -3, -3, 0, 13, 21,
    -1, 1, 15, -4, 7, 13, 6, 13, -13, -3, 23, -9, -10, -18, -14, 6, 0, -22, 9, -5, 1, -21, 5, 5,
    -15, -3, -10, 3, -15, 18, -8, 0, -17, -20, -11, 10, -1, -2, -9, 0, 26, -9, 11, 3, -9, -7, -30,
    14, -19, -12, 21, 25, -6, 15, 5, 8, -9, -2, 0, 16, 9, 16, -5, 4, -9, 0, 23, -8, 9, -11, -11, 17,
    -31, -23, 15, 9, 8, -10, -29, -7, 9, -5, -10, 9, 9, -44, -14, 1, -30, -45, 4, -8, -5, -26, -14,
    -4, 5, -20, -4, 8, -41, 25, 8, -6, 10, 2, 29, -10, -17, -18, -49, 3, -8, 24, 5, -12, 6, 3, -30,
    -24, 3, 6, 10, -46, 1, 23, 3, -8, 4, 19, -20, 9, -7, 5, -58, 52, -3, 12, 0, -35, -7, -33, 11,
    -31, -13, -66, 9, -14, -2, -87, 14, 35, -19, 17, -2, -39, 0, 23, -37, -2, 1, -24, 5, -41, -8,
    -6, -8, -85, -2, 1, -62, 15, 11, -13, 6, 31, 3, -19, 18, 12, 15, -26, 2, 9, 2, -15, 15, -4, 6,
    -5, -6, -17, -3, 1, -30, 35, 8, 46, -5, -13, -42, -6, -11, -23, -9, -21, -13, 4, -13, -66, 2,
    18, -10, -63, 15, 20, -9, 21, 7, -19, 11, 18, -1, 6, -22, -46, 8, -16, -30, 10, -22, -59, 6,
    -11, 1, 29, 11, 2, 8, 31, 14, -32, 18, 19, 4, -9, 11, 19, -7, -7, -16, 19, -4, -6, -9, -1, -1,
    -8, 1, 14, 12, 39, 15, -5, -31, -36, -2, -29, 5, -7, -15, 15, 0, -77, -7, 3, -2, -10, 2, 8, -21,
    -26, 5, 19, 12, 12, 5, 9, 2, -54, 6, 15, -26, 39, -17, -22, 17, -49, 19, -5, 4, 1, 12, 17, 5,
    -32, 9, 20, -5, 7, 17, 7, 1, -8, -14, 7, 5, -12, -19, 3, 5, -9, 9, -28, -7, 18, -5, 3, 5, -13,
    -19, 10, -10, -6, -3, -35, 37, -69, -10, 23, -4, 23, -22, 16, -18, 4, 6, -15, 15, -13, -11, 5,
    -10, -38, 8, 20, -32, 46, 0, -34, -9, 4, 17, -53, -11, 9, 6, 34, 9, -5, 14, -16, -9, 4, 12, 16,
    -35, 4, -17, -57, -1, 1, -6, -26, 12, -8, 6, -28, 11, 0, -32, -5, -22, -8, -71, -30, 9, -3, 1,
    -15, -16, 7, -17, 0, 7, 6, 3, 15, -8, -6, -34, -7, -22, -2, 8, 3, -15, 11, -50, 26, 4, -7, -30,
    -33, -75, 3, -41, -13, -17, -15, -5, -3, 11, 11, 7, -3, -8, -2, 7, 21, 9, 2, 8, -7, -23, -4, 10,
    -4, 3, 12, 6, 1, 10, 1, -30, -8, 8, -5, -26, -18, 10, -10, 2, -4, -2, 4, -7, 20, 8, -6, 4, 6, 7,
    -2, 6, 2, -17, -2, 6, -1, 0, 9, -35, 15, -1, -22, 7, -9, -17, 12, -40, -6, -9, 1, 14, 11, 5, 0,
    21, -15, -8, 8, -16, 2, -3, 23, 15, 7, -9, 2, 5, 0, 9, 11, -6, -6, 13, -9, -16, -17, 2, 17, -5,
    -10, 16, 14, 11, -7, -3, -9, -6, 6, -7, -4, 4, 11, -46, 24, 7, -2, -29, -2, -2, 4, 21, 21, -4,
    7, -2, -5, 29, 2, -1, 17, 12, 0, -5, -4, 18, -1, 23, -3, 4, -24, -12, 26, -19, 0, -17, -16, 17,
    13, -2, -21, -8, -11, 8, 8, -24, -4, 24, 4, 20, -23, -14, 3, 14, -5, -8, 2, 8, -8, -5, -28, -7,
    2, 14, 11, -6, 9, -23, 12, 11, -23, 1, -4, 8, -1, 20, 1, -8, 21, -11, -40, -3, 34, -10, -43,
    -11, 27, 0, 2, 21, 1, 13, 6, -9, 4, -26, 7, -10, 14, -24, 26, -13, 6, -20, 0, 11, -2, -8, 8, 15,
    8, 0, 17, -14, -5, -2, 21, -18, -29, -7, -59, -29, 12, -15, -18, 8, -7, -6, 9, 16, -4, -10, 3,
    -18, -44, -3, -37, 4, -24, 1, -2, 3, -7, -16, 11, -17, -5, -25, -4, -31, 15, 8, 13, 23, -13, 11,
    -1, -18, 14, -24, -2, 19, 7, -5, -13, 5, 8, -8, 1, 17, -20, -4, -2, 21, 7, -7, 0, -2, -11, 10,
    3, 4, -12, 11, -19, -10, 6, 4, -3, -12, -20, -2, -12, 3, 0, -6, -9, -6, 1, 10, -30, 13, -5, -3,
    4, 8, -16, -17, -10, 25, 16, -20, 1, -8, 4, 13, 5, 26, 5, 11, 12, -26, 3, -25, 14, 7, 1, 10, 2,
    3, 13, -15, -11, 8, 4, 18, 26, -12, -13, -4, -21, 3, -3, -3, 4, 16, -5, 20, 20, 6, -19, -5, 6,
    -16, -24, 11, -17, 11, 12, -29, 3, 13, 4, -5, -15, 14, 15, -8, 3, 3, -21, -7, -10, 39, 22, 10,
    6, 16, -1, 0, -7, -12, 11, 13, 1, -19, -24, -53, 7, 12, 13, -22, -30, -4, 2, -19, -18, -13, 13,
    14, -11, 1, -1, 10, -19, 14, -54, -39, 13, 15, 14, 31, 18, 7, -11, -7, -3, -7, -3, -7, -18, -27,
    -10, -5, 6, -5, -16, 7, -18, 3, 1, 11, 14, 16, -9, 15, -28, -27, 27, -2, 3, 17, 7, -13, -10, 27,
    6, -8, 23, 21, -8, -10, 2, -16, 32, -24, 13, -12, -6, -8, 6, -33, 38, 15, 23, 13, 7, 9, 8, 7, 5,
    4, 15, 4, -12, -21, -14, -61, 18, -19, -9, 3, -1, 1, -3, -20, 4, 4, -2, -21, -41, -9, -33, 20,
    -58, -2, -3, -21, -4, -30, -13, -23, 10, -24, -14, -28, 17, 4, -28, 35, -16, -4, -24, -15, 16,
    4, 10, -25, 2, -7, -4, 2, 6, -17, 6, -17, -12, -7, 4, 7, -14, -26, -9, 5, 11, 18, 11, 7, -21, 5,
    -15, -23, 29, -10, -11, 0, -6, -10, -6, -13, 0, 3, 1, -3, 7, 7, -21, 25, -20, -6, -6, -9, 15,
    -17, -19, 12, 7, -24, -8, -1, 5, 6, -35, 7, -10, -2, -20, -4, 13, 0, -4, 9, 16, -16, -14, 9, 8,
    -5, 0, 0, 1, 9, 9, -3, -4, -7, 0, -12, 5, -3, 4, -4, -14, 28, 20, 9, 2, -11, -3, 9, 12, -14,
    -35, 3, 3, 10, -1, -1, 6, 3, -30, 12, 9, -10, -34, -21, 4, -16, 11, 11, -7, 2, -6, 2, -9, 13,
    -15, -26, 1, -4, 3, 3, -7, -9, 9, 14, 20, -30, -30, -3, 10, -17, -47, 2, -1, -26, 3, -22, 10,
    -13, 2, -1, -16, -41, 10, 12, -28, 11, 23, 8, 4, -19, -10, -5, 20, -2, 7, -26, 2, 21, 12, -66,
    -19, -6, -15, 3, 4, -11, -16, 25, -21, -32, 9, -43, -24, -36, -7, 0, -15, -4, -30, -9, -2, -7,
    -15, 21, 2, 19, 7, -24, 33, -27, -3, -6, -22, -13, 12, -22, 30, -13, -37, -9, -8, 12, 33, 10, 4,
    -12, 18, 4, 8, -22, -47, -37, 26, -5, -20, -22, 24, -4, 20, 0, 17, 2, -16, -9, -20, -21, -7, 4,
    -12, 12, -6, -4, 9, -1, 4, -2, 9, -9, -5, 3, -9, 7, -45, -1, 20, 0, -43, 16, 9, 16, -11, -15,
    -22, -4, 24, 20, 4, -3, -14, -26, 28, -9, -22, 14, 35, 4, -18, 11, 12, -1, 19, 5, -2, 4, -19,
    -23, 21, 7, 13, 2, -16, -6, 8, 0, 18, 1, -10, 12, 4, 16, -6, 21, 14, -3, -23, 1, 9, -4, 1, 6,
    10, -9, 18, -17, 0, 21, -20, 15, -2, -12, -18, 5, -28, -2, -18, 7, -46, -8, -1, 31, -14, 13,
    -12, -16, 11, -11, 12, -4, 32, -21, -11, -11, -2, -32, 16, -5, -18, 6, 26, 19, 5, 30, 43, -13,
    -15, 15, 0, 3, 26, 16, -6, -21, -5, 4, -15, 18, 14, 2, -9, -15, -18, -32, 15, 14, -14, -23, -2,
    -9, -1, 17, -14, -3, -10, -5, 0, -13, -37, -36, -38, 6, -14, 7, -1, -6, -9, 4, -36, 1, 13, -10,
    19, 3, 24, -59, -7, 9, -56, -40, 6, -1, -23, -4, 39, 10, -1, 75, 28, -17, 26, 8, -7, -9, 16, 13,
    5, -54, -18, 0, 22, 3, 21, -10, 30, -40, -84, -67, 15, 12, -110, -51, 17, 7, -22, -11, -11, -10,
    -27, 11, -3, -60, -8, -22, 10, -16, -47, -21, 0, 3, -74, 17, -28, -42, -4, 10, 1, 21, 33, -21,
    -42, -38, 12, -4, 14, -18, -12, -5, -11, -37, -13, -4, -3, 3, -2, -3, 1, -5, -23, -4, -11, -46,
    3, -22, 11, -49, 14, 6, -6, 25, 18, -45, 2, 5, -24, 12, 3, -41, -33, -35, 20, -15, -15, 10, -9,
    -23, 22, -19, -5, 6, -10, -4, 8, -4, -65, -10, -19, 4, 2, 12, 5, 10, 13, -4, -18, -17, 8, -1, 0,
    -23, -7, -12, -6, -20, 6, -26, -2, -31, -11, 18, 6, -7, -6, 12, -17, -12, 2, -27, 2, -21, 5, 12,
    -12, 15, 8, -18, 10, 22, -2, 1, 14, -30, -22, -5, 15, 24, 11, 0, 2, -8, 16, 6, 11, 15, 12, 4,
    -1, 20, -10, -1, -17, 8, 15, -11, 17, -2, 8, -7, 5, -2, 5, -1, -6, -42, 3, -20, -11, -11, -1,
    -33, -17, -18, -5, 1, 12, -7, -8, -17, -16, 5, 15, 14, 23, -28, -6, 2, -15, 10, 11, -16, 17, 4,
    7, -1, 8, -2, 8, -3, 14, 10, -3, 4, -12, -7, 7, -4, -28, 22, 6, -11, 5, 34, 22, -13, -4, 16,
    -24, 7, 22, 20, 5, 10, 3, -6, -10, 45, -13, -15, -11, 11, -10, -1, -12, -12, -32, -32, -6, -4,
    -9, -4, -4, -48, 18, -10, 13, 22, -12, -25, -2, 29, -33, 44, 9, -16, 3, -8, -26, 1, 0, -16, -15,
    7, 9, -34, -27, -8, 12, -34, 11, 2, 4, -10, 9, 9, 8, 5, -23, -1, 14, 9, 3, 11, 1, 8, 11, -22,
    -24, -27, 28, 0, 11, 16, -26, -14, -7, 16, 1, -9, -4, -6, 3, -17, 6, 5, 10, 13, -15, -13, -41,
    9, 5, -47, 18, 5, -9, 10, 8, -7, 8, -4, -6, 4, 19, -25, 11, 7, 16, -10, 4, -8, 1, -8, 9, -10, 0,
    3, 25, -3, 3, 12, 2, -8, 5, -1, 17, -4, 10, 3, 12, -7, 10, -16, 10, 24, -15, 0, 8, -25, -20, -6,
    -2, -16, -1, -19, -4, -15, -1, 15, 6, 12, -21, -2, -17, 3, -7, -9, -8, 10, -8, 4, 11, -3, 0, 7,
    -17, 20, 7, -12, 15, -1, 20, 6, 15, -10, -8, -6, 3, 2, 17, 11, 6, -10, 0, -4, -5, 9, -20, 22,
    -9, -1, 16, -12, 11, -7, 13, -15, -11, 1, 3, -14, -13, 9, -15, -9, -9, -36, -19, -17, -19, -14,
    -11, 6, 6, 8, -18, 5, 5, 4, -4, -16, -21, 14, -41, 8, -11, -12, -7, 24, -3, -1, -10, -18, -11,
    10, 0, -15, 0, 1, 2, -18, -8, -18, -18, 13, 1, -40, -12, 23, 2, 1, -8, 16, -29, 14, 25, 20, -9,
    15, 16, -2, -27, 5, -2, -15, -25, -13, -8, -2, -28, -13, -30, -37, -10, 20, -26, -22, -2, -18,
    33, 4, 24, 9, -16, -25, 2, 39, -44, -2, -9, -26, -15, -18, 10, -15, -1, -50, -4, 10, 9, -17, -5,
    -3, 8, -38, 22, 8, 14, 15, 22, 11, 18, 15, -23, 0, -1, 4, 26, 19, 3, 15, -3, -4, -25, -18, 4,
    -7, 16, 10, -10, 15, 15, -5, 26, -12, -12, -11, 13, -26, 14, -2, 26, 16, -12, -10, -11, -1, -33,
    -3, 9, -6, 4, 17, 34, 10, 13, 7, 12, 13, 12, -13, 12, 8, -28, 15, -1, 4, 2, 0, 1, -10, 8, -6,
    41, -9, -19, 6, -34, -15, 0, 15, 22, 1, 8, 11, 16, -3, -11, -5, -6, 5, -10, -6, 7, 5, -8, -4, 6,
    -16, -1, -16, -4, -18, -8, 7, 14, 13, 9, -2, 16, 14, 1, 1, 6, 1, -13, 8, 11, 16, -4, 12, -6, 0,
    -6, 5, 17, 11, -12, -43, 9, -8, 14, -4, -10, -6, 18, -6, 23, 4, -20, -12, -26, 3, -29, -2, -1,
    6, -8, -10, 14, -5, -16, 14, -9, 7, -7, -1, 5, -12, 5, -10, -11, -40, -13, -19, -3, 8, -24, 10,
    9, 9, 1, 22, 23, 16, 10, -9, 14, 6, -35, -2, -11, 19, 25, 7, 12, -26, 12, 15, 0, 13, 17, 0, -20,
    1, -4, -18, -28, 15, 0, 4, -1, -31, -20, 12, -6, 26, -8, 0, -32, 22, -5, 5, -14, -30, -4, 11, 9,
    0, -3, 19, 2, -9, 5, 14, 8, -1, -21, -59, 1, 10, -23, -30, -5, -1, -8, 14, 11, 0, -16, 11, -18,
    32, -28, 5, -7, 17, -14, -11, 27, -62, 7, 9, 4, 32, -25, 31, -34, -5, -3, -36, 4, 13, 36, -4, 7,
    1, -7, -12, 19, -17, 2, 9, 20, 6, 0, 4, 17, -12, -45, -2, -57, 6, -9, -10, 20, 24, 19, -58, 22,
    -16, 3, -6, -4, 12, 29, 14, 17, 6, -4, -13, -9, -29, 0, 7, 21, 22, -12, 11, 33, -6, -17, 22, 2,
    15, -1, -15, 10, 11, -15, -16, -24, 0, 9, 8, 4, -8, 17, 12, 24, -4, 19, -12, -10, -30, -53, 9,
    38, -3, 0, 14, 3, 28, -20, -32, -74, 9, -20, -3, 37, -12, 7, 30, -7, -34, -1, -20, -3, -34, 17,
    -6, 7, 7, -10, -3, -16, 3, 15, -17, 25, 16, -19, 10, 6, 12, -16, -11, -26, 6, 3, -4, 9, -7, 23,
    -23, -22, -19, 18, 6, -18, -31, 48, 16, 44, 6, -20, 3, -13, 15, 0, 13, 10, -10, -3, 13, 15, 28,
    -2, -3, -49, -4, 4, 1, 13, -53, 27, 20, -42, -39, -11, -38, -8, -7, -41, -15, -37, -7, -15, 19,
    6, 18, 14, -7, 26, -1, -12, -15, -5, 36, -71, -18, 5, -10, -7, -6, 8, 16, 21, -12, -42, -6, 10,
    -8, 0, -4, -25, -2, 15, -17, -21, 22, 0, 22, -9, 19, -5, 17, 20, 17, -13, -11, -25, -5, 9, 16,
    -3, 11, 9, -5, 9, 3, -12, 11, -21, -60, -2, 14, -44, -12, -29, -6, -30, 15, 27, -64, 35, 18,
    -37, 9, -11, 1, 0, 22, -75, -4, 24, -66, 3, -27, -2, 35, -3, 17, -27, 14, -18, -13, 28, -38, 24,
    -53, 47, 3, -1, -29, 50, -21, -6, -10, 18, -9, -8, -20, 23, 24, 8, 10, -4, -10, 28, 19, 27, 7,
    9, -23, 5, 30, 21, -8, -27, -3, 6, -44, -13, -22, 27, 1, 10, -17, -15, -4, -15, 10, 20, -14,
    -29, -15, -13, -68, 13, 50, -20, 12, 29, -32, 1, 13, -15, 8, -18, -25, 11, -50, 9, -56, 19, 18,
    18, -31, -36, -10, -9, -9, 18, -1, 30, -12, 7, -20, -18, 2, -6, -9, 2, 1, 4, 16, -8, -5, 1, -8,
    23, 9, 2, 4, 8, -53, -20, 14, -9, 15, 21, -21, 8, -23, 2, -15, 19, 23, 1, -28, -31, -25, 12, 6,
    2, 21, -8, -9, 4, -7, -13, 42, -26, -5, -2, 2, 8, -33, 2, 12, 4, -4, -24, -14, -34, -2, -1, 4,
    20, -21, -4, 11, -21, -5, -2, 2, 27, 37, 3, 17, 9, 25, -2, -4, 7, -23, -5, 43, 5, -18, 0, 25,
    -17, 8, 15, 8, -6, -4, -5, 1, 0, 17, -12, -25, -31, -67, 16, -26, 27, 6, -11, -31, -6, 6, -14,
    8, -34, -2, 0, 2, -2, 1, 7, -6, -7, 26, 3, -12, -32, -9, -5, 3, -5, -3, -7, -3, -10, 2, -7, 1,
    23, 33, -7, -21, -19, 18, 7, 21, 21, 29, -6, -2, 8, -19, -4, -16, 4, -2, -20, -2, 30, 8, 3, 19,
    -5, 23, 15, 28, -45, -27, 26, -35, 27, 16, 2, -49, -9, 5, -10, 3, -43, 10, 22, 2, 0, -45, 49,
    -1, 22, -34, 17, 0, 18, -24, -17, -9, -20, -6, 10, -7, 17, 20, -15, 14, 32, 21, -14, 14, 15, 2,
    10, -1, -1, 23, -51, 1, 23, -70, 13, -8, -4, 7, -1, -23, -3, -1, 34, 3, -5, -30, 13, -20, 3, 7,
    23, 5, -11, 5, 15, -17, 19, 8, -1, -47, 13, -4, 0, -13, 8, -20, -24, 8, 25, -12, -6, 0, 26, 11,
    -11, -7, 1, -35, -3, -16, 13, 2, -9, 3, 3, 27, -4, 24, 22, -7, -9, -35, 25, 14, 4, 8, 1, -50,
    12, -12, -15, 13, -6, -10, 3, -4, -9, -11, 14, -7, 9, -24, -15, 1, -1, 10, -3, -9, -6, -22, 12,
    -58, -3, -21, -8, -19, -5, 10, 28, -20, 1, -2, -2, -20, -16, -5, 15, -10, 5, -23, 15, -32, -6,
    1, 1, 6, -4, 9, 12, 23, -1, -2, 22, 5, -2, -1, 6, -17, 0, 0, 10, -46, 17, -12, -8, 15, -9, -13,
    2, -13, -13, -15, -14, 11, 1, 10, 2, 3, -8, -8, -6, 3, -8, -22, 6, -21, -3, 3, -17, -3, -6, 26,
    -3, -13, 13, -21, -10, -3, -16, 20, 13, -8, -12, -4, -31, -18, 8, -21, -19, 2, 9, 7, 6, 13, -9,
    -74, -25, 9, 20, 27, 6, 14, -16, -17, 24, 2, 11, 20, -9, -7, -25, 13, 12, 22, -10, 8, -4, 10,
    13, 23, -6, -14, 9, -12, -29, -9, 7, -1, 38, 8, 34, -8, -55, -25, 4, 17, -8, -5, 37, -6, 25,
    -15, 8, -7, 21, 0, 19, 8, -15, 20, -42, -4, 5, 5, 1, 0, 13, 13, 10, 7, -9, 22, -22, 1, -1, 25,
    -13, 15, 30, 7, -4, 16, -8, 8, -1, -12, 10, -12, 9, 20, 13, 12, 4, -2, 15, -3, 7, -27, -5, 2, 5,
    19, 20, 10, 10, -13, -12, -6, -7, 17, -4, -15, -7, -8, -3, -26, -1, 4, -3, -16, 25, 21, -9, 2,
    -28, 11, 24, -14, 15, -6, 0, 2, 27, 1, 12, -3, -6, -7, 11, 5, 3, 0, 9, 4, 3, 18, 11, 2, 15, 0,
    3, -18, -4, -10, -19, -7, -16, -20, 5, 4, -11, -22, -12, -9, 8, 7, 10, 16, -4, -4, 0, -2, -8,
    22, 2, -30, 6, 22, -33, -21, -8, 8, 16, 3, -6, 12, -4, -3, -17, 13, 15, 15, 7, 2, -11, -4, 21,
    -14, 0, -8, 9, 3, 15, -1, 17, 7, 8, 7, 6, 0, 9, 8, 5, 1, -3, -11, -5, 10, -11, -5, 5, 6, 1, 4,
    1, -7, -13, 6, -1, -5, 11, -11, 16, 4, -2, -16, -2, 17, -19, -13, 9, 16, 4, -29, 7, 37, 9, -6,
    -24, 3, 11, 6, 16, 4, -3, 8, -16, 29, -17, -3, -4, 10, -1, -6, 0, 4, -9, 8, 14, -17, -15, 15,
    -10, -4, 26, -9, -11, 20, 6, 22, 4, 6, -9, -4, 4, 24, 7, -8, 26, 29, -5, -14, -11, 46, 19, 3, 8,
    1, -1, 11, -12, 13, -14, 27, -25, -31, -14, 5, -33, -14, 18, 32, 3, 1, -27, 21, -13, -11, -16,
    32, -2, -5, 3, -3, -7, 6, -5, -1, -48, -8, -12, 13, 8, 26, 6, 19, 1, -28, -19, 2, -20, 34, -15,
    16, -13, 3, -12, 15, -4, -9, -22, 15, -4, -5, -23, 2, -8, 4, -15, 15, 9, -23, -9, 3, -7, 26, 14,
    -7, -17, -24, -1, -24, 24, 5, 19, 11, -16, 13, -21, 14, 0, 3, 3, -15, -22, -7, 16, -3, 20, 5,
    -23, 9, -37, -1, 10, -5, -1, -9, 2, 0, -11, -6, 23, 3, -8, 18, -2, 3, -17, -24, -39, -10, 22, 4,
    -11, 0, -18, -19, -25, -19, -1, 13, -30, 2, -9, -12, 12, 9, -13, 12, 6, -19, 16, 28, 10, -15,
    14, -6, 20, 11, -25, 11, -18, 2, 3, 21, -13, 5, 8, -11, 19, 3, 2, 0, -6, 0, -42, 16, 24, 1, 2,
    -15, -5, 0, -16, -5, 29, 5, -16, 9, -12, 1, -7, -3, -5, 10, 10, -7, -24, -1, 10, -9, 15, -20, 1,
    10, -4, 3, -4, -8, 16, 3, -1, 5, -15, -2, 17, 16, 17, -19, 2, 21, 20, 5, -31, 6, -29, -15, 8,
    35, -26, -20, 38, -23, 6, 2, -16, 6, 8, 0, -22, 4, 37, 14, -18, -33, -21, -11, -35, -5, 16, -7,
    -19, 2, -18, 11, -17, -4, 19, 8, -9, 6, -29, -9, 3, -13, -11, -24, 11, 9, -37, 19, 10, -14, 3,
    -5, -18, -14, 30, -53, 16, 18, -23, 30, 24, 1, 3, -1, -4, -37, 1, 2, -125, 2, 10, -7, 8, 31, 14,
    -69, -11, -4, 1, -3, -7, 3, -49, -55, -34, -24, -31, -18, -31, -56, -14, 40, 11, 1, -4, -4, -4,
    -10, -15, -25, 10, -28, 1, 21, -40, -2, -14, 9, -54, 1, 2, -6, -1, -24, 17, 8, 10, -25, 12, -82,
    15, 2, -35, 3, 20, -3, -1, -1, 3, -5, -12, 23, -6, 15, -37, -54, 24, 44, 21, -9, 1, -9, -1, 4,
    -1, -4, 6, -14, 2, 18, -58, -5, -54, -51, -14, -30, -4, 2, -10, 2, -7, 9, 6, 1, 14, -26, 13, -1,
    -31, -10, -23, -6, -6, -5, -4, -9, 0, -20, 19, 27, -1, -18, 18, -24, -17, -16, -8, -9, 2, -7,
    -2, 1, -5, -9, -4, 4, -4, 32, 3, -48, 5, -3, -6, 13, 5, -6, -2, 10, 2, -14, 5, 29, -19, 11, -38,
    24, -3, -9, 7, -67, 0, -10, -9, 6, -6, 1, 7, 6, -5, -22, 8, -22, -14, -12, -28, -30, 2, -8, -7,
    -6, -1, -47, 16, -28, 17, 0, -20, -14, -3, -7, 8, -44, -5, -2, -3, -4, -4, 5, 6, -34, -22, 28,
    15, -3, 0, -89, -16, 7, 7, 5, -6, 1, 2, -72, 11, 26, -26, -4, 20, 13, 8, 50, 5, -62, -17, -1,
    -6, -3, -5, 26, 3, -48, -35, -24, -5, 31, 10, -32, -4, 18, -6, 1, 0, 1, 0, -18, -1, 9, 31, -43,
    30, -44, 24, -10, 3, 19, -28, -2, 2, -2, 0, -36, -16, 7, -58, -11, 3, 14, -2, -13, -12, -66, 5,
    1, -7, -2, -2, 0, -24, -15, -14, -20, -13, -39, -22, -7, -4, -10, -24, 4, 3, 3, -7, -13, -19,
    15, 0, -42, -15, -8, -5, 15, 20, -20, -17, 1, -2, -1, -1, -3, -15, 10, 10, -10, 2, -27, 6, 8, 9,
    -3, 17, -3, -3, -5, -3, -47, 2, 2, -35, 27, -8, -17, 13, 1, -10, 30, 21, -5, -5, 0, 2, 6, -8, 6,
    -11, 2, -40, 15, -30, 12, 9, -5, -8, -6, -1, 6, -5, -7, 6, 20, 19, -22, -3, -6, -18, 14, 24, 17,
    2, -4, -9, 0, -8, 15, -3, 11, -12, 10, 6, 5, -5, -2, 6, 9, 2, 0, 1, -4, 4, -46, 12, 0, -10, 21,
    13, -28, 3, 17, 6, 12, 23, -4, -6, -1, 0, 1, 10, -4, 2, -16, -12, 21, 0, 18, 8, -12, 9, -12, 4,
    -4, 1, -2, -10, 7, -8, -14, 10, -31, 3, 9, -18, 19, 6, -5, 1, -6, -4, -32, -3, -33, -11, 3, -43,
    20, -8, -1, 26, 3, 3, -3, -6, -3, -1, -61, -25, -24, -16, 46, 23, -5, 13, -8, 15, -16, 2, 2, -4,
    -14, -3, -43, 3, 2, -14, 6, 15, 14, 18, -31, -14, -31, -19, 0, 1, -7, -6, 6, 3, -47, -37, -7, 9,
    5, -14, 5, 4, 14, -6, -9, -3, -9, 1, -17, -26, 3, 8, -10, -3, -45, 4, -16, 1, 14, -5, 1, 1, 0,
    0, -11, -4, -33, -2, 4, -2, 9, -40, -9, -11, -11, 15, -7, -10, 4, -4, 6, -14, -44, 24, 9, -17,
    -40, -11, 0, -8, -9, -28, -12, -7, 1, -6, 15, -17, 11, 23, -7, -36, -20, -20, -4, 3, -12, 11,
    -5, -9, -4, -3, -9, -3, 24, -30, 0, 4, -31, -9, -26, 5, 5, -1, -5, -1, -2, -2, 4, 23, 6, 0, 34,
    -10, -7, 5, 16, -9, -9, 23, 0, -1, -3, -3, 0, -5, -19, 25, 20, -28, 11, -23, 9, 7, -2, -9, -1,
    1, -1, -5, 4, 4, 19, -1, -9, -30, 5, -3, 22, -18, -5, 7, -3, 1, -8, 1, -23, -5, 1, -18, 7, 13,
    16, 4, -14, -9, 0, 13, 1, -2, -3, 1, 17, 25, -6, -16, 32, 6, -4, 10, -5, 3, 1, -9, -4, 4, -4,
    -4, -12, 12, 8, 1, -11, -12, -5, -7, 17, -10, -1, 4, -3, 5, -8, -3, -5, 5, -23, -6, 17, 6, 3, 9,
    10, 1, 3, 1, -8, 3, -3, -4, -10, -30, -76, 1, -5, -30, 28, 1, 2, 8, -6, 13, -1, -3, -6, -3, -3,
    6, -12, -15, 32, 25, 4, 21, -2, -5, -10, 9, -2, 3, -1, -7, -14, -26, 7, -9, 6, 11, -8, 29, -4,
    1, -30, -3, 7, -3, -6, -6, 0, 21, -63, -3, 0, -23, -22, 24, 6, 6, -2, -12, -8, 4, -1, -3, 7,
    -20, 21, 3, -16, -14, -12, -23, -2, 1, -8, 16, -3, -7, -7, -6, -10, -13, -11, 11, -14, -10, 2,
    -57, -5, 14, -39, 4, -9, -5, -7, -4, -7, -50, -40, 21, -12, -24, -20, -39, 7, 3, -11, -3, -12,
    -2, -8, -7, -25, -5, 34, 18, -10, -17, -9, -32, -2, 1, -7, 13, -2, -1, -11, -2, 19, -25, 13, -5,
    -16, -1, -47, -33, -9, -2, -20, 4, -4, 5, -7, 1, 19, 6, -1, 40, -1, -23, -37, -10, 2, -12, -15,
    4, -8, 6, -2, -10, -8, -28, -14, 13, 28, -30, 5, -35, 13, -29, -6, 5, -1, 2, -2, 4, 5, -6, 12,
    26, -5, -10, 14, -18, 5, -22, -1, -16, -3, 0, -1, -4, 8, 3, 19, 5, -5, 37, -17, -28, -4, 7, -4,
    3, -6, -3, -3, -5, 22, 3, -2, 6, 14, -1, -6, 35, 11, -3, 8, 15, -8, 6, 3, -6, 1, -19, 11, 3, 11,
    -22, 4, 7, 14, -18, -1, 7, -3, -1, -4, 1, -5, 1, -8, 18, 3, 29, 21, -3, 2, 2, -4, -2, -5, 0, -6,
    0, 0, -30, 13, 24, -46, 17, 21, 9, -2, 0, -10, -7, -7, -3, 0, -6, 19, -4, -19, 9, 16, 13, 7, -6,
    21, -4, 6, 12, 3, 2, 4, 1, 21, -39, -12, 22, 14, 39, 16, 36, 8, 9, 5, 2, -9, -2, 1, -4, -8, 19,
    19, -2, -28, -10, 11, 22, 12, 6, -3, 11, -4, 2, 0, -7, 24, -11, -4, 8, 2, 20, -1, -8, -5, -14,
    37, 28, 10, 2, -5, 13, 3, 1, -17, -12, -25, 22, 4, -9, 18, -5, -4, 3, 2, -1, 19, 7, -19, -11,
    -22, -10, 19, -6, -4, -1, 0, 10, 22, -3, -18, 30, -5, -4, 4, 19, -55, 28, 8, 13, -23, 27, 0, 17,
    -1, -5, 9, -10, 17, 11, -12, 16, -33, -42, -1, 1, 4, -10, 3, -11, 26, -10, -3, 1, -10, 10, -5,
    9, 5, -4, -22, 4, 2, 1, 29, 25, 5, -5, 15, 8, 15, 8, -1, -9, -4, 2, 5, 5, -2, 10, -22, -7, 19,
    -1, -1, 20, -11, -1, 24, 13, -39, 8, 2, 6, -20, 11, -1, -5, 28, 9, 17, 5, -11, 5, -11, 17, -32,
    -11, 8, 2, 12, 7, -20, -8, 2, -2, -14, -4, -12, 14, 0, -9, 1, -3, -22, -19, 4, 1, 6, 8, -5, -30,
    -3, -16, -15, 6, -3, -7, -11, -1, 3, -7, -10, 5, -26, 2, 5, -2, 22, 14, -23, -5, 6, 12, -20, -3,
    -4, 14, 5, -28, 12, -30, 1, -23, 6, -12, 9, -3, -18, 13, 9, -7, -5, -3, -4, -12, -68, -16, -6,
    -3, -27, 17, -34, 2, 4, 14, 27, -10, -10, -12, -2, -8, 6, -11, 2, -71, -7, 7, -13, 2, -17, -13,
    4, 5, 16, -20, -11, -6, -3, 0, 1, -9, 18, 7, -12, -38, -16, 6, 29, -19, -3, 17, -13, -14, 4,
    -23, -5, 20, -2, -2, 61, 13, -5, 7, 5, 9, 2, 13, 16, -8, 6, -18, -20, 2, 13, 8, -2, -2, -3, -13,
    19, -43, 16, 16, 8, -1, 1, -15, 0, -8, 7, -12, 21, 5, -27, -9, 6, -3, 8, 2, -19, 7, -2, 17, 4,
    6, -10, 22, 9, -13, -5, -2, -10, -3, 5, -9, -45, 6, 5, 7, -11, 3, 4, -4, 19, -2, -28, 15, 4, -9,
    5, 4, -5, 19, -2, -17, -7, 24, 9, -12, -3, 5, -13, -21, 19, -7, -24, 0, -7, -8, -12, 16, 18, -8,
    18, -5, 14, 0, 3, -4, -6, -9, 7, 6, 3, 9, 2, 5, -7, 14, -13, -15, -2, -3, -16, 13, 6, 0, -2, -5,
    -6, -3, 11, 6, -14, -5, 8, 12, 1, 24, 9, 22, 27, -7, 0, 8, -6, 12, -10, 11, 4, -3, 2, -3, -1,
    -6, -2, -4, 10, 16, -10, -13, -8, -7, -26, 0, 10, -6, -2, -11, 11, -2, 7, -6, 2, 3, -13, -21,
    -3, 4, 17, 13, -18, 17, -9, 20, -2, 7, -31, -34, 2, -8, 7, 4, 12, -12, -36, 26, 14, 6, -10, -20,
    19, -2, 2, 13, 23, -39, 17, -10, 17, -3, -66, 31, 12, -6, -23, -25, -24, -29, 11, 3, 1, 10, -2,
    -12, -19, -21, -25, 5, -5, -15, -22, 2, 5, -8, 14, 5, -15, 14, -17, -11, -16, -2, -1, -14, -2,
    14, 30, -11, 10, -20, -11, 19, -5, -3, 6, -5, 6, -17, -34, 5, 14, -33, -13, -1, 48, 0, -2, -15,
    -17, -24, 12, -1, 14, 12, 11, -7, 6, -10, -3, 1, 6, 35, 5, 14, -5, -35, -10, -18, 3, -1, -16,
    -2, 11, -23, -23, -8, 14, 24, -51, -37, 13, 13, 22, 12, -24, 17, -15, 9, 0, 1, -11, 20, -13,
    -12, -16, -9, 2, 14, -19, -6, -34, -5, 2, 3, -3, -13, -10, -9, 3, 18, 14, -5, -7, 10, 13, 22, 5,
    21, 8, 2, -5, 2, 5, -6, 7, 13, 2, 10, -4, -8, -20, -6, 10, 4, -18, -6, 29, -12, 2, -27, 13, 12,
    -8, -9, -10, 14, 10, 33, -1, -8, 2, -1, -27, -2, -7, 9, 5, 14, -12, -10, 17, 12, -9, 8, 7, 1,
    13, 17, -11, -2, 9, -8, 23, 13, -8, 5, 13, -1, -2, -25, -27, 18, 15, -19, 15, -18, -4, -33, -1,
    -25, 10, 17, -5, -3, 2, -14, 15, -8, -23, -2, 2, -3, -39, -22, 4, 16, -22, -6, 9, 0, -8, -7, -6,
    8, 5, 6, -22, 6, 23, 8, 9, 12, -16, -34, -3, 11, -7, 4, 9, -24, -7, 4, 6, 8, -22, -3, 14, -5,
    -4, 22, 21, -12, -17, -36, 21, 7, 19, 15, 0, -40, 0, -13, 4, -23, -7, 0, 2, -1, -7, -15, -1,
    -49, -33, 15, 14, 14, -46, -16, 7, 18, -6, -19, -5, -17, -25, -26, 4, 26, 17, -18, -9, 18, 9,
    -12, 20, -19, -20, 0, -22, 18, -12, 15, 27, -43, -49, 16, 10, -32, -44, 27, 50, -53, -22, 25,
    25, 9, -5, 6, 33, 11, 10, -5, -4, 28, -6, -11, -13, 40, 9, 9, -18, -33, -27, -42, -16, 27, 1,
    -3, 6, -31, -22, -19, 2, 28, -6, -53, -9, 13, 16, 19, -14, 0, 10, 19, -2, 12, 8, 19, -6, -18,
    12, -37, 4, 11, 7, -1, 4, 11, 6, 11, 10, -11, 19, -7, 23, 34, 15, -91, 13, 7, -4, -7, -7, 23,
    12, 10, 0, -6, -3, 22, -29, -6, -1, 23, -26, -57, -29, -31, -8, 25, 14, -17, -11, 7, -14, -54,
    7, 21, -3, -40, -20, 3, -9, 12, 3, 5, -12, -15, -7, -17, 3, 3, 19, 2, 6, -22, 6, 12, -8, -17,
    15, 1, 14, -12, 5, 3, 5, 11, 20, 23, 17, -28, 7, -7, 0, -15, -45, 42, 5, -10, 18, -59, -21, -6,
    -9, -11, -8, -24, -16, -46, -32, -22, 36, 13, 5, -24, -3, 20, -45, -84, -11, -1, -33, -52, 12,
    -21, -10, -4, 10, 10, 11, -7, 3, -1, 36, -8, 10, 3, -2, -10, 1, -2, -25, -10, -6, -41, 15, 1, 3,
    8, 2, 3, 3, 0, 3, -16, 0, 13, -31, -9, -26, 9, 20, 3, 7, -42, -1, 1, -30, -25, 12, -42, -37,
    -39, -56, -29, 6, -93, -17, -30, 19, 10, -58, -97, -13, -9, -37, -93, 5, -17, -24, -46, 26, 1,
    20, -8, 4, 11, 12, -26, 36, -9, -28, -43, 26, -2, -37, 6, 21, -124, -14, 3, -2, -8, -28, -10,
    29, -34, -19, 5, 15, 8, 1, 2, 8, -46, -7, -4, 7, -74, -10, 7, 4, 49, -3, -3, -38, 7, -7, -8, 0,
    -23, -6, 5, -18, 2, 10, 6, 1, 6, -2, 21, 8, 33, 5, -3, -9, -14, 2, -13, 1, -7, 22, 8, 5, 23, 5,
    3, -41, 30, 1, -7, -5, -14, -14, 7, 13, -28, -1, -26, 21, 19, 10, -6, 23, -14, -3, 3, 2, 13,
    -10, 9, 13, 1, -14, 11, 14, 23, -15, 18, -12, 25, -5, 6, -19, -10, 9, 0, -17, -4, 0, -23, 7, 0,
    10, -9, -4, 14, -13, -2, 1, -14, 9, -14, 6, -1, 18, 23, 3, 17, 26, 10, -27, 1, 5, -11, 18, -2,
    -1, 19, -2, -38, -6, -10, -1, 23, 2, 0, -3, -19, -9, 10, 0, 5, -2, 4, 9, 8, -1, 18, 8, 4, -17,
    7, 1, 10, 14, 5, -3, -13, 14, 13, 5, -16, -4, -5, -6, 6, 22, 0, 9, -3, -16, -5, -10, -6, 8, -4,
    -14, 3, 22, 18, 12, 17, 1, -3, -27, -1, 13, -1, 17, -16, 3, -7, 7, -20, -5, -5, -3, 29, 4, 5,
    -16, -13, 2, -10, 5, 8, -2, -18, -2, 6, 19, 20, 40, 19, 19, -8, 3, 4, -5, -3, -7, 7, -3, -1, 22,
    34, 0, -11, -4, 2, 0, 15, 6, 7, -2, 10, -1, -5, 6, -19, -48, -8, 24, 9, 37, 7, -8, 8, -23, -13,
    16, 12, -11, -1, -23, -4, -8, -13, 23, 11, -17, 33, 11, -8, -41, -16, 0, -9, -13, -17, 18, -8,
    6, -42, -3, -30, 16, 13, 9, -8, -19, 14, -23, 12, 16, 2, -9, -15, -1, 5, 13, 29, -8, -9, 19, 36,
    14, 15, 6, -1, -1, -14, 10, -23, -2, -28, -10, 10, 7, 5, -2, 7, -9, 11, 7, -5, 4, 1, -36, -9, 2,
    -33, -15, -27, -13, -9, 27, 14, 6, -18, -4, -4, -1, -8, -8, -21, 8, -50, -32, 2, 4, 5, 8, 12, 8,
    7, 0, 12, 2, 0, -5, 0, 10, 4, 1, -10, -5, -14, -7, 30, -15, 3, -3, -15, -6, 0, 13, -29, -7, -4,
    3, 10, -10, -11, 0, 5, -4, -33, 12, -1, -6, 7, -40, 4, -2, -14, -10, -7, 7, -23, 10, 11, -23,
    -1, 7, -1, 4, -2, 4, -30, 7, 0, 2, 23, -6, -2, 0, 2, 5, -7, -5, 18, 4, 0, 11, 5, -1, 21, -30,
    -16, -15, -7, 15, 9, -3, 2, -7, 11, -2, -2, 2, -1, -4, 6, -1, -13, 2, -33, -24, 10, 2, -22, 16,
    8, 1, -3, -11, -4, 24, -23, -24, 0, 10, 13, 12, -15, 8, 0, 33, 0, -23, -2, 19, -10, 3, 7, 0, 0,
    19, -7, 7, -27, 14, 5, -36, 21, 8, 7, 7, -11, 0, 32, -21, -3, -6, -11, 30, 8, 2, -7, 5, 39, -24,
    -2, 4, 20, -7, 13, 11, -14, 20, -3, 5, 28, 5, 1, 0, 41, 2, 10, -2, 31, 17, -11, 0, 17, -23, 27,
    4, -50, -8, 1, -21, -61, -44, 0, 30, -1, -3, -32, -3, -1, 19, 25, -25, -23, 9, 40, 32, 10, 9,
    -4, -24, 5, -13, 2, -2, -5, -12, -17, 26, -15, 12, -59, -23, -20, -26, -10, -6, 0, 2, -14, -2,
    -12, -3, 10, 4, -35, 8, -56, 18, -47, 3, -8, -23, 24, -33, 1, -26, -10, -23, -1, 20, -15, 8, -4,
    -12, -13, -1, -8, 21, -2, -3, -33, -26, 19, 7, 14, -38, 4, 18, -4, 19, 29, 11, 8, 1, 6, -7, 19,
    -25, -26, -15, -8, 2, 0, 10, -49, 10, 10, -22, 9, -5, -2, 7, -15, 12, -19, -1, -4, 12, -36, -15,
    -63, 4, -12, -31, -19, -23, 7, -25, 6, -26, -22, -4, -14, 13, -10, -9, -29, 2, 13, -24, -17, 19,
    10, -6, 0, -29, 8, -7, 9, -16, 11, 10, -6, -18, -1, 5, -2, -3, 5, -2, 23, -25, -27, -21, -2, 10,
    -10, -2, -18, 17, 6, -6, -6, -1, 9, 10, -1, 2, -10, 2, -18, 13, 5, -8, -36, 3, 10, 9, -8, -13,
    -1, -16, -11, -13, 4, 20, 3, -1, 10, 5, -9, 14, 16, 22, 0, 28, 5, -2, 3, -4, 7, 14, 8, 7, -9,
    17, 9, 17, -15, 3, 8, 7, 14, -14, 8, 13, -7, -12, 4, 34, 4, -1, 18, 3, -6, -36, -23, -15, 14,
    18, 3, -10, -9, 6, -24, -4, 22, -12, 0, 32, -16, -24, 11, 20, 31, -5, -3, 18, 15, 20, 16, 28,
    -26, -26, 13, -19, -10, -28, -46, 3, 16, 14, -26, -43, -6, 43, 41, -50, -14, -3, 5, 12, -5, 2,
    -16, -14, -43, 2, -41, -6, -11, -33, -14, 2, -15, -24, -36, -22, 17, -5, -30, 16, 16, -53, -4,
    3, -14, 17, -11, -11, -18, -2, -31, 4, -17, -6, 1, 1, 20, -27, 30, -21, -6, 13, -3, -40, 13,
    -15, -37, -3, 16, -4, -11, 0, 7, 3, -3, -36, 11, 14, 19, -48, -4, -33, -4, 15, -12, 21, -13, -5,
    -30, -9, -6, -20, -24, -61, -10, -2, 5, -6, -58, 5, 18, 2, -47, -17, 13, -22, 13, 6, -4, -16,
    -10, 16, -2, -19, -13, 2, -15, -14, 19, 5, 6, -4, 7, -11, -12, 12, -9, -35, 14, -8, 3, 10, 9,
    22, 10, 1, 10, -2, 7, -29, 23, 25, 13, -26, 2, 21, -19, -8, -29, -12, -13, -6, -2, -7, 14, -18,
    -47, -33, 4, -7, -23, -16, -30, -12, 1, 11, -44, -21, 7, -11, 0, -7, -32, 7, -13, 10, -3, -39,
    -17, 12, 5, 1, 22, 10, -1, -5, 3, 1, -16, 18, -25, 10, 15, 2, 8, -5, 0, 23, 22, -2, 8, 15, 0,
    -12, 13, 29, 14, 6, 12, 23, 10, 35, 5, -34, -3, -5, -12, 3, 9, 2, -37, -27, -14, 9, 1, -13, -9,
    -20, -6, -1, 41, -20, -31, -1, -8, -19, -65, 17, -19, 19, 20, -25, 25, -2, -44, -46, -1, 15, -6,
    1, 45, 45, 16, 35, 0, 9, 9, -10, 1, -15, -53, -56, 20, -10, 7, -13, -39, -12, 2, 9, -17, -2, 3,
    -2, -2, -33, -26, 32, 7, 4, 8, -20, -20, -3, 0, -35, -3, 1, 1, -1, -5, -32, 1, 22, 50, -8, -15,
    -32, -4, -13, -6, -23, 7, -4, -2, 3, -2, -18, -50, 14, -19, -15, 13, 24, 2, 4, 10, -16, -6, -3,
    -6, -3, -3, -39, -36, -78, 0, -4, 11, -6, -7, -4, 3, -2, -8, -2, -4, 2, -3, -38, -22, -1, 10, 0,
    9, -2, 2, -7, -2, 5, 7, -2, -2, -4, -4, -9, -14, 12, 0, -4, -10, -7, -2, -5, -10, 2, -2, -5, -1,
    -3, -8, -23, -25, 30, -25, -1, 6, 3, 1, -13, -2, -20, -6, -5, -2, -2, 1, -47, 4, -78, -26, 1,
    10, -6, -2, 7, 2, -27, 1, 2, -4, 3, 1, -37, -30, 8, 11, -1, 10, 6, 3, -2, 5, 24, 5, 1, 2, 0, -5,
    19, -10, -12, -23, -11, -9, -8, 0, 5, -12, 5, -19, -1, -3, 0, -7, -24, -21, -7, -18, 2, 1, 2,
    -4, -27, 15, -14, -8, -2, -4, -2, 0, -31, -13, -51, -28, 1, -5, 3, 0, -8, 16, 5, 5, 2, -4, -2,
    1, -36, -50, 5, -1, -3, 1, -5, -12, -37, 10, -7, 3, 1, -7, 1, 1, 38, -38, 12, -31, -22, -25,
    -32, 5, -15, -14, -7, -14, -5, -2, -1, 1, -26, -32, 0, 16, -14, 3, 17, -28, -20, 4, 6, -14, -4,
    -3, -5, -2, 31, 8, -41, 23, 11, -4, 7, -19, -8, 14, 4, -9, -5, 3, -3, -1, -42, -12, -2, 28, 0,
    6, -18, 2, 7, 16, -14, -7, -6, -5, 1, -4, 17, -19, 19, 42, -7, -17, -5, -22, 4, -10, 1, -23, -4,
    -5, -5, 3, 1, -6, 5, -44, -2, 12, 13, -4, 4, 12, 11, -10, -2, 0, -1, 1, 3, 25, -18, 9, 4, 5,
    -14, -6, -9, 26, -8, 13, -6, 2, -4, -5, -17, -7, -18, 17, 10, 1, 8, 4, 12, 2, -20, -2, -1, 1, 1,
    -6, 12, 3, 17, 5, -5, -8, -2, 3, -2, -5, 3, -10, -1, -1, -6, 3, -15, 17, 8, -7, 3, 10, 8, 2, -5,
    -6, 18, -1, 1, -7, -5, -2, -16, 37, -37, 17, 7, 4, -8, -6, 16, -8, -12, 6, -5, 3, -5, -3, -24,
    -19, -6, 16, 7, 13, 2, 2, 6, -2, 3, 14, 5, -1, -3, -4, 2, 16, 16, -2, 15, -6, -4, -3, 1, -13, 1,
    -4, -1, -1, 4, -6, -26, 23, 5, -16, -2, 8, -11, -3, -30, 2, 6, -2, -2, -4, -4, -7, 5, 23, -27,
    -13, -1, -4, -20, 8, 0, 18, -5, 8, -5, 0, -5, 0, -10, -40, -16, 25, -9, 7, 2, -11, -74, 1, 5, 9,
    3, -5, -7, -1, -9, 21, 31, 1, 4, -26, -11, 2, 0, 1, -22, -11, -4, -4, 1, 1, 8, 24, 22, 26, 8, 2,
    -2, -12, -12, -10, 18, -9, -3, 0, -3, -1, 36, -11, -29, 23, -6, -7, -3, -5, 2, 3, 29, -28, 0,
    -6, -1, 1, -34, -3, 16, 28, 1, -9, -17, 6, -14, -5, 13, -12, -3, -1, 1, -4, -5, 1, 2, 23, -4,
    -18, 0, -17, 8, -4, -3, 6, -3, -6, 2, -1, 9, 2, 19, -3, -3, 11, 25, -1, -6, -13, -8, -4, 3, -4,
    0, 0, 9, 15, -6, 4, -4, -10, 1, 3, 3, 19, 3, -26, -1, -5, -4, -1, -22, 10, -5, 10, 4, 5, -3, 6,
    -1, -6, -17, 19, -5, -3, -1, 2, -3, 12, 3, 1, -8, 0, 9, -1, 12, 0, 3, 12, -3, 0, 1, 3, 5, 16, 1,
    0, 4, -2, 9, 6, -6, 9, -11, 2, 0, -1, 2, 0, 2, -4, -5, 21, 9, -4, -4, 8, 17, 15, -19, 7, -4, 2,
    -2, -5, -14, -25, 8, -3, 0, 1, -5, 5, -33, -3, 11, 3, 2, 1, -5, 3, -14, 15, 14, -13, -5, 0, -4,
    0, -4, 2, 6, 6, -3, -3, -2, -5, -29, 27, -10, 7, -7, 2, -4, -8, -28, 17, 21, 1, -3, -3, -1, -7,
    8, 15, -35, -4, 4, 5, -7, 11, 31, 13, -7, 3, -4, 1, -4, 1, 23, 13, -26, 13, -6, 3, 12, 5, -41,
    -24, 9, 7, -1, -1, -3, -3, 10, 1, 6, 12, -17, -1, -17, 1, -8, 48, 0, 0, -8, -3, 1, -2, 0, -4,
    -4, 42, -2, -7, -10, -22, -7, 4, 32, -19, -8, -2, 2, 2, 35, 7, -24, 57, 3, -3, -9, -16, -11,
    -21, 17, -31, -2, -1, -1, -2, -15, 29, 26, 54, 2, -14, -15, -8, 17, 23, -35, -63, -2, -1, -4, 1,
    20, 31, 9, 29, -21, -15, 1, -4, -18, -46, 0, -14, 0, 5, 0, 3, 14, -2, -8, 9, 5, 15, 5, -1, -10,
    4, 1, -46, -4, 1, -1, 0, 9, 6, -10, 40, -3, 1, 2, -5, -26, 21, 18, -6, 1, 0, 2, 1, -15, 55, 12,
    1, 0, 2, 4, -14, 21, 29, -22, -24, -6, -3, 1, 1, 8, 42, -1, -1, -10, 7, 1, -3, 6, -32, 4, -29,
    -3, -8, -3, 2, -9, 20, -6, 18, -3, -4, -9, 0, -26, 6, -21, -26, -4, -5, -4, -9, -12, 25, -31,
    12, -1, -15, -9, 0, 3, 19, -17, -24, 0, -1, -5, 1, -12, 23, 5, 1, -7, -5, 3, -17, -14, 15, 15,
    -19, 0, -7, -1, -2, -7, 33, -9, -13, -8, 6, 7, 5, 15, -33, 10, -38, -4, 0, -6, 2, -12, -4, -7,
    16, -4, 2, 0, -3, -1, -8, -9, 4, -2, -2, -5, -2, 6, 33, -31, -12, -8, 3, -6, 5, -4, 10, -18,
    -17, -4, 1, 2, 3, 43, 20, -15, 51, -38, 9, -9, -21, -69, 5, 9, -40, -1, -1, -5, -3, 2, 28, 8,
    -18, -25, -10, -6, 0, -9, -20, 6, -80, -2, 1, -1, -6, 17, -11, -15, 47, -11, -12, 11, -13, 7,
    24, 10, 6, 0, 4, -1, -4, 28, -8, 7, -3, -2, -5, -58, -84, -11, -15, -2, 7, -2, -2, -3, -6, 11,
    15, -8, 6, 4, -15, -121, -17, -8, 0, 1, -5, -9, -2, -7, 2, -4, 2, 17, 20, -22, 2, -48, -10, -17,
    -12, 1, -9, -4, -4, -1, -2, -10, 0, 30, -16, -25, 14, 43, -40, -2, -11, -9, -5, 2, 3, -3, -3,
    16, 0, 14, 10, -6, -15, -36, -39, -23, -7, -6, -10, -1, -6, -6, 3, 2, 13, -3, 6, -4, 9, 1, -14,
    -2, -19, -3, -8, -9, -6, -7, 5, -22, -2, -8, -9, 13, -3, -60, -2, -23, -17, 2, -9, 1, -2, -9, 0,
    1, 17, -3, -3, -38, 5, -77, -1, -9, -6, -9, -16, -1, -2, -1, -1, -2, 13, 4, 3, 3, -19, -9, -17,
    -12, -17, -9, -5, -6, 2, -4, -2, 12, 3, 14, 1, 9, 14, 28, -20, -6, -15, -18, -8, -8, -7, -4, -2,
    -15, 1, -14, -9, 31, -12, -23, 1, -9, -5, -3, -11, -4, 1, -4, 1, 1, 24, 25, -3, -13, 2, -6, -2,
    -4, 4, -6, -4, 2, -2, 0, -2, 5, 24, -14, 4, -2, -16, 20, 15, -9, -10, -3, -5, 2, -7, -5, -6, 0,
    28, -18, 0, -13, 15, 20, -11, -2, -11, -9, -7, 0, -5, -7, -1, -6, -3, -13, -9, 15, 9, 22, 6,
    -11, 7, -7, -8, -5, 1, -3, 0, -19, 22, 13, -14, -10, 25, -2, 15, -12, -1, -16, 2, 0, -3, -4, 1,
    27, -7, -2, -50, -3, 16, -8, -66, -3, -12, -7, -5, -3, 2, -3, 0, -1, -13, -18, -14, -14, 3, -15,
    -18, -13, -4, -2, -5, 1, 4, -1, 0, -18, -7, 6, -6, -10, 35, -38, -9, -9, -14, -10, -4, -2, -5,
    0, -2, -9, 8, -5, -30, 27, 17, 0, -19, -12, -8, -12, -1, -4, 4, 3, -2, 6, 0, 4, 7, 7, -23, -20,
    -2, -4, -1, -5, -4, -6, 2, -6, 0, -20, -8, 8, -21, -4, 11, 11, -6, -6, -11, 1, -11, -4, -2, 1,
    2, -5, -7, -15, -2, -3, 10, -28, -6, -10, -3, -12, -5, 0, -4, -2, -3, 0, 17, 0, -10, 14, 11,
    -16, -15, 5, 5, -3, -10, -4, -4, 0, 1, -3, 8, -8, -4, -2, -14, -7, -10, -16, 3, -13, -5, -7, 1,
    -7, -7, -11, -13, 4, -28, 8, -6, 11, 9, -7, -11, -22, -15, 3, -7, 2, 4, -2, 13, -3, 10, 19, 8,
    -10, 17, -10, -9, -9, -17, -8, -6, -2, -7, 7, 13, 24, 12, 6, -4, 37, -6, -2, 10, 1, -9, 2, 0,
    -6, -3, 17, -8, -7, -4, -3, -19, 8, 22, -13, 1, -3, -10, -3, -1, -5, -5, -3, 3, 25, -3, -6, -6,
    7, 9, 1, -16, -12, -13, 4, -7, -7, 3, 19, -8, -18, -10, 15, 1, -1, 8, -12, 7, -1, -11, -4, 0,
    -3, -4, 15, -15, -15, 17, -28, -7, 2, -18, 2, -4, -2, 10, -2, 6, -3, -1, 3, -36, 13, -17, 15,
    18, 0, -20, -4, -11, -6, -12, 0, -4, -3, -4, -18, -8, -14, 7, 4, 0, 5, -41, -17, -7, 4, -8, 0,
    -6, 0, -2, -45, -29, -2, -21, 9, 13, -36, -9, -9, 0, -13, -1, -1, 0, 1, -9, -9, -9, 3, -19, 14,
    12, -23, -6, -3, -8, -10, -8, 3, -3, -5, -7, -9, 2, -11, 7, -9, 6, -4, -5, -10, 6, -11, 5, -4,
    -1, 0, -4, -24, -26, -16, 15, -10, -15, 2, -18, -8, -4, -5, -6, -2, 2, 1, 1, 9, -27, 1, -25, 2,
    28, -1, 3, 2, -16, 2, 8, -3, 6, 2, -3, -1, -28, -5, -19, 24, 0, 1, 10, -2, 3, 4, -11, -2, 2, 1,
    -2, 6, -11, -4, -11, -1, -17, 4, 9, -1, 0, 2, -14, 1, 0, -4, -5, -6, -28, -12, -7, 0, -15, -6,
    13, -1, -18, -14, 2, -4, -5, -5, -1, 20, 7, 20, -3, -8, 12, 3, -2, -2, -13, 0, -7, -5, 1, 4, 4,
    8, -16, 17, -5, 10, 6, -5, 2, 0, -5, -5, -6, -3, 2, -5, -6, 1, 1, 12, 9, -11, -31, 13, 0, -11,
    1, -3, -5, 1, 2, -8, -7, 40, -7, -3, 18, -5, -13, -12, 2, 1, -12, -11, 6, -1, 0, -6, -3, -10,
    -12, -17, 8, 4, -4, -16, 10, -7, 2, -7, -10, -5, -2, -6, -2, 19, -36, -67, 2, -34, 14, -29, -25,
    9, 2, 4, 8, -4, 4, 0, -4, 3, -2, 4, 18, 17, 3, 19, -48, 2, -6, 2, 20, -4, 2, 1, -5, -9, 12, -10,
    -16, -15, -12, 13, -15, -2, -1, 7, 10, 2, 1, -5, 1, -15, -37, 8, -44, 14, 9, -27, 1, -9, 1, 8,
    3, 3, -3, -7, -9, 0, 0, -28, 5, -11, 10, 2, 6, -10, -6, 2, -9, -5, -6, -5, -4, -15, 1, -13, 24,
    5, -1, -2, -23, 3, 0, -2, 3, -2, 1, -6, -3, -27, -26, 0, 26, -11, -25, 2, -22, -11, -4, -2, 9,
    -3, -1, 2, -1, -28, -23, -4, -15, -5, 22, -3, 3, -8, -13, 6, -7, -5, -3, -4, -7, 9, -38, 18, 22,
    -8, 11, 6, 7, -5, 4, 2, -7, 0, 2, 0, -4, 34, 9, -25, -6, -12, -21, 6, -5, 1, 6, -10, -9, -5, -1,
    0, 2, -18, -42, -37, 36, -14, -23, -1, -17, -2, -8, 0, 16, -4, 0, 2, -8, -12, 12, 11, 2, -26,
    -2, 1, 10, -16, -4, 1, -6, -4, 2, -5, -8, 18, 2, 24, 21, -25, 12, 11, 12, -3, 2, 7, 4, -5, -3,
    -1, -4, 0, -1, 15, 20, -28, -28, 6, -9, 10, 0, -9, -8, -5, -1, -4, -5, 9, 13, -9, 27, 1, -3, -7,
    -59, 8, -3, -17, 15, -5, -4, -5, -3, -7, 24, -4, 42, -2, -11, 0, 5, -6, 9, -1, 11, 4, 2, -3, -5,
    -10, -13, -4, -19, -45, 11, 9, -42, 9, 9, -1, 8, -1, 0, -5, -2, 19, 1, 28, -33, 1, 16, 30, 20,
    -17, 8, 32, -27, 9, -6, -1, -44, -33, -17, -8, -18, -19, -8, 41, 15, -17, 9, 24, -80, -41, 16,
    16, -9, -7, -5, -35, 12, 13, 10, -11, 41, 18, 21, -4, -17, -7, -6, -31, 7, -15, 22, -71, -21, 1,
    -2, 7, 26, 9, 11, -71, 6, 12, -4, -26, 2, -3, -9, -2, 1, 8, -4, -5, 4, -28, 4, 4, 4, 2, 14, 3,
    -14, -14, -19, -20, -11, -31, 15, 31, -13, -10, 10, -1, -49, -33, -5, 10, 1, 6, -9, -1, -10, -4,
    18, 3, 5, -29, 11, -9, -6, 3, -1, -1, -2, -13, 12, 35, 2, 1, 5, 19, 9, -5, -5, 1, 6, 9, 2, -13,
    -4, 2, -6, 4, 1, 8, -4, -12, -5, -26, -3, -18, -1, 5, -2, 13, -3, 11, -1, 4, 3, -64, -7, -6, -2,
    38, -1, -3, -21, -4, -12, -28, -2, 9, 4, 7, -15, 30, -9, -2, -1, -14, -7, -15, 10, -32, 10, 17,
    -9, 0, 7, -23, -15, 5, 17, 2, -17, -4, -59, -54, 4, 4, 16, -16, 8, -8, 2, -13, -4, -7, 28, -8,
    -12, -19, 4, -13, -2, 8, -8, 18, 8, -11, -1, 6, -6, -64, -7, -27, 15, 16, -4, 10, 8, -19, -19,
    -13, -4, 15, -4, -1, 3, 22, -20, 1, -7, 20, -6, -18, 7, -52, -3, 16, 7, -19, -1, -50, 1, -21,
    42, 20, -15, -1, -21, -33, 5, 1, 22, -31, -27, -5, 27, 33, -21, 4, 1, 20, 9, -37, 12, 18, 4, 13,
    5, -1, 1, -59, -31, 22, -16, -13, -12, 10, 20, -24, 16, 37, -35, -34, 4, 11, -1, 22, 0, -25, -1,
    -4, 12, 4, 30, 16, 8, -40, -27, 7, -21, -13, -55, 4, 17, 5, 41, -6, -13, 15, 19, 3, -26, -56, 9,
    2, 5, -26, 0, -2, -2, 12, -12, 17, -10, -13, 10, -26, 1, 5, 3, 6, 19, 1, -17, -36, -18, -25, -4,
    -47, -16, 2, -13, -27, 5, 15, -14, -12, -3, 11, -5, -2, -12, 0, -6, 20, 17, -8, -2, -12, -5,
    -15, 9, 14, 1, -5, -32, -17, -20, 0, 22, -18, 2, 15, 7, 23, -27, 20, -1, 6, 4, 4, 12, 2, -11, 5,
    7, -6, -13, 4, -21, -24, -4, -1, 5, -3, 11, 15, -1, 12, 4, -9, 7, -49, -10, 4, -2, -1, 9, 23,
    -16, 4, 6, -13, -7, 8, -4, -9, 14, 22, 3, 5, 0, -6, -12, -1, 19, -8, 11, 3, 5, -7, -4, -48, -2,
    -28, 25, -13, 17, 9, -8, 11, 9, 15, 18, -7, 12, 9, 20, 8, 13, 20, 33, 5, -27, -20, -6, 24, 13,
    6, 22, 3, 21, -13, 22, -2, 10, -34, -5, -1, 5, 7, 12, 13, 2, -4, -7, -24, 23, 13, 9, -6, -6, 12,
    -10, -4, 19, -1, -4, -29, 10, -22, 18, 26, 12, -3, -1, 2, -4, -30, 76, 12, 5, -4, -26, -14, -12,
    4, 14, -1, -8, -3, -59, -12, -10, -16, 6, -7, -20, 12, -15, 10, -8, -2, 12, -19, 3, 28, 43, -21,
    6, -9, -14, -10, -6, 8, 4, 17, -12, -10, -21, -8, 8, 4, -40, 12, -11, -10, -2, -9, -8, 4, -4,
    -56, 13, 7, -31, -13, -73, 24, -31, 24, -9, 9, 0, -34, 19, 9, -22, -59, 7, 9, -40, 5, -9, 5,
    -32, -10, 0, -2, 0, 16, 4, 0, -18, -5, 18, -15, -18, -31, -20, 23, 29, -9, 5, -15, -4, 11, -5,
    -19, -9, 0, -9, -4, -21, -3, 5, 8, -10, 14, -15, 3, -4, -14, 1, 6, 6, -6, 9, -2, -45, -9, -5,
    10, -21, 1, -18, 11, 19, -23, 21, 28, 1, 24, 4, 21, -7, 7, 6, 0, -8, 9, 4, 10, 12, -4, -11, -3,
    -26, -21, -7, 8, 30, -29, 0, 8, 13, 14, -9, -34, -2, -5, -7, 25, -8, 22, 6, 2, 18, 9, 9, 1, 3,
    2, -12, 18, 26, -18, 6, 8, 5, 30, 14, 5, -22, 23, 16, 5, 0, 4, -3, 19, 2, -12, 9, 13, 12, 22,
    -3, -12, 0, 7, -11, 17, -4, 7, 0, -8, 11, 10, -18, -24, -1, 9, 11, -7, 22, -4, 1, 10, 14, 19, 5,
    -59, 2, 4, 12, 18, 3, 16, 11, 23, 15, 8, 12, 20, 0, -20, -4, 1, 2, 9, -16, 6, -20, -39, 10, -15,
    -2, 14, 11, 3, 16, -3, -5, -13, 20, 26, -11, 2, -24, -17, -10, -31, 15, 1, 14, -15, -28, 0, -33,
    -20, 3, -1, 10, 7, -4, 16, 5, -2, 1, -48, 5, -3, 4, 5, -11, 12, -13, 12, 2, 2, 17, 25, 13, 7,
    26, -98, -34, -14, -18, 27, -13, -23, -12, -16, -18, -5, -8, -25, -2, -22, -14, -28, -11, 6, -8,
    -6, 9, 8, 5, -24, 16, -3, -8, -11, -4, 2, 7, -18, -26, 3, -9, 10, 2, -34, 12, 0, 7, 1, -12, 11,
    -3, -15, -13, -55, -7, 5, -20, 13, -9, -19, -11, -5, -22, -9, 6, 7, -2, 6, 18, -11, 5, -1, -10,
    -1, -11, -7, -7, -10, -6, 4, 19, 0, -22, 10, -30, 2, 9, 6, -1, 4, 18, 12, 27, -1, 4, 0, -20, 10,
    7, 23, 12, 1, -28, 14, -4, -8, 20, -4, 5, -20, 7, 0, -27, -5, 16, 8, -4, 3, -33, -9, -22, 5, 0,
    -28, -16, -4, -6, 15, -5, -8, 11, 35, 24, 14, -15, -24, -4, -17, 9, -11, 23, -14, -4, 0, 18, 7,
    -1, 15, -30, 20, 4, 10, 32, 3, 12, 10, 15, 1, 9, -17, 7, 14, -14, -10, 19, -4, -21, -2, 13, -9,
    -1, 5, -8, -7, 15, -23, -24, 5, 7, -3, -7, 3, -21, 13, 7, -8, 18, -23, -1, -22, 15, 5, 3, -10,
    18, 5, 27, -2, -50, -6, 11, -29, 10, -10, 3, -1, -14, -2, -14, -6, 24, -2, -28, -3, -20, 8, 32,
    -18, -5, 8, -20, -12, 5, -34, -9, 1, -6, -32, 21, -6, 15, 8, 14, 29, 6, -2, 2, -5, 0, 15, 2,
    -12, -14, -2, -16, -5, 22, 19, -5, -1, -9, 0, -2, 1, -4, -22, 3, -17, 14, 14, 0, -19, -2, 0, -1,
    0, 4, -3, -1, -3, 1, 13, -20, 5, -1, 13, -11, -14, -1, -2, 6, -3, 18, -5, -4, -4, -2, -20, 2,
    -15, -17, -16, 10, 19, -22, -15, -7, 10, 7, -4, -6, 2, 1, 5, -3, 22, -17, -14, -1, 3, 6, -4, 9,
    -17, -5, 2, -2, -1, -4, 0, 4, -11, -9, -13, 6, -12, 10, -53, -5, -6, 16, 2, 0, -3, -5, 0, -12,
    19, -3, -9, 1, -29, -1, -9, -34, -10, 1, -4, 0, -3, -4, 4, -13, -9, 13, 3, 4, 2, 9, -13, -29, 0,
    -4, 0, -7, -5, -1, 4, -8, 17, -4, -1, 12, -1, -3, 2, 0, 13, -11, -2, 1, -6, 2, 15, -8, -18, 1,
    -17, -10, -24, 18, -49, -31, -10, 18, 0, -1, 2, 1, -43, -11, 26, 18, -11, 3, -36, -10, -10, -4,
    -59, 8, 1, -1, -5, -3, -6, -18, 14, 0, 23, 5, 55, -6, -12, -34, 5, 15, -3, -6, -3, 0, -17, -1,
    25, 10, 6, 4, -8, -37, -48, -2, 2, -7, -2, 3, 0, 0, 32, 7, -16, 2, 6, -45, -21, 15, -19, -15,
    -5, 26, 3, 2, -4, -3, -51, -4, -10, 23, -7, 5, -1, 13, 9, 28, -3, -19, -1, 0, 1, -2, -5, -35,
    -13, -17, 6, 15, 15, 5, 8, 9, 3, -13, -5, -5, -3, -4, 4, -2, -2, 19, -1, 6, 5, -1, 9, 36, -16,
    -29, 1, 0, -3, -4, 21, -4, -19, 19, -9, -10, 23, 3, -12, 5, 4, 3, -4, -4, -5, -2, 11, -9, 3, 27,
    0, -8, -21, 5, 13, 6, 21, 17, 1, 4, -5, -4, -4, 10, -7, -17, 21, 16, 6, 7, 9, 19, 19, 14, -2,
    -7, -1, -4, -10, 1, -6, 8, 5, -2, 3, 12, 6, 12, -9, -6, 0, 2, -4, -1, -11, 1, 12, -13, 2, 22, 6,
    -3, -13, -17, 3, 3, -4, -1, -2, -4, 26, 3, 10, 9, -3, 12, -18, -11, -2, 22, -15, -12, -2, -3, 4,
    -1, -7, -1, 5, -6, 9, 33, 2, 2, -3, 12, 6, 10, -4, -1, -2, 2, 8, -13, 2, 0, -4, 11, -10, -11,
    -7, 10, 21, -1, 0, -3, -3, -1, -12, -7, 18, -12, -14, 12, 8, -8, -10, -7, -1, 11, -3, -4, 1, -2,
    10, -17, 11, 6, 22, 30, 5, -42, 9, -4, -24, -20, -2, -4, -5, -2, -13, 9, 13, -20, 7, 28, 27, 0,
    -2, 4, -22, 9, -6, 1, -7, -1, -27, -18, 6, -17, 18, 3, -21, -47, -38, -5, 25, -5, -4, 4, 0, -4,
    -6, 10, 15, -20, -20, -60, -15, -15, -27, -14, 6, -7, 3, -1, -3, 1, -18, -50, -3, 11, 4, 15,
    -10, -35, 15, -24, 37, -9, -2, -2, -3, 2, -1, 8, 4, 13, 22, -14, 27, 27, -8, -7, -36, -18, -6,
    -2, -4, -1, 20, 19, 14, -11, 3, -15, -22, 10, 0, 27, 18, -9, 0, 1, 0, 2, -30, -26, -13, -3, 14,
    -24, -25, 30, 5, -15, 17, -53, -4, 2, -6, 1, -8, 12, -1, 17, -12, -5, 13, 7, 24, 8, 16, -21, -1,
    -5, 1, 1, -11, 27, -2, 17, 12, 1, 36, -7, 20, 4, 24, -37, 1, -6, 1, 4, 11, 1, -7, 5, -2, 4, 3,
    23, -27, 7, 0, -17, 1, -2, -7, 1, 0, -30, -1, 2, 15, 4, -12, -1, -3, 2, -2, -33, 0, 3, 1, -4,
    -23, -18, 0, 2, -13, -6, -10, 8, -1, 11, -18, -3, -6, -3, 0, -2, 11, -5, 17, 3, 16, -15, 16, 0,
    -7, 10, 7, -6, 2, -3, -3, -2, 4, -28, -13, 0, 5, -15, -10, 22, -20, -8, -12, -2, -1, -4, 0, -1,
    8, -18, 27, 4, -5, 21, -16, -14, -29, 0, 4, -7, -4, -5, -1, -3, -10, -36, 6, -2, -32, -18, -16,
    -8, 10, 7, 19, 16, -2, -5, -5, -2, 22, 9, 12, -15, 5, -23, 16, -2, -4, -2, -2, 18, 0, 0, 0, -1,
    8, -17, -10, 1, 6, 8, -43, 14, 30, 5, -18, 17, 4, 2, -6, -2, -34, -16, 17, 5, -25, -17, -53, 27,
    -13, -6, -42, 9, -3, 1, -7, -1, -20, -30, 15, -11, -22, 1, 24, -38, 9, 3, -55, -27, 2, -2, -2,
    -5, 11, -17, 20, 0, 10, -25, 10, -11, 12, -5, -20, -14, 2, 0, -7, -4, 9, 25, 24, -8, 0, 9, -28,
    15, 10, -23, 7, 7, -2, -4, 0, -5, -32, -72, -7, 14, -3, -9, -20, 9, 10, -17, 8, -61, 3, -1, -4,
    -4, -19, 13, -2, 10, -11, 18, 15, 13, -15, 11, 2, 2, -3, 2, 0, -3, 4, -6, 15, 44, 10, -22, 10,
    -4, 11, -21, -4, -55, 1, -3, -2, -2, -2, -1, -16, -22, 23, 11, -13, -1, -1, -13, -3, -2, 0, -1,
    1, -1, 0, -52, -23, 18, 22, 8, -3, 26, 24, -27, 4, -15, -5, -1, -1, 1, -13, -44, -3, 11, 17, 26,
    1, 13, -6, -4, 6, 2, -1, -3, 1, -2, 16, -31, 3, -13, -2, -6, -2, -18, 8, 0, -9, -31, -7, -3, -3,
    0, 1, -23, 4, -14, -5, 13, 5, 32, -22, -8, -16, 8, -6, -5, -1, -6, 15, -37, 6, 3, 20, 18, 3, 11,
    19, -29, -19, 2, -4, -2, 2, -2, -5, -73, 2, 4, -10, 38, -3, 12, 12, 18, -1, 2, -4, -4, 0, -6, 2,
    -3, -8, -28, -11, -15, 1, -16, -1, 17, 6, -11, -6, -7, -1, -1, 1, -20, -26, -1, -18, 16, -6, 15,
    -10, -17, -1, 34, 4, 0, -5, -3, 7, -21, -4, -12, 21, 14, -17, 23, 3, -8, -21, 12, 4, 3, -7, -4,
    -11, -35, 3, 0, -8, 12, -20, 4, 3, 53, 7, -9, -1, 1, 1, 3, -6, -3, 11, -22, 6, 19, -23, -40, 8,
    -9, 4, -8, -19, 13, -24, 19, -10, 9, -22, -10, -8, 7, 16, 27, -1, 21, 25, -14, -31, -17, 11, -6,
    13, 0, -19, -1, 24, -1, -4, -4, 5, 1, 14, 16, -30, -22, 17, -18, -1, -8, -1, -18, 22, 9, -25,
    -6, 20, 7, 36, -13, -13, -3, -1, 6, 12, 7, -9, 1, -6, 11, -1, -8, 5, 2, -4, -2, -21, -4, 3, -58,
    0, 3, 1, 4, -31, 5, -4, 17, -4, 7, -11, 14, -10, -9, -37, 9, 8, -9, -27, 4, 2, -3, -4, 4, 11,
    -1, 7, -9, -30, -12, 5, 10, -11, -8, 2, 0, -11, 5, 6, 14, 18, 9, -7, -27, 6, 6, 18, 17, 6, 8,
    -15, 3, 5, -10, 5, -12, -4, -1, 1, 6, 1, 5, 21, -21, -6, 12, -10, 7, 0, -4, -24, -6, 23, 9, -12,
    -1, -6, 23, -22, 9, -8, -1, -10, 4, -11, 1, -11, 10, -8, -8, 1, -20, 11, 20, 8, 11, -11, -3,
    -11, 4, 7, -2, 8, 15, 14, 11, -8, -13, -10, 14, 6, -26, -9, -1, 21, -15, 18, -25, 4, 0, -2, 2,
    9, 4, -4, -5, 27, -2, -16, -18, -10, 6, 19, 10, -17, -7, 36, 8, -6, -21, 31, 25, 17, 5, -18, 1,
    3, -21, 16, 16, -20, 19, -26, -24, -7, -11, -13, 30, 29, 6, -7, 0, 0, -13, 10, -2, 19, 23, 27,
    -15, -35, -12, 2, 16, -5, -27, -19, -29, 3, 13, 2, -10, -51, -26, -7, 9, 7, -9, -23, -6, -3, 18,
    13, 2, -23, 11, -16, -32, 30, 1, -7, 7, 4, -6, 19, -2, 13, 11, 4, -15, -21, -8, -5, -12, -6, 7,
    12, 5, 11, 0, -17, -1, 11, 16, 1, -26, -2, 1, 16, 2, -5, 30, -5, 9, 24, -14, -19, -2, -12, -9,
    -3, -5, -11, 10, 2, 22, 29, -24, 3, 1, 10, -23, -21, -31, -10, -31, 15, -18, 3, 2, -14, 0, 18,
    -12, -9, 1, 2, 14, 10, 3, -18, 10, 8, 3, -10, -1, -4, -6, -6, 18, 2, -22, -1, -8, -38, -10, 3,
    14, -8, -8, 0, 6, 14, -9, -9, 5, -2, 17, -28, -5, -31, -3, 6, -21, 4, -17, 1, 2, 25, 11, 24, 1,
    -13, -14, 10, -4, 8, -39, 1, -54, 3, -18, -5, -6, -9, -3, 0, -20, 16, 2, -7, 12, 14, 14, 2, -7,
    14, 8, 5, 0, 1, 8, -13, 10, -6, -14, -6, 6, -6, 0, 8, 3, -4, -18, -4, 22, 3, -30, 2, -15, -9,
    -1, -20, 1, -37, 4, 14, -33, 11, 5, -9, -3, 14, 6, 19, -17, -29, -23, 1, -5, -21, -21, -3, -20,
    -28, -32, -1, 9, -5, -21, 2, -28, 15, 15, 14, -26, 15, 14, 11, 23, 21, 12, 3, -19, -15, 26, 17,
    -42, -4, -18, -22, 7, 12, 16, -4, 7, 0, -35, -13, 13, 3, -11, 3, -5, -34, -24, 19, -18, -28, 5,
    16, -35, -30, 19, 26, -6, -32, -2, -22, 4, -10, 0, 11, -36, 17, -24, -18, 14, -26, 3, -8, 0, -2,
    -23, 4, -31, 6, 29, 29, -32, 7, 1, -18, 33, 16, -20, -18, 3, -13, -3, -28, 4, 5, 22, -9, -15,
    -12, 9, -2, 17, -3, -31, 8, 10, -1, 3, 18, 17, -2, 17, -20, -11, 14, 11, 14, -36, -12, -22, -14,
    -7, 0, -4, 5, 4, 13, 6, 10, -35, 2, -45, -2, 2, 7, -2, 9, 19, 9, -10, 26, -11, 11, 4, 3, 0, 3,
    22, -5, 20, 6, 6, -9, 4, -3, -3, -5, 21, 5, 14, -9, -19, -10, -14, 5, -5, -13, -4, -6, 19, 1,
    -16, -10, 19, 6, 10, -8, 2, -3, 5, 5, -10, -13, -13, -7, 1, 6, 3, 5, -1, 6, -11, -12, -19, 6,
    -39, -6, -40, 14, 6, 2, 16, -7, -6, -8, 7, -4, -7, 16, 9, -57, 16, -3, -2, 2, -3, 21, -23, 1,
    -10, 2, 7, 10, 19, 2, 7, 2, -2, -7, -7, -25, -20, -8, 5, -1, -7, 0, 16, 25, 4, 2, -2, -63, 15,
    27, -14, -5, 4, -17, 28, 4, 8, 11, -3, 5, -17, -12, 22, 13, 0, -9, -44, -9, 9, 8, 9, 14, -14, 2,
    10, 3, -16, 10, 26, -15, -27, -6, 26, -87, -10, -2, -23, -26, -17, 1, -25, 6, 10, -5, -24, -7,
    -5, 6, -26, -12, -71, -31, -27, -6, -8, -6, -3, 8, -8, -2, 7, -45, 39, 3, -36, -59, 35, 18, 0,
    -3, -38, -8, -9, -6, 3, 22, 25, 23, -8, -5, 23, -3, 11, 13, 12, -11, -13, -21, -7, 8, 30, 24,
    -11, -3, -18, 1, 20, 1, -6, -2, 19, 19, 50, -27, -2, -7, -6, -16, -35, 8, 11, 11, 5, -10, -11,
    3, 11, -19, 16, 4, 9, -7, 40, -46, -7, 27, 17, 13, 3, 3, -2, 6, 6, -13, -7, -41, -48, 5, 16, 14,
    24, 35, -14, -6, 15, -14, 12, 20, 21, -7, 11, -9, -34, 4, 3, 20, -17, -7, 11, 5, 14, 11, -5, -6,
    10, -3, 47, 9, -23, -15, 16, 13, -13, 1, -20, -14, -21, -26, -16, 10, 21, -9, 19, -11, -10, 3,
    19, -27, 4, 28, 23, 0, 24, 6, -5, -10, -19, 14, -5, -38, -24, -17, -17, 11, 43, 30, -43, 5, -7,
    -34, -38, 7, 62, 4, -9, -9, -13, 10, -5, -1, -4, -21, -2, -7, 16, -19, 33, 7, -23, -30, 16, -1,
    -23, -32, 3, 7, -8, 18, -20, -6, -20, -25, 6, -10, 21, 4, 17, -3, -6, -3, -22, -24, 4, 5, 4, -6,
    33, -43, 13, -19, -63, 26, 20, 3, -11, -18, -39, 12, 58, -6, -6, -6, 3, -19, -27, -16, 9, 9, 34,
    -20, 4, 46, 8, -20, 15, 9, -46, -7, -16, -80, 31, -5, -41, -46, -18, -11, -34, -29, -6, -48, 20,
    -3, 24, -11, -11, -27, 13, -22, -28, -18, -9, -13, -16, -2, -25, -38, -9, -10, 22, -11, 11, -89,
    6, -9, -69, 6, 6, 32, -45, -7, -8, 17, 17, -4, -4, -3, -7, -6, 22, 9, -22, -38, -1, -47, -26,
    20, -11, -7, 23, -1, 0, -6, -7, -4, -7, 21, -3, 29, -13, -41, 15, 8, 4, -6, 38, -2, -1, -7, -5,
    21, 22, -24, -6, -3, -25, -12, -18, 4, 2, -14, 9, -2, -8, 2, -4, 11, 6, 8, 14, -9, -27, 25, -32,
    5, 10, 5, -5, -3, -2, -3, -3, -13, 17, -8, 8, 8, -2, -13, -5, 8, 5, 2, -29, -4, -4, -4, 2, -15,
    4, 8, 0, 3, 0, 7, 4, 8, 13, 0, 24, -5, -2, 0, 1, 4, -1, -9, -21, 10, 7, -4, -14, 5, 4, 14, -7,
    -3, -3, 0, -7, 9, 11, 5, 10, -5, -8, -67, 10, 1, 18, -8, -1, -4, 1, -3, 2, -11, 16, 0, 11, 0, 2,
    7, 0, 4, 10, 15, -36, -7, 1, -5, -5, -5, -22, -10, -4, -20, -22, -1, -9, -4, 10, 16, -7, 1, 1,
    -7, 1, -38, 5, -12, -54, -17, -2, 3, -2, 2, 5, 22, -12, -5, 2, 0, -5, -1, -22, 10, 14, 10, -7,
    -6, 25, -16, 2, -1, -1, -6, -5, -2, 6, 3, 5, -29, 12, -3, 5, 15, 1, 6, 8, 31, -46, -2, 2, -3,
    -7, -17, -33, -31, 2, -15, -16, -32, -2, 7, 7, -6, 0, 0, 1, -4, -4, -57, -14, 21, -68, -24, -7,
    22, 6, 6, -55, -6, 22, 0, -4, -4, 2, 8, -48, 8, 3, 3, -9, -1, 1, 17, -3, 16, 44, -4, -4, 0, -5,
    6, -15, 4, 7, -22, 3, -38, -67, 18, -10, 0, -13, -1, -2, -7, -6, 19, -12, -8, 33, 46, -17, -72,
    31, -2, -12, 14, -25, -5, -3, -4, -2, -2, -17, 2, 5, -27, 10, -13, 30, -24, 16, -1, 3, -4, -1,
    -3, -1, 26, 18, 9, -7, -3, -7, 21, -48, 1, 4, 11, 8, -2, 3, -6, -4, -3, -18, -18, 17, -9, 9,
    -20, 26, -8, -10, 2, -38, -1, 1, -3, -6, 11, -6, -9, 26, 8, 21, 18, 14, 0, 1, 4, -5, -1, 3, 0,
    -6, 7, -22, -4, -21, 19, -15, -37, 8, -31, 13, 5, 4, -5, -2, 0, -4, 4, -7, 23, 4, -37, 4, -41,
    -4, -52, -5, 2, -5, 2, 0, 3, -6, -11, -52, -19, -8, 3, 7, -14, 4, -27, -9, 5, -47, 2, 3, -5, -4,
    17, 14, -12, 9, -16, 6, 16, -22, 1, -5, 8, -18, 0, -4, 1, -5, 10, 4, -27, -31, 2, 2, -2, -10,
    -26, -12, 45, -6, 2, -4, 2, -6, -17, -13, 9, -19, 4, 0, -24, 16, -59, 7, 22, -4, -2, -4, 0, 3,
    -3, -24, -24, 4, -10, -2, -1, 0, 2, -16, 6, -83, 2, -6, -2, 2, 0, 6, -11, 4, -7, -17, 1, -6,
    -13, -20, 2, 3, -4, -2, -4, 0, -19, 42, -1, -42, -24, -13, 4, 29, 18, -5, -3, -2, -5, 1, 4, 0,
    -1, -34, -15, -27, 0, 17, 22, 0, -2, -32, -7, -14, -3, 1, -7, -3, 32, 2, 8, 18, 10, 13, 30, -52,
    -2, -12, -1, -18, -10, -2, -2, -4, -8, 9, 7, 22, -14, -41, 4, -35, -1, 21, 5, -8, -3, 8, -2, 2,
    -13, -21, 29, 13, -18, -19, -1, 1, -40, 11, 27, -7, -2, -3, -3, 1, 9, 11, -16, 9, -20, 24, -13,
    10, -11, -10, -12, -29, 2, -3, -2, 4, 22, 7, -9, 8, -7, 21, 18, -20, -38, -18, 17, -17, 0, -6,
    1, 3, 0, 4, 8, 13, -7, -8, 0, 13, 3, 19, -18, -22, -3, -2, 2, -4, -1, -18, 2, 11, 18, -7, -7,
    13, -53, 2, 0, 1, -7, -2, -8, -2, 26, 21, -13, 11, -28, 30, 3, 4, -18, 21, 9, -25, 1, -1, 2, -8,
    -10, -14, -48, 0, 2, -4, -4, -9, -12, 3, -12, -29, 1, 0, -1, -1, 8, -1, -3, 4, -3, 1, 37, -7,
    -3, 21, -36, -21, -2, -1, -4, -2, 12, -6, -3, -1, 9, 8, 1, -6, -54, -2, 26, 1, -9, 1, 0, -6, 6,
    12, -27, -20, -9, -12, -16, -13, -57, 24, 2, -5, 6, -2, 2, -4, -7, -16, -29, -15, -5, -8, -45,
    5, 11, 6, 3, -29, -5, 3, -6, -3, 15, 9, 3, -2, -37, -7, 27, -73, -9, -17, -11, -8, -9, -5, -5,
    2, 9, 30, -34, 3, -23, -29, 26, 22, -6, -5, -19, -12, -2, -1, -3, -5, -13, -3, 0, -29, 23, -2,
    15, 9, 5, -18, 1, 4, -2, 0, 1, -4, 40, 33, 15, 13, 17, 37, -7, -28, 12, 5, 15, -5, -4, 4, -5,
    -4, -10, -21, 0, 25, -24, -17, -4, -22, -5, 14, -25, 16, -2, 2, -5, -4, -7, -23, -15, 9, -8, -8,
    -15, -19, 11, 3, 5, -7, 5, 2, 2, -8, 9, 3, -4, 27, -1, 23, -3, 14, 12, -16, -7, -12, -4, 3, -3,
    -6, -7, -2, 16, 4, 7, 8, 7, -49, -9, -16, 8, 6, -5, -5, -5, -1, -15, -41, 5, 5, -18, -19, -55,
    6, -13, 3, -40, 2, -2, 7, 0, 0, 20, -23, -2, 16, -11, 0, 0, -1, 19, 6, 22, 8, 4, -3, -4, -1, 13,
    2, 3, 18, 8, 20, 8, 10, 9, 10, -1, -45, -5, -4, 1, 1, 1, 6, -6, -32, 4, 17, 3, -7, -36, -24,
    -15, 6, -3, -6, 2, -6, -17, -13, 2, -2, 3, 5, -8, 17, -9, -3, -21, 2, -2, 0, -3, -4, 9, -24,
    -14, 17, 0, -15, 7, 5, -3, 10, 18, 2, 1, -2, -1, -3, 15, -5, 6, -12, -25, 8, -4, -4, -11, 11, 3,
    14, -5, -2, -3, 3, -9, -11, 9, -13, -1, -13, -32, 17, -5, -21, 7, -3, -5, -3, -3, -4, -10, 13,
    4, -2, -24, 12, -2, -37, 12, 10, 2, 14, -9, -6, -4, 1, 3, 2, 4, 18, -8, -13, 34, -2, -21, 17, 1,
    -2, -4, -3, -1, -3, -2, -12, 3, -12, -37, 0, -5, -37, -2, -3, 0, 20, 6, 12, 39, -23, 10, -5, 7,
    -53, -22, -9, -7, -14, 17, 4, 23, -19, -14, 19, 29, -20, -3, -17, 11, -3, -10, 29, 10, 1, 33,
    12, 0, -8, 32, 23, -1, -7, -1, 11, -12, 3, -6, -19, -5, -15, 17, -5, 17, 24, 17, 9, -2, 2, -3,
    -4, -21, 17, -5, 15, -7, -8, 6, -7, -8, -7, -7, 27, 21, 8, -4, 1, -1, 9, -1, 16, 15, -6, -2,
    -15, 31, -5, 14, 3, 11, -10, 2, 7, 4, 4, -6, 15, -12, 4, 22, 13, -3, -3, -1, 4, 2, -32, 8, 14,
    3, 11, 17, -12, -3, -4, 24, -2, 6, 10, 6, 18, 10, -4, 2, -6, 10, 2, 10, 25, -13, -18, 18, -12,
    10, -4, 5, 18, 16, 6, 10, 12, -1, 4, -11, 27, 9, -1, -1, -18, 21, 11, 20, 11, 5, -6, 4, 10, 0,
    0, -13, 14, -2, 4, 7, -3, 8, -8, -6, -15, -3, -16, 2, 17, -4, -3, -2, -3, 5, -5, 7, -3, -16, 5,
    10, -1, -5, -6, 7, -16, -32, 11, 22, 19, 11, -14, 18, 4, 19, 17, 4, -4, -4, 9, 29, -7, -40, -15,
    10, 18, 9, -6, 21, 4, 8, 9, -36, -7, 21, -4, -21, -17, -3, -5, -15, 7, -19, 4, -29, 5, 3, -17,
    -7, -4, -24, -15, 24, 14, -13, 12, -17, -5, 10, -4, -5, -1, -15, 8, 17, -63, -11, 9, 9, -16,
    -13, -2, 34, -16, 35, -8, -1, 0, 6, -11, -18, -17, 10, 15, -19, -2, -6, -12, -5, 1, -4, -12, -5,
    -2, -11, -31, -39, -13, 15, -6, -3, 19, 10, -1, -11, -7, 11, 16, 20, 8, -13, 13, 32, -7, -20,
    -12, -4, -10, -7, 1, 11, -6, -7, 6, -9, 2, 16, 21, -49, 11, 28, -5, 4, -17, -23, 7, -14, -2, -2,
    6, 1, -14, 3, -13, -15, -16, -17, -33, -9, 1, -7, 4, 25, -12, 0, 16, -3, -21, -4, -19, -30, -7,
    22, 12, 7, 11, 1, 14, -1, 8, 9, 5, 13, 11, -5, 2, 6, -1, -15, -22, -11, 24, 2, 19, 1, 0, 4, 14,
    8, -4, 1, 8, -6, 27, -7, -3, 8, -3, 8, -7, 10, 13, 1, -2, 11, 13, 2, 18, 7, 3, -4, 3, 10, -13,
    -7, -19, 3, 8, -2, -4, 3, -20, -31, -5, -5, -4, 6, 13, -8, 17, -5, -7, -7, -7, 2, 14, -11, 19,
    -2, 16, 8, -8, -11, -7, -20, 23, -9, -2, -5, 18, -1, 13, 3, -4, 7, 13, 0, 7, 35, -11, 0, -5, 4,
    8, 2, 6, -3, -7, -10, -9, 23, 2, 10, -14, -4, 7, 13, -8, -17, 4, 23, -11, -10, 13, 40, 3, -31,
    -42, -17, 1, 6, -2, 0, 7, -15, -30, -51, -30, -8, 33, -31, 2, -22, 10, -5, 21, -25, -4, -18,
    -21, 8, -15, -13, 2, 26, -9, -29, -30, -44, 19, 3, -20, -3, -16, 6, -96, -26, 6, 8, 5, 26, -14,
    -22, -3, 4, -20, 8, -7, -9, -1, -26, -18, 9, 11, -10, 5, -5, 15, 14, 3, -7, -22, -16, -22, -7,
    -9, 13, 11, 11, -16, -9, -25, -22, 3, 11, 0, 2, 3, -5, 0, -21, -32, -2, -19, 2, -7, 9, -8, 2,
    -16, 20, -3, -2, 13, -42, -3, 13, -10, 6, -11, -8, -11, -2, -20, -29, 9, -10, 8, -9, 0, 19, -8,
    -9, -19, -1, -4, -10, -31, 18, -19, 3, 16, -9, -8, -9, -7, -34, -4, 9, -15, -17, 13, 20, -2, -6,
    -13, 0, 9, -1, -14, -13, 11, -3, 6, -23, -21, 2, 11, -4, -9, -6, -1, 4, 22, 5, 6, 27, 9, -31,
    13, 8, -2, 10, -14, -4, -10, 7, 1, -14, 12, -22, 1, -21, -21, 10, -6, 10, -17, -10, 13, 25, -20,
    14, 8, 0, 17, -47, 6, 3, -6, -10, -1, -2, 14, -4, -4, -15, 7, -17, -6, -24, 10, 10, 7, -25, -2,
    -19, 8, -10, -13, -13, -30, -26, -1, -15, 19, 0, 9, -7, -10, 1, 5, 8, 9, -8, 9, 29, -7, 24, 22,
    -2, 2, -18, 19, -61, -39, 5, -42, -5, 13, 8, 14, -16, 2, 19, 27, 24, -3, -11, 32, -39, 0, 5,
    -55, 19, 5, -5, 3, 33, 7, -18, 6, -15, -20, -45, 9, 12, 3, -34, 2, -16, 3, -38, -11, -39, -25,
    -4, 2, -34, 6, 32, -7, -9, -2, 42, -10, 21, -36, -53, -20, 15, -38, -67, -22, 3, 19, 18, 9, -13,
    1, -2, -4, -10, 4, 6, 22, -16, -41, -6, 23, -36, -21, -27, 4, 15, 15, -2, -43, -4, 33, -12, -12,
    -3, -4, 24, 3, 10, 14, -26, 2, -5, -22, 8, 2, -9, 6, -40, -6, -11, -13, -8, -16, -18, 12, -8,
    -6, 9, 9, 8, -19, -10, 29, 1, -7, 8, -27, 2, -2, -6, -5, -18, -5, -12, -17, 0, -63, 10, -7, -8,
    -13, 27, 3, -7, -23, -1, -19, 15, 33, 15, 14, 1, -41, -27, 2, 4, -11, 0, -14, 8, 5, 2, 27, -31,
    -1, -1, -18, 11, 2, 20, 11, -26, 6, -8, -17, -6, -10, -10, -1, -3, 16, -8, -6, 1, -11, -14, 21,
    1, 8, 19, -33, 9, 0, -3, 16, -8, 5, -12, 10, 9, -69, -2, 4, 1, -9, 29, 28, 12, -30, 1, -2, -5,
    32, 3, 16, 9, -102, -19, 9, -14, 16, -12, -1, -21, 31, -35, 31, -14, -2, 5, -31, -6, 1, -11, 14,
    -19, 2, 13, -47, -17, -12, -5, -1, -2, -7, 1, 0, 8, -6, -1, 11, 3, 6, 26, -10, 11, 17, 6, 8, 2,
    -5, -17, -2, 0, -77, -8, 12, 10, 8, -25, -5, 4, 10, 2, 1, -11, 20, -49, 7, 9, -76, 7, 21, 8, 11,
    -14, 13, 16, 22, -33, -9, 0, -11, 2, -36, 4, -36, -3, 13, -21, 15, -20, -10, -4, 31, -10, -34,
    -12, -18, 1, 14, 23, -14, 17, 19, -1, -2, -2, 21, 14, -12, -4, 26, 15, -18, -4, -3, 3, 0, -29,
    -13, -69, -41, -4, 33, -58, 22, -4, 13, 18, 30, -6, -5, -1, -1, -36, -66, -41, 29, -9, -34, 13,
    14, 7, 8, 23, -11, 2, -8, -5, -2, -39, -29, -20, 1, 0, -12, -18, -26, 14, 0, -17, 0, 2, -2, -6,
    -6, -13, -16, 11, -14, -34, 2, 4, -5, 6, 2, 12, 3, -4, 2, -3, -5, -28, -20, -33, 3, -19, -4,
    -53, 17, -9, -1, -4, 24, 2, -6, 1, -2, -10, 19, -48, 9, -38, -21, 1, 3, 5, 6, 13, 8, -2, -4, 4,
    0, 11, 21, -50, 31, -14, 9, -35, -14, -15, 10, -5, -5, 3, -9, 0, -8, -16, 0, 6, -19, -44, -3,
    26, 10, -12, 7, 34, 11, -6, -2, -7, -5, 2, 8, -16, 12, -21, -1, -41, -7, -3, 4, -12, 10, -1, -2,
    -1, -4, -15, 11, -14, -6, -55, -21, 0, -3, -21, -13, 7, 2, 0, -9, -7, -3, 21, 26, -25, 26, 11,
    1, -46, 6, 3, 15, -20, 2, -2, -4, -3, -7, -9, 9, -34, -25, -37, 21, 30, 10, -5, -20, 21, 14, -3,
    -4, 0, -4, 3, 18, 6, 14, -13, 19, -38, -6, 0, 1, -13, -2, 1, 0, -1, -2, -11, -9, -9, 1, -39,
    -15, -40, 10, -20, -4, -20, 3, -4, -2, -8, -9, -7, 20, -19, -4, -8, -26, -36, 5, 25, 17, -31,
    -10, -3, 0, -5, 2, 4, 17, -10, 7, -36, 54, 24, -30, -5, -14, -10, 19, -3, 1, 2, -4, 15, 7, -27,
    3, 6, 19, -16, 18, 11, 7, 10, 26, -5, -7, -2, -5, 7, 6, -19, 40, -8, 26, 5, 18, -13, -18, 19,
    12, -7, -4, -4, -2, -4, -18, -32, 10, 10, 21, -40, 2, -2, -5, -8, -8, -2, -8, -1, 0, -5, -25, 2,
    -22, 39, 0, -13, -21, -2, -22, 19, 8, -4, -5, -3, -1, 4, 18, 23, -11, -6, 0, -30, -18, -7, -5,
    9, 17, 4, 0, -1, -5, 22, -9, -34, -1, -3, 6, 0, -1, -11, -7, 28, -1, -5, -2, 1, -4, 14, -5, 0,
    25, 29, 29, -25, 7, -16, 2, -27, 10, -4, -2, -4, -8, 4, 4, 14, -26, 18, -20, -13, -10, 1, -35,
    10, 12, -4, -4, -1, -6, -3, 22, 18, 2, 14, -3, -5, 3, -28, -3, -2, 13, 1, -4, 0, -1, 20, 5, 11,
    -33, -4, 16, 4, -7, -3, -2, 6, -14, -3, -2, -3, -7, 10, -11, -7, -8, 28, -3, -9, 18, -7, -14,
    -11, 7, -8, -3, -4, 2, 6, 30, -18, -1, 11, -3, 19, -9, -15, 19, -2, 0, -1, -7, -2, -9, -31, -6,
    0, -5, 14, 5, -24, 5, -46, 1, -49, -6, 1, -7, -2, -4, -6, 4, 8, -13, -22, 8, -2, 18, 17, 0, 15,
    -11, 0, 0, -4, -1, -6, 22, 1, -18, 9, -15, -27, -15, -5, -16, -17, -7, 0, -1, -2, -5, -4, -19,
    7, 18, 3, 17, -19, -1, -18, 18, -30, 23, -4, -5, -7, -2, 4, -15, -28, 10, 15, 20, 7, 11, 10, 13,
    -7, 4, -3, -4, -1, 0, -2, -7, -21, 4, -16, 0, 8, 6, -12, -33, 2, -6, -1, -1, -4, 0, -2, -11, -2,
    -12, 18, 19, -6, -27, 3, -18, -15, -16, -6, -3, -4, 1, -29, 3, -5, -39, 33, -1, -9, 2, 0, -58,
    -1, 10, 1, -1, -6, -5, -1, 0, 7, -28, 7, 16, 3, -12, 1, -8, 1, -8, -8, -8, -4, -3, -10, -2, -9,
    4, -11, -9, 14, -10, 14, -24, 7, 2, -1, -1, -6, -4, 13, -16, -3, -3, -20, -3, 9, 1, 8, 8, 5, -5,
    -1, 2, -6, -4, -58, 13, -5, -37, 14, -2, 8, 3, -7, -34, 15, 2, -3, -3, -4, 1, -4, 24, 6, -11,
    -4, -6, 5, 3, -49, 17, 19, 17, -1, -3, -4, 1, -1, -7, -6, 3, 22, -7, -24, 5, 0, 0, 8, -1, -7, 1,
    -2, -6, 15, -2, -36, -5, -27, -25, 6, 2, 12, -27, -23, 3, -4, -1, -1, -4, -52, 16, -19, -16,
    -11, -7, -12, 9, -28, -19, -2, -10, -7, 2, -4, -7, 7, 46, -11, -21, 32, -22, 0, -3, -71, -7,
    -19, 6, -1, -1, -2, -1, -39, 3, -11, 17, 47, 11, -3, 1, 16, -25, 4, -29, -2, -7, -7, 1, 9, 10,
    -2, 2, -7, -32, -7, 17, 4, -16, -58, -13, 0, -1, -5, 2, -35, -4, -15, -10, 0, -5, -56, -1, -47,
    -18, -31, 26, -1, -8, -6, -5, -8, 7, -10, -1, 8, -22, 1, 28, -30, -20, -48, -5, -1, -7, -6, 3,
    0, 15, -9, 18, -19, -36, -31, 10, -7, 8, 7, 5, -4, 1, -3, 3, -2, 21, 8, 0, -5, 4, -17, -7, -39,
    -41, -9, -30, -2, 0, -7, -8, -46, 19, -16, -16, -19, 32, -1, -10, -8, -28, 25, 1, 0, 1, -4, 0,
    12, -4, 4, 22, -4, -1, -6, -4, -50, 18, -18, -9, -5, 3, -8, 3, -10, -1, 11, 21, -7, 12, -39, 4,
    10, -18, -7, 7, -4, 4, -8, 2, -4, 29, 0, 4, -19, 31, -5, -2, -9, 11, 8, 0, 1, -1, -1, -5, -32,
    13, -13, 2, -14, 4, 1, -11, -2, -29, 19, -18, -4, 0, -6, -1, 12, -8, -4, -18, -3, 20, 10, -42,
    -13, 8, -39, 16, -1, -5, -6, -4, -32, 11, -1, 27, -5, 17, -12, 2, 19, 8, 6, 0, -2, 0, -1, -3,
    -4, 36, -29, -8, -7, 31, -10, 3, -17, -6, 11, 3, 3, -6, -7, -5, -7, -1, 1, 18, -2, 5, 1, -10, 0,
    -58, 8, 2, -2, 1, -7, -4, 2, -1, -18, 13, 23, -5, 6, -19, 20, -5, -36, 7, 3, 0, -9, -2, -12,
    -21, 11, 30, -17, 9, 15, -41, 46, -21, -2, 15, -3, 2, -1, 3, -1, 34, -4, -9, -13, 10, -1, 17,
    15, 21, -39, -18, -5, 0, -4, 0, 1, -2, -15, 8, 2, 18, -13, -11, 34, -83, -40, 27, -5, -13, -16,
    10, -4, -17, 3, -34, 16, -8, -2, 8, 16, 15, -6, 34, 19, -20, 19, 29, -20, -28, -53, 9, -1, -14,
    -53, 7, 5, 21, 25, 30, -7, -16, -18, 4, -31, 2, -30, -2, -2, -16, 22, 2, -3, 23, -1, -8, -29,
    -7, -15, -3, -5, 10, 9, 6, 14, -4, 15, -23, 12, -27, 3, 2, -12, -38, -14, -38, 1, 20, 2, -41,
    15, -6, -7, -9, 21, 24, -2, 8, 0, -15, 13, 7, -14, -27, -52, 15, 10, 4, -32, -1, -14, 5, 11, -6,
    -15, 9, -36, -21, -10, -18, -15, -6, 8, 5, 3, 17, -11, 15, 18, -4, -56, -15, -23, -1, 10, -4,
    -3, -5, 22, 1, 6, -14, -2, -11, -7, 5, -27, -28, 19, -22, 14, 7, 10, -17, -8, 22, 24, 13, 10, 5,
    -9, -4, 3, -3, 23, -11, -4, -2, -74, -1, 4, 0, -64, 12, -22, 1, 12, -13, 9, 26, -29, -22, -24,
    3, -3, 3, -42, 5, -9, 0, 23, 3, 4, 0, -30, -19, 8, 10, -3, -5, 6, -12, 15, 5, 3, -28, -13, -9,
    12, 0, -19, -46, -1, -19, 10, 7, 12, -2, 16, 17, 2, 6, -1, -14, -8, -6, -18, 4, 14, -1, 4, 10,
    -10, 6, 25, -1, -56, 18, 2, -5, 27, -2, 20, -1, -37, -16, -4, 5, 8, 17, -39, -7, -32, -3, -8, 1,
    10, -9, -42, -6, -10, -3, 1, 15, 16, 2, 4, -31, -45, -21, -13, 0, 19, 14, 35, 2, -16, 28, 1, 4,
    -12, -11, 11, -18, -16, -13, 4, 10, -20, -8, 11, -13, -18, 20, -27, 7, -13, 1, -1, 3, -1, -9,
    17, 38, 34, -31, -3, -17, -32, 4, -13, 13, -14, 2, -5, 0, 15, -1, 0, 16, 0, 5, 21, -12, 12, 9,
    14, 20, -16, 5, -6, 9, 5, -12, -33, -30, 5, 6, -11, 13, -9, 4, -13, 17, -15, -72, 20, -10, -10,
    -9, 10, 8, -29, -7, 0, -8, 14, -12, -3, -1, -18, 2, -4, 6, 29, -15, -10, 28, 14, -13, -7, -5,
    -18, -13, -25, -7, 0, -6, -2, 4, 13, 4, -7, -2, -3, 4, 8, -30, 2, 11, -16, 7, 13, -16, 15, 10,
    -17, -10, -26, -21, 10, 10, -11, -19, -8, -11, 10, 13, -3, -19, -13, 4, 5, 9, 14, 12, -10, -1,
    -19, -8, 4, -13, -5, -5, -8, -36, -15, 6, 17, 19, -4, 8, -1, 3, 18, 16, -42, -8, -5, 6, 0, 19,
    8, 2, 6, 3, 19, -3, 1, -11, -19, -5, 31, -2, -14, 10, 15, -20, 8, 0, 20, 8, -11, -1, 9, -8, 7,
    -16, -2, -21, -20, 7, 10, 4, -1, -19, 10, -17, 19, 3, 0, 3, -25, -31, 8, -15, 2, -9, 10, -21,
    20, -3, -11, 1, 25, 11, 4, 6, -9, 9, -26, -13, -16, -5, 4, 1, 19, 35, -10, 8, 6, -7, -2, -14,
    -7, 3, 14, 1, -8, 11, 38, 5, 7, -15, -2, -27, 8, -6, -11, -4, 46, 3, -13, 17, 5, 11, 14, -37, 4,
    -7, -1, -25, 20, -25, -4, -36, 3, -10, 2, 31, -10, -2, 18, -13, -19, -2, 12, -41, -16, -9, 24,
    -6, -4, -3, -9, 25, 9, 27, 1, 21, -19, -11, -8, -33, 5, -12, -9, -15, 19, -10, 31, -22, 5, 12,
    5, 9, -1, 12, -19, -5, -42, -3, -6, -8, 19, -10, -11, 3, 2, 11, -16, -53, 2, 16, 7, -14, 31, 13,
    22, -33, -7, -19, 12, -4, 9, -1, 6, -1, -6, -24, 3, -8, -8, -8, 7, -6, 7, 3, -12, -4, -8, 9, 1,
    -1, -12, 2, -8, 3, 7, -5, -14, -9, -7, 1, 37, -3, -13, 13, 7, -16, 2, 5, -7, 12, -19, 0, -2, -2,
    -20, 7, -3, 1, 0, -4, -8, -22, 3, 11, -1, -34, 17, 13, 16, -11, 0, -3, -2, -2, 8, 12, -10, -19,
    -14, 0, 17, 9, 12, 11, -21, 4, 3, -6, 7, -18, 5, -12, 11, -5, -2, 6, -7, 3, 23, -8, -1, 3, -12,
    14, 33, -10, -50, -1, -4, 3, -6, -8, -17, -11, 1, 9, -17, -30, 3, 0, -1, -26, -62, 14, 8, 0, 7,
    24, 3, -66, 5, -2, 6, 6, 0, -17, 14, 11, 17, 18, 5, -32, -2, 3, 8, 11, 29, 4, 5, 0, -14, 18, 21,
    6, -10, -27, -7, 6, 15, 11, -2, 5, -13, 2, -20, 0, -14, 20, 31, 5, -82, 27, -12, -2, 22, 9, 6,
    -5, 0, -4, -55, -27, 49, -3, -7, -29, 27, -22, -8, 14, 7, 9, -3, -27, -5, -36, 12, -7, -4, 30,
    17, 47, -2, 5, 7, 7, 2, -9, 0, -41, -12, -51, -20, 11, -5, -4, -2, 43, 20, 0, 14, 26, 14, -24,
    -22, -14, -2, -60, 20, 5, 18, -6, 4, -36, 2, 11, 0, -20, -19, 10, 4, 20, -61, 10, 16, -42, -1,
    -17, -28, -17, 9, 1, 17, -11, -13, 8, 0, -54, 3, -22, 2, 15, 0, 9, 1, 14, -4, 18, -6, -31, -4,
    -13, -9, -14, -7, -16, -6, -7, 3, -21, 4, 7, 6, -7, 2, 11, 9, 11, 6, 29, 1, -49, 23, 0, 5, -10,
    -5, -51, -19, 41, -16, -22, -7, 0, 13, 22, -32, 31, -5, -27, -4, -3, -20, -22, 12, 20, 6, -30,
    -24, -23, 21, -88, -13, 0, 21, -3, 0, 37, 9, 6, -4, 16, -1, -60, -2, 2, 2, -45, 3, 9, 8, -13,
    -19, 4, -9, -21, 8, 24, 17, 13, -10, -27, 11, 23, 5, -16, 2, -9, -14, 0, -15, -5, -80, 28, 8,
    -17, -24, 13, 3, -36, 7, 25, -32, -16, 21, 0, -32, -53, -34, 31, 11, -4, -13, 3, 15, -56, -56,
    -20, 8, 2, 27, 16, 12, 43, -35, -6, 2, -26, -2, 10, -6, -35, 24, 6, 12, -21, -17, 41, 16, -15,
    9, 28, 2, 8, -21, 8, -4, -34, 8, 14, -21, -1, 11, -2, 8, 34, -107, 16, 18, 7, 21, -8, 1, -30,
    -14, 1, -32, -26,
};

static const int32_t dense_2_biases[] = {
    FOLD(-61752, -489), FOLD(-7200, -66), FOLD(-90679, -710), FOLD(-95915, -757),
    FOLD(-38332, -302), FOLD(-30762, -252), FOLD(-47642, -365), FOLD(-49644, -393),
    FOLD(-151992, -1186), FOLD(-21948, -177), FOLD(-74248, -594), FOLD(-26402, -191),
    FOLD(-45189, -357), FOLD(-46276, -361), FOLD(9906, 72), FOLD(-3612, -32), FOLD(-29916, -226),
    FOLD(-57031, -454), FOLD(-56859, -450), FOLD(-164002, -1286), FOLD(-77742, -636),
    FOLD(-45868, -358), FOLD(-79067, -624), FOLD(-98074, -776), FOLD(-73717, -588),
    FOLD(-32649, -257), FOLD(-67650, -531), FOLD(-99810, -781), FOLD(-91808, -718),
    FOLD(-110053, -876), FOLD(-93676, -731), FOLD(26514, 204), FOLD(-64489, -505),
    FOLD(-71414, -557), FOLD(-125534, -968), FOLD(-61673, -474), FOLD(-109576, -868),
    FOLD(-37365, -287), FOLD(-96885, -765), FOLD(-34446, -272), FOLD(-110072, -862),
    FOLD(-55841, -431), FOLD(-51194, -400), FOLD(-38370, -297), FOLD(-114907, -911),
    FOLD(-106397, -833), FOLD(-26732, -205), FOLD(-46453, -375), FOLD(-101184, -776),
    FOLD(-63632, -500), FOLD(-55374, -436), FOLD(-89962, -717), FOLD(-24193, -181),
    FOLD(-60756, -472), FOLD(-85181, -664), FOLD(-40157, -317), FOLD(-78628, -609),
    FOLD(-131284, -1038), FOLD(-41246, -327), FOLD(-113416, -884), FOLD(-90888, -723),
    FOLD(-168031, -1329), FOLD(-69091, -529), FOLD(-50692, -402), FOLD(-82713, -649),
    FOLD(-90361, -702), FOLD(-69152, -549), FOLD(-56628, -463), FOLD(-66876, -529), FOLD(6032, 44),
    FOLD(-18553, -144), FOLD(-42559, -331), FOLD(-147185, -1150), FOLD(-70342, -558),
    FOLD(-83167, -649), FOLD(-158095, -1241), FOLD(-108686, -861), FOLD(-43727, -353),
    FOLD(-33073, -239), FOLD(-161757, -1270), FOLD(-66615, -535), FOLD(-67080, -536),
    FOLD(-32713, -269), FOLD(-81367, -638), FOLD(-10662, -100), FOLD(-83588, -701),
    FOLD(-119887, -957), FOLD(-58342, -455), FOLD(-63043, -500), FOLD(-156159, -1234),
    FOLD(-150189, -1172), FOLD(-71813, -560), FOLD(-53728, -425), FOLD(-18717, -146),
    FOLD(-85761, -673), FOLD(-103891, -825), FOLD(-85084, -675), FOLD(-56668, -442),
    FOLD(-101196, -796), FOLD(-3578, -27), FOLD(-18547, -145), FOLD(-68843, -537),
    FOLD(-153586, -1209), FOLD(-67319, -534), FOLD(-94303, -750), FOLD(-69173, -540),
    FOLD(-59883, -471), FOLD(-143770, -1129), FOLD(-109079, -849), FOLD(-53308, -433),
    FOLD(-74544, -587), FOLD(-12448, -84), FOLD(-88599, -691), FOLD(-118908, -935),
    FOLD(-95259, -743), FOLD(-127415, -1007), FOLD(-83436, -650), FOLD(-103004, -819),
    FOLD(-101366, -801), FOLD(-54787, -433),
};

static const struct scale dense_2_scales[] = {
    {1396793278, 6},
};

/* Step 3: FULLY_CONNECTED. */

static const struct dense dense_3 = {
    120, 84, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_3_weights[] = {
    -33, -10, -58, -50, 6, 0, 34, 25, -35, 2, -37, -33, -46, -30, 3, -29, -18, 9, -32, 18, -52, -46,
    -38, -10, -92, 16, -35, 7, -20, -2, -11, -9, -89, 21, -34, -39, 4, -24, -4, -7, 4, -22, -3, -30,
    -9, -13, -11, -5, -22, -31, -21, -1, -10, -10, 3, -4, -18, -5, 20, -20, -9, -16, -28, -1, -21,
    15, 16, -27, -36, 8, -35, -27, -48, 0, 3, -37, -15, -19, -24, -2, -26, -5, -3, 28, -58, -10, 18,
    -15, -58, -9, 0, 7, -7, -4, -9, -10, 23, -16, 15, 6, 1, 9, -10, 38, -3, -7, -14, -14, -13, -31,
    -13, -24, -7, 32, 1, 19, -13, -27, 9, -14, -12, -21, 5, -23, 12, -10, 17, 3, -29, 0, -35, -25,
    19, -1, -46, -3, 33, 5, -9, -29, -8, 5, -27, -22, -51, 6, -31, -65, 17, -15, -12, -3, -22, -6,
    2, -58, -8, -27, -24, -18, 13, -39, 1, -30, 30, -1, -41, -25, -36, -54, -21, 21, -26, 6, 0, 21,
    39, 13, -13, -12, -4, -13, -12, 4, 22, -7, -8, -1, 1, 7, 8, -13, -34, -5, -24, -27, -20, 1, -17,
    20, -20, 22, -14, -28, -17, -6, 3, -10, 17, 4, 10, 0, -34, -30, 2, -11, 12, -19, -2, -9, -20,
    -27, 10, -43, -19, 2, 10, -32, -6, 21, 13, -18, -53, 34, -34, -5, -6, -11, -3, -31, -17, 20,
    -25, -8, -11, 17, -4, 14, 10, 15, -55, 10, 3, -8, -6, -19, -15, -7, -11, -29, -17, -3, 34, -13,
    11, 11, 26, -48, 13, 19, -20, -1, -26, -1, 28, -10, -30, 12, -51, 18, -12, -6, -28, -7, -37, -7,
    -6, -25, -58, -5, 25, -9, -30, -7, 8, -5, -12, 36, 3, -24, 8, 5, 0, -8, 31, -23, -30, 33, -48,
    16, -68, 5, 19, -11, -6, -7, 4, -18, -31, -14, 33, 39, -19, -7, 9, 19, -22, -14, 20, -13, -8,
    -15, 19, -18, -10, 10, -94, 17, 31, 7, -48, 23, -8, -6, -60, 45, -41, -11, -12, 14, -2, 7, 2,
    43, 12, 5, 26, -6, 13, -1, -7, 18, -3, -7, 2, 19, 5, 4, -23, -12, -32, 13, 0, -72, 3, 22, 3,
    -22, 1, 8, -21, -6, -18, -14, 4, -4, -8, -6, -18, 5, -31, -23, 37, 3, 1, -10, 29, -2, 1, -1, 25,
    22, -7, -20, -4, -15, -7, 28, 11, -50, 23, 23, -16, -22, -7, 7, -24, 3, -3, -33, 5, -1, 9, -41,
    -17, -5, -39, 17, -3, 6, -32, 24, 26, 32, 17, 10, 6, 19, -35, 15, -11, 25, 13, -21, -7, -15, 10,
    0, 5, -5, -11, -16, -3, -4, -16, 12, -4, 2, 31, -2, 12, -28, -14, -14, -60, -16, -32, -25, 1,
    25, 11, -13, -4, 7, -36, -9, 5, -5, 14, -12, -13, -52, -8, -25, -14, -14, -8, -7, -46, -44, 12,
    -2, -29, 27, -36, 18, 6, 3, -2, 3, 0, 2, -9, 3, -49, -32, -61, -30, -29, 27, 12, 42, -22, -53,
    1, -13, 7, -1, -2, -4, -72, 10, -8, -21, -19, -44, 5, -30, -11, 8, 11, -49, 4, -6, -8, -5, -67,
    -2, 15, 4, -29, -42, 12, -31, -32, 13, -28, -32, 1, -5, -15, -16, -12, 33, -19, 1, -40, -24,
    -34, -5, -35, 8, 28, -44, 4, 1, -5, -7, -46, 2, -31, 26, -24, 7, -8, -42, 15, 15, -20, -16, -11,
    1, -1, -5, -15, 5, 59, -23, 18, 16, -5, 7, 4, -7, -1, -30, 4, -2, 10, -4, 12, 29, 2, -24, -6,
    -22, -8, -11, 3, 4, -21, -3, 9, -8, -1, -18, -31, -4, -44, -39, 17, 0, -5, -20, -18, 5, 3, -1,
    -16, -14, 0, -9, -49, -62, -22, 5, -4, -19, -19, 8, -14, -24, 8, 9, 3, 0, -11, -15, -3, 4, -14,
    -25, -14, -27, -2, -16, 17, -3, -14, -16, -3, -16, -8, -3, -8, -47, -27, -15, 20, -21, -23, -57,
    -17, 15, 2, 22, -6, -2, -15, 8, 1, -19, -56, -28, -68, 42, -22, 10, -2, -18, -8, 6, -12, -1, -2,
    -9, -78, -66, -3, -57, -55, -21, -5, -15, 7, 23, -27, -4, -7, -2, -18, -11, -36, 5, -21, 14,
    -19, -46, -32, 26, 17, 15, -12, 7, -10, 0, -7, -11, -5, 35, -22, -29, -33, -31, -35, -12, -8,
    -9, -7, -35, -3, -5, -8, 1, -11, 1, -33, -30, 57, -4, -18, -41, -38, -12, 1, -27, -5, -11, -16,
    -15, 5, -12, -12, 8, -32, -6, -33, -10, -32, 8, -9, 4, 2, 2, -1, -11, -6, -21, 3, -20, -28, 19,
    12, 23, -7, 8, -16, -10, -1, -1, -16, -8, 6, 13, 9, 34, -6, -15, -26, -2, 25, -17, -20, -6, -9,
    0, -2, 4, -43, 1, -26, -42, -12, 30, -25, -89, -52, 60, -23, -11, -17, -14, -9, -5, -19, 25, -9,
    8, -8, 41, 3, 5, 25, 0, -1, -2, -1, -10, -1, 10, -40, -10, 14, -12, -15, -42, 4, 11, 16, -12,
    -14, 13, -11, -2, -18, 2, 10, -13, -6, 34, -9, -24, -17, -7, 24, -1, 0, -27, -8, -4, -10, -5,
    -6, -2, 21, -27, 21, 8, 13, -56, 12, -20, 23, -8, -10, 5, -13, 5, -68, 38, 14, -26, -18, -17,
    14, 0, -51, 8, -28, -5, -4, -10, -18, -8, 9, -7, 5, 31, -61, -1, 33, -44, -22, 10, -6, -11, -12,
    -7, -9, -5, 4, 38, -5, -24, -14, 33, -54, -25, 13, -27, -27, 2, 8, -4, 1, -11, -6, -20, 22, -53,
    -3, -36, -56, 15, -20, 22, -12, -9, -6, -13, -7, 4, -9, 16, 23, -33, 5, -9, 52, -44, -40, -14,
    -1, -23, -14, -29, 16, 9, -49, -18, 19, 11, -28, -61, -39, -127, -5, -22, -25, 9, -44, -16, -40,
    26, -10, -29, -21, 23, -46, -17, -36, -6, 19, -17, 30, -22, 16, -10, 15, -19, -14, -23, 13, 9,
    20, -20, -13, -88, 10, -46, -24, -6, -5, -38, -27, -16, 1, -5, -11, 0, 10, -56, -51, -25, -8,
    -12, -20, -32, -18, -11, -10, -28, -15, -4, -15, -11, -20, -38, -33, 10, -8, 1, -20, 33, -47, 7,
    20, 23, 4, -9, 13, 31, -10, 11, 21, 0, -20, 12, 8, -3, -29, -11, 9, -16, -15, 7, -4, -17, -1, 1,
    41, -14, -3, -2, -11, -10, 33, 26, -18, 12, 8, -5, 2, -27, -1, 7, -1, -41, -10, 9, -67, -55, 26,
    7, -29, -65, -8, -3, -14, -57, -5, -9, -35, -14, 29, -55, -58, -4, 11, 5, -12, -4, -5, -77, -4,
    -45, -20, -21, 6, -35, 18, -30, -4, -25, -17, -23, -25, -5, -51, -29, -17, -18, 14, -27, 3, -8,
    -10, -6, -38, -42, 1, -1, -5, -13, 9, 4, -14, -17, 1, -3, -6, -40, -11, -22, -27, 18, -17, -38,
    -35, 7, -4, -21, 10, -31, -37, -33, -29, 16, -32, -23, 4, -3, -4, -9, 5, -28, -40, -5, 4, -7,
    14, -29, -9, -71, -13, 11, -23, -8, -57, -3, 3, -54, 12, -20, -16, -7, 6, -12, -59, -24, -7,
    -24, -38, -5, -32, 1, -43, -4, -40, 2, -4, 11, -34, 24, 18, -1, 10, -14, 20, 1, -21, -32, -6,
    -43, -8, -29, 15, -12, 0, 5, -2, 7, -3, 11, -5, -30, -10, 20, 16, -30, -12, 3, -6, -1, 13, -67,
    8, -12, 1, 38, 10, -10, -2, -8, 15, 16, -43, -14, -9, -12, 7, 25, -6, 24, -5, -9, -11, -2, 27,
    -32, -10, 32, -6, 0, 3, -20, -25, -10, -10, -30, -9, -29, -5, 2, -8, 0, -43, 23, -21, 0, -19,
    -20, -42, -32, -50, -104, -24, 31, 13, 6, 13, 54, 12, -2, -27, 29, -7, 2, -19, -1, -21, 5, -27,
    -9, -13, 3, 14, 12, -4, 10, -30, -14, -5, -4, -15, -38, -14, -4, -25, 2, -16, -3, 17, -21, -7,
    -26, -28, 12, 4, -12, -62, -76, -33, -35, -22, 10, 18, -17, -8, 5, -4, 1, -2, -2, 13, 17, -37,
    7, -26, 1, -8, 7, 4, 6, 11, -6, -14, 19, -9, 2, -9, -2, -38, -2, 45, -13, -27, 2, -5, -65, -7,
    -6, -25, 23, -5, -10, 5, 58, -73, 13, 14, 4, -7, -11, -37, -8, 2, 17, -11, -12, -50, 20, -63,
    -15, -52, -62, -36, 21, -6, -19, -1, 14, -6, 4, -7, -7, -5, 23, -27, -34, -2, -15, -50, 20, 18,
    -13, -8, -15, -26, -9, -43, 4, -36, 24, 15, -15, -29, 20, 13, -11, -56, -74, 47, 26, -3, 12,
    -14, -12, -42, -3, -41, -61, -51, -8, 25, 10, -32, -21, -25, 0, -21, 20, -30, -15, -18, 7, -36,
    5, -20, -30, -51, 5, 14, -38, 12, -17, -76, -26, -10, -37, 9, -3, -48, -77, 16, -12, 14, -27,
    -60, -34, 1, 4, 15, -13, 0, -19, 26, -21, -40, 8, -45, -2, 3, 39, 13, 14, -11, -29, -18, 19, 13,
    -17, -54, -36, 12, -50, 12, 25, -15, -22, -54, 2, 9, -8, 6, -5, 10, 14, 3, 6, -29, -30, -32, -4,
    -11, 9, -40, 16, 15, 0, 15, -52, 16, -18, 28, -65, -1, -25, -25, -1, 21, 58, 4, -42, 17, 4, -25,
    -4, -11, 2, 10, 33, -10, 18, -54, -6, -15, 21, 35, -5, 9, -31, -14, 2, -38, -2, 10, -9, 15, -8,
    29, -10, -32, -6, 7, -24, 18, 1, -27, -2, -26, -63, -32, -24, 9, -49, -10, -54, -22, -4, 10,
    -38, -15, 31, 1, -8, -15, -40, -35, 6, 6, 12, 14, -33, -12, 15, -12, 9, -29, -40, 58, 8, -21,
    -18, 38, -14, -18, -7, 2, -15, -12, -19, -37, -42, -13, 26, -16, -4, -29, -40, -15, 0, -15, -28,
    -9, -10, -23, 34, 8, -15, 2, 6, -5, 9, 13, -18, -14, -52, -1, -19, 3, -27, -4, -2, 6, 22, -4,
    -17, -17, 6, 6, -45, -45, -17, -27, -11, -16, 23, -1, -16, 16, -33, 7, 11, -8, 32, 14, -26, 19,
    13, 10, -43, 12, -12, -10, -18, 21, -43, 57, -46, 14, -3, -20, -11, -1, -9, -24, -13, -9, -13,
    36, -75, 33, 12, -6, 6, 2, -41, 10, -27, -58, -21, -14, -33, 25, 5, 16, 10, -8, -15, -17, 10,
    -50, -1, 19, -71, 10, 7, -8, -21, -12, 16, 6, -11, -1, 1, -40, 3, 13, -58, -11, 31, -50, -51,
    -20, 5, -24, 9, -40, -6, -13, -35, -30, 25, 9, 13, -13, -25, -36, -16, -12, -29, 2, 1, -19, 5,
    -40, 26, 11, 6, -33, 28, 4, 0, -20, -7, -8, -4, -50, 39, 32, -8, -24, -29, -14, -6, 26, 34, -6,
    2, 2, 16, -2, 2, -16, -26, -16, -2, 12, -2, -5, 11, -8, -23, -62, 12, -48, -22, -46, -16, 30,
    -4, -1, 13, -22, -4, -12, -4, -10, -4, 3, 23, -26, 8, -44, 18, -22, 1, -10, -31, -31, -38, -25,
    2, -19, -61, -15, -32, -47, -32, 18, -9, -29, -33, -27, 9, -28, -8, -6, -53, 2, 1, -17, -9, 18,
    11, 39, -5, -41, -10, -2, -21, -9, -53, -25, -7, 32, -7, -3, -7, 11, -37, 9, -21, -21, -6, -21,
    -22, -8, -5, -24, 22, -1, -76, 20, 9, -3, 6, 38, 19, 13, -72, -44, 18, -48, -37, 24, 5, -30, 4,
    -27, -2, -11, -37, -4, -34, -44, -4, -2, 7, -7, -24, 5, -6, -31, -52, 5, 27, 4, -7, 9, 7, -31,
    16, -31, -6, -11, -4, -16, -13, -14, -26, -53, -19, -51, -12, -24, -4, -47, 8, -31, 8, -17, -4,
    -10, -21, 21, -15, -2, -4, 13, -31, -22, -2, -14, 9, -1, 18, -4, -21, -1, 3, -5, -2, -13, -10,
    16, 13, 1, -5, -9, 6, -14, -22, -14, -7, -20, -12, 3, -12, -22, -27, -45, -8, 11, -8, -13, -24,
    -5, -30, -9, -6, -21, -16, -1, -12, 10, 7, -36, -4, 7, -74, -61, 5, 32, 35, 1, -24, -5, -23,
    -15, 5, 36, -22, -13, -7, 31, -19, 0, -6, -17, -8, -3, -13, 10, -9, 9, 50, 5, -14, 51, -7, -7,
    -16, -12, -2, 0, -26, 11, -11, -11, -11, -3, 6, 10, -5, 30, -5, 7, -4, 10, -5, -4, 11, -3, -22,
    7, 0, 2, -47, 5, 3, -10, -15, 16, 22, -5, 8, -5, -18, -10, 0, -14, -10, -19, -7, -9, 4, -7, -36,
    10, -35, 14, -13, -25, 6, -11, -5, -5, -1, -1, -28, 1, 8, -49, -10, -19, 19, 12, 7, -48, 3, -18,
    -19, 1, -9, -5, 1, -22, -13, -13, -5, -6, 21, -31, -10, 6, -19, -23, -16, 3, -21, -2, -34, -3,
    -3, -36, 27, -6, -21, -42, -17, -6, -14, -5, -12, -2, -22, 0, 4, -29, -74, -25, 40, -19, -18,
    -9, -2, -46, -15, -17, 0, -8, -10, -28, 8, -18, -40, -33, -12, -37, -10, 9, -6, -11, 11, -19,
    -13, 2, -2, 6, -7, 11, -13, -14, 0, -31, -78, -38, -15, 7, -26, -2, -16, -25, -12, -20, -7, 13,
    -6, -20, 20, -6, -42, -22, 3, -10, 1, 7, 0, 3, 1, -30, -30, 3, 15, -29, 21, 7, -30, -8, -1, 5,
    -20, -11, -6, -6, -4, -13, -17, -9, 13, -29, -4, -17, -3, 26, -24, -1, -2, -5, -23, -8, -23, 0,
    0, -22, 10, 13, 10, -43, -18, -16, 5, -26, -38, -5, -14, -11, -3, -36, 45, 25, 4, -27, 67, 36,
    1, -40, 48, -36, 7, -7, -4, -1, -6, -66, -30, -18, -2, -38, -16, -7, 8, 24, -12, -10, 2, -7, -1,
    -13, -3, 0, 17, -28, 15, -26, -35, -48, 33, -1, 14, 11, -19, -8, 11, 1, 1, 16, -5, -3, -13, 13,
    1, 33, -71, 37, -4, 37, 13, -11, -9, -22, -19, -20, 11, -1, -8, -6, -4, -52, 18, -3, -37, 24,
    -11, -15, 6, -7, -21, -12, 8, -32, -23, 8, 8, -4, 3, 23, 2, -30, 32, -8, 3, -16, -12, -24, -19,
    -53, -29, -25, 10, -16, 27, -17, -23, -6, 0, -15, -12, -6, -3, -4, 4, -47, 21, 2, -13, -28, -2,
    1, 8, 3, -39, -12, -12, 1, 6, -3, 26, 27, -24, -25, 1, -11, 27, -31, 9, 1, 9, -2, -2, -10, 4, 0,
    -12, 30, 18, -24, -58, -42, 28, -23, -41, -19, -22, -28, -6, -77, -16, 4, -14, -94, 6, -18, -54,
    22, -4, -25, -2, 2, 5, 8, -41, -14, -32, 22, -44, 38, -9, -17, -65, -49, -12, 36, 11, 16, -4,
    -20, -1, 2, -13, -35, -4, -17, -17, 7, 2, -29, 0, -40, -7, -3, -45, -18, -39, 18, -14, -18, -5,
    -38, -1, -17, -33, 12, -9, -1, -8, -22, -16, -51, 11, 21, -35, -29, -3, -17, 1, -36, 2, -4, -66,
    -52, 3, 21, -10, -14, -21, 6, -19, 19, 0, -1, 22, -12, 7, 13, 6, 21, -15, -27, -14, 3, 12, -9,
    -25, 23, -30, 3, 7, 17, -17, -13, -54, -3, 16, -1, 13, 13, -3, -19, 4, 46, -8, -19, -65, 15, 2,
    -26, -11, -6, -1, -42, -18, -2, -12, 19, -33, 48, -37, -44, 14, 35, -56, -23, -13, -3, 7, 13,
    -10, 16, 43, 19, 0, -5, -2, -73, -18, 26, -13, 14, -3, -20, -12, -61, 17, -25, 10, -42, 2, -45,
    10, -60, -34, -72, -7, -22, -33, 19, 6, -21, -47, -25, -9, 20, -1, -36, -55, -48, 19, -20, -36,
    13, 24, -45, -2, -33, -30, -5, 1, 3, -33, -7, 5, -1, 13, 19, -30, -5, -28, -18, -33, 6, 8, 19,
    14, -59, -21, -51, 12, -28, 1, -20, 57, -57, -31, -14, 12, -14, -2, 19, 31, -8, -7, -7, -25,
    -13, -13, -3, -13, 5, -8, -3, 18, -29, 3, -29, -26, -10, -23, 4, -46, 25, -23, 7, -19, -47, -18,
    -19, -1, -30, -52, -90, -13, -8, -30, 37, -21, 9, 29, -59, 0, -2, -15, -19, 6, -14, -7, -15, -4,
    -3, 19, -18, 9, -11, -7, -6, 12, 12, 8, -42, -38, 3, -14, -32, 0, -40, -5, -20, 38, -21, 10, 15,
    -14, -23, -20, -6, -36, -35, 21, -12, 14, -27, -29, -4, -2, -26, -36, 18, -47, -19, -19, 22,
    -25, -14, 33, -60, 43, 10, -9, 3, 41, 37, -8, -31, 41, 29, 3, -53, 38, -33, -5, 25, -16, -1, -1,
    -76, -4, -4, -3, -2, -3, -4, -7, -9, 17, 6, -8, -15, 27, -39, 22, 3, -30, -26, 10, -24, 7, -39,
    16, 7, 5, 8, 1, 7, 4, -6, -30, -4, -9, -37, -36, 1, -10, -27, -23, 18, 4, 16, -11, -4, 2, 5,
    -20, -43, -34, 0, 8, -16, -23, -20, -8, 20, -22, 6, -28, 9, 0, -35, -9, -25, -6, 21, -21, -51,
    15, -5, -18, -41, 11, -8, -2, -17, -11, -9, -18, -44, 5, -29, -21, -4, -5, -33, -22, -10, 4, 14,
    16, 1, -17, -29, 15, 10, -81, -21, 8, 4, 18, 46, -54, 9, -7, -25, -6, -2, 11, 13, -4, -48, -17,
    -24, -14, -43, -15, -7, -31, -19, 5, -29, 12, -6, -10, -7, -31, -14, -34, -15, -2, -33, -40, 17,
    26, -8, -34, -82, -66, -50, -56, -16, 4, -27, -2, -35, 5, -65, -47, -16, -20, 3, -5, 4, -8, 2,
    -28, -32, -86, -6, -30, -51, -38, 18, 12, 0, -7, -48, 41, -68, -52, -35, 2, 9, 9, -2, -7, -8,
    -19, -67, 0, 21, 24, -1, 8, -24, -58, -20, -24, -9, -10, -28, -23, 31, -40, -20, 30, -24, -36,
    -46, 16, -40, -12, -32, 13, 11, 7, -33, -8, -18, -34, -71, -6, 41, -13, 5, -1, -16, -30, 2, -30,
    2, -18, 16, 23, 4, 10, -9, 27, -11, 5, -23, -26, 36, 37, 3, -4, 15, 31, 6, 4, 8, 3, 5, -39, -16,
    -19, -4, 34, 0, 10, 7, 12, 1, -16, 14, -6, 8, -11, -9, 6, -32, -11, -3, -11, 10, 6, 2, -40, 22,
    -39, -13, -22, 13, -19, -3, -18, 28, 7, -14, 1, -21, -23, 17, -2, -1, -1, 19, -27, -6, -35, -15,
    4, -26, 32, -26, -12, 3, 5, -3, 2, 7, -3, 5, -2, -11, 7, -17, -3, 10, -10, -3, -11, -20, -6,
    -39, 11, -29, 3, -37, -2, 13, 8, -41, 17, -29, 28, -26, -8, -49, 15, 12, -23, 5, -1, -15, -28,
    2, -21, -11, -20, -3, 15, -8, 0, 17, -7, 21, 7, -58, -31, 19, -3, -29, -24, 8, 18, 1, -5, -27,
    -14, -6, -12, 5, 17, -5, 1, -3, 15, -10, 1, 33, 28, 17, 29, -31, 15, -19, 17, 36, -26, -26, -16,
    -26, -31, -37, -6, -23, 13, 9, -52, -37, -15, -2, -19, 6, -49, -3, -38, -15, -13, -39, -34, -14,
    -16, -20, -6, -13, 16, 12, -8, 23, -10, 5, 17, 12, 27, 6, -11, -48, -26, -20, 26, -27, -43, -4,
    -23, -64, -14, -30, 24, -19, -33, -28, 18, -36, 1, -48, -1, 1, -33, -50, -12, -9, -8, -22, -29,
    -6, -34, -38, -10, 21, -39, -18, -41, 16, 12, -20, 7, -53, 45, -5, 12, -75, 44, 2, -6, -90, 21,
    35, 3, -24, 30, -62, -9, 23, 9, -8, 4, 23, -14, 14, 17, 25, -16, -12, -1, 26, 5, -2, -10, -18,
    -44, -28, -20, -68, -42, -24, -15, 30, -25, 6, 37, 21, -30, -15, 2, -1, -13, -12, 4, 11, 7, 22,
    5, 24, 13, -10, 4, 24, 4, -36, -31, -14, -3, 24, 7, 1, -4, 24, 15, -31, -13, -5, -3, 4, 5, 4, 3,
    -6, 2, 26, -18, -6, 9, -12, 6, -36, 1, 5, -25, -5, -9, -2, 54, 20, 30, -36, -21, -23, 28, -20,
    -38, -12, -41, -8, 2, -58, -31, -20, -29, -4, -2, 17, -31, 3, -12, 18, 8, 9, -43, -42, 53, 8,
    -15, -10, -8, -23, -39, -48, 0, 11, 26, 10, -7, -45, 36, -10, 1, 11, 37, 13, 18, -57, -6, 0, 1,
    -5, -2, 38, 12, 6, -24, 27, -10, -57, -23, 9, -33, -3, 22, -71, 11, -55, 2, -35, -7, -30, 5,
    -24, -11, -35, -8, -12, -21, -53, -9, 15, -28, -1, -11, 28, -7, -48, -65, -78, -12, -8, -6, -8,
    0, 7, 4, -40, 13, -17, 18, -10, 9, -43, 3, 13, 8, -5, -20, -30, -13, -14, 6, 8, -29, -24, -19,
    20, -32, -7, -42, 4, -40, -17, -27, -35, -21, -76, -3, -6, 15, -70, -5, -9, 12, -29, 12, 16,
    -22, -43, 7, -52, -6, 28, -26, 19, -20, -35, -40, -4, -25, 4, -18, -19, -20, 24, -13, -11, -11,
    10, -14, -2, -6, -38, 58, -6, -24, 21, 20, 19, 17, 0, 22, 5, 18, -9, 14, 6, -22, 33, -2, -13,
    -34, -11, 10, 9, 2, 6, 9, 2, -23, 54, -16, -12, -2, 9, -1, 44, -15, 30, 10, -12, -16, 8, 8, -33,
    -7, -2, -8, 13, -30, -16, 9, 29, -6, -17, -15, 4, -21, -20, 15, -25, -13, 15, -4, -24, -82, 22,
    -11, -21, -20, -1, 5, -27, -5, -73, 36, -22, -8, -6, 26, -4, 2, -17, -5, -35, 8, -40, -10, -7,
    -23, -21, -3, 22, -5, 13, -57, -4, -28, 8, -70, 14, 1, -43, -13, -7, 11, -46, -6, -17, -6, 18,
    -4, -41, -14, -3, 4, -38, -34, -25, 17, -35, -2, -29, -17, -17, 1, -37, -22, -11, 20, -39, 46,
    19, -13, -10, -32, -54, 10, -15, -36, -13, 21, 7, -8, -18, -27, 3, 0, 2, -53, 17, 5, -14, -59,
    -19, -24, 7, -34, 17, -37, 18, -42, -15, -9, 8, -3, -13, -24, -13, -16, -30, 11, -19, 7, 9, 40,
    -5, -39, -17, -1, -17, 41, 14, 3, 3, -23, -50, -36, -17, 5, 1, -48, -1, -20, 11, 1, -23, -9, -1,
    15, -8, -1, 23, -18, -15, 23, -63, 10, -19, -42, -2, 12, -10, -1, -33, 33, -3, -42, -10, 5, -23,
    -21, -45, 6, -6, -3, -28, 13, 35, -12, -10, 39, -3, -5, -27, 46, 10, 0, 13, 18, 15, 5, 4, 20,
    -14, 1, -6, -41, -12, 2, 0, -15, -10, 7, -17, -13, -75, -16, -14, -3, -14, -13, 0, -46, -66,
    -11, 4, -6, -16, -14, 2, -7, 23, 18, 16, 2, -12, 28, 17, -4, 23, -9, -26, 13, -28, 37, -42, -96,
    -70, -10, -27, 39, -32, 18, -4, 22, -36, 27, -18, 21, 0, 24, -60, -10, -23, 19, 8, -10, -27,
    -13, 17, 8, -38, -7, -6, -3, -2, -18, -20, 28, -2, -28, -33, -1, -15, -34, -42, 10, 5, -5, -39,
    -2, 32, -12, -2, -17, -8, -13, -6, 33, -19, 31, 7, 2, -15, -1, 7, 6, 25, -3, -26, 11, 20, -7,
    -113, 22, -10, 1, -4, 12, 2, -30, -17, 29, 7, 29, -27, -22, 4, -1, -10, -47, -14, 10, -43, -10,
    -4, -39, -24, 5, -3, -31, -5, -8, -9, -21, -1, 14, -22, -28, -52, 12, -31, 5, -48, 36, -74, -12,
    -8, -9, -6, -1, 25, -3, -4, 0, -28, 24, -48, -9, -38, 10, 8, -12, -8, -18, -4, -13, -64, -11,
    11, -6, 4, -13, -18, 1, -45, -25, -10, 14, -13, 5, 11, 3, -68, 9, -17, -37, -21, -12, 7, -40,
    -8, -18, -18, -14, -2, -6, -6, -7, -121, 2, 16, -56, -31, 13, 1, 41, -53, -1, -29, -37, -4, -18,
    -15, -14, -5, 16, -17, -43, 11, -24, -2, 0, 49, -4, 38, -20, 2, -10, -12, -18, -11, 38, 7, -7,
    -23, 11, -3, 22, -15, 20, -6, 1, -3, -10, -6, -17, -1, -4, -22, -5, -5, -4, -31, 14, -7, 3, -42,
    -34, -27, -8, 1, -20, -12, -8, 18, -28, -2, 6, 24, -9, 14, -46, -11, -59, -18, 3, -19, -22, -27,
    18, -37, -7, -14, 12, -9, 15, 5, 3, -23, -27, -13, -3, -8, -27, -31, -5, -9, -6, 20, 39, -10,
    -35, 32, -29, -8, 19, -22, -11, -9, -4, -19, 18, -11, -4, -66, 9, -8, 15, -51, 12, -22, -39, -4,
    2, -9, -10, -9, -13, 8, 2, -51, -17, -2, -5, -36, -29, -14, -31, 2, -13, -17, -6, -5, 17, -38,
    -34, 7, -37, -34, -12, -43, -17, -4, 16, -6, -2, 6, -3, -25, -13, -23, 13, 5, 21, 16, 38, 38,
    42, -16, -47, -3, -14, 6, 6, -5, -27, 7, -26, -9, -12, 34, -44, -11, 12, 10, -52, -8, -3, -9,
    -6, -36, -2, -12, -23, -19, 10, 1, 24, -10, 0, -16, 13, -4, -4, -5, 1, -5, -11, 12, 7, -57, -28,
    8, -31, -71, 8, 5, 4, -15, -24, -2, -11, 6, 7, -33, -11, 18, -8, -27, 14, 14, 32, -16, 48, -18,
    -16, -10, 8, 40, -46, -27, 5, 32, -11, -30, -22, 35, 5, -23, 7, -8, -10, -15, -2, -6, 69, 8,
    -14, -72, 26, -11, -10, -89, 11, -10, 8, -1, -4, -9, 6, -12, 4, 5, 5, 21, -4, -2, -2, 14, 32, 3,
    -4, -29, -4, -5, -23, -13, -17, 1, 41, 6, -24, -35, -11, -15, -38, 17, 12, 9, -2, -31, -13, 20,
    0, -5, -3, 9, 12, -27, 34, -2, -4, 23, 22, 0, -8, -11, -35, -10, -6, 3, -4, 3, -14, 17, 1, -7,
    6, -6, -23, -31, -1, -25, -10, -59, 3, 3, -18, -8, 4, 25, 3, 21, -7, 22, -22, -20, -2, 0, -11,
    -19, -32, -10, -1, 3, -20, 25, 6, -2, 26, 27, -20, 2, -10, -4, -5, 8, -64, -57, 20, 3, -8, -36,
    -28, -17, 6, 23, -1, -1, -11, -20, -20, -40, 40, -15, -27, -41, 14, -5, 37, -51, 19, 23, -24,
    -14, -4, -4, -18, -7, -17, 1, -8, -25, 5, 32, 0, -27, -19, 10, 6, -23, -30, -61, 1, 5, -10, -8,
    -21, -37, -19, 17, -9, -14, -3, -29, 0, 12, -1, -1, -22, -13, -13, -5, -5, 22, 5, 47, -35, 31,
    -18, 27, -35, 12, -36, -29, -29, -15, -15, -13, -3, 9, -30, -18, -6, -70, -39, -12, -16, -10,
    -42, -49, -5, -7, -6, -10, -3, -3, -4, -15, 12, -6, -18, -28, -22, -7, -3, -42, -15, -11, -6, 2,
    -3, -42, -3, -20, 3, -23, 8, 32, -3, -27, 4, -19, -3, -2, -12, -4, -11, -1, 14, -5, -6, -1, -29,
    -16, 4, 18, 42, 3, 0, 10, -9, 9, -14, -9, 33, 7, -43, -7, -18, -3, -44, 1, 3, 33, -9, -6, 0,
    -16, -2, 15, -9, -2, -35, 7, -6, 6, -16, 29, -27, 23, 1, -7, -10, -2, -11, 35, -47, 11, 1, 13,
    7, 1, -45, -1, -38, -17, 1, 4, -9, -3, -3, -45, -9, -37, -19, -6, 10, -27, -3, -19, 7, -23, -52,
    -10, 0, -4, -3, 29, -15, -33, -5, 22, 23, 6, 28, -28, -35, 2, 16, -11, -11, 0, 2, 1, -12, -18,
    -11, -16, -46, -37, 1, -14, -11, 7, 29, -5, -11, -6, -11, -32, -6, 3, 12, -19, -11, 3, -20, -52,
    -2, -41, -46, 6, 3, 2, 3, -23, -55, -31, -22, -18, 7, -40, -3, -27, -5, -4, -46, -1, -12, 4, 0,
    23, 9, 3, -14, -10, 1, -15, 9, -23, -18, -31, -2, -5, -12, -13, 3, 23, 4, 20, -5, 0, -16, 16, 1,
    6, -29, -7, -28, -10, -6, -16, -18, -21, 0, -6, -28, 13, -15, 11, 4, -19, 13, 3, -30, -3, -7,
    -7, 4, -35, -29, 0, -7, 10, 10, 8, -34, 1, 19, -17, 9, -9, -7, -12, -7, 1, 36, 9, 30, -10, -20,
    -44, 7, 23, -2, 4, 18, -5, -9, -13, -23, 3, 21, -28, 3, 16, -13, -28, 16, -25, 30, 7, -4, -19,
    -11, 5, 3, -48, 37, -3, 12, -47, 28, 26, 7, 4, 8, -8, -6, 3, -11, 12, -10, 7, 13, 9, -5, 18, 4,
    -9, -9, -29, 6, 30, -53, -15, -3, -6, -3, -6, -38, 2, -9, 2, -23, -1, 3, -2, -5, -50, 29, -4, 2,
    -19, 4, -44, 8, 21, -71, 34, -3, 27, -32, -39, 54, 13, -29, -7, -4, -10, -13, -24, -23, -23, -8,
    -23, -47, 11, -12, -6, 2, -9, 14, -8, 9, 5, -19, 4, 2, 22, -23, 4, -12, -10, 21, -18, 5, -8,
    -26, -11, -17, -14, -21, -16, 14, -17, -25, -13, -5, 11, -11, -9, -18, -36, 29, 0, -4, -17, 4,
    -2, 8, -74, -41, -13, 2, 37, 4, 18, 5, -15, -37, 2, -5, -15, 2, 9, 2, 29, -13, -6, -24, -3, 9,
    -7, -12, 6, 2, -22, 5, 25, -41, -4, -11, 43, 12, -25, -11, -38, -34, 15, -30, -61, -30, -46, -3,
    -34, 11, -85, -8, -58, -62, -60, 2, -21, -3, -23, -5, 26, -46, -36, -1, -24, -15, -24, 9, 7,
    -18, 27, -19, -9, -49, -11, -78, -49, 3, 31, -39, -32, 6, 12, 3, 9, -13, -16, -38, 23, -21, -9,
    15, -9, -9, -16, 29, 18, 2, -19, -24, 7, -45, 8, 9, -3, -34, -20, 3, 4, 11, -38, -1, -26, 17,
    -20, -6, -35, -19, -74, -8, -35, 3, 8, -22, -14, 25, 5, 31, -9, -14, -6, -15, -10, -19, -8, 2,
    -19, 22, -7, 13, 10, -42, -7, 7, 11, -5, 18, 17, 3, -27, -16, -4, 6, -29, 11, -2, -66, -12, 6,
    12, -42, -24, 29, -7, -11, 21, -5, 9, -24, -26, 9, -18, -50, -55, 38, 4, -41, -20, 8, -27, 5,
    -13, 30, -21, -41, 5, 6, -19, -37, -32, -22, 11, -12, -14, -53, -21, -5, -64, -8, -42, 2, 9, 57,
    -8, -9, 7, -35, -17, 29, -20, 0, -17, 0, 4, 18, -26, -12, -30, -15, 9, -22, 4, -12, -38, -18,
    -16, -10, 8, -13, 14, -34, 3, -23, -15, -9, 21, 1, 9, 1, -15, -14, -30, -23, -54, -1, -11, -15,
    -3, -8, -9, -30, 18, 2, -38, -67, -6, -11, 4, 4, 19, -31, -59, -32, -1, 13, 19, 11, -33, -5,
    -48, 1, 12, -36, -3, -45, 20, -6, -23, -7, 9, -12, 36, -48, -15, 29, -21, 3, -16, -30, -34, -62,
    -37, 15, -25, -18, 3, 7, -22, -1, 1, 6, -22, 5, -2, 12, -12, 7, 23, 16, 12, -34, 4, 23, -19,
    -33, 37, 23, -46, -17, 48, -1, 0, -25, 13, 1, 8, -60, -24, 6, 14, -9, -26, -30, 27, 11, 15, -3,
    -6, -12, 23, 0, -12, -29, -4, -56, -55, 17, 27, -8, -36, -12, 15, -23, -6, 8, 4, -46, 9, 40,
    -11, -22, 6, -13, 41, 21, -7, -76, 44, -22, 6, -61, 51, 19, 2, -60, 44, -1, -4, 28, 0, -5, -11,
    -40, 11, 1, -1, -10, 1, -8, 0, -19, -22, 20, 2, 6, -8, -32, 14, -11, -18, -24, -30, -44, -31,
    -21, -22, 33, -15, -16, -3, -21, 3, -16, -31, 32, 9, -12, -20, -14, 3, -2, -8, 38, 11, -67, -17,
    -76, -46, -14, 5, 5, 12, -32, -19, -9, -5, 1, 33, 22, -61, -5, 13, -15, -6, -68, -7, -21, 8, 29,
    5, 6, -5, 4, 14, 17, 3, -11, 36, 21, 8, -21, -1, 3, 20, -10, -20, -4, -5, -8, -20, -95, -3, -8,
    -14, -5, -109, 19, 12, 6, -21, -29, 30, -12, 19, 35, 40, 1, -28, -22, 30, -18, 5, -11, 8, -8,
    -43, -13, -39, -2, 7, 15, -1, -51, -72, -53, 17, -12, -18, -6, 2, -4, 1, 13, -13, 5, -13, 2,
    -17, -9, -22, 0, -12, -4, -4, -6, -1, -37, 1, -68, -28, 0, -5, -11, -18, -26, -21, -21, -12, 4,
    -13, -21, -26, 8, 1, -15, 6, 4, -33, -22, -1, -38, -25, -9, -16, -11, 2, -15, -15, -34, -44,
    -21, -20, -4, -20, -18, -11, -4, -19, -20, -25, -21, 5, 2, -2, 12, -45, -17, -8, -18, -8, -14,
    -16, -4, -27, -10, -5, -6, 7, 4, -7, -14, -3, -24, -24, -10, -2, -2, -6, -38, 12, -48, -2, -3,
    -16, -13, 0, 25, 4, -6, 8, -9, -17, -24, 0, -18, -41, -26, 17, 8, -9, 0, -10, 16, 0, -4, 8, -11,
    -17, -7, -14, 2, 13, 11, -20, 3, -2, 2, -4, 12, 2, -12, -30, -7, -4, -2, -5, 0, -2, -11, -11,
    -1, -15, -12, -11, -1, 5, -3, -43, -7, -6, -9, -16, -24, -28, -9, -27, -10, -8, -23, -2, 1, -19,
    -16, -30, 3, -28, -13, -7, -6, -14, -20, -15, -1, -2, -5, -12, -6, -7, -70, 11, 0, -5, -5, -3,
    -8, -23, 1, 6, 0, -15, -10, -26, -13, -33, -5, 1, -13, -7, -3, -1, -21, -23, -27, 7, -14, -1,
    -11, 7, -11, -38, -10, -27, -29, 4, 7, -12, -43, -20, 3, -17, -13, -17, -9, -15, 16, -15, -22,
    -19, -20, -5, -3, -27, -43, -20, -6, -24, -1, 3, -4, -3, 4, -8, -18, -3, -11, -15, -10, -32,
    -15, -15, -8, -12, -11, 1, 2, -9, 0, -16, 3, -6, 8, -2, -8, 5, -9, -10, 3, 9, -4, -5, -2, 0,
    -12, -12, -14, -10, -12, -15, -18, -16, -26, 0, -22, -20, 6, -4, -10, -2, -13, -2, -8, -18, 8,
    5, -7, -6, -10, -18, 1, 5, -19, -1, -12, -9, -3, 11, -25, 13, -6, -5, -18, -18, -14, -9, -7, -2,
    -9, -21, -15, -4, -8, -19, -2, -28, -4, -12, -14, -16, -22, -9, -5, -4, -11, -8, -14, 1, -29,
    27, -68, -2, -6, 3, 4, -9, -12, -16, -27, -15, -10, -11, -2, 6, 23, 22, -10, 3, -10, 7, -4, 6,
    6, 11, -18, 8, -17, -14, -6, -10, -29, -11, 5, -15, -15, -7, -24, -4, -22, -16, -4, -14, -13, 3,
    6, -2, 0, -3, 17, -1, -16, -5, -21, -6, -21, 4, -23, 6, -14, -20, -4, -19, -43, -2, 18, 0, -14,
    -13, -21, 7, -13, -7, 3, -13, -4, 2, -4, -17, 45, -2, 19, -10, 1, -4, -14, 1, 1, -6, -18, -17,
    -20, -9, -8, -9, -18, 35, -27, 19, -18, -8, -2, 4, -3, -22, -15, -10, 1, 1, -9, -4, -6, 47, -2,
    -14, 5, 4, -1, -17, 7, 16, 5, -4, 4, -10, -2, -11, -41, 29, 31, 0, 7, 6, -16, -10, -22, -27,
    -20, -28, -15, -22, -3, -22, -22, -17, 15, 10, -3, -16, -28, -30, -11, 0, 0, -25, -18, -3, -16,
    1, -14, -21, -13, -42, -25, 14, -84, -16, -29, -23, -25, -15, -38, -22, 16, -36, -8, -38, -17,
    2, 27, 15, 1, 0, -21, -30, 14, -29, -18, -16, -10, -38, 39, 15, 7, -14, -7, -21, -17, 28, -20,
    3, -39, -28, -1, -5, -24, -37, -57, 2, 10, -47, -5, -28, -23, 11, -20, -17, -3, -19, -24, -5,
    -19, 9, -72, -6, 8, -42, -50, -6, 8, -14, -6, -6, 17, 32, -40, -13, -29, -27, -45, 1, 18, 0, 5,
    -19, 47, -18, -13, -5, 40, 8, 18, -17, -3, 4, -10, -12, 11, -37, 49, -16, 10, 2, -7, 28, -9,
    -20, -14, -3, -54, -41, 11, -2, -53, -46, 2, -1, -39, -25, -14, 2, -8, -29, 5, -46, -23, -16,
    12, -15, 11, -24, -26, -23, -42, -52, 12, -5, 30, -42, 2, -36, -33, -8, -14, -6, -23, -1, 10,
    -48, -4, -34, 5, 12, 1, -50, -5, -12, 0, -31, 2, -50, -19, 14, -37, -12, -5, 13, -9, 53, -36,
    -27, -30, -20, -22, -35, -40, -14, 1, 0, -62, 45, -9, -15, -27, 4, -1, 14, -18, -5, 11, -12,
    -25, -47, 2, -30, -3, -16, -3, -32, -42, -13, -13, -8, -30, 23, -35, -50, -10, -28, -32, 12, -7,
    2, -1, 1, 22, -20, -12, -3, -10, -28, -20, -12, -29, -19, -8, 24, 25, -1, 0, 14, 12, -41, -4,
    -35, 4, 8, -2, -2, 16, 6, -9, -6, -18, -5, -14, -58, -1, 1, -1, -35, 0, -33, -17, -44, -22, -5,
    -3, -5, -8, -10, -18, -19, 0, -11, -7, -21, -8, -8, 9, -22, -16, 17, -7, -19, -6, -35, 5, -3,
    27, 11, 0, -24, -25, -11, -43, -17, -49, 1, -17, -29, 37, 22, -41, -6, -19, -41, -18, 16, 16,
    -15, -14, -19, 20, -37, -59, -21, 42, -18, -20, -19, -39, -22, -16, -39, -19, -15, 9, 2, -31,
    31, 15, -9, -77, 42, -105, -2, -45, 40, -19, 9, -37, 9, 1, 7, 8, -44, -1, -5, 5, 6, 2, -10, -13,
    -28, -1, 0, -23, -17, -2, 9, -8, -45, 7, 11, -41, -13, 7, -20, -35, -7, 7, 21, -2, -10, -1, -19,
    5, -1, -9, -2, -25, -1, -7, -1, -8, -7, 5, 7, -24, -16, 1, 16, 12, -16, 36, -48, -22, -36, -11,
    -25, 1, -21, 13, 18, -11, 4, 4, 2, -1, 2, 14, -11, 47, -4, 3, -24, 9, 11, -27, -37, -11, -2,
    -29, -17, -31, -6, -12, -54, -30, 39, 16, -25, -8, -3, 2, -14, 4, -13, -39, -48, -8, -8, -1, 31,
    -17, 9, -26, 3, 7, 3, -8, -21, 1, -24, -9, -27, -37, 17, 6, -14, 26, 53, 5, 8, -15, 28, -25, 18,
    -59, -15, -6, -26, -2, -11, 15, 31, -2, 12, 34, -22, -26, 7, -5, -30, -27, 0, 0, 7, -99, -8,
    -29, -18, 6, -3, -30, -10, -31, -18, -24, 43, 8, 26, -10, -36, 7, -6, -50, -17, -45, 7, -36,
    -35, -60, 0, -19, -27, 11, -21, -49, -40, 10, 26, 28, 31, 11, 21, 24, -1, 14, 45, 35, 28, -26,
    -57, -14, -21, -15, -7, -18, -34, -17, -4, 15, -21, -25, -10, -50, -24, -45, 6, -51, 16, -55, 7,
    28, -63, -38, 4, -6, -3, -42, 7, 6, -15, 9, -19, 28, -27, -15, 12, 23, -3, -19, -10, 6, 8, 6, 3,
    -6, -18, 10, 33, -3, 17, -14, 18, -5, 6, -17, 27, 11, -8, -19, -1, 10, 16, 1, 7, -57, -11, 0, 1,
    -8, 5, 5, 3, -50, -12, -14, 6, -77, -11, -18, -2, -8, -45, 17, -41, 30, 7, 13, -8, -27, 13, 48,
    -3, -19, -14, -9, -9, -6, -21, 41, -34, 14, -7, -9, 6, 8, -11, -17, -14, 20, -9, 22, 10, -27,
    -47, -48, -33, 5, 19, -23, -9, 23, 38, 9, -10, 32, 16, -27, 12, -23, 7, -44, -6, 7, 52, -33,
    -33, -38, -25, -47, -9, -3, -3, -37, -3, 2, -2, -5, -17, 6, -56, 8, -83, -6, -32, -3, -43, -21,
    -54, -9, -12, 14, -27, -18, 25, 1, -36, -12, -14, -38, -5, -22, -9, -34, 27, -18, 35, 4, 17, -4,
    0, -2, 6, -18, -2, -2, 0, -7, -3, -10, 1, 9, -34, 5, -42, -14, -28, 8, -72, 16, -7, 53, -59, 47,
    -5, 18, -52, -33, 11, -4, 11, -26, 35, -15, 23, 7, -27, 41, -10, -24, -29, 18, 3, -24, -17, 15,
    11, -48, 18, -21, -12, -27, 22, -6, 27, -30, 28, 8, -6, 14, -22, -16, 9, -29, 16, -38, -26, 1,
    32, -6, -3, -25, 2, -19, 14, 28, 10, -40, 12, 8, 6, -47, 5, -4, 20, -31, 13, -16, 15, -22, 1,
    -60, 50, -13, 10, -57, 14, 43, -2, -63, 35, -5, 8, -77, 11, -5, -6, -4, 28, -6, -12, 8, -32,
    -15, 4, -50, -4, -11, -11, -19, -18, -10, -16, -46, -32, 3, 14, 1, -22, -33, 11, 5, -11, -9, -7,
    6, -42, -16, 10, 0, -3, 11, 0, -29, -5, -15, -17, 13, -8, 13, -7, 22, -2, 19, -47, 24, 22, -11,
    8, -3, -1, -26, 34, -5, 10, 2, -11, 13, 21, -14, -5, -27, 1, -1, -6, 9, 2, -18, -24, 4, 1, 22,
    -11, -14, -3, 15, -4, -3, 24, 2, -1, 6, 4, -13, 1, -64, -4, -20, -46, -18, 15, -26, -22, 5, 28,
    10, -9, -4, 13, 36, 15, 10, 24, -5, 3, -15, -7, -24, 1, 1, 20, -49, 5, -43, 19, 14, 3, -79, -27,
    -35, -13, -14, -20, 14, -22, -18, -36, 13, 7, -89, -4, 8, -22, -29, -9, -3, 14, -4, -7, -6, -6,
    -42, -18, -46, -33, 3, 9, -64, -2, -13, -18, -59, 2, -27, -41, -52, -25, 5, 25, 20, -76, -6, 32,
    4, -8, 12, 11, -15, -11, -13, 22, 31, -15, -8, -24, -38, -20, -26, -26, -15, -2, -4, 12, -15,
    -39, -11, -8, 15, -15, 4, -6, 33, -55, -18, -27, -61, -9, -52, -12, -15, -7, -3, 6, -24, -29,
    -30, 11, -11, -22, -39, 6, -17, -11, -29, 4, -13, -16, -35, -6, 17, 12, 33, -22, 12, -51, 22,
    -13, 22, -3, 15, -16, -17, -3, 5, -8, -11, 12, -2, -6, -5, 3, -16, 34, 3, 3, -1, -33, -1, 19,
    18, -47, 2, 4, 23, 1, 8, -6, -14, -3, 1, -81, -1, -5, -13, 0, 7, -3, 1, 4, 1, -9, -29, -26, -3,
    -50, 51, -53, 8, -23, 13, -8, -17, -4, -33, -3, -4, 4, 5, -4, 13, -8, -43, -59, 38, -13, -40, 1,
    18, 20, -24, -4, -5, -8, -28, 2, 12, -24, 2, 11, 2, -11, -30, 18, -2, 18, -13, 19, -47, 2, 1,
    -11, -10, -4, -4, -58, -16, 12, 4, -26, -69, -32, -3, 14, 9, -29, -1, 18, -15, -3, 1, -6, -40,
    -11, -8, -20, -13, -1, -7, -26, -2, -10, -63, 3, -54, 17, -10, 10, -50, -15, -11, -3, -20, -11,
    -8, -37, 3, -13, 5, 5, -4, 20, -87, -4, -18, 6, -26, 6, 15, 7, -1, 20, -13, -55, -2, -33, -12,
    -34, -4, -14, 1, -8, 11, -12, -7, -75, 11, -14, 20, -1, -42, -12, 0, -10, 1, -1, 0, -8, -42, 6,
    -8, 1, -20, 17, -21, 32, 8, -18, -10, 37, 1, -44, -10, -21, 2, -2, -34, -33, 4, -15, -31, -23,
    -37, 1, -25, -6, -17, 16, -39, 24, -39, 12, -26, 12, -37, -28, 20, -3, -35, 10, -7, -22, -13,
    15, 29, -23, -21, -24, -5, -5, -35, 5, -56, 55, 0, 12, -58, 32, -3, -10, -88, 28, 21, 2, -43,
    47, 8, 0, 27, -3, -7, 13, 37, -25, 8, 10, -21, -9, -7, -10, 33, 5, 2, -2, -4, 0, -23, 16, -61,
    3, 26, -9, -11, -13, 15, -1, -20, -7, -14, 18, 4, -3, 7, 22, 0, -5, -39, 12, -9, 6, -31, 13, -8,
    8, -37, 0, -10, -40, 20, 5, -3, 6, 7, -8, -20, -1, 11, 43, -62, -54, 27, 32, -17, -9, 18, -20,
    -3, 6, 4, 53, 22, 0, 2, -24, 19, -3, -14, -10, 7, -3, -6, -22, -22, 22, 9, -20, -10, 24, -26,
    -19, 13, -15, 2, -10, 6, -36, -14, -37, -8, 17, 6, 12, -9, 3, 3, 26, -8, -4, 16, 32, 0, 12, -30,
    15, -5, -23, 6, 16, -29, 1, 9, -4, 12, -12, 8, 9, -34, -12, 15, -23, -17, -27, 5, -26, -14, -34,
    4, -19, -22, 5, 6, -47, -1, -18, -6, -14, -45, -32, -23, -11, -6, 2, -24, -59, -6, -1, -10, -26,
    -38, -37, 7, -40, -19, -2, 6, 0, -12, -64, -63, -5, -5, -5, -10, -10, -1, -11, 12, -12, 25, -42,
    -25, -68, 18, -13, 10, 31, 0, 1, -17, -19, -5, -62, -10, -65, 1, 6, -10, -15, -2, -33, -18, -25,
    -22, 21, -2, -49, -35, 8, 8, -11, -21, 0, 23, 18, 18, 7, -9, -38, -35, -3, 7, -6, -9, -30, 10,
    -9, 3, -25, -37, 1, 15, -3, -2, 14, 19, -48, 24, 15, -3, 17, 8, -13, 9, -37, 11, -8, 15, -16, 8,
    -25, 0, 20, -3, -41, 33, 3, -80, -44, 18, -4, -15, 1, 3, -2, -4, -6, 12, -3, -36, -53, 21, -2,
    25, -12, 36, -5, -40, 1, -19, -14, -2, -8, -31, 2, -10, -26, -36, -39, 2, -20, -13, -35, 10,
    -18, 19, -10, 10, -10, 27, -4, 7, 11, 12, -16, 3, 9, 20, -11, -20, -28, -11, 9, -2, -9, 2, -3,
    -10, -6, -6, -3, -38, -16, -10, -15, -1, 16, -20, -29, 23, -5, -35, -20, -31, 17, -8, -9, 2, 7,
    -18, -10, 6, -24, -1, -37, 10, -27, -8, 13, -5, -8, -13, -13, -59, -8, -27, -23, -24, -13, -16,
    42, -1, -33, -1, -30, -28, -19, 22, -12, -47, 15, -8, -40, -37, 0, -21, -14, -17, -8, -28, -2,
    -26, -21, 30, -6, 5, -11, -11, -44, 24, 0, -15, -39, -20, -61, -4, 11, -16, 5, 22, -17, -9, -1,
    -9, 0, -16, -13, -4, 21, -41, -8, -9, 11, -14, 2, 13, -25, 18, 20, -24, -19, 4, -24, 1, 4, -3,
    -23, -1, -1, 9, 36, 14, -14, 3, -5, 11, -15, -8, -9, -15, -4, -14, -14, 13, -41, -16, 11, 22, 6,
    -31, -9, -61, 20, -26, -5, 12, -31, -20, -4, -16, 16, -16, -28, -6, 42, -4, -11, 9, 31, -21, 2,
    -50, 53, 23, -6, -14, 32, -24, -3, -38, 3, 1, -10, 13, -18, 2, -11, 0, -44, -7, 29, 22, -9, -16,
    2, -20, -25, 11, -6, -5, 4, 18, 0, -6, -25, -49, 24, 3, -17, -3, 0, -18, -7, 16, -8, -33, 6,
    -12, 42, 14, 11, -9, -27, 32, 6, -16, 44, -18, 35, 22, 7, -9, -21, 12, 6, -17, -27, -26, 51, -9,
    3, -15, -4, -11, 16, -4, 10, -6, -5, -36, -9, -14, 7, 6, 2, -5, -20, -1, 10, -40, 1, -32, -33,
    -51, -33, -28, -2, 1, 28, -28, 21, -8, -4, -7, -17, -2, 10, -37, 11, -4, -22, -14, 2, -1, -15,
    -14, -13, 1, 39, 7, 17, -12, -14, -19, -6, -25, 20, -18, -6, 2, -51, -47, 11, -54, -19, -43, 10,
    -30, 31, 19, -37, -19, -12, -19, -23, -9, 11, -22, -34, -23, -32, -21, -52, -77, 8, -64, -13,
    -13, -18, -6, -13, -39, 11, -56, -30, -34, 12, -31, 6, 10, 17, -11, -61, -19, -7, -13, -19, -45,
    14, 9, -4, -4, 16, 16, -23, -62, -37, -52, 5, 1, -21, -22, 1, -36, -19, -34, -21, 4, -3, -31,
    -18, -30, -19, 23, -32, -6, -9, 7, -8, -9, 11, -32, -26, -34, -7, -5, -47, -23, 0, -12, 15, -2,
    -2, -9, -20, -42, 2, -50, 11, -25, 9, -7, 8, 0, 12, -9, 49, -8, -12, -3, -9, 26, -4, -3, 21, 15,
    -19, -33, -11, 4, -11, -14, 14, -3, 3, 5, -13, 25, 37, 4, 12, 11, 19, -2, -34, 12, -10, 5, -16,
    -11, -7, 3, -29, 20, 3, -32, -40, 17, -8, -1, -12, -13, -44, -32, -44, -12, 1, 2, -21, 28, -12,
    -28, -63, 45, 6, 16, 14, -5, 7, -20, 21, -5, -17, -27, -28, 7, -1, -36, -89, 15, -8, -6, -6,
    -11, 10, -22, -25, -4, -12, -22, -2, 20, -58, -22, 31, -36, -25, -10, -39, -21, -10, -40, 4,
    -15, -6, -16, -11, -31, 23, 5, 25, -41, -7, -39, 10, -26, -24, -2, -35, -21, -8, -7, -2, -26,
    -24, 4, -21, -10, -18, -1, -17, -39, -16, -7, 1, 4, -10, -11, -16, -5, -9, -11, 11, -21, 25,
    -33, -40, 26, -7, -31, 1, -5, -14, -23, -11, 3, 30, -14, 18, -55, 0, -27, 29, -39, -5, 25, -39,
    -10, -17, -16, -9, 16, 6, -24, -25, 18, 5, 23, -3, -6, -61, 17, 2, -13, 0, -24, -10, -5, -15,
    -20, -9, -31, 13, 0, -63, -14, 6, 9, -28, 5, 1, -4, -16, -14, 2, 0, -29, 1, 11, 10, -4, -7, -3,
    -36, 2, -13, -14, 5, -7, -21, 20, -34, 19, -7, -33, -11, -45, -22, 17, -8, -30, -9, -18, -13,
    -11, 14, 25, -12, -35, 7, 8, -49, -17, -68, 5, -6, 7, -4, -6, -21, -3, -100, 19, 15, 12, -52,
    18, -46, 1, 11, -5, 22, -4, -2, -15, 4, 2, -12, 24, -4, -1, 9, -15, -11, -10, -17, -35, -30,
    -22, -16, -19, -5, -9, -38, -8, 17, 27, -11, 6, 30, -15, 33, -5, 30, -21, 7, -1, -19, -13, -6,
    -5, 13, -44, -32, 11, 4, 15, -55, -27, 4, 16, -18, 2, -12, -14, -13, 19, 22, -3, 8, -26, 26,
    -12, 26, 2, -25, 21, -8, -6, 4, -16, -3, -2, 17, -14, -35, -6, 38, 57, 14, 4, 5, -16, -10, -2,
    -13, -32, -12, 31, -18, -36, -86, 4, -26, -12, 9, 6, -7, -33, -10, -6, 3, -1, -2, 9, 8, 18, -9,
    -4, 7, -49, 6, 31, 8, -41, 8, 13, -8, -2, 4, -1, 11, -22, -1, 13, 3, 45, -31, 4, 31, -4, -76,
    -7, -46, 25, -2, 2, 50, 22, -8, -30, -13, -39, -24, 3, -51, -24, -22, -21, -24, 11, 27, 19, -43,
    4, -7, 12, -39, 10, -7, -33, 25, -14, 14, 24, -34, -9, -29, -36, -25, -57, -21, -37, -17, -20,
    -26, -49, -25, -29, -44, -18, -18, -26, 46, 22, 20, -26, 34, -35, -31, -36, -52, 15, 3, -28,
    -20, 9, 4, -13, -31, -5, 6, -15, -37, 11, 30, -2, -47, 7, 37, -65, -65, 6, -57, -7, -69, -8, 13,
    -32, 3, 10, -14, -2, -21, -5, -12, 21, 26, -24, -9, 13, -25, -16, 15, 11, 10, -36, -8, 13, 13,
    -47, -1, -25, -6, -18, 7, 21, 11, -8, -6, -34, -7, -7, -6, -43, 19, -1, -24, -29, -45, 2, -81,
    -66, -18, 8, -52, -39, 14, 0, 10, -5, 7, -21, 6, -3, 9, -3, -21, 9, 12, -3, -64, -35, -21, -16,
    0, -34, 7, -18, -46, 3, -10, 0, -47, -22, 9, -18, -75, -23, -11, -14, -1, -5, -24, 28, 13, -17,
    10, -14, 4, -1, -22, -7, -11, -12, 15, 4, -14, -9, -38, -5, -20, 5, -11, 44, -38, -3, -108, -28,
    -24, 6, -9, -31, -21, -33, -53, -28, -11, -22, -22, -5, 14, 5, 25, -41, 12, -28, -10, 14, 5, -3,
    -6, 0, 0, -61, -1, -9, -2, 2, -23, 9, -45, 7, -7, 12, -7, 1, 15, 19, 24, -35, -53, 33, -19, 24,
    -35, -54, -47, -10, -20, -3, -38, -15, 6, 19, 19, -28, 7, -13, -8, -24, 24, -23, -6, -49, 4,
    -40, 1, 3, -38, 19, -30, -15, 6, -31, 2, -6, 4, -12, 20, -42, -1, -14, -23, -20, -16, -16, 9,
    43, -43, -7, 10, 6, -22, 3, 1, -36, 5, 14, -4, -26, 7, -4, -11, -23, -25, 12, -72, 29, 38, 18,
    9, -10, 0, -21, -11, -21, 36, 18, -9, -33, -5, 36, -7, -77, -3, -20, -23, -48, -2, -8, -33, 5,
    -67, 35, -7, -11, -18, 44, 2, 0, -16, 16, 12, -9, -32, 20, 17, 15, 20, 16, 7, -14, -25, 14, -8,
    11, -40, -15, 21, -5, -2, 16, 10, 12, 0, -20, 9, 24, -9, -17, 0, 27, -44, 5, -45, -52, -16, 1,
    -25, 24, -10, -9, 9, -11, 5, 10, -6, -16, -4, -2, 16, 32, 20, -11, 5, -26, 5, -28, 31, -6, -1,
    -8, 5, 16, -16, 3, -25, -46, 6, -15, 18, -16, -13, -4, -3, 4, -8, -18, 8, -63, -29, 2, 1, 5, -4,
    3, -6, -15, -11, 21, -18, -37, -23, 16, -31, 0, -42, 17, -6, -19, -6, -4, 5, -1, -8, -12, -8,
    13, -8, -26, -8, 7, 9, -30, 4, -14, 3, -3, 22, -4, -16, 20, 19, -26, 5, 34, 0, -29, -29, -61,
    21, 11, 1, -35, -38, -6, -14, -48, -32, -24, -35, -36, -39, -23, 3, -38, -41, 19, -31, -4, 57,
    -14, -64, -11, -53, -4, -37, 23, -25, 16, -37, -28, -18, 26, -42, 4, -31, -2, -23, -25, -8, -21,
    -17, -29, 12, -2, -16, 25, 20, -30, -24, -29, 10, -13, 6, 32, -1, -28, -46, 3, 42, -6, -29, 8,
    46, -14, 1, 12, -36, -54, -30, -23, 41, -26, -20, 0, -10, -29, -25, 17, -40, -9, -22, -2, -27,
    -49, -29, -10, 34, -32, -51, -4, 33, -11, -65, -1, 17, -1, -34, 11, -15, -37, 5, 2, 29, -27, 5,
    12, 17, -15, -30, -11, -10, -26, 42, -16, -61, -3, -12, -19, 7, -16, -38, -13, 13, 9, 6, -26,
    -6, -2, 27, 21, -4, -49, 0, 2, -26, 13, 8, -6, -27, -16, -14, -5, -14, 0, 8, 0, -3, -8, -22, 2,
    4, -24, 14, 16, -1, -48, 9, -12, 34, -37, 29, 14, 15, 16, -11, -4, 31, 17, -20, -28, -3, 42,
    -17, -37, -18, -25, -26, -37, -19, -15, 12, 39, 12, -26, 11, -7, 10, -21, -3, 3, 19, 15, -30,
    -8, -40, -45, -125, -14, 27, 24, -46, -3, -13, -23, -39, -35, -24, -10, -67, -3, -17, 44, 21,
    -57, 14, -31, -14, -30, 12, 9, -25, -9, -9, 26, -21, -16, -4, -16, 25, -25, -18, -1, -26, 16,
    -36, -2, -20, 17, -43, -14, 17, -13, -32, -32, 30, 26, 14, 31, 26, 17, -35, 25, -9, -10, -39, 3,
    -28, 28, -16, 11, -10, 5, -13, -77, -15, 12, 13, -79, -18, -15, 10, -33, -32, -8, 12, 1, -33,
    -11, -15, 0, -12, -6, 0, -5, 8, -37, -20, -19, -25, -43, -10, -7, -47, 23, -4, -17, -37, -16, 7,
    -4, -73, -20, -11, 36, -10, 10, -2, -6, -13, -33, -40, 1, 34, -3, -4, -13, 41, 3, -30, -7, 3,
    -8, -46, -29, 17, 15, -41, -1, 39, 2, -16, 13, 37, 11, -20, -36, 4, -2, -32, 18, -59, 33, -20,
    3, -61, 15, -11, 0, -42, 28, -29, -7, -45, 34, -2, -12, 43, -38, -1, -6, 6, 5, 8, 7, -25, 1, -4,
    5, -6, -17, -11, 1, -8, -38, -21, -10, 36, 10, 8, -20, -39, -28, 4, -19, 0, -20, 15, -32, 4,
    -14, 23, 11, 38, 2, 19, -29, -40, -4, 3, -14, 5, 11, -5, -9, 16, -23, 41, 24, 14, -31, 20, 3,
    -14, -13, 10, -23, -11, 43, 17, 5, -53, -1, -41, -13, -33, -1, -16, 47, -52, 4, -4, 64, -8, -6,
    -54, -14, -17, 13, -2, -25, -35, -26, 23, 0, -17, 6, -41, 4, -12, 17, 9, -25, -7, -20, -33, -9,
    1, -16, -22, -9, -10, 8, -17, 1, 5, 19, -29, -16, -18, 22, -41, 40, -64, 13, -19, -4, -24, -8,
    -8, -56, 15, -16, -18, 21, -28, -30, 15, -19, -17, -12, -15, -8, -32, 1, 5, 16, 0, -28, -7, 9,
    -40, -34, -33, -19, -57, 8, -15, -16, -13, 0, -39, -36, 3, -37, -50, -24, -3, 13, -8, -40, -37,
    -11, -30, 2, -18, -82, -49, -28, 19, 32, 25, -6, -17, -27, 14, -3, -6, -1, -3, 6, 3, 36, -18,
    17, -26, -16, 11, 6, -35, 20, -37, -32, -16, -12, -2, -29, -4, -19, 24, -22, -21, 19, 1, -53, 1,
    -3, 4, 50, -42, -9, 22, -21, -59, 1, 5, -3, -37, 6, 6, -5, 33, -7, -2, 10, 22, 0, 13, -56, -6,
    1, -7, -25, -6, -16, 0, 9, 2, -28, -6, 20, 6, 10, 5, -35, -18, -2, 2, -34, -20, -8, 1, -16, 14,
    5, 8, -16, -3, -4, -25, -30, -17, 0, -31, -10, 9, 10, -30, -38, 3, -1, 19, -74, 24, -23, -38,
    -11, 2, 1, -54, -16, 14, -5, -16, -9, 4, 9, -32, -22, -5, -14, -24, -15, 12, -16, -1, -21, -5,
    -1, -35, 14, -2, 22, 32, 25, 22, -2, 12, 25, 5, -51, -41, 18, -8, 0, 11, -38, -29, -29, -32, 23,
    -41, 4, -12, -28, -23, -79, -12, -18, -4, -27, -18, -8, -47, -12, 3, 0, 7, -13, -2, -22, -3,
    -36, -1, -41, -30, -47, -3, 1, 0, -32, -36, 8, -50, 20, -21, -6, -24, -34, -19, 23, -37, 27, -8,
    -35, 21, 7, 3, 8, 16, 17, -65, -9, -12, -47, -14, -30, -7, 18, 2, 12, 2, -1, -5, -33, 36, -10,
    2, -51, 21, -42, -68, -32, 0, 1, 1, -13, -36, -3, -48, 21, -3, -3, 6, -4, -20, 14, 18, -44, -9,
    -11, -20, -35, -33, -27, -5, -10, -2, 0, 7, -15, -49, 5, -3, -47, -6, -48, -5, -13, -15, -27,
    -47, 28, 16, 22, -14, 19, -1, 24, 11, -3, -34, 22, -49, 2, 3, -19, -10, -14, 38, 34, -23, 0,
    -11, 12, -28, 24, 21, 5, -34, -18, -81, 36, -21, 9, -53, 40, -22, -7, -9, 41, 7, 1, -59, 40, 5,
    -1, 18, -2, -11, 2, -16, 12, -12, -2, -31, 0, -1, 3, 8, -6, 8, 3, 7, -31, -16, 17, -10, -11, 0,
    6, 19, -6, -20, -27, 15, 8, -16, 12, 7, -6, -21, 9, 40, -7, 9, -45, 10, -10, 44, -14, 3, 1, -15,
    -12, 7, 3, 7, -2, -4, 8, 18, -6, -55, 0, -71, -14, -8, -32, 5, -1, 3, -5, -1, 7, 15, 8, -17, 24,
    -2, -9, -10, -11, -17, 3, -9, -1, 10, -36, 6, 12, -29, 21, -31, -22, 11, 37, -10, -32, 5, -13,
    -32, -22, -4, -4, -19, -1, -10, 9, -11, -5, -4, -14, -10, -34, 1, -60, -35, 15, -3, -11, -13,
    15, 11, 11, 25, -1, -52, -41, 36, -2, -28, 25, -9, -14, -40, -44, 19, -16, -8, -6, -5, -10, -10,
    1, 1, -14, -33, -25, 16, 17, -20, 8, -4, -9, 0, -5, -6, -11, 5, -1, -7, -6, -15, 21, -10, -67,
    20, -32, 11, -23, -3, -6, -19, -9, -5, -20, -8, -5, 26, 11, -16, -23, 5, -18, 19, 10, -7, -8,
    -7, -6, -8, -20, -6, 6, -7, -12, -7, -1, -1, -8, -6, -16, -1, -8, -8, -10, -10, 1, 3, -16, -53,
    13, -6, -13, -35, 11, 13, -52, 0, -1, 0, -12, -11, -2, -5, -7, 8, 3, -5, -22, -3, -25, 21, -5,
    -5, -8, -12, -12, -5, 0, -1, -14, -3, -4, 26, -14, 7, -4, 3, -20, 11, -9, -10, -3, 2, -7, -1,
    -11, 49, 4, -5, -24, -2, 3, 6, 12, 9, 10, -16, -12, 6, 11, 3, 6, 13, -1, -33, -41, -4, 4, 22,
    -43, 2, -16, -2, -16, -8, -4, -8, -10, -3, -35, 13, -24, 0, -54, -18, -3, -8, -10, -8, 5, 5, 2,
    -12, -8, 3, 1, -50, -2, -3, -27, -42, 19, -3, 2, 1, -18, 0, 3, -3, -9, -4, -10, 7, 26, -15, 1,
    -18, 18, -8, -15, 7, -2, 3, 2, 2, -10, -22, 5, 17, -17, -32, -19, -7, -17, -11, -4, -8, -12, -5,
    -8, 3, -20, -23, -11, 0, -8, -15, 26, -8, -31, -4, -11, -6, -12, -12, -9, -6, -14, -27, 1, -5,
    20, -21, -6, -8, 23, -11, -1, 1, 2, -4, -6, -2, -7, 15, 12, -15, -43, -2, -11, 26, -49, -3, -6,
    -10, -2, 4, 0, -5, 5, -16, -5, -33, -38, -8, -10, 13, -23, -6, -1, 3, -7, -21, 2, -3, -3, -22,
    -15, -37, -6, -16, -12, -7, 5, 1, -7, -5, -7, 1, -2, -6, 4, -18, -23, -8, -41, 33, 0, 11, -27,
    -11, 5, 0, 2, -10, -9, -14, -2, -5, 15, -4, 19, 7, -32, -41, 16, -16, -14, -7, -8, -10, 0, -16,
    -8, 3, -12, -75, 34, -80, 54, 23, 4, -1, -5, -2, 5, 0, -2, -17, -3, -59, 39, -26, -11, 30, -20,
    -11, -13, -10, -8, -9, -2, -13, 6, -3, 4, -4, 11, 3, -5, 7, 6, -7, -21, -14, 1, -13, -11, 1, 1,
    -4, -5, -8, -8, 2, 20, 8, 0, 9, -20, -1, 7, -4, -9, 0, 4, 1, -3, -16, 8, 6, -16, 14, -42, 17,
    13, -2, -2, -5, 4, -11, -3, -6, -2, -22, -6, -7, -1, -14, -13, -6, -20, -1, 2, -5, -9, 1, -3,
    -4, -4, 1, 1, -2, -3, -35, -15, 12, -28, -10, -19, -6, -5, -6, -12, -6, -15, -29, 14, 1, -14,
    -12, -11, -26, -11, -5, -7, -6, -12, -5, -9, -7, -8, 3, -22, 20, 12, -21, -18, -6, 9, 4, -10, 6,
    -7, 0, -5, -5, 0, -10, 17, -3, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_3_biases[] = {
    FOLD(-120631, -944), FOLD(-99606, -780), FOLD(-124644, -978), FOLD(-116853, -910),
    FOLD(-99878, -785), FOLD(-82899, -647), FOLD(-179162, -1399), FOLD(-170284, -1333),
    FOLD(-142883, -1114), FOLD(-104650, -820), FOLD(-135824, -1061), FOLD(-257808, -2012),
    FOLD(-128799, -1008), FOLD(-139188, -1089), FOLD(-196157, -1532), FOLD(-117108, -919),
    FOLD(-129661, -1012), FOLD(-117077, -915), FOLD(-118582, -929), FOLD(-94578, -741),
    FOLD(-129528, -1014), FOLD(-167625, -1314), FOLD(-181314, -1418), FOLD(-124474, -977),
    FOLD(-126539, -990), FOLD(-120674, -943), FOLD(-103168, -806), FOLD(-141410, -1105),
    FOLD(-162320, -1267), FOLD(-88424, -692), FOLD(-133994, -1047), FOLD(-122248, -957),
    FOLD(-135567, -1058), FOLD(-144027, -1128), FOLD(-86163, -675), FOLD(-108064, -848),
    FOLD(-132602, -1035), FOLD(-95319, -744), FOLD(-100037, -785), FOLD(-89654, -699),
    FOLD(-148544, -1164), FOLD(-120883, -947), FOLD(-111295, -872), FOLD(-169039, -1324),
    FOLD(-105430, -823), FOLD(-114741, -895), FOLD(-126731, -989), FOLD(-186101, -1453),
    FOLD(-213993, -1670), FOLD(-165524, -1293), FOLD(-132379, -1037), FOLD(-119241, -932),
    FOLD(-99983, -782), FOLD(-92912, -729), FOLD(-104526, -818), FOLD(-117567, -920),
    FOLD(-120628, -944), FOLD(-121425, -950), FOLD(-115032, -898), FOLD(-96983, -761),
    FOLD(-116622, -912), FOLD(-148671, -1160), FOLD(-130749, -1023), FOLD(-96099, -750),
    FOLD(-150684, -1177), FOLD(-142876, -1115), FOLD(-106387, -834), FOLD(-127162, -993),
    FOLD(-118808, -930), FOLD(-134091, -1049), FOLD(-190169, -1484), FOLD(-111973, -873),
    FOLD(-128151, -1003), FOLD(-90471, -712), FOLD(-159779, -1251), FOLD(-139564, -1091),
    FOLD(-103580, -811), FOLD(-86763, -681), FOLD(-190945, -1492), FOLD(-127232, -996),
    FOLD(-110132, -864), FOLD(-83167, -649), FOLD(-68665, -536), FOLD(-104523, -818),
};

static const struct scale dense_3_scales[] = {
    {1115762557, 5},
};

/* Step 4: FULLY_CONNECTED. */

static const struct dense dense_4 = {
    84, 10, 1, {103, 0, 255, 1, 0}};

static const ALIGNED int8_t dense_4_weights[] = {
    4, -36, 16, -91, 2, -25, 3, -84, 0, -21, 9, -92, 0, -13, -4, -75, -9, 14, 11, -67, -6, -8, -27,
    -65, 0, 11, -31, -14, 33, 21, -25, -69, -111, -43, -48, -72, -116, -11, -2, -70, -78, -29, -54,
    -23, -110, -31, -57, -1, -4, -20, -49, 1, 2, -21, -62, -8, -3, -18, -75, -5, -5, -15, 34, 0, 4,
    -49, -2, -7, -12, 3, -1, -11, 21, -38, 22, 1, -21, -44, -3, 10, -3, -37, -4, -8, 35, -38, -6,
    -7, -18, -37, -4, -7, 22, -37, -3, -17, -2, -62, 3, -50, -26, -94, 7, -46, 5, -70, -1, -48, 11,
    -12, -3, -46, -34, -9, -5, -36, -34, 54, -18, -36, 19, -9, 19, -43, -34, -4, 3, -48, -49, 0, 10,
    52, -55, -3, 10, -4, -38, -10, 7, -3, -33, 1, 19, 1, -34, -2, 39, -13, 21, 7, 24, -23, -31, 17,
    6, -28, -34, 6, 3, -31, -28, -29, -29, -12, -33, -40, 6, -12, -32, -1, 6, -21, -34, -33, -20,
    -22, -16, -75, 1, -39, 7, -110, 5, -39, -7, -116, -6, -21, -38, -109, 2, 8, 2, -56, 13, -11, -7,
    -71, -17, -19, -3, -9, -30, -11, -3, 32, -30, 49, 12, -1, -11, -2, 6, 0, 7, -2, -16, -2, 26, 45,
    -12, 1, -4, 3, -24, -14, -9, -15, -36, -14, -38, -15, -36, -41, -46, -11, 36, -40, -38, -25,
    -43, -103, -48, -62, 11, -98, -56, -5, -1, -109, -68, -48, -41, -86, -54, -78, 4, 39, 4, -54,
    -20, 25, -29, -45, -1, 41, -30, 6, 3, -2, -24, -5, -15, -20, -41, -65, -16, -19, -42, -78, -35,
    -16, 6, -87, -23, -16, -32, -104, -28, 8, -1, -11, -32, 9, -8, 16, -25, 12, 4, -26, 29, 8, -2,
    45, 13, 23, -20, -34, 4, -2, -14, -49, 25, 35, 17, -37, 2, -9, -22, -49, -8, -31, 43, -1, -18,
    -38, -26, -47, -14, -6, -43, -47, -1, -12, -15, -42, 4, -27, 2, -85, 2, -37, -8, -98, 45, -24,
    24, -127, 1, 9, 2, -89, -11, -4, -23, -72, -20, 19, -29, -62, -10, 44, -17, -71, -23, -33, -23,
    -73, -48, -8, -51, -55, -98, -36, -13, -59, -120, 4, -32, -85, -104, -39, -34, -71, 36, -27,
    -76, 41, -4, -5, 11, 1, -5, 16, -18, 1, 5, -15, -97, -5, -4, 17, 1, -11, -25, -55, 1, 18, 1,
    -62, 4, -2, 24, -4, 35, -7, -21, 1, -6, 0, -15, -37, -4, 24, -5, -38, -7, 17, 13, -35, 47, -2,
    -45, -80, 11, -45, 36, -66, 6, -2, -30, -45, 0, -20, -15, -53, 5, -53, -42, -5, -8, -35, -45,
    -10, -32, 1, -33, -6, -29, -43, -25, -3, 8, -29, -41, -5, 4, -6, -13, 20, 65, 1, -49, -10, 6, 3,
    -46, -9, 8, -4, -37, 14, 1, 21, -21, 5, 10, -15, -24, 1, 8, -17, -35, -17, -7, -26, -7, -36,
    -35, -16, -40, -34, -19, -12, 5, -18, -17, -23, -39, -34, 12, -31, -41, -113, 6, 12, -32, -111,
    -18, -2, 45, -103, -84, -23, -44, -97, -28, 5, -3, -45, -25, -8, -7, -76, -22, 28, -40, -52,
    -31, -20, -24, -20, -31, -14, -11, -1, -4, -1, 21, -3, -9, -1, 41, -2, -12, -3, -7, 52, -10, 4,
    -4, -40, -32, 5, 19, -46, 14, 0, -34, -35, -20, -18, -48, -42, 17, 16, -49, -115, -56, -82, -31,
    -4, -52, -63, -37, -95, -48, -55, -34, -99, -24, -41, 10, 45, 26, -42, -20, -15, -22, 15, -22,
    42, -13, -9, -32, 33, -16, -43, -31, -9, -38, -92, -46, -12, -38, -104, -42, 4, -43, 1, -24,
    -19, -30, -64, -28, 10, 2, -25, -22, 9, -5, -2, -25, 8, -9, -32, -28, 10, -3, 2, 2, -2, -21, 5,
    35, -7, -21, -23, 6, 11, -19, -2, 16, 11, -31, -23, 22, 44, 7, -63, -14, 12, -48, -36, -18, 35,
    -42, -40, 7, -59, -10, -12, 2, -12, 36, -54, -2, 5, -6, -47, 0, 0, 0, 0, 0, 0, 0, 0, 14, -21,
    -28, -62, 9, 11, -19, -59, 0, 0, 0, 0, 0, 0, 0, 0, -78, -15, 3, -40, -119, -40, -44, -32, 0, 0,
    0, 0, 0, 0, 0, 0, -2, -12, -24, -2, -2, -11, -25, 5, 0, 0, 0, 0, 0, 0, 0, 0, -80, -50, -1, 24,
    -16, 17, 10, -18, 0, 0, 0, 0, 0, 0, 0, 0, 3, -41, -3, 42, -2, -35, -6, -3, 0, 0, 0, 0, 0, 0, 0,
    0, -31, -92, 1, -45, -13, -99, 58, -52, 0, 0, 0, 0, 0, 0, 0, 0, -22, -4, -28, -39, -29, -2, -14,
    -50, 0, 0, 0, 0, 0, 0, 0, 0, -37, 23, 11, 1, -40, 31, 13, -1, 0, 0, 0, 0, 0, 0, 0, 0, -24, -45,
    -12, 3, -37, 38, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, -49, -32, -9, 33, -36, -27, -22, -19, 0, 0, 0,
    0, 0, 0, 0, 0, -10, -122, -1, -28, 14, -106, -45, -14, 0, 0, 0, 0, 0, 0, 0, 0, -45, -59, -35,
    -15, 1, -11, -30, -26, 0, 0, 0, 0, 0, 0, 0, 0, -17, -3, -9, -3, -10, 3, -13, -4, 0, 0, 0, 0, 0,
    0, 0, 0, -14, -41, -33, -28, -23, -51, -3, -7, 0, 0, 0, 0, 0, 0, 0, 0, -5, -97, -49, -69, -35,
    -93, -47, -82, 0, 0, 0, 0, 0, 0, 0, 0, 30, 43, -25, 0, -26, 51, 39, -29, 0, 0, 0, 0, 0, 0, 0, 0,
    -24, -26, -39, -75, 16, 16, -39, -90, 0, 0, 0, 0, 0, 0, 0, 0, -29, 64, 37, -17, -24, 14, 8, -14,
    0, 0, 0, 0, 0, 0, 0, 0, 19, 23, -26, -3, 29, -9, -18, 23, 0, 0, 0, 0, 0, 0, 0, 0, 17, 24, -24,
    -57, -15, -30, -7, -26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_4_biases[] = {
    FOLD(-204270, -1596), FOLD(-224009, -1750), FOLD(-188152, -1470), FOLD(-181512, -1418),
    FOLD(-205322, -1604), FOLD(-185989, -1453), FOLD(-210311, -1643), FOLD(-216944, -1695),
    FOLD(-200816, -1569), FOLD(-184983, -1445),
};

static const struct scale dense_4_scales[] = {
    {1931021832, 6},
};

NEVER_INLINE void step_0(const uint8_t *in, uint8_t *out, uint8_t *work) {
    conv(&conv_0, in, out, work, conv_0_weights, conv_0_channels, NULL);
}

NEVER_INLINE void step_1(const uint8_t *in, uint8_t *out, uint8_t *work) {
    conv(&conv_1, in, out, work, conv_1_weights, conv_1_channels, NULL);
}

NEVER_INLINE void step_2(const uint8_t *in, uint8_t *out, uint8_t *work) {
    dense(&dense_2, in, out, work, dense_2_weights, dense_2_biases, dense_2_scales, NULL);
}

NEVER_INLINE void step_3(const uint8_t *in, uint8_t *out, uint8_t *work) {
    dense(&dense_3, in, out, work, dense_3_weights, dense_3_biases, dense_3_scales, NULL);
}

NEVER_INLINE void step_4(const uint8_t *in, uint8_t *out, uint8_t *work) {
    dense(&dense_4, in, out, work, dense_4_weights, dense_4_biases, dense_4_scales, NULL);
}

int lenet5_run(const uint8_t pixels[LENET5_INPUT_SIZE], int8_t logits[LENET5_OUTPUT_SIZE],
    void *scratch, size_t scratch_size) {
    if (pixels == NULL || logits == NULL || scratch == NULL) {
        return LENET5_NULL_POINTER;
    }
    if (scratch_size < LENET5_SCRATCH_SIZE) {
        return LENET5_SCRATCH_TOO_SMALL;
    }
    /* The arena starts at a multiple of 4 and is used from both ends. */
    uint8_t *const low = (uint8_t *)scratch + (-(uintptr_t)scratch & 3u);
    uint8_t *high, *last;
    high = low + LENET5_ARENA_SIZE - 864;
    step_0(pixels, high, low);
    LENET5_TRACE(0, high, 864);
    step_1(high, low, low + 256);
    LENET5_TRACE(1, low, 256);
    high = low + LENET5_ARENA_SIZE - 120;
    step_2(low, high, low + 256);
    LENET5_TRACE(2, high, 120);
    step_3(high, low, low + 84);
    LENET5_TRACE(3, low, 84);
    high = low + LENET5_ARENA_SIZE - 12;
    step_4(low, high, low + 84);
    LENET5_TRACE(4, high, 10);
    last = high;
    for (int i = 0; i < LENET5_OUTPUT_SIZE; i++) {
        logits[i] = (int8_t)(last[i] - 128);
    }
    return LENET5_OK;
}

int lenet5_argmax(const int8_t logits[LENET5_OUTPUT_SIZE]) {
    int best = 0;
    for (int i = 1; i < LENET5_OUTPUT_SIZE; i++) {
        best = logits[i] > logits[best] ? i : best;
    }
    return best;
}

float lenet5_dequantize(int8_t logit) {
    return 2.0449774e-01f * (float)(logit - (-25));
}

int lenet5_self_test(void *scratch, size_t scratch_size) {
    static const int8_t expected[4][LENET5_OUTPUT_SIZE] = {
{-25, -25, -25, -25, -25, -25, -25, -25, -25, -25},
{-25, -25, -25, -25, -25, -25, -25, -25, -25, -25},
{-25, -25, -25, -25, -25, -25, -25, -25, -25, -25},
{-25, -25, -25, -25, -25, -25, -25, -25, -25, -25}
    };
    uint32_t state = 1;
    if (scratch == NULL) {
        return LENET5_NULL_POINTER;
    }
    if (scratch_size < LENET5_SELF_TEST_SCRATCH_SIZE) {
        return LENET5_SCRATCH_TOO_SMALL;
    }
    uint8_t *const pixels = scratch;
    for (uint32_t vector = 0; vector < 4; vector++) {
        for (size_t i = 0; i < LENET5_INPUT_SIZE; i++) {
            state = state * 1664525u + 1013904223u;
            pixels[i] = ((state >> 16) & 3u) <= vector ? (uint8_t)(state >> 24) : 0;
        }
        int8_t logits[LENET5_OUTPUT_SIZE];
        const int status = lenet5_run(pixels, logits, pixels + LENET5_INPUT_SIZE,
                                       scratch_size - LENET5_INPUT_SIZE);
        if (status != LENET5_OK) {
            return status;
        }
        if (memcmp(logits, expected[vector], sizeof logits) != 0) {
            return LENET5_SELF_TEST_FAILED;
        }
    }
    return LENET5_OK;
}
