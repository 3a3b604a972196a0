/* requantize() for the eight channels of a block at one position. */
ALWAYS_INLINE void requantize8(const int32_t sums[CONV_GROUP], const struct channel *c,
                               const struct output *o, uint8_t values[CONV_GROUP]) {
    const int32x4_t low = requantize4(vld1q_s32(sums), c, o);
    const int32x4_t high = requantize4(vld1q_s32(sums + 4), c + 4, o);
    const int16x8_t both = vcombine_s16(vmovn_s32(low), vmovn_s32(high));
    vst1_u8(values, vmovn_u16(vreinterpretq_u16_s16(both)));
}

/* Finish count channels of a block: pool, requantise, look up, store; eight channels at once. */
ALWAYS_INLINE void conv_finish_group(const struct conv *s, const struct channel *channels,
                                     int count, const uint8_t *table,
                                     int32_t sums[4][CONV_GROUP], uint8_t *out,
                                     const int *out_offsets) {
    uint8_t values[4][CONV_GROUP];
    if (!s->output.right_only) {
        for (int k = 0; k < count; k++) {
            conv_finish(s, channels + k, table, sums[0][k], sums[1][k], sums[2][k], sums[3][k],
                        out + k, out_offsets);
        }
        return;
    }
    for (int k = 0; k < CONV_GROUP && s->pool == POOL_MAX; k += 4) {
        const int32x4_t upper = vmaxq_s32(vld1q_s32(sums[0] + k), vld1q_s32(sums[1] + k));
        const int32x4_t lower = vmaxq_s32(vld1q_s32(sums[2] + k), vld1q_s32(sums[3] + k));
        vst1q_s32(sums[0] + k, vmaxq_s32(upper, lower));
    }
    const int positions = s->pool == POOL_MAX ? 1 : 4;
    for (int p = 0; p < positions; p++) {
        requantize8(sums[p], channels, &s->output, values[p]);
        for (int k = 0; k < count && table; k++) {
            values[p][k] = table[values[p][k]];
        }
    }
    for (int k = 0; k < count && s->pool == POOL_AVERAGE; k++) {
        values[0][k] = average4(values[0][k], values[1][k], values[2][k], values[3][k]);
    }
    for (int p = 0; p < (s->pool == POOL_NONE ? 4 : 1); p++) {
        if (count == CONV_GROUP) {
            memcpy(out + out_offsets[p], values[p], CONV_GROUP);
        } else {
            memcpy(out + out_offsets[p], values[p], (size_t)count);
        }
    }
}
