    uint8_t *const pixels = (uint8_t *)scratch;
    for (int i = 0; i < PICTURES; i++) {
        struct ${name}_stream stream;
        int8_t logits[${NAME}_OUTPUT_SIZE];
        (void)${name}_stream_begin(&stream, pixels + ${NAME}_INPUT_ROW_SIZE,
                                   scratch_size - ${NAME}_INPUT_ROW_SIZE);
        for (uint32_t row = 0; row < ${NAME}_INPUT_ROWS; row++) {
            self_test_draw(self_test_pictures[i], row, pixels);
            (void)${name}_stream_row(&stream, pixels);
        }
        (void)stream_finish(&stream, logits, &digest);
        digest = checksum_bytes(digest, logits, sizeof logits);
    }
