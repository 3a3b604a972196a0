"""Reading digits off pictures: the stages in order, and what they say.

>>> with Reader() as reader:
...     print(reader.read("photo.jpg").text)

The JSON form of a reading, ``lenet-edge/reading/1``, is written down in ``device/READING.md``.
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

from device.frames.frame import Frame, Image
from device.frames.image_files import picture_frame
from device.inference.engines import open_engine
from device.reading.digits.fixed_length import fit_line
from device.reading.digits.recognition import Found, Recognizer
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

_LARGEST: Final = 1600  # Longer side on which pictures are read; finer detail is no writing.
_TABLES: Final = 3  # Rounds in which tables are taken out; a table may hide another's lines.
_AS_IS: Final = ReadingOptions()
_FLAT_BONUS: Final = 0.1  # A sheet laid flat is read so, unless it is clearly less like digits.
_UNLIKELY: Final = 0.5  # Likeness to digits below which a sheet may not be one...
_HIDDEN_BONUS: Final = 0.25  # ...if the whole picture is so much more like digits.
_SMALLEST: Final = 256  # Smaller pictures are enlarged, so that strokes are some pixels wide.


class Reader:
    """Reads digits. Open with ``with``, or call ``close`` when done.

    Args:
        bundle: folder of a bundle, or an open one; the shipped bundle by default.
        engine: what runs the network, see ``device.inference.engines.ENGINES``; ``auto`` chooses.
        reject: rejection score above which ink is no digit; the bundle's own by default.
        orientation: ``upright``, or ``auto`` to try pictures lying on their sides or heads.

    Raises:
        BundleError: if the bundle fails its checks.
        MissingDependencyError: if no engine is installed.
        UsageError: if the engine or the orientation has no such choice.
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
        self._recognizer: Recognizer | None = None

    @property
    def engine(self) -> str:
        """Name of the engine that runs the network."""
        return self._engine.name

    def __enter__(self) -> Self:
        """Load the network."""
        self._engine.__enter__()
        self._recognizer = Recognizer(self._engine, self._calibration)
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

    def read(self, source: str | Path | Image | Frame, options: ReadingOptions = _AS_IS) -> Reading:
        """Read one picture: a file, an array (grey, or blue, green, red), or a frame.

        Raises:
            FrameError: if it cannot be read.
        """
        return self.read_stages(source, options)[0]

    def read_stages(
        self, source: str | Path | Image | Frame, options: ReadingOptions = _AS_IS
    ) -> tuple[Reading, Stages]:
        """Read one picture, and return what each stage made of it too."""
        if self._recognizer is None:
            raise RuntimeError("open the reader first: 'with Reader() as reader:'")
        frame = _frame(source)
        recognizer = self._recognizer
        if options.reject is not None:
            calibration = replace(self._calibration, reject_threshold=options.reject)
            recognizer = Recognizer(self._engine, calibration)
        read = partial(self._read, recognizer=recognizer, options=options)
        upright = (options.orientation or self._orientation) == "upright"
        return read(frame) if upright else read_turned(frame, read)

    def scores(self, pictures: Sequence[Gray]) -> NDArray[np.float32]:
        """Return the calibrated probability of every label for pictures: ``float32[N, labels]``."""
        if not pictures:
            return np.zeros((0, len(self.labels)), np.float32)
        return self._calibration.probabilities(self._engine.predict(np.stack(pictures)))

    def _read(
        self, frame: Frame, recognizer: Recognizer, options: ReadingOptions
    ) -> tuple[Reading, Stages]:
        clock = _Clock(frame.capture_ms)
        width, height = frame.size or (frame.image.shape[1], frame.image.shape[0])
        image = _work_size(frame.image)
        gray = to_gray(image)
        take_apart = partial(_take_apart, recognizer=recognizer, options=options, clock=clock)
        thumb = thumbnail(gray)
        outline = find_sheet(gray, thumb)
        shown = hide_surroundings(gray, outline)
        stages = take_apart(image, shown, thumb if outline is None else None)
        if outline is not None and (likeness := _likeness(stages)) < _UNLIKELY:
            # What was hidden may be written on too, in deep shadow; but where digits are dark,
            # a sheet on a dark desk is no light writing.
            dark = stages.ink.dark if likeness else options.dark
            entire = take_apart(image, gray, thumb, options=replace(options, dark=dark))
            if _likeness(entire) > likeness + _HIDDEN_BONUS:
                stages, outline = entire, None
        view = np.diag([width / image.shape[1], height / image.shape[0], 1.0])
        sheet = None if outline is None else sheet_homography(outline, gray.shape)
        if sheet is not None:
            flat = rectify(image, *sheet)
            straight = take_apart(flat, to_gray(flat), None)
            if _likeness(straight) > _likeness(stages) - _FLAT_BONUS:
                stages, view = straight, view @ sheet[0]
        stages = replace(stages, homography=view)
        boxes = mapped_boxes([f.box for f in stages.found], view, width, height)
        sized = [(f, b) for f, b in zip(stages.found, boxes, strict=True) if options.sized(b)]
        if options.expected is not None:
            found = fit_line([f for f, _ in sized], options.expected, stages.page, recognizer)
            boxes = mapped_boxes([f.box for f in found], view, width, height)
            sized = list(zip(found, boxes, strict=True))
        lines = choose_line(self._lines(sized), options.expected)
        clock.lap("segment")
        reading = Reading(
            frame.source, frame.index, frame.timestamp, width, height, lines, clock.timing()
        )
        return reading, stages

    def _lines(self, found: list[tuple[Found, Box]]) -> tuple[Line, ...]:
        """Lay digits, with their boxes on the picture, out in lines.

        What was rejected joins a line but starts none among digits.
        """
        digits = [
            Digit(self.labels[f.label], f.confidence, box, f.rejected, f.picture)
            for f, box in found
        ]
        lines = arrange_all([f.box for f, _ in found], [f.rejected for f, _ in found])
        return tuple(Line(tuple(digits[i] for i in line)) for line in lines)


