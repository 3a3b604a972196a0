/* Looks at each cell: 5, or fewer; 1 takes a fifth of the time and accepts more doubtful cells. */
#ifndef ${NAME}_READER_LOOKS
#define ${NAME}_READER_LOOKS 5
#endif
#if ${NAME}_READER_LOOKS < 1 || ${NAME}_READER_LOOKS > 5
#error "${NAME}_READER_LOOKS is 1 to 5"
#endif

/* Bytes of scratch memory. */
#define ${NAME}_READER_MAX_OF(a, b) ((a) > (b) ? (a) : (b))
#define ${NAME}_READER_SCRATCH_SIZE                                                              \
    (${NAME}_READER_MAX_OF(                                                                      \
         512 + (${NAME}_READER_MAX_HEIGHT > 257 ? 4 : 2) * ${NAME}_READER_MAX_WIDTH,             \
         ${NAME}_SCRATCH_SIZE) +                                                                 \
     ${NAME}_INPUT_SIZE + 72)
