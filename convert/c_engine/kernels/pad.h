/* A border of constant activations around a picture. */

struct pad {
    int height, row;              /* of the input; row: elements of one row, width * channels */
    int top, left, bottom, right; /* of the border: in rows, or in elements of a row */
    uint8_t value;                /* of the border, with the offset of 128 */
};

NEVER_INLINE void pad(const struct pad *s, const uint8_t *in, uint8_t *out) {
    const size_t whole = (size_t)(s->left + s->row + s->right);
    memset(out, s->value, whole * (size_t)(s->top + s->height + s->bottom));
    out += whole * (size_t)s->top + (size_t)s->left;
    for (int y = 0; y < s->height; y++) {
        copy_bytes(out, in, (size_t)s->row);
        in += s->row;
        out += whole;
    }
}
