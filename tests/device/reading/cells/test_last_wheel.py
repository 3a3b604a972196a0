"""The last wheel of a counter tells how far it has turned on."""

import pytest

from device.reading.cells.meter_row import Wheels, read_row
from tests.device.reading.cells.rows import network, row


@pytest.mark.parametrize("number", [123450, 356784, 120999])
@pytest.mark.parametrize("tenths", range(10))
def test_the_last_wheel_tells_the_tenths(number: int, tenths: int) -> None:
    gray = row(number + tenths / 10)
    cells = read_row(gray, 6, network(), Wheels(f"{number:06}", tenths=True)).cells
    assert all(cell.tenths is None for cell in cells[:-1])
    if cells[-1].rejected:
        assert cells[-1].tenths is None
    elif cells[-1].tenths is not None:
        read = cells[-1].label + cells[-1].tenths / 10
        assert (read - (number + tenths / 10) % 10 + 5) % 10 - 5 == pytest.approx(0, abs=0.31)


def test_the_tenths_are_told_only_if_they_are_wanted() -> None:
    assert all(c.tenths is None for c in read_row(row(123454.3), 6, network(), Wheels()).cells)
    told = read_row(row(123454.3), 6, network(), Wheels(tenths=True)).cells[-1].tenths
    assert told in (2, 3, 4)
