"""``lenet-edge bench infer``: the comparison with an earlier run decides the exit code."""

import json
from pathlib import Path

import pytest

from lenet_edge.commands.bench_infer import check_regressions, read_benchmark
from lenet_edge.core.errors import UsageError, VerdictError
from tests.conftest import run_cli
from tests.needs import require

TINY = ("--windows", 2, "--seconds", 0.01, "--batch", 4, "--limit", 50, "--data", "digits")


def test_a_worse_run_is_exit_code_8(tmp_path: Path) -> None:
    require("sklearn")
    require("ai_edge_litert")
    done = run_cli("bench", "infer", "--on", "native", *TINY, "--out", tmp_path, "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/bench-infer/1"
    for row in document["rows"]:
        row["model_bytes"] //= 2
        row["ratio"] = 1000.0
    old = tmp_path / "old.json"
    old.write_text(json.dumps(document))
    done = run_cli("bench", "infer", "--on", "native", *TINY, "--compare", old)
    assert done.returncode == 8
    assert "native, model bytes" in done.stderr
    assert "ratio to float32: 1,000" in done.stderr


DOCUMENT = {
    "schema": "lenet-edge/bench-infer/1",
    "rows": [
        {"name": "int8", "ratio": 0.5, "ratio_spread": 0, "model_bytes": 50_000, "count": 1,
         "correct": 1, "accuracy": 1.0}
    ],
}  # fmt: skip


def test_only_a_worse_figure_is_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    larger = {**DOCUMENT, "rows": [{**DOCUMENT["rows"][0], "model_bytes": 60_000}]}
    check_regressions(None, larger)
    check_regressions(DOCUMENT, DOCUMENT)
    assert "Nothing changed by more than noise" in capfd.readouterr().err
    check_regressions(larger, DOCUMENT)
    assert "(better)" in capfd.readouterr().err
    with pytest.raises(VerdictError, match="int8, model bytes"):
        check_regressions(DOCUMENT, larger)


@pytest.mark.parametrize("content", [None, "no JSON", "[]"])
def test_a_file_that_is_not_a_benchmark_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "bench.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(UsageError, match=r"name a bench\.json"):
        read_benchmark(path)


def test_a_missing_earlier_run_is_found_before_measuring(tmp_path: Path) -> None:
    done = run_cli("bench", "infer", "--compare", tmp_path / "missing.json")
    assert done.returncode == 2
    assert "name a bench.json" in done.stderr
