"""What the station read last, kept for any number of viewers, so that it never waits for them.

The station's thread puts frames in; the server's event loop takes the newest whenever a viewer is
ready for it.
"""

import asyncio
import contextlib
import json
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from device.outputs.csv_format import summary
from device.reading.ink.threshold import Gray
from device.server.crops import Corrections, Crop
from device.server.encoder import Encoder
from device.station.activity import smoothed
from device.station.station import ObservedFrame, Station
from lenet_edge.network.bundle import CELL, Bundle

_HISTORY_LENGTH: Final = 1000  # Readings; they take less than a megabyte.
_SCORES_SECONDS: Final = 5.0  # Time for which scores are computed after they were requested.


class Network(Protocol):
    """What the hub needs of an open reader."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels, in the order of the scores."""
        ...

    @property
    def bundle(self) -> Bundle:
        """The bundle with the network."""
        ...

    @property
    def engine(self) -> str:
        """Name of the runtime that computes the network."""
        ...

    def scores(self, pictures: Sequence[Gray]) -> NDArray[np.float32]:
        """Return the probability of every label, ``float32[N, labels]``, for N pictures."""
        ...


@dataclass(frozen=True)
class LatestFrame:
    """The newest frame.

    Attributes:
        observed: the frame and its reading.
        record: summary of the last stable reading, or None before the first.
        crops: the digits with their scores, or None if nobody requested them.
    """

    observed: ObservedFrame
    record: dict[str, Any] | None
    crops: tuple[Crop, ...] | None

    @cached_property
    def json(self) -> str:
        """The reading as JSON text, the same for all viewers."""
        reading = self.observed.reading
        return json.dumps({**reading.to_json(), "text": reading.text, "record": self.record})


class Hub:
    """Holds what viewers may request; ``observe`` is an observer of the station.

    Args:
        station: the station that reads the frames.
        network: the reader that the station runs; used in the station's thread only.

    Attributes:
        history: summaries of the last stable readings, oldest first.
        latest: the newest frame, or None before the first.
        records: number of stable readings so far.
        timing_ms: smoothed time of each stage.
        viewers: number of connected viewers of each kind.
        settings_changes: number of changes of the settings so far.
    """

    def __init__(self, station: Station, network: Network) -> None:
        self.station = station
        self._network = network
        self._shown_bundle = network.bundle
        self.encoder = Encoder()
        self._corrections: dict[Path, Corrections] = {}
        self.history: deque[dict[str, Any]] = deque(maxlen=_HISTORY_LENGTH)
        self.latest: LatestFrame | None = None
        self.records = 0
        self.timing_ms: dict[str, float] = {}
        self.viewers = {"stream": 0, "events": 0}
        self.settings_changes = 0
        self.closed = False
        self._scores_wanted_until = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: set[asyncio.Future[None]] = set()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the network that reads now."""
        return tuple(self._network.labels)

    @property
    def engine(self) -> str:
        """Name of the runtime that computes the network."""
        return self._network.engine

    @property
    def normalization(self) -> str:
        """How pictures are brought to the network's input: ``digit`` or ``cell``."""
        return self._network.bundle.normalization

    @property
    def corrections(self) -> Corrections:
        """What keeps corrected digits; those of networks for cells have a folder of their own."""
        folder = Path(self.station.settings.record.corrections)
        if self.normalization == CELL:
            folder = folder.with_name(f"{folder.name}-cells")
        if folder not in self._corrections:
            self._corrections[folder] = Corrections(folder, self.labels)
        return self._corrections[folder]

    def observe(self, observed: ObservedFrame) -> None:
        """Take a frame that was read."""
        now = time.monotonic()
        if self._network.bundle is not self._shown_bundle:  # It was changed after its setting.
            self._shown_bundle = self._network.bundle
            self.settings_changes += 1
        self.timing_ms = {
            stage: smoothed(self.timing_ms.get(stage, ms), ms)
            for stage, ms in observed.reading.timing_ms.items()
        }
        crops = self._crops(observed) if now < self._scores_wanted_until else None
        if observed.record is not None:
            self.history.append(summary(observed.record))
            self.records += 1
        last_record = self.history[-1] if self.history else None
        self.latest = LatestFrame(observed, last_record, crops)
        self.wake_viewers()

    async def crops(self, timeout: float = 2.0) -> tuple[Crop, ...]:
        """Return the crops of the newest frame, if necessary after waiting for the next frame.

        Args:
            timeout: seconds after which the result is empty.
        """
        self._scores_wanted_until = time.monotonic() + _SCORES_SECONDS
        deadline = time.monotonic() + timeout
        while self.latest is None or self.latest.crops is None:
            if self.closed or time.monotonic() > deadline:
                return ()
            await self.wait(0.5)
        for crop in self.latest.crops:
            self.corrections.remember(crop)
        return self.latest.crops

    def _crops(self, observed: ObservedFrame) -> tuple[Crop, ...]:
        digits = observed.reading.digits
        return tuple(map(Crop, digits, self._network.scores([d.picture for d in digits])))

    @contextlib.contextmanager
    def viewer(self, kind: str) -> Iterator[None]:
        """Count a viewer while it is connected."""
        self.viewers[kind] += 1
        try:
            yield
        finally:
            self.viewers[kind] -= 1

    def close(self) -> None:
        """End the streams of all viewers."""
        self.closed = True
        self.wake_viewers()

    def wake_viewers(self) -> None:
        """Wake everything that waits in ``wait``; from any thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # The event loop was closed.
                self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def wait(self, seconds: float) -> None:
        """Wait until something changes, or for some seconds.

        A caller that looks at the hub's attributes and then waits misses no change, as long as it
        does not ``await`` anything in between: waiters are woken by the event loop.
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
