/* NEON: vectors of four sums, and activations as int8_t, by flipping the sign bit. */

/* Convert count activations. The last vector is written as a whole. */
ALWAYS_INLINE void flip_signs(const uint8_t *in, int8_t *out, int count) {
    const int whole = count & ~15;
    for (int i = 0; i < whole; i += 16) {
        vst1q_s8(out + i, vreinterpretq_s8_u8(veorq_u8(vld1q_u8(in + i), vdupq_n_u8(0x80))));
    }
    if (whole < count) {
        vst1q_s8(out + whole, vdupq_n_s8(0));
    }
    for (int i = whole; i < count; i++) {
        out[i] = (int8_t)(in[i] ^ 0x80);
    }
}

/* requantize() for four channels, all of which shift right. */
ALWAYS_INLINE int32x4_t requantize4(int32x4_t sums, const struct channel *c,
                                    const struct output *o) {
    const int32x4x4_t columns = vld4q_s32((const int32_t *)(const void *)c);
    int32x4_t value = vqrdmulhq_s32(vaddq_s32(sums, columns.val[0]), columns.val[1]);
    if (!o->clamps_negative) {
        value = vaddq_s32(value, vshrq_n_s32(value, 31));
    }
    value = vrshlq_s32(value, vmvnq_s32(columns.val[2])); /* a negative shift is to the right */
    value = vaddq_s32(value, vdupq_n_s32(o->zero_point));
    return vminq_s32(vmaxq_s32(value, vdupq_n_s32(o->low)), vdupq_n_s32(o->high));
}
