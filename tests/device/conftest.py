"""A bundle to read with: the shipped one, or a small one made of the tests' own network."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from device.reader import Reader
from lenet_edge.bundle import SHIPPED, write_bundle

from tests.conftest import REPOSITORY
from tests.needs import require

NETWORK = REPOSITORY / "tests" / "convert" / "lenet5-int8.tflite"


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if SHIPPED.is_dir():
        return SHIPPED
    folder = tmp_path_factory.mktemp("reading") / "bundle"
    facts = {
        "name": "lenet5-test",
        "labels": list("0123456789"),
        "calibration": {"temperature": 1.0, "reject_threshold": -4.0},
    }
    write_bundle(folder, facts, {"lenet5-int8.tflite": NETWORK.read_bytes()})
    return folder


@pytest.fixture(scope="session")
def reader(bundle: Path) -> Iterator[Reader]:
    require("engine")
    with Reader(bundle) as opened:
        yield opened
