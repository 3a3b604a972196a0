"""Real digits that need no network: the UCI handwritten digits that scikit-learn carries.

Alpaydin and Kaynak, "Optical Recognition of Handwritten Digits", UCI, 1998; the 1,797 pictures of
its test part. Each was a 32x32 bitmap of which the ink pixels were counted in 4x4 blocks, hence
8x8 pixels of 0 to 16.
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.network.mnist_layout import lay_out
from lenet_edge.network.predictor import Images

TEST_START = 1415
"""First picture of the test part.

The data does not name its writers, but they all filled in the same form, whose digits start with
0 to 9 twice or thrice: so the labels show where each form starts (0, 130, 256, ... 1415, ...). The
test part is the last three forms, whose writers the training part has never seen.
"""

INK_COUNT = 8
"""Half of the 16 pixels of a block: where an interpolated edge of the ink lies."""


@cache
def load_digits() -> tuple[Images, NDArray[np.uint8]]:
    """Return ``(uint8[1797, 28, 28], uint8[1797])`` in the order of the UCI, in MNIST's layout.

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
    """Bring ``[8, 8]`` ink counts of 0 to 16 to MNIST's layout, ``uint8[28, 28]``.

    The counts are interpolated back to four times the 32x32 bitmap's resolution, and thresholded
    at half ink, which restores the sharp edge of a stroke; scaling down then anti-aliases it.
    """
    side = 4 * 32
    smooth = cv2.resize(
        np.pad(counts.astype(np.float32), 1), (side * 10 // 8,) * 2, interpolation=cv2.INTER_CUBIC
    )
    return lay_out(np.where(smooth > INK_COUNT, 255, 0).astype(np.uint8))
