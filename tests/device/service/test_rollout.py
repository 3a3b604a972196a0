"""A roll-out in stages: it stops at the first stage that fails, and goes back."""

import time
from typing import Any

import pytest

from device.service import rollout
from device.service.fleet_file import FleetMember
from device.service.rollout import MemberStatus, Rollout, RolloutOptions, stage_sizes
from device.service.ssh import Machine
from lenet_edge.core.errors import DeviceError, UsageError
from tests.needs import needs

pytestmark = needs("ssh")


class Machines:
    """Twenty machines in memory; each fails where its fault says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, count: int = 20, **faults: str) -> None:
        self.members = [FleetMember(Machine(f"m{number}")) for number in range(count)]
        self.faults = faults
        self.running = {f"m{number}": "old" for number in range(count)}
        self.lines: list[str] = []
        self.waits: list[float] = []
        monkeypatch.setattr(rollout, "examine", self._examine)
        monkeypatch.setattr(rollout, "install", self._install)
        monkeypatch.setattr(rollout, "member_status", self._status)

    def roll_out(self, **options: Any) -> bool:
        payload: Any = None
        options = {"watch": 7, **options}
        self.rollout = Rollout(
            self.members, payload, RolloutOptions(**options), self.lines.append, self.waits.append
        )
        return self.rollout.run()

    def states(self) -> dict[str, int]:
        found = [machine["state"] for machine in self.rollout.report()]
        return {state: found.count(state) for state in dict.fromkeys(found)}

    def new(self) -> set[str]:
        return {target for target, release in self.running.items() if release == "new"}

    def _examine(self, machine: Machine, *_: Any) -> dict[str, Any]:
        if self.faults.get(machine.target) == "unreachable":
            raise DeviceError(f"cannot reach {machine.target}")
        return {"base": "/opt", "sudo": False}

    def _install(self, machine: Machine, *_: Any) -> dict[str, Any]:
        if self.faults.get(machine.target) == "no frame":
            raise DeviceError("not healthy; rolled back to old")
        self.running[machine.target] = "new"
        return {"release": "new", "changed": True, "url": "http://h/"}

    def _status(self, member: FleetMember) -> MemberStatus:
        target = member.machine.target
        bad = self.faults.get(target) == "falls ill" and self.running[target] == "new"
        reason = "the camera is gone" if bad else None
        facts = {"release": self.running[target], "healthy": not bad, "reason": reason}
        return MemberStatus(member, facts)


def with_restore(machines: Machines, monkeypatch: pytest.MonkeyPatch) -> None:
    def restore(machine: Machine, program: str, action: str, *_: Any, **__: Any) -> dict[str, Any]:
        assert action == "restore"
        machines.running[machine.target] = "old"
        return {"release": "old"}

    monkeypatch.setattr(Machine, "python", restore)


def test_stages_are_numbers_and_per_cents_and_end_with_all() -> None:
    assert stage_sizes(("1", "10%", "100%"), 20) == [1, 2, 20]
    assert stage_sizes(("5",), 3) == [3]
    assert stage_sizes(("50%",), 5) == [3, 5]


@pytest.mark.parametrize("stages", [("0",), ("x",), ("101%",), ("",), ("50%", "1"), ("-1",)])
def test_a_wrong_stage_is_refused(stages: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        stage_sizes(stages, 20)


def test_all_machines_get_the_release_stage_after_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch)
    assert machines.roll_out()
    assert machines.states() == {"running": 20}
    assert machines.waits == [7, 7, 7]  # nobody had to be asked again
    assert [line for line in machines.lines if line.startswith("stage")] == [
        "stage: 1 of 20 machines",
        "stage: 2 of 20 machines",
        "stage: 20 of 20 machines",
    ]


def test_two_bad_machines_of_twenty_may_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch, m3="unreachable", m11="no frame")
    assert machines.roll_out(allowed_failures=2)
    assert machines.states() == {"running": 18, "failed": 2}
    assert machines.new() == set(machines.running) - {"m3", "m11"}


def test_nothing_is_changed_if_more_are_unreachable_than_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machines = Machines(monkeypatch, m19="unreachable")
    assert not machines.roll_out()
    assert machines.states() == {"not changed": 19, "failed": 1}
    assert machines.new() == set()


def test_a_rollout_to_no_machine_at_all_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch, 2, m0="unreachable", m1="unreachable")
    assert not machines.roll_out(allowed_failures=2)
    assert machines.waits == []


def test_falling_stages_are_refused_however_few_machines_there_are() -> None:
    with pytest.raises(UsageError, match="smaller than the one before"):
        RolloutOptions(stages=("50%", "10%"))


def test_a_bad_first_machine_keeps_the_others_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch, m0="no frame")
    assert not machines.roll_out()
    assert machines.states() == {"failed": 1, "not changed": 19}
    assert machines.new() == set()


def test_a_machine_that_falls_ill_later_takes_all_back(monkeypatch: pytest.MonkeyPatch) -> None:
    machines = Machines(monkeypatch, m1="falls ill")
    with_restore(machines, monkeypatch)
    assert not machines.roll_out()
    assert machines.states() == {"rolled back": 1, "failed": 1, "not changed": 18}
    assert machines.new() == set()
    assert any("m1 is not healthy: the camera is gone" in line for line in machines.lines)


def test_a_machine_that_does_not_answer_once_is_asked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machines = Machines(monkeypatch, m0="falls ill")
    asked: list[str] = []

    def status(member: FleetMember) -> MemberStatus:
        asked.append(member.machine.target)
        if len(asked) == 2:
            machines.faults.clear()
        return machines._status(member)

    monkeypatch.setattr(rollout, "member_status", status)
    assert machines.roll_out()
    assert machines.waits[0] == 7
    assert machines.states() == {"running": 20}


def test_a_machine_that_had_the_release_before_is_not_taken_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machines = Machines(monkeypatch, m1="no frame")
    with_restore(machines, monkeypatch)
    machines.running["m0"] = "new"

    def install(machine: Machine, *_: Any) -> dict[str, Any]:
        if machine.target == "m0":
            return {"release": "new", "changed": False, "url": "http://h/"}
        return machines._install(machine)

    monkeypatch.setattr(rollout, "install", install)
    assert not machines.roll_out()
    assert machines.new() == {"m0"}


def test_readers_of_one_machine_are_installed_one_after_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machines = Machines(monkeypatch)
    one = Machine("pi@cellar")
    machines.members = [FleetMember(one, f"r{number}") for number in range(6)]
    machines.running["pi@cellar"] = "old"
    busy, most = [0], [0]

    def install(machine: Machine, *_: Any) -> dict[str, Any]:
        busy[0] += 1
        most[0] = max(most[0], busy[0])
        time.sleep(0.02)
        busy[0] -= 1
        return machines._install(machine)

    monkeypatch.setattr(rollout, "install", install)
    assert machines.roll_out(stages=("100%",), parallel=6)
    assert most == [1]
