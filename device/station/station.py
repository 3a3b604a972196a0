"""The live loop: frames in, stable readings out, with settings that change while it runs."""

import contextlib
import threading
import uuid
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from device.frames.controls import Adjustable
from device.frames.frame import Frame
from device.frames.live import PATIENCE_S, NewestFrames, Source, every_frame
from device.outputs.condition import Condition
from device.outputs.csv_format import summary
from device.reading.ink.ink_colour import parse_ink
from device.reading.options import ReadingOptions, number_problem
from device.reading.reader import Reader
from device.reading.region import FourCorners, ReadingArea, Region
from device.reading.result import Reading, edge_words
from device.reading.stages import Stages
from device.settings.settings import Changes, Settings
from device.settings.validity import ValidityChecker
from device.station.activity import Activity
from device.station.heartbeat import Heartbeat
from device.station.output import Output
from device.station.sources import Pictures, open_source
from device.station.stability import StabilityFilter
from device.station.state import LastValidFile
from lenet_edge.core import machine
from lenet_edge.core.errors import LenetEdgeError, OutputError, SettingsError
from lenet_edge.core.geometry import Edges
from lenet_edge.core.masking import mask
from lenet_edge.core.schema import settings_of
from lenet_edge.network.bundle import shipped_bundles

_INK_IS_DARK: Final = {"auto": None, "dark": True, "light": False}


@dataclass(frozen=True)
class ObservedFrame:
    """One frame that was read.

    Attributes:
        frame: the frame, turned the right way up.
        area: which part of it was read.
        reading: what was read in this frame alone; boxes are in pixels of ``frame``.
        stages: intermediate results of the reader, for the area.
        record: the record that was published, if the reading became stable with this frame.
        number: number of frames that were read before this one.
    """

    frame: Frame
    area: ReadingArea
    reading: Reading
    stages: Stages
    record: dict[str, Any] | None
    number: int


Observer = Callable[[ObservedFrame], None]


