"""``lenet-edge average`` writes the mean of models, and replaces nothing unasked."""

import json
from pathlib import Path

import pytest

from lenet_edge.network.bundle import HANDWRITING, METER, SHIPPED_BUNDLES
from tests.conftest import run_cli

MODEL, CELLS = (str(SHIPPED_BUNDLES[name] / "model.npz") for name in (HANDWRITING, METER))


def test_the_mean_of_a_model_with_itself_is_written(tmp_path: Path) -> None:
    out = tmp_path / "mean.npz"
    done = run_cli("average", MODEL, MODEL, "--shares", "1,3", "--out", str(out), "--json")
    said = json.loads(done.stdout)
    assert said["model"] == str(out)
    assert [one["share"] for one in said["averaged"]] == [0.25, 0.75]
    assert out.stat().st_size > 100_000
    again = run_cli("average", MODEL, MODEL, "--out", str(out))
    assert again.returncode == 6
    assert "--force replaces it" in again.stderr


def test_a_bundle_stands_for_the_model_that_it_holds(tmp_path: Path) -> None:
    out = tmp_path / "mean.npz"
    done = run_cli("average", HANDWRITING, MODEL, "--out", str(out), "--json")
    first, second = json.loads(done.stdout)["averaged"]
    assert first == second
    again = run_cli("average", HANDWRITING, MODEL, "--out", MODEL, "--force")
    assert "read and would be overwritten" in again.stderr


def test_a_file_that_convert_would_not_take_is_not_written(tmp_path: Path) -> None:
    out = tmp_path / "mean.txt"
    done = run_cli("average", MODEL, MODEL, "--out", str(out))
    assert done.returncode == 2
    assert "--out is a .npz file" in done.stderr
    assert not out.exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([MODEL], "two models or more"),
        ([MODEL, MODEL, "--shares", "1,a"], "not '1,a'"),
        ([MODEL, CELLS], "prepared in another way"),
        ([MODEL, "missing.npz"], "missing.npz"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path: Path, words: list[str], message: str) -> None:
    done = run_cli("average", *words, "--out", str(tmp_path / "mean.npz"))
    assert done.returncode != 0
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "mean.npz").exists()
