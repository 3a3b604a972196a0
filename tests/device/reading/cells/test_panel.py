"""The panel of a display is found within its frame, and nothing is where there is no frame."""

import cv2
import numpy as np
import pytest

from device.reading.cells.panel import find_panel
from device.reading.ink.threshold import Gray


def _display(panel: int, frame: int, digits: int) -> Gray:
    """Return a picture of 120x80 pixels with a panel from (20, 30) to (100, 60)."""
    gray = np.full((80, 120), frame, np.uint8)
    gray[30:60, 20:100] = panel
    for x in (30, 50, 70):
        gray[36:54, x : x + 10] = digits
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), 1.2), np.uint8)


@pytest.mark.parametrize(
    ("panel", "frame", "digits"), [(160, 40, 120), (70, 220, 40), (90, 20, 200)]
)
@pytest.mark.parametrize("zoom", [1, 3])
def test_a_panel_is_found_within_its_edges(panel: int, frame: int, digits: int, zoom: int) -> None:
    gray = np.asarray(cv2.resize(_display(panel, frame, digits), None, fx=zoom, fy=zoom), np.uint8)
    found = find_panel(gray)
    assert found is not None
    left, top, width, height = (side / zoom for side in found)
    assert 20 < left < 24
    assert 30 < top < 34
    assert 96 < left + width < 100
    assert 56 < top + height < 60


def test_digits_without_a_frame_have_no_panel() -> None:
    assert find_panel(_display(160, 160, 40)) is None
    assert find_panel(np.full((40, 160), 90, np.uint8)) is None


def test_a_panel_that_fills_the_picture_is_the_picture() -> None:
    gray = np.full((90, 300), 30, np.uint8)
    gray[1:-1, 1:-1] = 160
    assert find_panel(gray) is None
    assert find_panel(np.full((2, 2), 30, np.uint8)) is None
