"""A release goes to a fleet in stages, and back if the fleet does not stay healthy.

All machines are examined first. Then each stage installs the release on more of them, waits, and
asks every machine that has it how it does. If more machines failed than are allowed, those that
were updated go back to the release that ran before, and the roll-out ends.
"""

import inspect
import json
import math
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from device.service import installer
from device.service.deployment import Payload, Plan, examine, install
from device.service.fleet_file import MAX_MACHINES, FleetMember
from device.service.unit import service_name
from lenet_edge.core.console import counted
from lenet_edge.core.errors import DeviceError, LenetEdgeError, UsageError

DEFAULT_STAGES: Final = ("1", "10%", "100%")

State = Literal["running", "failed", "rolled back", "not changed"]


@dataclass(frozen=True)
class MemberStatus:
    """What one reader of a fleet runs, and how it does.

    Attributes:
        member: the reader.
        facts: what ``installer.status`` returns: release, bundle, healthy, reason, page.
        error: why nothing is known, in one line; None if something is.
    """

    member: FleetMember
    facts: dict[str, Any]
    error: str | None = None

    @property
    def healthy(self) -> bool:
        """Whether it is reached, has a release, and reads frames."""
        return bool(self.facts.get("healthy"))

    @property
    def problem(self) -> str | None:
        """Why it is not healthy, in one line, or None."""
        if self.error or self.healthy:
            return self.error
        if self.facts["release"] is None:
            return "no reader is installed"
        return str(self.facts["reason"] or "no frames are read")

    def to_json(self) -> dict[str, Any]:
        """Return the status as JSON."""
        return {
            "target": self.member.machine.target,
            "name": self.member.name,
            "healthy": self.healthy,
            "problem": self.problem,
            **self.facts,
        }


@dataclass(frozen=True)
class RolloutOptions:
    """How a release goes through a fleet.

    Args:
        stages: how many machines have the release after each stage: numbers, or per cents of the
            machines that can have it, such as ``10%``. All machines follow the last stage.
        watch: seconds after each stage after which all updated machines must be healthy.
        allowed_failures: number of machines that may fail before everything is rolled back.
        parallel: number of machines that are installed at a time.
        wait: seconds within which a machine must read its first frame.
        read_digits: whether each machine must read known digits.
    """

    stages: Sequence[str] = DEFAULT_STAGES
    watch: float = 60
    allowed_failures: int = 0
    parallel: int = 4
    wait: float = 120
    read_digits: bool = True

    def __post_init__(self) -> None:
        """Check the stages before any machine is contacted.

        Raises:
            UsageError: if one of them is wrong.
        """
        stage_sizes(self.stages, MAX_MACHINES)


@dataclass
class _Outcome:
    """What has become of one reader so far."""

    state: State = "not changed"
    error: str | None = None
    result: dict[str, Any] | None = None


Log = Callable[[str], None]
"""Called with one line for each event."""


def stage_sizes(stages: Sequence[str], count: int) -> list[int]:
    """Return how many of ``count`` machines have the release after each stage, at last all.

    >>> stage_sizes(("1", "10%", "100%"), 25)
    [1, 3, 25]

    Raises:
        UsageError: if a stage is neither a number from 1 nor a per cent from 1 to 100, or smaller
            than the one before.
    """
    sizes: list[int] = []
    for stage in stages:
        number = stage.strip().removesuffix("%")
        per_cent = stage.strip().endswith("%")
        if not number.isdecimal() or int(number) < 1 or (per_cent and int(number) > 100):
            raise UsageError(f"{stage!r} is no stage; write a number of machines, or 10%")
        size = math.ceil(count * int(number) / 100) if per_cent else min(count, int(number))
        if sizes and size < sizes[-1]:
            raise UsageError(f"the stage {stage} is smaller than the one before it")
        sizes.append(size)
    return list(dict.fromkeys([*sizes, count]))


STATUS_SECONDS: Final = 60.0
"""Within which a machine must answer each question about its reader; a Pi Zero takes seconds."""


def fleet_status(
    members: Sequence[FleetMember], limit: float = STATUS_SECONDS
) -> list[MemberStatus]:
    """Ask every reader what it runs and how it does; all at once, each within ``limit`` seconds."""
    with ThreadPoolExecutor(max_workers=_CONNECTIONS) as pool:
        return list(pool.map(lambda member: member_status(member, limit), members))


_CONNECTIONS: Final = 32  # At a time: each is a process here, and most of its time is waiting.


# A busy machine, or one that the network loses for a moment, is asked again: within half a minute.
_MORE_QUESTIONS: Final = 3
_BETWEEN_QUESTIONS: Final = 10.0  # Seconds.


def member_status(member: FleetMember, limit: float = STATUS_SECONDS) -> MemberStatus:
    """Ask one reader what it runs and how it does; it has ``limit`` seconds for each answer."""
    service = service_name(member.name)
    program = inspect.getsource(installer)
    try:
        facts = member.machine.python(program, "facts", member.folder or "", service, limit=limit)
        if facts["current"] is None:
            return MemberStatus(member, {"release": None})
        words = ("status", facts["base"], service, member.name)
        found = member.machine.python(program, *words, root=bool(facts["sudo"]), limit=limit)
    except DeviceError as error:
        return MemberStatus(member, {}, str(error))
    if "failure" in found:
        return MemberStatus(member, {}, f"{member.machine.target}: {found['failure']}")
    return MemberStatus(member, found)


