/* A picture of the self-test: the width of a margin of empty cells, then $cells x $cells cells from 0 to
 * 15, two in each byte. */
enum { CELLS = $cells, PICTURE_SIZE = 1 + CELLS * CELLS / 2, PICTURES = $pictures };
static const FLASH uint8_t self_test_pictures[PICTURES][PICTURE_SIZE] = {
$packed
};
$expected_digest

/* Return the cell at a place that counts from the margin's corner. Its row is rotated by three for
 * every channel, so that the channels differ. */
NEVER_INLINE uint32_t self_test_cell(const uint8_t *picture, uint32_t y, uint32_t x,
                                     uint32_t channel) {
    const uint32_t margin = CONST_U8(picture);
    y -= margin; /* places in the margin above or to the left become large numbers */
    x -= margin;
    if (y >= CELLS || x >= CELLS) {
        return 0;
    }
    const uint32_t cell = (y + 3 * channel) % CELLS * CELLS + x;
    return (uint32_t)CONST_U8(picture + 1 + cell / 2) >> (cell % 2 != 0 ? 0 : 4) & 15u;
}

/* Draw a row of a picture that is enlarged to the size of the input, by linear interpolation and with
 * twice the contrast. */
static void self_test_draw(const uint8_t *picture, uint32_t row, uint8_t *pixels) {
    const uint32_t span = 256u * (CELLS - 1 + 2u * CONST_U8(picture));
    for (uint32_t column = 0; column < $width; column++) {
        for (uint32_t channel = 0; channel < $channels; channel++) {
            const uint32_t y = row * span / $last_row, x = column * span / $last_column;
            const uint32_t below = y & 255u, right = x & 255u;
            uint32_t value = 0;
            for (uint32_t corner = 0; corner < 4; corner++) {
                const uint32_t dy = corner / 2, dx = corner % 2;
                value += self_test_cell(picture, (y >> 8) + dy, (x >> 8) + dx, channel) *
                         (dy != 0 ? below : 256 - below) * (dx != 0 ? right : 256 - right);
            }
            const int32_t stretched = 2 * (int32_t)(value * 17 >> 16) - 128;
            *pixels++ = (uint8_t)(stretched < 0 ? 0 : stretched > 255 ? 255 : stretched);
        }
    }
}

#ifndef ${NAME}_NO_CHECKSUM
$expected_checksums

#ifdef READ_BYTE
CHECKSUM_FUNCTION uint32_t checksum_flash(uint32_t sum, const void *memory, size_t size, int word) {
    const uint8_t *const bytes = (const uint8_t *)memory;
    for (size_t i = 0; i < size; i += word ? 4 : 1) {
        sum = CHECKSUM_STEP(sum, word ? (uint32_t)CONST_I32(bytes + i) : CONST_U8(bytes + i));
    }
    return sum;
}

#define CHECKSUM(sum, array) checksum_flash(sum, array, sizeof(array), sizeof(array)[0] != 1)
#else
CHECKSUM_FUNCTION uint32_t checksum_words(uint32_t sum, const volatile void *memory, size_t size) {
    const volatile uint32_t *const words = (const volatile uint32_t *)memory;
    for (size_t i = 0; i < size / 4; i++) {
        /* The analyser does not know that all members of the structures are words.
         * NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult) */
        sum = CHECKSUM_STEP(sum, words[i]);
    }
    return sum;
}

/* Add an array of bytes or of words, or of structures of words. */
#define CHECKSUM(sum, array)                                                                       \
    (sizeof(array)[0] == 1 ? checksum_bytes(sum, array, sizeof(array))                             \
                           : checksum_words(sum, array, sizeof(array)))
#endif

static uint32_t checksum_of_constants(void) {
    uint32_t sum = CHECKSUM_START;
$checksum_calls
    return sum;
}
#endif

int ${name}_self_test(void *scratch, size_t scratch_size) {
    uint32_t digest = CHECKSUM_START;
    if (scratch == NULL) {
        return ${NAME}_NULL_POINTER;
    }
    if (scratch_size < ${NAME}_SELF_TEST_SCRATCH_SIZE) {
        return ${NAME}_SCRATCH_TOO_SMALL;
    }
#ifndef ${NAME}_NO_CHECKSUM
    if (checksum_of_constants() != EXPECTED_CHECKSUM) {
        return ${NAME}_CONSTANTS_DAMAGED;
    }
#endif$second_look
$run    return digest == EXPECTED_DIGEST ? ${NAME}_OK : ${NAME}_SELF_TEST_FAILED;
}
