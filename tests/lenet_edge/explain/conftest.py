"""Pictures and bundles to explain."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from device.reading.ink.normalization import normalize_picture
from lenet_edge.network.bundle import Bundle, write_bundle
from tests.device.reading.pages import page
from tests.needs import require

FRUIT = ("apple", "<pear>", "plum", "fig", "kiwi", "lime", "date", "sloe", "rose hip", "quince")


@pytest.fixture(scope="session")
def four() -> NDArray[np.uint8]:
    """Return a digit as the network takes it, ``uint8[28, 28]``."""
    picture = page("4")
    return normalize_picture(picture if picture.ndim == 2 else picture.mean(2).astype(np.uint8))


@pytest.fixture(scope="session")
def opened(bundle: Path) -> Bundle:
    """Return the shipped bundle, open."""
    return Bundle.open(bundle)


@pytest.fixture(scope="session")
def fruit(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Return a bundle of an untrained classic network whose classes are not digits."""
    require("device")
    from tests.convert.random_graphs import classic_graph

    folder = tmp_path_factory.mktemp("explain") / "fruit"
    facts = {
        "name": "lenet5-fruit",
        "labels": list(FRUIT),
        "calibration": {"temperature": 1.0, "reject_threshold": -100.0},
    }
    write_bundle(folder, facts, {"lenet5-int8.tflite": classic_graph(0)})
    return Bundle.open(folder)
