"""The goals on labelled pictures by other people, where those pictures are at hand."""

import json
import os
import sys
from pathlib import Path

import pytest

from device.reading.reader import Reader
from lenet_edge.network.bundle import SHIPPED
from tests.conftest import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "benchmarks"))


@pytest.fixture(scope="module")
def folder() -> Path:
    named = os.environ.get("LENET_EDGE_PHOTOS")
    found = Path(named) if named else REPOSITORY.parent / "shared" / "photos"
    if not (found / "manifest.json").is_file():
        pytest.skip("no labelled pictures: set LENET_EDGE_PHOTOS to a folder with a manifest.json")
    if not SHIPPED.is_dir():
        pytest.skip("the goals are for the bundle that is shipped, which is not here")
    return found


@pytest.mark.slow
def test_the_goals_on_photos(folder: Path) -> None:
    from read_photos import read_entry

    with Reader() as reader:
        entries = json.loads((folder / "manifest.json").read_text())
        results = [read_entry(reader, folder, entry)[0] for entry in entries]
    several = [r.exact for r in results if r.entry["kind"] == "multi"]
    single = [r.exact for r in results if r.entry["kind"] == "single"]
    assert sum(several) >= 0.90 * len(several)
    assert sum(single) >= 0.97 * len(single)
