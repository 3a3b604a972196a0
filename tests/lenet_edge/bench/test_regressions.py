"""Two benchmarks are compared: what became worse by more than noise is named."""

import copy
from typing import Any

import pytest

from lenet_edge.bench.regressions import compare_benchmarks
from lenet_edge.core.errors import UsageError

INFER = {
    "schema": "lenet-edge/bench-infer/1",
    "rows": [
        {
            "name": name,
            "ratio": ratio,
            "ratio_spread": 0.05,
            "model_bytes": 50_000,
            "count": 100,
            "correct": 97,
            "accuracy": 0.97,
        }
        for name, ratio in (("float32", 1.0), ("int8", 0.8))
    ],
}


def test_equal_runs_have_no_changes() -> None:
    assert compare_benchmarks(INFER, INFER) == []


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"ratio": 500.0}, "ratio to float32"),
        ({"model_bytes": 60_000}, "model bytes"),
        ({"correct": 0, "accuracy": 0.0}, "accuracy"),
    ],
)
def test_a_figure_that_became_worse_is_named(changed: dict[str, Any], what: str) -> None:
    old, new = INFER, copy.deepcopy(INFER)
    row = next(row for row in new["rows"] if row["name"] == "int8")
    row.update(changed)
    (change,) = compare_benchmarks(old, new)
    assert change.worse
    assert change.what == f"int8, {what}"
    (back,) = compare_benchmarks(new, old)
    assert not back.worse


def test_noise_is_not_a_change() -> None:
    old, new = INFER, copy.deepcopy(INFER)
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
def test_boards_are_compared_by_exact_figures(figure: str, value: int, worse: list[bool]) -> None:
    old = {"schema": "lenet-edge/bench/1", "rows": [BOARD]}
    new = {"schema": "lenet-edge/bench/1", "rows": [{**BOARD, figure: value}]}
    assert [change.worse for change in compare_benchmarks(old, new)] == worse
    whole = {"schema": "lenet-edge/bench-all/1", "infer": None}
    changes = compare_benchmarks({**whole, "mcu": old}, {**whole, "mcu": new})
    assert [change.worse for change in changes] == worse


def test_different_benchmarks_are_not_compared() -> None:
    with pytest.raises(UsageError, match="cannot compare"):
        compare_benchmarks({"schema": "lenet-edge/bench/1", "rows": []}, INFER)