class Station:
    """Reads frames until their source ends or ``stop`` is called.

    ``observers`` are called with every frame that was read, in the thread that runs the station.
    ``bundles`` are the names of the bundles that it can change to while it runs.

    Args:
        settings: where frames come from, and how they are read.
        outputs: get the record of every stable reading, and the condition of the station.
        log: called with one line whenever the state of the source changes.
        watchdog: called after every frame that was read.
        source: source to read instead of the one in the settings.
        last_valid: file that keeps the last valid reading across restarts; none if None.
        place: part of the picture to read, instead of that of the settings; from the first frame
            on, whose size it may need, the settings have it.

    Raises:
        UsageError: if the source in the settings is written wrongly.
        FrameError: if it is a file or folder that does not exist.
    """

    def __init__(
        self,
        settings: Settings,
        outputs: Iterable[Output] = (),
        log: Callable[[str], None] = lambda line: None,
        watchdog: Callable[[], None] = lambda: None,
        source: Source | None = None,
        last_valid: Path | None = None,
        place: Region | FourCorners | None = None,
    ) -> None:
        self.outputs = tuple(outputs)
        self.observers: list[Observer] = []
        self.activity = Activity()
        self._newest_record: dict[str, Any] | None = None
        self._heartbeat = Heartbeat(self.outputs, self.condition)
        self._settings = settings
        self._place = place
        self._last_valid_file = LastValidFile(last_valid)
        self._checker = ValidityChecker(settings.validity, self._last_valid_file.compared)
        self._reset_requested = False
        self._saving = True
        own = settings.reading.bundle
        self.bundles = tuple(dict.fromkeys([*shipped_bundles(), *([own] if own else [])]))
        self._log = log
        self._watchdog = watchdog
        self._source = source or _source(settings, self._on_source_message)
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._stop_frames: Callable[[], None] = lambda: None
        self._trouble: str | None = None

    @property
    def settings(self) -> Settings:
        """The settings for the next frame."""
        return self._settings

    @property
    def source_name(self) -> str:
        """Name of the source of frames, without passwords."""
        return self._source.name

    @property
    def has_reported(self) -> bool:
        """Whether any reading was stable, and so became a record."""
        return self._newest_record is not None

    @property
    def trouble(self) -> str | None:
        """Why no frames arrive, in one line; None while they do."""
        return self._trouble

    def condition(self) -> Condition:
        """Return how the station is now; from any thread."""
        trouble = None
        if not self.activity.healthy:
            waiting = "no frames arrive" if self.activity.frames else "no frame was read yet"
            trouble = self._trouble or waiting
        return Condition(
            trouble,
            self.activity.fps,
            machine.temperature(),
            self.activity.last_frame,
            None if self._newest_record is None else summary(self._newest_record),
        )

    def change(self, changes: Changes) -> Settings:
        """Change live settings, from any thread; they take effect at the next frame.

        Raises:
            SettingsError: naming every problem; nothing is changed then.
        """
        with self._lock:
            changed = self._settings.changed(changes)
            fixed = tuple(
                f"{name}.{setting.key} takes effect at the next start: change it in the file"
                for name, section in Settings.sections().items()
                for setting in settings_of(section)
                if setting.key in changes.get(name, {}) and not setting.field.live
            )
            bundle = changes.get("reading", {}).get("bundle")
            if bundle is not None and bundle not in self.bundles:
                fixed += (
                    f"reading.bundle is one of {', '.join(self.bundles)} while the reader runs; "
                    "another one takes effect at the next start: change it in the file",
                )
            if fixed:
                raise SettingsError("; ".join(fixed), fixed)
            if changed.reading.bundle != self._settings.reading.bundle:
                _check_bundle(changed)
            self._settings = changed
            return changed

    @property
    def last_valid(self) -> str | None:
        """The reading that the next one is compared with, or None."""
        return self._checker.last_valid if self._settings.validity.compare else None

    def reset_last_valid(self) -> None:
        """Forget the last valid reading, from any thread, as after a change of the meter.

        The next reading is compared with none, and is published even if it is the same as before.
        """
        self._reset_requested = True

    def stop(self) -> None:
        """End the run after the current frame; from any thread or a signal handler."""
        self._stopping.set()
        self._stop_frames()

    def run(self, reader: Reader) -> None:
        """Read until the source ends or ``stop`` is called.

        Args:
            reader: an open reader.

        Raises:
            FrameError: if a source that ends by itself cannot be read, or the part to read does
                not lie within the picture.
        """
        settings = self._settings
        stability = StabilityFilter(_agreeing_frames(settings, self._source))
        with (
            Heartbeat(self.outputs, self.condition) as self._heartbeat,
            contextlib.closing(self._frames()) as frames,
            self._saving_at_the_end(),
        ):
            for number, frame in enumerate(frames):
                if self._reset_requested:
                    self._reset_requested = False
                    self._checker = ValidityChecker(settings.validity)
                    stability = StabilityFilter(_agreeing_frames(settings, self._source))
                if self._settings is not settings:
                    before, settings = settings, self._settings
                    if settings.reading.bundle != before.reading.bundle:
                        self._change_bundle(reader, settings)
                    if _judged_by(settings) == _judged_by(before):
                        stability.restart(_agreeing_frames(settings, self._source))
                    else:  # The same text is reported again: it may now be valid, or not.
                        stability = StabilityFilter(_agreeing_frames(settings, self._source))
                    if isinstance(self._source, Adjustable):
                        self._source.adjust(settings.camera.controls)
                if self._place is not None:
                    settings = self._with_place(frame, self._place)
                    self._place = None
                camera = settings.camera
                area = ReadingArea(camera.rotation, camera.region, camera.flip, camera.corners)
                turned = area.turn(frame)
                how = reading_options(settings, self.last_valid)
                read, stages = reader.read_stages(area.crop(turned), how)
                reading = area.with_boxes_in_frame(read, turned)
                is_new = stability.update(reading.text, reading.cut_off)
                record = self._record(reading, stability.cut_off, settings) if is_new else None
                self._publish(ObservedFrame(turned, area, reading, stages, record, number))
                self._save_last_valid()
                if self._stopping.is_set():
                    return

    def _with_place(self, frame: Frame, place: Region | FourCorners) -> Settings:
        """Return the settings from now on, in which a part of the first frame is read."""
        camera = self._settings.camera
        turned = ReadingArea(camera.rotation, flip=camera.flip).turn(frame)
        area = place.area(*turned.original_size)  # One of the two unsets the other.
        return self.change({"camera": {"region": area.region, "corners": area.corners}})

    def _change_bundle(self, reader: Reader, settings: Settings) -> None:
        try:
            reader.use(settings.reading.open_bundle())
        except LenetEdgeError as error:
            self._log(f"{error}. Reading continues with the bundle {reader.bundle.name}")

    def _publish(self, observed: ObservedFrame) -> None:
        self.activity.count(observed.frame.timestamp)
        if observed.record is not None:
            for output in self.outputs:
                output.publish(observed.record)
            self._newest_record = observed.record
            self._heartbeat.hurry()
        for observer in tuple(self.observers):
            observer(observed)
        self._watchdog()

    @contextlib.contextmanager
    def _saving_at_the_end(self) -> Generator[None]:
        try:
            yield
        finally:
            self._save_last_valid(now=True)

    def _save_last_valid(self, now: bool = False) -> None:
        """Keep the last valid reading for the next start, if readings are compared with it."""
        if not (self._saving and self._settings.validity.compare):
            return
        self._last_valid_file.compared = self._checker.compared
        try:
            self._last_valid_file.save(now)
        except OutputError as error:
            self._saving = False
            self._log(f"{error}. The last valid reading is not saved; reading continues")

    def _record(self, reading: Reading, cut_off: Edges, settings: Settings) -> dict[str, Any]:
        """Return the record of a stable reading, checked against the validity rules.

        A reading that was cut off, at any of these edges, is not compared with others.
        """
        problems = self._form_problems(reading, cut_off, settings)
        self._checker.rules = settings.validity
        problems = problems or self._checker.check(reading.text)
        return {
            "id": uuid.uuid4().hex,
            **reading.to_json(),
            "text": reading.text,
            "value": settings.meter.value(reading.text),
            "unit": settings.meter.unit,
            "valid": not problems,
            "problems": problems,
        }

    def _form_problems(self, reading: Reading, cut_off: Edges, settings: Settings) -> list[str]:
        if cut_off:
            whole = "picture" if settings.camera.region is None else "region that is read"
            return [f"{edge_words(cut_off)} of the {whole}"]
        problem = number_problem(reading.lines, settings.reading.expected)
        return [problem] if problem else []

    def _frames(self) -> Generator[Frame]:
        source = self._source
        if not source.live:
            with contextlib.closing(every_frame(source, self._settings.camera.fps)) as every:
                yield from every
            return
        fps = self._settings.camera.fps
        patience = PATIENCE_S if fps is None else max(PATIENCE_S, 2 / fps)
        with NewestFrames(source, self._on_source_message, patience=patience) as newest:
            self._stop_frames = newest.stop
            if self._stopping.is_set():
                return
            for frame in newest:
                self._trouble = None
                yield frame

    def _on_source_message(self, line: str) -> None:
        self._trouble = mask(line)
        self._log(self._trouble)


