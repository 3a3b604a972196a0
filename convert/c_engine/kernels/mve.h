/* The last part of requantize() for four channels with Helium: scaled is the accumulators times the
 * multiplier, and right the complement of the shift. The activation is the lowest byte of each lane.
 * Only for layers with right_only: the kernels call requantize() for other layers. */
ALWAYS_INLINE uint32x4_t requantize4(int32x4_t scaled, int32x4_t right, const struct output *o) {
    int32x4_t value = scaled;
    if (!o->clamps_negative) { /* round halves away from zero; the shift alone rounds them up */
        value = vaddq_s32(value, vshrq_n_s32(value, 31));
    }
    value = vrshlq_s32(value, right); /* shift right by shift + 1 */
    if (o->zero_point != 0) {
        value = vaddq_n_s32(value, o->zero_point);
    }
    if (o->low == 0 && o->high == 255) { /* saturation clamps to this range without constants */
        /* It is assembly because gcc copies the vector before and after each instruction. */
        __asm__("vqmovnb.s32 %q0, %q0\n\tvqmovunb.s16 %q0, %q0" : "+w"(value));
        return vreinterpretq_u32_s32(value);
    }
    value = vminq_s32(vmaxq_s32(value, vdupq_n_s32(o->low)), vdupq_n_s32(o->high));
    return vreinterpretq_u32_s32(value);
}
