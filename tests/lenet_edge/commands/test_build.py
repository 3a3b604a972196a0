"""``lenet-edge build``: a bundle, its measurements as JSON, and nothing left behind."""

import html
import json
from pathlib import Path

import pytest

from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import Bundle
from tests.conftest import run_cli
from tests.lenet_edge.data.idx_files import encode_idx
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
