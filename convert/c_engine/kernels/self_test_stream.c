
#ifdef ${NAME}_STREAM
        struct ${name}_stream stream;
        int8_t streamed[${NAME}_OUTPUT_SIZE];
        (void)${name}_stream_begin(&stream, work, scratch_size - ${NAME}_INPUT_SIZE);
        for (size_t row = 0; row < ${NAME}_INPUT_ROWS; row++) {
            (void)${name}_stream_row(&stream, pixels + row * ${NAME}_INPUT_ROW_SIZE);
        }
        if (${name}_stream_end(&stream, streamed) != ${NAME}_OK ||
            memcmp(streamed, logits, sizeof logits) != 0) {
            return ${NAME}_SELF_TEST_FAILED;
        }
#endif