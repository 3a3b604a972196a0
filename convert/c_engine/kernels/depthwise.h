/* Depthwise convolution: every output channel has a kernel of its own, over one input channel. The
 * weights are int8_t [kernel_h][kernel_w][out_channels], so that neighbouring channels are
 * neighbours in memory, as in the input. */

struct depthwise {
    int width, channels; /* of the input, including its padding */
    int kernel_h, kernel_w;
    int stride_h, stride_w;
    int out_h, out_w;
    int multiplier; /* output channels of one input channel */
    struct output output;
};

KERNEL void depthwise(const struct depthwise *s, const uint8_t *in, uint8_t *out,
                      const int8_t *weights, const struct channel *channels,
                      const uint8_t *table) {
    const int out_channels = s->channels * s->multiplier;
    for (int y = 0; y < s->out_h; y++) {
        for (int x = 0; x < s->out_w; x++) {
            const uint8_t *const corner =
                in + (y * s->stride_h * s->width + x * s->stride_w) * s->channels;
            for (int c = 0; c < out_channels; c++) {
                const uint8_t *row = corner + (s->multiplier == 1 ? c : c / s->multiplier);
                const int8_t *w = weights + c;
                int32_t sum = CONST_I32(&channels[c].bias);
                for (int i = 0; i < s->kernel_h; i++) {
                    for (int j = 0; j < s->kernel_w; j++) {
                        sum += (int32_t)row[j * s->channels] * CONST_I8(w);
                        w += out_channels;
                    }
                    row += s->width * s->channels;
                }
                const uint8_t value =
                    requantize(sum, CONST_I32(&channels[c].multiplier),
                               CONST_I32(&channels[c].shift), &s->output);
                *out++ = table ? CONST_U8(table + value) : value;
            }
        }
    }
}
