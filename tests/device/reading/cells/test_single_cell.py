"""One cell alone is read as it is: what shows no whole digit stays without one."""

import numpy as np
import pytest

from device.reading.cells.single_cell import read_cell
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from lenet_edge.network.bundle import METER
from tests.device.reading.cells.rows import LOOK, network, row

_PITCH = 54  # Pixels from wheel to wheel of the drawn rows.
_WIDTH = 46  # Pixels of a wheel.


def _cell(value: float, place: int = LOOK.digits - 1) -> np.ndarray:
    return row(value)[:, _PITCH * place : _PITCH * place + _WIDTH]


@pytest.mark.parametrize("digit", range(10))
def test_a_wheel_at_rest_is_read(digit: int) -> None:
    cell = read_cell(_cell(123450.0 + digit), network())
    assert (cell.label, cell.rejected, cell.empty) == (digit, False, False)


@pytest.mark.parametrize("turn", [0.35, 0.5, 0.65])
def test_a_wheel_between_two_digits_is_rejected_though_a_part_of_it_shows_one(turn: float) -> None:
    with Reader(METER) as reader:
        for digit in range(10):
            picture = np.ascontiguousarray(_cell(123450.0 + digit + turn))
            for options in (ReadingOptions(), ReadingOptions(expected=1)):
                assert reader.read(picture, options).digits[0].rejected


def test_a_cell_of_one_tone_is_empty() -> None:
    cell = read_cell(np.full((60, 40), 90, np.uint8), network())
    assert cell.empty
    assert cell.rejected


def test_a_lamp_that_is_reflected_is_not_a_nought() -> None:
    """A bright spot is as round as a 0; only its hole is missing."""
    rng = np.random.default_rng(0)
    rows, columns = np.indices((64, 40))
    for _ in range(60):
        x, y = rng.uniform(0.35, 0.65, 2) * [40, 64]
        wide, high = rng.uniform(0.18, 0.42, 2) * [40, 64]
        distance = ((columns - x) / wide) ** 2 + ((rows - y) / high) ** 2
        light = 1 / (1 + np.exp(np.clip(-rng.uniform(2, 20) * (1 - distance), -50, 50)))
        cell = rng.uniform(20, 120) + rng.uniform(60, 130) * light + rng.normal(0, 3, (64, 40))
        assert read_cell(np.clip(cell, 0, 255).astype(np.uint8), network()).rejected


def test_the_box_is_the_whole_picture() -> None:
    assert read_cell(np.zeros((60, 40), np.uint8), network()).box == (0, 0, 40, 60)
