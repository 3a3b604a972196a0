/* The shape of a fully connected layer.
 *
 * The weights are int8_t [outputs / 4][inputs / 4][4][4], with both sizes padded to multiples of 4.
 * A block of 16 weights belongs to four consecutive outputs and four consecutive inputs: on
 * Armv7E-M a 32-bit load fetches the weights of two dual multiplications, on hosts a 128-bit load
 * fetches the weights of four outputs.
 */

struct dense {
    int inputs, outputs;
    int uniform; /* 1 if all outputs use the multiplier and shift of scales[0] */
    struct output output;
    int packed; /* 1 if a byte holds two weights of four bits each, 2 if it holds five, see TRITS */
};
#if ENGINE_PACKED > 1
#define TRITS(s) ((s)->packed == 2)
#endif
#if ENGINE_PACKED
#define DENSE_PACKED(s) ((s)->packed)
#else
#define DENSE_PACKED(s) 0
#endif

/* How the sum of an output is scaled: the fields of the same names in struct channel. */
struct scale {
    int32_t multiplier;
    int32_t shift;
};
