/* Pooling that is not fused into a convolution, with any window, stride and padding. A window that
 * reaches beyond the input covers only the part inside. */

struct pool {
    int height, width, channels;
    int kernel_h, kernel_w;
    int stride_h, stride_w;
    int pad_top, pad_left;
    int out_h, out_w;
    int average;       /* 1: average pooling, 0: maximum pooling */
    int32_t low, high; /* bounds of the fused activation function, with the offset of 128 */
};

NEVER_INLINE void pool(const struct pool *s, const uint8_t *in, uint8_t *out) {
    for (int y = 0; y < s->out_h; y++) {
        const int top = y * s->stride_h - s->pad_top;
        const int y0 = top < 0 ? 0 : top;
        const int y1 = top + s->kernel_h < s->height ? top + s->kernel_h : s->height;
        for (int x = 0; x < s->out_w; x++) {
            const int left = x * s->stride_w - s->pad_left;
            const int x0 = left < 0 ? 0 : left;
            const int x1 = left + s->kernel_w < s->width ? left + s->kernel_w : s->width;
            const int32_t count = (int32_t)(y1 - y0) * (x1 - x0);
            for (int c = 0; c < s->channels; c++) {
                int32_t largest = 0, sum = 0;
                for (int i = y0; i < y1; i++) {
                    for (int j = x0; j < x1; j++) {
                        const int32_t value = in[(i * s->width + j) * s->channels + c];
                        largest = value > largest ? value : largest;
                        sum += value - 128;
                    }
                }
                if (s->average) {
                    largest = (sum > 0 ? sum + count / 2 : sum - count / 2) / count + 128;
                }
                *out++ = (uint8_t)clamp(largest, s->low, s->high);
            }
        }
    }
}
