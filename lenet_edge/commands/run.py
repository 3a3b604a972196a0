"""``lenet-edge run``: read digits from a camera, a stream or the built-in demo, all day."""

import contextlib
import json
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from lenet_edge.commands.output_options import reading_output_options, reading_output_settings
from lenet_edge.commands.shared_options import (
    ENGINE_CHOICE,
    FiniteRange,
    bundle_option,
    name_option,
)
from lenet_edge.core.console import note, print_line, reveal
from lenet_edge.core.errors import MissingDependencyError, OutputError

if TYPE_CHECKING:
    from device.reading.region import FourCorners, Region
    from device.settings.settings import Settings
    from device.station.station import ObservedFrame, Observer, Station

EPILOG = """\b
Examples:
  lenet-edge run                                 built-in scenes: no camera needed
  lenet-edge run --serve                         the same, shown on a page
  lenet-edge run --source demo:meter --digits 7 --cells --wheels --region 12%,29%,77%,42%
  lenet-edge run --source picamera2 --stable 5   a Raspberry Pi camera
  lenet-edge run --source v4l2:auto              the first USB camera
  lenet-edge run --source v4l2:0 --size 640x480  the USB camera /dev/video0
  lenet-edge run --source rtsp://192.168.1.9/cam --json
  lenet-edge run --source v4l2:0 --stable 5 --record crops
  lenet-edge run --source v4l2:0 --mqtt mqtt://broker/meter --digits 6 --rising
  lenet-edge run --config settings.toml --serve 0.0.0.0:8080

Options override the settings file. Ctrl-C and SIGTERM end the command in an orderly way, with exit
code 0. After a camera was unplugged, connecting to it is retried until it is back.
"""


