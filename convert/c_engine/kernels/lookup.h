/* Apply an elementwise function (tanh, logistic, ReLU or a change of scale) given as a table of 256
 * bytes. */
NEVER_INLINE void lookup(int count, const uint8_t *in, uint8_t *out, const uint8_t *table) {
    for (int i = 0; i < count; i++) {
        out[i] = CONST_U8(table + in[i]);
    }
}
