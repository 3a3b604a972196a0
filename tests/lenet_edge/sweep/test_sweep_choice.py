"""The choice: the most accurate within the limits, and the compromises that none surpasses."""

from lenet_edge.sweep.sweep_choice import (
    Tried,
    ValueMean,
    choose,
    means_by_value,
    pareto_front,
)
from lenet_edge.sweep.sweep_run import RunResult
from lenet_edge.sweep.sweep_spec import CostSection


def tried(number: int, accuracy: float, size: int, operations: int = 100) -> Tried:
    result = RunResult(accuracy, 1.0, size, operations, "instructions", 1.0)
    return Tried(number, {"bits": "8"}, {f"run-{number}": result}, {})


BIG, SMALL, FAST = tried(0, 0.99, 900, 500), tried(1, 0.95, 100, 500), tried(2, 0.95, 900, 50)
SURPASSED = tried(3, 0.94, 950, 600)
ALL = [BIG, SURPASSED, SMALL, FAST]


def test_the_front_has_whatever_nothing_surpasses_in_all_respects() -> None:
    assert pareto_front(ALL, "bytes", "operations") == [SMALL, BIG, FAST]
    assert pareto_front(ALL, "bytes") == [SMALL, BIG]
    assert pareto_front(ALL, "operations") == [FAST, BIG]


def test_equals_are_all_on_the_front() -> None:
    twins = [tried(0, 0.9, 10), tried(1, 0.9, 10)]
    assert pareto_front(twins, "bytes") == twins


def test_the_most_accurate_within_the_limits_is_chosen() -> None:
    assert choose(ALL, CostSection()) is BIG
    assert choose(ALL, CostSection(max_bytes=899)) is SMALL
    assert choose(ALL, CostSection(max_instructions=499)) is FAST
    assert choose(ALL, CostSection(max_bytes=99)) is None


def test_among_equals_the_smallest_is_chosen_then_the_fastest_then_the_first() -> None:
    assert choose([FAST, SMALL], CostSection()) is SMALL
    slow, fast = tried(4, 0.9, 10, 90), tried(5, 0.9, 10, 80)
    assert choose([slow, fast], CostSection()) is fast
    assert choose([tried(7, 0.9, 10), first := tried(6, 0.9, 10)], CostSection()) is first


def test_settings_are_judged_by_the_mean_of_their_seeds_and_by_their_largest_cost() -> None:
    low = RunResult(0.8, 1.0, 100, 9, "instructions", 1.0)
    high = RunResult(0.9, 1.0, 200, 8, "instructions", 1.0)
    one = Tried(0, {}, {"low": low, "high": high}, {})
    assert one.complete
    assert round(one.accuracy, 6) == 0.85
    assert (one.bytes, one.operations, one.best_run) == (200, 9, "high")


def test_settings_with_a_failed_run_are_not_complete() -> None:
    good = RunResult(0.9, 1.0, 100, 9, "instructions", 1.0)
    assert not Tried(0, {}, {"good": good, "bad": None}, {"bad": "no memory"}).complete


def test_a_value_is_judged_by_all_settings_that_have_it() -> None:
    def setting(number: int, bits: str, sharp: bool, loss: float) -> Tried:
        result = RunResult(1 - loss, loss, 1, 1, "instructions", 1.0)
        return Tried(number, {"bits": bits, "sharp": sharp}, {str(number): result}, {})

    every = [
        setting(0, "8", True, 0.125),
        setting(1, "8", False, 0.25),
        setting(2, "4", True, 0.375),
        setting(3, "4", False, 0.5),
    ]
    assert means_by_value(every, ["bits", "sharp"]) == [
        ValueMean("bits", "8", 0.8125, 0.1875, 2),
        ValueMean("bits", "4", 0.5625, 0.4375, 2),
        ValueMean("sharp", True, 0.75, 0.25, 2),
        ValueMean("sharp", False, 0.625, 0.375, 2),
    ]
