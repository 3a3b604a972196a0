"""The tutorial runs from its first cell to its last, and becomes a page and a notebook."""

from tests.needs import require

require("ipykernel", "jupytext", "nbclient", "matplotlib", "sklearn")

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

SCRIPT = REPOSITORY / "scripts" / "build_tutorial.py"


def build(out: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, SCRIPT, out, *arguments]
    return subprocess.run(
        [*map(str, command)], cwd=out.parent, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built tutorial."""
    out = tmp_path_factory.mktemp("tutorial") / "out"
    done = build(out)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.mark.slow
def test_the_page_shows_every_layer_of_both_networks(built: Path) -> None:
    page = (built / "lenet5.md").read_text()
    pictures = re.findall(r"!\[(.+?)\]\((lenet5_files/cell-\d+\.png)\)", page)
    assert len(pictures) >= 20
    for description, name in pictures:
        assert (built / name).read_bytes().startswith(b"\x89PNG"), description
    for layer in ("C1", "S2", "C3", "S4", "F5", "F6"):
        assert [d for d, _ in pictures if layer in d and "classic" not in d], layer
        assert [d for d, _ in pictures if layer in d and "classic" in d], layer
    assert sum("onfusion matrix" in description for description, _ in pictures) == 2


@pytest.mark.slow
def test_what_the_page_links_to_is_there(built: Path) -> None:
    page = (built / "lenet5.md").read_text()
    links = re.findall(r"[^!]\[[^\]]+\]\(([^)]+)\)", page)
    assert sorted(links) == ["lenet5-explained.html", "lenet5.ipynb"]
    for link in links:
        assert (built / link).is_file()
    assert "http" not in page


@pytest.mark.slow
def test_the_network_of_1998_learns(built: Path) -> None:
    found = re.search(r"^(\d+\.\d)% right of 382 digits", (built / "lenet5.md").read_text(), re.M)
    assert found
    assert float(found[1]) > 90


@pytest.mark.slow
def test_the_notebook_has_the_same_cells_and_their_outputs(built: Path) -> None:
    notebook = json.loads((built / "lenet5.ipynb").read_text())
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    page = (built / "lenet5.md").read_text()
    assert len(cells) == page.count("```python")
    assert all(cell["execution_count"] for cell in cells)
    assert sum(bool(cell["outputs"]) for cell in cells) > 25


@pytest.mark.slow
def test_a_cell_that_fails_fails_the_build(tmp_path: Path) -> None:
    source = tmp_path / "broken.py"
    source.write_text("# %% [markdown]\n# # Broken\n\n# %%\nprint('so far')\n\n# %%\n1 / 0\n")
    done = build(tmp_path / "out", "--source", source)
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr
    assert not (tmp_path / "out" / "broken.md").exists()


@pytest.mark.slow
def test_a_picture_without_a_description_fails_the_build(tmp_path: Path) -> None:
    source = tmp_path / "mute.py"
    source.write_text("# %%\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n")
    done = build(tmp_path / "out", "--source", source)
    assert done.returncode == 1
    assert "alt=" in done.stderr
