"""Reading all day: frames in, stable readings out, and settings that change while it runs."""

import contextlib
import threading
import uuid
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from device.frames.frame import Frame
from device.frames.live import NewestFrames, Source, every_frame
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.reading.result import Reading
from device.reading.stages import Stages
from device.settings.settings import Changes, Settings
from device.settings.validity import Judge
from device.station.region import View
from device.station.sinks import Sink
from device.station.sources import open_source
from device.station.state import LastValid
from device.station.tracking import Stable, Tracker
from lenet_edge.core.errors import OutputError, SettingsError
from lenet_edge.core.schema import settings_of

_DARK: Final = {"auto": None, "dark": True, "light": False}


@dataclass(frozen=True)
class Seen:
    """One frame that was read.

    Attributes:
        frame: the frame, turned the right way up.
        view: what part of it was read.
        reading: settled over frames; boxes are in pixels of the turned frame.
        stages: what the reader made of the region.
        record: what sinks were given, if this frame made the reading stable; else None.
        number: how many frames were read before this one.
    """

    frame: Frame
    view: View
    reading: Reading
    stages: Stages
    record: dict[str, Any] | None
    number: int


Observer = Callable[[Seen], None]


class Station:
    """Reads frames until their source ends or it is stopped.

    ``observers`` are called, in the thread that runs it, with every frame that was read.

    Args:
        settings: where frames come from, and how they are read.
        sinks: take the record of every stable reading.
        say: told, in one line, when the state of the source changes.
        watchdog: called after every frame that was processed.
        source: read instead of the one that the settings name.
        last_valid: file in which the last valid reading outlives this run; it does not if None.

    Raises:
        UsageError: if the settings' source stands for nothing.
        FrameError: if it is a file or folder that is not there.
    """

    def __init__(
        self,
        settings: Settings,
        sinks: Iterable[Sink] = (),
        say: Callable[[str], None] = lambda line: None,
        watchdog: Callable[[], None] = lambda: None,
        source: Source | None = None,
        last_valid: Path | None = None,
    ) -> None:
        self.sinks = tuple(sinks)
        self.observers: list[Observer] = []
        self._settings = settings
        self._last_valid = LastValid(last_valid)
        self._judge = Judge(settings.sanity, self._last_valid.text)
        self._afresh = False
        self._saving = True
        self._say = say
        self._watchdog = watchdog
        self._source = source or _source(settings)
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._stop_frames: Callable[[], None] = lambda: None
        self._trouble: str | None = None

    @property
    def settings(self) -> Settings:
        """The settings that the next frame is read with."""
        return self._settings

    @property
    def source_name(self) -> str:
        """What frames come from, without passwords."""
        return self._source.name

    @property
    def trouble(self) -> str | None:
        """Why no frames come, in one line; None while they do."""
        return self._trouble

    def change(self, changes: Changes) -> Settings:
        """Change live settings, from any thread; the next frame is read with them.

        Raises:
            SettingsError: naming every problem; nothing is changed then.
        """
        with self._lock:
            changed = self._settings.changed(changes)
            fixed = tuple(
                f"{name}.{setting.key} takes effect at a start: change it in the file"
                for name, section in Settings.sections().items()
                for setting in settings_of(section)
                if setting.key in changes.get(name, {}) and not setting.knob.live
            )
            if fixed:
                raise SettingsError("; ".join(fixed), fixed)
            self._settings = changed
            return changed

    @property
    def last_valid(self) -> str | None:
        """The reading with which the next one is compared, or None."""
        return self._judge.previous_valid if self._settings.sanity.compare else None

    def start_afresh(self) -> None:
        """Forget the last valid reading, from any thread: the meter was replaced.

        The next frame is judged alone, and told anew.
        """
        self._afresh = True

    def stop(self) -> None:
        """End the run after the frame at hand; from any thread or a signal handler."""
        self._stopping.set()
        self._stop_frames()

    def run(self, reader: Reader) -> None:
        """Read until the source ends or ``stop`` is called.

        Args:
            reader: an open reader.

        Raises:
            FrameError: if a source that ends by itself cannot be read.
        """
        settings = self._settings
        tracker, stable = Tracker(), Stable(settings.reading.stable)
        with contextlib.closing(self._frames()) as frames, self._remembering():
            for number, frame in enumerate(frames):
                if self._afresh:
                    self._afresh, self._judge = False, Judge(settings.sanity)
                    stable = Stable(settings.reading.stable)
                if self._settings is not settings:
                    # Votes on digits that were seen in another way say nothing any more.
                    settings, tracker = self._settings, Tracker()
                    stable.frames = settings.reading.stable
                view = View(settings.camera.rotation, settings.camera.region)
                turned = view.turn(frame)
                read, stages = reader.read_stages(view.crop(turned), options_of(settings))
                reading = tracker.update(view.back(read, turned))
                record = self._record(reading, settings) if stable.update(reading.text) else None
                self._tell(Seen(turned, view, reading, stages, record, number))
                self._remember()
                if self._stopping.is_set():
                    return

    def _tell(self, seen: Seen) -> None:
        if seen.record is not None:
            for sink in self.sinks:
                sink.publish(seen.record)
        for observer in tuple(self.observers):
            observer(seen)
        self._watchdog()

    @contextlib.contextmanager
    def _remembering(self) -> Generator[None]:
        try:
            yield
        finally:
            self._remember(now=True)

    def _remember(self, now: bool = False) -> None:
        """Keep the last valid reading for the next start, where readings are compared with it."""
        if not (self._saving and self._settings.sanity.compare):
            return
        self._last_valid.text = self._judge.previous_valid
        try:
            self._last_valid.save(now)
        except OutputError as error:
            self._saving = False
            self._say(f"{error}. The last valid reading is not kept; reading goes on")

    def _record(self, reading: Reading, settings: Settings) -> dict[str, Any]:
        """Return the record of a stable reading, checked against what is expected."""
        problems = []
        expected = settings.reading.expected
        count = len(reading.text.replace("\n", ""))
        if expected is not None and count != expected:
            problems.append(f"{count} digits where {expected} are expected")
        self._judge.rules = settings.sanity
        problems = problems or self._judge.judge(reading.text)
        return {
            "id": uuid.uuid4().hex,
            **reading.to_json(),
            "text": reading.text,
            "valid": not problems,
            "problems": problems,
        }

    def _frames(self) -> Generator[Frame]:
        source = self._source
        if not source.live:
            with contextlib.closing(every_frame(source, self._settings.camera.fps)) as every:
                yield from every
            return
        with NewestFrames(source, self._told) as newest:
            self._stop_frames = newest.stop
            if self._stopping.is_set():
                return
            for frame in newest:
                self._trouble = None
                yield frame

    def _told(self, line: str) -> None:
        self._trouble = line
        self._say(line)


def _source(settings: Settings) -> Source:
    camera = settings.camera
    return open_source(camera.source, camera.size, camera.fps)


def options_of(settings: Settings) -> ReadingOptions:
    """Return what the reader is told; a rule on the number of digits tells it what to expect."""
    reading = settings.reading
    return ReadingOptions(
        _DARK[reading.polarity],
        reading.sensitivity,
        reading.smallest,
        reading.largest,
        reading.reject,
        reading.expected or settings.sanity.digits,
        reading.orientation,
    )
