"""``lenet-edge bench``: a group of benchmarks, each with its own help."""

import pytest

from lenet_edge.commands.bench import BENCHMARKS
from tests.conftest import run_cli


def test_the_help_lists_every_benchmark() -> None:
    done = run_cli("bench", "--help")
    assert done.returncode == 0
    for name, (_, line) in BENCHMARKS.items():
        assert f"  {name} " in done.stdout
        assert line.split()[0] in done.stdout


@pytest.mark.parametrize("name", BENCHMARKS)
def test_every_benchmark_has_help_with_examples(name: str) -> None:
    done = run_cli("bench", name, "--help")
    assert done.returncode == 0
    assert f"lenet-edge bench {name}" in done.stdout


def test_an_unknown_benchmark_is_bad_usage() -> None:
    assert run_cli("bench", "coffee").returncode == 2
