"""Reading digits from pictures: the stages in order, and the choice among their results.

>>> with Reader() as reader:
...     print(reader.read("photo.jpg").text)

The JSON form of a reading, ``lenet-edge/reading/1``, is described in ``device/READING.md``.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from device.frames.frame import FULL_DETAIL_SIDE, Frame, Image
from device.frames.image_files import picture_frame
from device.inference.engines import open_engine
from device.reading.digits.cut_off import LineInk
from device.reading.digits.fixed_length import fit_line
from device.reading.digits.recognition import Recognizer, Shape
from device.reading.digits.text_lines import arrange_all
from device.reading.ink.ruled_lines import remove_frames, remove_ruled_lines
from device.reading.ink.segmentation import possible_tables, segment
from device.reading.ink.threshold import Gray, find_ink, half_size, thumbnail, to_gray
from device.reading.options import ORIENTATIONS, ReadingOptions, choose_line
from device.reading.orientation import read_turned
from device.reading.page.perspective import mapped_boxes, rectify, sheet_homography
from device.reading.page.sheet import find_sheet, hide_surroundings
from device.reading.result import Digit, Line, Reading
from device.reading.stages import Stages
from lenet_edge.core.errors import UsageError
from lenet_edge.core.geometry import Box
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Predictor
from lenet_edge.network.second_look import SecondLook, look_twice

_MIN_SIDE: Final = 256  # Pixels; smaller pictures are enlarged, until strokes have some width.
_TABLE_REMOVALS: Final = 3  # Rounds of removing tables, as the lines of one may hide another's.
_ONE_WEIGHT: Final = 0.3  # Weight of a 1 in the digit score, as any straight stroke resembles it.
_DOUBTFUL_SHEET_SCORE: Final = 0.5  # Digit score of a sheet below which it may not be a sheet.
_WHOLE_PICTURE_GAIN: Final = 0.25  # Digit score by which the whole picture must beat a sheet.
_RECTIFIED_BONUS: Final = 0.1  # Added to the digit score of a rectified sheet.
_DEFAULT_OPTIONS: Final = ReadingOptions()


class Reader:
    """Reads digits. Open with ``with``, or call ``close`` when done.

    Args:
        bundle: folder of a bundle, or an open one; the shipped bundle by default.
        engine: what runs the network, see ``device.inference.engines.ENGINES``; ``auto`` chooses.
        reject: rejection score above which a shape is rejected; the bundle's own by default.
        orientation: ``upright``, or ``auto`` to try all four orientations of each picture.

    Raises:
        BundleError: if the bundle fails its checks.
        MissingDependencyError: if no engine is installed.
        UsageError: if there is no such engine or orientation.
    """

    def __init__(
        self,
        bundle: Path | str | Bundle | None = None,
        engine: str = "auto",
        reject: float | None = None,
        orientation: str = "upright",
    ) -> None:
        if not isinstance(bundle, Bundle):
            bundle = Bundle.open(None if bundle is None else Path(bundle))
        self.bundle = bundle
        self.labels = bundle.labels
        self._orientation = orientation
        if orientation not in ORIENTATIONS:
            raise UsageError(f"orientation is {' or '.join(ORIENTATIONS)}, not {orientation!r}")
        self._engine: Predictor = open_engine(bundle, engine)
        self._calibration = _calibration(bundle, reject)
        self._second_look = SecondLook.from_manifest(bundle.manifest)
        self._recognizer: Recognizer | None = None

    @property
    def engine(self) -> str:
        """Name of the engine that runs the network."""
        return self._engine.name

    def __enter__(self) -> Self:
        """Load the network."""
        self._engine.__enter__()
        self._recognizer = Recognizer(self._engine, self._calibration, self._second_look)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Release the network."""
        self._recognizer = None
        self._engine.__exit__(kind, error, trace)

    def read(
        self, source: str | Path | Image | Frame, options: ReadingOptions = _DEFAULT_OPTIONS
    ) -> Reading:
        """Read one picture.

        Args:
            source: a file, an array (grey, or blue, green, red), or a frame.
            options: how to read it.

        Raises:
            FrameError: if it cannot be read.
        """
        return self.read_stages(source, options)[0]

    def read_stages(
        self, source: str | Path | Image | Frame, options: ReadingOptions = _DEFAULT_OPTIONS
    ) -> tuple[Reading, Stages]:
        """Read one picture; return also what each stage made of it."""
        if self._recognizer is None:
            raise RuntimeError("open the reader first: 'with Reader() as reader:'")
        frame = _frame(source)
        recognizer = self._recognizer
        if options.reject is not None:
            calibration = replace(self._calibration, reject_threshold=options.reject)
            recognizer = Recognizer(self._engine, calibration, self._second_look)
        read = partial(self._read, recognizer=recognizer, options=options)
        upright = (options.orientation or self._orientation) == "upright"
        return read(frame) if upright else read_turned(frame, read)

    def scores(self, pictures: Sequence[Gray]) -> NDArray[np.float32]:
        """Return the calibrated probability of every label for pictures: ``float32[N, labels]``."""
        if not pictures:
            return np.zeros((0, len(self.labels)), np.float32)
        images = np.stack(pictures)
        if self._second_look is None:
            logits = self._engine.predict(images)
        else:
            logits = look_twice(self._engine, images, self._second_look).second
        return self._calibration.probabilities(logits)

    def _read(
        self, frame: Frame, recognizer: Recognizer, options: ReadingOptions
    ) -> tuple[Reading, Stages]:
        """Read a frame as it is, without turning it."""
        clock = _Clock(frame.capture_ms)
        width, height = frame.size or (frame.image.shape[1], frame.image.shape[0])
        image = _to_work_size(frame.image)
        gray = to_gray(image)
        find_digits = partial(_find_digits, recognizer=recognizer, options=options, clock=clock)
        thumb = thumbnail(gray)
        outline = find_sheet(gray, thumb)
        shown = hide_surroundings(gray, outline)
        stages = find_digits(image, shown, thumb if outline is None else None)
        if outline is not None and (score := _digit_score(stages)) < _DOUBTFUL_SHEET_SCORE:
            # The surroundings may be paper too, in deep shadow. If there are dark digits, light
            # ink is ruled out, because a sheet on a dark desk looks like light writing.
            dark = stages.ink.dark if score else options.dark
            whole = find_digits(image, gray, thumb, options=replace(options, dark=dark))
            if _digit_score(whole) > score + _WHOLE_PICTURE_GAIN:
                stages, outline = whole, None
        homography = np.diag([width / image.shape[1], height / image.shape[0], 1.0])
        sheet = None if outline is None else sheet_homography(outline, gray.shape)
        if sheet is not None:
            flat = rectify(image, *sheet)
            rectified = find_digits(flat, to_gray(flat), None)
            if _digit_score(rectified) > _digit_score(stages) - _RECTIFIED_BONUS:
                stages, homography = replace(rectified, rectified=True), homography @ sheet[0]
        stages = replace(stages, homography=homography)
        boxes = mapped_boxes([s.box for s in stages.shapes], homography, width, height)
        fitting = [
            (shape, box)
            for shape, box in zip(stages.shapes, boxes, strict=True)
            if options.accepts_height(box)
        ]
        if options.expected is not None:
            shapes = fit_line([s for s, _ in fitting], options.expected, stages.page, recognizer)
            boxes = mapped_boxes([s.box for s in shapes], homography, width, height)
            fitting = list(zip(shapes, boxes, strict=True))
        lines = choose_line(self._lines(fitting, stages), options.expected)
        clock.lap("segment")
        reading = Reading(
            frame.source, frame.index, frame.timestamp, width, height, lines, clock.timing()
        )
        return reading, stages

    def _lines(self, shapes: list[tuple[Shape, Box]], stages: Stages) -> tuple[Line, ...]:
        """Arrange shapes, with their boxes on the picture, in lines of digits."""
        arranged = arrange_all([box for _, box in shapes], [s.rejected for s, _ in shapes])
        return tuple(self._line([shapes[i] for i in indices], stages) for indices in arranged)

    def _line(self, shapes: list[tuple[Shape, Box]], stages: Stages) -> Line:
        """Make a line of digits of shapes, with their boxes on the picture."""
        digits = [
            Digit(self.labels[s.label], s.confidence, box, s.rejected, s.picture)
            for s, box in shapes
        ]
        accepted = [s.box for s, _ in shapes if not s.rejected]
        if stages.rectified or not accepted:
            return Line(tuple(digits))
        ink = LineInk(accepted, [s.box for s, _ in shapes if s.rejected], stages.page)
        digits = [
            replace(digit, cut_off=ink.edges_at(s.box))
            for digit, (s, _) in zip(digits, shapes, strict=True)
        ]
        return Line(tuple(digits), ink.cut_off())


