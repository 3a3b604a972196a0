/* The most connected pieces of ink that are kept at a time, 8 to 250; 13 bytes each if both sides
 * of the frame are below 256 pixels, else 21. */
#ifndef ${NAME}_READER_MAX_COMPONENTS
#define ${NAME}_READER_MAX_COMPONENTS 64
#endif
#if ${NAME}_READER_MAX_COMPONENTS < 8 || ${NAME}_READER_MAX_COMPONENTS > 250
#error "${NAME}_READER_MAX_COMPONENTS is 8 to 250"
#endif
#define ${NAME}_READER_IS_SMALL \
    (${NAME}_READER_MAX_WIDTH <= 255 && ${NAME}_READER_MAX_HEIGHT <= 255)

/* Tiles of the paper's grid. */
#define ${NAME}_READER_TILES                 \
    (((${NAME}_READER_MAX_WIDTH + 15) / 16) * \
     ((${NAME}_READER_MAX_HEIGHT + 15) / 16))

/* Bytes that the steps share: statistics of tiles, a digit's mask, or the network. */
#define ${NAME}_READER_MAX_OF(a, b) ((a) > (b) ? (a) : (b))
#define ${NAME}_READER_SHARED_SIZE                                                \
    ${NAME}_READER_MAX_OF(                                                        \
        1694 + 13 * ${NAME}_READER_MAX_WIDTH / 4 +                                \
            (${NAME}_READER_MAX_HEIGHT > 257 ? 2 * ${NAME}_READER_MAX_WIDTH : 0), \
        ${NAME}_READER_MAX_OF(512 + 4 * ${NAME}_READER_TILES, ${NAME}_SCRATCH_SIZE))

/* Bytes of scratch memory. */
#define ${NAME}_READER_SCRATCH_SIZE                                        \
    (2 * ${NAME}_READER_TILES +                                            \
     (${NAME}_READER_IS_SMALL ? 13 : 21) * ${NAME}_READER_MAX_COMPONENTS + \
     ${NAME}_READER_SHARED_SIZE + ${NAME}_INPUT_SIZE + 88)
