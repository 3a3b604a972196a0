/* Convolution block for packed weights on RISC-V without multiplication. A weight of four bits is
 * b0 + 2 b1 + 4 b2 - 8 b3, so that the inputs are summed for each bit alone. Two positions share a
 * word, and a field of 16 bits holds the sum of 257 inputs. */
#if defined(__riscv) && !defined(__riscv_mul) && defined(__OPTIMIZE__)
enum { CONV_SHIFT_TAPS = 257 };

/* Add an input to the sum of one bit, if the weight has it. */
#define CONV_BIT(number, label)                                                                    \
    "andi %[bit], %[weight], %[mask" number "]\n\tbeqz %[bit], " label "f\n\t"                     \
    "add %[b" number "], %[b" number "], %[both]\n" label ":\n\t"

/* Sum the inputs of some rows of the kernel at two positions for each bit: those of one of two
 * channels, whose weights are the upper or the lower halves of bytes. It is assembly because compilers
 * do not keep all of this in the 12 registers that there are. What a row needs once is in memory. */
ALWAYS_INLINE const conv_weight_t *conv_bits(const struct conv *s, const conv_input_t *left,
                                             const conv_input_t *right, const conv_weight_t *w,
                                             int pitch, int rows, int upper, uint32_t bits[4]) {
    const conv_input_t *end = left + s->row;
    const int gap = pitch - s->row;
    uint32_t b0 = 0, b1 = 0, b2 = 0, b3 = 0, both, weight, bit;
    __asm__ volatile("1:\n\tlbu %[both], 0(%[right])\n\tlbu %[weight], 0(%[left])\n\t"
                     "slli %[both], %[both], 16\n\tor %[both], %[both], %[weight]\n\t"
                     "lbu %[weight], 0(%[w])\n\t"
                     CONV_BIT("0", "2") CONV_BIT("1", "3") CONV_BIT("2", "4") CONV_BIT("3", "5")
                     "addi %[left], %[left], 1\n\taddi %[right], %[right], 1\n\t"
                     "addi %[w], %[w], 1\n\tbltu %[left], %[end], 1b\n\t"
                     "lw %[bit], %[gap]\n\tadd %[left], %[left], %[bit]\n\t"
                     "add %[right], %[right], %[bit]\n\t"
                     "lw %[bit], %[pitch]\n\tadd %[end], %[end], %[bit]\n\t"
                     "lw %[bit], %[rows]\n\taddi %[bit], %[bit], -1\n\tsw %[bit], %[rows]\n\t"
                     "bnez %[bit], 1b"
                     : [left] "+r"(left), [right] "+r"(right), [w] "+r"(w), [end] "+r"(end),
                       [b0] "+r"(b0), [b1] "+r"(b1), [b2] "+r"(b2), [b3] "+r"(b3),
                       [both] "=&r"(both), [weight] "=&r"(weight), [bit] "=&r"(bit),
                       [rows] "+m"(rows)
                     : [gap] "m"(gap), [pitch] "m"(pitch), [mask0] "i"(upper ? 0x10 : 1),
                       [mask1] "i"(upper ? 0x20 : 2), [mask2] "i"(upper ? 0x40 : 4),
                       [mask3] "i"(upper ? 0x80 : 8)
                     : "memory");
    bits[0] = b0;
    bits[1] = b1;
    bits[2] = b2;
    bits[3] = b3;
    return w;
}

/* The sums of one of two channels at two positions. Returns the weights that follow. */
ALWAYS_INLINE const conv_weight_t *conv_pair(const struct conv *s, const conv_input_t *left,
                                             const conv_input_t *right, const conv_weight_t *w,
                                             int pitch, int upper, int32_t *sums) {
    int32_t first = 0, second = 0;
    for (int y = 0, taps = 0, rows = 0; y < s->kernel_h; y += rows, taps = 0) {
        for (rows = 0; y + rows < s->kernel_h && taps + s->row <= CONV_SHIFT_TAPS; rows++) {
            taps += s->row;
        }
        uint32_t bits[4];
        w = conv_bits(s, left, right, w, pitch, rows, upper, bits);
        first += (int32_t)(bits[0] & 0xFFFFu) + (int32_t)((bits[1] & 0xFFFFu) << 1) +
                 (int32_t)((bits[2] & 0xFFFFu) << 2) - (int32_t)((bits[3] & 0xFFFFu) << 3);
        second += (int32_t)(bits[0] >> 16) + (int32_t)(bits[1] >> 16 << 1) +
                  (int32_t)(bits[2] >> 16 << 2) - (int32_t)(bits[3] >> 16 << 3);
        for (int row = 0; row < rows; row++) {
            left += pitch;
            right += pitch;
        }
    }
    sums[0] = first;
    sums[CONV_GROUP] = second;
    return w;
}

NEVER_INLINE const conv_weight_t *conv_upper(const struct conv *s, const conv_input_t *left,
                                             const conv_input_t *right, const conv_weight_t *w,
                                             int pitch, int32_t *sums) {
    return conv_pair(s, left, right, w, pitch, 1, sums);
}

NEVER_INLINE const conv_weight_t *conv_lower(const struct conv *s, const conv_input_t *left,
                                             const conv_input_t *right, const conv_weight_t *w,
                                             int pitch, int32_t *sums) {
    return conv_pair(s, left, right, w, pitch, 0, sums);
}

ALWAYS_INLINE const conv_weight_t *conv_block_shift(const struct conv *s, const conv_input_t *in,
                                                    const int *in_offsets, const conv_weight_t *w,
                                                    int remaining, int32_t sums[4][CONV_GROUP]) {
    if (!s->packed || s->row > CONV_SHIFT_TAPS) {
        return conv_block(s, in, in_offsets, w, remaining, sums);
    }
    const int pitch = conv_pitch(s);
    const conv_weight_t *next = w;
    for (int p = 0; p < 4; p += 2) {
        const conv_input_t *const left = in + in_offsets[p], *const right = in + in_offsets[p + 1];
        (void)conv_upper(s, left, right, w, pitch, sums[p]);
        next = conv_lower(s, left, right, w, pitch, sums[p] + 1);
    }
    return next;
}
#define conv_block conv_block_shift
#endif
