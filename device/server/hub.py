"""What the station saw last, for any number of viewers: done once, and nobody is waited for.

The station's thread puts frames in; the server's event loop takes the newest whenever a viewer is
ready for it.
"""

import asyncio
import contextlib
import json
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from device.server.crops import Corrections, Crop
from device.server.encoder import Encoder
from device.station.station import Seen, Station

_KEPT: Final = 1000  # Readings of the history; less than a megabyte.
_TOLD: Final = ("timestamp", "source", "frame", "text", "valid", "problems")  # of each
_SMOOTH: Final = 0.9  # Weight of earlier frames in rates and times.
_WANTED: Final = 5.0  # Seconds for which scores are computed after somebody asked for them.


class Network(Protocol):
    """What an open reader tells of its network."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels, in the order of the scores."""
        ...

    @property
    def engine(self) -> str:
        """What runs it."""
        ...

    def scores(self, pictures: Sequence[Gray]) -> NDArray[np.float32]:
        """Return the probability of every label for pictures."""
        ...


@dataclass(frozen=True)
class Latest:
    """The newest frame; ``crops`` if they were wanted; ``at`` is in seconds, monotonic.

    ``record`` is what the history says of the last stable reading, or None before the first.
    """

    seen: Seen
    record: dict[str, Any] | None
    crops: tuple[Crop, ...] | None
    at: float

    @cached_property
    def json(self) -> str:
        """The reading as all viewers are told it, made once."""
        reading = self.seen.reading
        return json.dumps({**reading.to_json(), "text": reading.text, "record": self.record})


class Hub:
    """Holds what viewers may ask for. ``observe`` is an observer of the station.

    Args:
        station: whose frames these are.
        network: what its reader runs; used in the station's thread only.
    """

    def __init__(self, station: Station, network: Network) -> None:
        self.station = station
        self.labels = tuple(network.labels)
        self.engine = network.engine
        self.encoder = Encoder()
        self.corrections = Corrections(
            Path(station.settings.record.corrections), tuple(network.labels)
        )
        self.history: deque[dict[str, Any]] = deque(maxlen=_KEPT)
        self.latest: Latest | None = None
        self.frames = 0
        self.records = 0
        self.interval = 0.0
        """Seconds between frames, smoothed; 0 before there were two."""
        self.timing_ms: dict[str, float] = {}
        self.viewers = {"stream": 0, "events": 0}
        self.settings_changes = 0
        self.closed = False
        self._scores: Callable[[Sequence[Gray]], NDArray[np.float32]] = network.scores
        self._wanted_until = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: set[asyncio.Future[None]] = set()

    def observe(self, seen: Seen) -> None:
        """Take a frame that was read."""
        now = time.monotonic()
        if self.latest is not None:
            apart = now - self.latest.at
            self.interval = _smoothed(self.interval, apart) if self.interval else apart
        self.timing_ms = {
            stage: _smoothed(self.timing_ms.get(stage, ms), ms)
            for stage, ms in seen.reading.timing_ms.items()
        }
        crops = self._crops(seen) if now < self._wanted_until else None
        if seen.record is not None:
            self.history.append({key: seen.record[key] for key in _TOLD})
            self.records += 1
        self.frames += 1
        self.latest = Latest(seen, self.history[-1] if self.history else None, crops, now)
        self.beat()

    @property
    def fps(self) -> float:
        """Frames a second, smoothed; lower when frames stay away."""
        if not self.interval or self.latest is None:
            return 0.0
        return 1 / max(self.interval, time.monotonic() - self.latest.at)

    @property
    def age(self) -> float | None:
        """Seconds since the newest frame, or None if there was none."""
        return None if self.latest is None else time.monotonic() - self.latest.at

    async def crops(self, patience: float = 2.0) -> tuple[Crop, ...]:
        """Return the crops of the newest frame, which may take a frame; none if none come."""
        self._wanted_until = time.monotonic() + _WANTED
        deadline = time.monotonic() + patience
        while self.latest is None or self.latest.crops is None:
            if self.closed or time.monotonic() > deadline:
                return ()
            await self.wait(0.5)
        for crop in self.latest.crops:
            self.corrections.remember(crop)
        return self.latest.crops

    def _crops(self, seen: Seen) -> tuple[Crop, ...]:
        digits = seen.reading.digits
        return tuple(map(Crop, digits, self._scores([d.picture for d in digits])))

    @contextlib.contextmanager
    def viewer(self, kind: str) -> Iterator[None]:
        """Count a viewer while it watches."""
        self.viewers[kind] += 1
        try:
            yield
        finally:
            self.viewers[kind] -= 1

    def close(self) -> None:
        """Send all viewers home."""
        self.closed = True
        self.beat()

    def beat(self) -> None:
        """Wake all who wait; from any thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # The loop was closed.
                self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def wait(self, seconds: float) -> None:
        """Wait until something is new, or for some seconds.

        Nothing is missed between a look at what is here and this call, as long as there is no
        other ``await`` between the two: those who wake wait for the event loop.
        """
        self._loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = self._loop.create_future()
        self._waiting.add(future)
        try:
            await asyncio.wait_for(future, seconds)
        except TimeoutError:
            pass
        finally:
            self._waiting.discard(future)


def _smoothed(before: float, now: float) -> float:
    return _SMOOTH * before + (1 - _SMOOTH) * now
