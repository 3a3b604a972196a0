"""A convolution that trains several times faster on CPUs where pictures have few channels."""

from typing import Any

from lenet_edge.core.legacy_keras import keras, tf

BLOCK = 2
"""Width and height of a block in pixels: that of a pooling window."""


class BlockedConv2D(keras.layers.Conv2D):  # type: ignore[misc]
    """A ``Conv2D`` of stride 1 without padding, computed for 2 x 2 results at a time.

    The pixels of each block of the input become channels, and a filter becomes four, one for each
    place of its result in a block. CPUs compute such a convolution faster: the one of LeNet-5 with
    a single channel, forwards and backwards, takes less than half of the time, although the four
    filters are partly zero. Variables and results are those of ``Conv2D``, but for rounding.

    Args:
        maximum: whether the result is the maximum of each block, as of a ``MaxPool2D(2)`` that
            follows. Bias and activation come after it, which changes nothing if the activation
            is monotonic.
    """

    def __init__(self, filters: int, size: int, maximum: bool = False, **options: Any) -> None:
        super().__init__(filters, size, **options)
        self.maximum = maximum

    def convolution_op(self, inputs: tf.Tensor, kernel: tf.Tensor) -> tf.Tensor:
        """Convolve ``float32[N, H, W, C]`` with ``float32[size, size, C, filters]``."""
        sides, spread = inputs.shape[1:3], _spread(kernel)
        height, width = (side - kernel.shape[0] + 1 for side in sides)
        needed = [BLOCK * (-(-side // BLOCK) + spread.shape[0] - 1) for side in (height, width)]
        below, right = (need - side for need, side in zip(needed, sides, strict=True))
        padded = tf.pad(inputs, [[0, 0], [0, below], [0, right], [0, 0]])
        blocks = tf.nn.conv2d(tf.nn.space_to_depth(padded, BLOCK), spread, 1, "VALID")
        if not self.maximum:
            return tf.nn.depth_to_space(blocks, BLOCK)[:, :height, :width]
        whole = blocks[:, : height // BLOCK, : width // BLOCK]
        shape = -1, height // BLOCK, width // BLOCK, BLOCK * BLOCK, kernel.shape[-1]
        return tf.reduce_max(tf.reshape(whole, shape), axis=3)

    def compute_output_shape(self, input_shape: Any) -> tf.TensorShape:
        """Return the shape of the result, ``[N, height, width, filters]``."""
        count, height, width, filters = super().compute_output_shape(input_shape)
        share = BLOCK if self.maximum else 1
        return tf.TensorShape([count, height // share, width // share, filters])


def _spread(kernel: tf.Tensor) -> tf.Tensor:
    """Return the kernel for blocks: ``[size, size, C, F]`` -> ``[n, n, 4 * C, 4 * F]``."""
    size, _, channels, filters = kernel.shape
    places = range(BLOCK)
    count = -(-(size + BLOCK - 1) // BLOCK)
    spare = count * BLOCK - size
    moved = [
        tf.pad(kernel, [[y, spare - y], [x, spare - x], [0, 0], [0, 0]])
        for y in places
        for x in places
    ]
    outputs = len(moved) * filters
    by_pixel = tf.reshape(tf.stack(moved, axis=3), (count, BLOCK, count, BLOCK, channels, outputs))
    by_block = tf.transpose(by_pixel, (0, 2, 1, 3, 4, 5))
    return tf.reshape(by_block, (count, count, BLOCK * BLOCK * channels, outputs))
