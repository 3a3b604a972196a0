"""The report of a benchmark: tables of the right width, the machine in one line, pictures."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.bench.benchmark import Benchmark, Row, SecondLookCost, Timing
from lenet_edge.bench.benchmark_report import (
    INFER_HEADER,
    MCU_HEADER,
    infer_rows,
    infer_section,
    machine_line,
    mcu_rows,
    write_benchmark,
)
from lenet_edge.verify.forms import Missing
from tests.needs import require


@pytest.fixture
def benchmark() -> Benchmark:
    single = Timing(1, 100, 20.0, 25.0, 30.0, 0.1, 50_000.0, None)
    batched = Timing(100, 100, 900.0, 950.0, 990.0, 0.1, 111_111.0, 1e-5)
    row = Row(
        "native", "native", 1, "generated C", 0.97, 97, 100, 44_000, single, batched, 0.5, 0.1,
        None, 55.0, np.linspace(15, 30, 100), SecondLookCost(0.98, 98, 5, 100.0, 24.0),
    )  # fmt: skip
    machine = {
        "processor": "CPU", "board": None, "cores": 2, "governor": None, "celsius": 51.4,
        "throttled": "0x0", "load": 0.2,
    }  # fmt: skip
    method = {"windows": 5, "window_seconds": 0.5, "batch": 100, "warm_up_calls": 20}
    return Benchmark("lenet5-test", machine, method, (row,), (Missing("tflm", "not installed"),))


def test_every_row_has_a_cell_for_each_column(benchmark: Benchmark) -> None:
    (row,) = infer_rows(benchmark)
    cells = dict(zip(INFER_HEADER, row, strict=True))
    assert cells["median"] == "20.0 us"
    assert cells["batched us"] == "9.0"
    assert cells["cold start"] == cells["energy"] == "-"
    assert (cells["second look"], cells["looked again"]) == ("98.00 %", "5.00 %")
    assert (cells["doubtful us"], cells["average us"]) == ("100.0", "24.0")


def test_without_a_second_look_its_cells_are_empty(benchmark: Benchmark) -> None:
    (row,) = benchmark.rows
    (cells,) = infer_rows(replace(benchmark, rows=(replace(row, second_look=None),)))
    assert cells[-4:] == ["-"] * 4


@pytest.mark.parametrize(("exact", "accuracy"), [(True, "97.00 %"), (False, "-")])
def test_only_an_exact_board_has_the_accuracy_of_the_c(exact: bool, accuracy: str) -> None:
    board = {
        "board": "mps2-an386", "core": "Cortex-M4", "instructions": 800_000, "exact": exact,
        "cycles_estimate": 900_000, "flash_bytes": 50_000, "ram_bytes": 3_000, "stack_bytes": 200,
    }  # fmt: skip
    (row,) = mcu_rows({"rows": [board]}, 0.97)
    assert dict(zip(MCU_HEADER, row, strict=True))["accuracy"] == accuracy


def test_the_machine_is_described_in_one_line(benchmark: Benchmark) -> None:
    assert machine_line(benchmark.machine) == (
        "CPU, 2 cores, governor unknown, 51 degrees Celsius, throttling flags 0x0, load before 0.2"
    )


def test_the_document_has_tables_and_pictures(benchmark: Benchmark, tmp_path: Path) -> None:
    require("matplotlib")
    require("jinja2")
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
