#if !defined(${NAME}_NO_CHECKSUM) && !defined(${NAME}_NO_SECOND_LOOK) && \
    !defined(${NAME}_STREAM_ONLY)
    if (CHECKSUM(CHECKSUM_START, second_look_constants) != ${checksum}u) {
        return ${NAME}_CONSTANTS_DAMAGED;
    }
#endif
