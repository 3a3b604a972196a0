"""The station of ``soak.py``: the real one, with a camera on a loose cable.

    python benchmarks/soak_station.py SETTINGS.toml FRAMES SEED

It prints one JSON object per line on standard output: the id of every reading that was published,
the number of frames once a second, and the state of the outputs once everything is delivered. Pages
of digits alternate with a counter that goes from one value to the next. A valid reading that the
counter never showed is printed too, and ends the station.
"""

import json
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.demo.counter import counter_picture
from device.demo.scenes import make_scene
from device.frames.frame import Frame, Image
from device.reading.reader import Reader
from device.server.serving import serving
from device.settings.settings_file import load
from device.station.configured_outputs import open_outputs
from device.station.station import ObservedFrame, Station
from lenet_edge.core.errors import FrameError

FRAMES_PER_SCENE: Final = 6  # Enough for the reading to become stable.
SCENES: Final = 40
PAGE_FRAMES: Final = 30  # Frames of pages that are shown before each step of a counter.
BEFORE, MOVING, AFTER = 6, 3, 9  # Frames of a step: of its value, of moving drums, of the next.
BLOCK: Final = PAGE_FRAMES + BEFORE + MOVING + AFTER
COUNTER_DIGITS: Final = 5  # As in the settings: others are not valid.
SIZE: Final = (320, 240)  # Pixels.

# Frames between two faults of each kind: primes, so that the kinds coincide now and then.
UNPLUGGED: Final = 1009
EMPTY: Final = 2003
STALLED: Final = 2503
TRUNCATED: Final = 97
RESIZED: Final = 41
NOISE: Final = 151
DOT: Final = 211


class LooseCamera:
    """Scenes and counters as fast as they are read, with every fault that cameras have."""

    name = "loose camera"
    live = True

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._scenes = [make_scene(i, "lines", (), SIZE).image for i in range(SCENES)]
        self._seed = seed
        self._index = 0
        self._refusals = 0
        self._was_read = threading.Event()

    def observe(self, _: ObservedFrame) -> None:
        """Note that a frame was read, so that the next one may come."""
        self._was_read.set()

    def __enter__(self) -> "LooseCamera":
        """Open it, which fails at first after it was unplugged."""
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
            self._was_read.clear()
            yield Frame(self._image(self._index), time.time(), self._index, self.name)
            # Only the newest frame is read: a faster camera would waste time on all others.
            self._was_read.wait(1)

    def shown(self, index: int) -> frozenset[str] | None:
        """Return the values that the counter shows in a frame, or None if it shows a page."""
        block, place = divmod(index, BLOCK)
        if place < PAGE_FRAMES:
            return None
        value = self._value(block)
        texts = [
            f"{number % 10**COUNTER_DIGITS:0{COUNTER_DIGITS}}" for number in (value, value + 1)
        ]
        moved = place - PAGE_FRAMES - BEFORE
        return frozenset(texts[:1] if moved < 0 else texts[1:] if moved >= MOVING else texts)

    def _value(self, block: int) -> int:
        """Return the value before a step; in every third one, a whole decade turns."""
        value = int(np.random.default_rng([self._seed, block]).integers(10**COUNTER_DIGITS))
        return value // 10 * 10 + 9 if block % 3 == 0 else value

    def _scene(self, index: int) -> Image:
        block, place = divmod(index, BLOCK)
        if place < PAGE_FRAMES:
            return self._scenes[(index // FRAMES_PER_SCENE * 7) % SCENES]
        moved = np.clip((place - PAGE_FRAMES - BEFORE + 1) / (MOVING + 1), 0, 1)
        value = (self._value(block) + moved) % 10**COUNTER_DIGITS
        picture = counter_picture(float(value), COUNTER_DIGITS)
        return np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), np.uint8)

    def _image(self, index: int) -> Image:
        image = self._scene(index)
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
        """Return a picture decoded from the first part of its JPEG."""
        content = np.asarray(cv2.imencode(".jpg", image)[1])
        part = content[: int(len(content) * self._rng.uniform(0.05, 0.95))]
        decoded = cv2.imdecode(part, cv2.IMREAD_COLOR)
        return image[:0] if decoded is None else np.asarray(decoded, np.uint8)


def report(**facts: Any) -> None:
    """Print one JSON object for ``soak.py``."""
    print(json.dumps(facts), flush=True)


class Ledger:
    """Reports which readings were published, and how many frames were read.

    A valid reading while only a counter was seen, with the normal settings, must be a value that
    the counter showed in one of the frames that agree.
    """

    def __init__(self, frames: int, station: Station, camera: LooseCamera) -> None:
        self._frames = frames
        self._station = station
        self._camera = camera
        self._reported_at = 0.0
        self._normal = station.settings
        self._recent: deque[frozenset[str] | None] = deque(maxlen=self._normal.reading.stable)
        self.checked = 0

    def observe(self, observed: ObservedFrame) -> None:
        """Count a frame."""
        normal = self._station.settings == self._normal
        self._recent.append(self._camera.shown(observed.frame.index) if normal else None)
        if observed.record is not None:
            report(published=observed.record["id"])
            if observed.record["valid"]:
                self._check(observed.reading.text)
        done = observed.number + 1
        if done >= self._frames:
            self._station.stop()
        if done >= self._frames or time.monotonic() - self._reported_at > 1:
            self._reported_at = time.monotonic()
            report(frames=done)

    def _check(self, text: str) -> None:
        recent = [shown for shown in self._recent if shown is not None]
        if len(recent) < self._normal.reading.stable:
            return
        self.checked += 1
        shown = frozenset[str]().union(*recent)
        if text not in shown:
            report(never_shown=text, shown=sorted(shown))
            self._station.stop()


def main() -> None:
    """Read a number of frames, and wait until every reading is delivered."""
    config, frames, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    cv2.setNumThreads(1)
    settings = load(config)
    camera = LooseCamera(seed)
    with open_outputs(settings, _log) as outputs:
        station = Station(settings, outputs, _log, source=camera)
        signal.signal(signal.SIGTERM, lambda *_: station.stop())
        ledger = Ledger(frames, station, camera)
        station.observers += [ledger.observe, camera.observe]
        with (
            Reader(settings.reading.bundle, settings.reading.engine) as reader,
            serving(station, reader, config, _log),
        ):
            station.run(reader)
            report(ended=True, counter_readings=ledger.checked)
            while any(output.status()["queued"] for output in outputs):
                time.sleep(0.1)
            report(outputs={output.name: output.status() for output in outputs})


def _log(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
