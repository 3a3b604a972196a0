"""The page of imported pictures: every class with its pictures, counts and problems."""

import base64
import re
from pathlib import Path

import cv2
import numpy as np
import pytest

from lenet_edge.data.datasets import load_dataset
from lenet_edge.report.import_page import SHOWN, write_import_page
from tests.lenet_edge.data.labelled_folders import draw_signs
from tests.needs import needs

pytestmark = needs("jinja2")


def test_the_page_shows_what_the_network_will_see(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = draw_signs(tmp_path / "<signs>", count=30)
    (folder / "go" / "broken.png").write_bytes(b"")
    dataset = load_dataset(str(folder))
    write_import_page(tmp_path / "page.html", dataset)
    page = (tmp_path / "page.html").read_text()
    assert "Pictures of &lt;signs&gt;" in page
    assert "Warning: 1 picture left out, not readable as pictures: go/broken.png" in page
    assert page.index("<figure") < page.index("<table")
    assert "32x32 pixels in red, green and blue" in page
    count = int((dataset.train.labels == 1).sum())
    assert f"stop: {min(SHOWN, count)} of {count}" in page
    svg = base64.b64decode(re.findall(r"data:image/svg\+xml;base64,([\w+/=]+)", page)[0]).decode()
    png = base64.b64decode(svg.split("base64,")[1].split('"')[0])
    sheet = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)[..., ::-1]
    of_first = dataset.train.images[dataset.train.labels == 0]
    np.testing.assert_array_equal(sheet[:32, :32], of_first[0])
