"""Compare two benchmarks, and find what became worse by more than noise.

Times are never compared. Only ratios within a run are, and figures that repeat exactly
(instructions, bytes, accuracy over the same images).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lenet_edge.core.errors import UsageError

RATIO_TOLERANCE = 0.15
"""Relative change of a ratio that counts as noise, in addition to the spread of both runs."""

EXACT_TOLERANCE = 0.01
"""Relative change of instructions and bytes that a new compiler release may cause."""


@dataclass(frozen=True)
class Change:
    """A figure that changed by more than its tolerance; ``worse`` marks a regression."""

    what: str
    before: float
    after: float
    worse: bool

    def __str__(self) -> str:
        verdict = "worse" if self.worse else "better"
        return f"{self.what}: {self.before:,.6g} -> {self.after:,.6g} ({verdict})"


def compare_benchmarks(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """Compare two documents of ``bench infer``, ``bench mcu`` or ``bench all``.

    Rows are matched by name; a row that only one run has is ignored.

    Raises:
        UsageError: if the documents have different schemas.
    """
    if old.get("schema") != new.get("schema"):
        raise UsageError(
            f"cannot compare {old.get('schema')!r} with {new.get('schema')!r}; name a document "
            "that the same command wrote"
        )
    if "rows" not in new:
        return [
            change
            for part in ("infer", "mcu")
            if old.get(part) and new.get(part)
            for change in compare_benchmarks(old[part], new[part])
        ]
    key = "board" if new["rows"] and "board" in new["rows"][0] else "name"
    before = {row[key]: row for row in old["rows"]}
    compare: Callable[[Any, Any], Iterator[Change]] = (
        _compare_board if key == "board" else _compare_form
    )
    return [
        change
        for row in new["rows"]
        if row[key] in before
        for change in compare(before[row[key]], row)
    ]


def _compare_form(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    name = new["name"]
    noise = RATIO_TOLERANCE + old["ratio_spread"] + new["ratio_spread"]
    yield from _compare_figure(f"{name}, ratio to float32", old["ratio"], new["ratio"], noise)
    size = "model_bytes"
    yield from _compare_figure(f"{name}, model bytes", old[size], new[size], EXACT_TOLERANCE)
    if old["count"] == new["count"] and old["correct"] != new["correct"]:
        yield Change(
            f"{name}, accuracy", old["accuracy"], new["accuracy"], new["correct"] < old["correct"]
        )


def _compare_board(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    if old["optimize"] != new["optimize"]:
        return
    for figure in ("instructions", "flash_bytes", "ram_bytes", "stack_bytes"):
        what = f"{new['board']}, {figure.replace('_', ' ')}"
        yield from _compare_figure(what, old[figure], new[figure], EXACT_TOLERANCE)
    if old["exact"] and not new["exact"]:
        yield Change(f"{new['board']}, exact", 1, 0, worse=True)


def _compare_figure(what: str, old: float, new: float, tolerance: float) -> Iterator[Change]:
    """Yield a change of more than ``tolerance`` times the smaller figure; less is better."""
    if abs(new - old) > tolerance * min(old, new):
        yield Change(what, old, new, new > old)
