"""The station of ``soak.py``: the real one, before a camera on a loose cable.

    python benchmarks/soak_station.py SETTINGS.toml FRAMES SEED

Says on standard output, in one JSON object a line, every reading that was promised to the sinks,
how far it is every second, and in the end that everything was delivered.
"""

import json
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.demo.scenes import make_scene
from device.frames.frame import Frame, Image
from device.reading.reader import Reader
from device.server.serving import serving
from device.settings.settings import load
from device.station.configured_outputs import open_sinks
from device.station.station import Seen, Station
from lenet_edge.core.errors import FrameError

HOLD: Final = 6  # Frames for which a scene stays: long enough to be stable.
SCENES: Final = 40
SIZE: Final = (320, 240)
UNPLUGGED: Final = 1009  # Faults come every so many frames: primes, so that they meet.
EMPTY: Final = 2003
STALLED: Final = 2503
TRUNCATED: Final = 97
RESIZED: Final = 41
NOISE: Final = 151
DOT: Final = 211


class LooseCamera:
    """Scenes as fast as they are read, with everything that goes wrong with cameras."""

    name = "loose camera"
    live = True

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._scenes = [make_scene(i, "lines", (), SIZE).image for i in range(SCENES)]
        self._index = 0
        self._refusals = 0
        self._read = threading.Event()

    def read(self, _: Seen) -> None:
        """Take note that a frame was read, and the next may come."""
        self._read.set()

    def __enter__(self) -> "LooseCamera":
        """Open it, which fails for a while after it was unplugged."""
        if self._refusals:
            self._refusals -= 1
            raise FrameError(f"{self.name}: not there")
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing needs closing."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield frames until the next fault that ends them."""
        while True:
            self._index += 1
            if self._index % UNPLUGGED == 0:
                self._refusals = 1
                raise FrameError(f"{self.name}: unplugged")
            if self._index % STALLED == 0:
                time.sleep(2)
            self._read.clear()
            yield Frame(self._image(self._index), time.time(), self._index, self.name)
            # The newest frame only is read: a faster camera would spend the time on the others.
            self._read.wait(1)

    def _image(self, index: int) -> Image:
        image = self._scenes[(index // HOLD * 7) % SCENES]
        if index % EMPTY == 0:
            return image[:0]
        if index % TRUNCATED == 0:
            return self._truncated(image)
        if index % NOISE == 0:
            return self._rng.integers(0, 256, image.shape, np.uint8)
        if index % DOT == 0:
            return image[:1, :1]
        if index % RESIZED == 0:
            width, height = self._rng.integers(40, 700, 2).tolist()
            resized = np.asarray(cv2.resize(image, (width, height)), np.uint8)
            return resized[:, :, 0] if index % 2 else resized
        return image

    def _truncated(self, image: Image) -> Image:
        """Return what a decoder makes of the first part of a JPEG."""
        content = np.asarray(cv2.imencode(".jpg", image)[1])
        part = content[: int(len(content) * self._rng.uniform(0.05, 0.95))]
        decoded = cv2.imdecode(part, cv2.IMREAD_COLOR)
        return image[:0] if decoded is None else np.asarray(decoded, np.uint8)


def say(**facts: Any) -> None:
    """Tell the soak one thing."""
    print(json.dumps(facts), flush=True)


class Ledger:
    """Says which readings were promised, and how many frames were read."""

    def __init__(self, frames: int, station: Station) -> None:
        self._frames = frames
        self._station = station
        self._told = 0.0

    def observe(self, seen: Seen) -> None:
        """Count a frame."""
        if seen.record is not None:
            say(promised=seen.record["id"])
        done = seen.number + 1
        if done >= self._frames:
            self._station.stop()
        if done >= self._frames or time.monotonic() - self._told > 1:
            self._told = time.monotonic()
            say(frames=done)


def main() -> None:
    """Run as many frames as told, and wait until every reading is delivered."""
    config, frames, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    cv2.setNumThreads(1)
    settings = load(config)
    camera = LooseCamera(seed)
    with open_sinks(settings, _report) as sinks:
        station = Station(settings, sinks, say=_report, source=camera)
        signal.signal(signal.SIGTERM, lambda *_: station.stop())
        station.observers += [Ledger(frames, station).observe, camera.read]
        with (
            Reader(settings.reading.bundle, settings.reading.engine) as reader,
            serving(station, reader, config, _report),
        ):
            station.run(reader)
            say(ended=True)
            while any(sink.status()["queued"] for sink in sinks):
                time.sleep(0.1)
            say(sinks={sink.name: sink.status() for sink in sinks})


def _report(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
