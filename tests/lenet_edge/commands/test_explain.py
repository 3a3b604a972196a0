"""``lenet-edge explain``, as people run it."""

from tests.needs import require

require("engine")

import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from click.testing import CliRunner, Result

from lenet_edge.cli import group
from lenet_edge.core.errors import BundleError, FrameError, LenetEdgeError, UsageError
from tests.conftest import run_cli
from tests.device.reading.pages import page


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, ["explain", *map(str, arguments)])


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "page.png"), page("725"))
    return tmp_path / "page.png"


def test_without_arguments_the_built_in_picture_is_explained_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run()
    assert done.exit_code == 0
    assert "demo, digit 1 of 22" in done.stdout
    assert "explain.html" in done.stderr
    assert (tmp_path / "explain.html").read_text().startswith("<!doctype html>")


def test_layers_and_scores_are_printed(picture: Path, bundle: Path, tmp_path: Path) -> None:
    done = run(picture, "--digit", 3, "--bundle", bundle, "--out", tmp_path / "5.html")
    assert done.exit_code == 0
    for text in ("digit 3 of 3", "C1", "6 maps of 24 × 24", "86,400", "5, > 99.9 %; accepted"):
        assert text in done.stdout
    assert "How lenet5-modern reads this 5" in (tmp_path / "5.html").read_text()


def test_json_is_one_document_and_writes_no_page(
    picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document = json.loads(run(picture, "--json").stdout)
    assert document["label"] == "7"
    assert [layer["shape"] for layer in document["layers"][:2]] == [[28, 28, 1], [24, 24, 6]]
    assert not (tmp_path / "explain.html").exists()
    run(picture, "--json", "--out", "both.html")
    assert (tmp_path / "both.html").exists()


@pytest.mark.parametrize("number", [0, 9])
def test_a_digit_out_of_range_is_a_usage_error(picture: Path, tmp_path: Path, number: int) -> None:
    done = run(picture, "--digit", number, "--out", tmp_path / "no.html")
    assert isinstance(done.exception, UsageError)
    assert not (tmp_path / "no.html").exists()


def test_a_picture_without_digits_is_one_line_and_exit_code_9(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "blank.png"), np.full((200, 300), 220, np.uint8))
    done = run_cli("explain", tmp_path / "blank.png", "--out", tmp_path / "no.html")
    assert done.returncode == 9
    assert len(done.stderr.splitlines()) == 1
    assert "no digit was found" in done.stderr
    assert not (tmp_path / "no.html").exists()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [(("missing.png",), FrameError), (("--bundle", "missing"), BundleError)],
)
def test_what_is_missing_is_named(arguments: tuple[str, ...], error: type[LenetEdgeError]) -> None:
    done = run(*arguments)
    assert isinstance(done.exception, error)
    assert "missing" in str(done.exception)


@pytest.mark.slow
def test_a_trained_classic_bundle_is_explained(classic: Path, tmp_path: Path) -> None:
    out = tmp_path / "classic.html"
    done = run_cli("explain", "--bundle", classic, "--out", out)
    assert done.returncode == 0, done.stderr
    assert "average-pooling" in done.stdout
    assert "tanh" in out.read_text()


def test_neither_tensorflow_nor_matplotlib_is_needed(picture: Path, tmp_path: Path) -> None:
    script = f"""
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {{"tensorflow", "tf_keras", "matplotlib", "sklearn", "jinja2"}}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Missing())
from lenet_edge.cli import main
main(["explain", {str(picture)!r}, "--out", {str(tmp_path / "bare.html")!r}])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False,
        env={**os.environ, "COLUMNS": "120"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "bare.html").exists()


def test_the_picture_is_not_overwritten_by_the_page(picture: Path) -> None:
    before = picture.read_bytes()
    done = run(picture, "--out", picture)
    assert isinstance(done.exception, UsageError)
    assert picture.read_bytes() == before
