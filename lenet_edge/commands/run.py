"""``lenet-edge run``: read digits from a camera, a stream or the built-in demo, all day."""

import contextlib
import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.options import bundle_option, engine_option
from lenet_edge.console import note, print_line
from lenet_edge.errors import MissingDependencyError, OutputError

if TYPE_CHECKING:
    from device.frames import Frame
    from device.live import Source
    from device.reader import Reading

EPILOG = """\b
Examples:
  lenet-edge run                                 built-in scenes: no camera needed
  lenet-edge run --source picamera2 --stable 5   a Raspberry Pi camera
  lenet-edge run --source v4l2:0 --size 640x480  a USB camera
  lenet-edge run --source rtsp://192.168.1.9/cam --json
  lenet-edge run --source v4l2:0 --stable 5 --record crops

Ctrl-C or SIGTERM ends it cleanly. A camera that is unplugged is tried again until it is back.
"""


def _size(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[int, int] | None:
    from device.frames import parse_size

    try:
        return None if value is None else parse_size(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command("run", epilog=EPILOG)
@click.option(
    "--source",
    "name",
    default="demo",
    metavar="demo|picamera2|v4l2:N|URL|VIDEO|FOLDER",
    help="Where frames come from.",
)
@click.option("--size", metavar="WxH", callback=_size, help="Size of frames to ask a camera for.")
@click.option("--fps", type=click.FloatRange(0.1, 240), help="Frames a second, at most.")
@click.option(
    "--stable",
    type=click.IntRange(1, 1000),
    default=3,
    help="Print a reading once it has held for this many frames, and again when it changes.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a frame instead.")
@click.option("--show", is_flag=True, help="Show frames with their readings in a window.")
@click.option(
    "--record",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep the digits of stable readings here, for 'train --extra'.",
)
@click.option("--frames", type=click.IntRange(1), help="Stop after this many frames.")
@bundle_option
@engine_option
def command(
    name: str,
    size: tuple[int, int] | None,
    fps: float | None,
    stable: int,
    as_json: bool,
    show: bool,
    record: Path | None,
    frames: int | None,
    bundle: Path | None,
    engine: str,
) -> None:
    """Read digits live, from any source of frames."""
    from device.reader import Reader
    from device.record import Recorder
    from device.sources import open_source
    from device.tracking import Stable, Tracker

    tracker, settled = Tracker(), Stable(stable)
    recorder = Recorder(record) if record else None
    full: OutputError | None = None
    window = _window() if show else None
    with Reader(bundle, engine) as reader:
        note(f"reading {name} with {reader.engine}; Ctrl-C ends")
        for count, frame in enumerate(_frames(open_source(name, size, fps), fps), start=1):
            reading = tracker.update(reader.read(frame))
            new = settled.update(reading.text)
            _tell(reading, as_json, new)
            if recorder and new and full is None:
                try:
                    recorder.record(reading)
                except OutputError as error:
                    full = error
                    note(f"{error}. Nothing more is recorded; reading goes on")
            if (window and not window(frame, reading)) or count == frames:
                break
    if full:
        raise full


def _tell(reading: "Reading", as_json: bool, new: bool) -> None:
    """Print a reading, whole lines only."""
    if as_json:
        print_line(json.dumps(reading.to_json()))
    elif new:
        print_line(reading.text or "(no digits)")


def _frames(source: "Source", fps: float | None) -> Iterator["Frame"]:
    """Yield frames until the source ends, or Ctrl-C or SIGTERM asks for the end."""
    from device.live import NewestFrames, every_frame

    if not source.live:
        with contextlib.closing(every_frame(source, fps)) as every, _ending(lambda: None) as ended:
            for frame in every:
                if ended():
                    return
                yield frame
        return
    with NewestFrames(source, note) as newest, _ending(newest.stop):
        yield from newest


@contextlib.contextmanager
def _ending(stop: Callable[[], None]) -> Iterator[Callable[[], bool]]:
    """Call ``stop`` on Ctrl-C and SIGTERM instead of breaking off in the middle of a line."""
    asked: list[int] = []

    def end(number: int, _: Any) -> None:
        asked.append(number)
        stop()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _window() -> Callable[["Frame", "Reading"], bool]:
    """Return a function that shows a frame, and says False once the user closes the window."""
    import cv2

    from device.overlay import draw

    title = "lenet-edge: q ends"

    def show(frame: "Frame", reading: "Reading") -> bool:
        try:
            cv2.imshow(title, draw(frame.image, reading))
            return cv2.waitKey(1) & 0xFF != ord("q")
        except cv2.error as error:
            raise MissingDependencyError(
                "this OpenCV has no windows; type 'pip install opencv-python' in place of "
                "opencv-python-headless, or leave out --show"
            ) from error

    return show
