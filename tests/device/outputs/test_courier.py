"""A courier: in order, each once, patient with a receiver that fails, and never in the way."""

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

from device.outputs.courier import Courier, NotDeliveredError, RefusedError, Watch
from device.outputs.csv_file import Csv, CsvReceiver
from device.outputs.queue import Queue
from tests.device.outputs.waiting import record, until


class Shelf:
    """Takes records, as moodily as it is told: one of its moods for each attempt, then well."""

    name = "shelf"
    target = "shelf"

    def __init__(self, moods: list[str] | None = None) -> None:
        self.moods = list(moods or [])
        self.taken: list[str] = []
        self.attempts = 0
        self.open_hours = threading.Event()
        self.open_hours.set()

    def open(self, watch: Watch) -> None:
        self.watch = watch

    def deliver(self, record: dict[str, Any]) -> None:
        self.attempts += 1
        self.open_hours.wait()
        mood = self.moods.pop(0) if self.moods else "well"
        if mood == "away":
            raise NotDeliveredError("the shelf is away")
        if mood == "picky":
            raise RefusedError("the shelf does not like this")
        if mood == "broken":
            raise ZeroDivisionError
        self.taken.append(record["text"])

    def close(self) -> None:
        self.open_hours.set()


Make = Callable[..., Courier]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def courier(tmp_path: Path, said: list[str]) -> Iterator[Make]:
    made: list[Courier] = []

    def make(shelf: Shelf, limit: int = 100, pause: float = 0.001) -> Courier:
        made.append(Courier(shelf, Queue(tmp_path / "q", limit), said.append, pause))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_well_receiver_gets_every_record_and_nothing_is_written(
    courier: Make, tmp_path: Path
) -> None:
    shelf = Shelf()
    sink = courier(shelf)
    assert sink.status()["state"] == "idle"
    for i in range(50):
        sink.publish(record(str(i)))
    until(lambda: len(shelf.taken) == 50)
    sink.close()
    assert shelf.taken == [str(i) for i in range(50)]
    assert list(tmp_path.iterdir()) == []
    assert sink.status() == {
        "state": "closed",
        "queued": 0,
        "dropped": 0,
        "delivered": 50,
        "refused": 0,
        "error": None,
    }


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(moods=st.lists(st.sampled_from(["well", "well", "away", "picky", "broken"]), max_size=30))
def test_whatever_its_moods_each_record_is_delivered_once_or_refused(
    moods: list[str], tmp_path: Path
) -> None:
    shelf = Shelf(moods)
    sink = Courier(shelf, Queue(tmp_path / "q", 100), lambda line: None, 0.0001)
    for i in range(10):
        sink.publish(record(str(i)))
    until(lambda: len(sink._queue) == 0)
    sink.close()
    assert sink.status()["delivered"] + sink.status()["refused"] == 10
    assert [int(text) for text in shelf.taken] == sorted({int(text) for text in shelf.taken})
    assert len(shelf.taken) == sink.status()["delivered"]


def test_a_source_whose_name_is_no_unicode_is_no_reason_to_stop(
    courier: Make, tmp_path: Path
) -> None:
    shelf = Shelf(["away"])
    odd = os.fsdecode(b"pictures/\xff.png")
    courier(shelf).publish(record(odd, source=odd))
    until(lambda: shelf.taken == [odd])
    table = CsvReceiver(Csv(str(tmp_path / "readings.csv")))
    table.deliver(record("1", source=odd))
    assert "pictures/\\udcff.png" in (tmp_path / "readings.csv").read_text()


def test_attempts_grow_further_apart(courier: Make) -> None:
    begun = []

    class Clocked(Shelf):
        def deliver(self, record: dict[str, Any]) -> None:
            begun.append(time.monotonic())
            super().deliver(record)

    shelf = Clocked(["away"] * 4)
    courier(shelf, pause=0.02).publish(record("1"))
    until(lambda: shelf.taken)
    pauses = [later - earlier for earlier, later in pairwise(begun)]
    assert all(
        pause >= least for pause, least in zip(pauses, (0.02, 0.04, 0.08, 0.16), strict=True)
    )


def test_a_receiver_that_is_back_is_tried_at_once(courier: Make) -> None:
    shelf = Shelf(["away"])
    sink = courier(shelf, pause=3600)
    sink.publish(record("1"))
    until(lambda: sink.status()["state"] == "down")
    assert sink.status()["error"] == "the shelf is away"
    shelf.watch.back()
    until(lambda: shelf.taken == ["1"])
    assert sink.status()["state"] == "up"


def test_each_change_is_told_once(courier: Make, said: list[str]) -> None:
    shelf = Shelf(["well", "away", "away", "away", "well", "picky"])
    sink = courier(shelf)
    for text in "123":
        sink.publish(record(text))
    until(lambda: sink.status()["refused"] == 1)
    assert said == [
        "shelf: the shelf is away; readings wait until it is there",
        "shelf: there again",
        "shelf: the shelf does not like this; this reading is not tried again",
    ]


def test_a_receiver_that_hangs_is_not_waited_for(courier: Make, tmp_path: Path) -> None:
    shelf = Shelf()
    shelf.open_hours.clear()
    sink = courier(shelf)
    sink.publish(record("1"))
    until(lambda: shelf.attempts == 1)
    time.sleep(1.1)
    sink.publish(record("2"))
    assert shelf.taken == []
    # It hangs for longer than usual: what waits is on disk, should we be killed.
    assert (tmp_path / "q").exists()
    shelf.open_hours.set()
    until(lambda: shelf.taken == ["1", "2"])


def test_what_a_lost_receiver_did_not_get_waits_for_the_next_start(
    courier: Make, said: list[str]
) -> None:
    shelf = Shelf(["away"] * 1000)
    first = courier(shelf, pause=3600)
    for text in "123":
        first.publish(record(text))
    until(lambda: first.status()["state"] == "down")
    first.close()
    assert said[-1] == "shelf: 3 readings wait for the next start"
    shelf.moods.clear()
    second = courier(shelf)
    second.publish(record("4"))
    until(lambda: shelf.taken == ["1", "2", "3", "4"])
