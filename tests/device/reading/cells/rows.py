"""Drawn rows of wheels, and the shipped network that reads them."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from device.demo.meter_day import MeterLook, meter_picture
from device.inference.engines import open_engine
from device.reading.cells.cell_network import CellNetwork
from lenet_edge.network.bundle import METER, SHIPPED_BUNDLES, Bundle
from lenet_edge.network.calibration import Calibration

LOOK = MeterLook(digits=6)


def row(value: float, look: MeterLook = LOOK, margin: int = 0) -> NDArray[np.uint8]:
    """Return the window of a drawn meter, ``uint8[h, w]``, with some pixels of the case around."""
    page = meter_picture(value, look).mean(axis=2)
    x, y, w, h = look.region
    height, width = page.shape
    left, top = round(x * width) - margin, round(y * height) - margin
    right, bottom = round((x + w) * width) + margin, round((y + h) * height) + margin
    return np.asarray(255 * np.clip(page[top:bottom, left:right], 0, 1), np.uint8)


@cache
def network(name: str = METER) -> CellNetwork:
    """Return a shipped network, ready to judge cells."""
    bundle = Bundle.open(SHIPPED_BUNDLES[name])
    engine = open_engine(bundle)
    engine.__enter__()  # Until the tests end.
    return CellNetwork(engine, Calibration.from_manifest(bundle.manifest), bundle.labels)
