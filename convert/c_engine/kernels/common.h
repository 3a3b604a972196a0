/* Arithmetic that all kernels share.
 *
 * Activations are stored as uint8_t = int8 value + 128. With this offset of 128, the pixels of a
 * picture are the input without any conversion, and loads need no sign extension. The code relies
 * on arithmetic right shifts of negative numbers, which every compiler for the supported targets
 * provides.
 */

#if defined(__GNUC__)
#define ALWAYS_INLINE static inline __attribute__((always_inline, unused))
#define NEVER_INLINE static __attribute__((noinline, unused))
#else
#define ALWAYS_INLINE static inline
#define NEVER_INLINE static
#endif

/* Optimised for speed, every layer gets its own copy of the kernel, specialised for the layer's
 * constant shape. Optimised for size, all layers share one copy, except on AVR, where the copies for
 * constant shapes are hardly larger, and keep the shapes out of RAM. */
#if ENGINE_OPTIMIZE_SIZE && !defined(__AVR__)
#define KERNEL NEVER_INLINE
#else
#define KERNEL ALWAYS_INLINE
#endif

/* What a kernel reads for an int8 value of 0: 128 from uint8_t activations, and 0 if the kernel
 * converts them to int8_t first (by flipping the sign bit). */
#if ENGINE_ISA == ENGINE_MVE || ENGINE_ISA == ENGINE_NEON || ENGINE_ISA == ENGINE_DOT
#define INPUT_OFFSET 0
#else
#define INPUT_OFFSET 128
#endif
/* The bias of a channel, with this offset times the channel's weights subtracted. */
#define FOLD(bias, weight_sum) ((int32_t)(bias) - INPUT_OFFSET * (int32_t)(weight_sum))

#if defined(__GNUC__)
#define ALIGNED __attribute__((aligned(16)))
#else
#define ALIGNED
#endif

/* Stops the compiler from keeping inputs in registers until a later tap reads them again. There are
 * too few registers for that, and spilling them costs more than loading the inputs twice. */
#if defined(__GNUC__)
#define COMPILER_BARRIER() __asm__ volatile("" ::: "memory")
#else
#define COMPILER_BARRIER() ((void)0)
#endif

/* Before a loop: repeat its body up to 32 times, at every level of optimisation. */
#if ENGINE_OPTIMIZE_SIZE
#define UNROLL
#elif defined(__clang__)
#define UNROLL _Pragma("clang loop unroll_count(32)")
#elif defined(__GNUC__) && __GNUC__ >= 8
#define UNROLL _Pragma("GCC unroll 32")
#else
#define UNROLL
#endif

/* Compilers estimate the length of assembly, and so the range of branches and loads across it, by
 * counting its lines. These empty lines stand for the code that .rept repeats. */
#define LINES_16 "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
#define LINES_64 LINES_16 LINES_16 LINES_16 LINES_16
#define LINES_256 LINES_64 LINES_64 LINES_64 LINES_64

/* Copy count bytes that may overlap. Where unaligned accesses are off, the C library's functions
 * cannot be used: a library may have been built with them. The barrier keeps the compiler from
 * replacing the loop with a call. */
NEVER_INLINE void copy_bytes(uint8_t *to, const uint8_t *from, size_t count) {
#if defined(__ARM_ARCH) && __ARM_ARCH >= 7 && !defined(__ARM_FEATURE_UNALIGNED)
    const int step = to < from ? 1 : -1;
    if (step < 0) {
        to += count - 1;
        from += count - 1;
    }
    for (; count > 0; count--, to += step, from += step) {
        COMPILER_BARRIER();
        *to = *from;
    }
#else
    memmove(to, from, count);
#endif
}

#if ENGINE_PACKED
/* The two weights of four bits in a byte: the first one is in its upper half. */
#define PACKED_FIRST(byte) ((int32_t)(byte) >> 4)
#define PACKED_SECOND(byte) ((int32_t)(int8_t)(uint8_t)((uint32_t)(byte) << 4) >> 4)
#endif

/* How one output channel's accumulator becomes an activation. */
struct channel {
    int32_t bias;       /* includes the input's zero point, see FOLD */
    int32_t multiplier; /* in [2^30, 2^31) */
    int32_t shift;      /* right_only: the right shift minus 1; else left, or right if negative */
#if !ENGINE_OPTIMIZE_SIZE
    int32_t unused; /* pads to four words: Helium loads four such structures at once */
#endif
};

