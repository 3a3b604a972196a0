"""The shipped bundle, and a small data set that what is calibrated can be fitted to again."""

import pytest

from lenet_edge.data import nondigits
from lenet_edge.data.datasets import Dataset, load_dataset
from lenet_edge.network.bundle import Bundle
from tests.needs import require


@pytest.fixture(scope="module")
def shipped() -> Bundle:
    return Bundle.open()


@pytest.fixture
def digits(monkeypatch: pytest.MonkeyPatch) -> Dataset:
    require("sklearn")
    require("ai_edge_litert")
    monkeypatch.setattr(nondigits, "CALIBRATION_NONDIGITS", 500)
    return load_dataset("digits")
