/* lenet5: see lenet5.h. Written by Lenet Edge 0.1.0 (optimised for speed); do not edit. */

#include "lenet5.h"

#include <string.h>

#define ENGINE_PORTABLE 0
#define ENGINE_THUMB1 1
#define ENGINE_DSP 2
#define ENGINE_MVE 3
#define ENGINE_AVX2 4
/* The assembly needs constants where only an optimising compiler has them. */
#if defined(LENET5_PORTABLE) || !defined(__GNUC__) || !defined(__OPTIMIZE__) || \
    __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#define ENGINE_ISA ENGINE_PORTABLE
#elif defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1)
#define ENGINE_ISA ENGINE_MVE
#elif defined(__ARM_FEATURE_SIMD32) && defined(__thumb2__)
#define ENGINE_ISA ENGINE_DSP
#elif defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)
#define ENGINE_ISA ENGINE_THUMB1
#elif defined(__AVX2__)
#define ENGINE_ISA ENGINE_AVX2
#else
#define ENGINE_ISA ENGINE_PORTABLE
#endif

#if ENGINE_ISA == ENGINE_MVE
#include <arm_mve.h>
#elif ENGINE_ISA == ENGINE_AVX2
#include <immintrin.h>
#endif

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
    const int32_t sign = up ? 0 : -(int32_t)(value < 0);
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

#if ENGINE_ISA != ENGINE_MVE

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

#endif

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
 * that a product costs an extraction, a multiply and an add: 28 instructions for 8 products.
 * All fourteen registers are in use, which compilers do not manage: hence one piece of assembly
 * for the whole kernel window. Six sums live in the upper registers, which can be added to.
 *
 *     r0 input, r1 weights, r2 r3 inputs of both positions, r4 two weights, r5 product,
 *     r8 - r11 sums of the first position, r12 lr r6 r7 sums of the second.
 *
 * Weights are words of two channels' int16_t, [kernel_h][row][2] (only word loads step their
 * pointer); where one or two channels remain, [kernel_h][row]. */

#define CONV_GROUP 4
typedef uint8_t conv_input_t;
typedef uint32_t conv_weight_t;

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    (void)s;
    (void)work;
    return in;
}

/* The weights of two channels, times the inputs of both positions. */
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

/* The same in C, for positions that are too far apart for the loads' offsets. */
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
    return w + s->kernel_h * s->row * group / 2;
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

/* Add two taps at four positions. */
ALWAYS_INLINE void conv_taps(__m256i sums[4], const conv_input_t *in, const int *at,
                             const conv_weight_t *w) {
    const __m256i taps = load_vector(w);
    sums[0] = dual_multiply(sums[0], load_pairs(in), taps);
    sums[1] = dual_multiply(sums[1], load_pairs(in + at[1]), taps);
    sums[2] = dual_multiply(sums[2], load_pairs(in + at[2]), taps);
    sums[3] = dual_multiply(sums[3], load_pairs(in + at[3]), taps);
}

/* Sums of every other pair of taps are kept apart, because one chain of additions would wait for
 * itself. */
ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *at, const conv_weight_t *w, int left,
                                              int32_t sums[4][CONV_GROUP]) {
    const __m256i zero = _mm256_setzero_si256();
    __m256i even[4] = {zero, zero, zero, zero}, odd[4] = {zero, zero, zero, zero};
    (void)left;
    for (int y = 0; y < s->kernel_h; y++) {
        int i = 0;
        for (; i + 2 < s->row; i += 4, w += 16) {
            conv_taps(even, in + i, at, w);
            conv_taps(odd, in + i + 2, at, w + 8);
        }
        if (i < s->row) {
            conv_taps(even, in + i, at, w);
            w += 8;
        }
        in += s->width * s->channels;
    }
    for (int p = 0; p < 4; p++) {
        store_vector(sums[p], _mm256_add_epi32(even[p], odd[p]));
    }
    return w;
}

/* Eight channels' biases, multipliers and shifts from their structures. */
ALWAYS_INLINE void load_channels(const struct channel *c, __m256i columns[3]) {
    __m256i rows[4];
    for (int i = 0; i < 4; i++) {
        rows[i] = _mm256_inserti128_si256(
            _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)(c + i))),
            _mm_loadu_si128((const __m128i *)(const void *)(c + i + 4)), 1);
    }
    const __m256i low01 = _mm256_unpacklo_epi32(rows[0], rows[1]);
    const __m256i low23 = _mm256_unpacklo_epi32(rows[2], rows[3]);
    columns[0] = _mm256_unpacklo_epi64(low01, low23);
    columns[1] = _mm256_unpackhi_epi64(low01, low23);
    columns[2] = _mm256_unpacklo_epi64(_mm256_unpackhi_epi32(rows[0], rows[1]),
                                       _mm256_unpackhi_epi32(rows[2], rows[3]));
}

/* requantize() of eight channels, where all shift right. */
ALWAYS_INLINE __m256i requantize8(__m256i sums, const struct channel *c, const struct output *o) {
    const __m256i half = _mm256_set1_epi64x((int64_t)1 << 30);
    __m256i columns[3];
    load_channels(c, columns);
    sums = _mm256_add_epi32(sums, columns[0]);
    const __m256i even = _mm256_add_epi64(_mm256_mul_epi32(sums, columns[1]), half);
    const __m256i odd =
        _mm256_add_epi64(_mm256_mul_epi32(_mm256_srli_epi64(sums, 32),
                                          _mm256_srli_epi64(columns[1], 32)),
                         half);
    __m256i value =
        _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xAA);
    if (!o->clamps_negative) {
        value = _mm256_add_epi32(value, _mm256_srai_epi32(value, 31));
    }
    value = _mm256_add_epi32(_mm256_srav_epi32(value, columns[2]), _mm256_set1_epi32(1));
    value = _mm256_add_epi32(_mm256_srai_epi32(value, 1), _mm256_set1_epi32(o->zero));
    value = _mm256_max_epi32(value, _mm256_set1_epi32(o->low));
    return _mm256_min_epi32(value, _mm256_set1_epi32(o->high));
}

/* Finish count channels of a block, eight at once. */
ALWAYS_INLINE void conv_finish_group(const struct conv *s, const struct channel *channels,
                                     int count, const uint8_t *table,
                                     int32_t sums[4][CONV_GROUP], uint8_t *out, const int *at) {
    int32_t values[4][CONV_GROUP];
    if (!s->output.right_only) {
        for (int k = 0; k < count; k++) {
            conv_finish(s, channels + k, table, sums[0][k], sums[1][k], sums[2][k], sums[3][k],
                        out + k, at);
        }
        return;
    }
    if (s->pool == POOL_MAX) {
        const __m256i largest =
            _mm256_max_epi32(_mm256_max_epi32(load_vector(sums[0]), load_vector(sums[1])),
                             _mm256_max_epi32(load_vector(sums[2]), load_vector(sums[3])));
        store_vector(sums[0], largest);
    }
    const int positions = s->pool == POOL_MAX ? 1 : 4;
    for (int p = 0; p < positions; p++) {
        store_vector(values[p], requantize8(load_vector(sums[p]), channels, &s->output));
        for (int k = 0; k < count; k++) {
            values[p][k] = table ? table[values[p][k]] : values[p][k];
        }
    }
    for (int k = 0; k < count; k++) {
        if (s->pool == POOL_AVERAGE) {
            out[k] = average4(values[0][k], values[1][k], values[2][k], values[3][k]);
        } else {
            for (int p = 0; p < positions; p++) {
                out[at[p] + k] = (uint8_t)values[p][k];
            }
        }
    }
}

#endif

#if ENGINE_ISA != ENGINE_MVE

/* Direct convolution over NHWC, four positions by a few output channels at a time.
 *
 * There is no im2col: a kernel row covers kernel_w * channels consecutive inputs. With max
 * pooling the largest of the four accumulators is requantised, which gives the same result as
 * requantising all four (requantisation is monotone) at a quarter of the cost.
 */

#if ENGINE_ISA != ENGINE_AVX2
/* Finish count channels of a block. */
ALWAYS_INLINE void conv_finish_group(const struct conv *s, const struct channel *channels,
                                     int count, const uint8_t *table,
                                     int32_t sums[4][CONV_GROUP], uint8_t *out, const int *at) {
    for (int k = 0; k < count; k++) {
        conv_finish(s, channels + k, table, sums[0][k], sums[1][k], sums[2][k], sums[3][k],
                    out + k, at);
    }
}
#endif

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
                const int left = s->out_channels - c;
                conv_finish_group(s, channels + c, left < CONV_GROUP ? left : CONV_GROUP, table,
                                  sums, pixel + c, store);
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

/* One input, and one weight of each of four outputs. */
#define DENSE_OUTPUT(offset, sum)                                                                  \
    "ldrsb r3, [r1, " offset "]\n\t"                                                               \
    "muls r3, r2, r3\n\t"                                                                          \
    "add " sum ", r3\n\t"

#define DENSE_INPUT(i)                                                                             \
    "ldrb r2, [r0, #" #i "]\n\t"                                                                   \
    DENSE_OUTPUT("r4", "r8")                                                                       \
    DENSE_OUTPUT("r5", "r9") DENSE_OUTPUT("r6", "r10") DENSE_OUTPUT("r7", "r11")

/* 59 instructions for 16 products; in assembly because all registers are in use: r0 input,
 * r1 weights, r2 and r3 one of each, r4 - r7 offsets of the outputs, r8 - r11 their sums. */
ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *weights, int32_t sums[4]) {
    register const dense_input_t *x __asm__("r0") = in;
    register const int8_t *w __asm__("r1") = weights;
    register int32_t *out __asm__("r2") = sums;
    register const dense_input_t *end __asm__("r3") = in + ((s->inputs + 3) & ~3);
    __asm__ volatile(".syntax unified\n\t"
                     "push {r2}\n\t"
                     "mov r12, r3\n\t"
                     "movs r4, #0\n\t"
                     "movs r5, #4\n\t"
                     "movs r6, #8\n\t"
                     "movs r7, #12\n\t"
                     "mov r8, r4\n\t"
                     "mov r9, r4\n\t"
                     "mov r10, r4\n\t"
                     "mov r11, r4\n"
                     "1:\n\t"
                     DENSE_INPUT(0) "adds r1, #1\n\t"
                     DENSE_INPUT(1) "adds r1, #1\n\t"
                     DENSE_INPUT(2) "adds r1, #1\n\t"
                     DENSE_INPUT(3) "adds r1, #13\n\t"
                     "adds r0, #4\n\t"
                     "cmp r0, r12\n\t"
                     "bne 1b\n\t"
                     "pop {r2}\n\t"
                     "mov r3, r8\n\t"
                     "mov r4, r9\n\t"
                     "mov r5, r10\n\t"
                     "mov r6, r11\n\t"
                     "stmia r2!, {r3, r4, r5, r6}"
                     : "+r"(x), "+r"(w), "+r"(out), "+r"(end)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cc", "memory");
    return weights + 4 * ((s->inputs + 3) & ~3);
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
    26, 2, 23, 10, -15, 17, -58, -8, -39, 31, -17, 40, 85, -22, 88, -52, 2, -59, -26, 47, -51, 80,
    10, -24, 120, -89, 127, -127, 40, 70, -63, 86, -63, 36, -4, -50, 67, -103, 86, 42, -46, 51,
    -115, 45, -119, -11, -64, -36, 36, 17, 22, 33, 14, 18, 15, 86, -19, 127, 5, 75, 55, 35, -15, 73,
    -50, 62, -44, 10, 35, -39, 12, 83, -127, 30, -81, -28, -2, -39, 52, -98, -24, 37, -61, -43, 22,
    -72, 70, -91, 23, -71, -10, -16, 12, -62, 53, -35, 39, -28, 7, -3, -1, -14, 27, -34, 67, -45,
    60, -45, 21, -71, -16, -92, -38, -73, -38, -76, -23, -69, -13, -90, -6, -127, -62, -80, -127,
    -88, -79, -85, -33, -98, 29, -102, 25, -84, 17, -87, 12, -80, 13, -86, 9, -97, 50, -97, 64,
    -109, 38, -82, 8, -78,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_0_weights[] = {
    131098u, 2162710u, 655383u, 1179662u, 1179633u, 5636111u, 4294508486u, 8388589u, 2097113u,
    4915205u, 2686959u, 2293815u, 4293525589u, 4849649u, 4291559512u, 4128718u, 4291100674u,
    720852u, 3145702u, 4292411427u, 5308365u, 5439500u, 4293394442u, 2031489u, 4289134712u,
    4293197743u, 4286644351u, 4292476926u, 4587560u, 4288544820u, 5701569u, 2490344u, 2424769u,
    4292214723u, 4291756028u, 4290248726u, 4288217155u, 4289003590u, 2752598u, 4290314263u,
    3407826u, 4293984246u, 3014541u, 4290904076u, 4294311817u, 4292673589u, 4292673472u,
    4293132327u, 1114148u, 4294770695u, 4294115327u, 4292739099u, 4292018243u, 4292018236u,
    4290314261u, 4289003504u, 4290248666u, 4290052058u, 4290510825u, 4289134579u, 4286709754u,
    4289789890u, 4289265537u, 4289462193u, 4288610271u, 4288282653u, 4289462297u, 4289265681u,
    4289724428u, 4289331213u, 4288610313u, 4288610354u, 4287823936u, 4289593382u, 4289855496u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_0_weights[] = {
    1507354u, 655362u, 4291231729u, 4294443025u, 65497u, 31u, 5636079u, 4293525544u, 131160u,
    4291166156u, 65510u, 47u, 720845u, 4293394512u, 8323192u, 4286709671u, 40u, 70u, 4290904001u,
    2359382u, 4456444u, 4288282574u, 86u, 42u, 4287496146u, 2949171u, 4290838409u, 4292673525u, 36u,
    17u, 917526u, 1179681u, 4293722127u, 8323158u, 5u, 75u, 4293984311u, 4784163u, 4292149198u,
    655422u, 35u, 65497u, 4286644236u, 1966163u, 4294901679u, 4292476900u, 52u, 65438u, 4291035112u,
    4292149285u, 4587542u, 4289068984u, 23u, 65465u, 851958u, 4290969584u, 2555957u, 4293197789u,
    7u, 65533u, 1835007u, 4292804594u, 3932227u, 4292083667u, 21u, 65465u, 4292542448u, 4290248612u,
    4293525466u, 4290510772u, 65523u, 65446u, 4290969594u, 4289789825u, 4289855361u, 4289462184u,
    65503u, 65438u, 1638429u, 4289527706u, 786449u, 4289789865u, 13u, 65450u, 3276809u, 4288675743u,
    2490432u, 4289658771u, 8u, 65458u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_0_weights[] = {
    26, 23, -15, -58, -39, -17, 85, 88, 2, -26, -51, 10, 120, 127, 40, -63, 2, 10, 17, -8, 31, 40,
    -22, -52, -59, 47, 80, -24, -89, -127, 70, 86, -63, -4, 67, 86, -46, -115, -119, -64, 36, 0, 0,
    0, 0, 0, 0, 0, 36, -50, -103, 42, 51, 45, -11, -36, 17, 0, 0, 0, 0, 0, 0, 0, 22, 14, 15, -19, 5,
    55, -15, -50, -44, 35, 12, -127, -81, -2, 52, -24, 33, 18, 86, 127, 75, 35, 73, 62, 10, -39, 83,
    30, -28, -39, -98, 37, -61, 22, 70, 23, -10, 12, 53, 39, 7, 0, 0, 0, 0, 0, 0, 0, -43, -72, -91,
    -71, -16, -62, -35, -28, -3, 0, 0, 0, 0, 0, 0, 0, -1, 27, 67, 60, 21, -16, -38, -38, -23, -13,
    -6, -62, -127, -79, -33, 29, -14, -34, -45, -45, -71, -92, -73, -76, -69, -90, -127, -80, -88,
    -85, -98, -102, 25, 17, 12, 13, 9, 50, 64, 38, 8, 0, 0, 0, 0, 0, 0, 0, -84, -87, -80, -86, -97,
    -97, -109, -82, -78, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_0_weights[] = {
    1507354u, 655362u, 917526u, 1179681u, 1835007u, 4292804594u, 0u, 0u, 4291231729u, 4294443025u,
    4293722127u, 8323158u, 3932227u, 4292083667u, 0u, 0u, 65497u, 31u, 5u, 75u, 21u, 65465u, 0u, 0u,
    5636079u, 4293525544u, 4293984311u, 4784163u, 4292542448u, 4290248612u, 0u, 0u, 131160u,
    4291166156u, 4292149198u, 655422u, 4293525466u, 4290510772u, 0u, 0u, 65510u, 47u, 35u, 65497u,
    65523u, 65446u, 0u, 0u, 720845u, 4293394512u, 4286644236u, 1966163u, 4290969594u, 4289789825u,
    0u, 0u, 8323192u, 4286709671u, 4294901679u, 4292476900u, 4289855361u, 4289462184u, 0u, 0u, 40u,
    70u, 52u, 65438u, 65503u, 65438u, 0u, 0u, 4290904001u, 2359382u, 4291035112u, 4292149285u,
    1638429u, 4289527706u, 0u, 0u, 4456444u, 4288282574u, 4587542u, 4289068984u, 786449u,
    4289789865u, 0u, 0u, 86u, 42u, 23u, 65465u, 13u, 65450u, 0u, 0u, 4287496146u, 2949171u, 851958u,
    4290969584u, 3276809u, 4288675743u, 0u, 0u, 4290838409u, 4292673525u, 2555957u, 4293197789u,
    2490432u, 4289658771u, 0u, 0u, 36u, 17u, 7u, 65533u, 8u, 65458u, 0u, 0u,
};

#endif

static const struct channel conv_0_channels[] = {
    {FOLD(2443, 30), 1498843521, 8, 0},
    {FOLD(-1025, -7), 2101837106, 8, 0},
    {FOLD(893, 3), 1219483192, 7, 0},
    {FOLD(6048, 44), 1149259250, 8, 0},
    {FOLD(389, 4), 1435327566, 7, 0},
    {FOLD(-207651, -1989), 1662652235, 10, 0},
    {0, 0, 0, 0},
    {0, 0, 0, 0},
};

/* Step 1: CONV_2D + MAX_POOL_2D. */

static const struct conv conv_1 = {
    12, 12, 6, 5, 30, 1, 1, 4, 4, 16,
    POOL_MAX, {0, 0, 255, 1, 1}};

#if ENGINE_ISA == ENGINE_PORTABLE

static const int8_t conv_1_weights[] = {
    -14, 16, 0, -19, -11, 11, -12, -10, 10, 19, 17, 26, -13, -2, 2, -3, 3, 0, -11, 0, -11, -2, -9,
    -10, -19, 6, 7, 24, 4, -4, -3, 6, -14, -22, 9, -14, -16, 17, -3, 15, 9, 10, -1, 0, -9, -31, 20,
    17, -22, -6, 0, 3, 1, 16, -3, 14, -10, -14, 32, 24, -27, 7, 6, 1, 2, -10, 9, 7, 24, 16, -18, 15,
    -43, -32, 2, 6, 18, -20, 16, 0, -18, -57, -11, -35, -36, -10, -13, 6, 25, -3, 15, 9, -24, -84,
    4, -53, -20, 8, -21, 20, 11, 12, 11, 10, -7, -55, 43, -42, -11, -21, -6, 17, 2, 2, -6, 25, -3,
    -52, 48, -8, -29, -7, 2, -10, -15, -10, -8, 1, 26, -8, -30, 14, -44, -27, 8, -7, 0, -7, 7, -6,
    24, -98, 13, -46, -36, 2, 6, -5, 11, -3, 27, -3, 6, -121, 16, -79, -24, 22, 0, 12, 12, 7, 23, 7,
    -14, -92, 37, -72, -23, -3, -2, 22, -6, -13, 4, -7, -25, -21, 50, 17, -5, -5, -4, 0, -13, 34,
    -18, -5, 12, -12, -57, -12, -4, -13, -5, 3, -8, 2, -28, -6, 6, -95, -47, -55, -4, 1, 6, 8, -6,
    -1, -16, -1, 17, -127, -36, -62, -6, 13, 32, 28, 0, -9, -21, -26, 23, -71, -28, -55, -34, 21,
    41, 18, 6, -23, -51, -31, 13, 18, -11, 2, -10, -8, -15, 12, 11, 22, 9, -7, 6, -10, -43, -14, 1,
    13, -21, 11, 1, 23, 2, -8, 4, -41, -89, -36, 21, 19, -13, 23, -22, -4, -2, -25, 23, -46, -126,
    -31, 36, 17, -11, 27, -21, -32, -29, -3, 7, -15, -127, -40, 13, 20, 6, 6, 1, -35, -29, 14, 27,
    9, -95, -25, 9, -26, 4, -33, 7, -12, -4, 16, 4, 41, -21, 57, 5, -14, 3, -54, -5, -40, 0, 27, 1,
    42, -9, 69, 0, 24, 8, -87, -3, -83, -5, 23, 4, 59, 12, 59, 1, 5, 2, -116, 5, -118, -7, 24, 1,
    61, 11, 91, -5, -12, 3, -111, 1, -68, -2, -31, 4, 57, 9, 127, 8, -10, -6, -31, 0, -7, -3, 56,
    -9, 58, -6, 26, -4, -22, -11, -81, 17, -30, -19, 17, 2, 25, 5, 55, -9, -10, -22, -83, 5, -36,
    -5, -7, 6, 26, -53, 52, -1, -4, -1, -63, 0, -65, -1, -3, 4, 24, -49, 31, 4, -7, 5, -39, -7, -46,
    0, -57, 1, 57, 2, 39, 8, -9, -2, -37, 4, 22, -8, 32, -20, 19, 15, 0, -32, -13, -8, -38, 12, 12,
    7, 21, -17, 4, -127, 9, -10, 21, -7, -1, -10, -8, -1, 5, 1, 3, -61, -30, 1, 7, -1, 6, 8, -21,
    -12, 2, 3, 17, -49, -38, 2, 15, 10, -6, -3, -37, 2, -46, -2, 21, -34, 1, -6, -13, 16, -11, 3,
    17, -1, 20, -43, -12, -1, -70, 1, -12, 13, 1, -17, 8, 5, 1, -10, 0, -103, -36, -6, 5, 16, 2, 5,
    0, -26, 2, 32, -6, 22, -82, -7, 9, -8, 11, 13, -20, -11, 8, -4, -4, -45, -57, 1, 7, 7, 7, 11,
    -28, 11, -38, -4, -9, -27, -1, 5, 0, 16, 1, 0, 4, -8, 24, -11, -3, 7, -46, 7, -5, 10, -5, -27,
    3, -14, -1, 7, -6, -50, -26, 4, -14, -12, 6, -15, 9, -7, 3, 16, -13, -26, -53, -4, -13, -5, 7,
    3, 0, 7, 10, 2, -16, -23, -24, 1, -7, -7, 6, 5, -7, 4, 13, 0, -11, 38, 2, 0, 10, 9, -3, -11, 2,
    -17, 1, 7, -5, 10, -7, -1, 12, -13, -1, -5, 3, -22, -8, 1, 2, 2, -55, -20, 25, -3, -6, -12, -16,
    -17, -23, 1, 9, -17, -86, -5, 42, 16, 3, -11, -25, -8, -17, 2, 8, -22, -84, 7, 50, 2, 9, 10,
    -26, -8, -11, 0, 5, -38, -38, 13, 14, -6, -3, -12, -1, -22, 3, 7, 8, 0, 1, 5, 20, -21, -7, 7,
    -20, 6, -10, -8, 10, -33, -21, -18, 19, -21, -1, 0, -23, -1, -57, 4, 25, -127, -42, -6, 20, -24,
    8, -22, -2, -7, -41, 28, 1, -114, -9, 5, -22, -3, 0, 0, -32, -12, -14, 1, -51, -86, 11, 2, 5,
    -1, 1, -8, -33, -9, 13, -8, 14, 16, -10, 0, -4, 18, -11, 2, 37, 16, -28, -30, 31, -88, 51, -13,
    -36, 15, -32, -1, 42, 45, -39, -3, -5, -14, -120, 6, -64, -26, -14, -16, 55, 28, 20, 21, -57,
    75, -76, 14, -49, -30, -14, -7, 2, 1, 21, 12, -63, 10, 30, 6, 4, 8, -21, 2, -10, -11, -18, 1,
    44, -7, -55, 4, -30, 17, -44, -1, 33, -24, 0, -26, -20, -81, -90, 8, -26, 12, -22, -5, 16, -1,
    19, -28, -59, 36, -127, -11, -8, 18, -9, -18, 10, 8, 60, 15, -26, 72, 79, 27, 6, -3, -18, -7,
    -14, 4, 20, 4, 15, 39, 43, 5, -7, -6, -27, 4, -18, 5, 19, 0, 22, 2, -87, -2, -7, 1, -8, 9, -6,
    -14, 28, -8, -29, -61, -34, 5, 13, 6, 19, 6, -17, -5, 3, -26, -9, -26, 83, -2, 25, 18, 5, 6,
    -55, -4, -28, -9, 31, 8, 33, 3, 11, 9, 11, -11, -51, -4, -37, 6, 9, 38, 50, 7, -17, 1, 11, -25,
    7, 17, 15, 29, -13, -127, 11, 11, 4, -28, 10, -34, 12, 2, 2, 25, -3, -116, 6, 37, -2, -19, -2,
    -41, 5, -2, -8, 22, 2, -112, -2, 29, 5, -14, -7, -33, 11, 2, 2, 28, 0, -67, -9, 8, -4, 5, -5,
    -35, 4, 4, 9, 16, 3, -24, -13, 25, 3, 10, 6, -86, 2, 52, 18, 22, -11, -69, 23, 14, 7, -13, -5,
    -58, -1, 49, -6, 41, -1, 3, 11, 6, -2, -2, -6, -50, 3, 25, -2, 46, 2, -26, -4, -3, 0, 4, -8,
    -45, 10, 4, 0, 28, 5, -6, 6, 8, -13, 3, -3, -46, 13, -24, 3, -6, 4, 17, 23, 1, 7, -9, 1, -49,
    -11, 21, 4, 44, -15, -8, 50, -3, 9, -7, -5, -50, -8, -5, -9, 25, -16, 39, 19, -6, -8, 18, -2,
    -24, -1, 6, 0, 11, 4, 12, 12, -4, -5, 16, -8, -12, 6, -6, 5, -9, 10, 13, 7, -12, -10, 12, -7,
    -21, 13, -5, -1, -13, 12, 19, 23, -16, 7, -25, -8, -31, -34, 14, -15, 28, -19, 1, 78, -2, 13,
    -9, -2, -16, -22, 10, -3, 11, -30, 7, 45, -10, 11, 11, 0, -2, -13, 4, 8, 3, -12, 23, 36, -4, 21,
    17, 0, 2, -15, -2, 13, -22, 4, 12, 27, -23, 19, 16, 3, -14, 0, 6, 7, -37, 12, 25, 24, 13, -11,
    -14, -21, 9, -34, 29, -21, 6, 1, -10, 127, -8, 10, -7, -21, -5, -64, 25, -23, 6, -21, 4, 94,
    -19, 9, -14, -30, 1, -57, 13, -20, -7, -16, 24, 73, -17, 19, -8, -27, 15, -48, 12, -22, -10, 8,
    16, 60, -37, 22, 2, -5, -33, -29, -15, -12, -57, 10, 59, 61, -21, -10, -29, -1, -38, -14, 23,
    -2, 14, -1, 89, -6, 13, 18, -12, 4, -8, 8, -6, -2, -4, -13, 32, -27, 10, 4, -10, 13, 3, 7, 11,
    -8, -18, -13, 2, -27, 4, -2, -19, 4, 9, 12, -8, 5, -18, -25, -37, -28, 15, -5, -12, 0, 15, 7,
    -4, 0, 7, 5, -53, -10, -8, -10, -35, 3, -2, -16, -46, -10, 63, 5, 35, -5, 46, 11, 0, -4, -60,
    10, -49, 4, 13, -19, 61, -35, 76, -1, 12, 9, -41, 14, -19, 1, -24, -27, 61, -46, 67, -4, 26, 7,
    -6, 16, -13, 7, -35, -16, 39, -67, 32, 2, 13, 4, -13, 1, 9, -1, -2, 0, -18, -44, -39, -3, -36,
    1, 13, -9, -2, -2, 27, 7, -13, -40, -32, 9, -43, -11, -23, 8, -44, 11, 39, -21, 24, -52, -37,
    17, -26, 8, -28, 22, -77, 19, 63, -12, 49, -55, -10, 3, -11, 3, -10, 3, -64, 11, 34, -25, 110,
    -71, -17, -11, 10, 3, -3, -17, -35, 13, 29, -25, 45, -25, 0, 14, 1, 5, 14, -32, -33, 7, -16, 19,
    -38, -13, 18, 35, 13, -17, -8, -25, -20, -17, 14, 6, -50, -11, 40, 24, -5, -26, -38, -44, -21,
    9, 27, 20, -52, 41, 22, -7, -41, -48, -2, -9, 15, 58, 33, 11, -41, 67, -18, -41, -18, -44, 1,
    27, 3, 13, 9, -8, -58, 105, 30, 5, 47, -52, -5, -45, -40, -2, 0, 43, -97, 45, 26, 4, 13, -102,
    -19, -39, -51, 11, 6, 30, -99, 57, 21, -22, -9, -127, -43, 36, -35, 35, 31, 29, -127, 67, 0,
    -27, -36, -90, -25, 42, -14, 39, 35, -8, -103, 84, 2, -9, -13, -32, 1, 26, 10, 12, -12, 9, -121,
    84, 35, -10, 28, -1, 12, 8, 7, -4, 1, -4, 91, -30, -4, -6, -7, 2, 24, 7, -23, 2, -61, -4, 127,
    -18, -59, -11, -45, -23, 13, 19, -72, -9, -51, 3, 126, -26, -32, -1, -19, -26, 17, 12, -32, -7,
    -14, 13, 36, -29, -43, 1, 15, -10, 25, 1, -28, -2, 12, 1, -4, 16, 5, -1, -12, 0, 58, 0, 27, -1,
    -8, -11, 66, -65, -48, 10, -66, -24, 35, 2, -121, 16, -63, 13, 99, -104, -56, 19, -62, -35, 20,
    -14, -70, -8, -58, 31, 65, -97, -60, 28, -7, -2, 54, -31, 8, -24, -17, 12, 15, -76, -21, 17, 8,
    10, 18, -18, 23, 7, 10, -16, -20, 22, -56, 17, -44, -4, 47, -16, -13, -2, -21, 0, 93, -23, -54,
    7, -66, -55, 33, -31, -76, 21, -40, 33, 55, 12, -34, -1, -29, -28, 41, -18, 29, -16, -17, 14, 0,
    67, -9, -4, 7, 2, 40, 12, 60, -24, -9, -18, -38, -49, -2, -11, 23, 7, -19, 0, 2, 11, -23, -29,
    -19, -21, -39, -1, -48, -22, 54, -4, -43, 28, -15, -1, 73, 6, -10, -16, -29, -5, 31, 22, -6, 16,
    -22, 14, -4, 58, -11, -16, -5, 9, 28, 48, 45, -35, -37, -26, -23, 54, -9, -9, 16, 21, -10, 11,
    8, -10, -24, -40, -71, -127, 3, 2, 9, 5, -22, 14, -3, 15, -22, 2, 32, -29, 2, -15, 3, -1, 37,
    -1, -14, 18, -36, 0, 23, 37, 25, -8, 5, 18, 23, 15, 4, -12, -32, -23, -44, 43, 17, 2, -4, 23, 7,
    -1, 26, -12, -10, -5, -27, -35, 18, 2, 9, 6, -14, -9, 11, 3, -9, 4, -15, -78, 24, 4, 21, -1,
    -24, -12, 27, 15, 5, 9, 11, 11, 23, 6, 39, -36, -31, -2, -78, -18, 9, -5, 88, 8, 3, 7, 48, -23,
    4, -23, -29, -29, -79, 7, 21, -1, 2, 9, 2, -10, 20, -17, -9, -6, -49, 14, 4, -6, -7, 10, -29, 4,
    1, -15, 0, -8, 23, 0, -44, 4, -11, -18, 20, 18, -66, 3, -36, -1, 28, 25, -6, 23, -24, 11, 39,
    -18, -2, 16, -52, 17, 35, -13, 12, -19, -22, 25, 43, -19, -5, -13, -95, -27, -28, -15, 10, -42,
    30, 37, 51, 7, 30, -31, -68, -23, -69, 7, 30, -84, 24, 11, 35, 18, -7, -26, 1, -2, 7, 4, -113,
    -94, -30, 13, 17, 1, -47, -3, -23, 6, 23, 11, -16, -11, -4, -19, 21, -8, -13, 32, -1, 30, 2,
    -13, -23, 11, -32, 4, 20, 15, -8, -1, -127, 1, 17, -46, 38, 21, 9, 18, 16, 7, 30, -45, -96, -21,
    -36, -17, 81, -24, 13, 25, 35, 9, -8, -40, -15, -5, -44, -16, -87, -127, -35, 0, 3, 5, -28, -7,
    1, 6, 5, -3, 15, -28, 0, -6, 3, 6, -22, 41, -4, 31, 15, -30, -49, 35, 10, 3, -31, 19, -11, 24,
    -39, 2, 27, -48, 24, 37, -8, 18, -25, 8, 25, -11, 4, -15, -17, -32, 45, 24, -10, 27, 8, 6, -3,
    -35, 1, 0, -32, -27, -80, -38, -23, 25, -1, 0, -13, -14, 8, 0, -3, -1, 20, -29, 11, -25, -11,
    -10, -10, 32, 12, 10, 11, -29, -60, 86, 17, -13, -23, 15, 1, 34, 13, -9, 12, -32, -6, 53, 11, 6,
    -2, 1, 8, 12, 2, -16, -6, -9, -37, 49, 11, 14, -13, -18, 7, -7, 17, -6, 2, -1, -54, 1, -2, 23,
    4, -17, 12, -16, 26, 2, -8, -3, 3, -3, 0, 21, -9, -5, 0, 21, 2, -28, 2, -6, 11, -54, 12, 26, 10,
    35, -11, -2, -8, -25, -1, 3, -33, 1, -11, 16, 16, 14, -9, -24, 0, -19, -24, 12, -1, 78, -47,
    -91, 24, -9, 24, -29, -1, -2, -34, 13, 33, 107, -46, -41, 1, -8, 35, 11, 8, 20, 10, -18, 77,
    116, 3, -10, 7, -18, 16, 19, -18, 12, -1, 5, -21, -14, -19, 8, 12, 10, 10, -10, -8, -14, -31,
    -20, -60, -57, -86, 17, 20, 38, 1, -46, 34, -20, -46, 5, 28, -44, -62, 36, -19, 25, 37, -99, 25,
    -9, 13, 17, 12, 61, 2, -12, -19, 41, 6, -127, -11, 8, 33, 13, 17, 88, 0, -19, 15, -8, 13, 12,
    -12, 18, -22, 2, -80, -13, -1, -7, 15, 8, -37, 1, -10, -7, -6, -2, -19, -66, 5, -1, -4, 25, -26,
    -37, -24, -13, 38, -25, 31, -96, 5, 6, -29, 34, -2, -57, -25, -68, 23, -4, -26, -25, 4, 1, -6,
    43, -11, -125, -21, -87, 21, -9, -56, 51, 6, -13, 5, -16, -6, -4, 2, 0, -8, 7, -54, -7, 13, -7,
    -13, 4, -42, 8, -7, -3, 26, 15, -48, -30, 9, -13, -37, 7, -24, 1, -19, 7, 35, -6, -122, -41, -6,
    -10, -16, 18, -3, 6, 1, -14, 10, -37, -127, -42, -18, -26, -8, 43, 7, -41, 4, -54, -6, -39, -61,
    14, 5, -2, -8, -13, -7, 4, 8, 5, -12, 1, 14, -62, -10, 2, -1, -11, -11, 13, 28, 14, 12, 16, 33,
    -49, -11, 5, -12, -6, -5, 20, 34, 19, 7, -6, 6, -34, -25, -2, 0, 13, 7, 32, 21, 14, -16, -26,
    25, -46, -26, -29, 4, 13, -5, 1, 5, -21, -35, -39, 4, 4,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_1_weights[] = {
    1114098u, 4293263369u, 4293722112u, 4292804612u, 786421u, 4294180871u, 4294377460u, 1114108u,
    1245194u, 2686980u, 1703953u, 3801067u, 4294901747u, 4294049797u, 4294770690u, 4291428355u, 3u,
    4292411387u, 65525u, 1769472u, 4294901749u, 2752513u, 4294377463u, 4587511u, 458733u, 1572864u,
    1572871u, 4289265672u, 4294705156u, 4289593341u, 458749u, 1572859u, 4293591026u, 3866628u,
    4294049801u, 3866636u, 1179632u, 327681u, 1048573u, 4287365122u, 655369u, 4287234053u, 65535u,
    1638393u, 4293001207u, 3997697u, 1114132u, 5963787u, 4294639594u, 4294246395u, 196608u,
    4287692803u, 1048577u, 4290510849u, 983037u, 4293001214u, 4294115318u, 3735556u, 1572896u,
    8323081u, 524261u, 4294311944u, 65542u, 4293001210u, 4294311938u, 4294508544u, 458761u,
    3735549u, 1048600u, 3866615u, 1048558u, 1769466u, 4292935637u, 4293591036u, 393218u,
    4289724405u, 4293656594u, 4293001233u, 16u, 1179629u, 4291297262u, 1638402u, 4292739061u,
    3604485u, 4294377436u, 4294377463u, 458739u, 4289593322u, 4294770713u, 4292608005u, 589839u,
    4294574075u, 4289527784u, 1703942u, 4291493892u, 3473355u, 589804u, 4294770687u, 1376235u,
    4290904063u, 786443u, 4290707456u, 655371u, 4294836223u, 4291428345u, 1572868u, 4292214827u,
    2097103u, 4293656565u, 4294508548u, 1179642u, 4292411397u, 131074u, 4292018169u, 1703930u,
    4291231744u, 4291624957u, 3735553u, 4294443056u, 2555906u, 4294574051u, 4294377480u,
    4294311938u, 4292607998u, 4294377457u, 1441796u, 131064u, 2162680u, 4294443034u, 1310700u,
    983010u, 15u, 4293263316u, 4294180832u, 4294508552u, 4292542456u, 4294508544u, 786444u,
    4294574087u, 1376263u, 4288544792u, 327663u, 4291952653u, 655233u, 196572u, 1441782u,
    4294639622u, 4294967289u, 4294770699u, 4294508534u, 4294770715u, 393215u, 4287037446u, 196609u,
    4289789968u, 4293066691u, 1507304u, 458753u, 786432u, 458751u, 458764u, 4293591048u, 458775u,
    196596u, 4289003506u, 1114115u, 4290248741u, 4292542415u, 4294836201u, 983042u, 1507326u,
    4294574090u, 4294180858u, 4292607997u, 4294508548u, 4291952642u, 4293656551u, 1441790u,
    1114162u, 131038u, 4294705147u, 4294180858u, 65532u, 4294246416u, 2293747u, 1114115u,
    4294705134u, 1376255u, 4294180876u, 4294246357u, 4294246343u, 4290445311u, 4294180860u,
    4294180865u, 262139u, 65549u, 196600u, 589807u, 4294639588u, 65541u, 4288741382u, 65526u,
    4291428305u, 4292673433u, 131068u, 393210u, 524294u, 131088u, 4294967290u, 5u, 4294967280u,
    196582u, 4286644241u, 4294574112u, 4290969564u, 4289593366u, 917498u, 655353u, 1835040u,
    786424u, 4294377472u, 4293656589u, 4293328875u, 589813u, 4290314263u, 4294770684u, 4291428324u,
    4291297235u, 1441758u, 458753u, 1179689u, 458759u, 4293459974u, 4293132299u, 4293001165u,
    4292476939u, 1179661u, 4294443004u, 196597u, 4294967269u, 4294508534u, 5u, 851953u, 65552u,
    1441803u, 262144u, 4294508553u, 1638392u, 4294311942u, 4294836213u, 4294115285u, 4291952647u,
    851969u, 4294639623u, 786411u, 4294639626u, 1507329u, 262117u, 4294443010u, 4294967282u,
    4292280324u, 4294574087u, 4292673447u, 4293328846u, 1245205u, 4294049796u, 1572851u, 458740u,
    4294770666u, 655345u, 4293394430u, 262137u, 4291952663u, 4294115344u, 4293001090u, 4291559398u,
    1114148u, 4294180860u, 1834997u, 524283u, 4292935659u, 3u, 4294836195u, 655367u, 4293984263u,
    4293918722u, 4292411265u, 4293459945u, 1310733u, 4294508545u, 393222u, 458745u, 4292673537u,
    4294508549u, 983011u, 851972u, 589851u, 4294246400u, 4293394337u, 131110u, 655360u, 4293853191u,
    4294770697u, 720897u, 196597u, 524263u, 131055u, 983057u, 4294639623u, 4294115357u, 4294508554u,
    786305u, 851967u, 262155u, 4294967283u, 720868u, 262139u, 851934u, 4294508522u, 131074u,
    131073u, 4294770713u, 4291362818u, 458636u, 1703916u, 4294836261u, 4294639613u, 4294901741u,
    4293984244u, 393175u, 4293525487u, 4294508542u, 589825u, 131094u, 4289396719u, 4294901648u,
    2818043u, 327709u, 196624u, 4294574066u, 4293394421u, 786399u, 4293918712u, 131074u, 524290u,
    28u, 4289527786u, 4294442941u, 3276807u, 4294705160u, 589826u, 4294639621u, 4293263370u,
    327645u, 4294311928u, 589828u, 327680u, 196624u, 4292542426u, 4294180840u, 917517u, 196633u,
    4294836218u, 393226u, 4294967284u, 196522u, 262122u, 1179700u, 524295u, 4294246422u, 65536u,
    1572795u, 1310725u, 458766u, 4294574059u, 4294705139u, 4293656583u, 4294967238u, 4294311942u,
    4294574129u, 720888u, 4294901801u, 4293656543u, 720899u, 1310702u, 4294836230u, 4294967275u,
    4294639614u, 4293459968u, 262094u, 4291297279u, 4294836249u, 1638404u, 131118u, 4292280193u,
    4294770662u, 1376250u, 65533u, 589800u, 4294443012u, 4294901738u, 720851u, 4292345849u, 4u,
    65564u, 327708u, 4294442894u, 458746u, 4293525509u, 4294115336u, 65533u, 4294770691u,
    4292870144u, 917458u, 4294115316u, 262120u, 4291624961u, 327674u, 786346u, 1507345u, 327682u,
    458753u, 131071u, 131063u, 4292870136u, 4294311887u, 917495u, 262165u, 983032u, 4293984300u,
    4294311952u, 3342328u, 4294705152u, 655357u, 4294246418u, 4294705145u, 2424834u, 4294508494u,
    4293132304u, 4294443003u, 2097122u, 4293918745u, 3407784u, 1245223u, 4292673523u, 4294508538u,
    4292870159u, 4294836242u, 2818047u, 4294967272u, 4292411437u, 6u, 4294705149u, 262155u,
    4287168498u, 786444u, 4290772998u, 4294705148u, 4294115302u, 4294443024u, 3670000u, 458740u,
    1310748u, 393210u, 4291231765u, 720887u, 4289986635u, 458765u, 4291756046u, 4294377460u,
    4294115298u, 4294508556u, 196601u, 917483u, 1376257u, 4294967291u, 4290838540u, 851955u,
    1966090u, 1507347u, 262150u, 524272u, 4293591048u, 4294508519u, 4294311938u, 4292804577u,
    4293853173u, 4293984270u, 2883585u, 4293722140u, 4291428345u, 5111809u, 4293001220u, 917502u,
    4292083729u, 4294901751u, 2228223u, 4293591024u, 65512u, 4294770698u, 4293722086u, 4293001227u,
    4289134511u, 2949127u, 4293263368u, 786422u, 4293525516u, 11u, 1114107u, 4294180862u, 1310719u,
    524292u, 4291166180u, 4294180867u, 4286644260u, 2359319u, 4294508533u, 1441788u, 4294377490u,
    17u, 720878u, 4293984258u, 3932168u, 917502u, 4293263375u, 327658u, 5177416u, 1769484u, 393243u,
    1310697u, 4293853181u, 196624u, 4294115321u, 65522u, 1310724u, 458758u, 983044u, 851931u,
    2818087u, 1572889u, 4294508549u, 4294246413u, 4293263354u, 4293656562u, 4293787652u,
    4292739081u, 1245189u, 4293591069u, 1441792u, 65542u, 4289265666u, 8388598u, 4294574078u,
    720888u, 4294443009u, 4293656569u, 4294574089u, 4290838523u, 1900530u, 4293459993u, 4293132280u,
    4293591046u, 4292804547u, 6160388u, 851973u, 655341u, 1245190u, 4293066738u, 4293853190u,
    4291231745u, 262139u, 4293656589u, 4294442982u, 4293984249u, 5504998u, 4784152u, 1703934u,
    1310703u, 327698u, 4293263352u, 4291362822u, 4291821583u, 4293197820u, 4293525516u, 2097143u,
    589814u, 2162696u, 3932176u, 720899u, 1507291u, 720905u, 4294639618u, 4291690485u, 4293132255u,
    4292607996u, 4294246385u, 589830u, 720839u, 3276838u, 3997755u, 4294377451u, 4294311971u,
    4294967267u, 4294901788u, 4294115290u, 524300u, 4294836247u, 4294705159u, 4294901774u,
    4294705153u, 4294574169u, 4293001307u, 1179661u, 4294639612u, 327668u, 196601u, 589816u,
    458776u, 4294901754u, 196585u, 4294180860u, 4294770627u, 4293197856u, 4293787775u, 262154u,
    4294311877u, 917494u, 4293525459u, 458755u, 1245197u, 4294443019u, 4294442936u, 4294180846u,
    262093u, 4293197826u, 4293263486u, 4294836228u, 4294967264u, 327661u, 4293328877u, 786441u,
    786449u, 393208u, 4294574048u, 4293394414u, 917490u, 4293197787u, 4293066788u, 4294639631u,
    131029u, 65524u, 4294311951u, 458767u, 65561u, 65532u, 4294901732u, 327687u, 65548u,
    4294377419u, 1114108u, 4294377464u, 4294901765u, 262109u, 65524u, 4293984254u, 58u, 4294377426u,
    4294901787u, 327743u, 4294311928u, 4294639651u, 4290707522u, 720942u, 720848u, 4294705152u,
    4293459902u, 720836u, 131107u, 327631u, 1113991u, 4293722125u, 917441u, 4292673597u,
    4288151651u, 4294901836u, 1310664u, 589836u, 4292739010u, 982999u, 4294049812u, 131053u,
    4294508474u, 4293263336u, 2097094u, 4291952701u, 4288610369u, 4294705219u, 1900484u, 458778u,
    4294901753u, 1114106u, 4292935734u, 524275u, 4293394440u, 4293984221u, 851951u, 4290576423u,
    4289986575u, 131104u, 1179627u, 262157u, 655368u, 131059u, 4293787666u, 4294901769u, 458775u,
    65534u, 4293918730u, 4292149230u, 1507308u, 4294836185u, 1179592u, 131036u, 4294770644u,
    4294377485u, 4293918767u, 4294901758u, 4294901747u, 458779u, 65515u, 4292411379u, 4293460061u,
    655328u, 524234u, 4294311893u, 4291428286u, 589801u, 4292935713u, 786388u, 1441716u,
    4293591079u, 2228184u, 4291559448u, 786487u, 1179611u, 4294967262u, 589798u, 4293197795u,
    1507300u, 4293787689u, 1310643u, 4293918749u, 4294180927u, 983023u, 4291362865u, 4390912u,
    262134u, 4294770679u, 262133u, 131079u, 262134u, 786472u, 786368u, 4293394492u, 4293328930u,
    4293853175u, 4290314350u, 4291821530u, 4294311919u, 4294311934u, 196618u, 458775u, 4293918717u,
    65517u, 917469u, 720898u, 4293328925u, 4293132265u, 4293328941u, 4293656557u, 917504u,
    4294967257u, 327681u, 4293590992u, 4292870158u, 4294705206u, 524255u, 1900501u, 1310704u,
    4294967281u, 4294180826u, 393289u, 2293778u, 4293984246u, 4293853197u, 4294705123u, 4293394424u,
    1441823u, 4293918700u, 1114106u, 393230u, 983018u, 4294311886u, 3866620u, 1572904u, 4293984245u,
    4293328891u, 655355u, 4292149210u, 3145756u, 655339u, 4292673581u, 1310747u, 4293328859u,
    2752460u, 3604457u, 4294508566u, 4294442999u, 4291887063u, 1376272u, 4294443006u, 786422u,
    3801103u, 4294311944u, 720929u, 4292411368u, 4456407u, 4286709689u, 4292345838u, 131075u,
    4292149230u, 327689u, 1769473u, 983018u, 851971u, 1048573u, 4294443017u, 196586u, 6946758u,
    4293066784u, 327710u, 4293984258u, 4291559471u, 4294901763u, 4292083707u, 4294901797u,
    4294901720u, 1245170u, 2818048u, 65500u, 3014559u, 2424855u, 262170u, 4294443033u, 4288282637u,
    1179653u, 4292476909u, 983063u, 786381u, 4294180868u, 1966086u, 4293525472u, 3800989u, 2883540u,
    4293525525u, 131089u, 4286709751u, 1572860u, 2424789u, 4294901767u, 2359261u, 4294180890u,
    1900575u, 4294705142u, 4456321u, 4292739045u, 4293197824u, 131090u, 4289134556u, 393225u,
    2818023u, 4294442994u, 2621426u, 196619u, 4294443043u, 327671u, 5570457u, 4289921009u,
    4294377474u, 262168u, 4292935667u, 4294901781u, 1703937u, 4294246376u, 786442u, 983067u,
    655348u, 589829u, 5570439u, 720907u, 393239u, 1376256u, 4292608039u, 4294705143u, 4294901729u,
    1376256u, 4293853106u, 4293132290u, 4294639625u, 4294574082u, 524376u, 4291428363u, 458755u,
    1703948u, 4293460016u, 2293770u, 4293459972u, 4294901749u, 4293132259u, 4293394424u, 524209u,
    262143u, 4294901781u, 131039u, 589826u, 1114101u, 4294311938u, 917520u, 4293853204u,
    4293459959u, 4294639607u, 4293722112u, 982991u, 851944u, 4294574084u, 5177343u, 720889u,
    4289069009u, 327651u, 4294377496u, 4293984257u, 4293066776u, 4294443008u, 4294901759u, 23u,
    917470u, 327636u, 7012385u, 4293853173u, 4292345810u, 1179668u, 4294443009u, 262078u, 720931u,
    4294967260u, 1310728u, 1638428u, 4293787658u, 1572858u, 7602253u, 786408u, 4294311939u,
    4293787687u, 4293787655u, 1114110u, 1245200u, 1179596u, 851950u, 4294115363u, 393215u,
    4293722124u, 4294115307u, 1703914u, 589805u, 4293722155u, 655372u, 4294180859u, 4294311946u,
    4293263265u, 4294115320u, 4294049764u, 4293722081u, 4292214794u, 4291297220u, 2424862u,
    1179562u, 458803u, 2490388u, 4292935710u, 4291952641u, 4293525436u, 4293656610u, 524219u,
    393170u, 4289462302u, 4292083740u, 720920u, 2424770u, 1179683u, 1703917u, 4293328889u,
    4288479269u, 4294836225u, 4294377497u, 262151u, 1114125u, 4288872335u, 3997708u, 917474u,
    4294180866u, 65553u, 2752493u, 4294836177u, 4286644230u, 458729u, 589813u, 720919u, 852001u,
    4294311920u, 5767185u, 4293787644u, 4293722112u, 4294443029u, 4294443023u, 2162675u, 786445u,
    2031615u, 1245172u, 4294115330u, 196586u, 786409u, 4294180784u, 327648u, 4294574079u, 983060u,
    524303u, 4294967288u, 131035u, 130945u, 4294574070u, 4291952657u, 4294901754u, 1376294u,
    4290707437u, 1179657u, 4294901765u, 458768u, 1703932u, 4292018206u, 4292607974u, 4293656480u,
    4294180840u, 4293918684u, 4293328934u, 4293394513u, 4288675871u, 1638413u, 393221u, 589859u,
    2293731u, 4292411384u, 4291297278u, 4294705137u, 4290576359u, 4293984212u, 4294705175u,
    4286709673u, 4293394406u, 65501u, 65540u, 327683u, 2883578u, 4294574052u, 4286840821u, 393217u,
    4289331179u, 4294770693u, 4294377493u, 4293132303u, 3407816u, 4294574080u, 4294115334u, 393219u,
    4293918725u, 2752490u, 4294770682u, 2097148u, 2u, 4293001231u, 524280u, 2359247u, 4294574026u,
    196618u, 4294508557u, 1310689u, 327667u, 1638389u, 589782u, 196569u, 4294836217u, 4291821595u,
    983066u, 2424856u, 4293066704u, 1245176u, 4294115337u, 589799u, 524251u, 4294246425u, 131048u,
    4293984260u, 524269u, 4292935663u, 4294574115u, 1572909u, 4292345734u, 1834998u, 4294377466u,
    393224u, 1245168u, 4292739069u, 458749u, 1u, 4294049793u, 4293263328u, 4292542474u, 4292542384u,
    4292280193u, 1703913u, 4293328878u, 65535u, 2883576u, 4294115315u, 4292280327u, 8u, 4291428356u,
    4294967293u, 4292476922u, 4293066772u, 982979u, 4293328907u, 4294836229u, 4294377461u,
    4294180856u, 2162678u, 327673u, 655372u, 327688u, 4293066763u, 131060u, 5701572u, 4290904078u,
    4294115345u, 196598u, 1048553u, 4294311935u, 2228225u, 917493u, 4294377485u, 917532u,
    4292870156u, 1048588u, 3538938u, 4291756065u, 393227u, 393205u, 131070u, 4294639604u, 786440u,
    1376251u, 4293918722u, 1245218u, 4294443002u, 4294574087u, 3276763u, 4292739078u, 917515u,
    4294901735u, 4293853171u, 851968u, 4294508551u, 2097159u, 4294574097u, 917525u, 4294901762u,
    4293328880u, 131018u, 4291952665u, 1572862u, 4293132262u, 4293853188u, 851972u, 4293918732u,
    131067u, 131098u, 4293591045u, 4294836216u, 4292476893u, 4294770691u, 262148u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_1_weights[] = {
    65522u, 4293722128u, 4294246389u, 4294311947u, 1114122u, 1703955u, 196595u, 4294836222u,
    4294246403u, 0u, 4294442997u, 4294377470u, 524269u, 1572870u, 4294770692u, 458748u, 655346u,
    4294115306u, 4294836208u, 983057u, 4294901769u, 10u, 1376247u, 1179617u, 65514u, 262138u,
    4294770689u, 917520u, 2162678u, 1638386u, 458725u, 65543u, 589826u, 524278u, 4293787672u,
    983056u, 196565u, 458720u, 1048594u, 65516u, 4294311918u, 4292739015u, 4294180828u, 458742u,
    983065u, 655357u, 327656u, 4291559340u, 4293656556u, 1310728u, 720907u, 655372u, 2883577u,
    4292280265u, 4294639605u, 1179627u, 4294574082u, 1638402u, 3211261u, 4294508492u, 196579u,
    4294377465u, 4294508529u, 131062u, 4293001242u, 983032u, 589780u, 4294574053u, 458752u,
    4294639609u, 851992u, 4292018078u, 458716u, 4294639618u, 1769483u, 4294836221u, 1048582u,
    4289855367u, 65512u, 786454u, 1507340u, 458759u, 2490354u, 4290314148u, 4294901737u, 1507325u,
    327674u, 4294574067u, 3342311u, 1179627u, 4294770683u, 65531u, 4293853171u, 4294639650u,
    4291231756u, 4294246388u, 4294705148u, 262131u, 4293197816u, 4294574082u, 4291887110u,
    4291428257u, 458748u, 524289u, 4293984250u, 4294967295u, 4292608017u, 4290969473u, 2162682u,
    1835021u, 4293591040u, 4293328887u, 4293132311u, 4291428281u, 2752478u, 1179669u, 4291624966u,
    4293001193u, 4294246413u, 131090u, 4294049782u, 851960u, 589835u, 4294508566u, 4292149254u,
    4294115318u, 4293591041u, 720909u, 131073u, 4294443031u, 4289134596u, 4292673495u, 4294115349u,
    1507347u, 4294901738u, 4293394428u, 4286709783u, 4293001170u, 4294246436u, 1769489u,
    4293132267u, 4294836192u, 4286644231u, 4292411377u, 393229u, 393236u, 4293066753u, 983005u,
    4288741403u, 4293328905u, 262153u, 4292870118u, 4294705159u, 1114100u, 4293591044u, 3735593u,
    196613u, 4291493874u, 65531u, 1834968u, 4294377473u, 4522026u, 524288u, 4289265688u,
    4294705149u, 1572781u, 786436u, 3866683u, 131073u, 4287365125u, 4294508549u, 1638282u, 720897u,
    5963837u, 262139u, 4287758324u, 4294836225u, 4293001148u, 589828u, 8323129u, 4294574088u,
    4293001206u, 4294770688u, 3735545u, 4294639607u, 1703994u, 4294311932u, 4289724394u,
    4293722129u, 1179618u, 327682u, 3604505u, 4293591031u, 4289593334u, 4294639621u, 4294574044u,
    4291493894u, 3407898u, 4294967295u, 4290904060u, 4294901760u, 4294836159u, 4291756036u,
    2031640u, 327684u, 4292476921u, 65529u, 4291297234u, 131073u, 2555961u, 4294836232u,
    4292607991u, 4294443012u, 2097174u, 1048556u, 19u, 4294508512u, 4292542451u, 458764u, 1376268u,
    4286709743u, 589828u, 4294574070u, 4294901781u, 4294967286u, 393208u, 4290969601u, 4293001219u,
    4294901761u, 393223u, 4294180872u, 196587u, 4291756035u, 4292476945u, 655362u, 4294574095u,
    196605u, 4292018139u, 4292804606u, 65557u, 1114106u, 4294311923u, 4294901763u, 1310737u,
    4294967253u, 4290445300u, 851969u, 131060u, 393199u, 65544u, 4288282614u, 4292608000u, 1114106u,
    131077u, 4293263365u, 131072u, 1441824u, 4289658874u, 4294508537u, 720905u, 4294246413u,
    589804u, 4292083708u, 4291297276u, 458753u, 458759u, 720907u, 4292542436u, 4293263356u,
    4294967287u, 1048581u, 65536u, 4294443008u, 1572868u, 524277u, 4292018173u, 655367u,
    4294705147u, 4294115301u, 4294901763u, 4291690503u, 4293328890u, 4294180868u, 458738u,
    4294574065u, 196617u, 4293263376u, 4291559411u, 4294705148u, 524275u, 458755u, 655360u,
    4293459970u, 4293459952u, 4294508545u, 458745u, 262149u, 917497u, 2490368u, 196597u, 589824u,
    4294770698u, 4293918709u, 65538u, 655367u, 4294574075u, 4294180863u, 4294901772u, 4293591035u,
    4294443011u, 131073u, 4291362818u, 4294836204u, 4294574105u, 4293918708u, 4293525488u,
    4293853185u, 4289331209u, 1114107u, 196650u, 4294508533u, 4293918695u, 4293525506u, 4289462280u,
    131079u, 589874u, 4294443018u, 4294311910u, 4292476928u, 4292476933u, 4294574093u, 4294770702u,
    4293591028u, 262143u, 7u, 65544u, 4293591045u, 4294508564u, 393223u, 4294377452u, 4292870136u,
    4293591050u, 4293656558u, 4294901779u, 4294901760u, 4291297257u, 4286644228u, 4292214809u,
    4293459962u, 524308u, 4294574058u, 4292345854u, 4287496220u, 4294377473u, 4294770693u, 65514u,
    4294180864u, 4294115296u, 4289331201u, 786381u, 4294901762u, 65541u, 4294443000u, 917471u,
    1114104u, 4294311950u, 1179648u, 4294311932u, 1048578u, 4293132325u, 4289265634u, 3342367u,
    1048563u, 4292935644u, 3014655u, 4292411434u, 4294115325u, 4287168507u, 4293263366u,
    4294115264u, 1900528u, 1310775u, 4915221u, 4290052039u, 4293001230u, 4294115279u, 131065u,
    1376258u, 655372u, 2031553u, 524294u, 4293591044u, 4294246402u, 4293853174u, 4294508545u,
    4291362860u, 1114116u, 4292149218u, 4293459967u, 33u, 4289724390u, 4289134572u, 786440u,
    4293591014u, 4294967291u, 1245200u, 2424804u, 4286709701u, 1245173u, 4294443000u, 589806u,
    3932170u, 4718607u, 5242854u, 4294770715u, 4293787654u, 327673u, 1376242u, 2555908u, 2818063u,
    4294574085u, 4293263353u, 327684u, 1310702u, 131072u, 4289265686u, 131070u, 4294508537u,
    4294049801u, 1900538u, 4291035128u, 4292804579u, 393221u, 1245197u, 4294639622u, 262127u,
    4293328870u, 5505015u, 1245182u, 327705u, 4294705158u, 4293197769u, 589815u, 2162719u, 589827u,
    720907u, 4294770677u, 4292607949u, 2490374u, 3276809u, 65543u, 786415u, 1179623u, 983047u,
    4286644253u, 786419u, 4293132299u, 655364u, 196574u, 131084u, 4287365145u, 458749u, 4293722149u,
    4294901758u, 4294901719u, 4294443013u, 4287627286u, 4294836226u, 4294049821u, 4294508549u,
    196575u, 131083u, 4290576412u, 4294377472u, 327688u, 4294705148u, 327645u, 589828u, 4293394448u,
    4294115331u, 655385u, 393219u, 3473322u, 1179650u, 4290445334u, 1572853u, 4294115342u,
    4294639623u, 3276742u, 4294639615u, 196649u, 786431u, 4294836230u, 4294639614u, 1703886u,
    4294836227u, 4293263406u, 4294705154u, 327677u, 4294443008u, 327635u, 10u, 4294574108u, 393221u,
    196616u, 4294836211u, 4293459922u, 196621u, 1179642u, 1507332u, 4294377473u, 65543u, 1441743u,
    327669u, 4294443052u, 3342321u, 4294574077u, 4294639625u, 4294705102u, 4294443000u, 2555929u,
    1310704u, 1245178u, 4294901752u, 458728u, 65535u, 786443u, 786436u, 1114108u, 4294508539u,
    4294639604u, 327686u, 917495u, 458762u, 851956u, 4294574070u, 4294705131u, 4294901773u,
    1310707u, 1507340u, 4293394416u, 4294443015u, 983009u, 4294049758u, 65564u, 5177325u,
    4294443006u, 4294836237u, 720880u, 4294836202u, 458763u, 3014626u, 786422u, 11u, 327678u,
    589811u, 1507331u, 2424820u, 1179644u, 21u, 4294836226u, 917489u, 851946u, 1769476u, 1114089u,
    196627u, 458738u, 458752u, 1703899u, 1572876u, 4294049805u, 4293656565u, 1900553u, 4293656542u,
    4294311942u, 8323073u, 4294574072u, 4293591050u, 1703931u, 4293525440u, 262150u, 6225899u,
    4294115309u, 4293001225u, 851969u, 4293722055u, 1638393u, 4849648u, 4294508527u, 4293197843u,
    786447u, 4293590992u, 1114102u, 3932168u, 196571u, 4294639638u, 4294049759u, 4294246371u,
    3932103u, 3997706u, 4293132267u, 4294967286u, 1572826u, 4294901746u, 5832718u, 4294639615u,
    4294180877u, 262162u, 4294639608u, 4294836232u, 2162684u, 4293263347u, 4294311946u, 851972u,
    720899u, 4294443015u, 196590u, 4293263347u, 4293722116u, 327678u, 4294443017u, 327692u,
    4292607982u, 4293197799u, 4294180879u, 65531u, 4294705167u, 7u, 4291493895u, 4294311941u,
    4292739064u, 262134u, 4292018174u, 4294377456u, 2293823u, 4294639621u, 46u, 4294705163u,
    4291821508u, 262154u, 3997709u, 4292739053u, 786508u, 655359u, 4293787607u, 65550u, 4063208u,
    4292018149u, 1704003u, 524284u, 4294180858u, 458768u, 2621405u, 4290641904u, 852000u, 262146u,
    655347u, 4294901761u, 4293853182u, 4292083712u, 4292673497u, 131069u, 4294836237u, 4294901751u,
    4294115355u, 4292345863u, 4292214752u, 4294246409u, 4292149225u, 720904u, 1572903u, 4291624939u,
    4293328859u, 524305u, 4289986532u, 1245206u, 3211327u, 4291428340u, 4294311926u, 196611u,
    4290838518u, 720899u, 7208994u, 4290379751u, 720879u, 262133u, 4292739069u, 917487u, 2949149u,
    4293394407u, 65536u, 327694u, 4292804622u, 524256u, 4292542448u, 4294115347u, 851986u,
    4293853219u, 4293722104u, 4293918695u, 4291690510u, 4294246406u, 4294639656u, 4293263384u,
    4293656538u, 655316u, 4291559451u, 2686996u, 4292280342u, 4291887097u, 1048574u, 3866615u,
    4292280353u, 4390923u, 4293853166u, 4292149207u, 196609u, 851995u, 4291166217u, 6946808u,
    3080222u, 4291559429u, 4292411387u, 4294901715u, 4288610304u, 2949163u, 851994u, 4288282628u,
    4291690477u, 786393u, 4288479238u, 3735582u, 4294377493u, 4286709738u, 4292739029u, 2293796u,
    4286644255u, 4390941u, 4292608000u, 4289134565u, 4294115303u, 2555946u, 4288217123u, 5570552u,
    4294115330u, 4292935671u, 655361u, 786458u, 4287102964u, 5505033u, 1835043u, 4294967286u,
    458764u, 4294705160u, 5963777u, 4293066748u, 4294574076u, 196602u, 4293459992u, 131079u,
    8388547u, 4293853180u, 4292083653u, 4293525493u, 4290248717u, 4294377491u, 8323021u,
    4293263363u, 4293787616u, 4293328895u, 4292870161u, 4294508556u, 2424818u, 4293066765u,
    1048533u, 4294311937u, 4293132313u, 4294836225u, 4294705164u, 1048577u, 4294180869u, 65535u,
    1769530u, 4294901760u, 4390904u, 4290772981u, 4290707408u, 4293394442u, 4287037475u, 1048578u,
    6553537u, 4288151565u, 4290969544u, 4292673555u, 4290379796u, 4294508530u, 4325318u,
    4288610335u, 4294574020u, 4294836252u, 524342u, 4293459937u, 1048559u, 4289986572u, 589803u,
    655377u, 1507346u, 524270u, 4293656586u, 1507312u, 4292149192u, 4294705169u, 4294115375u,
    4294901744u, 6160363u, 4293459968u, 4290707402u, 4291362823u, 4289986593u, 1441761u, 3669976u,
    786465u, 4293132254u, 4293197823u, 1900585u, 4293984238u, 65519u, 4390926u, 524279u, 196604u,
    3932200u, 4293394444u, 4292542455u, 4291821550u, 1572862u, 524277u, 196589u, 720896u,
    4293787625u, 4293656547u, 4291887065u, 4293591039u, 4292149302u, 1900540u, 4849649u, 458751u,
    4293132278u, 4294705136u, 4294574111u, 1048598u, 4294770666u, 3801102u, 4294705141u, 655344u,
    2949148u, 4292673584u, 4293525467u, 3604454u, 1114103u, 1441783u, 589814u, 4294311947u,
    4290379752u, 4286709720u, 589827u, 327682u, 4294836202u, 983054u, 2162666u, 4293066754u,
    196610u, 4294967281u, 4294049829u, 1245183u, 1572828u, 2424832u, 327705u, 1245176u, 262167u,
    4294180879u, 4292149216u, 2883561u, 4294705169u, 1507330u, 1703943u, 4294246399u, 4293263350u,
    4292739067u, 589842u, 393218u, 786418u, 262135u, 4294049783u, 4289855492u, 1376280u,
    4294901764u, 1834984u, 1048564u, 720901u, 720905u, 2555927u, 4292608006u, 4289920993u,
    4293853182u, 5767177u, 589819u, 3145731u, 4293459975u, 4293066756u, 4293132265u, 1441713u,
    4294901767u, 131074u, 4294311945u, 4294377492u, 4294639599u, 327631u, 4294574094u, 4293132281u,
    262154u, 1u, 4294508529u, 4292083735u, 262144u, 1376245u, 1245166u, 4292673470u, 4294901763u,
    4294574108u, 1507353u, 2621416u, 4293787659u, 4291624958u, 1114128u, 786467u, 4293787635u,
    2883562u, 4293722137u, 4288806907u, 4293263347u, 720868u, 4292280305u, 3342366u, 458789u,
    4290510878u, 4293525473u, 2031547u, 4289462279u, 2293784u, 1179659u, 131065u, 4294901734u,
    4287561735u, 4288806916u, 1179618u, 65549u, 4293525457u, 458749u, 4293918743u, 4294246411u,
    1441788u, 4294508525u, 4294967283u, 1966112u, 4293459970u, 786419u, 1376224u, 983044u,
    4286709752u, 131071u, 2490385u, 1441746u, 1048585u, 458770u, 4288675870u, 4293656531u, 5373916u,
    4293459951u, 2293773u, 589849u, 4294049784u, 4294705112u, 4289331156u, 4286709744u, 262109u,
    327680u, 131044u, 458745u, 983045u, 4293197821u, 196608u, 458746u, 4294770666u, 2031657u,
    4291756047u, 2359266u, 4292935690u, 1245187u, 4292476917u, 131096u, 1572891u, 2490320u,
    4293394424u, 524306u, 262169u, 4294049781u, 3014639u, 1638368u, 589814u, 393243u, 131069u,
    65501u, 4289789920u, 4292542437u, 4294967273u, 25u, 589811u, 65522u, 1376253u, 4293132287u,
    4294246411u, 4294377447u, 851958u, 655392u, 4291035147u, 5701603u, 4293459985u, 1048563u,
    851969u, 4294377506u, 4294574092u, 3538912u, 4294836235u, 65542u, 131080u, 4293918732u,
    4292607994u, 3276791u, 4294115339u, 4293787662u, 1114119u, 4294639609u, 4291428354u, 131071u,
    327678u, 4293853207u, 1703948u, 196592u, 262136u, 4294836221u, 4294377472u, 4294639637u,
    131072u, 4293132309u, 720898u, 4291493882u, 655372u, 2293786u, 4294508533u, 4293394430u,
    4292870143u, 65539u, 1114101u, 917520u, 65527u, 4293787624u, 4294967272u, 5111820u, 1638353u,
    4294442917u, 4294901784u, 4294901731u, 2228190u, 7012365u, 131026u, 4294508503u, 524323u,
    1310731u, 5046282u, 7667694u, 458755u, 4293853174u, 4293787664u, 786451u, 4293656575u,
    4294049797u, 851949u, 655368u, 4294443018u, 4294115318u, 4291100641u, 4291297260u, 1376170u,
    2490385u, 2228225u, 4293722066u, 1900498u, 4292083717u, 4293787586u, 1638436u, 1638437u,
    4294442909u, 786445u, 3997713u, 4293722114u, 2752500u, 4294246406u, 589697u, 1114145u, 5767181u,
    983040u, 4294508525u, 4294180877u, 1179660u, 4289789930u, 4294115330u, 1048575u, 589817u,
    4294377435u, 4294508545u, 4293787642u, 4290707454u, 4294705157u, 1703935u, 4293459942u,
    4294180827u, 2031654u, 4288741351u, 4293066757u, 2228230u, 4293394430u, 4290576327u,
    4293263383u, 4293394428u, 4294574084u, 2818049u, 4293656565u, 4289331075u, 4291297301u,
    3407863u, 327686u, 4293984243u, 196602u, 65532u, 4291493880u, 4294508551u, 4294115341u, 327673u,
    4294574038u, 4294770696u, 4291821594u, 4293001231u, 4292542473u, 524275u, 4293787624u, 458753u,
    4286971939u, 4292345850u, 4293984250u, 1245174u, 131069u, 4294049798u, 4286644234u, 4292280283u,
    4294508526u, 2883558u, 262151u, 4291493847u, 4291035130u, 983001u, 4294443013u, 4294180862u,
    589817u, 327684u, 983028u, 4290904065u, 4294967286u, 4294246402u, 1900533u, 917517u, 2162700u,
    4291756048u, 4294246389u, 4294574085u, 2293755u, 1245204u, 393223u, 4292804602u, 65511u,
    917502u, 1376263u, 917536u, 1703920u, 4292018150u, 327654u, 917475u, 393211u, 4293591041u,
    327645u, 327641u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_1_weights[] = {
    -14, 0, -11, -12, 10, 17, -13, 2, 3, -11, -11, -9, -19, 7, 4, -3, 16, -19, 11, -10, 19, 26, -2,
    -3, 0, 0, -2, -10, 6, 24, -4, 6, -14, 9, -16, -3, 9, -1, -9, 20, -22, 0, 1, -3, -10, 32, -27, 6,
    -22, -14, 17, 15, 10, 0, -31, 17, -6, 3, 16, 14, -14, 24, 7, 1, 2, 9, 24, -18, -43, 2, 18, 16,
    -18, -11, -36, -13, 25, 15, -24, 4, -10, 7, 16, 15, -32, 6, -20, 0, -57, -35, -10, 6, -3, 9,
    -84, -53, -20, -21, 11, 11, -7, 43, -11, -6, 2, -6, -3, 48, -29, 2, -15, -8, 8, 20, 12, 10, -55,
    -42, -21, 17, 2, 25, -52, -8, -7, -10, -10, 1, 26, -30, -44, 8, 0, 7, 24, 13, -36, 6, 11, 27, 6,
    16, -24, 0, -8, 14, -27, -7, -7, -6, -98, -46, 2, -5, -3, -3, -121, -79, 22, 12, 12, 23, -14,
    37, -23, -2, -6, 4, -25, 50, -5, -4, -13, -18, 12, -57, 7, 7, -92, -72, -3, 22, -13, -7, -21,
    17, -5, 0, 34, -5, -12, -12, -4, -5, -8, -28, 6, -47, -4, 6, -6, -16, 17, -36, -6, 32, 0, -21,
    -13, 3, 2, -6, -95, -55, 1, 8, -1, -1, -127, -62, 13, 28, -9, -26, 23, -28, -34, 41, 6, -51, 13,
    -11, -10, -15, 11, 9, 6, -43, 1, -21, -71, -55, 21, 18, -23, -31, 18, 2, -8, 12, 22, -7, -10,
    -14, 13, 11, 1, 2, 4, -89, 21, -13, -22, -2, 23, -126, 36, -11, -21, -29, 7, -127, 23, -8, -41,
    -36, 19, 23, -4, -25, -46, -31, 17, 27, -32, -3, -15, -40, 13, 6, 1, -29, 27, -95, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 20, 6, -35, 14, 9, -25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 4, 7, -4, 4, -21, 5,
    3, -5, 0, 1, -9, 0, 8, -3, -5, -26, -33, -12, 16, 41, 57, -14, -54, -40, 27, 42, 69, 24, -87,
    -83, 23, 4, 12, 1, 2, 5, -7, 1, 11, -5, 3, 1, -2, 4, 9, 8, -6, 59, 59, 5, -116, -118, 24, 61,
    91, -12, -111, -68, -31, 57, 127, -10, -31, 0, -3, -9, -6, -4, -11, 17, -19, 2, 5, -9, -22, 5,
    -5, 6, -53, -7, 56, 58, 26, -22, -81, -30, 17, 25, 55, -10, -83, -36, -7, 26, 52, -1, -1, 0, -1,
    4, -49, 4, 5, -7, 0, 1, 2, 8, -2, 4, -8, -4, -63, -65, -3, 24, 31, -7, -39, -46, -57, 57, 39,
    -9, -37, 22, 32, -20, 15, -32, -8, 12, 7, -17, -127, -10, -7, -10, -1, 1, -61, 1, -1, 19, 0,
    -13, -38, 12, 21, 4, 9, 21, -1, -8, 5, 3, -30, 7, 6, 8, -12, 3, -49, 2, 10, -3, 2, -2, -34, -6,
    16, 3, -1, -43, -1, -21, 2, 17, -38, 15, -6, -37, -46, 21, 1, -13, -11, 17, 20, -12, -70, 1, 13,
    -17, 5, -10, -103, -6, 16, 5, -26, 32, 22, -7, -8, 13, -11, -12, 1, 8, 1, 0, -36, 5, 2, 0, 2,
    -6, -82, 9, 11, -20, 8, -4, -45, 1, 7, 11, 11, -4, -27, 5, 16, 0, -8, -11, 7, 7, 10, -4, -57, 7,
    7, -28, -38, -9, -1, 0, 1, 4, 24, -3, -46, -5, -5, -27, -14, 7, -50, 4, -12, -15, -7, 16, -26,
    -4, -5, 3, 7, 2, -23, 3, -1, -6, -26, -14, 6, 9, 3, -13, -53, -13, 7, 0, 10, -16, -24, 1, -7, 5,
    4, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7, 6, -7, 13, -11, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9, -11, -17, 7, 10, -1, -13, -5, -22, 1, 2, -20, -3, -12, -17, 10, -3, 2, 1, -5, -7, 12, -1, 3,
    -8, 2, -55, 25, -6, -16, -23, 1, -17, -5, 16, -11, -8, 2, -22, 7, 2, 10, -8, 0, -38, 13, -6, 9,
    -86, 42, 3, -25, -17, 8, -84, 50, 9, -26, -11, 5, -38, 14, -3, -12, -22, 7, 0, 5, -21, 7, 6, -8,
    -33, -18, -21, 0, -1, 4, -127, -1, 3, 8, 1, 20, -7, -20, -10, 10, -21, 19, -1, -23, -57, 25,
    -42, -6, -24, -22, -7, 28, -114, 5, -3, 0, -12, 1, -86, 2, -1, -8, -9, 20, 8, -2, -41, 1, -9,
    -22, 0, -32, -14, -51, 11, 5, 1, -33, 13, -8, 16, 0, 18, 2, 16, -30, -88, -13, 15, -1, 45, -3,
    -14, 6, -26, 14, -10, -4, -11, 37, -28, 31, 51, -36, -32, 42, -39, -5, -120, -64, -14, -16, 28,
    21, 75, 14, -30, -7, 1, 12, 10, 6, 8, 2, -11, 1, -7, 55, 20, -57, -76, -49, -14, 2, 21, -63, 30,
    4, -21, -10, -18, 44, -55, 4, 17, -1, -24, -26, -81, 8, 12, -5, -1, -28, 36, -11, 18, -18, 8,
    -30, -44, 33, 0, -20, -90, -26, -22, 16, 19, -59, -127, -8, -9, 10, 60, 15, 72, 27, -3, -7, 4,
    4, 39, 5, -6, 4, 5, 0, 2, -2, 1, -26, 79, 6, -18, -14, 20, 15, 43, -7, -27, -18, 19, 22, -87,
    -7, -8, 9, -14, -8, -61, 5, 6, 6, -5, -26, -26, -2, 18, 6, -4, -9, 8, -6, 28, -29, -34, 13, 19,
    -17, 3, -9, 83, 25, 5, -55, -28, 31, 33, 3, 9, -11, -4, 6, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11,
    11, -51, -37, 9, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 1, -25, 17, 29, -127, 11, -28, -34, 2, 25,
    -116, 37, -19, -41, -2, -17, 11, 7, 15, -13, 11, 4, 10, 12, 2, -3, 6, -2, -2, 5, -8, 22, -112,
    29, -14, -33, 2, 28, -67, 8, 5, -35, 4, 16, -24, 25, 10, 2, -2, 5, -7, 11, 2, 0, -9, -4, -5, 4,
    9, 3, -13, 3, 6, -86, 52, 22, -69, 14, -13, -58, 49, 41, 3, 6, -2, -50, 25, 46, -26, 2, 18, -11,
    23, 7, -5, -1, -6, -1, 11, -2, -6, 3, -2, 2, -4, -3, 4, -45, 4, 28, -6, 8, 3, -46, -24, -6, 17,
    1, -9, -49, 21, 0, -8, 10, 0, 5, 6, -13, -3, 13, 3, 4, 23, 7, 1, -11, 4, 44, -8, -3, -7, -50,
    -5, 25, 39, -6, 18, -24, 6, 11, 12, -4, 16, -15, 50, 9, -5, -8, -9, -16, 19, -8, -2, -1, 0, 4,
    12, -5, -8, -12, -6, -9, 13, -12, 12, -21, -5, -13, 19, -16, -25, -31, 14, 28, 1, 6, 5, 10, 7,
    -10, -7, 13, -1, 12, 23, 7, -8, -34, -15, -19, 78, -2, -9, -16, 10, 11, 7, -10, 11, -2, 4, 3,
    23, -4, 17, 2, -2, 13, -2, -22, -3, -30, 45, 11, 0, -13, 8, -12, 36, 21, 0, -15, 13, -22, 12,
    -23, 16, -14, 6, -37, 25, 13, -14, 9, 29, 6, -10, -8, -7, 4, 27, 19, 3, 0, 7, 12, 24, -11, -21,
    -34, -21, 1, 127, 10, -21, -5, 25, 6, 4, -19, -14, 1, 13, -7, 24, -17, -8, 15, 12, -10, 16, -64,
    -23, -21, 94, 9, -30, -57, -20, -16, 73, 19, -27, -48, -22, 8, 60, -37, 2, -33, -15, -57, 59, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 22, -5, -29, -12, 10, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -21, -29,
    -38, 23, 14, 89, 13, -12, -8, -6, -4, 32, 10, -10, 3, 11, -10, -1, -14, -2, -1, -6, 18, 4, 8,
    -2, -13, -27, 4, 13, 7, -8, -18, 2, 4, -19, 9, -8, -18, -37, 15, -12, 15, -4, 7, -53, -8, -35,
    -13, -27, -2, 4, 12, 5, -25, -28, -5, 0, 7, 0, 5, -10, -10, 3, -2, -46, 63, 35, 46, 0, -60, -49,
    13, 61, 76, 12, -41, -19, -24, 61, -16, -10, 5, -5, 11, -4, 10, 4, -19, -35, -1, 9, 14, 1, -27,
    -46, 67, 26, -6, -13, -35, 39, 32, 13, -13, 9, -2, -18, -39, -36, 13, -2, -4, 7, 16, 7, -16,
    -67, 2, 4, 1, -1, 0, -44, -3, 1, -9, -2, 27, -13, -32, -43, -23, -44, 39, 24, -37, -26, -28,
    -77, 63, 49, -10, -11, 7, -40, 9, -11, 8, 11, -21, -52, 17, 8, 22, 19, -12, -55, 3, 3, -10, -64,
    34, 110, -17, 10, -3, -35, 29, 45, 0, 1, 14, -33, -16, -38, 3, 11, -25, -71, -11, 3, -17, 13,
    -25, -25, 14, 5, -32, 7, 19, -13, 18, 13, -8, -20, 14, -50, 40, -5, -38, -21, 27, -52, 22, -41,
    -2, 15, 35, -17, -25, -17, 6, -11, 24, -26, -44, 9, 20, 41, -7, -48, -9, 58, 33, -41, -18, -18,
    1, 3, 9, -58, 30, 47, -5, -40, 0, -97, 26, 13, 11, 67, -41, -44, 27, 13, -8, 105, 5, -52, -45,
    -2, 43, 45, 4, -102, -19, -51, 6, -99, 21, -9, -43, -35, 31, -127, 0, -36, -25, -14, 35, -103,
    -39, 11, 30, 57, -22, -127, 36, 35, 29, 67, -27, -90, 42, 39, -8, 84, 2, -13, 1, 10, -12, -121,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -9, -32, 26, 12, 9, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 28, 12,
    7, 1, 91, -4, -7, 24, -23, -61, 127, -59, -45, 13, -72, -10, -1, 8, -4, -4, -30, -6, 2, 7, 2,
    -4, -18, -11, -23, 19, -9, -51, 126, -32, -19, 17, -32, -14, 36, -43, 15, 25, -28, 12, -4, 5,
    -12, 3, -26, -1, -26, 12, -7, 13, -29, 1, -10, 1, -2, 1, 16, -1, 0, 58, 27, -8, 66, -48, -66,
    35, -121, -63, 99, -56, -62, 20, -70, -58, 65, 0, -1, -11, -65, 10, -24, 2, 16, 13, -104, 19,
    -35, -14, -8, 31, -97, -60, -7, 54, 8, -17, 15, -21, 8, 18, 23, 10, -20, -56, -44, 47, -13, 28,
    -2, -31, -24, 12, -76, 17, 10, -18, 7, -16, 22, 17, -4, -16, -2, -21, 93, -54, -66, 33, -76,
    -40, 55, -34, -29, 41, 29, -17, 0, -9, 7, 0, -23, 7, -55, -31, 21, 33, 12, -1, -28, -18, -16,
    14, 67, -4, 2, 40, 60, -9, -38, -2, 23, -19, 2, -23, -19, -39, -48, 54, -43, -15, 73, 12, -24,
    -18, -49, -11, 7, 0, 11, -29, -21, -1, -22, -4, 28, -1, 6, -10, -29, 31, -6, -22, -4, -11, -5,
    28, 45, -37, -23, -9, 16, -10, 8, -16, -5, 22, 16, 14, 58, -16, 9, 48, -35, -26, 54, -9, 21, 11,
    -10, -24, -71, 3, 9, -22, -3, -22, 32, 2, 3, 37, -14, -36, 23, 25, 5, -40, -127, 2, 5, 14, 15,
    2, -29, -15, -1, -1, 18, 0, 37, -8, 18, 23, 4, -32, -44, 17, -4, 7, 26, -10, -27, 18, 9, -14,
    11, -9, -15, 15, -12, -23, 43, 2, 23, -1, -12, -5, -35, 2, 6, -9, 3, 4, -78, 24, 21, -24, 27, 5,
    11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, -1, -12, 15, 9, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 39,
    -31, -78, 9, 88, 3, 48, 4, -29, -79, 21, 2, 2, 20, -9, 6, -36, -2, -18, -5, 8, 7, -23, -23, -29,
    7, -1, 9, -10, -17, -6, -49, 4, -7, -29, 1, 0, 23, -44, -11, 20, -66, -36, 28, -6, -24, 39, 14,
    -6, 10, 4, -15, -8, 0, 4, -18, 18, 3, -1, 25, 23, 11, -18, -2, -52, 35, 12, -22, 43, -5, -95,
    -28, 10, 30, 51, 30, -68, -69, 30, 16, 17, -13, -19, 25, -19, -13, -27, -15, -42, 37, 7, -31,
    -23, 7, -84, 24, 35, -7, 1, 7, -113, -30, 17, -47, -23, 23, -16, -4, 21, -13, -1, 11, 18, -26,
    -2, 4, -94, 13, 1, -3, 6, 11, -11, -19, -8, 32, 30, 2, -23, -32, 20, -8, -127, 17, 38, 9, 16,
    30, -96, -36, 81, 13, 35, -13, 11, 4, 15, -1, 1, -46, 21, 18, 7, -45, -21, -17, -24, 25, 9, -8,
    -15, -44, -87, -35, 3, -28, 1, 5, 15, 0, 3, -22, -4, 15, -49, -40, -5, -16, -127, 0, 5, -7, 6,
    -3, -28, -6, 6, 41, 31, -30, 35, 10, -31, -11, -39, 27, 24, -8, -25, 25, 4, -17, 45, -10, 8, -3,
    1, 3, 19, 24, 2, -48, 37, 18, 8, -11, -15, -32, 24, 27, 6, -35, 0, -32, -80, -23, -1, -13, 8,
    -3, 20, 11, -11, -10, 12, 11, -60, 17, -23, -27, -38, 25, 0, -14, 0, -1, -29, -25, -10, 32, 10,
    -29, 86, -13, 15, 1, 13, 12, -6, 11, -2, 8, 2, -6, -37, 11, -13, 7, 17, 2, -54, 34, -9, -32, 53,
    6, 1, 12, -16, -9, 49, 14, -18, -7, -6, -1, 1, -2, 4, 12, 26, -8, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 23, -17, -16, 2, -3, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -9, 0, 2, 2, 11, 12, 10, -11, -8,
    -1, -33, -11, 16, -9, 0, 21, -5, 21, -28, -6, -54, 26, 35, -2, -25, 3, 1, 16, 14, -24, -19, -24,
    -1, -47, 24, 24, -1, -34, 33, -46, 1, 35, 8, 10, 77, 3, 7, 12, 78, -91, -9, -29, -2, 13, 107,
    -41, -8, 11, 20, -18, 116, -10, -18, 16, -18, -1, -21, -19, 12, 10, -8, -31, -60, -86, 20, 1,
    34, -46, 28, 19, 12, 5, -14, 8, 10, -10, -14, -20, -57, 17, 38, -46, -20, 5, -44, -62, -19, 37,
    25, 13, 12, 2, -19, 6, -11, 33, 17, 0, 15, 13, -12, 36, 25, -99, -9, 17, 61, -12, 41, -127, 8,
    13, 88, -19, -8, 12, 18, -22, -80, -1, 15, -37, -10, -6, -19, 5, -4, -26, -24, 38, 31, 5, -29,
    2, -13, -7, 8, 1, -7, -2, -66, -1, 25, -37, -13, -25, -96, 6, 34, -2, -25, 23, -26, 4, -6, -11,
    -21, 21, -56, 6, 5, -6, 2, -8, -54, -57, -68, -4, -25, 1, 43, -125, -87, -9, 51, -13, -16, -4,
    0, 7, -7, 13, -13, -42, -7, 26, -48, 9, -37, -24, -19, 35, -122, -6, -16, -3, 1, -7, 4, 8, -3,
    15, -30, -13, 7, 1, 7, -6, -41, -10, 18, 6, -14, 10, -127, -18, -8, 7, 4, -6, -61, 5, -8, -7, 8,
    -12, 14, -10, -1, -37, -42, -26, 43, -41, -54, -39, 14, -2, -13, 4, 5, 1, -62, 2, -11, -11, 28,
    12, 33, -11, -12, -5, 34, 7, 6, -25, 0, 7, 21, -16, 25, 13, 14, 16, -49, 5, -6, 20, 19, -6, -34,
    -2, 13, 32, 14, -26, -46, -26, 4, -5, 5, -35, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -29, 13, 1, -21,
    -39, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_1_weights[] = {
    65522u, 4293722128u, 262153u, 4292870118u, 589824u, 4294770698u, 65543u, 786415u, 4294246389u,
    4294311947u, 4294705159u, 1114100u, 4293918709u, 65538u, 1179623u, 983047u, 1114122u, 1703955u,
    4293591044u, 3735593u, 655367u, 4294574075u, 4286644253u, 786419u, 196595u, 4294836222u,
    196613u, 4291493874u, 4294180863u, 4294901772u, 4293132299u, 655364u, 4294246403u, 0u, 65531u,
    1834968u, 4293591035u, 4294443011u, 196574u, 131084u, 4294442997u, 4294377470u, 4294377473u,
    4522026u, 131073u, 4291362818u, 4287365145u, 458749u, 524269u, 1572870u, 524288u, 4289265688u,
    4294836204u, 4294574105u, 4293722149u, 4294901758u, 4294770692u, 458748u, 4294705149u, 1572781u,
    4293918708u, 4293525488u, 4294901719u, 4294443013u, 655346u, 4294115306u, 786436u, 3866683u,
    4293853185u, 4289331209u, 4287627286u, 4294836226u, 4294836208u, 983057u, 131073u, 4287365125u,
    1114107u, 196650u, 4294049821u, 4294508549u, 4294901769u, 10u, 4294508549u, 1638282u,
    4294508533u, 4293918695u, 196575u, 131083u, 1376247u, 1179617u, 720897u, 5963837u, 4293525506u,
    4289462280u, 4290576412u, 4294377472u, 65514u, 262138u, 262139u, 4287758324u, 131079u, 589874u,
    327688u, 4294705148u, 4294770689u, 917520u, 4294836225u, 4293001148u, 4294443018u, 4294311910u,
    327645u, 589828u, 2162678u, 1638386u, 589828u, 8323129u, 4292476928u, 4292476933u, 4293394448u,
    4294115331u, 458725u, 65543u, 4294574088u, 4293001206u, 4294574093u, 4294770702u, 655385u,
    393219u, 589826u, 524278u, 4294770688u, 3735545u, 4293591028u, 262143u, 3473322u, 1179650u,
    4293787672u, 983056u, 4294639607u, 1703994u, 7u, 65544u, 4290445334u, 1572853u, 196565u,
    458720u, 4294311932u, 4289724394u, 4293591045u, 4294508564u, 4294115342u, 4294639623u, 1048594u,
    65516u, 4293722129u, 1179618u, 393223u, 4294377452u, 3276742u, 4294639615u, 4294311918u,
    4292739015u, 327682u, 3604505u, 4292870136u, 4293591050u, 196649u, 786431u, 4294180828u,
    458742u, 4293591031u, 4289593334u, 4293656558u, 4294901779u, 4294836230u, 4294639614u, 983065u,
    655357u, 4294639621u, 4294574044u, 4294901760u, 4291297257u, 1703886u, 4294836227u, 327656u,
    4291559340u, 4291493894u, 3407898u, 4286644228u, 4292214809u, 4293263406u, 4294705154u,
    4293656556u, 1310728u, 4294967295u, 4290904060u, 4293459962u, 524308u, 327677u, 4294443008u,
    720907u, 655372u, 4294901760u, 4294836159u, 4294574058u, 4292345854u, 327635u, 10u, 2883577u,
    4292280265u, 4291756036u, 2031640u, 4287496220u, 4294377473u, 4294574108u, 393221u, 4294639605u,
    1179627u, 327684u, 4292476921u, 4294770693u, 65514u, 196616u, 4294836211u, 4294574082u,
    1638402u, 65529u, 4291297234u, 4294180864u, 4294115296u, 4293459922u, 196621u, 3211261u,
    4294508492u, 131073u, 2555961u, 4289331201u, 786381u, 1179642u, 1507332u, 196579u, 4294377465u,
    4294836232u, 4292607991u, 4294901762u, 65541u, 4294377473u, 65543u, 4294508529u, 131062u,
    4294443012u, 2097174u, 4294443000u, 917471u, 1441743u, 327669u, 4293001242u, 983032u, 1048556u,
    19u, 1114104u, 4294311950u, 4294443052u, 3342321u, 589780u, 4294574053u, 4294508512u,
    4292542451u, 1179648u, 4294311932u, 4294574077u, 4294639625u, 458752u, 4294639609u, 458764u,
    1376268u, 1048578u, 4293132325u, 4294705102u, 4294443000u, 851992u, 4292018078u, 4286709743u,
    589828u, 4289265634u, 3342367u, 2555929u, 1310704u, 458716u, 4294639618u, 4294574070u,
    4294901781u, 1048563u, 4292935644u, 1245178u, 4294901752u, 1769483u, 4294836221u, 4294967286u,
    393208u, 3014655u, 4292411434u, 458728u, 65535u, 1048582u, 4289855367u, 4290969601u,
    4293001219u, 4294115325u, 4287168507u, 786443u, 786436u, 65512u, 786454u, 4294901761u, 393223u,
    4293263366u, 4294115264u, 1114108u, 4294508539u, 1507340u, 458759u, 4294180872u, 196587u,
    1900528u, 1310775u, 4294639604u, 327686u, 2490354u, 4290314148u, 4291756035u, 4292476945u,
    4915221u, 4290052039u, 917495u, 458762u, 4294901737u, 1507325u, 655362u, 4294574095u,
    4293001230u, 4294115279u, 851956u, 4294574070u, 327674u, 4294574067u, 196605u, 4292018139u,
    131065u, 1376258u, 4294705131u, 4294901773u, 3342311u, 1179627u, 4292804606u, 65557u, 655372u,
    2031553u, 1310707u, 1507340u, 4294770683u, 65531u, 1114106u, 4294311923u, 524294u, 4293591044u,
    4293394416u, 4294443015u, 4293853171u, 4294639650u, 4294901763u, 1310737u, 4294246402u,
    4293853174u, 983009u, 4294049758u, 4291231756u, 4294246388u, 4294967253u, 4290445300u,
    4294508545u, 4291362860u, 65564u, 5177325u, 4294705148u, 262131u, 851969u, 131060u, 1114116u,
    4292149218u, 4294443006u, 4294836237u, 4293197816u, 4294574082u, 393199u, 65544u, 4293459967u,
    33u, 720880u, 4294836202u, 4291887110u, 4291428257u, 4288282614u, 4292608000u, 4289724390u,
    4289134572u, 458763u, 3014626u, 458748u, 524289u, 1114106u, 131077u, 786440u, 4293591014u,
    786422u, 11u, 4293984250u, 4294967295u, 4293263365u, 131072u, 4294967291u, 1245200u, 327678u,
    589811u, 4292608017u, 4290969473u, 1441824u, 4289658874u, 2424804u, 4286709701u, 1507331u,
    2424820u, 2162682u, 1835021u, 4294508537u, 720905u, 1245173u, 4294443000u, 1179644u, 21u,
    4293591040u, 4293328887u, 4294246413u, 589804u, 589806u, 3932170u, 4294836226u, 917489u,
    4293132311u, 4291428281u, 4292083708u, 4291297276u, 4718607u, 5242854u, 851946u, 1769476u,
    2752478u, 1179669u, 458753u, 458759u, 4294770715u, 4293787654u, 1114089u, 196627u, 4291624966u,
    4293001193u, 720907u, 4292542436u, 327673u, 1376242u, 458738u, 458752u, 4294246413u, 131090u,
    4293263356u, 4294967287u, 2555908u, 2818063u, 1703899u, 1572876u, 4294049782u, 851960u,
    1048581u, 65536u, 4294574085u, 4293263353u, 4294049805u, 4293656565u, 589835u, 4294508566u,
    4294443008u, 1572868u, 327684u, 1310702u, 1900553u, 4293656542u, 4292149254u, 4294115318u,
    524277u, 4292018173u, 131072u, 4289265686u, 4294311942u, 8323073u, 4293591041u, 720909u,
    655367u, 4294705147u, 131070u, 4294508537u, 4294574072u, 4293591050u, 131073u, 4294443031u,
    4294115301u, 4294901763u, 4294049801u, 1900538u, 1703931u, 4293525440u, 4289134596u,
    4292673495u, 4291690503u, 4293328890u, 4291035128u, 4292804579u, 262150u, 6225899u, 4294115349u,
    1507347u, 4294180868u, 458738u, 393221u, 1245197u, 4294115309u, 4293001225u, 4294901738u,
    4293394428u, 4294574065u, 196617u, 4294639622u, 262127u, 851969u, 4293722055u, 4286709783u,
    4293001170u, 4293263376u, 4291559411u, 4293328870u, 5505015u, 1638393u, 4849648u, 4294246436u,
    1769489u, 4294705148u, 524275u, 1245182u, 327705u, 4294508527u, 4293197843u, 4293132267u,
    4294836192u, 458755u, 655360u, 4294705158u, 4293197769u, 786447u, 4293590992u, 4286644231u,
    4292411377u, 4293459970u, 4293459952u, 589815u, 2162719u, 1114102u, 3932168u, 393229u, 393236u,
    4294508545u, 458745u, 589827u, 720907u, 196571u, 4294639638u, 4293066753u, 983005u, 262149u,
    917497u, 4294770677u, 4292607949u, 4294049759u, 4294246371u, 4288741403u, 4293328905u, 2490368u,
    196597u, 2490374u, 3276809u, 3932103u, 3997706u, 4293132267u, 4294967286u, 1835043u,
    4294967286u, 2555927u, 4292608006u, 4294377472u, 4294639637u, 1572826u, 4294901746u, 458764u,
    4294705160u, 4289920993u, 4293853182u, 131072u, 4293132309u, 5832718u, 4294639615u, 5963777u,
    4293066748u, 5767177u, 589819u, 720898u, 4291493882u, 4294180877u, 262162u, 4294574076u,
    196602u, 3145731u, 4293459975u, 655372u, 2293786u, 4294639608u, 4294836232u, 4293459992u,
    131079u, 4293066756u, 4293132265u, 4294508533u, 4293394430u, 2162684u, 4293263347u, 8388547u,
    4293853180u, 1441713u, 4294901767u, 4292870143u, 65539u, 4294311946u, 851972u, 4292083653u,
    4293525493u, 131074u, 4294311945u, 1114101u, 917520u, 720899u, 4294443015u, 4290248717u,
    4294377491u, 4294377492u, 4294639599u, 65527u, 4293787624u, 196590u, 4293263347u, 8323021u,
    4293263363u, 327631u, 4294574094u, 4294967272u, 5111820u, 4293722116u, 327678u, 4293787616u,
    4293328895u, 4293132281u, 262154u, 1638353u, 4294442917u, 4294443017u, 327692u, 4292870161u,
    4294508556u, 1u, 4294508529u, 4294901784u, 4294901731u, 4292607982u, 4293197799u, 2424818u,
    4293066765u, 4292083735u, 262144u, 2228190u, 7012365u, 4294180879u, 65531u, 1048533u,
    4294311937u, 1376245u, 1245166u, 131026u, 4294508503u, 4294705167u, 7u, 4293132313u,
    4294836225u, 4292673470u, 4294901763u, 524323u, 1310731u, 4291493895u, 4294311941u, 4294705164u,
    1048577u, 4294574108u, 1507353u, 5046282u, 7667694u, 4292739064u, 262134u, 4294180869u, 65535u,
    2621416u, 4293787659u, 458755u, 4293853174u, 4292018174u, 4294377456u, 1769530u, 4294901760u,
    4291624958u, 1114128u, 4293787664u, 786451u, 2293823u, 4294639621u, 4390904u, 4290772981u,
    786467u, 4293787635u, 4293656575u, 4294049797u, 46u, 4294705163u, 4290707408u, 4293394442u,
    2883562u, 4293722137u, 851949u, 655368u, 4291821508u, 262154u, 4287037475u, 1048578u,
    4288806907u, 4293263347u, 4294443018u, 4294115318u, 3997709u, 4292739053u, 6553537u,
    4288151565u, 720868u, 4292280305u, 4291100641u, 4291297260u, 786508u, 655359u, 4290969544u,
    4292673555u, 3342366u, 458789u, 1376170u, 2490385u, 4293787607u, 65550u, 4290379796u,
    4294508530u, 4290510878u, 4293525473u, 2228225u, 4293722066u, 4063208u, 4292018149u, 4325318u,
    4288610335u, 2031547u, 4289462279u, 1900498u, 4292083717u, 1704003u, 524284u, 4294574020u,
    4294836252u, 2293784u, 1179659u, 4293787586u, 1638436u, 4294180858u, 458768u, 524342u,
    4293459937u, 131065u, 4294901734u, 1638437u, 4294442909u, 2621405u, 4290641904u, 1048559u,
    4289986572u, 4287561735u, 4288806916u, 786445u, 3997713u, 852000u, 262146u, 589803u, 655377u,
    1179618u, 65549u, 4293722114u, 2752500u, 655347u, 4294901761u, 1507346u, 524270u, 4293525457u,
    458749u, 4294246406u, 589697u, 4293853182u, 4292083712u, 4293656586u, 1507312u, 4293918743u,
    4294246411u, 1114145u, 5767181u, 4292673497u, 131069u, 4292149192u, 4294705169u, 1441788u,
    4294508525u, 983040u, 4294508525u, 4294836237u, 4294901751u, 4294115375u, 4294901744u,
    4294967283u, 1966112u, 4294180877u, 1179660u, 4294115355u, 4292345863u, 6160363u, 4293459968u,
    4293459970u, 786419u, 4289789930u, 4294115330u, 4292214752u, 4294246409u, 4290707402u,
    4291362823u, 1376224u, 983044u, 1048575u, 589817u, 4292149225u, 720904u, 4289986593u, 1441761u,
    4286709752u, 131071u, 4294377435u, 4294508545u, 1572903u, 4291624939u, 3669976u, 786465u,
    2490385u, 1441746u, 4293787642u, 4290707454u, 4293328859u, 524305u, 4293132254u, 4293197823u,
    1048585u, 458770u, 4294705157u, 1703935u, 4289986532u, 1245206u, 1900585u, 4293984238u,
    4288675870u, 4293656531u, 4293459942u, 4294180827u, 3211327u, 4291428340u, 65519u, 4390926u,
    5373916u, 4293459951u, 2031654u, 4288741351u, 4294311926u, 196611u, 524279u, 196604u, 2293773u,
    589849u, 4293066757u, 2228230u, 4290838518u, 720899u, 3932200u, 4293394444u, 4294049784u,
    4294705112u, 4293394430u, 4290576327u, 7208994u, 4290379751u, 4292542455u, 4291821550u,
    4289331156u, 4286709744u, 4293263383u, 4293394428u, 720879u, 262133u, 1572862u, 524277u,
    262109u, 327680u, 4294574084u, 2818049u, 4292739069u, 917487u, 196589u, 720896u, 131044u,
    458745u, 4293656565u, 4289331075u, 2949149u, 4293394407u, 4293787625u, 4293656547u, 983045u,
    4293197821u, 4291297301u, 3407863u, 65536u, 327694u, 4291887065u, 4293591039u, 196608u, 458746u,
    327686u, 4293984243u, 4292804622u, 524256u, 4292149302u, 1900540u, 4294770666u, 2031657u,
    196602u, 65532u, 4292542448u, 4294115347u, 4849649u, 458751u, 4291756047u, 2359266u,
    4291493880u, 4294508551u, 851986u, 4293853219u, 4293132278u, 4294705136u, 4292935690u, 1245187u,
    4294115341u, 327673u, 4293722104u, 4293918695u, 4294574111u, 1048598u, 4292476917u, 131096u,
    4294574038u, 4294770696u, 4291690510u, 4294246406u, 4294770666u, 3801102u, 1572891u, 2490320u,
    4291821594u, 4293001231u, 4294639656u, 4293263384u, 4294705141u, 655344u, 4293394424u, 524306u,
    4292542473u, 524275u, 4293656538u, 655316u, 2949148u, 4292673584u, 262169u, 4294049781u,
    4293787624u, 458753u, 4291559451u, 2686996u, 4293525467u, 3604454u, 3014639u, 1638368u,
    4286971939u, 4292345850u, 4292280342u, 4291887097u, 1114103u, 1441783u, 589814u, 393243u,
    4293984250u, 1245174u, 1048574u, 3866615u, 589814u, 4294311947u, 131069u, 65501u, 131069u,
    4294049798u, 4292280353u, 4390923u, 4290379752u, 4286709720u, 4289789920u, 4292542437u,
    4286644234u, 4292280283u, 4293853166u, 4292149207u, 589827u, 327682u, 4294967273u, 25u,
    4294508526u, 2883558u, 196609u, 851995u, 4294836202u, 983054u, 589811u, 65522u, 262151u,
    4291493847u, 4291166217u, 6946808u, 2162666u, 4293066754u, 1376253u, 4293132287u, 4291035130u,
    983001u, 3080222u, 4291559429u, 196610u, 4294967281u, 4294246411u, 4294377447u, 4294443013u,
    4294180862u, 4292411387u, 4294901715u, 4294049829u, 1245183u, 851958u, 655392u, 589817u,
    327684u, 4288610304u, 2949163u, 1572828u, 2424832u, 4291035147u, 5701603u, 983028u, 4290904065u,
    851994u, 4288282628u, 327705u, 1245176u, 4293459985u, 1048563u, 4294967286u, 4294246402u,
    4291690477u, 786393u, 262167u, 4294180879u, 851969u, 4294377506u, 1900533u, 917517u,
    4288479238u, 3735582u, 4292149216u, 2883561u, 4294574092u, 3538912u, 2162700u, 4291756048u,
    4294377493u, 4286709738u, 4294705169u, 1507330u, 4294836235u, 65542u, 4294246389u, 4294574085u,
    4292739029u, 2293796u, 1703943u, 4294246399u, 131080u, 4293918732u, 2293755u, 1245204u,
    4286644255u, 4390941u, 4293263350u, 4292739067u, 4292607994u, 3276791u, 393223u, 4292804602u,
    4292608000u, 4289134565u, 589842u, 393218u, 4294115339u, 4293787662u, 65511u, 917502u,
    4294115303u, 2555946u, 786418u, 262135u, 1114119u, 4294639609u, 1376263u, 917536u, 4288217123u,
    5570552u, 4294049783u, 4289855492u, 4291428354u, 131071u, 1703920u, 4292018150u, 4294115330u,
    4292935671u, 1376280u, 4294901764u, 327678u, 4293853207u, 327654u, 917475u, 655361u, 786458u,
    1834984u, 1048564u, 1703948u, 196592u, 393211u, 4293591041u, 4287102964u, 5505033u, 720901u,
    720905u, 262136u, 4294836221u, 327645u, 327641u,
};

#endif

static const struct channel conv_1_channels[] = {
    {FOLD(-96950, -810), 1410621975, 6, 0},
    {FOLD(-164639, -1400), 1882724302, 7, 0},
    {FOLD(-85290, -685), 1984830416, 5, 0},
    {FOLD(-68644, -688), 1816765349, 7, 0},
    {FOLD(-74719, -592), 1566585109, 5, 0},
    {FOLD(-131855, -1085), 1307274318, 6, 0},
    {FOLD(-60737, -567), 1847949495, 7, 0},
    {FOLD(46654, 354), 1369495823, 6, 0},
    {FOLD(-105293, -851), 1952191920, 7, 0},
    {FOLD(-41011, -337), 1232407715, 6, 0},
    {FOLD(-44004, -327), 1294744403, 7, 0},
    {FOLD(-80636, -642), 1131147382, 5, 0},
    {FOLD(-104883, -837), 2134025461, 7, 0},
    {FOLD(-52485, -428), 1531444036, 6, 0},
    {FOLD(-102286, -820), 1734459669, 6, 0},
    {FOLD(-101577, -875), 1483250340, 7, 0},
};

/* Step 2: FULLY_CONNECTED. */

static const struct dense dense_2 = {
    256, 120, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_2_weights[] = {
    -4, 4, -2, 4, 12, 25, 1, -19, 7, -3, 8, 14, -13, -3, 9, 2, -9, -3, -11, 8, 1, -25, -27, 20, -2,
    8, -13, -12, -1, 8, 3, -7, 8, -25, 16, 15, -8, 0, -1, -16, 3, 2, 4, -5, -11, -26, 8, 1, -6, -10,
    16, 2, -14, -9, -1, -57, -5, 4, 7, -20, -24, -17, -4, -30, -13, 20, 7, -24, -20, -8, 11, -9, -3,
    7, 1, -2, -7, 12, 11, -3, -14, -1, -18, -13, 6, -19, 18, 5, -9, -9, -5, -21, -3, 3, -13, -6,
    -11, -5, 14, 11, -38, -10, -19, -15, 3, 3, 6, 9, -13, -5, 16, 3, -12, 3, 29, -6, -61, -14, -18,
    12, 15, -4, 21, -12, -2, -1, -24, 9, -10, 24, -3, -18, -39, -21, 12, -15, -16, 18, -9, 4, 0, 14,
    -2, -4, -43, -4, 4, -23, -20, 26, 29, -7, -5, -15, 1, -10, -1, 1, 2, -6, -22, 19, -3, 10, -28,
    1, -18, -1, 0, 2, 10, 3, -9, 15, -1, -4, -11, -19, -4, -9, -89, 6, -39, 10, 7, -23, -4, 0, -7,
    -7, -19, 14, -11, 22, -13, -8, -29, -1, 3, -25, -15, 15, 7, 3, 5, -4, -5, 3, -1, -2, -5, 5, -45,
    25, 32, -29, -9, -7, -1, 4, 14, -17, 18, -10, -17, -40, -12, 13, -17, -7, -55, -7, -16, -29, 6,
    0, -1, -15, -18, -3, -21, -34, -31, -26, -34, 17, -11, 21, -7, -16, -13, 22, 1, 3, -18, 7, -11,
    -17, 0, 23, 6, 3, 8, -2, -6, 4, -6, 7, 5, 0, 12, 3, -3, -14, 11, 14, 9, 6, -46, 3, 0, -5, -5,
    -15, -13, -5, -3, -3, 6, 4, 5, -11, 11, 6, -16, -10, -3, -1, -9, -7, -3, -16, 3, 4, -8, 0, 0,
    -16, 22, 14, 29, -16, 6, -6, -4, -15, -6, 3, -3, -20, -18, 9, -3, -2, 10, 3, 2, 11, -15, 5, -4,
    12, -7, -2, 1, -12, -6, -10, 10, -4, 1, -17, -27, 11, -21, -9, 6, -15, -20, -7, 6, -9, -2, -5,
    -17, 0, -6, 5, -7, -12, 0, 6, -12, 17, 0, 10, 3, 6, -19, 4, 17, -7, 11, 12, 4, -28, 2, -4, 1, 7,
    1, 2, 4, 5, 4, 36, -13, -18, -2, -4, -5, 9, -20, 16, 0, -2, -26, 11, -10, 4, -40, 4, -9, -12,
    15, -16, -32, 0, -14, -34, 5, -26, -18, 5, -7, -17, -12, -42, -28, 10, -1, 9, 5, -12, -13, 6,
    14, 9, -13, 19, 19, 8, -47, 18, 9, -4, -2, -28, 8, -22, -6, -14, 9, 1, 11, 2, -1, 11, 9, 25,
    -22, -5, -11, -2, -28, 5, -7, -4, -5, 2, -52, 10, 6, 19, -23, 10, -10, 5, 3, 8, -10, -3, -2,
    -19, -3, -3, -8, 7, -5, -12, -7, -55, -13, 5, -50, -5, 3, -3, -19, -29, -7, -14, -5, 4, 4, 19,
    16, -2, 10, -18, -3, -20, 2, -12, -8, -19, 14, 5, -1, -5, -51, 18, 7, -39, -41, 3, -6, -4, 11,
    -9, 7, -4, -1, 4, -5, 4, 9, -3, -37, -6, -22, 16, 13, 8, -2, -13, 1, -25, 4, 15, -21, -15, 6, 6,
    15, 16, -11, -46, -5, 0, -3, -6, 6, 13, -4, -22, -22, 5, -13, -6, -22, -9, -13, -2, -12, 6, -2,
    8, 9, 1, -3, 6, 10, 2, 13, 3, -6, -34, -29, 15, -2, 6, 2, -7, 0, -14, -5, 4, 3, -2, 3, -8, -48,
    3, 10, 12, 4, 3, -5, -9, -18, -12, 1, 1, -11, -6, -1, 2, 32, 6, -20, -12, 1, 7, -6, -3, 8, 0, 6,
    16, -6, -6, 4, 8, 12, -29, -12, 17, -6, -1, 3, 4, 4, -10, 1, -9, -8, -4, -2, -8, 4, 29, -41, -9,
    0, 6, -16, -17, -11, 2, -12, 13, -20, 8, -11, -1, 4, -21, -4, -17, 0, 5, -15, 4, -9, -30, 4,
    -15, -23, -9, -16, -8, 18, 14, -22, -9, -1, 8, 13, -2, 2, -13, 11, 4, 5, -1, 11, -3, 5, -3, 26,
    7, 7, -3, 11, 0, 2, -27, 11, -3, -8, -2, -4, -12, 31, -12, 1, -7, -6, 3, -28, 0, -10, -12, -8,
    0, -59, 17, -22, -13, -1, 1, 13, -10, -2, -3, -4, -3, 15, -23, 18, -5, -28, 6, -30, 4, -15, 3,
    -71, -35, -29, 11, 3, -4, -12, -31, -6, -26, 2, 9, -4, 11, 4, 1, 37, -17, 7, 12, 5, 1, -5, -42,
    15, 19, -8, -21, -26, -14, 6, -33, -43, 5, -17, 2, -18, 4, -3, -19, -7, 8, -3, 8, 1, -4, 33,
    -18, -3, 21, -10, 4, -7, -5, -11, -31, 19, 29, -9, -7, 2, 5, 2, 1, -24, 24, 5, 2, 14, -1, 9, -6,
    -25, -17, -7, -3, -13, -7, -58, 8, 14, -48, -15, 1, -12, 4, -5, -8, 4, 6, 3, 6, 3, 4, -13, -34,
    2, 25, -3, 6, -19, 10, 2, 14, -11, -3, -10, 16, -9, -3, -3, 3, 2, 10, 5, -8, -5, -3, -20, -22,
    0, 15, -12, 1, -9, 3, 10, -2, -25, -22, 3, 6, 14, -6, 3, -14, -6, 26, -15, 2, 9, -1, -19, -12,
    -20, 23, 0, -5, 4, 11, 18, -2, -5, 11, 12, -4, 6, -27, -11, -6, 9, 9, 8, 21, -14, 9, 1, 28, -15,
    -11, -27, 6, -12, -10, -11, 2, -10, -3, -2, -2, -6, -4, 8, -44, -7, -7, -8, -6, -14, -3, 13, 16,
    -60, -14, 5, 1, 22, 3, 2, -1, 0, 7, 4, -3, 0, -9, 19, -29, -4, 14, -1, 6, 12, 3, 1, 2, 15, 2,
    11, 4, 3, -17, 24, -24, 36, 6, 0, 0, -14, 5, 5, 6, -14, -10, -21, 6, -17, 2, 22, -9, 28, -37,
    -22, 4, -11, -11, 11, -55, 36, -3, -10, -15, -3, 10, -3, 13, -56, -22, -3, -4, -9, 4, -36, -14,
    8, -38, -7, -14, -8, -14, -1, -4, 13, 14, -5, 4, 4, 5, -13, -15, 9, 7, 10, -2, -14, -6, -51,
    -60, -25, 7, -6, 2, 1, -18, -30, 32, 4, -7, -9, -2, -8, -5, -2, 44, 27, 2, 5, -7, -26, 8, 4,
    -18, -14, -13, -12, 15, 27, -19, -4, 23, -39, 41, -4, 11, 10, -36, -13, -32, -27, -86, -3, -5,
    -8, 9, -85, -29, 14, 11, 10, 2, -6, -1, 26, -19, -19, 40, -6, 5, -8, -8, -9, 8, -4, 1, 9, 8, 24,
    -1, 4, 17, 2, 16, -1, 9, 4, -5, -22, 31, -9, 3, -30, 15, -20, -12, 3, -11, 4, -6, -7, 14, -1,
    11, 9, -31, -46, 15, -5, 27, 19, -33, -1, -21, 19, -74, -12, 2, -3, -2, -30, 7, -14, 26, 8, 25,
    8, 6, 9, -19, -42, 25, -4, 5, 6, -9, 7, 5, -38, -41, 3, 13, 8, 8, 6, 35, 12, 16, 5, -19, 13, 0,
    -17, 42, -8, -61, -37, 5, -29, 4, -41, -20, 2, -24, 3, 3, -2, 3, -34, -27, -63, -4, -4, 22, 11,
    -29, 1, -27, 21, -1, -7, 1, 0, -2, -2, -9, 33, 30, 8, 11, 15, 7, -3, -21, -29, 13, -6, 1, 17,
    -6, 22, 13, -40, -18, 1, 5, 26, 5, -2, 56, 13, -8, -3, 8, 18, -3, -1, 28, -43, 24, -21, 6, -28,
    -4, -71, -14, -23, -8, 7, 0, 20, -2, -28, -13, -41, -6, -5, -24, 11, -26, -8, 11, 17, 11, -19,
    -4, -10, -8, -8, -17, 53, 9, 12, 2, 18, 15, 7, 2, -51, 18, -18, -1, -3, -1, 4, 6, -7, 22, 18,
    -2, -4, 11, -22, -40, 2, -10, 3, -3, 1, -1, 7, -36, -35, 7, 0, -23, -6, 21, 12, 18, -25, -21,
    -8, 6, 14, 12, -5, 5, 7, -29, 6, 6, 20, -47, 36, -6, 13, -25, -22, 8, 4, 7, -45, -38, -42, -27,
    18, -7, -35, -22, 31, -20, -5, 46, -1, 10, -4, -19, 21, 9, -22, -13, -1, 27, 2, 16, -10, 21, 1,
    14, -8, 3, -1, -9, 2, -23, -14, 14, -9, -11, 12, -19, 9, -4, 5, -5, 4, -15, -2, 5, -1, -9, 20,
    -40, 2, 3, 34, -36, 5, 22, 21, -20, -10, 14, 5, 2, 19, 14, 1, 10, -6, 4, -13, 5, 24, 3, -33, 27,
    -8, 8, -10, 2, 17, -21, -14, -23, 11, 23, 14, 14, -2, 44, -3, -5, 8, -10, -1, 2, 16, -2, 7, 14,
    20, -34, -15, 2, -28, 20, -7, -53, 18, -5, 4, -7, -48, -9, 19, 21, 12, -7, 33, -45, -13, -7, 35,
    2, -16, 19, -3, -2, 27, -8, 18, 18, 0, 1, -19, -6, -4, -5, 3, 29, 13, 6, 11, 13, 10, -23, 18,
    21, 6, -15, 29, -14, 11, 20, -15, -25, -1, -11, -7, -5, -1, -38, -12, 5, 21, -32, -13, -16, -22,
    16, -26, -8, 11, -7, 26, 3, 9, -1, 20, 14, -6, 5, 12, -66, -23, -37, 15, -2, -23, -2, 1, -11,
    -8, 25, 4, 8, 3, -7, -4, -11, 11, -4, 24, 32, -9, 14, 3, 13, -13, 12, 8, 22, -13, -32, -16, 11,
    -31, 11, 11, -12, -4, -6, -49, 4, -10, 5, 5, 12, -14, 9, -3, 2, -1, 39, -16, 17, 14, 18, 3, 16,
    -15, -5, 10, -8, 15, 12, -4, 5, -10, -27, -29, 5, -7, 4, -12, 14, -12, 22, -7, -23, 13, -2, -14,
    21, 3, 5, 3, 6, -8, 18, 9, 6, 3, -9, 6, -3, -9, 1, -4, 28, 5, -3, 20, 30, -14, -5, -29, 10, 1,
    3, 41, -16, 11, 8, 5, -14, 4, 14, 16, 15, 27, 15, 0, -4, 3, 6, 16, -4, 2, 3, -7, 2, -14, 0, -17,
    -6, -4, 2, -20, 20, -5, 25, 19, 11, -12, -9, -9, 20, -25, 3, 2, -16, -23, 7, -12, -1, 5, 4, 1,
    8, 3, 10, 6, 22, -13, -3, -6, 30, 8, -3, -30, -15, 12, -1, 14, -17, 3, -11, 10, -18, 3, 0, -6,
    -8, 14, 12, 8, -5, -3, -4, 12, -20, -3, 15, 3, -5, 18, 34, -17, -13, -33, 1, -3, 13, -6, 17,
    -12, 10, 9, 8, -6, -4, 1, -24, -5, 8, -12, 14, 2, -13, -1, 25, -30, 6, 21, -18, 2, 3, 0, 9, -1,
    5, 6, -17, -52, -2, 1, 10, -1, -2, 19, -19, 16, -18, 2, -21, 12, -30, 7, -12, 12, 8, 27, 6, 14,
    -15, -2, 6, 2, -15, -15, 10, -18, -1, -22, 14, -8, -24, -8, 0, -11, -3, -9, 12, -1, -12, -1,
    -10, 3, 12, -35, 2, 15, -6, 6, 11, 8, 18, -19, -36, -11, 11, 13, 21, -17, -4, -54, -7, -41, 6,
    -7, 5, -12, -8, -6, 5, -2, 25, -9, -8, 6, -21, 7, -9, 5, 25, -14, 7, 20, -13, 9, 5, -8, 15, -9,
    -12, -16, -22, -4, -10, 0, -5, 6, 10, -1, -4, -23, 10, -29, -1, -9, 15, -7, -34, 4, -16, -1, 22,
    5, 0, 12, 13, -1, -6, -13, 28, 14, -5, 0, 7, -25, 11, -34, -11, 15, 0, 0, -10, -7, 5, -2, 6, -1,
    4, 24, -9, 11, -1, 3, 21, -12, 4, 24, -9, 5, 2, -14, 8, -4, -9, -17, -47, -16, -13, 0, 3, 7, 1,
    -3, -36, 2, 1, -19, 7, 11, 13, -6, -18, 5, -7, 4, -5, 0, 1, -13, 7, -1, -1, 5, 3, -5, -6, -2,
    11, 10, -16, -41, -8, -2, 3, -10, -1, -9, 0, -6, -10, -10, 3, -3, 1, 16, -6, 9, 15, 7, 10, 12,
    -23, 12, -3, -9, -4, 11, 8, -9, -27, -45, -17, -14, 4, 5, 6, 1, -13, 2, 7, -5, -7, 3, -7, -12,
    -3, -16, 4, 5, -9, -17, 11, -22, 27, 11, -17, 13, 14, -48, 33, -16, -12, -3, -40, -77, 22, -17,
    10, -5, 26, 0, -15, 8, -17, -25, 7, 3, 4, -18, -63, 19, 28, 7, 4, 6, -1, 3, -10, 9, 5, 5, 33,
    -12, -17, -48, -13, -9, -53, -7, -10, 5, -18, -3, 10, 11, 5, 4, -29, -29, -19, -38, 0, 18, -30,
    -14, 33, 12, -3, 9, 20, 27, -8, -24, 8, 10, 14, -4, 25, -14, 3, 1, -20, -15, 8, 10, -20, -28,
    23, -8, 1, 14, -10, -11, 21, -12, 5, -29, 7, -7, 1, 3, -48, 23, -63, -3, 13, 11, -25, -25, 7, 4,
    -22, 3, -2, 10, 1, -15, 30, 8, -31, -15, 6, -6, -15, -43, -38, 12, -43, -8, 7, -4, 20, 15, 29,
    33, 15, -3, -1, 23, 9, -12, 10, 5, 7, -7, -12, 3, -1, 20, -26, 5, 20, -7, 0, 19, -12, 1, -17,
    -19, -3, 3, 0, 2, -12, -3, -66, 11, 0, -2, -17, 11, -12, -3, 6, 31, 5, -5, 0, 1, 38, 7, 7, -4,
    21, -29, -10, 1, 9, -56, -19, -13, -3, -10, 12, -7, 24, -15, 45, 7, 9, -8, 35, 10, 11, -3, 6,
    18, 3, -33, -33, -10, 2, -5, -8, 1, -13, -17, -5, 22, -33, 11, -11, 27, -14, 19, -11, -45, 0,
    29, -31, 19, 2, -8, -24, 18, -3, 17, 14, 15, 11, -3, 16, -14, 16, 13, -3, -10, 5, -25, 5, -20,
    11, -54, 9, -41, 3, -13, 37, -6, -1, -37, 28, -9, -10, -2, 19, -9, -2, -7, -3, -2, -20, -8, -33,
    -55, 11, -18, 3, -6, -7, 2, 8, -22, 17, -12, 10, 34, -36, 9, -33, 2, -1, 18, -83, -10, 2, 3,
    -12, -1, 25, 10, -6, -7, -9, 11, -4, -24, -16, -9, -12, 10, -22, -22, -16, -16, -10, 1, -5, -25,
    33, 7, 9, 12, 5, -22, 21, 12, -34, -42, -20, 5, -2, 11, 18, 4, 27, -1, -18, 13, 4, -24, -30, 1,
    -6, 4, -6, -4, 5, -11, 0, -16, 4, 16, 22, 2, -1, -8, -27, 16, -57, 8, -19, -34, 19, 8, 0, 21,
    -11, -6, 4, 16, -3, -4, 34, -5, -17, -20, -10, 8, -23, -29, 6, 5, -34, 9, -30, 6, 22, 11, 27,
    25, -40, -11, -24, 10, 34, -1, 14, 15, 17, -24, 7, 18, -13, 4, -12, 15, -1, -8, -7, -11, 21,
    -15, 3, 1, -3, -3, -2, -20, 12, -19, -13, 33, -19, 8, -28, -33, -26, 23, 13, 15, 16, 3, 13, 24,
    6, 2, -1, -5, -15, -70, -12, -6, 18, -9, -6, -14, -9, 2, 19, -25, 11, -1, 18, 11, -6, -21, -2,
    3, 8, -5, 10, -1, 9, -17, -6, 14, 2, -31, -15, -8, 13, -31, -11, 4, -22, 7, 8, 1, -44, -26, -18,
    -41, -15, -2, 7, 2, -2, 5, 23, -63, -9, 3, 22, 15, 2, 11, 16, -27, 14, 1, -24, 21, 11, -34, -21,
    -9, 25, -24, 13, -16, -14, -17, 80, -7, -23, -20, 36, -22, -3, -21, 7, -1, -27, 0, -15, -26, 6,
    -17, -10, -35, 10, -38, 0, -15, 7, -11, -18, 8, -16, 3, 9, 15, 10, -4, -17, -5, 2, -7, 8, 1,
    -14, 25, -15, 1, 24, 5, 15, 12, -4, 8, -10, -20, -21, -1, -70, -5, -11, -6, -5, 52, 7, -37, -10,
    -57, -16, 12, -1, 25, 26, 4, -17, 11, 43, -14, -54, -10, 7, 8, 29, 8, 10, -11, -2, -15, -1, -27,
    18, -9, -10, -30, -13, -32, 26, -20, 20, 0, -9, 4, 8, 2, 20, 27, -23, 1, -19, 0, -27, -47, 21,
    -25, 6, 3, 21, 22, 6, 14, -30, -8, 5, 18, 10, -6, -9, 8, -5, -10, 5, 0, -25, 2, -38, 21, 16,
    -32, 10, 2, 11, 2, -37, -33, -11, 5, -4, 4, 11, -4, 14, 9, -8, 0, 4, 16, 12, 5, -5, -42, 9, -14,
    7, -25, 2, 12, 34, -15, -5, 11, 1, 11, -14, -2, 4, -18, 17, -5, 2, -10, 21, 3, -20, 10, 22, -8,
    0, -3, -30, 16, -3, -19, -15, -12, 1, 4, -5, -1, 12, 12, -2, -9, 41, 2, -2, -23, 12, -22, -26,
    0, 13, -4, 18, -5, -4, 8, -1, -12, -5, -5, 4, 37, -2, 16, -4, -20, 5, -8, -11, -16, 11, 9, -37,
    18, 14, 16, 11, -16, -9, -54, 10, -20, -8, 2, 9, 10, 5, -19, 32, -22, -1, 15, -28, -39, -2, -17,
    -16, 4, 12, -2, -1, -46, 82, 11, -48, 3, 55, -10, -5, -54, 4, 10, -27, -3, 11, 5, 36, -18, -8,
    -26, 22, -10, -3, -36, 4, 41, -6, 3, 14, -28, -1, 10, 3, 27, 21, 12, -30, 12, 21, 7, -2, -22,
    10, -4, -24, -13, -24, 12, 11, 8, -15, -32, -31, 14, -14, -5, -27, 4, 12, -21, 8, -23, 6, -32,
    -11, 30, 9, 21, 10, 31, -12, -18, 18, 3, -9, -14, -20, -33, 8, -13, -8, -17, -4, -5, -9, -8, 10,
    2, -30, -40, 18, -5, 40, 7, -7, -1, 21, 18, -1, -1, -20, 26, 8, -32, 14, 4, -11, 6, 12, -26,
    -11, 11, 3, 18, 31, 20, -47, 6, 35, 3, -15, 12, -15, 17, 24, -11, -11, -1, -9, 12, -27, 34, -3,
    -13, -17, 10, 12, 3, -9, 5, -30, -9, 12, -6, -8, -8, -5, 20, -17, -9, 21, 17, 15, -30, 28, -24,
    33, -10, -7, -31, 26, 15, 2, -16, -11, 7, 7, -26, -26, 23, 12, -10, 22, -51, -14, 10, 19, -25,
    4, 5, 7, 22, 20, -10, -34, -12, -8, 31, 5, -39, -1, -6, -4, -10, -27, 30, 14, -10, 5, 11, -8,
    -38, 44, -9, 19, -1, 14, 4, -2, -28, -4, 12, 14, -9, 24, 1, 22, 23, 2, 11, 8, -18, -8, -22, 1,
    -15, -3, 12, -31, 4, 10, -22, -5, -27, -3, -29, 36, -36, -7, 13, 27, 0, -18, -3, 22, 6, -15, 8,
    -14, -57, 19, -9, -23, -23, 3, 14, -2, -26, 30, 12, -29, 14, 18, -25, -6, -6, 26, -29, 20, -8,
    14, 25, 11, -56, 3, -27, 19, 22, 16, -50, -6, 4, -27, 9, -2, -28, -6, -26, -7, 14, 14, 19, -58,
    37, -6, 9, 8, -33, -9, -21, 19, -9, 3, 0, 14, 28, -40, -16, -30, -5, -13, 18, -40, -13, 18, 11,
    -10, 6, 9, 18, 10, -1, 8, 2, -28, -12, 19, 9, 42, -1, 16, 36, -4, -12, -11, 7, -18, -25, -13,
    -15, -3, -46, -21, 35, 9, -7, 5, -13, -8, 1, 8, -5, 12, -15, -21, -36, -19, -27, -27, 5, -17,
    -18, -17, 3, -8, -4, 3, 24, 10, 2, 4, 10, 19, 5, -48, -34, 72, -30, -21, 6, -23, -6, -22, -7,
    -30, 23, 5, -8, -34, -2, 16, 6, 20, -12, -8, 12, 0, -33, 4, -3, -14, -24, -5, -10, 1, -29, 5,
    -32, 41, -19, -1, -4, -9, 4, 6, 15, -5, -48, 2, -7, -4, 23, 17, -16, -33, -4, -16, -7, 4, -32,
    -3, 10, 4, 2, -24, 12, -11, 18, -30, -32, 26, -19, -9, -10, 4, -6, 6, -10, 13, 26, -31, 9, -16,
    10, -15, -9, 3, 0, -4, -15, -11, -18, 16, -9, -20, 11, -53, 14, -24, -11, 21, -28, 42, -6, 4,
    -3, -10, 3, 4, 4, 5, -34, -19, 9, 7, -1, 24, 0, 17, -1, 3, -4, 3, -24, 3, 5, -9, -30, -22, 21,
    -31, -13, -11, -41, 14, 4, -1, -10, 8, -5, 9, -19, 20, 11, -48, 17, 23, 26, -25, 7, 14, -2, -8,
    -12, -7, -8, 18, -16, -12, 1, -85, 16, 11, 7, 26, -1, 28, 3, 0, -10, -6, 2, 1, -12, 2, -9, -51,
    -7, 4, -18, 6, 26, -1, -7, -2, 1, 7, -12, -33, -8, -7, -55, -2, -13, -39, -4, 8, 7, 21, 16, -9,
    17, 5, 4, 7, -7, 22, 6, -4, -3, -25, -2, 2, 12, 26, 35, 23, 21, -15, -5, -6, 0, -5, 0, 1, -12,
    0, -11, -5, -17, -1, -17, -15, 20, 34, 7, 12, -6, -8, -9, 23, -26, -22, 2, -35, 4, 5, -56, -14,
    -2, -25, -9, -2, -12, 6, -3, 14, -3, -21, -4, -39, -66, 43, -13, 13, 23, -40, -11, -11, -16,
    -14, -10, 7, 12, 14, 8, -23, 9, 2, 13, -4, 31, 20, -6, -2, -10, -8, 19, -10, 4, -11, -37, 8,
    -51, 47, -14, -4, 11, 22, 6, -4, 12, -8, -22, 11, -8, -6, 43, 8, 0, -23, -13, -4, 10, -21, 0,
    -3, -3, -15, 9, 4, 16, 15, 4, -16, 18, 30, -29, -7, 12, -15, 4, -5, -18, 0, -9, 7, 22, 23, 13,
    -59, 4, 12, 8, -10, -2, -1, -29, 3, -14, -12, 1, -17, 9, -8, -4, 18, -15, 32, -10, 9, 0, -12,
    -2, -6, 8, -8, -3, -10, -8, 21, 15, 9, -4, 12, 3, 18, 2, -5, -10, 5, 5, -4, -22, 16, 10, 40, 23,
    -10, 18, 15, -5, -20, 15, -3, 4, 1, -33, 8, -36, 40, 27, 15, 21, -15, 27, 31, -9, -11, -29, -1,
    -21, -6, -28, -10, -41, 24, -11, -20, 44, 1, 11, -9, 5, 4, 5, 14, -1, -8, -5, -8, 10, -20, -26,
    14, 7, -15, 35, 10, -29, 13, 6, -9, -6, -15, -9, 3, -8, 18, -44, 23, 16, 21, 37, 20, 4, 13, -11,
    -1, -3, 3, -12, 13, -7, 1, 4, 22, -25, 20, -2, 22, -32, -48, -18, -8, -6, -4, -11, 6, -12, -1,
    -16, -3, 6, -1, -21, -11, -7, 28, 6, -11, 5, -10, -3, -14, -24, 12, -12, -22, -22, -28, -5, -12,
    29, 19, -41, 47, -1, -1, -2, 2, -19, -2, 0, -14, -6, -14, 12, 22, 7, -1, 0, -28, 3, -2, 1, -3,
    7, 11, -3, 12, 6, 4, 3, -6, -20, -5, -13, -4, 1, 4, -17, 4, -6, -5, -4, -6, -6, 4, -48, 29, 3,
    -9, -1, -11, -1, 7, 3, -17, -6, 6, 10, -27, 16, 5, 9, 15, 6, -3, -28, 12, -2, -20, 3, -10, 7,
    -9, 1, -20, -3, -4, -4, 11, -2, 8, -12, 5, 8, 3, -4, -4, 8, 9, -21, 5, 15, -10, 14, 11, 7, 3,
    -17, -14, -1, 2, -13, -4, -6, -6, 14, 7, 8, 6, -7, 25, 3, -5, 6, -13, 0, 11, 7, -6, 9, 0, -8,
    -21, 34, 5, 5, 14, -9, -2, -11, 22, 2, -14, 8, -7, -6, -3, 8, 11, 10, 10, 4, 16, -33, 10, 5, -7,
    -6, -3, 3, -8, -26, 19, -46, -7, 23, -8, 9, 18, 6, -2, -19, -1, 4, -11, -25, -9, -27, 3, -24, 3,
    21, 2, 13, -45, -3, -2, 4, 11, -9, 7, -9, -10, -9, 5, -19, -8, 29, -10, 24, 38, -14, -13, 5, 14,
    -4, -4, 7, -26, 6, -11, 7, -5, 4, 6, 40, 3, -24, 13, 2, -2, 5, -7, 6, 5, 11, 3, -5, 5, -28, 35,
    15, 9, -9, 12, 22, 22, -2, 12, 0, 7, 1, -11, -12, -7, 1, -14, -7, -14, 7, -2, -5, 34, 8, 3, -24,
    1, -15, 6, -1, -9, -27, -16, -8, 10, 4, -18, -3, 6, -6, -13, 11, 0, -1, 7, 2, -3, 7, -26, 12,
    65, -21, -12, 2, 12, 1, 6, -4, -9, 11, -13, -7, -13, -9, 21, -4, -15, -4, 19, 13, 12, -2, 13, 9,
    13, 15, 5, -13, -11, -7, -10, -34, 16, 3, 2, 1, 4, 1, 6, -10, -15, -1, -3, -2, -23, -2, 11, 19,
    9, 8, -8, -12, -9, -16, -7, 5, -14, 12, 1, 3, -18, -3, -28, -25, 46, -8, -4, 6, 12, 3, 5, -1, 9,
    -9, -30, -16, 3, -22, 19, -6, -14, -7, 3, 7, 24, 12, 5, 8, 1, 2, 9, 2, -3, 9, 12, -31, 10, -7,
    9, 3, 2, 5, 3, -6, -16, 6, 4, -6, -25, 33, -12, -3, 19, 5, 5, 5, -19, -1, 4, 0, -18, -1, 0, 2,
    -10, 18, 1, 0, 21, -6, -4, -7, 12, -4, 6, 6, -13, 6, 0, -27, 10, 3, 53, 22, 2, -7, 4, -12, 6,
    10, -5, -4, 3, -5, 9, -6, 17, 18, 4, 9, -24, -17, 13, 0, -14, 12, 7, -17, -6, -3, 4, -2, -11,
    19, -9, 21, 21, 18, -1, 7, -7, -13, -2, 7, -42, 1, -31, -7, -3, 10, 19, 3, 11, -3, -14, -8, 12,
    3, -5, -4, -10, 1, 27, -4, 2, 18, 19, 17, 14, -2, 24, -5, -2, -13, -2, -6, 14, -3, 16, -33, 11,
    28, -6, -6, -46, 8, 22, -1, 21, -9, -19, 3, 18, 16, 4, 21, -6, 9, 1, 47, -24, -16, -5, 11, 4, 3,
    -19, -8, -50, 5, 0, 19, 0, 17, -6, 10, 14, -4, 16, -13, 0, -47, -10, 2, -17, 1, 12, 16, 16, 12,
    24, 2, 15, -3, -3, 6, 16, -15, -1, 13, 5, 4, 19, 5, -13, 4, -45, 20, -48, -3, 0, 7, 13, -16, -9,
    -53, 12, 3, 6, 17, -2, 4, 3, 37, -5, -13, -2, 13, 11, 2, -5, 30, -6, 19, -12, 15, 27, 7, 7, -3,
    20, -18, 13, 10, 7, 2, -6, -7, 6, 2, 5, 13, 10, -4, 1, 6, 17, 0, 18, 18, 24, -15, 12, 8, 2, -18,
    0, 25, -13, -18, -11, 8, -38, 3, 0, 4, 1, -5, 1, 11, -11, 14, 22, 6, -4, 2, 2, 37, 8, 5, 0, 8,
    -2, -7, 8, 22, 5, 10, -21, 22, 25, -4, 29, -3, 21, -1, 15, -4, -3, -10, -13, -43, 18, 7, 35, 0,
    3, -1, -3, 10, -4, -13, 28, 20, 7, -12, 18, 2, -13, 5, -6, -1, 25, -16, 1, -8, -8, 1, -3, 18,
    24, 0, 4, 10, -17, -2, -15, 15, 7, 3, -29, 10, 6, 7, 25, 2, -3, 11, 5, 10, 1, -9, 21, -16, 11,
    -10, 21, 5, 6, -20, -10, -15, -7, -2, -12, -32, 31, -4, 27, -4, -14, -57, -6, -12, 0, -8, 15,
    -15, -5, -20, -17, 6, 3, -13, -4, 6, -2, -1, 6, 11, -20, 14, 2, -12, 6, -19, 11, -29, 2, 7, -4,
    -8, 14, -17, 26, -1, 10, -3, 16, 21, -1, 12, -23, -7, -8, 23, 18, 9, 8, 2, 1, -19, 6, -8, -9,
    -23, -6, -10, 0, 3, 4, 8, 11, -4, -6, -22, 22, -8, 17, 13, -1, -9, 13, -43, -5, 8, 4, -22, -2,
    5, 25, -5, 1, -13, -24, 4, 5, 8, 10, -11, 8, -5, -2, -7, 30, 13, -17, -39, 4, -4, 5, 18, 33, 16,
    13, 8, -18, 3, 9, 18, -5, 1, 16, -6, -1, -18, 9, -13, -12, 3, -12, 11, -5, 4, 1, 4, -7, -3, -9,
    5, 12, 3, 10, 11, 0, 10, 13, -33, 13, -5, 9, -25, -7, 0, 36, -4, 6, -25, -8, 10, -6, -3, 18,
    -12, 20, 6, -16, 7, 26, 12, -5, -6, -11, -25, 4, 5, 42, 12, 5, -11, -6, 6, 6, -8, -19, 18, 20,
    -8, -10, 26, 9, 9, 2, -21, 2, -2, 6, -29, 12, -4, 10, -28, -3, 9, -4, 7, 7, 20, -11, -11, 6,
    -18, 3, -2, 8, -25, 0, -11, 37, -8, 2, -13, -8, -6, 3, -2, 23, -8, 6, 4, 0, -1, 7, 33, -2, 16,
    -5, -28, 21, -34, 55, 13, -40, -19, -15, -2, 7, -34, -15, -13, 10, -3, -1, 21, 4, -1, -10, 10,
    -5, 4, -7, -15, 3, -6, 1, -3, -4, -33, -35, -44, -26, -13, 13, 13, 12, -18, 3, 1, 6, -37, -50,
    0, 1, -32, -7, -7, 14, 16, 2, 1, 10, -22, 5, -14, -1, 1, 31, -11, 7, -10, 12, -14, -10, -40, 3,
    13, -18, 5, -9, -2, 9, -2, 5, 25, 2, -50, -40, -34, -19, -11, 10, -28, 21, 1, -6, 4, 3, -1, -14,
    -2, 15, -2, 9, -10, 2, 8, -1, 7, 11, -14, 8, 4, 1, -48, -9, 12, 28, -11, -29, -55, 10, -15, 2,
    29, 2, -26, -5, -5, 10, 9, 37, -9, -15, 4, 13, 11, -21, -12, -2, 16, 27, -3, 0, -11, 1, -1, 3,
    24, 19, -28, -7, -34, -10, -4, 0, 39, 9, 2, -7, 4, -16, 9, -29, -41, 43, 12, 15, 0, -6, 1, -23,
    -10, 16, -18, 8, 1, 8, 7, -7, 15, 46, -4, -5, -26, 13, -20, -3, 19, 13, -15, -13, -4, -5, 16,
    -5, 27, -15, 17, -3, 5, -10, 1, 16, 4, -5, -21, 0, -18, 20, -21, -5, 13, 4, -25, -13, 0, 12, 3,
    -16, 40, 4, -12, -6, -18, 21, -9, -25, -36, 25, 9, 1, 12, 11, -6, -54, 0, 76, 1, 10, -12, -8,
    11, 0, 5, 48, 8, 4, 5, 7, 2, -22, 17, 3, -3, -16, -4, 8, 19, 28, 43, -43, -5, 0, -1, 22, -30,
    -4, -2, -55, -23, -15, 0, 23, -28, -24, 9, -23, -5, 6, -6, 6, 11, -59, 11, 20, -7, -3, 6, -2, 4,
    4, 19, -11, -16, -12, 2, -4, 14, 16, 10, -29, 6, 4, 6, -9, -6, -19, 5, 26, -28, 7, -19, 0, 6,
    -14, -5, 7, -36, -5, -32, -7, 21, 4, -12, -7, 12, -5, 15, 8, -83, -16, 28, 2, 23, -2, -3, -10,
    -24, 19, 26, 18, -34, -23, -37, -22, -18, 30, 1, 6, 8, 4, 4, -8, -4, -4, 10, 26, 2, 9, 3, -1,
    22, 18, 18, -13, -5, -2, 6, 11, 10, 3, 15, -1, 2, -7, -26, -12, 6, -8, 3, -26, -29, -2, -1, -9,
    19, 4, -1, 3, 8, 3, 9, 3, -71, -2, 51, -4, 21, 1, -15, -10, -15, -5, 20, 7, -10, -4, -14, 9, 0,
    23, 18, -18, 4, -13, -3, -5, 9, -10, -29, 34, -4, 28, 10, 14, 22, 20, 22, 20, -7, -10, -5, -1,
    11, -16, 22, 20, 11, -5, -8, -11, -8, -29, -1, -28, -32, 19, -2, -4, -16, -3, 52, 28, 19, -3, 8,
    -3, -30, 5, 18, -35, 8, 0, -7, 7, -22, 12, 33, 10, 6, 8, -4, 12, -12, 3, 27, -9, -2, -26, 0, 6,
    -7, -17, -40, 39, -7, 22, 21, 0, -14, -3, 5, 25, 14, 11, -11, -7, 8, -23, 40, 38, 12, 5, 9, -14,
    -19, -14, 8, -9, -27, 0, -7, -1, -51, -15, 14, -19, 18, -3, 7, 12, -39, 2, -12, -26, -42, -8, 6,
    -7, -16, -3, 20, -27, 7, 9, 7, 2, 9, -55, -6, 19, -1, -23, -2, 11, 4, 5, 3, 3, -2, 3, -3, 26,
    -14, -16, 1, 6, 0, -8, -42, 37, 0, -13, 9, -13, 3, -7, 10, 10, -4, -7, -28, -5, -22, -20, -21,
    11, 3, 0, -13, -12, 11, 3, -22, -6, 10, -6, -7, 9, 11, -2, -25, -18, 5, 10, 6, -17, -20, 1, -17,
    40, 24, 1, -14, -21, -21, 15, 9, 24, 1, 8, -5, 5, -1, 2, 0, 14, -18, -8, 4, -1, -9, 1, -19, -4,
    8, -42, 7, -19, -9, 0, -13, 9, 2, -8, -1, -9, -7, -20, -7, 12, -1, -5, -9, -29, 6, 11, -22, -7,
    5, 7, -3, -1, 13, 13, -21, -46, -8, 9, -19, 6, -15, 1, -13, 14, 10, -1, 7, -9, -8, 20, -19, 17,
    -12, -4, -12, -7, -2, 6, 16, 13, -4, 13, 2, -3, -4, -1, -9, -2, 1, -60, 9, 2, -11, -5, -7, 2, 0,
    -7, -1, 20, -25, -14, 8, 15, 10, -23, -3, -14, 19, 17, -10, 4, -6, 0, -3, -7, 10, 20, 18, 0,
    -10, 17, -42, 12, -2, 4, 0, 0, 2, -2, 4, -10, -11, 20, -43, 14, -8, 19, -16, -11, -13, 18, 18,
    -1, -1, 12, 10, 0, -2, 24, -1, 1, -11, -27, -30, -11, -15, -8, 5, -60, 3, -14, 13, 20, -10, -15,
    -17, 6, 1, -57, -65, 5, 2, -19, -12, 7, -9, 3, 9, -4, 12, 40, 17, -14, 2, 17, -3, 2, 6, 10, 9,
    24, -11, -4, 0, -8, 11, 26, -29, 6, -24, -12, -3, 11, 27, -6, -11, -1, -24, -8, -15, 3, 10, -30,
    -30, 29, 10, -18, 4, -10, -6, -9, 3, 20, -11, 7, -27, -12, -6, -5, 11, -10, -7, 15, 14, -9, 9,
    8, -42, 2, 14, -3, -2, 12, 40, 30, 14, -33, -21, -18, -5, -16, -10, 9, 1, 16, 24, -18, -14, -11,
    -14, 1, 9, -5, 5, 1, 9, 23, -7, 8, 7, -7, -25, 3, -5, -6, -1, -11, -28, 42, 1, -26, 7, -17, -6,
    4, -11, 8, -7, 7, -9, 0, 9, 12, -9, 11, 2, 1, 13, -25, -1, -8, -34, 9, -8, 13, -1, 2, 18, 4, 7,
    -12, -4, 9, -11, 13, 0, 10, -3, 9, -10, -8, -5, 13, 25, 18, 17, -17, -9, -15, -22, 17, -14, 16,
    10, -4, -4, 13, 10, -2, 21, 21, 5, 52, 2, -56, 5, 14, 2, -6, -8, 15, 12, -8, -5, 18, -23, 3, 16,
    -17, 15, -39, -20, -12, -3, 15, 0, -6, -26, 1, 0, -6, -7, -18, 24, 2, -2, 0, -75, 10, -19, -1,
    -17, -4, -21, 2, -15, 0, -2, 11, -12, 6, -18, 5, -19, -23, -21, 12, 21, -16, 6, -7, 8, 3, 1, 57,
    -14, 29, 5, -44, -19, -20, -11, -18, 2, -32, 11, -2, 17, -12, -14, 2, 7, -19, 8, -52, -34, 2,
    11, 27, 0, -7, -31, -2, -22, -6, 7, 31, 5, 8, 20, -17, -18, 7, 15, 0, -34, 17, -14, 5, 7, 7, 11,
    24, -11, 14, -1, 5, 17, 11, -15, -36, -17, -8, -3, -16, 7, -7, 9, -7, -16, 11, 1, -53, -3, 17,
    -28, -16, 16, 20, 9, -10, -3, -16, -11, -14, -8, 16, -7, -40, 5, -26, 30, 9, -22, -8, 3, -4, -1,
    -4, 11, 11, 12, -11, -32, -12, -20, -39, -9, 7, 14, -12, 15, -8, 1, 12, -10, 1, 3, -9, -37, 13,
    30, 16, -26, -39, -16, -3, -10, -4, 7, 5, 5, 20, 6, 28, -3, 0, 4, -6, -11, -5, -8, 12, 3, 16, 8,
    -13, -6, 12, -17, 23, 1, 8, 9, -5, 14, 9, -8, -5, -5, 11, -17, -5, 5, 4, 29, 20, 1, 13, -18, 17,
    29, -7, 3, 3, -27, -16, -2, 11, 17, 16, -6, 24, -17, 11, 17, 29, -12, 15, -15, 1, -27, 11, -9,
    3, 4, 44, 17, 37, -24, -8, 6, -50, 1, -1, -3, 8, -10, 8, 4, 7, -26, 21, -3, -21, 19, 27, -1, -1,
    -8, 12, -2, 14, -5, 15, -4, -1, -5, 22, 42, -5, 0, -12, -21, 3, -5, -5, -18, -25, -5, -3, -6,
    18, -4, 26, 16, 23, 3, 23, 15, -9, -9, 37, 0, -14, -26, -9, -19, 0, -48, 82, 8, 13, 12, 0, 1,
    -50, -10, -3, 2, -2, 4, -3, -6, -24, -17, 17, 0, -22, -3, -3, -37, 6, 5, 29, -13, 10, -14, -11,
    2, -5, 24, 20, 20, 9, 4, 7, -6, -10, -11, 17, -42, -9, -4, 8, -10, 7, 9, 4, -58, -2, -6, 9, 2,
    -8, -19, -27, -23, 20, 15, 8, 8, -4, 7, 0, 2, 3, -9, -28, -9, 9, 0, 8, 5, -9, 3, 17, -3, -6,
    -22, 2, 9, 6, -4, -21, -19, 0, 49, 1, -17, -5, 8, -14, -8, -27, 13, 5, 0, 5, -1, 5, 6, -20, 30,
    5, -18, 1, 1, 21, 13, 18, 5, -2, 4, 2, -21, -12, 11, 8, -40, -36, -24, 11, -2, -8, 16, 15, 0,
    -8, 0, -17, -13, 26, -4, 8, -15, 22, -4, 6, -30, 4, -6, -14, -4, 0, -4, 10, 3, 11, -1, -10, 29,
    -3, -5, -3, 5, -6, -6, -34, 6, 10, 7, 1, 3, -11, -20, -27, 23, -7, -17, 9, -3, -3, -2, -19, -25,
    -9, 11, -15, -9, 4, 3, -10, -51, -14, -29, 0, -26, 9, 7, 3, -5, 19, 22, 4, -1, 27, -1, -2, -3,
    25, -2, 9, -43, 9, -15, -15, -1, -12, -12, -1, 19, -1, 1, -9, 13, -11, -15, 17, 9, 8, 9, -13,
    -3, 5, 39, -5, -11, -5, -19, -4, 4, -10, -11, -17, -1, -71, -3, -11, 21, -1, 9, 5, 35, -8, 13,
    -7, -12, 13, -32, -12, -66, 4, -63, -8, -46, 69, 22, -9, 20, -6, 2, -1, -9, 10, -11, -4, -21, 8,
    -31, -4, -14, 23, -12, 7, -1, 5, -23, -27, 22, -4, 5, 18, 9, -16, 6, -40, 9, 5, 23, 9, 9, 45,
    37, -28, 3, 12, -36, -20, -9, -42, -13, -3, 37, -29, -31, -12, -10, -8, 13, -22, -5, -5, 16, -5,
    -7, -2, -39, 11, 15, -8, 15, -24, -20, 11, -20, -16, 6, -3, -11, -4, -17, -17, 3, 17, -17, -13,
    10, 37, -27, 25, 39, 7, -3, -2, 18, 9, 14, -3, -6, -24, -7, -9, -24, 13, -3, -14, 14, 28, -16,
    7, -5, -3, 4, -13, -7, -11, -14, 13, -4, -6, 0, 23, 14, 14, -1, 12, 16, -6, -13, 42, -31, -2, 1,
    12, 11, -15, -12, -4, -2, -33, -5, -13, 12, -6, 13, -11, -24, 18, -22, 15, 8, 32, -8, 13, 13, 5,
    -2, -9, -18, 5, -4, -21, 5, -6, -16, -16, -28, 3, -32, 5, -60, 42, -14, 1, 3, 12, 12, -2, -2,
    -12, -1, 0, -1, -19, 13, 6, 4, -3, -4, 8, 6, -2, 6, -7, -1, 10, -18, -9, 21, -11, -19, -4, 6,
    -22, -13, -2, 2, -5, 12, -29, 5, -52, 7, 22, 1, -1, 10, -24, 1, 1, -9, 11, -19, 5, -19, -34, 4,
    -15, -16, -2, -19, -19, -9, 5, -20, 52, 5, -3, 2, -4, -9, -6, -2, 18, -13, -17, 2, -10, 14, 4,
    2, -10, -13, 8, 5, -13, 7, -16, 24, 3, -6, 0, 10, -15, -20, -25, -21, 28, 7, 12, 6, 3, -7, -32,
    8, -23, 22, 26, 5, 0, -7, -17, -7, -17, -18, 14, -17, -13, 2, 0, -5, -25, -37, -14, -17, -10,
    24, 9, 16, -1, -1, -8, 4, 4, -14, 14, -17, -9, -11, -27, 12, -10, -30, -8, 8, -16, 10, -10, 2,
    -8, -11, -29, -45, 23, -8, -45, -39, -11, -10, -8, -23, -4, 8, 5, 7, -8, 18, 8, -5, 0, 2, 19,
    -1, -5, -9, -10, -6, 25, 7, 12, -7, 13, 35, 31, -16, -19, 18, 21, -17, 13, -12, 4, -5, 0, -17,
    0, -17, 8, 14, -25, -2, 14, -15, -8, -15, -14, -9, 13, 4, -16, -17, 8, 15, -8, -5, 3, -51, -20,
    -19, -15, -31, -13, -15, 8, -25, -10, -19, 4, -1, -19, 30, 7, 9, -4, -6, -9, 0, -14, -40, 13,
    -4, 0, 4, -1, -26, 13, 13, -9, 9, -2, 4, 18, -5, 15, -9, 12, -23, 20, -9, -1, -22, 11, 31, -8,
    12, 13, 5, 6, 2, 5, 7, 21, 0, -10, -11, 5, -22, -20, 4, -17, -1, 7, -8, 2, -11, -11, 5, -10, -7,
    -8, -18, -2, -9, -33, 0, 0, 24, -16, 4, -5, -3, -5, -22, 11, -11, -19, -33, 3, -7, 7, -41, -40,
    9, -5, -13, 6, -30, 10, 3, 12, -5, 28, -11, 0, 0, -1, 7, 3, 9, -13, -13, 12, 3, 3, 5, 7, -13,
    13, 4, -17, -3, 10, -33, -9, -4, 26, -8, 6, -12, -13, -9, -30, -17, 34, 29, -12, 10, 1, -13, 8,
    15, -10, 6, 3, -4, 4, 23, -16, 10, 19, -8, 10, -10, -45, 23, 14, -21, -12, 20, -9, -9, 3, 23,
    10, 1, 4, -2, -28, 27, -25, 1, -10, -2, -10, -6, 24, -5, -5, -9, 4, 1, 3, -6, -19, 6, 5, 2, -13,
    19, 40, 6, 6, 7, 18, -24, -16, -12, -1, -7, 12, -10, -1, 3, -12, -4, -1, -3, -16, 6, 7, 3, -2,
    -19, 7, -20, -3, 0, 27, -5, 5, 19, -7, -3, -2, -4, -8, -4, -19, 9, 15, -6, -4, -7, -18, -40,
    -17, -16, -2, -32, 2, -8, 3, -11, -9, -18, 11, -5, -9, -6, -9, -29, 11, 10, -8, 5, 6, -13, 9,
    -15, -2, -12, -2, 5, -12, -24, -14, 15, -13, 10, -25, -2, 5, 22, 9, 19, 2, -19, -4, -24, -15, 7,
    -10, 27, 14, 3, 8, 8, -16, 0, 2, -14, 0, -6, 17, 5, 0, 0, -3, -12, -14, -22, -9, -19, -3, 1, -1,
    -13, 13, -13, 3, -7, -7, -2, -5, -33, 13, -4, -6, -19, 7, -13, 4, -17, -2, -5, -15, 31, -11, -3,
    22, 33, -22, -5, -3, -6, 14, 10, -9, 8, 17, -38, 1, -35, -7, 20, -13, -11, -27, -15, -8, 15, 0,
    -25, -8, -24, 12, -6, 24, 3, 11, 16, 4, 22, 7, 6, -12, -7, -4, -31, 12, 5, 18, -19, 8, -2, -16,
    -6, 38, -25, -3, -20, 15, -33, 15, -11, -7, -31, 9, -19, 0, 2, -17, 15, 22, 21, 9, 9, 17, -8,
    10, 3, -4, 17, 24, -21, 2, 6, 4, 21, -47, -12, -7, -43, -8, 27, 28, -4, -6, 7, 9, 14, -2, 19,
    -7, 3, -11, -16, -15, 22, -26, 1, -7, -17, 5, -25, -1, -11, -15, 7, 23, 3, 0, 18, 0, 13, 38, 14,
    18, 6, -16, -17, -16, -27, 16, 8, -10, 5, 7, -14, 1, 6, -4, -15, -27, 3, 6, -10, -1, -10, 7,
    -11, -8, 13, 6, -7, -1, 7, -6, -28, -1, 0, -15, 1, 8, 3, 2, -5, -6, 3, -12, -52, -10, 12, -40,
    8, 10, 10, 15, -16, 1, -2, 13, 2, 9, 0, -15, -5, -6, 27, 17, 2, 17, -5, -6, -20, 10, -16, -9, 6,
    -22, 5, -4, -14, 1, 4, -9, -2, -7, -8, 8, 5, 0, -30, -5, -8, 0, -2, -2, 3, 4, -11, -2, -16, 7,
    23, -21, -9, -8, -2, 18, -10, 11, 12, 8, -47, -9, -24, -2, 11, 7, 14, -29, -16, 8, 5, 5, -6,
    -12, -2, 16, -29, 15, 20, 0, -8, -2, -6, 0, -21, 13, -14, 0, 7, -19, 18, 9, 37, 1, 18, -2, 7,
    -1, -10, 10, 12, -6, -28, -19, -31, 3, -11, -26, -6, 16, 3, 2, 6, -2, 12, -27, -10, -16, -7, 19,
    9, 17, 6, 8, -37, -20, -35, 12, 14, 16, 1, -5, -16, 32, 2, 7, -5, -7, -12, 33, -9, -4, -25, 6,
    -27, 5, -1, -6, -3, 0, -24, -3, -19, -10, 13, 20, 32, 2, 22, -2, 2, 4, -7, 20, 3, -11, -19, -25,
    -11, -4, -1, -30, -20, -10, -12, -5, 8, 16, -11, -2, 0, -7, -8, 7, 9, -34, -1, -6, -21, 0, -3,
    8, 1, -6, -19, -4, -5, 7, -5, 5, 5, -19, -5, -2, -3, 15, 10, 34, 12, -5, 14, 13, -7, 20, 7, 12,
    -11, -10, -5, -1, -23, 22, 13, 5, 9, -12, -22, -26, -12, -8, -2, -14, -12, 2, -2, -6, 0, -29,
    -18, 8, 11, -42, -31, -24, 9, 12, 1, -1, -6, -3, -4, 5, 33, -12, -11, 45, 4, 9, -8, -8, 4, 0, 0,
    1, 4, -2, -15, 2, -10, 6, -12, 10, 0, 12, 11, 3, -3, 21, 18, 8, -13, -1, 4, -5, 4, 10, -27, 19,
    2, -3, -41, 4, -10, 6, 8, -10, 3, 8, -12, -9, 10, -27, -37, -16, -4, -58, -19, -15, 14, 9, 1, 7,
    9, -7, -7, 9, 9, -24, -10, -1, 17, 9, -10, -24, 3, -3, 5, -5, -8, 3, -20, 3, -8, 10, -16, -2, 2,
    10, 0, 7, -3, 14, 3, -3, -11, -15, 3, 1, 22, -15, -40, 15, 0, 4, -34, 32, -16, 14, 5, -2, 5, 14,
    -8, 0, 3, -27, -6, -31, -3, -31, -11, -2, -4, 1, 14, 7, 1, 0, -20, 26, 35, -13, -18, -23, 9,
    -11, 19, -15, -1, 33, -4, 0, -1, 6, -27, -9, -29, 16, -7, -15, -1, -2, 8, 8, 6, -1, -8, 11, -17,
    -10, -5, 7, 2, -15, -11, 1, 1, 4, -14, 10, 10, 9, 12, -1, -5, -19, -10, 14, 4, 17, 23, -26, -9,
    -54, 0, -7, -28, -13, -11, -15, 3, 3, -5, 13, 6, 14, -1, -26, -10, -15, 0, -5, -19, 5, -2, 6, 5,
    -18, 15, 1, -5, 26, 1, -15, -5, 25, 12, -5, 2, 17, 9, 12, -22, -16, -4, -28, -21, -11, -35, -4,
    4, 6, 2, -29, 4, 14, 3, 3, 10, -12, 1, 5, -4, 5, -13, 24, -18, -59, -15, 0, -9, 1, -6, -7, 4,
    -12, 4, 18, 9, 11, 26, 27, 5, 21, 4, -14, -2, 0, -6, 2, 2, -8, 16, -6, 5, -5, -6, -2, -10, 30,
    15, -7, -4, 6, 11, 0, -10, -6, 10, -19, 0, -7, -13, 1, -5, -7, -3, -20, -5, 11, -5, 11, 11, -2,
    -11, -2, 10, -6, 2, 5, -17, -19, 7, -21, -14, 12, 16, 8, 2, -8, -5, 3, -1, -8, 13, -19, 10, 3,
    -16, 4, 11, -14, -14, 18, -3, 3, -7, -9, 1, -10, -22, -4, -16, 16, 8, -16, 1, 18, 5, -7, 7, 0,
    -11, -11, 20, -13, -9, -5, -6, -2, 2, 16, -8, 10, 2, 5, -1, 5, -18, 2, 14, -17, 11, -8, -2, -1,
    -11, -8, -2, -3, 21, 7, 12, -2, -6, 8, 22, -8, -2, -3, 1, 1, 1, 4, -2, 15, -11, 23, 8, -10, -36,
    -14, -10, 18, -38, -10, -5, 11, -2, -12, -20, 18, 6, 17, 10, 3, -29, -17, 17, -23, 9, -4, -4, 8,
    -4, -8, -6, 14, -9, 14, -4, -14, -9, 5, -11, -23, 16, -6, -1, -19, -40, -12, -23, 3, 0, 5, 0, 5,
    29, 4, 4, 8, -10, -16, -7, 3, 17, 15, -8, 20, -32, 7, 10, 3, 14, 15, -6, -5, 3, -23, 18, 23, -5,
    -23, -18, 5, -12, 49, -18, -14, 14, -8, -10, 11, -18, -4, 9, -21, -15, -68, -28, 14, 5, 0, -13,
    10, 14, -37, 5, 3, 10, -1, -23, -15, 0, 4, -36, 12, 1, -10, 3, -9, 7, -19, 15, 11, 13, -5, 13,
    5, 17, 10, 17, 33, -21, 7, -9, -17, 25, 16, -3, -15, -6, -6, 11, 14, 9, -11, 13, 23, -2, 41,
    -14, -3, 1, -7, -5, 1, -5, -13, 11, -10, -7, -39, -19, 2, 18, 13, 1, 12, 1, -9, 13, 1, -6, 6,
    -18, 5, 4, -7, -11, 20, 6, 16, -21, -11, 6, -13, 3, 7, 12, -5, -9, -7, -4, -20, 6, 14, 23, 6,
    -1, 11, -2, 5, -15, -3, -14, 8, -11, 8, 17, -22, 17, 26, -6, 25, -6, -4, -11, -12, 13, 15, 4, 1,
    -5, -14, -7, -15, -2, -28, 13, -3, -3, -12, -2, -1, 17, -3, 9, 12, 9, 7, -4, -28, -20, 29, 12,
    2, -11, 4, 8, -14, 12, -4, -12, 7, -10, -9, -10, -10, 12, 1, 1, 16, 2, 4, -37, 1, -13, 19, -5,
    17, -6, -8, 9, -21, 4, 4, -1, 19, 10, -8, -16, -3, 3, 9, 15, 7, 4, -4, -9, -15, 7, -23, -2, -7,
    -6, -17, -4, 3, 11, -7, -3, 15, -8, -16, -23, -37, -17, 13, 3, -2, -16, 41, 17, -23, -1, -1,
    -34, 12, 8, -25, 6, 7, 2, -72, -9, -12, -15, 11, -1, 15, 1, 2, 7, -2, 5, -16, -19, 7, -14, 3, 8,
    -45, -17, -1, 22, 4, 5, 7, -3, 7, 27, -1, 6, -30, 57, 12, -20, -2, -20, 22, -9, -2, 17, 2, -1,
    -6, -7, 9, -3, 13, -1, -33, -19, 24, 18, 0, -3, -28, 13, 11, -3, -27, 15, -17, 12, -2, -12, -45,
    -11, -20, -18, 3, 2, 17, 5, 9, -10, 9, 8, -3, -3, 8, -6, 8, 19, -25, -14, -7, -1, 10, 13, 0, -1,
    5, 2, -10, -2, 0, 6, 12, -16, -1, -22, -2, -8, 7, 24, -8, -1, -5, -13, -4, -16, 5, 21, -31, -11,
    53, 0, 1, -5, -16, 8, 14, 7, -10, -5, 4, 2, -39, 6, -29, -6, -2, -5, 25, -34, 2, -8, -5, -8, 11,
    8, 4, 8, 4, -11, 0, 15, -49, 4, -16, 0, 5, 2, 11, 6, 12, 3, -3, 3, 16, 11, -18, -27, 27, -29,
    -11, 4, -3, 4, -2, 7, 5, -2, 4, -10, 6, 6, -4, 3, 67, -32, 17, -21, 27, -2, 0, 1, 8, -11, 1, -9,
    -28, 11, 0, 7, 34, 1, 7, -43, 1, -3, 28, -1, 6, 8, -29, -1, -3, -33, 7, 0, -20, -3, -37, 11, 6,
    -24, 7, 8, -1, 29, -18, 0, -2, 16, -58, -9, 29, -15, -16, -44, 15, 8, -7, 9, 10, 8, 9, -4, -11,
    -17, -8, -28, 37, -21, 13, -5, -16, -15, -1, 2, 2, 2, 23, 13, -3, 7, 0, 4, 15, 1, -5, 1, 14, -2,
    4, -15, 2, 11, 10, -20, 27, 9, -12, -6, 11, 1, 2, 8, 5, -9, 1, -7, 1, -4, 5, 3, 9, 10, -9, 13,
    1, -14, -2, 22, -5, -25, 2, 3, -18, -28, -15, -3, -2, -35, -6, 0, -45, -3, -8, 8, -33, -2, -18,
    -25, -5, 0, -26, -40, 29, 12, -17, 9, 25, -3, 8, -21, 6, 4, 7, 10, -11, 16, 9, -10, 6, 17, 1,
    14, -6, 0, -16, 25, 4, -13, 5, -38, -11, -1, 0, -46, -5, 2, -7, -25, 10, -13, -15, 6, -12, -25,
    -1, 1, -17, -10, -8, 9, 4, -38, 11, -4, -2, -1, -6, -2, -6, -3, -24, 1, -7, 28, 3, -18, -1, 14,
    -5, -4, 19, 2, 7, -8, 2, 2, 15, -1, -18, 6, 15, -13, -20, -11, 28, 13, 18, 4, -10, 11, -2, -9,
    -2, -13, -8, 9, 7, -38, -12, -12, -8, -50, -3, 7, 4, 1, -5, -28, 3, 0, -34, -5, -8, 0, -41, 13,
    -9, -4, 7, 12, -4, 8, -2, -8, -25, -10, -7, 19, 20, 14, -25, 11, -15, 8, 24, 8, 3, -25, 12, -6,
    4, 1, -10, 7, -1, -15, -7, -35, 14, 0, 6, -14, -5, -4, 7, -2, 3, -5, 3, 14, -4, -26, -2, -17,
    -23, -30, -13, -1, 16, -26, 7, -38, -6, -1, -29, -1, -13, 10, -41, 8, -13, -19, 17, 12, 3, 4, 9,
    -3, -16, -15, 1, 9, -9, 24, -66, 19, 0, 12, -6, 10, -5, 5, 2, -2, 1, -6, 6, 6, 5, -14, 10, 4,
    -30, 27, 26, -7, 6, 2, -4, -2, -2, -23, 3, -11, 6, -38, 4, -9, -9, -14, -10, -11, -15, -9, -2,
    -4, 6, 29, -10, -2, -1, 26, -3, -19, -9, -16, -34, -5, 7, 0, -40, 3, -2, -22, -18, -15, -27,
    -14, 0, -5, -11, -12, 2, 1, -9, -12, -3, -5, -2, 6, 8, 2, 12, -14, 1, -11, 22, 13, 8, -8, -13,
    8, -7, -6, -1, -15, -14, -1, -8, 9, -9, 4, 9, -25, 5, 5, -10, -4, -1, -16, 0, 5, -12, -26, 9,
    11, 9, -11, -24, -19, 8, 4, -4, -9, -6, -7, -6, 0, -13, -10, -1, -4, -17, -12, 17, -37, 3, 2,
    14, -1, -2, -2, -1, 7, -4, 5, 2, -1, -9, -12, 7, -1, -21, 2, 4, -3, -6, -20, -1, -27, -7, 6, -5,
    -3, -7, -11, 12, 5, 4, -10, 11, -6, -8, -20, 1, -2, -18, -30, 4, 9, 3, -10, -9, -3, -5, 1, -10,
    1, -6, 4, -16, 0, 0, 0, -4, 19, -4, 0, -7, -20, 10, 32, 12, -10, 8, 1, 3, -5, -6, -15, 9, 14,
    22, -1, 5, -19, -18, 16, -7, -16, 15, -4, 2, -14, 3, 10, 2, 3, 8, -14, 5, 6, -5, -18, -8, 9, 0,
    -29, 1, 2, -6, -1, -7, 4, -19, -13, 10, -15, 20, -12, 7, 39, 7, -7, -15, 1, 4, 0, -9, 14, -10,
    8, -7, -14, 4, 2, -1, -3, 0, -10, 5, -1, -2, 5, 8, -6, -1, -20, -15, 9, 6, 13, 11, -7, 7, -3,
    -2, 6, 8, -8, -4, 5, 9, -16, 0, -13, -8, -22, -11, 7, 4, -18, 7, 12, 12, 5, 3, -7, -13, -12, 7,
    0, -1, 8, -6, 10, -8, -4, 0, -5, -35, -15, -1, -23, 14, 7, 0, -25, 7, 5, -2, -27, -8, 3, -6, 1,
    1, 5, 14, -8, 5, -6, 3, 6, 8, -4, 1, 0, 1, -11, 1, 9, -13, 3, 10, 19, -7, -8, -1, 20, 0, -24, 7,
    6, 11, -10, -10, -5, 7, -7, -5, -21, -6, 4, -7, -8, 2, 17, 6, 26, -20, 8, -2, 1, -5, -3, -2, 3,
    -4, 0, 7, -6, -10, 19, -13, -9, 11, -9, -10, -6, -5, 10, -4, -7, 3, -3, 2, -4, 7, 13, -17, -6,
    12, 7, 1, -8, -29, -1, 19, 7, -13, -15, 15, 17, -4, -27, 3, 13, -21, -15, -12, -9, -3, -15, 0,
    -18, 0, -14, 3, 7, 4, -11, 5, -9, -18, 16, 3, 3, -4, 3, -8, 5, 8, 8, -15, -39, 8, 19, 14, 30,
    17, -6, 4, -7, -4, 1, 10, 10, 7, -12, 1, -20, -3, 3, -41, -7, -24, 10, -2, -1, 8, 11, 9, 0, 1,
    -18, 1, -4, -5, 1, -14, 12, 12, -5, 0, -2, -15, -5, -1, -1, 1, -12, -1, 10, 4, -14, 35, -5, 14,
    -3, -12, 2, -6, 16, -10, 5, 8, -27, 4, -11, 7, 4, 26, -2, -7, -13, 15, 11, 4, 4, -18, 5, 3, -9,
    0, 10, 11, 14, -1, -31, 43, 0, 7, 3, 19, -4, 23, 12, 11, -19, 5, 12, -4, -20, -32, -4, 8, -20,
    -9, 8, 9, 11, -9, -19, -1, -5, -9, 2, -11, -4, -1, -4, -15, 9, -5, -4, 4, 8, 10, -11, 10, -2, 9,
    6, -1, 32, 22, -16, -7, -10, 18, 2, -5, 2, -6, -4, -3, 24, -2, 17, 3, 21, -17, -8, 31, -6, 1, 5,
    7, 0, -4, 2, -1, -37, 3, 10, -6, -19, -17, -25, -9, -12, 0, -1, 1, 5, 2, -2, -2, -12, -12, 10,
    -2, -29, 10, -15, -28, 3, 1, 14, -9, 9, -4, -4, 6, 2, 7, 3, 0, 29, -42, 22, 44, -23, 7, -1, -2,
    3, 8, 0, -1, 10, 0, 7, 11, 6, -38, 0, -16, 0, 3, 0, 4, 2, 6, -2, -3, -46, -15, 16, 2, -10, -16,
    -39, -29, -13, 1, -4, -1, 7, 1, -11, 7, -12, 7, 4, 6, -16, 1, -14, -32, -1, -5, 8, -6, -3, -16,
    -8, 14, 21, -1, 4, -1, -8, -16, 24, 4, -6, 11, -11, 15, -13, 1, -4, 19, 4, -9, -12, -20, -35,
    59, -7, -64, 13, -7, 6, 4, -12, 8, 0, 16, -1, -30, -7, 17, 23, 20, 12, 19, -34, -9, -13, -28,
    -8, -10, 5, -9, -7, 18, 18, 16, 13, -12, -29, 19, 5, -14, -9, -6, -17, -14, -17, 19, -7, 16, 1,
    -4, 12, 36, 34, -8, -15, 1, -42, 22, -36, -4, 33, -19, -3, -3, 1, -30, 7, -11, -6, 23, -25, 32,
    21, 10, -18, 0, 9, -25, -3, -8, -14, 0, -41, -10, 10, -37, 10, 9, -49, 10, -11, 17, 20, 1, 11,
    -3, 15, 17, -17, -13, -13, -2, 24, -5, -6, -9, -12, 14, -4, 16, 4, 19, 4, 12, -7, 26, 23, 2,
    -25, -14, -7, 18, -3, 31, -9, -37, -6, 2, -14, 6, -20, -7, -4, 10, -46, 40, 8, 14, -9, -21, 22,
    -2, 2, -11, -3, -15, -15, -11, 11, -14, 18, 15, -24, 18, -17, 34, -6, 6, -1, -12, 16, -8, -25,
    -6, -30, 16, 21, 11, 8, -45, -4, 3, -39, 5, -3, 3, 5, 21, -5, 9, 11, 7, -13, -11, 11, 1, -1, 41,
    13, -38, 16, -5, 7, 20, -5, -7, 5, -6, 0, 8, 1, -44, 20, -27, 39, -6, 13, -9, 2, 2, -6, -5, 10,
    -19, 18, 4, -18, -6, -16, 24, -5, 8, 8, 1, -4, -17, -4, -2, -16, 21, 22, -17, -1, -38, -6, -20,
    -13, -6, -3, -24, 4, 12, -15, 5, 14, 2, 11, -4, 4, 18, -23, 42, 1, -49, 16, 4, 14, -14, -15, -3,
    19, 13, 16, -10, 26, -56, 11, -15, -3, 9, 4, 21, 33, 9, -1, -32, 2, -12, -6, -16, -16, 1, -22,
    14, 17, -11, 6, 4, -13, 6, 6, -10, -31, 17, 19, 6, 18, -71, 16, -8, -12, -18, 0, 22, 10, -5, 23,
    -10, -4, -7, -38, 17, -18, 31, -21, 0, -10, 2, -14, -29, -15, -19, -6, -11, 22, 5, -12, -6, -28,
    18, -4, -19, 21, 1, -49, -43, -9, -12, 1, 17, -4, -5, 0, 17, -8, -5, -38, 6, -29, -6, -14, 29,
    3, 6, 3, -6, -4, -22, 20, 5, -19, 21, -20, 20, -21, 23, 18, 16, 3, 6, -20, -12, -3, 3, -39, 36,
    0, 35, 6, -8, -19, -26, -14, -13, 3, 7, -22, 27, 11, 10, -39, 24, -19, 22, 5, -30, 25, 5, 12,
    -10, 3, -10, -2, 28, 19, 10, 14, -1, -24, 15, -2, 19, -5, -2, 0, 4, 17, 1, -1, -6, 6, 21, -17,
    -2, 10, -2, -52, -5, 4, -15, 4, 5, 0, 25, -19, 27, -14, 10, -5, 30, 14, 10, -20, -15, -23, -25,
    9, -1, 4, -1, -14, 5, 2, -36, 4, 5, -9, -10, 10, -4, 24, -13, 19, 7, 0, -1, -9, 9, 4, 19, 15, 7,
    -2, -14, 1, 16, -32, -6, 13, -11, -3, 1, -6, 10, -6, 24, 14, -2, 18, -36, 7, -8, 2, -13, 6, -4,
    0, 1, 4, 28, 2, 12, 1, 14, 14, 10, 6, 3, -48, 0, -3, 7, 6, -7, -9, 1, -4, 9, 13, -23, 22, 3, 8,
    -16, 19, 19, -3, 11, 5, 11, -8, -2, -10, -14, -32, -12, 4, -14, -11, 3, -21, 12, 29, 6, -5, -4,
    1, 2, -7, 2, -34, 0, -1, -36, 24, -6, 1, -16, 0, 11, 12, -1, -3, -56, -23, 15, -49, -13, 5, 11,
    -3, 14, -24, 1, 8, -69, 10, -34, -6, 28, -14, -1, -13, 9, -6, 20, -22, -28, 24, 6, -82, -84, 0,
    -45, 39, 28, -4, 2, -9, 10, -5, -3, -26, -17, -16, -4, 7, 25, 4, -6, -5, 3, -8, 22, -18, 3, -38,
    33, -11, 5, -1, 18, 15, 36, 2, -5, -11, -4, -24, 4, -3, 27, 8, 5, 9, 4, -20, -10, 3, -22, 2, -3,
    -24, 6, 3, -14, -42, 7, 1, -13, -13, -9, 18, 13, -25, -36, 15, -29, 9, 16, 1, 10, 7, 16, 22, -6,
    -9, 12, -14, -11, 7, 15, -5, -4, -5, -20, 9, 8, -4, -1, 8, 31, 0, -8, 8, -20, -13, 39, 1, 7, -6,
    22, -7, -20, 18, 8, 0, -11, -11, 1, -19, 0, 3, -13, 9, 1, -24, -1, 5, -26, -9, -9, 5, -2, 2, -7,
    11, -10, 13, -4, 4, 1, -9, -1, -15, -7, 15, 15, 1, -21, 9, 15, -26, -5, -10, -3, -8, 2, 7, -1,
    35, -7, -14, -14, 26, -2, 2, -10, 5, 3, -5, 15, -2, 3, 12, -20, 36, 27, 24, 4, 16, 9, -7, 0,
    -36, 20, -11, -5, -4, -1, -2, -6, -13, 10, 7, -7, 29, -28, 1, 4, 10, 31, 10, -1, -3, -7, -51,
    30, 6, -77, -30, -14, 0, -11, 4, 25, 7, -20, -3, -1, -18, 11, 1, -45, 32, -13, -6, -5, 17, -10,
    12, -4, 12, 4, -13, 28, 1, 4, 26, -19, 2, 16, -54, 6, -10, 2, 5, 3, -18, -3, 15, -28, 15, -21,
    7, -19, 0, -13, -8, -7, -6, 30, 14, 0, 0, 18, -68, -11, 21, -15, 24, -5, 2, -28, -21, 9, 1, 21,
    -6, 11, -15, -7, 15, 5, 13, 13, -16, 11, 0, -5, -1, -38, -35, 60, -5, -8, 13, 6, 4, 38, -1, -12,
    25, 6, -3, 7, 19, 5, -9, 21, 18, 5, -23, -8, 15, 10, 0, -5, 4, -11, 6, -10, -14, 15, 8, 1, -11,
    -6, -6, 27, -31, 2, 23, -26, -13, -1, 10, -16, -3, 4, 8, 1, -14, 10, -8, -1, 19, 8, 3, -19, 0,
    -9, 9, 18, -13, -28, 11, -23, 7, 1, 17, -10, -1, 38, 1, 1, 38, 0, 11, 13, 35, 13, 1, 17, 6, -20,
    -29, 15, 4, -1, 3, 4, -1, -15, -11, -20, -7, 2, -6, 5, 5, -10, 11, 32, -8, 14, 13, -30, -57, 3,
    16, -20, -15, 6, -1, 1, -1, 6, -11, -17, -2, 14, -8, -18, 32, -9, 24, -27, 13, 13, 23, -35, 2,
    -5, -2, 6, -16, 10, 4, 19, 37, -33, 21, 26, 36, 28, 1, -7, -3, -16, -26, 9, 6, -1, -5, 6, 1,
    -28, 9, -18, -6, -20, 3, -33, 0, -33, -5, 46, 3, 4, -9, -38, -47, 18, 2, -18, -57, -1, -23, -4,
    -15, -4, -4, -37, -14, -6, 2, 9, -1, 6, 15, -19, -6, 24, 1, -4, -3, -12, -1, -30, -15, 11, -6,
    0, 5, 4, -10, 15, -7, -18, -11, 4, -8, 15, -1, 19, 12, 1, -15, -15, 8, 10, 19, -7, 2, 9, 17,
    -12, -10, 6, -14, -5, -23, 8, 25, -13, -28, -39, 5, 17, -1, 19, -30, 18, -3, 3, 15, -14, 7, -17,
    33, 12, -18, -30, -32, 33, 5, 11, 11, -3, -5, 16, -2, -23, -1, 12, -22, 8, 1, 8, 0, 3, 13, -11,
    -2, 8, 1, 9, 1, 10, -5, -8, -5, -14, -18, 10, -36, 15, -12, 5, 9, -3, -3, -6, 10, -24, -14, 26,
    21, -9, 13, 12, -5, -9, -6, 5, -26, 13, 0, 1, 17, -3, 6, 6, 3, 6, -3, 12, -23, -1, 13, 2, 26, 6,
    -10, -1, 13, 8, 7, 10, -15, 2, 4, 10, -2, 3, 10, 7, 2, 17, 3, 12, -2, 2, 3, -19, -6, 12, 1, 12,
    20, -11, -4, 11, 17, 0, 0, -14, 10, 1, -8, 20, 27, -1, 5, 41, 16, 6, -3, 8, -13, -1, -13, 4, 22,
    -3, -4, 12, -1, 1, -21, 20, -24, -6, -7, -2, 2, 12, 7, 8, 0, 9, 14, -4, -2, 11, -8, 3, 41, -3,
    6, 7, 13, 11, 1, 12, -21, 3, -6, -17, -11, 9, 8, 6, 43, -26, -5, 8, 3, 9, 10, -9, -14, -10, -6,
    8, 25, -9, 3, -5, 17, 12, -3, 5, -7, 1, -4, 10, 6, 10, 8, 18, -17, 3, -21, 20, 0, 6, -13, -1,
    -8, 19, -2, 8, -7, -3, -3, 2, 8, 16, -5, -4, -35, 11, -13, -15, -20, 1, -9, -1, 5, 12, 2, -4,
    -19, -17, 11, 11, -7, -18, 2, -7, 6, 16, 5, -6, -24, -4, -30, -45, 11, -7, -33, -20, 3, 0, 4, 0,
    -33, 8, -18, -22, -10, -5, 11, -11, -3, -2, -29, -6, -20, 18, -19, -14, -10, -24, 4, -4, -8, 14,
    1, 6, -5, 9, 8, 8, 1, -4, 0, -3, -11, 9, -5, -8, 10, 4, 3, -19, -3, 5, 3, -15, -8, 14, -7, 20,
    1, 15, 10, 6, -7, -16, -17, -3, 8, 1, 8, 5, -6, 25, 14, -3, -9, 13, -14, -15, 1, 1, -23, 3, -15,
    9, -11, 16, -27, 17, -13, 0, 8, -5, -11, 1, 9, -5, 12, 4, 9, 8, -1, 24, -6, 16, 8, 0, -14, -1,
    -18, -15, 12, -1, 0, 6, -10, 22, 28, -2, -11, 37, -7, 21, 0, 25, -10, -2, 11, -3, -16, -4, 8,
    -7, -14, 11, 1, 10, -12, 5, 5, 12, 11, 7, -5, -6, -8, 4, 3, 10, -4, 14, -19, -3, 0, -5, 27, -9,
    9, -6, 7, 3, 8, 2, -4, 14, -5, 13, 37, -4, 11, -5, 6, -6, -16, 20, -3, 3, -14, -8, -5, -21, 7,
    2, 14, 13, 13, 22, -4, 8, -3, 9, -10, -18, 14, -2, 1, 4, -30, -4, 20, 29, -20, -7, 9, 2, 2, 3,
    11, 6, -4, 6, 15, 13, -19, 21, -6, -2, -19, -4, 14, -3, 3, 14, 18, 2, 12, 17, 18, -5, -43, 19,
    -8, -2, -1, -9, -21, 11, -3, -28, 7, -7, -3, -46, 0, 15, -5, 6, -11, 22, -19, -23, 1, 24, 17, 4,
    5, 11, -52, -13, -3, -23, -33, -3, -14, 6, 10, -12, 0, -2, 2, -22, 7, -30, 8, 2, 22, 1, -24,
    -25, -2, 10, 6, -29, -38, -13, 34, -7, -22, 14, 3, 1, 7, 14, 6, 29, -24, -21, -7, -13, -10, 11,
    -4, -6, -3, 3, -10, -12, -10, 21, 1, -25, 2, 34, 7, -12, 2, 11, 20, 3, -8, 10, -14, 9, 18, -24,
    -12, 13, -4, 13, 15, -14, -3, 8, -23, -53, 3, -37, -6, 8, -1, -4, -11, 3, -28, 31, 7, 2, -24,
    -1, 21, 6, 5, -22, 3, -19, 15, 17, 12, 15, -6, -17, 0, 0, -13, 9, -1, -12, -19, 4, -17, -6, -15,
    11, 27, -6, 3, 32, 12, 12, 14, 17, -8, 25, -16, 18, 3, 6, 16, -16, 30, 11, -6, 14, -10, -1, -10,
    -2, 6, -47, -6, -33, 9, -14, -4, 7, -19, 14, -25, -17, 5, 5, -2, 6, -11, 30, 18, -59, -4, -7, 9,
    2, 13, -6, 20, -20, 0, -5, 5, 3, -2, 2, -17, 5, -14, 0, -9, -13, -9, 3, 19, 25, 7, 3, 8, -11,
    -7, 37, -35, 13, -1, -7, -4, -3, 12, 34, 4, 33, -17, -1, 13, 1, -5, 6, -12, 7, 8, -12, -3, 9,
    -38, 17, 3, -7, -5, -2, 5, 5, 1, 4, -10, -29, 18, -4, -6, -13, -91, 12, -22, -15, -4, 1, 5, 9,
    -27, -34, 11, -12, -18, 9, 2, 2, -13, -10, -6, 1, -13, 21, -30, -9, 6, 13, -12, -16, -2, -6,
    -21, 29, -46, -10, -16, 2, 6, -20, -9, 27, 20, -1, 5, -17, 1, 15, 23, -6, -21, -61, -31, 39, 21,
    0, -17, 15, 3, -12, -41, 62, 19, -16, 6, -10, -69, -6, -12, -31, -11, -5, -1, 10, -34, -10, 10,
    -35, -15, 2, 8, -6, -29, 2, -22, 42, 12, 11, 1, -18, 25, -17, 7, -16, 2, 4, -25, 31, -6, 9, 3,
    15, 7, -9, -18, 19, 17, 1, -3, -14, -10, 6, 0, -24, 8, -37, -17, 42, -3, 0, -11, 23, 11, -14,
    -35, 63, 1, -2, 7, -16, -14, -8, -18, -39, -18, 6, 0, 10, 3, 22, 23, 7, 8, -11, 1, -9, -6, 8, 3,
    40, 10, 8, 11, -12, 25, -40, 22, -19, 11, 2, -12, 13, 8, -7, -1, 14, 12, -1, -8, 1, 0, -1, 0,
    -12, -5, -1, -5, -22, -1, -16, -12, 27, -2, 4, -4, 17, -5, -11, 9, 66, -1, 1, -16, -9, 7, -25,
    -9, -5, -14, 10, 13, -5, 26, -4, 8, 31, 13, -4, -10, 0, -6, 22, 20, 34, -4, 16, 15, -16, 33, -3,
    23, 8, -1, -6, -1, 3, 22, -6, 14, 0, 1, 3, -9, 7, -17, -46, -21, 10, -6, -3, 0, -16, -10, -7,
    -39, -19, -5, -12, -9, 8, -28, -20, 1, 12, 2, -1, -3, 4, -12, 26, 15, 6, -2, 1, 16, -11, -6, 13,
    -10, 20, -5, -9, 5, 2, 5, -6, -19, -5, -1, -19, -1, 11, 8, -2, -11, -13, -11, 6, -6, -8, -10,
    -27, 28, -29, -8, 4, 5, -4, 3, -10, -3, -17, -5, -7, -13, -12, 11, 4, -3, -29, 21, -7, 0, -11,
    -14, -5, 19, -16, -7, 1, 6, -8, -1, 17, -6, -3, -2, -5, 4, 8, 0, 30, -14, 4, -14, 5, 2, 9, 6,
    -32, 14, -5, -22, 4, 13, 0, 4, -23, -16, 11, -4, -4, -4, 3, -19, -6, 15, -23, 7, 9, -11, 2, 5,
    -18, 19, -22, 5, -9, -11, -12, 9, 10, 14, -16, -7, 1, 4, 5, -8, -4, -4, 0, -6, -6, 0, -7, 5,
    -17, 11, 1, 2, 4, 5, 8, -9, 4, 9, 0, -8, 12, 2, 7, 7, -27, 1, 16, -12, 0, 1, -5, 0, -21, 1, -15,
    -11, -6, -5, 6, -9, 1, 12, -17, 11, 8, -8, -6, -8, 15, 8, -8, -14, -2, 1, -24, -6, 1, 1, -25, 0,
    8, 5, 5, -1, 1, -26, 9, 0, -18, -5, -2, 6, -17, 19, 11, -1, 6, -1, 2, -6, 1, 9, -3, -4, 24, 13,
    32, 9, -20, 11, 2, -2, -5, 10, -20, -5, -6, 3, -1, -27, 2, -19, -9, -3, 1, -5, -21, 5, 2, -4,
    -10, -9, -6, 0, -4, -29, -29, 15, -20, -5, 9, 1, -12, 5, -2, -3, 3, 4, -4, -1, 5, -2, 2, -7, -2,
    8, 24, 6, -7, 0, -7, -1, 3, 33, 22, 4, 26, -6, 3, 1, 5, 11, -6, 10, 3, -8, 22, 7, 4, 13, -28,
    -17, 42, 1, 10, -12, 22, -8, -8, 6, -24, 12, 14, 17, 9, -16, -17, 1, -42, 3, -5, -6, -9, 10, 12,
    5, -8, -2, -17, -2, -21, -30, 26, -28, 17, -7, -1, 13, 2, 4, 3, 10, 6, -4, 6, -7, 10, 13, 2, 31,
    0, -10, -3, -4, -9, 11, -13, 14, 7, -22, 17, -1, 3, 3, -5, -9, 5, -10, 12, -11, 17, 8, 5, 9,
    -17, 1, 13, 2, 8, 1, -25, 2, -18, 1, -1, 7, 10, 5, -6, 1, 14, -24, -3, 0, -22, -2, 18, -10, -5,
    6, -1, 1, 10, -2, -6, 3, 21, 13, 6, 0, 4, -7, -15, 9, 15, -9, -10, -6, -1, 0, -12, 20, 0, -10,
    3, -2, -13, -2, 5, 0, -9, -17, 23, -10, 11, 2, 3, -4, 6, 7, 9, 6, -1, -17, 19, 18, -11, -9, 6,
    12, -4, 3, -13, -14, 4, -3, -12, 2, -17, 12, -22, -7, -1, 34, -19, 7, 23, 1, 5, -21, 8, 4, 4,
    -11, -1, -26, -19, -5, 8, 16, -20, 2, -1, -5, -20, 17, -6, -7, 4, 5, 11, 4, 3, 5, -44, -10, -17,
    -17, 0, 11, -12, 2, 1, -11, -8, 6, -10, -11, -3, 7, -2, -29, 11, 28, -16, 3, 2, -44, 0, -23,
    -10, -9, 5, -1, -20, -25, -2, 3, 2, -10, -2, -6, -7, -2, 11, 6, -5, 6, 13, -6, -21, -49, -5, -2,
    2, -10, 3, 4, 10, 1, 11, 4, 34, -4, -2, -29, 4, 15, -13, 10, 11, 2, 3, 7, 5, -8, -2, -14, 8, -3,
    19, 9, -5, -16, 9, -1, -7, 10, -24, 13, 15, 2, -12, -22, -9, -5, -1, 13, 16, -15, 7, -10, -6,
    -1, -2, 3, 0, -3, 17, 3, 9, -1, 0, 11, -20, -16, 5, 4, 8, 2, 5, -3, 8, 8, 10, -19, 12, -13, -27,
    -35, 18, -10, -13, 2, 13, -15, 6, 10, 9, -3, 2, -21, -14, -9, 4, 12, -5, -2, 1, -26, -1, 0, 32,
    13, 2, 12, 10, -16, 3, 8, -33, 22, 5, 6, -22, -26, 3, 29, 11, -2, 8, -4, 18, 13, 0, -1, 2, -11,
    2, -25, 3, -25, 4, 12, -5, -8, 4, 8, 3, -4, 10, -13, 2, -25, 10, -15, -20, 6, 12, -16, 9, 9, 4,
    4, 15, -32, 13, 7, -22, -2, 10, -9, -6, -24, -4, -21, 33, 4, -3, -8, 2, -4, -2, 22, -30, 4, 21,
    3, -16, -44, 19, -5, 7, -27, 18, -2, -6, 8, -5, 10, 17, -9, 0, -30, -6, -61, 15, 20, -33, -27,
    12, -12, -7, -24, -8, -8, 6, 0, 11, -10, 16, 20, 10, -21, -2, 14, -1, -6, 5, -15, 17, 16, -46,
    -58, -13, 4, 1, -7, -7, -26, 45, 4, -1, -22, 12, -7, -17, 4, -10, 1, -5, -5, -14, 6, 17, 1, -11,
    -5, -6, -9, 13, -18, 17, -19, -3, -12, -18, 8, 3, 0, -20, -6, 11, -8, 0, -1, 10, 8, 14, -23,
    -12, 3, 25, -15, 0, 7, 5, 3, -12, 7, -3, -22, 8, -31, -14, 23, 23, -10, -12, 13, 20, -25, 4, 1,
    -12, -15, 17, -10, -16, -10, -8, -21, -1, -16, -15, -45, 21, -3, 1, 0, 13, -3, -7, -6, 9, -3,
    24, -16, -1, -5, -4, 27, -3, -16, -13, 0, -1, -7, 7, 4, 2, 14, 15, -13, -28, -14, 3, -17, -5,
    -6, -3, -13, -13, 8, -2, -23, -2, -21, -16, 16, -12, -6, -10, 4, 8, -12, 8, -12, -52, 1, 6, -3,
    -14, 1, 1, 12, -41, -16, -4, -2, 23, 3, -7, -28, 11, 1, 6, -8, 1, 2, -16, 27, 33, -4, -3, 21, 2,
    -1, -5, -8, -1, -3, 0, 1, -10, -8, -11, 3, 2, -26, -7, -1, -18, -10, -5, -8, -16, 9, 2, -1, 2,
    -22, 5, 14, -41, -14, -8, -18, 8, -1, -10, 1, -37, 5, -9, -11, -6, 11, 17, 25, -32, -47, -23, 2,
    24, -63, 29, -28, -6, -11, 14, -8, -4, -5, -18, 16, 14, 7, -2, 26, 3, -23, 6, -33, -4, -9, 9,
    -14, -10, -28, -17, 20, 23, -7, 0, 17, -8, 16, 6, 5, -11, 3, -6, 8, 0, -11, 14, -5, -41, -26,
    -28, -13, 5, 9, -27, 5, -10, 0, -13, 11, 0, -7, -8, 0, -19, -29, -24, 13, 22, -19, 5, 10, -6,
    35, 24, 18, -9, -1, 4, 2, 40, -3, -4, 18, -3, -5, -9, 2, 7, 3, 7, -14, 36, 9, -1, -24, 6, -13,
    5, -9, -12, -4, 1, -2, -7, -11, -14, 14, -35, -8, -16, -6, 3, -35, -4, 36, -11, 19, 11, -12, 14,
    -36, 14, -13, -49, -30, -1, 15, 9, 19, 2, -12, 19, -5, 7, -1, 4, 10, 11, 34, -8, 3, 15, -14, 18,
    -3, 11, 0, -8, -13, 5, 0, -10, -5, -12, 11, 31, 20, -1, 2, -6, -16, -17, 2, 0, -3, 9, -17, -1,
    -11, -23, -4, -17, -4, -9, 28, -15, 7, 0, 8, -26, 10, 12, -15, 7, -13, 0, -14, 7, -67, 11, 6, 0,
    -3, 10, -48, 17, 0, 6, 0, 8, -10, -17, 33, -2, 1, 8, 11, 22, 2, -34, 23, -5, -1, 9, 13, -2, -3,
    -8, -1, -5, -1, -62, 6, -17, -19, 11, -5, 24, -4, -1, -23, -6, -1, 0, -5, -11, -6, 4, 22, 9, -1,
    -9, -17, -15, -2, 7, -3, 14, -12, -18, -13, -10, -51, 10, -18, 5, 1, -5, -16, 24, -6, 3, 26, 9,
    -8, 4, 4, 0, -19, -2, 45, 26, -3, 16, 5, 18, 11, -1, 24, 4, 16, 1, 6, -31, 1, -56, -7, -8, -29,
    -9, 4, 21, 11, -7, -33, -5, 6, 8, -26, -2, 6, -22, 1, 7, -6, -12, -5, 12, 2, 3, -12, 24, -15,
    -4, 15, -18, -15, 4, -37, 12, -6, -9, -1, -6, -1, -4, 4, 4, -33, -16, -53, -13, 14, 9, 3, 16, 0,
    12, 1, 1, -16, 14, 1, 19, -20, 4, 19, -30, 15, 1, -16, 12, -23, -21, 2, -7, 9, 15, 2, 14, 0, 30,
    -20, -2, 10, -31, -16, -28, -5, -4, -3, -21, 19, -21, -1, 2, 10, 13, -3, -4, -9, 11, 14, 6, 4,
    -1, 7, 26, -3, 1, -11, 4, 10, 2, -21, -12, 21, 23, -16, 2, -5, 12, 12, -20, -2, 20, -12, 23, 0,
    6, 6, -7, 10, -27, 6, 3, -21, 3, -10, 25, 14, 12, 4, 0, -9, 12, -13, 18, 6, -28, -4, -18, 14,
    16, 11, -10, -1, -2, -17, 14, 18, -2, 6, -17, -20, 11, 0, 26, 10, 17, -6, 15, 5, 7, -6, 13, 8,
    4, -10, -11, -18, -41, 25, -5, -9, -12, -3, 4, -4, 14, -6, -6, 11, -3, 2, -30, -7, -13, 4, -18,
    -12, 8, -15, 3, 0, 8, 3, -4, -7, 4, -11, 0, -3, -2, 10, -17, 2, 21, -2, -2, 10, 5, -31, 5, 10,
    -11, 3, -3, -12, -1, 1, 2, 21, 7, -16, 21, -16, 0, -12, -4, -9, 4, -22, 1, -37, -26, 12, 1, -19,
    21, -7, 28, 14, 14, 18, 5, -1, 2, 6, 10, -26, 9, 24, -52, -2, 12, 13, -10, -12, 7, 7, 4, -18, 7,
    -12, -7, 27, 10, -33, 4, 0, -13, 8, 4, -7, 0, -33, 10, 0, 5, -3, -8, 22, -39, -79, 10, -5, 4,
    -10, -5, -14, -22, -30, -14, 6, -18, 23, 23, 13, 0, 22, -14, 8, 33, 4, 23, -10, 27, 6, 3, 7, 36,
    19, 22, -6, 16, 1, 2, -27, -33, -2, 7, 22, 5, 1, 1, 8, -18, -2, 12, 13, -28, -3, -3, -8, 9, -40,
    -76, 18, -15, -4, 7, -29, -3, -33, 2, 6, 0, -16, -16, 19, 17, 14, 26, -33, -1, -20, -8, 1, 4,
    24, -2, 0, -5, 19, -18, 11, 20, 13, 5, 2, 32, 5, -1, 0, 13, -6, 4, 3, 17, -11, 6, -18, 4, -15,
    25, -10, 0, -8, 11, -1, -11, -1, 10, 8, -23, -25, -2, -2, 22, -10, -12, 12, -6, 0, 16, -14, 0,
    -14, 11, 6, 8, 7, -24, -15, 13, 6, 6, -36, 10, -13, 5, -9, 13, 5, -10, -33, 5, -13, 9, -10, 14,
    -5, 5, -19, 12, 7, 2, 3, -4, 7, -4, 5, 19, 4, 7, -39, -18, -20, 12, -2, 11, 0, -4, -3, -2, -10,
    7, 6, -23, -8, -10, -14, 7, -23, 0, 2, 9, -15, 9, -25, -1, -6, -6, 20, -3, -14, -48, -23, 17,
    -11, 19, -35, 5, -14, -7, 13, 4, 1, 8, -31, 15, -36, 17, -30, 14, -13, 2, -17, 22, -2, 21, 9,
    -1, 19, 12, 6, -1, 20, 11, -12, -9, -8, 1, -4, 10, 11, -20, 9, 4, -4, -4, -24, -15, -20, 4, -18,
    -26, -23, -7, -3, -8, -35, 4, -19, -5, -5, -14, -23, -34, -99, -9, -17, 11, -36, 8, -34, 6, -7,
    5, 11, 30, -10, -7, -12, 3, -5, 4, -21, -7, -5, 5, 16, 30, -18, -4, 0, -38, -9, 20, -3, 3, -12,
    -17, -9, -12, 5, 33, 12, -6, 9, 0, -17, -9, 8, -41, 4, -16, 3, 11, 30, 8, -20, -37, 0, -9, -7,
    4, -7, -4, 4, -16, -5, -3, -4, -23, 9, 15, 7, 10, -55, 20, -4, 25, 7, 21, -18, -6, -2, -1, -25,
    15, 1, 9, 18, 3, 11, 19, -5, -1, -8, -6, 4, 8, 13, 5, -11, -6, -4, -7, -4, 11, 1, 7, 22, 0, -11,
    2, 20, -42, 7, -15, -8, 4, 31, -12, -18, -2, 15, -11, -13, 10, -3, -6, 2, -8, -11, 13, 2, -6,
    -10, -4, 19, 10, -48, 6, 10, -4, -16, 8, -9, 13, 23, -5, -23, 6, 3, 17, -34, 0, -1, 1, 0, 15,
    -13, 3, 0, 4, 5, -19, -5, -6, -15, -23, -3, 26, 13, 9, 21, -13, 3, -5, 6, -11, 10, -14, -15, 4,
    20, 4, -48, -10, 11, 5, 12, 1, -8, -13, -4, 13, -13, 6, 1, -17, 0, 22, 4, 21, -21, 0, -25, 8, 0,
    1, 4, 11, 64, -2, 7, 21, -8, -6, -17, 2, -20, -12, -12, 35, -21, -2, 2, -1, 11, -2, 13, -1, -40,
    -12, 0, -10, -1, -14, 31, -46, -3, 9, 1, -17, -25, -19, -15, 23, 9, 6, -45, -16, -12, -16, -24,
    -15, 2, -10, -2, 8, -40, 10, 26, -4, 11, 21, 22, 25, 6, 3, 18, -10, -6, -7, -3, -5, 16, 5, -14,
    7, 13, -5, -10, 8, 11, 4, -2, -12, 22, 16, 34, 11, -5, 1, -15, 2, -1, -19, -1, 18, -3, -39, 6,
    -22, 8, -6, -5, -2, -3, -8, -2, -27, 6, 17, -13, -6, -2, 3, 4, -16, 6, 0, -3, -4, 4, 1, -27, 23,
    -8, 0, -4, -13, 0, -4, 15, -16, -9, 3, 2, -10, 7, 15, -6, 12, 11, -8, 6, 12, 19, -17, 4, -7, 2,
    8, 2, 12, 17, -1, -17, 4, 0, -9, 1, 19, -10, -13, 12, -25, -13, -15, 2, -12, -7, -2, 15, -7, -9,
    -1, -11, -14, 3, -15, 1, -13, -1, 2, 11, -13, 4, -15, -8, 0, -11, 6, -3, 12, 8, -23, 4, -15, -4,
    22, 13, 3, 0, -4, -3, 9, 5, -2, 18, 13, 7, -4, 2, -3, 4, -10, -12, 1, 10, 0, -7, 0, -3, -2, 2,
    21, -16, 17, 18, -4, -21, -7, 0, 3, 3, -22, 19, 0, -2, -4, -6, 1, -16, -12, 0, -2, -7, -3, 9,
    -1, 13, 12, -28, 11, -18, 3, -11, 28, 11, -27, -2, 3, -6, 8, 11, 7, -11, 3, -4, -8, 6, 17, 10,
    -7, 3, -6, 6, 8, 25, 1, -22, 22, -14, -16, -14, 8, -12, 9, -8, 2, -15, 7, 15, -10, 1, -21, 12,
    4, -9, -5, 27, -25, -4, -24, -36, 13, -22, -16, 1, -8, -12, -7, 14, 6, 10, 18, -14, 0, -6, 1,
    -8, 34, 13, -11, 24, -23, 9, -29, -1, -4, -4, 6, -7, 20, 6, -26, -11, -1, 1, 11, 6, -17, 31, 21,
    -17, 6, -7, -17, -49, -20, 2, 0, 15, 4, -5, -15, -8, -7, 19, -11, 17, 8, 9, -3, 13, -41, 26, 23,
    -29, 14, 19, 7, 8, -5, 8, -10, -12, -6, 3, 15, 9, 3, -6, -15, 0, 1, -16, -4, 8, -2, -8, 4, -6,
    -12, 14, 2, -11, 19, 2, -15, 7, 5, -7, -15, 8, -11, 6, 3, 3, -5, 13, -3, 11, -10, -12, -4, 2, 7,
    -17, 4, 0, -31, 12, -8, 9, -8, 8, 6, 27, -35, 8, 10, -25, -7, 20, -5, 5, -6, 7, 7, -11, 3, 18,
    0, 27, -10, -6, -7, -9, 21, -11, -23, 6, 14, 13, 6, 19, 26, 12, -35, -7, 18, -3, -8, 12, -4, 4,
    -5, 2, -3, 11, 0, 4, -9, 3, -28, 3, 8, -11, 17, 4, -5, 10, 8, 14, -9, -9, -2, 1, -6, 8, 8, 27,
    -7, -5, 15, -21, -1, -28, -22, -9, -7, 1, 1, -1, 7, 12, 1, 21, 18, 1, -3, -6, 28, 10, -46, 17,
    27, -2, -4, 2, 12, 20, -18, -11, 12, 5, -20, 4, -19, -7, -12, 10, 16, -8, 6, -2, 4, -11, -52,
    -7, 3, -4, 18, 3, -18, 7, 6, 14, -12, 5, 16, -4, 16, 23, 21, 25, -4, -2, -9, -24, -10, -26, -18,
    3, -6, 1, 20, -36, 26, -13, 0, 2, -15, 0, -22, 28, 13, -5, -5, 10, -2, 21, 0, 0, 7, -21, 0, 1,
    -6, -7, -16, -2, 26, 12, 22, -7, 1, 8, -1, -5, -12, -6, -23, -9, -15, 7, 17, -7, -4, 1, -20,
    -15, 21, 8, -35, 22, 4, 19, 3, 5, -20, 23, -7, -10, 23, 10, 4, -2, -28, -13, 16, -12, 15, 20,
    13, -7, -6, -11, -17, -21, -22, -4, 6, 11, 16, 2, 10, 12, 9, -3, -8, -1, 2, -9, -12, 11, 21, 10,
    -11, -15, 5, 17, 2, -3, -10, -4, -4, 12, -13, 8, 2, -9, 0, -1, -5, -8, -24, 8, -41, 1, -9, 18,
    4, 7, 1, 1, 2, -6, 3, 12, 3, -14, 14, -18, 8, -43, 20, 9, -7, 8, 5, -5, -10, -15, -15, -11, 12,
    6, 5, 2, 25, 22, -1, 11, -19, 4, 8, 4, -6, 13, 11, 4, 1, 0, -1, 5, -10, 15, -16, -4, -5, 13,
    -12, 6, 5, 2, 3, 3, 7, 5, -5, -5, -34, 2, -4, 3, -12, -15, 20, -1, 15, -13, 2, -12, -9, -13, 6,
    -13, 9, -26, 4, 5, 6, -3, 24, -17, -10, -7, -2, 2, -17, 27, 27, 0, 13, 10, -18, -3, 18, 6, 27,
    9, -23, 15, -1, -5, -1, 24, 17, 6, -13, 10, -2, -18, -9, 3, -7, 22, -8, -3, -12, -5, -1, -4, -3,
    -33, -21, -12, -1, 7, 0, -3, 5, 11, 4, -11, -8, -19, -9, -9, 3, -15, 22, -28, 13, -3, 6, -4, 12,
    -10, 8, 7, -4, -2, 9, 9, -16, -6, 1, -25, 1, -10, 7, 3, 2, -3, 10, 13, 3, -1, -7, -15, 12, 20,
    -35, -9, -13, -8, -15, -12, -10, 6, 3, -10, 1, 9, -6, -2, 12, -41, 6, -2, 15, 12, -1, -12, 9, 0,
    -2, 19, 3, -12, 10, -6, -20, 11, 18, 8, 30, 4, 25, -11, -9, 1, -10, -2, -25, 1, -5, 19, -2, 11,
    14, -29, 20, 1, -1, 9, 19, -10, -10, 6, 7, 7, -7, -8, -5, 20, -44, 8, -8, -1, 1, 1, -4, 14, 4,
    0, -3, -3, 11, -8, -10, -28, -7, -21, 2, 1, 7, 3, -21, 5, -6, 1, 1, 4, 6, -17, 16, -5, 18, -17,
    18, -7, 12, 11, 4, -26, 1, -10, -10, -4, 7, -2, 10, 13, 24, -19, 13, 15, -7, 7, 4, -8, -19, 15,
    8, -9, -4, 19, -2, 25, -67, 19, -12, -12, 1, 1, -15, 5, 9, 7, -12, -3, 8, -5, -17, -12, -6, 11,
    -2, -3, 6, -8, -9, 1, -5, -13, 14, -8, 1, -15, 25, -36, 22, -37, -1, -10, -3, -1, 18, -22, 2,
    -15, -13, 13, -15, 15, 21, 5, -7, -32, 27, 8, 5, 21, 6, -10, -17, 5, 3, -7, -8, 7, 8, 26, -84,
    30, 13, -26, 3, -10, -8, 15, 10, 5, -6, -5, -2, -12, 2, -37, 8, -19, -13, 5, 25, 11, 5, 3, 0,
    -12, 19, -5, -14, -12, 8, -43, 33, 1, 8, 2, -9, 1, 17, -5, 5, -18, -18, 12, -2, -3, -3, 4, -17,
    -33, 20, 6, -22, 1, 9, 7, -7, -28, -7, 9, -5, -11, -7, -43, -32, -45, 6, 4, 19, -32, -16, 5, 7,
    15, -12, 11, 10, -19, -10, -5, -47, -30, -30, -8, -12, 23, -4, 5, 12, 18, 2, -9, 2, -9, -5, 14,
    26, -24, 22, -34, -2, -32, -17, -10, -59, -14, -15, 7, 5, 0, -7, -6, -1, -13, -6, -4, -5, 9, 5,
    15, 4, -13, -11, -1, 3, 7, -7, -29, -15, -63, 16, -14, -4, 4, -4, 1, -2, 16, -15, 1, 0, -7, -3,
    4, -42, -12, -44, 4, 6, -9, -2, 7, 15, 15, 3, 3, 3, 0, 2, 25, 28, -10, 7, -19, 7, -21, 43, -15,
    -13, -4, 2, 3, -2, 5, -2, -12, -4, 1, -10, 1, 19, 2, 2, 5, -19, -15, -27, 1, -2, -8, -8, -5,
    -12, -7, -8, -24, 12, -15, 8, -11, 13, 18, 5, 3, -12, 4, 5, -6, -32, -19, -31, 0, 17, -22, 2,
    -7, 10, 7, 10, 8, 5, -5, -3, 11, 9, -4, 5, 9, 7, -20, 35, 5, -1, -2, 9, -1, 4, 6, 12, 1, 5, 9,
    -21, 2, 3, -5, -6, 6, -11, -16, -20, -7, -10, -4, -31, -4, -2, -5, -3, -35, 19, -7, -5, -17, -4,
    7, 9, 8, -3, -1, -4, 2, -6, -32, -9, -3, 11, -50, 6, -27, 19, 6, -21, 0, 17, 8, -1, -15, 14,
    -12, 4, 14, 9, -19, 52, -13, -16, 1, 4, -10, 0, -3, 5, -1, -26, -23, -1, 11, 6, 6, 9, -7, 0, -3,
    32, -1, 11, 4, -12, -4, 13, 3, -30, 6, -14, -21, -2, 22, -7, -33, -26, -8, 2, -6, -6, -1, -17,
    16, -27, -10, -16, 2, 5, -6, -17, 22, -11, -8, 1, -10, 8, 23, 1, -5, 30, -39, 4, -16, -24, -4,
    -20, -8, -12, -8, 4, -2, 5, 3, 5, 1, -10, -23, -22, 18, 6, 5, 2, -5, 9, 3, -3, 4, -9, -6, 4, -4,
    -29, -4, 7, -15, 11, 17, 1, 2, -18, -6, -3, -8, 6, -22, -12, 21, -34, 10, 7, -3, 11, 6, -22, 2,
    8, 2, 10, -11, 10, 39, 17, -6, 19, -34, -4, -17, 6, -10, -3, -6, -12, -16, -2, 0, -3, -19, -9,
    2, -18, -15, -8, -10, -13, 6, -23, 10, 7, -14, -8, 0, 2, 1, 4, -3, 0, -6, 26, -25, 16, -13, -1,
    -1, 15, -5, -10, -6, 0, -20, -3, -6, -31, -6, 16, -19, -3, 25, -29, 4, 5, -8, 8, -2, 1, 5, 7,
    -9, 10, -13, -5, -30, 12, -16, -13, 4, 8, -6, 8, 4, -2, 5, -15, 5, -16, -12, 3, -16, 0, 12, -22,
    17, 29, 4, -3, -3, 1, -18, 9, 19, -28, -8, 17, -15, 0, 2, -1, -13, 1, -5, 2, -9, -9, 20, 4, -43,
    -10, 6, 13, -7, -3, 7, -36, 2, 5, 2, -1, -11, -10, 10, 7, 12, 17, -7, 4, -53, 31, -12, -6, 2, 9,
    15, -1, 6, 3, -8, -15, -6, 4, 10, 9, -6, -4, -2, 24, 7, 7, -4, -7, -7, 11, 9, -7, 6, -21, -26,
    -26, 2, -8, 4, 10, -11, -7, -16, -7, 0, -17, -18, 0, 31, -17, -5, -4, -10, -7, -29, -24, 13,
    -14, -10, 3, -2, 1, 10, -17, -2, 17, -7, 5, 6, -3, 4, 3, 6, 9, 13, 17, 6, 1, -9, 6, -4, -7, -10,
    -35, -12, 1, -1, 20, -10, 0, -7, 4, 2, 3, -3, 2, -3, -6, -21, -4, -13, 13, 3, 18, -9, -3, -5, 6,
    9, -11, -6, -12, 10, 7, 29, 13, -19, -7, -16, 5, 21, -24, -10, 10, -10, -4, 10, -5, 8, 7, 2, -4,
    0, 6, 4, 9, -18, 17, 14, 4, 7, -1, -31, -6, 1, 6, -9, -24, -7, -8, 6, 31, 13, 0, -5, 10, 4, 18,
    7, 2, -3, 18, 0, 19, -2, -3, -9, 3, -2, 15, 3, 2, 5, -29, -19, -10, -9, -4, 21, -8, -24, 4, -12,
    1, 12, -2, 2, 8, 3, 3, -5, -2, -5, 1, 9, -12, 0, 1, -19, 10, 2, 6, 15, 5, -2, 7, -3, -9, 28, 3,
    -31, 11, -1, 10, 14, 5, 25, 15, -2, 4, 6, 15, 20, 15, 15, -25, -23, 10, 1, -1, -21, 1, -10, 2,
    10, 17, -6, -36, -14, -11, -13, 12, -3, -1, -6, -7, -3, 9, -6, 0, 5, -13, 6, -8, -2, 5, -6, -3,
    1, -1, -52, 4, 4, 12, 5, 13, -2, 1, -21, 14, 17, 14, 26, 14, -1, 1, -8, 2, -5, 0, -9, -35, 7,
    -35, 9, 47, -3, -27, 8, 1, -7, -22, 5, -11, 2, -12, 19, 0, 0, 33, -26, -19, -16, -10, 20, -8,
    18, 3, -32, -7, -23, 13, -5, -19, -11, 5, 17, -12, -4, -10, 15, 14, -4, 26, -3, -7, -3, 7, 2,
    -17, -3, -6, -31, 8, -1, 6, -4, 7, -6, -44, 7, -4, -6, -1, -3, -9, -18, -8, 11, 38, 10, -8, 9,
    13, -16, 5, -5, -14, -2, -17, 2, 27, 15, 31, -13, -25, -15, -9, 14, -3, 14, 6, -32, -20, -6, 10,
    12, -23, -4, 8, 23, -3, -9, 7, 1, 13, -17, 19, -3, 1, 14, 6, -11, -1, -4, -13, -9, 14, -4, 0,
    12, 2, 4, -31, -4, 11, -1, 4, 3, -4, 6, -1, 8, 43, 7, -18, 1, 30, -32, 12, 3, -22, 2, -12, 1,
    17, 10, 26, 0, -41, 17, 0, -7, 3, -2, 1, -18, 1, 1, 7, -2, 1, 5, 1, 2, -18, -7, 2, -18, 7, 21,
    -12, -15, 27, -1, 13, -9, -4, -20, -27, -9, 9, -3, 12, 15, -4, -27, 11, 1, 4, 4, -18, -8, -21,
    11, -15, 12, 45, 2, 0, 14, -4, -38, 14, -6, -14, -16, -14, -4, 7, -34, 39, -15, -54, -7, 24,
    -16, 16, 0, -11, 4, -8, -12, 15, -3, -18, -19, -24, -3, -25, -14, 13, -18, 5, 1, -45, -37, 21,
    -8, 27, 18, -16, 2, 8, -7, 3, -15, -4, -16, -2, -17, -27, -34, 5, 13, 30, 23, -4, -10, 2, 6, 12,
    8, -6, -13, 7, -23, -8, -4, 28, -11, -37, 7, -8, -1, -3, 3, -12, -17, 8, 9, -12, 6, 12, -13, 6,
    -28, -34, -2, -35, -11, 5, 16, -21, 6, 7, -28, 4, -26, -22, 6, -17, -3, 14, -7, -29, 0, 4, -5,
    4, 4, 3, -16, -3, -19, -12, -14, -1, -1, -15, 46, -17, 0, -7, -12, -8, -5, 2, 10, -3, -21, 6,
    -13, 1, -16, -28, 29, 7, 14, -5, 8, -8, -19, 6, 10, -9, 9, 20, 10, 18, -9, 3, -23, -31, -25, 11,
    6, -12, -5, 2, 4, 18, 5, -11, 16, 4, 3, -22, -6, -21, -6, 3, -4, 4, 5, 4, 0, -2, -8, 31, -18,
    -7, -10, -13, -2, -5, 12, -8, 1, -21, -4, 7, 5, 30, 2, 10, 7, -9, -7, -16, 16, 14, 12, -20, -4,
    -7, -13, 6, -4, -8, 6, 9, 20, 5, -7, 18, -47, -25, -7, 22, 2, -11, -8, 16, -6, 17, 2, 1, -10,
    19, -33, -30, -21, -17, -20, -3, 4, 7, -2, 2, -3, -9, 1, 6, 0, -13, 13, 4, -40, 25, -16, 4, 11,
    -1, -8, -5, -4, 15, -11, 12, 15, 0, -25, -16, 21, 20, 28, -1, 5, 5, 9, 7, -9, 8, -5, -6, -5, 4,
    -8, 28, -48, -6, 9, 26, -1, 3, 9, 19, -4, 10, -1, -11, -4, 28, -33, 4, 5, -24, 0, 1, -4, 13, 0,
    4, -19, -7, -12, -24, -34, 18, -11, -13, 27, -28, 1, -6, 12, -3, 11, 1, -9, -17, -17, 7, -16, 6,
    -11, 6, 38, -39, -11, -5, 2, -2, 9, 15, 13, -9, 12, 1, -15, 17, -16, 39, -3, 13, -19, 4, 10,
    -30, -2, -34, -25, -13, -27, -29, -3, -7, -5, 8, 17, -41, 4, -4, 1, 6, 2, -1, -18, 7, -5, 1,
    -23, 19, 7, -48, -7, 11, -2, 11, 4, -5, 11, -1, 2, -3, -4, 0, -18, -2, -15, 34, 9, -18, -9, -21,
    16, 5, 0, 17, 4, 7, 22, 6, -5, 22, 23, 14, -15, 10, -8, -1, -15, -16, -19, -7, -17, 18, -8, 0,
    -26, -3, 31, -11, -9, 11, 18, -8, -23, -1, 4, 3, 4, 14, -8, 22, -10, 1, -7, 12, -57, 9, -2, 24,
    -5, 3, 13, -13, -5, 19, 4, 2, -8, -6, 7, -2, -20, -4, -3, -19, 15, 2, -5, 7, -8, 5, 16, 1, 6, 6,
    10, 10, -32, 11, -11, -2, 10, -16, -6, 6, -7, 16, -3, 2, -19, 8, -4, 17, -31, 16, 9, -24, -25,
    -19, -4, 15, 17, 17, 7, 7, -8, -8, -12, 21, -65, 0, 8, 18, 16, 28, 7, -11, -3, -15, 9, 5, -10,
    11, 5, 6, -30, -8, 11, -5, 3, 4, 7, 18, -22, -3, -25, -9, -1, 6, 13, 21, -23, -1, -25, -8, 22,
    -36, 18, 27, 2, 9, -1, -15, 5, -1, 16, 31, 11, -2, -5, 10, 12, 10, 0, 5, 11, 0, 1, -8, -11, 12,
    -5, -22, -21, 21, 7, -4, 18, 26, 9, -8, -29, -33, 7, -3, -17, -12, 16, 21, 10, -8, -11, -5, 5,
    11, -26, -10, 11, -13, 9, -2, -3, -8, -15, 26, 6, -1, 4, 1, 2, -3, -10, -15, -10, 11, -1, -17,
    -11, -6, -8, 16, 48, -46, 9, -9, 15, 13, 15, -8, 19, 2, 2, -3, -10, 0, -5, 22, -20, 9, 1, 6, 10,
    14, 12, -1, -10, -25, 7, -6, -2, -4, 11, 0, 1, -13, -8, -1, 4, 12, -14, -12, 9, 11, 4, -10, -10,
    8, 1, -6, 2, 2, -4, -7, 7, 24, -23, -4, -1, 13, -9, -8, -12, -17, -17, 0, -30, -5, 16, 11, 1,
    11, 16, -28, 25, 13, 11, 1, -20, 7, -10, 19, -43, -14, -3, -7, 0, -8, -4, 5, -4, -37, -5, 2, 12,
    -9, 5, 8, 8, 0, -3, 9, 1, 0, -14, -3, -8, 11, 10, -7, 6, 3, 22, -34, -9, -30, -7, 17, 9, 31, 4,
    -3, 13, -18, -3, -6, 8, 0, -17, 32, -16, 8, 31, -4, 24, 17, 9, -9, 8, 8, 13, 1, -5, 8, -24, -26,
    -38, 2, -2, -16, 7, 25, 19, -11, -9, -35, 5, 1, 3, -1, 14, 16, -10, 11, 25, -43, -4, -21, 18,
    -7, 5, -5, -10, -10, 8, 16, 18, -2, -18, -5, -24, 1, 2, -11, 0, 17, -14, -3, -2, -1, 5, 4, 6, 5,
    2, -8, -3, -2, 10, -10, 6, 19, 12, -5, 9, -5, 2, 14, -6, 12, -23, 15, 2, 5, -10, 1, 9, -6, -23,
    -26, 2, 4, 4, -22, 4, -3, 2, -1, -6, 8, 6, 14, -41, -2, 9, -23, 8, 0, -4, -11, -6, 6, 7, 11, 9,
    -2, -13, -3, -13, -1, 2, 13, 2, 2, -3, -1, 9, -4, 11, -23, -27, -19, 17, 5, 10, -1, 19, -14, 4,
    -3, -6, 7, -14, -4, -17, -6, -18, 15, -11, -10, -7, 0, -19, -9, -3, 3, 0, -3, 1, 11, -30, -11,
    -15, 3, 2, 10, -43, -7, 13, -30, 3, 0, -9, -8, -8, -6, 9, -4, 0, -9, -27, 24, -18, 18, -4, -48,
    -2, -3, -4, 2, -7, 1, 17, 13, -25, 14, 26, 9, 15, -29, 19, 5, 15, 5, 4, 9, -1, 1, -33, -2, -50,
    24, 5, -31, -5, 4, -22, -11, -5, -9, 13, -1, 20, 17, -31, 6, -3, -3, -17, 13, -23, 8, 12, -12,
    -3, 7, 2, -4, 1, -4, 16, -22, -6, -11, -39, 50, -12, 13, -7, -53, -2, -3, 6, 1, 15, -9, -5, 7,
    -20, 30, 23, 18, 12, -20, 17, 10, 19, 22, 13, 0, -11, 4, -24, 8, -36, 12, -2, -16, 0, -11, -13,
    -11, -8, 0, 13, -8, -14, 16, -13, 11, 13, -11, 5, 34, 8, 0, -1, -6, -17, 0, 8, 14, 22, 2, -13,
    1, 13, 4, -58, 70, 9, 4, 4, -29, -6, 3, 5, 6, 3, 13, -26, 8, 5, -26, 16, -3, -5, -17, 13, -16,
    -7, -3, -29, -16, 0, 6, -11, 20, -19, -4, 28, -26, -14, -37, 14, 16, 8, 16, -25, -7, -22, -3,
    -11, 16, -11, 0, -33, 8, -10, 28, -30, -10, -9, -20, -24, 12, 5, -6, -13, 4, -15, -6, -11, 14,
    -17, 23, -1, -35, -2, -22, -15, -13, 14, 14, 1, -3, 13, -14, 39, 15, -13, -8, -3, -37, -10, -7,
    -13, -16, 0, 11, 2, 10, -24, -5, 1, -9, -12, 14, 8, 9, -18, 18, -35, -7, -7, 0, -12, 9, -18, 11,
    -32, 11, -13, 1, -39, -16, 0, 1, -13, 5, 4, 3, -5, -9, -20, -14, -2, 13, 8, 7, -21, -27, -3,
    -15, -17, -21, 15, -4, 3, -7, 0, -48, 24, 5, -14, -12, 15, -14, -6, -2, -9, -19, -1, 5, 8, 7,
    -3, -13, -13, -3, 1, 4, 30, -28, -34, 17, -20, -5, -7, -12, 6, -14, 0, 16, -24, -7, -29, -7,
    -25, -31, 1, -1, -14, 1, 10, -10, 0, -16, -3, -31, -20, -3, -2, -18, -21, 0, -32, -8, -7, -28,
    3, -9, 3, -2, 0, -17, 33, 19, -5, -9, 15, -29, 14, 1, -7, 1, -3, 13, 10, 9, -5, -7, 10, 8, -6,
    16, 27, 2, 17, 18, -6, 1, -10, -13, 4, -16, 5, 24, -22, -13, -40, 6, -23, -25, -5, 7, -5, 1, 27,
    -2, 17, 1, -11, -17, -15, 0, -13, -27, 6, 0, -31, -5, 0, -15, 0, -18, -8, 10, 12, -13, 38, -22,
    -5, -23, 14, -5, 17, 8, -5, -12, -16, -41, -17, 2, -11, -1, 5, -9, 20, 36, 25, 4, -5, -17, -23,
    6, -12, -3, -1, -10, -14, -2, -44, 6, 26, -9, -20, 27, -10, -13, 7, -17, 16, -9, -22, 15, -12,
    -28, -17, -5, -22, 3, -12, 20, -8, -5, 5, -7, 9, 14, -34, 26, -2, -25, 32, -13, -17, 1, 24, 7,
    -14, -5, 7, -7, -26, 14, -26, -6, -32, -3, -20, -27, 23, 14, -46, -31, -18, -24, 6, 12, -7, -14,
    -21, 4, -32, 17, -50, -7, 10, 5, 0, 23, 14, 4, -14, 0, -3, -12, 13, -22, -15, -19, -23, 6, 20,
    -2, -27, -13, -10, 4, -2, -10, 22, 18, -7, 2, -2, -34, 22, -3, -18, 11, -13, 9, -5, -6, 3, 21,
    -17, 21, 0, 11, -14, -31, -13, -2, 29, -13, -27, -23, 0, -25, 0, 10, 8, 5, -4, 11, -3, 0, -18,
    -11, 8, 1, 1, -4, 7, 2, -6, -21, 13, -10, 11, -23, -29, -26, -4, -22, 62, 18, -27, -45, -9, -3,
    -3, 5, 6, -8, 0, -35, -6, -34, 26, 6, 5, -5, -26, 13, -5, 13, 17, 15, -14, 5, 5, -3, -1, -18,
    -6, -45, 31, -2, -1, 20, 13, -11, -8, -25, 4, 30, -22, 25, -10, -10, -39, -17, -6, 4, 7, -15,
    19, -5, -2, -4, 10, -12, 19, -11, -5, -14, 14, -21, -16, -18, -6, -28, -23, 9, -31, -14, -4,
    -32, 8, -34, 6, 7, 25, -14, 29, 51, 7, 12, 15, 0, 12, -7, 6, -19, 7, 6, -15, 6, -19, -26, -3,
    -41, -20, 7, -11, 5, -1, 0, 11, -5, 20, -17, -4, 6, -21, -11, -71, -15, 37, -54, 10, -14, -5,
    -27, 20, -27, 1, -2, -39, -26, -20, 21, -40, -8, 15, -21, 18, 17, 13, 7, -2, 0, -1, 17, -5, -9,
    20, -32, -3, 15, -2, -5, 7, -3, 9, -2, -23, 17, 10, -10, -23, -4, 2, -17, 17, -8, 23, 9, 2, 2,
    -7, 4, 5, -13, 0, -7, -16, 12, -25, -11, -37, 11, 16, -1, 4, 3, -14, -19, 11, 4, 4, -8, -33, -8,
    -37, 37, -44, 7, -8, 21, 14, 3, 1, 10, 17, -1, -26, 29, -25, -1, 19, -23, -22, 10, 9, 14, 0, -5,
    4, 19, -33, 21, -12, -2, -47, -31, -28, 10, -7, 6, 13, 14, 3, -2, 14, 9, 4, -29, 12, -10, 17,
    -2, -28, -27, 4, 29, 3, 2, 5, 7, -8, -8, 2, 31, 8, 7, -41, -23, -19, -19, -18, -15, -51, 25, 8,
    -9, -12, 1, 0, -8, -4, 13, 7, 1, 21, -31, 0, 6, -7, 25, -38, -6, 23, -13, 18, -10, 11, -3, -38,
    -8, -18, -27, 5, 1, 36, -3, -10, 15, 13, -7, 25, -28, 24, 28, -5, -32, -46, -8, 38, 16, -14,
    -10, 15, -2, -29, -7, -25, -17, 3, -3, -7, -24, -14, -9, 1, 10, -26, -2, -9, -25, -24, -16, -4,
    -24, 20, -14, -11, 5, 10, -19, 19, 16, -13, -10, 4, 3, -6, 8, 10, 9, -1, 20, -18, 26, -6, 1, -3,
    -7, 33, -2, 8, 4, 19, -20, -13, -7, 17, 2, -2, -8, -27, 4, -7, -1, 6, -14, -1, 17, -9, -32, 0,
    -1, -14, -11, -14, -10, -23, -12, 15, -10, 13, -47, 4, 7, 18, 18, -4, 31, 14, -7, -19, 0, 1, -9,
    0, -23, -12, -6, 16, 6, -9, 3, 0, 5, 1, 9, -30, 14, -17, 5, -6, 15, -5, 6, 7, -1, 6, 7, -16, 11,
    8, -7, -12, 1, -20, -7, -1, -1, -5, -27, 4, 17, 2, -16, 21, 2, -2, -28, -26, -8, -68, -3, 8, 5,
    2, -26, 10, 1, 13, -3, 4, 17, -5, -6, -11, 1, 34, -18, -15, -5, 0, -3, 14, -6, -3, 0, -1, 20, 7,
    -1, -19, -6, -32, 25, -19, 6, -18, 3, 15, -4, 10, 1, -39, 12, 12, 8, 0, -5, -16, -8, 6, -6, -11,
    -9, -5, 15, 8, -8, 16, 24, 4, -21, -40, -16, -58, -45, 12, -3, -6, 13, 5, 1, 13, -24, -8, -18,
    -7, 11, 25, 7, 8, -55, -2, -1, -4, 12, -1, -6, 12, 2, -20, 25, -1, 6, -11, -8, -23, -12, -3, -1,
    -8, 10, 16, 11, 1, 12, 2, -2, 12, 1, -42, 0, -22, 2, 24, 9, -20, -11, -22, 20, 9, -32, -21, 6,
    34, -5, -30, 13, 2, -18, -10, 3, 2, 17, -8, -20, 15, -22, -8, -28, -15, 27, -8, -5, 8, -1, -35,
    -6, 25, 6, 6, 13, 34, -10, -40, 39, -3, 15, -9, -11, -29, 3, 7, 1, -4, 3, 8, 19, -16, -38, 21,
    -25, 63, -19, -2, 4, -7, 2, -6, -30, -17, -11, -17, -35, 1, -14, -23, 18, -53, -1, -8, 24, -24,
    -7, -13, -22, -19, -8, -2, 0, -3, 5, 6, 42, 16, -40, -7, 1, 21, -3, -11, -10, 15, -2, 3, 8, 19,
    -11, 19, 27, 3, 38, -11, -11, 11, 1, 12, 2, 3, 1, -19, 14, -7, -10, 24, -10, 35, -13, -2, 13,
    -19, -4, 4, -18, -19, -14, -12, -18, 5, -9, -12, -22, -30, 28, -2, 10, -1, -6, -9, -16, -6, 13,
    -2, 1, 7, 5, 24, 20, 6, -33, 3, 21, 26, 1, -7, -24, 11, -12, 5, -7, 2, 1, 2, 30, 4, 38, -3, 10,
    23, -19, 24, 15, 0, 6, 1, 17, 1, 20, -3, -1, -18, 2, -11, 5, -12, -14, 10, -16, -14, 7, -12,
    -16, 0, -6, 27, -25, -12, 17, -21, -12, -2, 8, -15, 5, 17, -7, -5, -12, -8, 12, 11, 46, 31, -49,
    14, -16, 19, -13, 4, -29, 6, -2, -2, -10, 0, 3, -6, 25, -7, 22, -2, 14, 15, 0, 12, 10, 14, -7,
    -11, -5, -1, -1, 15, 19, -5, -4, -13, 8, -7, -27, 7, -20, -36, 14, -3, -3, 2, -11, 1, -17, -1,
    -3, -28, -19, 0, -4, 6, 21, 11, 8, 9, 0, -5, 8, -19, -19, 25, -38, -28, -4, -3, -22, -20, -29,
    -10, 11, 6, 9, 21, -24, 0, 37, 10, -21, 4, 16, -10, -4, 15, 1, -8, -8, 22, 21, 14, -32, -2, -32,
    1, -25, 4, 5, -32, 32, 0, -4, -8, 4, -27, -64, -15, 5, -73, -36, -6, -20, 1, -3, -18, 16, 7,
    -12, -45, 12, 8, 4, 6, 7, -18, 13, -3, -13, 4, 15, 5, 11, -32, -36, -17, -15, 7, 11, 2, -6, 9,
    31, 10, -9, -8, 7, 1, -5, 25, 6, -8, -13, 6, 11, -6, -1, 12, -21, -7, -10, -21, -5, -20, 7, 14,
    -11, -14, -15, -28, -4, 7, -3, -54, -56, 13, -16, -17, 10, 1, 5, -10, -18, -42, 25, -5, 9, -1,
    9, -9, 0, -15, -16, 6, -3, 18, 10, -7, -36, 4, -2, -5, 5, 11, -8, -7, 10, -5, 4, 4, -9, 16, -21,
    10, -8, 4, -4, -8, 21, -5, -8, -19, 17, 0, 11, -2, -6, -10, 2, -3, -24, -32, -9, 2, 5, 3, 2, 10,
    -5, -4, 9, -40, 7, -4, -11, -12, 3, -25, 10, -14, 13, 0, 16, -22, 2, 9, -25, 27, -32, 18, 14,
    -5, -3, -9, 7, -19, 8, -7, -9, -18, 26, -6, -6, -12, -9, 11, 11, 8, -13, 35, -14, -11, 24, -10,
    -5, -4, 30, -20, 5, -11, -7, -15, -11, -17, -1, -61, 3, -13, -7, -4, 4, -3, 10, -10, 5, -33, -2,
    -18, -12, 12, 23, -7, 15, 14, 7, -23, 1, -15, -17, 22, -15, -21, -19, -16, 0, -34, -29, -38, -1,
    -12, 27, 14, -4, -4, 24, -20, -22, -1, -8, 1, -4, 8, -2, 3, 32, 14, 7, 1, -23, 28, -27, -7, -54,
    -3, 15, -4, 6, -7, -11, -31, 33, -60, -54, 7, -7, -47, -27, 25, -17, -7, -39, -10, -14, 7, -16,
    -8, -13, 13, 7, 5, 18, 5, -16, -4, -12, -14, -3, 2, 10, -4, -10, -29, -11, 8, 7, 2, 3, 27, 23,
    -2, -2, 5, 8, 5, -6, -2, -4, -9, 12, 19, -7, -8, -1, 42, -19, 0, -45, 1, 13, 5, 2, 20, -24, -10,
    5, -49, -2, 11, -30, -43, -31, 4, 2, -6, -1, 9, 29, -9, -2, -19, -3, -13, 4, -8, 8, -13, 21, 9,
    -17, 19, -2, -6, 13, -4, 2, 10, 17, -5, -10, -11, -19, 2, 20, -17, 10, -36, 5, 2, -1, 3, 2, -9,
    -42, 4, 3, 11, 11, 0, 13, 10, -24, -6, 15, -7, 0, -20, -20, -18, -5, -1, -2, 2, -1, -3, 8, -4,
    22, -17, 13, 17, 0, 5, -1, -4, -8, -31, -5, 5, 13, 6, -2, -24, 14, 32, -8, 2, 31, -33, 31, 12,
    17, -1, 1, -18, -6, -33, 41, -33, -5, -32, 1, -7, -21, 9, 9, 45, -15, -3, 8, 5, 12, -48, 15,
    -16, -6, -10, -4, 1, 9, -28, 28, 21, -23, 14, 4, -27, -5, -5, -7, -19, 7, -13, 24, 21, -1, -4,
    -3, -17, 14, 6, -28, -11, 8, 0, -17, -18, 16, -3, -11, -12, 6, -113, -30, -47, -12, 14, 23, 4,
    -26, -20, 3, -36, -8, -5, 6, 2, 3, -3, 22, -32, 11, 13, -21, 18, -29, 8, -25, -1, -18, 13, 5, 0,
    -4, -13, -26, -24, 28, -36, -9, 25, -14, -68, 8, 8, 17, -4, -24, -17, -19, 19, -46, -77, 1, -16,
    4, 3, -5, 20, -35, -9, 15, 5, -31, 3, 13, -49, 4, -24, -4, 8, -14, 8, 12, -4, 17, -9, -5, -36,
    13, 2, 10, 28, -2, -26, -4, 10, -7, 13, 1, 4, 16, 9, 28, 5, -2, -7, 5, 16, -19, -33, 24, -23,
    -2, 9, -49, -22, 1, 1, 26, -6, -11, -14, 1, -14, 0, -26, -2, -12, 7, -5, -8, 5, 1, 10, -11, 19,
    -23, 8, 10, -4, -6, -21, 22, 2, -36, -6, 5, 7, 38, -11, -11, -36, 9, -6, 8, 12, 5, 4, -16, 4,
    -3, 18, 16, -5, 3, 6, 24, 13, 5, -19, -16, -9, -16, -31, 22, 4, 2, -11, -20, 11, 15, -2, 19,
    -15, -19, 0, 12, -33, 17, 0, -41, -1, -14, 4, -4, -25, 0, -4, 8, 35, -9, 14, 9, -30, 9, 6, 15,
    -9, -35, -3, 14, -19, 3, -20, 0, -36, 7, -17, -10, 8, -7, 26, 0, 8, 3, 6, 39, -35, -5, -2, 14,
    7, 13, -19, 23, -40, -4, -16, -1, 12, 6, -12, -17, 23, 35, -31, 16, 12, 9, 23, 4, -14, 1, -22,
    -24, 7, -35, 0, 16, -1, -5, 8, 37, -13, -12, 8, 21, 39, 17, 11, 8, -42, 25, 5, -5, 1, 10, -11,
    -4, -18, -2, -6, -8, -25, -38, 10, 16, 4, 17, -19, 31, -16, 5, 62, -27, 11, 7, 12, -1, 17, 5,
    -21, 0, -19, 19, 40, -25, 7, -10, -53, 8, -24, -17, 2, 6, -5, 16, -13, 17, 6, -14, 0, -22, -4,
    -11, 19, -30, -8, -2, 15, 20, -18, 1, -16, -9, 1, 18, -8, 20, -12, 21, 4, -12, 2, 25, -4, -8,
    -25, -8, -3, 10, -34, 11, -1, -13, -8, -19, 10, -9, 1, -14, 2, 18, 18, 4, 4, -17, -5, 26, 33, 7,
    9, -2, -38, -13, -43, -3, -20, 6, 5, 1, -5, -1, -8, 7, -17, 32, 3, -2, 18, 0, 7, 2, -18, 7, 0,
    17, -20, 11, 6, -7, 5, 30, -18, 49, 5, -36, -12, 19, 21, -48, -1, -30, 10, -13, -34, 15, 18,
    -44, -5, -24, 3, 6, 8, 7, 3, 9, -25, -12, 21, -24, -1, 24, 20, -13, 7, -26, -16, -6, -20, -2,
    -19, 16, -26, 10, -19, -17, -2, -4, -2, 38, -6, 2, 8, -3, -4, 7, -9, 6, 0, -14, -15, 11, 13, 2,
    12, 26, -13, 16, 10, -55, -17, 18, 22, -1, 14, -33, 39, 7, -39, 3, 13, -4, -8, -27, -9, 9, 21,
    49, -1, 4, -25, 8, 8, -10, 11, 5, -10, -5, 3, 16, -23, 1, -30, 3, -16, 9, -53, 3, -13, -50, -12,
    10, -22, 48, -9, -1, 5, -45, -34, -12, -6, -1, 36, -10, 6, 11, -24, 26, -3, -9, 10, -10, -26,
    26, -19, 22, -14, 0, -10, -11, -36, 0, 0, 1, 25, 18, -8, -35, 21, -16, 13, 6, 9, -12, 30, 18,
    -6, -32, -3, 9, -12, -12, 9, 9, -13, 13, -22, -2, -29, 37, -6, 22, 7, -1, 8, 7, -18, -20, 9, -2,
    0, -37, 12, 29, 4, 17, 9, 8, -16, -27, 14, 13, 1, -13, 9, -7, 2, -6, -4, 6, 11, 3, 0, -11, -3,
    -1, -1, 11, -2, 13, 5, -22, -5, -7, -2, 20, 15, 4, 35, 30, 4, -19, -6, 11, 17, 7, 0, 19, -6, 2,
    -12, 8, 4, 18, 10, 8, 6, 10, -7, 3, 2, 12, 0, 6, 5, -2, 10, 11, 10, 17, -12, 32, -26, 4, -1, 21,
    13, 15, -4, 20, -2, 8, 6, 9, 9, -9, -13, 19, 8, -8, -18, 22, -13, 22, 2, -4, 3, -3, 2, 23, 8,
    16, 3, 7, 20, 2, 3, 20, 25, -7, 3, 8, 22, -6, -7, 13, 10, -1, 3, 11, -19, 22, -12, -1, 13, -5,
    0, 18, -7, -4, 1, 11, -23, 24, -26, 14, -27, 28, 6, 10, -11, 4, 0, -1, -7, 1, -8, 21, 12, 4,
    -27, 15, 16, 8, -15, 12, -3, -25, 27, -21, -18, -10, -16, 31, -1, -14, -18, -9, -11, 16, 19, 5,
    15, 1, 13, 7, -11, 5, 11, 6, -19, -7, -15, 5, -23, 29, -16, -14, 4, 22, -22, 6, 15, -36, -17,
    13, 11, -24, 15, 24, 16, 10, -6, 22, 9, -24, 5, 4, -15, 24, 8, -23, -6, 25, 12, -12, -11, -22,
    -39, 26, -5, 23, 6, 4, 10, -7, -50, -14, -16, -30, 12, -3, -16, -11, 31, 11, -11, -1, 21, 8,
    -21, 1, -6, 11, -37, 28, -7, 27, 6, -6, 1, 6, 17, 14, 14, -6, 16, -30, -8, 33, 11, -19, -1, 31,
    -18, -3, 11, 11, 19, -38, -2, 4, -6, 6, -5, 2, -6, 16, -26, 3, 10, -34, -27, 19, 22, 7, -2, -15,
    -2, -4, -37, 24, -16, -40, 14, 5, 6, -38, -28, 5, 17, 26, 5, 13, -9, -9, 1, 10, 1, 2, 12, 4,
    -17, 5, -7, 7, 7, -1, -10, -5, -2, 0, -11, 16, 12, -22, -8, 42, -20, -8, -1, 16, 21, -20, -17,
    16, 11, 13, -10, 9, 1, 8, -44, 6, -12, -9, -16, -4, 24, 13, 0, -21, 3, 7, -4, 22, 5, -12, 15,
    -3, 13, -24, 4, 4, -1, 3, 9, 3, 22, -9, -8, 11, 31, -39, 5, 1, 4, 8, -5, -2, 1, 2, 0, -3, -6,
    -1, 27, -16, 0, 22, -19, 24, 19, 4, -14, 20, 1, -12, 7, -1, -1, 15, 36, 0, -2, 8, -38, 20, -26,
    20, 15, -4, 11, -29, 16, -30, -16, -9, -22, 9, 19, -51, -4, -8, 9, 5, 10, -4, 5, 3, 15, 9, 8,
    13, 36, 0, 19, -37, -1, -31, 8, 30, 19, -23, 1, 20, -7, 4, 12, -48, 26, 24, 9, -11, 26, 7, 10,
    15, 10, 23, 1, -17, 27, -2, -33, 22, -12, -41, 12, 20, 17, 1, 11, -31, -57, 25, -31, 61, 11,
    -11, 19, -58, -36, -48, -19, -13, 3, 21, -13, -5, 5, -17, 1, 10, 19, -5, -18, 0, 0, 33, 14, 11,
    2, 15, -2, -18, -6, 15, -13, 23, 8, 10, 23, -19, 16, 9, 12, -1, 8, -3, 6, 6, 0, 19, 26, -22,
    -12, 27, 4, -3, 4, -14, 15, 18, 16, 2, -6, -4, -32, 30, 2, 29, -2, -9, 5, -25, -17, -24, 10,
    -29, 1, 23, 1, -9, -12, 19, 4, 17, -10, -11, -25, -10, -20, 27, 24, -39, 11, 4, -8, 11, -17, 9,
    23, 18, 9, -11, -23, -2, 23, -23, -18, 20, -1, 28, 15, -4, 14, 28, 21, 20, -21, 34, 15, -2, -7,
    26, 27, -12, -11, -7, -8, 1, -21, -19, 12, 18, 1, -20, -1, -19, -20, -9, 6, -46, 21, 6, 4, 6,
    17, 50, 8, 24, -14, -21, 17, -6, -18, 11, 13, -69, 17, 24, 1, 5, 10, 17, 3, -14, 11, 0, -12, -7,
    33, -53, -15, 51, 9, 5, 17, -6, -9, 47, 34, 10, 26, 38, 8, 4, 0, -22, -5, -3, -14, 16, -28, 5,
    16, -6, 4, 10, 15, -31, -33, -39, -29, -14, 23, -69, 23, 1, 12, 11, 14, 19, 3, -4, 38, -21, 12,
    31, 0, 14, 27, -49, 3, 4, -7, -11, 0, -7, -46, 5, 20, 16, 4, -51, 13, 47, 18, 15, 0, -13, -9, 3,
    10, -37, -25, 86, -13, 2, -8, 30, 2, -28, -24, -26, 26, 22, -5, 3, -5, -21, 0, 19, -8, 4, 40,
    -11, -23, -28, -10, -65, 4, -13, 13, -6, 14, 37, -4, -5, -11, 10, -8, -1, -44, -6, 10, -36, 16,
    0, -10, -7, -23, -69, -61, 19, -21, 4, -8, 17, 19, 39, 17, 20, -14, 3, -5, 3, 9, -18, -15, 58,
    -7, 6, 8, 13, 0, -53, 8, -12, -4, 11, 13, -11, 8, -6, -42, 4, 3, 15, -48, 4, -19, -44, 10, -22,
    -4, 4, -7, 8, 23, 20, -3, -10, 6, 1, 20, 0, -78, -14, 6, 33, 16, 16, -24, 28, -25, -17, -41, 20,
    -29, -9, 10, -52, -4, 0, 23, 12, 1, 2, 3, -8, -5, 2, -20, 47, -2, 8, -15, -23, -21, -2, 22, -25,
    -20, 18, 1, 11, -5, -16, -25, 33, -1, -2, -23, -36, 30, -10, 20, -1, -37, 44, -4, -26, 7, -33,
    7, 0, -13, 3, 41, 4, -41, 3, -47, 21, 9, -27, -10, 17, -7, -3, -17, -8, 7, -12, 34, -10, -2, 3,
    1, -29, 25, -15, -9, 12, -1, 12, -17, 49, -3, -2, -2, -14, -41, -14, 33, -29, -10, -4, -12, -1,
    -16, -10, -30, 31, 8, -8, -18, -8, -7, -20, 0, -11, -27, 20, 16, -56, 11, -57, -8, 16, -12, 7,
    12, -16, -18, 24, -45, 13, 4, -50, 8, 11, -28, 9, -4, -5, -2, -11, -3, -18, 2, 43, 11, -27, 8,
    11, -6, -9, 7, 7, 3, 33, -11, 7, 15, 16, -9, -19, 5, -22, -3, -3, -7, 5, -8, -6, -39, 1, -9, 11,
    3, -16, -13, 13, 27, -52, -2, -7, 13, 17, 10, -4, 30, -40, -30, -20, 12, -2, -11, 13, -12, -40,
    -6, -6, -5, 0, -6, 1, -2, 0, -28, -25, -5, -2, -7, 35, 6, -5, -1, 21, 3, -10, 11, -3, 17, 28, 5,
    7, 2, 17, -15, 6, 3, -20, -27, 9, -18, 9, 15, 0, 10, 19, -26, 6, -9, -13, -13, -4, 36, 0, -14,
    10, 1, 20, 18, -9, 20, -24, 5, 3, 31, -1, 17, -2, -7, -29, 3, 15, 7, -9, 12, -6, 9, -8, -29, -7,
    6, -13, -44, -45, 3, -7, 0, 24, 9, 4, 8, -16, -6, 21, 11, -16, -14, 0, -6, -5, -21, 1, -11, -8,
    -35, -1, -2, -5, 4, 2, -13, 4, 3, -6, 11, -18, 23, 19, -10, 4, 5, -28, 16, -11, 8, 2, -18, 23,
    8, 6, -36, -21, -3, -11, 11, -22, 20, -23, 9, 4, -13, 15, -13, -19, 3, 16, -13, -87, -34, 1, 6,
    2, 12, 36, 0, 26, 0, 7, 5, -1, 8, 6, -36, -34, 15, 3, -2, -13, -41, -22, -8, 1, -8, -3, 3, -6,
    -12, 18, -8, 8, -14, -35, -6, 12, 20, -10, 9, 0, -8, 9, -34, 18, 13, -7, -52, -46, -39, 14, -11,
    -22, 3, -16, -2, 10, -6, 10, 3, -12, -15, 1, -4, 34, 1, 43, 5, 3, 5, -24, 1, 32, 20, -31, -16,
    15, 18, 15, -18, -27, -12, -10, -13, 11, 6, -3, -18, 12, -19, -6, 0, 0, -24, -14, 8, -21, 0,
    -55, -1, -5, 0, 22, 14, 18, 19, -3, -37, -17, 24, -21, 5, 3, 13, -29, -8, -4, 4, -5, 7, 10, 18,
    -26, 3, -17, 3, -20, -12, 14, 6, 19, 4, -6, -2, -11, 10, 17, 21, -17, -17, -3, 1, 15, -10, 15,
    -6, 5, -32, 9, -14, -2, -22, -8, -13, -10, -8, 6, 5, -21, 8, -10, -19, 1, 5, 5, 1, -1, -5, 3, 9,
    10, -8, 3, 26, 0, -15, 3, -6, -3, -13, 8, 9, -21, 13, 7, 11, 5, -16, -6, -9, 14, -12, 2, -14,
    10, 10, -5, 10, 1, -4, -4, 7, 2, 7, -9, 2, 12, -3, 15, -17, -5, -12, -11, -21, -3, 9, 5, -19, 6,
    -27, 14, -4, -13, 4, 22, -9, 15, -8, 4, -1, -5, 5, 6, 19, -6, 9, 6, -1, -12, 7, 17, -2, -33, 3,
    7, 15, -15, 13, 9, -7, 26, -10, -29, -1, 6, 8, -11, -8, 66, -1, 14, -2, 3, -13, 19, 8, -18, -2,
    14, 16, 0, -42, -10, 28, -4, -36, -5, -4, -3, -9, -9, -8, 0, -21, 10, -10, -6, -9, 17, -2, -4,
    4, 14, 24, 3, 27, 33, 2, -11, 9, 4, -20, 10, -30, -1, -28, -23, -3, -32, -3, -21, 2, 4, -25, 7,
    15, -19, -26, -5, 8, 27, -8, 31, -3, -3, -21, -16, 7, 20, 4, -5, -4, 24, 6, 10, -7, -40, -11,
    -28, -10, 24, -14, 10, 8, -4, -26, -16, 3, -22, 15, -14, 5, -8, -36, -55, -11, -8, 7, 18, 11,
    -11, 9, 1, -2, 6, 23, -34, 6, 32, -6, -1, -13, 6, 0, -2, -25, 9, 0, -8, 30, -10, 12, -20, -10,
    -6, 1, 1, 0, -3, 2, -13, 7, 10, 10, -3, 2, -2, 6, 18, -14, 16, 23, -5, 1, 12, -10, -8, 8, 3, 1,
    -20, 6, -11, 9, -6, 6, -19, -35, -49, 1, 5, -1, 3, 36, -9, -2, -6, 23, 8, 21, -2, -9, 13, 11,
    -19, -1, -2, -7, -13, 15, 5, 18, -11, 18, -2, -6, 0, -7, -20, -8, -6, -7, 11, 2, 4, -1, -23, 3,
    1, 3, -25, 14, 0, -41, 26, 17, 26, 13, 4, -3, -11, -6, -2, -2, -2, 6, -2, 14, -5, -4, -3, -5,
    -16, 10, 6, 17, -10, 23, -14, -15, 0, 8, -1, 5, 2, 5, 29, 6, -1, 16, -11, 7, -14, 8, -1, -6, 5,
    -5, -46, 2, 6, 16, 9, -26, 37, -12, 29, -10, 9, 1, -4, -1, -4, 2, -8, 12, -8, -22, 13, 2, 12, 7,
    5, 14, -1, -18, 4, 14, 14, -2, 15, -10, 10, 8, 23, 0, 5, 14, 2, 23, -27, 17, 30, 9, -8, -31, 5,
    -4, -9, 5, 5, 12, 2, 8, -32, 5, -28, 8, -4, 0, -10, 5, -10, -28, 5, 4, -16, -20, 13, 11, 11, 6,
    11, 14, 7, -27, 2, -2, -15, 11, 16, -27, 10, -19, -1, 1, -42, -33, -7, -7, 4, -32, -2, 12, 7,
    16, -5, 13, 1, -10, 6, -7, -24, 1, -8, -5, -12, 10, -20, 31, 19, -3, 16, 15, 7, -7, 14, 6, -8,
    -5, -61, 10, -28, 10, -36, 14, 4, 0, -15, 3, -3, -24, -12, -12, -17, 16, 5, -6, -11, 0, -3, -7,
    -16, -26, -6, -64, 14, -20, -14, -1, -20, 0, -49, -3, -7, -17, 9, 17, 12, 17, -11, 10, 10, 7, 2,
    2, -51, -21, -9, 7, 4, 23, -9, -1, 8, 12, -3, 20, 5, 14, -6, -12, -13, 7, 12, -4, -33, 1, -71,
    5, -7, -8, 16, 3, 17, -9, -9, -6, 9, 12, 1, -4, 3, 0, 7, -8, 8, -5, -2, -9, -3, -14, -1, -22,
    26, -20, 4, 4, -6, 13, 14, 1, -12, 8, 1, 3, 14, 10, -24, 13, -33, -33, -4, 0, 10, 5, -2, 6, 3,
    11, -6, 18, -22, 19, 6, 0, 7, 4, -18, -32, -41, 2, -19, -2, 13, -2, -6, 6, -10, 9, 18, 6, -10,
    -7, -36, -22, 22, 18, -1, -17, 15, 7, -5, -10, -8, 4, 26, 25, 18, -10, -14, -19, -8, 27, -13, 1,
    -6, -6, 8, -9, 1, 19, -40, -12, -6, -11, -13, 6, 1, -4, 15, 21, 2, -4, 8, -8, -16, 1, 12, 7, 8,
    24, -65, -19, 16, -25, 24, 4, 16, -6, -6, -12, 1, -29, 3, -35, -2, 2, -12, -7, -12, 19, 9, -3,
    6, -6, 0, -18, 1, -1, -5, -3, -9, -30, -32, 9, 6, -18, -6, -2, 8, 13, 2, 27, 14, -24, 2, -3,
    -23, -11, -25, 23, -3, 10, -8, -13, 18, 12, 25, 18, -11, -12, 5, -12, 9, 12, -28, 12, -7, -2, 5,
    -4, 9, -12, 2, -15, 13, -16, -9, -19, -27, 30, 15, -11, -28, 8, 0, 9, 9, -12, 1, -31, 11, 7,
    -26, -25, 12, -15, -37, -7, 8, -2, -6, 16, -6, 13, -2, 20, 12, -23, 19, -18, 2, -11, 1, 23, 20,
    -5, -6, -37, 0, 17, 11, -4, 8, -6, 3, 0, 2, -17, -33, -16, 3, 6, -23, -31, -3, -45, 22, 10, 14,
    -8, 9, -3, 5, 13, 6, 5, -5, -4, 12, -3, 14, 12, -13, -22, -17, -6, -37, -31, 25, -7, -29, -4,
    -3, -14, 5, 3, -7, 10, 17, 9, 18, -2, 5, -31, 9, -2, 5, -15, 7, 15, -13, -28, -4, 0, -2, 5, 19,
    28, -5, -12, -2, -28, 21, -10, -25, -11, -14, -26, 3, -66, 2, 11, 13, -4, 41, -1, 53, 18, -13,
    -20, -14, 4, -16, -60, 46, -33, -24, -5, -19, -12, -1, 8, -3, 17, -21, -34, 11, 5, -7, -13, 0,
    -1, 16, 6, -8, 31, -39, -28, 5, 34, -14, -10, -8, -15, 3, -3, 13, -9, 7, 13, 3, -12, 6, -36, 23,
    -45, 2, -1, -35, -25, -3, -9, 7, -51, -4, 0, -1, -5, 3, -27, 11, 3, -8, -11, -7, 11, 15, 1, -10,
    -6, -20, -4, 17, -9, 1, -26, 25, -33, -14, -11, 3, 1, -24, 1, -8, 26, 3, 5, -4, -16, -4, -27,
    -3, -2, -51, 12, 3, -2, -13, -17, -7, -6, 11, 16, -7, -28, -1, 9, 12, -4, -5, 2, -21, -10, 3, 4,
    8, 6, -3, 1, 1, 2, 5, 4, 5, 15, 10, -9, 5, -4, 14, 11, 4, -6, -15, -4, -2, -11, -12, -47, 3,
    -22, 1, 6, 5, -13, -16, 1, -7, 4, -5, 1, 3, -8, -15, -36, -2, -8, -20, 1, 4, -8, -18, -31, -18,
    9, -7, -1, 10, -11, 2, 9, 1, -5, -17, -33, -3, -22, 3, -3, 9, 15, 5, 5, 4, 2, 14, 9, -8, 39, 8,
    2, 2, 0, 10, -8, 15, 0, -4, -13, -5, 5, -18, -2, -23, -1, 11, -6, 12, -8, -9, -27, 2, -1, 23, 7,
    8, 16, -6, -15, -6, -23, 21, -20, -13, -12, -13, -12, -13, 24, -10, -22, -8, 14, -15, -39, 13,
    -2, 16, -36, 14, 3, -2, 15, -3, -18, 7, 6, -1, 9, 16, -22, 15, 30, -2, 8, -32, -10, -3, -72, 54,
    -10, -13, -1, -9, 5, -23, 10, -13, 7, -12, -9, 19, -19, -13, -29, -1, 4, 15, -1, -9, 18, -13, 6,
    15, -43, -2, -26, 6, 5, -17, 7, 15, 3, -21, 4, -9, -4, 1, -21, 10, -47, -21, -9, -6, 7, -19, 10,
    -22, -34, 5, 5, -6, 16, -7, -34, -25, -16, 19, -1, -16, 15, 31, -13, -2, -11, -13, 1, 14, -10,
    -15, 22, 48, -2, -48, -1, -4, 16, -9, -4, 2, 17, 32, -3, 6, 3, -3, 1, -11, 10, 0, -2, 13, -11,
    -10, -5, -6, -10, -3, 17, -6, -11, -17, 18, -14, -12, -7, -21, -23, 8, -11, -9, 7, 11, 13, 8,
    10, -7, 8, 24, -6, 5, 4, -7, -17, 22, 9, -31, 1, 0, -12, 8, -5, -4, -15, 3, 13, -3, -11, -9, -6,
    1, 2, 0, -9, 1, 20, 19, 1, 20, -12, -46, -7, 27, -25, 3, -1, -28, 14, 12, 9, 7, -1, 15, 4, -1,
    10, 4, 11, -1, -3, -42, 12, 13, 28, 14, 14, 12, 11, 23, -3, 17, 13, 23, -23, 28, -43, -5, 19,
    -15, -18, -23, 3, 16, 11, 3, -11, 13, -8, -27, 4, -1, 7, -4, 2, -3, -7, -7, -4, 27, 31, -7, -1,
    12, -22, -36, -1, -33, -5, -2, -4, -25, 13, -1, 5, 16, -10, 0, 3, 0, -12, -32, 0, 7, -5, -26,
    30, -14, 27, 8, 22, 1, 0, 26, -32, 20, 4, -32, -3, -38, -36, 2, -5, -32, 7, -37, 20, -7, -1, 14,
    -28, 23, -10, -29, 13, -5, -2, -6, 4, -6, 1, -22, -1, 24, 35, -52, 0, -2, -15, -9, 17, -41, 4,
    9, -12, -17, 9, -3, 15, 8, -40, -25, 4, 8, -9, -7, -46, 10, 4, 1, 2, -3, -3, 4, 8, -23, 13, -14,
    40, -1, -12, 17, -18, -22, 4, 12, -12, -8, -3, -1, 9, 5, 11, 11, -7, -5, -21, 8, 17, -56, -1,
    -15, -4, -13, 27, 5, 10, -4, -5, -39, -26, 7, -30, -21, 6, 13, -9, 16, -5, -13, 13, -10, -17,
    -8, -23, 10, -7, 2, -4, -44, -58, 11, -31, -13, 1, -7, -16, -20, 3, 6, -19, 15, 35, 4, 14, -4,
    13, 6, 0, -4, -26, -4, 2, -7, 16, 2, 0, 2, 1, 15, -11, -19, 0, -29, -34, 2, 11, -13, 13, -17,
    -4, -31, 11, -16, -35, 8, -21, -27, -8, 35, -19, 4, -11, 4, -10, -5, -15, -5, -14, 11, 3, 18,
    15, -10, 27, -32, 25, -15, -9, -21, -7, -1, 1, -6, 0, 21, -10, 1, 32, -23, 12, -2, 7, -1, -17,
    -2, 1, 3, -18, 10, -1, -4, -7, 1, 10, -16, 8, 22, -58, 10, 0, -10, -24, -13, 10, -2, -9, -15,
    -41, -1, -4, 13, -14, 23, -5, -13, -27, -11, -7, -11, 11, 6, -5, -18, 13, 27, 6, -19, 18, -11,
    8, -11, -19, 1, -16, -15, -16, 13, 4, 16, -3, -17, 28, -13, 27, 17, 0, 9, -1, 7, -1, 4, -8, -1,
    0, -9, 4, -22, 3, -36, 2, 6, -11, 21, -10, -13, 10, 0, 0, 8, 4, 0, -32, 4, -13, 2, -47, 7, 8,
    -7, -11, 5, -1, -5, -11, -1, -8, -23, 10, 3, -27, -15, -6, -40, 4, -4, -2, 11, -36, -13, -6, 4,
    4, -4, 47, 10, -15, 13, -39, -18, 24, 19, -48, 4, 13, 10, 35, 20, 37, -6, -3, 3, -30, -39, 19,
    6, 7, -25, -12, -13, 17, -9, -20, -29, 32, -22, -3, 16, -26, 4, 0, 61, 3, 37, 1, -14, 12, -36,
    -17, 22, -47, 2, 4, 20, -5, -48, -30, -23, -38, -28, 4, 6, -2, -10, 21, -2, -24, 23, 42, -4, 15,
    24, 10, -14, 29, -10, -16, -14, -6, 4, 16, 23, 10, 1, 7, 20, -32, -18, -5, 12, 15, 3, 7, -21,
    -4, -10, -16, 3, 16, -2, 0, 25, -11, -7, -20, 13, 13, 2, -37, -22, 9, 0, -4, 17, -21, 8, 6, 23,
    -3, -29, 24, -51, 26, -20, -3, -3, -16, 4, 21, -2, -9, 18, -2, -2, 21, 7, 12, 9, 19, 11, 6, -9,
    3, 9, -4, 16, 7, 0, -8, 12, 14, -35, -27, 11, 2, 13, -8, -10, -31, -6, 19, -5, 26, 9, -31, 11,
    -4, -10, -12, -4, 6, -23, -44, -15, -13, -1, 26, 7, -15, -7, 9, 18, -5, -16, -3, -26, 17, -7, 1,
    16, -20, 2, -22, 16, 12, 9, 25, -18, 1, -26, 33, 14, 4, -14, 5, 18, -3, 1, 3, -2, 13, 9, 0, -35,
    -20, -21, -4, 13, -2, -1, 0, -17, -25, -23, 8, 15, -16, 3, -47, 27, 4, -56, -24, -51, 4, -6,
    -18, -13, 1, 1, -8, -1, -1, -7, 11, 4, -16, -13, -19, 4, 35, 20, 18, 15, -13, -15, -21, -11, 21,
    -10, 18, -2, 1, -1, -38, -27, 0, -47, -26, -19, 4, 10, 31, 15, -8, -11, -5, 6, -36, 4, 2, 17,
    34, -36, 21, 2, -3, -4, -8, 14, 21, 23, 7, 43, -7, -9, 12, 15, 21, 23, -22, -21, 29, -9, -6, 5,
    -1, 8, -12, 6, -3, -55, -9, -20, -1, -3, 24, -26, -5, 0, 25, -5, -18, 8, 15, -9, 16, -1, 8, -1,
    13, -34, 8, 0, -4, -5, 21, 11, -12, -12, 9, 2, -13, -17, 6, 8, -2, 11, 27, -34, -27, 12, 21, 8,
    3, -4, -5, 20, 18, -21, -14, 1, 7, -4, -36, -16, -27, 5, 6, -3, 13, -14, 6, 23, 10, -30, 32,
    -16, 12, 10, 23, -33, 0, 17, 8, 2, 2, 1, -3, -14, -3, 3, 1, 12, 15, -8, 20, 21, -7, -8, 18, 0,
    4, 28, -1, -3, 20, 17, -11, 12, -26, 0, -18, -8, -44, 9, 4, 8, -10, -18, -2, -5, -6, -8, -4, 1,
    -4, -47, -10, -17, -41, 6, 16, 23, -9, 3, 7, 3, 5, 5, -8, -8, 0, -36, 13, -17, -6, 17, 3, 11,
    -8, -5, 38, 1, -23, -15, 4, 10, -16, 3, 6, -8, -32, -21, 11, -14, 18, -18, -15, -46, 16, 7, -18,
    0, -17, 6, 1, -14, -46, 15, 14, 13, 15, 2, -4, 30, 6, 24, -39, -11, -19, -13, -60, -14, 3, -11,
    0, 2, -24, 11, 10, 4, -6, 7, -5, 0, 24, -4, 4, -15, -26, -4, -36, -7, 7, -23, -27, -6, 8, 2, -8,
    -20, 26, -21, -23, 9, -15, -17, 10, -52, 8, 4, -9, 10, 15, -9, -22, 30, 15, 9, 17, -12, 4, 5,
    10, -3, 0, -18, 9, 30, 0, -39, -3, -9, 1, 2, -16, 9, 39, 1, -17, -3, 22, 1, -6, -22, 8, 3, -24,
    -22, -15, 10, -36, -29, -21, -9, 1, 7, 4, -2, 6, 2, -5, 4, -10, 4, 10, 15, -6, 18, -13, -29, 13,
    -52, -8, -7, -1, 18, 24, 0, -13, 15, 29, 14, -10, -27, -9, 24, 16, 11, -6, 0, 6, -7, 24, -23, 5,
    10, 8, -27, 2, -2, -1, -23, -13, -7, 10, -11, 6, -2, 24, -16, 4, -30, 8, -22, -3, 13, -1, -20,
    1, 3, -30, 4, 14, -18, -15, -33, 4, 13, 3, 19, -8, 21, -7, -27, 15, -49, 5, -6, 0, -3, 32, 25,
    -8, 2, -10, -19, -12, -16, -28, 13, 8, -4, 0, -9, 7, -14, 8, -18, 13, 5, 2, -34, 6, -7, -25, -5,
    -8, 1, 10, 1, -14, 3, 25, -16, 9, -15, -5, -38, 2, -11, -12, 4, 15, -16, -36, -36, 27, 12, -30,
    -31, 4, -29, 7, 16, -3, -12, -28, 1, -5, -23, 17, 3, 2, -24, 32, 37, 15, -3, 3, -12, -13, -21,
    -28, 14, -16, -5, 16, -17, 17, 8, 6, 16, 3, 9, -10, 15, 8, -37, 23, -36, 0, 8, -5, 0, -15, -28,
    -18, -11, -2, -37, -12, -5, 8, -14, 4, -5, -12, 13, -26, -16, -20, 1, 47, 12, -44, -30, 10, -1,
    -2, -7, -11, -7, 31, -9, 26, 2, -10, -21, 8, 15, -33, 9, -5, -2, -10, 26, 9, 2, 9, -3, -11, 37,
    -50, -59, -6, 28, -15, -39, -8, -25, 15, 22, -21, 2, -20, 0, -13, 13, 26, -10, -20, -31, -27,
    -29, -1, -15, -35, 8, -33, -1, -14, 7, -6, -19, -14, -8, 1, -23, -72, -17, -12, 0, 0, -3, -3, 6,
    -3, -17, 20, 23, -11, -19, -14, 5, 20, -5, 11, 0, 3, 16, -1, 15, 3, -20, 1, 11, -5, -28, -6, 37,
    -18, -16, -18, -5, 16, 17, -18, 18, 21, 14, -4, 2, 4, 14, -51, -8, -21, -39, -40, -23, -9, -11,
    10, 17, 15, 6, -6, 2, 10, 15, -13, -32, -16, -14, -31, -2, -9, -9, -11, 7, 2, -10, 17, -3, -4,
    -7, 12, 13, 24, 14, 27, -9, 3, 9, -7, 5, -13, -17, -9, -19, 25, 10, 5, 33, -5, -18, -19, -6, 5,
    6, 0, 4, 15, 10, 6, 9, -25, 3, -24, 3, -45, -31, -22, -19, 18, -13, 25, 27, 26, -3, -10, 7, -12,
    -5, 12, -18, 19, 6, -52, 10, 4, -16, -9, -6, 22, 3, 8, 2, -4, -21, -8, -14, 30, 11, -26, -31,
    -1, 1, -5, 6, 0, 5, 3, -29, 2, 29, 1, -20, -5, -34, 8, -8, 7, -10, 14, 12, 12, 3, -5, -24, -28,
    -16, 22, 21, -49, -9, 1, 0, 9, -1, 11, 0, 10, 18, -3, -45, 34, 13, -3, 2, 4, 21, 51, -13, -35,
    -1, 18, 8, 21, -6, 20, 32, -29, -9, -11, 15, -47, -18, -1, -7, -11, 12, -27, -4, 3, -5, 15, 1,
    -10, -45, 9, 10, -22, 23, -45, 7, 10, -10, -22, 15, -80, -6, 9, 25, 26, -3, 5, -39, 4, -20, 17,
    -8, -20, -23, -27, -23, 2, -1, 15, -10, 16, 15, 5, 13, -33, 28, 33, 10, -22, -5, -5, -14, 26,
    -4, 2, 6, -27, 6, -30, 27, -24, 1, 17, -2, -12, 1, -16, -4, 1, -14, 5, -6, -11, -40, 2, 2, -17,
    15, 21, 13, -11, -10, -13, 5, -12, 5, 8, 16, -6, 14, -29, -36, 21, -52, -9, -10, -11, 3, -5, -7,
    4, -21, -1, 8, 26, -2, 19, -4, 4, 12, -2, 20, -22, -14, 5, -31, 15, -11, 19, -11, -32, 19, -21,
    22, -16, 2, 8, 1, 7, 6, 9, 5, 4, -19, 16, -10, 4, -36, 7, 27, 6, -11, 23, 8, -25, 3, -4, -12, 5,
    23, -11, -44, 2, 21, -1, -19, 11, -17, -17, 6, -21, 6, 1, 8, 7, 4, -13, 12, -9, 1, 11, -30, 22,
    -21, -50, 13, -20, -39, 4, -9, 24, 6, 8, -9, -22, 0, 7, 0, 12, -13, 7, -14, 26, -2, 5, 3, -10,
    5, -4, -13, 12, -13, 10, -7, -9, -9, 7, 2, -5, -27, 23, 3, 26, 19, -19, -33, -10, -19, 4, -21,
    7, -29, -10, 0, -7, 11, 9, 7, 6, -5, -15, -22, 4, -27, -51, 11, 36, -3, -1, -13, 14, 24, 16, 14,
    37, 8, -7, 10, -16, -1, -16, 7, 8, 16, -3, 0, 5, -44, 13, -24, 8, 14, 10, -9, 31, 24, -2, 2, -7,
    -26, 5, -1, -26, 3, -4, -12, -23, 7, -36, 16, 7, 23, 7, -8, 30, 18, 27, -15, -3, -6, -37, 4, 23,
    10, 11, 7, 4, -5, 4, -11, 6, -12, -2, -21, 5, 31, 9, 9, 34, -1, -2, -1, -27, -5, 8, -21, 26, 3,
    0, 3, -1, -8, -10, -14, 11, -5, 5, -10, 0, -14, 3, -17, 8, -38, -14, -12, -2, -1, -15, -30, 7,
    20, -5, -9, -24, 7, -58, 14, 12, -7, 33, -29, 3, -21, 34, 16, 9, 13, -8, -1, 19, 17, 24, -29,
    23, -8, 7, -7, 13, 33, 5, 11, 9, 5, -6, 6, -14, 1, 2, 2, 18, 3, -24, 26, -12, 3, -3, -9, 6, -4,
    -13, 5, 5, 13, -9, -4, -9, -51, -18, 7, -10, -14, -6, 6, 0, 43, -10, -17, -8, -8, -1, -4, 3,
    -18, -10, -34, 10, -21, 3, 11, -9, 14, -7, -17, 4, -26, -5, 15, 19, 8, 5, 15, 0, -20, 6, 20, 16,
    -37, 27, 9, 2, -5, -1, 13, 4, -1, 4, 16, 12, 11, 14, -9, -22, 9, 16, 15, -14, -19, 13, -1, -17,
    -87, -8, 33, -2, -33, 1, -20, -24, 25, 3, -3, -4, -19, 6, 1, 1, -5, 2, 11, 19, 4, 3, 15, 20, -1,
    -1, -27, -15, -43, -6, 3, 6, -23, 0, 30, 31, 14, -32, -9, -22, 2, -8, -3, -40, -31, 18, -5, -4,
    12, -1, -9, -2, 1, 20, -29, 18, 20, -9, -2, 20, -8, -1, -33, -1, -54, -8, -17, 1, 2, -20, 33,
    14, -6, 7, -24, -25, -27, 5, 17, 4, 5, -1, -28, 15, 0, -54, 5, 1, 1, 18, -14, 8, -20, 12, 0, -7,
    -33, 18, -8, 10, 12, 6, -2, -6, -34, -4, -6, -33, -33, 14, -4, 2, -22, 15, -6, 8, 20, 8, -11, 1,
    23, -18, 4, -4, -15, -5, -19, 1, -7, 26, 2, 15, -8, -26, 9, -1, -14, 39, 6, -14, -13, 17, 12, 8,
    7, 0, -26, -1, -9, 10, 3, -4, 13, 2, 8, 3, -12, 11, -27, 19, -16, -13, -1, 12, -17, 17, 21, -5,
    -38, -6, -9, -2, -10, -14, 9, 9, -13, 9, -18, 23, 12, 3, -12, -2, 2, -11, -6, -16, 22, 17, -2,
    8, -13, 8, 22, 12, -38, 0, -14, -4, -15, 27, -7, -7, -4, 15, -16, 4, -2, 13, -1, -16, 0, 14,
    -12, 5, 12, 11, 13, 2, -18, 3, 1, -5, -25, -10, -14, 23, -20, 10, 16, 11, -11, 20, 33, 8, -3,
    -29, 5, -6, 7, 2, -2, 10, 4, 5, -35, -18, -3, 7, 14, -10, 29, 42, 3, 13, -31, -9, 34, -4, -15,
    9, -39, -12, 1, 16, 0, 2, -9, -5, -10, -4, -16, -4, -3, -1, -17, 3, -9, 36, 6, 43, 27, -18, -2,
    -6, 10, -2, -25, -1, -8, -52, -13, 4, -9, 0, -42, 3, 1, 13, -19, -13, 13, 8, -19, -13, -52, 33,
    -7, 7, -28, 3, 22, 36, 28, 10, 18, -2, 2, 0, -24, 11, 18, 8, -63, 24, 10, -21, -26, -15, 5, -7,
    25, -2, 5, 5, 7, -2, -13, -8, -9, 20, -2, -11, -31, 27, 8, -12, 1, -12, 4, -9, -4, 8, -17, -41,
    -17, 4, -9, 6, -33, 0, 2, 4, -19, 6, 9, 6, 5, -22, -25, 8, -26, 8, 2, -22, -71, 17, 3, -19, 24,
    -1, -2, -12, -22, 3, 13, 9, -29, -21, 12, -19, 15, -5, 19, -16, 25, -6, -2, 3, 3, 3, 3, -37,
    -21, 7, 13, 10, -38, -17, -5, 18, 15, -9, 2, 4, 9, 7, 2, -9, 4, -13, 0, 8, -35, -5, -9, -1, -47,
    34, -6, -5, -21, -8, -19, -3, -5, -4, 12, -9, -1, -8, -15, -8, 21, -16, 2, -7, 3, 2, -16, 2,
    -19, -45, -15, -14, 21, -10, 25, -30, 3, 11, 1, 4, -2, -6, 9, -30, -5, 11, 10, -6, -10, -14,
    -10, 24, 3, -5, -5, 23, -6, 3, 1, 3, 8, -16, 5, -8, -15, -11, -16, 3, -49, -1, -13, 7, -22, -22,
    -13, -2, -6, 28, 13, -8, 18, 4, -31, -24, 22, -38, -7, -12, 9, 0, -43, -9, -8, -36, -17, 10, 18,
    5, 29, -40, 4, -4, 11, -5, 7, 2, 14, -25, 11, 26, -4, 15, 2, -21, 6, -10, -9, 3, 0, -4, -21, -4,
    -2, -43, -22, 7, -1, -13, -50, 25, 5, 15, 12, -7, 4, 8, -4, -8, -2, 9, -22, 7, 3, 17, -26, 28,
    8, 4, -11, 8, -20, 10, 3, -8, 34, 16, -29, 28, 24, -30, 16, 3, 3, 22, -2, -6, 7, -11, 2, -22,
    -2, -21, -42, -12, -5, -10, -22, 30, 9, -3, 4, 5, 16, -6, -9, -6, -3, -21, 1, -2, -18, -6, -33,
    -31, 8, 5, 10, 6, 3, -9, 4, -5, 0, 17, 0, -2, 0, 6, -30, 0, -13, -9, -11, 7, -12, -10, 0, -6, 8,
    9, -17, -18, 20, -2, 23, -7, 2, 12, -7, -14, -12, -12, -1, -6, 18, 5, -15, 9, 15, 10, -13, 20,
    13, 11, 10, -13, 2, -4, -4, -9, -6, -1, 23, 8, 6, 10, -25, -28, 7, -19, -4, 12, -3, 5, 5, -24,
    -2, -18, 15, -18, 2, 22, 4, -26, -22, 5, -9, 1, -8, -25, -15, 2, -3, 9, -25, -21, 0, 6, 14, -1,
    -10, 1, 42, -14, 1, -12, 12, 0, 14, 5, -7, 25, 15, -1, 34, 5, 2, 14, 0, -19, -7, -14, -39, -6,
    -13, 10, 20, -9, 27, -3, 14, 20, 19, 4, -26, -4, -23, 2, -8, -4, -23, -28, -13, -9, -13, -16, 4,
    3, -35, -25, 7, -2, -18, -18, -8, -3, -5, 4, 14, -41, 14, -1, 34, 12, 9, -21, 10, 6, 15, -9, 8,
    6, 24, 3, -10, 37, 6, 9, 14, -6, -11, -9, 12, 6, 1, 12, -12, 4, 4, -56, -25, -13, -4, -3, -33,
    1, 5, 32, 30, -6, -15, -37, -3, 51, -6, 12, -23, -18, -6, 0, -26, 12, -4, -21, -27, 11, -17, 21,
    17, -14, 28, 15, -12, 14, 13, -7, -19, 24, 3, 31, -3, 7, -26, -2, -5, -6, 9, -9, -5, 1, -7, -2,
    4, 35, -2, -11, 24, 7, 8, -8, 0, 11, -17, -11, -3, 15, -11, 9, -18, -27, 7, 15, 16, -6, -14, 1,
    -7, 20, -4, -3, -8, -27, -12, -4, -14, 7, -29, -2, -38, -14, 12, 13, 2, 0, 4, -2, -19, -1, 15,
    -3, -1, -7, -16, 12, -11, -12, -19, -11, 8, -17, 12, 2, -13, 36, -5, 20, -4, -4, 21, -11, 10,
    -9, 1, -23, -14, 3, -2, 9, 29, 27, 0, 30, -18, 1, 11, -8, 3, -5, -5, 1, -5, -31, -2, -20, 9,
    -37, 6, -9, -8, 6, -8, -3, -13, -19, 26, 9, -4, 1, -5, 14, 0, -14, 11, -1, 16, 7, -8, -2, 17,
    -3, 9, -20, 7, 10, -16, -1, -25, 2, 4, 14, 22, -6, 29, 5, -4, -13, -5, -21, -15, 10, -14, 29,
    28, -1, 16, 7, 29, 36, -1, -13, -13, 1, 1, 3, -4, 7, -16, -16, 3, -39, 13, -5, -15, -17, -1,
    -10, 2, -19, 2, -15, -3, 0, 8, -15, -6, -9, 4, 21, 18, 12, 6, -19, 6, -2, 5, -10, 23, 21, -27,
    -25, -51, 12, -6, 8, -3, -6, -17, -7, 4, -1, -56, -37, -58, 16, -5, -46, -9, 1, -15, -8, -22,
    -2, -1, 6, 7, 12, -22, 1, -7, -15, 4, 14, -5, -27, -9, 18, -13, 6, -14, -11, -12, 19, -27, -1,
    -35, 26, 19, 13, -1, 27, 0, -23, -4, 9, -2, 17, 2, 16, -32, -27, -10, -3, -4, -10, -3, 10, -18,
    6, 0, 16, -10, -10, 9, -10, -21, 10, -67, 7, -8, -13, 14, 8, -12, 6, -1, 18, -6, 7, 0, 1, -3,
    13, -5, -28, -7, 8, -5, -22, 1, 6, -29, 10, -22, -11, -6, 13, -14, -31, -10, 26, -10, 15, -34,
    8, 12, 3, 12, 0, -18, 4, -3, 11, -24, -12, 4, -18, 5, -12, -19, 27, -7, 11, -4, -1, -10, -2, -3,
    -10, -16, 11, -63, 3, -1, 8, 18, 10, 5, 27, -1, 9, 15, 0, -17, -7, 12, 18, -11, -30, -4, -13,
    -7, -1, 2, 3, -12, -8, -26, -3, 0, -7, 18, -34, -7, 12, -10, 11, -17, 1, 6, 4, 7, -6, -4, 3, -9,
    -13, -20, -16, 1, -17, -13, -4, -7, -7, 6, 12, -5, 0, -2, 6, 2, 2, -33, 0, -44, 12, -4, 20, 25,
    -6, 9, 11, 38, 0, 9, -28, -10, 4, 15, 10, -18, 3, 15, -9, -2, -9, -2, 6, -6, -20, -11, -2, 25,
    -20, 5, -25, 6, 10, 20, -2, 3, 16, 15, 19, 24, 13, -1, 4, 7, -7, -10, -16, -8, 1, -7, -3, -13,
    -31, -1, 13, 12, -10, -7, 5, -5, 11, -2, -21, -51, 5, -7, -12, 2, -8, 15, 12, 10, 11, 2, -9, 4,
    2, -2, 23, -1, 29, -11, 25, -42, 2, 2, -4, -2, 11, 3, -14, 8, -9, 16, 0, -21, 16, 2, -3, 27, -6,
    -2, -19, 29, -15, 14, 17, 5, -6, -16, -9, 9, -26, 6, -2, -8, 3, -7, -7, 2, -33, 3, 2, -15, 18,
    -7, -17, -31, -11, 2, 10, -15, -5, 2, 1, -16, 3, 11, -20, -1, 0, 8, -1, -23, 20, -7, -9, -14,
    -16, -20, 0, 10, -2, 4, -17, 15, -7, 9, 6, -1, 22, -4, -4, 21, -10, -17, 0, 3, 6, 22, 13, 12, 1,
    3, 16, 3, 7, 30, 19, -11, -11, -22, -2, -5, -3, 5, -3, -16, 15, 0, -6, -58, -9, -1, 0, 2, -3,
    -9, 31, -12, 4, 6, -23, -3, 5, -1, 6, -23, 2, 9, -36, 12, -15, -5, -1, 11, -39, 13, -3, 6, -4,
    -7, 18, 8, 18, -3, 9, 0, -20, -20, 13, -8, 14, 14, 12, 18, 7, 12, 2, 15, -16, -9, 10, 1, 2, -19,
    -18, 0, 1, 1, 9, 3, 24, 8, 14, -41, 1, 2, -24, 30, -5, -5, 2, -13, 5, -13, -8, -10, 6, 6, -7,
    -5, -6, -7, -30, 3, 8, -2, -7, 0, -1, 15, -4, 3, 4, 0, 18, 6, 7, -3, -12, 4, -21, -27, 13, -3,
    6, 20, 13, -8, 4, 13, 2, 10, -3, 5, -4, 7, -3, -32, -19, -42, 5, 13, 5, -12, -5, -11, -14, -46,
    42, -13, -10, -11, -5, 9, 8, 14, -2, 9, -15, 10, -8, -9, 6, 10, 24, -1, 9, -19, -10, -3, -10,
    20, 22, 11, 12, 0, -16, 24, 4, -2, -4, 5, 1, 22, -4, -1, 2, -16, -21, 12, -3, 6, 11, -16, -22,
    18, 5, -7, -7, -1, 18, -11, 4, 2, -27, 0, 3, -9, 5, -21, -12, -30, 13, -5, 9, -9, -3, -20, 7,
    16, 6, 21, -24, 19, 7, 2, 19, -7, 23, 5, -14, 11, 1, -16, -1, -3, 16, 6, -1, 11, -22, 17, 8, 16,
    1, 2, -5, 22, -1, 1, 8, -15, -4, 9, 4, -2, 13, 2, 1, -3, 18, 4, 9, 2, 10, -8, -14, -15, 30, -5,
    11, -7, 1, -21, -10, -42, -13, -3, -1, -4, 15, -26, 40, 9, -3, -3, -2, 9, -5, 4, 8, -3, -18, 11,
    -65, 11, 9, -14, 3, -13, -16, -10, 7, -1, -3, 8, -5, -5, 9, 3, 0, 14, -16, -35, 28, -23, -3,
    -11, 9, 3, 7, 6, -1, 12, 12, -9, -2, -17, -1, -25, 3, -17, 23, -21, 31, -18, -4, 4, 9, -24, 9,
    10, -25, -19, 7, -17, 25, -10, -8, -17, 1, -22, -9, 5, -7, 4, 4, 17, -66, 7, 5, -30, -17, -26,
    -20, 7, -3, -1, 9, 7, 15, 12, -3, 2, 4, -14, -7, -35, 6, -11, -8, -18, 2, -15, -2, 7, 18, 11,
    -12, -10, 1, -21, -3, 20, 26, -33, 15, -17, -33, -1, 28, -9, -3, -23, 36, -10, -17, -17, 1, -49,
    -7, -38, 23, 0, -10, -1, -30, 0, 22, 1, 13, -20, 4, 8, -15, -15, 14, 7, 2, 27, 20, 1, -1, 11,
    -2, 4, 2, 2, -4, -2, 7, 6, 18, -17, 32, 13, 7, 0, 13, -19, -7, 4, 16, 10, -2, -4, 31, -3, 12,
    -1, 1, 3, -8, -13, 9, -14, -3, -17, 1, -2, 7, -27, 12, -28, 2, -14, 13, -19, -11, -14, -25, 13,
    8, -20, 3, -9, -3, 16, -7, 3, -6, 7, 14, 8, 1, -1, -16, 12, 19, 18, 5, 8, -11, -3, -6, 18, 12,
    -24, -7, 10, -2, 12, -23, 8, 10, -8, 10, 8, 6, -3, 11, -6, -8, 14, -13, 6, -2, -8, -15, -5, -4,
    -14, -13, 0, 6, -13, 11, -20, 4, -12, -4, -34, -13, -8, -20, 22, -10, 3, -13, -11, -11, 15, 8,
    3, -1, 4, 1, 9, -13, 0, -27, 2, 2, -3, 2, 5, 0, 0, 3, 10, 2, -33, 0, 23, -18, 3, 19, 8, 1, 4,
    18, 5, 2, -9, 5, -6, -11, -23, 22, -6, 10, 2, -11, 8, -5, -14, 9, -5, -13, -20, 4, 13, -13, -18,
    -66, -34, -13, -22, 9, 12, -3, 10, 8, -4, -3, 22, -5, -19, -6, -10, -16, -20, -4, 12, -19, 9, 6,
    2, 0, 10, 15, 8, -4, -13, -25, -17, -20, 11, -29, 15, 2, 14, 1, 4, -2, -4, 2, -4, 10, -4, 9, 21,
    22, -25, -8, 18, 10, -8, -6, -29, 11, 2, -9, -5, 6, -32, -20, -31, 25, 0, 10, -24, -8, 2, 3, -4,
    -2, -7, -2, -7, -27, 0, -12, -23, 4, -2, 6, 11, 9, 11, -4, 7, 6, 2, -6, -16, 12, 27, 14, -31,
    19, -7, -13, -35, 11, -8, -2, -3, 13, 4, 10, 2, 10, -2, -17, -33, -23, 7, 7, 25, 6, -9, -3, -29,
    -9, 5, 2, -13, 13, -4, -20, -22, 36, 8, -4, -19, -14, 6, 2, -7, -1, -4, -11, -13, -11, 17, 10,
    -5, -2, -11, 0, 16, 1, 18, -1, 7, 9, 7, -7, -6, -3, 16, 3, -55, -20, 0, 1, -28, 2, 1, 13, 5, 11,
    19, 8, 13, 17, -10, 1, -13, -15, 24, 6, 16, 0, 4, -15, -23, -7, 6, 0, -6, 12, -13, -44, -12, 34,
    16, -6, 10, -26, 6, -6, -4, -6, -1, -5, -2, -2, -17, 8, 20, -12, -21, -10, 16, 7, 7, 3, -4, 0,
    9, 3, 2, -4, 20, 8, -56, -15, -13, 0, -1, 3, 6, 5, 9, 19, 3, 7, 8, 4, 4, -20, -21, -3, 10, -9,
    14, 6, 2, -3, 2, 9, -13, 0, 7, 15, -14, 10, -3, -15, 8, -18, 7, 4, 9, -11, 13, -7, -8, 1, 10,
    -4, -13, 18, 16, -24, -21, -2, 20, -19, 5, -13, 1, -9, 10, -1, 16, -13, 40, 11, 1, -11, 4, 10,
    10, -13, -1, -3, -1, 2, -3, -6, -10, 5, 22, 9, -4, 22, 3, 16, -14, -7, -2, -11, 3, -2, -9, -8,
    1, -13, -1, -4, 16, -8, -1, -8, -22, 22, -12, 1, -2, -7, -43, 8, -13, -11, 7, -2, 3, 10, -12,
    -14, 0, -5, 6, 7, 14, -7, -30, -18, -14, 16, -13, 12, 24, -4, -1, 5, -4, 22, 19, 7, -8, 19, 37,
    -4, 12, 20, 8, -9, -8, -19, -2, 17, -11, -30, -1, -3, -2, 2, 13, 0, 1, -29, 7, 8, 0, 1, 3, -1,
    -28, -16, -12, 4, -3, -3, -43, 17, -39, -27, -12, -2, 16, -25, -35, -26, 17, -2, 4, 15, 13, -2,
    -20, 12, -26, -9, -15, 32, -2, 7, 13, 0, -6, 17, 25, 12, 11, 7, 22, -6, 46, -4, -12, 13, -17, 4,
    -10, 6, -4, -17, 6, 5, -11, 3, 15, -6, 8, -17, 6, 30, -8, 1, 0, -3, -6, -6, 6, 7, 4, -12, -27,
    -15, -47, 6, -7, 13, -11, 5, -6, -12, 8, 12, 2, 7, 11, 0, -18, -12, -10, -27, 0, -13, -11, -5,
    10, 22, -8, 15, 7, 2, 1, 7, 14, -9, 61, -2, -6, 6, 2, 12, 8, -1, -2, 6, 4, -1, 8, 8, 11, 4, 14,
    17, 12, 11, -13, 0, -20, -15, -14, 2, -4, 6, -1, 0, -2, -27, -29, 12, 10, 8, -22, 8, 13, -15, 0,
    6, 8, -1, 7, 5, -3, -17, -21, -9, -5, -37, -56, 0, -24, 14, -5, 32, 13, -3, 2, 7, 1, -7, 38, -5,
    3, 13, -1, 15, 12, 11, -17, 8, -16, -7, 10, 2, -23, 13, -7, -45, 2, -5, 5, -2, 11, 0, 5, 11, 0,
    1, -6, 4, -12, 11, 11, -1, 8, 14, -3, -8, -20, -17, 0, 15, 3, 5, 6, -4, -1, 8, -21, 0, -10, -3,
    -13, 19, -5, 12, 17, 1, 11, -4, 1, 16, 21, 1, 17, 20, 5, -15, -12, -24, -8, -12, -10, -4, -10,
    10, -3, 2, -13, 10, 0, -30, 9, -2, 6, -4, -19, 5, 7, -17, -12, -3, -3, 5, 3, 14, -7, -10, 13, 0,
    4, -2, -36, -12, 0, -5, 7, 9, 5, -10, 3, 2, -5, 16, -7, 9, 0, 6, 16, 8, 14, -2, 7, 2, 6, 24, -8,
    -8, 14, -6, -25, 5, -6, -9, -10, -12, -13, -4, 0, 15, -8, -4, 7, -19, 8, -1, -1, 1, -2, -9, -7,
    -6, -18, -9, -4, -9, 6, -9, 13, 9, -13, -4, -7, 16, 9, 3, -16, 1, -3, -5, 10, 22, 13, -6, 3, -1,
    -10, -4, 13, 20, -15, -20, -4, 0, 3, 7, 2, 0, 2, 8, 18, -1, 12, 4, -8, 9, 10, 3, 6, 1, 24, 12,
    -5, -10, 8, -7, -12, 8, -9, -3, -4, -20, -15, -11, -10, -17, -13, 6, 7, 5, 3, 13, -3, 6, -7,
    -15, 2, 14, 4, 1, 29, -18, 12, -1, 19, 3, 11, 13, 23, -21, -14, 6, 9, -25, -34, 0, -12, -4, -12,
    6, 2, -1, 0, -11, 8, 14, 10, 6, -2, 10, -12, 19, -1, 7, -17, 14, -38, -1, -14, 4, -11, 3, -4,
    13, 13, 9, 6, 1, -1, -1, 15, 17, 7, -10, 3, 8, -1, 17, -5, 8, 10, 5, -1, 5, -5, -22, -4, 6, -20,
    4, -3, 12, -14, 7, 11, -11, -15, -25, -15, 10, -5, 3, 11, -13, 2, 3, -5, 8, -3, 2, -16, 11, -2,
    -4, 11, 0, 0, -5, -1, 2, -13, 12, -13, 3, 6, 14, -3, 5, 8, -7, -4, 5, -17, 4, -30, 10, 11, -2,
    -1, -3, 4, -2, 6, 0, 3, 2, 18, 11, -33, -23, -10, -25, -8, 2, 8, 4, -8, 5, 5, -1, -20, 1, -29,
    -17, 21, 10, 21, -14, 0, 5, -15, -3, -28, 0, 0, -3, -38, 11, 3, -10, -6, -5, 4, 25, -8, 18, -14,
    3, -20, 10, -5, 6, 8, -35, 0, 12, -8, 1, -8, -5, -4, -3, 4, -4, 8, 6, 9, 14, -15, -2, 6, 10,
    -33, -6, 9, -24, 0, -1, 2, 10, -1, 5, -1, -4, 3, 6, -14, -7, -11, -6, -17, 16, -7, 3, -14, -10,
    7, 5, -7, -7, -12, 3, 10, -15, -11, 0, 28, 12, -13, 0, -6, -6, -14, 15, -28, -10, -17, -13, -19,
    -5, -11, -1, 8, -13, 12, -6, 5, 7, 9, 6, 0, 21, -22, 21, -12, -39, 25, 7, -5, -16, 10, -7, 19,
    19, -28, -10, 5, -12, 22, 15, -8, -3, -17, -25, -40, 7, -9, 7, -5, -10, -1, -10, -37, -9, -4,
    -20, -6, -3, -4, 16, 11, 13, -67, 2, -14, 0, -16, -4, -11, -2, 18, 16, -1, -11, -16, 0, -8, 35,
    -2, -3, -4, 30, -8, -6, -10, 0, -10, 1, -12, 10, 2, -29, 4, 0, -32, -2, -2, 5, -14, 1, 13, -5,
    -2, -18, -39, -1, -7, 7, -1, -14, 14, -16, -38, 11, -19, -8, -9, 0, -19, 21, 14, -1, -3, 19, 8,
    -14, -26, 23, -16, 1, -6, 8, -1, 0, 4, 2, -2, 6, -19, -9, -9, 8, 17, 4, -19, 12, 5, -11, 3, 5,
    -12, -7, 1, 2, -20, -12, -4, -20, -11, -5, 14, 17, 4, 0, 17, 5, -6, 8, -58, -13, 14, 12, -2,
    -20, 12, -3, -32, 0, -23, 0, 4, -6, -22, 13, 1, -2, 1, -13, 7, 20, -1, 10, -16, 7, -18, 22, 1,
    11, 26, -21, -6, 22, 0, 12, -9, 1, 14, -6, -7, 6, -35, -1, 4, 4, 3, -1, -1, -20, -41, -1, -5,
    -22, -36, 0, 31, 15, -3, 11, -1, -3, -1, 10, -7, -13, -7, 7, -14, 10, -12, 10, -17, -11, -9, -1,
    6, 7, -8, 11, 9, -35, -6, -23, 11, 9, -5, -9, -14, -1, -9, 19, -13, 7, 1, 18, -7, -13, -21, 6,
    4, 3, 12, -33, 3, 11, -43, -7, -7, 8, 13, 11, -6, -3, -21, 6, -23, -1, -42, -10, 5, -17, -12, 2,
    2, -26, 17, 9, -1, 9, -9, -24, -17, -2, -11, 12, -5, -19, -9, -12, -2, -6, -8, -51, 16, -34,
    -25, 15, 1, 5, -27, -11, -3, 8, -8, 18, 4, 7, -2, -14, -19, 22, 2, -12, 2, 26, -1, -13, -9, 21,
    -1, -15, -53, 6, 6, 24, 26, -40, -10, 14, -25, 4, 15, 5, -4, 5, -18, 0, 10, -10, 0, -13, -9, 11,
    10, -2, -20, -12, 9, 45, -13, -64, 12, -14, -23, -1, -18, 6, 7, 43, -12, 6, -4, 5, -5, -4, -6,
    10, -1, -3, 2, 11, 15, -14, -17, 20, 6, -3, 11, 6, 4, -3, 5, -20, -6, -23, -25, -24, -4, -9, -2,
    -22, -11, 10, -16, 6, 9, 6, -21, 5, 7, 5, 5, -18, 4, -13, 2, -2, 3, -6, -5, -7, 1, 2, 0, -35, 7,
    5, -14, -8, 10, 17, 1, 18, 1, -7, 1, 2, 5, -12, 5, 1, -3, 3, 8, 9, 19, -40, 4, 28, 2, 8, 9, -9,
    -2, 21, 11, -33, -3, -5, -1, -4, -1, -12, -9, -28, -9, 9, -6, 2, 5, -12, -10, 11, 14, -6, -7,
    10, -3, -32, 1, 13, -17, -3, -2, -13, -8, -8, 12, -37, -11, 8, 23, -3, 27, 3, -11, 21, 4, -4, 9,
    -4, 0, 12, 13, -1, -7, 20, 14, 16, 3, -11, -32, -2, 8, 10, 17, 8, 26, 7, 13, -20, -6, 4, 2, 0,
    5, -10, -11, 43, -10, 7, -15, -3, 18, 1, -18, -1, 15, 13, -19, 17, -9, -29, -34, 9, -25, -8, 14,
    -10, 7, -10, 11, -19, 0, 11, 24, -14, -26, 19, -13, -1, 5, 12, -25, 10, -24, 0, -1, 12, -15, 4,
    -6, -13, -9, -13, -29, 7, -22, -33, -15, 14, 7, -13, -1, 10, 7, 10, -16, 0, 8, 9, 11, 0, 4, 5,
    -9, -6, 10, 5, -4, 10, -1, -1, -5, -6, -18, 14, 20, 1, -4, -2, -4, -17, -15, 15, -47, 3, 17, 1,
    -30, -19, -32, -30, -1, 10, -2, 5, -9, 11, 23, 18, -14, 2, -17, -9, 5, 2, -12, -17, -16, 1, -5,
    -11, -4, 6, 17, 6, 8, 2, 17, -4, -8, 7, -10, 1, 3, -13, 17, -5, 4, 3, -19, 3, 15, -16, -6, 5, 1,
    -16, -6, 2, 5, 8, -2, -5, -11, 6, -3, 8, -31, -19, -12, -20, -30, -8, 9, 3, -11, 45, 0, -4, 2,
    8, 24, 14, -11, -14, -8, -5, 7, 16, -15, -30, -10, 15, 11, 1, 7, 0, -13, 12, -5, -9, -13, 6, 4,
    -3, -1, 17, 14, -24, 2, 6, 12, 24, -9, -10, -4, 4, 20, 3, -7, -2, -1, 4, -31, 6, -20, -12, 4,
    12, -16, 22, -6, -27, -24, -12, -11, 0, -12, -11, 15, 39, 12, -3, 6, 3, -12, 12, -32, -5, -28,
    1, -20, 4, -7, -40, -25, 13, 1, 3, 12, -7, 2, 14, -8, 4, 3, 7, 6, -1, 2, 1, -31, -2, -7, 8, -17,
    6, -27, -10, -2, 0, 10, 11, -39, 7, 31, -1, -30, 18, -15, 2, 0, 1, -8, 12, -11, -21, -2, -7, 9,
    -18, -13, -3, 10, 1, -11, -32, -5, 20, -31, -1, -19, -12, -12, -18, 6, 1, 7, -10, -1, 22, -14,
    -45, 6, -2, -1, 8, -3, 12, -8, 8, -7, -3, -13, -16, -12, 28, 34, 9, 0, 3, 8, 12, 1, 15, 12, 13,
    -4, -8, 8, -9, 11, -5, -10, -14, -16, -24, -41, -1, -16, 20, 4, 14, 9, 13, -21, -13, 1, -37,
    -17, -40, -5, 2, -10, 8, 17, 7, -1, 3, -15, 0, 0, 4, 4, 8, -19, -34, 18, 3, -20, 7, -19, 4, -1,
    5, -8, 8, -3, -11, 2, 21, 25, 9, -25, -15, 5, 7, 5, -6, 0, 7, -6, -6, -1, 7, 7, -7, 4, -6, -11,
    18, -18, 2, -12, 17, -13, -3, -12, -3, 1, -14, 30, -3, 3, 7, -16, 2, 5, 13, -1, 17, -27, 11,
    -20, 9, 3, 13, 11, 20, 5, 12, 30, -2, -25, 9, -23, -14, 3, 2, 11, -5, 18, -8, 13, 0, 0, 9, -6,
    17, -13, 9, 17, -21, 9, 6, -3, -3, 10, 7, -17, -13, 4, -10, 4, 12, -13, 6, 3, 3, -23, -1, 4, 11,
    -21, -18, 20, 28, -10, 18, 1, -6, 10, 7, -36, 11, -19, 1, -19, -7, -8, -48, -14, 7, -4, 0, -4,
    -31, -1, 2, -20, 11, -3, 2, 13, -4, 13, 23, -26, 17, 4, 2, -6, 1, -7, -38, 2, -25, -40, 8, -6,
    7, 39, 15, -5, 24, 7, 0, -2, 12, -15, 3, -18, -7, -5, -17, 10, 15, -19, -8, 21, -25, 12, 3, 10,
    30, -11, 26, -21, -9, -14, -21, 1, -11, 27, 11, 23, -12, -11, -13, -13, 3, 1, -16, -21, 11, 9,
    14, -3, -43, -19, -17, 4, 10, 17, -7, -25, -10, -25, -7, -3, -14, -6, 8, 5, 3, -8, 11, -7, -42,
    4, 29, -3, -5, -14, -24, -19, -9, -27, -10, -1, 4, 10, 13, 9, -16, 2, -41, 11, 11, -7, 16, 8,
    -16, -51, -6, 3, 15, -4, 29, 14, 9, -4, 6, 2, -1, -12, -4, -2, 3, -3, 7, -6, -35, -13, -19, 9,
    19, 22, -2, -22, -20, -21, -7, 8, -41, -8, -7, 13, 1, -23, 14, 1, -52, 3, 11, -8, -15, -15, -9,
    -5, 19, 4, -39, -16, 15, 19, 5, 10, -68, -1, 11, 1, -10, -17, 8, 14, 10, -54, 9, -18, 3, -9, 6,
    32, 15, 22, -4, 7, -13, -40, 14, 18, -11, 11, 9, 0, -4, 5, 6, 13, 15, 10, 7, 0, -4, -14, 1, 27,
    -42, -9, -21, 20, -5, 7, 13, -18, -5, 8, -8, -2, 6, -19, -34, -6, 50, -19, -21, -9, -3, -12,
    -30, 3, -47, -27, 26, 4, -9, -18, 6, -2, -5, -23, -3, -44, 1, 0, -34, -9, 8, 9, 13, -2, -11,
    -25, -11, 25, -5, -4, -5, -8, 2, 22, 12, 12, 17, 18, -1, 6, 6, -9, -1, -14, -11, -39, -18, -6,
    -20, 28, 5, -11, 14, 5, -21, 1, 2, 0, -30, -21, 32, -20, 2, -12, 13, 5, -17, 16, -29, 5, -24, 3,
    16, 2, 11, -15, -7, 8, 12, -23, -66, -8, 0, -1, 21, 13, -5, -27, 3, 2, 21, -19, 19, -10, 17, -8,
    -18, 3, -2, -20, -11, 19, 17, 25, -57, 15, -5, -7, -32, -55, -12, -16, -19, 7, -18, 7, 11, -52,
    0, -15, -9, 7, 10, -1, 10, 4, -27, 32, 6, -32, 10, 5, -47, 17, -26, 16, 21, 2, 6, -13, 6, -12,
    8, 6, -18, -11, -5, -3, 7, 11, -20, -7, 12, 3, -11, -2, -12, -18, -14, -1, 5, 4, -12, 6, 17, -3,
    10, 32, 5, 8, 1, 12, -38, -77, -4, -18, 4, -1, 7, 8, 3, -19, -12, -4, 3, -9, 3, -17, 10, -10,
    -23, 11, 8, -19, 11, -4, -3, 5, -7, 34, 12, 3, 10, 14, 17, -5, 8, 10, 26, -8, 26, 1, -4, 0, -19,
    14, -17, -24, -19, 12, 1, -6, -16, -18, -17, 9, -19, 2, 7, -10, 4, 17, 6, 2, -17, 13, 0, -11, 7,
    14, -2, -8, 2, -4, -9, -21, -15, -4, 8, -13, 8, -28, 4, -34, -7, -6, 29, -18, 2, 7, -10, -6, 20,
    -3, -13, -1, 13, 11, 11, 8, 10, 21, 57, 3, 14, -4, 4, 18, 3, -21, -36, -11, 3, -6, 10, 0, -38,
    -36, -35, 14, -10, -5, -19, -21, -1, 27, -22, -5, 2, 14, 9, 16, 8, 27, 14, -7, -25, -8, -10, 20,
    -18, -13, -19, -5, 12, -33, 7, -24, -3, -30, 28, -10, -2, 1, 1, 13, -16, 7, 22, -13, 27, -21, 0,
    -5, -6, 0, -46, 22, 27, 14, 7, 12, -2, 1, 23, 16, -4, 7, 15, -13, -7, -37, 19, -14, -41, 3, 24,
    9, -17, 44, -11, 5, -13, 9, -8, -19, -14, -29, 4, -54, -8, 14, -2, -27, 12, -17, -27, 29, 12,
    -22, 25, -1, 17, 12, 15, -41, 17, -6, -32, 22, 7, -4, 24, 7, 9, -16, 0, -7, 24, 18, 31, 2, -24,
    18, 1, -4, 18, 19, 23, 24, 1, 11, -12, -16, -19, -36, 19, -8, -28, -2, 3, -13, -6, 10, 15, -19,
    -11, 15, -21, -6, -31, -32, -45, 1, 6, 6, 5, -21, 21, -29, -19, 7, 11, -16, 10, 0, -11, 2, -2,
    -45, -4, -13, -11, 30, 16, 17, 21, -6, 14, 14, 1, -16, 27, 14, 23, -8, 10, -7, -22, 19, -7, -2,
    7, -8, -20, 12, 14, 21, -13, -28, -23, 3, -16, -18, -38, -29, 4, -12, 0, 2, -31, -3, -4, -12,
    -38, 11, -21, 6, 7, -13, -6, -37, 6, 5, -21, -3, 10, -27, 6, -27, -2, -32, 6, -16, -12, -7, -7,
    -16, 7, 1, -28, -7, 13, 1, -9, -12, 15, 13, -1, 20, 3, -2, -2, -4, -7, -24, 29, -32, -1, 1, -16,
    -20, -6, -11, -41, 15, 6, 6, -10, -57, 5, 28, -9, 8, -14, -10, 10, 17, -6, 12, 1, -19, -27, -21,
    11, -4, 2, -27, -17, 10, 10, -28, 26, -32, -6, -28, -22, -24, -26, 8, -13, 13, -37, 3, -9, -5,
    5, 7, -10, 23, -13, -2, 2, 24, -5, -15, 11, -15, 24, 43, -16, -18, -35, 7, 4, -5, -26, -9, 17,
    -35, -25, 33, 15, -16, -30, 4, 13, 19, 22, 10, 1, 2, -3, -25, -22, -16, 7, -25, 17, -22, 5, -7,
    -23, 20, -6, -35, 33, -11, 9, 4, 10, -36, 15, 23, -24, 26, 2, -2, 9, -6, 10, -26, 5, -4, -10, 6,
    -11, 13, -15, -24, -13, -8, 12, 16, -18, -1, 6, 1, -16, -21, -2, -30, 0, -10, 18, 9, 9, 1, -5,
    5, 6, 9, -14, 17, -5, 2, 0, -11, -2, 6, -23, -10, 20, -25, 8, -5, -36, -7, -9, -17, 6, -3, -11,
    -2, -17, 5, -3, 9, -21, 20, -9, -23, -16, -6, 4, -12, 10, 7, -1, -14, -10, 10, -9, 27, -7, 6, 1,
    -12, -22, 6, -18, -5, 16, -9, 4, 7, 13, -8, 4, -26, -7, -21, 5, -12, -6, -15, -44, 16, -32, -12,
    -5, -3, -3, -33, -18, -5, -5, -8, 2, -4, -17, 11, 10, 4, -11, 5, -20, -1, -30, -7, -1, 8, 11, 8,
    -28, -25, -21, 18, 13, 15, -5, -7, -20, 3, -3, 26, 5, 13, 1, -20, 11, -4, 16, -9, -4, 9, -23,
    -17, 9, -9, 5, -1, 11, -10, -33, 12, 16, -6, -22, 6, -25, -8, 28, -23, -17, -21, -4, -23, -48,
    -13, 23, -12, -18, 24, 1, 10, 10, -4, 7, 3, -19, -1, -43, -24, 15, 20, 6, 2, -7, -9, 12, -20,
    -27, -26, -4, 9, 0, 5, 26, -45, -1, -45, 9, -4, 10, 23, -4, -14, -4, 0, 19, -20, -4, 13, -1,
    -15, 24, 9, -20, -37, 6, 6, -2, -19, -17, -22, 15, 5, -2, -23, -11, -19, -32, -9, 41, -21, -10,
    18, 23, -50, -6, -11, 12, -18, 16, 22, 19, -16, -9, -17, 3, 10, 18, -9, -7, -14, 5, -5, 11, 1,
    -8, -11, -11, -10, 16, 9, -26, 0, 14, 8, 8, -29, 20, -24, 4, -4, 11, 9, -5, -12, 4, -24, -9, 3,
    27, 5, -1, -12, -14, -13, 0, 15, -10, -25, 14, -13, 2, -12, 22, -10, -21, -2, -39, -6, -13, -48,
    9, 9, -6, 12, 5, 18, 16, 24, 0, -44, -2, -26, 3, 12, -1, 24, 9, 2, 15, -11, -13, -5, 5, 24, -18,
    23, 15, -9, -11, -18, -20, -44, 11, -9, -7, -4, -6, -13, -11, -32, 7, 16, 3, 2, 7, -14, 6, 45,
    -40, -16, -8, -14, 13, -51, -13, -9, 5, -24, -24, 8, -23, 15, 9, -2, -3, 12, 17, 17, -12, -21,
    27, -12, 11, -28, -3, -14, 7, 21, 23, 46, 8, 23, -10, -9, 9, 13, 29, 33, -11, 32, 10, 18, 18, 2,
    -6, 9, -28, 13, -4, 6, -8, -18, 7, -2, -32, 7, -13, -1, -22, -12, -1, 3, -18, -28, 2, -10, -5,
    -3, 5, -35, 6, -7, -7, 15, -36, -1, 15, -2, 6, -5, 18, 43, -24, -6, 25, -26, 31, 29, -7, -19,
    19, 6, 11, -18, 15, 10, 4, -5, 26, -1, 18, -14, 20, -18, -11, 16, -1, -1, -4, -18, -6, 15, 2,
    12, 11, -2, -29, 18, 5, 11, -35, 3, -14, 8, -9, 2, 0, 4, -5, -11, -10, 6, -10, -29, -38, 1, -10,
    -25, 23, -3, 3, 4, 7, -2, 19, 0, -1, -65, 9, -11, -4, 19, 11, -16, 5, -1, 17, -10, 0, 7, -29, 1,
    22, -13, -4, 17, 13, -20, 2, -32, 9, -4, 12, -10, -18, 10, -9, 3, 11, -14, 6, -52, 15, 11, 10,
    7, -15, -4, 1, 15, -9, 3, -13, 3, -20, 21, -7, 4, 14, 29, 16, -8, 10, 3, -2, -7, 5, -9, -12, 7,
    -37, -16, -9, 0, -21, 12, -1, -9, 9, 7, 10, -12, 3, 5, 2, 6, 18, -17, 20, 5, 3, -4, 19, -19, 24,
    8, -20, -12, -9, 1, -6, 13, 15, 8, 6, -13, 0, 0, -13, 11, -23, -12, -9, 4, -3, -8, -2, 17, 5, 5,
    13, 16, 1, 21, 2, 25, 19, -10, 4, -11, 12, 19, -6, 16, 7, 1, -26, -22, -2, 19, -8, 5, 35, 2, 4,
    -25, -7, -20, 17, 9, 8, -11, 11, 2, -7, -11, 0, -14, 23, -15, -4, -15, -8, -7, -4, 8, -12, 25,
    -3, -5, -31, 2, -23, 18, -16, -18, -24, 7, 6, 11, 12, 18, 3, 16, 18, 0, 2, -1, -10, 21, -2, 6,
    15, -15, 2, -9, 10, -17, 25, -20, -38, -25, 23, 3, 7, -2, 10, -9, -6, -18, -10, 5, 5, 0, 18, 10,
    9, 18, 4, -4, 2, -11, -24, 8, -11, -6, -4, 2, 1, -7, -6, -2, -24, 2, 4, 16, -11, 4, -18, -8,
    -11, -10, -29, -14, -9, 6, -6, 9, -6, -4, 8, 11, 14, -5, 0, 8, 5, 13, 34, 1, 10, 9, 1, -37, 8,
    -27, -1, 4, 11, 4, -8, 5, 10, -22, -6, -2, -16, 3, 8, 8, -10, -5, 9, 22, -10, -12, -20, 11, -9,
    10, -6, -4, -3, 7, -10, 2, 7, -17, -15, -7, 15, 12, 0, -3, -21, -3, -4, -11, -6, 15, 7, 21, 13,
    6, 22, 16, 12, 15, 8, 5, -3, 13, -2, 4, -2, 5, -30, -25, -5, -15, -14, 14, 17, 1, 10, -2, 10,
    -16, 1, -9, 8, -6, 14, -30, 6, -6, 0, 6, -3, -10, 3, -1, -2, -11, 8, 4, 3, 7, -16, 14, -8, 3,
    -23, -11, 10, 25, 5, 5, -11, -16, 6, 4, 19, 16, 11, -5, 9, 9, 4, -1, 23, 17, 14, 1, 7, 2, 7, 3,
    -14, -4, 7, -10, -9, -2, 4, 3, 5, 7, 29, 9, -12, -20, -4, -65, 27, -3, -2, -17, -8, -3, 0, -8,
    -5, -17, -2, -42, 0, -11, -27, -9, -6, 13, -14, 13, -3, 7, 16, 7, -4, 15, -5, -11, -2, -19, 17,
    25, 3, -4, 10, -28, 8, 9, -3, -3, 8, 15, 7, 16, 6, 24, 9, -12, -5, -36, -2, -12, -31, 0, -3, 2,
    4, 17, 0, -1, 15, -3, -22, -14, -3, 6, -3, 9, -3, -11, -15, 7, -5, 9, -13, 16, 8, 12, -5, 10,
    11, 14, 6, -6, 18, 2, 5, -40, -7, 2, -1, -24, -4, 11, -27, 5, 4, 17, 2, -7, -5, -10, 0, -13, 14,
    -12, 14, 20, 7, 13, 38, -12, 0, 1, -13, 1, 7, 5, 13, -3, 5, -3, -14, 13, 0, -6, 6, -1, -13, 12,
    1, 8, -7, -29, -2, 5, 8, 2, -3, -7, 8, 12, 30, -3, 1, 9, -2, 0, 25, 12, -19, -15, -3, 5, -12,
    12, 8, 18, -35, 17, 1, 15, 2, -1, -9, 9, 12, -20, 3, -1, -21, -5, -2, -3, 4, -22, -16, 4, -22,
    -11, -8, -5, 6, -12, -2, -12, 0, -1, -3, 22, 18, 2, 6, 1, 24, -30, -8, -25, 10, -17, 7, 0, 2,
    -36, -12, -3, 8, -12, -2, 5, 0, -14, 15, 12, -3, 6, 8, -15, -3, 16, 14, -21, -9, 7, 6, -1, 9,
    28, 6, 5, 10, -15, 4, -4, 2, 5, -8, -4, 2, -18, -24, 8, -43, 22, 0, -11, 13, -17, 9, 1, -6, -11,
    -19, 4, 2, -29, 23, 2, 7, -24, 1, -12, 11, -12, 8, -2, -9, 16, 3, -12, -60, -1, 5, -11, -4, 18,
    10, 10, 7, 2, 7, -7, 14, -20, -34, -19, -3, 23, 9, -16, 15, -3, 3, 6, 9, 0, -10, 12, 5, 11, 3,
    11, -11, -25, -27, -12, -40, 11, -28, -14, 10, -1, -2, 8, -9, -11, 4, -5, 5, 0, 5, -2, 2, 15,
    -3, -42, 2, 1, -15, 1, -23, 6, -5, 16, 43, -15, 7, -7, -6, 3, 18, 10, -10, -37, -12, 3, -8, -22,
    49, 9, -79, -8, -5, 10, -5, 2, -11, -3, 2, -22, 6, 5, -5, 4, -8, 33, -23, -8, 3, -14, -19, 7,
    -10, 0, -10, 8, 4, 4, -12, -3, -22, -7, 17, 0, -4, 6, -1, 2, -7, -44, 3, -7, -8, -11, -12, -1,
    -34, 6, 30, 0, 13, -8, -4, 28, 11, -5, -7, -30, 3, 9, 0, 9, 13, -16, -33, 5, -1, 17, -3, -27,
    -10, 12, 18, 1, -3, -9, -22, -3, -11, 9, -26, -19, 0, -11, -18, 2, -17, 16, -24, 6, 3, 2, -29,
    4, 24, -35, 6, -8, -3, 10, 1, 2, -7, -14, 13, 6, 4, -15, 1, -28, -5, -14, 12, -4, 3, -3, -13, 9,
    5, -11, -3, -1, -2, -2, 7, -52, -35, 0, 37, -5, -2, 8, 0, -10, -12, 25, 13, -2, -3, -6, -6, -7,
    2, -5, -12, 3, -27, 10, -24, -7, -17, 0, -26, -18, 5, 10, -15, 9, 18, -14, -22, -12, 10, 10, -4,
    0, 19, -12, 3, 12, 15, -8, -9, 29, -6, -45, -40, 9, 0, -1, -4, 13, 9, -12, 16, 5, -7, 9, 8, -39,
    -30, -13, 32, -28, 3, 10, 20, -38, -14, -1, 0, -2, -25, -17, -11, -11, 27, -5, -3, -21, -25, 15,
    -21, -21, -17, -1, -10, 4, -3, 15, -23, -18, 14, -2, -10, 4, -7, 2, 20, -25, 2, 15, 10, -34, -7,
    4, 14, -15, 8, -31, -3, -2, -23, -8, -2, 5, 12, -2, -2, -18, 2, 1, -7, -4, -11, 10, -14, 7, -4,
    -3, -8, 15, -26, 9, -14, 10, -10, -14, 29, -14, 6, 9, 5, 11, 11, -9, -9, -31, -24, -4, -51, -3,
    5, 8, -9, -5, 8, -1, 11, -16, -13, -11, 3, -2, -25, 6, 30, -29, 0, -10, 10, -3, -1, 2, -7, 8,
    -10, -6, -2, 12, 8, -14, -12, -2, 8, 4, -5, 6, -20, -3, -6, 10, -7, 6, 0, 11, -1, 24, 6, 13, -3,
    -21, 26, 20, 11, -9, 2, 28, 12, 4, -24, -44, 5, -22, -7, -6, 15, 1, -5, 5, 6, -5, 18, 0, -1, -5,
    1, 6, -10, 2, 26, -21, 10, -5, -2, 11, 14, 14, -18, 10, -13, 3, 27, -3, -9, 10, -27, -8, 6, 2,
    -12, 13, -9, -3, -15, 12, 1, 3, -3, 8, 3, 5, -8, 10, -20, -29, 23, 0, -4, -4, -2, 23, 10, -6,
    -14, -6, 5, -22, -6, -17, 23, -4, -20, -2, -24, -12, 39, -15, 7, 9, -12, 2, -2, 10, 18, -11, 9,
    -12, 9, -4, 12, 9, -19, 4, -13, 10, -13, -14, 2, 4, 2, -16, -12, 8, -14, 10, -38, -9, -18, 18,
    15, -7, -9, 5, 5, -13, -1, 7, -33, -24, 17, -12, -15, 10, -19, 17, 0, -8, -9, 14, 5, -13, -2,
    -1, -5, 6, -15, -19, 11, 10, 6, -11, 6, 0, 5, -8, 0, 16, 21, -24, 7, -7, -7, -11, -12, -9, -8,
    -6, -7, 3, -17, 1, -14, -8, 3, 11, -3, 8, 5, 0, -12, 39, -29, 5, 3, 6, -9, -4, -25, 0, -24, -5,
    1, 4, 25, -16, 10, 9, -20, 12, 2, 18, 10, -21, -2, -11, -23, 6, 1, -7, -17, -2, 6, 7, 26, -21,
    -6, -7, 6, -28, 26, 3, 14, -16, -1, -27, 0, -19, 9, 3, 2, -17, 18, -7, -4, -2, -11, 3, -5, -2,
    6, 12, 10, 10, -5, 16, -17, 11, 5, -5, 12, -15, 7, 1, 1, 19, 4, 11, 8, -27, -1, -11, -12, 6, 1,
    -5, -16, -25, -21, -25, 4, 0, 4, -6, -15, 13, 40, -5, 10, -22, -4, -12, -7, 3, 21, 6, 15, -6,
    -1, -16, -16, -19, 8, 1, -40, -3, 7, 0, -2, 16, -21, -7, -2, -11, -1, 4, 0, 18, -24, -2, 3, -1,
    12, -10, -3, -28, 10, -7, 5, 12, 0, 6, 7, -28, -13, -15, -26, 6, 6, -9, -16, -18, 7, -26, -10,
    12, 1, -18, -13, -7, 35, -20, 3, -49, -3, -29, -20, 3, 5, 10, 15, 4, -4, -29, 9, 18, 32, -20,
    17, -4, -2, 0, -7, 9, -2, 6, 3, -19, 2, 17, -14, -12, -60, -4, -5, -4, 17, -13, -11, -10, 15,
    -3, -2, 12, -19, 9, -2, -15, -3, -22, -41, 2, 2, -13, -26, -10, 12, -50, -10, -2, -2, 8, 2, 22,
    1, -10, 15, -15, -17, -2, -8, 25, 18, -1, -15, -7, 14, 2, -7, -7, 19, -2, 9, 1, 15, -13, -1,
    -29, -22, 13, -2, -4, 10, 16, 1, -1, -36, -11, 4, -15, -4, 9, -24, 10, 1, -30, 11, -6, -1, 1, 6,
    14, 22, -17, -53, 20, -6, 11, -3, 1, 4, -2, 7, 9, 2, -4, -10, 34, 8, -12, 11, -9, -4, 3, 7, -2,
    27, -3, -7, -9, 8, 9, -11, -2, -9, 8, -1, -11, -6, -26, -6, -41, 1, 0, 4, -7, 10, 2, 5, 21, -18,
    -11, -37, -12, 9, 0, -23, 11, 15, -7, -4, 5, 5, 7, 11, 5, 22, -24, -22, -1, -7, 6, -7, 4, 9,
    -15, 15, 19, -8, -18, -18, 24, -15, -3, -2, -18, -3, -10, 9, -14, 31, -12, 0, 1, 0, 10, 6, -15,
    -10, -11, -16, -12, 1, -4, -9, -2, -5, -17, 11, -6, -12, -8, 0, -9, 10, -9, -23, -2, 7, 10, -23,
    -5, 14, 14, -16, 1, 13, 11, 5, -5, 15, 14, 39, -12, -44, 22, -11, 0, 9, -30, 8, 16, -14, -7, 4,
    21, -8, 13, -7, -29, -21, -44, -6, -13, 29, -18, 9, 8, -5, -6, 0, -51, -33, -6, 3, -17, 7, -15,
    -7, -21, -6, -16, 3, -8, -18, 14, 13, -37, 20, 8, -52, 12, 2, -2, -28, -11, -10, 25, -5, 9, 16,
    24, 2, -21, 9, 59, 19, -5, -14, -19, -16, 13, 19, -62, 4, 10, -12, -4, 12, -63, -30, -38, -23,
    4, 17, 9, -10, -22, -10, -8, -7, -2, 3, 18, 0, 3, 48, -28, -15, 9, -10, -16, -10, -6, -7, 15,
    22, 1, 14, 12, -9, 14, -19, -12, 34, -7, 2, 11, -37, 9, 6, -17, -1, 1, -1, -7, -15, 3, -10, -8,
    -21, 10, -6, 0, 4, -6, -3, 0, -22, 7, 6, -17, 9, -7, -27, -17, -4, 17, 21, -2, 5, -18, 9, -11,
    -10, 0, 1, 4, 10, 21, 11, -21, -30, 3, -11, 10, -9, -13, -8, 1, 7, 4, 8, 5, 2, 8, -25, -26, 24,
    21, 10, 15, -37, 4, -2, -8, -4, 0, -1, -7, 7, -15, -2, 11, -71, 2, -6, 5, -12, -17, -20, 0, -1,
    15, 2, -9, 4, 13, -26, -11, 20, 11, -8, -7, 1, -13, 23, -35, -36, 7, -8, -6, 1, 48, -7, -8, -9,
    18, -13, 8, -14, -25, -18, -16, 11, 2, 4, 2, 10, -26, -19, -12, -26, 10, -3, 7, -28, -5, -15,
    -6, 6, -6, 8, 14, 7, 25, 3, -19, -36, -5, -32, 14, -10, -15, -10, -10, 8, 28, -6, 8, -1, 9, -15,
    27, 17, -1, -27, -49, -1, 2, 15, -26, -16, 12, -9, -1, -6, 7, -60, 10, 9, -19, -3, -14, 17, -31,
    -16, -25, -3, 0, 6, -8, 5, -32, -15, -36, -127, -3, -7, -2, -23, -17, -15, -5, 10, 0, 12, 25, 2,
    -24, -25, 23, 16, 6, -35, -5, -6, 1, 20, -13, 24,
};

static const int32_t dense_2_biases[] = {
    FOLD(-154681, -1236), FOLD(-108130, -949), FOLD(-93918, -762), FOLD(-102512, -882),
    FOLD(-52906, -409), FOLD(-24329, -155), FOLD(-97452, -684), FOLD(-96544, -726),
    FOLD(-43405, -316), FOLD(-41398, -321), FOLD(-140585, -1085), FOLD(-77312, -555),
    FOLD(-134707, -1123), FOLD(84230, 881), FOLD(-53344, -432), FOLD(-86813, -800),
    FOLD(63422, 806), FOLD(-52870, -396), FOLD(17845, 347), FOLD(-112695, -900),
    FOLD(-145637, -1233), FOLD(-51503, -442), FOLD(-104933, -925), FOLD(66324, 763),
    FOLD(-80666, -649), FOLD(-63265, -525), FOLD(-107455, -800), FOLD(-65119, -554),
    FOLD(30119, 334), FOLD(-97624, -819), FOLD(-7684, -62), FOLD(-105294, -970), FOLD(-75886, -541),
    FOLD(-42406, -330), FOLD(-121690, -1042), FOLD(-45197, -339), FOLD(-22964, -121),
    FOLD(-39010, -260), FOLD(-35397, -219), FOLD(-83112, -677), FOLD(-22909, -196),
    FOLD(-34752, -181), FOLD(4429, 96), FOLD(-35896, -277), FOLD(-86814, -717), FOLD(-14296, -58),
    FOLD(-55475, -433), FOLD(-102180, -830), FOLD(-14379, -16), FOLD(-64230, -491),
    FOLD(-107317, -831), FOLD(-52907, -305), FOLD(-42211, -370), FOLD(-23563, -125),
    FOLD(-3112, 55), FOLD(-22483, -210), FOLD(-36133, -195), FOLD(-78782, -689),
    FOLD(-117382, -980), FOLD(-38675, -295), FOLD(3008, 103), FOLD(-42596, -439),
    FOLD(-29802, -238), FOLD(-91110, -770), FOLD(-266704, -2408), FOLD(-78807, -638),
    FOLD(-71983, -619), FOLD(-14196, -59), FOLD(-51900, -445), FOLD(-174903, -1474),
    FOLD(-54341, -487), FOLD(-62456, -448), FOLD(-29202, -125), FOLD(-3725, 63), FOLD(74538, 955),
    FOLD(-35674, -452), FOLD(-171266, -1266), FOLD(-40004, -328), FOLD(-854, 185),
    FOLD(-61030, -470), FOLD(-27472, -225), FOLD(-191366, -1611), FOLD(-112774, -949),
    FOLD(-17578, -49), FOLD(3197, 116), FOLD(-133919, -923), FOLD(-183435, -1692),
    FOLD(-35892, -157), FOLD(-108375, -901), FOLD(-130834, -1079), FOLD(-62156, -445),
    FOLD(42229, 447), FOLD(-28458, -304), FOLD(-138092, -1206), FOLD(-114340, -1032), FOLD(997, 51),
    FOLD(-14720, -126), FOLD(10387, 131), FOLD(-33004, -291), FOLD(-132148, -986),
    FOLD(-87108, -678), FOLD(-928, 14), FOLD(-66562, -563), FOLD(-67212, -502), FOLD(-32187, -219),
    FOLD(-107210, -848), FOLD(-106814, -901), FOLD(-43945, -209), FOLD(-72713, -513),
    FOLD(-49956, -334), FOLD(-141046, -1173), FOLD(-115727, -930), FOLD(-17275, -88),
    FOLD(-77336, -633), FOLD(-28618, -173), FOLD(-67529, -520), FOLD(9681, 20),
    FOLD(-144094, -1163), FOLD(-98965, -884), FOLD(-107773, -834),
};

static const struct scale dense_2_scales[] = {
    {1776803943, 6},
};

/* Step 3: FULLY_CONNECTED. */

static const struct dense dense_3 = {
    120, 84, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_3_weights[] = {
    -9, 0, 14, 20, 6, -16, -1, 37, 7, 21, 10, -10, 18, 19, 2, -10, 7, -40, -15, -18, -3, 11, -13,
    -2, 41, -32, 0, -14, -5, -62, 33, -28, -34, -6, -32, -15, -2, -23, 21, 11, -39, -41, 46, -11,
    -37, -2, 31, 0, -6, -25, 19, -9, 5, -47, -19, 1, 6, -25, -8, 1, -18, -38, 3, -4, -23, 8, -16,
    -6, -21, -11, 6, -9, -55, 22, -35, 10, -8, 21, -23, -3, -35, 0, -2, -28, -33, -20, 15, -53, -18,
    3, 23, -11, -31, 0, 5, -38, 14, -18, 0, 27, -27, -34, 4, -36, 16, 18, -5, 13, 11, 21, 12, 17,
    33, 0, 11, 0, 3, 16, 18, -30, 24, -30, -4, -21, 3, -37, -25, -33, 24, 6, 23, -18, 33, 24, 5, 62,
    10, 7, -1, 12, 17, 4, 0, -7, -14, -7, -25, -21, -15, 26, 1, -16, -20, -22, -56, -41, -60, -30,
    -33, -28, 16, -25, 14, 39, 0, -39, -8, 20, 2, -16, 42, 12, 26, -41, 9, 6, 10, -20, -21, -18, 50,
    44, -5, -20, 21, -25, 4, -21, -12, -28, -1, 15, 11, -17, 10, 39, -6, -45, -39, 6, 31, -31, -21,
    3, 16, 17, 4, 7, -35, -6, -23, -8, 28, -13, 7, -39, -26, -20, 12, 16, 6, -17, -32, 11, -27, -12,
    14, -17, -4, -2, -11, 13, -38, -41, -8, -9, -30, 0, -3, -4, -2, -10, 3, 13, 25, 7, 4, 20, -1,
    -13, 9, -31, -9, -19, -6, 1, -27, -12, 15, 25, -21, -41, 23, 12, -28, -5, 41, 12, -22, 27, 27,
    24, -12, -33, -43, -36, -8, 8, -26, -36, -14, -2, -5, -16, -27, -2, -9, -33, -17, -20, 21, -53,
    -31, 16, 17, -12, -25, 2, 29, -74, -35, -12, 36, -41, -18, -9, -18, 13, -46, 14, -35, 29, -8,
    -2, -23, 2, -23, -32, 0, -3, -13, -5, -8, -30, 7, 9, 0, -26, 6, 1, -4, 5, -18, 2, -4, -16, 15,
    2, -42, 26, -37, 16, -15, 11, -20, -24, -24, -27, -3, -47, -8, -6, -16, 0, 4, -1, 28, -12, 27,
    3, 23, 24, 18, -30, -7, -6, 12, -9, -26, 36, 18, -29, -22, 4, -15, 18, 12, 28, -3, -31, -51, 17,
    -15, -19, -33, -12, -22, 6, -17, -8, -7, 42, 6, 24, -23, 0, 7, -8, -59, 21, -28, -5, 30, 7, 19,
    -24, -10, -2, 6, 12, 22, 3, 17, 0, -6, 11, 16, -1, 12, 20, -8, 16, 10, 11, 1, 11, 28, 11, 2, 21,
    47, -34, 0, -74, -20, -47, 10, -24, -47, -1, -18, 26, 12, 4, -16, 20, 9, -2, -50, 27, -21, 19,
    -37, 5, -8, -1, 27, 41, 3, -14, -28, 6, -6, -10, 26, -38, -40, -7, -29, 2, -29, 31, -12, 27, 6,
    7, -27, 37, -9, -10, -26, -39, 19, 8, 34, 22, -3, 17, 15, -4, -9, 23, 0, -31, -16, 1, -29, 8,
    -37, -7, 5, -26, 23, -33, -52, -19, -11, -5, -14, 2, 39, -49, -42, -8, 1, -17, -8, 21, -16, 6,
    -28, -22, -5, -7, -24, -45, 40, -10, 7, -30, 1, 20, -6, -36, -37, 13, -46, -28, -12, 30, 8, -46,
    8, -7, -47, -59, -24, 19, -4, 9, -63, 11, -17, -9, -36, 11, -11, -10, -8, 21, -6, 1, -18, -18,
    -7, -19, 20, -16, -2, -35, 46, -25, -16, -36, 32, -28, -17, 17, -21, 15, 15, -11, 31, -34, -18,
    -31, -16, -30, -4, -18, 11, 13, -19, 0, 35, -5, 12, -25, -21, -27, 28, 37, -10, -11, 6, 10, -6,
    -49, -12, -19, 44, 25, 25, 26, 24, 25, -22, 13, 49, 21, 20, 35, 0, 29, -55, -28, -28, -2, -27,
    -35, -44, -8, -26, 3, -11, -5, -29, -23, -12, -13, 18, -25, 1, -26, -5, -47, 15, -41, 12, -22,
    9, -66, -7, -14, -28, 9, -16, 22, 30, 8, -3, 20, 31, -3, -17, 38, 14, -44, 34, 2, -31, -15, -13,
    31, -32, 8, 10, 4, -14, 17, 7, -14, -19, -16, -9, 11, -28, -3, 16, -27, -35, -14, -22, -50, 4,
    -42, -26, -39, -1, -48, 35, -10, -15, -16, -46, 19, -19, 4, 18, -10, 3, -15, 1, 3, -4, -41, -8,
    -3, -16, -16, -21, -13, -11, 17, -6, 5, 13, -22, -8, -9, -31, -2, 29, 0, 8, 24, -22, 12, -23,
    -35, -28, -21, 20, -45, -37, -56, 17, -35, -28, 24, 17, 16, -25, -30, -10, -63, -30, -25, 17,
    -14, 2, 13, -16, -26, -14, -5, -8, -46, -10, -16, 57, -57, -2, -34, 12, -41, -14, -11, 10, -52,
    -26, -41, 8, -37, -53, 12, -9, 40, -31, -30, 10, 27, -16, -11, -41, 13, -32, 25, -24, 14, -38,
    -22, -12, -17, 4, 25, 1, 27, -38, 55, 17, -11, -3, -20, 2, -21, -17, 2, -12, 15, -41, -27, -4,
    -11, -50, -8, -8, -14, -15, -4, -2, -5, -3, -6, 7, 17, 11, -37, 11, -28, 39, -37, -23, -40, 15,
    -20, 26, -3, -5, -9, -7, -19, -12, -13, -15, -42, 3, 41, -26, -9, -21, 3, -38, 5, 26, -6, 16,
    16, -4, 5, 3, 36, 1, -51, -1, -9, -19, -12, -6, -42, 30, 32, 6, 26, 25, 9, -24, 10, 14, -3, -22,
    18, 21, -38, 0, 28, 17, -12, -14, 2, -15, 43, 7, 1, 26, 28, 31, 21, -33, 32, 25, -8, 33, -26,
    18, 1, 3, 29, -2, 27, 27, 11, -20, -37, 10, -21, -14, 2, -39, 28, -4, 10, 18, -26, 17, -2, 24,
    10, 23, -39, -44, 1, 3, -10, 29, 17, 7, -38, -42, -54, 31, 21, -1, 17, 26, -36, -16, 5, -45, -5,
    24, -8, 28, -1, -4, 18, 33, 47, -8, 17, -33, 24, 26, -31, 47, -40, 22, -39, 7, -16, 24, -23,
    -14, 10, -58, -4, 20, -6, -11, -11, -25, 10, -24, -27, 56, 2, -16, -51, 32, 23, -11, -17, -19,
    -16, -3, -9, 19, -72, 11, -30, -15, 7, 11, -38, 4, -10, 14, -34, -13, 4, 17, -4, 19, -5, -19,
    28, 0, -1, -67, -10, 2, -8, -38, -4, -9, -23, -53, -15, -13, -29, 28, -18, -3, -15, 12, 5, 8,
    -27, 18, -41, 2, -29, 8, 9, 12, 7, 11, 45, -10, -42, 14, 34, -10, -17, -15, -8, -15, -10, -36,
    39, -31, 15, -47, 19, -14, -44, -45, 18, -34, -13, 1, 6, 6, -19, -9, 10, 22, 3, 4, -21, -16, -4,
    31, -38, -9, 15, 6, -1, -16, 49, -2, -23, 2, 26, -45, 2, -9, -6, -47, -23, -49, -29, -66, 39,
    -34, -18, -48, -20, -24, -27, -20, -34, 0, -26, 20, -37, 27, -58, -18, -19, -15, -18, 8, -16,
    47, -6, -28, -2, 22, 9, 1, -7, 32, 9, 9, 22, 27, -29, 2, -22, 2, -8, -33, 15, -5, 1, 24, 11, -3,
    35, -9, -30, -43, -6, -25, 13, -30, -1, -34, -3, -9, 5, -14, -28, 25, 11, -3, -14, -7, 8, -4,
    -29, -22, -2, -9, -36, -22, 17, -47, -29, -29, 0, -14, -13, -53, -7, -62, -2, -39, 3, -18, -6,
    35, -9, 3, -12, -9, 12, 2, -3, -13, 21, -22, -16, -5, 17, -35, 24, 5, -35, -20, -13, 11, -19,
    -23, -15, 0, 4, -42, -1, 31, -27, -14, -14, 4, -10, -20, 6, 10, -26, -6, -9, -59, -7, -39, -16,
    -17, -16, 7, 12, 30, -50, -24, 1, 20, -78, -11, 27, 2, -40, 0, 18, 18, -103, -31, 12, -22, -12,
    34, -30, -6, 4, -53, -29, -30, -5, -22, -33, -22, -13, 13, -6, 2, -6, 15, 5, 0, 11, -39, 1, 11,
    -22, 21, 3, -30, 11, -34, 4, -6, -1, -59, -18, -11, 11, -40, -19, -44, 2, -7, 3, -19, 6, -13,
    -5, 6, -7, -4, -22, -2, -23, 43, -17, 33, 14, 18, -11, -1, -7, -9, 2, -15, -40, -6, 39, -18,
    -29, -22, 26, -28, 6, -6, 38, -20, -74, 31, 23, -20, -1, -4, -3, 4, -70, 36, 17, 8, -7, 7, -12,
    -23, 24, 7, 11, 8, 16, 14, 30, -17, 17, 5, -18, 6, 12, 14, 28, 7, 21, -19, -4, -6, 10, -3, -5,
    30, -9, 14, 11, 30, 22, 5, 22, 4, 10, -19, -19, 8, 8, -21, 13, 17, 8, 0, 9, 0, -29, -5, 27, 6,
    -1, 9, -4, 16, 9, -3, 47, 6, 18, -14, -3, -1, -18, 11, 38, 10, 7, 6, 4, 17, -6, -16, 21, 4, 19,
    -51, 45, -35, -16, 12, 24, 2, -24, 23, 3, 8, -6, -4, -13, 11, 45, -6, 15, -2, 5, -49, -20, 1,
    -49, -30, -11, 51, -19, -2, -1, -30, 15, 5, -5, -6, 2, 49, -5, -20, 22, -25, -26, 9, -18, -21,
    -43, -9, 23, -17, 4, -24, -3, -15, -21, 38, -5, -24, -17, 30, 3, 9, -9, 3, -27, -22, -19, 25, 1,
    -30, -26, -10, 13, -21, -9, -18, -3, -29, -31, -31, -20, -33, -26, -8, -21, -16, 25, -41, -37,
    -40, -22, 2, -13, 4, 1, -16, -43, 9, 0, -25, -37, 23, 0, 17, -10, -5, 16, 20, 34, -2, -7, -21,
    -17, 1, 12, -20, 15, -5, 35, -37, -29, -28, 14, 13, -17, -43, 2, -4, -25, -15, 48, -5, -15, -3,
    32, 19, 11, 5, -2, 31, 7, 43, -30, 50, -2, 27, -19, 37, -1, -16, -40, 29, 23, -53, -19, -16,
    -26, 6, 10, -4, -27, -28, 28, -27, -27, -30, -9, -20, -20, 15, -26, -1, 28, 43, -26, 29, -44,
    27, -14, -28, -18, 34, 0, 11, -26, 18, -22, -2, 37, 22, 14, 25, 26, 10, 27, 17, 7, 4, -22, 30,
    -37, -17, 39, 5, 16, 2, 12, 1, 42, -36, 35, 16, 22, 1, -11, -37, 3, 13, -17, -29, 4, 7, -31,
    -11, -26, -23, -17, -42, 6, -4, -32, -25, 3, -24, 25, 2, -30, -36, -14, -4, 23, -33, -16, -7, 9,
    -51, -1, -19, 10, -5, -7, -36, 5, -22, -4, -3, 15, -7, 17, -4, 31, -20, 3, 10, -1, -41, 45, -24,
    2, -24, -3, 12, -14, -26, 8, -40, -10, -34, -6, -2, 4, -11, -20, -4, -38, -15, -9, 6, -60, -22,
    -26, -39, -3, -32, 3, -15, -28, -21, -15, 32, -59, -20, -7, -11, -37, -41, 13, 31, -85, -22, 14,
    41, -93, -4, -4, -11, -14, -22, 11, -18, -6, -45, 12, -6, -15, -53, 10, -31, 12, -47, -7, -11,
    -34, -7, 11, -11, -33, -38, -3, 28, -23, -28, 6, 37, -37, -5, -10, -15, 9, -39, -5, -11, 39,
    -38, -21, -21, 35, -16, 21, 1, 34, -14, -3, -3, 5, -32, -11, 16, 4, -20, 23, 9, 20, 5, 19, 8,
    -4, -5, 9, -14, -41, -7, 24, 2, -20, -19, -3, -14, -19, -42, 3, -35, -36, 8, -63, -34, 12, -16,
    -47, 2, -56, 12, -46, -10, 26, 15, -36, -26, -20, 7, 4, 15, 36, -2, 0, 5, -6, -7, -2, 13, 10,
    -7, -1, 9, 39, -24, 28, 21, -29, -25, 12, 10, -1, -8, -18, -11, -38, 9, -29, 28, 1, 31, -23, -1,
    14, 4, -28, 59, -25, 18, -36, 14, -1, 13, -57, -36, -15, -46, 35, -12, -13, -38, 27, -33, 23,
    -25, 1, -3, 11, -43, 33, -54, -53, 13, 24, -9, -22, 2, -14, -25, 12, 29, -7, -65, 10, 28, 40,
    -60, -42, -35, -29, -19, 41, 39, -16, 10, -1, -6, -20, -23, 0, 5, -12, -24, 7, -1, 17, -11, -3,
    -7, -13, 41, -62, 13, -10, -18, -12, -11, -29, 36, -34, -35, -13, -13, -23, -70, -19, -26, 20,
    -29, -39, 1, 0, -39, -23, 9, 7, 27, -53, -4, 1, -11, -19, 16, 22, 27, -40, 2, 6, 14, -38, 9, 3,
    -12, -2, -15, -6, -4, 6, -38, 40, -20, 30, -13, 25, -9, -43, -12, 0, 10, 5, 4, -48, -11, -28,
    -13, 19, -32, -3, 35, -43, -20, -8, 2, -36, -29, -20, -16, 0, 28, 17, 19, 24, 18, -32, -8, 22,
    -1, 10, 21, 13, 13, 15, 10, -17, -8, -25, -10, -42, 28, -23, 0, -24, -53, -23, -22, -58, 7, 24,
    24, 37, -19, -6, 20, -19, 23, 26, 21, 13, 17, 22, 43, 6, 1, 11, -13, -17, -29, 7, -40, -2, 37,
    -10, -40, -26, -18, -27, -32, -27, 6, -34, 12, 18, -38, -20, -30, 32, 5, -29, 19, 16, 7, -33,
    -14, 39, 30, 33, 19, -2, 18, -17, -26, 32, 43, -9, -15, 1, 30, 5, -23, 32, 14, -6, -4, 6, -10,
    21, 4, 23, 24, -12, -12, -2, 7, 8, 9, -17, 27, -23, 7, -14, 19, -15, -27, 1, 0, -25, 1, -7, 18,
    -14, -4, 4, 16, 0, -2, -3, 0, 13, -22, -24, -3, -14, 4, 5, -3, 4, -11, 6, 35, 1, -14, 29, -2,
    -44, 13, -10, 28, -17, 14, 1, 25, -11, -23, 3, -24, -33, 21, 12, -31, 27, -7, 19, -17, 3, 30, 4,
    -35, 24, 12, 5, 12, -1, -31, -37, 4, -16, 26, -29, -17, -24, -2, -74, -11, -9, 11, -33, -30, 23,
    -3, -41, -19, -66, 25, -53, -13, 6, 2, -38, -13, -46, 10, -39, -2, 36, -25, 30, -22, -4, -8, 21,
    -40, 11, -36, 24, -29, 24, -29, 18, -19, 10, 0, -17, -14, -14, -7, -14, 2, -19, 11, -14, -12,
    -8, -11, -31, -40, -36, -16, 25, -8, 20, 9, -18, -27, -24, -14, 13, -22, -6, -3, -22, -1, -12,
    13, 5, -15, -7, 4, -13, 4, -1, 26, -21, -30, 5, 16, -5, -6, -16, -23, 31, -39, -6, -29, -14,
    -20, 13, 4, -13, 19, 15, 0, 14, -13, -16, 16, -21, 26, -14, -10, 21, -20, 3, -6, -20, 14, -33,
    -32, -12, 30, -29, 0, -4, 32, 6, -30, 45, 22, -28, 8, 15, 40, -33, 0, 9, 11, 1, 2, 0, -29, 25,
    10, -7, -1, 5, 11, 19, -31, 37, 13, -3, 7, 16, 69, -18, 16, 11, 10, 0, 4, -15, 60, -10, 18, 47,
    73, 42, -33, -22, -36, 19, -18, -10, 24, 8, -48, 12, -30, 1, -24, -25, -14, -15, -9, -7, -24, 1,
    21, -10, 14, -7, -9, -15, -42, -16, -12, 3, -3, -14, 11, 10, -8, 7, 3, 29, 13, -10, 21, -51, 18,
    30, 38, 4, -12, 37, 27, -18, -17, -23, 33, -40, 24, -3, -11, -3, -48, 5, 22, -15, -2, 14, -26,
    -28, -32, 34, -65, -42, 43, -19, -54, -40, -28, 27, -3, -5, -6, -23, 4, -21, -17, 41, 13, -25,
    -8, 12, 2, -22, 21, -8, 29, -26, -28, 0, -1, 23, -27, 15, -62, 22, -18, 0, -51, -25, -31, 38,
    -1, -8, -35, 24, 36, -32, -26, -10, -10, 1, 27, -27, 10, -21, -30, 13, -10, -33, 37, -26, 16,
    33, -3, -21, 20, 23, -6, -4, 26, 23, -32, 17, 6, -28, -17, -17, -23, 21, 12, -26, 31, 3, -16,
    -10, -12, 16, 15, 4, -2, 5, -25, -10, -4, -25, 21, -22, 16, 13, -14, -7, -24, -30, 41, 22, -4,
    25, 28, 15, 9, 3, -77, -4, -19, -21, -53, -27, -11, 4, -36, 0, 2, -8, -24, -7, -48, -15, -14,
    -19, -1, -16, 38, 3, 18, -11, -7, -19, -4, -29, 33, -7, -15, 14, 13, 9, 21, -25, 7, -27, -4, -6,
    23, 16, 27, 18, 14, -3, -43, 13, -2, 22, 6, -33, -13, 7, 7, 35, -13, 40, -15, -29, -22, 15, -3,
    4, -23, 9, -30, -20, 1, 7, 18, -23, -25, 1, -9, -36, 17, -47, 0, -3, -21, 21, -33, -38, -10, 1,
    -24, 10, -35, -19, 15, -5, 3, -20, -5, -24, 35, -23, -2, -11, 16, -19, -25, -35, 9, 9, 23, -15,
    11, 21, -31, 6, 5, 14, -37, -15, 41, 16, -27, -17, -10, -4, -30, -32, 10, -41, 6, -52, 1, -31,
    -23, -7, -26, -6, 8, -24, 6, -8, -21, -2, 0, -14, 1, -2, 41, -88, -37, 0, 15, -73, -19, -24, 13,
    -83, -14, -20, 25, -23, -49, 33, -37, -8, -13, -12, -24, -3, -43, 11, -7, 0, -51, -22, -9, 29,
    -6, 14, 22, -17, 4, -8, 9, -12, -17, -9, -18, -8, 1, 22, 13, 12, -5, 0, -8, 0, -26, -18, -26,
    -2, 0, 12, 0, 20, -19, -30, 4, 8, -27, 15, 11, 3, 12, 1, 11, -28, -3, -6, -13, 30, -17, -18, 21,
    -34, -37, 7, -15, -26, 6, 29, -4, -27, -37, 4, -15, -15, -35, -22, -22, -7, 36, 16, 3, -6, 10,
    19, -13, 2, 0, -24, 17, -27, -2, -32, 10, -6, 25, 24, -24, 47, 1, 12, 4, 5, 10, 24, -19, 40, 28,
    -47, -9, 8, 6, -34, -9, 45, 0, 3, 25, 22, 18, -14, -20, -3, 6, -26, -5, 9, 19, 29, 8, -17, -6,
    9, -2, -10, 37, 13, 3, -32, 12, 13, 9, -15, -18, 1, 25, 16, 27, 37, 14, 9, -45, 26, 24, 20, 0,
    -27, -3, 7, 31, -23, -4, 19, -21, 17, -4, -11, 40, 21, -14, -1, -43, -16, -4, -11, 22, 14, -25,
    -36, 3, -5, -11, -2, -44, -5, -5, 26, 1, 9, -23, -4, 35, -13, 37, -54, 26, -26, -26, 2, -25,
    -12, 1, -34, -11, -7, 33, -43, -30, -28, -5, -15, -36, -25, -6, 1, -34, -13, -28, 15, -29, -30,
    4, -10, 0, -20, 17, 24, 9, -48, -22, 4, -25, -32, 1, 50, 11, -47, 15, 9, 0, -4, -28, 12, -13,
    36, 12, 7, -9, 10, -58, 50, -6, -13, -27, 11, 24, -44, 3, -10, -29, 20, 6, -40, -13, -40, 11,
    13, -12, -42, 25, -21, 3, 23, 26, -2, 16, -36, -10, 9, 20, 7, 18, -1, -7, 1, 35, 12, -14, 8, 8,
    -39, 5, -25, -21, -16, 21, -1, 8, -1, 24, -6, 13, -29, 2, 23, 12, -20, 8, 29, 30, -18, -15, 11,
    24, -17, 12, 21, -5, 27, -25, 3, -53, -25, 40, -7, -29, -15, -24, -42, -18, 18, -40, -29, -21,
    -25, -27, -7, -15, 30, 26, -41, 23, 37, -16, -31, 23, 21, -20, -14, 7, 65, 19, -21, -28, 34, 30,
    -31, -21, -30, -2, -8, -13, 37, 37, -17, -57, 18, -67, 10, 29, -6, 39, -53, 6, 6, -19, 12, 1,
    42, -5, 2, 4, -5, -12, -14, -47, 23, 2, -26, 1, -10, -4, -20, -14, -24, 11, -18, -24, 6, 8, -14,
    -5, 5, 7, -25, 14, -1, -8, 20, -14, -15, -7, 4, 1, -25, -1, -14, 15, -9, 33, -10, 25, -18, -20,
    -31, -2, -15, 17, -29, 0, 4, -33, 21, -15, 1, -16, -39, 43, 12, -42, 15, 35, 9, -34, 13, 13, 5,
    -4, -16, -5, -16, -10, -17, -33, -44, 8, -31, 25, -50, 14, -10, -7, -23, -2, 8, 34, -46, -17,
    -25, -1, -49, -16, -49, 30, -73, -6, 16, 16, -60, -40, 19, -25, 12, -20, 22, -34, 29, -42, -35,
    -13, 31, -44, -2, -11, -7, -4, 2, 40, -20, 7, -11, 3, -34, -9, 42, 11, -7, -33, -7, -2, -14,
    -27, -1, -7, -32, -7, -43, -28, 27, -9, 17, 22, -31, -4, -3, -9, -37, -11, 18, 27, 18, -18, 11,
    31, -15, -47, -23, 11, -25, 13, 5, 20, 12, -16, -19, -36, -51, -11, 6, 8, 22, -48, -8, -20, -3,
    8, -6, -27, -11, 28, -25, -27, -32, -25, -8, -10, 6, -1, -5, 15, -5, -6, -19, -5, -23, -2, 0,
    14, 20, 32, -27, 21, -3, 33, 4, -53, 45, 12, -24, -1, 25, 1, 8, 27, 38, -2, 18, 19, 17, -19,
    -13, 4, 14, 15, 13, 37, 5, 4, 12, 12, 31, -3, 27, 60, 1, 50, 35, -12, -24, -1, 1, -6, 16, -26,
    -27, 2, 17, -24, 12, -29, 25, -10, 17, 45, 21, -34, -11, -16, 1, 25, -13, 15, -16, 1, -6, -19,
    -3, 0, -25, 19, 4, -13, -2, -2, -12, 20, 8, -5, 15, 29, 1, 33, 10, 23, 11, -26, 18, -45, -15,
    -23, -14, 10, 10, -3, -17, 2, -19, 2, 0, 1, -21, 15, -36, 39, -24, -26, -8, -33, -1, 17, -6,
    -14, 10, 22, 1, -37, -18, 16, 1, -16, -38, 19, 22, 6, -40, 12, 0, -19, -58, 13, -17, -22, -38,
    7, 27, 6, -52, -18, 7, -9, 9, -2, 2, -44, 6, -5, -9, 4, -5, -36, 16, -2, 26, 0, -19, -9, -4, 3,
    -51, -8, 8, -8, -31, -11, -26, 41, -19, 19, -13, 3, -31, 9, -18, 7, 7, 8, 3, -12, 17, 23, 6, 44,
    -8, -27, 13, -7, -72, 31, 19, -22, -10, -15, 18, -1, 5, -21, 20, -11, -31, -27, 14, 0, -26, 33,
    17, -30, 28, 15, -6, 22, 6, 21, 23, 28, 0, 5, 4, 29, 6, -40, -7, -31, -6, -52, 1, -43, 3, -48,
    -14, -8, -2, -26, -4, 1, -22, -4, -23, -2, 19, 19, -27, -23, -27, 17, -9, 17, 32, 6, -43, -6,
    -44, 23, 4, -7, -27, -19, 7, 39, 0, 24, -8, -29, 21, 9, -1, 2, -4, -14, -16, 3, -2, 5, 22, -7,
    11, -30, 8, 7, 0, -44, -10, 12, 4, -8, -7, -10, -14, -5, -44, -13, -6, 9, -13, -27, -3, -7, 4,
    -16, 1, -21, -31, 11, -3, -44, -15, -11, 6, 6, -1, -14, -27, 20, -24, 7, 12, 15, -17, -12, 9,
    -29, -11, -10, 0, 17, 12, -14, -10, 4, 23, 23, -24, -32, -14, 5, 20, -44, 6, -6, -3, -44, 28,
    27, 2, -25, 4, 46, -29, 7, -2, -51, 2, -49, -10, -30, -12, -17, -1, 19, -24, 4, -37, -20, -19,
    -40, -5, 13, -50, -23, 7, 32, -81, -19, -26, 9, -86, 14, 12, 32, -62, -32, -17, -7, 17, -40, -9,
    -8, -11, -29, -11, -23, 16, -58, 31, -70, -5, -20, -6, -14, -14, -22, -1, -17, -15, -38, 53, 32,
    -27, 21, 1, 32, -40, -27, -28, -37, 4, -28, -12, -27, -2, -34, -18, 8, -33, -29, -6, -9, 1, 21,
    -1, 1, 33, -3, -12, -12, 8, -26, -10, 11, -24, -3, 2, 27, -25, -11, 25, -13, 1, -6, 36, -10,
    -32, 8, -26, -21, -22, -7, -8, -24, 4, -31, -14, -4, 32, 2, -16, -18, 30, 9, -41, -15, -13, 21,
    8, -29, -23, 10, -10, -11, 7, -2, 12, -3, 13, 37, -38, 7, 29, 32, -18, 22, 10, 18, -13, 26, 12,
    20, 23, 27, -5, -53, 14, 17, 13, 8, 4, 11, 31, -14, -31, -13, -24, 14, -8, 9, -17, 24, 27, 9,
    22, -6, 42, 64, 2, -25, 12, -11, 17, 2, 46, 31, -12, -5, -7, 11, -35, -17, -11, -2, -24, -38,
    -15, -23, 28, 1, 21, -31, 17, -13, -2, 17, -4, 9, -17, 13, 19, -27, -2, -11, -29, 24, 24, 30, 4,
    -20, -1, -9, 14, -6, -36, 5, 10, 35, -30, 2, -8, 21, -15, 2, 3, 12, 2, -19, 11, -23, 20, -25, 0,
    -13, -16, 12, 11, -21, 1, 29, 1, -37, -62, -10, -27, -21, -5, -6, -45, 3, -36, 17, 24, -24, -23,
    13, 5, 44, -22, 9, 15, 4, -45, 18, -8, -1, 15, -24, -15, -52, 7, -15, 19, -25, 28, -25, 6, -37,
    -23, -30, -24, 22, -9, 4, -20, -6, 1, 9, -27, -15, -12, 20, -36, -1, -21, 10, -26, -19, 33, -7,
    -15, 29, 27, 2, 15, 4, -16, 15, 27, -38, 2, -20, 22, -20, 50, 37, -7, 21, 12, -43, -5, -47, -19,
    34, -6, 12, 16, 35, 3, 8, -5, 31, 32, 27, -6, -18, 3, -20, 27, -19, 41, -27, -6, 22, 45, -41,
    32, -71, -37, -42, 5, -44, -25, -5, 2, -54, -18, -50, -22, -32, -7, -33, -20, -12, -22, 10, -34,
    8, -20, -15, -47, 19, 19, 14, -22, 4, 15, -17, 20, 24, 25, 6, 7, 18, -12, 27, -6, -9, -7, 1, 24,
    9, 1, -63, 16, -2, -3, 11, 12, 5, 22, 18, -23, -34, 8, -6, 27, -24, 7, -15, -20, -31, 9, -22,
    -19, -10, 8, -24, -27, 7, -9, 20, -24, -6, 0, -3, 7, -7, 2, -44, -41, -1, 6, 2, -27, -10, -16,
    -24, 19, -17, -42, -15, 18, -35, -7, -13, -23, -3, 8, 1, -7, 11, 23, 4, -2, -1, 15, -44, 20,
    -19, -18, -20, 10, 13, 12, -14, -39, 23, 35, -32, -4, -11, 3, -20, -60, -36, -26, -20, 4, -28,
    11, 17, -27, -43, -14, 0, -22, -44, -31, 6, 17, 9, -112, -21, -23, 16, -77, -2, 26, 22, -46,
    -43, 37, 39, -60, -34, 18, -28, -48, -28, -34, 12, 5, -86, -1, -25, -5, -5, 19, -9, -20, -8, -3,
    6, -18, 1, -4, 0, 4, -17, -10, -2, -1, -48, -10, -3, -4, -13, 8, -16, -26, -20, -33, -26, 2,
    -19, -26, -22, 7, -4, 9, -25, 20, 20, 23, 28, -8, 4, -9, 2, 6, 25, 30, 20, 2, -3, -12, -2, 28,
    -6, 28, -4, -45, 1, 28, -20, -29, -10, 9, 4, -7, 7, 15, -15, -1, 34, -17, -23, -7, -9, -2, -25,
    31, -48, -6, -4, -1, -24, -28, 19, -37, 4, 13, 24, 29, 14, 22, -25, 23, 30, -23, 1, 19, -20, -8,
    10, 25, 13, -12, 2, 48, 16, -6, 35, -4, 40, -5, 25, 32, 18, -2, 3, 3, 40, 23, 8, -10, -19, 4,
    -23, -4, -10, -22, -10, -22, 34, -46, -10, -14, -40, 10, -11, -14, 15, 33, 28, 9, -44, 5, -35,
    48, -34, 20, -14, 14, 24, 4, -41, -9, -18, 19, -7, 17, -5, 5, -14, 18, -3, 18, -17, -24, -8, 11,
    -23, 17, 59, 14, -8, -30, -4, -4, -5, 7, 15, 23, 6, 2, 13, -26, -11, -7, 7, -9, 31, 15, 18, -19,
    14, 0, -8, -1, -29, 8, -38, -6, -19, -17, -19, -68, 13, -50, -9, -40, 42, 6, -25, -11, 8, -5,
    -22, -29, -11, 37, -13, -14, 0, 32, 42, -34, -17, -25, -2, -18, 44, -8, 15, 33, -40, 28, -38,
    10, -55, 13, -21, -3, 2, -5, -38, -28, -24, -3, -24, -7, 40, -44, 65, -33, 6, 1, -10, -2, -4,
    -26, 11, -6, -15, -30, 23, -42, -24, 7, 39, -5, -77, -35, -8, 11, -38, -34, -13, 30, -11, 20,
    -16, 14, -2, -9, 28, 8, -42, -74, -45, -9, -37, -8, 0, 26, -4, 20, -7, 39, 24, -21, -10, -17,
    -37, 6, 20, 12, 13, 11, 16, 12, 27, 11, 2, -18, -18, 6, 32, 72, -87, 9, -1, -6, -49, -24, -31,
    -3, -36, -13, 10, -25, 18, -3, -11, -22, -35, 58, 27, -36, 33, -18, 49, -4, -12, 10, 18, -11,
    -9, -2, 7, 12, -33, 9, 16, 15, 15, -45, 23, 21, 15, 39, -1, -26, 2, 13, -58, 1, 35, -30, 33,
    -39, -45, -1, 7, 23, -3, 17, -51, -35, -22, -14, -26, -17, -19, -9, -6, -42, 24, -14, -5, -31,
    -26, -3, -1, -13, 15, -29, 34, -18, -50, -22, -8, -19, -31, 4, -62, 8, 0, -3, -1, -13, 11, -24,
    -27, -21, 64, 3, 24, -1, 17, -4, 5, -22, -30, 21, -25, -37, 41, 20, -17, -35, 6, 2, -37, -21,
    12, -35, -29, -27, -46, -25, -7, -18, -4, -15, 15, -14, -7, 27, -57, 8, 12, 8, -30, -23, -16,
    -14, -17, -26, 23, -54, -60, -2, -16, -127, -32, -31, 1, -68, -14, -2, 25, -45, -41, -44, -28,
    17, 4, 30, -9, -9, -1, 11, -46, 13, -92, 2, -13, 5, -5, 48, 16, -7, 17, 38, 45, -47, 21, -37,
    -27, -8, -23, -3, 9, -14, -43, -39, -9, 11, -8, -32, 12, 34, -16, -8, 2, 8, -31, -13, -27, 7,
    -2, -3, -5, -31, 18, 3, 11, 39, -21, 7, 16, -44, -4, -24, -23, 20, -21, 9, 10, -28, -25, 16,
    -41, -15, -16, 35, -19, 12, -14, 7, -12, -13, -45, -18, 15, 2, -7, -8, 2, 12, 27, 22, -11, -12,
    -3, -50, -21, -5, 12, -31, -15, 49, -37, -73, 11, 11, 34, -20, 23, -25, -1, 0, 8, 1, 5, -18, 16,
    37, -51, -17, -29, -20, -18, 30, 26, -18, 18, -18, 16, 11, 31, 15, -12, -35, -8, 27, -19, -47,
    -10, -7, 51, -14, 11, -41, 0, 13, 5, -4, 16, 37, 0, -9, 10, 30, -3, -22, -38, -21, -24, 26, -8,
    1, -8, -3, 10, -29, 12, 13, -4, -1, -43, 27, -8, -49, 5, 15, -23, 9, 40, -5, 28, 12, -14, 27,
    -29, -9, 5, 14, 19, -39, 55, -13, 13, 27, -4, -16, -17, -56, 44, -24, -9, -14, 0, 2, -36, -6,
    -6, 40, 29, -21, -60, -15, 23, 16, -29, -20, 8, 3, -9, -1, 60, -42, -38, -33, -62, 45, 10, -42,
    -15, 27, 12, -38, -5, 28, 2, -17, 18, -4, -4, -18, 12, -27, -35, 11, -27, 18, 3, 49, -16, -12,
    -27, 7, -44, -9, -63, 33, -57, 31, -6, 8, 13, 5, 11, -17, 15, -46, -22, -25, 4, -3, 36, -24, 14,
    2, 16, 16, -5, -17, 6, 11, 0, -2, 7, 34, -44, 19, 66, 51, 0, 10, 18, -11, -9, -23, 14, 25, 3,
    -15, -18, -16, -5, -34, -3, -14, -28, -2, 2, -22, 0, 21, 21, 19, 18, -29, -20, 27, 25, 4, -18,
    7, -24, 24, -6, -10, -57, 3, 16, 12, -73, -29, -10, -46, -52, -35, -44, 30, -82, 67, -29, -26,
    11, -11, -23, -19, 20, 10, 15, -21, 41, 16, -16, -37, -44, 19, -8, 8, 13, 4, 21, -9, -2, 3, 11,
    -43, -17, 5, -15, -8, -24, -1, 10, 0, -7, 27, -34, -4, 17, -2, -19, 13, -16, -35, 1, 48, 8, 37,
    2, -9, -3, -11, -48, -8, -4, 23, 6, -47, -30, 7, -24, -23, 0, -4, -10, -2, -36, -4, -4, -25, 8,
    8, -46, -15, -10, -21, -4, -36, -63, -22, -21, -58, 37, -27, 8, 2, 10, -11, 4, -59, 10, -24,
    -10, -32, 61, -23, -44, -20, 23, -6, -20, -14, 11, 18, -34, 5, 2, -18, -19, 27, 23, -49, 4, -34,
    13, -20, 1, -20, -21, -2, -16, -4, 9, -25, 13, -72, -23, -7, -21, -48, 38, -94, 4, 12, 24, -50,
    -7, -3, 9, -51, -37, -1, 34, -38, -22, 5, -16, 11, -44, 23, -24, -2, -1, 5, -2, -26, 35, 28,
    -17, -95, 27, -4, -4, 11, -10, 2, 34, -35, -12, 13, -11, -4, 3, 16, -18, 18, -15, 0, -4, -38,
    -34, -4, -36, -7, 2, 37, -9, -28, 18, -4, -1, -5, 16, -23, 18, -8, 0, 34, 22, -18, -27, -21, 4,
    -3, -46, -8, -3, -2, -3, 26, -17, -9, -19, 16, -1, -17, 12, 29, -24, -58, -12, -6, -22, -77, 26,
    28, 13, 22, 18, 11, -14, -15, 7, 5, -42, -26, -41, 24, -19, 18, 31, 37, -17, 32, 2, -8, 27, 26,
    29, -4, 6, 17, -61, -6, -38, 28, 10, 16, 3, -6, 20, -26, 2, 55, -8, 20, 0, -2, -4, 20, -5, -14,
    -3, 36, -2, -10, 12, 0, 4, -6, 18, 1, -19, 21, -13, 47, -15, -18, 26, 46, 64, 14, -17, -9, -1,
    15, -7, -4, -19, 5, -14, 35, 73, 41, 10, -5, 25, 13, 25, -6, -36, 4, -8, 29, -5, -23, 4, 8, -4,
    48, 41, -10, -12, -9, 18, -2, -2, 26, -38, 6, 4, -20, -8, -8, 27, 26, 12, -20, 41, -33, -2, -13,
    21, -4, 9, -16, 58, -36, 0, -1, 8, -16, -60, -27, 4, -9, -14, -9, -20, 1, -24, -11, 32, 12, -13,
    9, -54, 15, -3, -41, 32, 15, 17, -35, 22, 15, -12, -23, 4, 9, -10, -26, 12, 36, -29, 7, -57, 43,
    -32, -14, -2, 17, -5, 9, -3, -14, -45, -17, -11, 39, -6, -11, 23, -31, -29, -7, 18, -47, 16,
    -35, 15, -6, -13, 11, -20, -16, 38, -8, -41, 34, 17, -15, -3, 32, 0, 27, 24, 1, 6, 11, -21, 31,
    -12, -20, -7, -51, 34, 25, -16, -23, -44, 27, -18, -59, -6, -10, -31, -22, 19, 13, -3, -39, 30,
    16, 2, 6, 11, 3, 6, 3, 19, 2, 18, -12, 10, 8, -40, 16, -17, 14, -36, -30, -28, -12, -9, -35,
    -48, 12, -18, 0, 7, -22, -8, -13, 3, -28, 4, 6, -23, -25, 8, 16, 1, -32, -31, -13, 45, -92, -71,
    10, 20, 19, 27, 7, 15, -4, 19, 26, -4, 17, 25, 40, 12, 3, -24, -25, 16, 13, 17, 7, -17, 13, 5,
    -7, -3, 29, 20, 18, -1, -20, -25, 8, -30, 4, -12, -12, 0, -13, -40, 18, -1, -11, -29, -18, 16,
    -16, 8, -26, -24, -25, -1, 8, 3, -15, -15, -1, -38, -7, 1, 22, 23, -9, 36, -39, 26, -22, -5, 25,
    12, 9, -8, -19, -9, -61, -6, 2, -19, 9, 7, 33, -12, -13, -6, 7, -43, 31, -10, 1, 0, -14, 3, 0,
    13, -15, 3, -19, 1, -12, -36, -33, 0, -14, 7, -7, -9, -8, 1, -76, -15, -21, -17, -48, -7, -5, 9,
    -37, 2, -23, 25, -52, -15, -72, 6, -49, -5, -8, -12, -26, -114, 6, -15, -8, -32, 7, -17, -48,
    -48, -21, 4, 31, 1, -9, -1, -26, -24, -12, 11, -13, -12, 12, 13, -15, -10, 10, -4, -20, -13,
    -18, 2, 13, -16, -4, -44, 28, -11, -3, -1, -54, -24, -8, -23, 4, -25, 13, -1, 15, 7, -6, -15, 3,
    -9, 12, 18, -9, -19, -30, -8, 9, 3, 14, -11, -34, -30, 26, -1, 13, 11, 26, -31, -40, -69, 9, -3,
    -3, -27, -7, -9, -15, -54, -32, 2, 27, 39, -5, -39, -20, 1, -14, 11, 35, 13, -19, 17, 2, -4,
    -12, -18, 12, 12, -9, -2, 4, 37, 30, -51, 34, -29, 42, 15, 0, 34, 0, 19, 21, -35, 30, 23, 11, 8,
    -34, 3, -4, -12, -28, 10, 26, -6, -30, 12, -31, 13, 23, 17, 27, 11, -28, 14, -1, -33, 6, -7, 44,
    -26, 9, -2, 42, -25, -28, -1, -35, -3, 9, 38, 40, 9, 20, -15, -29, -5, -14, -29, 6, -8, 15, 7,
    -16, 21, -16, 12, 8, -13, 26, 28, 8, 28, 31, -27, 23, 44, -12, 17, 24, -36, 4, -18, -18, -5,
    -38, 25, -5, -26, -36, 31, -9, -6, -31, -21, -25, 27, -37, 37, -30, -21, -43, 47, 16, -5, 3, 28,
    18, -23, -19, 18, -34, -16, -26, 2, 20, 0, -20, 4, 20, 11, -27, 2, 39, 17, -30, -29, 38, 0, -45,
    11, 12, -42, -14, -24, -15, -15, -11, -18, 14, -4, -45, -23, 14, -3, 8, 2, -3, 26, -3, 2, -25,
    -17, 10, 17, -26, -5, -8, 12, -28, 8, -16, 16, -32, 5, 23, -4, -19, 17, -3, -7, -3, -14, -26,
    -23, -48, -14, 18, 38, 1, -46, 35, -35, -35, 7, -16, -31, -20, -6, 12, -13, -21, -32, 29, -10,
    -46, 43, -34, 2, 14, 11, 5, 35, 21, -14, 7, 27, 7, 17, 13, 16, 14, -26, 15, -72, -54, -26, 28,
    -4, -21, 5, -1, -41, -23, -33, 8, 12, -19, 9, -30, 18, -36, 14, -30, -3, -26, -2, -25, 5, -42,
    -11, -20, -31, -8, -19, 9, 21, -8, -5, 22, 25, 9, -2, 15, 2, -8, 33, 15, 6, 14, -9, -3, -7, 18,
    16, 13, 24, 11, -10, -37, -22, -14, -39, 16, 11, -1, -31, -1, 11, 17, -24, -39, 1, -16, 0, -26,
    -6, -54, -2, -6, -5, 16, -25, -47, -30, 0, -25, 4, 2, 4, 3, -2, 0, 9, 7, -4, 7, 6, -15, 5, -20,
    14, 4, -4, -57, 18, 2, -16, 15, 2, 24, 12, -9, 9, -26, 21, -9, -16, -25, -10, 14, -25, -27, -43,
    13, -8, -41, 24, -10, 3, -21, -12, -14, -4, -29, -13, 4, -48, -20, -3, 15, -29, -3, -24, -10,
    -21, -1, 14, 18, -57, -32, -24, 32, -40, -27, -56, -1, -73, 12, -1, 36, -41, -11, -7, -27, -2,
    -66, -54, -25, 21, -50, -11, -40, 56, -52, 6, -50, 11, 9, -10, 24, -14, -25, 36, 22, -8, 19, 32,
    -3, -17, 0, -5, 14, -41, -55, -36, -20, 20, -53, -47, -16, 10, -40, -61, 1, 7, -35, -13, 0, 0,
    20, 9, 24, -33, 32, -31, -18, -16, 1, -33, 12, -17, -18, 14, 27, -3, 0, 19, -14, -21, -51, 13,
    -34, -16, -40, -7, -16, 5, -6, -20, -32, -22, 15, 6, -9, -32, 4, -64, -12, 14, 7, 3, 12, 51, 13,
    -14, -34, -32, 2, 25, -1, 9, 27, -3, -25, 22, 40, -19, 4, 27, 22, -18, 1, 18, -7, 1, 28, 30, 3,
    12, 35, 30, -27, -16, 0, 13, -39, 24, -1, 30, -21, 17, 24, 0, 8, 32, 9, -32, 19, -23, 45, 18,
    -4, 16, -15, 29, 7, 29, 5, 17, -2, 3, 26, -27, 6, -15, 5, 4, -34, -18, -8, -38, -19, 15, 9, 5,
    -15, 15, -4, -39, -3, -9, 14, -37, 11, -8, -23, -12, 3, 13, 10, 23, -19, -7, -25, 0, 5, 6, -16,
    -33, 40, 26, -23, 2, 0, -5, 10, 14, -7, -5, 37, -34, 21, -31, 51, -32, -9, -30, 15, -5, -19, 8,
    -30, 12, -19, -44, 6, -13, -22, 18, -18, -7, -8, -4, 5, -19, -22, -22, 11, 15, 16, -44, 29, -2,
    -7, -42, 28, 12, -28, -30, -33, 27, -11, -25, -75, 45, 4, 8, -31, 25, -13, 26, -38, 23, 2, 9,
    -13, 28, -8, -1, 23, -29, -21, -30, 35, -16, -47, -13, 1, -28, 14, -36, 16, -33, 30, -5, 11, 12,
    13, -18, 2, 24, 26, 3, 39, 40, -5, 5, -1, -63, 3, 17, -43, -12, 14, -3, 28, -27, 36, -57, 3,
    -36, 29, -10, -17, -27, 31, 26, 22, -16, 31, 34, -11, 17, 13, 28, 20, -38, 16, 17, 2, -23, -21,
    -3, -33, -1, -19, -18, -28, -20, -33, -30, -15, -19, 4, 16, 0, -8, 13, -40, -4, -53, -22, -25,
    0, -32, -1, -12, 5, 13, -10, -12, 5, -31, -10, 25, 31, 1, 38, -17, -27, -2, 26, -34, -35, 22,
    -8, 6, -7, -2, -3, 33, 24, 26, 2, 17, -26, -16, 11, 3, 22, -17, -64, -8, 2, 5, -53, -47, -7,
    -35, 1, -16, -19, 7, -32, -3, -29, 35, -53, -22, -17, 9, -12, -24, 17, 10, 5, 0, -2, -36, 0, 9,
    18, 11, 25, -15, 19, 0, 0, -2, -23, 16, 29, -11, 4, 7, -6, -28, -13, -3, 8, 7, 27, -20, -35,
    -29, 8, -1, -21, 24, 16, 27, -17, 10, 29, 36, -20, -8, 30, -5, -27, 5, -9, 1, 10, -11, -13, -33,
    -9, -12, 0, -16, -8, 1, 0, -8, -8, -46, 17, -23, -10, 25, 11, -44, -13, -25, 8, -30, -1, -16,
    20, -53, -49, -50, 17, 43, -78, -1, -26, -11, -55, -15, 4, -4, -59, -26, 0, 8, -35, 28, 16, 8,
    -19, -18, 10, -12, -18, -44, 2, -25, 12, 19, 33, 6, -23, -39, 0, 3, -20, -10, -4, 10, -1, -12,
    1, 8, -8, -33, 6, 6, -14, -34, -19, 10, 21, 7, 4, 6, -11, 7, 5, -5, -6, -37, 17, -8, -30, -9,
    -16, -14, 2, 11, -22, -8, -25, 15, 1, -23, -23, -22, -35, -20, -25, -48, 3, 20, -23, 1, -11,
    -25, -18, -22, -39, 42, 2, -13, -3, -9, 19, -12, -60, 24, 19, -29, -12, 33, 16, -23, -11, 34,
    18, -27, -50, 8, -2, -28, 2, 11, 10, 23, 26, -1, 3, 21, 33, 8, -7, -18, 6, 9, -3, -15, -4, -4,
    -14, -18, -5, 5, 11, 52, -5, -10, -4, 15, -18, -16, 17, 8, 20, 35, -60, 9, -15, 20, -11, -6, 24,
    33, 16, -24, 16, 5, 0, -32, 9, 17, -10, -5, -25, -7, 8, -12, -9, -24, -5, -22, 5, -8, 37, 22,
    -3, 28, -19, 1, -28, 5, 7, -12, 21, 38, -12, -37, 14, 2, -31, 11, 9, -5, 3, 8, -16, -14, 9, -2,
    23, 7, -19, -8, -38, 3, -16, 5, 13, -13, -42, -41, 0, -8, -2, 27, 45, -6, -31, -16, 0, -37, -7,
    -61, 15, 23, 25, -47, -13, 15, -24, -49, 21, -18, 2, -31, 13, -16, -6, -40, -45, 4, -13, 15,
    -36, -2, -46, -15, -9, 2, -43, -1, 5, -22, 7, -28, 29, -29, 6, -17, 19, -55, -10, 8, 10, -32,
    -27, 9, 6, -23, -6, -20, 16, -16, -2, -19, -2, -3, -7, 36, -27, 16, -20, 5, -33, 20, 27, 32, -4,
    -17, 40, 26, -2, -19, -23, -10, 0, -42, -22, 9, 20, -1, 31, 17, -19, 47, 22, 15, -28, 22, -18,
    -7, 23, 19, -11, 6, 44, 32, -38, -14, -11, -9, -31, 9, -45, -20, -51, -25, -33, -21, -31, -9,
    -22, -9, 11, -30, -14, 10, -29, -10, 17, 56, 14, -22, -18, -55, 40, -30, 17, -4, 15, 32, 17,
    -13, 28, -10, -7, -16, -30, 11, 54, 9, 11, 7, 9, 5, -10, 5, -11, 11, 21, -20, 4, -19, 18, 28,
    -15, -5, -2, 15, -25, 24, -14, -33, -15, -40, 7, -9, -2, 1, -18, -30, -8, 5, 17, -26, -11, -21,
    -9, -5, 6, -22, 16, -22, 2, -16, -39, -36, -11, 25, -25, 17, -11, -3, 17, 1, -27, 15, 12, -2,
    20, -9, -36, -13, -9, -17, -2, 12, 12, 19, -38, -30, 12, 17, -15, -19, 28, 27, -39, 14, 2, 3,
    -33, -9, 6, -53, -4, 5, -21, 3, 18, 3, -48, -5, -38, 3, -4, -24, -23, -48, -29, -50, -15, 20,
    29, -51, -16, 18, 7, -59, -25, 0, 23, -51, -15, -15, 48, -64, -97, -34, 7, 28, 16, 10, -16, -5,
    -46, -2, 1, -4, -42, 18, -31, 25, -9, 34, 15, 14, -42, -2, 12, -9, -13, -11, -9, -6, -8, -4,
    -15, -21, -27, -29, 0, 3, -12, -12, -19, -6, -24, 3, -7, -7, -18, 5, -20, 34, 6, -32, -15, 16,
    26, 0, 14, 19, 12, -22, -3, -36, -13, -7, 24, -3, -15, -2, -19, 21, -15, -16, -15, 5, 3, 63,
    -17, -37, -2, -1, 4, 7, -30, -14, 17, 32, -20, 7, 14, -19, 5, -2, -17, 13, -9, -61, -14, -6, 20,
    -61, -48, 15, 9, -16, -5, 11, 12, 22, 2, 21, 21, 0, 28, 1, 1, -30, 15, 10, 24, -8, 20, 4, 16,
    15, 25, -14, 4, 32, -9, -6, 3, -38, -16, -7, -19, 0, 3, -19, 3, 11, 13, -11, 33, -26, 43, -15,
    13, -7, 15, 11, -18, -18, -17, 36, -1, 15, 13, 7, -40, 39, -7, -13, -45, -5, -1, 16, -20, -12,
    -16, 12, -11, 36, -5, -19, 13, 20, -33, -33, 26, 13, -14, -23, 8, 29, -9, 13, 22, 44, 27, -16,
    25, -17, 6, 6, -17, -35, -9, -10, 2, -31, 19, -8, 22, -26, -1, -22, 30, -26, -43, -41, -20, 30,
    -12, -6, -15, 9, 43, 6, -10, -4, 35, 7, -71, -23, -19, 17, -37, -6, 6, 5, -23, -29, 6, 36, -17,
    -12, 17, 23, 13, -33, 10, 18, -11, 1, 6, 14, -6, -21, -17, 26, -43, -7, -3, -9, -28, 30, -48,
    27, 11, 3, 5, -26, 8, -12, 1, -29, 26, -4, -27, -17, 1, -10, 2, -6, 2, 5, -12, -17, 14, -2, 6,
    -47, -4, 48, 42, -15, 41, -5, -23, 15, 30, 19, -35, -22, -34, 14, -36, -19, -33, -5, -55, -13,
    36, -31, 8, -14, 16, 4, 10, -5, 31, 9, 22, 13, 23, -2, -9, 25, -16, 12, 8, -33, -52, 21, -6,
    -14, -13, 22, -44, -10, -61, 7, -34, -40, 28, -9, -40, 8, -4, -18, -19, -12, 20, -41, 13, -28,
    21, -24, 5, 21, -24, -30, 4, 12, -12, 15, 5, -17, -37, 31, 33, 6, -14, 17, 6, 24, 13, -53, -18,
    -6, -49, 3, 15, 6, -39, -2, -27, 13, -6, 3, 9, 13, 20, -20, -9, 32, -32, 7, -51, 10, -41, -58,
    -9, -2, -12, -42, -15, 27, -8, -5, -21, -2, -16, -40, 18, 10, -6, -19, -2, -13, -51, -27, -19,
    -11, 4, -11, -7, -14, -15, -6, 20, -27, -19, 0, -24, -18, 3, -33, -35, 0, -8, -54, 52, -43, -31,
    4, 18, 12, -33, 17, 13, -12, -28, -40, 10, -17, -18, -22, 31, 27, 4, -25, -60, 21, -45, 6, -15,
    -13, -34, -13, -4, -3, 18, -30, 4, -34, 11, -14, 15, -60, -16, -37, 26, -21, -9, -25, 40, -72,
    -24, -47, 23, -78, -62, 10, -13, 9, -59, -52, 2, 13, -39, -38, -18, 16, -31, 7, -11, 23, 5, -9,
    13, -29, -24, 1, 28, -1, 13, 11, 16, -12, -2, -9, -2, -4, -16, -29, -25, -6, -25, -66, -15, 0,
    -45, -49, -21, -28, 25, 13, -17, -24, -34, 5, 9, 34, 10, -22, 13, -1, 5, -16, 15, 3, -25, 16, 3,
    3, -2, -17, -22, -30, -39, 15, -11, -12, -2, 8, -24, -24, -42, 28, 9, -4, 5, -15, -48, 44, 3,
    -39, 8, 36, 15, -20, -28, 10, -16, 22, 14, -8, 22, -50, -22, 1, 28, -17, -35, 1, 11, 24, -17,
    -1, 32, 11, -26, 19, 15, -10, 11, 16, -19, -10, 20, 16, 9, 18, 29, 30, 9, -16, 3, 14, -18, -36,
    6, -15, 9, -5, -7, -19, -20, 28, -5, 31, 14, 26, -18, -25, 13, 4, -1, -18, 8, 5, 25, -12, 31,
    32, 22, -9, -12, 23, 25, 41, -6, -37, -17, 22, -37, 6, -7, 18, -31, 10, 15, 9, 16, -20, -1, 11,
    10, -5, -1, 24, -7, 32, 2, 0, -36, 12, -25, 20, 10, 21, 6, 19, 14, 11, 3, -9, -8, -2, 8, 6, 19,
    -29, -35, 3, -38, 18, -1, -7, -24, -8, 18, 5, -5, 2, -25, 24, -18, -3, -8, 27, -16, 6, -29, 13,
    13, -24, 14, 8, -25, -30, 16, 33, 2, -28, -27, 32, 24, -16, 10, 4, -34, 14, -10, 8, -43, -4, 1,
    16, 16, 0, -28, -6, -31, -39, -13, 5, -5, -4, 13, -53, 1, -1, -2, -40, 24, -35, 56, -44, 8, 9,
    -5, -37, 11, -17, -6, 27, 27, 2, -12, 19, -3, 16, 1, -40, 0, -11, -4, 3, 24, 5, -12, -26, -6,
    36, -34, -9, -16, 50, 9, -19, -9, 10, -23, -30, 12, 11, -11, 17, 33, 0, 12, -7, 26, 8, 30, -2,
    38, 24, -10, 32, -31, 3, -39, -16, -34, 22, -61, -22, -23, 10, -63, -9, -38, 20, -36, -24, -12,
    -30, -8, 12, 1, -21, -13, -18, -16, -24, 13, -46, 4, -13, -35, 27, 16, 13, 13, 2, 17, 6, 33, 16,
    -14, 33, 10, -2, 20, 30, 10, 10, 21, -2, 13, 8, -21, 24, 38, 16, -63, -21, 18, -12, 9, 25, 14,
    13, -6, -19, 3, -5, -28, 4, -23, 14, -48, 11, -7, -5, 21, -19, 0, -9, 5, -16, 3, -20, -20, -39,
    2, 27, 14, -5, 5, 0, -18, -29, -10, 8, 11, -16, -10, 5, 7, 7, 9, 9, -11, 16, -20, 14, 28, -7,
    -54, 29, -29, -22, 20, 20, -4, -9, 13, 12, -32, 2, 11, -43, -25, -19, 13, 10, 0, 5, -48, -42,
    -16, -12, -29, -31, -12, -35, 1, -17, -15, 1, -20, -7, -40, 5, 9, -41, -4, -7, 25, -31, 7, 37,
    14, -56, -46, 5, 3, -35, -11, -12, -10, -10, -51, -3, 5, 6, -46, -3, -40, -18, -21, -16, -11,
    44, -45, -16, -10, -20, -34, -10, 49, -38, -6, 59, 57, -23, -28, 1, 3, -23, -33, -16, -38, 16,
    -36, -42, -32, 18, -63, -4, -3, -2, -27, -18, -31, 1, 4, -2, -12, 14, -14, 10, 9, -3, 20, 12,
    14, -46, -4, -25, 0, 16, -23, 33, -15, 12, -32, 6, -16, -10, -18, -17, -18, -29, -26, -9, -17,
    -5, -38, -20, 9, 23, 7, -29, -20, 29, 17, -2, -3, -24, -29, -28, -4, 25, 3, -8, -17, 7, 11, 7,
    -23, 40, 13, -15, -15, 43, 14, -13, -31, 7, 18, -1, 38, 7, 12, -27, 20, -26, 6, -25, 12, 45, 3,
    -12, 2, 11, -14, -14, 7, -33, -10, -2, 15, -10, 31, 6, -4, 1, -16, -39, 53, 8, -22, 14, -5, 31,
    -23, 7, 17, 26, -12, -21, 22, 2, -23, 1, 6, 18, -21, 6, -16, 2, 15, -25, -45, 27, 20, -18, 0,
    -17, -18, -7, -22, 15, 11, 18, -1, 27, 14, 21, -4, 8, 12, -28, -3, -18, -1, 20, -33, 13, -2,
    -14, -6, 23, 23, -7, 38, -15, -14, -12, 27, -33, -17, -14, 38, -39, -12, -20, 29, 19, -18, -6,
    -57, 18, -27, -18, -13, 2, -12, -10, -11, -8, 19, -41, -34, 2, -8, -40, 23, 1, 25, -36, 14, -2,
    -53, -33, 14, 21, 0, -12, -10, 17, -31, 8, -42, 35, 0, -11, -10, 16, 15, -29, -52, 24, 0, 9, 10,
    -19, -35, -6, 13, -27, -40, -10, 6, -37, -13, -31, 37, -39, 2, -11, -12, -80, 24, 3, -3, 43, -1,
    -11, 10, 11, 14, 5, 42, -5, -46, 31, -39, -13, 25, -14, -29, -17, -42, -24, 6, -27, -24, -3,
    -29, -33, 18, 22, 32, -8, 51, 25, 35, -52, 39, 22, 32, 0, 8, 27, 22, -12, 3, -10, -11, -7, -15,
    -4, -32, -42, -14, -23, -31, -20, -27, -43, -3, -10, 29, -26, 44, -18, 28, -23, 6, 4, 9, -24, 2,
    18, 6, -8, 10, 17, 3, 9, -4, -10, 33, -41, -18, -9, 35, -22, -43, 17, 25, 5, -33, 17, 0, -52,
    -27, 0, 13, 16, 10, 23, 14, 17, 3, -4, -26, 5, 7, -18, -7, -40, 7, -58, -12, -21, -20, 12, 15,
    -22, -2, 5, -2, -31, -37, -11, 10, 1, 7, -1, -23, -29, 26, -5, 18, 14, 3, 5, 10, 12, 17, -42,
    36, 0, 12, -8, 9, -15, -28, 8, 33, 3, 1, -2, 10, -11, -28, -4, -37, -41, 1, -27, -14, 3, 2, 36,
    -23, 14, 17, 7, -33, 13, 9, 15, -26, 0, 12, -1, -8, -28, -7, -45, -17, -6, 16, -7, -5, 8, 19,
    -18, -25, -28, 9, -33, -7, -13, -19, -33, -7, -39, -7, -48, -8, -29, 24, -48, -41, -19, -37, 39,
    -41, -31, 0, -5, -31, 14, -34, 29, -46, -39, -28, 5, 30, 28, 15, 6, -18, -1, 5, -43, 3, -29, -2,
    -9, -16, 35, 19, -4, -25, -32, 11, 31, -8, -22, -15, -2, 8, 6, 2, 5, -32, -11, 4, -29, -31, -52,
    15, -40, -24, -22, -1, 15, -29, -7, 22, -5, 1, -23, 5, -9, -12, 13, -16, 24, -18, 1, 4, -24,
    -17, -36, -26, 15, 10, -20, -36, -22, -11, -21, 16, 2, -45, -18, -44, 29, 7, -36, -16, -13, 8,
    -30, -14, -36, 42, -74, 8, 3, 24, 5, -6, 15, 35, -46, 13, 3, 8, -33, -24, 45, -38, -2, -8, 10,
    15, -7, 18, 19, -35, 41, -1, -3, -31, 10, 17, 8, 11, 9, 36, 2, -13, -37, 14, 19, 0, -13, 47, 39,
    9, 22, -9, 41, 10, 5, 0, 4, -16, 18, -1, 7, -38, -21, -35, -7, 2, -32, 3, -5, -36, -7, -4, -8,
    13, -5, -24, 34, 4, -17, -11, -28, -8, 7, 22, -22, 33, -24, 2, 33, 11, -9, 29, 33, 29, 32, 12,
    6, 43, -12, -13, -10, -9, 9, -45, -38, -14, -8, 4, 21, -9, -28, -28, -49, 30, -15, -23, -39,
    -43, -20, -12, 0, -17, 9, 26, -8, -16, -7, -21, 9, -30, -37, 17, -16, 21, -40, 4, 15, -6, -22,
    39, -5, -4, -13, 30, -4, -13, -46, -27, 28, -41, 3, -31, 26, -46, -7, -24, 1, -38, -40, 8, -10,
    -31, 0, -3, -15, 3, -41, 7, 4, -18, 20, 10, -32, -3, -1, -23, -8, 16, 1, -12, -58, 18, -3, -2,
    11, 3, 14, -24, 29, 0, 36, 39, 24, 14, -7, -25, -27, 32, -9, 27, -13, 13, 21, 4, 8, -18, 18, -5,
    -20, -3, -13, 18, -53, -15, 3, -9, 55, 12, -3, 28, 9, 28, 11, 42, 9, 8, -4, 40, 20, -19, 8, -23,
    -1, -25, 0, -11, -31, -42, 11, 3, -30, 28, 39, -63, -6, -41, -29, -7, 20, 34, -19, -6, -28, 23,
    -24, -2, 30, -18, -14, -24, -6, 9, 23, 2, 6, -11, 10, 31, 17, 10, -24, -4, 38, 9, 13, 7, -5, 5,
    2, -30, 29, -3, 31, 9, 31, 4, 41, 33, 26, -29, -29, -18, 38, 11, -3, -7, -28, 12, -17, -29, -4,
    14, -27, -44, -2, 6, -15, -16, -2, 5, 8, -40, -17, -33, 9, 1, 11, -20, 11, 2, -22, 4, -3, -19,
    32, 1, -40, 29, 23, -38, 15, -30, 21, -7, -29, -62, 13, 20, 0, 18, -10, -26, -36, 27, 16, -32,
    19, -9, -1, -32, -39, -6, 19, -14, -14, 21, -16, 20, -29, -8, -23, -25, -23, -21, -43, -15, -11,
    2, -39, -14, -19, -5, -77, -20, -2, 24, -90, -28, 14, 11, -47, -1, -5, -35, -29, -25, -53, 11,
    -71, -65, 15, -23, 23, -63, 11, -4, -4, -27, -7, -12, -19, -15, 23, -46, 44, -2, -4, -24, 9,
    -28, -5, -10, -27, -47, 20, -2, -35, 2, 11, 15, -29, -4, 8, -6, -17, -29, 1, -22, 33, -17, 13,
    -18, -40, -15, -38, -16, 13, 6, -24, 4, 28, -15, -26, -14, -1, -17, -20, 8, 14, -10, -25, 28,
    -10, -33, 15, -34, 7, -2, 27, -16, -18, -15, 20, -10, -32, -29, -10, -25, -7, -18, 5, 33, 7,
    -14, -49, -27, 28, -12, -65, -51, -2, 30, 8, 17, 41, 19, 10, -38, 23, -8, 16, -1, 22, 26, -10,
    11, 29, 57, 3, 4, 7, 23, -20, 10, 3, 37, -3, 26, 11, 21, 7, 29, 11, -21, -21, 1, 3, 10, 20, -27,
    -8, 23, -26, 3, -39, 3, -1, 17, 39, 12, 24, -35, 1, -29, 6, 22, 40, -43, 28, 12, 3, -17, 12, 11,
    -8, -16, -15, 9, 1, 0, -16, -5, 9, 14, 15, -27, -10, 24, 12, -2, 18, 19, -12, -13, 0, 5, 8, 28,
    20, 7, 8, -5, 23, 23, 1, 8, 13, 5, -1, -38, 37, 45, -34, -12, -33, -19, 3, -23, 21, 1, -6, -12,
    -10, -47, 16, -33, -60, -35, -19, 52, 4, -26, -17, 3, -45, -8, -43, 26, 45, -18, -26, -40, -5,
    13, -39, -17, 3, -72, -31, 3, 22, 59, -31, -6, -37, 13, -25, -8, -5, -46, 16, -19, 19, -14, -24,
    -40, 8, -11, -9, -3, -15, -12, -18, -27, -13, -20, 2, 23, -4, -23, -10, 24, -38, -16, -3, -10,
    -54, -18, -22, 10, 2, -2, 48, 11, -26, -1, 0, -11, -13, -16, -25, -19, -48, -3, 0, 48, 12, -44,
    -6, -1, -21, -9, 31, -2, 2, -3, 15, -13, 2, -2, -8, 0, -41, -13, -1, 4, 32, 7, 17, 41, -3, 1,
    10, 15, 37, 18, -8, 11, 60, -52, -60, -45, 9, -19, -17, -8, 2, -5, -5, -14, -2, -58, 1, -33,
    -38, -6, -30, 24, -39, 29, -25, 45, -6, -11, -37, -23, 20, -67, -25, -4, 58, -9, -8, 22, 9, -34,
    36, 17, 14, 28, 24, 3, 37, 31, 24, 22, 9, 14, -2, -28, -3, -39, 10, -23, 23, 26, -20, -4, -4,
    29, 11, -6, -1, 9, -20, 15, 10, -11, -36, -18, -26, -1, -66, 28, -48, 15, -7, -1, -16, -50, -26,
    -55, 12, -40, 8, 20, -47, 11, 14, -27, -17, -5, -4, -22, -18, -29, -39, -1, -32, -35, -1, -17,
    15, 49, 0, 20, 1, 15, -5, -23, 10, -47, -9, 29, -34, -26, -6, -3, -44, -22, -24, -6, -18, -25,
    15, 12, -6, -25, -1, 4, -38, -48, -32, -6, -31, -26, 2, 7, 16, 5, -24, -17, -2, -13, -39, 44,
    -92, -34, -5, 55, -53, -52, 1, -1, -40, -16, -27, 28, -48, 31, -12, -27, 41, -43, -7, -27, -4,
    -29, 9, -34, 16, -53, 1, -11, -14, 18, -10, -36, 13, -34, 46, 13, -16, 19, -33, 1, 15, -14, 5,
    -3, 9, -30, 12, -7, -37, -36, -12, -2, 32, -21, -15, 3, 45, -27, -59, -12, -30, 21, 6, 12, -29,
    -5, -36, -2, -14, -9, -27, 16, -35, 26, -11, 18, -11, 1, -6, -6, -36, -8, 0, 5, -16, -41, 6,
    -39, 26, 18, -4, -25, 8, 28, 33, -25, 12, -13, -62, 10, -11, -1, -17, 1, 43, 21, -1, -10, 1, 54,
    30, -6, 16, -14, -4, -1, 29, 28, -75, 13, -52, 13, -10, -9, 33, 20, 1, -1, -3, -27, -4, -1, 13,
    3, -4, -6, -18, 6, 51, 53, 6, -14, 0, 1, 7, 50, -16, -19, -20, -11, -30, 51, 24, 13, 50, 31, -4,
    28, 50, 37, -5, -27, 26, 22, 5, 3, -5, -40, 19, 13, -1, -26, -37, -24, 31, 23, 24, 12, 21, 4,
    -46, -33, 1, -34, -28, -47, -21, 12, 24, 35, -22, 47, 20, -26, 20, -25, -23, -30, 24, -16, -29,
    23, 5, -5, 9, -15, -18, -22, -15, 50, -19, -19, -24, -33, -32, 31, -33, -32, 8, 51, -35, -54,
    -49, -2, 12, -30, -43, 13, 18, -32, -44, 2, 23, -14, -4, -2, 16, -17, -50, 11, 13, 8, -24, -14,
    22, -12, -24, -13, 27, -4, -19, 26, 13, -40, 1, -31, 3, -9, 33, 4, -5, -8, 20, -15, 8, -12, -31,
    -14, 14, -1, -13, -19, -8, 3, -9, 15, -34, 4, -17, -8, -24, 9, -25, 18, -20, 18, 9, -43, 22, 11,
    12, 1, -19, 18, 7, 33, -27, -13, -10, 17, 14, 21, 9, 10, 0, 14, 9, -12, -19, 21, -4, -11, -32,
    2, -3, -9, -38, -9, -30, 22, 12, 14, 15, -5, -19, 28, 16, 32, -3, 24, 14, -4, 30, -23, 9, -58,
    -2, -12, -9, -12, -26, -42, -5, -44, -8, -78, -8, -26, -18, 11, -38, -24, -10, -23, -30, -1, 2,
    4, -38, 18, 38, -21, -32, -32, 15, -30, 0, -2, 0, 23, -18, -4, -4, 15, -28, -17, 15, 24, 17,
    -17, 33, -13, 1, -21, 42, -15, -6, 23, -2, -23, -2, 24, -1, -8, 28, 10, -5, 8, -34, -18, -20,
    -46, 1, -17, 15, 0, -3, -36, 32, 21, -5, -16, 15, -27, 1, -16, -17, 2, -34, 9, 16, -3, 2, 7,
    -20, 8, 6, -12, -39, -30, -29, 29, 16, 13, -1, 29, -31, 1, -13, 23, -22, 12, -20, -49, 6, -33,
    -10, -25, -25, -25, 6, 30, 19, -19, 14, 32, 26, -21, 31, -1, 25, -5, -35, -12, -75, 10, -33,
    -15, -5, -3, -20, -10, -35, 2, 10, -12, -21, -31, -52, 30, -66, 11, 3, 28, -47, 3, -1, 40, -33,
    -16, 17, 9, -38, -19, 6, -15, 4, -47, 20, -22, -17, -24, 28, -12, -22, -10, -7, 0, -2, -6, 0,
    -11, -19, -11, 9, 32, -39, -44, -6, 39, -36, -25, -23, -7, -21, -17, 0, -9, 21, -14, 7, -23,
    -15, 10, -13, -18, -38, -42, -24, -3, -4, -24, -17, 0, 1, -9, 23, 14, -8, -9, 24, 33, -24, 4,
    -22, -9, 25, -27, 23, -15, -20, -21, 12, 3, -23, -7, -10, -17, -18, -12, 5, -34, 8, -10, -13, 7,
    15, 9, 22, -21, -5, 34, -10, -39, -10, -20, -34, -7, 19, 1, 25, 11, 20, -2, -7, 21, 8, 20, -18,
    14, 23, 12, -29, -30, 22, 5, -14, 12, -4, 9, 0, 20, 34, 0, 21, 12, -11, 11, 14, 17, -7, 25, 2,
    6, -11, -6, -9, 11, -2, 0, 3, -10, 4, -17, 4, 15, 17, -21, 33, 23, 35, -6, 5, -3, 13, -26, -8,
    -2, 1, -26, 7, 20, 13, 24, -6, -4, -2, 11, -17, -8, 2, 8, -27, -14, 11, -11, -11, -10, -13, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_3_biases[] = {
    FOLD(-99147, -816), FOLD(-47363, -380), FOLD(-38161, -310), FOLD(-88521, -747),
    FOLD(-88022, -700), FOLD(-68388, -557), FOLD(-110309, -910), FOLD(-88811, -741),
    FOLD(-63522, -529), FOLD(-59769, -468), FOLD(-107940, -910), FOLD(-74898, -614),
    FOLD(-73161, -609), FOLD(-87649, -706), FOLD(-88765, -729), FOLD(-119059, -963),
    FOLD(-38094, -291), FOLD(-58216, -483), FOLD(-59628, -489), FOLD(-61265, -507),
    FOLD(-42809, -331), FOLD(-58052, -485), FOLD(-62044, -484), FOLD(-72663, -615),
    FOLD(-53877, -448), FOLD(-48700, -391), FOLD(-58143, -478), FOLD(-64465, -541),
    FOLD(-70804, -602), FOLD(-70406, -588), FOLD(-53761, -444), FOLD(-67280, -534),
    FOLD(-75359, -596), FOLD(-35156, -290), FOLD(-69988, -561), FOLD(-88150, -716),
    FOLD(-79969, -655), FOLD(-100394, -785), FOLD(-100232, -827), FOLD(-74335, -608),
    FOLD(-23900, -170), FOLD(-31679, -242), FOLD(-103524, -858), FOLD(-60222, -454),
    FOLD(-86775, -689), FOLD(-51885, -429), FOLD(-57653, -483), FOLD(-66437, -527),
    FOLD(-59212, -490), FOLD(-63470, -536), FOLD(-106831, -886), FOLD(-63207, -516),
    FOLD(-67774, -561), FOLD(-70006, -570), FOLD(-44197, -353), FOLD(-82119, -670),
    FOLD(-59942, -510), FOLD(-58284, -473), FOLD(-64926, -524), FOLD(-83815, -675),
    FOLD(-98630, -819), FOLD(-87660, -736), FOLD(-58575, -492), FOLD(-55922, -447),
    FOLD(-58707, -490), FOLD(-45089, -356), FOLD(-65861, -531), FOLD(-57859, -493),
    FOLD(-66945, -549), FOLD(-64572, -521), FOLD(-67357, -542), FOLD(-88858, -725),
    FOLD(-46970, -382), FOLD(-46269, -358), FOLD(-52282, -424), FOLD(-83744, -671),
    FOLD(-56990, -454), FOLD(-104529, -861), FOLD(-74616, -623), FOLD(-59014, -487),
    FOLD(-99102, -812), FOLD(-42187, -342), FOLD(-58763, -473), FOLD(-54060, -454),
};

static const struct scale dense_3_scales[] = {
    {1129612954, 5},
};

/* Step 4: FULLY_CONNECTED. */

static const struct dense dense_4 = {
    84, 10, 1, {64, 0, 255, 1, 0}};

static const ALIGNED int8_t dense_4_weights[] = {
    -5, -24, 5, -8, -36, -23, -18, -16, -37, -53, -41, -25, 79, -47, 53, 44, -13, 81, 61, -13, 65,
    14, -29, -45, -38, 2, -27, -6, 41, -23, -26, -8, -25, -6, -24, 25, 40, 22, -9, -50, 56, -42, 55,
    -25, -58, -19, -28, -23, -16, -16, -23, -8, -38, -31, -9, -59, -13, -24, 68, 53, -30, -32, -30,
    3, -8, -29, -13, -6, 19, 64, -49, -9, -8, -3, -36, -50, -30, -32, 72, -35, -20, -1, 2, 80, 58,
    -4, 54, -59, 66, 7, -17, -37, -31, 61, 5, 24, -24, -5, 58, -19, 35, -23, 63, -17, 71, -30, -35,
    -23, 16, 83, -18, 37, -13, -57, 67, 6, -12, 33, -34, -37, -25, -28, 13, 65, 45, -39, -18, -13,
    -24, -49, -15, 9, -15, -3, -15, -23, 98, -32, -33, 21, -20, 25, 83, -23, 86, -21, -45, -55, -42,
    127, -1, -25, -42, 23, -8, -41, 75, -11, -6, -17, -23, -49, -8, -35, 59, 0, -27, 103, -4, 100,
    -59, 2, 0, 68, 28, -22, 0, -44, -12, -45, 42, -8, -36, 68, -16, 6, 51, -1, 47, 54, -21, -11, 13,
    56, 60, -24, -23, -59, 80, -40, 53, -7, -19, 62, -43, -47, -26, -22, 74, -31, -30, 70, 13, -28,
    -18, 23, -41, -14, -61, 45, -13, 51, 56, 21, 64, 3, -37, -20, -16, -21, 32, -56, -21, 21, -40,
    -15, -26, 49, -41, -10, -29, 65, -50, -5, 26, -36, -36, 63, 49, 45, 21, -26, 31, -13, -4, 58,
    -19, -40, 74, -3, -4, -15, -46, -3, -19, 76, 80, -13, 41, 18, -35, -66, 69, 4, -35, 69, -24,
    -40, 13, 15, -21, -40, -24, -38, -13, 57, -23, -11, -19, -25, -1, -25, 67, -29, -50, 72, -21,
    -29, -37, 37, -20, -32, -29, -27, -1, 70, -78, -35, 49, -23, -19, -43, -19, -10, 14, -10, -37,
    -21, -28, -36, -24, -4, -22, -18, 64, -32, -33, -2, -28, 74, 64, -15, -33, 54, 53, -35, 73, -5,
    -4, -48, -10, 79, -12, -67, -26, 80, 6, -28, -18, -7, 66, 55, 75, 17, 24, -34, -24, -26, 33, 63,
    -4, 8, -28, 56, -67, 61, 50, -34, -25, -18, -34, 61, 45, -13, 60, -2, -31, -27, -15, -5, 56, 68,
    53, 66, 70, 54, 54, 58, -31, -46, -15, -9, -24, 81, -27, 10, -5, -14, -52, 59, -12, -18, -41,
    31, 50, -25, 38, -1, 71, -15, 83, 63, 42, -2, -55, -50, -31, -31, 49, 1, 10, -14, -20, 41, -30,
    -37, -1, 72, -7, 75, -56, -57, -43, 3, -39, -33, -26, -27, -11, 67, -20, 105, -17, -14, -46,
    -31, -14, -46, -50, 65, -20, -10, 62, -52, -33, -23, -21, -14, 23, 71, 8, 54, -31, -33, 81, -47,
    -25, 80, -18, -27, 81, 59, -19, 56, -21, -35, -24, 53, -35, -16, -39, -23, -12, 64, 3, -10, -27,
    37, -30, -22, 73, -43, -18, -2, 75, -12, -23, -50, 50, -35, -11, -6, -22, -31, -5, -29, -29, -1,
    50, 8, 55, 29, -11, -3, 20, -21, -68, 58, -30, -27, -32, -63, -54, -34, -13, -18, 38, -5, -17,
    -59, -18, -42, -17, 22, -19, 10, -29, 7, 59, 33, 67, 33, -44, -25, -34, -32, -5, 47, -15, 69,
    -24, -17, -29, -51, -6, -66, -2, -33, -38, -53, -27, 43, 67, 84, 69, 64, -34, 4, -19, -23, -23,
    67, -45, -37, 65, -16, -18, -33, -43, -7, -35, -67, -36, -32, 29, -33, 8, -3, -78, 35, 58, -5,
    -22, -35, -32, -37, 58, -33, 21, 50, -56, -22, -5, 46, 19, -6, -15, -37, 4, -15, -59, -12, -71,
    -28, -22, 4, 80, -20, 57, -38, -13, -31, 56, -38, -30, 73, 47, -35, 68, 12, -32, -28, -12, 13,
    -9, 56, 3, 11, -29, -29, -25, 74, -3, 25, 22, -41, 37, 58, -3, -43, 81, -25, 64, -18, -41, 59,
    55, 20, -14, -22, -29, -27, -42, 62, -40, -34, -4, -50, 27, 5, -5, -22, -54, -40, -13, 50, 33,
    40, -42, 43, 0, 0, 0, 0, 0, 0, 0, 0, -6, -54, -56, 63, -29, -81, -3, -44, 0, 0, 0, 0, 0, 0, 0,
    0, -53, -25, -37, -8, -8, 59, -22, -39, 0, 0, 0, 0, 0, 0, 0, 0, 66, -39, -1, -38, 20, 67, 36,
    -69, 0, 0, 0, 0, 0, 0, 0, 0, -35, 54, 32, 67, -89, 7, -31, -10, 0, 0, 0, 0, 0, 0, 0, 0, -7, -30,
    -32, -6, -8, -26, 15, -59, 0, 0, 0, 0, 0, 0, 0, 0, 59, -45, 31, 70, -23, -30, -18, -24, 0, 0, 0,
    0, 0, 0, 0, 0, -42, -16, 70, -55, 48, 53, -38, 29, 0, 0, 0, 0, 0, 0, 0, 0, -32, -26, -11, -7,
    -29, 50, -11, -64, 0, 0, 0, 0, 0, 0, 0, 0, -10, -34, -26, 44, 16, -31, -24, 47, 0, 0, 0, 0, 0,
    0, 0, 0, -12, -14, 48, -29, -33, -28, -36, 20, 0, 0, 0, 0, 0, 0, 0, 0, 65, -48, 59, 6, -14, 65,
    -16, 69, 0, 0, 0, 0, 0, 0, 0, 0, -35, 15, -34, 55, 32, 39, -38, -7, 0, 0, 0, 0, 0, 0, 0, 0, -9,
    72, 61, -8, 56, -4, 65, -63, 0, 0, 0, 0, 0, 0, 0, 0, -4, -26, -38, -12, 25, -72, 49, -27, 0, 0,
    0, 0, 0, 0, 0, 0, -34, 13, 57, -17, 58, 25, 25, -26, 0, 0, 0, 0, 0, 0, 0, 0, -50, -10, -21, 16,
    51, 68, -21, 46, 0, 0, 0, 0, 0, 0, 0, 0, -47, 45, 55, 66, 36, 65, -17, -17, 0, 0, 0, 0, 0, 0, 0,
    0, -33, -51, 84, -10, -4, 56, 54, -11, 0, 0, 0, 0, 0, 0, 0, 0, -13, 5, 9, 40, -37, 7, 28, -33,
    0, 0, 0, 0, 0, 0, 0, 0, -17, -14, 53, 59, 23, -43, -51, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_4_biases[] = {
    FOLD(-26196, -205), FOLD(-14610, -115), FOLD(-3747, -29), FOLD(8937, 70), FOLD(976, 8),
    FOLD(461, 3), FOLD(-6361, -50), FOLD(12121, 95), FOLD(8294, 65), FOLD(14621, 115),
};

static const struct scale dense_4_scales[] = {
    {2032625057, 9},
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

#ifdef LENET5_STREAM
/* Step 0 over the rows that one row of its output needs. */
static const struct conv conv_0_band = {
    6, 28, 1, 5, 5, 1, 1, 1, 12, 6,
    POOL_MAX, {0, 0, 255, 1, 1}};

enum {
    BAND_ROWS = 6,
    BAND_ADVANCE = 2, /* rows from one band to the next */
    BAND_ROW = 28,         /* bytes of a row, border included */
    BAND_LEFT = 0,       /* bytes of the border */
    BAND_TOP = 0,
    BAND_BOTTOM = 0,
    BAND_BORDER = 0,
    BAND_COUNT = 12
};

NEVER_INLINE void band(const uint8_t *in, uint8_t *out, uint8_t *work) {
    conv(&conv_0_band, in, out, work, conv_0_weights, conv_0_channels, NULL);
}

/* Put a row, or one of the border where it is NULL, into the band; compute what is complete. */
static void stream_push(struct lenet5_stream *stream, const uint8_t *row) {
    uint8_t *const rows = stream->arena + LENET5_STREAM_ARENA_SIZE;
    if (stream->held >= 0) {
        uint8_t *const there = rows + stream->held * BAND_ROW;
        memset(there, BAND_BORDER, BAND_ROW);
        if (row != NULL) {
            memcpy(there + BAND_LEFT, row, LENET5_INPUT_ROW_SIZE);
        }
    }
    stream->held++;
    if (stream->held == BAND_ROWS && stream->done < BAND_COUNT) {
        uint8_t *const out = stream->arena + LENET5_STREAM_ARENA_SIZE - 864;
        band(rows, out + stream->done * 72, stream->arena);
        stream->done++;
        if (BAND_ROWS > BAND_ADVANCE) {
            memmove(rows, rows + BAND_ADVANCE * BAND_ROW,
                    (size_t)(BAND_ROWS - BAND_ADVANCE) * BAND_ROW);
        }
        stream->held = BAND_ROWS - BAND_ADVANCE; /* below 0: so many rows are skipped */
    } else if (stream->held == BAND_ROWS) {
        stream->held = 0; /* rows below the last band */
    }
}

int lenet5_stream_begin(struct lenet5_stream *stream, void *scratch, size_t scratch_size) {
    if (stream == NULL || scratch == NULL) {
        return LENET5_NULL_POINTER;
    }
    if (scratch_size < LENET5_STREAM_SCRATCH_SIZE) {
        return LENET5_SCRATCH_TOO_SMALL;
    }
    stream->arena = (uint8_t *)scratch + (-(uintptr_t)scratch & 3u);
    stream->rows = 0;
    stream->held = 0;
    stream->done = 0;
    for (int y = 0; y < BAND_TOP; y++) {
        stream_push(stream, NULL);
    }
    return LENET5_OK;
}

int lenet5_stream_row(struct lenet5_stream *stream, const uint8_t row[LENET5_INPUT_ROW_SIZE]) {
    if (stream == NULL || row == NULL) {
        return LENET5_NULL_POINTER;
    }
    if (stream->rows >= LENET5_INPUT_ROWS) {
        return LENET5_WRONG_ROWS;
    }
    stream->rows++;
    stream_push(stream, row);
    return LENET5_OK;
}

int lenet5_stream_end(struct lenet5_stream *stream, int8_t logits[LENET5_OUTPUT_SIZE]) {
    if (stream == NULL || logits == NULL) {
        return LENET5_NULL_POINTER;
    }
    if (stream->rows != LENET5_INPUT_ROWS) {
        return LENET5_WRONG_ROWS;
    }
    for (int y = 0; y < BAND_BOTTOM; y++) {
        stream_push(stream, NULL);
    }
    stream->rows++; /* so that it ends but once */
    uint8_t *const low = stream->arena;
    uint8_t *high = low + LENET5_STREAM_ARENA_SIZE - 864, *last;
    LENET5_TRACE(0, high, 864);
    step_1(high, low, low + 256);
    LENET5_TRACE(1, low, 256);
    high = low + LENET5_STREAM_ARENA_SIZE - 120;
    step_2(low, high, low + 256);
    LENET5_TRACE(2, high, 120);
    step_3(high, low, low + 84);
    LENET5_TRACE(3, low, 84);
    high = low + LENET5_STREAM_ARENA_SIZE - 12;
    step_4(low, high, low + 84);
    LENET5_TRACE(4, high, 10);
    last = high;
    for (int i = 0; i < LENET5_OUTPUT_SIZE; i++) {
        logits[i] = (int8_t)(last[i] - 128);
    }
    return LENET5_OK;
}
#endif

int lenet5_argmax(const int8_t logits[LENET5_OUTPUT_SIZE]) {
    int best = 0;
    for (int i = 1; i < LENET5_OUTPUT_SIZE; i++) {
        best = logits[i] > logits[best] ? i : best;
    }
    return best;
}

float lenet5_dequantize(int8_t logit) {
    return 7.8793235e-02f * (float)(logit - (-64));
}

int lenet5_self_test(void *scratch, size_t scratch_size) {
    static const int8_t expected[4][LENET5_OUTPUT_SIZE] = {
{-64, -64, -64, -64, -64, -64, -64, -64, -64, -64},
{-64, -64, -64, -64, -64, -64, -64, -64, -64, -64},
{-64, -64, -64, -64, -64, -64, -64, -64, -64, -64},
{-64, -64, -64, -64, -64, -64, -64, -64, -64, -64}
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
