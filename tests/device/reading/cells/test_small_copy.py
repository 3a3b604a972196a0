"""Parts of a small copy are known in pixels of the region that was copied."""

import numpy as np
import pytest

from device.reading.cells.small_copy import SmallCopy


@pytest.mark.parametrize("zoom", [1, 4])
def test_a_part_of_the_copy_is_the_same_part_of_the_region(zoom: int) -> None:
    gray = np.full((80 * zoom, 200 * zoom), 200, np.uint8)
    gray[20 * zoom : 60 * zoom, 40 * zoom : 160 * zoom] = 50
    copy = SmallCopy(np.asarray(gray))
    lines, columns = np.nonzero(copy.tones < 125)
    part = copy.part(columns.min(), lines.min(), columns.max() + 1, lines.max() + 1)
    assert part is not None
    assert np.allclose(part, zoom * np.array([40, 20, 120, 40]), atol=zoom)


def test_a_part_lies_within_the_region() -> None:
    copy = SmallCopy(np.zeros((300, 400), np.uint8))
    part = copy.part(-5, -5, 1000, 40)
    assert part is not None
    x, y, w, h = part
    assert (x, y, w) == (0, 0, 400)
    assert 100 < h < 150


def test_a_part_that_is_no_closer_than_the_region_is_none() -> None:
    copy = SmallCopy(np.zeros((50, 100), np.uint8))
    assert copy.part(0, 0, 99, 49) is None
    assert copy.part(10, 10, 12, 40) is None
