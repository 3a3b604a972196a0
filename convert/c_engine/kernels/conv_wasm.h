/* Convolution block for WebAssembly's vectors: 4 positions x 8 channels, two taps per 32-bit lane.
 *
 * The input is widened to 16 bits once per layer; at least 4 readable bytes follow it. The weights
 * of a group are words [kernel_h][(row + 1) / 2][8]; each word holds two taps of one channel. If
 * row is odd, its last tap is a zero weight. */

#define CONV_GROUP 8
typedef int16_t conv_input_t;
typedef uint32_t conv_weight_t;

/* Inputs from one row to the next. */
ALWAYS_INLINE int conv_pitch(const struct conv *s) { return s->width * s->channels; }

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    widen(in, work, s->height * s->width * s->channels);
    return (const conv_input_t *)work;
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    v128_t low[4], high[4];
    (void)remaining;
    for (int p = 0; p < 4; p++) {
        low[p] = high[p] = wasm_i32x4_const_splat(0);
    }
    for (int y = 0; y < s->kernel_h; y++, in += s->width * s->channels) {
        for (int i = 0; i < s->row; i += 2, w += 8) {
            const v128_t first = wasm_v128_load(w), second = wasm_v128_load(w + 4);
            for (int p = 0; p < 4; p++) {
                const v128_t pair = wasm_v128_load32_splat(in + i + in_offsets[p]);
                low[p] = dual_multiply(low[p], pair, first);
                high[p] = dual_multiply(high[p], pair, second);
            }
        }
    }
    for (int p = 0; p < 4; p++) {
        wasm_v128_store(sums[p], low[p]);
        wasm_v128_store(sums[p] + 4, high[p]);
    }
    return w;
}
