/* Fully connected block for Armv6-M: every input is loaded once for four outputs, whose weights
 * lie four bytes apart. The sums live in the upper registers. */

typedef uint8_t dense_input_t;

/* A size that is no multiple of 4 is copied, so that nothing behind the input is read. */
ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    if (s->inputs % 4 == 0) {
        return in;
    }
    memset(work, 0, (size_t)(s->inputs + 3));
    memcpy(work, in, (size_t)s->inputs);
    return work;
}

/* One input of four outputs. */
#define DENSE_INPUT(i)                                                                             \
    "ldrb %[x], [%[in], #" #i "]\n\t"                                                              \
    DENSE_OUTPUT("%[o0]", "%[a]")                                                                  \
    DENSE_OUTPUT("%[o4]", "%[b]")                                                                  \
    DENSE_OUTPUT("%[o8]", "%[c]")                                                                  \
    DENSE_OUTPUT("%[o12]", "%[d]")

#define DENSE_OUTPUT(offset, sum)                                                                  \
    "ldrsb %[weight], [%[w], " offset "]\n\t"                                                      \
    "muls %[weight], %[x], %[weight]\n\t"                                                          \
    "add " sum ", %[weight]\n\t"

/* Four inputs of four outputs: 56 instructions for 16 products. */
ALWAYS_INLINE const int8_t *dense_quad(const dense_input_t *in, const int8_t *w, int32_t sums[4]) {
    int32_t x, weight;
    __asm__(".syntax unified\n\t"
            DENSE_INPUT(0) "adds %[w], #1\n\t"
            DENSE_INPUT(1) "adds %[w], #1\n\t"
            DENSE_INPUT(2) "adds %[w], #1\n\t"
            DENSE_INPUT(3) "adds %[w], #13"
            : [w] "+l"(w), [a] "+h"(sums[0]), [b] "+h"(sums[1]), [c] "+h"(sums[2]),
              [d] "+h"(sums[3]), [x] "=&l"(x), [weight] "=&l"(weight)
            : [in] "l"(in), [o0] "l"(0), [o4] "l"(4), [o8] "l"(8), [o12] "l"(12)
            : "cc", "memory");
    return w;
}

ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *w, int32_t sums[4]) {
    sums[0] = sums[1] = sums[2] = sums[3] = 0;
    for (const dense_input_t *const end = in + s->inputs; in < end; in += 4) {
        w = dense_quad(in, w, sums);
    }
    return w;
}
