"""Drawn rows of wheels, and a network that knows their digits by heart."""

import itertools

import numpy as np
from numpy.typing import NDArray

from device.demo.meter_day import MeterLook, meter_picture
from device.reading.cells.cell_network import NO_DIGIT, CellNetwork
from device.reading.ink.cell import normalize_cells
from lenet_edge.network.calibration import Calibration

LOOK = MeterLook(digits=6)
LABELS = (*"0123456789", NO_DIGIT)
_WHEEL_PITCH = 54  # Pixels from wheel to wheel of a drawn meter.
_MOVES = (-6, -3, 0, 3, 6), (-6, -3, 0, 3, 6), (-4, 0, 4), (-6, 0, 6, 10)
_MIN_LIKENESS = 0.78  # Correlation below which a cell shows no digit.


def row(value: float, look: MeterLook = LOOK, margin: int = 0) -> NDArray[np.uint8]:
    """Return the window of a drawn meter, ``uint8[h, w]``, with some pixels of the case around."""
    page = meter_picture(value, look).mean(axis=2)
    x, y, w, h = look.region
    height, width = page.shape
    left, top = round(x * width) - margin, round(y * height) - margin
    right, bottom = round((x + w) * width) + margin, round((y + h) * height) + margin
    return np.asarray(255 * np.clip(page[top:bottom, left:right], 0, 1), np.uint8)


class ByHeart:
    """A network whose logits are the likeness to the drawn digits, a little moved."""

    name = "by heart"

    def __init__(self) -> None:
        known = row(123456.0), row(987650.0)
        labels, cells = [], []
        for text, strip in zip(("123456", "987650"), known, strict=True):
            padded = np.pad(strip, 12, mode="edge")
            for place, label in enumerate(text):
                for across, down, narrow, low in itertools.product(*_MOVES):
                    x, y = 12 + place * _WHEEL_PITCH + across + narrow, 12 + down + low
                    wide, high = 46 - 2 * narrow, 66 - 2 * low
                    cells.append(padded[y : y + high, x : x + wide])
                    labels.append(int(label))
        self._known = _unit(normalize_cells(cells))
        self._labels = np.array(labels)

    def __enter__(self) -> "ByHeart":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def predict(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        likeness = _unit(images) @ self._known.T
        best = [likeness[:, self._labels == digit].max(axis=1) for digit in range(10)]
        none = np.full(len(images), _MIN_LIKENESS)
        return np.asarray(40 * np.stack([*best, none], axis=1), np.float32)


def by_heart() -> CellNetwork:
    """Return the network, ready to judge cells."""
    return CellNetwork(ByHeart(), Calibration(1.0, 0.0), LABELS)


def _unit(images: NDArray[np.uint8]) -> NDArray[np.float64]:
    flat = images.reshape(len(images), -1).astype(np.float64)
    flat -= flat.mean(axis=1, keepdims=True)
    return np.asarray(flat / (np.linalg.norm(flat, axis=1, keepdims=True) + 1e-6))
