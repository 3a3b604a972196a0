"""Real digits that need no download: the UCI handwritten digits that are part of scikit-learn.

Alpaydin and Kaynak, "Optical Recognition of Handwritten Digits", UCI, 1998; the 1,797 images of
its test part. Each was a 32x32 bitmap, whose ink pixels were counted in 4x4 blocks. This gives 8x8
pixels with values from 0 to 16.
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.network.mnist_layout import lay_out
from lenet_edge.network.predictor import Images

TEST_START = 1415
"""Index of the first test image.

The data does not name its writers, but all of them filled in the same form, whose digits start with
0 to 9 two or three times. The labels therefore show where each form starts (0, 130, 256, ... 1415,
...). The test part is the last three forms, whose writers do not occur in the training part.
"""

EDGE_INK_COUNT = 8
"""Ink count at the edge of a stroke: half of the 16 pixels of a block."""


@cache
def load_digits() -> tuple[Images, NDArray[np.uint8]]:
    """Return images ``uint8[1797, 28, 28]`` in MNIST's layout, and labels ``uint8[1797]``.

    They are in the order of the UCI data set, and read-only.

    Raises:
        MissingDependencyError: if scikit-learn is not installed.
    """
    try:
        from sklearn.datasets import load_digits as load_uci
    except ImportError as error:
        raise MissingDependencyError(
            "the embedded digits come with scikit-learn, which is not installed; "
            "run: pip install 'lenet-edge[train]'"
        ) from error
    uci = load_uci()
    images = np.stack([_enlarge(image) for image in uci.images])
    labels = uci.target.astype(np.uint8)
    for shared in (images, labels):
        shared.setflags(write=False)
    return images, labels


def _enlarge(counts: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Bring ink counts ``[8, 8]`` of 0 to 16 to MNIST's layout, ``uint8[28, 28]``.

    The counts are interpolated to four times the 32x32 bitmap's resolution and thresholded at half
    ink, which restores the sharp edges of the strokes. Scaling down then anti-aliases them.
    """
    side = 4 * 32
    smooth = cv2.resize(
        np.pad(counts.astype(np.float32), 1), (side * 10 // 8,) * 2, interpolation=cv2.INTER_CUBIC
    )
    return lay_out(np.where(smooth > EDGE_INK_COUNT, 255, 0).astype(np.uint8))
