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
    24, 12, -1, 3, -20, -15, 14, -24, 8, -34, 1, -6, -67, 54, -35, 55, 96, -8, -24, -30, -99, -21,
    -74, 12, 46, 127, 127, 105, -55, 3, -48, -52, -25, -73, 88, -19, 36, 53, -41, 36, -7, -24, 16,
    -57, 48, -74, 4, -31, -9, 8, -9, 36, 26, -6, 85, -16, 81, -14, 42, 7, 45, 85, 106, -8, 37, -58,
    -43, -75, -52, -37, 52, 103, -5, 29, -109, -66, -127, -127, -38, -51, -13, 74, -89, 36, -110,
    -41, -11, -73, 42, 11, -11, 69, 1, 32, 43, 33, 48, -20, 15, 16, -54, 0, -83, 11, -104, 49, -97,
    48, -82, 32, -57, -30, -98, -46, -126, -45, -115, -46, -118, -34, -58, 15, -99, -46, -127, -127,
    -123, -122, -126, -51, -34, 32, -82, 24, -81, -1, -84, -6, -95, 29, 53, 26, -5, 70, -14, 97,
    -17, 93, 13, 54,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_0_weights[] = {
    786456u, 2424823u, 262143u, 4294574106u, 4294049772u, 4293918805u, 4293394446u, 4294049873u,
    4292739080u, 458794u, 4294574081u, 5570605u, 3604413u, 4294443114u, 3669981u, 4291166245u,
    4294443104u, 4290117589u, 4293066728u, 4292607948u, 4293656477u, 6750260u, 851894u, 1966075u,
    8323118u, 4290707347u, 6881407u, 4286709633u, 262089u, 4291690458u, 4291624912u, 4915187u,
    4290248679u, 2424743u, 4293722200u, 4292345746u, 3473444u, 4290248693u, 2424791u, 720938u,
    4293459961u, 4587509u, 4291231760u, 2097153u, 4290117680u, 2162731u, 4292935684u, 4293656624u,
    589815u, 1048591u, 65482u, 786349u, 3276696u, 3211167u, 2162606u, 4293066695u, 4292018078u,
    4292083586u, 4292018061u, 4292804490u, 1048518u, 4292018077u, 4286709633u, 4287037317u,
    4291690370u, 2162654u, 1638318u, 4294967215u, 4294639532u, 1965985u, 1703989u, 4653051u,
    6422514u, 6160367u, 3538957u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_0_weights[] = {
    4294901784u, 196620u, 983020u, 4293459953u, 8u, 65502u, 4290576385u, 3604474u, 6356957u,
    4294443063u, 65512u, 65506u, 4290183069u, 851947u, 8323118u, 6881407u, 65481u, 3u, 4293394384u,
    4290248652u, 2359384u, 3538925u, 65495u, 36u, 1114105u, 4291297256u, 262192u, 4293001142u,
    65527u, 8u, 1769463u, 4294574116u, 5308501u, 4294115312u, 42u, 7u, 6946861u, 4294443093u,
    4292149285u, 4290117574u, 65484u, 65499u, 4294639668u, 1900647u, 4286709651u, 4286709694u,
    65498u, 65485u, 4289200115u, 2359370u, 4294311826u, 4290248663u, 42u, 11u, 131061u, 2097221u,
    3145771u, 4293656609u, 15u, 16u, 4289593290u, 720896u, 4288675736u, 3145777u, 65454u, 32u,
    4288610247u, 4292018146u, 4287496066u, 4292018131u, 65418u, 65502u, 4288544710u, 4291952655u,
    4286971777u, 4287037313u, 65410u, 65485u, 4289658846u, 1572896u, 4289527727u, 4294639615u,
    65441u, 29u, 4294639669u, 4587546u, 4293918706u, 6094945u, 13u, 54u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_0_weights[] = {
    24, -1, -20, 14, 8, 1, -67, -35, 96, -24, -99, -74, 46, 127, -55, -48, 12, 3, -15, -24, -34, -6,
    54, 55, -8, -30, -21, 12, 127, 105, 3, -52, -25, 88, 36, -41, -7, 16, 48, 4, -9, 0, 0, 0, 0, 0,
    0, 0, -73, -19, 53, 36, -24, -57, -74, -31, 8, 0, 0, 0, 0, 0, 0, 0, -9, 26, 85, 81, 42, 45, 106,
    37, -43, -52, 52, -5, -109, -127, -38, -13, 36, -6, -16, -14, 7, 85, -8, -58, -75, -37, 103, 29,
    -66, -127, -51, 74, -89, -110, -11, 42, -11, 1, 43, 48, 15, 0, 0, 0, 0, 0, 0, 0, 36, -41, -73,
    11, 69, 32, 33, -20, 16, 0, 0, 0, 0, 0, 0, 0, -54, -83, -104, -97, -82, -57, -98, -126, -115,
    -118, -58, -99, -127, -123, -126, -34, 0, 11, 49, 48, 32, -30, -46, -45, -46, -34, 15, -46,
    -127, -122, -51, 32, -82, -81, -84, -95, 53, -5, -14, -17, 13, 0, 0, 0, 0, 0, 0, 0, 24, -1, -6,
    29, 26, 70, 97, 93, 54, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_0_weights[] = {
    4294901784u, 196620u, 1769463u, 4294574116u, 4289593290u, 720896u, 0u, 0u, 983020u, 4293459953u,
    5308501u, 4294115312u, 4288675736u, 3145777u, 0u, 0u, 8u, 65502u, 42u, 7u, 65454u, 32u, 0u, 0u,
    4290576385u, 3604474u, 6946861u, 4294443093u, 4288610247u, 4292018146u, 0u, 0u, 6356957u,
    4294443063u, 4292149285u, 4290117574u, 4287496066u, 4292018131u, 0u, 0u, 65512u, 65506u, 65484u,
    65499u, 65418u, 65502u, 0u, 0u, 4290183069u, 851947u, 4294639668u, 1900647u, 4288544710u,
    4291952655u, 0u, 0u, 8323118u, 6881407u, 4286709651u, 4286709694u, 4286971777u, 4287037313u, 0u,
    0u, 65481u, 3u, 65498u, 65485u, 65410u, 65485u, 0u, 0u, 4293394384u, 4290248652u, 4289200115u,
    2359370u, 4289658846u, 1572896u, 0u, 0u, 2359384u, 3538925u, 4294311826u, 4290248663u,
    4289527727u, 4294639615u, 0u, 0u, 65495u, 36u, 42u, 11u, 65441u, 29u, 0u, 0u, 1114105u,
    4291297256u, 131061u, 2097221u, 4294639669u, 4587546u, 0u, 0u, 262192u, 4293001142u, 3145771u,
    4293656609u, 4293918706u, 6094945u, 0u, 0u, 65527u, 8u, 15u, 16u, 13u, 54u, 0u, 0u,
};

#endif

static const struct channel conv_0_channels[] = {
    {FOLD(-747, 3), 1141356582, 7, 0},
    {FOLD(-1201, 0), 1256993358, 7, 0},
    {FOLD(741, 6), 1950002459, 8, 0},
    {FOLD(-8433, -61), 1482783687, 8, 0},
    {FOLD(-200131, -1813), 1270639832, 9, 0},
    {FOLD(3834, 26), 1999235492, 8, 0},
    {0, 0, 0, 0},
    {0, 0, 0, 0},
};

/* Step 1: CONV_2D + MAX_POOL_2D. */

static const struct conv conv_1 = {
    12, 12, 6, 5, 30, 1, 1, 4, 4, 16,
    POOL_MAX, {0, 0, 255, 1, 1}};

#if ENGINE_ISA == ENGINE_PORTABLE

static const int8_t conv_1_weights[] = {
    4, -17, 1, 37, -9, -12, -8, 6, 7, -22, 7, 21, -2, -38, 3, 20, -4, -20, 5, -4, -6, 73, 6, 28, 7,
    -104, 10, 26, -2, -10, -2, -21, -6, 66, 2, 25, 12, -127, 8, 25, 4, 2, -4, -25, -11, 57, -1, 25,
    4, -84, 13, 21, 3, 12, -10, 18, 8, 75, 4, 2, 4, -13, -3, 8, -3, 7, -8, -16, 4, -9, 11, 5, 5,
    -23, 11, 18, -2, -22, 1, 27, -8, 18, 8, 11, -2, -25, 20, 5, -9, -53, -6, 11, -4, 37, 3, 7, 7,
    -29, 17, 4, -16, -78, 2, 14, -15, 65, -10, 4, 8, -68, 2, -20, -7, -70, 10, 32, -6, 91, -5, 2,
    10, -7, 7, -21, -6, 20, 5, -27, -13, -26, 3, -1, 0, 9, 19, -7, -8, -15, -7, 15, 1, -70, 3, -4,
    -9, 4, 11, 8, -6, -23, -22, 24, 1, -46, 15, 1, 5, -2, -5, 13, -33, -60, 5, 31, -31, 27, -3, 9,
    15, -28, -15, 21, -23, -105, 8, 25, -13, 78, -11, 8, -2, 1, 6, -14, -12, 14, 6, -24, -2, -14,
    15, -7, -15, 13, 7, -32, 13, 19, -26, 9, 26, -39, 34, -7, 15, 9, -11, -19, -14, 2, -24, 16, -56,
    -50, 1, -14, 5, 10, -25, -3, -4, -24, 0, 29, -68, -28, -15, -7, 7, 0, -17, -7, -8, -60, -5, 14,
    14, 47, -27, -19, -6, 9, 18, -16, -11, 18, -10, -7, -57, -20, 29, 10, -5, 15, 0, -1, -5, 17,
    -32, -11, -90, -38, 9, 1, -13, 17, -14, -8, 18, 17, -8, -6, -127, -44, -27, 7, -11, 25, -6, -9,
    11, 5, -9, -9, -12, -37, -18, -17, -23, 19, 6, -13, 0, -3, -6, 7, 17, 1, -22, -32, -1, -3, 3,
    -13, -14, 10, -4, -18, -3, 104, 10, -15, 9, 30, -14, -40, -24, -22, 11, 28, 6, 6, -4, -39, 4,
    30, -22, -46, -3, -58, 23, 45, 22, 21, -4, -28, -21, 2, -26, -72, 7, -26, 17, 25, 17, -3, 1,
    -18, 7, -18, -25, -65, -24, -65, 3, 42, 37, 63, 12, 18, -11, 24, 1, -32, -17, -63, -9, 73, 19,
    39, 3, 7, 1, 38, -14, -2, -9, -16, -16, 48, 14, -15, 14, -68, -12, 33, -2, -6, -26, -37, -11,
    85, 25, -27, 25, -74, -33, 57, 5, -40, 4, -42, -17, 34, 8, -20, 18, -46, -22, 27, 8, 2, 9, -52,
    -18, 35, 11, 13, 11, 12, -2, 3, 7, -34, -7, -2, -3, 47, -7, 26, -8, 7, 3, 12, -1, 1, 12, -35,
    -7, 23, -48, -15, -10, -74, -10, 36, 7, -15, 17, -90, -30, 76, -99, -54, 0, -127, -29, 40, 5,
    -34, 9, -79, -35, 26, -127, -39, 11, -78, -25, 48, -7, -37, -4, -20, -29, 30, -74, -8, -2, -8,
    4, 4, 2, -7, -2, 3, 14, 25, 0, -40, -6, 14, 13, 12, 1, 4, -2, -61, 23, 19, -8, -31, -22, -18, 3,
    30, -3, -9, 10, -111, 5, 59, 31, -48, -3, -70, -16, 37, 16, -14, 13, -89, -9, 51, 19, -87, 7,
    -47, -12, 42, 13, 15, 7, -60, -14, 51, -3, -31, -1, 38, 1, 21, -7, -2, 0, 0, -4, 9, -10, -29,
    -17, 22, 12, 17, -11, -3, -13, -35, 11, 11, -5, -4, -26, 15, 18, 7, 2, -19, -11, -50, 17, 20,
    16, -25, -13, 1, 13, 12, -11, 5, -6, -83, 22, 37, 37, -29, 6, 22, 3, 21, -7, 23, -12, -60, 7, 0,
    21, -28, -6, 36, 0, -1, -10, -2, -9, -31, 0, -39, 12, -16, -16, 15, 6, -17, -20, 9, 5, -26, 13,
    -8, 17, -28, -8, 24, -2, 3, -42, 14, 0, -13, -8, 9, 39, -5, 6, 15, -6, 15, -22, 15, -3, -8, -13,
    20, 48, 4, 12, -9, -10, 19, -29, -18, -2, 19, -15, 39, 61, 75, -11, 8, 5, 1, -17, 13, 3, 21, -4,
    -10, 4, -58, 5, -7, 11, -24, -48, 31, 14, -28, -3, -41, 2, -51, 12, -26, -2, -36, -59, 47, 27,
    -49, -26, 3, 8, -53, 16, 1, -9, 1, -8, 28, 14, -42, -19, 18, 36, 11, 19, 7, -18, 2, 17, 33, -20,
    5, -2, 11, 71, 41, 7, 7, 6, 20, -52, -27, 9, 25, -4, 26, 3, -10, 23, -30, 3, -4, -62, -12, 15,
    4, -21, -34, 30, 20, 25, -92, -5, -19, -29, 63, 29, -44, -27, -12, 50, -108, 14, -59, -12, -19,
    3, 50, 8, -48, -8, 14, 52, -120, 11, 15, -9, -9, 30, 14, -18, -18, 23, 0, 67, 8, 15, 11, 0, 30,
    -26, -4, -3, 31, -5, 15, -25, 11, 14, -47, 5, 28, -15, -32, 1, -2, -12, 18, -12, 43, 4, -60, -8,
    22, 8, 28, 1, -31, 0, -25, -1, 3, 14, -88, 3, -39, 6, 44, -6, -32, 14, -16, -3, -127, 1, -40, 5,
    -31, 10, 27, -30, -16, 29, -1, 4, -50, -3, 18, -1, 21, 9, -18, -3, 26, 1, -14, -103, 45, -1,
    -19, -7, 23, 13, -46, -8, 27, -3, 11, -113, 51, 13, -44, -4, 30, 10, 7, -16, -22, 12, 25, -127,
    36, 16, -46, -3, -21, 5, 17, -6, -35, 22, -13, -106, -26, 5, -28, -13, -45, 10, 25, -26, -18,
    16, -11, -44, -20, -4, 2, 12, -22, 13, 4, -23, 7, 15, -12, -20, -22, -34, -2, 16, -3, 15, 5, 8,
    -5, 13, 9, -86, -53, 2, 1, 1, 6, 22, -5, 17, -22, -1, 23, -127, -51, 1, -4, -25, 13, 23, 4, -2,
    -24, -21, 21, -127, -11, 2, -20, -26, 13, 31, -21, -23, 7, -5, 40, -52, -11, -13, -26, -7, -8,
    29, -4, -27, -12, -3, -30, -6, -17, -9, -1, -1, 4, 9, -13, 17, -18, -9, 5, -36, -49, 23, -12,
    -29, 10, -16, 6, 48, -28, -49, 27, -5, -55, -5, 1, -2, 8, -26, -1, 38, -16, -65, 32, 10, -8,
    -12, -5, 11, 19, -24, 0, -14, -3, 15, 26, -55, 28, -2, -23, -6, -17, 7, 17, 14, -20, -35, 11,
    31, -16, 16, -5, -2, -4, -31, 10, 55, -10, -51, 17, 27, -63, -1, -6, 21, 2, -52, 2, 34, 11, -66,
    12, 38, -40, -11, -1, 29, 7, -38, -12, -6, 6, -29, 19, 18, -3, -11, -9, 17, 14, -26, -32, 12, 9,
    -12, 6, -41, 19, 1, -33, 3, -32, -11, 40, 34, 0, -23, 6, 17, -17, -17, -21, 9, -5, -25, 30, 34,
    7, -26, 2, 25, 29, -19, -26, 15, -16, -14, 4, 0, 23, -26, -17, 9, 49, -8, -38, 6, -16, 8, -11,
    4, 16, -14, -12, -17, 55, -9, -46, -6, -36, 15, -40, 8, 24, -14, -8, -9, 69, -7, -54, -12, -56,
    -17, 13, 4, -8, -28, -89, 10, 75, -16, -49, -1, -56, -3, 6, -8, 6, -12, -96, -12, 113, 9, -38,
    -4, -105, 3, -13, -3, 18, -5, -98, -11, 119, 8, -86, 3, -109, 4, -25, -10, 24, 6, -67, -11, 83,
    -9, -93, -11, -54, -4, -40, -3, 41, -1, -45, 0, 127, -2, -91, 40, -21, 19, -4, -25, 4, 9, -20,
    -10, -62, -28, 12, 52, -16, 3, -17, -4, 1, 31, -21, -43, -67, 0, 4, -15, 2, 16, -52, 32, -7, 0,
    -2, -26, -70, 29, -14, -49, 21, 29, -75, 36, -20, 1, 23, -19, -27, 39, 0, -12, 30, 5, -63, 18,
    -17, 6, 26, 2, 1, 28, 5, 29, 0, 29, 2, -104, -3, 1, -35, -38, -30, 12, 13, 32, 16, 27, -35, -17,
    24, 34, 1, -22, -127, 39, -47, -86, 41, 10, -45, 4, 38, -2, 9, 62, -104, 57, -42, -83, 22, 7,
    -62, 33, 73, -7, -23, 29, -33, 34, 9, -64, 19, -1, -4, 41, 45, -3, -25, 22, 48, -18, 4, 14, 9,
    19, 9, -90, -22, -3, 12, -40, -60, 29, -30, -12, 12, -10, 12, -11, -59, -8, 60, -50, -105, -4,
    -21, -74, -5, -12, 61, 9, -32, -10, 46, -54, 46, 4, 48, -66, -56, -7, 56, 23, -20, 4, -33, -34,
    34, 5, 50, -35, -15, -42, -12, -9, 22, 25, -22, 23, 51, -41, 10, -11, -10, 29, -6, -18, 25, 37,
    -70, 18, 23, 6, -1, -96, -33, 32, 15, 21, -50, -12, -10, 4, -14, 12, 45, -122, -40, 18, 25, 62,
    -69, -32, 7, -44, -94, 30, 22, -111, -25, 21, 4, 55, -37, -22, -7, -46, -11, 21, -22, -73, -29,
    -12, -26, 18, -5, 35, 9, 45, 20, -46, 12, -36, -4, 29, -12, -49, 24, 16, -29, 42, -6, 49, 8,
    -63, 9, 37, -31, -39, 47, -2, -43, 17, 0, 53, 0, -91, 27, 31, -37, 3, 36, -10, -31, 16, -43, 21,
    -45, -127, 52, 20, -43, 30, 20, -22, 11, -1, -45, 0, -42, -75, 31, -34, -3, -19, -21, 13, 8, 79,
    -29, -82, -13, 1, -22, 6, -7, -19, 23, 7, -24, 32, -35, 14, 24, -1, 4, 12, -2, -23, -8, 21, 3,
    62, -34, -13, -23, -5, -12, -56, -20, -7, -17, 55, -4, 61, -42, -18, -26, 44, 9, -74, 1, -22,
    -7, 21, -1, 40, -34, -7, -10, 15, 18, -66, -79, -27, 23, -29, -6, -4, -18, 28, -8, 3, -62, -6,
    33, -6, 20, 11, -28, 41, 0, -10, 11, 16, -36, -53, 23, 8, -7, 31, 6, 59, -39, -22, -6, 27, -19,
    -78, 16, 15, 7, 23, 10, 33, -58, -3, 7, 33, -23, -89, 25, -2, 5, -35, 14, 1, -46, -1, 16, 10,
    -6, -55, -45, 2, 8, -29, -33, -71, -10, -3, -42, -12, -127, -45, 20, -1, 22, -4, -40, 44, -26,
    -17, 30, 9, -102, -69, 39, 23, -5, 7, -37, 37, -31, -1, 24, 26, -89, -84, 35, 3, -2, -57, -50,
    13, -10, -1, 36, 21, -89, -27, 14, -10, 18, -29, -56, -90, -44, 1, 44, 24, -78, -11, -59, 1, 81,
    -3, -82, -86, 30, -13, 16, 1, -49, -16, -10, 7, 10, -5, -63, 18, 27, 24, 74, 1, -111, -13, 29,
    21, -16, -25, -67, 2, 36, 12, 72, 18, -107, -16, 1, 16, 9, -19, -88, -58, 53, 2, 82, 34, -69, 3,
    -31, 6, 44, 13, -97, -127, 38, -21, 77, -31, -47, 9, -33, 9, 57, 8, -82, 4, 73, -27, 78, -15,
    -50, 11, -11, -16, 20, -19, -92, -42, -15, 16, 33, 1, -54, -3, 16, -5, 13, -27, -53, -55, -5, 1,
    30, 6, -36, -4, -31, 13, 8, -6, -25, -101, 10, -17, 19, -23, -42, 13, -31, 5, 32, -3, -3, -23,
    -30, -14, 6, -46, -20, 3, 7, 7, 10, -3, -21, 50, 1, -21, 15, -6, -12, -8, 2, 6, 14, -3, 9, -8,
    56, 2, -81, -16, -2, -19, 4, -4, 8, -17, -82, 29, 40, 20, -17, -32, -11, -7, -9, 4, 5, 5, -21,
    29, -18, 9, -1, -20, 1, -3, -34, 6, 0, 4, -31, 11, -52, 2, 5, -7, 2, 14, -6, 3, 11, -8, -26, 44,
    -108, -10, 40, 8, -16, -3, 47, -7, -32, 0, -123, 5, 57, -17, -100, 10, 2, -49, 18, 39, 19, -17,
    -27, -73, 2, -1, -35, -3, -8, -4, 23, 19, 27, -56, -59, -127, -28, -21, 6, -26, -9, 18, -5, 6,
    43, -11, -77, -102, -40, -20, 28, -5, -13, 8, -43, 4, 22, 12, -62, 27, -70, 3, 36, 1, -35, 3,
    41, -39, -99, 24, -42, -26, 54, -51, 5, 35, -13, 6, 51, -5, -24, 15, -5, -117, 7, -19, -71, 7,
    -13, 14, 29, 41, -10, -23, -23, 19, -50, 40, -21, 27, -28, 7, 47, -5, 16, -51, -42, -32, -78,
    -3, 3, -6, -29, 0, 38, -3, 19, 6, -53, -31, -76, -3, 8, -3, -35, 2, 33, -48, -127, 15, 21, -68,
    72, -36, 47, 5, -26, 14, 67, -29, -93, 4, 8, -95, 36, -1, 9, -19, -66, 9, 85, -8, -69, -8, -33,
    31, 1, 19, -34, 6, -67, -1, 58, 8, -44, -16, -47, -26, -60, 6, -39, 9, -46, -7, 52, -1, -30, 7,
    3, -22, -86, -4, 22, 2, 1, 3, 19, -21, -58, 4, 11, -22, 109, 4, 11, -10, -5, 7, -12, -8, -45, 7,
    -28, -51, 91, 3, 60, -16, -3, 2, -14, -4, -36, 10, -68, -9, 52, 8, 89, -17, -15, 1, -27, 5, -29,
    3, -89, -24, 66, 4, 73, -1, 2, -7, -3, 1, -38, -4, -18, 23, -40, -2, 25, 4, -3, 15, -5, -12, -8,
    7, -48, -7, 20, -6, -8, 9, 4, 14, 6, -9, 2, 8, -75, -20, -22, -2, -2, 12, 8, -1, -6, -3, -21, 7,
    -33, 2, -53, 14, 7, 3, -9, -1, 12, -7, -26, 0, -23, 19, -23, 11, 18, 9, -3, 1, 6, 0, -21, -4,
    -6, 25, -21, 4, 14, 5, -19, -4, 24, 5, 3, -14, -11, 13, 13, -19, 17, 12, -3, -13, 15, -22, -24,
    -6, -65, 13, -11, -15, 14, 11, -18, -35, 2, 2, -28, -4, -14, -8, -27, 2, 1, -3, -12, -9, 11, -5,
    -11, -11, 11, -13, -17, 1, -5, 3, 7, 5, 2, 3, -10, 12, 3, 22, -32, 5, -16, 26, -13, -43, 15, 11,
    0, 4, -64, 11, 13, -3, 27, 21, -27, -27, 0, -22, -1, -10, -127, -62, 16, -42, -4, 14, -6, -26,
    -8, 11, -4, -19, 14, -127, -4, -26, -40, -9, 10, -12, -9, 0, 2, -24, 27, -110, 14, -10, -52, 14,
    9, 4, 8, -9, 21, 17, 15, -38, 1, 1, -40, 27, 7, -28, -1, 7, 24, 23, -113, -26, 25, -25, 2, 28,
    16, -15, -12, -10, 13, -10, -34, -97, 16, -44, -49, 9, 22, 18, -5, 5, 10, -12, 8, -114, -12, 16,
    -94, 6, 20, -6, 1, -7, 19, -27, 29, -121, 4, 6, -80, 10, 16, 15, 10, -5, 16, 15, 34, -71, 20,
    -7, -31, 8, 17, 10, -16, 8, 0, 5, -15, -25, 22, -23, -46, 20, 38, 8, 9, -13, -6, -24, 13, -31,
    -24, 4, -45, -2, 17, 18, 13, -6, -9, -27, 25, -83, -35, 11, -42, -10, 33, 3, 11, 10, -1, -16,
    21, -86, 20, 4, -45, 0, 24, 7, -1, 10, -1, 5, 66, -22, 11, -3, -30,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_1_weights[] = {
    4293853188u, 4294836223u, 2424833u, 4294115331u, 4294246391u, 720882u, 458744u, 4293853180u,
    4293525511u, 6881277u, 1376263u, 4293984266u, 4292542462u, 1966089u, 1310723u, 4292411378u,
    4293722108u, 4293591016u, 4294705157u, 1835019u, 4849658u, 393222u, 1835014u, 4292476924u,
    4288151559u, 1966084u, 1703946u, 4292018154u, 4294377470u, 4291231741u, 4293656574u, 2949143u,
    4390906u, 1376278u, 1638402u, 4293197820u, 4286644236u, 196587u, 1638408u, 4290314214u, 131076u,
    4293263367u, 4293394428u, 1638417u, 3801077u, 4294770705u, 1703935u, 4293787649u, 4289462276u,
    4293787655u, 1376269u, 4290772967u, 786435u, 4290772968u, 1245174u, 2752515u, 4915208u,
    4128805u, 131076u, 1179660u, 4294115332u, 1638389u, 589821u, 4292870145u, 524285u, 4290904047u,
    4293984248u, 4849655u, 4294377476u, 2555923u, 327691u, 458755u, 4293459973u, 2490369u, 1179659u,
    4294901746u, 4293591038u, 4293984247u, 1769473u, 3211248u, 1245176u, 4293984270u, 720904u,
    4290510862u, 4293394430u, 2228212u, 327700u, 4294639614u, 4291559415u, 4292607974u, 786426u,
    5636085u, 2490364u, 4293197849u, 458755u, 4290117657u, 4293066759u, 3801055u, 262161u,
    4292345861u, 4289921008u, 4292214788u, 917506u, 2293743u, 4325361u, 4293656584u, 327670u,
    4291952658u, 4290510856u, 1834986u, 4293656578u, 131080u, 4290445305u, 4291559433u, 2097162u,
    2359278u, 6029306u, 851979u, 196603u, 786443u, 4294508554u, 262142u, 4293591047u, 4292739079u,
    1376250u, 4294901753u, 4293197829u, 3145725u, 4293328883u, 1769465u, 4294901763u, 524280u,
    589824u, 786435u, 4294508563u, 131071u, 4294049784u, 4292673548u, 1048569u, 1572857u,
    4290379777u, 4294049744u, 4294705155u, 4290183158u, 327671u, 2424822u, 524299u, 4293984263u,
    4293525498u, 4289069073u, 1638378u, 5046242u, 4291952641u, 4291493789u, 65551u, 4286644224u,
    4294836229u, 2686947u, 917499u, 4292739077u, 4291100639u, 4289789961u, 2031621u, 1769437u,
    1834977u, 4292476801u, 655357u, 4289855499u, 4293132303u, 3211239u, 1441777u, 4292607993u,
    4288151529u, 4293722108u, 1638408u, 2031587u, 5177331u, 4294508470u, 589813u, 4294508542u,
    131070u, 262148u, 4294049798u, 4294508546u, 983028u, 262142u, 4293394438u, 1638414u,
    4294115326u, 4292345856u, 4294508559u, 983034u, 917489u, 786445u, 4292870151u, 262145u,
    1245197u, 4291035134u, 655334u, 1245207u, 4292411418u, 4293001208u, 4294508578u, 4293853162u,
    589839u, 1966083u, 4293787637u, 4294443005u, 196594u, 4287692810u, 1114088u, 3866629u,
    4291755976u, 4291821599u, 4294049793u, 4290445309u, 655365u, 2490352u, 4294836199u, 4294049808u,
    4293459964u, 4289134605u, 1900544u, 3407863u, 4293197756u, 4289265683u, 4294574065u,
    4291887111u, 7u, 2818036u, 4294574063u, 983053u, 4291100664u, 4291035143u, 983035u, 3407858u,
    3080206u, 4293001213u, 4293787621u, 2555903u, 655354u, 1376257u, 4293918738u, 4294901753u,
    1245173u, 0u, 4294574070u, 655356u, 4293722055u, 4293132278u, 655389u, 1507311u, 1048571u,
    1114124u, 4294901760u, 4294836213u, 1179643u, 4292739059u, 4294311904u, 720907u, 4292542374u,
    4294770683u, 65545u, 1048550u, 1179635u, 458770u, 4294508530u, 4293722114u, 1114130u,
    4291756021u, 4294639608u, 1310737u, 4292149121u, 4293328912u, 524261u, 131059u, 1703925u,
    786445u, 4294443002u, 393205u, 327691u, 4289593338u, 4294442999u, 2424854u, 4292607988u,
    4293066789u, 4293918702u, 1441798u, 1310697u, 1376259u, 4294115334u, 1572857u, 4294770688u,
    4291100660u, 524282u, 7u, 65553u, 4293132309u, 4292935658u, 2424826u, 4294901760u, 4293525516u,
    4294901750u, 262157u, 4293001207u, 524265u, 4292411392u, 4294180879u, 4293918732u, 4293591020u,
    1048560u, 4294901726u, 4293853190u, 4294770704u, 655340u, 327695u, 4293263365u, 4294639624u,
    4294443021u, 589837u, 4293132305u, 4291559338u, 1638392u, 65538u, 262142u, 393217u, 982998u,
    4294639638u, 4294115328u, 4293525521u, 655352u, 1572863u, 4294639655u, 4291690369u, 983046u,
    4294705153u, 1048570u, 917479u, 1048554u, 262167u, 4294508541u, 4293459966u, 1376243u, 1441771u,
    262192u, 4294311809u, 4294377484u, 4293656578u, 1310710u, 917478u, 4293853155u, 4293591071u,
    1310718u, 524265u, 2621425u, 2686971u, 4915261u, 4294311884u, 589813u, 4293328883u, 65541u,
    4294508537u, 917487u, 4294705181u, 1376259u, 4294246373u, 4294377468u, 4293066749u, 4291166212u,
    4293918714u, 4294508549u, 4294967287u, 4293394443u, 327679u, 2097104u, 4294115337u, 4293132302u,
    4293787665u, 4292345853u, 393207u, 4291624962u, 4291821532u, 4293263372u, 4294180887u,
    4292673534u, 720867u, 3145669u, 458736u, 4291756059u, 4293132336u, 262118u, 1834959u,
    4291493896u, 4291428347u, 65552u, 131067u, 131063u, 589822u, 1900536u, 4294967270u, 4292214798u,
    4293918758u, 1245165u, 2162623u, 720932u, 4294443018u, 458771u, 4294705140u, 196590u, 1245195u,
    2162705u, 65512u, 393196u, 4294836210u, 786430u, 1703951u, 2687047u, 1900489u, 458759u,
    4293525502u, 1310726u, 4293918714u, 4293263308u, 1114119u, 1638409u, 4293656590u, 1769468u,
    786397u, 4294311939u, 4293918751u, 4293001239u, 4294639632u, 4294705155u, 4294770686u,
    4294246338u, 720865u, 262159u, 4294311991u, 4292804587u, 1179597u, 1310750u, 4290838555u,
    4288938009u, 4294639615u, 4293787643u, 131093u, 4194275u, 196556u, 4292083741u, 720930u,
    4294246373u, 851902u, 4287889458u, 4292345894u, 4291100686u, 4294967285u, 4293787636u, 458781u,
    3276803u, 4294246362u, 4291821576u, 458746u, 983032u, 1310691u, 4287103028u, 4294770706u,
    983051u, 4294442997u, 4294442999u, 917521u, 917534u, 4292935654u, 4293853166u, 589836u, 23u,
    458740u, 524355u, 1310679u, 720911u, 4292804609u, 1966080u, 4292870147u, 4294770662u, 2686965u,
    2097149u, 34u, 1048571u, 458729u, 786407u, 4293853201u, 4291887118u, 4293656559u, 1835013u,
    4294639625u, 4292935665u, 2031591u, 4294836225u, 458786u, 1245172u, 196582u, 2883572u, 1900569u,
    4291035140u, 4293328877u, 1507320u, 4293918735u, 1835016u, 327666u, 4292935681u, 1507328u,
    4293328896u, 4293918694u, 262143u, 3211273u, 4289200142u, 4292542456u, 4292411395u, 4293918726u,
    2883590u, 4294246408u, 4292935674u, 1048580u, 4293918734u, 4294246386u, 4286709757u, 3669999u,
    4292345857u, 4292018167u, 4292935685u, 4292673530u, 1769482u, 4292345871u, 4293984226u,
    1572872u, 4294901789u, 4294508530u, 4291690500u, 4587511u, 1245181u, 4291493881u, 1441791u,
    4291362804u, 4293787657u, 917487u, 1769469u, 4294443012u, 4294049793u, 4289200100u, 3014553u,
    4915210u, 4293787647u, 4291821552u, 1572857u, 4291362815u, 4291952653u, 458749u, 1835000u,
    458744u, 786429u, 4288741364u, 3407759u, 7471092u, 4292083725u, 4292476937u, 2031612u,
    4288151548u, 458762u, 4294115331u, 4293591024u, 1245181u, 1638412u, 4288610299u, 2424705u,
    7864309u, 4291952656u, 4289331208u, 4293656573u, 4287823875u, 1114117u, 4293328900u,
    4292739066u, 1638390u, 4294115350u, 4290576390u, 4293328790u, 5505013u, 4293132293u,
    4288937975u, 4292083699u, 4291493877u, 1638410u, 4292411388u, 4293853158u, 2752509u,
    4294246416u, 4292083711u, 4293722068u, 8323072u, 196604u, 4289069054u, 4293591080u, 4293525505u,
    4294705171u, 4294508550u, 327655u, 1572845u, 4293656585u, 4293394439u, 4290969590u, 4292673568u,
    851940u, 1572878u, 4293918772u, 327679u, 4293853187u, 4294836236u, 131068u, 4294508521u,
    4293591071u, 196629u, 4290641877u, 4292739134u, 262144u, 4293525491u, 196593u, 4294246395u,
    4291559440u, 4293722056u, 4294508576u, 4293918713u, 4294836224u, 4294705207u, 4290445286u,
    4292214845u, 4294049821u, 4293328878u, 1441743u, 589868u, 4290052125u, 130998u, 4293656612u,
    4294574058u, 1507329u, 4294901781u, 4293263341u, 4292739112u, 39u, 4294377465u, 2031604u,
    1179663u, 4290838533u, 4289855422u, 4293853202u, 1572837u, 1703942u, 4294639587u, 65538u,
    4293853180u, 327708u, 4294443036u, 29u, 4290904067u, 131101u, 2228218u, 4294836120u, 1376250u,
    4292673537u, 4293132299u, 4293066714u, 41u, 851980u, 786422u, 1048608u, 4292608016u,
    4292673563u, 1572811u, 1638383u, 4294508552u, 65570u, 393247u, 4286709738u, 4292411451u,
    4291887143u, 4294639594u, 2752426u, 4293722139u, 4292018186u, 1114034u, 2490372u, 458767u,
    655358u, 655383u, 4288151614u, 4291166241u, 4292214841u, 524285u, 1507245u, 4293460001u,
    4290904071u, 1703847u, 4784161u, 393214u, 4293525497u, 983005u, 4292804637u, 4291952641u,
    589858u, 1114111u, 1310656u, 4294574090u, 4294770687u, 4292083657u, 2949161u, 524290u,
    4293394429u, 4292870115u, 3145750u, 4294377401u, 327662u, 4292280317u, 589838u, 4286709748u,
    589843u, 1376211u, 4293590950u, 1507327u, 851965u, 4292411388u, 4291100632u, 4293263404u,
    4293001245u, 2031599u, 851956u, 4288282633u, 851958u, 2621371u, 4291166197u, 4294639639u,
    3997688u, 4292542471u, 4288151502u, 4292935717u, 4293656572u, 1638399u, 4294705078u,
    4289134618u, 4063220u, 2359212u, 4292870153u, 4294836227u, 3080182u, 4291755975u, 3080138u,
    4294311949u, 3145732u, 2424831u, 4291362750u, 4289134613u, 3735545u, 983013u, 4293656599u,
    1245174u, 4292804612u, 4291362787u, 2293726u, 4292149158u, 3276805u, 2883585u, 4294049757u,
    4289855512u, 4294246358u, 4291166197u, 1507319u, 5308417u, 4293525529u, 4289658877u, 3342359u,
    2031530u, 720855u, 1114099u, 4294377461u, 4291756033u, 4294574109u, 4294377456u, 1703918u,
    655367u, 4290379813u, 4290904059u, 1507346u, 1769490u, 4294901766u, 4849688u, 4292870048u,
    4287692801u, 983072u, 1966067u, 4291690517u, 4293918741u, 4294377460u, 4290641895u, 4294049796u,
    2359298u, 2949132u, 4718604u, 4292411270u, 4287954962u, 1638418u, 131056u, 4290445374u, 589840u,
    524256u, 4289265645u, 4288872404u, 3538886u, 1441822u, 5373954u, 4293394321u, 4290445346u,
    262165u, 4292935683u, 4292542519u, 2883590u, 4294574058u, 4288610317u, 4294311890u, 2555777u,
    4293525525u, 5111787u, 4293132215u, 4291952609u, 4293328884u, 4292804617u, 4294639634u,
    3735561u, 589859u, 4289593352u, 1310765u, 4784132u, 851922u, 5177317u, 4294770652u, 4291756017u,
    4294180893u, 4294246411u, 1638351u, 1376240u, 4293066768u, 4289003501u, 4294574122u,
    4294049750u, 524337u, 2162704u, 655297u, 4291428353u, 4292935717u, 1114109u, 3145689u, 917499u,
    4292214782u, 4291559397u, 17u, 4294705097u, 53u, 1966081u, 1834917u, 4292608006u, 4292542495u,
    4293001212u, 2359299u, 524301u, 4293001206u, 4293394426u, 4292149264u, 720795u, 4292018197u,
    1310703u, 3473281u, 4292280297u, 4292149268u, 4292935693u, 1310750u, 2097157u, 786410u,
    4294836221u, 4292083711u, 4293066729u, 4292214784u, 458738u, 2097077u, 4293722066u, 4294836190u,
    458755u, 4293656557u, 655367u, 524301u, 4293656573u, 4293066831u, 65586u, 4294180782u, 1048555u,
    4294246394u, 4294770692u, 196600u, 4294639631u, 917510u, 4294508532u, 655357u, 4291821575u,
    3735544u, 1376249u, 4289658882u, 4294508538u, 4294901744u, 262153u, 327661u, 393230u, 589820u,
    196599u, 4289658863u, 4290052104u, 2621469u, 4293591020u, 4293853204u, 4294901758u, 4294311904u,
    524300u, 4294443001u, 4294639615u, 327684u, 4293656573u, 4293591045u, 4292804615u, 4293787677u,
    4291493890u, 4294901769u, 458766u, 131052u, 4294377475u, 4292804605u, 851967u, 6u, 4293328889u,
    4292935684u, 4293459968u, 4291559435u, 4293459987u, 327682u, 1179659u, 196601u, 4294770697u,
    4294574094u, 393217u, 720899u, 4293591040u, 4293328888u, 4294639612u, 4287889452u, 4293591065u,
    2686966u, 917508u, 4293918728u, 4293722117u, 3145725u, 1638396u, 4292935673u, 196613u,
    4286906368u, 4294311922u, 3735557u, 851981u, 4288479215u, 1179629u, 131082u, 4294770700u,
    1245135u, 1048563u, 1245223u, 4293459946u, 4293263343u, 4290772986u, 196535u, 4294246413u,
    4292739071u, 983025u, 4294508541u, 4293787659u, 1572860u, 196573u, 1769491u, 4293132290u,
    4291166152u, 4294115324u, 4293197697u, 4293263352u, 458731u, 65538u, 4294442982u, 4294246397u,
    4294639634u, 786423u, 2818054u, 4294311931u, 4289986549u, 786421u, 4292411290u, 4293918707u,
    1900524u, 4294639617u, 4294180859u, 458755u, 4292149256u, 131077u, 1441796u, 4294311939u,
    4290904076u, 196620u, 4290379803u, 4292870166u, 2359299u, 4293918725u, 4292673537u, 4294115354u,
    2686979u, 1048533u, 4288544729u, 11u, 4292214808u, 4290772996u, 3604454u, 851979u, 393165u,
    1835005u, 4294115363u, 4293197845u, 3342342u, 65509u, 4293459963u, 4294967274u, 4294639631u,
    4286709750u, 524171u, 1114050u, 4290379757u, 4294770646u, 4294115335u, 4294574094u, 1900558u,
    4294508518u, 4294311977u, 4294705163u, 4293525481u, 983021u, 4291690515u, 4294770561u,
    4293591080u, 4292411366u, 4293132315u, 720887u, 3080199u, 4294442996u, 1114107u, 131072u,
    4292280269u, 1834984u, 4289920992u, 982930u, 262141u, 4291624950u, 4293132282u, 589838u,
    2490368u, 524292u, 1310717u, 1441783u, 4291493894u, 983057u, 4290052065u, 131034u, 589821u,
    4292345857u, 4292739069u, 458779u, 2162690u, 4294967268u, 4286709712u, 1572871u, 1376271u,
    4287561751u, 4784060u, 1703910u, 3145692u, 196583u, 4293263365u, 1048604u, 4390926u,
    4294246385u, 4288937955u, 917494u, 524292u, 4292804598u, 2424737u, 1114015u, 655359u,
    4291821524u, 4290707437u, 1441801u, 5570569u, 4294639634u, 4290510840u, 655365u, 4292870136u,
    589812u, 65567u, 4294246286u, 4292739091u, 4288806928u, 4290576390u, 1310726u, 3866623u,
    131066u, 4292083720u, 1310713u, 4291952624u, 1966053u, 4291100646u, 327559u, 4292411398u,
    4289724422u, 4291952649u, 1048586u, 3473401u, 655375u, 4293066751u, 1114107u, 196615u, 2228239u,
    4289396714u, 1376185u, 1507324u, 4293001209u, 65538u, 1114120u, 1245187u, 4293918730u,
    4291231723u, 8u, 720900u, 4293984261u, 7208938u, 1507303u, 720900u, 4292018153u, 4294705142u,
    2490388u, 4294180871u, 589832u, 4292083704u, 4294639603u, 4293132295u, 917480u, 6029261u,
    4293459937u, 3932163u, 4292018180u, 4294836208u, 1179646u, 4294049794u, 851986u, 4292673532u,
    4294443002u, 4290510858u, 1703909u, 3473399u, 4292738989u, 5832712u, 4292214795u, 4294049775u,
    2228214u, 4293197825u, 720899u, 4293066757u, 4294901770u, 4289134595u, 1441776u, 4390888u,
    1376170u, 4784132u, 4292018180u, 196607u, 1572864u, 4294836217u, 4294901767u, 4292476929u,
    4294901770u, 4293853180u, 4325381u, 4292345879u, 786410u, 1703934u, 4293066749u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_1_weights[] = {
    65540u, 2490351u, 4294508535u, 458740u, 458759u, 1441770u, 262142u, 1376218u, 393212u,
    4294770668u, 458746u, 1835081u, 655367u, 1769368u, 4294901758u, 4293656566u, 196602u, 1638466u,
    524300u, 1703809u, 4294705156u, 4293328898u, 4294967285u, 1638457u, 851972u, 1441708u,
    4294311939u, 1179660u, 262152u, 131147u, 4294770692u, 589811u, 4294508541u, 4293918727u,
    720900u, 393207u, 720901u, 1245161u, 131070u, 1834986u, 589816u, 720914u, 1376254u, 393191u,
    4294639607u, 786379u, 262140u, 458789u, 1114119u, 327651u, 196592u, 982962u, 4294377457u,
    262209u, 131080u, 4293722044u, 720889u, 2162618u, 4294705146u, 131163u, 458762u, 4293656569u,
    393210u, 4293197844u, 262131u, 4294967270u, 1245184u, 4294508553u, 4294574072u, 1048561u,
    196609u, 4294770618u, 786423u, 524292u, 4293591034u, 1638377u, 983041u, 131026u, 4294639621u,
    917502u, 393183u, 2097092u, 4294836193u, 589851u, 4293984271u, 1441764u, 589801u, 1703831u,
    4294311923u, 524366u, 458750u, 4294049793u, 458740u, 4293394446u, 1048574u, 4294574066u,
    524273u, 4292870157u, 4293263373u, 589843u, 2228250u, 4294574041u, 4294246415u, 4293722121u,
    4293459954u, 1048578u, 131016u, 4294115278u, 4293328901u, 4294770698u, 65532u, 1966056u,
    4294049724u, 4294574052u, 4293853191u, 4294508544u, 4294705144u, 982980u, 4293197838u,
    4293722159u, 1245178u, 4293918729u, 4294377461u, 4294508562u, 1966023u, 720876u, 65531u,
    4294901775u, 4292935675u, 4294246417u, 655270u, 131034u, 4294115315u, 4294443025u, 4294443026u,
    4294574097u, 4293263233u, 524244u, 4294639605u, 4294377497u, 4294377483u, 4294377477u,
    4293853172u, 4293918683u, 458729u, 4294115347u, 4294574080u, 524285u, 4293525521u, 4292870145u,
    262143u, 4294180861u, 4294770674u, 4293787658u, 720893u, 4293984360u, 4294049801u, 4292345886u,
    786408u, 1900522u, 4294705158u, 4292411398u, 4293525508u, 4291952670u, 1572861u, 3014598u,
    4294705174u, 4293132309u, 4293328875u, 4290248706u, 1114119u, 1703910u, 65553u, 4293853181u,
    4293328903u, 4290772974u, 262120u, 2817983u, 786469u, 1179711u, 131061u, 4292870168u,
    4294442991u, 4849601u, 196627u, 458791u, 4294049793u, 4294836262u, 4293984247u, 3211248u,
    917518u, 4290576369u, 4294901748u, 4294574113u, 4294311910u, 5636059u, 1638425u, 4290183141u,
    393183u, 4292345913u, 4293853188u, 2293718u, 1179656u, 4292018156u, 589802u, 131099u,
    4293787657u, 2359244u, 720907u, 786445u, 524286u, 4292739075u, 4294836217u, 3145726u,
    4294508537u, 458778u, 4294901763u, 65548u, 4294508556u, 1572829u, 4294377424u, 4290183153u,
    524278u, 4293984292u, 4293001233u, 5046182u, 65437u, 4286709706u, 393187u, 4292739112u,
    4292673545u, 1769393u, 786305u, 4289920985u, 4294574055u, 4292542512u, 4293132284u, 2031596u,
    4294901686u, 4294508536u, 131076u, 4294508548u, 983038u, 1638403u, 4294574080u, 983000u, 65549u,
    262156u, 1572862u, 1310659u, 4293591032u, 4293853153u, 4294770691u, 4294377502u, 327690u,
    3932049u, 4294770719u, 4290445264u, 1114096u, 4294049829u, 4294377485u, 3407783u, 458771u,
    4291952553u, 917492u, 983082u, 4294049799u, 3407812u, 4294967293u, 2555873u, 4294508545u,
    4294836245u, 4294705152u, 589824u, 4293918710u, 1507299u, 4294246412u, 4294770705u, 786419u,
    786397u, 4293328891u, 1048572u, 131090u, 4293722119u, 1179637u, 1376206u, 4294115344u, 131047u,
    4294246413u, 327692u, 1507322u, 2490285u, 393253u, 1507299u, 4294508547u, 1507349u, 524276u,
    65476u, 4294574101u, 2424804u, 4294311936u, 4294901759u, 65527u, 4292476897u, 4293918732u,
    1048560u, 4293656582u, 655343u, 851973u, 4294508518u, 4294443025u, 1638372u, 4292280318u,
    917507u, 4294443008u, 655347u, 393255u, 1048571u, 4293591034u, 983055u, 4294180861u, 1376248u,
    786480u, 4294377476u, 4293132278u, 4293787667u, 4294049790u, 2555923u, 4294246461u, 524363u,
    4293853189u, 851969u, 4294705155u, 4294311957u, 327684u, 4294574022u, 4291821579u, 2097128u,
    4294770702u, 4292345828u, 786434u, 4293328845u, 4291166206u, 3145692u, 4293263387u, 262095u,
    1048584u, 131019u, 4294508535u, 1835009u, 4293722126u, 1245142u, 1245220u, 458763u, 1179630u,
    2162690u, 4294901740u, 720901u, 458823u, 458793u, 4291559430u, 4293197844u, 4294705161u,
    1703961u, 1507331u, 4293066742u, 4290904067u, 4294246396u, 4293591055u, 4292739076u, 1638430u,
    4288938004u, 4293132283u, 4194285u, 4293197853u, 4294246356u, 917554u, 4291166100u, 262132u,
    3342317u, 4294443016u, 982992u, 720948u, 1048456u, 2031607u, 983031u, 1572846u, 65518u, 983107u,
    720904u, 4293263360u, 4294705182u, 4294705149u, 983071u, 983015u, 4291887115u, 4293984261u,
    4292870172u, 4294180865u, 1245182u, 327668u, 4291035179u, 589816u, 1835030u, 1u, 4293394401u,
    983039u, 4289200131u, 393219u, 2949081u, 983034u, 4293984224u, 131069u, 4292411265u, 655365u,
    1834977u, 1966050u, 4294967280u, 4294770692u, 1245134u, 655359u, 4293787669u, 131069u,
    4294049818u, 4294967193u, 4293722157u, 917497u, 4291952663u, 4294836216u, 720923u, 917391u,
    4292083763u, 720892u, 458782u, 851952u, 1703914u, 1113985u, 4291952676u, 393213u, 1179627u,
    1507322u, 4294180829u, 393110u, 4293197798u, 720883u, 1703891u, 1114086u, 4294311918u,
    4294770644u, 196588u, 851980u, 327658u, 1048553u, 4294180871u, 4292804588u, 4294901738u,
    983056u, 393213u, 851976u, 655355u, 196522u, 131019u, 1441793u, 4294639622u, 4294901777u,
    1572842u, 130945u, 4294770637u, 1572839u, 262157u, 4293656574u, 1441768u, 196481u, 4293722101u,
    2097126u, 4293591053u, 4294705129u, 2621447u, 4294180812u, 4293328885u, 1966073u, 4294770680u,
    4294836197u, 4293066740u, 4294443002u, 4294967279u, 655359u, 4294115332u, 4294377489u, 393198u,
    1572828u, 4294246351u, 4293984227u, 393226u, 4291756080u, 1834980u, 4294705147u, 131017u,
    4293328894u, 4294901768u, 4290707494u, 2162672u, 4294180874u, 4294705144u, 4293394443u, 19u,
    1048562u, 1769469u, 4294901705u, 4293459996u, 524282u, 1179631u, 4292673550u, 786412u, 1048607u,
    4294705136u, 4293001214u, 720892u, 4291625015u, 1179638u, 4294901787u, 4294639553u, 4291559445u,
    131074u, 4290641954u, 786443u, 4294246438u, 4294967256u, 4292476957u, 4294180871u, 4293132282u,
    1245190u, 4294246418u, 4294443005u, 4293263377u, 4292870158u, 4294180876u, 393225u, 131031u,
    4292804627u, 4294246403u, 2686944u, 4293460002u, 393216u, 4293853201u, 4293656559u, 4293328905u,
    2031611u, 4293263394u, 131079u, 4293722137u, 4293263389u, 4294049807u, 327664u, 4293263360u,
    4293853207u, 4294443017u, 4292476977u, 524294u, 4294311920u, 4294049796u, 4294180880u,
    4294442991u, 4291952695u, 1048570u, 4292411356u, 4294049800u, 4294443032u, 4294574071u,
    4291428421u, 4293918708u, 917448u, 4293132292u, 4289200120u, 4293918730u, 4291756107u,
    4294836223u, 458696u, 4294246392u, 4288675846u, 655348u, 4292477041u, 262140u, 4294180759u,
    4294705149u, 4288544786u, 589813u, 4289331319u, 262147u, 4293394323u, 458742u, 4290576408u,
    4294442997u, 4288872531u, 4294770677u, 4292411338u, 4294967293u, 4292018217u, 4294836224u,
    4289003647u, 1245224u, 4294770667u, 655335u, 4293656580u, 4293197814u, 851906u, 196660u,
    4293918704u, 2097148u, 4293591041u, 65493u, 327613u, 1114097u, 4291559426u, 32u, 4294901753u,
    1966054u, 4294115258u, 1966031u, 4290052117u, 65572u, 1572844u, 2621421u, 65509u, 393204u,
    4290838558u, 393234u, 1769455u, 1835010u, 327681u, 1900573u, 131072u, 130968u, 4292739069u,
    851930u, 917474u, 1769504u, 4292673552u, 2293743u, 65560u, 2621418u, 4291952513u, 720810u,
    4292018217u, 4294836228u, 589862u, 3735614u, 4292280216u, 524205u, 4290904086u, 4294508577u,
    4293460041u, 2228253u, 655327u, 4294967232u, 4294705171u, 4294770729u, 4293328941u, 4293787670u,
    262192u, 1245198u, 589833u, 4294836134u, 851946u, 1966040u, 4293066692u, 4294377460u, 786444u,
    4294508533u, 3997637u, 4294770638u, 4293656471u, 4294246326u, 4063227u, 4294311945u, 3080160u,
    327626u, 3145774u, 4294574014u, 3735496u, 262167u, 4292870124u, 393182u, 3276834u, 4292280285u,
    4294246385u, 1703927u, 4293525526u, 4292280343u, 655411u, 1966069u, 4294639606u, 2490350u,
    4290379801u, 393234u, 4294901783u, 2162592u, 1048543u, 4294180885u, 4294377422u, 786436u,
    3014642u, 1245062u, 1703896u, 4292870206u, 524219u, 2031572u, 1507234u, 1441681u, 327655u,
    4293525559u, 4294574043u, 1441746u, 4293591029u, 4294246327u, 4293328867u, 2293778u, 655355u,
    4291952685u, 786452u, 1966044u, 4294246396u, 1114063u, 4293066776u, 3211306u, 589818u, 2490305u,
    4292935689u, 4294901721u, 4292149295u, 3473425u, 0u, 2097061u, 4292542491u, 4294311939u,
    4292935716u, 1376272u, 4292083669u, 1376129u, 4292149300u, 4293525534u, 720916u, 65535u,
    4292280275u, 4292804533u, 4294770719u, 917485u, 589803u, 4289593423u, 4294180835u, 393217u,
    4294574058u, 524269u, 4293394455u, 917536u, 1638365u, 851967u, 4294836228u, 1441769u, 262136u,
    4294115390u, 4293525470u, 4291362811u, 4293722100u, 3670009u, 4294770671u, 4293787709u,
    4293328854u, 4290117676u, 65545u, 1441770u, 4294967289u, 4294508584u, 4294377438u, 4290641935u,
    4289789970u, 4293132261u, 4294574103u, 1900540u, 4294508526u, 4294574083u, 2228162u, 786426u,
    4293132308u, 4294311977u, 720896u, 4291493904u, 1572828u, 2031624u, 458745u, 4293525563u,
    4294639577u, 4289855515u, 1114093u, 1507343u, 655367u, 4294770721u, 524230u, 4289134625u,
    1703913u, 4292739070u, 917509u, 4294901761u, 1114066u, 4291362826u, 4292083706u, 4293066754u,
    4292804616u, 4294836153u, 4292280310u, 4292083700u, 1376129u, 4294770687u, 4292345878u,
    4293853228u, 2031590u, 4290445321u, 2621338u, 458775u, 4292607995u, 4294901797u, 1638369u,
    4289462298u, 2359207u, 4291231747u, 4291756030u, 4294901773u, 2424822u, 4293197845u, 982951u,
    4293132278u, 4291297298u, 130982u, 2949076u, 4294246424u, 4291166130u, 4294770689u, 4289593425u,
    4294180778u, 1048606u, 4293918721u, 4294377423u, 4294639623u, 4290838538u, 1572882u, 4849691u,
    4294115329u, 1965969u, 4293328917u, 4290641904u, 786434u, 4718628u, 4293918738u, 130965u,
    4293722128u, 4289200137u, 196550u, 5374005u, 196642u, 4293001147u, 851974u, 4288610348u,
    4293656449u, 5046310u, 655329u, 4292870097u, 524297u, 4289593401u, 4293197828u, 5111881u,
    786417u, 4294311886u, 4293787632u, 4288938004u, 1114070u, 2228209u, 4294770689u, 1114058u,
    4293263355u, 4291493901u, 131017u, 2031611u, 4294705158u, 4293001180u, 4294574093u, 4293328904u,
    4293918619u, 1245194u, 917481u, 4293001174u, 4294770693u, 4294770720u, 4294115305u, 458722u,
    262098u, 524268u, 4294770695u, 4293591050u, 4293591090u, 983041u, 4294508538u, 196596u,
    4294770694u, 589838u, 196600u, 4289658936u, 4293787632u, 327678u, 4293918716u, 4289593352u,
    1310749u, 4293853224u, 4294574048u, 4294442997u, 327684u, 4293591045u, 589853u, 4294967278u,
    4294836204u, 4292739073u, 262150u, 4292935680u, 131083u, 393164u, 983033u, 4294574082u,
    4294443011u, 4293263371u, 4294311980u, 2686868u, 4294770696u, 3145712u, 65529u, 4286971872u,
    4293853189u, 4288413753u, 4291756042u, 1179650u, 4293853223u, 4293197843u, 4294967223u,
    4292673538u, 4294770685u, 1572856u, 4291297299u, 4291100699u, 4293656449u, 458724u, 1245158u,
    4294705143u, 4294246406u, 4289921067u, 4293722010u, 1900504u, 589819u, 4292214771u, 786436u,
    4290904086u, 196635u, 2424762u, 196609u, 2752477u, 1638361u, 4292280221u, 4291690470u, 327734u,
    393251u, 3407859u, 1048571u, 4294705128u, 4293787531u, 4290314247u, 917511u, 1966067u,
    4293460009u, 4293525494u, 2621459u, 4293656526u, 458779u, 3145700u, 4291690491u, 4292214800u,
    4294836192u, 262066u, 65530u, 2555875u, 458749u, 4291493907u, 4294836193u, 589748u, 196605u,
    2228189u, 1048528u, 1441665u, 4292673468u, 3080264u, 917509u, 4456422u, 327651u, 589731u,
    4294967201u, 589860u, 655341u, 5636030u, 4294508536u, 4292870075u, 1245215u, 4292739073u,
    4294901766u, 3866557u, 4293918728u, 4291952596u, 458726u, 4292476868u, 4294508553u, 3473362u,
    524287u, 262114u, 4294770666u, 1507242u, 196610u, 1245185u, 327659u, 786374u, 327658u, 721005u,
    524278u, 4294246395u, 524280u, 4293197779u, 262093u, 3932251u, 196592u, 4294115325u, 720892u,
    4290576348u, 589815u, 5832756u, 131055u, 4293263345u, 196613u, 4289200099u, 327656u, 4784194u,
    4294574079u, 4294770690u, 4294705153u, 4293853146u, 4294836247u, 1703896u, 983044u, 4294705149u,
    524276u, 4291887096u, 4294639609u, 4294443028u, 917513u, 393220u, 589815u, 4290052098u,
    4294901740u, 4294901738u, 4294901772u, 4294574088u, 524285u, 4292870123u, 917506u, 524235u,
    4294901763u, 851959u, 65529u, 4293525478u, 720915u, 1245161u, 65545u, 458749u, 4294705152u,
    4294639595u, 262169u, 983019u, 4294705157u, 1638381u, 4294049797u, 4294246403u, 4293722125u,
    1114125u, 4294115340u, 1048573u, 4294639594u, 4290772968u, 4293984269u, 983029u, 4292673547u,
    196590u, 4294705154u, 4294115300u, 196600u, 131045u, 4294443005u, 786420u, 4294311931u, 786421u,
    131059u, 4294705135u, 327683u, 131079u, 786435u, 262134u, 327702u, 4293984224u, 4292149274u,
    1048563u, 262155u, 4290772992u, 4294770699u, 1769485u, 4293197845u, 65509u, 4294377450u,
    4286709759u, 4292280258u, 4294705168u, 4293263374u, 4294508538u, 4293722123u, 983036u,
    4293328769u, 4292411388u, 4294246391u, 4294377482u, 4293394432u, 1769474u, 4294377362u,
    4291559438u, 262158u, 524297u, 1179639u, 983061u, 131034u, 4292345857u, 4293132315u,
    4294901767u, 1507335u, 4287561752u, 4293394406u, 131097u, 4293984284u, 4294180880u, 4294377462u,
    4292739085u, 4292149151u, 4291756048u, 1179657u, 4294639638u, 4294180869u, 524298u, 1113998u,
    4288872436u, 4294574086u, 65556u, 4293263353u, 1900563u, 458631u, 4289724420u, 983050u, 655376u,
    1048571u, 2228240u, 4294574009u, 4292935700u, 655368u, 4293918737u, 327688u, 4293984256u,
    4293525479u, 4291952662u, 524308u, 589862u, 4293459955u, 917498u, 327649u, 4292083688u,
    1245182u, 851985u, 4293263354u, 1703927u, 786349u, 4292280285u, 262134u, 720929u, 4293918730u,
    1441791u, 327594u, 4292018196u, 458752u, 4294901784u, 327690u, 4390911u, 4294836202u,
    4293001227u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_1_weights[] = {
    4, 1, -9, -8, 7, 7, -2, 3, -4, 5, -6, 6, 7, 10, -2, -2, -17, 37, -12, 6, -22, 21, -38, 20, -20,
    -4, 73, 28, -104, 26, -10, -21, -6, 2, 12, 8, 4, -4, -11, -1, 4, 13, 3, -10, 8, 4, 4, -3, 66,
    25, -127, 25, 2, -25, 57, 25, -84, 21, 12, 18, 75, 2, -13, 8, -3, -8, 4, 11, 5, 11, -2, 1, -8,
    8, -2, 20, -9, -6, -4, 3, 7, -16, -9, 5, -23, 18, -22, 27, 18, 11, -25, 5, -53, 11, 37, 7, 7,
    17, -16, 2, -15, -10, 8, 2, -7, 10, -6, -5, 10, 7, -6, 5, -29, 4, -78, 14, 65, 4, -68, -20, -70,
    32, 91, 2, -7, -21, 20, -27, -13, 3, 0, 19, -8, -7, 1, 3, -9, 11, -6, -22, 1, 15, 5, -5, -26,
    -1, 9, -7, -15, 15, -70, -4, 4, 8, -23, 24, -46, 1, -2, 13, -33, 5, -31, -3, 15, -15, -23, 8,
    -13, -11, -2, 6, -12, 6, -2, 15, -60, 31, 27, 9, -28, 21, -105, 25, 78, 8, 1, -14, 14, -24, -14,
    -7, -15, 7, 13, -26, 26, 34, 15, -11, -14, -24, -56, 1, 5, -25, -4, 0, 13, -32, 19, 9, -39, -7,
    9, -19, 2, 16, -50, -14, 10, -3, -24, 29, -68, -15, 7, -17, -8, -5, 14, -27, -6, 18, -11, -10,
    -57, 29, -5, 0, -28, -7, 0, -7, -60, 14, 47, -19, 9, -16, 18, -7, -20, 10, 15, -1, -5, -32, -90,
    9, -13, -14, 18, -8, -127, -27, -11, -6, 11, -9, -12, -18, 17, -11, -38, 1, 17, -8, 17, -6, -44,
    7, 25, -9, 5, -9, -37, -17, -23, 6, 0, -6, 17, -22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, -13, -3,
    7, 1, -32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 3, -14, -4, -3, 10, 9, -14, -24, 11, 6, -4, 4, -22,
    -3, 23, -3, -13, 10, -18, 104, -15, 30, -40, -22, 28, 6, -39, 30, -46, -58, 45, 22, -4, -21,
    -26, 7, 17, 17, 1, 7, -25, -24, 3, 37, 12, -11, 1, 21, -28, 2, -72, -26, 25, -3, -18, -18, -65,
    -65, 42, 63, 18, 24, -32, -17, -9, 19, 3, 1, -14, -9, -16, 14, 14, -12, -2, -26, -11, 25, 25,
    -63, 73, 39, 7, 38, -2, -16, 48, -15, -68, 33, -6, -37, 85, -27, -74, -33, 5, 4, -17, 8, 18,
    -22, 8, 9, -18, 11, 11, -2, 7, -7, -3, 57, -40, -42, 34, -20, -46, 27, 2, -52, 35, 13, 12, 3,
    -34, -2, 47, -7, -8, 3, -1, 12, -7, -48, -10, -10, 7, 17, -30, -99, 0, -29, 5, 26, 7, 12, 1,
    -35, 23, -15, -74, 36, -15, -90, 76, -54, -127, 40, -34, 9, -35, -127, 11, -25, -7, -4, -29,
    -74, -2, 4, 2, -2, 14, 0, -6, -79, 26, -39, -78, 48, -37, -20, 30, -8, -8, 4, -7, 3, 25, -40,
    14, 13, 1, -2, 23, -8, -22, 3, -3, 10, 5, 31, -3, -16, 16, 13, -9, 12, 4, -61, 19, -31, -18, 30,
    -9, -111, 59, -48, -70, 37, -14, -89, 51, 19, 7, -12, 13, 7, -14, -3, -1, 1, -7, 0, -4, -10,
    -17, 12, -11, -87, -47, 42, 15, -60, 51, -31, 38, 21, -2, 0, 9, -29, 22, 17, -3, -13, 11, -5,
    -26, 18, 2, -11, 17, 16, -13, 13, -11, -6, 22, 37, 6, -35, 11, -4, 15, 7, -19, -50, 20, -25, 1,
    12, 5, -83, 37, -29, 22, 3, -7, -12, 7, 21, -6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 23, -60, 0,
    -28, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -10, -9, 0, 12, -16, 6, -20, 5, 13, 17, -8, -2, -42,
    0, -8, -1, -2, -31, -39, -16, 15, -17, 9, -26, -8, -28, 24, 3, 14, -13, 9, 39, 6, -6, -22, -3,
    -13, 48, 12, -10, -29, -2, -15, 61, -11, 5, -17, -5, 15, 15, 15, -8, 20, 4, -9, 19, -18, 19, 39,
    75, 8, 1, 13, 3, -4, 4, 5, 11, -48, 14, -3, 2, 12, -2, -59, 27, -26, 8, 16, 21, -10, -58, -7,
    -24, 31, -28, -41, -51, -26, -36, 47, -49, 3, -53, 1, -9, -8, 14, -19, 36, 19, -18, 17, -20, -2,
    71, 7, 6, -52, 9, -4, 1, 28, -42, 18, 11, 7, 2, 33, 5, 11, 41, 7, 20, -27, 25, 26, 3, 23, 3,
    -62, 15, -21, 30, 25, -5, -29, 29, -27, 50, 14, -12, 3, -10, -30, -4, -12, 4, -34, 20, -92, -19,
    63, -44, -12, -108, -59, -19, 50, 8, -8, 52, 11, -9, 30, -18, 23, 67, 15, 0, -26, -3, -5, -25,
    14, -48, 14, -120, 15, -9, 14, -18, 0, 8, 11, 30, -4, 31, 15, 11, -47, 5, -15, 1, -12, -12, 4,
    -8, 8, 1, 0, -1, 14, 3, 6, -6, 14, 28, -32, -2, 18, 43, -60, 22, 28, -31, -25, 3, -88, -39, 44,
    -32, -16, -3, 1, 5, 10, -30, 29, 4, -3, -1, 9, -3, 1, -103, -1, -7, 13, -127, -40, -31, 27, -16,
    -1, -50, 18, 21, -18, 26, -14, 45, -19, 23, -46, -8, -3, -113, 13, -4, 10, -16, 12, -127, 16,
    -3, 5, -6, 22, -106, 5, 27, 11, 51, -44, 30, 7, -22, 25, 36, -46, -21, 17, -35, -13, -26, -28,
    -13, 10, -26, 16, -44, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -45, 25, -18, -11, -20, 2, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12, 13, -23, 15, -20, -34, 16, 15, 8, 13, -86, 2, 1, 22, 17, -1, -22, 4, 7,
    -12, -22, -2, -3, 5, -5, 9, -53, 1, 6, -5, -22, 23, -127, 1, -25, 23, -2, -21, -127, 2, -26, 31,
    -23, -5, -52, -13, -7, 29, -51, -4, 13, 4, -24, 21, -11, -20, 13, -21, 7, 40, -11, -26, -8, -4,
    -27, -3, -6, -9, -1, 9, 17, -9, -36, 23, -29, -16, 48, -49, -5, -5, -12, -30, -17, -1, 4, -13,
    -18, 5, -49, -12, 10, 6, -28, 27, -55, 1, -2, -26, 38, -65, 10, -12, 11, -24, -14, 15, -55, -2,
    -6, 7, 14, -35, 8, -1, -16, 32, -8, -5, 19, 0, -3, 26, 28, -23, -17, 17, -20, 11, 31, 16, -2,
    -31, 55, -51, 27, -1, 21, -52, 34, -66, 38, -11, 29, -38, -16, -5, -4, 10, -10, 17, -63, -6, 2,
    2, 11, 12, -40, -1, 7, -12, -6, -29, 18, -11, 17, -26, 12, -12, -41, 1, 3, -11, 34, -23, 17,
    -17, 6, 19, -3, -9, 14, -32, 9, 6, 19, -33, -32, 40, 0, 6, -17, -21, 9, -25, 34, -26, 25, -19,
    15, -14, 0, -26, 9, -8, 6, 8, 4, -14, -5, 30, 7, 2, 29, -26, -16, 4, 23, -17, 49, -38, -16, -11,
    16, -12, -17, -9, -6, 15, 8, -14, -9, -7, -12, -17, 4, -28, 10, -16, -1, -3, 55, -46, -36, -40,
    24, -8, 69, -54, -56, 13, -8, -89, 75, -49, -56, 6, -8, -12, -12, 9, -4, 3, -3, -5, -11, 8, 3,
    4, -10, 6, -11, -9, 6, -96, 113, -38, -105, -13, 18, -98, 119, -86, -109, -25, 24, -67, 83, -93,
    -11, -4, -3, -1, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -54, -40, 41, -45, 127, -91, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 40, 19, -25, 9, -10, -28, 52, 3, -4, 31, -43, 0, -15, 16, 32, 0, -21, -4, 4,
    -20, -62, 12, -16, -17, 1, -21, -67, 4, 2, -52, -7, -2, -26, 29, -49, 29, 36, 1, -19, 39, -12,
    5, 18, 6, 2, 28, 29, 29, -70, -14, 21, -75, -20, 23, -27, 0, 30, -63, -17, 26, 1, 5, 0, 2, -104,
    1, -38, 12, 32, 27, -17, 34, -22, 39, -86, 10, 4, -2, 62, 57, -3, -35, -30, 13, 16, -35, 24, 1,
    -127, -47, 41, -45, 38, 9, -104, -42, -83, 7, 33, -7, 29, 34, -64, -1, 41, -3, 22, -18, 14, 19,
    -90, -3, 22, -62, 73, -23, -33, 9, 19, -4, 45, -25, 48, 4, 9, 9, -22, 12, -40, 29, -12, -10,
    -11, -8, -50, -4, -74, -12, 9, -10, -54, 4, -66, -7, -60, -30, 12, 12, -59, 60, -105, -21, -5,
    61, -32, 46, 46, 48, -56, 56, 23, 4, -34, 5, -35, -42, -9, 25, 23, -41, -11, 29, -18, 37, 18, 6,
    -20, -33, 34, 50, -15, -12, 22, -22, 51, 10, -10, -6, 25, -70, 23, -1, -96, 32, 21, -12, 4, 12,
    -122, 18, 62, -32, -44, 30, -111, 21, 55, -22, -33, 15, -50, -10, -14, 45, -40, 25, -69, 7, -94,
    22, -25, 4, -37, -7, -46, 21, -73, -12, 18, 35, 45, -46, -36, 29, -49, 16, 42, 49, -63, 37, -11,
    -22, -29, -26, -5, 9, 20, 12, -4, -12, 24, -29, -6, 8, 9, -31, -39, -2, 17, 53, -91, 31, 3, -10,
    16, 21, -127, 20, 30, -22, -1, 0, 47, -43, 0, 0, 27, -37, 36, -31, -43, -45, 52, -43, 20, 11,
    -45, -42, -75, -34, -19, 13, 79, -82, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, -3, -21, 8, -29, -13, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 6, -19, 7, 32, 14, -1, 12, -23, 21, 62, -13, -5, -56, -7, 55, -22,
    -7, 23, -24, -35, 24, 4, -2, -8, 3, -34, -23, -12, -20, -17, -4, 61, -18, 44, -74, -22, 21, 40,
    -7, 15, -66, -27, -29, -4, 28, 3, -6, -42, -26, 9, 1, -7, -1, -34, -10, 18, -79, 23, -6, -18,
    -8, -62, 33, -6, 11, 41, -10, 16, -53, 8, 31, 59, -22, 27, -78, 15, 23, 33, -3, 20, -28, 0, 11,
    -36, 23, -7, 6, -39, -6, -19, 16, 7, 10, -58, 7, 33, -89, -2, -35, 1, -1, 10, -55, 2, -29, -71,
    -3, -12, -45, -1, -4, -23, 25, 5, 14, -46, 16, -6, -45, 8, -33, -10, -42, -127, 20, 22, -40, 44,
    -17, 9, -69, 23, 7, 37, -1, 26, -84, 3, -57, 13, -1, 21, -27, -26, 30, -102, 39, -5, -37, -31,
    24, -89, 35, -2, -50, -10, 36, -89, 14, -10, -29, -90, 1, 24, -11, 1, -3, -86, -13, 1, -16, 7,
    -5, 18, 24, 18, -56, -44, 44, -78, -59, 81, -82, 30, 16, -49, -10, 10, -63, 27, 74, 1, -13, 21,
    -25, 2, 12, 18, -16, 16, -19, -58, 2, 34, 3, 6, 13, -111, 29, -16, -67, 36, 72, -107, 1, 9, -88,
    53, 82, -69, -31, 44, -97, -127, -21, -31, 9, 9, 8, 4, -27, -15, 11, -16, -19, -42, 16, 1, -3,
    38, 77, -47, -33, 57, -82, 73, 78, -50, -11, 20, -92, -15, 33, -54, 16, -5, -27, -55, 1, 6, -4,
    13, -6, -101, -17, -23, 13, 5, -3, -23, -14, 13, -53, -5, 30, -36, -31, 8, -25, 10, 19, -42,
    -31, 32, -3, -30, 6, -46, 3, 7, -3, 50, -21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -20, 7, 10, -21, 1,
    15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6, -8, 6, -3, -8, 2, -16, -19, -4, -17, 29, 20, -32, -7, 4,
    5, -12, 2, 14, 9, 56, -81, -2, 4, 8, -82, 40, -17, -11, -9, 5, -21, 29, 9, -20, -3, 6, 4, 11, 2,
    -7, 14, 3, -8, 44, -10, 8, -3, -18, -1, 1, -34, 0, -31, -52, 5, 2, -6, 11, -26, -108, 40, -16,
    47, -7, 0, 5, -17, 10, -49, 39, -17, -73, -1, -3, -4, 19, -56, -127, -21, -32, -123, 57, -100,
    2, 18, 19, -27, 2, -35, -8, 23, 27, -59, -28, 6, -26, 18, 6, -11, -102, -20, -5, 8, 4, 12, 27,
    3, 1, 3, -39, 24, -9, -5, 43, -77, -40, 28, -13, -43, 22, -62, -70, 36, -35, 41, -99, -42, -26,
    -51, 35, 6, -5, 15, -117, -19, 7, 14, 41, -23, 19, 40, 27, 7, 54, 5, -13, 51, -24, -5, 7, -71,
    -13, 29, -10, -23, -50, -21, -28, 47, -5, -51, -32, -3, -6, 0, -3, 6, -31, -3, -3, 2, -48, 15,
    -68, -36, 16, -42, -78, 3, -29, 38, 19, -53, -76, 8, -35, 33, -127, 21, 72, 47, 5, 14, -29, 4,
    -95, -1, -19, 9, -8, -8, 31, 19, 6, -1, 8, -16, -26, 67, -93, 8, 36, 9, -66, 85, -69, -33, 1,
    -34, -67, 58, -44, -47, -26, 6, 9, -7, -1, 7, -22, -4, 2, 3, -21, 4, -22, 4, -10, 7, -60, -39,
    -46, 52, -30, 3, -86, 22, 1, 19, -58, 11, 109, 11, -5, -12, -8, 7, -51, 3, -16, 2, -4, 10, -9,
    8, -17, 1, 5, 3, -24, 4, -45, -28, 91, 60, -3, -14, -36, -68, 52, 89, -15, -27, -29, -89, 66,
    73, -1, -7, 1, -4, 23, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, -3, -38, -18, -40, 25, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4, 15, -12, 7, -7, -6, 9, 14, -9, 8, -20, -2, 12, -1, -3, 7, -3, -5, -8, -48,
    20, -8, 4, 6, 2, -75, -22, -2, 8, -6, -21, -33, 2, 14, 3, -1, -7, 0, 19, 11, 9, 1, 0, -4, 25, 4,
    5, -4, -53, 7, -9, 12, -26, -23, -23, 18, -3, 6, -21, -6, -21, 14, -19, 24, 5, -14, 13, -19, 12,
    -13, -22, -6, 13, -15, 11, -35, 2, -4, -8, 2, 3, -11, 13, 17, -3, 15, -24, -65, -11, 14, -18, 2,
    -28, -14, -27, 1, -3, -9, -5, -11, -13, 1, 3, 5, 3, 12, 22, 5, 26, -43, 11, 4, -12, 11, -11, 11,
    -17, -5, 7, 2, -10, 3, -32, -16, -13, 15, 0, -64, 11, -3, 21, -27, -22, -10, -62, -42, 14, -26,
    11, -19, -127, -26, -9, -12, 13, 27, -27, 0, -1, -127, 16, -4, -6, -8, -4, 14, -4, -40, 10, -9,
    0, -24, -110, -10, 14, 4, -9, 17, -38, 1, 27, -28, 7, 23, -26, -25, 2, 27, 14, -52, 9, 8, 21,
    15, 1, -40, 7, -1, 24, -113, 25, 2, 28, -15, -10, -10, -97, -44, 9, 18, 5, -12, -114, 16, 6, -6,
    -7, -27, 16, -12, 13, -34, 16, -49, 22, -5, 10, 8, -12, -94, 20, 1, 19, 29, -121, 6, 10, 15, -5,
    15, -71, -7, 8, 10, 8, 5, -25, -23, 20, 8, 4, -80, 16, 10, 16, 34, 20, -31, 17, -16, 0, -15, 22,
    -46, 38, 9, -13, -24, -31, 4, -2, 18, -6, -27, -83, 11, -10, 3, 10, -16, -86, 4, -6, 13, -24,
    -45, 17, 13, -9, 25, -35, -42, 33, 11, -1, 21, 20, -45, 0, 7, 10, 5, -22, -3, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 24, -1, -1, 66, 11, -30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_1_weights[] = {
    65540u, 2490351u, 262143u, 4294180861u, 4294311936u, 4294901759u, 851980u, 327658u, 4294508535u,
    458740u, 4294770674u, 4293787658u, 65527u, 4292476897u, 1048553u, 4294180871u, 458759u,
    1441770u, 720893u, 4293984360u, 4293918732u, 1048560u, 4292804588u, 4294901738u, 262142u,
    1376218u, 4294049801u, 4292345886u, 4293656582u, 655343u, 983056u, 393213u, 393212u,
    4294770668u, 786408u, 1900522u, 851973u, 4294508518u, 851976u, 655355u, 458746u, 1835081u,
    4294705158u, 4292411398u, 4294443025u, 1638372u, 196522u, 131019u, 655367u, 1769368u,
    4293525508u, 4291952670u, 4292280318u, 917507u, 1441793u, 4294639622u, 4294901758u, 4293656566u,
    1572861u, 3014598u, 4294443008u, 655347u, 4294901777u, 1572842u, 196602u, 1638466u, 4294705174u,
    4293132309u, 393255u, 1048571u, 130945u, 4294770637u, 524300u, 1703809u, 4293328875u,
    4290248706u, 4293591034u, 983055u, 1572839u, 262157u, 4294705156u, 4293328898u, 1114119u,
    1703910u, 4294180861u, 1376248u, 4293656574u, 1441768u, 4294967285u, 1638457u, 65553u,
    4293853181u, 786480u, 4294377476u, 196481u, 4293722101u, 851972u, 1441708u, 4293328903u,
    4290772974u, 4293132278u, 4293787667u, 2097126u, 4293591053u, 4294311939u, 1179660u, 262120u,
    2817983u, 4294049790u, 2555923u, 4294705129u, 2621447u, 262152u, 131147u, 786469u, 1179711u,
    4294246461u, 524363u, 4294180812u, 4293328885u, 4294770692u, 589811u, 131061u, 4292870168u,
    4293853189u, 851969u, 1966073u, 4294770680u, 4294508541u, 4293918727u, 4294442991u, 4849601u,
    4294705155u, 4294311957u, 4294836197u, 4293066740u, 720900u, 393207u, 196627u, 458791u, 327684u,
    4294574022u, 4294443002u, 4294967279u, 720901u, 1245161u, 4294049793u, 4294836262u, 4291821579u,
    2097128u, 655359u, 4294115332u, 131070u, 1834986u, 4293984247u, 3211248u, 4294770702u,
    4292345828u, 4294377489u, 393198u, 589816u, 720914u, 917518u, 4290576369u, 786434u, 4293328845u,
    1572828u, 4294246351u, 1376254u, 393191u, 4294901748u, 4294574113u, 4291166206u, 3145692u,
    4293984227u, 393226u, 4294639607u, 786379u, 4294311910u, 5636059u, 4293263387u, 262095u,
    4291756080u, 1834980u, 262140u, 458789u, 1638425u, 4290183141u, 1048584u, 131019u, 4294705147u,
    131017u, 1114119u, 327651u, 393183u, 4292345913u, 4294508535u, 1835009u, 4293328894u,
    4294901768u, 196592u, 982962u, 4293853188u, 2293718u, 4293722126u, 1245142u, 4290707494u,
    2162672u, 4294377457u, 262209u, 1179656u, 4292018156u, 1245220u, 458763u, 4294180874u,
    4294705144u, 131080u, 4293722044u, 589802u, 131099u, 1179630u, 2162690u, 4293394443u, 19u,
    720889u, 2162618u, 4293787657u, 2359244u, 4294901740u, 720901u, 1048562u, 1769469u, 4294705146u,
    131163u, 720907u, 786445u, 458823u, 458793u, 4294901705u, 4293459996u, 458762u, 4293656569u,
    524286u, 4292739075u, 4291559430u, 4293197844u, 524282u, 1179631u, 393210u, 4293197844u,
    4294836217u, 3145726u, 4294705161u, 1703961u, 4292673550u, 786412u, 262131u, 4294967270u,
    4294508537u, 458778u, 1507331u, 4293066742u, 1048607u, 4294705136u, 1245184u, 4294508553u,
    4294901763u, 65548u, 4290904067u, 4294246396u, 4293001214u, 720892u, 4294574072u, 1048561u,
    4294508556u, 1572829u, 4293591055u, 4292739076u, 4291625015u, 1179638u, 196609u, 4294770618u,
    4294377424u, 4290183153u, 1638430u, 4288938004u, 4294901787u, 4294639553u, 786423u, 524292u,
    524278u, 4293984292u, 4293132283u, 4194285u, 4291559445u, 131074u, 4293591034u, 1638377u,
    4293001233u, 5046182u, 4293197853u, 4294246356u, 4290641954u, 786443u, 983041u, 131026u, 65437u,
    4286709706u, 917554u, 4291166100u, 4294246438u, 4294967256u, 4294639621u, 917502u, 393187u,
    4292739112u, 262132u, 3342317u, 4292476957u, 4294180871u, 393183u, 2097092u, 4292673545u,
    1769393u, 4294443016u, 982992u, 4293132282u, 1245190u, 4294836193u, 589851u, 786305u,
    4289920985u, 720948u, 1048456u, 4294246418u, 4294443005u, 4293984271u, 1441764u, 4294574055u,
    4292542512u, 2031607u, 983031u, 4293263377u, 4292870158u, 589801u, 1703831u, 4293132284u,
    2031596u, 1572846u, 65518u, 4294180876u, 393225u, 4294311923u, 524366u, 4294901686u,
    4294508536u, 983107u, 720904u, 131031u, 4292804627u, 458750u, 4294049793u, 131076u, 4294508548u,
    4293263360u, 4294705182u, 4294246403u, 2686944u, 458740u, 4293394446u, 983038u, 1638403u,
    4294705149u, 983071u, 4293460002u, 393216u, 1048574u, 4294574066u, 4294574080u, 983000u,
    983015u, 4291887115u, 4293853201u, 4293656559u, 524273u, 4292870157u, 65549u, 262156u,
    4293984261u, 4292870172u, 4293328905u, 2031611u, 4293263373u, 589843u, 1572862u, 1310659u,
    4294180865u, 1245182u, 4293263394u, 131079u, 2228250u, 4294574041u, 4293591032u, 4293853153u,
    327668u, 4291035179u, 4293722137u, 4293263389u, 4294246415u, 4293722121u, 4294770691u,
    4294377502u, 589816u, 1835030u, 4294049807u, 327664u, 4293459954u, 1048578u, 327690u, 3932049u,
    1u, 4293394401u, 4293263360u, 4293853207u, 131016u, 4294115278u, 4294770719u, 4290445264u,
    983039u, 4289200131u, 4294443017u, 4292476977u, 4293328901u, 4294770698u, 1114096u, 4294049829u,
    393219u, 2949081u, 524294u, 4294311920u, 65532u, 1966056u, 4294377485u, 3407783u, 983034u,
    4293984224u, 4294049796u, 4294180880u, 4294049724u, 4294574052u, 458771u, 4291952553u, 131069u,
    4292411265u, 4294442991u, 4291952695u, 4293853191u, 4294508544u, 917492u, 983082u, 655365u,
    1834977u, 1048570u, 4292411356u, 4294705144u, 982980u, 4294049799u, 3407812u, 1966050u,
    4294967280u, 4294049800u, 4294443032u, 4293197838u, 4293722159u, 4294967293u, 2555873u,
    4294770692u, 1245134u, 4294574071u, 4291428421u, 1245178u, 4293918729u, 4294508545u,
    4294836245u, 655359u, 4293787669u, 4293918708u, 917448u, 4294377461u, 4294508562u, 4294705152u,
    589824u, 131069u, 4294049818u, 4293132292u, 4289200120u, 1966023u, 720876u, 4293918710u,
    1507299u, 4294967193u, 4293722157u, 4293918730u, 4291756107u, 65531u, 4294901775u, 4294246412u,
    4294770705u, 917497u, 4291952663u, 4294836223u, 458696u, 4292935675u, 4294246417u, 786419u,
    786397u, 4294836216u, 720923u, 4294246392u, 4288675846u, 655270u, 131034u, 4293328891u,
    1048572u, 917391u, 4292083763u, 655348u, 4292477041u, 4294115315u, 4294443025u, 131090u,
    4293722119u, 720892u, 458782u, 262140u, 4294180759u, 4294443026u, 4294574097u, 1179637u,
    1376206u, 851952u, 1703914u, 4294705149u, 4288544786u, 4293263233u, 524244u, 4294115344u,
    131047u, 1113985u, 4291952676u, 589813u, 4289331319u, 4294639605u, 4294377497u, 4294246413u,
    327692u, 393213u, 1179627u, 262147u, 4293394323u, 4294377483u, 4294377477u, 1507322u, 2490285u,
    1507322u, 4294180829u, 458742u, 4290576408u, 4293853172u, 4293918683u, 393253u, 1507299u,
    393110u, 4293197798u, 4294442997u, 4288872531u, 458729u, 4294115347u, 4294508547u, 1507349u,
    720883u, 1703891u, 4294770677u, 4292411338u, 4294574080u, 524285u, 524276u, 65476u, 1114086u,
    4294311918u, 4294967293u, 4292018217u, 4293525521u, 4292870145u, 4294574101u, 2424804u,
    4294770644u, 196588u, 4294836224u, 4289003647u, 1245224u, 4294770667u, 393217u, 4294574058u,
    4294508538u, 196596u, 983044u, 4294705149u, 655335u, 4293656580u, 524269u, 4293394455u,
    4294770694u, 589838u, 524276u, 4291887096u, 4293197814u, 851906u, 917536u, 1638365u, 196600u,
    4289658936u, 4294639609u, 4294443028u, 196660u, 4293918704u, 851967u, 4294836228u, 4293787632u,
    327678u, 917513u, 393220u, 2097148u, 4293591041u, 1441769u, 262136u, 4293918716u, 4289593352u,
    589815u, 4290052098u, 65493u, 327613u, 4294115390u, 4293525470u, 1310749u, 4293853224u,
    4294901740u, 4294901738u, 1114097u, 4291559426u, 4291362811u, 4293722100u, 4294574048u,
    4294442997u, 4294901772u, 4294574088u, 32u, 4294901753u, 3670009u, 4294770671u, 327684u,
    4293591045u, 524285u, 4292870123u, 1966054u, 4294115258u, 4293787709u, 4293328854u, 589853u,
    4294967278u, 917506u, 524235u, 1966031u, 4290052117u, 4290117676u, 65545u, 4294836204u,
    4292739073u, 4294901763u, 851959u, 65572u, 1572844u, 1441770u, 4294967289u, 262150u,
    4292935680u, 65529u, 4293525478u, 2621421u, 65509u, 4294508584u, 4294377438u, 131083u, 393164u,
    720915u, 1245161u, 393204u, 4290838558u, 4290641935u, 4289789970u, 983033u, 4294574082u, 65545u,
    458749u, 393234u, 1769455u, 4293132261u, 4294574103u, 4294443011u, 4293263371u, 4294705152u,
    4294639595u, 1835010u, 327681u, 1900540u, 4294508526u, 4294311980u, 2686868u, 262169u, 983019u,
    1900573u, 131072u, 4294574083u, 2228162u, 4294770696u, 3145712u, 4294705157u, 1638381u, 130968u,
    4292739069u, 786426u, 4293132308u, 65529u, 4286971872u, 4294049797u, 4294246403u, 851930u,
    917474u, 4294311977u, 720896u, 4293853189u, 4288413753u, 4293722125u, 1114125u, 1769504u,
    4292673552u, 4291493904u, 1572828u, 4291756042u, 1179650u, 4294115340u, 1048573u, 2293743u,
    65560u, 2031624u, 458745u, 4293853223u, 4293197843u, 4294639594u, 4290772968u, 2621418u,
    4291952513u, 4293525563u, 4294639577u, 4294967223u, 4292673538u, 4293984269u, 983029u, 720810u,
    4292018217u, 4289855515u, 1114093u, 4294770685u, 1572856u, 4292673547u, 196590u, 4294836228u,
    589862u, 1507343u, 655367u, 4291297299u, 4291100699u, 4294705154u, 4294115300u, 3735614u,
    4292280216u, 4294770721u, 524230u, 4293656449u, 458724u, 196600u, 131045u, 524205u, 4290904086u,
    4289134625u, 1703913u, 1245158u, 4294705143u, 4294443005u, 786420u, 4294508577u, 4293460041u,
    4292739070u, 917509u, 4294246406u, 4289921067u, 4294311931u, 786421u, 2228253u, 655327u,
    4294901761u, 1114066u, 4293722010u, 1900504u, 131059u, 4294705135u, 4294967232u, 4294705171u,
    4291362826u, 4292083706u, 589819u, 4292214771u, 327683u, 131079u, 4294770729u, 4293328941u,
    4293066754u, 4292804616u, 786436u, 4290904086u, 786435u, 262134u, 4293787670u, 262192u,
    4294836153u, 4292280310u, 196635u, 2424762u, 327702u, 4293984224u, 1245198u, 589833u,
    4292083700u, 1376129u, 196609u, 2752477u, 4292149274u, 1048563u, 4294836134u, 851946u,
    4294770687u, 4292345878u, 1638361u, 4292280221u, 262155u, 4290772992u, 1966040u, 4293066692u,
    4293853228u, 2031590u, 4291690470u, 327734u, 4294770699u, 1769485u, 4294377460u, 786444u,
    4290445321u, 2621338u, 393251u, 3407859u, 4293197845u, 65509u, 4294508533u, 3997637u, 458775u,
    4292607995u, 1048571u, 4294705128u, 4294377450u, 4286709759u, 4294770638u, 4293656471u,
    4294901797u, 1638369u, 4293787531u, 4290314247u, 4292280258u, 4294705168u, 4294246326u,
    4063227u, 4289462298u, 2359207u, 917511u, 1966067u, 4293263374u, 4294508538u, 4294311945u,
    3080160u, 4291231747u, 4291756030u, 4293460009u, 4293525494u, 4293722123u, 983036u, 327626u,
    3145774u, 4294901773u, 2424822u, 2621459u, 4293656526u, 4293328769u, 4292411388u, 4294574014u,
    3735496u, 4293197845u, 982951u, 458779u, 3145700u, 4294246391u, 4294377482u, 262167u,
    4292870124u, 4293132278u, 4291297298u, 4291690491u, 4292214800u, 4293394432u, 1769474u, 393182u,
    3276834u, 130982u, 2949076u, 4294836192u, 262066u, 4294377362u, 4291559438u, 4292280285u,
    4294246385u, 4294246424u, 4291166130u, 65530u, 2555875u, 262158u, 524297u, 1703927u,
    4293525526u, 4294770689u, 4289593425u, 458749u, 4291493907u, 1179639u, 983061u, 4292280343u,
    655411u, 4294180778u, 1048606u, 4294836193u, 589748u, 131034u, 4292345857u, 1966069u,
    4294639606u, 4293918721u, 4294377423u, 196605u, 2228189u, 4293132315u, 4294901767u, 2490350u,
    4290379801u, 4294639623u, 4290838538u, 1048528u, 1441665u, 1507335u, 4287561752u, 393234u,
    4294901783u, 1572882u, 4849691u, 4292673468u, 3080264u, 4293394406u, 131097u, 2162592u,
    1048543u, 4294115329u, 1965969u, 917509u, 4456422u, 4293984284u, 4294180880u, 4294180885u,
    4294377422u, 4293328917u, 4290641904u, 327651u, 589731u, 4294377462u, 4292739085u, 786436u,
    3014642u, 786434u, 4718628u, 4294967201u, 589860u, 4292149151u, 4291756048u, 1245062u, 1703896u,
    4293918738u, 130965u, 655341u, 5636030u, 1179657u, 4294639638u, 4292870206u, 524219u,
    4293722128u, 4289200137u, 4294508536u, 4292870075u, 4294180869u, 524298u, 2031572u, 1507234u,
    196550u, 5374005u, 1245215u, 4292739073u, 1113998u, 4288872436u, 1441681u, 327655u, 196642u,
    4293001147u, 4294901766u, 3866557u, 4294574086u, 65556u, 4293525559u, 4294574043u, 851974u,
    4288610348u, 4293918728u, 4291952596u, 4293263353u, 1900563u, 1441746u, 4293591029u,
    4293656449u, 5046310u, 458726u, 4292476868u, 458631u, 4289724420u, 4294246327u, 4293328867u,
    655329u, 4292870097u, 4294508553u, 3473362u, 983050u, 655376u, 2293778u, 655355u, 524297u,
    4289593401u, 524287u, 262114u, 1048571u, 2228240u, 4291952685u, 786452u, 4293197828u, 5111881u,
    4294770666u, 1507242u, 4294574009u, 4292935700u, 1966044u, 4294246396u, 786417u, 4294311886u,
    196610u, 1245185u, 655368u, 4293918737u, 1114063u, 4293066776u, 4293787632u, 4288938004u,
    327659u, 786374u, 327688u, 4293984256u, 3211306u, 589818u, 1114070u, 2228209u, 327658u, 721005u,
    4293525479u, 4291952662u, 2490305u, 4292935689u, 4294770689u, 1114058u, 524278u, 4294246395u,
    524308u, 589862u, 4294901721u, 4292149295u, 4293263355u, 4291493901u, 524280u, 4293197779u,
    4293459955u, 917498u, 3473425u, 0u, 131017u, 2031611u, 262093u, 3932251u, 327649u, 4292083688u,
    2097061u, 4292542491u, 4294705158u, 4293001180u, 196592u, 4294115325u, 1245182u, 851985u,
    4294311939u, 4292935716u, 4294574093u, 4293328904u, 720892u, 4290576348u, 4293263354u, 1703927u,
    1376272u, 4292083669u, 4293918619u, 1245194u, 589815u, 5832756u, 786349u, 4292280285u, 1376129u,
    4292149300u, 917481u, 4293001174u, 131055u, 4293263345u, 262134u, 720929u, 4293525534u, 720916u,
    4294770693u, 4294770720u, 196613u, 4289200099u, 4293918730u, 1441791u, 65535u, 4292280275u,
    4294115305u, 458722u, 327656u, 4784194u, 327594u, 4292018196u, 4292804533u, 4294770719u,
    262098u, 524268u, 4294574079u, 4294770690u, 458752u, 4294901784u, 917485u, 589803u, 4294770695u,
    4293591050u, 4294705153u, 4293853146u, 327690u, 4390911u, 4289593423u, 4294180835u, 4293591090u,
    983041u, 4294836247u, 1703896u, 4294836202u, 4293001227u,
};

#endif

static const struct channel conv_1_channels[] = {
    {FOLD(-77509, -631), 1258179364, 5, 0},
    {FOLD(-49600, -442), 1803320428, 7, 0},
    {FOLD(-52977, -427), 1316550440, 5, 0},
    {FOLD(-103426, -919), 1325190809, 7, 0},
    {FOLD(-35970, -288), 1567166184, 6, 0},
    {FOLD(-105771, -860), 1966338783, 7, 0},
    {FOLD(-108223, -888), 1321751582, 6, 0},
    {FOLD(-116455, -1041), 1632221187, 7, 0},
    {FOLD(-78841, -611), 1311801390, 7, 0},
    {FOLD(-150836, -1207), 1581268314, 6, 0},
    {FOLD(-112593, -920), 1108641580, 6, 0},
    {FOLD(-180546, -1520), 1398776782, 7, 0},
    {FOLD(-111100, -898), 1438926793, 5, 0},
    {FOLD(-169671, -1432), 1169601048, 7, 0},
    {FOLD(-142104, -1140), 1933763261, 6, 0},
    {FOLD(-100891, -821), 1104528059, 6, 0},
};

/* Step 2: FULLY_CONNECTED. */

static const struct dense dense_2 = {
    256, 120, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_2_weights[] = {
    19, 11, 14, 15, -1, -30, 0, 8, 25, 19, -2, -1, 5, 2, 0, -15, -8, 19, -38, -33, -4, 3, 14, -7,
    -6, 11, 38, -33, -13, -10, -7, -4, -7, -14, 38, -2, 14, -7, -28, -13, 5, -8, -18, -28, -11, 23,
    -12, -14, 8, -81, 1, -2, 26, 6, 2, -18, -18, -1, -20, 16, -10, 51, -13, -14, 1, -3, 3, 10, 22,
    -11, -36, 22, 7, 8, -9, 47, 14, -28, -10, 10, 1, 14, -4, 19, -1, -4, 11, -10, -7, -23, 2, 3, 21,
    -11, 4, 12, 12, -11, 25, 8, 18, 3, -14, -22, 13, 8, -19, -50, 10, 22, -13, 3, 7, -36, -6, -6,
    17, 15, 15, -1, -31, -2, -6, 7, 1, 26, 9, 9, 4, 1, 29, -8, 4, -22, -6, -20, -21, 13, -17, 26, 7,
    -18, -16, 41, 2, 2, 1, 6, -5, -29, -17, 23, 1, -57, -42, 24, 16, -16, 4, 19, -14, 2, 18, 12, 27,
    12, -12, -10, 22, 5, 17, -14, 2, 1, -7, 8, 11, -11, -8, 6, 19, 15, 15, 17, -10, -47, 4, -20, 6,
    12, 13, 29, 8, 13, -4, -25, -12, -23, 10, -31, -44, 3, 5, 11, 29, 23, -28, 21, -4, 8, -17, 13,
    -21, -23, -8, 1, 26, -54, -53, 16, -10, -38, 8, 5, -7, -3, -31, 21, 11, 22, -16, 7, -9, 4, 65,
    20, -13, 2, -13, -43, 8, -1, 2, -12, 7, -15, -15, -1, 5, 6, 7, -25, 10, -28, 20, 10, -6, 5, 17,
    13, -5, -19, -23, -35, 31, 22, -8, -1, 12, -10, 0, -13, 14, 20, -32, 11, 23, 2, 2, 3, -24, 17,
    43, -24, 5, -22, 9, 2, 26, -26, 47, -38, 14, 18, 11, 3, -13, 5, -40, -6, -17, -25, -44, -2, 18,
    -55, 34, -9, 15, 24, -4, -39, -10, -4, -11, 16, -36, 28, -43, -29, -28, -14, 19, 5, -12, -16,
    -21, -16, 23, 8, -28, 23, 1, -30, 4, 7, 41, 5, -9, 20, 1, -4, -9, 7, -8, 13, -16, 0, 1, -1, 12,
    -3, 4, 0, 31, -7, 10, 0, -2, 19, 15, 17, -5, 1, 9, -23, -24, 9, 6, -8, 4, -8, -11, 16, -26, -7,
    -19, 5, -4, 15, -3, 33, -3, 1, -6, 26, 19, -3, 1, 0, -29, 11, -10, -19, -10, 13, 5, -17, -12,
    15, 11, 4, 2, 3, -14, -3, -9, 13, 16, -13, -38, 8, -14, -18, -9, -14, -15, -2, -19, -3, 0, -1,
    -55, 1, 7, 15, 47, 10, 5, -8, -11, -3, 26, -9, 17, 7, -7, 11, -24, 16, -14, 10, 7, -17, -11, 31,
    11, 17, 9, 17, -16, -7, 13, 8, -12, 1, -13, -24, 0, -5, -6, -20, -1, 4, -16, 10, -39, 19, -22,
    12, -13, 4, 21, -21, -23, -8, -23, -20, -21, -2, -5, -21, -20, 8, -29, 2, -55, -11, -13, -5, 52,
    13, -33, 27, -15, -19, 4, -26, -10, 2, -19, 1, -28, 19, 4, 29, 13, -2, 14, -7, -11, -2, -36,
    -12, 16, 44, -14, 1, 8, -15, 17, -29, 1, 8, 14, -10, -13, 1, 2, 30, -25, 17, 1, 2, 33, -5, -6,
    5, 8, -21, 12, 3, -6, -17, 17, -48, 42, -30, 2, -34, -15, 7, -6, 14, 9, 6, -3, -16, -18, 3, 7,
    -27, 35, 11, -18, -20, -10, 5, 27, -2, 6, 17, -6, 11, -11, -8, -19, 0, 29, 26, -5, 18, 13, -11,
    16, 29, -14, -2, 7, -3, 17, 4, 13, 14, -11, 19, -18, 15, 51, -5, 0, 7, 7, -9, 0, -22, 5, -3,
    -10, -20, -5, 1, 8, -37, 2, -8, 4, 16, 8, -1, 7, -11, 0, 9, 7, -2, 5, 25, -3, -31, -48, -3, -15,
    1, -1, -4, 5, 6, -27, -7, -8, 3, 14, 15, 3, 2, -8, 12, 11, 5, -24, -6, -2, -10, 0, 2, -13, -7,
    -1, 15, -29, -4, 19, 11, 3, -14, 4, 12, -11, -27, 3, 8, 2, 7, -4, 10, -18, -46, -9, -3, 1, -5,
    10, 2, 20, 3, -21, 1, 14, 14, -2, 15, -24, 3, -73, 10, -16, -1, -2, -10, 12, 0, -21, 11, -4, 18,
    3, 3, 5, 9, 20, 11, -2, -24, -15, -6, -2, 7, -21, 5, -5, -7, -33, 14, -26, -26, 19, 24, 1, -3,
    -2, 10, -7, -13, -3, 18, 6, -18, 12, 18, 15, -30, -5, -3, -16, -17, 10, -4, -4, 34, -13, -19,
    -2, -28, 11, -23, -24, -10, -21, 18, -16, 24, 0, 15, 4, 8, -7, 10, -31, 1, 8, 45, -3, -10, -10,
    14, 4, -15, -5, -17, 16, -10, 21, 3, -31, -4, -16, 16, 15, 22, 0, 26, 28, 4, -2, -3, 14, 29,
    -33, -4, 7, -3, 33, -18, -6, -2, 7, -9, -9, 6, 21, 1, 11, 0, 12, 10, 7, -22, -1, 24, 9, 15, 5,
    -4, 14, 17, -13, 24, 5, 9, 1, -22, -33, -2, 14, 34, 10, -13, 13, 5, 10, 16, 3, -24, 27, 8, -3,
    -1, -4, 14, -32, 2, 9, 18, -19, 41, 13, -6, 12, 7, 8, 12, -11, 27, -11, -13, -4, -15, -9, -5,
    21, -14, -25, -6, 7, -2, 14, -13, 19, 12, -6, -3, 7, 25, 8, 0, 20, 13, -18, 0, -6, 12, 7, -10,
    -27, -11, -17, -12, -8, -12, -1, -34, 29, 17, 9, 14, -3, -11, 6, -1, 7, -1, 15, 6, -10, 17, -6,
    13, -37, 26, -2, -9, 6, 7, 22, -15, 5, 20, -7, 0, -4, 2, 0, 7, 15, 5, -6, 10, 4, 2, 32, 15, 9,
    9, -1, 34, 2, 18, 10, 9, 1, 17, -20, -2, -3, 3, 5, -23, -4, -8, -19, 5, 13, -2, -4, -28, 28, 4,
    -13, -21, -26, 5, 10, 11, 16, 1, 9, 13, -20, 37, -29, 3, -5, 6, -19, -9, 7, 5, 12, -15, -26, 21,
    -6, 0, -10, 21, -4, -10, -13, 15, -22, -8, 8, 1, 15, 20, 10, 15, 2, 3, 16, -2, -29, -4, -7, 7,
    -15, 23, 9, 9, -5, 17, 1, 10, -10, 18, 5, -3, 21, -4, 1, -22, 25, 1, 5, 15, 4, 18, 2, -4, 13,
    -12, -28, 15, 14, 3, -3, -14, -13, 19, -17, 29, -13, -32, -24, 4, -10, -36, 47, 4, 30, 4, 14, 8,
    -11, 30, 24, 11, -26, -33, 4, 13, 4, -8, 23, -4, 5, -9, 7, 6, -1, 26, -2, -15, -7, 5, -16, -22,
    -3, -1, -23, 10, 9, 1, -18, -11, 10, 6, -2, -6, -11, -11, 16, -27, 15, 1, -46, 2, 1, -3, -18, 5,
    -14, 24, -3, 23, 2, -31, -13, 6, -4, -2, 48, -3, 10, 19, 14, 17, -19, 15, 15, -7, -1, -6, 20,
    10, 10, -25, 3, -6, -3, -3, 11, 25, -23, 24, -25, -14, -12, 27, -7, -14, -13, 14, -22, 28, -12,
    -12, 8, 4, -1, 6, -9, 23, 8, -14, 12, -6, 6, 15, -50, 16, -14, -12, -23, 2, -5, 21, 1, -31, 15,
    21, 11, 5, -7, 4, 32, -9, -18, 8, 23, 15, -10, -10, -12, 3, 18, -10, -11, 30, -17, -32, 3, 20,
    -11, -15, 3, 12, -12, 9, 1, -7, 16, 33, 28, 5, -36, -45, 25, 8, -10, -18, 21, -9, -3, -7, 4, 31,
    17, 26, 13, -21, -4, 8, -30, -9, 7, -5, -30, -23, 3, 21, 5, -1, -10, 4, 12, 3, -12, -8, 51, 4,
    -13, 17, 20, -33, -35, -12, -56, -1, 15, -1, -51, -6, -1, -9, -15, -11, 2, -18, -4, -2, -25, 29,
    -20, 3, 1, 17, 15, 6, -26, 0, -16, -6, -48, -21, -15, -29, -40, -15, 7, 14, -19, 6, 2, 33, 26,
    -14, -32, -22, -1, 18, 0, 12, 5, -12, -19, 29, -10, -12, -43, -12, 0, -2, 34, 15, -11, 0, 26,
    -10, -14, 3, 33, 22, -18, 15, 11, -26, -8, 23, 5, -25, 14, 32, 10, -17, -35, -11, -8, 18, 12, 1,
    -16, 5, -25, -6, 1, 3, -10, -11, -15, -25, 21, 34, 12, -14, -3, -21, -5, -13, 9, -7, -54, -9, 2,
    -9, -18, 18, 16, -22, 3, -25, 7, 0, 0, -15, -7, 13, 31, 5, -31, 8, 7, 3, -20, -10, 7, 17, -2,
    -1, 2, 4, 8, 23, -14, -13, -3, 15, 4, -1, -8, -17, -23, -27, 9, 11, -3, 1, 5, -15, 26, 19, 4,
    -19, 22, 2, 31, 29, -11, 11, -2, -5, 12, -15, 9, 3, -27, -6, -7, 5, -10, -12, 15, -14, 17, 26,
    -6, 4, 13, 6, -18, 13, 10, -4, -48, -2, 7, 4, -8, -24, -5, 48, 1, -12, -16, 24, -1, 22, 6, -14,
    0, -38, 9, -3, 4, -2, -30, -16, 15, 17, 1, 11, -11, -22, 48, -14, 10, -16, 35, 4, 40, 23, -61,
    33, 7, 11, -1, -23, -28, 18, -29, -3, 5, 10, -9, -40, -30, -11, 28, 34, -26, -6, 24, 12, 9, -8,
    27, 4, -10, 5, 11, -16, -21, -31, -5, 7, 5, -9, -41, 12, -14, -16, -35, -28, 11, -69, -16, -3,
    -14, -53, -14, 8, -11, -35, 14, 13, -2, -6, -7, 8, 2, 22, 15, 2, -9, -7, 25, 35, 4, -14, -5, 9,
    -7, 7, 20, 1, -56, 6, 18, 13, 8, -27, 31, 12, -15, 3, -9, 1, 4, -18, -13, -2, -15, 21, -16, -9,
    -21, -36, 9, -13, -11, 12, 7, -1, -8, 3, -33, -28, 7, 51, -38, -3, -6, 29, -11, 18, -5, 8, -7,
    -4, 12, 3, -5, 14, 17, 9, -3, -13, -4, -49, 13, 7, 0, -5, -13, -2, -8, 19, -7, 2, -21, 24, -6,
    -27, -5, -10, 37, -10, -14, -2, 7, 2, -17, 1, -4, -6, -51, 11, -22, -38, -5, -5, 0, -36, -8, -4,
    0, 7, -6, -16, -27, -2, 19, 4, -24, 13, -6, 18, -7, 33, 10, 18, 2, -19, 11, 2, 21, -2, 10, -15,
    8, -2, -26, -35, -12, -15, 6, -18, -10, 4, -1, 8, 4, 5, 13, 20, -5, -5, 25, -5, 5, -10, 11, -51,
    -12, 7, -17, -12, 7, -10, -22, -3, 12, -42, 15, 17, -3, -20, -8, -5, 12, 17, 7, -12, -34, -13,
    38, -34, 27, -1, 28, 30, 24, 1, -15, 17, -8, 22, 8, -12, 41, -14, -5, -1, -3, 7, 4, -3, -12, -4,
    7, 11, -30, 16, -35, 4, -4, 17, 21, 6, -5, -27, -10, -32, -32, 10, 5, -20, 2, 20, 19, 16, -7,
    23, -16, 15, -20, -38, -8, 32, 14, 0, -36, -40, 2, -14, 12, -17, -31, -3, 7, -40, -7, -6, 3, 8,
    -41, 18, 8, -41, 0, 20, 18, 20, -4, 9, -1, 33, -11, 7, 52, -3, -1, -22, 5, -9, 6, -18, -1, 13,
    20, 4, -48, -13, 29, 8, 1, -22, -10, -22, -1, -7, 1, -25, 6, -10, -29, 5, -22, -19, 12, -29, -2,
    -26, -27, 10, -18, 4, 9, 2, -17, 12, -3, -4, -52, -32, -20, 22, -30, 12, -13, -75, -7, 3, 1, -1,
    18, 12, 2, 18, -31, -18, 11, 1, 30, -6, -19, -26, 4, -7, -4, -22, 23, 2, -9, 7, -16, 35, -29, 9,
    -27, -18, -33, -13, -26, -25, 9, -22, -2, -3, -2, -12, -10, 12, -6, -42, 1, 12, -48, 1, -15, 10,
    10, 4, -9, -18, -38, -7, -26, -15, 26, 17, -28, 14, -47, -23, -7, -1, 9, -5, 0, 4, 5, 12, -14,
    -8, 7, -18, 2, 42, -29, -5, 2, -18, -26, -9, -37, -4, 1, 7, -12, 11, -21, -2, -26, -31, -27,
    -25, -15, -26, 2, -9, -2, -15, -5, -7, -11, -17, 31, 8, -10, 53, -23, -10, -26, 3, 11, -2, -15,
    -44, -27, -6, 1, 37, 48, 4, 2, 3, -57, 2, -23, -8, 2, 3, -5, 7, 8, -10, 9, 13, 0, 25, 18, 30,
    -86, 1, -2, -13, -28, 13, -12, -32, -16, -7, 0, 11, -13, -1, -16, -42, -33, -52, -20, -37, -1,
    5, -2, -10, -28, 1, -35, -30, 14, -26, -75, 60, -19, -48, -27, -21, 34, -5, -16, -19, -33, -7,
    12, -1, 16, -22, 18, 4, -33, -26, -19, -13, 5, 6, 10, 25, 4, -7, -17, 2, -10, 4, 21, -5, 3, -6,
    -17, -1, 2, -25, 9, -21, -37, 3, -11, -7, -65, 16, 6, 26, 1, -12, -1, -12, 0, 4, -29, -16, 8, 2,
    -46, -6, -10, 11, 19, -5, -9, 20, -11, -33, 15, -2, 1, 2, -9, -19, -8, -13, -9, 4, -16, 13, 12,
    6, 4, 8, 2, 0, -11, 20, 0, -27, -35, -21, -31, 4, 12, 5, 5, -4, -5, 27, 2, -17, 2, -9, -5, 3,
    -7, 3, -27, -9, 5, -2, -13, 4, 2, 13, -4, 21, -12, -2, -7, 5, 0, 9, -1, -2, 4, -2, 15, 24, -4,
    -19, 7, 4, -4, 15, 7, -27, 6, 9, -7, 3, -10, 4, -4, 3, -4, -2, -1, 13, 6, 9, -9, -9, 1, -15, -9,
    15, -6, 12, 5, 8, -19, 31, -5, -6, -3, -6, -25, -1, -11, -25, -13, 1, 5, 4, -10, 9, 2, 36, -8,
    26, -15, -1, 5, 1, -16, -4, -1, -6, 4, -22, 14, -8, 0, -19, -1, 10, -4, 10, -7, -8, 12, -2, 7,
    -4, -9, -1, -1, -1, -1, -2, 2, 3, 3, -9, -11, 3, 1, -5, -15, 6, -5, 10, 21, -5, -9, 4, 6, -8, 0,
    -11, -25, 8, -11, -19, -19, -8, 0, 13, 0, 10, -1, 7, -6, 9, -6, 4, 8, 10, -8, -2, -13, -5, 12,
    -14, -3, -17, -2, -26, 3, 5, -19, 10, -6, -12, 19, -21, 0, -12, 30, -1, 37, 18, -13, 14, 8, -11,
    -21, -17, 4, 5, -36, -5, -7, 29, -3, -11, -2, -17, 4, 15, -18, -13, -5, -24, -11, -4, -8, 4,
    -23, 19, -1, 7, 10, -7, 10, -21, -1, -14, -8, -16, 24, 13, -32, -10, 3, -5, 16, -18, -4, 10,
    -14, -28, 20, -3, -10, -13, 6, 0, 4, 31, 2, -30, -24, -6, -10, 7, -29, -21, 2, 1, -9, -16, 1,
    -19, -8, -14, -33, 3, 3, 6, 14, 13, 1, 25, 6, -3, -2, -18, 0, 11, 7, 14, -26, -8, -6, -2, 10,
    14, 5, -14, 6, -19, -8, -7, 14, 12, -25, 9, 5, -20, -6, -10, 13, -5, -14, -5, -12, -12, 0, 7,
    15, -10, 14, -7, -5, 2, -9, -27, -16, 0, -1, -29, -15, 6, 3, 2, -19, -14, 7, -3, -16, 3, 2, 10,
    -3, 26, -7, 16, -5, 27, 6, -6, -4, 14, 2, -24, -21, -1, -6, 14, 15, 21, 16, 11, 2, -21, -40, 9,
    -3, 7, -28, 0, 17, 1, -3, -47, 19, -10, -27, -37, -4, -3, -9, 10, -18, -17, 4, 7, -1, 17, 0,
    -18, 2, 11, 4, -13, -20, -1, 1, -8, -8, -1, -5, 10, -7, 2, 12, -6, -26, 18, -11, 7, 16, 5, -12,
    -5, 9, 6, -3, -9, -21, 10, -65, 0, 19, 15, -7, 14, 0, 0, 5, -4, -12, -12, 0, -10, 15, 5, -12,
    -59, -21, 10, 1, -64, -11, 2, -18, -30, -36, -7, -3, -20, -22, 5, -32, 24, -2, 30, -17, 34, -11,
    8, 18, -4, -26, 3, 0, -6, 2, 10, -15, -5, -22, -1, -14, -16, 11, -9, -36, -5, 5, 33, -42, 2, 11,
    18, -4, 7, 5, 4, 9, -9, 20, -36, -19, 2, -12, 13, -19, 3, -6, 12, 11, -2, 9, -13, 18, -20, 21,
    -15, -3, 28, 2, 14, -10, 9, 1, 4, -1, -8, -10, 8, 8, -28, 26, -11, 11, -18, -16, -38, -4, 17,
    -16, -9, -14, -6, -5, 27, 4, 19, -9, -17, 16, -9, -6, 27, -10, 11, -12, -6, -17, 6, 16, 12, 15,
    2, 12, -13, -33, -12, -14, 3, -16, 12, -21, -15, 2, 3, 22, -14, -17, 4, -2, -20, 12, 3, 10, 2,
    7, -35, 4, 4, -5, 9, 5, -3, 9, -24, 24, -25, 4, -6, 12, 11, 4, -14, -46, 8, -9, -2, -6, 36, 3,
    18, -27, 2, 15, 6, -5, 52, -5, -4, -9, 3, -23, 13, 4, 7, 10, -3, -13, 0, -18, -7, 10, -3, -15,
    2, -17, -7, -1, -37, 16, 14, -27, 0, 4, -24, -28, -22, -30, -11, -9, -30, -5, 5, -7, 19, 10, 10,
    4, -23, 12, -15, -1, 1, -4, 4, 1, -20, -30, -2, -6, -9, -44, 33, -2, -6, 14, -1, 8, -8, -22, 33,
    -8, -20, -4, 2, -27, -35, 7, 12, 3, 14, -3, 1, 15, 14, -8, 21, -3, 21, 15, -8, 0, -63, 11, -2,
    -4, -52, 5, -3, -37, -33, -10, -2, -12, 8, 3, 14, -42, 26, -10, 20, -19, 11, 1, 12, 44, 17, 15,
    -20, -12, 11, -20, 10, -19, 9, 1, 11, -13, -7, -6, 27, -30, -38, 16, -34, -21, -11, 11, 10, 6,
    5, -4, 15, 16, 14, -44, -4, -51, 23, 1, 4, -29, -8, 5, -8, 22, 5, 11, -5, 19, 14, 3, -5, -50,
    -3, -45, 36, 0, 9, 7, 15, -22, 5, -12, 3, 15, -31, 26, -8, 13, -14, -1, 7, -24, 2, 2, 0, 0, 21,
    19, 5, -1, -2, -17, -2, -38, 10, 13, -47, -10, 8, 7, -5, -29, -14, 5, 27, 27, 18, -19, 2, -53,
    17, 10, -82, 0, -3, 0, -17, 22, 4, 31, -8, -4, 7, 10, 12, -16, -19, -52, 24, 5, 7, 22, 1, -28,
    -5, 14, 9, 21, -3, 27, -33, -22, -13, 7, 14, -6, 6, -23, 1, -2, 8, -15, 5, 6, -46, 4, -29, -52,
    9, -16, 10, 16, -15, 5, -9, -54, 5, -1, 33, 7, 13, -8, 13, -17, -33, 32, -17, -2, 8, -16, 3, 9,
    -8, 17, 12, -16, -7, 4, 2, -33, -57, -14, -6, 7, -9, 22, -22, 0, 13, 26, 21, 13, 16, 8, -30,
    -47, 15, -13, -5, -5, 11, -16, 5, -31, 21, -46, 24, 11, -55, 4, -28, -33, -18, -7, 48, 16, -41,
    -18, -15, -72, 12, 3, 33, 35, 0, -13, 17, 10, 6, 5, 42, -1, 18, 7, -8, -34, -3, -18, 13, -9, -7,
    13, 17, -16, 10, 4, -54, 2, -3, -18, -21, -29, 13, -30, 9, -8, -16, 0, -15, 7, 40, -56, 78, -9,
    -10, 9, -16, 8, 24, 6, -33, 0, -29, -22, 7, 13, -52, -26, -18, 38, 2, -16, -43, -7, -4, -15, 3,
    -4, -49, -33, -12, -6, 3, 7, -54, 4, -15, 1, 7, -47, -12, 31, 7, -11, -16, 20, 3, -15, -2, -4,
    -20, 10, -6, -2, -3, 28, -9, -15, 16, -21, 36, 11, 5, -9, 85, -17, 54, -15, 12, 17, -4, 32, 40,
    4, -23, 5, -44, -13, -40, 3, 11, -32, 13, 11, 3, -7, 6, -13, -5, -22, -3, -5, -72, 12, -1, -6,
    -29, -20, -68, -14, -31, -15, -18, 0, 16, 8, -13, -25, -21, 9, 8, -11, -30, 25, -17, 3, -13, 3,
    -9, 33, -1, 2, -13, -7, 13, 7, -1, -6, 14, 30, -46, -4, -5, -2, 24, 25, -15, -27, -21, -4, -23,
    -14, -8, -36, 22, -84, 16, -21, 0, -48, -11, -28, 9, -39, 16, -5, -2, 30, 12, 14, 18, -15, -8,
    -11, -29, -48, -10, -1, 6, 20, 7, -15, 0, -1, 9, -1, -31, 11, -24, 13, -33, -20, -22, -16, -6,
    -16, 16, 5, -8, -8, 9, 15, -46, 44, -54, -16, -29, -5, 44, -8, -69, -17, -28, 8, 32, -20, 24, 9,
    -9, -34, 22, 3, -17, -55, -37, -11, -15, -17, 13, -7, 10, 25, 26, -9, 35, 36, 41, -34, -34, 2,
    -26, 13, 21, 53, 6, -12, 11, -47, -16, -7, 4, 4, -16, -17, 23, 8, 16, -30, -18, -21, 19, 1, -58,
    6, 3, 16, 8, -25, -10, 29, 13, 7, 2, 16, 0, -16, -32, 1, -3, -8, 4, 0, -36, -11, -5, 5, 20, -21,
    2, -3, 12, -3, 7, 8, -26, -13, -18, -13, 8, 61, 8, 22, 4, 8, -1, 10, 28, 28, -19, -28, -20, 5,
    9, 4, 27, 22, -6, 36, 39, 5, -31, 13, -15, -3, -28, -22, 9, 2, 12, -12, 11, -2, -16, 30, 24,
    -13, 12, 27, 0, -40, -32, -8, -26, -11, -31, 3, -3, -15, 1, 13, 15, -23, 10, 15, -35, 17, -28,
    2, -5, -9, -10, 16, -7, 36, -7, -18, -1, -17, -11, -14, -10, 10, -4, -21, -25, 2, 2, -46, -28,
    18, 29, 14, 19, -6, -6, 21, 7, 6, -10, -19, 7, 14, -6, 43, 1, 1, -57, 0, 1, -7, 17, -13, 0, -28,
    -23, -11, -26, 7, 3, -18, -4, -9, -21, -9, 15, -22, 0, 5, 7, -25, -8, -2, 0, -2, 10, 7, 14, -11,
    25, 0, -39, -41, -36, -20, -6, 6, 27, -11, 0, 2, 14, -10, -11, 29, 0, -1, -1, -1, 4, -31, -18,
    6, 1, -11, -3, -3, -13, 27, -18, 26, -14, -13, -27, -31, 53, -5, -4, 4, -7, 5, 1, -8, 9, -40,
    -16, -12, 6, -23, -8, -5, 4, 19, 5, 4, 13, -7, -7, 17, 7, -8, 23, -35, 17, -40, -72, 5, -52, -7,
    1, 19, 8, -9, 22, -29, -4, -5, 0, -19, -1, 8, 26, 20, 18, -24, -32, 20, 7, -10, -22, -25, -21,
    10, -22, 22, -29, 17, -12, -20, -26, 24, -15, -15, 9, 3, -14, -5, -7, -43, -21, -9, 2, 32, 6, 8,
    -21, 2, 3, -20, -32, 9, -8, -3, -22, 1, -3, -4, 3, -11, 25, 17, 1, 14, 27, 8, -18, -6, -39, 2,
    -2, -27, 0, -12, -22, 10, 51, 5, -22, 19, -11, 1, -16, 3, -15, 6, -5, 0, -4, 21, -30, 37, -5,
    -31, 17, -21, -17, -10, -18, 2, -20, -9, -20, -22, -5, 11, -2, 8, -14, -25, -11, 5, -11, -22,
    -7, 2, -2, 6, 4, 21, 1, -3, -14, 0, 11, 0, 15, -7, -7, -2, 8, -14, -20, -6, 16, -30, 15, 3, -4,
    12, 39, -17, -24, -5, 5, 18, -5, -8, -19, 20, -25, 14, 10, -29, -35, 7, -13, -53, 40, -16, -1,
    9, -31, 0, -13, -12, -8, -5, 10, 13, 16, -7, -9, -11, 9, -13, -11, 0, 7, 5, 18, 7, 8, -5, -3, 6,
    -14, 7, -36, -4, 7, 0, 21, -6, 20, -19, 4, 0, 12, -13, 28, -19, -24, -4, -2, 32, 2, 11, -14, -4,
    -5, -1, 5, 4, -21, -9, 2, -28, 13, 5, -35, -38, 49, -4, 2, -17, -7, 0, 0, -2, -20, -11, 3, -8,
    14, -42, 0, -10, 19, -17, 4, 12, 21, 9, 26, -10, 0, -1, 30, 2, -18, -48, -55, 10, 7, -16, -9, 1,
    27, -22, 15, 1, -2, -10, -4, -19, -10, 8, 53, 37, 16, 26, -15, -35, 9, -4, 4, -41, -21, 3, 33,
    18, 4, 27, -46, -12, -4, 17, -44, 3, 8, -1, -20, -7, 11, -15, 1, 10, -24, 42, 27, 0, 0, 42, -38,
    -20, 7, 12, -9, -12, 4, -14, -17, 5, 16, 10, -12, -39, 37, 12, 4, 17, -13, 2, -9, 0, 6, 0, 21,
    -18, -10, 16, 36, -8, -11, -13, -29, 14, -3, 18, -10, 22, -29, 9, 5, 10, 18, 33, -5, -27, -17,
    -20, -6, -16, -16, 5, -9, -13, -32, 5, -11, -2, -19, 8, -2, -17, 15, 24, -8, -2, 13, 4, -7, -1,
    16, -1, 7, 22, -3, 7, -20, 5, 11, 12, 21, -5, 7, 2, -6, 3, 24, -11, -6, 0, 17, 4, 29, -14, -65,
    9, -11, 27, -12, 10, 1, 17, -18, 9, 4, 5, -2, 8, -34, -29, 5, 2, -13, -6, -28, 5, 4, -10, -31,
    16, 21, -1, -15, -24, -32, -19, 3, -7, -15, 13, -10, -1, 21, 11, 9, -16, 17, 7, -1, -15, -16,
    10, 4, -13, 20, -17, 7, -21, 3, 8, 0, -13, -21, -28, 6, 29, 8, -21, -23, 34, -16, -10, -6, 3,
    -24, 5, -5, -2, 26, 8, -24, -1, -69, -28, -9, 11, -6, 3, -26, -6, 2, 1, -12, 25, 32, -18, 5,
    -18, 37, 10, 14, -30, -1, 0, -2, -11, 17, 3, -1, -16, -7, -8, 16, -53, -15, 0, 23, -15, -29,
    -36, 26, -23, 7, -15, -6, -15, -14, -1, 9, 14, 41, 2, -4, 5, -2, -47, 0, -11, -34, -27, -23, -3,
    6, -7, -28, 18, 10, 21, -31, 8, -25, -21, 20, 13, 3, 7, -47, -5, -34, -10, 11, 7, -3, -27, -1,
    -33, -6, 26, 9, -15, -1, 50, 16, -68, -39, 11, 0, 8, 7, 22, 8, 25, 25, 19, -13, -27, 25, -37,
    21, -38, 33, -7, -56, 1, 10, 1, -3, -17, -29, 17, -24, 9, 8, -22, -39, 10, -2, -23, -8, 6, 18,
    -7, -39, -29, 1, -33, 21, 21, 30, -2, -12, 22, -35, -22, 34, -17, 4, -14, -13, -6, 5, 23, 13,
    -5, 5, 17, -16, -33, -6, 28, 5, 0, -1, 8, -23, 1, 25, 25, -20, -21, 27, -31, 6, 0, 35, -4, 5,
    -2, -6, 21, 6, -16, -21, 40, -14, -16, 10, -66, -16, -2, 8, -20, 15, -15, 4, -1, -19, -16, -6,
    -18, 17, -11, 31, 7, 0, 18, -7, -7, 36, 1, -7, -6, 16, 17, -28, -12, -1, -5, -8, 10, -19, 15,
    -28, 5, 27, -36, -5, 6, -12, -16, 2, 18, -23, 8, -8, -39, -13, 10, 22, 16, 28, -15, -39, 21, 6,
    -4, -16, 33, -21, -30, 24, -54, -12, 1, 19, 9, -2, -13, -10, 41, -17, -3, -26, -9, 23, 4, 9, -1,
    -6, 3, 2, 23, 11, 25, -6, 38, 13, -17, -7, -10, -9, -24, -13, 9, -1, 15, -27, -7, 28, 9, 0, 13,
    17, -16, 6, 26, -41, -9, 30, -33, 15, 18, 4, 24, 13, 10, -29, 7, -3, 6, -30, 10, -6, -54, 24,
    -36, -34, 21, -3, -26, -16, -14, -1, 19, -1, 1, -39, 32, -32, 13, 9, 24, -4, -2, -6, -22, -17,
    4, -3, 0, -20, -16, -9, 10, 9, 20, -30, 29, -8, -52, -9, 20, 1, 3, 16, -13, -9, 23, 6, 19, -6,
    -16, -46, 9, -2, -13, 15, 4, -5, 23, -11, 4, 24, -15, -3, 7, 1, 23, -29, 20, -21, 16, 1, -4, -6,
    8, 30, 11, -40, -25, -24, 10, -31, -2, 21, 8, 23, -1, -24, -4, -22, -18, -24, -5, -39, 9, -1,
    -22, 13, 15, -8, 3, -14, -4, -23, 1, -2, -4, -17, -26, 28, 14, 10, 4, -25, 6, -25, 36, -9, -12,
    9, -9, 11, 7, -22, 10, 19, 9, 7, 4, 17, -9, -11, -22, 7, -8, 2, 20, 12, 10, 7, -10, -13, -5,
    -38, 23, -26, -13, 8, 3, 25, -7, -10, -12, 3, 2, 10, -5, -17, 14, 12, -23, 31, 18, 6, 2, 22, 4,
    -45, 12, -1, -11, -8, -13, 11, -1, 26, -21, -6, 20, -22, 10, 0, -3, -16, 9, 17, 0, 23, 22, 4,
    13, 21, 17, -3, -37, -12, -1, 11, 3, -16, 32, 8, 17, 14, 9, -2, 11, -43, 22, -4, 11, -15, 33,
    -8, -41, -15, 1, -9, 10, -1, 14, 13, -23, 22, 9, 6, 0, 7, 6, -1, -19, -20, -1, 26, -22, 0, -25,
    21, -3, 16, 7, 0, 17, -4, 27, 27, -4, -11, 2, -8, 6, -13, 7, 9, 0, -33, -16, 0, -42, 3, 11, -2,
    2, -14, -11, -2, -13, 11, 0, 44, 10, 32, 0, -19, 4, -2, -4, 32, 14, 6, -18, -18, -17, 12, -7,
    28, -29, -11, 29, 15, -10, 10, 9, 0, 2, -3, 16, -4, 0, -12, 10, -27, -7, -4, -3, -12, 6, 0, 12,
    -18, 9, 4, -3, 16, 12, 12, -15, 47, -21, -20, -40, 26, 8, -2, 6, 2, -2, -4, -3, -14, -19, 7, 5,
    -9, -10, 15, 8, -16, 8, -15, 12, 25, -37, -18, 6, -20, 7, 33, 10, 27, -18, 20, 7, 2, -6, 7, -10,
    20, 3, -26, 9, -5, -11, 2, 47, -21, -9, -40, -17, -7, 12, -4, 5, 10, -3, 15, 5, 1, 16, -6, 5,
    43, -18, -9, -14, 15, 15, 5, 8, -5, 5, -25, -32, 8, -12, -34, 8, -19, 4, -9, 9, -22, 13, 4, 22,
    10, -45, -31, -4, 3, 9, 15, 33, 8, 2, 43, 7, 7, -1, 25, -17, 14, -14, -29, 6, 12, -4, -12, 5,
    11, 1, -5, -13, 7, -2, -26, -9, 12, 3, -15, 15, 4, 12, -46, 59, -16, 12, -12, -6, 12, 3, -32,
    22, 26, 14, -10, -20, 10, -46, 12, -9, 11, 11, -17, 8, -15, -20, -43, 46, -26, -48, -52, 3, -11,
    23, 33, -36, -1, -16, 33, 9, 8, 8, 29, 19, -1, -29, -10, 2, -10, -4, 11, -31, 37, -15, 17, -25,
    18, 5, 4, 0, 30, 9, 1, -30, -2, -63, 17, -4, -51, 5, -5, -1, 4, -30, -3, -18, 7, -4, -4, 7, 3,
    14, -9, 21, -36, -14, 12, -45, 12, -10, -34, -21, 26, 30, 3, -17, -3, 19, -30, -18, 34, -52,
    -20, -1, 12, 0, 18, -17, 20, 19, -4, 4, -5, -7, 1, -28, 42, -29, -16, 8, -5, 7, 1, 20, 2, 1,
    -17, -9, -8, -48, 43, -20, -26, -22, 0, -20, -13, -27, 0, -9, 23, -2, -18, 3, -3, 43, 55, 16,
    -31, -23, 1, -33, 8, -17, 9, -4, 6, 0, -4, 8, 13, -40, -11, -12, -2, -37, -3, -4, 15, -1, 5, -4,
    24, 16, -9, 6, 0, -27, 31, 20, 22, -13, -10, 11, -7, -2, 3, 16, -7, 13, 16, 14, -4, -55, 14,
    -33, -7, -4, 13, 0, -12, -1, 6, 19, 2, 17, -45, 5, 6, 8, 47, 24, 5, -8, -4, -13, 6, -9, 11, 7,
    -6, -9, -36, 6, 19, -34, 2, 17, -58, -1, -7, 0, 22, 3, 12, 12, 17, 5, -27, 3, 8, -45, 52, 6, 10,
    9, 4, -3, -3, 1, -12, -11, -24, 13, -4, 50, 9, -31, -8, -72, -20, 11, -7, -18, 3, 7, -11, 10, 8,
    4, -9, -16, 5, -9, 51, -29, 25, 10, -13, 6, -9, -25, -2, 25, -16, -4, -44, -4, 7, -53, 13, 27,
    -107, -21, 7, 11, 17, 27, 14, 6, -17, -17, -5, 11, 8, -89, 18, -39, -81, -18, -30, 2, -11, -12,
    -7, -18, 4, -23, -11, -16, 18, -12, 27, -38, -28, -19, 10, 1, -17, -11, 7, 6, -3, 0, 19, 5, 17,
    7, 40, -26, 37, 24, 8, -1, -6, 11, 51, 14, 20, 4, 20, -11, 11, -9, 0, -53, 22, 0, -4, 11, 7,
    -24, -3, 16, 21, -10, -21, 1, 8, -50, 5, -5, -18, 10, -16, -6, 9, -16, -12, -20, 8, 1, 8, -15,
    9, -37, 19, -13, -35, -11, 10, 8, -2, -30, 0, 4, -11, 0, 7, 13, -23, 4, 31, -20, 25, 10, -3, 4,
    -1, 7, 1, -1, -46, 6, 5, 1, -16, 10, 30, -44, 11, 0, -2, 16, 5, -9, -2, 7, -9, 8, -32, 7, 6, 12,
    5, -2, -22, -3, -13, -2, -3, 8, -65, 1, 2, -16, 6, -2, -14, -15, 32, 11, -7, 1, 10, -3, -4, -8,
    22, -6, -27, 12, 3, 11, -24, 0, 15, -15, 27, -5, 6, 1, 7, 9, -10, 10, -21, 4, 13, 4, -5, -3, 15,
    3, 25, 9, 14, 5, 1, -4, 26, 37, -7, 13, -14, -1, 17, -5, -28, -11, -18, 3, -17, -10, -1, 14,
    -50, -18, 16, 4, 11, 7, -16, -2, 28, -1, 21, 2, -8, -5, -3, -18, 12, 9, 4, -1, 0, -19, -1, 20,
    29, -37, 43, -7, 23, 0, 6, 12, 11, 18, -12, 5, 23, 12, 16, -8, 5, -33, -26, 24, 15, -3, -19, -8,
    37, 27, -29, -26, -20, 6, 36, -10, -22, -21, -51, 3, -14, -14, 14, 26, 6, -7, 2, 0, 0, -7, -15,
    3, 11, 7, 13, 24, 12, 13, 7, -35, 5, -3, 22, 24, -2, 3, -1, 3, 21, -2, 3, 19, 16, -4, -3, 9, 30,
    8, 23, 11, 7, -16, 7, 0, -34, -42, -3, 16, -1, -2, -14, -12, -27, -21, 21, -12, -2, 10, -5, -9,
    1, 57, -9, -12, -25, -5, 6, -19, -25, 28, 12, -9, 14, -7, -6, -28, -4, 0, -29, -2, -9, 21, 0,
    -19, -15, -2, 5, 2, -9, 10, 17, 4, 6, 10, 39, 8, 23, 2, 1, 20, 24, -1, 20, 10, 9, 2, -21, 10, 8,
    -21, -6, 7, 6, 0, -11, -24, 12, 4, -27, 4, -12, 15, -9, 2, 14, 18, -19, -11, -16, 5, 1, -33,
    -57, 5, -3, 1, 14, -11, 18, -9, 25, 3, -43, 6, -16, 14, 10, -19, 10, 5, 5, 10, 0, 23, -10, -2,
    8, -16, 18, 13, 9, 13, 10, 35, 27, 32, 17, -9, -15, 2, -7, -8, 14, -10, 5, -11, 13, -8, 3, -3,
    40, 21, 10, 7, -5, 17, 7, -21, -9, -12, -1, -5, -38, 7, 2, 4, -34, -10, 7, 24, -10, -13, 3, 10,
    15, 10, 4, 13, 13, 16, 10, -6, 29, -4, 14, 17, 1, 15, -1, 14, 23, -5, 5, 14, 0, -3, -1, 32, 16,
    6, 10, -12, 6, 14, 19, 9, 0, -22, -6, -33, -2, -10, 33, 1, 48, 54, 34, 3, -83, 17, -1, -6, 25,
    -20, -38, 5, -38, 3, 0, -5, -46, -11, -36, 20, -45, -15, -17, 13, 7, 10, 13, -1, 7, 0, 2, 6, -8,
    -2, 26, 15, -13, -4, -12, -22, 4, 13, -18, -31, -6, -3, 5, -2, 22, 9, -27, -4, 1, 0, -14, -12,
    -21, 3, 34, 11, 22, 17, 17, -38, -39, -2, 33, -27, 14, 0, -1, 10, 7, 37, 24, 8, -20, -1, -4,
    -23, -14, 7, 3, 16, 14, 12, -5, -22, -7, 1, -10, 6, -13, 14, 5, -43, 9, -12, -12, 21, -3, 7, 16,
    2, -23, 12, 3, -9, 11, -7, -4, 9, 9, -13, 19, -15, -2, -34, 3, 1, -8, -7, 1, 16, 16, 16, 14,
    -27, -11, 20, 11, -5, -10, -6, -3, -15, 13, 23, -5, -1, -12, 3, 5, -20, 0, 20, -20, 16, 18, 1,
    26, -1, -11, -9, -11, 1, 4, 13, 10, -26, 8, -3, 6, -16, -27, 8, -3, -7, 3, 18, -9, 5, 10, -12,
    -12, 19, 44, 9, 31, 0, -6, -61, -6, 11, 8, -23, -1, -2, 4, -15, 25, 0, 13, -2, 26, 9, 22, -28,
    -19, -16, -12, 5, 22, 22, -4, 1, 21, 1, 23, 27, 24, -5, 29, -9, 13, 29, 8, 1, 14, -6, 16, 10,
    -17, -11, 28, 0, 37, -17, -58, 13, -24, 16, 11, 15, -20, -8, -21, -2, -2, 41, 26, -7, 28, 20,
    -3, -10, -8, 5, 7, 7, -2, 7, -7, 20, 62, -4, -1, 47, 39, 3, 59, -47, 2, 1, 14, -4, -30, 0, -24,
    6, 37, -36, -29, 17, -18, 7, 15, -7, -3, 14, -50, 22, 16, -4, 11, -22, -11, 58, 12, 37, 41, 3,
    -2, 8, 4, -41, 27, 0, 13, -74, 2, 7, -4, -19, 21, -27, -4, 12, -1, 2, 2, 12, -6, 28, 15, -15,
    26, 3, 41, -30, -55, 11, 39, -1, -8, 10, 4, 22, 14, 13, 14, 6, 11, -34, 20, -36, -21, 6, -6, 10,
    4, 21, -27, 6, -15, -10, -10, -4, 35, -23, -21, -27, 15, 3, 14, 12, 10, -26, -4, -33, -20, 14,
    14, -26, 10, -13, -11, 2, -28, 11, 0, -6, 0, -7, 21, 17, 8, 1, -5, 22, 37, -9, 36, -14, -30, -2,
    33, -6, -32, -4, 23, -8, -2, 10, -3, 1, 21, -19, 5, -11, 4, 3, 7, 20, 16, 6, -1, -16, 22, -14,
    3, -4, 29, -11, -8, -32, 18, 5, 12, 14, 54, -69, 29, -25, -1, 2, -12, -9, -4, -13, -42, 13, 27,
    -1, -7, -19, -16, -26, 31, 14, 12, -18, 13, 41, -10, -15, 46, -13, -6, 15, 26, -21, -16, -26,
    15, -12, -9, 12, 8, -5, 9, -5, 12, -7, 17, 15, -4, 21, -10, 6, 20, 27, 26, 10, 23, 13, 45, -17,
    -10, -19, 15, -14, 49, 17, 78, -47, 4, 5, 2, 15, -22, -12, -38, 11, -23, 42, 15, -23, 20, -38,
    -20, -50, 14, -3, 14, 16, 39, 38, -39, -2, 52, -48, -45, 16, 16, -8, 2, -36, -33, -7, -5, 4, -8,
    -6, 7, -10, 43, -46, -21, 21, 0, -4, -3, 2, 36, 34, 4, 24, 25, -21, 27, -18, -34, 32, 6, -1, 65,
    -10, -35, -20, 23, 14, 25, 4, -79, -15, -3, -20, -10, 5, -6, -4, 1, 6, 37, -38, -7, -11, -37,
    62, -6, 25, -9, 4, -11, -10, -2, -10, -1, 42, 38, -16, -46, -77, -56, -16, 24, -26, -6, -16, 13,
    -8, -8, -1, -6, 47, 28, 13, -36, -12, 13, -11, -35, -22, 14, -1, -50, 4, -19, 10, -16, 21, 2,
    -30, 12, 12, 1, -41, -1, -12, -14, 4, 2, 1, -21, -19, -13, 7, 16, -2, -4, -27, -3, 38, -27, 10,
    -4, -18, 14, -6, 8, -9, 7, 7, 14, -10, -35, -2, 4, -9, -18, 13, -1, 12, 17, -4, -26, -6, -13,
    15, 8, 35, -6, -12, -3, -21, 4, 0, 9, -4, 3, 12, -2, 13, -9, 33, 8, -10, 8, 20, -18, -40, 16, 3,
    -19, 6, 15, -3, -19, 0, -20, -12, -30, 0, 13, -36, -30, 31, -16, -6, 6, 0, 6, 2, 3, -1, -6, -22,
    2, -13, -6, 11, 48, -19, -43, 0, 3, 16, 9, 1, -4, -6, -15, 9, 19, 6, 21, -33, -92, -59, 9, 9, 5,
    -30, 4, -1, 14, 8, -1, 32, -17, 8, 26, -20, -17, -20, 22, 10, 4, 7, 15, -24, -22, 18, -26, -7,
    -4, 0, 11, 3, -42, -11, 15, -30, 6, 20, -8, -16, 16, -1, -28, -26, 0, 7, -49, 24, 35, 4, -6,
    -33, -13, -24, -10, 16, 9, -26, 1, -14, 4, -15, 15, -50, -32, -38, 12, 12, -38, -9, 19, 12, 5,
    9, -11, 34, -9, -25, -6, -8, -10, -11, -14, 14, 28, 11, -46, -5, -1, -22, -7, -49, 4, -21, -6,
    18, -33, 0, 19, 27, -27, -8, 3, 9, -2, -10, -20, -6, 51, -1, -4, -29, -39, 11, 34, -24, -15, 19,
    2, 9, -20, 7, -11, 25, 7, -10, -24, -13, 6, -6, -52, -5, -15, 27, -50, 15, -21, 27, -22, 9, -2,
    -33, 2, 2, -33, -2, -7, -2, 1, 9, -11, 14, -31, -13, -7, -23, 15, -24, -3, 3, 22, -31, 25, 23,
    6, 2, 15, -1, -6, 3, 3, -13, 15, -10, 12, 29, 16, 35, -4, 33, 23, -6, -2, 0, -8, -5, 7, 10, 13,
    -12, 27, 16, 13, -17, -3, 2, 6, -5, -47, 0, -9, 17, -16, -21, -1, 4, 5, -7, -12, 8, -27, 17, -3,
    -24, 26, 8, 10, -35, 8, -7, 0, -11, 7, 6, 6, -9, 7, -10, -1, -4, -6, 12, 15, 4, -7, 5, -17, -25,
    -23, 11, 28, -3, 2, -15, 13, -14, 15, -14, 12, -7, 11, -10, -5, -36, 27, 7, -9, -34, 3, 16, 14,
    -31, -32, 4, 23, 6, 8, -16, -20, 6, 2, -12, 3, 2, -29, 18, -2, -43, 23, 24, 22, -66, 1, 12, -6,
    12, 16, 20, 19, -1, -13, -34, -4, 2, -8, -41, -3, 19, 20, 6, 15, -35, -10, 2, 6, -17, 23, -31,
    -32, -3, 10, -21, -22, -39, -43, -24, -42, -11, 15, 16, 20, 3, 2, -10, -21, -80, -14, 13, 32, 9,
    12, -14, 16, 3, -21, -10, -6, -14, 21, 9, -2, -3, 6, 24, -4, -10, 10, -1, -2, 47, -11, 1, 4,
    -28, 4, 9, -25, 36, 8, -3, 14, -10, -16, -4, 18, 7, -30, 22, 10, 17, -11, 4, -15, 17, -19, 21,
    8, 7, -5, 6, -28, 6, 47, 0, -3, 11, 8, 11, -22, 24, -29, 3, 3, 25, 16, -20, -26, 8, 3, -7, 15,
    -11, -6, 12, 15, -5, -33, 4, -23, 2, 15, -7, -3, 12, 12, 10, 36, 4, -17, -1, 4, -2, 1, -7, -11,
    29, 7, 11, -28, -13, 18, 10, 16, 19, -17, -3, -8, -28, -4, 1, -11, 14, 2, -5, -13, 26, 9, 13,
    -8, 6, 15, 13, -29, 12, 16, -2, -14, 8, 11, -12, -17, -5, -2, 8, 31, 7, 7, 15, 3, -6, 2, -7, 22,
    -20, 24, -19, -15, 30, 7, -10, 27, -4, 15, -9, 24, -37, 6, 1, 0, 20, 24, 4, 6, 3, 20, -3, -8,
    11, 22, -10, 25, -8, -7, -8, -4, -8, -6, 2, -21, 4, -16, 5, 19, -12, -11, -4, 32, -21, -12, 21,
    -26, -11, -6, 3, 7, -39, -9, -4, 13, -29, 13, 10, -13, -17, 23, -4, 15, -54, 22, -29, -1, -13,
    11, 2, -4, 5, 29, 6, 7, -59, -3, -60, -28, 23, 45, -15, 13, -16, 3, 0, -38, -16, 16, 0, 3, 39,
    -30, -10, -60, 21, -2, 5, 21, -9, 0, 1, 25, -21, -3, -4, 20, -14, -2, 13, -72, -20, 0, -30, -6,
    -31, 20, -10, 15, -4, 16, 14, -13, -5, 12, 8, -17, 9, 1, 5, -18, -25, 19, 16, -2, -5, 0, -16,
    -16, 15, 41, 8, 18, -8, -8, 3, 15, 21, -11, -5, 4, 20, 9, -1, -25, -2, 16, 10, -1, 4, 10, 6, 7,
    -17, -9, 11, 6, 9, 15, -5, 4, 9, -16, -9, 8, -18, 6, -20, 1, -8, 23, 0, 6, 5, -5, 8, 10, -9,
    -16, 6, -17, 8, 29, 5, -4, -17, 13, 9, 2, -16, 7, -15, 0, 13, 12, -6, -4, -2, 4, 16, 3, 19, 4,
    -13, 4, 32, 8, -27, -5, 0, 14, -13, -3, 28, -1, 0, 14, -12, -13, 14, 4, 8, 15, -1, 4, -18, 27,
    -12, 2, -13, -2, -13, 12, -15, -1, 2, -7, -6, 11, -6, 25, -3, -12, 10, -52, -1, 5, -19, -18, -5,
    12, -7, -6, -24, 16, -46, 29, 3, -19, -39, -42, -2, 23, 3, -7, 7, 7, -17, -10, 12, 16, -34, 18,
    -29, -5, -23, -21, 19, -3, -5, 8, -30, 0, 19, -1, 3, 1, 6, -8, -16, 20, 11, -16, -16, -11, -9,
    18, -27, -14, -7, -8, -12, -3, 0, 6, -12, -2, -26, -20, -3, -4, -20, -4, 0, 27, -18, -15, -4, 5,
    -25, 2, -17, 7, -36, -61, 11, 12, -3, -8, -9, 12, -15, 11, -13, 9, -28, -4, -49, -12, -23, -46,
    6, 2, -13, 21, -14, 10, 5, -23, -23, 8, 4, -33, 2, -3, -10, -9, -14, -8, 8, -6, 4, 19, 28, -46,
    -34, -14, -1, -16, 8, -18, -13, 19, -17, -33, 2, 4, -46, 27, -2, 21, -7, -4, -45, -32, -1, -8,
    16, -18, 7, -7, -16, -28, 15, 1, 14, 7, 15, -3, -13, -28, 21, -3, -36, 26, 10, 8, 0, 0, 2, -1,
    3, 8, 50, 27, -6, -38, -10, 9, -1, 22, 4, 6, -10, 11, 12, 14, -22, -37, -21, 27, -47, -23, -11,
    -11, -18, 15, -6, -7, -10, 22, -26, -6, -6, 21, 22, -5, -21, 9, -2, 1, 0, -11, -3, -5, 6, -15,
    4, 5, 52, 2, 14, 10, -14, 3, 11, -13, -3, 4, -5, 10, 5, 7, 2, 16, -34, 12, 27, 36, -12, -20,
    -13, -19, -21, 9, -14, 20, -2, 7, 22, -18, -37, -35, 12, 9, -27, -11, -17, -3, -22, 10, -3, 9,
    -5, 12, -3, -2, -18, 2, 14, -4, -2, 12, 18, -14, -4, 4, 3, 8, 6, 3, 12, 1, 15, -5, -5, -9, 8,
    13, 12, 16, -3, -19, -7, -9, -1, -15, 11, -3, -20, -8, 23, 18, -12, -11, 2, -25, -14, -15, -6,
    -5, -23, -3, 18, -16, -37, -49, 33, -11, -19, -4, -44, 5, -24, -1, 6, 14, 9, 16, -23, -6, -9, 5,
    -27, 2, 11, -5, 6, -15, -10, 15, -6, 7, 20, 18, -9, -9, -8, 11, 0, 7, -2, 0, -22, 9, 12, -18,
    -9, -17, 10, -8, 24, -14, 9, -3, -17, 10, -4, 22, 7, -21, -20, -20, 5, -14, -20, 13, 11, 48, 3,
    -30, -25, -44, -39, -20, 8, -1, 2, 27, -15, 7, 21, 13, -50, 15, -4, 3, 14, 2, -12, 13, -46, -21,
    0, -7, -11, -46, 9, 0, 8, -16, 17, 29, -5, 6, 3, -22, 3, -19, -15, -42, 0, 15, 20, 23, 4, -16,
    7, 10, 7, 1, 1, -22, -29, 2, -5, -32, -29, -12, 6, 1, -5, 25, -21, -11, 3, 1, -7, -30, 2, -4,
    -5, 19, 0, 11, -6, 15, -51, 21, -41, 21, 24, -2, -15, 18, 7, -13, -34, 10, 7, -1, 22, 4, 22, 7,
    17, -31, 0, -7, -22, -17, -10, 1, -26, -48, -12, 32, 22, 24, 17, -2, 6, 2, -17, -6, 2, -10, 9,
    -19, -21, -17, 1, -8, 17, -2, 15, -8, -7, 3, 0, 0, 14, 9, 3, -21, 9, -4, 2, 9, 2, -21, -33, 10,
    -62, 17, 22, -11, 1, -15, 16, 1, -20, 2, 18, -4, 15, -2, 12, 13, 3, -45, -39, -16, -19, 4, 10,
    24, -25, -1, 16, 14, 13, 17, 14, 9, 17, 2, -37, -13, 7, 12, 7, 3, -12, 4, 8, -10, -3, 9, 11,
    -13, -1, -9, -21, -10, 0, 25, -32, -19, 2, 4, 21, 2, -1, -6, 6, -5, -28, 26, -2, 35, 26, -11, 6,
    15, -17, 19, 4, -19, -3, -2, -3, 18, -2, 12, -23, 2, 9, -16, -5, 21, 21, -13, 18, 3, 11, 3, -3,
    3, -21, 2, -46, -3, 12, -8, 27, 10, -49, -13, -13, 14, -13, 13, 7, 23, 8, 2, -5, -1, -40, -22,
    6, 11, -19, -8, -26, 26, -13, 17, -27, -6, -19, 2, 17, 3, -10, 24, -54, 17, 4, 11, -49, -7, -18,
    -2, 1, -3, -11, 16, 10, -1, 3, 10, -7, -7, 12, -2, 4, -21, -9, 17, -2, -27, -11, -9, -13, 8, 20,
    14, -3, -8, 33, -10, 8, -18, 5, -3, 19, -2, -11, 23, -32, 28, 4, -29, 3, 10, -9, -25, -16, -4,
    -16, 8, -23, 3, -12, 10, -4, 14, 14, 9, -24, 3, 27, 15, -26, 8, 11, 27, 13, 15, -8, 14, 5, -16,
    -12, 5, 3, 4, -9, 7, 9, 8, 18, 29, 3, 16, -26, 7, -39, 4, 14, 18, 9, 3, 34, 10, 40, -31, 4, 15,
    -5, 23, -10, -2, 24, 12, -5, -14, -12, 12, 4, -10, -8, -4, 0, 1, 3, 29, -13, 8, 8, 19, -2, -10,
    -35, 28, 18, -9, 0, 8, -3, 8, -6, 8, 12, -6, -2, -7, 2, -4, 3, -2, -23, 0, 7, 35, 4, 7, -5, 27,
    -40, 0, -36, -6, 5, 34, 9, 37, 12, -5, 30, -22, 8, 20, -26, 25, -6, -9, 27, -17, 6, 4, -33, 15,
    -2, -7, -16, 4, -16, -16, 4, 15, 2, 27, -15, 40, -30, -13, 0, 19, 14, 26, -27, -32, -41, -25,
    -14, -20, 27, 9, 6, -8, -6, -20, -17, -12, -15, -3, 3, -8, -24, -11, -10, 13, -44, 1, 15, -8, 5,
    -31, 25, 9, -41, -45, -5, -4, 15, 12, -25, 20, -26, 6, 36, -17, 3, 19, 13, -3, 17, -10, 11, -5,
    -30, 14, -4, -20, -26, 8, 23, 34, -55, 12, 3, 5, -19, -3, -5, 20, -15, -11, -17, -11, -5, 16,
    -8, 1, 1, 20, -19, 15, 23, 19, -14, 26, 6, 19, 7, 17, -6, 17, -22, -40, -25, 13, -17, 9, 7, -14,
    7, 16, 1, -16, 10, 0, 0, 18, 12, -3, -11, -8, 7, -18, 20, 1, 6, -79, -31, 8, 12, -17, 8, 1, -5,
    35, -16, 6, 16, 4, -1, 1, 10, 10, -6, -7, 14, 7, -9, 9, -13, 16, -9, -2, -1, 7, -21, 5, -8, 2,
    -9, 20, -33, 19, -31, 0, -41, -22, -32, 19, -30, 8, -4, 2, 17, 14, 7, -7, -13, 11, 6, 32, -3, 1,
    -19, -34, -12, 3, -31, -6, -5, -15, -27, -4, 11, 1, 6, -9, 0, 22, -10, 11, -2, -7, -20, 30, 11,
    -12, -10, 0, -19, 5, 5, -9, 9, 17, -6, -7, -29, 13, -28, -28, -35, -12, -18, 18, -42, -4, -43,
    -31, -44, -2, -30, -12, -27, -2, -21, -12, 3, 3, 9, -6, -32, 5, 1, 17, 2, -28, -12, -18, -25, 1,
    -61, -13, -18, 0, -23, -13, -10, 6, 10, 3, 4, 32, -12, -1, 8, -23, -43, 36, -7, -36, -14, -3,
    21, -5, 4, -18, -10, 6, 6, 13, 0, 17, -19, 2, -49, -52, -26, -6, -2, 12, -41, 17, 15, 6, -6, -1,
    10, -6, -30, -23, -1, 2, -6, -11, -17, 12, -11, 32, -43, 31, 22, 14, -5, -40, 3, -9, 0, 5, -2,
    -25, -13, -6, -41, -42, -45, 30, -2, -22, 11, 3, 9, -26, 5, 0, -13, -1, 38, 6, -9, -19, -26, -2,
    -17, 1, -45, -13, -3, -10, 3, -13, -6, -24, 5, 1, -15, 2, -1, 12, -4, 32, -15, -32, -9, -1, -7,
    17, -19, 2, -29, 16, -4, -4, -21, 35, 33, 7, -5, -17, 7, -8, 2, -4, 4, -16, -38, 7, -10, -5,
    -60, 10, 3, -21, 2, 5, -21, -5, 7, 5, -3, 10, 25, -1, -3, 0, 12, 7, 16, 8, -47, -11, 3, -4, -16,
    -29, -13, -30, 12, 13, -4, 17, -20, 10, 4, 25, -34, -14, 6, -24, -4, -3, -24, -5, -4, 17, -3,
    -9, -5, 31, 7, -9, 32, -18, 4, -18, 1, -4, 5, -3, -30, 2, -3, 19, -53, -4, 11, -29, 26, -39,
    -31, 5, -5, 7, -4, 4, 16, 6, 14, 19, 33, 5, 24, 4, -18, -9, -1, -17, -8, -20, 2, -14, 0, 10, 11,
    0, -7, 10, -2, 10, -27, -32, -12, -6, 17, -16, -22, -7, -6, 0, -1, -3, -2, 8, -3, -10, 8, -21,
    -9, -19, -10, 2, 3, 10, -17, 10, -6, -24, 10, 13, 17, 16, 8, -32, -52, 12, -15, -9, -3, -15, 13,
    -3, 22, -27, 26, -21, 14, 24, -14, 10, 5, 13, -7, -31, 7, 14, -8, 0, 47, -29, 16, 19, 11, -11,
    -25, -3, -5, -41, 9, -11, -6, -5, -33, 5, 13, 15, 18, 27, 24, 13, -12, -47, 11, -4, -10, 3, 27,
    -4, -43, -6, -12, -30, -26, 15, -41, -15, -19, 13, 10, -7, -29, 1, 8, -2, 26, -12, -6, -21, 14,
    20, -29, -26, -64, -13, 2, 8, 5, -12, -2, -20, 10, 1, -16, -25, 6, 6, 8, 27, -21, -14, 0, -8, 3,
    7, -23, -7, -7, 1, -6, -17, 15, 3, 16, -6, -8, -28, 9, 5, -28, 4, 18, -3, -20, 6, 2, -7, -28,
    16, -23, -26, -35, -15, 0, -2, 3, -2, 4, -2, 5, 1, -1, 4, 24, 3, -15, -25, -53, -13, 12, -23,
    -4, -8, 2, -23, 10, -10, -10, -4, -17, 6, -9, 5, -27, 1, 1, -27, 2, -5, -13, 0, -17, 2, 2, -6,
    23, 12, -21, -16, 8, -37, -13, -35, 7, 2, 6, -1, -9, -4, -1, -1, -20, 17, 11, -8, -11, -24, -10,
    -3, 11, 12, -8, -3, 9, -9, 18, 7, 28, -24, 12, 6, -32, -1, -6, -26, 9, 4, 0, 4, 15, -19, 12,
    -32, -32, 5, 8, 1, -1, -24, -17, -13, 19, -26, -20, 3, -18, -2, -19, -2, 12, -10, -13, 10, 15,
    -29, -24, -18, -2, -6, 19, 6, -13, -3, -1, -25, 7, -3, 21, 15, -2, -11, -28, 10, 6, -1, -15, 2,
    11, -12, 11, 11, 14, 34, 23, -2, -22, -6, 8, 13, -1, -26, -6, 6, -5, -9, 20, -11, -16, 19, -31,
    -26, 35, -13, 4, -53, -31, -27, -13, -16, 0, 19, -9, 14, 10, 6, -2, 8, -30, -27, 12, -16, 11,
    -6, -7, 1, -32, 11, -2, -8, -7, -9, -59, -9, 1, 5, -6, -7, -33, -16, 18, -5, -1, -23, -2, -20,
    11, 8, -49, 3, -47, -34, -9, 5, 4, -10, -3, -6, 3, 11, -3, -18, -3, 4, -2, 24, -21, 24, 0, -15,
    5, -3, -11, -8, -12, -6, -13, -2, 12, -20, -8, -8, -6, -3, 8, -5, -18, 1, 12, 0, -18, -10, -7,
    -3, -11, -23, 2, 4, -36, -24, 5, 0, -34, -22, -3, 6, -4, -12, 17, -10, 7, -1, -8, -10, -11, -20,
    -2, -13, 5, -10, 3, -13, 4, 7, -8, 3, 1, 14, -1, 14, -4, 16, -12, -24, -5, 0, -3, 6, 15, -16, 1,
    17, 22, 0, -4, -4, -5, -13, -1, -21, 29, 7, 5, 0, -2, -3, 11, -20, -11, 2, 6, -12, -2, -3, 2,
    -9, -28, 2, -7, 5, 6, -20, 13, -3, 15, 9, 6, -1, 14, -14, -9, 3, 21, 5, 13, 7, 5, -5, -41, -12,
    -14, 21, -1, 4, 23, -1, -31, -10, -8, -27, -8, 3, 10, -23, 3, 22, 17, 1, -17, 9, -7, -21, -18,
    -15, 21, -3, 13, -7, -4, -1, 14, -9, 1, 6, -24, -18, -21, 6, -6, -6, -12, 20, 10, -3, 5, 0, -2,
    -10, 29, 10, 39, 3, -42, -14, 31, 10, 10, 9, -9, -23, 8, -14, -19, 29, 10, 2, -17, -17, 30, 20,
    -20, -23, -26, -18, 1, 16, -8, 12, 10, 6, -27, 15, -4, 1, -36, 7, 1, -27, 1, 1, -28, 12, 14, 0,
    3, 2, -9, -6, -68, -34, 9, 6, -25, -18, 11, -8, 1, 9, -5, -4, 6, -12, 5, -28, -67, -33, -27,
    -19, 3, -4, 3, -15, -3, 0, -23, 7, 7, -21, 13, 12, -14, -3, 0, 15, 9, -16, 17, 14, -16, -8, 7,
    -34, -3, 36, -8, 15, -29, -26, 9, 5, -10, -16, 3, -3, 0, 15, -2, -8, -9, -11, 6, -14, -26, -8,
    -23, 0, -13, 3, -14, -20, -7, 3, -7, 1, 14, -7, 11, -27, -17, 4, -45, -17, 4, -5, -3, -16, 6,
    10, 0, 6, -18, -7, 16, 25, -10, -2, -10, 13, 2, -16, -5, 6, -11, -28, 7, -29, -3, 0, 8, 0, -28,
    -11, 9, -30, -8, -16, 18, -3, 22, -2, -1, -21, -1, -29, 6, -9, -3, 9, -4, -3, -8, -3, -14, -13,
    5, 4, -4, -10, -2, -17, 8, -4, -22, 31, -31, -12, -19, -12, 3, 5, 5, 8, -11, -10, -6, -42, 2,
    25, -21, -25, 7, 20, -12, -22, -18, -9, -12, -23, 17, -19, -25, 0, 5, 0, -22, -18, 2, -11, -19,
    -12, 9, -11, 25, 0, -1, -16, -27, -29, 5, 2, -26, 8, 9, 9, -6, -4, -9, -3, 3, 11, -5, 10, -10,
    -27, 9, -15, 6, 29, -16, -13, -4, -19, 6, 10, -1, -8, -13, -7, 18, -2, -25, 16, -5, -36, -7, -1,
    -28, 14, -44, -28, 16, 10, -2, -4, 26, -24, -17, -16, -28, -20, 13, -31, 6, 13, 23, 19, -8, -4,
    9, 7, 4, 5, 23, -9, -2, -2, 0, -12, 2, 28, -13, -27, 18, 12, 4, -15, 10, 1, 13, 0, 8, 8, 1, -18,
    -9, 23, -49, -32, 6, 14, 3, 11, -7, -17, 8, 7, 23, 12, 8, 11, 14, -15, -16, -12, -8, 1, 7, 10,
    -5, -2, -9, -1, 20, 16, 18, -17, -3, 15, 14, 8, -4, -10, -15, -33, 14, 10, 8, -7, -12, -2, 8,
    -3, 14, -6, -37, -8, 18, 6, -4, -14, 23, 4, 12, -2, -8, -4, -42, -5, -27, 19, -20, -20, -11, 19,
    -5, 7, -4, -6, 1, -1, 30, 6, 1, -21, 21, -23, 4, -25, 11, 6, 5, 7, -25, -5, -7, -8, 21, 47, 11,
    -22, -25, 13, 1, -1, -11, -5, -14, 11, 5, -6, 3, 3, -16, 6, 6, -4, 14, 12, -16, 10, 11, 7, 18,
    -10, 27, -8, 11, -7, -23, 2, -38, -14, -26, 12, 16, -13, -7, -11, -17, 3, -10, -5, 9, 4, 18,
    -13, -15, -21, 17, -21, 9, -30, 7, -7, -2, 2, -12, 9, 3, 11, 2, 28, -18, -19, 1, 28, -10, 20,
    -6, -18, -1, 29, -6, -13, -23, 2, 3, -1, -8, 30, 23, 0, -10, -33, -3, -9, 18, 16, 23, -10, 8,
    -12, 0, 1, -35, -13, -45, 23, -8, -4, -27, -17, -8, 2, 16, 11, 19, 3, -16, 4, -3, -17, 19, 9, 2,
    -16, -25, 13, 5, -3, 15, -23, -21, -12, 7, -37, -8, -26, 22, 8, 11, -18, -26, -4, 5, 17, -1, 1,
    4, -7, 12, 9, -3, 9, 3, -20, -13, -38, 4, 14, -12, 24, 3, -6, 6, -2, 10, 6, -21, 0, -32, 15,
    -33, -3, -19, -15, -5, 16, -4, -10, -2, 13, 36, 5, -1, -20, 28, -15, 18, -33, -2, -13, 1, -5,
    -8, -5, -11, 2, 16, 15, -1, 2, -4, -3, 27, -25, 5, 3, 0, -20, 5, -11, 9, 0, -15, -11, -3, 23, 7,
    -4, -26, -4, 26, 25, 4, 16, 6, -13, -1, 3, -17, -6, -11, 2, -9, 2, 0, -33, -18, -7, -4, 26, -13,
    -4, 13, 5, -10, 10, -15, -9, 25, -25, 9, -25, -5, 1, -5, -15, -13, 7, -1, -20, -3, -5, -6, 17,
    -25, -8, -4, -22, 11, -24, -11, 13, 14, -17, -1, 20, -8, -13, 11, 7, -4, 1, -10, -3, 17, 24, 19,
    8, 31, -9, -8, -9, -13, -1, -2, -34, -27, 15, -12, -24, 0, -4, -11, 10, -19, -9, 5, 13, -7, -5,
    12, 6, 9, -17, 13, -34, -17, -3, 14, -10, -7, 3, 1, -9, 5, 4, 8, 0, -7, -18, 6, 8, 19, -20, 4,
    12, -3, -4, -6, 20, 2, -6, -26, -3, -1, 1, 10, -37, 14, 0, 9, 27, -1, -10, -11, -13, -12, -18,
    -3, -31, -32, 10, 16, -30, 0, 28, -5, 21, 7, -7, -3, 9, -22, -20, 19, 15, 22, 15, -1, -11, 8,
    -26, 9, 12, -12, -11, 9, -14, -4, 4, -11, -26, -18, -14, 9, 15, -28, -34, 26, 16, -4, 3, 10, 10,
    -8, 3, -1, 20, 0, -27, -1, -37, 3, 25, 37, 2, 2, -6, -14, -3, 2, 4, 13, 13, -9, -2, -4, -18,
    -19, 64, -12, -42, -28, 4, -23, 8, 18, -3, -22, -9, 25, -44, 22, 5, -13, 16, 8, 19, -30, -5, 3,
    -4, 8, -4, 2, -12, -5, -4, 20, 4, -15, 2, 14, -16, 1, 7, 0, 0, 5, 6, 1, 21, 8, 1, -19, -3, 7,
    27, 18, -12, 8, -14, -17, -2, -6, 7, 12, 24, -20, -12, -24, -32, -18, 27, -5, 2, -32, 26, 3, 21,
    -32, -19, -11, -12, 24, -49, 28, -14, -17, 14, -9, -7, -21, -7, -2, -14, -19, -3, 9, 6, -9, -1,
    -9, 0, 2, 10, -11, -29, 10, -3, 8, 6, 5, 5, 12, -32, -20, -11, -32, 2, -3, 15, -22, 17, 17, -31,
    -22, -9, 0, 15, 13, 8, -33, -5, -24, -25, -1, 20, 2, 1, -13, -10, 0, 27, -12, -30, 14, -5, 13,
    17, 12, 0, -8, -1, -2, -10, -57, -12, 0, 11, -6, -2, 3, -16, 4, -34, -50, 13, 25, 0, -1, -9,
    -23, -1, 8, 9, 16, -13, -22, -36, -11, 37, 4, -14, -14, 9, -10, 21, 0, -13, 5, 0, -24, -3, 3, 8,
    -12, 17, -5, -59, 20, 34, -5, 3, -9, 14, -26, 12, 9, 0, 1, -2, 1, 20, 18, -6, 58, 17, 4, -26,
    -32, 21, -49, -1, -35, 14, -25, 20, -23, -7, -5, 24, 26, -32, -2, -33, -1, -11, 14, 0, -12, 12,
    19, -1, 8, -60, 27, 56, -12, -10, -3, 31, -5, 6, -12, -18, 2, 2, 24, 7, 10, -42, 20, 11, -39,
    -15, -37, -62, -22, -12, -15, 25, -32, 3, 5, 13, -6, -80, -7, 18, 22, 29, 4, 3, -46, 0, -24, -9,
    -27, 15, 4, 17, -35, 19, 5, 23, -12, -29, 24, -9, 5, 3, 13, 7, 16, 2, 20, -8, -19, -7, -1, 25,
    4, 6, -9, -6, 8, 2, -16, -41, 16, 11, 27, -12, -29, -25, -36, 4, -28, -11, -37, -27, -5, -5,
    -11, 24, 10, -9, 30, 12, 4, -72, 13, 8, -1, 41, -11, 20, -56, -8, -10, -2, -22, 18, 20, 0, -39,
    23, -38, -23, 3, -13, 4, -13, -9, 12, 7, 7, 14, 15, -10, -8, -37, 19, -10, 40, 19, 13, -21, -4,
    16, 8, -33, -41, -3, 19, 18, -7, -22, -30, -25, 15, -9, 5, -26, -16, 0, 5, -1, 13, -15, 11, 16,
    7, 21, -31, 19, -7, 23, 25, -28, 7, -57, -21, -24, 28, 2, 2, 3, -7, -7, -11, -33, -19, 11, -10,
    -4, -25, -25, -8, -20, 6, 22, -3, 6, -8, -16, 40, 18, 80, -8, -1, -6, -34, 1, 1, -13, -9, 6, 9,
    23, 7, 8, 1, -19, -9, 7, 18, 8, 13, -23, 28, -4, 2, 5, -21, 7, -11, 7, 21, 17, -6, 8, -21, -4,
    -35, 11, -48, -8, -29, -31, -25, 5, 8, 1, 30, 27, 17, 14, -18, -7, -8, -29, -11, 1, 7, -17, -11,
    -7, 2, -13, -5, -33, 11, -20, 3, 16, -18, 21, 38, -7, 10, -7, 1, 17, -14, 5, 26, 10, 0, 16, -10,
    18, 18, 24, 33, 2, -50, 16, -12, 10, -16, 11, -17, 14, 1, 2, 8, 1, -8, 18, -31, -31, -20, -14,
    -24, -2, -19, -1, 26, 29, 1, 7, 6, -14, 23, -34, -20, 1, -9, -8, -42, -6, -3, -2, 3, -17, 10,
    11, 4, 4, 0, -3, 14, -2, 6, 1, 6, 27, -16, -18, 9, 4, -9, 5, -8, 4, 9, 0, 3, -8, -40, 11, -8, 7,
    -29, -6, -10, 15, -26, 5, 5, 0, 11, 31, -17, -14, 5, -3, -14, -2, -19, 1, 23, 20, 2, -1, 9, 7,
    30, -42, -15, 7, -14, 0, -17, -7, 11, 5, 11, 15, -12, -16, -3, -7, 13, 14, 17, -8, -5, -9, 9,
    23, -1, -22, 12, -23, 6, -4, 2, 7, 0, 14, 10, -26, -32, -5, -10, -12, -36, 5, 14, 10, -4, 14,
    36, -9, 12, 28, -18, -7, 6, 2, -16, -11, -40, 8, 10, 16, -10, 13, -8, 21, 15, -48, -15, 18, 5,
    2, 8, 6, 2, 7, 7, 11, 13, -27, -14, -3, -15, 19, 12, -21, -24, 3, 13, 13, 22, -29, 2, -13, 7,
    15, 12, 13, -4, 24, -50, -3, -39, 7, 4, -22, -34, 3, 26, -6, 12, -33, -3, 2, -6, 14, 15, 10,
    -44, -9, -11, -6, 10, -2, -15, -11, -58, 5, -3, -27, -4, 10, 0, 14, -23, -3, -3, -37, 0, -38,
    -37, 35, 8, 14, -18, -6, -38, -28, 41, 2, 0, -1, 6, -9, -8, -17, -11, -5, 20, 11, 26, -8, -2,
    19, -60, -2, 47, 2, 3, 15, -10, -17, -11, -12, -3, -20, 9, 11, -10, -1, -7, 8, -24, 3, -5, -4,
    -24, 7, 33, 2, -44, -21, 16, -4, 8, -2, 18, 6, -5, 8, -4, -11, 10, 5, -32, 25, 7, -10, -6, -20,
    -7, 30, -12, 0, -8, 8, 4, 12, -9, -24, -38, 6, 8, 6, 42, -16, 11, 6, -41, 6, 41, -1, -11, -4,
    -9, -16, -10, 10, -21, 4, -3, 14, 21, -6, -16, -4, -17, 0, 6, 5, -25, 18, 4, 12, -7, -22, 7, -1,
    8, 5, 4, -36, -4, 18, -14, 5, 8, 3, -29, 25, 20, 0, -12, -1, -5, 24, 24, -7, -1, -1, 8, -18, -1,
    8, 0, -28, -1, 4, 17, 13, 9, -11, -9, -3, 18, -9, -5, -20, -28, -20, 14, -8, -18, 7, 5, 14, 13,
    12, -3, 22, -16, 2, 3, 3, -19, -8, -5, 13, 11, -13, -19, 8, 5, 3, 4, -19, 10, 12, -2, 0, -3, 2,
    -27, 3, 1, -2, -12, -13, -42, 24, 5, -54, 10, 8, 5, -4, 3, 2, 37, -21, -39, 3, 15, -4, 7, 10,
    -14, -30, 5, -15, 10, -35, -23, -35, -23, -5, -14, -22, 5, -30, -2, -29, -59, -8, 13, 9, -22,
    -4, -2, -3, -6, -28, -15, 41, -8, -23, -21, -12, -5, 2, 14, 3, -6, -22, -18, -3, -45, -4, -11,
    4, -15, 6, -2, 18, -2, 21, -27, -5, -4, -8, -20, -52, -21, -7, -1, -15, -38, 2, -16, 56, -3, 5,
    20, 0, -3, 0, 24, -9, 37, -39, -28, 0, 18, -47, 4, 5, 4, -17, 6, -4, 0, 3, -4, -4, -29, -7, -21,
    3, 15, -19, 16, -16, 4, 2, 8, -2, -11, -6, 4, 8, -12, 7, -3, -18, -15, -8, 5, -15, -30, -10, 28,
    9, -14, -3, -6, 3, -27, 0, -2, -23, 10, -32, -35, 60, 40, 26, -12, 7, -10, 7, 18, -5, 27, -14,
    0, 1, -3, -4, 0, 20, 0, -15, 2, 2, 19, 5, 10, 4, -22, 31, -13, -31, 1, -6, 19, -23, -4, 3, -4,
    -16, -5, 12, 7, 17, 7, 13, 15, -4, -7, -3, -12, -23, -22, -21, 11, 6, -2, -26, 11, 6, -1, -2,
    13, -7, 19, -38, -8, 2, 29, 13, 11, 6, -6, -5, -32, -2, 21, -7, -16, -4, 9, -1, 13, -6, 4, -6,
    -7, 3, 20, -21, -3, 0, 13, 14, -15, -43, 6, -12, 9, 12, 28, 10, -3, -37, -8, 15, 10, 1, -3, -1,
    14, 7, 1, -19, -33, -15, -10, -23, -5, -12, 11, -13, -2, 19, 26, -24, 3, 8, 11, 13, 29, 1, -5,
    -10, 10, -3, 0, -25, -20, 21, -10, -2, -9, 1, 4, 1, 29, -13, -37, 19, 43, 7, -39, -6, -8, 25,
    -8, -16, 5, 29, 48, -15, -20, -30, 14, -19, 36, -1, -2, -19, 9, 7, -10, -10, -41, 4, 8, -26,
    -17, 3, -4, 5, 16, -6, -9, -9, 1, -8, -4, -8, -16, 14, 8, 34, 1, -32, 28, -29, -16, 14, 11, 6,
    7, -5, 18, 4, 13, 26, -12, -11, 3, -4, 5, -5, 14, 16, 0, 8, -9, 5, -10, -7, -16, -2, 23, -43,
    19, -11, 14, -11, 36, -18, -5, -4, 23, -1, 8, 8, -39, -18, -13, -5, -5, -20, -24, 15, -3, 6,
    -14, 4, 2, -3, 5, -25, -23, 0, 15, 5, -45, -46, 29, -14, -3, 12, 11, 7, -24, -8, 10, 0, 24, 26,
    3, 2, 23, -13, 14, -12, -5, 5, 6, -2, 9, 1, 11, 19, -22, -8, -20, 1, 36, -18, 5, -9, 19, -25,
    -20, -2, 12, 0, 16, -8, -10, 2, -35, 1, 1, -10, -19, 2, -9, -6, -7, 0, 3, -13, 11, -40, -16, -4,
    38, -16, -8, -29, 11, -44, 16, -12, -3, -7, -27, 6, 2, 6, 17, 11, 2, -20, 21, -1, 2, 0, -14, 11,
    12, -21, 7, 3, 14, -5, -7, -50, -71, -14, 13, 0, 17, 9, 19, -60, -33, -2, 9, -32, 3, -12, 18, 8,
    -56, -16, -9, 7, -16, -35, 18, -29, -25, -3, 1, -19, 7, -27, -7, 12, -24, -18, 12, -9, -8, 24,
    0, 10, -13, -16, -3, 11, 24, -12, 15, 22, 14, -2, 4, -7, 20, -24, 40, -5, -1, -21, 22, -7, 11,
    -41, 55, 30, 1, -10, -20, -5, 8, -35, -14, -24, -33, -1, -12, -5, 2, -13, 17, -27, -16, -9, -4,
    12, 34, -36, -70, -19, 9, 24, -15, -22, -36, -4, 13, -4, -1, -9, -41, 29, -9, -2, -33, 5, 20,
    35, 8, -51, 2, -26, 1, 20, -23, -15, 14, 5, 12, -36, 35, 19, 7, -16, -13, -10, -23, -4, 21, 2,
    -11, -43, 32, -4, -18, -29, 19, -3, -13, 4, -2, -2, 18, -54, -17, -37, -31, 4, 5, -22, 15, -27,
    -65, -15, -7, 9, 4, -18, 3, 27, -12, 5, -9, 10, -38, 19, 15, 22, -29, -6, 35, 28, -6, -27, -11,
    -15, 13, 1, 6, -11, 1, 5, -10, -9, 32, 8, 7, -20, -3, -20, -36, 4, 3, 11, -27, -6, -12, 13, -26,
    -24, 3, 4, 9, 12, 48, -2, 2, -41, -7, -13, 24, 36, -18, -30, -2, 1, -22, 8, -6, -17, -26, 16,
    21, 24, -23, 33, -39, -4, -9, 28, 19, 8, -15, 4, 20, 25, 8, 20, -22, 7, -1, 3, 14, 7, 10, 19,
    -16, -37, 21, 16, 12, -52, -8, -24, -26, 16, -21, 7, -30, 4, -10, 1, 4, -24, -3, 15, -28, 8, 61,
    12, 19, 2, -8, -36, 17, 13, -17, 1, 17, -15, -36, 7, -43, -8, 20, 0, 5, 20, 3, -5, -12, -37,
    -26, -19, -5, -8, -6, 23, -2, 2, 3, 20, 5, 3, -8, 17, -9, 4, -15, 19, -19, 16, 8, 17, 0, -10, 3,
    -23, 25, -13, 15, 12, 32, -12, -17, -24, 1, 2, 25, -23, -5, 4, -10, 1, -17, -10, -1, -10, 0, -2,
    -27, 26, -2, -11, 3, -13, 15, -15, 13, -35, 8, 19, -7, 18, 1, -2, -10, -6, -25, 10, -36, -17,
    -1, 9, 16, -38, 13, 2, 7, 4, -41, -1, -1, 16, -18, -15, -34, 7, 10, -19, -4, -22, -15, 21, 6,
    -9, 8, -20, 31, 15, -25, -7, 13, -12, -22, 3, -52, -1, 3, -39, 4, 10, -23, 0, -28, -37, 1, 4, 0,
    -17, -6, -19, 1, 2, 5, 11, -6, 20, 12, 17, -27, 4, -5, -6, 1, -12, -16, -8, 14, -13, -1, 2, -2,
    -27, -10, 4, 7, -3, -4, 6, -5, 13, -3, -15, -1, 2, -4, 20, -11, -11, 9, 3, 2, -3, 2, -2, 13, -2,
    -19, -1, 25, 8, -14, -5, -11, 17, 6, -3, -10, 16, -3, -6, -20, -17, 10, 18, -2, 9, 13, 1, 11,
    14, -20, 3, -13, -8, 9, -29, 26, -25, -31, 0, 12, 1, 2, 4, -11, -21, 6, -15, 0, 24, -4, 38, -12,
    -1, 5, -38, -27, 8, 18, 9, -12, -22, -36, -11, -4, -19, 16, -30, 11, 41, -33, -51, 8, 6, 0, 7,
    11, -10, 22, -6, -57, 23, -13, -30, -22, -14, -9, 43, 30, -3, -7, -22, 28, -5, -32, -12, -15,
    -44, -23, 1, 33, 15, 23, -3, 1, 4, 4, 7, 3, 3, 6, -13, -5, 1, 30, 5, -48, 19, 2, 12, -15, 7, 16,
    -17, 7, 16, -3, -10, -27, 11, 1, 21, 30, -27, -11, 22, 15, 1, -3, -28, -1, -7, -1, -21, -46, 8,
    9, 8, 16, 10, -4, 5, -10, -2, -8, 2, 0, -8, 1, -22, 12, -35, -1, 27, 7, -14, -26, 14, -22, 12,
    3, -3, -7, 8, -14, 8, -6, -17, 13, 5, -15, -22, -29, -15, -3, 5, 0, -9, 0, -2, -2, -34, -21, -1,
    -6, 39, 14, -11, 9, 33, 4, 0, 0, 9, 0, -3, -11, -10, -2, -4, -5, 10, 3, 24, 13, -32, -25, 13, 0,
    -7, -2, 24, 22, -7, 17, -54, -2, -12, -7, -9, -26, 0, -17, 13, -5, 2, -12, -24, 12, 39, -14, 0,
    7, 14, 17, -32, -42, -16, -16, 5, 7, -16, -2, -19, 0, -25, -11, -10, 22, 10, -15, 4, 24, -8, 7,
    13, -22, 13, 4, 16, 11, -30, 16, 9, -34, -4, -10, -5, 10, 12, 17, 7, -1, 13, 6, 16, 29, -8, 13,
    -35, -25, -32, -9, -11, 2, 20, -57, -6, 1, 9, -5, -39, -3, 16, -26, -11, -23, -17, -1, -12, 6,
    -26, -38, -3, 17, -14, -1, -27, 4, -52, 7, -14, 18, -5, -22, 47, -51, -39, 2, 6, -3, -5, 21, 39,
    51, -16, 25, -27, -6, -19, -20, -9, -3, 65, 20, 2, -22, -3, -3, 17, -21, 30, -18, -3, -8, -12,
    -4, -4, -4, 19, -51, -4, -2, 16, -1, 6, 1, 17, -29, -13, 12, 11, 1, -9, 2, 2, 26, 18, -11, -2,
    -13, -22, 2, -4, 7, 11, -10, -6, 18, -18, 20, 20, 5, -17, 6, -5, -13, -6, 5, -34, -17, 15, 30,
    23, 12, 7, 14, 27, -3, -10, -15, -23, -1, -18, -2, -49, 9, -14, 0, 5, 15, 9, 5, 10, 11, 14, 23,
    17, -1, -1, -1, 10, -24, 0, 8, 27, 33, -18, -4, 14, 10, 8, 5, 0, -8, -6, 9, -38, 10, -19, 0, 10,
    15, -1, 37, 7, 1, -3, -12, 6, -4, -11, 0, -19, -19, -5, 16, 27, -10, 17, 17, 4, -10, -13, -5,
    11, 3, 1, -27, -40, 24, -18, -8, 9, -5, -26, 1, 25, 3, 5, 10, 15, -10, -39, 2, 28, -29, -8, 26,
    -22, 39, 15, -10, -18, -45, 7, 11, -12, 11, 12, 9, -6, 4, -20, 8, -7, -6, 2, 8, -26, 45, -3, -8,
    -5, 3, -5, -2, -43, -20, 0, 13, -15, 2, 17, 7, 19, 3, -11, 11, 8, 9, 29, -15, -27, 28, -4, 7, 0,
    -13, -19, 16, 35, -12, 12, 8, 15, -6, -63, 4, 18, -31, -2, 12, -35, 4, 12, -2, -31, -16, 4, 14,
    -5, 6, 3, 18, -27, 2, 11, 2, -19, -4, 9, -70, -4, 42, -22, -13, 5, 2, -2, 26, 1, 9, 18, 3, -8,
    -14, -17, -28, 38, -5, -4, 10, -13, -3, -18, -35, -29, 4, -18, 15, 1, -8, 7, 3, 20, 8, 12, -39,
    -3, -3, 9, 1, 2, 2, -1, -24, -1, -25, -37, -24, 11, -29, 16, 3, 4, 12, 1, -3, -11, 6, -1, 37,
    67, 0, -16, -42, -4, -4, -9, 15, -22, -3, -1, -3, -3, -9, 47, -18, -26, 46, -17, -29, 24, -5,
    10, 18, 1, -17, -5, 21, 11, -1, -4, -73, -1, 8, -2, 21, -21, -13, 23, -26, 32, -9, 8, 4, 1, -7,
    -15, -32, -6, 11, -27, -17, -6, -38, 22, 7, -25, 0, 9, -9, -10, -14, -8, 0, 7, 22, 8, -16, -14,
    -5, 0, 0, -4, -8, 6, -6, -11, 6, 14, 0, -24, 5, -21, -4, 33, -1, -10, 8, -2, -15, 6, 5, -4, -3,
    3, -20, 8, 4, 8, 28, 3, -2, -11, -23, 13, 1, 9, 4, -2, -2, -6, -28, -24, 51, 2, -12, -2, -23, 8,
    12, -6, 1, 4, -5, -6, 16, -11, 8, -16, 14, 5, 3, -11, 12, 10, -14, -26, 0, -11, -3, 1, 10, 27,
    -13, -33, -30, 8, -3, 5, 13, 1, 14, 13, -6, -8, 19, -4, -1, 11, -5, 3, -7, 20, 36, 25, 11, -4,
    -12, 1, -5, 2, 5, -11, -18, -7, -116, 4, 4, 2, 24, 2, -17, -8, 14, -9, 5, 2, -23, -11, 22, -22,
    -10, -21, -1, 3, -6, 11, -8, 4, -4, -28, 20, 6, 8, 4, 13, -9, -10, -33, -4, -4, -18, -12, -32,
    -5, 6, 1, -8, -2, -19, 7, 2, 12, -4, 1, -52, 39, -5, 7, 4, 11, 0, 6, -23, 30, -6, 5, -7, 13, -5,
    13, 4, -6, -15, -19, -7, 19, -31, 3, -7, -14, -19, 5, -4, 20, -9, 14, 1, 13, -14, -7, 8, -12,
    23, -28, -14, -21, 1, -10, -2, 6, 19, -12, 40, -15, 6, 12, -7, -3, 3, -13, -34, -10, 6, -3, 11,
    4, -11, 10, -4, 16, 9, 4, -19, 23, -53, 14, 21, 7, 6, -6, 0, 8, 17, 0, 3, 9, 10, -27, 4, -8,
    -14, -3, -16, -20, 0, -4, 6, 25, -23, 8, 28, 19, 7, -5, -3, 20, 12, -2, -6, -7, 11, 1, -22, 21,
    5, -26, 33, -15, 13, -1, 24, -6, -19, -7, -8, -5, 2, 5, 2, 13, 8, -2, 2, 7, 23, 13, 4, 21, -46,
    0, 4, -18, -15, -14, 4, -7, -5, -10, 33, 13, 11, -24, 6, 21, 5, -24, -9, 1, -3, 11, 6, 5, -10,
    3, 14, 18, 8, 1, 10, 9, -2, -2, 1, 4, 17, -1, -9, -11, -16, -3, 2, -11, 16, 1, 10, 11, 6, -9,
    -23, -17, -7, 5, -2, 22, -15, 23, 2, -26, 40, 9, 18, 6, -11, 16, -8, -33, -9, 0, -14, -32, -56,
    33, -5, 18, 10, -27, 14, 2, -7, -20, -4, 13, 5, -11, -15, 5, 4, -16, -19, -4, 0, 7, 43, -15,
    -16, -9, 31, 8, 33, -7, 10, -35, -12, -8, 12, -4, -19, -8, -25, -10, -11, -7, -28, -3, 21, 2,
    -2, 35, 30, 7, -14, 9, -44, 12, 25, 21, -4, 8, -1, -16, -14, -9, -4, 22, 2, 13, -10, -11, -6,
    -24, -10, 10, -11, 14, -8, -4, -14, 0, -26, 36, -5, 2, -14, 9, -8, -12, 13, 21, 19, -36, -27,
    -11, 5, -11, 2, -16, 0, -12, 58, 2, -4, -10, 6, 12, -10, 13, -44, -13, -2, -5, 13, 16, -35, -3,
    -6, 28, 3, 24, -6, 24, -49, 24, 39, 6, 8, -4, -19, 0, 27, -16, -3, 2, -4, -3, -14, -25, 0, 19,
    -24, -12, -6, 4, -13, 29, -25, -9, 34, 2, -11, 14, -29, 4, 5, -17, 9, -8, 7, -22, 6, 30, 3, 0,
    17, -1, -15, -13, 19, 14, -4, 16, 11, 12, -28, 17, -14, 1, 9, -5, -2, 0, -11, 8, 13, 17, -22,
    16, 7, 10, 35, -13, 8, -19, 17, -31, 14, -20, 2, -27, 22, -14, 7, 12, -3, -8, 4, -5, -4, 3, -20,
    -4, 9, -13, 14, 17, -25, -8, -18, 2, 6, -23, 9, -15, 18, -22, -21, -11, -16, -10, -6, 4, 1, 13,
    9, -2, 10, 25, -3, 22, -6, 8, -28, 25, -11, -37, -47, 0, 10, -7, -19, -28, -31, 1, 45, -51, 4,
    -24, -62, 21, -10, -19, -12, -57, 18, -13, -2, -31, -14, -10, 11, -23, 2, 18, 4, 3, -49, -14, 0,
    8, 2, -15, -24, 11, 47, -30, 11, -22, -40, -49, 13, -18, 19, -35, -1, 6, 7, -21, -18, -27, -9,
    6, 18, 22, 7, 13, 34, 6, -5, -29, -44, -23, 0, -10, -7, -22, -21, 5, -15, 13, 20, 20, 0, 11, -5,
    -17, -9, 10, -17, -38, -14, 3, 32, 11, -1, -12, -8, 41, -8, 3, -41, 10, -1, 16, 16, 41, 16, -46,
    -2, 2, 14, -1, -5, -13, 20, -23, 19, -8, -12, 2, 28, 15, -10, 24, -12, 12, -19, 2, -29, 4, -45,
    -6, 2, -11, 1, -8, -11, 24, -18, 20, -6, 12, -3, -12, -14, -3, -2, -24, 30, -43, -17, -14, -8,
    -21, -4, 10, -11, 18, -7, 16, 0, -12, -12, -6, -16, 34, 12, 9, -3, 28, 12, -18, 14, -11, -12, 0,
    7, 20, 13, 3, -5, -9, 2, 4, -8, 2, -23, 25, -1, 0, 2, -9, -44, 15, 0, 5, -3, -13, -8, -10, -8,
    15, 15, 16, -36, 11, 1, -50, -1, -3, -3, 6, 46, -57, 16, -32, 3, -1, 8, -13, -8, -4, -30, 22,
    35, -63, -12, -7, -53, 30, 41, -12, -10, -3, -7, 6, 19, -32, -38, 33, 15, -31, -20, -20, -10,
    -7, 15, 10, -21, -8, 2, -14, 0, 7, 10, -21, -17, 24, 4, 35, -10, 0, -11, -12, -4, -5, 23, -16,
    -48, -22, 19, -51, 19, -20, -58, 28, 22, -23, 5, -43, 3, 2, 8, -13, -16, -41, -46, -5, 50, 12,
    -1, -6, -92, 55, 15, -63, 4, -15, -24, -1, 36, -12, -80, 25, -2, -44, -30, 9, 29, -1, 18, 32, 3,
    -7, -8, -34, 37, -16, -79, -8, 17, 29, 33, 37, 21, 17, -5, 13, -9, -13, 5, -11, -22, -14, -26,
    16, -15, -6, 20, -11, -4, 6, -29, -29, -63, 6, -23, 9, -16, -8, -15, -2, 23, -3, -12, -7, 4,
    -17, -35, 26, -12, 0, -17, -10, -10, -6, -3, 11, -5, 8, 13, 14, 0, -48, -6, 1, 27, -15, 7, 38,
    10, 18, -2, 22, 12, 15, 5, 28, -7, -30, 33, -9, -24, 9, -22, 18, 16, 3, -15, -2, -21, 19, -1,
    -13, -14, 24, -15, -42, -8, 18, -9, -14, 7, -9, -14, 12, -6, -6, -13, 15, 11, -3, -8, 5, -5, 0,
    5, 10, 28, 2, 7, -9, -1, 5, 21, 0, 10, -19, -5, 11, 16, 7, -3, -2, -2, 24, -8, 17, 11, 1, 19,
    16, -4, -30, 13, -3, 17, -6, -7, 40, 1, 0, 7, -16, -9, -1, -3, -8, -4, -4, 6, -14, 8, 17, 3, 1,
    20, -3, -15, 10, -15, -3, -14, -6, 22, -5, -10, -7, 22, -4, -18, 13, 42, -19, 13, -17, 3, 5, -2,
    8, -3, 16, 6, -10, -6, -3, -9, -2, -38, 18, -17, -2, 3, -8, 16, 8, 21, -6, -21, 6, 16, 5, -30,
    14, -3, -20, 12, -11, 17, -5, -1, -4, 3, -5, 29, -17, 19, 0, -8, 6, 18, -20, -15, 3, -10, -5,
    -10, -13, 27, -1, -17, -38, 16, 16, 6, 1, 38, -17, 13, -41, -6, 5, -12, 3, -8, 8, -13, -7, -25,
    -52, -23, 27, -29, 12, -17, -26, -26, -14, -11, 0, -1, 5, -25, 18, -4, -39, 35, 3, 22, -11, -29,
    8, -18, 13, -8, -1, -18, 5, -34, -5, -67, 10, -37, 5, -1, -34, -29, 26, 22, -1, -9, 12, 8, 14,
    -33, 13, -5, 2, -21, 1, 15, 17, 21, -17, 23, -4, 11, -1, 8, -37, -12, 10, 19, 9, 11, -1, 15, 6,
    25, 9, -9, -1, -6, 12, 2, -21, 42, -33, -15, 33, 22, 24, -20, -8, 10, 7, -9, 10, 0, -9, -12, -8,
    -13, 2, -20, 21, 14, -15, 22, 2, -3, 1, -10, -2, -13, 19, 2, 8, -3, 20, -6, -10, 17, 2, 27, 9,
    -13, 10, 14, -22, 15, -6, 5, -30, -8, -4, -3, -25, 14, -5, 10, 27, -15, 43, -12, -8, 3, 1, 3,
    -15, 10, -7, 7, 13, 47, 27, -24, -1, 20, -18, 3, 5, 2, -22, 12, -5, 9, -2, -3, -2, -9, -2, 18,
    15, -15, 5, 5, -2, -31, 14, 33, -8, 7, -5, -2, -14, 38, -3, 3, -45, -1, -6, -5, 1, 3, 3, -21,
    -2, 2, -26, 30, -27, -36, 3, -23, 0, -26, -2, -9, -13, 14, 8, 7, 10, -3, 14, -3, -10, -11, 26,
    6, -16, 22, -34, 31, -4, 5, 0, 1, -11, 19, -14, 16, -1, -49, -54, 58, 26, -4, -10, -5, 20, -15,
    -7, 23, -4, -2, -29, 7, -24, 26, -29, 18, -32, 15, 6, -23, -3, 3, 11, 6, -9, -27, -22, 16, -58,
    -6, -5, -24, -31, -14, -11, -23, -27, -24, -11, -2, 13, 12, 1, -4, -14, 37, -4, 6, -34, 2, -2,
    -42, 7, -1, 14, -4, 20, -25, -15, -45, 11, 10, 0, -21, 0, -37, 26, 1, 2, -11, 17, -6, -2, -32,
    14, 6, -17, -17, 0, -5, -20, -5, -5, 24, -18, 14, -5, -3, -33, -29, 4, -6, -7, 14, -23, 24, -23,
    6, -40, -17, -7, 1, -6, 4, -32, 20, -29, -9, -8, 40, -11, -47, -15, -22, 12, -13, 5, -5, -6, -7,
    -1, -4, 9, 4, 5, -11, -15, 31, -5, -27, 20, 8, 9, -4, 10, -8, -12, -8, 4, -10, -16, -13, -3, 34,
    6, -6, 4, 6, -7, 10, -4, -29, -7, 8, -23, -11, -25, -21, -13, 9, 4, -3, -9, -14, -22, -5, -17,
    3, -7, 13, -8, 2, -6, 16, -26, -24, -2, 1, -6, 10, -6, -33, 16, -2, -10, -5, -16, 9, -23, 3, 1,
    45, -4, -15, 27, 17, -12, -10, 4, 18, -3, -5, -10, -8, 2, 21, 3, 17, -9, -1, -3, 13, 10, 4, -3,
    -3, 10, 7, -30, 4, -15, -23, 8, -31, 10, 11, -1, -28, -7, -26, 8, 0, -10, -6, 3, -8, -6, -16,
    -39, -18, 1, 18, 11, -5, -36, -14, 22, -23, -17, 3, 6, 13, -7, -17, 3, 16, 2, 21, 13, -16, 20,
    4, 0, 11, -1, -18, -31, -2, 6, 45, -11, -3, -29, 24, 20, 7, 12, 23, 28, 36, 0, 0, -24, -11, -11,
    6, -16, -32, -12, -10, -4, -16, -16, -18, 16, -24, -9, 3, 11, 21, -9, 10, -3, -26, -20, -16, 7,
    1, 1, 7, 12, -5, 25, 3, 3, -35, -24, -11, 25, -38, 8, 5, -6, 17, 14, -4, 22, -19, -12, -23, 15,
    4, -24, 4, -6, 2, -5, -8, 11, -16, -19, 23, 25, -29, -19, -16, -4, 24, -24, -16, -28, 13, 30,
    -2, 0, -25, -18, -5, -13, 30, -18, 20, -7, -29, -4, 24, -38, -36, 5, -15, -12, 7, -23, -39, -10,
    26, 14, 3, 2, -19, 27, -37, 21, -6, 11, 11, -5, 12, 13, 16, -2, -3, 5, -15, -3, 20, -29, 6, 2,
    15, 4, -38, 9, 2, -5, 21, 9, -28, 17, -9, -23, 3, -46, -31, -34, 24, 17, 1, 15, -53, -22, -29,
    -3, 7, -7, 21, 4, 9, -2, 24, -13, -59, 21, -24, 10, 12, -33, -24, 12, -15, -11, 9, -4, -3, 24,
    -2, 17, 26, 5, -11, 12, 4, 18, -20, 2, -8, 21, -2, -8, 20, 1, 3, 15, 2, 11, -28, 10, 25, 50, 15,
    -10, 13, 15, 2, -3, -1, 0, -38, -23, 32, 20, 7, -11, -62, -16, -33, 35, -6, -16, -21, 7, 22,
    -11, -6, -33, -15, 25, -16, 19, -34, -41, -5, 6, -29, -7, 1, 0, 11, 25, 46, 14, -26, 53, 24, 21,
    -13, 19, -4, -9, 4, 21, -3, -6, 16, 36, 3, 31, 16, -7, 20, 27, 27, -5, -6, -17, 27, 0, 22, -6,
    -20, 46, 7, -47, 7, -11, -8, 5, -19, 18, 30, -3, -23, -3, -7, 25, 25, -58, -22, 4, -1, -5, -17,
    -31, 16, -4, 13, 1, 2, 7, -8, 17, 2, 12, 26, 15, 37, -20, 9, -6, 5, -1, -14, -10, -3, 0, -6, -4,
    -15, -17, 37, -14, -21, -15, -13, -36, -23, -6, -27, 30, -5, -1, -4, -3, -11, 31, -28, -11, -54,
    -28, 36, -4, -2, 9, -28, -6, 16, 8, 13, 0, 9, 36, -64, 48, -9, -1, -34, -8, 2, -2, -2, 4, -11,
    10, -5, 6, 10, -16, -1, 27, 35, -25, 22, -9, -12, -6, 11, -5, -12, -2, 2, -14, 15, 14, 12, 21,
    0, 4, 14, -40, -32, 15, -24, 23, -5, -4, 5, -2, -6, -23, 4, -12, -18, -14, 20, 3, 13, 19, -10,
    3, 37, -6, 3, 14, 2, 23, 16, 28, 14, -14, -14, 13, -50, -25, -9, 16, -8, 8, -17, -10, 3, 14, -7,
    20, 8, -11, 6, -26, -37, -15, 34, 7, 7, -2, -1, 3, 11, -6, -5, 3, 35, 24, -1, -18, -17, -4, -26,
    12, -8, 6, 3, 11, -4, -35, 3, -2, -21, 22, 19, 17, 5, 0, -36, 4, 37, -8, -23, 7, -20, 1, 1, 11,
    22, -8, -20, 35, -69, -1, -2, 19, -23, -4, -7, 5, -8, 15, -18, 14, -3, -15, 6, -18, -14, 4, 18,
    26, 25, 9, 6, -13, -24, -5, -53, 7, 13, 9, -8, -17, 42, -16, -10, -3, -26, 0, 18, -12, 0, 28,
    -19, 25, 20, 11, 5, 15, -21, 11, -33, 17, 23, -4, -12, 14, 3, -22, -56, -33, 14, -15, 2, 28, -7,
    -27, -7, 17, 10, 6, -13, 0, -11, -44, 11, 6, 70, 11, -25, 9, -16, -29, 1, -23, -1, 0, -6, 11,
    -21, -73, 28, -31, -11, -46, -26, -18, 32, 14, -20, 19, -14, -8, -5, -26, -30, 44, -55, -5, -39,
    -39, 14, -17, -11, -2, -12, -8, -2, 13, -20, -27, 0, 45, -24, 53, -7, 18, 7, 2, 16, -5, -7, 4,
    2, 2, -1, -7, -9, -15, -31, -11, 25, -19, -3, 7, 15, -1, -10, 0, 3, -16, -1, 3, 8, 23, 1, -9,
    38, -20, -7, -4, 6, -20, -16, 5, -17, -8, 0, -21, -6, -13, -25, -28, 11, -30, 16, -23, 19, 22,
    -5, -8, -2, 1, -4, 16, -5, 25, -27, 27, 1, 7, 3, -11, -16, 15, -33, 1, 32, -16, -20, -5, -4, 20,
    -47, -27, 4, -24, -5, -23, -6, -32, -23, 8, 4, 5, -9, 18, 19, -23, 11, 6, 41, 13, 0, -3, -23,
    -23, -21, 11, 15, 21, -8, 10, 8, -32, 43, 16, -24, -3, 8, -4, 27, -13, -37, -29, 6, -5, 5, 19,
    0, 25, 8, 4, -21, 12, -7, 6, -12, -4, -27, 5, 0, -32, -15, 6, -6, 1, -22, -20, -10, -9, 3, -19,
    -9, -5, -12, 14, 26, 21, 13, -10, -37, -22, -45, -15, 23, -7, 4, -28, 6, 1, -17, -30, 29, -23,
    32, -28, -2, 19, -7, 42, -8, 20, -5, 6, 20, -32, -2, -43, -7, -19, -1, 12, -4, -53, -54, -34,
    -33, -13, 20, -9, -1, -20, 3, 9, -8, -30, -6, 1, -10, -48, 26, 9, 69, 10, 19, 14, -23, -35, -3,
    -10, 2, -17, 1, -15, -34, -33, -16, -47, -7, -1, 1, 8, 12, 6, 4, 3, -12, 5, 7, -7, 7, 16, -29,
    29, -30, 4, 15, -14, -35, 4, 9, -15, -24, 3, -1, -35, -2, 40, -8, 25, -3, 14, -17, -1, 4, -7,
    -18, 6, -16, -31, 3, -9, -43, -19, 8, 34, -1, 0, -2, 28, 22, 25, 4, -5, -26, -4, 2, 3, -23, -5,
    -23, 16, 20, 1, 15, 2, 11, -6, -1, -3, -6, 0, -4, 1, 11, -4, -13, -2, 26, 6, 1, -12, -20, -8,
    -7, -20, -9, -10, 15, -2, -11, 14, 15, -1, -22, 2, 2, 6, 19, 11, -16, -4, 7, -11, -4, 10, -10,
    24, -59, -10, -10, -16, -8, 7, 16, 25, 7, -4, -11, 12, -17, 9, -11, -18, 4, 14, 33, 15, -14, -6,
    -12, 6, -9, 18, 7, 6, -28, 21, 35, 8, 26, 26, 48, 6, 18, -8, 3, -46, -38, -30, 0, -1, 5, 1, 2,
    -20, 36, -33, 6, 2, 20, -11, 14, -23, -4, 11, -10, 26, 36, -22, 13, -10, 2, -19, -5, -50, -1,
    -5, 3, 37, 11, 4, -5, -32, 5, 39, 27, 27, -35, -9, -2, -16, -11, -38, -27, 14, -1, -13, 31, -36,
    -24, -32, 8, 16, -22, 16, 35, 18, -41, 13, 24, -14, 0, -4, -8, 29, 8, 2, -6, -69, -39, -39, -22,
    16, -11, 6, 8, -13, 11, 6, -19, -11, 13, -10, -6, -8, 6, 10, 55, 13, 22, -3, 2, -62, -10, -8,
    -20, -17, 31, -17, -21, -76, -27, -41, 0, 0, 7, 7, 14, -18, -15, -4, -10, -6, 12, -46, -12, 22,
    -28, 20, -21, 10, 11, 2, -35, 0, -10, 3, 11, -13, 8, -16, -12, -13, -35, -9, -4, 26, 7, 7, 9,
    -4, -1, 6, -15, -5, -15, -7, -34, -9, 20, 10, 27, 3, 2, 14, 20, -15, 0, -4, -20, 19, 15, 4, -16,
    -56, -6, -9, 3, -4, -1, 7, 16, 0, 6, -20, -23, -7, 5, -2, -12, 30, -4, 18, 0, 3, 9, -5, -15, 21,
    21, 35, -1, -40, 10, 0, -15, 23, -13, 5, -18, 15, -4, -12, 42, -8, 35, 0, -7, -29, -43, 18, -33,
    27, -29, 6, 9, -25, -22, 14, 24, -4, 10, 15, -25, 46, 11, -3, -1, -19, -3, -15, 33, -16, -31,
    15, 15, -7, -1, -56, -23, 0, 14, 23, 0, 0, -16, 10, 25, 5, -10, -13, -3, 18, 46, 40, 5, -13, 23,
    -17, -10, -8, 45, 1, -11, 6, 6, -35, 31, 7, 64, -10, -4, 17, -45, 3, 2, 2, 22, -4, -2, -65, -32,
    -19, 5, -13, 30, 0, -8, -1, -47, 1, 64, 12, -5, -22, 50, -32, -18, -5, 9, -10, -4, -38, -31, -6,
    -35, 21, 43, -11, -7, -5, 27, 11, -40, -6, 14, 51, 8, 50, 8, 14, -27, -3, -17, -34, -6, 0, -21,
    4, 3, -54, 6, 16, 8, 20, -23, -12, 24, -2, 15, 3, 12, 12, -21, 3, -1, -9, 7, 20, -7, -18, 6, 28,
    21, 0, 22, -5, -12, 16, 13, -26, 15, 8, -7, -5, 12, 22, 11, 2, -18, -2, 7, -21, -21, -47, 25,
    -5, 11, 12, -14, 8, -9, -1, 19, -14, 2, -24, -23, -30, 21, -19, -59, -3, 2, -42, 27, 1, 11, 15,
    -17, -30, 15, 23, -19, 17, 15, 1, -14, 3, 0, 3, 15, 15, -5, -16, -24, 14, 17, -24, 14, -14, -12,
    3, 8, -8, 3, -5, 3, -10, 9, 1, 17, 10, -40, 23, 8, -5, -10, -20, 23, 7, 12, 13, -2, 14, 11, -16,
    -10, 11, 20, -9, -8, -35, 30, -2, -25, -8, 0, -19, 19, -3, 28, 8, -29, -32, 14, 9, -3, 7, 3, -6,
    -11, -12, -13, -6, 14, -4, -19, -9, 16, 8, 21, -8, 5, -12, -3, 6, -12, 1, -7, 2, -9, -11, 23,
    16, 14, 9, -15, 15, 20, 14, 8, -15, 13, -14, -2, 8, -8, -37, -15, -2, 16, -4, 24, 5, 7, -39, 20,
    -14, -4, -3, 4, -26, 28, 12, 8, 36, -34, -11, 10, 1, 8, 14, 12, -21, -3, -18, -26, -21, 6, -1,
    -1, -24, 16, 6, 10, 15, -6, -7, -19, 23, 6, 16, -9, 1, -38, -27, -15, 25, 23, -24, 4, -15, 17,
    11, 17, -35, -23, -13, -6, 19, 1, -4, -24, -3, 0, 6, 38, 3, 8, -12, 3, 13, -7, 14, 1, -31, 0, 9,
    -17, 11, -4, -12, 29, 14, 9, -15, 11, 15, 18, 14, -1, -2, 0, 21, 16, -27, 1, 3, -1, -18, 20, 14,
    -6, 26, -7, 2, -10, 3, 7, 9, 10, 36, 19, 14, -6, -9, 10, -18, -66, -34, 9, 11, 9, 17, -24, 3,
    -25, -16, 4, -14, 25, -12, -16, -11, 16, -8, -32, -2, -4, -15, 11, -17, -6, 1, 19, -5, 16, 16,
    10, -11, 3, 16, -7, 10, 1, -2, 9, -14, 3, -9, -18, 13, 0, -32, -13, -5, -7, 9, 2, 17, -7, 3, 18,
    -4, -46, 19, 20, 20, 0, -6, 17, 2, -41, -13, 16, -15, 5, 15, -6, -2, 26, -5, 2, -7, 23, 2, -14,
    -4, 24, 2, -2, -11, 6, -9, 12, -7, 11, 1, 19, 3, 25, 1, 6, 1, 7, -14, -7, -6, -4, -7, 0, -16,
    -12, -13, -14, -10, 8, -5, -10, -34, 0, 2, -2, 7, -18, 4, -4, -27, -16, -1, 4, -39, -24, -5, 31,
    7, -16, -30, 15, -4, -24, 7, 2, -9, 1, 20, 29, 10, 19, -12, -9, -26, 12, -7, 14, -19, -5, -5,
    15, -9, -29, 24, 16, 17, 16, -23, 25, 3, 1, 3, -8, -12, -14, -24, -14, -21, 13, -21, -15, -21,
    -9, 14, -10, -35, -14, 3, -1, 5, 1, 7, -13, -38, -15, 37, -33, -44, -15, 8, -13, -11, 13, -17,
    -2, -32, -6, 3, 2, 1, 1, -17, -8, -2, -24, 0, -5, -6, -3, 1, 11, 20, -5, 1, -6, -25, 1, 10, 16,
    31, 36, 9, 1, 34, 15, -5, 26, 19, -3, -26, 1, 14, -1, -21, -13, 5, -21, -1, 9, 21, 5, -20, -21,
    13, 6, 8, 22, -13, 4, 12, -28, -9, -25, -33, 5, 2, -22, -15, -12, 5, 2, 19, -2, -12, 36, 3, 3,
    -7, 3, -17, -32, 7, 7, 10, -4, 1, 4, 0, -2, -3, 9, -6, 21, 18, 30, -3, -6, 11, 8, 7, 2, 5, -10,
    -12, 4, 31, 0, -30, 37, 14, -19, -7, 2, -11, 18, -6, -10, 5, 8, 2, 7, -32, 13, 14, -3, 9, 2, -1,
    -5, 14, -27, -12, -3, -11, 6, 4, 2, 12, 10, 5, -22, 1, -9, -3, 12, 11, 19, -2, -2, -25, -5, 0,
    11, -11, 16, 27, 13, 1, -7, -19, -5, 7, -2, -2, -6, -10, 6, 5, -4, 11, -22, -15, 79, 16, -24,
    -10, -7, -25, 11, -4, 14, 0, 9, 0, -1, 7, 11, 16, -18, 4, -16, -6, -20, 6, -3, -9, 4, -16, -17,
    2, -15, -1, 2, -7, -56, -3, -8, 7, 26, 9, 14, -20, -9, -41, -20, 7, 9, -34, -22, -30, 9, 11,
    -34, 22, 8, 1, -3, 0, -4, 16, 2, -28, -31, 6, -7, -40, 29, -12, -17, -22, -29, -9, -2, -12, 1,
    12, 36, 20, 3, 17, 46, -5, -15, 9, 35, 15, -38, -8, 27, -6, 3, -37, -3, 12, -5, -46, -71, 31,
    -39, -18, -60, 8, -6, 3, -11, 7, -2, 8, -9, 8, -23, 37, 27, 36, -50, -13, -18, -26, -6, 18, 6,
    13, 17, 40, 5, 16, 14, -22, -27, 2, -45, -13, -25, 2, -3, 8, 12, -14, -11, 10, -14, 16, 21, -27,
    38, -58, -42, -30, -26, 17, -6, 21, 5, -10, -9, -15, -3, -3, 1, -42, 36, -27, 46, 9, 8, -2, 3,
    6, -13, 14, 24, 6, 15, 2, -12, 8, -5, 18, -74, -17, -10, -10, -4, 2, 2, -7, 21, 22, 2, 4, 3,
    -19, 19, -43, -29, 4, -14, 0, -7, -6, 16, -4, -2, -7, 10, 1, -5, -58, 22, -73, -61, -7, 1, 7,
    13, 10, -12, -11, 1, -39, -11, 3, 1, -31, -12, -25, 31, 36, 2, 22, 32, -5, -3, 8, 20, -12, 2, 9,
    -7, 17, -23, 37, -43, 4, -22, 3, -8, -6, 6, -7, -9, -2, 30, -7, -10, 17, 5, 16, -16, 3, -15, 7,
    -23, -14, 4, -6, 10, 3, 38, -16, -17, -10, -3, 5, -39, 9, 22, -19, -16, -1, 12, -10, -1, -8, -6,
    5, 5, 2, -97, 1, 41, 30, -3, 24, 35, 5, 8, 1, 6, -12, -10, 35, -16, -17, 19, 29, -32, 5, -14, 3,
    -9, -2, -5, 7, 7, 20, 24, -20, -11, 54, -49, -41, -15, 1, 18, -2, -29, 7, 0, -2, 6, 12, 23, -8,
    -5, 21, 25, -2, 18, -15, 40, -5, -11, -1, 13, 0, 1, 2, 13, 12, 12, 3, -48, -1, 29, 16, -35, 15,
    15, 25, -8, 2, 4, 2, 17, 11, -10, 1, 18, -34, 24, -23, 19, -3, 23, 20, 29, -32, 33, -7, -6, 0,
    0, -11, -24, -29, 25, -11, -17, 14, 3, 9, -3, 5, -43, -1, 2, 13, -3, -3, -35, -8, 24, 8, -1, -4,
    -4, -13, -11, 35, -3, 10, 3, -12, 6, -53, 25, -25, -27, -11, -3, 13, -15, -22, -27, 3, -1, 14,
    21, 8, -8, 0, -6, -35, 17, -16, 15, 5, 24, -2, 12, -2, 22, -11, -1, -5, -18, 10, 2, -40, 8, -8,
    7, -12, -2, 8, 8, -26, -37, -6, 27, -8, -3, -14, -9, -14, 6, 1, 25, -8, 10, -17, 3, 28, 16, -17,
    -5, -9, 7, -44, 46, -20, -13, 2, -24, 25, -19, 2, 12, 9, -23, 14, 4, -5, -6, 9, -18, -5, 10, 16,
    12, -23, 33, -22, 28, -16, 11, 0, 8, -4, -9, 3, 1, -17, 5, -1, 1, -17, -26, 9, 6, -11, 22, -6,
    22, 0, 9, -12, 4, 7, 10, -32, 18, -2, -23, 6, -40, 27, -5, -12, -9, -9, 9, -34, 13, -15, 2, -17,
    -4, 18, -31, 8, 27, -1, -4, -13, 4, -15, 13, -2, -22, 21, 5, -8, -10, 21, 28, 7, 21, -27, -14,
    6, 12, 7, 11, 3, 27, 5, -26, -21, -25, -1, -15, 10, -3, -19, 31, 2, -9, -27, 17, 0, -1, 8, -8,
    -26, 19, 5, -33, -4, -43, 12, 17, -28, 4, 3, 12, -12, -7, 7, 17, -13, 1, 2, -16, -7, 25, 10, 13,
    -4, -3, 13, -15, 1, 31, -7, 12, -20, -2, -17, -19, 10, 28, 4, -7, -15, 7, 14, -12, 21, -13, -39,
    -5, -24, -26, 13, -10, -18, -13, 4, -28, 11, -2, -7, -19, -35, -28, 19, 9, -28, 2, 10, 4, -35,
    -11, 16, -14, 13, -11, -9, -9, -27, 29, -14, 2, 15, -4, -3, 5, -13, -19, -3, 24, 14, 8, -7, -9,
    18, 0, -8, 10, -1, 6, -10, -8, -3, 47, 29, 16, -21, -9, 15, 14, -5, 11, -6, 2, -12, -25, 11, 8,
    -5, 8, 4, -20, 4, 19, -11, -8, -2, -15, -1, -9, 5, 17, -8, 1, -29, -36, 4, -8, 4, -3, -5, 19,
    -21, 22, -10, 27, -3, -6, -1, -6, -18, -32, 7, 7, -5, 19, -6, 10, -1, -2, 24, 10, 8, -13, 10,
    -33, -6, 24, 10, 19, -3, -1, 6, 20, 8, 24, 4, 3, -18, -16, 6, 18, 9, 11, 5, 0, 12, 25, 2, 14,
    23, 13, 10, -23, -4, 7, -33, -26, -22, 0, 0, -12, -9, -4, 1, -11, -30, -1, -4, 24, 9, -11, 14,
    -15, -23, -19, 32, 2, -16, 15, -20, -10, 5, -4, 46, 0, -28, -22, 40, -30, -7, 14, -5, 19, -4,
    -17, 6, 16, 5, 37, 9, -3, -15, 7, -9, 1, 26, -3, 1, 12, -17, 32, 9, 23, 9, 7, 27, -19, 10, 51,
    -2, -3, -54, -12, 33, 3, 6, 27, 9, -35, 21, -7, 1, -3, -5, 17, 3, -35, -16, 56, -1, 29, -16,
    -18, 4, -15, 18, 34, 6, 10, -18, -38, -24, -3, 10, -34, -52, -43, -4, 4, 6, 38, -11, -4, -31,
    13, 2, -32, 13, 36, -40, -23, 31, 11, 11, 17, 3, 6, -61, -7, 15, 1, 4, -12, 17, -17, -49, -2,
    -36, -2, 18, 24, -5, -27, -33, 12, -32, -3, -1, 20, -20, 3, -46, 14, -4, 14, -4, -14, -8, 14, 0,
    -20, 16, 12, -17, -25, -2, -6, -10, 17, -12, 7, 5, -13, 17, 48, -15, 14, -10, -3, 5, -7, -1, -2,
    -15, -6, 19, 13, 5, 19, 30, 13, 7, -35, 10, 12, 3, -11, -3, -15, -42, -11, -1, -10, -41, 26, 1,
    -36, -39, 22, -1, 10, 14, 19, 11, 43, -18, -2, 10, -15, -12, -3, 1, -17, -18, -16, 24, 8, -7,
    -5, 43, -55, -8, 16, 3, 13, -2, -24, 15, 36, 10, 15, -18, -11, -16, 6, -6, -21, 3, -6, 24, 15,
    25, 23, 5, 4, 18, 17, -6, 10, -5, -33, 14, -26, 16, -14, -1, 5, -10, 17, 15, -36, 7, 10, 14, 18,
    17, 5, 3, 42, 5, -13, 26, -26, -26, -22, 8, -65, 5, -11, 24, 1, -23, -3, 100, -48, 8, 2, -8, 4,
    27, -16, 0, 22, 20, 23, -2, -22, -59, 30, -6, 6, 13, -2, 11, -9, -5, 27, 24, 42, -16, -4, 29,
    26, 31, -30, -41, 20, -10, -12, 21, -24, -4, 39, -7, -55, 36, -11, 26, 13, 21, -16, 19, 22, -25,
    7, 16, 1, -22, -16, 3, 2, 17, -1, 5, 6, -24, 0, -7, 9, 28, -24, -24, -52, -14, -4, 10, 32, -21,
    -9, -11, 10, -9, -8, 14, 21, 7, -51, 4, -10, 10, -7, 10, 50, -45, -16, 5, 10, 24, 13, 7, 1, -48,
    -42, -18, -15, -21, 25, 5, -26, -26, 10, -20, -5, 0, 12, 2, -8, -34, -1, -9, -24, 16, 25, 0, 14,
    7, -6, 1, 16, 9, -21, -3, 5, 10, 13, -6, -4, -14, -31, 34, 48, -8, -6, -14, 0, -4, 12, 15, 31,
    3, -30, 3, -1, 14, 5, 51, 10, -4, -16, 0, 2, -10, 2, 20, 13, 2, -23, -13, -18, -27, -5, 14, 7,
    -5, 26, 1, -1, -7, 19, 5, -4, 11, 2, 15, -5, 16, 11, 10, -48, 6, 20, 14, 8, 12, 9, -37, 16, -2,
    3, 9, 10, -71, -34, 11, 7, 16, 20, -23, -10, -21, -16, 13, 15, 31, 7, 2, -2, 7, 23, -1, 7, 21,
    -15, -1, 3, -15, -38, 10, -15, 30, -12, 0, -6, -41, 13, 56, 26, 0, 19, 13, 10, 3, 1, -13, -7, 2,
    13, 31, 14, -47, -14, 24, -67, 13, 5, 11, -4, -27, -15, -43, -6, 10, 10, 30, 1, -43, 9, 8, 19,
    25, 11, -9, -8, -35, -6, -4, 20, 37, 21, 16, -24, 21, 23, -54, 49, -2, -8, 9, 16, -26, -7, -28,
    -17, -9, 6, 9, -5, -33, 47, 14, -18, 8, -14, 21, 12, -13, 28, -44, -1, 25, 6, 16, 15, 27, 28, 8,
    21, 7, 25, -31, 40, -12, -17, 15, 16, -34, 34, 11, -11, 22, -7, -25, 1, 27, 10, -2, -9, 14, 17,
    -83, -15, -9, 18, -22, 15, 14, -37, 3, 8, -12, -10, -13, -32, 28, 20, 32, -23, -21, -1, -27, 2,
    -6, 23, 0, 11, -28, -2, 5, -38, 18, -2, 27, -8, -31, 35, 0, -29, -1, 13, 12, -11, 8, -35, -39,
    43, -9, -20, 22, -42, 11, -28, -4, -11, 21, 7, -20, -14, 8, 14, -40, 6, -5, 0, -22, 18, -9, -26,
    -1, 9, 11, 12, 2, -5, 3, 2, -4, -27, 27, 2, 17, -8, -14, 32, -2, 20, -1, 16, 14, 3, -39, 10, 4,
    -13, 12, 17, 10, -50, -36, 42, -21, 29, 3, 12, 13, -26, -3, -22, -16, 17, -13, -11, -1, -35, 11,
    -24, 0, 15, 19, -18, 4, -3, 10, -7, -41, 36, 7, -9, 13, 12, -5, -16, 3, -5, 20, 17, 11, 2, -1,
    16, 28, 10, 17, -8, -8, 12, -20, -5, 21, 30, 24, 1, 16, 14, -46, -7, -19, -3, 5, 25, 6, -39,
    -42, 26, -22, 42, -4, 3, 20, 0, -9, -2, -26, 0, -23, -6, 1, -22, -10, -24, 3, 5, -9, 20, 15,
    -23, 33, -9, -24, 8, 8, -6, 6, -1, -10, -13, 10, 20, -40, -20, 28, 10, -18, -11, 19, 25, -1,
    -10, -30, 27, 29, -1, 6, -20, 10, 16, 16, 15, -37, 11, -15, -25, -3, 16, -3, -31, -27, -11, 4,
    26, 21, -2, 6, -11, -1, 29, 15, 16, 2, -30, 20, -1, 14, 12, 9, -3, 13, -3, -9, -21, -4, 25, -19,
    -4, -1, 14, -59, 9, -9, 11, -7, 15, 19, 8, -1, 16, 3, -10, -9, 23, 15, 7, 2, -13, -3, 2, -28,
    13, -1, -4, -15, -6, -6, -21, 12, 1, 17, -7, 11, -21, -14, 12, 3, -3, 0, -1, 7, -37, 11, -15,
    28, -2, 4, 4, 12, -8, 6, -2, 9, -23, -8, 8, -11, -5, -3, 14, -8, -13, -13, -11, -4, 18, -9, -17,
    13, 9, 14, 13, -3, 14, -1, 5, 8, 13, 2, -8, -27, 7, 2, 9, 5, 8, 16, 4, -12, 8, -23, -31, 4, 20,
    20, -3, -27, -9, -13, 30, -22, 25, -1, 28, 9, -13, 9, 5, 25, 2, -18, 24, -9, 4, -5, -19, 14, 7,
    -4, 3, -4, -13, 10, 13, -10, -17, 5, 12, 11, 9, -7, -32, -5, 1, 1, 12, 20, 22, -16, 12, 15, 12,
    -23, -39, 2, 24, -4, 12, -3, -34, 20, 19, -6, -10, -11, 10, 7, 16, -14, 6, -17, 15, -20, 13,
    -34, 25, 16, -26, 2, -2, -11, 13, 2, 3, -2, 17, 17, 4, -1, -16, 16, -2, -54, 14, 11, 0, 19, 8,
    -6, 2, -4, 4, -22, 17, -2, -10, -20, 2, -52, -29, 46, -12, -24, -22, 15, 6, -13, -17, -41, 9,
    -2, 12, 19, -17, -6, 16, -10, -18, -16, -6, 13, 10, 3, 13, 7, 7, -7, -42, -22, 16, 15, -12, -1,
    -27, -13, 6, 34, 9, 8, -24, 8, -16, 13, 14, 26, -6, 25, 3, -1, -29, 3, 10, 18, 11, -9, 10, 1,
    -4, 9, -2, -6, 8, 1, 4, -2, 2, -2, -12, -11, 5, 3, 0, 10, 7, 4, -25, 1, 2, -4, -31, -17, -18,
    -3, -13, 13, 2, 12, -6, 4, -2, -15, 18, -18, 14, 0, 19, -11, -37, -5, -15, 16, -9, 3, 16, -2,
    -12, -8, -6, 5, -24, 5, -4, 0, -5, 20, -2, 15, 10, 15, -19, 3, 12, -7, -12, 12, 2, -17, 12, -17,
    11, 14, -18, -7, 7, 1, -16, 13, -2, 14, -18, 5, 0, 8, -6, -14, -4, -3, -7, 7, -7, 6, -6, -37,
    -20, -15, 12, -15, 6, -9, 5, -13, -36, 0, -8, -24, 0, -1, 5, -33, 10, 0, -3, 12, -9, 5, -2, 2,
    -1, 25, -25, 13, -4, 4, -9, -3, 13, 0, -12, 10, -6, 14, 30, 3, 13, -22, 5, -2, 2, -12, -46, 3,
    13, 16, 18, 6, -25, -4, -2, -1, -12, -5, 2, 11, -14, 2, -4, -21, -13, 2, -41, -15, 13, 0, -26,
    21, -37, -8, -16, -18, -13, 4, 16, -7, 20, -8, 6, 6, -8, -12, -11, 22, 4, 30, -15, 7, 8, -9, 3,
    13, 6, -1, -7, -19, -3, 2, 16, 20, 18, -6, 5, 22, -17, 5, -34, -15, -9, 1, 7, -12, -4, 10, -26,
    -32, -19, -24, -16, 10, 0, -14, 16, -7, 2, -4, 3, -34, 0, 7, 11, 1, -8, 10, -2, -18, 15, 5, -10,
    -3, -12, -3, -14, 22, -4, 6, -5, 4, 4, 20, -3, -21, -2, -9, 5, 3, 8, 25, -1, -10, 0, -2, 6, 3,
    -6, -2, -18, 3, 0, -14, 1, 0, -13, 11, -12, 1, 27, 10, -31, 14, -14, 4, -3, 17, 1, -8, 1, -1,
    28, -31, 11, -24, -5, 19, 6, -4, -43, -5, 5, -8, 14, 9, 3, 8, -1, -14, 9, 0, -3, 7, 9, 8, 23,
    -9, 6, -23, -24, -1, -9, -2, 10, 20, -8, 9, 3, -9, 3, 14, 8, -3, -4, 12, 6, -12, -8, 3, -7, 5,
    2, 22, 8, 7, 4, 13, 1, -5, 5, 19, -1, -5, 5, 3, -4, -32, -9, -16, 6, 14, -15, 10, -51, -2, -22,
    8, 5, -4, 8, -1, 5, -22, 8, 0, -3, -3, 0, 12, -4, -6, 0, -12, -18, 1, -12, -14, 4, 17, -12, 4,
    -11, 4, 9, -1, -3, -10, 11, 17, -5, -1, -20, -11, 7, 6, 4, 4, -10, 22, -35, 5, 5, 5, 13, 8, -6,
    -5, -15, 0, -3, 6, -9, -18, -7, -1, -47, 44, -44, -15, -13, 26, -12, -3, 17, -19, 11, -11, 14,
    -9, 3, -13, 14, 12, 11, 10, -14, -10, -10, -21, -7, -2, -9, -3, -10, -10, -11, -6, 1, -5, 29, 8,
    -3, 13, 8, 5, -34, 4, -19, 1, 9, 14, -14, -4, -21, -21, -30, 12, -6, 11, 9, -13, -7, -3, 6, 6,
    13, 13, -15, 13, 11, 1, -6, 6, 4, 3, -11, -16, -42, 6, -1, 33, 17, 3, -5, 10, 9, -20, -3, 6, 10,
    30, -3, -17, 7, 5, -5, 6, 4, 50, -37, -20, -1, 3, 7, 7, -6, 4, -4, 30, -15, 5, -31, -10, -5,
    -61, -7, -4, -10, -3, 1, 11, -8, 11, -9, 21, -31, 2, 10, 17, -36, -23, -27, 4, -9, 2, -6, 6, 6,
    0, -3, -4, -24, 16, -37, 24, 0, 5, -10, -1, 16, -15, -4, -6, 1, 7, 8, -16, 0, -2, 11, 10, -2, 0,
    27, 1, -30, 5, 4, 2, 0, -2, 5, 7, -24, 5, -25, -49, -27, -26, 2, -17, -10, -6, 16, -8, -5, 2, 6,
    33, -16, 14, 8, 10, -41, 1, -44, -4, -15, 2, 0, 11, -2, 3, -4, 8, -5, -2, -26, 5, -11, 4, -33,
    -16, 7, -5, 4, 4, -3, 3, 12, -15, 27, 1, -13, 14, -9, 0, 21, 3, -7, -4, -10, -1, 0, 2, 1, -9,
    -23, -28, -1, -22, 2, -7, 2, -18, 7, 8, 13, -7, 7, -7, 0, 15, 19, 18, 0, 10, -52, 9, -32, -15,
    4, 5, -14, 5, 4, 11, -3, 13, 10, -11, -15, 10, -50, 29, -21, -15, 0, -8, 12, 8, -6, -1, 0, -35,
    20, 22, -28, 13, -8, -30, -50, -4, 9, 2, 6, 0, 0, 5, -4, -12, -4, -67, -30, 3, 19, 26, -15, -17,
    -16, -9, 7, 9, -6, -1, 0, 5, 1, 18, 10, 25, -57, -14, -7, -11, 4, 6, -4, 1, -11, -7, -21, -33,
    -10, -7, 14, -1, 18, 4, -17, -29, 11, -8, 20, 11, -3, 12, 12, -19, 9, -24, -3, -20, 34, -5, -13,
    -2, -12, -16, -11, -4, -2, 4, 4, 10, 3, -1, -30, -33, -1, -21, 17, 9, 18, -21, 9, 3, -10, 15, 8,
    10, 1, -6, -7, 47, -33, 11, -47, -16, -9, 5, -4, 8, -5, -10, 9, -14, -41, -23, 3, 29, -19, -17,
    6, -7, 20, 0, 1, 3, -4, 7, 13, -14, 14, -25, 6, 12, 14, 4, 12, -11, -20, -10, 8, 3, 6, -6, -2,
    0, 9, 11, 16, -33, -39, -8, -4, 19, -4, 1, -10, -3, -11, 7, 7, 6, 9, 7, -2, 20, 7, 21, -29, 6,
    -16, -11, -20, 2, -5, 1, 10, 4, 8, -42, 20, -20, -11, -2, -2, -18, 10, 6, -7, 7, -3, 5, 30, -2,
    -10, 1, 15, -14, -23, -8, 14, -12, -12, -8, 15, 10, -4, 7, 5, -17, -9, 9, 26, -34, -16, -7, -32,
    -1, 1, -11, -13, -3, -4, 7, 6, 10, 4, -2, 8, 19, -18, 6, -23, 5, -16, -4, -10, 2, 4, -1, -1, 10,
    12, -55, 11, 9, -37, -9, 34, -15, 10, 6, 2, 6, -14, -8, 20, -36, -4, 10, 27, -16, -14, -33, -28,
    -25, -29, 6, 2, 13, -13, -10, -8, 14, -37, 1, -25, -51, 22, 15, -23, -14, 3, -12, -8, 11, -30,
    21, 11, -18, -18, -12, 29, 29, 3, 29, 7, 29, 19, -41, 8, -6, -6, 17, -9, 4, -9, 9, -13, 18, -12,
    12, 15, -20, -14, -6, -6, -24, 10, 11, 25, -13, 0, -4, 0, -18, 19, -30, -49, -11, 2, -13, 4, -5,
    1, -7, 0, -1, -3, 9, -8, -20, -18, 24, -14, -24, 5, -27, -18, -6, 13, -6, 27, -18, -5, -5, -9,
    42, 3, 20, -12, 0, 16, -41, 10, 6, -18, 20, 6, 2, -21, -9, 11, -7, -45, -24, 46, -28, 28, -14,
    -4, -5, -5, 6, 2, 5, -15, 2, 14, 9, 23, -23, -21, 1, -28, 19, 2, -13, 1, 2, -2, 0, 1, 23, 11,
    -5, -68, -19, 3, 16, 22, 2, 7, -5, 5, 4, 10, 0, -2, -11, -16, 35, 22, 37, -2, -20, -7, -31, -4,
    5, -25, -4, 2, 3, -34, 6, 5, -14, -8, -27, 9, -16, 5, -27, 1, -9, -2, -4, 21, 16, -23, 1, 17,
    13, 13, -24, 27, 28, 9, 21, 5, -10, -5, 4, 8, -29, -17, 12, 10, -36, 4, -26, -22, -13, -21, -10,
    -3, -4, 10, 5, 2, -7, 2, -25, -2, 22, 17, 23, 13, -2, -30, -8, 5, -16, -29, 11, -9, -4, -31, 3,
    6, 2, -59, -35, 56, -4, -24, 10, 3, 2, -12, 4, 33, 0, -22, 13, 22, -9, 4, 8, -38, 14, -10, 14,
    -10, 19, 2, -1, 6, -11, -36, 11, 3, -88, -22, 4, -26, -17, -2, -36, -27, 11, -6, 15, 8, -11, 5,
    -22, 12, 21, 1, 28, 4, 3, 4, -10, -10, -10, 4, -1, -4, 6, -3, -3, -1, 36, -28, 35, 23, -3, -1,
    -5, -23, -28, -23, 16, 0, -8, -7, -2, -9, -37, -51, -13, -18, -22, 0, 2, -9, -34, -7, 5, 7, -20,
    -21, 5, -3, -16, -13, 22, 10, 3, 21, 4, -4, -29, 2, -37, 22, -31, -3, -13, 9, 1, -5, 3, -1, -1,
    -2, -45, 5, -8, -9, 10, 18, -9, 8, -5, 18, -19, 4, -8, 39, -4, 1, -38, -9, -38, -3, 19, -15, -7,
    5, 2, -3, -30, 1, -49, -9, 19, -22, -6, -4, -30, 4, 3, -28, -6, 0, 0, 2, -7, 1, -7, 17, 20, 13,
    19, 7, -9, -21, -23, 21, -15, 13, -12, -1, 20, 3, 24, 11, -10, 27, -44, -3, -37, -20, 9, 3, -5,
    -37, -10, 6, -19, -44, -19, 1, 14, -21, -13, -7, -16, 16, 12, -8, 1, -11, -8, 16, -4, 14, -25,
    27, 20, 11, -31, -7, -8, 2, 4, -4, 5, 3, 0, 11, -44, -3, -9, 32, 6, -11, 21, -6, 1, -27, -1, 5,
    -11, 35, 14, 0, 25, 22, 35, 7, -13, 37, -35, 3, -73, -40, 13, -23, -6, -33, -10, -21, 19, -55,
    7, 13, 10, -14, -33, -24, -4, 1, 20, 8, 26, -29, -3, 6, 12, 46, -10, 42, -12, 28, -47, -36, 13,
    -2, 5, 15, 7, -21, 13, 1, -42, 14, 28, 3, -9, 5, 31, -21, -3, -4, -15, -4, 9, 25, -12, -8, 28,
    -26, -1, -24, -16, 61, -18, -13, -21, -27, -12, -8, 6, 3, 6, -1, -2, 16, -2, -9, 16, -16, -54,
    29, 12, 9, -14, -10, 6, 2, -21, 6, 1, -23, -16, -7, -24, -32, 0, 19, 8, 8, 6, 12, -2, 6, 0, 6,
    0, -40, 13, 5, -31, 22, -20, -45, 16, 27, 34, -6, -1, 26, -17, -3, 6, -52, 0, 5, -4, 20, -16, 9,
    11, -23, -16, -4, 9, 7, 12, 7, -17, 18, -3, 0, 29, 5, -30, 24, 15, 5, 14, -20, -3, -1, -7, -10,
    -10, -15, -4, -22, -7, -19, 7, 24, 22, 0, 8, 10, -13, 5, 20, -6, -17, -17, 13, 21, -47, 36, 4,
    1, 23, 5, 28, 36, 5, 17, 4, 12, -4, -21, 8, -8, -26, 18, -13, 8, 7, 10, -25, -13, -6, -11, 3,
    12, -6, 2, 5, 6, 33, -1, -28, 26, 2, 0, 22, 15, -3, 2, 11, 3, -17, -2, 6, -5, -2, -3, -2, 22,
    23, 17, 10, 16, -19, -12, 7, 1, -17, 11, 11, 3, -19, 30, -4, 1, 39, 3, 16, 29, 12, 1, 9, -7,
    -11, -12, 7, -4, -26, 25, -13, 13, 10, -2, -18, 5, 4, -12, -3, 5, -10, -4, 12, -7, 41, -20, -44,
    10, -20, 0, 13, 27, 1, -6, 8, -12, -7, -14, 5, 1, -7, 2, 12, 17, -27, -7, -5, -28, -6, -14, 29,
    2, 7, 0, 9, -20, -24, 20, -20, -26, 21, -22, 14, 2, -10, -1, 10, 8, -7, -6, -20, -19, -5, 31, 3,
    11, -4, -5, -20, -1, -1, 8, -6, -10, -22, -37, -15, 31, 26, -6, -26, 1, 24, 6, 18, 12, 9, 7, -8,
    -1, 2, 5, -12, 12, -18, -5, 13, 17, 13, -5, -13, 30, 14, 16, 5, 1, 20, 20, 1, -34, 15, -19, -3,
    15, -8, 10, 23, 9, 1, 13, -17, -9, 25, 27, 9, -52, 8, 7, 5, -9, -7, -12, -10, 6, -18, -11, 3, 9,
    2, -23, -5, 6, 20, 13, -18, -21, 48, -4, 29, 27, -2, 5, -5, 16, 6, -12, -4, 23, -5, -5, 4, 19,
    21, -11, 29, 28, -6, -5, 12, 20, -25, 19, 9, 13, 15, -12, -10, 10, -7, 1, 18, 47, 2, 8, 0, -1,
    20, 11, 23, -45, 0, 5, 1, 3, -13, -17, -13, -4, -4, -9, 4, 11, 16, -6, -1, -18, 16, 15, -13, -6,
    18, 0, 17, 18, -1, 4, 0, -21, 0, -17, -1, 6, -8, -16, -7, 12, -2, 19, 10, -1, -17, 13, 1, 23,
    -24, 18, 14, 8, 2, 4, -6, -2, 22, -27, 27, 37, 11, -6, 3, -12, 4, -3, 4, -15, 11, 17, 7, 9, -15,
    -41, -5, -11, 1, -7, -15, 15, -5, -2, 6, -17, 8, 13, -28, -7, 19, -23, 19, 26, -9, 4, -3, -28,
    3, -3, 6, 3, -14, -19, 2, -18, -20, 35, 16, -1, -28, 4, 21, -7, 0, 1, 22, -12, 8, 28, 22, 18,
    18, 6, 5, 0, -43, 9, 10, 10, -20, -38, -10, -15, 5, 29, 1, 9, -60, -2, -13, -3, -49, 14, -9, 4,
    8, -11, 25, -28, 4, 17, -50, -5, -9, 15, 13, 81, -2, 13, 5, 11, -45, -11, -10, 12, 0, -1, 16,
    -14, -7, 1, -22, 11, 1, -10, 1, -5, 7, 40, -23, 19, 15, -15, 8, 9, -24, 27, -6, -14, -19, 29,
    -27, -41, 0, 31, -38, 1, -1, 24, -4, -11, -38, 29, -44, 3, -30, 1, 4, -16, -9, 5, 1, -32, 33,
    24, -13, -7, 27, 25, 7, 65, -1, 15, -6, 31, -25, 1, -20, 2, -4, -4, 21, -13, 20, -2, 2, 20, 3,
    -8, 6, 16, -6, 11, -16, 14, 13, 0, 8, 10, 12, 13, 18, 3, 2, 29, 7, -59, -10, 8, -25, 19, 3, 23,
    -14, 4, -19, 5, -14, -17, 15, 15, -10, 2, -5, -5, 8, -25, 20, 13, 7, 6, 14, 34, 18, 36, 9, -20,
    10, 4, -3, 19, 7, 7, -10, -13, -14, 11, 4, -5, 12, 10, -32, 9, 8, 17, -1, 11, 5, 12, 0, 18, 4,
    8, -15, 43, 3, -1, 23, 21, -10, -28, -18, -28, -20, -1, 15, 14, -15, 9, -5, -37, 12, -35, 11, 3,
    -1, 17, -6, 0, -14, -4, -1, -6, 11, 3, 39, 17, 57, 17, -18, 21, 21, -34, 12, 14, 14, -8, -4,
    -30, 0, -23, -32, -5, 55, -14, -37, -24, -2, -52, -9, 6, -6, 4, -18, 22, 4, 20, -11, 30, -20,
    -22, -34, -31, -8, 12, -13, -22, -27, 5, 35, 15, -5, -6, -55, 10, -48, -3, -34, -19, -8, 11,
    -13, 20, 10, -9, 26, -1, -21, -19, 14, 14, 9, 28, -15, 7, 10, 34, -13, -17, 53, -21, -4, 1, 30,
    -3, -44, -37, -24, -9, 7, -19, -22, 11, 4, 12, -13, -5, -18, -24, 5, 14, -7, -3, -21, -15, -5,
    16, 4, -57, 12, -5, -6, 19, -6, -8, -1, 8, -38, 42, -27, 20, 9, 19, 14, -62, 2, -10, -6, -6, 13,
    -4, -8, -12, 15, 34, 27, 49, -29, -5, -5, 14, -10, -14, 15, -17, -12, 5, 18, -19, -5, -20, -18,
    8, 2, -1, 7, 29, 18, 0, -16, -14, -23, -15, -6, 14, -26, -3, 0, 22, 7, 17, -3, -6, -1, -16, 15,
    0, -7, 17, -7, 13, -5, 30, -5, 6, 33, -1, 1, -7, 4, 12, -21, 8, 15, 9, -3, -13, 21, 22, 24, 36,
    -31, -5, 20, -21, -7, -4, -3, -5, -7, -20, 18, -8, 0, -11, -3, 12, -44, -5, -5, -13, 8, -8, 0,
    -5, -1, -6, 2, 11, -9, 50, -2, -31, 20, 10, -79, 33, 1, -17, 15, -14, 5, -1, -18, 11, -14, -21,
    -14, 2, 14, -17, 26, 13, 4, 13, -8, 8, 32, -8, 10, -4, -11, -12, 30, 9, -45, 34, 17, -47, -17,
    -8, -3, -9, 1, -30, 30, -9, -11, -38, 10, 23, -1, -24, 13, -76, 7, -10, 7, -27, -2, 1, 9, 18,
    -75, 13, -18, -9, -31, -55, -26, 46, 5, 7, -7, -8, -13, 45, -31, 37, 13, 9, 16, -40, -11, -56,
    -17, -17, 15, 23, 4, -37, 20, 7, -25, 20, 9, 1, 32, -20, -12, -41, -40, 5, -15, 8, -17, -23,
    -15, 13, -17, -51, -4, 8, -14, 4, -54, 5, 27, 6, -31, -28, 35, -8, 5, -16, -9, -5, -9, -15, -3,
    14, 12, 24, 15, 7, -4, 41, -9, -24, -6, 24, -9, 34, 17, 21, -7, -3, 2, -1, -14, 4, 17, 21, 16,
    -5, -5, 22, -19, 12, 11, 1, 8, -14, 10, -1, -1, 11, -9, 7, 8, -12, -21, -33, -14, -21, -9, 12,
    -31, -5, -11, -4, 20, 10, 9, -19, 25, 19, 1, 20, -15, 6, 0, 2, 2, -7, 28, 13, 25, 17, -13, 13,
    -8, -5, -5, -1, 19, 23, 0, 21, -10, 11, -16, 22, 1, 18, -4, -10, 27, 23, -8, 15, -9, 17, 15, 12,
    10, -2, -16, 14, 16, 31, -4, 17, 25, 20, -30, -24, -16, -30, -10, 22, -23, -6, 0, 2, -17, -17,
    27, 13, 16, 30, -1, 14, -25, -19, -2, 16, 13, 6, 11, -38, 22, 16, 6, -19, 13, -16, -1, -5, -28,
    13, 0, 37, -17, 19, -21, 6, -3, 28, -14, -6, 27, 2, -5, -10, -33, 20, 11, 3, 3, 5, -25, -14,
    -36, 8, -6, 38, 29, 12, -9, 12, -19, -7, 12, -2, -14, -28, -2, 18, -5, -20, 38, -31, -46, 17, 0,
    14, -11, -47, 15, 1, 9, -3, -45, 21, -6, -3, 34, -26, 37, -3, -17, 44, 12, 30, 5, -2, 3, -11, 5,
    -7, -13, 5, -13, -30, 3, -9, -14, 5, -16, 3, 12, -6, 23, 6, -30, -1, -20, -7, -24, 0, -9, 0, 14,
    -3, -17, 0, -11, -8, -33, 2, -30, 5, -8, 3, -3, -55, 15, 6, -9, -27, -10, -6, -4, 0, -11, -7,
    12, 1, 2, 7, -11, 40, 11, 19, 10, 14, -10, -1, 8, 5, -14, 6, 15, 13, -12, 3, -5, 8, 6, -16, -2,
    16, -20, -5, 17, -2, 22, 13, -12, -8, 10, 3, -10, 13, -4, -5, -6, -19, -6, 4, -2, -1, -14, 1,
    -26, -10, 9, 9, 18, 11, 21, 20, 7, -8, -14, -5, 0, 15, 2, -12, 2, 9, -3, 6, -11, 7, 4, 11, 1,
    17, 11, -7, -3, -8, -4, -8, -20, 17, 12, 3, -1, 24, 23, -1, -2, 9, -12, 16, 4, -2, 1, 20, -8,
    -1, -6, -5, 0, 17, -4, 17, 3, -27, -14, -4, 20, 8, 7, 0, 0, 12, -22, -14, -1, -12, 19, 10, -10,
    -15, -36, 0, 10, 11, 24, 0, -5, -11, 7, 3, 38, -15, 30, -4, 7, 17, 10, -10, -11, 5, -5, 3, -20,
    5, 4, 16, -3, 9, -2, -18, 2, 15, -14, 2, 0, -16, 2, 21, -5, -4, -47, -7, -17, 34, -4, 39, 10,
    37, -17, -20, 17, 4, -5, -17, -8, 23, -11, 1, 55, -59, -105, 30, -15, 27, 12, 4, 38, -5, 30, -4,
    -20, 1, 0, -5, 46, -12, 24, 2, 4, 36, 1, 20, 7, -19, -18, -21, -8, 2, -13, 2, -63, -24, 2, 3,
    -19, -2, -8, 16, -13, -5, 17, 24, -34, -2, -22, -3, -30, -6, 13, 16, 5, -23, -7, -1, -11, 0,
    -12, 7, -31, 5, -14, -8, 4, -54, 3, 16, -14, 10, 23, -3, -29, 29, -30, -59, 11, 16, 13, -4, -13,
    22, -1, -23, -7, 0, -17, 14, 10, -11, -18, -13, -4, -10, -27, 7, -20, 8, 43, 23, 10, 4, 2, 0,
    -35, -9, -5, 14, -12, -3, -10, 1, -14, -17, 2, -14, -6, -18, 15, 12, 4, 4, -18, 26, -30, -9, -3,
    11, 1, -16, -10, 29, 7, 18, 15, -8, -12, 4, -20, -23, -4, 19, 5, 2, 5, 2, 3, -15, -4, 8, 2, -1,
    3, -3, -6, 0, -5, 11, -3, 22, -33, -11, -9, -15, -5, 8, -2, 3, -21, -11, 8, 0, -9, -3, 6, 0,
    -24, -34, -4, -7, -23, -29, 6, 36, -4, 9, -5, 31, -26, -16, -9, 6, 14, 11, -17, 46, -1, -18,
    -13, -13, 1, 12, -15, -1, -9, -10, 7, 6, 39, -17, -5, -2, -11, -1, -25, 6, -1, 11, -24, 2, 2,
    11, -15, 34, -79, 19, -36, -28, -8, 14, -11, -18, -16, -12, 5, 23, -19, 31, 1, 9, 39, 50, -20,
    21, 1, -26, -39, -39, -9, -4, -18, 14, -23, -4, -10, 13, 32, -21, 3, 48, -14, 23, 30, 7, 16, 14,
    -11, 4, -8, 32, -2, -8, 23, -21, 37, -31, -3, 10, -8, -5, 27, 2, 1, -30, 20, -5, -15, -1, -39,
    -1, -23, 31, -28, -10, -18, 19, -4, -9, 22, -10, -14, -12, -17, -16, -83, -9, -26, -10, 6, 7,
    -4, 28, -2, -22, -9, 7, -29, 4, -19, 1, -10, 0, 2, -28, 10, 2, 15, 6, -35, -10, -28, 3, 15, -9,
    11, 0, -16, 12, -3, -1, -31, -8, 20, 20, 13, 7, -5, -9, 7, -12, -25, 15, -34, 37, 28, 15, 8, 2,
    7, 4, -29, -6, 12, -7, -17, -11, 2, -3, -7, 12, 1, -24, 7, 0, -2, 13, -4, -22, -2, 2, -18, -2,
    -3, -3, 37, 30, -10, -19, -36, 16, -9, -4, -13, -8, -24, 12, -2, -3, -6, 5, -2, -27, -20, 4,
    -25, 15, -19, 16, -4, 21, -15, 13, 0, 0, -22, 13, -34, 13, 2, -29, 0, 30, 21, 4, -42, -10, 14,
    -6, -1, -16, 12, 2, 18, 7, 7, 2, -8, 1, -38, 18, -1, -12, 1, 1, -6, -18, -8, 2, 33, 14, 34, 7,
    -47, 4, -29, -18, -4, -7, -22, 17, -6, -13, -5, 8, -8, -11, -41, 8, -15, 2, -64, -10, 0, 1, -25,
    9, -1, 8, -17, 17, -127, 9, -9, -48, -1, 21, 1, -1, -60, -31, 5, 1, -5, -7, -1, 1, 59, 35, -1,
    10, 4, 1, -37, -28, -2, -22, -4, -12, 0, -22, -5, -5, 5, -15, 11, 5, -38, 29, 18, 8, 3, -21,
    -26, 11, 18, 15, 2, 1, -11, -6, -31, -42, -18, -49, -29, 32, 12, 5, 17, 6, 3, 22, -6, 28, 15,
    53, 8, -13, -103, 7, 52, -5, 6, 10, -23, -4, -7, 18, -25, 27, 5, -21, -22, 0, 36, 46, -26, -127,
    9, 0, -2, -1, -34, 11, -12, 3, 13, -35, 27, 23, -11, -67, -6, -28, 11, -10, 0, -5, -28, 23, -12,
    -13, -7, -35, 1, -11, -17, -24, -21, 28, -1, -1, 7, 16, -17, -27, 24, 4, -8, 44, 16, 6, -11,
    -61, 9, 29, -6, 4, -12, -11, -8, 13, -41, -13, 12, -5, -14, -25, -6, 15, 4, -73, -6, -2, 3, 3,
    9, -3, -6, -10, -27, -42, 20, 23, -49, -29, 2, -48, -5, -20, -2, 7, 14, -2, -20, -27, 1, -29,
    -5, -14, -15, 20, 3, -22, -8, 0, 0, 14, 6, -12, -3, 6, -12, 14, 24, 10, 43, -20, 6, 13, 3, -2,
    4, -2, 10, 3, -10, 5, -8, -1, -9, -13, -17, -8, 28, 6, -21, -8, 14, 0, 9, -5, 6, -1, -36, -31,
    21, 7, -5, 4, 11, -2, -10, -13, -1, 10, 25, 1, 10, -13, 0, -11, -9, 3, -1, 48, 8, -9, -7, 2,
    -16, 25, 12, 4, -1, -7, -6, -7, -8, 9, 53, -14, 9, 15, -2, -4, -17, -2, -2, -5, -6, -27, -3, 19,
    -1, 6, -43, -46, 11, 22, -5, -10, 3, -11, -3, -7, -25, 20, 1, 5, 4, -5, 19, 27, 41, 11, -16, -4,
    14, 15, 46, -7, 13, -4, 4, -35, 2, -10, -6, -19, 5, -11, -6, -12, 5, 0, 25, 6, 14, 6, -28, 17,
    -9, 2, -15, 19, -7, 16, -5, 4, 7, -9, -22, -4, -24, 29, 0, -18, 16, -29, -10, 39, -15, -5, 9,
    -6, -3, 0, -35, 6, 14, 17, -7, -65, 20, 5, -12, -3, 2, -25, -1, -17, -6, 9, -29, 14, -14, -13,
    9, -47, -6, 5, -10, -12, 0, 21, -4, -8, 4, 13, 12, -30, 6, 16, -43, 20, -8, 12, 10, -10, -22,
    -48, -10, -15, 6, -6, -2, 13, -42, -1, 3, -20, 16, -18, -2, -8, -5, -1, 11, 3, 12, 2, 9, 21, 6,
    -41, -23, -13, 12, -15, -8, 26, 13, -36, -6, -7, 2, 4, 21, 10, -17, -11, -6, -35, -9, -11, -13,
    18, 32, 16, -7, -6, -1, 12, -2, -14, -7, -10, -33, -7, -11, -2, -24, 19, -16, -21, -9, -7, 6,
    -6, -8, -35, -32, 14, -6, -14, 3, -13, -18, -43, -3, -24, -2, -13, -3, 10, 7, 6, 4, -12, -39,
    32, -13, 19, 64, 1, 39, -14, -6, 2, -1, 4, 36, 2, 4, 6, 5, 20, -3, -20, 10, -10, 7, 12, -6, 4,
    -11, 6, 22, -6, -10, -2, -29, -1, -10, -1, -56, 3, 28, 20, -5, -2, -8, -9, -21, -24, -6, 4, 23,
    -19, -21, 6, -39, -16, -47, -18, 6, 13, -4, -18, 12, -47, -16, 25, 12, 25, 2, 36, 43, -40, 19,
    -23, -21, -6, 1, 0, 17, -38, -15, -5, -4, 4, 1, -12, 17, 26, 19, -7, -39, -1, 5, 2, -5, -31, -7,
    -23, 3, 0, -19, 57, -12, 1, -27, 0, -14, 7, -1, 36, 5, -10, 9, -21, 19, -19, -27, -20, -6, 13,
    -22, 27, 13, -11, 16, -2, -28, 3, 24, 11, -7, -29, 11, -31, -24, 21, -16, -10, 3, 7, 6, -10, 14,
    -9, 9, -25, 29, -27, 31, -26, 3, -22, 6, 8, -10, 5, -8, 10, 13, -2, -20, -35, 4, -17, -30, 28,
    12, -20, -37, 11, 0, -13, 0, 9, -17, -18, -16, 2, 25, -18, -5, -3, -24, -9, -2, -5, 4, 9, 3, 4,
    1, 16, 8, -12, -30, -21, 16, 8, 4, 15, -32, -29, -8, 3, 1, -9, 18, -12, -6, -2, 15, -4, 25, -47,
    -8, -24, -11, 11, -9, -7, -2, 8, 2, -33, 18, -26, -8, 19, -24, -7, -5, -26, -30, 13, -4, -21,
    -5, -8, -28, -27, -24, 20, 3, -46, -7, -1, 9, 21, 3, -25, -3, -32, -7, 2, 9, 0, -21, -12, 11, 2,
    -24, 20, -15, 13, -22, -31, -30, -6, 6, 2, -4, 2, -8, 11, 9, 11, 49, -23, -6, -28, 13, -8, -8,
    -9, 17, -3, -10, -38, 30, -13, 2, 12, -14, -11, -21, -40, -18, 4, -6, -17, -13, -9, -46, -62,
    -3, 13, -9, -48, -36, -23, -22, 37, 7, 0, 20, -15, 11, -44, -4, 10, 0, 15, -6, -1, -4, -5, 5,
    -49, -11, -28, -8, -32, -5, 1, 17, -11, -32, -12, 11, 1, 31, -10, 33, 22, 7, 10, -32, -2, 1,
    -22, 1, -19, -6, 1, -24, -45, 10, 2, 9, 10, -9, 20, -30, -14, 2, 26, 19, -25, -1, -24, -34, -1,
    -61, 21, 14, 21, 9, -10, 14, 6, -10, 31, 4, 16, 9, -17, 22, 21, 5, 23, -13, 9, 11, -1, -10, 29,
    -1, -48, 2, -2, -5, -5, 8, 32, 18, -17, -7, -20, 12, -45, -1, 21, 2, 4, 4, 1, 0, -15, -13, -9,
    3, -35, -6, 3, 1, 37, -35, -20, 27, -6, -4, -13, -11, -9, 5, -3, -12, 0, -3, -7, 2, 9, -23, 17,
    -2, 14, -24, 5, 3, 9, -26, 2, 1, 19, -29, -4, -15, -1, -29, -5, -15, 19, -7, 14, 4, -1, -4, 27,
    15, 11, -4, -36, 5, -46, -25, -19, 7, 17, 9, -20, 6, -6, -11, -8, -21, -17, -7, 21, -15, 22, -8,
    -10, 3, -34, -30, -59, -8, 8, 21, -16, -21, -33, -10, 7, -8, -1, -3, 5, 2, -31, -4, -17, -23,
    -3, -11, -1, -52, 12, -3, -5, -9, 3, -49, -4, -7, 33, -2, -52, 6, -17, -9, 12, 25, 29, 2, -23,
    8, -22, -55, -19, 31, 9, 3, 1, -7, 4, -29, 7, -42, 28, -25, 13, -15, -3, -29, -8, -18, -32, -26,
    -53, -7, 5, -16, 9, -49, -31, -25, 23, 0, 25, 17, 4, -1, -48, 5, 15, 0, 12, -30, 34, -40, -43,
    32, -2, 4, -2, -17, -17, -13, 29, -18, 23, -36, -18, 13, -37, 40, 26, 4, -7, -3, -14, 9, 53, 19,
    25, 10, 7, 20, -11, -21, 8, 0, -3, -3, -39, -27, 1, 6, 34, -5, -50, -32, 9, 9, -2, 14, 11, 8,
    -3, -23, -9, 2, 0, 20, -30, -87, -63, -17, -46, 18, 16, 2, 18, -8, -2, -8, -10, -7, -1, -1, 27,
    -33, -15, 1, -17, -30, 10, -27, 10, 8, 1, 7, -22, -18, 9, 11, -22, 49, -5, 11, 0, -8, 6, 6, 8,
    8, -7, -5, 9, -19, -6, -20, -17, -21, -12, -47, 2, 10, -11, -1, 23, -3, -19, 5, -2, 5, -5, -1,
    -24, -40, 19, -15, -26, 8, -53, -1, 12, -4, -1, -23, -4, -5, 22, 5, -12, -24, 0, 3, -39, -7, -1,
    -2, 0, 9, 5, -15, -8, -5, 14, 6, -50, -5, 4, -4, -6, -27, 17, 4, -7, 2, -29, -7, -2, -3, 9, 1,
    -24, -12, 18, -35, -5, -4, 9, 1, 3, -3, -17, -4, 9, 14, -7, -1, -21, 15, 28, -3, 1, -2, 4, -8,
    8, 10, -14, -20, -27, -19, 30, 6, 10, -1, -10, -29, -15, 1, 2, -10, 3, -9, 2, -30, 11, 4, 20, 1,
    -17, -1, 7, -28, -3, -38, 10, 0, -26, -1, -20, 16, 2, -3, -6, 4, -11, 15, 11, 29, -46, -21, -3,
    1, -7, -8, 0, -14, 3, -21, -5, 26, 13, -1, 8, -4, -5, 15, 40, -4, 18, 29, -20, 11, -2, -10, 4,
    -3, -55, 32, 23, -17, 9, -32, -22, -5, -21, -9, 9, -4, 2, 13, -7, 2, 9, 34, 23, -17, -1, -8, -1,
    -1, 2, 12, -2, -12, -18, 2, 1, -57, 4, -66, 8, -15, 8, -14, -4, -10, -7, 10, -8, 4, -26, -1,
    -12, 22, -18, -47, -81, -10, -1, 1, -9, -9, -11, -10, 0, -10, -33, 0, 13, 15, -36, 20, 42, 7,
    -3, -11, 1, -16, 4, 6, 9, -10, -18, -6, -19, -33, -25, 9, 10, -2, -23, -15, -2, 25, 6, 8, -10,
    -9, 3, 10, 4, 0, -41, -9, -16, -16, 9, 8, -18, -27, 3, 8, -62, 8, -10, 0, -19, 0, -13, -53, -5,
    -14, -21, -4, -41, -19, -2, -14, -9, -16, -20, 3, 5, 20, -36, 16, 15, 6, -8, 2, 3, 12, -2, 12,
    -11, -17, 1, -6, -12, -15, -11, -12, 28, -11, -18, -8, -5, 19, 0, -9, -18, 5, -11, 5, 0, 16, -1,
    -15, -3, 11, -48, 4, -12, -32, 11, 6, -27, 6, 4, -11, 6, -10, 0, -17, 42, 4, -18, -7, -2, -32,
    4, -4, -8, -18, -4, 0, 4, 17, -34, -10, 4, -22, -10, 7, -5, -1, -2, 5, -1, -7, 19, -3, 2, 9, -2,
    3, 14, -10, -2, 1, -12, 3, -2, -18, -3, 12, -1, -3, -4, -3, -5, -16, -22, 50, -20, 10, 9, -28,
    11, -4, -17, -17, -21, -11, -5, -20, -2, -38, -4, 0, -33, 14, 17, -22, 21, -6, -25, 8, 14, 15,
    6, -35, -19, -22, 8, 15, 15, 38, -14, -11, -42, 28, 4, -12, -17, -2, 13, -22, -32, 5, -18, -19,
    0, -4, 4, 30, -1, -11, -5, -15, -8, -22, -12, -39, -48, -35, 20, -3, -5, -37, -17, -31, -14, 0,
    -39, 18, -28, -9, -18, 2, -4, 11, 0, 2, 22, -11, -10, -9, -6, 1, -19, 10, -18, -6, 9, -24, -23,
    35, 41, 15, 4, -8, 7, -11, 7, -12, -8, -8, -17, -10, 16, -14, -34, 12, -14, 0, -26, -10, 5, 15,
    -5, -46, -11, -7, -7, -8, -16, 18, -45, 9, 0, -7, -1, -26, -24, -36, 4, 1, -31, -7, -22, 2, -3,
    -1, -8, -1, -3, -35, 4, -1, 13, 0, -9, 1, -26, -2, -6, 1, 6, -24, -10, 25, -7, 1, 11, -5, 0, 2,
    -20, 10, 17, 3, -4, 5, 0, 3, 6, -5, 16, -15, -17, -5, 3, -9, -3, -35, -14, 5, -28, 7, -8, 13,
    -16, -13, 5, -2, -34, 16, 6, -14, 10, -10, -16, -7, -12, -2, 2, 0, -26, -9, 9, 0, 2, -11, -8,
    -25, 4, -12, -7, -6, 1, -5, -4, 8, 4, 14, -4, 11, -7, -5, -14, 9, -52, 17, -5, 0, -7, -14, -3,
    4, 4, 12, 9, -3, -10, -9, -20, -4, -2, -41, 1, -9, -12, 4, 8, 0, -3, 6, -7, 1, -19, 22, 14, -34,
    -9, -1, -14, -7, -8, -1, -14, -9, -15, -10, -17, 10, -12, -5, 13, -18, 9, -1, -51, 8, 3, 7, -1,
    -13, -3, -29, 2, 20, 17, 39, -20, 15, -30, -1, -19, 16, -5, 3, 3, -33, -26, 3, -46, 17, 5, 8, 2,
    13, -22, -7, -4, -5, 11, -60, -12, -10, -28, 10, 25, -33, 8, -3, -5, -9, -23, -5, -35, 1, -2,
    -13, -1, -25, -17, 0, -6, 1, 9, -11, -19, -2, -5, 4, -33, -3, 22, -4, -13, -29, 4, -15, -28, 0,
    17, -2, 19, -3, -19, 27, 0, 4, -20, 0, 29, -12, -29, 17, 10, -6, -34, -11, -7, -9, -24, -6, 10,
    15, -8, -36, 15, -11, -24, 18, 0, 0, 2, -3, 16, 8, -10, -15, 1, 5, -14, 9, 1, -9, 11, 0, 8, -27,
    -3, -14, -4, 1, 0, -4, 25, -11, 8, 6, -11, -1, 4, 26, -30, -1, -9, -9, 3, 3, -9, 55, 13, -1,
    -10, -4, 3, 9, -16, 8, 12, -16, -24, 4, -23, 9, 8, -19, -1, 23, -41, -5, 10, -26, -14, -1, -17,
    6, -6, -7, 12, -22, -51, -2, 11, 11, 6, 4, -3, 0, 5, 15, -17, 18, 16, -4, -8, -4, 12, 5, 18, 10,
    -19, 16, -8, 7, -6, -13, 7, 3, -7, -17, -4, 17, 4, -7, -9, 7, -20, -6, -7, -3, -24, 38, 2, 1,
    -19, 13, -25, 2, 8, -24, 9, -9, -46, 2, -4, -5, 0, -3, -28, -26, -29, 4, 10, -49, -21, 12, -5,
    -11, 1, 2, -10, -32, -7, 17, -27, 17, 21, 13, 22, -16, 12, 4, -26, 7, -11, -6, -17, -1, 4, -15,
    11, 0, 9, 14, 10, 13, -41, -38, -15, -30, 21, -18, 30, -30, -17, 3, 24, 23, 22, -11, -60, 5,
    -17, 13, -30, -8, 12, 11, -2, -10, 28, -35, 13, 5, -9, 65, -6, 1, -36, -42, -9, -17, -7, -9,
    -13, 21, 7, 14, 0, -41, -7, 6, -2, -16, -42, 23, 9, -6, 7, 30, 14, 3, -5, 6, -4, 8, -37, 22, 44,
    16, -8, 10, -3, -3, 37, 20, -6, -46, -4, 1, -8, -1, 39, -16, 36, -13, 5, 7, -34, -10, 17, -8, 7,
    -18, 25, -20, 3, 4, 19, 34, 1, 5, 9, -2, -28, 22, 12, -11, -4, 24, 7, 26, 28, -27, -16, -24,
    -16, -4, -12, 15, 9, 19, 6, 28, -6, 8, 6, 1, -14, -4, -19, 18, 24, 7, -17, 4, 1, 17, 13, 14, 1,
    -31, 2, -8, -5, -19, 41, 4, 40, -5, 4, 9, -34, -13, 32, 10, -4, -16, 26, -2, -18, -7, 13, -18,
    -5, -3, 13, 8, -9, 20, 17, -43, 10, 19, -11, -30, 1, -16, 33, -30, -33, -6, -10, -20, 16, 29, 5,
    14, -15, 22, 9, 12, -16, -44, -13, -19, 5, 13, -15, 16, -3, 21, 17, 18, -22, -29, -13, 12, 2,
    -45, 1, -4, 55, -5, 8, -2, -21, 1, 14, 31, 4, -40, 17, -10, -9, 1, -1, -32, -2, 4, 11, -14, 7,
    -8, 10, -23, 17, 13, -36, -64, 11, 8, 10, 16, -12, -2, -17, -19, 17, -1, 12, 10, 7, 12, 29, 10,
    -9, -38, 20, -17, -12, -22, 21, 0, -7, -5, 5, -34, 11, -30, 6, 17, -16, -2, 1, -5, -36, 5, -30,
    14, 16, -5, -9, -13, 0, -8, -15, -7, 6, -3, -24, 24, 12, -3, -10, -39, -1, -34, -20, 18, -22,
    27, 10, 21, 11, -45, 0, -4, 25, -2, -14, 13, -1, -31, 3, 2, 7, -12, -1, 10, -15, -2, -16, -23,
    15, 26, -7, 6, 22, 1, 20, 20, -12, -24, 31, 1, -3, 0, 16, -6, 2, 2, 14, 17, -10, 2, -1, 3, 8,
    -11, 4, -17, 15, 4, -3, -7, 6, -20, -1, -6, -13, 15, -15, 14, -20, 11, 3, -21, 6, -10, -5, 16,
    3, -4, -16, 10, 3, 15, -7, 7, -11, 7, -1, -16, -35, -8, -4, -15, 0, 20, 2, 1, 24, 23, 8, 11, -7,
    -17, 25, -7, 20, -11, 10, 15, -1, -26, 0, 3, -17, -15, 28, 12, 26, -4, -9, -14, -47, -10, -14,
    -14, 2, -4, 10, 0, -14, 8, -17, -51, 32, 11, -51, -23, 17, -5, 17, -25, -13, -17, 4, 1, -6, 19,
    -1, -8, -9, -10, 12, -46, -37, 1, -14, -26, -19, 7, 20, 2, 10, 14, -7, 4, 6, -17, 2, -9, 33,
    -15, 14, 13, 6, -3, -14, -7, -6, -43, -6, 25, 17, -27, -16, -41, -26, 10, 4, -15, -22, 10, -7,
    -6, 9, -15, 6, -49, 11, 9, -16, -43, -1, -25, -6, -8, 7, 2, -31, 5, 28, -41, -8, -37, 4, -13,
    13, -23, -12, 1, 29, -15, -33, -13, -15, 27, -1, 39, 3, -15, -18, -14, -13, 24, -31, -22, -7, 9,
    -7, 1, 16, -18, 12, -23, -22, -8, 7, -10, -23, 9, 12, -14, -9, -3, 13, -12, 18, -27, 24, -46,
    12, -4, -32, 12, -2, -8, 5, -16, -15, 3, 3, 16, -9, 3, -1, -19, 29, -21, 11, 22, -5, 3, -17, 7,
    4, 9, 8, 16, -8, 4, 14, 11, -3, -27, -16, 13, 12, 33, 15, 4, 16, -7, 4, -7, -4, -11, 4, -12, -4,
    14, -6, -9, -13, -4, 9, 1, -4, 6, -3, -4, 8, 2, 20, 8, 6, -11, -26, -13, -20, 2, -9, 16, 3, 22,
    6, -3, -14, 10, 9, -26, 26, -7, 4, 23, 4, -2, -31, -1, -17, -6, -5, -4, 3, -20, 13, 12, -5, 11,
    -5, 14, 7, -16, 22, 8, 21, 9, 11, -14, -5, -33, 17, -6, 8, -1, 11, -15, -5, -18, 10, -4, 5, 10,
    5, -2, 2, 2, -2, 6, 1, 0, 14, -17, -22, -6, 12, -10, 13, 9, 26, -18, -7, 4, 0, -11, 23, -8, 7,
    -6, 12, 9, 3, -3, -13, -28, -12, -20, -43, 6, 11, 11, 20, -1, -1, 30, -6, -3, 5, 13, 14, 30, -9,
    1, -4, -53, 32, -14, 6, -1, 35, -12, 8, -30, -2, 4, -7, 11, -5, 20, 15, 2, -17, 18, 1, 14, 41,
    -2, 1, -1, -40, -10, -10, 5, 21, -38, -18, 4, 9, -28, 8, -17, -3, -7, -7, 12, 17, 10, 8, -13,
    -5, -58, -2, 18, 5, 28, -8, 6, -28, 28, -6, 7, -7, -14, -8, -5, 12, 0, 39, 2, -15, -24, -46, 8,
    -18, -22, 2, -20, -18, -16, 15, -15, 14, -36, -11, -15, 41, -39, -6, -1, -16, -9, 0, -23, -8, 0,
    1, 0, -7, 4, 0, 24, 10, -26, -4, -4, 31, 2, 16, -4, -15, 16, 32, 1, 4, -12, -15, 0, 19, 5, -2,
    25, 7, 20, 3, -4, 15, 1, -6, -5, 5, -26, 15, 7, 2, -45, -22, 20, -27, -20, -17, -19, -1, -5, 6,
    -5, 8, -51, -6, 4, 22, -8, 13, -28, -32, -12, -36, 2, -4, -1, -13, 28, 3, -13, 11, 11, 0, -16,
    -19, -5, 29, 25, 11, 17, -10, 12, -1, 7, -2, -43, -11, -3, 18, 1, -14, 20, -13, 1, -1, 5, 26,
    -5, 11, 16, 6, -51, -5, -20, 11, -51, -3, 13, -13, 2, -17, -41, 3, -6, -1, -12, 10, -18, -2, 5,
    -11, -5, 19, -6, -5, 0, -24, -10, 7, -6, 7, 4, 13, -26, 4, -6, 0, -24, -67, -3, 26, 20, -18, 23,
    18, -5, 1, -7, -17, -64, -27, 7, 22, -15, -4, 14, 0, -5, -44, 43, -28, 10, -7, 22, -10, -62, 15,
    -56, 21, -46, -20, -3, 12, 41, 35, 10, 6, 19, -3, 21, -8, -6, 32, -24, -21, -22, -5, -4, 32, 3,
    30, 7, 5, 1, 6, 12, 19, -18, 10, -33, -27, 3, 18, -22, -1, -23, -55, 47, 4, 8, -14, 3, -16, -22,
    9, 18, 21, -2, -22, 7, 28, 35, -5, 36, -32, 17, -39, 9, -11, 24, 19, 20, -2, -70, 5, 26, -8, 26,
    18, -35, 6, -26, 35, 17, 9, 24, 18, 5, -1, -8, 4, -22, -64, 27, 12, -21, 25, 18, 19, -11, -15,
    12, -36, -7, 17, 17, -22, 2, -15, 20, -12, -4, -24, -3, 59, -16, -17, -11, -7, -6, 8, -20, -49,
    -32, 14, 29, -29, -3, -33, 13, -62, -23, 3, 6, -20, 26, -27, -39, -29, 0, 23, 1, 4, 5, 16, -17,
    25, 8, -21, -3, 2, -4, 1, -5, 21, 2, -51, -9, 9, 18, 23, -5, 26, -29, -38, 10, -12, 6, 18, 9,
    -39, 1, -14, 7, 5, -16, 0, 15, 28, 10, 1, -16, -23, -12, -1, -57, -28, -15, -35, -6, 5, -23, 20,
    10, -23, -21, -27, -13, -19, 3, -5, 25, -27, -22, 18, 22, 3, 1, -11, -14, -17, -10, 7, 3, 6, -5,
    8, 12, 37, 5, 9, -33, -21, 55, 11, 7, 11, -14, -6, -9, -19, 14, -9, 10, -7, 5, -21, -23, -3, -6,
    28, 13, 20, 5, 5, 0, -20, 2, 5, -41, -10, 0, -45, -6, 9, -10, 30, -1, -17, 4, -18, -2, -2, 9, 9,
    35, 25, -20, -22, 7, -5, 6, 11, -13, -14, -13, 3, -11, 11, -13, 28, -46, 0, 27, 35, -8, -1, 11,
    0, -7, -6, 14, 0, 2, -18, -17, -28, 29, 15, 4, -33, -14, -16, -22, -7, 22, -40, 16, -16, 2, 11,
    26, 24, -5, -16, 3, -16, -10, -4, 26, -39, 1, -5, -3, -48, -27, 5, 20, -1, -29, 7, -6, -9, -17,
    5, 2, -8, -15, -35, 36, 11, -9, 16, -6, 19, 4, 24, -19, -1, -2, -5, -33, 9, -11, -12, 6, 35, 25,
    -2, -19, -21, 3, -7, 8, -21, 16, -37, 9, 20, -29, -38, -33, 39, 1, 0, -8, 31, -8, 12, -1, 17,
    11, -21, -8, -16, 6, -28, -36, -37, -35, -1, 25, -10, 13, -16, 21, 3, 1, -11, 5, -14, 1, 7, 1,
    -17, -15, 7, 0, 30, 26, -5, 11, 7, -12, 6, -18, 10, -12, 7, -16, 17, 8, 8, 3, -37, 2, -15, -3,
    -4, 28, -14, -12, -5, 11, -12, -13, 33, -1, -17, 7, 18, -2, 50, -5, 7, 0, -19, -14, 24, -22,
    -29, 5, -17, -21, -6, 10, 18, 29, 16, 33, 5, 13, 2, 0, -9, -13, 14, 5, 1, -27, 24, 5, 7, -11,
    -27, 7, -11, -5, 3, 6, -3, 17, -12, -8, -8, -8, -1, 1, -10, 11, -2, 20, -18, -6, -13, -30, -8,
    -3, 2, 1, 29, 13, 3, 1, -7, 1, 57, -15, 21, -14, 9, -43, 3, -26, -34, 8, -15, -9, -3, -11, 6, 2,
    14, 25, 16, 16, 3, 11, -8, -5, 9, -4, 3, -16, 13, 8, -2, -32, -66, -28, -26, -11, 9, -6, 10, 10,
    15, -10, 17, -9, 2, -29, -28, 22, -14, 19, -5, -9, -4, 8, -23, 11, 9, -6, -1, -14, -20, 12, -4,
    1, 6, 7, -11, -49, -2, 29, -20, -53, -8, 18, 2, -3, 17, -31, -11, -2, 7, -14, -2, -20, -8, 31,
    2, 6, -14, 28, 17, -1, -7, -7, 34, -6, -9, -14, -13, -12, -18, -30, -26, 20, 3, 35, 5, -2, 12,
    1, 24, 3, 7, -12, -2, 9, -26, 4, 31, 11, -2, 0, -2, -1, -19, -37, 13, 2, -17, 1, -2, -21, -6,
    14, -19, -2, -8, -31, -16, 8, 26, 5, 22, 10, -5, 17, 4, -2, -8, 10, 3, 27, 2, 24, 2, -16, -20,
    -7, 27, -8, -20, 4, -6, 1, -10, 2, -21, -11, -31, 0, -2, -9, -6, 21, -6, -10, 1, 3, -14, 10,
    -18, 1, -12, 8, -11, 19, 5, 9, -11, -13, -4, -4, -16, -2, 23, -17, 2, -10, 5, 6, 10, -17, -1,
    -16, -4, -13, 29, -14, -10, 3, 16, 7, 0, -6, -24, -10, -5, 2, 12, -5, -1, -4, 9, -8, 0, 0, 2,
    22, -14, 3, 29, -14, -42, -8, 0, -3, -24, 13, -6, 6, 5, -10, 5, -7, 9, 31, 12, 22, -10, 23, -7,
    -1, 16, 31, -9, -10, -15, -37, 26, 8, 31, 18, -26, -8, 16, -10, -3, 5, 8, 10, 2, -38, -12, -1,
    17, 11, -6, 5, -17, -46, -13, -7, -4, -3, -3, -19, -2, -14, -4, -3, -3, 16, -27, -5, 1, 2, 8,
    -31, 3, -9, 8, 14, -12, 2, -31, -10, -2, -1, 16, 25, -16, -4, 17, -13, -41, 9, -25, 29, 19, 10,
    -6, 8, 15, -50, -29, -43, -8, -41, -7, 7, 35, 9, 7, -43, -2, 2, 7, -3, 10, -59, -9, -7, 30, -17,
    -6, 3, 21, -12, -7, -7, -1, -4, 14, 2, -16, -19, 1, -27, -14, -1, 1, 2, 7, -26, -40, 11, -17,
    13, 2, 9, 14, -21, -4, -17, 12, 2, 1, -17, 1, -17, -20, -19, -6, 0, 8, 16, -9, -29, -3, -13,
    -10, 3, -13, 5, 20, -11, 27, -32, 26, 18, -2, -3, 20, -11, -5, 0, -20, -3, 4, 11, 12, 0, -6, -8,
    -18, -12, 3, -4, -2, -25, 23, -31, 16, -26, 4, 10, 9, -6, -27, 12, -17, 4, -2, 2, 6, -10, 16,
    -14, -2, -15, 4, 3, 1, 5, -24, 5, -12, 15, -34, 10, -2, -16, 14, 18, -2, -3, -2, 10, 8, -4, -12,
    -4, 18, -9, 27, -22, 28, 9, 9, 12, -63, -3, -3, 5, -3, -8, -12, -25, -21, -16, 2, 4, 1, -21, 7,
    12, 9, -10, -1, 19, 1, 13, -1, 17, -17, 1, 4, -18, -2, -20, 42, 0, 11, -3, 5, -28, -14, 10, 12,
    26, -13, 17, -26, 38, 11, 8, 13, 13, -16, 7, 13, -1, -3, 0, -27, -1, -3, -22, -10, -19, 5, -18,
    -15, 6, -35, -11, 3, 13, -11, 3, -1, -4, -19, -11, 30, 8, 29, -20, 1, 4, -24, -7, -36, -7, 12,
    2, 1, 32, 10, -17, -28, -27, 4, 8, -7, 15, 33, -2, -5, -14, 0, 5, -5, 17, 6, -32, 17, -1, 20,
    19, -8, -13, 4, 5, -28, 1, 11, 13, 2, 6, -20, -6, -39, -13, 16, -10, -3, -9, 6, 0, 13, -35, -5,
    0, -2, -14, -12, -63, -78, 25, 44, -16, -28, -9, 3, 8, 1, 0, -20, 13, 22, -1, 0, -16, -9, -17,
    0, -23, 14, 12, -2, 14, 2, -9, 0, 16, -9, 3, -12, 6, 37, -7, 14, 7, 0, -11, 0, -4, -23, 5, 0,
    14, 1, -13, -16, -6, -26, -24, -15, -7, 13, -17, -12, -4, -6, -23, 13, 4, -5, -3, 6, 7, -39, 20,
    42, 27, -5, 9, 4, 13, -6, 10, -8, 17, 1, -7, -7, -9, 25, -25, 13, -19, 2, -1, 15, 9, -15, 0,
    -11, 2, 5, 2, 9, 16, 43, 12, 8, -29, -6, -4, -16, -29, -10, 14, -17, -5, 11, 16, -29, -18, -1,
    -15, 8, -2, 14, -15, -2, 0, -38, -21, 6, -2, -2, 8, 7, -20, -44, 30, 31, 40, -17, 20, 6, 21, -4,
    28, 7, 17, -3, -28, -1, 1, 28, -11, 16, -14, -14, 10, 0, 21, -27, 7, -36, 11, -1, 0, 6, 27, 34,
    4, -6, -32, -22, -5, -11, -21, -8, -3, -23, -5, 9, 19, -17, -13, 24, -15, 23, 5, 2, -14, 6, 5,
    -13, -3, 4, -12, 19, -1, 1, -4, -24, 23, -3, 23, -20, 21, 22, 14, -15, 14, 38, 25, -12, -56, 7,
    -12, 13, -12, 7, -2, 2, 23, -20, 23, 3, 2, -52, 8, 10, -14, -39, -21, 21, 9, 12, 8, 0, -3, 12,
    25, -10, -10, 1, 15, -14, -11, 14, 17, -14, -27, 15, 18, -5, -1, -6, 4, 6, -31, 1, 14, 0, -2,
    11, -6, -23, 30, 6, 1, -31, 3, -7, 7, 15, -3, -16, -4, 2, -12, -16, -35, 1, -11, -1, -5, 15, 22,
    1, 18, 11, 22, -5, 26, 14, 17, -10, -31, 12, 7, -8, -20, 9, 6, -3, 3, -16, -17, 18, 14, 3, -19,
    3, 25, -26, -15, 10, 4, 4, -1, 9, 13, 7, -29, 11, 15, -7, -8, -2, 7, -3, 15, -2, 14, -10, 11,
    -5, 1, -2, 6, -5, 0, 24, -4, 4, -15, 3, -32, 6, -2, 5, 6, 2, -12, -6, 5, 1, 12, 29, -11, 35,
    -28, 9, 0, -22, -51, 6, 8, -17, -21, -3, 6, -20, -22, 5, -2, -19, 1, -4, 1, -26, 14, -3, -8,
    -22, 15, -23, -29, -1, 1, -5, -27, 8, -22, 36, 14, 50, 8, 5, -5, 15, 14, -17, 14, 1, 1, 14, -34,
    -12, -33, -11, -19, -19, 1, -2, -7, -1, 8, -15, 15, 3, -6, 10, -12, 33, -37, -9, 3, -4, -52, 2,
    15, -27, -12, -5, 6, -44, -7, 6, 18, -22, 22, 4, 7, -6, 7, 17, -23, -22, 33, -26, -22, 3, 6, 17,
    -20, 25, 3, 23, 38, 53, -4, 2, -22, 23, 22, -13, 14, 36, -18, 8, -21, -11, -21, 7, -39, -37, 7,
    30, -13, -13, 10, -9, 3, -35, 25, 28, -17, -16, -2, 10, -5, 17, 15, -22, -9, -2, 11, -6, -4,
    -12, 23, -21, -5, -16, -8, 8, -38, 12, -6, -9, -13, -18, -3, 4, 2, -17, -11, -1, 6, 12, -4, -41,
    -10, -24, 7, -29, 2, 14, -1, 20, -3, 1, 9, 16, 1, 23, 11, -9, -4, -8, -11, 7, 0, -23, 3, -8, 15,
    9, 9, 3, -11, 23, 9, -1, -1, 4, 2, 14, 6, 5, 14, 16, -3, 2, 7, 29, -6, 0, 25, 13, -22, -11, 0,
    0, 0, 3, 14, 1, -10, 2, -26, -9, 19, -19, 5, -6, -14, 5, 32, -18, -7, 5, -9, -4, -4, -4, 2, -1,
    -30, 3, -4, -12, -18, -2, -10, 0, -15, -29, 7, -2, 18, 9, -30, -12, -34, 28, -7, 35, 23, -5, -4,
    30, -17, 1, -6, -3, -11, -5, -1, 17, -38, 8, 17, 18, 9, -4, 2, 1, 5, -9, 8, -4, -10, -1, -26,
    -4, 3, 0, 0, 12, 0, 7, 19, -27, -14, 20, 11, -11, -6, -2, -24, -15, -20, -12, 2, -3, 14, -18,
    -6, 1, -19, -15, 8, 2, 32, 7, -31, -20, -28, 4, 6, 59, -8, -23, 1, 39, -13, -8, -8, 18, -3, -12,
    -14, 15, -1, -15, 17, 4, -26, 5, -1, 11, -1, -10, 16, -5, -14, -9, -6, -13, 15, 25, 10, 0, 11,
    -19, 11, -13, 23, -2, 8, -6, -7, 8, -13, -33, 39, -2, 3, 7, 41, 15, 6, 18, 23, 1, 22, 2, 18,
    -10, -9, -2, -9, 7, 21, -5, -3, 16, 20, 1, 1, -16, -10, -13, -4, -11, 11, 12, 6, -5, -26, 19,
    -53, -1, 1, 13, -12, -23, -3, 10, 3, -13, 18, -30, 0, 5, 6, 1, -12, -19, -8, -21, -36, -10, -9,
    -4, 0, -3, -4, -15, 13, 1, 21, 18, 24, 30, -13, -9, 8, 27, 13, 11, 5, -2, -39, -8, -30, 14, 11,
    10, -26, 18, -7, 1, -2, 15, 6, -1, -5, -5, -8, 11, -8, 20, 8, 8, -4, 7, 10, 0, 0, -12, 12, 3, 3,
    -7, -20, -11, 11, -10, 8, -9, 1, -11, 9, 0, -1, -9, -12, -8, -10, 6, -14, 19, 7, -58, -2, 16,
    36, 22, -12, 10, -3, 5, 6, 15, 5, -7, -29, -13, -32, 2, 4, 11, -7, 8, -1, 11, -10, 7, 1, 15, -7,
    8, -11, 1, -3, 3, 19, -13, 11, 22, 10, -5, -4, 1, 13, 1, -7, 2, -21, -16, -10, -9, -2, -2, -12,
    1, 1, 7, 16, 11, 13, -4, -21, 12, -17, 12, -7, -24, 8, 32, 39, 24, -12, 20, -6, 0, 1, 23, 18,
    -4, -16, -45, -3, 8, 3, 23, -31, 15, 3, 8, -3, 1, -6, 30, -32, 15, -42, -31, 18, -5, -34, -16,
    16, 37, -3, -20, -11, 5, 16, 5, 12, 4, 14, -23, -5, -11, -5, 5, -14, 2, -3, -19, 8, -2, 6, 4,
    -15, -6, 10, 7, -18, 17, 33, -23, 8, 20, 2, -2, 17, 6, 11, 12, 27, -5, -3, 16, 10, 7, 14, 10, 9,
    14, 8, 39, -7, 16, 11, 5, -17, 15, 0, 7, -29, 32, 6, 14, 5, 6, 46, 16, -56, -58, 5, -16, -31,
    -3, -3, 8, -43, 9, 3, -15, 15, 7, 3, -11, 16, 33, -9, -16, 36, -9, -2, 8, -22, -21, 9, 18, 20,
    18, -22, 14, -5, 0, 14, 8, 33, -6, -21, -5, -11, -2, 5, 5, 7, 19, 14, 11, 11, 35, -14, 17, -25,
    6, 8, 1, -40, 38, 5, 12, -2, 5, 13, -40, -87, 13, 0, 8, 7, -30, -5, -1, -43, 10, 9, -4, 15, -3,
    -20, 1, 19, 15, 0, -31, 18, 7, -13, -7, -10, -24, -13, 7, -6, 23, -26, -10, -34, -11, -11, -6,
    37, 4, -34, -6, -8, 0, -19, 2, 17, 21, 27, -5, -18, 58, 18, 16, -21, 3, -6, -24, -32, 33, 4, 10,
    -9, 7, 2, -40, -108, 49, 3, 1, 23, -47, -9, -14, -71, 5, -10, 8, 10, -2, -20, 5, 9, -2, -13, -9,
    0, -7, 8, 5, 12, -22, -19, -4, -8, 14, -42, -2, -30, -8, -9, -10, 22, -12, -38, -2, -8, 7, 5,
    -7, 7, 4, 7, -54, -24, 61, 8, -4, -9, 21, -13, -12, 2, 15, 9, 7, -8, 28, -20, -46, -103, 19, -6,
    12, 23, -7, -1, -8, -26, 6, -5, 9, 10, 2, -11, -30, 8, -24, -11, 9, -21, -58, 19, 4, 1, -19, -3,
    -3, 9, 15, 34, -28, -7, 26, 6, 19, 23, -4, -10, -10, 6, 13, 7, -3, 3, -8, 4, 12, 2, -5, -5, -28,
    -8, 21, -11, -3, -13, 13, 9, -14, 3, 17, 20, 48, 26, -24, -10, -9, -39, -35, -8, 8, -19, -5, 17,
    -15, -3, 28, 33, -4, -24, 21, 26, 19, 2, -78, 9, 0, 9, 2, -22, 20, -5, 0, -5, 50, -35, -1, 19,
    -13, 19, 0, -10, 2, -5, 9, 7, 0, 12, 10, 20, -21, 13, -1, 2, -5, -3, 17, 0, -5, -12, 11, 0, 17,
    8, 4, 15, -10, 11, -7, -33, 20, 1, 6, 5, 11, -13, -1, -20, -11, 9, 11, -9, 13, 0, 16, 30, -6,
    16, 8, 7, -10, 7, -8, -11, 5, -1, 12, -9, -6, -29, -20, 2, -2, 16, -23, -20, -3, 1, 7, -3, 7, 8,
    30, 23, -38, 4, 4, -13, 16, -28, 34, 5, -5, -21, 6, -10, 15, 9, 5, 23, 0, -18, 5, -15, 17, 10,
    19, 4, -5, -31, 0, -5, -14, 10, -3, -30, 17, -14, 17, 7, 24, -8, 8, 6, -6, 9, -2, -39, -10, -11,
    7, 22, -3, 8, -10, 1, 0, 7, -11, -24, 3, 13, 8, 3, -7, 15, 12, -13, -52, 0, 29, -18, 26, -20,
    15, 5, 5, 4, 7, 1, 1, -3, 17, -37, -4, -39, -6, -14, 14, 15, -13, 3, -3, -22, 4, -7, -35, 1, -9,
    -22, -55, 24, -23, -10, 26, -25, -65, 3, -4, -5, -13, -47, -4, 5, 16, -27, 14, 11, 14, 2, 30,
    -1, 11, -4, 11, 2, 11, 16, 26, 18, -19, 0, -8, -12, -2, -5, 2, -1, 10, -9, -3, -1, 12, 18, -11,
    10, 9, 9, 47, 14, -7, -11, 10, -41, -29, -6, -3, -9, -4, -1, -24, 12, 25, -8, -5, -37, -22, 21,
    31, -8, -51, 5, 5, 27, 7, -50, -18, 13, -32, 1, 27, -8, 31, 32, 35, 3, 0, -25, -12, -8, 14, -15,
    6, -1, 14, 11, 36, -2, -23, -12, -3, -7, 5, -3, 7, 10, 5, 17, -8, 8, 1, 26, 9, -16, -9, 10, 5,
    -31, -10, 3, -4, -11, -12, 18, 5, 16, 13, -1, 22, -10, -3, 7, 10, 14, -13, 12, 0, 5, -4, -36,
    -13, 5, -20, 11, 11, -17, 1, 22, 21, 9, -11, -18, -10, 14, 4, -11, -5, 3, 29, -5, -2, 10, 23,
    -3, -6, 8, -10, 2, -4, 3, -22, 7, -22, 4, 14, 13, 1, -17, 21, -1, -41, 2, 18, 8, -4, -5, -4, 6,
    -12, 15, -10, -9, -3, -4, -7, 3, 17, -9, 29, 1, -7, 8, -3, -41, -41, -2, -8, -2, -40, 11, -12,
    3, 3, -20, 0, -10, 0, 8, 10, -20, -4, -26, 19, -18, -33, -31, 39, 18, 19, 11, -15, -4, -2, 20,
    -14, 5, -59, 7, 2, -20, 2, -11, 17, 12, -34, -2, 5, 8, 16, -7, -4, -3, 1, 0, -5, -16, 21, 26,
    -7, -4, 31, -21, -13, 1, -13, -5, -11, -55, -14, 6, -13, -25, 8, 9, 2, 8, 30, -14, 9, -2, -10,
    5, 18, 14, 16, 11, 11, -25, 18, -10, 10, 11, 6, -4, -3, 1, -5, 4, -1, 12, -2, 14, -19, 14, 21,
    -8, 1, -9, -1, -10, -21, 2, 0, 7, 3, -9, -12, 14, -2, 8, 18, -22, 7, -12, -5, -1, -12, 12, 9, 6,
    -1, 3, -15, 13, 12, 18, 42, 10, 16, -5, -21, 14, 13, -2, -1, -1, 8, -12, 7, 15, 21, 3, 29, -15,
    -6, 4, 7, 1, -39, -14, 3, 4, -9, 14, 14, -11, -18, 28, -23, -8, 4, 16, -6, -5, 5, 24, -4, 7, 6,
    11, 4, 12, -8, 0, 9, 21, -1, -6, 13, 2, -13, 17, -4, 9, -9, -7, -30, 12, 17, 12, -6, 3, 7, 12,
    16, -11, 12, -17, -2, 17, 9, -18, -4, 3, 4, 10, -10, 8, 10, -1, -24, 13, -43, -12, -18, -6, -19,
    25, 7, -28, -8, 28, -40, -10, 20, 6, 4, -5, 11, 15, 4, 1, 6, 16, 3, -8, 19, -46, -9, 2, 4, -16,
    3, 12, 7, 19, -6, 1, -4, -16, -23, 0, -11, 0, -24, 40, 3, 6, 4, -17, 22, -9, 1, 22, 8, -20, 1,
    -8, -2, 7, -20, -16, 14, 16, -30, 34, -31, -17, -21, 2, -12, 34, -13, -33, -2, 17, 4, -11, 47,
    3, -51, 21, -3, 8, 16, 9, 5, 15, 9, 12, 12, -18, 8, 15, 12, -13, 1, 15, -7, 4, 10, 0, -14, -5,
    2, 24, -20, -36, 10, 43, 4, 17, -9, -19, 24, -7, -5, 11, 9, 5, -12, 7, -2, -2, 6, 12, -28, 11,
    10, 0, 10, 9, 50, 9, 10, -2, 29, 11, -4, 5, -10, -10, -27, 1, -16, -35, -1, 3, 16, 27, 0, 29,
    33, -36, -10, -15, -25, 31, 1, -47, -7, 9, 0, 8, -17, -21, 18, 27, 23, 21, -19, 1, 7, -10, -6,
    -8, 13, 27, 8, -27, -21, 0, -2, 18, 2, 1, -14, -18, -9, 17, -24, -13, 17, 6, 9, 7, -21, 3, 2,
    -3, -10, 18, -20, -9, -8, -13, -12, -12, -14, -35, -3, -8, 8, 23, -10, 18, 4, -17, -4, -18, -23,
    30, -8, -4, -13, 2, 15, -54, -19, -21, 11, 13, -1, 15, -16, 12, -5, -10, 9, 1, 13, 10, -3, -18,
    0, -24, 13, 17, 5, -14, -25, -6, 0, 7, 17, -2, 23, 23, 6, 29, -38, 19, -10, -4, -18, 8, -3, -9,
    3, -6, -24, -2, -4, -8, 12, -5, 14, 10, -2, 2, 2, -14, -2, -14, -10, 1, 3, -8, -18, 1, 3, 8,
    -83, -19, -6, 14, -10, 0, -3, -6, -6, 0, -15, -1, 22, 6, -13, 10, 30, 4, 8, 16, 5, -5, -14, -22,
    15, 1, 4, 20, 7, 1, -5, 48, -31, -13, 0, -7, -28, 13, -1, 0, 11, 5, -8, 8, -22, -1, 2, -17, 23,
    13, 26, -8, 23, -4, -13, -17, -51, -50, -5, 8, -21, 5, 2, 52, -14, -18, -3, 5, -34, -8, -18,
    -45, 1, 9, -13, 3, 10, 14, -23, -7, -49, 33, -2, 11, -18, -9, -15, -27, 5, -7, 22, 0, 0, -14,
    36, -28, 25, 17, 21, -14, -1, 8, 20, 34, 5, -6, 5, 13, 2, -18, 4, -5, 11, 8, 2, 1, 38, -21, -6,
    -15, -3, 12, -17, -35, -21, 16, -16, -24, -15, -3, 3, -8, 52, -22, -17, 31, 23, -9, 1, -8, 21,
    2, 10, -38, -3, 0, -12, -13, -13, -7, -1, -4, 8, 6, -1, -18, -12, -2, 5, -45, -18, 16, 15, -18,
    7, -14, 21, 6, -3, -6, -7, 8, -4, -7, 28, -20, -3, 1, -3, 9, 26, -9, -8, -17, -33, 14, -6, -11,
    -10, 3, -1, -34, -46, -26, 10, 0, 14, -15, 5, 8, 11, -11, -17, -5, 23, 23, -21, 14, 28, -4, 40,
    -8, -19, -2, -10, 14, 12, -20, -3, -4, -1, 13, -7, -29, -48, 20, -3, -8, 6, 0, 15, 23, -8, 6,
    16, 27, -23, -22, 16, -46, 20, -1, 4, 11, 12, -11, 15, -49, -41, -1, 39, -8, 10, 0, 5, -16, -56,
    -26, 5, 14, 1, -7, 5, 8, 11, 15, -3, 7, 25, 4, -13, 24, 46, 14, 26, 0, -23, -5, -11, 11, 35,
    -40, -8, -7, -2, 27, -26, -12, -44, 27, -18, 1, -6, 9, 2, 0, -17, 19, 50, 0, -30, 1, 19, -26,
    25, -3, 6, -9, 17, -1, 7, -17, -73, -42, 36, 0, -3, -2, 23, -8, 35, -32, 50, 0, -13, 4, -2, 10,
    -23, -18, -5, 12, -3, -20, 4, 14, -11, -4, 6, -10, 5, -9, -30, 35, 5, 6, 1, 18, -37, -12, 10,
    -20, 22, 23, 22, -4, -27, 48, -19, -4, -6, -22, -23, 6, 4, -16, 12, -19, 12, 35, -3, -29, -24,
    -26, -1, -6, -3, -15, -6, -19, -9, -26, 12, -15, 15, -33, -6, 1, -30, -25, 9, 30, 19, -13, -24,
    -19, 37, -11, -43, -16, 1, 11, -10, -5, 14, 9, -19, 23, 21, 11, 3, 14, -21, 9, -12, -2, -3, -21,
    33, -24, -1, 22, -6, -18, 15, -22, -36, -3, -8, -6, 30, 3, 8, 7, 31, 1, -12, 1, 9, -7, -11, -8,
    8, -5, 6, -46, 4, -15, -19, -14, 5, 3, -20, -9, 5, 40, 31, 5, -4, 4, 28, 8, -24, -13, -23, -1,
    -7, 0, -5, 2, 5, 30, 0, -45, -13, 1, 8, -15, -11, 1, -22, 9, 15, -13, 4, 10, -3, -29, -12, -11,
    3, 4, -4, -19, 35, -13, 6, 19, 43, 11, -2, -10, 29, 14, -18, 1, 15, -12, -4, -11, -3, 3, -53, 1,
    9, -13, 10, -15, 9, 9, -7, -35, 10, -6, 9, 0, 15, 5, -1, -13, 20, -5, -1, -17, 8, 22, 10, -19,
    -7, -19, 19, -7, -5, 15, 15, 33, 4, -21, -4, -10, 12, -43, -37, 28, 40, -17, -28, -21, 27, -11,
    -8, 18, 19, 0, -5, -36, 13, 25, -79, -17, 9, -5, 3, -19, -19, 23, -23, -30, -20, -9, 24, -9, 13,
    -24, -55, -31, -6, -15, -23, 14, 11, 26, -23, 4, 20, -13, 4, -4, 30, 3, 2, 5, -24, 34, 26, 8,
    -42, -20, 21, 10, 44, 3, 11, -12, -8, 2, 8, -31, -51, 16, 21, 3, -12, -24, -7, 8, 26, 11, -1,
    14, -27, -25, 6, -35, -28, 1, -12, -33, 5, 9, 11, -23, -6, 4, 16, 5, -8, 19, -19, 14, -12, -9,
    -13, -5, -7, 12, 5, 22, 2, 2, -3, 1, 32, -9, -36, -5, -34, 9, 10, -6, -32, -21, 0, 20, 39, -1,
    8, -15, 1, 7, 25, -56, -58, -3, -8, 7, 1, -11, -7, 4, 32, 8, -11, 25, -7, -5, 7, -39, -17, -4,
    -18, 6, -1, 1, 2, -21, 22, 7, 4, 6, -16, 11, 9, -21, -19, 2, -11, -42, 3, -9, 5, 18, 6, 0, 5, 2,
    15, -4, -15, -57, -18, -11, 3, -21, 17, -8, -40, 21, 18, -15, -5, -6, 15, 12, 19, -36, -73, -29,
    -8, -8, 11, 0, 25, 15, 12, 9, -10, 0, 11, 2, 12, -31, -5, -21, -35, -6, 4, -20, -19, 6, 11, 11,
    10, 2, -11, 5, -18, -13, -21, -32, -14, -21, 8, -18, 10, 12, 0, 5, 13, -4, 4, -18, -14, -92, 20,
    -20, 17, -26, 5, 21, -8, 16, 10, -46, -22, 3, 30, 62, -6, -4, -81, -23, -36, -35, 17, 61, 8, 13,
    12, 3, -19, -5, 16, -28, 43, -27, 5, -5, -1, -9, -17, -17, 8, 2, 33, -3, -11, -5, 2, -10, 9,
    -10, -30, -32, -32, 18, -3, -7, -23, -14, 31, 24, -4, 33, -1, -23, -19, -47, 20, 24, 4, -23, 14,
    1, 12, -3, 20, -14, -11, 6, -8, -19, -20, -15, 24, 8, 2, -17, 17, 10, -8, -50, 0, 8, -25, -3,
    11, -35, -2, 5, 14, -12, -23, -18, 2, -14, -20, 7, 10, -14, 44, -11, -21, -11, 15, -2, -2, -54,
    72, -24, -40, -10, -5, -1, 18, 19, -17, 10, 15, -4, 5, -21, 1, 1, -7, -21, 45, -18, 1, 6, 22,
    -10, -1, 8, -2, 0, 13, 2, 3, -15, 5, -20, 53, 13, 18, -17, 0, 4, -1, 0, 8, -1, -37, 14, -21, 17,
    -8, 5, -21, -14, -21, 7, -5, -18, 26, -7, 10, 5, -7, 3, 10, -41, 43, 7, -33, 3, 0, -2, 2, -4,
    -26, 6, 12, -12, 27, 5, 6, 3, -5, -25, 63, -5, 2, -7, 21, -6, -28, 1, 5, -4, 19, 15, 11, 2, 13,
    2, 40, 2, 8, -3, -1, -4, -16, 3, -3, 4, -37, -14, -9, -4, 0, 29, 12, -3, -12, 15, -10, -1, 4,
    -2, 19, 21, -16, 7, -2, -32, 27, 2, -23, -12, -23, 7, -6, -4, -29, -7, 13, -4, 41, -6, 2, -18,
    8, -40, 66, -6, -1, 3, 13, 4, -26, -8, 4, -4, 12, -33, -6, 5, 34, -40, 1, -7, 1, -4, 1, -15,
    -24, 10, -1, -2, -5, -33, 1, -2, 18, -15, -5, -16, -22, 7, 6, -36, -14, -7, 8, -2, 16, -6, -29,
    -53, 50, -22, -2, -8, 9, -1, 5, 1, 1, 16, -13, 5, 16, -22, 3, 25, 23, -1, 6, -1, -5, 15, 35, -7,
    -33, 18, -14, -16, -5, -19, 12, 38, -2, -35, -7, 6, -3, -10, 6, -8, -18, -24, 27, -40, 12, -2,
    -8, -15, -24, -10, 12, -10, -18, -7, -5, -10, 37, -15, -9, -24, 0, 0, 11, -59, 53, -1, -11, -3,
    -2, -23, 8, 8, -12, -13, 8, 6, 11, 0, -3, 17, 11, 1, 8, -15, -7, 17, 12, -21, -16, -2, -19, -5,
    21, -14, 13, -10, -10, -40, 8, -6, 13, -8, -36, -10, -21, -8, 12, 10, 7, 13, -41, 3, 3, -1, 33,
    -17, -25, 2, -2, -4, 27, -12, -5, -7, -32, -17, 2, -49, 7, 1, -15, 13, -36, -5, 20, -18, -7, 0,
    10, -9, 14, 10, -10, -7, 18, -1, 9, 16, 2, 15, 5, -7, -6, -9, -10, 8, 15, -2, -10, 8, 38, 17,
    -3, -9, 5, 5, -8, 28, 3, -10, 12, 9, -16, -14, 18, 2, 5, 3, 67, -14, -19, 5, 7, -21, 2, -11, 4,
    3, -27, 13, -9, -1, 20, 14, -17, 1, -18, 15, 1, -17, 11, 10, 6, 5, 34, -6, 2, -4, 43, -8, 10,
    17, 3, 4, 0, 37, 18, -36, 8, -12, -2, -45, -14, 12, 22, 0, 8, 3, 14, 18, 17, 14, -6, 26, 20, 5,
    -23, -18, 15, 25, -33, -34, 32, -12, -27, 24, 26, -15, 15, 13, 2, -7, 24, -3, -13, -5, 2, 7,
    -11, 16, -22, -11, -11, 0, -5, 23, -22, -7, 18, 1, -1, 30, 37, 2, 3, 34, -13, 15, 16, -3, -37,
    18, -19, -34, 4, -13, 19, 20, 16, 7, -28, 7, -18, -13, -21, -22, -33, -32, 8, -24, 4, 5, 10,
    -19, -32, -21, 16, -4, 9, 15, -10, 0, 41, -38, -10, -9, 1, 14, 38, -37, 4, -17, 13, 20, 11, 11,
    -13, 14, -18, 18, 2, 1, -9, 7, -5, -3, 8, 24, -22, -25, 17, 21, 16, 2, -20, 12, -7, -4, 17, -21,
    8, 22, -9, 12, -38, -24, 3, -25, -16, -15, -33, -8, 4, 20, -11, 13, -15, -5, -29, -10, 23, 14,
    -13, 1, -42, -3, 3, -28, 11, 8, -5, -3, 14, 17, -4, -3, 19, 25, -12, -26, 13, -13, -7, 30, -6,
    -2, 3, -12, -2, -23, 31, 14, -6, -10, -18, 40, -6, 25, -12, 3, 21, -5, 13, -3, 2, 25, 5, 4, -7,
    -10, 10, -4, -4, 31, -11, -18, -7, -3, -52, 4, -15, -3, 13, 22, 14, 9, -8, 22, -12, 11, -29, -3,
    9, 10, -31, 20, -4, 26, -8, 16, -6, -1, -19, -16, -17, -27, 3, 14, -6, 2, 28, -49, 9, -14, 29,
    17, 6, 6, -27, 28, 3, 16, -1, -26, 4, -18, -2, 1, 22, -12, 13, -39, 23, 9, 21, 34, 42, 9, -3,
    -12, 0, -6, -18, -32, -33, -2, -24, 21, -12, 12, -43, 22, 44, 20, -14, 36, -11, -1, 5, -9, -8,
    29, -29, -20, 20, 2, 12, -4, -14, 16, -13, 25, -48, -31, 23, -20, 4, 17, 19, 26, -24, 44, 3, -7,
    -23, -7, -25, 13, -40, -42, 11, -13, -12, 22, 28, 1, 5, 37, -23, -40, -28, -59, -10, -23, 5,
    -17, -1, -19, 10, -15, -24, -13, -2, 10, -19, -19, 11, -33, 40, -30, 6, 26, -6, -6, 6, -27, -15,
    1, 14, -3, 7, 19, -7, 14, 5, 23, -15, -13, -33, -30, 15, 6, -23, 18, -23, 15, 24, 29, 21, 6, 4,
    -8, -25, -11, 12, -14, -9, -11, 5, -15, 4, -1, -25, -33, -2, -31, -18, -37, -1, -3, -4, -6, -10,
    -12, 1, 0, -5, 2, 4, -27, -47, -23, 13, -22, 7, 22, 24, -3, 7, 17, -27, 0, -2, 1, 11, 1, 25, 8,
    -3, 12, 1, -13, -10, -34, 7, -19, 17, 4, -35, -8, 24, 17, 7, 9, -2, -20, -24, -15, 8, -25, 17,
    17, -12, -6, 11, -15, -29, -20, -34, 12, -22, -30, -6, -6, -28, 14, 6, -7, 6, 4, -5, 4, 44, -40,
    -38, -18, -31, 3, 6, 6, 24, 32, -3, 25, -56, -15, -6, -22, -24, 1, 7, -21, 8, 7, -2, 2, 10, -32,
    9, -12, -10, 19, -3, -51, -9, -17, 17, -6, -13, -19, -9, -36, -28, 11, 15, -15, -11, 12, 6, 4,
    5, 9, -32, 6, 11, -25, -16, -8, -19, -15, -16, -10, -15, -21, -6, -10, 11, -61, -11, 8, -9, 38,
    19, 23, -15, 2, -10, 18, -55, -4, -11, 15, 68, -6, -15, -14, -17, -32, 59, 13, 68, -23, -6, -12,
    -12, 13, -20, -24, 5, -5, -31, -16, 8, -7, 22, -1, -15, 5, -26, -3, -16, 6, 21, 12, -10, 7, -10,
    12, -14, 14, -5, -25, -21, -64, -49, 13, -13, 19, 7, 2, 6, 20, 9, 11, 40, 31, 12, 15, -16, -3,
    -24, 8, 13, 5, 10, 3, -7, 0, -1, -37, 10, 2, 32, 28, 13, -39, 24, -12, -1, 8, -3, -16, 16, 2,
    -30, -18, -11, -3, -20, 3, -14, -10, -10, -10, 8, -1, 0, 11, 1, 4, -14, 18, -12, 32, -50, -19,
    -15, -50, 0, -13, -20, 13, 0, 3, 1, 1, 4, 7, -1, 18, -9, 8, -4, 9, -19, -6, 13, -2, 15, 6, 4, 4,
    -9, -37, 22, 9, 9, -1, -11, -30, -12, 10, 1, 1, 22, -2, 22, 5, -21, -2, 7, -18, -18, 2, -6, 7,
    -24, -19, 8, 2, 0, -18, -1, 7, -4, 28, 22, -11, -44, 13, 7, 10, 1, -11, -8, -14, -17, -24, 1,
    -31, 6, 7, -43, 20, -36, 8, 10, 18, -6, 0, -2, -11, 11, 9, 13, -10, -28, -20, -7, 5, 12, -15, 4,
    -9, 5, 15, -2, -21, 13, 16, 15, -23, -20, 18, 17, 10, 8, 14, -5, 9, -30, -12, -7, 17, 19, -7,
    10, -18, 13, -14, 19, -41, 46, 43, 5, -6, -26, -14, -1, -31, 5, -22, 11, -2, -9, 27, 26, 27,
    -22, 19, -38, 2, -19, 17, -2, -24, -5, -40, 4, -16, -19, 26, -5, -29, 22, 11, 34, -53, 1, 25,
    -10, 7, -26, -14, -13, -12, -2, 5, -33, -39, 14, -29, -40, 8, 2, -15, -30, 4, 2, -4, -4, -11, 1,
    -20, 6, -10, 34, -40, -6, -66, -6, -25, 13, -28, 34, -21, 12, 0, -20, -56, 34, -24, -9, 2, 4,
    11, -27, -4, 0, -22, -27, 0, 8, -4, -5, 1, -16, 17, 2, 2, -6, -38, 8, 24, 6, -11, -8, -1, 22,
    -6, 2, -25, -17, -8, 18, -6, -27, -5, -16, -6, -12, 7, -23, -1, -7, 6, 2, 7, -22, 25, -7, 4,
    -13, -27, 2, -23, 21, -7, -3, 4, -8, 5, 6, -6, -15, -10, -8, -8, 18, 11, 4, 0, -22, -24, -3, 8,
    9, 5, 2, -7, 33, 7, 10, -18, -17, -38, -28, 10, 0, -13, -4, -16, 8, -7, -16, -1, -2, 11, 16, -1,
    -9, 8, -39, 2, -34, -1, 16, 2, -9, 21, 14, -7, 11, 1, 0, 3, 11, 2, 1, 0, 16, -7, -6, 0, 1, -17,
    -13, 13, -23, 30, -18, -19, 52, 10, -3, -3, -22, -42, -6, -15, -19, 4, 8, -8, 10, -8, 13, -7,
    -2, -3, -28, -3, -5, 7, -12, -17, -5, -7, -6, -17, 1, 18, 10, -4, -2, 5, -37, 29, -33, -5, 7,
    10, 2, -12, -4, -23, 8, -13, -15, 48, 17, 21, 6, 25, 14, 5, 12, -13, 22, 0, -8, 6, 3, 2, 3, 10,
    4, 23, -18, -21, -4, -28, -30, -19, 0, 24, 5, 27, 24, 33, -31, 32, 21, -81, -16, -8, 0, 2, -18,
    -28, 5, -4, -18, 50, -22, -19, -17, -38, -54, 5, 0, 14, -13, 28, -21, -20, -11, -9, -1, 9, -28,
    -6, 34, -31, -6, -55, -5, -10, 10, 7, -33, -11, 17, -13, -13, 5, -20, 17, 4, 26, -26, 7, -17,
    17, -19, -7, 16, 10, 13, -11, 13, 8, -9, 19, -26, 14, -12, -85, -17, -18, -25, 19, -18, -3, 14,
    1, -6, -1, -8, 9, 1, -5, -53, -12, -9, 3, 7, -8, -13, -17, 1, -5, 14, 27, 3, 14, 5, -3, -5, -27,
    13, 5, -21, -2, -17, 0, 7, -16, -10, -24, -7, -1, 14, 2, 6, -4, -45, 14, -7, 36, 41, -15, 2, -7,
    -5, -10, 1, 43, -4, -1, -7, -50, -25, -6, -10, 20, -21, -23, -11, -25, 6, -4, 4, 18, 1, 18, -25,
    5, -17, 10, -1, -7, 7, -7, 5, -9, -26, -8, 4, 15, 0, -9, 11, -14, 10, 23, 2, -23, 9, -4, 12,
    -24, 22, 19, -5, -13, -12, -7, 39, 16, -25, 19, -13, 26, 18, -8, -7, 8, -7, -19, -12, -17, 9, 4,
    -16, -43, -12, 6, 4, 8, -29, -23, 10, -44, 4, -19, -2, 12, 11, 21, -16, -13, -44, 17, 18, -3, 2,
    10, 24, -30, -40, 9, 22, 7, 26, 5, 9, -2, 6, -3, 6, -15, 24, -45, 36, -42, 8, 8, 1, -25, -7, 4,
    18, 6, -16, 17, 25, 7, -6, -10, 25, -2, -16, 22, 16, 10, -30, 7, 20, -49, -20, -24, -26, -15,
    35, -31, 12, 5, 7, 31, -2, 21, 10, -12, -28, 18, 46, 9, 8, -24, 4, 17, 13, 3, -36, 5, -35, 2, 6,
    -34, -62, -50, 4, 2, 14, 8, -4, -18, -7, -13, 6, 22, -28, 25, 0, -4, -31, -42, -27, 40, 9, 6, 6,
    5, 19, -7, 10, 0, -1, 23, -48, -5, 7, -62, -17, -6, -32, -12, 10, 2, -1, 4, -5, 9, -14, 5, 8,
    -16, -33, 6, 17, -2, 14, -7, 14, 0, -1, 3, -30, -25, -10, -9, -20, -46, -24, -18, 21, -7, -2, 0,
    5, -11, -10, -19, 13, 9, -40, 9, 27, -11, -2, -8, -13, 24, 26, 8, -18, 6, -9, 11, -27, -19, -12,
    14, -26, -15, -1, -36, -13, 3, 19, -3, -13, 5, 18, -27, -2, -8, 37, -11, -1, -3, 5, 16, 5, -3,
    1, 9, 8, 6, -13, 3, -17, -14, 26, -21, -17, -1, 33, -19, 6, -10, -26, -22, 9, -18, -2, 2, 25,
    -5, -57, -14, 11, 11, 17, 16, -9, 2, 11, -12, -15, 13, 24, 9, -27, -47, -34, 4, 6, 7, -29, 0,
    -36, 4, 14, 9, -7, 26, 55, -58, 24, -6, 6, -33, -17, 49, 18, 15, -13, 7, -8, 17, 5, -17, -10, 3,
    -15, -3, 18, -27, 6, 23, 18, -9, -11, -18, -48, -15, 25, -31, -7, -4, -38, 4, 33, -49, -17, -3,
    -20, 6, -38, -12, 7, -10, 5, 28, -16, 8, -5,
};

static const int32_t dense_2_biases[] = {
    FOLD(22761, 288), FOLD(-70230, -550), FOLD(-17776, -141), FOLD(-20858, -71), FOLD(-90303, -706),
    FOLD(-83911, -706), FOLD(-120019, -914), FOLD(-80335, -658), FOLD(-155361, -1255),
    FOLD(-132124, -1137), FOLD(-11401, 60), FOLD(-59983, -522), FOLD(-69011, -551),
    FOLD(-96287, -778), FOLD(-85336, -730), FOLD(-134181, -1148), FOLD(-94459, -686),
    FOLD(-45887, -358), FOLD(-83185, -682), FOLD(-2279, 33), FOLD(-20735, -103), FOLD(13053, 248),
    FOLD(34286, 440), FOLD(45884, 616), FOLD(-47098, -372), FOLD(-54011, -446), FOLD(-91924, -731),
    FOLD(-101452, -834), FOLD(7334, 193), FOLD(-49681, -393), FOLD(-118918, -1003),
    FOLD(-120649, -1048), FOLD(-73478, -668), FOLD(-32164, -183), FOLD(-222818, -1951),
    FOLD(-163452, -1506), FOLD(7450, 80), FOLD(-90285, -754), FOLD(-28979, -205),
    FOLD(-137828, -1166), FOLD(-61378, -407), FOLD(-63235, -510), FOLD(-120288, -1006),
    FOLD(-64865, -526), FOLD(-146593, -1237), FOLD(-72551, -553), FOLD(-41198, -190),
    FOLD(-38832, -289), FOLD(-77859, -625), FOLD(-18394, -369), FOLD(-68076, -509),
    FOLD(-68923, -599), FOLD(-51895, -443), FOLD(-12835, -91), FOLD(-116439, -904),
    FOLD(-59701, -363), FOLD(-75273, -609), FOLD(-76738, -614), FOLD(-79160, -698),
    FOLD(-48489, -298), FOLD(-14064, -146), FOLD(-84922, -695), FOLD(-8995, -92),
    FOLD(-37053, -306), FOLD(20005, 348), FOLD(6803, 137), FOLD(-85231, -673), FOLD(-42104, -249),
    FOLD(1121, 56), FOLD(-22578, -183), FOLD(-62471, -523), FOLD(-51246, -377),
    FOLD(-117821, -1007), FOLD(-11398, -89), FOLD(-93782, -821), FOLD(-101046, -980),
    FOLD(16791, 240), FOLD(79405, 883), FOLD(-59158, -469), FOLD(-77607, -694), FOLD(-80365, -543),
    FOLD(-50963, -390), FOLD(-85669, -638), FOLD(-18668, -47), FOLD(-126760, -1025),
    FOLD(-88730, -768), FOLD(-132933, -1103), FOLD(-119171, -1000), FOLD(-114111, -993),
    FOLD(-147251, -1306), FOLD(-124772, -1028), FOLD(-155234, -1306), FOLD(-41026, -268),
    FOLD(-75622, -642), FOLD(-17026, -66), FOLD(-94331, -759), FOLD(-70089, -559),
    FOLD(-75723, -644), FOLD(-67782, -590), FOLD(-37641, -317), FOLD(7834, 260), FOLD(-30893, -286),
    FOLD(-1533, -86), FOLD(-71508, -575), FOLD(20108, 217), FOLD(-40133, -215), FOLD(-25748, -121),
    FOLD(-51424, -455), FOLD(-25302, -223), FOLD(-175758, -1525), FOLD(-93281, -671),
    FOLD(15223, 207), FOLD(-95191, -777), FOLD(-109268, -782), FOLD(-10165, 98), FOLD(-37056, -287),
    FOLD(-20199, -134), FOLD(-200604, -1800), FOLD(-29245, -266), FOLD(-93072, -848),
};

static const struct scale dense_2_scales[] = {
    {1511117904, 6},
};

/* Step 3: FULLY_CONNECTED. */

static const struct dense dense_3 = {
    120, 84, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_3_weights[] = {
    -7, -3, 22, 17, -78, 18, -9, 22, -12, -31, -2, 29, -45, -55, -69, -37, -9, 0, 49, 19, -5, 10,
    -11, 1, 28, 6, -47, 9, 25, 25, -57, -4, 54, -2, -64, -5, 36, 49, -26, -21, 18, -35, 40, -66, -9,
    -11, 17, -3, -25, -45, -1, 47, -20, -15, 0, -33, 2, -42, 16, 11, 33, -13, 45, 23, 9, 41, -26,
    26, -6, -1, 13, -31, 57, -18, -40, -24, 25, -61, -43, 21, 8, -29, 16, -48, 29, 30, -17, -17,
    -47, 3, -19, -28, -72, -36, -5, -37, -25, 52, 41, -24, 18, -68, -30, -20, 7, -19, -30, -47, -32,
    2, -26, 9, -28, -44, -30, 7, 16, -27, -9, 20, -4, 28, -60, -24, -18, -12, -16, -46, 3, -10, -64,
    12, 16, 2, -31, 21, -57, -12, -65, 33, 9, -61, 7, 42, 1, -61, 32, -15, -35, -15, 24, -66, 9, -8,
    -50, -72, -23, -9, 21, -84, 19, 4, -26, 44, -11, 20, 16, -49, -87, -27, 24, -13, 21, -22, 41,
    30, -40, -50, 49, -31, -11, 77, -21, 20, -31, -42, 41, 21, 7, -15, -19, 43, 41, -61, 23, -27, 7,
    -64, -33, 12, -42, -117, 16, -12, -5, -78, -35, 31, 10, 2, 19, -50, -10, 33, -31, 0, 26, 65, 45,
    39, -31, 27, -2, 22, 3, -8, 24, -43, 6, 18, 15, -53, -42, 2, -15, -52, -22, -35, 27, -16, -1,
    -30, 29, 45, 8, 39, 33, -50, -17, 14, 23, 12, -49, -5, 2, 34, 0, -30, 30, 52, -57, -49, 14, -49,
    -11, -61, -51, 35, -36, -70, 63, 9, 35, -22, -35, -9, 27, -48, 3, -69, 24, 40, -1, 38, 31, 33,
    26, 0, -27, -28, -13, -45, 4, -28, -7, -44, 39, 10, 0, -65, 24, -6, 24, -11, -46, -12, 6, -24,
    -29, -38, 20, 46, 30, -68, 26, -38, 8, -38, 2, -74, 32, 8, 36, -23, 51, -10, -29, -37, 35, -46,
    37, -40, -22, -31, 24, -39, 2, 7, -14, -22, -16, 38, 56, 3, -14, 21, -12, -33, 5, 20, -14, -52,
    -21, -11, 15, -8, -15, -3, -23, 1, 20, 36, 53, -1, 43, 21, 1, 36, -44, 7, 45, -7, -4, -23, 11,
    16, -26, 23, 31, 39, 19, 25, -4, -13, 18, 10, -30, 4, 0, 1, 14, -36, 5, -10, -8, 34, 19, 35,
    -80, 45, -42, 7, -46, 19, -45, -58, 19, -31, -42, -19, -27, -37, -45, 4, -71, -45, 7, -53, -23,
    -26, -33, -8, 84, -11, 68, -6, -12, -29, 30, -46, 26, -41, -4, 35, 29, 4, 47, 3, 29, -37, -4,
    -30, -3, -59, -45, -61, 0, -32, -44, 9, 7, -35, -58, 7, -17, 38, 23, 33, -35, -31, 55, 26, -21,
    -127, 17, -27, 32, 7, 7, -44, 4, -12, 0, -76, 50, -15, 6, -67, -9, 5, -43, -4, 4, -31, -27, -9,
    2, -13, -16, -20, -4, -29, -1, -8, 5, 28, 20, -12, -50, -22, -23, 42, 7, 5, 53, -9, -30, -11,
    13, -25, 18, -42, 40, 24, -26, 1, 0, 37, -4, 4, -10, 21, -46, 44, 17, 14, 4, -39, 32, -18, 6,
    17, 3, -53, 9, 31, 2, -32, 1, 30, -8, -73, 32, 13, -23, -28, -2, 24, -26, 0, -3, -22, 22, -15,
    -7, 33, -52, -2, -38, -54, -36, -21, -28, -27, 13, 20, -14, -52, -57, -30, 11, -70, -17, 6, -1,
    -15, -16, 13, 31, -42, 32, -1, 26, 35, -44, 25, 23, -18, -28, 45, 24, 10, -4, -33, -20, 29, 5,
    -3, 28, 3, 44, 9, -22, 14, 26, 1, 15, -38, -14, -90, -37, 41, 8, 32, 7, -28, -33, 7, -39, 56,
    -34, 31, -19, -15, -7, -34, 25, -44, -39, -74, 27, -54, 3, -51, 4, -35, -7, -7, -14, -66, -5,
    30, -4, 18, -56, 14, 56, -36, 37, 8, -41, -41, -66, -4, 55, -45, 2, 42, -13, 8, -38, -11, 25,
    46, -12, 48, -22, 28, -47, 4, -19, 31, -20, -91, 14, -30, 41, -42, 16, -16, -15, -80, -3, -12,
    -19, -84, 15, -8, 3, 37, -48, -44, -6, -2, -27, 9, -8, 10, -10, -27, 28, -9, 34, 76, -12, -21,
    -34, -30, -34, 73, 23, -68, -36, -70, -8, -16, -50, 30, -4, -64, 24, 23, 34, 16, -52, 29, -27,
    -31, 32, -25, 6, -21, -3, 21, -36, 4, -1, -70, 46, 7, -11, 13, -22, -28, 46, -48, 64, 5, 21,
    -12, -88, 23, 51, 12, -1, -44, -22, 26, 40, 11, 64, -37, 14, -20, -11, -12, 13, 34, -1, 12, 8,
    -34, 18, -19, -8, -47, -38, -30, 27, -8, 31, 2, -56, -12, -29, -17, 26, 13, -66, -39, -49, 26,
    -40, -8, 17, -4, -21, -59, -20, -68, 38, -17, -37, -7, 3, -38, -10, -14, 20, -29, -5, -19, 32,
    -29, 4, -47, 9, 29, -37, -17, 27, -27, -50, -5, -40, -19, -13, -52, 102, 33, -21, 19, -30, 52,
    36, -15, 7, 12, 63, 4, 20, 10, -3, 16, 89, -23, 49, -6, -30, 30, 20, -16, 11, -16, 21, -40, -72,
    40, 17, -77, 6, 24, 1, 10, 37, -2, -32, 43, 44, 26, 21, -12, -24, -7, -41, 12, 32, -47, -82,
    -14, -37, -23, -50, 9, 7, 1, 20, -55, -34, -18, -95, -12, 28, 0, 15, -41, 24, -17, 6, -13, 12,
    -29, -17, 14, -8, -43, -7, -2, 29, -48, -13, 27, -18, -34, 19, -31, 22, -2, 30, -60, -66, 6, 9,
    -52, -50, -20, -3, -37, -37, -22, -24, -36, -21, 49, -46, -46, -47, 18, -8, -61, 40, 81, -58,
    -20, 26, -45, 18, -61, -55, -62, 19, 21, -3, -40, 2, -14, -50, -46, 15, 20, -24, -27, -69, 22,
    -44, -27, -52, -11, -8, -64, 23, -56, -14, 21, 6, 37, -57, 6, 1, 47, -15, -18, -45, 19, -35, 25,
    -13, 19, 5, -5, -15, 54, 19, 3, -57, -54, 34, 0, -20, 2, -4, 24, -98, 35, 36, 19, 17, -43, 11,
    -5, -10, 35, 14, -24, -8, 25, -9, -22, 44, 42, -19, -85, 33, -5, 20, 5, -7, 5, -5, -15, -43, 5,
    -45, -28, -47, 50, 65, -11, -36, -32, 10, -47, -17, -71, -25, -40, -18, -46, -7, -8, 5, -15,
    -41, 15, -10, -22, 29, 8, 16, -50, 10, -17, 41, -24, -16, 70, 58, -9, 19, -4, -28, -29, 6, -72,
    29, 10, 25, -27, 35, 21, -10, -63, 42, 20, 19, 39, -13, 4, 7, -2, -13, 23, -8, -46, -15, 6, 3,
    35, -79, -49, -91, 46, -38, 8, -56, -4, 46, -30, -44, 11, 52, -27, -43, -26, 23, -29, 10, 26,
    -22, -50, 9, 6, -8, 23, -58, 32, -28, 23, -38, 24, -26, 12, -56, -1, 24, -43, -36, -13, 56, 31,
    3, -2, 28, 58, -24, 9, 68, 24, -79, -42, 6, 24, 2, -38, 12, -36, -32, -80, 43, -23, 13, -64, 28,
    -31, -44, -80, 45, -18, 33, 4, -62, -1, 9, 56, -23, -6, -21, 17, -30, -31, 45, 49, 28, 54, -1,
    11, 5, -61, -48, 2, -37, -38, -28, 38, -2, -36, -26, -12, 4, -56, -6, 13, 25, 15, -15, 3, 16,
    23, 11, -1, 13, -2, 31, -3, -1, 9, -34, -33, 1, -7, -50, -51, 23, -3, 25, 7, 40, 50, 4, -22,
    -60, 48, 22, -13, 22, -54, 32, 21, 15, -1, -3, -10, 15, 21, 25, -62, -5, 42, 0, -35, 20, -73,
    -17, 23, 5, -24, -23, 0, -6, -9, 39, 14, -45, -48, 6, -60, 10, 16, 0, -35, 51, 5, -108, 3, -52,
    -1, 12, -78, 2, 0, 1, -21, 42, -17, -10, 4, 17, -9, 5, 2, 5, 1, 63, -31, 47, -47, 55, 15, 35, 7,
    29, 44, 1, 10, -38, -26, -35, 19, -42, 14, 18, -35, -19, -19, -1, -65, 3, 8, 5, -16, 38, -9, 68,
    2, 34, -9, 53, 7, 7, 15, 6, 40, 2, 39, 13, 21, -45, 12, 28, 11, -22, 52, 41, 14, -65, -15, -28,
    20, -7, 24, -7, 8, 9, -13, -29, 54, -20, -53, 0, -15, -33, -105, -23, -37, -32, 8, -49, 6, -4,
    -24, -24, 34, -23, 11, 36, 28, -15, -51, 54, -25, 40, -48, 8, -73, -21, -26, -20, -15, 29, -13,
    2, -1, 15, -22, 27, 0, -10, -26, 13, -56, -33, -13, 33, -21, 6, -5, -30, -50, -46, 0, -13, 1,
    -6, 8, -18, -65, -21, 17, -28, -45, 21, 55, -61, 12, 17, -51, 34, 10, 19, -45, 24, -33, -23,
    -61, 66, -37, -63, -59, 31, 18, 2, -9, 3, 31, 12, 19, 30, 1, -62, -43, 0, 10, -42, -5, -12, -32,
    -48, -21, 50, 15, 1, -9, 6, -47, 4, 20, -15, 21, 5, -38, -27, -5, -3, 15, -109, -9, 38, -6, -32,
    -16, -15, 29, -56, 5, 60, 28, -25, -3, -4, -30, 15, 43, -19, -37, 33, 32, -7, -48, -6, 54, 16,
    -19, -13, -21, -19, 35, -19, 2, -11, 0, 17, -56, 31, 18, -16, 3, 0, 19, 1, -31, 23, -40, 16,
    -56, 21, -7, -35, -25, 36, 23, 21, -52, -49, -20, -61, -40, -16, 17, 39, -28, -29, 25, 27, -5,
    7, 3, 52, -44, 13, -1, 9, -5, 4, -17, 21, -2, 3, -9, 7, 31, -22, -51, -21, -9, 6, -5, 29, 32,
    -21, -35, -54, -4, 28, -35, -70, 23, -8, 15, -37, 41, -13, -49, -33, 23, 28, -78, 29, -19, 28,
    -6, -22, -47, -53, -42, 46, -43, -32, 8, -14, -40, 9, 10, -18, 11, -10, -10, 9, -5, -17, 30, 10,
    13, -27, -24, 3, 9, -28, -4, 34, -43, 21, 47, -40, -92, -28, -3, 23, 29, -7, 69, 7, 7, 17, -81,
    21, -41, 14, -57, -31, -51, 36, -75, 27, -1, -15, -99, -25, -35, 38, 16, 17, 0, 9, 26, 40, -41,
    24, -31, -22, -29, -26, 26, -27, 6, -9, -11, 11, -71, 20, -31, 10, -37, 9, 31, 11, -23, -23,
    -23, -17, -43, 30, -40, 19, 23, 22, 35, -33, 42, -14, 4, 62, 0, 4, 38, 0, -24, 16, -57, 15, 36,
    -73, -48, 25, -27, 39, -47, 24, 32, -51, -75, 24, -33, 16, -10, -68, 16, 35, -18, -75, 5, 61,
    -11, 1, -41, 14, 11, 17, -15, -1, -31, -17, -30, -53, -4, -54, -36, 31, -48, -14, -49, -40, 9,
    2, -28, -26, -27, -14, -11, -35, -56, 19, 23, -56, -19, -11, 6, 8, -39, 55, 26, -7, -1, -6, -36,
    53, 51, -30, -55, -3, -42, 26, -15, 42, 21, -17, -12, 2, -19, -11, -11, 1, 22, 3, 25, 17, -36,
    29, -44, -31, 65, 26, 20, 10, -10, -1, -24, -26, 31, -2, 6, 7, -40, -6, 21, -2, 33, -28, -13,
    -20, 32, 49, -24, -21, -27, 31, -29, -32, 9, 35, 41, 29, -10, -2, 4, 12, -6, -34, 35, 27, -9,
    -31, 8, -5, -6, 19, 39, 13, 45, -18, -5, -11, -42, -52, 47, -33, -14, -19, 8, -47, -66, -23,
    -41, -1, -5, -25, -4, 13, -39, -30, -31, -38, -8, 42, 36, -10, -15, 38, -40, -12, -21, 51, 0,
    -13, 17, 22, 24, 40, -58, 50, 29, -20, 39, -1, -23, 14, -33, 28, -13, -27, -23, -8, 13, -56,
    -22, -63, 19, -42, 23, -1, 55, 13, -13, -40, -37, 1, -37, 14, 1, -3, -22, -11, -16, 27, -37, 45,
    20, 0, -46, -14, -30, -34, -5, 9, 34, -10, -3, -30, 0, -25, 25, -19, 8, -41, -47, -39, 1, -48,
    15, 46, 21, 11, 3, 11, 25, 1, 5, 6, 14, 25, 36, -3, 10, 23, 44, -49, -66, -6, 4, 13, -16, 41,
    41, -31, -3, -5, 46, -8, 3, -23, -10, -10, 17, 4, -38, 55, 14, -20, -9, 8, -23, -26, -36, 68, 6,
    26, 18, -13, -33, 60, 22, -25, 7, -9, 26, 18, -5, 31, 5, 0, -22, 53, 23, 16, -70, -63, -9, 12,
    -49, -25, -7, -39, -32, -10, -3, 10, -52, 4, 17, -6, -5, 10, -35, 0, 20, 22, -20, -14, -3, 38,
    -21, -17, 5, -52, -29, -28, -62, 20, 39, 19, -10, 39, -33, 9, 62, -18, -22, -4, -34, 2, 19, -23,
    17, -52, -6, -36, 39, 25, -5, -39, 19, -53, 27, 20, 43, 5, -74, 24, -60, 23, -2, -27, -61, -13,
    -2, 18, -24, -24, -46, 5, -59, 42, 18, 40, 20, 13, -50, -39, -30, 11, -39, 9, -26, -6, 3, 11,
    -43, -7, 26, -83, -34, -68, -7, -42, 26, -7, 77, 11, 22, -29, -16, -43, -14, 17, -55, -51, 21,
    0, -70, 22, 5, -2, -67, -13, -35, 51, -78, -44, 36, 9, -26, 4, 27, -27, 31, 20, 31, -5, 41, -26,
    -10, -53, -37, -23, -101, 10, -33, 41, -53, -82, -51, 27, -18, -21, 9, 3, -45, -29, -36, 38,
    -26, -17, -51, 40, 9, 5, -38, -26, -27, 24, 33, -12, -31, -2, 10, 32, -20, -29, -27, -8, 12, 18,
    -24, -66, 21, -64, -44, 18, -64, 37, -8, -20, -26, 1, -41, -42, -14, 50, -39, -3, 40, 17, -37,
    22, -68, 52, -50, -12, 20, 9, -67, -26, -45, 20, -11, 15, -1, -27, 5, -2, -31, 40, -72, -7, -33,
    -38, -34, -39, 30, 27, -58, -15, -30, -20, -52, 41, 64, 9, -9, -59, 6, 14, 24, 24, -51, 32, -28,
    46, -42, 61, 5, -8, -19, 49, -37, 21, -44, 13, -1, 71, -23, -40, 8, 53, -54, -19, 50, 9, 27,
    -26, -19, 34, -64, 10, -35, 1, 7, 60, -26, -24, 49, -9, 8, -14, 1, 50, -43, -25, 55, -2, -43,
    43, 6, -34, 16, 30, -19, -5, -20, 0, 19, -6, -22, 15, -41, -21, 35, 44, 3, -52, -29, -24, 13,
    21, -3, -11, -83, -34, 42, -19, 19, -38, -56, -22, -10, -41, 2, -33, 13, 2, -23, -23, -9, -67,
    -2, -13, -37, -45, 3, 37, -17, 0, -56, 17, 8, -31, -28, 47, 22, -36, -42, 49, 4, 21, -5, 35, 17,
    -36, -21, -22, -18, 48, -18, 40, -13, -27, 4, -44, -5, -29, 30, -10, 55, 59, 44, -63, -50, -40,
    -10, -37, 12, -5, 65, -59, 43, 34, -35, 23, 34, -54, -46, -28, 37, -8, -38, -21, -9, -4, -80,
    -8, 32, 10, -2, 14, 34, -63, -34, -18, -48, 0, -14, 19, 12, -50, 48, -57, 28, -23, -7, 53, 17,
    -2, 40, -65, 15, -16, -5, -39, 19, -12, -10, -31, 28, 31, 8, -79, -17, 40, 24, 2, 16, 25, 29,
    -21, -4, 23, 34, -61, -6, 6, -32, 8, 49, 10, -50, 9, 12, -39, -32, 26, 14, -36, 12, -24, 20, -6,
    26, -35, 29, -33, -34, -9, 29, 36, -35, -47, 36, -24, -1, -13, -13, 12, -39, 22, -52, 10, -9,
    -14, 2, -27, -12, 12, -27, -14, -52, 4, -74, -29, 53, 46, -22, 30, -24, 26, -43, 13, 22, 21,
    -59, 32, -47, 39, -11, -24, -27, -16, -6, -29, -44, -21, -4, 43, 18, -6, 27, 53, -36, 41, 43,
    -18, 4, -77, 4, -9, -45, 4, 19, -91, 24, -45, 29, -8, 13, -18, 6, -4, -57, 29, -13, -48, -25,
    50, -62, -22, 11, -14, -39, -48, 13, 53, -33, 15, 19, -12, 38, -72, 13, 24, 10, -19, 42, -11,
    -11, 30, 32, -44, -11, -37, -20, 41, -24, -39, 25, 20, 8, -57, -47, 38, 15, -24, 11, 61, 56, 23,
    -80, 16, -38, 0, -71, 5, 13, -32, -93, 50, -23, -5, -66, 38, -41, 21, 17, 17, -25, -9, 13, -36,
    18, 29, 48, 2, -7, 33, 48, -28, -3, -5, 6, 18, -43, 22, 35, -21, -22, -10, -19, -38, -58, -57,
    -33, -33, -70, 20, -34, 33, 47, -29, 45, 6, 26, 49, -39, 21, 28, 33, -50, 14, 8, 20, -40, 41,
    37, -37, -55, 42, 18, 21, -36, 18, 61, -36, -45, -67, -27, 31, -12, -31, 10, 43, -26, -9, -36,
    46, -62, -7, 22, 44, -64, 25, -21, -22, -27, -18, -32, 58, -30, -2, -49, 10, 7, -16, -19, -48,
    2, 3, -34, -45, -4, 10, -14, -48, -20, -38, 40, -4, -29, -7, -3, -2, -26, 28, 21, 9, -19, 34,
    -35, 3, -14, 7, -22, 38, -49, 41, -23, 11, -4, 33, 3, 10, 5, -29, -19, 5, 22, 28, -28, 18, -10,
    -25, -47, 23, 1, 10, 11, -7, -6, 13, -18, 6, -9, 5, 39, 26, -35, 41, -1, -2, -62, -10, -71, -44,
    22, 52, -5, 9, -11, -17, -1, -68, 64, 36, 18, -31, 34, 17, 21, 44, 8, -42, 25, 1, 17, 41, 19,
    -10, -32, 2, 1, -19, -37, -15, -41, -30, -32, -58, 14, -72, -64, 26, -62, -47, -8, -13, 22, -21,
    -19, -20, 20, 13, -46, -34, -25, 9, 10, -3, -58, 35, -35, -22, -26, 33, -51, -20, -56, -27, 16,
    30, 20, 12, -7, -22, -42, -19, -1, -34, -39, 0, 9, 11, -79, -47, 8, -2, -6, 17, 3, -38, 19, -9,
    53, -23, -7, -52, -22, 1, -38, 9, -33, 28, 2, 40, -79, 21, 1, -14, -37, 44, -13, 16, -26, 13,
    -10, -60, 50, -62, 29, -73, 23, -6, -26, -20, -2, -15, -16, -13, 24, 14, -26, 58, -52, -11, 30,
    62, -10, 22, -79, 4, 3, -33, 2, 29, 10, 0, -43, 26, 0, 3, -6, 23, 9, -4, 15, 59, 15, 52, -9, 30,
    43, -8, -9, 12, 11, 1, -40, 29, -50, 13, -38, 14, -34, 26, -33, -9, -8, 49, -13, 37, 63, -25,
    32, 30, 44, 11, 11, 26, -29, -11, 22, 27, 7, 23, -26, 17, -33, -37, -54, 2, 37, -24, -41, -56,
    -22, -76, -21, -29, 11, -42, -11, 6, -30, -12, 48, -6, -23, 21, 12, 28, 30, 5, -4, 39, -12, 3,
    -33, 47, -12, 14, 41, 37, 24, -16, 47, -8, 7, 7, -16, 34, 5, 7, 36, -4, 28, -18, -33, -3, -14,
    -43, 26, 11, -42, -23, 18, -2, 53, -37, 27, 5, -12, 11, -23, 24, -23, -5, -36, -10, 1, 8, -43,
    -15, 27, -9, -53, 7, -15, -4, -19, -9, -28, 5, -30, -13, -5, 4, 4, -29, -5, 28, -23, -20, 11,
    -3, 65, 12, 59, -43, 13, 24, 49, -14, 18, 2, 45, -39, -30, -7, -45, 17, -68, 20, -67, -27, -56,
    -59, -101, -15, -21, -32, -65, -30, -24, 26, 36, -55, 31, 4, 39, -6, -49, -62, 60, -6, 17, -15,
    49, 8, -24, -2, -5, 21, -49, 43, 18, 30, -31, -23, -21, -1, -46, -16, -26, -6, -63, -2, -17,
    -34, -55, 13, 37, -46, -11, -32, 25, 15, 42, 28, 35, 3, 17, -59, -4, -51, -31, -58, -29, 23,
    -55, -59, -85, 14, -1, -31, -16, -3, -56, -7, -61, 54, -10, 39, -25, 20, -16, 40, 13, 4, 22, 49,
    -42, -26, 8, -27, 4, 18, -14, -6, 0, -34, -40, -13, 35, -8, -51, 3, 16, -24, -55, 10, -97, 18,
    35, -35, -72, 25, 40, -6, -47, 41, 42, 3, -23, 31, 15, 0, 5, 28, -15, 25, -27, -39, -11, 31, 12,
    4, -16, 80, -2, 14, -19, -16, 13, -2, 25, -23, 16, -11, 10, 7, 79, 25, 23, -9, 24, 21, 22, 3,
    16, 51, -30, -11, 54, -1, -9, -4, 18, -11, 9, 14, 33, 27, -30, 17, 1, -47, 26, -21, 14, -42,
    -37, 13, -27, -14, 5, -44, -29, -30, -14, 16, 0, -1, -65, 42, 17, -18, -13, 27, 19, 28, -28, 20,
    -15, 27, -46, -2, 17, 25, 35, -24, 13, 18, -15, -11, -9, -28, -29, -29, -9, 10, -15, -3, -21,
    13, -24, -23, 17, 41, 29, 2, -14, 65, -47, -6, -14, 57, 66, 14, -6, 47, -31, 29, -38, 59, -1,
    35, -74, 32, -64, 28, -36, 23, -32, -21, 1, -46, 28, -40, -11, -53, 29, 9, 8, -60, -72, -56, 30,
    -61, -5, -21, -47, -27, -2, 1, -40, -22, -16, -9, -45, 13, -24, -12, -39, -16, -38, -66, 14,
    -71, -30, -75, 16, -4, 11, -55, 49, 15, 10, -86, 44, 8, 22, 79, -6, 14, -10, 33, -24, 16, 0, 23,
    -44, 62, 9, -10, 10, -22, 28, -16, -10, 28, -3, -28, -15, -63, 12, 24, -43, -40, -31, 21, 7,
    -24, -33, 37, -51, 32, 0, 31, -35, -14, 21, 15, -67, -10, 5, -1, -50, -36, 14, 51, 36, -25, 37,
    4, 32, -45, 36, 17, 32, -37, 8, 31, -25, -29, -12, 8, -27, 14, -51, 22, -29, 20, -75, 28, -32,
    0, -56, 30, 1, 26, -65, -37, -27, 10, 40, -36, 5, 64, -23, -53, 31, 15, 38, 14, 4, -33, 24, -4,
    42, -6, 5, 56, -2, -7, 27, 16, 27, 0, -7, -20, -8, -27, -2, -30, 3, 3, 22, -74, -10, -37, -17,
    -37, -4, -22, -46, -37, 17, -19, -18, 29, -68, 28, -46, 34, -80, 18, -46, 24, -79, 15, -37, -7,
    -44, 25, -41, 25, -85, -1, -13, -13, 10, -6, -4, 22, -36, -1, 16, -3, 5, 1, 15, -49, 6, -49, 50,
    -12, -10, 45, 44, -56, 6, -10, 7, -26, 1, -66, 2, 22, -77, -21, -12, 12, -86, 26, -65, 28, -59,
    2, -81, 48, -39, 6, -28, -25, 0, -24, -25, 42, 28, -9, -12, 36, 12, -3, 28, 16, -32, -34, -32,
    1, -23, 66, -18, 18, -8, 17, -29, 22, 6, 41, -13, 41, 15, 44, -32, -19, -20, -76, -34, 28, -38,
    -1, -2, -9, 5, -36, 10, 0, -1, -12, -1, 1, -2, 13, -53, 24, -17, 43, 24, -28, 7, -8, 27, -18,
    -25, -29, -10, 36, -34, 24, 14, 3, -22, -1, 14, -3, -15, -11, 34, -13, -41, 10, -23, 11, -24,
    24, 13, 13, -19, -2, -15, 25, -25, 1, -34, -25, -16, -32, -39, 6, -53, -16, -19, -52, -23, 2, 8,
    -59, -46, 4, -1, -38, -46, -9, 44, -52, -41, 20, -34, -37, -48, -4, -21, -26, 9, -7, -37, -22,
    -16, 27, -36, -37, -13, -11, -31, 5, -35, -76, -12, -15, 21, -6, -3, -33, 8, 17, -23, 39, 35, 3,
    36, -7, 33, 14, -55, -3, 14, 18, -34, -8, 10, 19, -4, -16, 26, -11, -22, -16, 55, 19, -14, 2,
    16, 13, -34, -12, -15, 14, 18, 1, 13, -71, 8, 49, -7, -41, 36, 56, 12, -31, -1, 48, 48, 35, -37,
    -8, 40, -11, 38, -9, 9, -15, 45, -8, 20, -4, 36, -18, 8, 8, -20, -34, -12, 24, 7, 16, -21, -32,
    -23, -32, 2, 0, 3, 4, -19, 32, -18, -34, -21, 23, -32, -15, 19, 52, -13, 27, 2, 54, 23, 38, -61,
    46, -15, 9, 29, -55, 1, -32, 0, -30, 53, -13, 9, -38, 70, -15, 16, -48, -47, -27, -44, -59, 29,
    13, -53, 13, -7, -21, -32, -19, 19, -24, -48, 12, 52, -33, 10, -8, -12, 1, 30, -20, 9, -38, -5,
    -32, -12, -12, 17, 42, 40, -5, -18, -21, -92, -34, -27, 72, 19, -10, -12, -74, 33, -23, 40, 11,
    24, 38, -8, -35, 2, 38, 19, -22, -3, 42, -5, 36, -21, 42, 16, -41, -45, 48, -15, 21, -48, -46,
    -18, 16, 29, 22, -31, 21, -32, -35, -56, -48, 32, 7, -26, 2, -7, 13, 48, -31, -27, 23, -18, -67,
    34, 20, 31, 23, -38, -27, 16, -71, -21, 10, -33, -7, -43, -58, -31, -48, -35, 62, 20, 10, -45,
    11, -5, 25, -66, 31, 13, -54, 29, 17, 38, -13, 2, 9, 16, -26, 17, -14, -23, 15, 21, 9, -4, 46,
    24, -38, -3, 25, -10, -68, 3, 3, -12, 8, -77, 2, 17, -20, 26, -36, 30, -6, -28, 9, 12, -10, -23,
    -11, -4, -11, 18, -57, -34, -12, -68, 27, -49, -43, 37, 27, -32, -2, -74, 40, -57, -10, -21, 39,
    23, 35, -39, -64, 4, -37, -4, 14, 16, 25, 10, -7, 5, 8, 59, -42, -14, -38, 48, -37, -43, -4,
    -10, 10, 43, -27, -8, -89, -92, -26, -99, -54, -11, 43, -63, -5, -14, -63, -96, 2, -9, 39, -42,
    -51, 4, -29, 27, 12, -26, -17, -8, -17, -4, -63, 46, -23, 13, 25, -60, -13, -8, 6, -30, 1, -42,
    -35, -24, 48, -56, -25, -8, 3, -31, 12, 14, 40, -44, 7, 50, 6, 24, -28, -6, -35, -19, -45, 27,
    22, 26, -10, -15, 27, 19, -49, -75, 18, -1, -5, -36, -53, 8, -79, -57, 16, 0, -28, -56, -9, 15,
    29, 56, -21, 35, 17, -37, 2, -24, 10, 36, 23, 13, -30, -14, -71, -15, 6, 20, -57, -65, -35, -31,
    27, -23, -2, 42, 1, -51, 8, -57, -43, -35, -8, -48, 44, 17, -23, -25, -13, 10, 16, -37, 29, 4,
    -34, -32, -45, 36, 54, 12, -89, -13, -25, 23, 33, -26, 24, 33, 19, -32, -17, 13, 21, -29, 6, 44,
    -14, 42, -37, 8, -20, -4, 9, 70, 19, 31, -5, 7, 11, -18, 12, 32, 51, 17, 36, -46, -67, 18, 11,
    25, 9, 6, -4, -34, -17, 21, 32, 16, 6, -81, 1, -37, 37, -16, 22, -13, -2, 33, -11, -57, 51, -4,
    14, 22, 13, -3, -4, 7, -10, -29, -4, 20, 10, -18, 33, 38, 22, -19, -15, -21, -26, -1, -9, 6,
    -87, -35, -12, -3, -35, -4, -70, -39, 12, 9, 16, -17, 62, 19, -55, -34, 28, -6, 9, -46, 15, -72,
    -14, -16, 35, -17, 28, -63, 35, -6, -12, -12, 21, -22, 25, -64, -9, -53, 38, -27, 24, 18, 12,
    -16, -74, -28, 34, 35, -26, -6, 26, 16, -19, -85, -19, 15, -20, -27, -27, -78, 12, -93, -37,
    -44, -43, 32, -1, -33, 24, -6, -34, -38, 9, 41, -23, 16, -1, 25, -37, -58, -30, 54, -68, -17,
    -17, 3, -27, -19, -74, -16, 15, -11, -27, 21, 10, -9, -47, 4, 4, -1, -26, 23, -21, 2, -33, 34,
    54, 15, -19, -28, -21, 46, -40, -51, 14, 50, 19, -31, 38, 31, -42, 7, -6, -21, 7, -36, 14, -35,
    41, 28, -32, -29, 15, -18, 14, -24, 13, 47, 31, -8, -10, -23, -3, -15, -20, -24, 61, -18, -93,
    -33, 27, 9, -21, 5, -33, -19, -57, -58, 19, 26, -10, -25, 19, 43, 5, -42, -32, -16, 14, -73, 8,
    -7, -3, -29, 11, 19, 25, -71, 36, -17, -32, -34, 23, -1, 0, 15, 33, 19, 17, 14, -1, 0, -20, -25,
    -15, -12, -44, -57, 21, -26, 39, 10, -34, -17, -54, 16, -45, 61, -38, 30, -71, 43, -26, 47, -12,
    -33, -16, 46, -14, 4, -18, -71, -28, -6, 14, -35, -5, 11, -9, -46, -36, -18, 43, -66, -13, -7,
    -33, -26, -73, -8, 24, -29, -50, 49, 22, -13, 25, 1, -56, 18, -19, 40, -22, 17, -47, -34, 5, 18,
    -14, -78, -91, 13, -12, -25, 41, 44, -76, -73, 1, -37, 7, -74, 8, -3, 12, -52, 26, 18, 4, -38,
    22, -12, 9, 54, 26, 51, 32, -9, 4, 31, -14, -22, 9, -58, 3, 35, -62, -25, -49, -9, -27, -65,
    -12, 12, -8, -35, 5, -63, 28, -17, -74, -22, 2, -47, 11, 37, -26, -24, 29, -5, 41, -25, -4, -22,
    45, -17, -44, 8, 5, -4, -25, -71, -22, 8, -10, -48, -8, 9, 9, -17, -53, 32, 10, -39, 12, -11,
    30, -18, -7, 22, 26, -70, -11, 37, -1, -66, 2, -4, 70, 3, 16, -67, 3, 8, -20, -43, 59, -54, -22,
    -60, 73, -30, -43, -51, 3, -18, 46, -21, 5, -66, 34, 31, 13, -43, -34, -3, 7, 8, -22, -18, 31,
    -43, -6, -1, 41, -7, 29, -66, 42, -67, -6, -33, 50, -21, 41, -64, -15, -42, 41, -28, 10, 72, 44,
    20, -3, -42, 31, -54, -18, 14, 56, -72, -8, -3, 2, -17, 19, 11, -3, 2, 10, -28, 11, 12, 25, -25,
    36, 32, 42, 13, -59, -18, -14, 5, 22, 21, -15, 23, 39, 0, -21, -49, 7, 33, 33, 33, -2, -14, -21,
    -15, 15, -32, -16, -49, 9, -14, 0, 12, 54, -2, -58, -38, -20, 25, -13, -26, -2, -18, -57, -32,
    -14, -51, -36, -5, 21, -54, -9, -5, -77, -34, 10, -25, 61, 2, -5, -10, 42, -12, -21, -19, 44,
    -3, -15, -53, 29, -14, 10, -30, 24, -38, -16, 28, -18, -43, 6, 2, -3, -51, -34, -23, 10, -14,
    16, 10, -67, 3, -8, 59, -55, 51, -47, 67, -56, 81, -38, 57, -22, -64, -53, -47, 6, -25, -1, -39,
    53, 10, 21, -34, 43, 11, 5, -48, -8, 14, -80, -4, -7, -17, -22, 13, -44, 15, -42, 35, -69, 4,
    -13, -16, -10, -24, 28, -3, -13, -40, -50, -15, 69, 32, 20, -6, 10, 38, 21, 49, -8, -35, 14, 47,
    -46, 26, 25, 37, -42, -70, 17, 41, -20, 10, 47, 13, 32, -37, -1, 0, 35, 17, -25, -18, 13, -3,
    -2, -8, 34, 17, 18, -18, 18, -3, -42, -23, 23, 2, -23, 18, 4, -6, 21, 30, -8, 12, -26, 18, 29,
    26, -21, 1, -4, -41, 23, -44, -32, -64, -47, -36, 4, -55, -12, 6, -34, 1, -2, 20, 19, -92, -14,
    28, -35, 5, 23, -57, -30, 27, 6, 7, 55, -20, 23, -29, 24, 45, 12, -45, 18, -4, 36, -13, 20, 40,
    -61, -17, -35, -31, -2, -3, -66, 13, 10, 41, -30, -12, 3, 14, -6, 49, 56, -89, -1, 17, -33, -22,
    30, -46, -4, -30, 5, -23, -13, -1, 24, -51, -37, -17, 2, -52, 7, 34, -14, -31, 19, -2, 44, -1,
    52, -58, -57, -12, -33, -57, 48, 16, -3, 73, 37, 9, -68, -10, -41, 12, -39, 31, -10, 43, -14,
    12, -73, -17, -1, -91, 17, -44, 45, -54, -50, 4, 24, -57, 21, -8, -17, -84, -80, -2, 12, 56, 0,
    -28, 20, -16, -13, 13, -61, 19, -45, 28, -26, 3, 8, 13, -19, -11, -9, -28, -23, 29, 35, -18,
    -46, -40, 35, -40, -9, 36, -12, 0, 25, -7, 10, 3, -12, 10, 12, -12, -7, -34, -22, -71, -16, 60,
    2, 30, -18, -70, 25, 8, -29, -43, -27, -25, -9, -43, -52, -65, -52, -114, 59, -22, 53, -29, 14,
    -37, -5, -16, 5, -25, 55, -24, 34, -69, 23, -6, -54, 15, -45, -5, -18, -34, 44, -47, -7, -64,
    -57, -11, 36, 5, 66, -3, -12, -74, -61, -27, 16, 28, -40, -22, 8, 55, 27, -47, 3, 6, -20, -46,
    0, 56, 61, -26, -10, 6, 6, 4, -13, -39, 1, 13, 39, -23, -39, -19, 5, -28, 13, 15, -27, 11, -36,
    0, -16, -9, -40, 23, 50, -20, -34, 35, -33, -14, -1, 29, 68, -33, 4, -39, 18, -4, 34, -27, -51,
    22, -2, -15, 22, 46, -76, 13, 20, -17, 28, -41, 37, 17, 10, -26, 21, 0, 0, 0, -19, -27, -11,
    -23, -11, -5, 27, 12, -5, -67, -38, 24, -33, -19, 9, 13, -22, -7, -31, -30, -36, -26, -14, -38,
    -39, -6, -5, 11, -43, 39, -37, -78, 10, -73, 11, -12, 22, 6, -55, -29, 8, -11, -52, -55, 23, 6,
    18, 15, -18, -46, -3, 14, 38, -23, 20, 34, -7, -35, -9, -29, 10, -31, 41, -13, -2, -38, -75,
    -11, -14, -33, -3, 33, 24, 75, 22, 24, -72, -87, 48, -7, -46, 36, 30, -25, 31, -56, -15, -53,
    -3, 31, -12, -65, -55, 32, -48, -61, 12, 14, 23, 37, 15, 16, -57, 28, -26, 24, 4, 55, -6, 49,
    -1, -14, 17, 9, -18, -24, -44, -12, 76, -45, -1, -55, 0, -41, -15, 47, -9, -14, 59, -3, 12, 1,
    -21, -35, -1, 19, -4, -34, 49, 56, -13, -33, 34, -35, 22, -62, -12, -57, 28, 34, 24, -41, 29,
    -4, -44, -4, 19, 2, 38, -66, 25, 12, -15, -2, -40, -47, -18, 60, -50, 28, 35, 13, -29, -10, 22,
    56, -13, 21, 18, -50, 4, -29, 22, -34, -7, -56, -35, -27, -35, -22, 12, -34, -50, -14, -68, 44,
    21, 53, -37, -21, 38, 52, 42, -3, -86, -1, -28, 65, 41, 8, -14, -15, 29, -15, 29, 0, 20, 0, 31,
    20, 28, 26, -78, -19, -18, -36, 11, 24, -47, -53, 1, 22, -21, -45, -64, 45, -17, -13, 14, -51,
    -24, 23, 8, -61, 29, -81, 1, -89, -8, -46, -9, 30, -1, -22, 13, -17, 7, -43, 16, -16, 55, 7, 18,
    -33, 69, -1, 0, -23, -32, -39, 3, -21, 6, 50, -26, -17, -28, 24, -31, 37, -2, 84, -65, -4, 10,
    13, 14, -18, -27, -33, 27, -37, -12, -28, -4, -59, -9, -42, -52, -65, 33, -29, 14, -111, -46,
    -13, 18, 19, 8, -24, 18, 28, -26, -8, 41, 45, 3, 65, -14, 15, 13, -18, -1, 42, 31, -55, -2, 53,
    30, -73, -50, -44, -24, -50, 5, -5, 29, -57, -46, 5, -47, 29, -42, -13, -60, -22, 26, -18, -3,
    -33, -37, 12, 12, 42, -20, 1, -31, 12, -8, -11, -22, -19, -13, -29, -91, 14, -101, -63, 20, 20,
    -8, 6, -5, 29, -7, -25, 52, 35, 12, -77, -1, 11, 3, 70, -19, 23, -17, 11, -33, -12, -2, 8, -31,
    -29, -7, 13, -10, -34, 26, 14, -12, -48, -74, -42, -12, -24, -45, -56, -22, -12, 28, -73, 28,
    24, -9, -58, 35, -22, 7, 34, 14, -38, 1, -34, -33, -35, 62, 5, 58, -40, 9, 26, 24, -44, 71, 10,
    -26, 24, 36, -2, -88, 14, 28, 34, 60, 22, -21, 48, -11, 1, 13, -5, 48, -8, 37, 59, 63, -17, 32,
    -55, 20, -31, 7, 49, 9, 17, -10, -5, 18, -19, 10, 7, -52, -9, -21, -5, 34, 47, 36, -7, 31, 13,
    69, 9, -69, 1, 38, 6, -73, 23, -33, -48, 6, -68, 39, 36, -47, 30, 21, 11, -3, 39, 17, 8, 29, 14,
    -16, -7, 13, 29, -11, -8, -56, -39, -26, -20, -29, 15, 21, -4, 0, 24, 13, -34, 7, -6, 13, -31,
    -4, -54, 1, -26, 31, 3, -36, -19, 28, -29, 17, 8, -3, -60, 28, -34, 16, -26, -9, 49, -23, -11,
    1, 60, -34, 46, -6, 27, -68, 15, 24, 8, -13, -44, -23, -38, 10, 30, -13, -42, -10, -2, -51, -57,
    9, 3, 19, -58, 11, -8, -50, 1, -26, -2, -63, 54, -15, 13, -17, 9, -35, 28, -20, -1, -46, -31,
    -5, 16, -18, -9, 40, -21, -21, 5, -15, -26, 25, 51, 12, 21, -2, 3, 18, 52, -29, -25, 49, -56,
    -5, -45, 59, -27, 4, -52, 6, 34, 8, -11, -14, -11, 12, -12, 19, -81, -10, 11, 18, 12, 9, -1, -1,
    -34, 69, 51, -36, -6, 12, -8, 47, 48, -46, 28, 32, 36, -56, 30, 14, 16, -20, -17, 4, 0, -17,
    -31, 22, -40, 6, -66, -8, -28, -33, -34, -27, -9, 9, -40, 12, -31, -5, -32, -56, 43, 11, 37, 17,
    43, -16, 27, -20, 29, 8, 63, -7, -1, -12, 19, -28, 15, -9, -14, -1, -32, -4, -20, 8, -7, 6, 17,
    29, -18, -23, 35, -20, 6, -47, -25, 6, -36, -21, 4, 6, -15, -38, 6, -45, -7, 15, -54, 29, -61,
    20, -21, -11, 13, 33, -27, -11, -40, 17, -63, -9, -24, 39, -33, 25, -39, 25, -11, 19, -29, -21,
    27, 26, -25, 23, -11, -21, 70, -15, 18, -20, -43, -13, 9, 10, 6, -17, -4, -60, 39, -74, 42, -5,
    -58, 5, -12, 45, -54, -51, -61, -6, -85, -28, -22, 44, -53, 12, 11, -5, 31, -30, 5, 37, -1, -19,
    -65, -21, 39, -44, 43, -57, -4, -36, 29, 22, 18, 15, -20, 35, 20, 52, -43, -13, -6, 13, -54,
    -78, 21, 26, -29, 24, 45, 33, -51, -10, -2, -56, 25, -34, 27, 10, 12, -74, -9, -31, -40, -41,
    -59, 31, -47, -51, -4, 5, -17, -82, -55, 15, 20, 41, -14, -34, -11, 35, -26, 1, -81, 0, -42, -7,
    31, 7, 24, -8, 10, 44, -6, 29, -14, 16, -26, 1, -53, 11, -17, -15, -26, -1, 7, 7, -40, -26, -13,
    29, 4, -15, -54, 20, 57, -22, -51, -7, 14, 6, -54, 32, 0, 9, -23, -45, -34, 40, 5, -17, -41,
    -13, 7, 7, -21, 11, 47, 53, -30, -2, -24, 23, -64, 2, 45, 61, 22, -21, 21, -2, -9, 16, 59, 28,
    27, 29, 2, 18, -4, -20, 16, 15, 7, 7, 56, 35, -26, -12, 6, 21, 4, 47, -13, 22, 33, -3, 1, 16,
    36, -12, 9, 19, 23, 28, -22, 31, 22, 2, 19, 28, -63, -25, -45, -28, -40, 55, 22, -64, 15, -32,
    36, -10, -2, 29, -3, -46, 28, -42, -95, -13, -32, -29, 19, 1, 48, 12, -26, -43, 1, 26, 13, -23,
    12, -30, 3, 13, -8, -29, 12, -1, -11, 2, -42, 5, -57, -16, -41, 18, 6, 33, 13, 1, -22, 20, -40,
    45, 10, 41, -24, 32, -51, -68, -31, -7, -50, -38, -37, -36, 59, -49, 11, -28, 84, 17, 11, -32,
    -41, 39, 70, -56, -75, 16, -33, -1, 4, -20, -34, 2, 32, -9, -50, 2, 2, -30, -44, -16, 28, -23,
    -42, -26, -17, 10, -43, 11, 12, -30, 51, -7, 15, -107, 25, -43, -9, -14, 1, -5, 12, -8, -12, 14,
    4, 36, -60, 16, 12, 48, 21, -24, 20, 22, 48, -40, 15, 23, -14, 42, -81, 31, -51, 7, -54, 18, 23,
    15, -25, -36, -44, 31, 21, 21, -50, 35, -8, -3, -12, -30, -30, -6, -20, 7, -53, -3, 1, -2, -58,
    55, 54, -71, 7, 33, 49, -41, 50, -2, 49, -28, 30, -15, -46, -18, -40, -27, -2, -53, -18, 37,
    -52, -21, -56, 8, 6, -15, -44, -9, -17, -15, 41, -4, 15, -32, -19, -23, 34, 28, 44, 19, -35,
    -34, 4, -15, -19, 49, 29, -29, 19, -37, -46, 10, 22, 0, 19, 7, 4, -19, 33, 26, -1, -6, -4, -51,
    -1, -11, 24, -21, 26, -23, -24, -35, 23, 1, -11, -62, -44, 8, -63, 2, 14, -22, -47, 27, -44, 21,
    -14, 3, -40, 40, -22, 10, -12, 3, 9, -51, -14, 12, 16, 24, -27, -18, 16, -21, -5, 9, -41, -44,
    40, 16, 26, -20, -42, -18, 13, -21, 6, 1, 17, -46, 23, -7, 40, -4, -62, 61, 1, -21, -104, -2,
    -16, 18, -46, 3, -87, 34, -77, 1, -3, -68, -1, -11, -16, -10, 32, 33, 39, 22, -10, -16, 15, 22,
    -12, -38, 15, -75, 20, 16, -48, -43, -10, 13, -40, 21, 14, 36, -43, 24, 30, 25, -24, -25, -8,
    -59, -40, -4, -3, 15, 32, 0, -3, -59, 12, -6, 24, 2, -44, 25, -6, -35, -30, -50, -41, 0, 26,
    -64, 12, -24, -38, -61, -15, -37, -85, 20, 23, 29, -17, 9, 49, -14, 55, -5, -34, 19, 24, 16,
    -42, 32, -26, -47, -14, 6, -9, 37, 10, -7, -73, 4, -36, -20, -25, 45, -38, -12, -41, -40, -3,
    -10, -37, 11, -35, 41, -57, -24, -35, 26, 14, 7, -48, 7, 61, -5, 4, 5, -36, 61, -24, 52, -37,
    -32, 24, 28, -10, -16, -35, -11, -15, 76, 40, 1, -17, -28, 37, -5, -28, -10, 17, -39, -8, -9,
    -2, 30, -31, 48, -27, 36, 45, 30, 13, 33, 20, 4, -4, 31, -26, -4, -22, 13, -3, -15, 1, 18, -16,
    16, 24, 17, 26, -9, -7, -17, 33, 12, 8, -5, 30, 21, -22, -63, 18, 5, 17, -19, 8, 52, 6, -23,
    -90, 12, 28, 6, -66, 24, 19, -14, 38, -37, -15, -25, -51, -16, 17, -4, -18, -36, -8, 34, -14,
    -35, -48, 22, 25, 38, -22, -23, -25, -55, -15, 13, -2, -33, -21, 35, -36, -94, -24, -15, -39,
    -36, -45, -23, -78, 4, -33, 55, -9, 28, 20, 27, -40, 43, 46, -15, -52, 48, 36, -58, -20, -31,
    10, -35, 85, -19, 15, -29, 87, -34, -43, -9, 27, 10, -57, 41, -13, 8, -51, -21, 26, -10, -69, 9,
    6, 40, 30, 32, 41, 6, 28, -58, 47, -56, 2, -29, -7, 10, -20, 0, 5, -39, -25, 25, 44, -43, 12,
    30, 39, -16, 40, -29, -6, 24, -29, 15, -4, 40, 8, 4, -44, 29, 33, -60, -34, -1, 62, -13, -31,
    45, 63, -43, 2, -23, -72, 33, 26, -55, 14, 1, 12, -39, -34, 14, -30, -47, -24, 24, 23, 55, 54,
    -37, -33, 1, 42, 7, -9, -61, -16, -3, -13, -76, -5, -7, -60, -6, -20, -21, -24, 12, -41, -31,
    -20, 32, 1, -9, -53, 1, -36, -55, -19, 4, 45, -23, 4, 26, 12, -55, 21, 3, -3, 7, 3, -9, 0, -30,
    22, -32, 38, -4, -13, 9, -29, 30, 33, -8, -44, 33, -56, 18, -57, 59, 31, -60, 21, -69, 1, 17,
    12, -20, -24, 7, 29, 1, 4, 20, -9, -28, -25, 31, 10, -28, -22, -30, 2, 39, -19, -55, -45, 23,
    -42, -40, 3, 31, -93, -18, -16, 13, -7, 7, 4, 8, -17, -31, 19, 54, -39, -35, -8, 39, -27, -85,
    -67, -61, -62, -58, 5, -6, -9, -46, 2, -10, 49, -24, 14, -18, 47, 13, -64, 5, -28, 24, -34, 19,
    -52, 15, -71, 1, 18, -30, -48, 32, -10, 33, 11, 40, 38, 21, 16, -29, 27, -12, -4, -46, -28, -37,
    67, -21, -17, -15, -13, 23, -62, -13, -1, 13, -56, -14, 69, 15, -57, -67, 36, -10, -29, 20, -16,
    -2, 38, 6, -4, 0, -12, -38, 20, 30, -51, -30, 8, -15, -29, -13, -21, -34, 53, -39, -28, -72,
    -42, 7, -35, -42, -42, -24, -36, -35, -36, -13, -35, -73, 51, -11, -61, -10, -26, -3, -18, 24,
    -26, 15, -29, 27, -56, 23, -15, -64, -40, -22, -9, -11, -46, 36, -33, -17, -56, -82, 32, -14,
    -11, 5, -58, -1, -13, 24, -47, 3, 25, -58, -34, -27, 22, -31, -40, 30, 13, 55, 10, 45, -55, 2,
    29, 38, -29, -11, -31, -22, -46, 46, 18, -48, -37, 3, 19, 31, -16, 16, 7, 25, 48, 76, -11, 37,
    -4, 88, 51, 19, 29, 29, -30, 22, 14, 11, -58, 17, -17, 14, -34, 41, 7, 10, -46, 47, -24, -33, 3,
    42, 22, -5, -45, -3, 37, 29, -9, 20, 12, -7, -4, -16, 23, 30, -12, -7, -22, -62, -11, 21, -70,
    47, 15, 6, -34, 40, -18, -16, -79, -42, 0, -10, 28, -44, -76, -20, 27, 28, -31, 13, -10, 31, 1,
    3, 38, -11, -28, -3, 11, -43, -40, 22, -21, -31, -6, 11, 1, -29, -28, -7, 15, 9, -9, 3, 2, 38,
    7, 30, -4, 1, 10, -18, -35, -18, -18, 9, -7, 13, 48, -45, 22, -9, 2, -43, -5, -22, 52, -30, 33,
    -22, 40, -13, -36, -76, -17, 4, 15, -47, -39, 0, 32, 18, -64, 25, 17, -31, -34, 0, -9, -66, -20,
    -54, -19, -35, -11, -10, 7, -8, 1, -18, -15, 9, -39, 25, 35, -17, 0, -101, 38, -1, 21, 3, -22,
    -17, -1, -2, 5, 1, -20, -8, -16, 41, 1, -5, -47, 3, 46, -5, 0, -16, 11, -32, -4, 9, 27, -28,
    -35, 17, -33, 8, -28, -21, -45, -7, 32, -19, -11, 15, 58, -10, -53, 60, 31, -4, -3, -52, -10,
    -25, -23, 1, -29, -17, -3, -33, 0, -48, 1, -24, -33, -20, -42, -37, -9, 58, 35, 9, -66, -14,
    -51, 8, -81, -15, -21, 5, -22, 1, 21, -17, -7, 26, -10, 25, 18, -53, 37, 67, 10, 12, 53, 17, 6,
    -7, -25, 0, -26, 13, -24, 22, -18, 29, -33, 35, 15, 17, 21, 37, -51, 4, -36, -8, 16, -6, 18,
    -15, -26, 1, 7, -15, 5, -12, 45, -27, -16, -79, 8, 60, -22, -52, -59, 13, -67, -49, -39, 45,
    -43, 2, -39, -8, -73, -59, -33, -5, 1, -35, 34, 50, -14, 44, 32, 32, 3, -34, 7, 48, -31, -44, 7,
    35, 35, -11, 5, -32, 41, -19, 18, -14, 43, -54, 28, 12, 12, -43, -84, 0, 10, 44, -65, 0, 9, 1,
    -66, 50, -20, -28, -97, -3, 2, -15, 24, -31, 37, -9, -43, -18, -19, 2, 25, -33, -12, 26, 11, 6,
    51, -40, 43, -34, -24, -1, 40, 23, -60, -65, 45, 21, -53, -67, 23, -5, -67, -25, 39, 35, -18,
    -44, -7, 8, -38, -2, -26, 16, 12, 0, -25, 3, 6, -64, -74, 28, -14, 8, -14, -16, -34, 15, -19,
    26, 3, 12, -13, -28, -18, 18, 47, 19, -19, -21, -22, 25, 12, 41, 13, 21, -10, 2, 16, -3, 50, 58,
    -12, 13, -65, 27, -19, -45, -22, -34, -10, 4, -33, 39, -2, -43, -9, 20, -23, 34, 21, -70, -34,
    -47, 15, -69, -24, -24, -40, -33, -32, -25, -44, 10, 25, 11, -43, 6, -32, -9, -43, 6, -19, 16,
    -19, 53, -20, -4, -33, 23, 38, 0, 0, 98, -26, 25, -6, 104, -32, -39, -2, 68, -17, -5, -21, -11,
    0, 6, 14, 15, -8, 36, 19, 40, -12, 53, -1, 77, -1, 60, -6, 33, 17, 20, 12, -13, -32, -5, -24,
    -41, 21, 43, -33, 28, 32, 22, -38, -29, 39, -57, 4, 57, 3, 47, 14, 67, -9, -59, 38, 34, -30,
    -21, 9, -9, -26, -22, -26, 19, -13, 25, -68, 13, 4, -29, 22, 16, 16, 5, -17, -1, -52, 41, -56,
    2, 6, 18, 16, 29, -34, -25, -2, 21, -17, -21, 61, -6, -5, 0, -41, 5, -38, 15, -33, -82, 6, 20,
    -36, -79, -15, -35, -31, 31, 7, -11, 15, -13, 42, -32, -2, -36, 48, -7, -69, 7, 24, -59, -16,
    18, -56, 27, 8, 2, -52, 39, 3, 6, -26, 31, 10, -16, -41, 33, 10, 2, 13, -6, 9, -12, -6, 7, -28,
    -6, -50, 3, 4, -25, 27, -1, 23, -24, -12, -57, 25, 6, -23, 11, -73, -13, -20, -20, 3, -2, -49,
    18, 1, 6, 25, -7, -7, 35, 8, -60, 4, 53, -18, -38, -10, 64, 44, -24, 12, -17, -47, 56, 48, 16,
    -36, 27, -2, 24, -19, 14, 36, -36, 10, 13, 8, 46, -3, -4, -39, -26, 10, 7, -60, -20, -16, -43,
    58, -19, 30, 10, -35, 18, -57, 24, -31, -61, -9, -36, -55, -28, -52, -14, -34, -14, -1, -70,
    -19, -16, 17, -8, 37, -18, 12, 48, 10, -9, 56, 54, -48, 22, -18, -13, 12, -42, 20, 23, -11, 20,
    15, 38, 13, -3, -14, -27, 0, 55, -24, 45, 40, -26, -2, -15, 9, 52, -53, -45, -5, -52, 8, 4, 9,
    25, -29, -20, 12, 12, -62, 33, -56, -32, 12, -28, -86, -8, 7, 24, -21, -11, 20, 37, -68, 36,
    -41, -37, 14, -12, 3, 55, 8, -18, 28, 8, 22, 46, -13, -10, -37, -36, 3, -46, -56, 8, 36, -4, 19,
    10, -33, 7, 15, 19, 82, -31, 5, 58, -67, -15, 9, -18, -54, -41, -19, -24, -104, 2, -15, -36,
    -58, -25, -26, -21, -41, 22, -37, -20, 34, 12, -2, -5, 24, -20, 4, 23, 47, -45, 16, -10, -32,
    61, -25, -46, -43, 2, -31, -35, -3, -32, -53, -26, -50, -21, -47, -17, -6, -51, 20, -16, 57, 4,
    -15, 7, 29, 26, 26, 30, 13, 2, -34, 9, -22, -7, 1, -31, -16, -18, -16, -13, -37, 48, -34, -51,
    -28, 3, -46, 46, -16, -31, 18, 30, -14, -8, -40, 25, -20, -25, 53, 52, -52, 20, -72, -33, -31,
    18, 16, -56, 12, -35, -23, 4, 12, 11, -15, -69, 32, -6, -19, 15, -25, -31, -15, -49, -27, 22,
    11, -36, -10, 3, -23, -15, -64, 60, 52, -12, 3, 40, -24, 35, -11, -32, -60, 23, -24, 10, -20,
    70, 19, -5, -25, -32, -11, -7, -36, 80, 37, -11, 8, 20, 16, -27, -30, -5, 45, 53, 24, 32, -12,
    -65, 44, 16, 10, 55, -10, 19, 14, 29, -27, 18, -23, 29, -52, -21, -26, 34, -35, 25, 16, -1, -44,
    -3, 61, 31, -1, 2, -20, -1, 4, -20, 24, -47, 17, 43, 1, -34, -3, 22, 13, -13, 21, 2, -12, 31,
    -76, -26, 19, -65, 39, 4, -18, 0, 5, -31, -31, -62, -9, 4, -25, 13, -3, -61, -51, 21, 6, -23,
    -10, 35, 43, 70, -47, 17, -50, -5, -9, 37, 6, -17, -61, 19, 6, 8, -61, 28, -6, -51, -25, 1, -46,
    47, -22, 55, -18, 24, 12, -49, -22, -23, 36, -76, -68, 14, -11, -21, -33, -36, -29, -41, -6,
    -40, -33, -29, 49, -52, -48, 34, -58, -1, -58, 31, -43, -8, -29, -29, -32, 25, -13, 13, 24, -67,
    12, -28, -23, -28, 35, -40, 39, -64, -14, -37, -34, -46, -24, 48, 10, 3, 17, 51, 7, -19, -23,
    -9, 47, -30, -22, -72, 42, 53, -47, -33, -78, -15, 0, -2, -27, 38, 49, 5, -21, 35, -12, -8, -31,
    29, -55, 13, 27, 0, -72, -1, 30, -43, -6, 29, -48, 39, -53, 8, -21, 15, 44, -47, -4, 16, 66,
    -22, 3, 37, 17, -34, -19, -11, 11, -79, 30, -14, -44, -46, -45, 32, -15, -19, -66, -51, -21,
    -16, -19, -75, -22, -45, -45, -54, 38, 11, 8, -21, 7, 29, 13, 47, -8, -73, 2, -18, 15, 0, 6,
    -49, -37, -4, -38, -25, 29, -20, 33, 34, 6, 12, 20, 19, -41, 20, 7, -13, -33, -19, 21, -13, 36,
    -30, -11, -42, 63, -6, -9, -43, -14, 6, 22, -11, -15, 18, -28, 3, -49, 0, -33, 40, 35, -9, -4,
    -36, 22, 56, -29, -14, -29, 17, 41, -11, 4, 50, 21, -5, -23, -14, -35, -57, -15, 16, 13, 15,
    -15, -30, -32, -20, -8, -12, 26, -76, -20, -22, 38, -7, -7, 4, 42, 11, -106, -50, -19, 53, -72,
    1, -34, -34, -48, 46, -35, 1, -72, 2, -11, -14, 8, -6, -4, -3, -51, 0, -42, -13, 36, -18, 16,
    -4, 32, -31, 5, 14, -1, 32, -42, 18, 53, 39, -61, -26, -14, -6, -41, -25, 0, 0, -71, -41, 30,
    -1, 57, -7, -5, -3, -8, 38, -5, 3, -30, -26, 29, 15, -19, -97, -34, 32, 13, -42, -17, 6, -9,
    -54, -13, -91, 15, -54, -57, 3, -4, 2, 72, -24, 36, 22, 0, -3, -1, 16, -82, 7, 14, 11, 31, 47,
    -10, 14, 5, -2, -47, 10, -57, -19, -74, 25, 6, -12, -38, 19, 18, 18, -49, -14, -45, 20, -24,
    -49, -82, -32, 9, 11, -37, 16, 23, -16, -43, 24, -3, 21, 46, 31, -59, -14, -5, 12, -34, 67, 4,
    55, -50, -5, 23, 20, -58, 2, 55, -3, 15, -16, -54, 11, -19, 10, 14, 41, 4, 38, 30, 6, 9, 22, 42,
    9, -21, -9, 19, -26, 21, 32, -51, 22, -40, 11, 45, 1, 14, 19, -9, 46, 9, 14, 0, -5, 6, -4, -8,
    -8, 57, 44, 29, -22, 7, 21, 22, -35, 20, 46, 4, -10, -25, -8, -46, 10, -76, 18, 55, -5, -6, -9,
    -18, -55, -2, -41, 4, -9, 19, -9, 11, 19, 38, 5, 2, -21, -3, -4, -23, -8, -60, -51, -6, 11, -17,
    -2, -49, -2, -7, 19, -42, 8, -65, 0, -51, 26, 23, -4, 24, 12, -22, 20, 16, -11, -77, 18, -14,
    -1, -46, 26, 15, -7, -44, -34, 43, -21, 66, -27, 49, -65, 29, 41, 26, -26, -44, 2, -47, 16, -19,
    20, -57, 28, 24, -64, -40, 0, 22, 21, -47, 15, -7, -26, 33, 8, 7, -81, 37, -66, 23, -66, -15,
    12, 2, -94, 2, -56, -10, 23, -30, -11, -42, 26, -35, -55, 46, -8, 46, -54, -7, 35, 28, -15, 20,
    7, 22, 0, -8, 35, -5, 0, -23, -18, 48, -55, 9, -27, 20, 8, 18, 16, -43, 27, -7, 43, 3, -16, -39,
    -24, -24, -27, 33, 8, -42, 24, -4, -9, -5, -56, 5, 31, 25, -26, 6, 4, -27, -24, 42, 32, 33, 3,
    2, -6, -31, 7, -67, -30, -34, -35, -65, 42, 12, 28, -50, 20, 11, 4, -60, -40, 16, 38, 57, 1,
    -40, -18, 31, 2, 8, 39, -53, 17, -42, -21, 23, 23, 5, 21, 2, 40, -21, 8, 8, 22, -26, -25, 13,
    15, 9, -17, 12, 2, 19, -25, -52, -9, 1, -9, -8, -46, 29, -30, 23, -30, 19, -5, 28, -10, -62, 8,
    -64, -5, -1, 18, -29, -45, -43, 39, -55, 2, -66, 9, -55, 6, -4, 63, -10, 12, -31, -8, -12, -48,
    52, 5, -1, 16, 3, 4, -23, -49, 31, 1, 71, -6, 12, 5, 58, -17, 5, 37, 14, -15, 2, -27, 45, 29,
    -53, 8, -41, -6, -28, 18, -56, 41, -69, 29, 14, 40, -85, -12, 6, 3, 40, -39, -3, 21, 39, -37,
    26, 11, -6, -29, -51, -28, -51, -35, -33, 0, 47, 29, -51, -4, 14, 0, -47, 30, 26, 6, -36, 12,
    20, 34, -36, -38, -4, -53, -6, -14, 1, -13, -49, 20, -32, 63, -27, -16, 18, -15, -56, -16, 19,
    -34, -24, -46, -35, -40, -22, 43, -44, 33, 36, 19, -24, -3, -44, -6, 13, 60, -1, 13, -31, 48,
    -53, 23, -23, 3, -25, 35, -14, 25, -13, -9, 16, -28, -2, 0, 11, 18, -30, 12, -45, -2, -34, 18,
    -60, 19, -39, -84, -48, -1, -9, 10, -86, 8, 20, -65, 5, -33, 31, -9, -36, -44, 37, -12, -18,
    -18, -28, 13, -5, 40, -36, -2, -41, 9, -14, -24, -64, 11, -37, 79, 1, -60, 16, 23, 28, 8, 9, -2,
    -20, 43, -85, -18, -23, 24, -44, 16, 26, 61, -21, -1, 35, 21, -23, -12, -34, -2, 0, 34, 5, -33,
    35, 1, 20, -36, -30, 45, -19, -34, 33, -43, 22, 30, 7, 21, 15, -3, -25, 55, 15, -65, 0, 15, 30,
    -22, -23, 5, 9, 49, 41, 3, 23, 18, 17, 25, 23, 24, 14, -10, 12, 10, 0, -54, -30, -1, -58, -23,
    -5, -1, -4, 6, 8, -16, 32, 34, -40, 13, -25, 1, -11, 71, -58, -53, -13, 66, -20, -13, -23, 36,
    -27, 20, -19, 40, -33, 2, 14, -3, -67, -12, -4, 7, -34, 14, 73, -43, -45, -54, -1, -55, -70,
    -71, 29, -18, 16, 14, 47, -51, 39, -17, -45, 12, 13, 15, -42, -22, 2, 29, -48, 63, -15, 4, -55,
    3, 14, 15, 48, -10, 29, -10, 23, 9, 12, -53, -7, -31, 15, -9, -21, -34, -29, -41, -37, 39, 39,
    28, -18, 28, -7, -14, 31, -7, 26, 21, 20, -6, -8, 44, 18, -49, -30, 44, 42, -7, -14, -14, 56,
    -18, 11, -19, 45, 16, -25, -48, -7, -12, 22, -23, -50, 48, -3, -22, -28, 37, 16, -18, -17, 81,
    40, -4, 45, -16, -14, 52, -2, 13, -46, 42, 20, 21, 10, -10, 11, -37, -21, 19, -56, -24, -34,
    -29, 17, -30, -16, 5, 22, 10, -71, -46, -42, 13, -49, 1, 24, -44, 35, 22, -10, -14, -28, 39,
    -42, -44, 0, 8, 17, 0, 48, 20, -33, 26, 25, 24, 25, 0, 35, 1, -1, 13, 0, 24, -23, 39, -22, 4,
    13, -20, -27, -34, 25, -49, 11, -8, 10, -21, 49, -10, 46, -21, 15, 11, 10, 39, -16, 19, 20, -19,
    -30, -46, -74, 22, -58, -2, -33, 25, -64, 42, -20, -18, 1, -50, -3, 18, -37, 23, 2, -29, -29,
    44, -17, 32, -4, -45, 23, 4, -19, -5, 49, -31, -9, -20, 18, -4, 36, -41, 82, -48, 14, 14, -46,
    21, -45, -56, -69, 15, -37, 58, -89, -20, 21, 27, -52, -27, 20, 9, 38, -29, 18, 30, 62, 42, 26,
    -24, -16, -18, 8, -53, -26, -34, -16, -16, -31, 18, -57, -43, -45, -26, -88, -16, -3, 41, -38,
    -75, -9, 33, -50, 9, -16, -13, -7, 37, 32, -7, -6, -26, 17, 3, -68, -38, -25, -8, 3, -52, -46,
    -65, -11, -16, -57, -11, 19, 4, -37, 9, -48, 34, 5, -39, -45, -14, -69, -5, -21, 37, -35, -47,
    13, 72, -14, 8, -42, 44, -13, 29, 1, -61, 14, -11, -27, 0, 9, -58, -60, 1, -72, 41, -17, 6, -28,
    24, 10, -3, -60, 33, 19, -4, -52, 28, 22, 6, -18, -51, 27, -4, -12, -41, -35, 17, 60, 28, -40,
    86, -28, 23, -41, -6, -30, 35, -46, -27, -12, 27, -47, 22, 27, 39, 32, -19, 35, 27, 2, -14, -6,
    54, -44, 47, -3, 7, -21, 20, -47, -7, -24, 23, 18, 14, -13, 33, -47, -66, 51, 64, -15, 21, 41,
    -6, -59, 39, 35, -50, 25, 14, 2, 11, 0, 21, -19, 12, 3, -5, -62, 33, 1, -3, -88, 27, -45, 15,
    -32, -50, -4, 60, 31, 30, 6, -95, 11, 9, 1, -21, 46, -29, -6, 11, -2, -66, -39, -23, -70, 14,
    14, -23, 6, -38, -36, 2, -26, 6, -17, 48, 36, -58, -36, 75, -16, -13, -82, 11, 42, 36, -2, 38,
    -19, 20, -26, 22, -33, 1, -10, 2, -22, -88, -43, -15, -25, -14, -17, -24, 3, -22, 40, -85, 13,
    47, 34, -41, 25, 26, 34, -56, -46, -6, -32, -24, 24, -61, -44, -9, -23, -6, -53, -7, 11, -36,
    -48, -10, 19, 18, -1, 29, 18, -85, -3, -14, 12, -49, 28, -36, 9, -112, -18, -46, -47, -38, 22,
    42, -16, 23, 20, 7, 5, 18, -65, 33, 30, 72, 4, -38, -14, 12, 10, -43, -18, 25, 8, -10, -4, 57,
    -52, -24, -46, 46, -25, 58, -56, -52, -38, 20, 44, 18, -70, -36, 16, 28, -33, -12, -12, 78, -55,
    -9, -22, -18, 32, 25, -67, 51, 29, -22, 24, 20, 55, -49, 15, -10, 28, -32, 16, 26, -29, -17,
    -21, 37, 36, 24, -65, 15, -32, -31, -35, 35, -28, 6, 10, -12, 37, 11, 31, 14, -24, -1, 16, -36,
    47, 1, 32, -1, -41, 23, 36, -51, -13, 34, -1, -28, 25, -22, 10, 8, 13, 2, -11, -35, -4, -23,
    -54, 41, 3, -33, -37, -40, 30, -7, -13, -34, 9, -44, -14, -34, -57, -41, 22, -24, -70, 38, -66,
    12, -67, 12, -46, 12, -34, 12, -42, -11, -88, 20, -27, 18, 9, 38, 17, -13, 9, 15, 11, 16, -65,
    -3, 25, -37, -11, 36, -11, -41, -4, -12, -5, 1, -8, -54, 13, 16, -40, 2, 13, 6, -31, -12, 42,
    36, -48, -24, -10, 53, -51, -25, -13, 8, -56, -43, -64, 26, -76, -52, -15, 5, -24, 6, -12, 16,
    -80, -45, -49, 12, -5, -42, -12, 2, 7, -31, -26, -3, 59, 35, -53, 43, 28, 38, -27, -5, 11, 23,
    -42, 44, 0, 25, -34, -27, 21, 7, 7, -10, -3, 14, -21, -45, 34, -26, -2, -45, -2, -21, 5, -12,
    -3, -20, -17, -21, -16, 8, -35, -69, -11, 18, -1, -13, -22, -19, -5, -23, 35, -35, 4, -15, -30,
    4, 2, -22, -6, 16, 11, 19, -7, 43, -15, 6, -23, -28, -43, 29, -42, -54, -32, -2, -7, 4, -39, 86,
    -21, -12, -54, -73, -27, -34, -2, -38, -40, -10, 55, -13, -32, 18, 4, 9, -75, -17, 3, -4, 35, 4,
    -34, -28, -39, 11, -12, -15, 20, 39, -23, 0, -46, -17, -42, 74, -9, -21, 7, -10, -16, 36, -41,
    1, 30, 6, 3, -11, -1, 19, -38, 19, -25, 53, 16, 2, 34, 18, -9, 5, 53, 6, -61, -1, 69, 41, 26,
    18, -52, 48, -12, -24, 10, -19, 16, 14, -13, 25, 7, -20, 18, -26, 43, 73, 5, 6, -20, 25, 57, 13,
    -6, 43, 22, -35, -18, 41, -16, -14, 57, -1, 0, -3, 12, -39, 6, 31, -2, -9, 21, -14, 0, -28, -10,
    9, -51, -23, -22, -10, 19, 10, 1, 58, -18, -45, -22, -15, -38, 30, 5, -14, -62, 20, 9, -3, -20,
    37, -51, 41, -37, 2, -13, 47, -21, 14, -29, -3, -76, -8, 9, -23, -2, -43, 25, -48, 11, 0, 26,
    -50, 22, 18, 38, -13, 77, -43, -55, 16, 28, 7, -58, 35, 27, -12, -64, -25, 9, 52, -44, 29, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_3_biases[] = {
    FOLD(-55332, -455), FOLD(-87295, -720), FOLD(-110200, -892), FOLD(-127107, -1064),
    FOLD(-97894, -820), FOLD(-66529, -531), FOLD(-148699, -1241), FOLD(-85106, -695),
    FOLD(-96478, -813), FOLD(-75057, -620), FOLD(-76019, -600), FOLD(-53780, -397),
    FOLD(-92027, -767), FOLD(-93963, -767), FOLD(-41555, -352), FOLD(-93360, -775),
    FOLD(-70952, -570), FOLD(-104347, -871), FOLD(-58891, -481), FOLD(-130675, -1089),
    FOLD(-49402, -415), FOLD(-89285, -749), FOLD(-62803, -506), FOLD(-119296, -976),
    FOLD(-51127, -409), FOLD(-56396, -463), FOLD(-66192, -527), FOLD(-49242, -373),
    FOLD(-97487, -807), FOLD(-60499, -518), FOLD(-44522, -370), FOLD(-103609, -824),
    FOLD(-101210, -822), FOLD(-126699, -1060), FOLD(-77558, -611), FOLD(-110738, -886),
    FOLD(-91244, -772), FOLD(-109983, -930), FOLD(-101460, -807), FOLD(-104441, -872),
    FOLD(-82934, -700), FOLD(-97346, -801), FOLD(-107696, -888), FOLD(-119841, -973),
    FOLD(-59923, -488), FOLD(-59651, -501), FOLD(-67283, -539), FOLD(-55851, -459),
    FOLD(-86738, -706), FOLD(-63271, -509), FOLD(-36964, -303), FOLD(-73606, -606),
    FOLD(-103115, -862), FOLD(-84533, -693), FOLD(-61017, -511), FOLD(-75137, -614),
    FOLD(-58205, -475), FOLD(-98504, -809), FOLD(-100272, -831), FOLD(-103838, -848),
    FOLD(-100303, -833), FOLD(-70506, -563), FOLD(-42084, -366), FOLD(-57233, -459),
    FOLD(-114999, -942), FOLD(-108189, -874), FOLD(-79318, -669), FOLD(-49856, -381),
    FOLD(-78581, -658), FOLD(-79484, -677), FOLD(-73822, -599), FOLD(-81408, -676),
    FOLD(-48096, -372), FOLD(-83161, -676), FOLD(-69869, -566), FOLD(-76274, -653),
    FOLD(-70011, -561), FOLD(-51818, -433), FOLD(-82899, -695), FOLD(-94442, -766),
    FOLD(-47032, -391), FOLD(-62899, -485), FOLD(-89755, -760), FOLD(-91677, -761),
};

static const struct scale dense_3_scales[] = {
    {1475667824, 6},
};

/* Step 4: FULLY_CONNECTED. */

static const struct dense dense_4 = {
    84, 10, 1, {63, 0, 255, 1, 0}};

static const ALIGNED int8_t dense_4_weights[] = {
    -30, -32, -10, 83, -66, -36, 82, -14, 103, -29, 42, 33, 84, -46, -53, -50, -26, -38, 75, -39,
    -67, -51, 3, 90, 85, 4, 95, -29, -39, -38, -35, -39, -42, -39, -42, -27, -45, 0, -29, 93, 73,
    75, 103, -1, 58, -35, -44, -26, -15, 12, 19, -39, 57, -37, -44, -24, 97, 4, 82, -72, 80, 86, 19,
    -25, -50, 106, -37, 80, -20, 70, -25, 62, -45, -23, -84, -35, 76, -10, -21, -33, -31, 6, -22,
    -13, 7, -56, 83, -14, 109, 33, 83, 108, 82, -37, -63, -37, -42, -1, -38, -14, 2, -7, 45, 64, 5,
    -23, -72, -12, -49, -22, -43, 52, 112, -10, -20, -59, -35, 61, 35, -13, -37, 94, -38, -42, -25,
    23, 80, 70, 25, 99, -8, -11, -64, -69, 36, 8, -20, -47, -63, -42, -26, 64, -52, 77, -52, -33,
    -23, 99, 70, 76, 81, -75, -14, 49, -45, 64, -46, -13, -15, -7, -26, -57, 117, -16, -24, -33, -6,
    -28, 80, -87, -66, -49, -42, 67, -33, 7, -34, -27, -26, -2, -57, 28, 80, -14, -49, -41, -4, -33,
    100, -79, -9, 61, -16, -13, -59, 127, -73, -43, 1, -96, -13, -54, -48, -13, -40, 77, 39, -27,
    77, -21, -16, -39, -11, 64, -50, -33, -81, -4, 7, -24, -17, 28, 55, -29, -2, -33, -17, -51, 89,
    15, -17, -57, -51, -14, -76, -38, 86, 56, -50, -55, -52, -38, 38, -35, -22, -18, -39, 98, -2,
    -11, 94, -7, -28, -46, 2, -13, 122, -19, -39, 7, -56, -82, 49, -47, -55, -13, 85, 1, 94, -29,
    -6, -34, 0, 14, -27, -5, -8, -55, 74, -39, -12, 30, -43, 0, 77, 44, -16, -11, -36, -48, -32, 81,
    -17, -2, -17, -28, -30, 23, 92, -46, -19, -53, -30, -55, -11, -3, 98, 113, -5, 75, -20, 66, -35,
    -22, -5, -22, 78, -26, -34, -23, -16, -39, -15, -28, -29, -41, -40, -45, -34, 6, -43, -27, 80,
    33, 54, -57, 26, 87, -12, -14, -27, -7, -19, 1, -14, -48, -12, 25, -10, -26, 58, 66, 86, -38,
    52, 22, -13, 35, -7, -4, -41, 96, -62, 88, 65, -26, -66, -3, -59, -19, -56, -23, -110, -52, -25,
    14, -46, -36, 81, -16, 50, 84, 5, 4, -42, 96, -27, 87, -58, -24, -57, 1, -38, -36, -2, -54, -56,
    -28, -17, 77, -13, -29, 91, -8, -63, -32, 8, -31, -10, -50, -34, -8, -14, 21, -16, -61, -8, 38,
    -45, -27, -23, -86, 34, -19, -41, -69, -50, -20, -19, 66, 9, -37, -23, 101, 81, 97, 78, 96, -38,
    -9, 17, -40, -31, -20, -8, -49, 89, -89, -17, -55, -3, -31, 98, 81, 81, 76, -5, -54, -59, -54,
    -2, -68, -24, -62, 78, -21, -26, -25, -9, -19, -13, -43, 28, -50, 24, -47, 82, -42, 88, -20, 77,
    -56, -41, -69, -70, -12, 4, -56, -56, 10, -25, -55, 41, -33, 4, 49, 87, -29, -6, 63, -24, 43,
    -2, -29, 44, 39, -56, -48, -76, -56, 16, 61, -21, 0, 10, -9, 53, 89, -52, 1, 116, 92, -29, -1,
    -31, 8, -18, 81, 91, -48, -39, -40, -66, 103, -44, 6, -19, -12, 66, 84, -12, 16, 72, -7, 28,
    -49, 1, 4, -89, -1, 89, 85, 94, -1, -30, -33, -8, 65, -37, -58, -18, -34, -12, 63, -40, -83, 18,
    -20, -21, 15, 85, 110, -6, -37, -55, -26, -24, -40, -41, -67, -61, 3, -37, -32, -11, 84, 98, 88,
    76, 41, -28, -30, 28, 94, -47, 90, -3, -6, -4, -18, -37, 93, -48, 18, -73, 32, 82, -30, -61,
    -63, -27, -83, -8, 72, 22, 56, -21, 41, -13, -41, 86, -87, -23, 74, 0, -30, -42, -39, 85, 57,
    -10, 60, 112, -34, -52, 6, -31, 53, -15, -48, -11, 80, -22, -33, -4, -21, -59, -18, -38, -38,
    -41, 83, -26, -32, -23, -59, -38, -42, -37, 10, -26, 90, 74, 89, 90, -33, -47, -22, -18, -50,
    66, 76, -13, 78, -32, -47, -57, 50, -49, -84, 0, 0, 0, 0, 0, 0, 0, 0, -52, 67, -39, -56, -4,
    -25, -23, -31, 0, 0, 0, 0, 0, 0, 0, 0, 58, -43, -30, -21, 57, 57, 24, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    -19, -10, 90, -34, -19, -63, -67, 67, 0, 0, 0, 0, 0, 0, 0, 0, 84, -39, 29, 68, 49, -13, 73, -35,
    0, 0, 0, 0, 0, 0, 0, 0, -36, 84, -29, -27, -50, 15, 1, 84, 0, 0, 0, 0, 0, 0, 0, 0, -47, -7, -50,
    -8, 71, -51, 46, -46, 0, 0, 0, 0, 0, 0, 0, 0, -63, -54, -63, 76, -28, -22, 8, 31, 0, 0, 0, 0, 0,
    0, 0, 0, -23, 20, -37, 87, -69, 57, 43, 7, 0, 0, 0, 0, 0, 0, 0, 0, -5, 73, 86, 9, 47, -63, -34,
    35, 0, 0, 0, 0, 0, 0, 0, 0, -21, 63, -43, 75, -3, 42, 73, -35, 0, 0, 0, 0, 0, 0, 0, 0, -41, -34,
    -18, -22, -48, -43, 67, -63, 0, 0, 0, 0, 0, 0, 0, 0, 88, -21, -38, -40, 49, -14, 51, -8, 0, 0,
    0, 0, 0, 0, 0, 0, -49, -24, -73, 71, 49, -57, 53, 49, 0, 0, 0, 0, 0, 0, 0, 0, -8, 37, 85, -27,
    -29, 79, 27, 86, 0, 0, 0, 0, 0, 0, 0, 0, 77, 85, -46, -23, 40, -66, -43, 17, 0, 0, 0, 0, 0, 0,
    0, 0, 7, -55, -50, -69, -30, -20, -37, 70, 0, 0, 0, 0, 0, 0, 0, 0, -45, 55, -1, 9, -16, -58, 58,
    33, 0, 0, 0, 0, 0, 0, 0, 0, -30, -42, 95, 67, -45, 71, 2, -2, 0, 0, 0, 0, 0, 0, 0, 0, -42, -8,
    71, -48, 91, -2, 28, -69, 0, 0, 0, 0, 0, 0, 0, 0, 47, 99, -61, 59, -59, -36, 45, -64, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_4_biases[] = {
    FOLD(-29386, -231), FOLD(-35646, -279), FOLD(-21228, -166), FOLD(12429, 99), FOLD(-21733, -171),
    FOLD(2508, 19), FOLD(-10474, -82), FOLD(-1605, -13), FOLD(17472, 136), FOLD(28532, 226),
};

static const struct scale dense_4_scales[] = {
    {1498871846, 9},
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
    return 9.7336866e-02f * (float)(logit - (-65));
}

int lenet5_self_test(void *scratch, size_t scratch_size) {
    static const int8_t expected[4][LENET5_OUTPUT_SIZE] = {
{-65, -65, -65, -65, -65, -65, -65, -65, -65, -65},
{-63, -64, -65, -66, -65, -65, -64, -66, -65, -66},
{-65, -65, -65, -65, -65, -65, -65, -65, -65, -65},
{-65, -65, -65, -65, -65, -65, -65, -65, -65, -65}
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
