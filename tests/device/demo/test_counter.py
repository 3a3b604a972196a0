"""A drawn counter shows its value, and its drums roll on together where a 9 goes over to a 0."""

import numpy as np
import pytest

from device.demo.counter import counter_picture
from device.reading.options import ReadingOptions
from device.reading.reader import Reader


@pytest.mark.parametrize("value", [0, 1234, 56789, 999999])
def test_it_is_read_as_its_value(reader: Reader, value: int) -> None:
    read = reader.read(counter_picture(value, 6), ReadingOptions(expected=6))
    assert read.text == f"{value:06}"


@pytest.mark.parametrize(("value", "rolling"), [(1234, 1), (1239, 2), (1999, 4), (9999, 5)])
def test_only_the_last_drum_rolls_and_those_before_nines(value: int, rolling: int) -> None:
    resting, moving = counter_picture(value, 6), counter_picture(value + 0.5, 6)
    columns = np.flatnonzero((resting != moving).any(0))
    drum = (resting.shape[1] - 80) // 6  # Pixels; 40 on each side are the case.
    assert (6 * drum + 39 - columns[0]) // drum + 1 == rolling
    assert columns[-1] >= 40 + 5 * drum


def test_it_rolls_over_to_zero() -> None:
    assert np.array_equal(counter_picture(9999, 4), counter_picture(9999.0, 4))
    assert np.array_equal(counter_picture(10000, 4), counter_picture(0, 4))
