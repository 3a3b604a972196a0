/* The shape of a convolution. Every layer's shape is constant, so the compiler can specialise for
 * it. */

enum { POOL_NONE, POOL_MAX, POOL_AVERAGE };

struct conv {
    int height, width, channels;    /* of the input, including its padding */
    int kernel_h, row;              /* row: inputs under a kernel row, kernel_w * channels */
    int stride_h, stride_w;
    int out_h, out_w, out_channels; /* of the output, after pooling */
    int pool;                       /* POOL_NONE, POOL_MAX or POOL_AVERAGE */
    struct output output;
    int packed;                     /* 1 if a byte holds two weights of four bits each */
};
#if ENGINE_PACKED
#define CONV_PACKED(s) ((s)->packed)
#else
#define CONV_PACKED(s) 0
#endif

/* The mean of four activations as TFLM's average pooling computes it, halves away from zero. */
ALWAYS_INLINE uint8_t average4(int32_t a, int32_t b, int32_t c, int32_t d) {
    const int32_t sum = a + b + c + d - 4 * 128;
    return (uint8_t)((sum > 0 ? sum + 2 : sum - 2) / 4 + 128);
}

ALWAYS_INLINE int32_t max4(int32_t a, int32_t b, int32_t c, int32_t d) {
    a = a > b ? a : b;
    c = c > d ? c : d;
    return a > c ? a : c;
}
