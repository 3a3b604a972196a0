/* Fully connected layer, four outputs at a time.
 *
 * Weights are int8_t [outputs / 4][inputs / 4][4][4]: a block holds four consecutive inputs of
 * four consecutive outputs, so that one 32-bit load feeds two dual multiplies on Armv7E-M and
 * one 128-bit load feeds four outputs on hosts. Both sizes are padded to multiples of 4.
 */

struct dense {
    int inputs, outputs;
    int uniform; /* all channels share the multiplier and shift of scales[0] */
    struct output output;
};

struct scale {
    int32_t multiplier;
    int32_t shift;
};
