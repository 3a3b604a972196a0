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
    48, -1, -1, -7, -10, 59, 1, -22, -2, 14, -10, -35, 86, -23, 102, 38, 37, 9, 9, 50, 27, -96, 19,
    -60, 86, -22, 103, 78, 44, 77, -65, -127, -48, -45, -79, -67, -30, 87, 29, 85, -29, -88, -122,
    -99, -127, -75, -60, 115, -11, 22, 13, -28, -27, 16, -68, 23, -51, 48, 6, -7, 45, -5, 69, 75,
    -33, 69, -106, 16, -105, -58, 15, 19, 127, 127, 57, 18, -44, -39, -96, -79, 1, 52, 32, 62, 111,
    -35, 62, -94, -24, -70, 7, 51, -11, -59, -4, -47, 46, -63, 21, 24, 2, -56, -10, -100, 59, -49,
    -50, -24, -34, 4, -37, -73, -19, 6, 127, 68, -50, 39, -31, 18, -38, 29, 2, 127, 73, 40, -18, -3,
    -12, -14, -22, 42, 1, -9, 20, -12, 9, -8, -11, 16, -7, -6, -7, -5, -1, -14, 12, -9, -7, -11,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_0_weights[] = {
    4294901808u, 4293132301u, 4294574079u, 1114085u, 3932150u, 1572796u, 4293525505u, 3211213u,
    983038u, 4294508550u, 4292739062u, 4294639661u, 4293460054u, 4915269u, 2490470u, 4587487u,
    589861u, 1114006u, 3276809u, 4291231639u, 4288675867u, 1245199u, 4291035155u, 8323199u,
    4293525590u, 1179705u, 5111911u, 4292476884u, 5046316u, 4289855392u, 4286709695u, 3407873u,
    4292083664u, 4063264u, 4290641841u, 4292673647u, 5767138u, 4288806974u, 5570589u, 4290445288u,
    4289265635u, 3342343u, 4288544646u, 4291166197u, 4290117505u, 4291952636u, 7602116u,
    4290838574u, 1507317u, 1572885u, 4291297282u, 4288479222u, 4291756091u, 4293459918u, 327646u,
    4290248667u, 458733u, 4456575u, 2621390u, 1245153u, 1966042u, 8323074u, 2621513u, 4294836206u,
    4294115316u, 2818026u, 4294377473u, 4294180884u, 4294443017u, 1114101u, 4294639609u,
    4294705145u, 4294115327u, 4294377484u, 4294311929u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_0_weights[] = {
    4294901808u, 4294574079u, 131062u, 4293525563u, 65534u, 14u, 5701622u, 4293525469u, 2424934u,
    589862u, 9u, 50u, 1245211u, 4291100576u, 6750294u, 5177322u, 44u, 77u, 4291887039u, 4292083585u,
    4293066673u, 5767101u, 29u, 85u, 4287037411u, 4288544680u, 4291100545u, 7602101u, 65525u, 22u,
    4293197837u, 1114084u, 4291690428u, 3145751u, 6u, 65529u, 4522029u, 4980731u, 4288085983u,
    1048645u, 65431u, 65478u, 8323087u, 8323091u, 4292083769u, 4292411410u, 65440u, 65457u,
    2097153u, 4063284u, 4063343u, 4288872413u, 65512u, 65466u, 4294246407u, 4291100723u, 3080188u,
    4290904017u, 21u, 24u, 4294311938u, 4288479176u, 4291690555u, 4293459919u, 65502u, 4u,
    4293787611u, 458679u, 4291690623u, 2555972u, 65505u, 18u, 196570u, 8323101u, 4293787721u,
    4294770728u, 65524u, 65522u, 131050u, 4294377514u, 589844u, 4294508532u, 65525u, 16u,
    4294574073u, 4294705146u, 851967u, 4294442994u, 65529u, 65525u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_0_weights[] = {
    48, -1, -10, 1, -2, -10, 86, 102, 37, 9, 27, 19, 86, 103, 44, -65, -1, -7, 59, -22, 14, -35,
    -23, 38, 9, 50, -96, -60, -22, 78, 77, -127, -48, -79, -30, 29, -29, -122, -127, -60, -11, 0, 0,
    0, 0, 0, 0, 0, -45, -67, 87, 85, -88, -99, -75, 115, 22, 0, 0, 0, 0, 0, 0, 0, 13, -27, -68, -51,
    6, 45, 69, -33, -106, -105, 15, 127, 57, -44, -96, 1, -28, 16, 23, 48, -7, -5, 75, 69, 16, -58,
    19, 127, 18, -39, -79, 52, 32, 111, 62, -24, 7, -11, -4, 46, 21, 0, 0, 0, 0, 0, 0, 0, 62, -35,
    -94, -70, 51, -59, -47, -63, 24, 0, 0, 0, 0, 0, 0, 0, 2, -10, 59, -50, -34, -37, -19, 127, -50,
    -31, -38, 2, 73, -18, -12, -22, -56, -100, -49, -24, 4, -73, 6, 68, 39, 18, 29, 127, 40, -3,
    -14, 42, 1, 20, 9, -11, -7, -7, -1, 12, -7, 0, 0, 0, 0, 0, 0, 0, -9, -12, -8, 16, -6, -5, -14,
    -9, -11, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_0_weights[] = {
    4294901808u, 4294574079u, 4293197837u, 1114084u, 4294311938u, 4288479176u, 0u, 0u, 131062u,
    4293525563u, 4291690428u, 3145751u, 4291690555u, 4293459919u, 0u, 0u, 65534u, 14u, 6u, 65529u,
    65502u, 4u, 0u, 0u, 5701622u, 4293525469u, 4522029u, 4980731u, 4293787611u, 458679u, 0u, 0u,
    2424934u, 589862u, 4288085983u, 1048645u, 4291690623u, 2555972u, 0u, 0u, 9u, 50u, 65431u,
    65478u, 65505u, 18u, 0u, 0u, 1245211u, 4291100576u, 8323087u, 8323091u, 196570u, 8323101u, 0u,
    0u, 6750294u, 5177322u, 4292083769u, 4292411410u, 4293787721u, 4294770728u, 0u, 0u, 44u, 77u,
    65440u, 65457u, 65524u, 65522u, 0u, 0u, 4291887039u, 4292083585u, 2097153u, 4063284u, 131050u,
    4294377514u, 0u, 0u, 4293066673u, 5767101u, 4063343u, 4288872413u, 589844u, 4294508532u, 0u, 0u,
    29u, 85u, 65512u, 65466u, 65525u, 16u, 0u, 0u, 4287037411u, 4288544680u, 4294246407u,
    4291100723u, 4294574073u, 4294705146u, 0u, 0u, 4291100545u, 7602101u, 3080188u, 4290904017u,
    851967u, 4294442994u, 0u, 0u, 65525u, 22u, 21u, 24u, 65529u, 65525u, 0u, 0u,
};

#endif

static const struct channel conv_0_channels[] = {
    {FOLD(2288, -3), 1869192179, 8, 0},
    {FOLD(-17904, -133), 1230271087, 8, 0},
    {FOLD(6165, 43), 1624833149, 8, 0},
    {FOLD(1563, 16), 1612781196, 8, 0},
    {FOLD(-6185, -49), 1501037369, 7, 0},
    {FOLD(-506, -4), 1194064537, 7, 0},
    {0, 0, 0, 0},
    {0, 0, 0, 0},
};

/* Step 1: CONV_2D + MAX_POOL_2D. */

static const struct conv conv_1 = {
    12, 12, 6, 5, 30, 1, 1, 4, 4, 16,
    POOL_MAX, {0, 0, 255, 1, 1}};

#if ENGINE_ISA == ENGINE_PORTABLE

static const int8_t conv_1_weights[] = {
    17, 11, -4, -29, -10, -49, 0, -6, 24, -2, -6, 18, -33, -16, 9, 9, -24, -48, 32, -23, 26, -59, 5,
    26, -44, -62, -57, 17, -27, -58, 63, -105, 26, 25, 15, -1, -8, -82, -107, 40, -19, 48, 86, -33,
    6, 7, -16, 5, 28, -109, -126, 64, -3, 66, -2, -62, -127, 38, 5, 27, -21, -32, -31, -7, -30, -49,
    -4, 23, 7, -53, -4, 33, -72, -13, -40, -21, -28, -3, -9, -110, 25, -26, 7, 27, -75, -21, -81,
    -9, -3, -47, -53, -127, -10, -39, 3, 15, -57, -32, -58, -8, 14, 1, -109, -60, -83, 21, 33, -19,
    35, -56, -21, 65, 47, 19, -70, 15, 1, 6, 65, -43, 26, -17, -24, -2, 52, -77, -24, -109, -12,
    -63, 10, 52, 13, -10, -56, 16, 51, -80, -43, -2, -29, -16, -1, 36, 13, -5, -39, -12, 32, -92,
    -26, -37, -62, -94, -5, 12, 6, 23, -9, -4, 35, 7, 12, 19, -17, -13, 45, 3, -7, -7, 10, 30, 19,
    6, 4, 22, 10, -1, 11, -23, 17, -2, -43, -2, -32, -24, 1, -80, -10, -14, 35, 31, 20, 3, -30, -1,
    -18, -112, 9, -3, -49, -57, 43, -15, -8, 10, -38, -8, -29, -96, 25, 11, -20, -4, 26, -14, -14,
    36, -33, -9, -10, 14, 16, 24, 22, -20, 12, -41, -3, 19, -21, -19, 15, 3, -2, 20, 24, 23, 23,
    -31, -5, 14, -23, 13, 3, -7, 9, -48, 11, -27, -1, 3, -9, 6, -29, -3, 0, -12, 7, -6, 32, 2, 11,
    -2, 5, 19, -40, -2, 4, 5, 4, 8, 22, 6, 8, -14, -1, 17, -74, -24, -3, 16, -12, 23, 13, 40, 19,
    -13, 22, 7, -48, -21, -2, -7, 10, 26, 3, 27, 22, -28, 21, 12, -42, 14, -21, 47, 54, -28, -18,
    -19, 7, 24, -38, -55, -9, -27, -21, -9, 19, 17, -29, -47, 20, 11, -3, 50, 7, -119, -10, -66, 15,
    -8, -72, -50, 0, 35, 26, 48, -53, -15, 8, -25, -9, -6, -67, -10, 10, 16, -10, -30, -11, 6, 36,
    -95, -10, 29, -13, -21, 21, -7, -65, 22, 24, -18, -102, 41, 13, -26, -23, -1, 30, 8, -51, -29,
    60, 30, -53, 74, 28, -18, -62, -17, 13, -13, 51, -86, -83, -27, -7, 12, 24, -34, -33, -29, 48,
    18, 71, 30, -85, -74, 35, -2, -26, -21, -5, -87, 38, 35, -14, -5, 18, 31, -4, -89, -12, -9, 36,
    -77, -31, -59, -64, 1, 53, -35, -74, -24, 20, 2, 10, -15, -1, 43, 7, 11, 3, 0, -17, 29, 46, 8,
    8, 1, -7, -9, 47, -39, -127, 56, -38, 59, -32, -10, 42, 13, 23, -46, -19, -73, -51, -127, -9,
    58, -20, -23, 102, 31, 2, -30, -12, -79, 32, 24, 5, -41, 39, -6, 45, -14, -8, -16, 9, 15, 11,
    -30, 15, -58, 17, -3, 19, 20, -21, 35, 23, -5, -42, -27, 48, -31, -37, 15, 40, 13, -72, 35, 20,
    -20, -42, 32, 31, 18, -46, 12, 47, 15, 9, -12, 5, -60, 29, 22, -8, 65, 37, 4, 58, 12, 83, -78,
    -8, -69, 8, -6, 3, 8, 30, 28, -3, 32, -27, -27, 16, -7, -35, -1, 26, -45, -59, 31, 4, 19, -58,
    -1, 5, 0, -24, 2, 10, -20, -30, 36, -12, 21, -32, 43, -7, -18, -4, -15, 0, -18, -6, 36, -20, 20,
    -3, 39, 11, -27, -12, -13, -7, 29, 24, 28, -39, 25, 5, -43, -21, -34, -30, 6, -15, 9, 3, 9, 0,
    16, 14, -52, -15, -26, 24, 10, -12, -42, -13, 13, -4, 20, -11, -15, 2, -1, 21, -12, 0, -39, -4,
    19, -10, -4, 14, 12, 9, -17, 23, -15, -3, -20, -17, -17, -1, -8, 15, 4, 17, 31, -8, -4, -15, 15,
    -43, -31, -12, -14, 24, 11, 36, -5, 4, 0, 35, -2, -27, -18, -13, -2, 27, -11, -2, -13, 14, 1,
    24, -9, 3, -30, 4, 24, -17, -25, 20, 38, -16, -21, 22, 6, -2, -20, -2, 6, -19, 0, 18, 29, -10,
    -20, -12, 11, -15, -8, -2, -16, -9, 17, 41, 6, -16, 28, 1, 42, -60, -11, -2, -19, 20, 10, 30,
    -21, 51, -12, 44, 10, -86, 7, 16, -4, 21, -22, 8, 86, -11, -58, -21, -14, -16, -68, -15, 16,
    -18, 9, 25, 47, -38, -1, -42, 5, 1, -125, -66, -11, 13, 43, 57, -41, -16, 39, -96, 12, 51, 0,
    -65, -1, 32, -14, -15, -48, -10, 10, -31, 7, -127, 22, -16, -18, 11, -32, -49, 33, 51, -127, 38,
    -16, -7, 23, 26, 2, -46, -13, 12, 86, -16, -28, -41, -33, 4, -72, -41, -86, -35, 11, 16, -80,
    -10, 5, -44, -16, 71, 3, -55, -22, -3, 16, -18, -78, -10, 32, -50, -3, 57, 76, -25, 58, -12,
    -18, -45, -35, -17, -50, -42, -26, 16, 32, -1, 21, 27, -7, -10, 66, -1, -55, 2, -2, 26, 12, -13,
    -39, -1, -59, -8, -25, -21, 4, -76, -65, 6, -11, -23, -36, -14, 38, -2, -68, 4, 21, -35, -24,
    33, 82, -46, 40, 60, 58, -11, -59, -2, 66, 8, -3, -30, 33, -27, 20, 51, -9, 16, -18, -2, -50, 6,
    -4, -16, -3, 15, 19, 15, -17, 17, 54, -5, -51, 1, 16, -13, -2, 1, -62, 12, -59, -60, -1, -10,
    24, -36, -5, 26, -3, 49, 17, 4, -38, -53, -20, -9, 39, 30, -13, 30, -3, 18, 8, 0, 1, 8, -44,
    -31, 23, 43, -5, 26, 8, 26, 14, -3, -19, -2, -11, -26, 0, 36, -21, 34, 21, 38, 18, -6, -24, -1,
    -7, -46, 8, -30, -31, 62, 20, -6, 1, -31, -9, -5, 41, 33, -54, -14, -41, 47, 3, -7, 7, -6, -16,
    -56, 47, 31, 14, 1, -21, 54, 0, -11, -3, 0, -17, 6, 7, -93, 77, -13, -42, 34, 5, -11, 0, 9, -24,
    24, -33, -83, 58, -11, -13, 15, 12, -86, 4, 13, -23, 17, -24, -69, 25, -29, 4, 33, 32, -24, 8,
    21, 23, -8, -42, 26, -68, -28, -47, 59, 28, 8, -9, 24, 24, -50, -2, 16, -127, 10, 4, -2, -34,
    32, -47, -35, 17, -44, 31, -104, -62, -5, -33, -19, -83, -31, -74, -7, -40, 35, 38, -53, 27, 5,
    -49, -30, -81, -127, -18, 15, -83, 46, -2, -102, 11, 0, 1, -29, -42, -52, -6, 30, -49, 4, -39,
    18, 18, 11, -39, 15, 22, 15, -31, 10, 60, -8, 14, -18, -6, 29, 26, -44, -7, 27, -32, -49, 83,
    -10, -32, -63, -86, -1, 81, -38, -21, -6, -11, -56, 53, 31, -32, 14, -73, 7, 58, -46, -43, -55,
    14, 52, 5, 29, -33, -67, 36, 8, 56, -43, -31, -54, 9, 36, -55, 4, -33, -2, 37, 9, 43, 7, -7, 1,
    23, -7, 34, 4, 10, -4, 60, -3, 66, 17, -12, 6, 6, -35, 25, -8, 23, -5, 35, -1, 49, 5, 1, 37,
    -31, -20, 35, -11, 20, -3, -5, -3, 56, -4, -15, 47, -18, 9, 36, 5, -15, 11, -43, 7, 41, -8, -29,
    32, -9, -2, 45, -1, -29, -21, 7, 23, -17, -28, -67, -3, 53, -19, -19, -38, -1, 58, 41, 15, 13,
    33, -62, 27, 56, -28, -61, -76, -34, 26, 18, -62, 37, 43, -7, -17, 39, -33, -34, -127, -49, 6,
    -29, -32, 0, 5, 48, -37, 50, 34, -6, -36, -52, -8, -56, 22, -42, -28, 72, -25, 8, 26, 22, -25,
    40, 13, 14, 25, 27, 15, -49, 9, 24, 7, 8, -35, -9, -75, 34, 1, 28, 33, -127, 26, 10, -35, -6,
    -69, -118, 5, -33, -59, 19, 16, -85, 68, 15, -29, -14, -67, -116, 39, -59, 14, 15, 14, -32, 15,
    14, 0, 2, 11, -24, 32, 21, 21, 16, -4, 9, 53, 32, -2, 22, 3, 19, 1, 10, 35, 25, 34, -110, -3,
    18, 2, 67, -1, -49, -67, 44, 10, 55, -64, -96, 29, 23, -38, 3, -22, -98, 7, -25, -45, 29, 15,
    -51, 53, 27, 27, 14, -6, 16, 27, -30, 12, 1, 29, -22, 18, -48, 5, 15, 1, 27, 12, 11, 8, -8, 8,
    -25, 6, 8, -4, 44, 6, 36, -2, 53, 34, 41, -8, 27, 5, -22, 3, 42, 8, -60, -17, 38, -19, 35, -7,
    -72, 6, 2, -6, 16, -7, -87, 32, 3, -38, -14, 38, 11, 17, 4, 30, 7, -15, -13, 31, -76, -10, 45,
    17, -8, 5, -37, 5, 5, -1, 36, -7, 35, 4, 64, 16, -34, -4, 2, 0, 30, 8, -5, -3, 98, 16, -69, -16,
    35, -21, 21, -1, 59, 5, -63, -7, 41, -14, -11, -9, -22, -26, -42, 2, 58, -1, -67, -21, 47, -1,
    -5, -2, 32, -12, 33, 9, -52, 1, -54, 4, -41, 11, 46, -6, 61, -3, 66, -10, -41, -4, 48, -11, 29,
    7, 107, 1, 46, 0, 40, -17, -20, -27, 6, 23, 43, 7, -5, -18, -36, 3, -5, -2, 20, -38, -8, 55, 74,
    30, 8, -17, -16, 26, -5, -3, 10, -45, 1, 64, 70, -4, 2, 7, -18, 36, -8, 1, 0, -31, 24, 34, 21,
    -16, 10, 45, -29, 21, -29, 8, 27, 10, 21, -13, -15, -7, 76, 67, -99, -25, 15, 17, 48, 63, 13,
    23, 49, -10, 44, 0, -17, -47, 0, -20, -3, 98, 82, 13, -68, 47, 55, -2, -73, -31, -42, 1, -2,
    127, 61, -30, -32, 2, 32, 9, -78, -22, -15, 3, 17, 95, -81, -51, 32, -25, 30, 30, -29, -22, 19,
    12, -6, 37, -115, 3, 52, -51, 36, 35, -10, 6, 14, 25, 3, 47, 45, -40, -51, 30, 21, -59, -66, -3,
    -8, -33, 42, -24, -13, -81, -118, 1, 23, -84, -120, -42, 54, -60, 39, -34, -122, -74, -19, -82,
    3, -71, 55, -99, 58, -81, 3, -74, -78, -52, -16, -83, 13, -76, 80, -82, 40, -28, -12, -56, 16,
    -12, -65, -39, -25, -5, 78, -18, 32, 27, -15, -11, -35, -14, -2, -15, 81, 22, -81, 0, 81, 4,
    -24, -36, -21, 25, -35, 7, -5, 45, -10, -4, 34, 6, 45, -44, -20, 53, -21, 26, -61, 46, 38, -30,
    47, 51, 127, -18, 28, 37, -71, 55, -59, 23, 28, -16, -18, 48, 52, 25, 23, -15, -73, 21, -48, 5,
    48, 5, -21, 50, -32, -3, 31, -5, -51, -6, 24, 8, -104, 1, -28, 1, 38, -10, 64, -5, -37, 13, -96,
    -5, -35, -7, -62, -7, 104, -6, 54, 11, 2, 12, -39, 3, -24, 1, -91, -27, 52, 3, 19, 18, -4, 9,
    -25, -20, -47, -14, -47, -41, -1, 7, 53, 20, 23, 1, -25, -16, -6, -10, -7, -25, -102, -25, 11,
    2, 13, -20, 20, 2, -5, 3, 1, 12, -17, 3, -5, -1, 38, -6, 25, -22, -15, 9, 11, -3, -25, -63, -10,
    21, -1, -33, 41, 19, 7, 33, 32, 7, -46, -66, -10, -26, -22, -16, -23, 56, -4, 24, -53, 25, -20,
    -1, -23, -16, -14, -1, -35, 41, -12, -1, 17, 32, -64, -5, 22, -4, -8, 4, 17, 8, -9, 0, -5, -1,
    -2, 36, 25, -4, -27, 67, 4, -63, 29, -13, -9, -6, -12, 49, -1, -37, -49, 98, -47, -127, 67, -55,
    -50, -39, -86, -39, -78, -30, 0, 65, -66, -92, 36, -8, -79, -22, 18, -38, -58, -52, 3, -1, 22,
    -16, -5, 36, -9, 42, -8, 10, 37, 8, -50, -56, -21, 30, 13, -20, -12, 1, 3, -8, -20, -2, -37,
    -92, -41, 38, 41, -29, -60, 39, -43, 92, -127, -17, -18, 8, -53, -27, -96, -31, -114, 12, 26,
    85, -85, -29, -4, 52, -7, -65, 10, -18, -32, -36, 26, 24, 9, 20, -27, 19, 0, -40, -29, -20, -8,
    20, 61, 14, -27, 34, 13, -18, -37, 21, 14, 13, -48, -26, -15, -56, -87, 33, 17, 4, -39, 40, -10,
    39, -100, -64, 14, -43, -31, -19, 17, -102, -32, 10, 48, 12, -40, -21, 43, 23, -29, -37, -5,
    -34, -11, -29, -14, -18, -23, 21, 33, 31, -3, -7, -21, -29, 19, -27, -13, -6, 34, 3, 39, 9, -33,
    14, 31, 4, -7, 25, -4, 5, -23, -1, 49, -1, -34, 11, 20, -3, -11, 33, 20, 19, -18, -76, 63, -4,
    -20, -6, 35, 45, 21, 12, 42, 48, 3, -74, 23, 16, 2, -7, -5, 10, 27, 6, 12, 61, 35, -30, 24, 11,
    23, -38, -6, -35, 26, 18, 4, 9, -24, -27, -33, 4, -9, -4, 5, 4, -4, 14, -4, -5, -11, -3, 7, -2,
    -4, 11, -2, 2, 17, 5, 11, -1, -25, 1, 4, -1, -5, 19, -15, 4, 19, 13, 1, 8, -18, -6, 0, 1, 8, 14,
    3, -3, 22, 10, 8, 10, -7, -2, -3, -10, -21, 6, -8, -4, 12, 22, 14, 3, 2, -7, -7, 24, -6, -12,
    -1, -6, -2, -3, 2, -8, -2, 17, 5, -2, -26, 18, 21, 0, 9, -5, 5, -6, 18, -3, 11, 10, -36, 2, -3,
    0, 5, -2, 11, -8, 12, 1, 8, 15, 4, 5, -2, -4, 23, 2, 16, -14, -9, 4, 2, 7, -19, -11, 4, 4, -10,
    5, 27, -12, -8, 2, -12, 33, 13, 2, -11, 6, -29, -20, -9, -3, 6, 11, -15, 7, -16, 16, 34, -4,
    -25, -7, 26, -1, 0, -3, -14, 3, -77, 9, 20, -7, -40, -4, 26, -10, -7, -5, 24, 10, 16, -14, -67,
    -2, -22, 0, 3, -7, 1, 10, 30, 9, -13, -43, -42, -19, 0, 6, 4, 12, -11, 20, 27, 40, -10, -27, -2,
    -3, -38, -43, -23, 2, 14, -39, -1, 7, 3, -47, 25, -27, 2, -36, -7, -31, 5, -30, -45, -2, -27,
    -50, 4, -57, 62, -20, -21, -12, 1, -30, -34, 13, -48, -65, -127, -31, -17, -6, -14, -11, 35,
    -11, 32, 5, -10, -59, 20, -31, -33, 3, 49, -32, 39, -54, 51, -2, 38, -30, -23, 20, -17, -18,
    -29, -50, 35, 13, -1, -10, 21, -17, -13, 21, 24, -58, -69, -102, 25, -10, -40, -53, 39, 0, -6,
    8, 36, -56, -33, -127, 9, -37, -87, -37, 23, -11, -22, 9, 28, -74, -33, -105, -24, -20, -25, 6,
    -6, -1, -32, 59, -9, -72, 9, -48, 11, 26, 67,
};

#endif

#if ENGINE_ISA == ENGINE_THUMB1

static const uint32_t conv_1_weights[] = {
    720913u, 786453u, 4293132284u, 982998u, 4291821558u, 3145707u, 4294574080u, 4293132342u,
    4294836248u, 4293787630u, 1245178u, 1572871u, 4293984223u, 4291428314u, 589833u, 4293263351u,
    4291887080u, 4294442987u, 4293460000u, 1114131u, 4291100698u, 4291952611u, 1703941u, 720916u,
    4290969556u, 3342333u, 1179591u, 4287168519u, 4291231717u, 4290707446u, 4288086079u,
    4294443023u, 1638426u, 4291755960u, 4294901775u, 2293760u, 4289658872u, 3145754u, 2686869u,
    4294049739u, 3211245u, 4293328904u, 4292804694u, 4294639607u, 458758u, 4294377405u, 393200u,
    1048586u, 4287823900u, 4293066742u, 4259714u, 458741u, 4390909u, 4288741412u, 4290969598u,
    1966070u, 2555777u, 4293656563u, 1769477u, 4294508565u, 4292935659u, 1507263u, 4294574049u,
    4293787672u, 4291821538u, 2752410u, 1572860u, 4293263373u, 4291493895u, 4294967273u, 2228220u,
    524318u, 4294180792u, 4293132237u, 4293656536u, 1966140u, 4294836196u, 4915147u, 4287823863u,
    4293787676u, 4293263385u, 4293918658u, 1769479u, 4294115341u, 4293656501u, 4289331251u,
    4294442927u, 4293263277u, 4291952637u, 851961u, 4286709707u, 4292739096u, 4292476918u,
    4293132255u, 983043u, 1179696u, 4292935623u, 1966151u, 4294508486u, 4290183083u, 65550u,
    4294836259u, 4291100563u, 4293656550u, 1441709u, 4289331195u, 4293722145u, 2293798u,
    4291297315u, 4294705138u, 4325355u, 2031634u, 1245231u, 4289200124u, 1048506u, 4294442996u,
    393217u, 4289921060u, 4292149313u, 4291166177u, 4293853210u, 131008u, 4294901736u, 4292673589u,
    4289921076u, 4293459894u, 4287889384u, 131092u, 4290904052u, 4293984266u, 3407882u, 2883583u,
    4294311949u, 720903u, 1114056u, 3u, 4289724467u, 1966063u, 4294901717u, 524334u, 4293984227u,
    65544u, 2424831u, 4294443001u, 4294639629u, 4292411439u, 4294246361u, 3735425u, 4288938016u,
    3932122u, 4292607974u, 4294377440u, 4288872386u, 852010u, 851963u, 4291952663u, 1507334u,
    4290248685u, 4294770679u, 4286709709u, 458787u, 3866615u, 1245196u, 4293525484u, 4294180847u,
    2031718u, 196653u, 4293001218u, 4294574073u, 4289855476u, 1966090u, 1572896u, 393235u,
    4292280325u, 1441796u, 4294574119u, 4294901770u, 4294049837u, 4293459979u, 4293984248u,
    4294836241u, 983049u, 4294901717u, 4293001227u, 4293459936u, 4291166223u, 4289724417u,
    4294770705u, 4294115318u, 1310739u, 2031651u, 2359275u, 196628u, 4294639639u, 4294967266u,
    4293263318u, 4287692782u, 4292935728u, 4294770697u, 1048539u, 4291297231u, 852008u, 4293984299u,
    2359224u, 720888u, 4293656596u, 4294508506u, 2162646u, 4288741347u, 1179679u, 720921u, 851922u,
    4294770668u, 983087u, 4294049818u, 4294180873u, 2424818u, 4291035141u, 4294442975u, 1441821u,
    983030u, 4325368u, 1572880u, 262181u, 4293656598u, 786490u, 4292280332u, 4289855571u, 1310717u,
    4290510840u, 4293787627u, 4294574088u, 196623u, 524291u, 1376254u, 1835038u, 1507352u, 2162685u,
    4292935703u, 4293263333u, 983035u, 4294508560u, 917481u, 4294967261u, 4294508547u, 4292018202u,
    4291821577u, 2097093u, 4293197835u, 1245188u, 262143u, 4294967238u, 458743u, 5u, 4294836195u,
    196584u, 4294180864u, 4293656586u, 4294574087u, 2424802u, 131104u, 1441780u, 4294836235u,
    2883552u, 1245189u, 4293853177u, 4294901720u, 4294049788u, 327684u, 4293787648u, 524292u,
    2424826u, 393238u, 1376236u, 4294049800u, 2621437u, 1179647u, 4293197835u, 4293459894u,
    4294180852u, 1114109u, 1966073u, 1572852u, 1835032u, 2621453u, 1703897u, 4294115347u,
    4292149253u, 458774u, 4292804587u, 4293656528u, 458722u, 4294574078u, 655345u, 1703946u,
    589827u, 1769475u, 1048576u, 4293132310u, 4291559438u, 4293328881u, 4294967236u, 655384u,
    1638390u, 4292280308u, 4294705116u, 917491u, 4294770714u, 1376252u, 1114161u, 4294049781u,
    4292476932u, 4294901762u, 4293722059u, 4294180885u, 2621431u, 4292411392u, 4294115358u,
    1310716u, 4294770718u, 4294770678u, 524306u, 786446u, 65536u, 4293853193u, 4292083720u,
    4293984279u, 1572833u, 4293722109u, 4294639659u, 4293918703u, 524314u, 4294508543u, 917530u,
    262159u, 4293787645u, 2031633u, 4294311934u, 4294770680u, 65510u, 1048561u, 4293591076u,
    4293001173u, 1376290u, 4294115316u, 1179686u, 720920u, 4293459962u, 4294639652u, 4294574079u,
    4u, 589778u, 4294836259u, 4293001186u, 4293853157u, 1310782u, 4294901747u, 131066u, 4294246427u,
    4294442977u, 4294180862u, 2752507u, 65550u, 4291428385u, 4294377496u, 4292345842u, 4293001219u,
    196655u, 1572868u, 524281u, 4293394415u, 4293984250u, 2490388u, 3145672u, 4293656560u, 917535u,
    393238u, 4293591041u, 4293722110u, 54u, 458750u, 4294836213u, 65517u, 4293853184u, 1900562u,
    458758u, 4293722102u, 5111715u, 786420u, 4292280307u, 4294508529u, 327714u, 4293984254u, 65525u,
    1179639u, 4293394441u, 393257u, 4292804632u, 1900528u, 3866541u, 2752513u, 4294180853u,
    4294311876u, 786447u, 4293787646u, 327594u, 655380u, 4293459981u, 4293591070u, 4293394449u,
    4294180915u, 1703867u, 655404u, 327651u, 524202u, 2097185u, 4294705168u, 589800u, 4293525525u,
    1507349u, 5636104u, 4292280312u, 4291231733u, 4290510874u, 4294115307u, 4291952612u,
    4290576368u, 1835067u, 1114097u, 4294377480u, 655342u, 1572888u, 3080217u, 4294901710u,
    4294967258u, 4286644240u, 393174u, 262154u, 4286775297u, 4292804606u, 4294311870u, 4291887136u,
    2818061u, 1179613u, 4292280377u, 2097108u, 2621424u, 4290969496u, 851872u, 4292870139u, 51u,
    4289593325u, 4294967231u, 4290183137u, 4294049824u, 4292411385u, 4291887089u, 2490403u, 720886u,
    1834955u, 524257u, 4291756037u, 1507201u, 4289724386u, 4293853168u, 4293853057u, 4292870155u,
    4289527823u, 2228175u, 4294836270u, 4286644275u, 786330u, 4293918758u, 65536u, 1572857u,
    4292280291u, 131098u, 4294639564u, 4294180818u, 4291756062u, 5636108u, 4292411396u, 4293197808u,
    1179666u, 4292870103u, 4292411403u, 4290248708u, 1441807u, 4289396695u, 4292935695u, 786397u,
    3932170u, 4289724432u, 983032u, 393206u, 4294639598u, 4293984212u, 1703965u, 196679u,
    4294574036u, 4293590985u, 4292870171u, 1114109u, 5504975u, 4289921006u, 4292935670u, 2162678u,
    4289396673u, 4294836174u, 5373951u, 4980793u, 4293656538u, 3866599u, 4294311930u, 4293853172u,
    3538888u, 4292739027u, 4292870175u, 4291756015u, 4290183182u, 4293328854u, 3801095u, 2097168u,
    4292214738u, 1441791u, 982985u, 4294508571u, 327732u, 4390902u, 4292804637u, 4291428351u,
    2424765u, 4294836226u, 3670024u, 786458u, 4293001173u, 4292476915u, 655306u, 4291166207u,
    4291362852u, 4293394424u, 4292804612u, 327659u, 2490366u, 4290772916u, 2818057u, 4294246406u,
    4294508551u, 4292673513u, 1507329u, 2555890u, 2293753u, 4290576382u, 655364u, 1376260u,
    3997692u, 4293459933u, 4390909u, 5373985u, 4294180881u, 2686930u, 393222u, 3801148u, 1703901u,
    4291166197u, 1572856u, 4390910u, 2359291u, 4294770696u, 3276799u, 2228194u, 65541u, 1376229u,
    4292935717u, 4294377523u, 2359276u, 4293787664u, 1376245u, 4291756030u, 4294705149u,
    4294705158u, 3735549u, 4294836208u, 4294049788u, 1245199u, 4293787695u, 4293853199u, 2359305u,
    3538961u, 4293984261u, 4291690491u, 4292149259u, 1048577u, 2686983u, 4294901747u, 4293132280u,
    4290904065u, 4294377504u, 4291100684u, 3014654u, 4293132287u, 458725u, 524267u, 2818071u,
    4293853207u, 4294639623u, 4290641892u, 4292673518u, 3538941u, 4294639619u, 4293787629u,
    1376254u, 4294967258u, 4294508506u, 2687034u, 4849719u, 851983u, 524318u, 4290904097u,
    4293984239u, 3670043u, 4294639642u, 4291035108u, 720893u, 4292804532u, 131027u, 1179674u,
    4587584u, 2490306u, 196604u, 4294508587u, 4293787655u, 2621423u, 4294443044u, 4292804575u, 1u,
    4291821441u, 1638369u, 4293066758u, 1376290u, 65504u, 720880u, 3145733u, 4293066797u, 3342299u,
    4293066773u, 4294574114u, 1769480u, 4291624924u, 1376266u, 4291362808u, 4294049779u,
    4292214806u, 5046265u, 4784100u, 4288479299u, 589799u, 1048551u, 1441818u, 3145745u, 2686951u,
    852031u, 917517u, 3211287u, 1769497u, 2949110u, 4291756047u, 4293853184u, 1572873u, 65489u,
    524295u, 4294836204u, 4294442973u, 5374050u, 2293685u, 4290510861u, 1835009u, 3604527u,
    4286644257u, 4290248702u, 655386u, 4292280289u, 4294639581u, 4294836225u, 4287299515u, 3997823u,
    4292804613u, 4292935650u, 1310661u, 2097154u, 4289396752u, 4289855497u, 983108u, 4294049770u,
    4294115299u, 1114115u, 4287430589u, 4289658975u, 4291100711u, 2162637u, 983054u, 2031591u,
    4292870158u, 4293066782u, 917519u, 1310698u, 131072u, 4294574092u, 4293394443u, 4287430693u,
    1376288u, 3407875u, 1048597u, 2424781u, 655356u, 4294311971u, 2097205u, 917510u, 1507326u,
    196633u, 1245187u, 2949167u, 655361u, 4291690456u, 1638435u, 1376286u, 4287758370u, 4290707397u,
    1245181u, 4294508541u, 4390914u, 2818015u, 4291821567u, 4294180840u, 2949053u, 4287299503u,
    3604490u, 1507329u, 4288741312u, 4287168428u, 1507357u, 3604438u, 262106u, 2621380u,
    4288610282u, 4287037406u, 4293328903u, 4293787574u, 1966035u, 262062u, 4291624975u, 3669945u,
    1769525u, 3866525u, 917531u, 262063u, 1114106u, 4289920950u, 4293001243u, 4293984204u, 65548u,
    917421u, 4293525533u, 5308340u, 4291821586u, 2686894u, 983045u, 4294246372u, 1769473u, 1114056u,
    720908u, 4290772980u, 4294443016u, 4293394393u, 4293328904u, 5177339u, 524294u, 2162670u,
    2949116u, 4293984283u, 2359302u, 4292739061u, 3538942u, 4294901746u, 2687010u, 5373937u,
    1835000u, 4289658902u, 4293525509u, 5308416u, 2752515u, 4293394436u, 4291035144u, 4293656540u,
    2555887u, 4292673561u, 2359277u, 4294639623u, 4290314233u, 4294311981u, 131078u, 2293756u,
    1114106u, 2949126u, 4289331193u, 4293722068u, 196640u, 4293591093u, 4294115290u, 4290969626u,
    720934u, 2490414u, 262161u, 3145698u, 458782u, 8323123u, 4294180849u, 1900526u, 4289986591u,
    4290314277u, 3014646u, 4291100727u, 4294443025u, 1835031u, 4292542469u, 4293853168u, 327685u,
    3407920u, 2424831u, 1507353u, 2359289u, 4290248689u, 4194308u, 4291821589u, 4292739088u,
    3145733u, 196604u, 4293591045u, 1966080u, 4292870194u, 4294639624u, 2097149u, 6488061u,
    4291690491u, 4290445328u, 1638394u, 2359280u, 4288151560u, 1441771u, 4293132289u, 3932159u,
    2490369u, 4290838533u, 4259830u, 2752505u, 4292607995u, 4294311922u, 4288675853u, 4293591031u,
    4292739067u, 4292280294u, 4290969593u, 3801090u, 6881273u, 4290641919u, 3604474u, 3145707u,
    131083u, 4294705151u, 4292411404u, 2162686u, 4293394435u, 2228212u, 4289003521u, 4291559433u,
    3473381u, 4291428353u, 1245187u, 4292280324u, 4294705170u, 3014667u, 4293328905u, 4063226u,
    4291952620u, 4390909u, 4291952626u, 4292345846u, 4294967255u, 3211260u, 3473415u, 1966069u,
    1507348u, 7012359u, 4293328897u, 3014657u, 4294639600u, 2621440u, 4294574070u, 4293722095u,
    4288348135u, 786407u, 4294377476u, 851970u, 393212u, 1376236u, 4294705156u, 4294639618u,
    4294705166u, 65539u, 4294311931u, 4293853196u, 524285u, 4294639619u, 4294770686u, 2555903u,
    4294836235u, 1703930u, 1114114u, 4294049770u, 720901u, 720905u, 4293394431u, 4293394429u,
    262145u, 4294377409u, 4294705151u, 4294901781u, 4293984275u, 2752479u, 1245188u, 458771u,
    65549u, 2097185u, 4293787656u, 4291952647u, 65530u, 4294377406u, 524289u, 4293591014u, 196622u,
    4293525488u, 1507325u, 4294705208u, 524298u, 4291493912u, 4294508554u, 4293656601u, 4294836222u,
    4293525503u, 4293656566u, 4294115312u, 4294443014u, 4292739071u, 851964u, 4294180905u, 917526u,
    1179647u, 131075u, 4290773024u, 4294574073u, 1507323u, 4294574104u, 4294508540u, 4294967284u,
    1114116u, 4294901754u, 4294377480u, 196605u, 4294639616u, 4294901752u, 4294901759u, 327697u,
    1638436u, 4293328894u, 4293263356u, 1376274u, 262211u, 589824u, 1966017u, 393211u, 4294442995u,
    1245178u, 4294246394u, 786429u, 4294901809u, 4292608010u, 4291821531u, 4294770690u, 4291887202u,
    327680u, 4456321u, 786430u, 4291755977u, 851960u, 4289396697u, 524289u, 4289920985u, 262159u,
    65506u, 4294836229u, 4290641985u, 1572860u, 2424740u, 1048578u, 4289855480u, 4294442994u,
    1245162u, 131076u, 4291231706u, 4293722119u, 262092u, 327669u, 1507327u, 4294311940u,
    4294705136u, 1769477u, 4294377508u, 4294508532u, 4294443050u, 4294180866u, 2424842u, 852001u,
    4291690504u, 4294246402u, 4293656520u, 4293066758u, 851998u, 4294442988u, 4294246380u, 458749u,
    196609u, 4293984267u, 4293722104u, 4293918727u, 4292607998u, 2228240u, 4292345764u, 4293394428u,
    2687014u, 1769465u, 4291100643u, 65535u, 4292149287u, 4294115325u, 4286644316u, 4289921027u,
    4293853167u, 1310729u, 4291493896u, 4292411385u, 4288741349u, 1769468u, 4287561697u,
    4294574070u, 1703948u, 1638395u, 4289396821u, 1048586u, 4294770659u, 4290641906u, 4294508596u,
    4293591038u, 720831u, 196608u, 4292935662u, 131065u, 1769436u, 1966090u, 589848u, 4294115337u,
    4293197844u, 4292280277u, 19u, 65517u, 4293132248u, 262150u, 4294508524u, 4294246412u, 3997716u,
    1769492u, 4293197838u, 4294311976u, 852002u, 4294901733u, 4292607982u, 4292542461u, 917525u,
    4293525461u, 4291821581u, 917506u, 4294049766u, 4294967257u, 4289331144u, 196615u, 1114145u,
    1703889u, 4292411396u, 196581u, 4294311976u, 4294574044u, 4288413735u, 393185u, 982976u,
    4292083682u, 4293001173u, 4293263358u, 1179629u, 327630u, 4292935578u, 4128711u, 3145738u,
    4293656556u, 4292345868u, 131060u, 2883563u, 4292804578u, 4293066775u, 4291821581u, 4294705115u,
    4286709695u, 4294311902u, 4293918689u, 4294115299u, 4294115322u, 4293525486u, 2359285u,
    2162709u, 2162677u, 4294770719u, 4294311941u, 4293656569u, 1376197u, 1310691u, 4292870113u,
    4294180837u, 3211267u, 2293754u, 2621408u, 2555907u, 3407818u, 4292804617u, 2555902u, 2031630u,
    4293525474u, 4294508548u, 4293853204u, 4294705177u, 4293132270u, 4293459973u, 2359246u,
    3276799u, 4294901773u, 4292804607u, 1441782u, 1310731u, 4294180847u, 4294311933u, 1572885u,
    1310753u, 4290510790u, 4293787667u, 1703834u, 4194228u, 4292411382u, 4293722108u, 2621387u,
    2359290u, 4294574080u, 1376301u, 2359304u, 2752524u, 4292870088u, 196656u, 655233u, 1572790u,
    4289331163u, 131088u, 1572827u, 4294705145u, 4293591029u, 1769482u, 1835017u, 786438u,
    4292870070u, 2293821u, 4293459863u, 1638370u, 4293394412u, 1507339u, 4294574086u, 4294639578u,
    4292935679u, 1769437u, 4294377531u, 262162u, 655288u, 4293394441u, 786384u, 4292870117u,
    4390938u,
};

#endif

#if ENGINE_ISA == ENGINE_DSP

static const uint32_t conv_1_weights[] = {
    4294705169u, 4293066763u, 65526u, 4294639567u, 4294574104u, 1245182u, 655327u, 655344u,
    2162664u, 4293525456u, 327706u, 1769413u, 4291297236u, 1179586u, 4194277u, 4288151494u, 983066u,
    4294901785u, 4288020472u, 2686894u, 5701613u, 4292804656u, 4293918726u, 327687u, 4286709788u,
    4259731u, 4294901757u, 4290904130u, 393089u, 1769510u, 4293001195u, 4294574048u, 4294770658u,
    1572815u, 4294705159u, 2228171u, 4292411320u, 4293656563u, 4294442980u, 4287823869u, 458777u,
    1834982u, 4289724341u, 4294442987u, 4291559421u, 4286709713u, 262134u, 1048537u, 4291231687u,
    4294508512u, 4287823886u, 4291035137u, 2228141u, 4293722133u, 4293591075u, 4325320u,
    4290379823u, 983059u, 4259841u, 4292149254u, 4293394458u, 4294901743u, 4293394484u, 4287889331u,
    720884u, 3473345u, 4291297293u, 1114102u, 4292149299u, 4294901680u, 4294967267u, 2424816u,
    4292411405u, 4294246395u, 4293263392u, 4292607908u, 4294705090u, 851874u, 4294377478u,
    4294705175u, 786467u, 1245191u, 3014639u, 262131u, 720889u, 2031609u, 262163u, 1441798u,
    720906u, 4293525503u, 4292149265u, 4294901758u, 131040u, 4289789928u, 2359286u, 2097138u,
    4293001236u, 4294901763u, 655342u, 4294836112u, 2883535u, 4294049735u, 4292542456u, 4294443018u,
    1703907u, 786336u, 1769452u, 4294115324u, 4292870130u, 4294377508u, 1114102u, 1572878u, 786454u,
    4292345836u, 4293656573u, 4293722131u, 4294836239u, 1310723u, 1507352u, 4292935703u,
    4293525499u, 851982u, 589827u, 4291887097u, 4294901771u, 262117u, 4293132279u, 4294770694u,
    458752u, 4294639604u, 720928u, 4294836226u, 4292345861u, 4294836243u, 262148u, 524293u, 524310u,
    4294049798u, 4290183167u, 4293394449u, 4294246397u, 1507344u, 1245197u, 4294115368u,
    4291821590u, 4293591047u, 720894u, 1769465u, 1441795u, 4293132315u, 4292214805u, 917516u,
    3604459u, 4293132335u, 524270u, 1638381u, 4294442970u, 4293263305u, 1310699u, 1179639u,
    1376227u, 786385u, 524285u, 4287168562u, 1048566u, 4294508478u, 65464u, 2359246u, 4291493914u,
    4293984304u, 4294377480u, 4294639591u, 720829u, 1114102u, 4294311926u, 458722u, 4294311972u,
    1965985u, 1441779u, 4294574059u, 1638335u, 4293787670u, 917402u, 4293263401u, 2031593u, 589823u,
    3997645u, 2031587u, 1900491u, 4293787722u, 917442u, 4294180847u, 4289527859u, 4293263274u,
    1638393u, 4292739084u, 3211231u, 1245155u, 4289396807u, 4290117662u, 4293263395u, 4293656574u,
    2555899u, 2359209u, 1245170u, 2097147u, 4294246396u, 4294442919u, 4292935716u, 4291166131u,
    3538880u, 4292673537u, 1376182u, 196584u, 4294901770u, 2883569u, 196615u, 11u, 3080175u,
    524317u, 4294508552u, 4294377473u, 4286644271u, 3735513u, 4292935642u, 4294311995u, 1507370u,
    4291952653u, 4291690477u, 4286709687u, 4293722103u, 4293460026u, 131174u, 4293001247u, 2162676u,
    1638321u, 2555909u, 4294639575u, 4294443053u, 4293984242u, 720905u, 4293001231u, 1114127u,
    4294836166u, 4293591059u, 2293780u, 4292214807u, 4293263355u, 4292542512u, 1048545u,
    4290248744u, 2293773u, 4292214804u, 2162668u, 4291952671u, 786450u, 589871u, 4294180879u,
    1900549u, 1507268u, 2490360u, 262209u, 5439546u, 4289855500u, 589816u, 4294639547u, 1966083u,
    1835016u, 4293263357u, 4293197856u, 4292673552u, 4294967289u, 4291100698u, 2097107u,
    4291166212u, 4294901779u, 4293394437u, 131072u, 4293001226u, 2424812u, 4292935668u, 2818069u,
    4294770681u, 4294049774u, 4294574080u, 2424814u, 4294836204u, 2555924u, 4294180875u,
    4294180837u, 1638393u, 1835037u, 393177u, 4292149273u, 4293066731u, 458718u, 262129u, 589833u,
    917504u, 4291559440u, 1638385u, 720870u, 4294180852u, 917462u, 4294311932u, 4293984276u,
    1376258u, 4294246399u, 4294705152u, 1310681u, 983030u, 851964u, 1507337u, 4294049775u,
    4293918717u, 4293918700u, 1048575u, 327672u, 4294443025u, 4294705183u, 4292214769u, 4292935695u,
    1638388u, 786418u, 262180u, 65531u, 4293197859u, 4293853182u, 1834995u, 4294311934u, 983038u,
    131059u, 196632u, 4293066743u, 4293853188u, 4293328920u, 4293918740u, 4293591078u, 4294836246u,
    4293656582u, 4293787646u, 6u, 4294311954u, 4293656605u, 4294049780u, 4294443019u, 4294443006u,
    1179632u, 4293918761u, 1835014u, 4291035137u, 4294246442u, 1376254u, 720877u, 3342366u,
    4294246379u, 4289331244u, 458762u, 1376272u, 4293591036u, 4294246408u, 4291166294u, 4293984235u,
    4290576370u, 4293853169u, 589840u, 4292476953u, 4294901807u, 131030u, 4286775301u, 917438u,
    2883573u, 4293918777u, 2621399u, 3407776u, 12u, 2162623u, 4294115327u, 4294377457u, 720848u,
    4286709729u, 1441799u, 786416u, 4292935662u, 3407823u, 4286644257u, 4294508582u, 1572848u,
    4291952666u, 4294115330u, 4293918732u, 4293132374u, 327639u, 4290314207u, 4292739031u, 786346u,
    4294311952u, 393136u, 4718548u, 262128u, 4294836169u, 1114090u, 4294377454u, 2162610u, 3801038u,
    5046269u, 4294246375u, 4293787706u, 4293918675u, 4291755997u, 1114070u, 2162662u, 1835007u,
    4294508565u, 4294967286u, 4291362882u, 1703938u, 851966u, 4294967283u, 4291166169u, 4293656568u,
    327655u, 458676u, 4294311871u, 4294115305u, 2555868u, 327678u, 1441724u, 2228189u, 5439464u,
    3997650u, 3801128u, 4294901749u, 4390853u, 4293001224u, 2228221u, 3407845u, 4294377492u,
    4294836240u, 4291756014u, 4293918726u, 4294836220u, 983055u, 4293853203u, 4294639633u,
    4291625014u, 4294115329u, 4294836240u, 786433u, 4291166146u, 4294377412u, 1638399u, 1769436u,
    4294836219u, 262193u, 4292476945u, 4294442955u, 2621420u, 1966110u, 4294836211u, 18u, 65544u,
    4292935688u, 1572820u, 1703979u, 589819u, 4294770714u, 4293722126u, 4293328894u, 65525u,
    2228260u, 1441771u, 4294574118u, 4293394450u, 4292018175u, 589817u, 4128738u, 1376225u,
    4293001210u, 4294377473u, 2228219u, 4291428393u, 3145714u, 262103u, 4294639609u, 4293918727u,
    2097096u, 917551u, 3538945u, 65515u, 65525u, 4293918717u, 4288872454u, 5046279u, 2293747u,
    393174u, 655349u, 4293394432u, 4289527832u, 3866591u, 1048565u, 851955u, 917418u, 4293459972u,
    4290445329u, 1703912u, 2228195u, 2097156u, 1441768u, 1507336u, 1769464u, 4290576342u, 3932132u,
    1900497u, 1572872u, 1638391u, 1114062u, 4286709758u, 4294836234u, 4292739076u, 4292673568u,
    1179601u, 4288217044u, 4290904095u, 4293787643u, 4289593311u, 4294574049u, 4292411318u,
    4291493923u, 1769510u, 4293001221u, 4289724367u, 1048449u, 4289593326u, 4288282670u, 786430u,
    4293066752u, 4292214785u, 2031564u, 4291821562u, 1179652u, 1245145u, 983051u, 1507289u, 655375u,
    3997665u, 4293853176u, 4294574094u, 4292083741u, 4294508570u, 4291756059u, 5504992u,
    4290904054u, 4289396704u, 4292542463u, 4293591121u, 4291362810u, 3538933u, 917535u, 4290248672u,
    4291952647u, 4292149306u, 3473353u, 327694u, 4290576413u, 2424799u, 4292149256u, 4292935736u,
    2424778u, 4291362825u, 4294836228u, 2490335u, 458761u, 4294508587u, 4294508545u, 2228247u,
    4294705156u, 3932170u, 1179645u, 4294180930u, 4292673542u, 1638406u, 4294705144u, 2293783u,
    393215u, 65585u, 4293656613u, 2359265u, 4294836213u, 4294639636u, 4294770685u, 4293984312u,
    589871u, 2424814u, 720901u, 4292214769u, 4294443015u, 4293066793u, 4294836256u, 3014647u,
    4293656575u, 524259u, 4293132311u, 4290641903u, 4293787645u, 4293722165u, 3866586u, 2752511u,
    2162703u, 4290904077u, 4293132315u, 4290969656u, 1769396u, 1245150u, 2883522u, 4294508581u,
    4292870127u, 4292739111u, 458625u, 4293132239u, 393184u, 3145728u, 2293723u, 4294574130u,
    4294508508u, 4291362764u, 4293132310u, 4784086u, 1769447u, 1441800u, 917479u, 917544u, 983065u,
    4291756059u, 458761u, 524312u, 4290117597u, 2293751u, 2162689u, 4286644252u, 4292673562u,
    4294574090u, 393147u, 4292870026u, 1114053u, 4289396755u, 4293066820u, 4294049807u, 2621373u,
    4291166092u, 917518u, 4292870159u, 15u, 131086u, 2097163u, 1441768u, 4294705173u, 589840u,
    4294836277u, 1441824u, 65539u, 655379u, 2228259u, 4287758361u, 196605u, 4390930u, 4290641919u,
    2949071u, 4290773002u, 4288675895u, 4292476957u, 196631u, 524266u, 4293394334u, 1048531u,
    4291624989u, 1769525u, 917531u, 1835002u, 4293001232u, 1900556u, 4293525505u, 327698u, 1048528u,
    786433u, 720923u, 524296u, 4293394424u, 4294705158u, 2883592u, 4294836230u, 3473444u,
    4294443042u, 1769513u, 196613u, 2818026u, 4293853192u, 2555844u, 4294574061u, 4290248739u,
    4294574086u, 1048578u, 2162681u, 262057u, 2555866u, 786418u, 1966097u, 458756u, 2097137u,
    4290052083u, 1179638u, 4294443053u, 327685u, 393179u, 4294574079u, 2293796u, 1048580u,
    4292739136u, 65532u, 1966082u, 4294770696u, 6488059u, 4293918736u, 2359227u, 4294967275u,
    3866645u, 4294508549u, 2752449u, 4294442994u, 4293591029u, 196582u, 3866582u, 4293656575u,
    3145661u, 4294901759u, 2162683u, 655348u, 4291559457u, 262145u, 4292345802u, 4294574091u,
    3997742u, 4294377469u, 4292280386u, 4294311932u, 1900592u, 65543u, 3014763u, 4293853184u,
    4293656616u, 1572837u, 2818054u, 4293787655u, 4292673531u, 4294836227u, 1376251u, 3669978u,
    4915192u, 4293853214u, 4293918728u, 4294770714u, 720891u, 4259795u, 4587521u, 524284u,
    4293787650u, 65572u, 65528u, 2293729u, 1376280u, 3014640u, 4293066762u, 524309u, 1834979u,
    4294115338u, 4293984277u, 4456441u, 4288479308u, 1179623u, 3145743u, 1507391u, 3211277u, 65526u,
    4293853228u, 4293722065u, 4294770688u, 852066u, 4290510930u, 4294836271u, 4290183223u, 131041u,
    4294901718u, 4293001343u, 4292870205u, 589826u, 4289855520u, 262122u, 1179633u, 4291625055u,
    2162607u, 2031591u, 4293066782u, 851946u, 4294574099u, 196645u, 3473293u, 2359245u, 4294311972u,
    1638406u, 196622u, 4292345903u, 4291625005u, 4291100702u, 4290641941u, 4292870141u, 2818040u,
    4289724392u, 4287299571u, 4289462273u, 4287102999u, 4291100630u, 2555958u, 4290183134u,
    4293787526u, 4290379694u, 3604483u, 4289724317u, 196666u, 4291624886u, 4293984178u, 4290052013u,
    5242893u, 4293197742u, 4294180904u, 4294246344u, 4290707472u, 4294705113u, 5177319u, 1834990u,
    4293984288u, 4294115317u, 4294901725u, 1507313u, 4289658961u, 262144u, 4293394513u, 1703900u,
    4292739051u, 2949127u, 4294377467u, 458748u, 2949154u, 3538900u, 4293656556u, 3014682u,
    2555843u, 3407842u, 8323119u, 2490350u, 4290314268u, 1507383u, 1900485u, 3211248u, 3473390u,
    4293984281u, 4290183191u, 327701u, 3211216u, 3276805u, 4292935659u, 4294705149u, 4291624991u,
    589818u, 4288151576u, 65537u, 2555876u, 4294705142u, 4292542528u, 4294639629u, 4292738976u,
    4294574073u, 6881218u, 786426u, 131126u, 196620u, 4293459929u, 4293197825u, 3473317u, 1179651u,
    4294705171u, 4293656585u, 4291952615u, 4292345842u, 4294967249u, 1310727u, 1507381u,
    4293918721u, 4294639591u, 4293394422u, 4288348153u, 196583u, 851979u, 196588u, 4294639636u,
    786435u, 4293853185u, 4294901763u, 2555899u, 4293591034u, 4293984281u, 4294770697u, 4293328907u,
    1441729u, 4294967286u, 1310687u, 458793u, 458785u, 4291952672u, 4293328830u, 4293591030u,
    3735536u, 4294770665u, 1638424u, 4293722059u, 4293984255u, 4294115305u, 2752511u, 4294246365u,
    2162687u, 4290773009u, 4294770683u, 4294443030u, 524292u, 4294377489u, 4294901760u, 4294901755u,
    4294705188u, 4293197849u, 4290838595u, 1900548u, 4294639603u, 4294246391u, 4292542513u,
    4291821567u, 4286644322u, 4456401u, 4292476873u, 4289396686u, 4293066713u, 65458u, 4288938049u,
    2424766u, 4293591032u, 1245105u, 4291624922u, 262086u, 4293984255u, 4294639638u, 2752548u,
    4294508535u, 524298u, 4291690533u, 2031560u, 917483u, 131052u, 262132u, 4294901752u,
    4292607980u, 2555812u, 2752471u, 2621411u, 4292214724u, 4293853276u, 4293853057u, 4293197832u,
    4288741323u, 851937u, 1769358u, 4293066837u, 4294770603u, 4290707508u, 720889u, 4292673518u,
    1769440u, 1310744u, 4293197833u, 4292345875u, 4293066752u, 1376236u, 4063224u, 2228238u,
    917477u, 1441774u, 983003u, 4293263373u, 4294049744u, 2228168u, 1179561u, 2621444u, 4294377433u,
    4290773031u, 982940u, 4293787605u, 1179617u, 720794u, 3211232u, 4293591052u, 2883544u,
    4292542487u, 4294705123u, 4293132254u, 4294115317u, 1441774u, 2228201u, 4294508575u,
    4293656573u, 4293263331u, 4294115347u, 262138u, 2555938u, 917513u, 2097119u, 1638404u,
    4294770681u, 4294901765u, 3276777u, 786431u, 1376222u, 2228221u, 1376245u, 4289986579u,
    4194286u, 4294639612u, 2359276u, 786477u, 2752533u, 4290117680u, 1507331u, 4294508560u,
    4294639618u, 393226u, 786459u, 4293001277u, 1572899u, 4292476939u, 4294574103u, 1245149u,
    262170u, 4293197833u, 4292870120u, 4294705156u, 393207u, 917508u, 4294770684u, 4294836219u,
    524277u, 786430u, 4294901756u, 327682u, 720913u, 131071u, 327655u, 1310719u, 4294049787u,
    851972u, 65555u, 4294574088u, 65518u, 917505u, 196616u, 720893u, 524310u, 4294836234u,
    4294836217u, 458742u, 4294508523u, 1507324u, 917516u, 4294508547u, 4294508546u, 4294180888u,
    4294967290u, 4294836218u, 196606u, 1179640u, 393214u, 1245182u, 1441766u, 4294639616u, 327689u,
    4294836218u, 720914u, 131082u, 4294836188u, 4294836224u, 720901u, 131064u, 524300u, 327695u,
    4294836228u, 196604u, 1048599u, 327666u, 196599u, 4294246407u, 327661u, 327684u, 1834998u,
    196596u, 4294246392u, 131105u, 4294246413u, 4293656582u, 4294442979u, 786429u, 4293984262u,
    1048583u, 2293744u, 4294574076u, 1769447u, 4294836223u, 4294049792u, 589827u, 1376179u,
    4294770681u, 1769432u, 4294705142u, 1638393u, 4294049802u, 4290576400u, 65534u, 262122u,
    720889u, 1966081u, 4292149257u, 4292280307u, 458733u, 262144u, 1310732u, 1834997u, 4293197864u,
    4294901750u, 4292214781u, 4293525466u, 4292411394u, 4294901774u, 4291887111u, 1638403u,
    4292673509u, 4294508546u, 4293066721u, 4292018181u, 4291756030u, 327653u, 4293722055u,
    4293591102u, 4293066740u, 4292739073u, 4290707469u, 4286709712u, 4294639585u, 4294115311u,
    4294311925u, 2097187u, 4291100677u, 1376246u, 262113u, 3276767u, 4291493856u, 3342375u,
    4293066750u, 4293460006u, 4293787668u, 4293132271u, 917454u, 4294901795u, 4293918710u,
    4294115349u, 4291166229u, 4290445336u, 4294377370u, 4292345881u, 65483u, 4294574119u,
    4291297288u, 4292804644u, 4292607873u, 4289265673u, 4294311899u, 4293525527u, 4290117641u,
    4292804636u, 4293722007u, 4293394408u, 4294901766u, 4292935674u, 4290248763u, 655351u, 1769424u,
    4390923u,
};

#endif

#if ENGINE_ISA == ENGINE_MVE

static const int8_t conv_1_weights[] = {
    17, -4, -10, 0, 24, -6, -33, 9, -24, 32, 26, 5, -44, -57, -27, 63, 11, -29, -49, -6, -2, 18,
    -16, 9, -48, -23, -59, 26, -62, 17, -58, -105, 26, 15, -8, -107, -19, 86, 6, -16, 28, -126, -3,
    -2, -127, 5, -21, -31, 25, -1, -82, 40, 48, -33, 7, 5, -109, 64, 66, -62, 38, 27, -32, -7, -30,
    -4, 7, -4, -72, -40, -28, -9, 25, 7, -75, -81, -3, -53, -10, 3, -49, 23, -53, 33, -13, -21, -3,
    -110, -26, 27, -21, -9, -47, -127, -39, 15, -57, -58, 14, -109, -83, 33, 35, -21, 47, -70, 1,
    65, 26, -24, 52, -24, -32, -8, 1, -60, 21, -19, -56, 65, 19, 15, 6, -43, -17, -2, -77, -109,
    -12, 10, 13, -56, 51, -43, -29, -1, 13, -39, 32, -26, -62, -5, 6, -9, -63, 52, -10, 16, -80, -2,
    -16, 36, -5, -12, -92, -37, -94, 12, 23, -4, 35, 12, -17, 45, -7, 10, 19, 4, 10, 11, 17, -43,
    -32, 1, -10, 35, 7, 19, -13, 3, -7, 30, 6, 22, -1, -23, -2, -2, -24, -80, -14, 31, 20, -30, -18,
    9, -49, 43, -8, -38, -29, 25, -20, 26, -14, -33, -10, 16, 3, -1, -112, -3, -57, -15, 10, -8,
    -96, 11, -4, -14, 36, -9, 14, 24, 22, 12, -3, -21, 15, -2, 24, 23, -5, -23, 3, 9, 11, -1, -9,
    -29, -20, -41, 19, -19, 3, 20, 23, -31, 14, 13, -7, -48, -27, 3, 6, -3, 0, 7, 32, 11, 5, -40, 4,
    4, 22, 8, -1, -74, -3, -12, 13, 19, -12, -6, 2, -2, 19, -2, 5, 8, 6, -14, 17, -24, 16, 23, 40,
    -13, 22, -48, -2, 10, 3, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, -21, -7, 26, 27, -28, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 21, -42, -21, 54, -18, 7, -38, -9, -21, 19, -29, 20, -3, 7, -10, 15, 12, 14,
    47, -28, -19, 24, -55, -27, -9, 17, -47, 11, 50, -119, -66, -8, -72, 0, 26, -53, 8, -9, -67, 10,
    -10, -11, 36, -10, -13, 21, -65, 24, -50, 35, 48, -15, -25, -6, -10, 16, -30, 6, -95, 29, -21,
    -7, 22, -18, -102, 13, -23, 30, -51, 60, -53, 28, -62, 13, 51, -83, -7, 24, -33, 48, 41, -26,
    -1, 8, -29, 30, 74, -18, -17, -13, -86, -27, 12, -34, -29, 18, 71, -85, 35, -26, -5, 38, -14,
    18, -4, -12, 36, -31, -64, 53, -74, 20, 30, -74, -2, -21, -87, 35, -5, 31, -89, -9, -77, -59, 1,
    -35, -24, 2, 10, -1, 7, 3, -17, 46, 8, -7, 47, -127, -38, -32, 42, 23, -19, -51, -15, 43, 11, 0,
    29, 8, 1, -9, -39, 56, 59, -10, 13, -46, -73, -127, -9, -20, 102, 2, -12, 32, 5, 39, 45, -8, 9,
    11, 15, 17, 19, -21, 58, -23, 31, -30, -79, 24, -41, -6, -14, -16, 15, -30, -58, -3, 20, 35, 23,
    -42, 48, -37, 40, -72, 20, -42, 31, -46, 47, 9, 5, 29, -8, 37, -5, -27, -31, 15, 13, 35, -20,
    32, 18, 12, 15, -12, -60, 22, 65, 4, 58, 83, -8, 8, 3, 30, -3, -27, 16, -35, 26, -59, 4, -58, 5,
    -24, 12, -78, -69, -6, 8, 28, 32, -27, -7, -1, -45, 31, 19, -1, 0, 2, 10, -30, -12, -32, -7, -4,
    0, -6, -20, -3, 11, -12, -7, 24, -39, 5, -20, 36, 21, 43, -18, -15, -18, 36, 20, 39, -27, -13,
    29, 28, 25, -43, -21, -30, -15, 3, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -34, 6, 9, 9, 16, -52,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -15, 24, -12, -13, -4, -11, 2, 21, 0, -4, -10, 14, 9, 23, -3, -17,
    -26, 10, -42, 13, 20, -15, -1, -12, -39, 19, -4, 12, -17, -15, -20, -17, -1, 15, 17, -8, -15,
    -43, -12, 24, 36, 4, 35, -27, -13, 27, -2, 14, -8, 4, 31, -4, 15, -31, -14, 11, -5, 0, -2, -18,
    -2, -11, -13, 1, 24, 3, 4, -17, 20, -16, 22, -2, -2, -19, 18, -10, -12, -15, -2, -9, -9, -30,
    24, -25, 38, -21, 6, -20, 6, 0, 29, -20, 11, -8, -16, 17, 41, -16, 1, -60, -2, 20, 30, 51, 44,
    -86, 16, 21, 8, -11, -21, -16, 6, 28, 42, -11, -19, 10, -21, -12, 10, 7, -4, -22, 86, -58, -14,
    -68, -15, -18, 25, -38, -42, 1, -66, 13, 57, -16, -96, 51, -65, 32, -15, -10, 16, 9, 47, -1, 5,
    -125, -11, 43, -41, 39, 12, 0, -1, -14, -48, 10, -31, -127, -16, 11, -49, 51, 38, -7, 26, -46,
    12, -16, -41, 4, -41, -35, 7, 22, -18, -32, 33, -127, -16, 23, 2, -13, 86, -28, -33, -72, -86,
    11, 16, -10, -44, 71, -55, -3, -18, -10, -50, 57, -25, -12, -45, -17, -42, 16, -80, 5, -16, 3,
    -22, 16, -78, 32, -3, 76, 58, -18, -35, -50, -26, 32, -1, 27, -10, -1, 2, 26, -13, -1, -8, -21,
    -76, 6, -23, -14, -2, 4, 21, -7, 66, -55, -2, 12, -39, -59, -25, 4, -65, -11, -36, 38, -68, 21,
    -35, 33, -46, 60, -11, -2, 8, -30, -27, 51, 16, -2, 6, -16, 15, 15, -24, 82, 40, 58, -59, 66,
    -3, 33, 20, -9, -18, -50, -4, -3, 19, -17, 17, -5, 1, -13, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    54, -51, 16, -2, -62, -59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -60, -10, -36, 26, 49, 4, -53, -9, 30,
    30, 18, 0, 8, -31, 43, 26, -1, 24, -5, -3, 17, -38, -20, 39, -13, -3, 8, 1, -44, 23, -5, 8, 26,
    -3, -2, -26, 36, 34, 38, -6, -1, -46, -30, 62, -6, -31, -5, 33, 14, -19, -11, 0, -21, 21, 18,
    -24, -7, 8, -31, 20, 1, -9, 41, -54, -14, 47, -7, -6, -56, 31, 1, 54, -11, 0, 6, -93, -13, 34,
    -11, 9, -41, 3, 7, -16, 47, 14, -21, 0, -3, -17, 7, 77, -42, 5, 0, -24, 24, -83, -11, 15, -86,
    13, 17, -69, -29, 33, -24, 21, -8, 26, -28, 59, -33, 58, -13, 12, 4, -23, -24, 25, 4, 32, 8, 23,
    -42, -68, -47, 28, 8, 24, -50, 16, 10, -2, 32, -35, -44, -104, -5, -19, -31, -7, 35, -53, -9,
    24, -2, -127, 4, -34, -47, 17, 31, -62, -33, -83, -74, -40, 38, 27, 5, -30, -127, 15, 46, -102,
    0, -29, -52, 30, 4, 18, 11, 15, 15, 10, -49, -81, -18, -83, -2, 11, 1, -42, -6, -49, -39, 18,
    -39, 22, -31, 60, -8, -18, 29, -44, 27, -49, -10, -63, -1, -38, -6, -56, 31, 14, 7, -46, 14, -6,
    26, -7, -32, 83, -32, -86, 81, -21, -11, 53, -32, -73, 58, -43, -55, 52, 29, -67, 8, -43, -54,
    36, 4, -2, 9, 7, 1, -7, 4, -4, 14, 5, -33, 36, 56, -31, 9, -55, -33, 37, 43, -7, 23, 34, 10, 60,
    -3, 17, 6, -35, -8, -5, -1, 5, 37, -20, -11, -3, -3, -4, 47, 9, 66, -12, 6, 25, 23, 35, 49, 1,
    -31, 35, 20, -5, 56, -15, -18, 36, 5, 11, 7, -8, 32, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -15, -43,
    41, -29, -9, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -21, 23, -28, -3, -19, -38, 58, 15, 33, 27,
    -28, -76, 26, -62, 43, -29, 7, -17, -67, 53, -19, -1, 41, 13, -62, 56, -61, -34, 18, 37, -7,
    -17, -33, -127, 6, -32, 5, -37, 34, -36, -8, 22, -28, -25, 26, -25, 13, 39, -34, -49, -29, 0,
    48, 50, -6, -52, -56, -42, 72, 8, 22, 40, 14, 25, 15, 9, 7, -35, -75, 1, 33, 26, -35, -69, 5,
    -59, 16, 68, -29, 27, -49, 24, 8, -9, 34, 28, -127, 10, -6, -118, -33, 19, -85, 15, -14, -67,
    39, 14, 14, 15, 0, 11, 32, 21, -4, 53, -2, 3, 1, 35, 34, -116, -59, 15, -32, 14, 2, -24, 21, 16,
    9, 32, 22, 19, 10, 25, -110, -3, 2, -1, -67, 10, -64, 29, -38, -22, 7, -45, 15, 53, 27, -6, 27,
    18, 67, -49, 44, 55, -96, 23, 3, -98, -25, 29, -51, 27, 14, 16, -30, 12, 29, 18, 5, 1, 12, 8, 8,
    6, -4, 6, -2, 34, -8, 5, 3, 1, -22, -48, 15, 27, 11, -8, -25, 8, 44, 36, 53, 41, 27, -22, 42, 8,
    -17, -19, -7, 6, -6, -7, 32, -38, 38, 17, 30, -15, 31, -10, 17, -60, 38, 35, -72, 2, 16, -87, 3,
    -14, 11, 4, 7, -13, -76, 45, -8, 5, 5, -1, -7, 4, 16, -4, 0, 8, -3, 16, -16, -21, -1, 5, -7,
    -37, 5, 36, 35, 64, -34, 2, 30, -5, 98, -69, 35, 21, 59, -63, 41, -14, -9, -26, 2, -1, -21, -1,
    -2, -12, 9, 1, 4, 11, -6, -3, -10, -11, -22, -42, 58, -67, 47, -5, 32, 33, -52, -54, -41, 46,
    61, 66, -41, -4, -11, 7, 1, 0, -17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 29, 107, 46, 40, -20, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, -27, 23, 7, -18, 3, -2, -38, 55, 30, -17, 26, -3, -45, 64, -4, 7, 6,
    43, -5, -36, -5, 20, -8, 74, 8, -16, -5, 10, 1, 70, 2, -18, 36, 1, -31, 34, -16, 45, 21, 8, 10,
    -13, -7, 67, -25, 17, 63, 23, -8, 0, 24, 21, 10, -29, -29, 27, 21, -15, 76, -99, 15, 48, 13, 49,
    -10, 0, -47, -20, 98, 13, 47, -2, -31, 1, 127, -30, 2, 9, -22, 3, 44, -17, 0, -3, 82, -68, 55,
    -73, -42, -2, 61, -32, 32, -78, -15, 17, 95, -51, -25, 30, -22, 12, 37, 3, -51, 35, 6, 25, 47,
    -40, 30, -59, -81, 32, 30, -29, 19, -6, -115, 52, 36, -10, 14, 3, 45, -51, 21, -66, -3, -33,
    -24, -81, 1, -84, -42, -60, -34, -74, -82, -71, -99, -81, -74, -52, -8, 42, -13, -118, 23, -120,
    54, 39, -122, -19, 3, 55, 58, 3, -78, -16, -83, -76, -82, -28, -56, -12, -39, -5, -18, 27, -11,
    -14, -15, 22, 0, 4, 13, 80, 40, -12, 16, -65, -25, 78, 32, -15, -35, -2, 81, -81, 81, -24, -36,
    25, 7, 45, -4, 6, -44, 53, 26, 46, -30, 51, -18, 37, 55, 23, -21, -35, -5, -10, 34, 45, -20,
    -21, -61, 38, 47, 127, 28, -71, -59, 28, -16, 48, 25, -15, 21, 5, 5, 50, -3, -5, -6, 8, 1, 1,
    -10, -5, -18, 52, 23, -73, -48, 48, -21, -32, 31, -51, 24, -104, -28, 38, 64, -37, 13, -5, -7,
    -7, -6, 11, 12, 3, 1, -27, 3, 18, 9, -20, -14, -41, -96, -35, -62, 104, 54, 2, -39, -24, -91,
    52, 19, -4, -25, -47, -47, -1, 7, 20, 1, -16, -10, -25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53, 23,
    -25, -6, -7, -102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -25, 2, -20, 2, 3, 12, 3, -1, -6, -22, 9, -3,
    -63, 21, -33, 19, 11, 13, 20, -5, 1, -17, -5, 38, 25, -15, 11, -25, -10, -1, 41, 7, 33, 7, -66,
    -26, -16, 56, 24, 25, -1, -16, -1, 41, -1, 32, -5, -4, 32, -46, -10, -22, -23, -4, -53, -20,
    -23, -14, -35, -12, 17, -64, 22, -8, 4, 8, 0, -1, 36, -4, 67, -63, -13, -6, 49, -37, 98, -127,
    -55, -39, 17, -9, -5, -2, 25, -27, 4, 29, -9, -12, -1, -49, -47, 67, -50, -86, -39, -30, 65,
    -92, -8, -22, -38, -52, -1, -16, 36, 42, 10, 8, -56, 30, -78, 0, -66, 36, -79, 18, -58, 3, 22,
    -5, -9, -8, 37, -50, -21, 13, -20, 1, -8, -2, -92, 38, -29, 39, 92, -17, 8, -27, -31, 12, 85,
    -29, -12, 3, -20, -37, -41, 41, -60, -43, -127, -18, -53, -96, -114, 26, -85, -4, 52, -65, -18,
    -36, 24, 20, 19, -40, -20, 20, 14, 34, -18, 21, 13, -26, -7, 10, -32, 26, 9, -27, 0, -29, -8,
    61, -27, 13, -37, 14, -48, -15, -56, 33, 4, 40, 39, -64, -43, -19, -102, 10, 12, -21, 23, -37,
    -34, -29, -87, 17, -39, -10, -100, 14, -31, 17, -32, 48, -40, 43, -29, -5, -11, -14, -18, 21,
    31, -7, -29, -27, -6, 3, 9, 14, 4, 25, 5, -1, -1, 11, -23, 33, -3, -21, 19, -13, 34, 39, -33,
    31, -7, -4, -23, 49, -34, 20, -3, 33, 19, -76, -4, -6, 45, 12, 48, -74, 16, -7, 10, 6, 61, -30,
    -11, 20, -18, 63, -20, 35, 21, 42, 3, 23, 2, -5, 27, 12, 35, 24, 11, -38, -35, 18, 9, -27, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 23, -6, 26, 4, -24, -33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, -4, 4, 14, -5,
    -3, -2, 11, 2, 5, -1, 1, -1, 19, 4, 13, -9, 5, -4, -4, -11, 7, -4, -2, 17, 11, -25, 4, -5, -15,
    19, 1, 8, -6, 1, 14, -3, 10, 10, -2, -10, 6, -4, 22, 3, -7, 24, -12, -18, 0, 8, 3, 22, 8, -7,
    -3, -21, -8, 12, 14, 2, -7, -6, -1, -6, -3, -8, 17, -2, 18, 0, -5, -6, -3, 10, 2, 0, -2, -8, 1,
    -2, 2, -2, 5, -26, 21, 9, 5, 18, 11, -36, -3, 5, 11, 12, 8, 15, 5, -4, 2, -14, 4, 7, -11, 4, 5,
    -12, 2, 33, 2, 6, -20, 4, -2, 23, 16, -9, 2, -19, 4, -10, 27, -8, -12, 13, -11, -29, -9, -3, 11,
    7, 16, -4, -7, -1, -3, 3, 9, -7, -4, -10, -5, 10, -14, 6, -15, -16, 34, -25, 26, 0, -14, -77,
    20, -40, 26, -7, 24, 16, -67, -2, 0, -7, 10, 9, -43, -19, 6, 12, 20, 40, -27, -3, -43, 2, -39,
    -22, 3, 1, 30, -13, -42, 0, 4, -11, 27, -10, -2, -38, -23, 14, -1, 7, -47, -27, -36, -31, -30,
    -2, -50, -57, -20, -12, -30, 13, -65, -31, -6, 3, 25, 2, -7, 5, -45, -27, 4, 62, -21, 1, -34,
    -48, -127, -17, -14, -11, -11, 5, -59, -31, 3, -32, -54, -2, -30, 20, -18, -50, 13, -10, -17,
    35, 32, -10, 20, -33, 49, 39, 51, 38, -23, -17, -29, 35, -1, 21, -13, 21, -58, -102, -10, -53,
    0, 8, -56, -127, -37, -37, -11, 9, -74, -105, -20, 24, -69, 25, -40, 39, -6, 36, -33, 9, -87,
    23, -22, 28, -33, -24, -25, 6, -1, 59, -72, -48, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6, -32, -9,
    9, 11, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

#endif

#if ENGINE_ISA == ENGINE_AVX2

static const uint32_t conv_1_weights[] = {
    4294705169u, 4293066763u, 4292214805u, 917516u, 1638385u, 720870u, 4294377412u, 1638399u,
    65526u, 4294639567u, 3604459u, 4293132335u, 4294180852u, 917462u, 1769436u, 4294836219u,
    4294574104u, 1245182u, 524270u, 1638381u, 4294311932u, 4293984276u, 262193u, 4292476945u,
    655327u, 655344u, 4294442970u, 4293263305u, 1376258u, 4294246399u, 4294442955u, 2621420u,
    2162664u, 4293525456u, 1310699u, 1179639u, 4294705152u, 1310681u, 1966110u, 4294836211u,
    327706u, 1769413u, 1376227u, 786385u, 983030u, 851964u, 18u, 65544u, 4291297236u, 1179586u,
    524285u, 4287168562u, 1507337u, 4294049775u, 4292935688u, 1572820u, 4194277u, 4288151494u,
    1048566u, 4294508478u, 4293918717u, 4293918700u, 1703979u, 589819u, 983066u, 4294901785u,
    65464u, 2359246u, 1048575u, 327672u, 4294770714u, 4293722126u, 4288020472u, 2686894u,
    4291493914u, 4293984304u, 4294443025u, 4294705183u, 4293328894u, 65525u, 5701613u, 4292804656u,
    4294377480u, 4294639591u, 4292214769u, 4292935695u, 2228260u, 1441771u, 4293918726u, 327687u,
    720829u, 1114102u, 1638388u, 786418u, 4294574118u, 4293394450u, 4286709788u, 4259731u,
    4294311926u, 458722u, 262180u, 65531u, 4292018175u, 589817u, 4294901757u, 4290904130u,
    4294311972u, 1965985u, 4293197859u, 4293853182u, 4128738u, 1376225u, 393089u, 1769510u,
    1441779u, 4294574059u, 1834995u, 4294311934u, 4293001210u, 4294377473u, 4293001195u,
    4294574048u, 1638335u, 4293787670u, 983038u, 131059u, 2228219u, 4291428393u, 4294770658u,
    1572815u, 917402u, 4293263401u, 196632u, 4293066743u, 3145714u, 262103u, 4294705159u, 2228171u,
    2031593u, 589823u, 4293853188u, 4293328920u, 4294639609u, 4293918727u, 4292411320u, 4293656563u,
    3997645u, 2031587u, 4293918740u, 4293591078u, 2097096u, 917551u, 4294442980u, 4287823869u,
    1900491u, 4293787722u, 4294836246u, 4293656582u, 3538945u, 65515u, 458777u, 1834982u, 917442u,
    4294180847u, 4293787646u, 6u, 65525u, 4293918717u, 4289724341u, 4294442987u, 4289527859u,
    4293263274u, 4294311954u, 4293656605u, 4288872454u, 5046279u, 4291559421u, 4286709713u,
    1638393u, 4292739084u, 4294049780u, 4294443019u, 2293747u, 393174u, 262134u, 1048537u, 3211231u,
    1245155u, 4294443006u, 1179632u, 655349u, 4293394432u, 4291231687u, 4294508512u, 4289396807u,
    4290117662u, 4293918761u, 1835014u, 4289527832u, 3866591u, 4287823886u, 4291035137u,
    4293263395u, 4293656574u, 4291035137u, 4294246442u, 1048565u, 851955u, 2228141u, 4293722133u,
    2555899u, 2359209u, 1376254u, 720877u, 917418u, 4293459972u, 4293591075u, 4325320u, 1245170u,
    2097147u, 3342366u, 4294246379u, 4290445329u, 1703912u, 4290379823u, 983059u, 4294246396u,
    4294442919u, 4289331244u, 458762u, 2228195u, 2097156u, 4259841u, 4292149254u, 4292935716u,
    4291166131u, 1376272u, 4293591036u, 1441768u, 1507336u, 4293394458u, 4294901743u, 3538880u,
    4292673537u, 4294246408u, 4291166294u, 1769464u, 4290576342u, 4293394484u, 4287889331u,
    1376182u, 196584u, 4293984235u, 4290576370u, 3932132u, 1900497u, 720884u, 3473345u, 4294901770u,
    2883569u, 4293853169u, 589840u, 1572872u, 1638391u, 4291297293u, 1114102u, 196615u, 11u,
    4292476953u, 4294901807u, 1114062u, 4286709758u, 4292149299u, 4294901680u, 3080175u, 524317u,
    131030u, 4286775301u, 4294836234u, 4292739076u, 4294967267u, 2424816u, 4294508552u, 4294377473u,
    917438u, 2883573u, 4292673568u, 1179601u, 4292411405u, 4294246395u, 4286644271u, 3735513u,
    4293918777u, 2621399u, 4288217044u, 4290904095u, 4293263392u, 4292607908u, 4292935642u,
    4294311995u, 3407776u, 12u, 4293787643u, 4289593311u, 4294705090u, 851874u, 1507370u,
    4291952653u, 2162623u, 4294115327u, 4294574049u, 4292411318u, 4294377478u, 4294705175u,
    4291690477u, 4286709687u, 4294377457u, 720848u, 4291493923u, 1769510u, 786467u, 1245191u,
    4293722103u, 4293460026u, 4286709729u, 1441799u, 4293001221u, 4289724367u, 3014639u, 262131u,
    131174u, 4293001247u, 786416u, 4292935662u, 1048449u, 4289593326u, 720889u, 2031609u, 2162676u,
    1638321u, 3407823u, 4286644257u, 4288282670u, 786430u, 262163u, 1441798u, 2555909u, 4294639575u,
    4294508582u, 1572848u, 4293066752u, 4292214785u, 720906u, 4293525503u, 4294443053u, 4293984242u,
    4291952666u, 4294115330u, 2031564u, 4291821562u, 4292149265u, 4294901758u, 720905u, 4293001231u,
    4293918732u, 4293132374u, 1179652u, 1245145u, 131040u, 4289789928u, 1114127u, 4294836166u,
    327639u, 4290314207u, 983051u, 1507289u, 2359286u, 2097138u, 4293591059u, 2293780u, 4292739031u,
    786346u, 655375u, 3997665u, 4293001236u, 4294901763u, 4292214807u, 4293263355u, 4294311952u,
    393136u, 4293853176u, 4294574094u, 655342u, 4294836112u, 4292542512u, 1048545u, 4718548u,
    262128u, 4292083741u, 4294508570u, 2883535u, 4294049735u, 4290248744u, 2293773u, 4294836169u,
    1114090u, 4291756059u, 5504992u, 4292542456u, 4294443018u, 4292214804u, 2162668u, 4294377454u,
    2162610u, 4290904054u, 4289396704u, 1703907u, 786336u, 4291952671u, 786450u, 3801038u, 5046269u,
    4292542463u, 4293591121u, 1769452u, 4294115324u, 589871u, 4294180879u, 4294246375u, 4293787706u,
    4291362810u, 3538933u, 4292870130u, 4294377508u, 1900549u, 1507268u, 4293918675u, 4291755997u,
    917535u, 4290248672u, 1114102u, 1572878u, 2490360u, 262209u, 1114070u, 2162662u, 4291952647u,
    4292149306u, 786454u, 4292345836u, 5439546u, 4289855500u, 1835007u, 4294508565u, 3473353u,
    327694u, 4293656573u, 4293722131u, 589816u, 4294639547u, 4294967286u, 4291362882u, 4290576413u,
    2424799u, 4294836239u, 1310723u, 1966083u, 1835016u, 1703938u, 851966u, 4292149256u,
    4292935736u, 1507352u, 4292935703u, 4293263357u, 4293197856u, 4294967283u, 4291166169u,
    2424778u, 4291362825u, 4293525499u, 851982u, 4292673552u, 4294967289u, 4293656568u, 327655u,
    4294836228u, 2490335u, 589827u, 4291887097u, 4291100698u, 2097107u, 458676u, 4294311871u,
    458761u, 4294508587u, 4294901771u, 262117u, 4291166212u, 4294901779u, 4294115305u, 2555868u,
    4294508545u, 2228247u, 4293132279u, 4294770694u, 4293394437u, 131072u, 327678u, 1441724u,
    4294705156u, 3932170u, 458752u, 4294639604u, 4293001226u, 2424812u, 2228189u, 5439464u,
    1179645u, 4294180930u, 720928u, 4294836226u, 4292935668u, 2818069u, 3997650u, 3801128u,
    4292673542u, 1638406u, 4292345861u, 4294836243u, 4294770681u, 4294049774u, 4294901749u,
    4390853u, 4294705144u, 2293783u, 262148u, 524293u, 4294574080u, 2424814u, 4293001224u, 2228221u,
    393215u, 65585u, 524310u, 4294049798u, 4294836204u, 2555924u, 3407845u, 4294377492u,
    4293656613u, 2359265u, 4290183167u, 4293394449u, 4294180875u, 4294180837u, 4294836240u,
    4291756014u, 4294836213u, 4294639636u, 4294246397u, 1507344u, 1638393u, 1835037u, 4293918726u,
    4294836220u, 4294770685u, 4293984312u, 1245197u, 4294115368u, 393177u, 4292149273u, 983055u,
    4293853203u, 589871u, 2424814u, 4291821590u, 4293591047u, 4293066731u, 458718u, 4294639633u,
    4291625014u, 720901u, 4292214769u, 720894u, 1769465u, 262129u, 589833u, 4294115329u,
    4294836240u, 4294443015u, 4293066793u, 1441795u, 4293132315u, 917504u, 4291559440u, 786433u,
    4291166146u, 4294836256u, 3014647u, 4293656575u, 524259u, 1572837u, 2818054u, 196583u, 851979u,
    4294705156u, 393207u, 4293132311u, 4290641903u, 4293787655u, 4292673531u, 196588u, 4294639636u,
    917508u, 4294770684u, 4293787645u, 4293722165u, 4294836227u, 1376251u, 786435u, 4293853185u,
    4294836219u, 524277u, 3866586u, 2752511u, 3669978u, 4915192u, 4294901763u, 2555899u, 786430u,
    4294901756u, 2162703u, 4290904077u, 4293853214u, 4293918728u, 4293591034u, 4293984281u, 327682u,
    720913u, 4293132315u, 4290969656u, 4294770714u, 720891u, 4294770697u, 4293328907u, 131071u,
    327655u, 1769396u, 1245150u, 4259795u, 4587521u, 1441729u, 4294967286u, 1310719u, 4294049787u,
    2883522u, 4294508581u, 524284u, 4293787650u, 1310687u, 458793u, 851972u, 65555u, 4292870127u,
    4292739111u, 65572u, 65528u, 458785u, 4291952672u, 4294574088u, 65518u, 458625u, 4293132239u,
    2293729u, 1376280u, 4293328830u, 4293591030u, 917505u, 196616u, 393184u, 3145728u, 3014640u,
    4293066762u, 3735536u, 4294770665u, 720893u, 524310u, 2293723u, 4294574130u, 524309u, 1834979u,
    1638424u, 4293722059u, 4294836234u, 4294836217u, 4294508508u, 4291362764u, 4294115338u,
    4293984277u, 4293984255u, 4294115305u, 458742u, 4294508523u, 4293132310u, 4784086u, 4456441u,
    4288479308u, 2752511u, 4294246365u, 1507324u, 917516u, 1769447u, 1441800u, 1179623u, 3145743u,
    2162687u, 4290773009u, 4294508547u, 4294508546u, 917479u, 917544u, 1507391u, 3211277u,
    4294770683u, 4294443030u, 4294180888u, 4294967290u, 983065u, 4291756059u, 65526u, 4293853228u,
    524292u, 4294377489u, 4294836218u, 196606u, 458761u, 524312u, 4293722065u, 4294770688u,
    4294901760u, 4294901755u, 1179640u, 393214u, 4290117597u, 2293751u, 852066u, 4290510930u,
    4294705188u, 4293197849u, 1245182u, 1441766u, 2162689u, 4286644252u, 4294836271u, 4290183223u,
    4290838595u, 1900548u, 4294639616u, 327689u, 4292673562u, 4294574090u, 131041u, 4294901718u,
    4294639603u, 4294246391u, 4294836218u, 720914u, 393147u, 4292870026u, 4293001343u, 4292870205u,
    4292542513u, 4291821567u, 131082u, 4294836188u, 1114053u, 4289396755u, 589826u, 4289855520u,
    4286644322u, 4456401u, 4294836224u, 720901u, 4293066820u, 4294049807u, 262122u, 1179633u,
    4292476873u, 4289396686u, 131064u, 524300u, 2621373u, 4291166092u, 4291625055u, 2162607u,
    4293066713u, 65458u, 327695u, 4294836228u, 917518u, 4292870159u, 2031591u, 4293066782u,
    4288938049u, 2424766u, 196604u, 1048599u, 15u, 131086u, 851946u, 4294574099u, 4293591032u,
    1245105u, 327666u, 196599u, 2097163u, 1441768u, 196645u, 3473293u, 4291624922u, 262086u,
    4294246407u, 327661u, 4294705173u, 589840u, 2359245u, 4294311972u, 4293984255u, 4294639638u,
    327684u, 1834998u, 4294836277u, 1441824u, 1638406u, 196622u, 2752548u, 4294508535u, 196596u,
    4294246392u, 65539u, 655379u, 4292345903u, 4291625005u, 524298u, 4291690533u, 131105u,
    4294246413u, 2228259u, 4287758361u, 4291100702u, 4290641941u, 2031560u, 917483u, 4293656582u,
    4294442979u, 196605u, 4390930u, 4292870141u, 2818040u, 131052u, 262132u, 786429u, 4293984262u,
    4290641919u, 2949071u, 4289724392u, 4287299571u, 4294901752u, 4292607980u, 1048583u, 2293744u,
    4290773002u, 4288675895u, 4289462273u, 4287102999u, 2555812u, 2752471u, 4294574076u, 1769447u,
    4292476957u, 196631u, 4291100630u, 2555958u, 2621411u, 4292214724u, 4294836223u, 4294049792u,
    524266u, 4293394334u, 4290183134u, 4293787526u, 4293853276u, 4293853057u, 589827u, 1376179u,
    1048531u, 4291624989u, 4290379694u, 3604483u, 4293197832u, 4288741323u, 4294770681u, 1769432u,
    1769525u, 917531u, 4289724317u, 196666u, 851937u, 1769358u, 4294705142u, 1638393u, 1835002u,
    4293001232u, 4291624886u, 4293984178u, 4293066837u, 4294770603u, 4294049802u, 4290576400u,
    1900556u, 4293525505u, 4290052013u, 5242893u, 4290707508u, 720889u, 65534u, 262122u, 327698u,
    1048528u, 4293197742u, 4294180904u, 4292673518u, 1769440u, 720889u, 1966081u, 786433u, 720923u,
    4294246344u, 4290707472u, 1310744u, 4293197833u, 4292149257u, 4292280307u, 524296u, 4293394424u,
    4294705113u, 5177319u, 4292345875u, 4293066752u, 458733u, 262144u, 4294705158u, 2883592u,
    1834990u, 4293984288u, 1376236u, 4063224u, 1310732u, 1834997u, 4294836230u, 3473444u,
    4294115317u, 4294901725u, 2228238u, 917477u, 4293197864u, 4294901750u, 4294443042u, 1769513u,
    1507313u, 4289658961u, 1441774u, 983003u, 4292214781u, 4293525466u, 196613u, 2818026u, 262144u,
    4293394513u, 4293263373u, 4294049744u, 4292411394u, 4294901774u, 4293853192u, 2555844u,
    1703900u, 4292739051u, 2228168u, 1179561u, 4291887111u, 1638403u, 4294574061u, 4290248739u,
    2949127u, 4294377467u, 2621444u, 4294377433u, 4292673509u, 4294508546u, 4294574086u, 1048578u,
    458748u, 2949154u, 4290773031u, 982940u, 4293066721u, 4292018181u, 2162681u, 262057u, 3538900u,
    4293656556u, 4293787605u, 1179617u, 4291756030u, 327653u, 2555866u, 786418u, 3014682u, 2555843u,
    720794u, 3211232u, 4293722055u, 4293591102u, 1966097u, 458756u, 3407842u, 8323119u, 4293591052u,
    2883544u, 4293066740u, 4292739073u, 2097137u, 4290052083u, 2490350u, 4290314268u, 4292542487u,
    4294705123u, 4290707469u, 4286709712u, 1179638u, 4294443053u, 1507383u, 1900485u, 4293132254u,
    4294115317u, 4294639585u, 4294115311u, 327685u, 393179u, 3211248u, 3473390u, 1441774u, 2228201u,
    4294311925u, 2097187u, 4294574079u, 2293796u, 4293984281u, 4290183191u, 4294508575u,
    4293656573u, 4291100677u, 1376246u, 1048580u, 4292739136u, 327701u, 3211216u, 4293263331u,
    4294115347u, 262113u, 3276767u, 65532u, 1966082u, 3276805u, 4292935659u, 262138u, 2555938u,
    4291493856u, 3342375u, 4294770696u, 6488059u, 4294705149u, 4291624991u, 917513u, 2097119u,
    4293066750u, 4293460006u, 4293918736u, 2359227u, 589818u, 4288151576u, 1638404u, 4294770681u,
    4293787668u, 4293132271u, 4294967275u, 3866645u, 65537u, 2555876u, 4294901765u, 3276777u,
    917454u, 4294901795u, 4294508549u, 2752449u, 4294705142u, 4292542528u, 786431u, 1376222u,
    4293918710u, 4294115349u, 4294442994u, 4293591029u, 4294639629u, 4292738976u, 2228221u,
    1376245u, 4291166229u, 4290445336u, 196582u, 3866582u, 4294574073u, 6881218u, 4289986579u,
    4194286u, 4294377370u, 4292345881u, 4293656575u, 3145661u, 786426u, 131126u, 4294639612u,
    2359276u, 65483u, 4294574119u, 4294901759u, 2162683u, 196620u, 4293459929u, 786477u, 2752533u,
    4291297288u, 4292804644u, 655348u, 4291559457u, 4293197825u, 3473317u, 4290117680u, 1507331u,
    4292607873u, 4289265673u, 262145u, 4292345802u, 1179651u, 4294705171u, 4294508560u, 4294639618u,
    4294311899u, 4293525527u, 4294574091u, 3997742u, 4293656585u, 4291952615u, 393226u, 786459u,
    4290117641u, 4292804636u, 4294377469u, 4292280386u, 4292345842u, 4294967249u, 4293001277u,
    1572899u, 4293722007u, 4293394408u, 4294311932u, 1900592u, 1310727u, 1507381u, 4292476939u,
    4294574103u, 4294901766u, 4292935674u, 65543u, 3014763u, 4293918721u, 4294639591u, 1245149u,
    262170u, 4290248763u, 655351u, 4293853184u, 4293656616u, 4293394422u, 4288348153u, 4293197833u,
    4292870120u, 1769424u, 4390923u,
};

#endif

static const struct channel conv_1_channels[] = {
    {FOLD(-127639, -1012), 2043900856, 7, 0},
    {FOLD(-210934, -1671), 1681956037, 7, 0},
    {FOLD(-53019, -414), 1751873947, 7, 0},
    {FOLD(-121111, -969), 1710867979, 7, 0},
    {FOLD(-81959, -635), 1093816676, 6, 0},
    {FOLD(-103664, -823), 1742155751, 7, 0},
    {FOLD(-87962, -687), 1895473497, 7, 0},
    {FOLD(-53435, -421), 1703907238, 7, 0},
    {FOLD(-24145, -197), 1168589789, 6, 0},
    {FOLD(-14325, -45), 2134372138, 8, 0},
    {FOLD(-65664, -509), 1585218027, 7, 0},
    {FOLD(-42322, -327), 2089320713, 8, 0},
    {FOLD(-60552, -474), 1463879553, 7, 0},
    {FOLD(-158200, -1263), 1097279580, 6, 0},
    {FOLD(-168603, -1332), 1974714280, 6, 0},
    {FOLD(-43708, -350), 1157240793, 6, 0},
};

/* Step 2: FULLY_CONNECTED. */

static const struct dense dense_2 = {
    256, 120, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_2_weights[] = {
    38, -30, -34, 4, 10, 1, -11, 9, -18, -8, -4, 12, 4, 2, 25, 22, 32, -20, 16, -3, 3, -3, -2, 26,
    -3, 27, 17, -25, 4, -12, -5, 0, -63, -24, 39, 57, 7, 23, -4, 15, -2, 3, -61, 13, 0, 22, 17, 14,
    22, -64, 29, -16, 25, -1, -3, 0, -27, 12, -63, 4, 4, 9, 21, -2, -9, -1, -20, -29, 14, 13, -14,
    8, -9, -15, -7, 0, 8, 3, 1, -4, -5, -14, 39, -7, 6, -6, -21, 9, -23, 1, 23, -14, -2, 1, 5, -4,
    -40, -12, -7, 11, -3, 14, 5, 1, 7, 4, -36, -6, -9, 14, 1, -3, 3, -49, -11, 18, 17, 22, -12, -1,
    -37, 10, 10, 10, 9, 3, -1, 8, -13, -3, -11, -18, 4, 2, -8, 4, -19, -20, 4, 5, 5, 4, 4, -9, -19,
    -26, 43, 3, 17, 5, 3, 2, -13, 9, 8, -1, 0, 6, 11, -6, -2, 5, -13, 3, -3, -12, -4, -24, 5, 2,
    -32, 5, 1, -3, 4, 8, -4, -24, -16, -15, 5, 12, -10, 4, -36, 0, -8, 6, 8, 2, 3, 8, -10, 8, -2,
    -52, 0, 3, -13, 2, -14, -4, 3, -4, 10, 8, 11, 2, 3, -19, 22, 3, 14, 7, 17, 1, -15, -1, 8, -10,
    1, -6, 6, 6, 13, -14, 30, 7, 15, 3, -39, -21, 1, -18, -37, 5, -11, 6, 16, 9, 12, -29, 9, 6, -1,
    -38, -13, 25, -2, 0, -6, 13, 3, 7, 5, 12, 58, -6, -38, 18, 3, 22, -6, 25, 7, 7, 6, 19, 25, 10,
    -6, 12, -17, -3, -12, 10, 23, -3, 10, -3, 3, -3, 18, -20, -5, -4, 14, -11, 8, 4, 21, 33, 6, 3,
    -1, -36, 4, 12, -13, 3, -3, 23, 14, 7, 4, -15, 22, -24, 2, 14, 0, 16, 4, -14, 11, 20, 5, 9, 8,
    9, 10, 24, 29, 5, 8, -12, 4, 19, 18, -10, -5, -8, -4, 3, -1, -18, -13, 12, 5, -6, -12, -5, 7,
    -18, -2, -1, 0, 7, 4, -1, 1, -3, 11, -14, 6, 2, -10, 8, -13, -78, 5, -3, -7, 10, 7, 0, -1, 1, 0,
    13, -5, 1, 10, -25, -1, 6, 1, -19, -17, 4, 2, 2, 8, -2, 7, 23, 22, -10, -18, -7, -11, 0, 4, -4,
    -1, 0, 9, 19, -8, -7, -17, 2, -7, 3, 3, -10, -2, -30, 1, 7, 6, 0, 2, 0, 11, 6, 1, -4, 0, 2, -15,
    13, 2, -30, 4, -5, -28, 11, 2, 13, -1, 3, -23, 4, -19, -5, 3, -15, 12, -13, 19, 6, -46, -5, 6,
    3, 20, -9, 12, 1, -23, -36, -16, 8, -33, -3, 13, -5, 12, -3, 1, 29, 2, -5, -3, -14, -5, 6, 33,
    -20, 0, 0, 3, 5, 2, 11, -22, 1, -2, -1, 4, 10, 13, -6, -12, 1, -7, -4, 3, 30, -9, -5, -13, 1,
    17, 6, 29, 19, -3, 5, -3, -23, -22, 16, 23, -1, 1, -10, -14, -16, 16, -15, 33, -11, -31, 6, -35,
    -13, -3, 12, 3, 17, 2, -39, -4, -6, -3, -33, -19, 3, 10, 10, -7, -47, 13, 9, 20, 35, -3, -30, 1,
    2, 19, -43, 10, 4, 5, 33, -5, -24, -14, -21, 19, -12, 21, 15, -5, -22, 14, -16, 13, -15, 14,
    -12, -23, 7, 21, -24, -12, -18, 8, -22, 4, 20, 12, -8, 7, 7, -20, 12, -28, 5, -8, 15, -1, 5, 4,
    -10, -4, 13, -6, -24, -14, -18, -7, -13, -21, -10, -3, 2, 25, 9, -6, -30, 6, 21, 11, -39, 2, -2,
    1, -1, -2, -4, -27, -26, -7, -19, 3, -9, -1, -15, 4, -8, 4, -11, 8, -6, -24, 16, 11, -28, -23,
    -3, -8, -31, 3, 14, -1, -14, 6, 23, -24, -1, -13, 20, -29, -5, 28, 5, 10, -21, 1, 29, -24, -35,
    2, -11, -10, -5, 12, -1, -4, 9, 25, 5, 11, -6, 2, 39, 10, 1, 0, 10, 6, -20, 16, 33, -33, -25,
    -2, -1, -3, -29, 7, 4, 4, -10, -2, 11, -11, -6, -29, 10, -27, -6, 19, 0, -1, 2, 2, -5, 1, 7, 24,
    -2, -35, -29, -7, 10, -13, -1, 5, -7, -2, -12, 0, 8, 1, -32, 18, -5, -6, -2, 21, 6, 3, 3, 20,
    -9, 14, -9, -27, 24, 21, -5, 0, 7, 18, -5, -3, 11, -7, 0, -24, -12, 8, -68, 5, -8, 11, -27, 14,
    15, -12, 21, 1, -17, -2, -12, 12, 13, 7, 12, -11, 29, 14, -10, 29, -5, -5, 26, 3, -12, -33, 0,
    14, -7, -1, -18, 3, -4, -12, -8, -29, 36, 27, 43, -8, 7, -14, 3, -21, 0, 42, -18, 13, -4, -11,
    -111, 15, 10, 7, 21, -10, -3, 2, 14, -4, -3, 3, -8, -7, -15, 11, -24, 6, 4, -13, 1, -23, -7, 8,
    -27, -79, -2, 6, -8, -11, 16, 2, -38, 9, -7, -9, -6, 10, 17, 13, 38, -20, 10, 7, -41, -31, 5,
    -1, -22, -14, 40, 12, -8, -21, 3, 8, -14, -11, -17, 15, -30, 24, -6, 9, -87, -6, 24, 4, -13, 3,
    -2, -27, 2, -9, 1, -17, -8, -12, -3, 4, -35, -5, -15, 0, 11, -17, 2, -4, -8, -28, 13, -1, 13,
    -10, 4, -16, 3, -10, -10, -22, -7, 27, 10, -9, -17, -1, 20, -11, 10, -14, -2, -7, -34, 0, 37,
    13, -14, -9, 3, 3, 15, 6, -21, -8, 6, 18, -7, 9, -97, 0, 40, 6, -20, -7, 5, -33, 1, -34, -12,
    -20, -20, -15, 11, 5, -42, -3, -15, -15, 5, -6, 29, -2, 10, -4, -18, 12, 33, -14, -10, 0, 27, 9,
    1, -26, -25, 26, -20, 0, -19, 20, 19, -11, 9, -16, -3, -12, -33, 29, 30, 10, 32, 0, -1, 8, 28,
    4, -43, -21, 19, -61, -13, 8, -48, 2, 50, 5, -12, 4, 23, 27, 0, -25, -7, 7, -34, -8, -6, -3,
    -88, 20, 18, -31, 29, 12, 21, 6, 15, -11, 16, 14, -4, -12, -3, 20, 21, 8, -24, 15, 10, 15, 1,
    -22, 46, -8, 16, -34, -11, 9, 19, 3, -64, -4, 1, 4, 3, 17, 3, -46, 5, 12, -14, 1, 7, -3, -1, -8,
    -2, 10, 6, 19, 4, -17, -4, 24, 4, -8, 6, -10, -3, 7, -9, -4, -3, 5, -18, -7, 11, 9, -2, 11, -8,
    -11, -9, 20, -19, 2, 18, 16, -2, 0, -17, -12, 18, 3, 21, -10, 16, -1, 7, -20, -4, -4, 5, 3, -29,
    -23, -11, -15, -1, 14, -12, -15, 2, -13, 11, -7, 10, 17, 11, -8, 16, 27, 12, -6, -1, -4, -3,
    -10, 12, 4, 9, -3, 9, -1, -9, 1, -7, 3, -4, 2, 5, 2, -6, -19, 4, 8, 2, -3, -10, -3, 6, 13, 3, 2,
    -14, 4, 1, 0, 7, -3, -4, 11, 8, -23, -9, -5, 2, 10, -3, -24, -34, -22, 6, 13, 10, -5, -4, -40,
    -10, -15, -4, 7, 10, -4, 3, 29, -10, 16, -12, 7, -6, -3, 2, 11, 22, -7, -2, -5, -13, -4, -18, 3,
    4, -15, 15, 4, 1, 4, -7, 13, 7, 25, 13, -6, -6, 24, 7, 16, -10, 29, 13, 3, 15, 4, -8, 15, 1,
    -16, -25, 12, 16, 17, 4, -5, 7, -14, 2, 6, 9, 10, -7, -10, -64, -25, 2, 0, 16, -9, -20, 4, -7,
    25, 7, 28, 2, 2, 22, 9, -3, -3, 9, -9, -9, 6, 4, 12, 3, -29, 15, 13, 19, -1, -7, -5, 20, 21, 2,
    0, -8, 2, -1, 8, -11, 16, -15, 13, 6, -7, 18, 10, 24, -3, 9, 22, 17, -7, -27, -21, 2, -9, 1, 20,
    14, -24, 5, -5, -8, 10, 4, 7, -2, 1, -12, 11, -2, 10, 1, -12, -20, 0, -5, -5, 7, -10, -7, 5, 4,
    12, 8, -14, -29, -23, -2, 7, 10, -22, 6, 1, 1, 10, -4, 13, 17, 23, -1, -9, -12, -2, 27, -14, 9,
    15, 6, 5, 25, -19, 10, -2, 0, -7, 6, -24, -1, -14, 1, 6, 4, -7, -8, -27, 14, 27, -5, 12, 7, 21,
    7, 27, -2, -9, -8, -29, -7, -16, -15, -2, 7, 8, -13, 1, -9, -7, 3, -8, -8, -19, -17, 2, 13, -19,
    18, 6, 13, 12, 7, 6, 9, -38, 5, -10, -30, -10, -4, 5, -5, 7, 3, 6, 14, -23, 0, 1, -21, -9, 2,
    -7, -12, -20, -2, -2, -2, -4, -9, -41, -6, 9, -8, 2, -1, 10, 17, 11, -15, 1, -14, 6, -5, 1, -5,
    18, -8, 14, -28, 9, 4, -3, 6, -7, -6, -2, -5, 7, 6, 4, -3, 4, 35, 21, -7, -1, -19, 7, -9, 11,
    -11, 18, -2, -4, 8, 10, 14, 11, 9, -19, -10, 29, -18, -13, -8, -11, 5, -5, -2, 19, 0, 8, -24,
    -32, -42, -18, 5, -10, -3, 20, -8, 7, -5, -2, 2, 10, -3, 0, 19, -9, -7, 14, -50, 1, -32, -6, 16,
    2, 10, -23, 7, 11, 22, -49, -8, 24, -4, 10, 19, 19, -4, -13, -4, 19, -10, 16, -12, 18, -18, -13,
    -28, 2, 1, -3, 24, 5, 0, -9, -37, -28, -7, -16, -7, 29, 1, -3, -48, -2, 1, -1, 17, 19, -17, -17,
    -3, 4, 3, 17, 11, -4, -13, -10, 8, 0, 2, 9, 0, -6, -8, 9, 2, -13, -26, -16, -4, 5, -3, -31, -28,
    -1, -9, 23, -7, -7, 26, -5, 3, -1, -23, 10, 31, -17, -12, 0, -1, 26, 13, -1, 10, 6, 3, 19, -8,
    -26, -21, -12, -5, -3, -10, 7, -37, 7, -1, 6, 7, -2, -5, 7, -9, -4, -6, 0, 4, -3, 17, -23, 5,
    -3, 8, 0, 4, -1, -18, -3, 3, -23, -8, -8, 0, -11, -16, 12, 6, 8, -13, 1, -12, 8, 10, -20, 23,
    -1, -22, 6, -2, -14, 12, 2, 1, 14, -8, 10, 18, 21, 3, 17, 15, -36, -32, -12, -3, 8, -14, -3,
    -20, 11, 14, -16, 3, 11, -11, -15, 9, 0, -6, 0, -6, 7, 8, -12, 4, 0, -9, 0, -1, -33, 2, -4, -8,
    -8, -21, -7, 7, -20, 3, -20, 9, 6, -11, 14, 0, 13, -16, -15, 12, 16, -10, 10, 2, -9, -2, 7, 6,
    1, -17, -17, 28, 31, -16, -1, 32, -8, -9, -17, 2, 26, 7, 4, -49, 11, 7, -37, 18, 4, 4, -7, -14,
    -1, -11, 13, 3, 10, -16, 4, 5, -39, -13, 15, 1, -35, -4, -10, -5, 13, 0, -3, -3, -22, -20, -52,
    28, 9, 25, -12, -2, 4, -30, -66, -20, -7, -12, 14, 25, 25, -2, -1, -24, -19, 11, -24, 6, 16, -3,
    -12, -44, -41, 11, -13, 8, 15, 29, 20, -6, -9, 3, -18, 13, -9, -26, -16, -5, 21, 5, 26, 22, 2,
    16, -40, 1, -10, -3, 15, 4, -12, 2, -12, 4, -19, -17, 0, 18, -32, -7, -46, 7, 5, -12, 9, -11,
    -21, 21, -13, 5, 8, -13, 2, 2, 17, -9, 25, -41, 7, 25, -1, 23, 4, -12, -7, -29, -13, -28, -21,
    -4, -19, -21, -6, -9, 18, -5, 2, 12, -23, -14, -21, -22, -1, -13, -3, 11, -2, 4, -20, -5, 7, 11,
    6, 9, 12, 0, 3, 10, -3, 5, -5, -2, -1, 15, 10, 18, 3, -4, -9, 2, -14, 9, 8, -1, -13, -31, 1, -7,
    -5, 4, 25, 5, 19, 21, -2, 24, -12, 9, 5, -24, -30, -40, -26, -3, -10, -17, -11, 8, 15, 4, 20,
    12, -10, -4, -18, 8, 5, -19, 4, 2, 0, -13, -19, 9, -1, 32, -4, 1, -5, -7, -6, 4, 0, 5, 13, 13,
    -20, 10, -5, -6, 1, -3, 0, 4, -8, 5, 5, -18, 19, -17, 26, 6, -10, -12, 14, 17, -4, 25, -12, 11,
    -29, 3, -4, -8, -9, -28, -17, 15, 31, 11, 17, -34, 26, 12, 11, 20, -28, -12, -12, -14, -19, -18,
    14, 15, 5, 7, -7, 10, 3, 23, -18, 8, 1, 11, -22, 2, 28, -1, 12, 19, -25, 3, -18, -32, -17, 8,
    -16, -29, -28, -19, 2, -41, -3, 1, 0, -8, 7, 21, 17, -5, -30, 6, 2, 7, 14, -27, -21, -8, 6, -22,
    -38, 3, -55, 4, 36, 11, -7, 1, -2, -5, -8, -10, -84, 36, -20, -8, 1, -1, 31, 10, -19, -6, -5,
    -8, -55, 8, 5, -16, -1, -18, -1, -13, 7, 16, 15, 12, -18, 24, -21, -11, -7, 2, 2, 16, 16, -22,
    6, 20, 1, 26, 5, -9, 9, -34, -28, 10, -24, 11, 14, -4, -36, 0, 7, -8, -16, 0, -18, -28, 1, -2,
    -5, 6, 3, 4, 12, 4, -61, 33, -30, 7, -5, 11, 3, 2, 32, 11, 11, 8, -36, -11, -26, -1, 9, -8, -1,
    -11, 4, 6, 20, 21, 2, 11, -42, -6, 6, 12, 18, -5, 35, -7, -7, -1, -4, 4, 16, -5, 7, 4, -21, -2,
    -28, 1, 17, 2, -24, 5, 17, -11, -5, -4, -1, -60, -13, -11, -12, -6, -14, -3, 3, -3, -66, 13,
    -24, 14, -7, -2, -20, -24, 5, -7, 0, 31, -36, -13, -37, 8, -5, -1, -5, -11, -5, 13, -2, 3, 3, 3,
    -53, -14, -11, -1, 3, 0, 24, 3, -14, 0, 4, 22, 15, -5, 11, -5, -5, 13, -21, 4, 20, -22, -42, 4,
    25, -20, -19, -8, -30, -57, -14, -3, 3, -4, -10, 3, 12, -12, -66, 19, -32, 10, -16, 1, -29, -49,
    7, -12, 14, 18, -49, 3, -24, 26, -28, -19, 9, -22, -2, -9, -8, -25, 13, -1, -15, -3, -10, -1, 2,
    1, 9, -11, -26, -3, 0, -2, 19, 29, 5, 0, -13, -6, -9, -15, -4, 0, -3, 27, 7, -29, -13, 9, -26,
    -10, 23, -1, 2, 14, 14, -12, -11, -2, -9, 12, -10, -29, -1, 3, 12, 5, -11, 4, -14, -9, -50, -1,
    3, -11, -4, -10, -7, 3, 10, 5, 3, 18, -9, 25, -4, -3, -1, 10, 20, 7, 16, 5, -5, 11, -8, -19, -4,
    -7, 11, 1, -10, 12, -9, 2, 21, 2, 7, 9, 7, 14, -1, 7, -10, -13, 15, 7, -7, 4, 9, -7, 11, 23, -4,
    11, -11, -12, -1, 7, -16, 4, 24, 4, -6, 10, -19, -7, -13, -3, -3, 0, 8, -9, -1, -2, 1, -18, 4,
    4, -42, 3, -18, 20, 6, 12, 1, 12, 10, 4, -11, 11, 9, -1, -13, 8, -16, 11, -30, -15, 6, 0, -15,
    14, 6, -4, 2, -20, -1, -1, -29, -2, -28, -3, -5, -12, 4, 5, -8, -2, -20, 14, -6, -4, -50, -47,
    -3, 2, 10, 13, -53, 5, -18, 18, -11, 5, -2, 6, 19, 4, 8, 26, 5, -13, -49, 2, 10, 0, 2, -11, 2,
    7, -42, 14, -5, 11, 17, -31, -14, 3, -8, 8, 2, 0, -8, 14, 15, -6, 29, -5, -1, -34, -12, -14,
    -28, 5, -2, 3, 3, -6, 27, -4, -56, 1, -38, 13, -13, -6, -66, -7, 3, -34, 3, 1, -31, 3, -29, 13,
    -22, -7, 0, -43, 41, -34, 3, 5, -11, 2, 22, -4, -14, -19, 7, -16, -9, -16, -2, 7, -16, 6, 2, 32,
    3, -43, -4, 1, -19, -24, 11, -1, 4, -12, 11, 17, -26, -10, 1, 23, 8, -1, 8, 6, -2, -22, 7, -34,
    -14, -10, -5, -19, 18, 8, 15, -9, 12, 1, -11, 1, -19, 25, 1, -5, -12, -9, -15, -5, 27, -11, -4,
    -34, -6, -5, -5, 8, 1, 12, 14, 13, -15, 9, 17, 2, -14, -32, -7, -30, -1, -22, 24, 8, 0, 5, -8,
    11, 13, 9, 2, 11, -26, -12, 9, -6, -5, 13, 5, 13, -4, -21, 14, -16, 15, -3, -7, -12, 6, 10, -6,
    13, 3, -1, -10, 16, -21, 9, -3, 17, -14, 23, -11, 5, 8, -28, -12, -4, 0, 1, 9, 10, -5, 10, -9,
    13, -7, 19, -18, 23, -16, 9, 1, -16, 2, 11, 8, 9, 3, -20, -7, 7, 8, 2, -3, 0, -1, -9, 0, 15,
    -13, 3, -3, 8, 1, -25, -6, -2, 8, -13, 0, -17, -1, 12, -4, 7, -16, -1, 13, 17, -9, 3, 1, 37,
    -10, 9, -19, 14, 14, -27, -6, 4, -7, -14, -11, 3, -4, -9, -16, -31, 8, 10, -92, 22, 4, 0, 19,
    13, 9, 8, 13, 13, 7, -16, -32, 3, 13, -17, -27, 17, 1, -23, 9, -11, -22, -2, -1, 6, 3, 3, 11, 4,
    -15, -5, 8, 1, -8, 5, -25, -3, 4, 0, -6, 15, 5, -3, 17, 25, -14, -8, -51, 5, 15, -43, -4, -15,
    -3, -8, -4, 29, -4, 5, -19, -13, -16, -9, -5, 8, -16, -23, 7, 14, -20, -2, 6, 12, -14, -41, 3,
    11, 6, 3, 4, 10, -13, -19, 0, 13, 18, -2, 17, 14, -9, -9, -5, -20, 7, 8, 14, -20, -2, 16, 13,
    -10, 16, -5, 7, 5, 9, 7, 0, 5, -9, -9, -15, 10, -13, -12, -7, 3, -2, -4, -5, 10, -3, 2, -2, 21,
    -3, 18, 22, 3, -10, -24, -15, 4, -8, 1, 5, 8, 4, -34, -3, 0, 4, -8, 17, 3, 16, -38, -7, -2, 5,
    6, 12, 8, 18, -24, 5, -2, 2, 5, 7, -18, 7, 12, 0, 10, 10, 4, -4, 1, 0, -5, -7, 6, 4, 17, -25,
    19, 3, -24, 10, 2, -9, -5, 0, 15, -20, -3, 7, 27, 9, 27, -5, 1, 7, -43, -6, 12, -23, 12, -11,
    19, 13, -1, -6, 10, 11, -40, 5, 2, 6, -91, -7, 3, 14, 4, -4, 6, -1, -26, 5, -6, -1, 2, 18, -15,
    11, 5, 6, 12, -11, 3, -12, 5, -1, -21, -16, -5, -4, 16, -26, 22, 22, -25, -3, -5, 5, 1, 1, 11,
    -8, 8, -1, -17, 2, 19, -88, 1, 18, -30, -11, 25, -3, 15, -10, 27, 15, 10, -4, -5, 5, -44, -29,
    -2, -10, -82, 4, 5, 5, 20, -1, -3, -6, 16, -9, 7, -4, 29, 23, -21, -12, -8, 8, 2, 9, 6, -22, 7,
    -7, -31, 1, -7, -1, 5, -61, 14, 25, -30, -21, -11, 0, -40, 16, -4, 1, 1, 14, -24, 1, 2, -17, 0,
    -30, 48, -5, 7, 30, -1, 3, 12, -12, -49, 6, 24, -2, 1, -16, -8, 14, 7, 4, 22, 1, 3, -29, 11,
    -16, 9, -9, -29, -2, -14, -39, -21, -7, -23, 7, 14, 3, -14, -23, -3, -49, 10, 5, -5, -25, 0, 4,
    -28, 4, 8, 10, -3, 3, -10, -4, 2, 7, -21, -16, 13, -7, 7, -2, 8, -50, -2, 7, -11, -7, -8, 2, -9,
    11, -18, 2, 17, 9, 5, -31, -13, 5, 0, 1, 10, -18, 16, 2, -7, -13, 0, -1, -6, -5, 0, -10, -36,
    -48, 7, -31, -4, -17, -5, -1, -20, -7, 10, 14, -7, -3, 9, 1, -18, 27, 1, 13, 1, -3, -10, 4, 17,
    0, -17, -3, 7, 11, 13, 9, 0, -40, -9, 7, -7, -22, -3, 4, -12, -9, -1, -10, 2, 5, 16, -28, 12,
    -24, 5, -7, 9, -9, 1, -9, -18, -35, -6, -7, 4, -19, 7, 11, -14, -29, 9, -26, -13, -17, 4, -10,
    -9, -5, -3, -9, 8, 6, -3, -5, 7, 5, -22, 15, -12, -26, -6, 9, 21, 31, -7, 4, -7, 2, -1, -3, 6,
    -11, -15, 3, -14, 0, 5, 14, -1, 6, 5, 4, 7, 10, -8, 10, 11, -21, 12, -5, 13, -7, 18, 11, -14,
    -21, -2, 10, -2, -22, 8, -8, -19, 12, 12, -29, -3, 1, 10, -19, -15, -7, -12, 10, 9, -3, 12, -15,
    22, -37, -25, -14, 7, -27, -35, 5, 11, 0, -7, -3, 7, -43, -22, -6, 7, -10, 22, -9, 18, 12, -24,
    21, 17, 1, -9, 2, 15, 10, -15, -1, 6, -11, 19, -9, 12, 25, 5, -29, -11, 7, -5, 2, -26, 0, 10,
    -12, -14, -10, -1, 16, 18, -14, 0, 12, -8, -6, -29, 0, 2, 0, 8, 24, -13, 4, -36, -21, 13, 15,
    -15, -16, 8, -7, 6, 16, 16, 6, -5, -16, 9, -21, -47, 5, -14, 4, -4, 4, 7, 6, -2, -3, 4, 2, 0,
    22, -6, -9, 3, 6, 12, -9, 12, -9, -38, 1, -1, 9, 1, 7, 0, -5, -19, 5, 12, -14, 5, -9, -18, 4,
    -10, -6, -27, -10, -8, 9, 1, 2, 5, -7, -16, 26, 1, 23, -12, 2, 22, 8, 19, -1, -1, -4, 9, -1, 4,
    -27, -13, 4, -13, -10, -3, 10, -7, 12, -18, 5, -4, 8, -4, 15, 26, 18, -13, -6, 18, 3, 0, 6, -12,
    -33, -4, 14, 9, -6, -17, 19, -11, 12, 13, 2, -2, -6, -7, -3, -21, 4, -22, 5, -17, 8, -6, 0, -5,
    -2, 0, 6, -13, 12, -23, 13, -14, 18, 10, -1, -7, -26, -6, 7, 6, -3, 4, -14, -8, 8, -13, 14, -2,
    9, -14, -19, 5, 24, -20, 0, 16, 7, 10, -4, 23, 18, -17, 17, 3, -40, 0, -12, 5, 2, -41, 19, 1,
    -5, 1, -5, -20, -24, -3, -3, 8, 12, 6, 9, -8, -1, -1, -17, 7, 20, 16, -39, -2, -12, 2, 3, -4,
    -89, -23, -9, 25, -9, -7, 14, 9, 5, -19, 13, 14, -4, -16, 17, -12, -24, 12, 30, -2, 6, -9, -13,
    6, 15, 35, -8, -5, -17, 3, 1, -2, -9, 27, 6, 19, -20, -3, 9, 11, 2, 7, 8, 20, 12, 11, 4, -11,
    -2, 22, -8, 1, 17, 24, 20, 2, 11, -24, -14, 3, -9, -7, -7, -6, 8, -12, 4, 5, 10, 5, 16, 9, -5,
    6, 22, 0, 2, -3, -11, -11, 17, 8, 13, -8, -1, -7, 7, -6, 6, 10, -1, 0, -3, 14, -5, 11, -2, 15,
    -5, 2, -10, -20, 5, 20, 13, 4, -8, 2, -11, 1, -8, -8, 7, 9, 1, -3, -10, 15, 15, 2, -13, 8, 24,
    17, -26, 2, -9, -10, 9, 4, -2, -2, -24, 8, 13, -8, 1, 4, 5, -7, -18, 11, 11, -13, -6, -4, 2, -3,
    10, -26, 15, -5, -2, 9, -14, 1, -5, 6, 1, 15, -12, 0, -12, -4, -4, -21, -13, -9, 1, -7, 20, 6,
    -2, 4, 5, 25, 6, 13, 4, 6, 1, -5, 5, 19, -15, -6, 3, 1, -10, -10, -17, 11, 4, -26, 8, 11, 11, 3,
    29, 39, -4, -10, 16, -34, -10, 6, 12, -9, -17, -12, 21, -24, 10, -43, -6, 7, -13, 18, -48, -12,
    -6, -11, -17, 16, 25, 2, -29, -8, -3, -7, 3, -2, -2, -9, -8, -10, -24, 0, -2, 26, -15, 17, 17,
    -13, -5, -31, 7, -4, -1, -6, -39, -7, -11, -10, -21, 16, 2, 20, 21, -5, 7, -28, 8, 11, -18, 12,
    8, 23, 5, -69, 15, 18, -7, -42, -1, 8, -2, -15, -11, 20, 26, 6, -24, 33, 24, -24, 23, 16, -16,
    -23, 4, 33, 20, -28, -3, 31, -7, 10, -2, 26, 17, 2, -24, 24, 8, 12, -9, 19, 0, 9, -13, -7, -23,
    -13, -8, 9, -15, -7, -9, 26, -23, 3, 5, 19, -33, 5, 1, 9, -4, 26, 16, 17, -2, -45, 2, 15, 10,
    18, -9, -1, 2, -36, -16, 5, -6, 23, -10, 23, 8, -7, 15, 6, 18, -4, -8, 28, 4, 1, -2, 39, 10,
    -17, -5, 15, -8, -23, -9, 23, -2, -13, -3, 34, -11, 3, 5, 11, -12, 0, 25, 9, -14, -3, 3, 9, -15,
    3, 6, 29, -20, 21, 32, 3, -17, 23, -7, 13, -23, -8, -4, 10, 5, 16, 32, 6, 12, -39, -31, 4, -10,
    -8, -3, 11, -4, 7, 24, 5, 22, -7, -42, 8, -24, -3, -7, 33, -5, -6, 2, 1, -3, -18, -31, 26, 0,
    -24, 6, 20, -6, -7, 12, -8, 4, 18, 23, -18, 1, 17, 1, -3, -22, 20, 20, 11, 8, -3, -3, 18, -24,
    11, 36, 16, -33, 2, 8, 14, -16, 26, 40, 6, 24, -3, -26, -7, -8, -19, -12, -20, -14, 2, 22, 7,
    13, 13, -12, -54, -31, 7, -11, -4, -3, -12, 10, -16, -7, 2, -23, -21, -16, -18, -37, -33, 24,
    -36, 10, -20, -3, -7, 14, 1, 14, 9, 13, -33, -23, 28, 20, -3, 27, -61, -4, 4, -20, 9, 20, 27, 9,
    -10, 2, -35, 7, -12, 11, 2, 1, 28, 1, 17, 13, -1, -14, -12, 6, -14, -5, -16, -84, 0, -30, -4,
    53, -12, 15, 3, -41, 6, -3, -17, -34, 7, -66, -12, 32, 5, 2, 12, -59, -27, -38, 21, -46, 7, 2,
    -1, -8, -19, -12, -27, 20, -46, 7, 8, -3, -3, -30, -3, -11, 5, -10, 19, -4, 7, 11, -2, -17, -16,
    12, -2, 18, 6, 1, 8, 29, -8, 3, -12, 12, 6, 11, 6, -30, -8, -7, 14, 9, 0, 30, 15, -36, 18, 2,
    -9, -7, 11, -25, -10, 3, 18, -10, 18, -3, -10, -30, 9, 27, 13, 7, -3, -14, -21, 9, -4, -19, -3,
    13, 12, -13, 12, -29, -12, -13, 9, 12, 20, -2, -2, -10, 17, -13, -29, 9, 16, 0, -4, -29, -3, 17,
    -9, 1, -3, 9, -10, 2, 22, 13, -12, 10, 13, 1, 4, 48, 8, -43, 14, -8, 1, 8, -4, 15, -12, -9, 24,
    -8, -14, 7, 4, -27, 13, 12, 12, -3, 1, 1, 9, 0, -12, -29, 8, 14, 10, 7, -10, -21, -13, -20, -8,
    -1, 5, -6, 8, -24, 17, -6, -14, 7, 39, -8, 2, 2, 2, -2, -3, -4, -11, -11, 7, -24, 3, 33, -4, 1,
    15, 4, 3, 36, 9, -62, -7, 0, -5, -9, -13, 12, -22, -19, 17, -39, 13, 12, -5, -31, 14, -42, 22,
    -19, -11, -19, 6, -37, 8, 31, 20, 8, -13, 15, -8, 38, 1, 1, -2, 35, 2, 27, -4, -10, -3, 2, -33,
    -5, 1, 1, -2, 3, 14, 21, -7, -29, -3, 13, -29, -27, 3, -40, 2, -42, -27, 33, -73, 14, 1, -30,
    39, 5, -9, -31, -22, -14, 11, 7, -23, -10, 6, -92, -51, 25, 20, -5, 1, -38, 18, -65, 2, -16, 0,
    23, -7, -3, -1, -11, -3, 8, 5, -9, -22, -3, -7, 10, 0, -1, 8, 14, -17, 12, -14, -8, 3, 9, 12,
    16, -9, 2, -20, 8, -17, -15, -4, 18, -1, -15, -10, 8, -12, 16, 15, -9, 0, 2, 15, -7, -14, -13,
    6, 0, -6, 1, 10, -16, -8, 3, 16, -6, -1, -13, 18, 8, 25, 4, 18, 8, -9, 11, 11, 25, 15, -11, 15,
    10, -11, 11, -15, 18, 10, 1, -15, -6, 13, 14, 1, 17, 4, -14, 2, 7, 1, 6, -28, -15, -8, -19, 14,
    23, -9, 13, 15, 7, -6, 18, -1, -12, -22, 20, 12, -5, 3, -11, -16, 5, -5, -3, -6, 6, 14, -6, 8,
    -14, 15, 4, 2, -10, 20, -5, -3, -1, 2, 10, -22, 18, 23, -8, 4, -16, -15, 1, 2, 15, 9, 31, -7,
    -2, 14, -11, 19, -10, 8, -29, -5, 0, -32, 15, -24, -17, 20, -45, -1, 0, 0, -14, 4, 1, 22, 33, 2,
    -44, 2, 0, 17, 8, 4, -6, -21, 0, -23, -1, -15, 4, 20, 11, 15, -29, 17, -10, 30, -13, 1, -3, 9,
    5, 1, 6, 4, 6, 7, 28, 20, 6, 11, 26, -10, 28, -27, 17, 18, 8, 8, -13, 0, -18, 12, 14, 4, -8, 1,
    -6, 7, 17, 0, 15, -10, 4, 5, -39, 29, 43, -75, 3, -6, 11, 23, -6, -24, -44, -17, 8, -17, -2, 3,
    4, 21, -115, -127, 23, 21, 8, -2, -2, -8, -11, 28, -5, -6, 19, 10, -3, 3, -28, -2, 17, -1, -7,
    18, -11, 10, 3, -23, 8, 16, 5, 31, -12, 17, -25, 6, 12, 12, -9, -4, -24, -1, 2, 8, 3, 6, 15, -5,
    0, -18, -1, -24, 13, -4, -11, 4, 23, 9, -15, 12, 6, -2, 14, 16, -16, 22, 3, -39, 25, -14, -2, 5,
    -2, -19, 13, 17, 9, 21, 11, 17, 7, -37, 14, 7, 10, 7, -10, -27, -8, 22, -5, 4, -7, 0, -16, 18,
    8, -6, 0, -6, 6, -3, -11, 9, -14, 1, 10, -1, -6, 0, 5, 6, -14, 16, 7, -16, -1, -2, -4, -15, 18,
    5, 6, 11, -6, 3, 9, 4, -8, -1, 9, 5, 14, -11, -24, 14, -25, -2, 21, -2, 1, 19, 20, -3, 9, -37,
    4, 13, 21, 21, -14, -16, 11, 34, 11, -8, 12, 42, -13, 0, 0, 1, -32, 11, 9, -9, -3, -22, 11, 1,
    8, -4, 7, -12, -23, -11, -38, 2, 7, 9, 9, 13, 3, -19, 10, 5, 3, 11, 4, 2, 1, 6, 8, -8, 10, -1,
    42, -22, -6, 2, -4, 30, 4, 2, -4, 11, 5, -16, -11, 39, 15, 20, -11, 8, 13, -2, 27, -15, -21,
    -34, 25, 10, 14, 13, 12, 8, -24, 28, 14, -2, -12, -36, 21, 39, -17, 5, -10, -47, 7, 13, -5, 15,
    53, -55, -3, -10, 13, 5, 3, -24, 12, 19, 12, -14, 9, 7, 9, 10, -106, -65, 16, 0, 17, -14, 10,
    -11, -5, 13, 1, 20, 8, 18, -7, -39, -17, 5, 2, 0, -4, 0, 8, -25, -5, -29, -8, 11, 5, 7, 12, 7,
    -33, -7, 18, 10, 3, -54, 16, 31, -19, 33, -7, -26, 6, -16, -6, -23, 17, -12, 9, -5, -10, 3, 2,
    -21, 12, -4, 13, -21, -1, 1, 0, 0, -5, -24, 10, -19, -8, -14, -3, -17, -5, -17, 9, 20, 3, -7, 8,
    -56, -1, 7, 6, 18, 8, -4, -5, -11, 0, -29, -4, 5, -4, -4, 3, 4, -25, -12, 6, 6, 7, -21, 19, 18,
    7, -10, 0, -7, -17, 4, -11, -41, -3, 5, -5, 0, 3, -19, 6, -13, 10, -3, 9, -9, 0, 3, 2, -10, 14,
    -5, 20, -16, -11, -1, -10, -2, -14, -6, 0, 23, 2, -15, 2, -38, 10, 12, 18, 13, 12, -6, -2, 17,
    6, -31, -2, -13, 0, -16, 21, 5, -26, -2, -8, 7, -5, -23, 33, 7, 1, -41, -11, 4, -13, -31, -10,
    -58, -9, 6, -13, -6, -2, -24, -6, 3, -3, -33, -7, -18, 5, 2, 3, -43, 19, -2, 33, -14, -6, 0, 13,
    3, 0, 12, -7, 2, 10, -44, -8, 33, 31, 7, 49, 17, 13, 12, -42, 37, 7, -63, 8, 10, -2, -31, -11,
    12, -25, 14, -3, -3, 3, 6, 21, -32, -17, -6, -5, -26, 7, -11, -6, 13, -11, -14, -17, 28, 0, 14,
    -21, 10, 17, 7, 1, 6, -15, -37, -14, -8, -73, -15, 14, 0, 27, 20, 36, -14, 18, 10, -8, -7, -8,
    4, -80, 9, 37, 2, -6, 14, -10, 6, 2, 38, 5, -7, 7, 25, -4, 16, -8, 12, -43, 1, -12, 6, -1, 3, 0,
    -1, 30, -5, 1, -15, -4, 6, -8, 5, 19, 0, -16, 1, 0, 1, -21, -9, 31, 11, -14, 2, -2, -35, 11, -7,
    -86, -20, 12, 14, 10, 16, 0, -16, 29, -4, 3, 0, 3, 5, -36, -7, -35, 3, -16, -1, -31, 0, 18, 23,
    2, -11, -9, -7, -8, 4, -8, 6, -27, -12, -25, -15, -2, 1, -3, -3, 35, -27, 14, -8, -16, 3, -32,
    3, 16, 3, 16, 20, 3, -14, 6, -29, 25, -4, -50, -10, 0, -15, 9, 10, -56, -7, 6, 13, -2, -10, -28,
    -4, -35, 3, -3, -2, 8, 17, -7, 0, -33, -6, -31, 7, -80, -36, 2, 23, -16, -31, 7, -9, 8, 16, -5,
    2, -5, -14, -56, 21, 4, -5, -12, 14, 20, -37, 35, -6, -10, -11, -4, -5, 10, -5, 38, 20, 24, -18,
    4, -21, -2, -26, -43, 4, 0, -15, 11, -7, -8, 12, -48, 23, 25, 15, -19, -42, -8, 6, 2, -71, -54,
    -4, 11, 9, 12, -9, 20, 9, -8, 34, -16, 2, -7, 12, 28, 5, 6, -8, -22, 13, 1, 24, 5, -20, 10, -8,
    10, -22, 4, -13, -1, -19, 8, 15, -30, -14, -4, 5, -22, 13, 17, -20, -16, 0, 29, 0, 11, -12, -24,
    -22, -1, 2, -74, 0, -8, -10, 42, 8, -3, -21, 17, -34, -4, -21, -6, 14, -12, 18, -2, -1, 19, 0,
    0, -2, -44, -1, 6, -13, 20, -4, 12, 7, -5, 3, -9, -6, 5, 1, 6, -7, 13, 5, -9, 5, -6, -5, 11, -4,
    -21, -2, -5, 4, 11, -4, -6, -14, -9, -9, 21, -12, 3, -1, 4, 14, 0, -11, -88, 17, 5, 3, 3, 21,
    -3, -3, -6, -12, 11, -13, -34, 11, -25, 19, 1, -5, 6, -28, 14, -12, -43, 2, 16, -8, 10, -1, -2,
    0, 2, 4, -8, -12, -4, 4, 9, 15, 5, 8, -4, -12, -14, 11, -14, 9, -32, -4, 9, -8, 20, 5, 3, 1, -8,
    -16, 18, -33, -4, -9, 9, 20, 21, 6, -21, -18, -4, -7, 11, -3, -18, -30, -51, 4, -9, -39, -5, 2,
    9, 13, -1, 0, 0, -20, -58, -22, -40, -24, -36, -25, 1, 17, -11, 4, 23, -15, 11, -6, -16, 15, 17,
    5, -3, -13, -4, -3, -4, -1, -10, -9, -12, -7, 4, -9, 36, -28, 18, -22, 9, 9, -7, -23, -13, 3, 0,
    22, -7, -22, -9, -7, -58, 14, 32, -19, -17, -19, -8, 12, -6, -44, -22, 9, 28, -9, 1, 14, 1, -7,
    -11, 4, -11, -3, -24, 3, -6, -1, -28, 2, -33, 12, 4, 11, -21, 9, 1, 3, 6, 0, -19, 11, 31, 32,
    -26, 30, -10, -7, 9, 20, -13, 17, 5, -22, 10, -43, 12, 1, -8, 3, 3, 35, 4, 1, -4, -12, 0, -27,
    -7, 15, -3, -8, 24, -26, 6, 11, -30, -12, -1, 0, 12, 9, 19, -5, -7, -6, 9, -5, 0, -3, 8, 9, -10,
    15, -20, 9, 9, -3, 1, -9, 6, 8, 14, 14, -17, 16, 5, 25, 12, 1, -11, 12, -28, 14, -3, -1, 9, 10,
    5, -16, 26, -1, -7, 4, 4, -1, 8, -4, 11, -10, 9, -8, 10, 2, -28, -17, -24, -12, 17, -23, -10,
    -18, 9, 0, -1, 2, 3, 14, -41, 0, 24, -22, -23, -11, 18, -3, -1, 3, 8, -16, -11, -2, -8, -5, 5,
    5, -18, -11, 10, -12, 2, 15, 8, -26, -13, 12, 3, 3, 28, 6, 1, 7, 8, 6, -53, 2, -23, 5, 5, -10,
    16, 14, 0, 7, -10, 0, 23, -3, -9, -27, -25, 8, -12, -24, 5, -3, 8, -16, -10, 1, -17, -5, -46,
    -22, 8, -6, -19, -21, 16, 1, -5, -3, 12, -4, -17, 4, -19, 3, 13, 7, 16, -48, -2, 2, 2, -11, 5,
    -21, -24, 4, -5, -8, 22, 6, 3, -12, -8, 25, -28, 10, 3, -34, -1, -1, -6, -9, 18, 9, -66, 11, 22,
    -40, 25, -9, 32, 7, 12, -21, 2, 15, 17, -8, -2, -2, 1, 3, -30, 5, -16, -12, 3, -20, 1, -4, 28,
    3, -14, -3, 1, -2, -26, 10, 20, 20, -3, -39, 4, -5, -29, 3, 14, 11, 8, 10, 14, 0, -7, 8, -8,
    -18, -3, -39, 22, -16, -9, 2, -9, 2, -4, 0, 11, -8, 5, 1, -1, 28, 24, -29, 6, -19, 4, 21, -41,
    -2, 13, -13, -1, 6, 3, 0, -9, 11, 6, 0, -3, -8, 12, -1, 6, -14, 9, 0, -10, 8, -11, -2, 10, -2,
    -3, -48, -5, -2, -12, 4, 7, 10, 8, -8, -9, -3, -10, 5, 19, 9, 1, -26, -2, 12, 5, 14, -13, 9, 5,
    10, -2, 7, -2, -3, 8, 3, 4, -26, 24, 4, 14, 10, 5, -5, -2, -19, -1, 2, -8, 20, -22, 18, 10, 2,
    0, 6, 13, 1, 0, -15, 3, 2, -8, 6, -13, 3, -21, -15, -9, -11, -6, -3, -7, 3, 4, -4, -20, -8, 2,
    -25, 13, -15, 3, 12, 0, -25, 3, 18, -14, -2, 10, 10, 0, 1, 0, 15, -14, -16, 10, -24, -7, -35,
    13, -1, -17, -19, 13, -13, -16, -6, 0, -1, -22, 13, -9, -33, 14, -6, -19, 3, 1, 0, 4, 4, 13, 4,
    -21, 8, -35, -12, -10, -46, 12, -20, -16, -2, -21, 5, -9, -37, -16, 13, 6, -48, 14, -12, -13,
    -15, -8, -2, 8, -5, -21, -14, 18, 16, -11, 7, 7, 4, -60, -16, 11, -14, 3, -15, 2, -18, -21, -3,
    10, -60, -5, 0, -2, -5, 7, -2, 5, 5, 13, -9, 11, 10, 26, -7, -5, 16, 27, 4, -8, 4, 0, -9, -16,
    2, 4, -13, -2, 12, -3, -11, -14, 6, 6, 0, -20, -19, -10, 15, -10, -21, -17, -29, 10, -1, -17, 0,
    -7, 17, 6, -3, 22, -1, 11, 16, -43, -1, 7, 17, 10, 7, -3, 12, 5, -11, 8, 12, 30, 19, 27, 1, -5,
    14, 7, -37, 3, 8, 6, 17, 0, 15, 7, -7, 6, 4, 12, 13, 0, -2, 11, 15, -26, -1, 4, -4, -43, 2, 5,
    6, 4, 5, -16, 13, 16, -8, -57, -12, -13, -1, -34, -16, 0, 12, 0, -6, -6, -5, -2, 17, -23, 5, -6,
    -3, -4, -1, 9, 8, 17, -11, -4, 6, 11, -14, 16, -3, -8, -5, -10, -20, -16, 17, 6, 1, 14, 8, 10,
    -3, -11, 2, -8, 6, 5, -6, 15, 12, -46, 4, 6, 7, -33, 9, 8, 1, 8, 5, -3, 16, 14, -2, -47, -10,
    -19, 8, -15, 4, -5, 3, 2, 15, -3, -13, -2, 6, 21, -6, -3, -31, 5, -4, 14, 6, -1, -38, -6, 4, 2,
    -1, 7, -8, -35, -10, -18, -21, -49, 17, -5, 11, -26, -19, 18, -1, -25, 3, -6, -21, 18, 0, -10,
    -1, -28, 6, 1, -6, -8, -14, 6, -7, 3, 6, 16, 4, 14, -13, -32, -11, -39, 2, 15, -8, 3, 6, 16, 11,
    11, -8, -14, 6, 25, 14, -23, -18, -49, -3, -12, 5, -67, -19, 2, 9, 15, -2, -9, 19, 7, -4, 10,
    -26, -2, 10, 19, 21, 5, -39, 14, 3, -5, 11, -9, -29, 12, -11, -4, -22, -8, 28, -10, -13, 17, -4,
    -8, -1, -14, -52, 2, 9, -5, 8, -6, 4, 1, 5, -13, 9, 1, 18, 5, 0, -5, -14, -16, -6, -9, 0, 27,
    41, 21, 3, -7, 26, -38, 1, 1, 6, -6, -33, -13, 4, 6, 7, 6, -34, -20, 7, 6, 16, 4, 1, -3, 7, -12,
    15, -4, -16, 12, -30, 9, 13, -1, 15, -10, -16, 3, -10, -7, -14, 3, -36, 3, 8, -4, 13, 4, -4, -3,
    -4, 3, -8, 5, -11, 9, 5, -7, -3, -11, 0, 14, 4, 1, -1, 19, -16, -26, 21, -10, 11, -4, 6, -7,
    -12, 8, 26, -6, 15, -18, 18, -14, 23, 11, -1, -2, -11, -6, -6, -3, 2, -5, 9, -7, -1, 12, 13, 15,
    -3, -5, 11, 10, -3, 15, -6, -3, -12, -12, -15, 0, 8, 6, -23, 18, -9, -5, -29, 0, -18, 11, 6,
    -10, -14, -12, 0, -11, -12, -24, 7, -7, 16, -13, 2, 5, -40, -3, 10, 15, -7, 7, 7, -10, 12, -18,
    17, -38, 5, -3, -19, -4, -10, -12, -3, -7, -7, 2, -1, -14, -9, 18, -9, 13, -4, 4, -7, -4, -23,
    0, -4, 1, 22, -28, -25, -2, -35, -2, -11, -33, 3, 8, -6, -23, -15, 5, -7, -9, -14, -4, -1, -15,
    22, -12, 16, -17, 8, -5, 4, -74, 2, 6, 8, 19, -1, 13, 5, -6, 1, 12, 0, 7, -10, 6, 1, -6, -13,
    -3, -2, 10, 2, -22, -24, 0, -3, -12, -13, -20, 0, 7, 13, 0, 0, -37, 15, 5, -7, 2, 15, 5, 12, 11,
    -28, 8, -5, -10, 10, 0, 21, -2, 20, -60, 17, -38, -10, 1, 2, 8, 5, 23, -5, 23, -10, 34, 11, -68,
    9, -77, 24, 6, 11, 8, -38, 16, 8, -38, -2, -10, -10, 4, -4, -16, 8, -5, -14, 4, -1, -11, -15, 5,
    -7, -9, 0, -34, -10, -16, 6, -8, -15, -7, -4, 20, 9, 17, 5, -3, -10, 11, -4, -2, -3, -13, -10,
    -4, 34, -25, 3, -10, 10, -4, -9, -12, 1, 0, -2, 13, -21, -24, 4, -53, 11, -30, 16, 1, 22, 21,
    15, -5, -8, -8, 14, -6, -22, 13, -3, -3, -5, 0, -9, 5, 12, 3, -9, 0, 7, -3, 1, -11, -4, -11, 10,
    -3, -7, 0, 1, -15, -24, -18, -9, -4, -12, 16, 5, 7, 3, -12, -15, -3, 0, -18, 12, 7, -8, -27, -8,
    -10, 0, 11, 1, 12, -5, -21, -32, -23, 19, 47, 1, -22, 24, 25, 1, 4, 11, -14, 0, 14, -19, 18,
    -18, 24, -2, -7, 0, 33, 1, -14, -45, 31, 4, -5, -19, 19, -5, 0, -6, -50, 13, 0, 24, 15, -7, -48,
    -15, 6, -12, -9, 12, -4, 17, -27, -5, 11, 7, 10, 2, 3, 0, -41, -12, 14, 4, -4, 3, 20, -43, -7,
    -12, -2, 13, 2, 7, 10, 6, -12, 24, 2, 11, -20, -11, -3, 17, -20, 8, 37, 34, 11, -86, -20, 1, 16,
    -14, 1, 8, -40, -14, 22, 20, -21, -24, -16, -38, 22, -13, -8, 23, -3, 7, 12, 8, 15, 11, -40, 13,
    -9, 33, -1, -23, -94, 25, -5, 5, 8, 3, -11, 22, -9, -18, 16, -69, 3, -53, 5, -3, 9, 13, 5, -18,
    9, 7, 6, 17, -12, -3, 7, -6, -6, -4, 8, 8, -2, -15, -24, -4, -4, 0, -3, 12, 7, -23, -1, -6, 22,
    -27, 10, 25, -1, -9, -4, -14, -3, -2, -6, 12, -3, 2, -9, -1, -12, 7, 7, 8, -33, -7, 7, -2, 12,
    10, 6, 33, 4, 7, 20, -44, -14, -28, -4, -31, -14, -18, 4, -13, 6, -57, 6, 3, -6, 3, 29, -9, 15,
    -16, 10, 10, -9, 1, -20, -1, 13, 1, -15, 3, 6, -6, -20, 5, -4, 19, 32, 40, -3, 4, 7, 7, -28, 1,
    -9, 14, 2, 4, 12, 20, -10, 2, -9, 17, -26, -15, -22, -3, -7, 0, 5, 23, 5, 9, 25, -18, -12, 11,
    -8, -12, -28, 4, 0, -9, -11, -14, -7, -1, -4, 13, 28, -12, 8, -17, 17, -2, -29, -10, 0, 3, 6,
    -5, 26, -6, -2, 4, -20, 5, 4, 12, 16, 26, 3, 1, -3, 6, -25, 8, -19, 8, -4, 11, 4, 8, 20, 0, 12,
    27, -17, -29, -3, -5, -11, -17, 9, -4, 2, -3, 37, -12, 13, 8, 23, -27, -56, 59, 21, 42, -5, 38,
    8, 31, 4, -26, -1, -4, -29, 16, 7, 31, -5, 2, 17, -22, 19, 7, 9, 17, -76, 2, -16, -30, -21, 25,
    -45, 19, 45, -12, 24, 2, -35, 7, 10, -3, -13, 25, -25, -20, -57, -27, 3, 14, -52, -11, 1, 10, 7,
    -6, -33, -4, 43, -19, -29, -2, -14, -8, 14, 13, -27, 11, -33, -9, -18, 9, 13, 36, 6, 8, -20,
    -11, -18, 2, -2, -11, -18, -13, 28, -10, 2, 9, 9, 11, 24, -23, -13, -20, -12, 16, -54, 3, -6,
    -3, -4, -2, -62, -33, 23, 4, -14, 1, -25, 4, -54, -14, -2, -14, -11, -1, 14, 4, -24, 9, -25, 21,
    3, -7, -22, -29, -4, 16, -2, 18, 17, 9, -8, 14, -27, 4, -9, -21, -2, 7, -6, 7, -15, -6, -10,
    -37, -22, -20, -21, -17, 1, 2, -23, -3, 17, -7, 2, -10, 13, -16, -66, -6, -4, 2, 8, 13, -37,
    -46, 4, -1, -2, -27, 1, 4, -33, -6, 20, -20, -26, 4, 14, -35, 36, -3, 10, 7, -3, 14, -41, -25,
    5, 2, -9, 27, 18, -7, 1, 46, 5, -1, 6, -58, 11, 13, -14, 5, 0, -10, -4, -36, -11, -65, -24, -1,
    -17, 6, -68, -25, -8, 9, 14, 5, 13, -27, -26, -28, -12, -8, 4, -4, -31, 3, -3, -42, -28, -43,
    19, -4, -39, 0, 11, -28, 5, 4, -18, -6, 3, -29, 10, -8, 17, 2, -58, -1, 3, 5, -14, 29, 22, -11,
    5, -7, 6, 15, 33, 0, 24, -1, 19, -4, -21, -9, -5, 29, 11, 2, 14, -14, -29, -33, 10, 23, -21,
    -23, 12, -7, -38, 16, -7, 6, 31, 4, 4, -10, -19, -10, -3, -25, 3, 19, -11, -32, -61, -24, 22,
    -30, -10, 0, -3, 9, 7, -33, -9, -19, 15, -26, 15, -22, 10, 1, 7, 0, 23, 8, -11, -6, -13, 12, -8,
    23, 10, 3, -13, -6, -20, -20, 3, 17, -11, 0, 17, 12, -1, -4, 2, -2, 13, -7, -5, -14, -9, 3, 14,
    14, 6, 13, 4, 6, -59, -35, 8, 2, -19, 0, -11, 6, -43, -21, 14, -13, 7, 8, 9, 2, 6, 4, -16, 19,
    -15, -12, -8, -40, 28, 12, 15, 8, 4, 1, -28, 15, -45, 1, -17, -5, -11, -6, -3, 5, -31, -17, 4,
    -2, -3, -14, 12, -10, -5, -1, -38, 1, 5, 17, 1, -11, 5, -5, 2, 24, 6, -7, -8, 6, 1, -20, 2, -10,
    -9, -41, 20, 12, -48, 6, 18, -9, 2, 15, -20, -29, -41, 8, -23, -25, -8, 0, -27, -2, 30, 10, 8,
    22, 0, 8, -14, 8, 12, 0, 16, -6, 1, 3, 3, -1, 10, -19, 21, 0, -14, -15, -12, -20, -12, 14, -45,
    -16, -14, 17, 39, -7, 17, 2, -14, 10, 2, -1, -1, 23, 10, -7, -4, 0, -3, -8, 8, 15, -36, 6, 8,
    13, 11, -13, 8, -16, 19, -1, 19, 5, 1, 0, -32, -6, 13, 6, 10, 18, 14, 5, 15, -21, 9, 7, 27, 6,
    -1, -8, 48, -12, -28, -16, 7, 8, 7, 24, -1, 33, -18, -2, 3, 27, -29, -1, -1, 6, -24, 16, -11, 8,
    1, 10, 9, -3, -11, -23, -2, -14, 11, 5, -8, 7, -41, 13, 8, -24, 8, 8, -29, 5, -15, -38, -57,
    -20, 0, -17, 31, -32, 18, -37, 0, -4, 10, -17, -47, 5, -43, 23, 19, 1, -9, 2, 15, 13, -30, -10,
    6, -4, 8, 2, 1, 6, -28, -13, -16, 11, 0, 16, 12, -3, 1, 0, 9, 6, 6, 10, 13, 4, -33, -31, 5, -2,
    -17, -3, -2, 8, -6, -16, -9, 6, -1, 12, 11, -15, -10, 10, -46, -2, -30, -6, -12, -22, 25, -10,
    -5, -1, 5, -10, -19, 9, -20, 5, 1, 1, -19, 6, 0, 7, -14, 1, -4, -15, -8, 10, 23, -15, 0, -12,
    -5, 1, -2, 21, -15, -15, 7, 4, 9, 5, -10, 15, -10, -4, -33, -36, -4, 4, -4, -3, -7, 14, -11,
    -18, -2, -13, 3, 15, 6, 11, -57, 8, -18, 9, -27, 10, -10, 14, 28, 7, -2, 8, 3, -35, -22, -40,
    -9, -1, 4, 2, 2, -2, 15, 20, 9, -23, -1, 9, 1, -11, -23, -11, -9, 8, 9, 0, -8, 6, 15, -19, 19,
    9, 27, -5, -8, 0, -6, 0, 0, -14, -5, 10, 38, 4, 2, 14, -5, 19, -5, -17, -3, 4, -7, 6, -14, 10,
    4, -6, 1, 5, 8, 26, 33, 9, 9, 10, 12, -11, 30, -21, -13, -9, -21, -12, 5, -15, 72, -30, -8, -28,
    3, 1, 5, 6, 9, 39, -11, -19, 8, 7, -23, -11, -12, 30, -10, 37, -7, -1, 3, 7, 5, -18, -28, 9,
    -14, 5, 6, 1, 14, 8, -13, 27, -5, 13, 5, 5, -14, -19, -22, 2, -21, -12, -10, -14, 14, -5, 4,
    -29, -8, 17, 3, -7, 15, -2, -36, -30, 16, -2, -11, 29, 8, -15, -45, -48, -17, -16, 6, -1, 12, 4,
    -12, -2, -5, -1, 0, 11, -12, 14, 15, 3, 6, 10, 2, -3, 7, 6, -28, -3, 4, 7, -32, 6, 10, -20, 2,
    -5, 1, 4, 1, 5, 8, -30, -10, -15, -17, -21, -5, -7, -5, -27, -12, -14, -2, 4, -8, -27, -1, 16,
    -23, 12, 9, 13, -10, 6, 6, -6, -29, -23, -19, -20, 2, -11, 18, 0, 11, 0, -23, 2, -6, 11, -7, 32,
    14, 13, -11, 9, 7, 11, 17, -14, -28, -3, 8, -3, -7, 2, -23, -11, 1, -6, -2, -3, -2, 11, 0, -8,
    15, -9, -11, 5, 14, 9, 0, -6, 1, -12, 1, 9, 5, -19, 6, 16, -22, 3, 4, 9, 19, 6, 29, 20, -23,
    -38, -15, 14, 22, -15, 0, -24, 6, 0, -7, 5, -7, 21, 32, -9, 7, 36, 0, 0, 2, 10, 7, -14, 2, -13,
    -8, 3, 6, -1, -23, 11, -5, 12, -2, -3, 0, 13, -8, -1, 7, -1, -1, 0, -5, -5, 29, 7, 14, 22, -14,
    4, 11, -6, 10, 5, -6, 61, 1, -2, -3, -4, 28, 19, -14, 13, -17, -17, -18, 12, 40, 24, -24, 3, 1,
    -1, -5, -3, 4, 34, -45, 10, -6, -61, -56, -1, -41, -18, 17, 8, -1, 0, -2, 1, -11, -2, 3, 12,
    -28, -17, 14, 4, -7, -27, 9, -22, 2, -5, -2, -3, 0, 18, 32, -25, -17, -6, 20, -25, 4, 25, -52,
    11, 0, 1, -2, -5, -6, 14, -27, -11, -3, 21, -6, -12, 21, 28, 12, 5, 2, 1, -1, 1, 17, 0, -34, 11,
    8, -37, 7, 16, -14, -7, -65, 9, -3, -3, -2, -3, -8, -9, 13, -1, 3, 0, 2, 2, -24, -24, -30, 3,
    -1, 1, -3, 2, -11, -11, 13, -19, -2, -4, 16, 2, -10, 14, -47, 0, 3, 0, -2, -1, -7, 3, 3, -13,
    -3, 1, 3, -8, -28, 11, 14, 6, 1, 1, -1, -3, 19, 11, -10, 8, 11, 8, 1, 2, 11, 11, -68, -16, -6,
    1, -3, -5, -3, 6, 16, -2, -3, 4, -3, 13, -45, -1, 4, -2, 2, 1, 2, -2, 5, 10, -8, -5, 0, -5, 0,
    -2, -20, -17, -51, -10, -1, -2, -1, -3, 12, 36, 28, 10, 6, 6, 12, -7, -59, 2, -2, 13, 1, -3, -1,
    1, 23, -20, 15, 14, 12, 16, 15, -20, 31, -8, -57, -30, 1, -1, -2, 0, -31, 23, 31, 12, 9, -6, 1,
    17, -71, 20, 23, -18, -3, -1, 2, 1, 22, 29, 12, 23, -17, -9, -5, 14, 0, -7, -13, -8, -3, -2, -2,
    -2, 32, 17, 0, 41, -19, -39, -49, 34, 15, 5, -18, 17, 1, -3, -2, 1, 14, 32, -19, -25, -13, -24,
    -49, 28, -7, -34, 3, -9, -4, -2, -2, 1, 8, 17, -4, 4, -6, -2, 16, -32, 3, -16, 1, -11, 1, -1, 1,
    -5, -20, 3, 3, -28, -19, 6, 22, -21, 11, -2, -9, 3, 0, 3, -3, 2, -14, 27, -4, 19, -11, 9, 2, 3,
    32, 11, 22, 15, -4, -2, -4, 2, 8, 17, -25, 18, -17, -45, -16, 22, 12, 4, -8, 0, -1, -4, -3, 1,
    1, -24, 3, -31, 9, -21, 20, -11, 6, -21, 3, 7, -2, -5, -1, -2, -10, -10, 12, -18, -4, -12, 27,
    -4, 12, 3, -14, -2, -3, 3, 0, -1, -9, 5, -1, -3, 3, 11, 5, 2, 17, 17, 10, 8, -1, 0, -3, -4, 4,
    3, 8, 7, 5, -14, 0, 10, 31, 6, -22, 10, -4, 0, 1, -1, -1, -12, 4, -23, -11, -7, 14, 18, -3, -3,
    -11, -9, -2, -2, -2, -4, 8, 25, 1, 23, 1, -9, 4, 6, -4, 9, -5, -13, -1, -3, 0, -2, -13, 32, 8,
    14, 2, -11, -6, 8, -11, 10, -20, 6, -4, -4, -4, -2, 16, -3, -2, -14, 14, 7, 7, -34, -2, -10,
    -23, -11, -4, 1, -3, -1, -17, 17, 25, 1, 11, -10, -6, 22, -10, 49, -7, -12, -3, 0, -3, -1, 28,
    27, -4, 18, 12, -23, -20, 14, -45, 9, 10, -28, 0, 1, -4, 0, -12, -15, 2, 27, -43, -36, -12, 24,
    9, -3, -10, -3, 0, -3, 1, 2, -1, -16, 14, 1, -21, 23, -19, 8, 4, 6, 5, -10, -3, -3, -1, -4, -6,
    0, 2, -53, -9, -19, -14, -21, -12, -8, -4, 0, 1, -6, 1, -4, -32, -33, 2, -39, 8, -18, -10, 15,
    -10, 7, 7, 4, -2, -2, 1, 1, -84, 4, -7, 7, -7, -20, -5, 19, 13, 3, 9, 9, -3, -3, -3, 1, 3, -15,
    -14, 12, -20, -22, -14, -4, 5, 4, 5, -3, -2, -1, -2, -1, 2, 13, -1, -74, -2, -9, 22, -6, 13, 9,
    -4, 6, 2, 0, -2, 3, -30, -9, 12, -21, 7, -33, -9, 10, -5, 8, 9, 10, 0, -2, -2, 1, -51, -24, -6,
    9, -6, -5, 1, 9, 1, 5, 5, 10, -3, -3, 1, 1, 14, -7, 2, 22, -7, 10, -11, -6, 12, 3, 14, -4, -6,
    1, 0, 1, -3, 4, -8, -17, -13, -2, 22, -3, -2, -4, 5, -8, 1, -2, 1, -4, -8, -18, 28, 18, 10, -5,
    17, -5, 3, 34, 11, -7, -3, -1, -2, -1, -6, 18, 6, 7, -17, 9, -10, 16, -3, 1, -19, -1, 0, -4, -3,
    0, 16, -7, -9, 15, 24, 6, 4, -42, -5, 0, -12, -3, -1, 0, -3, -2, -9, 11, 22, -2, -6, 5, -1, 7,
    -8, 35, 11, -8, 0, -2, 1, -5, -10, 7, 32, -1, 16, -42, -10, -6, -35, -6, 0, 6, -4, -2, -1, -1,
    -34, -1, -7, 8, -5, 8, 3, 17, 0, 4, -30, -14, 0, -3, -1, -3, -34, -6, -16, -49, -4, -9, 21, -10,
    -12, -11, 2, -11, 0, 0, -3, -5, -15, -7, 2, -38, -6, -2, -37, -18, 2, 5, -8, 7, -3, 0, -2, -3,
    -81, -1, 16, -57, 21, 4, -10, 37, -16, 4, 12, -9, -3, 2, 1, 2, -91, 11, -62, 1, -16, 4, -8, 4,
    5, -2, 2, 2, -3, -2, -1, -2, -10, -9, -22, -27, -5, -39, -9, -2, 5, -16, 3, 3, -3, 1, -2, -4, 1,
    16, -6, -27, -6, -5, -10, 1, 3, 12, 3, 4, 1, -1, 1, -4, -44, -20, 8, -35, 16, 10, 6, 30, -5, 7,
    3, -8, 0, -2, -3, 1, -59, 16, -11, 14, -5, 2, -20, -12, -7, 1, 7, 9, 1, -4, -3, -3, 5, -6, 11,
    -24, -16, -25, -7, -1, 7, -7, 8, 5, -4, -4, 0, -1, 1, 12, 14, -4, 8, 7, 17, 9, -4, 7, -3, -16,
    -2, -1, 1, -2, -18, 0, 12, -15, 12, -8, 8, 6, 10, 6, -6, -13, -3, 2, -4, -1, -51, 49, -6, 15,
    -6, -14, 5, -5, -11, 4, 5, -6, -4, 0, -1, 1, -9, -12, -2, -43, -22, 4, 8, -19, 5, -1, 0, 5, -3,
    1, 1, 1, -3, 20, 30, -2, 14, 0, 20, 23, -9, -19, 5, -9, 0, -1, -1, 0, -23, 3, 25, -19, 2, 4, 16,
    -41, -14, 10, -1, 11, 8, -3, 9, -1, -21, 16, -73, -28, 10, -17, -13, 11, -9, -9, -56, -1, -31,
    -1, 8, -24, 24, 9, -58, 19, -23, -9, -2, 15, -2, 1, -3, -15, -3, 5, -9, -8, -14, -48, -26, -36,
    18, 2, -24, -16, -12, -10, -2, -16, -9, 4, -21, 20, -6, -16, 16, -20, 0, -3, 10, -11, 7, 8, 10,
    5, 4, 12, 10, -17, -9, 12, -17, 1, -4, -17, -3, 8, -7, -18, -5, -1, -11, 3, -5, -4, 8, -5, 19,
    2, -11, 2, -31, 14, -21, 3, 2, 5, -5, 12, 11, -6, -3, 1, -17, -9, -5, 8, -6, -13, -10, -16, 8,
    4, 1, 10, -16, 14, -2, -14, -58, 21, 19, 2, 7, -1, 24, 6, 2, 5, 9, 9, 6, 3, -3, 16, 8, -3, -4,
    -2, -2, 3, 14, 0, -17, -8, 8, 6, -14, 1, -8, -14, 16, -14, -16, -22, -43, 5, 2, 6, -14, -6, -25,
    0, 14, -4, -12, -5, -1, 6, 1, -11, -13, -2, -15, -23, -27, 10, 7, 12, 2, -9, -7, 0, -26, 26, 20,
    17, 22, 19, -6, 11, 1, 1, 14, 8, -5, 10, -15, 17, 18, 3, 0, -17, -2, 13, 2, 5, 4, -4, 0, 16, -5,
    -5, -15, -17, -17, -7, 17, 13, -34, 16, 1, -18, -23, -8, -22, -19, 15, 2, -20, 14, 9, 4, -16,
    -16, -16, -3, -3, -33, -32, 0, -24, -20, 11, -22, 6, -14, -6, 1, 1, 18, -41, -16, 12, -7, -1,
    23, -20, 0, -4, 8, 5, -6, -60, -64, 16, 19, -13, 24, -17, 35, -25, 17, 18, -6, 6, -18, 41, -5,
    -80, 25, -14, -12, 20, 2, 6, 25, -2, -1, -4, 1, 8, 2, -20, 10, -11, 18, 11, 8, -12, 5, -42, 18,
    -7, -8, 1, -25, -7, -1, 4, 5, 25, -16, 15, 12, 21, 1, -26, -11, 6, -7, 9, -14, -12, -18, -24, 4,
    -30, 16, 8, 35, -11, 10, -8, 1, -6, -8, -8, -12, 7, -23, 22, 0, 10, 5, -20, -5, 6, 4, 4, -1, 12,
    -5, -5, 2, 13, -5, 8, -7, -35, 3, 12, 23, -1, -17, -39, 6, 2, -6, -8, 4, -10, 2, -15, 3, -22,
    -19, 15, 18, 9, -5, 1, -3, -3, 16, 12, -5, -15, -17, 8, -5, -19, -9, 9, 6, 12, 12, 10, 11, -5,
    -4, -13, 5, 4, -7, -9, 0, 14, -22, 7, 4, -22, 11, 1, 3, -13, 8, 6, 2, 8, 13, -4, 0, 3, -8, 5,
    -4, 9, -2, -20, -2, -14, 5, -22, 17, -10, 11, -12, 5, -11, 2, 24, -9, 16, -14, 46, -9, -11, -6,
    27, -27, -3, -8, -3, -3, -4, -16, -9, -3, 11, 1, -53, -5, 6, 11, -53, 12, -6, 4, -29, -8, 2,
    -17, 26, 16, -7, 12, -6, -5, -37, -5, -1, -23, 25, 3, -28, 4, 17, 29, 8, -9, 3, 12, 35, -19, 21,
    2, -9, 13, 30, 0, 9, 29, 32, 8, -2, -28, -17, -11, 11, 1, 5, -13, -13, 16, 17, -15, 20, -3, 26,
    -43, 13, 7, -20, 28, -21, 0, 11, -6, 7, -16, 2, -4, -24, -10, 7, -38, -6, -32, -7, -1, -15, 5,
    -13, 4, 5, 12, 12, -27, -1, -23, -6, -14, 1, 19, -15, -27, 7, 6, -3, -2, -9, -7, -18, -4, -8,
    27, -6, 0, 15, 4, 9, 8, -9, -7, 9, -3, 2, 24, 17, -21, -4, 21, 13, -28, 24, -3, -11, 6, 0, -1,
    -4, 4, -4, -26, 2, -1, -3, -8, -7, 0, -15, -32, 3, 12, -8, 1, 6, -10, 4, 17, 6, -6, 7, -9, -8,
    4, -8, -22, -3, -2, -10, 8, 24, -9, 0, -15, 14, 7, -19, 24, 4, 10, 10, -1, 10, -1, 10, 21, -5,
    2, 0, -10, -1, 8, -9, 10, -6, -9, 7, 3, -8, 10, 1, -7, 4, -3, -2, -9, 4, -5, 6, -3, 24, -7, 3,
    -9, -19, 24, 3, 6, -14, -8, -9, -23, 7, 15, -2, 1, 12, -2, 1, -19, 14, 5, -1, 1, -10, -1, 1,
    -28, 13, 16, -8, -6, -15, -2, -16, -1, -21, -14, 45, 6, -3, -9, 42, -6, 11, 28, -20, -9, -45, 5,
    19, -3, -26, -15, -29, -7, 1, 8, -7, 3, -11, 17, -25, -14, 16, -59, 11, 2, -5, -3, -9, 3, 23,
    -16, -40, -4, 15, 1, -23, -16, 31, 10, -14, -3, 0, 14, 31, -24, 7, 15, -7, 14, -17, -2, 22, -3,
    18, 8, -11, -8, -43, -9, 3, 12, 11, -38, -1, -10, 13, 1, 13, -6, 6, -1, -2, -11, -19, 8, 7, -23,
    1, -50, -14, -30, -11, 4, -21, -19, -2, -9, -8, 24, -15, -26, 16, -3, 15, -7, -7, -7, 13, -20,
    8, -5, -10, -12, -23, -20, -10, 15, -6, -3, 8, -12, -1, 8, -1, 6, 8, 9, 7, 10, -29, 12, 8, -33,
    -2, 11, -7, 16, 5, -25, 18, -3, 14, 2, -6, -31, -21, -1, -14, 5, 14, 4, -4, -30, -14, -19, -24,
    4, -15, 6, -15, 12, -5, 38, -19, -27, 7, 12, -3, -15, -19, -11, 18, 5, 6, -8, -2, -5, 1, -34,
    -2, 16, -10, -13, -12, -6, -4, 18, 4, 5, 6, 8, 1, 10, -16, 15, -5, -32, -5, 9, -21, 10, 24, -6,
    -2, 8, -4, -2, 3, -15, -8, 21, 10, -27, -18, -2, 24, -5, -3, -2, -42, 1, -9, 18, 1, 5, 2, 55,
    -15, -2, 8, 12, -4, -29, -23, -12, 11, 10, -1, -5, -6, 6, 6, 5, 5, 8, 4, -49, -7, 12, -16, 7, 9,
    -8, -10, -10, 1, -2, -17, 30, -16, -16, 19, 12, -4, 9, 9, 5, 17, 20, 1, 29, -21, 17, 40, 23, -7,
    -36, -21, -5, 7, 24, 30, 5, -28, 12, -27, 0, -1, -19, 3, 48, 4, 2, -23, -32, 13, -25, -24, 25,
    -1, 9, 2, -5, 30, 5, 14, 12, 1, -8, -1, -14, 7, 1, -22, 19, -3, -40, -27, 3, 4, -21, 17, 25, -9,
    12, 1, -20, 9, -5, -9, -39, 16, -29, 3, -24, -17, -71, 0, -13, 19, 8, 3, 8, 7, -15, 10, 1, 14,
    -15, 13, -78, -58, 14, 15, -11, 30, -27, -2, -10, -10, -4, -9, -33, 23, -1, -39, -35, 33, 11,
    -9, 1, 21, -29, -3, 1, 0, 7, -9, -9, -21, 10, -14, -38, 40, -32, 13, -9, -30, 53, 6, -10, 5, 0,
    -5, -47, 8, 1, 18, 10, -28, -7, -13, -3, 19, -16, 4, 12, -5, 9, 17, 18, -18, -16, 22, -38, -55,
    19, -20, -9, 7, -31, 24, -7, -3, -14, -42, -6, 5, 16, 4, -19, 31, 7, -19, 3, 6, 2, -2, 5, 0, 7,
    -5, -26, 4, 1, -4, -40, 10, -25, -16, -6, -7, 40, 3, -23, -4, -1, 15, -36, -1, 1, 16, 21, -7,
    -6, -6, -7, 17, -9, -7, 14, 0, 3, 0, 9, -17, -3, 21, -1, -12, 2, -25, -13, -15, -15, 17, -10,
    10, -1, -1, 19, 2, 11, -6, 8, 18, 13, -26, -9, 8, 27, 3, -6, 3, 6, -3, -25, -9, -5, -5, -33, 3,
    -4, -13, -7, 3, 14, 3, -22, -12, -10, 4, -37, 25, -11, -5, 16, -6, 19, -1, -7, 8, -1, 2, 27, 11,
    -13, -38, -30, -29, -6, 18, -3, 11, 7, -20, -6, 7, -22, 10, -20, -21, -1, 21, -16, 50, 12, -20,
    -10, -31, 6, -3, -26, 21, 17, 1, -12, -22, 0, -4, 10, -27, -6, -36, -36, -35, -9, -5, -2, -9,
    12, -3, -5, -2, -13, 8, -33, 3, -17, -1, -19, -27, -39, -18, -12, -12, -2, -2, -29, -5, -1, 16,
    4, 20, -18, 5, -4, -122, 21, 42, 22, -8, 10, -1, -18, 6, 18, -36, -8, 2, 20, -27, -10, 24, -4,
    -14, -30, 4, 18, 2, -13, 17, -6, -3, -19, -9, -27, -24, -33, -7, -31, 12, -38, 33, -34, 8, -11,
    16, -2, 3, -43, -15, 15, 8, -1, -3, 7, 6, 5, -14, 15, -2, 7, 7, 2, 15, -3, -13, -5, -1, -6, -23,
    16, 8, 21, 9, 1, 2, -7, -3, 27, -24, -7, 16, 26, -11, -14, 15, 11, 1, -8, 11, 10, -17, -1, 6, 2,
    -2, -2, 11, -1, -13, -12, 2, -19, 13, -42, 3, -19, 6, -22, 9, -2, 6, -19, 20, 0, 1, 6, -2, 4, 3,
    12, -5, -4, -1, -15, -4, 12, -12, -14, -4, -1, -1, 1, 10, 0, -10, 13, 9, -2, -7, 7, -2, 13, 22,
    -14, 4, 0, 6, 6, 1, 14, -17, -15, -2, 14, -17, 1, -11, -6, -11, 1, 13, 6, 4, -7, 9, 1, 0, -22,
    5, 8, 26, -47, -13, 5, 14, -7, 32, -1, -14, 6, -7, -4, 10, -11, -3, 4, -15, -9, -6, -22, -56,
    -27, -29, -11, -17, -4, 16, 14, -9, 2, 21, -4, -11, 16, 3, 0, 15, -23, 18, -26, 4, 2, -8, 10, 4,
    -20, 8, 10, 12, -19, 8, -21, -34, 41, 1, -5, -14, 25, 10, 8, 18, -6, 24, 11, -16, 6, -8, -23,
    14, -16, -5, -8, -7, -12, 0, -13, -20, 0, -6, 12, -4, 12, -25, -1, 8, -19, 11, -18, -4, 15, -51,
    27, 6, 2, -14, -10, -14, -14, 11, 6, 6, -14, 26, 9, -19, -8, 6, 10, -11, -5, 32, -18, -4, -39,
    -17, -13, -19, 2, 1, -8, -7, -7, 6, -7, -5, 8, 12, -3, 9, 17, -19, -40, 15, -7, 13, -3, 5, 16,
    5, 0, -2, -2, 9, 20, -11, -2, 23, 30, -2, -11, -22, -6, 6, 16, 0, 1, 15, 11, 12, 2, -21, -13,
    -9, 27, -46, -17, 17, 21, -15, -2, 10, 8, -9, -13, 23, -3, -4, 0, -7, 10, -3, 7, -11, -18, 2,
    -4, 5, -4, 14, 12, -5, -9, 5, 34, -15, 4, 26, 3, 6, -2, 9, 15, 6, 9, -10, -12, -8, 15, -25, -8,
    -10, -9, -8, -7, -43, -14, -2, 9, 19, -6, 5, 7, -1, 7, -25, -4, 12, 12, 15, -28, -4, 11, -17,
    -1, -1, 6, -20, -2, 19, -2, 19, 14, -11, 9, -12, -2, -8, 2, 4, 12, -5, 19, 5, 2, 2, -3, 20, 20,
    -15, 16, 47, 3, 32, -14, 12, 7, -9, 4, 5, -16, -2, 4, -53, -28, -19, -30, -25, -13, -51, -13,
    -12, 5, 2, 18, 17, 1, 6, -12, -20, 0, 11, -3, 3, -17, 6, -11, 0, -5, 4, 0, -19, 8, 3, -5, 23,
    12, 11, -7, -21, -13, -15, 0, 11, -5, -5, 11, -11, -22, -14, 2, -35, -24, -16, 24, -34, -1, -13,
    -24, 16, -15, 1, 2, 10, 10, -1, 7, 38, 44, -42, -12, -3, -2, -28, -27, 1, -6, 4, 16, -28, -25,
    6, 0, -35, -26, -6, 3, -2, -19, 13, 18, 6, -7, -3, 20, 10, -33, -11, -23, -6, -26, -11, -71, -7,
    4, -1, -24, 7, -2, 1, 8, 0, 16, 6, 2, -4, 6, -4, -19, -13, -18, 19, -7, 6, 16, -6, 16, -3, 5, 0,
    -15, 19, 36, 2, -10, -9, 26, -3, -14, 6, 5, 8, -9, -22, -25, 3, -3, -23, -22, 1, -6, -31, -35,
    5, 45, -12, 3, 3, 12, 20, -14, -8, 5, 6, -24, -44, -22, -4, 11, 5, -11, -11, 5, 10, 3, 7, 17, 8,
    5, 26, 19, 11, -5, -2, -11, 33, -28, -5, 19, -8, 20, -7, 10, -2, 11, -19, 31, 10, -35, -6, 15,
    -28, -16, -7, -4, 14, 2, -16, -14, 9, -6, -6, -31, 11, -25, -32, -39, -9, 24, -4, 1, 5, 10, -2,
    8, -2, 1, 26, -25, -33, 10, 1, -9, -3, 10, -1, -2, 8, 15, -3, -5, 4, -6, 25, -12, -17, 0, 42,
    -13, 34, -15, 3, 17, -2, 11, -29, 5, 1, 2, -42, 14, 6, -22, 9, -2, -16, 26, 19, 1, 3, 4, -26,
    -11, 3, -27, -19, -39, 15, -50, -18, 5, -24, 8, 7, -11, 7, 8, -10, -6, 6, 4, 16, 56, 11, 8, 2,
    -3, -20, 33, -1, 17, 3, -6, -26, -3, 12, -1, -15, 15, 17, -21, -35, 6, -13, -7, -3, 17, 21, -43,
    17, 18, 21, 10, 19, 19, 46, -27, 14, -37, 27, 13, -10, -6, -2, -17, -5, 4, 10, 10, 20, -2, 4,
    -12, 2, 4, -7, -6, 15, 15, -3, -15, 20, -3, 15, -6, 12, -7, 27, 9, -18, -12, 13, 7, -2, 22, -7,
    7, 7, -3, -5, -8, -28, 4, -6, -14, 0, 13, -9, -37, 8, 1, 19, 12, 8, -6, 14, -16, -3, -10, 17,
    -8, 5, 6, 41, 15, -9, -8, -34, -3, -4, -2, -4, -24, 16, -9, -19, -16, 3, -2, 0, 7, -30, 3, -1,
    -8, -15, 1, 8, -2, -4, -5, 4, 4, -18, -16, -1, -4, 5, 27, -8, -9, -3, 3, -1, 9, -8, -8, -13, -7,
    14, 4, -3, -18, -5, -1, 4, 12, -8, 2, 11, -9, -12, -5, -5, -1, -16, 4, 28, -6, 12, -7, -12, -7,
    13, 2, -17, -24, 28, -4, -26, 5, -13, -13, -5, -6, -37, -5, -23, -24, -61, -6, -2, 5, 2, 7, 11,
    6, -5, -2, -34, 1, -1, 20, -27, 5, 25, -13, 4, -19, -1, 2, 3, 3, 25, 14, 23, -16, -11, -20, -17,
    11, -18, 7, 7, 10, -36, -9, 6, 1, -19, -20, -3, -14, 12, -6, -11, -3, 16, -11, -9, -51, -9, -9,
    -26, 19, -28, -10, 29, 1, -33, -10, -64, -36, -25, -6, -23, 15, -5, -5, -13, 8, 32, -5, 29, 8,
    -22, -35, -38, -10, 4, -41, -16, 14, -25, 20, 5, -16, -30, -10, -16, 29, -13, 17, 10, 21, 9, 24,
    -5, 24, 9, -2, 8, -6, 5, -25, -36, 36, 6, -22, 2, 19, 0, -6, 1, 10, 3, -10, 6, -3, -2, 10, 11,
    4, 4, -14, -1, -1, 11, 12, 3, 12, -2, -8, 21, 30, -15, -25, 2, 5, -4, -27, 10, -20, -23, -8,
    -15, 6, 4, -7, -4, -14, 9, 7, -4, 12, 8, 6, 2, -14, 2, -13, -3, 11, 1, 5, 11, -18, 23, -3, -6,
    10, 1, -8, 1, 2, -8, 11, 21, -19, 16, -3, -12, 16, 10, 2, 7, 6, 10, -4, -1, -4, 11, -1, -4, 19,
    -18, 1, -22, 4, 0, -15, 1, -20, -7, -19, 27, -12, 1, 5, -16, 2, -3, 2, -7, 5, 13, 21, 7, 17, 31,
    -5, 4, 18, -2, 0, -4, -9, -13, 13, -15, 6, 11, 8, 3, 1, 6, 2, -7, -1, -2, 7, 9, -6, 5, 6, -10,
    -1, 10, -1, -11, 3, 5, 6, -10, 10, 24, -7, -10, 2, 7, 5, -1, -8, 13, -43, -25, 17, -16, -8, -12,
    -15, -10, 15, -6, 6, 3, -4, 3, 21, -13, 9, 0, 33, 8, 5, 5, 15, -42, -2, 28, -2, 7, -9, -8, 18,
    -12, 13, -16, -29, 8, -7, 0, 4, -14, -14, -10, -23, -11, -27, -31, 1, -38, -10, 21, -10, -5, -1,
    -53, -9, -17, -16, -18, 3, -4, 15, -46, 6, 11, -81, -4, -2, -16, -22, -52, -6, -9, 1, -7, -25,
    -40, -4, -32, 10, -20, -20, -40, 12, 9, -8, -18, -34, 12, -1, -2, 18, 8, 1, -17, -4, -20, -1,
    -20, 14, -20, -10, -35, 15, -2, -8, -1, -23, -13, -3, -19, -5, 5, 6, 9, 26, -26, 19, 13, 7, -7,
    -2, 10, 16, 6, 6, -20, 3, 4, -23, -11, 6, -12, 25, 12, -19, -19, 10, -3, -12, -21, 4, 0, 0, 16,
    1, 3, 23, 20, -2, 7, -3, 12, -27, -2, 10, -7, 2, 14, -13, -8, 5, 10, -12, -5, 8, -13, -7, -15,
    2, 14, -19, 2, -2, -32, 1, 0, -2, 11, 9, -7, 9, 9, -1, 3, -5, 6, -4, -28, 4, -38, 8, -9, -8, 20,
    3, -8, 18, 1, -14, 15, 14, -11, -6, 1, -10, 15, -5, -7, 24, -3, 12, 5, -7, 1, 17, 17, -27, 11,
    -28, -16, -7, -1, -2, -9, 2, 9, 4, 8, 17, 6, 9, -38, 14, -4, -14, -10, 13, 0, 0, -7, -12, -13,
    1, 11, -4, -3, -3, 8, 11, -18, -14, -7, 17, -10, 18, -24, -18, 8, 2, -2, 7, -20, -8, -27, 7, -2,
    0, 1, 3, 17, 12, -14, 15, -12, 6, 21, 10, 5, -3, 13, 19, 13, -33, -6, 10, -14, -7, 1, 12, 8,
    -29, -4, 15, 0, 14, -12, 6, -1, 10, -28, 5, 2, 10, -1, 7, 2, 5, 24, 7, -25, 10, 10, -23, -8, -3,
    10, -3, -23, -7, -52, -32, -2, -2, 7, 18, 13, 18, -34, 18, -17, -22, -10, 6, -20, 9, -3, -12,
    -11, -21, 6, 1, 32, -23, -3, 19, -9, 10, 7, 24, -20, -10, -12, -18, -15, 8, -42, -36, -30, -22,
    -4, -3, 6, -45, -17, 18, -24, 8, -8, -14, 9, 6, 1, 37, -3, 2, -10, 21, -2, 3, 0, 25, -17, -9,
    17, 11, 16, 18, -15, 30, -9, 2, -11, 32, -18, -9, 8, 1, -8, -9, 6, 5, -9, -26, -3, 8, 39, -10,
    11, 21, -12, 12, 2, -7, 8, 6, -15, 4, -8, 10, -1, -32, -5, -3, 11, -8, 10, -8, 2, 12, -19, 1,
    -8, -18, 0, 10, -12, 7, 0, 13, -17, -4, -2, -10, 10, 2, -2, 1, -12, 13, 12, -6, 0, 52, 5, 12,
    17, 11, 7, 9, 32, 4, -18, -31, -13, 19, -5, -17, 8, -2, 12, 23, 12, 5, -6, -45, -24, -19, 3, 9,
    -14, -7, 12, 8, 20, 6, 4, 11, -17, -18, -5, 27, 4, -6, -13, -13, 11, -4, 3, -2, -6, -2, -1, 7,
    13, 4, -12, -2, 29, 12, -4, 22, -13, -5, 8, -26, 26, 10, -3, 30, -3, 3, 12, 19, 11, 6, -3, -36,
    -31, 5, -16, -11, 23, 8, 10, -4, 7, -5, 16, -40, -9, -2, 3, 10, -28, -8, 10, -43, 35, -3, 2, 35,
    -6, 1, 8, 16, 0, -6, 14, 5, 10, -16, -5, 9, 28, 14, -9, 0, 16, 24, 15, 20, 16, -2, 4, 12, -38,
    3, 7, -35, 31, 32, -8, 45, -21, 26, 2, 2, 0, 21, 26, -109, 20, 6, 25, -48, 11, 13, 9, 27, 13,
    -3, -4, 13, -4, -32, -27, -15, -15, -14, -34, 0, 13, 33, -1, 12, -11, 9, 1, 13, -14, -10, 8, 20,
    2, -4, -7, 5, 40, 13, 22, 33, 5, 14, -9, 13, -14, 0, 7, -9, 19, 24, 17, 2, 31, -6, 24, -11, 3,
    2, 7, 9, 24, 41, 10, 7, 8, -29, 15, 0, 10, -8, 1, 18, 9, -1, 0, 1, -2, 14, -9, -12, -9, -1, -23,
    -1, 15, -5, 24, 1, 5, 2, -9, -5, -16, 10, -9, 8, -30, -12, 1, -1, 30, 10, -9, 8, 4, 3, -8, 5,
    -20, 10, 24, -5, 16, 12, -6, 1, 15, 4, 3, -7, 0, 8, -17, -4, -5, 39, 3, 8, 12, -27, 5, -5, 10,
    -11, 4, 4, 9, 9, -2, 1, 10, 15, 15, -3, -1, 20, -25, -2, 17, -4, 0, 7, 15, -4, 7, -4, -21, 18,
    0, 3, -18, -2, 10, -2, 4, -5, -6, -8, 0, -8, 0, 1, -17, 15, -7, 9, 15, -26, -16, -11, 11, 6, 15,
    7, -8, 3, 8, 0, -20, 18, 7, 2, 2, -15, 27, 0, 20, 1, 2, -7, -7, 16, 0, 3, -37, -8, 8, 15, -11,
    6, -1, 11, 13, 10, 4, 15, 11, 11, 3, -7, -9, -15, 8, -8, 25, -3, 34, 29, -3, 11, -3, -4, 3, -1,
    -15, -10, 34, 1, 43, 8, -5, 8, -36, -23, -5, -4, 18, 21, -19, -7, -8, 12, -16, -7, -2, -48, 21,
    -2, 19, -35, -16, 11, -13, 4, 14, 10, -5, 20, 11, 0, 19, 4, -25, -3, -15, -10, 18, 12, -15, -20,
    6, 1, 9, 0, -21, -1, 2, 5, 8, -7, 3, 3, 13, -9, 30, 12, 6, 3, 0, 8, 3, -13, -7, 7, 21, 19, -17,
    13, -15, -11, 1, -36, 0, 0, 3, -1, 30, 15, -24, 4, -4, -15, 5, -7, -3, 7, 5, -7, 5, -5, -5, 5,
    13, 1, 20, -13, 6, -5, -23, -45, 12, -2, -11, -1, -7, 15, 3, -12, -16, 5, 10, 24, -8, -13, 2, 1,
    11, -7, 12, -3, -8, -5, -5, -8, -6, 7, 17, -17, -9, -13, -20, -7, 4, -4, -5, -33, -4, 20, -5,
    -2, -8, 11, -17, 2, 12, -12, -3, -5, 5, 5, -8, 1, 5, -13, -2, -1, -4, 7, 20, -26, 23, 5, -4,
    -27, 13, 0, -16, 18, 3, -6, -2, 0, 4, 10, 0, -4, 6, -1, -2, -5, -1, -10, 18, 6, -2, -3, 3, -5,
    -10, 4, 15, 8, -18, -10, -50, -6, 13, -10, 7, -7, -6, -14, 9, -3, -20, -18, 6, -11, -3, -5, -12,
    -6, 22, 6, 10, 1, -4, 10, -18, 1, -25, 11, 11, -23, -38, 0, 30, 15, 20, 8, -2, -2, 16, -9, -1,
    -5, -8, -7, 11, -19, 8, -7, -3, 0, -11, 7, -16, 13, 18, -6, -17, -3, 18, 9, 8, 7, -39, 35, 23,
    16, -12, -31, -40, 14, 0, -13, -25, 6, 24, -5, -6, -7, -8, -3, 7, -2, -63, -10, -28, 9, 4, 12,
    -1, 22, 6, 17, -4, -11, 2, 15, 10, -1, -16, -1, -23, 10, -5, -45, -3, -26, 5, 0, 2, 17, -14,
    -13, -9, 1, -9, 6, 20, 1, -11, -7, 1, 3, -10, -4, 9, -5, 10, 8, 9, 28, -62, -14, -17, -49, -7,
    -2, 4, -5, -21, 2, -12, -7, -13, 14, -1, -25, -8, 4, -3, -12, 7, 3, -12, -9, 18, 17, 15, -57, 4,
    4, -18, -24, -18, 10, 13, 21, 1, -33, 10, 10, 1, 3, 5, -8, 1, 8, 9, 18, 7, 5, 2, -8, 0, 7, 2,
    -3, -12, 2, -11, -3, -20, 8, 5, -12, -43, -1, -18, -21, 1, -6, 20, -5, -33, 4, 1, -26, 1, -2,
    -5, -4, 11, 5, 6, -7, -3, -6, 8, -7, -1, 13, -8, -25, 20, -7, -8, -4, -2, -6, 1, 6, 8, 2, -1,
    18, -6, 12, -11, -22, 2, -2, 3, -5, -14, 14, -3, -2, 10, -12, 3, 9, -20, 2, 12, 4, -10, 10, -20,
    -10, 7, 13, 12, 12, -6, -8, 22, -10, -41, -18, -8, -24, 9, -42, 11, 15, 9, 31, 7, 14, 24, -2,
    12, -4, -17, -8, -3, -20, 8, 5, 3, 28, 1, -6, -6, -29, 20, -7, -11, -11, 15, 14, -23, -92, -12,
    0, -13, -33, -8, 15, -15, 5, 3, -14, 7, 15, -4, 11, 12, 10, -17, -39, 2, 5, 24, -5, -7, 9, 10,
    -13, -112, 15, -5, -6, -11, 33, -9, 8, -27, -51, -12, 14, -3, 8, -7, 13, -4, -30, 14, -1, 10,
    53, 8, 22, -7, -34, 1, 19, -8, -3, -23, -76, -16, -20, 8, -12, 10, 3, 5, 38, 5, -14, 3, 11, -3,
    22, 12, -56, 2, -23, 4, -2, 20, -5, 9, 3, 3, 2, -40, 17, -17, -21, -14, -20, 35, -49, 8, 4, -3,
    19, -26, 12, -14, 32, -8, -1, 3, 8, 8, 0, 11, -14, 14, 9, 8, 13, -3, 6, 11, -46, -1, 30, 0, 8,
    8, -37, 3, -7, 0, -12, -6, -11, 9, 33, 0, -20, -9, 27, 2, -1, 3, -43, 4, 9, -1, -13, -11, -1,
    -21, -6, 4, -1, -13, 2, -6, -16, -2, -7, 33, -61, -7, 14, -11, -12, -20, 27, 14, 19, -1, 16, 5,
    21, -6, -8, -9, 6, -6, -6, -2, -3, 2, 5, -15, -12, 12, 14, 0, -19, 27, 31, 8, 8, -2, -13, -10,
    -31, 5, 19, -7, -20, -16, 11, -4, -9, 2, -6, 1, -5, 4, -1, -12, 7, -11, 9, -28, 6, 9, 14, 3, -5,
    -23, 1, -12, -22, -8, 16, -40, -8, -2, 2, -11, -2, -18, 29, -9, 28, -19, -4, -14, 9, 4, -26, -8,
    -5, 17, 7, -9, 35, -12, 30, -1, -52, 51, 40, 19, -26, -1, -10, 18, -59, -5, 27, -14, -1, -12,
    -7, -3, -9, 8, 28, -1, -15, -9, 2, 12, 12, 4, -25, -39, -6, 2, -5, -8, -12, 4, -32, -96, 15, 16,
    -1, 10, 40, 17, 15, 2, -17, 9, 4, -11, 24, 12, -4, -22, 18, -14, 5, -11, 24, -2, 17, 10, 1, 1,
    17, 44, -9, -29, -11, -11, -11, 17, -5, 1, -13, -6, -7, 9, 1, 27, 3, -40, 1, -2, -4, 0, -36, -3,
    0, 2, 21, -4, -9, 19, -4, 2, -24, -24, 12, -15, 4, -8, 13, 8, -14, 9, 21, 15, 4, 4, 9, 17, 10,
    -14, 16, 1, 3, -5, -10, -16, -4, -13, 1, 3, 8, 6, -1, 20, -3, 29, -9, -9, 3, -16, 3, 29, 16,
    -13, 11, 14, 1, 6, -13, 7, 5, -10, 17, 8, -14, -14, -13, 9, 2, 21, 14, -5, 4, 18, -3, 7, -14,
    14, 23, 5, 11, -34, 4, 19, -13, 8, 10, 5, -2, 0, 2, 7, 17, -10, 19, 3, 8, -2, -12, -9, 1, -15,
    2, 12, 5, 9, 1, -9, -4, -5, 3, -22, 16, -9, -10, 35, 7, -5, 10, 18, -2, -2, 2, 5, 3, -25, 0, 15,
    -9, 11, 1, -9, -9, 9, 14, 10, -9, -3, 2, 15, 1, 12, -1, 4, -1, 7, -14, 7, -48, 3, 16, 9, -39,
    -15, 1, 19, -8, -4, 5, -4, 7, 6, -13, -7, 17, -9, 4, 11, 3, 5, 14, 9, -28, -32, -4, 1, 6, 2, -9,
    23, -13, -12, 1, 19, 14, -17, 2, 11, -6, -9, 6, -3, 1, 25, -5, -6, 10, -35, 19, -1, 19, 5, -16,
    -6, 12, -19, 5, 0, 11, 7, -36, -10, -6, 42, 18, 9, -4, -3, -13, -4, 7, -17, 13, -20, -9, -6, 13,
    -10, 21, -8, -2, -10, 7, -6, -14, 4, 45, 19, 7, 9, 4, -2, 13, -6, -3, -12, 29, -16, 0, 2, -30,
    13, 12, -35, 2, -15, -18, -34, -43, -15, -2, -12, 13, -13, -15, 2, 2, 0, -9, -1, -21, -5, -11,
    -7, -11, -4, 7, 15, 10, 3, 15, 10, -10, -4, 6, -37, 3, -11, 9, 9, 21, -25, -29, -12, -8, -16, 1,
    -2, 4, -15, -1, 12, -27, -8, 0, -3, -4, 7, 2, -25, 2, -6, -7, -9, -5, 11, -4, -18, -11, -3, -5,
    -11, -10, -1, -16, -17, 1, 2, -27, 1, -2, 10, -23, 4, -2, -17, -9, -33, 3, 9, 5, 3, 1, -16, 10,
    8, -14, 3, 5, -20, -1, -9, -8, 0, -4, -12, -23, -13, -21, -4, 2, 3, 5, -5, -3, -12, -14, -9, 5,
    -4, -16, -4, 0, -23, -8, 9, 0, 1, 0, 7, -11, 2, 4, 5, -1, 0, 12, -6, -13, -29, 12, 9, 0, 6, -14,
    -7, 3, 9, 21, -7, 3, 11, 4, 3, -26, 15, 6, 24, 4, -15, -13, 8, -1, 10, -1, -20, -3, 5, 1, 2, 12,
    -1, -10, 12, 8, 2, 0, -6, 2, -17, -38, -11, 13, 2, 20, 20, -9, -13, 2, 22, 7, -15, -12, 23, 0,
    0, 15, -2, 1, 2, 4, -3, 8, -57, 11, 20, 9, -10, 13, -9, 23, -12, 12, -22, 21, 18, -32, 9, -1,
    29, 22, -4, -30, -24, -14, -9, 17, 2, 2, 6, 2, -59, -13, -6, 37, -27, 12, 16, 0, 5, -2, -10, 9,
    3, -21, 20, -23, -62, 2, 4, 20, -24, 41, -32, -24, -26, -5, -6, 0, -5, 21, -25, 9, -26, 18, 1,
    7, -31, -17, 9, -16, 25, -6, -13, -14, -40, -12, -6, 2, -7, -21, -41, -3, -5, -9, -13, -6, -5,
    -3, 5, 19, -12, -7, 0, 33, -3, 17, -28, -34, -18, -2, -1, 2, 7, 5, -13, -12, -8, 4, 19, -8, 26,
    0, 3, -3, -26, -10, 17, 0, -12, -1, -13, 11, -28, -11, 7, 10, -21, 1, 9, -24, -10, -13, 9, -34,
    -16, -23, 14, -12, 2, -40, -7, -4, 31, -6, -14, 11, -8, -9, -5, -25, -2, -23, 24, 26, -23, 8, 3,
    0, -23, 15, 0, -25, -5, -22, -19, -16, -19, 7, -4, -2, 1, -31, 7, 0, 36, -1, -18, -5, -1, -19,
    15, 21, 18, -2, 3, -1, -9, -25, -2, 17, -3, -8, -1, -31, 4, 0, 10, 13, 18, -2, -13, -13, 5, 9,
    -10, 3, -13, -14, -25, 11, 20, -2, 17, 6, 6, 8, 4, -9, 2, -3, 20, 8, -1, -12, 21, 23, -7, -31,
    16, -34, -12, 16, 4, 7, -13, -20, -17, -19, 18, 13, 12, 4, -33, -1, -20, 4, -7, -4, 4, -2, -3,
    -41, -6, 1, -5, 2, -1, -27, -42, 14, 39, -19, -39, -2, -17, -9, -4, -12, -14, 13, 23, 2, -34, 5,
    53, 30, 14, -9, -19, 8, -34, 13, 22, -13, -15, 2, 8, -16, 0, 30, -25, -41, 7, -16, -24, -36,
    -15, 18, -15, -49, -21, -19, -2, -20, 34, -23, 6, 37, -13, -26, 4, 7, 3, -15, -12, 12, -9, 5,
    -13, -11, -11, -9, 12, -49, 1, -12, -15, -11, 1, -12, 19, -8, 1, 24, -2, 10, -36, -4, 19, 5, -8,
    10, -3, 2, -11, 12, 1, -3, -14, 18, 12, 7, -23, -8, -34, -12, -3, 24, 6, 13, -9, 9, -21, -11,
    -1, -14, -17, 17, 3, -18, -33, -12, -22, -15, -2, -18, -8, -6, -32, -4, -12, 5, 5, 6, 6, -53,
    -8, -26, 6, -59, 3, 10, -6, -18, 11, -16, 1, 12, -6, 11, -3, 9, 28, -6, 28, -3, -5, -21, -4, 34,
    -3, 9, -2, 23, -4, 25, -12, -12, -41, -17, -8, -50, -42, 38, -9, -8, 1, 8, 2, -1, -1, 5, -27,
    -43, -8, -17, -11, -1, -8, -46, -5, -37, -43, -17, -41, 24, 6, 13, 5, -57, 12, -5, 11, -11, 14,
    40, 1, -19, 3, -12, -31, -1, -12, 7, -27, -10, 34, -16, 5, 25, 29, 15, 3, 15, 26, -7, 13, 16,
    -23, 31, 18, -12, -2, -27, 18, -8, -34, 18, -2, -5, -7, -22, 33, 3, -9, -8, -6, -51, -21, -4,
    -15, 22, 8, 40, -4, -50, -40, -19, -8, 23, 3, 8, 25, -4, 9, 19, 7, -10, 9, 21, 3, -9, -9, 9, -8,
    -21, -17, 3, -9, 6, 0, -71, -3, 6, 13, 7, 0, 18, -1, -30, -17, 10, -4, 1, -6, -13, -6, -25, 7,
    -1, -2, 0, -70, 16, 22, -8, 12, -18, 1, -5, -25, -10, 0, 8, 0, -17, 4, 17, 10, 16, -63, -5, -10,
    6, -7, 18, 14, 17, 31, -1, 13, 10, 3, -2, 7, 38, -2, -33, 11, 0, -6, 13, 13, 19, 2, -12, -3, 4,
    -1, -6, 2, 14, -5, 2, 7, 17, 2, 1, 1, -4, -15, -5, 14, -6, -17, 11, -25, 5, 16, 9, 5, -6, 6, 4,
    -22, -7, -8, -12, -10, -5, 14, -5, 1, -6, -54, -12, -39, 14, -4, 4, 4, 19, -4, 15, 8, 6, 24, -1,
    -20, 23, 14, -31, 5, 3, 8, 12, 5, 7, 4, 9, 2, 6, -9, -7, 7, -3, 8, 15, 3, 38, 2, 4, -2, 7, -24,
    7, 2, 19, -3, -1, 5, 10, 15, 1, 1, -10, -19, 6, -44, -8, -1, 9, 19, 0, -3, -5, 10, -1, -25, -14,
    -25, 9, -8, 3, -6, 6, -13, -11, -1, -8, 2, -22, -6, 30, 23, -3, 3, -9, -3, 15, -8, -2, -9, 4, 4,
    1, -7, -11, -8, 2, 14, 3, -4, 17, -9, 9, 5, 2, -14, 3, -26, 10, 10, -10, -13, -19, -9, 6, -3,
    -6, 2, -6, -28, -3, 9, 3, 36, -5, -20, 9, -2, -31, -19, -24, -13, 14, -17, -15, -37, 3, 6, -47,
    -8, -12, -17, -30, 8, 31, 14, -12, -5, -12, 8, 13, -28, -4, 8, -50, 6, 10, 14, 0, 24, 22, 1,
    -11, -21, 4, 8, -14, 4, -38, 2, -2, 2, -17, -1, -8, -65, -19, 44, -18, 2, -3, -2, 3, -5, 14, 0,
    -28, -14, 5, 3, -3, 11, 25, -50, 2, -21, 14, 2, 21, 15, 10, 10, -2, 11, -9, -10, 14, -8, 20,
    -22, -21, -5, -4, 8, -8, 8, -1, 10, -7, 1, 2, 5, -9, 15, 10, -5, 6, 4, 6, -11, -11, 13, -5, 7,
    -8, 4, -16, -12, -4, 7, 1, 7, 9, 12, 5, 9, -4, -15, -9, -18, 7, -15, -5, 0, -12, 9, 8, -17, -1,
    -10, 7, -7, -2, 0, 19, 1, 7, 6, 0, 6, 20, 6, 24, 0, -14, 13, 14, 0, 4, -3, 5, 12, 2, 8, -1, -5,
    -6, 5, 14, 6, 11, -4, 20, 4, 9, 13, 8, 20, 0, -1, 2, -8, -12, 15, 3, -7, 4, 8, 11, 10, -12, -9,
    -13, 0, 9, 7, -6, 3, -6, 0, 7, -14, -21, -15, 11, -13, 1, -11, 17, 2, 7, -6, -6, -22, -10, 9,
    20, -3, 4, 10, -11, 28, 11, -12, -1, 2, -4, 17, -25, 5, -22, 13, 0, -12, 2, -37, 23, 10, -1, -3,
    3, 0, 27, -34, 3, 9, -23, -7, -20, -18, 24, -6, -5, -9, -19, 8, -4, 3, -11, 7, -12, -10, -6, 3,
    -6, -13, -40, -4, 5, -5, -12, -33, 28, 22, -12, -16, 15, 9, -37, -9, 24, 16, 1, -14, -8, 24,
    -14, -10, 8, -23, -52, -6, -10, -14, -5, 15, 14, 19, 16, 6, 4, -9, 29, 3, -46, -10, -29, 17, 28,
    -8, -7, -25, -19, 23, -28, 1, -65, 7, -3, 0, -28, 9, -10, -18, -12, 2, 2, 5, 13, -56, -19, 6,
    18, 9, -1, -8, 0, 8, -16, 3, -34, 7, -10, -16, 17, -31, 11, -4, -10, 12, 17, 16, 0, 1, 11, -2,
    0, -1, -13, 12, 2, -6, 6, -7, 13, -10, 23, 12, 14, -1, -2, -8, 10, 9, -29, -21, -21, -3, 0, 10,
    -17, 11, -10, -11, -26, 4, 4, 2, 3, -12, 3, -6, 8, -5, -3, -18, -17, -6, 7, 2, 15, 5, -11, 15,
    -7, -56, -2, -10, 13, 8, 11, 12, 7, 27, 19, 8, -5, 18, 14, 11, -8, -16, -8, 2, 1, 9, 6, 13, 13,
    6, 4, 1, 11, 6, 2, -12, 1, 2, -10, -2, -8, -2, 2, -9, -6, 6, -6, -15, -30, 3, 11, -4, -2, -1, 7,
    -10, 14, -11, -1, -5, -30, -5, 4, -2, 4, 0, 10, 20, 8, 5, -6, -1, 18, -17, 14, -2, 8, 29, 19,
    -16, 17, -3, 3, 6, -1, -8, 10, 15, 7, 6, 10, 4, -22, 14, -27, 3, -7, -9, 27, -6, 1, 7, 16, 9,
    -12, -21, 15, 5, -18, -4, 20, 24, -24, -16, -4, -25, -30, 8, -29, -15, -7, -5, -4, 8, -18, 4,
    -1, -35, 16, 2, 4, 16, 3, 22, -31, -3, -7, -24, 16, -10, 9, 32, -10, 9, -22, -13, 17, 4, -1, 6,
    -24, 6, 4, 23, -23, -5, -7, -15, 8, -3, 11, -67, 46, 14, -13, -13, -4, 0, -26, -2, -19, -8, -61,
    -20, 10, -1, -51, -6, -10, -21, 1, 6, -17, -3, 16, -33, -22, 2, -47, 10, -17, -12, -14, 10, -65,
    -10, -4, -29, 6, 13, 2, 9, 26, 12, -18, 32, -17, 8, -7, -11, 39, 8, 9, 13, 19, -3, 5, 0, -9, -8,
    8, -34, 17, 16, 27, 4, 4, -22, -18, -7, -5, -1, -33, -6, -10, -1, -49, -11, 4, -4, -37, 8, -2,
    0, 1, 7, -4, 11, 18, -4, -4, 8, -57, 4, -4, -12, 13, -25, -32, 4, 14, -6, 21, 18, -6, 10, 24,
    27, -7, 13, -16, -14, -12, 7, 33, 0, 14, -13, 40, 4, 0, -5, 5, 13, 25, -17, 3, 11, 32, 18, 17,
    -15, -15, 3, -21, -3, -9, -5, 20, -1, -64, 0, 8, -9, -2, 0, -10, -31, -8, 2, 2, 6, -5, -6, 1,
    12, -66, 7, -18, -7, 34, -21, 2, 2, -24, 7, -3, 6, 0, -2, 14, 13, -33, 3, -3, 7, 0, 16, -3, -5,
    -24, -17, 16, -1, -11, -2, 2, 37, -4, -15, -26, 14, 6, -9, 9, 5, -1, -5, -8, -14, -12, -6, -11,
    0, -90, 0, 7, -13, 13, -17, 5, -27, -5, 3, -10, 8, 6, -15, 4, 2, -72, 23, -2, -34, 28, -8, -18,
    -7, -6, -1, -55, 1, 17, 5, 41, 1, -26, 25, -24, 1, 13, 15, 18, -24, 15, 4, -54, 13, -1, 4, 13,
    2, 7, 10, -18, -1, 6, -28, 0, 0, -4, -36, 8, 10, 13, 9, -23, 5, 7, -9, 0, -4, 4, 5, 12, 5, -20,
    10, -18, -19, 19, 15, 18, -9, -7, -19, 4, -18, -1, -27, -28, -16, 2, -41, -6, -8, -5, 4, 0, 12,
    11, 23, -11, 2, 20, 7, 21, 21, 8, 13, -3, 0, -2, 1, -7, -1, 10, 6, 3, 9, -3, -6, 7, 2, 0, -12,
    -36, 8, 6, 17, -8, 6, 1, 10, 12, -4, -5, 19, 7, 0, -16, 29, 0, 0, -5, 7, -8, -3, -3, -23, 8, 1,
    -5, -4, -16, -13, 10, 25, -13, -7, -6, 1, -3, -2, 1, 29, -18, 4, 4, -13, -1, -13, 13, 9, 4, -5,
    8, 3, 2, 4, -14, -13, -2, 14, 3, -5, 3, 15, 6, -1, -29, 11, 11, 19, -1, -7, 9, -3, 12, -3, 5,
    -1, 4, -23, 8, -4, -2, -24, 7, 6, -4, 6, 12, -15, -4, -1, 12, 20, 6, -13, 18, 37, -3, 4, -11,
    -4, -13, 12, 0, 7, -16, 12, 15, -10, 10, -19, 5, -6, 5, 1, 7, 1, 3, 16, -22, -28, -24, 18, 7,
    -7, 8, -20, 12, 23, -17, 2, 7, 7, -1, -6, 6, -9, 6, 14, 4, -27, 7, 3, -4, -36, -10, -19, 4, 10,
    -5, 7, 10, -12, 16, -5, 7, -3, -2, -13, -38, -31, 20, 0, -10, 14, -17, 23, -5, 7, -3, 11, 0, 5,
    4, -5, -13, 1, -9, -5, -9, 1, -22, -2, 12, 12, 18, 8, 14, -15, 9, 3, 7, -14, -23, 6, -58, -6,
    -29, -8, 0, 8, -7, -2, -7, 9, 1, 5, 0, 5, -20, 0, -32, 0, 18, -2, -15, 2, -1, -13, -2, -31, -25,
    -9, -4, -39, 12, -15, 12, 4, -18, 10, 0, -2, 10, -14, 13, 6, -2, -13, -9, -3, -29, 18, -7, -4,
    -12, -4, 25, 13, -3, 1, 5, -5, -1, -1, 0, -5, -20, 7, -18, 3, -8, 0, 18, -7, -4, -7, -8, 5, -2,
    3, 3, 4, 1, -4, -15, -4, -1, -2, 2, -9, -15, 0, -15, -11, 2, -36, -13, 24, 3, 1, 12, 22, 6, 6,
    13, -15, 0, -18, 4, 5, -4, -21, 10, -2, -5, 5, -1, -3, 5, 10, 12, -6, -9, -9, -10, 19, -3, 5,
    -2, 11, -20, 8, 3, 14, -8, -1, 11, 11, -13, -4, -9, 3, 0, 3, 3, 6, 3, -2, 2, -2, 17, 7, 16, -12,
    -34, -6, -20, 28, 27, 0, 14, -1, 8, 0, 7, -2, 4, 17, 5, -7, -17, -16, -9, 5, 12, -33, 6, -3, 12,
    -6, -4, 2, 6, 15, 4, -15, -2, -19, -16, -10, -22, -15, 10, 17, -59, 27, 7, 14, 0, -10, 14, -5,
    -17, 6, 2, -24, 5, 4, 0, -25, -5, -3, -7, 9, 5, 15, -3, 3, -10, -1, -8, -36, 19, 4, -24, -17,
    25, -6, -1, 6, 6, 16, 18, 8, -4, 14, -12, 10, 5, -5, -13, 8, -19, -22, -25, -19, 7, 14, -2, -3,
    1, -22, -15, -1, 11, 10, -3, 13, -3, -11, -36, -69, 35, -11, -17, -4, -7, -4, 3, -7, 1, 2, -2,
    -6, -4, -11, -38, 31, -30, -15, 4, -4, 10, -51, 8, -3, 9, -12, -30, 1, 16, -16, -9, 30, -34, 10,
    -18, -7, 2, -4, -11, -12, -4, -6, -11, -1, -3, -15, 11, 0, -13, -12, 8, 3, -14, -18, -23, 2, 23,
    7, 10, 0, -2, -2, -41, -6, 35, -14, -23, -5, -3, -7, -14, -11, -3, 1, 19, -5, 5, 18, -14, 12,
    -15, 1, -15, -8, 1, -31, -7, 12, 10, -29, 1, -1, 13, -5, -20, 7, -10, 8, 16, -1, 11, -17, -20,
    4, 16, -5, 0, 4, 11, 10, -2, 5, 2, 10, 6, -8, -13, 0, 5, -19, 5, 4, 2, 5, -20, 19, -2, 1, -1,
    -12, -18, 3, -3, -7, -10, 7, -3, -1, 0, -9, -4, 9, -8, 19, 14, -3, -31, -28, 11, -14, 8, 19,
    -23, -13, 10, 1, 9, 7, -29, -16, 0, 14, 8, 10, 4, -10, -15, -3, 14, -15, 6, -3, 14, -3, 11, 0,
    7, -10, 10, -25, 13, 14, 1, -2, -22, -15, 10, 3, -26, 6, 12, 10, 12, -23, -16, -8, 19, -2, 0,
    -20, -10, 11, 11, -14, -8, 0, -9, -2, 4, -4, -32, 29, -30, 6, 9, -61, -28, -17, -22, 2, -16, -6,
    -26, -9, -5, 12, 5, 17, 5, -14, 12, -16, 43, -16, 15, -11, -12, -30, -26, -15, 16, -17, 6, -34,
    -8, 2, -4, 9, -1, -6, 10, 6, -4, -39, -23, -55, 38, 2, -31, -11, 11, 1, 23, -30, -13, 8, -4, -2,
    0, -2, -10, 22, 2, 2, -17, -13, -3, 6, 2, 0, 26, -1, -16, 4, -1, -3, -69, -13, 1, -1, -48, 10,
    -1, 9, -19, -4, 0, 13, 10, 6, -13, -4, 9, -4, 41, 3, 7, -10, 6, -8, -50, 5, 23, -3, -5, 2, -9,
    -9, 8, -16, 26, -7, 1, 10, 7, -1, 0, -8, 6, 2, -4, 6, -2, 1, -22, 24, 27, 10, -16, -4, 11, 1,
    -10, 13, 32, -4, 13, -4, 3, -3, -27, 4, -11, -4, -23, 22, -33, 9, 5, -5, -54, -3, 16, 19, 2, 26,
    -6, -6, 12, -3, -5, 6, 28, -16, -10, -13, 19, -18, 15, 1, -26, -1, 38, 1, 13, 29, 24, -8, 10,
    15, -7, 10, 16, -6, -6, -11, -4, -4, -1, 13, 22, 14, -1, -3, -6, -12, 7, 7, -6, -21, -14, 7, -9,
    -3, -18, -8, -20, -4, -4, -3, -37, -34, 4, -9, -12, -2, 13, 3, 3, -3, 4, 12, 15, 2, 2, -7, 39,
    -32, 4, 7, -21, -38, 13, -7, -27, -4, 35, 5, 6, 67, 32, -5, 16, 4, -17, -10, 22, 4, 11, -24,
    -10, 6, 15, 5, 23, -30, 34, -18, -50, -53, 26, 8, -90, -37, -10, 7, -23, -21, -22, -2, -34, 8,
    3, -48, -27, -20, 2, -16, -17, 1, 4, 25, -60, 0, -5, -3, -4, 18, -3, -20, 18, -4, -35, -32, 16,
    -13, 13, 9, -10, -4, -2, 3, -1, 0, 1, 9, 15, -7, 16, 0, -17, 1, -9, -29, -11, 1, -3, -3, -2, 4,
    2, -4, -3, -24, 5, 11, -30, 1, 8, -39, -16, 0, 0, -4, -5, -12, -23, -3, 1, -7, 10, 1, -12, 3, 8,
    11, -21, -2, -4, -1, -1, 2, -22, -73, 26, -7, -7, -8, 10, 5, -16, -25, -4, -2, -2, -1, 0, -42,
    3, 1, -12, 8, -2, -1, 8, 1, -21, -14, -6, -4, -5, -4, 0, 11, 0, -52, -1, -11, -4, 16, -18, 5,
    16, -39, 0, 3, 1, -3, -3, -40, -10, 5, 3, 7, 22, 19, -3, -5, 3, 21, 9, -1, -3, 0, -2, -3, -1,
    -44, 9, -3, 1, 8, -2, 12, -12, -53, 7, 0, -2, -7, -1, -10, -10, 0, -7, 10, -13, 8, -10, -24, 7,
    -6, 15, 4, -3, -2, -5, 30, 7, -38, -20, -8, -3, 5, -17, -1, -7, 15, 0, -2, -5, -2, 1, -46, 5, 7,
    10, 5, 30, 17, 5, -21, -2, 13, 30, 0, -2, -3, -4, 3, 10, 12, 4, 9, 11, 1, -24, 28, -9, -3, 3,
    -3, 1, -2, -5, 15, 7, -10, 4, 8, -2, 24, -10, -22, 26, -38, 11, 6, -3, 1, 0, 20, 2, -3, 4, -10,
    -7, -29, -12, -6, -15, -19, -7, -2, -5, -2, -3, -21, 13, 0, 15, 27, 11, -4, -8, 7, -6, 23, -34,
    2, 0, -1, -1, 12, -12, -28, 20, -9, -13, -25, 7, -9, 6, 29, -9, -4, 0, -3, -2, 3, -7, -2, -24,
    -26, 9, 1, 7, 14, -1, -17, -20, 0, 1, -2, 0, -4, 6, -29, -15, -3, 3, 1, 3, 19, 15, -23, 12, -3,
    -2, -2, 0, 9, -8, -19, -6, 10, 21, -7, 30, -7, -25, 17, -37, -3, -2, -4, 2, -2, 4, -50, -16, -5,
    -1, -10, 10, 12, -6, -1, -5, -3, 0, -3, -6, -27, -11, -2, 7, -21, 0, 10, 3, 14, -23, -6, -10,
    -5, -2, -5, -4, -2, 0, -52, 9, -3, -1, 12, -2, 25, 2, 16, 15, -5, -1, -4, -3, -11, -9, -2, 8,
    -3, -3, 1, -5, -19, -11, 3, -1, -1, -1, -3, 1, -8, -1, -16, -5, -8, 5, -9, 5, 0, 12, -2, -36,
    -1, -2, -5, -4, 7, -5, -9, 24, 7, -7, 7, 7, -3, 2, 3, 24, 0, -6, -1, 2, 11, -9, -30, -8, -2, 1,
    20, 0, -14, -26, 8, -15, -3, -4, 0, -1, -21, -10, 1, 0, -14, 11, 2, 5, -55, 17, 1, 5, -6, -5, 2,
    -4, -24, 18, -12, -11, 18, 12, 11, -10, -8, 1, 6, -23, 3, -5, 0, -5, 22, 12, 10, -2, 8, -19, 1,
    8, 4, 17, -11, 20, -2, -2, 1, -2, 6, -12, -30, 5, -24, -5, -8, 11, -33, 1, 2, -7, -4, -1, -1,
    -2, -14, -12, 0, 6, 26, 8, 28, 15, 2, 4, 18, -16, -6, -1, 1, -3, 11, 2, -2, -2, -20, -17, -16,
    -6, -4, 22, 8, -10, -6, -2, -1, -4, -8, 5, 12, -16, -23, 13, -16, 28, 24, 17, -14, -9, -4, -2,
    -1, 1, 1, -6, -60, -25, -13, 17, -12, 8, 31, 9, -21, 11, -1, -3, -4, 2, 7, -9, -15, 6, -4, 6,
    -9, 32, -5, -39, 3, -32, -1, -4, -1, -1, 8, 5, -11, -3, 10, -7, -11, 9, 3, -11, -11, 2, -5, -3,
    -1, -3, -15, -8, 2, -18, -7, 2, -9, 10, 9, 6, -2, 14, 1, -5, -2, -4, -3, -1, -20, 0, -7, -5, 6,
    1, 18, 6, 11, 15, -5, -3, -5, 0, -2, -20, -15, 2, -10, -14, -4, 21, -2, -2, -11, -30, 0, 1, -3,
    -2, -20, 5, -9, -20, 15, -15, 6, 15, 11, 1, -3, 9, -3, -4, -2, 0, -18, -2, 5, -5, -1, -10, -9,
    3, 10, -7, 12, 19, 3, -6, -4, -1, 5, 7, -4, -7, 24, 11, 11, 18, -23, 18, -8, -7, 2, -5, 2, 0,
    -4, 2, -5, 5, -2, -15, -7, 20, -53, 21, 1, -16, -4, 0, -3, -2, -32, 22, -12, -4, 31, -22, 14,
    14, -7, 5, 10, 9, -4, -4, 0, -5, 6, 5, 8, -13, 8, -32, -17, -5, 3, -15, 16, 3, -2, -1, -1, -5,
    -6, -2, -25, -9, 6, -11, -13, 18, -51, 16, 7, 0, -2, -2, -1, 2, -24, -17, 24, -4, -3, 7, -2,
    -35, 4, -5, 19, 11, -4, -1, 0, -4, 22, -8, -23, 43, 3, -29, -12, -83, 2, -2, -5, 6, 1, 1, -2, 0,
    0, 11, 15, 10, 20, 16, 8, 9, 0, -18, -17, -3, -2, -2, 1, -2, -5, -1, -24, -5, -12, -8, 17, -11,
    6, 10, -13, 13, -3, -2, -3, 0, 9, -4, -6, 7, -29, -3, -6, 20, -7, -18, -19, -9, -3, 1, -3, -3,
    2, 4, -32, 16, 24, -19, -16, -67, 8, -13, -7, 12, -6, -2, -3, 1, -11, -8, 4, 27, -21, 20, -6,
    -5, 12, -20, 10, -5, -3, -4, -3, -6, -1, -3, -7, 1, -6, 3, -9, -23, 11, 22, -2, 0, -2, 2, -6, 1,
    -6, 5, 6, 14, -14, 10, 6, 45, 2, -14, -7, -26, -4, -1, 1, 2, -4, 17, -5, -11, 35, -20, -8, -31,
    10, 10, 2, 0, -3, -6, 1, 2, -21, -25, 5, -4, -29, -39, -12, -53, 15, -30, 18, 13, -4, -3, 2, -3,
    -1, 14, -4, 3, 24, -44, -23, 12, -7, 18, 1, -10, -4, -1, -2, -2, -4, 14, 13, 23, 4, 3, -24, 17,
    -9, 7, 8, 1, -5, -1, -2, -5, -17, 24, 2, 4, -7, -47, -10, 13, 9, 10, -4, 10, -2, -4, -5, -4, 2,
    -20, 2, -33, 14, -38, -24, -8, 6, 10, 8, 19, 0, 2, -1, 0, -3, -5, 1, 13, 12, -55, -11, 26, -30,
    15, -5, -3, -3, -3, -3, -1, -5, -4, 9, -4, -26, -1, -57, 32, 8, -47, 2, -6, -46, -8, -36, 7, -3,
    20, -2, 35, 10, -1, 9, 23, 2, 6, 15, 31, 14, -1, -15, 21, 2, 16, 5, -1, -13, -6, -14, -64, -32,
    24, 6, 24, -20, -19, 7, -1, 17, 24, -11, -12, -10, -36, -31, 1, 39, -6, 18, 23, -42, 5, 13, -17,
    14, -16, -35, 14, -1, -21, -65, 17, 21, -21, -25, -13, -29, 13, -7, 4, 4, -14, -35, 8, -26, 7,
    14, -9, 6, 19, -12, -5, 18, -17, -21, 6, -13, 27, 12, -4, 5, 0, 8, -40, 21, -8, 4, 15, -6, 0, 4,
    -12, -20, 14, 3, 6, -35, -7, 8, 7, -1, 8, -7, 3, -10, 4, -3, -22, 12, -33, -10, 7, 6, -7, -39,
    -1, 6, 9, -3, -6, -11, 8, -3, 8, 10, 6, -19, -20, -10, 3, 33, 0, 13, 16, 26, -1, 5, -3, 42, 5,
    -1, 12, -18, -7, 7, -1, 19, -6, 7, -22, 5, 13, 2, -22, 0, -13, 12, 4, 20, 0, -23, 6, -14, 6,
    -18, 24, -12, 4, -17, -1, -82, -3, 7, -40, -32, 1, -1, 6, -1, 0, -12, 16, 15, 10, -12, 17, 9, 5,
    -1, 14, -16, -18, -19, 3, -3, -1, -3, 7, 11, -5, -14, -8, 17, -27, 12, 18, 12, -26, -25, -9, 26,
    -19, -6, -14, -10, -12, -2, -9, -4, -3, 12, 5, 29, -8, 0, -3, 44, -2, -37, 12, 14, -16, -36,
    -18, 10, 9, 17, -47, 11, 47, -5, 2, -53, 37, -12, -2, -14, 10, -12, 5, 5, 4, -16, 6, -22, 18,
    14, 27, 2, -4, 16, 28, 5, -1, 3, 18, 7, 7, 5, 15, 19, -28, -2, 3, -75, -7, -5, 22, 16, 3, -17,
    6, 1, 28, -6, 8, 3, -4, -27, -21, -20, -1, 20, -5, 13, 20, 11, 28, 11, -13, -48, 9, -23, 18, 2,
    -13, -24, -5, 12, -19, -4, -15, -2, -10, 9, 7, -21, -24, -21, -5, 14, 9, -16, -14, 15, 2, 29, 0,
    -10, 18, -33, -6, -15, 12, 13, -3, 20, -4, -22, -1, -16, -4, 4, 0, -14, 0, 2, -8, -19, -7, 8,
    13, -30, -22, 0, -14, 11, -12, -11, 3, 23, 17, -38, -10, -26, -10, 6, 8, 1, 6, -19, 6, -3, 7,
    -11, 2, -24, -6, 10, 5, -23, -1, -7, -4, 33, -2, 12, -1, 10, 8, 22, 6, -7, -2, -5, 0, -3, 12, 3,
    -17, 0, 0, -10, 22, -13, -16, 13, -2, -18, -7, -4, -10, -13, -4, 3, 5, -11, 0, 15, -8, -23, -27,
    28, 5, -2, 0, -45, 5, -21, -12, 17, -2, 5, 11, -14, 7, -19, 0, -3, -10, -1, 3, -4, 2, -26, -8,
    -9, 17, 34, 9, 0, 13, 12, -3, 2, -6, -37, -2, -4, -14, 19, 2, 8, -29, -7, -6, -4, 1, 15, -2,
    -12, -25, 0, 7, -11, -5, -16, -5, 3, -8, 12, -6, -7, 13, 1, -27, -19, 3, -2, -15, 2, 6, 0, -34,
    -20, 10, 21, 12, -23, 50, -4, -4, -5, 12, -3, 24, 14, 16, -6, 11, -18, -2, 0, 18, -2, 5, -9, 0,
    15, 10, 16, -17, 11, -30, 4, 18, 27, -14, 2, 0, -22, 3, 10, -27, 9, -2, -3, 0, 9, 2, 7, 7, -10,
    13, -9, -5, 1, -9, -15, 6, -4, -4, 21, 1, 25, 1, -12, -3, 12, 5, 14, -7, -15, -5, -13, -4, -18,
    9, 5, 4, 8, 27, 12, 4, -7, -4, 2, 4, 1, 14, 3, -9, 15, 8, -1, -4, 1, -4, -9, -8, 23, 0, 10, -8,
    9, -1, -3, 11, 3, 29, 0, 0, -10, 8, 7, 10, 2, -2, -21, -15, 2, -18, -16, 1, -14, 5, 30, 11, 6,
    -3, -6, -1, 3, -3, 7, -11, -5, -3, 20, 13, -24, 1, -7, -10, -13, 3, 8, -10, 3, -19, 17, 5, 12,
    11, -2, -17, -9, 18, -8, 5, -7, 0, 6, 1, -2, 3, -1, 14, 7, 9, -14, 8, 11, 1, -5, -2, 10, 0, 17,
    3, -4, 3, -9, 19, 9, 4, -10, -10, -2, 4, 9, -15, -9, 13, -12, 12, 6, -10, 11, 3, -4, 4, 25, 5,
    -19, -2, 33, -14, 4, -19, -22, 4, -10, -1, 19, 7, -9, 29, 8, -23, -12, -9, 1, -4, 3, -24, 17, 2,
    23, 5, -3, 11, -18, 4, -9, 13, -6, 1, 20, 8, -13, -10, 5, -22, -27, 17, 1, 19, -10, 25, 14, 0,
    -15, -2, 31, 12, -3, 18, -21, -2, -1, -12, 14, 3, 5, -10, -33, -19, 6, -12, -6, 15, 14, 10, 10,
    -4, -9, 21, -5, -6, -2, -9, -13, -5, 15, -29, -10, -21, 11, -49, 9, 27, 9, -3, 15, 2, 8, 5, -4,
    -43, 3, -19, 14, -20, 5, -13, -7, 18, 8, 20, -7, 18, 19, -5, -15, 10, 11, 4, 7, -7, 13, -13, -5,
    -19, 6, -6, 2, 12, 7, 19, -48, -2, -13, 38, 6, 24, -16, -3, 10, 9, -4, 3, 8, 3, 4, -2, -5, 6, 1,
    -11, 4, -42, 14, -31, 14, 8, 2, -3, 8, -5, 6, -4, -16, 15, 4, -25, 7, -10, -5, 1, 8, 15, -5, 8,
    3, 8, 7, -3, -25, -9, -24, -7, -1, -16, 10, -17, 1, -2, 6, -12, 6, 9, 1, 8, 7, 18, -17, -7, 2,
    21, 11, -17, -1, -6, 10, -10, 24, 3, -4, 5, -7, 7, 11, -8, 5, -12, 2, -22, 19, -6, -5, 7, 15, 6,
    17, -2, -4, 21, 3, -35, -12, -20, 12, 1, 12, -2, 6, 12, 3, 15, 1, 19, -11, 25, -48, 7, 5, -18,
    1, -21, 5, 15, 3, -5, 16, 12, -5, 5, -2, 26, -30, -6, 9, 10, -7, -13, -18, 11, -5, -1, 33, -9,
    -4, 29, -7, 0, 5, -31, -13, 6, 5, -41, -3, 12, 11, -19, 4, 5, -27, -9, -13, -4, 8, -38, -7, -24,
    13, -17, 8, 13, 18, 9, 25, 0, -12, 18, 14, -6, -27, 20, 11, -51, 19, 3, -16, 3, 4, -25, -11,
    -16, -24, -30, -2, 7, 6, -13, -15, -9, -13, -14, -15, 11, 1, -51, -15, -1, -15, 14, 12, 13, -15,
    -2, 2, 5, 29, -30, -6, -10, -50, -9, -1, 2, -12, -7, 4, -16, 11, -4, 7, -17, 3, 13, 0, -14, -29,
    -3, -18, 15, -8, -28, -6, 15, 14, -10, -32, 2, -81, -6, 3, -4, -6, -9, -16, -48, -28, -20, 6,
    18, -3, 8, -9, -11, -3, -29, -23, -2, -6, -3, 0, 15, -28, 11, 22, -12, 33, 15, 14, -1, 18, 8, 4,
    4, -17, -9, -32, 3, 13, -7, 1, -15, -7, 10, 26, 9, -6, -20, 18, -9, -28, -3, 3, -6, -6, -19, -6,
    -10, 4, 1, -21, -13, -29, -4, -24, 7, 10, 4, -21, -36, -8, -23, -21, -3, -6, 7, 17, -8, 5, -9,
    -26, 5, 1, 2, 12, -10, -29, 15, 15, -12, 4, 17, -5, -7, 25, 19, 11, 0, 10, -11, -43, -43, 22,
    16, 12, -1, -12, 5, 4, -5, -10, -14, 6, 10, -33, -3, 13, -32, -5, -8, -5, -13, -45, -4, 1, 2,
    12, -12, -30, 18, -24, 7, -4, 23, 17, -11, 5, -17, -51, -2, 12, -6, 11, 15, -16, 10, -32, -8,
    11, -6, -35, -11, 7, -5, 7, 10, 8, 7, 22, 27, -42, 1, 6, -12, -13, -8, 12, 33, 26, -1, -40, 4,
    -7, 3, -9, -27, 13, 8, -64, -26, 0, -40, -44, -4, -37, -18, -14, 16, -13, 22, 1, -29, -40, 1,
    -12, 22, -24, 0, 11, 11, -16, -2, -3, -30, 3, -1, 14, 0, -50, -9, 23, -23, -9, 4, -2, 13, -1,
    -9, -26, -14, -24, 1, 0, -27, -7, -51, 5, -7, 10, 17, -22, -39, 6, 1, 4, -1, 5, -3, -13, 1, 2,
    -48, -14, -5, -11, 12, 8, 27, -9, 3, -13, 2, -32, 4, -8, 10, 20, -10, -20, 14, -19, 14, -9, -9,
    -1, 12, 6, 7, 0, 4, 0, 1, -29, 0, 13, -1, 2, 28, -24, -5, 12, -17, 8, 14, -17, -17, -16, -9, 4,
    -2, -28, -12, 13, 3, 6, -42, -3, 4, 0, -3, 13, 13, -2, -17, -1, -1, 10, 16, -12, -14, -8, -6, 3,
    -6, 0, 4, -15, -5, -16, 0, 10, 3, 11, 5, 1, -17, 11, 4, -4, 10, -7, -3, 25, 16, 5, 18, -19, 12,
    -2, 19, -5, 7, -9, -2, 15, 0, -8, 20, -9, -23, -29, 7, 2, 2, -6, -22, -17, -11, 24, -25, 19, 20,
    0, -1, 5, 2, -3, -7, 5, -3, 15, 1, -6, -41, -9, 7, 8, 10, -21, -2, 13, 14, -36, 1, -35, -4, -31,
    -10, -5, 11, 5, -13, 13, 17, -19, 6, 29, 37, 18, 1, -32, 3, -67, 5, -11, 11, -9, -28, 26, -2, 2,
    10, 32, -11, -32, -24, -42, -1, 3, -21, -24, -23, 10, 22, -7, 0, 2, -30, -16, -2, -31, 14, -10,
    -9, -57, -33, -7, -26, -34, 12, 30, -27, -44, 22, -2, -4, -74, 5, -6, -17, -37, 12, -4, 5, -4,
    14, 28, 5, 18, -2, 11, 13, -2, 11, -42, -23, -41, 2, -22, -12, 3, 7, -28, -13, -3, -29, -5, -7,
    2, 6, -8, -47, -45, 12, 18, 8, -1, 5, 3, -1, 3, 1, 13, -11, -16, -7, 11, -25, 3, 0, -3, 2, 12,
    10, -15, 8, -16, 9, 10, -10, 16, 14, 7, -3, -5, -11, -21, -14, -11, 8, -14, 4, 15, 15, 5, 7, -7,
    15, -13, -16, -7, 0, -1, -12, -19, 17, -19, -25, -25, -9, -8, -29, -9, -1, -11, -11, -34, 13, 9,
    2, -3, 3, -11, 0, -11, 8, 15, -9, -17, 9, 11, -2, 20, 3, -4, -8, 9, -6, -5, 17, 9, 24, 4, 8, 13,
    8, -16, 0, 17, -19, -20, -4, 2, -20, -19, -9, 3, 25, -11, 4, 3, 3, -3, -9, -8, -2, 14, 7, 1, 9,
    13, -6, -12, -4, -24, -7, -5, 5, -6, -1, -11, -4, -13, -4, 15, -4, 2, 15, -6, -18, 10, -9, -7,
    9, -16, -5, -1, -1, 0, -21, -6, 13, 21, -2, 16, -32, -3, -19, 13, 10, -22, -38, -41, -12, -2,
    19, 16, -9, -7, 13, 3, 21, -43, 9, 14, -35, -6, -32, -2, 7, -4, 12, 14, -32, 42, -31, -4, 0,
    -16, -10, -13, -28, -24, -13, 0, -7, -32, -1, 29, 4, -28, -1, -11, -42, -7, -21, -6, 0, -10, 9,
    -35, 3, 1, -27, -17, 3, 32, -29, -1, 20, 2, -23, 45, 8, 11, -22, -34, 6, 17, 15, -13, -1, -2,
    11, 0, -5, -3, -18, -16, 2, -57, -14, -10, -8, -8, -23, -2, 0, -5, -8, -9, -21, -1, -53, 6, -14,
    3, -76, -68, 10, -19, 1, 1, -12, 2, -1, -2, 16, 10, -28, -14, -35, -37, -20, 9, 4, 9, -7, 16,
    19, -13, -31, 0, 6, 19, -104, -2, 25, 15, -8, -17, 25, 9, 11, -3, -18, -31, -14, 1, -23, 19, 13,
    -11, -6, 22, 1, -11, 24, -10, -14, -4, -4, -50, -23, -15, -18, 2, -55, -12, 9, -3, -46, -31, 15,
    0, 10, 2, 11, 2, -3, -3, 6, 8, -23, -1, 25, 3, 11, 7, 29, 13, -20, 12, -5, -26, -20, 7, -9, 6,
    -79, 11, 12, 0, -2, 10, 9, 2, 9, -24, -22, -23, 2, -6, -5, 13, 20, -8, -24, 33, 0, -17, 21, -3,
    -27, 2, -6, -6, -1, -10, -35, -17, -59, 9, -19, -7, -13, 2, 15, -7, -2, 9, 8, -14, -17, -15,
    -12, -3, -25, 2, 10, -18, 1, -8, 32, 2, 4, 7, 11, -9, -22, -4, -29, 18, -25, 0, 20, -4, -12, 13,
    -2, 8, -1, -15, -16, -18, -13, -16, 16, 8, 2, -21, -39, 35, -10, 0, 10, -7, -4, 3, -48, -8, -50,
    -22, -41, -35, -24, 7, -35, 19, -6, -1, 27, 3, -9, 4, 8, -28, -25, -17, -57, -9, -52, 22, -15,
    -10, 10, 12, 24, 3, 7, 5, 1, 35, -22, 9, 5, 13, 14, 11, 13, 18, 17, -2, 1, 1, 16, -5, -54, 11,
    -15, 26, 22, 6, 2, -21, 14, -9, 11, 3, 1, -36, 9, -16, 2, 12, -6, -25, -4, -31, 4, 25, 1, 16,
    -14, -24, -2, -1, -16, -16, -7, -8, 11, 29, 0, 13, 3, -33, -10, -3, 5, 6, 20, 0, 21, -3, 8, 3,
    -4, 24, 7, -3, -14, 0, 2, 13, 16, -12, -54, -2, 3, 11, -52, 25, -28, 7, 15, 3, -2, 1, 6, 3, 11,
    -1, 0, -7, 1, -8, 0, 15, -6, -11, 2, -20, 14, 9, 4, 12, -8, -18, -8, 2, -14, -4, 4, -35, -32, 0,
    -19, -8, 12, -28, 9, 21, -7, -23, 5, -1, 12, -16, 21, 0, -23, 5, -8, 7, 16, -1, -2, 8, 15, -19,
    -21, 3, -10, 15, -9, -2, -10, -11, 16, 0, 12, 6, 9, 0, 5, 1, -9, -2, -2, 17, 5, 10, 3, 13, 8, 2,
    -11, -1, 1, -3, -5, -8, -17, 2, -11, -5, 8, -35, -17, -1, -26, -2, 1, -8, -7, 13, -5, -28, -5,
    -13, 3, 22, -15, -7, -64, -13, 10, -1, 9, 2, -17, -16, 4, -2, -9, 0, -5, -18, -8, -4, -37, -39,
    1, -4, -12, -8, -1, -4, 4, 26, -8, -5, -3, 6, -7, 27, -8, 22, 12, -9, -6, -27, 2, -14, -13, -6,
    -14, 3, -27, -17, 1, -7, -9, 0, 4, 8, -13, -1, -5, -1, -1, 25, -8, -17, 15, 5, -16, -13, -30,
    -7, 11, -2, 6, 20, -9, -7, 3, 2, 12, 12, 9, -1, 8, 1, -19, 15, 3, 9, 15, 5, -1, 9, -4, 19, -7,
    2, 18, -5, 7, -6, -3, -40, -6, -22, -14, 29, -2, -36, -9, 10, -13, -5, -9, -1, -12, 0, 6, 2,
    -10, 9, -8, -36, 4, -7, 0, -3, -2, -1, 10, -8, 10, 11, -1, 14, -4, -8, -12, -12, 2, -8, 15, -13,
    2, 2, -10, 1, 9, 3, -1, 6, 3, 13, 9, 2, 13, 6, 13, 15, 15, -16, 3, -3, 8, -3, 10, 23, -4, -15,
    4, 2, -4, 2, 15, -7, -3, -1, -2, 1, 9, 7, 9, -17, 5, 13, 0, -4, -17, -14, 19, 4, 7, -6, -3, -17,
    5, 1, 6, -12, 8, 16, 18, -30, 4, 7, 17, 23, -5, 15, -17, -5, -1, -18, 21, -19, -6, -17, -3, -1,
    7, 12, 2, 0, 12, -1, -19, -7, 5, -1, -8, 24, -4, 5, 1, -6, 11, 10, -5, -4, 2, -4, 4, -3, 14, 23,
    28, -24, 3, -6, 15, -6, -14, -4, -11, -3, -2, 0, -3, 4, 1, -24, 5, -18, 1, 2, 5, -14, -16, -4,
    9, 11, -26, 17, 7, -8, -2, 13, 17, -30, -12, -4, -8, 2, -2, 22, 4, 9, 15, -10, -16, -4, -16,
    -13, -12, 4, -6, -1, 4, -13, 5, 29, -1, -7, 5, 3, -42, -7, 10, -1, 14, 6, 17, 10, 9, 0, -1, -17,
    23, -6, -7, -7, -3, -2, -15, 21, 17, 45, -5, 5, 23, 23, 1, -8, -27, -41, -27, 14, 7, 13, 20, -6,
    -23, 21, -5, 36, 9, 36, 40, 6, 6, 6, -2, 17, 4, -15, -6, -49, 2, -15, -1, -18, -22, -14, 15,
    -36, 12, 14, -8, 12, 0, 11, 9, -16, 1, -1, -11, 4, 18, -71, 27, -6, 0, -15, 5, -12, -1, -32, 5,
    -12, 14, 6, 6, -38, -9, -7, 1, 16, -13, -18, -1, -10, 5, 2, 26, 6, 23, 8, -15, 2, -10, 6, 2, 5,
    -7, -12, 4, -17, -1, -15, 18, -9, -3, 20, 5, -26, 0, 2, -2, -6, -12, -4, -3, -10, 15, 4, 1, 1,
    5, -45, -2, 9, 12, -4, -16, -4, 12, 6, 2, -6, 5, -7, -3, -9, 17, -4, 4, -12, -12, 3, -11, -10,
    3, 14, -6, 11, 0, -7, 5, 7, 6, 5, -17, -7, -29, -13, -14, 11, -17, -6, -24, 1, -7, -5, 9, -8, 7,
    5, 11, -5, -1, 4, -5, -21, -11, 2, -2, -18, 3, -8, -10, 19, 3, -15, 4, 8, 0, 6, 11, -7, -19, 0,
    8, -2, -4, -17, -19, 1, 9, 1, -12, 1, -7, 23, 9, -13, -6, 0, -18, -5, -16, 9, 2, 4, 4, -16, -11,
    -15, 0, 21, -21, -7, 26, 4, -17, -11, -12, -13, -23, -30, 12, 13, 10, -1, -11, -12, 7, -39, -25,
    1, -20, -27, -48, 2, 3, 23, -10, 26, 6, 8, 23, 4, 16, -9, -28, -3, 24, 18, -19, -24, -31, -2, 4,
    25, -9, 13, 11, 40, 8, -24, 21, 33, -44, -9, 33, 5, -2, -3, 13, -2, 30, -12, 28, 28, 46, 2, 4,
    -22, -24, -12, -41, 8, 3, -2, 13, -1, -16, -8, -6, -14, 30, -4, -25, -3, -2, 15, 0, 8, 10, 9, 0,
    -18, -1, 4, 39, -12, 19, 20, -10, -1, 5, 6, 12, 13, -3, 4, 22, -7, 7, -13, 11, -3, 15, 13, -44,
    11, 19, 10, 17, 14, 1, 9, 1, -7, -23, -15, 22, -12, 30, 7, 26, -24, -69, -31, -25, -10, 22, 0,
    -8, 3, 8, -19, 3, 28, 20, -17, -18, -14, 29, -13, 1, -1, 5, -9, -13, 0, -2, -17, 42, -6, -15,
    20, -14, 11, 16, 6, -33, 10, -5, 4, -8, 7, 0, -12, -37, -29, -3, 7, 4, 7, -20, 6, -13, -15, 7,
    4, -2, 11, -41, -14, -9, -57, 25, 1, 18, -17, -64, -25, 7, 10, 7, -5, -2, 6, -14, -19, 8, 28,
    -32, -38, -5, 18, -16, -4, -39, -7, 1, 16, 3, 1, -9, 4, 18, 19, -20, 0, -31, 5, 7, -8, -1, -3,
    -43, 9, 0, 4, -14, -3, -16, -13, 6, -5, -18, -2, -51, -6, -56, -14, 4, -1, -36, -10, -15, -22,
    4, -25, -16, -7, 17, -24, -52, -50, -2, -13, -43, -16, -40, 5, 4, -10, -45, -26, 0, -55, -41, 6,
    -42, -20, -43, 16, -9, 13, -21, -4, -18, -30, -36, 21, -35, -18, -52, 21, -1, -24, -9, 11, -64,
    0, 2, 9, 1, -4, -44, 29, -2, -42, 4, 4, -67, 4, 10, 0, -6, -12, -7, -19, -58, -51, 2, -35, 1,
    -4, -2, -2, 10, -40, -1, 6, -9, -10, 13, -11, 24, 17, -2, -8, 11, 4, 9, 22, 7, 4, -16, -26, -7,
    1, -37, 13, 11, 5, -5, 8, 31, -2, -4, -19, 0, -29, -2, -16, 6, 7, -18, 9, -13, 15, -15, -1, -17,
    -16, 2, -17, 2, 23, -6, 7, 9, 2, -1, -7, -6, -26, 2, -5, 3, 3, 10, -10, 18, -30, -9, -7, 2, 13,
    7, -1, 0, 1, -16, 13, -6, 6, 21, 2, -2, 14, -2, 13, -18, -3, -16, 0, 13, 8, 19, -6, 25, 29, -16,
    -20, 0, 4, -1, -13, 7, 2, 6, 1, -28, -5, -10, 0, 7, 1, 0, -19, -4, 1, -3, 12, 17, -2, -4, 13,
    -5, -12, -16, 6, -7, -15, 13, -7, 3, -27, -11, -24, 4, 15, 18, -10, -3, 0, -10, 3, -4, -2, 4,
    13, 0, 0, 6, 15, -6, -4, -4, 0, 11, 18, 14, 2, 16, 15, 2, -8, -9, 17, 3, 15, 9, 2, 2, 18, -9,
    10, -14, 9, 22, -1, -15, -58, -2, 1, -8, 7, 6, -4, 19, -4, 11, 5, -8, 20, 14, 11, -8, -8, -3, 1,
    -13, -15, 10, 8, -3, 16, 24, -27, -29, 18, -10, -4, 17, 11, -1, -1, -14, 15, -17, -4, -21, 2, 4,
    12, 24, 18, 14, -8, 10, -26, -2, 1, 8, -10, 6, -2, 7, -4, -21, 19, -13, 7, 20, 13, -28, -69,
    -25, -3, 4, -5, -10, 22, -9, -15, -38, -16, 20, -25, 8, 12, -4, -16, -39, -7, -17, -22, 13, -4,
    -7, 11, 15, 2, 25, -36, 3, 1, -19, 17, 4, -11, -25, -4, -4, -2, -15, 15, 13, -12, 7, 7, 6, -8,
    -19, 9, 11, -2, -18, 3, -28, 1, -18, -12, -2, -6, -18, 3, -22, 12, 15, 29, -9, -2, -3, -17, 5,
    20, -17, -11, -39, -6, 14, -20, -4, 12, -5, 5, -3, -14, 8, 5, 13, -8, 3, 9, 9, -2, -17, -5, 3,
    -10, 35, -15, 10, 18, -1, -4, -2, 14, -9, 9, 8, -18, 16, 1, 5, -19, -13, -7, -10, -6, -17, -27,
    1, 2, -3, 0, 1, 8, -9, 25, -19, 14, 12, -21, 6, -4, 4, 11, 11, -4, -17, -8, -14, 15, 4, -6, -7,
    -17, -7, 2, -17, -22, 8, -25, 16, -2, 9, 16, 12, -13, -7, -6, -1, -6, 5, -6, 2, 9, 1, 12, -5, 4,
    9, 3, 4, 11, 1, 3, -7, 0, 10, 2, -9, 6, 21, -31, 9, -7, 2, 7, -9, 5, 7, 24, -2, 13, -9, -21, 0,
    8, -1, 2, 0, 31, -16, 5, 9, 9, 17, 5, 9, 1, 27, 3, 2, -5, -3, -14, 13, 9, -13, 8, 35, -55, -44,
    -21, 0, 3, 16, -1, -7, -15, 6, 7, 11, -2, 38, 17, 11, -18, 5, 34, -3, 5, 14, 14, -13, -5, 22, 2,
    -9, -9, 23, 31, -27, 29, 16, -4, 11, 11, -34, -30, 3, -23, -10, 17, -33, 3, -4, 12, -15, -39, 4,
    -34, 39, 25, 7, -3, -13, 16, -17, -47, -3, -15, -6, 21, -60, 17, 23, -32, 4, 24, -19, -8, -44,
    -10, 9, 1, 9, -6, 8, -15, -17, -16, -18, 20, -19, 0, -84, 20, -11, -5, 9, 23, -6, 1, 1, -42, 19,
    -11, 3, -9, -30, 9, -20, 23, -65, 5, 27, -7, 12, 13, 2, 4, -9, -9, 17, -19, 5, 11, -13, 2, -9,
    21, -7, -13, 8, -9, 4, -3, -16, 0, 17, -10, 23, 3, 8, -13, -54, 37, -11, -13, 0, 0, 13, -1, -15,
    -1, 1, 2, -8, -19, -18, -11, -21, -2, -10, 2, -23, 1, 11, -22, 6, -8, 4, 12, -21, 7, -2, -6,
    -27, 2, -8, 4, 4, 10, 11, 12, 8, 15, 6, -7, 0, -8, -24, 14, -9, 0, 14, 15, -6, -2, -11, 0, 6,
    -18, -16, -2, -1, -7, -8, -5, -42, 3, 0, 7, -4, 0, 13, 5, 0, -11, -25, 18, -18, 1, -2, 2, -18,
    -7, 16, -1, -15, 6, -6, -49, 8, 14, 25, 20, 9, 10, -12, -7, 4, 7, 20, -16, -25, 9, -5, 12, 11,
    23, 23, -8, 3, 2, -21, 9, 15, -5, 1, 21, -10, 8, 4, -14, 17, -62, -29, -9, -2, 5, 2, 4, 7, 13,
    0, -3, 16, -15, 23, 19, 12, -45, -35, 30, -21, 2, -1, -21, -12, 11, 20, 29, 7, 19, 20, -14, 19,
    28, 51, 7, 23, 1, -41, -34, -9, -20, 8, 17, -6, -11, 7, 9, -9, -62, 2, 0, 30, 11, 10, -35, -2,
    -29, 9, -13, -31, -5, -37, 16, -73, 17, -4, -23, -6, 4, 1, -32, 7, -1, 2, -17, -27, 14, 2, -39,
    -49, -4, -22, 11, -8, -13, -31, -5, -50, -15, 17, -18, 3, 3, 15, -12, 9, -10, -22, 5, -55, -31,
    12, 6, -27, -18, 17, 13, -14, 7, -12, 7, 8, 19, 6, -3, 22, -5, 10, -32, -47, 0, -19, -38, -7,
    -3, -33, -5, -11, 7, 9, -23, 3, 9, 19, 29, -27, -11, 8, 4, -15, 0, 34, -5, -9, 2, -29, 3, 2, -6,
    -12, -9, -17, 2, 20, -9, 19, 3, 5, -14, 13, -5, -9, -2, -51, -1, -3, -15, 19, 18, 19, 0, 2, -7,
    11, 9, 15, 31, -2, 3, 15, -25, 8, 4, 1, -9, -15, -9, 0, -13, -23, -10, -7, -15, -10, 8, 3, -21,
    -24, -21, -29, -28, -1, 11, -14, -15, 2, 7, 4, -31, -39, 2, -22, 3, -25, -10, -13, -12, 33, -18,
    7, 0, 14, -5, 10, -2, 2, -8, -4, 0, -11, 8, 14, -4, -15, -12, 13, -3, -2, 22, 1, 24, -18, 18,
    23, -26, 18, 9, 14, -31, -12, -7, 6, 7, -13, -7, -6, -23, -66, -10, 3, -3, 9, -24, -15, -44, 4,
    25, -19, -1, -21, 6, 13, -33, -58, 17, -82, -11, -1, -40, 15, -3, 0, 4, -7, 28, 41, 2, 14, 20,
    14, -6, 4, -15, -5, -14, -18, -6, -3, -31, 42, 15, 26, -3, -2, -15, -1, 4, -10, 19, -7, -4, 19,
    -43, 1, 33, 19, 5, 2, -11, -16, -11, 17, 7, -1, -7, 7, -20, 5, -2, 2, 5, 19, -3, -25, 6, -20,
    -3, -1, -21, -11, 14, 6, 26, 11, -11, -18, -20, 5, -5, 6, 16, 13, -3, 3, -7, 8, 10, 10, 15, 1,
    -34, -1, -75, 29, -6, 11, 4, 2, -9, -1, -1, 3, 7, -4, -4, 8, -30, -8, -18, 5, -15, 3, -2, -11,
    -15, -7, -8, 9, 9, 4, 11, -7, 16, -10, -8, 4, 4, -18, 0, 2, 6, -9, 1, -8, 6, 2, 11, -16, -27,
    -4, 5, -20, -2, 7, -3, 15, 2, 4, 6, -15, -9, 14, 3, 22, -47, 20, -47, 13, -7, 3, -2, 3, 6, 3,
    -12, 7, 0, -34, -12, 24, -5, -23, 0, 0, -10, -2, -1, 1, 8, 9, 13, 1, -11, 2, 27, 4, 1, 2, -12,
    0, -3, -2, -2, -6, 11, -7, -8, 2, -12, -8, -1, -3, -47, -8, 5, 7, -3, 9, 11, 9, -13, 13, -9, -5,
    -10, 15, -5, -8, -59, 4, -46, 18, 9, -24, 6, -5, -5, -3, -6, 5, -4, -8, -6, -16, -37, -35, -10,
    -7, 14, -1, -17, -3, -5, 11, 11, 9, 16, -59, -26, 17, 27, 2, 8, 1, -16, 4, -2, -3, -9, -22, -20,
    -1, 24, 19, 4, -19, -19, -18, -8, 3, 18, 0, 14, -17, -20, 5, 2, -11, -3, 2, -6, 32, -7, 13, -23,
    43, -5, -3, -4, -3, -5, 12, 13, -6, 15, 2, 2, 1, -7, 13, 28, 9, -7, -18, 1, 3, 3, 11, 6, -11,
    -1, 4, 0, 11, 8, -22, 20, 30, 1, -30, 10, -42, 0, -15, -2, -5, 0, -1, 24, -12, -12, 5, 3, 6, -1,
    -3, -17, 1, -6, -5, 0, -11, 14, 19, 9, 21, -7, 0, -29, -8, -5, -3, 1, -20, -19, 3, 2, 6, -12, 6,
    12, 21, -8, -17, -1, 12, 10, 7, 1, -8, 13, 3, -22, -5, 17, 24, -2, 16, -5, -18, 27, 1, 6, -11,
    4, -14, 13, 0, 2, -8, 7, 3, 5, 9, -22, 12, 2, -23, -1, 2, 2, 9, 3, 7, 13, -17, -10, 7, -3, 6,
    -29, 8, -22, 5, 5, 9, 0, 0, 0, -10, -4, 4, -9, 7, 9, 25, -1, -20, -15, 19, 0, 21, 11, -14, 2, 4,
    -4, 13, 12, -11, -1, 6, -16, 15, 16, 10, 32, -10, 1, 3, 6, -10, -2, -3, 13, 0, 5, -11, -25, 22,
    16, -1, 4, 14, -7, 1, -8, 5, -6, -6, -5, -8, -14, -26, -9, 34, -16, -1, -33, -7, 4, 10, 2, -2,
    -2, -3, -45, -15, -2, -39, 11, -17, -32, 29, -4, 23, 1, -7, -18, -2, 6, 1, 19, -24, -50, -30,
    13, 10, 24, 6, 2, 12, 13, 1, 6, -8, -15, 5, 34, -11, -8, -34, -10, 29, 16, -14, 3, 17, -2, -2,
    -18, -12, 21, 0, -2, -22, -23, 41, 5, 13, -4, 35, -3, -3, -1, 19, -3, 17, 11, -45, 14, -2, 8,
    -6, -7, -3, 2, 1, -11, -16, -14, -5, -6, -19, 3, -4, 5, 21, -11, 26, 16, -11, 21, 3, -20, -19,
    -20, -75, 3, -25, 8, -7, -19, 13, 8, 9, 12, 26, 5, -5, 6, -20, 7, 1, -5, -14, 8, -4, 9, -2, 5,
    16, 16, -19, -4, 10, 10, -3, -19, 0, 4, 5, 5, -8, 19, 1, 14, 7, 6, -12, -11, 11, -1, -13, -6, 5,
    14, -15, -17, 22, -1, 10, -10, 21, 12, -8, 10, -9, 4, -14, -8, -21, 14, -24, 1, 1, 0, -3, 16,
    31, -7, 18, 10, -2, 4, -25, 18, 5, -9, 13, 3, -7, -6, 2, -6, 20, -9, 11, 11, 17, 11, 4, -5, -11,
    13, 3, -3, 7, -41, -55, -28, 22, 13, 7, -27, 19, 12, 11, 6, -10, -18, -12, 3, 1, -28, -5, -14,
    5, -1, 14, -1, -7, 10, -15, 7, -7, -1, -13, 4, 15, 19, -17, 7, -34, -13, 26, 3, -9, 7, -27, 19,
    12, -23, -3, -4, 7, 5, 12, -15, -29, -28, 34, -24, 1, -23, -4, -6, -3, 32, -11, 2, 6, -42, -27,
    -25, -69, 23, -5, -5, 28, 8, 12, 8, 5, -41, -14, 4, -3, 14, -29, -63, -18, 10, -8, 5, 0, 11,
    -17, -4, -2, 2, 12, 13, 10, 23, -36, -3, -62, -29, 37, -7, -4, -30, -15, -21, 17, -9, -19, 17,
    -15, 9, -2, -38, 8, 15, 17, 5, 46, -10, -3, -39, 25, -11, -14, 12, -42, 0, 24, -8, 8, -4, -5,
    -7, 19, 3, -10, -32, 5, -7, 17, 4, -54, -3, 13, -6, -3, 25, 3, 10, 9, -12, -11, -14, -5, -6,
    -62, 6, -17, -9, 17, 10, 2, -7, 6, 2, 21, 11, -23, 3, 22, 5, 2, 2, -36, 0, -12, 2, 30, 2, 6, 6,
    11, 3, -25, -51, 10, -44, -2, -1, -28, 5, 13, 18, 21, 4, -6, -18, 9, 12, 4, -28, 6, 11, 31, -15,
    -35, -14, 13, -3, 6, -1, 11, -3, -9, -2, -21, 0, 5, 7, -32, 0, -7, -14, -4, 12, 12, -4, 19, 4,
    15, 6, -17, 2, -2, -10, 1, -26, -15, -14, 27, 0, 21, -11, 7, 0, 3, 7, 4, -10, -1, 8, 14, -18,
    -3, -23, -21, -8, 26, -2, -33, 4, 6, 12, 15, 7, 5, -16, 30, 8, -34, -29, -16, -12, 18, -13, 2,
    5, -18, 2, -5, 9, 10, 23, -14, 4, -29, 2, -20, -21, -34, -3, 12, 10, 18, -7, -19, -2, -24, -4,
    -29, -23, 9, -11, 14, -1, -25, -22, 13, -20, -6, -15, -2, -29, 8, 31, 49, -13, 1, -60, 9, -25,
    -41, 33, -27, -16, 20, 32, 22, -12, -2, -89, 21, 6, -63, 0, -50, -73, 7, 19, -2, -2, -3, 3, 7,
    -14, 0, 1, 3, 4, -57, 29, -12, 15, -80, -15, 38, -2, -9, -29, 1, 1, -12, 15, -12, 11, 7, -6,
    -29, 22, 5, 2, 10, 33, 44, -55, -3, -80, -33, -11, 2, -77, -28, -7, 9, 24, 24, 7, 17, -39, 3, 2,
    -13, -99, -9, -18, -12, -43, 20, 1, 10, -1, -22, -6, 15, 19, 34, -8, -17, -68, -43, -25, -49,
    -35, -58, -13, 8, 10, 11, -25, 7, 3, -18, -57, -13, 2, -33, -33, 0, 54, -46, -13, 4, -15, 15,
    -5, 12, 12, 25, -22, 11, -31, -39, -42, 14, -75, 11, 16, 4, 22, 7, 9, -14, -10, -7, -23, 5, 10,
    -12, -15, 8, 6, 28, 2, 19, 2, -1, -34, 6, -20, -3, 23, 4, -41, -8, 11, -16, -34, -21, -33, 0,
    -8, 8, -19, 6, 4, -7, 5, 9, -108, -10, -8, -2, 32, -22, -6, -6, -16, 14, -11, 24, -8, 9, 4, -1,
    -4, -25, -22, 1, -47, 5, -11, -9, -29, 19, 8, 13, 22, 0, -12, 9, 17, -8, -23, 2, -3, 5, -1, 7,
    8, 9, -2, -14, -44, -1, 31, 3, 7, 1, -5, -5, -29, -21, 2, -20, -16, 1, -8, -2, 6, 13, 6, 20, -3,
    -18, -3, 13, 46, -14, -16, -10, -5, -1, -11, 8, -38, 10, 7, 19, 13, -7, -8, -26, -19, 5, -20,
    -18, -51, -10, -65, 0, 18, -3, 5, -22, 15, -3, -49, -19, -25, 10, -64, -10, -5, 9, 33, -36, -42,
    -45, 7, -18, 9, -2, -23, 8, -15, -35, -10, -26, -16, -27, -22, -11, 16, 8, 14, 9, 12, -6, -5, 6,
    20, 5, -40, 25, 27, -44, 27, -9, 6, -41, -6, 14, -51, -15, 13, 13, -52, -20, -17, 21, -10, 6, 3,
    14, -72, -17, 6, -15, -11, -2, -13, 9, -97, 47, 5, 0, -7, 16, -14, 15, 19, 1, -29, 1, -77, -20,
    1, -18, -6, 6, -14, 3, 18, 13, -19, -21, -4, -11, -9, 13, -20, -10, -3, -5, -1, -19, -2, -6, 0,
    11, 0, 10, 14, 5, 13, 1, -1, 12, -5, 17, -49, 21, -4, 36, 8, 6, -13, -3, -15, -21, -32, 4, 11,
    -5, 22, 4, -5, 22, 6, 21, 13, -9, -17, -12, -11, 9, -18, -4, -27, -14, 13, 6, -8, 25, 10, 2, -2,
    8, -10, -1, 21, 15, 7, 13, -4, 6, 13, -2, -3, -27, -17, 6, -40, 14, -1, -2, 1, 4, 5, 10, -6, 2,
    9, 13, -30, 15, -23, 8, -1, 1, 6, 5, 10, 1, 10, -2, 14, 3, 24, 7, 3, -7, -49, -1, 11, -6, 13,
    -9, -18, -5, -3, -3, 3, 11, 20, 3, 22, -6, 13, -22, -13, -20, 12, -48, 16, 16, 5, 0, 13, -6, 22,
    15, 13, -2, -31, 8, -13, -1, 29, -6, 3, 17, 19, -14, 5, 28, 27, -31, -5, 16, 14, -14, 0, -18,
    16, 13, -6, 15, -12, 12, -5, 19, -9, -12, -16, 20, -39, -70, 3, -11, 10, -2, -44, -50, -18, -1,
    20, -17, -6, 24, 32, -20, 11, -35, -9, -42, 20, -35, 8, -32, -13, 9, 14, -22, 11, 38, 33, 23,
    -24, 44, 21, 4, -24, -18, -9, 2, -7, 21, 9, 21, 12, 1, -30, 6, -24, -6, -16, 2, -2, -1, -39, -2,
    -1, -16, 13, 3, 2, 27, -34, 22, 4, -16, 6, 5, -15, -20, 3, -11, -5, -10, -9, -7, -15, 12, -3,
    -8, -9, 19, 7, 18, -14, -28, -6, -12, -13, -19, -17, -8, -7, 0, -4, -5, 2, 20, 9, 1, 1, -12, 13,
    3, 13, 2, 13, -1, -6, 8, -15, 9, 1, 14, -7, 12, -21, -20, -18, -1, -10, 8, 2, 17, 14, 29, 0, -1,
    32, 15, -1, 10, 22, -2, -3, 9, 3, 7, 17, 8, -13, 12, 3, 3, 8, -11, 0, 7, -5, 8, -2, -13, 2, -6,
    5, -1, -9, 8, -24, -12, -8, 0, 21, -19, 17, -10, 12, 17, 12, 15, 1, 11, 18, -12, -9, 3, -4, -16,
    19, 7, 7, -3, 1, 1, 10, 7, -10, 10, 12, 18, -3, -1, 11, -7, -7, -3, 4, -7, 2, 2, -3, 4, 11, 10,
    -6, 13, -7, -17, 5, -12, -13, -12, 7, 6, 11, -19, -2, 8, 12, -3, 4, 2, -8, -1, 1, 3, 1, -12, 9,
    26, 18, 10, 15, 45, -5, 15, 11, 25, -3, 9, 10, 21, 28, -12, 40, 3, -21, 12, 4, 12, 2, -8, 2, 8,
    -15, 14, 15, -25, -31, -8, -17, 3, -43, 4, -10, -3, -38, -3, -4, 14, 17, 13, 12, 1, 3, -3, -6,
    -16, -68, -39, -17, -16, -20, -6, 18, 6, -7, 8, -6, 31, 11, 7, 1, -2, 1, 8, -4, 10, -5, 11, 1,
    3, -21, 33, -21, 11, 4, 2, 3, -35, -6, -6, 0, -16, -6, -4, 4, -10, -28, 2, -4, 7, 5, 25, -6, -1,
    10, -4, -14, -4, -3, -15, -10, 3, 5, 5, 17, 17, 6, 14, -4, -3, 8, 6, -10, -18, -7, -1, 2, 13,
    -5, -9, -12, 12, 12, 8, -7, -11, 1, -4, -10, 10, 0, 19, -24, -11, -10, -8, 13, 0, 2, 23, -11, 8,
    -13, -15, -12, 15, -20, 12, -14, -11, 0, 2, 3, -6, 5, 4, 12, -20, 14, 4, -6, 3, 14, -1, -1, -10,
    -13, 0, 4, 6, 3, 8, -10, 10, -3, -8, 10, -10, -1, 12, -16, 23, -13, -13, 4, 8, 7, -7, 14, 6, -7,
    10, -5, 16, 1, -2, 8, -5, -12, 23, -3, -1, -7, 6, -14, 8, -3, 2, -4, 2, -2, 18, -16, 9, 6, 7, 5,
    -21, 0, -2, 3, -6, -6, -2, -13, 7, -2, -3, 8, 6, -14, -18, 22, 18, -6, 5, -13, 8, 1, -14, 1,
    -20, 2, 8, 6, 17, -19, 6, 7, -18, 18, 16, -10, 2, 17, 3, -5, 19, -7, 6, -5, 23, -8, 13, 1, -3,
    -26, -16, -12, -4, 1, -17, 7, 13, 2, -35, -11, 29, -5, 4, 7, -11, -19, -1, 1, 2, -14, 5, -5, 8,
    -11, 5, -9, 17, 20, -6, 8, 25, 12, 14, -35, -4, 9, -37, -32, -22, 2, -17, 9, 14, -10, 13, 1,
    -25, 13, -6, 22, 7, 12, -29, 31, 15, 40, -3, -7, 26, 13, -61, 15, 14, 2, -35, -6, 1, -9, -21,
    -14, -8, 23, -3, -36, -13, -3, -25, -19, 12, 6, -10, -5, -14, -11, 2, 3, 4, -11, 29, 5, -9, -9,
    -32, -8, -30, -31, 3, -7, 9, -63, -35, 18, 14, -31, 17, 0, -10, -49, -19, 12, 2, -12, -4, -1,
    15, -6, 2, 12, 21, 11, -27, -5, 18, 11, 20, 9, -1, -4, -20, -1, -6, -15, -9, -24, -7, 15, -15,
    -5, -19, -14, -12, -10, 2, 11, 13, 7, -7, 13, 4, 2, -4, 11, 2, -15, -2, -4, -10, 8, -20, -5, -2,
    -9, 1, 17, 14, -7, 6, 0, 11, -2, 13, 9, -7, 0, 17, -23, 1, -2, -1, 9, -1, 14, -1, 12, 0, -7, 7,
    -1, -1, 0, -3, 4, -7, 8, -2, -9, -9, -24, 6, 16, -6, 20, 7, 3, -8, -19, 6, 0, 4, -4, 18, 7, -14,
    13, -2, 16, -10, -66, -4, 12, 0, -6, 8, 5, -8, -9, 3, -19, -6, -4, 19, -23, -3, 13, 7, -16, 5,
    -7, 20, -19, -4, 2, -6, 4, -3, 1, -6, 3, -12, -1, 20, 5, 7, 4, 4, 10, 1, -3, -5, -5, -8, -43,
    -12, -15, 4, 18, -7, 8, -4, -29, -14, -4, -9, 3, -14, 12, 3, 8, -14, 1, 7, -27, -2, -7, -8, -28,
    -25, -2, -10, -28, 6, -44, -5, 1, 6, 16, -26, 3, -44, -33, -2, -2, 14, -4, -18, -1, 8, 38, -18,
    22, -22, 25, -17, -11, 29, 5, 18, -5, 29, 13, 8, -46, -24, 28, -14, -12, -9, -6, -13, -35, 0, 7,
    -12, -35, -7, -1, 16, 3, 12, -28, -16, -11, 9, -11, 20, 19, 6, -15, -45, 12, -25, -5, -46, -7,
    6, -14, 49, 6, -5, -39, 27, -3, -2, -41, 11, -12, 13, -13, 3, -4, -5, 9, -5, -9, -1, 1, 2, 12,
    8, 12, 18, 4, 17, 3, -10, -30, -22, -14, 8, -41, -27, -10, -20, 1, -5, 3, -6, -8, -28, -4, 3,
    -4, 1, 8, -4, 13, -8, -7, 11, 5, -3, 4, -1, 16, 5, -2, -25, -13, -7, -13, 22, -6, -15, -7, 13,
    19, 17, 24, 6, 1, -1, 14, 2, 2, -6, -6, 3, 12, -7, 8, -1, 11, -1, 0, -3, -7, -3, 7, 8, 14, 7,
    -15, 8, -16, -5, 11, -19, 1, 4, -3, -9, 0, -6, -7, 0, 6, 11, -5, 14, 8, -13, -5, -2, -23, 8, 12,
    5, 1, 20, 2, -2, -8, 2, -27, -16, -2, -19, -33, 10, 5, -8, -13, -4, -9, -4, -10, 4, 9, -6, -1,
    3, 15, -18, 28, -4, 3, 13, -9, 3, -9, 6, 6, 19, -6, 17, -2, 12, -48, 7, -6, -14, -5, 5, -4, -10,
    7, -5, -21, 10, 17, 6, -7, -5, -9, -23, 5, 13, -9, 3, -12, -8, -6, 6, 22, -4, 12, 22, 12, -8,
    -8, 36, 3, -21, -3, -13, -76, 1, 1, 19, -3, -11, -2, 4, -17, -22, -25, -28, 18, -9, -7, -8, -20,
    12, 13, 3, 15, 4, 26, 46, -9, -9, 7, -1, -14, -6, 12, 12, -9, 0, -3, 1, -8, -2, 4, -31, 17, 1,
    -11, -8, -32, -4, -16, -12, -61, -14, 1, -45, 6, -10, 22, -29, 17, -23, 10, -24, -40, 31, 20,
    -45, -23, 5, 16, -31, 11, -6, 5, 0, -14, 5, -23, 2, 16, 10, 14, 10, 7, 24, -12, -3, -1, -24, 27,
    31, -6, -5, -33, -9, -5, -28, 8, 20, 8, 3, 1, 5, -2, -13, 9, 3, 28, -16, -1, 4, -19, 8, 14, 0,
    0, 8, -2, -25, 10, 14, 5, -12, -14, -21, 18, -20, -54, 13, 13, -23, 19, -2, -2, -15, -7, -10,
    -1, -6, 5, 12, 11, 19, 12, -3, 5, 7, -23, 6, -4, 16, -15, 4, 9, 9, 8, -9, -42, -14, -4, -14, 7,
    4, 8, 7, -8, 13, 2, 3, -9, 0, -3, -3, 10, 6, -17, -3, 3, -4, 10, 17, 18, -5, 7, 13, 7, 10, 0,
    -7, 27, -27, -2, 4, 14, 3, 12, -6, -24, -16, 2, -10, 21, -13, 21, 10, 16, -19, 26, -9, -10, 13,
    5, 6, -21, 23, -8, 1, 24, 15, 10, -1, -72, -16, 7, 2, 16, 2, 2, 1, 6, 0, 11, 7, 12, 1, -21, 3,
    0, -7, 11, -16, -5, -22, -27, 5, -1, -16, -5, 4, 8, 11, 12, -5, -7, 1, 16, -1, -4, 11, -33, 2,
    -25, 9, 8, 1, 2, -3, -7, -20, -27, -33, -18, -5, -31, -11, -60, 0, 18, -20, -4, -8, 0, 4, -25,
    -21, 10, 11, -19, 13, 15, 33, -18, -6, 6, 24, -44, -28, -6, -16, 32, -23, -15, 12, -42, 4, -27,
    13, -26, -9, -8, -22, -17, 6, -3, -18, -13, 8, 14, -17, -30, 6, -7, -19, -21, 6, 7, 5, 0, -4, 5,
    0, 13, 10, -23, -15, 14, 12, -18, -25, -4, 5, 6, -14, -6, -20, -2, -18, 6, -14, -16, 4, 1, -13,
    18, -1, 1, -15, 11, 5, 28, -51, -10, -8, 10, -8, 9, -1, -9, 1, 11, 27, 3, -4, 8, -17, 0, -6, -5,
    4, -18, 6, 8, -16, -9, 5, -2, -26, -7, 8, 9, 13, 2, -35, 16, -13, -4, 14, -1, -9, -8, 16, 4,
    -23, 27, 17, 1, -3, 3, -41, -15, -16, 1, 0, -24, -1, -8, -9, -8, 2, -5, -8, 25, 0, 18, -22, -12,
    -8, -7, 9, -17, 6, 1, -4, 1, 21, 0, -11, 1, -16, 14, -23, -6, 10, -7, 6, 14, 5, -6, -2, -7, -1,
    3, 8, -14, -3, 13, 6, -4, -16, 10, 1, 30, 1, -21, 13, -13, -21, 21, 13, 9, -6, -2, -30, 0, 15,
    -11, 15, -10, -4, -11, 5, 20, 3, -9, 0, 27, -2, -13, 19, -4, 10, -31, -4, -19, 17, 1, -5, 1, 9,
    -22, 13, -21, 3, 1, -63, -6, 27, -11, 1, 0, 0, 2, -5, -24, 1, -31, -6, -16, 3, 8, 20, 8, 17, 13,
    -24, -1, -22, -86, 22, 7, 8, -1, 10, 19, 13, -1, 39, 11, -34, -1, 3, 8, 57, 26, -43, -4, -9,
    -19, 1, 15, 14, -10, -3, -16, -3, 9, -3, 1, 3, -23, -22, 17, -8, 5, 1, -16, -12, 1, -5, 3, 0,
    11, 17, -46, -29, -2, -63, -6, 3, 7, -7, -16, 2, -3, 5, 5, -8, -4, -4, -78, -8, -49, 16, -5, 19,
    2, 1, -7, 3, 8, -6, 0, -2, -14, 0, 5, 6, -10, -9, -1, -15, -15, 0, -14, -18, -4, -13, -49, -8,
    -3, 9, 31, -22, 1, -12, 15, -7, 16, 2, -9, -19, -7, 0, -5, -24, 16, 1, -23, -18, 18, -31, -2,
    -5, 3, -1, 0, 3, -40, 4, -12, -12, -16, -8, -13, 8, 6, -2, 8, 9, 6, -1, -4, 7, 5, -1, -3, 1, 11,
    -3, 13, 12, -9, -4, -2, -6, -20, 3, -5, -27, 7, 0, -44, -22, -6, 22, -6, 6, 19, 17, -9, 0, 18,
    9, -3, -21, 0, -6, -8, -37, -25, 7, -14, 2, 21, -21, -13, 6, 18, -12, 8, 17, 28, 11, -10, -8,
    -4, 4, 19, 24, 5, -2, -2, 17, 20, 14, 11, -10, 1, -8, -36, -7, 3, -4, 6, 15, 8, -5, 18, -9, -16,
    -5, 9, -5, -3, 12, -15, -14, -6, 19, 22, 12, 24, 7, -25, -12, -9, -6, -9, -14, 3, -5, -2, 14,
    16, -9, 12, 21, 1, 2, -12, -24, -7, -11, 4, -26, 11, 19, -5, -23, 11, -4, 27, -25, -29, 29, 11,
    5, -4, 13, 14, 11, 22, -2, 7, 31, -16, -17, -15, 39, 28, -54, 5, 0, -11, 14, 11, -26, 16, -5,
    -12, -9, -1, -8, 11, 7, -43, -20, 6, -13, 0, 13, -3, -10, 10, 7, 8, 13, 17, 4, -26, -15, -14,
    -46, -10, -11, 7, -6, 8, 8, 15, 24, 19, -3, 4, 13, -41, 3, -18, -57, -15, 2, -4, 21, 10, 16, 7,
    14, 24, 9, -6, 0, 13, 15, 4, -12, -16, 2, 13, -2, -10, -16, 4, 4, 2, -9, 2, 2, 0, -23, 18, -18,
    12, -9, 12, 9, 2, -15, -13, -14, 10, 22, 1, -21, 0, -15, 3, -31, -10, -9, 17, -9, 6, -8, -12, 5,
    -20, -1, -4, 9, 6, -11, -3, 8, 1, -13, 2, 9, -7, 7, 1, 6, 0, 5, 33, 4, 20, 14, 5, -2, 0, -4, 18,
    -1, 9, 9, -9, -14, -1, 0, -5, 12, -24, -2, 14, 0, 0, -13, 15, 6, -12, -25, -11, -65, 12, 7, -12,
    -6, -7, 9, 6, -11, 6, 9, 30, -16, -4, -18, 10, 4, -4, 3, -18, 24, 3, 12, 15, 5, -28, -11, 12,
    -4, -11, -27, -3, -11, -28, 11, 28, 2, 22, 13, 8, -3, 21, 7, -11, -32, 5, -24, -19, -11, -27,
    -9, -2, 22, 12, 6, 17, 15, -3, -22, -6, 17, -27, -14, -6, -55, 1, 4, 42, -6, 6, -6, 7, 18, 14,
    -9, -11, 7, 8, 9, 15, 14, 12, 3, 8, 3, 20, -9, -42, 24, 16, 9, 28, -22, 27, -12, 11, -3, -6, 17,
    8, -11, -14, 50, 4, -80, -12, -19, -9, 5, 21, -6, -7, -1, 8, -17, 17, -53, 12, 2, -53, -4, -11,
    -8, -1, -9, -10, -39, 20, 23, 17, 7, 2, -11, -43, -21, -26, -77, -6, 16, -26, 6, 12, 15, 21,
    -28, 22, 2, 13, -9, -38, 5, -20, 11, 1, 3, -10, 15, 2, 15, 5, 25, -25, -5, 1, -10, 10, 5, -8,
    -1, 0, -15, 2, 20, 16, 15, 13, 7, 1, -8, 0, -11, 13, -18, 6, -16, -4, -18, 16, 7, -34, -24, -4,
    1, 4, 15, -14, 12, -2, -17, -28, -35, 9, -6, 40, 3, 9, -34, 2, -16, 4, 5, 9, 11, -16, 3, 0, 19,
    12, -13, -15, -7, 2, -21, -29, 12, -9, -17, 7, 6, 15, 13, 11, 10, 5, -5, 25, 9, -12, 2, -18, -1,
    -15, -8, 10, -6, -23, -5, 11, 7, 6, -27, 16, 11, -48, -12, -26, -3, 9, -21, 16, 16, 9, -4, -2,
    3, 0, 9, 7, -15, 11, -51, -1, -8, 4, 3, -8, 3, -6, 15, 21, 2, 10, -21, -5, -5, 12, -43, -39, 0,
    19, -8, 0, 17, 56, 31, 0, 7, -20, -17, 17, -18, -4, -16, -50, 20, -12, -4, -23, 2, 4, 4, -2, 22,
    -9, -63, 6, 17, -19, 4, 3, -27, 2, -17, -21, -5, 19, -10, -4, 21, 6, 24, 3, -2, 13, -10, 20,
    -13, -6, 6, -27, -11, -36, -7, -23, 4, 6, 0, 44, 1, 12, 18, 2, -3, -2, -19, 15, -2, -12, 13,
    -12, -104, -36, -66, -4, 5, 2, 1, -31, 1, 9, -11, 6, -75, 13, -20, -20, -39, -15, 7, 7, -6, -6,
    2, 21, -5, -13, 22, -10, 13, -51, -16, 12, -66, 14, -12, 11, 40, 12, -16, 9, -5, 13, 4, 0, -11,
    -78, -4, -17, -17, 5, -14, 5, -7, -5, 15, -5, 3, -14, -11, -3, -10, 11, 3, 1, -20, -8, -45, -13,
    27, 7, 19, 1, 20, 30, -17, -7, -17, 16, -50, 2, -22, -20, -31, 6, 9, 2, 26, -8, 1, 2, 17, 4, 14,
    -3, -30, 10, -46, 6, -41, 6, -2, -1, 3, -5, -11, 6, -5, -11, -3, -28, 4, -2, 9, -1, -14, -11, 9,
    15, 20, -5, 15, 2, -27, -14, 11, 15, 10, -2, 2, 14, -13, 16, 9, -5, 4, 23, 19, 15, -12, -1, 3,
    1, -16, 7, 6, 2, -55, 4, 5, -6, 24, -3, 5, 10, -8, 5, 16, -6, -6, 21, -12, -8, -15, -20, -25,
    -3, -9, 14, -11, 8, 3, 6, -1, 1, 2, 29, 5, -7, -18, -11, 6, 11, 23, 10, 4, 38, -25, 3, 34, 48,
    14, 4, 3, 1, -2, 10, -22, 3, -4, -5, 3, -10, 18, 5, 9, 5, 7, -9, 17, -25, -28, 9, 2, -14, 13, 2,
    15, 15, 24, -1, 8, 20, 9, 11, 36, 15, -33, -2, -30, -2, 13, -2, -18, 4, 21, -1, 13, 0, 0, -2,
    -34, -2, 11, -33, 8, 17, 14, -11, -12, -15, 16, 0, 0, -24, -3, 12, -15, 9, -8, -37, 7, 10, 1,
    -43, 19, -5, -8, -15, -6, -34, -9, -3, -19, -14, -17, -1, -6, 1, -4, -8, -3, 14, 11, 14, -4, 0,
    7, -1, -2, -4, 3, 1, -1, -20, -6, 10, 8, 9, 19, -5, 3, -10, 5, 0, -74, 9, 9, -8, -3, -13, 2, 1,
    -12, -12, -1, 3, 13, -3, 5, -4, 1, 0, -1, -25, 7, 9, -7, -29, 26, 6, -6, -5, -8, -33, -32, 1,
    -8, -16, -8, -19, -1, 1, -9, 0, 7, 5, 19, -5, -13, -6, 8, -5, 31, 5, -9, 4, -8, -6, 4, -12, -3,
    -3, 7, 1, 4, 0, 13, 11, -8, 0, -1, 5, 7, -5, -8, -6, 4, 9, -5, -1, 6, -2, 24, -27, -7, -1, 5,
    -12, 6, -8, 3, -7, 7, -7, -6, 9, -11, -5, 0, 2, 2, -18, -17, -16, -8, 9, -10, -4, 7, 2, 18, -13,
    -17, -6, 7, 5, -8, 7, 1, 19, -15, 10, 1, -7, -27, -4, 19, -1, 10, 1, 11, 13, -1, 7, 10, 6, 7, 5,
    -1, -9, -9, 19, 3, -1, -14, 25, 10, -2, -5, -1, -5, -9, 4, -6, 0, 13, 3, -32, -18, -28, -13, -1,
    4, 9, 0, -36, -3, 2, -8, 10, 1, -4, 3, -1, -17, -27, -17, -2, 1, -34, -30, 9, -7, -2, 6, -1,
    -15, -31, 19, 4, 29, 0, 5, -36, 9, 1, 3, -9, 3, 6, -16, 30, 23, 21, -14, 3, 2, -1, -13, 14, -21,
    22, 13, 3, -4, -22, -13, -4, -4, -15, 23, 14, -13, -11, -2, -9, -5, -9, -14, -2, -2, -5, -13, 3,
    -12, -16, 16, -9, 6, 9, -4, -5, 7, 1, 4, 3, 1, -29, 8, -54, 6, 21, -1, 10, 16, -4, -10, -2, -14,
    -6, -43, 11, -4, -6, -4, -16, 6, 6, 1, 19, -3, 4, 6, 11, 4, -9, 2, 10, 12, 4, 10, -1, 1, -6, -3,
    -4, -25, 0, -1, -36, -25, -7, 11, -5, 1, -2, 9, 8, 0, -3, 2, 5, 1, -6, -10, 9, -8, 0, -12, 18,
    7, -2, 0, -19, 1, 19, 11, -6, -3, -1, -1, 9, -2, -13, -17, 1, -3, -3, -4, 5, 7, 2, -12, 17, 6,
    -12, 5, 3, 9, -6, -7, 12, -1, 11, 10, 3, -7, -3, -9, -5, -2, 1, 6, 5, 11, 3, 9, 0, -8, -5, 14,
    -8, -24, -13, 3, -3, 12, -13, -5, -19, -1, -26, -22, 2, 18, 9, 6, 2, -5, 5, 8, -8, 5, 2, 1, 2,
    19, -4, -11, -16, 5, 11, 2, -36, 12, 0, -5, 18, 18, -2, -12, 8, 20, 15, -16, 28, -7, -2, -13,
    -7, -13, -5, -45, -10, 0, -43, 7, 4, -3, -11, 13, -4, 7, -3, 25, -13, -26, -12, 2, -10, -21, 19,
    -20, -47, 2, -11, -19, 5, -4, 30, 6, -2, 3, -3, 8, -20, -4, -6, -26, 8, -27, -43, 41, -43, -7,
    -1, -22, 34, 3, -7, -11, 3, 27, -8, -1, 1, 10, -14, 26, 5, -4, -11, 14, -6, -2, -3, -4, -12, 0,
    -4, -6, 0, -17, 2, 7, 8, -9, 0, -3, -1, -5, -7, 19, -6, -10, -7, -20, 30, 13, 19, -39, -6, -25,
    0, 13, -53, 21, 6, -3, 8, 4, 7, -26, 10, -8, -12, 18, -2, 5, 0, 17, 3, -17, 10, -7, 3, 4, 9, 14,
    2, 24, -7, 15, 3, -3, 0, -2, -14, 9, 0, -12, 4, -2, -7, 5, -9, -27, 4, -10, -5, 4, -2, 11, 4, 4,
    -10, -10, -5, 2, -19, -1, 18, 6, 2, -21, 4, -34, -8, 3, -46, 9, 24, -7, 8, 10, 10, -24, -13, 10,
    -12, -47, 18, 3, -25, 23, 12, -20, 3, 8, -1, -14, 10, 4, -2, 14, -10, -11, -23, -9, 11, -11, 0,
    -1, 11, -58, 7, 5, -10, 7, -4, -7, -3, 1, -24, -12, -1, 7, 12, 12, -6, 0, 19, 3, 25, 8, -33, 8,
    2, -3, -13, 4, -11, 16, -45, 8, -2, -1, 13, -4, 2, 6, -18, -8, 7, -51, -18, -7, -30, 13, -14,
    -24, 14, -8, 21, -13, 2, 12, -34, 7, 0, 3, -12, -17, 0, -21, -42, -12, -8, -6, 12, -23, -37, -7,
    -7, 13, 8, -12, -2, -26, 18, -9, -14, -21, -2, 8, 11, -10, 3, 8, -51, 16, 17, -23, -37, 3, 10,
    18, -76, -10, 11, -19, -69, -5, -15, 13, 9, -12, -6, 38, -23, -16, -7, 21, 31, 16, 12, -37, 10,
    35, -13, 9, 0, -7, -6, 29, -4, 4, -26, 37, -24, -25, -8, -33, -9, 11, -2, -39, -3, 10, 15, 9,
    -6, -2, 8, 25, 15, -7, -5, -2, -19, 15, -23, 0, 31, 21, 3, -4, 6, -19, 1, -11, -24, 11, -3, 1,
    0, -8, 26, 20, 34, -2, -3, 19, -17, 7, 7, 33, 11, 14, -6, 0, -6, 6, 13, -3, -5, 6, 21, 5, 6, 17,
    7, -9, -2, -16, -10, -43, -14, 6, 1, -1, 11, -6, -2, -4, -14, 4, 0, 24, 12, 10, -1, 6, -1, 5,
    -17, 11, 19, 30, -17, 26, -26, -31, -13, -20, -44, 20, 8, -8, -4, -2, 26, 40, 21, -18, -7, -9,
    -17, 27, -21, 45, -4, 11, -18, 12, 6, -2, 1, -2, -30, -5, 6, 8, -51, 21, 8, -25, -8, -1, 14,
    -95, -33, 5, 9, -10, 14, -8, -1, -7, -10, 11, -10, 14, -9, 33, 14, -1, 8, -21, -35, -3, 18, 11,
    -6, 40, -60, -5, -20, -44, -39, 5, 1, -31, -4, 6, 23, 49, 29, -15, 10, -11, -2, -78, -25, 21,
    -33, -21, -5, -10, 57, 22, -9, -10, -7, -17, -13, 1, -51, 19, -2, -54, -17, -3, 3, -50, -36, 16,
    -24, 9, -12, 11, 4, -1, -7, 6, 5, -28, 2, 9, -4, -45, -7, -20, -62, -28, -4, 49, -1, -4, -82,
    17, 5, -35, -23, -18, 11, -12, 0, -11, -8, -3, 11, 17, 13, -16, -4, 38, 13, 2, 10, -25, 1, 24,
    -15, -3, -23, 14, 7, 5, 16, -27, 3, 4, 25, -1, 9, 28, 17, 15, -24, -22, -10, -6, 7, -2, 9, -4,
    13, 14, -10, -6, -41, -3, 11, 3, -11, 5, -19, 2, -4, -2, -8, 17, 8, -3, 18, 7, 13, -10, 9, -29,
    4, 5, -1, -40, 4, -16, 3, -29, 0, 40, 0, 9, 5, -16, -35, 28, 1, 7, -36, 0, 8, -7, 19, -43, -6,
    -11, 13, -3, -2, 2, 0, -2, 2, -4, 2, 22, -1, 3, 8, -10, 12, -8, 3, -14, -3, -10, -31, -7, 6, 5,
    6, -17, 2, -8, 14, 7, 1, 16, 16, 4, -9, -12, -21, -4, 3, 29, 10, 3, -7, 1, 9, 11, -8, 24, 2, 10,
    -11, -39, -18, 4, 7, 14, 12, 1, 8, 2, 29, -36, -1, -15, 4, -8, -14, -3, -33, -5, 20, 11, 10, -5,
    5, 16, 6, -4, 12, -8, -5, -43, -20, 4, -30, -28, -14, 5, 6, -33, -7, -9, 20, -4, -2, -7, 4, 20,
    -53, 12, -4, 11, -6, 26, 23, -3, -15, -4, -6, 13, 4, -24, -6, 17, -8, -17, -13, -30, -6, 14, 32,
    7, 12, 18, 12, -19, -7, -41, -31, -6, -11, -1, -30, -15, 7, 10, 2, -7, 5, 8, 1, 3, -14, -24, 11,
    -43, -24, -28, -6, -3, -4, 3, 23, -9, -8, -26, 11, -30, 7, -44, 14, 7, -51, 35, 28, -61, -12,
    -13, 5, -26, -2, 4, 12, -1, -9, 12, 4, -5, 1, -11, -3, 59, 8, 10, 21, -13, -14, 12, 8, -15, 11,
    -14, 0, 26, 29, -4, -14, -11, 7, -22, 0, -4, -7, -3, -10, -15, 10, 3, -4, 6, -5, -17, -2, -6,
    -1, 2, 3, -63, 20, -8, 1, -1, 24, 16, 3, -4, 12, -36, -9, -40, 9, -27, 4, -47, -13, -4, -26, -4,
    -7, 14, -11, 7, 23, 13, -7, 26, 21, 9, -21, -15, 11, -6, 21, -22, 11, -14, -6, 25, 20, 7, 16,
    14, -7, -4, 6, -7, -10, 5, 0, 2, -7, -11, -1, -9, -5, 0, -5, 3, -1, -9, -15, -45, -6, -15, 11,
    3, 6, 14, 30, -6, -8, -33, -41, 6, -6, -5, -6, -20, -15, 18, 0, 2, -11, -18, -13, 7, 11, 7, -12,
    -1, 6, 4, -6, 4, 35, 11, 20, -31, 13, 7, -15, 3, -15, 0, 8, -4, 5, 12, -11, -1, 2, 1, -5, 1, -1,
    -10, -12, -36, 28, 11, -42, 12, -9, -8, 32, -17, -2, 4, 30, -2, -6, -23, 8, -17, -25, 8, -6, 4,
    -17, 9, 12, -2, -45, 5, 11, -5, -2, -12, -26, 2, 21, -18, -12, -17, -2, -14, 13, 24, 1, 13, 20,
    -17, 24, 14, -21, 0, -20, -6, -12, 2, 13, 12, -10, 7, -7, -43, -4, -7, -7, 28, 8, -40, 24, -3,
    -19, -3, 8, 4, 41, -18, -21, -2, 13, 0, -3, -47, -34, -18, 4, 16, 33, -2, 10, -11, -10, -33, 21,
    2, -14, 1, -8, -7, 1, 10, -41, -16, 12, -8, -16, 14, -5, -3, 3, 5, 1, -14, -12, -11, -5, 26, 7,
    -28, -19, -15, -1, 16, 11, -1, -15, 14, 18, -11, -1, -5, 15, 2, -8, -3, 12, 12, -49, 1, -5, -10,
    1, -60, 8, 11, 9, 2, -13, 6, -12, 5, 14, -5, 11, -5, -15, -13, 13, 15, -17, 6, 11, -12, -1, 20,
    2, 19, 11, 7, -19, -2, 8, -3, -2, -31, 10, 0, 3, -8, 7, 6, 8, -8, 5, -1, 1, 10, 6, -4, 9, -29,
    11, -1, 1, -6, 4, 8, -5, 12, -6, 9, -19, 8, -17, -6, -6, 15, 14, 0, 20, 21, -5, 7, -10, -34, 5,
    -3, 15, 2, -17, -33, -3, 32, -9, 3, -14, 6, -28, 14, 11, 18, -17, -2, -19, -10, -3, 9, -18, -10,
    28, -5, 5, -1, -3, -4, 6, -4, 14, 15, -3, 15, -15, -12, 15, -46, 2, 0, 9, 12, 4, -6, -1, 17, -4,
    5, -12, -2, 15, -4, -45, 30, 23, -18, 14, 4, -19, -8, -3, -17, -9, -3, 18, -12, 10, -16, -27, 9,
    12, -21, -3, 30, -37, -12, 31, 12, 2, -19, 15, -34, -3, 17, -25, -27, 10, 8, 27, 9, 2, -2, 9,
    10, 7, 3, 1, -19, 17, -13, 11, 0, 10, -23, 14, 13, -22, 7, -9, -4, 3, -3, 21, 22, 3, -22, -50,
    22, 26, 4, 7, -16, -16, -15, 4, -12, 2, -11, -5, 21, 10, -5, -6, -46, -31, 12, 33, -29, 12, 13,
    -30, -1, -9, 18, -15, -19, 27, 3, -5, 6, -31, -2, -8, -18, -2, 7, -5, -2, -35, -16, 11, 9, -22,
    2, -39, -11, 0, -47, 3, 0, -26, -1, -8, -8, 9, -13, 5, 6, 1, 8, 4, -19, -3, 2, 11, -3, -21, 29,
    -12, -15, 8, 11, 20, 23, -2, -9, -5, -30, -41, 4, -10, -10, 17, 29, 17, 9, -11, 13, -11, -26, 5,
    3, -20, -14, -23, 9, -32, -44, 2, -12, -4, -25, 8, -6, 4, 0, -8, -4, -16, -18, 19, -13, 18, -5,
    -9, 11, -11, 6, 8, -3, 1, 17, 14, 7, -20, -4, 17, -12, 1, 19, 3, 20, -5, 5, 1, 3, 16, 10, 19,
    -4, -9, 16, 4, 5, -4, 3, -19, -9, -5, 11, -9, 24, 5, -10, -9, -7, -11, -7, 1, 0, -19, -17, 5,
    -13, -3, 0, 17, 19, -21, 12, 4, -15, -16, -31, 14, -41, 5, -5, -12, 14, -31, -2, -15, -12, -4,
    0, 2, 17, -37, 29, 12, -31, 7, 25, 11, -3, 1, -27, -15, -7, -19, 11, 12, 17, -19, 12, -21, 4,
    -10, -4, 4, -11, 11, 27, 4, -18, 3, -16, -6, -20, -19, 9, 0, -20, -7, 13, 5, 1, 12, 14, -8, 17,
    -5, -8, 6, -3, -24, 15, -14, -45, -6, 5, -1, 16, -31, 4, -1, -3, -15, 3, -1, -5, -21, 12, -9,
    11, -6, -1, 3, -4, 21, -44, -11, -2, -25, 1, -56, 30, -5, 4, -16, -33, -7, 17, 6, 7, 3, -12, 10,
    8, 4, -20, 15, -12, 1, 16, -26, -8, 8, -3, 17, -1, -16, -19, -18, 9, 2, 9, 3, -5, 12, 2, -1, 3,
    14, 26, -3, 0, 1, -5, 15, -1, 4, -64, 38, 21, -12, -4, 37, 2, 3, 0, -76, 28, -13, -1, 12, 1, 22,
    -6, -47, 1, -3, 3, 2, -13, -20, 9, -1, 3, 11, -4, 0, 1, 9, -15, 29, 3, 4, 12, 20, -12, 6, 4, 9,
    -13, -25, 4, -12, 6, 15, 17, -6, 1, 3, 3, -13, -13, 8, 2, 5, 12, 17, 18, 16, -3, 3, -27, 9, 9,
    6, 5, -27, -4, -9, -10, -51, 9, -8, 2, -6, 8, 32, -19, -23, 3, -1, -2, -4, 2, -2, -3, -4, 5, 10,
    -1, 8, -12, 10, -4, 12, 9, 12, 1, 5, -3, -10, 13, 4, 6, -13, 14, 2, 11, 8, 3, 9, -15, 21, -1,
    -4, -2, 12, 3, -13, 17, 11, 6, 7, -7, 12, 6, -17, 2, 2, 7, 10, -5, 2, -3, -66, 1, 19, 14, -4, 0,
    21, -8, -21, 10, 2, -7, 1, 6, -6, -17, 15, -8, 20, 11, 12, -20, 34, 11, -32, -2, 5, 16, 15, -9,
    -18, 0, -12, -9, -4, -13, -24, 25, 10, 6, 5, -16, 18, 1, -1, -1, 22, -12, 13, 0, -20, 1, 38,
    -10, 12, 7, 12, 1, 9, 6, 5, 18, 3, 1, -9, -6, 39, 8, 38, -8, 12, 1, -29, 1, -27, 12, 3, -12,
    -18, -11, 14, -7, -51, 7, 1, 14, 8, 2, -28, 12, -26, -7, 17, -13, 2, 15, 27, -28, 8, -13, -31,
    33, -14, 14, 11, -17, 12, 10, -6, -2, -3, 22, -25, -1, -18, -8, 5, 2, 3, -46, 4, 2, -3, 13, 0,
    -4, 20, -14, -80, 5, -9, -8, -5, 13, 3, -5, -10, -1, 11, 1, -11, -10, -13, -11, 3, 1, -10, 12,
    -3, 32, 19, -4, -4, 4, -22, -14, 16, 11, -3, 5, 1, -16, -14, 8, 10, 3, 23, 11, -2, 5, 12, 8,
    -14, -18, 2, 20, -1, 3, 7, 6, -9, 7, -3, -14, -10, -4, 17, 11, -4, -8, 13, 1, 6, -3, -6, 1, 14,
    2, 0, -8, 4, 8, 4, 10, 4, 8, 2, 7, 4, 1, 5, 6, -2, -9, 11, 8, -4, -14, -16, -6, 10, 2, -5, 14,
    9, 10, -31, 4, 21, -4, 10, 11, 0, -21, -1, -1, -6, -6, -26, -16, -11, 16, 33, 9, -1, -9, 4, -4,
    -5, 3, 4, -17, 37, -1, 17, -24, 4, 4, -2, 21, 5, 13, -37, -4, 7, -15, -7, -11, 17, 21, -11, 12,
    7, 8, 15, 14, 13, -3, 26, -5, -23, -26, -8, 6, -2, -22, -5, 7, 3, -12, -40, -10, 3, 18, 5, -2,
    -3, -16, 6, -10, -20, 14, -1, -37, 3, 10, -6, -1, 38, 1, -14, 14, 16, -1, -17, -30, 15, -16, 3,
    -35, -5, 12, 13, 5, 48, 0, -16, 24, -24, 24, 4, -4, 13, -9, 26, 17, 17, -10, -65, -6, -16, -8,
    -1, 14, 9, -6, -12, -4, -14, -80, -14, 7, 31, -55, 28, -38, -39, 9, -14, 20, 6, -26, 1, 13, -34,
    -27, 17, 12, -22, -6, -11, -5, 1, 2, -8, -8, -16, 6, 4, 8, -51, -18, 11, -9, -48, 5, 3, 0, -20,
    4, 4, 6, 5, -19, 8, 0, -4, -8, 4, -5, 15, -5, -17, 12, 6, 1, -20, 3, 14, 1, -23, -28, 22, -50,
    -20, -27, 10, -26, -13, 5, -7, -10, -5, 12, -11, -6, -5, 23, -11, -10, -6, 24, -2, -15, 5, 13,
    -5, 10, -4, -1, -27, 0, 15, -15, -18, -4, 14, -10, 15, 10, -4, 6, 5, 1, 5, 3, -23, -30, 6, 9, 5,
    -14, -12, 7, -3, 16, 1, 32, 10, -5, -29, -3, 13, -5, -10, -3, -3, 0, -7, -5, 8, -6, -17, 0, 11,
    8, 9, 7, -35, 0, -20, 18, 6, -9, -2, -48, 14, 4, 7, 12, -2, -1, -17, -9, 7, -10, 5, -25, -7, 7,
    23, -5, 5, -3, 3, -19, -14, 8, -36, 6, 10, -43, -8, 7, 4, -9, -15, -20, 6, 18, -2, -3, 1, 8,
    -21, 4, -2, -33, 7, 1, 6, -5, 7, -10, 10, -19, -48, -3, 9, 27, -2, 0, -38, -8, 16, -6, -36, -7,
    -17, -23, 3, 5, -10, 6, 27, -3, -23, -6, 6, 0, -14, -16, -24, -31, -9, -20, -1, -3, 1, 2, 6, 11,
    -16, 13, -12, 10, 14, 18, 26, -16, 27, 1, 29, 6, -32, -16, -1, -5, 10, 3, 13, -19, -1, 16, 16,
    -27, -31, -24, 19, 10, 8, -18, -30, -15, -18, -3, -12, 11, -18, 15, -55, 6, -3, 12, -34, -14,
    -2, -2, -1, -18, 10, -11, 9, 3, -19, 0, -16, -5, 7, -22, -4, 7, 1, -17, -2, 2, 13, 8, -8, -40,
    7, 16, -2, -24, 4, -8, 1, -20, -4, -3, 7, -19, 11, -6, 4, 5, -23, -26, -9, -28, -29, -61, -4,
    13, -4, -16, -28, -7, 6, -1, 5, 4, -17, 16, -15, 10, -11, 3, 5, -5, -13, -12, -9, 8, 5, -2, 7,
    -6, -17, 15, 15, -2, 8, -5, 9, 7, 1, -23, 8, 6, -22, 6, 5, -61, -11, -4, 15, -28, 0, -2, -19,
    20, 5, 28, 14, 24, -7, -20, -3, -34, -3, -13, -14, -15, -15, -26, 10, 8, -19, 1, -11, 21, 7, -9,
    -2, 9, -17, 4, -10, 9, -6, -52, 16, 10, -7, -4, -12, 11, 13, -11, 16, -14, -10, -3, 6, -5, -1,
    8, 9, -12, -3, -15, 9, 6, -32, 14, 1, -46, -23, 8, 10, 1, -6, 3, -13, 18, 10, 3, -6, 24, -40,
    -18, 0, -112, 4, 10, 2, -23, -26, -15, 11, -24, -5, 3, 5, 24, 6, -40, -1, 4, -8, -3, -26, 2, 3,
    -30, 22, 27, -5, -11, -9, 2, 17, -28, 11, -11, -24, -31, -1, -25, -10, 14, 30, -45, -7, 18, -13,
    -6, -5, -3, 1, -1, -22, -7, -43, -34, 5, 7, -3, 5, 9, 25, 17, 26, -3, -7, -1, -2, -43, -23, -40,
    26, -1, -21, 31, -2, -13, -11, 23, -3, 0, -8, 1, -2, -27, -32, -17, 0, 11, 12, 8, -23, 6, -6,
    -6, 2, 2, -4, -1, -6, -15, -17, 23, -10, 21, -12, 2, 10, -5, 1, -27, -2, -4, 0, -4, -3, -15, 23,
    -38, 17, 9, -20, -2, -19, -14, 2, -7, 35, 1, -2, -1, -2, -19, 13, -31, 8, -57, -12, 9, 3, 1, 10,
    14, 6, 1, -2, 2, 0, 8, -1, -21, 27, -4, 5, 22, -1, 6, 13, -8, -2, 2, -6, 1, -5, 5, 1, 7, -18, 0,
    -6, -3, 30, -18, 7, -13, 6, -4, -1, -2, -3, 8, 24, -29, 13, 9, -1, -16, 3, -11, -2, -2, 10, 1,
    -2, 0, -1, 3, -2, -26, 1, -18, -15, 2, 1, -1, 2, 0, 9, 0, -6, -2, -2, 6, 4, -8, 23, -40, -24, 5,
    0, -2, 13, -14, 0, -2, -4, -4, -4, -7, 11, -27, -21, -16, 7, 6, 4, -3, -19, -1, 3, -2, -3, 3,
    -3, 11, 18, 3, 16, 5, -18, -6, 12, 3, -29, -22, 3, 4, 2, -1, -1, -13, -23, -24, 3, -18, -21,
    -23, -3, -14, -8, -17, 10, 0, -1, -3, -3, -14, 11, -7, -5, -76, -18, -15, -23, 25, 15, -17, -1,
    -2, 0, -4, 0, -1, 12, -3, -14, 10, -14, 19, -2, -5, -26, 2, 9, -2, 1, 0, -5, 34, 26, -23, 17,
    28, 23, -4, -13, -7, 1, 8, 27, -2, -7, -2, -3, 5, -1, -30, 37, 7, -2, -12, -2, -16, -25, 2, 13,
    -6, -3, -3, 0, 0, -2, -22, 7, 20, 15, 14, -3, 3, -7, 4, -11, -3, -3, 1, -1, -8, -20, -17, 3,
    -23, -11, 1, 12, 6, -4, -1, -1, -2, -2, -4, -2, 2, 28, 2, -27, -3, 8, 0, 6, 0, -9, 10, 3, 1, 1,
    -2, -2, 18, -10, -36, -5, 8, 2, -8, -5, -4, 11, 1, -3, 2, -3, -1, 0, 15, 0, 5, 12, 21, 33, 20,
    -5, 2, 2, -16, 12, -2, -2, -1, -6, 14, -1, 6, -15, -2, 0, -2, 6, -4, -11, 22, -1, -3, -2, 1, -3,
    -15, 3, 8, 7, 6, 19, 10, 10, -20, 22, -6, 15, 2, -3, 2, -3, 16, 6, 20, -20, 9, 5, -11, -1, 15,
    11, 17, -10, 0, -2, -5, -3, 4, -5, 0, -11, 1, 4, -13, -21, -3, -14, 1, 13, -5, -4, -4, 2, 11,
    13, 10, -11, 2, -22, 19, 16, 0, 11, -22, -6, 0, -3, 1, -6, -7, 18, 0, -9, -2, 4, 25, 7, -21, 31,
    -50, -3, 1, -5, -1, -4, -9, 2, 6, -7, 29, 14, -23, -9, 8, 9, 11, -3, 2, 0, -2, 2, 0, 4, -2, -9,
    -24, 4, -25, -15, 4, 3, -12, 2, -1, 2, 0, -4, -17, -3, -18, -3, -3, -39, -42, -5, -1, 19, -10,
    21, -3, 0, -4, -5, 7, 18, 0, 9, 10, 10, -8, 20, 33, 12, -3, 10, 0, -5, -2, -1, -3, 2, -31, 1, 1,
    3, 12, -16, -15, -36, -11, 8, 1, -3, -3, 0, -1, 1, 7, -4, 0, -22, 8, -26, 2, -18, -8, -7, -3,
    -4, -1, -2, -11, 17, -8, -15, -14, -12, 7, 7, 0, -46, -3, 17, 0, -1, -2, -6, -29, 0, 14, -17, 6,
    6, -5, 13, 13, -21, 1, -7, -4, -5, -4, -4, -5, 6, -4, -9, -13, -11, 13, -10, 17, 2, 9, -4, -1,
    -4, -3, -2, 8, -7, -3, -8, 0, -14, 7, -14, 0, -5, 9, -11, 2, -1, -2, -6, -21, 8, 1, -31, 8, 34,
    18, 9, -21, 12, 18, -8, -2, -2, -1, 5, -42, 2, 2, -16, -6, 4, 6, 19, -33, 5, -11, 20, -1, -2,
    -1, -4, 1, 1, -7, -14, -7, -9, -2, 5, 17, 2, 17, -9, -4, 0, 0, -4, 4, 13, -29, -6, 16, 11, -3,
    -9, 3, -16, -12, -18, -3, -1, 1, -2, -39, -10, 0, -28, -15, 16, 14, -5, -33, 1, 0, 1, -4, 2, -2,
    -4, -1, -13, 0, -23, -28, -7, 0, -3, -42, 17, -13, 4, -5, 1, -1, 1, 3, 0, -11, -1, 13, 3, 17,
    -9, 12, -22, 1, -29, 1, -5, -2, 1, 8, 13, -19, -4, 5, -8, -18, 9, -6, -21, -43, -18, -1, 2, -3,
    0, -58, -9, -30, -15, -4, 4, -63, -13, -42, -14, -33, 24, 0, -5, -3, -6, 8, 4, 5, -25, 22, -39,
    7, -6, 20, 5, -23, -6, 1, -6, -4, 1, -7, 11, 3, 19, -14, -15, -1, -4, -10, 2, -12, 1, -2, -5,
    -1, 4, 12, 19, 9, 0, -12, -39, -11, -27, -7, -31, 2, -11, -4, -1, -3, -4, -19, 19, -16, 0, -2,
    -18, 8, 17, 4, -56, 16, -3, -1, 1, -2, -4, -5, -9, 5, -9, 2, -11, -15, 16, -23, -3, -14, -3, -3,
    0, -8, 3, -21, -7, 5, 22, -23, 12, -19, -10, 10, 0, -21, 5, -1, 1, -4, 4, -3, 25, -9, -3, 4,
    -19, -8, 13, 6, 10, 20, -7, -3, -2, 0, -5, -3, 7, 3, 15, 7, 10, 0, 9, -12, -27, 7, -7, -3, -1,
    -2, -1, -1, 0, 1, -34, 8, -8, -1, -27, -15, -2, -40, 1, 1, -2, -4, -3, -34, -2, -3, 9, 2, -2,
    -17, 15, 22, 8, 1, -9, -1, -5, -1, -1, 5, 49, -35, -6, 10, -11, -15, 0, -12, 7, 7, -23, 0, -3,
    -4, -1, -11, 11, 20, 13, 3, 4, 7, -8, -12, -55, -16, 21, 0, 2, -3, -3, 4, 8, -6, -3, -3, -21,
    -10, -23, 20, -33, -77, 5, 3, 4, -5, -3, 22, -20, 9, 26, -22, 13, 2, 7, 26, -40, -12, 2, 2, -2,
    -2, 3, 8, 42, -13, -17, 2, -8, 5, 1, 10, -4, -31, -4, -2, -1, -5, -2, 14, 24, -9, 8, -7, 5, 5,
    -52, 34, -48, -10, 20, -4, -5, 2, 0, 2, 8, -21, -51, 4, 6, 2, 2, -10, 21, 0, 16, 1, -2, 3, -4,
    -23, -6, -47, -6, -1, -4, -2, -2, 33, 15, 10, -35, 0, 0, -3, 2, -31, -31, -25, -8, 6, 3, 22, 5,
    18, 7, -4, 13, -2, -4, -2, -5, -11, 3, 8, 4, 6, -21, 5, -14, 25, -22, 12, -10, 1, -2, -4, -1,
    10, -5, -6, -48, 11, 17, -9, 3, -25, 0, -13, -14, 0, -4, -3, 1, -20, -13, -39, 17, -2, 4, -15,
    -6, 0, 20, 7, -8, -2, 0, -1, -2, -8, -27, -4, -14, 28, -15, 14, 7, -7, 16, 4, 7, -3, 1, -3, -1,
    2, -6, -3, -1, 7, -13, 1, -4, 8, -23, -9, -4, 1, 0, 1, -5, 24, 19, 8, -10, -1, 9, 16, 15, 5,
    -11, -8, 0, -2, 0, -1, 0, -2, 8, -67, 5, 9, 2, -41, 0, -5, -3, -10, -4, -2, -1, 0, -3, -11, 10,
    3, 0, -15, -8, 7, -5, 20, 5, 12, -1, 1, 0, 3, -3, 1, -3, 19, 4, 14, -13, 2, -19, -3, -23, 6, 4,
    -1, -4, 1, -3, 19, 33, 10, 12, 17, 1, 12, -8, 9, 11, 4, 4, 0, 0, 1, -2, 8, 8, -9, 4, 17, 11,
    -32, -1, 8, 11, 6, -6, -4, 1, 2, -1, -21, 6, 5, 10, -23, 3, -6, -4, 0, -2, 7, 3, -2, 0, 0, -4,
    7, 7, 1, 0, 2, -39, -31, 7, -8, -18, 10, -3, -3, -4, 2, 0, -9, 9, -3, -31, -3, 8, -6, -26, 12,
    28, -5, -32, -5, -1, -2, 0, -19, 19, -18, -10, 3, -11, -3, -21, -8, -4, 26, -55, -2, -4, 3, -1,
    -13, -1, -5, -18, -14, -16, 11, 3, -7, -4, 4, 20, -2, -1, -1, 2, -10, 8, -27, -2, -11, 5, 2, -9,
    -24, -10, 7, -16, -4, 1, -1, -5, -7, -22, 4, -43, 8, 8, -9, -2, 21, 11, -13, -13, -3, -2, -2,
    -3, -6, 7, -27, -1, -2, -6, 19, -11, 3, 11, 13, -8, 0, 2, 0, -3, -21, -14, -1, -4, -13, -8, 7,
    3, 14, 6, 7, 6, 3, -4, 0, -2, -5, 3, -23, -9, 13, -2, -10, -4, -3, 8, -10, -3, -1, -4, 0, 1, 8,
    -7, -7, -20, -5, 19, 4, 22, 5, -12, -13, -11, -3, -1, -4, -3, -5, 1, -16, -23, -14, 10, -9, 21,
    2, 9, -12, 17, 2, 0, -4, 2, -2, 3, 1, 10, -5, -2, 4, 5, -9, -3, -3, -3, -3, -1, 1, -4, 1, 5, 14,
    -14, 5, 3, 10, 6, 1, -19, -17, -6, -3, 0, -4, -4, -6, 29, -3, 4, 14, -2, -12, -11, 18, 2, -12,
    5, 2, -4, 0, -2, 4, -8, 3, 9, 17, -4, -20, 4, 9, 1, -3, 1, -2, 0, -2, -3, -15, -11, 10, 3, 20,
    18, -3, 11, -3, 4, -6, 0, 1, -2, -3, -2, 7, -1, 15, 7, 28, -11, 1, 1, 0, -12, -24, -12, -3, -3,
    -3, 2, -7, 8, 6, -18, 4, -24, 1, -33, -2, 25, 10, -31, -4, -2, -3, 1, -17, 4, -5, 7, -4, 0, -1,
    -40, -2, -7, 8, 7, 0, -1, -1, 0, 3, -6, -1, 12, 2, -20, 10, -51, -10, -13, 16, 1, 3, -3, 0, 1,
    -6, 3, 13, 2, -28, 12, -14, -4, -34, -18, 5, -20, 0, 0, -4, -4, -5, -7, -10, -39, 7, -7, 30,
    -16, 16, 5, 18, -23, -1, -3, 2, -3, 8, 6, 3, -4, -1, -19, -8, -20, 6, 20, 5, -6, -3, -3, -3, 2,
    -11, 1, -3, 0, -21, -22, 1, 2, -29, -8, 12, 1, -3, 0, -2, 1, -22, -1, 5, -11, -4, -4, 0, 25, -2,
    -6, 8, -20, -3, -1, -4, -1, 11, 17, -3, -5, 8, 21, -6, -9, 5, 13, -17, -5, -2, -1, -2, -1, 7,
    12, -9, -16, -27, 19, 1, -30, 5, 26, -7, -11, 1, 0, -3, -1, 2, -2, 13, -6, -6, -13, -8, 0, -13,
    2, 0, -20, 2, -2, -1, -3, -27, -3, 4, -9, -2, -21, 16, -9, 5, 17, -18, -1, -3, -1, 0, -2, -20,
    3, -1, 14, 4, 11, 2, -37, -2, 1, -6, 4, -1, -4, 0, -2, 25, 8, 2, -23, -9, 10, 5, -7, 9, 9, 3,
    -52, 1, -1, -1, -1, -30, -16, 4, 8, 13, 9, 16, 0, -24, -11, -5, -22, -1, 0, -3, 1, -44, 30, -17,
    -3, 34, -20, 27, 25, 15, 4, -2, -2, -3, -4, 0, 0, 7, 7, -17, -1, 7, 3, -7, -16, -16, 10, -9, 14,
    -1, 1, 2, -2, 1, 7, 15, 18, 6, -6, 13, -39, -1, -27, -38, 9, 0, -1, -2, -1, 11, -17, 20, 16, 3,
    7, -12, -37, 0, -10, 12, 17, -4, -1, -3, -1, 1, 10, 2, -5, -7, 9, -1, 18, -19, -4, -6, -4, -4,
    0, -2, -4, -8, -6, 5, -4, -8, -2, -10, -32, -16, -7, -4, 36, 0, -3, 0, 2, 0, 19, 1, -2, -4, -15,
    -13, -19, 9, -3, 11, -14, 0, 1, 0, -2, -6, 3, 2, 4, 16, -10, 12, 11, -27, 6, -4, 21, 1, 3, -2,
    -2, -15, 34, -9, -11, -3, -17, 22, 13, -17, -2, -14, -14, -1, -4, 0, 1, 10, -23, -1, -4, -50,
    -5, 6, -38, -30, -2, -9, 21, -2, -2, -4, -4, -6, 11, -1, -43, -5, -2, 1, -39, 3, 5, 2, -24, 0,
    -1, 1, -2, -8, 23, 10, 0, -22, -13, 8, 12, -16, -3, -7, -8, 2, 3, -5, -3, -32, 27, 2, -1, -35,
    -25, 9, -16, -34, 9, -7, -15, -1, -3, -2, 0, -19, -36, 4, -2, -26, -2, 16, -23, -44, 12, 1, 12,
    1, 0, -1, 3, -31, 9, -11, -32, 7, 3, -10, -40, 5, 1, -3, -62, -3, 1, -1, -3, -1, 18, 7, 8, -44,
    -13, -8, -34, -33, -15, 1, -32, 0, 2, 0, -3, -65, 25, 20, -8, 16, -33, 12, 6, -23, -23, 1, -19,
};

static const int32_t dense_2_biases[] = {
    FOLD(23180, 165), FOLD(-55650, -446), FOLD(-93560, -739), FOLD(-56432, -440),
    FOLD(-83521, -674), FOLD(-42464, -340), FOLD(32710, 264), FOLD(-74366, -593),
    FOLD(-151870, -1179), FOLD(-53842, -428), FOLD(-98015, -780), FOLD(-38442, -295),
    FOLD(-22549, -178), FOLD(-58537, -468), FOLD(-43729, -345), FOLD(-27641, -221),
    FOLD(-3661, -22), FOLD(-15893, -131), FOLD(-41565, -328), FOLD(-98311, -760),
    FOLD(-43227, -330), FOLD(-156676, -1223), FOLD(-74882, -585), FOLD(-111945, -890),
    FOLD(-57967, -463), FOLD(-51645, -411), FOLD(-93431, -734), FOLD(-46619, -362),
    FOLD(-152894, -1201), FOLD(-74417, -593), FOLD(-125366, -982), FOLD(-2715, -24),
    FOLD(-62569, -494), FOLD(-42309, -330), FOLD(-69265, -537), FOLD(-85789, -667),
    FOLD(-73879, -593), FOLD(-41985, -328), FOLD(-122434, -967), FOLD(-20508, -162),
    FOLD(-106891, -834), FOLD(-133811, -1053), FOLD(-51019, -396), FOLD(-38633, -301),
    FOLD(-52225, -422), FOLD(-77577, -605), FOLD(-13760, -101), FOLD(-42524, -344),
    FOLD(-50161, -391), FOLD(-69221, -542), FOLD(32499, 256), FOLD(-59118, -473),
    FOLD(-107597, -856), FOLD(-34785, -274), FOLD(-87007, -691), FOLD(-62045, -488),
    FOLD(-70739, -547), FOLD(-87321, -697), FOLD(-25125, -196), FOLD(-53933, -407),
    FOLD(-74384, -593), FOLD(-111138, -884), FOLD(-39596, -295), FOLD(-27443, -216),
    FOLD(-68737, -538), FOLD(-51639, -398), FOLD(-63776, -498), FOLD(-117973, -932), FOLD(2563, 15),
    FOLD(-34303, -276), FOLD(-80346, -627), FOLD(-7765, -64), FOLD(-132296, -1035),
    FOLD(-119940, -940), FOLD(-131720, -1035), FOLD(-220215, -1723), FOLD(-121979, -968),
    FOLD(-38657, -310), FOLD(-32266, -252), FOLD(-134481, -1052), FOLD(-60397, -484),
    FOLD(-8253, -63), FOLD(-69660, -539), FOLD(-161525, -1270), FOLD(-2190, -24),
    FOLD(-70862, -570), FOLD(-107133, -855), FOLD(-68113, -541), FOLD(-98260, -772),
    FOLD(-113578, -889), FOLD(-69865, -536), FOLD(-24591, -188), FOLD(-40087, -316),
    FOLD(-100555, -790), FOLD(-84747, -671), FOLD(-84633, -673), FOLD(-22385, -181),
    FOLD(-114342, -892), FOLD(-52278, -418), FOLD(-45417, -352), FOLD(-30421, -246),
    FOLD(-53976, -420), FOLD(-106499, -838), FOLD(-141733, -1121), FOLD(-44555, -354),
    FOLD(-103103, -801), FOLD(-16383, -132), FOLD(-102391, -799), FOLD(-109974, -864),
    FOLD(-105673, -843), FOLD(-68392, -538), FOLD(5163, 53), FOLD(-57281, -447), FOLD(-86071, -678),
    FOLD(-72011, -574), FOLD(-95691, -756), FOLD(-39514, -308), FOLD(-104135, -829),
    FOLD(-96981, -764), FOLD(-84826, -671),
};

static const struct scale dense_2_scales[] = {
    {1445034236, 6},
};

/* Step 3: FULLY_CONNECTED. */

static const struct dense dense_3 = {
    120, 84, 1, {0, 0, 255, 1, 1}};

static const ALIGNED int8_t dense_3_weights[] = {
    -49, -34, -6, -90, -39, 29, -9, 19, -58, -26, -20, -24, -41, -25, -7, -1, -2, -6, -18, 13, -18,
    -44, -16, -2, -57, 15, -18, 20, -20, 11, -53, 30, -14, -18, -11, -21, 0, -9, -31, -17, -35, -5,
    -8, -13, -13, -16, -5, 9, 16, 10, -45, -33, -18, 5, -8, 21, -42, -10, 37, -3, -10, 0, 1, -23,
    -42, -7, 11, -15, -29, 10, -31, 8, -5, -5, 0, -51, -36, 4, -21, -40, -12, -24, -53, 16, -25,
    -20, -8, 7, -3, -41, 22, 5, -21, 8, -22, -53, 24, -41, -53, -25, 8, -17, -4, 21, -6, 4, 18, -42,
    -31, 4, -8, 11, 23, -8, -14, -15, 9, -27, -2, 5, -1, -9, -50, 3, -43, 5, -3, -26, 40, 1, -30,
    -18, -96, 0, -8, 12, -9, 0, -41, -24, -18, 4, -20, -16, -11, -24, -5, -7, 14, 3, -22, 4, 10, 10,
    51, -11, -19, -11, -59, -6, -11, -8, 18, -18, 17, -5, -49, -1, -25, -35, -7, 26, -6, 17, -5,
    -38, 2, -15, -19, -22, -34, -12, -13, 5, 17, -1, 4, -3, 30, -32, -16, -20, -32, 5, -22, -7, -14,
    -7, -21, 18, -25, 12, 2, -18, -52, 9, -21, 8, -37, -13, 4, 19, 15, -4, -47, -9, -35, 23, 13, 23,
    2, -20, -35, 8, -33, 18, -10, -4, -5, 21, 2, -44, -19, 20, -28, -7, -42, 9, -34, -16, 2, -16,
    -59, 2, -2, 20, -4, 12, 11, 23, -29, 5, 1, -34, -33, 0, -14, -33, 2, 15, -10, -10, 4, -71, -15,
    2, 0, -24, 39, 0, 4, -10, -16, -28, -21, -34, -30, 7, -37, 10, -22, -13, -8, -2, -15, -26, 15,
    -23, -30, -13, 9, -42, -39, 3, -6, 36, -15, -26, -21, -28, 28, 6, -32, 11, 23, -30, -19, 21,
    -24, -2, -32, 10, 21, -4, 34, -2, -1, 19, -76, -1, -19, 1, -59, 35, 17, -17, -13, 18, 33, -1,
    -42, 32, 12, 8, -12, -32, -26, 17, 17, 1, -9, 29, 3, -4, -18, -10, -6, -53, 3, 20, 13, -46, 29,
    6, 3, -24, -38, 14, 15, 1, 9, -7, -37, -13, -3, -35, -9, -7, -7, 0, 4, -8, -7, -22, 2, 7, 22, 2,
    19, -15, -2, -30, -8, 6, 28, 15, 5, -10, -23, -32, 6, -46, 29, -50, 26, -48, 13, -22, 11, -48,
    32, -26, 8, 4, -4, -8, 32, 29, 19, -20, 13, 21, 4, -41, 41, 0, -12, -27, -7, -10, 11, 5, -15, 3,
    -20, -35, -13, -34, -11, -16, 36, 11, 44, 2, 9, -13, -14, -12, -38, -15, -22, -20, 13, 15, -21,
    27, -4, -20, 6, 14, 8, -20, -7, -1, 24, 14, 2, -11, 12, 9, 7, -109, 1, 16, 1, 10, -1, 36, -8, 2,
    0, 40, -5, 8, -11, -3, 1, 15, 48, -33, -55, -23, -6, -18, -11, -2, 11, 0, -41, -1, -55, 6, -1,
    -7, 0, -47, -57, -10, -36, 24, 1, -13, -9, 10, -29, 22, -7, 8, -6, -24, -14, -13, -18, -13, 12,
    -5, -14, 5, -7, -11, -17, 7, -51, -7, -24, -25, -8, -30, -11, -8, 7, -17, 13, -16, -20, 11, -13,
    -7, -1, -2, 6, -14, -7, -2, -23, 2, -10, -14, -12, 5, -18, -8, -17, 10, 2, 7, -33, -11, -6, -1,
    -44, 4, 5, -13, 1, 2, -17, -6, -7, 16, -7, 25, -31, -6, -51, -3, 0, 28, -10, 24, -29, -5, -9,
    -6, -26, 23, -2, -35, -34, -18, 8, 8, 10, -8, -28, -19, 24, 19, -10, -14, 10, 16, -53, -17, 1,
    15, -8, -17, -12, 1, -32, 4, -12, -6, -4, -2, -75, -1, -23, -43, -2, 0, -8, -11, -8, 0, 10, -5,
    5, -4, 12, -17, -38, -37, 3, 11, 10, 3, -7, -10, -15, -5, 7, 7, 12, 0, 5, -25, 12, -46, -56,
    -60, -12, -23, -7, -5, 7, -11, 2, -6, -6, 17, -1, -10, -32, -39, 2, 6, -11, -25, -26, -2, -9, 9,
    -13, 8, -12, -22, -29, -13, -30, -10, -54, -22, 1, -5, -54, 1, -34, 20, -59, 5, -38, -8, 28, 15,
    -42, 19, -13, 4, -13, -4, -7, -2, 12, 16, -14, -1, 9, -2, -16, -6, -59, -17, 2, 8, -13, 9, -34,
    -13, 17, 17, -7, 17, 4, 7, 3, -11, 6, 6, -37, -13, 8, -10, -36, -22, 2, -4, 7, -51, -29, -34, 0,
    -7, -22, -17, 7, -3, 6, -8, 1, -3, -33, -8, -30, -23, -5, -3, -24, -6, 2, -29, -6, -13, -11,
    -22, -10, -4, 10, -33, -9, 3, -7, 15, 0, -2, 9, -23, -24, -15, 22, -8, 13, -11, 18, -12, -17,
    -35, -8, -28, -4, 3, 15, 3, -9, 18, -5, -28, 15, -27, -5, -15, -4, 1, -19, -25, -10, -8, 23, -8,
    -55, -36, -28, 4, -16, 9, -21, 22, 12, -22, -11, 11, -3, -2, -1, -10, -9, -3, -32, 5, -30, -8,
    11, -7, 0, 9, -26, 17, -27, 11, 0, -2, -25, -35, -9, -28, -4, -2, 14, -10, 14, 16, -11, -19, 2,
    3, -10, -14, 6, 16, -18, -18, -24, 1, 15, -62, 13, -18, -6, 7, -5, 5, 7, -13, 27, 7, 9, 13, -8,
    11, 25, 14, 11, 4, 1, 14, 13, 0, -7, 0, -11, 26, -16, -1, -41, -19, -12, -3, -12, 38, 17, -4,
    -5, 24, 8, 17, -8, -16, -13, 7, -22, 5, -28, 4, -11, -16, -17, 1, -16, -6, 12, 8, -15, -26, -5,
    -24, -37, -31, 5, -29, -13, 14, 6, 13, 12, 15, 1, 30, 25, -68, -1, -42, -4, -12, 0, 29, -12, -3,
    -1, -11, -2, 18, 7, 33, 22, -26, 8, -8, -14, -9, -58, -23, 7, -12, -33, -2, 29, 9, -39, 24, -40,
    -26, -9, -8, -1, -18, -6, -8, -33, -29, -45, -12, -21, 19, -42, -2, 18, 5, 5, 3, -13, -13, -22,
    6, -18, -36, 8, 4, 15, -30, 13, -18, -31, 2, -4, -5, -5, -5, -36, 11, 3, 6, -3, 10, -37, -10, 8,
    -9, -38, -10, -1, -12, -3, -7, -4, -40, 0, -6, -32, -7, 18, 22, 6, -27, 23, -43, -17, -7, -13,
    -8, 22, 1, -13, -32, -6, -65, -8, 23, -1, 16, -5, 42, -1, -3, -17, -1, -17, -5, 14, -28, -11,
    -21, 4, -2, 2, -34, -9, -11, -12, -7, 4, -7, 4, 10, -21, -10, 17, 31, -24, 8, -54, 12, -79, 28,
    7, 1, -1, -2, -21, 7, -34, -5, 16, 7, -41, -39, -6, -2, -14, 31, -6, -7, -10, -8, 1, -2, 16,
    -18, 7, -6, -1, -33, 3, 0, -41, -3, -2, -2, -14, -7, -32, -31, -20, -18, 1, 7, -11, -15, -20,
    -36, -37, -14, -4, -9, -13, -14, 3, 4, -20, 5, 10, 7, 0, -15, -31, 17, -19, -31, -3, 0, -18, -6,
    -4, 31, 9, -32, -6, -12, -32, -2, 24, -20, -10, -1, 6, -9, -14, 1, -29, -49, 3, 14, 3, 12, -39,
    5, -34, -13, 2, -7, -2, -10, -10, -13, -9, 45, -37, -3, -46, 24, 3, -8, -5, 20, -16, -24, -23,
    -16, -10, -5, -59, -9, -7, 15, -9, 10, -48, -14, 10, -18, -16, 33, -10, -2, -1, -16, 6, -8, -6,
    -9, -25, -30, -6, -15, 3, -17, -4, 15, -13, 3, -2, -1, -16, -18, -30, -18, -4, 10, -4, -54, -28,
    10, -15, 12, -3, -4, -15, -9, -4, -1, -5, 20, 25, -27, 33, -3, 2, 2, -3, -14, 8, -9, -3, 2, 31,
    17, 32, -10, 28, -22, -17, 32, 26, 20, 27, 1, -9, -16, 0, -13, -17, 10, -19, 20, 13, 8, -19, 35,
    -15, -39, -16, -9, 0, -12, -19, 3, -13, 0, -3, -1, 8, 10, 13, -22, -95, 31, 2, -20, 1, -19, -13,
    2, 16, 2, -27, -16, -28, 11, -21, -7, -31, -17, 12, -60, -13, -7, -10, -7, -13, -1, 13, -7, -6,
    -10, -27, -2, -13, 6, 26, 16, -8, -15, -11, -5, -15, 9, 9, -28, 0, -15, -16, -16, -57, -25, -4,
    41, 1, 4, -6, 3, -5, -16, 1, 22, 24, -8, -8, 33, 8, -7, 35, -16, -13, 8, -16, -4, -2, -6, -35,
    -14, -15, -10, -33, -13, 0, -50, -23, -18, -4, 7, -11, -4, -4, -10, 2, -11, -12, 29, -22, -28,
    -17, -18, -12, 1, -3, -1, -7, -6, -5, -22, -16, 7, 1, 6, 22, 10, -9, 6, -76, -42, 3, -5, -9, 2,
    3, 6, 4, 8, 4, -23, -16, -5, 0, 9, -35, 5, 2, -13, 1, -2, -79, -18, 35, 9, -105, -7, -32, -6,
    -84, -49, -14, -6, -26, -43, 14, -2, -41, -5, -13, -2, -28, 13, -6, 31, 9, -5, 22, -16, -70,
    -25, -29, -9, -20, -13, 23, -16, -29, 33, -7, -57, -17, -14, 23, -42, 13, -4, 6, -19, -36, 2, 3,
    36, 11, -5, -22, -8, -27, -24, 5, -6, -30, -6, 10, 17, 15, 21, -19, -28, -19, 13, 24, -28, -7,
    6, -41, -4, -8, 1, -6, -9, -20, -12, 1, 20, -37, -12, -19, 16, -45, -46, 6, 17, 20, -16, 7, 1,
    -37, 15, 37, 30, 24, -58, 11, 2, 0, -24, -7, -8, 19, 5, 34, -12, -26, -10, -48, 14, 1, 26, -34,
    13, 9, -19, -23, 0, -43, -34, -21, -5, -4, -3, -30, -23, 34, 2, -24, -25, -15, -7, -54, -16, 21,
    -3, 0, -23, 36, -27, -31, 0, -16, -3, -35, -20, -32, -22, 24, 6, 36, -22, -23, 6, -18, -1, -11,
    22, 0, -26, 1, -43, 10, -29, -73, -12, -13, 7, -38, -3, 15, 7, -16, -28, 27, 10, -11, -15, 25,
    7, -7, -12, -9, -24, -19, 3, -16, -29, -19, 37, -36, -14, -10, -9, 5, 3, -29, -30, 1, 10, -24,
    14, -35, -16, -36, -43, -35, 28, -32, 12, -29, -6, -7, -76, -18, -21, 7, 6, 0, 30, -2, -27, -39,
    4, 9, -12, -68, -11, 1, -5, 1, 16, 6, -37, 9, -11, -9, -13, -4, 1, -15, -8, 11, 13, -33, -14,
    -15, 6, -5, -18, -8, -20, 1, -44, -4, -15, 1, -20, -3, -4, 2, 18, -8, -19, -10, -10, 13, 2, 10,
    15, 6, -26, 7, -29, 1, -47, -11, -24, -13, -14, 12, -10, -50, -8, -27, 5, -21, -63, 39, -21, 0,
    -5, 36, -27, 9, 7, -17, 10, 17, -17, -22, -19, 36, -8, -7, 27, 43, -64, -42, -2, 13, 0, -4, 8,
    4, -24, -22, 31, -9, 20, -30, 25, 18, -12, 9, -2, 35, -18, 0, 23, 14, 23, 24, -60, -30, -4, 5,
    -19, -37, 41, 4, -62, -8, 25, 23, -41, -11, 9, -50, -23, -22, 24, -50, -1, 13, -1, 5, -5, -26,
    -24, -34, -10, 9, 17, -33, 14, -12, -23, 17, 14, 5, 26, -8, 27, 11, -1, 1, 17, 6, -37, -3, -22,
    -13, -49, -5, -20, -19, -33, 16, 0, 0, -13, -3, 4, -35, -4, -10, -17, 17, -6, 20, -7, -61, -34,
    -20, -9, 7, 1, -8, -12, -3, -49, -5, -37, 15, -26, 1, -42, -10, 26, -30, -10, -18, 2, -22, -28,
    -22, -20, -16, -2, 35, 16, 8, 1, 37, 31, -21, -17, -19, -26, -19, -9, -3, -17, 4, 29, -2, -24,
    53, -16, -5, -58, -3, -36, 12, -63, -27, 16, -2, -37, -18, 18, 2, -11, -31, -60, 1, -14, -18, 8,
    -7, 32, 6, 3, -6, -28, -5, -25, -5, -13, 33, -15, -46, 26, -12, -15, -17, -3, 11, -32, -1, 0,
    -28, -7, -21, -16, -50, -10, -29, 3, -23, 4, -27, -11, 4, 1, -19, -11, 17, -30, -9, -32, 20, -2,
    17, 11, -17, -15, -2, 3, 2, -29, -8, 6, -25, -4, 19, 2, 10, 13, 30, 30, 9, -3, -14, 8, -10, -26,
    -15, 0, -13, -8, -36, 14, 16, -10, -50, -19, 7, -36, -15, -21, 13, -64, -14, -10, -13, -12, 7,
    10, 9, -6, -52, -17, 3, -47, -10, -5, 4, -7, -3, -2, -31, -11, -26, -28, 7, 8, 17, 4, 7, -13,
    13, -6, 7, -72, -11, -21, 2, -7, 48, 49, -2, 22, 34, -6, -24, -14, -14, -2, -20, -2, 16, -8, -7,
    2, -15, 6, -34, -9, 7, -3, -4, 7, -2, -6, -9, 5, -25, -9, 2, -12, -2, -6, -1, -11, 8, 12, 7,
    -44, -24, -1, -1, -15, -47, -3, -30, 4, 10, -22, -17, -10, 25, -28, -1, -14, -10, 2, -11, 10,
    -12, -13, -8, -17, -10, 9, -19, -6, 0, 8, -61, 9, 6, -7, -24, 10, -37, -20, -19, -18, -1, 1,
    -56, 20, -3, -5, -24, 4, -11, -11, -1, -17, -26, -32, 3, -11, -5, -46, -15, 3, -36, -9, -59,
    -14, -32, 16, -37, 14, -21, -2, -13, -20, -1, 15, -18, -35, 7, 2, -2, -54, 0, 5, -48, 9, -33,
    -34, -36, -10, -31, -15, -10, 14, -20, 13, -16, -28, 21, 13, 5, -12, -16, -21, 6, -7, 1, -24, 5,
    5, -23, -17, -8, -24, -23, -19, -5, -14, 12, -13, -21, -49, -25, 7, 5, -24, -50, 8, -17, -29,
    -6, -19, -14, -1, 0, 4, -27, -16, -9, 1, -7, 26, -23, -30, -32, -28, -25, -23, -14, -31, 8, -31,
    1, 9, 13, -3, -2, 5, -7, 5, -17, 6, -5, -8, 4, 17, 10, -19, -20, -33, 27, -8, -31, 21, 32, -10,
    6, 28, 10, 0, -2, 19, -16, 2, 3, -11, -5, -22, 24, -29, -30, 12, 29, -3, -10, 3, 5, -26, -3,
    -24, -25, -10, 8, -28, 8, 0, 6, 17, -5, -4, 15, 20, -7, -12, -24, 12, -6, -28, -7, 6, 34, -18,
    -20, -32, -11, 9, 2, 3, -9, 22, 8, -13, -12, 5, -4, 24, -25, -1, 19, -49, -27, -18, 15, -50, 6,
    7, -19, -16, -11, 6, 2, 2, -27, 1, 18, 3, -14, 19, 0, -39, 8, 36, -35, 0, -33, -15, -20, 24, -3,
    1, 7, 10, -8, 25, -22, -21, 12, 17, -7, -25, -15, -53, 12, 25, -13, -22, 21, -1, -29, -13, 12,
    -25, -26, -22, -8, -17, -15, -25, -5, 25, -24, 10, -5, 15, 20, 7, 5, 1, 19, -6, -2, -16, -8,
    -25, -5, 23, -5, 15, 5, 18, 26, 27, 4, 13, 1, 13, -29, -1, 8, -24, -10, -8, -21, -4, -43, -56,
    -40, -10, -39, -32, -48, -33, -34, -3, -14, 14, -55, -41, 5, -4, -41, 12, -5, 9, -47, -16, -5,
    23, -13, -10, 9, -13, 4, -6, -38, -24, -76, 10, 1, -32, -9, 11, -22, -26, 20, 27, -2, -23, 19,
    -23, -16, -10, 22, 3, -41, -21, 18, 12, -2, -55, -33, -29, 6, -27, -21, 1, 27, -44, -22, -14,
    39, 5, -28, -36, 3, -21, -24, 28, 6, -29, 25, -35, 1, 3, -15, -46, -4, 31, 3, 33, -20, 11, 15,
    12, 17, -14, -17, -45, 8, -10, 2, -5, 21, -24, 11, -5, 2, -1, 5, 16, -24, -21, 48, 45, -28, -21,
    -17, 37, -17, 1, 13, 17, -30, 12, 7, -1, -15, 25, -12, -5, 1, -71, 7, 4, -44, -12, -9, -2, 1, 4,
    3, -4, -8, 16, 5, -22, -18, -42, 7, 16, 1, -67, -11, 10, 18, -17, 16, -8, 9, -14, -29, -32, -7,
    -13, 10, 0, -21, -47, -22, -4, -31, -10, -8, -17, 0, -57, -30, -27, 11, -28, 22, -13, -1, -34,
    9, -2, -10, -29, 25, -6, -22, 10, -23, -20, -33, -1, -52, 6, -29, -12, -2, -5, -13, 0, -22, -4,
    -33, 0, -23, 10, 21, 37, -10, 8, -16, 9, -28, 22, -16, 7, 18, 19, -25, -28, 10, -10, -5, -33,
    -39, -3, 8, -7, -18, 4, 7, -21, 10, 11, -20, 9, -9, -33, -26, 1, -16, 13, -37, -14, -34, -5,
    -16, 10, -12, -47, 6, 4, -6, -18, 0, 3, -6, -45, -6, -5, 5, -3, -7, -22, -13, 18, 12, -9, 3,
    -35, 7, -22, 0, 17, 1, -34, 3, 12, 19, -9, 57, -41, -1, 5, -19, 16, -6, 42, -17, 34, 18, -56,
    -8, -5, 1, -23, -8, -14, 11, -16, 9, -7, 13, -42, 41, -16, 0, 41, 11, -15, 15, -11, -28, -10,
    -39, -6, 40, -36, -20, 5, -12, 2, -24, 20, -3, -2, -12, 13, -12, 23, 15, -16, -24, 25, 22, -15,
    23, 30, 2, -11, -35, 14, -6, -16, 8, -15, -17, 0, -16, -34, -9, 6, -13, 17, -26, -4, -18, 18,
    -17, -36, -21, -40, -1, -8, -11, -21, -6, -7, -22, -23, -8, 16, -9, -9, 16, -2, -2, -26, 7, 20,
    11, 0, 0, 11, 5, -12, -7, 14, -1, -20, 5, 12, 22, 13, 7, -4, 5, 6, -7, 18, -3, -7, -18, -7, 19,
    -10, 19, 8, 4, 1, -26, 35, 9, 8, -32, 12, -21, 4, -22, -33, 5, -24, 14, -6, -26, -23, -14, -19,
    -35, -1, 9, -13, 35, 26, -15, -31, -17, 14, 1, -5, -2, 30, 20, -14, 8, 11, 7, 11, -4, -26, 4,
    -13, 6, 22, 25, -4, -4, 9, -2, 33, -5, -5, 4, -5, -5, 3, -31, -35, 1, 20, -10, 8, -16, 2, 36,
    -10, -65, 13, -6, -46, -52, -28, 17, 17, -22, -18, -47, -60, -12, -30, -6, -7, 2, 1, -10, 11,
    -46, -30, -3, -13, 13, 22, -13, 6, -20, 2, -2, -11, 7, -1, 22, -3, 3, 11, -5, -9, 24, -17, -69,
    -27, 19, -24, -28, 0, 31, -10, 6, -9, -50, -11, 10, 20, 15, -4, -37, -61, -1, -11, -14, -23,
    -26, -18, -9, 2, -14, 25, -23, -34, -49, -57, 2, -2, -7, -10, -15, -3, -50, -36, -6, -9, -35,
    16, 33, -7, -11, 4, -21, -20, -8, -44, -14, 6, -2, -29, 35, 0, 9, 35, -19, 27, -15, 21, 2, -29,
    13, 22, 10, -3, 5, 18, -21, 11, -20, -3, -53, -22, 0, 30, -19, -2, -18, 6, -7, -9, 10, -5, -42,
    -42, -37, 5, -37, -2, -34, -8, 8, 9, -3, -9, 31, 17, -8, -16, 9, -6, 7, -11, 12, 12, -48, -12,
    35, -7, 16, -27, -33, -27, -1, -16, -37, -20, -7, -11, -27, 29, -39, 10, -36, -2, 12, -4, -8,
    13, -4, -24, -13, 16, -15, -15, -13, 2, -20, 9, -7, -37, 3, -1, -33, 9, 13, 26, -24, -31, 18,
    13, -11, 29, -5, -26, -23, 11, -14, 1, 24, 18, -35, 22, -2, -57, -23, 1, -42, -24, -65, -2, -19,
    54, 19, 2, -21, -20, -20, -19, -1, -27, -3, 6, 2, -20, 5, -20, 2, -23, 14, -1, -3, 31, 11, 16,
    -14, -10, 0, 20, 1, 19, 16, 24, -15, 17, 13, -42, -1, 16, -41, -32, 0, 1, 0, 10, 7, -127, -10,
    -30, 1, -8, -17, 6, 12, -5, -6, 3, 0, -35, -22, -13, -40, 0, 1, 15, 30, -30, 6, 0, -4, 18, 8, 8,
    -3, -15, -20, 18, -27, 22, 20, -20, 9, -16, -13, 21, 2, -13, 11, -15, -26, 12, -1, -16, -28, 1,
    22, -10, 31, 13, 9, 7, -31, 31, -7, -5, -24, 16, 21, -8, -42, -15, 24, -16, -18, -37, -13, 19,
    -16, 1, -16, 11, 10, 2, -25, 29, 33, -44, -38, 15, -10, 9, 0, 17, 8, -13, 10, -5, 2, -25, 4, 24,
    -58, 11, -5, 10, -16, -5, -18, 7, 0, -15, -38, -19, 15, -3, 19, -20, 25, 30, -29, 8, 13, 3, -5,
    -20, -21, 37, -9, -29, 6, -28, 20, -47, -1, 3, -14, -9, -12, 38, -13, -1, 17, -8, 19, -15, -11,
    22, -25, 12, 7, -18, -19, -14, 9, -23, 7, -21, 1, 18, 9, 32, 2, -7, -2, -26, 6, 13, -27, -10, 1,
    -8, -31, 19, -15, -21, -1, -15, -3, -36, -23, -9, -26, -2, 9, 13, -35, -17, 2, 4, -24, -3, 6,
    23, 19, -13, 4, -28, 7, 42, 7, 2, 36, -12, -5, -8, -10, 28, 2, 18, 9, 3, 7, 31, -17, -7, -7, -8,
    -20, -19, -12, -4, 34, 2, -9, 4, 2, 2, -27, 2, -20, -19, -41, 36, -13, -3, -44, 6, -2, -17, -21,
    3, -12, -37, -32, -15, -24, 9, -29, -19, 5, 4, -18, -70, -40, -19, 19, 9, 3, -4, 3, -44, -48,
    -8, 26, 6, -59, -20, -9, 18, -44, -31, -6, -14, -46, 10, 12, 22, 26, 15, 18, 26, -9, 3, -10,
    -17, 22, -21, -30, -4, -5, -11, -23, -28, -4, -70, -7, -40, -1, -38, -10, -2, -10, -24, 5, 38,
    5, 1, -15, -5, 4, -42, -14, 0, -49, -9, -10, -13, 29, 13, -4, -13, 18, -16, 22, 9, -2, -19, 1,
    10, -14, -27, -2, -13, 7, -32, 50, 6, 1, -30, -16, 13, -9, -8, 16, 0, -9, -1, 9, 9, -34, -27,
    -31, 3, -26, -19, -4, 2, -11, 16, -8, 6, -17, -11, -11, 13, 14, -15, -7, -14, 8, -6, 21, 13, 0,
    -4, -30, -4, -53, 29, -5, -9, -4, -11, -19, -2, -5, 11, -22, -9, -6, -31, 15, 8, -30, -19, -3,
    -34, -19, 26, -30, -8, -6, -11, 18, -1, -16, 21, -39, 13, -25, 20, -47, 12, -46, -7, 32, -24,
    -43, 24, -3, 5, -1, -34, -14, -15, -24, 23, -15, 6, -16, 12, -38, -14, 3, -13, -43, -23, -44,
    -21, -20, 0, -4, -21, -17, -19, -30, 3, 15, -1, -23, -20, -15, 20, -31, -4, -37, 4, -27, -35,
    23, 15, -44, -3, 4, -6, -17, 6, -35, 18, -56, -1, 6, 14, -27, 34, 8, 11, 3, -8, -6, -22, 4, 5,
    10, -14, -6, -22, -2, -27, -7, -57, -12, -21, 2, -17, -41, -16, -25, -3, 10, -2, -37, -33, 6,
    29, 3, 7, 17, 20, -51, -1, -3, 1, 13, -8, -11, 37, 15, -18, -5, 18, 2, -7, 32, -12, -7, -7, -7,
    -9, -16, -15, 21, 8, -20, -31, 24, 2, -32, 20, 16, 15, 1, 14, -12, 11, 5, 12, -7, -9, -19, -15,
    17, 11, -25, 7, -22, 40, 24, -27, -24, 23, 6, -18, -2, -21, 3, -32, -35, 32, 31, -13, 17, 10,
    -40, 13, 20, 2, 0, 10, 17, -2, 9, -20, 21, 4, 10, -34, -32, -52, -8, -6, 5, 4, -6, 21, -2, -23,
    -6, 1, -38, -42, 0, -5, 24, -2, 1, 2, 13, 6, -3, 2, 18, 0, 23, -31, -7, -40, -14, -14, -3, 19,
    -48, -14, -12, 7, -12, -21, 17, -5, -13, 34, -6, -10, 6, 23, 23, -27, -58, 52, -16, -29, 8, 47,
    7, -31, -14, -24, 23, 15, -28, 19, 24, -25, -23, -17, -2, 9, -27, -9, -5, -34, -19, -8, -10,
    -54, -39, -16, -3, -12, -62, 7, -11, 8, -18, -3, 1, 2, 18, 9, 3, 2, 35, 16, 8, 16, 2, 24, -7,
    26, 8, -7, 4, 23, 24, 18, 4, 16, -9, 23, -13, -3, 1, 1, -59, -17, -2, -19, -36, -38, 4, -43,
    -67, -9, -36, -28, -4, -4, -13, -8, -14, 1, -18, 26, -35, 15, 6, -5, -52, 20, 12, -9, -5, -7, 2,
    -12, -36, -1, -9, 6, -35, 24, -27, -17, -42, 1, 10, 6, -2, -1, -4, -12, -25, 7, 9, -27, 12, -4,
    -13, -47, -11, -36, -26, 16, -26, -3, 1, -5, -22, -9, -34, -8, -10, 6, 16, -19, -10, -6, -14,
    -36, -1, -14, -14, -3, -73, -14, 27, -43, -16, -31, -6, -8, -28, -6, -27, 12, -4, -3, -14, -18,
    20, 15, 27, -23, 22, 29, -14, -25, 19, -23, 31, -26, 1, -4, -5, 2, -7, -16, 20, -1, -15, 3, 4,
    -6, -6, 25, -59, 8, -10, -8, 6, -6, -42, -1, -22, -8, 7, -2, -23, -3, -19, 1, -32, -34, -7, -11,
    0, -6, -1, 6, 15, -20, 13, 12, 0, -14, -9, -44, -11, 1, -9, -3, -2, -7, -25, 2, -28, -7, -61,
    -6, -5, 11, -14, -26, -22, -41, -7, -3, -4, -10, -29, 18, -13, -7, 8, -18, -22, -12, 28, -19,
    -12, 31, -11, -10, -14, 0, -40, 20, -8, -28, -17, 0, -10, 22, -17, 13, 0, -27, 0, -3, -7, -10,
    -18, -11, 5, 12, -12, 11, -26, 4, -22, 30, -37, -43, 0, -14, -9, -9, 7, 38, -48, -19, -5, 8,
    -12, -37, -44, -30, -6, 9, -5, 1, -6, -2, -15, -17, -16, 0, -3, -20, 7, 8, 29, 39, -26, -26, -9,
    -18, 0, 5, -8, -27, 0, 16, 17, -17, 4, -2, -9, 1, 2, -88, -7, -3, -8, 1, -24, -13, -25, -9, 7,
    16, -33, 11, -18, -3, -10, 14, -4, 0, 0, -1, -19, -14, -2, 0, 10, 12, 13, -30, -37, -20, 5, -5,
    -8, -4, -6, -9, 49, -1, -19, -36, 11, -1, -31, -19, 28, 9, -25, 33, -9, -5, -2, 4, 26, -26, 1,
    16, 4, 0, -29, 6, -11, -1, -46, 19, -6, -5, -13, -2, -49, 10, 27, -40, -6, 16, -2, -32, -25, 7,
    -28, -47, 2, 3, -10, 3, -9, 8, -7, -33, 6, 22, -66, 11, -8, -6, -26, -52, -5, -8, -4, -8, -26,
    -25, 24, -22, 6, -20, 4, -76, -18, -28, 26, 12, -8, 3, -5, -8, -24, -23, 5, -19, 1, -23, -16, 3,
    -7, -39, 26, -12, 0, -5, -6, -7, 13, -20, -6, -18, 4, -15, -1, 16, -6, -19, -25, 31, -9, -1, -8,
    -7, -14, 48, -3, -5, -16, 8, -35, 30, 20, 6, 30, -45, -11, -10, -4, -15, -25, -5, -40, 8, -29,
    12, -11, -12, -16, 31, 17, -16, 1, 3, -1, -5, 4, -47, -38, 14, 9, -26, 15, -29, -4, 19, 29, 1,
    -1, -12, -15, -9, -1, -7, 19, -35, -5, 25, -22, 1, 1, 24, 4, -12, -42, 25, 26, -3, -37, -7, 26,
    -38, -31, 8, 22, -5, -24, -3, 14, -9, -95, -14, -16, -55, -8, -22, -15, -11, -89, 0, -30, -13,
    -8, -6, -27, -3, 23, -60, 25, -6, 23, -8, 26, -15, -3, -42, 19, -10, 14, -16, 4, -15, 20, -7,
    -6, -5, 17, -9, -12, -4, -5, -28, -26, 5, 30, -17, -15, -58, -16, -43, 1, -11, -38, -34, -1, -9,
    -12, -53, 9, 17, -16, -18, -33, -49, -20, -36, -13, 29, 0, -12, -18, 17, 7, 22, -18, 17, -5, 11,
    -12, 5, -6, -6, -31, -7, 21, -15, 8, -16, -3, -7, -24, -9, -29, -29, -26, -24, 32, 32, -2, 15,
    71, 7, -7, -10, 49, 32, 3, 12, 13, -2, 11, -14, 10, 3, -9, -69, -4, 0, -24, -23, -12, -8, -18,
    -61, -8, -5, -20, 11, 27, -82, 20, -46, -14, -9, 34, -29, 14, -35, 25, -14, -25, -41, -34, -22,
    -62, -37, -13, -26, 1, -28, -21, 1, -11, -52, -24, -13, -19, -29, -11, -6, 13, 7, -15, -22, -1,
    8, -16, 7, 7, -15, -10, 7, -6, -4, -33, -3, -13, -50, -43, 7, 15, -28, -30, -1, 4, -35, -39,
    -13, -32, -28, -8, -5, -62, -32, 22, -3, -3, 14, 21, 11, -23, -7, 11, 7, -11, -17, 5, -42, -1,
    5, -21, -5, -2, 0, -6, -5, -2, 2, 4, -2, -41, -20, -22, -25, -11, 19, 0, 7, -19, 5, -11, -16,
    -33, 7, -28, -3, -17, -10, -16, -5, 15, -16, 5, 22, 21, -30, -4, 48, 24, -25, 1, -5, 8, -32, 5,
    8, -13, -6, -9, -15, -10, 5, 1, -31, 2, 7, 2, 3, -12, 12, 0, -10, -21, -4, -67, 46, -13, 6, -21,
    24, -23, -16, -25, -19, -26, -8, -7, 13, 13, 0, -2, 7, 0, 27, -2, 19, 2, 21, 16, 6, -45, -16,
    -22, -19, -2, -37, -25, 14, 14, -2, -11, 15, -21, -10, -20, 42, 22, -14, -5, 13, 17, 8, 36, -35,
    -23, -1, 1, -14, -10, 20, 26, -27, -3, 9, 2, -43, -8, 11, -16, -11, -23, -3, 3, 3, 21, -1, 5,
    -47, -25, 4, -19, -3, -48, 4, 34, -42, 3, -8, 4, -12, -43, -16, 25, -16, -24, -16, -25, -13, -4,
    -5, -19, 3, 7, 12, -12, 13, -11, 21, 15, -2, -13, -40, -28, -1, 21, 14, -46, 14, 9, 13, -14, 23,
    -14, -5, -27, 7, 4, -11, -9, -10, -4, -29, -13, 13, 3, 10, 7, 27, 17, -10, -13, 18, 5, 3, -22,
    4, 13, 9, -11, -49, -15, 25, -14, -37, -16, 7, -8, -16, 7, -36, -30, -15, -5, -5, 22, 8, 12, 8,
    0, 12, 2, -42, -4, 2, -15, 3, 20, -15, 0, 2, -11, 22, 2, 0, -31, 18, -3, 3, -1, -19, 2, -30, 18,
    -18, -34, -23, 2, -22, -50, 9, -13, -39, -9, 23, 2, -15, -62, -9, -15, -29, 1, -26, -14, 20, -9,
    -17, -22, 7, -28, -34, -34, -21, -52, 19, -19, 29, 12, -5, 4, -18, -40, -17, -27, -14, 1, 5, 1,
    -27, 26, -15, -8, -51, 4, -6, -22, -32, -12, 11, 1, 3, -10, 21, 7, -8, -45, -2, 22, -25, -15,
    -3, 2, 13, -7, -37, -20, -58, -36, -27, 13, -35, 1, 6, -13, -41, -43, 5, -2, -9, -14, -1, -1,
    -8, -10, 26, -63, 7, -30, 16, 14, 23, 13, -3, 39, -31, -1, 23, 12, -25, -3, 3, 1, -29, 9, 22, 8,
    -12, 12, 11, 5, -28, 6, 18, -26, -21, 12, 2, -14, 12, 23, -6, -45, 0, -15, -1, -21, 4, 26, 4,
    -15, -1, -28, -3, -18, 10, -23, 5, -29, -48, -4, 8, 13, -23, 23, 2, 12, -15, 9, -6, 13, -4, -12,
    -15, 23, -3, -30, -1, -29, -16, -33, 2, -29, 5, 21, -37, -10, -24, -10, -24, -3, 14, 15, -5, 4,
    -46, 14, -23, 24, -1, 6, -19, -5, 7, 9, -11, -13, 2, 16, -19, -10, 18, -25, -34, -11, -36, 6,
    -7, -19, 22, -16, 17, -11, -26, -16, -11, 21, 9, -17, -36, -50, -9, -4, 23, 5, 8, -25, 10, -22,
    18, 8, -45, -1, -20, -13, 2, -6, -38, -38, 15, -42, -21, -29, 25, -10, -7, 23, -5, 16, 1, 12,
    21, -40, -20, -22, 1, 19, -30, 13, 10, -55, 29, -33, -28, 2, 16, 10, -14, -1, 26, -30, -10, 2,
    8, 8, -12, -4, -47, -30, -18, -30, -23, 2, 2, 11, -20, -34, 13, -10, 13, -15, -17, -32, -1, 25,
    -2, 26, -8, 12, -1, -7, 1, 17, -4, 4, 7, -2, -26, -2, -7, 18, 36, -7, 19, 4, 32, -20, 13, 3, 28,
    0, 9, 17, -20, 14, -44, -15, 18, -24, 7, -6, 6, 27, 19, 24, -31, -23, 12, 25, -15, -40, 27, -10,
    8, 22, -22, -20, -24, 2, -38, -34, -2, 31, -24, -36, 32, -6, -69, 25, -17, 6, 1, -22, 9, -17,
    -11, 3, 9, 18, -21, 20, 19, -74, -6, -27, -23, 30, 9, 15, -26, -17, -20, -13, -11, -44, -6, 27,
    -12, 11, -30, -2, -10, 2, -10, 1, 2, 12, -12, -21, -37, -36, -18, 39, -26, 5, -5, 14, -7, -5,
    -6, 41, 6, -4, -2, 9, 9, -12, -5, 19, -32, -9, 29, 17, 9, -22, 14, 9, 14, 16, 32, 11, 21, -15,
    3, -9, -46, -34, 1, 22, -5, -26, -25, -5, 6, -21, -21, 1, -3, -36, -26, -21, -31, -5, -18, -3,
    6, -2, -4, 10, 6, 3, 3, -8, 0, -8, 5, -10, -3, 8, 17, -3, 21, -12, -7, 7, 0, 27, 5, -6, -7, -2,
    7, 1, 26, -9, -5, -9, -39, 7, 1, -19, 17, -20, -39, -23, -36, 20, -30, 7, -4, -22, -62, -4, -26,
    -12, 0, -18, -3, -11, 16, -32, -7, -21, -4, -11, 7, -33, -53, -18, -16, -15, -20, 15, 14, -18,
    -17, -4, 16, -1, -8, -28, -27, 17, -67, 12, 2, -25, -31, 29, -6, 6, -12, -28, -33, -49, -9, -36,
    -3, -104, -11, -18, 1, 4, -21, 4, 8, -2, -25, -14, -10, -11, -16, -68, -30, -43, 9, -18, 22, 2,
    -2, -10, 8, 2, 3, -25, -5, 20, -1, -28, -22, -40, -1, -16, 1, -12, 0, 18, -6, -12, 15, 12, 0,
    -3, -12, -41, -56, 0, 18, -1, 5, -8, -19, -5, 2, -11, -20, 11, 16, 16, -15, 10, -14, -13, -28,
    -9, -2, -8, 5, 3, 1, 12, -2, 1, -3, -35, 12, -21, -2, -30, -54, -1, -8, -1, 9, -10, -2, -10, 3,
    12, 14, 14, 9, -58, -34, 38, -20, 17, -9, -28, -20, -16, 7, -30, -7, 18, -11, -23, 10, -12, -50,
    -4, -23, 23, -12, -19, -31, -1, 13, -3, -9, 11, -21, 11, 25, -40, 14, -62, -16, -12, -1, -20,
    -2, 3, -20, -25, -9, -24, 16, -15, 17, 25, -18, -21, -2, -16, -1, 22, 15, -10, -8, -7, 12, 10,
    -2, -1, 6, -47, -29, -36, -51, -14, 0, -17, -16, 3, -1, -21, -29, -27, 12, -7, -8, 2, -69, -32,
    -15, -15, -15, -21, -3, -1, 2, -8, 23, 3, -9, -40, -29, -70, -7, 5, -31, 26, 2, -4, -9, -13, -5,
    7, 0, -7, -13, 2, 10, -23, -77, 8, 13, 1, 0, 7, -7, -5, 7, -11, -26, -28, -6, -34, -27, 5, -70,
    -33, -55, -4, 25, -2, 5, 12, 25, 2, 21, 7, 5, -2, 10, -8, -19, -7, 4, -5, 24, -14, -5, 13, -2,
    23, 23, -38, -8, -45, 15, -38, -46, -50, -27, 2, -4, -20, 14, -2, -18, 12, 0, -11, -20, -23, 44,
    -52, -57, -47, -35, -22, -6, -15, -3, -31, 31, -3, 9, -7, -13, 3, -25, -62, 17, -52, -38, -7,
    13, 6, -1, -2, 6, -16, -22, 22, -5, -15, -29, -42, 7, -10, -40, 6, -22, -17, 6, 0, 11, 11, -17,
    14, -15, 28, -8, -90, -47, -60, -17, 7, -8, 1, -6, -7, 1, -21, 23, -11, 6, 19, 23, -15, -27,
    -66, -23, 12, -19, 8, -26, -10, -15, 19, 26, 5, -26, -7, -1, -46, -16, 49, -48, -12, -3, -30,
    -3, -16, 8, -5, 6, -16, -16, -4, 2, 15, -6, -37, -9, -24, -8, -12, 6, 6, -54, -28, -22, -1, 20,
    4, -32, -30, -92, -57, -33, 4, -3, -16, 4, -5, -30, 18, -26, 2, -10, 16, -11, 11, -32, -44, -33,
    2, -3, 4, 7, -5, -14, -13, -18, 5, 9, -18, 12, 0, -16, 1, -10, -9, -4, 8, -20, -28, 36, -22, 2,
    -75, 16, -15, -45, -27, -27, -9, -40, -24, -6, 10, 9, -31, -31, -15, 26, -23, 4, -18, -1, -20,
    -7, -5, -12, 7, -16, -21, 5, -31, -24, -6, -4, -4, -7, 26, 8, 2, 15, 24, -20, 18, 6, -2, -12, 3,
    20, -7, 5, 12, -7, -8, 5, 21, 18, -10, -36, -24, -27, 1, -11, -14, -17, 21, -32, -20, -41, -6,
    -42, 8, -27, -1, -26, -8, 25, -30, -2, -33, -35, 18, -11, -26, -32, -7, 32, -3, 8, -5, 12, 8,
    -14, -6, 12, -2, 20, -15, 0, 33, 13, 19, -18, 20, -9, 26, 13, 11, 18, -11, 24, 12, -18, -16,
    -32, -24, 2, -53, 9, -5, -7, -23, 8, -4, -3, -20, 1, 0, -3, -13, -7, -7, -2, -35, -17, -1, 0,
    -5, 16, 9, -15, -36, -13, 20, 3, -6, 6, 8, -2, -23, -28, 6, 7, 16, -33, 8, -11, -20, 16, -20,
    -2, -1, -33, -3, -15, -27, -30, -22, 10, -3, -3, -11, -6, -18, -24, 15, -25, 7, 1, 11, -9, -17,
    22, 13, 4, -48, -18, 6, -6, -16, -23, -11, 26, -25, -9, -2, 6, -3, -10, -20, -17, -24, 25, -3,
    -5, 12, -8, -27, -21, -42, -1, -11, 13, -19, -53, -23, 6, -36, -24, 2, 7, -34, -24, 17, 0, -9,
    -8, -25, -8, -14, -23, -8, 18, -6, -47, 13, -23, -3, 21, -17, -3, -13, 2, 22, 29, -20, 25, -3,
    -7, 5, 40, 0, -38, 5, 3, 34, -24, 6, -5, -35, 0, -5, -11, -10, -29, 8, -9, -3, -18, -29, -7,
    -31, 1, -6, -11, -40, 1, -29, -26, -14, 17, 0, 1, 24, 11, -1, 4, 20, 19, -4, -3, 15, 1, -4, -22,
    -8, -8, 4, -37, 1, 9, -11, 14, 4, 4, -35, 5, 39, 13, -22, 9, -6, 12, -20, -8, -8, -18, 3, 0, 20,
    -27, -4, -13, 16, -2, -11, -12, -9, -8, -24, 17, -42, -2, -1, 5, -8, 31, 7, -48, -24, 27, 5,
    -12, -2, 20, 1, -29, -31, 4, 9, -9, 17, -19, -8, 13, -9, -20, 28, -14, -3, -8, -37, -3, -24, 6,
    -8, 21, 1, -20, -31, -16, -32, -4, 11, -37, -11, -17, -34, -8, -18, -18, -17, 9, 26, -30, 14, 4,
    -11, -14, 6, 61, 14, -24, 6, 18, 19, -6, 7, 22, -7, 7, 24, -48, 19, -19, 10, 9, 12, -20, 19,
    -11, -14, 6, -16, -3, -2, -17, -12, 21, 0, 12, 4, 6, -10, 2, -8, 19, -17, -18, -8, -9, 3, -12,
    -41, -35, -3, 14, 6, -19, -41, -30, -42, -12, 0, 8, 14, -3, -4, -4, -6, -7, 2, -3, 12, 18, 15,
    -25, 22, -4, 3, -5, -3, 1, -8, -6, 13, 5, 10, 38, -20, -6, 2, 51, 1, 13, -23, -17, -3, 15, -77,
    14, -11, 17, -60, 19, 8, -22, -41, -2, -5, -28, 7, -3, -8, -23, -46, -12, -11, -5, -33, -6, -19,
    9, -22, -19, -43, 16, 25, 15, -10, -17, -1, -11, -42, -8, -74, -8, -21, -2, -25, -8, -32, -41,
    17, 0, -43, -7, 14, 25, 3, 30, -17, 7, 26, 26, 28, -6, 18, -20, -28, -42, -6, 0, -3, -1, -9,
    -49, -10, -14, -3, -55, -16, -14, -16, -79, -27, 24, -12, 14, -40, -2, 12, -47, -18, -19, -8,
    14, -18, 1, -24, 7, -10, -50, -9, -8, -11, 12, -6, 1, -4, 15, -12, -4, 13, -28, -24, -16, 48,
    27, 5, 0, 18, 14, -72, 15, -4, 8, -61, -13, -8, 8, -24, 6, -18, 7, -16, 15, 10, 3, -24, -10, 24,
    4, -33, -6, -12, 6, -95, 23, -15, -20, 0, -17, 14, -24, -10, 35, 23, -1, -1, 17, 8, 6, 3, 13,
    -29, 11, -18, 10, 24, -52, 6, -10, -25, -59, 8, -11, 9, -20, -10, -13, -1, 2, -37, -21, -20,
    -11, -3, 13, -4, -7, 35, 18, -31, 12, 22, 19, 18, -52, -53, 26, -1, -1, 18, 40, -25, -2, 1, -7,
    -6, 17, -1, 0, -11, -5, 19, -3, -32, -8, -32, -25, -24, -22, -27, -22, -31, -38, -17, 1, 7, -12,
    0, -18, -24, 28, -8, -41, -19, -5, -48, 13, -2, 6, -25, -4, -28, 12, -4, -10, -41, 6, 1, -5,
    -14, -7, -15, -7, -14, 28, -23, -1, 3, -9, -8, 16, -11, -16, -2, -83, 42, -8, -5, -19, 40, -21,
    -8, -18, -22, -5, -7, 15, -12, 21, -15, 7, -6, -16, 15, -10, 1, -9, -11, -11, -23, -7, 9, 22,
    -30, -21, -8, -4, -13, 30, 0, 11, 0, 14, 7, -14, 0, -13, 30, -2, -20, 20, -49, -14, 16, 27, -24,
    -24, 3, -36, -7, 19, -10, -16, -25, 19, 1, 13, -21, -6, -10, 19, -42, -13, -3, -16, -26, -41,
    -24, 5, 3, -9, -28, -10, 40, -46, -42, -25, -2, -64, 2, 17, -1, -39, 11, 20, 7, -20, 8, -2, -17,
    -8, -11, -3, -33, 22, 29, 5, -8, -4, -6, -27, -5, 3, 1, -19, -15, -1, 0, -23, -10, 15, 4, -45,
    7, 5, 3, 16, -5, 15, 8, -46, -10, -10, 27, -64, 29, -4, -43, -1, 16, -12, -5, 21, 11, -28, -5,
    -5, -29, 22, 1, 31, -18, -31, 7, 11, -1, 0, 6, -16, -31, 34, 4, -39, -8, 28, 16, -32, 22, 27,
    -29, -7, 0, -18, -10, 33, -29, -16, -6, -30, 2, -16, -24, -3, -10, -13, 7, -13, -30, -18, 6, -5,
    45, 19, -4, 17, 15, 13, 3, 4, 2, -3, -8, 2, 23, 0, 4, 15, -21, -19, -1, 4, 11, 13, -1, -4, 25,
    -24, -6, 2, -30, 33, -21, -41, -25, -5, -82, 22, 36, -15, -28, -15, 26, -6, -24, -2, 30, -3,
    -37, -7, 14, 3, -10, 1, 15, -20, -5, -31, -5, 16, -35, -26, -30, 14, 30, 5, -4, -72, 1, 26, 41,
    -16, 2, 19, 7, -6, -51, -20, 25, -20, -24, 9, -42, -8, -58, 8, -30, -17, 16, 11, 17, -1, -3, 15,
    -15, 9, -12, -20, 17, -36, -54, -4, -35, -11, -39, -5, -3, -5, -7, 14, 6, -5, 2, 16, -9, 5, 0,
    -5, -27, -11, -32, -35, 28, -11, -17, -16, 11, 30, 4, -3, -31, -65, 19, 22, 36, -12, -17, 2, -1,
    2, -9, 7, -5, 12, -16, 2, -47, -3, 20, 11, -17, -28, -30, -10, 11, 7, -19, -31, 1, -3, 25, 3,
    -43, -23, -19, -4, -24, -18, -30, -5, -38, 5, -14, -4, -49, -6, 5, 2, -8, 7, -44, -52, 27, 15,
    -8, 7, 33, 6, 3, -13, -54, 12, -6, -16, 14, 7, -11, -45, -33, -24, -2, -17, -34, 1, 30, -5, -37,
    -10, -19, 17, -9, -1, 19, -41, 4, 19, 6, -10, -6, 6, 1, 2, -51, -14, 3, -39, -18, -1, -14, -1,
    -23, -27, 21, -1, -29, -8, -45, -25, -21, 17, -55, -1, -13, -9, -17, 16, -33, -29, -3, -50, -5,
    -34, -27, -18, -28, -29, 1, 10, -25, -19, -10, -42, -26, 7, 15, 10, 0, -29, -16, 19, -8, -15, 2,
    -6, -23, 8, 1, 2, -37, -39, -16, 22, -17, -3, 3, -18, -18, 11, -32, -26, 5, -47, -47, -33, 0,
    -11, 7, -36, -2, -8, 5, -26, 6, 6, -8, -15, -8, -6, -10, -1, -45, -8, -19, -5, -37, -10, -5, 16,
    11, -11, -10, 2, -53, -13, 36, 1, -33, -4, 15, -2, -14, 35, -21, 7, -25, 0, -4, -40, -31, 12,
    14, -22, -6, 18, 20, -1, -30, -1, 5, -23, -11, -9, 2, -50, -29, 22, -53, -16, -28, 17, 19, -42,
    5, 3, 11, -27, -1, 3, -12, 29, -2, -44, 3, 35, -40, -18, -47, 6, 14, -29, -4, 15, 13, -22, 4, 4,
    -28, 6, 0, -10, -35, -1, 18, 14, -29, -4, -14, -25, -63, -6, -8, 17, -14, 20, -17, -6, 26, 27,
    -15, -15, 24, 24, -1, 4, 5, 14, 8, -8, 12, 11, 18, -19, 9, 2, -8, -31, -29, 28, -34, -24, 4, 10,
    -39, -15, 24, 31, 13, -37, -13, -1, -18, 7, 9, -7, -28, -43, -23, 7, -25, -21, 7, 13, 33, 5, -7,
    -10, -6, -6, 3, -17, -33, 6, 7, 24, -22, -19, -47, -13, 14, -4, -2, -15, -42, -2, -79, -23, -13,
    3, -8, -7, 11, -31, 4, 6, 4, -19, 0, 11, 0, -41, 5, 27, 4, 2, 2, 5, -6, 26, -30, 35, 6, 32, 35,
    -39, -4, 7, 6, 28, -5, -10, -7, 38, -23, 10, -54, -42, -48, -13, 0, -26, -4, -3, 2, -17, 0, -39,
    11, 13, -16, 8, -22, -4, -48, -17, 0, 3, -10, -15, -21, 13, -68, -39, -39, -28, -50, 11, 6, -4,
    -5, 2, 3, 4, 15, 3, 4, -7, -28, -52, -3, -11, -13, 11, -19, -15, -24, -35, -6, -6, 5, -29, -12,
    -16, 19, 21, -14, 3, -19, -34, 4, -23, -10, -65, -13, -8, -19, -7, -22, -34, -38, -8, 18, -35,
    4, 35, 25, -38, -19, 6, -1, 31, -6, 14, -24, -1, -42, -19, 11, -95, 24, 3, 23, -3, -13, 12, 3,
    -34, 0, -1, -23, 1, -37, 1, -12, -34, 8, 28, -8, -40, 65, 8, 5, -18, 8, 12, 6, -34, -8, 8, -82,
    -6, 5, -1, -31, -26, -7, -3, -9, -14, -25, -1, -4, 8, 21, 0, -6, -2, 17, 1, 22, 5, 16, -10, 28,
    -41, 7, -17, 3, -8, 19, -18, -9, 4, -17, -15, -20, -1, -8, -16, -66, 5, -15, -27, -21, -16, 17,
    -56, 23, 0, 7, -17, 0, 24, -11, 11, 14, -22, 4, -22, -7, -4, -17, -16, -15, -42, -9, -35, -14,
    -14, -4, -16, -13, -3, -17, -9, -27, -24, 15, -26, -5, 42, -18, -21, -20, 11, -11, 4, 32, 1,
    -25, -34, 23, -9, -12, -20, -19, -37, 1, 4, -43, -40, -23, -5, -19, -1, -5, -32, -19, -26, -34,
    34, 25, -39, 10, 12, -50, 0, -19, 12, -29, -47, -25, -12, -10, 3, -35, -22, -14, -4, 24, -14,
    -7, 19, 12, -9, -4, 40, -15, -21, -7, -7, -25, -39, -5, -22, -36, -16, -1, -9, 15, -11, -9, -7,
    -23, -5, -22, -18, -66, 7, 6, -10, 20, 23, -11, 6, -3, 7, -20, 12, -14, -14, -7, 2, -18, -5, -5,
    -6, -17, 21, -20, 28, -14, 8, 3, 62, 9, 5, -3, 11, 11, 1, -4, -36, 25, 5, 5, 11, -4, -12, 2, 11,
    -3, -21, -28, -1, 6, -3, 7, -16, -10, 9, 6, -55, -22, 20, 22, 5, -10, -1, -14, -20, -53, 10, 25,
    -21, 4, -15, -8, -13, 1, 18, 0, -11, 4, -11, -3, -2, 5, -35, -13, -5, -8, -26, 9, -40, -24, 17,
    27, -14, -26, -4, -10, -23, -18, 0, 35, 3, 11, -25, -21, 14, -3, -4, -38, 3, -17, 3, -15, 6, 6,
    -2, -24, -46, 18, 23, -13, 8, -25, 7, 8, 16, -23, -1, 0, 7, -5, 1, -22, -59, 16, 4, 8, 53, 13,
    -7, -20, 26, -17, -11, -6, 21, -27, -20, -2, 31, -5, -19, 5, -18, -15, 1, -40, -24, -6, -2, -35,
    -14, -13, -35, 1, 1, -1, 6, 20, -21, -4, 11, 18, 17, -1, 7, -9, 5, 3, -39, 9, -45, 0, 10, 28,
    14, -7, 0, 8, 1, 7, -3, -13, -9, -2, 17, 23, 19, -97, 0, -3, -42, 5, -32, 14, -68, -44, -36, -4,
    -14, -47, -17, -5, -7, -26, 24, -21, -1, -23, -7, 9, 1, -19, -9, 0, 30, -51, -11, -29, 0, -21,
    16, 6, -7, 14, 1, -35, -25, -26, -13, 18, -11, -20, 12, 24, 13, 11, -21, -19, 4, -16, 14, -55,
    -39, -37, -11, -13, -18, -22, -31, 24, -8, -9, 8, -8, -19, -16, -28, 18, -40, -36, -6, -6, -15,
    -3, -11, -19, -21, -39, -52, -42, 27, -11, 8, -46, -19, -31, 4, -17, -13, 21, -14, -5, 23, 21,
    -33, -10, 25, 14, -25, 26, -48, 6, 8, -4, -10, -46, 10, 11, -61, 19, 7, 7, -18, -14, -3, -18,
    -11, -12, -19, -37, -29, -31, 24, -64, -11, 12, -14, -85, -61, 18, -5, -20, 2, -40, 1, -38, -16,
    -15, -7, -44, -6, 37, -14, 12, -16, -20, 16, 25, -58, 31, -15, -41, 4, 27, -1, 50, 0, -6, -15,
    -27, -89, -28, -38, -31, 0, -17, 19, -8, -24, -34, -20, -12, -35, 13, -28, -1, -8, 1, 2, -34,
    -28, 4, -34, -4, -16, 14, -9, -5, -1, -51, -11, -6, 17, 0, 1, -11, -14, 8, 19, -29, 2, 3, 10,
    -16, -18, -13, 9, -50, -49, -80, 12, -16, 4, 0, -18, -30, -25, -24, -4, 31, 13, 12, -36, -11,
    -13, -30, -19, -32, -6, -15, -25, -6, -26, -7, 49, -42, -13, -4, 11, -42, 12, -2, 5, -5, -53,
    -12, 16, -37, 6, -27, 20, -31, 8, 18, 11, 1, -27, 0, -35, -8, -12, 22, -10, 2, -9, 15, -6, 3,
    -26, 19, -17, -10, -10, -34, -23, 6, -24, -21, 3, 9, -27, -12, -14, 3, -36, 6, 11, -33, 6, -61,
    -12, 9, -36, 37, 36, 8, 37, -2, -16, 2, 8, 5, 11, -16, -11, 10, -15, -71, -20, -20, 3, -7, 5,
    34, 0, -7, -39, -32, -25, -1, -42, -24, -10, -32, 20, -5, 12, -19, 16, 61, 7, -26, 27, 0, 36,
    24, -7, -27, 26, 9, -14, 5, 31, 9, -7, -51, 14, -46, -31, -8, 9, -50, -30, -5, -7, 4, 12, 6, 14,
    -18, -5, 2, 11, -1, -16, -38, -17, -1, 22, 3, -27, -30, 5, -9, -23, 25, 8, -39, 12, 24, -16, 6,
    -36, 14, -21, 3, -34, -41, 21, -18, -25, -11, -46, -30, -33, 14, -3, 8, -17, -13, 11, -32, -52,
    -29, 23, 2, 2, 23, 7, 25, -2, 16, 13, 16, 25, 18, -11, -9, -46, 26, 34, 12, 41, 21, 1, -5, -2,
    18, -18, -34, 14, -24, -23, 13, -13, -32, -6, -5, 21, -28, -17, -3, -51, -17, -19, -13, 4, 26,
    -4, -1, -21, 20, -8, -3, -27, 2, 17, -4, 6, -13, 5, 1, 19, 18, -6, 4, 26, -44, -5, -5, 31, 21,
    -11, 1, -7, 25, -13, -14, -16, 2, -21, 0, -18, -2, 2, -21, -15, -46, 4, 6, -16, -8, -58, -22,
    -9, -48, 13, -7, -16, 0, -17, -39, -7, -1, -32, -20, -4, -9, 29, 24, 14, -4, 0, -12, -8, -7, -8,
    13, 3, -59, -11, -27, -42, -30, -32, 29, -8, -8, 1, -9, 1, -14, -13, -34, -4, -37, -30, -17, 23,
    -29, -36, -41, -3, 1, -1, -7, -11, -15, -1, -88, -16, -22, -39, -4, -19, 26, -62, -4, 17, 39,
    -11, 0, 2, -23, -13, -26, 9, 4, -28, -18, 34, -19, -8, -11, -11, 7, 13, -1, -15, 7, -4, 18, -1,
    -10, 8, 0, -12, 6, -12, -32, -13, -11, -19, -7, 3, 2, -24, 1, -17, -11, 5, 21, 24, -34, -11, -4,
    -1, -42, 16, -30, 4, -1, 3, -23, 6, -25, -42, 25, 0, -26, -1, 2, -24, 20, 16, -7, -2, 4, -6,
    -34, 2, -22, -11, 8, -22, -35, -8, -8, -11, -23, 8, -8, -3, -6, -18, -60, -10, -63, 1, 1, -20,
    -3, -31, 2, -10, -30, -9, -7, -3, -2, -6, -47, -10, -58, -15, -3, -13, 17, -9, 7, -13, -43, 21,
    2, -6, -20, -2, -11, -11, 4, 21, -18, -22, -8, -22, -10, 7, -66, -42, -13, -1, 2, 4, 15, 3, -37,
    -19, -47, 15, 44, 20, 12, 7, -24, -29, -8, -24, -9, -10, 7, -24, -37, -56, -50, -2, -46, -9, 7,
    12, 3, -1, -10, 1, -13, 3, -22, -7, -12, 19, -22, -25, -15, 3, 10, -11, 6, -2, -8, -16, 0, -8,
    -1, -53, 2, -13, 3, -29, 7, 14, -52, -9, -26, 7, -16, -1, -8, -5, 17, 18, -7, 22, -3, -13, 22,
    -5, 12, -1, 20, 20, 5, 5, 1, -5, -21, -20, -13, -8, 3, 17, -59, -6, 20, 9, -16, -4, -7, -8, -9,
    1, 29, -54, -16, -10, 17, 6, -33, -21, 11, -11, -2, 9, -5, -4, 2, -4, 15, 26, -7, 14, -23, -18,
    4, -9, -14, 32, 4, -18, -2, 4, -1, -6, -56, 38, -25, -53, -25, 18, 2, -37, -15, -19, -40, -2,
    -12, -11, -6, 0, -15, 9, -36, -20, 17, -35, -29, 3, -20, -20, 13, 5, -12, -15, -9, 0, -13, -24,
    -37, -15, -24, 12, 17, 21, -6, -12, -16, -14, -10, 1, -15, -6, -2, 0, 12, 22, -10, -20, 7, 9,
    -21, 19, 18, -10, -4, -3, -6, -2, -24, -11, 22, -7, 2, -20, 4, -12, -5, 38, -4, -5, -11, -7, -9,
    -5, 20, -42, -11, -37, -25, -1, 8, 18, -26, -17, -19, -21, -14, 4, -2, -8, -52, 3, 0, -19, -16,
    9, -50, -18, -10, -17, -19, 15, -8, -6, -12, -11, 7, -15, 28, 11, 12, 39, -8, -11, -4, 14, 32,
    29, 9, 3, -7, -11, -8, 46, -3, 36, -1, 4, 5, 20, -39, -33, -33, -24, -53, -53, -14, -24, -33, 9,
    15, 1, -45, 13, -13, 3, -41, -18, -5, 21, -57, 8, -35, 26, -38, -17, -9, -5, -53, -1, 5, -20,
    -18, -51, -2, -26, -7, -1, -4, -22, -16, 26, 8, -16, -7, -19, 18, -8, -8, -2, -3, -14, -18, -7,
    -17, -27, -30, 2, 35, 0, 5, -14, -7, 10, -15, -12, 32, -72, -23, -31, -28, -26, -40, 7, -18,
    -34, -6, -29, 14, -9, -23, -21, 4, -10, -31, 11, 14, 12, -41, -47, 8, 4, -26, 39, -19, 14, 13,
    19, 10, -34, -4, -26, 17, -9, -38, -5, 14, 10, -19, -14, 4, -5, -42, -3, -23, -15, 2, -3, 1,
    -10, 15, -14, -36, -1, 54, 47, -91, 5, 19, 2, -17, 28, -24, -5, -50, -9, -44, 0, -32, -63, 5, 1,
    -36, -7, -20, 9, -16, -6, -9, 16, 25, -32, -3, -27, 4, 0, 2, -26, 6, -8, -6, -35, 18, 15, -4, 1,
    -44, 11, 0, -15, -27, -36, -33, -41, 14, -10, -31, 22, 8, -4, 19, 10, -10, -5, 7, 9, -4, 5, 2,
    -22, 1, -27, 3, -7, 17, 22, 14, -29, -14, -10, -5, 10, -16, -1, 29, -29, -4, 8, -15, 19, -15,
    -14, -26, 3, 5, 3, -12, -13, -20, 19, -32, -7, 2, -8, 16, 1, -25, -12, -9, 15, -37, -15, -25,
    22, 11, -64, 2, 11, -25, -7, 11, 28, 12, 25, 0, -8, -14, 6, 5, -1, 3, 19, -45, 26, -1, -15, -14,
    -13, 0, -53, -11, -25, -1, -6, -3, 2, 7, -36, 4, -13, -4, -12, -26, -18, -4, 2, -7, 6, -16, -23,
    -19, -12, 1, 0, -2, -40, 4, -4, 48, -10, 11, -1, -8, -12, -2, -12, -23, -26, 6, 29, 17, -29,
    -10, 39, -5, -19, -18, -4, 22, -11, 7, 13, 3, 17, 18, 32, 12, 0, 9, -19, -14, -10, -39, -25, -2,
    -16, -11, 41, 24, -41, 20, -23, -8, -15, -25, -5, -26, 21, 5, -60, -7, -1, 4, -21, -30, 41, 3,
    -36, -18, 3, 35, -37, 49, -43, -19, -8, 18, 3, -56, -12, 11, 12, -34, -34, 12, 4, -15, 6, -1,
    -31, -25, -8, 29, 7, -5, 5, -30, -18, 28, 0, -7, -5, -6, -4, 16, -84, 19, 10, 11, -20, 31, 1,
    -26, -57, -24, -42, 7, -18, -4, 19, 37, -15, 29, 3, 15, 0, 28, 22, -12, -5, 21, 14, -13, 30,
    -44, 1, -20, -56, -25, 26, -23, 1, -31, 30, -16, 4, -32, 4, 30, -55, -8, -2, -37, -54, -21, -7,
    0, -3, 4, -8, 12, -40, -17, -16, -12, 10, 7, -2, -3, -32, -18, -4, -6, -5, 17, -18, -10, -9, 22,
    -24, 1, 26, -14, 21, 0, 45, -27, 10, 4, 29, -8, 4, -5, 17, -20, 1, -8, 19, -12, -19, -51, -23,
    -30, -24, -47, 7, -17, -32, -38, 12, 21, 11, -38, -16, 29, -21, -44, -6, 19, 21, -31, 5, -26,
    -3, -33, 24, 16, 7, -37, -11, -20, 6, -20, 18, -22, -22, -13, -5, -5, 0, -19, -42, 15, -2, 2,
    -4, -16, -35, -16, -5, -14, 1, 8, -5, -5, 3, 0, 5, -38, -6, -16, 3, 8, -18, -20, -7, -9, -51,
    -13, -21, 3, -26, -20, -14, 28, -3, -7, 14, -9, -22, -22, 2, 9, 26, -5, -17, 9, -12, 18, -31,
    -11, 20, -18, 17, -39, 19, 20, -5, 2, 12, 21, -2, 18, -13, 18, -1, 9, -4, 13, 20, 0, -22, -14,
    -16, -33, 23, -15, -8, 15, -2, -3, -4, -25, -7, 7, -18, -31, -18, -37, 1, -36, 13, -29, -8, -8,
    -10, 25, 2, -50, -25, -38, 3, -19, 14, -7, 8, 17, -19, 7, -8, -14, -35, 29, -14, 7, -40, 20,
    -28, -10, -8, -10, -25, -28, 12, -11, -35, -14, 5, -33, -17, -16, -24, -10, -10, -23, 1, 2, 35,
    -9, -25, 38, 6, -10, 22, 14, -9, -22, -1, -1, -25, -5, -1, 3, -2, 2, 16, -16, 14, -1, -32, -61,
    -63, -6, -16, -8, 7, -22, 4, -19, 20, -24, 21, 3, 5, -27, 15, -38, -8, -21, -12, -22, 29, -22,
    5, -17, 3, -41, -6, -2, 22, -7, 5, -59, -7, -39, -7, -10, 13, 16, -11, -4, -10, 9, 37, 1, 22,
    -53, -17, 23, -20, -16, 34, -17, -10, -33, -25, -13, -19, -1, -8, -2, -17, 3, -21, 13, -1, -5,
    -62, 5, -25, 1, -32, 2, 0, 1, 6, -36, -26, 4, 9, 8, -39, 8, -32, -37, -5, -7, -37, -34, -18, -1,
    -11, 11, 5, -5, 0, -27, 61, -46, -4, -12, -1, 0, 22, 6, 0, -4, 24, 23, 13, -8, 2, 28, 39, -26,
    29, -25, 1, -17, -25, -6, 8, -35, 11, 27, -33, -22, -11, -20, -13, -6, -46, 6, 5, -11, 28, -27,
    21, 7, -28, -5, 19, 5, -32, -13, -7, -12, -53, -14, 36, 3, -44, -11, 29, -40, -17, 0, 0, -17, 7,
    -15, -57, -14, 23, 21, 27, -52, 4, 7, -27, -14, 26, -24, -14, 17, -37, -17, -22, 3, 15, 8, -15,
    16, -3, 12, -61, 11, 9, -22, -17, -11, -17, 6, -52, 11, 27, -18, -30, -41, 4, -4, -13, 21, -1,
    6, -21, -21, 8, -55, -25, -26, 4, 23, 4, -15, 19, -12, -41, 18, 0, 2, -17, -25, -17, 14, -64,
    -28, 64, -43, -25, -34, -3, -18, -15, -15, 1, -24, 5, -16, -20, 12, 36, 0, -21, -20, -22, -51,
    -26, -4, -10, 35, -22, -3, -19, -31, 24, 6, -79, -44, -49, -9, -49, 18, -10, 5, 1, -13, 35, 9,
    28, -9, 16, -7, -12, 16, 3, 0, 23, 16, 2, -30, -6, 19, -5, -44, -21, 34, -27, 1, -12, 18, -50,
    -112, -1, 5, -24, -46, 14, -11, 27, -17, -9, -19, -5, -21, -25, -33, 5, -36, -5, 13, 16, 25,
    -15, 17, -32, -20, -13, 35, -21, 23, -3, -33, -16, 0, 5, 4, -21, 19, 3, -2, 6, -15, 10, -14,
    -17, 1, 36, 12, 30, -46, 1, -2, -19, -13, 0, -9, -13, -8, -10, -20, -27, -26, -1, -8, -7, -8, 4,
    -24, 19, 1, -5, -21, 13, -4, 17, -15, 22, 21, -19, -8, -39, 10, -26, -11, 4, -2, 4, 30, -16, -7,
    -28, 7, 11, 5, 23, 8, -10, 2, 25, -10, -28, -19, -50, -41, 12, -14, -5, -6, 6, 13, 12, -21, 11,
    15, 31, -40, -29, -13, -2, -42, 13, -2, 7, -78, -25, -27, 8, -4, 35, -11, 1, -38, -22, 10, -6,
    60, -22, 51, -4, -5, -5, -49, -6, 6, -1, 27, -44, 14, 6, -6, -3, -22, 3, -9, -34, -33, -10, 0,
    3, -16, -16, 4, -10, -48, -50, 17, 19, -42, -17, -16, -3, 11, -18, -1, -13, -39, -11, 28, -62,
    -37, -2, -26, 2, -38, 14, -43, -61, -2, 26, 16, 1, 12, -17, 0, 7, -16, -21, -43, 26, -25, 7, 0,
    2, -13, -4, -19, -7, 9, -11, -22, -7, -34, -36, -44, 25, -18, -28, -14, -4, -20, -13, -10, 1, 5,
    -26, -26, -8, -13, -11, -32, -24, -25, 18, 17, 4, -85, 3, -31, 0, 3, 17, 21, 15, -4, -17, 4,
    -47, -2, -17, 2, -26, -8, -29, -12, -32, -3, 2, -4, -4, -6, -57, -16, 10, 11, -6, 21, -28, 17,
    7, -13, 7, -9, -10, -34, 6, 18, -3, 7, 6, -11, -17, -29, 16, -11, 3, -24, -7, -22, 9, 31, 14,
    -4, 27, 18, -2, -32, 18, -19, 23, 4, -35, -10, 7, -51, -34, 2, 10, -11, 24, -3, -13, -14, 14,
    -4, -1, -10, -41, 8, -26, -5, -13, -26, -23, -17, 33, -1, 12, 3, -33, 9, 33, 15, -17, -34, -12,
    -10, -29, -6, 18, -8, -20, 16, -11, -47, -5, 16, -14, -38, -27, -3, 11, 3, -10, 9, 14, -32, -27,
    10, -5, -4, 4, -17, -14, -27, 17, -11, -6, -10, 3, -32, -26, 5, 16, -16, -32, -13, 15, -39, -21,
    2, -4, -21, 3, -18, -14, -4, -42, 27, -23, -5, -23, -2, 1, -11, -16, 14, 0, 19, -13, 2, 0, 1, 4,
    18, 11, -19, -12, -38, 34, -11, 14, -8, -26, -3, 15, 2, 27, 33, 9, 33, -33, 8, -8, -3, -13, -22,
    -20, -8, -23, 2, -18, -1, 1, 2, 39, -22, -30, 0, -52, 7, -9, -15, -51, -30, -4, -4, -17, 18, -2,
    8, 1, 1, -7, -10, -30, 15, 8, 6, 5, -16, 22, 0, -18, 29, 25, 2, 24, 10, 8, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const int32_t dense_3_biases[] = {
    FOLD(-127637, -997), FOLD(-94216, -738), FOLD(-102930, -808), FOLD(-150498, -1178),
    FOLD(-82583, -649), FOLD(-57155, -445), FOLD(-146149, -1141), FOLD(-162025, -1265),
    FOLD(-109189, -852), FOLD(-83189, -651), FOLD(-138990, -1086), FOLD(-93116, -727),
    FOLD(-128426, -1006), FOLD(-120486, -942), FOLD(-166401, -1300), FOLD(-90324, -709),
    FOLD(-197587, -1543), FOLD(-44473, -347), FOLD(-94276, -738), FOLD(-89499, -701),
    FOLD(-60640, -474), FOLD(-113551, -887), FOLD(-123264, -964), FOLD(-73725, -578),
    FOLD(-40062, -312), FOLD(-95605, -746), FOLD(-90418, -707), FOLD(-118237, -922),
    FOLD(-101166, -789), FOLD(-63457, -495), FOLD(-105992, -829), FOLD(-87741, -686),
    FOLD(-84027, -656), FOLD(-140006, -1095), FOLD(-103554, -810), FOLD(-139610, -1094),
    FOLD(-122726, -959), FOLD(-30897, -239), FOLD(-96818, -756), FOLD(-182214, -1423),
    FOLD(-57561, -448), FOLD(-80638, -632), FOLD(-90621, -709), FOLD(-116475, -913),
    FOLD(-80989, -631), FOLD(-49648, -386), FOLD(-75568, -589), FOLD(-404534, -3159),
    FOLD(-65887, -513), FOLD(-91083, -713), FOLD(-80988, -634), FOLD(-79475, -621),
    FOLD(-56753, -442), FOLD(-113827, -892), FOLD(-108909, -853), FOLD(-116692, -912),
    FOLD(-140061, -1096), FOLD(-121479, -948), FOLD(-85589, -669), FOLD(-113606, -890),
    FOLD(-60834, -476), FOLD(-61772, -481), FOLD(-133704, -1043), FOLD(-178884, -1399),
    FOLD(-133728, -1046), FOLD(-195347, -1525), FOLD(-86623, -677), FOLD(-99040, -776),
    FOLD(-71939, -562), FOLD(-93104, -727), FOLD(-186560, -1458), FOLD(-118273, -923),
    FOLD(-128081, -1002), FOLD(-89203, -700), FOLD(-121333, -949), FOLD(-79405, -621),
    FOLD(-85352, -668), FOLD(-97372, -763), FOLD(-148455, -1160), FOLD(-126556, -990),
    FOLD(-96997, -760), FOLD(-140277, -1098), FOLD(-81060, -633), FOLD(-95383, -747),
};

static const struct scale dense_3_scales[] = {
    {1537517907, 5},
};

/* Step 4: FULLY_CONNECTED. */

static const struct dense dense_4 = {
    84, 10, 1, {170, 0, 255, 1, 0}};

static const ALIGNED int8_t dense_4_weights[] = {
    -32, -23, 4, -47, -56, -22, 2, -48, -57, -20, 5, -24, -36, -24, 3, -46, 1, -38, -10, -94, -5,
    -10, -26, -39, 3, -55, -24, -20, 13, -34, -30, -9, -112, -31, -10, -20, -111, -20, -10, -7,
    -110, -44, -10, -21, -114, -32, -8, -35, -2, -13, -33, -20, -1, -11, -39, -19, -2, -9, -39, -18,
    -2, -13, -38, -16, -7, -73, -15, -14, -23, -46, -13, -16, 7, -64, -23, -17, -22, -65, -13, 11,
    -30, -79, -29, -1, -6, -54, -29, -4, -21, -71, -21, -9, -9, -76, -30, -8, -24, -33, 4, -86, -19,
    -51, 6, -67, -30, -54, 4, -83, -41, -59, 2, -85, -40, -46, -16, -36, -39, -16, -18, -37, -29,
    -52, -3, -43, -46, -55, -17, -43, -20, -31, -7, 24, -16, -28, -8, 0, 9, -30, -10, 0, -10, -27,
    8, 0, -10, -63, -21, -32, 2, -53, -3, -26, -11, -59, -16, -35, -11, -67, -14, -30, -46, -43,
    -43, -23, -61, -43, -10, -24, -53, -30, -17, -24, -48, -48, -43, -29, -79, -76, -50, -12, -76,
    -79, -59, -18, -29, -78, -63, -10, -77, -77, -56, 7, -47, -38, -9, -27, -52, -38, -23, -26, -48,
    -15, -29, -20, -47, -16, -30, 6, -46, 0, -6, -8, -19, 1, -5, -14, -50, 1, 17, 1, -53, 3, -5, -7,
    -16, -45, -45, -20, -19, -60, -51, -23, -19, -57, -49, -21, 0, -59, -35, -20, -14, -74, -40,
    -17, -22, -54, -27, -15, -18, -75, -63, -19, -38, -74, -39, -19, -3, -45, -28, -26, -19, -44,
    -53, -26, -16, -43, -17, -18, -12, 8, -31, -25, -28, 6, -45, -35, -33, -29, -51, -4, -42, 4,
    -49, -13, -33, 29, -48, -23, -15, -17, -18, 5, -15, -16, -19, 30, -16, -24, -11, 4, 9, -15, -19,
    3, 8, 13, -17, -58, 9, -12, -21, -60, 6, -15, 0, -46, 9, -11, -20, -37, -31, -25, -77, -14, -32,
    -28, -82, -30, -14, -31, -80, -25, -29, -28, -69, -28, -47, -28, 3, -51, -44, -23, 4, -46, -8,
    -24, 3, -47, -47, -6, 3, -45, -7, -35, -29, -89, -10, -17, -35, -92, -8, -48, -27, -55, -5, -44,
    -26, -30, -107, -26, -12, -3, -111, -32, 8, -26, -114, -19, -9, -30, -104, -37, -11, -28, 25,
    -10, -34, 6, -1, -10, -35, -18, 0, 14, -17, -18, -1, -11, -39, -8, -63, -50, -19, -20, -18, -61,
    -19, 12, -1, -74, -17, -11, -13, -71, 2, -16, -26, -80, -27, -10, -29, -80, -30, 12, -27, -75,
    -13, 15, -11, -75, -31, -6, -13, -64, 7, -83, -20, -73, 4, -59, -37, -46, 5, -81, -45, -76, 7,
    -83, -40, -58, -10, -37, -44, -49, -23, -37, -38, -47, -15, -37, -42, -50, -2, -27, 4, -28, -9,
    0, 4, -38, 17, 1, 19, -30, 3, 2, 2, -31, -14, 0, -17, -66, -15, 12, -10, -64, -13, -36, -16,
    -69, -20, -37, -15, -64, -14, 12, -70, -48, -49, -22, -63, -50, -56, -24, -34, -49, -49, -22,
    -70, -46, 4, -28, -60, -71, -65, -3, -83, -41, -58, -8, -22, -85, -52, -10, -100, -82, -57, -5,
    -43, -34, -29, -4, -32, -37, -17, 0, -54, -33, -21, -20, -32, -24, -31, -27, -45, 1, -7, -21,
    -21, 0, -6, 0, -46, 0, -7, -29, -39, 25, -7, -12, -16, -58, -37, -3, -8, -52, -19, -23, -25,
    -53, -39, -25, -22, -62, -39, 0, -31, -71, -51, -18, -36, -75, -45, -18, -33, -75, -66, -18,
    -38, -76, -62, 2, 3, -58, -38, -21, -17, -15, -56, -19, -6, -20, -42, -27, -7, -64, -54, -26,
    -33, 30, -52, -29, -47, 13, -29, -30, -34, 25, -52, -40, -34, 15, -46, -26, -14, -20, -11, 5,
    -13, -21, -12, 3, -15, -21, -11, 5, -14, -17, -12, 4, 5, -12, -22, -19, 33, -10, -19, -54, 6,
    -12, -19, -13, 7, -5, -15, -33, -12, -6, -77, -30, -35, -29, -76, -29, -29, -25, -75, -32, -26,
    -27, -61, -31, -33, -30, 27, -43, -49, -14, 4, -51, 0, 0, 0, 0, 0, 0, 0, 0, 6, -55, -31, -42, 8,
    -52, -25, -45, 0, 0, 0, 0, 0, 0, 0, 0, -99, -29, -11, -15, -111, -31, -11, -2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, -13, -37, -7, -1, -12, -38, 3, 0, 0, 0, 0, 0, 0, 0, 0, -9, -71, -17, -4, 5, -58, -14,
    -8, 0, 0, 0, 0, 0, 0, 0, 0, -23, -72, -28, 5, -26, -67, -26, -8, 0, 0, 0, 0, 0, 0, 0, 0, -47,
    -61, 5, -80, -34, -77, 32, -92, 0, 0, 0, 0, 0, 0, 0, 0, -41, -41, -15, -38, -45, -34, -16, -37,
    0, 0, 0, 0, 0, 0, 0, 0, -14, -15, -2, 2, 17, -21, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, -15, -76, -15,
    -41, -14, -62, -18, -28, 0, 0, 0, 0, 0, 0, 0, 0, -72, -51, -41, -6, -63, -46, -21, -20, 0, 0, 0,
    0, 0, 0, 0, 0, -66, -66, -39, -9, -68, -75, -56, -8, 0, 0, 0, 0, 0, 0, 0, 0, -49, -32, -28, -12,
    -52, -32, -33, -18, 0, 0, 0, 0, 0, 0, 0, 0, -33, -1, -9, -18, -39, 3, -8, -22, 0, 0, 0, 0, 0, 0,
    0, 0, -18, -64, -37, -33, -16, -62, -21, -18, 0, 0, 0, 0, 0, 0, 0, 0, -22, -75, -39, -21, -36,
    -75, -39, -15, 0, 0, 0, 0, 0, 0, 0, 0, -12, -46, -49, -6, 7, -127, -19, -19, 0, 0, 0, 0, 0, 0,
    0, 0, -42, 0, -52, -34, -24, -3, -52, -32, 0, 0, 0, 0, 0, 0, 0, 0, -14, -3, 8, 4, -15, -16, 3,
    4, 0, 0, 0, 0, 0, 0, 0, 0, 10, -7, -14, 16, 12, -17, -21, -18, 0, 0, 0, 0, 0, 0, 0, 0, -10, -29,
    -85, -34, -39, -25, -76, -32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0,
};

static const int32_t dense_4_biases[] = {
    FOLD(-312184, -2439), FOLD(-299270, -2338), FOLD(-296960, -2320), FOLD(-294660, -2302),
    FOLD(-310021, -2422), FOLD(-304002, -2375), FOLD(-301820, -2358), FOLD(-307454, -2402),
    FOLD(-302714, -2365), FOLD(-308615, -2411),
};

static const struct scale dense_4_scales[] = {
    {1539796751, 5},
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
    return 3.2497725e-01f * (float)(logit - (42));
}

int lenet5_self_test(void *scratch, size_t scratch_size) {
    static const int8_t expected[4][LENET5_OUTPUT_SIZE] = {
{42, 42, 42, 42, 42, 42, 42, 42, 42, 42},
{42, 42, 42, 42, 42, 42, 42, 42, 42, 42},
{42, 42, 42, 42, 42, 42, 42, 42, 42, 42},
{42, 42, 42, 42, 42, 42, 42, 42, 42, 42}
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
