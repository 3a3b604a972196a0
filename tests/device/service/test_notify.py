"""Notifications to systemd over a real socket: ready with the first frame, alive with more."""

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from device.service.notify import Notifier
from tests.device.service.listener import Listener


@pytest.fixture(params=["path", "abstract"])
def systemd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Listener]:
    abstract = f"@lenet-edge-{uuid.uuid4().hex}"
    listener = Listener(abstract if request.param == "abstract" else str(tmp_path / "notify"))
    yield listener
    listener.close()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_service_is_ready_with_the_first_frame(systemd: Listener) -> None:
    with Notifier({"NOTIFY_SOCKET": systemd.address}) as notifier:
        assert systemd.heard() == []
        notifier.frame()
        assert systemd.heard() == ["READY=1", "WATCHDOG=1"]
        notifier.frame()
        assert systemd.heard() == []
    assert systemd.heard() == ["STOPPING=1"]


def test_only_frames_reset_the_watchdog_and_not_more_often_than_needed(systemd: Listener) -> None:
    clock = Clock()
    environment = {"NOTIFY_SOCKET": systemd.address, "WATCHDOG_USEC": "40000000"}
    with Notifier(environment, clock) as notifier:
        notifier.frame()
        systemd.heard()
        for clock.now in range(1, 40):
            notifier.frame()
        assert systemd.heard() == ["WATCHDOG=1"] * 3
        clock.now = 1000.0
        assert systemd.heard() == []
        notifier.frame()
        assert systemd.heard() == ["WATCHDOG=1"]


def test_the_watchdog_of_another_process_is_not_reset(systemd: Listener) -> None:
    clock = Clock()
    environment = {
        "NOTIFY_SOCKET": systemd.address,
        "WATCHDOG_USEC": "1000000",
        "WATCHDOG_PID": str(os.getpid() + 1),
    }
    with Notifier(environment, clock) as notifier:
        notifier.frame()
        systemd.heard()
        clock.now = 100.0
        notifier.frame()
        assert systemd.heard() == []


def test_a_closed_socket_does_not_end_the_reading(systemd: Listener) -> None:
    with Notifier({"NOTIFY_SOCKET": systemd.address}) as notifier:
        systemd.close()
        notifier.frame()


def test_a_full_socket_does_not_block_the_reading(systemd: Listener) -> None:
    clock = Clock()
    with Notifier({"NOTIFY_SOCKET": systemd.address, "WATCHDOG_USEC": "1"}, clock) as notifier:
        for clock.now in range(2000):
            notifier.frame()
    assert 0 < systemd.heard().count("WATCHDOG=1") < 2000


@pytest.mark.parametrize("address", ["", "nonsense", "/nowhere/notify", "@nobody-listens-here"])
def test_outside_systemd_nothing_is_sent(address: str) -> None:
    with Notifier({"NOTIFY_SOCKET": address}) as notifier:
        notifier.frame()
