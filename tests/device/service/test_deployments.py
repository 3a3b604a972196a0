"""Deployment to several machines: all are examined before any is changed."""

import threading
from typing import Any

import pytest

from device.service import deployments
from device.service.deployment import Plan
from device.service.deployments import MachineOutcome, deploy_to_all
from lenet_edge.core.errors import DeviceError


class Machines:
    """Machines that are examined and installed, or fail at either."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **faults: str) -> None:
        self.examined: list[str] = []
        self.installed: list[str] = []
        self.at_a_time = self.most_at_a_time = 0
        self._faults = faults
        self._lock = threading.Lock()
        monkeypatch.setattr(deployments, "examine", self._examine)
        monkeypatch.setattr(deployments, "install", self._install)

    def deploy(self, count: int, **options: Any) -> list[str]:
        machines: Any = [Named(f"m{number}") for number in range(count)]
        payload: Any = None
        outcomes = deploy_to_all(machines, payload, Plan(), **options)
        assert [outcome.target for outcome in outcomes] == [m.target for m in machines]
        return [outcome.state for outcome in outcomes]

    def _examine(self, machine: "Named", *_: Any) -> dict[str, Any]:
        self.examined.append(machine.target)
        self._fail(machine, "examined")
        return {}

    def _install(self, machine: "Named", *_: Any) -> dict[str, Any]:
        with self._lock:
            self.at_a_time += 1
            self.most_at_a_time = max(self.most_at_a_time, self.at_a_time)
        threading.Event().wait(0.05)
        with self._lock:
            self.at_a_time -= 1
            self.installed.append(machine.target)
        self._fail(machine, "installed")
        return {"release": "r", "changed": True, "url": "http://h/"}

    def _fail(self, machine: "Named", step: str) -> None:
        if self._faults.get(machine.target) == step:
            raise DeviceError("no space")


class Named:
    def __init__(self, target: str) -> None:
        self.target = target


def test_all_run_at_once_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch)
    assert machines.deploy(6, parallel=3) == ["running"] * 6
    assert machines.most_at_a_time == 3


def test_nothing_is_changed_anywhere_if_one_is_not_suitable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machines = Machines(monkeypatch, m1="examined")
    assert machines.deploy(3) == ["not changed", "failed", "not changed"]
    assert (sorted(machines.examined), machines.installed) == (["m0", "m1", "m2"], [])


def test_after_a_failure_no_further_machine_is_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch, m1="installed")
    states = machines.deploy(4, parallel=1)
    assert states == ["running", "failed", "not changed", "not changed"]
    assert machines.installed == ["m0", "m1"]


def test_the_others_go_on_if_they_are_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch, m1="installed", m2="examined")
    states = machines.deploy(4, parallel=1, keep_going=True)
    assert states == ["running", "failed", "failed", "running"]


def test_each_outcome_is_reported_once_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch, m0="installed")
    lines: list[str] = []
    machines.deploy(3, parallel=1, report=lambda outcome: lines.append(str(outcome)))
    assert lines == [
        "m0: no space",
        "m1: not changed, because another machine failed",
        "m2: not changed, because another machine failed",
    ]
    same = MachineOutcome("m0", {"release": "r", "changed": False, "url": "http://h/"})
    assert str(same) == "m0: r already is running at http://h/"
