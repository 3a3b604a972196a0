/* Convolution block for hosts with AVX2: 4 positions x 8 channels, two taps a lane.
 *
 * The input is widened to 16 bits once a layer, with 4 bytes behind it. Weights are words
 * [kernel_h][(row + 1) / 2][8]: two taps of each of eight channels; an odd row ends with a zero
 * weight, which meets whatever lies behind the row. */

#define CONV_GROUP 8
typedef int16_t conv_input_t;
typedef uint32_t conv_weight_t;

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    widen(in, work, s->height * s->width * s->channels);
    return work;
}

ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *at, const conv_weight_t *w, int left,
                                              int32_t sums[4][CONV_GROUP]) {
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    (void)left;
    for (int y = 0; y < s->kernel_h; y++) {
        for (int i = 0; i < s->row; i += 2) {
            const __m256i taps = load_vector(w);
            a = dual_multiply(a, load_pairs(in + i), taps);
            b = dual_multiply(b, load_pairs(in + i + at[1]), taps);
            c = dual_multiply(c, load_pairs(in + i + at[2]), taps);
            d = dual_multiply(d, load_pairs(in + i + at[3]), taps);
            w += 8;
        }
        in += s->width * s->channels;
    }
    store_vector(sums[0], a);
    store_vector(sums[1], b);
    store_vector(sums[2], c);
    store_vector(sums[3], d);
    return w;
}
