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
