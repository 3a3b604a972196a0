"""``lenet-edge bench all``: every benchmark in one document, and reasons for missing ones."""

import json
from pathlib import Path

import pytest

from lenet_edge.commands import bench_all
from lenet_edge.core.errors import MissingDependencyError
from tests.conftest import run_cli
from tests.needs import require


@pytest.mark.long
@pytest.mark.slow
def test_one_document_holds_all_benchmarks(tmp_path: Path) -> None:
    require("sklearn")
    require("ai_edge_litert")
    options = ("--windows", 1, "--seconds", 0.001, "--batch", 2, "--limit", 10)
    done = run_cli("bench", "all", *options, "--data", "digits", "--out", tmp_path, "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/bench-all/1"
    assert document["infer"]["schema"] == "lenet-edge/bench-infer/1"
    assert document["train"] is None
    for part in ("read", "mcu"):
        assert (document[part] is None) == (part in document["not_run"])
    assert json.loads((tmp_path / "bench.json").read_text()) == document


def test_a_benchmark_that_cannot_run_is_listed_with_the_reason() -> None:
    def fail() -> dict[str, object]:
        raise MissingDependencyError("QEMU is not installed")

    skipped: dict[str, str] = {}
    assert bench_all._attempt("mcu", skipped, fail) is None
    assert bench_all._attempt("read", skipped, lambda: {"rows": []}) == {"rows": []}
    assert skipped == {"mcu": "QEMU is not installed"}
