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
    28, 12, -4, 14, -7, -11, -11, -19, 18, -30, 10, -21, -74, 51, -54, 47, 35, 16, 18, -32, -66,
    -27, -91, 1, -6, 97, 127, 127, -8, 8, -47, -54, -21, -68, 53, -27, 65, 69, -33, 48, -6, -22, 21,
    -67, 47, -91, 12, -41, 0, 17, -3, 56, 45, 10, 100, 22, 81, -30, 48, 49, 41, 76, 72, 66, 3, -111,
    -47, -121, -45, -73, 17, 108, -45, 110, -127, -107, -107, -127, -39, -127, -22, 110, -68, 44,
    -51, -35, -2, -95, 27, -27, 2, 75, 22, 9, 45, 62, 43, -35, 14, 37, -55, -27, -72, -2, -93, 23,
    -80, 41, -47, 29, -89, 2, -99, -62, -110, -95, -97, -65, -80, -16, -103, 29, -126, -18, -127,
    -93, -114, -127, -91, -72, -85, 39, -113, 84, -122, 55, -106, 20, -76, -1, -46, 7, -98, 33,
    -110, 82, -108, 91, -61, 65,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_0_weights[] = {
    786460u, 3735549u, 983036u, 655405u, 4294311929u, 1441892u, 4293787637u, 4293001297u,
    4293001234u, 3211312u, 4293591050u, 4980777u, 3407798u, 4325448u, 3145674u, 4287692803u,
    1048611u, 4287102929u, 4292870162u, 4290248659u, 4293263294u, 7077905u, 130981u, 7274451u,
    6422522u, 4288020353u, 8323199u, 4286709653u, 589816u, 4286709721u, 4291493841u, 7274474u,
    4290576363u, 2949052u, 4293197877u, 4292739021u, 4522049u, 4288806910u, 3211231u, 4293197851u,
    4293591034u, 4915202u, 4290576405u, 589846u, 4289003567u, 4063277u, 4292280332u, 4292673579u,
    1114112u, 2424846u, 4293263305u, 4294901688u, 1572771u, 2752432u, 1966033u, 196519u,
    4290969501u, 4288806802u, 4290772895u, 4293984176u, 1965977u, 4293853058u, 4288937857u,
    4286709646u, 4290314149u, 2621355u, 5570447u, 3669894u, 1376150u, 4294967220u, 524242u,
    2228126u, 5439378u, 6029204u, 4325315u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_0_weights[] = {
    4294705180u, 917516u, 4294311929u, 4293787637u, 18u, 65506u, 4290117642u, 3407851u, 2359242u,
    1048623u, 18u, 65504u, 4289068990u, 131045u, 8388602u, 8323169u, 65528u, 8u, 4293656529u,
    4290576330u, 4259893u, 4587493u, 65503u, 48u, 1441786u, 4290641898u, 786479u, 4292345765u, 0u,
    17u, 3014653u, 655416u, 5308516u, 4293001238u, 48u, 49u, 4718633u, 4325452u, 4291887107u,
    4287102865u, 65491u, 65463u, 4292018193u, 7209068u, 4288020353u, 4286709653u, 65497u, 65409u,
    4290576362u, 2883694u, 4294901709u, 4288806877u, 27u, 65509u, 1441794u, 589899u, 2818093u,
    4292673598u, 14u, 37u, 4290314185u, 4294901733u, 4289789859u, 2686999u, 65489u, 29u,
    4288544679u, 4290904066u, 4288675730u, 4290772897u, 65456u, 65520u, 4286775193u, 4293787677u,
    4287561601u, 4286709667u, 65445u, 65464u, 4287627179u, 5505063u, 4288085894u, 1310775u, 65460u,
    65535u, 4288610258u, 2162695u, 4287954834u, 5963858u, 65475u, 65u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_0_weights[] = {
    28, -4, -7, -11, 18, 10, -74, -54, 35, 18, -66, -91, -6, 127, -8, -47, 12, 14, -11, -19, -30,
    -21, 51, 47, 16, -32, -27, 1, 97, 127, 8, -54, -21, 53, 65, -33, -6, 21, 47, 12, 0, 0, 0, 0, 0,
    0, 0, 0, -68, -27, 69, 48, -22, -67, -91, -41, 17, 0, 0, 0, 0, 0, 0, 0, -3, 45, 100, 81, 48, 41,
    72, 3, -47, -45, 17, -45, -127, -107, -39, -22, 56, 10, 22, -30, 49, 76, 66, -111, -121, -73,
    108, 110, -107, -127, -127, 110, -68, -51, -2, 27, 2, 22, 45, 43, 14, 0, 0, 0, 0, 0, 0, 0, 44,
    -35, -95, -27, 75, 9, 62, -35, 37, 0, 0, 0, 0, 0, 0, 0, -55, -72, -93, -80, -47, -89, -99, -110,
    -97, -80, -103, -126, -127, -114, -91, -85, -27, -2, 23, 41, 29, 2, -62, -95, -65, -16, 29, -18,
    -93, -127, -72, 39, -113, -122, -106, -76, -46, -98, -110, -108, -61, 0, 0, 0, 0, 0, 0, 0, 84,
    55, 20, -1, 7, 33, 82, 91, 65, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_0_weights[] = {
    4294705180u, 917516u, 3014653u, 655416u, 4290314185u, 4294901733u, 0u, 0u, 4294311929u,
    4293787637u, 5308516u, 4293001238u, 4289789859u, 2686999u, 0u, 0u, 18u, 65506u, 48u, 49u,
    65489u, 29u, 0u, 0u, 4290117642u, 3407851u, 4718633u, 4325452u, 4288544679u, 4290904066u, 0u,
    0u, 2359242u, 1048623u, 4291887107u, 4287102865u, 4288675730u, 4290772897u, 0u, 0u, 18u, 65504u,
    65491u, 65463u, 65456u, 65520u, 0u, 0u, 4289068990u, 131045u, 4292018193u, 7209068u,
    4286775193u, 4293787677u, 0u, 0u, 8388602u, 8323169u, 4288020353u, 4286709653u, 4287561601u,
    4286709667u, 0u, 0u, 65528u, 8u, 65497u, 65409u, 65445u, 65464u, 0u, 0u, 4293656529u,
    4290576330u, 4290576362u, 2883694u, 4287627179u, 5505063u, 0u, 0u, 4259893u, 4587493u,
    4294901709u, 4288806877u, 4288085894u, 1310775u, 0u, 0u, 65503u, 48u, 27u, 65509u, 65460u,
    65535u, 0u, 0u, 1441786u, 4290641898u, 1441794u, 589899u, 4288610258u, 2162695u, 0u, 0u,
    786479u, 4292345765u, 2818093u, 4292673598u, 4287954834u, 5963858u, 0u, 0u, 0u, 17u, 14u, 37u,
    65475u, 65u, 0u, 0u,
};

#endif

static const struct channel conv_0_channels[] = {
    {FOLD(164, 6), 1138286470, 7, 0},
    {FOLD(-1102, -3), 1131563272, 7, 0},
    {FOLD(449, 4), 1125456920, 7, 0},
    {FOLD(-8944, -54), 2111402882, 9, 0},
    {FOLD(-259198, -2308), 2074746395, 10, 0},
    {FOLD(5607, 22), 1849084164, 8, 0},
    {0, 0, 0, 0},
    {0, 0, 0, 0},
};

/* Step 1: CONV_2D + MAX_POOL_2D. */

static const struct conv conv_1 = {
    12, 12, 6, 5, 30, 1, 1, 4, 4, 16,
    POOL_MAX, {0, 0, 255, 1, 1}};

#if ENGINE_ISA == ENGINE_PORTABLE

static const int8_t conv_1_weights[] = {
    -9, -11, 0, 2, -5, -3, 3, -13, 43, 16, 8, 29, -2, -19, 8, -17, 5, 24, 9, -21, 21, 69, -10, 33,
    -1, -46, 8, -38, -2, 6, -10, -46, -4, 70, -13, 35, 0, -54, 5, -15, 1, 4, -5, -41, -19, 77, -1,
    42, 2, -36, -2, 2, 1, -4, -7, -20, 8, 94, -1, 0, -6, -2, 11, -17, -5, 17, -13, -8, 41, -49, 32,
    27, -20, -28, 23, -19, -9, 34, 7, -16, 41, 9, -3, 42, 13, -35, 27, -9, -15, 29, 12, -20, 24, 55,
    -36, 38, 8, -44, 3, 14, -4, 6, 20, -14, -16, 81, -8, 23, 4, -56, 19, 20, -2, -33, 9, 8, 1, 113,
    1, 2, 1, -2, -9, -35, 14, 26, -30, -26, 9, -99, 22, 2, -24, -4, -7, -16, 4, 4, -14, -4, 37,
    -103, 33, 18, 0, -8, -2, -1, -29, -2, -27, 9, 73, -54, 5, 17, 2, -10, 0, 28, -39, -21, 18, 15,
    28, 8, -10, 19, 3, -32, 0, 35, -14, -30, 12, 14, -31, 51, 8, 19, -9, 3, 2, -31, 6, 14, 12, -16,
    -40, -92, -6, 2, -22, 4, 16, -7, 7, 5, -23, 7, -47, -127, 14, 5, -9, 8, -14, -6, 4, -18, -52,
    27, -40, -114, 37, -7, 11, 23, -16, 14, -16, -35, -1, 37, -86, -36, -6, -15, 16, 2, -11, 12,
    -14, -43, 12, 21, -48, 24, -6, -3, -4, 6, 15, -2, -12, 12, -1, -1, -48, -104, 12, 2, -15, 5, 0,
    9, 2, 0, -12, 5, -95, -102, 11, -6, -21, 13, 0, 6, 8, -7, -20, 8, -127, -113, 6, -10, -11, 19,
    -2, -2, 7, -19, -14, 15, -91, -50, -11, -6, -11, 5, -7, -3, -1, -34, -15, 12, 9, 9, -15, 6, -5,
    10, 5, 21, -12, 5, 2, -6, 6, 38, -1, 28, -5, -31, -10, 27, -18, -11, -5, -7, -10, 36, 4, 20, -5,
    -52, -9, 24, -7, -31, 5, -7, -26, 8, 13, 1, -22, -48, -1, 28, 8, -20, 6, 3, -5, 11, 16, -10, 23,
    -32, -39, -11, 1, -41, -16, 46, -10, 10, 22, -1, -7, 7, 13, -3, -13, 7, 2, -5, 12, 42, -4, 17,
    6, -7, -1, -20, -1, -2, -26, -8, -24, 21, 5, 10, -20, 8, 2, -34, 4, -42, -35, 14, -110, -43, 19,
    5, -49, 14, -8, -73, 4, -70, -32, 23, -127, -37, 21, -17, -15, 15, -2, -108, 9, -58, -25, 31,
    -96, 27, -6, -32, -3, -25, 6, -52, -2, 14, 9, -13, 17, 13, -18, 6, 7, -4, -2, -66, 14, 3, 18,
    -9, 6, -53, -16, -3, -18, 15, -14, -62, 34, -8, -10, 14, 25, -73, -9, -23, -40, 26, 9, -100, 20,
    -29, -26, 17, -5, -68, -4, -35, -11, 39, -1, -114, 3, -24, -10, 19, 0, 21, -18, -71, 3, -10, 0,
    -51, 2, 21, 9, -11, -7, -64, -10, 13, 7, 18, 7, -70, -14, 18, 15, -3, -17, -127, -13, -19, 2,
    28, 2, -81, -8, -2, 17, 12, 23, -83, -8, -69, 3, 27, 15, -81, 4, -15, 11, 1, 47, -46, -1, -81,
    11, 61, 2, -75, 10, 11, 3, 13, 41, 5, -6, -78, 0, 10, -8, -34, 2, 34, -4, 6, 4, -123, -15, -3,
    4, 10, -2, -31, -10, 23, 5, 10, -18, -90, 0, -60, 5, 26, 1, -67, -15, 0, 12, 9, 9, -50, -10,
    -77, 7, 53, -11, -58, -17, -21, 16, -3, 29, -14, 0, -54, -3, 12, -6, -65, -19, -42, 11, 29, 45,
    49, -3, -41, -1, 2, -1, -1, -9, 3, -4, -20, -26, -14, 7, -1, -6, -17, 6, 3, 1, -11, -4, -13,
    -31, -18, 2, 11, -11, -15, 9, 7, -9, -17, 4, 5, -21, -25, -4, 8, -3, -19, -11, 27, -11, -13, 15,
    7, 11, 15, -16, -3, 9, -10, -37, -18, 1, -3, 12, 9, 50, 35, -12, -2, 1, 10, -2, -14, 6, 14, -5,
    0, -24, -24, 7, -5, 7, -10, -10, -3, -6, 10, 8, -38, -63, -22, -9, -6, 7, -28, -45, 17, -24,
    -21, 19, -14, 0, -95, -18, 4, 45, -25, -78, 11, 1, -32, 12, 2, 32, -88, -1, 8, 25, -18, -23, 18,
    7, -13, -13, 4, 44, 34, 22, 0, 16, 19, -5, -15, -3, 13, 7, 9, -60, -6, -5, -23, 13, 14, -36,
    -24, -11, 16, 20, 2, -28, 24, -31, -25, -14, -14, -90, 13, 22, -2, 14, -34, 47, -11, -1, -22,
    18, -22, -49, 19, 31, -37, -19, 3, 35, -127, 23, 4, -8, -14, -2, 12, 19, -30, -17, -7, 24, -17,
    11, -1, 9, 10, -3, -4, -20, 7, 24, 1, -72, -5, 9, -14, -3, 14, 10, -23, -7, 9, 14, 8, 29, 24,
    24, -7, -44, 9, 4, 6, 15, 3, -23, 2, 28, 33, 37, -9, -11, -1, -3, 8, 23, -15, -24, 7, -32, -40,
    8, -11, -8, -1, 2, 7, 12, -23, 1, 4, -24, -24, 6, -3, 1, 5, -1, -1, -16, 11, -13, -8, -24, 9,
    13, -9, -18, 15, 9, -12, -13, 8, -30, 5, -103, 26, 22, -7, -10, 16, 8, -2, 11, -4, -26, 1, -127,
    30, 12, 1, -6, 3, 2, 3, 9, 1, -16, -6, -97, -10, -9, -1, 5, 0, -6, -1, 0, -5, -2, -2, -34, -14,
    9, -9, 4, -4, 39, 3, -17, 0, -24, -20, 40, 2, 8, -4, -3, 1, 14, 10, -13, -12, -74, 15, -68, -49,
    18, -20, -6, 16, -6, -7, -8, -28, -34, 33, -94, -85, 2, -32, -31, 17, -3, -11, -9, -13, -16, 23,
    -81, -71, 5, -27, 0, 20, -21, -19, -16, 3, 23, 11, 4, -4, 6, 14, 8, -6, 30, 13, -10, -2, -23, 3,
    8, 8, 18, -33, -18, 12, -3, 2, -45, -18, -25, -4, -54, -37, -29, -28, -8, 17, -10, -4, -7, -12,
    13, 7, -25, -77, -43, -17, -4, 8, -7, -27, 3, -23, 29, 13, -12, -94, -49, -7, 5, 23, 24, -22,
    32, 2, 10, 15, 65, -56, -34, -9, 25, 11, -18, 25, 20, -2, -80, 22, 54, -32, -11, -31, -12, 17,
    -15, 18, -16, -3, -7, 23, 24, -42, -114, -11, 15, 19, 24, 12, -45, -11, 19, 25, -40, -85, -115,
    6, 7, 11, 33, 5, 4, 1, 34, 29, 20, -75, -79, -25, -36, -25, 76, -11, 41, 23, 38, 19, 100, -32,
    -42, -67, 34, -24, -24, 39, 28, -10, 0, -6, 72, -4, -102, -21, 37, -2, 22, 5, -25, 14, 17, 17,
    -17, 21, -121, -25, 19, -34, 54, -27, -43, 15, 37, 13, -127, 33, -77, -30, 1, -23, 43, -59, -10,
    29, 45, -7, -74, 34, -64, -66, 13, 4, 62, -66, -13, 43, 75, -13, 74, 60, -21, -34, 24, -56, 3,
    30, 2, 10, 44, -122, 73, 84, -93, 22, 32, -51, 15, 13, -39, 32, 36, -127, 4, 101, -36, 42, -30,
    -37, 29, 8, -48, 57, 46, -121, -93, 115, 6, -27, -24, 29, 5, -23, -30, 55, 14, -74, -15, 84, -9,
    -43, -19, 23, 8, 3, -28, 39, 54, -38, 70, 37, -18, -3, 10, -12, -8, -6, -26, 6, 4, -17, -52, -6,
    -12, 10, 2, -2, -7, -14, 1, 0, 11, -15, -31, -26, 7, 2, -18, 6, 27, -48, 13, 5, -6, -14, -10,
    -127, 15, -9, 1, 11, 25, -47, 9, -8, 10, 3, 18, -103, 5, -2, -13, 8, -6, -26, 2, -9, 8, 2, 33,
    -56, 2, -4, -5, 16, 3, -3, -17, -4, -3, -40, -80, 9, 9, -5, -33, 10, 6, 2, -4, -1, -2, 12, -51,
    -4, 25, -30, -24, 23, 9, 5, 5, 34, 5, 16, -45, -18, 19, -28, -31, -1, 12, -9, -3, 50, 15, -29,
    -4, -2, 6, -9, -10, 7, -3, 6, 6, 28, 1, -11, 10, 0, -5, -4, -18, -9, 13, 4, -4, 9, -7, -23, -86,
    -3, 2, -23, -51, -13, 6, 30, -3, -50, -30, 32, -55, 4, 5, -4, -63, -16, 8, 37, -1, -46, -10, 24,
    -86, -40, 3, 12, -18, -49, 4, 36, -3, -8, 19, -4, -48, 48, 7, 35, -6, -12, -22, -11, 14, 19, 10,
    -15, -30, 33, 4, 11, -38, -12, 18, -8, 17, 17, 3, -29, 21, -12, -6, 16, -93, -12, 17, -15, 16,
    -12, -26, -24, 30, 0, 12, 15, -121, -16, 10, -5, 24, -42, -32, 11, 4, -54, 35, -6, -83, -21, 5,
    10, 27, -25, -15, 14, -19, -15, 24, -8, -66, -23, -29, 0, 25, -7, -11, 3, -15, 15, -6, 5, -31,
    5, 13, -6, -6, 17, -14, -9, 28, -31, 24, -12, -53, 12, 7, -7, -6, 26, 9, -6, 35, -44, 24, -1,
    -100, 19, 13, -21, 4, 14, -20, -8, 41, -45, 32, -31, -127, 26, 12, -15, 28, -1, -31, 13, 21, -3,
    29, -19, -124, 15, -26, -1, 29, -13, -31, 20, 39, 7, -3, -1, 7, -30, 27, -29, -32, 44, 9, 42,
    41, 59, -10, 7, 14, -15, -51, -41, -17, 39, 39, -9, 69, 96, -29, -8, 41, -20, -51, -47, -20, 52,
    44, 0, 82, 58, -13, 10, 16, -29, -55, -64, -38, 10, -24, -32, 83, 30, 9, 31, 12, -37, -48, -127,
    -25, -24, -25, -97, 14, 75, 34, 64, -21, -43, -31, -36, -29, 99, 20, -10, 46, 93, 12, -11, 39,
    -35, -74, -91, 6, 34, 19, -52, 50, 61, -7, 8, 32, -38, -61, -93, -26, 28, -33, -82, 73, 51, -2,
    23, 26, -44, -50, -85, -16, 1, -5, -111, 0, 43, 11, 34, 23, -50, -7, -33, -14, 14, 12, -108,
    -83, 63, -2, 42, -12, -4, -31, -50, -3, 34, 7, -66, 41, 92, 5, 32, 24, -22, -48, -30, 11, 21,
    -36, -62, 65, 59, 9, 13, 30, -34, -32, -28, -2, -14, -5, -55, 33, 53, -8, 18, 45, -33, -14, -3,
    -15, 20, 16, -39, -127, 1, -16, 31, 10, -45, 2, 25, -15, 44, 16, -64, -62, 14, -10, 38, 14, 5,
    2, -20, -12, 3, -16, -45, 0, -20, 1, 4, 32, -1, -6, 12, -4, 18, -33, -29, -2, -15, 0, 7, 48,
    -13, -4, 18, 0, 11, 10, -21, -101, -48, -12, 12, 10, -10, 13, 12, -14, 19, 13, -10, -110, -85,
    -10, 10, -41, -14, 22, 15, -8, 10, 1, -17, 16, -85, -8, 24, 10, 17, 0, -16, -20, 3, 9, 6, -27,
    -23, -3, -34, 1, 11, -1, 0, -12, -6, 11, -26, -46, -15, -14, -9, 5, -5, 1, -11, -4, 4, 12, -12,
    -69, -61, -15, 22, -30, -12, 1, -2, -6, -4, -3, -2, -15, -70, -5, 0, -48, -18, 6, 15, 9, -4, 16,
    -30, 41, -54, -19, 26, -1, -13, 4, 26, 0, 4, 7, -4, -4, 88, 7, -86, -4, 6, -2, 24, 1, 3, 9, -47,
    9, 18, 6, -19, -9, 7, -6, -3, -1, 13, 10, -30, 16, -37, 4, 5, -6, 22, -1, -2, -4, 11, 6, -29,
    11, -61, 2, -3, 2, 37, -2, -18, 4, 19, 0, -19, 31, -75, -2, 9, 6, -13, -3, 77, -7, -71, 3, -63,
    7, 70, -9, -79, 6, -3, -27, 37, 1, -7, -8, 6, -3, -20, 0, -28, 2, -3, -7, 23, 6, 5, -4, -42,
    -60, -38, -2, -13, -6, -24, -2, 38, 6, 23, -1, -38, -73, -59, -1, 21, -3, -10, 11, 33, 2, 10, 4,
    -41, 11, -66, -10, 30, 2, -40, 5, 52, -27, -116, 12, -27, -1, 107, -14, 66, 23, -62, -9, 65, 5,
    -48, 6, -28, -127, 45, -12, -21, 3, -72, -11, 64, 17, -20, -11, -56, -26, 34, -11, -2, -4, -79,
    16, 63, 6, -12, -20, -44, -12, 28, -6, 4, -3, -70, 1, 44, -2, -10, 6, -28, -36, -11, 2, 5, -2,
    -17, -5, -7, -31, -76, 7, -34, -13, 98, -23, 58, 13, -42, 11, 6, -31, -51, 6, -70, -122, 85,
    -14, 66, -16, -44, 1, -4, 15, -1, -16, -127, 18, 98, 31, 49, 30, -37, -4, -7, -3, 14, -17, -102,
    1, 127, -5, 28, 0, -20, -1, -12, 1, -2, 12, -23, -63, 76, 2, 23, 4, -15, 0, 11, -10, -28, 0, 14,
    9, 102, -8, 9, -3, -5, 4, -9, -16, -4, -3, 5, -43, 13, 9, 39, -18, -3, 6, -11, -7, -3, -15, -11,
    -59, -12, 14, 27, -19, 8, -5, 6, 4, 18, -3, -3, -66, -51, 1, 16, 6, 8, -6, 0, 5, 22, -3, 11, 12,
    -54, -6, -8, -6, 4, -1, -9, -45, -3, 37, -8, 40, -15, 5, -10, -1, 5, -2, -10, -38, -1, 18, -8,
    58, -36, -41, 0, 8, 9, 10, -8, -34, 8, 26, -10, 34, -60, -18, 6, -16, 3, -25, 15, -18, 2, -13,
    -19, 14, -48, 19, 10, -21, -6, 11, 22, -34, -9, -6, -12, 70, -10, 13, 3, 6, -3, 6, 5, -43, -2,
    28, 2, 15, -21, -5, 1, 9, -1, 2, 10, -90, 6, 34, 2, 45, -51, -15, 17, 21, -22, 16, 15, -106, 3,
    52, -14, 8, -40, -40, 4, 38, -20, 20, 32, -25, -5, 14, -5, -29, -67, -9, -7, -4, -7, 5, 7, -11,
    -20, 31, 10, -4, 6, 32, -5, 32, -5, -8, 0, -26, 0, 32, -19, -7, 0, -18, 25, 18, -3, -6, -14,
    -69, 21, 22, -32, 28, -7, 3, 12, 6, -7, -1, -15, -127, 27, 38, -73, 26, 66, -17, 0, 18, 26, 20,
    -22, -58, -22, 37, 3, -21, -46, -43, -19, 10, 16, -13, -26, -15, -17, 17, 8, 31, -7, 21, -6, 15,
    7, -11, -4, -24, 14, 20, -24, 12, -1, -13, 6, 10, 11, -10, -10, -29, 26, 17, -38, 36, 5, 3, -7,
    11, 26, -7, -4, -69, 5, 23, -9, 35, -11, 4, -19, 17, 15, -4, -6, -75, 11, 34, 2, -26, -127, -5,
    -6, 6, -11, -11, 2, -30, 9, 1, -14, 20, -19, 12, -6, 6, 1, -3, -7, -13, 5, -7, -10, 1, -11, 5,
    -4, 7, 2, -4, 1, -20, -6, 18, -12, 3, -20, 10, -7, 8, 0, 6, 7, -22, 1, 11, 2, 15, -49, 10, -1,
    10, -9, 9, 3, -31, 4, 7, -9, -11, -58, 20, 3, -11, -19, 26, 8, -1, 13, 0, 0, -34, -6, 3, -4,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_1_weights[] = {
    4294311927u, 720891u, 131072u, 1376261u, 4294836219u, 393204u, 4294115331u, 4294574082u,
    1048619u, 2490374u, 1900552u, 1900543u, 4293787646u, 4293001211u, 4293853192u, 1834998u,
    1572869u, 4294311918u, 4293591049u, 4294574075u, 4522005u, 2424822u, 2228214u, 1310724u,
    4292018175u, 4291624955u, 4292476936u, 1638391u, 458750u, 4293001209u, 4292018166u, 4294508549u,
    4653052u, 589798u, 2359283u, 65549u, 4291428352u, 4291887082u, 4293984261u, 1900543u, 262145u,
    4293656584u, 4292345851u, 196614u, 5111789u, 786427u, 2818047u, 4294311952u, 4292608002u,
    4292870167u, 196606u, 4294311897u, 4294705153u, 4292280321u, 4293722105u, 3080176u, 6160392u,
    720886u, 65535u, 4294901782u, 4294901754u, 524281u, 4293853195u, 4294770701u, 1179643u, 524275u,
    4294508531u, 4294639618u, 4291756073u, 2752524u, 1769504u, 1179644u, 4293197804u, 4294508550u,
    4293722135u, 4293722111u, 2293751u, 4294901759u, 4293918727u, 4294508518u, 589865u, 1441768u,
    2818045u, 655365u, 4292673549u, 589804u, 4294377499u, 4292739074u, 1966065u, 4292214788u,
    4293656588u, 983005u, 3604504u, 4292214674u, 2555868u, 327699u, 4292083720u, 982991u, 917507u,
    4290248696u, 458748u, 4290379780u, 4294049812u, 1572832u, 5373936u, 4292607873u, 1572856u,
    4293853205u, 4291297284u, 1048561u, 1310739u, 4287954942u, 4292870142u, 4291166217u, 524297u,
    2097127u, 7405569u, 1834912u, 131073u, 4292935674u, 4294836225u, 4293394429u, 4292739063u,
    4291559430u, 1703950u, 983038u, 4293328866u, 4294115337u, 4288479241u, 851985u, 131094u,
    458734u, 4294770664u, 4294705159u, 4293984249u, 4290707454u, 262148u, 196622u, 4294770674u,
    4294377490u, 4288217125u, 4291493894u, 1179681u, 4294836208u, 4294443008u, 1048558u,
    4294967294u, 4290969586u, 4294901731u, 4294443042u, 655333u, 983030u, 4291428425u, 4290183193u,
    1114117u, 4293525495u, 4294311938u, 1769432u, 1835008u, 4288413705u, 4293656537u, 4293066772u,
    983058u, 1179622u, 524316u, 4290576379u, 1310710u, 4292739068u, 4292870147u, 2621429u, 2293760u,
    4287561727u, 4293066738u, 4293394435u, 917516u, 1310710u, 3407841u, 1376256u, 1245192u,
    4290379758u, 262135u, 4294311939u, 4292935682u, 4291624960u, 917510u, 1376258u, 4293918732u,
    4294246409u, 4289003480u, 4290838521u, 196602u, 917494u, 327658u, 1179655u, 4294508560u,
    4290379783u, 327687u, 1245170u, 524265u, 4294770703u, 4286709713u, 4286709743u, 327694u,
    4293787635u, 589815u, 1835010u, 4294639602u, 4289658882u, 4293787652u, 4294901752u, 1834956u,
    786449u, 4287561688u, 4289527831u, 4294508581u, 4290510840u, 1507339u, 1769475u, 983024u,
    4289658895u, 4292739056u, 4293984260u, 2490367u, 65547u, 4292673450u, 4291952687u, 4294049786u,
    4289724415u, 131088u, 3997707u, 851957u, 4290052098u, 4292214770u, 720906u, 1376268u, 851971u,
    1638352u, 327721u, 4294836218u, 4289921018u, 458748u, 655360u, 4294836239u, 4292804600u,
    851956u, 2228226u, 4294967295u, 458748u, 4288217040u, 4286906372u, 131084u, 4294836209u,
    393201u, 655364u, 589824u, 4293001214u, 2u, 1572854u, 393204u, 655365u, 4288348065u,
    4289134574u, 4294574091u, 4291035136u, 917483u, 1703941u, 393216u, 4290576385u, 4294508552u,
    65521u, 589804u, 589836u, 4287627137u, 4291690505u, 4294311942u, 4289986550u, 1310709u,
    3473415u, 4294901758u, 4291231733u, 4293722119u, 4293656559u, 1048562u, 4294770704u,
    4291755941u, 4294049821u, 4294639605u, 4291428352u, 393205u, 851965u, 4294836217u, 4290772986u,
    4292804607u, 4292280301u, 851953u, 1900555u, 589833u, 3211309u, 458737u, 4292345853u, 196607u,
    4294705156u, 4294967295u, 196647u, 262135u, 65519u, 4293722108u, 4293722088u, 4294115302u,
    131112u, 4294901767u, 4294705160u, 4293918714u, 131069u, 196614u, 655374u, 4294246401u,
    4294246387u, 4294180860u, 1048502u, 4293853153u, 4291821500u, 720898u, 4293656594u, 4294049781u,
    1114106u, 458761u, 4294574074u, 4293918711u, 4293197816u, 327684u, 2228190u, 4293394411u,
    4289462178u, 589820u, 4292870146u, 4293787645u, 1179617u, 1834997u, 4294311933u, 4294180853u,
    4294180855u, 458767u, 1572848u, 983051u, 4290379695u, 4294836208u, 4293197829u, 4294311945u,
    1310720u, 4293853147u, 4293787627u, 4294770689u, 262128u, 589836u, 720919u, 2293810u,
    4294705156u, 4294901748u, 917510u, 655361u, 4294574088u, 4294115326u, 851998u, 917510u,
    4294901750u, 65531u, 262121u, 4293459944u, 524296u, 4294639623u, 4292804626u, 4294311943u,
    851950u, 4294836214u, 196605u, 720890u, 4293853139u, 4292476936u, 4294770663u, 4293590977u,
    4292607946u, 4294639607u, 4293197795u, 4293132295u, 1179640u, 1179603u, 4294770678u,
    4293656552u, 4294246393u, 4294049811u, 458765u, 4288741376u, 4289986535u, 327662u, 4293918677u,
    4293328941u, 589820u, 786354u, 4293263353u, 4292870145u, 4293459971u, 131084u, 851997u,
    4289200160u, 4288872436u, 589823u, 4294574031u, 4293787673u, 1507333u, 1245161u, 4293525528u,
    4294115335u, 131104u, 327667u, 983050u, 2228268u, 4291297345u, 22u, 4294442974u, 1245200u,
    720921u, 4294049787u, 1703918u, 917501u, 4294836244u, 589831u, 1507248u, 4294639556u,
    4292870198u, 4293525499u, 4293001205u, 917517u, 1179636u, 4293459932u, 1245169u, 1114101u,
    4294836208u, 131092u, 1572857u, 1638372u, 4292214808u, 4293394401u, 4294311822u, 4294115314u,
    1245199u, 917414u, 786456u, 4294836246u, 4294311891u, 4292739086u, 1638419u, 4294246447u,
    4289462232u, 4293591039u, 458637u, 4293525522u, 720903u, 1310671u, 327713u, 4292542495u, 65540u,
    262125u, 1900578u, 4286644259u, 4290052116u, 262167u, 4293394353u, 4294115320u, 4293394396u,
    851966u, 4294246476u, 4293001235u, 1507369u, 4294574063u, 1245222u, 4293853208u, 4292870244u,
    4294901771u, 4290641878u, 655369u, 4293394466u, 4294770685u, 2621416u, 524268u, 4294311964u,
    65560u, 4294574080u, 4294705080u, 4294705224u, 4294049801u, 4293656474u, 983037u, 4294836261u,
    4293459978u, 327702u, 655353u, 983015u, 524302u, 1114129u, 1572893u, 1441775u, 4294508568u,
    4293394311u, 655316u, 4292739091u, 393220u, 4293197878u, 196623u, 1048533u, 196585u, 852005u,
    2162716u, 2228097u, 4294377509u, 4293066675u, 4294967285u, 4293459969u, 589821u, 4291100715u,
    4293984279u, 1966070u, 524264u, 4294508589u, 4292411360u, 2293686u, 4294246408u, 4290707392u,
    4294967288u, 262157u, 458754u, 4290641982u, 4293459980u, 2883571u, 262145u, 4294115403u,
    4293459944u, 3932234u, 4294770694u, 4292804587u, 327681u, 4291297304u, 4294967295u, 1966083u,
    786416u, 655362u, 4294508531u, 4286971948u, 655336u, 5505097u, 4294377485u, 1507235u, 1048558u,
    4291624992u, 4294180873u, 851983u, 589811u, 2162649u, 393186u, 4286644260u, 1769369u, 6619140u,
    4294508566u, 2818012u, 1114102u, 4292607970u, 4294836232u, 524317u, 4294705163u, 3801040u,
    131046u, 4287037486u, 2031489u, 7602083u, 65548u, 4293197830u, 262138u, 1966056u, 196610u,
    4293459973u, 65545u, 3669986u, 4294639600u, 4290117646u, 4294377375u, 5570545u, 4294967287u,
    4292214775u, 5u, 1572845u, 4294967290u, 196616u, 4294639616u, 2621412u, 4294901758u,
    4292476982u, 4294115294u, 2424902u, 4294377481u, 4294836206u, 4294180874u, 4293001223u,
    4294639608u, 4293066779u, 458726u, 2949088u, 4293853188u, 2752521u, 4294639564u, 3866665u,
    720884u, 524278u, 4294836226u, 4293984270u, 4294115321u, 4292345805u, 1u, 2621423u, 4293984267u,
    4294377511u, 4293328865u, 6291525u, 131079u, 4294508515u, 458734u, 4293656617u, 4291821595u,
    4291952589u, 327693u, 3473388u, 4294115322u, 44u, 4286709750u, 3801170u, 4294377487u, 720883u,
    720897u, 4293066768u, 4291887129u, 4290838473u, 4294443017u, 720858u, 196618u, 4292935656u,
    4288217106u, 1966163u, 4294836229u, 2031625u, 589811u, 4292542476u, 4293328890u, 4286709712u,
    4294377474u, 4293459943u, 131080u, 4288675815u, 4291297313u, 4915214u, 4294705154u, 4194338u,
    1114107u, 4292214763u, 4294770691u, 4292673505u, 4294770671u, 6553571u, 4292411389u,
    4294311956u, 655280u, 6094894u, 4294639625u, 4294246412u, 720863u, 4292673575u, 131078u,
    4289068982u, 4294967292u, 2228230u, 851966u, 4291559443u, 4294770637u, 3997746u, 4293001241u,
    589817u, 1572840u, 4292476960u, 327689u, 4288937923u, 2228229u, 1900518u, 1048581u, 4289658847u,
    4293853139u, 3342409u, 4293132307u, 1572862u, 4294967265u, 4292083738u, 4294377484u,
    4289462222u, 3342333u, 131056u, 4293066767u, 4287758331u, 4294901756u, 2818048u, 4294377478u,
    2228235u, 524278u, 4291690519u, 458749u, 4292870137u, 1835014u, 983026u, 4294246401u,
    4287889420u, 10u, 4194221u, 4294770683u, 2818046u, 4294442990u, 4294770676u, 262157u,
    4291756001u, 655356u, 2293757u, 4293525497u, 4290641927u, 4294836138u, 6029353u, 4293459970u,
    2097157u, 4294180813u, 4293525528u, 1966086u, 4293066704u, 4291756029u, 1376267u, 2162658u,
    4290969564u, 327625u, 3866689u, 4294705157u, 851977u, 4293984193u, 4292739102u, 2424840u,
    4293197792u, 4292018175u, 4294115326u, 1638390u, 4291428347u, 4292411306u, 3473441u, 786435u,
    1245176u, 4291821550u, 4292804653u, 2359300u, 4294836210u, 4294508541u, 1376241u, 4294705171u,
    4292411408u, 3211216u, 130945u, 2293767u, 2097136u, 4294246394u, 4292018186u, 4294311914u,
    1638402u, 1245198u, 2949105u, 4293984266u, 4290773008u, 2228194u, 982978u, 720900u, 2555894u,
    4294246362u, 327694u, 4294443026u, 4293656578u, 1114129u, 262132u, 4293066755u, 4292083696u,
    4294180885u, 4293656576u, 1114106u, 262145u, 4294246307u, 4294901792u, 4293984273u, 851962u,
    4294180880u, 1245180u, 4293459942u, 4293132255u, 30u, 4294049790u, 983052u, 458752u,
    4293984135u, 4294115376u, 4294639626u, 1245180u, 4292214808u, 720896u, 786400u, 4293591050u,
    4291428356u, 4291887003u, 4294574115u, 851956u, 4293656493u, 4294311946u, 655365u, 786445u,
    4293328923u, 1310706u, 983025u, 4294311949u, 4294049773u, 4289462162u, 4294443032u, 720886u,
    4293525438u, 4294115287u, 65507u, 983062u, 4294508569u, 720888u, 262133u, 4293853185u, 1048561u,
    4289396752u, 393210u, 1638392u, 393185u, 1114122u, 4294574093u, 4293918720u, 1179642u, 262124u,
    4294442994u, 393225u, 4292935708u, 4293525477u, 4294180888u, 4292804605u, 851915u, 720897u,
    4294508551u, 65535u, 1769466u, 4294639604u, 4294574089u, 4293263371u, 4292083747u, 4294049746u,
    4294901784u, 4294442994u, 1310620u, 4294639621u, 4293591053u, 4294246401u, 917508u, 327676u,
    4294508524u, 4294180876u, 4292018217u, 4291035067u, 4292935712u, 1507313u, 1769345u,
    4294246370u, 4293984268u, 4294836225u, 4294901788u, 4294770682u, 917473u, 4294901757u,
    4294770709u, 4290445297u, 4293722141u, 65531u, 1048452u, 4293853136u, 4294967270u, 983046u,
    4294115357u, 4294705161u, 1376225u, 4293001232u, 458791u, 4291428393u, 4294967293u, 1769453u,
    4294180863u, 327674u, 1703940u, 4294443007u, 262144u, 4294836179u, 4294705159u, 4294443045u,
    5832700u, 4293984296u, 4289331207u, 4294311941u, 458748u, 393215u, 1638398u, 4294377470u,
    196609u, 4294967258u, 4291887113u, 4294443026u, 1179657u, 4292608058u, 4293722118u, 65495u,
    524279u, 589832u, 4294836218u, 4294443018u, 917503u, 589790u, 4293001226u, 4294311962u,
    4292542480u, 4291035170u, 327684u, 458734u, 1507322u, 262128u, 4294901759u, 1048551u, 786428u,
    196590u, 4293066758u, 4293787635u, 4290969611u, 4291821582u, 4294770690u, 655379u, 2424834u,
    4294639595u, 4293853182u, 1441803u, 1245188u, 4294442974u, 4293722112u, 4294246394u,
    4290052127u, 4294312006u, 655358u, 196621u, 4294115334u, 4294770694u, 5111805u, 327686u,
    4290379769u, 4294901717u, 4290838531u, 131100u, 4587527u, 4293591055u, 4289855479u, 131067u,
    4294770694u, 4294901769u, 2490341u, 655362u, 4294508545u, 458662u, 458744u, 131106u,
    4293722109u, 4291625005u, 4293132288u, 1179633u, 4294770690u, 4293525525u, 1572857u, 983056u,
    327686u, 262038u, 4292280316u, 4294049844u, 4292542404u, 4292345864u, 4294180862u, 327640u,
    4293459962u, 4293656614u, 2555902u, 2097172u, 1507334u, 4294705127u, 4292542463u, 4294639630u,
    4291166135u, 4290641891u, 1441791u, 4294574071u, 4294377469u, 4294574076u, 2162699u, 458757u,
    655362u, 4293722101u, 4292280324u, 655391u, 4290641931u, 458748u, 2031606u, 4294639648u,
    4292345858u, 4294639648u, 3407877u, 65528u, 4287430629u, 65510u, 4293197836u, 4293722144u,
    7077887u, 65529u, 4390898u, 1703918u, 4290904087u, 4294770706u, 4325367u, 4294115322u,
    4291821573u, 1441723u, 4293132294u, 4292870166u, 3014529u, 4294508572u, 4293656564u, 786435u,
    4290248707u, 4294508550u, 4259829u, 4294049791u, 4293656593u, 1834881u, 4291362805u,
    4290183206u, 2293734u, 4325402u, 4294901749u, 65519u, 4289855484u, 1703954u, 4128784u,
    4293525524u, 4294180870u, 4293590982u, 4292149228u, 196645u, 1900532u, 4292018155u, 327674u,
    4293787605u, 4290445309u, 1048586u, 2883585u, 4293328883u, 4294377470u, 4293918705u,
    4293132294u, 524305u, 4294311900u, 4294508575u, 327682u, 4294574101u, 4293918718u, 458767u,
    4294574075u, 4294770677u, 4290052065u, 983016u, 4292739079u, 4293394452u, 6488051u, 4294901772u,
    3866601u, 458739u, 4292214797u, 720906u, 393227u, 4294377462u, 4291690465u, 1769443u,
    4290379782u, 4292476945u, 5635974u, 327716u, 4390898u, 4294508547u, 4292149232u, 1703947u,
    4294705153u, 4294770681u, 4294901775u, 393147u, 4286709744u, 4294377495u, 6422546u, 4294246435u,
    3211295u, 4293722116u, 4292542494u, 983057u, 4294574076u, 4294639612u, 983037u, 786357u,
    4288348143u, 131106u, 8323073u, 4286709734u, 1900539u, 4294639611u, 4293656576u, 4294246406u,
    4294246399u, 196597u, 4294836225u, 655330u, 4293459980u, 4294049793u, 5046209u, 4293722132u,
    1507330u, 4294574092u, 4293984260u, 65542u, 720896u, 4294574077u, 4293197814u, 393203u, 917504u,
    4294377465u, 6684681u, 4294246401u, 655352u, 4294705157u, 4294705149u, 131079u, 4294377476u,
    131068u, 4294770672u, 4294639596u, 393213u, 4294180882u, 917461u, 4293656579u, 2555913u,
    4294508554u, 4294836206u, 8u, 4294246406u, 458758u, 4294836217u, 131050u, 4294311921u, 131083u,
    4294246341u, 4291756047u, 1769486u, 4294901770u, 589805u, 4294377482u, 458747u, 196617u,
    1179652u, 327649u, 4294836221u, 4294377479u, 4291690430u, 4291231733u, 1048577u, 196628u,
    524294u, 4293787637u, 65530u, 524314u, 1441797u, 917503u, 786429u, 0u, 4291428364u, 4294639582u,
    4294508538u, 4294705155u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_1_weights[] = {
    65527u, 196597u, 262139u, 4294180861u, 524331u, 1900560u, 589822u, 4293918701u, 589829u,
    4293591064u, 4294311957u, 2162757u, 589823u, 4292542418u, 4294377470u, 4291952646u, 4294180860u,
    2293830u, 327680u, 4294049738u, 4294639617u, 4292280324u, 4294967277u, 2752589u, 4294836226u,
    196572u, 4294508545u, 4293722108u, 4294901768u, 94u, 786426u, 4293918718u, 4294180859u,
    4294443025u, 2097193u, 1834959u, 1572844u, 4293787620u, 524279u, 4293918754u, 4294770729u,
    2752521u, 1769485u, 4294442973u, 851953u, 4293656605u, 4292608024u, 2490423u, 196616u, 982996u,
    1376252u, 4294049798u, 4294508528u, 1507409u, 1245188u, 1376200u, 655358u, 589791u, 65537u,
    131185u, 4294377473u, 4292739070u, 4293001230u, 4293263386u, 1441801u, 196509u, 4294574056u,
    4293984252u, 4294049796u, 4294705156u, 2162725u, 1245081u, 4294836224u, 4294967288u,
    4293263331u, 655358u, 327753u, 1179594u, 2u, 1900534u, 1245145u, 1048555u, 4294311964u,
    1245192u, 3u, 2359264u, 851954u, 983010u, 589793u, 1245235u, 196599u, 4292935683u, 786438u,
    4293918734u, 4294639576u, 196516u, 1114090u, 4294508548u, 4293459975u, 458757u, 982993u,
    393089u, 4294115319u, 4294574088u, 4291559428u, 1834990u, 2490328u, 4294573966u, 4293918731u,
    917527u, 4294967280u, 2490333u, 4294639530u, 4294049756u, 4294246416u, 786434u, 851954u,
    1441749u, 4294639568u, 4294770712u, 1048572u, 4294836230u, 4294967284u, 4294901772u, 851920u,
    196504u, 65521u, 589829u, 4294180866u, 327680u, 786337u, 4294639514u, 65515u, 393229u,
    4293656584u, 589817u, 458625u, 4294377359u, 4294901749u, 4294836243u, 4294049799u, 1048557u,
    4294311845u, 4294639566u, 4294574069u, 4294770693u, 4294049791u, 851934u, 4293984265u, 393225u,
    393211u, 1376266u, 196596u, 4294574085u, 4294901766u, 1835046u, 4294377467u, 1834977u,
    4294705134u, 4294574069u, 327670u, 1310756u, 4294443003u, 1638348u, 393209u, 4294574049u,
    917478u, 65544u, 4294967274u, 1900496u, 393224u, 262124u, 1114107u, 4294311947u, 4292411415u,
    4294311904u, 4293918721u, 3080151u, 1507318u, 4294901770u, 917497u, 4294770695u, 196595u,
    4294639623u, 4294705164u, 1114154u, 4294901766u, 4293722105u, 4293328895u, 4294508542u, 393192u,
    655381u, 196588u, 4292739080u, 4292673540u, 982998u, 1310610u, 393173u, 4294508495u,
    4290183182u, 4292870148u, 1572794u, 1441665u, 4293918683u, 4294901745u, 4287889423u,
    4293328905u, 2097094u, 4294639520u, 4292870171u, 458749u, 4291624935u, 655358u, 4294115342u,
    4293787665u, 393229u, 4294836231u, 4290707452u, 1179662u, 4294377475u, 4293918726u, 4294836171u,
    4294115310u, 4290904079u, 4294311970u, 983032u, 4294377497u, 4293525431u, 655320u, 4288413722u,
    4293263380u, 1179619u, 4294770683u, 4292739004u, 4294967285u, 4287496231u, 4294311939u,
    1310696u, 4293787648u, 4290314261u, 3u, 4291690486u, 589826u, 4294246421u, 4294377465u, 917440u,
    458759u, 4290379794u, 1048562u, 4294770706u, 4294180847u, 4293787521u, 131074u, 4289658908u,
    1179640u, 851966u, 4294443031u, 4290510765u, 983043u, 4289658907u, 720900u, 131057u,
    4294901807u, 4289724370u, 131083u, 4290052157u, 196618u, 851979u, 4294574121u, 4289855493u,
    4294443008u, 4292739082u, 4294705154u, 393250u, 4293984260u, 4294836101u, 4294836228u,
    4292935690u, 393206u, 655383u, 65518u, 4291100582u, 65541u, 4290576410u, 851953u, 589824u,
    4294311945u, 4289986510u, 4294246407u, 4291166261u, 1114095u, 4294836203u, 29u, 4291493874u,
    4294639613u, 4290707468u, 786413u, 1966038u, 4294770733u, 4292280369u, 4294967295u, 4294901762u,
    4294770679u, 4293656579u, 524262u, 4294967282u, 458746u, 262127u, 4294705153u, 4294180853u,
    196577u, 786414u, 655349u, 524273u, 327671u, 393199u, 4294770667u, 589799u, 4294311933u,
    1834989u, 1048565u, 524275u, 4293918731u, 4294770703u, 4292542473u, 4293853174u, 786433u,
    655357u, 4294180914u, 4294836259u, 4294836225u, 4294049802u, 4294639622u, 14u, 524264u,
    4294705128u, 4294311943u, 4294836214u, 589818u, 4292476938u, 4294442945u, 4294639594u,
    4292018183u, 1179620u, 1310696u, 4294115307u, 4293787648u, 327585u, 4289855533u, 786407u,
    786433u, 196576u, 4294901792u, 589736u, 4293459993u, 1245166u, 4294115335u, 327667u, 1441836u,
    34u, 4294639632u, 4293984275u, 524285u, 589837u, 4294705092u, 4293525498u, 4292608013u,
    4293394446u, 1376245u, 131088u, 4293001188u, 4293328920u, 4289134578u, 917490u, 917526u,
    4292804606u, 4294901807u, 4293591029u, 4291756050u, 1310698u, 4293722143u, 262107u, 1507363u,
    327553u, 4294901752u, 851954u, 4293853203u, 4294574050u, 720920u, 4294967279u, 4294770697u,
    4294705162u, 1638380u, 65543u, 655288u, 4294115323u, 720893u, 4293459982u, 983033u, 524297u,
    1572893u, 4294508568u, 327636u, 393225u, 4293459983u, 131075u, 2424860u, 4294377505u,
    4294836213u, 589823u, 4293394455u, 524273u, 589792u, 4294311896u, 196600u, 524287u, 65548u,
    327657u, 458728u, 4294836200u, 4294901761u, 4294901765u, 4294180848u, 4294443019u, 917480u,
    4294377481u, 655342u, 4294180879u, 4293066739u, 327688u, 1507225u, 4294508570u, 589814u,
    4294836240u, 4293263371u, 131068u, 851841u, 65566u, 196602u, 196611u, 4293918729u, 4294574081u,
    4294442911u, 4294967286u, 4294574085u, 4294901760u, 4294836224u, 4294901755u, 655326u,
    4294442994u, 2555908u, 262140u, 4293459951u, 4293656576u, 524328u, 4294705154u, 983037u,
    655361u, 4290183155u, 1048564u, 1245116u, 4293722063u, 4294639610u, 4294508560u, 4292804600u,
    2228196u, 196514u, 4292935595u, 4294836193u, 4294246417u, 4293984247u, 1572851u, 393135u,
    4293263289u, 4293591040u, 4293722132u, 1572848u, 720899u, 393220u, 983036u, 1966088u, 917498u,
    4293525494u, 262142u, 1179656u, 4292804616u, 4294836206u, 131084u, 4293394387u, 4294770670u,
    4293132234u, 4293197787u, 4294377464u, 4294705169u, 917497u, 524276u, 4292214759u, 4293918643u,
    4294574076u, 4293197832u, 1900547u, 917481u, 4291821556u, 4294573986u, 1572869u, 4293525527u,
    655392u, 983042u, 4292739137u, 4294442952u, 4293787673u, 1638411u, 4289724436u, 1507326u,
    4294246454u, 4293001184u, 4294049780u, 1179665u, 4294574064u, 1572861u, 4287496216u,
    4294311894u, 1572879u, 786451u, 1310675u, 1703925u, 4287496152u, 458667u, 2162695u, 327691u,
    2228228u, 1900545u, 4289789972u, 4293394357u, 5046236u, 4294311911u, 2490409u, 1245207u,
    4292214884u, 4290641888u, 4293394466u, 2621416u, 28u, 4294639606u, 4288282696u, 4293656572u,
    1441829u, 393214u, 1179623u, 1114126u, 4287102959u, 4293328917u, 3538963u, 4293263326u,
    2490325u, 851983u, 4289986433u, 4293001249u, 2818049u, 4291166185u, 3014646u, 4294508573u,
    4290838454u, 4290641954u, 4063245u, 4290641924u, 4980723u, 4294115371u, 4293591114u,
    4292739132u, 196632u, 2031560u, 2883586u, 4286971914u, 4288872521u, 1441876u, 983072u, 917453u,
    2424793u, 4286644256u, 4292608004u, 2752613u, 1966050u, 589787u, 3080144u, 4287037497u, 458659u,
    4293197939u, 393192u, 4293459997u, 983010u, 4290117687u, 4294442993u, 4292149332u, 589805u,
    196631u, 3604452u, 4292476967u, 4293787718u, 4294770725u, 4294443018u, 4294639604u, 327654u,
    4293853190u, 4294246348u, 720890u, 4294508546u, 4294115326u, 720897u, 4293984256u, 524257u,
    196582u, 1834990u, 4291821574u, 4294574093u, 4294049797u, 1048566u, 4294442881u, 1638401u,
    4291887115u, 655369u, 262136u, 327698u, 4294901657u, 4294639603u, 4293263368u, 524290u, 196599u,
    131105u, 4294770632u, 262139u, 4294770704u, 4294836207u, 4292411388u, 655280u, 4294639625u,
    458719u, 131082u, 4294901756u, 851967u, 1703885u, 4293066748u, 655336u, 327703u, 327685u,
    1048610u, 1310675u, 4293197806u, 851937u, 4294443007u, 1048573u, 4293066802u, 458748u,
    4294443006u, 4294836214u, 393223u, 65542u, 4294246428u, 4294639626u, 4294705152u, 917486u,
    327671u, 4294574076u, 4293459977u, 196522u, 4293525501u, 458701u, 2031603u, 4293066749u,
    2162638u, 393161u, 4294705156u, 589761u, 2490352u, 4294377471u, 1638354u, 262058u, 851928u,
    327662u, 2424783u, 1310717u, 4294770680u, 524240u, 2293808u, 4293591034u, 4294311924u, 655374u,
    4293984275u, 327650u, 720929u, 1245146u, 4294508532u, 196625u, 4293066769u, 4294574101u,
    1114100u, 1179555u, 4294049780u, 4293263376u, 4293459956u, 786462u, 983040u, 720775u,
    4294705136u, 4292870168u, 786390u, 2293764u, 4294639562u, 393133u, 720875u, 4293984283u,
    983015u, 1638381u, 4294508529u, 4293132222u, 65513u, 4294246425u, 262137u, 4294639601u, 327695u,
    917473u, 4294574085u, 4294115322u, 4294377489u, 1572892u, 4294246369u, 524235u, 4294508556u,
    655354u, 4294574106u, 1572899u, 4294967252u, 917404u, 4293591059u, 4293656580u, 4294443022u,
    2097193u, 4293001171u, 851841u, 4293984282u, 4292935708u, 917503u, 1900565u, 4293787645u,
    4293328772u, 4294901775u, 4292935709u, 1376243u, 4294770727u, 4294901767u, 1769479u,
    4293132258u, 655328u, 2752556u, 4294311977u, 458811u, 4291624974u, 4292345841u, 2621423u,
    4294377511u, 4293066821u, 4294443104u, 4291625001u, 4291952620u, 2949100u, 52u, 4294115410u,
    655418u, 4291362832u, 4290838499u, 4293459930u, 4292870154u, 589907u, 2031646u, 4291821580u,
    4286709723u, 4293394407u, 4288675816u, 2228238u, 4194379u, 4293001195u, 4292673493u, 1376227u,
    4294312035u, 786478u, 4294246493u, 4290117671u, 4289069021u, 1245190u, 4291559458u, 4294508594u,
    524349u, 4290969632u, 4288937946u, 4292870118u, 4289593372u, 4294836297u, 1507379u, 4291690522u,
    4289462228u, 4294705136u, 4287692801u, 720896u, 2228267u, 4294508567u, 4292870094u, 851954u,
    4287889422u, 4294901677u, 2752575u, 4293001204u, 4291756028u, 524285u, 4290641954u, 327721u,
    2097244u, 4291821592u, 4293066730u, 4292608011u, 4290904085u, 589889u, 852027u, 4292870174u,
    4293197790u, 4294705150u, 4291428338u, 4294443041u, 1179701u, 4294049837u, 4294836191u,
    1114097u, 4292411412u, 4293984129u, 2031617u, 131082u, 1703891u, 1114097u, 4290773036u,
    4294377410u, 2490382u, 131086u, 4293656581u, 4293984244u, 4292018179u, 65536u, 327660u,
    4294574112u, 851967u, 4292870140u, 4293066770u, 65534u, 524273u, 4294705200u, 1245171u, 655360u,
    4293591051u, 4294246299u, 851920u, 851978u, 851958u, 917490u, 4294311955u, 4294377362u, 720811u,
    1507287u, 1048562u, 131064u, 4293853194u, 4294443024u, 1638315u, 10u, 4293918737u, 655340u,
    393219u, 4294836197u, 4292804585u, 4294901761u, 11u, 786420u, 4293328890u, 4294115282u,
    4294442993u, 65541u, 4294311931u, 851964u, 4294180868u, 4294049723u, 1507267u, 131042u,
    4294901748u, 4294836218u, 4294901756u, 4294705137u, 65466u, 458704u, 1048558u, 1048585u,
    4293066748u, 4293722153u, 1769418u, 327679u, 1769459u, 458752u, 4294705156u, 524284u,
    4289331288u, 4294901756u, 1572870u, 589825u, 4291887107u, 393225u, 4293722130u, 4294639607u,
    4294770695u, 720895u, 4293001229u, 262160u, 393179u, 4294967290u, 4294836246u, 458748u,
    4293066763u, 131083u, 4294836163u, 4294836226u, 4293787685u, 4u, 4293722131u, 4294836255u,
    655285u, 4294770694u, 5111795u, 262137u, 4290903993u, 4294377479u, 4289790022u, 4293197830u,
    2490365u, 4294443009u, 458745u, 65533u, 4293197804u, 4294508546u, 1572861u, 4294705158u,
    4292214789u, 4294901700u, 4294180826u, 4294901754u, 2555880u, 4294901766u, 4292476951u,
    4294967223u, 1441733u, 786429u, 2228214u, 262146u, 4292280330u, 4294311947u, 2031550u, 327682u,
    3473368u, 851941u, 4293263244u, 4294115327u, 4325483u, 4294377495u, 4325314u, 393221u,
    4293197776u, 4294246273u, 4293591085u, 4294246403u, 4259768u, 4294246417u, 4291362796u,
    4294311910u, 4294836258u, 1114108u, 4194225u, 4293656582u, 4292149236u, 4294639604u, 262172u,
    131069u, 2949050u, 458750u, 4293197814u, 196572u, 393205u, 4294705150u, 4294574063u, 524257u,
    4292804532u, 4293525491u, 3801186u, 720909u, 458710u, 458721u, 4290445261u, 4294115206u,
    4325461u, 131056u, 4294770644u, 4293918735u, 4286709759u, 2031634u, 3211362u, 4294705182u,
    4294574043u, 4293918717u, 4288282638u, 4294639617u, 1835135u, 4294901760u, 4294246380u, 786433u,
    4293525502u, 196545u, 1507404u, 4u, 786417u, 65526u, 983012u, 4294443017u, 589926u, 327677u,
    4294443003u, 4294836208u, 393212u, 655317u, 2555917u, 458734u, 4294311933u, 4294049785u,
    4294311933u, 982981u, 1834996u, 4294705133u, 393224u, 4294770692u, 4294770706u, 131006u,
    1114061u, 4294574086u, 8u, 4294770693u, 720918u, 4294574092u, 4294508490u, 4294967290u,
    4294377476u, 2490323u, 4294508541u, 327720u, 4294377457u, 4294901759u, 4294311941u, 1245146u,
    4294508543u, 4292280378u, 65500u, 655368u, 4294443017u, 1769438u, 4294311944u, 4293787682u,
    458692u, 4293394416u, 983043u, 4294180846u, 4293722114u, 1245198u, 720848u, 786411u, 1507322u,
    4294639582u, 4294246391u, 852038u, 262134u, 393222u, 393213u, 1900501u, 196606u, 4294639631u,
    131051u, 131081u, 720895u, 2293670u, 131078u, 4293984301u, 1179597u, 1048597u, 1048554u,
    3473302u, 4294049795u, 4292345864u, 327640u, 1310758u, 2162668u, 983015u, 4294705147u,
    4294442979u, 4294574013u, 393212u, 524281u, 2097141u, 720876u, 2162684u, 4294639622u,
    4294443040u, 65531u, 2162662u, 4293722112u, 4293853177u, 1638400u, 4294574098u, 4294115325u,
    1507259u, 4292870165u, 196636u, 851961u, 4294901766u, 4294049785u, 2555777u, 4290183195u,
    4293853210u, 66u, 1310738u, 4293525530u, 2490310u, 262122u, 4292214763u, 4293787602u,
    4294115338u, 4293263376u, 1179633u, 589807u, 1376287u, 4294639609u, 4294246415u, 4294705159u,
    1376232u, 4293394446u, 4294115340u, 458751u, 4294311946u, 4294311947u, 1179619u, 4292476954u,
    196644u, 4294508549u, 4294508555u, 4294705178u, 1572795u, 4294377477u, 262179u, 4293787637u,
    4294705169u, 4294574095u, 2293685u, 131083u, 4294705126u, 4294639489u, 4294246406u, 196597u,
    131042u, 4294049801u, 786452u, 4294639597u, 4294770694u, 4294508545u, 4294574067u, 4294311941u,
    327681u, 4294770677u, 4294705159u, 65538u, 1245164u, 4294246394u, 655363u, 4294574060u, 393224u,
    458752u, 786410u, 131073u, 655375u, 4294967247u, 589834u, 262135u, 524257u, 4294377476u,
    1376245u, 262086u, 1769461u, 589805u, 65535u, 13u, 262110u, 4294770682u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_1_weights[] = {
    -9, 0, -5, 3, 43, 8, -2, 8, 5, 9, 21, -10, -1, 8, -2, -10, -11, 2, -3, -13, 16, 29, -19, -17,
    24, -21, 69, 33, -46, -38, 6, -46, -4, -13, 0, 5, 1, -5, -19, -1, 2, -2, 1, -7, 8, -1, -6, 11,
    70, 35, -54, -15, 4, -41, 77, 42, -36, 2, -4, -20, 94, 0, -2, -17, -5, -13, 41, 32, -20, 23, -9,
    7, 41, -3, 13, 27, -15, 12, 24, -36, 17, -8, -49, 27, -28, -19, 34, -16, 9, 42, -35, -9, 29,
    -20, 55, 38, 8, 3, -4, 20, -16, -8, 4, 19, -2, 9, 1, 1, 1, -9, 14, -30, -44, 14, 6, -14, 81, 23,
    -56, 20, -33, 8, 113, 2, -2, -35, 26, -26, 9, 22, -24, -7, 4, -14, 37, 33, 0, -2, -29, -27, 73,
    5, 2, 0, -99, 2, -4, -16, 4, -4, -103, 18, -8, -1, -2, 9, -54, 17, -10, 28, -39, 18, 28, -10, 3,
    0, -14, 12, -31, 8, -9, 2, 6, 12, -40, -6, -21, 15, 8, 19, -32, 35, -30, 14, 51, 19, 3, -31, 14,
    -16, -92, 2, -22, 16, 7, -23, -47, 14, -9, -14, 4, -52, -40, 37, 11, -16, -16, -1, 4, -7, 5, 7,
    -127, 5, 8, -6, -18, 27, -114, -7, 23, 14, -35, 37, -86, -6, 16, -11, -14, 12, -48, -6, -4, 15,
    -12, -1, -48, 12, -15, 0, -36, -15, 2, 12, -43, 21, 24, -3, 6, -2, 12, -1, -104, 2, 5, 9, 2,
    -12, -95, 11, -21, 0, 8, -20, -127, 6, -11, -2, 7, -14, -91, -11, 0, 5, -102, -6, 13, 6, -7, 8,
    -113, -10, 19, -2, -19, 15, -50, -6, -11, -7, -1, -15, 9, -15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5,
    -3, -34, 12, 9, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5, 5, -12, 2, 6, -1, -5, -10, -18, -5, -10, 4,
    -5, -9, -7, 5, 10, 21, 5, -6, 38, 28, -31, 27, -11, -7, 36, 20, -52, 24, -31, -7, -26, 13, -22,
    -1, 8, 6, -5, 16, 23, -39, 1, -16, -10, 22, -7, 13, 8, 1, -48, 28, -20, 3, 11, -10, -32, -11,
    -41, 46, 10, -1, 7, -3, -13, 2, 12, -4, 6, -1, -1, -26, -24, 5, -20, 2, 4, -35, -110, 19, 7, -5,
    42, 17, -7, -20, -2, -8, 21, 10, 8, -34, -42, 14, -43, 5, -49, -8, 4, -32, -127, 21, -15, -2, 9,
    -25, -96, -6, -3, 6, -2, 9, 14, -73, -70, 23, -37, -17, 15, -108, -58, 31, 27, -32, -25, -52,
    14, -13, 17, -18, 7, -2, 14, 18, 6, -16, -18, -14, 34, -10, 25, -9, -40, 9, 13, 6, -4, -66, 3,
    -9, -53, -3, 15, -62, -8, 14, -73, -23, 26, -100, 20, -26, -5, -4, -11, -1, 3, -10, 0, -18, 3,
    0, 2, 9, -7, -10, -29, 17, -68, -35, 39, -114, -24, 19, 21, -71, -10, -51, 21, -11, -64, 13, 7,
    7, -14, 15, -17, -13, 2, 2, -8, 17, 23, -8, 3, 15, 4, 11, 18, -70, 18, -3, -127, -19, 28, -81,
    -2, 12, -83, -69, 27, -81, -15, 1, 47, -1, 11, 2, 10, 3, 41, -6, 0, -8, 2, -4, 4, -15, 4, -2,
    -46, -81, 61, -75, 11, 13, 5, -78, 10, -34, 34, 6, -123, -3, 10, -31, -10, 5, -18, 0, 5, 1, -15,
    12, 9, -10, 7, -11, -17, 16, 29, 0, 23, 10, -90, -60, 26, -67, 0, 9, -50, -77, 53, -58, -21, -3,
    -14, -54, -3, -6, -19, 11, 45, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, -65, -42, 29, 49, -41, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -9, -4, -26, 7, -6, 6, 1, -4, -31, 2, -11, 9, -9, 4, 2, -1,
    3, -20, -14, -1, -17, 3, -11, -13, -18, 11, -15, 7, -17, 5, -21, -4, -3, -11, -11, 15, 11, -16,
    9, -37, 1, 12, 50, -12, 1, -2, -25, 8, -19, 27, -13, 7, 15, -3, -10, -18, -3, 9, 35, -2, 10,
    -14, 6, -5, -24, 7, 7, -10, -6, 8, -63, -9, 7, -45, -24, 19, 0, -18, 14, 0, -24, -5, -10, -3,
    10, -38, -22, -6, -28, 17, -21, -14, -95, 4, 45, -78, 1, 12, 32, -1, 25, -23, 7, -13, 44, 22,
    16, -5, -3, 7, -25, 11, -32, 2, -88, 8, -18, 18, -13, 4, 34, 0, 19, -15, 13, 9, -60, -5, 13,
    -36, -11, 20, -28, -31, -14, -90, 22, 14, 47, -1, 18, -49, -6, -23, 14, -24, 16, 2, 24, -25,
    -14, 13, -2, -34, -11, -22, -22, 19, 31, -19, 35, 23, -8, -2, 19, -17, 24, 11, 9, -3, -20, 24,
    -72, 9, -37, 3, -127, 4, -14, 12, -30, -7, -17, -1, 10, -4, 7, 1, -5, -14, -3, 10, -7, 14, 29,
    24, -44, 4, 15, -23, 28, 37, -11, -3, 23, -24, 14, -23, 9, 8, 24, -7, 9, 6, 3, 2, 33, -9, -1, 8,
    -15, 7, -32, 8, -8, 2, 12, 1, -24, 6, 1, -1, -16, -13, -24, 13, -18, 9, -40, -11, -1, 7, -23, 4,
    -24, -3, 5, -1, 11, -8, 9, -9, 15, -12, -13, -30, -103, 22, -10, 8, 11, -26, -127, 12, -6, 2, 9,
    -16, -97, -9, 8, 5, 26, -7, 16, -2, -4, 1, 30, 1, 3, 3, 1, -6, -10, -1, 5, -6, 0, -2, -34, 9, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -5, -2, -14, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 39, -17,
    -24, 40, 8, -3, 14, -13, -74, -68, 18, -6, -6, -8, -34, -4, 3, 0, -20, 2, -4, 1, 10, -12, 15,
    -49, -20, 16, -7, -28, 33, -94, 2, -31, -3, -9, -16, -81, 5, 0, -21, -16, 23, 4, 6, 8, 30, -85,
    -32, 17, -11, -13, 23, -71, -27, 20, -19, 3, 11, -4, 14, -6, 13, -10, -23, 8, 18, -18, -3, -45,
    -25, -54, -29, -8, -10, -7, 13, -25, -43, -2, 3, 8, -33, 12, 2, -18, -4, -37, -28, 17, -4, -12,
    7, -77, -17, -4, -7, 3, 29, -12, -49, 5, 24, 32, 10, 65, -34, 25, -18, 20, -80, 8, -27, -23, 13,
    -94, -7, 23, -22, 2, 15, -56, -9, 11, 25, -2, 22, 54, -11, -12, -15, -16, -7, 24, -114, 15, 24,
    -45, 19, -40, -115, 7, 33, -32, -31, 17, 18, -3, 23, -42, -11, 19, 12, -11, 25, -85, 6, 11, 5,
    4, 34, 20, -79, -36, 76, 41, 38, 100, -42, 34, -24, 28, 0, 72, -102, 1, 29, -75, -25, -25, -11,
    23, 19, -32, -67, -24, 39, -10, -6, -4, -21, 37, 22, -25, 17, -17, -121, 19, 54, -43, 37, -127,
    -77, 1, 43, -10, 45, -2, 5, 14, 17, 21, -25, -34, -27, 15, 13, 33, -30, -23, -59, 29, -7, -74,
    -64, 13, 62, -13, 75, 74, -21, 24, 3, 2, 44, 73, -93, 32, 15, 34, -66, 4, -66, 43, -13, 60, -34,
    -56, 30, 10, -122, 84, 22, -51, 13, -39, 36, 4, -36, -30, 29, -48, 46, -93, 6, -24, 5, -30, 14,
    -15, -9, 32, -127, 101, 42, -37, 8, 57, -121, 115, -27, 29, -23, 55, -74, 84, -43, -19, 8, -28,
    54, 70, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 3, 39, -38, 37, -3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10, -8, -26, 4, -52, -12, 2, -7, 1, 11, -31, 7, -18, 27, 13, -6, -12, -6, 6, -17, -6, 10, -2,
    -14, 0, -15, -26, 2, 6, -48, 5, -14, -10, 15, 1, 25, 9, 10, 18, 5, -13, -6, 2, 8, 33, 2, -5, 3,
    -127, -9, 11, -47, -8, 3, -103, -2, 8, -26, -9, 2, -56, -4, 16, -3, -17, -3, -80, 9, -33, 6, -4,
    -2, -51, 25, -24, 9, 5, 5, -45, 19, -4, -40, 9, -5, 10, 2, -1, 12, -4, -30, 23, 5, 34, 16, -18,
    -28, -31, 12, -3, 15, -4, 6, -10, -3, 6, 1, 10, -5, -18, 13, -4, -7, -1, -9, 50, -29, -2, -9, 7,
    6, 28, -11, 0, -4, -9, 4, 9, -23, -86, 2, -51, 6, -3, -30, -55, 5, -63, 8, -1, -10, -86, 3, -18,
    4, -3, -23, -13, 30, -50, 32, 4, -4, -16, 37, -46, 24, -40, 12, -49, 36, -3, 19, -48, 7, -6,
    -22, 14, 10, -30, 4, -38, 18, 17, 3, 21, -6, -8, -4, 48, 35, -12, -11, 19, -15, 33, 11, -12, -8,
    17, -29, -12, 16, -93, 17, 16, -26, 30, 12, -121, 10, 24, -32, 4, 35, -83, 5, 27, -15, -12, -15,
    -12, -24, 0, 15, -16, -5, -42, 11, -54, -6, -21, 10, -25, 14, -19, 24, -66, -29, 25, -11, -15,
    -6, -31, 13, -6, -14, 28, 24, -53, 7, -15, -8, -23, 0, -7, 3, 15, 5, 5, -6, 17, -9, -31, -12,
    12, -7, -6, 9, 35, 24, -100, 13, 4, -20, 41, 32, -127, 12, 28, -31, 21, 29, 26, -6, -44, -1, 19,
    -21, 14, -8, -45, -31, 26, -15, -1, 13, -3, -19, -124, -26, 29, -31, 39, -3, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 15, -1, -13, 20, 7, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 27, -32, 9, 41, -10, 14,
    -51, -17, 39, 69, -29, 41, -51, -20, 44, -30, -29, 44, 42, 59, 7, -15, -41, 39, -9, 96, -8, -20,
    -47, 52, 0, 82, -13, 16, -55, -38, -24, 83, 9, 12, -48, -25, -25, 14, 34, -21, -31, 58, 10, -29,
    -64, 10, -32, 30, 31, -37, -127, -24, -97, 75, 64, -43, -36, -29, 20, 46, 12, 39, -74, 6, 19,
    50, -7, 32, -61, -26, -33, 73, -2, 99, -10, 93, -11, -35, -91, 34, -52, 61, 8, -38, -93, 28,
    -82, 51, 23, 26, -50, -16, -5, 0, 11, 23, -7, -14, 12, -83, -2, -12, -31, -3, 7, -44, -85, 1,
    -111, 43, 34, -50, -33, 14, -108, 63, 42, -4, -50, 34, -66, 41, 5, 24, -48, 11, -36, 65, 9, 30,
    -32, -2, -5, 33, -8, 45, -14, 92, 32, -22, -30, 21, -62, 59, 13, -34, -28, -14, -55, 53, 18,
    -33, -3, -15, 16, -127, -16, 10, 2, -15, 16, -62, -10, 14, 2, -12, -16, 0, 1, 20, -39, 1, 31,
    -45, 25, 44, -64, 14, 38, 5, -20, 3, -45, -20, 4, 32, -6, -4, -33, -2, 0, 48, -4, 0, 10, -101,
    -12, 10, 13, -14, 13, -1, 12, 18, -29, -15, 7, -13, 18, 11, -21, -48, 12, -10, 12, 19, -10,
    -110, -10, -41, 22, -8, 1, 16, -8, 10, 0, -20, 9, -27, -3, 1, -1, -85, 10, -14, 15, 10, -17,
    -85, 24, 17, -16, 3, 6, -23, -34, 11, 0, -12, 11, -46, -14, 5, 1, -4, 12, -69, -15, -30, 1, -6,
    -3, -15, -5, -6, -26, -15, -9, -5, -11, 4, -12, -61, 22, -12, -2, -4, -2, -70, 0, -48, 6, 9, 16,
    41, -19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -18, 15, -4, -30, -54, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    -1, 4, 0, 7, -4, 7, -4, -2, 1, 9, 9, 6, -9, -6, -1, 10, -13, 26, 4, -4, 88, -86, 6, 24, 3, -47,
    18, -19, 7, -3, 13, -30, 16, 4, -6, -1, -4, 6, 11, 2, 2, -2, 4, 0, 31, -2, 6, -3, -37, 5, 22,
    -2, 11, -29, -61, -3, 37, -18, 19, -19, -75, 9, -13, 77, -7, 3, 7, -9, 6, -27, 1, -8, -3, 0, 2,
    -7, 6, -4, -60, -2, -71, -63, 70, -79, -3, 37, -7, 6, -20, -28, -3, 23, 5, -42, -38, -13, -6,
    -2, 6, -1, -73, -1, -3, 11, 2, 4, 11, -10, 2, 5, -27, 12, -24, 38, 23, -38, -59, 21, -10, 33,
    10, -41, -66, 30, -40, 52, -116, -27, -1, -14, 23, -9, 5, 6, -127, -12, 3, -11, 17, -11, -26,
    -11, -4, 16, 107, 66, -62, 65, -48, -28, 45, -21, -72, 64, -20, -56, 34, -2, -79, 63, 6, -20,
    -12, -6, -3, 1, -2, 6, -36, 2, -2, -5, -31, 7, -13, -23, -12, -44, 28, 4, -70, 44, -10, -28,
    -11, 5, -17, -7, -76, -34, 98, 58, 13, 11, -31, 6, -122, -14, -16, 1, 15, -16, 18, 31, 30, -4,
    -3, -17, -42, 6, -51, -70, 85, 66, -44, -4, -1, -127, 98, 49, -37, -7, 14, -102, 1, -5, 0, -1,
    1, 12, -63, 2, 4, 0, -10, 0, 9, -8, -3, 4, 127, 28, -20, -12, -2, -23, 76, 23, -15, 11, -28, 14,
    102, 9, -5, -9, -16, -3, -43, 9, -18, 6, -7, -15, -59, 14, -19, -5, 4, -3, -66, 1, -4, 5, 13,
    39, -3, -11, -3, -11, -12, 27, 8, 6, 18, -3, -51, 16, 6, -6, 5, -3, 12, -6, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8, 0, 22, 11, -54, -8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6, -1, -45, 37, 40, 5, -1, -2,
    -38, 18, 58, -41, 8, 10, -34, 26, 4, -9, -3, -8, -15, -10, 5, -10, -1, -8, -36, 0, 9, -8, 8,
    -10, 34, -18, -16, -25, -18, -13, 14, 19, -21, 11, -34, -6, 70, 13, 6, 6, -60, 6, 3, 15, 2, -19,
    -48, 10, -6, 22, -9, -12, -10, 3, -3, 5, -43, 28, 15, -5, 9, 2, -90, 34, 45, -15, 21, 16, -106,
    52, 8, -40, -2, 2, -21, 1, -1, 10, 6, 2, -51, 17, -22, 15, 3, -14, -40, 4, 38, 20, -25, 14, -29,
    -9, -4, 5, -11, 31, -4, 32, 32, -8, -26, 32, -20, 32, -5, -5, -67, -7, -7, 7, -20, 10, 6, -5,
    -5, 0, 0, -19, -7, -18, 18, -6, -69, 22, 28, 3, 6, -1, -127, 38, 26, -17, 18, 20, 0, 25, -3,
    -14, 21, -32, -7, 12, -7, -15, 27, -73, 66, 0, 26, -22, -58, 37, -21, -43, 10, -13, -15, 17, 31,
    21, 15, -11, -24, 20, 12, -13, -22, 3, -46, -19, 16, -26, -17, 8, -7, -6, 7, -4, 14, -24, -1, 6,
    10, -10, -29, 17, 36, 3, 11, -7, -69, 23, 35, 4, 17, -4, -75, 34, 11, -10, 26, -38, 5, -7, 26,
    -4, 5, -9, -11, -19, 15, -6, 11, 2, -26, -5, 6, -11, -30, 1, 20, 12, 6, -3, -13, -7, 1, 5, 7,
    -4, -127, -6, -11, 2, 9, -14, -19, -6, 1, -7, 5, -10, -11, -4, 2, 1, -20, 18, 3, 10, 8, 6, -22,
    11, 15, 10, 10, 9, -31, 7, -11, 20, -6, -12, -20, -7, 0, 7, 1, 2, -49, -1, -9, 3, 4, -9, -58, 3,
    -11, 26, -1, 0, -34, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -19, 8, 13, 0, -6, -4, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_1_weights[] = {
    65527u, 196597u, 393211u, 1376266u, 4294967295u, 4294901762u, 2555908u, 262140u, 262139u,
    4294180861u, 196596u, 4294574085u, 4294770679u, 4293656579u, 4293459951u, 4293656576u, 524331u,
    1900560u, 4294901766u, 1835046u, 524262u, 4294967282u, 524328u, 4294705154u, 589822u,
    4293918701u, 4294377467u, 1834977u, 458746u, 262127u, 983037u, 655361u, 589829u, 4293591064u,
    4294705134u, 4294574069u, 4294705153u, 4294180853u, 4290183155u, 1048564u, 4294311957u,
    2162757u, 327670u, 1310756u, 196577u, 786414u, 1245116u, 4293722063u, 589823u, 4292542418u,
    4294443003u, 1638348u, 655349u, 524273u, 4294639610u, 4294508560u, 4294377470u, 4291952646u,
    393209u, 4294574049u, 327671u, 393199u, 4292804600u, 2228196u, 4294180860u, 2293830u, 917478u,
    65544u, 4294770667u, 589799u, 196514u, 4292935595u, 327680u, 4294049738u, 4294967274u, 1900496u,
    4294311933u, 1834989u, 4294836193u, 4294246417u, 4294639617u, 4292280324u, 393224u, 262124u,
    1048565u, 524275u, 4293984247u, 1572851u, 4294967277u, 2752589u, 1114107u, 4294311947u,
    4293918731u, 4294770703u, 393135u, 4293263289u, 4294836226u, 196572u, 4292411415u, 4294311904u,
    4292542473u, 4293853174u, 4293591040u, 4293722132u, 4294508545u, 4293722108u, 4293918721u,
    3080151u, 786433u, 655357u, 1572848u, 720899u, 4294901768u, 94u, 1507318u, 4294901770u,
    4294180914u, 4294836259u, 393220u, 983036u, 786426u, 4293918718u, 917497u, 4294770695u,
    4294836225u, 4294049802u, 1966088u, 917498u, 4294180859u, 4294443025u, 196595u, 4294639623u,
    4294639622u, 14u, 4293525494u, 262142u, 2097193u, 1834959u, 4294705164u, 1114154u, 524264u,
    4294705128u, 1179656u, 4292804616u, 1572844u, 4293787620u, 4294901766u, 4293722105u,
    4294311943u, 4294836214u, 4294836206u, 131084u, 524279u, 4293918754u, 4293328895u, 4294508542u,
    589818u, 4292476938u, 4293394387u, 4294770670u, 4294770729u, 2752521u, 393192u, 655381u,
    4294442945u, 4294639594u, 4293132234u, 4293197787u, 1769485u, 4294442973u, 196588u, 4292739080u,
    4292018183u, 1179620u, 4294377464u, 4294705169u, 851953u, 4293656605u, 4292673540u, 982998u,
    1310696u, 4294115307u, 917497u, 524276u, 4292608024u, 2490423u, 1310610u, 393173u, 4293787648u,
    327585u, 4292214759u, 4293918643u, 196616u, 982996u, 4294508495u, 4290183182u, 4289855533u,
    786407u, 4294574076u, 4293197832u, 1376252u, 4294049798u, 4292870148u, 1572794u, 786433u,
    196576u, 1900547u, 917481u, 4294508528u, 1507409u, 1441665u, 4293918683u, 4294901792u, 589736u,
    4291821556u, 4294573986u, 1245188u, 1376200u, 4294901745u, 4287889423u, 4293459993u, 1245166u,
    1572869u, 4293525527u, 655358u, 589791u, 4293328905u, 2097094u, 4294115335u, 327667u, 655392u,
    983042u, 65537u, 131185u, 4294639520u, 4292870171u, 1441836u, 34u, 4292739137u, 4294442952u,
    4294377473u, 4292739070u, 458749u, 4291624935u, 4294639632u, 4293984275u, 4293787673u, 1638411u,
    4293001230u, 4293263386u, 655358u, 4294115342u, 524285u, 589837u, 4289724436u, 1507326u,
    1441801u, 196509u, 4293787665u, 393229u, 4294705092u, 4293525498u, 4294246454u, 4293001184u,
    4294574056u, 4293984252u, 4294836231u, 4290707452u, 4292608013u, 4293394446u, 4294049780u,
    1179665u, 4294049796u, 4294705156u, 1179662u, 4294377475u, 1376245u, 131088u, 4294574064u,
    1572861u, 2162725u, 1245081u, 4293918726u, 4294836171u, 4293001188u, 4293328920u, 4287496216u,
    4294311894u, 4294836224u, 4294967288u, 4294115310u, 4290904079u, 4289134578u, 917490u, 1572879u,
    786451u, 4293263331u, 655358u, 4294311970u, 983032u, 917526u, 4292804606u, 1310675u, 1703925u,
    327753u, 1179594u, 4294377497u, 4293525431u, 4294901807u, 4293591029u, 4287496152u, 458667u, 2u,
    1900534u, 655320u, 4288413722u, 4291756050u, 1310698u, 2162695u, 327691u, 1245145u, 1048555u,
    4293263380u, 1179619u, 4293722143u, 262107u, 2228228u, 1900545u, 4294311964u, 1245192u,
    4294770683u, 4292739004u, 1507363u, 327553u, 4289789972u, 4293394357u, 3u, 2359264u,
    4294967285u, 4287496231u, 4294901752u, 851954u, 5046236u, 4294311911u, 851954u, 983010u,
    4294311939u, 1310696u, 4293853203u, 4294574050u, 2490409u, 1245207u, 589793u, 1245235u,
    4293787648u, 4290314261u, 720920u, 4294967279u, 4292214884u, 4290641888u, 196599u, 4292935683u,
    3u, 4291690486u, 4294770697u, 4294705162u, 4293394466u, 2621416u, 786438u, 4293918734u, 589826u,
    4294246421u, 1638380u, 65543u, 28u, 4294639606u, 4294639576u, 196516u, 4294377465u, 917440u,
    655288u, 4294115323u, 4288282696u, 4293656572u, 1114090u, 4294508548u, 458759u, 4290379794u,
    720893u, 4293459982u, 1441829u, 393214u, 4293459975u, 458757u, 1048562u, 4294770706u, 983033u,
    524297u, 1179623u, 1114126u, 982993u, 393089u, 4294180847u, 4293787521u, 1572893u, 4294508568u,
    4287102959u, 4293328917u, 4294115319u, 4294574088u, 131074u, 4289658908u, 327636u, 393225u,
    3538963u, 4293263326u, 4291559428u, 1834990u, 1179640u, 851966u, 4293459983u, 131075u, 2490325u,
    851983u, 2490328u, 4294573966u, 4294443031u, 4290510765u, 2424860u, 4294377505u, 4289986433u,
    4293001249u, 4293918731u, 917527u, 983043u, 4289658907u, 4294836213u, 589823u, 2818049u,
    4291166185u, 4294967280u, 2490333u, 720900u, 131057u, 4293394455u, 524273u, 3014646u,
    4294508573u, 4294639530u, 4294049756u, 4294901807u, 4289724370u, 589792u, 4294311896u,
    4290838454u, 4290641954u, 4294246416u, 786434u, 131083u, 4290052157u, 196600u, 524287u,
    4063245u, 4290641924u, 851954u, 1441749u, 196618u, 851979u, 65548u, 327657u, 4980723u,
    4294115371u, 4294639568u, 4294770712u, 4294574121u, 4289855493u, 458728u, 4294836200u,
    4293591114u, 4292739132u, 1048572u, 4294836230u, 4294443008u, 4292739082u, 4294901761u,
    4294901765u, 196632u, 2031560u, 4294967284u, 4294901772u, 4294705154u, 393250u, 4294180848u,
    4294443019u, 2883586u, 4286971914u, 851920u, 196504u, 4293984260u, 4294836101u, 917480u,
    4294377481u, 4288872521u, 1441876u, 65521u, 589829u, 4294836228u, 4292935690u, 655342u,
    4294180879u, 983072u, 917453u, 4294180866u, 327680u, 393206u, 655383u, 4293066739u, 327688u,
    2424793u, 4286644256u, 786337u, 4294639514u, 65518u, 4291100582u, 1507225u, 4294508570u,
    4292608004u, 2752613u, 65515u, 393229u, 65541u, 4290576410u, 589814u, 4294836240u, 1966050u,
    589787u, 4293656584u, 589817u, 851953u, 589824u, 4293263371u, 131068u, 3080144u, 4287037497u,
    458625u, 4294377359u, 4294311945u, 4289986510u, 851841u, 65566u, 458659u, 4293197939u,
    4294901749u, 4294836243u, 4294246407u, 4291166261u, 196602u, 196611u, 393192u, 4293459997u,
    4294049799u, 1048557u, 1114095u, 4294836203u, 4293918729u, 4294574081u, 983010u, 4290117687u,
    4294311845u, 4294639566u, 29u, 4291493874u, 4294442911u, 4294967286u, 4294442993u, 4292149332u,
    4294574069u, 4294770693u, 4294639613u, 4290707468u, 4294574085u, 4294901760u, 589805u, 196631u,
    4294049791u, 851934u, 786413u, 1966038u, 4294836224u, 4294901755u, 3604452u, 4292476967u,
    4293984265u, 393225u, 4294770733u, 4292280369u, 655326u, 4294442994u, 4293787718u, 4294770725u,
    4294443018u, 4294639604u, 1769479u, 4293132258u, 327679u, 1769459u, 4294967290u, 4294377476u,
    327654u, 4293853190u, 655328u, 2752556u, 458752u, 4294705156u, 2490323u, 4294508541u,
    4294246348u, 720890u, 4294311977u, 458811u, 524284u, 4289331288u, 327720u, 4294377457u,
    4294508546u, 4294115326u, 4291624974u, 4292345841u, 4294901756u, 1572870u, 4294901759u,
    4294311941u, 720897u, 4293984256u, 2621423u, 4294377511u, 589825u, 4291887107u, 1245146u,
    4294508543u, 524257u, 196582u, 4293066821u, 4294443104u, 393225u, 4293722130u, 4292280378u,
    65500u, 1834990u, 4291821574u, 4291625001u, 4291952620u, 4294639607u, 4294770695u, 655368u,
    4294443017u, 4294574093u, 4294049797u, 2949100u, 52u, 720895u, 4293001229u, 1769438u,
    4294311944u, 1048566u, 4294442881u, 4294115410u, 655418u, 262160u, 393179u, 4293787682u,
    458692u, 1638401u, 4291887115u, 4291362832u, 4290838499u, 4294967290u, 4294836246u, 4293394416u,
    983043u, 655369u, 262136u, 4293459930u, 4292870154u, 458748u, 4293066763u, 4294180846u,
    4293722114u, 327698u, 4294901657u, 589907u, 2031646u, 131083u, 4294836163u, 1245198u, 720848u,
    4294639603u, 4293263368u, 4291821580u, 4286709723u, 4294836226u, 4293787685u, 786411u, 1507322u,
    524290u, 196599u, 4293394407u, 4288675816u, 4u, 4293722131u, 4294639582u, 4294246391u, 131105u,
    4294770632u, 2228238u, 4194379u, 4294836255u, 655285u, 852038u, 262134u, 262139u, 4294770704u,
    4293001195u, 4292673493u, 4294770694u, 5111795u, 393222u, 393213u, 4294836207u, 4292411388u,
    1376227u, 4294312035u, 262137u, 4290903993u, 1900501u, 196606u, 655280u, 4294639625u, 786478u,
    4294246493u, 4294377479u, 4289790022u, 4294639631u, 131051u, 458719u, 131082u, 4290117671u,
    4289069021u, 4293197830u, 2490365u, 131081u, 720895u, 4294901756u, 851967u, 1245190u,
    4291559458u, 4294443009u, 458745u, 2293670u, 131078u, 1703885u, 4293066748u, 4294508594u,
    524349u, 65533u, 4293197804u, 4293984301u, 1179597u, 655336u, 327703u, 4290969632u, 4288937946u,
    4294508546u, 1572861u, 1048597u, 1048554u, 327685u, 1048610u, 4292870118u, 4289593372u,
    4294705158u, 4292214789u, 3473302u, 4294049795u, 1310675u, 4293197806u, 4294836297u, 1507379u,
    4294901700u, 4294180826u, 4292345864u, 327640u, 851937u, 4294443007u, 4291690522u, 4289462228u,
    4294901754u, 2555880u, 1310758u, 2162668u, 1048573u, 4293066802u, 4294705136u, 4287692801u,
    4294901766u, 4292476951u, 983015u, 4294705147u, 458748u, 4294443006u, 720896u, 2228267u,
    4294967223u, 1441733u, 4294442979u, 4294574013u, 4294836214u, 393223u, 4294508567u, 4292870094u,
    786429u, 2228214u, 393212u, 524281u, 65542u, 4294246428u, 851954u, 4287889422u, 262146u,
    4292280330u, 2097141u, 720876u, 4294639626u, 4294705152u, 4294901677u, 2752575u, 4294311947u,
    2031550u, 2162684u, 4294639622u, 917486u, 327671u, 4293001204u, 4291756028u, 327682u, 3473368u,
    4294443040u, 65531u, 4294574076u, 4293459977u, 524285u, 4290641954u, 851941u, 4293263244u,
    2162662u, 4293722112u, 196522u, 4293525501u, 327721u, 2097244u, 4294115327u, 4325483u,
    4293853177u, 1638400u, 458701u, 2031603u, 4291821592u, 4293066730u, 4294377495u, 4325314u,
    4294574098u, 4294115325u, 4293066749u, 2162638u, 4292608011u, 4290904085u, 393221u, 4293197776u,
    1507259u, 4292870165u, 393161u, 4294705156u, 589889u, 852027u, 4294246273u, 4293591085u,
    196636u, 851961u, 589761u, 2490352u, 4292870174u, 4293197790u, 4294246403u, 4259768u,
    4294901766u, 4294049785u, 4294377471u, 1638354u, 4294705150u, 4291428338u, 4294246417u,
    4291362796u, 2555777u, 4290183195u, 262058u, 851928u, 4294443041u, 1179701u, 4294311910u,
    4294836258u, 4293853210u, 66u, 327662u, 2424783u, 4294049837u, 4294836191u, 1114108u, 4194225u,
    1310738u, 4293525530u, 1310717u, 4294770680u, 1114097u, 4292411412u, 4293656582u, 4292149236u,
    2490310u, 262122u, 524240u, 2293808u, 4293984129u, 2031617u, 4294639604u, 262172u, 4292214763u,
    4293787602u, 4293591034u, 4294311924u, 131082u, 1703891u, 131069u, 2949050u, 4294115338u,
    4293263376u, 655374u, 4293984275u, 1114097u, 4290773036u, 458750u, 4293197814u, 1179633u,
    589807u, 327650u, 720929u, 4294377410u, 2490382u, 196572u, 393205u, 1376287u, 4294639609u,
    1245146u, 4294508532u, 131086u, 4293656581u, 4294705150u, 4294574063u, 4294246415u, 4294705159u,
    196625u, 4293066769u, 4293984244u, 4292018179u, 524257u, 4292804532u, 1376232u, 4293394446u,
    4294574101u, 1114100u, 65536u, 327660u, 4293525491u, 3801186u, 4294115340u, 458751u, 1179555u,
    4294049780u, 4294574112u, 851967u, 720909u, 458710u, 4294311946u, 4294311947u, 4293263376u,
    4293459956u, 4292870140u, 4293066770u, 458721u, 4290445261u, 1179619u, 4292476954u, 786462u,
    983040u, 65534u, 524273u, 4294115206u, 4325461u, 196644u, 4294508549u, 720775u, 4294705136u,
    4294705200u, 1245171u, 131056u, 4294770644u, 4294508555u, 4294705178u, 4292870168u, 786390u,
    655360u, 4293591051u, 4293918735u, 4286709759u, 1572795u, 4294377477u, 2293764u, 4294639562u,
    4294246299u, 851920u, 2031634u, 3211362u, 262179u, 4293787637u, 393133u, 720875u, 851978u,
    851958u, 4294705182u, 4294574043u, 4294705169u, 4294574095u, 4293984283u, 983015u, 917490u,
    4294311955u, 4293918717u, 4288282638u, 2293685u, 131083u, 1638381u, 4294508529u, 4294377362u,
    720811u, 4294639617u, 1835135u, 4294705126u, 4294639489u, 4293132222u, 65513u, 1507287u,
    1048562u, 4294901760u, 4294246380u, 4294246406u, 196597u, 4294246425u, 262137u, 131064u,
    4293853194u, 786433u, 4293525502u, 131042u, 4294049801u, 4294639601u, 327695u, 4294443024u,
    1638315u, 196545u, 1507404u, 786452u, 4294639597u, 917473u, 4294574085u, 10u, 4293918737u, 4u,
    786417u, 4294770694u, 4294508545u, 4294115322u, 4294377489u, 655340u, 393219u, 65526u, 983012u,
    4294574067u, 4294311941u, 1572892u, 4294246369u, 4294836197u, 4292804585u, 4294443017u, 589926u,
    327681u, 4294770677u, 524235u, 4294508556u, 4294901761u, 11u, 327677u, 4294443003u, 4294705159u,
    65538u, 655354u, 4294574106u, 786420u, 4293328890u, 4294836208u, 393212u, 1245164u, 4294246394u,
    1572899u, 4294967252u, 4294115282u, 4294442993u, 655317u, 2555917u, 655363u, 4294574060u,
    917404u, 4293591059u, 65541u, 4294311931u, 458734u, 4294311933u, 393224u, 458752u, 4293656580u,
    4294443022u, 851964u, 4294180868u, 4294049785u, 4294311933u, 786410u, 131073u, 2097193u,
    4293001171u, 4294049723u, 1507267u, 982981u, 1834996u, 655375u, 4294967247u, 851841u,
    4293984282u, 131042u, 4294901748u, 4294705133u, 393224u, 589834u, 262135u, 4292935708u, 917503u,
    4294836218u, 4294901756u, 4294770692u, 4294770706u, 524257u, 4294377476u, 1900565u, 4293787645u,
    4294705137u, 65466u, 131006u, 1114061u, 1376245u, 262086u, 4293328772u, 4294901775u, 458704u,
    1048558u, 4294574086u, 8u, 1769461u, 589805u, 4292935709u, 1376243u, 1048585u, 4293066748u,
    4294770693u, 720918u, 65535u, 13u, 4294770727u, 4294901767u, 4293722153u, 1769418u, 4294574092u,
    4294508490u, 262110u, 4294770682u,
};

#endif

static const struct channel conv_1_channels[] = {
    {FOLD(-71285, -569), 1365134091, 5, 0},
    {FOLD(-67198, -564), 1099977887, 6, 0},
    {FOLD(-58945, -479), 1297692541, 5, 0},
    {FOLD(-247014, -2255), 1251751945, 7, 0},
    {FOLD(-90203, -716), 1815045731, 6, 0},
    {FOLD(-82192, -680), 1196846330, 5, 0},
    {FOLD(-85676, -720), 1660459591, 7, 0},
    {FOLD(-99340, -839), 1090550269, 6, 0},
    {FOLD(-127817, -1077), 1937982012, 7, 0},
    {FOLD(-101262, -810), 1350866767, 5, 0},
    {FOLD(-66835, -525), 1100701647, 6, 0},
    {FOLD(-111759, -937), 1509515225, 7, 0},
    {FOLD(-91503, -736), 1113405536, 4, 0},
    {FOLD(-51772, -424), 1342170331, 7, 0},
    {FOLD(-2321, -45), 2048739820, 7, 0},
    {FOLD(-107332, -860), 1142247819, 5, 0},
};

/* Step 2: FULLY_CONNECTED. */

static const struct dense dense_2 = {
    256, 120, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_2_weights[] = {
    -15, 5, -4, -4, -22, -14, -3, -4, -17, 9, -5, 9, 25, 5, 14, -15, -9, 21, -4, 0, 17, -4, -12,
    -30, -12, 12, -6, -15, 17, 16, 11, 5, -33, -21, 5, 8, -12, 24, -8, -30, -6, -7, -2, -28, 10, 6,
    -5, -12, -14, 8, -23, 2, 33, -17, -6, 15, -16, -24, -2, 16, -4, 13, -26, 9, 5, -1, -1, 10, -27,
    -8, -50, -7, -9, 5, -19, 26, 8, 8, 3, 11, -3, 13, -6, 28, 2, -10, -34, -34, 17, -14, -10, -2,
    10, 4, 4, 21, 11, -50, 8, 5, -27, 17, -18, -27, 9, -2, -10, -46, 6, 7, 7, -1, -25, 7, -19, -8,
    44, -24, 9, 10, 2, -29, 26, -6, -10, 6, -18, 0, 4, 1, -7, 9, -14, -5, -33, 4, 5, -9, -35, 2, 10,
    3, 11, -5, -5, 12, 3, 10, 12, -17, -42, -5, 60, -18, -17, -1, -15, 11, 7, 3, 4, -22, 13, 6, -41,
    19, -11, -31, -10, 7, -2, -7, 12, -7, -2, 7, -23, 4, 2, -8, 29, -18, 25, 1, 12, 17, 32, -70, -7,
    5, -19, 1, -5, 10, 0, 3, 2, -13, -34, 10, 2, 7, -8, 1, 8, 3, 27, -13, -12, 16, -4, 4, 22, -13,
    -23, -25, 13, -23, -11, 13, -16, 14, 21, -4, -3, -17, 7, -1, -31, 15, -18, -37, -21, -17, 29,
    36, 6, -7, -1, 5, -17, 11, 10, -17, -27, -28, 4, -1, 13, 21, 12, -59, 17, -14, -12, 17, -8, 2,
    -14, 17, -12, -14, 26, -16, 4, 7, 3, 9, 1, -7, 3, 3, -1, -19, -3, -16, 11, 8, -61, 33, -9, 5,
    -20, 14, -13, 5, 4, 26, -23, -46, -4, 6, 14, 1, 0, -44, -9, -17, -10, -43, 11, -6, -3, 10, -5,
    -21, -17, -4, -7, 21, -13, -4, -11, 4, 8, 10, -19, 15, -9, 7, -6, -10, -11, 1, 1, -3, 5, -14,
    -8, -4, 18, 12, -2, 8, 6, 13, 2, 8, 4, -19, 18, -1, -11, 22, 12, -3, -4, 12, -12, 12, 19, 11,
    -12, -29, -14, 1, -21, 6, 10, -26, -5, -11, -20, -55, 3, -4, 11, 6, -12, -29, -15, 11, -21, 21,
    -5, 3, 2, 9, 6, 10, 2, -8, 0, 4, 2, -3, -4, -8, 1, -8, 0, -12, 2, 1, 16, 19, -6, -4, 10, 21, 4,
    14, -8, -20, 2, -9, 6, -5, 5, 2, 3, -3, -23, 18, 2, 6, -15, -9, -3, 17, 13, -2, 4, -9, -26, 8,
    -1, 3, 12, -39, -5, -2, -10, 6, 9, 2, -40, -4, -19, -7, 17, 8, -5, -6, 18, 3, 10, 2, -1, 17, 0,
    0, 16, -25, 12, -10, 14, 1, 14, 27, -19, -17, 14, 14, -20, 17, -3, 21, -14, 24, 14, -16, -22, 0,
    1, -12, -44, 9, 23, 33, -2, -12, 9, 6, -1, 3, -5, 6, -15, -47, 19, 17, 16, -49, -35, -36, -9,
    15, 1, -11, -47, 2, -15, -1, 7, -2, -13, 2, 3, -11, 21, 20, -12, 3, -14, -11, -10, 12, 13, 28,
    -2, 12, -5, -1, -8, -21, -22, -7, 24, -5, -18, -19, 10, 1, 9, 38, -2, -7, -12, 13, 2, 4, -5, 24,
    10, -18, 12, 8, -1, -23, 3, 9, -27, -12, 17, -4, 27, -1, 2, -17, 24, -41, 8, -17, -13, -2, -8,
    -11, -2, -19, 3, 1, -16, 23, 1, 3, -3, 20, -16, -3, 7, 21, 8, 29, -6, 17, 6, -9, -4, -23, -8, 2,
    14, -31, -26, -5, -4, 16, 18, 7, -2, -12, -15, 3, 14, 13, 11, 19, -8, -25, -4, 23, -14, -37,
    -14, -1, 5, -7, -6, -10, 24, 3, 9, -9, 27, -61, -13, -6, -48, -19, -10, 1, 0, -23, -3, 20, -15,
    7, 15, -7, 0, 11, -31, -9, 10, 8, 12, 25, 14, -4, -1, 10, -1, -22, -20, 8, 7, -3, -19, -1, 13,
    18, 10, -37, 14, -10, -25, -1, -2, 19, 10, 18, -8, -6, 3, 23, -2, -18, -22, 6, -11, -14, 1, -3,
    15, -44, 15, -6, 16, -12, 23, -3, -5, 1, -23, 8, 4, -3, -4, 4, -4, 7, 26, -16, 5, -1, 0, 7, 18,
    -13, 18, 14, 12, -26, 6, -6, 6, -34, -28, 8, -9, 7, 15, -3, 0, 1, 7, -14, 20, -11, -9, -10, -49,
    12, 13, 35, 4, -19, 10, 1, -9, -2, -12, 1, -23, -19, 14, 5, 29, -38, -8, 0, 14, 9, 3, -2, -8,
    -6, -18, 4, -5, -17, 5, -12, -19, 15, 20, 14, -36, 10, 20, -21, 4, -12, -8, 13, -13, 15, 4, 2,
    0, -17, 2, 11, 19, 2, -9, 8, -14, 18, 9, -1, -22, -15, -8, -4, -15, 0, -13, 9, 6, 5, -17, -10,
    7, 5, 22, 15, -10, -10, 5, 8, 8, -20, 3, 1, 4, -3, 4, 8, -2, -20, 14, -32, 2, 2, -3, 1, -14, -1,
    11, -4, -17, 10, -14, 5, -3, -28, -15, 7, -12, 0, 16, -8, 12, -10, 4, 8, 12, -7, -6, 7, -12, 19,
    1, 5, -2, -5, -8, -10, -18, 2, 2, 20, -15, 10, -10, 8, -3, 7, 24, 10, -4, 14, 5, -9, -4, -12,
    15, -7, 9, -5, -18, 10, -12, -15, 19, -24, 3, -2, -5, 4, -10, -8, 21, 1, -6, 19, -23, -14, -5,
    -28, -6, 5, 6, -17, 3, 4, -15, -18, -4, 31, 5, 9, 6, 8, -6, 5, -2, -3, 7, -3, 5, -8, -23, 18, 3,
    17, -3, -13, 1, -11, 2, 21, 15, 3, 11, -4, 1, -5, 3, 5, -10, 10, 9, -8, -16, -6, -1, 4, 24, -26,
    1, 1, -6, 15, 9, 6, 23, -6, 6, 6, -3, -29, 8, -28, 12, -5, 12, -14, 17, -7, -18, -35, -17, 12,
    9, 15, 1, -12, -2, -4, -1, -9, -1, -10, -4, -8, -45, -3, -7, 19, -12, -9, 19, -16, 3, -8, -4,
    -6, 5, -10, 6, -2, 3, 3, -23, 13, -14, -32, -18, -19, -13, -11, 10, -4, 0, 12, -10, -2, -16, 15,
    27, 8, -9, -16, 11, 8, -4, 6, 12, -4, -1, -11, 4, -19, -8, -9, 1, 10, -20, -14, -21, 1, -7, 9,
    -8, -12, -5, -13, -17, 0, -18, 2, -18, -4, -4, 27, -1, 14, 16, 7, -21, 10, 3, 8, 16, 7, 1, 12,
    -9, 8, 10, -4, -8, 7, 9, 1, -20, -17, 20, -8, 8, -8, 16, 18, 22, -51, 5, -19, -5, 5, 16, -8, 6,
    3, 1, -24, -17, 12, -9, -10, 9, -7, 2, -4, 5, -12, 9, -10, -20, -26, -2, -24, 5, 14, -4, 2, -30,
    -31, 5, 19, 1, 4, -1, 24, -20, 24, 13, 2, 4, -4, -11, -11, -17, 8, -5, -4, 9, 3, 13, 7, -65, -4,
    1, 9, -11, 6, -21, 12, 1, -33, 7, -7, 20, 5, 0, 1, -9, 12, -19, -13, 2, 46, 15, -3, 0, 34, 12,
    -2, 7, -7, 5, -11, -11, -1, -6, -41, 8, 40, -16, 1, 20, -12, -2, 2, -14, 15, -31, -8, 20, 19,
    -8, -6, -1, -1, 12, -16, -14, 17, -10, 4, -23, 9, 11, -1, -26, 7, 2, -11, -7, 28, 25, 9, -48, 5,
    16, -19, 20, -2, -19, 3, -10, 2, -26, -7, 11, 43, 36, 27, -1, 22, 14, 5, -1, 6, 23, 4, 3, -3,
    -19, -34, -4, -15, -34, -9, -16, 34, 11, 7, -2, 21, -14, -13, 5, -7, -32, 1, -14, 16, -8, -50,
    -47, 19, -22, 9, -42, 6, -15, -32, 1, 10, -6, -16, 2, 18, 10, 8, -9, 17, -6, -14, 3, -1, 5, -23,
    10, 3, 31, -33, 11, -14, 10, 0, -18, -12, 3, -3, 2, 12, -40, -12, 28, 7, -3, 14, -6, 0, -3, 9,
    -8, -4, -13, 4, -13, 3, -27, -7, -48, -12, 20, 15, -4, -7, -12, 14, -16, -2, 15, 29, 13, 11, 6,
    8, -7, 17, 12, 11, -12, -3, -16, 16, 36, -5, -13, -4, -2, -15, 12, -2, 15, 2, -4, -28, 8, 31,
    -2, -25, 11, 2, -3, -4, 3, 4, -21, -6, -3, 4, -7, 1, -15, 16, -13, -21, -25, -37, -5, -5, -7,
    -10, -33, -5, -32, 32, -5, -21, -12, 11, -1, 4, -17, 6, 2, -19, -14, -1, 12, 3, -32, -9, 23, 6,
    -17, -7, -5, 3, 15, 7, -9, 5, -1, -8, 4, 1, -14, 0, 2, -6, -17, 27, 28, -7, 2, 1, 7, 28, -6, -3,
    9, 2, -7, -15, -8, -7, -4, 11, -2, -13, -3, 22, -12, 11, 2, -3, -7, 9, -21, 8, 3, -42, -33, -56,
    -13, -14, -13, 16, -21, -8, -33, 23, -14, -17, 12, 1, 5, 0, 16, 8, 34, 26, -27, -6, -19, -27,
    28, -10, 11, -15, 0, -16, 32, -8, -49, -20, 32, 6, 1, 29, -12, -8, 2, 12, 23, -11, -12, -18, -7,
    0, 0, -39, -28, -29, 17, -21, 7, 7, 2, 14, 19, 14, -4, 14, -5, -1, -32, -32, 7, 0, -38, -57,
    -61, 24, -33, -10, -31, -9, 9, -19, 5, 19, 56, 31, 23, -13, 16, -1, 7, -25, -12, 14, 2, -20,
    -25, -9, 28, -27, -8, -9, 22, 18, -3, 8, -7, 7, 18, 11, -26, -41, 9, -12, -25, -17, -35, 5, 7,
    24, -4, -9, -8, -7, -10, -9, -24, -23, -51, 12, -8, 2, -10, 6, -10, -5, -11, -11, -1, -10, 22,
    0, -34, -12, -18, 12, -34, 23, -31, 20, 1, 4, 11, 16, -4, -3, 3, 15, 15, 0, -13, -20, 37, -15,
    5, 2, 6, -18, -2, 10, -15, 2, 3, 1, -3, -26, 5, -13, -18, -6, -30, 8, -27, 2, -17, -2, 4, -7,
    -4, -9, -21, -12, -3, 8, -20, -10, -2, 14, 0, 8, -7, -18, 16, -18, -2, -9, -17, -13, -13, 5, -8,
    0, 12, -13, -24, 46, 16, 15, 18, 29, 0, 18, 14, 13, 9, -9, 17, -21, -17, -6, 5, -15, 26, 6, -14,
    38, -20, 3, -2, 12, 10, -19, -4, 31, -9, 23, -9, -10, 8, 4, 3, 21, -28, -7, 3, -14, -12, 14, 6,
    -14, -28, -19, 2, -7, -63, -4, 3, -14, -10, 5, 3, -15, 3, -20, -16, -12, 4, 2, -26, 21, -23, 5,
    -5, 7, 14, 2, 9, 26, 23, 19, 0, -20, -6, -1, 12, -32, 20, 10, 5, 2, -16, 2, -8, 8, 15, 15, 22,
    19, -4, -11, -15, -19, 20, -5, 5, -11, -33, 5, 16, -6, -4, -17, 40, 16, -8, -25, 23, 29, -44,
    -5, -61, 21, 18, -27, 1, 0, 7, -51, -7, -4, 33, -9, 0, -11, -8, -13, 13, -7, 6, -3, -11, 10,
    -18, -1, 35, -39, 9, -50, 34, 2, 3, 0, 1, -1, -11, 10, -55, -4, 8, -32, -32, -14, -17, -13, -5,
    23, 37, 11, 11, 1, -1, 1, -34, -14, -46, -7, -25, -14, -46, 26, 2, 7, 2, 9, 18, 15, -8, 8, -32,
    34, -8, 20, -15, 17, -22, 8, 8, -15, 14, 4, 1, 3, -1, 33, -8, -2, 1, -9, 34, 8, -4, -27, 28,
    -12, -3, 12, -36, 4, -38, -8, 25, 9, 12, -7, -15, -2, -44, -15, -9, -3, -6, -1, 0, -12, 4, 20,
    -38, 1, -49, 14, 5, -5, -38, 9, 16, -18, 3, -1, 25, 13, -7, -2, -9, 2, -30, 12, 10, 24, -1, 3,
    0, -10, -27, -2, 13, 7, -7, 19, 1, -3, 8, -7, 13, 15, 7, -6, 15, -13, 19, 14, -63, 10, -37, -9,
    -8, 13, 23, -17, 1, -29, -54, 11, -25, -15, -5, 5, -18, -3, 3, -24, -20, 3, -37, 5, 21, -4, -44,
    -23, 13, 4, -9, 12, 7, -13, -1, -8, -12, -10, 0, -7, 14, 8, 14, 7, -13, -26, -31, -1, 11, 31,
    -45, 14, -6, 22, 0, 17, 20, 35, 20, 35, 10, -21, 10, 11, -43, 14, -41, -18, -51, 5, 27, -6, 28,
    -5, 2, 4, -15, 5, -3, -13, -11, -18, -37, 5, 6, 22, -38, -12, 24, 22, -27, -48, -5, 22, -7, 5,
    -32, -24, 37, -16, 0, -33, -2, -5, 16, -22, -18, 4, -40, -12, -17, -3, 4, 15, -22, 25, -7, -64,
    -39, 1, 14, 8, 0, 5, 17, -1, -37, -17, -4, -2, -15, 0, 48, 12, -10, 37, 13, 4, 8, -9, 10, 12,
    -22, -5, -6, 9, -4, 1, -5, 8, -45, -122, -5, -19, -24, 8, -21, 24, -4, 23, 10, 6, 12, -4, 5,
    -68, 8, -8, -21, -5, 36, -26, -5, 16, 16, -8, -2, 20, -5, 0, -42, -31, -22, 9, 16, -11, 20, 0,
    -13, -1, -6, -9, -6, 23, -31, 4, 49, -47, -23, 48, 22, 15, 6, -12, -21, 1, -6, 7, 6, 1, -15, 11,
    -52, 18, 3, -49, 15, -5, 20, 11, -8, -6, 10, 6, 20, 15, 13, 10, 36, -44, 29, -47, -33, 15, 51,
    -16, -3, -2, 0, -4, 13, 12, -3, 10, 14, 26, 11, -3, 7, 3, 17, -9, -4, 10, 3, 33, 10, 16, -12,
    -8, -13, -9, 7, -7, 31, 6, -20, -18, -11, -4, 9, 6, 3, 4, -12, 12, -25, -13, 41, 71, 1, -1, 28,
    -6, -23, 8, -3, -15, 9, 14, -11, 6, 31, 40, 3, -44, -50, 13, 14, 9, 4, -21, 9, 0, 16, 14, 25,
    -7, 33, 27, -15, 19, 3, -2, -13, -1, 8, -7, -6, 20, -1, -5, -12, -10, -28, 39, 3, -16, 22, 11,
    -4, 22, -8, 8, 8, -1, -7, 1, 15, 18, -28, -23, 12, 65, -22, -23, 20, 7, -15, -8, -2, -26, 10, 9,
    -35, -10, 36, 26, 12, 28, -19, 34, 15, -1, -1, -27, 21, -2, 6, 5, -5, 10, -12, -18, 1, 4, 45,
    -4, 7, 19, 24, -13, -19, -14, -18, -14, -17, 28, 3, -5, -18, 23, 15, 39, 28, 7, 5, 4, -38, -2,
    12, -9, 26, -2, -4, 17, -32, -87, 5, 6, -14, 2, -16, -6, 26, 35, -5, -15, -9, -17, 20, -8, -2,
    -24, -24, -3, -5, -16, -13, 10, -19, 25, -1, 2, -1, 13, 33, 17, -6, 11, 22, 0, 10, 4, -9, 11,
    -8, -9, 3, 5, -15, 3, -18, -1, -16, -13, 1, 23, 19, 4, -10, -2, -21, -17, -8, -4, 17, -11, -16,
    -41, 6, 32, 14, -6, 7, -14, 23, 27, -2, 10, 6, 5, -25, -18, 18, -16, 7, -34, -14, -12, 7, -3,
    -14, 1, 1, 2, 6, 8, -9, 15, -7, 12, -3, 13, -18, -8, 6, 7, 14, 3, -13, -5, 3, -5, -14, -6, -27,
    26, 10, -36, 3, 16, -1, 5, -11, -7, -36, -21, -15, -1, 1, -13, 11, -31, 10, 2, -8, 6, 10, -8,
    -40, 12, -21, -5, 8, 3, -24, 5, 14, -36, 3, -25, -30, -2, -19, 4, 22, -13, 15, -7, -5, -7, 11,
    -2, 5, -19, 11, 8, 1, -5, 1, -6, 3, -30, -23, 4, -8, -12, -20, -18, -29, 16, -13, 20, 8, 3, 8,
    0, 9, 2, -23, -19, 1, 0, -1, -11, -1, -22, -33, 2, -11, -6, 19, 5, -28, -12, -4, -50, -36, -45,
    -32, 7, 17, -24, 3, -5, -37, 45, -3, 0, -15, -24, 32, 7, 4, 6, -9, -1, -2, 3, -2, -5, -10, -12,
    4, 25, -9, 30, 6, -1, 6, 0, -17, -27, -1, 3, -4, 4, 1, 24, 27, 8, -3, 3, -19, 16, -44, -7, -12,
    3, 2, 7, -10, -2, -6, 14, 6, 2, 19, -12, 13, 17, 7, 1, 12, 11, 6, 10, -6, -42, -22, -30, -13, 0,
    -2, -14, -39, 4, 8, 16, -8, 8, -1, -33, -1, -2, -9, -9, 1, 15, -21, 20, 20, 6, 15, 7, -4, -20,
    4, -10, -24, 9, -7, -1, -8, 0, -1, 19, -17, 0, 0, -14, -5, -3, -4, -7, -18, -15, -17, -14, 6,
    -2, 9, 23, -1, 5, 11, 6, 1, -7, -3, 8, -9, -37, -15, -27, 19, -3, 10, -14, -27, -1, 17, 13, -1,
    17, 9, -2, 0, 9, 4, -16, -3, 1, 0, -2, 1, 6, -2, 10, -18, 28, 4, -4, -24, 5, -13, -1, -24, 10,
    7, 9, -11, -15, 9, 2, 2, -11, 4, -10, 0, -6, -54, -1, 20, -19, -28, 6, 2, 25, -16, -35, -17, 6,
    -16, -5, 15, -12, -44, 28, 30, -6, -7, -13, 2, 3, 3, -11, -16, -5, 7, -12, -18, 8, 8, -11, -1,
    -2, 6, -51, 33, -16, 13, -13, -20, 34, 5, -6, -20, -28, 7, -2, -3, 18, 10, -1, -17, 4, 11, 29,
    12, 17, -13, -11, -11, -42, -18, -13, -6, -25, 0, -14, 12, -26, 4, -8, 10, -24, 6, 7, -6, -12,
    -65, 27, 13, 28, -21, -29, 8, -26, 21, 14, 3, 42, 7, -22, -6, 14, -33, -17, -42, 41, -14, 30, 3,
    10, -22, -21, 25, -3, 16, 26, -12, 1, 7, 6, 4, 0, -8, 4, -7, 12, -118, 34, -15, 8, 13, -7, -16,
    -1, 8, -12, 2, 4, 24, -8, -5, 4, -49, 6, -14, 53, 13, 6, 4, -30, -23, -21, -12, -31, 11, -15,
    18, -11, -9, -9, 17, 38, 14, -16, 3, 11, -7, -2, -8, 15, -3, 0, 7, 19, -36, 17, 28, -53, 1, 17,
    -12, 4, -7, 3, -9, -15, -5, 23, -14, 5, -48, -11, -9, -2, 6, -22, -15, -14, -10, -7, 6, 5, 2,
    -4, 10, -10, -71, -23, 17, 18, 9, -1, -7, 5, -46, -12, 7, -14, 16, -12, -6, -4, -14, -36, 19,
    16, -6, 10, -9, 20, 21, -14, -14, -9, -26, 8, 3, 2, -62, 8, -21, -29, 15, 13, -9, 1, 2, 6, -17,
    -10, -26, 33, 3, -6, 46, -19, 6, 29, 8, -8, -21, -10, -5, -2, 31, -6, -3, 2, 5, -9, -49, -66,
    -34, -41, -8, 7, -6, -13, -53, -15, 24, -3, -45, -24, -29, 11, -12, -10, -11, 28, 3, -23, 10, 0,
    -6, -15, -1, 8, -20, -16, 26, -17, -65, 10, -22, 36, -12, 27, -8, 8, -7, -7, -5, -4, -3, 18, 6,
    -4, 75, 2, -15, 15, 7, 25, 1, -18, -7, -29, 20, 8, 6, 0, -46, -2, 17, 20, 1, -72, 11, -3, -9, 8,
    -22, -5, -4, 10, -41, -21, -29, -14, 6, -21, -20, 27, 3, 3, -24, 1, -23, -7, 0, -4, 8, -32, -2,
    -4, -9, -12, 9, -3, -22, 10, -42, -12, 4, -2, -10, -25, -22, -15, -32, 23, 27, -37, -10, 16, 9,
    -41, -16, 31, -3, 21, 12, -7, -6, -4, 3, 4, -39, -12, 24, 5, -20, 18, 14, -11, 23, -7, -12, 9,
    -5, 2, 3, -7, 8, -9, -22, 24, -5, -5, -16, -14, 8, 9, -9, 1, -5, -16, 5, -1, 8, -22, -5, -29,
    -15, 21, -4, 1, 3, 3, 6, -8, -20, -15, -24, 14, -16, -17, -2, 5, 29, -44, -12, 5, -12, 10, 8,
    -19, -5, -5, 8, 2, -10, 5, 29, -20, 0, 22, -9, -6, 11, 4, -15, -12, 7, -11, -5, -5, 2, -13, 9,
    5, -8, -10, -23, 24, -7, 3, -4, 0, 9, -15, -7, 17, -13, -9, 10, -25, -30, 25, 2, 30, 5, -2, -9,
    -8, -2, 10, -4, 3, 5, 9, 29, 2, 39, -48, -34, 8, -10, 6, 1, -17, -9, 13, 11, -2, -12, 8, 25,
    -26, 19, 42, 13, -5, 0, 1, -17, -13, 5, -5, -10, 2, 4, 10, 19, -23, 4, -10, -5, -6, 13, -7, 7,
    -6, -1, 16, -55, 21, 4, 6, 18, 6, -15, 12, -3, 22, -5, -1, -14, -8, 7, 15, -5, -5, 12, 2, 24,
    17, 22, -21, -51, -16, -10, 9, 7, -4, -38, 10, -44, -18, 21, -6, 7, -12, -2, 40, 27, -34, -5,
    -23, -18, -6, 0, -11, 20, 12, 19, 3, -5, 1, 29, 21, -11, -26, 11, -11, -4, 1, 12, 8, -2, -26,
    -12, 11, -1, -10, -13, 11, -20, 28, 10, 21, -4, -11, -25, -30, -41, 19, -14, -30, -12, 18, -7,
    -7, -12, 30, -37, 16, 0, -9, -17, -18, -14, 14, -4, -2, 1, 8, -36, 17, -13, -22, 16, 0, 7, 14,
    4, 6, 5, -4, 13, -24, -5, 23, 10, 6, -1, 6, 12, -1, -12, 5, -7, 18, 1, -24, 2, 24, -3, -10, 4,
    27, -17, -25, -1, 6, 2, -17, -27, -10, -38, 8, -10, -24, 1, 3, -20, -37, 15, 24, -31, 1, -11,
    -15, -6, -30, 2, 15, -10, 19, 17, 2, -13, 13, -6, 4, 21, -22, -22, 13, -4, -7, -6, -14, 20, 1,
    24, -5, -3, 17, -16, 35, -9, -4, -16, 20, 22, 9, -9, 16, 9, -4, 26, -1, -8, 18, -10, -27, 10, 3,
    -11, 1, -27, 2, -34, -10, 18, 22, 22, 3, 28, -49, 10, 34, -6, 6, -9, -5, 2, -1, 11, -6, -15, 6,
    17, -20, 21, 22, 8, -5, -2, 3, -12, 5, 5, 16, -6, 2, 16, -7, 27, -16, 11, 24, -27, 32, -1, -11,
    0, 20, 7, -2, -42, 11, -10, 19, 18, -3, -15, 35, 14, 28, -2, 8, 7, 10, 10, -1, -46, -26, 18, 7,
    36, 15, -4, -53, -8, 36, 0, 5, -12, 7, -22, 22, -30, -52, 6, -20, 9, -10, 21, 40, 39, 30, 0,
    -13, -18, 8, -23, -49, 4, 20, 5, -11, -24, 7, 13, 29, -19, -21, 5, -24, -16, 23, 11, 13, -9, -8,
    -10, -2, -7, -14, 7, -1, -33, 6, 18, 20, 14, -20, -13, -38, -4, -15, -3, 6, -13, 9, 20, 25, 11,
    34, -27, 8, -4, -9, -11, -9, -8, 10, -4, 9, 1, 9, -8, -5, -7, -15, 11, -42, 10, 33, 19, -11,
    -13, -7, 10, -6, -7, 10, 20, 15, -21, 37, -21, -3, -20, -2, 1, 10, 15, -6, 3, 7, 13, 1, 15, 39,
    -5, 6, -1, -1, 14, -12, -20, 5, 1, -9, 1, -18, 11, -4, 1, 25, 4, 27, 12, -5, -1, -12, 9, 0, -21,
    4, -8, 10, 0, -5, 17, -16, 1, 8, 9, -45, -24, -24, 11, -8, -11, -9, 4, 0, 0, -6, 1, 12, -10, 40,
    -16, 5, 6, 7, -4, 3, 13, 2, -5, 14, 33, 6, 13, 17, 36, 40, -10, 23, -19, 8, 1, 12, -14, -5, 17,
    -5, 31, -14, 18, -13, -1, 8, 13, 14, 7, -2, 12, 6, -18, -2, -6, -3, 13, -4, 35, -1, 14, 7, 2,
    -30, -7, -9, 8, 1, -15, 9, 6, 9, 7, -12, 6, 25, 3, 57, -4, -11, -12, -2, 5, -4, 16, -6, -26, -1,
    9, 9, -26, 23, 22, 31, -39, -13, -19, -6, 27, 11, -27, -18, 33, -11, 21, 9, -17, -24, 7, 2, -8,
    8, -5, 4, -19, 25, -1, -7, 23, 17, -9, -7, 29, 25, 21, 41, -35, -15, -18, -6, -40, -15, -27, 6,
    27, 7, -13, -7, 1, 3, -14, -12, -4, -24, -11, -13, 7, 14, 2, -36, 0, 30, 3, 0, 10, 3, -22, 3,
    15, -14, 4, -14, 6, 19, -3, 2, -3, 1, 8, -5, 0, -13, 12, 24, 3, 8, 21, 14, 25, 1, -7, -16, -11,
    6, 0, -11, 1, -5, 14, -2, 22, -26, 1, -12, 29, -4, 3, -9, 20, 16, -8, 0, -6, -11, -7, 18, -16,
    -5, 4, -8, 12, 13, -3, 6, -7, 2, 15, -3, -7, -15, -5, 13, -1, -1, 6, 10, 4, 9, -15, -8, 9, 4,
    23, -10, -13, 3, 15, 8, 10, 3, 21, 16, 17, -3, -32, -4, 4, 8, 11, -6, -6, 16, -3, -5, 13, 6, 17,
    -28, 17, -2, -12, -10, 7, 17, -8, 17, 29, 3, 18, 32, 7, 8, 11, 11, 5, 1, 15, -6, -10, -5, 18,
    -2, -2, 12, -6, 17, -9, -6, -56, -3, -3, 30, -8, -11, 20, -1, 15, 10, -22, -18, 29, -10, 28, 16,
    -13, -3, -2, 24, -29, -4, 6, 0, 37, -33, 22, 5, -7, 26, -6, 3, -27, -10, -6, -6, -23, -9, -14,
    12, -3, 11, 26, 12, 13, 51, 16, -11, -17, 4, 8, 0, 17, 5, -8, -22, 5, -1, -35, -6, 3, 12, -18,
    -13, -72, -6, 7, 32, -25, -12, 28, 13, 7, 9, -21, -56, -7, -1, -10, 15, -20, 7, -20, 9, 19, -7,
    37, 13, -1, -34, 0, -25, 25, 39, -2, -15, -9, 1, -51, -8, -14, 11, 1, -14, -8, 1, 13, 5, 7, -9,
    -33, -44, -17, 53, 13, 1, -31, -8, -8, -18, -8, 2, -1, 30, -11, -10, -23, 14, 17, -29, -30, 1,
    -52, 2, -56, 0, 1, 7, 25, 8, 6, -12, -41, 7, -1, -18, 15, -39, 4, 24, -3, 3, -2, -9, -7, 9, 6,
    -3, 6, 1, 27, -11, -37, 28, 21, -39, -2, 8, -20, 3, 3, 5, 2, 13, -35, -5, -11, 4, 27, -14, -4,
    18, -23, 17, -27, -14, 11, 23, -3, 6, 12, 12, -11, -19, 11, -3, -33, 4, -7, 9, 19, 17, 14, 15,
    6, -5, 31, 14, 6, -21, 6, 0, 9, -15, -8, -7, 4, -13, -7, 2, -10, -11, 29, 1, 8, -17, -13, 20,
    47, -33, 2, 8, -27, 20, -9, -3, -2, 14, -1, 5, -9, 16, 3, -23, 19, 17, -13, 28, -25, -26, 14, 6,
    -6, 12, 8, -3, 13, -5, 33, -19, -11, 9, 0, -51, 5, 33, -4, -11, 0, 2, 38, -26, 18, -19, 8, 11,
    26, -7, 22, -2, 8, 9, 16, 1, 7, -15, 14, -1, 18, -6, -1, 10, 37, -42, -23, 9, -8, 24, 5, -4, 15,
    8, 5, 4, 7, -16, -7, 8, -20, 11, -35, 24, -9, 17, 1, 8, -2, 11, -9, 13, 1, -7, 6, -4, -14, -4,
    4, -50, -8, 34, 8, -6, -14, 14, 30, -1, -19, -24, 2, 18, 21, 1, 17, -5, 19, 12, -19, 8, -9, 7,
    3, 17, 32, -33, 3, 35, 23, -58, 28, 3, -12, 4, -6, -11, 14, 12, 10, -40, 4, 47, 30, 16, -26,
    -29, -5, -13, -16, 0, -17, -13, 5, 19, -7, 0, -25, 12, -20, 15, -34, 9, -30, -13, -1, 18, -17,
    -6, 2, -8, -5, 0, 46, 2, 20, -31, -19, 17, -25, 2, 6, -2, 0, 1, -14, -2, -9, -10, -14, -7, -8,
    24, -2, 0, 0, 2, 9, 18, -3, -5, 1, 22, 6, -3, 13, 30, 26, -10, 3, -7, -1, 9, 1, -12, 0, 9, -5,
    -5, 1, 40, -22, -22, 1, -4, -2, 30, 4, -11, 1, 29, -16, 24, -19, -5, 25, -9, 15, 3, 5, -9, -25,
    -23, -22, -14, 2, 8, 2, 9, -17, 4, 4, 7, 8, -11, -5, 12, 3, -11, 20, 6, 7, 30, 16, 4, -1, 38, 6,
    0, 14, 4, 10, 9, 14, 5, 9, 12, 14, -18, 23, 21, -24, -19, -3, 14, -12, -11, 3, 32, -10, -5, 26,
    -20, 16, 55, -3, -11, -4, 2, 31, -6, -4, -16, -5, 30, 18, 27, 2, -30, 13, 20, 9, 18, -17, 18,
    14, 33, 15, 5, -3, 20, 0, -33, -11, 9, -13, 15, -5, 2, 9, 10, 17, 16, -43, 10, 2, 41, 4, 10,
    -42, 3, 20, 19, -15, 23, -6, 43, -27, 18, -19, 16, -21, 26, -8, -1, 0, -41, 5, -4, 4, -11, -23,
    -1, 3, -2, -18, -19, 4, -6, 12, 19, -24, 18, 9, 31, -33, -28, 3, 23, 33, -13, 24, 9, 11, 16, -3,
    -9, -29, -8, -20, -17, -38, -18, -5, -6, 33, -38, 18, 7, 24, 30, -5, 6, -27, -15, 14, 4, -11, 8,
    25, 16, -37, -74, -21, 25, 1, 15, 12, -24, -16, -13, -7, 0, -3, 4, -8, 11, 5, 9, 41, 20, -20,
    -32, -17, 20, -14, 3, -28, 17, -14, -20, 21, -23, -56, -38, -40, 2, -16, -20, 2, 15, -31, 2,
    -29, 26, -15, -11, -2, -42, 32, -21, 22, 1, 1, -9, 20, -19, -44, 11, -1, -5, 11, 4, 26, 1, -38,
    16, 6, -22, 2, -3, 13, -19, 2, -17, -19, 26, 12, 11, 23, 25, -4, 22, 12, 7, -6, -28, -22, 9, -1,
    2, -42, 13, -7, -30, 8, 22, -17, -24, -28, 21, -1, -18, -22, -14, -23, 22, -9, 12, -37, -1, 12,
    -2, 17, -4, -18, 17, 0, 14, -3, -27, -5, 5, 10, -1, 23, 10, 13, -13, -13, 20, -3, 5, 3, 11, -20,
    -20, 5, -50, -5, 3, 51, 1, 1, 31, -14, 4, -30, -28, 4, 14, -16, 4, 10, -17, 24, 1, 30, -27, -28,
    3, 1, -9, 2, 8, 9, -10, -17, -1, 13, 3, -50, -8, -36, -2, -28, 22, -16, -2, -1, 14, -9, 20, -8,
    8, -20, 2, 24, -42, 1, 15, -20, -6, -9, 30, 24, 23, 13, 8, 12, -10, -24, -68, -29, -11, -5, 3,
    -17, 22, 17, -7, 7, -15, -1, -6, 9, 13, 14, 38, 5, 3, -50, 36, -8, -4, 5, -2, -3, 16, 7, 5, -5,
    -5, -41, -34, -35, 3, 52, 22, -16, -3, -15, -19, 7, 22, 2, 32, -9, 8, -17, -29, -28, 5, -29,
    -13, -70, 8, -43, -19, -17, 10, -25, -14, 6, 8, -9, -20, -3, -6, -20, -4, -9, 17, 3, -2, 0, 35,
    -46, -34, -1, -13, -15, -1, -7, 8, -29, 30, -13, 2, -45, -35, -40, -20, -8, -19, -16, 2, -16,
    -17, -14, 10, 25, 12, -4, 16, -9, -31, 0, -13, 1, 10, 6, -26, -23, 0, 7, 26, -53, 22, -18, 12,
    -79, 20, 4, 4, -17, 15, 17, -4, 4, -24, 10, 26, -29, 36, -28, -34, -14, 11, -12, 9, -15, -1, -4,
    -7, 24, 4, -8, 9, -41, 40, -30, 5, -30, -29, -21, -27, -13, -35, -23, -27, -34, -5, -19, 16, -4,
    18, 2, 18, -16, -20, -2, -20, -31, 16, -9, -22, -23, 15, 41, 37, -25, 31, -19, -19, -34, 18,
    -10, 15, -12, 6, 7, -7, 1, -37, 15, -3, -52, 39, -43, -7, -26, 22, -8, -33, 10, 17, -9, -20, 43,
    24, 22, -15, -45, 3, -12, 12, -12, 2, -24, -16, -5, -57, -41, -14, 7, 28, -39, -16, 0, 37, -15,
    41, -8, -22, -8, -22, -12, 7, 2, -30, -41, 17, 38, 7, -47, 37, -39, -40, -29, 12, 16, 31, 7,
    -26, 14, -15, -3, -19, -27, -7, -109, 33, -36, -30, -21, -16, 6, 9, 16, -3, 14, -15, 36, 8, 36,
    5, -16, -7, -11, 41, 9, 3, -10, 14, 5, -50, -32, -8, 28, -24, 15, 2, 18, 3, -59, -8, 11, -27,
    -15, 5, 5, 21, 2, -11, 9, 18, 32, -3, -5, -1, -5, -11, 7, -3, -22, -44, 1, 12, -19, 1, 50, -31,
    -44, 4, 4, -6, -12, -9, 14, 46, -6, -16, 14, -1, 0, -7, -53, -64, -48, 27, -15, 2, 16, 13, 37,
    -35, 21, -17, 1, 7, -3, 14, 12, -50, 3, 22, 8, -4, -29, 4, 2, -13, -27, -5, -1, 13, -2, -2, -7,
    10, 19, 24, -3, -27, -3, -3, 9, 1, -19, -63, 5, -3, -5, 3, -3, -2, -33, 5, -25, -3, -1, -31, 2,
    21, 11, -14, 10, -5, 0, -2, -4, -50, -32, -1, -23, 5, 25, 9, 16, -9, 33, -2, -12, 13, -2, 3, 15,
    -56, -16, 14, 1, -4, -19, 17, 15, 6, -8, 1, 10, 8, 7, -3, -29, 2, 9, -11, 13, -48, -10, 3, -12,
    -13, -19, -46, 2, -9, 11, 10, -4, -5, -46, -18, -2, 8, 0, -23, -2, -10, 3, -9, 6, 5, 6, 4, -3,
    -37, -12, 2, -16, -9, 14, -21, 22, -18, 24, 8, -15, 12, -1, 4, 27, -94, -2, -70, -28, 4, -14,
    11, -7, 0, -16, 8, 4, 17, 4, -2, -12, -16, 10, -28, 0, -35, -10, -3, -36, -3, -24, 16, -1, 6,
    -5, 11, 7, -6, -24, -4, -7, 6, 5, 5, -11, 3, -20, -11, 7, 5, 7, -2, 0, -30, -13, 8, -12, 13, 0,
    -27, 16, -17, 31, 15, 24, 15, -2, 2, 35, 19, 1, 13, -6, -7, -30, -8, 14, -33, 7, 11, 7, 7, -2,
    -10, -7, 7, -6, 4, -5, -6, -1, -9, 18, 4, -1, -46, -1, -11, -14, 11, 15, -11, 14, 38, -11, -9,
    1, -1, -26, 29, 9, -1, 6, 3, -1, 10, -21, -33, -1, -3, -8, 1, 8, 15, 3, -33, 3, 46, 5, -4, -8,
    2, 3, -4, 10, 13, -9, -6, -23, 0, -12, -15, 10, 13, 13, 0, -8, 2, -10, 11, 21, 37, 11, -5, 3, 5,
    0, 12, 6, -29, -5, 4, -3, 12, -2, 8, -17, 12, 7, -3, 8, -20, 13, -1, 7, -11, 16, -11, 6, 1, 19,
    -1, 4, 22, -14, 2, 19, -10, 1, -48, 26, 15, -7, 4, 5, -6, 8, 9, 9, 28, -3, 12, -21, 2, 18, -5,
    8, 6, 6, 1, 4, 2, -15, -2, 17, 27, -4, -24, 1, 11, -1, 6, -1, -23, -2, -2, 7, 13, 17, -12, -13,
    -4, 18, -1, 3, -10, 37, -3, -8, -4, 23, 10, 4, 13, 24, -8, 21, 8, 4, 3, 16, -39, 0, -23, 10, 19,
    -2, 5, 7, -3, 5, -18, 38, -24, 3, 20, 3, 7, 4, -12, -21, 12, 5, 5, 8, 7, 27, -4, 18, -19, -25,
    -14, 2, 4, -24, -13, -11, 4, -16, -3, -1, 5, 1, -6, -10, 2, -7, 3, 14, 9, 22, -8, -15, 8, 22,
    -2, 5, 9, 5, 5, 8, 15, 3, 22, 3, -15, -22, -8, 17, 5, 27, -7, -3, 8, 33, 19, 14, 2, 8, -1, -12,
    -1, -58, -26, 7, 25, -14, -2, 12, -1, 23, 19, 4, -5, 6, 5, 0, -5, 3, -1, 51, -39, -23, -10, 4,
    8, 14, -20, -9, -9, -4, -7, 12, -7, 14, 22, -5, -8, 6, -9, -11, 5, -16, -31, -12, 8, -11, 4, 2,
    17, 21, -59, -32, -44, -26, 1, -11, 15, 8, 13, 19, 7, -2, -1, -1, -6, -3, 4, 20, -5, -10, -5, 0,
    -1, -19, -8, 14, 3, 4, 13, 6, 1, -19, 11, 26, -22, -11, -4, 5, 6, -1, -2, -2, 25, -5, -5, 3, 0,
    9, 8, -16, 11, -3, -9, -1, 7, 17, -9, -18, 1, -1, -1, 3, -7, 13, -24, -29, -4, -19, 2, -3, -2,
    13, 24, 0, 14, -13, 3, -4, 2, 13, 8, 2, -4, -17, 0, -6, 2, -7, -11, 0, 14, -2, -11, 4, -1, -27,
    0, -2, 1, -11, -13, 13, 7, -15, -25, 2, 21, 23, -11, 8, 7, 12, -7, -3, -8, 7, -10, 2, 20, 31,
    -16, 2, 5, 3, 1, 5, -12, -16, 2, 2, 6, -2, 13, 6, 0, 19, -7, 38, -25, -11, 9, -7, 5, 5, 13, -35,
    6, -18, -15, 9, 12, 32, -4, 12, -5, -15, -3, 6, -11, -45, 12, 1, 4, -24, -4, 10, -3, -15, -3, 1,
    2, 1, -3, 3, -9, 11, 8, -26, -16, 7, -7, 4, 8, 41, 4, 8, 32, -6, -3, 7, -1, -19, 0, -12, 9, 0,
    6, -13, -2, 38, 51, 11, 7, 8, 22, 5, 3, 24, 11, 19, -8, -29, -24, -13, 26, 46, -8, 11, -23, 0,
    -8, 4, 4, 7, 11, 2, -7, -40, -7, 12, -1, 8, -8, -25, 13, -9, -4, 14, -5, 31, 13, -26, 7, -38,
    -5, 1, 10, -47, -45, -1, -11, -13, -7, -1, 20, 14, -20, -7, -46, -32, 2, -1, 19, 4, -23, 1, 18,
    -7, 12, -3, 2, 14, 6, -5, -2, -41, -18, 1, 1, -8, -6, 17, -43, 6, 0, 8, 3, 0, 0, -17, -2, -28,
    3, 28, 1, -7, -1, -12, 1, -5, -5, -9, 6, -10, -19, -25, 7, -42, 0, 4, 6, 1, -5, 14, 13, -16, -4,
    -5, 12, -9, -2, 18, -22, -24, -7, 2, 11, -3, -6, 0, 30, -16, 10, -7, -12, 18, -14, 16, 1, -53,
    -14, -1, -2, -2, 4, 1, -45, 7, 5, 16, 1, -7, 0, -14, -1, -12, -2, 32, 5, -9, -18, -24, -8, 3,
    -5, -12, 13, 10, -12, -9, 7, -14, 1, 3, 6, 20, -22, 16, 12, -7, 6, -18, -5, -18, 16, 4, -4, -9,
    -17, 4, 6, 17, -21, 34, -46, -18, 10, -6, -18, 9, -21, -12, 29, -48, -25, 7, -8, 36, 11, 29,
    -57, 4, -2, 7, -3, -18, 6, -33, 16, -20, -7, 12, -2, -7, -5, 11, 7, -8, 11, 5, 13, 29, -24, -23,
    10, -6, 3, -7, 8, -4, 4, 14, 30, 5, 12, -21, -5, -23, -19, -3, 9, -27, 2, -4, -6, -14, -36, -20,
    -6, -14, -8, 12, -4, 0, 2, 1, 1, 1, -18, -10, -9, -13, -47, -9, -25, -17, -8, -3, 3, 3, -4, 12,
    -36, -13, -32, -5, -22, -14, 13, 12, 18, -25, -9, 5, 3, -7, -3, 1, -8, -42, 6, 26, 32, -6, -5,
    -30, -39, 5, -12, -18, 3, 18, -16, 10, -14, 9, -12, -12, -9, -5, 3, -35, -4, -10, 1, 4, 6, -1,
    -7, 1, -8, -7, 12, -4, 0, -17, 8, -9, -22, 6, -2, -9, 5, -4, -12, 4, -16, -12, -1, 13, 7, -8,
    24, -7, -1, -3, -1, -8, -5, 6, 1, 4, -6, 20, 6, 9, 18, 14, 8, -36, 6, -13, 2, -15, -1, 8, -14,
    5, -17, 13, -25, -46, 0, 7, 2, -12, 26, -9, 3, 0, 16, -14, -2, 12, -22, -13, 19, 13, 29, -23,
    -7, 15, 16, 8, 6, -2, 2, 0, -6, -13, -6, 2, -1, 16, 32, -26, 16, -15, -4, 2, 3, 1, -3, 10, 13,
    0, -2, 7, -3, -15, 3, -1, 17, 4, 18, -12, 7, -1, -3, 16, -29, -11, -17, 10, -26, -18, -6, -13,
    5, -12, 73, -14, 8, -11, 6, -12, -4, -9, -24, 2, -2, -10, 42, -15, -6, -22, 12, 6, 7, 2, 11, 5,
    -10, -26, 7, -17, 3, -11, -9, -10, 16, -10, -27, 7, 14, 1, -2, 23, 3, -5, 4, -6, -17, -17, -1,
    -17, 7, 20, 6, -14, -22, -3, 6, 5, 3, -21, -6, 1, 6, -2, -17, 4, -25, -22, -10, -2, -7, 6, 3, 7,
    -5, -12, -6, 6, -4, -5, 6, 1, 22, -24, -23, -16, -18, -2, 1, 24, 6, -12, -15, -26, -26, -11, -1,
    2, 15, 1, -11, -21, -16, -12, 8, -2, 17, 2, -21, 1, 2, -8, 5, 4, 17, 5, -11, -18, -16, 5, 14,
    24, -3, 17, -14, 10, 3, 0, -19, 5, -9, -38, 5, 2, 2, -4, -4, 2, -7, -7, 1, -19, 6, -1, 34, 10,
    -16, -6, 14, 13, -1, -1, -5, 8, -9, -2, 4, -17, -12, 1, 25, -2, -6, -1, 24, -2, -2, -3, 0, 5, 3,
    5, -9, 2, -7, -8, 1, 15, 29, -22, 8, -8, -9, -7, 15, 5, -3, 23, -39, 9, 19, -20, 3, -25, -3,
    -17, 14, -23, 8, -12, -8, -3, 9, 3, -19, -40, 22, -17, 18, -14, -16, 28, 16, 16, -8, 2, 20, -13,
    -28, -8, 2, 10, -18, 15, 13, 15, 4, 0, -21, 11, 7, 3, 13, 8, 7, 7, 18, -16, 7, -3, -8, -32, 12,
    -3, 6, -15, -2, 6, 5, 18, -17, -18, -20, -16, -1, 5, -5, -35, 5, -6, -1, -33, 14, -4, -6, -4,
    18, -10, -12, -33, 27, -16, 13, 9, 7, 20, 1, 28, 9, 6, -11, -2, -15, -43, 4, -16, -5, 2, -3, 26,
    27, -13, -16, 19, 6, -15, 23, 29, 2, 9, 20, -16, -10, 8, 22, -7, -18, 11, 0, -20, 30, -5, -4,
    10, 3, -23, -11, -8, 23, 7, 23, 9, -16, 6, 8, 0, -6, -4, 2, 1, -15, 2, 10, -3, 28, -8, -8, -6,
    -3, -11, 22, -3, -19, 5, -6, -1, -16, 6, 0, -14, 3, -10, -2, -12, 18, -11, -10, -38, -7, 5, -6,
    -26, 8, -17, -16, 26, 3, -28, -15, -4, 9, 22, 10, -4, -19, 13, -6, 3, -2, -11, 21, 7, -7, 0,
    -31, -4, -26, -19, 1, 10, 0, -2, -3, 11, 7, 0, -6, -4, -8, -21, 15, 8, -9, 9, 23, 0, -9, 1, 0,
    -7, 14, 10, -5, -17, 3, 6, 22, -13, -11, -16, 14, 4, -9, -2, -4, -17, -7, 2, -11, 9, -13, 1, 1,
    2, 3, -13, 5, -10, -7, -19, -5, 4, -7, 5, 2, 5, 16, -21, -24, -12, -9, -40, -6, -6, 9, 6, 8,
    -17, 11, -4, -10, -17, -16, -40, -12, 3, 33, 3, 7, -27, 21, 10, -12, -12, -7, 17, 2, -20, 8, 7,
    17, -14, 7, -29, -17, 3, 0, 2, 14, 14, -3, -13, 16, -36, -7, -13, -9, 29, 2, -7, 18, 12, 14,
    -10, 4, 7, -15, -21, -3, 1, 19, 12, 8, -3, 2, -60, -10, 2, 33, -4, 1, -20, 38, 1, 7, -27, -20,
    -49, -27, 2, 27, 5, -2, -60, 22, -1, -14, -23, -5, -19, 7, -6, 14, -2, -15, -17, -8, -34, 2,
    -31, 10, -7, -12, 27, 17, -11, 20, -16, 39, 8, 2, -4, 25, 9, 21, 2, 22, -9, 0, 22, 12, -16, -3,
    -26, -30, 22, 2, 20, -7, 1, -4, -8, 23, -28, -30, -21, -12, -4, 11, -10, -6, -3, 3, 11, -20, 10,
    11, 14, 6, 19, -32, -17, -12, 23, -2, 11, 19, 15, 16, -14, -3, -11, -6, -15, 6, -14, -4, -15, 0,
    -3, 1, 35, 4, 0, -17, 4, 15, -10, -10, 9, 5, 6, -14, 9, -1, -2, -1, 8, -3, 14, -59, -1, 12, -20,
    0, 2, 24, -6, -5, -5, 19, -2, -15, 8, -27, -4, -10, 12, -13, -1, 6, 20, -10, -23, -13, -18, -6,
    -1, -3, -4, -8, 2, 23, -2, 3, -14, 3, 0, -7, -14, 15, -3, 7, 5, -17, 6, 15, 11, -5, 1, 5, -4,
    -8, 10, -1, -5, -6, 7, 2, 8, 1, -1, 0, 11, -34, -14, 19, -45, 6, 9, -5, -2, 21, -15, 2, -4, -7,
    22, -38, -16, -5, 29, 8, -36, 6, 9, 3, -38, 2, -8, -2, 0, -1, -41, 0, -6, 6, -6, -5, -5, -11,
    -1, -15, 22, 20, 16, 3, -22, 4, -22, -9, -40, -20, 11, 12, 7, 3, 11, 21, 0, -10, 1, 12, 15, -15,
    -14, -6, 24, 1, 1, 9, -22, 31, 14, -15, -4, 46, -11, 29, -15, 3, -4, -17, -45, -12, 14, 0, -14,
    15, -24, -11, -35, 19, -16, -8, -5, -4, -16, 28, 9, -28, 4, -53, 16, -24, 7, -19, 14, -46, 8,
    10, -17, -1, -25, 35, -50, -38, 10, -23, 8, 11, -4, -68, -5, 19, 31, 7, 13, -4, -36, 30, 40, -2,
    -4, -8, -5, 7, -5, -5, 2, 4, 1, -29, 8, 18, 6, -34, 6, 17, -1, -19, 4, -7, 9, 9, 0, 5, -16, -28,
    9, 4, 7, 4, 0, 14, -23, -18, 9, 2, 2, -2, -14, -8, -61, -21, 7, 7, 4, -5, -17, -31, 2, 1, 11,
    -4, 21, 11, 24, -17, -28, -11, -9, 4, -3, 3, 0, -7, -8, -6, 10, 21, -7, -13, -9, -16, -14, -25,
    -12, 7, 16, -15, -9, -24, -7, -9, 5, -16, -1, 4, 16, 0, -19, 1, -3, 21, 10, -9, -9, -13, 7, -24,
    11, -13, 3, 9, 4, -9, 3, -25, -2, -6, -5, 21, -20, -29, -2, -3, 10, 5, 8, -10, 12, -12, -20, -9,
    3, -9, -11, 17, 19, 14, -1, 1, 3, 11, -28, 2, 2, -14, -10, -10, -27, -1, 19, -17, 12, -25, 2,
    -14, -18, -1, 9, 9, 10, -17, -1, 8, -1, 5, -8, 5, -23, 11, 13, -5, 6, -5, 14, 25, -4, 8, -10,
    14, 9, -4, 3, 35, -2, -12, 7, -5, -11, -8, -4, -30, -33, -20, -5, -27, -2, 13, 15, -11, 13, 11,
    -2, 6, 6, 0, -18, -20, 32, -6, -30, -12, -11, 8, 10, -18, 21, -32, -10, -4, -17, 5, -14, 8, 28,
    -34, 8, 7, -10, -15, -2, 1, -12, -17, 27, 9, -1, 9, 4, 21, -50, 18, -9, 7, -3, 9, 5, -7, -18,
    -31, 13, -13, -15, -15, -19, -3, -43, -47, 4, 2, 3, -18, 5, -24, 11, 14, -7, -12, -6, 12, -7,
    14, -8, -22, -38, -12, -14, 11, -4, -24, 19, 49, 2, 0, 1, -15, -16, 8, -31, 35, -10, -1, 13,
    -23, -9, 13, 18, 33, 16, -1, 11, 7, 8, -8, -4, 21, -33, -26, 12, 13, 0, 10, -12, -2, 18, -12,
    19, -35, -14, 33, -18, -12, -10, -34, 5, -31, -11, 2, -25, -8, 7, -8, -9, 7, 26, 22, 13, -16,
    -27, -13, -15, 5, 0, 6, 11, -4, 3, -13, -11, 7, -11, 23, -18, 17, -5, -5, -9, -30, -6, -1, 18,
    4, 13, -5, 6, 9, 7, 12, -13, 14, 11, -17, -13, 24, -12, -5, -19, 4, 23, 7, 13, -13, -25, 5, 16,
    -19, 21, -34, 0, -19, 13, -16, -30, 25, 3, 5, -10, -1, 14, 17, 5, 5, -18, -1, -31, 3, 6, 7, 16,
    -29, -2, -15, -8, 15, -18, 18, -19, 3, -8, 6, -25, 15, 0, -6, 27, 7, 2, 7, 17, 23, -7, -2, 3, 7,
    -12, 7, 4, 22, -10, 11, 23, -21, 1, 11, 0, -6, -40, -10, 4, 6, 14, 16, 14, 10, -8, 11, -34, 1,
    -2, 15, 6, 3, 11, 1, 4, -7, -16, 43, -40, 9, 21, -11, 41, -37, -28, -1, 3, 2, 0, 16, 13, -70,
    13, 13, -4, 1, -6, 19, 24, -18, 12, 15, 4, -1, -15, 10, -38, 9, 10, 1, 0, 11, 1, 5, 11, -8, -12,
    7, -3, -5, -39, -14, 29, -4, 10, 17, 9, -5, -33, -3, -29, -2, 6, -1, 5, -16, 18, 22, 16, 6, -9,
    -3, 2, -15, -55, -81, 3, 27, -31, 3, -24, 15, -12, 15, -19, -17, 9, 38, -6, -16, 7, 30, 19, 21,
    25, 4, 4, -4, -5, -12, -22, 10, 3, 18, -9, -16, 7, 8, 18, 14, -12, 49, -1, -8, 22, -11, -11,
    -13, 12, 13, 20, -34, -12, -33, 18, -37, 7, 1, 13, 13, 20, 25, 10, 8, 1, -1, -6, -3, -21, -6,
    -6, 15, -1, -3, -10, 17, -7, 20, -28, 2, 7, 2, -13, 7, -13, -4, 18, -4, 1, 2, -5, 2, -4, -17,
    -5, -8, 0, 7, 8, 22, 10, -10, -3, -1, -15, 44, -5, -5, -3, -17, 6, -15, 13, 0, 10, -13, 14, -34,
    -4, 12, -3, 8, -5, 20, 9, -8, -14, 6, 0, -11, -14, -16, -5, 16, -8, 12, -23, 3, -1, -1, 10, 3,
    -3, -15, -8, -24, 6, 14, -37, 17, 21, 6, -9, 9, -8, 8, 13, -15, -2, -9, 2, 9, 9, 12, -7, -15,
    -20, 0, -2, 8, -11, 17, -14, -5, 13, -9, 19, 31, 6, -15, 20, 18, -23, 18, 0, 3, -19, 21, 6, -21,
    -42, 9, -8, 9, -21, 9, -21, 2, 26, -29, -10, 2, -1, -16, 18, 19, -3, -33, -22, -17, 7, -8, -17,
    36, 35, 10, -8, -5, -22, -18, -7, -21, -8, -45, -3, 7, -17, -5, 7, -3, -26, -42, 2, -27, 11, 8,
    -2, -1, 34, 1, 11, -37, -8, 1, -2, 23, -13, 7, 3, 15, 7, 12, 5, 8, 2, -3, 9, -1, 8, 33, -68,
    -41, 14, 31, -14, -11, 14, -9, 10, 10, 2, -9, 28, 13, -9, 1, 10, 0, 0, 16, -18, -8, -43, 6, 0,
    8, -10, 21, 3, 6, -42, -6, 1, -2, -13, -3, -5, 13, -14, 11, 23, -8, 24, -20, -15, 28, 3, 29, -4,
    0, 29, -39, 14, 10, 4, 14, 9, 2, 0, 3, -7, -9, 0, 13, -22, -22, 4, 31, 1, -3, 16, 3, -2, -3, -5,
    8, 5, -4, -4, 8, -11, -15, 9, 21, 4, -10, -25, 9, 12, 12, 4, 17, -7, -3, -23, 4, -10, -18, -16,
    14, -16, 6, -38, 6, 20, -7, 2, -19, -30, 15, -38, 5, -5, -3, 29, -28, 20, -4, -7, 6, -1, 1, 14,
    -4, -3, -37, 1, -11, -9, -20, -13, 25, -5, 2, 4, 6, -12, -6, 2, 0, -4, -4, 18, -10, -42, -41,
    -9, 13, -3, -13, -15, -26, 1, 13, 2, 1, -4, -4, -12, -4, -2, -45, -24, -5, -13, 5, 0, 3, 5, -3,
    11, -7, -29, 16, -43, 5, -6, -2, 1, -12, 10, -2, -4, 18, 4, -9, 4, -8, 6, -13, -5, -29, -29,
    -38, -17, -5, -2, -7, -2, 5, 18, 10, -8, -9, 5, 5, 12, -22, -56, 15, -11, 23, 3, 0, -13, -1, 5,
    -1, 5, -14, -18, 12, -17, 7, 16, -52, -6, -10, -14, -9, 11, 10, -12, -21, 6, 13, -37, 4, -15,
    15, 3, 26, 11, -11, 5, 7, -11, 12, -10, -33, -26, 22, 2, 46, -5, -23, -1, -40, -13, -18, 9, -25,
    1, -6, -8, -9, -3, 5, 26, 13, 8, -2, -2, -97, 5, -1, 1, 10, 3, 46, -1, -10, -12, -9, -14, 4, 3,
    8, -30, 28, 20, -5, -6, 2, -6, -21, 4, 6, -11, -1, 17, -6, 29, -1, 12, -1, 7, 5, -14, -26, -23,
    20, -7, -31, -23, -9, 31, -20, 6, 17, -17, -29, -5, -9, -7, -17, -7, -18, 10, 20, 7, -9, 44,
    -31, 16, -24, -14, -11, 3, 0, -12, -16, 0, 18, -41, 14, -10, -28, 14, -18, -3, 13, -13, -10,
    -10, -8, 9, 1, -22, -16, -2, -23, 8, 12, 12, -12, 22, -39, 15, -25, -31, 3, 2, -33, -21, 14, -8,
    -20, -16, 4, 12, -13, -4, -1, -17, -23, -24, 2, -4, -18, -4, 13, 26, 29, 9, -12, -12, -16, 37,
    -9, -23, 34, 9, 0, -5, 23, 10, -12, -25, 4, 5, -22, -19, -6, 35, 10, 7, -12, -22, -7, -8, -17,
    -11, -18, 2, -56, 18, -1, 4, -18, -3, -14, 16, -17, -57, 12, 2, -19, 3, 2, -11, -1, -15, 19,
    -17, 11, -12, 0, -11, -4, 3, 14, 1, 3, -8, -1, 24, 0, -21, -16, -30, 6, 18, -49, -27, 22, -4,
    -11, -6, 8, 24, -22, -17, 1, -17, 36, -6, 1, -2, 6, 1, 14, -66, -55, 6, -65, -18, -7, -18, 2,
    24, -39, 6, -18, 4, 16, -4, -33, 9, 6, -8, 8, -18, 13, -17, -22, -4, 1, 20, 6, 26, -10, -3, 25,
    -27, -2, 6, -14, 4, -9, -6, -2, -5, 7, 12, 19, 26, 14, 17, 11, 6, 22, -10, 23, 25, 32, 13, -15,
    -14, 0, 0, 3, -10, -40, -10, 15, -6, -15, 3, 10, -2, -13, -3, 10, 2, 0, 11, -2, 14, -22, -9, 7,
    16, 0, -9, 7, -27, 6, -12, -14, -14, -1, 15, -6, 11, 4, 6, -6, -9, 7, -6, -15, -12, -3, 8, -2,
    -8, -10, 10, -3, 9, -3, 12, -35, -16, 16, 14, 27, -3, 19, -23, -6, 4, -14, -7, 8, -7, -4, 2, -5,
    2, 6, 6, 8, 3, -4, -3, -28, 2, 1, 7, -18, 5, -14, -7, 3, -7, -20, -4, -16, -34, 12, -6, -17,
    -14, -13, 5, -19, -6, 3, 8, -30, -6, 10, 2, -20, -7, 8, -14, 8, -8, -18, -10, -4, 10, 5, 2, -8,
    -3, 10, 6, 10, 5, -2, -5, 9, 11, -4, -16, -15, -6, 24, -8, -7, 17, 14, -2, -22, -19, -15, 4,
    -33, -15, -25, 6, 15, 5, -3, -2, -14, 8, -22, -31, 6, -8, 3, 17, 3, 6, 26, 15, -21, -30, -1, -1,
    -11, -28, -5, 7, -1, -1, 5, -20, 19, -14, -26, 5, -1, -1, -29, -1, -7, -4, -12, 10, 6, 20, 12,
    7, 5, -19, 24, 12, 4, -22, -14, -3, 7, 9, -27, 13, -30, -2, -4, 13, 22, 5, -8, -7, -19, 23, 2,
    -21, -53, 14, -15, -25, 8, -1, -4, -4, 0, 5, -9, -9, 6, 9, 11, 2, 13, -4, 8, 15, 17, -5, -7, -4,
    -7, 6, -20, 7, -5, 13, 14, -6, -2, 6, -4, -1, 4, 12, 2, 2, 6, -23, 2, -2, 9, -10, -35, -30, 2,
    4, -4, 11, -2, -3, 20, 11, 7, 8, -9, 6, -20, -7, -13, 18, -5, -12, 12, -17, -4, -18, 1, 3, 4,
    -22, -5, -30, 6, 1, 3, -5, 2, -3, 20, -1, 14, 1, -9, 2, -10, -2, -13, -16, -2, -12, 10, 1, 1,
    -9, -14, -2, 1, -2, -3, -18, -4, 4, -4, -2, -2, 17, 8, 0, 5, 3, 15, 6, -4, 0, 14, 19, -13, 10,
    -8, -8, -21, -2, 13, -4, 6, -24, 5, -17, -10, 4, -2, -14, -2, -19, 4, -1, -20, -13, -1, -6, -27,
    0, 9, 0, 0, 3, 3, -10, -2, -5, -11, -10, -3, -4, -2, 11, -20, -10, 0, 6, 11, -5, -6, -1, -4, 2,
    -2, -25, -20, -15, 5, -7, -7, 17, 6, 4, -33, -6, -5, 11, -10, -8, 5, 0, 14, 19, -5, -7, -8, 7,
    8, -9, -3, -2, 6, 8, -1, -33, 42, 21, -10, -9, 2, 0, -14, 13, 0, -1, -2, 7, 11, -8, 22, -27, 9,
    -9, -21, -5, -16, 2, -13, -13, 1, 16, 19, 11, 1, 11, -28, -14, -5, 14, -7, -8, -12, -13, -13,
    17, -21, -4, -16, -6, 2, 13, 16, 6, 8, 1, -51, 13, -10, -5, 3, 10, -20, -12, 13, -4, -11, -24,
    -23, 7, -7, -21, -25, -15, 13, 0, 20, -2, -7, 3, 1, 1, 0, -9, 0, 21, -16, -25, -15, -16, 12,
    -22, 1, 9, -1, -4, 15, 8, 13, 2, -2, -14, 4, 18, -18, 3, -12, -11, -2, 17, 6, 3, -29, 9, 12, 10,
    6, 18, -15, -10, 11, 2, -17, 1, -25, -1, 1, -18, 16, -9, -10, -14, 11, -10, -2, -38, -22, 1, -1,
    -11, 10, -2, 6, -2, -5, -1, 12, 8, 5, 13, 4, -17, -11, -16, -5, 0, 20, -3, -3, -2, -2, -2, -4,
    1, -6, 13, 15, -7, 17, 0, -8, 5, 2, 19, 0, 7, -22, 1, 3, 5, -2, 20, -24, 7, 18, 5, -11, -5, -9,
    -9, -1, -14, -7, 11, 10, -6, 0, -2, -3, -30, -16, -4, 6, -13, -1, -12, -9, -22, -8, 1, 9, 0,
    -13, -8, 4, 4, -16, 10, -23, 1, 40, 4, -1, 9, 11, -14, 11, -10, -7, 16, 3, -12, 13, -14, 10, 4,
    1, 5, 2, 5, -42, -13, -7, 2, 5, -15, -16, 14, 9, 16, 21, -8, 2, -10, -4, 2, -1, 20, 21, -19, -2,
    -9, 26, -33, -5, 29, 8, 4, -1, -9, 5, -53, 13, 7, -7, -6, -22, -23, -2, 11, -14, 4, -23, 3, 4,
    -17, 4, 11, 12, 3, 3, -3, -13, -6, 3, 3, 19, 11, 2, 15, -14, 11, -7, -11, -17, -9, -18, 5, -22,
    -7, 2, -2, -18, -3, 0, -19, -4, -21, -20, -25, -23, -20, 15, -11, -1, -3, 5, 7, -24, 16, -6, -2,
    38, -35, -9, -32, 6, 2, 22, 2, -5, 3, 5, -6, 24, -2, -2, 0, 7, -39, 13, 22, -12, 2, 20, -2, 10,
    17, 1, -7, -16, 8, -9, 15, -59, -57, 13, 2, 11, 19, -8, 14, 3, 2, -5, -4, 15, 1, -15, -10, 20,
    28, -9, -2, -11, -4, -16, -11, -1, 0, 17, -6, -18, -4, 1, 15, -17, -29, -6, -4, 18, 9, 10, 1,
    -10, 9, 9, 10, 29, -1, -18, -10, -27, -39, 31, 28, 13, 0, -1, 11, -5, -5, -3, 7, 6, 15, -18,
    -22, -68, -26, 3, -26, 30, 24, 4, 1, -10, 0, 0, 3, 5, -17, -19, -23, 29, 23, 11, 17, -13, 10,
    10, 2, 6, -6, 23, 4, -16, 12, -27, 18, -36, -17, -9, 8, 5, -1, 2, -1, -14, 9, 3, -25, 25, -12,
    -16, -57, -38, -12, -5, 19, 7, 17, -19, -6, -4, -4, -10, 19, -17, 13, -1, -19, -8, 8, -22, -37,
    11, 16, 5, -3, -6, 7, -6, 4, 5, -23, -30, -23, 14, 24, 15, 13, -22, -1, 15, 0, -9, -3, 28, 16,
    4, 10, 3, 20, -7, -19, 4, 1, -13, 4, 7, 6, -4, 1, 6, 5, 15, 21, -14, -16, -31, -3, -13, 27, -9,
    22, -2, 2, -22, 2, -8, 14, -17, -6, 1, -11, -4, -1, -57, -12, -3, 14, -4, 5, -8, 6, -4, -69, 15,
    -1, 9, -20, -21, -8, 3, -3, -8, -19, -6, -17, 1, 1, 6, 17, 5, 7, 6, -13, 28, -27, 6, 1, -4, 28,
    19, -7, -16, -7, 18, -21, 9, -26, 26, -8, 8, -6, 11, 13, 3, -3, 22, 7, -2, 16, 7, -15, -22, 20,
    8, -6, -33, -48, -18, -12, 22, -2, 7, 2, 0, -18, -1, 4, -24, -19, -7, 0, 0, 26, 8, 1, -6, 2,
    -10, -12, 4, 0, 4, -7, 23, 7, -27, -4, -13, -22, -5, -1, 3, 20, -17, -7, -9, -7, 4, 10, 8, -35,
    -10, -3, -32, -1, -9, 14, 15, 10, 1, -5, -8, -8, 5, 45, 4, -9, -7, -10, -35, -22, 16, -23, 7,
    14, 31, 4, -2, -9, 5, 12, -18, -34, -18, -2, 20, 19, 9, -3, 5, 8, 0, -4, -9, -20, 17, 23, -1,
    13, -8, 3, -2, -4, 1, -10, -7, -9, -9, 1, -20, 8, 3, -25, -2, -47, -48, -23, -6, 14, -12, 31, 3,
    11, 0, 1, -23, -5, -15, 19, -24, -16, 24, 0, -24, -26, -19, -25, -2, 1, 4, -9, -17, 6, 11, -11,
    9, -1, -30, -6, 27, 4, 15, 3, -11, 12, -15, -14, -16, -7, -6, 21, -24, 23, -18, 19, -7, -1, 8,
    16, 9, 8, 3, 32, -21, 3, -11, -7, -2, -18, -31, -44, 6, 15, -16, 47, -8, -2, 28, 0, -3, -9, 4,
    -17, -32, -26, -16, 18, 5, -22, -20, -4, 16, -4, -12, 0, 11, 4, -9, -22, -23, 10, 6, -8, -6, 18,
    11, 16, -16, 16, -4, -3, 4, 1, -3, 6, -12, 1, 12, 21, 20, 6, 4, -9, -1, -20, -7, -6, -11, -10,
    7, -9, -7, -6, -28, 9, 3, 6, 12, 8, 15, 11, 27, -6, 4, 5, 5, -22, 8, -2, 15, 5, -8, -20, -12,
    -42, 28, -1, 12, 7, 2, -18, 7, 16, -46, 19, -7, 3, -7, -4, -8, 19, 4, 5, 2, 1, -2, -4, 2, 15,
    34, -6, 22, 8, 5, -13, 3, 5, 18, -11, 8, 0, 2, -4, -12, -35, -5, -1, -10, 2, 3, 4, 7, -1, 17,
    24, 13, -13, -11, 11, -7, 3, 5, -23, 8, 9, 6, 0, 9, -44, 17, 16, 20, -8, -4, 4, 10, 36, -18,
    -32, 17, -4, 6, 12, 2, -3, 5, -8, 12, -6, -26, 10, -3, 9, 28, -22, 16, 0, 10, -6, 13, 14, -1,
    -5, -4, 8, -28, -1, -5, -35, -3, 5, 14, -24, 2, 8, 11, 16, -9, 2, 6, 17, -35, -2, -17, 7, 5,
    -36, 19, 7, 7, 0, -5, -28, 17, 18, 0, -8, -33, 11, -5, 14, 0, -7, 14, 1, 4, 3, 8, -18, 7, 14, 6,
    -9, -24, 11, 2, 18, 0, 33, -18, 7, 7, -12, 10, 19, 4, -11, -1, 12, -15, -9, -4, 13, 17, -4, -14,
    -33, 14, 6, -14, 28, -2, -4, 8, 38, -2, -8, 12, -9, -34, -19, -24, -7, -1, -31, -1, 3, 42, 2,
    -9, 17, -1, 11, -28, 13, -10, 4, 15, -4, -33, 12, 17, 42, -17, 11, -1, -16, -9, 0, 3, -28, -4,
    2, -14, 17, 21, 5, -7, -13, 2, -30, 1, -29, 3, 2, 0, 10, -7, 0, -6, 13, 20, 1, 7, -9, -8, 1, 20,
    -12, 13, 2, 9, 4, 9, -23, -10, 16, 0, -25, 1, -33, 10, -3, -4, -12, 10, -24, 13, -15, 19, 15,
    -16, -13, 1, -10, -3, 19, 5, -4, -1, -12, -6, -7, -8, 13, -9, -15, 17, 11, 2, 2, 5, 2, 8, -14,
    0, 7, 9, 18, -8, -15, -12, 7, 15, -5, -4, 0, 9, 5, 14, -2, 4, -27, -2, 14, -24, -14, -6, -20, 8,
    6, -14, -5, 8, -35, 6, -4, 13, -14, -9, 4, 14, 12, 8, 10, 4, -3, 16, -14, 6, 7, 10, -5, 5, -2,
    -19, 14, -5, 11, -6, -18, 5, 11, 10, 1, 8, 30, 9, -21, -2, 17, -11, 18, 2, -51, 12, 14, 25, -22,
    1, 11, 1, -8, -8, -24, 12, -1, -4, 1, -7, -17, -9, -18, -55, 17, 6, -5, -2, -30, -13, 8, 11, 6,
    -30, 0, -8, 25, -1, -28, 29, -3, 12, 24, -13, -1, 20, 0, 21, -24, -5, 23, 45, 2, 22, 9, -23, 21,
    16, -27, -18, 30, 3, -5, -6, -11, -23, -9, -4, -14, 35, 12, -1, -1, 4, 9, 10, -6, -18, -8, 8,
    23, 12, -20, 17, -3, 2, -8, -13, 23, -2, -3, -2, -2, 9, 9, 20, 11, 30, -11, -34, -8, -47, -12,
    9, 21, 18, 14, 6, -26, 11, -31, 34, -8, -8, -7, 2, 8, 12, 32, -62, 20, 14, 4, -9, -7, 1, -6,
    -12, -13, 12, -3, 0, 8, 15, 12, -49, -3, -18, -8, -12, 6, 10, 5, -25, 13, 1, 7, 5, 4, -8, -37,
    38, -1, -6, -4, 28, -3, -4, 28, -5, -2, -13, -17, -2, 13, 46, 9, -29, 1, -7, 24, -25, 26, 10,
    -29, -11, -6, -9, -6, -5, 6, -24, 16, 27, 2, 15, 14, -20, 2, -18, -13, 13, -13, 10, -16, 1, 0,
    -44, 10, -16, 11, -8, 15, -21, -29, 8, -11, -25, -9, -7, -1, -4, 33, -1, -29, 44, 17, 6, 12, 21,
    10, -16, 24, -7, 2, -2, -19, -11, 16, -5, -68, -23, 14, -4, 9, -6, -1, 3, 28, -11, -2, -18, -5,
    4, 6, -18, -28, 25, 8, 9, -1, 14, 1, -1, -23, -28, 7, 22, -17, -4, -2, -63, -32, -10, -4, -32,
    5, 6, -30, -7, -1, -21, -10, -17, -9, -8, 22, -1, -4, 22, 21, 0, 27, 16, -1, -14, 14, 22, 5,
    -17, -6, 16, 15, 1, -34, 8, -1, -3, -13, 4, -16, -20, -9, 6, -9, -15, -22, 4, -6, 20, -20, 22,
    7, -5, 20, -27, -11, 9, -1, -10, 21, -4, -34, 23, 8, -20, 16, -1, -6, 3, 34, 4, -6, 2, -26, 7,
    -3, 1, -45, -13, 20, -10, 12, 6, -2, -21, 11, 19, -25, 2, 9, 11, -13, -2, 14, 7, 17, -37, -3, 7,
    17, 11, 3, 1, 3, -2, -30, 29, 27, -7, -8, -5, 15, -3, 25, 8, 34, -17, 2, -6, 0, 14, -20, 4, 2,
    2, -13, 5, 11, -17, 31, -16, -8, -2, 5, -39, 20, -33, 15, -11, -33, 5, -24, 0, -2, -9, -55, -36,
    15, -1, 10, 11, 0, -15, 16, 6, -16, 19, -19, 18, 24, 2, 52, -18, 3, -20, 5, 13, 22, 3, -27, 4,
    14, -3, -5, -1, -19, -5, -7, -11, 3, -9, 4, -10, -1, 18, -6, 10, -3, -11, -11, -14, 4, -43, 14,
    -9, -6, -3, 20, -13, -7, -32, -20, -27, -35, -1, -8, 9, 1, -19, -24, 9, 11, 8, 5, -1, 13, 5, -1,
    -8, -15, -12, -5, 34, 25, -14, 7, -28, 12, -13, 5, -4, 8, 15, -2, 11, 9, 11, 6, -10, -1, 5, -19,
    -4, -3, -4, -1, 6, -22, 17, -1, 15, 15, -26, -16, -3, -9, -1, 0, -20, 3, -11, 8, 15, -4, -4, 1,
    -12, 10, -3, 8, -5, 3, -14, -4, 9, 1, -5, 11, 4, -28, 10, -6, 9, -14, -29, -3, 18, 9, -13, -44,
    -11, 10, 3, -30, -6, 24, -5, 0, 23, 2, 14, 0, -8, -5, 15, -11, -17, 27, -20, -3, 0, -30, -4, 14,
    13, 29, -22, -36, 18, -3, -3, 14, -18, -31, 17, -7, 10, 15, 7, -15, 5, 33, 8, 12, 32, -11, 7,
    -20, 16, -24, -28, 2, -23, -47, 17, 0, 11, -9, 15, -1, -14, -31, -10, -16, 8, 36, 26, -10, 9,
    -25, -6, 9, 18, -20, -28, 6, 18, -20, -28, 17, 45, 12, 11, 10, 10, 6, 7, -24, 37, 6, -7, 12,
    -12, 10, 6, 19, 42, 1, -9, -11, -12, 24, -21, 7, -1, 6, 11, 5, 4, -6, 3, 41, -59, 2, 7, -1, 12,
    6, -2, 8, -34, 7, -28, -14, 15, -5, -27, 8, -11, 16, -22, -16, 4, -19, 9, -7, -11, -24, -12, 7,
    7, -19, -4, 2, -5, 23, -19, 2, 3, 7, 3, -6, 19, 7, -1, 19, -16, 7, -24, 13, 8, -1, -16, -21,
    -14, 4, -25, -22, 6, -12, -8, 2, -8, -26, -22, -8, 20, -4, -9, -5, -11, 14, 9, 0, -20, 25, -31,
    -12, 0, -4, -3, -18, -16, 2, -6, -31, -6, -10, -1, -17, -1, -20, 11, -2, 8, 8, 1, -12, 10, -5,
    -13, 18, 11, 3, 22, 6, 2, -3, 3, 3, 5, -24, 13, -3, -3, 14, -27, -8, -4, -2, -11, 9, -5, 9, 4,
    -7, 13, -12, -24, -9, 34, -1, 0, -21, 11, -10, 0, -7, -26, 32, -16, -12, 5, 13, -17, -21, -8,
    -27, -16, -34, -5, -21, -25, -10, -2, 11, 31, 24, 6, 13, -8, 17, 7, 3, -20, 17, 12, -6, 7, 17,
    -33, -4, 14, -6, 11, -12, 10, -10, -20, -11, 4, -12, 8, 13, -5, -13, -11, 14, 0, 13, 28, -22, 2,
    -10, -4, -11, -35, -6, 11, 0, 18, 7, 15, 15, 24, -27, 12, 12, 19, 9, 2, -11, -41, -38, 10, -55,
    -1, -1, 24, -35, -7, 5, -9, -30, 16, -4, 2, 25, 21, 0, 11, 8, -9, -14, 38, 9, 1, 6, 2, -21, -41,
    19, 49, 0, 3, -21, -12, 35, -22, 7, 17, 8, -3, 7, -25, -29, 8, 15, -26, -6, 0, 10, 26, 13, -16,
    -8, -68, 4, 7, 10, -40, -35, -34, -35, 3, 18, -20, -1, 16, -13, 2, 0, 24, 8, -7, -4, 3, -3, 21,
    -1, -27, 18, -1, -5, 4, 10, -1, 5, -7, 7, 21, -1, 6, -21, -34, -25, 10, 0, -9, -23, -7, -3, -18,
    2, 18, 1, -16, -1, -15, -20, 7, -32, 25, -3, 2, 13, -6, -1, 8, 3, -20, 12, 14, 7, -21, -12, -14,
    -46, -3, 11, -8, -21, 8, 7, 19, -11, -22, 20, -2, 7, 11, 9, 7, -5, -1, 8, -26, 5, 3, -2, 38, 14,
    -5, 0, 17, -23, 4, -14, 3, -20, 9, 11, -56, -3, -1, -7, 1, -6, -20, 15, -20, -1, 8, 6, 1, 19,
    20, 5, 13, -9, -1, -28, 7, 15, -16, -2, 16, -9, -21, 9, -8, 15, 1, -5, -32, -45, -9, -7, 1, -70,
    -32, 8, 3, 8, 3, 20, -3, 15, -13, -1, -52, 30, -2, 11, 6, 0, 26, -18, -10, -12, 7, 16, 21, 12,
    -19, -17, -54, -19, -3, 4, -2, -61, -46, 13, -55, 11, 10, -24, 4, 11, -54, -3, 7, 5, 17, 0, 18,
    28, 2, -7, 15, 1, -11, -8, 1, 6, 18, -32, -20, -56, 10, 17, 8, 10, 5, -5, -2, 8, 11, 4, 17, 4,
    -19, 2, -2, -29, 18, 13, 21, 6, -16, -16, 5, 3, 6, -8, 23, 12, -7, -13, -1, -1, 5, 12, -9, 8,
    14, -12, -18, -1, 0, -10, 2, 15, -14, 0, -12, -17, 27, 7, 7, -8, 7, -17, -6, -4, -7, 5, -8, 0,
    -26, -39, 25, 6, 7, -2, 1, 2, 5, -9, -2, -9, 5, 2, 1, -2, -23, 9, 3, 13, -4, -11, 3, 1, 12, -7,
    3, -11, -3, 2, -2, 4, 10, -9, -1, 17, -12, 18, -2, 16, 1, -10, 0, -5, 1, 8, -10, 10, -12, -51,
    -10, 18, 9, 1, 2, -1, -12, 5, -6, 2, 0, 10, -12, -7, -7, -26, -8, 42, 11, -1, 8, 14, 20, -5, -2,
    -8, -8, -6, -6, -14, -3, 15, -28, 12, -3, 5, -1, 13, -1, -3, 8, -16, 7, -23, 9, 4, -2, 19, 4, 0,
    -11, 7, -9, 2, 2, 11, 6, -2, -2, 7, -21, -19, -9, 1, 7, 15, -10, -11, 1, -31, -4, 19, -9, -1, 8,
    1, -5, 22, 3, -14, -24, 28, -16, 29, -20, 22, 17, -7, -4, -7, -14, -9, -5, -4, -11, 10, -24, 19,
    -24, -6, -1, -9, -9, -15, 1, -7, -21, -19, -4, -4, -1, 14, -7, -18, -18, 1, 18, 29, 13, 18, 9,
    -10, -2, -1, -15, -15, -22, -3, 20, 27, -6, -19, -10, -34, -6, -2, -11, 1, -2, -15, 20, 28, -10,
    -7, -17, -28, -32, -3, -1, -8, -1, -39, -10, 6, -22, -1, 23, 9, -8, -12, -6, -44, 8, 11, -16,
    14, -18, -1, 17, 5, 2, 7, 27, 20, -7, -12, -11, -23, -23, 33, 8, 22, 7, 0, -5, 7, 4, 5, -20, 10,
    -16, -27, -9, -7, 33, -7, -20, -8, -3, 8, -14, -2, -22, 4, 6, 7, -17, -3, 2, 3, 0, -18, 5, 2,
    17, -5, 1, -5, -23, 30, 17, 10, 9, -21, -10, 0, 6, -25, -31, 15, -2, -4, -10, 1, 0, -4, 10, -16,
    17, 3, -15, 8, 22, 33, -14, 13, 12, -3, 8, 0, -1, 21, 6, -25, -7, 7, -3, 14, -4, 8, -12, -15,
    -5, 0, 12, 2, 3, 18, 12, -9, -4, -7, -5, 15, -5, -17, 15, -6, 24, 1, 0, 1, -9, 15, -15, -19, 24,
    -7, -4, 9, -4, -1, -4, 29, -37, 11, -5, 1, 19, -34, 7, 1, -19, 27, -21, -18, -3, -30, -8, 12, 3,
    15, 9, 5, -2, -5, -50, -31, -15, 3, 8, 16, -16, -6, -5, -6, -1, -1, 11, -5, 0, -18, 19, 28, -8,
    -10, -20, 9, 7, -12, -25, 24, 14, 7, -2, 3, 8, 17, -6, 5, 16, -6, 15, 8, -15, 18, 8, 16, -38,
    -16, -5, -9, 7, -45, -19, 9, 16, -5, 1, -21, -25, -5, -9, 26, 6, 29, 4, -10, 9, 15, -56, 9, -30,
    4, 14, 16, 13, -20, -42, -28, 7, 3, -20, -9, 0, -29, 5, 15, -6, 1, -6, -22, -9, 0, 18, 1, -41,
    -5, -44, 4, 12, 10, 36, 20, -25, -2, 14, -24, 4, 7, 32, 0, -44, 19, 7, 19, 23, 15, 16, 26, -16,
    -4, 5, -18, -16, 6, 13, -8, 17, 9, 7, -30, -7, -2, -4, 7, 7, 10, -10, -14, 9, -11, 4, 12, -9,
    -27, 21, -26, 16, 10, 3, 16, -12, 9, -12, 10, -15, 13, 11, -15, -15, -23, -10, -8, 9, 34, 13, 9,
    31, 1, 4, 8, 15, -18, 24, -38, -47, -4, 2, 15, 6, -15, -13, -47, -4, 4, 3, -7, 25, -6, 11, -7,
    21, -37, 11, -15, 14, 6, 5, -9, 0, 10, 3, -12, -21, 15, 6, -3, -23, -38, 1, -45, 27, 15, 3, -36,
    11, -4, -13, 20, -12, 13, -6, -32, -16, -16, -1, 10, 3, 7, -8, -29, 50, -4, 22, -6, 23, 2, -3,
    -29, -21, 13, -7, 15, -1, -18, 0, -31, 0, -8, -13, -15, 7, 6, 15, -13, -29, 1, -6, -14, -3, -22,
    -61, -5, 27, 4, 3, -8, 6, -14, -17, 16, -5, -56, -16, -14, 8, 4, -9, 20, -2, 11, -4, 16, 8, -12,
    -30, -32, -25, -5, -8, 7, 10, -2, -23, 37, 29, 1, 19, -23, 21, 51, -35, -19, -19, -5, -24, 1,
    22, -19, 2, 32, -10, -5, 9, 11, 2, 14, 13, -10, -8, 14, -7, 6, 11, 16, -40, -8, -6, 16, 2, -12,
    5, -1, -36, 33, -63, -19, -31, -15, -18, -40, 30, 4, -17, 10, -10, 9, -1, 16, -1, 1, -8, -30,
    -48, 4, 41, -1, 38, 7, -51, 0, 4, -1, -7, -49, 20, -13, -12, -32, -5, 6, -2, 18, 6, 39, -9, -4,
    8, 0, -5, -30, 27, -24, -16, -9, -4, 6, 3, -13, 2, -21, 10, -4, -4, -24, 0, -49, 12, -17, 45,
    -66, -8, -23, -7, 14, 4, 8, -26, 14, 17, 9, 7, -1, -13, 0, -23, -39, -14, 5, 5, -13, 6, -26,
    -17, 0, 6, -2, -5, -11, 2, 7, -23, -1, -3, 7, -23, 15, -25, -26, -8, -4, -19, -9, 3, -17, 5,
    -24, -16, -27, 2, 13, -24, -10, -2, -24, 6, 3, -3, -9, -13, -15, -17, -5, -4, -54, -21, -12, 6,
    22, 13, -28, -4, 14, 13, 20, -15, -3, -6, 27, 0, -21, -6, 14, -33, -9, 1, -19, -3, 1, 11, -7, 8,
    -8, -8, 13, -11, 20, 7, 2, -7, -8, -27, -36, -1, -9, -2, -3, 9, 1, 0, -8, -24, -8, -9, 23, -2,
    -1, -9, 0, 24, -5, 0, -5, -8, -24, -47, -48, -5, -40, -37, 5, 16, 16, -2, 8, 9, 26, 14, 15, 4,
    -15, 40, 1, 31, -41, -32, 11, -9, 3, -21, 0, -6, 11, 20, -16, 25, 20, -19, -5, -18, 19, -25,
    -13, 2, 11, -29, -8, -3, -1, 2, 3, 16, 50, 7, -33, -2, 19, -12, -8, 28, -2, -13, -6, 28, 10, -7,
    -12, -13, 10, -36, -23, -60, -13, -2, -4, -40, 3, -7, 22, -30, 26, -29, 5, 13, 0, -21, -29, 17,
    5, -12, 34, 45, -3, -30, -7, 33, 8, 5, 4, -24, -30, -28, 3, 10, 8, 27, -4, -3, -24, -42, -5,
    -14, 9, 4, -7, -36, -17, 9, 1, 7, -5, -5, 12, -26, -21, 11, -2, 21, -43, -27, -2, 4, -22, 6, 16,
    7, -5, 0, -3, 3, 13, -10, -32, -5, 27, -4, -2, 7, -3, 6, -5, -8, -10, -11, 13, 22, 2, -15, 3,
    -13, 13, 22, 15, -8, -22, 7, 11, 24, 3, 16, 3, -5, -13, 24, -9, -21, 1, 8, -13, -25, -15, -22,
    15, -12, -7, 5, -6, 16, -3, 16, -2, 19, -44, -18, -11, 10, -12, 2, 35, 10, 16, 15, -49, 13, -2,
    -1, -39, 3, 21, -20, 6, 5, 7, -7, -1, -4, 3, 2, 2, 9, 16, -17, -2, -45, 3, 15, -11, 6, -1, 7,
    12, 1, -9, -8, 12, 0, -13, 27, 4, -4, 29, 0, -21, -16, 31, 0, -7, -1, -2, 16, -7, 25, 15, -1,
    -15, 17, -38, 7, 11, -6, -6, 21, 12, -8, 7, 7, -42, 34, 15, 10, -44, 8, -2, -4, 10, 6, 9, 1, 10,
    -20, -2, 0, 10, 2, 13, 9, 4, -10, 18, 13, 6, 11, -19, 11, 8, -5, -28, -5, -8, 42, -28, 18, -2,
    -5, 16, -8, 8, -25, 21, -19, -8, 12, 55, -4, -35, 19, 18, -13, -36, 5, -63, 38, 21, -6, 20, 28,
    -12, 12, 9, -50, -9, 15, 21, 3, -11, 15, -4, 3, 3, -21, 6, 8, -26, -20, -6, -39, 25, 23, -29,
    13, -13, 23, 5, -14, 3, -16, 6, -40, -22, 8, 0, -14, 11, 27, -9, -15, 22, -19, 10, -2, -6, -46,
    0, -28, 2, 30, 3, -2, 13, 10, 3, 16, 13, 18, -32, -1, 3, 0, -4, -5, -5, -8, -3, -23, -4, 10, 9,
    -11, -15, -51, 26, -17, 3, 20, 4, -4, -10, -19, -2, -8, -9, 14, -9, 13, -4, -11, 3, -8, 1, -12,
    -18, -5, 9, 8, -12, 27, 13, 20, -10, -3, -4, -1, -36, 6, -11, -34, -6, -47, 2, -1, 22, 6, 6, 13,
    -5, 11, 2, 0, -28, -14, -11, -9, 1, -10, -8, 17, 16, 3, -4, 25, 11, -15, -23, 0, 34, -40, -19,
    1, 10, -10, 13, 1, 4, 9, -1, 10, -11, 0, -8, 0, 11, -18, 14, 5, -16, 8, 13, -2, 18, -3, 14, 8,
    -12, 0, 3, 10, -23, 16, -15, 1, -1, -10, -7, 0, 17, -17, -2, 2, -12, 4, 9, 7, -11, 14, -18, -19,
    -5, 8, 1, 9, 11, -15, -13, 25, 0, -3, -44, -4, 26, -45, -23, -26, -2, -17, 27, -11, -4, 23, -3,
    -6, 14, 17, 0, 30, 25, -25, 16, -6, -23, 0, -10, 15, 4, -15, -5, 41, -80, -7, -8, 33, -18, 8,
    12, 31, 23, 11, -7, -31, 46, -22, -34, 6, 14, -6, -4, -9, -16, 12, -10, -36, -19, -10, -12, 13,
    26, -20, -8, 4, -16, -26, -13, 5, 30, -8, -6, -14, 17, 7, -15, -31, -56, -23, 12, 0, -22, 0, -7,
    1, 27, -12, 10, 24, -1, 6, -5, -22, 5, 30, 34, -24, 3, 28, 4, -28, 3, 29, -7, -22, -1, -10, -12,
    -11, 3, 2, 6, 2, -1, 14, -22, -26, -23, -4, 25, 2, 9, 1, 15, -3, 16, -1, -4, -45, 2, 16, 14,
    -16, 22, -31, 8, -2, -2, -18, -6, 24, -26, -32, 29, 11, 14, 2, -11, 2, 3, -19, -9, -7, 1, -21,
    -37, -8, -12, 17, 15, 0, 10, 20, 6, -7, -21, 22, -14, -28, 9, -24, -30, -3, 10, 10, 0, -19, -10,
    -6, -13, -15, -4, 4, 1, -24, 16, 2, -7, 13, 22, 3, 3, -7, 20, 0, 3, 6, 28, -28, -24, -11, 3, -5,
    7, 25, -27, -37, 4, -6, -8, -8, -16, 2, 5, -7, -9, -4, -9, -15, -23, 11, 11, -22, -12, -5, -20,
    -7, 10, 16, -39, 8, -13, 11, -23, 8, 17, -20, 14, 8, -7, -41, 11, -5, -1, 13, -5, 7, -21, -42,
    11, 5, -9, 19, 10, 15, 12, 17, -15, 12, 6, 0, 29, -30, -19, -12, 3, -5, 15, 3, -51, 32, 5, 13,
    -3, 25, -46, 14, 15, -24, -38, -22, -34, -25, -21, 0, 15, -39, -41, -40, -28, 10, 15, 16, -47,
    8, 16, 7, 16, 38, 12, -18, 33, -11, 24, 5, 3, -4, -22, -4, -16, -4, -12, -48, -28, -32, -16, -5,
    18, 21, -29, -21, -57, -31, 0, 11, 2, 18, 34, 9, -1, 7, 12, -20, -41, -52, -22, 4, -17, -30, 13,
    12, 12, 14, 29, -14, 19, 28, 8, -7, 4, 34, 1, -14, 6, 6, -4, -14, 5, 12, 19, 5, 17, -4, -14,
    -25, 1, 2, 13, -3, -16, 8, -4, -14, -13, 13, 16, -27, 13, -23, 5, -26, 6, -24, 21, -52, -1, -1,
    10, 8, -2, -24, -12, 13, 7, -34, 8, 22, -42, -14, 17, -17, -13, -6, -2, -16, -14, -9, -9, -17,
    9, 12, -21, -4, 18, 41, -1, -12, 21, 9, 9, -16, -23, 21, 24, -12, 31, -13, -3, -9, 28, 8, 9, 13,
    -20, -2, -19, -10, -20, 15, -38, 6, 15, -11, 28, -13, 8, -21, 19, -49, -24, 6, -22, 7, 6, -17,
    8, 4, 11, -41, -4, 25, -40, -2, 12, -7, -20, 12, -34, -22, -22, -2, -31, -15, -13, -40, -32, 20,
    18, 5, -2, -15, 20, 3, 2, -18, -15, 11, -2, 23, 3, -16, 11, -17, 39, -15, -5, -8, -18, 7, -22,
    0, 3, 1, -23, -43, 9, 10, 7, -6, -19, 9, -9, -50, -35, 9, -38, 12, 2, 11, -39, -8, 5, -15, -15,
    37, -31, 38, 10, 8, -35, 50, -89, -31, -3, -29, -31, -30, -35, -16, -11, 14, -13, -24, -18, -30,
    52, 18, 16, -18, -14, 19, -19, 41, 19, 6, -5, 19, 37, -3, 38, 7, -20, 6, -37, 0, 10, -6, 1, -39,
    3, -35, 1, -20, -25, -3, -36, -76, -18, -12, 15, 25, -5, 13, 4, 2, -4, -13, 11, 8, -14, -13, -7,
    0, 2, 22, -5, 2, 0, -14, -4, -3, -2, 8, -7, -18, -19, -7, -12, -6, 0, 7, -5, 7, 13, 6, 1, -29,
    -6, 4, 10, 25, 19, 13, 18, -9, 1, 0, -9, -9, -9, 19, 10, 5, 20, -15, -12, -8, 14, -5, -5, 10,
    -8, -9, -23, 8, 15, -20, -11, 8, -9, -2, -8, 8, -7, 0, -20, 10, 3, 7, -5, 8, -6, -10, -14, -8,
    -2, 10, -19, -23, -1, -6, -12, -8, -7, 0, -8, -7, 4, 7, 1, -14, 0, -13, -25, 7, 31, 14, 10, -9,
    -8, -2, -22, 3, 4, 11, -4, -9, 18, 4, -6, 7, -8, 14, 6, 4, 2, -1, -13, 15, 17, -17, -11, 6, -6,
    14, -8, 15, -17, 2, -4, 3, -3, 7, -5, 17, -10, -4, -1, 6, -12, 3, -29, -17, 5, 4, 6, 1, -2, 9,
    2, 7, -10, -7, 14, 3, 6, -29, -60, -8, 9, 4, 5, 0, -9, 13, -28, 7, 5, 12, -13, -9, 2, -2, 8, -2,
    -11, 25, 20, -7, 9, 12, 21, 8, 11, -6, -16, -8, -22, 3, -9, 25, 2, 1, -10, 15, -9, 26, -29, 19,
    -6, 7, 35, -7, -10, 5, -16, -21, -4, 5, 0, 13, -1, 16, -5, 1, -35, 4, 2, -31, -31, -22, -83, -3,
    17, 8, 1, 18, 1, 11, -22, -11, 14, 14, -15, -2, -31, 1, 14, -2, 8, 22, 11, -3, 22, -3, 23, -2,
    2, 4, -24, -11, 1, 8, 4, -9, -3, 19, -10, -2, 0, -10, -8, 1, -2, -8, -9, 7, 10, 0, -14, 34, 6,
    -29, 0, 25, -5, 3, 9, -4, 9, 23, -6, 7, 13, 21, 2, 20, 11, -4, 10, -1, 0, 6, -22, -4, 17, 8, -1,
    -6, 13, -5, -39, -13, -26, 20, -12, 14, -3, 0, -16, 19, 2, -8, 8, -20, -19, -1, -12, 12, -13,
    -17, -13, 3, 7, 4, 1, -9, 4, -5, -5, 6, 7, 23, -4, 14, 10, -1, 9, -1, -2, -4, 2, 3, 12, 4, -16,
    1, 1, -24, -18, -1, -28, 9, -19, 6, 4, 5, -23, 0, 11, 1, 4, -7, 13, 1, -14, 8, -25, 12, -34, 22,
    4, 15, -8, 19, 2, 12, -7, 4, -31, 18, -11, 13, -19, -1, -1, 5, 1, 0, 1, -4, -1, 19, -25, 16, -1,
    18, -16, 0, 13, -3, 9, -5, -5, -4, -4, 14, -14, 11, 6, 22, -14, -19, -18, -14, 16, -11, 2, 8,
    18, 7, -13, -17, -13, -8, 20, -4, 4, -9, -6, 10, -15, 4, -11, 10, 2, 10, 5, 6, 12, 14, 8, 11,
    -12, 8, -24, -14, -13, 12, -7, 9, 0, 7, -7, 25, 8, 23, -30, 35, 45, 8, -20, 5, 5, 16, -3, 19,
    -16, -4, -2, 2, -80, -1, 12, 21, -11, -17, 20, -10, 28, -27, 11, 9, 11, 18, -12, -18, -7, -10,
    9, -13, 6, 3, 0, -10, -5, -3, -5, 10, 2, -15, 11, 11, -2, 1, 21, 30, -1, -38, 12, 17, 9, 18, 16,
    25, 23, -15, -8, -16, 3, -7, 9, 3, -21, -32, -6, 31, 3, -19, 6, 7, -23, -6, -42, 1, 0, 10, -1,
    4, -7, 18, 3, 6, 11, 0, -2, -7, -5, -1, -5, 3, -2, 6, -7, -12, -28, 18, -42, -1, -19, -1, -20,
    20, -18, 40, -12, 15, 1, -10, 9, -1, -12, 8, -8, 18, -6, -17, -14, 9, 9, -18, -2, -21, 1, -10,
    -5, 17, -13, -6, -19, 19, 19, 3, -2, -29, -21, -6, -26, 2, 4, -5, 11, 5, 4, 5, -1, -4, 29, 0,
    -3, -2, -7, 7, -2, -5, -12, -9, -1, 0, -25, -26, 1, 13, -18, -43, 4, 12, -19, 24, -8, 4, 8, -8,
    -3, 7, -12, -2, 8, 17, -21, -15, -4, 10, 1, -3, 4, 5, 13, -11, -17, 10, -1, 5, -25, 22, 34, -54,
    -14, -8, -24, -3, -8, -9, -5, 2, 12, 7, 5, -19, -9, -7, 23, -9, 6, -1, 2, 15, 0, 3, -11, -35, 0,
    -10, 24, 3, 11, 8, 15, -46, -1, -31, -25, 23, -24, 12, 5, -8, -3, 11, 11, -1, 31, -14, -16, 17,
    -20, 35, 2, -2, -10, 13, 7, -29, -10, 31, 13, 16, -39, -1, 10, -33, -32, -13, -22, 3, -1, 7,
    -13, -1, 18, 9, 1, -1, 28, 9, 11, 0, 6, 16, -12, 13, -7, -11, 1, -35, -17, 0, 2, -18, -10, -12,
    30, 5, -28, -27, -11, 3, -3, 17, -19, -44, 21, 4, 11, -25, 1, 18, 13, 18, 7, -12, 21, 12, 0, 5,
    14, -1, 7, 10, 4, -52, -15, -9, 2, 13, 3, -12, -13, -5, -13, -5, 5, 5, 10, 5, -21, 2, 17, 24,
    -2, 11, 27, 14, -13, -12, -12, -4, -1, -3, -10, -3, -1, -26, -21, -19, -22, -17, -23, 10, -13,
    12, 0, 20, -13, 13, -3, 5, 9, -1, 2, -14, -17, 8, 5, -28, 13, -10, 0, 31, 2, -10, -3, 11, 16,
    -5, -22, 1, 22, 17, 1, -11, -24, -4, -4, -9, -3, 18, 6, 13, 10, 2, 34, 25, 15, 3, 8, 1, -4, -2,
    -17, -7, -10, -8, 12, -4, 17, -26, 17, -31, -16, -16, 7, -15, -14, 10, -10, 11, -13, 7, -1, -12,
    -1, -5, 8, 15, -37, 17, -12, 9, 18, -6, -5, 20, 10, -41, -1, -1, -5, -16, -30, 5, 19, -19, -8,
    8, -30, -9, -3, -9, -18, 0, -2, 16, 19, -25, 35, 12, 37, 7, 0, 19, -9, 5, 1, 18, -2, -17, -2,
    -6, 29, -5, 30, 1, 19, 4, -1, -40, -3, 8, 2, -3, -5, -5, 6, -17, 30, -16, 34, -28, -1, 17, -26,
    58, 13, -15, -31, 20, 12, -40, 0, 10, 26, 15, -26, 6, -48, -42, -12, 0, -34, -9, -9, 6, -47,
    -10, 1, 11, 8, 5, 20, -3, 8, 0, 2, 13, -18, 13, -12, 0, -10, -16, -1, 26, 11, -9, -8, -10, 27,
    13, -24, -6, -24, -29, 11, 12, 4, 5, 7, -20, 0, -2, -5, -28, 22, -9, 1, 0, 5, -2, -6, -7, -2,
    10, -3, 8, -5, 2, -2, 17, 0, 7, 10, -5, -28, -3, 7, 6, -26, -5, -32, 0, -25, 1, -19, -20, -5,
    -11, -15, 25, -26, -8, -26, 7, -21, -12, 13, 25, -1, 9, 5, 12, -25, 5, -1, 0, -6, -9, -48, 29,
    -11, 6, 13, -22, -9, 4, -5, 4, 12, -11, -7, -5, 13, -16, -15, 0, 6, 13, 8, 9, 10, -4, 4, 5, 1,
    -5, -15, -18, -7, -12, 10, 1, -9, 2, -13, 4, 14, 19, -13, -1, 1, 5, -14, 13, -8, -10, -31, -8,
    -7, 5, 13, 14, 6, -7, -9, 2, -8, 19, -1, -8, -17, -3, -24, 31, 5, 6, 1, -10, -7, 3, -12, 25, -1,
    -5, 10, 15, -4, -18, -2, 7, 8, 15, 6, 14, 7, -11, -11, -1, 7, -12, -13, -20, 11, -22, 11, -8,
    -6, 7, -9, -4, 27, 7, -11, 5, 15, 1, -15, 12, 10, 11, -16, -18, 7, -6, 4, 10, 20, -19, -23, -7,
    5, 11, -10, -4, -4, -4, 6, 14, -2, 30, 20, 11, -15, -1, -8, 8, 6, -1, 6, -3, -28, -11, 0, 17,
    14, 14, 0, -13, 2, -19, -15, 1, -5, -7, -9, -11, 18, -15, -2, -10, -11, 10, -20, 15, 35, 14,
    -12, 4, 17, -10, -15, 1, 13, 12, -6, -40, -7, 2, -24, 23, 33, -13, -13, -3, 24, -13, -18, 1, 19,
    -13, 13, 20, -10, 11, 30, -9, -12, -16, -5, 3, 18, 10, -11, 4, -3, -6, 0, -16, 30, 4, 0, -5,
    -10, -9, -16, 5, -10, 38, -6, -2, -22, 23, 2, 20, -9, -15, -22, 16, -18, -4, -33, -14, -9, 5, 2,
    19, 1, -37, -19, 10, -10, -20, 5, 5, -17, 10, -11, 39, -21, 15, -14, 18, -11, 34, -14, -14, -2,
    9, -5, -10, -25, -4, -14, 6, 2, 1, 1, 4, -3, -47, 1, -23, -8, 12, 9, 10, 7, -6, 17, 9, -6, 0,
    18, 0, -22, 3, 6, 22, -10, -2, 8, 22, 5, 1, -22, 3, 7, 10, -6, -7, 8, -3, -16, -10, 27, -3, 1,
    -3, 5, 9, 4, 10, -24, 5, -19, 18, -7, 34, -28, -5, -5, -11, 10, 6, -37, 5, -13, -2, -4, 2, -4,
    -11, -26, -6, 7, -19, 4, 2, -15, 10, 4, -15, 1, 11, -1, -15, 16, 11, -29, 24, -6, -8, -5, 19,
    -9, 12, 13, 11, -20, -3, 11, 10, 1, 4, 2, 13, -32, -1, 12, -13, -11, -3, 5, -4, -26, -10, -13,
    -5, -9, -22, -3, 23, -35, -23, 24, 29, 15, 9, -24, 14, 1, -10, -9, -9, 11, -6, -5, -14, -2, -6,
    14, -3, -26, 10, 14, -12, -26, -23, 24, -7, 2, -25, -34, 10, -7, -2, -21, 14, -3, 18, -2, 10,
    -17, 9, 29, 20, 4, 20, -17, 22, -33, 13, 12, -12, -2, -27, -6, 11, -31, 0, -22, -7, -14, -7,
    -26, 9, -11, -8, 7, 44, 14, 17, 19, -16, -8, -4, 3, -24, 1, -1, 11, 5, -14, 1, -24, 0, -6, -9,
    -4, -29, -26, 9, 14, 25, 26, 16, -6, -12, 0, 2, 2, 4, -8, 6, -13, -12, -12, 4, 5, -11, 1, 20,
    -11, -15, -16, -6, 8, -24, -5, -16, -28, 13, -25, 26, 11, -13, -17, 4, -3, 2, -12, 3, 13, -31,
    -21, -17, -5, 8, -1, 10, -7, -2, -5, 12, -6, 15, -11, 28, -46, 4, -12, 9, 5, 0, -23, 20, -6, 16,
    11, 16, -14, 0, -12, -8, 5, 6, 20, 24, -3, 1, -11, 5, 16, -15, -12, -11, 2, -15, -15, -1, 23,
    -7, 5, 4, -4, -3, -18, 13, 21, -17, -11, 17, -2, -22, -15, 12, 2, -12, 14, -2, -13, 11, -21, 13,
    -6, 8, -15, 29, 18, -7, -34, 29, -17, -2, -6, 11, 20, 7, -15, 11, -51, -1, 9, 14, -8, -4, -3, 0,
    12, 12, -6, 20, -2, 7, -4, 9, 12, 5, -23, 18, -4, -9, -5, -23, 36, -9, -17, 19, 9, -9, -13, 8,
    36, -5, 14, -2, -25, -17, -6, 11, 3, 1, 2, 3, 3, 37, -27, 5, 6, 30, -13, 7, 4, -12, -15, 16, 0,
    -26, 15, 1, 25, 13, 1, -2, -55, -12, 14, -4, -13, -9, -1, 9, -7, -14, 4, 13, -32, 0, -4, -5, 11,
    23, -24, 6, 11, -38, -12, -11, 40, -6, 27, 24, 6, 7, 5, 19, 6, 1, 4, -17, -11, -20, 9, 1, 10,
    12, -7, -6, 3, 16, 10, -11, 20, 16, 8, -8, -10, -11, 3, 7, -71, -28, -8, -21, 5, -29, -31, 4, 0,
    -3, -17, 14, -3, 11, 4, 11, 2, 22, 13, -17, -8, -3, 6, 2, 8, -16, 7, 19, 3, 11, -4, 5, 20, 11,
    -25, -5, 5, -11, -22, 15, -15, 8, -9, -5, 0, 6, 3, -23, -10, 4, 14, -50, -11, 22, -7, 8, 9, -10,
    -6, 5, -7, 15, -2, 6, -38, -6, -1, -42, 2, -10, -43, -2, -12, -1, -17, 17, -2, 6, 7, 21, 19, 3,
    0, -9, 1, -1, -12, 12, 7, -17, 8, 21, 7, 7, 16, 9, 19, 5, -34, -4, 12, -8, -24, 15, -32, 14, 4,
    11, 5, -2, 4, -12, 12, -5, 13, -24, -2, 6, 2, 8, -9, -19, -27, 34, -8, -7, -1, -2, 2, 8, 10,
    -27, 16, 5, -22, -2, -20, -30, -15, 17, -3, 0, 14, 16, 29, -21, -38, -5, -1, -5, -11, 24, 16,
    -51, 1, -21, 11, -10, 29, 17, 31, -15, -23, 14, 14, 11, -10, 4, 3, 46, 3, -5, 8, -8, 3, -15, 24,
    23, -25, -5, 12, 10, -9, 1, -18, -9, -20, 23, -12, -46, 24, -12, -2, 2, 35, -14, 36, 12, 8, 5,
    -61, -7, 19, 35, -14, -5, 16, 4, 50, -36, -44, -1, -11, -5, 14, -11, 34, -55, -9, -18, 20, -26,
    7, 19, 24, -2, 39, 33, 20, -17, 9, 17, 15, 0, 22, -14, -22, -4, 5, -5, 14, 43, -51, -19, 17, -7,
    6, -16, 20, -23, 5, 9, 11, 3, 9, 4, -41, -48, 3, 18, 3, 6, 3, -6, 6, -18, -18, 24, -12, -8, 0,
    -2, -17, -42, -2, 0, -11, -5, -2, 10, 8, -39, 9, 13, 22, -17, 4, 16, -3, 34, 14, 17, -13, 0, -7,
    23, -7, -2, -34, 23, -2, -4, 22, -16, 31, -17, -20, -40, 21, -10, -3, 1, -9, -18, -11, -3, -9,
    8, 12, -1, -37, -5, -21, 9, 1, -9, 0, 12, -9, 8, 11, 26, 0, 11, 9, 3, -21, 1, -13, -4, 10, -9,
    6, 7, -1, -3, 20, 9, 21, 0, 17, 24, -13, 21, 12, 16, 3, -1, -3, -13, -4, 1, 19, 6, 1, -11, 7,
    -19, 22, -11, -21, 1, 8, -12, 0, 27, -17, 4, -3, 22, -11, 1, -1, -14, -23, -5, -8, 15, -6, -6,
    18, -14, 4, 2, 14, 6, 2, 14, -13, -6, -7, -14, 11, 15, 6, -7, 13, 3, 4, -23, 9, -8, 15, 16, -8,
    26, 23, 2, 6, 6, 11, 21, 5, -21, -3, -61, -2, 1, 22, 6, -10, -23, 7, -19, -5, -4, 3, -2, -25,
    40, 0, -28, -26, 25, -4, 9, 6, -17, -21, 1, 13, 31, -16, -11, 15, -27, 14, 7, 6, -29, 3, 11,
    -13, -19, -50, -5, -15, -19, -25, -23, 10, -17, -4, -26, -12, 6, -5, -6, -34, 17, 10, -10, -1,
    0, 24, 8, 24, -8, -15, -41, 26, 11, 4, 39, 1, 2, 4, -5, 8, 0, 21, 22, 2, -20, 12, -25, 0, 4, 13,
    -15, 16, -17, 5, 11, -23, -14, -2, -9, -9, 7, -6, 0, -20, 15, -12, -5, -12, 4, 1, -6, -27, 8,
    -11, -10, -11, -5, -3, -3, 37, 37, 12, -9, -14, 11, 27, 22, 2, 0, 1, 1, -12, 31, -18, -1, -46,
    15, -6, 24, 16, -29, 8, 37, 9, 0, -2, -4, -4, 10, -9, 3, -16, 9, 10, 2, 10, -10, -4, -2, -22, 5,
    2, 14, 9, 10, -31, 10, -18, -15, -7, 9, -35, -10, 14, -14, 4, 22, 7, -7, -2, -5, 2, 8, 13, 30,
    8, 18, -7, 11, 9, 4, 19, 25, 2, -7, -5, 7, -4, -13, -34, 1, 22, 9, -7, -21, -31, 47, -20, 16, 6,
    8, -13, 16, -1, 1, 9, -3, 15, 1, -1, 20, -10, 11, -9, 29, -3, 7, 7, -8, -16, 5, 0, 3, -25, 6,
    -30, -2, -11, 2, 27, 10, 25, -1, -1, -6, 1, -16, -28, 2, -30, -14, -32, 13, 5, 14, -3, 2, 2, 0,
    -6, 0, 5, -60, -4, 0, 32, 18, -15, 3, -32, 22, 12, 2, 14, -12, -7, -5, 20, -21, -17, 9, 4, 3,
    -21, 21, 3, 1, 3, 25, -8, 5, 8, -29, 12, 8, -8, -26, -3, 1, -37, 3, -36, -1, 2, -4, -26, -1, 5,
    -9, 13, -9, -46, -6, -24, -5, -12, -33, 9, -4, -10, -15, 16, 1, 16, -8, -24, 24, 28, 1, -29,
    -22, 1, 19, 3, -55, 13, 9, 7, 14, 5, 0, -4, -43, -1, -2, 23, 10, -26, 18, 23, 18, -11, 5, 7, 6,
    7, 18, -19, 4, -29, 23, 4, 11, -26, -12, -15, -32, -22, 25, 17, 19, 1, -16, 4, -17, 11, 21, -26,
    14, -10, 30, 3, -30, -14, -2, 5, -27, -15, 18, -24, 7, -70, -1, -2, -4, -9, 23, 5, -1, -17, 0,
    13, 18, -10, 29, 11, -22, 7, 6, 2, 2, -9, 3, 13, 10, 8, 27, -19, 20, 14, 23, -17, -6, -5, -10,
    -6, -6, -20, -2, -13, -4, 18, -7, 6, 4, 6, -12, -8, 3, -36, 0, 4, 6, 1, 24, -7, -17, -24, -6, 1,
    -5, -2, 2, -17, 8, -4, 3, 10, 0, 6, 12, -24, 1, -26, 9, -17, 8, -6, -16, 15, -5, 7, -8, -8, 0,
    3, -2, 21, -5, -17, 19, -4, 24, 7, 2, -1, -14, 7, 1, 5, -8, 0, -4, 10, 9, -2, -31, 31, 6, -15,
    -17, -26, -29, -34, -37, -8, -6, 5, -11, 16, -7, -14, -33, -10, -15, 4, -4, -17, -2, 3, -10,
    -14, -19, -13, 5, -30, -20, 5, 14, -16, -10, 1, -45, 14, -16, 36, 12, -5, -13, 28, -18, -6, -24,
    12, 7, 19, 23, 11, -23, -6, -13, -16, -35, 21, 1, -6, -18, 19, -32, -11, 1, 3, 25, 3, -3, 35,
    -28, -24, -32, -3, 38, 4, -14, 27, -9, -5, -3, 2, 0, 15, -49, -18, -23, 5, -5, -40, -52, -17,
    -11, 10, -49, 8, 0, 28, 5, 20, -7, -30, -29, 21, 9, -35, -15, -2, 17, 43, 21, 5, -11, -20, 4,
    -6, 24, -17, 14, -48, -7, -13, -36, -4, -4, 8, 13, 6, -5, 16, -12, -3, -13, 9, -28, -31, 30,
    -23, 14, 23, 24, 0, -23, -2, 6, -2, -12, -4, -12, -54, 12, -32, -26, 18, -7, -10, 8, -19, 3,
    -19, -5, 7, 12, -14, 9, 6, -7, -1, 1, -30, 2, -2, 6, 9, 17, -1, -23, -45, 11, 4, 13, -10, 12,
    -8, -1, -7, -14, 12, -9, 18, 9, -1, 1, -8, -20, 0, -6, -6, -28, -21, 2, -13, 17, 8, 13, 6, 6,
    -1, 2, -9, -18, -3, -13, -22, 18, -10, 7, 16, 5, -1, 13, -28, -8, -11, -6, -36, 9, -4, -36, 8,
    -5, 3, -24, -20, 0, -4, -3, -13, 7, 4, -42, -29, 19, 14, 5, -2, -9, 26, 15, -3, 9, 13, -8, 36,
    5, -25, 6, -2, 11, -13, -10, -13, -20, -26, -52, -4, 14, -10, -5, 5, 13, 14, -13, -5, -12, -4,
    -12, -19, 0, -4, 9, 15, -22, -17, 23, 1, 6, -3, -13, -36, 10, -3, -79, -4, 9, 16, -3, -22, 2,
    10, 7, -6, 8, 10, -19, 18, 60, 11, 6, -1, -10, 25, 12, -16, 15, -6, -13, 44, -22, -10, -12, 21,
    33, 15, -40, 6, -17, -35, 3, 0, 19, -10, 9, 19, 11, 8, 8, -9, 7, 0, -36, -34, -62, -5, 6, -17,
    -6, -16, 2, 18, -14, -7, -8, 9, -8, 3, -21, -19, 49, -47, 74, -8, -5, -16, -1, 18, 2, 23, 22,
    -1, 14, -1, 16, 11, -28, 2, -16, 17, 10, -17, -2, 5, 9, 17, -8, -5, -7, -3, 1, 0, -11, -39, -56,
    0, -13, 4, 0, 9, 27, 39, 6, -2, -6, -16, 8, 52, -76, 1, -15, -1, 4, -2, 25, 18, -25, 33, -27,
    15, -13, -8, -2, -22, 4, -31, 20, -1, 0, -9, 9, 11, 6, 4, -4, 0, 6, 5, 14, -3, -11, -21, 31, -3,
    2, -27, 0, -17, 6, -6, -6, 3, 3, -1, -3, -25, -7, -22, 4, -25, -10, -3, -18, 7, -25, 25, 2, -6,
    -10, -3, -1, 10, 29, 11, -21, 19, -2, 11, 4, 7, -33, 5, -30, 6, -19, -4, 8, -22, 2, -2, -1, 5,
    5, -4, 14, 1, 9, -12, 13, 16, 2, 16, -2, -1, -1, -5, 37, 18, -20, -37, -6, 13, 19, 5, -16, 6, 2,
    6, -3, -10, 2, -1, 14, -29, 16, -2, -14, -5, -28, 19, 12, -10, 0, 2, 7, -12, 29, -12, 20, 6, 1,
    6, 3, 10, -25, 5, -5, -7, 5, -3, 10, -1, 20, 18, 13, -33, -6, 24, 25, -2, 0, 3, -12, 8, 10, 9,
    3, 16, 7, -1, 18, 22, -20, -28, -40, 50, 15, 8, -25, 5, -1, -7, 6, 12, 7, 1, 8, -15, 26, -7,
    -17, 7, -11, -16, 10, 6, 12, 12, -1, 5, -6, -4, 8, -3, 3, -12, -2, -5, 8, 5, 10, -8, -12, 1, 13,
    -29, 5, -26, 80, -6, -7, -7, 21, 0, -2, -19, 31, -4, 6, 14, 7, -29, -30, 1, -39, -3, -2, -11,
    -9, -1, -25, -7, 35, 6, -3, -14, -3, -10, -6, -35, -30, -16, 2, 6, 7, 7, 19, 9, -6, -3, -2, -13,
    -6, 26, -64, -9, 25, 5, -8, -16, 10, -16, -15, -13, -5, -14, 7, 6, 10, -47, -8, -28, -38, 0,
    -11, -8, -10, -35, -2, -6, 27, -8, 19, 23, 6, 5, -15, -21, 11, -23, 2, 5, -9, -22, 3, -7, 6, 2,
    -25, 0, 5, -12, 26, -14, -9, 4, -12, 1, -4, -41, -45, 2, 22, 8, -10, -18, 8, 11, 12, -6, -14,
    14, 3, 1, 3, -9, -22, -57, -5, 5, -2, 1, -6, -2, -2, -6, -30, 10, 2, 12, -11, 9, 3, 7, 18, -1,
    10, 12, 12, 15, -14, 0, 35, -8, 4, -24, 9, 3, 3, -14, -2, -12, -20, -8, -2, -35, 25, 9, -20, 6,
    20, -8, -23, -15, -22, -6, -28, 14, 8, -10, -1, -14, 37, -11, 31, 5, -20, 1, -4, 4, 2, 5, 2, 4,
    -6, -19, 1, 9, 18, 29, 8, -16, 9, -8, 4, 29, 0, -12, 9, -7, 1, -7, 7, 38, 7, 2, 12, 11, -5, -19,
    -27, 35, 8, -23, -4, 0, -7, 1, -1, -12, 18, 32, 6, 18, 40, -25, -2, 7, 1, 3, -17, 7, -2, 6, -4,
    -12, 1, -22, 9, 16, -17, -14, -28, -9, -31, 6, 25, -17, -2, 6, -1, -5, -25, -14, 68, 7, -22, 0,
    1, -4, -39, -99, 31, 3, 12, 9, 6, -42, -29, 35, -25, -4, 24, 5, -9, -23, -37, -22, 15, 19, 5,
    -13, 1, -14, -14, -31, -8, 7, 0, -4, 3, -32, -24, -13, -5, -4, -4, -12, -44, 17, -119, -2, 15,
    1, -1, -13, 8, -43, -47, -53, 15, 7, 0, -5, -4, -32, 8, -28, -39, 3, -30, -8, -17, -8, -46, -63,
    -6, 11, 17, 12, 10, -21, 5, -14, -11, 5, 6, 20, -3, -18, -28, -10, 18, 7, 1, 5, -2, 15, 8, -18,
    2, 6, -3, -9, 0, -36, -26, 33, 21, 17, 5, 16, -5, 25, -8, -36, 16, 5, 10, 1, -22, -21, -16, -24,
    -6, -4, -7, -1, 3, 14, -18, -5, -21, -23, -3, 28, -17, -8, -9, 2, -1, 5, -9, -13, 8, 4, -10, 5,
    28, 5, 13, 20, -7, 18, -14, -3, 14, 20, -5, 9, -1, -15, 15, 23, -3, 31, 17, -10, -26, 2, -1, 13,
    -8, -7, -4, 11, 0, 6, 44, -22, 37, -2, 7, -33, -15, 0, 25, 11, 5, -3, -17, 14, -9, 28, 8, 7, -1,
    -27, -10, 31, 4, -2, 24, 1, 14, 8, -6, -28, 3, 30, -14, -15, 1, -1, 17, 3, -3, 8, 18, -12, -23,
    38, 5, 8, 32, -20, 23, 1, -8, 63, 46, -46, 3, -4, 16, -13, -11, -11, -4, -12, -5, -6, 8, -22, 7,
    1, -5, -32, -35, 11, -30, 11, 21, -24, -7, -1, -12, -18, 12, -34, 89, 23, -41, -4, 14, 0, 5,
    -61, 11, -1, 5, -20, 12, -56, -45, 10, 19, -12, 2, -8, 9, -28, -37, -19, -14, 31, 4, -15, 0,
    -17, -20, -49, -33, -17, 6, -6, 0, -40, 4, 11, 7, 2, 12, 6, -53, -3, -127, -13, -19, -28, 6,
    -10, 10, -7, 14, -13, 13, 4, -10, -4, 2, -67, -3, -28, 17, 19, -49, -17, -8, 13, -15, -32, -5,
    -9, 16, -9, 45, -75, -34, -15, 5, -5, 19, 14, 16, -19, 12, -6, -3, 32, 11, 16, 15, -14, -20,
    -31, -15, -31, 12, 10, -5, 1, -1, -6, 4, 0, 14, 0, -27, -4, 19, 11, 9, -22, -9, -20, -7, 7, 19,
    -20, 4, -1, -15, 8, 10, 12, -19, 20, -1, -21, 9, 18, -16, 4, -7, -2, 4, -31, 12, -10, 22, 6, 3,
    2, 29, -39, 34, 20, 12, -11, 13, 14, -12, 37, 2, 10, 23, -10, 18, 8, -2, -10, 18, -1, -16, -6,
    14, -11, 28, 1, 25, -6, -36, 10, 58, 13, 22, -24, -29, -30, -7, -10, 24, -13, 10, -21, -35, 27,
    2, 27, 32, 6, 16, -56, -16, 10, -6, 3, 24, -18, 12, -16, -8, -41, 13, 31, 20, 16, -3, -31, 15,
    -10, 0, -3, 21, 0, -4, 54, 8, -8, 25, 7, 6, -1, 17, 12, 32, -35, 13, -2, 27, -17, -10, 3, 35,
    -29, -45, 6, 7, 14, 19, -56, 6, -45, -41, 7, 14, 0, 5, 4, 9, 13, 8, 0, -21, -4, 19, -5, 10, 3,
    1, 4, -1, 8, 5, -13, 11, -2, -18, 29, -3, 0, -2, 20, 18, -3, -32, -7, 14, -51, 19, 16, -21, -4,
    6, 19, -26, 5, 1, 20, 10, 18, 13, 1, 7, -3, 37, 4, -1, 7, 0, -6, -26, -4, -23, 22, -9, -6, -11,
    3, 16, -17, -16, 7, 4, 5, 5, -4, -11, -11, 9, 3, 26, -7, 15, 30, -25, -2, 20, 0, 10, 3, -8, 15,
    1, -2, -2, -9, 2, -23, 32, 13, -17, 6, 7, 14, -16, 17, 14, 8, -12, 13, 9, 21, -3, -11, 1, -14,
    1, 10, 20, -10, -5, 8, -9, 1, -9, 8, -17, 9, -4, -14, 15, -26, 28, 2, 8, 7, 4, 13, 12, -8, -1,
    0, -9, 0, 4, 4, 22, 31, -29, -6, 21, 3, 9, 2, 2, 14, 17, -2, -6, 14, -16, -1, 44, 15, -33, 19,
    -5, 30, -11, 10, 18, 9, 10, 10, 5, 2, -20, 3, -8, -9, -10, 34, -13, -3, 14, 6, -17, -10, -4, 14,
    2, -51, -9, 21, 0, -43, 10, 15, -6, 0, 8, 1, 10, -10, -3, 1, -11, -2, 0, 15, 12, 2, -20, 14, 13,
    -11, 13, 12, 6, 9, 9, -5, 9, 3, 13, -5, 12, 7, -32, -1, 3, -5, 3, 0, 8, 2, 6, 17, 9, 6, -14, 16,
    -1, 13, -31, 23, -12, -9, 18, 19, -7, -12, 29, 7, -7, -6, 0, -4, -21, -14, -33, -3, -1, 10, -16,
    5, -3, -21, 0, 11, 27, -16, -8, -13, 8, 24, -9, 6, -8, -22, -1, 7, 11, 13, -4, 4, -30, 19, -10,
    -38, -18, -23, -11, 6, 18, 13, -7, 4, 17, 12, -7, 24, 1, 38, 5, -5, 18, 13, -29, -6, 8, -9, 21,
    16, -20, 7, -61, 6, -36, 23, -27, -27, -32, -6, 12, -13, -3, 5, -9, 2, -1, -20, 11, -1, 13, 17,
    -5, -7, 32, 7, -7, 11, 1, -7, 20, 11, 17, 3, 5, 9, -5, -26, -10, -33, 11, -13, 7, 5, 6, -5, -20,
    9, 0, 13, 1, 14, 10, -9, -25, 6, 9, 5, -1, -9, 5, -2, 18, 2, -23, -9, -40, -6, -22, 7, -8, -35,
    24, -22, 7, -22, 18, -21, -10, -5, 12, -3, 12, 3, 2, -11, 4, -15, 7, -14, -7, -9, 1, -8, 24, 10,
    14, 2, 22, -7, -8, -20, 16, 22, 3, 31, -2, 5, -10, -5, -38, -8, -5, -2, 7, 7, 9, 1, 3, -20, -9,
    -9, 2, -3, -6, 5, 16, 13, -7, -4, 0, -1, -4, -41, -4, 26, 2, -29, -14, -5, 12, -16, 5, -2, 0, 2,
    13, -19, -1, -7, 20, 12, 14, -28, 7, 3, -2, -4, 14, 26, 1, 3, 4, 1, -6, -20, 15, 3, 1, 23, -21,
    7, -11, 1, -31, 1, -27, -11, -5, 13, 7, -5, 3, -2, -10, -11, -14, 14, 31, 11, -10, 23, 12, 4,
    11, 8, -4, -17, 5, -2, 3, -14, 7, 8, -12, 21, 24, -35, 9, -34, -8, -9, 29, -6, 9, 16, -12, 19,
    -21, 32, -9, -2, -7, 3, 16, 9, 21, 29, 15, 17, 23, -30, 17, -8, -24, 16, 0, -1, -13, 5, 8, 20,
    3, 19, -1, 29, 10, -27, -2, 0, -18, -13, 11, -5, 9, -2, -2, 12, -40, 20, -47, -3, 16, 10, -21,
    -2, -8, 9, -17, 12, 5, -33, 9, -26, 19, 2, -3, 4, 2, -21, 8, 4, -2, 21, 0, 11, -12, -12, -5, -7,
    8, 13, 18, 1, -9, 1, 7, -10, -7, -1, -8, 8, -19, 10, -2, 25, 4, 18, -1, -8, -30, 10, 20, -1,
    -20, 5, -17, -26, -16, 3, 1, -1, -17, 18, -23, -13, -7, -53, -23, -5, -20, 0, -15, 17, -8, 0,
    -2, -9, 11, -3, 2, -1, -20, -14, -11, -2, 5, -3, 9, -1, 5, -7, -1, -6, 9, 9, 6, -9, 29, 11, 5,
    3, -9, -7, -11, 1, -28, 14, 8, 8, 7, -6, -6, 7, 9, 9, 6, 13, -4, -1, 0, -5, -25, 39, -20, 6, 1,
    7, 5, -27, -5, -8, 3, -12, -19, -25, 6, 7, -14, -39, -7, 8, 7, -28, 12, 3, 5, -11, 0, -3, 10,
    -16, 24, 5, -7, 9, 0, -7, -1, -6, -6, -7, 23, -1, -12, 1, 1, 10, -5, 17, -21, 7, -7, 13, -14, 7,
    -11, -14, -5, -15, 4, -3, 1, -4, 0, 26, -7, 23, 2, 8, -14, 5, 0, -54, 30, 4, 15, 7, 2, 21, 33,
    11, 8, -22, 0, -41, -23, -12, 14, -21, -5, 14, -2, 27, -3, 4, -22, -22, -23, 6, -14, -10, 9, -3,
    0, 16, 4, -6, 12, 8, -5, 3, -12, -13, -15, 16, 27, 18, 3, 9, -17, 10, -6, -28, 4, 6, -17, 0, 16,
    14, -34, -21, 9, 6, -10, 1, -48, -31, -6, -27, -6, -9, 6, -1, -8, -16, 20, 3, -17, -16, -13, -2,
    2, -5, 15, 1, 1, 24, 26, -6, -8, -12, -10, -7, -24, -4, 8, -7, -2, -12, -19, 2, 4, -2, -43, 12,
    -8, 1, -1, 21, 21, 10, 2, 20, -18, -4, -10, 7, 0, 1, 0, 19, -9, 19, -34, -15, 3, 4, 7, 9, -15,
    -17, -11, -37, -2, -9, -5, 10, -8, -22, 18, 11, -15, -10, -3, -1, -7, 9, -5, 12, -7, -4, 16, 3,
    -2, 17, -3, -1, -13, 9, -13, 11, -5, 4, 12, 9, -4, 5, -42, -3, -11, 7, -9, 16, -9, 10, 15, 14,
    -20, 10, -15, -19, 4, 11, 5, 6, 5, 27, -31, 8, -12, 10, 27, 11, -5, -45, -16, -7, -10, 4, -30,
    -12, 6, -15, 20, 8, -8, -4, 3, 5, -4, 19, 15, -1, -9, -23, 10, -27, 29, 39, 5, 12, -9, 20, -12,
    -2, -12, -7, 19, 10, -26, 5, -8, 5, -18, 33, 18, 0, -13, 11, 0, 16, 3, -15, -6, -40, -21, 0,
    -12, -8, 0, 33, 2, -6, -10, 17, -17, -1, -1, -47, 6, 14, 19, 18, 4, 11, 24, 0, -19, -5, -2, -44,
    12, -2, 10, 11, 23, 8, -47, 18, 19, 15, -21, -4, -24, -7, -23, -59, -15, -11, -4, 12, 5, -29,
    -2, -7, -25, -4, 14, -5, -3, 3, 18, -6, 3, 3, -41, 12, -8, -20, -7, 23, -3, -33, -39, 12, -12,
    -5, 15, 17, 2, 62, -15, -1, -4, 19, 3, 17, -22, -26, 16, 15, -9, -8, -25, -35, 12, 14, -18, 8,
    10, 2, -2, -18, 26, -23, 29, -17, -13, 12, -8, -32, 18, -7, 7, 17, 4, -8, 9, 3, -35, -2, 18, 12,
    -7, 16, 1, 12, -10, 7, -30, -27, -19, -3, 4, 11, 7, -16, 0, 0, -4, 11, -6, 13, -3, 15, -1, 32,
    -17, 7, 3, -6, -27, -1, -4, -19, -1, -14, -9, 6, 2, 19, 6, 0, 1, 8, -2, -41, 3, -24, 33, -50,
    -3, 17, 9, 27, 18, -10, -9, -10, -6, 12, 21, 10, -32, -54, -13, 15, 4, 8, -5, 3, 18, -20, -14,
    -3, -20, 4, 9, 2, -12, -8, 21, 1, -2, 6, -9, 1, 4, 2, -8, 11, -1, -3, -12, 17, 10, 11, -16, -6,
    3, -11, -4, 8, 6, -5, 7, 32, -23, 0, -19, -13, -9, -3, -22, -51, 2, -2, -4, 12, 17, -6, -1, -7,
    -19, 6, 5, -6, -8, -20, 0, 6, 7, -23, -17, -5, -12, 8, 5, 14, 27, 5, -3, -60, -44, -27, 43, 5,
    -2, 16, 10, 6, 0, -15, 14, 12, -50, -46, -8, 69, 10, 27, -22, -23, -8, 9, -4, -31, -43, -31, 20,
    -13, 3, 1, 3, 23, 17, -8, -8, 15, -30, -3, -8, 12, -48, -7, -2, -3, 6, -37, 18, 7, -18, -9, -9,
    2, -20, -3, -12, -32, -15, -12, -7, -9, -24, -9, -17, -1, 10, -18, -11, 2, -33, -6, 5, -5, -16,
    -6, 15, 30, -22, 24, 3, 31, -7, -36, 8, -13, -30, -4, 5, -3, -16, -5, -2, -10, -10, -20, 26, 10,
    35, -22, 0, 6, -3, 6, -2, -25, 10, 0, 0, -15, -14, -9, 29, -1, -17, 1, -4, 19, 4, 9, -12, -30,
    -20, 9, -6, 13, -42, -5, -6, -26, 16, -11, -14, -7, -32, -4, 11, 3, -12, -21, 12, 18, -32, 6,
    -22, 5, 18, -15, 15, 11, -10, -8, -1, 20, 3, 6, 13, -15, -16, -29, 20, -36, 14, -21, 19, -13, 1,
    11, 6, -46, 23, -11, -7, -5, -11, 8, 12, -21, -27, -41, -12, -11, -28, 4, 9, -7, -9, -42, -34,
    -10, -19, 6, 9, -22, 0, -18, -6, 10, 10, 4, 2, 8, -2, 2, 15, 13, 19, 9, 9, 2, -23, -7, -3, 13,
    -13, -12, 8, 12, -1, 4, 11, -3, -4, -10, -6, -43, -37, -9, -29, -30, -1, -8, -2, -17, -4, -1, 9,
    -7, 12, 26, 5, -13, -23, -19, -45, -30, -1, -17, -17, -2, 10, -16, -32, 10, 21, 28, -18, -109,
    13, -19, 16, -2, 6, 1, 13, -28, 19, 14, 21, 21, -9, 0, -7, 54, 40, 17, -31, -8, -8, -15, 1, 21,
    -23, -21, -9, -21, 6, 0, 28, 14, 26, -8, -4, 12, -8, 5, -7, 4, -15, -12, 8, -16, -9, -17, -18,
    -15, -11, 9, 23, 5, 4, -2, -19, -10, -4, -14, -12, -32, -44, 0, -32, -10, 3, 5, -20, -1, -22, 2,
    -7, -24, 11, -19, 21, 15, -41, 18, 13, 39, -7, -14, 20, -11, -2, -11, 7, -28, 2, 11, -23, -30,
    -10, -31, 15, -13, 28, -26, 22, 6, -13, 5, -2, -5, 1, 6, 2, -18, 7, 3, 7, -25, -30, 8, 6, -1, 1,
    18, 0, 6, 11, -16, -2, 28, -44, -6, 29, 12, 1, 2, -29, -9, -20, 9, -2, -22, 15, -16, 5, 21, -32,
    6, -5, 18, 11, -31, 19, -7, -27, -18, -3, -14, 6, 14, 0, -56, -7, -42, -11, -29, 14, -19, 15, 7,
    -26, 16, -2, -4, 16, 10, -20, 15, -17, 1, 22, -41, -24, -25, 3, 1, -11, 5, 10, 30, -21, 2, 21,
    -9, -33, -19, 22, 26, 2, -22, -30, -18, -1, 5, 3, 1, 6, -30, 6, 23, 6, 15, -5, 20, -18, -8, -22,
    2, -32, -18, 7, -5, -26, 0, 18, -7, 8, -5, -26, -15, -62, -13, -10, -15, -16, 9, 4, -20, 13, -5,
    8, 20, 6, 12, -6, -36, -31, -18, -15, -9, 10, 1, -7, 27, 7, -19, -18, -14, -13, 34, -28, -56,
    22, -24, -80, -16, -14, 3, 4, -5, -5, 0, 7, 21, -11, -8, -13, 32, 51, 11, -22, 29, -3, -3, -1,
    9, -18, -4, 16, 8, 11, -18, 5, -3, 28, 1, -5, 8, 5, 2, -9, -25, -40, -17, 23, -3, -6, -37, -14,
    7, -11, 6, -5, 7, -7, -8, -21, -12, -28, -4, -3, -14, -18, 2, -16, 8, -4, 28, -28, -4, -4, 6,
    -10, -7, -4, -19, 13, 4, -24, 11, 22, 30, -7, -21, -6, 9, 4, -3, 2, 11, -32, 17, 4, -41, 1, -17,
    -13, -3, 65, -25, 17, 6, 1, 0, 10, -3, -4, 13, 7, 5, 11, 0, -13, -14, -28, 19, -4, -5, -2, 13,
    1, -34, 0, -17, 0, 15, 2, 4, -3, 8, -10, 28, -25, -4, 6, 16, -11, -4, -17, -12, 19, -1, -30, 12,
    2, 21, -4, -21, -5, 10, -13, -2, 3, -19, -29, 28, 17, -38, -13, 2, -17, -34, 42, -4, -1, -3, -8,
    11, 6, -9, 10, 28, -4, 14, 7, -8, 12, -43, -33, -25, -13, -6, 2, 7, 6, -28, -4, 5, 17, 0, -11,
    -11, -14, -3, -19, 10, -20, 7, -2, 8, -3, -20, -72, -24, 13, 10, 0, 35, -13, 23, 8, 13, -26, -1,
    -25, -9, 20, -9, -46, 11, 23, 1, 4, 14, -46, -41, -36, -25, -55, -27, -29, 1, -4, 1, 8, 3, -7,
    18, 25, -2, 6, -37, -18, 1, 25, -25, -3, 0, -2, -12, -12, -1, 15, 11, 15, 46, -25, -29, 4, 21,
    -101, -14, -8, -3, -12, -35, -16, -23, -12, 12, 3, -40, -4, 54, 51, -24, -4, -22, -5, -34, 28,
    -1, 19, 11, 30, -17, -4, -7, 45, -4, 14, -4, 3, -18, -25, -64, 19, 15, 23, 19, -24, -5, -1, -5,
    -15, 8, -6, -5, -13, -10, -12, -15, 60, 8, -13, -9, -6, -11, -17, 16, 7, -24, -33, 7, 10, -23,
    25, 19, -30, 3, -39, -5, -15, 9, -7, -7, -28, 19, -38, 1, 2, -20, 2, -11, 31, 8, -9, 5, 23, 7,
    9, 8, 30, -9, 1, -1, 14, -11, -7, -27, 32, 14, -1, 9, -13, 1, 12, 7, -6, -2, 10, -5, -4, -1,
    -27, 4, 49, -14, -17, -4, 12, -4, -13, 3, 18, 8, -36, -3, 4, -11, 25, 16, -6, 20, -31, 4, -2,
    16, -4, -1, 4, 17, -16, -4, -11, -3, 12, -22, 17, 4, 14, 18, 1, 14, 14, 18, 8, 9, -1, 0, 16, -1,
    -26, -25, 10, -1, -2, 14, -26, 9, 15, 6, 1, 5, 5, 1, 2, 1, -15, 7, 40, -6, 22, -5, 7, 2, -32, 4,
    8, -20, -7, 7, -1, -11, 22, 24, -26, 13, -15, -5, -5, -2, -21, 3, 9, -8, -3, 2, 3, 0, 9, -59,
    -2, -11, 20, 7, 2, 3, -11, 5, -15, 10, -5, 6, -1, 15, -24, -18, -32, -8, 10, -14, 17, 9, 2, 0,
    21, 8, -4, -10, -15, -24, -17, -18, 58, 4, 10, -7, 24, 33, -15, -4, 18, -20, -5, 6, -12, -5, 14,
    25, -57, 5, -21, -15, 0, 8, 7, -7, -12, -11, -7, 10, 12, 14, 31, -28, 20, -28, 4, 14, 40, -24,
    -3, 9, 39, -10, -11, -10, -43, 8, -15, -31, -25, 19, 26, 18, -45, -18, 21, -1, -34, 22, 8, -29,
    -21, -4, -7, 21, 32, -3, -11, -2, -12, 3, -24, 12, 4, 8, 16, -4, 2, 0, -7, -4, 8, 18, -61, 15,
    -51, 12, -18, -10, -35, 20, -2, 15, -26, 2, 21, -4, 1, -3, 8, 14, 8, -2, 16, 10, 25, -16, -3,
    -19, -16, -1, 1, -10, -3, -4, 5, 0, 12, -25, 8, 11, -35, -1, -17, -39, -1, -5, 10, 12, 23, 1,
    -10, -1, 21, 6, -21, 2, -3, 12, 9, -4, 23, -2, -7, 3, 2, 21, -34, -9, -26, 0, -25, 12, -23, 29,
    0, 9, -24, 11, 16, 0, -2, 19, 4, 11, 8, -15, 4, 9, 10, 12, -11, -8, 5, -5, 3, 10, -16, -1, 9,
    -11, -9, -2, 1, 2, -19, 15, -7, -32, 7, -13, -3, 20, 21, 2, 1, -11, 17, -4, -26, 11, -3, -2, -4,
    -4, -13, 6, -9, 19, 3, 19, 5, -1, -2, -2, -24, 7, -9, 12, -16, 2, 5, 3, 28, 8, 5, 8, -4, -1, 10,
    -2, -6, 0, -3, -10, -4, 4, -11, 7, 9, 23, -12, -6, -4, -5, -1, -5, 0, 14, 31, -5, -9, -33, 19,
    -6, -1, 14, 13, 0, 11, -30, 0, 33, -31, 4, -3, -12, 13, 9, -24, 12, 25, 19, -11, -14, -6, -5,
    20, -8, 8, -10, -16, -20, -26, 14, -6, -8, 3, 4, 8, -59, -9, 9, 41, 16, -18, -34, 18, 0, -1, 19,
    -5, 20, -8, -2, -13, 25, 35, 12, -50, 17, 22, 1, -34, -17, -5, -12, 16, 9, 7, 12, -8, 14, -34,
    32, -29, 7, -19, 26, 4, -9, 14, -27, -26, 11, -13, -3, -21, 31, -40, 27, -102, 25, 10, 38, -38,
    -15, 39, -46, 52, -14, 13, -13, -5, -8, 13, 21, 12, 0, -46, -36, 11, 1, -20, 21, -14, 18, 12,
    -4, -8, 1, -6, 20, -14, 8, 2, 14, 13, -8, -2, 14, 3, 2, -1, 11, 13, 14, -19, 2, -20, 23, -15, 9,
    0, 0, 3, 2, 9, 17, 4, 6, -16, 17, -2, -2, -57, 8, 30, 33, -27, -9, 23, -8, -2, 8, 11, 3, -2, 17,
    3, 11, 20, -3, -27, -12, 0, -12, -12, 12, -2, -6, 10, 6, -1, -20, 0, 14, -14, 6, -11, 6, 1, -5,
    -11, -3, -15, -22, -6, -1, 20, 21, -8, -1, -17, 24, 4, 9, 0, 11, 13, -2, -5, 20, 19, 9, -16, 21,
    11, -6, -15, 21, 12, 32, -16, -24, 10, -46, 9, 10, 20, 7, 3, 4, 6, -21, -3, -6, 6, 8, 0, -17,
    -7, -1, 0, -13, 1, 7, 14, -17, -1, -18, -26, 0, -34, 6, -16, -3, 10, -12, -4, 2, -12, -18, -19,
    9, -11, -9, -6, 20, -27, 9, -4, -4, 5, 0, 20, 13, 31, 28, -10, 12, -31, 16, 1, 12, 14, -4, -16,
    -24, -8, -11, 5, 0, 6, 11, -8, -10, 40, 16, 15, 11, -39, 6, -17, -18, -10, -1, 18, 11, 7, 7, -8,
    5, 26, 19, -4, 10, 26, -12, 24, -10, -27, 10, -13, -5, 9, 11, 2, 5, 2, 43, -23, 7, 4, 7, -21,
    -9, 1, -29, 19, 12, -15, 11, 15, 13, -44, 49, -41, 2, 40, 3, -6, 4, 7, -18, 11, 13, -12, 1, 7,
    -3, 14, 25, -1, 7, -11, 11, 5, 5, -7, -16, 9, 15, 10, 7, -7, 13, 6, 32, -8, 14, 3, 12, 1, -9,
    -4, 7, -6, -1, 18, 23, 5, 10, -8, 15, -14, -2, 3, 1, -10, 4, -4, -41, 10, 6, 0, 30, 4, 9, -17,
    34, -24, -11, 32, -18, 37, 9, -11, -16, 2, 13, 8, 4, 7, -10, 3, -4, 9, -1, -2, -8, 7, -2, 11,
    -22, 9, 3, 6, 4, -1, -3, 7, 30, 4, -6, 10, 3, -8, -16, 0, -11, 4, -5, 6, 18, 2, 17, -15, 1, 8,
    -23, 15, 6, -17, 6, 5, -18, 28, -3, 22, 18, -3, 3, -1, 0, -1, -26, 11, -24, 26, 5, -5, 0, -3,
    12, 6, 2, 18, -2, 5, 4, -6, -5, 18, -36, -10, 2, 11, -19, 33, -21, -4, 17, 5, -13, 13, -20, 18,
    -9, 13, 27, -14, -18, -13, -11, -1, 0, -27, 16, -21, 25, 0, -33, 14, -26, 4, 10, -22, -15, 6,
    -2, 11, 12, 24, 14, 7, 28, -18, 15, -29, -14, -3, 1, 19, 1, -1, 2, 5, -12, 17, -18, 6, 17, 15,
    4, 2, -22, -14, -32, 7, 25, -40, -18, 23, -8, -2, -14, -13, 18, 40, 7, -15, -27, -8, 5, -2, -4,
    12, 14, -4, -22, -12, -13, -5, 7, 12, -20, 10, 0, 7, 23, -12, 2, -17, -7, 2, -2, -8, 33, 17, 8,
    7, -60, -13, 14, -5, 2, 0, -41, 11, 8, -2, 9, 15, 5, 14, 22, 12, 1, 10, -38, 17, -21, -6, 10,
    -10, 3, 13, 0, -27, -11, -22, 19, 40, -23, -26, -40, 23, -1, 11, -7, -18, 20, -12, -2, -25, -32,
    -18, 10, -7, -34, -8, 17, 3, 13, -17, -1, -15, -6, -7, 5, -29, 36, 2, 13, -2, -7, -1, -1, -27,
    19, -3, -5, 12, 23, -26, 11, -25, 25, 4, -4, 1, -1, 5, -19, 10, -1, -2, -13, -4, 7, 2, -10, -32,
    -3, -1, 5, 31, -18, -26, -19, 13, -12, 5, -4, 1, 10, -15, 20, -12, -2, -4, -22, -15, -24, -27,
    23, 3, -7, -15, 36, -4, -10, 4, 3, -22, 42, -38, -48, -20, 35, -6, 15, 37, 14, -6, 12, -15, -8,
    -17, 11, -42, 39, -21, -16, -41, -37, 15, 10, -4, 11, 12, 3, 11, -9, -28, 2, -35, -3, 18, 22,
    -21, -38, -10, -2, -11, -11, -15, -9, -9, -3, -1, 28, 16, 25, -15, 4, -7, -35, -8, 7, 11, -63,
    -2, 10, -6, -29, 18, -8, -28, -14, -21, -38, 13, 24, -34, -30, 19, 23, 22, 42, -19, -26, -33,
    -7, 7, 9, 11, 2, -1, 19, 25, -17, -23, -28, 8, 17, -12, 3, 20, 10, -19, -6, 18, -14, -4, -29,
    -4, -12, 2, 17, -13, -8, -18, -30, 12, -7, -5, -11, -32, -1, -24, 12, 28, -15, 8, -5, 3, 4, -32,
    2, 28, 0, -8, 8, 24, 16, -8, -20, 7, -9, 7, 16, -3, -24, 27, -14, 8, 9, 1, 11, -7, 16, -1, 13,
    0, -12, -5, -17, 4, 51, -9, 9, 4, 8, -29, 3, -2, -1, 9, -19, -27, -15, 12, 1, -15, -23, 14, 18,
    -8, -12, -5, -7, -16, 11, -9, 13, -12, 3, 4, 21, -11, 15, -21, 5, -28, 6, -3, 24, 10, 9, -5, 25,
    2, -5, -13, 6, -4, -72, 1, 28, 5, 14, -9, 19, -10, 15, 1, -5, -4, 10, 3, 13, 3, 7, 10, 5, 6, 7,
    -8, 8, -7, 4, 2, -20, -30, -32, 13, -2, -5, 15, -25, 8, -20, 0, 0, 14, -2, -16, 8, 21, -31, 9,
    7, -17, -14, 14, -13, 12, -23, 5, -14, 20, -7, -24, -11, 25, -12, 9, -3, -10, -17, -16, -5, 4,
    -21, 0, -27, 24, -21, 3, -14, 26, 4, 7, 2, 16, 4, 12, 1, -13, 15, -8, -14, 2, -21, 16, 4, -22,
    -23, -44, -1, -31, -11, -13, -9, 2, 22, 18, 11, -2, -5, 6, -15, 10, 37, 0, 31, -36, -3, 3, -25,
    -30, 3, -38, -24, -22, -18, -17, -6, 0, -24, -32, 22, 5, 11, 12, 2, -12, -2, -3, -5, 2, 3, -1,
    -11, -14, 2, -26, -12, -23, 5, -15, 2, 9, 18, -12, 18, -18, 14, -9, -33, -4, 8, 9, 17, 16, 6, 3,
    -8, 1, -19, -3, -8, -2, -28, 3, -11, 11, 21, -8, -4, 7, -12, -21, -7, 8, 39, -4, 9, 6, -2, 5, 7,
    5, -12, 5, 12, 16, -17, 22, -7, -17, -5, 0, 1, 12, 5, 7, -5, -2, -8, -13, 8, -35, 2, 10, 1, 9,
    20, 6, -1, -4, -6, 11, -12, -10, 15, -7, 11, 3, 5, -18, -4, 21, 9, -12, -8, -4, -1, -1, -3, 4,
    19, -8, -15, 3, -17, -31, -23, 2, -31, -7, 1, -3, 10, 14, 12, 1, -5, -5, 14, 8, -13, 13, -4,
    -20, -5, 13, 2, 11, 15, 9, -6, 8, 1, -5, -4, -22, -2, 0, 8, 32, -16, -5, -4, 7, -7, 11, 5, -6,
    0, -25, 6, -6, 3, -21, -16, 17, -10, -1, -12, 15, 0, -7, 0, 4, 19, 0, -17, 7, -33, 2, -1, 6,
    -42, -20, -1, -9, 10, 5, -14, 7, -22, -7, 13, 4, 1, -26, -9, -5, -10, -11, 4, 21, 7, 22, -28,
    32, 0, 9, -4, -43, 0, 5, -14, 11, -8, -17, 10, 7, -18, 12, -6, -13, -8, -10, 6, -4, -1, 1, -30,
    5, -19, 2, -1, -10, 4, -5, -10, 4, 26, -1, 20, -13, -10, 17, 11, -30, 20, -38, -8, -12, 8, -14,
    -5, 3, -3, -5, 15, 32, 14, -6, -17, -43, -9, 5, 6, 5, 2, -12, -6, -9, 6, -13, -14, -10, -1, 17,
    27, -4, -2, -1, 10, -8, 5, -18, -3, 5, 9, -15, 5, -8, -7, 17, -9, -29, -1, 2, -1, -8, -6, 0, -9,
    5, -6, -4, -14, -30, -2, 6, -1, -7, 22, -7, -6, -10, -12, -2, 26, 34, -8, 7, 5, -7, 8, 10, -7,
    -7, 4, 14, 0, 9, 0, -10, -25, 2, 1, 13, -3, -19, 12, 20, 3, -17, 2, 13, 17, -6, -7, -9, 11, 11,
    16, -12, 5, 4, -17, -8, -5, -7, 7, -13, 1, -3, 7, -8, 4, 4, 15, -23, -25, -32, 3, -12, -13, -5,
    -1, -14, -11, -16, -7, 9, 7, 8, -10, 0, 4, 19, 11, 12, 3, -19, 8, 10, -4, -5, 6, -4, -11, -2, 1,
    3, -8, -26, 0, 4, -10, 16, 2, -7, 9, -4, -11, 0, 30, 3, -2, 11, 11, -5, 1, -47, -13, 5, 12, -17,
    0, -7, 11, -13, 7, 15, 17, -1, 5, -20, -16, -7, 6, -28, -5, -18, -5, -13, 2, 12, 0, -7, -12, 1,
    12, 8, -4, 12, -28, 15, 19, -10, 11, -38, 7, 7, -13, 12, 5, -2, 7, -6, 7, 0, -25, 28, -17, -19,
    3, -4, -1, 20, -7, -30, -16, 9, 10, -11, 2, -14, -16, -6, -11, -20, -4, -31, -4, -20, 0, 21, 5,
    1, 1, -17, 12, -5, 24, -29, -2, -15, 23, 11, 11, -3, -5, -10, -4, 24, 26, 13, -8, -2, 15, 4, -6,
    16, -6, -1, -14, 16, -7, 3, -12, 7, -33, -17, 14, -3, -58, -47, 79, -3, -13, -2, -16, 11, 14, 8,
    10, -14, -26, -5, -20, -42, -19, -20, -41, -7, 0, 0, 12, -4, -9, -10, 27, -9, 16, -7, 20, -27,
    -48, -14, 40, -18, -5, -13, 3, -12, 4, 2, -5, 3, -1, -6, -7, 7, -6, 13, 23, -2, -7, 7, -9, -1,
    -4, 11, 12, 5, -12, -16, -19, 2, -6, -30, -31, -5, 12, 3, 0, -2, 6, -7, -1, -12, -16, 0, -15,
    -26, 10, -40, -25, -20, 19, -6, 9, -1, -2, 9, 19, -8, 7, 10, 30, -9, -15, -19, 6, -7, -20, -19,
    -2, -4, -9, -4, -17, 6, 9, -8, -11, -17, 26, 20, 18, 12, -11, 19, -3, 1, 6, -1, -12, 6, -10,
    -21, -11, 24, -17, 4, -13, 1, 3, 0, 34, 6, 6, -5, -6, -21, 8, 20, 22, -25, 10, -25, 28, 24, 18,
    -1, 3, -5, -1, 9, 8, 28, -5, 7, 25, 24, -20, -9, -21, 17, 0, -10, 5, 14, -11, 5, 0, 0, 0, -7, 0,
    -37, 15, -2, 19, 13, -2, 1, 4, -13, -11, -8, -1, -5, 16, -6, 11, 11, 25, 32, -20, -17, 13, 10,
    -2, 3, -10, 1, 1, -19, 12, 3, 7, -20, 39, -3, 21, 3, 4, -3, 1, 0, -2, 2, -3, 37, -6, -18, 7, 21,
    0, -15, -14, 16, -2, 9, 8, 5, -4, 11, 1, 2, -8, 8, 13, 28, -9, -1, 12, -3, 4, -8, -12, 3, -1, 4,
    5, 0, -11, -17, 9, 29, -42, -8, 37, 12, 8, 4, 6, -2, 9, 2, -1, -5, 5, 6, -10, -49, -35, -9, 5,
    -1, 16, -17, 9, 0, -11, -1, -11, 12, 8, -3, 9, -35, -1, 2, 52, -22, 3, -17, 8, -12, -16, 8, -12,
    11, -13, 6, 8, 6, -11, 5, -6, -11, -5, 9, -24, -7, -9, 3, 10, 10, -13, -8, 9, 33, 4, -17, 5, 7,
    6, 31, 15, -5, -3, -9, -13, -12, -15, 9, -5, -25, 11, 5, 1, -7, 1, 1, -5, 21, -11, 0, -14, 11,
    -12, 4, 20, -17, -24, -8, -2, -2, 22, -11, -11, -5, -29, -15, -9, -2, -1, -2, 10, -29, 7, 42, 3,
    0, 23, 29, -12, -6, -7, 10, -6, -8, -7, -5, 6, 10, 8, 0, 5, -16, -4, 13, 32, -4, -5, -9, -8,
    -16, 16, 23, -8, 11, 34, 13, -11, 22, 25, -6, 10, -16, 2, -5, 4, 9, 6, -2, 26, 16, 6, 3, -12,
    22, -8, -31, -9, 5, -20, 9, 3, 2, -14, -11, 18, -42, 10, 18, 8, 8, -4, 4, 2, -8, 0, -8, -5, 0,
    9, 4, 9, 6, 28, 29, 0, -32, 16, -10, 23, 7, -9, -6, 2, -34, 4, -8, 8, -27, 37, 14, -6, 12, -23,
    0, 14, -2, 3, 5, -27, 8, -5, -19, 4, 27, 2, -6, 14, 8, 4, -4, 22, -34, -22, 4, -13, 9, -32, -4,
    18, 31, -27, 26, 5, -55, -15, 9, 2, -8, -15, 5, -18, -9, -14, 0, 9, -1, -50, -13, 16, 4, 21, -2,
    21, 12, 21, 0, 20, -2, 15, 11, 11, -74, -36, -12, 14, 30, 0, -26, -2, 28, -19, 6, -1, -11, 14,
    -6, -7, -10, -3, -52, 16, -56, 9, -6, -25, -5, -26, 10, -28, 2, -1, 21, 12, -34, 15, -12, 12,
    -42, -25, 26, -7, 13, -6, 6, -18, -39, -1, -13, 24, 23, -10, -22, -6, 26, 12, 16, 27, 8, -18,
    -18, 15, -5, 0, -2, 7, -26, -10, 8, -8, 2, -14, 8, -22, 22, -6, 3, 9, -14, -16, -2, -9, -46, -9,
    -20, -16, 1, -1, 9, -22, 9, -17, 6, -12, 0, -4, -9, 12, -27, 13, -15, 17, -14, 12, 19, 4, 19,
    14, -19, -9, -30, 9, -12, 27, 2, 1, 15, -1, -14, -4, 19, 8, 5, -25, -12, 15, -6, 7, 7, 6, 14,
    16, 4, -13, 33, 3, -15, 28, -5, -20, 8, -4, 5, -9, 5, 8, 1, 20, -3, -30, 2, 8, 6, -21, 31, -1,
    2, 3, -3, -32, 3, 3, -14, 6, -6, 1, -9, -37, 3, 1, 3, 13, 3, -2, 12, 16, -16, 25, 4, -1, -1, 13,
    -6, -30, -16, 22, 12, -5, -2, -22, -23, -19, 4, -4, -10, 28, 14, 29, 20, 13, 1, 12, -28, -13, 1,
    -40, -20, -22, 3, 0, 43, 17, 26, 2, -32, 10, -9, -14, 1, -40, -15, 8, -1, -28, -5, 25, 19, 4,
    15, 33, -8, -49, 0, 56, -46, -33, -2, 7, 23, 4, -10, 11, -44, -73, -24, 53, -10, -20, 6, -12,
    -14, 5, -50, 33, -7, -27, -4, 0, -68, -21, -19, 3, -20, -15, -3, -19, 15, -17, -9, 2, -22, 5, 7,
    -12, -11, -7, -47, 5, -41, 10, 34, -12, -41, 54, 2, -32, -8, -19, -12, 9, -44, 1, -4, 11, -23,
    -62, 38, 33, -45, 17, -8, 20, -4, 8, -5, 21, -4, -27, -9, -24, -3, 11, 14, 4, -21, -10, -21, 12,
    0, -27, -10, -13, -33, -2, 8, 12, -9, -4, -8, 11, -46, 8, -7, 18, -31, -7, 9, -3, -42, -18, -21,
    -4, -3, 1, 28, -6, -52, 34, -55, 14, -8, -9, -21, 9, -40, 12, -14, 13, -21, -48, 22, 32, -22,
    20, 5, 11, -11, -22, -16, 7, 11, 21, 16, -16, -39, 3, 25, 0, -5, -14, 23, -38, 10, -17, 1, -18,
    -20, -3, -8, -4, 5, -3, -64, 16, -59, -19, 6, -50, -19, -14, 11, -5, -10, 26, 3, -24, 5, 16, 20,
    1, -79, 27, -24, 20, 1, -33, 6, 6, -34, -7, -18, 4, -30, -44, 2, 12, -18, -9, 4, -7, -6, -18,
    -35, 11, -1, 13, 4, 16, -19, -24, -12, -3, 0, 2, 25, -50, -3, -30, 15, 10, -22, -2, 27, -3, 6,
    -11, -11, 21, -34, -16, -8, -38, -1, 1, 5, -3, 18, -5, 31, -6, -31, 24, 7, -24, -48, -61, -8,
    23, -1, -22, 12, -1, 8, -23, -17, 46, -2, -2, 7, -1, 7, -2, 13, 25, 9, -19, -18, -13, 3, 1, 2,
    -24, -10, 22, 8, -9, -11, 1, -13, 10, -45, 16, -4, 5, -20, 27, -49, -7, -21, -31, -3, -9, -4,
    -15, 17, 14, -61, -24, -40, -13, -34, -60, -55, -17, -13, -9, 0, 3, 25, -17, -24, 15, -28, -6,
    -110, 75, -7, 28, 5, 23, -4, -2, -3, -7, -5, 8, 11, 27, 19, -3, -19, 25, 14, 4, 6, 18, 7, 1,
    -32, 16, -1, -12, -16, 6, 9, 9, -6, -19, -18, 7, -41, 6, -32, -30, -6, 0, -8, -4, 26, 24, -17,
    -6, -44, -16, -10, -51, -40, -18, 0, -12, -2, -10, 0, 2, -5, -6, -28, -16, -63, 59, -9, 23, 1,
    14, -1, -11, -1, 9, 3, -2, -9, 36, 28, -18, -12, 29, 34, -19, 9, 16, 11, -2, -15, 1, 8, 27, -5,
    29, 23, -9, -26, -20, -5, -28, -3, 11, 3, -36, -2, 5, -25, 9, 29, 8, -7, 2, -52, -85, 2, -13,
    -6, 7, 2, 1, -7, 25, -15, 7, 31, -3, -48, -16, -6, 40, -3, 9, -3, -2, -7, -15, -6, -10, 23, -45,
    -9, 5, 5, -26, -21, 38, 17, -9, 36, 2, 14, -2, 12, -4, 33, 17, 0, -11, 23, 0, -35, 21, 13, -38,
    10, -20, 2, 4, 15, 17, -31, -6, 22, 31, -6, 28, -48, -40, 14, -6, 18, 1, -15, 14, -15, 14, -22,
    24, 10, -13, -49, -25, 11, 35, 46, -30, -60, 15, 1, -11, 1, -5, 0, 0, -5, -10, -8, -4, -16, 13,
    -13, -12, 10, 20, 1, -15, -15, -4, -11, -30, 10, -5, -19, -46, -13, -20, -26, -5, -21, 0, -8,
    -21, 2, -2, -45, 22, 19, 31, -8, 1, 43, 56, -24, -11, -43, -6, 1, -39, -15, -19, 1, 9, -10, -31,
    18, 3, -4, -64, -26, 30, 6, 27, -3, -26, -12, -3, -20, 2, -5, -2, 9, -6, 27, -24, -6, 2, 1, 49,
    1, -10, -37, -2, -8, -24, -5, -5, -1, -2, 3, 2, 19, 9, 27, -6, 1, -13, 1, -4, -1, 14, 16, 19,
    30, 22, 41, -4, 23, 13, -40, -14, 7, 1, -3, 6, -3, 23, -7, -19, 11, 24, 16, -60, -9, 21, -12,
    25, -14, 2, -2, -7, -12, 20, 14, 8, 20, 12, 9, -26, -1, -7, 6, 7, -2, -3, -4, 2, 0, 28, 20, -4,
    -3, -1, 9, -15, 8, -2, 17, 12, 27, -6, -4, 3, 14, 27, 25, 16, 14, 6, 38, -7, 9, 2, -17, 27, 9,
    -2, -20, -4, -12, -18, -27, -18, 3, -13, -8, -19, -2, 2, -29, -1, -9, 3, 7, -21, 12, -34, 31,
    -34, -7, -3, 4, 1, -23, 10, 46, 13, -27, 20, 11, -9, 15, 18, -20, -22, -8, 13, 15, -38, -3, 19,
    2, -26, -3, 15, -29, 22, 1, 16, 32, 13, 4, 10, -20, 39, 35, -20, -10, 2, 14, -4, -15, -9, 12, 3,
    -42, -57, -36, -2, -7, -18, 22, -34, -39, 4, 8, 24, -21, -7, 14, 25, -21, -24, 6, 19, -8, 4,
    -35, -37, -14, 39, 14, 13, -22, -13, -39, 37, -7, -24, 8, 30, -1, -10, -33, 9, -27, 3, 5, -2,
    -13, -8, 24, -1, -22, 12, 20, 12, 15, 7, -2, -9, -13, -3, 2, -13, 8, -33, 7, 2, -13, -2, 5, -12,
    14, -3, -25, 7, -1, 20, 13, -16, 3, 18, -3, -10, -1, 14, 12, 10, -9, 28, -10, 3, -38, 30, -2,
    -14, -4, 10, -16, 19, -22, -15, 1, 51, 8, 3, 6, 8, -14, 4, -3, 4, -16, 7, 1, 17, -4, 2, 2, 16,
    6, -16, 22, 5, 1, 13, 1, 15, -5, -10, 10, -4, -11, 7, 2, -7, -1, -11, -12, 1, 0, 20, -16, 24,
    18, 13, 1, 6, 5, 18, 8, -5, -8, 18, -18, -21, -15, 1, 5, 5, -21, 12, -28, 23, -19, 9, -12, 11,
    11, 2, 11, -1, -39, 7, 10, 5, -35, 4, 7, -6, 31, -6, -2, 4, -6, 20, 18, 7, -18, 19, 10, -8, -2,
    0, 17, -12, -5, -4, 0, -14, 0, -19, 9, -8, 3, 3, 7, -9, -5, 6, -19, -32, 16, -21, -7, 8, -3, 21,
    -37, 13, 28, 27, -43, 9, -37, 1, -24, 6, -19, 20, -3, 11, 28, 7, 0, -3, 1, -27, -32, 8, -28,
    -42, 8, 24, 40, -9, -2, -21, -5, 5, 9, -18, -3, -21, -2, 17, -9, 27, 24, 20, -3, -33, -6, 9, 12,
    -3, 29, -33, 12, -2, 1, 0, -1, 5, 21, 10, 7, 22, -1, 11, 1, -2, -39, -48, -2, 26, 11, 19, 3, 5,
    -29, 28, 14, 10, 2, 3, 12, 16, -34, -26, -50, 6, 15, -2, -17, -13, -5, -22, -41, -21, 6, 0, 31,
    15, -5, -31, -8, -5, -1, 8, 5, -11, -7, 8, -18, 24, -13, 4, -6, -14, -4, 6, 2, 9, -17, 1, 3, 2,
    24, 3, 6, 18, 1, 2, -3, 13, -28, 22, -5, -17, 8, 4, 6, 3, -14, -4, -6, 11, 0, 10, 3, 8, 9, -26,
    -26, 16, 15, 8, 3, 18, -10, -2, -18, -48, 0, -6, 36, 1, -2, 13, 1, -10, -5, 9, -14, -9, 2, -21,
    3, -10, -11, 5, 18, -15, 3, -2, -5, 24, -10, -10, 0, -1, -8, -12, 19, 36, 8, -7, 1, -7, -36, 7,
    8, -25, 25, -10, 4, 5, -28, 17, -27, -3, 14, 15, -20, 2, 31, 8, -11, 7, 30, -5, -18, 14, -22,
    -43, -13, -19, 3, -6, 5, 7, 14, 3, -23, 3, 6, -4, -35, -24, -22, -42, 4, 15, 0, -9, -1, -2, 12,
    -25, 0, 15, 18, -53, 14, -1, -29, -19, -11, 18, 0, -4, -7, -4, -24, 26, -1, -19, 10, -55, -24,
    18, -13, 21, -40, -16, 15, 14, -19, 1, 41, -7, 27, -5, 20, -18, -1, 4, -14, -28, -19, 4, 13, 2,
    3, 4, 26, -13, 13, -36, -1, -22, -46, -5, -4, -10, 10, -16, 3, -20, -15, 3, 22, -50, -11, 11,
    -29, 27, 11, -15, 16, 2, 6, -50, 24, -10, 14, -3, 0, 0, -4, 8, -28, -4, 4, -3, -1, 19, 5, -20,
    -9, -1, -43, 25, -11, 16, -15, 8, -10, -5, -14, -27, 1, 3, 38, -14, 14, -25, -12, -4, -5, 10, 3,
    8, -2, 21, 23, 15, -2, -9, -7, 38, -29, 21, -34, 21, 17, 5, 24, 5, 12, 8, 16, 2, -6, 11, -10,
    -5, 7, -5, -4, 4, 7, -7, -2, 6, -4, -4, -11, -2, -11, 11, 25, 4, 5, 4, -8, 18, 6, 2, -18, 5, 0,
    -17, -23, -11, 19, -7, 0, -15, 10, -22, 7, -3, -2, -26, 5, 13, 14, -1, -2, -1, -1, -6, 6, 13,
    -24, 15, -19, 19, 11, 17, 11, 8, 16, -2, 9, 0, -13, 9, -8, 10, -15, 3, -12, 10, 18, -23, -11, 5,
    12, -8, -21, -22, 17, -2, 11, -17, 4, -3, 22, 5, -6, 3, 0, 4, -12, -1, -33, 4, 1, 3, -5, -13,
    10, 5, 9, -1, -4, 7, 23, 4, 20, 7, -32, -7, -28, 22, 5, 31, -27, 15, 6, 14, -6, 10, -9, -5, 4,
    7, 12, 5, 17, 24, 10, 0, -6, 8, -14, 33, 6, -8, -8, -7, -8, -5, 6, 23, 16, 20, 11, -45, 10, -3,
    -5, 8, -24, 2, 7, 26, -15, -9, 16, -6, 3, -11, -30, -26, 3, -6, -5, -4, 16, -12, 19, -4, -17, 2,
    -36, 8, -1, 25, 18, 15, -3, 1, 19, 12, 9, 7, 5, -5, 10, 0, -13, 3, -16, -22, 6, 1, 7, -13, 5,
    -7, -8, -2, -14, 4, -34, -28, 21, 9, 18, -1, 10, -50, -35, -24, -10, 2, 3, 3, -6, -9, -18, -10,
    3, -11, 9, 20, -19, -23, -24, -36, -36, 17, 3, -15, 15, -16, 1, 27, 8, 1, 4, -32, -12, 10, -33,
    7, -41, 19, 6, -10, -14, 16, -10, 1, 29, 7, 6, -33, 8, 7, 4, -2, -8, 5, 3, -12, -10, -9, -7, 10,
    -1, 19, 6, 20, 20, -34, -8, 0, 5, 8, -14, -10, -6, 10, -19, 7, 2, -31, 13, 2, -6, 18, -14, -16,
    -15, 12, -12, -27, 1, 5, -5, -5, -5, -7, 17, -13, -28, 30, -15, 6, -32, 31, -2, 4, -5, 14, -26,
    -1, 6, -2, 30, -2, 4, 8, 4, 2, -9, 7, 12, -8, -4, 2, 12, 9, 1, -9, 8, 2, 8, -4, 7, 0, 9, 2, -23,
    -5, -8, 11, -23, -6, -4, -10, 3, 28, -27, -2, 9, 0, -13, -10, -1, -12, -2, 12, -1, -4, -12, -5,
    -9, 20, -6, 30, -16, 5, 16, 22, -21, 8, -5, -4, -11, 1, 3, 11, 23, 4, 23, -1, 2, 4, 1, 6, 12,
    -17, 8, 10, 7, -2, 5, 17, -24, 14, -12, -39, 11, -3, 3, -1, -21, -9, -14, 9, -3, 0, 6, -14, -19,
    9, -25, -51, 14, 8, -12, 9, -16, -31, 18, 3, -37, -31, -9, -9, -7, -3, -9, 14, 8, 12, 6, 15, 36,
    -52, 0, 17, -16, -35, -29, 21, -6, 8, 18, -11, 6, 12, -12, -3, -6, 3, -19, 14, -41, -28, 9, 32,
    10, 9, 8, -21, -17, -37, -15, -13, 3, -13, 9, -16, 4, 2, 8, -3, 7, 14, -15, -22, -18, -24, -4,
    22, 20, -22, 18, -11, 6, 20, -2, 3, 1, -7, 4, -1, -4, 6, -12, 1, 2, -19, 6, 13, -3, 7, -4, 2, 7,
    6, 3, -17, 13, 2, 7, -8, -1, -2, -13, 11, -24, 2, 5, 3, 13, 30, 2, -11, -13, -1, -4, -2, -4,
    -20, -5, -5, 9, 14, 22, -14, 9, 11, 9, 10, 3, -18, 3, 14, 14, -2, 15, 19, 2, -21, -4, 12, -8, 6,
    -26, 4, -3, 14, 1, -3, 4, -6, -11, 8, -20, 3, -18, -6, 15, -17, -15, 9, 1, 1, 1, 7, 1, -2, -16,
    25, -7, 21, 6, -9, 13, 15, -27, 1, -3, -5, 6, 1, -2, -18, -8, 17, -21, 22, 26, -13, 8, 9, -3, 8,
    19, -4, 3, 29, 0, 2, 0, 23, -7, -16, 8, -8, 4, -1, -6, 13, -3, 8, -11, 1, 17, -42, -25, 1, -33,
    -4, -23, -3, 12, -20, 6, 2, 2, 0, 9, 2, -25, -5, -3, -7, -6, 4, -5, 8, 18, 6, 4, -25, -2, -3, 8,
    -5, -21, -17, -8, 15, -10, -17, -3, 12, -40, 7, -8, 5, 11, 9, -16, 13, -19, -19, 16, -6, -61,
    -30, 0, 4, -12, 4, -22, 17, 16, -9, -1, 1, 33, -17, 8, 2, -6, -11, -35, -6, -2, 8, -4, -13, 17,
    13, -2, -9, 0, 16, 10, 9, -22, -16, 7, -12, 15, 16, 14, -17, 10, -12, -4, -10, -7, -13, 5, 16,
    0, 7, 3, -14, -7, -10, -17, -20, -8, 0, 4, 10, 14, 4, 47, -9, 0, 15, 14, -18, 1, 14, 2, -1, -1,
    5, 11, 11, -3, -33, 24, -27, 0, 18, -26, 18, -1, 8, 12, -6, 5, 9, -4, 3, -19, -19, 4, 15, -29,
    2, -12, -14, 18, 13, -17, 0, 7, -3, 12, -5, -8, -32, -6, 11, -18, 14, 25, -16, -2, -6, 6, -15,
    6, 4, 1, 13, 8, 8, 12, 21, 16, -3, 14, -15, 14, 19, 6, 0, -7, 4, 4, 5, 1, -27, -32, 7, -2, 8,
    -24, 36, 2, 21, 3, 17, 3, 10, 5, 8, -10, -15, 1, 14, -40, -25, -6, 0, 24, 12, -17, -6, 7, -8, 5,
    -3, -12, -28, -11, -17, 2, 17, 21, -21, 11, 6, -3, 27, 4, 4, -6, 13, 8, 2, -20, 15, 17, -14, 20,
    -8, 13, 25, 5, 0, 3, -2, 0, 1, 11, 2, -7, -20, -36, 0, -23, 38, 11, -11, 25, 39, -5, 11, 1, 9,
    -12, -14, -8, -38, -37, -19, -10, 0, 23, -24, 10, -24, 17, -2, 5, -1, -14, -14, -16, 6, -14, -3,
    -16, -16, -12, 29, 13, 20, 6, 0, -23, 0, -15, -12, 19, 17, -33, -14, 16, -3, 7, 12, -4, 28, 7,
    15, 2, 16, 24, 3, -10, -19, 30, -23, 21, 9, -5, 21, -35, 2, 18, 6, -2, -26, 0, 7, -3, 9, 16, -2,
    6, -34, 4, 14, -3, 29, 4, 6, -1, 21, -5, 12, 3, -4, -32, 0, -6, -14, -28, -4, 9, -27, 0, -7,
    -16, -3, -12, -10, 5, 17, -26, -17, 11, 2, 5, -43, -17, 16, -5, 0, -1, -5, -13, 0, 1, -23, 26,
    -12, 11, 0, -17, 22, -32, 29, -6, 13, -2, -33, -1, 5, 1, -1, -6, 11, -13, -16, -5, 22, 15, 2,
    -6, -4, 7, 22, -5, 10, 13, 8, -5, -6, 0, -1, -7, -16, -10, -1, 9, -5, -19, 2, 7, -14, 14, 0,
    -23, -42, 20, 3, 9, 4, 21, 19, -1, 5, -10, -5, -12, 3, -6, -9, 3, -28, -13, 3, -9, 3, -17, 36,
    -14, -10, -4, -1, 7, 5, 2, 14, 4, -4, 8, 25, 16, 7, -23, -17, -2, -16, 9, 20, -5, 9, 2, 2, -11,
    -47, 23, 5, 5, -11, -27, -2, 11, 4, -10, -11, 10, -6, -6, 5, 0, -7, 6, -4, 5, 25, 42, -11, 11,
    21, -16, -2, 3, 10, -4, -9, 10, 6, -32, -2, -17, -23, 4, 8, -2, -7, -2, 14, 16, 7, -6, 8, 16,
    -3, -6, -9, 9, -30, -47, -4, -5, -16, 1, 4, -28, 18, -4, 19, -39, -36, 19, 22, 3, 21, -11, 26,
    15, -5, 11, -14, -25, 9, 1, 8, 21, 22, 10, -29, -3, 14, 25, -7, 32, -9, -16, -12, -3, 24, 0,
    -12, -28, -26, -15, 6, -2, 31, -30, -13, 16, -2, -14, -4, 16, -4, -21, -15, 4, 12, 5, -18, -14,
    5, 4, 13, -12, 20, 14, 7, 2, 8, 0, -18, 1, 4, -1, -27, -26, -22, -24, 11, 20, -4, -30, -9, -15,
    -6, 3, 6, -3, -17, -4, 4, 6, -18, -41, 23, -20, 11, -22, 13, 3, 2, -14, -3, 4, -26, -20, 10, -1,
    -2, -21, 15, 4, 3, -8, -28, 2, 6, 1, -14, -11, -7, -13, -14, -1, 17, 9, 20, -10, -1, 12, 1, -13,
    -2, 3, -36, -54, -8, -29, -2, 0, -6, -7, -44, -10, -16, -18, -10, 4, 14, 4, 4, 6, -17, 13, -15,
    0, -4, 9, 8, 4, -1, 3, 4, -7, -1, -2, -8, -29, -15, -20, 7, -2, 4, 7, 7, -3, -1, -9, 2, 16, -2,
    7, 10, -10, -13, -3, 1, 18, 14, -15, 11, -15, -12, 16, 22, -2, 1, -6, -24, -51, -51, 1, 8, 14,
    -1, -21, -2, 11, -8, -17, -7, 10, -18, 9, 26, 12, -8, -3, -26, -2, -11, 8, -21, -10, -10, 1,
    -14, 1, 8, 1, 7, -8, 28, -18, -7, -9, -4, -2, -12, -17, -22, 16, 6, 15, -27, 1, 18, -13, 10, 8,
    2, 15, 18, -17, -1, -28, -24, 2, -2, 3, 8, -14, -16, 5, -33, 18, 27, -7, 5, 25, 41, 3, -3, 15,
    14, 24, -52, -11, 16, 41, 6, -26, -2, 25, 27, 8, -23, -18, -9, -24, -8, -3, 12, 3, 16, 0, -12,
    -14, -9, 1, -29, -19, -15, -28, -13, -35, 12, -7, -7, -13, -2, 12, 23, -6, -28, -19, -4, -13, 5,
    -2, 7, 15, -28, 3, 8, -18, -13, 13, 4, -14, -30, -24, -24, -5, 10, -21, -6, 14, 20, -8, 8, 19,
    9, 13, -2, -12, -5, 14, -10, -25, 9, 4, -33, -13, -6, 6, -4, -5, 10, 21, -29, -22, 2, 15, 6,
    -12, 1, -31, 12, -13, -9, 8, 8, -6, 5, 3, 16, -9, -2, -11, 17, -2, 7, -17, 6, 26, 9, -17, 21,
    10, -9, -33, 12, 4, 1, -10, -10, -5, -39, -18, -30, 14, 6, -2, -2, 2, -4, 6, 0, 5, -18, -20, -7,
    9, 3, 8, -25, 12, -29, -2, 4, 6, 0, -12, -10, -5, -33, 5, -1, 6, 10, -27, 11, 16, -13, 0, -10,
    -2, -16, 0, -27, -12, -3, 4, 20, -20, -7, -22, -13, 6, 15, -1, -12, 12, -10, -16, 2, 22, 18, 6,
    -2, -22, -4, 31, 3, 11, 15, 18, 19, -8, 13, -3, -10, 11, -19, -15, -3, 1, 9, 0, -57, -17, -18,
    -24, -8, -3, -14, -23, 1, -1, -12, 4, 6, -3, 1, -38, -7, 22, -20, -7, -24, 19, -37, 8, -25, -10,
    1, 5, 3, -1, 16, -21, -51, -3, -5, 18, -16, -7, -42, 25, -18, -3, 36, 6, -35, 10, 7, 14, 4, 18,
    24, 34, 34, -23, 38, 28, 17, -27, -6, 4, 29, 10, 20, -26, 14, -10, -42, -41, 35, -14, -33, -6,
    -18, 15, 5, -9, -25, -11, -4, -36, -1, -9, -16, -15, 0, 5, -5, 18, 25, -26, -27, -50, -1, -4,
    20, 12, -25, -6, -14, 4, -4, 5, 0, 3, -9, -27, -20, -15, -9, -1, -8, -2, 8, 13, 3, 2, 2, 1, 15,
    15, 28, -7, -30, 11, 6, 2, 8, 4, -12, 6, -21, 5, 5, 4, 5, 29, -37, -7, -24, 4, -2, -11, 7, -11,
    16, -1, -18, -6, -21, -3, 16, 8, 8, -9, -20, -22, 4, 4, 13, -3, -3, 12, -6, -26, -9, -1, 3, -14,
    -15, 10, -23, -12, -12, -8, 0, 3, -16, -3, -17, 7, -10, -7, 1, 4, 0, 2, -11, -5, -18, 16, -7,
    12, -10, 0, -2, 25, 13, -3, 13, 6, -46, -1, -34, 7, 3, 5, 10, -1, 2, -4, 0, -3, 9, -59, 25, 14,
    -5, -4, 5, 4, -2, -18, 3, -9, -4, 0, 3, -38, -6, -3, 10, 6, 28, 29, -6, -6, -19, 0, 5, 22, 7,
    -14, 6, -1, 20, -39, -24, -17, -10, 6, -23, -4, -16, 19, -7, 4, -4, -23, -17, 40, 5, 5, 13, -23,
    -38, 13, -27, 3, -2, -2, 7, -12, -5, -10, -15, 12, 67, -40, 39, 17, -20, 7, 20, 0, -11, 0, -5,
    -18, -18, -14, 2, -57, 23, 9, 3, 44, 27, 10, 18, 8, -48, -9, -3, 7, -3, -11, 21, -33, 22, -55,
    -18, 11, 13, -27, -14, 15, 13, 12, 1, 5, 33, 9, -41, 42, 0, 32, 39, -25, -18, 4, 12, -1, 4, -17,
    -13, 9, -32, 3, -9, 1, 15, 5, 27, -16, -32, 4, 10, -8, -13, 11, -13, 7, 2, -17, 3, 6, -7, 13,
    -10, 6, -15, 9, 7, 13, 0, 11, -4, -6, -6, -31, -5, -12, -7, 24, 54, -13, 6, 11, -1, 16, -12, 54,
    -28, 4, 12, 8, -16, 0, -10, -6, -94, 0, 5, 0, 18, -5, -5, 13, -17, -19, -44, -9, 12, 6, 7, 12,
    -5, -18, 0, 16, 6, -19, -4, 10, -6, 4, -48, -24, 7, -17, 27, 14, 10, -21, 4, 18, 11, 28, 6, 21,
    5, 0, 10, -16, -11, 7, 2, 11, 30, -25, 7, -3, -8, -2, 0, 41, -36, 5, -23, 16, -6, 9, -40, 6,
    -34, 4, 6, 3, 23, 4, -14, 12, 6, -68, -24, -5, -15, -7, 0, -8, 1, -13, 20, 9, 1, 6, -3, -28, 9,
    20, -46, -47, -13, -29, 29, -4, 0, 0, -23, 1, 23, 28, -6, 2, 8, -1, 16, -5, -10, 3, -43, -7, 6,
    -18, -13, -4, 11, 4, 22, -23, -30, -6, -39, -19, 1, 39, -37, -16, -3, 5, 3, 3, 10, 12, -2, 0, 3,
    -43, -15, 14, -27, 23, -11, -46, -6, -11, 18, 14, 16, 1, -8, -14, -2, 1, -28, -49, -9, -15, 29,
    16, -40, 3, -20, -2, 6, 22, 12, 10, 17, 13, 13, -9, 23, 0, -44, -20, 1, -31, 1, -2, 32, 21, 14,
    -28, -31, -17, 0, -52, -31, -10, -2, 24, 11, -1, -25, -20, -1, -13, -8, -5, 2, -2, -7, -6, -5,
    -15, 6, -1, -5, -27, -41, 1, 19, 1, 6, 3, 5, -10, 10, -9, 19, -5, 46, -15, -6, -24, -4, -5, 19,
    12, 7, 11, -23, 4, -6, -19, -25, 6, 7, 25, 13, -28, 15, 12, -4, 6, 7, 24, -16, -4, 18, 9, -18,
    16, 20, 19, -84, -1, -13, -13, 11, -13, 15, 13, -2, -5, 21, 22, 13, 23, 14, 11, -4, -2, -25, -2,
    13, -9, 16, -3, -6, -3, 8, 1, 29, -13, 30, -18, -22, -10, 2, 14, 23, 20, -3, 10, -12, 9, -16,
    -1, -26, 22, 5, 37, 39, -24, -4, 0, 9, 20, -5, -2, -12, 4, 4, -5, 0, 18, 4, 23, -17, 3, -17,
    -10, -8, 3, 10, 5, 11, -14, 31, 1, 20, -3, -29, -9, 12, 25, -4, -13, -17, -8, 20, -1, -6, -3,
    14, 0, 11, -1, -12, 11, -10, -15, -3, 4, 12, 4, -6, -35, 12, 0, -6, -2, 12, 8, -27, -27, -5,
    -26, -22, 0, 7, 4, 11, -43, 14, 11, -16, -8, 5, 26, 5, -22, -5, 7, -4, 8, -16, 6, 27, 27, -4, 0,
    43, -7, 24, 8, -1, -53, 34, 34, -9, -6, 8, -14, 14, 11, -4, -16, 15, 9, -23, -59, -9, 38, 6, 1,
    -5, 14, 3, -10, 4, -24, 10, -4, -8, 1, 13, -9, -47, -39, -74, -38, 33, -2, -10, -31, 26, -9,
    -13, 21, 9, 17, 27, -4, -45, 21, 16, -7, -14, -15, 10, 3, -5, -2, -13, 18, 7, -13, 8, -3, 9, -1,
    -38, 5, 3, -9, -24, 0, 5, -18, -2, -9, -2, 0, 7, -45, 8, -49, -5, -57, -34, -2, 5, -9, 2, -16,
    -11, 3, -4, -4, -8, -19, -7, -7, -4, 2, -21, 8, 2, 1, 0, 0, 6, -6, -6, -7, -2, -11, 31, -11, -7,
    -26, 14, -6, 2, 6, 5, 6, 16, -4, 16, -11, 10, 2, -15, 16, 13, 7, 1, -10, -21, 1, -5, -25, -5,
    -20, 1, -2, 1, -5, -14, -41, -15, -17, 2, -1, 17, 9, 3, -12, 0, 7, 1, 11, 4, 1, 18, -1, 6, -3,
    -26, -2, 6, -8, 4, -22, 2, -9, -15, 0, -15, -10, 12, 4, -6, -13, 30, 9, 6, 8, 14, -13, 18, 11,
    -21, 7, 13, 3, -16, -6, 35, 13, -16, -24, -7, 4, -10, -10, 0, -9, 10, -7, 6, 15, -15, -10, 8,
    -4, 1, 4, 17, -7, -12, -8, 16, 2, -29, -16, 13, -13, -33, -6, -12, 7, -22, -9, 2, -2, -2, -21,
    10, -2, -1, -4, -10, -14, 20, -8, -8, 11, 41, 4, 8, 8, 7, -15, 26, -2, -27, -3, 29, 22, 4, -17,
    16, -6, -7, -6, -4, 7, 4, 11, 0, -20, 10, 5, -2, -29, 8, 18, 49, 12, -1, 28, 30, -8, -23, -25,
    -17, 2, -32, -12, -36, -4, -82, 0, -53, 29, 23, -5, -13, 16, 9, 3, 21, -17, -10, 22, -2, -2,
    -49, 15, 10, -40, -21, -36, 7, -4, -8, -9, -3, 8, -21, -1, -5, 38, 1, 1, -42, -4, 15, 4, -7,
    -21, 2, -27, -4, 5, -2, 2, 9, -25, -4, -12, -2, -26, 10, 21, 25, -24, 0, -21, -11, 8, 5, 20, -6,
    -6, -31, -36, -22, 21, -10, 0, 1, -12, 12, -16, 21, 5, 1, -5, -7, 4, 16, 4, -11, -34, 22, -1,
    -7, 5, 12, -6, 9, 2, -7, -3, -5, 32, -50, 20, -12, -9, 14, -3, -14, -3, -4, -14, -6, -1, 10,
    -11, 5, 3, 25, -39, 11, -7, 3, 5, 19, -7, 3, 0, 7, 11, 2, 20, 6, 1, -9, -18, -25, 19, 0, -9, 5,
    -9, 11, -16, 1, -4, -8, 1, -8, 10, 16, 17, -10, -20, 18, -4, 0, -1, 5, -1, 8, 19, -33, 13, 1,
    19, -28, 1, 30, 3, 7, 16, -1, 19, -17, 14, -16, -1, -11, -18, 4, -13, 6, -49, 1, 7, 13, 3, 5,
    -5, -17, 6, 14, 18, 4, 5, 10, -19, -23, -2, -2, 16, 9, -18, -3, -9, 0, 11, -4, -12, -2, -13,
    -17, 23, 11, -13, 4, -3, 18, -2, 19, 9, -2, 14, 12, 12, -34, 8, -2, 24, -18, -12, 14, -12, 4,
    22, 21, -8, 2, 0, -11, -17, -15, -15, 7, -31, 30, 19, 35, 6, 0, 14, -7, 7, -30, 18, -1, 14, 8,
    17, -1, -8, -64, -13, 21, 25, -22, 1, 9, 7, -32, 2, 9, -8, -18, -11, -7, 2, -24, 2, 23, -13, 13,
    10, -3, 23, -3, 6, -5, -11, 14, -11, 11, -21, -16, -35, 10, 32, 9, 7, 35, 30, 9, 11, -1, -45,
    -12, -21, -40, -2, -6, 11, 6, 10, -8, 4, -37, -9, 1, 15, 17, -14, 35, -7, -1, 0, 14, -1, -19,
    45, -32, -11, -20, 0, 15, -8, -8, 23, -8, 38, -17, 4, -6, 6, -12, -7, 14, -3, 16, 28, -10, 9,
    33, 1, -1, -30, 13, -12, -13, -36, 17, -6, -12, 19, 2, 12, -33, -10, -25, -22, -1, -4, -60, 6,
    -15, -1, 21, 0, -7, -2, -10, 10, -5, 13, 6, -5, 28, -16, -21, -10, 2, 1, -23, 15, -6, -1, 18, 1,
    -10, 0, -30, 16, 9, 21, -11, 8, -5, 21, -9, -9, 14, 1, 27, 22, -1, -54, 32, 6, 1, -35, 6, -2,
    -9, -21, 16, -12, -5, 2, -4, 0, -53, -27, -20, -14, -20, -5, -45, -2, -15, 8, 9, 6, -9, -5, -18,
    -33, 33, 16, -21, 4, 22, -16, -24, -9, 3, 11, -21, -14, -22, 27, 14, 13, -59, 20, -11, -11, -4,
    27, -6, 3, -9, 31, -18, 4, -29, -4, 16, 18, -27, -27, 38, 3, -6, 3, -17, -16, -14, -12, 20, 8,
    -29, 1, 38, 11, -57, -12, -20, -1, 14, 1, -50, -8, -18, -2, 1, 21, -21, 35, -20, -57, 15, 31,
    -30, 6, 3, -15, -24, -7, 4, 12, -16, -4, -27, -1, -16, 15, -34, 28, -53, -2, -2, 15, 7, -3, -16,
    17, -17, -21, -1, 24, 5, 29, -3, 9, -34, -3, 4, -21, 41, 9, -19, -22, -1, 18, 4, 27, 13, 18, -7,
    -3, -13, 18, 14, -8, -42, 11, 1, -5, -3, 15, -26, -5, -35, 0, 8, 12, 9, -3, 15, -21, -17, 3, -3,
    14, 3, 28, -11, 18, -19, -4, 10, -18, 4, 20, -17, 28, 5, 15, 11, 1, 0, -4, 11, -8, 4, 6, -25,
    15, 12, -14, -4, -27, 19, -6, -9, -17, 0, -4, -16, 23, 38, 5, -10, -17, -7, -14, 4, 6, -16, 7,
    -5, 7, 2, 50, -6, -2, -33, 9, 31, -5, 27, -6, -14, -32, -14, -2, 2, 8, -2, -2, 4, 36, -8, -5, 7,
    -4, -33, 22, -23, 10, -7, 2, 6, 12, -1, 13, -16, -10, 18, 2, -17, -5, 8, -12, 4, -35, 9, 14, -4,
    -1, -3, 19, -34, -22, 36, 14, -21, 3, -7, -15, 18, -3, 3, -2, -9, 7, -1, 11, 2, 12, -11, 3, 23,
    -15, 33, -7, 23, -12, -37, -9, -11, 6, -9, 14, 10, 16, 6, 26, -16, -6, -10, 13, -3, 20, -13, -4,
    -11, 11, -11, -14, -17, 2, 15, 14, -31, 17, 10, 13, -1, -12, -31, 8, -15, -8, -3, 9, -36, -6,
    14, -1, -42, 3, -34, 36, 18, 1, -20, 14, -17, -6, -3, -13, -5, 31, 17, -39, -3, 55, -4, -7, 25,
    -39, -72, -9, 4, 17, -3, -43, -16, -10, -33, 28, -7, 7, -35, -22, 1, 0, 9, 2, -7, 11, -11, 10,
    -32, -13, 1, 22, -2, -6, -11, 9, -31, 7, 22, -5, -14, 1, 10, 20, 9, 11, 15, 26, 34, 20, -22, 28,
    4, -9, 20, 1, -6, -1, 16, 29, -15, -10, -20, -3, 16, -21, -13, -3, -1, 18, -24, 13, 10, 25, 5,
    11, 5, 3, -35, 12, 27, -5, 6, -2, -37, 17, 2, 1, 9, -7, 6, -20, -18, -5, 4, -4, 12, -13, 14,
    -11, -5, 0, 4, -5, -4, 2, -3, 18, -23, 10, 11, 14, 23, 4, 12, 9, -27, -10, 3, 5, 5, 18, 5, 45,
    -23, -6, -9, -3, 14, -25, 17, 3, -6, -8, 15, 2, 5, 9, -5, -10, 19, 22, -8, 14, 15, -12, -23, -4,
    -23, 4, -30, 1, -9, 6, 3, -2, -14, -20, 19, -15, 1, 15, 1, 14, -1, -6, 11, 1, -13, 4, -16, 24,
    -4, -26, 7, -13, 8, -16, 13, 12, 2, -25, 5, 16, 2, 3, -4, 14, 17, 21, 5, 20, 4, -7, 12, -7, -3,
    -21, -3, -12, -3, -5, -18, -16, 10, -16, 6, 12, -8, 7, -10, 4, 19, 20, -14, 12, -32, 7, -4, 27,
    -11, 15, 44, 13, -16, 1, -15, 20, 23, 27, -3, 3, -6, 1, -20, -17, -10, 5, 4, 9, -11, -3, -5, -1,
    -2, -8, 3, 19, 2, 1, -14, -12, -27, 28, 29, -17, 12, 35, 1, 5, 12, -33, -38, -1, 14, 10, -4, -5,
    3, -15, -4, 16, -10, 26, -25, 5, -3, -22, 3, 1, 1, -4, 3, -3, -21, 3, 3, -12, -7, 0, 16, 36, 32,
    13, -3, -14, -14, 13, 2, 5, 11, 9, 12, 1, 41, 14, -6, 31, -2, 9, 29, 2, -3, -3, 9, 28, -4, -1,
    -20, -8, 17, -30, 22, -1, 11, 17, -5, 1, 9, 20, 1, 3, -23, 6, -25, -10, 16, -4, 7, -31, -20,
    -10, -15, -5, -3, -2, -1, -20, 0, 8, 31, -12, 14, -22, -4, 9, 8, 24, 4, -12, -12, 10, -15, 4,
    10, 2, 2, -13, 20, 0, 13, 35, 11, 6, -21, 6, 4, -2, 10, 29, -26, 2, 14, -25, -7, 13, 14, -25,
    10, -24, 30, -2, 7, 10, 1, 14, -7, 20, -21, 6, 1, -23, -2, -15, 2, -17, -3, 1, -3, 3, 1, -6,
    -11, 12, 27, -20, 11, 5, 1, 12, -10, 20, -7, -17, -6, -2, -28, -14, -15, -30, -6, -4, 3, 12, 17,
    34, 10, 2, -17, 16, 4, -1, 14, 23, -7, -4, 24, -16, -14, 3, 8, -21, 23, 9, -7, 3, -2, -10, 7,
    14, 33, 24, -19, 11, 0, -12, -8, -15, 11, -31, -3, 9, -13, -7, -4, -5, -29, -10, 55, -3, -1, 17,
    -15, 6, -10, 32, -16, 6, 6, 3, -19, -25, -34, -33, -10, 8, 27, 11, 9, 0, -7, 11, 14, 12, 3, 6,
    5, 4, -23, 13, 31, 17, -11, 40, 24, -15, 27, 5, -2, 3, -2, 8, -6, -6, 35, 19, -47, -4, 18, -9,
    -31, -9, -8, -48, 10, 20, 7, -11, -7, -12, -7, 6, -21, -15, -25, -30, -7, 12, -13, -9, 40, 7,
    -4, -21, -16, 17, 4, -11, 1, -4, -29, -21, -11, -22, -11, 5, 7, -5, 3, -6, 5, -6, 14, -10, -18,
    -20, 14, -19, 27, -37, 3, -3, 10, -32, -19, 27, -17, 32, 0, 5, -14, -13, 13, 29, 6, -6, -16, 18,
    -40, 9, -15, 3, 17, 9, -3, -13, -16, -18, -8, -17, 2, 7, -12, -9, 26, -9, -4, -21, -14, -3, -15,
    -5, -9, -2, -33, -13, 11, -14, -15, 4, -3, 9, 5, 10, 40, -4, 10, -15, -12, 8, -6, 9, 7, -7, 0,
    -7, 0, 30, -2, 24, -32, 26, 10, 3, 6, 0, 7, -2, -14, 7, 0, 20, -24, -29, -9, 11, -11, -1, -1, 3,
    14, -3, -14, 3, 12, -10, -9, -13, 1, -6, 5, 13, -11, -3, -18, -7, 3, -26, -10, -4, 24, -18, -2,
    -16, 3, -4, -7, 8, 11, 9, -1, -14, -5, -8, -19, 12, 7, 18, 13, -9, -7, 36, 1, 3, -20, 25, 14,
    -11, -6, -1, 20, -36, -7, 8, -19, 22, -7, -1, -44, -13, -44, -5, -6, 15, 17, -14, 11, -2, 19, 4,
    -7, -27, -10, -18, -8, -13, -12, -7, -21, -15, -1, -8, 15, 10, 8, -12, 6, -16, -2, -17, 5, 5,
    -20, 6, 4, -15, -20, -16, 15, 6, -2, 24, -7, -18, -4, 29, -13, -6, -1, 9, -37, -16, 1, 12, -3,
    -25, 19, 16, -11, 11, -9, 47, -5, -8, -39, 17, -4, 3, -5, -1, 24, -15, 3, -30, -12, -10, -2, -3,
    15, -6, 0, -10, 24, -17, 22, -12, 2, -11, 7, -42, 10, 9, -11, -22, -2, -16, 14, 9, 12, -25, -18,
    -21, -14, -7, 8, -7, -3, -3, 16, -8, -8, 17, -9, -46, 66, -21, 21, 34, -14, -12, 1, -2, 8, 12,
    -46, -5, -18, -19, -33, 16, -11, 1, -4, 5, 13, -10, -4, 0, 6, -11, -3, -6, 10, -5, 0, 4, 5, 14,
    20, -11, -5, -11, 17, -1, -4, -5, -26, -15, 9, 16, -9, 13, 21, -11, -27, 23, -14, -22, -5, 1,
    11, -13, 10, 26, 1, 18, -6, -31, 30, 6, 18, 9, 12, -26, 12, 7, 6, 2, -18, -16, -4, -14, -18, 1,
    -11, 11, -9, 10, 6, 16, 15, 1, -1, -6, -2, -11, 14, 10, -37, -6, -6, 18, 1, 8, 2, -20, 15, -2,
    -16, -14, 6, -50, -5, 20, -15, 18, 2, -12, -5, 4, -7, -6, 9, -28, -1, 12, 9, 16, -8, -35, 11, 0,
    -3, -7, 0, 9, 22, -47, 5, 11, 7, 2, -4, 13, 0, -21, -33, -11, -25, 4, 2, -15, -5, -23, 27, -12,
    12, 11, 27, -17, 5, 0, -32, -14, -4, 1, -17, 12, 13, -19, -11, -45, -3, -14, 13, -30, -3, -16,
    -14, 9, 9, -8, 6, -20, -3, 9, -32, -10, -24, 23, -5, 32, -12, -15, 1, -16, -20, -9, 9, 4, -16,
    -19, 23, -22, -32, -6, -2, -17, 12, -16, -38, -22, 0, -2, 22, 8, 31, -2, 5, 16, -7, 4, -3, 4, 5,
    -27, -8, 0, -4, 11, -36, -17, 4, 1, 21, -14, 18, -16, 14, 7, 0, -12, 5, -8, -2, -1, 10, 17, -20,
    -5, 1, 4, 9, 10, -9, -12, -24, -13, -35, 10, -29, -22, 17, 19, -10, -9, 13, -12, 23, 4, -5, -23,
    -21, -9, 1, -5, -9, 7, 12, 0, 14, 2, 8, 0, 4, -2, -2, 21, 13, 4, 4, -3, 3, 11, -11, -11, 7, 1,
    27, 1, 13, -1, 6, 9, 4, -2, -13, 23, -9, -4, -12, 13, -6, -22, 7, 11, 17, 7, -31, 0, -6, -21,
    -9, 13, -26, -20, 12, 18, 12, -30, 15, -20, -3, 4, 10, -26, -6, 5, -28, 1, -12, -4, 4, -24, 9,
    8, 6, 5, -5, -15, -13, 4, 10, -5, 7, -9, 3, -1, 7, 5, 21, 0, -7, 5, -11, 7, -8, -20, -12, -1,
    -15, 15, -4, -17, -3, 16, 10, -1, 6, -15, -1, 8, 15, 19, -21, -7, 0, 0, -5, -8, 14, 3, -13, -8,
    -8, -34, -14, -19, -8, -26, 5, 13, -10, -2, 4, 1, 8, -26, -12, -11, 15, -15, -23, -6, 5, -14,
    -2, 4, -2, -24, 2, 0, 1, 9, 4, -14, -6, -1, -9, 16, 17, -27, 15, -4, 15, 5, 3, -36, 10, -9, 16,
    7, -15, -3, 12, 21, 0, 20, 3, 7, -5, -14, 14, -2, 9, -20, -4, -9, -2, -38, -40, -10, -2, -21,
    28, -11, -12, -2, -2, -4, -11, -4, 33, 9, 13, -39, -19, -2, 3, 2, 2, -9, 1, 10, 17, -11, 1, -1,
    -8, -9, 31, -18, -6, -3, -9, 4, 12, 14, 1, 10, 3, 11, -11, 28, -18, -1, -1, -10, -17, 10, 0,
    -11, -24, -26, -2, -9, 11, 19, -58, -9, -23, -31, 9, 4, -21, -9, 9, -24, -1, -10, 1, 1, -9, -3,
    -8, -21, 10, -1, 1, -15, -8, 5, -15, 3, 13, 3, -9, 4, 0, -17, 3, -18, 7, 27, -12, -7, -6, 17,
    -20, 20, 15, 1, 1, 7, -3, 26, 10, -1, 6, -10, 18, -10, -9, -13, -16, -8, -10, -13, 5, -6, 3, 14,
    -19, -24, -2, -50, 4, 11, -19, -3, 4, -16, -4, 9, -29, 5, -10, -2, 5, -7, 7, 5, -32, -15, 5,
    -20, -4, -8, 8, -9, 0, -2, -7, -15, 2, 5, 37, 31, -7, -5, 0, 8, -16, 1, -1, -3, 4, 13, -17, 12,
    2, -9, 6, -16, -8, -12, 14, -34, -13, 7, 0, 1, -3, -1, 17, 17, 0, -35, -7, -15, -8, 15, -14,
    -24, 6, 0, 0, 10, -12, 5, 1, -9, 12, -7, -1, -8, -15, -20, 8, -11, 28, -11, -4, 1, 14, -2, -11,
    -10, 9, 12, 4, -23, 14, 0, -10, -4, -10, -44, -2, -13, 21, 14, -19, -16, -13, -13, -1, -19, -12,
    -20, 25, -46, -7, 4, -16, -20, 8, -3, -11, 15, -4, -17, 13, 15, 4, -10, -15, 13, 3, 16, 14, -5,
    -8, -23, -10, -4, 32, 7, 2, -18, 6, -10, 9, 27, 26, 6, -5, -6, 10, 4, -14, 5, 13, -5, 11, 1,
    -17, 28, 6, 22, 0, -1, 2, 9, -14, 5, 6, 17, 21, 2, -5, 1, 24, 12, -21, -26, -28, -22, 9, 2, 21,
    8, -6, 12, -56, -13, 14, -20, 24, 0, -18, 20, -22, 9, -1, -3, -2, -2, 0, 1, 21, 21, 6, -8, 2,
    -19, 19, 11, 16, 4, 2, -5, 2, -7, -10, 10, -8, -11, -9, 4, -11, 1, -6, 4, 16, 6, 4, -1, 3, 36,
    23, 14, 29, 17, -7, 8, 3, -9, -70, -23, 21, 2, -12, 16, 7, 7, 2, 26, -26, -4, 16, -7, -8, 2, -5,
    7, -17, 2, 3, 5, -5, 2, 0, -18, 18, -7, -4, 1, 7, -13, 15, 17, 5, 1, -2, -4, -3, -7, 17, 7, 2,
    -5, -1, 3, -2, 23, -9, 1, -14, -2, 1, -3, -8, 25, -22, 20, 18, 0, -1, 6, 4, -10, -63, -23, 17,
    28, -10, 16, 7, 8, -7, 25, -11, -4, 16, 2, -10, 9, -5, -15, -25, 0, -20, 5, 7, -15, -18, -33,
    -1, 3, -13, 19, -9, 12, 14, 24, 7, -8, 1, -1, -13, 4, -9, 7, 8, 5, -3, 11, -46, 21, -25, 23,
    -30, 22, -2, 3, 9, 49, -34, 16, 0, -7, 13, 7, -7, -24, -40, 3, 19, -1, -21, 4, 3, 4, 25, 11, -6,
    -4, 11, -12, 3, -18, -6, -39, 0, -20, 4, 9, 3, 0, 15, -18, 0, -17, -5, -20, -14, -38, -32, 1,
    32, 13, 2, 9, 2, 9, 23, -2, 17, -8, 19, -2, -3, -1, 29, 1, -23, -7, 0, 6, -25, 19, -3, 21, 5, 5,
    -2, 1, 4, -19, -31, 0, -32, -14, -16, -11, 5, -3, 3, 28, -51, -10, 30, -22, -2, 19, -30, 16,
    -49, 21, -3, 6, -12, -4, 19, -8, -24, 8, -15, -4, -14, -17, 14, 21, 24, -3, 6, 9, -20, 0, -24,
    5, 2, 2, 5, 0, -24, -1, 1, 1, -3, -3, 7, 5, -13, 27, 4, 28, 15, -13, 5, -2, 2, -2, -29, 6, -11,
    2, -11, -11, -1, -3, 2, 13, -21, 7, 17, -30, 4, 5, -23, 9, -42, 9, -18, -13, -17, 0, 1, -18,
    -24, 8, -10, 10, -1, 6, 3, -1, 26, 20, -13, -3, 19, -1, -29, -11, 1, -2, 25, 11, -36, 6, 2, -2,
    23, -9, 17, -12, -7, 0, 1, 24, 18, -27, -5, 8, 10, -56, -65, -23, -23, -6, -22, -11, 10, 8, 4,
    -18, -27, 12, 8, -9, -14, 3, -24, -18, -15, 15, -14, -3, -2, 3, -8, -18, -18, 11, 0, 6, 12, 3,
    -23, -15, 25, 9, -8, 0, 16, 1, -27, -31, -1, 5, 7, 7, -33, 34, -19, 13, 12, -24, 16, -7, 12, 11,
    15, 10, 9, -25, 5, 4, -15, -56, -27, -2, -34, -18, -24, 19, 24, -10, 24, -31, -50, 3, -61, -15,
    7, -27, 6, -8, 10, -3, -18, -5, 12, 15, -9, -12, -37, 28, -17, -9, 0, -19, -26, 30, 35, 46, -2,
    -11, -9, -6, -6, -18, 12, -7, 24, -4, -25, -6, -3, -7, -18, -1, 0, -8, -38, -9, -15, 1, -6, -21,
    11, 3, -8, -18, -14, 29, -19, -18, 0, 15, -9, 1, 6, 24, -26, -25, 21, 3, 38, -8, -20, 14, -16,
    16, -25, 22, 3, 9, 17, 3, -14, 13, -8, -36, 20, -24, -8, 47, 18, 8, 7, 7, -11, -8, -10, -8, 10,
    2, 11, 9, -37, 6, 16, 19, -14, -2, 21, -12, -30, 16, 0, 0, 27, -19, 1, -1, -29, -5, 0, -11, -40,
    -1, 3, -10, -23, -4, 10, 13, -17, -24, -22, 0, 27, -1, -15, 11, -18, -3, -24, 25, -33, -1, 22,
    -11, 19, -21, -8, 0, 11, 23, -4, 18, 31, 12, -20, 6, 15, 10, 9, -9, 9, -20, 15, 17, -2, -25, 5,
    14, 12, 14, -12, -18, -28, -1, 0, -9, 20, -19, -17, -1, -10, -46, -45, 0, -10, 5, -19, 10, 8,
    -13, 13, -8, 16, 25, -47, -5, -26, 0, -7, 1, -35, -23, -18, -12, -1, 4, 33, 0, 4, -4, 3, -11,
    14, 22, -22, -30, 2, 2, -42, 32, 7, 18, -4, -7, 16, -10, 17, 3, -32, -32, -7, 12, -2, 3, -2, -3,
    20, 13, 2, 6, 15, -26, 18, 5, -36, -40, -21, -14, -2, 30, -53, 9, 4, 14, 7, -13, 19, -5, -39,
    -17, 6, -28, -21, 10, 7, -19, -4, -16, 4, 2, 13, -13, -27, -35, -85, -14, 20, 7, -18, 27, -9,
    33, -10, -19, -12, 8, 16, 22, 2, 1, 3, -21, -19, -8, -30, -30, 32, -30, -4, -13, -9, 1, -14,
    -32, -27, -26, -9, 6, 11, 16, -19, 17, -18, -7, 3, 8, 12, 7, 2, 13, -10, -14, -18, -5, 22, -26,
    -35, -10, 4, 16, -12, -7, 18, 6, 2, 4, -3, -34, -48, -31, -18, 14, -4, 28, -2, 23, 19, -3, 0, 7,
    7, -9, 6, 14, 21, 0, -8, -6, 0, 5, 3, -49, -3, 21, -9, 16, -4, -16, -4, -21, -10, 7, -25, 14,
    -19, -8, -35, -11, 25, -1, -37, 6, 7, 13, -8, 11, -1, 17, -3, -4, -38, 22, 21, 0, 6, 3, -8, 11,
    9, -19, 6, -49, 12, -25, 5, 4, -1, -13, 13, 0, 28, 13, -9, 19, -3, -29, 3, -12, 14, 5, 17, -8,
    25, 10, 13, -19, -17, 1, -17, 5, -2, 10, 7, 7, 11, 4, -71, 39, -13, -7, -5, -35, 41, -23, 4, 11,
    24, 11, -2, 32, 18, -9, -20, -8, -28, 21, 6, -31, 12, -4, -26, 7, 12, -8, 4, 8, 37, -35, 8, 23,
    -20, -52, -1, -24, 2, 26, -10, 11, -6, -15, 15, -20, 20, -2, 1, -14, -2, 14, 38, 3, -23, -26,
    -37, 9, -23, 20, 35, -22, 46, -4, -65, 32, -19, -14, -13, -48, -4, -47, 25, 14, -10, 13, 11, 22,
    -30, -1, -9, -19, -9, 36, 31, -54, 43, 3, 12, -26, -25, 2, 10, -5, 34, -9, -6, 7, 7, 5, -13, 4,
    -7, 1, 43, -43, -30, 1, 30, -2, -6, -6, -38, -6, 4, 25, 13, 3, 16, 4, -10, 0, -1, 24, 11, -10,
    14, -37, 4, 2, -15, -4, -2, 27, -6, -3, 16, 32, -31, 36, -20, 22, 4, -10, -12, 13, 3, -7, -24,
    -2, -14, -22, -5, -44, -5, -13, 35, 7, 29, -26, -3, 25, 16, 23, -1, -1, 4, 8, 14, -16, 35, -3,
    16, 4, 4, -27, -12, -6, 7, -3, -3, -24, 6, 8, -10, 3, -5, 48, 2, -9, 31, -37, 20, -2, -1, -33,
    -7, 12, -11, 5, -4, 15, -26, 23, -25, 25, -20, -7, -1, 20, -2, -50, 4, -15, -11, -22, -8, -18,
    18, -26, 37, -11, 3, -24, -30, 2, 20, 4, 14, 14, 0, 14, 4, 15, -7, -28, -7, -32, 9, -15, 14, -4,
    8, -19, -16, 4, 15, 8, -29, -9, -34, 17, 16, 9, 34, -6, 16, 0, -9, -47, -23, -17, -5, -10, -2,
    13, 6, 12, 2, 29, -37, -7, -16, -15, -7, -13, 8, 9, -29, -1, -2, -23, 17, -60, 5, 4, 4, -41,
    -35, -9, 15, -7, 10, 20, 3, -10, 9, 10, 9, 10, -14, 0, 21, -9, -32, -15, 0, -20, -13, 12, 14,
    10, -33, 10, -11, -17, -15, 4, -26, -14, 4, 0, -8, -7, -13, 2, -17, 16, -9, 23, 35, 37, -16, 37,
    -18, -1, -28, -13, -4, 1, -18, -46, -7, -27, 0, 18, -21, 16, -24, -14, 23, -27, -4, 8, -4, 10,
    -13, -53, -8, 6, -1, -9, 4, -9, -1, -12, -21, -32, -5, 3, 1, -1, -6, 3, 15, -1, -20, -7, 19, 0,
    28, 6, -4, -23, -29, 2, 9, -21, -4, 15, -10, -1, -15, 2, 3, 11, -3, 30, 3, 9, -2, 15, 21, -10,
    -7, 8, -4, -27, -49, 0, -2, 9, -1, -11, 8, -19, 10, 15, -3, 7, 9, -18, -6, 6, 1, -4, 10, 0, 18,
    -13, -25, -22, 10, -3, -4, -13, 13, -9, 3, -4, -1, 12, 21, 31, 22, 7, 1, 4, -1, -11, -5, -17,
    -1, -24, 2, 1, -4, 2, 1, 22, 1, 15, 8, -7, -9, 4, 9, -17, 6, 15, 6, -8, -21, 3, 14, -35, 8, -41,
    -12, -38, -5, -7, -5, -5, 5, 3, -14, 13, 0, 2, -16, -9, 23, -5, -54, -3, -34, -8, -3, 6, 6, 11,
    -6, 5, -18, 8, -11, 2, 10, 23, -11, 17, 5, -17, -22, 1, -18, -7, -9, -3, -2, -1, -11, 11, 9, 0,
    4, -43, -20, -31, -6, 13, 0, -17, -16, 8, 1, 11, 39, -79, 8, -21, 4, -43, 14, -13, 13, -3, 4,
    -11, -3, 21, -24, 38, 6, -2, -8, -1, -17, -46, 7, 0, 3, 11, 19, 33, -2, -8, -46, 18, 11, -35,
    -68, 10, -7, 15, -41, 13, 0, -2, -22, 4, -2, 2, -28, -16, 42, 25, 32, 32, -27, -41, -33, 3, -2,
    -3, 6, -20, -27, 4, 2, -21, -11, -11, 7, 5, -4, -21, -22, 1, -1, 5, 5, -44, -19, 12, 15, -4,
    -32, 20, -30, -29, -24, -28, 11, 7, 0, -31, 13, 10, 14, -11, 0, 22, 13, -12, -19, -26, -5, -37,
    -26, 17, 6, 7, 7, -5, -3, -16, -10, 15, 8, 12, 11, 22, 4, 10, 10, -4, 26, -9, 7, -27, 23, -9,
    -5, -26, -16, 2, 20, 6, -18, -25, 24, -4, -2, 4, 7, -27, -9, 8, -6, 13, -30, 10, 3, -36, 3, -19,
    -4, -1, -8, -3, 8, 38, -1, 0, -4, 21, 29, 16, -4, -8, 5, -17, -22, 14, 1, 21, -2, -35, 3, -3, 3,
    2, 19, 4, 10, 16, -4, -7, 11, -20, 9, -6, 4, -16, -14, -19, 17, -2, -22, -23, 22, -5, -10, -11,
    11, -15, 3, 20, -10, -27, -9, 2, -9, -6, -15, 4, 6, -5, -10, -12, 13, 18, 5, 5, -8, 11, -9, 7,
    -17, -8, -5, -10, 19, -16, -2, -33, 10, -4, 0, -3, 6, 1, -19, 16, -6, -5, 4, -22, -7, -5, 9,
    -12, -5, -5, -29, 12, -4, 1, -33, -2, -9, 15, -4, 12, 49, -4, -3, -15, -3, 2, 2, 15, -9, 6, 32,
    -32, -28, -12, -21, -5, 0, 16, -4, -5, 10, 18, 4, 5, -8, 4, 21, 0, -21, 3, 38, -21, -43, -16,
    -15, 9, -26, -11, 0, 20, -7, 13, 6, -8, 9, -23, 31, -6, 10, 0, -6, -33, 0, 9, -26, 9, 8, 44, 27,
    9, -15, -9, -2, -11, 36, 10, 10, 6, -26, -19, -4, 5, 18, -62, -34, 19, 46, -12, 1, 10, -1, -49,
    -12, -13, 10, -10, -15, 8, -6, -23, 5, 11, -12, -2, 7, -17, -6, 11, -14, -30, -33, -2, -4, 21,
    -3, -24, -3, -6, 11, -9, 24, 14, -15, 14, 9, 10, 13, -2, -14, -5, -8, -38, 9, -6, 5, -2, -6, -4,
    21, 23, -22, -24, 12, -20, -8, 11, 18, -59, -22, 7, -33, -4, 15, 24, 12, -66, 2, -27, -3, -4, 5,
    10, 0, 11, 19, 14, -9, 9, -3, 2, 15, -2, -37, -54, -30, -5, 3, 19, 11, -22, 14, -6, -80, 5, 21,
    -16, 15, 3, 13, -15, 13, 7, -18, 10, -5, -11, 3, 0, 9, -5, -8, -9, 17, -1, -20, -10, 3, -21, 6,
    1, -4, -35, 27, 6, -19, -29, 21, 10, 35, -14, -22, -24, 6, 15, 13, 9, -5, 7, -6, -15, -7, -6,
    -19, 13, 7, -13, -20, -16, -11, -2, 3, 2, -8, -3, -30, -13, 28, 12, 5, 28, -1, 26, 14, -3, 16,
    4, -21, 16, 2, 48, 11, 8, -27, 24, -11, -8, 32, -8, 7, -3, -20, -10, 7, 5, -4, 7, 63, -10, -8,
    -52, -14, 21, 42, 30, 24, 23, 16, 15, -8, 1, 3, -11, 11, 6, 10, 2, 13, 21, 6, -7, -6, 11, -33,
    5, 6, 16, -8, -13, -16, -31, -41, -1, -1, -11, 2, 10, -1, -47, 6, 8, -12, 3, -27, 65, 47, 22,
    18,
};

static const int32_t dense_2_biases[] = {
    FOLD(-82245, -733), FOLD(-99553, -862), FOLD(-58631, -500), FOLD(13621, 244),
    FOLD(-56671, -436), FOLD(-134943, -1135), FOLD(-86389, -640), FOLD(-61121, -383),
    FOLD(-77000, -534), FOLD(-98693, -762), FOLD(-27409, -207), FOLD(-84840, -696),
    FOLD(57528, 588), FOLD(69062, 900), FOLD(-82340, -762), FOLD(-108381, -912), FOLD(-96657, -553),
    FOLD(-40090, -250), FOLD(-81054, -571), FOLD(-67494, -530), FOLD(13227, -20),
    FOLD(-61441, -511), FOLD(-81215, -622), FOLD(-22550, -166), FOLD(-67187, -497),
    FOLD(-52144, -442), FOLD(-42848, -436), FOLD(-101640, -783), FOLD(-23008, -90),
    FOLD(-40289, -321), FOLD(-95566, -815), FOLD(-79528, -658), FOLD(-56996, -436),
    FOLD(-105186, -861), FOLD(-57682, -443), FOLD(-102885, -918), FOLD(69129, 675),
    FOLD(-52991, -419), FOLD(-89159, -737), FOLD(-70147, -565), FOLD(-76631, -569),
    FOLD(-35564, -287), FOLD(-100157, -791), FOLD(-53480, -419), FOLD(-98222, -782),
    FOLD(-121750, -1003), FOLD(-55252, -450), FOLD(-30695, -151), FOLD(-69856, -531),
    FOLD(-22651, -52), FOLD(-102286, -892), FOLD(-122799, -1062), FOLD(-65487, -476),
    FOLD(-14827, -12), FOLD(-43945, -319), FOLD(-33712, -225), FOLD(-37599, -336),
    FOLD(-19669, -52), FOLD(-106017, -852), FOLD(6954, 151), FOLD(-774, -69), FOLD(-166381, -1302),
    FOLD(-37994, -311), FOLD(-43054, -291), FOLD(12250, 176), FOLD(-68062, -542),
    FOLD(-103189, -817), FOLD(-89760, -667), FOLD(14703, 177), FOLD(1394, 67), FOLD(-59690, -422),
    FOLD(-33306, -227), FOLD(-90718, -807), FOLD(-125178, -951), FOLD(-63174, -645),
    FOLD(-158259, -1455), FOLD(38834, 546), FOLD(-294, 108), FOLD(-4528, 90), FOLD(-78955, -685),
    FOLD(-68210, -615), FOLD(-39957, -288), FOLD(-77992, -572), FOLD(-81925, -620),
    FOLD(-35470, -153), FOLD(-129748, -1125), FOLD(-60788, -439), FOLD(-98966, -669),
    FOLD(-90953, -767), FOLD(-32633, -203), FOLD(-35267, -293), FOLD(-84266, -623),
    FOLD(-114768, -886), FOLD(33369, 380), FOLD(7178, 93), FOLD(-53897, -374), FOLD(-119861, -1024),
    FOLD(-49023, -338), FOLD(-102892, -928), FOLD(-10813, -40), FOLD(-29448, -134),
    FOLD(-17754, -103), FOLD(-90886, -760), FOLD(-115229, -805), FOLD(3996, 212), FOLD(4157, 52),
    FOLD(-59303, -519), FOLD(-15336, -200), FOLD(-36094, -301), FOLD(-52309, -355),
    FOLD(-121104, -1007), FOLD(-115222, -1037), FOLD(33278, 408), FOLD(-108510, -912),
    FOLD(-137208, -1015), FOLD(-69205, -568), FOLD(13346, 457), FOLD(-189794, -1655),
    FOLD(-29032, -171), FOLD(-98827, -796),
};

static const struct scale dense_2_scales[] = {
    {1635440542, 6},
};

/* Step 3: FULLY_CONNECTED. */

static const struct dense dense_3 = {
    120, 84, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_3_weights[] = {
    1, -8, 22, -68, 22, -33, -27, 11, -53, -86, 10, 2, 18, -16, 11, -35, 2, 0, -28, 12, -7, -34, 14,
    -8, 52, 7, 43, 43, 2, 29, 11, -3, 17, -3, -4, 11, 14, -15, -36, -10, 7, -22, 34, -29, 18, -25,
    25, 18, -16, -48, -28, 43, -47, -21, 7, 2, -60, -51, 40, 7, -47, -25, 5, 7, 32, 15, -26, -2,
    -80, -10, -31, -52, 82, -22, -10, -13, 9, -37, -38, 10, -62, -8, -37, -9, -29, 6, -18, -3, -97,
    -15, -19, 13, -84, -36, 9, 5, 7, 20, -48, -24, 3, -7, 1, -16, -1, -20, -6, 20, -39, 11, -60,
    -10, 16, 16, -5, 22, 53, 22, 35, -24, -59, 28, -56, -12, 1, -7, 11, -23, 24, 25, -7, 35, 27,
    -14, 0, 11, 3, 10, 15, 15, -18, 27, 33, 23, -1, 6, 38, 10, -39, 26, -12, 11, -4, 27, 14, -30,
    -25, 19, 33, -35, -5, 34, -13, 11, 11, 4, -34, 30, 27, 15, 17, 7, 2, -11, 18, 31, -26, 2, -5,
    -19, 30, 8, 11, 7, 11, -88, -41, 27, -3, 13, -14, 10, 8, -10, -5, -18, -56, -27, 16, -9, -24,
    -19, 6, -41, 10, -6, -4, -56, 21, 7, 7, -41, 13, 24, 4, -26, -7, -23, -8, 4, 11, -5, -3, -19,
    10, 23, 29, 5, -11, -15, 11, -30, -17, -52, -5, -36, -61, -26, -38, -17, 1, 6, 20, 19, 1, -1,
    -1, -46, 14, 13, 12, -42, 3, 0, 12, -13, -10, -49, -6, 41, -62, -27, 0, -61, -27, -25, -12, -3,
    -1, -44, 19, -22, 9, 8, -3, -36, -28, -9, 23, -3, 20, 12, -27, 43, 6, 4, 13, 31, -17, -11, -4,
    -46, 4, -7, -32, -41, 9, 4, -40, -36, 43, 22, -19, -38, -58, -25, -25, -10, -9, -26, 52, 36,
    -15, -49, -28, -31, -18, -27, -55, -5, 15, 59, -1, 2, -23, 8, 0, -40, 4, -14, 37, 5, -29, -1,
    19, -25, -17, 14, 20, -39, -41, 25, -7, 7, -78, -3, 27, -19, -26, 20, -8, -40, 20, -9, 40, -99,
    -11, 18, -34, -30, 22, -10, -2, -45, 13, -3, -18, -19, -16, 22, 29, -12, -24, 22, -20, -1, 21,
    1, 28, 25, 15, 23, -2, 5, 23, 31, -20, 15, 5, -9, -22, -26, 17, -3, 12, 14, 2, 1, 12, -33, 10,
    -14, 8, -16, -21, -1, 8, -11, -28, 10, 1, -15, -14, 21, -32, -33, -16, -20, -19, -11, -21, -6,
    9, 23, -12, -20, 14, -1, -26, -31, -5, -33, -16, 37, -15, -29, -20, -1, 49, -21, -27, -63, 17,
    -24, -21, 50, -14, 5, -18, -9, -9, 8, -57, -4, 8, 54, 10, 0, -63, 52, 0, -2, -19, -43, 23, 0, 9,
    22, 23, -46, 1, 27, 41, -31, 11, -2, 39, -30, 41, -14, 23, 9, -3, -41, 16, 1, 1, -10, -10, -51,
    -57, -3, 4, -46, -11, -1, 12, 25, -28, 43, 31, -18, -21, 11, 0, -21, 19, -33, 8, -21, 40, 25,
    32, -2, -28, 26, -42, -28, -27, 23, -13, -55, -2, 21, -4, 47, 11, -26, -28, -10, 4, 3, -3, -47,
    -2, 30, -39, -58, 6, 6, 15, -55, 14, 29, -17, -37, -14, -81, -7, -29, -18, -23, -23, 10, -30,
    10, 32, -30, 3, -42, -56, 25, -11, -21, -38, -19, 12, -12, -26, -32, 10, -34, -117, 37, -20, -2,
    -32, -8, -10, -56, 19, 22, 4, 0, 11, 15, -64, 23, 7, -4, 7, 22, 9, -4, 40, 22, 3, -34, 12, 35,
    20, 3, -11, -37, 6, -2, 6, -23, 35, 25, -14, -26, 39, 31, -14, 4, 13, 20, 4, 34, 29, 67, -49,
    -23, -17, 28, 12, 2, -38, -11, 21, -21, -17, 13, 30, -64, -13, -6, 34, -11, 15, 21, 10, -39, 14,
    36, -34, 6, -21, -5, -10, 30, 38, 5, -8, 4, 43, 25, -14, 15, 9, -56, -8, 27, -15, 21, 11, 6, -7,
    0, -55, 23, -44, -38, -81, -22, -14, -27, 9, -24, 6, -29, -23, 2, -54, -29, -6, -38, -9, -33,
    -1, -19, -14, -3, -27, -18, -3, -3, -55, 9, 17, -2, -9, 15, -57, -15, -36, -40, -18, 35, -17,
    21, 0, 7, -7, 19, -34, 10, -4, -22, -18, 16, 28, -10, -18, -40, 39, 5, -57, -44, 14, -8, -13,
    24, -19, 9, -39, -45, 22, -8, -3, -42, -18, 8, 36, -32, -41, -5, 11, -45, -41, -6, 7, 17, -6,
    14, 6, -21, 5, -5, 2, 3, 5, -21, 14, 12, 2, 44, -22, 13, -14, -35, -40, 5, -25, -31, 10, -45,
    23, -22, 17, -36, -6, -24, -20, -2, 11, 10, -68, -16, -35, 10, 14, -7, -17, -67, -27, 11, -28,
    -37, 12, 25, -18, -49, -9, 32, -11, 41, 29, 5, 47, -1, -7, -13, 31, -41, 1, 12, -63, -47, -27,
    -24, -5, -20, -4, -25, 18, -31, -36, 0, 9, -2, 12, 14, 16, -10, 1, -13, 20, -65, 21, 4, 2, -45,
    23, 9, -26, -52, -28, -4, 10, -36, 16, 20, -21, -19, 39, 21, -8, 31, -6, 16, 20, 33, 25, 12, 3,
    -42, -17, 18, -12, 28, 10, -5, -6, -21, 34, 29, 2, 14, -18, -10, -20, -21, 31, -11, 24, -30, -4,
    8, -13, 8, 27, 2, 2, -50, -34, -9, 7, -2, -14, -21, -4, 34, 1, -41, -14, -10, -27, -23, -23, 26,
    -13, 28, -23, -23, 4, 24, 18, -7, -61, 6, 35, -9, -42, 10, -6, 11, -27, -16, -20, -68, -17, 24,
    -67, 25, -26, 2, -10, -47, 0, 3, -68, -11, 36, -42, 4, -56, 25, -19, 29, 27, 27, -33, 46, 22,
    -17, -8, -20, -2, 4, 21, -35, -46, 4, -41, -8, 37, -27, -11, -43, -5, -30, -53, -24, 3, -18,
    -30, 27, 24, 3, -77, 43, 41, 22, 37, 2, 58, -1, -48, 16, -16, -9, -1, -24, -9, -43, 1, -25, -75,
    35, 31, -4, -25, 1, -30, 38, -11, -19, -26, -21, 38, -48, -80, -3, 5, -20, -6, 3, 26, -14, -36,
    6, 27, -34, -10, -23, -11, 81, -26, -3, 20, -8, 34, -4, -31, 46, -26, -12, 5, -42, -33, 7, -14,
    -66, -77, -51, 18, -96, -20, -22, -11, -124, -1, -25, 20, 27, -7, 6, 16, 25, -12, -11, 48, -1,
    -1, -24, -36, 23, -35, -8, 0, -1, 9, 25, 19, 31, 24, -8, -9, -14, -34, 21, 17, 11, 30, -45, -30,
    21, 9, -26, 24, 8, -45, -7, 45, -27, 25, -35, 28, 7, 22, 1, 30, -24, 12, 21, -22, 20, 56, -3,
    -38, -18, 21, 10, 2, -1, 40, 16, -8, 18, 9, -29, 38, 27, 24, -26, 44, 41, 7, -13, -66, 4, -16,
    40, 16, -4, 2, 8, 3, 9, 5, -51, 20, 2, -2, -48, 28, 4, -26, -51, 30, -1, -21, 20, -26, -12, -98,
    0, -40, 17, -15, -29, -14, -31, -29, -19, -53, 6, 6, -13, -22, 8, 38, -62, 0, -15, -6, -23, -50,
    19, 18, -22, -10, -16, 13, -16, -2, -12, -12, 13, -55, -62, -3, -23, -25, -18, -5, 0, -16, -3,
    -41, 38, 10, 11, 15, -9, 33, -2, 25, 37, -20, 7, 16, 10, 12, -11, -36, -40, -1, 34, -30, -39,
    20, -63, -12, 24, 2, -1, -50, -86, 16, 3, -26, 17, -36, 48, 0, -29, 41, -7, 2, 2, -4, 13, -5,
    -14, 21, -9, -32, -39, -20, -25, -92, -50, -10, -14, 4, 20, -7, -2, -32, -4, -46, -26, -56, -3,
    17, 15, -59, -3, 3, -13, -13, 7, 1, -20, -6, -8, -22, -32, 1, -1, 16, 5, -10, 30, -41, 11, 25,
    -7, -8, -9, 17, 44, -11, -36, 13, 16, -49, -28, 33, 78, -47, -27, -2, -20, -42, -68, 44, 20,
    -14, -6, -21, -15, -44, 7, 3, -8, -70, 47, -13, 0, -49, 5, 7, -22, -71, 1, 21, -12, -22, -13,
    11, 29, -106, -22, -1, 78, 49, 1, 18, 21, 16, -17, -5, 15, 17, -44, 75, -36, 15, 15, 18, 33,
    -24, -10, 24, 34, 14, 8, -2, -24, -14, -16, 4, -3, -47, -11, -21, 25, -9, -24, 27, -4, -42, -22,
    -23, -13, 16, -32, -21, 25, 24, -45, -20, -13, -57, -12, -31, -10, 16, 8, 41, 27, -35, 28, -39,
    -35, -10, -24, 25, -10, -49, -14, 34, -12, -11, -55, 0, -49, 37, -33, -5, -21, 23, -12, -14,
    -10, -7, -32, -1, -13, -2, 38, -27, 32, 13, 38, -2, -16, -10, 41, -40, 26, -16, 29, -34, 4, 3,
    -42, -18, -15, -71, 17, 7, -11, 2, -15, -9, 21, -12, 20, 27, 5, -8, 6, -18, 26, 7, 9, -25, -32,
    3, 28, 14, -39, -3, 5, -1, 7, 27, 5, -8, -6, 7, 7, 16, 28, 12, 1, 8, -11, 8, 25, -11, -3, 10, 3,
    -16, 13, 36, -24, 2, 14, 9, -38, -19, 20, 8, -32, -49, -37, -24, -53, -4, -23, -56, 45, -33, -2,
    -45, 27, -36, -14, -35, -6, -12, -49, -24, -89, -6, 20, -25, -74, 29, -33, 34, -71, -39, 29,
    -12, -81, -11, -20, 1, 22, -9, -27, -19, -10, -3, 6, -27, 20, 4, -13, -17, 11, -28, -19, 25,
    -54, -18, -17, 25, 37, 19, 8, 7, -15, -34, 4, -1, 19, -1, 19, -9, 29, 47, -1, -5, 60, 25, -25,
    -25, -2, 22, -9, 10, 3, 2, 23, -11, -1, 10, 23, -20, -14, 33, 15, 15, -25, 24, 16, -34, -30, 42,
    4, -8, 14, 7, 19, 31, 42, -4, 17, -24, -2, 34, -32, 13, 23, -2, 4, 4, 4, -63, -15, -22, 2, -6,
    -34, -7, 29, -35, -26, -34, 5, 37, -14, 28, -18, -44, 31, -3, -45, -1, -61, -46, 13, -6, -9,
    -21, -31, -17, -5, -16, 14, -28, -17, -53, 4, 1, -16, 6, -5, 5, -24, -44, -28, 17, 17, -13, 15,
    12, 7, -7, -29, -18, -24, -24, -10, 10, -44, 0, -49, -29, 7, -32, -14, 16, 15, 14, 0, 7, 1, -40,
    -7, -9, 39, -35, -1, 18, 5, -3, 3, -50, -42, -24, -56, -41, -10, -9, -8, -42, -14, 38, -52, -38,
    -3, -1, -1, -43, 8, 5, 3, 14, 2, -9, 36, -49, -1, -15, -20, 7, 1, 3, 15, -3, -31, -39, 14, -61,
    -35, -39, -22, 23, -10, -41, 2, 6, -14, -33, -58, -2, -30, -17, -17, -41, 30, -1, -23, -46, -24,
    11, -14, -29, 7, 6, 7, 32, 5, 17, 47, 14, 10, -41, 0, 28, -1, 47, -1, 14, 0, -37, -31, -15, 2,
    -14, -21, 15, -5, -13, -46, -3, -10, -14, -27, 44, 17, -51, 2, 4, 10, -52, -1, 30, -31, -25,
    -11, -3, 11, -6, -12, 0, -15, -16, -20, 21, 17, 34, -44, 40, -15, 31, 34, 17, 7, -18, 32, 11,
    -19, -21, -19, 5, 17, 18, 17, -56, -5, -33, 3, 6, 28, 15, -4, -21, -22, -38, -9, -11, -20, -10,
    -19, -10, -29, 3, 9, -3, 1, -24, -10, 8, -12, 3, -7, -23, -10, 24, -41, -4, 26, 49, -16, -12, 2,
    -12, -19, -12, 19, 8, 3, 16, 41, -22, 20, -33, 15, 15, 10, 23, 2, -40, 20, -15, 10, -16, -14,
    14, -83, 58, -48, -6, -46, -30, -33, 5, -27, 33, -20, -22, -24, -42, 38, -21, -1, -38, 37, -24,
    -5, -5, 60, -44, 24, 21, 38, -29, 0, -18, -26, 34, -12, -32, 0, -31, -31, -4, -11, 52, -20, -11,
    -56, 2, -35, -40, 42, 1, 19, 28, 19, -2, -16, 5, -3, -4, 27, 40, 6, 17, 17, -2, -9, -12, 7, -51,
    -32, 35, 15, 16, 4, 15, -24, -10, -10, -18, -2, -29, 22, -30, -1, 29, -34, -40, 45, 6, 7, -35,
    10, -4, 2, -30, 21, -2, -3, -21, 5, -47, 67, -7, -60, -27, -39, -4, -5, -40, 1, -23, 15, -44,
    -28, -18, 32, -13, -74, 13, 13, 17, -24, -44, -9, -3, -91, -8, 13, -18, 13, 22, -7, 4, 0, 16,
    -19, 19, 30, 22, 16, -6, 39, -6, 16, -8, -11, -51, 3, -25, -5, -12, -2, -45, 2, 3, -3, 3, -1,
    -24, -30, 3, 11, 47, -9, 3, 33, 53, -4, 1, 40, 19, -5, -6, 27, 41, -32, 0, -6, 1, -23, -6, -14,
    9, -14, -12, -40, 22, 34, -36, -12, 2, 5, -9, -22, -3, -19, -43, 3, 5, 3, 21, 48, 14, -15, 36,
    21, 2, -3, 33, 11, -18, -40, -48, -48, -23, -7, 3, 38, 11, 0, 16, -27, -56, -45, -3, 14, -23, 3,
    -18, -12, -25, -11, -7, -30, -2, -14, -42, -13, -43, -13, -24, -2, -89, 5, -29, -57, -32, 9, 21,
    17, -13, 2, 9, 11, -37, -47, -24, 0, 25, 31, 1, -50, -26, 0, -12, -22, 3, 1, -8, 1, 8, 18, 8,
    -14, 21, -4, -6, -36, 22, -22, -57, -10, 49, 23, 15, -1, 3, 19, 8, 13, -39, -30, -10, -4, -63,
    -41, 23, -4, -7, -18, -52, -7, -40, -65, -30, 13, -38, -10, -24, -23, 22, 1, 12, -12, -17, 7,
    -39, 18, -39, -29, 11, 26, -18, -63, -22, 22, 5, 10, -32, 2, -42, -38, -47, 30, -7, -38, -20,
    -25, -19, -31, 27, -26, -44, -63, -53, 3, -24, -4, 59, -8, -12, -29, 4, -2, -19, -34, -38, 10,
    10, 4, -27, 13, -10, 15, 21, -16, -15, 30, 10, -52, -15, 32, -45, -40, -10, 21, -14, -96, -27,
    21, -24, -53, -15, 18, 2, 35, -26, 14, -13, 41, 7, -2, -12, 2, -9, -40, -7, 14, -4, -27, -38,
    10, -4, 12, 7, 35, 16, -2, 31, 24, 26, -41, -21, 1, 3, -12, 43, -3, 43, 4, 40, 33, -34, -5, -38,
    23, 9, 9, -16, -24, 29, 44, 20, -41, -54, -13, -14, -12, 23, -4, -27, -18, 4, 9, 2, -34, -1, -2,
    -13, -33, -17, 5, 19, -57, -22, 17, 9, -40, 13, -10, 6, -3, -28, -1, 38, 35, -17, 19, -30, -70,
    -3, -3, 10, 47, -16, 47, -33, 28, -13, 46, -14, -49, 0, -62, -31, -1, 25, -89, -39, -70, 7, -50,
    26, -39, 30, -36, 41, 39, -14, -18, 47, -1, -19, 28, 30, -35, -32, 1, 55, 34, -35, -8, -5, 1,
    -2, 14, -57, -21, 21, 22, 12, -4, -5, 1, -78, 19, 29, -6, -34, 3, -27, -1, 9, 38, 14, 4, 21, 4,
    -26, 50, -17, 0, -50, -45, -17, 0, -22, -9, 20, 17, 3, 26, 23, 5, -27, 34, 19, 11, 15, -5, 25,
    -18, -47, -30, 41, -73, 6, 48, -31, 9, -20, -13, 4, -56, -15, 3, 3, -27, 31, -30, -6, -17, -54,
    -5, -14, -37, -45, -40, -52, -6, -24, -6, -6, -85, -19, -38, -23, -125, -64, -31, 16, -123, 14,
    -8, -26, -127, -21, -36, -6, 16, 19, -38, -5, 10, -19, -4, -14, -7, -14, 4, -52, 1, -3, -35,
    -40, -4, 11, -8, 12, -15, 2, -9, -9, -9, 17, 1, -6, 17, 15, 4, 10, 33, 29, 6, 27, -18, 43, 47,
    7, 45, 60, -2, 6, 29, 16, 22, 0, 7, 3, 26, 10, -49, 27, 14, -26, 5, -4, 37, -7, -27, 47, -19,
    16, -6, 22, -4, 11, -14, 14, 1, 23, 5, 23, 20, 0, 34, 27, 17, 6, -16, 7, -5, -18, 39, -16, -20,
    2, -17, -50, -2, 15, 6, 15, -13, 8, 3, -22, 6, -23, 6, -3, -23, -41, -24, -51, 19, -30, -6, -2,
    -13, -44, 31, 5, 11, -45, -5, -24, -7, -27, 56, 24, -30, -36, 3, 27, -28, -43, 18, 21, 12, 6,
    -8, 5, -39, -29, -6, -3, -56, -27, -4, -8, -38, 7, -1, -15, 14, 21, -9, 11, 19, -49, 6, -3, -9,
    8, 20, -7, 27, 9, 3, -31, -4, 24, -28, -31, 11, -10, -3, -39, -6, 0, -9, -36, 6, 13, 16, 5, -20,
    -17, 39, 24, -25, 19, 27, 11, 2, 20, 19, -40, -11, -22, -20, 3, -16, -49, 0, 48, -26, -50, 10,
    10, -17, -43, -50, -24, -9, -50, -50, -16, -24, -5, -17, -49, -18, 27, -85, -13, -13, -32, -26,
    -35, 14, 15, 23, 46, -6, -2, 1, 6, -15, -24, 8, 34, -27, -15, 54, 27, -41, -17, -20, 8, 16, -42,
    -93, 36, -27, -5, 19, -32, -13, -10, -16, 14, -36, -57, 18, -22, 30, -82, -9, 5, 0, -50, 9, 9,
    13, -70, -3, 23, 10, -18, 5, 19, 28, -9, 32, 16, 3, -1, -13, -11, 4, 38, -22, 23, 3, -57, 7, 41,
    -33, 27, 7, -7, 21, 3, -10, 5, -22, -7, 13, -6, 6, -10, 3, -16, -13, -16, -13, 9, 8, -30, 15, 0,
    7, -8, 5, -7, 11, -5, -34, -18, -25, 3, -24, 1, 12, -11, -16, -60, -65, 31, -14, -12, 19, 22,
    -5, 36, 3, -34, 32, 7, 24, -29, -39, 33, 32, -6, 5, 28, 25, -29, -21, -14, -11, 27, -5, 26, -23,
    29, -20, -14, -74, 4, -53, 8, -11, -26, 19, 1, 11, 2, -53, -37, 6, 33, 15, -22, 27, -18, 31,
    -34, 9, -17, 21, 38, -5, -54, 8, 26, 7, -12, -3, 14, 19, 3, 6, 34, -13, -19, 11, 11, 13, 14, 6,
    -11, -29, -24, -4, 16, 25, 49, -6, -50, 12, 25, 7, 2, -29, 29, 12, 16, -14, 38, 48, 8, -6, 1,
    20, 8, -3, 6, -13, -2, -18, -28, -8, -41, -32, 35, -36, -37, 1, -17, -24, -35, 7, 10, -23, 6,
    -12, -34, -55, 18, 6, -37, 11, -22, -45, -19, 21, -45, -12, -45, -69, 1, -22, -13, -83, 7, -34,
    -9, -95, -30, -23, 29, -105, 21, -23, 18, -22, 1, -10, 5, -36, 1, 18, -19, -2, -3, -30, 13, 11,
    -28, 16, 1, 35, 23, 14, 7, 36, 46, 12, -2, 23, 3, 6, -22, 22, 24, 11, 1, 9, -19, 7, -18, 16, -8,
    5, -26, 18, -5, 31, 1, 47, 25, -10, -27, 4, 44, 7, -4, 9, 24, 4, 4, -19, 22, 6, -12, -1, 47, 13,
    14, 31, -28, 47, 8, 31, -17, 30, -5, 34, 13, 2, 21, 44, -30, 25, 19, 5, 28, -7, 45, 11, 23, -17,
    12, 38, 17, -21, 34, 26, 29, -47, -8, 15, -8, -8, -32, 17, -43, -36, -27, -4, -13, -32, -36,
    -48, -27, -25, -41, -14, 6, 4, 6, -1, -10, -17, 20, -10, 17, 0, 6, 23, 9, -23, -8, -8, -30, -6,
    -15, 8, -3, -3, -32, -58, -45, -9, -39, -11, -27, 24, -30, 2, 14, -5, -2, -8, 11, -22, 6, -7,
    44, 12, -3, 2, 17, -7, 17, -37, -28, -2, 10, -26, -22, 3, -28, -38, -25, 12, -11, -9, -39, -14,
    -23, -35, -9, 33, -19, -32, -33, 6, -6, 7, 17, -5, 7, -2, -12, 1, 4, 17, 16, 1, -26, 15, -4,
    -25, -38, 0, 16, -24, -29, 7, -70, -37, -36, -39, -33, -14, 7, -11, -36, 60, 13, 7, -63, -43,
    27, -18, -16, 29, -10, 41, 2, -13, -30, 49, -11, -13, -29, 13, -11, 21, -60, 31, -6, 27, -50,
    -40, 28, 7, -57, -47, 17, -38, -36, -58, 19, 9, -43, -37, 21, 37, -25, -10, -7, -38, -38, -8,
    47, -28, -33, -8, 2, -3, -15, -1, 10, -4, -54, 23, 0, -39, -25, 5, 3, -14, -13, 18, 33, 5, 18,
    -39, 28, 7, 2, -9, -40, -29, -15, -8, -56, -34, 5, 14, -3, 24, -56, -7, 23, -2, -14, -1, 30, 7,
    -47, -17, 9, 3, -18, -22, 10, -6, 1, -41, -18, -25, -29, -34, -5, 21, 1, -50, 6, 28, 4, -22, -1,
    -26, -10, -23, -16, 17, 45, 9, -20, 8, -16, 27, 26, 8, 8, 30, 5, 6, -20, 31, -3, 15, 8, -19,
    -37, -49, -47, 1, -31, -13, -5, -23, -18, -51, -73, -45, -8, -46, -11, 36, -59, -6, -30, 39, -9,
    -10, -3, 60, -35, 14, -7, 27, -39, -9, -25, -15, -26, 8, 11, -8, 8, -9, -33, -19, 8, 17, 3, -12,
    11, -9, -32, -9, -19, 22, -58, 30, -25, 20, 17, 15, -5, -2, -3, 47, -1, -16, 25, 38, -17, 18,
    23, -54, 7, -23, 8, 22, 16, -23, 17, -6, 8, -12, -20, -67, -25, 13, 14, -27, -46, -54, 18, 18,
    -54, -54, 30, 15, -37, -31, 16, -22, -32, -27, 4, -13, 31, -30, 2, 0, 43, -18, -25, 2, 4, -4,
    -19, -66, -23, 0, -18, -62, -46, -28, -65, -65, -18, -35, -37, -34, -38, 18, -32, -51, 10, -25,
    15, 5, 5, -59, -9, -8, 26, -10, -1, 4, 42, 1, 9, 27, 36, -28, -32, 56, 38, 12, 2, 19, 41, -14,
    -42, 6, 15, 11, 2, -30, 15, 36, 6, 10, 7, -7, 18, -16, 13, 15, -8, 9, 19, -5, -13, -4, 16, 47,
    -34, 1, 6, 13, -33, 28, -17, -4, 11, -21, -19, -15, -4, -50, -3, 47, 30, -13, 11, -15, -6, -9,
    10, -13, -7, -9, 1, 20, -24, 32, -29, 10, 53, -23, -33, -3, 25, -13, -3, -11, 13, -4, -53, -30,
    -1, 29, -19, -39, -42, 10, 4, 19, 2, 23, -5, -15, -26, 34, -17, -11, -21, 24, 17, -18, -14, 39,
    36, -12, -22, 23, -13, 22, 22, 1, -78, -16, -3, 12, -16, -20, -26, -1, -24, -1, -2, 22, 26, 30,
    -14, 12, 23, 12, 15, -11, -81, 6, 6, 3, -60, 2, 22, -39, 7, -16, -1, -17, -12, 3, -22, -11, -42,
    -12, -12, 2, -27, 14, 1, -1, -56, -28, 16, -5, -42, -20, 11, 28, 8, -23, -19, -2, -28, 1, 22,
    -59, -21, 21, -1, -6, -69, 11, 1, 28, 7, -23, -32, -6, 4, -6, -42, 16, 11, 4, -30, 16, -1, -29,
    -19, -35, -66, -33, -15, -21, -44, 27, -8, -15, -50, 19, -6, -43, -41, -6, 31, 16, 10, -7, -17,
    35, 10, 22, -23, 38, 19, 6, 10, 16, -2, -22, 19, -52, 1, 7, -7, 10, -8, -18, -44, -28, 20, 17,
    -15, -37, 13, 27, -59, 10, -13, -74, -38, -2, 30, 7, -5, 27, 34, 13, -39, 27, 1, -7, -23, 53,
    -4, -44, 1, -1, -10, 7, -33, 28, -2, -5, 4, 28, 3, -8, -3, -12, -65, -14, -29, -16, 5, -3, 14,
    1, -15, -32, 32, -13, 16, 15, 51, -8, 40, 24, -72, 4, 16, 14, -4, -12, 1, 14, -68, -16, -11, 18,
    -55, -31, -22, -14, -13, -31, -15, -32, -9, -46, 1, -25, -21, -17, 5, 15, -10, -35, 0, -19, -28,
    7, 33, -17, -36, -5, 28, -12, 3, 36, -17, 14, -33, -2, -20, -70, -84, -49, -37, 8, 12, -14, -24,
    -13, 63, -34, 2, -48, -71, -17, -24, 0, -10, 19, -39, 6, 5, 18, -62, 8, 18, 48, -43, 18, 48, 40,
    37, 7, -29, 8, -24, -24, -18, -11, 15, 7, 18, 6, 53, 15, -49, 32, -18, -19, 10, -2, -4, 37, 19,
    15, 21, -49, 26, 1, -16, -5, 18, -16, 19, -10, 25, -4, -31, -16, 17, 46, -8, 4, -13, 19, -9,
    -39, 18, -44, -49, 3, 14, -48, -49, -30, -11, -46, -6, 12, -12, -30, -38, -27, 8, -52, -45, -13,
    -32, -55, 7, -45, -22, 25, -55, -33, 0, -39, 34, -21, -23, -76, 20, -23, 1, -25, 28, -19, -46,
    -115, -53, -2, 59, -54, 7, -13, -21, -25, 21, 0, -22, 36, 18, -62, 23, -29, -19, -19, 43, 17,
    19, -46, 14, 34, -22, 39, -2, 32, -20, 29, -44, -12, -1, 22, -26, -1, -6, 25, -23, 40, 32, 19,
    -26, 10, 6, -7, 11, -11, 14, 8, -6, -19, 16, 5, -9, -33, 18, 7, 6, -22, -6, -34, -45, -7, 45,
    10, -13, -7, 0, -37, 11, 29, 3, 14, 2, -4, -41, -32, 29, 24, 30, 13, 17, 31, 10, -18, -10, 32,
    27, -19, 19, -22, -9, -8, -9, -2, 37, -48, 33, 6, -2, -17, -24, -41, -18, -18, -19, 5, -47, -9,
    5, 5, -4, -15, -30, 0, -5, -17, -24, -11, 3, 3, 11, -39, -34, 9, 11, -44, 36, 12, -2, 14, -34,
    41, 0, -40, -6, 20, -14, -32, -14, -10, -7, -16, -31, -8, -25, 2, 21, 31, -19, -23, 3, -27, -15,
    -36, -20, -31, -45, -1, 16, 20, -21, -6, -7, 2, 7, -33, -50, 1, -14, -16, -31, 8, -11, -55, -28,
    -10, -5, -37, -33, -53, 14, -14, -8, 0, 21, -38, 7, 34, 0, -9, 9, 13, 4, -52, 15, 20, -14, -24,
    -13, -12, -31, 18, -9, -1, -36, 23, 5, -21, -15, -3, 10, -23, -35, -26, -25, 15, 1, -5, 5, 14,
    -19, -13, -42, -32, 5, -18, -32, -7, 26, 23, -4, -29, -62, -21, 11, 16, -14, -26, 21, 6, -25, 7,
    13, -5, 6, -26, 11, -45, -32, 18, 30, -22, -21, -58, 44, 25, -33, -69, 20, 14, -36, 15, 19, -45,
    -35, 8, -6, -31, -10, 1, -17, 36, -27, 18, -16, 2, -24, 20, 26, -12, -25, -1, 30, -9, 36, -6,
    17, 22, 50, 13, 22, 1, 9, 33, -25, -25, -8, -41, -10, -42, -18, 20, 14, 19, -33, -19, 21, -32,
    10, 34, -17, -10, -30, 6, 0, -54, 0, -12, 25, 13, -10, -10, -42, -19, -13, -48, -10, 24, 46,
    -20, -27, 4, 6, -23, -30, 4, -11, -34, -2, -6, 8, 2, -25, 9, 1, -2, 11, 36, 2, 14, 3, 24, -21,
    22, -11, 31, -24, -11, -8, -62, -41, -43, -13, -19, -32, 24, -7, -49, -55, -42, -14, -34, 36,
    46, -56, -6, 3, 29, -18, -21, -15, 6, -6, 19, -9, 5, -26, -1, 16, 9, 22, -15, -30, 13, -37, -5,
    -44, 21, 26, -19, -27, 8, 4, -35, -31, -28, -13, 39, 7, -34, -32, 19, -18, -12, -20, -44, -11,
    -5, -21, 38, 20, 7, 0, 5, -20, -3, 4, 0, 15, 0, -30, 6, 25, 32, -23, 8, 12, -28, -36, -4, 7, 6,
    -33, 13, 24, -34, -31, 18, -5, -37, -75, 6, -27, 18, -20, -17, -56, 25, -45, -11, -28, -3, -10,
    -16, -53, -10, 1, -21, -19, -81, 3, -14, 23, -100, 6, -29, 0, -45, -5, 5, -22, -66, -49, 14,
    -15, -8, -42, 3, -7, 20, -15, -25, 6, 20, 26, -11, -8, 38, 5, -21, -20, 27, 21, 13, -19, 17, 21,
    -18, 20, 3, -35, 5, 0, -13, -16, 13, 5, 22, 21, -4, -21, 40, 37, -43, 25, 52, 6, -13, 8, 27, 27,
    -22, 46, 2, 63, 7, 9, -3, 20, 50, 10, -28, 7, -19, -50, -23, 11, -4, -24, 42, -9, -19, 5, 20,
    19, 27, 39, -31, -13, -14, 35, 0, 0, 13, 30, 11, 26, -39, 6, -23, -4, -17, -28, 32, 1, 4, -37,
    7, 7, 8, 17, -41, -45, 3, -41, -18, -20, 4, -34, -2, -25, -26, -1, -20, -39, -10, 3, -7, 10, -4,
    -13, 38, 12, -51, -27, -25, -35, -47, -8, 4, 49, -9, 9, -22, -34, -10, -33, -6, 0, -26, -5, -43,
    -4, 19, 0, -22, -13, 1, -26, -10, 40, -10, 5, 7, -12, 2, 10, -50, 36, 4, -50, -62, -90, 28, 7,
    -25, -52, -37, 0, 7, -50, -21, 3, -4, -43, 15, -18, -5, -50, 2, 7, -23, 0, 16, 16, 14, -20, -35,
    -34, -3, -41, 24, -23, 5, -14, -16, -65, 12, -69, -47, -35, 36, -59, -19, -47, 29, -18, -1, -51,
    41, 15, 25, -22, -40, -33, 6, -14, -24, 4, -18, -8, -18, -23, -38, 20, -6, -36, -33, -2, -9, 13,
    9, -42, 6, 43, 44, -19, 15, -15, 11, 27, -12, -31, 47, -3, -33, 28, 24, -37, 7, -35, 27, -21,
    -23, 0, -5, -28, -25, 18, 18, -9, -24, -12, -11, -65, -1, -11, 26, -82, 19, 12, -26, -13, 2, 4,
    1, -39, 14, 4, 7, 7, -26, 46, 20, 19, 25, 43, -36, 11, 22, 19, -59, 13, -27, 22, -17, -21, -19,
    42, 17, 2, -20, -9, -24, -7, -3, 13, -25, -28, -29, -7, -18, -36, -15, 5, -17, -9, -58, -18,
    -65, -20, 10, 19, -42, -17, -23, -27, -6, 21, -17, -31, -24, 30, -36, -7, 22, 27, -12, -53, 12,
    0, 6, -8, 40, -4, 1, 37, 8, -1, 10, -1, 8, 5, 2, 41, 15, 17, -23, -28, -108, -5, -56, 11, -36,
    -18, -49, 24, -52, -4, -29, -2, -78, -45, 48, -22, -8, -10, 5, -8, -19, -9, 59, -22, -16, 31,
    44, -30, 29, 10, 15, -5, -4, -17, 22, 38, -28, -47, 11, 29, -56, -7, -17, -9, 12, 9, 23, -46, 0,
    -21, 20, -6, 29, 35, -2, -4, 23, 15, 31, 20, -5, -3, 11, -36, -46, -14, 29, 20, -52, -25, -3,
    -47, -17, -13, 42, -4, 11, 5, -5, -58, -19, 6, 1, -48, -42, 20, -17, -36, -12, -27, -19, -26,
    -13, 3, -30, 7, -32, -21, -51, 34, -30, -26, -29, 23, -45, -25, 4, 30, -36, -14, -22, -12, 5,
    -1, -49, -6, -16, 8, -21, -29, -10, -23, -96, -37, -30, 7, -11, 13, 28, 18, 20, 25, -25, 35, 29,
    25, -49, 24, -24, 9, -11, 8, 17, -18, 48, -1, 13, 8, 31, -31, 13, -12, 14, -54, 10, 27, -7, -32,
    37, 18, -28, -22, 12, 20, -20, 6, 22, 18, -8, 13, -30, 10, 29, -2, -10, 4, 22, -24, 0, 4, -15,
    -22, -16, 13, -19, -62, 17, 18, 12, -40, 17, 13, 24, -13, 24, -8, -9, 10, 29, -35, 2, 34, 8, 19,
    62, -4, -24, 34, -9, 41, -29, 31, -14, -4, -33, 47, 1, 18, 6, -18, -36, 28, -31, -49, 19, -40,
    14, -14, 13, -32, -5, -60, 0, 12, 17, -11, -18, -39, -13, -9, -30, 32, 16, -12, 41, 7, -9, 12,
    -6, 4, -17, 10, 10, 15, -14, 36, -9, -9, -3, 7, 31, -13, -26, -21, -7, 0, -4, 0, -23, -25, -22,
    12, -4, -3, 7, -17, 12, 13, -24, -52, 2, 21, -13, 12, -9, -14, -33, -47, -7, -27, -22, -24, -36,
    16, 10, -24, -20, -54, -45, -32, 10, 16, -15, -3, 21, 19, -50, 22, 35, 2, -37, 8, 33, -3, -12,
    -17, 3, 29, 0, -12, -6, -8, 9, 7, -18, -15, 25, -4, 11, -24, 10, 28, -4, -36, -53, -8, -9, -16,
    -19, -21, -2, 12, 16, -14, 16, 0, -26, -55, -2, -6, 2, 10, -2, -66, -9, 26, 8, 9, -7, 20, 35,
    -9, 20, 31, 9, 9, -15, 31, 19, -28, -44, 24, 36, -40, -8, 8, 26, -27, -55, 39, 4, -31, 18, -2,
    -19, -9, 3, -18, 13, -32, 26, -16, -16, -25, 27, 35, 15, -55, 8, -2, -14, -1, 18, 21, -3, 10,
    15, 34, -48, 44, 37, 20, 2, -1, -20, -41, -50, 24, -9, 42, -22, 4, 4, 24, -32, -32, 22, -1, -11,
    2, 34, 26, 40, -71, 1, -7, 0, 4, -15, 28, -16, 24, -14, 27, 30, -73, -37, -34, -22, -2, -68,
    -15, -16, -15, -16, -44, -6, -14, -47, -22, -8, -59, -37, 8, 21, -7, 19, -11, 18, -20, 0, 20,
    14, 5, -6, 3, -39, -8, 11, -5, -68, -9, -48, -34, -88, 15, -28, 7, -7, -53, 10, -9, -29, 9, -1,
    -44, 39, 11, 5, -23, 12, 10, 14, -48, 27, 21, 41, -48, 17, 11, -3, -5, 16, -31, -20, -21, 38,
    34, -10, -14, -49, -8, -3, 17, 24, -5, 15, -22, -13, 28, 32, -1, 32, -18, -14, -24, 34, -15, 4,
    -3, -23, 17, 16, 39, -17, 2, -20, 35, -8, 15, -18, -59, 19, -18, 37, 12, 16, 9, -2, -44, -28,
    24, 11, -73, 7, 17, -2, -55, 23, 6, -59, -23, 0, -4, -14, -7, -34, -32, -24, 10, -21, 2, 43,
    -18, -14, -19, -20, 32, -4, -32, -40, 9, -19, -22, -46, -15, 12, -55, -72, 9, -3, -13, -104, 3,
    -29, 13, -4, 41, 0, 18, -17, 23, 30, -3, 30, 3, -24, 1, -26, 6, -15, -57, -4, -7, 27, -41, 22,
    17, 10, -48, 3, -21, -11, -68, 9, 16, 20, -3, 36, 27, 17, -12, 27, 14, 9, -32, 15, 28, -47, 12,
    8, -11, 39, -31, -23, -10, 19, 15, -3, 5, 33, -13, 17, 2, -5, -30, -29, 31, -4, 6, -5, 7, 15,
    -11, 3, 11, 8, -22, 42, -29, -17, 32, 28, -24, 30, 1, -18, 19, -33, 18, 4, 13, -6, 51, 3, 19,
    -14, -8, 27, 29, -37, 12, 12, -22, -5, -41, 6, -48, -14, -19, -6, -55, -36, -5, -4, -2, -63,
    -38, 2, -29, 41, 16, 2, 4, -19, 26, -15, -4, -50, 15, -28, 7, 28, -25, 3, 31, 49, -10, -14, 24,
    -33, -31, -13, -17, -20, -9, -16, -22, 24, -32, -27, -24, -23, 11, -48, -9, -32, 13, -18, 29,
    -18, 3, 7, 23, 1, -39, -9, -43, -10, 29, 14, -68, -6, 11, 28, -42, -53, 1, -57, -38, 16, 0, -11,
    37, 9, 22, -9, -12, -3, 18, -10, -4, 13, 19, -7, 11, -13, 31, -20, 13, -19, -13, -7, 29, -14,
    -11, 47, -72, 5, -25, -8, 4, -19, -28, -56, 13, -21, -22, -24, -9, -31, -22, 9, 7, -2, -33, -13,
    -18, 8, 3, 11, 5, -14, -12, -1, 6, -17, -9, -8, -8, 48, -23, 21, 11, -42, -79, -13, 4, 9, -26,
    2, 4, -5, -19, -46, 3, 30, -7, -36, 31, -50, -38, 39, 12, 22, -28, 21, 57, -28, -4, 29, -6, -24,
    -31, -2, 8, 13, -42, 8, -6, 23, 22, 26, -24, -22, -13, -15, 35, -6, 38, 26, -4, 40, -42, 53, 18,
    -55, 31, 32, -35, -44, 28, -7, 28, 11, -13, -3, -2, -25, -12, 21, -5, 10, -33, 30, 23, 49, -58,
    -57, 7, -57, 3, -20, -20, 18, -19, -67, -9, -38, -21, -67, -24, -10, -8, -16, -48, -12, -5, -26,
    0, 19, 0, -32, 3, 1, -17, -43, 21, -1, 2, -16, 4, 13, 17, 8, -34, -13, -17, -10, -20, -60, 11,
    8, 0, 28, 7, -25, 21, -23, -35, -21, 3, -37, -30, 6, -24, 14, 29, 8, -58, 36, 13, -3, -27, -25,
    -6, 47, -63, -13, -23, 10, 44, 4, -37, 23, 1, -27, -22, -20, 15, 3, -9, 11, -44, -6, -54, 13, 5,
    3, -1, 16, -3, 36, -1, 30, 23, 15, 34, -5, 1, 19, -1, 10, 23, -32, 37, 26, 2, -38, -17, 49, -3,
    2, -23, -24, -21, 5, 3, -31, -3, 32, -46, 23, -60, -73, 6, -29, -22, -21, 6, -36, -51, 6, 21,
    29, -40, 0, -18, -19, 32, -36, -36, -11, 27, -34, 7, 7, 48, -34, -3, -78, -50, -42, -8, -47,
    -36, -36, -8, -90, -27, -14, 14, -65, -17, -19, -66, 16, -6, 16, 2, 1, 13, -12, 23, 17, 10, -36,
    16, 13, 36, -38, -3, 1, -1, 14, 22, 20, 12, 9, -9, 4, 8, 7, -22, -20, 1, -3, -3, 5, 26, 20, -5,
    -13, 28, -15, 0, -7, 18, 27, 4, 27, 14, 6, 21, -50, 26, -24, 18, 8, -10, -18, -42, -16, 18, 13,
    -25, 9, -12, 25, -16, 49, 6, -17, 39, 13, -5, 29, 4, 4, 7, 28, 8, 3, 6, -8, 30, 28, -17, -25,
    -8, -31, -6, -14, 12, 11, 13, -16, 39, -15, 9, 1, -41, 14, -7, 2, -39, 15, -26, 15, -12, 27,
    -11, -29, -30, 16, -12, 10, -15, -25, -33, 4, -34, 9, -7, 28, 17, 2, 11, 22, 5, 18, 4, 3, -19,
    0, 30, -19, -6, 7, 11, 21, -28, -24, -31, 11, -28, -5, 10, -19, 7, 1, 4, 25, -28, 10, -37, -5,
    -17, -6, -1, 9, -2, 2, -40, 10, 14, -13, -34, -12, -29, -16, -35, -19, -9, -34, -25, -6, 19, 17,
    -34, -4, 19, 12, -27, 14, -22, -58, -34, 39, 8, -17, 20, 3, 18, 15, -14, -9, 5, -6, 10, -39,
    -35, 8, 5, -35, -44, -1, 29, -13, -21, 22, 9, 6, -31, -27, -35, 5, 28, -2, -22, 25, 0, -21, -59,
    -44, 13, -24, -17, -60, -37, 33, -12, -22, 31, 7, 26, -13, -12, -21, 27, 24, 2, -7, 16, 2, -31,
    -65, 17, -8, -42, -22, 28, 7, -24, -56, 41, 24, -24, 12, -23, 16, -25, -20, 13, -28, -24, 8, 34,
    -12, -55, 22, -22, 28, -37, 47, -6, 8, -7, 18, 19, -40, -13, 10, -3, -17, 26, 39, 23, 3, 22, 2,
    28, 24, -19, 8, -8, 13, 8, -1, 6, -36, 24, 20, 26, -1, -23, -3, 20, -12, 17, -23, -33, 10, -20,
    -7, 2, 9, -19, -14, 22, 11, 1, -9, 11, -24, -24, -26, 0, 36, 29, -44, -11, -21, -39, -58, -32,
    -3, -32, 0, -34, -3, -9, 38, -36, 44, -34, 6, 6, -13, 9, 17, 5, -9, -28, -32, 11, 5, -16, -16,
    8, -14, 46, -12, -40, -7, 31, -16, -18, -42, -20, -33, 3, -6, -6, -73, -37, 30, 19, 15, -5, 20,
    -3, 31, -39, 25, 4, -13, -12, 1, 7, -5, -3, -8, 20, -31, -6, -10, -27, -29, 20, -17, -21, -54,
    26, -26, 3, 10, 0, -20, -37, -1, -29, 19, 27, -20, -8, 2, 9, 10, 1, 29, -11, -15, 11, -5, 16,
    -2, -10, 18, -20, 21, 2, -18, -15, 10, -6, -20, -8, -14, -53, 9, -12, 0, -41, -8, 28, 6, -65,
    -57, 9, 6, -51, -5, -3, -24, -18, -25, 2, 49, 33, 0, -38, -11, -42, -22, -36, -5, -28, -11, -27,
    -33, -12, 13, -82, -106, 20, -30, 8, -24, -19, -41, -9, -23, -24, 30, -30, -4, 26, -2, 5, 18, 5,
    -8, 4, 2, 16, -5, -2, -14, 1, 19, -14, 26, 9, 8, -34, -10, -19, -31, -37, 40, 19, 1, -34, 24,
    16, -25, -10, 40, 19, -6, -2, 11, 43, -21, -3, 4, 19, -13, 0, -2, 10, -25, 12, 12, -17, 6, -51,
    16, 6, 2, 12, -8, 2, 3, -5, -11, 7, 5, -28, -6, -8, -23, 12, 18, -11, -14, 13, -2, -14, -19, 5,
    0, 5, -21, 25, 4, 19, 3, 25, 5, -11, -56, -21, 14, 42, -13, 15, 0, -17, -4, 44, 10, -55, -36,
    -8, 6, -36, -15, -46, 25, -30, -7, -33, 15, -39, -18, -21, -22, -14, -45, 34, 13, -17, 21, 0,
    19, 6, 11, 24, 3, -10, -16, 10, -4, 17, -23, -18, 12, 4, 44, -21, 14, 22, 18, -8, 2, 16, -11, 2,
    -58, 11, -7, 13, -1, 33, -26, 5, -22, 3, -13, 10, -25, 11, 41, -2, 11, -46, 3, -27, -3, -41,
    -69, 30, 1, -24, -41, -41, 6, -40, -28, -3, -26, -7, 16, 14, -14, 8, -16, 35, -40, -28, -22, -9,
    -8, -83, -8, -10, 23, 7, 11, -34, 15, -17, -21, -31, 1, -8, -16, -31, 11, 12, -20, -29, 0, -5,
    -24, -10, -15, 6, -13, -17, -4, -51, -16, 15, -3, -44, -10, 22, -14, 17, 21, -7, 2, 2, 37, -32,
    -12, 11, 22, -15, -9, -10, -1, 35, 11, -26, 2, -13, -92, 21, 49, -9, -52, -10, 36, -22, -64,
    -25, 8, -12, 21, 20, -18, -43, 32, -23, 17, -45, 15, 22, 3, -67, 20, 18, -65, -28, -1, 20, -27,
    22, -21, 2, 38, 36, 12, 7, -5, 11, 26, 5, -56, 8, 17, -24, -45, 12, -2, 45, 2, 21, 3, 15, -32,
    28, 6, -15, -4, 31, -3, 28, 23, 6, -29, -36, -12, -20, 5, 16, -1, -10, 6, 17, 14, -13, -46, -50,
    -10, -11, -13, -28, -18, 1, -43, -21, -21, -25, -37, -19, 19, -14, -35, 16, 5, 15, -14, -5, -6,
    -2, 21, 5, 24, 3, 27, -6, 34, -11, 4, 9, 1, -31, -35, -4, -33, 13, -10, -62, -44, 0, 2, -3, -34,
    22, 0, -9, 20, 0, -3, -13, -41, 2, 8, -2, 38, 11, 30, -12, 34, -40, -52, 9, -7, -19, -17, -4,
    -10, -2, 23, 30, -21, -8, 42, 50, -10, -43, 36, -6, -3, 2, -10, 12, 18, 24, 47, 4, 37, 48, 15,
    -23, 24, 41, 5, -7, -31, -10, 32, -32, 4, -26, 8, 53, -50, -36, 32, 0, -17, 17, -10, -43, -6,
    28, -37, -19, 6, 12, 0, -40, -4, -11, -18, -31, -8, -23, -12, 30, 14, -19, -14, 3, -41, 2, -34,
    -16, -33, -19, -70, -10, -20, -21, -58, -31, 12, -39, -75, -37, 13, 19, -45, -28, 7, -2, -49, 7,
    -33, 11, 3, 22, 7, -7, 17, -17, -4, 19, 7, 0, 12, 18, 4, 10, 3, 16, -8, 19, -5, -13, -3, 4, 12,
    -29, 22, 1, 32, -23, 38, 25, 50, 13, 1, 17, 9, -6, -27, 22, 31, 9, 15, 32, -35, 4, 32, 4, 5,
    -14, -1, -12, 2, -5, -20, 26, 2, -56, -24, -9, 21, -44, -30, 38, -16, -4, 0, 12, -3, 29, 9, 34,
    -17, 7, 11, 24, 3, 13, 52, -22, 4, 28, 3, -20, -7, -8, 20, 10, -22, 6, 3, 18, -17, 29, 23, 38,
    -8, 19, 25, -29, 2, -18, -25, -19, 2, -8, -64, -39, 12, -14, -16, -29, -13, -29, -7, -51, 0,
    -13, -5, 3, 22, -13, 19, 0, 2, 1, 15, 13, 25, 11, 14, 27, 23, 1, -27, -29, -24, -32, -21, -11,
    -3, -33, -45, -25, 0, -22, -28, -4, 14, -8, 2, -4, 19, -18, 5, -13, 8, 11, 11, -6, 5, 12, -5,
    -51, -19, 8, -48, -24, -15, 5, -22, -27, -56, -57, -52, -11, 4, -42, -23, -63, 3, 2, -8, 6, 18,
    8, -17, 6, 46, 13, -31, -1, 41, -32, 21, -3, -29, -45, 7, 21, -24, -28, -9, -7, -31, -21, 4,
    -23, -6, -37, -20, -37, -6, 13, -12, -46, 18, 13, -27, -25, 35, 9, -22, -31, 16, 20, 3, 4, 0,
    37, -42, 25, 4, 2, -20, 0, -4, -18, 26, 13, -13, -32, -37, -4, 15, -15, -57, 43, 13, -19, -41,
    9, 5, -31, -32, 4, -8, -44, 20, 19, 4, -46, 25, -4, 15, -37, 11, -5, -36, -9, -8, 8, -20, -33,
    19, 15, -13, -5, 30, 29, -5, 19, 19, 14, -59, 5, 17, 28, -28, -12, -10, -4, 0, 35, 30, 8, -1, 3,
    50, 3, 6, 6, 9, -13, -14, -32, -19, -3, 8, -11, -14, 24, -18, -8, 38, 10, 7, -12, 6, -13, -24,
    13, -15, -5, 1, -9, -21, -23, -6, -36, -28, -24, -27, 2, -55, -8, 38, 21, 19, -23, 30, 1, -4,
    -12, 7, -26, 25, 19, 13, -27, 58, -13, 33, -28, -11, 9, -24, 65, -25, -10, -4, 3, -23, -1, -21,
    34, -37, -22, -48, -25, 23, -2, 12, 32, 27, -22, 25, 7, -13, -53, 31, 19, 48, -36, 25, -17, -16,
    -1, -8, -29, -6, 17, 14, -26, 26, -44, 4, -61, -4, -20, 50, 9, 14, 18, 49, 34, 42, 13, -17, 21,
    8, -36, -39, -26, 24, -19, 11, 19, 34, -3, -11, -8, -27, 43, -20, -9, -20, 43, -6, 20, -17, 36,
    -4, 8, -14, -73, -8, 15, 6, -35, 28, 20, -27, -47, 21, 14, -5, -72, 8, 30, -18, 20, -11, -41, 6,
    -36, 0, -22, 11, -15, -43, -1, -19, -13, -26, 4, -60, -28, 9, -1, -46, -21, 25, -29, -62, 2,
    -17, -35, -66, -1, 2, -46, 17, -8, -26, -6, 14, 16, 23, -4, 12, 24, -35, -6, 0, 23, -3, -18,
    -33, -35, 13, -9, -2, -32, 31, -20, 26, 10, 16, 9, 5, -34, 5, -43, 7, 10, -3, 19, 36, 44, -4,
    -15, 27, 36, -3, 14, 43, 34, 23, -33, -7, 16, 4, 5, -53, -8, 16, -2, -13, -3, 27, -25, -29, -18,
    11, -9, -4, 21, -19, 23, -5, 33, -46, 13, 19, 35, -1, 24, -10, 16, -15, -45, 7, -10, -10, 4, 12,
    -51, -10, 3, -32, 29, 6, 23, -12, 19, -5, -4, -3, -20, 3, -41, -28, -29, 3, -25, -4, -3, 5, -21,
    -15, -15, 9, -11, 10, -9, 23, -8, -19, -52, 10, -12, 7, 18, -34, 4, -19, -1, 60, -2, -35, 1, 0,
    -45, -35, 37, 7, 4, -20, 0, -51, 17, -27, 34, 26, -24, -24, -39, 27, -24, -22, 3, 21, -41, -1,
    -36, 17, 11, -54, 8, -20, -17, -39, -43, -12, 12, 8, -40, -23, -14, 15, -65, 2, 14, 25, -51, 5,
    -12, 0, 23, -7, -20, 37, -1, 25, 6, 18, 3, -3, 4, -10, 13, 5, 25, 3, 8, -11, -9, 6, 12, -37,
    -23, -18, -16, 2, -47, -19, 4, -5, -20, -21, -40, -9, 7, -52, -25, -28, 9, -53, -36, -66, -26,
    -40, 10, -48, -39, -24, 21, 8, 26, -10, -12, -10, 36, 6, 36, -2, -25, -28, 0, -19, -14, -62, 22,
    13, -19, -27, -9, 0, -18, 23, -15, 22, -35, 0, -13, -17, -3, 22, -26, -7, -43, 18, 0, -14, -11,
    34, -2, 18, 8, 18, 11, 29, -43, 19, 17, -18, -4, 15, 18, -29, 27, -7, 5, 7, -23, 5, -44, 27, -3,
    12, 14, 3, -4, 38, -13, 8, 35, 40, 14, -5, -13, 36, 7, -55, 30, 8, 2, -30, -1, 25, -17, 15, -24,
    15, 16, 7, -8, 41, -18, 42, -29, -10, -62, -10, -50, -44, -8, -10, 7, -21, -15, -14, 8, -34,
    -24, -20, 3, 20, -7, -21, -46, -5, -20, 25, -15, -36, 33, -8, -22, -47, 5, -3, 9, -39, -32, -60,
    23, -12, 25, -55, 31, -25, 18, -62, -47, 1, -1, 38, 1, 43, -28, 18, -1, 10, -18, 30, 42, -15,
    -19, 25, 16, 4, -20, 18, 28, -6, -9, -32, -35, 12, 8, 0, -31, 2, -27, 26, -11, 28, 30, 9, -67,
    25, -10, -15, 2, 22, -16, 32, 38, 19, 2, 33, 24, -10, -46, -62, -16, 6, -34, 0, 24, 22, 57, -21,
    18, 15, -1, 7, 2, -10, 28, -28, 30, -35, -62, 0, 2, -10, -27, 1, 1, -22, -33, 15, -8, -24, -19,
    -21, 11, 5, -42, 10, -36, -51, -7, -12, -45, 44, -69, -25, -10, 6, -24, -25, -8, -70, -7, -19,
    -36, -15, 21, -17, 9, -78, -28, 12, 3, -109, 4, -16, 2, 13, 54, -38, 11, -5, 10, 6, 12, -5, -41,
    -49, 9, -6, -11, -46, 22, 3, -9, -2, -44, 29, -8, 45, -14, 4, -8, -10, 0, 23, 23, -2, 36, 17,
    25, -6, 22, 33, 18, -3, -9, -6, 15, 16, 20, 10, 17, -15, 19, 21, -26, -21, -3, -49, 14, 11, -19,
    -3, 36, 41, -6, 1, 25, 35, -6, -16, -47, 2, 35, 17, 16, -37, 21, -5, 45, 13, -6, 29, 32, 3, 13,
    -10, 35, -6, 2, 11, 36, -5, 6, 5, -13, -8, 7, -16, 8, 1, 7, 13, -25, -12, 10, -25, -22, -8, -38,
    -15, 21, -11, -21, -11, -8, 18, -24, -5, -37, 5, 13, -8, -17, 25, 31, -1, 38, -54, -31, 13, -3,
    -21, -16, 20, 15, 37, 12, -46, 3, -6, -44, -33, -26, -48, -9, -10, -12, -25, -1, -43, -12, -27,
    -19, -21, 12, -4, 12, 14, 15, 24, -11, 8, -10, 21, 20, 20, -47, -19, 15, -27, -36, -3, -33, -1,
    -19, 8, 12, -8, -31, -2, -24, -45, -15, 16, 11, -26, 27, 28, -20, 33, -8, -33, 26, 6, -45, 21,
    -35, 40, 3, 21, -32, -15, -18, -7, -34, 0, 20, -16, -63, -33, -33, -4, -37, -36, -7, -64, -31,
    -32, -4, 0, 18, -18, -41, -27, -13, -64, -37, -26, -3, 15, -9, 17, -28, -11, -6, 17, -46, 11,
    31, -2, -29, 23, 45, -18, -4, -17, -13, 36, -28, -16, 20, -17, -20, -19, 8, 2, -28, -2, 14, 3,
    -70, 49, 1, 2, -33, 4, 16, -14, -19, -25, -10, 38, -17, -15, -9, 18, -79, 15, 29, -14, 18, 4, 7,
    -24, -14, -19, 14, 39, 29, 2, 10, -21, -35, -2, 11, -61, 3, 43, 1, -47, -32, -8, 52, 16, -25,
    -9, 6, -6, -31, -34, 2, -11, -42, 16, 9, 10, 6, -12, 14, 3, -10, 0, 0, -10, -9, -24, -3, 0, -8,
    -70, -8, -34, 30, -15, -33, -26, -11, -12, -17, 7, 14, -31, 5, 11, 17, 9, 7, 26, -1, 0, -1, -2,
    -43, -24, 31, 28, -31, -22, 1, -36, -54, -8, -30, -91, -40, -24, 4, -33, -46, -23, -28, -31,
    -24, -4, -30, -8, 16, 17, -11, 28, -42, 30, -5, 16, -16, -33, -32, 37, -26, -36, -14, 48, 8,
    -12, -3, 15, -37, 2, 23, -67, -21, 16, 15, -36, -25, 13, 17, -6, 29, 43, -6, -22, 27, -10, -37,
    38, 40, 17, -7, -62, -23, 31, -16, 21, 8, -11, 16, -13, 1, 11, -13, -17, -62, 34, -28, -21, 7,
    -44, -35, -4, 19, 5, -37, 5, 26, 15, -45, -9, -6, -51, -14, -18, 12, 17, 32, -30, 1, 5, 27, -17,
    -23, 15, -5, -15, -59, -17, -41, -51, -21, -102, -31, -4, 11, -50, -6, 17, -22, -68, 3, -25, 14,
    -65, -30, -16, 20, 1, 9, -32, 18, 19, 45, -3, 13, 33, -22, 3, 32, -12, -34, -29, 12, -25, -4, 0,
    -34, -10, 6, 21, 0, 7, -3, 4, -11, 1, 11, 10, -3, -10, 23, 52, 9, 24, 22, 0, -23, 24, 29, -71,
    -5, -10, 5, 18, 20, 7, 8, 3, 5, -21, -42, -1, -5, -3, 26, 3, -35, 10, 31, 47, -20, -18, 4, 11,
    -17, -17, 9, 14, -24, 45, 17, -9, 13, 6, 12, -4, 10, 13, 1, -42, -6, -23, -35, -29, 8, -26, 9,
    -18, 22, -17, 40, -8, 29, 29, -9, -25, -40, 9, -40, -13, -44, -45, -28, 9, -34, -30, -18, 10, 5,
    -1, -15, 27, -17, 7, -69, 2, 1, 22, 0, -3, 0, 35, -13, -26, -13, -3, 18, 29, -30, -3, -7, 27,
    -13, -24, -27, 7, -21, -3, -12, -27, -20, -16, -1, 4, -23, -19, -14, 6, -16, 9, 3, 16, 14, 16,
    -15, 33, 5, -39, -29, 9, 31, -8, -42, -17, 23, -17, -39, -79, -21, -31, -26, -5, -27, 7, 50,
    -18, 29, -19, 15, 8, 7, -29, -13, 29, 1, 20, 2, 8, -16, 0, 36, -15, -50, -20, 3, -37, -23, 28,
    -50, -39, -19, -7, 9, -7, -33, -21, -32, -45, -3, -39, -15, -27, 14, -15, -21, 18, 1, -30, -29,
    25, -22, -10, 20, -8, 4, 6, 13, -11, -16, -15, 9, 38, -30, -33, 11, 3, -22, -68, 39, 14, -27,
    -13, -1, 11, -37, -49, 10, 44, -8, -10, 28, 28, -34, 33, -18, 42, -38, 34, -4, 7, -21, 2, -14,
    -23, -49, -24, -3, 4, -63, 29, -1, 38, 16, 30, -8, 9, 1, -17, 28, -29, 42, 2, 8, 11, 13, 20, 32,
    -13, 5, 41, 10, 0, 32, 4, 41, 16, -9, 8, 4, -2, -28, -13, 2, -4, -31, -25, -17, 16, -34, -37, 8,
    -19, 4, -8, 16, 14, -16, -59, -4, -13, -33, -38, -5, -8, 4, -15, -51, -11, 22, -38, -32, -40,
    -8, -12, 6, -22, -26, 14, -13, 9, -23, 24, -1, 52, -9, -18, 47, 2, -19, 0, -12, -20, -7, -22,
    23, -70, -19, -43, 0, -71, 10, 12, -19, -8, -31, 34, -24, 10, 19, 13, -17, 11, 6, -29, -19, -5,
    11, 4, -23, 62, -6, 14, -9, 7, -16, -8, -2, -29, -14, -15, 1, 13, -58, 5, 11, -35, -15, 22, -13,
    -10, -20, 9, 15, 46, 7, 10, -22, -6, 26, 38, 17, -12, -18, 18, 40, 3, 6, 17, 6, -4, -13, -49,
    -41, -7, 9, -11, 9, -2, 7, 28, -62, -11, 21, 23, -28, -40, -13, -13, -44, -13, 24, -19, -46, 17,
    5, -26, 15, -17, -33, -9, 20, -30, -32, 15, 0, -19, -7, 0, 20, -26, -19, -48, 18, -2, -31, -36,
    -26, -34, -20, -53, -23, 6, -53, -66, -73, 8, -40, -9, 26, 36, 5, -9, -11, 18, 26, 13, 16, -31,
    -18, 15, 45, -2, 2, 19, 19, 33, -20, 9, 13, 4, -29, 7, 14, -6, 11, -13, 12, 2, -12, 23, 29, 41,
    -39, -8, 9, 1, 27, 34, 25, 10, 20, 9, 17, -19, 8, -1, 4, 18, -15, 8, 13, 0, -39, -22, 11, 19,
    -18, -3, -29, 2, -26, -8, 11, 20, -16, 23, 8, 52, 9, -4, 25, -10, 0, -13, 6, 27, 40, -28, -7,
    -15, 29, -13, 9, 13, 47, 3, -48, -3, -27, 29, -44, -3, 21, -1, -44, -7, -35, 9, -35, 8, -37, 14,
    5, -2, -21, 14, -37, -3, -6, -11, 7, 14, 39, 17, -10, 4, 22, 13, -1, -1, -41, -14, -48, -64, 20,
    11, 34, 1, -15, -16, 1, 13, -31, -10, 20, -3, 14, -4, 5, -11, -1, -25, -27, -14, 15, 0, -24,
    -13, 10, -6, -44, 28, -1, -19, 11, -15, -38, -8, -62, -9, -4, -18, -35, -30, -45, 6, -31, -18,
    24, 2, -43, -5, -22, 10, -21, 36, 13, -15, -35, 35, 14, 12, -32, -10, -7, -9, -43, 24, 9, 1, -2,
    5, -22, 27, 27, -35, -27, -31, -28, -15, -42, 37, 0, 2, -33, -34, -8, 6, -9, -6, -68, 16, 10,
    -31, -48, -34, 29, -19, -47, -28, 7, 1, 16, -1, -8, -1, 4, 17, -7, -8, 38, -4, 46, 26, -3, 23,
    29, -16, -21, -17, -13, -28, 28, 26, -22, -9, -17, -3, -50, -25, -16, 17, -30, 30, 26, -11, -43,
    4, 30, -41, -18, -2, -20, 27, 13, 25, 29, -21, -16, 20, -4, -33, 16, 35, 9, -85, 14, 3, 18, 2,
    -24, 25, 41, -33, 13, 38, -29, -50, 33, -2, -28, -33, 4, -14, 13, 18, 24, -4, -19, -8, 19, 24,
    18, 33, -8, -4, 23, 15, -10, 1, -17, -16, 8, -14, 14, 8, -31, -48, -8, -31, -8, -59, -13, -10,
    -29, -9, -6, -1, -5, -25, -9, 8, 0, 8, 19, -7, 5, 11, -4, 0, 7, 6, 30, 13, -36, -14, -6, 26, -1,
    19, -25, -68, 13, -5, -40, -115, 10, -57, 9, -19, 1, -17, 20, -44, 56, -16, 14, 6, 9, 13, -1,
    10, -10, 51, -26, 20, 37, 43, -53, 14, 35, 28, -10, -39, -22, -27, -15, -35, 5, 19, 13, -34,
    -46, 10, -35, 12, 16, -32, -17, 62, 35, 13, -26, 34, -8, 0, -9, 19, 10, 22, -10, 7, 1, 9, 85,
    -32, -51, -5, 9, 4, -30, 0, -5, -1, -6, -37, 33, -10, 20, 10, -72, -48, -16, 18, -37, -3, 20,
    -14, -23, 19, -39, -12, -46, 13, -2, 27, 14, -9, -56, 53, 25, 9, -42, -36, -3, -29, -24, -11,
    -5, -37, 17, -61, -48, -62, 3, -96, 0, -31, -5, -47, -31, 18, -30, -31, 5, 14, -56, 40, -22, -1,
    29, 2, -3, 18, 3, 25, 25, -8, -14, 28, 36, -9, 11, 23, -17, 25, -7, 22, 23, -39, -39, 1, -5, 15,
    -1, 0, -27, 17, -47, -7, -6, -23, 4, 9, 34, -55, -11, 12, 23, -28, 27, 41, 32, -6, 12, -17, 26,
    -37, -45, 24, 21, 14, -21, -15, -12, -17, -42, -21, -13, 15, -31, 28, 20, -25, 11, 32, 9, 69, 7,
    5, -3, -9, 40, -3, -4, -12, 17, -36, 42, -16, 8, 11, -28, -45, 26, -5, 0, 8, -7, 15, 59, -5, -2,
    -26, -52, -1, 10, -1, -35, -18, -40, -13, -27, 18, -10, -25, -32, -27, -4, 6, 44, 6, -5, 18, -1,
    -39, 27, 0, -38, -20, -4, -36, -15, 4, 29, -28, -33, 12, -55, 16, -18, -6, -29, -8, 20, -2, 11,
    -55, 25, -30, -20, 10, 4, 7, 38, -6, 30, -32, 16, -13, -63, 25, -26, -76, -4, -24, -5, 19, -31,
    -49, -1, 4, -44, -55, -18, 5, -35, -32, -60, 26, -68, 10, -9, 3, -1, 7, 19, -16, -32, 16, 27,
    -29, -29, 45, -31, -16, 27, 23, 11, -1, -13, -52, -25, 26, -46, -24, -32, 33, -16, 8, -40, 12,
    1, 14, -24, 5, -18, 29, 11, -5, -44, 9, -21, -14, -50, -24, 7, -13, 5, -46, -53, -18, -15, 36,
    4, 46, -1, 30, -39, -9, -12, 10, 54, -31, -10, 27, -19, -8, 17, 42, -44, -57, 10, 31, -3, -21,
    1, 25, -16, 21, -5, 5, -4, 37, 3, -15, -53, 30, 41, -27, -36, 19, -13, -22, -15, 17, 16, -9,
    -12, -27, -11, 16, -43, -25, 28, -2, 24, 25, 30, -63, 19, 23, 18, -23, 23, 85, 49, -23, -12,
    -18, 9, 0, 7, 3, 3, -9, 0, 29, -10, -35, 6, -27, 15, -41, 12, -46, 29, -4, -77, -35, 20, -8,
    -12, 37, 16, 4, -11, -41, -13, -18, -8, -19, -26, 2, 8, -12, -22, 18, 4, -64, -36, 1, 3, 41,
    -16, -11, -21, -3, 16, 7, 13, 24, -1, 39, -14, -94, 41, 4, 24, -35, -40, -4, -14, -18, -5, -50,
    18, -48, 29, -54, 0, -6, 7, -3, -41, -4, -34, 7, -44, -15, -38, -22, 3, 31, -34, 33, 30, 0, -28,
    30, 41, 1, 23, -23, -18, -1, -15, -2, -35, -26, 20, -9, -4, -18, 18, -20, 1, 14, 8, 23, 35, 32,
    -8, -28, -23, 20, 15, -4, 10, 46, -31, -21, -8, -5, -3, -7, 13, -20, 15, -17, 24, 21, 14, -28,
    1, 16, -43, -37, 10, -31, -53, 18, 8, -3, -32, -14, 32, 3, -28, -13, 23, 7, -12, -5, 16, 6, 42,
    -5, 3, -6, 1, -22, -10, -3, -29, -8, -26, 5, 14, -2, -53, -59, -32, -2, -66, -81, -53, -5, -32,
    -47, -7, -4, -15, -64, -40, 35, -32, 24, 35, -27, 13, 9, 13, -2, -19, 20, 46, -20, 13, -15, -3,
    31, -22, -32, -26, 8, -21, 22, 42, -17, 26, 19, 32, -9, -17, -37, -39, 12, -29, 34, 40, 5, 6, 2,
    10, -17, 18, 6, 31, -3, 0, 39, 11, -42, -33, -10, -36, -43, -14, 2, 9, 37, -10, 14, -21, -9, 14,
    4, 43, -4, -42, -12, -5, -30, 33, -10, 28, 44, 17, 4, 0, 29, 0, -2, 2, 42, 24, -10, -20, -9,
    -32, 4, -44, 1, 20, -11, -8, -17, 13, 40, -34, -10, -10, 10, -33, -24, -10, 13, -28, 15, -22,
    20, -15, -21, -31, -19, -43, 0, -20, -14, -63, 18, 8, 25, -3, -54, -17, 18, -43, -12, 13, -21,
    -41, -43, -35, -11, 11, 40, 1, 21, 20, -15, 6, 36, 2, 11, -7, 6, 34, 7, -2, -34, -32, -2, -29,
    -6, -26, 15, 14, -21, 4, -12, 5, -17, 83, 0, -23, 4, -52, -3, 16, 3, -52, -18, 8, 10, -48, -21,
    -7, -19, -46, -14, -39, -9, -3, -6, -11, 5, -73, 14, -37, -58, -36, 5, -5, -2, -68, 31, 0, 35,
    -5, 4, -31, -3, -11, -14, -45, 1, -7, -13, -11, 10, 0, -44, -61, 1, -24, -35, 9, -42, -57, 13,
    1, -59, -27, 18, 22, 10, -44, -14, 19, -6, 0, 9, 34, 36, 43, 4, 32, 31, 17, -3, 6, 24, -9, -6,
    5, -31, -1, 26, -14, -6, -24, 19, -49, -55, 7, 40, -16, -58, 0, -13, 1, 43, -22, 9, -17, 11, 37,
    -10, -59, 29, -13, 4, -47, 8, 39, -37, -25, 15, 43, 2, 13, 5, 27, -12, -33, 23, 4, -13, -5, -3,
    23, -47, -33, 1, 29, -41, 14, -9, -6, 2, 21, 3, 20, -36, 12, 23, -17, -1, 38, -20, -16, -22,
    -23, -5, 20, 25, -44, 3, -1, 21, -71, -24, 4, -20, -9, -11, -24, -5, -8, -12, -6, 4, 0, -38, -3,
    -14, -30, -13, -10, 21, -7, 1, 3, 34, 8, 8, 35, 17, -25, 20, 5, -20, -1, 24, -25, -9, -12, -28,
    18, -29, 30, -28, 9, -29, 46, -18, -8, -41, -28, -18, 3, -33, 62, 46, -20, -11, 1, 44, -46, 19,
    28, -17, -40, 19, 17, 41, -14, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_3_biases[] = {
    FOLD(-29582, -237), FOLD(-99842, -794), FOLD(-90557, -739), FOLD(-88060, -740),
    FOLD(-129927, -1051), FOLD(-67033, -526), FOLD(-92289, -763), FOLD(-67939, -536),
    FOLD(-85668, -700), FOLD(-108779, -817), FOLD(-80840, -661), FOLD(-83052, -671),
    FOLD(-92623, -771), FOLD(-89812, -700), FOLD(-66927, -563), FOLD(-90364, -745),
    FOLD(-115043, -918), FOLD(-107106, -876), FOLD(-47505, -362), FOLD(-96144, -773),
    FOLD(-50038, -396), FOLD(-74531, -596), FOLD(-113748, -915), FOLD(-87556, -702),
    FOLD(-90092, -743), FOLD(-74547, -601), FOLD(-65832, -536), FOLD(-77572, -616),
    FOLD(-158629, -1306), FOLD(-74823, -640), FOLD(-40847, -338), FOLD(-78945, -633),
    FOLD(-101823, -814), FOLD(-140919, -1169), FOLD(-49867, -382), FOLD(-84055, -691),
    FOLD(-130567, -1066), FOLD(-71861, -574), FOLD(-121359, -1001), FOLD(-85496, -710),
    FOLD(-100202, -790), FOLD(-46143, -366), FOLD(-70961, -599), FOLD(-48896, -420),
    FOLD(-43425, -348), FOLD(-46280, -366), FOLD(-116858, -951), FOLD(-107099, -875),
    FOLD(-68564, -536), FOLD(-74683, -627), FOLD(-26809, -240), FOLD(-67705, -560),
    FOLD(-77404, -646), FOLD(-79983, -649), FOLD(-89592, -731), FOLD(-74944, -613),
    FOLD(-44936, -379), FOLD(-56091, -466), FOLD(-52020, -433), FOLD(-52077, -393),
    FOLD(-97096, -816), FOLD(-46997, -364), FOLD(-66800, -542), FOLD(-64753, -517),
    FOLD(-103662, -851), FOLD(-68029, -544), FOLD(-60305, -497), FOLD(-112541, -912),
    FOLD(-43142, -354), FOLD(-74126, -599), FOLD(-97395, -789), FOLD(-88987, -730),
    FOLD(-32850, -234), FOLD(-70379, -587), FOLD(-66726, -555), FOLD(-55971, -470),
    FOLD(-91742, -742), FOLD(-78437, -639), FOLD(-83147, -679), FOLD(-56455, -462),
    FOLD(-57570, -483), FOLD(-45354, -379), FOLD(-64955, -524), FOLD(-99039, -811),
};

static const struct scale dense_3_scales[] = {
    {1998419068, 6},
};

/* Step 4: FULLY_CONNECTED. */

static const struct dense dense_4 = {
    84, 10, 1, {59, 0, 255, 1, 0}};

static const ALIGNED int8_t dense_4_weights[] = {
    -24, -53, 2, 87, -43, -30, 46, -28, 114, -5, -13, 46, 77, -36, 3, -44, -31, -30, 110, -7, -60,
    -47, -30, 72, 54, 74, 63, -47, -30, -36, -15, -15, -28, -26, -6, -60, -28, 115, -24, 68, 85, 37,
    31, 44, 16, -30, 51, -22, -41, -16, -19, -78, 85, 62, -60, 39, 44, -12, 55, -40, 31, 35, 7, -35,
    -2, 74, -47, -12, 52, 63, -3, 83, -72, -36, -30, -12, 62, -36, -29, -41, -38, -15, 6, -1, 32,
    -35, 119, -39, 107, -16, 56, 76, 84, -48, -33, -34, -8, 19, -47, -16, -39, -6, 40, 66, -69, 41,
    -5, -23, -35, -16, -64, 13, 33, -47, -15, -31, -57, 41, -54, -15, 44, 78, -16, -34, -46, 36, 79,
    55, -34, 84, -2, -53, -63, -35, 39, -45, -37, -26, -71, -37, 6, 27, -55, 95, -41, 22, 72, 77,
    76, 63, 23, -83, -21, 76, -39, 38, -42, -43, -24, -30, -55, -9, 101, -5, -53, -16, -5, -22, -65,
    -47, -36, -50, -54, 88, -22, 29, 3, -80, 88, 29, -40, -6, 75, -58, -31, -20, -32, -32, 107, -57,
    -1, 33, 25, 28, -77, 71, -49, -33, -12, 13, -51, -5, -39, 67, -42, 53, 45, 39, 95, 2, -36, -47,
    -2, 80, 16, -7, -11, -42, -10, 6, -40, 76, 69, -58, -39, -34, -26, -20, -36, -15, -43, -14, -53,
    -43, -17, -32, 56, 27, -42, -28, -51, -1, 50, -88, -44, 23, -55, -7, 4, -52, 73, 2, 70, -33,
    -33, 62, 108, 8, -22, -22, -60, -59, 52, -50, -56, -4, 62, 127, 69, -49, -78, -33, 9, -16, -42,
    -62, -6, -49, 72, -23, -23, -41, -35, 71, 75, 69, -18, -31, -10, 0, -64, 88, 33, -7, -35, -19,
    -11, 15, 90, -48, -28, -64, 39, -31, -36, -39, 80, 92, 55, 83, 3, -41, -2, -42, -52, -18, -6,
    -31, -57, -20, 87, -21, -54, -43, -61, -29, -34, -42, -45, 88, -56, -26, 59, -21, 83, -31, -32,
    70, -38, -21, -15, -12, 22, -57, -42, -8, -4, -21, 23, -54, 51, 74, 85, -61, 7, -8, -30, -12,
    -8, -24, 45, 75, -52, 89, 92, 10, 38, -18, -18, -24, -27, -19, -80, -42, -1, -33, -63, -65, -32,
    11, -21, 40, 105, 53, -26, 75, 2, 83, -39, -13, -41, -48, -25, -14, -50, -42, -24, -70, 61, 73,
    -15, -14, 63, -33, -76, -17, 3, -12, -44, 55, -46, -4, -4, 44, -43, -27, -12, 38, -50, 92, -48,
    -34, -21, -16, -18, -23, 63, 8, -25, 76, -70, -7, 84, 93, 70, 75, 68, 60, -39, -18, -37, -39,
    -34, -36, 33, -38, 86, -36, -6, -48, 12, -56, 57, 60, 103, 60, 7, -9, -38, -31, 70, -82, -12,
    -38, 106, 57, -10, 65, -8, -17, 3, -36, 77, -47, -10, -18, -25, -46, 79, -39, 67, -36, 73, -44,
    -59, 23, -61, -40, -62, -56, -52, -35, 40, -26, -9, 50, 13, -19, -57, -52, 73, 6, -2, 90, 105,
    -65, -43, -24, -23, -20, 7, 75, -10, -8, -25, 84, 32, 75, 1, -6, 118, 102, -53, -19, -63, 8, -6,
    67, 91, -51, -27, 70, -64, 60, 18, -50, -11, -30, -2, -30, -14, -25, 82, -83, -20, -15, -2, -23,
    42, -31, 66, 61, 75, -23, -76, -65, -71, 15, -14, 23, -13, -56, -24, 99, 65, -56, 35, -14, -26,
    27, 71, -10, -39, 70, -57, -29, -76, -33, -42, -27, -67, -31, 10, -45, 4, 84, 76, 109, 58, -19,
    -41, -1, -38, 72, -20, 79, 51, -46, 31, -31, -15, 83, -21, -44, 1, -16, 79, -10, -9, -50, -20,
    -51, -45, 40, -27, -26, 8, 82, -7, -3, 83, -69, -16, 61, -18, -36, -35, -34, 56, 75, -47, 77,
    97, -39, -15, 26, 33, 40, -48, -77, -36, -34, -40, 14, -38, 95, 11, -81, 85, -2, -13, 102, -9,
    -15, -29, 6, -29, -49, -12, 49, -51, 76, 93, 76, 20, -16, -35, -16, -63, -36, -59, 5, -18, 78,
    41, -27, -38, 49, -95, 2, 0, 0, 0, 0, 0, 0, 0, 0, -59, 80, -20, -28, -63, -46, -95, -10, 0, 0,
    0, 0, 0, 0, 0, 0, 73, -15, -32, -21, 69, 9, -77, -17, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0, 78, -25,
    -61, -41, -28, 72, 0, 0, 0, 0, 0, 0, 0, 0, 94, -75, 66, 66, 2, -45, 61, -10, 0, 0, 0, 0, 0, 0,
    0, 0, -21, 78, -36, -48, -55, -17, -31, -19, 0, 0, 0, 0, 0, 0, 0, 0, -40, -28, -56, -34, 47,
    -70, 49, 15, 0, 0, 0, 0, 0, 0, 0, 0, -60, -51, -58, 105, -42, 33, -5, -12, 0, 0, 0, 0, 0, 0, 0,
    0, 18, -35, -28, 23, -38, 49, 55, 47, 0, 0, 0, 0, 0, 0, 0, 0, -5, -15, 49, 19, 50, -1, -24, 53,
    0, 0, 0, 0, 0, 0, 0, 0, -27, -21, 0, -33, 79, 98, 62, -7, 0, 0, 0, 0, 0, 0, 0, 0, -62, -15, -25,
    -18, -53, 2, -14, -68, 0, 0, 0, 0, 0, 0, 0, 0, 99, -61, -37, -22, 20, 68, 51, -61, 0, 0, 0, 0,
    0, 0, 0, 0, 10, -34, -76, 75, -68, -24, 58, 39, 0, 0, 0, 0, 0, 0, 0, 0, 84, 41, 54, -30, 0, 47,
    60, 70, 0, 0, 0, 0, 0, 0, 0, 0, 37, 93, -42, -18, 68, -29, 14, 17, 0, 0, 0, 0, 0, 0, 0, 0, -33,
    -34, -52, -50, -21, 55, -18, 38, 0, 0, 0, 0, 0, 0, 0, 0, -27, 85, 15, -12, -57, -49, 77, 79, 0,
    0, 0, 0, 0, 0, 0, 0, -22, -42, 81, 64, -126, 57, 33, -40, 0, 0, 0, 0, 0, 0, 0, 0, -51, -16, 58,
    -49, 47, 2, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 56, 58, 62, 23, -45, 12, -35, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_4_biases[] = {
    FOLD(-35425, -277), FOLD(-21183, -167), FOLD(-2632, -20), FOLD(9913, 78), FOLD(12622, 99),
    FOLD(7420, 59), FOLD(-6999, -56), FOLD(18524, 145), FOLD(27865, 217), FOLD(29702, 233),
};

static const struct scale dense_4_scales[] = {
    {1683425731, 9},
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
    return 7.840809e-02f * (float)(logit - (-69));
}

int lenet5_self_test(void *scratch, size_t scratch_size) {
    static const int8_t expected[4][LENET5_OUTPUT_SIZE] = {
{-69, -69, -69, -69, -69, -69, -69, -69, -69, -69},
{-69, -69, -69, -69, -69, -69, -69, -69, -69, -69},
{-69, -69, -69, -69, -69, -69, -69, -69, -69, -69},
{-69, -69, -69, -69, -69, -69, -69, -69, -69, -69}
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
