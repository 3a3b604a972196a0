"""``lenet-edge build``: a bundle, its measurements as JSON, and nothing left behind."""

import html
import json
import shlex
import string
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import Bundle
from tests.conftest import REPOSITORY, run_cli
from tests.documents import DOCS, blocks, lenet_edge_lines
from tests.lenet_edge.data.idx_files import encode_idx
from tests.lenet_edge.data.labelled_folders import draw_clothes, draw_letters, draw_signs
from tests.needs import require


def test_a_build_prints_what_it_measured(modern: Path) -> None:
    document = json.loads((modern.parent / "modern.json").read_text())
    assert document["schema"] == "lenet-edge/build/1"
    kept = Bundle.open(modern).manifest["metrics"]
    assert {m["name"]: m["accuracy"] for m in document["models"]} == {
        name: metrics["accuracy"] for name, metrics in kept.items()
    }


def test_a_build_says_its_verdict(modern: Path) -> None:
    document = json.loads((modern.parent / "modern.json").read_text())
    page = (modern / "report.html").read_text()
    for problem in document["problems"]:
        assert html.escape(problem["statement"]) in page
    failed = sum(check["result"] == "failed" for check in document["checks"])
    assert document["verdict"] == ("fail" if failed else "pass")
    assert document["counts"]["failed"] == failed
    assert f"Verdict: {document['verdict'].upper()} (" in page


@pytest.mark.long
@pytest.mark.slow
def test_a_class_that_was_never_learnt_is_loud(tmp_path: Path) -> None:
    require("train")
    digits = load_dataset("digits")
    few = digits.train.labels < 9
    for images, labels, name in (
        (digits.train.images[few][:500], digits.train.labels[few][:500], "train"),
        (digits.test.images, digits.test.labels, "t10k"),
    ):
        (tmp_path / f"{name}-images-idx3-ubyte").write_bytes(encode_idx(images))
        (tmp_path / f"{name}-labels-idx1-ubyte").write_bytes(encode_idx(labels))
    out = tmp_path / "out"
    done = run_cli("build", "--data", tmp_path, "--epochs", 1, "--out", out, "--strict")
    assert done.returncode == 8, done.stderr
    Bundle.open(out)
    never = "int8 recognises none of the 39 test images of class '9'"
    missing = "the train images have none of class '9'"
    lines = done.stdout.splitlines()
    assert lines[-1].startswith("Verdict: ")
    for statement in (never, missing):
        assert sum(line.startswith(f"WARNING: {statement}; ") for line in lines) == 1
        assert f"Fails: {statement}; ".replace("'", "&#39;") in (out / "report.html").read_text()
    before_training = done.stderr.split("Loading TensorFlow")[0]
    assert f"Warning: {missing}" in before_training
    assert "Training, float: 1 epoch in " in done.stderr


def test_no_checkpoint_is_left_behind(modern: Path) -> None:
    assert not list(modern.parent.glob(f"{modern.name}.checkpoint*"))


