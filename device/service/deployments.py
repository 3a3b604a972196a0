"""Deployment to several machines in one call: first all are examined, then all are installed."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from device.service.deployment import Payload, Plan, examine, install
from device.service.ssh import Machine
from lenet_edge.core.errors import LenetEdgeError


@dataclass(frozen=True)
class MachineOutcome:
    """What became of one machine.

    Attributes:
        target: the machine, as the user wrote it.
        result: what ``deploy`` returns, if it succeeded.
        error: why it failed, in one line; None if it succeeded or nothing was tried.
    """

    target: str
    result: dict[str, Any] | None = None
    error: str | None = None

    @property
    def state(self) -> str:
        """``running``, ``failed`` or ``not changed``."""
        return "running" if self.result else "failed" if self.error else "not changed"

    def __str__(self) -> str:
        if self.result:
            same = "" if self.result["changed"] else " already"
            line = f"{self.result['release']}{same} is running at {self.result['url']}"
            return f"{self.target}: {line}"
        if self.error is None:
            return f"{self.target}: not changed, because another machine failed"
        return self.error if self.target in self.error else f"{self.target}: {self.error}"


def deploy_to_all(
    machines: Sequence[Machine],
    payload: Payload,
    plan: Plan,
    parallel: int = 4,
    keep_going: bool = False,
    report: Callable[[MachineOutcome], None] = lambda outcome: None,
) -> list[MachineOutcome]:
    """Deploy to several machines.

    All machines are examined before anything is changed on one of them. After the first failure no
    further machine is begun; those that are being installed are finished.

    Args:
        machines: the machines.
        payload: what is installed.
        plan: how it is installed.
        parallel: number of machines that are installed at a time.
        keep_going: whether the others are begun after a failure.
        report: called once for each machine, as soon as its outcome is known.

    Returns:
        The outcomes, in the order of the machines.
    """
    failed = threading.Event()
    outcomes: dict[int, MachineOutcome] = {}
    facts: dict[int, dict[str, Any]] = {}
    lock = threading.Lock()

    def finish(place: int, outcome: MachineOutcome) -> None:
        with lock:
            outcomes[place] = outcome
            report(outcome)

    def attempt(place: int, step: Callable[[Machine], None]) -> None:
        try:
            step(machines[place])
        except LenetEdgeError as error:
            failed.set()
            finish(place, MachineOutcome(machines[place].target, error=str(error)))

    def examined(place: int) -> None:
        def step(machine: Machine) -> None:
            facts[place] = examine(machine, payload, plan)

        attempt(place, step)

    def installed(place: int) -> None:
        def step(machine: Machine) -> None:
            result = install(machine, payload, plan, facts[place])
            finish(place, MachineOutcome(machine.target, result))

        if keep_going or not failed.is_set():
            attempt(place, step)

    with ThreadPoolExecutor(max_workers=len(machines)) as pool:
        list(pool.map(examined, range(len(machines))))
    with ThreadPoolExecutor(max_workers=parallel) as pool:
        list(pool.map(installed, [place for place in range(len(machines)) if place in facts]))
    for place, machine in enumerate(machines):
        if place not in outcomes:
            finish(place, MachineOutcome(machine.target))
    return [outcomes[place] for place in range(len(machines))]
