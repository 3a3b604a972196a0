/* Finish one channel of a block: turn the accumulators a, b, d, e of its four positions into
 * activations, with pooling and table lookup where the layer has them, and store them. */
ALWAYS_INLINE void conv_finish(const struct conv *s, const struct channel *c, const uint8_t *table,
                               int32_t a, int32_t b, int32_t d, int32_t e, uint8_t *out,
                               const int *out_offsets) {
    if (s->pool == POOL_MAX) {
        const uint8_t value = requantize(max4(a, b, d, e) + CONST_I32(&c->bias), CONST_I32(&c->multiplier),
                                         CONST_I32(&c->shift), &s->output);
        *out = table ? CONST_U8(table + value) : value;
        return;
    }
    uint8_t v0 = requantize(a + CONST_I32(&c->bias), CONST_I32(&c->multiplier),
                            CONST_I32(&c->shift), &s->output);
    uint8_t v1 = requantize(b + CONST_I32(&c->bias), CONST_I32(&c->multiplier),
                            CONST_I32(&c->shift), &s->output);
    uint8_t v2 = requantize(d + CONST_I32(&c->bias), CONST_I32(&c->multiplier),
                            CONST_I32(&c->shift), &s->output);
    uint8_t v3 = requantize(e + CONST_I32(&c->bias), CONST_I32(&c->multiplier),
                            CONST_I32(&c->shift), &s->output);
    if (table) {
        v0 = CONST_U8(table + v0);
        v1 = CONST_U8(table + v1);
        v2 = CONST_U8(table + v2);
        v3 = CONST_U8(table + v3);
    }
    if (s->pool == POOL_AVERAGE) {
        *out = average4(v0, v1, v2, v3);
    } else {
        out[0] = v0;
        out[out_offsets[1]] = v1;
        out[out_offsets[2]] = v2;
        out[out_offsets[3]] = v3;
    }
}