class _Clock:
    """Milliseconds spent in each stage."""

    def __init__(self, capture_ms: float) -> None:
        self._ms = dict.fromkeys(("capture", "threshold", "segment", "normalize", "infer"), 0.0)
        self._ms["capture"] = capture_ms
        self._last = time.perf_counter()

    def lap(self, stage: str, **within: float) -> None:
        """Count the time since the last lap as ``stage``, but for what other stages took of it."""
        now = time.perf_counter()
        self._ms[stage] += 1000 * (now - self._last) - sum(within.values())
        for other, milliseconds in within.items():
            self._ms[other] += milliseconds
        self._last = now

    def timing(self) -> dict[str, float]:
        """Return the time of every stage, and of all together."""
        return {**self._ms, "total": sum(self._ms.values())}


def _take_apart(
    image: Image,
    gray: Gray,
    thumb: Gray | None,
    recognizer: Recognizer,
    options: ReadingOptions,
    clock: _Clock,
) -> Stages:
    """Find the digits of a picture, in either polarity where that is not sure."""
    take_ink = partial(
        _take_ink, image, gray, thumb, recognizer, clock, sensitivity=options.sensitivity
    )
    stages = take_ink(options.dark)
    if stages.ink.polarity_sure:
        return stages
    # Light ink or dark? What the network makes of both says it.
    return max(stages, take_ink(not stages.ink.dark), key=_evidence)


def _take_ink(
    image: Image,
    gray: Gray,
    thumb: Gray | None,
    recognizer: Recognizer,
    clock: _Clock,
    dark: bool | None,
    sensitivity: float,
) -> Stages:
    """Find the digits of a picture, for ink of a given or unknown polarity."""
    ink = find_ink(gray, dark, sensitivity, thumb)
    clock.lap("threshold")
    unruled, bands = remove_ruled_lines(ink)
    page = segment(unruled.soft, unruled.mask, bands, dark=ink.dark)
    for _ in range(_TABLES):
        bare = remove_frames(unruled, possible_tables(page))
        if bare is unruled:
            break
        unruled, page = bare, segment(bare.soft, bare.mask, bands, dark=ink.dark)
    found, normalize_ms, infer_ms = recognizer.find(page)
    clock.lap("segment", normalize=normalize_ms, infer=infer_ms)
    return Stages(image, gray, ink, unruled, page, found, np.eye(3))


def _likeness(stages: Stages) -> float:
    """Return how much of the area of what was found is like digits, 0 to 1.

    Any straight shape looks like a 1, which tells little.
    """
    whole = sum(f.box[2] * f.box[3] for f in stages.found)
    told = sum(
        f.box[2] * f.box[3] * f.confidence * (0.3 if f.label == 1 else 1.0)
        for f in stages.found
        if not f.rejected
    )
    return told / whole if whole else 0.0


def _evidence(stages: Stages) -> float:
    """Return the likeness that would remain if one more shape were no digit: few tell little."""
    found = len(stages.found)
    return _likeness(stages) * found / (found + 1)


def _frame(source: str | Path | Image | Frame) -> Frame:
    if isinstance(source, Frame):
        return source
    if isinstance(source, np.ndarray):
        return Frame(source, time.time(), 0, "array")
    return picture_frame(Path(source))


def _work_size(image: Image) -> Image:
    """Scale a picture to where strokes are some pixels wide: not too many, not too few."""
    longer = max(image.shape[:2])
    if _SMALLEST <= longer <= _LARGEST:
        return image
    # Averaged four by four while that leaves enough: a tenth of the time of one step.
    while max(image.shape[:2]) >= 2 * _LARGEST and min(image.shape[:2]) > 1:
        image = half_size(image)
    scale = (_LARGEST if longer > _LARGEST else _SMALLEST) / max(image.shape[:2])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    method = cv2.INTER_LINEAR if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, size, interpolation=method), np.uint8)


def _calibration(bundle: Bundle, reject: float | None) -> Calibration:
    calibration = Calibration.from_manifest(bundle.manifest)
    return calibration if reject is None else replace(calibration, reject_threshold=reject)
