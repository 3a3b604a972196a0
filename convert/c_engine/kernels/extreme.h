/* The larger of two tensors, or the smaller. The second one has period elements and is repeated. */
NEVER_INLINE void extreme(int count, int period, int is_maximum, const uint8_t *first,
                          const uint8_t *second, uint8_t *out) {
    int place = 0;
    for (int i = 0; i < count; i++) {
        const uint8_t a = first[i], b = second[place];
        out[i] = (a > b) == is_maximum ? a : b;
        place = place + 1 == period ? 0 : place + 1;
    }
}
