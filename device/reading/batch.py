"""Many files read on all cores, in order, in constant memory."""

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.frames.capture import VIDEO_SUFFIXES, Capture
from device.frames.frame import Frame, Image
from device.frames.image_files import list_pictures, picture_frame
from device.reading.overlay import draw
from device.reading.reader import Reader
from device.reading.result import Reading
from device.reading.stages import Stages
from lenet_edge.core.errors import FrameError, LenetEdgeError, OutputError
from lenet_edge.core.files import write_file

_AHEAD: Final = 4  # Pictures that wait for each process; more would only fill memory.


@dataclass(frozen=True)
class BatchOptions:
    """How files are read; see ``Reader``. Overlays and stages are written where given."""

    bundle: Path | None = None
    engine: str = "auto"
    reject: float | None = None
    orientation: str = "upright"
    overlay: Path | None = None
    debug: Path | None = None
    several: bool = False

    def reader(self) -> Reader:
        """Return a reader that follows these options."""
        return Reader(self.bundle, self.engine, self.reject, self.orientation)


Outcome = tuple[Path, Reading | LenetEdgeError]
"""A file, and one of its readings or why it could not be read."""


def list_files(path: Path) -> list[Path]:
    """Return a file itself, or the pictures of a folder.

    Raises:
        FrameError: if there is no such file, or the folder holds no pictures.
    """
    if path.is_dir():
        return list_pictures(path)
    if not path.exists():
        raise FrameError(f"there is no {path}")
    return [path]


def read_files(paths: list[Path], options: BatchOptions, jobs: int) -> Iterator[Outcome]:
    """Read files in order: pictures on ``jobs`` processes, videos frame by frame.

    A file that cannot be read comes as the error that says why; the others are still read.

    Raises:
        LenetEdgeError: if the bundle or the engine is no good.
    """
    pictures = [path for path in paths if path.suffix.lower() not in VIDEO_SUFFIXES]
    jobs = min(jobs, len(pictures) // 4)
    with options.reader() as reader:
        if jobs < 2:
            for path in paths:
                yield from _read_one(reader, path, options)
            return
    yield from _read_parallel(paths, options, jobs)


def _read_parallel(paths: list[Path], options: BatchOptions, jobs: int) -> Iterator[Outcome]:
    waiting: deque[Future[list[Outcome]]] = deque()
    # Fresh processes: a forked interpreter may hold locks of the runtime's threads.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, _start_worker, (options,)) as pool:
        try:
            for path in paths:
                waiting.append(pool.submit(_work, path))
                if len(waiting) >= _AHEAD * jobs:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool as error:
            raise FrameError(
                "a reading process was ended from outside (out of memory?); try --jobs 1"
            ) from error
        finally:
            for future in waiting:
                future.cancel()


class _Worker:
    """What each process keeps between files."""

    reader: Reader
    options: BatchOptions


def _start_worker(options: BatchOptions) -> None:
    cv2.setNumThreads(1)
    _Worker.options = options
    _Worker.reader = options.reader().__enter__()


def _work(path: Path) -> list[Outcome]:
    return list(_read_one(_Worker.reader, path, _Worker.options))


def _read_one(reader: Reader, path: Path, options: BatchOptions) -> Iterator[Outcome]:
    try:
        for frame in _frames(path):
            reading, stages = reader.read_stages(frame)
            _write_pictures(path, frame, reading, stages, options)
            yield path, reading
    except LenetEdgeError as error:
        yield path, error


def _frames(path: Path) -> Iterable[Frame]:
    if path.suffix.lower() not in VIDEO_SUFFIXES:
        return [picture_frame(path)]
    return _video(path)


def _video(path: Path) -> Iterator[Frame]:
    with Capture(str(path), str(path)) as video:
        yield from video


def _write_pictures(
    path: Path, frame: Frame, reading: Reading, stages: Stages, options: BatchOptions
) -> None:
    video = path.suffix.lower() in VIDEO_SUFFIXES
    name = f"{path.stem}-{frame.index:06}" if video else path.stem
    if options.overlay:
        place = options.overlay
        if options.several or video or place.is_dir() or not place.suffix:
            place = place / f"{name}.png"
        write_picture(place, draw(frame.image, reading))
    if options.debug:
        folder = options.debug / name if options.several or video else options.debug
        for stage, picture in stage_pictures(frame, reading, stages).items():
            write_picture(folder / f"{stage}.png", picture)


def stage_pictures(frame: Frame, reading: Reading, stages: Stages) -> dict[str, Image]:
    """Return what every stage made of a picture, by a name that sorts in their order."""
    digits = [found.picture for found in stages.found] or [np.zeros((28, 28), np.uint8)]
    while len(digits) % 10 and len(digits) > 10:
        digits.append(np.zeros((28, 28), np.uint8))
    rows = [np.hstack(digits[i : i + 10]) for i in range(0, len(digits), 10)]
    return {
        "1-gray": stages.gray,
        "2-ink": stages.ink.soft,
        "3-threshold": stages.ink.mask,
        "4-without-rules": stages.unruled.mask,
        "5-pieces": _draw_pieces(stages),
        "6-digits": np.vstack(rows),
        "7-reading": draw(frame.image, reading),
    }


def _draw_pieces(stages: Stages) -> Image:
    """Draw each piece of ink in a shade of its own, and in red where touching digits were cut."""
    shades: Any = (stages.page.labels * 47 % 200 + 55) * (stages.page.labels > 0)
    picture = cv2.cvtColor(shades.astype(np.uint8), cv2.COLOR_GRAY2BGR)
    cuts = [found.cut.astype(np.int32) for found in stages.found if found.cut is not None]
    return np.asarray(cv2.polylines(picture, cuts, False, (60, 60, 220), 1), np.uint8)


def write_picture(path: Path, picture: Image) -> None:
    """Write a picture file whole or not at all; its suffix says its kind.

    Raises:
        OutputError: if it cannot be written, or the suffix is no kind of picture.
    """
    try:
        done, content = cv2.imencode(path.suffix or ".png", picture)
    except cv2.error:
        done = False
    if not done:
        raise OutputError(f"cannot write {path}: name it .png or .jpg")
    write_file(path, np.asarray(content).tobytes())
