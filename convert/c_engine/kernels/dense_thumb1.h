/* Fully connected block for Armv6-M: each input is loaded once and used for four outputs, whose
 * weights are four bytes apart. The sums are in upper registers. */

typedef uint8_t dense_input_t;

/* Copy the inputs and pad them with zeros if their number is not a multiple of 4, so that the block
 * reads nothing beyond them. */
ALWAYS_INLINE const dense_input_t *dense_prepare(const struct dense *s, const uint8_t *in,
                                                 void *work) {
    if (s->inputs % 4 == 0) {
        return in;
    }
    dense_input_t *const padded = (dense_input_t *)work;
    memset(padded, 0, (size_t)(s->inputs + 3));
    copy_bytes(padded, in, (size_t)s->inputs);
    return padded;
}

/* DENSE_INPUT multiplies input i with one weight of each of four outputs. */
#define DENSE_OUTPUT(offset, sum)                                                                  \
    "ldrsb r3, [r1, " offset "]\n\t"                                                               \
    "muls r3, r2, r3\n\t"                                                                          \
    "add " sum ", r3\n\t"

#define DENSE_INPUT(i)                                                                             \
    "ldrb r2, [r0, #" #i "]\n\t"                                                                   \
    DENSE_OUTPUT("r4", "r8")                                                                       \
    DENSE_OUTPUT("r5", "r9") DENSE_OUTPUT("r6", "r10") DENSE_OUTPUT("r7", "r11")

/* The sums of four outputs: 59 instructions for 16 products. It is assembly because it uses all
 * registers:
 *
 *     r0          pointer to the inputs
 *     r1          pointer to the weights
 *     r2, r3      one input, one weight and then their product
 *     r4 to r7    offsets of the outputs' weights; r7 is restored, because it may be the frame pointer
 *     r8 to r11   sums of the outputs
 *     r12         end of the inputs */
ALWAYS_INLINE const int8_t *dense_block(const struct dense *s, const dense_input_t *in,
                                        const int8_t *weights, int32_t sums[4]) {
    register const dense_input_t *x __asm__("r0") = in;
    register const int8_t *w __asm__("r1") = weights;
    register int32_t *out __asm__("r2") = sums;
    register const dense_input_t *end __asm__("r3") = in + ((s->inputs + 3) & ~3);
    __asm__ volatile(".syntax unified\n\t"
                     "push {r2, r7}\n\t"
                     "mov r12, r3\n\t"
                     "movs r4, #0\n\t"
                     "movs r5, #4\n\t"
                     "movs r6, #8\n\t"
                     "movs r7, #12\n\t"
                     "mov r8, r4\n\t"
                     "mov r9, r4\n\t"
                     "mov r10, r4\n\t"
                     "mov r11, r4\n"
                     "1:\n\t"
                     DENSE_INPUT(0) "adds r1, #1\n\t"
                     DENSE_INPUT(1) "adds r1, #1\n\t"
                     DENSE_INPUT(2) "adds r1, #1\n\t"
                     DENSE_INPUT(3) "adds r1, #13\n\t"
                     "adds r0, #4\n\t"
                     "cmp r0, r12\n\t"
                     "bne 1b\n\t"
                     "pop {r2, r7}\n\t"
                     "mov r3, r8\n\t"
                     "mov r4, r9\n\t"
                     "mov r5, r10\n\t"
                     "mov r6, r11\n\t"
                     "stmia r2!, {r3, r4, r5, r6}"
                     : "+r"(x), "+r"(w), "+r"(out), "+r"(end)
                     :
                     : "r4", "r5", "r6", "r8", "r9", "r10", "r11", "r12", "cc", "memory");
    return weights + 4 * ((s->inputs + 3) & ~3);
}
