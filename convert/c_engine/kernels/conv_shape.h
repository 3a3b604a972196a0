/* What a convolution is: constants of a layer, known when the C compiles. */

enum { POOL_NONE, POOL_MAX, POOL_AVERAGE };

struct conv {
    int height, width, channels;    /* of the input, padding included */
    int kernel_h, row;              /* row = kernel_w * channels */
    int stride_h, stride_w;
    int out_h, out_w, out_channels; /* after pooling */
    int pool;
    struct output output;
};
