"""The hub: the newest frame, the history, and viewers that wait for changes."""

import asyncio
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from device.reading.reader import Reader
from device.server.hub import Hub
from device.settings.settings import Settings
from device.station.station import Station
from tests.device.reading.pages import page
from tests.device.station.test_station import Album


def hub_after(reader: Reader, *texts: str, folder: Path | None = None) -> Hub:
    """Return the hub of a station that has read some pages."""
    settings = Settings().changed(
        {"reading": {"stable": 1}, "record": {"corrections": str(folder or "corrections")}}
    )
    station = Station(settings, source=Album(*map(page, texts)))
    hub = Hub(station, reader)
    station.observers.append(hub.observe)
    station.run(reader)
    return hub


def test_before_the_first_frame_there_is_nothing(reader: Reader) -> None:
    hub = hub_after(reader)
    assert hub.latest is None
    assert list(hub.history) == []


def test_the_newest_frame_and_the_history_are_kept(reader: Reader) -> None:
    hub = hub_after(reader, "23", "57", "57")
    assert hub.latest is not None
    assert hub.latest.observed.reading.text == "57"
    assert [record["text"] for record in hub.history] == ["23", "57"]
    assert hub.records == 2
    assert hub.latest.record == hub.history[-1]
    assert '"text": "57"' in hub.latest.json


def test_the_history_is_limited(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.server.hub._HISTORY_LENGTH", 2)
    hub = hub_after(reader, "23", "57", "14")
    assert [record["text"] for record in hub.history] == ["57", "14"]
    assert hub.records == 3


def test_a_waiting_viewer_is_woken_by_a_change(reader: Reader) -> None:
    hub = hub_after(reader)

    async def wait() -> float:
        threading.Timer(0.2, hub.wake_viewers).start()
        begun = time.monotonic()
        await hub.wait(10)
        return time.monotonic() - begun

    assert asyncio.run(wait()) < 5


def test_a_waiting_viewer_gives_up_after_its_time(reader: Reader) -> None:
    hub = hub_after(reader)
    begun = time.monotonic()
    asyncio.run(hub.wait(0.1))
    assert time.monotonic() - begun >= 0.1


def test_scores_are_computed_only_after_they_were_requested(reader: Reader, tmp_path: Path) -> None:
    hub = hub_after(reader, "23", folder=tmp_path)
    assert hub.latest is not None
    assert hub.latest.crops is None
    observed = hub.latest.observed

    async def request() -> tuple[Any, ...]:
        threading.Timer(0.2, hub.observe, [observed]).start()
        return await hub.crops(timeout=10)

    crops = asyncio.run(request())
    assert [crop.digit.label for crop in crops] == ["2", "3"]
    assert hub.corrections.keep(crops[0].id, "7").parent == tmp_path / "7"


def test_a_request_for_scores_ends_without_frames(reader: Reader) -> None:
    assert asyncio.run(hub_after(reader).crops(timeout=0.1)) == ()


def test_viewers_are_counted_while_they_are_connected(reader: Reader) -> None:
    hub = hub_after(reader)
    with hub.viewer("stream"), hub.viewer("stream"):
        assert hub.viewers == {"stream": 2, "events": 0}
    assert hub.viewers == {"stream": 0, "events": 0}
