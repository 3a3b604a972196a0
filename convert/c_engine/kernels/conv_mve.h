/* Convolution for Helium: 2 x 2 positions by 2 channels, sixteen taps per instruction.
 *
 * For each of two neighbouring columns of the output, the inputs under the kernel are copied from
 * all input rows, one row after the other, and converted to int8_t (by flipping the sign bit). The
 * window of any output row is then a run of kernel_h * row consecutive bytes. This leaves fewer
 * lanes of the vectors unused than handling each row of the kernel separately, and all output rows
 * share the copy. The weights are int8_t [out_channels / 2][vectors][2][16], padded with zeros, so
 * that the inputs after the end of a window do not matter. */

typedef int8_t conv_weight_t;

/* Number of channels whose sums are kept at once, for each of four positions. */
#define CONV_STAGE 16

/* Copy the inputs of one output column: int8_t [height][row]. Except in the last row, vectors are
 * read and written as a whole. The bytes that this writes beyond a row belong to the first vector
 * of the next row, so columns of vectors are copied from right to left. */
ALWAYS_INLINE void conv_gather(const struct conv *s, const uint8_t *in, int8_t *column) {
    const uint8x16_t flip = vdupq_n_u8(0x80);
    const int pitch = s->width * s->channels;
    const int whole_rows = pitch >= 16 ? s->height - 1 : 0;
    for (int i = (s->row - 1) & ~15; i >= 0; i -= 16) {
        const uint8_t *from = in + i;
        uint8_t *to = (uint8_t *)column + i;
        int y = 0;
        if (pitch <= 127 && s->row <= 127 && whole_rows > 0) {
            register int count __asm__("lr") = whole_rows;
            __asm__ volatile("dls lr, lr\n"
                             "1:\n\t"
                             "vldrb.8 q0, [%[from]], %[pitch]\n\t"
                             "veor q0, q0, %q[flip]\n\t"
                             "vstrb.8 q0, [%[to]], %[row]\n\t"
                             "le lr, 1b"
                             : [from] "+r"(from), [to] "+r"(to), "+r"(count)
                             : [flip] "w"(flip), [pitch] "i"(pitch), [row] "i"(s->row)
                             : "q0", "memory");
            y = whole_rows;
        }
        for (; y < s->height; y++, from += pitch, to += s->row) {
            const mve_pred16_t lanes = vctp8q((uint32_t)(s->row - i));
            vstrbq_p_u8(to, veorq_u8(vldrbq_z_u8(from, lanes), flip), lanes);
        }
    }
}

/* One vector of taps for two channels. r1, r3, r5 and r9 point 112 bytes into the four windows. */
#define CONV_STEP(multiply)                                                                        \
    "vldrb.8 q2, [r11], #16\n\t"                                                                   \
    "vldrb.8 q0, [r1, #16 * step - 112]\n\t" multiply " r0, q0, q2\n\t"                            \
    "vldrb.8 q3, [r11], #16\n\t" multiply " r2, q0, q3\n\t"                                        \
    "vldrb.8 q1, [r3, #16 * step - 112]\n\t" multiply " r4, q1, q2\n\t" multiply                   \
    " r6, q1, q3\n\t"                                                                              \
    "vldrb.8 q0, [r5, #16 * step - 112]\n\t" multiply " r8, q0, q2\n\t" multiply                   \
    " r10, q0, q3\n\t"                                                                             \
    "vldrb.8 q1, [r9, #16 * step - 112]\n\t" multiply " r12, q1, q2\n\t" multiply                  \
    " lr, q1, q3\n\t"                                                                              \
    ".set step, step + 1\n\t"

/* Sum the windows of four positions for up to CONV_STAGE channels: stage[position][channel]. This
 * is assembly because the eight sums must be in even registers, and compilers move them there and
 * back. Windows may have at most 15 vectors because of the range of the loads' offsets. r7 points
 * into the stage. It is saved and restored here, because compilers reserve it where it is the frame
 * pointer, and then do not accept it as an operand or a clobbered register. */
