"""``lenet-edge build``: a bundle, its measurements as JSON, and nothing left behind."""

import json
from pathlib import Path

from lenet_edge.network.bundle import Bundle
from tests.conftest import run_cli


def test_a_build_prints_what_it_measured(modern: Path) -> None:
    document = json.loads((modern.parent / "modern.json").read_text())
    assert document["schema"] == "lenet-edge/build/1"
    kept = Bundle.open(modern).manifest["metrics"]
    assert {m["name"]: m["accuracy"] for m in document["models"]} == {
        name: metrics["accuracy"] for name, metrics in kept.items()
    }


def test_no_checkpoint_is_left_behind(modern: Path) -> None:
    assert not list(modern.parent.glob(f"{modern.name}.checkpoint*"))


def test_a_bad_array_name_is_found_before_training(tmp_path: Path) -> None:
    done = run_cli("build", "--data", "digits", "--name", "2fast", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "out").exists()
