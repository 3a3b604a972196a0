"""The heartbeat: reports come while nothing else happens, at once when asked, and at the end."""

from typing import Any

from device.outputs.condition import Condition
from device.station.heartbeat import Heartbeat
from tests.device.outputs.waiting import until


class Doctor:
    """An output that keeps the reports."""

    name = "doctor"

    def __init__(self) -> None:
        self.reports: list[Condition] = []

    def publish(self, record: dict[str, Any]) -> None: ...

    def report(self, condition: Condition) -> None:
        self.reports.append(condition)

    def status(self) -> dict[str, Any]:
        return {}

    def close(self) -> None: ...


def test_reports_come_regularly_and_at_once_when_asked(monkeypatch: Any) -> None:
    doctor = Doctor()
    fps = [1.0]
    monkeypatch.setattr("device.station.heartbeat._SECONDS_BETWEEN_REPORTS", 0.05)
    with Heartbeat([doctor], lambda: Condition(fps=fps[0])):
        until(lambda: len(doctor.reports) >= 3)
    monkeypatch.setattr("device.station.heartbeat._SECONDS_BETWEEN_REPORTS", 60)
    doctor.reports.clear()
    with Heartbeat([doctor], lambda: Condition(fps=fps[0])) as heartbeat:
        until(lambda: len(doctor.reports) == 1)
        fps[0] = 2.0
        heartbeat.hurry()
        until(lambda: len(doctor.reports) == 2)
        fps[0] = 3.0
    assert [condition.fps for condition in doctor.reports] == [1.0, 2.0, 3.0]


def test_without_outputs_there_is_no_thread() -> None:
    with Heartbeat([], Condition) as heartbeat:
        assert not heartbeat._thread.is_alive()
