    uint8_t *const pixels = (uint8_t *)scratch;
    uint8_t *const work = pixels + ${NAME}_INPUT_SIZE;
    for (int i = 0; i < PICTURES; i++) {
        int8_t logits[${NAME}_OUTPUT_SIZE];
        for (uint32_t row = 0; row < $height; row++) {
            self_test_draw(self_test_pictures[i], row, pixels + row * $row_size);
        }
        const int status = ${name}_run(pixels, logits, work, scratch_size - ${NAME}_INPUT_SIZE);
        if (status != ${NAME}_OK) {
            return status;
        }
        (void)run_steps(pixels, arena(work), &digest);
        digest = checksum_bytes(digest, logits, sizeof logits);$stream
    }
