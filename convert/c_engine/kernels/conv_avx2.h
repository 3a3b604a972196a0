/* Convolution block for hosts with AVX2: 4 positions x 8 channels, two taps per 32-bit lane.
 *
 * The input is widened to 16 bits once per layer; at least 4 readable bytes follow it. The weights
 * of a group are words [kernel_h][(row + 1) / 2][8]; each word holds two taps of one channel. If
 * row is odd, its last tap is a zero weight, and the input that it is multiplied with does not
 * matter. */

#define CONV_GROUP 8
typedef int16_t conv_input_t;
typedef uint32_t conv_weight_t;

/* Inputs from one row to the next. */
ALWAYS_INLINE int conv_pitch(const struct conv *s) { return s->width * s->channels; }

ALWAYS_INLINE const conv_input_t *conv_prepare(const struct conv *s, const uint8_t *in,
                                               void *work) {
    widen(in, work, s->height * s->width * s->channels);
    return (const conv_input_t *)work;
}

/* Add the products of two taps at four positions. */
ALWAYS_INLINE void conv_taps(__m256i sums[4], const conv_input_t *in, const int *in_offsets,
                             const conv_weight_t *w) {
    const __m256i taps = load_vector(w);
    sums[0] = dual_multiply(sums[0], load_pairs(in), taps);
    sums[1] = dual_multiply(sums[1], load_pairs(in + in_offsets[1]), taps);
    sums[2] = dual_multiply(sums[2], load_pairs(in + in_offsets[2]), taps);
    sums[3] = dual_multiply(sums[3], load_pairs(in + in_offsets[3]), taps);
}

/* Even and odd pairs of taps have separate sums: in one chain of additions, each addition would
 * have to wait for the one before it. */
ALWAYS_INLINE const conv_weight_t *conv_block(const struct conv *s, const conv_input_t *in,
                                              const int *in_offsets, const conv_weight_t *w,
                                              int remaining, int32_t sums[4][CONV_GROUP]) {
    const __m256i zero = _mm256_setzero_si256();
    __m256i even[4] = {zero, zero, zero, zero}, odd[4] = {zero, zero, zero, zero};
    (void)remaining;
    for (int y = 0; y < s->kernel_h; y++) {
        int i = 0;
        for (; i + 2 < s->row; i += 4, w += 16) {
            conv_taps(even, in + i, in_offsets, w);
            conv_taps(odd, in + i + 2, in_offsets, w + 8);
        }
        if (i < s->row) {
            conv_taps(even, in + i, in_offsets, w);
            w += 8;
        }
        in += s->width * s->channels;
    }
    for (int p = 0; p < 4; p++) {
        store_vector(sums[p], _mm256_add_epi32(even[p], odd[p]));
    }
    return w;
}

/* Load the biases, multipliers and shifts of eight channels into one vector each. */
ALWAYS_INLINE void load_channels(const struct channel *c, __m256i columns[3]) {
    __m256i rows[4];
    for (int i = 0; i < 4; i++) {
        rows[i] = _mm256_inserti128_si256(
            _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)(c + i))),
            _mm_loadu_si128((const __m128i *)(const void *)(c + i + 4)), 1);
    }
    const __m256i low01 = _mm256_unpacklo_epi32(rows[0], rows[1]);
    const __m256i low23 = _mm256_unpacklo_epi32(rows[2], rows[3]);
    columns[0] = _mm256_unpacklo_epi64(low01, low23);
    columns[1] = _mm256_unpackhi_epi64(low01, low23);
    columns[2] = _mm256_unpacklo_epi64(_mm256_unpackhi_epi32(rows[0], rows[1]),
                                       _mm256_unpackhi_epi32(rows[2], rows[3]));
}

/* requantize() for eight channels, all of which shift right. */
ALWAYS_INLINE __m256i requantize8(__m256i sums, const struct channel *c, const struct output *o) {
    const __m256i half = _mm256_set1_epi64x((int64_t)1 << 30);
    __m256i columns[3];
    load_channels(c, columns);
    sums = _mm256_add_epi32(sums, columns[0]);
    const __m256i even = _mm256_add_epi64(_mm256_mul_epi32(sums, columns[1]), half);
    const __m256i odd =
        _mm256_add_epi64(_mm256_mul_epi32(_mm256_srli_epi64(sums, 32),
                                          _mm256_srli_epi64(columns[1], 32)),
                         half);
    __m256i value =
        _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xAA);
    if (!o->clamps_negative) {
        value = _mm256_add_epi32(value, _mm256_srai_epi32(value, 31));
    }
    value = _mm256_add_epi32(_mm256_srav_epi32(value, columns[2]), _mm256_set1_epi32(1));
    value = _mm256_add_epi32(_mm256_srai_epi32(value, 1), _mm256_set1_epi32(o->zero_point));
    value = _mm256_max_epi32(value, _mm256_set1_epi32(o->low));
    return _mm256_min_epi32(value, _mm256_set1_epi32(o->high));
}

/* Finish count channels of a block: pool, requantise, look up, store; eight channels at once. */
ALWAYS_INLINE void conv_finish_group(const struct conv *s, const struct channel *channels,
                                     int count, const uint8_t *table,
                                     int32_t sums[4][CONV_GROUP], uint8_t *out,
                                     const int *out_offsets) {
    int32_t values[4][CONV_GROUP];
    if (!s->output.right_only) {
        for (int k = 0; k < count; k++) {
            conv_finish(s, channels + k, table, sums[0][k], sums[1][k], sums[2][k], sums[3][k],
                        out + k, out_offsets);
        }
        return;
    }
    if (s->pool == POOL_MAX) {
        const __m256i largest =
            _mm256_max_epi32(_mm256_max_epi32(load_vector(sums[0]), load_vector(sums[1])),
                             _mm256_max_epi32(load_vector(sums[2]), load_vector(sums[3])));
        store_vector(sums[0], largest);
    }
    const int positions = s->pool == POOL_MAX ? 1 : 4;
    for (int p = 0; p < positions; p++) {
        store_vector(values[p], requantize8(load_vector(sums[p]), channels, &s->output));
        for (int k = 0; k < count; k++) {
            values[p][k] = table ? table[values[p][k]] : values[p][k];
        }
    }
    for (int k = 0; k < count; k++) {
        if (s->pool == POOL_AVERAGE) {
            out[k] = average4(values[0][k], values[1][k], values[2][k], values[3][k]);
        } else {
            for (int p = 0; p < positions; p++) {
                out[out_offsets[p] + k] = (uint8_t)values[p][k];
            }
        }
    }
}
