/* Direct convolution of NHWC activations, without im2col.
 *
 * A block is four positions by CONV_GROUP output channels. One row of the kernel covers
 * kernel_w * channels consecutive inputs. Maximum pooling takes the largest of the block's four
 * accumulators before requantisation: requantisation is monotone, so the result is the same as
 * pooling four activations, at a quarter of the cost.
 */

#if ENGINE_ISA != ENGINE_AVX2 && ENGINE_ISA != ENGINE_NEON && ENGINE_ISA != ENGINE_DOT
/* Finish count channels of a block: pool, requantise, look up, store. */
ALWAYS_INLINE void conv_finish_group(const struct conv *s, const struct channel *channels,
                                     int count, const uint8_t *table,
                                     int32_t sums[4][CONV_GROUP], uint8_t *out,
                                     const int *out_offsets) {
    UNROLL
    for (int k = 0; k < CONV_GROUP; k++) {
        if (s->out_channels % CONV_GROUP == 0 || k < count) {
            conv_finish(s, channels + k, table, sums[0][k], sums[1][k], sums[2][k], sums[3][k],
                        out + k, out_offsets);
        }
    }
}
#endif

/* Where conv_block finds the inputs of a block. */
#ifndef BLOCK_INPUTS
#define BLOCK_INPUTS(s, corner, in_offsets, work) (corner)
#endif

/* Convolve image[height][width][channels]. The weights are grouped by CONV_GROUP output channels;
 * within a group, the taps have the order of the input. */
KERNEL void conv(const struct conv *s, const uint8_t *image, uint8_t *out, void *work,
                 const conv_weight_t *weights, const struct channel *channels,
                 const uint8_t *table) {
    const conv_input_t *const in = conv_prepare(s, image, work);
    const int pooled = s->pool != POOL_NONE;
    const int step_x = s->stride_w * s->channels;
    const int step_y = s->stride_h * conv_pitch(s);
    /* The four positions of a block are a 2 x 2 window to pool, or four neighbours in a row. If a
     * row has fewer than four, the block computes the last one repeatedly, so that it reads nothing
     * beyond the row. */
    const int last = s->out_w - 1;
    const int next[4] = {0, last < 1 ? last : 1, last < 2 ? last : 2, last < 3 ? last : 3};
    const int in_offsets[4] = {0, pooled ? step_x : next[1] * step_x,
                               pooled ? step_y : next[2] * step_x,
                               pooled ? step_y + step_x : next[3] * step_x};
    const int out_offsets[4] = {0, next[1] * s->out_channels, next[2] * s->out_channels,
                                next[3] * s->out_channels};
    for (int y = 0; y < s->out_h; y++) {
        for (int x = 0; x < s->out_w; x += pooled ? 1 : 4) {
            const int column = pooled || x + 4 <= s->out_w || last < 4 ? x : s->out_w - 4;
            const conv_input_t *const corner =
                in + (pooled ? 2 : 1) * (y * step_y + column * step_x);
            uint8_t *const pixel = out + (y * s->out_w + column) * s->out_channels;
            const conv_input_t *const window = BLOCK_INPUTS(s, corner, in_offsets, work);
            const conv_weight_t *w = weights;
            for (int c = 0; c < s->out_channels; c += CONV_GROUP) {
                int32_t sums[4][CONV_GROUP];
                w = conv_block(s, window, in_offsets, w, s->out_channels - c, sums);
                const int remaining = s->out_channels - c;
                conv_finish_group(s, channels + c, remaining < CONV_GROUP ? remaining : CONV_GROUP,
                                  table, sums, pixel + c, out_offsets);
            }
        }
    }
}
