"""The size at which pictures are read."""

import numpy as np
import pytest

from device.reading.ink.work_size import MIN_WORK_SIDE, to_work_size
from lenet_edge.core.geometry import FULL_DETAIL_SIDE


@pytest.mark.parametrize(
    ("shape", "longer"),
    [
        ((28, 14), MIN_WORK_SIDE),
        ((300, 200, 3), 300),
        ((FULL_DETAIL_SIDE + 10, 100), FULL_DETAIL_SIDE),
        ((100, 4 * FULL_DETAIL_SIDE, 3), FULL_DETAIL_SIDE),
    ],
)
def test_the_longer_side_is_brought_into_range(shape: tuple[int, ...], longer: int) -> None:
    scaled = to_work_size(np.zeros(shape, np.uint8))
    assert max(scaled.shape[:2]) == longer
    assert scaled.shape[2:] == shape[2:]
    assert scaled.shape[0] / scaled.shape[1] == pytest.approx(shape[0] / shape[1], rel=0.05)