def _size(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[int, int] | None:
    from device.frames.frame import parse_size

    try:
        return None if value is None else parse_size(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _region(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> "Region | FourCorners | None":
    from device.reading.region import parse_region

    try:
        return None if value is None else parse_region(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command("run", epilog=EPILOG)
@click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Settings file (TOML); changes on the page are saved to it.",
)
@click.option(
    "--source",
    metavar="demo|demo:meter|picamera2|v4l2:auto|v4l2:N|URL|VIDEO|FOLDER",
    help="Where frames come from.  [default: demo]",
)
@click.option(
    "--size",
    metavar="WxH",
    callback=_size,
    help="Width and height of the frames to request from a camera.  [default: the camera's own]",
)
@click.option(
    "--fps",
    type=FiniteRange(0.1, 240),
    help="Maximum number of frames per second.  [default: as many as the source gives]",
)
@click.option(
    "--region",
    metavar="X,Y,W,H",
    callback=_region,
    help="Part of the picture to read: left, top, width and height, each in pixels or in per cent, "
    "as in 10%,40%,80%,20%; or the x and y of its four corners, clockwise from the top left one.  "
    "[default: all of it]",
)
@click.option(
    "--cells",
    is_flag=True,
    help="Read the digits cell by cell: a row of --digits equal cells that fills the region.",
)
@click.option(
    "--wheels",
    is_flag=True,
    help="With --cells: the cells are the wheels of a counter. A wheel between two digits is read "
    "by the wheel to its right and the last valid reading, or not at all.",
)
@click.option(
    "--stable",
    type=click.IntRange(1, 1000),
    help="Number of consecutive frames that must agree before a reading is reported.  [default: 3]",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print one JSON object per frame instead of stable readings.",
)
@click.option("--show", is_flag=True, help="Show the frames and their readings in a window.")
@click.option(
    "--serve",
    is_flag=False,
    flag_value="",
    metavar="[HOST:PORT]",
    help="Serve a live view for browsers; without HOST:PORT at 127.0.0.1:8080, for this machine "
    "only. Viewers on other machines need a token, which is printed when it is new.",
)
@click.option(
    "--record",
    type=click.Path(file_okay=False),
    help="Save the digits of stable readings in this folder, for 'train --extra'.",
)
@reading_output_options
@name_option
@click.option(
    "--reset-last",
    is_flag=True,
    help="Forget the last valid reading; use after replacing the meter.",
)
@click.option("--afresh", is_flag=True, hidden=True, help="Old name of --reset-last.")
@click.option("--frames", type=click.IntRange(1), help="Stop after this many frames.")
@bundle_option
@click.option(
    "--engine",
    type=ENGINE_CHOICE,
    help="Runtime that computes the network; auto takes the first that is installed.  "
    "[default: auto]",
)
def command(
    path: Path | None,
    source: str | None,
    size: tuple[int, int] | None,
    fps: float | None,
    region: "Region | FourCorners | None",
    cells: bool,
    wheels: bool,
    stable: int | None,
    as_json: bool,
    show: bool,
    serve: str | None,
    record: str | None,
    name: str,
    reset_last: bool,
    afresh: bool,
    frames: int | None,
    bundle: Path | None,
    engine: str | None,
    **outputs: Any,
) -> None:
    """Read digits live, from any source of frames."""
    from device.service.notify import Notifier
    from device.service.unit import check_name
    from device.settings.settings import DEFAULT_LISTEN, Settings
    from device.settings.settings_file import load
    from device.station.configured_outputs import check_no_input_is_written, open_outputs
    from device.station.station import Station

    options: dict[str, dict[str, Any]] = {
        "camera": {"source": source, "size": size, "fps": fps},
        "reading": {
            "stable": stable,
            "engine": engine,
            "bundle": bundle and str(bundle),
            "cells": cells or None,
            "wheels": wheels or None,
        },
        "serve": {"listen": DEFAULT_LISTEN if serve == "" else serve},
        "record": {"folder": record},
        **reading_output_settings(outputs),
    }
    given = {
        section: {key: value for key, value in table.items() if value is not None}
        for section, table in options.items()
    }
    check_name(name)
    in_file = load(path, more_follow=True) if path else Settings()
    settings = _with_own_topic(in_file.changed(given), name)
    check_no_input_is_written(settings, path)
    opened = click.get_current_context().with_resource(open_outputs(settings, note))
    notifier = Notifier()
    last_valid = _last_valid_file(settings, path)
    station = Station(settings, opened, note, notifier.frame, last_valid=last_valid, place=region)
    if reset_last or afresh:
        station.reset_last_valid()
    recording = _Recording(station.settings.record.folder)
    station.observers += [_printer(as_json), recording.observe]
    if show:
        station.observers.append(_window(station.stop))
    if frames:
        station.observers.append(_stop_after(frames, station.stop))
    try:
        with notifier:
            _run(station, path)
    finally:  # Also if some pictures of a folder could not be read.
        if not as_json:
            _hint_about_stability(station)
    if recording.error:
        raise recording.error


def _with_own_topic(settings: "Settings", name: str) -> "Settings":
    """Return settings with a topic for the reader of that name, unless they name a topic."""
    url = settings.mqtt.url
    if not name or url is None or settings.mqtt.topic or urlsplit(url).path.strip("/"):
        return settings
    return settings.changed({"mqtt": {"topic": f"lenet-edge/{socket.gethostname()}/{name}"}})


def _last_valid_file(settings: "Settings", config: Path | None) -> Path | None:
    """Return the file that keeps the last valid reading: one per settings file, or per camera.

    None for scenes, videos and pictures: they are no meter that goes on between two runs.
    """
    from device.frames.source_names import is_camera
    from device.station.state import last_valid_file

    source = settings.camera.source
    if not is_camera(source):
        return None
    return last_valid_file(str(config.absolute() if config else source))


def _run(station: "Station", config: Path | None) -> None:
    """Run a station, and its live view if it has one, until it ends."""
    from device.reading.reader import Reader

    settings = station.settings
    with (
        Reader(settings.reading.open_bundle(), settings.reading.engine) as reader,
        _stopping_on_signals(station.stop),
        contextlib.ExitStack() as stack,
    ):
        note(f"reading {station.source_name} with {reader.engine}; press Ctrl-C to stop")
        if settings.serve.listen:
            from device.server.serving import serving

            stack.enter_context(serving(station, reader, config, reveal))
        station.run(reader)


def _hint_about_stability(station: "Station") -> None:
    """Say why nothing was reported, if frames were read."""
    if station.activity.frames and not station.has_reported:
        stable = station.settings.reading.stable
        note(
            f"no reading was reported, because none was the same in {stable} frames in a row; "
            "--stable 1 reports every one, and --json prints what each frame shows"
        )


def _printer(as_json: bool) -> "Observer":
    """Return an observer that prints readings, in whole lines only."""

    def show(observed: "ObservedFrame") -> None:
        if as_json:
            print_line(json.dumps(observed.reading.to_json()))
        elif observed.record is not None:
            for line in (observed.reading.text or "(no digits)").splitlines():
                print_line(line)
            if not observed.record["valid"]:
                note(f"not valid: {'; '.join(observed.record['problems'])}")

    return show


class _Recording:
    """Saves the digits of stable readings, until an error such as a full disk.

    Attributes:
        error: why nothing more is saved, to be raised at the end; None if all was saved.
    """

    def __init__(self, folder: str | None) -> None:
        from device.station.digit_recorder import DigitRecorder

        self._recorder = DigitRecorder(Path(folder)) if folder else None
        self.error: OutputError | None = None

    def observe(self, observed: "ObservedFrame") -> None:
        """Save the digits of a stable reading."""
        if self._recorder is None or observed.record is None or self.error is not None:
            return
        try:
            self._recorder.record(observed.reading)
        except OutputError as error:
            self.error = error
            note(f"{error}. No more digits are saved; reading continues")


def _stop_after(frames: int, stop: Callable[[], None]) -> "Observer":
    def count(observed: "ObservedFrame") -> None:
        if observed.number + 1 >= frames:
            stop()

    return count


@contextlib.contextmanager
def _stopping_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Call ``stop`` on Ctrl-C and SIGTERM, so that a line that is being printed is completed."""

    def handle(*_: Any) -> None:
        stop()

    previous = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _window(stop: Callable[[], None]) -> "Observer":
    """Return an observer that shows frames in a window, and stops when the user presses q."""
    import cv2

    from device.reading.overlay import draw

    title = "lenet-edge: press q to stop"

    def show(observed: "ObservedFrame") -> None:
        try:
            cv2.imshow(title, draw(observed.frame.image, observed.reading))
            if cv2.waitKey(1) & 0xFF == ord("q"):
                stop()
        except cv2.error as error:
            raise MissingDependencyError(
                "this OpenCV cannot open windows; type 'pip install opencv-python' in place of "
                "opencv-python-headless, or leave out --show"
            ) from error

    return show
