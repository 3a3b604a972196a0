"""``lenet-edge run``: read digits from a camera, a stream or the built-in demo, all day."""

import contextlib
import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.output_options import sink_options, sink_settings
from lenet_edge.commands.shared_options import ENGINE_CHOICE, bundle_option
from lenet_edge.core.console import note, print_line
from lenet_edge.core.errors import MissingDependencyError, OutputError

if TYPE_CHECKING:
    from device.settings.settings import Settings
    from device.station.station import Observer, Seen, Station

# What is wrong with a camera is said in a line of our own. OpenCV looks here when it is loaded,
# which the first option that is parsed may do.
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")

EPILOG = """\b
Examples:
  lenet-edge run                                 built-in scenes: no camera needed
  lenet-edge run --serve                         and a page that shows them
  lenet-edge run --source picamera2 --stable 5   a Raspberry Pi camera
  lenet-edge run --source v4l2:0 --size 640x480  a USB camera
  lenet-edge run --source rtsp://192.168.1.9/cam --json
  lenet-edge run --source v4l2:0 --stable 5 --record crops
  lenet-edge run --source v4l2:0 --mqtt mqtt://broker/meter --digits 6 --rising
  lenet-edge run --config settings.toml --serve 0.0.0.0:8080

Options win over the configuration file. Ctrl-C or SIGTERM ends it cleanly. A camera that is
unplugged is tried again until it is back.
"""


