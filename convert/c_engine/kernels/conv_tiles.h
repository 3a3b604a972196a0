/* Convolution of 5 x 5 taps with stride 1 in 36 multiplications instead of 100, for four positions and
 * one channel of the input: Winograd's minimal filtering, F(2 x 2, 5 x 5) (Lavin and Gray, "Fast
 * Algorithms for Convolutional Neural Networks", 2016), in whole numbers.
 *
 * A tile is 6 x 6 inputs, and 2 x 2 positions of the output. Its transform is B' d B, where the
 * polynomial of a row of inputs is evaluated at 0, 1, -1, 2, -2 and infinity, which gives 36 points. The
 * weights are transformed when the C is generated, times 24 in each direction, which makes them whole
 * numbers. Products are summed over the input channels, point by point, and the sums transformed back:
 * A' m A. The result is 576 times that of the convolution, exactly, modulo 2^32. It is multiplied by
 * the inverse of 9 modulo 2^32 and divided by 64, which is exact for sums below 2^25.
 *
 * Two tiles side by side are computed at once. The weights are
 * int32_t [(out_channels + 3) / 4][36][channels][4]. */

enum { TILE = 6, POINTS = TILE * TILE, TILES = 2, TILE_GROUP = 4 };

/* Write B' d for six values; the results are step elements apart. */
ALWAYS_INLINE void tile_forward(int32_t d0, int32_t d1, int32_t d2, int32_t d3, int32_t d4,
                                int32_t d5, int16_t *out, int step) {
    const int32_t even = d4 - 4 * d2, odd = d3 - 4 * d1;
    const int32_t outer = d4 - d2, inner = 2 * (d3 - d1);
    out[0] = (int16_t)(4 * (d0 - d2) + outer);
    out[step] = (int16_t)(even + odd);
    out[2 * step] = (int16_t)(even - odd);
    out[3 * step] = (int16_t)(outer + inner);
    out[4 * step] = (int16_t)(outer - inner);
    out[5 * step] = (int16_t)(d5 - d3 - 2 * inner);
    COMPILER_BARRIER();
}

/* A' m for six sums that are step elements apart. */
ALWAYS_INLINE void tile_back(const uint32_t *m, int step, uint32_t out[2]) {
    const uint32_t sum1 = m[step] + m[2 * step], sum2 = m[3 * step] + m[4 * step];
    const uint32_t difference1 = m[step] - m[2 * step], difference2 = m[3 * step] - m[4 * step];
    out[0] = m[0] + sum1 + sum2;
    out[1] = difference1 + 2 * difference2 + m[5 * step];
}

/* Transform two tiles of the input, the second one next columns to the right of the first one:
 * points[POINTS][channels][TILES]. */
KERNEL void tile_inputs(const struct conv *s, const uint8_t *corner, int next, int16_t *points) {
    const int pitch = s->width * s->channels;
    int16_t columns[TILE + 2][TILE]; /* transformed */
    for (int c = 0; c < s->channels; c++) {
        const uint8_t *d = corner + c;
        for (int x = 0; x < TILE + next; x++, d += s->channels) {
            tile_forward(d[0], d[pitch], d[2 * pitch], d[3 * pitch], d[4 * pitch], d[5 * pitch],
                         columns[x], 1);
        }
        for (int tile = 0; tile < TILES; tile++) {
            int16_t *out = points + c * TILES + tile;
            for (int y = 0; y < TILE; y++, out += TILE * s->channels * TILES) {
                const int16_t *const e = &columns[tile * next][y];
                tile_forward(e[0], e[TILE], e[2 * TILE], e[3 * TILE], e[4 * TILE], e[5 * TILE],
                             out, s->channels * TILES);
            }
        }
    }
}

