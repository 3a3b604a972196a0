"""Many files read on several processes, in order, in constant memory."""

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.frames.capture import VIDEO_SUFFIXES, Capture
from device.frames.frame import Frame, Image
from device.frames.image_files import STANDARD_INPUT, list_pictures, picture_frames
from device.reading.options import ReadingOptions
from device.reading.overlay import RED, draw
from device.reading.reader import Reader
from device.reading.region import FourCorners, ReadingArea, Region
from device.reading.result import Reading
from device.reading.stages import Stages
from device.reading.template import FormReading, Template, read_form
from lenet_edge.core.errors import FrameError, LenetEdgeError, OutputError
from lenet_edge.core.files import check_not_read, write_file
from lenet_edge.core.interrupts import interrupt_spared
from lenet_edge.network.mnist_layout import SIZE

# Pictures queued for each process: more would only fill memory, and for fewer in all, starting
# another process takes longer than reading them.
_PICTURES_PER_JOB: Final = 4


@dataclass(frozen=True)
class BatchOptions:
    """How files are read.

    Attributes:
        bundle: see ``Reader``.
        engine: see ``Reader``.
        reject: see ``Reader``.
        orientation: see ``Reader``.
        overlay: file or folder to write pictures with their readings to, if any.
        debug: folder to write the pictures of all stages to, if any.
        several: whether more than one file is read.
        reading: how each picture is read.
        region: the part of each picture that is read; all of it if None.
        template: the form that the pictures are of, if they are read field by field.
        inputs: resolved paths of all files that are read; none of them is overwritten.
    """

    bundle: Path | None = None
    engine: str = "auto"
    reject: float | None = None
    orientation: str = "upright"
    overlay: Path | None = None
    debug: Path | None = None
    several: bool = False
    reading: ReadingOptions = field(default_factory=ReadingOptions)
    region: Region | FourCorners | None = None
    template: Template | None = None
    inputs: frozenset[Path] = frozenset()

    def reader(self) -> Reader:
        """Return a reader that follows these options."""
        return Reader(self.bundle, self.engine, self.reject, self.orientation)


@dataclass(frozen=True)
class Outcome:
    """One reading of a file, or the error that says why it could not be read.

    Attributes:
        path: of the file.
        result: the reading, of a form that of its fields, or the error.
        page: number of the page, from 1; None for a file of a single page, and for videos.
    """

    path: Path
    result: Reading | FormReading | LenetEdgeError
    page: int | None = None

    @property
    def name(self) -> str:
        """What to call it: the file, and the page of a document."""
        return _name(self.path, self.page)


def _name(path: Path, page: int | None) -> str:
    return str(path) if page is None else f"{path}, page {page}"


def list_files(path: Path) -> tuple[list[Path], str]:
    """Return a file itself, or the pictures of a folder and in words what else is in it.

    Raises:
        FrameError: if there is no such file, or the folder holds no pictures.
    """
    if path.is_dir():
        return list_pictures(path)
    if path != STANDARD_INPUT and not path.exists():
        raise FrameError(f"there is no {path}")
    if path.suffix.lower() in VIDEO_SUFFIXES and path.is_fifo():
        raise FrameError(f"cannot read {path}: it is a pipe, and videos are read from files")
    return [path], ""