def _check_bundle(settings: Settings) -> None:
    """Check that a bundle can be changed to.

    Raises:
        SettingsError: if it cannot be opened, or lacks the signature that is demanded.
    """
    try:
        settings.reading.open_bundle()
    except LenetEdgeError as error:
        problem = f"reading.bundle cannot be {settings.reading.bundle}: {error}"
        raise SettingsError(problem, (problem,)) from error


def _source(settings: Settings, notify: Callable[[str], None]) -> Source:
    camera = settings.camera
    return open_source(camera.source, camera.size, camera.fps, camera.controls, camera.lamp, notify)


def _agreeing_frames(settings: Settings, source: Source) -> int:
    """Return how many frames must agree; a single picture has no others to agree with."""
    is_single = isinstance(source, Pictures) and source.single
    return 1 if is_single else settings.reading.stable


def _judged_by(settings: Settings) -> tuple[object, ...]:
    """Return what a record depends on besides the reading itself."""
    return settings.validity, settings.meter, settings.reading.expected, settings.reading.bundle


def reading_options(settings: Settings, last_valid: str | None = None) -> ReadingOptions:
    """Return the options for the reader; a rule on the number of digits is an option too.

    Args:
        settings: of the station.
        last_valid: the last valid reading, by which rolling wheels are read.
    """
    reading = settings.reading
    count = reading.expected or settings.validity.digits
    return ReadingOptions(
        _INK_IS_DARK[reading.polarity],
        reading.sensitivity,
        reading.smallest,
        reading.largest,
        reading.reject,
        count,
        reading.orientation,
        (count or 1, 1) if reading.cells else None,
        reading.wheels,
        last_valid,
        None if reading.ink_colour == "any" else parse_ink(reading.ink_colour)[1],
    )