class _Clock:
    """Milliseconds spent in each stage."""

    def __init__(self, capture_ms: float) -> None:
        self._ms = dict.fromkeys(("capture", "threshold", "segment", "normalize", "infer"), 0.0)
        self._ms["capture"] = capture_ms
        self._last = time.perf_counter()

    def lap(self, stage: str, **within: float) -> None:
        """Add the time since the last lap to a stage.

        Args:
            stage: that the time was spent in.
            within: milliseconds of that time that other stages took.
        """
        now = time.perf_counter()
        self._ms[stage] += 1000 * (now - self._last) - sum(within.values())
        for other, milliseconds in within.items():
            self._ms[other] += milliseconds
        self._last = now

    def timing(self) -> dict[str, float]:
        """Return the milliseconds of every stage, and their total."""
        return {**self._ms, "total": sum(self._ms.values())}


def _find_digits(
    image: Image,
    gray: Gray,
    thumb: Gray | None,
    recognizer: Recognizer,
    options: ReadingOptions,
    clock: _Clock,
) -> Stages:
    """Find the digits of a picture; where the polarity is uncertain, try both.

    Args:
        image: the picture, grey or in colour.
        gray: its channel that shows ink best.
        thumb: the thumbnail of ``gray``, if it has been made already.
        recognizer: reads the ink.
        options: how to read.
        clock: counts the time of each stage.
    """
    find_with = partial(
        _find_with_polarity,
        image,
        gray,
        thumb,
        recognizer,
        clock,
        sensitivity=options.sensitivity,
    )
    stages = find_with(options.dark)
    if stages.ink.polarity_sure:
        return stages
    return max(stages, find_with(not stages.ink.dark), key=_discounted_score)


