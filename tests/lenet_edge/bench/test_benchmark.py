"""Every form is timed in one run, and a run that is worse than an old one is said to be."""

import copy
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from lenet_edge.bench.benchmark import Benchmark, measure
from lenet_edge.bench.benchmark_report import infer_section, write_benchmark
from lenet_edge.bench.regressions import compare_benchmarks
from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.data.datasets import load
from lenet_edge.network.bundle import Bundle
from tests.conftest import run_cli
from tests.needs import require

require("sklearn", "ai_edge_litert", "cc")
DIGITS = load("digits").test
TINY = ("--windows", 2, "--seconds", 0.01, "--batch", 4, "--limit", 50, "--data", "digits")


@pytest.fixture(scope="module")
def benchmark() -> Benchmark:
    return measure(
        Bundle.open(),
        DIGITS.images[:100],
        DIGITS.labels[:100],
        forms=("int8", "int8-reference", "native"),
        windows=3,
        seconds=0.05,
        batch=10,
    )


def test_every_form_has_its_figures(benchmark: Benchmark) -> None:
    rows = {row.name: row for row in benchmark.rows}
    assert set(rows) >= {"float32", "int8", "int8-reference", "native"}
    assert rows["float32"].ratio == 1
    for row in rows.values():
        assert row.count == 100
        assert row.accuracy > 0.8
        assert 0 < row.single.median_us <= row.single.p90_us <= row.single.p99_us
        assert row.single.calls >= 15
        assert row.batched.batch == 10
        assert row.cold_start_ms is not None
        assert row.cold_start_ms > row.single.median_us / 1000
        assert row.peak_mib is None or 5 < row.peak_mib < 500


def test_int8_is_not_far_slower_than_float_and_the_generated_c_is_not_far_slower_than_it(
    benchmark: Benchmark,
) -> None:
    """Ratios of one run with generous bounds: what is really slow is many times slower."""
    ratios = {row.name: row.ratio for row in benchmark.rows}
    assert ratios["int8"] < 4
    assert ratios["native"] < 4
    assert ratios["native"] < ratios["int8-reference"]


def test_a_form_that_is_asked_for_and_cannot_run_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("LENET_EDGE_TFLITE_RUNTIME", raising=False)
    with pytest.raises(MissingDependencyError, match="tflite-runtime is not installed"):
        measure(Bundle.open(), DIGITS.images[:1], DIGITS.labels[:1], forms=["tflite-runtime"])


def test_the_same_run_is_no_regression(benchmark: Benchmark) -> None:
    assert compare_benchmarks(benchmark.to_json(), benchmark.to_json()) == []


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"ratio": 500.0}, "ratio to float32"),
        ({"model_bytes": 60_000}, "model bytes"),
        ({"correct": 0, "accuracy": 0.0}, "accuracy"),
    ],
)
def test_what_became_worse_is_named(
    benchmark: Benchmark, changed: dict[str, Any], what: str
) -> None:
    old, new = benchmark.to_json(), copy.deepcopy(benchmark.to_json())
    row = next(row for row in new["rows"] if row["name"] == "int8")
    row.update(changed)
    (change,) = compare_benchmarks(old, new)
    assert change.worse
    assert change.what == f"int8, {what}"
    (back,) = compare_benchmarks(new, old)
    assert not back.worse


def test_noise_is_no_regression(benchmark: Benchmark) -> None:
    old, new = benchmark.to_json(), copy.deepcopy(benchmark.to_json())
    for row in new["rows"]:
        row["ratio"] *= 1.1
    assert compare_benchmarks(old, new) == []


BOARD = {
    "board": "mps2-an386",
    "optimize": "speed",
    "instructions": 800_000,
    "flash_bytes": 50_000,
    "ram_bytes": 3_000,
    "stack_bytes": 200,
    "exact": True,
}


@pytest.mark.parametrize(
    ("figure", "value", "worse"),
    [
        ("instructions", 810_000, [True]),
        ("instructions", 801_000, []),
        ("instructions", 700_000, [False]),
        ("flash_bytes", 51_000, [True]),
        ("exact", False, [True]),
    ],
)
def test_boards_are_compared_by_what_repeats_exactly(
    figure: str, value: int, worse: list[bool]
) -> None:
    old = {"schema": "lenet-edge/bench/1", "rows": [BOARD]}
    new = {"schema": "lenet-edge/bench/1", "rows": [{**BOARD, figure: value}]}
    assert [change.worse for change in compare_benchmarks(old, new)] == worse
    whole = {"schema": "lenet-edge/bench-all/1", "infer": None}
    changes = compare_benchmarks({**whole, "mcu": old}, {**whole, "mcu": new})
    assert [change.worse for change in changes] == worse


def test_different_benchmarks_are_not_compared(benchmark: Benchmark) -> None:
    with pytest.raises(UsageError, match="cannot compare"):
        compare_benchmarks({"schema": "lenet-edge/bench/1", "rows": []}, benchmark.to_json())


def test_a_document_has_tables_and_pictures(benchmark: Benchmark, tmp_path: Path) -> None:
    section = infer_section(benchmark, pictures=True)
    written = write_benchmark(tmp_path, benchmark.to_json(), [section])
    assert json.loads((tmp_path / "bench.json").read_text()) == benchmark.to_json()
    text = (tmp_path / "bench.md").read_text()
    assert "| native | generated C |" in text
    pictures = [path for path in written if path.suffix == ".svg"]
    assert {path.stem for path in pictures} == {
        "bench-latency",
        "bench-size",
        "bench-distribution",
    }


def test_the_command_compares_with_an_old_run(tmp_path: Path) -> None:
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
    assert done.returncode == 1
    assert "native, model bytes" in done.stderr
    assert "ratio to float32: 1,000" in done.stderr


def test_nothing_but_the_device_extra_is_imported() -> None:
    script = (
        "import sys\n"
        "from lenet_edge.commands import bench_all, bench_infer, parity\n"
        "import lenet_edge.bench.benchmark_report, lenet_edge.verify.parity_report\n"
        "print(*sys.modules)"
    )
    import subprocess

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert not {"tensorflow", "matplotlib", "jinja2", "sklearn"} & set(done.stdout.split())


def test_a_comparison_with_nothing_is_bad_usage(tmp_path: Path) -> None:
    done = run_cli("bench", "infer", "--compare", tmp_path / "missing.json")
    assert done.returncode == 2
    assert "name a bench.json" in done.stderr
