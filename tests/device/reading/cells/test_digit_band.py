"""Digits are found in a region that was drawn far around them."""

import numpy as np
import pytest

from device.reading.cells.digit_band import bands
from device.reading.cells.meter_row import read_row
from lenet_edge.data.printed_displays import draw_display
from tests.device.reading.cells.rows import network


def _region(text: str, around: int, seed: int) -> np.ndarray:
    """Draw a display with much plain room around it, in pixels, within a dark frame."""
    close = draw_display(text, "none", np.random.default_rng(seed), 44)
    edges = np.concatenate([close[0], close[-1], close[:, 0], close[:, -1]])
    room = np.pad(close, around, constant_values=int(np.median(edges)))
    return np.pad(room, 6, constant_values=20)


@pytest.mark.parametrize("around", [30, 60])
def test_a_row_is_read_in_a_region_several_times_its_size(around: int) -> None:
    right = 0
    for seed in range(8):
        read = read_row(_region("480592", around, seed), 6, network())
        right += "".join(str(c.label) for c in read.cells if not c.rejected) == "480592"
        for cell in read.cells:
            assert cell.box[1] >= around - 20
            assert cell.box[1] + cell.box[3] <= 44 + around + 32
    assert right >= 6


def test_a_band_holds_the_digits_and_little_else() -> None:
    x, y, w, h = bands(_region("480592", 60, 3))[0]
    assert 50 <= y <= 80
    assert 25 <= h <= 60
    assert x >= 45
    assert w > 3 * h


def test_there_is_no_closer_region_in_one_that_is_full_or_plain() -> None:
    assert bands(np.full((60, 300), 128, np.uint8)) == []
    assert bands(np.random.default_rng(0).integers(0, 256, (60, 300), dtype=np.uint8)) == []