def _find_with_polarity(
    image: Image,
    gray: Gray,
    thumb: Gray | None,
    recognizer: Recognizer,
    clock: _Clock,
    dark: bool | None,
    sensitivity: float,
) -> Stages:
    """Find the digits of a picture in dark ink, light ink, or whichever it seems to be (None)."""
    ink = find_ink(gray, dark, sensitivity, thumb)
    clock.lap("threshold")
    unruled, bands = remove_ruled_lines(ink)
    page = segment(unruled.soft, unruled.mask, bands, dark=ink.dark)
    for _ in range(_TABLE_REMOVALS):
        bare = remove_frames(unruled, possible_tables(page))
        if bare is unruled:
            break
        unruled, page = bare, segment(bare.soft, bare.mask, bands, dark=ink.dark)
    shapes, normalize_ms, infer_ms = recognizer.find(page)
    clock.lap("segment", normalize=normalize_ms, infer=infer_ms)
    return Stages(image, gray, ink, unruled, page, shapes, np.eye(3))


def _digit_score(stages: Stages) -> float:
    """Area-weighted confidence of accepted digits, 0..1.

    A 1 counts 0.3 because any straight stroke resembles it.
    """
    whole = sum(s.box[2] * s.box[3] for s in stages.shapes)
    accepted = sum(
        s.box[2] * s.box[3] * s.confidence * (_ONE_WEIGHT if s.label == 1 else 1.0)
        for s in stages.shapes
        if not s.rejected
    )
    return accepted / whole if whole else 0.0


def _discounted_score(stages: Stages) -> float:
    """Digit score, discounted when only a few shapes were found: n / (n + 1)."""
    count = len(stages.shapes)
    return _digit_score(stages) * count / (count + 1)


def _frame(source: str | Path | Image | Frame) -> Frame:
    if isinstance(source, Frame):
        return source
    if isinstance(source, np.ndarray):
        return Frame(source, time.time(), 0, "array")
    return picture_frame(Path(source))


def _to_work_size(image: Image) -> Image:
    """Scale a picture to a size at which strokes are a few pixels wide."""
    longer = max(image.shape[:2])
    if _MIN_SIDE <= longer <= FULL_DETAIL_SIDE:
        return image
    # Repeated halving takes a tenth of the time of one large step.
    while max(image.shape[:2]) >= 2 * FULL_DETAIL_SIDE and min(image.shape[:2]) > 1:
        image = half_size(image)
    side = FULL_DETAIL_SIDE if longer > FULL_DETAIL_SIDE else _MIN_SIDE
    scale = side / max(image.shape[:2])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    method = cv2.INTER_LINEAR if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, size, interpolation=method), np.uint8)


def _calibration(bundle: Bundle, reject: float | None) -> Calibration:
    calibration = Calibration.from_manifest(bundle.manifest)
    return calibration if reject is None else replace(calibration, reject_threshold=reject)
