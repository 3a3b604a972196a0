"""``lenet-edge sweep``: the example runs to its report, and faults are one line."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.conftest import run_cli
from tests.needs import require


def test_without_a_specification_the_command_says_where_to_begin() -> None:
    done = run_cli("sweep")
    assert done.returncode == 2
    assert "'lenet-edge sweep --example' prints one" in done.stderr


def test_a_fault_of_the_specification_is_one_line_with_key_and_file(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("[sweep]\ntrails = 3\n")
    done = run_cli("sweep", tmp_path / "mine.toml")
    assert done.returncode == 2
    assert done.stderr.strip() == (
        f"lenet-edge: {tmp_path}/mine.toml: sweep.trails is not a setting; "
        "did you mean sweep.trials?"
    )


def test_without_optuna_the_command_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "optuna.py").write_text("raise ImportError('no module')")
    (tmp_path / "mine.toml").write_text("[data]\nsource = 'digits'\n")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    done = run_cli("sweep", tmp_path / "mine.toml", "--out", tmp_path / "out", PYTHONPATH=path)
    assert done.returncode == 7
    assert "pip install 'lenet-edge[sweep]'" in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_example_ends_the_command_and_goes_alone(tmp_path: Path) -> None:
    done = run_cli("sweep", tmp_path / "mine.toml", "--example", "--json", "--jobs", 3)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(
        "lenet-edge: --example only prints a specification: leave out SPEC.toml, --jobs, --json"
    )


@pytest.mark.parametrize(("on", "code"), [("ray", 7), ("ray://head", 7), ("rai", 2)])
def test_without_ray_a_sweep_on_it_is_refused_before_anything_is_loaded_or_written(
    on: str, code: int, tmp_path: Path
) -> None:
    require("optuna")
    (tmp_path / "ray.py").write_text("raise ImportError('no module')")
    (tmp_path / "mine.toml").write_text("[data]\nsource = 'digits'\n")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    out = tmp_path / "out"
    done = run_cli("sweep", tmp_path / "mine.toml", "--out", out, "--on", on, PYTHONPATH=path)
    assert done.returncode == code
    (line,) = done.stderr.splitlines()
    assert "--on ray needs Ray: pip install" in line or "--on is 'ray', or 'ray://'" in line
    assert not out.exists()


def test_a_missing_compiler_is_found_before_training(tmp_path: Path) -> None:
    require("optuna")
    (tmp_path / "mine.toml").write_text("[data]\nsource = 'digits'\n")
    done = run_cli("sweep", tmp_path / "mine.toml", "--out", tmp_path / "out", PATH="/nowhere")
    assert done.returncode == 7
    assert "arm-none-eabi-gcc is not installed" in done.stderr


@pytest.mark.long
def test_the_example_runs_and_continues(tmp_path: Path) -> None:
    require("train", "sweep", "arm-none-eabi-gcc", "newlib", "qemu-system-arm")
    example = run_cli("sweep", "--example")
    spec = tmp_path / "sweep.toml"
    spec.write_text(example.stdout)
    first = run_cli("sweep", spec, "--out", tmp_path / "out", "--json")
    assert first.returncode == 0, first.stderr
    document = json.loads(first.stdout)
    assert len(document["trials"]) == 3
    assert document["unit"] == "instructions"
    assert document["chosen"]["accuracy"] == max(t["accuracy"] for t in document["trials"])
    assert Path(document["chosen"]["model"]).is_file()
    assert (tmp_path / "out" / "report.html").is_file()
    assert json.loads((tmp_path / "out" / "sweep.json").read_text()) == document
    again = run_cli("sweep", spec, "--out", tmp_path / "out", "--json")
    assert json.loads(again.stdout) == document
    assert "holds 3 of 3 runs already" in again.stderr
