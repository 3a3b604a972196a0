"""Every form of a network is measured in one run."""

import sys

import pytest

from lenet_edge.bench.benchmark import Benchmark, measure_forms
from lenet_edge.core.errors import MissingDependencyError
from lenet_edge.data.datasets import load_dataset
from lenet_edge.network.bundle import Bundle
from tests.needs import require

require("sklearn", "ai_edge_litert", "cc")
DIGITS = load_dataset("digits").test


@pytest.fixture(scope="module")
def benchmark() -> Benchmark:
    return measure_forms(
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


def test_every_form_has_the_cost_of_its_second_look(benchmark: Benchmark) -> None:
    for row in benchmark.rows:
        cost = row.second_look
        assert cost is not None
        assert 0 < cost.asked_again < 50
        assert cost.accuracy == cost.correct / 100 > 0.8
        assert cost.doubtful_us is not None
        assert cost.average_us is not None
        assert row.single.median_us < cost.average_us < cost.doubtful_us


def test_int8_is_not_far_slower_than_float_and_the_generated_c_is_not_far_slower_than_it(
    benchmark: Benchmark,
) -> None:
    """Ratios of one run with generous bounds: what is really slow is many times slower."""
    ratios = {row.name: row.ratio for row in benchmark.rows}
    assert ratios["int8"] < 4
    assert ratios["native"] < 4
    assert ratios["native"] < ratios["int8-reference"]


def test_a_requested_form_that_cannot_run_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("LENET_EDGE_TFLITE_RUNTIME", raising=False)
    with pytest.raises(MissingDependencyError, match="tflite-runtime is not installed"):
        measure_forms(Bundle.open(), DIGITS.images[:1], DIGITS.labels[:1], forms=["tflite-runtime"])


def test_only_the_packages_of_the_device_extra_are_imported() -> None:
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