def _address(result: dict[str, Any]) -> str:
    """Return the address of a reader's page without its token, which is no part of a log."""
    return str(result["url"]).partition("?")[0]


class Rollout:
    """The state of one roll-out.

    Args:
        members: the readers, in the order in which they are updated.
        payload: what is installed.
        options: how.
        log: called with one line for each event, by several threads.
    """

    def __init__(
        self,
        members: Sequence[FleetMember],
        payload: Payload,
        options: RolloutOptions,
        log: Log = lambda line: None,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._members = members
        self._payload = payload
        self._options = options
        self._log = log
        self._sleep = sleep
        self._outcomes = [_Outcome() for _ in members]
        self._facts: dict[int, dict[str, Any]] = {}
        self._one_at_a_time = {
            (member.machine.target, member.machine.port): threading.Lock() for member in members
        }

    def run(self) -> bool:
        """Carry out the roll-out; return whether the release is on all machines that are allowed.

        An error of one machine is its outcome and no exception.
        """
        self._each(range(len(self._members)), self._examine, _CONNECTIONS)
        if not self._may_go_on():
            self._log("nothing was changed on any machine")
            return False
        suitable = [place for place in range(len(self._members)) if place in self._facts]
        if not suitable:
            self._log("no machine can have it: nothing was changed")
            return False
        done = 0
        for size in stage_sizes(self._options.stages, len(suitable)):
            self._log(f"stage: {size} of {counted(len(suitable), 'machine')}")
            self._each(suitable[done:size], self._install, self._options.parallel)
            done = size
            self._watch()
            if not self._may_go_on():
                self._roll_back()
                return False
        return True

    def report(self) -> list[dict[str, Any]]:
        """Return the outcome of each reader as JSON, in the order of the members."""
        return [
            {
                "target": member.machine.target,
                "name": member.name,
                "state": outcome.state,
                "error": outcome.error,
                **(outcome.result or {}),
            }
            for member, outcome in zip(self._members, self._outcomes, strict=True)
        ]

    def _each(self, places: Sequence[int], step: Callable[[int], None], parallel: int) -> None:
        """Take a step for several readers; one that fails is reported, and changes its state."""

        def attempt(place: int) -> None:
            try:
                step(place)
            except LenetEdgeError as error:
                self._fail(place, str(error))

        with ThreadPoolExecutor(max_workers=parallel) as pool:
            list(pool.map(attempt, places))

    def _fail(self, place: int, error: str) -> None:
        member = self._members[place]
        self._outcomes[place].state = "failed"
        self._outcomes[place].error = error
        self._log(error if member.machine.target in error else f"{member}: {error}")

    def _plan(self, member: FleetMember) -> Plan:
        options = self._options
        plan = Plan(member.name, member.folder, wait=options.wait, source=member.source)
        return replace(plan, read_digits=options.read_digits)

    def _examine(self, place: int) -> None:
        member = self._members[place]
        self._facts[place] = examine(member.machine, self._payload, self._plan(member))

    def _install(self, place: int) -> None:
        member = self._members[place]
        facts = self._facts[place]
        # Readers of one machine choose free ports, and so one after another.
        with self._one_at_a_time[member.machine.target, member.machine.port]:
            result = install(member.machine, self._payload, self._plan(member), facts)
        self._outcomes[place] = _Outcome("running", None, result)
        already = "" if result["changed"] else " already"
        self._log(f"{member}: {result['release']}{already} is running at {_address(result)}")

    def _watch(self) -> None:
        """Wait, and mark as failed each updated reader that is not healthy any more."""
        self._sleep(self._options.watch)

        def check(place: int) -> None:
            status = member_status(self._members[place])
            for _ in range(_MORE_QUESTIONS):
                if status.healthy:
                    return
                self._sleep(_BETWEEN_QUESTIONS)
                status = member_status(self._members[place])
            if status.problem is not None:
                raise DeviceError(f"{self._members[place]} is not healthy: {status.problem}")

        self._each(self._in_state("running"), check, _CONNECTIONS)

    def _in_state(self, state: State) -> list[int]:
        return [place for place, outcome in enumerate(self._outcomes) if outcome.state == state]

    def _may_go_on(self) -> bool:
        failed, allowed = len(self._in_state("failed")), self._options.allowed_failures
        if failed > allowed:
            self._log(
                f"{counted(failed, 'machine')} failed; --allow-failed {allowed} allows no more "
                f"than {allowed}, so the roll-out ends here"
            )
        return failed <= allowed

    def _roll_back(self) -> None:
        """Let each reader that was updated run what it ran before, also those that failed then."""
        updated = [
            place
            for place, outcome in enumerate(self._outcomes)
            if outcome.result is not None and outcome.result["changed"]
        ]
        self._each(updated, self._restore, self._options.parallel)

    def _restore(self, place: int) -> None:
        member, result = self._members[place], self._outcomes[place].result
        assert result is not None
        facts = self._facts[place]
        order = {
            "folder": facts["base"],
            "service": service_name(member.name),
            "name": member.name,
            "release": result["release"],
            "wait": self._options.wait,
        }
        program = inspect.getsource(installer)
        answer = member.machine.python(
            program, "restore", json.dumps(order), root=bool(facts["sudo"])
        )
        if "failure" in answer:
            raise DeviceError(f"{member}: {answer['failure']}")
        outcome = self._outcomes[place]
        if outcome.state == "running":
            self._outcomes[place] = replace(outcome, state="rolled back", result=answer)
        self._log(f"{member}: rolled back to {answer['release']}")