ALWAYS_INLINE const conv_weight_t *conv_tile(const struct conv *s, int vectors, const int8_t *left,
                                             const int8_t *right, int below,
                                             const conv_weight_t *weights, int channels,
                                             int32_t *stage) {
    /* A small number of channels is unrolled. */
    const int pairs = (s->out_channels + 1) / 2;
    const int repeats = s->out_channels <= CONV_STAGE && pairs * vectors <= 16 ? pairs : 1;
    register const int8_t *x0 __asm__("r1") = left + 112;
    register const int8_t *x1 __asm__("r3") = right + 112;
    register const int8_t *x2 __asm__("r5") = left + below + 112;
    register const int8_t *x3 __asm__("r9") = right + below + 112;
    register const int8_t *w __asm__("r11") = weights;
    register int32_t *at __asm__("r2") = stage;
    register int32_t *end __asm__("r0") = stage + ((channels + 1) & ~1);
    __asm__ volatile("push {r0, r7}\n\t"
                     "mov r7, r2\n"
                     "1:\n\t"
                     ".rept %c[repeats]\n\t"
                     ".set step, 0\n\t"
                     CONV_STEP("vmladav.s8")
                     ".rept %c[more]\n\t"
                     CONV_STEP("vmladava.s8")
                     ".endr\n\t"
                     "strd r4, r6, [r7, #64]\n\t"
                     "strd r8, r10, [r7, #128]\n\t"
                     "strd r12, lr, [r7, #192]\n\t"
                     "strd r0, r2, [r7], #8\n\t"
                     ".endr\n\t"
                     ".if %c[repeats] < %c[pairs]\n\t"
                     "ldr r4, [sp]\n\t"
                     "cmp r7, r4\n\t"
                     "bne.w 1b\n\t"
                     ".endif\n\t"
                     "pop {r0, r7}" LINES_256
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(w), "+r"(at), "+r"(end)
                     : [more] "i"(vectors - 1), [repeats] "i"(repeats), [pairs] "i"(pairs)
                     : "r4", "r6", "r8", "r10", "r12", "lr", "q0", "q1", "q2", "q3", "cc",
                       "memory");
    return w;
}

/* The same as conv_tile in C, for windows of more than 15 vectors. */
NEVER_INLINE const conv_weight_t *conv_long_tile(int vectors, const int8_t *left,
                                                 const int8_t *right, int below,
                                                 const conv_weight_t *w, int channels,
                                                 int32_t *stage) {
    const int8_t *const windows[4] = {left, right, left + below, right + below};
    for (int c = 0; c < channels; c += 2, w += 32 * vectors) {
        for (int p = 0; p < 4; p++) {
            int32_t first = 0, second = 0;
            for (int i = 0; i < vectors; i++) {
                const int8x16_t x = vld1q_s8(windows[p] + 16 * i);
                first = vmladavaq_s8(first, x, vld1q_s8(w + 32 * i));
                second = vmladavaq_s8(second, x, vld1q_s8(w + 32 * i + 16));
            }
            stage[p * CONV_STAGE + c] = first;
            stage[p * CONV_STAGE + c + 1] = second;
        }
    }
    return w;
}

/* Add the biases of four channels to their sums, and multiply. Also returns the complement of the
 * shifts in right. It is assembly because gcc stores the four vectors that it loads at once. */
ALWAYS_INLINE int32x4_t conv_scale(int32x4_t sums, const struct channel *channels,
                                   int32x4_t *right) {
    int32x4_t complement;
    __asm__("vld40.32 {q0, q1, q2, q3}, [%[from]]\n\t"
            "vld41.32 {q0, q1, q2, q3}, [%[from]]\n\t"
            "vld42.32 {q0, q1, q2, q3}, [%[from]]\n\t"
            "vld43.32 {q0, q1, q2, q3}, [%[from]]\n\t"
            "vadd.i32 %q[sums], %q[sums], q0\n\t"
            "vqrdmulh.s32 %q[sums], %q[sums], q1\n\t"
            "vmvn %q[complement], q2"
            : [sums] "+w"(sums), [complement] "=&w"(complement)
            : [from] "r"(channels)
            : "q0", "q1", "q2", "q3");
    *right = complement;
    return sums;
}