def _size(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[int, int] | None:
    from device.frames.frame import parse_size

    try:
        return None if value is None else parse_size(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command("run", epilog=EPILOG)
@click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A TOML file with all settings; what is changed on the page is saved to it.",
)
@click.option(
    "--source",
    metavar="demo|picamera2|v4l2:N|URL|VIDEO|FOLDER",
    help="Where frames come from.  [default: demo]",
)
@click.option("--size", metavar="WxH", callback=_size, help="Size of frames to ask a camera for.")
@click.option("--fps", type=click.FloatRange(0.1, 240), help="Frames a second, at most.")
@click.option(
    "--stable",
    type=click.IntRange(1, 1000),
    help="Print a reading once it has held for this many frames, and again when it changes.  "
    "[default: 3]",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a frame instead.")
@click.option("--show", is_flag=True, help="Show frames with their readings in a window.")
@click.option(
    "--serve",
    is_flag=False,
    flag_value="",
    metavar="[HOST:PORT]",
    help="Show a live page in browsers; without HOST:PORT on 127.0.0.1:8080, for this machine "
    "only. Beyond it viewers need a token, which is printed when it is new.",
)
@click.option(
    "--record",
    type=click.Path(file_okay=False),
    help="Keep the digits of stable readings here, for 'train --extra'.",
)
@sink_options
@click.option(
    "--afresh",
    is_flag=True,
    help="Forget the last valid reading of earlier runs: the meter was replaced.",
)
@click.option("--frames", type=click.IntRange(1), help="Stop after this many frames.")
@bundle_option
@click.option(
    "--engine",
    type=ENGINE_CHOICE,
    help="What runs the network; auto takes the first that is installed.  [default: auto]",
)
def command(
    path: Path | None,
    source: str | None,
    size: tuple[int, int] | None,
    fps: float | None,
    stable: int | None,
    as_json: bool,
    show: bool,
    serve: str | None,
    record: str | None,
    afresh: bool,
    frames: int | None,
    bundle: Path | None,
    engine: str | None,
    **outputs: Any,
) -> None:
    """Read digits live, from any source of frames."""
    from device.service.notify import Notifier
    from device.settings.settings import LISTEN, Settings, load
    from device.station.configured_outputs import open_sinks
    from device.station.station import Station

    options: dict[str, dict[str, Any]] = {
        "camera": {"source": source, "size": size, "fps": fps},
        "reading": {"stable": stable, "engine": engine, "bundle": bundle and str(bundle)},
        "serve": {"listen": LISTEN if serve == "" else serve},
        "record": {"folder": record},
        **sink_settings(outputs),
    }
    given = {
        section: {key: value for key, value in table.items() if value is not None}
        for section, table in options.items()
    }
    settings = (load(path) if path else Settings()).changed(given)
    sinks = click.get_current_context().with_resource(open_sinks(settings, note))
    notifier = Notifier()
    station = Station(settings, sinks, note, notifier.frame, last_valid=_last_valid(settings, path))
    if afresh:
        station.start_afresh()
    recording = _Recording(station.settings.record.folder)
    station.observers += [_printing(as_json), recording.observe]
    if show:
        station.observers.append(_window(station.stop))
    if frames:
        station.observers.append(_stopping_after(frames, station.stop))
    with notifier:
        _run(station, path)
    if recording.full:
        raise recording.full


def _last_valid(settings: "Settings", config: Path | None) -> Path | None:
    """Return where the last valid reading is kept: one for each configuration, or camera.

    Scenes, videos and pictures are no meter that goes on while nobody looks.
    """
    from device.station.sources import is_camera
    from device.station.state import last_valid_file

    source = settings.camera.source
    return (
        last_valid_file(str(config.absolute() if config else source)) if is_camera(source) else None
    )


def _run(station: "Station", config: Path | None) -> None:
    """Run a station, and its page if it has one, until it ends."""
    from device.reading.reader import Reader

    settings = station.settings
    with (
        Reader(settings.reading.bundle, settings.reading.engine) as reader,
        _ending(station.stop),
        contextlib.ExitStack() as stack,
    ):
        note(f"reading {station.source_name} with {reader.engine}; Ctrl-C ends")
        if settings.serve.listen:
            from device.server.serving import serving

            stack.enter_context(serving(station, reader, config, note))
        station.run(reader)


def _printing(as_json: bool) -> "Observer":
    """Return an observer that prints readings, whole lines only."""

    def show(seen: "Seen") -> None:
        if as_json:
            print_line(json.dumps(seen.reading.to_json()))
        elif seen.record is not None:
            print_line(seen.reading.text or "(no digits)")
            if not seen.record["valid"]:
                note(f"not valid: {'; '.join(seen.record['problems'])}")

    return show


class _Recording:
    """Keeps crops of stable readings until the disk is full, which it says in the end."""

    def __init__(self, folder: str | None) -> None:
        from device.station.record import Recorder

        self._recorder = Recorder(Path(folder)) if folder else None
        self.full: OutputError | None = None

    def observe(self, seen: "Seen") -> None:
        """Keep the crops of a stable reading."""
        if self._recorder is None or seen.record is None or self.full is not None:
            return
        try:
            self._recorder.record(seen.reading)
        except OutputError as error:
            self.full = error
            note(f"{error}. Nothing more is recorded; reading goes on")


def _stopping_after(frames: int, stop: Callable[[], None]) -> "Observer":
    def count(seen: "Seen") -> None:
        if seen.number + 1 >= frames:
            stop()

    return count


@contextlib.contextmanager
def _ending(stop: Callable[[], None]) -> Iterator[None]:
    """Call ``stop`` on Ctrl-C and SIGTERM instead of breaking off in the middle of a line."""

    def end(*_: Any) -> None:
        stop()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _window(stop: Callable[[], None]) -> "Observer":
    """Return an observer that shows frames, and stops once the user closes the window."""
    import cv2

    from device.reading.overlay import draw

    title = "lenet-edge: q ends"

    def show(seen: "Seen") -> None:
        try:
            cv2.imshow(title, draw(seen.frame.image, seen.reading))
            if cv2.waitKey(1) & 0xFF == ord("q"):
                stop()
        except cv2.error as error:
            raise MissingDependencyError(
                "this OpenCV has no windows; type 'pip install opencv-python' in place of "
                "opencv-python-headless, or leave out --show"
            ) from error

    return show