/* Multiply all points of two tiles with the weights of four channels: sums[POINTS][TILES][4]. */
KERNEL const int32_t *tile_products(int channels, const int16_t *points,
                                    const int32_t *weights, uint32_t *sums) {
    const int32_t *w = weights;
    for (int point = 0; point < POINTS; point++, sums += TILES * TILE_GROUP) {
        uint32_t a0 = 0, a1 = 0, a2 = 0, a3 = 0, b0 = 0, b1 = 0, b2 = 0, b3 = 0;
        UNROLL
        for (int c = 0; c < channels; c++, points += TILES, w += TILE_GROUP) {
            COMPILER_BARRIER();
            const uint32_t a = (uint32_t)points[0], b = (uint32_t)points[1];
            const uint32_t w0 = (uint32_t)w[0], w1 = (uint32_t)w[1];
            const uint32_t w2 = (uint32_t)w[2], w3 = (uint32_t)w[3];
            a0 += a * w0;
            a1 += a * w1;
            a2 += a * w2;
            a3 += a * w3;
            b0 += b * w0;
            b1 += b * w1;
            b2 += b * w2;
            b3 += b * w3;
        }
        sums[0] = a0;
        sums[1] = a1;
        sums[2] = a2;
        sums[3] = a3;
        sums[4] = b0;
        sums[5] = b1;
        sums[6] = b2;
        sums[7] = b3;
    }
    return w;
}

/* Return the sums of the convolution at the four positions of a tile. */
ALWAYS_INLINE void tile_results(const uint32_t *sums, int32_t results[4]) {
    enum { STEP = TILES * TILE_GROUP };
    uint32_t rows[2][TILE], out[2];
    for (int x = 0; x < TILE; x++) {
        tile_back(sums + x * STEP, TILE * STEP, out);
        rows[0][x] = out[0];
        rows[1][x] = out[1];
    }
    for (int y = 0; y < 2; y++) {
        tile_back(rows[y], 1, out);
        for (int x = 0; x < 2; x++) {
            results[2 * y + x] = (int32_t)(out[x] * 0x38E38E39u) >> 6;
        }
    }
}

KERNEL void conv_tiles(const struct conv *s, const uint8_t *in, uint8_t *out, void *work,
                       const int32_t *weights, const struct channel *channels,
                       const uint8_t *table) {
    uint32_t *const sums = (uint32_t *)work;
    int16_t *const points = (int16_t *)work + 2 * POINTS * TILES * TILE_GROUP;
    const int pooled = s->pool != POOL_NONE;
    const int rows = pooled ? 2 * s->out_h : s->out_h;
    const int columns = pooled ? 2 * s->out_w : s->out_w;
    /* At the right and the lower edge, tiles that do not fit overlap those before them. */
    const int next = columns < 4 ? columns - 2 : 2;
    const int out_offsets[4] = {0, s->out_channels, s->out_w * s->out_channels,
                                (s->out_w + 1) * s->out_channels};
    for (int y = 0; y < rows; y += 2) {
        const int top = y + 2 <= rows ? y : rows - 2;
        for (int x = 0; x < columns; x += 4) {
            const int left = x + 4 <= columns ? x : columns < 4 ? 0 : columns - 4;
            const int32_t *w = weights;
            tile_inputs(s, in + (top * s->width + left) * s->channels, next, points);
            for (int c = 0; c < s->out_channels; c += TILE_GROUP) {
                w = tile_products(s->channels, points, w, sums);
                for (int k = 0; k < TILE_GROUP && c + k < s->out_channels; k++) {
                    for (int tile = 0; tile < TILES; tile++) {
                        const int column = left + tile * next;
                        const int place = pooled ? top / 2 * s->out_w + column / 2
                                                 : top * s->out_w + column;
                        int32_t r[4];
                        tile_results(sums + tile * TILE_GROUP + k, r);
                        conv_finish(s, channels + c + k, table, r[0], r[1], r[2], r[3],
                                    out + place * s->out_channels + c + k, out_offsets);
                    }
                }
            }
        }
    }
}