/* How the outputs of a layer are stored. The zero point, low and high include the offset of 128. */
struct output {
    int32_t zero_point;
    int32_t low;             /* smallest activation */
    int32_t high;            /* largest activation */
    uint8_t right_only;      /* 1 if every channel shifts right by at least 1 bit */
    uint8_t clamps_negative; /* 1 if low >= zero_point: rounding of negative values has no effect */
};

/* (2 * a * b + 2^31) >> 32, gemmlowp's rounding doubling high multiply, for |a| < 2^30. */
ALWAYS_INLINE int32_t high_multiply(int32_t a, int32_t b) {
#if ENGINE_ISA == ENGINE_DSP
    int32_t result;
    __asm__("smmulr %0, %1, %2" : "=r"(result) : "r"(a * 2), "r"(b));
    return result;
#elif ENGINE_ISA == ENGINE_THUMB1
    /* Four 16-bit products, because the core has no multiplication with a 64-bit result. b must be
     * positive. */
    const int32_t twice = a * 2;
    const uint32_t a_low = (uint32_t)twice & 0xFFFFu, b_low = (uint32_t)b & 0xFFFFu;
    const int32_t a_high = twice >> 16, b_high = b >> 16;
    const uint32_t low = a_low * b_low;
    const uint32_t cross = a_low * (uint32_t)b_high + (low >> 16);
    const int32_t middle = a_high * (int32_t)b_low + (int32_t)(cross & 0xFFFFu);
    return a_high * b_high + (int32_t)(cross >> 16) + (((middle >> 15) + 1) >> 1);
#elif defined(__AVR__)
    /* The same in a form for which the compiler multiplies 16 bits by 16 bits. */
    const int32_t twice = a * 2;
    const uint16_t a_low = (uint16_t)twice, b_low = (uint16_t)b, b_high = (uint16_t)(b >> 16);
    const int16_t a_high = (int16_t)(twice >> 16);
    const uint32_t low = (uint32_t)a_low * b_low;
    const uint32_t cross = (uint32_t)a_low * b_high + (low >> 16);
    const int32_t middle = (int32_t)a_high * b_low + (int32_t)(uint16_t)cross;
    return (int32_t)a_high * (int16_t)b_high + (int32_t)(cross >> 16) + (((middle >> 15) + 1) >> 1);
#elif ENGINE_ISA == ENGINE_RISCV
    /* The upper half of the product and its rounding bit: compilers add no 64-bit number then. */
    const int64_t product = (int64_t)(a * 2) * b;
    return (int32_t)(product >> 32) + (int32_t)((uint32_t)product >> 31);
#else
    return (int32_t)(((int64_t)a * b + ((int64_t)1 << 30)) >> 31);
#endif
}

/* Divide by 2^(exponent + 1) and round to nearest, halves away from zero. If halves_up is set,
 * halves are rounded up: that is faster, and gives the same for values >= 0. */
ALWAYS_INLINE int32_t rounding_shift(int32_t value, int32_t exponent, int halves_up) {
    const int32_t sign = halves_up ? 0 : -(int32_t)(value < 0);
    return (((value + sign) >> exponent) + 1) >> 1;
}

ALWAYS_INLINE int32_t clamp(int32_t value, int32_t low, int32_t high) {
    value = value < low ? low : value;
    return value > high ? high : value;
}

/* Turn an accumulator, bias included, into an activation, exactly as TensorFlow Lite Micro does.
 * multiplier and shift are those of struct channel. */
KERNEL uint8_t requantize(int32_t sum, int32_t multiplier, int32_t shift, const struct output *o) {
    int32_t value;
    if (o->right_only) {
        value = rounding_shift(high_multiply(sum, multiplier), shift, o->clamps_negative);
    } else {
        const int32_t left = shift > 0 ? shift : 0;
        value = high_multiply(sum * ((int32_t)1 << left), multiplier);
        value = shift < 0 ? rounding_shift(value, -shift - 1, 0) : value;
    }
    return (uint8_t)clamp(value + o->zero_point, o->low, o->high);
}
