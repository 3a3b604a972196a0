"""Delivery: in order, each record once, retried on failure, and never blocking."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from device.outputs.csv_file import CsvReceiver, CsvSettings
from device.outputs.delivery import (
    ConnectionListener,
    DeliveryWorker,
    NotDeliveredError,
    RecordRejectedError,
)
from device.outputs.queue import Queue
from tests.device.outputs.waiting import record, until


class Shelf:
    """Takes records; its moods decide how it fails at each attempt, in order, and then it works."""

    name = "shelf"
    target = "shelf"

    def __init__(self, moods: list[str] | None = None) -> None:
        self.moods = list(moods or [])
        self.taken: list[str] = []
        self.attempts = 0
        self.released = threading.Event()
        self.released.set()

    def open(self, listener: ConnectionListener) -> None:
        self.listener = listener

    def deliver(self, record: dict[str, Any]) -> None:
        self.attempts += 1
        self.released.wait()
        mood = self.moods.pop(0) if self.moods else "working"
        if mood == "away":
            raise NotDeliveredError("the shelf is away")
        if mood == "picky":
            raise RecordRejectedError("the shelf does not like this")
        if mood == "broken":
            raise ZeroDivisionError
        self.taken.append(record["text"])

    def close(self) -> None:
        self.released.set()


Make = Callable[..., DeliveryWorker]


@pytest.fixture
def logged() -> list[str]:
    return []


@pytest.fixture
def worker(tmp_path: Path, logged: list[str]) -> Iterator[Make]:
    made: list[DeliveryWorker] = []

    def make(shelf: Shelf, limit: int = 100, pause: float = 0.001) -> DeliveryWorker:
        made.append(DeliveryWorker(shelf, Queue(tmp_path / "q", limit), logged.append, pause))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_reachable_receiver_gets_every_record_and_nothing_is_written_to_disk(
    worker: Make, tmp_path: Path
) -> None:
    shelf = Shelf()
    output = worker(shelf)
    assert output.status()["state"] == "idle"
    for i in range(50):
        output.publish(record(str(i)))
    until(lambda: len(shelf.taken) == 50)
    output.close()
    assert shelf.taken == [str(i) for i in range(50)]
    assert list(tmp_path.iterdir()) == []
    assert output.status() == {
        "state": "closed",
        "queued": 0,
        "dropped": 0,
        "delivered": 50,
        "rejected": 0,
        "error": None,
    }


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    moods=st.lists(st.sampled_from(["working", "working", "away", "picky", "broken"]), max_size=30)
)
def test_each_record_is_delivered_once_or_rejected_whatever_fails(
    moods: list[str], tmp_path: Path
) -> None:
    shelf = Shelf(moods)
    output = DeliveryWorker(shelf, Queue(tmp_path / "q", 100), lambda line: None, 0.0001)
    for i in range(10):
        output.publish(record(str(i)))
    until(lambda: len(output._queue) == 0)
    output.close()
    assert output.status()["delivered"] + output.status()["rejected"] == 10
    assert [int(text) for text in shelf.taken] == sorted({int(text) for text in shelf.taken})
    assert len(shelf.taken) == output.status()["delivered"]


def test_a_source_name_that_is_not_valid_unicode_is_delivered(worker: Make, tmp_path: Path) -> None:
    shelf = Shelf(["away"])
    odd = os.fsdecode(b"pictures/\xff.png")
    worker(shelf).publish(record(odd, source=odd))
    until(lambda: shelf.taken == [odd])
    table = CsvReceiver(CsvSettings(str(tmp_path / "readings.csv")))
    table.deliver(record("1", source=odd))
    assert "pictures/\\udcff.png" in (tmp_path / "readings.csv").read_text()


def test_pauses_between_retries_grow(worker: Make) -> None:
    begun = []

    class Clocked(Shelf):
        def deliver(self, record: dict[str, Any]) -> None:
            begun.append(time.monotonic())
            super().deliver(record)

    shelf = Clocked(["away"] * 4)
    worker(shelf, pause=0.02).publish(record("1"))
    until(lambda: shelf.taken)
    pauses = [later - earlier for earlier, later in pairwise(begun)]
    assert all(
        pause >= least for pause, least in zip(pauses, (0.02, 0.04, 0.08, 0.16), strict=True)
    )


def test_a_restored_receiver_is_retried_at_once(worker: Make) -> None:
    shelf = Shelf(["away"])
    output = worker(shelf, pause=3600)
    output.publish(record("1"))
    until(lambda: output.status()["state"] == "down")
    assert output.status()["error"] == "the shelf is away"
    shelf.listener.on_restored()
    until(lambda: shelf.taken == ["1"])
    assert output.status()["state"] == "up"


def test_each_change_of_state_is_logged_once(worker: Make, logged: list[str]) -> None:
    shelf = Shelf(["working", "away", "away", "away", "working", "picky"])
    output = worker(shelf)
    for text in "123":
        output.publish(record(text))
    until(lambda: output.status()["rejected"] == 1)
    assert logged == [
        "shelf: the shelf is away; readings wait on disk until they can be delivered",
        "shelf: reachable again",
        "shelf: the shelf does not like this; this reading is dropped",
    ]


def test_publishing_does_not_wait_for_a_receiver_that_hangs(worker: Make, tmp_path: Path) -> None:
    shelf = Shelf()
    shelf.released.clear()
    output = worker(shelf)
    output.publish(record("1"))
    until(lambda: shelf.attempts == 1)
    time.sleep(1.1)
    output.publish(record("2"))
    assert shelf.taken == []
    # A slow delivery may be a sign of trouble, so records are on disk from then on.
    assert (tmp_path / "q").exists()
    shelf.released.set()
    until(lambda: shelf.taken == ["1", "2"])


def test_records_that_cannot_be_kept_are_not_said_to_wait_on_disk(
    worker: Make, logged: list[str]
) -> None:
    """Two readers that were started together share a file that only one of them can write."""
    readers = [worker(Shelf(["away"] * 1000), pause=3600) for _ in range(2)]

    def fail_to_deliver(output: DeliveryWorker, messages: int) -> None:
        output.publish(record("1"))
        until(lambda: len(logged) == messages)

    fail_to_deliver(readers[0], 1)
    fail_to_deliver(readers[1], 2)
    assert logged[0].endswith("readings wait on disk until they can be delivered")
    assert "readings wait in memory, because of " in logged[1]
    readers[1].close()
    assert logged[2].startswith("shelf: 1 reading is lost, which could not be kept: ")
    readers[0].close()
    assert logged[3] == "shelf: 1 reading waits on disk for the next start"


def test_undelivered_records_wait_for_the_next_start(worker: Make, logged: list[str]) -> None:
    shelf = Shelf(["away"] * 1000)
    first = worker(shelf, pause=3600)
    for text in "123":
        first.publish(record(text))
    until(lambda: first.status()["state"] == "down")
    first.close()
    assert logged[-1] == "shelf: 3 readings wait on disk for the next start"
    shelf.moods.clear()
    second = worker(shelf)
    second.publish(record("4"))
    until(lambda: shelf.taken == ["1", "2", "3", "4"])
