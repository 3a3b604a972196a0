/* Copy rows of block elements into rows that are pitch elements apart. */
NEVER_INLINE void join(int rows, int block, int pitch, const uint8_t *in, uint8_t *out) {
    for (int i = 0; i < rows; i++) {
        copy_bytes(out, in, (size_t)block);
        in += block;
        out += pitch;
    }
}
