"""Steps that take ink away are undone when the picture reads better without them."""

import cv2
import numpy as np

from device.reading.flow import Clock
from device.reading.reader import Reader
from tests.device.reading.pages import page


def boxed(tint: tuple[int, int, int]) -> np.ndarray:
    """Return a page of digits that cross the sides of printed boxes of a colour."""
    picture = cv2.cvtColor(page(), cv2.COLOR_GRAY2BGR)
    ink = picture[:, :, 0] < 128
    columns = np.flatnonzero(ink.any(0))
    for x in range(int(columns[0]) + 8, int(columns[-1]), 62):
        cv2.rectangle(picture, (x, 84), (x + 58, 158), tint, 3)
    picture[ink] = 25
    return picture


def test_coloured_boxes_are_not_read(reader: Reader) -> None:
    assert reader.read(boxed((90, 150, 225))).text == "2357"


def test_a_flow_counts_the_time_of_its_stages() -> None:
    clock = Clock(2.0)
    clock.lap("segment", infer=0.5)
    timing = clock.timing()
    assert timing["capture"] == 2.0
    assert timing["infer"] == 0.5
    assert timing["total"] == sum(ms for stage, ms in timing.items() if stage != "total")


def test_a_sheet_on_a_floor_nearly_as_bright_is_read_without_the_floor(reader: Reader) -> None:
    rng = np.random.default_rng(1)
    speckle = cv2.GaussianBlur(rng.normal(0, 50, (600, 800)), (0, 0), 3)
    floor = np.clip(185 + 2 * speckle, 0, 255).astype(np.uint8)
    floor[180:420, 160:640] = page()
    assert reader.read(floor).text == "2357"