def read_files(paths: list[Path], options: BatchOptions, jobs: int) -> Iterator[Outcome]:
    """Read files in order: pictures on ``jobs`` processes, videos frame by frame.

    A file that cannot be read yields the error that says why; the others are still read.

    Raises:
        LenetEdgeError: if the bundle or the engine cannot be opened.
    """
    pictures = [path for path in paths if path.suffix.lower() not in VIDEO_SUFFIXES]
    jobs = min(jobs, len(pictures) // _PICTURES_PER_JOB)
    if STANDARD_INPUT in paths:
        jobs = 1  # Worker processes have another standard input.
    with options.reader() as reader:
        if jobs < 2:
            for path in paths:
                yield from _read_file(reader, path, options)
            return
    yield from _read_parallel(paths, options, jobs)


def _read_parallel(paths: list[Path], options: BatchOptions, jobs: int) -> Iterator[Outcome]:
    waiting: deque[Future[list[Outcome]]] = deque()
    # Spawned, because a forked interpreter may inherit locks that the runtime's threads hold.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, _start_worker, (options,)) as pool:
        try:
            for path in paths:
                with interrupt_spared():  # It starts a worker while none is free.
                    waiting.append(pool.submit(_read_in_worker, path))
                if len(waiting) >= _PICTURES_PER_JOB * jobs:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool as error:
            raise FrameError(
                "a reading process was killed (out of memory?); try --jobs 1"
            ) from error
        finally:
            # The pool's own thread cancels: a future that is cancelled here ends that thread with
            # an error where a worker has died.
            pool.shutdown(cancel_futures=True)


class _Worker:
    """What each worker process keeps between files."""

    reader: Reader
    options: BatchOptions


def _start_worker(options: BatchOptions) -> None:
    cv2.setNumThreads(1)
    _Worker.options = options
    _Worker.reader = options.reader().__enter__()


def _read_in_worker(path: Path) -> list[Outcome]:
    return list(_read_file(_Worker.reader, path, _Worker.options))


def _read_file(reader: Reader, path: Path, options: BatchOptions) -> Iterator[Outcome]:
    """Yield the reading of every page of a picture file, or of every frame of a video."""
    try:
        for frame in _frames(path):
            page = frame.index + 1 if frame.pages > 1 else None
            yield Outcome(path, read_frame(reader, path, frame, options), page)
    except LenetEdgeError as error:
        yield Outcome(path, error)


def read_frame(
    reader: Reader, path: Path, frame: Frame, options: BatchOptions
) -> Reading | FormReading:
    """Read one picture as the options say, and write the pictures that they ask for.

    Raises:
        FrameError: naming the picture, if a region does not lie within it.
        OutputError: if a picture cannot be written.
    """
    try:
        return _read_frame(reader, path, frame, options)
    except FrameError as error:
        page = frame.index + 1 if frame.pages > 1 else None
        raise FrameError(f"{_name(path, page)}: {error}") from error


def _read_frame(
    reader: Reader, path: Path, frame: Frame, options: BatchOptions
) -> Reading | FormReading:
    if options.template is not None:
        form = read_form(reader, frame, options.template)
        write_overlay(path, form.picture, form.reading, options)
        return form
    area = options.region.area(*frame.original_size) if options.region else ReadingArea()
    crop = area.crop(frame)
    reading, stages = reader.read_stages(crop, options.reading)
    _write_stages(path, crop, reading, stages, options)
    reading = area.with_boxes_in_frame(reading, frame)
    write_overlay(path, frame, reading, options)
    return reading


def _frames(path: Path) -> Iterable[Frame]:
    return _video(path) if path.suffix.lower() in VIDEO_SUFFIXES else picture_frames(path)


def _video(path: Path) -> Iterator[Frame]:
    with Capture(str(path), str(path)) as video:
        yield from video


def write_overlay(path: Path, frame: Frame, reading: Reading, options: BatchOptions) -> None:
    """Write a picture with its reading drawn over it, if the options ask for it."""
    if not options.overlay:
        return
    place = options.overlay
    if _are_many(path, frame, options) or place.is_dir() or not place.suffix:
        place = place / f"{_picture_name(path, frame)}.png"
    check_not_read(place, options.inputs)
    write_picture(place, draw(frame.image, reading))


def _write_stages(
    path: Path, frame: Frame, reading: Reading, stages: Stages, options: BatchOptions
) -> None:
    if not options.debug:
        return
    many = _are_many(path, frame, options)
    folder = options.debug / _picture_name(path, frame) if many else options.debug
    for stage, picture in stage_pictures(frame, reading, stages).items():
        check_not_read(folder / f"{stage}.png", options.inputs)
        write_picture(folder / f"{stage}.png", picture)


def _are_many(path: Path, frame: Frame, options: BatchOptions) -> bool:
    return options.several or path.suffix.lower() in VIDEO_SUFFIXES or frame.pages > 1


def _picture_name(path: Path, frame: Frame) -> str:
    """Return the name of a picture without suffix, with the number of its frame or page."""
    name = path.stem if path != STANDARD_INPUT else "standard-input"
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return f"{name}-{frame.index:06}"
    return f"{name}-page-{frame.index + 1:03}" if frame.pages > 1 else name


def stage_pictures(frame: Frame, reading: Reading, stages: Stages) -> dict[str, Image]:
    """Return a picture of every stage, by a name that sorts in the order of the stages."""
    black = np.zeros((SIZE, SIZE), np.uint8)
    digits = [shape.picture for shape in stages.shapes] or [black]
    while len(digits) % 10 and len(digits) > 10:
        digits.append(black)
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
    """Draw each piece of ink in its own shade of grey, and cuts between digits in red."""
    shades: Any = (stages.page.labels * 47 % 200 + 55) * (stages.page.labels > 0)
    picture = cv2.cvtColor(shades.astype(np.uint8), cv2.COLOR_GRAY2BGR)
    cuts = [shape.cut.astype(np.int32) for shape in stages.shapes if shape.cut is not None]
    return np.asarray(cv2.polylines(picture, cuts, False, RED, 1), np.uint8)


def write_picture(path: Path, picture: Image) -> None:
    """Write a picture file whole or not at all; its suffix sets the format.

    Raises:
        OutputError: if it cannot be written, or the suffix is not that of a picture format.
    """
    try:
        done, content = cv2.imencode(path.suffix or ".png", picture)
    except cv2.error:
        done = False
    if not done:
        raise OutputError(f"cannot write {path}: name it .png or .jpg")
    write_file(path, np.asarray(content).tobytes())
