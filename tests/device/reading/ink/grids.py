"""Grids to test with."""

import cv2
import numpy as np

from device.reading.ink.lattice import Lattice
from device.reading.ink.ruled_lines import find_lines
from device.reading.ink.threshold import Ink, find_ink

SIDE, LEFT, TOP = 120, 40, 30


def grid(rows: int, columns: int, tone: int = 120) -> np.ndarray:
    page = np.full((TOP + rows * SIDE + 40, LEFT + columns * SIDE + 40), 230, np.uint8)
    for row in range(rows + 1):
        y = TOP + row * SIDE
        cv2.line(page, (LEFT, y), (LEFT + columns * SIDE, y), tone, 2 if row % 3 else 4)
    for column in range(columns + 1):
        x = LEFT + column * SIDE
        cv2.line(page, (x, TOP), (x, TOP + rows * SIDE), tone, 2 if column % 3 else 4)
    return page


def cells_of(page: np.ndarray) -> tuple[Ink, Lattice | None]:
    ink = find_ink(page)
    return ink, find_lines(ink).lattice()
