/* requantize() for four channels with Helium; the activation is the lowest byte of each lane. Only
 * for layers with right_only: the kernels call requantize() for other layers. */
ALWAYS_INLINE uint32x4_t requantize4(int32x4_t sums, int32x4_t multiplier, int32x4_t shift,
                                     const struct output *o) {
    int32x4_t value = vqrdmulhq_s32(sums, multiplier);
    if (!o->clamps_negative) { /* round halves away from zero; the shift alone rounds them up */
        value = vaddq_s32(value, vshrq_n_s32(value, 31));
    }
    value = vrshlq_s32(value, vmvnq_s32(shift)); /* shift right by shift + 1 */
    if (o->zero_point != 0) {
        value = vaddq_n_s32(value, o->zero_point);
    }
    if (o->low == 0 && o->high == 255) { /* saturation clamps to this range without constants */
        /* The lanes that these instructions keep do not matter. Given uninitialised vectors, gcc
         * loads them from the stack. */
        const int16x8_t halves = vqmovnbq_s32(vreinterpretq_s16_s32(value), value);
        return vreinterpretq_u32_u8(vqmovunbq_s16(vreinterpretq_u8_s16(halves), halves));
    }
    value = vminq_s32(vmaxq_s32(value, vdupq_n_s32(o->low)), vdupq_n_s32(o->high));
    return vreinterpretq_u32_s32(value);
}
