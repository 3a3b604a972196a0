/* WebAssembly's vectors: eight 16-bit products per instruction. */

/* Widen count activations to 16 bits and append zeros up to a multiple of 16 bytes. */
ALWAYS_INLINE void widen(const uint8_t *in, void *out, int count) {
    int16_t *const to = (int16_t *)out;
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        wasm_v128_store(to + i, wasm_u16x8_load8x8(in + i));
    }
    for (; i < ((count + 7) & ~7); i++) {
        to[i] = i < count ? in[i] : 0;
    }
}

/* sums + low(a) * low(b) + high(a) * high(b) in every 32-bit lane; low and high are its halves. */
ALWAYS_INLINE v128_t dual_multiply(v128_t sums, v128_t a, v128_t b) {
    return wasm_i32x4_add(sums, wasm_i32x4_dot_i16x8(a, b));
}
