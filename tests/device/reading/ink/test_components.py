"""Components found from runs of ink are those that OpenCV's own statistics find."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.reading.ink.components import find_components


@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    share=st.floats(0, 1),
    seed=st.integers(0, 2**32),
)
@settings(max_examples=150, deadline=None)
def test_the_components_are_those_of_opencv(
    height: int, width: int, share: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    mask = (rng.random((height, width)) < share).astype(np.uint8) * np.uint8(255)
    found = find_components(mask)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    assert len(found.stats) == count - 1
    # The same components, in any order.
    for number, row in enumerate(found.stats, 1):
        theirs = int(labels[found.labels == number][0])
        assert (labels[found.labels == number] == theirs).all()
        assert row.tolist() == stats[theirs].tolist()


def test_pixels_are_counted_and_summed_by_component() -> None:
    mask = np.array([[255, 255, 0, 0], [0, 0, 0, 255]], np.uint8)
    found = find_components(mask)
    values = np.array([[3, 4, 9, 9], [9, 9, 9, 5]], np.uint8)
    assert found.counts().tolist() == [2, 1]
    assert found.counts(values.ravel()[found.pixels] > 3).tolist() == [1, 1]
    assert found.sums(values).tolist() == [7, 5]


@pytest.mark.parametrize("shape", [(1, 1), (3, 5)])
def test_a_mask_without_ink_has_no_components(shape: tuple[int, int]) -> None:
    found = find_components(np.zeros(shape, np.uint8))
    assert found.stats.shape == (0, 5)
    assert not found.counts().size