/* Requantise one position's sums; for maximum pooling, the largest of the four positions' sums. */
ALWAYS_INLINE void conv_requantize(const struct conv *s, const int32_t *sums,
                                   const struct channel *channels, int count, uint8_t *out) {
    UNROLL
    for (int c = 0; c < CONV_STAGE; c += 4) {
        if (c >= count) {
            break;
        }
        /* The empty assembly hides the values of the pointers from the compiler. It then keeps
         * nothing in registers for the next tile, and the loads below share a base register. */
        const int32_t *staged = sums + c;
        const struct channel *four = channels + c;
        __asm__("" : "+r"(staged), "+r"(four));
        int32x4_t sum = vld1q_s32(staged);
        if (s->pool == POOL_MAX) {
            sum = vmaxq_s32(sum, vld1q_s32(staged + CONV_STAGE));
            sum = vmaxq_s32(sum, vld1q_s32(staged + 2 * CONV_STAGE));
            sum = vmaxq_s32(sum, vld1q_s32(staged + 3 * CONV_STAGE));
        }
        if (s->output.right_only) {
            int32x4_t right;
            const int32x4_t scaled = conv_scale(sum, four, &right);
            const uint32x4_t value = requantize4(scaled, right, &s->output);
            if (count - c >= 4) {
                vstrbq_u32(out + c, value);
            } else {
                vstrbq_p_u32(out + c, value, vctp32q((uint32_t)(count - c)));
            }
        } else {
            int32_t values[4];
            vst1q_s32(values, sum);
            for (int i = 0; i < 4 && c + i < count; i++) {
                const struct channel *const one = channels + c + i;
                out[c + i] = requantize(values[i] + one->bias, one->multiplier, one->shift,
                                        &s->output);
            }
        }
    }
}

/* Requantise, look up and pool the sums of a tile. Its first output is at pixel, the others at
 * out_offsets from there. */
ALWAYS_INLINE void conv_finish(const struct conv *s, const int32_t *stage,
                               const struct channel *channels, int count, const uint8_t *table,
                               uint8_t *pixel, const int *out_offsets) {
    uint8_t means[4][CONV_STAGE];
    for (int p = 0; p < (s->pool == POOL_MAX ? 1 : 4); p++) {
        uint8_t *const values = s->pool == POOL_AVERAGE ? means[p] : pixel + out_offsets[p];
        conv_requantize(s, stage + p * CONV_STAGE, channels, count, values);
        for (int c = 0; table && c < count; c++) {
            values[c] = table[values[c]];
        }
    }
    for (int c = 0; s->pool == POOL_AVERAGE && c < count; c++) {
        pixel[c] = average4(means[0][c], means[1][c], means[2][c], means[3][c]);
    }
}

/* Convolve in[height][width][channels]. Working memory: the sums (stage), then the two columns,
 * each followed by 16 bytes that may be read and written. */
KERNEL void conv(const struct conv *s, const uint8_t *in, uint8_t *out, void *work,
                 const conv_weight_t *weights, const struct channel *channels,
                 const uint8_t *table) {
    const int pooled = s->pool != POOL_NONE;
    const int scale = pooled ? 2 : 1;
    const int tile = pooled ? 1 : 2; /* number of outputs per tile in each direction */
    const int across = s->stride_w * s->channels;
    const int below = s->stride_h * s->row;
    const int vectors = (s->kernel_h * s->row + 15) / 16;
    int32_t *const stage = (int32_t *)work;
    int8_t *const left = (int8_t *)(stage + 4 * CONV_STAGE);
    int8_t *const right = left + s->height * s->row + 16;
    for (int x = 0; x < s->out_w; x += tile) {
        const int has_right = pooled || x + 1 < s->out_w;
        conv_gather(s, in + scale * x * across, left);
        conv_gather(s, in + scale * x * across + (has_right ? across : 0), right);
        for (int y = 0; y < s->out_h; y += tile) {
            const int has_below = pooled || y + 1 < s->out_h;
            const int window = scale * y * below;
            const int next = has_right ? s->out_channels : 0;
            const int down = has_below ? s->out_w * s->out_channels : 0;
            const int out_offsets[4] = {0, next, down, down + next};
            uint8_t *const pixel = out + (y * s->out_w + x) * s->out_channels;
            const conv_weight_t *w = weights;
            for (int c = 0; c < s->out_channels; c += CONV_STAGE) {
                const int remaining = s->out_channels - (s->out_channels > CONV_STAGE ? c : 0);
                const int count = remaining < CONV_STAGE ? remaining : CONV_STAGE;
                if (vectors <= 15) {
                    w = conv_tile(s, vectors, left + window, right + window, has_below ? below : 0,
                                  w, count, stage);
                } else {
                    w = conv_long_tile(vectors, left + window, right + window,
                                       has_below ? below : 0, w, count, stage);
                }
                conv_finish(s, stage, channels + c, count, table, pixel + c, out_offsets);
            }
        }
    }
}
