/* Fully connected block for WebAssembly's vectors. The weights of a block, four inputs by four
 * outputs, are widened to 16 bits and multiplied with copies of the four inputs. */

typedef int16_t dense_input_t;

ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    widen(in, work, s->inputs);
    return (const dense_input_t *)work;
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    v128_t first = wasm_i32x4_const_splat(0), last = first; /* two lanes for each of two outputs */
    for (int i = 0; i < s->inputs; i += 4, w += 16) {
        const v128_t four = wasm_v128_load64_splat(in + i), weights = wasm_v128_load(w);
        first = dual_multiply(first, four, wasm_i16x8_extend_low_i8x16(weights));
        last = dual_multiply(last, four, wasm_i16x8_extend_high_i8x16(weights));
    }
    wasm_v128_store(sums, wasm_i32x4_add(wasm_i32x4_shuffle(first, last, 0, 2, 4, 6),
                                         wasm_i32x4_shuffle(first, last, 1, 3, 5, 7)));
    return w;
}