def test_a_bad_array_name_is_found_before_training(tmp_path: Path) -> None:
    done = run_cli("build", "--data", "digits", "--name", "2fast", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_pictures_are_shown_before_training_and_problems_are_one_list(tmp_path: Path) -> None:
    require("jinja2")
    folder = draw_letters(tmp_path / "letters", "ABC", count=10)
    (folder / "A" / "broken.png").write_bytes(b"")
    out = tmp_path / "out"
    options = ("--data", folder, "--out", out, "--import-only", "--size", 32, "--width", 0.5)
    done = run_cli("build", *options, XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert done.returncode == 0, done.stderr
    assert "32x32 in grey, '--normalize digits'" in done.stderr
    assert "Warning: 1 picture left out, not readable as pictures: A/broken.png" in done.stderr
    assert "Warning: few training pictures" in done.stderr
    assert not out.exists()
    assert "A: 7 of 7" in (tmp_path / "out.pictures.html").read_text()


@pytest.mark.parametrize("command", ["build", "train"])
def test_an_import_alone_has_no_json(command: str, tmp_path: Path) -> None:
    done = run_cli(command, "--import-only", "--json", "--out", tmp_path / "out.npz")
    assert done.returncode == 2
    assert "no JSON: leave out --json" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.long
@pytest.mark.slow
def test_the_way_from_own_pictures_to_a_board_is_as_its_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("train", "cc", "arm-none-eabi-gcc", "newlib", "qemu-system-arm")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = blocks((DOCS / "train" / "own-pictures.md").read_text())
    (script,) = (block for block in found if block.title)
    subprocess.run([sys.executable, "-c", script.text], check=True)
    lines = [line for block in found if "parity" in block.text for line in lenet_edge_lines(block)]
    assert len(lines) == 4
    for line in lines:
        done = run_cli(*shlex.split(line))
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
    assert "self-test passed on mps2-an386" in done.stdout + done.stderr


HUNDRED = [f"{place:02}" for place in range(100)]


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize(
    ("draw", "classes", "options"),
    [
        (partial(draw_signs, count=60), 3, ()),
        (partial(draw_letters, labels=string.ascii_uppercase, count=40), 26, ("--width", 0.5)),
        (partial(draw_letters, labels=HUNDRED, count=40), 100, ("--width", 2)),
        (partial(draw_clothes, count=80), 10, ()),
    ],
    ids=["three-in-colour", "letters", "hundred", "clothes"],
)
def test_any_pictures_go_the_whole_way_to_a_board_with_a_command_for_each_step(
    tmp_path: Path, draw: Callable[[Path], Path], classes: int, options: tuple[object, ...]
) -> None:
    require("train", "cc", "tflite_micro", "arm-none-eabi-gcc", "newlib", "qemu-system-arm")
    folder, out = draw(tmp_path / "pictures"), tmp_path / "out"
    variables = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = run_cli("build", "--data", folder, "--out", out, "--epochs", 4, *options, **variables)
    assert done.returncode == 0, done.stderr
    exact = ("--on", "int8", "--on", "native", "--on", "native-portable", "--limit", 200)
    done = run_cli("parity", out, "--data", folder, *exact, **variables)
    assert done.returncode == 0, done.stdout
    assert "lenet5.c on native-portable (PORTABLE branch) equals tflm in every logit" in done.stdout
    done = run_cli("flash", "--board", "mps2-an386", "--bundle", out, "--run", **variables)
    assert done.returncode == 0, done.stderr
    assert "self-test passed on mps2-an386" in done.stdout + done.stderr
    bundle = Bundle.open(out)
    assert len(bundle.labels) == classes
    assert bundle.manifest["metrics"]["int8"]["accuracy"] > 0.8


@pytest.mark.long
@pytest.mark.slow
def test_few_bits_give_a_bundle_whose_every_form_is_the_same(tmp_path: Path) -> None:
    require("train")
    out = tmp_path / "out"
    done = run_cli("build", "--data", "digits", "--bits", "mixed", "--out", out, "--no-report")
    assert done.returncode == 0, done.stderr
    manifest = Bundle.open(out).manifest
    assert [row["bits"] for row in manifest["packed_weights"]] == [4, 4, 1.6, 1.6, 4]
    assert sum(row["bytes"] for row in manifest["packed_weights"]) <= 10_035
    assert manifest["metrics"]["int8"]["accuracy"] > 0.9
    parity = run_cli("parity", out, "--data", "digits", "--on", "native-size", "--json")
    # 382 images are too few to hold the contract's accuracy; exactness is what must hold.
    results = {check["statement"]: check["result"] for check in json.loads(parity.stdout)["checks"]}
    exact = [text for text in results if "native-size" in text and "every logit" in text]
    assert exact
    assert {results[text] for text in exact} == {"passed"}
