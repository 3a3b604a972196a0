"""What came of a sweep: the best compromises, and the network that is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lenet_edge.sweep.sweep_run import RunResult
from lenet_edge.sweep.sweep_spec import CostSection, Settings, Value


@dataclass(frozen=True)
class Tried:
    """Settings that were tried.

    Attributes:
        number: of the trial.
        settings: what was tried.
        runs: name of each run -> its result, or None if it failed or is not finished.
        errors: name of each run that failed -> why.
    """

    number: int
    settings: Settings
    runs: dict[str, RunResult | None]
    errors: dict[str, str]

    @property
    def results(self) -> list[RunResult]:
        """The results of the runs that are finished."""
        return [result for result in self.runs.values() if result is not None]

    @property
    def complete(self) -> bool:
        """Whether every run is finished."""
        return bool(self.runs) and None not in self.runs.values()

    @property
    def accuracy(self) -> float:
        """Mean accuracy on the validation images over the seeds."""
        return sum(result.accuracy for result in self.results) / len(self.results)

    @property
    def bytes(self) -> int:
        """Most bytes over the seeds."""
        return max(result.bytes for result in self.results)

    @property
    def operations(self) -> int:
        """Most operations over the seeds."""
        return max(result.operations for result in self.results)

    @property
    def values(self) -> tuple[float, float, float]:
        """What Optuna is told: accuracy, bytes and operations."""
        return self.accuracy, float(self.bytes), float(self.operations)

    @property
    def best_run(self) -> str:
        """Name of the run with the highest accuracy, and with the lowest loss among equals."""
        finished = {name: result for name, result in self.runs.items() if result is not None}
        return max(finished, key=lambda name: (finished[name].accuracy, -finished[name].loss))

    def to_json(self) -> dict[str, Any]:
        """Return what was tried, and what came of it, as JSON values."""
        runs = [
            {"run": name, "error": self.errors.get(name)} | ({} if result is None else vars(result))
            for name, result in self.runs.items()
        ]
        measured = (
            {"accuracy": self.accuracy, "bytes": self.bytes, "operations": self.operations}
            if self.complete
            else {}
        )
        return {"trial": self.number, "settings": self.settings, **measured, "runs": runs}


@dataclass(frozen=True)
class ValueMean:
    """The mean of all settings that have one value of a parameter, whatever the others are.

    Accuracy and loss are those on the validation images; ``settings`` says how many there are.
    """

    name: str
    value: Value
    accuracy: float
    loss: float
    settings: int


def means_by_value(tried: Sequence[Tried], names: Sequence[str]) -> list[ValueMean]:
    """Return what each value of the parameters ``names`` did, in the order of ``tried``.

    Only where every combination was tried do the others not matter; then a mean of many networks
    says more than the difference of two.

    Args:
        tried: complete ones.
        names: of parameters that they all have.
    """
    found = []
    for name in names:
        for value in dict.fromkeys(one.settings[name] for one in tried):
            those = [one for one in tried if one.settings[name] == value]
            results = [result for one in those for result in one.results]
            accuracy = sum(one.accuracy for one in those) / len(those)
            loss = sum(result.loss for result in results) / len(results)
            found.append(ValueMean(name, value, accuracy, loss, len(those)))
    return found


def pareto_front(tried: Sequence[Tried], *costs: str) -> list[Tried]:
    """Return those that no other surpasses in accuracy and all costs, cheapest first.

    Args:
        tried: complete ones.
        costs: ``bytes``, ``operations`` or both.
    """

    def values(one: Tried) -> tuple[float, ...]:
        return -one.accuracy, *(getattr(one, cost) for cost in costs)

    def surpasses(a: Tried, b: Tried) -> bool:
        pairs = list(zip(values(a), values(b), strict=True))
        return all(x <= y for x, y in pairs) and any(x < y for x, y in pairs)

    front = [one for one in tried if not any(surpasses(other, one) for other in tried)]
    return sorted(front, key=lambda one: (getattr(one, costs[0]), -one.accuracy, one.number))


def choose(tried: Sequence[Tried], limits: CostSection) -> Tried | None:
    """Return the most accurate within the limits; among equals the smallest, then the fastest.

    Accuracy is that on the validation images: the test images choose nothing.
    """
    within = [
        one
        for one in tried
        if (limits.max_bytes is None or one.bytes <= limits.max_bytes)
        and (limits.max_instructions is None or one.operations <= limits.max_instructions)
    ]
    key = lambda one: (-one.accuracy, one.bytes, one.operations, one.number)  # noqa: E731
    return min(within, key=key, default=None)
